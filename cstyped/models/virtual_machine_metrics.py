# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from typing import ClassVar

from cstyped.runtime import Model

from ..types import (
    BootModeShown,
    BootTypeShown,
    CpuArch,
    HostControlState,
    HypervisorType,
    ImageFormat,
    LeaseExpiryAction,
    StoragePoolType,
    TemplateType,
    UserDataOverridePolicy,
    UserVmType,
    VirtualMachineState,
    VolumeType,
)
from .affinity_group import AffinityGroup
from .nic import Nic
from .resource_icon import ResourceIcon
from .resource_tag import ResourceTag
from .security_group import SecurityGroup
from .vnf_nic import VnfNic


class VirtualMachineMetrics(Model):
    """VirtualMachineMetrics, as the server answers it (VmMetricsResponse).

    Answered by listVirtualMachinesMetrics.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"password", "userdata", "userdatadetails"})
    id: str
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    affinitygroup: list[AffinityGroup]
    """affinity groups of the machine"""
    arch: CpuArch | None = None
    """CPU architecture"""
    autoscalevmgroupid: str | None = None
    """the machine's autoscale group, by id"""
    autoscalevmgroupname: str | None = None
    """the machine's autoscale group, by name"""
    backupofferingid: str | None = None
    """the backup offering, by id"""
    backupofferingname: str | None = None
    """the backup offering, by name"""
    bootmode: BootModeShown | None = None
    """secure or legacy boot"""
    boottype: BootTypeShown | None = None
    """kind of its firmware"""
    cpunumber: int | None = None
    """how many CPUs"""
    cpuspeed: int | None = None
    """speed of a CPU in MHz"""
    cputotal: str | None = None
    """CPU of the machine, as text in GHz"""
    cpuused: str | None = None
    """CPU busy, as a percentage text, e.g. `10%`"""
    created: datetime
    """when it was made"""
    deleteprotection: bool | None = None
    """whether deletion is refused"""
    details: dict[str, str] | None = None
    """settings of the machine by key"""
    diskiopstotal: int | None = None
    """reads and writes together"""
    diskioread: int | None = None
    """number of reads from disk"""
    diskiowrite: int | None = None
    """number of writes to disk"""
    diskkbsread: int | None = None
    """KiB read from disk"""
    diskkbswrite: int | None = None
    """KiB written to disk"""
    diskofferingid: str | None = None
    """id of a data disk's offering; ask the volumes instead"""
    diskofferingname: str | None = None
    """name of a data disk's offering; ask the volumes instead"""
    diskread: str | None = None
    """data read from disk, as text in MiB"""
    diskwrite: str | None = None
    """data written to disk, as text in MiB"""
    displayname: str
    """name for people to read"""
    displayvm: bool | None = None
    """whether users see the machine"""
    domain: str
    """the owner's domain, by name"""
    domainid: str
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    forvirtualnetwork: bool | None = None
    """true for guest networks with a router, false for direct ones"""
    gpucardid: str | None = None
    """the GPU card, by id"""
    gpucardname: str | None = None
    """the GPU card, by name"""
    gpucount: int | None = None
    """how many GPUs"""
    group: str | None = None
    """the instance group, by name"""
    groupid: str | None = None
    """the instance group, by id"""
    guestosid: str | None = None
    """the guest OS, by id"""
    haenable: bool | None = None
    """whether HA is on"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    hostcontrolstate: HostControlState | None = None
    """whether the host takes commands"""
    hostid: str | None = None
    """the host, by id"""
    hostname: str | None = None
    """the host, by name"""
    hypervisor: HypervisorType
    """hypervisor type"""
    icon: ResourceIcon | None = None
    """the icon"""
    instancename: str | None = None
    """name that the hypervisor uses (root admin)"""
    ipaddress: str | None = None
    """IPv4 address on the first network"""
    isdynamicallyscalable: bool | None = None
    """whether the guest has the tools for changing CPU and memory while it runs"""
    isodisplaytext: str | None = None
    """longer name of the ISO"""
    isoid: str | None = None
    """the ISO, by id"""
    isoname: str | None = None
    """the ISO, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    keypairs: str | None = None
    """names of the SSH key pairs, a comma list"""
    lastupdated: datetime | None = None
    """when its state changed last"""
    leaseduration: int | None = None
    """days of the lease"""
    leaseexpiryaction: LeaseExpiryAction | None = None
    """what happens when the lease ends"""
    leaseexpirydate: datetime | None = None
    """when the lease ends"""
    maxheads: int | None = None
    """most display heads"""
    maxresolutionx: int | None = None
    """greatest width in pixels"""
    maxresolutiony: int | None = None
    """greatest height in pixels"""
    memory: int | None = None
    """memory in MiB"""
    memoryintfreekbs: int | None = None
    """KiB that the guest has free; 0 or -1 if unknown"""
    memorykbs: int | None = None
    """KiB that the machine takes"""
    memorytargetkbs: int | None = None
    """KiB that the machine shall shrink or grow to"""
    memorytotal: str | None = None
    """memory of the machine, as text in GiB"""
    networkkbsread: int | None = None
    """KiB received"""
    networkkbswrite: int | None = None
    """KiB sent"""
    networkread: str | None = None
    """data received, as text in MiB"""
    networkwrite: str | None = None
    """data sent, as text in MiB"""
    nic: list[Nic]
    """network cards"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    ostypeid: str | None = None
    """the guest OS, by id"""
    password: str | None = None
    """new password of the guest, told once"""
    passwordenabled: bool | None = None
    """whether the guest can take a new password from CloudStack"""
    pooltype: StoragePoolType | None = None
    """kind of storage pool under the root disk"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    publicip: str | None = None
    """public address that reaches the machine by static NAT"""
    publicipid: str | None = None
    """the public address that reaches the machine by static NAT, by id"""
    readonlydetails: str | None = None
    """names of details that users cannot change, a comma list"""
    receivedbytes: int | None = None
    """bytes received so far"""
    rootdeviceid: int | None = None
    """slot number of the root disk"""
    rootdevicetype: VolumeType | None = None
    """kind of its first volume"""
    securitygroup: list[SecurityGroup]
    """security groups of the machine"""
    sentbytes: int | None = None
    """bytes sent so far"""
    serviceofferingid: str | None = None
    """the service offering, by id"""
    serviceofferingname: str | None = None
    """the service offering, by name"""
    servicestate: str | None = None
    """whether the load balancer finds the machine up"""
    state: VirtualMachineState
    """the state"""
    tags: list[ResourceTag]
    """tags on it"""
    templatedisplaytext: str | None = None
    """longer name of the template"""
    templateformat: ImageFormat | None = None
    """file format of the template"""
    templateid: str | None = None
    """the template, by id"""
    templatename: str | None = None
    """the template, by name"""
    templatetype: TemplateType | None = None
    """kind of template"""
    userdata: str | None = None
    """what cloud-init reads, base64-encoded"""
    userdatadetails: str | None = None
    """values for the variables of the user data, as text"""
    userdataid: str | None = None
    """the stored user data, by id"""
    userdataname: str | None = None
    """the stored user data, by name"""
    userdatapolicy: UserDataOverridePolicy | None = None
    """whether user data given at deployment adds, replaces or is refused"""
    userid: str | None = None
    """the user who made the machine, by id"""
    username: str | None = None
    """the user who made the machine, by name"""
    vgpu: str | None = None
    """virtual GPU type"""
    vgpuprofileid: str | None = None
    """the virtual GPU profile, by id"""
    vgpuprofilename: str | None = None
    """the virtual GPU profile, by name"""
    videoram: int | None = None
    """video memory in MiB"""
    vmtype: UserVmType | None = None
    """kind of machine"""
    vnfdetails: dict[str, str] | None = None
    """facts about the VNF by key"""
    vnfnics: list[VnfNic] | None = None
    """network cards that the VNF needs"""
    zoneid: str
    """the zone, by id"""
    zonename: str
    """the zone, by name"""
