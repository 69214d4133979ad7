# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.traffic_monitor import TrafficMonitor


class ListTrafficMonitorsRequest(Request):
    """The request of listTrafficMonitors; `client.send` takes it and returns
    ListResult[TrafficMonitor].
    """

    command: ClassVar[str] = "listTrafficMonitors"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    zoneid: str
    """only those in this zone (Zone id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[TrafficMonitor]:
        """Decode the answer."""
        from ...models.traffic_monitor import TrafficMonitor

        return envelope.list(TrafficMonitor)


def list_traffic_monitors(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[TrafficMonitor]:
    """List the traffic monitor hosts of a zone.

    Args:
        zoneid: only those in this zone (Zone id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[TrafficMonitor]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTrafficMonitorsRequest(zoneid=zoneid, keyword=keyword, page=page, pagesize=pagesize)
    )
