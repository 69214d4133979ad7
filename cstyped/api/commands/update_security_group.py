# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.security_group import SecurityGroup


class UpdateSecurityGroupRequest(Request):
    """The request of updateSecurityGroup; `client.send` takes it and returns SecurityGroup."""

    command: ClassVar[str] = "updateSecurityGroup"
    id: str
    """the resource (SecurityGroup id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> SecurityGroup:
        """Decode the answer."""
        from ...models.security_group import SecurityGroup

        return envelope.object(SecurityGroup)


def update_security_group(
    client: BaseClient, *, id: str, customid: str | None = None, name: str | None = None
) -> SecurityGroup:
    """Rename a security group.

    Since CloudStack 4.14.0.0.

    Args:
        id: the resource (SecurityGroup id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        name: the name

    Returns:
        SecurityGroup.
    """
    return client.send(UpdateSecurityGroupRequest(id=id, customid=customid, name=name))
