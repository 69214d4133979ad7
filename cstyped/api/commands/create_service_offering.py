# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, Pairs, Request, Wire

from ...types import (
    DISK_CACHE_MODE_VALUES,
    LEASE_EXPIRY_ACTION_VALUES,
    OFFERING_STORAGE_TYPE_VALUES,
    PROVISIONING_TYPE_VALUES,
    SYSTEM_OFFERING_VM_TYPE_VALUES,
    DeploymentPlannerName,
    DiskCacheMode,
    LeaseExpiryAction,
    OfferingStorageType,
    ProvisioningType,
    SystemOfferingVmType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.service_offering import ServiceOffering


class CreateServiceOfferingRequest(Request):
    """The request of createServiceOffering; `client.send` takes it and returns ServiceOffering."""

    command: ClassVar[str] = "createServiceOffering"
    wire: ClassVar[Wire] = Wire(
        maps={"externaldetails": FlatMap(), "serviceofferingdetails": FlatMap()},
        empty_lists={
            "domainid": "refused",
            "hosttags": "omitted",
            "tags": "omitted",
            "zoneid": "refused",
        },
        any_case={
            "cachemode": DISK_CACHE_MODE_VALUES,
            "leaseexpiryaction": LEASE_EXPIRY_ACTION_VALUES,
            "storagetype": OFFERING_STORAGE_TYPE_VALUES,
        },
        one_case={
            "provisioningtype": PROVISIONING_TYPE_VALUES,
            "systemvmtype": SYSTEM_OFFERING_VM_TYPE_VALUES,
        },
    )
    name: str
    """the name"""
    bytesreadrate: int | None = None
    """steady read limit in bytes per second"""
    bytesreadratemax: int | None = None
    """burst read limit in bytes per second"""
    bytesreadratemaxlength: int | None = None
    """seconds that a read burst (bytes) may last"""
    byteswriterate: int | None = None
    """steady write limit in bytes per second"""
    byteswriteratemax: int | None = None
    """burst write limit in bytes per second"""
    byteswriteratemaxlength: int | None = None
    """seconds that a write burst (bytes) may last"""
    cachemode: DiskCacheMode | None = None
    """how the hypervisor caches writes to the disk: none, writeback, writethrough or
    hypervisor_default, in upper or lower case [since 4.14]
    """
    cpunumber: int | None = None
    """how many virtual CPUs"""
    cpuspeed: int | None = None
    """speed of a CPU in MHz; on KVM it only weighs the machine's share"""
    customized: bool | None = None
    """let users choose the size [since 4.13]"""
    customizediops: bool | None = None
    """let users choose the I/O operations per second [since 4.4]"""
    deploymentplanner: DeploymentPlannerName | None = None
    """strategy that picks pod, cluster and host: a value of types.DeploymentPlannerName"""
    diskofferingid: str | None = None
    """the disk offering that sets the root disk (DiskOffering id) [since 4.17]"""
    diskofferingstrictness: bool | None = None
    """forbid another disk offering beside this one [since 4.17]"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: CommaList[str] | None = None
    """ids of the domains that may use it; none is everybody (Domain ids)"""
    dynamicscalingenabled: bool | None = None
    """allow CPU and memory to change while the machine runs [since 4.16]"""
    encryptroot: bool | None = None
    """encrypt the root disks [since 4.18]"""
    externaldetails: Pairs | None = None
    """settings handed to the extension [since 4.21.0]"""
    gpucount: int | None = None
    """how many GPUs a machine gets [since 4.21]"""
    gpudisplay: bool | None = None
    """drive the console with the GPU [since 4.21]"""
    hosttags: CommaList[str] | None = None
    """host tag that machines of the offering need"""
    hypervisorsnapshotreserve: int | None = None
    """percent of the volume kept for hypervisor snapshots [since 4.4]"""
    iopsreadrate: int | None = None
    """steady limit of reads per second"""
    iopsreadratemax: int | None = None
    """burst limit of reads per second"""
    iopsreadratemaxlength: int | None = None
    """seconds that a burst of reads may last"""
    iopswriterate: int | None = None
    """steady limit of writes per second"""
    iopswriteratemax: int | None = None
    """burst limit of writes per second"""
    iopswriteratemaxlength: int | None = None
    """seconds that a burst of writes may last"""
    issystem: bool | None = None
    """for system machines or networks"""
    isvolatile: bool | None = None
    """give the machine a fresh root disk at every reboot"""
    leaseduration: int | None = None
    """days until the lease ends [since 4.21.0]"""
    leaseexpiryaction: LeaseExpiryAction | None = None
    """what happens to the machine when its lease ends: STOP or DESTROY, in upper or lower case
    [since 4.21.0]
    """
    limitcpuuse: bool | None = None
    """hold the machine to its share even when the host idles"""
    maxcpunumber: int | None = None
    """most CPUs that a user may choose [since 4.13]"""
    maxiops: int | None = None
    """upper limit of I/O operations per second [since 4.4]"""
    maxmemory: int | None = None
    """most MiB of memory that a user may choose [since 4.13]"""
    memory: int | None = None
    """memory in MiB"""
    mincpunumber: int | None = None
    """fewest CPUs [since 4.13]"""
    miniops: int | None = None
    """lower limit of I/O operations per second [since 4.4]"""
    minmemory: int | None = None
    """least memory in MiB [since 4.13]"""
    networkrate: int | None = None
    """throughput limit in Mbit/s"""
    offerha: bool | None = None
    """restart machines elsewhere when their host fails"""
    provisioningtype: ProvisioningType | None = None
    """thin, sparse or fat disks: thin, sparse or fat"""
    purgeresources: bool | None = None
    """delete the database rows too once the machine is expunged [since 4.20]"""
    rootdisksize: int | None = None
    """root disk in GiB [since 4.15]"""
    serviceofferingdetails: Pairs | None = None
    """further settings of the offering"""
    storagepolicy: str | None = None
    """the vSphere storage policy (VMware) (VsphereStoragePolicy id) [since 4.15]"""
    storagetype: OfferingStorageType | None = None
    """on the host itself or on shared storage: local or shared, in upper or lower case"""
    systemvmtype: SystemOfferingVmType | None = None
    """kind of system machine: a value of types.SystemOfferingVmType"""
    tags: CommaList[str] | None = None
    """storage tags that a pool must have, a comma list"""
    vgpuprofileid: str | None = None
    """the virtual GPU profile (VgpuProfile id) [since 4.21]"""
    zoneid: CommaList[str] | None = None
    """ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]"""

    def parse(self, envelope: Envelope) -> ServiceOffering:
        """Decode the answer."""
        from ...models.service_offering import ServiceOffering

        return envelope.object(ServiceOffering)


def create_service_offering(
    client: BaseClient,
    *,
    name: str,
    bytesreadrate: int | None = None,
    bytesreadratemax: int | None = None,
    bytesreadratemaxlength: int | None = None,
    byteswriterate: int | None = None,
    byteswriteratemax: int | None = None,
    byteswriteratemaxlength: int | None = None,
    cachemode: DiskCacheMode | None = None,
    cpunumber: int | None = None,
    cpuspeed: int | None = None,
    customized: bool | None = None,
    customizediops: bool | None = None,
    deploymentplanner: DeploymentPlannerName | None = None,
    diskofferingid: str | None = None,
    diskofferingstrictness: bool | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    dynamicscalingenabled: bool | None = None,
    encryptroot: bool | None = None,
    externaldetails: Pairs | None = None,
    gpucount: int | None = None,
    gpudisplay: bool | None = None,
    hosttags: CommaList[str] | None = None,
    hypervisorsnapshotreserve: int | None = None,
    iopsreadrate: int | None = None,
    iopsreadratemax: int | None = None,
    iopsreadratemaxlength: int | None = None,
    iopswriterate: int | None = None,
    iopswriteratemax: int | None = None,
    iopswriteratemaxlength: int | None = None,
    issystem: bool | None = None,
    isvolatile: bool | None = None,
    leaseduration: int | None = None,
    leaseexpiryaction: LeaseExpiryAction | None = None,
    limitcpuuse: bool | None = None,
    maxcpunumber: int | None = None,
    maxiops: int | None = None,
    maxmemory: int | None = None,
    memory: int | None = None,
    mincpunumber: int | None = None,
    miniops: int | None = None,
    minmemory: int | None = None,
    networkrate: int | None = None,
    offerha: bool | None = None,
    provisioningtype: ProvisioningType | None = None,
    purgeresources: bool | None = None,
    rootdisksize: int | None = None,
    serviceofferingdetails: Pairs | None = None,
    storagepolicy: str | None = None,
    storagetype: OfferingStorageType | None = None,
    systemvmtype: SystemOfferingVmType | None = None,
    tags: CommaList[str] | None = None,
    vgpuprofileid: str | None = None,
    zoneid: CommaList[str] | None = None,
) -> ServiceOffering:
    """Create a service offering: the CPU, memory and limits of machines.

    Args:
        name: the name
        bytesreadrate: steady read limit in bytes per second
        bytesreadratemax: burst read limit in bytes per second
        bytesreadratemaxlength: seconds that a read burst (bytes) may last
        byteswriterate: steady write limit in bytes per second
        byteswriteratemax: burst write limit in bytes per second
        byteswriteratemaxlength: seconds that a write burst (bytes) may last
        cachemode: how the hypervisor caches writes to the disk: none, writeback, writethrough
            or hypervisor_default, in upper or lower case [since 4.14]
        cpunumber: how many virtual CPUs
        cpuspeed: speed of a CPU in MHz; on KVM it only weighs the machine's share
        customized: let users choose the size [since 4.13]
        customizediops: let users choose the I/O operations per second [since 4.4]
        deploymentplanner: strategy that picks pod, cluster and host: a value of
            types.DeploymentPlannerName
        diskofferingid: the disk offering that sets the root disk (DiskOffering id) [since 4.17]
        diskofferingstrictness: forbid another disk offering beside this one [since 4.17]
        displaytext: longer name for people to read
        domainid: ids of the domains that may use it; none is everybody (Domain ids)
        dynamicscalingenabled: allow CPU and memory to change while the machine runs [since
            4.16]
        encryptroot: encrypt the root disks [since 4.18]
        externaldetails: settings handed to the extension [since 4.21.0]
        gpucount: how many GPUs a machine gets [since 4.21]
        gpudisplay: drive the console with the GPU [since 4.21]
        hosttags: host tag that machines of the offering need
        hypervisorsnapshotreserve: percent of the volume kept for hypervisor snapshots [since
            4.4]
        iopsreadrate: steady limit of reads per second
        iopsreadratemax: burst limit of reads per second
        iopsreadratemaxlength: seconds that a burst of reads may last
        iopswriterate: steady limit of writes per second
        iopswriteratemax: burst limit of writes per second
        iopswriteratemaxlength: seconds that a burst of writes may last
        issystem: for system machines or networks
        isvolatile: give the machine a fresh root disk at every reboot
        leaseduration: days until the lease ends [since 4.21.0]
        leaseexpiryaction: what happens to the machine when its lease ends: STOP or DESTROY, in
            upper or lower case [since 4.21.0]
        limitcpuuse: hold the machine to its share even when the host idles
        maxcpunumber: most CPUs that a user may choose [since 4.13]
        maxiops: upper limit of I/O operations per second [since 4.4]
        maxmemory: most MiB of memory that a user may choose [since 4.13]
        memory: memory in MiB
        mincpunumber: fewest CPUs [since 4.13]
        miniops: lower limit of I/O operations per second [since 4.4]
        minmemory: least memory in MiB [since 4.13]
        networkrate: throughput limit in Mbit/s
        offerha: restart machines elsewhere when their host fails
        provisioningtype: thin, sparse or fat disks: thin, sparse or fat
        purgeresources: delete the database rows too once the machine is expunged [since 4.20]
        rootdisksize: root disk in GiB [since 4.15]
        serviceofferingdetails: further settings of the offering
        storagepolicy: the vSphere storage policy (VMware) (VsphereStoragePolicy id) [since
            4.15]
        storagetype: on the host itself or on shared storage: local or shared, in upper or lower
            case
        systemvmtype: kind of system machine: a value of types.SystemOfferingVmType
        tags: storage tags that a pool must have, a comma list
        vgpuprofileid: the virtual GPU profile (VgpuProfile id) [since 4.21]
        zoneid: ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]

    Returns:
        ServiceOffering.
    """
    return client.send(
        CreateServiceOfferingRequest(
            name=name,
            bytesreadrate=bytesreadrate,
            bytesreadratemax=bytesreadratemax,
            bytesreadratemaxlength=bytesreadratemaxlength,
            byteswriterate=byteswriterate,
            byteswriteratemax=byteswriteratemax,
            byteswriteratemaxlength=byteswriteratemaxlength,
            cachemode=cachemode,
            cpunumber=cpunumber,
            cpuspeed=cpuspeed,
            customized=customized,
            customizediops=customizediops,
            deploymentplanner=deploymentplanner,
            diskofferingid=diskofferingid,
            diskofferingstrictness=diskofferingstrictness,
            displaytext=displaytext,
            domainid=domainid,
            dynamicscalingenabled=dynamicscalingenabled,
            encryptroot=encryptroot,
            externaldetails=externaldetails,
            gpucount=gpucount,
            gpudisplay=gpudisplay,
            hosttags=hosttags,
            hypervisorsnapshotreserve=hypervisorsnapshotreserve,
            iopsreadrate=iopsreadrate,
            iopsreadratemax=iopsreadratemax,
            iopsreadratemaxlength=iopsreadratemaxlength,
            iopswriterate=iopswriterate,
            iopswriteratemax=iopswriteratemax,
            iopswriteratemaxlength=iopswriteratemaxlength,
            issystem=issystem,
            isvolatile=isvolatile,
            leaseduration=leaseduration,
            leaseexpiryaction=leaseexpiryaction,
            limitcpuuse=limitcpuuse,
            maxcpunumber=maxcpunumber,
            maxiops=maxiops,
            maxmemory=maxmemory,
            memory=memory,
            mincpunumber=mincpunumber,
            miniops=miniops,
            minmemory=minmemory,
            networkrate=networkrate,
            offerha=offerha,
            provisioningtype=provisioningtype,
            purgeresources=purgeresources,
            rootdisksize=rootdisksize,
            serviceofferingdetails=serviceofferingdetails,
            storagepolicy=storagepolicy,
            storagetype=storagetype,
            systemvmtype=systemvmtype,
            tags=tags,
            vgpuprofileid=vgpuprofileid,
            zoneid=zoneid,
        )
    )
