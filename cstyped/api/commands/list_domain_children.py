# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.domain import Domain


class ListDomainChildrenRequest(Request):
    """The request of listDomainChildren; `client.send` takes it and returns ListResult[Domain]."""

    command: ClassVar[str] = "listDomainChildren"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (Domain id)"""
    isrecursive: bool | None = None
    """true for the whole tree, false for the level below"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showicon: bool | None = None
    """add the icons"""

    def parse(self, envelope: Envelope) -> ListResult[Domain]:
        """Decode the answer."""
        from ...models.domain import Domain

        return envelope.list(Domain)


def list_domain_children(
    client: BaseClient,
    *,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
) -> ListResult[Domain]:
    """List the domains below a domain.

    Args:
        id: only the one with this id (Domain id)
        isrecursive: true for the whole tree, false for the level below
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showicon: add the icons

    Returns:
        ListResult[Domain]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListDomainChildrenRequest(
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            showicon=showicon,
        )
    )
