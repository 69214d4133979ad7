# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import ROLE_PERMISSION_VALUE_VALUES, RolePermissionValue

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.role_permission import RolePermission


class CreateRolePermissionRequest(Request):
    """The request of createRolePermission; `client.send` takes it and returns RolePermission."""

    command: ClassVar[str] = "createRolePermission"
    wire: ClassVar[Wire] = Wire(any_case={"permission": ROLE_PERMISSION_VALUE_VALUES})
    permission: RolePermissionValue
    """whether the rule grants or refuses the command: allow or deny, in upper or lower case"""
    roleid: str
    """the role (Role id)"""
    rule: str
    """name of a command; `*` stands for any text"""
    description: str | None = None
    """free text that explains it"""

    def parse(self, envelope: Envelope) -> RolePermission:
        """Decode the answer."""
        from ...models.role_permission import RolePermission

        return envelope.object(RolePermission)


def create_role_permission(
    client: BaseClient,
    *,
    permission: RolePermissionValue,
    roleid: str,
    rule: str,
    description: str | None = None,
) -> RolePermission:
    """Add an API rule to a role.

    Since CloudStack 4.9.0.

    Args:
        permission: whether the rule grants or refuses the command: allow or deny, in upper or
            lower case
        roleid: the role (Role id)
        rule: name of a command; `*` stands for any text
        description: free text that explains it

    Returns:
        RolePermission.
    """
    return client.send(
        CreateRolePermissionRequest(
            permission=permission, roleid=roleid, rule=rule, description=description
        )
    )
