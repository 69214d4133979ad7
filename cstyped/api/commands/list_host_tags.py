# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.host_tag import HostTag


class ListHostTagsRequest(Request):
    """The request of listHostTags; `client.send` takes it and returns ListResult[HostTag]."""

    command: ClassVar[str] = "listHostTags"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[HostTag]:
        """Decode the answer."""
        from ...models.host_tag import HostTag

        return envelope.list(HostTag)


def list_host_tags(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[HostTag]:
    """List the tags that hosts have.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[HostTag]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListHostTagsRequest(keyword=keyword, page=page, pagesize=pagesize))
