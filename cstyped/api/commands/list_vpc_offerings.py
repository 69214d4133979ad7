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
    """only those with this display text"""
    domainid: str | None = None
    """only those of this domain (Domain id) [since 4.18]"""
    id: str | None = None
    """only the one with this id (VpcOffering id)"""
    isdefault: bool | None = None
    """only those made by default, or only others"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    state: VpcOfferingState | None = None
    """only those in this state: Disabled or Enabled, in upper or lower case"""
    supportedservices: CommaList[NetworkServiceName] | None = None
    """only those that offer all of these network services: a value of types.NetworkServiceName,
    in upper or lower case
    """
    zoneid: str | None = None
    """only those in this zone (Zone id) [since 4.13]"""

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
        displaytext: only those with this display text
        domainid: only those of this domain (Domain id) [since 4.18]
        id: only the one with this id (VpcOffering id)
        isdefault: only those made by default, or only others
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        state: only those in this state: Disabled or Enabled, in upper or lower case
        supportedservices: only those that offer all of these network services: a value of
            types.NetworkServiceName, in upper or lower case
        zoneid: only those in this zone (Zone id) [since 4.13]

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
