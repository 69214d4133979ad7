# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.management_server_metrics import ManagementServerMetrics


class ListManagementServersMetricsRequest(Request):
    """The request of listManagementServersMetrics; `client.send` takes it and returns
    ListResult[ManagementServerMetrics].
    """

    command: ClassVar[str] = "listManagementServersMetrics"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (ManagementServer id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    peers: bool | None = None
    """add the other management servers [since 4.20.1.0]"""
    system: bool | None = None
    """add figures of the operating system"""

    def parse(self, envelope: Envelope) -> ListResult[ManagementServerMetrics]:
        """Decode the answer."""
        from ...models.management_server_metrics import ManagementServerMetrics

        return envelope.list(ManagementServerMetrics)


def list_management_servers_metrics(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    peers: bool | None = None,
    system: bool | None = None,
) -> ListResult[ManagementServerMetrics]:
    """List management servers with metrics of their load.

    Since CloudStack 4.17.0.

    Args:
        id: only the one with this id (ManagementServer id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        peers: add the other management servers [since 4.20.1.0]
        system: add figures of the operating system

    Returns:
        ListResult[ManagementServerMetrics]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListManagementServersMetricsRequest(
            id=id,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            peers=peers,
            system=system,
        )
    )
