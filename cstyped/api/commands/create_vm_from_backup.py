# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import (
    Base64,
    CommaList,
    DynamicMap,
    FlatMap,
    OneOrMore,
    PairMap,
    Pairs,
    Request,
    StructMap,
    StructMaps,
    Wire,
)

from ...types import (
    BOOT_MODE_VALUES,
    BOOT_TYPE_VALUES,
    DEPLOYMENT_PLANNER_NAME_VALUES,
    HYPERVISOR_NAME_VALUES,
    IO_DRIVER_POLICY_VALUES,
    LEASE_EXPIRY_ACTION_VALUES,
    BootMode,
    BootType,
    DataDiskDetails,
    DataDiskOffering,
    DeploymentPlannerName,
    HypervisorName,
    IoDriverPolicy,
    IpToNetwork,
    LeaseExpiryAction,
    NicNetwork,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class CreateVMFromBackupRequest(Request):
    """The request of createVMFromBackup; `client.send` takes it and returns Job[VirtualMachine]."""

    command: ClassVar[str] = "createVMFromBackup"
    wire: ClassVar[Wire] = Wire(
        maps={
            "datadiskofferinglist": StructMap(keys=("datadisktemplateid", "diskofferingid")),
            "datadisksdetails": StructMap(
                keys=("diskofferingid", "deviceid", "size", "miniops", "maxiops"),
                required=("diskofferingid", "deviceid"),
            ),
            "details": FlatMap(),
            "dhcpoptionsnetworklist": DynamicMap(required=("networkid",)),
            "externaldetails": FlatMap(),
            "iptonetworklist": StructMap(
                keys=("networkid", "ip", "ipv6", "mac"), required=("networkid",)
            ),
            "nicnetworklist": StructMap(keys=("nic", "network"), required=("nic", "network")),
            "properties": PairMap(),
            "userdatadetails": FlatMap(),
        },
        secrets=frozenset({"password", "userdata", "userdatadetails"}),
        empty_lists={
            "affinitygroupids": "omitted",
            "affinitygroupnames": "omitted",
            "keypairs": "omitted",
            "networkids": "refused",
            "securitygroupids": "omitted",
            "securitygroupnames": "omitted",
        },
        any_case={
            "bootmode": BOOT_MODE_VALUES,
            "boottype": BOOT_TYPE_VALUES,
            "deploymentplanner": DEPLOYMENT_PLANNER_NAME_VALUES,
            "hypervisor": HYPERVISOR_NAME_VALUES,
            "iodriverpolicy": IO_DRIVER_POLICY_VALUES,
            "leaseexpiryaction": LEASE_EXPIRY_ACTION_VALUES,
        },
        deprecated={"keypair": "use keypairs instead"},
    )
    backupid: str
    """the backup (Backup id)"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    affinitygroupids: CommaList[str] | None = None
    """ids of affinity groups; not together with `affinitygroupnames` (AffinityGroup ids)"""
    affinitygroupnames: CommaList[str] | None = None
    """names of affinity groups; not together with `affinitygroupids`"""
    bootintosetup: bool | None = None
    """stop in the firmware setup menu (VMware) [since 4.15.0.0]"""
    bootmode: BootMode | None = None
    """how it boots; `SECURE` demands UEFI: LEGACY or SECURE, in upper or lower case [since
    4.14.0.0]
    """
    boottype: BootType | None = None
    """firmware of the machine: UEFI or BIOS, in upper or lower case [since 4.14.0.0]"""
    clusterid: str | None = None
    """the cluster to start in (root admin) (Cluster id) [since 4.21]"""
    copyimagetags: bool | None = None
    """give the machine the tags of its image too [since 4.13]"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin)"""
    datadiskofferinglist: OneOrMore[DataDiskOffering] | None = None
    """which disk offering each data disk gets [since 4.11]"""
    datadisksdetails: OneOrMore[DataDiskDetails] | None = None
    """several data disks, one entry each, sizes in GiB; not with `diskofferingid` [since 4.21.0]"""
    deploymentplanner: DeploymentPlannerName | None = None
    """strategy that picks pod, cluster and host: a value of types.DeploymentPlannerName, in
    upper or lower case [since 4.4]
    """
    details: Pairs | None = None
    """further settings by key [since 4.3]"""
    dhcpoptionsnetworklist: StructMaps | None = None
    """extra DHCP options for each network"""
    diskofferingid: str | None = None
    """the disk offering of the data disk, or of the root disk with an ISO (DiskOffering id)"""
    displayname: str | None = None
    """name for people to read"""
    displayvm: bool | None = None
    """show the machine to its users [since 4.2]"""
    domainid: str | None = None
    """the domain (Domain id)"""
    dynamicscalingenabled: bool | None = None
    """allow CPU and memory to change while the machine runs [since 4.16]"""
    externaldetails: Pairs | None = None
    """settings handed to the extension [since 4.21.0]"""
    extraconfig: str | None = None
    """hypervisor settings, URL-encoded [since 4.12]"""
    group: str | None = None
    """name of the group"""
    hostid: str | None = None
    """the host to start on (root admin) (Host id)"""
    hypervisor: HypervisorName | None = None
    """hypervisor type: a value of types.HypervisorName, in upper or lower case"""
    iodriverpolicy: IoDriverPolicy | None = None
    """I/O driver of the disks (KVM): native, threads, io_uring or storage_specific, in upper or
    lower case
    """
    iothreadsenabled: bool | None = None
    """serve the disks in threads of their own (KVM)"""
    ip6address: str | None = None
    """IPv6 address on the first network"""
    ipaddress: str | None = None
    """IPv4 address on the first network"""
    iptonetworklist: OneOrMore[IpToNetwork] | None = None
    """network of each card, with its addresses; not with `networkids`"""
    keyboard: str | None = None
    """keyboard layout of the console"""
    keypair: str | None = None
    """name of the SSH key pair. Deprecated since 4.17: use keypairs instead; a machine can have
    several key pairs
    """
    keypairs: CommaList[str] | None = None
    """names of SSH key pairs [since 4.17]"""
    leaseduration: int | None = None
    """days until the lease ends [since 4.21.0]"""
    leaseexpiryaction: LeaseExpiryAction | None = None
    """what happens to the machine when its lease ends: STOP or DESTROY, in upper or lower case
    [since 4.21.0]
    """
    macaddress: str | None = None
    """MAC address on the first network"""
    name: str | None = None
    """the machine's name, also its host name"""
    networkids: CommaList[str] | None = None
    """ids of networks; not together with `iptonetworklist` (Network ids)"""
    nicmultiqueuenumber: int | None = None
    """queues of each network card; -1 for one to each CPU [since 4.18]"""
    nicnetworklist: OneOrMore[NicNetwork] | None = None
    """network of each card [since 4.15]"""
    nicpackedvirtqueuesenabled: bool | None = None
    """use packed virtqueues [since 4.18]"""
    overridediskofferingid: str | None = None
    """the disk offering of the root disk, in place of the usual one (DiskOffering id) [since
    4.17]
    """
    password: str | None = None
    """password of the guest; left out, a random one [since 4.19.0.0]"""
    podid: str | None = None
    """the pod to start in (root admin) (Pod id) [since 4.21]"""
    preserveip: bool | None = None
    """give the machine the addresses it had"""
    projectid: str | None = None
    """the project (Project id)"""
    properties: Pairs | None = None
    """values for the vApp properties [since 4.15]"""
    rootdisksize: int | None = None
    """root disk in GiB [since 4.4]"""
    securitygroupids: CommaList[str] | None = None
    """ids of security groups (SecurityGroup ids)"""
    securitygroupnames: CommaList[str] | None = None
    """names of security groups"""
    serviceofferingid: str | None = None
    """the service offering (ServiceOffering id)"""
    size: int | None = None
    """size of the data disk in GiB"""
    startvm: bool | None = None
    """start the machine once it is made"""
    templateid: str | None = None
    """the template (Template id)"""
    userdata: Base64 | None = None
    """user data for cloud-init: bytes, or a string that is base64-encoded already"""
    userdatadetails: Pairs | None = None
    """values for the variables of the user data [since 4.18]"""
    userdataid: str | None = None
    """the stored user data (UserData id) [since 4.18]"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def create_vm_from_backup(
    client: BaseClient,
    *,
    backupid: str,
    zoneid: str,
    account: str | None = None,
    affinitygroupids: CommaList[str] | None = None,
    affinitygroupnames: CommaList[str] | None = None,
    bootintosetup: bool | None = None,
    bootmode: BootMode | None = None,
    boottype: BootType | None = None,
    clusterid: str | None = None,
    copyimagetags: bool | None = None,
    customid: str | None = None,
    datadiskofferinglist: OneOrMore[DataDiskOffering] | None = None,
    datadisksdetails: OneOrMore[DataDiskDetails] | None = None,
    deploymentplanner: DeploymentPlannerName | None = None,
    details: Pairs | None = None,
    dhcpoptionsnetworklist: StructMaps | None = None,
    diskofferingid: str | None = None,
    displayname: str | None = None,
    displayvm: bool | None = None,
    domainid: str | None = None,
    dynamicscalingenabled: bool | None = None,
    externaldetails: Pairs | None = None,
    extraconfig: str | None = None,
    group: str | None = None,
    hostid: str | None = None,
    hypervisor: HypervisorName | None = None,
    iodriverpolicy: IoDriverPolicy | None = None,
    iothreadsenabled: bool | None = None,
    ip6address: str | None = None,
    ipaddress: str | None = None,
    iptonetworklist: OneOrMore[IpToNetwork] | None = None,
    keyboard: str | None = None,
    keypair: str | None = None,
    keypairs: CommaList[str] | None = None,
    leaseduration: int | None = None,
    leaseexpiryaction: LeaseExpiryAction | None = None,
    macaddress: str | None = None,
    name: str | None = None,
    networkids: CommaList[str] | None = None,
    nicmultiqueuenumber: int | None = None,
    nicnetworklist: OneOrMore[NicNetwork] | None = None,
    nicpackedvirtqueuesenabled: bool | None = None,
    overridediskofferingid: str | None = None,
    password: str | None = None,
    podid: str | None = None,
    preserveip: bool | None = None,
    projectid: str | None = None,
    properties: Pairs | None = None,
    rootdisksize: int | None = None,
    securitygroupids: CommaList[str] | None = None,
    securitygroupnames: CommaList[str] | None = None,
    serviceofferingid: str | None = None,
    size: int | None = None,
    startvm: bool | None = None,
    templateid: str | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
) -> Job[VirtualMachine]:
    """Deploy a new virtual machine from a backup.

    Since CloudStack 4.21.0.

    Args:
        backupid: the backup (Backup id)
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        affinitygroupids: ids of affinity groups; not together with `affinitygroupnames`
            (AffinityGroup ids)
        affinitygroupnames: names of affinity groups; not together with `affinitygroupids`
        bootintosetup: stop in the firmware setup menu (VMware) [since 4.15.0.0]
        bootmode: how it boots; `SECURE` demands UEFI: LEGACY or SECURE, in upper or lower case
            [since 4.14.0.0]
        boottype: firmware of the machine: UEFI or BIOS, in upper or lower case [since 4.14.0.0]
        clusterid: the cluster to start in (root admin) (Cluster id) [since 4.21]
        copyimagetags: give the machine the tags of its image too [since 4.13]
        customid: UUID that the new resource shall have (root admin)
        datadiskofferinglist: which disk offering each data disk gets [since 4.11]
        datadisksdetails: several data disks, one entry each, sizes in GiB; not with
            `diskofferingid` [since 4.21.0]
        deploymentplanner: strategy that picks pod, cluster and host: a value of
            types.DeploymentPlannerName, in upper or lower case [since 4.4]
        details: further settings by key [since 4.3]
        dhcpoptionsnetworklist: extra DHCP options for each network
        diskofferingid: the disk offering of the data disk, or of the root disk with an ISO
            (DiskOffering id)
        displayname: name for people to read
        displayvm: show the machine to its users [since 4.2]
        domainid: the domain (Domain id)
        dynamicscalingenabled: allow CPU and memory to change while the machine runs [since
            4.16]
        externaldetails: settings handed to the extension [since 4.21.0]
        extraconfig: hypervisor settings, URL-encoded [since 4.12]
        group: name of the group
        hostid: the host to start on (root admin) (Host id)
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
        iodriverpolicy: I/O driver of the disks (KVM): native, threads, io_uring or
            storage_specific, in upper or lower case
        iothreadsenabled: serve the disks in threads of their own (KVM)
        ip6address: IPv6 address on the first network
        ipaddress: IPv4 address on the first network
        iptonetworklist: network of each card, with its addresses; not with `networkids`
        keyboard: keyboard layout of the console
        keypair: name of the SSH key pair. Deprecated since 4.17: use keypairs instead; a
            machine can have several key pairs
        keypairs: names of SSH key pairs [since 4.17]
        leaseduration: days until the lease ends [since 4.21.0]
        leaseexpiryaction: what happens to the machine when its lease ends: STOP or DESTROY, in
            upper or lower case [since 4.21.0]
        macaddress: MAC address on the first network
        name: the machine's name, also its host name
        networkids: ids of networks; not together with `iptonetworklist` (Network ids)
        nicmultiqueuenumber: queues of each network card; -1 for one to each CPU [since 4.18]
        nicnetworklist: network of each card [since 4.15]
        nicpackedvirtqueuesenabled: use packed virtqueues [since 4.18]
        overridediskofferingid: the disk offering of the root disk, in place of the usual one
            (DiskOffering id) [since 4.17]
        password: password of the guest; left out, a random one [since 4.19.0.0]
        podid: the pod to start in (root admin) (Pod id) [since 4.21]
        preserveip: give the machine the addresses it had
        projectid: the project (Project id)
        properties: values for the vApp properties [since 4.15]
        rootdisksize: root disk in GiB [since 4.4]
        securitygroupids: ids of security groups (SecurityGroup ids)
        securitygroupnames: names of security groups
        serviceofferingid: the service offering (ServiceOffering id)
        size: size of the data disk in GiB
        startvm: start the machine once it is made
        templateid: the template (Template id)
        userdata: user data for cloud-init: bytes, or a string that is base64-encoded already
        userdatadetails: values for the variables of the user data [since 4.18]
        userdataid: the stored user data (UserData id) [since 4.18]

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        CreateVMFromBackupRequest(
            backupid=backupid,
            zoneid=zoneid,
            account=account,
            affinitygroupids=affinitygroupids,
            affinitygroupnames=affinitygroupnames,
            bootintosetup=bootintosetup,
            bootmode=bootmode,
            boottype=boottype,
            clusterid=clusterid,
            copyimagetags=copyimagetags,
            customid=customid,
            datadiskofferinglist=datadiskofferinglist,
            datadisksdetails=datadisksdetails,
            deploymentplanner=deploymentplanner,
            details=details,
            dhcpoptionsnetworklist=dhcpoptionsnetworklist,
            diskofferingid=diskofferingid,
            displayname=displayname,
            displayvm=displayvm,
            domainid=domainid,
            dynamicscalingenabled=dynamicscalingenabled,
            externaldetails=externaldetails,
            extraconfig=extraconfig,
            group=group,
            hostid=hostid,
            hypervisor=hypervisor,
            iodriverpolicy=iodriverpolicy,
            iothreadsenabled=iothreadsenabled,
            ip6address=ip6address,
            ipaddress=ipaddress,
            iptonetworklist=iptonetworklist,
            keyboard=keyboard,
            keypair=keypair,
            keypairs=keypairs,
            leaseduration=leaseduration,
            leaseexpiryaction=leaseexpiryaction,
            macaddress=macaddress,
            name=name,
            networkids=networkids,
            nicmultiqueuenumber=nicmultiqueuenumber,
            nicnetworklist=nicnetworklist,
            nicpackedvirtqueuesenabled=nicpackedvirtqueuesenabled,
            overridediskofferingid=overridediskofferingid,
            password=password,
            podid=podid,
            preserveip=preserveip,
            projectid=projectid,
            properties=properties,
            rootdisksize=rootdisksize,
            securitygroupids=securitygroupids,
            securitygroupnames=securitygroupnames,
            serviceofferingid=serviceofferingid,
            size=size,
            startvm=startvm,
            templateid=templateid,
            userdata=userdata,
            userdatadetails=userdatadetails,
            userdataid=userdataid,
        )
    )
