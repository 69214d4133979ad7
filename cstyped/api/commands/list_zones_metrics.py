# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import ZONE_NETWORK_TYPE_VALUES, ZoneNetworkType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.zone_metrics import ZoneMetrics


class ListZonesMetricsRequest(Request):
    """The request of listZonesMetrics; `client.send` takes it and returns
    ListResult[ZoneMetrics].
    """

    command: ClassVar[str] = "listZonesMetrics"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        empty_lists={"ids": "no-rows"},
        any_case={"networktype": ZONE_NETWORK_TYPE_VALUES},
    )
    available: bool | None = None
    """false for zones in which the caller owns machines, true for all usable ones"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (Zone id)"""
    ids: CommaList[str] | None = None
    """ids of several; not together with `id` (Zone ids); an empty list gives no rows, without
    asking [since 4.19.0]
    """
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    networktype: ZoneNetworkType | None = None
    """only zones with this kind of networking: Basic or Advanced, in upper or lower case"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showcapacities: bool | None = None
    """add the capacity figures"""
    showicon: bool | None = None
    """add the icons"""
    storageaccessgroup: str | None = None
    """only those in the storage access group of this name [since 4.21.0]"""
    tags: Pairs | None = None
    """only those with these tags [since 4.3]"""

    def parse(self, envelope: Envelope) -> ListResult[ZoneMetrics]:
        """Decode the answer."""
        from ...models.zone_metrics import ZoneMetrics

        return envelope.list(ZoneMetrics)


def list_zones_metrics(
    client: BaseClient,
    *,
    available: bool | None = None,
    domainid: str | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    keyword: str | None = None,
    name: str | None = None,
    networktype: ZoneNetworkType | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showcapacities: bool | None = None,
    showicon: bool | None = None,
    storageaccessgroup: str | None = None,
    tags: Pairs | None = None,
) -> ListResult[ZoneMetrics]:
    """List zones with metrics of their load.

    Since CloudStack 4.9.3.

    Args:
        available: false for zones in which the caller owns machines, true for all usable ones
        domainid: only those of this domain (Domain id)
        id: only the one with this id (Zone id)
        ids: ids of several; not together with `id` (Zone ids); an empty list gives no rows,
            without asking [since 4.19.0]
        keyword: only those with this text in their name or another main field
        name: only those with this name
        networktype: only zones with this kind of networking: Basic or Advanced, in upper or
            lower case
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showcapacities: add the capacity figures
        showicon: add the icons
        storageaccessgroup: only those in the storage access group of this name [since 4.21.0]
        tags: only those with these tags [since 4.3]

    Returns:
        ListResult[ZoneMetrics]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListZonesMetricsRequest(
            available=available,
            domainid=domainid,
            id=id,
            ids=ids,
            keyword=keyword,
            name=name,
            networktype=networktype,
            page=page,
            pagesize=pagesize,
            showcapacities=showcapacities,
            showicon=showicon,
            storageaccessgroup=storageaccessgroup,
            tags=tags,
        )
    )
