# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import NETWORK_SERVICE_NAME_VALUES, VPC_STATE_VALUES, NetworkServiceName, VpcState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.vpc import Vpc


class ListVPCsRequest(Request):
    """The request of listVPCs; `client.send` takes it and returns ListResult[Vpc]."""

    command: ClassVar[str] = "listVPCs"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        empty_lists={"supportedservices": "omitted"},
        any_case={"state": VPC_STATE_VALUES, "supportedservices": NETWORK_SERVICE_NAME_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    cidr: str | None = None
    """only those with this IPv4 range in CIDR form"""
    displaytext: str | None = None
    """only those with this display text"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    id: str | None = None
    """only the one with this id (Vpc id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    restartrequired: bool | None = None
    """only those that need a restart"""
    showicon: bool | None = None
    """add the icons"""
    state: VpcState | None = None
    """only those in this state: Enabled or Inactive, in upper or lower case"""
    supportedservices: CommaList[NetworkServiceName] | None = None
    """only those that offer all of these network services: a value of types.NetworkServiceName,
    in upper or lower case
    """
    tags: Pairs | None = None
    """only those with these tags"""
    vpcofferingid: str | None = None
    """only those with this VPC offering (VpcOffering id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Vpc]:
        """Decode the answer."""
        from ...models.vpc import Vpc

        return envelope.list(Vpc)


def list_vpcs(
    client: BaseClient,
    *,
    account: str | None = None,
    cidr: str | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    restartrequired: bool | None = None,
    showicon: bool | None = None,
    state: VpcState | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    tags: Pairs | None = None,
    vpcofferingid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Vpc]:
    """List VPCs with their tiers.

    Args:
        account: only those that this account owns; goes together with `domainid`
        cidr: only those with this IPv4 range in CIDR form
        displaytext: only those with this display text
        domainid: only those of this domain (Domain id)
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        id: only the one with this id (Vpc id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        restartrequired: only those that need a restart
        showicon: add the icons
        state: only those in this state: Enabled or Inactive, in upper or lower case
        supportedservices: only those that offer all of these network services: a value of
            types.NetworkServiceName, in upper or lower case
        tags: only those with these tags
        vpcofferingid: only those with this VPC offering (VpcOffering id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Vpc]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVPCsRequest(
            account=account,
            cidr=cidr,
            displaytext=displaytext,
            domainid=domainid,
            fordisplay=fordisplay,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            restartrequired=restartrequired,
            showicon=showicon,
            state=state,
            supportedservices=supportedservices,
            tags=tags,
            vpcofferingid=vpcofferingid,
            zoneid=zoneid,
        )
    )
