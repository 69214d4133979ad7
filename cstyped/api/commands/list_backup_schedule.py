# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.backup_schedule import BackupSchedule


class ListBackupScheduleRequest(Request):
    """The request of listBackupSchedule; `client.send` takes it and returns
    ListResult[BackupSchedule].
    """

    command: ClassVar[str] = "listBackupSchedule"
    wire: ClassVar[Wire] = Wire(repeatable=True, dropped_if_empty=frozenset({"id"}))
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    id: str | None = None
    """the resource (BackupSchedule id) [since 4.22.0]"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """text to search for"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    virtualmachineid: str | None = None
    """the virtual machine (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> ListResult[BackupSchedule]:
        """Decode the answer."""
        from ...models.backup_schedule import BackupSchedule

        return envelope.list(BackupSchedule)


def list_backup_schedule(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    virtualmachineid: str | None = None,
) -> ListResult[BackupSchedule]:
    """List the backup schedules of virtual machines.

    Since CloudStack 4.14.0.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        id: the resource (BackupSchedule id) [since 4.22.0]
        isrecursive: take the domains below as well
        keyword: text to search for
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        virtualmachineid: the virtual machine (VirtualMachine id)

    Returns:
        ListResult[BackupSchedule]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBackupScheduleRequest(
            account=account,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            virtualmachineid=virtualmachineid,
        )
    )
