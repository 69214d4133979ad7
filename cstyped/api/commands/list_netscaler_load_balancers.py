# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.netscaler_load_balancer import NetscalerLoadBalancer


class ListNetscalerLoadBalancersRequest(Request):
    """The request of listNetscalerLoadBalancers; `client.send` takes it and returns
    ListResult[NetscalerLoadBalancer].
    """

    command: ClassVar[str] = "listNetscalerLoadBalancers"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    lbdeviceid: str | None = None
    """the load balancer device (NetscalerLoadBalancer id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""

    def parse(self, envelope: Envelope) -> ListResult[NetscalerLoadBalancer]:
        """Decode the answer."""
        from ...models.netscaler_load_balancer import NetscalerLoadBalancer

        return envelope.list(NetscalerLoadBalancer)


def list_netscaler_load_balancers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    lbdeviceid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[NetscalerLoadBalancer]:
    """List NetScaler load balancers.

    Args:
        keyword: only those with this text in their name or another main field
        lbdeviceid: the load balancer device (NetscalerLoadBalancer id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)

    Returns:
        ListResult[NetscalerLoadBalancer]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNetscalerLoadBalancersRequest(
            keyword=keyword,
            lbdeviceid=lbdeviceid,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
        )
    )
