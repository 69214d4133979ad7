# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    OFFERING_STATE_FILTER_VALUES,
    OFFERING_STORAGE_TYPE_VALUES,
    SYSTEM_VM_TYPE_VALUES,
    OfferingStateFilter,
    OfferingStorageType,
    SystemVmType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.service_offering import ServiceOffering


class ListServiceOfferingsRequest(Request):
    """The request of listServiceOfferings; `client.send` takes it and returns
    ListResult[ServiceOffering].
    """

    command: ClassVar[str] = "listServiceOfferings"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        dropped_if_empty=frozenset({"templateid", "vgpuprofileid", "zoneid"}),
        any_case={
            "state": OFFERING_STATE_FILTER_VALUES,
            "storagetype": OFFERING_STORAGE_TYPE_VALUES,
            "systemvmtype": SYSTEM_VM_TYPE_VALUES,
        },
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    cpunumber: int | None = None
    """only offerings with so many CPUs [since 4.15]"""
    cpuspeed: int | None = None
    """only offerings with so many MHz [since 4.15]"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    encryptroot: bool | None = None
    """only offerings with encrypted root disks [since 4.18]"""
    gpuenabled: bool | None = None
    """only those with a GPU [since 4.21.0]"""
    id: str | None = None
    """only the one with this id (ServiceOffering id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    issystem: bool | None = None
    """only those for system use, or only others"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    memory: int | None = None
    """only offerings with so many MiB [since 4.15]"""
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
    storagetype: OfferingStorageType | None = None
    """only offerings for local or for shared storage: local or shared, in upper or lower case
    [since 4.19]
    """
    systemvmtype: SystemVmType | None = None
    """only system machines of this type: a value of types.SystemVmType, in upper or lower case"""
    templateid: str | None = None
    """the template; only offerings that can run it (Template id) [since 4.20.0]"""
    vgpuprofileid: str | None = None
    """the virtual GPU profile (VgpuProfile id) [since 4.21.0]"""
    virtualmachineid: str | None = None
    """the machine that would change its offering (VirtualMachine id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id) [since 4.13]"""

    def parse(self, envelope: Envelope) -> ListResult[ServiceOffering]:
        """Decode the answer."""
        from ...models.service_offering import ServiceOffering

        return envelope.list(ServiceOffering)


def list_service_offerings(
    client: BaseClient,
    *,
    account: str | None = None,
    cpunumber: int | None = None,
    cpuspeed: int | None = None,
    domainid: str | None = None,
    encryptroot: bool | None = None,
    gpuenabled: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    issystem: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    memory: int | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: OfferingStateFilter | None = None,
    storagetype: OfferingStorageType | None = None,
    systemvmtype: SystemVmType | None = None,
    templateid: str | None = None,
    vgpuprofileid: str | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[ServiceOffering]:
    """List service offerings.

    Args:
        account: only those that this account owns; goes together with `domainid`
        cpunumber: only offerings with so many CPUs [since 4.15]
        cpuspeed: only offerings with so many MHz [since 4.15]
        domainid: only those of this domain (Domain id)
        encryptroot: only offerings with encrypted root disks [since 4.18]
        gpuenabled: only those with a GPU [since 4.21.0]
        id: only the one with this id (ServiceOffering id)
        isrecursive: take the domains below as well
        issystem: only those for system use, or only others
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        memory: only offerings with so many MiB [since 4.15]
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        state: state; `all` for both: Active, Inactive or all, in upper or lower case [since
            4.19]
        storagetype: only offerings for local or for shared storage: local or shared, in upper
            or lower case [since 4.19]
        systemvmtype: only system machines of this type: a value of types.SystemVmType, in upper
            or lower case
        templateid: the template; only offerings that can run it (Template id) [since 4.20.0]
        vgpuprofileid: the virtual GPU profile (VgpuProfile id) [since 4.21.0]
        virtualmachineid: the machine that would change its offering (VirtualMachine id)
        zoneid: only those in this zone (Zone id) [since 4.13]

    Returns:
        ListResult[ServiceOffering]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListServiceOfferingsRequest(
            account=account,
            cpunumber=cpunumber,
            cpuspeed=cpuspeed,
            domainid=domainid,
            encryptroot=encryptroot,
            gpuenabled=gpuenabled,
            id=id,
            isrecursive=isrecursive,
            issystem=issystem,
            keyword=keyword,
            listall=listall,
            memory=memory,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            state=state,
            storagetype=storagetype,
            systemvmtype=systemvmtype,
            templateid=templateid,
            vgpuprofileid=vgpuprofileid,
            virtualmachineid=virtualmachineid,
            zoneid=zoneid,
        )
    )
