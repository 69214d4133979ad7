# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.role_permission import RolePermission


class ListRolePermissionsRequest(Request):
    """The request of listRolePermissions; `client.send` takes it and returns
    ListResult[RolePermission].
    """

    command: ClassVar[str] = "listRolePermissions"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    roleid: str | None = None
    """the role (Role id)"""

    def parse(self, envelope: Envelope) -> ListResult[RolePermission]:
        """Decode the answer."""
        from ...models.role_permission import RolePermission

        return envelope.list(RolePermission)


def list_role_permissions(
    client: BaseClient, *, roleid: str | None = None
) -> ListResult[RolePermission]:
    """List the API rules of roles.

    Since CloudStack 4.9.0.

    Args:
        roleid: the role (Role id)

    Returns:
        ListResult[RolePermission]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListRolePermissionsRequest(roleid=roleid))
