# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.volume import Volume


class ListVolumesRequest(Request):
    """The request of listVolumes; `client.send` takes it and returns ListResult[Volume]."""

    command: ClassVar[str] = "listVolumes"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()}, repeatable=True, empty_lists={"ids": "no-rows"}
    )
    id: str | None = None
    """only the one with this id (Volume id)"""
    ids: CommaList[str] | None = None
    """ids of several; not together with `id` (Volume ids); an empty list gives no rows, without
    asking
    """
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own [since 4.0]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    tags: Pairs | None = None
    """only those with these tags"""

    def parse(self, envelope: Envelope) -> ListResult[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.list(Volume)


def list_volumes(
    client: BaseClient,
    *,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tags: Pairs | None = None,
) -> ListResult[Volume]:
    """Names the volumes that the caller owns.

    Args:
        id: only the one with this id (Volume id)
        ids: ids of several; not together with `id` (Volume ids); an empty list gives no rows,
            without asking
        listall: everything the caller may see, not only what is the caller's own [since 4.0]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        tags: only those with these tags

    Returns:
        ListResult[Volume]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVolumesRequest(id=id, ids=ids, listall=listall, page=page, pagesize=pagesize, tags=tags)
    )
