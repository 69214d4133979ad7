# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import RolePermissionValue


class ProjectRolePermission(Model):
    """ProjectRolePermission, as the server answers it (ProjectRolePermissionResponse).

    Answered by createProjectRolePermission, listProjectRolePermissions.
    """

    id: str
    """id of the project role permission"""
    description: str | None = None
    """description of the project role permission"""
    jobid: str | None = None
    """id of the last job on the project role permission"""
    jobstatus: int | None = None
    """status of the last job on the project role permission: 0 pending, 1 done, 2 failed"""
    permission: RolePermissionValue | None = None
    """allow or deny"""
    projectid: str | None = None
    """id of the owning project"""
    projectroleid: str | None = None
    """id of the project role"""
    projectrolename: str | None = None
    """name of the project role"""
    rule: str | None = None
    """name of a command; `*` stands for any text"""
