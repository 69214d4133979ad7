# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import VM_SNAPSHOT_STATE_VALUES, VmSnapshotState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.vm_snapshot import VmSnapshot


class ListVMSnapshotRequest(Request):
    """The request of listVMSnapshot; `client.send` takes it and returns ListResult[VmSnapshot]."""

    command: ClassVar[str] = "listVMSnapshot"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        empty_lists={"vmsnapshotids": "no-rows"},
        any_case={"state": VM_SNAPSHOT_STATE_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    state: VmSnapshotState | None = None
    """only those in this state: a value of types.VmSnapshotState, in upper or lower case"""
    tags: Pairs | None = None
    """only those with these tags"""
    virtualmachineid: str | None = None
    """only those of this virtual machine (VirtualMachine id)"""
    vmsnapshotid: str | None = None
    """the machine snapshot (VmSnapshot id)"""
    vmsnapshotids: CommaList[str] | None = None
    """ids of machine snapshots; not together with `vmsnapshotid` (VmSnapshot ids); an empty list
    gives no rows, without asking [since 4.9]
    """

    def parse(self, envelope: Envelope) -> ListResult[VmSnapshot]:
        """Decode the answer."""
        from ...models.vm_snapshot import VmSnapshot

        return envelope.list(VmSnapshot)


def list_vm_snapshot(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: VmSnapshotState | None = None,
    tags: Pairs | None = None,
    virtualmachineid: str | None = None,
    vmsnapshotid: str | None = None,
    vmsnapshotids: CommaList[str] | None = None,
) -> ListResult[VmSnapshot]:
    """List snapshots of whole virtual machines.

    Since CloudStack 4.2.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        state: only those in this state: a value of types.VmSnapshotState, in upper or lower
            case
        tags: only those with these tags
        virtualmachineid: only those of this virtual machine (VirtualMachine id)
        vmsnapshotid: the machine snapshot (VmSnapshot id)
        vmsnapshotids: ids of machine snapshots; not together with `vmsnapshotid` (VmSnapshot
            ids); an empty list gives no rows, without asking [since 4.9]

    Returns:
        ListResult[VmSnapshot]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVMSnapshotRequest(
            account=account,
            domainid=domainid,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            state=state,
            tags=tags,
            virtualmachineid=virtualmachineid,
            vmsnapshotid=vmsnapshotid,
            vmsnapshotids=vmsnapshotids,
        )
    )
