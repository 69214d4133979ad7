# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteRolePermissionRequest(Request):
    """The request of deleteRolePermission; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteRolePermission"
    id: str
    """the resource (RolePermission id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_role_permission(client: BaseClient, *, id: str) -> Success:
    """Delete an API rule from a role.

    Since CloudStack 4.9.0.

    Args:
        id: the resource (RolePermission id)

    Returns:
        Success.
    """
    return client.send(DeleteRolePermissionRequest(id=id))
