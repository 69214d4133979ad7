# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import STORAGE_HEURISTIC_TYPE_VALUES, StorageHeuristicType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.secondary_storage_selector import SecondaryStorageSelector


class ListSecondaryStorageSelectorsRequest(Request):
    """The request of listSecondaryStorageSelectors; `client.send` takes it and returns
    ListResult[SecondaryStorageSelector].
    """

    command: ClassVar[str] = "listSecondaryStorageSelectors"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"type": STORAGE_HEURISTIC_TYPE_VALUES})
    zoneid: str
    """only those in this zone (Zone id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showremoved: bool | None = None
    """removed ones too"""
    type: StorageHeuristicType | None = None
    """what the rule finds a place for: ISO, SNAPSHOT, TEMPLATE or VOLUME, in upper or lower case"""

    def parse(self, envelope: Envelope) -> ListResult[SecondaryStorageSelector]:
        """Decode the answer."""
        from ...models.secondary_storage_selector import SecondaryStorageSelector

        return envelope.list(SecondaryStorageSelector)


def list_secondary_storage_selectors(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showremoved: bool | None = None,
    type: StorageHeuristicType | None = None,
) -> ListResult[SecondaryStorageSelector]:
    """List the rules of a zone that pick an image store.

    Since CloudStack 4.19.0.

    Args:
        zoneid: only those in this zone (Zone id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showremoved: removed ones too
        type: what the rule finds a place for: ISO, SNAPSHOT, TEMPLATE or VOLUME, in upper or
            lower case

    Returns:
        ListResult[SecondaryStorageSelector]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListSecondaryStorageSelectorsRequest(
            zoneid=zoneid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            showremoved=showremoved,
            type=type,
        )
    )
