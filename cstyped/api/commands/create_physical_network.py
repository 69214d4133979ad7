# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import BROADCAST_DOMAIN_RANGE_VALUES, BroadcastDomainRange

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.physical_network import PhysicalNetwork


class CreatePhysicalNetworkRequest(Request):
    """The request of createPhysicalNetwork; `client.send` takes it and returns
    Job[PhysicalNetwork].
    """

    command: ClassVar[str] = "createPhysicalNetwork"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"isolationmethods": "omitted", "tags": "omitted"},
        any_case={"broadcastdomainrange": BROADCAST_DOMAIN_RANGE_VALUES},
    )
    name: str
    """the name"""
    zoneid: str
    """the zone (Zone id)"""
    broadcastdomainrange: BroadcastDomainRange | None = None
    """how far the layer-2 network reaches: POD or ZONE, in upper or lower case"""
    domainid: str | None = None
    """the domain (Domain id)"""
    isolationmethods: CommaList[str] | None = None
    """how networks are kept apart, e.g. `VLAN`"""
    networkspeed: str | None = None
    """speed of the physical network, e.g. `1G`"""
    tags: CommaList[str] | None = None
    """tag that offerings can ask for"""
    vlan: str | None = None
    """VLANs for guests, a comma list of ranges, e.g. `100-200`"""

    def parse(self, envelope: Envelope) -> Job[PhysicalNetwork]:
        """Decode the answer."""
        from ...models.physical_network import PhysicalNetwork

        return envelope.job(PhysicalNetwork)


def create_physical_network(
    client: BaseClient,
    *,
    name: str,
    zoneid: str,
    broadcastdomainrange: BroadcastDomainRange | None = None,
    domainid: str | None = None,
    isolationmethods: CommaList[str] | None = None,
    networkspeed: str | None = None,
    tags: CommaList[str] | None = None,
    vlan: str | None = None,
) -> Job[PhysicalNetwork]:
    """Create a physical network in a zone.

    Since CloudStack 3.0.0.

    Args:
        name: the name
        zoneid: the zone (Zone id)
        broadcastdomainrange: how far the layer-2 network reaches: POD or ZONE, in upper or
            lower case
        domainid: the domain (Domain id)
        isolationmethods: how networks are kept apart, e.g. `VLAN`
        networkspeed: speed of the physical network, e.g. `1G`
        tags: tag that offerings can ask for
        vlan: VLANs for guests, a comma list of ranges, e.g. `100-200`

    Returns:
        The job; `.result()` waits for it and gives the PhysicalNetwork.
    """
    return client.send(
        CreatePhysicalNetworkRequest(
            name=name,
            zoneid=zoneid,
            broadcastdomainrange=broadcastdomainrange,
            domainid=domainid,
            isolationmethods=isolationmethods,
            networkspeed=networkspeed,
            tags=tags,
            vlan=vlan,
        )
    )
