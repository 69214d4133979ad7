# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteSecurityGroupRequest(Request):
    """The request of deleteSecurityGroup; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteSecurityGroup"
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    id: str | None = None
    """the resource (SecurityGroup id)"""
    name: str | None = None
    """the name"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_security_group(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> Success:
    """Delete a security group that no machine uses.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        id: the resource (SecurityGroup id)
        name: the name
        projectid: the project (Project id)

    Returns:
        Success.
    """
    return client.send(
        DeleteSecurityGroupRequest(
            account=account, domainid=domainid, id=id, name=name, projectid=projectid
        )
    )
