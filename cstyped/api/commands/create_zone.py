# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    ALLOCATION_STATE_VALUES,
    ZONE_NETWORK_TYPE_VALUES,
    AllocationState,
    ZoneNetworkType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.zone import Zone


class CreateZoneRequest(Request):
    """The request of createZone; `client.send` takes it and returns Zone."""

    command: ClassVar[str] = "createZone"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"storageaccessgroups": "omitted"},
        any_case={"networktype": ZONE_NETWORK_TYPE_VALUES},
        one_case={"allocationstate": ALLOCATION_STATE_VALUES},
    )
    dns1: str
    """first IPv4 name server"""
    internaldns1: str
    """first name server for hosts and system machines"""
    name: str
    """the name"""
    networktype: ZoneNetworkType
    """kind of networking: Basic or Advanced, in upper or lower case"""
    allocationstate: AllocationState | None = None
    """whether new resources may be placed here: Enabled or Disabled"""
    dns2: str | None = None
    """second IPv4 name server"""
    domain: str | None = None
    """DNS domain of the zone's networks"""
    domainid: str | None = None
    """the domain that has the zone for itself (Domain id)"""
    guestcidraddress: str | None = None
    """range for guest networks in CIDR form"""
    internaldns2: str | None = None
    """second name server for hosts and system machines"""
    ip6dns1: str | None = None
    """first IPv6 name server"""
    ip6dns2: str | None = None
    """second IPv6 name server"""
    isedge: bool | None = None
    """make it an edge zone [since 4.18.0]"""
    localstorageenabled: bool | None = None
    """allow disks on the hosts themselves"""
    securitygroupenabled: bool | None = None
    """use security groups"""
    storageaccessgroups: CommaList[str] | None = None
    """storage access groups, a comma list [since 4.21.0]"""

    def parse(self, envelope: Envelope) -> Zone:
        """Decode the answer."""
        from ...models.zone import Zone

        return envelope.object(Zone)


def create_zone(
    client: BaseClient,
    *,
    dns1: str,
    internaldns1: str,
    name: str,
    networktype: ZoneNetworkType,
    allocationstate: AllocationState | None = None,
    dns2: str | None = None,
    domain: str | None = None,
    domainid: str | None = None,
    guestcidraddress: str | None = None,
    internaldns2: str | None = None,
    ip6dns1: str | None = None,
    ip6dns2: str | None = None,
    isedge: bool | None = None,
    localstorageenabled: bool | None = None,
    securitygroupenabled: bool | None = None,
    storageaccessgroups: CommaList[str] | None = None,
) -> Zone:
    """Create a zone with its network type and DNS servers.

    Args:
        dns1: first IPv4 name server
        internaldns1: first name server for hosts and system machines
        name: the name
        networktype: kind of networking: Basic or Advanced, in upper or lower case
        allocationstate: whether new resources may be placed here: Enabled or Disabled
        dns2: second IPv4 name server
        domain: DNS domain of the zone's networks
        domainid: the domain that has the zone for itself (Domain id)
        guestcidraddress: range for guest networks in CIDR form
        internaldns2: second name server for hosts and system machines
        ip6dns1: first IPv6 name server
        ip6dns2: second IPv6 name server
        isedge: make it an edge zone [since 4.18.0]
        localstorageenabled: allow disks on the hosts themselves
        securitygroupenabled: use security groups
        storageaccessgroups: storage access groups, a comma list [since 4.21.0]

    Returns:
        Zone.
    """
    return client.send(
        CreateZoneRequest(
            dns1=dns1,
            internaldns1=internaldns1,
            name=name,
            networktype=networktype,
            allocationstate=allocationstate,
            dns2=dns2,
            domain=domain,
            domainid=domainid,
            guestcidraddress=guestcidraddress,
            internaldns2=internaldns2,
            ip6dns1=ip6dns1,
            ip6dns2=ip6dns2,
            isedge=isedge,
            localstorageenabled=localstorageenabled,
            securitygroupenabled=securitygroupenabled,
            storageaccessgroups=storageaccessgroups,
        )
    )
