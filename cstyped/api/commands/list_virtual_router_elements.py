# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.virtual_router_element import VirtualRouterElement


class ListVirtualRouterElementsRequest(Request):
    """The request of listVirtualRouterElements; `client.send` takes it and returns
    ListResult[VirtualRouterElement].
    """

    command: ClassVar[str] = "listVirtualRouterElements"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    enabled: bool | None = None
    """only those that are enabled, or only those that are not"""
    id: str | None = None
    """only the one with this id (VirtualRouterElement id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    nspid: str | None = None
    """only those of this network service provider (NetworkServiceProvider id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[VirtualRouterElement]:
        """Decode the answer."""
        from ...models.virtual_router_element import VirtualRouterElement

        return envelope.list(VirtualRouterElement)


def list_virtual_router_elements(
    client: BaseClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VirtualRouterElement]:
    """List virtual router elements.

    Args:
        enabled: only those that are enabled, or only those that are not
        id: only the one with this id (VirtualRouterElement id)
        keyword: only those with this text in their name or another main field
        nspid: only those of this network service provider (NetworkServiceProvider id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[VirtualRouterElement]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVirtualRouterElementsRequest(
            enabled=enabled, id=id, keyword=keyword, nspid=nspid, page=page, pagesize=pagesize
        )
    )
