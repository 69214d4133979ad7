# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteUserRequest(Request):
    """The request of deleteUser; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteUser"
    id: str
    """the resource (User id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_user(client: BaseClient, *, id: str) -> Success:
    """Delete a user from its account.

    Args:
        id: the resource (User id)

    Returns:
        Success.
    """
    return client.send(DeleteUserRequest(id=id))
