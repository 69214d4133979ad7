# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import ROLE_TYPE_VALUES, RoleType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.role import Role


class UpdateRoleRequest(Request):
    """The request of updateRole; `client.send` takes it and returns Role."""

    command: ClassVar[str] = "updateRole"
    wire: ClassVar[Wire] = Wire(one_case={"type": ROLE_TYPE_VALUES})
    id: str
    """the resource (Role id)"""
    description: str | None = None
    """free text that explains it"""
    ispublic: bool | None = None
    """whether others than root admins see the role"""
    name: str | None = None
    """the name"""
    type: RoleType | None = None
    """role type: Admin, ResourceAdmin, DomainAdmin, User or Unknown"""

    def parse(self, envelope: Envelope) -> Role:
        """Decode the answer."""
        from ...models.role import Role

        return envelope.object(Role)


def update_role(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    ispublic: bool | None = None,
    name: str | None = None,
    type: RoleType | None = None,
) -> Role:
    """Change a role's name, description, type or visibility.

    Since CloudStack 4.9.0.

    Args:
        id: the resource (Role id)
        description: free text that explains it
        ispublic: whether others than root admins see the role
        name: the name
        type: role type: Admin, ResourceAdmin, DomainAdmin, User or Unknown

    Returns:
        Role.
    """
    return client.send(
        UpdateRoleRequest(id=id, description=description, ispublic=ispublic, name=name, type=type)
    )
