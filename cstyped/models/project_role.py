# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ProjectRole(Model):
    """ProjectRole, as the server answers it (ProjectRoleResponse).

    Answered by createProjectRole, listProjectRoles, updateProjectRole.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    description: str | None = None
    """free text that explains it"""
    ispublic: bool | None = None
    """whether others than root admins see the role"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    projectid: str
    """the owning project, by id"""
