# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import Literal, overload

from cstyped.aio.runtime import AioJob, AioListResult, BaseAsyncClient
from cstyped.runtime import (
    Base64,
    CommaList,
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

async def acquire_pod_ip_address(
    client: BaseAsyncClient, *, zoneid: str, podid: str | None = None
) -> PodIpAddress: ...
async def activate_project(client: BaseAsyncClient, *, id: str) -> AioJob[Project]: ...
async def add_account_to_project(
    client: BaseAsyncClient,
    *,
    projectid: str,
    account: str | None = None,
    email: str | None = None,
    projectroleid: str | None = None,
    roletype: ProjectAccountRole | None = None,
) -> AioJob[Success]: ...
async def add_annotation(
    client: BaseAsyncClient,
    *,
    adminsonly: bool | None = None,
    annotation: str | None = None,
    entityid: str | None = None,
    entitytype: AnnotationEntityType | None = None,
) -> Annotation: ...
async def add_backup_repository(
    client: BaseAsyncClient,
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
async def add_baremetal_dhcp(
    client: BaseAsyncClient,
    *,
    dhcpservertype: BaremetalDhcpType,
    password: str,
    physicalnetworkid: str,
    url: str,
    username: str,
) -> AioJob[BaremetalDhcp]: ...
async def add_baremetal_host(
    client: BaseAsyncClient,
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
) -> AioListResult[Host]: ...
async def add_baremetal_pxe_kick_start_server(
    client: BaseAsyncClient,
    *,
    password: str,
    physicalnetworkid: str,
    pxeservertype: BaremetalPxeType,
    tftpdir: str,
    url: str,
    username: str,
    podid: str | None = None,
) -> AioJob[BaremetalPxeServer]: ...
async def add_baremetal_pxe_ping_server(
    client: BaseAsyncClient,
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
) -> AioJob[BaremetalPxeServer]: ...
async def add_baremetal_rct(
    client: BaseAsyncClient, *, baremetalrcturl: str
) -> AioJob[BaremetalRct]: ...
async def add_big_switch_bcf_device(
    client: BaseAsyncClient,
    *,
    hostname: str,
    nat: bool,
    password: str,
    physicalnetworkid: str,
    username: str,
) -> AioJob[BigSwitchBcfDevice]: ...
async def add_brocade_vcs_device(
    client: BaseAsyncClient, *, hostname: str, password: str, physicalnetworkid: str, username: str
) -> AioJob[BrocadeVcsDevice]: ...
async def add_cisco_asa1000v_resource(
    client: BaseAsyncClient,
    *,
    clusterid: str,
    hostname: str,
    insideportprofile: str,
    physicalnetworkid: str,
) -> CiscoAsa1000vResource: ...
async def add_cisco_vnmc_resource(
    client: BaseAsyncClient, *, hostname: str, password: str, physicalnetworkid: str, username: str
) -> CiscoVnmcResource: ...
async def add_cluster(
    client: BaseAsyncClient,
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
) -> AioListResult[Cluster]: ...
async def add_custom_action(
    client: BaseAsyncClient,
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
async def add_globo_dns_host(
    client: BaseAsyncClient, *, password: str, physicalnetworkid: str, url: str, username: str
) -> AioJob[Success]: ...
async def add_guest_os(
    client: BaseAsyncClient,
    *,
    oscategoryid: str,
    osdisplayname: str,
    details: Pairs | None = None,
    forDisplay: bool | None = None,
    name: str | None = None,
) -> AioJob[OsType]: ...
async def add_guest_os_mapping(
    client: BaseAsyncClient,
    *,
    hypervisor: HypervisorName,
    hypervisorversion: str,
    osnameforhypervisor: str,
    forced: bool | None = None,
    osdisplayname: str | None = None,
    osmappingcheckenabled: bool | None = None,
    ostypeid: str | None = None,
) -> AioJob[GuestOsMapping]: ...
async def add_host(
    client: BaseAsyncClient,
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
) -> AioListResult[Host]: ...
async def add_image_store(
    client: BaseAsyncClient,
    *,
    provider: str,
    details: Pairs | None = None,
    name: str | None = None,
    url: str | None = None,
    zoneid: str | None = None,
) -> ImageStore: ...
async def add_image_store_s3(
    client: BaseAsyncClient,
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
async def add_ip_to_nic(
    client: BaseAsyncClient, *, nicid: str, ipaddress: str | None = None
) -> AioJob[NicSecondaryIp]: ...
async def add_kubernetes_supported_version(
    client: BaseAsyncClient,
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
async def add_ldap_configuration(
    client: BaseAsyncClient, *, hostname: str, port: int, domainid: str | None = None
) -> LdapConfiguration: ...
async def add_netris_provider(
    client: BaseAsyncClient,
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
async def add_netscaler_load_balancer(
    client: BaseAsyncClient,
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
) -> AioJob[NetscalerLoadBalancer]: ...
async def add_network_device(
    client: BaseAsyncClient,
    *,
    networkdeviceparameterlist: Pairs | None = None,
    networkdevicetype: str | None = None,
) -> NetworkDevice: ...
async def add_network_service_provider(
    client: BaseAsyncClient,
    *,
    name: NetworkServiceProviderName,
    physicalnetworkid: str,
    destinationphysicalnetworkid: str | None = None,
    servicelist: CommaList[NetworkServiceName] | None = None,
) -> AioJob[NetworkServiceProvider]: ...
async def add_nic_to_virtual_machine(
    client: BaseAsyncClient,
    *,
    networkid: str,
    virtualmachineid: str,
    dhcpoptions: StructMaps | None = None,
    ipaddress: str | None = None,
    macaddress: str | None = None,
) -> AioJob[VirtualMachine]: ...
async def add_nicira_nvp_device(
    client: BaseAsyncClient,
    *,
    hostname: str,
    password: str,
    physicalnetworkid: str,
    transportzoneuuid: str,
    username: str,
    l2gatewayserviceuuid: str | None = None,
    l3gatewayserviceuuid: str | None = None,
) -> AioJob[NiciraNvpDevice]: ...
async def add_nodes_to_kubernetes_cluster(
    client: BaseAsyncClient,
    *,
    id: str,
    nodeids: CommaList[str],
    manualupgrade: bool | None = None,
    mountcksisoonvr: bool | None = None,
) -> AioJob[KubernetesCluster]: ...
async def add_nsx_controller(
    client: BaseAsyncClient,
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
async def add_object_storage_pool(
    client: BaseAsyncClient,
    *,
    name: str,
    provider: str,
    url: str,
    details: Pairs | None = None,
    size: int | None = None,
    tags: CommaList[str] | None = None,
) -> ObjectStoragePool: ...
async def add_open_daylight_controller(
    client: BaseAsyncClient, *, password: str, physicalnetworkid: str, url: str, username: str
) -> AioJob[Success]: ...
async def add_os_category(
    client: BaseAsyncClient, *, name: str, isfeatured: bool | None = None
) -> OsCategory: ...
async def add_palo_alto_firewall(
    client: BaseAsyncClient,
    *,
    networkdevicetype: PaloAltoDeviceType,
    password: str,
    physicalnetworkid: str,
    url: str,
    username: str,
) -> AioJob[PaloAltoFirewall]: ...
async def add_region(client: BaseAsyncClient, *, endpoint: str, id: int, name: str) -> Region: ...
async def add_resource_detail(
    client: BaseAsyncClient,
    *,
    details: Pairs,
    resourceid: str,
    resourcetype: DetailResourceType,
    fordisplay: bool | None = None,
) -> AioJob[Success]: ...
async def add_secondary_storage(
    client: BaseAsyncClient, *, url: str, zoneid: str | None = None
) -> ImageStore: ...
async def add_stratosphere_ssp(
    client: BaseAsyncClient,
    *,
    name: str,
    url: str,
    zoneid: str,
    password: str | None = None,
    tenantuuid: str | None = None,
    username: str | None = None,
) -> StratosphereSsp: ...
async def add_swift(
    client: BaseAsyncClient,
    *,
    url: str,
    account: str | None = None,
    key: str | None = None,
    username: str | None = None,
) -> ImageStore: ...
async def add_traffic_monitor(
    client: BaseAsyncClient,
    *,
    url: str,
    zoneid: str,
    excludezones: str | None = None,
    includezones: str | None = None,
) -> TrafficMonitor: ...
async def add_traffic_type(
    client: BaseAsyncClient,
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
) -> AioJob[TrafficType]: ...
async def add_tungsten_fabric_network_gateway_to_logical_router(
    client: BaseAsyncClient, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
) -> AioJob[TungstenFabricLogicalRouter]: ...
async def add_tungsten_fabric_policy_rule(
    client: BaseAsyncClient,
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
) -> AioJob[TungstenFabricPolicyRule]: ...
async def add_ucs_manager(
    client: BaseAsyncClient,
    *,
    password: str,
    url: str,
    username: str,
    zoneid: str,
    name: str | None = None,
) -> UcsManager: ...
async def add_user_to_project(
    client: BaseAsyncClient,
    *,
    projectid: str,
    username: str,
    email: str | None = None,
    projectroleid: str | None = None,
    roletype: ProjectAccountRole | None = None,
) -> AioJob[Success]: ...
async def add_virtual_machines_to_kubernetes_cluster(
    client: BaseAsyncClient,
    *,
    id: str,
    virtualmachineids: CommaList[str],
    iscontrolnode: bool | None = None,
) -> Success: ...
async def add_vmware_dc(
    client: BaseAsyncClient,
    *,
    name: str,
    vcenter: str,
    zoneid: str,
    password: str | None = None,
    username: str | None = None,
) -> VmwareDatacenter: ...
async def add_vpn_user(
    client: BaseAsyncClient,
    *,
    password: str,
    username: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> AioJob[VpnUser]: ...
async def apply_tungsten_fabric_policy(
    client: BaseAsyncClient,
    *,
    majorsequence: int,
    minorsequence: int,
    networkuuid: str,
    policyuuid: str,
    zoneid: str,
) -> AioJob[TungstenFabricPolicy]: ...
async def apply_tungsten_fabric_tag(
    client: BaseAsyncClient,
    *,
    taguuid: str,
    zoneid: str,
    applicationpolicysetuuid: str | None = None,
    networkuuid: CommaList[str] | None = None,
    nicuuid: CommaList[str] | None = None,
    policyuuid: str | None = None,
    vmuuid: CommaList[str] | None = None,
) -> AioJob[TungstenFabricTag]: ...
async def archive_alerts(
    client: BaseAsyncClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: AlertTypeText | None = None,
) -> Success: ...
async def archive_events(
    client: BaseAsyncClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: str | None = None,
) -> Success: ...
async def archive_snapshot(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def assign_cert_to_load_balancer(
    client: BaseAsyncClient, *, certid: str, lbruleid: str, forced: bool | None = None
) -> AioJob[Success]: ...
async def assign_to_global_load_balancer_rule(
    client: BaseAsyncClient,
    *,
    id: str,
    loadbalancerrulelist: CommaList[str],
    gslblbruleweightsmap: OneOrMore[LoadBalancerWeight] | None = None,
) -> AioJob[Success]: ...
async def assign_to_load_balancer_rule(
    client: BaseAsyncClient,
    *,
    id: str,
    virtualmachineids: CommaList[str] | None = None,
    vmidipmap: OneOrMore[VirtualMachineIp] | None = None,
) -> AioJob[Success]: ...
async def assign_virtual_machine(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    account: str | None = None,
    domainid: str | None = None,
    networkids: CommaList[str] | None = None,
    projectid: str | None = None,
    securitygroupids: CommaList[str] | None = None,
) -> VirtualMachine: ...
async def assign_virtual_machine_to_backup_offering(
    client: BaseAsyncClient, *, backupofferingid: str, virtualmachineid: str
) -> AioJob[Success]: ...
async def assign_volume(
    client: BaseAsyncClient,
    *,
    volumeid: str,
    accountid: str | None = None,
    projectid: str | None = None,
) -> Volume: ...
async def associate_ip_address(
    client: BaseAsyncClient,
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
) -> AioJob[PublicIpAddress]: ...
async def associate_ucs_profile_to_blade(
    client: BaseAsyncClient, *, bladeid: str, profiledn: str, ucsmanagerid: str
) -> AioJob[UcsBlade]: ...
async def attach_iso(
    client: BaseAsyncClient, *, id: str, virtualmachineid: str, forced: bool | None = None
) -> AioJob[VirtualMachine]: ...
async def attach_volume(
    client: BaseAsyncClient, *, id: str, virtualmachineid: str, deviceid: int | None = None
) -> AioJob[Volume]: ...
async def authorize_saml_sso(
    client: BaseAsyncClient, *, enable: bool, userid: str, entityid: str | None = None
) -> Success: ...
async def authorize_security_group_egress(
    client: BaseAsyncClient,
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
) -> AioJob[SecurityGroup]: ...
async def authorize_security_group_ingress(
    client: BaseAsyncClient,
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
) -> AioJob[SecurityGroup]: ...
async def cancel_host_as_degraded(client: BaseAsyncClient, *, id: str) -> AioJob[Host]: ...
async def cancel_host_maintenance(client: BaseAsyncClient, *, id: str) -> AioJob[Host]: ...
async def cancel_maintenance(
    client: BaseAsyncClient, *, managementserverid: str, rebalance: bool | None = None
) -> ManagementServerMaintenance: ...
async def cancel_shutdown(
    client: BaseAsyncClient, *, managementserverid: str
) -> ManagementServerMaintenance: ...
async def cancel_storage_maintenance(
    client: BaseAsyncClient, *, id: str
) -> AioJob[StoragePool]: ...
async def change_bgp_peers_for_network(
    client: BaseAsyncClient, *, networkid: str, bgppeerids: CommaList[str] | None = None
) -> AioJob[Network]: ...
async def change_bgp_peers_for_vpc(
    client: BaseAsyncClient, *, vpcid: str, bgppeerids: CommaList[str] | None = None
) -> AioJob[Vpc]: ...
async def change_offering_for_volume(
    client: BaseAsyncClient,
    *,
    diskofferingid: str,
    id: str,
    automigrate: bool | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
    size: int | None = None,
) -> AioJob[Volume]: ...
async def change_out_of_band_management_password(
    client: BaseAsyncClient, *, hostid: str, password: str | None = None
) -> AioJob[OutOfBandManagement]: ...
async def change_service_for_router(
    client: BaseAsyncClient, *, id: str, serviceofferingid: str
) -> Router: ...
async def change_service_for_system_vm(
    client: BaseAsyncClient, *, id: str, serviceofferingid: str, details: Pairs | None = None
) -> SystemVm: ...
@deprecated("use scale_virtual_machine instead")
async def change_service_for_virtual_machine(
    client: BaseAsyncClient,
    *,
    id: str,
    serviceofferingid: str,
    automigrate: bool | None = None,
    details: Pairs | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
) -> VirtualMachine: ...
async def change_shared_file_system_disk_offering(
    client: BaseAsyncClient,
    *,
    id: str,
    diskofferingid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    size: int | None = None,
) -> AioJob[SharedFileSystem]: ...
async def change_shared_file_system_service_offering(
    client: BaseAsyncClient, *, id: str, serviceofferingid: str
) -> AioJob[SharedFileSystem]: ...
async def change_storage_pool_scope(
    client: BaseAsyncClient, *, id: str, scope: StoragePoolScope, clusterid: str | None = None
) -> AioJob[Success]: ...
async def check_volume(
    client: BaseAsyncClient, *, id: str, repair: VolumeRepair | None = None
) -> AioJob[Volume]: ...
async def clean_vm_reservations(client: BaseAsyncClient) -> AioJob[Success]: ...
async def cloudian_is_enabled(client: BaseAsyncClient) -> CloudianStatus: ...
async def cloudian_sso_login(client: BaseAsyncClient) -> CloudianSsoLogin: ...
async def config_tungsten_fabric_service(
    client: BaseAsyncClient, *, physicalnetworkid: str, zoneid: str
) -> Success: ...
async def configure_ha_for_host(
    client: BaseAsyncClient, *, hostid: str, provider: HostHaProviderName
) -> AioJob[HostHa]: ...
async def configure_internal_load_balancer_element(
    client: BaseAsyncClient, *, enabled: bool, id: str
) -> AioJob[InternalLoadBalancerElement]: ...
async def configure_netscaler_load_balancer(
    client: BaseAsyncClient,
    *,
    lbdeviceid: str,
    inline: bool | None = None,
    lbdevicecapacity: int | None = None,
    lbdevicededicated: bool | None = None,
    podids: CommaList[str] | None = None,
) -> AioJob[NetscalerLoadBalancer]: ...
async def configure_out_of_band_management(
    client: BaseAsyncClient,
    *,
    address: str,
    driver: OutOfBandDriver,
    hostid: str,
    password: str,
    port: str,
    username: str,
) -> OutOfBandManagement: ...
async def configure_ovs_element(
    client: BaseAsyncClient, *, enabled: bool, id: str
) -> AioJob[OvsElement]: ...
async def configure_palo_alto_firewall(
    client: BaseAsyncClient, *, fwdeviceid: str, fwdevicecapacity: int | None = None
) -> AioJob[PaloAltoFirewall]: ...
async def configure_storage_access(
    client: BaseAsyncClient,
    *,
    clusterid: str | None = None,
    hostid: str | None = None,
    podid: str | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    storageid: str | None = None,
    zoneid: str | None = None,
) -> AioJob[Success]: ...
async def configure_virtual_router_element(
    client: BaseAsyncClient, *, enabled: bool, id: str
) -> AioJob[VirtualRouterElement]: ...
async def copy_iso(
    client: BaseAsyncClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
) -> AioJob[Template]: ...
async def copy_snapshot(
    client: BaseAsyncClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
    storageids: CommaList[str] | None = None,
    usestoragereplication: bool | None = None,
) -> AioJob[Snapshot]: ...
async def copy_template(
    client: BaseAsyncClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
) -> AioJob[Template]: ...
async def create_asn_range(
    client: BaseAsyncClient, *, endasn: int, startasn: int, zoneid: str
) -> AsnRange: ...
async def create_account(
    client: BaseAsyncClient,
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
async def create_affinity_group(
    client: BaseAsyncClient,
    *,
    name: str,
    type: AffinityGroupTypeName,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> AioJob[AffinityGroup]: ...
async def create_auto_scale_policy(
    client: BaseAsyncClient,
    *,
    action: AutoScaleAction,
    conditionids: CommaList[str],
    duration: int,
    name: str | None = None,
    quiettime: int | None = None,
) -> AioJob[AutoScalePolicy]: ...
async def create_auto_scale_vm_group(
    client: BaseAsyncClient,
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
) -> AioJob[AutoScaleVmGroup]: ...
async def create_auto_scale_vm_profile(
    client: BaseAsyncClient,
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
) -> AioJob[AutoScaleVmProfile]: ...
async def create_backup(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    description: str | None = None,
    name: str | None = None,
    quiescevm: bool | None = None,
) -> AioJob[Success]: ...
async def create_backup_schedule(
    client: BaseAsyncClient,
    *,
    intervaltype: IntervalType,
    schedule: str,
    timezone: str,
    virtualmachineid: str,
    maxbackups: int | None = None,
    quiescevm: bool | None = None,
) -> BackupSchedule: ...
async def create_bgp_peer(
    client: BaseAsyncClient,
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
) -> AioJob[BgpPeer]: ...
async def create_bucket(
    client: BaseAsyncClient,
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
) -> AioJob[Bucket]: ...
async def create_condition(
    client: BaseAsyncClient,
    *,
    counterid: str,
    relationaloperator: RelationalOperator,
    threshold: int,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> AioJob[Condition]: ...
async def create_console_endpoint(
    client: BaseAsyncClient, *, virtualmachineid: str, token: str | None = None
) -> ConsoleEndpoint: ...
async def create_counter(
    client: BaseAsyncClient,
    *,
    name: str,
    provider: NetworkServiceProviderName,
    source: CounterSource,
    value: str,
) -> AioJob[Counter]: ...
async def create_disk_offering(
    client: BaseAsyncClient,
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
async def create_domain(
    client: BaseAsyncClient,
    *,
    name: str,
    domainid: str | None = None,
    networkdomain: str | None = None,
    parentdomainid: str | None = None,
) -> Domain: ...
async def create_egress_firewall_rule(
    client: BaseAsyncClient,
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
) -> AioJob[FirewallRule]: ...
async def create_extension(
    client: BaseAsyncClient,
    *,
    name: str,
    type: ExtensionType,
    description: str | None = None,
    details: Pairs | None = None,
    orchestratorrequirespreparevm: bool | None = None,
    path: str | None = None,
    state: ExtensionState | None = None,
) -> Extension: ...
async def create_firewall_rule(
    client: BaseAsyncClient,
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
) -> AioJob[FirewallRule]: ...
async def create_global_load_balancer_rule(
    client: BaseAsyncClient,
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
) -> AioJob[GlobalLoadBalancerRule]: ...
async def create_gpu_card(
    client: BaseAsyncClient,
    *,
    deviceid: str,
    devicename: str,
    name: str,
    vendorid: str,
    vendorname: str,
    videoram: int | None = None,
) -> GpuCard: ...
async def create_gpu_device(
    client: BaseAsyncClient,
    *,
    busaddress: str,
    gpucardid: str,
    hostid: str,
    vgpuprofileid: str,
    numanode: str | None = None,
    parentgpudeviceid: str | None = None,
    type: GpuDeviceType | None = None,
) -> GpuDevice: ...
async def create_guest_network_ipv6_prefix(
    client: BaseAsyncClient, *, prefix: str, zoneid: str
) -> AioJob[GuestNetworkIpv6Prefix]: ...
async def create_gui_theme(
    client: BaseAsyncClient,
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
async def create_instance_group(
    client: BaseAsyncClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> InstanceGroup: ...
async def create_internal_load_balancer_element(
    client: BaseAsyncClient, *, nspid: str
) -> AioJob[InternalLoadBalancerElement]: ...
async def create_ip_forwarding_rule(
    client: BaseAsyncClient,
    *,
    ipaddressid: str,
    protocol: NetworkProtocolName,
    startport: int,
    cidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    openfirewall: bool | None = None,
) -> AioJob[IpForwardingRule]: ...
async def create_ipv4_subnet_for_guest_network(
    client: BaseAsyncClient,
    *,
    parentid: str,
    cidrsize: int | None = None,
    subnet: str | None = None,
) -> AioJob[GuestNetworkIpv4Subnet]: ...
async def create_ipv4_subnet_for_zone(
    client: BaseAsyncClient,
    *,
    subnet: str,
    zoneid: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> AioJob[ZoneIpv4Subnet]: ...
async def create_ipv6_firewall_rule(
    client: BaseAsyncClient,
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
) -> AioJob[FirewallRule]: ...
async def create_kubernetes_cluster(
    client: BaseAsyncClient,
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
) -> AioJob[KubernetesCluster]: ...
async def create_lb_health_check_policy(
    client: BaseAsyncClient,
    *,
    lbruleid: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    healthythreshold: int | None = None,
    intervaltime: int | None = None,
    pingpath: str | None = None,
    responsetimeout: int | None = None,
    unhealthythreshold: int | None = None,
) -> AioJob[LbHealthCheck]: ...
async def create_lb_stickiness_policy(
    client: BaseAsyncClient,
    *,
    lbruleid: str,
    methodname: LbStickinessMethod,
    name: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    param: OneOrMore[NameValue] | None = None,
) -> AioJob[LbStickiness]: ...
async def create_load_balancer(
    client: BaseAsyncClient,
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
) -> AioJob[LoadBalancer]: ...
async def create_load_balancer_rule(
    client: BaseAsyncClient,
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
) -> AioJob[LoadBalancerRule]: ...
async def create_management_network_ip_range(
    client: BaseAsyncClient,
    *,
    gateway: str,
    netmask: str,
    podid: str,
    startip: str,
    endip: str | None = None,
    forsystemvms: bool | None = None,
    vlan: str | None = None,
) -> AioJob[Pod]: ...
async def create_network(
    client: BaseAsyncClient,
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
async def create_network_acl(
    client: BaseAsyncClient,
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
) -> AioJob[NetworkAcl]: ...
async def create_network_acl_list(
    client: BaseAsyncClient,
    *,
    name: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    vpcid: str | None = None,
) -> AioJob[NetworkAclList]: ...
async def create_network_offering(
    client: BaseAsyncClient,
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
async def create_network_permissions(
    client: BaseAsyncClient,
    *,
    networkid: str,
    accountids: CommaList[str] | None = None,
    accounts: CommaList[str] | None = None,
    projectids: CommaList[str] | None = None,
) -> Success: ...
async def create_physical_network(
    client: BaseAsyncClient,
    *,
    name: str,
    zoneid: str,
    broadcastdomainrange: BroadcastDomainRange | None = None,
    domainid: str | None = None,
    isolationmethods: CommaList[str] | None = None,
    networkspeed: str | None = None,
    tags: CommaList[str] | None = None,
    vlan: str | None = None,
) -> AioJob[PhysicalNetwork]: ...
async def create_pod(
    client: BaseAsyncClient,
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
async def create_port_forwarding_rule(
    client: BaseAsyncClient,
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
) -> AioJob[PortForwardingRule]: ...
async def create_portable_ip_range(
    client: BaseAsyncClient,
    *,
    endip: str,
    gateway: str,
    netmask: str,
    regionid: int,
    startip: str,
    vlan: str | None = None,
) -> AioJob[PortableIpRange]: ...
async def create_private_gateway(
    client: BaseAsyncClient,
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
) -> AioJob[PrivateGateway]: ...
async def create_project(
    client: BaseAsyncClient,
    *,
    name: str,
    account: str | None = None,
    accountid: str | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    userid: str | None = None,
) -> AioJob[Project]: ...
async def create_project_role(
    client: BaseAsyncClient, *, name: str, projectid: str, description: str | None = None
) -> ProjectRole: ...
async def create_project_role_permission(
    client: BaseAsyncClient,
    *,
    permission: RolePermissionValue,
    projectid: str,
    projectroleid: str,
    rule: str,
    description: str | None = None,
) -> ProjectRolePermission: ...
async def create_remote_access_vpn(
    client: BaseAsyncClient,
    *,
    publicipid: str,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    iprange: str | None = None,
    openfirewall: bool | None = None,
) -> AioJob[RemoteAccessVpn]: ...
async def create_role(
    client: BaseAsyncClient,
    *,
    name: str,
    description: str | None = None,
    ispublic: bool | None = None,
    roleid: str | None = None,
    type: RoleType | None = None,
) -> Role: ...
async def create_role_permission(
    client: BaseAsyncClient,
    *,
    permission: RolePermissionValue,
    roleid: str,
    rule: str,
    description: str | None = None,
) -> RolePermission: ...
async def create_routing_firewall_rule(
    client: BaseAsyncClient,
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
) -> AioJob[FirewallRule]: ...
async def create_ssh_key_pair(
    client: BaseAsyncClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> CreatedSshKeyPair: ...
async def create_secondary_staging_store(
    client: BaseAsyncClient,
    *,
    url: str,
    details: Pairs | None = None,
    provider: str | None = None,
    scope: StagingStoreScope | None = None,
    zoneid: str | None = None,
) -> ImageStore: ...
async def create_secondary_storage_selector(
    client: BaseAsyncClient,
    *,
    description: str,
    heuristicrule: str,
    name: str,
    type: StorageHeuristicType,
    zoneid: str,
) -> SecondaryStorageSelector: ...
async def create_security_group(
    client: BaseAsyncClient,
    *,
    name: str,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> SecurityGroup: ...
async def create_service_instance(
    client: BaseAsyncClient,
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
) -> AioJob[ServiceInstance]: ...
async def create_service_offering(
    client: BaseAsyncClient,
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
async def create_shared_file_system(
    client: BaseAsyncClient,
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
) -> AioJob[SharedFileSystem]: ...
async def create_snapshot(
    client: BaseAsyncClient,
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
) -> AioJob[Snapshot]: ...
async def create_snapshot_from_vm_snapshot(
    client: BaseAsyncClient, *, vmsnapshotid: str, volumeid: str, name: str | None = None
) -> AioJob[Snapshot]: ...
async def create_snapshot_policy(
    client: BaseAsyncClient,
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
async def create_static_route(
    client: BaseAsyncClient,
    *,
    cidr: str,
    gatewayid: str | None = None,
    nexthop: str | None = None,
    vpcid: str | None = None,
) -> AioJob[StaticRoute]: ...
async def create_storage_network_ip_range(
    client: BaseAsyncClient,
    *,
    gateway: str,
    netmask: str,
    podid: str,
    startip: str,
    endip: str | None = None,
    vlan: int | None = None,
) -> AioJob[StorageNetworkIpRange]: ...
async def create_storage_pool(
    client: BaseAsyncClient,
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
async def create_tags(
    client: BaseAsyncClient,
    *,
    resourceids: CommaList[str],
    resourcetype: TaggableResourceType,
    tags: Pairs,
    customer: str | None = None,
) -> AioJob[Success]: ...
async def create_template(
    client: BaseAsyncClient,
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
) -> AioJob[Template]: ...
async def create_tungsten_fabric_address_group(
    client: BaseAsyncClient, *, ipprefix: str, ipprefixlen: int, name: str, zoneid: str
) -> AioJob[TungstenFabricAddressGroup]: ...
async def create_tungsten_fabric_application_policy_set(
    client: BaseAsyncClient, *, name: str, zoneid: str
) -> AioJob[TungstenFabricApplicationPolicySet]: ...
async def create_tungsten_fabric_firewall_policy(
    client: BaseAsyncClient,
    *,
    name: str,
    sequence: int,
    zoneid: str,
    applicationpolicysetuuid: str | None = None,
) -> AioJob[TungstenFabricFirewallPolicy]: ...
async def create_tungsten_fabric_firewall_rule(
    client: BaseAsyncClient,
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
) -> AioJob[TungstenFabricFirewallRule]: ...
async def create_tungsten_fabric_logical_router(
    client: BaseAsyncClient, *, name: str, zoneid: str
) -> AioJob[TungstenFabricLogicalRouter]: ...
async def create_tungsten_fabric_management_network(
    client: BaseAsyncClient, *, podid: str
) -> Success: ...
async def create_tungsten_fabric_policy(
    client: BaseAsyncClient, *, name: str, zoneid: str
) -> AioJob[TungstenFabricPolicy]: ...
async def create_tungsten_fabric_provider(
    client: BaseAsyncClient,
    *,
    name: str,
    tungstengateway: str,
    tungstenproviderhostname: str,
    zoneid: str,
    tungstenproviderintrospectport: str | None = None,
    tungstenproviderport: str | None = None,
    tungstenprovidervrouterport: str | None = None,
) -> TungstenFabricProvider: ...
async def create_tungsten_fabric_public_network(
    client: BaseAsyncClient, *, zoneid: str
) -> Success: ...
async def create_tungsten_fabric_service_group(
    client: BaseAsyncClient, *, endport: int, name: str, protocol: str, startport: int, zoneid: str
) -> AioJob[TungstenFabricServiceGroup]: ...
async def create_tungsten_fabric_tag(
    client: BaseAsyncClient, *, tagtype: str, tagvalue: str, zoneid: str
) -> AioJob[TungstenFabricTag]: ...
async def create_tungsten_fabric_tag_type(
    client: BaseAsyncClient, *, name: str, zoneid: str
) -> AioJob[TungstenFabricTagType]: ...
async def create_user(
    client: BaseAsyncClient,
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
async def create_vm_from_backup(
    client: BaseAsyncClient,
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
) -> AioJob[VirtualMachine]: ...
async def create_vm_schedule(
    client: BaseAsyncClient,
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
async def create_vm_snapshot(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    description: str | None = None,
    name: str | None = None,
    quiescevm: bool | None = None,
    snapshotmemory: bool | None = None,
) -> AioJob[VmSnapshot]: ...
async def create_vpc(
    client: BaseAsyncClient,
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
) -> AioJob[Vpc]: ...
async def create_vpc_offering(
    client: BaseAsyncClient,
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
) -> AioJob[VpcOffering]: ...
async def create_vgpu_profile(
    client: BaseAsyncClient,
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
async def create_virtual_router_element(
    client: BaseAsyncClient, *, nspid: str, providertype: str | None = None
) -> AioJob[VirtualRouterElement]: ...
async def create_vlan_ip_range(
    client: BaseAsyncClient,
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
async def create_volume(
    client: BaseAsyncClient,
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
) -> AioJob[Volume]: ...
async def create_vpn_connection(
    client: BaseAsyncClient,
    *,
    s2scustomergatewayid: str,
    s2svpngatewayid: str,
    fordisplay: bool | None = None,
    passive: bool | None = None,
) -> AioJob[VpnConnection]: ...
async def create_vpn_customer_gateway(
    client: BaseAsyncClient,
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
) -> AioJob[VpnCustomerGateway]: ...
async def create_vpn_gateway(
    client: BaseAsyncClient,
    *,
    vpcid: str,
    fordisplay: bool | None = None,
    ipaddressid: str | None = None,
) -> AioJob[VpnGateway]: ...
async def create_webhook(
    client: BaseAsyncClient,
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
async def create_zone(
    client: BaseAsyncClient,
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
async def declare_host_as_degraded(client: BaseAsyncClient, *, id: str) -> AioJob[Host]: ...
async def dedicate_bgp_peer(
    client: BaseAsyncClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> AioJob[BgpPeer]: ...
async def dedicate_cluster(
    client: BaseAsyncClient, *, clusterid: str, domainid: str, account: str | None = None
) -> AioJob[DedicatedCluster]: ...
async def dedicate_guest_vlan_range(
    client: BaseAsyncClient,
    *,
    physicalnetworkid: str,
    vlanrange: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> GuestVlanRange: ...
async def dedicate_host(
    client: BaseAsyncClient, *, domainid: str, hostid: str, account: str | None = None
) -> AioJob[ListResult[DedicatedHost]]: ...
async def dedicate_ipv4_subnet_for_zone(
    client: BaseAsyncClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> AioJob[ZoneIpv4Subnet]: ...
async def dedicate_pod(
    client: BaseAsyncClient, *, domainid: str, podid: str, account: str | None = None
) -> AioJob[ListResult[DedicatedPod]]: ...
async def dedicate_public_ip_range(
    client: BaseAsyncClient,
    *,
    domainid: str,
    id: str,
    account: str | None = None,
    projectid: str | None = None,
) -> VlanIpRange: ...
async def dedicate_zone(
    client: BaseAsyncClient, *, domainid: str, zoneid: str, account: str | None = None
) -> AioJob[ListResult[DedicatedZone]]: ...
async def delete_asn_range(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_account(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_account_from_project(
    client: BaseAsyncClient, *, account: str, projectid: str
) -> AioJob[Success]: ...
async def delete_affinity_group(
    client: BaseAsyncClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> AioJob[Success]: ...
async def delete_alerts(
    client: BaseAsyncClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: AlertTypeText | None = None,
) -> Success: ...
async def delete_auto_scale_policy(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_auto_scale_vm_group(
    client: BaseAsyncClient, *, id: str, cleanup: bool | None = None
) -> AioJob[Success]: ...
async def delete_auto_scale_vm_profile(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_backup(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> AioJob[Success]: ...
async def delete_backup_offering(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_backup_repository(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_backup_schedule(
    client: BaseAsyncClient, *, id: str | None = None, virtualmachineid: str | None = None
) -> Success: ...
async def delete_baremetal_rct(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_bgp_peer(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_big_switch_bcf_device(
    client: BaseAsyncClient, *, bcfdeviceid: str
) -> AioJob[Success]: ...
async def delete_brocade_vcs_device(
    client: BaseAsyncClient, *, vcsdeviceid: str
) -> AioJob[Success]: ...
async def delete_bucket(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_cisco_asa1000v_resource(
    client: BaseAsyncClient, *, resourceid: str
) -> Success: ...
async def delete_cisco_nexus_vsm(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_cisco_vnmc_resource(client: BaseAsyncClient, *, resourceid: str) -> Success: ...
async def delete_cluster(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_cni_configuration(
    client: BaseAsyncClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success: ...
async def delete_condition(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_counter(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_custom_action(client: BaseAsyncClient, *, id: str | None = None) -> Success: ...
async def delete_disk_offering(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_domain(
    client: BaseAsyncClient, *, id: str, cleanup: bool | None = None
) -> AioJob[Success]: ...
async def delete_egress_firewall_rule(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_events(
    client: BaseAsyncClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: str | None = None,
) -> Success: ...
async def delete_extension(
    client: BaseAsyncClient, *, cleanup: bool | None = None, id: str | None = None
) -> Success: ...
async def delete_firewall_rule(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_global_load_balancer_rule(
    client: BaseAsyncClient, *, id: str
) -> AioJob[Success]: ...
async def delete_gpu_card(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_gpu_device(client: BaseAsyncClient, *, ids: CommaList[str]) -> Success: ...
async def delete_guest_network_ipv6_prefix(
    client: BaseAsyncClient, *, id: str
) -> AioJob[Success]: ...
async def delete_host(
    client: BaseAsyncClient,
    *,
    id: str,
    forced: bool | None = None,
    forcedestroylocalstorage: bool | None = None,
) -> Success: ...
async def delete_image_store(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_instance_group(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_ip_forwarding_rule(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_ipv4_subnet_for_guest_network(
    client: BaseAsyncClient, *, id: str
) -> AioJob[Success]: ...
async def delete_ipv4_subnet_for_zone(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_ipv6_firewall_rule(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_iso(
    client: BaseAsyncClient, *, id: str, zoneid: str | None = None
) -> AioJob[Success]: ...
async def delete_kubernetes_cluster(
    client: BaseAsyncClient, *, id: str, cleanup: bool | None = None, expunge: bool | None = None
) -> AioJob[Success]: ...
async def delete_kubernetes_supported_version(
    client: BaseAsyncClient, *, id: str
) -> AioJob[Success]: ...
async def delete_lb_health_check_policy(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_lb_stickiness_policy(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_ldap_configuration(
    client: BaseAsyncClient,
    *,
    domainid: str | None = None,
    hostname: str | None = None,
    id: str | None = None,
    port: int | None = None,
) -> LdapConfiguration: ...
async def delete_load_balancer(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_load_balancer_rule(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_management_network_ip_range(
    client: BaseAsyncClient, *, endip: str, podid: str, startip: str, vlan: str
) -> AioJob[Success]: ...
async def delete_netris_provider(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_netscaler_control_center(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_netscaler_load_balancer(
    client: BaseAsyncClient, *, lbdeviceid: str
) -> AioJob[Success]: ...
async def delete_network(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> AioJob[Success]: ...
async def delete_network_acl(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_network_acl_list(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_network_device(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_network_offering(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_network_service_provider(
    client: BaseAsyncClient, *, id: str
) -> AioJob[Success]: ...
async def delete_nicira_nvp_device(
    client: BaseAsyncClient, *, nvpdeviceid: str
) -> AioJob[Success]: ...
async def delete_nsx_controller(client: BaseAsyncClient, *, nsxcontrollerid: str) -> Success: ...
async def delete_oauth_provider(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_object_storage_pool(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_open_daylight_controller(
    client: BaseAsyncClient, *, id: str
) -> AioJob[Success]: ...
async def delete_os_category(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_palo_alto_firewall(
    client: BaseAsyncClient, *, fwdeviceid: str
) -> AioJob[Success]: ...
async def delete_physical_network(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_pod(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_port_forwarding_rule(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_portable_ip_range(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_private_gateway(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_project(
    client: BaseAsyncClient, *, id: str, cleanup: bool | None = None
) -> AioJob[Success]: ...
async def delete_project_invitation(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_project_role(client: BaseAsyncClient, *, id: str, projectid: str) -> Success: ...
async def delete_project_role_permission(
    client: BaseAsyncClient, *, id: str, projectid: str
) -> Success: ...
async def delete_remote_access_vpn(
    client: BaseAsyncClient, *, publicipid: str
) -> AioJob[Success]: ...
async def delete_resource_icon(
    client: BaseAsyncClient, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
) -> Success: ...
async def delete_role(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_role_permission(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_routing_firewall_rule(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_ssh_key_pair(
    client: BaseAsyncClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success: ...
async def delete_secondary_staging_store(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_security_group(
    client: BaseAsyncClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> Success: ...
async def delete_service_offering(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_service_package_offering(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_snapshot(
    client: BaseAsyncClient, *, id: str, zoneid: str | None = None
) -> AioJob[Success]: ...
async def delete_snapshot_policies(
    client: BaseAsyncClient, *, id: str | None = None, ids: CommaList[str] | None = None
) -> Success: ...
async def delete_ssl_cert(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_static_route(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_storage_network_ip_range(
    client: BaseAsyncClient, *, id: str
) -> AioJob[Success]: ...
async def delete_storage_pool(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> Success: ...
async def delete_stratosphere_ssp(client: BaseAsyncClient, *, hostid: str) -> Success: ...
async def delete_tags(
    client: BaseAsyncClient,
    *,
    resourceids: CommaList[str],
    resourcetype: ResourceObjectType,
    tags: Pairs | None = None,
) -> AioJob[Success]: ...
async def delete_template(
    client: BaseAsyncClient,
    *,
    id: str,
    forced: bool | None = None,
    issystem: bool | None = None,
    zoneid: str | None = None,
) -> AioJob[Success]: ...
async def delete_traffic_monitor(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_traffic_type(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_tungsten_fabric_address_group(
    client: BaseAsyncClient, *, addressgroupuuid: str, zoneid: str
) -> AioJob[Success]: ...
async def delete_tungsten_fabric_application_policy_set(
    client: BaseAsyncClient, *, applicationpolicysetuuid: str, zoneid: str
) -> AioJob[Success]: ...
async def delete_tungsten_fabric_firewall_policy(
    client: BaseAsyncClient, *, firewallpolicyuuid: str, zoneid: str
) -> AioJob[Success]: ...
async def delete_tungsten_fabric_firewall_rule(
    client: BaseAsyncClient, *, firewallruleuuid: str, zoneid: str
) -> AioJob[Success]: ...
async def delete_tungsten_fabric_logical_router(
    client: BaseAsyncClient, *, logicalrouteruuid: str, zoneid: str
) -> AioJob[Success]: ...
async def delete_tungsten_fabric_policy(
    client: BaseAsyncClient, *, policyuuid: str, zoneid: str
) -> AioJob[Success]: ...
async def delete_tungsten_fabric_service_group(
    client: BaseAsyncClient, *, servicegroupuuid: str, zoneid: str
) -> AioJob[Success]: ...
async def delete_tungsten_fabric_tag(
    client: BaseAsyncClient, *, taguuid: str, zoneid: str
) -> AioJob[Success]: ...
async def delete_tungsten_fabric_tag_type(
    client: BaseAsyncClient, *, tagtypeuuid: str, zoneid: str
) -> AioJob[Success]: ...
async def delete_ucs_manager(client: BaseAsyncClient, *, ucsmanagerid: str) -> Success: ...
async def delete_user(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_user_data(
    client: BaseAsyncClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success: ...
async def delete_user_from_project(
    client: BaseAsyncClient, *, projectid: str, userid: str
) -> AioJob[Success]: ...
async def delete_vm_schedule(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    id: str | None = None,
    ids: CommaList[str] | None = None,
) -> Success: ...
async def delete_vm_snapshot(client: BaseAsyncClient, *, vmsnapshotid: str) -> AioJob[Success]: ...
async def delete_vpc(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_vpc_offering(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_vgpu_profile(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_vlan_ip_range(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_vnf_template(
    client: BaseAsyncClient,
    *,
    id: str,
    forced: bool | None = None,
    issystem: bool | None = None,
    zoneid: str | None = None,
) -> AioJob[Success]: ...
async def delete_volume(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_vpn_connection(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_vpn_customer_gateway(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_vpn_gateway(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def delete_webhook(client: BaseAsyncClient, *, id: str) -> Success: ...
async def delete_webhook_delivery(
    client: BaseAsyncClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    managementserverid: str | None = None,
    startdate: Timestamp | None = None,
    webhookid: str | None = None,
) -> Success: ...
async def delete_zone(client: BaseAsyncClient, *, id: str) -> Success: ...
async def deploy_netscaler_vpx(
    client: BaseAsyncClient,
    *,
    serviceofferingid: str,
    templateid: str,
    zoneid: str,
    networkid: str | None = None,
) -> AioJob[SystemVm]: ...
async def deploy_virtual_machine(
    client: BaseAsyncClient,
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
) -> AioJob[VirtualMachine]: ...
async def deploy_vnf_appliance(
    client: BaseAsyncClient,
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
) -> AioJob[VirtualMachine]: ...
async def destroy_router(client: BaseAsyncClient, *, id: str) -> AioJob[Router]: ...
async def destroy_shared_file_system(
    client: BaseAsyncClient,
    *,
    expunge: bool | None = None,
    forced: bool | None = None,
    id: str | None = None,
) -> AioJob[Success]: ...
async def destroy_system_vm(client: BaseAsyncClient, *, id: str) -> AioJob[SystemVm]: ...
@overload
async def destroy_virtual_machine(
    client: BaseAsyncClient,
    *,
    id: str,
    expunge: Literal[True],
    volumeids: CommaList[str] | None = None,
) -> AioJob[ExpungedVirtualMachine]: ...
@overload
async def destroy_virtual_machine(
    client: BaseAsyncClient,
    *,
    id: str,
    expunge: Literal[False] | None = None,
    volumeids: CommaList[str] | None = None,
) -> AioJob[VirtualMachine]: ...
@overload
async def destroy_virtual_machine(
    client: BaseAsyncClient,
    *,
    id: str,
    expunge: bool | None = None,
    volumeids: CommaList[str] | None = None,
) -> AioJob[VirtualMachine] | AioJob[ExpungedVirtualMachine]: ...
async def destroy_volume(
    client: BaseAsyncClient, *, id: str, expunge: bool | None = None
) -> AioJob[Volume]: ...
async def detach_iso(
    client: BaseAsyncClient, *, virtualmachineid: str, forced: bool | None = None
) -> AioJob[VirtualMachine]: ...
async def detach_volume(
    client: BaseAsyncClient,
    *,
    deviceid: int | None = None,
    id: str | None = None,
    virtualmachineid: str | None = None,
) -> AioJob[Volume]: ...
async def disable_account(
    client: BaseAsyncClient,
    *,
    lock: bool,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
) -> AioJob[Account]: ...
async def disable_auto_scale_vm_group(
    client: BaseAsyncClient, *, id: str
) -> AioJob[AutoScaleVmGroup]: ...
async def disable_cisco_nexus_vsm(client: BaseAsyncClient, *, id: str) -> AioJob[CiscoNexusVsm]: ...
async def disable_ha_for_cluster(client: BaseAsyncClient, *, clusterid: str) -> AioJob[Success]: ...
async def disable_ha_for_host(client: BaseAsyncClient, *, hostid: str) -> AioJob[HostHa]: ...
async def disable_ha_for_zone(client: BaseAsyncClient, *, zoneid: str) -> AioJob[Success]: ...
async def disable_out_of_band_management_for_cluster(
    client: BaseAsyncClient, *, clusterid: str
) -> AioJob[OutOfBandManagement]: ...
async def disable_out_of_band_management_for_host(
    client: BaseAsyncClient, *, hostid: str
) -> AioJob[OutOfBandManagement]: ...
async def disable_out_of_band_management_for_zone(
    client: BaseAsyncClient, *, zoneid: str
) -> AioJob[OutOfBandManagement]: ...
async def disable_role(client: BaseAsyncClient, *, id: str) -> Success: ...
async def disable_static_nat(client: BaseAsyncClient, *, ipaddressid: str) -> AioJob[Success]: ...
async def disable_user(client: BaseAsyncClient, *, id: str) -> AioJob[User]: ...
async def disassociate_ip_address(
    client: BaseAsyncClient, *, id: str | None = None, ipaddress: str | None = None
) -> AioJob[Success]: ...
async def discover_gpu_devices(
    client: BaseAsyncClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[GpuDevice]: ...
async def download_image_store_object(
    client: BaseAsyncClient, *, id: str, path: str | None = None
) -> AioJob[ImageStoreObjectDownload]: ...
async def enable_account(
    client: BaseAsyncClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
) -> Account: ...
async def enable_auto_scale_vm_group(
    client: BaseAsyncClient, *, id: str
) -> AioJob[AutoScaleVmGroup]: ...
async def enable_cisco_nexus_vsm(client: BaseAsyncClient, *, id: str) -> AioJob[CiscoNexusVsm]: ...
async def enable_ha_for_cluster(client: BaseAsyncClient, *, clusterid: str) -> AioJob[Success]: ...
async def enable_ha_for_host(client: BaseAsyncClient, *, hostid: str) -> AioJob[HostHa]: ...
async def enable_ha_for_zone(client: BaseAsyncClient, *, zoneid: str) -> AioJob[Success]: ...
async def enable_out_of_band_management_for_cluster(
    client: BaseAsyncClient, *, clusterid: str
) -> AioJob[OutOfBandManagement]: ...
async def enable_out_of_band_management_for_host(
    client: BaseAsyncClient, *, hostid: str
) -> AioJob[OutOfBandManagement]: ...
async def enable_out_of_band_management_for_zone(
    client: BaseAsyncClient, *, zoneid: str
) -> AioJob[OutOfBandManagement]: ...
async def enable_role(client: BaseAsyncClient, *, id: str) -> Success: ...
async def enable_static_nat(
    client: BaseAsyncClient,
    *,
    ipaddressid: str,
    virtualmachineid: str,
    networkid: str | None = None,
    vmguestip: str | None = None,
) -> Success: ...
async def enable_storage_maintenance(
    client: BaseAsyncClient, *, id: str
) -> AioJob[StoragePool]: ...
async def enable_user(client: BaseAsyncClient, *, id: str) -> User: ...
async def execute_cluster_drs_plan(
    client: BaseAsyncClient, *, id: str, migrateto: OneOrMore[VirtualMachineToHost] | None = None
) -> AioJob[ClusterDrsPlan]: ...
async def execute_webhook_delivery(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    payload: str | None = None,
    payloadurl: str | None = None,
    secretkey: str | None = None,
    sslverification: bool | None = None,
    webhookid: str | None = None,
) -> WebhookDelivery: ...
async def expunge_shared_file_system(
    client: BaseAsyncClient, *, id: str | None = None
) -> AioJob[Success]: ...
async def expunge_virtual_machine(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def extract_iso(
    client: BaseAsyncClient,
    *,
    id: str,
    mode: ExtractMode,
    url: str | None = None,
    zoneid: str | None = None,
) -> AioJob[Extraction]: ...
async def extract_snapshot(
    client: BaseAsyncClient, *, id: str, zoneid: str
) -> AioJob[Extraction]: ...
async def extract_template(
    client: BaseAsyncClient,
    *,
    id: str,
    mode: ExtractMode,
    url: str | None = None,
    zoneid: str | None = None,
) -> AioJob[Extraction]: ...
async def extract_volume(
    client: BaseAsyncClient, *, id: str, mode: ExtractMode, zoneid: str, url: str | None = None
) -> AioJob[Extraction]: ...
async def find_hosts_for_migration(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[HostForMigration]: ...
async def find_storage_pools_for_migration(
    client: BaseAsyncClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[StoragePool]: ...
async def forgot_password(
    client: BaseAsyncClient, *, username: str, domain: str | None = None
) -> Success: ...
async def generate_alert(
    client: BaseAsyncClient,
    *,
    description: str,
    name: str,
    type: int,
    podid: str | None = None,
    zoneid: str | None = None,
) -> AioJob[Success]: ...
async def generate_cluster_drs_plan(
    client: BaseAsyncClient, *, id: str, migrations: int | None = None
) -> ClusterDrsPlan: ...
async def generate_usage_records(
    client: BaseAsyncClient,
    *,
    domainid: str | None = None,
    enddate: Timestamp | None = None,
    startdate: Timestamp | None = None,
) -> Success: ...
async def get_api_limit(client: BaseAsyncClient) -> ApiLimit: ...
async def get_cloud_identifier(client: BaseAsyncClient, *, userid: str) -> CloudIdentifier: ...
async def get_diagnostics_data(
    client: BaseAsyncClient, *, targetid: str, files: CommaList[str] | None = None
) -> AioJob[DiagnosticsData]: ...
async def get_hypervisor_guest_os_names(
    client: BaseAsyncClient,
    *,
    hypervisor: HypervisorName,
    hypervisorversion: str,
    keyword: str | None = None,
) -> AioJob[HypervisorGuestOsNames]: ...
async def get_kubernetes_cluster_config(
    client: BaseAsyncClient, *, id: str | None = None
) -> KubernetesClusterConfig: ...
async def get_load_balancer_ssl_certificate(
    client: BaseAsyncClient, *, id: str
) -> LoadBalancerSslCertificate: ...
async def get_path_for_volume(client: BaseAsyncClient, *, volumeid: str) -> VolumePath: ...
async def get_router_health_check_results(
    client: BaseAsyncClient, *, routerid: str, performfreshchecks: bool | None = None
) -> RouterHealthChecks: ...
async def get_sp_metadata(client: BaseAsyncClient) -> SamlMetadata: ...
async def get_solid_fire_account_id(
    client: BaseAsyncClient, *, accountid: str, storageid: str
) -> SolidFireAccountId: ...
async def get_solid_fire_volume_access_group_ids(
    client: BaseAsyncClient, *, clusterid: str, storageid: str
) -> SolidFireVolumeAccessGroupIds: ...
async def get_solid_fire_volume_size(
    client: BaseAsyncClient, *, volumeid: str
) -> SolidFireVolumeSize: ...
async def get_upload_params_for_iso(
    client: BaseAsyncClient,
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
async def get_upload_params_for_kubernetes_supported_version(
    client: BaseAsyncClient,
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
async def get_upload_params_for_template(
    client: BaseAsyncClient,
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
async def get_upload_params_for_volume(
    client: BaseAsyncClient,
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
async def get_user(client: BaseAsyncClient, *, userapikey: str) -> User: ...
async def get_user_keys(client: BaseAsyncClient, *, id: str) -> UserKeys: ...
async def get_vm_password(client: BaseAsyncClient, *, id: str) -> VirtualMachinePassword: ...
async def get_virtual_machine_user_data(
    client: BaseAsyncClient, *, virtualmachineid: str
) -> VirtualMachineUserData: ...
async def get_volume_snapshot_details(
    client: BaseAsyncClient, *, snapshotid: str
) -> AioListResult[VolumeSnapshotDetail]: ...
async def get_volume_iscsi_name(client: BaseAsyncClient, *, volumeid: str) -> VolumeIscsiName: ...
async def import_backup_offering(
    client: BaseAsyncClient,
    *,
    allowuserdrivenbackups: bool,
    description: str,
    externalid: str,
    name: str,
    zoneid: str,
) -> AioJob[BackupOffering]: ...
async def import_ldap_users(
    client: BaseAsyncClient,
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
) -> AioListResult[LdapUser]: ...
async def import_role(
    client: BaseAsyncClient,
    *,
    name: str,
    rules: OneOrMore[RoleRule],
    description: str | None = None,
    forced: bool | None = None,
    ispublic: bool | None = None,
    type: RoleType | None = None,
) -> Role: ...
async def import_unmanaged_instance(
    client: BaseAsyncClient,
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
) -> AioJob[VirtualMachine]: ...
async def import_vm(
    client: BaseAsyncClient,
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
) -> AioJob[VirtualMachine]: ...
async def import_volume(
    client: BaseAsyncClient,
    *,
    path: str,
    storageid: str,
    account: str | None = None,
    diskofferingid: str | None = None,
    domainid: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> AioJob[Volume]: ...
async def import_vsphere_storage_policies(
    client: BaseAsyncClient, *, zoneid: str | None = None
) -> AioListResult[VsphereStoragePolicy]: ...
async def is_account_allowed_to_create_offerings_with_tags(
    client: BaseAsyncClient, *, id: str
) -> OfferingTagPermission: ...
async def issue_certificate(
    client: BaseAsyncClient,
    *,
    csr: str | None = None,
    domain: CommaList[str] | None = None,
    duration: int | None = None,
    ipaddress: CommaList[str] | None = None,
    provider: str | None = None,
) -> AioJob[Certificate]: ...
async def issue_out_of_band_management_power_action(
    client: BaseAsyncClient,
    *,
    action: OutOfBandPowerOperation,
    hostid: str,
    timeout: int | None = None,
) -> AioJob[OutOfBandManagement]: ...
@deprecated("use add_ldap_configuration instead")
async def ldap_config(
    client: BaseAsyncClient,
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
) -> AioListResult[LdapConfig]: ...
async def ldap_create_account(
    client: BaseAsyncClient,
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
async def ldap_remove(client: BaseAsyncClient) -> LdapRemoval: ...
async def link_account_to_ldap(
    client: BaseAsyncClient,
    *,
    account: str,
    domainid: str,
    ldapdomain: str,
    accounttype: int | None = None,
    admin: str | None = None,
    roleid: str | None = None,
    type: LdapLinkType | None = None,
) -> LdapAccountLink: ...
async def link_domain_to_ldap(
    client: BaseAsyncClient,
    *,
    accounttype: int,
    domainid: str,
    type: LdapLinkType,
    admin: str | None = None,
    ldapdomain: str | None = None,
    name: str | None = None,
) -> LdapDomainLink: ...
async def link_user_data_to_template(
    client: BaseAsyncClient,
    *,
    isoid: str | None = None,
    templateid: str | None = None,
    userdataid: str | None = None,
    userdatapolicy: UserDataOverridePolicy | None = None,
) -> Template: ...
async def list_asn_ranges(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[AsnRange]: ...
async def list_as_numbers(
    client: BaseAsyncClient,
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
) -> AioListResult[AsNumber]: ...
async def list_accounts(
    client: BaseAsyncClient,
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
) -> AioListResult[Account]: ...
async def list_affected_vms_for_storage_scope_change(
    client: BaseAsyncClient,
    *,
    clusterid: str,
    storageid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[AffectedVirtualMachine]: ...
async def list_affinity_group_types(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[AffinityGroupType]: ...
async def list_affinity_groups(
    client: BaseAsyncClient,
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
) -> AioListResult[AffinityGroup]: ...
async def list_alert_types(client: BaseAsyncClient) -> AioListResult[AlertType]: ...
async def list_alerts(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: AlertName | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    type: AlertTypeText | None = None,
) -> AioListResult[Alert]: ...
@overload
async def list_and_switch_saml_account(
    client: BaseAsyncClient, *, domainid: str | None = None, userid: str
) -> Login: ...
@overload
async def list_and_switch_saml_account(
    client: BaseAsyncClient, *, domainid: str | None = None, userid: None = None
) -> AioListResult[SamlUserAccount]: ...
@overload
async def list_and_switch_saml_account(
    client: BaseAsyncClient, *, domainid: str | None = None, userid: str | None = None
) -> AioListResult[SamlUserAccount] | Login: ...
async def list_annotations(
    client: BaseAsyncClient,
    *,
    annotationfilter: AnnotationFilter | None = None,
    entityid: str | None = None,
    entitytype: AnnotationEntityType | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userid: str | None = None,
) -> AioListResult[Annotation]: ...
async def list_apis(
    client: BaseAsyncClient, *, name: str | None = None
) -> AioListResult[ApiDiscovery]: ...
async def list_async_jobs(
    client: BaseAsyncClient,
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
) -> AioListResult[AsyncJob]: ...
async def list_auto_scale_policies(
    client: BaseAsyncClient,
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
) -> AioListResult[AutoScalePolicy]: ...
async def list_auto_scale_vm_groups(
    client: BaseAsyncClient,
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
) -> AioListResult[AutoScaleVmGroup]: ...
async def list_auto_scale_vm_profiles(
    client: BaseAsyncClient,
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
) -> AioListResult[AutoScaleVmProfile]: ...
async def list_backup_offerings(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[BackupOffering]: ...
async def list_backup_provider_offerings(
    client: BaseAsyncClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[BackupOffering]: ...
async def list_backup_providers(
    client: BaseAsyncClient, *, name: str | None = None
) -> AioListResult[BackupProvider]: ...
async def list_backup_repositories(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[BackupRepository]: ...
async def list_backup_schedule(
    client: BaseAsyncClient,
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
) -> AioListResult[BackupSchedule]: ...
async def list_backups(
    client: BaseAsyncClient,
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
) -> AioListResult[Backup]: ...
async def list_baremetal_dhcp(
    client: BaseAsyncClient,
    *,
    physicalnetworkid: str,
    dhcpservertype: BaremetalDhcpType | None = None,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[BaremetalDhcp]: ...
async def list_baremetal_pxe_servers(
    client: BaseAsyncClient,
    *,
    physicalnetworkid: str,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[BaremetalPxeServer]: ...
async def list_baremetal_rct(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[BaremetalRct]: ...
async def list_bgp_peers(
    client: BaseAsyncClient,
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
) -> AioListResult[BgpPeer]: ...
async def list_big_switch_bcf_devices(
    client: BaseAsyncClient,
    *,
    bcfdeviceid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> AioListResult[BigSwitchBcfDevice]: ...
async def list_brocade_vcs_device_networks(
    client: BaseAsyncClient,
    *,
    vcsdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[Network]: ...
async def list_brocade_vcs_devices(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    vcsdeviceid: str | None = None,
) -> AioListResult[BrocadeVcsDevice]: ...
async def list_buckets(
    client: BaseAsyncClient,
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
) -> AioListResult[Bucket]: ...
async def list_ca_providers(
    client: BaseAsyncClient, *, name: str | None = None
) -> AioListResult[CaProvider]: ...
async def list_ca_certificate(
    client: BaseAsyncClient, *, provider: str | None = None
) -> Certificate: ...
async def list_capabilities(client: BaseAsyncClient) -> Capabilities: ...
async def list_capacity(
    client: BaseAsyncClient,
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
) -> AioListResult[Capacity]: ...
async def list_cisco_asa1000v_resources(
    client: BaseAsyncClient,
    *,
    hostname: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    resourceid: str | None = None,
) -> AioListResult[CiscoAsa1000vResource]: ...
async def list_cisco_nexus_vsms(
    client: BaseAsyncClient,
    *,
    clusterid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[CiscoNexusVsm]: ...
async def list_cisco_vnmc_resources(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    resourceid: str | None = None,
) -> AioListResult[CiscoVnmcResource]: ...
async def list_cluster_drs_plan(
    client: BaseAsyncClient,
    *,
    clusterid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[ClusterDrsPlan]: ...
async def list_clusters(
    client: BaseAsyncClient,
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
) -> AioListResult[Cluster]: ...
async def list_clusters_metrics(
    client: BaseAsyncClient,
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
) -> AioListResult[ClusterMetrics]: ...
async def list_cni_configuration(
    client: BaseAsyncClient,
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
) -> AioListResult[UserData]: ...
async def list_conditions(
    client: BaseAsyncClient,
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
) -> AioListResult[Condition]: ...
async def list_configuration_groups(
    client: BaseAsyncClient,
    *,
    group: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[ConfigurationGroup]: ...
async def list_configurations(
    client: BaseAsyncClient,
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
) -> AioListResult[Configuration]: ...
async def list_console_sessions(
    client: BaseAsyncClient,
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
) -> AioListResult[ConsoleSession]: ...
async def list_counters(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
    source: CounterSource | None = None,
) -> AioListResult[Counter]: ...
async def list_custom_actions(
    client: BaseAsyncClient,
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
) -> AioListResult[CustomAction]: ...
async def list_db_metrics(client: BaseAsyncClient) -> DbMetrics: ...
async def list_dedicated_clusters(
    client: BaseAsyncClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[DedicatedCluster]: ...
async def list_dedicated_guest_vlan_ranges(
    client: BaseAsyncClient,
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
) -> AioListResult[GuestVlanRange]: ...
async def list_dedicated_hosts(
    client: BaseAsyncClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    domainid: str | None = None,
    hostid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[DedicatedHost]: ...
async def list_dedicated_pods(
    client: BaseAsyncClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
) -> AioListResult[DedicatedPod]: ...
async def list_dedicated_zones(
    client: BaseAsyncClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[DedicatedZone]: ...
async def list_deployment_planners(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[DeploymentPlanner]: ...
async def list_detail_options(
    client: BaseAsyncClient,
    *,
    resourcetype: DetailOptionsResourceType,
    resourceid: str | None = None,
) -> DetailOptions: ...
async def list_disk_offerings(
    client: BaseAsyncClient,
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
) -> AioListResult[DiskOffering]: ...
async def list_domain_children(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
) -> AioListResult[Domain]: ...
async def list_domains(
    client: BaseAsyncClient,
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
) -> AioListResult[Domain]: ...
async def list_egress_firewall_rules(
    client: BaseAsyncClient,
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
) -> AioListResult[FirewallRule]: ...
async def list_elastistor_interface(
    client: BaseAsyncClient, *, controllerid: str | None = None
) -> AioListResult[ElastistorInterface]: ...
async def list_elastistor_pool(
    client: BaseAsyncClient, *, id: int | None = None
) -> AioListResult[ElastistorPool]: ...
async def list_elastistor_volume(
    client: BaseAsyncClient, *, id: str
) -> AioListResult[ElastistorVolume]: ...
async def list_event_types(client: BaseAsyncClient) -> AioListResult[EventType]: ...
async def list_events(
    client: BaseAsyncClient,
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
) -> AioListResult[Event]: ...
async def list_extensions(
    client: BaseAsyncClient,
    *,
    details: CommaList[ExtensionDetails] | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[Extension]: ...
async def list_firewall_rules(
    client: BaseAsyncClient,
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
) -> AioListResult[FirewallRule]: ...
async def list_global_load_balancer_rules(
    client: BaseAsyncClient,
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
) -> AioListResult[GlobalLoadBalancerRule]: ...
async def list_gpu_cards(
    client: BaseAsyncClient,
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
) -> AioListResult[GpuCard]: ...
async def list_gpu_devices(
    client: BaseAsyncClient,
    *,
    gpucardid: str | None = None,
    hostid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vgpuprofileid: str | None = None,
    virtualmachineid: str | None = None,
) -> AioListResult[GpuDevice]: ...
async def list_guest_network_ipv6_prefixes(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[GuestNetworkIpv6Prefix]: ...
async def list_guest_os_mapping(
    client: BaseAsyncClient,
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
) -> AioListResult[GuestOsMapping]: ...
async def list_guest_vlans(
    client: BaseAsyncClient,
    *,
    allocatedonly: bool | None = None,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    vnet: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[GuestVlan]: ...
async def list_gui_themes(
    client: BaseAsyncClient,
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
) -> AioListResult[GuiTheme]: ...
async def list_host_ha_providers(
    client: BaseAsyncClient, *, hypervisor: HostHaHypervisor
) -> AioListResult[HostHaProvider]: ...
async def list_host_ha_resources(
    client: BaseAsyncClient, *, hostid: str | None = None
) -> AioListResult[HostHa]: ...
async def list_host_tags(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[HostTag]: ...
async def list_hosts(
    client: BaseAsyncClient,
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
) -> AioListResult[Host]: ...
async def list_hosts_metrics(
    client: BaseAsyncClient,
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
) -> AioListResult[HostMetrics]: ...
async def list_hypervisor_capabilities(
    client: BaseAsyncClient,
    *,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[HypervisorCapabilities]: ...
async def list_hypervisors(
    client: BaseAsyncClient, *, zoneid: str | None = None
) -> AioListResult[Hypervisor]: ...
async def list_idps(client: BaseAsyncClient) -> AioListResult[Idp]: ...
async def list_image_store_objects(
    client: BaseAsyncClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> AioListResult[DataStoreObject]: ...
async def list_image_stores(
    client: BaseAsyncClient,
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
) -> AioListResult[ImageStore]: ...
async def list_import_vm_tasks(
    client: BaseAsyncClient,
    *,
    zoneid: str,
    accountid: str | None = None,
    convertinstancehostid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tasksfilter: ImportVmTaskFilter | None = None,
    vcenter: str | None = None,
) -> AioListResult[ImportVmTask]: ...
async def list_infrastructure(client: BaseAsyncClient) -> Infrastructure: ...
async def list_instance_groups(
    client: BaseAsyncClient,
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
) -> AioListResult[InstanceGroup]: ...
async def list_internal_load_balancer_elements(
    client: BaseAsyncClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[InternalLoadBalancerElement]: ...
async def list_internal_load_balancer_vms(
    client: BaseAsyncClient,
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
) -> AioListResult[Router]: ...
async def list_ip_forwarding_rules(
    client: BaseAsyncClient,
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
) -> AioListResult[IpForwardingRule]: ...
async def list_ipv4_subnets_for_guest_network(
    client: BaseAsyncClient,
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
) -> AioListResult[GuestNetworkIpv4Subnet]: ...
async def list_ipv4_subnets_for_zone(
    client: BaseAsyncClient,
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
) -> AioListResult[ZoneIpv4Subnet]: ...
async def list_ipv6_firewall_rules(
    client: BaseAsyncClient,
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
) -> AioListResult[FirewallRule]: ...
async def list_iso_permissions(client: BaseAsyncClient, *, id: str) -> TemplatePermissions: ...
async def list_isos(
    client: BaseAsyncClient,
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
) -> AioListResult[Template]: ...
async def list_kubernetes_clusters(
    client: BaseAsyncClient,
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
) -> AioListResult[KubernetesCluster]: ...
async def list_kubernetes_supported_versions(
    client: BaseAsyncClient,
    *,
    arch: CpuArch | None = None,
    id: str | None = None,
    keyword: str | None = None,
    minimumkubernetesversionid: str | None = None,
    minimumsemanticversion: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[KubernetesSupportedVersion]: ...
async def list_lb_health_check_policies(
    client: BaseAsyncClient,
    *,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    lbruleid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[LbHealthCheck]: ...
async def list_lb_stickiness_policies(
    client: BaseAsyncClient,
    *,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    lbruleid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[LbStickiness]: ...
async def list_ldap_configurations(
    client: BaseAsyncClient,
    *,
    domainid: str | None = None,
    hostname: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    port: int | None = None,
) -> AioListResult[LdapConfiguration]: ...
async def list_ldap_users(
    client: BaseAsyncClient,
    *,
    domainid: str | None = None,
    keyword: str | None = None,
    listtype: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userfilter: LdapUserFilter | None = None,
) -> AioListResult[LdapUser]: ...
@overload
async def list_load_balancer_rule_instances(
    client: BaseAsyncClient,
    *,
    id: str,
    applied: bool | None = None,
    keyword: str | None = None,
    lbvmips: Literal[True],
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[LoadBalancerRuleInstance]: ...
@overload
async def list_load_balancer_rule_instances(
    client: BaseAsyncClient,
    *,
    id: str,
    applied: bool | None = None,
    keyword: str | None = None,
    lbvmips: Literal[False] | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[VirtualMachine]: ...
@overload
async def list_load_balancer_rule_instances(
    client: BaseAsyncClient,
    *,
    id: str,
    applied: bool | None = None,
    keyword: str | None = None,
    lbvmips: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[VirtualMachine] | AioListResult[LoadBalancerRuleInstance]: ...
async def list_load_balancer_rules(
    client: BaseAsyncClient,
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
) -> AioListResult[LoadBalancerRule]: ...
async def list_load_balancers(
    client: BaseAsyncClient,
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
) -> AioListResult[LoadBalancer]: ...
async def list_management_servers(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    peers: bool | None = None,
) -> AioListResult[ManagementServer]: ...
async def list_management_servers_metrics(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    peers: bool | None = None,
    system: bool | None = None,
) -> AioListResult[ManagementServerMetrics]: ...
async def list_netris_providers(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[NetrisProvider]: ...
async def list_netscaler_control_center(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[NetscalerControlCenter]: ...
async def list_netscaler_load_balancer_networks(
    client: BaseAsyncClient,
    *,
    lbdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[Network]: ...
async def list_netscaler_load_balancers(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    lbdeviceid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> AioListResult[NetscalerLoadBalancer]: ...
async def list_network_acl_lists(
    client: BaseAsyncClient,
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
) -> AioListResult[NetworkAclList]: ...
async def list_network_acls(
    client: BaseAsyncClient,
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
) -> AioListResult[NetworkAcl]: ...
async def list_network_device(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    networkdeviceparameterlist: OneOrMore[NetworkDeviceParameters] | None = None,
    networkdevicetype: NetworkDeviceType | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[NetworkDevice]: ...
async def list_network_isolation_methods(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[NetworkIsolationMethod]: ...
async def list_network_offerings(
    client: BaseAsyncClient,
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
) -> AioListResult[NetworkOffering]: ...
async def list_network_permissions(
    client: BaseAsyncClient, *, networkid: str
) -> AioListResult[NetworkPermission]: ...
async def list_network_protocols(
    client: BaseAsyncClient, *, option: NetworkProtocolOption
) -> AioListResult[NetworkProtocol]: ...
async def list_network_service_providers(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    name: NetworkServiceProviderName | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    state: NetworkServiceProviderState | None = None,
) -> AioListResult[NetworkServiceProvider]: ...
async def list_networks(
    client: BaseAsyncClient,
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
) -> AioListResult[Network]: ...
async def list_nicira_nvp_device_networks(
    client: BaseAsyncClient,
    *,
    nvpdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[Network]: ...
async def list_nicira_nvp_devices(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    nvpdeviceid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> AioListResult[NiciraNvpDevice]: ...
async def list_nics(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    fordisplay: bool | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    nicid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[Nic]: ...
async def list_nsx_controllers(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[NsxController]: ...
async def list_oauth_provider(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
) -> AioListResult[OauthProvider]: ...
async def list_object_storage_pools(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
) -> AioListResult[ObjectStoragePool]: ...
async def list_open_daylight_controllers(
    client: BaseAsyncClient, *, id: str | None = None, physicalnetworkid: str | None = None
) -> AioListResult[OpenDaylightController]: ...
async def list_os_categories(
    client: BaseAsyncClient,
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
) -> AioListResult[OsCategory]: ...
async def list_os_types(
    client: BaseAsyncClient,
    *,
    description: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    oscategoryid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[OsType]: ...
async def list_ovs_elements(
    client: BaseAsyncClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[OvsElement]: ...
async def list_palo_alto_firewall_networks(
    client: BaseAsyncClient,
    *,
    lbdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[Network]: ...
async def list_palo_alto_firewalls(
    client: BaseAsyncClient,
    *,
    fwdeviceid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> AioListResult[PaloAltoFirewall]: ...
async def list_physical_networks(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[PhysicalNetwork]: ...
async def list_pods(
    client: BaseAsyncClient,
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
) -> AioListResult[Pod]: ...
async def list_port_forwarding_rules(
    client: BaseAsyncClient,
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
) -> AioListResult[PortForwardingRule]: ...
async def list_portable_ip_ranges(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    regionid: int | None = None,
) -> AioListResult[PortableIpRange]: ...
async def list_private_gateways(
    client: BaseAsyncClient,
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
) -> AioListResult[PrivateGateway]: ...
async def list_project_accounts(
    client: BaseAsyncClient,
    *,
    projectid: str,
    account: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectroleid: str | None = None,
    role: ProjectAccountRole | None = None,
    userid: str | None = None,
) -> AioListResult[ProjectAccount]: ...
async def list_project_invitations(
    client: BaseAsyncClient,
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
) -> AioListResult[ProjectInvitation]: ...
async def list_project_role_permissions(
    client: BaseAsyncClient, *, projectid: str, projectroleid: str | None = None
) -> AioListResult[ProjectRolePermission]: ...
async def list_project_roles(
    client: BaseAsyncClient,
    *,
    projectid: str,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectroleid: str | None = None,
) -> AioListResult[ProjectRole]: ...
async def list_projects(
    client: BaseAsyncClient,
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
) -> AioListResult[Project]: ...
async def list_public_ip_addresses(
    client: BaseAsyncClient,
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
) -> AioListResult[PublicIpAddress]: ...
async def list_quarantined_ips(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showinactive: bool | None = None,
    showremoved: bool | None = None,
) -> AioListResult[QuarantinedIp]: ...
async def list_regions(
    client: BaseAsyncClient,
    *,
    id: int | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[Region]: ...
async def list_registered_service_packages(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[NetscalerServicePackage]: ...
async def list_remote_access_vpns(
    client: BaseAsyncClient,
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
) -> AioListResult[RemoteAccessVpn]: ...
async def list_resource_details(
    client: BaseAsyncClient,
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
) -> AioListResult[ResourceDetail]: ...
async def list_resource_icon(
    client: BaseAsyncClient, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
) -> AioListResult[ResourceIcon]: ...
async def list_resource_limits(
    client: BaseAsyncClient,
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
) -> AioListResult[ResourceLimit]: ...
async def list_role_permissions(
    client: BaseAsyncClient, *, roleid: str | None = None
) -> AioListResult[RolePermission]: ...
async def list_roles(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    state: RoleState | None = None,
    type: RoleType | None = None,
) -> AioListResult[Role]: ...
async def list_routers(
    client: BaseAsyncClient,
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
) -> AioListResult[Router]: ...
async def list_routing_firewall_rules(
    client: BaseAsyncClient,
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
) -> AioListResult[FirewallRule]: ...
async def list_ssh_key_pairs(
    client: BaseAsyncClient,
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
) -> AioListResult[SshKeyPair]: ...
async def list_saml_authorization(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userid: str | None = None,
) -> AioListResult[SamlAuthorization]: ...
async def list_secondary_staging_stores(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    protocol: str | None = None,
    provider: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[ImageStore]: ...
async def list_secondary_storage_selectors(
    client: BaseAsyncClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showremoved: bool | None = None,
    type: StorageHeuristicType | None = None,
) -> AioListResult[SecondaryStorageSelector]: ...
async def list_security_groups(
    client: BaseAsyncClient,
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
) -> AioListResult[SecurityGroup]: ...
async def list_service_offerings(
    client: BaseAsyncClient,
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
) -> AioListResult[ServiceOffering]: ...
async def list_shared_file_system_providers(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[SharedFileSystemProvider]: ...
async def list_shared_file_systems(
    client: BaseAsyncClient,
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
) -> AioListResult[SharedFileSystem]: ...
async def list_snapshot_policies(
    client: BaseAsyncClient,
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
) -> AioListResult[SnapshotPolicy]: ...
async def list_snapshots(
    client: BaseAsyncClient,
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
) -> AioListResult[Snapshot]: ...
async def list_ssl_certs(
    client: BaseAsyncClient,
    *,
    accountid: str | None = None,
    certid: str | None = None,
    lbruleid: str | None = None,
    projectid: str | None = None,
) -> AioListResult[SslCert]: ...
async def list_static_routes(
    client: BaseAsyncClient,
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
) -> AioListResult[StaticRoute]: ...
async def list_storage_access_groups(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[StorageAccessGroup]: ...
async def list_storage_network_ip_range(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[StorageNetworkIpRange]: ...
async def list_storage_pool_objects(
    client: BaseAsyncClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> AioListResult[DataStoreObject]: ...
async def list_storage_pools(
    client: BaseAsyncClient,
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
) -> AioListResult[StoragePool]: ...
async def list_storage_pools_metrics(
    client: BaseAsyncClient,
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
) -> AioListResult[StoragePoolMetrics]: ...
async def list_storage_providers(
    client: BaseAsyncClient,
    *,
    type: StorageProviderType,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[StorageProvider]: ...
async def list_storage_tags(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[StorageTag]: ...
async def list_supported_network_services(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: NetworkServiceProviderName | None = None,
    service: NetworkServiceName | None = None,
) -> AioListResult[NetworkService]: ...
async def list_swifts(
    client: BaseAsyncClient,
    *,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[ImageStore]: ...
async def list_system_vms(
    client: BaseAsyncClient,
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
) -> AioListResult[SystemVm]: ...
async def list_system_vms_usage_history(
    client: BaseAsyncClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
) -> AioListResult[VirtualMachineUsageHistory]: ...
async def list_tags(
    client: BaseAsyncClient,
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
) -> AioListResult[ResourceTag]: ...
async def list_template_direct_download_certificates(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    listhosts: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[DirectDownloadCertificate]: ...
async def list_template_permissions(client: BaseAsyncClient, *, id: str) -> TemplatePermissions: ...
async def list_templates(
    client: BaseAsyncClient,
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
) -> AioListResult[Template]: ...
async def list_traffic_monitors(
    client: BaseAsyncClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[TrafficMonitor]: ...
async def list_traffic_type_implementors(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    traffictype: TrafficTypeName | None = None,
) -> AioListResult[TrafficTypeImplementor]: ...
async def list_traffic_types(
    client: BaseAsyncClient,
    *,
    physicalnetworkid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[TrafficType]: ...
async def list_tungsten_fabric_address_group(
    client: BaseAsyncClient,
    *,
    addressgroupuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricAddressGroup]: ...
async def list_tungsten_fabric_application_policy_set(
    client: BaseAsyncClient,
    *,
    applicationpolicysetuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricApplicationPolicySet]: ...
async def list_tungsten_fabric_firewall_policy(
    client: BaseAsyncClient,
    *,
    applicationpolicysetuuid: str | None = None,
    firewallpolicyuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricFirewallPolicy]: ...
async def list_tungsten_fabric_firewall_rule(
    client: BaseAsyncClient,
    *,
    firewallpolicyuuid: str | None = None,
    firewallruleuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricFirewallRule]: ...
async def list_tungsten_fabric_lb_health_monitor(
    client: BaseAsyncClient,
    *,
    lbruleid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[TungstenFabricLbHealthMonitor]: ...
async def list_tungsten_fabric_logical_router(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    logicalrouteruuid: str | None = None,
    networkuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricLogicalRouter]: ...
async def list_tungsten_fabric_network(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    listall: bool | None = None,
    networkuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricNetwork]: ...
async def list_tungsten_fabric_nic(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    nicuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricNic]: ...
async def list_tungsten_fabric_policy(
    client: BaseAsyncClient,
    *,
    ipaddressid: str | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyuuid: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricPolicy]: ...
async def list_tungsten_fabric_policy_rule(
    client: BaseAsyncClient,
    *,
    policyuuid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    ruleuuid: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricPolicyRule]: ...
async def list_tungsten_fabric_providers(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricProvider]: ...
async def list_tungsten_fabric_service_group(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    servicegroupuuid: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricServiceGroup]: ...
async def list_tungsten_fabric_tag(
    client: BaseAsyncClient,
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
) -> AioListResult[TungstenFabricTag]: ...
async def list_tungsten_fabric_tag_type(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tagtypeuuid: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricTagType]: ...
async def list_tungsten_fabric_vm(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vmuuid: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[TungstenFabricVm]: ...
async def list_ucs_blades(
    client: BaseAsyncClient,
    *,
    ucsmanagerid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[UcsBlade]: ...
async def list_ucs_managers(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> AioListResult[UcsManager]: ...
async def list_ucs_profiles(
    client: BaseAsyncClient,
    *,
    ucsmanagerid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[UcsProfile]: ...
async def list_unmanaged_instances(
    client: BaseAsyncClient,
    *,
    clusterid: str,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[UnmanagedInstance]: ...
async def list_usage_records(
    client: BaseAsyncClient,
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
) -> AioListResult[UsageRecord]: ...
async def list_usage_server_metrics(client: BaseAsyncClient) -> UsageServerMetrics: ...
async def list_usage_types(client: BaseAsyncClient) -> AioListResult[UsageType]: ...
async def list_user_data(
    client: BaseAsyncClient,
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
) -> AioListResult[UserData]: ...
async def list_user_two_factor_authenticator_providers(
    client: BaseAsyncClient, *, name: str | None = None
) -> AioListResult[UserTwoFactorAuthenticatorProvider]: ...
async def list_users(
    client: BaseAsyncClient,
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
) -> AioListResult[User]: ...
async def list_vm_schedule(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    action: VmScheduleAction | None = None,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[VmSchedule]: ...
async def list_vm_snapshot(
    client: BaseAsyncClient,
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
) -> AioListResult[VmSnapshot]: ...
async def list_vpc_offerings(
    client: BaseAsyncClient,
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
) -> AioListResult[VpcOffering]: ...
async def list_vpcs(
    client: BaseAsyncClient,
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
) -> AioListResult[Vpc]: ...
async def list_vgpu_profiles(
    client: BaseAsyncClient,
    *,
    activeonly: bool | None = None,
    gpucardid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[VgpuProfile]: ...
async def list_virtual_machines(
    client: BaseAsyncClient,
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
) -> AioListResult[VirtualMachine]: ...
async def list_virtual_machines_metrics(
    client: BaseAsyncClient,
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
) -> AioListResult[VirtualMachineMetrics]: ...
async def list_virtual_machines_usage_history(
    client: BaseAsyncClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
) -> AioListResult[VirtualMachineUsageHistory]: ...
async def list_virtual_router_elements(
    client: BaseAsyncClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[VirtualRouterElement]: ...
async def list_vlan_ip_ranges(
    client: BaseAsyncClient,
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
) -> AioListResult[VlanIpRange]: ...
async def list_vms_for_import(
    client: BaseAsyncClient,
    *,
    host: str,
    hypervisor: HypervisorKvmOnly,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    password: str | None = None,
    username: str | None = None,
) -> AioListResult[UnmanagedInstance]: ...
async def list_vmware_dc_vms(
    client: BaseAsyncClient,
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
) -> AioListResult[UnmanagedInstance]: ...
async def list_vmware_dcs(
    client: BaseAsyncClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[VmwareDatacenter]: ...
async def list_vnf_appliances(
    client: BaseAsyncClient,
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
) -> AioListResult[VirtualMachine]: ...
async def list_vnf_templates(
    client: BaseAsyncClient,
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
) -> AioListResult[Template]: ...
async def list_volumes(
    client: BaseAsyncClient,
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
) -> AioListResult[Volume]: ...
async def list_volumes_for_import(
    client: BaseAsyncClient,
    *,
    storageid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> AioListResult[VolumeForImport]: ...
async def list_volumes_metrics(
    client: BaseAsyncClient,
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
) -> AioListResult[VolumeMetrics]: ...
async def list_volumes_usage_history(
    client: BaseAsyncClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
) -> AioListResult[VolumeUsageHistory]: ...
async def list_vpn_connections(
    client: BaseAsyncClient,
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
) -> AioListResult[VpnConnection]: ...
async def list_vpn_customer_gateways(
    client: BaseAsyncClient,
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
) -> AioListResult[VpnCustomerGateway]: ...
async def list_vpn_gateways(
    client: BaseAsyncClient,
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
) -> AioListResult[VpnGateway]: ...
async def list_vpn_users(
    client: BaseAsyncClient,
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
) -> AioListResult[VpnUser]: ...
async def list_vsphere_storage_policies(
    client: BaseAsyncClient, *, zoneid: str | None = None
) -> AioListResult[VsphereStoragePolicy]: ...
async def list_vsphere_storage_policy_compatible_pools(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyid: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[StoragePool]: ...
async def list_webhook_deliveries(
    client: BaseAsyncClient,
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
) -> AioListResult[WebhookDelivery]: ...
async def list_webhooks(
    client: BaseAsyncClient,
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
) -> AioListResult[Webhook]: ...
async def list_zones(
    client: BaseAsyncClient,
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
) -> AioListResult[Zone]: ...
async def list_zones_metrics(
    client: BaseAsyncClient,
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
) -> AioListResult[ZoneMetrics]: ...
@deprecated("use disable_account instead")
async def lock_account(client: BaseAsyncClient, *, account: str, domainid: str) -> Success: ...
async def lock_user(client: BaseAsyncClient, *, id: str) -> User: ...
async def login(
    client: BaseAsyncClient,
    *,
    password: str,
    username: str,
    domain: str | None = None,
    domainId: int | None = None,
) -> Login: ...
async def logout(client: BaseAsyncClient) -> Logout: ...
async def manage_gpu_device(client: BaseAsyncClient, *, ids: CommaList[str]) -> Success: ...
async def mark_default_zone_for_account(
    client: BaseAsyncClient, *, account: str, domainid: str, zoneid: str
) -> AioJob[Account]: ...
async def migrate_network(
    client: BaseAsyncClient, *, networkid: str, networkofferingid: str, resume: bool | None = None
) -> AioJob[Network]: ...
async def migrate_resource_to_another_secondary_storage(
    client: BaseAsyncClient,
    *,
    destpool: str,
    srcpool: str,
    snapshots: CommaList[str] | None = None,
    templates: CommaList[str] | None = None,
) -> AioJob[SecondaryStorageMigration]: ...
async def migrate_secondary_storage_data(
    client: BaseAsyncClient,
    *,
    destpools: CommaList[str],
    srcpool: str,
    migrationtype: StorageMigrationPolicy | None = None,
) -> AioJob[SecondaryStorageMigration]: ...
async def migrate_system_vm(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    storageid: str | None = None,
) -> AioJob[SystemVm]: ...
async def migrate_vpc(
    client: BaseAsyncClient,
    *,
    vpcid: str,
    vpcofferingid: str,
    resume: bool | None = None,
    tiernetworkofferings: OneOrMore[TierNetworkOffering] | None = None,
) -> AioJob[Vpc]: ...
async def migrate_virtual_machine(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    storageid: str | None = None,
) -> AioJob[VirtualMachine]: ...
async def migrate_virtual_machine_with_volume(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    autoselect: bool | None = None,
    hostid: str | None = None,
    migrateto: OneOrMore[VolumeToPool] | None = None,
) -> AioJob[VirtualMachine]: ...
async def migrate_volume(
    client: BaseAsyncClient,
    *,
    storageid: str,
    volumeid: str,
    livemigrate: bool | None = None,
    newdiskofferingid: str | None = None,
) -> AioJob[Volume]: ...
async def move_domain(client: BaseAsyncClient, *, domainid: str, parentdomainid: str) -> Domain: ...
async def move_network_acl_item(
    client: BaseAsyncClient,
    *,
    id: str,
    aclconsistencyhash: str | None = None,
    customid: str | None = None,
    nextaclruleid: str | None = None,
    previousaclruleid: str | None = None,
) -> AioJob[NetworkAcl]: ...
async def move_user(
    client: BaseAsyncClient, *, id: str, account: str | None = None, accountid: str | None = None
) -> Success: ...
async def notify_baremetal_provision_done(
    client: BaseAsyncClient, *, mac: str
) -> AioJob[Success]: ...
async def oauthlogin(
    client: BaseAsyncClient,
    *,
    email: str,
    provider: str,
    domain: str | None = None,
    domainId: int | None = None,
    secretcode: str | None = None,
) -> Login: ...
async def patch_system_vm(
    client: BaseAsyncClient, *, forced: bool | None = None, id: str | None = None
) -> AioJob[Success]: ...
async def prepare_for_maintenance(
    client: BaseAsyncClient,
    *,
    managementserverid: str,
    algorithm: IndirectAgentLbAlgorithm | None = None,
    forced: bool | None = None,
) -> ManagementServerMaintenance: ...
async def prepare_for_shutdown(
    client: BaseAsyncClient, *, managementserverid: str
) -> ManagementServerMaintenance: ...
async def prepare_host_for_maintenance(client: BaseAsyncClient, *, id: str) -> AioJob[Host]: ...
async def prepare_template(
    client: BaseAsyncClient, *, templateid: str, zoneid: str, storageid: str | None = None
) -> AioListResult[Template]: ...
async def provision_certificate(
    client: BaseAsyncClient,
    *,
    hostid: str,
    provider: str | None = None,
    reconnect: bool | None = None,
) -> AioJob[Success]: ...
async def provision_template_direct_download_certificate(
    client: BaseAsyncClient, *, hostid: str, id: str
) -> DirectDownloadCertificateHostStatus: ...
async def purge_expunged_resources(
    client: BaseAsyncClient,
    *,
    batchsize: int | None = None,
    enddate: Timestamp | None = None,
    resourcetype: PurgeableResourceType | None = None,
    startdate: Timestamp | None = None,
) -> AioJob[ExpungedResourcesPurge]: ...
async def query_async_job_result(client: BaseAsyncClient, *, jobid: str) -> AsyncJob: ...
async def quota_balance(
    client: BaseAsyncClient,
    *,
    account: str,
    domainid: str,
    accountid: str | None = None,
    enddate: Timestamp | None = None,
    startdate: Timestamp | None = None,
) -> QuotaBalance: ...
async def quota_configure_email(
    client: BaseAsyncClient,
    *,
    accountid: str,
    enable: bool | None = None,
    minbalance: Number | None = None,
    templatename: QuotaEmailTemplateType | None = None,
) -> QuotaEmailConfiguration: ...
async def quota_credits(
    client: BaseAsyncClient,
    *,
    account: str,
    domainid: str,
    value: Number,
    min_balance: Number | None = None,
    quota_enforce: bool | None = None,
) -> QuotaCredits: ...
async def quota_credits_list(
    client: BaseAsyncClient,
    *,
    accountid: str | None = None,
    domainid: str | None = None,
    enddate: Timestamp | None = None,
    isrecursive: bool | None = None,
    startdate: Timestamp | None = None,
) -> AioListResult[QuotaCredits]: ...
async def quota_email_template_list(
    client: BaseAsyncClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    templatetype: QuotaEmailTemplateType | None = None,
) -> AioListResult[QuotaEmailTemplate]: ...
async def quota_email_template_update(
    client: BaseAsyncClient,
    *,
    templatebody: str,
    templatesubject: str,
    templatetype: QuotaEmailTemplateType,
    locale: str | None = None,
) -> Success: ...
async def quota_is_enabled(client: BaseAsyncClient) -> QuotaStatus: ...
async def quota_list_email_configuration(
    client: BaseAsyncClient, *, accountid: str
) -> AioListResult[QuotaEmailConfiguration]: ...
async def quota_preset_variables_list(
    client: BaseAsyncClient, *, usagetype: int
) -> AioListResult[QuotaPresetVariable]: ...
async def quota_statement(
    client: BaseAsyncClient,
    *,
    account: str,
    domainid: str,
    enddate: Timestamp,
    startdate: Timestamp,
    accountid: str | None = None,
    type: int | None = None,
) -> QuotaStatement: ...
async def quota_summary(
    client: BaseAsyncClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[QuotaSummary]: ...
async def quota_tariff_create(
    client: BaseAsyncClient,
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
async def quota_tariff_delete(client: BaseAsyncClient, *, id: str) -> Success: ...
async def quota_tariff_list(
    client: BaseAsyncClient,
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
) -> AioListResult[QuotaTariff]: ...
async def quota_tariff_update(
    client: BaseAsyncClient,
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
async def quota_update(client: BaseAsyncClient) -> QuotaUpdate: ...
async def quota_validate_activation_rule(
    client: BaseAsyncClient, *, activationrule: str, usagetype: int
) -> QuotaActivationRuleValidation: ...
async def ready_for_shutdown(
    client: BaseAsyncClient, *, managementserverid: str
) -> ManagementServerMaintenance: ...
async def reboot_router(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> AioJob[Router]: ...
async def reboot_system_vm(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> AioJob[SystemVm]: ...
async def reboot_virtual_machine(
    client: BaseAsyncClient,
    *,
    id: str,
    bootintosetup: bool | None = None,
    forced: bool | None = None,
) -> AioJob[VirtualMachine]: ...
async def reconnect_host(client: BaseAsyncClient, *, id: str) -> AioJob[Host]: ...
async def recover_shared_file_system(
    client: BaseAsyncClient, *, id: str | None = None
) -> Success: ...
async def recover_virtual_machine(client: BaseAsyncClient, *, id: str) -> VirtualMachine: ...
async def recover_volume(client: BaseAsyncClient, *, id: str) -> Volume: ...
async def register_cni_configuration(
    client: BaseAsyncClient,
    *,
    name: str,
    account: str | None = None,
    cniconfig: Base64 | None = None,
    domainid: str | None = None,
    params: CommaList[str] | None = None,
    projectid: str | None = None,
) -> UserData: ...
async def register_extension(
    client: BaseAsyncClient,
    *,
    extensionid: str,
    resourceid: str,
    resourcetype: ExtensionResourceType,
    details: Pairs | None = None,
) -> Extension: ...
async def register_iso(
    client: BaseAsyncClient,
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
) -> AioListResult[Template]: ...
async def register_netscaler_control_center(
    client: BaseAsyncClient, *, ipaddress: str, numretries: int, password: str, username: str
) -> AioJob[NetscalerControlCenter]: ...
async def register_netscaler_service_package(
    client: BaseAsyncClient, *, description: str, name: str
) -> NetscalerServicePackage: ...
async def register_oauth_provider(
    client: BaseAsyncClient,
    *,
    clientid: str,
    description: str,
    provider: str,
    redirecturi: str,
    secretkey: str,
    details: Pairs | None = None,
) -> OauthProvider: ...
async def register_ssh_key_pair(
    client: BaseAsyncClient,
    *,
    name: str,
    publickey: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> SshKeyPair: ...
async def register_template(
    client: BaseAsyncClient,
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
) -> AioListResult[Template]: ...
async def register_user_data(
    client: BaseAsyncClient,
    *,
    name: str,
    userdata: Base64,
    account: str | None = None,
    domainid: str | None = None,
    params: CommaList[str] | None = None,
    projectid: str | None = None,
) -> UserData: ...
async def register_user_keys(client: BaseAsyncClient, *, id: str) -> NewUserKeys: ...
async def register_vnf_template(
    client: BaseAsyncClient,
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
) -> AioListResult[Template]: ...
async def release_as_number(client: BaseAsyncClient, *, asnumber: int, zoneid: str) -> Success: ...
async def release_bgp_peer(client: BaseAsyncClient, *, id: str) -> AioJob[BgpPeer]: ...
async def release_dedicated_cluster(
    client: BaseAsyncClient, *, clusterid: str
) -> AioJob[Success]: ...
async def release_dedicated_guest_vlan_range(
    client: BaseAsyncClient, *, id: str
) -> AioJob[Success]: ...
async def release_dedicated_host(client: BaseAsyncClient, *, hostid: str) -> AioJob[Success]: ...
async def release_dedicated_pod(client: BaseAsyncClient, *, podid: str) -> AioJob[Success]: ...
async def release_dedicated_zone(client: BaseAsyncClient, *, zoneid: str) -> AioJob[Success]: ...
async def release_host_reservation(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def release_ip_address(client: BaseAsyncClient, *, id: str) -> Success: ...
async def release_ipv4_subnet_for_zone(
    client: BaseAsyncClient, *, id: str
) -> AioJob[ZoneIpv4Subnet]: ...
async def release_pod_ip_address(client: BaseAsyncClient, *, id: int) -> Success: ...
async def release_public_ip_range(client: BaseAsyncClient, *, id: str) -> Success: ...
async def remove_annotation(client: BaseAsyncClient, *, id: str) -> Annotation: ...
async def remove_cert_from_load_balancer(
    client: BaseAsyncClient, *, lbruleid: str
) -> AioJob[Success]: ...
async def remove_from_global_load_balancer_rule(
    client: BaseAsyncClient, *, id: str, loadbalancerrulelist: CommaList[str]
) -> AioJob[Success]: ...
async def remove_from_load_balancer_rule(
    client: BaseAsyncClient,
    *,
    id: str,
    virtualmachineids: CommaList[str] | None = None,
    vmidipmap: OneOrMore[VirtualMachineIpRemoval] | None = None,
) -> AioJob[Success]: ...
async def remove_guest_os(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def remove_guest_os_mapping(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def remove_gui_theme(client: BaseAsyncClient, *, id: str) -> Success: ...
async def remove_ip_from_nic(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def remove_management_server(client: BaseAsyncClient, *, id: str) -> Success: ...
async def remove_network_permissions(
    client: BaseAsyncClient,
    *,
    networkid: str,
    accountids: CommaList[str] | None = None,
    accounts: CommaList[str] | None = None,
    projectids: CommaList[str] | None = None,
) -> Success: ...
async def remove_nic_from_virtual_machine(
    client: BaseAsyncClient, *, nicid: str, virtualmachineid: str
) -> AioJob[VirtualMachine]: ...
async def remove_nodes_from_kubernetes_cluster(
    client: BaseAsyncClient, *, id: str, nodeids: CommaList[str]
) -> AioJob[KubernetesCluster]: ...
async def remove_quarantined_ip(
    client: BaseAsyncClient,
    *,
    removalreason: str,
    id: str | None = None,
    ipaddress: str | None = None,
) -> Success: ...
async def remove_raw_usage_records(client: BaseAsyncClient, *, interval: int) -> Success: ...
async def remove_region(client: BaseAsyncClient, *, id: int) -> Success: ...
async def remove_resource_detail(
    client: BaseAsyncClient,
    *,
    resourceid: str,
    resourcetype: ResourceObjectType,
    key: str | None = None,
) -> AioJob[Success]: ...
async def remove_secondary_storage_selector(client: BaseAsyncClient, *, id: str) -> Success: ...
async def remove_tungsten_fabric_network_gateway_from_logical_router(
    client: BaseAsyncClient, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
) -> AioJob[TungstenFabricLogicalRouter]: ...
async def remove_tungsten_fabric_policy(
    client: BaseAsyncClient, *, networkuuid: str, policyuuid: str, zoneid: str
) -> AioJob[TungstenFabricPolicy]: ...
async def remove_tungsten_fabric_policy_rule(
    client: BaseAsyncClient, *, policyuuid: str, ruleuuid: str, zoneid: str
) -> AioJob[TungstenFabricPolicy]: ...
async def remove_tungsten_fabric_tag(
    client: BaseAsyncClient,
    *,
    taguuid: str,
    zoneid: str,
    applicationpolicysetuuid: str | None = None,
    networkuuid: CommaList[str] | None = None,
    nicuuid: CommaList[str] | None = None,
    policyuuid: str | None = None,
    vmuuid: CommaList[str] | None = None,
) -> AioJob[TungstenFabricTag]: ...
async def remove_virtual_machine_from_backup_offering(
    client: BaseAsyncClient, *, virtualmachineid: str, forced: bool | None = None
) -> AioJob[Success]: ...
async def remove_virtual_machines_from_kubernetes_cluster(
    client: BaseAsyncClient,
    *,
    id: str,
    virtualmachineids: CommaList[str],
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[KubernetesVirtualMachineRemoval]: ...
async def remove_vmware_dc(client: BaseAsyncClient, *, zoneid: str) -> Success: ...
async def remove_vpn_user(
    client: BaseAsyncClient,
    *,
    username: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> AioJob[Success]: ...
async def replace_network_acl_list(
    client: BaseAsyncClient,
    *,
    aclid: str,
    gatewayid: str | None = None,
    networkid: str | None = None,
) -> AioJob[Success]: ...
async def reserve_ip_address(
    client: BaseAsyncClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    projectid: str | None = None,
) -> PublicIpAddress: ...
async def reset_api_limit(client: BaseAsyncClient, *, account: str | None = None) -> Success: ...
async def reset_configuration(
    client: BaseAsyncClient,
    *,
    name: str,
    accountid: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    imagestoreid: str | None = None,
    storageid: str | None = None,
    zoneid: str | None = None,
) -> Configuration: ...
async def reset_network_permissions(client: BaseAsyncClient, *, networkid: str) -> Success: ...
async def reset_password(
    client: BaseAsyncClient, *, password: str, token: str, username: str, domain: str | None = None
) -> Success: ...
async def reset_password_for_virtual_machine(
    client: BaseAsyncClient, *, id: str, password: str | None = None
) -> AioJob[VirtualMachine]: ...
async def reset_ssh_key_for_virtual_machine(
    client: BaseAsyncClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    keypair: str | None = None,
    keypairs: CommaList[str] | None = None,
    projectid: str | None = None,
) -> AioJob[VirtualMachine]: ...
async def reset_user_data_for_virtual_machine(
    client: BaseAsyncClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
) -> VirtualMachine: ...
async def reset_vpn_connection(
    client: BaseAsyncClient, *, id: str, account: str | None = None, domainid: str | None = None
) -> AioJob[VpnConnection]: ...
async def resize_volume(
    client: BaseAsyncClient,
    *,
    id: str,
    automigrate: bool | None = None,
    diskofferingid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
    size: int | None = None,
) -> AioJob[Volume]: ...
async def restart_network(
    client: BaseAsyncClient,
    *,
    id: str,
    cleanup: bool | None = None,
    livepatch: bool | None = None,
    makeredundant: bool | None = None,
) -> AioJob[Success]: ...
async def restart_shared_file_system(
    client: BaseAsyncClient, *, id: str, cleanup: bool | None = None
) -> AioJob[SharedFileSystem]: ...
async def restart_vpc(
    client: BaseAsyncClient,
    *,
    id: str,
    cleanup: bool | None = None,
    livepatch: bool | None = None,
    makeredundant: bool | None = None,
) -> AioJob[Success]: ...
async def restore_backup(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def restore_virtual_machine(
    client: BaseAsyncClient,
    *,
    virtualmachineid: str,
    details: Pairs | None = None,
    diskofferingid: str | None = None,
    expunge: bool | None = None,
    rootdisksize: int | None = None,
    templateid: str | None = None,
) -> AioJob[VirtualMachine]: ...
async def restore_volume_from_backup_and_attach_to_vm(
    client: BaseAsyncClient, *, backupid: str, virtualmachineid: str, volumeid: str
) -> AioJob[Success]: ...
async def revert_snapshot(client: BaseAsyncClient, *, id: str) -> AioJob[Snapshot]: ...
async def revert_to_vm_snapshot(
    client: BaseAsyncClient, *, vmsnapshotid: str
) -> AioJob[VirtualMachine]: ...
async def revoke_certificate(
    client: BaseAsyncClient, *, serial: str, cn: str | None = None, provider: str | None = None
) -> AioJob[Success]: ...
async def revoke_security_group_egress(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def revoke_security_group_ingress(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def revoke_template_direct_download_certificate(
    client: BaseAsyncClient,
    *,
    zoneid: str,
    hostid: str | None = None,
    hypervisor: HypervisorKvmOnly | None = None,
    id: str | None = None,
    name: str | None = None,
) -> AioListResult[DirectDownloadCertificateHostStatus]: ...
async def run_custom_action(
    client: BaseAsyncClient,
    *,
    customactionid: str,
    resourceid: str,
    parameters: Pairs | None = None,
    resourcetype: CustomActionResourceType | None = None,
) -> AioJob[CustomActionResult]: ...
async def run_diagnostics(
    client: BaseAsyncClient,
    *,
    ipaddress: str,
    targetid: str,
    type: DiagnosticsType,
    params: str | None = None,
) -> AioJob[DiagnosticsResult]: ...
async def saml_slo(client: BaseAsyncClient) -> Logout: ...
async def saml_sso(client: BaseAsyncClient, *, idpid: str) -> Login: ...
async def scale_kubernetes_cluster(
    client: BaseAsyncClient,
    *,
    id: str,
    autoscalingenabled: bool | None = None,
    maxsize: int | None = None,
    minsize: int | None = None,
    nodeids: CommaList[str] | None = None,
    nodeofferings: OneOrMore[NodeOffering] | None = None,
    serviceofferingid: str | None = None,
    size: int | None = None,
) -> AioJob[KubernetesCluster]: ...
async def scale_system_vm(
    client: BaseAsyncClient, *, id: str, serviceofferingid: str, details: Pairs | None = None
) -> AioJob[SystemVm]: ...
async def scale_virtual_machine(
    client: BaseAsyncClient,
    *,
    id: str,
    serviceofferingid: str,
    automigrate: bool | None = None,
    details: Pairs | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
) -> AioJob[VirtualMachine]: ...
async def search_ldap(
    client: BaseAsyncClient,
    *,
    query: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> AioListResult[LdapUser]: ...
async def setup_user_two_factor_authentication(
    client: BaseAsyncClient,
    *,
    enable: bool | None = None,
    provider: UserTwoFactorProvider | None = None,
    userid: str | None = None,
) -> UserTwoFactorAuthenticationSetup: ...
async def start_internal_load_balancer_vm(
    client: BaseAsyncClient, *, id: str
) -> AioJob[Router]: ...
async def start_kubernetes_cluster(
    client: BaseAsyncClient, *, id: str
) -> AioJob[KubernetesCluster]: ...
async def start_rolling_maintenance(
    client: BaseAsyncClient,
    *,
    clusterids: CommaList[str] | None = None,
    forced: bool | None = None,
    hostids: CommaList[str] | None = None,
    payload: str | None = None,
    podids: CommaList[str] | None = None,
    timeout: int | None = None,
    zoneids: CommaList[str] | None = None,
) -> AioJob[RollingMaintenance]: ...
async def start_router(client: BaseAsyncClient, *, id: str) -> AioJob[Router]: ...
async def start_shared_file_system(
    client: BaseAsyncClient, *, id: str
) -> AioJob[SharedFileSystem]: ...
async def start_system_vm(client: BaseAsyncClient, *, id: str) -> AioJob[SystemVm]: ...
async def start_virtual_machine(
    client: BaseAsyncClient,
    *,
    id: str,
    bootintosetup: bool | None = None,
    clusterid: str | None = None,
    considerlasthost: bool | None = None,
    deploymentplanner: DeploymentPlannerName | None = None,
    hostid: str | None = None,
    podid: str | None = None,
) -> AioJob[VirtualMachine]: ...
async def stop_internal_load_balancer_vm(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> AioJob[Router]: ...
async def stop_kubernetes_cluster(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def stop_netscaler_vpx(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> AioJob[Router]: ...
async def stop_router(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> AioJob[Router]: ...
async def stop_shared_file_system(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> AioJob[SharedFileSystem]: ...
async def stop_system_vm(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> AioJob[SystemVm]: ...
async def stop_virtual_machine(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None
) -> AioJob[VirtualMachine]: ...
async def suspend_project(client: BaseAsyncClient, *, id: str) -> AioJob[Project]: ...
async def sync_storage_pool(client: BaseAsyncClient, *, id: str) -> AioJob[StoragePool]: ...
async def synchronize_tungsten_fabric_data(client: BaseAsyncClient, *, id: str) -> Success: ...
async def trigger_shutdown(
    client: BaseAsyncClient, *, managementserverid: str
) -> ManagementServerMaintenance: ...
async def unmanage_gpu_device(client: BaseAsyncClient, *, ids: CommaList[str]) -> Success: ...
async def unmanage_virtual_machine(
    client: BaseAsyncClient, *, id: str, forced: bool | None = None, hostid: str | None = None
) -> AioJob[VirtualMachineUnmanagement]: ...
async def unmanage_volume(client: BaseAsyncClient, *, id: str) -> AioJob[Success]: ...
async def unregister_extension(
    client: BaseAsyncClient,
    *,
    extensionid: str,
    resourceid: str,
    resourcetype: ExtensionResourceType,
) -> Extension: ...
async def update_account(
    client: BaseAsyncClient,
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
async def update_annotation_visibility(
    client: BaseAsyncClient, *, adminsonly: bool, id: str
) -> Annotation: ...
async def update_auto_scale_policy(
    client: BaseAsyncClient,
    *,
    id: str,
    conditionids: CommaList[str] | None = None,
    duration: int | None = None,
    name: str | None = None,
    quiettime: int | None = None,
) -> AioJob[AutoScalePolicy]: ...
async def update_auto_scale_vm_group(
    client: BaseAsyncClient,
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
) -> AioJob[AutoScaleVmGroup]: ...
async def update_auto_scale_vm_profile(
    client: BaseAsyncClient,
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
) -> AioJob[AutoScaleVmProfile]: ...
async def update_backup_offering(
    client: BaseAsyncClient,
    *,
    id: str,
    allowuserdrivenbackups: bool | None = None,
    description: str | None = None,
    name: str | None = None,
) -> BackupOffering: ...
async def update_backup_repository(
    client: BaseAsyncClient,
    *,
    id: str,
    address: str | None = None,
    crosszoneinstancecreation: bool | None = None,
    mountopts: str | None = None,
    name: str | None = None,
) -> BackupRepository: ...
async def update_backup_schedule(
    client: BaseAsyncClient,
    *,
    intervaltype: IntervalType,
    schedule: str,
    timezone: str,
    virtualmachineid: str,
    maxbackups: int | None = None,
    quiescevm: bool | None = None,
) -> BackupSchedule: ...
async def update_bgp_peer(
    client: BaseAsyncClient,
    *,
    id: str,
    asnumber: int | None = None,
    cleanupdetails: bool | None = None,
    details: Pairs | None = None,
    ip6address: str | None = None,
    ipaddress: str | None = None,
    password: str | None = None,
) -> AioJob[BgpPeer]: ...
async def update_bucket(
    client: BaseAsyncClient,
    *,
    id: str,
    encryption: bool | None = None,
    policy: BucketPolicy | None = None,
    quota: int | None = None,
    versioning: bool | None = None,
) -> Success: ...
async def update_cloud_to_use_object_store(
    client: BaseAsyncClient,
    *,
    provider: str,
    details: Pairs | None = None,
    name: str | None = None,
    url: str | None = None,
) -> ImageStore: ...
async def update_cluster(
    client: BaseAsyncClient,
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
async def update_condition(
    client: BaseAsyncClient, *, id: str, relationaloperator: RelationalOperator, threshold: int
) -> AioJob[Condition]: ...
async def update_configuration(
    client: BaseAsyncClient,
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
async def update_custom_action(
    client: BaseAsyncClient,
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
async def update_default_nic_for_virtual_machine(
    client: BaseAsyncClient, *, nicid: str, virtualmachineid: str
) -> AioJob[VirtualMachine]: ...
async def update_disk_offering(
    client: BaseAsyncClient,
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
async def update_domain(
    client: BaseAsyncClient, *, id: str, name: str | None = None, networkdomain: str | None = None
) -> Domain: ...
async def update_egress_firewall_rule(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> AioJob[FirewallRule]: ...
async def update_extension(
    client: BaseAsyncClient,
    *,
    id: str,
    cleanupdetails: bool | None = None,
    description: str | None = None,
    details: Pairs | None = None,
    orchestratorrequirespreparevm: bool | None = None,
    state: ExtensionState | None = None,
) -> Extension: ...
async def update_firewall_rule(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> AioJob[FirewallRule]: ...
async def update_global_load_balancer_rule(
    client: BaseAsyncClient,
    *,
    id: str,
    description: str | None = None,
    gslblbmethod: GslbAlgorithm | None = None,
    gslbstickysessionmethodname: GslbPersistence | None = None,
) -> AioJob[GlobalLoadBalancerRule]: ...
async def update_gpu_card(
    client: BaseAsyncClient,
    *,
    id: str,
    devicename: str | None = None,
    name: str | None = None,
    vendorname: str | None = None,
) -> GpuCard: ...
async def update_gpu_device(
    client: BaseAsyncClient,
    *,
    id: str,
    gpucardid: str | None = None,
    numanode: str | None = None,
    parentgpudeviceid: str | None = None,
    type: GpuDeviceType | None = None,
    vgpuprofileid: str | None = None,
) -> GpuDevice: ...
async def update_guest_os(
    client: BaseAsyncClient,
    *,
    id: str,
    details: Pairs | None = None,
    forDisplay: bool | None = None,
    oscategoryid: str | None = None,
    osdisplayname: str | None = None,
) -> AioJob[OsType]: ...
async def update_guest_os_mapping(
    client: BaseAsyncClient,
    *,
    id: str,
    osnameforhypervisor: str,
    osmappingcheckenabled: bool | None = None,
) -> AioJob[GuestOsMapping]: ...
async def update_gui_theme(
    client: BaseAsyncClient,
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
async def update_host(
    client: BaseAsyncClient,
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
async def update_host_password(
    client: BaseAsyncClient,
    *,
    password: str,
    username: str,
    clusterid: str | None = None,
    hostid: str | None = None,
    update_passwd_on_host: bool | None = None,
) -> Success: ...
async def update_hypervisor_capabilities(
    client: BaseAsyncClient,
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
async def update_image_store(
    client: BaseAsyncClient,
    *,
    id: str,
    capacitybytes: int | None = None,
    name: str | None = None,
    readonly: bool | None = None,
) -> ImageStore: ...
async def update_instance_group(
    client: BaseAsyncClient, *, id: str, name: str | None = None
) -> InstanceGroup: ...
async def update_ip_address(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> AioJob[PublicIpAddress]: ...
async def update_ipv4_subnet_for_zone(
    client: BaseAsyncClient, *, id: str, subnet: str
) -> AioJob[ZoneIpv4Subnet]: ...
async def update_ipv6_firewall_rule(
    client: BaseAsyncClient,
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
) -> AioJob[FirewallRule]: ...
async def update_iso(
    client: BaseAsyncClient,
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
async def update_iso_permissions(
    client: BaseAsyncClient,
    *,
    id: str,
    accounts: CommaList[str] | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    op: LaunchPermissionOperation | None = None,
    projectids: CommaList[str] | None = None,
) -> Success: ...
async def update_kubernetes_supported_version(
    client: BaseAsyncClient, *, id: str, state: KubernetesVersionState
) -> KubernetesSupportedVersion: ...
async def update_lb_health_check_policy(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> AioJob[LbHealthCheck]: ...
async def update_lb_stickiness_policy(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> AioJob[LbStickiness]: ...
async def update_load_balancer(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> AioJob[LoadBalancer]: ...
async def update_load_balancer_rule(
    client: BaseAsyncClient,
    *,
    id: str,
    algorithm: LoadBalancerAlgorithm | None = None,
    cidrlist: CommaList[str] | None = None,
    customid: str | None = None,
    description: str | None = None,
    fordisplay: bool | None = None,
    name: str | None = None,
    protocol: LoadBalancerProtocol | None = None,
) -> AioJob[LoadBalancerRule]: ...
async def update_network(
    client: BaseAsyncClient,
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
) -> AioJob[Network]: ...
async def update_network_acl_item(
    client: BaseAsyncClient,
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
) -> AioJob[NetworkAcl]: ...
async def update_network_acl_list(
    client: BaseAsyncClient,
    *,
    id: str,
    customid: str | None = None,
    description: str | None = None,
    fordisplay: bool | None = None,
    name: str | None = None,
) -> AioJob[NetworkAclList]: ...
async def update_network_offering(
    client: BaseAsyncClient,
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
async def update_network_service_provider(
    client: BaseAsyncClient,
    *,
    id: str,
    servicelist: CommaList[NetworkServiceName] | None = None,
    state: NetworkServiceProviderState | None = None,
) -> AioJob[NetworkServiceProvider]: ...
async def update_oauth_provider(
    client: BaseAsyncClient,
    *,
    id: str,
    clientid: str | None = None,
    description: str | None = None,
    enabled: bool | None = None,
    redirecturi: str | None = None,
    secretkey: str | None = None,
) -> OauthProvider: ...
async def update_object_storage_pool(
    client: BaseAsyncClient,
    *,
    id: str,
    name: str | None = None,
    size: int | None = None,
    url: str | None = None,
) -> ObjectStoragePool: ...
async def update_os_category(
    client: BaseAsyncClient,
    *,
    id: str,
    isfeatured: bool | None = None,
    name: str | None = None,
    sortkey: int | None = None,
) -> OsCategory: ...
async def update_physical_network(
    client: BaseAsyncClient,
    *,
    id: str,
    networkspeed: str | None = None,
    state: PhysicalNetworkState | None = None,
    tags: CommaList[str] | None = None,
    vlan: str | None = None,
) -> AioJob[PhysicalNetwork]: ...
async def update_pod(
    client: BaseAsyncClient,
    *,
    id: str,
    allocationstate: AllocationState | None = None,
    endip: str | None = None,
    gateway: str | None = None,
    name: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
) -> Pod: ...
async def update_pod_management_network_ip_range(
    client: BaseAsyncClient,
    *,
    currentendip: str,
    currentstartip: str,
    podid: str,
    newendip: str | None = None,
    newstartip: str | None = None,
) -> AioJob[Success]: ...
async def update_port_forwarding_rule(
    client: BaseAsyncClient,
    *,
    id: str,
    cidrlist: CommaList[str] | None = None,
    customid: str | None = None,
    fordisplay: bool | None = None,
    privateendport: int | None = None,
    privateport: int | None = None,
    virtualmachineid: str | None = None,
    vmguestip: str | None = None,
) -> AioJob[PortForwardingRule]: ...
async def update_project(
    client: BaseAsyncClient,
    *,
    id: str,
    account: str | None = None,
    displaytext: str | None = None,
    name: str | None = None,
    roletype: ProjectAccountRole | None = None,
    swapowner: bool | None = None,
    userid: str | None = None,
) -> AioJob[Project]: ...
async def update_project_invitation(
    client: BaseAsyncClient,
    *,
    projectid: str,
    accept: bool | None = None,
    account: str | None = None,
    token: str | None = None,
    userid: str | None = None,
) -> AioJob[Success]: ...
async def update_project_role(
    client: BaseAsyncClient,
    *,
    id: str,
    projectid: str,
    description: str | None = None,
    name: str | None = None,
) -> ProjectRole: ...
async def update_project_role_permission(
    client: BaseAsyncClient,
    *,
    projectid: str,
    projectroleid: str,
    permission: RolePermissionValue | None = None,
    projectrolepermissionid: str | None = None,
    ruleorder: CommaList[str] | None = None,
) -> Success: ...
async def update_quarantined_ip(
    client: BaseAsyncClient,
    *,
    enddate: Timestamp,
    id: str | None = None,
    ipaddress: str | None = None,
) -> QuarantinedIp: ...
async def update_region(
    client: BaseAsyncClient, *, id: int, endpoint: str | None = None, name: str | None = None
) -> Region: ...
async def update_remote_access_vpn(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> AioJob[RemoteAccessVpn]: ...
async def update_resource_count(
    client: BaseAsyncClient,
    *,
    domainid: str,
    account: str | None = None,
    projectid: str | None = None,
    resourcetype: int | None = None,
    tag: str | None = None,
) -> AioListResult[ResourceCount]: ...
async def update_resource_limit(
    client: BaseAsyncClient,
    *,
    resourcetype: int,
    account: str | None = None,
    domainid: str | None = None,
    max: int | None = None,
    projectid: str | None = None,
    tag: str | None = None,
) -> ResourceLimit: ...
async def update_role(
    client: BaseAsyncClient,
    *,
    id: str,
    description: str | None = None,
    ispublic: bool | None = None,
    name: str | None = None,
    type: RoleType | None = None,
) -> Role: ...
async def update_role_permission(
    client: BaseAsyncClient,
    *,
    roleid: str,
    permission: RolePermissionValue | None = None,
    ruleid: str | None = None,
    ruleorder: CommaList[str] | None = None,
) -> Success: ...
async def update_routing_firewall_rule(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> AioJob[FirewallRule]: ...
async def update_secondary_storage_selector(
    client: BaseAsyncClient, *, heuristicrule: str, id: str
) -> SecondaryStorageSelector: ...
async def update_security_group(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, name: str | None = None
) -> SecurityGroup: ...
async def update_service_offering(
    client: BaseAsyncClient,
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
async def update_shared_file_system(
    client: BaseAsyncClient, *, id: str, description: str | None = None, name: str | None = None
) -> SharedFileSystem: ...
async def update_sioc_info(
    client: BaseAsyncClient,
    *,
    iopsnotifythreshold: int,
    limitiopspergb: int,
    sharespergb: int,
    storageid: str,
    zoneid: str,
) -> SiocInfo: ...
async def update_snapshot_policy(
    client: BaseAsyncClient,
    *,
    customid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
) -> AioJob[SnapshotPolicy]: ...
async def update_storage_capabilities(
    client: BaseAsyncClient, *, id: str
) -> AioListResult[StoragePool]: ...
async def update_storage_network_ip_range(
    client: BaseAsyncClient,
    *,
    id: str,
    endip: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
    vlan: int | None = None,
) -> AioJob[StorageNetworkIpRange]: ...
async def update_storage_pool(
    client: BaseAsyncClient,
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
async def update_template(
    client: BaseAsyncClient,
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
async def update_template_permissions(
    client: BaseAsyncClient,
    *,
    id: str,
    accounts: CommaList[str] | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    op: LaunchPermissionOperation | None = None,
    projectids: CommaList[str] | None = None,
) -> Success: ...
async def update_traffic_type(
    client: BaseAsyncClient,
    *,
    id: str,
    hypervnetworklabel: str | None = None,
    kvmnetworklabel: str | None = None,
    ovm3networklabel: str | None = None,
    vmwarenetworklabel: str | None = None,
    xennetworklabel: str | None = None,
) -> AioJob[TrafficType]: ...
async def update_tungsten_fabric_lb_health_monitor(
    client: BaseAsyncClient,
    *,
    interval: int,
    lbruleid: str,
    retry: int,
    timeout: int,
    type: TungstenMonitorType,
    expectedcode: str | None = None,
    httpmethodtype: TungstenHttpMethod | None = None,
    urlpath: str | None = None,
) -> AioJob[TungstenFabricLbHealthMonitor]: ...
async def update_user(
    client: BaseAsyncClient,
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
async def update_vm_affinity_group(
    client: BaseAsyncClient,
    *,
    id: str,
    affinitygroupids: CommaList[str] | None = None,
    affinitygroupnames: CommaList[str] | None = None,
) -> AioJob[VirtualMachine]: ...
async def update_vm_schedule(
    client: BaseAsyncClient,
    *,
    id: str,
    description: str | None = None,
    enabled: bool | None = None,
    enddate: Timestamp | None = None,
    schedule: str | None = None,
    startdate: Timestamp | None = None,
    timezone: str | None = None,
) -> VmSchedule: ...
async def update_vpc(
    client: BaseAsyncClient,
    *,
    id: str,
    customid: str | None = None,
    displaytext: str | None = None,
    fordisplay: bool | None = None,
    name: str | None = None,
    publicmtu: int | None = None,
    sourcenatipaddress: str | None = None,
) -> AioJob[Vpc]: ...
async def update_vpc_offering(
    client: BaseAsyncClient,
    *,
    id: str,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    name: str | None = None,
    sortkey: int | None = None,
    state: VpcOfferingState | None = None,
    zoneid: CommaList[str] | None = None,
) -> AioJob[VpcOffering]: ...
async def update_vgpu_profile(
    client: BaseAsyncClient,
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
async def update_virtual_machine(
    client: BaseAsyncClient,
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
async def update_vlan_ip_range(
    client: BaseAsyncClient,
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
async def update_vm_nic_ip(
    client: BaseAsyncClient, *, nicid: str, ipaddress: str | None = None
) -> AioJob[VirtualMachine]: ...
async def update_vmware_dc(
    client: BaseAsyncClient,
    *,
    zoneid: str,
    isrecursive: bool | None = None,
    name: str | None = None,
    password: str | None = None,
    username: str | None = None,
    vcenter: str | None = None,
) -> VmwareDatacenter: ...
async def update_vnf_template(
    client: BaseAsyncClient,
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
async def update_volume(
    client: BaseAsyncClient,
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
) -> AioJob[Volume]: ...
async def update_vpn_connection(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> AioJob[VpnConnection]: ...
async def update_vpn_customer_gateway(
    client: BaseAsyncClient,
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
) -> AioJob[VpnCustomerGateway]: ...
async def update_vpn_gateway(
    client: BaseAsyncClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> AioJob[Success]: ...
async def update_webhook(
    client: BaseAsyncClient,
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
async def update_zone(
    client: BaseAsyncClient,
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
async def upgrade_kubernetes_cluster(
    client: BaseAsyncClient, *, id: str, kubernetesversionid: str
) -> AioJob[KubernetesCluster]: ...
async def upgrade_router_template(
    client: BaseAsyncClient,
    *,
    account: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    podid: str | None = None,
    zoneid: str | None = None,
) -> AioListResult[RouterTemplateUpgrade]: ...
async def upload_custom_certificate(
    client: BaseAsyncClient,
    *,
    certificate: str,
    domainsuffix: str,
    id: int | None = None,
    name: str | None = None,
    privatekey: str | None = None,
) -> AioJob[CustomCertificate]: ...
async def upload_resource_icon(
    client: BaseAsyncClient,
    *,
    base64image: Base64,
    resourceids: CommaList[str],
    resourcetype: IconResourceType,
) -> Success: ...
async def upload_ssl_cert(
    client: BaseAsyncClient,
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
async def upload_template_direct_download_certificate(
    client: BaseAsyncClient,
    *,
    certificate: str,
    hypervisor: HypervisorKvmOnly,
    name: str,
    zoneid: str,
    hostid: str | None = None,
) -> DirectDownloadCertificate: ...
async def upload_volume(
    client: BaseAsyncClient,
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
) -> AioJob[Volume]: ...
async def validate_user_two_factor_authentication_code(
    client: BaseAsyncClient, *, codefor2fa: str
) -> Success: ...
async def verify_oauth_code_and_get_user(
    client: BaseAsyncClient,
    *,
    provider: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    secretcode: str | None = None,
) -> OauthUser: ...
