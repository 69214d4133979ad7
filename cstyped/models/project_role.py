# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ProjectRole(Model):
    """ProjectRole, as the server answers it (ProjectRoleResponse).

    Answered by createProjectRole, listProjectRoles, updateProjectRole.
    """

    id: str
    """id of the project role"""
    name: str
    """name of the project role"""
    description: str | None = None
    """description of the project role"""
    ispublic: bool | None = None
    """whether others than root admins see the role"""
    jobid: str | None = None
    """id of the last job on the project role"""
    jobstatus: int | None = None
    """status of the last job on the project role: 0 pending, 1 done, 2 failed"""
    projectid: str
    """id of the owning project"""
