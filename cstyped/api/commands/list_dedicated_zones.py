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
    """name of the owning account; goes together with `domainid`"""
    affinitygroupid: str | None = None
    """the affinity group (AffinityGroup id)"""
    domainid: str | None = None
    """the domain (Domain id)"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """the zone (Zone id)"""

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
        account: name of the owning account; goes together with `domainid`
        affinitygroupid: the affinity group (AffinityGroup id)
        domainid: the domain (Domain id)
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: the zone (Zone id)

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
