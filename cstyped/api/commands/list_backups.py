# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.backup import Backup


class ListBackupsRequest(Request):
    """The request of listBackups; `client.send` takes it and returns ListResult[Backup]."""

    command: ClassVar[str] = "listBackups"
    wire: ClassVar[Wire] = Wire(repeatable=True, dropped_if_empty=frozenset({"backupofferingid"}))
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    backupofferingid: str | None = None
    """only those with this backup offering (BackupOffering id) [since 4.21.0]"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (Backup id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    listvmdetails: bool | None = None
    """add details of the machine to each backup [since 4.21.0]"""
    name: str | None = None
    """only those with this name [since 4.21.0]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    virtualmachineid: str | None = None
    """only those of this virtual machine (VirtualMachine id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Backup]:
        """Decode the answer."""
        from ...models.backup import Backup

        return envelope.list(Backup)


def list_backups(
    client: BaseClient,
    *,
    account: str | None = None,
    backupofferingid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    listvmdetails: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Backup]:
    """List the backups of virtual machines.

    Since CloudStack 4.14.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        backupofferingid: only those with this backup offering (BackupOffering id) [since
            4.21.0]
        domainid: only those of this domain (Domain id)
        id: only the one with this id (Backup id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        listvmdetails: add details of the machine to each backup [since 4.21.0]
        name: only those with this name [since 4.21.0]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        virtualmachineid: only those of this virtual machine (VirtualMachine id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Backup]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBackupsRequest(
            account=account,
            backupofferingid=backupofferingid,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            listvmdetails=listvmdetails,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            virtualmachineid=virtualmachineid,
            zoneid=zoneid,
        )
    )
