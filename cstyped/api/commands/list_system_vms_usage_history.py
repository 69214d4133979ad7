# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.virtual_machine_usage_history import VirtualMachineUsageHistory


class ListSystemVmsUsageHistoryRequest(Request):
    """The request of listSystemVmsUsageHistory; `client.send` takes it and returns
    ListResult[VirtualMachineUsageHistory].
    """

    command: ClassVar[str] = "listSystemVmsUsageHistory"
    wire: ClassVar[Wire] = Wire(repeatable=True, empty_lists={"ids": "no-rows"})
    enddate: Timestamp | None = None
    """only what is from before the end of this time"""
    id: str | None = None
    """only the one with this id (SystemVm id)"""
    ids: CommaList[str] | None = None
    """ids of several; not together with `id` (SystemVm ids); an empty list gives no rows,
    without asking
    """
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    startdate: Timestamp | None = None
    """only what is from this time or later"""

    def parse(self, envelope: Envelope) -> ListResult[VirtualMachineUsageHistory]:
        """Decode the answer."""
        from ...models.virtual_machine_usage_history import VirtualMachineUsageHistory

        return envelope.list(VirtualMachineUsageHistory)


def list_system_vms_usage_history(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
) -> ListResult[VirtualMachineUsageHistory]:
    """List measured CPU, disk and network use of system VMs over time.

    Since CloudStack 4.18.0.

    Args:
        enddate: only what is from before the end of this time
        id: only the one with this id (SystemVm id)
        ids: ids of several; not together with `id` (SystemVm ids); an empty list gives no rows,
            without asking
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        startdate: only what is from this time or later

    Returns:
        ListResult[VirtualMachineUsageHistory]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListSystemVmsUsageHistoryRequest(
            enddate=enddate,
            id=id,
            ids=ids,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            startdate=startdate,
        )
    )
