# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import (
    GUEST_TYPE_FILTER_VALUES,
    NETWORK_ACL_TYPE_VALUES,
    NETWORK_FILTER_VALUES,
    NETWORK_SERVICE_NAME_VALUES,
    TRAFFIC_TYPE_NAME_VALUES,
    GuestTypeFilter,
    NetworkAclType,
    NetworkFilter,
    NetworkServiceName,
    TrafficTypeName,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network import Network


class ListNetworksRequest(Request):
    """The request of listNetworks; `client.send` takes it and returns ListResult[Network]."""

    command: ClassVar[str] = "listNetworks"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        empty_lists={"supportedservices": "omitted"},
        dropped_if_empty=frozenset({"associatednetworkid"}),
        any_case={
            "acltype": NETWORK_ACL_TYPE_VALUES,
            "networkfilter": NETWORK_FILTER_VALUES,
            "supportedservices": NETWORK_SERVICE_NAME_VALUES,
            "traffictype": TRAFFIC_TYPE_NAME_VALUES,
            "type": GUEST_TYPE_FILTER_VALUES,
        },
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    acltype: NetworkAclType | None = None
    """who may use the network: Account or Domain, in upper or lower case"""
    associatednetworkid: str | None = None
    """the isolated network behind the shared one (Network id) [since 4.17.0]"""
    canusefordeploy: bool | None = None
    """only networks to which new machines can be connected"""
    displaynetwork: bool | None = None
    """visible or hidden networks (root admin) [since 4.4]"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    forvpc: bool | None = None
    """only those of VPCs, or only others"""
    id: str | None = None
    """only the one with this id (Network id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    issystem: bool | None = None
    """only those for system use, or only others"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name [since 4.22.0]"""
    networkfilter: NetworkFilter | None = None
    """which networks, by owner: Account, Domain, AccountDomain, Shared or All, in upper or lower
    case [since 4.17.0]
    """
    networkofferingid: str | None = None
    """only those with this network offering (NetworkOffering id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    restartrequired: bool | None = None
    """only those that need a restart"""
    retrieveonlyresourcecount: bool | None = None
    """give the number alone, no rows"""
    showicon: bool | None = None
    """add the icons"""
    specifyipranges: bool | None = None
    """only those whose IP ranges are given by hand"""
    supportedservices: CommaList[NetworkServiceName] | None = None
    """only those that offer all of these network services: a value of types.NetworkServiceName,
    in upper or lower case
    """
    tags: Pairs | None = None
    """only those with these tags"""
    traffictype: TrafficTypeName | None = None
    """only those for this type of traffic: None, Public, Guest, Storage, Management, Control or
    Vpn, in upper or lower case
    """
    type: GuestTypeFilter | None = None
    """kind of guest network: Shared, Isolated, L2 or all, in upper or lower case"""
    vlan: str | None = None
    """only those with this VLAN id, or URI such as `vlan://50` [since 4.17.0]"""
    vpcid: str | None = None
    """only those of this VPC (Vpc id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Network]:
        """Decode the answer."""
        from ...models.network import Network

        return envelope.list(Network)


def list_networks(
    client: BaseClient,
    *,
    account: str | None = None,
    acltype: NetworkAclType | None = None,
    associatednetworkid: str | None = None,
    canusefordeploy: bool | None = None,
    displaynetwork: bool | None = None,
    domainid: str | None = None,
    forvpc: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    issystem: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkfilter: NetworkFilter | None = None,
    networkofferingid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    projectid: str | None = None,
    restartrequired: bool | None = None,
    retrieveonlyresourcecount: bool | None = None,
    showicon: bool | None = None,
    specifyipranges: bool | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    tags: Pairs | None = None,
    traffictype: TrafficTypeName | None = None,
    type: GuestTypeFilter | None = None,
    vlan: str | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Network]:
    """List guest networks, VPC tiers among them.

    Args:
        account: only those that this account owns; goes together with `domainid`
        acltype: who may use the network: Account or Domain, in upper or lower case
        associatednetworkid: the isolated network behind the shared one (Network id) [since
            4.17.0]
        canusefordeploy: only networks to which new machines can be connected
        displaynetwork: visible or hidden networks (root admin) [since 4.4]
        domainid: only those of this domain (Domain id)
        forvpc: only those of VPCs, or only others
        id: only the one with this id (Network id)
        isrecursive: take the domains below as well
        issystem: only those for system use, or only others
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name [since 4.22.0]
        networkfilter: which networks, by owner: Account, Domain, AccountDomain, Shared or All,
            in upper or lower case [since 4.17.0]
        networkofferingid: only those with this network offering (NetworkOffering id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)
        projectid: the project; -1 for the resources of all projects (Project id)
        restartrequired: only those that need a restart
        retrieveonlyresourcecount: give the number alone, no rows
        showicon: add the icons
        specifyipranges: only those whose IP ranges are given by hand
        supportedservices: only those that offer all of these network services: a value of
            types.NetworkServiceName, in upper or lower case
        tags: only those with these tags
        traffictype: only those for this type of traffic: None, Public, Guest, Storage,
            Management, Control or Vpn, in upper or lower case
        type: kind of guest network: Shared, Isolated, L2 or all, in upper or lower case
        vlan: only those with this VLAN id, or URI such as `vlan://50` [since 4.17.0]
        vpcid: only those of this VPC (Vpc id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Network]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNetworksRequest(
            account=account,
            acltype=acltype,
            associatednetworkid=associatednetworkid,
            canusefordeploy=canusefordeploy,
            displaynetwork=displaynetwork,
            domainid=domainid,
            forvpc=forvpc,
            id=id,
            isrecursive=isrecursive,
            issystem=issystem,
            keyword=keyword,
            listall=listall,
            name=name,
            networkfilter=networkfilter,
            networkofferingid=networkofferingid,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
            projectid=projectid,
            restartrequired=restartrequired,
            retrieveonlyresourcecount=retrieveonlyresourcecount,
            showicon=showicon,
            specifyipranges=specifyipranges,
            supportedservices=supportedservices,
            tags=tags,
            traffictype=traffictype,
            type=type,
            vlan=vlan,
            vpcid=vpcid,
            zoneid=zoneid,
        )
    )
