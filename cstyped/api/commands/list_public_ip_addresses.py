# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

from ...types import IP_ADDRESS_STATE_VALUES, IpAddressState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.public_ip_address import PublicIpAddress


class ListPublicIpAddressesRequest(Request):
    """The request of listPublicIpAddresses; `client.send` takes it and returns
    ListResult[PublicIpAddress].
    """

    command: ClassVar[str] = "listPublicIpAddresses"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        dropped_if_empty=frozenset({"networkid"}),
        any_case={"state": IP_ADDRESS_STATE_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    allocatedonly: bool | None = None
    """only those in use"""
    associatednetworkid: str | None = None
    """the network that is tied to this one (Network id)"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    forloadbalancing: bool | None = None
    """only addresses that balance load"""
    forprovider: bool | None = None
    """only ranges kept for an external network provider [since 4.21.0]"""
    forsystemvms: bool | None = None
    """keep the range for system machines [since 4.20.0]"""
    forvirtualnetwork: bool | None = None
    """only those of guest networks with a router (true), or of direct ones (false)"""
    id: str | None = None
    """only the one with this id (PublicIpAddress id)"""
    ipaddress: str | None = None
    """only those with this IP address"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    issourcenat: bool | None = None
    """addresses that do source NAT, no others"""
    isstaticnat: bool | None = None
    """addresses that do static NAT, no others"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    networkid: str | None = None
    """only those in this network (Network id) [since 4.13.0]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    retrieveonlyresourcecount: bool | None = None
    """give the number alone, no rows"""
    state: IpAddressState | None = None
    """only those in this state: Allocating, Allocated, Releasing, Reserved or Free, in upper or
    lower case
    """
    tags: Pairs | None = None
    """only those with these tags"""
    vlanid: str | None = None
    """the VLAN IP range (VlanIpRange id)"""
    vpcid: str | None = None
    """only those of this VPC (Vpc id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[PublicIpAddress]:
        """Decode the answer."""
        from ...models.public_ip_address import PublicIpAddress

        return envelope.list(PublicIpAddress)


def list_public_ip_addresses(
    client: BaseClient,
    *,
    account: str | None = None,
    allocatedonly: bool | None = None,
    associatednetworkid: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    forloadbalancing: bool | None = None,
    forprovider: bool | None = None,
    forsystemvms: bool | None = None,
    forvirtualnetwork: bool | None = None,
    id: str | None = None,
    ipaddress: str | None = None,
    isrecursive: bool | None = None,
    issourcenat: bool | None = None,
    isstaticnat: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    projectid: str | None = None,
    retrieveonlyresourcecount: bool | None = None,
    state: IpAddressState | None = None,
    tags: Pairs | None = None,
    vlanid: str | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[PublicIpAddress]:
    """List public IP addresses: acquired ones, or free ones too.

    Args:
        account: only those that this account owns; goes together with `domainid`
        allocatedonly: only those in use
        associatednetworkid: the network that is tied to this one (Network id)
        domainid: only those of this domain (Domain id)
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        forloadbalancing: only addresses that balance load
        forprovider: only ranges kept for an external network provider [since 4.21.0]
        forsystemvms: keep the range for system machines [since 4.20.0]
        forvirtualnetwork: only those of guest networks with a router (true), or of direct ones
            (false)
        id: only the one with this id (PublicIpAddress id)
        ipaddress: only those with this IP address
        isrecursive: take the domains below as well
        issourcenat: addresses that do source NAT, no others
        isstaticnat: addresses that do static NAT, no others
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        networkid: only those in this network (Network id) [since 4.13.0]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)
        projectid: the project; -1 for the resources of all projects (Project id)
        retrieveonlyresourcecount: give the number alone, no rows
        state: only those in this state: Allocating, Allocated, Releasing, Reserved or Free, in
            upper or lower case
        tags: only those with these tags
        vlanid: the VLAN IP range (VlanIpRange id)
        vpcid: only those of this VPC (Vpc id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[PublicIpAddress]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListPublicIpAddressesRequest(
            account=account,
            allocatedonly=allocatedonly,
            associatednetworkid=associatednetworkid,
            domainid=domainid,
            fordisplay=fordisplay,
            forloadbalancing=forloadbalancing,
            forprovider=forprovider,
            forsystemvms=forsystemvms,
            forvirtualnetwork=forvirtualnetwork,
            id=id,
            ipaddress=ipaddress,
            isrecursive=isrecursive,
            issourcenat=issourcenat,
            isstaticnat=isstaticnat,
            keyword=keyword,
            listall=listall,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
            projectid=projectid,
            retrieveonlyresourcecount=retrieveonlyresourcecount,
            state=state,
            tags=tags,
            vlanid=vlanid,
            vpcid=vpcid,
            zoneid=zoneid,
        )
    )
