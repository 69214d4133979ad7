# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Role, as the server answers it (RoleResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import RoleState, RoleType


class Role(Model):
    """Role, as the server answers it (RoleResponse).

    Answered by createRole, importRole, listRoles, updateRole.
    """

    id: str
    name: str
    description: str | None = None
    isdefault: bool | None = None
    ispublic: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    state: RoleState | None = None
    type: RoleType
