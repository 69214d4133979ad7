# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import RolePermissionValue


class ProjectRolePermission(Model):
    """ProjectRolePermission, as the server answers it (ProjectRolePermissionResponse).

    Answered by createProjectRolePermission, listProjectRolePermissions.
    """

    id: str
    """the id"""
    description: str | None = None
    """free text that explains it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    permission: RolePermissionValue | None = None
    """allow or deny"""
    projectid: str | None = None
    """the owning project, by id"""
    projectroleid: str | None = None
    """the project role, by id"""
    projectrolename: str | None = None
    """the project role, by name"""
    rule: str | None = None
    """name of a command; `*` stands for any text"""
