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


class KubernetesVirtualMachine(Model):
    """KubernetesVirtualMachine, as the server answers it (KubernetesUserVmResponse)."""

    _secrets: ClassVar[frozenset[str]] = frozenset({"password", "userdata", "userdatadetails"})
    id: str
    """id of the Kubernetes virtual machine"""
    name: str
    """name of the Kubernetes virtual machine"""
    account: str | None = None
    """name of the owning account"""
    affinitygroup: list[AffinityGroup]
    """affinity groups of the machine"""
    arch: CpuArch | None = None
    """CPU architecture"""
    autoscalevmgroupid: str | None = None
    """id of the machine's autoscale group"""
    autoscalevmgroupname: str | None = None
    """name of the machine's autoscale group"""
    backupofferingid: str | None = None
    """id of the backup offering"""
    backupofferingname: str | None = None
    """name of the backup offering"""
    bootmode: BootModeShown | None = None
    """secure or legacy boot"""
    boottype: BootTypeShown | None = None
    """kind of its firmware"""
    cpunumber: int | None = None
    """how many CPUs"""
    cpuspeed: int | None = None
    """speed of a CPU in MHz"""
    cpuused: str | None = None
    """CPU busy, as a percentage text, e.g. `10%`"""
    created: datetime
    """when the Kubernetes virtual machine was created"""
    deleteprotection: bool
    """whether deletion is refused"""
    details: dict[str, str] | None = None
    """settings of the machine by key"""
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
    displayname: str
    """name for people to read"""
    displayvm: bool | None = None
    """whether users see the machine"""
    domain: str
    """name of the owner's domain"""
    domainid: str
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    forvirtualnetwork: bool | None = None
    """true for guest networks with a router, false for direct ones"""
    gpucardid: str | None = None
    """id of the GPU card"""
    gpucardname: str | None = None
    """name of the GPU card"""
    gpucount: int | None = None
    """how many GPUs"""
    group: str | None = None
    """name of the instance group"""
    groupid: str | None = None
    """id of the instance group"""
    guestosid: str | None = None
    """id of the guest OS"""
    haenable: bool | None = None
    """whether HA is on"""
    hasannotations: bool | None = None
    """whether the Kubernetes virtual machine has annotations"""
    hostcontrolstate: HostControlState | None = None
    """whether the host takes commands"""
    hostid: str | None = None
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    hypervisor: HypervisorType
    """hypervisor type"""
    icon: ResourceIcon | None = None
    """icon of the Kubernetes virtual machine"""
    instancename: str | None = None
    """name that the hypervisor uses (root admin)"""
    ipaddress: str | None = None
    """IPv4 address on the first network"""
    isdynamicallyscalable: bool | None = None
    """whether the guest has the tools for changing CPU and memory while it runs"""
    isetcdnode: bool
    """whether it is an etcd node"""
    isexternalnode: bool
    """whether the node was added from outside"""
    isodisplaytext: str | None = None
    """longer name of the ISO"""
    isoid: str | None = None
    """id of the ISO"""
    isoname: str | None = None
    """name of the ISO"""
    jobid: str | None = None
    """id of the last job on the Kubernetes virtual machine"""
    jobstatus: int | None = None
    """status of the last job on the Kubernetes virtual machine: 0 pending, 1 done, 2 failed"""
    keypairs: str | None = None
    """names of the SSH key pairs, a comma list"""
    kubernetesnodeversion: str | None = None
    """Kubernetes version on the node"""
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
    networkkbsread: int | None = None
    """KiB received"""
    networkkbswrite: int | None = None
    """KiB sent"""
    nic: list[Nic]
    """network cards"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    ostypeid: str | None = None
    """id of the guest OS"""
    password: str | None = None
    """new password of the guest, told once"""
    passwordenabled: bool | None = None
    """whether the guest can take a new password from CloudStack"""
    pooltype: StoragePoolType | None = None
    """kind of storage pool under the root disk"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    publicip: str | None = None
    """public address that reaches the machine by static NAT"""
    publicipid: str | None = None
    """id of the public address that reaches the machine by static NAT"""
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
    """id of the service offering"""
    serviceofferingname: str | None = None
    """name of the service offering"""
    servicestate: str | None = None
    """whether the load balancer finds the machine up"""
    state: VirtualMachineState
    """state of the Kubernetes virtual machine"""
    tags: list[ResourceTag]
    """resource tags of the Kubernetes virtual machine"""
    templatedisplaytext: str | None = None
    """longer name of the template"""
    templateformat: ImageFormat | None = None
    """file format of the template"""
    templateid: str | None = None
    """id of the template"""
    templatename: str | None = None
    """name of the template"""
    templatetype: TemplateType | None = None
    """kind of template"""
    userdata: str | None = None
    """what cloud-init reads, base64-encoded"""
    userdatadetails: str | None = None
    """values for the variables of the user data, as text"""
    userdataid: str | None = None
    """id of the stored user data"""
    userdataname: str | None = None
    """name of the stored user data"""
    userdatapolicy: UserDataOverridePolicy | None = None
    """whether user data given at deployment adds, replaces or is refused"""
    userid: str | None = None
    """id of the user who made the machine"""
    username: str | None = None
    """name of the user who made the machine"""
    vgpu: str | None = None
    """virtual GPU type"""
    vgpuprofileid: str | None = None
    """id of the virtual GPU profile"""
    vgpuprofilename: str | None = None
    """name of the virtual GPU profile"""
    videoram: int | None = None
    """video memory in MiB"""
    vmtype: UserVmType | None = None
    """kind of machine"""
    vnfdetails: dict[str, str] | None = None
    """facts about the VNF by key"""
    vnfnics: list[VnfNic] | None = None
    """network cards that the VNF needs"""
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
