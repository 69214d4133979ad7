# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_lb_health_monitor import TungstenFabricLbHealthMonitor


class ListTungstenFabricLBHealthMonitorRequest(Request):
    """The request of listTungstenFabricLBHealthMonitor; `client.send` takes it and returns
    ListResult[TungstenFabricLbHealthMonitor].
    """

    command: ClassVar[str] = "listTungstenFabricLBHealthMonitor"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    lbruleid: str
    """the load balancer rule"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricLbHealthMonitor]:
        """Decode the answer."""
        from ...models.tungsten_fabric_lb_health_monitor import TungstenFabricLbHealthMonitor

        return envelope.list(TungstenFabricLbHealthMonitor)


def list_tungsten_fabric_lb_health_monitor(
    client: BaseClient,
    *,
    lbruleid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[TungstenFabricLbHealthMonitor]:
    """Show the Tungsten Fabric health monitor of a load balancer rule.

    Args:
        lbruleid: the load balancer rule
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[TungstenFabricLbHealthMonitor]: one answer's rows; `.all()` goes on over
        every page.
    """
    return client.send(
        ListTungstenFabricLBHealthMonitorRequest(
            lbruleid=lbruleid, keyword=keyword, page=page, pagesize=pagesize
        )
    )
