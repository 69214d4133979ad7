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
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (BackupSchedule id) [since 4.22.0]"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    virtualmachineid: str | None = None
    """only those of this virtual machine (VirtualMachine id)"""

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
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        id: only the one with this id (BackupSchedule id) [since 4.22.0]
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        virtualmachineid: only those of this virtual machine (VirtualMachine id)

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
