"""The rows of each class: its fields and what FakeCloud keeps besides. For type checkers only.

A class whose rows have nothing of their own besides is `class WidgetRow(WidgetFields, Kept)`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TypedDict

from ..spec.fields import (
    AccountFields,
    AffinityGroupFields,
    AsyncJobFields,
    AutoScalePolicyFields,
    AutoScaleVmGroupFields,
    AutoScaleVmProfileFields,
    BackupFields,
    BackupOfferingFields,
    BackupScheduleFields,
    BucketFields,
    ClusterFields,
    ConditionFields,
    CounterFields,
    DiskOfferingFields,
    DomainFields,
    DomainRouterFields,
    EventFields,
    GpuCardFields,
    GpuDeviceFields,
    GuestOSCategoryFields,
    GuestOSFields,
    GuestOsMappingFields,
    HostFields,
    HypervisorCapabilitiesFields,
    ImageStoreFields,
    InstanceGroupFields,
    IPAddressFields,
    KubernetesClusterFields,
    KubernetesSupportedVersionFields,
    LoadBalancerFields,
    ManagementServerFields,
    NetworkFields,
    NetworkOfferingFields,
    NicFields,
    NicSecondaryIpFields,
    ObjectStoreFields,
    PhysicalNetworkFields,
    PodFields,
    ProjectAccountFields,
    ProjectFields,
    ResourceTagFields,
    RoleFields,
    RolePermissionFields,
    SecurityGroupFields,
    ServiceOfferingFields,
    SharedFSFields,
    SnapshotFields,
    SnapshotPolicyFields,
    SSHKeyPairFields,
    StoragePoolFields,
    SystemVmFields,
    TemplateFields,
    UserDataFields,
    UserFields,
    UserVmFields,
    VgpuProfileFields,
    VlanIpRangeFields,
    VMScheduleFields,
    VMSnapshotFields,
    VolumeFields,
    VpcFields,
    ZoneFields,
)
from .stored import Kept


class AccountRow(AccountFields, Kept, total=False):
    _project: str  # the project that it stands for
    _limits: dict[str, int]  # type of resource -> the most that was set
    _balance: float


class AffinityGroupRow(AffinityGroupFields, Kept):
    pass


class BackupRow(BackupFields, Kept):
    pass


class ClusterRow(ClusterFields, Kept):
    pass


class DiskOfferingRow(DiskOfferingFields, Kept, total=False):
    _compute_only: bool  # it belongs to a service offering


class DomainRow(DomainFields, Kept, total=False):
    _limits: dict[str, int]


class EventRow(EventFields, Kept, total=False):
    _resource: str


class HostRow(HostFields, Kept, total=False):
    _cpu: int  # MHz
    _cpuused: int
    _memory: int  # bytes
    _memoryused: int
    _url: str


class InstanceGroupRow(InstanceGroupFields, Kept):
    pass


class IPAddressRow(IPAddressFields, Kept):
    pass


class JobRow(AsyncJobFields, Kept, total=False):
    id: str
    _work: Generator[Mapping[str, object] | None, None, object]
    _finish: Callable[
        [Generator[Mapping[str, object] | None, None, object], JobRow], dict[str, object] | None
    ]
    _command: str
    _ended: float


class MachineRow(UserVmFields, Kept, total=False):
    _nics: list[NicRow]
    _groups: list[SecurityGroupRow]
    _affinity: list[AffinityGroupRow]
    _host: str  # the host whose room it takes
    _started: bool  # at least once
    _first_run: float  # when it first ran; destroying it forgets that
    _extra: dict[str, str]  # details that are never shown
    _userdata: str
    _password: str


class ManagementServerRow(ManagementServerFields, Kept):
    pass


class NetworkRow(NetworkFields, Kept, total=False):
    _next: int  # where the search for a free address goes on
    _asked: set[str]  # addresses that were asked for


class NetworkOfferingRow(NetworkOfferingFields, Kept):
    pass


class NicRow(NicFields, Kept):
    pass


class PhysicalNetworkRow(PhysicalNetworkFields, Kept):
    pass


class PodRow(PodFields, Kept):
    pass


class ProjectAccountRow(ProjectAccountFields, Kept):
    pass


class ProjectRow(ProjectFields, Kept, total=False):
    _account: str
    _admin: str


class RoleRow(RoleFields, Kept):
    pass


class RolePermissionRow(RolePermissionFields, Kept):
    pass


class RouterRow(DomainRouterFields, Kept):
    pass


class SecondaryIpRow(NicSecondaryIpFields, Kept):
    pass


class SecurityGroupRow(SecurityGroupFields, Kept):
    pass


class ServiceOfferingRow(ServiceOfferingFields, Kept):
    pass


class SnapshotRow(SnapshotFields, Kept, total=False):
    _disk_offering: str  # the offering of its volume


class SSHKeyPairRow(SSHKeyPairFields, Kept, total=False):
    _public: str


class StoragePoolRow(StoragePoolFields, Kept, total=False):
    _url: str


class SystemVmRow(SystemVmFields, Kept):
    pass


class TagRow(ResourceTagFields, Kept, total=False):
    id: str
    _of: str  # what it is a tag of


class TemplateRow(TemplateFields, Kept, total=False):
    _shared_with: list[str]
    _zones: list[str]  # where it is, if not everywhere
    _nowhere: bool  # it is in no zone: hosts have it


class TwoFactor(TypedDict):
    """The second factor of a user."""

    provider: str
    secret: str


class UserRow(UserFields, Kept, total=False):
    _password: str | None
    _logins: int
    _two_factor: TwoFactor
    _setup: TwoFactor  # begun, not verified


class UserDataRow(UserDataFields, Kept, total=False):
    _cni: bool  # it is a CNI configuration


class VlanIpRangeRow(VlanIpRangeFields, Kept):
    pass


class VMScheduleRow(VMScheduleFields, Kept):
    pass


class VMSnapshotRow(VMSnapshotFields, Kept):
    pass


class VolumeRow(VolumeFields, Kept, total=False):
    _url: str
    _snapshot: str  # what it was made of
    _storage_name: str


class VpcRow(VpcFields, Kept):
    pass


class ZoneRow(ZoneFields, Kept):
    pass


class SnapshotPolicyRow(SnapshotPolicyFields, Kept):
    pass


class GuestOSRow(GuestOSFields, Kept):
    pass


class ImageStoreRow(ImageStoreFields, Kept):
    pass


class GuestOSCategoryRow(GuestOSCategoryFields, Kept):
    pass


class GuestOsMappingRow(GuestOsMappingFields, Kept):
    pass


class HypervisorCapabilitiesRow(HypervisorCapabilitiesFields, Kept):
    pass


class AutoScaleVmGroupRow(AutoScaleVmGroupFields, Kept, total=False):
    _ups: list[str]
    _downs: list[str]


class AutoScalePolicyRow(AutoScalePolicyFields, Kept, total=False):
    _conditions: list[str]


class AutoScaleVmProfileRow(AutoScaleVmProfileFields, Kept):
    pass


class ConditionRow(ConditionFields, Kept):
    pass


class CounterRow(CounterFields, Kept):
    pass


class BucketRow(BucketFields, Kept, total=False):
    _usersecretkey: str


class ObjectStoreRow(ObjectStoreFields, Kept, total=False):
    _size: int
    _url: str


class LoadBalancerRow(LoadBalancerFields, Kept, total=False):
    _machines: list[MachineRow]


class SharedFSRow(SharedFSFields, Kept):
    pass


class GpuCardRow(GpuCardFields, Kept):
    pass


class GpuDeviceRow(GpuDeviceFields, Kept):
    pass


class VgpuProfileRow(VgpuProfileFields, Kept):
    pass


class KubernetesSupportedVersionRow(KubernetesSupportedVersionFields, Kept):
    pass


class KubernetesClusterRow(KubernetesClusterFields, Kept, total=False):
    _machines: list[str]  # of one that is managed elsewhere


class BackupOfferingRow(BackupOfferingFields, Kept):
    pass


class BackupScheduleRow(BackupScheduleFields, Kept):
    pass
