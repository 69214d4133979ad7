# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.user import User


class EnableUserRequest(Request):
    """The request of enableUser; `client.send` takes it and returns User."""

    command: ClassVar[str] = "enableUser"
    id: str
    """the resource (User id)"""

    def parse(self, envelope: Envelope) -> User:
        """Decode the answer."""
        from ...models.user import User

        return envelope.object(User)


def enable_user(client: BaseClient, *, id: str) -> User:
    """Enable a user who was disabled or locked.

    Args:
        id: the resource (User id)

    Returns:
        User.
    """
    return client.send(EnableUserRequest(id=id))
