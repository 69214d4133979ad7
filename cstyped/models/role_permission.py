# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""RolePermission, as the server answers it (RolePermissionResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import RolePermissionValue


class RolePermission(Model):
    """RolePermission, as the server answers it (RolePermissionResponse).

    Answered by createRolePermission, listRolePermissions.
    """

    id: str
    description: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    permission: RolePermissionValue
    roleid: str
    rolename: str | None = None
    rule: str
