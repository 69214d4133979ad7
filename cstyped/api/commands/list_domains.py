# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import DOMAIN_DETAILS_VALUES, DomainDetails

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.domain import Domain


class ListDomainsRequest(Request):
    """The request of listDomains; `client.send` takes it and returns ListResult[Domain]."""

    command: ClassVar[str] = "listDomains"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        empty_lists={"details": "omitted"},
        one_case={"details": DOMAIN_DETAILS_VALUES},
    )
    details: CommaList[DomainDetails] | None = None
    """which parts of a row are filled, a comma list: all, resource or min"""
    id: str | None = None
    """only the one with this id (Domain id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    level: int | None = None
    """depth in the domain tree; ROOT is 0"""
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
    tag: str | None = None
    """tag whose limits are shown [since 4.20.0]"""

    def parse(self, envelope: Envelope) -> ListResult[Domain]:
        """Decode the answer."""
        from ...models.domain import Domain

        return envelope.list(Domain)


def list_domains(
    client: BaseClient,
    *,
    details: CommaList[DomainDetails] | None = None,
    id: str | None = None,
    keyword: str | None = None,
    level: int | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
    tag: str | None = None,
) -> ListResult[Domain]:
    """List domains with their limits and use.

    Args:
        details: which parts of a row are filled, a comma list: all, resource or min
        id: only the one with this id (Domain id)
        keyword: only those with this text in their name or another main field
        level: depth in the domain tree; ROOT is 0
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showicon: add the icons
        tag: tag whose limits are shown [since 4.20.0]

    Returns:
        ListResult[Domain]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListDomainsRequest(
            details=details,
            id=id,
            keyword=keyword,
            level=level,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            showicon=showicon,
            tag=tag,
        )
    )
