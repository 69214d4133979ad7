# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.encoding import PairMap
from cstyped.model import Request, Wire
from cstyped.params import CommaList, Pairs

from ..types import ZoneNetworkType

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.results import ListResult

    from ..models.zone import Zone


class ListZonesRequest(Request):
    """The request of listZones; `client.send` takes it and returns ListResult[Zone]."""

    command: ClassVar[str] = "listZones"
    wire: ClassVar[Wire] = Wire(maps={"tags": PairMap()}, repeatable=True)
    available: bool | None = None
    domainid: str | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    keyword: str | None = None
    name: str | None = None
    networktype: ZoneNetworkType | None = None
    page: int | None = None
    pagesize: int | None = None
    showcapacities: bool | None = None
    showicon: bool | None = None
    storageaccessgroup: str | None = None
    tags: Pairs | None = None

    def parse(self, envelope: Envelope) -> ListResult[Zone]:
        """Decode the answer."""
        from ..models.zone import Zone

        return envelope.list(Zone)


def list_zones(
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
) -> ListResult[Zone]:
    """List zones.

    Args:
        available: false for zones in which the caller owns machines, true for all usable ones
        domainid: the domain (Domain id)
        id: the resource (Zone id)
        ids: ids of several; not together with `id` (Zone ids) [since 4.19.0]
        keyword: text to search for
        name: the name
        networktype: basic or advanced networking
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showcapacities: add the capacity figures
        showicon: add the icons
        storageaccessgroup: a storage access group, by name [since 4.21.0]
        tags: tags by key [since 4.3]

    Returns:
        ListResult[Zone]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListZonesRequest(
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
