# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.vlan_ip_range import VlanIpRange


class DedicatePublicIpRangeRequest(Request):
    """The request of dedicatePublicIpRange; `client.send` takes it and returns VlanIpRange."""

    command: ClassVar[str] = "dedicatePublicIpRange"
    domainid: str
    """the domain (Domain id)"""
    id: str
    """the resource (VlanIpRange id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> VlanIpRange:
        """Decode the answer."""
        from ...models.vlan_ip_range import VlanIpRange

        return envelope.object(VlanIpRange)


def dedicate_public_ip_range(
    client: BaseClient,
    *,
    domainid: str,
    id: str,
    account: str | None = None,
    projectid: str | None = None,
) -> VlanIpRange:
    """Reserve a range of public IP addresses for a domain or an account.

    Args:
        domainid: the domain (Domain id)
        id: the resource (VlanIpRange id)
        account: name of the owning account; goes together with `domainid`
        projectid: the project (Project id)

    Returns:
        VlanIpRange.
    """
    return client.send(
        DedicatePublicIpRangeRequest(domainid=domainid, id=id, account=account, projectid=projectid)
    )
