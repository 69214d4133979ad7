# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.portable_ip_range import PortableIpRange


class ListPortableIpRangesRequest(Request):
    """The request of listPortableIpRanges; `client.send` takes it and returns
    ListResult[PortableIpRange].
    """

    command: ClassVar[str] = "listPortableIpRanges"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (PortableIpRange id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    regionid: int | None = None
    """only those of the region with this number"""

    def parse(self, envelope: Envelope) -> ListResult[PortableIpRange]:
        """Decode the answer."""
        from ...models.portable_ip_range import PortableIpRange

        return envelope.list(PortableIpRange)


def list_portable_ip_ranges(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    regionid: int | None = None,
) -> ListResult[PortableIpRange]:
    """List the portable IP ranges of regions.

    Args:
        id: only the one with this id (PortableIpRange id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        regionid: only those of the region with this number

    Returns:
        ListResult[PortableIpRange]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListPortableIpRangesRequest(
            id=id, keyword=keyword, page=page, pagesize=pagesize, regionid=regionid
        )
    )
