# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import OneOrMore, Request, StructMap, Wire

from ...types import ROLE_TYPE_VALUES, RoleRule, RoleType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.role import Role


class ImportRoleRequest(Request):
    """The request of importRole; `client.send` takes it and returns Role."""

    command: ClassVar[str] = "importRole"
    wire: ClassVar[Wire] = Wire(
        maps={
            "rules": StructMap(
                keys=("rule", "permission", "description"), required=("rule", "permission")
            )
        },
        one_case={"type": ROLE_TYPE_VALUES},
    )
    name: str
    """the name"""
    rules: OneOrMore[RoleRule]
    """the rules of the role, in order"""
    description: str | None = None
    """free text that explains it"""
    forced: bool | None = None
    """overwrite a role of the same name"""
    ispublic: bool | None = None
    """whether others than root admins see the role"""
    type: RoleType | None = None
    """role type: Admin, ResourceAdmin, DomainAdmin, User or Unknown"""

    def parse(self, envelope: Envelope) -> Role:
        """Decode the answer."""
        from ...models.role import Role

        return envelope.object(Role)


def import_role(
    client: BaseClient,
    *,
    name: str,
    rules: OneOrMore[RoleRule],
    description: str | None = None,
    forced: bool | None = None,
    ispublic: bool | None = None,
    type: RoleType | None = None,
) -> Role:
    """Create a role from a full list of rules, over an existing one if forced.

    Since CloudStack 4.15.0.

    Args:
        name: the name
        rules: the rules of the role, in order
        description: free text that explains it
        forced: overwrite a role of the same name
        ispublic: whether others than root admins see the role
        type: role type: Admin, ResourceAdmin, DomainAdmin, User or Unknown

    Returns:
        Role.
    """
    return client.send(
        ImportRoleRequest(
            name=name,
            rules=rules,
            description=description,
            forced=forced,
            ispublic=ispublic,
            type=type,
        )
    )
