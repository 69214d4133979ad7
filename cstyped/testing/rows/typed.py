"""The rows of each class: its fields and what FakeCloud keeps besides. For type checkers only.

A class whose rows have nothing of their own besides is `class WidgetRow(WidgetFields, Kept)`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TypedDict

from ..spec.fields import (
    AccountFields,
    AffinityGroupFields,
    AffinityGroupTypeFields,
    AlertFields,
    AnnotationFields,
    ApplicationLoadBalancerFields,
    ASNRangeFields,
    ASNumberFields,
    AsyncJobFields,
    AutoScalePolicyFields,
    AutoScaleVmGroupFields,
    AutoScaleVmProfileFields,
    BackupFields,
    BackupOfferingFields,
    BackupProviderFields,
    BackupScheduleFields,
    BgpPeerFields,
    BucketFields,
    CAProviderFields,
    ClusterDrsPlanFields,
    ClusterFields,
    ConditionFields,
    ConfigurationFields,
    ConfigurationGroupFields,
    CounterFields,
    DataCenterGuestIpv6PrefixFields,
    DataCenterIpv4SubnetFields,
    DedicateZoneFields,
    DeploymentPlannersFields,
    DiskOfferingFields,
    DomainFields,
    DomainRouterFields,
    EventFields,
    EventTypeFields,
    ExtensionCustomActionFields,
    ExtensionFields,
    FirewallFields,
    FirewallRuleFields,
    GlobalLoadBalancerFields,
    GpuCardFields,
    GpuDeviceFields,
    GuestOSCategoryFields,
    GuestOSFields,
    GuestOsMappingFields,
    GuestVlanRangeFields,
    GuiThemeFields,
    HostFields,
    HostTagFields,
    HypervisorCapabilitiesFields,
    ImageStoreFields,
    InstanceGroupFields,
    InternalLoadBalancerElementFields,
    IPAddressFields,
    IpForwardingRuleFields,
    IpQuarantineFields,
    IsolationMethodFields,
    KubernetesClusterFields,
    KubernetesSupportedVersionFields,
    LBStickinessPolicyFields,
    LdapConfigurationFields,
    LoadBalancerFields,
    ManagementServerFields,
    NetworkACLFields,
    NetworkACLItemFields,
    NetworkFields,
    NetworkOfferingFields,
    NetworkPermissionsFields,
    NicFields,
    NicSecondaryIpFields,
    OauthProviderFields,
    ObjectStoreFields,
    PhysicalNetworkFields,
    PodFields,
    PortableIpRangeFields,
    PrivateGatewayFields,
    ProjectAccountFields,
    ProjectFields,
    ProjectInvitationFields,
    ProjectRoleFields,
    ProjectRolePermissionFields,
    ProviderFields,
    QuotaTariffFields,
    RegionFields,
    RemoteAccessVpnFields,
    ResourceDetailFields,
    ResourceIconFields,
    ResourceTagFields,
    RoleFields,
    RolePermissionFields,
    SecondaryStorageHeuristicsFields,
    SecurityGroupFields,
    SecurityGroupRuleFields,
    ServiceOfferingFields,
    SharedFSFields,
    SharedFSProviderFields,
    Site2SiteCustomerGatewayFields,
    Site2SiteVpnConnectionFields,
    Site2SiteVpnGatewayFields,
    SnapshotFields,
    SnapshotPolicyFields,
    SSHKeyPairFields,
    SslCertFields,
    StaticRouteFields,
    StorageNetworkIpRangeFields,
    StoragePoolFields,
    StorageTagFields,
    SystemVmFields,
    TemplateFields,
    TrafficTypeFields,
    TrafficTypeImplementorFields,
    UserDataFields,
    UserFields,
    UserTwoFactorAuthenticatorProviderFields,
    UserVmFields,
    VgpuProfileFields,
    VirtualRouterProviderFields,
    VlanIpRangeFields,
    VMScheduleFields,
    VMSnapshotFields,
    VolumeFields,
    VpcFields,
    VpcOfferingFields,
    VpnUsersFields,
    WebhookDeliveryFields,
    WebhookFields,
    ZoneFields,
)
from .stored import Kept, Shown


class AccountRow(AccountFields, Kept, total=False):
    _project: str  # the project that it stands for
    _limits: dict[str, int]  # type of resource -> the most that was set
    _balance: float
    _credits: list[tuple[float, float, str]]  # value, when, by which user
    _quota_emails: dict[str, bool]  # name of a template -> whether it is sent
    _least_balance: float


class AffinityGroupRow(AffinityGroupFields, Kept, total=False):
    _dedicated_to: str  # the domain that what has this group is dedicated to


class AffinityGroupTypeRow(AffinityGroupTypeFields, Kept):
    pass


class AlertRow(AlertFields, Kept, total=False):
    _archived: bool


class AnnotationRow(AnnotationFields, Kept):
    pass


class AsnRangeRow(ASNRangeFields, Kept):
    pass


class AsNumberRow(ASNumberFields, Kept):
    pass


class AutoScalePolicyRow(AutoScalePolicyFields, Kept, total=False):
    _conditions: list[str]


class AutoScaleVmGroupRow(AutoScaleVmGroupFields, Kept, total=False):
    _ups: list[str]
    _downs: list[str]


class AutoScaleVmProfileRow(AutoScaleVmProfileFields, Kept):
    pass


class BackupOfferingRow(BackupOfferingFields, Kept):
    pass


class BackupProviderRow(BackupProviderFields, Kept):
    pass


class BackupRow(BackupFields, Kept, total=False):
    _disks: int  # how many its machine had


class BackupScheduleRow(BackupScheduleFields, Kept):
    pass


class BgpPeerRow(BgpPeerFields, Kept, total=False):
    _for: str  # the account or domain that it is dedicated to


class BucketRow(BucketFields, Kept, total=False):
    _usersecretkey: str


class CaProviderRow(CAProviderFields, Kept):
    pass


class ClusterDrsPlanRow(ClusterDrsPlanFields, Kept, total=False):
    _cluster: str


class ClusterRow(ClusterFields, Kept, total=False):
    _ha_enabled: bool


class ConditionRow(ConditionFields, Kept):
    pass


class ConfigurationGroupRow(ConfigurationGroupFields, Kept):
    pass


class CounterRow(CounterFields, Kept):
    pass


class CustomActionRow(ExtensionCustomActionFields, Kept):
    pass


class DedicatedRow(DedicateZoneFields, Kept, total=False):
    """A zone, or one of what is in it: `_place`."""

    podid: str
    podname: str
    clusterid: str
    clustername: str
    hostid: str
    hostname: str
    _place: str


class DiskOfferingRow(DiskOfferingFields, Kept, total=False):
    _compute_only: bool  # it belongs to a service offering


class DomainRow(DomainFields, Kept, total=False):
    _ldap: dict[str, object]  # the group that it is linked to
    _limits: dict[str, int]


class EventRow(EventFields, Kept, total=False):
    pass


class EventTypeRow(EventTypeFields, Kept):
    pass


class ExtensionRow(ExtensionFields, Kept):
    pass


class FirewallRow(FirewallFields, Kept, total=False):
    _purpose: str  # Firewall, Routing or Ipv6Firewall
    _related: str  # the rule for which it was opened


class ForwardingRow(FirewallRuleFields, Kept):
    pass


class GlobalBalancerRow(GlobalLoadBalancerFields, Kept):
    pass


class GpuCardRow(GpuCardFields, Kept):
    pass


class GpuDeviceRow(GpuDeviceFields, Kept):
    pass


class GuestOSCategoryRow(GuestOSCategoryFields, Kept):
    pass


class GuestOsMappingRow(GuestOsMappingFields, Kept):
    pass


class GuestOSRow(GuestOSFields, Kept):
    pass


class GuestVlanRangeRow(GuestVlanRangeFields, Kept, total=False):
    id: str
    _physical: str
    _account: str


class GuiThemeRow(GuiThemeFields, Kept):
    pass


class HealthCheckRow(Kept, total=False):
    _rule: str


class HostRow(HostFields, Kept, total=False):
    _outofband: OutOfBand
    _away_until: float  # since when an agent that was cut off is back
    _ha_provider: str
    _ha_enabled: bool
    _cpu: int  # MHz
    _cpuused: int
    _memory: int  # bytes
    _memoryused: int
    _url: str


class HostTagRow(HostTagFields, Kept, total=False):
    _host: str


class HypervisorCapabilitiesRow(HypervisorCapabilitiesFields, Kept):
    pass


class ImageStoreRow(ImageStoreFields, Kept, total=False):
    _staging: bool  # between image stores and hosts
    _size: int


class InstanceGroupRow(InstanceGroupFields, Kept):
    pass


class InternalBalancerRow(ApplicationLoadBalancerFields, Kept, total=False):
    state: str
    _ports: tuple[int, int]  # of the source, of the members
    _machines: list[MachineRow]
    _addresses: dict[str, list[str]]  # id of a machine -> its addresses


class InternalElementRow(InternalLoadBalancerElementFields, Kept):
    pass


class IPAddressRow(IPAddressFields, Kept, total=False):
    _portable: str  # the range of portable addresses that it is of


class IpForwardingRow(IpForwardingRuleFields, Kept, total=False):
    _address: str


class IpQuarantineRow(IpQuarantineFields, Kept, total=False):
    _until: float


class Ipv4SubnetRow(DataCenterIpv4SubnetFields, Kept, total=False):
    _for: str  # the account or domain that it is dedicated to


class Ipv6PrefixRow(DataCenterGuestIpv6PrefixFields, Kept):
    pass


class IsolationMethodRow(IsolationMethodFields, Kept):
    pass


class JobRow(AsyncJobFields, Kept, total=False):
    id: str
    _work: Generator[Mapping[str, object] | None, None, object]
    _finish: Callable[
        [Generator[Mapping[str, object] | None, None, object], JobRow], dict[str, object] | None
    ]
    _command: str
    _ended: float


class KubernetesClusterRow(KubernetesClusterFields, Kept, total=False):
    _machines: list[str]  # of one that is managed elsewhere


class KubernetesSupportedVersionRow(KubernetesSupportedVersionFields, Kept):
    pass


class LdapConfigurationRow(LdapConfigurationFields, Kept):
    pass


class LoadBalancerRow(LoadBalancerFields, Kept, total=False):
    _machines: list[MachineRow]
    _addresses: dict[str, list[str]]  # id of a machine -> its addresses
    _certificate: str


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


class NetworkAclItemRow(NetworkACLItemFields, Kept):
    pass


class NetworkAclRow(NetworkACLFields, Kept):
    pass


class NetworkOfferingRow(NetworkOfferingFields, Kept, total=False):
    _capabilities: dict[str, str]  # those that were chosen


class NetworkPermissionRow(NetworkPermissionsFields, Kept, total=False):
    id: str
    _account: str


class NetworkProviderRow(ProviderFields, Kept):
    pass


class NetworkRow(NetworkFields, Kept, total=False):
    _next: int  # where the search for a free address goes on
    _asked: set[str]  # addresses that were asked for
    _served: bool  # what its services need is there


class NicRow(NicFields, Kept, total=False):
    _wired: bool  # since it was made, as the network was there already


class OauthProviderRow(OauthProviderFields, Kept):
    pass


class ObjectStoreRow(ObjectStoreFields, Kept, total=False):
    _size: int
    _url: str


class OutOfBand(TypedDict, total=False):
    """How the power of a host is reached, and whether that is switched on."""

    driver: str
    address: str
    port: str
    username: str
    enabled: bool


class PhysicalNetworkRow(PhysicalNetworkFields, Kept):
    pass


class PlannerRow(DeploymentPlannersFields, Kept):
    pass


class PodRow(PodFields, Kept, total=False):
    _taken: dict[int, str]  # addresses that somebody acquired, by number


class PortableRangeRow(PortableIpRangeFields, Kept):
    pass


class PrivateGatewayRow(PrivateGatewayFields, Kept):
    pass


class ProjectAccountRow(ProjectAccountFields, Kept):
    pass


class ProjectInvitationRow(ProjectInvitationFields, Kept, total=False):
    _account: str
    _token: str
    _role: str
    _role_id: str | None


class ProjectRolePermissionRow(ProjectRolePermissionFields, Kept):
    pass


class ProjectRoleRow(ProjectRoleFields, Kept):
    pass


class ProjectRow(ProjectFields, Kept, total=False):
    _account: str
    _admin: str


class QuotaTariffRow(QuotaTariffFields, Kept):
    pass


class RegionRow(RegionFields, Kept):
    pass


class RemoteVpnRow(RemoteAccessVpnFields, Kept, total=False):
    _network: str


class Reset(TypedDict):
    """What a forgotten password can be set anew with."""

    token: str
    until: float


class ResourceDetailRow(ResourceDetailFields, Kept):
    pass


class ResourceIconRow(ResourceIconFields, Kept):
    pass


class RolePermissionRow(RolePermissionFields, Kept):
    pass


class RoleRow(RoleFields, Kept):
    pass


class RouterElementRow(VirtualRouterProviderFields, Kept):
    pass


class RouterRow(DomainRouterFields, Kept, total=False):
    _nics: list[Shown]
    _checked: bool  # its health was looked at


class SecondaryIpRow(NicSecondaryIpFields, Kept):
    pass


class SecurityGroupRow(SecurityGroupFields, Kept):
    pass


class SecurityGroupRuleRow(SecurityGroupRuleFields, Kept, total=False):
    id: str
    _group: str
    _way: str


class SelectorRow(SecondaryStorageHeuristicsFields, Kept):
    pass


class ServiceOfferingRow(ServiceOfferingFields, Kept):
    pass


class SettingRow(ConfigurationFields, Kept, total=False):
    _type: str  # Java's word for it
    _scopes: list[str]  # where it can be set besides for the whole cloud
    _in: dict[str, str]  # the id of a place or a person -> what was set there
    _range: list[str]  # what it may be
    _at_start: str  # where a new cloud has it otherwise than by default


class SharedFSProviderRow(SharedFSProviderFields, Kept):
    pass


class SharedFSRow(SharedFSFields, Kept):
    pass


class SnapshotPolicyRow(SnapshotPolicyFields, Kept):
    pass


class SnapshotRow(SnapshotFields, Kept, total=False):
    _disk_offering: str  # the offering of its volume


class SSHKeyPairRow(SSHKeyPairFields, Kept, total=False):
    _public: str


class SslCertRow(SslCertFields, Kept):
    pass


class StaticRouteRow(StaticRouteFields, Kept):
    pass


class StickinessRow(LBStickinessPolicyFields, Kept, total=False):
    _rule: str


class StoragePoolRow(StoragePoolFields, Kept, total=False):
    _url: str


class StorageRangeRow(StorageNetworkIpRangeFields, Kept):
    pass


class StorageTagRow(StorageTagFields, Kept, total=False):
    _pool: str


class SystemVmRow(SystemVmFields, Kept):
    pass


class TagRow(ResourceTagFields, Kept, total=False):
    id: str
    _of: str  # what it is a tag of


class TemplateRow(TemplateFields, Kept, total=False):
    _shared_with: list[str]
    _zones: list[str]  # where it is, if not everywhere
    _nowhere: bool  # it is in no zone: hosts have it


class TrafficImplementorRow(TrafficTypeImplementorFields, Kept):
    pass


class TrafficTypeRow(TrafficTypeFields, Kept):
    pass


class TwoFactor(TypedDict):
    """The second factor of a user."""

    provider: str
    secret: str


class TwoFactorProviderRow(UserTwoFactorAuthenticatorProviderFields, Kept):
    pass


class UserDataRow(UserDataFields, Kept, total=False):
    _cni: bool  # it is a CNI configuration


class UserRow(UserFields, Kept, total=False):
    _password: str | None
    _logins: int
    _two_factor: TwoFactor
    _reset: Reset
    _setup: TwoFactor  # begun, not verified


class VgpuProfileRow(VgpuProfileFields, Kept):
    pass


class VlanIpRangeRow(VlanIpRangeFields, Kept, total=False):
    _for: str  # the account or domain that it is dedicated to


class VMScheduleRow(VMScheduleFields, Kept):
    pass


class VMSnapshotRow(VMSnapshotFields, Kept):
    pass


class VolumeRow(VolumeFields, Kept, total=False):
    _url: str
    _snapshot: str  # what it was made of
    _storage_name: str


class VpcOfferingRow(VpcOfferingFields, Kept, total=False):
    _redundant: bool


class VpcRow(VpcFields, Kept):
    pass


class VpnConnectionRow(Site2SiteVpnConnectionFields, Kept):
    pass


class VpnCustomerGatewayRow(Site2SiteCustomerGatewayFields, Kept):
    pass


class VpnGatewayRow(Site2SiteVpnGatewayFields, Kept):
    pass


class VpnUserRow(VpnUsersFields, Kept):
    pass


class WebhookDeliveryRow(WebhookDeliveryFields, Kept):
    pass


class WebhookRow(WebhookFields, Kept):
    pass


class ZoneRow(ZoneFields, Kept, total=False):
    _ha_enabled: bool
