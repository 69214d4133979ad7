# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    OFFERING_STATE_FILTER_VALUES,
    OFFERING_STORAGE_TYPE_VALUES,
    OfferingStateFilter,
    OfferingStorageType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.disk_offering import DiskOffering


class ListDiskOfferingsRequest(Request):
    """The request of listDiskOfferings; `client.send` takes it and returns
    ListResult[DiskOffering].
    """

    command: ClassVar[str] = "listDiskOfferings"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        dropped_if_empty=frozenset({"storageid", "virtualmachineid", "volumeid", "zoneid"}),
        any_case={
            "state": OFFERING_STATE_FILTER_VALUES,
            "storagetype": OFFERING_STORAGE_TYPE_VALUES,
        },
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    encrypt: bool | None = None
    """only offerings with encrypted volumes [since 4.18]"""
    id: str | None = None
    """only the one with this id (DiskOffering id)"""
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
    state: OfferingStateFilter | None = None
    """state; `all` for both: Active, Inactive or all, in upper or lower case [since 4.19]"""
    storageid: str | None = None
    """the pool; only offerings that it can serve (StoragePool id) [since 4.17]"""
    storagetype: OfferingStorageType | None = None
    """only offerings for local or for shared storage: local or shared, in upper or lower case
    [since 4.19]
    """
    virtualmachineid: str | None = None
    """the machine that gets the disk (VirtualMachine id) [since 4.20.0]"""
    volumeid: str | None = None
    """the volume; only offerings that its pool can serve (Volume id) [since 4.17]"""
    zoneid: str | None = None
    """only those in this zone (Zone id) [since 4.13]"""

    def parse(self, envelope: Envelope) -> ListResult[DiskOffering]:
        """Decode the answer."""
        from ...models.disk_offering import DiskOffering

        return envelope.list(DiskOffering)


def list_disk_offerings(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    encrypt: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: OfferingStateFilter | None = None,
    storageid: str | None = None,
    storagetype: OfferingStorageType | None = None,
    virtualmachineid: str | None = None,
    volumeid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[DiskOffering]:
    """List disk offerings.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        encrypt: only offerings with encrypted volumes [since 4.18]
        id: only the one with this id (DiskOffering id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        state: state; `all` for both: Active, Inactive or all, in upper or lower case [since
            4.19]
        storageid: the pool; only offerings that it can serve (StoragePool id) [since 4.17]
        storagetype: only offerings for local or for shared storage: local or shared, in upper
            or lower case [since 4.19]
        virtualmachineid: the machine that gets the disk (VirtualMachine id) [since 4.20.0]
        volumeid: the volume; only offerings that its pool can serve (Volume id) [since 4.17]
        zoneid: only those in this zone (Zone id) [since 4.13]

    Returns:
        ListResult[DiskOffering]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListDiskOfferingsRequest(
            account=account,
            domainid=domainid,
            encrypt=encrypt,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            state=state,
            storageid=storageid,
            storagetype=storagetype,
            virtualmachineid=virtualmachineid,
            volumeid=volumeid,
            zoneid=zoneid,
        )
    )
