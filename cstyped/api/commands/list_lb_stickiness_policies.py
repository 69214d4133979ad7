# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.lb_stickiness import LbStickiness


class ListLBStickinessPoliciesRequest(Request):
    """The request of listLBStickinessPolicies; `client.send` takes it and returns
    ListResult[LbStickiness].
    """

    command: ClassVar[str] = "listLBStickinessPolicies"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    id: str | None = None
    """only the one with this id (LbStickinessPolicy id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    lbruleid: str | None = None
    """the load balancer rule (LoadBalancerRule id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[LbStickiness]:
        """Decode the answer."""
        from ...models.lb_stickiness import LbStickiness

        return envelope.list(LbStickiness)


def list_lb_stickiness_policies(
    client: BaseClient,
    *,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    lbruleid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LbStickiness]:
    """List the stickiness policies of load balancer rules.

    Since CloudStack 3.0.0.

    Args:
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        id: only the one with this id (LbStickinessPolicy id)
        keyword: only those with this text in their name or another main field
        lbruleid: the load balancer rule (LoadBalancerRule id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[LbStickiness]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListLBStickinessPoliciesRequest(
            fordisplay=fordisplay,
            id=id,
            keyword=keyword,
            lbruleid=lbruleid,
            page=page,
            pagesize=pagesize,
        )
    )
