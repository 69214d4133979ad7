# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ProjectRole, as the server answers it (ProjectRoleResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ProjectRole(Model):
    """ProjectRole, as the server answers it (ProjectRoleResponse).

    Answered by createProjectRole, listProjectRoles, updateProjectRole.
    """

    id: str
    name: str | None = None
    description: str | None = None
    ispublic: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    projectid: str | None = None
