# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import VOLUME_STATE_VALUES, VOLUME_TYPE_VALUES, VolumeState, VolumeType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.volume_metrics import VolumeMetrics


class ListVolumesMetricsRequest(Request):
    """The request of listVolumesMetrics; `client.send` takes it and returns
    ListResult[VolumeMetrics].
    """

    command: ClassVar[str] = "listVolumesMetrics"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        empty_lists={"ids": "no-rows"},
        dropped_if_empty=frozenset({"diskofferingid", "serviceofferingid"}),
        any_case={"state": VOLUME_STATE_VALUES, "type": VOLUME_TYPE_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    clusterid: str | None = None
    """only those in this cluster (Cluster id)"""
    diskofferingid: str | None = None
    """only those with this disk offering (DiskOffering id) [since 4.4]"""
    displayvolume: bool | None = None
    """visible or hidden volumes (root admin) [since 4.4]"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    hostid: str | None = None
    """only those on this host (Host id)"""
    id: str | None = None
    """only the one with this id (Volume id)"""
    ids: CommaList[str] | None = None
    """ids of several; not together with `id` (Volume ids); an empty list gives no rows, without
    asking [since 4.9]
    """
    isencrypted: bool | None = None
    """only encrypted ones, or only others [since 4.19.1]"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    listsystemvms: bool | None = None
    """disks of system machines too (root admin) [since 4.18]"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """only those in this pod (Pod id)"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    retrieveonlyresourcecount: bool | None = None
    """give the number alone, no rows"""
    serviceofferingid: str | None = None
    """the service offering whose root disks are listed (ServiceOffering id) [since 4.19.1]"""
    state: VolumeState | None = None
    """only those in this state: a value of types.VolumeState, in upper or lower case"""
    storageid: str | None = None
    """only those on this storage pool [since 4.3]"""
    tags: Pairs | None = None
    """only those with these tags"""
    type: VolumeType | None = None
    """kind of volume: UNKNOWN, ROOT, SWAP, DATADISK or ISO, in upper or lower case"""
    virtualmachineid: str | None = None
    """only those of this virtual machine (VirtualMachine id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[VolumeMetrics]:
        """Decode the answer."""
        from ...models.volume_metrics import VolumeMetrics

        return envelope.list(VolumeMetrics)


def list_volumes_metrics(
    client: BaseClient,
    *,
    account: str | None = None,
    clusterid: str | None = None,
    diskofferingid: str | None = None,
    displayvolume: bool | None = None,
    domainid: str | None = None,
    hostid: str | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    isencrypted: bool | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    listsystemvms: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    projectid: str | None = None,
    retrieveonlyresourcecount: bool | None = None,
    serviceofferingid: str | None = None,
    state: VolumeState | None = None,
    storageid: str | None = None,
    tags: Pairs | None = None,
    type: VolumeType | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[VolumeMetrics]:
    """List volumes with metrics of their use.

    Since CloudStack 4.9.3.

    Args:
        account: only those that this account owns; goes together with `domainid`
        clusterid: only those in this cluster (Cluster id)
        diskofferingid: only those with this disk offering (DiskOffering id) [since 4.4]
        displayvolume: visible or hidden volumes (root admin) [since 4.4]
        domainid: only those of this domain (Domain id)
        hostid: only those on this host (Host id)
        id: only the one with this id (Volume id)
        ids: ids of several; not together with `id` (Volume ids); an empty list gives no rows,
            without asking [since 4.9]
        isencrypted: only encrypted ones, or only others [since 4.19.1]
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        listsystemvms: disks of system machines too (root admin) [since 4.18]
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: only those in this pod (Pod id)
        projectid: the project; -1 for the resources of all projects (Project id)
        retrieveonlyresourcecount: give the number alone, no rows
        serviceofferingid: the service offering whose root disks are listed (ServiceOffering id)
            [since 4.19.1]
        state: only those in this state: a value of types.VolumeState, in upper or lower case
        storageid: only those on this storage pool [since 4.3]
        tags: only those with these tags
        type: kind of volume: UNKNOWN, ROOT, SWAP, DATADISK or ISO, in upper or lower case
        virtualmachineid: only those of this virtual machine (VirtualMachine id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[VolumeMetrics]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVolumesMetricsRequest(
            account=account,
            clusterid=clusterid,
            diskofferingid=diskofferingid,
            displayvolume=displayvolume,
            domainid=domainid,
            hostid=hostid,
            id=id,
            ids=ids,
            isencrypted=isencrypted,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            listsystemvms=listsystemvms,
            name=name,
            page=page,
            pagesize=pagesize,
            podid=podid,
            projectid=projectid,
            retrieveonlyresourcecount=retrieveonlyresourcecount,
            serviceofferingid=serviceofferingid,
            state=state,
            storageid=storageid,
            tags=tags,
            type=type,
            virtualmachineid=virtualmachineid,
            zoneid=zoneid,
        )
    )
