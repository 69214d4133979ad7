# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.image_store import ImageStore


class ListSwiftsRequest(Request):
    """The request of listSwifts; `client.send` takes it and returns ListResult[ImageStore]."""

    command: ClassVar[str] = "listSwifts"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: int | None = None
    """only the one with this id"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[ImageStore]:
        """Decode the answer."""
        from ...models.image_store import ImageStore

        return envelope.list(ImageStore)


def list_swifts(
    client: BaseClient,
    *,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[ImageStore]:
    """List Swift secondary storage.

    Since CloudStack 3.0.0.

    Args:
        id: only the one with this id
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[ImageStore]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListSwiftsRequest(id=id, keyword=keyword, page=page, pagesize=pagesize))
