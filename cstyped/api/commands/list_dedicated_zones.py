# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.dedicated_zone import DedicatedZone


class ListDedicatedZonesRequest(Request):
    """The request of listDedicatedZones; `client.send` takes it and returns
    ListResult[DedicatedZone].
    """

    command: ClassVar[str] = "listDedicatedZones"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    affinitygroupid: str | None = None
    """only those in this affinity group (AffinityGroup id)"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[DedicatedZone]:
        """Decode the answer."""
        from ...models.dedicated_zone import DedicatedZone

        return envelope.list(DedicatedZone)


def list_dedicated_zones(
    client: BaseClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[DedicatedZone]:
    """List zones reserved for domains or accounts.

    Args:
        account: only those that this account owns; goes together with `domainid`
        affinitygroupid: only those in this affinity group (AffinityGroup id)
        domainid: only those of this domain (Domain id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[DedicatedZone]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListDedicatedZonesRequest(
            account=account,
            affinitygroupid=affinitygroupid,
            domainid=domainid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            zoneid=zoneid,
        )
    )
