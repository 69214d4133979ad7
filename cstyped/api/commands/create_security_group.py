# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.security_group import SecurityGroup


class CreateSecurityGroupRequest(Request):
    """The request of createSecurityGroup; `client.send` takes it and returns SecurityGroup."""

    command: ClassVar[str] = "createSecurityGroup"
    name: str
    """the name"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    description: str | None = None
    """free text that explains it"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> SecurityGroup:
        """Decode the answer."""
        from ...models.security_group import SecurityGroup

        return envelope.object(SecurityGroup)


def create_security_group(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> SecurityGroup:
    """Create a security group, still without rules.

    Args:
        name: the name
        account: name of the owning account; goes together with `domainid`
        description: free text that explains it
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        SecurityGroup.
    """
    return client.send(
        CreateSecurityGroupRequest(
            name=name,
            account=account,
            description=description,
            domainid=domainid,
            projectid=projectid,
        )
    )
