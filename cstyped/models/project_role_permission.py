# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ProjectRolePermission, as the server answers it (ProjectRolePermissionResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import RolePermissionValue


class ProjectRolePermission(Model):
    """ProjectRolePermission, as the server answers it (ProjectRolePermissionResponse).

    Answered by createProjectRolePermission, listProjectRolePermissions.
    """

    id: str
    description: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    permission: RolePermissionValue | None = None
    projectid: str | None = None
    projectroleid: str | None = None
    projectrolename: str | None = None
    rule: str | None = None
