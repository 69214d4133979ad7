# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import CAPACITY_SORT_BY_VALUES, CapacitySortBy

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.capacity import Capacity


class ListCapacityRequest(Request):
    """The request of listCapacity; `client.send` takes it and returns ListResult[Capacity]."""

    command: ClassVar[str] = "listCapacity"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        dropped_if_empty=frozenset({"clusterid"}),
        any_case={"sortby": CAPACITY_SORT_BY_VALUES},
    )
    clusterid: str | None = None
    """only those in this cluster (Cluster id) [since 3.0.0]"""
    fetchlatest: bool | None = None
    """count anew instead of giving stored figures [since 3.0.0]"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """only those in this pod (Pod id)"""
    sortby: CapacitySortBy | None = None
    """what to sort by, the fullest first: Usage, in upper or lower case [since 3.0.0]"""
    tag: str | None = None
    """tag whose capacity is shown [since 4.20.0]"""
    type: int | None = None
    """number of the capacity type"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Capacity]:
        """Decode the answer."""
        from ...models.capacity import Capacity

        return envelope.list(Capacity)


def list_capacity(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    fetchlatest: bool | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    sortby: CapacitySortBy | None = None,
    tag: str | None = None,
    type: int | None = None,
    zoneid: str | None = None,
) -> ListResult[Capacity]:
    """List used and total capacity, by type, per zone, pod or cluster.

    Args:
        clusterid: only those in this cluster (Cluster id) [since 3.0.0]
        fetchlatest: count anew instead of giving stored figures [since 3.0.0]
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: only those in this pod (Pod id)
        sortby: what to sort by, the fullest first: Usage, in upper or lower case [since 3.0.0]
        tag: tag whose capacity is shown [since 4.20.0]
        type: number of the capacity type
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Capacity]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListCapacityRequest(
            clusterid=clusterid,
            fetchlatest=fetchlatest,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            podid=podid,
            sortby=sortby,
            tag=tag,
            type=type,
            zoneid=zoneid,
        )
    )
