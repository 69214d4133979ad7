# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.region import Region


class ListRegionsRequest(Request):
    """The request of listRegions; `client.send` takes it and returns ListResult[Region]."""

    command: ClassVar[str] = "listRegions"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: int | None = None
    """only the one with this id"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[Region]:
        """Decode the answer."""
        from ...models.region import Region

        return envelope.list(Region)


def list_regions(
    client: BaseClient,
    *,
    id: int | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Region]:
    """List regions.

    Args:
        id: only the one with this id
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[Region]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListRegionsRequest(id=id, keyword=keyword, name=name, page=page, pagesize=pagesize)
    )
