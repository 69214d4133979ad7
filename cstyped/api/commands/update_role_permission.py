# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import ROLE_PERMISSION_VALUE_VALUES, RolePermissionValue

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class UpdateRolePermissionRequest(Request):
    """The request of updateRolePermission; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "updateRolePermission"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"ruleorder": "refused"}, any_case={"permission": ROLE_PERMISSION_VALUE_VALUES}
    )
    roleid: str
    """the role (Role id)"""
    permission: RolePermissionValue | None = None
    """whether the rule grants or refuses the command: allow or deny, in upper or lower case
    [since 4.11]
    """
    ruleid: str | None = None
    """the rule of the role (RolePermission id) [since 4.11]"""
    ruleorder: CommaList[str] | None = None
    """all rules of the role in their new order, a comma list of ids (RolePermission ids)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def update_role_permission(
    client: BaseClient,
    *,
    roleid: str,
    permission: RolePermissionValue | None = None,
    ruleid: str | None = None,
    ruleorder: CommaList[str] | None = None,
) -> Success:
    """Allow or deny an API rule of a role, or reorder its rules.

    Since CloudStack 4.9.0.

    Args:
        roleid: the role (Role id)
        permission: whether the rule grants or refuses the command: allow or deny, in upper or
            lower case [since 4.11]
        ruleid: the rule of the role (RolePermission id) [since 4.11]
        ruleorder: all rules of the role in their new order, a comma list of ids (RolePermission
            ids)

    Returns:
        Success.
    """
    return client.send(
        UpdateRolePermissionRequest(
            roleid=roleid, permission=permission, ruleid=ruleid, ruleorder=ruleorder
        )
    )
