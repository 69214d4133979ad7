# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VirtualMachineMetrics, as the server answers it (VmMetricsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
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

    id: str
    name: str
    account: str | None = None
    affinitygroup: list[AffinityGroup]
    arch: CpuArch | None = None
    autoscalevmgroupid: str | None = None
    autoscalevmgroupname: str | None = None
    backupofferingid: str | None = None
    backupofferingname: str | None = None
    bootmode: BootModeShown | None = None
    boottype: BootTypeShown | None = None
    cpunumber: int | None = None
    cpuspeed: int | None = None
    cputotal: str | None = None
    cpuused: str | None = None
    created: datetime | None = None
    deleteprotection: bool | None = None
    details: dict[str, str] | None = None
    diskiopstotal: int | None = None
    diskioread: int | None = None
    diskiowrite: int | None = None
    diskkbsread: int | None = None
    diskkbswrite: int | None = None
    diskofferingid: str | None = None
    diskofferingname: str | None = None
    diskread: str | None = None
    diskwrite: str | None = None
    displayname: str | None = None
    displayvm: bool | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    forvirtualnetwork: bool | None = None
    gpucardid: str | None = None
    gpucardname: str | None = None
    gpucount: int | None = None
    group: str | None = None
    groupid: str | None = None
    guestosid: str | None = None
    haenable: bool | None = None
    hasannotations: bool | None = None
    hostcontrolstate: HostControlState | None = None
    hostid: str | None = None
    hostname: str | None = None
    hypervisor: HypervisorType | None = None
    icon: ResourceIcon | None = None
    instancename: str | None = None
    ipaddress: str | None = None
    isdynamicallyscalable: bool | None = None
    isodisplaytext: str | None = None
    isoid: str | None = None
    isoname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    keypairs: str | None = None
    lastupdated: datetime | None = None
    leaseduration: int | None = None
    leaseexpiryaction: LeaseExpiryAction | None = None
    leaseexpirydate: datetime | None = None
    maxheads: int | None = None
    maxresolutionx: int | None = None
    maxresolutiony: int | None = None
    memory: int | None = None
    memoryintfreekbs: int | None = None
    memorykbs: int | None = None
    memorytargetkbs: int | None = None
    memorytotal: str | None = None
    networkkbsread: int | None = None
    networkkbswrite: int | None = None
    networkread: str | None = None
    networkwrite: str | None = None
    nic: list[Nic]
    osdisplayname: str | None = None
    ostypeid: str | None = None
    password: str | None = None
    passwordenabled: bool | None = None
    pooltype: StoragePoolType | None = None
    project: str | None = None
    projectid: str | None = None
    publicip: str | None = None
    publicipid: str | None = None
    readonlydetails: str | None = None
    receivedbytes: int | None = None
    rootdeviceid: int | None = None
    rootdevicetype: VolumeType | None = None
    securitygroup: list[SecurityGroup]
    sentbytes: int | None = None
    serviceofferingid: str | None = None
    serviceofferingname: str | None = None
    servicestate: str | None = None
    state: VirtualMachineState
    tags: list[ResourceTag]
    templatedisplaytext: str | None = None
    templateformat: ImageFormat | None = None
    templateid: str | None = None
    templatename: str | None = None
    templatetype: TemplateType | None = None
    userdata: str | None = None
    userdatadetails: str | None = None
    userdataid: str | None = None
    userdataname: str | None = None
    userdatapolicy: UserDataOverridePolicy | None = None
    userid: str | None = None
    username: str | None = None
    vgpu: str | None = None
    vgpuprofileid: str | None = None
    vgpuprofilename: str | None = None
    videoram: int | None = None
    vmtype: UserVmType | None = None
    vnfdetails: dict[str, str] | None = None
    vnfnics: list[VnfNic] | None = None
    zoneid: str | None = None
    zonename: str | None = None
