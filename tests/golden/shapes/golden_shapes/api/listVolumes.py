# @generated from dump.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.encoding import PairMap
from cstyped.model import Request, Wire
from cstyped.params import CommaList, Pairs

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.results import ListResult

    from ..models.volume import Volume


class ListVolumesRequest(Request):
    """The request of listVolumes; `client.send` takes it and returns ListResult[Volume]."""

    command: ClassVar[str] = "listVolumes"
    wire: ClassVar[Wire] = Wire(maps={"tags": PairMap()}, repeatable=True)
    id: str | None = None
    ids: CommaList[str] | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    tags: Pairs | None = None

    def parse(self, envelope: Envelope) -> ListResult[Volume]:
        """Decode the answer."""
        from ..models.volume import Volume

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
        id: the resource (Volume id)
        ids: ids of several; not together with `id` (Volume ids)
        listall: everything the caller may see, not only what is the caller's own [since 4.0]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        tags: tags by key

    Returns:
        ListResult[Volume]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVolumesRequest(id=id, ids=ids, listall=listall, page=page, pagesize=pagesize, tags=tags)
    )
