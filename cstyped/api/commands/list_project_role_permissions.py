# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.project_role_permission import ProjectRolePermission


class ListProjectRolePermissionsRequest(Request):
    """The request of listProjectRolePermissions; `client.send` takes it and returns
    ListResult[ProjectRolePermission].
    """

    command: ClassVar[str] = "listProjectRolePermissions"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    projectid: str
    """only those of this project; -1 for those of all projects (Project id)"""
    projectroleid: str | None = None
    """only those of this project role (ProjectRole id)"""

    def parse(self, envelope: Envelope) -> ListResult[ProjectRolePermission]:
        """Decode the answer."""
        from ...models.project_role_permission import ProjectRolePermission

        return envelope.list(ProjectRolePermission)


def list_project_role_permissions(
    client: BaseClient, *, projectid: str, projectroleid: str | None = None
) -> ListResult[ProjectRolePermission]:
    """List the API rules of a project's roles.

    Since CloudStack 4.15.0.

    Args:
        projectid: only those of this project; -1 for those of all projects (Project id)
        projectroleid: only those of this project role (ProjectRole id)

    Returns:
        ListResult[ProjectRolePermission]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListProjectRolePermissionsRequest(projectid=projectid, projectroleid=projectroleid)
    )
