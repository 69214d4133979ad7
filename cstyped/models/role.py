# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import RoleState, RoleType


class Role(Model):
    """Role, as the server answers it (RoleResponse).

    Answered by createRole, importRole, listRoles, updateRole.
    """

    id: str
    """id of the role"""
    name: str
    """name of the role"""
    description: str | None = None
    """description of the role"""
    isdefault: bool | None = None
    """whether it is a default one"""
    ispublic: bool | None = None
    """whether others than root admins see the role"""
    jobid: str | None = None
    """id of the last job on the role"""
    jobstatus: int | None = None
    """status of the last job on the role: 0 pending, 1 done, 2 failed"""
    state: RoleState
    """state of the role"""
    type: RoleType
    """type of the role"""
