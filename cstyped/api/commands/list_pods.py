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
    """whether new resources may be placed here: Enabled or Disabled, in upper or lower case"""
    id: str | None = None
    """the resource (Pod id)"""
    keyword: str | None = None
    """text to search for"""
    name: str | None = None
    """the name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showcapacities: bool | None = None
    """add the capacity figures"""
    storageaccessgroup: str | None = None
    """a storage access group, by name [since 4.21.0]"""
    zoneid: str | None = None
    """the zone (Zone id)"""

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
        allocationstate: whether new resources may be placed here: Enabled or Disabled, in upper
            or lower case
        id: the resource (Pod id)
        keyword: text to search for
        name: the name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showcapacities: add the capacity figures
        storageaccessgroup: a storage access group, by name [since 4.21.0]
        zoneid: the zone (Zone id)

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
