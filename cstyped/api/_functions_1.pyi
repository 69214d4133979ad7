# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import Literal, overload

from cstyped.runtime import (
    Base64,
    BaseClient,
    CommaList,
    Job,
    ListResult,
    OneOrMore,
    Pairs,
    StructMaps,
    Success,
    Timestamp,
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
from ..models.data_store_object import DataStoreObject
from ..models.db_metrics import DbMetrics
from ..models.dedicated_cluster import DedicatedCluster
from ..models.dedicated_host import DedicatedHost
from ..models.dedicated_pod import DedicatedPod
from ..models.dedicated_zone import DedicatedZone
from ..models.deployment_planner import DeploymentPlanner
from ..models.detail_options import DetailOptions
from ..models.diagnostics_data import DiagnosticsData
from ..models.direct_download_certificate import DirectDownloadCertificate
from ..models.disk_offering import DiskOffering
from ..models.domain import Domain
from ..models.elastistor_interface import ElastistorInterface
from ..models.elastistor_pool import ElastistorPool
from ..models.elastistor_volume import ElastistorVolume
from ..models.event import Event
from ..models.event_type import EventType
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
from ..models.nic import Nic
from ..models.nic_secondary_ip import NicSecondaryIp
from ..models.nicira_nvp_device import NiciraNvpDevice
from ..models.nsx_controller import NsxController
from ..models.oauth_provider import OauthProvider
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
from ..models.region import Region
from ..models.remote_access_vpn import RemoteAccessVpn
from ..models.resource_detail import ResourceDetail
from ..models.resource_icon import ResourceIcon
from ..models.resource_limit import ResourceLimit
from ..models.resource_tag import ResourceTag
from ..models.role import Role
from ..models.role_permission import RolePermission
from ..models.router import Router
from ..models.router_health_checks import RouterHealthChecks
from ..models.saml_authorization import SamlAuthorization
from ..models.saml_metadata import SamlMetadata
from ..models.saml_user_account import SamlUserAccount
from ..models.secondary_storage_selector import SecondaryStorageSelector
from ..models.security_group import SecurityGroup
from ..models.service_instance import ServiceInstance
from ..models.service_offering import ServiceOffering
from ..models.shared_file_system import SharedFileSystem
from ..models.shared_file_system_provider import SharedFileSystemProvider
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
from ..models.user_two_factor_authenticator_provider import UserTwoFactorAuthenticatorProvider
from ..models.vgpu_profile import VgpuProfile
from ..models.virtual_machine import VirtualMachine
from ..models.virtual_machine_password import VirtualMachinePassword
from ..models.virtual_machine_usage_history import VirtualMachineUsageHistory
from ..models.virtual_machine_user_data import VirtualMachineUserData
from ..models.virtual_router_element import VirtualRouterElement
from ..models.vlan_ip_range import VlanIpRange
from ..models.vm_schedule import VmSchedule
from ..models.vm_snapshot import VmSnapshot
from ..models.vmware_datacenter import VmwareDatacenter
from ..models.volume import Volume
from ..models.volume_iscsi_name import VolumeIscsiName
from ..models.volume_path import VolumePath
from ..models.volume_snapshot_detail import VolumeSnapshotDetail
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
    DiskCacheMode,
    DomainDetails,
    EventLevel,
    EventState,
    ExtensionDetails,
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
    HostDetails,
    HostHaHypervisor,
    HostHaProviderName,
    HostResourceState,
    HostStatus,
    HostType,
    HypervisorKvmOnly,
    HypervisorName,
    IkeVersion,
    ImageFormat,
    ImportDataDiskOffering,
    ImportNicNetwork,
    ImportVmSource,
    ImportVmTaskFilter,
    InternetProtocol,
    IntervalType,
    IoDriverPolicy,
    IpAddressState,
    IpToNetwork,
    KubernetesClusterState,
    KubernetesClusterType,
    LbStickinessMethod,
    LdapLinkType,
    LdapUserFilter,
    LeaseExpiryAction,
    LoadBalancerAlgorithm,
    LoadBalancerProtocol,
    LoadBalancerScheme,
    LoadBalancerWeight,
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
    PrivateVlanType,
    ProjectAccountRole,
    ProjectInvitationState,
    ProjectState,
    ProvisioningType,
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
    ServiceProvider,
    SharedFileSystemFormat,
    SharedFileSystemProviderName,
    SnapshotLocationType,
    SnapshotType,
    StagingStoreScope,
    StaticRouteStateFilter,
    StorageHeuristicType,
    StoragePoolScope,
    StoragePoolStatus,
    StorageProviderType,
    StorageScope,
    SystemOfferingVmType,
    SystemVmType,
    TaggableResourceType,
    TemplateFilter,
    TemplateType,
    TrafficTypeName,
    UserDataOverridePolicy,
    UserSecurityGroup,
    UserSourceFilter,
    VirtualMachineDetails,
    VirtualMachineIp,
    VirtualMachineState,
    VirtualMachineStateFilter,
    VirtualMachineToHost,
    VmScheduleAction,
    VmSnapshotState,
    VmwareSwitchType,
    VolumeRepair,
    VpcGatewayState,
    VpcOfferingState,
    VpcState,
    WebhookScope,
    WebhookState,
    ZoneNetworkType,
)

def acquire_pod_ip_address(
    client: BaseClient, *, zoneid: str, podid: str | None = None
) -> PodIpAddress:
    """Take a free management IP address from a pod."""

def activate_project(client: BaseClient, *, id: str) -> Job[Project]:
    """Make a suspended project active again."""

def add_account_to_project(
    client: BaseClient,
    *,
    projectid: str,
    account: str | None = None,
    email: str | None = None,
    projectroleid: str | None = None,
    roletype: ProjectAccountRole | None = None,
) -> Job[Success]:
    """Make an account a member of a project, or invite it where invitations are on."""

def add_annotation(
    client: BaseClient,
    *,
    adminsonly: bool | None = None,
    annotation: str | None = None,
    entityid: str | None = None,
    entitytype: AnnotationEntityType | None = None,
) -> Annotation:
    """Leave a comment on a resource."""

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
) -> BackupRepository:
    """Register a backup repository, such as an NFS share, for a zone."""

def add_baremetal_dhcp(
    client: BaseClient,
    *,
    dhcpservertype: BaremetalDhcpType,
    password: str,
    physicalnetworkid: str,
    url: str,
    username: str,
) -> Job[BaremetalDhcp]:
    """Register a bare metal DHCP server on a physical network."""

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
) -> ListResult[Host]:
    """Add a bare metal host to a pod."""

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
) -> Job[BaremetalPxeServer]:
    """Register a PXE server that installs bare metal hosts with Kickstart."""

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
) -> Job[BaremetalPxeServer]:
    """Register a PXE server that images bare metal hosts with PING."""

def add_baremetal_rct(client: BaseClient, *, baremetalrcturl: str) -> Job[BaremetalRct]:
    """Load the bare metal rack configuration from a URL."""

def add_big_switch_bcf_device(
    client: BaseClient,
    *,
    hostname: str,
    nat: bool,
    password: str,
    physicalnetworkid: str,
    username: str,
) -> Job[BigSwitchBcfDevice]:
    """Register a Big Switch BCF controller on a physical network."""

def add_brocade_vcs_device(
    client: BaseClient, *, hostname: str, password: str, physicalnetworkid: str, username: str
) -> Job[BrocadeVcsDevice]:
    """Register a Brocade VCS switch on a physical network."""

def add_cisco_asa1000v_resource(
    client: BaseClient,
    *,
    clusterid: str,
    hostname: str,
    insideportprofile: str,
    physicalnetworkid: str,
) -> CiscoAsa1000vResource:
    """Register a Cisco ASA 1000v appliance for a cluster."""

def add_cisco_vnmc_resource(
    client: BaseClient, *, hostname: str, password: str, physicalnetworkid: str, username: str
) -> CiscoVnmcResource:
    """Register a Cisco VNMC controller on a physical network."""

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
) -> ListResult[Cluster]:
    """Create a cluster in a pod, or take one over from its hypervisor manager."""

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
) -> CustomAction:
    """Define a custom action that an extension can run on a resource."""

def add_globo_dns_host(
    client: BaseClient, *, password: str, physicalnetworkid: str, url: str, username: str
) -> Job[Success]:
    """Register a GloboDNS server as the DNS provider of a physical network."""

def add_guest_os(
    client: BaseClient,
    *,
    oscategoryid: str,
    osdisplayname: str,
    details: Pairs | None = None,
    forDisplay: bool | None = None,
    name: str | None = None,
) -> Job[OsType]:
    """Add a guest OS type to a category."""

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
) -> Job[GuestOsMapping]:
    """Map a guest OS type to the name that a hypervisor version knows it by."""

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
) -> ListResult[Host]:
    """Add a hypervisor host to a pod and cluster, and connect to it."""

def add_image_store(
    client: BaseClient,
    *,
    provider: str,
    details: Pairs | None = None,
    name: str | None = None,
    url: str | None = None,
    zoneid: str | None = None,
) -> ImageStore:
    """Add an image store: the secondary storage for templates, ISOs and snapshots."""

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
) -> ImageStore:
    """Add an S3 bucket as an image store for the whole region."""

def add_ip_to_nic(
    client: BaseClient, *, nicid: str, ipaddress: str | None = None
) -> Job[NicSecondaryIp]:
    """Give a NIC a secondary IP address."""

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
) -> KubernetesSupportedVersion:
    """Register a Kubernetes version and its binaries ISO for new clusters."""

def add_ldap_configuration(
    client: BaseClient, *, hostname: str, port: int, domainid: str | None = None
) -> LdapConfiguration:
    """Add an LDAP server, for all domains or for one."""

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
) -> NetrisProvider:
    """Connect a zone to a Netris controller."""

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
) -> Job[NetscalerLoadBalancer]:
    """Register a NetScaler load balancer on a physical network."""

def add_network_device(
    client: BaseClient,
    *,
    networkdeviceparameterlist: Pairs | None = None,
    networkdevicetype: str | None = None,
) -> NetworkDevice:
    """Register an external network device of the type given."""

def add_network_service_provider(
    client: BaseClient,
    *,
    name: NetworkServiceProviderName,
    physicalnetworkid: str,
    destinationphysicalnetworkid: str | None = None,
    servicelist: CommaList[NetworkServiceName] | None = None,
) -> Job[NetworkServiceProvider]:
    """Enrol a network service provider on a physical network."""

def add_nic_to_virtual_machine(
    client: BaseClient,
    *,
    networkid: str,
    virtualmachineid: str,
    dhcpoptions: StructMaps | None = None,
    ipaddress: str | None = None,
    macaddress: str | None = None,
) -> Job[VirtualMachine]:
    """Plug a virtual machine into one more network with a new NIC."""

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
) -> Job[NiciraNvpDevice]:
    """Register a Nicira NVP controller on a physical network."""

def add_nodes_to_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    nodeids: CommaList[str],
    manualupgrade: bool | None = None,
    mountcksisoonvr: bool | None = None,
) -> Job[KubernetesCluster]:
    """Join existing virtual machines to a Kubernetes cluster as worker nodes."""

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
) -> NsxController:
    """Connect a zone to a VMware NSX controller."""

def add_object_storage_pool(
    client: BaseClient,
    *,
    name: str,
    provider: str,
    url: str,
    details: Pairs | None = None,
    size: int | None = None,
    tags: CommaList[str] | None = None,
) -> ObjectStoragePool:
    """Register an object store in which users can create buckets."""

def add_open_daylight_controller(
    client: BaseClient, *, password: str, physicalnetworkid: str, url: str, username: str
) -> Job[Success]:
    """Register an OpenDaylight controller on a physical network."""

def add_os_category(client: BaseClient, *, name: str, isfeatured: bool | None = None) -> OsCategory:
    """Create a category to group guest OS types in."""

def add_palo_alto_firewall(
    client: BaseClient,
    *,
    networkdevicetype: PaloAltoDeviceType,
    password: str,
    physicalnetworkid: str,
    url: str,
    username: str,
) -> Job[PaloAltoFirewall]:
    """Register a Palo Alto firewall on a physical network."""

def add_region(client: BaseClient, *, endpoint: str, id: int, name: str) -> Region:
    """Register a region: another CloudStack installation and its endpoint."""

def add_resource_detail(
    client: BaseClient,
    *,
    details: Pairs,
    resourceid: str,
    resourcetype: DetailResourceType,
    fordisplay: bool | None = None,
) -> Job[Success]:
    """Attach key and value details to a resource."""

def add_secondary_storage(client: BaseClient, *, url: str, zoneid: str | None = None) -> ImageStore:
    """Add secondary storage to a zone by URL; addImageStore is its successor."""

def add_stratosphere_ssp(
    client: BaseClient,
    *,
    name: str,
    url: str,
    zoneid: str,
    password: str | None = None,
    tenantuuid: str | None = None,
    username: str | None = None,
) -> StratosphereSsp:
    """Register a Stratosphere SSP server for a zone."""

def add_swift(
    client: BaseClient,
    *,
    url: str,
    account: str | None = None,
    key: str | None = None,
    username: str | None = None,
) -> ImageStore:
    """Register OpenStack Swift as secondary storage."""

def add_traffic_monitor(
    client: BaseClient,
    *,
    url: str,
    zoneid: str,
    excludezones: str | None = None,
    includezones: str | None = None,
) -> TrafficMonitor:
    """Add a host that meters a zone's direct network traffic."""

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
) -> Job[TrafficType]:
    """Let a physical network carry a kind of traffic, such as Guest or Storage."""

def add_tungsten_fabric_network_gateway_to_logical_router(
    client: BaseClient, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
) -> Job[TungstenFabricLogicalRouter]:
    """Connect a Tungsten Fabric network to a logical router."""

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
) -> Job[TungstenFabricPolicyRule]:
    """Append a rule to a Tungsten Fabric network policy."""

def add_ucs_manager(
    client: BaseClient,
    *,
    password: str,
    url: str,
    username: str,
    zoneid: str,
    name: str | None = None,
) -> UcsManager:
    """Register a Cisco UCS manager for a zone."""

def add_user_to_project(
    client: BaseClient,
    *,
    projectid: str,
    username: str,
    email: str | None = None,
    projectroleid: str | None = None,
    roletype: ProjectAccountRole | None = None,
) -> Job[Success]:
    """Make a single user a member of a project, or invite the user."""

def add_virtual_machines_to_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str],
    iscontrolnode: bool | None = None,
) -> Success:
    """Attach virtual machines to an externally managed Kubernetes cluster."""

def add_vmware_dc(
    client: BaseClient,
    *,
    name: str,
    vcenter: str,
    zoneid: str,
    password: str | None = None,
    username: str | None = None,
) -> VmwareDatacenter:
    """Tie a VMware datacenter to a zone."""

def add_vpn_user(
    client: BaseClient,
    *,
    password: str,
    username: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[VpnUser]:
    """Create a username and password for remote access VPN."""

def apply_tungsten_fabric_policy(
    client: BaseClient,
    *,
    majorsequence: int,
    minorsequence: int,
    networkuuid: str,
    policyuuid: str,
    zoneid: str,
) -> Job[TungstenFabricPolicy]:
    """Attach a Tungsten Fabric policy to a network at the sequence given."""

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
) -> Job[TungstenFabricTag]:
    """Put a Tungsten Fabric tag on networks, machines, NICs, a policy or a policy set."""

def archive_alerts(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: AlertTypeText | None = None,
) -> Success:
    """Archive alerts, chosen by id, type or date."""

def archive_events(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: str | None = None,
) -> Success:
    """Archive events, chosen by id, type or date."""

def archive_snapshot(client: BaseClient, *, id: str) -> Job[Success]:
    """Move a snapshot off primary storage into secondary storage."""

def assign_cert_to_load_balancer(
    client: BaseClient, *, certid: str, lbruleid: str, forced: bool | None = None
) -> Job[Success]:
    """Serve a load balancer rule with an uploaded TLS certificate."""

def assign_to_global_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    loadbalancerrulelist: CommaList[str],
    gslblbruleweightsmap: OneOrMore[LoadBalancerWeight] | None = None,
) -> Job[Success]:
    """Put zone load balancer rules behind a global one."""

def assign_to_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str] | None = None,
    vmidipmap: OneOrMore[VirtualMachineIp] | None = None,
) -> Job[Success]:
    """Put virtual machines behind a load balancer rule."""

def assign_virtual_machine(
    client: BaseClient,
    *,
    virtualmachineid: str,
    account: str | None = None,
    domainid: str | None = None,
    networkids: CommaList[str] | None = None,
    projectid: str | None = None,
    securitygroupids: CommaList[str] | None = None,
) -> VirtualMachine:
    """Hand a virtual machine over to another account or project."""

def assign_virtual_machine_to_backup_offering(
    client: BaseClient, *, backupofferingid: str, virtualmachineid: str
) -> Job[Success]:
    """Put a virtual machine under a backup offering so it can be backed up."""

def assign_volume(
    client: BaseClient, *, volumeid: str, accountid: str | None = None, projectid: str | None = None
) -> Volume:
    """Hand a volume over to another account or project."""

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
) -> Job[PublicIpAddress]:
    """Acquire a public IP address for an account, a network or a VPC."""

def associate_ucs_profile_to_blade(
    client: BaseClient, *, bladeid: str, profiledn: str, ucsmanagerid: str
) -> Job[UcsBlade]:
    """Bind a Cisco UCS service profile to a blade."""

def attach_iso(
    client: BaseClient, *, id: str, virtualmachineid: str, forced: bool | None = None
) -> Job[VirtualMachine]:
    """Insert an ISO into a virtual machine's CD drive."""

def attach_volume(
    client: BaseClient, *, id: str, virtualmachineid: str, deviceid: int | None = None
) -> Job[Volume]:
    """Plug a data volume into a virtual machine."""

def authorize_saml_sso(
    client: BaseClient, *, enable: bool, userid: str, entityid: str | None = None
) -> Success:
    """Decide whether a user may log in through SAML, and through which identity provider."""

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
) -> Job[SecurityGroup]:
    """Allow outgoing traffic from the members of a security group."""

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
) -> Job[SecurityGroup]:
    """Allow incoming traffic to the members of a security group."""

def cancel_host_as_degraded(client: BaseClient, *, id: str) -> Job[Host]:
    """Take back the Degraded mark of a host."""

def cancel_host_maintenance(client: BaseClient, *, id: str) -> Job[Host]:
    """End a host's maintenance and let it run machines again."""

def cancel_maintenance(
    client: BaseClient, *, managementserverid: str, rebalance: bool | None = None
) -> ManagementServerMaintenance:
    """Return a management server from maintenance to service."""

def cancel_shutdown(client: BaseClient, *, managementserverid: str) -> ManagementServerMaintenance:
    """Call off the planned shutdown of a management server."""

def cancel_storage_maintenance(client: BaseClient, *, id: str) -> Job[StoragePool]:
    """End a storage pool's maintenance and use the pool again."""

def change_bgp_peers_for_network(
    client: BaseClient, *, networkid: str, bgppeerids: CommaList[str] | None = None
) -> Job[Network]:
    """Replace the set of BGP peers of a network."""

def change_bgp_peers_for_vpc(
    client: BaseClient, *, vpcid: str, bgppeerids: CommaList[str] | None = None
) -> Job[Vpc]:
    """Replace the set of BGP peers of a VPC."""

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
) -> Job[Volume]:
    """Move a volume to another disk offering, with its size and IOPS if asked."""

def change_out_of_band_management_password(
    client: BaseClient, *, hostid: str, password: str | None = None
) -> Job[OutOfBandManagement]:
    """Set a new password on a host's out-of-band management interface."""

def change_service_for_router(client: BaseClient, *, id: str, serviceofferingid: str) -> Router:
    """Give a stopped virtual router another service offering."""

def change_service_for_system_vm(
    client: BaseClient, *, id: str, serviceofferingid: str, details: Pairs | None = None
) -> SystemVm:
    """Give a stopped system VM another service offering."""

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
) -> VirtualMachine:
    """Give a stopped virtual machine another service offering; prefer scaleVirtualMachine."""

def change_shared_file_system_disk_offering(
    client: BaseClient,
    *,
    id: str,
    diskofferingid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    size: int | None = None,
) -> Job[SharedFileSystem]:
    """Move a shared file system to another disk offering or size."""

def change_shared_file_system_service_offering(
    client: BaseClient, *, id: str, serviceofferingid: str
) -> Job[SharedFileSystem]:
    """Move a shared file system's machine to another service offering."""

def change_storage_pool_scope(
    client: BaseClient, *, id: str, scope: StoragePoolScope, clusterid: str | None = None
) -> Job[Success]:
    """Switch a disabled storage pool between cluster and zone scope."""

def check_volume(client: BaseClient, *, id: str, repair: VolumeRepair | None = None) -> Job[Volume]:
    """Look for errors in a volume's disk image and repair them if asked; KVM only."""

def clean_vm_reservations(client: BaseClient) -> Job[Success]:
    """Purge leftover deployment reservations of virtual machines."""

def cloudian_is_enabled(client: BaseClient) -> CloudianStatus:
    """Tell whether the Cloudian connector is switched on."""

def cloudian_sso_login(client: BaseClient) -> CloudianSsoLogin:
    """Get a URL that logs the caller in to the Cloudian console."""

def config_tungsten_fabric_service(
    client: BaseClient, *, physicalnetworkid: str, zoneid: str
) -> Success:
    """Set up Tungsten Fabric services on a zone's physical network."""

def configure_ha_for_host(
    client: BaseClient, *, hostid: str, provider: HostHaProviderName
) -> Job[HostHa]:
    """Choose the HA provider of a host."""

def configure_internal_load_balancer_element(
    client: BaseClient, *, enabled: bool, id: str
) -> Job[InternalLoadBalancerElement]:
    """Switch an internal load balancer element on or off."""

def configure_netscaler_load_balancer(
    client: BaseClient,
    *,
    lbdeviceid: str,
    inline: bool | None = None,
    lbdevicecapacity: int | None = None,
    lbdevicededicated: bool | None = None,
    podids: CommaList[str] | None = None,
) -> Job[NetscalerLoadBalancer]:
    """Set the capacity, dedication and pods of a NetScaler load balancer."""

def configure_out_of_band_management(
    client: BaseClient,
    *,
    address: str,
    driver: OutOfBandDriver,
    hostid: str,
    password: str,
    port: str,
    username: str,
) -> OutOfBandManagement:
    """Store a host's out-of-band driver, address and credentials."""

def configure_ovs_element(client: BaseClient, *, enabled: bool, id: str) -> Job[OvsElement]:
    """Switch an Open vSwitch element on or off."""

def configure_palo_alto_firewall(
    client: BaseClient, *, fwdeviceid: str, fwdevicecapacity: int | None = None
) -> Job[PaloAltoFirewall]:
    """Set how many networks a Palo Alto firewall may serve."""

def configure_storage_access(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    hostid: str | None = None,
    podid: str | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    storageid: str | None = None,
    zoneid: str | None = None,
) -> Job[Success]:
    """Set the storage access groups of a zone, pod, cluster, host or storage pool."""

def configure_virtual_router_element(
    client: BaseClient, *, enabled: bool, id: str
) -> Job[VirtualRouterElement]:
    """Switch a virtual router element on or off."""

def copy_iso(
    client: BaseClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
) -> Job[Template]:
    """Copy an ISO to one or more other zones."""

def copy_snapshot(
    client: BaseClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
    storageids: CommaList[str] | None = None,
    usestoragereplication: bool | None = None,
) -> Job[Snapshot]:
    """Copy a snapshot to other zones or storage pools."""

def copy_template(
    client: BaseClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
) -> Job[Template]:
    """Copy a template to one or more other zones."""

def create_asn_range(client: BaseClient, *, endasn: int, startasn: int, zoneid: str) -> AsnRange:
    """Give a zone a range of BGP AS numbers to hand out."""

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
) -> Account:
    """Create an account together with its first user."""

def create_affinity_group(
    client: BaseClient,
    *,
    name: str,
    type: AffinityGroupTypeName,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[AffinityGroup]:
    """Create an affinity or anti-affinity group."""

def create_auto_scale_policy(
    client: BaseClient,
    *,
    action: AutoScaleAction,
    conditionids: CommaList[str],
    duration: int,
    name: str | None = None,
    quiettime: int | None = None,
) -> Job[AutoScalePolicy]:
    """Define when to scale: conditions, how long they must hold, and the action to take."""

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
) -> Job[AutoScaleVmGroup]:
    """Create a group of machines that grows and shrinks behind a load balancer rule."""

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
) -> Job[AutoScaleVmProfile]:
    """Define how the machines of an autoscale group are deployed."""

def create_backup(
    client: BaseClient,
    *,
    virtualmachineid: str,
    description: str | None = None,
    name: str | None = None,
    quiescevm: bool | None = None,
) -> Job[Success]:
    """Back a virtual machine up now, under its backup offering."""

def create_backup_schedule(
    client: BaseClient,
    *,
    intervaltype: IntervalType,
    schedule: str,
    timezone: str,
    virtualmachineid: str,
    maxbackups: int | None = None,
    quiescevm: bool | None = None,
) -> BackupSchedule:
    """Schedule regular backups of a virtual machine."""

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
) -> Job[BgpPeer]:
    """Add a BGP peer to a zone."""

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
) -> Job[Bucket]:
    """Create a bucket in an object store."""

def create_condition(
    client: BaseClient,
    *,
    counterid: str,
    relationaloperator: RelationalOperator,
    threshold: int,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[Condition]:
    """Define a condition: a counter compared with a threshold."""

def create_console_endpoint(
    client: BaseClient, *, virtualmachineid: str, token: str | None = None
) -> ConsoleEndpoint:
    """Get a URL and a token for a virtual machine's console."""

def create_counter(
    client: BaseClient,
    *,
    name: str,
    provider: NetworkServiceProviderName,
    source: CounterSource,
    value: str,
) -> Job[Counter]:
    """Define a metric that autoscale conditions can measure."""

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
) -> DiskOffering:
    """Create a disk offering: the size, speed and placement of volumes."""

def create_domain(
    client: BaseClient,
    *,
    name: str,
    domainid: str | None = None,
    networkdomain: str | None = None,
    parentdomainid: str | None = None,
) -> Domain:
    """Create a domain below another one."""

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
) -> Job[FirewallRule]:
    """Add a rule for the traffic leaving an isolated network."""

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
) -> Extension:
    """Create an extension that runs your own code, such as an orchestrator."""

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
) -> Job[FirewallRule]:
    """Open ports of a public IP address to source CIDRs."""

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
) -> Job[GlobalLoadBalancerRule]:
    """Create a DNS name that spreads traffic over zones."""

def create_gpu_card(
    client: BaseClient,
    *,
    deviceid: str,
    devicename: str,
    name: str,
    vendorid: str,
    vendorname: str,
    videoram: int | None = None,
) -> GpuCard:
    """Register a GPU card model by vendor and device id."""

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
) -> GpuDevice:
    """Register a GPU device of a host by its bus address."""

def create_guest_network_ipv6_prefix(
    client: BaseClient, *, prefix: str, zoneid: str
) -> Job[GuestNetworkIpv6Prefix]:
    """Give a zone an IPv6 prefix from which guest networks get their subnets."""

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
) -> GuiTheme:
    """Create a theme for the web interface, for all or for chosen domains and accounts."""

def create_instance_group(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> InstanceGroup:
    """Create a named group to sort virtual machines into."""

def create_internal_load_balancer_element(
    client: BaseClient, *, nspid: str
) -> Job[InternalLoadBalancerElement]:
    """Add an internal load balancer element to a network service provider."""

def create_ip_forwarding_rule(
    client: BaseClient,
    *,
    ipaddressid: str,
    protocol: NetworkProtocolName,
    startport: int,
    cidrlist: CommaList[str] | None = None,
    endport: int | None = None,
    openfirewall: bool | None = None,
) -> Job[IpForwardingRule]:
    """Forward a port range through static NAT to its machine."""

def create_ipv4_subnet_for_guest_network(
    client: BaseClient, *, parentid: str, cidrsize: int | None = None, subnet: str | None = None
) -> Job[GuestNetworkIpv4Subnet]:
    """Carve an IPv4 subnet for a guest network out of a zone's subnet."""

def create_ipv4_subnet_for_zone(
    client: BaseClient,
    *,
    subnet: str,
    zoneid: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[ZoneIpv4Subnet]:
    """Give a zone an IPv4 subnet for routed guest networks."""

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
) -> Job[FirewallRule]:
    """Add an IPv6 firewall rule to a network."""

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
) -> Job[KubernetesCluster]:
    """Create a Kubernetes cluster, managed here or elsewhere."""

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
) -> Job[LbHealthCheck]:
    """Let a load balancer rule probe its machines and drop the sick ones."""

def create_lb_stickiness_policy(
    client: BaseClient,
    *,
    lbruleid: str,
    methodname: LbStickinessMethod,
    name: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    param: OneOrMore[NameValue] | None = None,
) -> Job[LbStickiness]:
    """Let a load balancer rule keep each client on one machine."""

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
) -> Job[LoadBalancer]:
    """Create an internal load balancer inside a VPC tier."""

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
) -> Job[LoadBalancerRule]:
    """Balance a public port over the private port of several machines."""

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
) -> Job[Pod]:
    """Add a range of management IP addresses to a pod."""

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
) -> Network:
    """Create a guest network: isolated, shared, L2 or a VPC tier, as its offering says."""

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
) -> Job[NetworkAcl]:
    """Add a rule to an ACL list or to the ACL of a VPC tier."""

def create_network_acl_list(
    client: BaseClient,
    *,
    name: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    vpcid: str | None = None,
) -> Job[NetworkAclList]:
    """Create an empty ACL list in a VPC."""

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
) -> NetworkOffering:
    """Create a network offering: the services and providers of networks made from it."""

def create_network_permissions(
    client: BaseClient,
    *,
    networkid: str,
    accountids: CommaList[str] | None = None,
    accounts: CommaList[str] | None = None,
    projectids: CommaList[str] | None = None,
) -> Success:
    """Let other accounts or projects deploy into a network."""

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
) -> Job[PhysicalNetwork]:
    """Create a physical network in a zone."""

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
) -> Pod:
    """Create a pod in a zone, with its management addresses."""

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
) -> Job[PortForwardingRule]:
    """Forward ports of a public IP address to a virtual machine."""

def create_portable_ip_range(
    client: BaseClient,
    *,
    endip: str,
    gateway: str,
    netmask: str,
    regionid: int,
    startip: str,
    vlan: str | None = None,
) -> Job[PortableIpRange]:
    """Give a region a range of public IP addresses that can move between zones."""

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
) -> Job[PrivateGateway]:
    """Connect a VPC to a private network through a gateway."""

def create_project(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    accountid: str | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    userid: str | None = None,
) -> Job[Project]:
    """Create a project owned by an account or a user."""

def create_project_role(
    client: BaseClient, *, name: str, projectid: str, description: str | None = None
) -> ProjectRole:
    """Create a role for the members of one project."""

def create_project_role_permission(
    client: BaseClient,
    *,
    permission: RolePermissionValue,
    projectid: str,
    projectroleid: str,
    rule: str,
    description: str | None = None,
) -> ProjectRolePermission:
    """Add an API rule to a project role."""

def create_remote_access_vpn(
    client: BaseClient,
    *,
    publicipid: str,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    iprange: str | None = None,
    openfirewall: bool | None = None,
) -> Job[RemoteAccessVpn]:
    """Offer remote access VPN on a public IP address."""

def create_role(
    client: BaseClient,
    *,
    name: str,
    description: str | None = None,
    ispublic: bool | None = None,
    roleid: str | None = None,
    type: RoleType | None = None,
) -> Role:
    """Create a role, of a type or as a copy of another role."""

def create_role_permission(
    client: BaseClient,
    *,
    permission: RolePermissionValue,
    roleid: str,
    rule: str,
    description: str | None = None,
) -> RolePermission:
    """Add an API rule to a role."""

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
) -> Job[FirewallRule]:
    """Add a firewall rule to a routed IPv4 network."""

def create_ssh_key_pair(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> CreatedSshKeyPair:
    """Generate an SSH key pair; its private key is shown only in this answer."""

def create_secondary_staging_store(
    client: BaseClient,
    *,
    url: str,
    details: Pairs | None = None,
    provider: str | None = None,
    scope: StagingStoreScope | None = None,
    zoneid: str | None = None,
) -> ImageStore:
    """Create an NFS store that stages data of object storage for a zone."""

def create_secondary_storage_selector(
    client: BaseClient,
    *,
    description: str,
    heuristicrule: str,
    name: str,
    type: StorageHeuristicType,
    zoneid: str,
) -> SecondaryStorageSelector:
    """Add a rule that picks the image store for new templates, ISOs, volumes or snapshots."""

def create_security_group(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> SecurityGroup:
    """Create a security group, still without rules."""

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
) -> Job[ServiceInstance]:
    """Deploy a Contrail service instance between a left and a right network."""

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
) -> ServiceOffering:
    """Create a service offering: the CPU, memory and limits of machines."""

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
) -> Job[SharedFileSystem]:
    """Create a file share in a network, to be mounted over NFS."""

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
) -> Job[Snapshot]:
    """Take a snapshot of a volume now."""

def create_snapshot_from_vm_snapshot(
    client: BaseClient, *, vmsnapshotid: str, volumeid: str, name: str | None = None
) -> Job[Snapshot]:
    """Turn one volume of a VM snapshot into a volume snapshot."""

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
) -> SnapshotPolicy:
    """Schedule regular snapshots of a volume."""

def create_static_route(
    client: BaseClient,
    *,
    cidr: str,
    gatewayid: str | None = None,
    nexthop: str | None = None,
    vpcid: str | None = None,
) -> Job[StaticRoute]:
    """Route a CIDR of a VPC through a gateway or to a next hop."""

def create_storage_network_ip_range(
    client: BaseClient,
    *,
    gateway: str,
    netmask: str,
    podid: str,
    startip: str,
    endip: str | None = None,
    vlan: int | None = None,
) -> Job[StorageNetworkIpRange]:
    """Add a range of storage network IP addresses to a pod."""

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
) -> StoragePool:
    """Add a primary storage pool to a zone or cluster."""

def create_tags(
    client: BaseClient,
    *,
    resourceids: CommaList[str],
    resourcetype: TaggableResourceType,
    tags: Pairs,
    customer: str | None = None,
) -> Job[Success]:
    """Put tags on one or more resources of one type."""

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
) -> Job[Template]:
    """Make a template from a volume or a snapshot."""

def create_tungsten_fabric_address_group(
    client: BaseClient, *, ipprefix: str, ipprefixlen: int, name: str, zoneid: str
) -> Job[TungstenFabricAddressGroup]:
    """Create a Tungsten Fabric address group from an IP prefix."""

def create_tungsten_fabric_application_policy_set(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricApplicationPolicySet]:
    """Create a Tungsten Fabric application policy set in a zone."""

def create_tungsten_fabric_firewall_policy(
    client: BaseClient,
    *,
    name: str,
    sequence: int,
    zoneid: str,
    applicationpolicysetuuid: str | None = None,
) -> Job[TungstenFabricFirewallPolicy]:
    """Create a Tungsten Fabric firewall policy, in a policy set if given."""

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
) -> Job[TungstenFabricFirewallRule]:
    """Add a rule between two endpoints to a Tungsten Fabric firewall policy."""

def create_tungsten_fabric_logical_router(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricLogicalRouter]:
    """Create a Tungsten Fabric logical router in a zone."""

def create_tungsten_fabric_management_network(client: BaseClient, *, podid: str) -> Success:
    """Build the Tungsten Fabric management network of a pod."""

def create_tungsten_fabric_policy(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricPolicy]:
    """Create a Tungsten Fabric network policy in a zone."""

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
) -> TungstenFabricProvider:
    """Connect a zone to a Tungsten Fabric controller."""

def create_tungsten_fabric_public_network(client: BaseClient, *, zoneid: str) -> Success:
    """Build the Tungsten Fabric public network of a zone."""

def create_tungsten_fabric_service_group(
    client: BaseClient, *, endport: int, name: str, protocol: str, startport: int, zoneid: str
) -> Job[TungstenFabricServiceGroup]:
    """Name a protocol and port range as a Tungsten Fabric service group."""

def create_tungsten_fabric_tag(
    client: BaseClient, *, tagtype: str, tagvalue: str, zoneid: str
) -> Job[TungstenFabricTag]:
    """Create a Tungsten Fabric tag of a type and value."""

def create_tungsten_fabric_tag_type(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricTagType]:
    """Create a type for Tungsten Fabric tags."""

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
) -> User:
    """Create a further user in an account."""

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
    """Deploy a new virtual machine from a backup."""

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
) -> VmSchedule:
    """Schedule a start, stop or reboot of a virtual machine."""

def create_vm_snapshot(
    client: BaseClient,
    *,
    virtualmachineid: str,
    description: str | None = None,
    name: str | None = None,
    quiescevm: bool | None = None,
    snapshotmemory: bool | None = None,
) -> Job[VmSnapshot]:
    """Snapshot a whole virtual machine, its memory too if asked."""

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
) -> Job[Vpc]:
    """Create a VPC in a zone."""

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
) -> Job[VpcOffering]:
    """Create a VPC offering: the services and providers of VPCs made from it."""

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
) -> VgpuProfile:
    """Define a vGPU profile for a GPU card."""

def create_virtual_router_element(
    client: BaseClient, *, nspid: str, providertype: str | None = None
) -> Job[VirtualRouterElement]:
    """Add a virtual router element to a network service provider."""

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
) -> VlanIpRange:
    """Add an IP range to the public network or to a shared guest network."""

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
) -> Job[Volume]:
    """Create a data volume, from a disk offering or from a snapshot."""

def create_vpn_connection(
    client: BaseClient,
    *,
    s2scustomergatewayid: str,
    s2svpngatewayid: str,
    fordisplay: bool | None = None,
    passive: bool | None = None,
) -> Job[VpnConnection]:
    """Connect a VPC's VPN gateway to a customer gateway, site to site."""

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
) -> Job[VpnCustomerGateway]:
    """Describe the remote end of a site-to-site VPN."""

def create_vpn_gateway(
    client: BaseClient,
    *,
    vpcid: str,
    fordisplay: bool | None = None,
    ipaddressid: str | None = None,
) -> Job[VpnGateway]:
    """Give a VPC a gateway for site-to-site VPN."""

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
) -> Webhook:
    """Create a webhook that posts events to a URL."""

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
) -> Zone:
    """Create a zone with its network type and DNS servers."""

def declare_host_as_degraded(client: BaseClient, *, id: str) -> Job[Host]:
    """Mark a lost host as Degraded, once sure that no machine still runs on it."""

def dedicate_bgp_peer(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[BgpPeer]:
    """Reserve a BGP peer for a domain or an account."""

def dedicate_cluster(
    client: BaseClient, *, clusterid: str, domainid: str, account: str | None = None
) -> Job[DedicatedCluster]:
    """Reserve a cluster for a domain or one of its accounts."""

def dedicate_guest_vlan_range(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    vlanrange: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> GuestVlanRange:
    """Reserve a range of guest VLANs for an account or project."""

def dedicate_host(
    client: BaseClient, *, domainid: str, hostid: str, account: str | None = None
) -> Job[ListResult[DedicatedHost]]:
    """Reserve a host for a domain or one of its accounts."""

def dedicate_ipv4_subnet_for_zone(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[ZoneIpv4Subnet]:
    """Reserve a zone's IPv4 subnet for a domain or an account."""

def dedicate_pod(
    client: BaseClient, *, domainid: str, podid: str, account: str | None = None
) -> Job[ListResult[DedicatedPod]]:
    """Reserve a pod for a domain or one of its accounts."""

def dedicate_public_ip_range(
    client: BaseClient,
    *,
    domainid: str,
    id: str,
    account: str | None = None,
    projectid: str | None = None,
) -> VlanIpRange:
    """Reserve a range of public IP addresses for a domain or an account."""

def dedicate_zone(
    client: BaseClient, *, domainid: str, zoneid: str, account: str | None = None
) -> Job[ListResult[DedicatedZone]]:
    """Reserve a zone for a domain or one of its accounts."""

def delete_asn_range(client: BaseClient, *, id: str) -> Success:
    """Delete a range of AS numbers from its zone."""

def delete_account(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an account with its users and everything it owns."""

def delete_account_from_project(
    client: BaseClient, *, account: str, projectid: str
) -> Job[Success]:
    """End an account's membership of a project."""

def delete_affinity_group(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> Job[Success]:
    """Delete an affinity group, by id or name."""

def delete_alerts(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: AlertTypeText | None = None,
) -> Success:
    """Delete alerts, chosen by id, type or date."""

def delete_auto_scale_policy(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an autoscale policy that no group uses."""

def delete_auto_scale_vm_group(
    client: BaseClient, *, id: str, cleanup: bool | None = None
) -> Job[Success]:
    """Delete an autoscale group, and its machines if cleanup is set."""

def delete_auto_scale_vm_profile(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an autoscale machine profile that no group uses."""

def delete_backup(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Success]:
    """Delete one backup of a virtual machine."""

def delete_backup_offering(client: BaseClient, *, id: str) -> Success:
    """Delete a backup offering from CloudStack."""

def delete_backup_repository(client: BaseClient, *, id: str) -> Success:
    """Forget a backup repository."""

def delete_backup_schedule(
    client: BaseClient, *, id: str | None = None, virtualmachineid: str | None = None
) -> Success:
    """Stop scheduled backups of a virtual machine."""

def delete_baremetal_rct(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a bare metal rack configuration."""

def delete_bgp_peer(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a BGP peer from its zone."""

def delete_big_switch_bcf_device(client: BaseClient, *, bcfdeviceid: str) -> Job[Success]:
    """Unregister a Big Switch BCF controller."""

def delete_brocade_vcs_device(client: BaseClient, *, vcsdeviceid: str) -> Job[Success]:
    """Unregister a Brocade VCS switch."""

def delete_bucket(client: BaseClient, *, id: str) -> Success:
    """Delete a bucket from its object store."""

def delete_cisco_asa1000v_resource(client: BaseClient, *, resourceid: str) -> Success:
    """Unregister a Cisco ASA 1000v appliance."""

def delete_cisco_nexus_vsm(client: BaseClient, *, id: str) -> Job[Success]:
    """Unregister a Cisco Nexus virtual supervisor module."""

def delete_cisco_vnmc_resource(client: BaseClient, *, resourceid: str) -> Success:
    """Unregister a Cisco VNMC controller."""

def delete_cluster(client: BaseClient, *, id: str) -> Success:
    """Delete an empty cluster from its pod."""

def delete_cni_configuration(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success:
    """Delete a registered CNI configuration."""

def delete_condition(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an autoscale condition that no policy uses."""

def delete_counter(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an autoscale counter that no condition uses."""

def delete_custom_action(client: BaseClient, *, id: str | None = None) -> Success:
    """Delete a custom action from its extension."""

def delete_disk_offering(client: BaseClient, *, id: str) -> Success:
    """Withdraw a disk offering; volumes made from it stay."""

def delete_domain(client: BaseClient, *, id: str, cleanup: bool | None = None) -> Job[Success]:
    """Delete a domain, and with cleanup its subdomains and accounts too."""

def delete_egress_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an egress rule from its network."""

def delete_events(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: str | None = None,
) -> Success:
    """Delete events, chosen by id, type or date."""

def delete_extension(
    client: BaseClient, *, cleanup: bool | None = None, id: str | None = None
) -> Success:
    """Delete an extension, and its files if cleanup is set."""

def delete_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a firewall rule from its public IP address."""

def delete_global_load_balancer_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a global load balancer rule and its DNS name."""

def delete_gpu_card(client: BaseClient, *, id: str) -> Success:
    """Delete a GPU card model from the catalogue."""

def delete_gpu_device(client: BaseClient, *, ids: CommaList[str]) -> Success:
    """Delete GPU devices from their hosts' inventory."""

def delete_guest_network_ipv6_prefix(client: BaseClient, *, id: str) -> Job[Success]:
    """Take an IPv6 guest prefix away from its zone."""

def delete_host(
    client: BaseClient,
    *,
    id: str,
    forced: bool | None = None,
    forcedestroylocalstorage: bool | None = None,
) -> Success:
    """Remove a host from its cluster, even with machines on it if forced."""

def delete_image_store(client: BaseClient, *, id: str) -> Success:
    """Remove an image store that holds nothing any more."""

def delete_instance_group(client: BaseClient, *, id: str) -> Success:
    """Delete an instance group; its machines stay."""

def delete_ip_forwarding_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a static NAT forwarding rule."""

def delete_ipv4_subnet_for_guest_network(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an IPv4 subnet set aside for guest networks."""

def delete_ipv4_subnet_for_zone(client: BaseClient, *, id: str) -> Job[Success]:
    """Take an IPv4 subnet away from its zone."""

def delete_ipv6_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an IPv6 firewall rule from its network."""

def delete_iso(client: BaseClient, *, id: str, zoneid: str | None = None) -> Job[Success]:
    """Delete an ISO from one zone, or from all."""

def delete_kubernetes_cluster(
    client: BaseClient, *, id: str, cleanup: bool | None = None, expunge: bool | None = None
) -> Job[Success]:
    """Delete a Kubernetes cluster with the machines CloudStack made for it."""

def delete_kubernetes_supported_version(client: BaseClient, *, id: str) -> Job[Success]:
    """Withdraw a Kubernetes version that no cluster runs."""

def delete_lb_health_check_policy(client: BaseClient, *, id: str) -> Job[Success]:
    """Stop the health checks of a load balancer rule."""

def delete_lb_stickiness_policy(client: BaseClient, *, id: str) -> Job[Success]:
    """Stop the stickiness of a load balancer rule."""

def delete_ldap_configuration(
    client: BaseClient,
    *,
    domainid: str | None = None,
    hostname: str | None = None,
    id: str | None = None,
    port: int | None = None,
) -> LdapConfiguration:
    """Delete an LDAP server from the configuration."""

def delete_load_balancer(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an internal load balancer."""

def delete_load_balancer_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a load balancer rule; its machines stay."""

def delete_management_network_ip_range(
    client: BaseClient, *, endip: str, podid: str, startip: str, vlan: str
) -> Job[Success]:
    """Take a range of management IP addresses away from a pod."""

def delete_netris_provider(client: BaseClient, *, id: str) -> Success:
    """Disconnect a zone from its Netris controller."""

def delete_netscaler_control_center(client: BaseClient, *, id: str) -> Success:
    """Unregister a NetScaler Control Center."""

def delete_netscaler_load_balancer(client: BaseClient, *, lbdeviceid: str) -> Job[Success]:
    """Unregister a NetScaler load balancer."""

def delete_network(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Success]:
    """Delete a guest network that no virtual machine uses."""

def delete_network_acl(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete one rule of an ACL."""

def delete_network_acl_list(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an ACL list that no tier or gateway uses."""

def delete_network_device(client: BaseClient, *, id: str) -> Success:
    """Unregister an external network device."""

def delete_network_offering(client: BaseClient, *, id: str) -> Success:
    """Delete a network offering that no network uses."""

def delete_network_service_provider(client: BaseClient, *, id: str) -> Job[Success]:
    """Withdraw a network service provider from its physical network."""

def delete_nicira_nvp_device(client: BaseClient, *, nvpdeviceid: str) -> Job[Success]:
    """Unregister a Nicira NVP controller."""

def delete_nsx_controller(client: BaseClient, *, nsxcontrollerid: str) -> Success:
    """Disconnect a zone from its VMware NSX controller."""

def delete_oauth_provider(client: BaseClient, *, id: str) -> Success:
    """Delete an OAuth login provider."""

def delete_object_storage_pool(client: BaseClient, *, id: str) -> Success:
    """Unregister an object store that has no buckets."""

def delete_open_daylight_controller(client: BaseClient, *, id: str) -> Job[Success]:
    """Unregister an OpenDaylight controller."""

def delete_os_category(client: BaseClient, *, id: str) -> Success:
    """Delete a category of guest OS types."""

def delete_palo_alto_firewall(client: BaseClient, *, fwdeviceid: str) -> Job[Success]:
    """Unregister a Palo Alto firewall."""

def delete_physical_network(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a physical network from its zone."""

def delete_pod(client: BaseClient, *, id: str) -> Success:
    """Delete an empty pod from its zone."""

def delete_port_forwarding_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a port forwarding rule."""

def delete_portable_ip_range(client: BaseClient, *, id: str) -> Job[Success]:
    """Take a range of portable IP addresses away from its region."""

def delete_private_gateway(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a private gateway from its VPC."""

def delete_project(client: BaseClient, *, id: str, cleanup: bool | None = None) -> Job[Success]:
    """Delete a project, and its resources if cleanup is set."""

def delete_project_invitation(client: BaseClient, *, id: str) -> Job[Success]:
    """Withdraw an invitation to a project."""

def delete_project_role(client: BaseClient, *, id: str, projectid: str) -> Success:
    """Delete a role from its project."""

def delete_project_role_permission(client: BaseClient, *, id: str, projectid: str) -> Success:
    """Delete an API rule from a project role."""

def delete_remote_access_vpn(client: BaseClient, *, publicipid: str) -> Job[Success]:
    """End remote access VPN on a public IP address."""

def delete_resource_icon(
    client: BaseClient, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
) -> Success:
    """Delete the icons of one or more resources."""

def delete_role(client: BaseClient, *, id: str) -> Success:
    """Delete a role that no account has."""

def delete_role_permission(client: BaseClient, *, id: str) -> Success:
    """Delete an API rule from a role."""

def delete_routing_firewall_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a firewall rule from its routed IPv4 network."""

def delete_ssh_key_pair(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success:
    """Delete an SSH key pair by its name."""

def delete_secondary_staging_store(client: BaseClient, *, id: str) -> Success:
    """Delete a zone's staging store."""

def delete_security_group(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> Success:
    """Delete a security group that no machine uses."""

def delete_service_offering(client: BaseClient, *, id: str) -> Success:
    """Withdraw a service offering; machines made from it stay."""

def delete_service_package_offering(client: BaseClient, *, id: str) -> Success:
    """Delete a NetScaler service package."""

def delete_snapshot(client: BaseClient, *, id: str, zoneid: str | None = None) -> Job[Success]:
    """Delete a volume snapshot, in one zone if given."""

def delete_snapshot_policies(
    client: BaseClient, *, id: str | None = None, ids: CommaList[str] | None = None
) -> Success:
    """Stop scheduled snapshots: delete one or more policies."""

def delete_ssl_cert(client: BaseClient, *, id: str) -> Success:
    """Delete a TLS certificate that no load balancer uses."""

def delete_static_route(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a static route from its VPC."""

def delete_storage_network_ip_range(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a range of storage network IP addresses."""

def delete_storage_pool(client: BaseClient, *, id: str, forced: bool | None = None) -> Success:
    """Remove a primary storage pool that is in maintenance."""

def delete_stratosphere_ssp(client: BaseClient, *, hostid: str) -> Success:
    """Unregister a Stratosphere SSP server."""

def delete_tags(
    client: BaseClient,
    *,
    resourceids: CommaList[str],
    resourcetype: ResourceObjectType,
    tags: Pairs | None = None,
) -> Job[Success]:
    """Take tags off one or more resources of one type."""

def delete_template(
    client: BaseClient,
    *,
    id: str,
    forced: bool | None = None,
    issystem: bool | None = None,
    zoneid: str | None = None,
) -> Job[Success]:
    """Delete a template from one zone, or from all."""

def delete_traffic_monitor(client: BaseClient, *, id: str) -> Success:
    """Remove a traffic monitor host from its zone."""

def delete_traffic_type(client: BaseClient, *, id: str) -> Job[Success]:
    """Take a traffic type off its physical network."""

def delete_tungsten_fabric_address_group(
    client: BaseClient, *, addressgroupuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a Tungsten Fabric address group."""

def delete_tungsten_fabric_application_policy_set(
    client: BaseClient, *, applicationpolicysetuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a Tungsten Fabric application policy set."""

def delete_tungsten_fabric_firewall_policy(
    client: BaseClient, *, firewallpolicyuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a Tungsten Fabric firewall policy."""

def delete_tungsten_fabric_firewall_rule(
    client: BaseClient, *, firewallruleuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a rule from its Tungsten Fabric firewall policy."""

def delete_tungsten_fabric_logical_router(
    client: BaseClient, *, logicalrouteruuid: str, zoneid: str
) -> Job[Success]:
    """Delete a Tungsten Fabric logical router."""

def delete_tungsten_fabric_policy(
    client: BaseClient, *, policyuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a Tungsten Fabric network policy."""

def delete_tungsten_fabric_service_group(
    client: BaseClient, *, servicegroupuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a Tungsten Fabric service group."""

def delete_tungsten_fabric_tag(client: BaseClient, *, taguuid: str, zoneid: str) -> Job[Success]:
    """Delete a Tungsten Fabric tag."""

def delete_tungsten_fabric_tag_type(
    client: BaseClient, *, tagtypeuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a type of Tungsten Fabric tags."""

def delete_ucs_manager(client: BaseClient, *, ucsmanagerid: str) -> Success:
    """Unregister a Cisco UCS manager."""

def delete_user(client: BaseClient, *, id: str) -> Success:
    """Delete a user from its account."""

def delete_user_data(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success:
    """Delete registered user data."""

def delete_user_from_project(client: BaseClient, *, projectid: str, userid: str) -> Job[Success]:
    """End a single user's membership of a project."""

def delete_vm_schedule(
    client: BaseClient,
    *,
    virtualmachineid: str,
    id: str | None = None,
    ids: CommaList[str] | None = None,
) -> Success:
    """Delete one or more schedules of a virtual machine."""

def delete_vm_snapshot(client: BaseClient, *, vmsnapshotid: str) -> Job[Success]:
    """Delete a snapshot of a whole virtual machine."""

def delete_vpc(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a VPC that has no tiers any more."""

def delete_vpc_offering(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a VPC offering that no VPC uses."""

def delete_vgpu_profile(client: BaseClient, *, id: str) -> Success:
    """Delete a vGPU profile from its GPU card."""

def delete_vlan_ip_range(client: BaseClient, *, id: str) -> Success:
    """Delete a range of public or shared network IP addresses."""

def delete_vnf_template(
    client: BaseClient,
    *,
    id: str,
    forced: bool | None = None,
    issystem: bool | None = None,
    zoneid: str | None = None,
) -> Job[Success]:
    """Delete a VNF template from one zone, or from all."""

def delete_volume(client: BaseClient, *, id: str) -> Success:
    """Delete a volume for good; detach it first."""

def delete_vpn_connection(client: BaseClient, *, id: str) -> Job[Success]:
    """Take a site-to-site VPN connection down and delete it."""

def delete_vpn_customer_gateway(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete the description of a remote VPN end."""

def delete_vpn_gateway(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a VPC's site-to-site VPN gateway."""

def delete_webhook(client: BaseClient, *, id: str) -> Success:
    """Delete a webhook; no more events are sent to it."""

def delete_webhook_delivery(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    managementserverid: str | None = None,
    startdate: Timestamp | None = None,
    webhookid: str | None = None,
) -> Success:
    """Delete records of webhook deliveries, by id, webhook, server or date."""

def delete_zone(client: BaseClient, *, id: str) -> Success:
    """Delete a zone that has been emptied."""

def deploy_netscaler_vpx(
    client: BaseClient,
    *,
    serviceofferingid: str,
    templateid: str,
    zoneid: str,
    networkid: str | None = None,
) -> Job[SystemVm]:
    """Deploy a NetScaler VPX appliance in a zone."""

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
) -> Job[VirtualMachine]:
    """Create a virtual machine from a template, ISO, volume or snapshot, and start it."""

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
) -> Job[VirtualMachine]:
    """Create a VNF appliance from a VNF template and start it."""

def destroy_router(client: BaseClient, *, id: str) -> Job[Router]:
    """Destroy a virtual router."""

def destroy_shared_file_system(
    client: BaseClient,
    *,
    expunge: bool | None = None,
    forced: bool | None = None,
    id: str | None = None,
) -> Job[Success]:
    """Destroy a shared file system; it can be recovered until expunged."""

def destroy_system_vm(client: BaseClient, *, id: str) -> Job[SystemVm]:
    """Destroy a system VM; CloudStack deploys a new one in its place."""

@overload
def destroy_virtual_machine(
    client: BaseClient, *, id: str, expunge: Literal[True], volumeids: CommaList[str] | None = None
) -> Job[ExpungedVirtualMachine]:
    """Destroy a virtual machine; it can be recovered until expunged."""

@overload
def destroy_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    expunge: Literal[False] | None = None,
    volumeids: CommaList[str] | None = None,
) -> Job[VirtualMachine]:
    """Destroy a virtual machine; it can be recovered until expunged."""

@overload
def destroy_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    expunge: bool | None = None,
    volumeids: CommaList[str] | None = None,
) -> Job[VirtualMachine] | Job[ExpungedVirtualMachine]:
    """Destroy a virtual machine; it can be recovered until expunged."""

def destroy_volume(client: BaseClient, *, id: str, expunge: bool | None = None) -> Job[Volume]:
    """Destroy a volume; it can be recovered until expunged."""

def detach_iso(
    client: BaseClient, *, virtualmachineid: str, forced: bool | None = None
) -> Job[VirtualMachine]:
    """Eject the ISO from a virtual machine's CD drive."""

def detach_volume(
    client: BaseClient,
    *,
    deviceid: int | None = None,
    id: str | None = None,
    virtualmachineid: str | None = None,
) -> Job[Volume]:
    """Detach a volume from its virtual machine; the data stay."""

def disable_account(
    client: BaseClient,
    *,
    lock: bool,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
) -> Job[Account]:
    """Disable an account and stop its machines, or only lock it."""

def disable_auto_scale_vm_group(client: BaseClient, *, id: str) -> Job[AutoScaleVmGroup]:
    """Pause an autoscale group: it keeps its machines and scales no more."""

def disable_cisco_nexus_vsm(client: BaseClient, *, id: str) -> Job[CiscoNexusVsm]:
    """Take a Cisco Nexus virtual supervisor module out of use."""

def disable_ha_for_cluster(client: BaseClient, *, clusterid: str) -> Job[Success]:
    """Switch host HA off for all hosts of a cluster."""

def disable_ha_for_host(client: BaseClient, *, hostid: str) -> Job[HostHa]:
    """Switch host HA off for one host."""

def disable_ha_for_zone(client: BaseClient, *, zoneid: str) -> Job[Success]:
    """Switch host HA off for all hosts of a zone."""

def disable_out_of_band_management_for_cluster(
    client: BaseClient, *, clusterid: str
) -> Job[OutOfBandManagement]:
    """Switch out-of-band management off for a cluster's hosts."""

def disable_out_of_band_management_for_host(
    client: BaseClient, *, hostid: str
) -> Job[OutOfBandManagement]:
    """Switch out-of-band management off for one host."""

def disable_out_of_band_management_for_zone(
    client: BaseClient, *, zoneid: str
) -> Job[OutOfBandManagement]:
    """Switch out-of-band management off for a zone's hosts."""

def disable_role(client: BaseClient, *, id: str) -> Success:
    """Disable a role until it is enabled again."""

def disable_static_nat(client: BaseClient, *, ipaddressid: str) -> Job[Success]:
    """End the static NAT of a public IP address."""

def disable_user(client: BaseClient, *, id: str) -> Job[User]:
    """Bar a user from logging in and calling the API."""

def disassociate_ip_address(
    client: BaseClient, *, id: str | None = None, ipaddress: str | None = None
) -> Job[Success]:
    """Give an acquired public IP address back."""

def discover_gpu_devices(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[GpuDevice]:
    """Ask a host which GPU devices it has and record them."""

def download_image_store_object(
    client: BaseClient, *, id: str, path: str | None = None
) -> Job[ImageStoreObjectDownload]:
    """Get a download URL for a file in an image store."""

def enable_account(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
) -> Account:
    """Enable an account that was disabled or locked."""

def enable_auto_scale_vm_group(client: BaseClient, *, id: str) -> Job[AutoScaleVmGroup]:
    """Let a paused autoscale group scale again."""

def enable_cisco_nexus_vsm(client: BaseClient, *, id: str) -> Job[CiscoNexusVsm]:
    """Take a Cisco Nexus virtual supervisor module into use."""

def enable_ha_for_cluster(client: BaseClient, *, clusterid: str) -> Job[Success]:
    """Switch host HA on for all hosts of a cluster."""

def enable_ha_for_host(client: BaseClient, *, hostid: str) -> Job[HostHa]:
    """Switch host HA on for one host."""

def enable_ha_for_zone(client: BaseClient, *, zoneid: str) -> Job[Success]:
    """Switch host HA on for all hosts of a zone."""

def enable_out_of_band_management_for_cluster(
    client: BaseClient, *, clusterid: str
) -> Job[OutOfBandManagement]:
    """Switch out-of-band management on for a cluster's hosts."""

def enable_out_of_band_management_for_host(
    client: BaseClient, *, hostid: str
) -> Job[OutOfBandManagement]:
    """Switch out-of-band management on for one host."""

def enable_out_of_band_management_for_zone(
    client: BaseClient, *, zoneid: str
) -> Job[OutOfBandManagement]:
    """Switch out-of-band management on for a zone's hosts."""

def enable_role(client: BaseClient, *, id: str) -> Success:
    """Enable a role that was disabled."""

def enable_static_nat(
    client: BaseClient,
    *,
    ipaddressid: str,
    virtualmachineid: str,
    networkid: str | None = None,
    vmguestip: str | None = None,
) -> Success:
    """Map a public IP address one to one to a virtual machine."""

def enable_storage_maintenance(client: BaseClient, *, id: str) -> Job[StoragePool]:
    """Put a storage pool into maintenance; machines that use it are stopped."""

def enable_user(client: BaseClient, *, id: str) -> User:
    """Enable a user who was disabled or locked."""

def execute_cluster_drs_plan(
    client: BaseClient, *, id: str, migrateto: OneOrMore[VirtualMachineToHost] | None = None
) -> Job[ClusterDrsPlan]:
    """Carry out the migrations of a cluster's DRS plan."""

def execute_webhook_delivery(
    client: BaseClient,
    *,
    id: str | None = None,
    payload: str | None = None,
    payloadurl: str | None = None,
    secretkey: str | None = None,
    sslverification: bool | None = None,
    webhookid: str | None = None,
) -> WebhookDelivery:
    """Send a webhook delivery again, or a test payload."""

def expunge_shared_file_system(client: BaseClient, *, id: str | None = None) -> Job[Success]:
    """Erase a destroyed shared file system; it is lost."""

def expunge_virtual_machine(client: BaseClient, *, id: str) -> Job[Success]:
    """Erase a destroyed virtual machine; it is lost."""

def extract_iso(
    client: BaseClient,
    *,
    id: str,
    mode: ExtractMode,
    url: str | None = None,
    zoneid: str | None = None,
) -> Job[Extraction]:
    """Make an ISO downloadable, or upload it to a URL."""

def extract_snapshot(client: BaseClient, *, id: str, zoneid: str) -> Job[Extraction]:
    """Make a volume snapshot downloadable."""

def extract_template(
    client: BaseClient,
    *,
    id: str,
    mode: ExtractMode,
    url: str | None = None,
    zoneid: str | None = None,
) -> Job[Extraction]:
    """Make a template downloadable, or upload it to a URL."""

def extract_volume(
    client: BaseClient, *, id: str, mode: ExtractMode, zoneid: str, url: str | None = None
) -> Job[Extraction]:
    """Make a volume downloadable, or upload it to a URL."""

def find_hosts_for_migration(
    client: BaseClient,
    *,
    virtualmachineid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[HostForMigration]:
    """List the hosts a virtual machine can migrate to, and how suitable each is."""

def find_storage_pools_for_migration(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StoragePool]:
    """List the storage pools a volume can migrate to, and how suitable each is."""

def forgot_password(client: BaseClient, *, username: str, domain: str | None = None) -> Success:
    """Mail a user a token to reset the password with."""

def generate_alert(
    client: BaseClient,
    *,
    description: str,
    name: str,
    type: int,
    podid: str | None = None,
    zoneid: str | None = None,
) -> Job[Success]:
    """Raise an alert of your own."""

def generate_cluster_drs_plan(
    client: BaseClient, *, id: str, migrations: int | None = None
) -> ClusterDrsPlan:
    """Work out which migrations would balance a cluster, without doing them."""

def generate_usage_records(
    client: BaseClient,
    *,
    domainid: str | None = None,
    enddate: Timestamp | None = None,
    startdate: Timestamp | None = None,
) -> Success:
    """Run the usage job now instead of waiting for its schedule."""

def get_api_limit(client: BaseClient) -> ApiLimit:
    """Show how many API calls the caller may still make in this interval."""

def get_cloud_identifier(client: BaseClient, *, userid: str) -> CloudIdentifier:
    """Return the cloud's identifier, with a signature for the user."""

def get_diagnostics_data(
    client: BaseClient, *, targetid: str, files: CommaList[str] | None = None
) -> Job[DiagnosticsData]:
    """Collect files and logs of a system VM or router as a downloadable archive."""

def get_hypervisor_guest_os_names(
    client: BaseClient,
    *,
    hypervisor: HypervisorName,
    hypervisorversion: str,
    keyword: str | None = None,
) -> Job[HypervisorGuestOsNames]:
    """List the guest OS names that a hypervisor version knows."""

def get_kubernetes_cluster_config(
    client: BaseClient, *, id: str | None = None
) -> KubernetesClusterConfig:
    """Return the kubeconfig of a Kubernetes cluster."""

def get_load_balancer_ssl_certificate(client: BaseClient, *, id: str) -> LoadBalancerSslCertificate:
    """Return the certificate that a Tungsten Fabric load balancer serves."""

def get_path_for_volume(client: BaseClient, *, volumeid: str) -> VolumePath:
    """Return a volume's path on its storage, given the volume's id."""

def get_router_health_check_results(
    client: BaseClient, *, routerid: str, performfreshchecks: bool | None = None
) -> RouterHealthChecks:
    """Return the health check results of a router, measured anew if asked."""

def get_sp_metadata(client: BaseClient) -> SamlMetadata:
    """Return the SAML service provider metadata of this CloudStack."""

def get_solid_fire_account_id(
    client: BaseClient, *, accountid: str, storageid: str
) -> SolidFireAccountId:
    """Return the SolidFire account id of an account on a storage pool."""

def get_solid_fire_volume_access_group_ids(
    client: BaseClient, *, clusterid: str, storageid: str
) -> SolidFireVolumeAccessGroupIds:
    """Return the SolidFire access group ids of a cluster on a storage pool."""

def get_solid_fire_volume_size(client: BaseClient, *, volumeid: str) -> SolidFireVolumeSize:
    """Return the size that SolidFire gives a volume."""

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
) -> UploadParams:
    """Reserve an ISO and return the URL and signature to upload it with."""

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
) -> UploadParams:
    """Return the URL and signature to upload a Kubernetes version ISO with."""

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
) -> UploadParams:
    """Reserve a template and return the URL and signature to upload it with."""

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
) -> UploadParams:
    """Reserve a volume and return the URL and signature to upload it with."""

def get_user(client: BaseClient, *, userapikey: str) -> User:
    """Find the user that an API key belongs to."""

def get_user_keys(client: BaseClient, *, id: str) -> UserKeys:
    """Return a user's API key and secret key."""

def get_vm_password(client: BaseClient, *, id: str) -> VirtualMachinePassword:
    """Return a virtual machine's password, encrypted with its SSH key."""

def get_virtual_machine_user_data(
    client: BaseClient, *, virtualmachineid: str
) -> VirtualMachineUserData:
    """Return a virtual machine's user data, base64-encoded."""

def get_volume_snapshot_details(
    client: BaseClient, *, snapshotid: str
) -> ListResult[VolumeSnapshotDetail]:
    """Return the storage details of a managed volume snapshot."""

def get_volume_iscsi_name(client: BaseClient, *, volumeid: str) -> VolumeIscsiName:
    """Return the iSCSI name (IQN) of a volume on managed storage."""

def import_backup_offering(
    client: BaseClient,
    *,
    allowuserdrivenbackups: bool,
    description: str,
    externalid: str,
    name: str,
    zoneid: str,
) -> Job[BackupOffering]:
    """Bring an offering of the zone's backup provider into CloudStack."""

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
) -> ListResult[LdapUser]:
    """Create accounts for the users in LDAP, or in one LDAP group."""

def import_role(
    client: BaseClient,
    *,
    name: str,
    rules: OneOrMore[RoleRule],
    description: str | None = None,
    forced: bool | None = None,
    ispublic: bool | None = None,
    type: RoleType | None = None,
) -> Role:
    """Create a role from a full list of rules, over an existing one if forced."""

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
) -> Job[VirtualMachine]:
    """Take over a machine that runs on a cluster outside CloudStack's control."""

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
    """Bring in a machine from another hypervisor host, vCenter or disk image."""

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
) -> Job[Volume]:
    """Take over a disk that lies on a storage pool outside CloudStack's control."""

def import_vsphere_storage_policies(
    client: BaseClient, *, zoneid: str | None = None
) -> ListResult[VsphereStoragePolicy]:
    """Read the storage policies of a zone's vCenter into CloudStack."""

def is_account_allowed_to_create_offerings_with_tags(
    client: BaseClient, *, id: str
) -> OfferingTagPermission:
    """Tell whether an account may set tags on the offerings it creates."""

def issue_certificate(
    client: BaseClient,
    *,
    csr: str | None = None,
    domain: CommaList[str] | None = None,
    duration: int | None = None,
    ipaddress: CommaList[str] | None = None,
    provider: str | None = None,
) -> Job[Certificate]:
    """Issue a certificate from a CA provider, for a CSR or with a new key."""

def issue_out_of_band_management_power_action(
    client: BaseClient, *, action: OutOfBandPowerOperation, hostid: str, timeout: int | None = None
) -> Job[OutOfBandManagement]:
    """Switch a host on, off or through a reset by its out-of-band interface."""

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
) -> ListResult[LdapConfig]:
    """Set up an LDAP server the old way; prefer addLdapConfiguration."""

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
) -> Account:
    """Create an account for an LDAP user, or add the user to an account."""

def ldap_remove(client: BaseClient) -> LdapRemoval:
    """Remove the LDAP server the old way; prefer deleteLdapConfiguration."""

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
) -> LdapAccountLink:
    """Let the members of an LDAP group or OU log in to an account."""

def link_domain_to_ldap(
    client: BaseClient,
    *,
    accounttype: int,
    domainid: str,
    type: LdapLinkType,
    admin: str | None = None,
    ldapdomain: str | None = None,
    name: str | None = None,
) -> LdapDomainLink:
    """Let the members of an LDAP group or OU log in to a domain."""

def link_user_data_to_template(
    client: BaseClient,
    *,
    isoid: str | None = None,
    templateid: str | None = None,
    userdataid: str | None = None,
    userdatapolicy: UserDataOverridePolicy | None = None,
) -> Template:
    """Tie user data to a template or ISO, or untie it."""

def list_asn_ranges(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[AsnRange]:
    """List the ranges of AS numbers, by zone."""

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
) -> ListResult[AsNumber]:
    """List AS numbers and the networks or VPCs that hold them."""

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
) -> ListResult[Account]:
    """List accounts with their limits and use."""

def list_affected_vms_for_storage_scope_change(
    client: BaseClient,
    *,
    clusterid: str,
    storageid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[AffectedVirtualMachine]:
    """List the machines in the way of limiting a storage pool to a cluster."""

def list_affinity_group_types(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[AffinityGroupType]:
    """List the kinds of affinity groups that can be created."""

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
) -> ListResult[AffinityGroup]:
    """List affinity groups and their machines."""

def list_alert_types(client: BaseClient) -> ListResult[AlertType]:
    """List the types of alerts."""

def list_alerts(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: AlertName | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    type: AlertTypeText | None = None,
) -> ListResult[Alert]:
    """List alerts."""

@overload
def list_and_switch_saml_account(
    client: BaseClient, *, domainid: str | None = None, userid: str
) -> Login:
    """List the accounts of a SAML user, or switch the session to one of them."""

@overload
def list_and_switch_saml_account(
    client: BaseClient, *, domainid: str | None = None, userid: None = None
) -> ListResult[SamlUserAccount]:
    """List the accounts of a SAML user, or switch the session to one of them."""

@overload
def list_and_switch_saml_account(
    client: BaseClient, *, domainid: str | None = None, userid: str | None = None
) -> ListResult[SamlUserAccount] | Login:
    """List the accounts of a SAML user, or switch the session to one of them."""

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
) -> ListResult[Annotation]:
    """List the comments left on resources."""

def list_apis(client: BaseClient, *, name: str | None = None) -> ListResult[ApiDiscovery]:
    """List the API commands the caller may use, with their parameters and answers."""

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
) -> ListResult[AsyncJob]:
    """List async jobs that are still pending."""

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
) -> ListResult[AutoScalePolicy]:
    """List autoscale policies."""

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
) -> ListResult[AutoScaleVmGroup]:
    """List autoscale groups."""

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
) -> ListResult[AutoScaleVmProfile]:
    """List the machine profiles of autoscale groups."""

def list_backup_offerings(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[BackupOffering]:
    """List the backup offerings users can choose from."""

def list_backup_provider_offerings(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BackupOffering]:
    """List the offerings of a zone's backup provider that can be imported."""

def list_backup_providers(
    client: BaseClient, *, name: str | None = None
) -> ListResult[BackupProvider]:
    """List the backup providers this cloud has plug-ins for."""

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
) -> ListResult[BackupRepository]:
    """List backup repositories."""

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
) -> ListResult[BackupSchedule]:
    """List the backup schedules of virtual machines."""

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
) -> ListResult[Backup]:
    """List the backups of virtual machines."""

def list_baremetal_dhcp(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    dhcpservertype: BaremetalDhcpType | None = None,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BaremetalDhcp]:
    """List the bare metal DHCP servers of a physical network."""

def list_baremetal_pxe_servers(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BaremetalPxeServer]:
    """List the bare metal PXE servers of a physical network."""

def list_baremetal_rct(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[BaremetalRct]:
    """List bare metal rack configurations."""

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
) -> ListResult[BgpPeer]:
    """List the BGP peers of zones."""

def list_big_switch_bcf_devices(
    client: BaseClient,
    *,
    bcfdeviceid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[BigSwitchBcfDevice]:
    """List Big Switch BCF controllers."""

def list_brocade_vcs_device_networks(
    client: BaseClient,
    *,
    vcsdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Network]:
    """List the networks served by a Brocade VCS switch."""

def list_brocade_vcs_devices(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    vcsdeviceid: str | None = None,
) -> ListResult[BrocadeVcsDevice]:
    """List Brocade VCS switches."""

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
) -> ListResult[Bucket]:
    """List the buckets of object stores."""

def list_ca_providers(client: BaseClient, *, name: str | None = None) -> ListResult[CaProvider]:
    """List the certificate authority providers."""

def list_ca_certificate(client: BaseClient, *, provider: str | None = None) -> Certificate:
    """Return the public certificate of the cloud's certificate authority."""

def list_capabilities(client: BaseClient) -> Capabilities:
    """List what this cloud supports and how it is set up for the caller."""

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
) -> ListResult[Capacity]:
    """List used and total capacity, by type, per zone, pod or cluster."""

def list_cisco_asa1000v_resources(
    client: BaseClient,
    *,
    hostname: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    resourceid: str | None = None,
) -> ListResult[CiscoAsa1000vResource]:
    """List the Cisco ASA 1000v firewalls that are registered."""

def list_cisco_nexus_vsms(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[CiscoNexusVsm]:
    """List Cisco Nexus virtual supervisor modules."""

def list_cisco_vnmc_resources(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    resourceid: str | None = None,
) -> ListResult[CiscoVnmcResource]:
    """List Cisco VNMC controllers."""

def list_cluster_drs_plan(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[ClusterDrsPlan]:
    """List past and pending DRS plans, by cluster."""

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
) -> ListResult[Cluster]:
    """List clusters."""

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
) -> ListResult[ClusterMetrics]:
    """List clusters with metrics of their load."""

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
) -> ListResult[UserData]:
    """List CNI configurations for Kubernetes clusters."""

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
) -> ListResult[Condition]:
    """List autoscale conditions."""

def list_configuration_groups(
    client: BaseClient,
    *,
    group: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[ConfigurationGroup]:
    """List the groups that settings are sorted into."""

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
) -> ListResult[Configuration]:
    """List settings and their values, global or of one scope."""

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
) -> ListResult[ConsoleSession]:
    """List who opened which machine's console, from where and when."""

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
) -> ListResult[Counter]:
    """List the metrics that autoscale conditions can measure."""

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
) -> ListResult[CustomAction]:
    """List the custom actions of extensions."""

def list_db_metrics(client: BaseClient) -> DbMetrics:
    """List metrics of the management and usage databases."""

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
) -> ListResult[DedicatedCluster]:
    """List clusters reserved for domains or accounts."""

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
) -> ListResult[GuestVlanRange]:
    """List guest VLAN ranges reserved for accounts."""

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
) -> ListResult[DedicatedHost]:
    """List hosts reserved for domains or accounts."""

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
) -> ListResult[DedicatedPod]:
    """List pods reserved for domains or accounts."""

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
) -> ListResult[DedicatedZone]:
    """List zones reserved for domains or accounts."""

def list_deployment_planners(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[DeploymentPlanner]:
    """List the planners that can choose hosts for new machines."""

def list_detail_options(
    client: BaseClient, *, resourcetype: DetailOptionsResourceType, resourceid: str | None = None
) -> DetailOptions:
    """List the detail keys and values that a type of resource accepts."""

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
) -> ListResult[DiskOffering]:
    """List disk offerings."""

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
) -> ListResult[Domain]:
    """List the domains below a domain."""

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
) -> ListResult[Domain]:
    """List domains with their limits and use."""

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
) -> ListResult[FirewallRule]:
    """List the egress rules of networks."""

def list_elastistor_interface(
    client: BaseClient, *, controllerid: str | None = None
) -> ListResult[ElastistorInterface]:
    """List the network interfaces of a CloudByte ElastiStor controller."""

def list_elastistor_pool(
    client: BaseClient, *, id: int | None = None
) -> ListResult[ElastistorPool]:
    """List CloudByte ElastiStor pools."""

def list_elastistor_volume(client: BaseClient, *, id: str) -> ListResult[ElastistorVolume]:
    """Show a CloudByte ElastiStor volume."""

def list_event_types(client: BaseClient) -> ListResult[EventType]:
    """List the types of events."""

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
) -> ListResult[Event]:
    """List events: who did what to which resource, and when."""

def list_extensions(
    client: BaseClient,
    *,
    details: CommaList[ExtensionDetails] | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Extension]:
    """List extensions."""

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
) -> ListResult[FirewallRule]:
    """List the firewall rules of public IP addresses."""

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
) -> ListResult[GlobalLoadBalancerRule]:
    """List global load balancer rules."""

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
) -> ListResult[GpuCard]:
    """List the GPU card models that are known."""

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
) -> ListResult[GpuDevice]:
    """List the GPU devices of hosts and the machines that use them."""

def list_guest_network_ipv6_prefixes(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[GuestNetworkIpv6Prefix]:
    """List the IPv6 prefixes that zones have for guest networks."""

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
) -> ListResult[GuestOsMapping]:
    """List the names of guest OS types on each hypervisor version."""

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
) -> ListResult[GuestVlan]:
    """List guest VLANs and whether each is in use."""

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
) -> ListResult[GuiTheme]:
    """List themes of the web interface."""

def list_host_ha_providers(
    client: BaseClient, *, hypervisor: HostHaHypervisor
) -> ListResult[HostHaProvider]:
    """List the HA providers for a hypervisor."""

def list_host_ha_resources(client: BaseClient, *, hostid: str | None = None) -> ListResult[HostHa]:
    """List hosts set up for HA, with the HA state of each."""

def list_host_tags(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[HostTag]:
    """List the tags that hosts have."""

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
) -> ListResult[Host]:
    """List hosts, system VMs among them unless filtered by type."""

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
) -> ListResult[HostMetrics]:
    """List hosts with metrics of their load."""

def list_hypervisor_capabilities(
    client: BaseClient,
    *,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[HypervisorCapabilities]:
    """List what each hypervisor version is able to do."""

def list_hypervisors(client: BaseClient, *, zoneid: str | None = None) -> ListResult[Hypervisor]:
    """List the hypervisors in use, by zone."""

def list_idps(client: BaseClient) -> ListResult[Idp]:
    """List the SAML identity providers users can log in with."""

def list_image_store_objects(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> ListResult[DataStoreObject]:
    """Browse the files of an image store, below a path."""

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
) -> ListResult[ImageStore]:
    """List image stores."""

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
) -> ListResult[ImportVmTask]:
    """List running and finished imports of machines from VMware."""

def list_infrastructure(client: BaseClient) -> Infrastructure:
    """Count the zones, pods, hosts and other parts of the cloud."""

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
) -> ListResult[InstanceGroup]:
    """List instance groups."""

def list_internal_load_balancer_elements(
    client: BaseClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[InternalLoadBalancerElement]:
    """List internal load balancer elements."""

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
) -> ListResult[Router]:
    """List the system VMs that run internal load balancers."""

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
) -> ListResult[IpForwardingRule]:
    """List static NAT forwarding rules."""

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
) -> ListResult[GuestNetworkIpv4Subnet]:
    """List IPv4 subnets set aside for guest networks."""

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
) -> ListResult[ZoneIpv4Subnet]:
    """List the IPv4 subnets of zones for routed networks."""

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
) -> ListResult[FirewallRule]:
    """List the IPv6 firewall rules of networks."""

def list_iso_permissions(client: BaseClient, *, id: str) -> TemplatePermissions:
    """List the accounts and projects that an ISO is shared with."""

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
) -> ListResult[Template]:
    """List ISOs the caller can see."""

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
) -> ListResult[KubernetesCluster]:
    """List Kubernetes clusters."""

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
) -> ListResult[KubernetesSupportedVersion]:
    """List the Kubernetes versions that clusters can run."""

def list_lb_health_check_policies(
    client: BaseClient,
    *,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    lbruleid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LbHealthCheck]:
    """List the health checks of load balancer rules."""

def list_lb_stickiness_policies(
    client: BaseClient,
    *,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    lbruleid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LbStickiness]:
    """List the stickiness policies of load balancer rules."""

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
) -> ListResult[LdapConfiguration]:
    """List the LDAP servers in use."""

def list_ldap_users(
    client: BaseClient,
    *,
    domainid: str | None = None,
    keyword: str | None = None,
    listtype: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userfilter: LdapUserFilter | None = None,
) -> ListResult[LdapUser]:
    """List users in LDAP, all or only those not yet imported."""

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
) -> ListResult[LoadBalancerRuleInstance]:
    """List the machines behind a load balancer rule, or those that could be."""

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
) -> ListResult[VirtualMachine]:
    """List the machines behind a load balancer rule, or those that could be."""

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
) -> ListResult[VirtualMachine] | ListResult[LoadBalancerRuleInstance]:
    """List the machines behind a load balancer rule, or those that could be."""

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
) -> ListResult[LoadBalancerRule]:
    """List load balancer rules."""

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
) -> ListResult[LoadBalancer]:
    """List internal load balancers."""

def list_management_servers(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    peers: bool | None = None,
) -> ListResult[ManagementServer]:
    """List management servers."""

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
) -> ListResult[ManagementServerMetrics]:
    """List management servers with metrics of their load."""

def list_netris_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[NetrisProvider]:
    """List the Netris controllers of zones."""

def list_netscaler_control_center(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetscalerControlCenter]:
    """List NetScaler Control Centers."""

def list_netscaler_load_balancer_networks(
    client: BaseClient,
    *,
    lbdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Network]:
    """List the networks that a NetScaler load balancer serves."""

def list_netscaler_load_balancers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    lbdeviceid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[NetscalerLoadBalancer]:
    """List NetScaler load balancers."""

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
) -> ListResult[NetworkAclList]:
    """List the ACL lists of VPCs."""

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
) -> ListResult[NetworkAcl]:
    """List the rules of ACLs."""

def list_network_device(
    client: BaseClient,
    *,
    keyword: str | None = None,
    networkdeviceparameterlist: OneOrMore[NetworkDeviceParameters] | None = None,
    networkdevicetype: NetworkDeviceType | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetworkDevice]:
    """List external network devices."""

def list_network_isolation_methods(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetworkIsolationMethod]:
    """List the isolation methods that physical networks can use."""

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
) -> ListResult[NetworkOffering]:
    """List network offerings."""

def list_network_permissions(
    client: BaseClient, *, networkid: str
) -> ListResult[NetworkPermission]:
    """List the accounts and projects that may deploy into a network."""

def list_network_protocols(
    client: BaseClient, *, option: NetworkProtocolOption
) -> ListResult[NetworkProtocol]:
    """List network protocols by number, ICMP types or ports, as the option says."""

def list_network_service_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    name: NetworkServiceProviderName | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    state: NetworkServiceProviderState | None = None,
) -> ListResult[NetworkServiceProvider]:
    """List the network service providers of physical networks."""

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
) -> ListResult[Network]:
    """List guest networks, VPC tiers among them."""

def list_nicira_nvp_device_networks(
    client: BaseClient,
    *,
    nvpdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Network]:
    """List the networks that a Nicira NVP controller serves."""

def list_nicira_nvp_devices(
    client: BaseClient,
    *,
    keyword: str | None = None,
    nvpdeviceid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[NiciraNvpDevice]:
    """List Nicira NVP controllers."""

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
) -> ListResult[Nic]:
    """List the NICs of a virtual machine."""

def list_nsx_controllers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[NsxController]:
    """List the VMware NSX controllers of zones."""

def list_oauth_provider(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
) -> ListResult[OauthProvider]:
    """List the OAuth providers users can log in with."""

def list_object_storage_pools(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
) -> ListResult[ObjectStoragePool]:
    """List object stores."""

def list_open_daylight_controllers(
    client: BaseClient, *, id: str | None = None, physicalnetworkid: str | None = None
) -> ListResult[OpenDaylightController]:
    """List OpenDaylight controllers."""

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
) -> ListResult[OsCategory]:
    """List the categories of guest OS types."""

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
) -> ListResult[OsType]:
    """List guest OS types."""

def list_ovs_elements(
    client: BaseClient,
    *,
    enabled: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    nspid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[OvsElement]:
    """List Open vSwitch elements."""

def list_palo_alto_firewall_networks(
    client: BaseClient,
    *,
    lbdeviceid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Network]:
    """List the networks that a Palo Alto firewall serves."""

def list_palo_alto_firewalls(
    client: BaseClient,
    *,
    fwdeviceid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[PaloAltoFirewall]:
    """List Palo Alto firewalls."""

def list_physical_networks(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[PhysicalNetwork]:
    """List the physical networks of zones."""

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
) -> ListResult[Pod]:
    """List pods."""

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
) -> ListResult[PortForwardingRule]:
    """List port forwarding rules."""

def list_portable_ip_ranges(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    regionid: int | None = None,
) -> ListResult[PortableIpRange]:
    """List the portable IP ranges of regions."""

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
) -> ListResult[PrivateGateway]:
    """List the private gateways of VPCs."""

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
) -> ListResult[ProjectAccount]:
    """List the accounts and users that are members of a project."""

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
) -> ListResult[ProjectInvitation]:
    """List invitations to projects."""

def list_project_role_permissions(
    client: BaseClient, *, projectid: str, projectroleid: str | None = None
) -> ListResult[ProjectRolePermission]:
    """List the API rules of a project's roles."""

def list_project_roles(
    client: BaseClient,
    *,
    projectid: str,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectroleid: str | None = None,
) -> ListResult[ProjectRole]:
    """List the roles of a project."""

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
) -> ListResult[Project]:
    """List projects the caller can see."""

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
) -> ListResult[PublicIpAddress]:
    """List public IP addresses: acquired ones, or free ones too."""

def list_quarantined_ips(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showinactive: bool | None = None,
    showremoved: bool | None = None,
) -> ListResult[QuarantinedIp]:
    """List public IP addresses kept in quarantine for their last owner."""

def list_regions(
    client: BaseClient,
    *,
    id: int | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Region]:
    """List regions."""

def list_registered_service_packages(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetscalerServicePackage]:
    """List the service packages of NetScaler Control Center."""

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
) -> ListResult[RemoteAccessVpn]:
    """List remote access VPNs with their shared keys."""

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
) -> ListResult[ResourceDetail]:
    """List key and value details of resources of one type."""

def list_resource_icon(
    client: BaseClient, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
) -> ListResult[ResourceIcon]:
    """List the icons of resources of one type."""

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
) -> ListResult[ResourceLimit]:
    """List how much of each resource an account, domain or project may use."""

def list_role_permissions(
    client: BaseClient, *, roleid: str | None = None
) -> ListResult[RolePermission]:
    """List the API rules of roles."""

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
) -> ListResult[Role]:
    """List roles that accounts can have."""

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
) -> ListResult[Router]:
    """List virtual routers."""

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
) -> ListResult[FirewallRule]:
    """List the firewall rules of routed IPv4 networks."""

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
) -> ListResult[SshKeyPair]:
    """List SSH key pairs: names and fingerprints, no private keys."""

def list_saml_authorization(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    userid: str | None = None,
) -> ListResult[SamlAuthorization]:
    """List users and whether they may log in through SAML."""

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
) -> ListResult[ImageStore]:
    """List the staging stores of zones."""

def list_secondary_storage_selectors(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showremoved: bool | None = None,
    type: StorageHeuristicType | None = None,
) -> ListResult[SecondaryStorageSelector]:
    """List the rules of a zone that pick an image store."""

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
) -> ListResult[SecurityGroup]:
    """List security groups with their rules and machines."""

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
    systemvmtype: SystemOfferingVmType | None = None,
    templateid: str | None = None,
    vgpuprofileid: str | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[ServiceOffering]:
    """List service offerings."""

def list_shared_file_system_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[SharedFileSystemProvider]:
    """List the providers of shared file systems."""

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
) -> ListResult[SharedFileSystem]:
    """List shared file systems."""

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
) -> ListResult[SnapshotPolicy]:
    """List the snapshot schedules of a volume."""

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
) -> ListResult[Snapshot]:
    """List volume snapshots."""

def list_ssl_certs(
    client: BaseClient,
    *,
    accountid: str | None = None,
    certid: str | None = None,
    lbruleid: str | None = None,
    projectid: str | None = None,
) -> ListResult[SslCert]:
    """List uploaded TLS certificates for load balancers."""

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
) -> ListResult[StaticRoute]:
    """List the static routes of VPCs."""

def list_storage_access_groups(
    client: BaseClient,
    *,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StorageAccessGroup]:
    """List the groups that tie hosts to storage pools."""

def list_storage_network_ip_range(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[StorageNetworkIpRange]:
    """List the storage network IP ranges of pods."""

def list_storage_pool_objects(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
) -> ListResult[DataStoreObject]:
    """Browse the files of a primary storage pool, below a path."""

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
) -> ListResult[StoragePool]:
    """List primary storage pools."""

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
) -> ListResult[StoragePoolMetrics]:
    """List primary storage pools with metrics of their use."""

def list_storage_providers(
    client: BaseClient,
    *,
    type: StorageProviderType,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StorageProvider]:
    """List storage providers for primary, image or object storage, as the type says."""

def list_storage_tags(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StorageTag]:
    """List the tags that storage pools have."""

def list_supported_network_services(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: NetworkServiceProviderName | None = None,
    service: NetworkServiceName | None = None,
) -> ListResult[NetworkService]:
    """List the network services and the providers that offer each."""

def list_swifts(
    client: BaseClient,
    *,
    id: int | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[ImageStore]:
    """List Swift secondary storage."""

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
) -> ListResult[SystemVm]:
    """List the console proxy and secondary storage VMs."""

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
) -> ListResult[VirtualMachineUsageHistory]:
    """List measured CPU, disk and network use of system VMs over time."""

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
) -> ListResult[ResourceTag]:
    """List tags of resources."""

def list_template_direct_download_certificates(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    listhosts: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[DirectDownloadCertificate]:
    """List certificates for direct download, with their hosts if asked."""

def list_template_permissions(client: BaseClient, *, id: str) -> TemplatePermissions:
    """List the accounts and projects that a template is shared with."""

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
) -> ListResult[Template]:
    """List templates that match the filter, such as featured or self."""

def list_traffic_monitors(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[TrafficMonitor]:
    """List the traffic monitor hosts of a zone."""

def list_traffic_type_implementors(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    traffictype: TrafficTypeName | None = None,
) -> ListResult[TrafficTypeImplementor]:
    """List which component implements each traffic type."""

def list_traffic_types(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[TrafficType]:
    """List what kinds of traffic a physical network carries."""

def list_tungsten_fabric_address_group(
    client: BaseClient,
    *,
    addressgroupuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricAddressGroup]:
    """List Tungsten Fabric address groups."""

def list_tungsten_fabric_application_policy_set(
    client: BaseClient,
    *,
    applicationpolicysetuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricApplicationPolicySet]:
    """List Tungsten Fabric application policy sets."""

def list_tungsten_fabric_firewall_policy(
    client: BaseClient,
    *,
    applicationpolicysetuuid: str | None = None,
    firewallpolicyuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricFirewallPolicy]:
    """List Tungsten Fabric firewall policies."""

def list_tungsten_fabric_firewall_rule(
    client: BaseClient,
    *,
    firewallpolicyuuid: str | None = None,
    firewallruleuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricFirewallRule]:
    """List the rules of Tungsten Fabric firewall policies."""

def list_tungsten_fabric_lb_health_monitor(
    client: BaseClient,
    *,
    lbruleid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[TungstenFabricLbHealthMonitor]:
    """Show the Tungsten Fabric health monitor of a load balancer rule."""

def list_tungsten_fabric_logical_router(
    client: BaseClient,
    *,
    keyword: str | None = None,
    logicalrouteruuid: str | None = None,
    networkuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricLogicalRouter]:
    """List Tungsten Fabric logical routers."""

def list_tungsten_fabric_network(
    client: BaseClient,
    *,
    keyword: str | None = None,
    listall: bool | None = None,
    networkuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricNetwork]:
    """List the networks that Tungsten Fabric knows."""

def list_tungsten_fabric_nic(
    client: BaseClient,
    *,
    keyword: str | None = None,
    nicuuid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricNic]:
    """List the NICs that Tungsten Fabric knows."""

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
) -> ListResult[TungstenFabricPolicy]:
    """List Tungsten Fabric network policies."""

def list_tungsten_fabric_policy_rule(
    client: BaseClient,
    *,
    policyuuid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    ruleuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricPolicyRule]:
    """List the rules of a Tungsten Fabric network policy."""

def list_tungsten_fabric_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricProvider]:
    """List the Tungsten Fabric controllers of zones."""

def list_tungsten_fabric_service_group(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    servicegroupuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricServiceGroup]:
    """List Tungsten Fabric service groups."""

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
) -> ListResult[TungstenFabricTag]:
    """List Tungsten Fabric tags and what carries them."""

def list_tungsten_fabric_tag_type(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tagtypeuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricTagType]:
    """List the types of Tungsten Fabric tags."""

def list_tungsten_fabric_vm(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vmuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricVm]:
    """List the virtual machines that Tungsten Fabric knows."""

def list_ucs_blades(
    client: BaseClient,
    *,
    ucsmanagerid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[UcsBlade]:
    """List the blades of a Cisco UCS manager."""

def list_ucs_managers(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[UcsManager]:
    """List Cisco UCS managers."""

def list_ucs_profiles(
    client: BaseClient,
    *,
    ucsmanagerid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[UcsProfile]:
    """List the service profiles of a Cisco UCS manager."""

def list_unmanaged_instances(
    client: BaseClient,
    *,
    clusterid: str,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[UnmanagedInstance]:
    """List machines that run on a cluster outside CloudStack's control."""

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
) -> ListResult[UsageRecord]:
    """List usage records between two dates."""

def list_usage_server_metrics(client: BaseClient) -> UsageServerMetrics:
    """Show when the usage server last ran and how it fares."""

def list_usage_types(client: BaseClient) -> ListResult[UsageType]:
    """List the types of usage records."""

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
) -> ListResult[UserData]:
    """List registered user data."""

def list_user_two_factor_authenticator_providers(
    client: BaseClient, *, name: str | None = None
) -> ListResult[UserTwoFactorAuthenticatorProvider]:
    """List the providers of two-factor authentication."""

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
) -> ListResult[User]:
    """List users."""

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
) -> ListResult[VmSchedule]:
    """List the schedules of a virtual machine."""

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
) -> ListResult[VmSnapshot]:
    """List snapshots of whole virtual machines."""

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
) -> ListResult[VpcOffering]:
    """List offerings that VPCs can be made from."""

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
) -> ListResult[Vpc]:
    """List VPCs with their tiers."""

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
) -> ListResult[VgpuProfile]:
    """List the vGPU profiles of GPU cards."""

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
) -> ListResult[VirtualMachine]:
    """List virtual machines the caller can see."""
