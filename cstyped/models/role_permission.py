# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import RolePermissionValue


class RolePermission(Model):
    """RolePermission, as the server answers it (RolePermissionResponse).

    Answered by createRolePermission, listRolePermissions.
    """

    id: str
    """id of the role permission"""
    description: str | None = None
    """description of the role permission"""
    jobid: str | None = None
    """id of the last job on the role permission"""
    jobstatus: int | None = None
    """status of the last job on the role permission: 0 pending, 1 done, 2 failed"""
    permission: RolePermissionValue
    """allow or deny"""
    roleid: str
    """id of the role"""
    rolename: str | None = None
    """name of the role"""
    rule: str
    """name of a command; `*` stands for any text"""
