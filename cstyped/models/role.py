# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import RoleState, RoleType


class Role(Model):
    """Role, as the server answers it (RoleResponse).

    Answered by createRole, importRole, listRoles, updateRole.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    description: str | None = None
    """free text that explains it"""
    isdefault: bool | None = None
    """whether it is a default one"""
    ispublic: bool | None = None
    """whether others than root admins see the role"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    state: RoleState
    """the state"""
    type: RoleType
    """the kind"""
