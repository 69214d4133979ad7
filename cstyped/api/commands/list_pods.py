# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import ALLOCATION_STATE_VALUES, AllocationState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.pod import Pod


class ListPodsRequest(Request):
    """The request of listPods; `client.send` takes it and returns ListResult[Pod]."""

    command: ClassVar[str] = "listPods"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, any_case={"allocationstate": ALLOCATION_STATE_VALUES}
    )
    allocationstate: AllocationState | None = None
    """only those with this allocation state: Enabled or Disabled, in upper or lower case"""
    id: str | None = None
    """only the one with this id (Pod id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showcapacities: bool | None = None
    """add the capacity figures"""
    storageaccessgroup: str | None = None
    """only those in the storage access group of this name [since 4.21.0]"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Pod]:
        """Decode the answer."""
        from ...models.pod import Pod

        return envelope.list(Pod)


def list_pods(
    client: BaseClient,
    *,
    allocationstate: AllocationState | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showcapacities: bool | None = None,
    storageaccessgroup: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Pod]:
    """List pods.

    Args:
        allocationstate: only those with this allocation state: Enabled or Disabled, in upper or
            lower case
        id: only the one with this id (Pod id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showcapacities: add the capacity figures
        storageaccessgroup: only those in the storage access group of this name [since 4.21.0]
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Pod]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListPodsRequest(
            allocationstate=allocationstate,
            id=id,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            showcapacities=showcapacities,
            storageaccessgroup=storageaccessgroup,
            zoneid=zoneid,
        )
    )
