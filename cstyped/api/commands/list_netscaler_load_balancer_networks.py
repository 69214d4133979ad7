# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network import Network


class ListNetscalerLoadBalancerNetworksRequest(Request):
    """The request of listNetscalerLoadBalancerNetworks; `client.send` takes it and returns
    ListResult[Network].
    """

    command: ClassVar[str] = "listNetscalerLoadBalancerNetworks"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    lbdeviceid: str
    """the load balancer device (NetscalerLoadBalancer id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[Network]:
        """Decode the answer."""
        from ...models.network import Network

        return envelope.list(Network)


def list_netscaler_load_balancer_networks(
    client: BaseClient,
    *,
    lbdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Network]:
    """List the networks that a NetScaler load balancer serves.

    Args:
        lbdeviceid: the load balancer device (NetscalerLoadBalancer id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[Network]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNetscalerLoadBalancerNetworksRequest(
            lbdeviceid=lbdeviceid, keyword=keyword, page=page, pagesize=pagesize
        )
    )
