# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from cstyped.runtime import (
    Base64,
    BaseClient,
    CommaList,
    Job,
    ListResult,
    Number,
    OneOrMore,
    Pairs,
    StructMaps,
    Success,
    Timestamp,
)

from ..models.account import Account
from ..models.annotation import Annotation
from ..models.async_job import AsyncJob
from ..models.auto_scale_policy import AutoScalePolicy
from ..models.auto_scale_vm_group import AutoScaleVmGroup
from ..models.auto_scale_vm_profile import AutoScaleVmProfile
from ..models.backup_offering import BackupOffering
from ..models.backup_repository import BackupRepository
from ..models.backup_schedule import BackupSchedule
from ..models.bgp_peer import BgpPeer
from ..models.cluster import Cluster
from ..models.condition import Condition
from ..models.configuration import Configuration
from ..models.custom_action import CustomAction
from ..models.custom_action_result import CustomActionResult
from ..models.custom_certificate import CustomCertificate
from ..models.diagnostics_result import DiagnosticsResult
from ..models.direct_download_certificate import DirectDownloadCertificate
from ..models.direct_download_certificate_host_status import DirectDownloadCertificateHostStatus
from ..models.disk_offering import DiskOffering
from ..models.domain import Domain
from ..models.expunged_resources_purge import ExpungedResourcesPurge
from ..models.extension import Extension
from ..models.firewall_rule import FirewallRule
from ..models.global_load_balancer_rule import GlobalLoadBalancerRule
from ..models.gpu_card import GpuCard
from ..models.gpu_device import GpuDevice
from ..models.guest_os_mapping import GuestOsMapping
from ..models.gui_theme import GuiTheme
from ..models.host import Host
from ..models.hypervisor_capabilities import HypervisorCapabilities
from ..models.image_store import ImageStore
from ..models.instance_group import InstanceGroup
from ..models.kubernetes_cluster import KubernetesCluster
from ..models.kubernetes_supported_version import KubernetesSupportedVersion
from ..models.kubernetes_virtual_machine_removal import KubernetesVirtualMachineRemoval
from ..models.lb_health_check import LbHealthCheck
from ..models.lb_stickiness import LbStickiness
from ..models.ldap_user import LdapUser
from ..models.load_balancer import LoadBalancer
from ..models.load_balancer_rule import LoadBalancerRule
from ..models.login import Login
from ..models.logout import Logout
from ..models.management_server_maintenance import ManagementServerMaintenance
from ..models.netscaler_control_center import NetscalerControlCenter
from ..models.netscaler_service_package import NetscalerServicePackage
from ..models.network import Network
from ..models.network_acl import NetworkAcl
from ..models.network_acl_list import NetworkAclList
from ..models.network_offering import NetworkOffering
from ..models.network_service_provider import NetworkServiceProvider
from ..models.new_user_keys import NewUserKeys
from ..models.oauth_provider import OauthProvider
from ..models.oauth_user import OauthUser
from ..models.object_storage_pool import ObjectStoragePool
from ..models.os_category import OsCategory
from ..models.os_type import OsType
from ..models.physical_network import PhysicalNetwork
from ..models.pod import Pod
from ..models.port_forwarding_rule import PortForwardingRule
from ..models.project import Project
from ..models.project_role import ProjectRole
from ..models.public_ip_address import PublicIpAddress
from ..models.quarantined_ip import QuarantinedIp
from ..models.quota_activation_rule_validation import QuotaActivationRuleValidation
from ..models.quota_balance import QuotaBalance
from ..models.quota_credits import QuotaCredits
from ..models.quota_email_configuration import QuotaEmailConfiguration
from ..models.quota_email_template import QuotaEmailTemplate
from ..models.quota_preset_variable import QuotaPresetVariable
from ..models.quota_statement import QuotaStatement
from ..models.quota_status import QuotaStatus
from ..models.quota_summary import QuotaSummary
from ..models.quota_tariff import QuotaTariff
from ..models.quota_update import QuotaUpdate
from ..models.region import Region
from ..models.remote_access_vpn import RemoteAccessVpn
from ..models.resource_count import ResourceCount
from ..models.resource_limit import ResourceLimit
from ..models.role import Role
from ..models.rolling_maintenance import RollingMaintenance
from ..models.router import Router
from ..models.router_template_upgrade import RouterTemplateUpgrade
from ..models.secondary_storage_migration import SecondaryStorageMigration
from ..models.secondary_storage_selector import SecondaryStorageSelector
from ..models.security_group import SecurityGroup
from ..models.service_offering import ServiceOffering
from ..models.shared_file_system import SharedFileSystem
from ..models.sioc_info import SiocInfo
from ..models.snapshot import Snapshot
from ..models.snapshot_policy import SnapshotPolicy
from ..models.ssh_key_pair import SshKeyPair
from ..models.ssl_cert import SslCert
from ..models.storage_network_ip_range import StorageNetworkIpRange
from ..models.storage_pool import StoragePool
from ..models.system_vm import SystemVm
from ..models.template import Template
from ..models.traffic_type import TrafficType
from ..models.tungsten_fabric_lb_health_monitor import TungstenFabricLbHealthMonitor
from ..models.tungsten_fabric_logical_router import TungstenFabricLogicalRouter
from ..models.tungsten_fabric_policy import TungstenFabricPolicy
from ..models.tungsten_fabric_tag import TungstenFabricTag
from ..models.unmanaged_instance import UnmanagedInstance
from ..models.user import User
from ..models.user_data import UserData
from ..models.user_two_factor_authentication_setup import UserTwoFactorAuthenticationSetup
from ..models.vgpu_profile import VgpuProfile
from ..models.virtual_machine import VirtualMachine
from ..models.virtual_machine_metrics import VirtualMachineMetrics
from ..models.virtual_machine_unmanagement import VirtualMachineUnmanagement
from ..models.virtual_machine_usage_history import VirtualMachineUsageHistory
from ..models.virtual_router_element import VirtualRouterElement
from ..models.vlan_ip_range import VlanIpRange
from ..models.vm_schedule import VmSchedule
from ..models.vmware_datacenter import VmwareDatacenter
from ..models.volume import Volume
from ..models.volume_for_import import VolumeForImport
from ..models.volume_metrics import VolumeMetrics
from ..models.volume_usage_history import VolumeUsageHistory
from ..models.vpc import Vpc
from ..models.vpc_offering import VpcOffering
from ..models.vpn_connection import VpnConnection
from ..models.vpn_customer_gateway import VpnCustomerGateway
from ..models.vpn_gateway import VpnGateway
from ..models.vpn_user import VpnUser
from ..models.vsphere_storage_policy import VsphereStoragePolicy
from ..models.webhook import Webhook
from ..models.webhook_delivery import WebhookDelivery
from ..models.zone import Zone
from ..models.zone_ipv4_subnet import ZoneIpv4Subnet
from ..models.zone_metrics import ZoneMetrics
from ..types import (
    AllocationState,
    ApiKeyAccess,
    BucketPolicy,
    ClusterType,
    CpuArch,
    CustomActionParameterSpec,
    CustomActionResourceType,
    DeploymentPlannerName,
    DiagnosticsType,
    DiskCacheMode,
    DiskOfferingState,
    DomainDetails,
    ExtensionResourceType,
    ExtensionState,
    FirewallTrafficType,
    GpuDeviceType,
    GslbAlgorithm,
    GslbPersistence,
    HostAllocationAction,
    HypervisorKvmOnly,
    HypervisorName,
    IconResourceType,
    IkeVersion,
    ImageFormat,
    IndirectAgentLbAlgorithm,
    IntervalType,
    KubernetesVersionState,
    LaunchPermissionOperation,
    LeaseExpiryAction,
    LoadBalancerAlgorithm,
    LoadBalancerProtocol,
    ManagedState,
    NameValue,
    NetworkAclAction,
    NetworkAclTrafficType,
    NetworkOfferingAvailability,
    NetworkOfferingState,
    NetworkProtocolName,
    NetworkServiceName,
    NetworkServiceProviderState,
    NodeOffering,
    PhysicalNetworkState,
    ProjectAccountRole,
    PurgeableResourceType,
    QuotaEmailTemplateType,
    RelationalOperator,
    ResourceObjectType,
    RolePermissionValue,
    RoleType,
    ServiceOfferingState,
    StorageMigrationPolicy,
    TemplateFilter,
    TemplateType,
    TierNetworkOffering,
    TungstenHttpMethod,
    TungstenMonitorType,
    UserTwoFactorProvider,
    VirtualMachineDetails,
    VirtualMachineIpRemoval,
    VirtualMachineStateFilter,
    VnfNicSpec,
    VolumeState,
    VolumeToPool,
    VolumeType,
    VpcOfferingState,
    WebhookScope,
    WebhookState,
    ZoneNetworkType,
)

def list_virtual_machines_metrics(
    client: BaseClient,
    *,
    account: str | None = None,
    accumulate: bool | None = None,
    affinitygroupid: str | None = None,
    arch: CpuArch | None = None,
    autoscalevmgroupid: str | None = None,
    backupofferingid: str | None = None,
    clusterid: str | None = None,
    details: CommaList[VirtualMachineDetails] | None = None,
    displayvm: bool | None = None,
    domainid: str | None = None,
    extensionid: str | None = None,
    forvirtualnetwork: bool | None = None,
    gpuenabled: bool | None = None,
    groupid: str | None = None,
    haenable: bool | None = None,
    hostid: str | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    isoid: str | None = None,
    isrecursive: bool | None = None,
    isvnf: bool | None = None,
    keypair: str | None = None,
    keyword: str | None = None,
    leased: bool | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    projectid: str | None = None,
    retrieveonlyresourcecount: bool | None = None,
    securitygroupid: str | None = None,
    serviceofferingid: str | None = None,
    showicon: bool | None = None,
    state: VirtualMachineStateFilter | None = None,
    storageid: str | None = None,
    tags: Pairs | None = None,
    templateid: str | None = None,
    userdata: bool | None = None,
    userdataid: str | None = None,
    userid: str | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[VirtualMachineMetrics]:
    """List virtual machines with metrics of their load."""

def list_virtual_machines_usage_history(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
) -> ListResult[VirtualMachineUsageHistory]:
    """List measured CPU, disk and network use of virtual machines over time."""

def list_virtual_router_elements(
    client: BaseClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VirtualRouterElement]:
    """List virtual router elements."""

def list_vlan_ip_ranges(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    forvirtualnetwork: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    podid: str | None = None,
    projectid: str | None = None,
    vlan: str | None = None,
    zoneid: str | None = None,
) -> ListResult[VlanIpRange]:
    """List the IP ranges of public and shared guest networks."""

def list_vms_for_import(
    client: BaseClient,
    *,
    host: str,
    hypervisor: HypervisorKvmOnly,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    password: str | None = None,
    username: str | None = None,
) -> ListResult[UnmanagedInstance]:
    """List machines on a host outside CloudStack that could be imported."""

def list_vmware_dc_vms(
    client: BaseClient,
    *,
    datacentername: str | None = None,
    existingvcenterid: str | None = None,
    hostname: str | None = None,
    instancename: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    password: str | None = None,
    username: str | None = None,
    vcenter: str | None = None,
) -> ListResult[UnmanagedInstance]:
    """List the machines of a vCenter datacenter that could be imported."""

def list_vmware_dcs(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VmwareDatacenter]:
    """List the VMware datacenter tied to a zone."""

def list_vnf_appliances(
    client: BaseClient,
    *,
    account: str | None = None,
    accumulate: bool | None = None,
    affinitygroupid: str | None = None,
    arch: CpuArch | None = None,
    autoscalevmgroupid: str | None = None,
    backupofferingid: str | None = None,
    details: CommaList[VirtualMachineDetails] | None = None,
    displayvm: bool | None = None,
    domainid: str | None = None,
    extensionid: str | None = None,
    forvirtualnetwork: bool | None = None,
    gpuenabled: bool | None = None,
    groupid: str | None = None,
    haenable: bool | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    isoid: str | None = None,
    isrecursive: bool | None = None,
    isvnf: bool | None = None,
    keypair: str | None = None,
    keyword: str | None = None,
    leased: bool | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    retrieveonlyresourcecount: bool | None = None,
    securitygroupid: str | None = None,
    serviceofferingid: str | None = None,
    showicon: bool | None = None,
    state: VirtualMachineStateFilter | None = None,
    tags: Pairs | None = None,
    templateid: str | None = None,
    userdata: bool | None = None,
    userdataid: str | None = None,
    userid: str | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[VirtualMachine]:
    """List VNF appliances."""

def list_vnf_templates(
    client: BaseClient,
    *,
    templatefilter: TemplateFilter,
    account: str | None = None,
    arch: CpuArch | None = None,
    details: CommaList[DomainDetails] | None = None,
    domainid: str | None = None,
    extensionid: str | None = None,
    forcks: bool | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    isready: bool | None = None,
    isrecursive: bool | None = None,
    isvnf: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    oscategoryid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    parenttemplateid: str | None = None,
    projectid: str | None = None,
    showicon: bool | None = None,
    showremoved: bool | None = None,
    showunique: bool | None = None,
    tags: Pairs | None = None,
    templatetype: TemplateType | None = None,
    zoneid: str | None = None,
) -> ListResult[Template]:
    """List VNF templates that match the filter."""

def list_volumes(
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
) -> ListResult[Volume]:
    """List volumes the caller can see."""

def list_volumes_for_import(
    client: BaseClient,
    *,
    storageid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> ListResult[VolumeForImport]:
    """List disks on a storage pool outside CloudStack's control."""

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
    """List volumes with metrics of their use."""

def list_volumes_usage_history(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
) -> ListResult[VolumeUsageHistory]:
    """List measured disk use of volumes over time."""

def list_vpn_connections(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    vpcid: str | None = None,
) -> ListResult[VpnConnection]:
    """List site-to-site VPN connections of VPCs."""

def list_vpn_customer_gateways(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
) -> ListResult[VpnCustomerGateway]:
    """List the remote ends of site-to-site VPNs."""

def list_vpn_gateways(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    vpcid: str | None = None,
) -> ListResult[VpnGateway]:
    """List the site-to-site VPN gateways of VPCs."""

def list_vpn_users(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    username: str | None = None,
) -> ListResult[VpnUser]:
    """List the users of remote access VPN."""

def list_vsphere_storage_policies(
    client: BaseClient, *, zoneid: str | None = None
) -> ListResult[VsphereStoragePolicy]:
    """List the vSphere storage policies imported for a zone."""

def list_vsphere_storage_policy_compatible_pools(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[StoragePool]:
    """List the storage pools that satisfy a vSphere storage policy."""

def list_webhook_deliveries(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    eventtype: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    managementserverid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
    webhookid: str | None = None,
) -> ListResult[WebhookDelivery]:
    """List what webhooks have sent and how it was answered."""

def list_webhooks(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    scope: WebhookScope | None = None,
    state: WebhookState | None = None,
) -> ListResult[Webhook]:
    """List webhooks."""

def list_zones(
    client: BaseClient,
    *,
    available: bool | None = None,
    domainid: str | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    keyword: str | None = None,
    name: str | None = None,
    networktype: ZoneNetworkType | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showcapacities: bool | None = None,
    showicon: bool | None = None,
    storageaccessgroup: str | None = None,
    tags: Pairs | None = None,
) -> ListResult[Zone]:
    """List zones."""

def list_zones_metrics(
    client: BaseClient,
    *,
    available: bool | None = None,
    domainid: str | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    keyword: str | None = None,
    name: str | None = None,
    networktype: ZoneNetworkType | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showcapacities: bool | None = None,
    showicon: bool | None = None,
    storageaccessgroup: str | None = None,
    tags: Pairs | None = None,
) -> ListResult[ZoneMetrics]:
    """List zones with metrics of their load."""

def lock_account(client: BaseClient, *, account: str, domainid: str) -> Success:
    """Lock an account the old way; prefer disableAccount with lock set."""

def lock_user(client: BaseClient, *, id: str) -> User:
    """Lock a user, so that the user cannot log in."""

def login(
    client: BaseClient,
    *,
    password: str,
    username: str,
    domain: str | None = None,
    domainId: int | None = None,
) -> Login:
    """Log a user in and start a session."""

def logout(client: BaseClient) -> Logout:
    """End the caller's session."""

def manage_gpu_device(client: BaseClient, *, ids: CommaList[str]) -> Success:
    """Let machines use GPU devices that were unmanaged."""

def mark_default_zone_for_account(
    client: BaseClient, *, account: str, domainid: str, zoneid: str
) -> Job[Account]:
    """Set the default zone of an account."""

def migrate_network(
    client: BaseClient, *, networkid: str, networkofferingid: str, resume: bool | None = None
) -> Job[Network]:
    """Move a network to another offering, on another physical network if it says so."""

def migrate_resource_to_another_secondary_storage(
    client: BaseClient,
    *,
    destpool: str,
    srcpool: str,
    snapshots: CommaList[str] | None = None,
    templates: CommaList[str] | None = None,
) -> Job[SecondaryStorageMigration]:
    """Move chosen templates and snapshots to another image store."""

def migrate_secondary_storage_data(
    client: BaseClient,
    *,
    destpools: CommaList[str],
    srcpool: str,
    migrationtype: StorageMigrationPolicy | None = None,
) -> Job[SecondaryStorageMigration]:
    """Move all data from one image store to others, or balance them."""

def migrate_system_vm(
    client: BaseClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    storageid: str | None = None,
) -> Job[SystemVm]:
    """Move a system VM to another host or storage pool."""

def migrate_vpc(
    client: BaseClient,
    *,
    vpcid: str,
    vpcofferingid: str,
    resume: bool | None = None,
    tiernetworkofferings: OneOrMore[TierNetworkOffering] | None = None,
) -> Job[Vpc]:
    """Move a VPC and its tiers to other offerings."""

def migrate_virtual_machine(
    client: BaseClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    storageid: str | None = None,
) -> Job[VirtualMachine]:
    """Move a virtual machine to another host, or its root volume to other storage."""

def migrate_virtual_machine_with_volume(
    client: BaseClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    migrateto: OneOrMore[VolumeToPool] | None = None,
) -> Job[VirtualMachine]:
    """Move a virtual machine to another host together with its volumes."""

def migrate_volume(
    client: BaseClient,
    *,
    storageid: str,
    volumeid: str,
    livemigrate: bool | None = None,
    newdiskofferingid: str | None = None,
) -> Job[Volume]:
    """Move a volume to another storage pool, live if asked."""

def move_domain(client: BaseClient, *, domainid: str, parentdomainid: str) -> Domain:
    """Put a domain and all below it under another parent domain."""

def move_network_acl_item(
    client: BaseClient,
    *,
    id: str,
    aclconsistencyhash: str | None = None,
    customid: str | None = None,
    nextaclruleid: str | None = None,
    previousaclruleid: str | None = None,
) -> Job[NetworkAcl]:
    """Reorder an ACL: place a rule before or after others."""

def move_user(
    client: BaseClient, *, id: str, account: str | None = None, accountid: str | None = None
) -> Success:
    """Put a user into another account; the domain stays the same."""

def notify_baremetal_provision_done(client: BaseClient, *, mac: str) -> Job[Success]:
    """Report that a bare metal host has been installed; for the router only."""

def oauthlogin(
    client: BaseClient,
    *,
    email: str,
    provider: str,
    domain: str | None = None,
    domainId: int | None = None,
    secretcode: str | None = None,
) -> Login:
    """Log a user in with the secret code of an OAuth provider."""

def patch_system_vm(
    client: BaseClient, *, forced: bool | None = None, id: str | None = None
) -> Job[Success]:
    """Update the software of a running system VM or router in place."""

def prepare_for_maintenance(
    client: BaseClient,
    *,
    managementserverid: str,
    algorithm: IndirectAgentLbAlgorithm | None = None,
    forced: bool | None = None,
) -> ManagementServerMaintenance:
    """Drain a management server and hand its agents to others, for maintenance."""

def prepare_for_shutdown(
    client: BaseClient, *, managementserverid: str
) -> ManagementServerMaintenance:
    """Let a management server finish its jobs and take no new ones."""

def prepare_host_for_maintenance(client: BaseClient, *, id: str) -> Job[Host]:
    """Put a host into maintenance: its machines move to other hosts."""

def prepare_template(
    client: BaseClient, *, templateid: str, zoneid: str, storageid: str | None = None
) -> ListResult[Template]:
    """Copy a template to a zone's primary storage ahead of first use."""

def provision_certificate(
    client: BaseClient, *, hostid: str, provider: str | None = None, reconnect: bool | None = None
) -> Job[Success]:
    """Issue a host a new certificate and install it."""

def provision_template_direct_download_certificate(
    client: BaseClient, *, hostid: str, id: str
) -> DirectDownloadCertificateHostStatus:
    """Install an uploaded direct download certificate on one more host."""

def purge_expunged_resources(
    client: BaseClient,
    *,
    batchsize: int | None = None,
    enddate: Timestamp | None = None,
    resourcetype: PurgeableResourceType | None = None,
    startdate: Timestamp | None = None,
) -> Job[ExpungedResourcesPurge]:
    """Erase the database rows of expunged resources, by type and date."""

def query_async_job_result(client: BaseClient, *, jobid: str) -> AsyncJob:
    """Return the state of an async job, and its result once it has ended."""

def quota_balance(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    accountid: str | None = None,
    enddate: Timestamp | None = None,
    startdate: Timestamp | None = None,
) -> QuotaBalance:
    """Return the quota balance of an account, today or between dates."""

def quota_configure_email(
    client: BaseClient,
    *,
    accountid: str,
    enable: bool | None = None,
    minbalance: Number | None = None,
    templatename: QuotaEmailTemplateType | None = None,
) -> QuotaEmailConfiguration:
    """Choose which quota emails an account gets, and below which balance."""

def quota_credits(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    value: Number,
    min_balance: Number | None = None,
    quota_enforce: bool | None = None,
) -> QuotaCredits:
    """Add quota credits to an account, or take them off."""

def quota_credits_list(
    client: BaseClient,
    *,
    accountid: str | None = None,
    domainid: str | None = None,
    enddate: Timestamp | None = None,
    isrecursive: bool | None = None,
    startdate: Timestamp | None = None,
) -> ListResult[QuotaCredits]:
    """List the quota credits that were given."""

def quota_email_template_list(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    templatetype: QuotaEmailTemplateType | None = None,
) -> ListResult[QuotaEmailTemplate]:
    """List the texts of quota emails."""

def quota_email_template_update(
    client: BaseClient,
    *,
    templatebody: str,
    templatesubject: str,
    templatetype: QuotaEmailTemplateType,
    locale: str | None = None,
) -> Success:
    """Change the subject and body of a quota email."""

def quota_is_enabled(client: BaseClient) -> QuotaStatus:
    """Tell whether quota is in use here."""

def quota_list_email_configuration(
    client: BaseClient, *, accountid: str
) -> ListResult[QuotaEmailConfiguration]:
    """List which quota emails an account gets."""

def quota_preset_variables_list(
    client: BaseClient, *, usagetype: int
) -> ListResult[QuotaPresetVariable]:
    """List the variables that a tariff's activation rule can read."""

def quota_statement(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    enddate: Timestamp,
    startdate: Timestamp,
    accountid: str | None = None,
    type: int | None = None,
) -> QuotaStatement:
    """Return what an account's usage cost between two dates."""

def quota_summary(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[QuotaSummary]:
    """Return the quota balance and use of accounts."""

def quota_tariff_create(
    client: BaseClient,
    *,
    name: str,
    usagetype: int,
    value: Number,
    activationrule: str | None = None,
    description: str | None = None,
    enddate: Timestamp | None = None,
    position: int | None = None,
    startdate: Timestamp | None = None,
) -> QuotaTariff:
    """Create a tariff for a usage type."""

def quota_tariff_delete(client: BaseClient, *, id: str) -> Success:
    """Delete a tariff; costs already charged stay."""

def quota_tariff_list(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    listonlyremoved: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
    usagetype: int | None = None,
) -> ListResult[QuotaTariff]:
    """List tariffs of usage types."""

def quota_tariff_update(
    client: BaseClient,
    *,
    name: str,
    activationrule: str | None = None,
    description: str | None = None,
    enddate: Timestamp | None = None,
    position: int | None = None,
    startdate: Timestamp | None = None,
    usagetype: int | None = None,
    value: Number | None = None,
) -> QuotaTariff:
    """Change a tariff from a date on."""

def quota_update(client: BaseClient) -> QuotaUpdate:
    """Charge new usage to the accounts now, and send due alerts and statements."""

def quota_validate_activation_rule(
    client: BaseClient, *, activationrule: str, usagetype: int
) -> QuotaActivationRuleValidation:
    """Check an activation rule before a tariff uses it."""

def ready_for_shutdown(
    client: BaseClient, *, managementserverid: str
) -> ManagementServerMaintenance:
    """Tell whether a management server has no more jobs and can be stopped."""

def reboot_router(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Router]:
    """Restart a virtual router."""

def reboot_system_vm(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[SystemVm]:
    """Restart a console proxy or secondary storage VM."""

def reboot_virtual_machine(
    client: BaseClient, *, id: str, bootintosetup: bool | None = None, forced: bool | None = None
) -> Job[VirtualMachine]:
    """Restart a virtual machine."""

def reconnect_host(client: BaseClient, *, id: str) -> Job[Host]:
    """Make the management server connect to a host anew."""

def recover_shared_file_system(client: BaseClient, *, id: str | None = None) -> Success:
    """Bring a destroyed shared file system back, before it is expunged."""

def recover_virtual_machine(client: BaseClient, *, id: str) -> VirtualMachine:
    """Bring a destroyed virtual machine back, before it is expunged; it stays stopped."""

def recover_volume(client: BaseClient, *, id: str) -> Volume:
    """Bring a destroyed volume back, before it is expunged."""

def register_cni_configuration(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    cniconfig: Base64 | None = None,
    domainid: str | None = None,
    params: CommaList[str] | None = None,
    projectid: str | None = None,
) -> UserData:
    """Register a CNI configuration for Kubernetes clusters."""

def register_extension(
    client: BaseClient,
    *,
    extensionid: str,
    resourceid: str,
    resourcetype: ExtensionResourceType,
    details: Pairs | None = None,
) -> Extension:
    """Link an extension to a resource, such as a cluster."""

def register_iso(
    client: BaseClient,
    *,
    name: str,
    url: str,
    zoneid: str,
    account: str | None = None,
    arch: CpuArch | None = None,
    bootable: bool | None = None,
    checksum: str | None = None,
    directdownload: bool | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    imagestoreuuid: str | None = None,
    isdynamicallyscalable: bool | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    ostypeid: str | None = None,
    passwordenabled: bool | None = None,
    projectid: str | None = None,
) -> ListResult[Template]:
    """Register an ISO, which the cloud then downloads from a URL."""

def register_netscaler_control_center(
    client: BaseClient, *, ipaddress: str, numretries: int, password: str, username: str
) -> Job[NetscalerControlCenter]:
    """Connect a NetScaler Control Center."""

def register_netscaler_service_package(
    client: BaseClient, *, description: str, name: str
) -> NetscalerServicePackage:
    """Register a service package of NetScaler Control Center."""

def register_oauth_provider(
    client: BaseClient,
    *,
    clientid: str,
    description: str,
    provider: str,
    redirecturi: str,
    secretkey: str,
    details: Pairs | None = None,
) -> OauthProvider:
    """Let users log in through an OAuth provider."""

def register_ssh_key_pair(
    client: BaseClient,
    *,
    name: str,
    publickey: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> SshKeyPair:
    """Register the public half of your own SSH key pair."""

def register_template(
    client: BaseClient,
    *,
    format: ImageFormat,
    hypervisor: HypervisorName,
    name: str,
    url: str,
    account: str | None = None,
    arch: CpuArch | None = None,
    bits: int | None = None,
    checksum: str | None = None,
    deployasis: bool | None = None,
    details: Pairs | None = None,
    directdownload: bool | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    extensionid: str | None = None,
    externaldetails: Pairs | None = None,
    forcks: bool | None = None,
    isdynamicallyscalable: bool | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    isrouting: bool | None = None,
    ostypeid: str | None = None,
    passwordenabled: bool | None = None,
    projectid: str | None = None,
    requireshvm: bool | None = None,
    sshkeyenabled: bool | None = None,
    templatetag: str | None = None,
    templatetype: TemplateType | None = None,
    zoneid: str | None = None,
    zoneids: CommaList[str] | None = None,
) -> ListResult[Template]:
    """Register a template, which the cloud then downloads from a URL."""

def register_user_data(
    client: BaseClient,
    *,
    name: str,
    userdata: Base64,
    account: str | None = None,
    domainid: str | None = None,
    params: CommaList[str] | None = None,
    projectid: str | None = None,
) -> UserData:
    """Store user data under a name, for use by many machines."""

def register_user_keys(client: BaseClient, *, id: str) -> NewUserKeys:
    """Generate a new API key and secret key for a user; the old ones stop working."""

def register_vnf_template(
    client: BaseClient,
    *,
    format: ImageFormat,
    hypervisor: HypervisorName,
    name: str,
    url: str,
    account: str | None = None,
    arch: CpuArch | None = None,
    bits: int | None = None,
    checksum: str | None = None,
    deployasis: bool | None = None,
    details: Pairs | None = None,
    directdownload: bool | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    extensionid: str | None = None,
    externaldetails: Pairs | None = None,
    forcks: bool | None = None,
    isdynamicallyscalable: bool | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    isrouting: bool | None = None,
    ostypeid: str | None = None,
    passwordenabled: bool | None = None,
    projectid: str | None = None,
    requireshvm: bool | None = None,
    sshkeyenabled: bool | None = None,
    templatetag: str | None = None,
    templatetype: TemplateType | None = None,
    vnfdetails: Pairs | None = None,
    vnfnics: OneOrMore[VnfNicSpec] | None = None,
    zoneid: str | None = None,
    zoneids: CommaList[str] | None = None,
) -> ListResult[Template]:
    """Register a VNF template, which the cloud then downloads from a URL."""

def release_as_number(client: BaseClient, *, asnumber: int, zoneid: str) -> Success:
    """Give an AS number back to its zone."""

def release_bgp_peer(client: BaseClient, *, id: str) -> Job[BgpPeer]:
    """Open a dedicated BGP peer to everyone again."""

def release_dedicated_cluster(client: BaseClient, *, clusterid: str) -> Job[Success]:
    """Open a dedicated cluster to everyone again."""

def release_dedicated_guest_vlan_range(client: BaseClient, *, id: str) -> Job[Success]:
    """Open a dedicated guest VLAN range to everyone again."""

def release_dedicated_host(client: BaseClient, *, hostid: str) -> Job[Success]:
    """Open a dedicated host to everyone again."""

def release_dedicated_pod(client: BaseClient, *, podid: str) -> Job[Success]:
    """Open a dedicated pod to everyone again."""

def release_dedicated_zone(client: BaseClient, *, zoneid: str) -> Job[Success]:
    """Open a dedicated zone to everyone again."""

def release_host_reservation(client: BaseClient, *, id: str) -> Job[Success]:
    """Free a host that a deployment planner keeps for itself."""

def release_ip_address(client: BaseClient, *, id: str) -> Success:
    """Free a public IP address that was reserved."""

def release_ipv4_subnet_for_zone(client: BaseClient, *, id: str) -> Job[ZoneIpv4Subnet]:
    """Open a dedicated IPv4 subnet to everyone again."""

def release_pod_ip_address(client: BaseClient, *, id: int) -> Success:
    """Give a management IP address back to its pod."""

def release_public_ip_range(client: BaseClient, *, id: str) -> Success:
    """Open a dedicated public IP range to everyone again."""

def remove_annotation(client: BaseClient, *, id: str) -> Annotation:
    """Delete a comment from a resource."""

def remove_cert_from_load_balancer(client: BaseClient, *, lbruleid: str) -> Job[Success]:
    """Take the TLS certificate off a load balancer rule."""

def remove_from_global_load_balancer_rule(
    client: BaseClient, *, id: str, loadbalancerrulelist: CommaList[str]
) -> Job[Success]:
    """Take zone load balancer rules out from behind a global one."""

def remove_from_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str] | None = None,
    vmidipmap: OneOrMore[VirtualMachineIpRemoval] | None = None,
) -> Job[Success]:
    """Take virtual machines out from behind a load balancer rule."""

def remove_guest_os(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a guest OS type that was added by hand."""

def remove_guest_os_mapping(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a guest OS type's name on a hypervisor version."""

def remove_gui_theme(client: BaseClient, *, id: str) -> Success:
    """Delete a theme of the web interface."""

def remove_ip_from_nic(client: BaseClient, *, id: str) -> Job[Success]:
    """Take a secondary IP address off its NIC."""

def remove_management_server(client: BaseClient, *, id: str) -> Success:
    """Forget a management server that is down for good."""

def remove_network_permissions(
    client: BaseClient,
    *,
    networkid: str,
    accountids: CommaList[str] | None = None,
    accounts: CommaList[str] | None = None,
    projectids: CommaList[str] | None = None,
) -> Success:
    """Stop accounts or projects from deploying into a network."""

def remove_nic_from_virtual_machine(
    client: BaseClient, *, nicid: str, virtualmachineid: str
) -> Job[VirtualMachine]:
    """Unplug a virtual machine from a network by removing the NIC."""

def remove_nodes_from_kubernetes_cluster(
    client: BaseClient, *, id: str, nodeids: CommaList[str]
) -> Job[KubernetesCluster]:
    """Take externally added nodes out of a Kubernetes cluster."""

def remove_quarantined_ip(
    client: BaseClient, *, removalreason: str, id: str | None = None, ipaddress: str | None = None
) -> Success:
    """End the quarantine of a public IP address early."""

def remove_raw_usage_records(client: BaseClient, *, interval: int) -> Success:
    """Delete usage records older than a number of days."""

def remove_region(client: BaseClient, *, id: int) -> Success:
    """Forget a region."""

def remove_resource_detail(
    client: BaseClient, *, resourceid: str, resourcetype: ResourceObjectType, key: str | None = None
) -> Job[Success]:
    """Delete a detail of a resource by its key, or all details."""

def remove_secondary_storage_selector(client: BaseClient, *, id: str) -> Success:
    """Delete a rule that picks an image store."""

def remove_tungsten_fabric_network_gateway_from_logical_router(
    client: BaseClient, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
) -> Job[TungstenFabricLogicalRouter]:
    """Disconnect a Tungsten Fabric network from a logical router."""

def remove_tungsten_fabric_policy(
    client: BaseClient, *, networkuuid: str, policyuuid: str, zoneid: str
) -> Job[TungstenFabricPolicy]:
    """Detach a Tungsten Fabric policy from a network."""

def remove_tungsten_fabric_policy_rule(
    client: BaseClient, *, policyuuid: str, ruleuuid: str, zoneid: str
) -> Job[TungstenFabricPolicy]:
    """Delete a rule from a Tungsten Fabric network policy."""

def remove_tungsten_fabric_tag(
    client: BaseClient,
    *,
    taguuid: str,
    zoneid: str,
    applicationpolicysetuuid: str | None = None,
    networkuuid: CommaList[str] | None = None,
    nicuuid: CommaList[str] | None = None,
    policyuuid: str | None = None,
    vmuuid: CommaList[str] | None = None,
) -> Job[TungstenFabricTag]:
    """Take a Tungsten Fabric tag off what carries it."""

def remove_virtual_machine_from_backup_offering(
    client: BaseClient, *, virtualmachineid: str, forced: bool | None = None
) -> Job[Success]:
    """Take a virtual machine off its backup offering; forced, its backups go too."""

def remove_virtual_machines_from_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str],
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[KubernetesVirtualMachineRemoval]:
    """Detach machines from an externally managed Kubernetes cluster."""

def remove_vmware_dc(client: BaseClient, *, zoneid: str) -> Success:
    """Untie a zone from its VMware datacenter."""

def remove_vpn_user(
    client: BaseClient,
    *,
    username: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[Success]:
    """Delete a user of remote access VPN."""

def replace_network_acl_list(
    client: BaseClient, *, aclid: str, gatewayid: str | None = None, networkid: str | None = None
) -> Job[Success]:
    """Put another ACL list on a VPC tier or private gateway."""

def reserve_ip_address(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    projectid: str | None = None,
) -> PublicIpAddress:
    """Keep a public IP address for an account without using it yet."""

def reset_api_limit(client: BaseClient, *, account: str | None = None) -> Success:
    """Start an account's API call count from zero again, or everyone's."""

def reset_configuration(
    client: BaseClient,
    *,
    name: str,
    accountid: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    imagestoreid: str | None = None,
    storageid: str | None = None,
    zoneid: str | None = None,
) -> Configuration:
    """Put a setting back to its default, globally or in one scope."""

def reset_network_permissions(client: BaseClient, *, networkid: str) -> Success:
    """Revoke every permission to deploy into a network."""

def reset_password(
    client: BaseClient, *, password: str, token: str, username: str, domain: str | None = None
) -> Success:
    """Set a new password with the token that forgotPassword mailed."""

def reset_password_for_virtual_machine(
    client: BaseClient, *, id: str, password: str | None = None
) -> Job[VirtualMachine]:
    """Give a stopped virtual machine a new password, set when it next starts."""

def reset_ssh_key_for_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    keypair: str | None = None,
    keypairs: CommaList[str] | None = None,
    projectid: str | None = None,
) -> Job[VirtualMachine]:
    """Replace the SSH keys of a stopped virtual machine."""

def reset_user_data_for_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
) -> VirtualMachine:
    """Replace the user data of a stopped virtual machine."""

def reset_vpn_connection(
    client: BaseClient, *, id: str, account: str | None = None, domainid: str | None = None
) -> Job[VpnConnection]:
    """Restart a site-to-site VPN connection."""

def resize_volume(
    client: BaseClient,
    *,
    id: str,
    automigrate: bool | None = None,
    diskofferingid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
    size: int | None = None,
) -> Job[Volume]:
    """Change a volume's size or its disk offering."""

def restart_network(
    client: BaseClient,
    *,
    id: str,
    cleanup: bool | None = None,
    livepatch: bool | None = None,
    makeredundant: bool | None = None,
) -> Job[Success]:
    """Apply a network's rules anew, and replace its routers if cleanup is set."""

def restart_shared_file_system(
    client: BaseClient, *, id: str, cleanup: bool | None = None
) -> Job[SharedFileSystem]:
    """Restart a shared file system, on a new machine if cleanup is set."""

def restart_vpc(
    client: BaseClient,
    *,
    id: str,
    cleanup: bool | None = None,
    livepatch: bool | None = None,
    makeredundant: bool | None = None,
) -> Job[Success]:
    """Apply a VPC's rules anew, and replace its routers if cleanup is set."""

def restore_backup(client: BaseClient, *, id: str) -> Job[Success]:
    """Put a virtual machine back to the state of a backup."""

def restore_virtual_machine(
    client: BaseClient,
    *,
    virtualmachineid: str,
    details: Pairs | None = None,
    diskofferingid: str | None = None,
    expunge: bool | None = None,
    rootdisksize: int | None = None,
    templateid: str | None = None,
) -> Job[VirtualMachine]:
    """Reinstall a virtual machine: a fresh root volume from its template or another."""

def restore_volume_from_backup_and_attach_to_vm(
    client: BaseClient, *, backupid: str, virtualmachineid: str, volumeid: str
) -> Job[Success]:
    """Restore one volume from a backup and attach it to a virtual machine."""

def revert_snapshot(client: BaseClient, *, id: str) -> Job[Snapshot]:
    """Put a volume back to the state of a snapshot."""

def revert_to_vm_snapshot(client: BaseClient, *, vmsnapshotid: str) -> Job[VirtualMachine]:
    """Put a whole virtual machine back to the state of a VM snapshot."""

def revoke_certificate(
    client: BaseClient, *, serial: str, cn: str | None = None, provider: str | None = None
) -> Job[Success]:
    """Revoke a certificate by its serial number."""

def revoke_security_group_egress(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an outgoing rule of a security group."""

def revoke_security_group_ingress(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an incoming rule of a security group."""

def revoke_template_direct_download_certificate(
    client: BaseClient,
    *,
    zoneid: str,
    hostid: str | None = None,
    hypervisor: HypervisorKvmOnly | None = None,
    id: str | None = None,
    name: str | None = None,
) -> ListResult[DirectDownloadCertificateHostStatus]:
    """Take a direct download certificate off a zone's hosts, or off one."""

def run_custom_action(
    client: BaseClient,
    *,
    customactionid: str,
    resourceid: str,
    parameters: Pairs | None = None,
    resourcetype: CustomActionResourceType | None = None,
) -> Job[CustomActionResult]:
    """Run an extension's custom action on a resource."""

def run_diagnostics(
    client: BaseClient,
    *,
    ipaddress: str,
    targetid: str,
    type: DiagnosticsType,
    params: str | None = None,
) -> Job[DiagnosticsResult]:
    """Run ping, traceroute or arping on a system VM or router."""

def saml_slo(client: BaseClient) -> Logout:
    """Log out through SAML, at the identity provider too."""

def saml_sso(client: BaseClient, *, idpid: str) -> Login:
    """Log in through a SAML identity provider."""

def scale_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    autoscalingenabled: bool | None = None,
    maxsize: int | None = None,
    minsize: int | None = None,
    nodeids: CommaList[str] | None = None,
    nodeofferings: OneOrMore[NodeOffering] | None = None,
    serviceofferingid: str | None = None,
    size: int | None = None,
) -> Job[KubernetesCluster]:
    """Change the size, node offering or autoscaling of a Kubernetes cluster."""

def scale_system_vm(
    client: BaseClient, *, id: str, serviceofferingid: str, details: Pairs | None = None
) -> Job[SystemVm]:
    """Scale a stopped system VM to another service offering."""

def scale_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    serviceofferingid: str,
    automigrate: bool | None = None,
    details: Pairs | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
) -> Job[VirtualMachine]:
    """Scale a virtual machine, running or stopped, to another service offering."""

def search_ldap(
    client: BaseClient,
    *,
    query: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LdapUser]:
    """Search LDAP for users by name."""

def setup_user_two_factor_authentication(
    client: BaseClient,
    *,
    enable: bool | None = None,
    provider: UserTwoFactorProvider | None = None,
    userid: str | None = None,
) -> UserTwoFactorAuthenticationSetup:
    """Switch two-factor authentication on or off for a user."""

def start_internal_load_balancer_vm(client: BaseClient, *, id: str) -> Job[Router]:
    """Start the system VM of an internal load balancer."""

def start_kubernetes_cluster(client: BaseClient, *, id: str) -> Job[KubernetesCluster]:
    """Start a stopped Kubernetes cluster and its machines."""

def start_rolling_maintenance(
    client: BaseClient,
    *,
    clusterids: CommaList[str] | None = None,
    forced: bool | None = None,
    hostids: CommaList[str] | None = None,
    payload: str | None = None,
    podids: CommaList[str] | None = None,
    timeout: int | None = None,
    zoneids: CommaList[str] | None = None,
) -> Job[RollingMaintenance]:
    """Take hosts through maintenance one after another, with your scripts run on each."""

def start_router(client: BaseClient, *, id: str) -> Job[Router]:
    """Start a stopped virtual router."""

def start_shared_file_system(client: BaseClient, *, id: str) -> Job[SharedFileSystem]:
    """Start a stopped shared file system."""

def start_system_vm(client: BaseClient, *, id: str) -> Job[SystemVm]:
    """Start a console proxy or secondary storage VM."""

def start_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    bootintosetup: bool | None = None,
    clusterid: str | None = None,
    considerlasthost: bool | None = None,
    deploymentplanner: DeploymentPlannerName | None = None,
    hostid: str | None = None,
    podid: str | None = None,
) -> Job[VirtualMachine]:
    """Start a stopped virtual machine, on a host of choice for administrators."""

def stop_internal_load_balancer_vm(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[Router]:
    """Stop the system VM of an internal load balancer."""

def stop_kubernetes_cluster(client: BaseClient, *, id: str) -> Job[Success]:
    """Stop a Kubernetes cluster and its machines."""

def stop_netscaler_vpx(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Router]:
    """Stop a NetScaler VPX appliance."""

def stop_router(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Router]:
    """Stop a virtual router; its networks lose the services it gives."""

def stop_shared_file_system(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[SharedFileSystem]:
    """Stop a shared file system; mounted clients lose it."""

def stop_system_vm(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[SystemVm]:
    """Stop a console proxy or secondary storage VM."""

def stop_virtual_machine(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[VirtualMachine]:
    """Shut a virtual machine down and release its host."""

def suspend_project(client: BaseClient, *, id: str) -> Job[Project]:
    """Suspend a project: its machines stop and nothing new can be made in it."""

def sync_storage_pool(client: BaseClient, *, id: str) -> Job[StoragePool]:
    """Bring the datastores of a VMware datastore cluster up to date."""

def synchronize_tungsten_fabric_data(client: BaseClient, *, id: str) -> Success:
    """Bring a Tungsten Fabric controller in line with CloudStack's records."""

def trigger_shutdown(client: BaseClient, *, managementserverid: str) -> ManagementServerMaintenance:
    """Shut a management server down once its jobs have finished."""

def unmanage_gpu_device(client: BaseClient, *, ids: CommaList[str]) -> Success:
    """Keep machines from using GPU devices."""

def unmanage_virtual_machine(
    client: BaseClient, *, id: str, forced: bool | None = None, hostid: str | None = None
) -> Job[VirtualMachineUnmanagement]:
    """Release a virtual machine from CloudStack; it stays on its hypervisor."""

def unmanage_volume(client: BaseClient, *, id: str) -> Job[Success]:
    """Release a volume from CloudStack; its disk stays on the storage pool."""

def unregister_extension(
    client: BaseClient, *, extensionid: str, resourceid: str, resourcetype: ExtensionResourceType
) -> Extension:
    """Unlink an extension from a resource."""

def update_account(
    client: BaseClient,
    *,
    account: str | None = None,
    accountdetails: Pairs | None = None,
    apikeyaccess: ApiKeyAccess | None = None,
    domainid: str | None = None,
    id: str | None = None,
    networkdomain: str | None = None,
    newname: str | None = None,
    roleid: str | None = None,
) -> Account:
    """Change an account's name, role, details or network domain."""

def update_annotation_visibility(client: BaseClient, *, adminsonly: bool, id: str) -> Annotation:
    """Show a comment to everyone, or to administrators only."""

def update_auto_scale_policy(
    client: BaseClient,
    *,
    id: str,
    conditionids: CommaList[str] | None = None,
    duration: int | None = None,
    name: str | None = None,
    quiettime: int | None = None,
) -> Job[AutoScalePolicy]:
    """Change the conditions and times of an autoscale policy."""

def update_auto_scale_vm_group(
    client: BaseClient,
    *,
    id: str,
    customid: str | None = None,
    fordisplay: bool | None = None,
    interval: int | None = None,
    maxmembers: int | None = None,
    minmembers: int | None = None,
    name: str | None = None,
    scaledownpolicyids: CommaList[str] | None = None,
    scaleuppolicyids: CommaList[str] | None = None,
) -> Job[AutoScaleVmGroup]:
    """Change the limits, interval or policies of an autoscale group."""

def update_auto_scale_vm_profile(
    client: BaseClient,
    *,
    id: str,
    autoscaleuserid: str | None = None,
    counterparam: OneOrMore[NameValue] | None = None,
    customid: str | None = None,
    expungevmgraceperiod: int | None = None,
    fordisplay: bool | None = None,
    otherdeployparams: OneOrMore[NameValue] | None = None,
    serviceofferingid: str | None = None,
    templateid: str | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
) -> Job[AutoScaleVmProfile]:
    """Change how the machines of an autoscale group are deployed."""

def update_backup_offering(
    client: BaseClient,
    *,
    id: str,
    allowuserdrivenbackups: bool | None = None,
    description: str | None = None,
    name: str | None = None,
) -> BackupOffering:
    """Change a backup offering's name, description or user access."""

def update_backup_repository(
    client: BaseClient,
    *,
    id: str,
    address: str | None = None,
    crosszoneinstancecreation: bool | None = None,
    mountopts: str | None = None,
    name: str | None = None,
) -> BackupRepository:
    """Change a backup repository's name, address or mount options."""

def update_backup_schedule(
    client: BaseClient,
    *,
    intervaltype: IntervalType,
    schedule: str,
    timezone: str,
    virtualmachineid: str,
    maxbackups: int | None = None,
    quiescevm: bool | None = None,
) -> BackupSchedule:
    """Change the backup schedule of a virtual machine."""

def update_bgp_peer(
    client: BaseClient,
    *,
    id: str,
    asnumber: int | None = None,
    cleanupdetails: bool | None = None,
    details: Pairs | None = None,
    ip6address: str | None = None,
    ipaddress: str | None = None,
    password: str | None = None,
) -> Job[BgpPeer]:
    """Change a BGP peer's addresses, AS number, password or details."""

def update_bucket(
    client: BaseClient,
    *,
    id: str,
    encryption: bool | None = None,
    policy: BucketPolicy | None = None,
    quota: int | None = None,
    versioning: bool | None = None,
) -> Success:
    """Change a bucket's quota, policy, versioning or encryption."""

def update_cloud_to_use_object_store(
    client: BaseClient,
    *,
    provider: str,
    details: Pairs | None = None,
    name: str | None = None,
    url: str | None = None,
) -> ImageStore:
    """Turn NFS secondary storage into staging and move on to an object store."""

def update_cluster(
    client: BaseClient,
    *,
    id: str,
    allocationstate: AllocationState | None = None,
    arch: CpuArch | None = None,
    clustername: str | None = None,
    clustertype: ClusterType | None = None,
    externaldetails: Pairs | None = None,
    hypervisor: HypervisorName | None = None,
    managedstate: ManagedState | None = None,
) -> Cluster:
    """Change a cluster's name, state or type; disabled, it takes no new machines."""

def update_condition(
    client: BaseClient, *, id: str, relationaloperator: RelationalOperator, threshold: int
) -> Job[Condition]:
    """Change the operator and threshold of an autoscale condition."""

def update_configuration(
    client: BaseClient,
    *,
    name: str,
    accountid: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    imagestoreuuid: str | None = None,
    storageid: str | None = None,
    value: str | None = None,
    zoneid: str | None = None,
) -> Configuration:
    """Set the value of a setting, globally or in one scope."""

def update_custom_action(
    client: BaseClient,
    *,
    id: str,
    allowedroletypes: CommaList[RoleType] | None = None,
    cleanupdetails: bool | None = None,
    cleanupparameters: bool | None = None,
    description: str | None = None,
    details: Pairs | None = None,
    enabled: bool | None = None,
    errormessage: str | None = None,
    parameters: OneOrMore[CustomActionParameterSpec] | None = None,
    resourcetype: CustomActionResourceType | None = None,
    successmessage: str | None = None,
    timeout: int | None = None,
) -> CustomAction:
    """Change a custom action of an extension."""

def update_default_nic_for_virtual_machine(
    client: BaseClient, *, nicid: str, virtualmachineid: str
) -> Job[VirtualMachine]:
    """Make another NIC the default one of a virtual machine."""

def update_disk_offering(
    client: BaseClient,
    *,
    id: str,
    bytesreadrate: int | None = None,
    bytesreadratemax: int | None = None,
    bytesreadratemaxlength: int | None = None,
    byteswriterate: int | None = None,
    byteswriteratemax: int | None = None,
    byteswriteratemaxlength: int | None = None,
    cachemode: DiskCacheMode | None = None,
    displayoffering: bool | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    iopsreadrate: int | None = None,
    iopsreadratemax: int | None = None,
    iopsreadratemaxlength: int | None = None,
    iopswriterate: int | None = None,
    iopswriteratemax: int | None = None,
    iopswriteratemaxlength: int | None = None,
    name: str | None = None,
    sortkey: int | None = None,
    state: DiskOfferingState | None = None,
    tags: CommaList[str] | None = None,
    zoneid: CommaList[str] | None = None,
) -> DiskOffering:
    """Change a disk offering's name, tags, limits or visibility."""

def update_domain(
    client: BaseClient, *, id: str, name: str | None = None, networkdomain: str | None = None
) -> Domain:
    """Change a domain's name or network domain."""

def update_egress_firewall_rule(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[FirewallRule]:
    """Change the custom id or the visibility of an egress rule."""

def update_extension(
    client: BaseClient,
    *,
    id: str,
    cleanupdetails: bool | None = None,
    description: str | None = None,
    details: Pairs | None = None,
    orchestratorrequirespreparevm: bool | None = None,
    state: ExtensionState | None = None,
) -> Extension:
    """Change an extension's state, description or details."""

def update_firewall_rule(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[FirewallRule]:
    """Change the custom id or the visibility of a firewall rule."""

def update_global_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    gslblbmethod: GslbAlgorithm | None = None,
    gslbstickysessionmethodname: GslbPersistence | None = None,
) -> Job[GlobalLoadBalancerRule]:
    """Change the method or stickiness of a global load balancer rule."""

def update_gpu_card(
    client: BaseClient,
    *,
    id: str,
    devicename: str | None = None,
    name: str | None = None,
    vendorname: str | None = None,
) -> GpuCard:
    """Change the names shown for a GPU card model."""

def update_gpu_device(
    client: BaseClient,
    *,
    id: str,
    gpucardid: str | None = None,
    numanode: str | None = None,
    parentgpudeviceid: str | None = None,
    type: GpuDeviceType | None = None,
    vgpuprofileid: str | None = None,
) -> GpuDevice:
    """Change what is recorded of a GPU device."""

def update_guest_os(
    client: BaseClient,
    *,
    id: str,
    details: Pairs | None = None,
    forDisplay: bool | None = None,
    oscategoryid: str | None = None,
    osdisplayname: str | None = None,
) -> Job[OsType]:
    """Change the display name, category or details of a guest OS type."""

def update_guest_os_mapping(
    client: BaseClient,
    *,
    id: str,
    osnameforhypervisor: str,
    osmappingcheckenabled: bool | None = None,
) -> Job[GuestOsMapping]:
    """Change a guest OS type's name on a hypervisor version."""

def update_gui_theme(
    client: BaseClient,
    *,
    id: str,
    accountids: CommaList[str] | None = None,
    commonnames: CommaList[str] | None = None,
    css: str | None = None,
    description: str | None = None,
    domainids: CommaList[str] | None = None,
    ispublic: bool | None = None,
    jsonconfiguration: str | None = None,
    name: str | None = None,
    recursivedomains: bool | None = None,
) -> GuiTheme:
    """Change a theme of the web interface."""

def update_host(
    client: BaseClient,
    *,
    id: str,
    allocationstate: HostAllocationAction | None = None,
    annotation: str | None = None,
    cleanupexternaldetails: bool | None = None,
    externaldetails: Pairs | None = None,
    hosttags: CommaList[str] | None = None,
    istagarule: bool | None = None,
    name: str | None = None,
    oscategoryid: str | None = None,
    url: str | None = None,
) -> Host:
    """Change a host's name, tags or state; disabled, it takes no new machines."""

def update_host_password(
    client: BaseClient,
    *,
    password: str,
    username: str,
    clusterid: str | None = None,
    hostid: str | None = None,
    update_passwd_on_host: bool | None = None,
) -> Success:
    """Change the password stored for a host or a cluster's hosts."""

def update_hypervisor_capabilities(
    client: BaseClient,
    *,
    hypervisor: HypervisorName | None = None,
    hypervisorversion: str | None = None,
    id: str | None = None,
    maxdatavolumeslimit: int | None = None,
    maxguestslimit: int | None = None,
    maxhostspercluster: int | None = None,
    securitygroupenabled: bool | None = None,
    storagemotionenabled: bool | None = None,
    vmsnapshotenabled: bool | None = None,
) -> HypervisorCapabilities:
    """Change what CloudStack takes a hypervisor version to be able to do."""

def update_image_store(
    client: BaseClient,
    *,
    id: str,
    capacitybytes: int | None = None,
    name: str | None = None,
    readonly: bool | None = None,
) -> ImageStore:
    """Change an image store's name or capacity, or make it read-only."""

def update_instance_group(client: BaseClient, *, id: str, name: str | None = None) -> InstanceGroup:
    """Rename an instance group."""

def update_ip_address(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[PublicIpAddress]:
    """Change the custom id or the visibility of a public IP address."""

def update_ipv4_subnet_for_zone(client: BaseClient, *, id: str, subnet: str) -> Job[ZoneIpv4Subnet]:
    """Change the CIDR of a zone's IPv4 subnet."""

def update_ipv6_firewall_rule(
    client: BaseClient,
    *,
    id: str,
    cidrlist: CommaList[str] | None = None,
    customid: str | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    protocol: str | None = None,
    startport: int | None = None,
    traffictype: FirewallTrafficType | None = None,
) -> Job[FirewallRule]:
    """Change an IPv6 firewall rule of a network."""

def update_iso(
    client: BaseClient,
    *,
    id: str,
    arch: CpuArch | None = None,
    bootable: bool | None = None,
    cleanupdetails: bool | None = None,
    details: Pairs | None = None,
    displaytext: str | None = None,
    forceupdateostype: bool | None = None,
    format: ImageFormat | None = None,
    isdynamicallyscalable: bool | None = None,
    isrouting: bool | None = None,
    name: str | None = None,
    ostypeid: str | None = None,
    passwordenabled: bool | None = None,
    requireshvm: bool | None = None,
    sortkey: int | None = None,
    sshkeyenabled: bool | None = None,
) -> Template:
    """Change an ISO's name, OS type or other properties."""

def update_iso_permissions(
    client: BaseClient,
    *,
    id: str,
    accounts: CommaList[str] | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    op: LaunchPermissionOperation | None = None,
    projectids: CommaList[str] | None = None,
) -> Success:
    """Share an ISO with accounts or projects, or make it public or featured."""

def update_kubernetes_supported_version(
    client: BaseClient, *, id: str, state: KubernetesVersionState
) -> KubernetesSupportedVersion:
    """Enable or disable a Kubernetes version for new clusters."""

def update_lb_health_check_policy(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[LbHealthCheck]:
    """Change the custom id or the visibility of a health check."""

def update_lb_stickiness_policy(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[LbStickiness]:
    """Change the custom id or the visibility of a stickiness policy."""

def update_load_balancer(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[LoadBalancer]:
    """Change the custom id or the visibility of an internal load balancer."""

def update_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    algorithm: LoadBalancerAlgorithm | None = None,
    cidrlist: CommaList[str] | None = None,
    customid: str | None = None,
    description: str | None = None,
    fordisplay: bool | None = None,
    name: str | None = None,
    protocol: LoadBalancerProtocol | None = None,
) -> Job[LoadBalancerRule]:
    """Change a load balancer rule's name, algorithm, protocol or source CIDRs."""

def update_network(
    client: BaseClient,
    *,
    id: str,
    changecidr: bool | None = None,
    customid: str | None = None,
    displaynetwork: bool | None = None,
    displaytext: str | None = None,
    dns1: str | None = None,
    dns2: str | None = None,
    forced: bool | None = None,
    guestvmcidr: str | None = None,
    hideipaddressusage: bool | None = None,
    ip6dns1: str | None = None,
    ip6dns2: str | None = None,
    name: str | None = None,
    networkdomain: str | None = None,
    networkofferingid: str | None = None,
    privatemtu: int | None = None,
    publicmtu: int | None = None,
    sourcenatipaddress: str | None = None,
    updateinsequence: bool | None = None,
) -> Job[Network]:
    """Change a network's name, offering, CIDR, DNS or other properties."""

def update_network_acl_item(
    client: BaseClient,
    *,
    id: str,
    action: NetworkAclAction | None = None,
    cidrlist: CommaList[str] | None = None,
    customid: str | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    number: int | None = None,
    partialupgrade: bool | None = None,
    protocol: NetworkProtocolName | None = None,
    reason: str | None = None,
    startport: int | None = None,
    traffictype: NetworkAclTrafficType | None = None,
) -> Job[NetworkAcl]:
    """Change a rule of an ACL; partial upgrade keeps what is not given."""

def update_network_acl_list(
    client: BaseClient,
    *,
    id: str,
    customid: str | None = None,
    description: str | None = None,
    fordisplay: bool | None = None,
    name: str | None = None,
) -> Job[NetworkAclList]:
    """Change an ACL list's name or description."""

def update_network_offering(
    client: BaseClient,
    *,
    availability: NetworkOfferingAvailability | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    id: str | None = None,
    keepaliveenabled: bool | None = None,
    maxconnections: int | None = None,
    name: str | None = None,
    sortkey: int | None = None,
    state: NetworkOfferingState | None = None,
    tags: CommaList[str] | None = None,
    zoneid: CommaList[str] | None = None,
) -> NetworkOffering:
    """Change a network offering's name, state, availability or visibility."""

def update_network_service_provider(
    client: BaseClient,
    *,
    id: str,
    servicelist: CommaList[NetworkServiceName] | None = None,
    state: NetworkServiceProviderState | None = None,
) -> Job[NetworkServiceProvider]:
    """Enable or disable a network service provider, or change its services."""

def update_oauth_provider(
    client: BaseClient,
    *,
    id: str,
    clientid: str | None = None,
    description: str | None = None,
    enabled: bool | None = None,
    redirecturi: str | None = None,
    secretkey: str | None = None,
) -> OauthProvider:
    """Change an OAuth provider's credentials or description, or disable it."""

def update_object_storage_pool(
    client: BaseClient,
    *,
    id: str,
    name: str | None = None,
    size: int | None = None,
    url: str | None = None,
) -> ObjectStoragePool:
    """Change an object store's name, URL or size."""

def update_os_category(
    client: BaseClient,
    *,
    id: str,
    isfeatured: bool | None = None,
    name: str | None = None,
    sortkey: int | None = None,
) -> OsCategory:
    """Change a guest OS category's name, order or featured mark."""

def update_physical_network(
    client: BaseClient,
    *,
    id: str,
    networkspeed: str | None = None,
    state: PhysicalNetworkState | None = None,
    tags: CommaList[str] | None = None,
    vlan: str | None = None,
) -> Job[PhysicalNetwork]:
    """Change a physical network's state, speed or VLAN range."""

def update_pod(
    client: BaseClient,
    *,
    id: str,
    allocationstate: AllocationState | None = None,
    endip: str | None = None,
    gateway: str | None = None,
    name: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
) -> Pod:
    """Change a pod's name, addresses or state."""

def update_pod_management_network_ip_range(
    client: BaseClient,
    *,
    currentendip: str,
    currentstartip: str,
    podid: str,
    newendip: str | None = None,
    newstartip: str | None = None,
) -> Job[Success]:
    """Resize a range of management IP addresses of a pod."""

def update_port_forwarding_rule(
    client: BaseClient,
    *,
    id: str,
    cidrlist: CommaList[str] | None = None,
    customid: str | None = None,
    fordisplay: bool | None = None,
    privateendport: int | None = None,
    privateport: int | None = None,
    virtualmachineid: str | None = None,
    vmguestip: str | None = None,
) -> Job[PortForwardingRule]:
    """Point a port forwarding rule at another port, machine or guest IP."""

def update_project(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    displaytext: str | None = None,
    name: str | None = None,
    roletype: ProjectAccountRole | None = None,
    swapowner: bool | None = None,
    userid: str | None = None,
) -> Job[Project]:
    """Change a project's name or description, or its owners."""

def update_project_invitation(
    client: BaseClient,
    *,
    projectid: str,
    accept: bool | None = None,
    account: str | None = None,
    token: str | None = None,
    userid: str | None = None,
) -> Job[Success]:
    """Accept or decline an invitation to a project."""

def update_project_role(
    client: BaseClient,
    *,
    id: str,
    projectid: str,
    description: str | None = None,
    name: str | None = None,
) -> ProjectRole:
    """Change the name or description of a project role."""

def update_project_role_permission(
    client: BaseClient,
    *,
    projectid: str,
    projectroleid: str,
    permission: RolePermissionValue | None = None,
    projectrolepermissionid: str | None = None,
    ruleorder: CommaList[str] | None = None,
) -> Success:
    """Allow or deny an API rule of a project role, or reorder its rules."""

def update_quarantined_ip(
    client: BaseClient, *, enddate: Timestamp, id: str | None = None, ipaddress: str | None = None
) -> QuarantinedIp:
    """Move the end of a public IP address's quarantine."""

def update_region(
    client: BaseClient, *, id: int, endpoint: str | None = None, name: str | None = None
) -> Region:
    """Change a region's name or endpoint."""

def update_remote_access_vpn(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[RemoteAccessVpn]:
    """Change the custom id or the visibility of a remote access VPN."""

def update_resource_count(
    client: BaseClient,
    *,
    domainid: str,
    account: str | None = None,
    projectid: str | None = None,
    resourcetype: int | None = None,
    tag: str | None = None,
) -> ListResult[ResourceCount]:
    """Count anew what an account or domain uses of its limits."""

def update_resource_limit(
    client: BaseClient,
    *,
    resourcetype: int,
    account: str | None = None,
    domainid: str | None = None,
    max: int | None = None,
    projectid: str | None = None,
    tag: str | None = None,
) -> ResourceLimit:
    """Set how much of a resource an account, domain or project may use."""

def update_role(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    ispublic: bool | None = None,
    name: str | None = None,
    type: RoleType | None = None,
) -> Role:
    """Change a role's name, description, type or visibility."""

def update_role_permission(
    client: BaseClient,
    *,
    roleid: str,
    permission: RolePermissionValue | None = None,
    ruleid: str | None = None,
    ruleorder: CommaList[str] | None = None,
) -> Success:
    """Allow or deny an API rule of a role, or reorder its rules."""

def update_routing_firewall_rule(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[FirewallRule]:
    """Change the custom id or the visibility of a routed network's rule."""

def update_secondary_storage_selector(
    client: BaseClient, *, heuristicrule: str, id: str
) -> SecondaryStorageSelector:
    """Change the rule that picks an image store."""

def update_security_group(
    client: BaseClient, *, id: str, customid: str | None = None, name: str | None = None
) -> SecurityGroup:
    """Rename a security group."""

def update_service_offering(
    client: BaseClient,
    *,
    id: str,
    cleanupexternaldetails: bool | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    externaldetails: Pairs | None = None,
    hosttags: CommaList[str] | None = None,
    name: str | None = None,
    purgeresources: bool | None = None,
    sortkey: int | None = None,
    state: ServiceOfferingState | None = None,
    storagetags: CommaList[str] | None = None,
    zoneid: CommaList[str] | None = None,
) -> ServiceOffering:
    """Change a service offering's name, tags, state or visibility."""

def update_shared_file_system(
    client: BaseClient, *, id: str, description: str | None = None, name: str | None = None
) -> SharedFileSystem:
    """Change a shared file system's name or description."""

def update_sioc_info(
    client: BaseClient,
    *,
    iopsnotifythreshold: int,
    limitiopspergb: int,
    sharespergb: int,
    storageid: str,
    zoneid: str,
) -> SiocInfo:
    """Set VMware Storage I/O Control limits on a storage pool."""

def update_snapshot_policy(
    client: BaseClient,
    *,
    customid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
) -> Job[SnapshotPolicy]:
    """Change the custom id or the visibility of a snapshot schedule."""

def update_storage_capabilities(client: BaseClient, *, id: str) -> ListResult[StoragePool]:
    """Ask a storage pool what it can do and record the answer."""

def update_storage_network_ip_range(
    client: BaseClient,
    *,
    id: str,
    endip: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
    vlan: int | None = None,
) -> Job[StorageNetworkIpRange]:
    """Change the addresses of a storage network IP range, if none is in use."""

def update_storage_pool(
    client: BaseClient,
    *,
    id: str,
    capacitybytes: int | None = None,
    capacityiops: int | None = None,
    details: Pairs | None = None,
    enabled: bool | None = None,
    istagarule: bool | None = None,
    name: str | None = None,
    tags: CommaList[str] | None = None,
    url: str | None = None,
) -> StoragePool:
    """Change a storage pool's name, tags or capacity, or enable or disable it."""

def update_template(
    client: BaseClient,
    *,
    id: str,
    arch: CpuArch | None = None,
    bootable: bool | None = None,
    cleanupdetails: bool | None = None,
    details: Pairs | None = None,
    displaytext: str | None = None,
    forceupdateostype: bool | None = None,
    forcks: bool | None = None,
    format: ImageFormat | None = None,
    isdynamicallyscalable: bool | None = None,
    isrouting: bool | None = None,
    name: str | None = None,
    ostypeid: str | None = None,
    passwordenabled: bool | None = None,
    requireshvm: bool | None = None,
    sortkey: int | None = None,
    sshkeyenabled: bool | None = None,
    templatetag: str | None = None,
    templatetype: TemplateType | None = None,
) -> Template:
    """Change a template's name, OS type or other properties."""

def update_template_permissions(
    client: BaseClient,
    *,
    id: str,
    accounts: CommaList[str] | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    op: LaunchPermissionOperation | None = None,
    projectids: CommaList[str] | None = None,
) -> Success:
    """Share a template with accounts or projects, or make it public or featured."""

def update_traffic_type(
    client: BaseClient,
    *,
    id: str,
    hypervnetworklabel: str | None = None,
    kvmnetworklabel: str | None = None,
    ovm3networklabel: str | None = None,
    vmwarenetworklabel: str | None = None,
    xennetworklabel: str | None = None,
) -> Job[TrafficType]:
    """Change the network labels of a traffic type, per hypervisor."""

def update_tungsten_fabric_lb_health_monitor(
    client: BaseClient,
    *,
    interval: int,
    lbruleid: str,
    retry: int,
    timeout: int,
    type: TungstenMonitorType,
    expectedcode: str | None = None,
    httpmethodtype: TungstenHttpMethod | None = None,
    urlpath: str | None = None,
) -> Job[TungstenFabricLbHealthMonitor]:
    """Set how Tungsten Fabric probes the machines of a load balancer rule."""

def update_user(
    client: BaseClient,
    *,
    id: str,
    apikeyaccess: ApiKeyAccess | None = None,
    currentpassword: str | None = None,
    email: str | None = None,
    firstname: str | None = None,
    lastname: str | None = None,
    mandate2fa: bool | None = None,
    password: str | None = None,
    timezone: str | None = None,
    userapikey: str | None = None,
    username: str | None = None,
    usersecretkey: str | None = None,
) -> User:
    """Change a user's names, email, password, keys or time zone."""

def update_vm_affinity_group(
    client: BaseClient,
    *,
    id: str,
    affinitygroupids: CommaList[str] | None = None,
    affinitygroupnames: CommaList[str] | None = None,
) -> Job[VirtualMachine]:
    """Replace the affinity groups of a stopped virtual machine."""

def update_vm_schedule(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    enabled: bool | None = None,
    enddate: Timestamp | None = None,
    schedule: str | None = None,
    startdate: Timestamp | None = None,
    timezone: str | None = None,
) -> VmSchedule:
    """Change a schedule of a virtual machine, or disable it."""

def update_vpc(
    client: BaseClient,
    *,
    id: str,
    customid: str | None = None,
    displaytext: str | None = None,
    fordisplay: bool | None = None,
    name: str | None = None,
    publicmtu: int | None = None,
    sourcenatipaddress: str | None = None,
) -> Job[Vpc]:
    """Change a VPC's name, description, MTU or source NAT address."""

def update_vpc_offering(
    client: BaseClient,
    *,
    id: str,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    name: str | None = None,
    sortkey: int | None = None,
    state: VpcOfferingState | None = None,
    zoneid: CommaList[str] | None = None,
) -> Job[VpcOffering]:
    """Change a VPC offering's name, state, order or visibility."""

def update_vgpu_profile(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    maxheads: int | None = None,
    maxresolutionx: int | None = None,
    maxresolutiony: int | None = None,
    maxvgpuperphysicalgpu: int | None = None,
    name: str | None = None,
    videoram: int | None = None,
) -> VgpuProfile:
    """Change a vGPU profile's name and limits."""

def update_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    cleanupdetails: bool | None = None,
    customid: str | None = None,
    deleteprotection: bool | None = None,
    details: Pairs | None = None,
    dhcpoptionsnetworklist: StructMaps | None = None,
    displayname: str | None = None,
    displayvm: bool | None = None,
    extraconfig: str | None = None,
    group: str | None = None,
    haenable: bool | None = None,
    instancename: str | None = None,
    isdynamicallyscalable: bool | None = None,
    leaseduration: int | None = None,
    leaseexpiryaction: LeaseExpiryAction | None = None,
    name: str | None = None,
    ostypeid: str | None = None,
    securitygroupids: CommaList[str] | None = None,
    securitygroupnames: CommaList[str] | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
) -> VirtualMachine:
    """Change a virtual machine's properties; most take effect at its next start."""

def update_vlan_ip_range(
    client: BaseClient,
    *,
    id: str,
    endip: str | None = None,
    endipv6: str | None = None,
    forsystemvms: bool | None = None,
    gateway: str | None = None,
    ip6cidr: str | None = None,
    ip6gateway: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
    startipv6: str | None = None,
) -> VlanIpRange:
    """Change the addresses of a public or shared network IP range."""

def update_vm_nic_ip(
    client: BaseClient, *, nicid: str, ipaddress: str | None = None
) -> Job[VirtualMachine]:
    """Change the IP address of a NIC."""

def update_vmware_dc(
    client: BaseClient,
    *,
    zoneid: str,
    isrecursive: bool | None = None,
    name: str | None = None,
    password: str | None = None,
    username: str | None = None,
    vcenter: str | None = None,
) -> VmwareDatacenter:
    """Change the vCenter, name or login of a zone's VMware datacenter."""

def update_vnf_template(
    client: BaseClient,
    *,
    id: str,
    arch: CpuArch | None = None,
    bootable: bool | None = None,
    cleanupdetails: bool | None = None,
    cleanupvnfdetails: bool | None = None,
    cleanupvnfnics: bool | None = None,
    details: Pairs | None = None,
    displaytext: str | None = None,
    forceupdateostype: bool | None = None,
    forcks: bool | None = None,
    format: ImageFormat | None = None,
    isdynamicallyscalable: bool | None = None,
    isrouting: bool | None = None,
    name: str | None = None,
    ostypeid: str | None = None,
    passwordenabled: bool | None = None,
    requireshvm: bool | None = None,
    sortkey: int | None = None,
    sshkeyenabled: bool | None = None,
    templatetag: str | None = None,
    templatetype: TemplateType | None = None,
    vnfdetails: Pairs | None = None,
    vnfnics: OneOrMore[VnfNicSpec] | None = None,
) -> Template:
    """Change a VNF template's NICs, access details or other properties."""

def update_volume(
    client: BaseClient,
    *,
    chaininfo: str | None = None,
    customid: str | None = None,
    deleteprotection: bool | None = None,
    displayvolume: bool | None = None,
    id: str | None = None,
    name: str | None = None,
    path: str | None = None,
    state: VolumeState | None = None,
    storageid: str | None = None,
) -> Job[Volume]:
    """Change a volume's name, state or delete protection, or where it lies."""

def update_vpn_connection(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[VpnConnection]:
    """Change the custom id or the visibility of a site-to-site VPN connection."""

def update_vpn_customer_gateway(
    client: BaseClient,
    *,
    cidrlist: CommaList[str],
    esppolicy: str,
    gateway: str,
    id: str,
    ikepolicy: str,
    ipsecpsk: str,
    account: str | None = None,
    domainid: str | None = None,
    dpd: bool | None = None,
    esplifetime: int | None = None,
    forceencap: bool | None = None,
    ikelifetime: int | None = None,
    ikeversion: IkeVersion | None = None,
    name: str | None = None,
    splitconnections: bool | None = None,
) -> Job[VpnCustomerGateway]:
    """Change the address, networks, key or policies of a remote VPN end."""

def update_vpn_gateway(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[Success]:
    """Change the custom id or the visibility of a site-to-site VPN gateway."""

def update_webhook(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    name: str | None = None,
    payloadurl: str | None = None,
    scope: WebhookScope | None = None,
    secretkey: str | None = None,
    sslverification: bool | None = None,
    state: WebhookState | None = None,
) -> Webhook:
    """Change a webhook's URL, secret, scope or state."""

def update_zone(
    client: BaseClient,
    *,
    id: str,
    allocationstate: AllocationState | None = None,
    details: Pairs | None = None,
    dhcpprovider: str | None = None,
    dns1: str | None = None,
    dns2: str | None = None,
    dnssearchorder: CommaList[str] | None = None,
    domain: str | None = None,
    guestcidraddress: str | None = None,
    internaldns1: str | None = None,
    internaldns2: str | None = None,
    ip6dns1: str | None = None,
    ip6dns2: str | None = None,
    ispublic: bool | None = None,
    localstorageenabled: bool | None = None,
    name: str | None = None,
    sortkey: int | None = None,
) -> Zone:
    """Change a zone's name, DNS, state or details; disabled, it takes no new machines."""

def upgrade_kubernetes_cluster(
    client: BaseClient, *, id: str, kubernetesversionid: str
) -> Job[KubernetesCluster]:
    """Upgrade a Kubernetes cluster to a newer registered version."""

def upgrade_router_template(
    client: BaseClient,
    *,
    account: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    podid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[RouterTemplateUpgrade]:
    """Reboot routers that run an old system VM template onto the new one."""

def upload_custom_certificate(
    client: BaseClient,
    *,
    certificate: str,
    domainsuffix: str,
    id: int | None = None,
    name: str | None = None,
    privatekey: str | None = None,
) -> Job[CustomCertificate]:
    """Install your own TLS certificate for console and secondary storage VMs."""

def upload_resource_icon(
    client: BaseClient,
    *,
    base64image: Base64,
    resourceids: CommaList[str],
    resourcetype: IconResourceType,
) -> Success:
    """Give one or more resources an icon, sent as base64."""

def upload_ssl_cert(
    client: BaseClient,
    *,
    certificate: str,
    name: str,
    privatekey: str,
    account: str | None = None,
    certchain: str | None = None,
    domainid: str | None = None,
    enabledrevocationcheck: bool | None = None,
    password: str | None = None,
    projectid: str | None = None,
) -> SslCert:
    """Upload a TLS certificate for load balancers to use."""

def upload_template_direct_download_certificate(
    client: BaseClient,
    *,
    certificate: str,
    hypervisor: HypervisorKvmOnly,
    name: str,
    zoneid: str,
    hostid: str | None = None,
) -> DirectDownloadCertificate:
    """Install a certificate on KVM hosts so they can download from an HTTPS server."""

def upload_volume(
    client: BaseClient,
    *,
    format: ImageFormat,
    name: str,
    url: str,
    zoneid: str,
    account: str | None = None,
    checksum: str | None = None,
    diskofferingid: str | None = None,
    domainid: str | None = None,
    imagestoreuuid: str | None = None,
    projectid: str | None = None,
) -> Job[Volume]:
    """Create a data volume that the cloud downloads from a URL."""

def validate_user_two_factor_authentication_code(client: BaseClient, *, codefor2fa: str) -> Success:
    """Check the caller's two-factor code and complete the login."""

def verify_oauth_code_and_get_user(
    client: BaseClient,
    *,
    provider: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    secretcode: str | None = None,
) -> OauthUser:
    """Exchange an OAuth provider's code for the user's email address."""
