# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import ROLE_TYPE_VALUES, RoleType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.role import Role


class CreateRoleRequest(Request):
    """The request of createRole; `client.send` takes it and returns Role."""

    command: ClassVar[str] = "createRole"
    wire: ClassVar[Wire] = Wire(one_case={"type": ROLE_TYPE_VALUES})
    name: str
    """the name"""
    description: str | None = None
    """free text that explains it"""
    ispublic: bool | None = None
    """whether others than root admins see the role"""
    roleid: str | None = None
    """the role to copy; or give `type` (Role id)"""
    type: RoleType | None = None
    """role type: Admin, ResourceAdmin, DomainAdmin, User or Unknown"""

    def parse(self, envelope: Envelope) -> Role:
        """Decode the answer."""
        from ...models.role import Role

        return envelope.object(Role)


def create_role(
    client: BaseClient,
    *,
    name: str,
    description: str | None = None,
    ispublic: bool | None = None,
    roleid: str | None = None,
    type: RoleType | None = None,
) -> Role:
    """Create a role, of a type or as a copy of another role.

    Since CloudStack 4.9.0.

    Args:
        name: the name
        description: free text that explains it
        ispublic: whether others than root admins see the role
        roleid: the role to copy; or give `type` (Role id)
        type: role type: Admin, ResourceAdmin, DomainAdmin, User or Unknown

    Returns:
        Role.
    """
    return client.send(
        CreateRoleRequest(
            name=name, description=description, ispublic=ispublic, roleid=roleid, type=type
        )
    )
