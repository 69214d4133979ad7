# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.asn_range import AsnRange


class ListASNRangesRequest(Request):
    """The request of listASNRanges; `client.send` takes it and returns ListResult[AsnRange]."""

    command: ClassVar[str] = "listASNRanges"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[AsnRange]:
        """Decode the answer."""
        from ...models.asn_range import AsnRange

        return envelope.list(AsnRange)


def list_asn_ranges(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[AsnRange]:
    """List the ranges of AS numbers, by zone.

    Since CloudStack 4.20.0.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[AsnRange]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListASNRangesRequest(keyword=keyword, page=page, pagesize=pagesize, zoneid=zoneid)
    )
