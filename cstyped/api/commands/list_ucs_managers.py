# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.ucs_manager import UcsManager


class ListUcsManagersRequest(Request):
    """The request of listUcsManagers; `client.send` takes it and returns ListResult[UcsManager]."""

    command: ClassVar[str] = "listUcsManagers"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (UcsManager id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[UcsManager]:
        """Decode the answer."""
        from ...models.ucs_manager import UcsManager

        return envelope.list(UcsManager)


def list_ucs_managers(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[UcsManager]:
    """List Cisco UCS managers.

    Args:
        id: only the one with this id (UcsManager id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[UcsManager]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListUcsManagersRequest(id=id, keyword=keyword, page=page, pagesize=pagesize, zoneid=zoneid)
    )
