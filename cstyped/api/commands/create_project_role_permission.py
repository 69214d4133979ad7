# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import ROLE_PERMISSION_VALUE_VALUES, RolePermissionValue

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.project_role_permission import ProjectRolePermission


class CreateProjectRolePermissionRequest(Request):
    """The request of createProjectRolePermission; `client.send` takes it and returns
    ProjectRolePermission.
    """

    command: ClassVar[str] = "createProjectRolePermission"
    wire: ClassVar[Wire] = Wire(any_case={"permission": ROLE_PERMISSION_VALUE_VALUES})
    permission: RolePermissionValue
    """whether the rule grants or refuses the command: allow or deny, in upper or lower case"""
    projectid: str
    """the project (Project id)"""
    projectroleid: str
    """the project role (ProjectRole id)"""
    rule: str
    """name of a command; `*` stands for any text"""
    description: str | None = None
    """free text that explains it"""

    def parse(self, envelope: Envelope) -> ProjectRolePermission:
        """Decode the answer."""
        from ...models.project_role_permission import ProjectRolePermission

        return envelope.object(ProjectRolePermission)


def create_project_role_permission(
    client: BaseClient,
    *,
    permission: RolePermissionValue,
    projectid: str,
    projectroleid: str,
    rule: str,
    description: str | None = None,
) -> ProjectRolePermission:
    """Add an API rule to a project role.

    Since CloudStack 4.15.0.

    Args:
        permission: whether the rule grants or refuses the command: allow or deny, in upper or
            lower case
        projectid: the project (Project id)
        projectroleid: the project role (ProjectRole id)
        rule: name of a command; `*` stands for any text
        description: free text that explains it

    Returns:
        ProjectRolePermission.
    """
    return client.send(
        CreateProjectRolePermissionRequest(
            permission=permission,
            projectid=projectid,
            projectroleid=projectroleid,
            rule=rule,
            description=description,
        )
    )
