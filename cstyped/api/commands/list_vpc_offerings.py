# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    NETWORK_SERVICE_NAME_VALUES,
    VPC_OFFERING_STATE_VALUES,
    NetworkServiceName,
    VpcOfferingState,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.vpc_offering import VpcOffering


class ListVPCOfferingsRequest(Request):
    """The request of listVPCOfferings; `client.send` takes it and returns
    ListResult[VpcOffering].
    """

    command: ClassVar[str] = "listVPCOfferings"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        empty_lists={"supportedservices": "omitted"},
        dropped_if_empty=frozenset({"domainid", "zoneid"}),
        any_case={
            "state": VPC_OFFERING_STATE_VALUES,
            "supportedservices": NETWORK_SERVICE_NAME_VALUES,
        },
    )
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: str | None = None
    """the domain (Domain id) [since 4.18]"""
    id: str | None = None
    """the resource (VpcOffering id)"""
    isdefault: bool | None = None
    """only default offerings"""
    keyword: str | None = None
    """text to search for"""
    name: str | None = None
    """the name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    state: VpcOfferingState | None = None
    """the state: Disabled or Enabled, in upper or lower case"""
    supportedservices: CommaList[NetworkServiceName] | None = None
    """names of network services: a value of types.NetworkServiceName, in upper or lower case"""
    zoneid: str | None = None
    """the zone (Zone id) [since 4.13]"""

    def parse(self, envelope: Envelope) -> ListResult[VpcOffering]:
        """Decode the answer."""
        from ...models.vpc_offering import VpcOffering

        return envelope.list(VpcOffering)


def list_vpc_offerings(
    client: BaseClient,
    *,
    displaytext: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isdefault: bool | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    state: VpcOfferingState | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    zoneid: str | None = None,
) -> ListResult[VpcOffering]:
    """List offerings that VPCs can be made from.

    Args:
        displaytext: longer name for people to read
        domainid: the domain (Domain id) [since 4.18]
        id: the resource (VpcOffering id)
        isdefault: only default offerings
        keyword: text to search for
        name: the name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        state: the state: Disabled or Enabled, in upper or lower case
        supportedservices: names of network services: a value of types.NetworkServiceName, in
            upper or lower case
        zoneid: the zone (Zone id) [since 4.13]

    Returns:
        ListResult[VpcOffering]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVPCOfferingsRequest(
            displaytext=displaytext,
            domainid=domainid,
            id=id,
            isdefault=isdefault,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            state=state,
            supportedservices=supportedservices,
            zoneid=zoneid,
        )
    )
