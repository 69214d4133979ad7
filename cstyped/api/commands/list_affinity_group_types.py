# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.affinity_group_type import AffinityGroupType


class ListAffinityGroupTypesRequest(Request):
    """The request of listAffinityGroupTypes; `client.send` takes it and returns
    ListResult[AffinityGroupType].
    """

    command: ClassVar[str] = "listAffinityGroupTypes"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[AffinityGroupType]:
        """Decode the answer."""
        from ...models.affinity_group_type import AffinityGroupType

        return envelope.list(AffinityGroupType)


def list_affinity_group_types(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[AffinityGroupType]:
    """List the kinds of affinity groups that can be created.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[AffinityGroupType]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListAffinityGroupTypesRequest(keyword=keyword, page=page, pagesize=pagesize))
