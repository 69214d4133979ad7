# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.baremetal_rct import BaremetalRct


class ListBaremetalRctRequest(Request):
    """The request of listBaremetalRct; `client.send` takes it and returns
    ListResult[BaremetalRct].
    """

    command: ClassVar[str] = "listBaremetalRct"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[BaremetalRct]:
        """Decode the answer."""
        from ...models.baremetal_rct import BaremetalRct

        return envelope.list(BaremetalRct)


def list_baremetal_rct(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BaremetalRct]:
    """List bare metal rack configurations.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[BaremetalRct]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListBaremetalRctRequest(keyword=keyword, page=page, pagesize=pagesize))
