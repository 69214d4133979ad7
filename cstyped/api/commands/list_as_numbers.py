# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.as_number import AsNumber


class ListASNumbersRequest(Request):
    """The request of listASNumbers; `client.send` takes it and returns ListResult[AsNumber]."""

    command: ClassVar[str] = "listASNumbers"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    asnrangeid: str | None = None
    """the range of AS numbers (AsnRange id)"""
    asnumber: int | None = None
    """only those with this BGP autonomous system number"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    isallocated: bool | None = None
    """only AS numbers that a network uses"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    networkid: str | None = None
    """only those in this network (Network id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    vpcid: str | None = None
    """only those of this VPC (Vpc id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[AsNumber]:
        """Decode the answer."""
        from ...models.as_number import AsNumber

        return envelope.list(AsNumber)


def list_as_numbers(
    client: BaseClient,
    *,
    account: str | None = None,
    asnrangeid: str | None = None,
    asnumber: int | None = None,
    domainid: str | None = None,
    isallocated: bool | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[AsNumber]:
    """List AS numbers and the networks or VPCs that hold them.

    Since CloudStack 4.20.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        asnrangeid: the range of AS numbers (AsnRange id)
        asnumber: only those with this BGP autonomous system number
        domainid: only those of this domain (Domain id)
        isallocated: only AS numbers that a network uses
        keyword: only those with this text in their name or another main field
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        vpcid: only those of this VPC (Vpc id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[AsNumber]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListASNumbersRequest(
            account=account,
            asnrangeid=asnrangeid,
            asnumber=asnumber,
            domainid=domainid,
            isallocated=isallocated,
            keyword=keyword,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            vpcid=vpcid,
            zoneid=zoneid,
        )
    )
