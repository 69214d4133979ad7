# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import ROLE_PERMISSION_VALUE_VALUES, RolePermissionValue

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class UpdateProjectRolePermissionRequest(Request):
    """The request of updateProjectRolePermission; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "updateProjectRolePermission"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"ruleorder": "refused"}, any_case={"permission": ROLE_PERMISSION_VALUE_VALUES}
    )
    projectid: str
    """the project (Project id)"""
    projectroleid: str
    """the project role (ProjectRole id)"""
    permission: RolePermissionValue | None = None
    """whether the rule grants or refuses the command: allow or deny, in upper or lower case"""
    projectrolepermissionid: str | None = None
    """the rule of the project role (ProjectRolePermission id)"""
    ruleorder: CommaList[str] | None = None
    """all rules of the role in their new order, a comma list of ids (ProjectRolePermission ids)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def update_project_role_permission(
    client: BaseClient,
    *,
    projectid: str,
    projectroleid: str,
    permission: RolePermissionValue | None = None,
    projectrolepermissionid: str | None = None,
    ruleorder: CommaList[str] | None = None,
) -> Success:
    """Allow or deny an API rule of a project role, or reorder its rules.

    Since CloudStack 4.15.0.

    Args:
        projectid: the project (Project id)
        projectroleid: the project role (ProjectRole id)
        permission: whether the rule grants or refuses the command: allow or deny, in upper or
            lower case
        projectrolepermissionid: the rule of the project role (ProjectRolePermission id)
        ruleorder: all rules of the role in their new order, a comma list of ids
            (ProjectRolePermission ids)

    Returns:
        Success.
    """
    return client.send(
        UpdateProjectRolePermissionRequest(
            projectid=projectid,
            projectroleid=projectroleid,
            permission=permission,
            projectrolepermissionid=projectrolepermissionid,
            ruleorder=ruleorder,
        )
    )
