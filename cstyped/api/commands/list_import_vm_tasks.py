# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import IMPORT_VM_TASK_FILTER_VALUES, ImportVmTaskFilter

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.import_vm_task import ImportVmTask


class ListImportVmTasksRequest(Request):
    """The request of listImportVmTasks; `client.send` takes it and returns
    ListResult[ImportVmTask].
    """

    command: ClassVar[str] = "listImportVmTasks"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, any_case={"tasksfilter": IMPORT_VM_TASK_FILTER_VALUES}
    )
    zoneid: str
    """only those in this zone (Zone id)"""
    accountid: str | None = None
    """only those of this account (Account id)"""
    convertinstancehostid: str | None = None
    """the host that runs virt-v2v (Host id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    tasksfilter: ImportVmTaskFilter | None = None
    """which tasks, by state: All, Running, Completed or Failed, in upper or lower case"""
    vcenter: str | None = None
    """host name or IP address of vCenter"""

    def parse(self, envelope: Envelope) -> ListResult[ImportVmTask]:
        """Decode the answer."""
        from ...models.import_vm_task import ImportVmTask

        return envelope.list(ImportVmTask)


def list_import_vm_tasks(
    client: BaseClient,
    *,
    zoneid: str,
    accountid: str | None = None,
    convertinstancehostid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tasksfilter: ImportVmTaskFilter | None = None,
    vcenter: str | None = None,
) -> ListResult[ImportVmTask]:
    """List running and finished imports of machines from VMware.

    Since CloudStack 4.22.

    Args:
        zoneid: only those in this zone (Zone id)
        accountid: only those of this account (Account id)
        convertinstancehostid: the host that runs virt-v2v (Host id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        tasksfilter: which tasks, by state: All, Running, Completed or Failed, in upper or lower
            case
        vcenter: host name or IP address of vCenter

    Returns:
        ListResult[ImportVmTask]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListImportVmTasksRequest(
            zoneid=zoneid,
            accountid=accountid,
            convertinstancehostid=convertinstancehostid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            tasksfilter=tasksfilter,
            vcenter=vcenter,
        )
    )
