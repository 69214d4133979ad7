# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.zone_ipv4_subnet import ZoneIpv4Subnet


class DedicateIpv4SubnetForZoneRequest(Request):
    """The request of dedicateIpv4SubnetForZone; `client.send` takes it and returns
    Job[ZoneIpv4Subnet].
    """

    command: ClassVar[str] = "dedicateIpv4SubnetForZone"
    id: str
    """the resource (ZoneIpv4Subnet id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[ZoneIpv4Subnet]:
        """Decode the answer."""
        from ...models.zone_ipv4_subnet import ZoneIpv4Subnet

        return envelope.job(ZoneIpv4Subnet)


def dedicate_ipv4_subnet_for_zone(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[ZoneIpv4Subnet]:
    """Reserve a zone's IPv4 subnet for a domain or an account.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (ZoneIpv4Subnet id)
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the ZoneIpv4Subnet.
    """
    return client.send(
        DedicateIpv4SubnetForZoneRequest(
            id=id, account=account, domainid=domainid, projectid=projectid
        )
    )
