# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.lb_health_check import LbHealthCheck


class ListLBHealthCheckPoliciesRequest(Request):
    """The request of listLBHealthCheckPolicies; `client.send` takes it and returns
    ListResult[LbHealthCheck].
    """

    command: ClassVar[str] = "listLBHealthCheckPolicies"
    wire: ClassVar[Wire] = Wire(repeatable=True, dropped_if_empty=frozenset({"id"}))
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    id: str | None = None
    """only the one with this id (LbHealthCheckPolicy id) [since 4.4]"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    lbruleid: str | None = None
    """the load balancer rule (LoadBalancerRule id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[LbHealthCheck]:
        """Decode the answer."""
        from ...models.lb_health_check import LbHealthCheck

        return envelope.list(LbHealthCheck)


def list_lb_health_check_policies(
    client: BaseClient,
    *,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    lbruleid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LbHealthCheck]:
    """List the health checks of load balancer rules.

    Since CloudStack 4.2.0.

    Args:
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        id: only the one with this id (LbHealthCheckPolicy id) [since 4.4]
        keyword: only those with this text in their name or another main field
        lbruleid: the load balancer rule (LoadBalancerRule id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[LbHealthCheck]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListLBHealthCheckPoliciesRequest(
            fordisplay=fordisplay,
            id=id,
            keyword=keyword,
            lbruleid=lbruleid,
            page=page,
            pagesize=pagesize,
        )
    )
