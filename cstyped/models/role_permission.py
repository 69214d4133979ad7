# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import RolePermissionValue


class RolePermission(Model):
    """RolePermission, as the server answers it (RolePermissionResponse).

    Answered by createRolePermission, listRolePermissions.
    """

    id: str
    """the id"""
    description: str | None = None
    """free text that explains it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    permission: RolePermissionValue
    """allow or deny"""
    roleid: str
    """the role, by id"""
    rolename: str | None = None
    """the role, by name"""
    rule: str
    """name of a command; `*` stands for any text"""
