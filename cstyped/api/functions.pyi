# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import Literal, overload

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
    deprecated,
)

from ..models.account import Account
from ..models.affected_virtual_machine import AffectedVirtualMachine
from ..models.affinity_group import AffinityGroup
from ..models.affinity_group_type import AffinityGroupType
from ..models.alert import Alert
from ..models.alert_type import AlertType
from ..models.annotation import Annotation
from ..models.api_discovery import ApiDiscovery
from ..models.api_limit import ApiLimit
from ..models.as_number import AsNumber
from ..models.asn_range import AsnRange
from ..models.async_job import AsyncJob
from ..models.auto_scale_policy import AutoScalePolicy
from ..models.auto_scale_vm_group import AutoScaleVmGroup
from ..models.auto_scale_vm_profile import AutoScaleVmProfile
from ..models.backup import Backup
from ..models.backup_offering import BackupOffering
from ..models.backup_provider import BackupProvider
from ..models.backup_repository import BackupRepository
from ..models.backup_schedule import BackupSchedule
from ..models.baremetal_dhcp import BaremetalDhcp
from ..models.baremetal_pxe_server import BaremetalPxeServer
from ..models.baremetal_rct import BaremetalRct
from ..models.bgp_peer import BgpPeer
from ..models.big_switch_bcf_device import BigSwitchBcfDevice
from ..models.brocade_vcs_device import BrocadeVcsDevice
from ..models.bucket import Bucket
from ..models.ca_provider import CaProvider
from ..models.capabilities import Capabilities
from ..models.capacity import Capacity
from ..models.certificate import Certificate
from ..models.cisco_asa1000v_resource import CiscoAsa1000vResource
from ..models.cisco_nexus_vsm import CiscoNexusVsm
from ..models.cisco_vnmc_resource import CiscoVnmcResource
from ..models.cloud_identifier import CloudIdentifier
from ..models.cloudian_sso_login import CloudianSsoLogin
from ..models.cloudian_status import CloudianStatus
from ..models.cluster import Cluster
from ..models.cluster_drs_plan import ClusterDrsPlan
from ..models.cluster_metrics import ClusterMetrics
from ..models.condition import Condition
from ..models.configuration import Configuration
from ..models.configuration_group import ConfigurationGroup
from ..models.console_endpoint import ConsoleEndpoint
from ..models.console_session import ConsoleSession
from ..models.counter import Counter
from ..models.created_ssh_key_pair import CreatedSshKeyPair
from ..models.custom_action import CustomAction
from ..models.custom_action_result import CustomActionResult
from ..models.custom_certificate import CustomCertificate
from ..models.data_store_object import DataStoreObject
from ..models.db_metrics import DbMetrics
from ..models.dedicated_cluster import DedicatedCluster
from ..models.dedicated_host import DedicatedHost
from ..models.dedicated_pod import DedicatedPod
from ..models.dedicated_zone import DedicatedZone
from ..models.deployment_planner import DeploymentPlanner
from ..models.detail_options import DetailOptions
from ..models.diagnostics_data import DiagnosticsData
from ..models.diagnostics_result import DiagnosticsResult
from ..models.direct_download_certificate import DirectDownloadCertificate
from ..models.direct_download_certificate_host_status import DirectDownloadCertificateHostStatus
from ..models.disk_offering import DiskOffering
from ..models.domain import Domain
from ..models.elastistor_interface import ElastistorInterface
from ..models.elastistor_pool import ElastistorPool
from ..models.elastistor_volume import ElastistorVolume
from ..models.event import Event
from ..models.event_type import EventType
from ..models.expunged_resources_purge import ExpungedResourcesPurge
from ..models.expunged_virtual_machine import ExpungedVirtualMachine
from ..models.extension import Extension
from ..models.extraction import Extraction
from ..models.firewall_rule import FirewallRule
from ..models.global_load_balancer_rule import GlobalLoadBalancerRule
from ..models.gpu_card import GpuCard
from ..models.gpu_device import GpuDevice
from ..models.guest_network_ipv4_subnet import GuestNetworkIpv4Subnet
from ..models.guest_network_ipv6_prefix import GuestNetworkIpv6Prefix
from ..models.guest_os_mapping import GuestOsMapping
from ..models.guest_vlan import GuestVlan
from ..models.guest_vlan_range import GuestVlanRange
from ..models.gui_theme import GuiTheme
from ..models.host import Host
from ..models.host_for_migration import HostForMigration
from ..models.host_ha import HostHa
from ..models.host_ha_provider import HostHaProvider
from ..models.host_metrics import HostMetrics
from ..models.host_tag import HostTag
from ..models.hypervisor import Hypervisor
from ..models.hypervisor_capabilities import HypervisorCapabilities
from ..models.hypervisor_guest_os_names import HypervisorGuestOsNames
from ..models.idp import Idp
from ..models.image_store import ImageStore
from ..models.image_store_object_download import ImageStoreObjectDownload
from ..models.import_vm_task import ImportVmTask
from ..models.infrastructure import Infrastructure
from ..models.instance_group import InstanceGroup
from ..models.internal_load_balancer_element import InternalLoadBalancerElement
from ..models.ip_forwarding_rule import IpForwardingRule
from ..models.kubernetes_cluster import KubernetesCluster
from ..models.kubernetes_cluster_config import KubernetesClusterConfig
from ..models.kubernetes_supported_version import KubernetesSupportedVersion
from ..models.kubernetes_virtual_machine_removal import KubernetesVirtualMachineRemoval
from ..models.lb_health_check import LbHealthCheck
from ..models.lb_stickiness import LbStickiness
from ..models.ldap_account_link import LdapAccountLink
from ..models.ldap_config import LdapConfig
from ..models.ldap_configuration import LdapConfiguration
from ..models.ldap_domain_link import LdapDomainLink
from ..models.ldap_removal import LdapRemoval
from ..models.ldap_user import LdapUser
from ..models.load_balancer import LoadBalancer
from ..models.load_balancer_rule import LoadBalancerRule
from ..models.load_balancer_rule_instance import LoadBalancerRuleInstance
from ..models.load_balancer_ssl_certificate import LoadBalancerSslCertificate
from ..models.login import Login
from ..models.logout import Logout
from ..models.management_server import ManagementServer
from ..models.management_server_maintenance import ManagementServerMaintenance
from ..models.management_server_metrics import ManagementServerMetrics
from ..models.netris_provider import NetrisProvider
from ..models.netscaler_control_center import NetscalerControlCenter
from ..models.netscaler_load_balancer import NetscalerLoadBalancer
from ..models.netscaler_service_package import NetscalerServicePackage
from ..models.network import Network
from ..models.network_acl import NetworkAcl
from ..models.network_acl_list import NetworkAclList
from ..models.network_device import NetworkDevice
from ..models.network_isolation_method import NetworkIsolationMethod
from ..models.network_offering import NetworkOffering
from ..models.network_permission import NetworkPermission
from ..models.network_protocol import NetworkProtocol
from ..models.network_service import NetworkService
from ..models.network_service_provider import NetworkServiceProvider
from ..models.new_user_keys import NewUserKeys
from ..models.nic import Nic
from ..models.nic_secondary_ip import NicSecondaryIp
from ..models.nicira_nvp_device import NiciraNvpDevice
from ..models.nsx_controller import NsxController
from ..models.oauth_provider import OauthProvider
from ..models.oauth_user import OauthUser
from ..models.object_storage_pool import ObjectStoragePool
from ..models.offering_tag_permission import OfferingTagPermission
from ..models.open_daylight_controller import OpenDaylightController
from ..models.os_category import OsCategory
from ..models.os_type import OsType
from ..models.out_of_band_management import OutOfBandManagement
from ..models.ovs_element import OvsElement
from ..models.palo_alto_firewall import PaloAltoFirewall
from ..models.physical_network import PhysicalNetwork
from ..models.pod import Pod
from ..models.pod_ip_address import PodIpAddress
from ..models.port_forwarding_rule import PortForwardingRule
from ..models.portable_ip_range import PortableIpRange
from ..models.private_gateway import PrivateGateway
from ..models.project import Project
from ..models.project_account import ProjectAccount
from ..models.project_invitation import ProjectInvitation
from ..models.project_role import ProjectRole
from ..models.project_role_permission import ProjectRolePermission
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
from ..models.resource_detail import ResourceDetail
from ..models.resource_icon import ResourceIcon
from ..models.resource_limit import ResourceLimit
from ..models.resource_tag import ResourceTag
from ..models.role import Role
from ..models.role_permission import RolePermission
from ..models.rolling_maintenance import RollingMaintenance
from ..models.router import Router
from ..models.router_health_checks import RouterHealthChecks
from ..models.router_template_upgrade import RouterTemplateUpgrade
from ..models.saml_authorization import SamlAuthorization
from ..models.saml_metadata import SamlMetadata
from ..models.saml_user_account import SamlUserAccount
from ..models.secondary_storage_migration import SecondaryStorageMigration
from ..models.secondary_storage_selector import SecondaryStorageSelector
from ..models.security_group import SecurityGroup
from ..models.service_instance import ServiceInstance
from ..models.service_offering import ServiceOffering
from ..models.shared_file_system import SharedFileSystem
from ..models.shared_file_system_provider import SharedFileSystemProvider
from ..models.sioc_info import SiocInfo
from ..models.snapshot import Snapshot
from ..models.snapshot_policy import SnapshotPolicy
from ..models.solid_fire_account_id import SolidFireAccountId
from ..models.solid_fire_volume_access_group_ids import SolidFireVolumeAccessGroupIds
from ..models.solid_fire_volume_size import SolidFireVolumeSize
from ..models.ssh_key_pair import SshKeyPair
from ..models.ssl_cert import SslCert
from ..models.static_route import StaticRoute
from ..models.storage_access_group import StorageAccessGroup
from ..models.storage_network_ip_range import StorageNetworkIpRange
from ..models.storage_pool import StoragePool
from ..models.storage_pool_metrics import StoragePoolMetrics
from ..models.storage_provider import StorageProvider
from ..models.storage_tag import StorageTag
from ..models.stratosphere_ssp import StratosphereSsp
from ..models.system_vm import SystemVm
from ..models.template import Template
from ..models.template_permissions import TemplatePermissions
from ..models.traffic_monitor import TrafficMonitor
from ..models.traffic_type import TrafficType
from ..models.traffic_type_implementor import TrafficTypeImplementor
from ..models.tungsten_fabric_address_group import TungstenFabricAddressGroup
from ..models.tungsten_fabric_application_policy_set import TungstenFabricApplicationPolicySet
from ..models.tungsten_fabric_firewall_policy import TungstenFabricFirewallPolicy
from ..models.tungsten_fabric_firewall_rule import TungstenFabricFirewallRule
from ..models.tungsten_fabric_lb_health_monitor import TungstenFabricLbHealthMonitor
from ..models.tungsten_fabric_logical_router import TungstenFabricLogicalRouter
from ..models.tungsten_fabric_network import TungstenFabricNetwork
from ..models.tungsten_fabric_nic import TungstenFabricNic
from ..models.tungsten_fabric_policy import TungstenFabricPolicy
from ..models.tungsten_fabric_policy_rule import TungstenFabricPolicyRule
from ..models.tungsten_fabric_provider import TungstenFabricProvider
from ..models.tungsten_fabric_service_group import TungstenFabricServiceGroup
from ..models.tungsten_fabric_tag import TungstenFabricTag
from ..models.tungsten_fabric_tag_type import TungstenFabricTagType
from ..models.tungsten_fabric_vm import TungstenFabricVm
from ..models.ucs_blade import UcsBlade
from ..models.ucs_manager import UcsManager
from ..models.ucs_profile import UcsProfile
from ..models.unmanaged_instance import UnmanagedInstance
from ..models.upload_params import UploadParams
from ..models.usage_record import UsageRecord
from ..models.usage_server_metrics import UsageServerMetrics
from ..models.usage_type import UsageType
from ..models.user import User
from ..models.user_data import UserData
from ..models.user_keys import UserKeys
from ..models.user_two_factor_authentication_setup import UserTwoFactorAuthenticationSetup
from ..models.user_two_factor_authenticator_provider import UserTwoFactorAuthenticatorProvider
from ..models.vgpu_profile import VgpuProfile
from ..models.virtual_machine import VirtualMachine
from ..models.virtual_machine_metrics import VirtualMachineMetrics
from ..models.virtual_machine_password import VirtualMachinePassword
from ..models.virtual_machine_unmanagement import VirtualMachineUnmanagement
from ..models.virtual_machine_usage_history import VirtualMachineUsageHistory
from ..models.virtual_machine_user_data import VirtualMachineUserData
from ..models.virtual_router_element import VirtualRouterElement
from ..models.vlan_ip_range import VlanIpRange
from ..models.vm_schedule import VmSchedule
from ..models.vm_snapshot import VmSnapshot
from ..models.vmware_datacenter import VmwareDatacenter
from ..models.volume import Volume
from ..models.volume_for_import import VolumeForImport
from ..models.volume_iscsi_name import VolumeIscsiName
from ..models.volume_metrics import VolumeMetrics
from ..models.volume_path import VolumePath
from ..models.volume_snapshot_detail import VolumeSnapshotDetail
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
    AccountState,
    AffinityGroupTypeName,
    AlertName,
    AlertTypeText,
    AllocationState,
    AnnotationEntityType,
    AnnotationFilter,
    ApiCommandResourceType,
    ApiKeyAccess,
    AutoScaleAction,
    BackupRepositoryType,
    BaremetalDhcpType,
    BaremetalPxeType,
    BootMode,
    BootType,
    BroadcastDomainRange,
    BucketPolicy,
    CapacitySortBy,
    ClusterType,
    CounterSource,
    CpuArch,
    CustomActionParameterSpec,
    CustomActionResourceType,
    DataDiskDetails,
    DataDiskOffering,
    DeploymentPlannerName,
    DetailOptionsResourceType,
    DetailResourceType,
    DiagnosticsType,
    DiskCacheMode,
    DiskOfferingState,
    DomainDetails,
    EventLevel,
    EventState,
    ExtensionDetails,
    ExtensionResourceType,
    ExtensionState,
    ExtensionType,
    ExternalNetworkProvider,
    ExtractMode,
    FirewallRuleType,
    FirewallTrafficType,
    GpuDeviceType,
    GslbAlgorithm,
    GslbPersistence,
    GslbServiceType,
    GuestType,
    GuestTypeFilter,
    HostAllocationAction,
    HostDetails,
    HostHaHypervisor,
    HostHaProviderName,
    HostResourceState,
    HostStatus,
    HostType,
    HypervisorKvmOnly,
    HypervisorName,
    IconResourceType,
    IkeVersion,
    ImageFormat,
    ImportDataDiskOffering,
    ImportNicNetwork,
    ImportVmSource,
    ImportVmTaskFilter,
    IndirectAgentLbAlgorithm,
    InternetProtocol,
    IntervalType,
    IoDriverPolicy,
    IpAddressState,
    IpToNetwork,
    KubernetesClusterState,
    KubernetesClusterType,
    KubernetesVersionState,
    LaunchPermissionOperation,
    LbStickinessMethod,
    LdapLinkType,
    LdapUserFilter,
    LeaseExpiryAction,
    LoadBalancerAlgorithm,
    LoadBalancerProtocol,
    LoadBalancerScheme,
    LoadBalancerWeight,
    ManagedState,
    NameValue,
    NetscalerDeviceType,
    NetworkAclAction,
    NetworkAclTrafficType,
    NetworkAclType,
    NetworkDeviceParameters,
    NetworkDeviceType,
    NetworkFilter,
    NetworkMode,
    NetworkOfferingAvailability,
    NetworkOfferingState,
    NetworkProtocolName,
    NetworkProtocolOption,
    NetworkServiceName,
    NetworkServiceProviderName,
    NetworkServiceProviderState,
    NicIpAddress,
    NicNetwork,
    NodeOffering,
    NodeTemplate,
    OfferingStateFilter,
    OfferingStorageType,
    OfferingTrafficType,
    OutOfBandDriver,
    OutOfBandPowerOperation,
    OutOfBandPowerState,
    PaloAltoDeviceType,
    PhysicalNetworkState,
    PrivateVlanType,
    ProjectAccountRole,
    ProjectInvitationState,
    ProjectState,
    ProvisioningType,
    PurgeableResourceType,
    QuotaEmailTemplateType,
    RelationalOperator,
    ResourceObjectType,
    ResourceTypeName,
    RolePermissionValue,
    RoleRule,
    RoleState,
    RoleType,
    RoutingMode,
    S3Signer,
    ServiceCapability,
    ServiceOfferingState,
    ServiceProvider,
    SharedFileSystemFormat,
    SharedFileSystemProviderName,
    SnapshotLocationType,
    SnapshotType,
    StagingStoreScope,
    StaticRouteStateFilter,
    StorageHeuristicType,
    StorageMigrationPolicy,
    StoragePoolScope,
    StoragePoolStatus,
    StorageProviderType,
    StorageScope,
    SystemOfferingVmType,
    SystemVmType,
    TaggableResourceType,
    TemplateFilter,
    TemplateType,
    TierNetworkOffering,
    TrafficTypeName,
    TungstenHttpMethod,
    TungstenMonitorType,
    UserDataOverridePolicy,
    UserSecurityGroup,
    UserSourceFilter,
    UserTwoFactorProvider,
    VirtualMachineDetails,
    VirtualMachineIp,
    VirtualMachineIpRemoval,
    VirtualMachineState,
    VirtualMachineStateFilter,
    VirtualMachineToHost,
    VmScheduleAction,
    VmSnapshotState,
    VmwareSwitchType,
    VnfNicSpec,
    VolumeRepair,
    VolumeState,
    VolumeToPool,
    VolumeType,
    VpcGatewayState,
    VpcOfferingState,
    VpcState,
    WebhookScope,
    WebhookState,
    ZoneNetworkType,
)

def acquire_pod_ip_address(
    client: BaseClient, *, zoneid: str, podid: str | None = None
) -> PodIpAddress: ...
def activate_project(client: BaseClient, *, id: str) -> Job[Project]: ...
def add_account_to_project(
    client: BaseClient,
    *,
    projectid: str,
    account: str | None = None,
    email: str | None = None,
    projectroleid: str | None = None,
    roletype: ProjectAccountRole | None = None,
) -> Job[Success]: ...
def add_annotation(
    client: BaseClient,
    *,
    adminsonly: bool | None = None,
    annotation: str | None = None,
    entityid: str | None = None,
    entitytype: AnnotationEntityType | None = None,
) -> Annotation: ...
def add_backup_repository(
    client: BaseClient,
    *,
    address: str,
    name: str,
    type: BackupRepositoryType,
    zoneid: str,
    capacitybytes: int | None = None,
    crosszoneinstancecreation: bool | None = None,
    mountopts: str | None = None,
    provider: str | None = None,
) -> BackupRepository: ...
def add_baremetal_dhcp(
    client: BaseClient,
    *,
    dhcpservertype: BaremetalDhcpType,
    password: str,
    physicalnetworkid: str,
    url: str,
    username: str,
) -> Job[BaremetalDhcp]: ...
def add_baremetal_host(
    client: BaseClient,
    *,
    hypervisor: HypervisorName,
    podid: str,
    url: str,
    zoneid: str,
    allocationstate: str | None = None,
    clusterid: str | None = None,
    clustername: str | None = None,
    externaldetails: Pairs | None = None,
    hosttags: CommaList[str] | None = None,
    ipaddress: str | None = None,
    password: str | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    username: str | None = None,
) -> ListResult[Host]: ...
def add_baremetal_pxe_kick_start_server(
    client: BaseClient,
    *,
    password: str,
    physicalnetworkid: str,
    pxeservertype: BaremetalPxeType,
    tftpdir: str,
    url: str,
    username: str,
    podid: str | None = None,
) -> Job[BaremetalPxeServer]: ...
def add_baremetal_pxe_ping_server(
    client: BaseClient,
    *,
    password: str,
    physicalnetworkid: str,
    pingdir: str,
    pingstorageserverip: str,
    pxeservertype: BaremetalPxeType,
    tftpdir: str,
    url: str,
    username: str,
    pingcifspassword: str | None = None,
    pingcifsusername: str | None = None,
    podid: str | None = None,
) -> Job[BaremetalPxeServer]: ...
def add_baremetal_rct(client: BaseClient, *, baremetalrcturl: str) -> Job[BaremetalRct]: ...
def add_big_switch_bcf_device(
    client: BaseClient,
    *,
    hostname: str,
    nat: bool,
    password: str,
    physicalnetworkid: str,
    username: str,
) -> Job[BigSwitchBcfDevice]: ...
def add_brocade_vcs_device(
    client: BaseClient, *, hostname: str, password: str, physicalnetworkid: str, username: str
) -> Job[BrocadeVcsDevice]: ...
def add_cisco_asa1000v_resource(
    client: BaseClient,
    *,
    clusterid: str,
    hostname: str,
    insideportprofile: str,
    physicalnetworkid: str,
) -> CiscoAsa1000vResource: ...
def add_cisco_vnmc_resource(
    client: BaseClient, *, hostname: str, password: str, physicalnetworkid: str, username: str
) -> CiscoVnmcResource: ...
def add_cluster(
    client: BaseClient,
    *,
    clustername: str,
    clustertype: ClusterType,
    hypervisor: HypervisorName,
    podid: str,
    zoneid: str,
    allocationstate: AllocationState | None = None,
    arch: CpuArch | None = None,
    extensionid: str | None = None,
    externaldetails: Pairs | None = None,
    guestvswitchname: str | None = None,
    guestvswitchtype: VmwareSwitchType | None = None,
    ovm3cluster: str | None = None,
    ovm3pool: str | None = None,
    ovm3vip: str | None = None,
    password: str | None = None,
    publicvswitchname: str | None = None,
    publicvswitchtype: VmwareSwitchType | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    url: str | None = None,
    username: str | None = None,
    vsmipaddress: str | None = None,
    vsmpassword: str | None = None,
    vsmusername: str | None = None,
) -> ListResult[Cluster]: ...
def add_custom_action(
    client: BaseClient,
    *,
    extensionid: str,
    name: str,
    allowedroletypes: CommaList[RoleType] | None = None,
    description: str | None = None,
    details: Pairs | None = None,
    enabled: bool | None = None,
    errormessage: str | None = None,
    parameters: OneOrMore[CustomActionParameterSpec] | None = None,
    resourcetype: CustomActionResourceType | None = None,
    successmessage: str | None = None,
    timeout: int | None = None,
) -> CustomAction: ...
def add_globo_dns_host(
    client: BaseClient, *, password: str, physicalnetworkid: str, url: str, username: str
) -> Job[Success]: ...
def add_guest_os(
    client: BaseClient,
    *,
    oscategoryid: str,
    osdisplayname: str,
    details: Pairs | None = None,
    forDisplay: bool | None = None,
    name: str | None = None,
) -> Job[OsType]: ...
def add_guest_os_mapping(
    client: BaseClient,
    *,
    hypervisor: HypervisorName,
    hypervisorversion: str,
    osnameforhypervisor: str,
    forced: bool | None = None,
    osdisplayname: str | None = None,
    osmappingcheckenabled: bool | None = None,
    ostypeid: str | None = None,
) -> Job[GuestOsMapping]: ...
def add_host(
    client: BaseClient,
    *,
    hypervisor: HypervisorName,
    podid: str,
    url: str,
    zoneid: str,
    allocationstate: str | None = None,
    clusterid: str | None = None,
    clustername: str | None = None,
    externaldetails: Pairs | None = None,
    hosttags: CommaList[str] | None = None,
    password: str | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    username: str | None = None,
) -> ListResult[Host]: ...
def add_image_store(
    client: BaseClient,
    *,
    provider: str,
    details: Pairs | None = None,
    name: str | None = None,
    url: str | None = None,
    zoneid: str | None = None,
) -> ImageStore: ...
def add_image_store_s3(
    client: BaseClient,
    *,
    accesskey: str,
    bucket: str,
    endpoint: str,
    secretkey: str,
    connectiontimeout: int | None = None,
    connectionttl: int | None = None,
    maxerrorretry: int | None = None,
    s3signer: S3Signer | None = None,
    sockettimeout: int | None = None,
    usehttps: bool | None = None,
    usetcpkeepalive: bool | None = None,
) -> ImageStore: ...
def add_ip_to_nic(
    client: BaseClient, *, nicid: str, ipaddress: str | None = None
) -> Job[NicSecondaryIp]: ...
def add_kubernetes_supported_version(
    client: BaseClient,
    *,
    mincpunumber: int,
    minmemory: int,
    semanticversion: str,
    arch: CpuArch | None = None,
    checksum: str | None = None,
    directdownload: bool | None = None,
    name: str | None = None,
    url: str | None = None,
    zoneid: str | None = None,
) -> KubernetesSupportedVersion: ...
def add_ldap_configuration(
    client: BaseClient, *, hostname: str, port: int, domainid: str | None = None
) -> LdapConfiguration: ...
def add_netris_provider(
    client: BaseClient,
    *,
    name: str,
    netristag: str,
    netrisurl: str,
    password: str,
    sitename: str,
    tenantname: str,
    username: str,
    zoneid: str,
) -> NetrisProvider: ...
def add_netscaler_load_balancer(
    client: BaseClient,
    *,
    networkdevicetype: NetscalerDeviceType,
    password: str,
    physicalnetworkid: str,
    url: str,
    username: str,
    gslbprovider: bool | None = None,
    gslbproviderprivateip: str | None = None,
    gslbproviderpublicip: str | None = None,
    isexclusivegslbprovider: bool | None = None,
) -> Job[NetscalerLoadBalancer]: ...
def add_network_device(
    client: BaseClient,
    *,
    networkdeviceparameterlist: Pairs | None = None,
    networkdevicetype: str | None = None,
) -> NetworkDevice: ...
def add_network_service_provider(
    client: BaseClient,
    *,
    name: NetworkServiceProviderName,
    physicalnetworkid: str,
    destinationphysicalnetworkid: str | None = None,
    servicelist: CommaList[NetworkServiceName] | None = None,
) -> Job[NetworkServiceProvider]: ...
def add_nic_to_virtual_machine(
    client: BaseClient,
    *,
    networkid: str,
    virtualmachineid: str,
    dhcpoptions: StructMaps | None = None,
    ipaddress: str | None = None,
    macaddress: str | None = None,
) -> Job[VirtualMachine]: ...
def add_nicira_nvp_device(
    client: BaseClient,
    *,
    hostname: str,
    password: str,
    physicalnetworkid: str,
    transportzoneuuid: str,
    username: str,
    l2gatewayserviceuuid: str | None = None,
    l3gatewayserviceuuid: str | None = None,
) -> Job[NiciraNvpDevice]: ...
def add_nodes_to_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    nodeids: CommaList[str],
    manualupgrade: bool | None = None,
    mountcksisoonvr: bool | None = None,
) -> Job[KubernetesCluster]: ...
def add_nsx_controller(
    client: BaseClient,
    *,
    edgecluster: str,
    name: str,
    nsxproviderhostname: str,
    password: str,
    tier0gateway: str,
    transportzone: str,
    username: str,
    zoneid: str,
    nsxproviderport: str | None = None,
) -> NsxController: ...
def add_object_storage_pool(
    client: BaseClient,
    *,
    name: str,
    provider: str,
    url: str,
    details: Pairs | None = None,
    size: int | None = None,
    tags: CommaList[str] | None = None,
) -> ObjectStoragePool: ...
def add_open_daylight_controller(
    client: BaseClient, *, password: str, physicalnetworkid: str, url: str, username: str
) -> Job[Success]: ...
def add_os_category(
    client: BaseClient, *, name: str, isfeatured: bool | None = None
) -> OsCategory: ...
def add_palo_alto_firewall(
    client: BaseClient,
    *,
    networkdevicetype: PaloAltoDeviceType,
    password: str,
    physicalnetworkid: str,
    url: str,
    username: str,
) -> Job[PaloAltoFirewall]: ...
def add_region(client: BaseClient, *, endpoint: str, id: int, name: str) -> Region: ...
def add_resource_detail(
    client: BaseClient,
    *,
    details: Pairs,
    resourceid: str,
    resourcetype: DetailResourceType,
    fordisplay: bool | None = None,
) -> Job[Success]: ...
def add_secondary_storage(
    client: BaseClient, *, url: str, zoneid: str | None = None
) -> ImageStore: ...
def add_stratosphere_ssp(
    client: BaseClient,
    *,
    name: str,
    url: str,
    zoneid: str,
    password: str | None = None,
    tenantuuid: str | None = None,
    username: str | None = None,
) -> StratosphereSsp: ...
def add_swift(
    client: BaseClient,
    *,
    url: str,
    account: str | None = None,
    key: str | None = None,
    username: str | None = None,
) -> ImageStore: ...
def add_traffic_monitor(
    client: BaseClient,
    *,
    url: str,
    zoneid: str,
    excludezones: str | None = None,
    includezones: str | None = None,
) -> TrafficMonitor: ...
def add_traffic_type(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    traffictype: TrafficTypeName,
    hypervnetworklabel: str | None = None,
    isolationmethod: str | None = None,
    kvmnetworklabel: str | None = None,
    ovm3networklabel: str | None = None,
    vlan: str | None = None,
    vmwarenetworklabel: str | None = None,
    xennetworklabel: str | None = None,
) -> Job[TrafficType]: ...
def add_tungsten_fabric_network_gateway_to_logical_router(
    client: BaseClient, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
) -> Job[TungstenFabricLogicalRouter]: ...
def add_tungsten_fabric_policy_rule(
    client: BaseClient,
    *,
    action: str,
    destendport: int,
    destipprefix: str,
    destipprefixlen: int,
    destnetwork: str,
    deststartport: int,
    direction: str,
    policyuuid: str,
    protocol: str,
    srcendport: int,
    srcipprefix: str,
    srcipprefixlen: int,
    srcnetwork: str,
    srcstartport: int,
    zoneid: str,
) -> Job[TungstenFabricPolicyRule]: ...
def add_ucs_manager(
    client: BaseClient,
    *,
    password: str,
    url: str,
    username: str,
    zoneid: str,
    name: str | None = None,
) -> UcsManager: ...
def add_user_to_project(
    client: BaseClient,
    *,
    projectid: str,
    username: str,
    email: str | None = None,
    projectroleid: str | None = None,
    roletype: ProjectAccountRole | None = None,
) -> Job[Success]: ...
def add_virtual_machines_to_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str],
    iscontrolnode: bool | None = None,
) -> Success: ...
def add_vmware_dc(
    client: BaseClient,
    *,
    name: str,
    vcenter: str,
    zoneid: str,
    password: str | None = None,
    username: str | None = None,
) -> VmwareDatacenter: ...
def add_vpn_user(
    client: BaseClient,
    *,
    password: str,
    username: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[VpnUser]: ...
def apply_tungsten_fabric_policy(
    client: BaseClient,
    *,
    majorsequence: int,
    minorsequence: int,
    networkuuid: str,
    policyuuid: str,
    zoneid: str,
) -> Job[TungstenFabricPolicy]: ...
def apply_tungsten_fabric_tag(
    client: BaseClient,
    *,
    taguuid: str,
    zoneid: str,
    applicationpolicysetuuid: str | None = None,
    networkuuid: CommaList[str] | None = None,
    nicuuid: CommaList[str] | None = None,
    policyuuid: str | None = None,
    vmuuid: CommaList[str] | None = None,
) -> Job[TungstenFabricTag]: ...
def archive_alerts(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: AlertTypeText | None = None,
) -> Success: ...
def archive_events(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: str | None = None,
) -> Success: ...
def archive_snapshot(client: BaseClient, *, id: str) -> Job[Success]: ...
def assign_cert_to_load_balancer(
    client: BaseClient, *, certid: str, lbruleid: str, forced: bool | None = None
) -> Job[Success]: ...
def assign_to_global_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    loadbalancerrulelist: CommaList[str],
    gslblbruleweightsmap: OneOrMore[LoadBalancerWeight] | None = None,
) -> Job[Success]: ...
def assign_to_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str] | None = None,
    vmidipmap: OneOrMore[VirtualMachineIp] | None = None,
) -> Job[Success]: ...
def assign_virtual_machine(
    client: BaseClient,
    *,
    virtualmachineid: str,
    account: str | None = None,
    domainid: str | None = None,
    networkids: CommaList[str] | None = None,
    projectid: str | None = None,
    securitygroupids: CommaList[str] | None = None,
) -> VirtualMachine: ...
def assign_virtual_machine_to_backup_offering(
    client: BaseClient, *, backupofferingid: str, virtualmachineid: str
) -> Job[Success]: ...
def assign_volume(
    client: BaseClient, *, volumeid: str, accountid: str | None = None, projectid: str | None = None
) -> Volume: ...
def associate_ip_address(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    ipaddress: str | None = None,
    isportable: bool | None = None,
    networkid: str | None = None,
    projectid: str | None = None,
    regionid: int | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> Job[PublicIpAddress]: ...
def associate_ucs_profile_to_blade(
    client: BaseClient, *, bladeid: str, profiledn: str, ucsmanagerid: str
) -> Job[UcsBlade]: ...
def attach_iso(
    client: BaseClient, *, id: str, virtualmachineid: str, forced: bool | None = None
) -> Job[VirtualMachine]: ...
def attach_volume(
    client: BaseClient, *, id: str, virtualmachineid: str, deviceid: int | None = None
) -> Job[Volume]: ...
def authorize_saml_sso(
    client: BaseClient, *, enable: bool, userid: str, entityid: str | None = None
) -> Success: ...
def authorize_security_group_egress(
    client: BaseClient,
    *,
    account: str | None = None,
    cidrlist: CommaList[str] | None = None,
    domainid: str | None = None,
    endport: int | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    projectid: str | None = None,
    protocol: NetworkProtocolName | None = None,
    securitygroupid: str | None = None,
    securitygroupname: str | None = None,
    startport: int | None = None,
    usersecuritygrouplist: OneOrMore[UserSecurityGroup] | None = None,
) -> Job[SecurityGroup]: ...
def authorize_security_group_ingress(
    client: BaseClient,
    *,
    account: str | None = None,
    cidrlist: CommaList[str] | None = None,
    domainid: str | None = None,
    endport: int | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    projectid: str | None = None,
    protocol: NetworkProtocolName | None = None,
    securitygroupid: str | None = None,
    securitygroupname: str | None = None,
    startport: int | None = None,
    usersecuritygrouplist: OneOrMore[UserSecurityGroup] | None = None,
) -> Job[SecurityGroup]: ...
def cancel_host_as_degraded(client: BaseClient, *, id: str) -> Job[Host]: ...
def cancel_host_maintenance(client: BaseClient, *, id: str) -> Job[Host]: ...
def cancel_maintenance(
    client: BaseClient, *, managementserverid: str, rebalance: bool | None = None
) -> ManagementServerMaintenance: ...
def cancel_shutdown(
    client: BaseClient, *, managementserverid: str
) -> ManagementServerMaintenance: ...
def cancel_storage_maintenance(client: BaseClient, *, id: str) -> Job[StoragePool]: ...
def change_bgp_peers_for_network(
    client: BaseClient, *, networkid: str, bgppeerids: CommaList[str] | None = None
) -> Job[Network]: ...
def change_bgp_peers_for_vpc(
    client: BaseClient, *, vpcid: str, bgppeerids: CommaList[str] | None = None
) -> Job[Vpc]: ...
def change_offering_for_volume(
    client: BaseClient,
    *,
    diskofferingid: str,
    id: str,
    automigrate: bool | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
    size: int | None = None,
) -> Job[Volume]: ...
def change_out_of_band_management_password(
    client: BaseClient, *, hostid: str, password: str | None = None
) -> Job[OutOfBandManagement]: ...
def change_service_for_router(client: BaseClient, *, id: str, serviceofferingid: str) -> Router: ...
def change_service_for_system_vm(
    client: BaseClient, *, id: str, serviceofferingid: str, details: Pairs | None = None
) -> SystemVm: ...
@deprecated("use scale_virtual_machine instead")
def change_service_for_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    serviceofferingid: str,
    automigrate: bool | None = None,
    details: Pairs | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
) -> VirtualMachine: ...
def change_shared_file_system_disk_offering(
    client: BaseClient,
    *,
    id: str,
    diskofferingid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    size: int | None = None,
) -> Job[SharedFileSystem]: ...
def change_shared_file_system_service_offering(
    client: BaseClient, *, id: str, serviceofferingid: str
) -> Job[SharedFileSystem]: ...
def change_storage_pool_scope(
    client: BaseClient, *, id: str, scope: StoragePoolScope, clusterid: str | None = None
) -> Job[Success]: ...
def check_volume(
    client: BaseClient, *, id: str, repair: VolumeRepair | None = None
) -> Job[Volume]: ...
def clean_vm_reservations(client: BaseClient) -> Job[Success]: ...
def cloudian_is_enabled(client: BaseClient) -> CloudianStatus: ...
def cloudian_sso_login(client: BaseClient) -> CloudianSsoLogin: ...
def config_tungsten_fabric_service(
    client: BaseClient, *, physicalnetworkid: str, zoneid: str
) -> Success: ...
def configure_ha_for_host(
    client: BaseClient, *, hostid: str, provider: HostHaProviderName
) -> Job[HostHa]: ...
def configure_internal_load_balancer_element(
    client: BaseClient, *, enabled: bool, id: str
) -> Job[InternalLoadBalancerElement]: ...
def configure_netscaler_load_balancer(
    client: BaseClient,
    *,
    lbdeviceid: str,
    inline: bool | None = None,
    lbdevicecapacity: int | None = None,
    lbdevicededicated: bool | None = None,
    podids: CommaList[str] | None = None,
) -> Job[NetscalerLoadBalancer]: ...
def configure_out_of_band_management(
    client: BaseClient,
    *,
    address: str,
    driver: OutOfBandDriver,
    hostid: str,
    password: str,
    port: str,
    username: str,
) -> OutOfBandManagement: ...
def configure_ovs_element(client: BaseClient, *, enabled: bool, id: str) -> Job[OvsElement]: ...
def configure_palo_alto_firewall(
    client: BaseClient, *, fwdeviceid: str, fwdevicecapacity: int | None = None
) -> Job[PaloAltoFirewall]: ...
def configure_storage_access(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    hostid: str | None = None,
    podid: str | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    storageid: str | None = None,
    zoneid: str | None = None,
) -> Job[Success]: ...
def configure_virtual_router_element(
    client: BaseClient, *, enabled: bool, id: str
) -> Job[VirtualRouterElement]: ...
def copy_iso(
    client: BaseClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
) -> Job[Template]: ...
def copy_snapshot(
    client: BaseClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
    storageids: CommaList[str] | None = None,
    usestoragereplication: bool | None = None,
) -> Job[Snapshot]: ...
def copy_template(
    client: BaseClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
) -> Job[Template]: ...
def create_asn_range(
    client: BaseClient, *, endasn: int, startasn: int, zoneid: str
) -> AsnRange: ...
def create_account(
    client: BaseClient,
    *,
    email: str,
    firstname: str,
    lastname: str,
    password: str,
    username: str,
    account: str | None = None,
    accountdetails: Pairs | None = None,
    accountid: str | None = None,
    accounttype: int | None = None,
    domainid: str | None = None,
    networkdomain: str | None = None,
    roleid: str | None = None,
    timezone: str | None = None,
    userid: str | None = None,
) -> Account: ...
def create_affinity_group(
    client: BaseClient,
    *,
    name: str,
    type: AffinityGroupTypeName,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[AffinityGroup]: ...
def create_auto_scale_policy(
    client: BaseClient,
    *,
    action: AutoScaleAction,
    conditionids: CommaList[str],
    duration: int,
    name: str | None = None,
    quiettime: int | None = None,
) -> Job[AutoScalePolicy]: ...
def create_auto_scale_vm_group(
    client: BaseClient,
    *,
    lbruleid: str,
    maxmembers: int,
    minmembers: int,
    scaledownpolicyids: CommaList[str],
    scaleuppolicyids: CommaList[str],
    vmprofileid: str,
    fordisplay: bool | None = None,
    interval: int | None = None,
    name: str | None = None,
) -> Job[AutoScaleVmGroup]: ...
def create_auto_scale_vm_profile(
    client: BaseClient,
    *,
    serviceofferingid: str,
    templateid: str,
    zoneid: str,
    account: str | None = None,
    autoscaleuserid: str | None = None,
    counterparam: OneOrMore[NameValue] | None = None,
    domainid: str | None = None,
    expungevmgraceperiod: int | None = None,
    fordisplay: bool | None = None,
    otherdeployparams: OneOrMore[NameValue] | None = None,
    projectid: str | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
) -> Job[AutoScaleVmProfile]: ...
def create_backup(
    client: BaseClient,
    *,
    virtualmachineid: str,
    description: str | None = None,
    name: str | None = None,
    quiescevm: bool | None = None,
) -> Job[Success]: ...
def create_backup_schedule(
    client: BaseClient,
    *,
    intervaltype: IntervalType,
    schedule: str,
    timezone: str,
    virtualmachineid: str,
    maxbackups: int | None = None,
    quiescevm: bool | None = None,
) -> BackupSchedule: ...
def create_bgp_peer(
    client: BaseClient,
    *,
    asnumber: int,
    zoneid: str,
    account: str | None = None,
    details: Pairs | None = None,
    domainid: str | None = None,
    ip6address: str | None = None,
    ipaddress: str | None = None,
    password: str | None = None,
    projectid: str | None = None,
) -> Job[BgpPeer]: ...
def create_bucket(
    client: BaseClient,
    *,
    name: str,
    objectstorageid: str,
    quota: int,
    account: str | None = None,
    domainid: str | None = None,
    encryption: bool | None = None,
    objectlocking: bool | None = None,
    policy: BucketPolicy | None = None,
    projectid: str | None = None,
    versioning: bool | None = None,
) -> Job[Bucket]: ...
def create_condition(
    client: BaseClient,
    *,
    counterid: str,
    relationaloperator: RelationalOperator,
    threshold: int,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[Condition]: ...
def create_console_endpoint(
    client: BaseClient, *, virtualmachineid: str, token: str | None = None
) -> ConsoleEndpoint: ...
def create_counter(
    client: BaseClient,
    *,
    name: str,
    provider: NetworkServiceProviderName,
    source: CounterSource,
    value: str,
) -> Job[Counter]: ...
def create_disk_offering(
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
    customized: bool | None = None,
    customizediops: bool | None = None,
    details: Pairs | None = None,
    disksize: int | None = None,
    disksizestrictness: bool | None = None,
    displayoffering: bool | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    encrypt: bool | None = None,
    hypervisorsnapshotreserve: int | None = None,
    iopsreadrate: int | None = None,
    iopsreadratemax: int | None = None,
    iopsreadratemaxlength: int | None = None,
    iopswriterate: int | None = None,
    iopswriteratemax: int | None = None,
    iopswriteratemaxlength: int | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    provisioningtype: ProvisioningType | None = None,
    storagepolicy: str | None = None,
    storagetype: OfferingStorageType | None = None,
    tags: CommaList[str] | None = None,
    zoneid: CommaList[str] | None = None,
) -> DiskOffering: ...
def create_domain(
    client: BaseClient,
    *,
    name: str,
    domainid: str | None = None,
    networkdomain: str | None = None,
    parentdomainid: str | None = None,
) -> Domain: ...
def create_egress_firewall_rule(
    client: BaseClient,
    *,
    networkid: str,
    protocol: NetworkProtocolName,
    cidrlist: CommaList[str] | None = None,
    destcidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    startport: int | None = None,
    type: FirewallRuleType | None = None,
) -> Job[FirewallRule]: ...
def create_extension(
    client: BaseClient,
    *,
    name: str,
    type: ExtensionType,
    description: str | None = None,
    details: Pairs | None = None,
    orchestratorrequirespreparevm: bool | None = None,
    path: str | None = None,
    state: ExtensionState | None = None,
) -> Extension: ...
def create_firewall_rule(
    client: BaseClient,
    *,
    ipaddressid: str,
    protocol: NetworkProtocolName,
    cidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    startport: int | None = None,
    type: FirewallRuleType | None = None,
) -> Job[FirewallRule]: ...
def create_global_load_balancer_rule(
    client: BaseClient,
    *,
    gslbdomainname: str,
    gslbservicetype: GslbServiceType,
    name: str,
    regionid: int,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    gslblbmethod: GslbAlgorithm | None = None,
    gslbstickysessionmethodname: GslbPersistence | None = None,
) -> Job[GlobalLoadBalancerRule]: ...
def create_gpu_card(
    client: BaseClient,
    *,
    deviceid: str,
    devicename: str,
    name: str,
    vendorid: str,
    vendorname: str,
    videoram: int | None = None,
) -> GpuCard: ...
def create_gpu_device(
    client: BaseClient,
    *,
    busaddress: str,
    gpucardid: str,
    hostid: str,
    vgpuprofileid: str,
    numanode: str | None = None,
    parentgpudeviceid: str | None = None,
    type: GpuDeviceType | None = None,
) -> GpuDevice: ...
def create_guest_network_ipv6_prefix(
    client: BaseClient, *, prefix: str, zoneid: str
) -> Job[GuestNetworkIpv6Prefix]: ...
def create_gui_theme(
    client: BaseClient,
    *,
    name: str,
    accountids: CommaList[str] | None = None,
    commonnames: CommaList[str] | None = None,
    css: str | None = None,
    description: str | None = None,
    domainids: CommaList[str] | None = None,
    ispublic: bool | None = None,
    jsonconfiguration: str | None = None,
    recursivedomains: bool | None = None,
) -> GuiTheme: ...
def create_instance_group(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> InstanceGroup: ...
def create_internal_load_balancer_element(
    client: BaseClient, *, nspid: str
) -> Job[InternalLoadBalancerElement]: ...
def create_ip_forwarding_rule(
    client: BaseClient,
    *,
    ipaddressid: str,
    protocol: NetworkProtocolName,
    startport: int,
    cidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    openfirewall: bool | None = None,
) -> Job[IpForwardingRule]: ...
def create_ipv4_subnet_for_guest_network(
    client: BaseClient, *, parentid: str, cidrsize: int | None = None, subnet: str | None = None
) -> Job[GuestNetworkIpv4Subnet]: ...
def create_ipv4_subnet_for_zone(
    client: BaseClient,
    *,
    subnet: str,
    zoneid: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[ZoneIpv4Subnet]: ...
def create_ipv6_firewall_rule(
    client: BaseClient,
    *,
    networkid: str,
    protocol: NetworkProtocolName,
    cidrlist: CommaList[str] | None = None,
    destcidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    startport: int | None = None,
    traffictype: FirewallTrafficType | None = None,
) -> Job[FirewallRule]: ...
def create_kubernetes_cluster(
    client: BaseClient,
    *,
    name: str,
    zoneid: str,
    account: str | None = None,
    asnumber: int | None = None,
    clustertype: KubernetesClusterType | None = None,
    cniconfigdetails: Pairs | None = None,
    cniconfigurationid: str | None = None,
    controlnodes: int | None = None,
    description: str | None = None,
    dockerregistrypassword: str | None = None,
    dockerregistryurl: str | None = None,
    dockerregistryusername: str | None = None,
    domainid: str | None = None,
    enablecsi: bool | None = None,
    etcdnodes: int | None = None,
    externalloadbalanceripaddress: str | None = None,
    hypervisor: HypervisorName | None = None,
    keypair: str | None = None,
    kubernetesversionid: str | None = None,
    masternodes: int | None = None,
    networkid: str | None = None,
    nodeofferings: OneOrMore[NodeOffering] | None = None,
    noderootdisksize: int | None = None,
    nodetemplates: OneOrMore[NodeTemplate] | None = None,
    projectid: str | None = None,
    serviceofferingid: str | None = None,
    size: int | None = None,
) -> Job[KubernetesCluster]: ...
def create_lb_health_check_policy(
    client: BaseClient,
    *,
    lbruleid: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    healthythreshold: int | None = None,
    intervaltime: int | None = None,
    pingpath: str | None = None,
    responsetimeout: int | None = None,
    unhealthythreshold: int | None = None,
) -> Job[LbHealthCheck]: ...
def create_lb_stickiness_policy(
    client: BaseClient,
    *,
    lbruleid: str,
    methodname: LbStickinessMethod,
    name: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    param: OneOrMore[NameValue] | None = None,
) -> Job[LbStickiness]: ...
def create_load_balancer(
    client: BaseClient,
    *,
    algorithm: LoadBalancerAlgorithm,
    instanceport: int,
    name: str,
    networkid: str,
    scheme: LoadBalancerScheme,
    sourceipaddressnetworkid: str,
    sourceport: int,
    description: str | None = None,
    fordisplay: bool | None = None,
    sourceipaddress: str | None = None,
) -> Job[LoadBalancer]: ...
def create_load_balancer_rule(
    client: BaseClient,
    *,
    algorithm: LoadBalancerAlgorithm,
    name: str,
    privateport: int,
    publicport: int,
    account: str | None = None,
    cidrlist: CommaList[str] | None = None,
    description: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    networkid: str | None = None,
    openfirewall: bool | None = None,
    protocol: LoadBalancerProtocol | None = None,
    publicipid: str | None = None,
    zoneid: str | None = None,
) -> Job[LoadBalancerRule]: ...
def create_management_network_ip_range(
    client: BaseClient,
    *,
    gateway: str,
    netmask: str,
    podid: str,
    startip: str,
    endip: str | None = None,
    forsystemvms: bool | None = None,
    vlan: str | None = None,
) -> Job[Pod]: ...
def create_network(
    client: BaseClient,
    *,
    name: str,
    networkofferingid: str,
    zoneid: str,
    account: str | None = None,
    aclid: str | None = None,
    acltype: NetworkAclType | None = None,
    asnumber: int | None = None,
    associatednetworkid: str | None = None,
    bgppeerids: CommaList[str] | None = None,
    bypassvlanoverlapcheck: bool | None = None,
    cidrsize: int | None = None,
    displaynetwork: bool | None = None,
    displaytext: str | None = None,
    dns1: str | None = None,
    dns2: str | None = None,
    domainid: str | None = None,
    endip: str | None = None,
    endipv6: str | None = None,
    externalid: str | None = None,
    gateway: str | None = None,
    hideipaddressusage: bool | None = None,
    ip6cidr: str | None = None,
    ip6dns1: str | None = None,
    ip6dns2: str | None = None,
    ip6gateway: str | None = None,
    isolatedpvlan: str | None = None,
    isolatedpvlantype: PrivateVlanType | None = None,
    netmask: str | None = None,
    networkdomain: str | None = None,
    physicalnetworkid: str | None = None,
    privatemtu: int | None = None,
    projectid: str | None = None,
    publicmtu: int | None = None,
    routerip: str | None = None,
    routeripv6: str | None = None,
    sourcenatipaddress: str | None = None,
    startip: str | None = None,
    startipv6: str | None = None,
    subdomainaccess: bool | None = None,
    tungstenvirtualrouteruuid: str | None = None,
    vlan: str | None = None,
    vpcid: str | None = None,
) -> Network: ...
def create_network_acl(
    client: BaseClient,
    *,
    protocol: NetworkProtocolName,
    aclid: str | None = None,
    action: NetworkAclAction | None = None,
    cidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    networkid: str | None = None,
    number: int | None = None,
    reason: str | None = None,
    startport: int | None = None,
    traffictype: NetworkAclTrafficType | None = None,
) -> Job[NetworkAcl]: ...
def create_network_acl_list(
    client: BaseClient,
    *,
    name: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    vpcid: str | None = None,
) -> Job[NetworkAclList]: ...
def create_network_offering(
    client: BaseClient,
    *,
    guestiptype: GuestType,
    name: str,
    traffictype: OfferingTrafficType,
    availability: NetworkOfferingAvailability | None = None,
    conservemode: bool | None = None,
    details: Pairs | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    egressdefaultpolicy: bool | None = None,
    enable: bool | None = None,
    fornsx: bool | None = None,
    fortungsten: bool | None = None,
    forvpc: bool | None = None,
    internetprotocol: InternetProtocol | None = None,
    ispersistent: bool | None = None,
    keepaliveenabled: bool | None = None,
    maxconnections: int | None = None,
    networkmode: NetworkMode | None = None,
    networkrate: int | None = None,
    nsxsupportlb: bool | None = None,
    nsxsupportsinternallb: bool | None = None,
    provider: ExternalNetworkProvider | None = None,
    routingmode: RoutingMode | None = None,
    servicecapabilitylist: OneOrMore[ServiceCapability] | None = None,
    serviceofferingid: str | None = None,
    serviceproviderlist: OneOrMore[ServiceProvider] | None = None,
    specifyasnumber: bool | None = None,
    specifyipranges: bool | None = None,
    specifyvlan: bool | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    tags: CommaList[str] | None = None,
    zoneid: CommaList[str] | None = None,
) -> NetworkOffering: ...
def create_network_permissions(
    client: BaseClient,
    *,
    networkid: str,
    accountids: CommaList[str] | None = None,
    accounts: CommaList[str] | None = None,
    projectids: CommaList[str] | None = None,
) -> Success: ...
def create_physical_network(
    client: BaseClient,
    *,
    name: str,
    zoneid: str,
    broadcastdomainrange: BroadcastDomainRange | None = None,
    domainid: str | None = None,
    isolationmethods: CommaList[str] | None = None,
    networkspeed: str | None = None,
    tags: CommaList[str] | None = None,
    vlan: str | None = None,
) -> Job[PhysicalNetwork]: ...
def create_pod(
    client: BaseClient,
    *,
    name: str,
    zoneid: str,
    allocationstate: AllocationState | None = None,
    endip: str | None = None,
    gateway: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
    storageaccessgroups: CommaList[str] | None = None,
) -> Pod: ...
def create_port_forwarding_rule(
    client: BaseClient,
    *,
    ipaddressid: str,
    privateport: int,
    protocol: NetworkProtocolName,
    publicport: int,
    virtualmachineid: str,
    cidrlist: CommaList[str] | None = None,
    fordisplay: bool | None = None,
    networkid: str | None = None,
    openfirewall: bool | None = None,
    privateendport: int | None = None,
    publicendport: int | None = None,
    vmguestip: str | None = None,
) -> Job[PortForwardingRule]: ...
def create_portable_ip_range(
    client: BaseClient,
    *,
    endip: str,
    gateway: str,
    netmask: str,
    regionid: int,
    startip: str,
    vlan: str | None = None,
) -> Job[PortableIpRange]: ...
def create_private_gateway(
    client: BaseClient,
    *,
    gateway: str,
    ipaddress: str,
    netmask: str,
    vpcid: str,
    aclid: str | None = None,
    associatednetworkid: str | None = None,
    bypassvlanoverlapcheck: bool | None = None,
    networkofferingid: str | None = None,
    physicalnetworkid: str | None = None,
    sourcenatsupported: bool | None = None,
    vlan: str | None = None,
) -> Job[PrivateGateway]: ...
def create_project(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    accountid: str | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    userid: str | None = None,
) -> Job[Project]: ...
def create_project_role(
    client: BaseClient, *, name: str, projectid: str, description: str | None = None
) -> ProjectRole: ...
def create_project_role_permission(
    client: BaseClient,
    *,
    permission: RolePermissionValue,
    projectid: str,
    projectroleid: str,
    rule: str,
    description: str | None = None,
) -> ProjectRolePermission: ...
def create_remote_access_vpn(
    client: BaseClient,
    *,
    publicipid: str,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    iprange: str | None = None,
    openfirewall: bool | None = None,
) -> Job[RemoteAccessVpn]: ...
def create_role(
    client: BaseClient,
    *,
    name: str,
    description: str | None = None,
    ispublic: bool | None = None,
    roleid: str | None = None,
    type: RoleType | None = None,
) -> Role: ...
def create_role_permission(
    client: BaseClient,
    *,
    permission: RolePermissionValue,
    roleid: str,
    rule: str,
    description: str | None = None,
) -> RolePermission: ...
def create_routing_firewall_rule(
    client: BaseClient,
    *,
    networkid: str,
    protocol: NetworkProtocolName,
    cidrlist: CommaList[str] | None = None,
    destcidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    fordisplay: bool | None = None,
    icmpcode: int | None = None,
    icmptype: int | None = None,
    startport: int | None = None,
    traffictype: FirewallTrafficType | None = None,
) -> Job[FirewallRule]: ...
def create_ssh_key_pair(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> CreatedSshKeyPair: ...
def create_secondary_staging_store(
    client: BaseClient,
    *,
    url: str,
    details: Pairs | None = None,
    provider: str | None = None,
    scope: StagingStoreScope | None = None,
    zoneid: str | None = None,
) -> ImageStore: ...
def create_secondary_storage_selector(
    client: BaseClient,
    *,
    description: str,
    heuristicrule: str,
    name: str,
    type: StorageHeuristicType,
    zoneid: str,
) -> SecondaryStorageSelector: ...
def create_security_group(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> SecurityGroup: ...
def create_service_instance(
    client: BaseClient,
    *,
    leftnetworkid: str,
    name: str,
    rightnetworkid: str,
    serviceofferingid: str,
    templateid: str,
    zoneid: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[ServiceInstance]: ...
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
) -> ServiceOffering: ...
def create_shared_file_system(
    client: BaseClient,
    *,
    diskofferingid: str,
    filesystem: SharedFileSystemFormat,
    name: str,
    networkid: str,
    serviceofferingid: str,
    zoneid: str,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    projectid: str | None = None,
    provider: SharedFileSystemProviderName | None = None,
    size: int | None = None,
) -> Job[SharedFileSystem]: ...
def create_snapshot(
    client: BaseClient,
    *,
    volumeid: str,
    account: str | None = None,
    asyncbackup: bool | None = None,
    domainid: str | None = None,
    locationtype: SnapshotLocationType | None = None,
    name: str | None = None,
    policyid: str | None = None,
    quiescevm: bool | None = None,
    storageids: CommaList[str] | None = None,
    tags: Pairs | None = None,
    usestoragereplication: bool | None = None,
    zoneids: CommaList[str] | None = None,
) -> Job[Snapshot]: ...
def create_snapshot_from_vm_snapshot(
    client: BaseClient, *, vmsnapshotid: str, volumeid: str, name: str | None = None
) -> Job[Snapshot]: ...
def create_snapshot_policy(
    client: BaseClient,
    *,
    intervaltype: IntervalType,
    maxsnaps: int,
    schedule: str,
    timezone: str,
    volumeid: str,
    fordisplay: bool | None = None,
    storageids: CommaList[str] | None = None,
    tags: Pairs | None = None,
    usestoragereplication: bool | None = None,
    zoneids: CommaList[str] | None = None,
) -> SnapshotPolicy: ...
def create_static_route(
    client: BaseClient,
    *,
    cidr: str,
    gatewayid: str | None = None,
    nexthop: str | None = None,
    vpcid: str | None = None,
) -> Job[StaticRoute]: ...
def create_storage_network_ip_range(
    client: BaseClient,
    *,
    gateway: str,
    netmask: str,
    podid: str,
    startip: str,
    endip: str | None = None,
    vlan: int | None = None,
) -> Job[StorageNetworkIpRange]: ...
def create_storage_pool(
    client: BaseClient,
    *,
    name: str,
    url: str,
    zoneid: str,
    capacitybytes: int | None = None,
    capacityiops: int | None = None,
    clusterid: str | None = None,
    details: Pairs | None = None,
    hypervisor: HypervisorName | None = None,
    istagarule: bool | None = None,
    managed: bool | None = None,
    podid: str | None = None,
    provider: str | None = None,
    scope: StoragePoolScope | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    tags: CommaList[str] | None = None,
) -> StoragePool: ...
def create_tags(
    client: BaseClient,
    *,
    resourceids: CommaList[str],
    resourcetype: TaggableResourceType,
    tags: Pairs,
    customer: str | None = None,
) -> Job[Success]: ...
def create_template(
    client: BaseClient,
    *,
    name: str,
    ostypeid: str,
    account: str | None = None,
    arch: CpuArch | None = None,
    bits: int | None = None,
    details: Pairs | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    isdynamicallyscalable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    passwordenabled: bool | None = None,
    projectid: str | None = None,
    requireshvm: bool | None = None,
    snapshotid: str | None = None,
    sshkeyenabled: bool | None = None,
    templatetag: str | None = None,
    url: str | None = None,
    virtualmachineid: str | None = None,
    volumeid: str | None = None,
    zoneid: str | None = None,
) -> Job[Template]: ...
def create_tungsten_fabric_address_group(
    client: BaseClient, *, ipprefix: str, ipprefixlen: int, name: str, zoneid: str
) -> Job[TungstenFabricAddressGroup]: ...
def create_tungsten_fabric_application_policy_set(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricApplicationPolicySet]: ...
def create_tungsten_fabric_firewall_policy(
    client: BaseClient,
    *,
    name: str,
    sequence: int,
    zoneid: str,
    applicationpolicysetuuid: str | None = None,
) -> Job[TungstenFabricFirewallPolicy]: ...
def create_tungsten_fabric_firewall_rule(
    client: BaseClient,
    *,
    action: str,
    direction: str,
    firewallpolicyuuid: str,
    name: str,
    sequence: int,
    servicegroupuuid: str,
    zoneid: str,
    destaddressgroupuuid: str | None = None,
    destnetworkuuid: str | None = None,
    desttaguuid: str | None = None,
    srcaddressgroupuuid: str | None = None,
    srcnetworkuuid: str | None = None,
    srctaguuid: str | None = None,
    tagtypeuuid: str | None = None,
) -> Job[TungstenFabricFirewallRule]: ...
def create_tungsten_fabric_logical_router(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricLogicalRouter]: ...
def create_tungsten_fabric_management_network(client: BaseClient, *, podid: str) -> Success: ...
def create_tungsten_fabric_policy(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricPolicy]: ...
def create_tungsten_fabric_provider(
    client: BaseClient,
    *,
    name: str,
    tungstengateway: str,
    tungstenproviderhostname: str,
    zoneid: str,
    tungstenproviderintrospectport: str | None = None,
    tungstenproviderport: str | None = None,
    tungstenprovidervrouterport: str | None = None,
) -> TungstenFabricProvider: ...
def create_tungsten_fabric_public_network(client: BaseClient, *, zoneid: str) -> Success: ...
def create_tungsten_fabric_service_group(
    client: BaseClient, *, endport: int, name: str, protocol: str, startport: int, zoneid: str
) -> Job[TungstenFabricServiceGroup]: ...
def create_tungsten_fabric_tag(
    client: BaseClient, *, tagtype: str, tagvalue: str, zoneid: str
) -> Job[TungstenFabricTag]: ...
def create_tungsten_fabric_tag_type(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricTagType]: ...
def create_user(
    client: BaseClient,
    *,
    account: str,
    email: str,
    firstname: str,
    lastname: str,
    password: str,
    username: str,
    domainid: str | None = None,
    timezone: str | None = None,
    userid: str | None = None,
) -> User: ...
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
) -> Job[VirtualMachine]: ...
def create_vm_schedule(
    client: BaseClient,
    *,
    action: VmScheduleAction,
    schedule: str,
    timezone: str,
    virtualmachineid: str,
    description: str | None = None,
    enabled: bool | None = None,
    enddate: Timestamp | None = None,
    startdate: Timestamp | None = None,
) -> VmSchedule: ...
def create_vm_snapshot(
    client: BaseClient,
    *,
    virtualmachineid: str,
    description: str | None = None,
    name: str | None = None,
    quiescevm: bool | None = None,
    snapshotmemory: bool | None = None,
) -> Job[VmSnapshot]: ...
def create_vpc(
    client: BaseClient,
    *,
    name: str,
    vpcofferingid: str,
    zoneid: str,
    account: str | None = None,
    asnumber: int | None = None,
    bgppeerids: CommaList[str] | None = None,
    cidr: str | None = None,
    cidrsize: int | None = None,
    displaytext: str | None = None,
    dns1: str | None = None,
    dns2: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    ip6dns1: str | None = None,
    ip6dns2: str | None = None,
    networkdomain: str | None = None,
    projectid: str | None = None,
    publicmtu: int | None = None,
    sourcenatipaddress: str | None = None,
    start: bool | None = None,
    userouteripresolver: bool | None = None,
) -> Job[Vpc]: ...
def create_vpc_offering(
    client: BaseClient,
    *,
    name: str,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    enable: bool | None = None,
    fornsx: bool | None = None,
    internetprotocol: InternetProtocol | None = None,
    networkmode: NetworkMode | None = None,
    nsxsupportlb: bool | None = None,
    provider: ExternalNetworkProvider | None = None,
    routingmode: RoutingMode | None = None,
    servicecapabilitylist: OneOrMore[ServiceCapability] | None = None,
    serviceofferingid: str | None = None,
    serviceproviderlist: OneOrMore[ServiceProvider] | None = None,
    specifyasnumber: bool | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    zoneid: CommaList[str] | None = None,
) -> Job[VpcOffering]: ...
def create_vgpu_profile(
    client: BaseClient,
    *,
    gpucardid: str,
    name: str,
    description: str | None = None,
    maxheads: int | None = None,
    maxresolutionx: int | None = None,
    maxresolutiony: int | None = None,
    maxvgpuperphysicalgpu: int | None = None,
    videoram: int | None = None,
) -> VgpuProfile: ...
def create_virtual_router_element(
    client: BaseClient, *, nspid: str, providertype: str | None = None
) -> Job[VirtualRouterElement]: ...
def create_vlan_ip_range(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    endip: str | None = None,
    endipv6: str | None = None,
    forsystemvms: bool | None = None,
    forvirtualnetwork: bool | None = None,
    gateway: str | None = None,
    ip6cidr: str | None = None,
    ip6gateway: str | None = None,
    netmask: str | None = None,
    networkid: str | None = None,
    physicalnetworkid: str | None = None,
    podid: str | None = None,
    projectid: str | None = None,
    provider: str | None = None,
    startip: str | None = None,
    startipv6: str | None = None,
    vlan: str | None = None,
    zoneid: str | None = None,
) -> VlanIpRange: ...
def create_volume(
    client: BaseClient,
    *,
    account: str | None = None,
    customid: str | None = None,
    diskofferingid: str | None = None,
    displayvolume: bool | None = None,
    domainid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    name: str | None = None,
    projectid: str | None = None,
    size: int | None = None,
    snapshotid: str | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> Job[Volume]: ...
def create_vpn_connection(
    client: BaseClient,
    *,
    s2scustomergatewayid: str,
    s2svpngatewayid: str,
    fordisplay: bool | None = None,
    passive: bool | None = None,
) -> Job[VpnConnection]: ...
def create_vpn_customer_gateway(
    client: BaseClient,
    *,
    cidrlist: CommaList[str],
    esppolicy: str,
    gateway: str,
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
    projectid: str | None = None,
    splitconnections: bool | None = None,
) -> Job[VpnCustomerGateway]: ...
def create_vpn_gateway(
    client: BaseClient,
    *,
    vpcid: str,
    fordisplay: bool | None = None,
    ipaddressid: str | None = None,
) -> Job[VpnGateway]: ...
def create_webhook(
    client: BaseClient,
    *,
    name: str,
    payloadurl: str,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
    scope: WebhookScope | None = None,
    secretkey: str | None = None,
    sslverification: bool | None = None,
    state: WebhookState | None = None,
) -> Webhook: ...
def create_zone(
    client: BaseClient,
    *,
    dns1: str,
    internaldns1: str,
    name: str,
    networktype: ZoneNetworkType,
    allocationstate: AllocationState | None = None,
    dns2: str | None = None,
    domain: str | None = None,
    domainid: str | None = None,
    guestcidraddress: str | None = None,
    internaldns2: str | None = None,
    ip6dns1: str | None = None,
    ip6dns2: str | None = None,
    isedge: bool | None = None,
    localstorageenabled: bool | None = None,
    securitygroupenabled: bool | None = None,
    storageaccessgroups: CommaList[str] | None = None,
) -> Zone: ...
def declare_host_as_degraded(client: BaseClient, *, id: str) -> Job[Host]: ...
def dedicate_bgp_peer(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[BgpPeer]: ...
def dedicate_cluster(
    client: BaseClient, *, clusterid: str, domainid: str, account: str | None = None
) -> Job[DedicatedCluster]: ...
def dedicate_guest_vlan_range(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    vlanrange: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> GuestVlanRange: ...
def dedicate_host(
    client: BaseClient, *, domainid: str, hostid: str, account: str | None = None
) -> Job[ListResult[DedicatedHost]]: ...
def dedicate_ipv4_subnet_for_zone(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[ZoneIpv4Subnet]: ...
def dedicate_pod(
    client: BaseClient, *, domainid: str, podid: str, account: str | None = None
) -> Job[ListResult[DedicatedPod]]: ...
def dedicate_public_ip_range(
    client: BaseClient,
    *,
    domainid: str,
    id: str,
    account: str | None = None,
    projectid: str | None = None,
) -> VlanIpRange: ...
def dedicate_zone(
    client: BaseClient, *, domainid: str, zoneid: str, account: str | None = None
) -> Job[ListResult[DedicatedZone]]: ...
def delete_asn_range(client: BaseClient, *, id: str) -> Success: ...
def delete_account(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_account_from_project(
    client: BaseClient, *, account: str, projectid: str
) -> Job[Success]: ...
def delete_affinity_group(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> Job[Success]: ...
def delete_alerts(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: AlertTypeText | None = None,
) -> Success: ...
def delete_auto_scale_policy(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_auto_scale_vm_group(
    client: BaseClient, *, id: str, cleanup: bool | None = None
) -> Job[Success]: ...
def delete_auto_scale_vm_profile(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_backup(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Success]: ...
def delete_backup_offering(client: BaseClient, *, id: str) -> Success: ...
def delete_backup_repository(client: BaseClient, *, id: str) -> Success: ...
def delete_backup_schedule(
    client: BaseClient, *, id: str | None = None, virtualmachineid: str | None = None
) -> Success: ...
def delete_baremetal_rct(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_bgp_peer(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_big_switch_bcf_device(client: BaseClient, *, bcfdeviceid: str) -> Job[Success]: ...
def delete_brocade_vcs_device(client: BaseClient, *, vcsdeviceid: str) -> Job[Success]: ...
def delete_bucket(client: BaseClient, *, id: str) -> Success: ...
def delete_cisco_asa1000v_resource(client: BaseClient, *, resourceid: str) -> Success: ...
def delete_cisco_nexus_vsm(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_cisco_vnmc_resource(client: BaseClient, *, resourceid: str) -> Success: ...
def delete_cluster(client: BaseClient, *, id: str) -> Success: ...
def delete_cni_configuration(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success: ...
def delete_condition(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_counter(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_custom_action(client: BaseClient, *, id: str | None = None) -> Success: ...
def delete_disk_offering(client: BaseClient, *, id: str) -> Success: ...
def delete_domain(client: BaseClient, *, id: str, cleanup: bool | None = None) -> Job[Success]: ...
def delete_egress_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_events(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: str | None = None,
) -> Success: ...
def delete_extension(
    client: BaseClient, *, cleanup: bool | None = None, id: str | None = None
) -> Success: ...
def delete_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_global_load_balancer_rule(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_gpu_card(client: BaseClient, *, id: str) -> Success: ...
def delete_gpu_device(client: BaseClient, *, ids: CommaList[str]) -> Success: ...
def delete_guest_network_ipv6_prefix(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_host(
    client: BaseClient,
    *,
    id: str,
    forced: bool | None = None,
    forcedestroylocalstorage: bool | None = None,
) -> Success: ...
def delete_image_store(client: BaseClient, *, id: str) -> Success: ...
def delete_instance_group(client: BaseClient, *, id: str) -> Success: ...
def delete_ip_forwarding_rule(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_ipv4_subnet_for_guest_network(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_ipv4_subnet_for_zone(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_ipv6_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_iso(client: BaseClient, *, id: str, zoneid: str | None = None) -> Job[Success]: ...
def delete_kubernetes_cluster(
    client: BaseClient, *, id: str, cleanup: bool | None = None, expunge: bool | None = None
) -> Job[Success]: ...
def delete_kubernetes_supported_version(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_lb_health_check_policy(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_lb_stickiness_policy(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_ldap_configuration(
    client: BaseClient,
    *,
    domainid: str | None = None,
    hostname: str | None = None,
    id: str | None = None,
    port: int | None = None,
) -> LdapConfiguration: ...
def delete_load_balancer(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_load_balancer_rule(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_management_network_ip_range(
    client: BaseClient, *, endip: str, podid: str, startip: str, vlan: str
) -> Job[Success]: ...
def delete_netris_provider(client: BaseClient, *, id: str) -> Success: ...
def delete_netscaler_control_center(client: BaseClient, *, id: str) -> Success: ...
def delete_netscaler_load_balancer(client: BaseClient, *, lbdeviceid: str) -> Job[Success]: ...
def delete_network(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Success]: ...
def delete_network_acl(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_network_acl_list(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_network_device(client: BaseClient, *, id: str) -> Success: ...
def delete_network_offering(client: BaseClient, *, id: str) -> Success: ...
def delete_network_service_provider(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_nicira_nvp_device(client: BaseClient, *, nvpdeviceid: str) -> Job[Success]: ...
def delete_nsx_controller(client: BaseClient, *, nsxcontrollerid: str) -> Success: ...
def delete_oauth_provider(client: BaseClient, *, id: str) -> Success: ...
def delete_object_storage_pool(client: BaseClient, *, id: str) -> Success: ...
def delete_open_daylight_controller(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_os_category(client: BaseClient, *, id: str) -> Success: ...
def delete_palo_alto_firewall(client: BaseClient, *, fwdeviceid: str) -> Job[Success]: ...
def delete_physical_network(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_pod(client: BaseClient, *, id: str) -> Success: ...
def delete_port_forwarding_rule(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_portable_ip_range(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_private_gateway(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_project(client: BaseClient, *, id: str, cleanup: bool | None = None) -> Job[Success]: ...
def delete_project_invitation(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_project_role(client: BaseClient, *, id: str, projectid: str) -> Success: ...
def delete_project_role_permission(client: BaseClient, *, id: str, projectid: str) -> Success: ...
def delete_remote_access_vpn(client: BaseClient, *, publicipid: str) -> Job[Success]: ...
def delete_resource_icon(
    client: BaseClient, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
) -> Success: ...
def delete_role(client: BaseClient, *, id: str) -> Success: ...
def delete_role_permission(client: BaseClient, *, id: str) -> Success: ...
def delete_routing_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_ssh_key_pair(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success: ...
def delete_secondary_staging_store(client: BaseClient, *, id: str) -> Success: ...
def delete_security_group(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> Success: ...
def delete_service_offering(client: BaseClient, *, id: str) -> Success: ...
def delete_service_package_offering(client: BaseClient, *, id: str) -> Success: ...
def delete_snapshot(client: BaseClient, *, id: str, zoneid: str | None = None) -> Job[Success]: ...
def delete_snapshot_policies(
    client: BaseClient, *, id: str | None = None, ids: CommaList[str] | None = None
) -> Success: ...
def delete_ssl_cert(client: BaseClient, *, id: str) -> Success: ...
def delete_static_route(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_storage_network_ip_range(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_storage_pool(client: BaseClient, *, id: str, forced: bool | None = None) -> Success: ...
def delete_stratosphere_ssp(client: BaseClient, *, hostid: str) -> Success: ...
def delete_tags(
    client: BaseClient,
    *,
    resourceids: CommaList[str],
    resourcetype: ResourceObjectType,
    tags: Pairs | None = None,
) -> Job[Success]: ...
def delete_template(
    client: BaseClient,
    *,
    id: str,
    forced: bool | None = None,
    issystem: bool | None = None,
    zoneid: str | None = None,
) -> Job[Success]: ...
def delete_traffic_monitor(client: BaseClient, *, id: str) -> Success: ...
def delete_traffic_type(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_tungsten_fabric_address_group(
    client: BaseClient, *, addressgroupuuid: str, zoneid: str
) -> Job[Success]: ...
def delete_tungsten_fabric_application_policy_set(
    client: BaseClient, *, applicationpolicysetuuid: str, zoneid: str
) -> Job[Success]: ...
def delete_tungsten_fabric_firewall_policy(
    client: BaseClient, *, firewallpolicyuuid: str, zoneid: str
) -> Job[Success]: ...
def delete_tungsten_fabric_firewall_rule(
    client: BaseClient, *, firewallruleuuid: str, zoneid: str
) -> Job[Success]: ...
def delete_tungsten_fabric_logical_router(
    client: BaseClient, *, logicalrouteruuid: str, zoneid: str
) -> Job[Success]: ...
def delete_tungsten_fabric_policy(
    client: BaseClient, *, policyuuid: str, zoneid: str
) -> Job[Success]: ...
def delete_tungsten_fabric_service_group(
    client: BaseClient, *, servicegroupuuid: str, zoneid: str
) -> Job[Success]: ...
def delete_tungsten_fabric_tag(
    client: BaseClient, *, taguuid: str, zoneid: str
) -> Job[Success]: ...
def delete_tungsten_fabric_tag_type(
    client: BaseClient, *, tagtypeuuid: str, zoneid: str
) -> Job[Success]: ...
def delete_ucs_manager(client: BaseClient, *, ucsmanagerid: str) -> Success: ...
def delete_user(client: BaseClient, *, id: str) -> Success: ...
def delete_user_data(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success: ...
def delete_user_from_project(
    client: BaseClient, *, projectid: str, userid: str
) -> Job[Success]: ...
def delete_vm_schedule(
    client: BaseClient,
    *,
    virtualmachineid: str,
    id: str | None = None,
    ids: CommaList[str] | None = None,
) -> Success: ...
def delete_vm_snapshot(client: BaseClient, *, vmsnapshotid: str) -> Job[Success]: ...
def delete_vpc(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_vpc_offering(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_vgpu_profile(client: BaseClient, *, id: str) -> Success: ...
def delete_vlan_ip_range(client: BaseClient, *, id: str) -> Success: ...
def delete_vnf_template(
    client: BaseClient,
    *,
    id: str,
    forced: bool | None = None,
    issystem: bool | None = None,
    zoneid: str | None = None,
) -> Job[Success]: ...
def delete_volume(client: BaseClient, *, id: str) -> Success: ...
def delete_vpn_connection(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_vpn_customer_gateway(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_vpn_gateway(client: BaseClient, *, id: str) -> Job[Success]: ...
def delete_webhook(client: BaseClient, *, id: str) -> Success: ...
def delete_webhook_delivery(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    managementserverid: str | None = None,
    startdate: Timestamp | None = None,
    webhookid: str | None = None,
) -> Success: ...
def delete_zone(client: BaseClient, *, id: str) -> Success: ...
def deploy_netscaler_vpx(
    client: BaseClient,
    *,
    serviceofferingid: str,
    templateid: str,
    zoneid: str,
    networkid: str | None = None,
) -> Job[SystemVm]: ...
def deploy_virtual_machine(
    client: BaseClient,
    *,
    serviceofferingid: str,
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
    projectid: str | None = None,
    properties: Pairs | None = None,
    rootdisksize: int | None = None,
    securitygroupids: CommaList[str] | None = None,
    securitygroupnames: CommaList[str] | None = None,
    size: int | None = None,
    snapshotid: str | None = None,
    startvm: bool | None = None,
    templateid: str | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
    volumeid: str | None = None,
) -> Job[VirtualMachine]: ...
def deploy_vnf_appliance(
    client: BaseClient,
    *,
    serviceofferingid: str,
    zoneid: str,
    account: str | None = None,
    affinitygroupids: CommaList[str] | None = None,
    affinitygroupnames: CommaList[str] | None = None,
    bootintosetup: bool | None = None,
    bootmode: BootMode | None = None,
    boottype: BootType | None = None,
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
    projectid: str | None = None,
    properties: Pairs | None = None,
    rootdisksize: int | None = None,
    securitygroupids: CommaList[str] | None = None,
    securitygroupnames: CommaList[str] | None = None,
    size: int | None = None,
    snapshotid: str | None = None,
    startvm: bool | None = None,
    templateid: str | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
    vnfcidrlist: CommaList[str] | None = None,
    vnfconfiguremanagement: bool | None = None,
    volumeid: str | None = None,
) -> Job[VirtualMachine]: ...
def destroy_router(client: BaseClient, *, id: str) -> Job[Router]: ...
def destroy_shared_file_system(
    client: BaseClient,
    *,
    expunge: bool | None = None,
    forced: bool | None = None,
    id: str | None = None,
) -> Job[Success]: ...
def destroy_system_vm(client: BaseClient, *, id: str) -> Job[SystemVm]: ...
@overload
def destroy_virtual_machine(
    client: BaseClient, *, id: str, expunge: Literal[True], volumeids: CommaList[str] | None = None
) -> Job[ExpungedVirtualMachine]: ...
@overload
def destroy_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    expunge: Literal[False] | None = None,
    volumeids: CommaList[str] | None = None,
) -> Job[VirtualMachine]: ...
@overload
def destroy_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    expunge: bool | None = None,
    volumeids: CommaList[str] | None = None,
) -> Job[VirtualMachine] | Job[ExpungedVirtualMachine]: ...
def destroy_volume(client: BaseClient, *, id: str, expunge: bool | None = None) -> Job[Volume]: ...
def detach_iso(
    client: BaseClient, *, virtualmachineid: str, forced: bool | None = None
) -> Job[VirtualMachine]: ...
def detach_volume(
    client: BaseClient,
    *,
    deviceid: int | None = None,
    id: str | None = None,
    virtualmachineid: str | None = None,
) -> Job[Volume]: ...
def disable_account(
    client: BaseClient,
    *,
    lock: bool,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
) -> Job[Account]: ...
def disable_auto_scale_vm_group(client: BaseClient, *, id: str) -> Job[AutoScaleVmGroup]: ...
def disable_cisco_nexus_vsm(client: BaseClient, *, id: str) -> Job[CiscoNexusVsm]: ...
def disable_ha_for_cluster(client: BaseClient, *, clusterid: str) -> Job[Success]: ...
def disable_ha_for_host(client: BaseClient, *, hostid: str) -> Job[HostHa]: ...
def disable_ha_for_zone(client: BaseClient, *, zoneid: str) -> Job[Success]: ...
def disable_out_of_band_management_for_cluster(
    client: BaseClient, *, clusterid: str
) -> Job[OutOfBandManagement]: ...
def disable_out_of_band_management_for_host(
    client: BaseClient, *, hostid: str
) -> Job[OutOfBandManagement]: ...
def disable_out_of_band_management_for_zone(
    client: BaseClient, *, zoneid: str
) -> Job[OutOfBandManagement]: ...
def disable_role(client: BaseClient, *, id: str) -> Success: ...
def disable_static_nat(client: BaseClient, *, ipaddressid: str) -> Job[Success]: ...
def disable_user(client: BaseClient, *, id: str) -> Job[User]: ...
def disassociate_ip_address(
    client: BaseClient, *, id: str | None = None, ipaddress: str | None = None
) -> Job[Success]: ...
def discover_gpu_devices(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[GpuDevice]: ...
def download_image_store_object(
    client: BaseClient, *, id: str, path: str | None = None
) -> Job[ImageStoreObjectDownload]: ...
def enable_account(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
) -> Account: ...
def enable_auto_scale_vm_group(client: BaseClient, *, id: str) -> Job[AutoScaleVmGroup]: ...
def enable_cisco_nexus_vsm(client: BaseClient, *, id: str) -> Job[CiscoNexusVsm]: ...
def enable_ha_for_cluster(client: BaseClient, *, clusterid: str) -> Job[Success]: ...
def enable_ha_for_host(client: BaseClient, *, hostid: str) -> Job[HostHa]: ...
def enable_ha_for_zone(client: BaseClient, *, zoneid: str) -> Job[Success]: ...
def enable_out_of_band_management_for_cluster(
    client: BaseClient, *, clusterid: str
) -> Job[OutOfBandManagement]: ...
def enable_out_of_band_management_for_host(
    client: BaseClient, *, hostid: str
) -> Job[OutOfBandManagement]: ...
def enable_out_of_band_management_for_zone(
    client: BaseClient, *, zoneid: str
) -> Job[OutOfBandManagement]: ...
def enable_role(client: BaseClient, *, id: str) -> Success: ...
def enable_static_nat(
    client: BaseClient,
    *,
    ipaddressid: str,
    virtualmachineid: str,
    networkid: str | None = None,
    vmguestip: str | None = None,
) -> Success: ...
def enable_storage_maintenance(client: BaseClient, *, id: str) -> Job[StoragePool]: ...
def enable_user(client: BaseClient, *, id: str) -> User: ...
def execute_cluster_drs_plan(
    client: BaseClient, *, id: str, migrateto: OneOrMore[VirtualMachineToHost] | None = None
) -> Job[ClusterDrsPlan]: ...
def execute_webhook_delivery(
    client: BaseClient,
    *,
    id: str | None = None,
    payload: str | None = None,
    payloadurl: str | None = None,
    secretkey: str | None = None,
    sslverification: bool | None = None,
    webhookid: str | None = None,
) -> WebhookDelivery: ...
def expunge_shared_file_system(client: BaseClient, *, id: str | None = None) -> Job[Success]: ...
def expunge_virtual_machine(client: BaseClient, *, id: str) -> Job[Success]: ...
def extract_iso(
    client: BaseClient,
    *,
    id: str,
    mode: ExtractMode,
    url: str | None = None,
    zoneid: str | None = None,
) -> Job[Extraction]: ...
def extract_snapshot(client: BaseClient, *, id: str, zoneid: str) -> Job[Extraction]: ...
def extract_template(
    client: BaseClient,
    *,
    id: str,
    mode: ExtractMode,
    url: str | None = None,
    zoneid: str | None = None,
) -> Job[Extraction]: ...
def extract_volume(
    client: BaseClient, *, id: str, mode: ExtractMode, zoneid: str, url: str | None = None
) -> Job[Extraction]: ...
def find_hosts_for_migration(
    client: BaseClient,
    *,
    virtualmachineid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[HostForMigration]: ...
def find_storage_pools_for_migration(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StoragePool]: ...
def forgot_password(client: BaseClient, *, username: str, domain: str | None = None) -> Success: ...
def generate_alert(
    client: BaseClient,
    *,
    description: str,
    name: str,
    type: int,
    podid: str | None = None,
    zoneid: str | None = None,
) -> Job[Success]: ...
def generate_cluster_drs_plan(
    client: BaseClient, *, id: str, migrations: int | None = None
) -> ClusterDrsPlan: ...
def generate_usage_records(
    client: BaseClient,
    *,
    domainid: str | None = None,
    enddate: Timestamp | None = None,
    startdate: Timestamp | None = None,
) -> Success: ...
def get_api_limit(client: BaseClient) -> ApiLimit: ...
def get_cloud_identifier(client: BaseClient, *, userid: str) -> CloudIdentifier: ...
def get_diagnostics_data(
    client: BaseClient, *, targetid: str, files: CommaList[str] | None = None
) -> Job[DiagnosticsData]: ...
def get_hypervisor_guest_os_names(
    client: BaseClient,
    *,
    hypervisor: HypervisorName,
    hypervisorversion: str,
    keyword: str | None = None,
) -> Job[HypervisorGuestOsNames]: ...
def get_kubernetes_cluster_config(
    client: BaseClient, *, id: str | None = None
) -> KubernetesClusterConfig: ...
def get_load_balancer_ssl_certificate(
    client: BaseClient, *, id: str
) -> LoadBalancerSslCertificate: ...
def get_path_for_volume(client: BaseClient, *, volumeid: str) -> VolumePath: ...
def get_router_health_check_results(
    client: BaseClient, *, routerid: str, performfreshchecks: bool | None = None
) -> RouterHealthChecks: ...
def get_sp_metadata(client: BaseClient) -> SamlMetadata: ...
def get_solid_fire_account_id(
    client: BaseClient, *, accountid: str, storageid: str
) -> SolidFireAccountId: ...
def get_solid_fire_volume_access_group_ids(
    client: BaseClient, *, clusterid: str, storageid: str
) -> SolidFireVolumeAccessGroupIds: ...
def get_solid_fire_volume_size(client: BaseClient, *, volumeid: str) -> SolidFireVolumeSize: ...
def get_upload_params_for_iso(
    client: BaseClient,
    *,
    format: ImageFormat,
    name: str,
    zoneid: str,
    account: str | None = None,
    bootable: bool | None = None,
    checksum: str | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    ostypeid: str | None = None,
    projectid: str | None = None,
) -> UploadParams: ...
def get_upload_params_for_kubernetes_supported_version(
    client: BaseClient,
    *,
    format: ImageFormat,
    mincpunumber: int,
    minmemory: int,
    name: str,
    semanticversion: str,
    zoneid: str,
    account: str | None = None,
    checksum: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> UploadParams: ...
def get_upload_params_for_template(
    client: BaseClient,
    *,
    format: ImageFormat,
    hypervisor: HypervisorName,
    name: str,
    zoneid: str,
    account: str | None = None,
    arch: CpuArch | None = None,
    bits: int | None = None,
    checksum: str | None = None,
    deployasis: bool | None = None,
    details: Pairs | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
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
) -> UploadParams: ...
def get_upload_params_for_volume(
    client: BaseClient,
    *,
    format: ImageFormat,
    name: str,
    zoneid: str,
    account: str | None = None,
    checksum: str | None = None,
    diskofferingid: str | None = None,
    domainid: str | None = None,
    imagestoreuuid: str | None = None,
    projectid: str | None = None,
) -> UploadParams: ...
def get_user(client: BaseClient, *, userapikey: str) -> User: ...
def get_user_keys(client: BaseClient, *, id: str) -> UserKeys: ...
def get_vm_password(client: BaseClient, *, id: str) -> VirtualMachinePassword: ...
def get_virtual_machine_user_data(
    client: BaseClient, *, virtualmachineid: str
) -> VirtualMachineUserData: ...
def get_volume_snapshot_details(
    client: BaseClient, *, snapshotid: str
) -> ListResult[VolumeSnapshotDetail]: ...
def get_volume_iscsi_name(client: BaseClient, *, volumeid: str) -> VolumeIscsiName: ...
def import_backup_offering(
    client: BaseClient,
    *,
    allowuserdrivenbackups: bool,
    description: str,
    externalid: str,
    name: str,
    zoneid: str,
) -> Job[BackupOffering]: ...
def import_ldap_users(
    client: BaseClient,
    *,
    account: str | None = None,
    accountdetails: Pairs | None = None,
    accounttype: int | None = None,
    domainid: str | None = None,
    group: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    roleid: str | None = None,
    timezone: str | None = None,
) -> ListResult[LdapUser]: ...
def import_role(
    client: BaseClient,
    *,
    name: str,
    rules: OneOrMore[RoleRule],
    description: str | None = None,
    forced: bool | None = None,
    ispublic: bool | None = None,
    type: RoleType | None = None,
) -> Role: ...
def import_unmanaged_instance(
    client: BaseClient,
    *,
    clusterid: str,
    name: str,
    serviceofferingid: str,
    account: str | None = None,
    datadiskofferinglist: OneOrMore[ImportDataDiskOffering] | None = None,
    details: Pairs | None = None,
    displayname: str | None = None,
    domainid: str | None = None,
    forced: bool | None = None,
    hostname: str | None = None,
    migrateallowed: bool | None = None,
    nicipaddresslist: OneOrMore[NicIpAddress] | None = None,
    nicnetworklist: OneOrMore[ImportNicNetwork] | None = None,
    projectid: str | None = None,
    templateid: str | None = None,
) -> Job[VirtualMachine]: ...
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
) -> Job[VirtualMachine]: ...
def import_volume(
    client: BaseClient,
    *,
    path: str,
    storageid: str,
    account: str | None = None,
    diskofferingid: str | None = None,
    domainid: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> Job[Volume]: ...
def import_vsphere_storage_policies(
    client: BaseClient, *, zoneid: str | None = None
) -> ListResult[VsphereStoragePolicy]: ...
def is_account_allowed_to_create_offerings_with_tags(
    client: BaseClient, *, id: str
) -> OfferingTagPermission: ...
def issue_certificate(
    client: BaseClient,
    *,
    csr: str | None = None,
    domain: CommaList[str] | None = None,
    duration: int | None = None,
    ipaddress: CommaList[str] | None = None,
    provider: str | None = None,
) -> Job[Certificate]: ...
def issue_out_of_band_management_power_action(
    client: BaseClient, *, action: OutOfBandPowerOperation, hostid: str, timeout: int | None = None
) -> Job[OutOfBandManagement]: ...
@deprecated("use add_ldap_configuration instead")
def ldap_config(
    client: BaseClient,
    *,
    binddn: str | None = None,
    bindpass: str | None = None,
    hostname: str | None = None,
    listall: bool | None = None,
    port: int | None = None,
    queryfilter: str | None = None,
    searchbase: str | None = None,
    ssl: bool | None = None,
    truststore: str | None = None,
    truststorepass: str | None = None,
) -> ListResult[LdapConfig]: ...
def ldap_create_account(
    client: BaseClient,
    *,
    username: str,
    account: str | None = None,
    accountdetails: Pairs | None = None,
    accountid: str | None = None,
    accounttype: int | None = None,
    domainid: str | None = None,
    networkdomain: str | None = None,
    roleid: str | None = None,
    timezone: str | None = None,
    userid: str | None = None,
) -> Account: ...
@deprecated("use delete_ldap_configuration instead")
def ldap_remove(client: BaseClient) -> LdapRemoval: ...
def link_account_to_ldap(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    ldapdomain: str,
    accounttype: int | None = None,
    admin: str | None = None,
    roleid: str | None = None,
    type: LdapLinkType | None = None,
) -> LdapAccountLink: ...
def link_domain_to_ldap(
    client: BaseClient,
    *,
    accounttype: int,
    domainid: str,
    type: LdapLinkType,
    admin: str | None = None,
    ldapdomain: str | None = None,
    name: str | None = None,
) -> LdapDomainLink: ...
def link_user_data_to_template(
    client: BaseClient,
    *,
    isoid: str | None = None,
    templateid: str | None = None,
    userdataid: str | None = None,
    userdatapolicy: UserDataOverridePolicy | None = None,
) -> Template: ...
def list_asn_ranges(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[AsnRange]: ...
def list_as_numbers(
    client: BaseClient,
    *,
    account: str | None = None,
    asnrangeid: str | None = None,
    asnumber: int | None = None,
    domainid: str | None = None,
    isallocated: bool | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[AsNumber]: ...
def list_accounts(
    client: BaseClient,
    *,
    accounttype: int | None = None,
    apikeyaccess: ApiKeyAccess | None = None,
    details: CommaList[DomainDetails] | None = None,
    domainid: str | None = None,
    id: str | None = None,
    iscleanuprequired: bool | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
    state: AccountState | None = None,
    tag: str | None = None,
) -> ListResult[Account]: ...
def list_affected_vms_for_storage_scope_change(
    client: BaseClient,
    *,
    clusterid: str,
    storageid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[AffectedVirtualMachine]: ...
def list_affinity_group_types(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[AffinityGroupType]: ...
def list_affinity_groups(
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
    type: AffinityGroupTypeName | None = None,
    virtualmachineid: str | None = None,
) -> ListResult[AffinityGroup]: ...
def list_alert_types(client: BaseClient) -> ListResult[AlertType]: ...
def list_alerts(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: AlertName | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    type: AlertTypeText | None = None,
) -> ListResult[Alert]: ...
@overload
def list_and_switch_saml_account(
    client: BaseClient, *, domainid: str | None = None, userid: str
) -> Login: ...
@overload
def list_and_switch_saml_account(
    client: BaseClient, *, domainid: str | None = None, userid: None = None
) -> ListResult[SamlUserAccount]: ...
@overload
def list_and_switch_saml_account(
    client: BaseClient, *, domainid: str | None = None, userid: str | None = None
) -> ListResult[SamlUserAccount] | Login: ...
def list_annotations(
    client: BaseClient,
    *,
    annotationfilter: AnnotationFilter | None = None,
    entityid: str | None = None,
    entitytype: AnnotationEntityType | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userid: str | None = None,
) -> ListResult[Annotation]: ...
def list_apis(client: BaseClient, *, name: str | None = None) -> ListResult[ApiDiscovery]: ...
def list_async_jobs(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    managementserverid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
) -> ListResult[AsyncJob]: ...
def list_auto_scale_policies(
    client: BaseClient,
    *,
    account: str | None = None,
    action: AutoScaleAction | None = None,
    conditionid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    vmgroupid: str | None = None,
) -> ListResult[AutoScalePolicy]: ...
def list_auto_scale_vm_groups(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    lbruleid: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyid: str | None = None,
    projectid: str | None = None,
    vmprofileid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[AutoScaleVmGroup]: ...
def list_auto_scale_vm_profiles(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    otherdeployparams: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    serviceofferingid: str | None = None,
    templateid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[AutoScaleVmProfile]: ...
def list_backup_offerings(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[BackupOffering]: ...
def list_backup_provider_offerings(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BackupOffering]: ...
def list_backup_providers(
    client: BaseClient, *, name: str | None = None
) -> ListResult[BackupProvider]: ...
def list_backup_repositories(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
    zoneid: str | None = None,
) -> ListResult[BackupRepository]: ...
def list_backup_schedule(
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
    virtualmachineid: str | None = None,
) -> ListResult[BackupSchedule]: ...
def list_backups(
    client: BaseClient,
    *,
    account: str | None = None,
    backupofferingid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    listvmdetails: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Backup]: ...
def list_baremetal_dhcp(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    dhcpservertype: BaremetalDhcpType | None = None,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BaremetalDhcp]: ...
def list_baremetal_pxe_servers(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BaremetalPxeServer]: ...
def list_baremetal_rct(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BaremetalRct]: ...
def list_bgp_peers(
    client: BaseClient,
    *,
    account: str | None = None,
    asnumber: int | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isdedicated: bool | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[BgpPeer]: ...
def list_big_switch_bcf_devices(
    client: BaseClient,
    *,
    bcfdeviceid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[BigSwitchBcfDevice]: ...
def list_brocade_vcs_device_networks(
    client: BaseClient,
    *,
    vcsdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Network]: ...
def list_brocade_vcs_devices(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    vcsdeviceid: str | None = None,
) -> ListResult[BrocadeVcsDevice]: ...
def list_buckets(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    objectstorageid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    tags: Pairs | None = None,
) -> ListResult[Bucket]: ...
def list_ca_providers(client: BaseClient, *, name: str | None = None) -> ListResult[CaProvider]: ...
def list_ca_certificate(client: BaseClient, *, provider: str | None = None) -> Certificate: ...
def list_capabilities(client: BaseClient) -> Capabilities: ...
def list_capacity(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    fetchlatest: bool | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    sortby: CapacitySortBy | None = None,
    tag: str | None = None,
    type: int | None = None,
    zoneid: str | None = None,
) -> ListResult[Capacity]: ...
def list_cisco_asa1000v_resources(
    client: BaseClient,
    *,
    hostname: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    resourceid: str | None = None,
) -> ListResult[CiscoAsa1000vResource]: ...
def list_cisco_nexus_vsms(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[CiscoNexusVsm]: ...
def list_cisco_vnmc_resources(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    resourceid: str | None = None,
) -> ListResult[CiscoVnmcResource]: ...
def list_cluster_drs_plan(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[ClusterDrsPlan]: ...
def list_clusters(
    client: BaseClient,
    *,
    allocationstate: AllocationState | None = None,
    arch: CpuArch | None = None,
    clustertype: ClusterType | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    keyword: str | None = None,
    managedstate: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    showcapacities: bool | None = None,
    storageaccessgroup: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Cluster]: ...
def list_clusters_metrics(
    client: BaseClient,
    *,
    allocationstate: AllocationState | None = None,
    arch: CpuArch | None = None,
    clustertype: ClusterType | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    keyword: str | None = None,
    managedstate: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    showcapacities: bool | None = None,
    storageaccessgroup: str | None = None,
    zoneid: str | None = None,
) -> ListResult[ClusterMetrics]: ...
def list_cni_configuration(
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
) -> ListResult[UserData]: ...
def list_conditions(
    client: BaseClient,
    *,
    account: str | None = None,
    counterid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyid: str | None = None,
    projectid: str | None = None,
) -> ListResult[Condition]: ...
def list_configuration_groups(
    client: BaseClient,
    *,
    group: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[ConfigurationGroup]: ...
def list_configurations(
    client: BaseClient,
    *,
    accountid: str | None = None,
    category: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    group: str | None = None,
    imagestoreuuid: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    parent: str | None = None,
    storageid: str | None = None,
    subgroup: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Configuration]: ...
def list_console_sessions(
    client: BaseClient,
    *,
    accountid: str | None = None,
    acquired: bool | None = None,
    activeonly: bool | None = None,
    clientaddress: str | None = None,
    consoleendpointcreatoraddress: str | None = None,
    domainid: str | None = None,
    enddate: Timestamp | None = None,
    hostid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
    userid: str | None = None,
    virtualmachineid: str | None = None,
) -> ListResult[ConsoleSession]: ...
def list_counters(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
    source: CounterSource | None = None,
) -> ListResult[Counter]: ...
def list_custom_actions(
    client: BaseClient,
    *,
    enabled: bool | None = None,
    extensionid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    resourceid: str | None = None,
    resourcetype: CustomActionResourceType | None = None,
) -> ListResult[CustomAction]: ...
def list_db_metrics(client: BaseClient) -> DbMetrics: ...
def list_dedicated_clusters(
    client: BaseClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[DedicatedCluster]: ...
def list_dedicated_guest_vlan_ranges(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    guestvlanrange: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    projectid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[GuestVlanRange]: ...
def list_dedicated_hosts(
    client: BaseClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    domainid: str | None = None,
    hostid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[DedicatedHost]: ...
def list_dedicated_pods(
    client: BaseClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
) -> ListResult[DedicatedPod]: ...
def list_dedicated_zones(
    client: BaseClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[DedicatedZone]: ...
def list_deployment_planners(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[DeploymentPlanner]: ...
def list_detail_options(
    client: BaseClient, *, resourcetype: DetailOptionsResourceType, resourceid: str | None = None
) -> DetailOptions: ...
def list_disk_offerings(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    encrypt: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: OfferingStateFilter | None = None,
    storageid: str | None = None,
    storagetype: OfferingStorageType | None = None,
    virtualmachineid: str | None = None,
    volumeid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[DiskOffering]: ...
def list_domain_children(
    client: BaseClient,
    *,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
) -> ListResult[Domain]: ...
def list_domains(
    client: BaseClient,
    *,
    details: CommaList[DomainDetails] | None = None,
    id: str | None = None,
    keyword: str | None = None,
    level: int | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
    tag: str | None = None,
) -> ListResult[Domain]: ...
def list_egress_firewall_rules(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    ipaddressid: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    tags: Pairs | None = None,
) -> ListResult[FirewallRule]: ...
def list_elastistor_interface(
    client: BaseClient, *, controllerid: str | None = None
) -> ListResult[ElastistorInterface]: ...
def list_elastistor_pool(
    client: BaseClient, *, id: int | None = None
) -> ListResult[ElastistorPool]: ...
def list_elastistor_volume(client: BaseClient, *, id: str) -> ListResult[ElastistorVolume]: ...
def list_event_types(client: BaseClient) -> ListResult[EventType]: ...
def list_events(
    client: BaseClient,
    *,
    account: str | None = None,
    archived: bool | None = None,
    domainid: str | None = None,
    duration: int | None = None,
    enddate: Timestamp | None = None,
    entrytime: int | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    level: EventLevel | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    resourceid: str | None = None,
    resourcetype: ApiCommandResourceType | None = None,
    startdate: Timestamp | None = None,
    startid: str | None = None,
    state: EventState | None = None,
    type: str | None = None,
) -> ListResult[Event]: ...
def list_extensions(
    client: BaseClient,
    *,
    details: CommaList[ExtensionDetails] | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Extension]: ...
def list_firewall_rules(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    ipaddressid: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    tags: Pairs | None = None,
) -> ListResult[FirewallRule]: ...
def list_global_load_balancer_rules(
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
    regionid: int | None = None,
    tags: Pairs | None = None,
) -> ListResult[GlobalLoadBalancerRule]: ...
def list_gpu_cards(
    client: BaseClient,
    *,
    activeonly: bool | None = None,
    deviceid: str | None = None,
    devicename: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vendorid: str | None = None,
    vendorname: str | None = None,
) -> ListResult[GpuCard]: ...
def list_gpu_devices(
    client: BaseClient,
    *,
    gpucardid: str | None = None,
    hostid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vgpuprofileid: str | None = None,
    virtualmachineid: str | None = None,
) -> ListResult[GpuDevice]: ...
def list_guest_network_ipv6_prefixes(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[GuestNetworkIpv6Prefix]: ...
def list_guest_os_mapping(
    client: BaseClient,
    *,
    hypervisor: HypervisorName | None = None,
    hypervisorversion: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    osdisplayname: str | None = None,
    osnameforhypervisor: str | None = None,
    ostypeid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[GuestOsMapping]: ...
def list_guest_vlans(
    client: BaseClient,
    *,
    allocatedonly: bool | None = None,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    vnet: str | None = None,
    zoneid: str | None = None,
) -> ListResult[GuestVlan]: ...
def list_gui_themes(
    client: BaseClient,
    *,
    accountid: str | None = None,
    commonname: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    listonlydefaulttheme: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showpublic: bool | None = None,
    showremoved: bool | None = None,
) -> ListResult[GuiTheme]: ...
def list_host_ha_providers(
    client: BaseClient, *, hypervisor: HostHaHypervisor
) -> ListResult[HostHaProvider]: ...
def list_host_ha_resources(
    client: BaseClient, *, hostid: str | None = None
) -> ListResult[HostHa]: ...
def list_host_tags(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[HostTag]: ...
def list_hosts(
    client: BaseClient,
    *,
    arch: CpuArch | None = None,
    clusterid: str | None = None,
    details: CommaList[HostDetails] | None = None,
    hahost: bool | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    keyword: str | None = None,
    managementserverid: str | None = None,
    name: str | None = None,
    outofbandmanagementenabled: bool | None = None,
    outofbandmanagementpowerstate: OutOfBandPowerState | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    resourcestate: HostResourceState | None = None,
    state: HostStatus | None = None,
    storageaccessgroup: str | None = None,
    type: HostType | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Host]: ...
def list_hosts_metrics(
    client: BaseClient,
    *,
    arch: CpuArch | None = None,
    clusterid: str | None = None,
    details: CommaList[HostDetails] | None = None,
    hahost: bool | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    keyword: str | None = None,
    managementserverid: str | None = None,
    name: str | None = None,
    outofbandmanagementenabled: bool | None = None,
    outofbandmanagementpowerstate: OutOfBandPowerState | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    resourcestate: HostResourceState | None = None,
    state: HostStatus | None = None,
    storageaccessgroup: str | None = None,
    type: HostType | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[HostMetrics]: ...
def list_hypervisor_capabilities(
    client: BaseClient,
    *,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[HypervisorCapabilities]: ...
def list_hypervisors(
    client: BaseClient, *, zoneid: str | None = None
) -> ListResult[Hypervisor]: ...
def list_idps(client: BaseClient) -> ListResult[Idp]: ...
def list_image_store_objects(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> ListResult[DataStoreObject]: ...
def list_image_stores(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    protocol: str | None = None,
    provider: str | None = None,
    readonly: bool | None = None,
    zoneid: str | None = None,
) -> ListResult[ImageStore]: ...
def list_import_vm_tasks(
    client: BaseClient,
    *,
    zoneid: str,
    accountid: str | None = None,
    convertinstancehostid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tasksfilter: ImportVmTaskFilter | None = None,
    vcenter: str | None = None,
) -> ListResult[ImportVmTask]: ...
def list_infrastructure(client: BaseClient) -> Infrastructure: ...
def list_instance_groups(
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
) -> ListResult[InstanceGroup]: ...
def list_internal_load_balancer_elements(
    client: BaseClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[InternalLoadBalancerElement]: ...
def list_internal_load_balancer_vms(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fetchhealthcheckresults: bool | None = None,
    forvpc: bool | None = None,
    hostid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    projectid: str | None = None,
    state: VirtualMachineState | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Router]: ...
def list_ip_forwarding_rules(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    ipaddressid: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    virtualmachineid: str | None = None,
) -> ListResult[IpForwardingRule]: ...
def list_ipv4_subnets_for_guest_network(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    parentid: str | None = None,
    subnet: str | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[GuestNetworkIpv4Subnet]: ...
def list_ipv4_subnets_for_zone(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    subnet: str | None = None,
    zoneid: str | None = None,
) -> ListResult[ZoneIpv4Subnet]: ...
def list_ipv6_firewall_rules(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    tags: Pairs | None = None,
    traffictype: FirewallTrafficType | None = None,
) -> ListResult[FirewallRule]: ...
def list_iso_permissions(client: BaseClient, *, id: str) -> TemplatePermissions: ...
def list_isos(
    client: BaseClient,
    *,
    account: str | None = None,
    arch: CpuArch | None = None,
    bootable: bool | None = None,
    domainid: str | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    imagestoreid: str | None = None,
    isofilter: TemplateFilter | None = None,
    ispublic: bool | None = None,
    isready: bool | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    oscategoryid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    showicon: bool | None = None,
    showremoved: bool | None = None,
    showunique: bool | None = None,
    storageid: str | None = None,
    tags: Pairs | None = None,
    zoneid: str | None = None,
) -> ListResult[Template]: ...
def list_kubernetes_clusters(
    client: BaseClient,
    *,
    account: str | None = None,
    clustertype: KubernetesClusterType | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: KubernetesClusterState | None = None,
) -> ListResult[KubernetesCluster]: ...
def list_kubernetes_supported_versions(
    client: BaseClient,
    *,
    arch: CpuArch | None = None,
    id: str | None = None,
    keyword: str | None = None,
    minimumkubernetesversionid: str | None = None,
    minimumsemanticversion: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[KubernetesSupportedVersion]: ...
def list_lb_health_check_policies(
    client: BaseClient,
    *,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    lbruleid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LbHealthCheck]: ...
def list_lb_stickiness_policies(
    client: BaseClient,
    *,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    lbruleid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LbStickiness]: ...
def list_ldap_configurations(
    client: BaseClient,
    *,
    domainid: str | None = None,
    hostname: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    port: int | None = None,
) -> ListResult[LdapConfiguration]: ...
def list_ldap_users(
    client: BaseClient,
    *,
    domainid: str | None = None,
    keyword: str | None = None,
    listtype: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userfilter: LdapUserFilter | None = None,
) -> ListResult[LdapUser]: ...
@overload
def list_load_balancer_rule_instances(
    client: BaseClient,
    *,
    id: str,
    applied: bool | None = None,
    keyword: str | None = None,
    lbvmips: Literal[True],
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LoadBalancerRuleInstance]: ...
@overload
def list_load_balancer_rule_instances(
    client: BaseClient,
    *,
    id: str,
    applied: bool | None = None,
    keyword: str | None = None,
    lbvmips: Literal[False] | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VirtualMachine]: ...
@overload
def list_load_balancer_rule_instances(
    client: BaseClient,
    *,
    id: str,
    applied: bool | None = None,
    keyword: str | None = None,
    lbvmips: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VirtualMachine] | ListResult[LoadBalancerRuleInstance]: ...
def list_load_balancer_rules(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    publicipid: str | None = None,
    tags: Pairs | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[LoadBalancerRule]: ...
def list_load_balancers(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    scheme: LoadBalancerScheme | None = None,
    sourceipaddress: str | None = None,
    sourceipaddressnetworkid: str | None = None,
    tags: Pairs | None = None,
) -> ListResult[LoadBalancer]: ...
def list_management_servers(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    peers: bool | None = None,
) -> ListResult[ManagementServer]: ...
def list_management_servers_metrics(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    peers: bool | None = None,
    system: bool | None = None,
) -> ListResult[ManagementServerMetrics]: ...
def list_netris_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[NetrisProvider]: ...
def list_netscaler_control_center(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetscalerControlCenter]: ...
def list_netscaler_load_balancer_networks(
    client: BaseClient,
    *,
    lbdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Network]: ...
def list_netscaler_load_balancers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    lbdeviceid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[NetscalerLoadBalancer]: ...
def list_network_acl_lists(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    vpcid: str | None = None,
) -> ListResult[NetworkAclList]: ...
def list_network_acls(
    client: BaseClient,
    *,
    account: str | None = None,
    aclid: str | None = None,
    action: NetworkAclAction | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    protocol: NetworkProtocolName | None = None,
    tags: Pairs | None = None,
    traffictype: NetworkAclTrafficType | None = None,
) -> ListResult[NetworkAcl]: ...
def list_network_device(
    client: BaseClient,
    *,
    keyword: str | None = None,
    networkdeviceparameterlist: OneOrMore[NetworkDeviceParameters] | None = None,
    networkdevicetype: NetworkDeviceType | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetworkDevice]: ...
def list_network_isolation_methods(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetworkIsolationMethod]: ...
def list_network_offerings(
    client: BaseClient,
    *,
    availability: NetworkOfferingAvailability | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    forvpc: bool | None = None,
    guestiptype: GuestType | None = None,
    id: str | None = None,
    isdefault: bool | None = None,
    istagged: bool | None = None,
    keyword: str | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    routingmode: RoutingMode | None = None,
    sourcenatsupported: bool | None = None,
    specifyipranges: bool | None = None,
    specifyvlan: bool | None = None,
    state: NetworkOfferingState | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    tags: str | None = None,
    traffictype: TrafficTypeName | None = None,
    zoneid: str | None = None,
) -> ListResult[NetworkOffering]: ...
def list_network_permissions(
    client: BaseClient, *, networkid: str
) -> ListResult[NetworkPermission]: ...
def list_network_protocols(
    client: BaseClient, *, option: NetworkProtocolOption
) -> ListResult[NetworkProtocol]: ...
def list_network_service_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    name: NetworkServiceProviderName | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    state: NetworkServiceProviderState | None = None,
) -> ListResult[NetworkServiceProvider]: ...
def list_networks(
    client: BaseClient,
    *,
    account: str | None = None,
    acltype: NetworkAclType | None = None,
    associatednetworkid: str | None = None,
    canusefordeploy: bool | None = None,
    displaynetwork: bool | None = None,
    domainid: str | None = None,
    forvpc: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    issystem: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkfilter: NetworkFilter | None = None,
    networkofferingid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    projectid: str | None = None,
    restartrequired: bool | None = None,
    retrieveonlyresourcecount: bool | None = None,
    showicon: bool | None = None,
    specifyipranges: bool | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    tags: Pairs | None = None,
    traffictype: TrafficTypeName | None = None,
    type: GuestTypeFilter | None = None,
    vlan: str | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Network]: ...
def list_nicira_nvp_device_networks(
    client: BaseClient,
    *,
    nvpdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Network]: ...
def list_nicira_nvp_devices(
    client: BaseClient,
    *,
    keyword: str | None = None,
    nvpdeviceid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[NiciraNvpDevice]: ...
def list_nics(
    client: BaseClient,
    *,
    virtualmachineid: str,
    fordisplay: bool | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    nicid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Nic]: ...
def list_nsx_controllers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[NsxController]: ...
def list_oauth_provider(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
) -> ListResult[OauthProvider]: ...
def list_object_storage_pools(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
) -> ListResult[ObjectStoragePool]: ...
def list_open_daylight_controllers(
    client: BaseClient, *, id: str | None = None, physicalnetworkid: str | None = None
) -> ListResult[OpenDaylightController]: ...
def list_os_categories(
    client: BaseClient,
    *,
    arch: CpuArch | None = None,
    id: str | None = None,
    isfeatured: bool | None = None,
    isiso: bool | None = None,
    isvnf: bool | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
    zoneid: str | None = None,
) -> ListResult[OsCategory]: ...
def list_os_types(
    client: BaseClient,
    *,
    description: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    oscategoryid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[OsType]: ...
def list_ovs_elements(
    client: BaseClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[OvsElement]: ...
def list_palo_alto_firewall_networks(
    client: BaseClient,
    *,
    lbdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Network]: ...
def list_palo_alto_firewalls(
    client: BaseClient,
    *,
    fwdeviceid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[PaloAltoFirewall]: ...
def list_physical_networks(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[PhysicalNetwork]: ...
def list_pods(
    client: BaseClient,
    *,
    allocationstate: AllocationState | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showcapacities: bool | None = None,
    storageaccessgroup: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Pod]: ...
def list_port_forwarding_rules(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    ipaddressid: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    tags: Pairs | None = None,
) -> ListResult[PortForwardingRule]: ...
def list_portable_ip_ranges(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    regionid: int | None = None,
) -> ListResult[PortableIpRange]: ...
def list_private_gateways(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    ipaddress: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: VpcGatewayState | None = None,
    vlan: str | None = None,
    vpcid: str | None = None,
) -> ListResult[PrivateGateway]: ...
def list_project_accounts(
    client: BaseClient,
    *,
    projectid: str,
    account: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectroleid: str | None = None,
    role: ProjectAccountRole | None = None,
    userid: str | None = None,
) -> ListResult[ProjectAccount]: ...
def list_project_invitations(
    client: BaseClient,
    *,
    account: str | None = None,
    activeonly: bool | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: ProjectInvitationState | None = None,
    userid: str | None = None,
) -> ListResult[ProjectInvitation]: ...
def list_project_role_permissions(
    client: BaseClient, *, projectid: str, projectroleid: str | None = None
) -> ListResult[ProjectRolePermission]: ...
def list_project_roles(
    client: BaseClient,
    *,
    projectid: str,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectroleid: str | None = None,
) -> ListResult[ProjectRole]: ...
def list_projects(
    client: BaseClient,
    *,
    account: str | None = None,
    details: CommaList[DomainDetails] | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
    state: ProjectState | None = None,
    tags: Pairs | None = None,
    username: str | None = None,
) -> ListResult[Project]: ...
def list_public_ip_addresses(
    client: BaseClient,
    *,
    account: str | None = None,
    allocatedonly: bool | None = None,
    associatednetworkid: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    forloadbalancing: bool | None = None,
    forprovider: bool | None = None,
    forsystemvms: bool | None = None,
    forvirtualnetwork: bool | None = None,
    id: str | None = None,
    ipaddress: str | None = None,
    isrecursive: bool | None = None,
    issourcenat: bool | None = None,
    isstaticnat: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    projectid: str | None = None,
    retrieveonlyresourcecount: bool | None = None,
    state: IpAddressState | None = None,
    tags: Pairs | None = None,
    vlanid: str | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[PublicIpAddress]: ...
def list_quarantined_ips(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showinactive: bool | None = None,
    showremoved: bool | None = None,
) -> ListResult[QuarantinedIp]: ...
def list_regions(
    client: BaseClient,
    *,
    id: int | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Region]: ...
def list_registered_service_packages(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetscalerServicePackage]: ...
def list_remote_access_vpns(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    publicipid: str | None = None,
) -> ListResult[RemoteAccessVpn]: ...
def list_resource_details(
    client: BaseClient,
    *,
    resourcetype: ResourceObjectType,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    isrecursive: bool | None = None,
    key: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    resourceid: str | None = None,
    value: str | None = None,
) -> ListResult[ResourceDetail]: ...
def list_resource_icon(
    client: BaseClient, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
) -> ListResult[ResourceIcon]: ...
def list_resource_limits(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: int | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    resourcetype: int | None = None,
    resourcetypename: ResourceTypeName | None = None,
    tag: str | None = None,
) -> ListResult[ResourceLimit]: ...
def list_role_permissions(
    client: BaseClient, *, roleid: str | None = None
) -> ListResult[RolePermission]: ...
def list_roles(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    state: RoleState | None = None,
    type: RoleType | None = None,
) -> ListResult[Role]: ...
def list_routers(
    client: BaseClient,
    *,
    account: str | None = None,
    arch: CpuArch | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    fetchhealthcheckresults: bool | None = None,
    forvpc: bool | None = None,
    healthchecksfailed: bool | None = None,
    hostid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    projectid: str | None = None,
    state: VirtualMachineState | None = None,
    version: str | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Router]: ...
def list_routing_firewall_rules(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    tags: Pairs | None = None,
    traffictype: FirewallTrafficType | None = None,
) -> ListResult[FirewallRule]: ...
def list_ssh_key_pairs(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fingerprint: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
) -> ListResult[SshKeyPair]: ...
def list_saml_authorization(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userid: str | None = None,
) -> ListResult[SamlAuthorization]: ...
def list_secondary_staging_stores(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    protocol: str | None = None,
    provider: str | None = None,
    zoneid: str | None = None,
) -> ListResult[ImageStore]: ...
def list_secondary_storage_selectors(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showremoved: bool | None = None,
    type: StorageHeuristicType | None = None,
) -> ListResult[SecondaryStorageSelector]: ...
def list_security_groups(
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
    securitygroupname: str | None = None,
    tags: Pairs | None = None,
    virtualmachineid: str | None = None,
) -> ListResult[SecurityGroup]: ...
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
) -> ListResult[ServiceOffering]: ...
def list_shared_file_system_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[SharedFileSystemProvider]: ...
def list_shared_file_systems(
    client: BaseClient,
    *,
    account: str | None = None,
    diskofferingid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    retrieveonlyresourcecount: bool | None = None,
    serviceofferingid: str | None = None,
    tags: Pairs | None = None,
    zoneid: str | None = None,
) -> ListResult[SharedFileSystem]: ...
def list_snapshot_policies(
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
    volumeid: str | None = None,
) -> ListResult[SnapshotPolicy]: ...
def list_snapshots(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    imagestoreid: str | None = None,
    intervaltype: SnapshotType | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    locationtype: SnapshotLocationType | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    showunique: bool | None = None,
    snapshottype: SnapshotType | None = None,
    storageid: str | None = None,
    tags: Pairs | None = None,
    volumeid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Snapshot]: ...
def list_ssl_certs(
    client: BaseClient,
    *,
    accountid: str | None = None,
    certid: str | None = None,
    lbruleid: str | None = None,
    projectid: str | None = None,
) -> ListResult[SslCert]: ...
def list_static_routes(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    gatewayid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: StaticRouteStateFilter | None = None,
    tags: Pairs | None = None,
    vpcid: str | None = None,
) -> ListResult[StaticRoute]: ...
def list_storage_access_groups(
    client: BaseClient,
    *,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StorageAccessGroup]: ...
def list_storage_network_ip_range(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[StorageNetworkIpRange]: ...
def list_storage_pool_objects(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> ListResult[DataStoreObject]: ...
def list_storage_pools(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    hostid: str | None = None,
    id: str | None = None,
    ipaddress: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
    podid: str | None = None,
    scope: StorageScope | None = None,
    status: StoragePoolStatus | None = None,
    storageaccessgroup: str | None = None,
    storagecustomstats: bool | None = None,
    zoneid: str | None = None,
) -> ListResult[StoragePool]: ...
def list_storage_pools_metrics(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    hostid: str | None = None,
    id: str | None = None,
    ipaddress: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
    podid: str | None = None,
    scope: StorageScope | None = None,
    status: StoragePoolStatus | None = None,
    storageaccessgroup: str | None = None,
    storagecustomstats: bool | None = None,
    zoneid: str | None = None,
) -> ListResult[StoragePoolMetrics]: ...
def list_storage_providers(
    client: BaseClient,
    *,
    type: StorageProviderType,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StorageProvider]: ...
def list_storage_tags(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StorageTag]: ...
def list_supported_network_services(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: NetworkServiceProviderName | None = None,
    service: NetworkServiceName | None = None,
) -> ListResult[NetworkService]: ...
def list_swifts(
    client: BaseClient,
    *,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[ImageStore]: ...
def list_system_vms(
    client: BaseClient,
    *,
    arch: CpuArch | None = None,
    hostid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    state: VirtualMachineState | None = None,
    storageid: str | None = None,
    systemvmtype: SystemVmType | None = None,
    zoneid: str | None = None,
) -> ListResult[SystemVm]: ...
def list_system_vms_usage_history(
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
) -> ListResult[VirtualMachineUsageHistory]: ...
def list_tags(
    client: BaseClient,
    *,
    account: str | None = None,
    customer: str | None = None,
    domainid: str | None = None,
    isrecursive: bool | None = None,
    key: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    resourceid: str | None = None,
    resourcetype: ResourceObjectType | None = None,
    value: str | None = None,
) -> ListResult[ResourceTag]: ...
def list_template_direct_download_certificates(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    listhosts: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[DirectDownloadCertificate]: ...
def list_template_permissions(client: BaseClient, *, id: str) -> TemplatePermissions: ...
def list_templates(
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
    imagestoreid: str | None = None,
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
    storageid: str | None = None,
    tags: Pairs | None = None,
    templatetype: TemplateType | None = None,
    zoneid: str | None = None,
) -> ListResult[Template]: ...
def list_traffic_monitors(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[TrafficMonitor]: ...
def list_traffic_type_implementors(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    traffictype: TrafficTypeName | None = None,
) -> ListResult[TrafficTypeImplementor]: ...
def list_traffic_types(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[TrafficType]: ...
def list_tungsten_fabric_address_group(
    client: BaseClient,
    *,
    addressgroupuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricAddressGroup]: ...
def list_tungsten_fabric_application_policy_set(
    client: BaseClient,
    *,
    applicationpolicysetuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricApplicationPolicySet]: ...
def list_tungsten_fabric_firewall_policy(
    client: BaseClient,
    *,
    applicationpolicysetuuid: str | None = None,
    firewallpolicyuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricFirewallPolicy]: ...
def list_tungsten_fabric_firewall_rule(
    client: BaseClient,
    *,
    firewallpolicyuuid: str | None = None,
    firewallruleuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricFirewallRule]: ...
def list_tungsten_fabric_lb_health_monitor(
    client: BaseClient,
    *,
    lbruleid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[TungstenFabricLbHealthMonitor]: ...
def list_tungsten_fabric_logical_router(
    client: BaseClient,
    *,
    keyword: str | None = None,
    logicalrouteruuid: str | None = None,
    networkuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricLogicalRouter]: ...
def list_tungsten_fabric_network(
    client: BaseClient,
    *,
    keyword: str | None = None,
    listall: bool | None = None,
    networkuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricNetwork]: ...
def list_tungsten_fabric_nic(
    client: BaseClient,
    *,
    keyword: str | None = None,
    nicuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricNic]: ...
def list_tungsten_fabric_policy(
    client: BaseClient,
    *,
    ipaddressid: str | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricPolicy]: ...
def list_tungsten_fabric_policy_rule(
    client: BaseClient,
    *,
    policyuuid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    ruleuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricPolicyRule]: ...
def list_tungsten_fabric_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricProvider]: ...
def list_tungsten_fabric_service_group(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    servicegroupuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricServiceGroup]: ...
def list_tungsten_fabric_tag(
    client: BaseClient,
    *,
    applicationpolicysetuuid: str | None = None,
    keyword: str | None = None,
    networkuuid: str | None = None,
    nicuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyuuid: str | None = None,
    taguuid: str | None = None,
    vmuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricTag]: ...
def list_tungsten_fabric_tag_type(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tagtypeuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricTagType]: ...
def list_tungsten_fabric_vm(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vmuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricVm]: ...
def list_ucs_blades(
    client: BaseClient,
    *,
    ucsmanagerid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[UcsBlade]: ...
def list_ucs_managers(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[UcsManager]: ...
def list_ucs_profiles(
    client: BaseClient,
    *,
    ucsmanagerid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[UcsProfile]: ...
def list_unmanaged_instances(
    client: BaseClient,
    *,
    clusterid: str,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[UnmanagedInstance]: ...
def list_usage_records(
    client: BaseClient,
    *,
    enddate: Timestamp,
    startdate: Timestamp,
    account: str | None = None,
    accountid: str | None = None,
    domainid: str | None = None,
    includetags: bool | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    oldformat: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    type: int | None = None,
    usageid: str | None = None,
) -> ListResult[UsageRecord]: ...
def list_usage_server_metrics(client: BaseClient) -> UsageServerMetrics: ...
def list_usage_types(client: BaseClient) -> ListResult[UsageType]: ...
def list_user_data(
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
) -> ListResult[UserData]: ...
def list_user_two_factor_authenticator_providers(
    client: BaseClient, *, name: str | None = None
) -> ListResult[UserTwoFactorAuthenticatorProvider]: ...
def list_users(
    client: BaseClient,
    *,
    account: str | None = None,
    accounttype: int | None = None,
    apikeyaccess: ApiKeyAccess | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
    state: AccountState | None = None,
    username: str | None = None,
    usersource: UserSourceFilter | None = None,
) -> ListResult[User]: ...
def list_vm_schedule(
    client: BaseClient,
    *,
    virtualmachineid: str,
    action: VmScheduleAction | None = None,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VmSchedule]: ...
def list_vm_snapshot(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: VmSnapshotState | None = None,
    tags: Pairs | None = None,
    virtualmachineid: str | None = None,
    vmsnapshotid: str | None = None,
    vmsnapshotids: CommaList[str] | None = None,
) -> ListResult[VmSnapshot]: ...
def list_vpc_offerings(
    client: BaseClient,
    *,
    displaytext: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isdefault: bool | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    state: VpcOfferingState | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    zoneid: str | None = None,
) -> ListResult[VpcOffering]: ...
def list_vpcs(
    client: BaseClient,
    *,
    account: str | None = None,
    cidr: str | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    restartrequired: bool | None = None,
    showicon: bool | None = None,
    state: VpcState | None = None,
    supportedservices: CommaList[NetworkServiceName] | None = None,
    tags: Pairs | None = None,
    vpcofferingid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Vpc]: ...
def list_vgpu_profiles(
    client: BaseClient,
    *,
    activeonly: bool | None = None,
    gpucardid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VgpuProfile]: ...
def list_virtual_machines(
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
) -> ListResult[VirtualMachine]: ...
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
) -> ListResult[VirtualMachineMetrics]: ...
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
) -> ListResult[VirtualMachineUsageHistory]: ...
def list_virtual_router_elements(
    client: BaseClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VirtualRouterElement]: ...
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
) -> ListResult[VlanIpRange]: ...
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
) -> ListResult[UnmanagedInstance]: ...
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
) -> ListResult[UnmanagedInstance]: ...
def list_vmware_dcs(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VmwareDatacenter]: ...
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
) -> ListResult[VirtualMachine]: ...
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
) -> ListResult[Template]: ...
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
) -> ListResult[Volume]: ...
def list_volumes_for_import(
    client: BaseClient,
    *,
    storageid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> ListResult[VolumeForImport]: ...
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
) -> ListResult[VolumeMetrics]: ...
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
) -> ListResult[VolumeUsageHistory]: ...
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
) -> ListResult[VpnConnection]: ...
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
) -> ListResult[VpnCustomerGateway]: ...
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
) -> ListResult[VpnGateway]: ...
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
) -> ListResult[VpnUser]: ...
def list_vsphere_storage_policies(
    client: BaseClient, *, zoneid: str | None = None
) -> ListResult[VsphereStoragePolicy]: ...
def list_vsphere_storage_policy_compatible_pools(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[StoragePool]: ...
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
) -> ListResult[WebhookDelivery]: ...
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
) -> ListResult[Webhook]: ...
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
) -> ListResult[Zone]: ...
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
) -> ListResult[ZoneMetrics]: ...
@deprecated("use disable_account instead")
def lock_account(client: BaseClient, *, account: str, domainid: str) -> Success: ...
def lock_user(client: BaseClient, *, id: str) -> User: ...
def login(
    client: BaseClient,
    *,
    password: str,
    username: str,
    domain: str | None = None,
    domainId: int | None = None,
) -> Login: ...
def logout(client: BaseClient) -> Logout: ...
def manage_gpu_device(client: BaseClient, *, ids: CommaList[str]) -> Success: ...
def mark_default_zone_for_account(
    client: BaseClient, *, account: str, domainid: str, zoneid: str
) -> Job[Account]: ...
def migrate_network(
    client: BaseClient, *, networkid: str, networkofferingid: str, resume: bool | None = None
) -> Job[Network]: ...
def migrate_resource_to_another_secondary_storage(
    client: BaseClient,
    *,
    destpool: str,
    srcpool: str,
    snapshots: CommaList[str] | None = None,
    templates: CommaList[str] | None = None,
) -> Job[SecondaryStorageMigration]: ...
def migrate_secondary_storage_data(
    client: BaseClient,
    *,
    destpools: CommaList[str],
    srcpool: str,
    migrationtype: StorageMigrationPolicy | None = None,
) -> Job[SecondaryStorageMigration]: ...
def migrate_system_vm(
    client: BaseClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    storageid: str | None = None,
) -> Job[SystemVm]: ...
def migrate_vpc(
    client: BaseClient,
    *,
    vpcid: str,
    vpcofferingid: str,
    resume: bool | None = None,
    tiernetworkofferings: OneOrMore[TierNetworkOffering] | None = None,
) -> Job[Vpc]: ...
def migrate_virtual_machine(
    client: BaseClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    storageid: str | None = None,
) -> Job[VirtualMachine]: ...
def migrate_virtual_machine_with_volume(
    client: BaseClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    migrateto: OneOrMore[VolumeToPool] | None = None,
) -> Job[VirtualMachine]: ...
def migrate_volume(
    client: BaseClient,
    *,
    storageid: str,
    volumeid: str,
    livemigrate: bool | None = None,
    newdiskofferingid: str | None = None,
) -> Job[Volume]: ...
def move_domain(client: BaseClient, *, domainid: str, parentdomainid: str) -> Domain: ...
def move_network_acl_item(
    client: BaseClient,
    *,
    id: str,
    aclconsistencyhash: str | None = None,
    customid: str | None = None,
    nextaclruleid: str | None = None,
    previousaclruleid: str | None = None,
) -> Job[NetworkAcl]: ...
def move_user(
    client: BaseClient, *, id: str, account: str | None = None, accountid: str | None = None
) -> Success: ...
def notify_baremetal_provision_done(client: BaseClient, *, mac: str) -> Job[Success]: ...
def oauthlogin(
    client: BaseClient,
    *,
    email: str,
    provider: str,
    domain: str | None = None,
    domainId: int | None = None,
    secretcode: str | None = None,
) -> Login: ...
def patch_system_vm(
    client: BaseClient, *, forced: bool | None = None, id: str | None = None
) -> Job[Success]: ...
def prepare_for_maintenance(
    client: BaseClient,
    *,
    managementserverid: str,
    algorithm: IndirectAgentLbAlgorithm | None = None,
    forced: bool | None = None,
) -> ManagementServerMaintenance: ...
def prepare_for_shutdown(
    client: BaseClient, *, managementserverid: str
) -> ManagementServerMaintenance: ...
def prepare_host_for_maintenance(client: BaseClient, *, id: str) -> Job[Host]: ...
def prepare_template(
    client: BaseClient, *, templateid: str, zoneid: str, storageid: str | None = None
) -> ListResult[Template]: ...
def provision_certificate(
    client: BaseClient, *, hostid: str, provider: str | None = None, reconnect: bool | None = None
) -> Job[Success]: ...
def provision_template_direct_download_certificate(
    client: BaseClient, *, hostid: str, id: str
) -> DirectDownloadCertificateHostStatus: ...
def purge_expunged_resources(
    client: BaseClient,
    *,
    batchsize: int | None = None,
    enddate: Timestamp | None = None,
    resourcetype: PurgeableResourceType | None = None,
    startdate: Timestamp | None = None,
) -> Job[ExpungedResourcesPurge]: ...
def query_async_job_result(client: BaseClient, *, jobid: str) -> AsyncJob: ...
def quota_balance(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    accountid: str | None = None,
    enddate: Timestamp | None = None,
    startdate: Timestamp | None = None,
) -> QuotaBalance: ...
def quota_configure_email(
    client: BaseClient,
    *,
    accountid: str,
    enable: bool | None = None,
    minbalance: Number | None = None,
    templatename: QuotaEmailTemplateType | None = None,
) -> QuotaEmailConfiguration: ...
def quota_credits(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    value: Number,
    min_balance: Number | None = None,
    quota_enforce: bool | None = None,
) -> QuotaCredits: ...
def quota_credits_list(
    client: BaseClient,
    *,
    accountid: str | None = None,
    domainid: str | None = None,
    enddate: Timestamp | None = None,
    isrecursive: bool | None = None,
    startdate: Timestamp | None = None,
) -> ListResult[QuotaCredits]: ...
def quota_email_template_list(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    templatetype: QuotaEmailTemplateType | None = None,
) -> ListResult[QuotaEmailTemplate]: ...
def quota_email_template_update(
    client: BaseClient,
    *,
    templatebody: str,
    templatesubject: str,
    templatetype: QuotaEmailTemplateType,
    locale: str | None = None,
) -> Success: ...
def quota_is_enabled(client: BaseClient) -> QuotaStatus: ...
def quota_list_email_configuration(
    client: BaseClient, *, accountid: str
) -> ListResult[QuotaEmailConfiguration]: ...
def quota_preset_variables_list(
    client: BaseClient, *, usagetype: int
) -> ListResult[QuotaPresetVariable]: ...
def quota_statement(
    client: BaseClient,
    *,
    account: str,
    domainid: str,
    enddate: Timestamp,
    startdate: Timestamp,
    accountid: str | None = None,
    type: int | None = None,
) -> QuotaStatement: ...
def quota_summary(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[QuotaSummary]: ...
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
) -> QuotaTariff: ...
def quota_tariff_delete(client: BaseClient, *, id: str) -> Success: ...
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
) -> ListResult[QuotaTariff]: ...
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
) -> QuotaTariff: ...
def quota_update(client: BaseClient) -> QuotaUpdate: ...
def quota_validate_activation_rule(
    client: BaseClient, *, activationrule: str, usagetype: int
) -> QuotaActivationRuleValidation: ...
def ready_for_shutdown(
    client: BaseClient, *, managementserverid: str
) -> ManagementServerMaintenance: ...
def reboot_router(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Router]: ...
def reboot_system_vm(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[SystemVm]: ...
def reboot_virtual_machine(
    client: BaseClient, *, id: str, bootintosetup: bool | None = None, forced: bool | None = None
) -> Job[VirtualMachine]: ...
def reconnect_host(client: BaseClient, *, id: str) -> Job[Host]: ...
def recover_shared_file_system(client: BaseClient, *, id: str | None = None) -> Success: ...
def recover_virtual_machine(client: BaseClient, *, id: str) -> VirtualMachine: ...
def recover_volume(client: BaseClient, *, id: str) -> Volume: ...
def register_cni_configuration(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    cniconfig: Base64 | None = None,
    domainid: str | None = None,
    params: CommaList[str] | None = None,
    projectid: str | None = None,
) -> UserData: ...
def register_extension(
    client: BaseClient,
    *,
    extensionid: str,
    resourceid: str,
    resourcetype: ExtensionResourceType,
    details: Pairs | None = None,
) -> Extension: ...
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
) -> ListResult[Template]: ...
def register_netscaler_control_center(
    client: BaseClient, *, ipaddress: str, numretries: int, password: str, username: str
) -> Job[NetscalerControlCenter]: ...
def register_netscaler_service_package(
    client: BaseClient, *, description: str, name: str
) -> NetscalerServicePackage: ...
def register_oauth_provider(
    client: BaseClient,
    *,
    clientid: str,
    description: str,
    provider: str,
    redirecturi: str,
    secretkey: str,
    details: Pairs | None = None,
) -> OauthProvider: ...
def register_ssh_key_pair(
    client: BaseClient,
    *,
    name: str,
    publickey: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> SshKeyPair: ...
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
) -> ListResult[Template]: ...
def register_user_data(
    client: BaseClient,
    *,
    name: str,
    userdata: Base64,
    account: str | None = None,
    domainid: str | None = None,
    params: CommaList[str] | None = None,
    projectid: str | None = None,
) -> UserData: ...
def register_user_keys(client: BaseClient, *, id: str) -> NewUserKeys: ...
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
) -> ListResult[Template]: ...
def release_as_number(client: BaseClient, *, asnumber: int, zoneid: str) -> Success: ...
def release_bgp_peer(client: BaseClient, *, id: str) -> Job[BgpPeer]: ...
def release_dedicated_cluster(client: BaseClient, *, clusterid: str) -> Job[Success]: ...
def release_dedicated_guest_vlan_range(client: BaseClient, *, id: str) -> Job[Success]: ...
def release_dedicated_host(client: BaseClient, *, hostid: str) -> Job[Success]: ...
def release_dedicated_pod(client: BaseClient, *, podid: str) -> Job[Success]: ...
def release_dedicated_zone(client: BaseClient, *, zoneid: str) -> Job[Success]: ...
def release_host_reservation(client: BaseClient, *, id: str) -> Job[Success]: ...
def release_ip_address(client: BaseClient, *, id: str) -> Success: ...
def release_ipv4_subnet_for_zone(client: BaseClient, *, id: str) -> Job[ZoneIpv4Subnet]: ...
def release_pod_ip_address(client: BaseClient, *, id: int) -> Success: ...
def release_public_ip_range(client: BaseClient, *, id: str) -> Success: ...
def remove_annotation(client: BaseClient, *, id: str) -> Annotation: ...
def remove_cert_from_load_balancer(client: BaseClient, *, lbruleid: str) -> Job[Success]: ...
def remove_from_global_load_balancer_rule(
    client: BaseClient, *, id: str, loadbalancerrulelist: CommaList[str]
) -> Job[Success]: ...
def remove_from_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str] | None = None,
    vmidipmap: OneOrMore[VirtualMachineIpRemoval] | None = None,
) -> Job[Success]: ...
def remove_guest_os(client: BaseClient, *, id: str) -> Job[Success]: ...
def remove_guest_os_mapping(client: BaseClient, *, id: str) -> Job[Success]: ...
def remove_gui_theme(client: BaseClient, *, id: str) -> Success: ...
def remove_ip_from_nic(client: BaseClient, *, id: str) -> Job[Success]: ...
def remove_management_server(client: BaseClient, *, id: str) -> Success: ...
def remove_network_permissions(
    client: BaseClient,
    *,
    networkid: str,
    accountids: CommaList[str] | None = None,
    accounts: CommaList[str] | None = None,
    projectids: CommaList[str] | None = None,
) -> Success: ...
def remove_nic_from_virtual_machine(
    client: BaseClient, *, nicid: str, virtualmachineid: str
) -> Job[VirtualMachine]: ...
def remove_nodes_from_kubernetes_cluster(
    client: BaseClient, *, id: str, nodeids: CommaList[str]
) -> Job[KubernetesCluster]: ...
def remove_quarantined_ip(
    client: BaseClient, *, removalreason: str, id: str | None = None, ipaddress: str | None = None
) -> Success: ...
def remove_raw_usage_records(client: BaseClient, *, interval: int) -> Success: ...
def remove_region(client: BaseClient, *, id: int) -> Success: ...
def remove_resource_detail(
    client: BaseClient, *, resourceid: str, resourcetype: ResourceObjectType, key: str | None = None
) -> Job[Success]: ...
def remove_secondary_storage_selector(client: BaseClient, *, id: str) -> Success: ...
def remove_tungsten_fabric_network_gateway_from_logical_router(
    client: BaseClient, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
) -> Job[TungstenFabricLogicalRouter]: ...
def remove_tungsten_fabric_policy(
    client: BaseClient, *, networkuuid: str, policyuuid: str, zoneid: str
) -> Job[TungstenFabricPolicy]: ...
def remove_tungsten_fabric_policy_rule(
    client: BaseClient, *, policyuuid: str, ruleuuid: str, zoneid: str
) -> Job[TungstenFabricPolicy]: ...
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
) -> Job[TungstenFabricTag]: ...
def remove_virtual_machine_from_backup_offering(
    client: BaseClient, *, virtualmachineid: str, forced: bool | None = None
) -> Job[Success]: ...
def remove_virtual_machines_from_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str],
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[KubernetesVirtualMachineRemoval]: ...
def remove_vmware_dc(client: BaseClient, *, zoneid: str) -> Success: ...
def remove_vpn_user(
    client: BaseClient,
    *,
    username: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[Success]: ...
def replace_network_acl_list(
    client: BaseClient, *, aclid: str, gatewayid: str | None = None, networkid: str | None = None
) -> Job[Success]: ...
def reserve_ip_address(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    projectid: str | None = None,
) -> PublicIpAddress: ...
def reset_api_limit(client: BaseClient, *, account: str | None = None) -> Success: ...
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
) -> Configuration: ...
def reset_network_permissions(client: BaseClient, *, networkid: str) -> Success: ...
def reset_password(
    client: BaseClient, *, password: str, token: str, username: str, domain: str | None = None
) -> Success: ...
def reset_password_for_virtual_machine(
    client: BaseClient, *, id: str, password: str | None = None
) -> Job[VirtualMachine]: ...
def reset_ssh_key_for_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    keypair: str | None = None,
    keypairs: CommaList[str] | None = None,
    projectid: str | None = None,
) -> Job[VirtualMachine]: ...
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
) -> VirtualMachine: ...
def reset_vpn_connection(
    client: BaseClient, *, id: str, account: str | None = None, domainid: str | None = None
) -> Job[VpnConnection]: ...
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
) -> Job[Volume]: ...
def restart_network(
    client: BaseClient,
    *,
    id: str,
    cleanup: bool | None = None,
    livepatch: bool | None = None,
    makeredundant: bool | None = None,
) -> Job[Success]: ...
def restart_shared_file_system(
    client: BaseClient, *, id: str, cleanup: bool | None = None
) -> Job[SharedFileSystem]: ...
def restart_vpc(
    client: BaseClient,
    *,
    id: str,
    cleanup: bool | None = None,
    livepatch: bool | None = None,
    makeredundant: bool | None = None,
) -> Job[Success]: ...
def restore_backup(client: BaseClient, *, id: str) -> Job[Success]: ...
def restore_virtual_machine(
    client: BaseClient,
    *,
    virtualmachineid: str,
    details: Pairs | None = None,
    diskofferingid: str | None = None,
    expunge: bool | None = None,
    rootdisksize: int | None = None,
    templateid: str | None = None,
) -> Job[VirtualMachine]: ...
def restore_volume_from_backup_and_attach_to_vm(
    client: BaseClient, *, backupid: str, virtualmachineid: str, volumeid: str
) -> Job[Success]: ...
def revert_snapshot(client: BaseClient, *, id: str) -> Job[Snapshot]: ...
def revert_to_vm_snapshot(client: BaseClient, *, vmsnapshotid: str) -> Job[VirtualMachine]: ...
def revoke_certificate(
    client: BaseClient, *, serial: str, cn: str | None = None, provider: str | None = None
) -> Job[Success]: ...
def revoke_security_group_egress(client: BaseClient, *, id: str) -> Job[Success]: ...
def revoke_security_group_ingress(client: BaseClient, *, id: str) -> Job[Success]: ...
def revoke_template_direct_download_certificate(
    client: BaseClient,
    *,
    zoneid: str,
    hostid: str | None = None,
    hypervisor: HypervisorKvmOnly | None = None,
    id: str | None = None,
    name: str | None = None,
) -> ListResult[DirectDownloadCertificateHostStatus]: ...
def run_custom_action(
    client: BaseClient,
    *,
    customactionid: str,
    resourceid: str,
    parameters: Pairs | None = None,
    resourcetype: CustomActionResourceType | None = None,
) -> Job[CustomActionResult]: ...
def run_diagnostics(
    client: BaseClient,
    *,
    ipaddress: str,
    targetid: str,
    type: DiagnosticsType,
    params: str | None = None,
) -> Job[DiagnosticsResult]: ...
def saml_slo(client: BaseClient) -> Logout: ...
def saml_sso(client: BaseClient, *, idpid: str) -> Login: ...
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
) -> Job[KubernetesCluster]: ...
def scale_system_vm(
    client: BaseClient, *, id: str, serviceofferingid: str, details: Pairs | None = None
) -> Job[SystemVm]: ...
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
) -> Job[VirtualMachine]: ...
def search_ldap(
    client: BaseClient,
    *,
    query: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LdapUser]: ...
def setup_user_two_factor_authentication(
    client: BaseClient,
    *,
    enable: bool | None = None,
    provider: UserTwoFactorProvider | None = None,
    userid: str | None = None,
) -> UserTwoFactorAuthenticationSetup: ...
def start_internal_load_balancer_vm(client: BaseClient, *, id: str) -> Job[Router]: ...
def start_kubernetes_cluster(client: BaseClient, *, id: str) -> Job[KubernetesCluster]: ...
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
) -> Job[RollingMaintenance]: ...
def start_router(client: BaseClient, *, id: str) -> Job[Router]: ...
def start_shared_file_system(client: BaseClient, *, id: str) -> Job[SharedFileSystem]: ...
def start_system_vm(client: BaseClient, *, id: str) -> Job[SystemVm]: ...
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
) -> Job[VirtualMachine]: ...
def stop_internal_load_balancer_vm(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[Router]: ...
def stop_kubernetes_cluster(client: BaseClient, *, id: str) -> Job[Success]: ...
def stop_netscaler_vpx(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[Router]: ...
def stop_router(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Router]: ...
def stop_shared_file_system(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[SharedFileSystem]: ...
def stop_system_vm(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[SystemVm]: ...
def stop_virtual_machine(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[VirtualMachine]: ...
def suspend_project(client: BaseClient, *, id: str) -> Job[Project]: ...
def sync_storage_pool(client: BaseClient, *, id: str) -> Job[StoragePool]: ...
def synchronize_tungsten_fabric_data(client: BaseClient, *, id: str) -> Success: ...
def trigger_shutdown(
    client: BaseClient, *, managementserverid: str
) -> ManagementServerMaintenance: ...
def unmanage_gpu_device(client: BaseClient, *, ids: CommaList[str]) -> Success: ...
def unmanage_virtual_machine(
    client: BaseClient, *, id: str, forced: bool | None = None, hostid: str | None = None
) -> Job[VirtualMachineUnmanagement]: ...
def unmanage_volume(client: BaseClient, *, id: str) -> Job[Success]: ...
def unregister_extension(
    client: BaseClient, *, extensionid: str, resourceid: str, resourcetype: ExtensionResourceType
) -> Extension: ...
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
) -> Account: ...
def update_annotation_visibility(
    client: BaseClient, *, adminsonly: bool, id: str
) -> Annotation: ...
def update_auto_scale_policy(
    client: BaseClient,
    *,
    id: str,
    conditionids: CommaList[str] | None = None,
    duration: int | None = None,
    name: str | None = None,
    quiettime: int | None = None,
) -> Job[AutoScalePolicy]: ...
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
) -> Job[AutoScaleVmGroup]: ...
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
) -> Job[AutoScaleVmProfile]: ...
def update_backup_offering(
    client: BaseClient,
    *,
    id: str,
    allowuserdrivenbackups: bool | None = None,
    description: str | None = None,
    name: str | None = None,
) -> BackupOffering: ...
def update_backup_repository(
    client: BaseClient,
    *,
    id: str,
    address: str | None = None,
    crosszoneinstancecreation: bool | None = None,
    mountopts: str | None = None,
    name: str | None = None,
) -> BackupRepository: ...
def update_backup_schedule(
    client: BaseClient,
    *,
    intervaltype: IntervalType,
    schedule: str,
    timezone: str,
    virtualmachineid: str,
    maxbackups: int | None = None,
    quiescevm: bool | None = None,
) -> BackupSchedule: ...
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
) -> Job[BgpPeer]: ...
def update_bucket(
    client: BaseClient,
    *,
    id: str,
    encryption: bool | None = None,
    policy: BucketPolicy | None = None,
    quota: int | None = None,
    versioning: bool | None = None,
) -> Success: ...
def update_cloud_to_use_object_store(
    client: BaseClient,
    *,
    provider: str,
    details: Pairs | None = None,
    name: str | None = None,
    url: str | None = None,
) -> ImageStore: ...
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
) -> Cluster: ...
def update_condition(
    client: BaseClient, *, id: str, relationaloperator: RelationalOperator, threshold: int
) -> Job[Condition]: ...
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
) -> Configuration: ...
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
) -> CustomAction: ...
def update_default_nic_for_virtual_machine(
    client: BaseClient, *, nicid: str, virtualmachineid: str
) -> Job[VirtualMachine]: ...
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
) -> DiskOffering: ...
def update_domain(
    client: BaseClient, *, id: str, name: str | None = None, networkdomain: str | None = None
) -> Domain: ...
def update_egress_firewall_rule(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[FirewallRule]: ...
def update_extension(
    client: BaseClient,
    *,
    id: str,
    cleanupdetails: bool | None = None,
    description: str | None = None,
    details: Pairs | None = None,
    orchestratorrequirespreparevm: bool | None = None,
    state: ExtensionState | None = None,
) -> Extension: ...
def update_firewall_rule(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[FirewallRule]: ...
def update_global_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    gslblbmethod: GslbAlgorithm | None = None,
    gslbstickysessionmethodname: GslbPersistence | None = None,
) -> Job[GlobalLoadBalancerRule]: ...
def update_gpu_card(
    client: BaseClient,
    *,
    id: str,
    devicename: str | None = None,
    name: str | None = None,
    vendorname: str | None = None,
) -> GpuCard: ...
def update_gpu_device(
    client: BaseClient,
    *,
    id: str,
    gpucardid: str | None = None,
    numanode: str | None = None,
    parentgpudeviceid: str | None = None,
    type: GpuDeviceType | None = None,
    vgpuprofileid: str | None = None,
) -> GpuDevice: ...
def update_guest_os(
    client: BaseClient,
    *,
    id: str,
    details: Pairs | None = None,
    forDisplay: bool | None = None,
    oscategoryid: str | None = None,
    osdisplayname: str | None = None,
) -> Job[OsType]: ...
def update_guest_os_mapping(
    client: BaseClient,
    *,
    id: str,
    osnameforhypervisor: str,
    osmappingcheckenabled: bool | None = None,
) -> Job[GuestOsMapping]: ...
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
) -> GuiTheme: ...
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
) -> Host: ...
def update_host_password(
    client: BaseClient,
    *,
    password: str,
    username: str,
    clusterid: str | None = None,
    hostid: str | None = None,
    update_passwd_on_host: bool | None = None,
) -> Success: ...
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
) -> HypervisorCapabilities: ...
def update_image_store(
    client: BaseClient,
    *,
    id: str,
    capacitybytes: int | None = None,
    name: str | None = None,
    readonly: bool | None = None,
) -> ImageStore: ...
def update_instance_group(
    client: BaseClient, *, id: str, name: str | None = None
) -> InstanceGroup: ...
def update_ip_address(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[PublicIpAddress]: ...
def update_ipv4_subnet_for_zone(
    client: BaseClient, *, id: str, subnet: str
) -> Job[ZoneIpv4Subnet]: ...
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
) -> Job[FirewallRule]: ...
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
) -> Template: ...
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
) -> Success: ...
def update_kubernetes_supported_version(
    client: BaseClient, *, id: str, state: KubernetesVersionState
) -> KubernetesSupportedVersion: ...
def update_lb_health_check_policy(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[LbHealthCheck]: ...
def update_lb_stickiness_policy(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[LbStickiness]: ...
def update_load_balancer(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[LoadBalancer]: ...
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
) -> Job[LoadBalancerRule]: ...
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
) -> Job[Network]: ...
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
) -> Job[NetworkAcl]: ...
def update_network_acl_list(
    client: BaseClient,
    *,
    id: str,
    customid: str | None = None,
    description: str | None = None,
    fordisplay: bool | None = None,
    name: str | None = None,
) -> Job[NetworkAclList]: ...
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
) -> NetworkOffering: ...
def update_network_service_provider(
    client: BaseClient,
    *,
    id: str,
    servicelist: CommaList[NetworkServiceName] | None = None,
    state: NetworkServiceProviderState | None = None,
) -> Job[NetworkServiceProvider]: ...
def update_oauth_provider(
    client: BaseClient,
    *,
    id: str,
    clientid: str | None = None,
    description: str | None = None,
    enabled: bool | None = None,
    redirecturi: str | None = None,
    secretkey: str | None = None,
) -> OauthProvider: ...
def update_object_storage_pool(
    client: BaseClient,
    *,
    id: str,
    name: str | None = None,
    size: int | None = None,
    url: str | None = None,
) -> ObjectStoragePool: ...
def update_os_category(
    client: BaseClient,
    *,
    id: str,
    isfeatured: bool | None = None,
    name: str | None = None,
    sortkey: int | None = None,
) -> OsCategory: ...
def update_physical_network(
    client: BaseClient,
    *,
    id: str,
    networkspeed: str | None = None,
    state: PhysicalNetworkState | None = None,
    tags: CommaList[str] | None = None,
    vlan: str | None = None,
) -> Job[PhysicalNetwork]: ...
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
) -> Pod: ...
def update_pod_management_network_ip_range(
    client: BaseClient,
    *,
    currentendip: str,
    currentstartip: str,
    podid: str,
    newendip: str | None = None,
    newstartip: str | None = None,
) -> Job[Success]: ...
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
) -> Job[PortForwardingRule]: ...
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
) -> Job[Project]: ...
def update_project_invitation(
    client: BaseClient,
    *,
    projectid: str,
    accept: bool | None = None,
    account: str | None = None,
    token: str | None = None,
    userid: str | None = None,
) -> Job[Success]: ...
def update_project_role(
    client: BaseClient,
    *,
    id: str,
    projectid: str,
    description: str | None = None,
    name: str | None = None,
) -> ProjectRole: ...
def update_project_role_permission(
    client: BaseClient,
    *,
    projectid: str,
    projectroleid: str,
    permission: RolePermissionValue | None = None,
    projectrolepermissionid: str | None = None,
    ruleorder: CommaList[str] | None = None,
) -> Success: ...
def update_quarantined_ip(
    client: BaseClient, *, enddate: Timestamp, id: str | None = None, ipaddress: str | None = None
) -> QuarantinedIp: ...
def update_region(
    client: BaseClient, *, id: int, endpoint: str | None = None, name: str | None = None
) -> Region: ...
def update_remote_access_vpn(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[RemoteAccessVpn]: ...
def update_resource_count(
    client: BaseClient,
    *,
    domainid: str,
    account: str | None = None,
    projectid: str | None = None,
    resourcetype: int | None = None,
    tag: str | None = None,
) -> ListResult[ResourceCount]: ...
def update_resource_limit(
    client: BaseClient,
    *,
    resourcetype: int,
    account: str | None = None,
    domainid: str | None = None,
    max: int | None = None,
    projectid: str | None = None,
    tag: str | None = None,
) -> ResourceLimit: ...
def update_role(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    ispublic: bool | None = None,
    name: str | None = None,
    type: RoleType | None = None,
) -> Role: ...
def update_role_permission(
    client: BaseClient,
    *,
    roleid: str,
    permission: RolePermissionValue | None = None,
    ruleid: str | None = None,
    ruleorder: CommaList[str] | None = None,
) -> Success: ...
def update_routing_firewall_rule(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[FirewallRule]: ...
def update_secondary_storage_selector(
    client: BaseClient, *, heuristicrule: str, id: str
) -> SecondaryStorageSelector: ...
def update_security_group(
    client: BaseClient, *, id: str, customid: str | None = None, name: str | None = None
) -> SecurityGroup: ...
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
) -> ServiceOffering: ...
def update_shared_file_system(
    client: BaseClient, *, id: str, description: str | None = None, name: str | None = None
) -> SharedFileSystem: ...
def update_sioc_info(
    client: BaseClient,
    *,
    iopsnotifythreshold: int,
    limitiopspergb: int,
    sharespergb: int,
    storageid: str,
    zoneid: str,
) -> SiocInfo: ...
def update_snapshot_policy(
    client: BaseClient,
    *,
    customid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
) -> Job[SnapshotPolicy]: ...
def update_storage_capabilities(client: BaseClient, *, id: str) -> ListResult[StoragePool]: ...
def update_storage_network_ip_range(
    client: BaseClient,
    *,
    id: str,
    endip: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
    vlan: int | None = None,
) -> Job[StorageNetworkIpRange]: ...
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
) -> StoragePool: ...
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
) -> Template: ...
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
) -> Success: ...
def update_traffic_type(
    client: BaseClient,
    *,
    id: str,
    hypervnetworklabel: str | None = None,
    kvmnetworklabel: str | None = None,
    ovm3networklabel: str | None = None,
    vmwarenetworklabel: str | None = None,
    xennetworklabel: str | None = None,
) -> Job[TrafficType]: ...
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
) -> Job[TungstenFabricLbHealthMonitor]: ...
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
) -> User: ...
def update_vm_affinity_group(
    client: BaseClient,
    *,
    id: str,
    affinitygroupids: CommaList[str] | None = None,
    affinitygroupnames: CommaList[str] | None = None,
) -> Job[VirtualMachine]: ...
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
) -> VmSchedule: ...
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
) -> Job[Vpc]: ...
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
) -> Job[VpcOffering]: ...
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
) -> VgpuProfile: ...
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
) -> VirtualMachine: ...
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
) -> VlanIpRange: ...
def update_vm_nic_ip(
    client: BaseClient, *, nicid: str, ipaddress: str | None = None
) -> Job[VirtualMachine]: ...
def update_vmware_dc(
    client: BaseClient,
    *,
    zoneid: str,
    isrecursive: bool | None = None,
    name: str | None = None,
    password: str | None = None,
    username: str | None = None,
    vcenter: str | None = None,
) -> VmwareDatacenter: ...
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
) -> Template: ...
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
) -> Job[Volume]: ...
def update_vpn_connection(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[VpnConnection]: ...
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
) -> Job[VpnCustomerGateway]: ...
def update_vpn_gateway(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[Success]: ...
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
) -> Webhook: ...
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
) -> Zone: ...
def upgrade_kubernetes_cluster(
    client: BaseClient, *, id: str, kubernetesversionid: str
) -> Job[KubernetesCluster]: ...
def upgrade_router_template(
    client: BaseClient,
    *,
    account: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    podid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[RouterTemplateUpgrade]: ...
def upload_custom_certificate(
    client: BaseClient,
    *,
    certificate: str,
    domainsuffix: str,
    id: int | None = None,
    name: str | None = None,
    privatekey: str | None = None,
) -> Job[CustomCertificate]: ...
def upload_resource_icon(
    client: BaseClient,
    *,
    base64image: Base64,
    resourceids: CommaList[str],
    resourcetype: IconResourceType,
) -> Success: ...
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
) -> SslCert: ...
def upload_template_direct_download_certificate(
    client: BaseClient,
    *,
    certificate: str,
    hypervisor: HypervisorKvmOnly,
    name: str,
    zoneid: str,
    hostid: str | None = None,
) -> DirectDownloadCertificate: ...
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
) -> Job[Volume]: ...
def validate_user_two_factor_authentication_code(
    client: BaseClient, *, codefor2fa: str
) -> Success: ...
def verify_oauth_code_and_get_user(
    client: BaseClient,
    *,
    provider: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    secretcode: str | None = None,
) -> OauthUser: ...
