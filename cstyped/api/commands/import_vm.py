# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, OneOrMore, Pairs, Request, StructMap, Wire

from ...types import (
    HYPERVISOR_KVM_ONLY_VALUES,
    IMPORT_VM_SOURCE_VALUES,
    HypervisorKvmOnly,
    ImportDataDiskOffering,
    ImportNicNetwork,
    ImportVmSource,
    NicIpAddress,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class ImportVmRequest(Request):
    """The request of importVm; `client.send` takes it and returns Job[VirtualMachine]."""

    command: ClassVar[str] = "importVm"
    wire: ClassVar[Wire] = Wire(
        maps={
            "datadiskofferinglist": StructMap(keys=("disk", "diskOffering")),
            "details": FlatMap(),
            "nicipaddresslist": StructMap(
                keys=("nic", "ip4Address"), required=("nic", "ip4Address")
            ),
            "nicnetworklist": StructMap(keys=("nic", "network"), required=("nic", "network")),
        },
        secrets=frozenset({"password"}),
        any_case={
            "hypervisor": HYPERVISOR_KVM_ONLY_VALUES,
            "importsource": IMPORT_VM_SOURCE_VALUES,
        },
    )
    clusterid: str
    """the cluster (Cluster id)"""
    hypervisor: HypervisorKvmOnly
    """hypervisor type: KVM, in upper or lower case"""
    importsource: ImportVmSource
    """where the machine comes from: unmanaged, vmware, external, shared or local, in upper or
    lower case
    """
    name: str
    """the name"""
    serviceofferingid: str
    """the service offering (ServiceOffering id)"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    clustername: str | None = None
    """name of the cluster"""
    convertinstancehostid: str | None = None
    """the host that runs virt-v2v (Host id)"""
    convertinstancepoolid: str | None = None
    """the pool that holds the disks during conversion (StoragePool id)"""
    datacentername: str | None = None
    """name of the data center in vCenter"""
    datadiskofferinglist: OneOrMore[ImportDataDiskOffering] | None = None
    """which disk offering each data disk of the source gets"""
    details: Pairs | None = None
    """further settings by key"""
    diskpath: str | None = None
    """where the disk image lies"""
    displayname: str | None = None
    """name for people to read"""
    domainid: str | None = None
    """the domain (Domain id)"""
    existingvcenterid: str | None = None
    """the VMware data center that is linked already (VmwareDatacenter id)"""
    extraparams: str | None = None
    """further arguments for virt-v2v [since 4.22]"""
    forceconverttopool: bool | None = None
    """convert right onto the pool, without the temporary directory [since 4.22]"""
    forced: bool | None = None
    """make new MAC addresses where the old ones are taken"""
    forcemstoimportvmfiles: bool | None = None
    """export through the management server, not the KVM host"""
    host: str | None = None
    """where the source machines run: IP address or host name"""
    hostid: str | None = None
    """the host (Host id)"""
    hostip: str | None = None
    """address or name of the ESXi host"""
    hostname: str | None = None
    """host name inside the guest"""
    importinstancehostid: str | None = None
    """the host on which the converted machine is set up (Host id) [since 4.19.2]"""
    migrateallowed: bool | None = None
    """move the machine if its new offerings do not fit where it is"""
    networkid: str | None = None
    """the network (Network id)"""
    nicipaddresslist: OneOrMore[NicIpAddress] | None = None
    """IPv4 address of each card"""
    nicnetworklist: OneOrMore[ImportNicNetwork] | None = None
    """network of each card"""
    password: str | None = None
    """the password"""
    projectid: str | None = None
    """the project (Project id)"""
    storageid: str | None = None
    """the storage pool (StoragePool id)"""
    templateid: str | None = None
    """the template (Template id)"""
    temppath: str | None = None
    """directory on the other host for temporary copies"""
    username: str | None = None
    """the user name"""
    vcenter: str | None = None
    """host name or IP address of vCenter"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def import_vm(
    client: BaseClient,
    *,
    clusterid: str,
    hypervisor: HypervisorKvmOnly,
    importsource: ImportVmSource,
    name: str,
    serviceofferingid: str,
    zoneid: str,
    account: str | None = None,
    clustername: str | None = None,
    convertinstancehostid: str | None = None,
    convertinstancepoolid: str | None = None,
    datacentername: str | None = None,
    datadiskofferinglist: OneOrMore[ImportDataDiskOffering] | None = None,
    details: Pairs | None = None,
    diskpath: str | None = None,
    displayname: str | None = None,
    domainid: str | None = None,
    existingvcenterid: str | None = None,
    extraparams: str | None = None,
    forceconverttopool: bool | None = None,
    forced: bool | None = None,
    forcemstoimportvmfiles: bool | None = None,
    host: str | None = None,
    hostid: str | None = None,
    hostip: str | None = None,
    hostname: str | None = None,
    importinstancehostid: str | None = None,
    migrateallowed: bool | None = None,
    networkid: str | None = None,
    nicipaddresslist: OneOrMore[NicIpAddress] | None = None,
    nicnetworklist: OneOrMore[ImportNicNetwork] | None = None,
    password: str | None = None,
    projectid: str | None = None,
    storageid: str | None = None,
    templateid: str | None = None,
    temppath: str | None = None,
    username: str | None = None,
    vcenter: str | None = None,
) -> Job[VirtualMachine]:
    """Bring in a machine from another hypervisor host, vCenter or disk image.

    Since CloudStack 4.19.0.

    Args:
        clusterid: the cluster (Cluster id)
        hypervisor: hypervisor type: KVM, in upper or lower case
        importsource: where the machine comes from: unmanaged, vmware, external, shared or
            local, in upper or lower case
        name: the name
        serviceofferingid: the service offering (ServiceOffering id)
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        clustername: name of the cluster
        convertinstancehostid: the host that runs virt-v2v (Host id)
        convertinstancepoolid: the pool that holds the disks during conversion (StoragePool id)
        datacentername: name of the data center in vCenter
        datadiskofferinglist: which disk offering each data disk of the source gets
        details: further settings by key
        diskpath: where the disk image lies
        displayname: name for people to read
        domainid: the domain (Domain id)
        existingvcenterid: the VMware data center that is linked already (VmwareDatacenter id)
        extraparams: further arguments for virt-v2v [since 4.22]
        forceconverttopool: convert right onto the pool, without the temporary directory [since
            4.22]
        forced: make new MAC addresses where the old ones are taken
        forcemstoimportvmfiles: export through the management server, not the KVM host
        host: where the source machines run: IP address or host name
        hostid: the host (Host id)
        hostip: address or name of the ESXi host
        hostname: host name inside the guest
        importinstancehostid: the host on which the converted machine is set up (Host id) [since
            4.19.2]
        migrateallowed: move the machine if its new offerings do not fit where it is
        networkid: the network (Network id)
        nicipaddresslist: IPv4 address of each card
        nicnetworklist: network of each card
        password: the password
        projectid: the project (Project id)
        storageid: the storage pool (StoragePool id)
        templateid: the template (Template id)
        temppath: directory on the other host for temporary copies
        username: the user name
        vcenter: host name or IP address of vCenter

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        ImportVmRequest(
            clusterid=clusterid,
            hypervisor=hypervisor,
            importsource=importsource,
            name=name,
            serviceofferingid=serviceofferingid,
            zoneid=zoneid,
            account=account,
            clustername=clustername,
            convertinstancehostid=convertinstancehostid,
            convertinstancepoolid=convertinstancepoolid,
            datacentername=datacentername,
            datadiskofferinglist=datadiskofferinglist,
            details=details,
            diskpath=diskpath,
            displayname=displayname,
            domainid=domainid,
            existingvcenterid=existingvcenterid,
            extraparams=extraparams,
            forceconverttopool=forceconverttopool,
            forced=forced,
            forcemstoimportvmfiles=forcemstoimportvmfiles,
            host=host,
            hostid=hostid,
            hostip=hostip,
            hostname=hostname,
            importinstancehostid=importinstancehostid,
            migrateallowed=migrateallowed,
            networkid=networkid,
            nicipaddresslist=nicipaddresslist,
            nicnetworklist=nicnetworklist,
            password=password,
            projectid=projectid,
            storageid=storageid,
            templateid=templateid,
            temppath=temppath,
            username=username,
            vcenter=vcenter,
        )
    )
