# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import ALLOCATION_STATE_VALUES, AllocationState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.zone import Zone


class UpdateZoneRequest(Request):
    """The request of updateZone; `client.send` takes it and returns Zone."""

    command: ClassVar[str] = "updateZone"
    wire: ClassVar[Wire] = Wire(
        maps={"details": PairMap()},
        empty_lists={"dnssearchorder": "clears"},
        one_case={"allocationstate": ALLOCATION_STATE_VALUES},
    )
    id: str
    """the resource (Zone id)"""
    allocationstate: AllocationState | None = None
    """whether new resources may be placed here: Enabled or Disabled"""
    details: Pairs | None = None
    """further settings by key"""
    dhcpprovider: str | None = None
    """what hands out DHCP leases in the zone"""
    dns1: str | None = None
    """first IPv4 name server"""
    dns2: str | None = None
    """second IPv4 name server"""
    dnssearchorder: CommaList[str] | None = None
    """DNS suffixes to try, a comma list; an empty list leaves none"""
    domain: str | None = None
    """DNS domain of the zone's networks; empty removes it"""
    guestcidraddress: str | None = None
    """range for guest networks in CIDR form"""
    internaldns1: str | None = None
    """first name server for hosts and system machines"""
    internaldns2: str | None = None
    """second name server for hosts and system machines"""
    ip6dns1: str | None = None
    """first IPv6 name server"""
    ip6dns2: str | None = None
    """second IPv6 name server"""
    ispublic: bool | None = None
    """true opens a private zone to all; it cannot be undone"""
    localstorageenabled: bool | None = None
    """allow disks on the hosts themselves"""
    name: str | None = None
    """the name"""
    sortkey: int | None = None
    """place in listings; by default smaller comes first"""

    def parse(self, envelope: Envelope) -> Zone:
        """Decode the answer."""
        from ...models.zone import Zone

        return envelope.object(Zone)


def update_zone(
    client: BaseClient,
    *,
    id: str,
    allocationstate: AllocationState | None = None,
    details: Pairs | None = None,
    dhcpprovider: str | None = None,
    dns1: str | None = None,
    dns2: str | None = None,
    dnssearchorder: CommaList[str] | None = None,
    domain: str | None = None,
    guestcidraddress: str | None = None,
    internaldns1: str | None = None,
    internaldns2: str | None = None,
    ip6dns1: str | None = None,
    ip6dns2: str | None = None,
    ispublic: bool | None = None,
    localstorageenabled: bool | None = None,
    name: str | None = None,
    sortkey: int | None = None,
) -> Zone:
    """Change a zone's name, DNS, state or details; disabled, it takes no new machines.

    Args:
        id: the resource (Zone id)
        allocationstate: whether new resources may be placed here: Enabled or Disabled
        details: further settings by key
        dhcpprovider: what hands out DHCP leases in the zone
        dns1: first IPv4 name server
        dns2: second IPv4 name server
        dnssearchorder: DNS suffixes to try, a comma list; an empty list leaves none
        domain: DNS domain of the zone's networks; empty removes it
        guestcidraddress: range for guest networks in CIDR form
        internaldns1: first name server for hosts and system machines
        internaldns2: second name server for hosts and system machines
        ip6dns1: first IPv6 name server
        ip6dns2: second IPv6 name server
        ispublic: true opens a private zone to all; it cannot be undone
        localstorageenabled: allow disks on the hosts themselves
        name: the name
        sortkey: place in listings; by default smaller comes first

    Returns:
        Zone.
    """
    return client.send(
        UpdateZoneRequest(
            id=id,
            allocationstate=allocationstate,
            details=details,
            dhcpprovider=dhcpprovider,
            dns1=dns1,
            dns2=dns2,
            dnssearchorder=dnssearchorder,
            domain=domain,
            guestcidraddress=guestcidraddress,
            internaldns1=internaldns1,
            internaldns2=internaldns2,
            ip6dns1=ip6dns1,
            ip6dns2=ip6dns2,
            ispublic=ispublic,
            localstorageenabled=localstorageenabled,
            name=name,
            sortkey=sortkey,
        )
    )
