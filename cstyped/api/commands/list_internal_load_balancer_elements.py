# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.internal_load_balancer_element import InternalLoadBalancerElement


class ListInternalLoadBalancerElementsRequest(Request):
    """The request of listInternalLoadBalancerElements; `client.send` takes it and returns
    ListResult[InternalLoadBalancerElement].
    """

    command: ClassVar[str] = "listInternalLoadBalancerElements"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    enabled: bool | None = None
    """only those that are enabled, or only those that are not"""
    id: str | None = None
    """only the one with this id (InternalLoadBalancerElement id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    nspid: str | None = None
    """only those of this network service provider (NetworkServiceProvider id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[InternalLoadBalancerElement]:
        """Decode the answer."""
        from ...models.internal_load_balancer_element import InternalLoadBalancerElement

        return envelope.list(InternalLoadBalancerElement)


def list_internal_load_balancer_elements(
    client: BaseClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[InternalLoadBalancerElement]:
    """List internal load balancer elements.

    Since CloudStack 4.2.0.

    Args:
        enabled: only those that are enabled, or only those that are not
        id: only the one with this id (InternalLoadBalancerElement id)
        keyword: only those with this text in their name or another main field
        nspid: only those of this network service provider (NetworkServiceProvider id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[InternalLoadBalancerElement]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListInternalLoadBalancerElementsRequest(
            enabled=enabled, id=id, keyword=keyword, nspid=nspid, page=page, pagesize=pagesize
        )
    )
