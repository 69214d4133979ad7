# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DisableRoleRequest(Request):
    """The request of disableRole; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "disableRole"
    id: str
    """the resource (Role id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def disable_role(client: BaseClient, *, id: str) -> Success:
    """Disable a role until it is enabled again.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (Role id)

    Returns:
        Success.
    """
    return client.send(DisableRoleRequest(id=id))
