# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.ucs_blade import UcsBlade


class ListUcsBladesRequest(Request):
    """The request of listUcsBlades; `client.send` takes it and returns ListResult[UcsBlade]."""

    command: ClassVar[str] = "listUcsBlades"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    ucsmanagerid: str
    """the UCS manager (UcsManager id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[UcsBlade]:
        """Decode the answer."""
        from ...models.ucs_blade import UcsBlade

        return envelope.list(UcsBlade)


def list_ucs_blades(
    client: BaseClient,
    *,
    ucsmanagerid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[UcsBlade]:
    """List the blades of a Cisco UCS manager.

    Args:
        ucsmanagerid: the UCS manager (UcsManager id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[UcsBlade]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListUcsBladesRequest(
            ucsmanagerid=ucsmanagerid, keyword=keyword, page=page, pagesize=pagesize
        )
    )
