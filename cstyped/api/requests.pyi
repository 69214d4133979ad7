# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from cstyped.runtime import (
    Base64,
    CommaList,
    Envelope,
    Job,
    ListResult,
    Number,
    OneOrMore,
    Pairs,
    Request,
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

class AcquirePodIpAddressRequest(Request):
    zoneid: str
    podid: str | None = None
    def parse(self, envelope: Envelope) -> PodIpAddress: ...

class ActivateProjectRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Project]: ...

class AddAccountToProjectRequest(Request):
    projectid: str
    account: str | None = None
    email: str | None = None
    projectroleid: str | None = None
    roletype: ProjectAccountRole | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class AddAnnotationRequest(Request):
    adminsonly: bool | None = None
    annotation: str | None = None
    entityid: str | None = None
    entitytype: AnnotationEntityType | None = None
    def parse(self, envelope: Envelope) -> Annotation: ...

class AddBackupRepositoryRequest(Request):
    address: str
    name: str
    type: BackupRepositoryType
    zoneid: str
    capacitybytes: int | None = None
    crosszoneinstancecreation: bool | None = None
    mountopts: str | None = None
    provider: str | None = None
    def parse(self, envelope: Envelope) -> BackupRepository: ...

class AddBaremetalDhcpRequest(Request):
    dhcpservertype: BaremetalDhcpType
    password: str
    physicalnetworkid: str
    url: str
    username: str
    def parse(self, envelope: Envelope) -> Job[BaremetalDhcp]: ...

class AddBaremetalHostRequest(Request):
    hypervisor: HypervisorName
    podid: str
    url: str
    zoneid: str
    allocationstate: str | None = None
    clusterid: str | None = None
    clustername: str | None = None
    externaldetails: Pairs | None = None
    hosttags: CommaList[str] | None = None
    ipaddress: str | None = None
    password: str | None = None
    storageaccessgroups: CommaList[str] | None = None
    username: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Host]: ...

class AddBaremetalPxeKickStartServerRequest(Request):
    password: str
    physicalnetworkid: str
    pxeservertype: BaremetalPxeType
    tftpdir: str
    url: str
    username: str
    podid: str | None = None
    def parse(self, envelope: Envelope) -> Job[BaremetalPxeServer]: ...

class AddBaremetalPxePingServerRequest(Request):
    password: str
    physicalnetworkid: str
    pingdir: str
    pingstorageserverip: str
    pxeservertype: BaremetalPxeType
    tftpdir: str
    url: str
    username: str
    pingcifspassword: str | None = None
    pingcifsusername: str | None = None
    podid: str | None = None
    def parse(self, envelope: Envelope) -> Job[BaremetalPxeServer]: ...

class AddBaremetalRctRequest(Request):
    baremetalrcturl: str
    def parse(self, envelope: Envelope) -> Job[BaremetalRct]: ...

class AddBigSwitchBcfDeviceRequest(Request):
    hostname: str
    nat: bool
    password: str
    physicalnetworkid: str
    username: str
    def parse(self, envelope: Envelope) -> Job[BigSwitchBcfDevice]: ...

class AddBrocadeVcsDeviceRequest(Request):
    hostname: str
    password: str
    physicalnetworkid: str
    username: str
    def parse(self, envelope: Envelope) -> Job[BrocadeVcsDevice]: ...

class AddCiscoAsa1000vResourceRequest(Request):
    clusterid: str
    hostname: str
    insideportprofile: str
    physicalnetworkid: str
    def parse(self, envelope: Envelope) -> CiscoAsa1000vResource: ...

class AddCiscoVnmcResourceRequest(Request):
    hostname: str
    password: str
    physicalnetworkid: str
    username: str
    def parse(self, envelope: Envelope) -> CiscoVnmcResource: ...

class AddClusterRequest(Request):
    clustername: str
    clustertype: ClusterType
    hypervisor: HypervisorName
    podid: str
    zoneid: str
    allocationstate: AllocationState | None = None
    arch: CpuArch | None = None
    extensionid: str | None = None
    externaldetails: Pairs | None = None
    guestvswitchname: str | None = None
    guestvswitchtype: VmwareSwitchType | None = None
    ovm3cluster: str | None = None
    ovm3pool: str | None = None
    ovm3vip: str | None = None
    password: str | None = None
    publicvswitchname: str | None = None
    publicvswitchtype: VmwareSwitchType | None = None
    storageaccessgroups: CommaList[str] | None = None
    url: str | None = None
    username: str | None = None
    vsmipaddress: str | None = None
    vsmpassword: str | None = None
    vsmusername: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Cluster]: ...

class AddCustomActionRequest(Request):
    extensionid: str
    name: str
    allowedroletypes: CommaList[RoleType] | None = None
    description: str | None = None
    details: Pairs | None = None
    enabled: bool | None = None
    errormessage: str | None = None
    parameters: OneOrMore[CustomActionParameterSpec] | None = None
    resourcetype: CustomActionResourceType | None = None
    successmessage: str | None = None
    timeout: int | None = None
    def parse(self, envelope: Envelope) -> CustomAction: ...

class AddGloboDnsHostRequest(Request):
    password: str
    physicalnetworkid: str
    url: str
    username: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class AddGuestOsRequest(Request):
    oscategoryid: str
    osdisplayname: str
    details: Pairs | None = None
    forDisplay: bool | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> Job[OsType]: ...

class AddGuestOsMappingRequest(Request):
    hypervisor: HypervisorName
    hypervisorversion: str
    osnameforhypervisor: str
    forced: bool | None = None
    osdisplayname: str | None = None
    osmappingcheckenabled: bool | None = None
    ostypeid: str | None = None
    def parse(self, envelope: Envelope) -> Job[GuestOsMapping]: ...

class AddHostRequest(Request):
    hypervisor: HypervisorName
    podid: str
    url: str
    zoneid: str
    allocationstate: str | None = None
    clusterid: str | None = None
    clustername: str | None = None
    externaldetails: Pairs | None = None
    hosttags: CommaList[str] | None = None
    password: str | None = None
    storageaccessgroups: CommaList[str] | None = None
    username: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Host]: ...

class AddImageStoreRequest(Request):
    provider: str
    details: Pairs | None = None
    name: str | None = None
    url: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ImageStore: ...

class AddImageStoreS3Request(Request):
    accesskey: str
    bucket: str
    endpoint: str
    secretkey: str
    connectiontimeout: int | None = None
    connectionttl: int | None = None
    maxerrorretry: int | None = None
    s3signer: S3Signer | None = None
    sockettimeout: int | None = None
    usehttps: bool | None = None
    usetcpkeepalive: bool | None = None
    def parse(self, envelope: Envelope) -> ImageStore: ...

class AddIpToNicRequest(Request):
    nicid: str
    ipaddress: str | None = None
    def parse(self, envelope: Envelope) -> Job[NicSecondaryIp]: ...

class AddKubernetesSupportedVersionRequest(Request):
    mincpunumber: int
    minmemory: int
    semanticversion: str
    arch: CpuArch | None = None
    checksum: str | None = None
    directdownload: bool | None = None
    name: str | None = None
    url: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> KubernetesSupportedVersion: ...

class AddLdapConfigurationRequest(Request):
    hostname: str
    port: int
    domainid: str | None = None
    def parse(self, envelope: Envelope) -> LdapConfiguration: ...

class AddNetrisProviderRequest(Request):
    name: str
    netristag: str
    netrisurl: str
    password: str
    sitename: str
    tenantname: str
    username: str
    zoneid: str
    def parse(self, envelope: Envelope) -> NetrisProvider: ...

class AddNetscalerLoadBalancerRequest(Request):
    networkdevicetype: NetscalerDeviceType
    password: str
    physicalnetworkid: str
    url: str
    username: str
    gslbprovider: bool | None = None
    gslbproviderprivateip: str | None = None
    gslbproviderpublicip: str | None = None
    isexclusivegslbprovider: bool | None = None
    def parse(self, envelope: Envelope) -> Job[NetscalerLoadBalancer]: ...

class AddNetworkDeviceRequest(Request):
    networkdeviceparameterlist: Pairs | None = None
    networkdevicetype: str | None = None
    def parse(self, envelope: Envelope) -> NetworkDevice: ...

class AddNetworkServiceProviderRequest(Request):
    name: NetworkServiceProviderName
    physicalnetworkid: str
    destinationphysicalnetworkid: str | None = None
    servicelist: CommaList[NetworkServiceName] | None = None
    def parse(self, envelope: Envelope) -> Job[NetworkServiceProvider]: ...

class AddNicToVirtualMachineRequest(Request):
    networkid: str
    virtualmachineid: str
    dhcpoptions: StructMaps | None = None
    ipaddress: str | None = None
    macaddress: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class AddNiciraNvpDeviceRequest(Request):
    hostname: str
    password: str
    physicalnetworkid: str
    transportzoneuuid: str
    username: str
    l2gatewayserviceuuid: str | None = None
    l3gatewayserviceuuid: str | None = None
    def parse(self, envelope: Envelope) -> Job[NiciraNvpDevice]: ...

class AddNodesToKubernetesClusterRequest(Request):
    id: str
    nodeids: CommaList[str]
    manualupgrade: bool | None = None
    mountcksisoonvr: bool | None = None
    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]: ...

class AddNsxControllerRequest(Request):
    edgecluster: str
    name: str
    nsxproviderhostname: str
    password: str
    tier0gateway: str
    transportzone: str
    username: str
    zoneid: str
    nsxproviderport: str | None = None
    def parse(self, envelope: Envelope) -> NsxController: ...

class AddObjectStoragePoolRequest(Request):
    name: str
    provider: str
    url: str
    details: Pairs | None = None
    size: int | None = None
    tags: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> ObjectStoragePool: ...

class AddOpenDaylightControllerRequest(Request):
    password: str
    physicalnetworkid: str
    url: str
    username: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class AddOsCategoryRequest(Request):
    name: str
    isfeatured: bool | None = None
    def parse(self, envelope: Envelope) -> OsCategory: ...

class AddPaloAltoFirewallRequest(Request):
    networkdevicetype: PaloAltoDeviceType
    password: str
    physicalnetworkid: str
    url: str
    username: str
    def parse(self, envelope: Envelope) -> Job[PaloAltoFirewall]: ...

class AddRegionRequest(Request):
    endpoint: str
    id: int
    name: str
    def parse(self, envelope: Envelope) -> Region: ...

class AddResourceDetailRequest(Request):
    details: Pairs
    resourceid: str
    resourcetype: DetailResourceType
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class AddSecondaryStorageRequest(Request):
    url: str
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ImageStore: ...

class AddStratosphereSspRequest(Request):
    name: str
    url: str
    zoneid: str
    password: str | None = None
    tenantuuid: str | None = None
    username: str | None = None
    def parse(self, envelope: Envelope) -> StratosphereSsp: ...

class AddSwiftRequest(Request):
    url: str
    account: str | None = None
    key: str | None = None
    username: str | None = None
    def parse(self, envelope: Envelope) -> ImageStore: ...

class AddTrafficMonitorRequest(Request):
    url: str
    zoneid: str
    excludezones: str | None = None
    includezones: str | None = None
    def parse(self, envelope: Envelope) -> TrafficMonitor: ...

class AddTrafficTypeRequest(Request):
    physicalnetworkid: str
    traffictype: TrafficTypeName
    hypervnetworklabel: str | None = None
    isolationmethod: str | None = None
    kvmnetworklabel: str | None = None
    ovm3networklabel: str | None = None
    vlan: str | None = None
    vmwarenetworklabel: str | None = None
    xennetworklabel: str | None = None
    def parse(self, envelope: Envelope) -> Job[TrafficType]: ...

class AddTungstenFabricNetworkGatewayToLogicalRouterRequest(Request):
    logicalrouteruuid: str
    networkuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricLogicalRouter]: ...

class AddTungstenFabricPolicyRuleRequest(Request):
    action: str
    destendport: int
    destipprefix: str
    destipprefixlen: int
    destnetwork: str
    deststartport: int
    direction: str
    policyuuid: str
    protocol: str
    srcendport: int
    srcipprefix: str
    srcipprefixlen: int
    srcnetwork: str
    srcstartport: int
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricPolicyRule]: ...

class AddUcsManagerRequest(Request):
    password: str
    url: str
    username: str
    zoneid: str
    name: str | None = None
    def parse(self, envelope: Envelope) -> UcsManager: ...

class AddUserToProjectRequest(Request):
    projectid: str
    username: str
    email: str | None = None
    projectroleid: str | None = None
    roletype: ProjectAccountRole | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class AddVirtualMachinesToKubernetesClusterRequest(Request):
    id: str
    virtualmachineids: CommaList[str]
    iscontrolnode: bool | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class AddVmwareDcRequest(Request):
    name: str
    vcenter: str
    zoneid: str
    password: str | None = None
    username: str | None = None
    def parse(self, envelope: Envelope) -> VmwareDatacenter: ...

class AddVpnUserRequest(Request):
    password: str
    username: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VpnUser]: ...

class ApplyTungstenFabricPolicyRequest(Request):
    majorsequence: int
    minorsequence: int
    networkuuid: str
    policyuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricPolicy]: ...

class ApplyTungstenFabricTagRequest(Request):
    taguuid: str
    zoneid: str
    applicationpolicysetuuid: str | None = None
    networkuuid: CommaList[str] | None = None
    nicuuid: CommaList[str] | None = None
    policyuuid: str | None = None
    vmuuid: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[TungstenFabricTag]: ...

class ArchiveAlertsRequest(Request):
    enddate: Timestamp | None = None
    ids: CommaList[str] | None = None
    startdate: Timestamp | None = None
    type: AlertTypeText | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class ArchiveEventsRequest(Request):
    enddate: Timestamp | None = None
    ids: CommaList[str] | None = None
    startdate: Timestamp | None = None
    type: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class ArchiveSnapshotRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class AssignCertToLoadBalancerRequest(Request):
    certid: str
    lbruleid: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class AssignToGlobalLoadBalancerRuleRequest(Request):
    id: str
    loadbalancerrulelist: CommaList[str]
    gslblbruleweightsmap: OneOrMore[LoadBalancerWeight] | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class AssignToLoadBalancerRuleRequest(Request):
    id: str
    virtualmachineids: CommaList[str] | None = None
    vmidipmap: OneOrMore[VirtualMachineIp] | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class AssignVirtualMachineRequest(Request):
    virtualmachineid: str
    account: str | None = None
    domainid: str | None = None
    networkids: CommaList[str] | None = None
    projectid: str | None = None
    securitygroupids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> VirtualMachine: ...

class AssignVirtualMachineToBackupOfferingRequest(Request):
    backupofferingid: str
    virtualmachineid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class AssignVolumeRequest(Request):
    volumeid: str
    accountid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Volume: ...

class AssociateIpAddressRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    ipaddress: str | None = None
    isportable: bool | None = None
    networkid: str | None = None
    projectid: str | None = None
    regionid: int | None = None
    vpcid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[PublicIpAddress]: ...

class AssociateUcsProfileToBladeRequest(Request):
    bladeid: str
    profiledn: str
    ucsmanagerid: str
    def parse(self, envelope: Envelope) -> Job[UcsBlade]: ...

class AttachIsoRequest(Request):
    id: str
    virtualmachineid: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class AttachVolumeRequest(Request):
    id: str
    virtualmachineid: str
    deviceid: int | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class AuthorizeSamlSsoRequest(Request):
    enable: bool
    userid: str
    entityid: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class AuthorizeSecurityGroupEgressRequest(Request):
    account: str | None = None
    cidrlist: CommaList[str] | None = None
    domainid: str | None = None
    endport: int | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    projectid: str | None = None
    protocol: NetworkProtocolName | None = None
    securitygroupid: str | None = None
    securitygroupname: str | None = None
    startport: int | None = None
    usersecuritygrouplist: OneOrMore[UserSecurityGroup] | None = None
    def parse(self, envelope: Envelope) -> Job[SecurityGroup]: ...

class AuthorizeSecurityGroupIngressRequest(Request):
    account: str | None = None
    cidrlist: CommaList[str] | None = None
    domainid: str | None = None
    endport: int | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    projectid: str | None = None
    protocol: NetworkProtocolName | None = None
    securitygroupid: str | None = None
    securitygroupname: str | None = None
    startport: int | None = None
    usersecuritygrouplist: OneOrMore[UserSecurityGroup] | None = None
    def parse(self, envelope: Envelope) -> Job[SecurityGroup]: ...

class CancelHostAsDegradedRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Host]: ...

class CancelHostMaintenanceRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Host]: ...

class CancelMaintenanceRequest(Request):
    managementserverid: str
    rebalance: bool | None = None
    def parse(self, envelope: Envelope) -> ManagementServerMaintenance: ...

class CancelShutdownRequest(Request):
    managementserverid: str
    def parse(self, envelope: Envelope) -> ManagementServerMaintenance: ...

class CancelStorageMaintenanceRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[StoragePool]: ...

class ChangeBgpPeersForNetworkRequest(Request):
    networkid: str
    bgppeerids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[Network]: ...

class ChangeBgpPeersForVpcRequest(Request):
    vpcid: str
    bgppeerids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[Vpc]: ...

class ChangeOfferingForVolumeRequest(Request):
    diskofferingid: str
    id: str
    automigrate: bool | None = None
    maxiops: int | None = None
    miniops: int | None = None
    shrinkok: bool | None = None
    size: int | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class ChangeOutOfBandManagementPasswordRequest(Request):
    hostid: str
    password: str | None = None
    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]: ...

class ChangeServiceForRouterRequest(Request):
    id: str
    serviceofferingid: str
    def parse(self, envelope: Envelope) -> Router: ...

class ChangeServiceForSystemVmRequest(Request):
    id: str
    serviceofferingid: str
    details: Pairs | None = None
    def parse(self, envelope: Envelope) -> SystemVm: ...

@deprecated("use scale_virtual_machine instead")
class ChangeServiceForVirtualMachineRequest(Request):
    id: str
    serviceofferingid: str
    automigrate: bool | None = None
    details: Pairs | None = None
    maxiops: int | None = None
    miniops: int | None = None
    shrinkok: bool | None = None
    def parse(self, envelope: Envelope) -> VirtualMachine: ...

class ChangeSharedFileSystemDiskOfferingRequest(Request):
    id: str
    diskofferingid: str | None = None
    maxiops: int | None = None
    miniops: int | None = None
    size: int | None = None
    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]: ...

class ChangeSharedFileSystemServiceOfferingRequest(Request):
    id: str
    serviceofferingid: str
    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]: ...

class ChangeStoragePoolScopeRequest(Request):
    id: str
    scope: StoragePoolScope
    clusterid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class CheckVolumeRequest(Request):
    id: str
    repair: VolumeRepair | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class CleanVMReservationsRequest(Request):
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class CloudianIsEnabledRequest(Request):
    def parse(self, envelope: Envelope) -> CloudianStatus: ...

class CloudianSsoLoginRequest(Request):
    def parse(self, envelope: Envelope) -> CloudianSsoLogin: ...

class ConfigTungstenFabricServiceRequest(Request):
    physicalnetworkid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Success: ...

class ConfigureHAForHostRequest(Request):
    hostid: str
    provider: HostHaProviderName
    def parse(self, envelope: Envelope) -> Job[HostHa]: ...

class ConfigureInternalLoadBalancerElementRequest(Request):
    enabled: bool
    id: str
    def parse(self, envelope: Envelope) -> Job[InternalLoadBalancerElement]: ...

class ConfigureNetscalerLoadBalancerRequest(Request):
    lbdeviceid: str
    inline: bool | None = None
    lbdevicecapacity: int | None = None
    lbdevicededicated: bool | None = None
    podids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[NetscalerLoadBalancer]: ...

class ConfigureOutOfBandManagementRequest(Request):
    address: str
    driver: OutOfBandDriver
    hostid: str
    password: str
    port: str
    username: str
    def parse(self, envelope: Envelope) -> OutOfBandManagement: ...

class ConfigureOvsElementRequest(Request):
    enabled: bool
    id: str
    def parse(self, envelope: Envelope) -> Job[OvsElement]: ...

class ConfigurePaloAltoFirewallRequest(Request):
    fwdeviceid: str
    fwdevicecapacity: int | None = None
    def parse(self, envelope: Envelope) -> Job[PaloAltoFirewall]: ...

class ConfigureStorageAccessRequest(Request):
    clusterid: str | None = None
    hostid: str | None = None
    podid: str | None = None
    storageaccessgroups: CommaList[str] | None = None
    storageid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ConfigureVirtualRouterElementRequest(Request):
    enabled: bool
    id: str
    def parse(self, envelope: Envelope) -> Job[VirtualRouterElement]: ...

class CopyIsoRequest(Request):
    id: str
    destzoneid: str | None = None
    destzoneids: CommaList[str] | None = None
    sourcezoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Template]: ...

class CopySnapshotRequest(Request):
    id: str
    destzoneid: str | None = None
    destzoneids: CommaList[str] | None = None
    sourcezoneid: str | None = None
    storageids: CommaList[str] | None = None
    usestoragereplication: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Snapshot]: ...

class CopyTemplateRequest(Request):
    id: str
    destzoneid: str | None = None
    destzoneids: CommaList[str] | None = None
    sourcezoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Template]: ...

class CreateASNRangeRequest(Request):
    endasn: int
    startasn: int
    zoneid: str
    def parse(self, envelope: Envelope) -> AsnRange: ...

class CreateAccountRequest(Request):
    email: str
    firstname: str
    lastname: str
    password: str
    username: str
    account: str | None = None
    accountdetails: Pairs | None = None
    accountid: str | None = None
    accounttype: int | None = None
    domainid: str | None = None
    networkdomain: str | None = None
    roleid: str | None = None
    timezone: str | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> Account: ...

class CreateAffinityGroupRequest(Request):
    name: str
    type: AffinityGroupTypeName
    account: str | None = None
    description: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[AffinityGroup]: ...

class CreateAutoScalePolicyRequest(Request):
    action: AutoScaleAction
    conditionids: CommaList[str]
    duration: int
    name: str | None = None
    quiettime: int | None = None
    def parse(self, envelope: Envelope) -> Job[AutoScalePolicy]: ...

class CreateAutoScaleVmGroupRequest(Request):
    lbruleid: str
    maxmembers: int
    minmembers: int
    scaledownpolicyids: CommaList[str]
    scaleuppolicyids: CommaList[str]
    vmprofileid: str
    fordisplay: bool | None = None
    interval: int | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> Job[AutoScaleVmGroup]: ...

class CreateAutoScaleVmProfileRequest(Request):
    serviceofferingid: str
    templateid: str
    zoneid: str
    account: str | None = None
    autoscaleuserid: str | None = None
    counterparam: OneOrMore[NameValue] | None = None
    domainid: str | None = None
    expungevmgraceperiod: int | None = None
    fordisplay: bool | None = None
    otherdeployparams: OneOrMore[NameValue] | None = None
    projectid: str | None = None
    userdata: Base64 | None = None
    userdatadetails: Pairs | None = None
    userdataid: str | None = None
    def parse(self, envelope: Envelope) -> Job[AutoScaleVmProfile]: ...

class CreateBackupRequest(Request):
    virtualmachineid: str
    description: str | None = None
    name: str | None = None
    quiescevm: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class CreateBackupScheduleRequest(Request):
    intervaltype: IntervalType
    schedule: str
    timezone: str
    virtualmachineid: str
    maxbackups: int | None = None
    quiescevm: bool | None = None
    def parse(self, envelope: Envelope) -> BackupSchedule: ...

class CreateBgpPeerRequest(Request):
    asnumber: int
    zoneid: str
    account: str | None = None
    details: Pairs | None = None
    domainid: str | None = None
    ip6address: str | None = None
    ipaddress: str | None = None
    password: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[BgpPeer]: ...

class CreateBucketRequest(Request):
    name: str
    objectstorageid: str
    quota: int
    account: str | None = None
    domainid: str | None = None
    encryption: bool | None = None
    objectlocking: bool | None = None
    policy: BucketPolicy | None = None
    projectid: str | None = None
    versioning: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Bucket]: ...

class CreateConditionRequest(Request):
    counterid: str
    relationaloperator: RelationalOperator
    threshold: int
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Condition]: ...

class CreateConsoleEndpointRequest(Request):
    virtualmachineid: str
    token: str | None = None
    def parse(self, envelope: Envelope) -> ConsoleEndpoint: ...

class CreateCounterRequest(Request):
    name: str
    provider: NetworkServiceProviderName
    source: CounterSource
    value: str
    def parse(self, envelope: Envelope) -> Job[Counter]: ...

class CreateDiskOfferingRequest(Request):
    name: str
    bytesreadrate: int | None = None
    bytesreadratemax: int | None = None
    bytesreadratemaxlength: int | None = None
    byteswriterate: int | None = None
    byteswriteratemax: int | None = None
    byteswriteratemaxlength: int | None = None
    cachemode: DiskCacheMode | None = None
    customized: bool | None = None
    customizediops: bool | None = None
    details: Pairs | None = None
    disksize: int | None = None
    disksizestrictness: bool | None = None
    displayoffering: bool | None = None
    displaytext: str | None = None
    domainid: CommaList[str] | None = None
    encrypt: bool | None = None
    hypervisorsnapshotreserve: int | None = None
    iopsreadrate: int | None = None
    iopsreadratemax: int | None = None
    iopsreadratemaxlength: int | None = None
    iopswriterate: int | None = None
    iopswriteratemax: int | None = None
    iopswriteratemaxlength: int | None = None
    maxiops: int | None = None
    miniops: int | None = None
    provisioningtype: ProvisioningType | None = None
    storagepolicy: str | None = None
    storagetype: OfferingStorageType | None = None
    tags: CommaList[str] | None = None
    zoneid: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> DiskOffering: ...

class CreateDomainRequest(Request):
    name: str
    domainid: str | None = None
    networkdomain: str | None = None
    parentdomainid: str | None = None
    def parse(self, envelope: Envelope) -> Domain: ...

class CreateEgressFirewallRuleRequest(Request):
    networkid: str
    protocol: NetworkProtocolName
    cidrlist: CommaList[str] | None = None
    destcidrlist: CommaList[str] | None = None
    endport: int | None = None
    fordisplay: bool | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    startport: int | None = None
    type: FirewallRuleType | None = None
    def parse(self, envelope: Envelope) -> Job[FirewallRule]: ...

class CreateExtensionRequest(Request):
    name: str
    type: ExtensionType
    description: str | None = None
    details: Pairs | None = None
    orchestratorrequirespreparevm: bool | None = None
    path: str | None = None
    state: ExtensionState | None = None
    def parse(self, envelope: Envelope) -> Extension: ...

class CreateFirewallRuleRequest(Request):
    ipaddressid: str
    protocol: NetworkProtocolName
    cidrlist: CommaList[str] | None = None
    endport: int | None = None
    fordisplay: bool | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    startport: int | None = None
    type: FirewallRuleType | None = None
    def parse(self, envelope: Envelope) -> Job[FirewallRule]: ...

class CreateGlobalLoadBalancerRuleRequest(Request):
    gslbdomainname: str
    gslbservicetype: GslbServiceType
    name: str
    regionid: int
    account: str | None = None
    description: str | None = None
    domainid: str | None = None
    gslblbmethod: GslbAlgorithm | None = None
    gslbstickysessionmethodname: GslbPersistence | None = None
    def parse(self, envelope: Envelope) -> Job[GlobalLoadBalancerRule]: ...

class CreateGpuCardRequest(Request):
    deviceid: str
    devicename: str
    name: str
    vendorid: str
    vendorname: str
    videoram: int | None = None
    def parse(self, envelope: Envelope) -> GpuCard: ...

class CreateGpuDeviceRequest(Request):
    busaddress: str
    gpucardid: str
    hostid: str
    vgpuprofileid: str
    numanode: str | None = None
    parentgpudeviceid: str | None = None
    type: GpuDeviceType | None = None
    def parse(self, envelope: Envelope) -> GpuDevice: ...

class CreateGuestNetworkIpv6PrefixRequest(Request):
    prefix: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[GuestNetworkIpv6Prefix]: ...

class CreateGuiThemeRequest(Request):
    name: str
    accountids: CommaList[str] | None = None
    commonnames: CommaList[str] | None = None
    css: str | None = None
    description: str | None = None
    domainids: CommaList[str] | None = None
    ispublic: bool | None = None
    jsonconfiguration: str | None = None
    recursivedomains: bool | None = None
    def parse(self, envelope: Envelope) -> GuiTheme: ...

class CreateInstanceGroupRequest(Request):
    name: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> InstanceGroup: ...

class CreateInternalLoadBalancerElementRequest(Request):
    nspid: str
    def parse(self, envelope: Envelope) -> Job[InternalLoadBalancerElement]: ...

class CreateIpForwardingRuleRequest(Request):
    ipaddressid: str
    protocol: NetworkProtocolName
    startport: int
    cidrlist: CommaList[str] | None = None
    endport: int | None = None
    openfirewall: bool | None = None
    def parse(self, envelope: Envelope) -> Job[IpForwardingRule]: ...

class CreateIpv4SubnetForGuestNetworkRequest(Request):
    parentid: str
    cidrsize: int | None = None
    subnet: str | None = None
    def parse(self, envelope: Envelope) -> Job[GuestNetworkIpv4Subnet]: ...

class CreateIpv4SubnetForZoneRequest(Request):
    subnet: str
    zoneid: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[ZoneIpv4Subnet]: ...

class CreateIpv6FirewallRuleRequest(Request):
    networkid: str
    protocol: NetworkProtocolName
    cidrlist: CommaList[str] | None = None
    destcidrlist: CommaList[str] | None = None
    endport: int | None = None
    fordisplay: bool | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    startport: int | None = None
    traffictype: FirewallTrafficType | None = None
    def parse(self, envelope: Envelope) -> Job[FirewallRule]: ...

class CreateKubernetesClusterRequest(Request):
    name: str
    zoneid: str
    account: str | None = None
    asnumber: int | None = None
    clustertype: KubernetesClusterType | None = None
    cniconfigdetails: Pairs | None = None
    cniconfigurationid: str | None = None
    controlnodes: int | None = None
    description: str | None = None
    dockerregistrypassword: str | None = None
    dockerregistryurl: str | None = None
    dockerregistryusername: str | None = None
    domainid: str | None = None
    enablecsi: bool | None = None
    etcdnodes: int | None = None
    externalloadbalanceripaddress: str | None = None
    hypervisor: HypervisorName | None = None
    keypair: str | None = None
    kubernetesversionid: str | None = None
    masternodes: int | None = None
    networkid: str | None = None
    nodeofferings: OneOrMore[NodeOffering] | None = None
    noderootdisksize: int | None = None
    nodetemplates: OneOrMore[NodeTemplate] | None = None
    projectid: str | None = None
    serviceofferingid: str | None = None
    size: int | None = None
    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]: ...

class CreateLBHealthCheckPolicyRequest(Request):
    lbruleid: str
    description: str | None = None
    fordisplay: bool | None = None
    healthythreshold: int | None = None
    intervaltime: int | None = None
    pingpath: str | None = None
    responsetimeout: int | None = None
    unhealthythreshold: int | None = None
    def parse(self, envelope: Envelope) -> Job[LbHealthCheck]: ...

class CreateLBStickinessPolicyRequest(Request):
    lbruleid: str
    methodname: LbStickinessMethod
    name: str
    description: str | None = None
    fordisplay: bool | None = None
    param: OneOrMore[NameValue] | None = None
    def parse(self, envelope: Envelope) -> Job[LbStickiness]: ...

class CreateLoadBalancerRequest(Request):
    algorithm: LoadBalancerAlgorithm
    instanceport: int
    name: str
    networkid: str
    scheme: LoadBalancerScheme
    sourceipaddressnetworkid: str
    sourceport: int
    description: str | None = None
    fordisplay: bool | None = None
    sourceipaddress: str | None = None
    def parse(self, envelope: Envelope) -> Job[LoadBalancer]: ...

class CreateLoadBalancerRuleRequest(Request):
    algorithm: LoadBalancerAlgorithm
    name: str
    privateport: int
    publicport: int
    account: str | None = None
    cidrlist: CommaList[str] | None = None
    description: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    networkid: str | None = None
    openfirewall: bool | None = None
    protocol: LoadBalancerProtocol | None = None
    publicipid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[LoadBalancerRule]: ...

class CreateManagementNetworkIpRangeRequest(Request):
    gateway: str
    netmask: str
    podid: str
    startip: str
    endip: str | None = None
    forsystemvms: bool | None = None
    vlan: str | None = None
    def parse(self, envelope: Envelope) -> Job[Pod]: ...

class CreateNetworkRequest(Request):
    name: str
    networkofferingid: str
    zoneid: str
    account: str | None = None
    aclid: str | None = None
    acltype: NetworkAclType | None = None
    asnumber: int | None = None
    associatednetworkid: str | None = None
    bgppeerids: CommaList[str] | None = None
    bypassvlanoverlapcheck: bool | None = None
    cidrsize: int | None = None
    displaynetwork: bool | None = None
    displaytext: str | None = None
    dns1: str | None = None
    dns2: str | None = None
    domainid: str | None = None
    endip: str | None = None
    endipv6: str | None = None
    externalid: str | None = None
    gateway: str | None = None
    hideipaddressusage: bool | None = None
    ip6cidr: str | None = None
    ip6dns1: str | None = None
    ip6dns2: str | None = None
    ip6gateway: str | None = None
    isolatedpvlan: str | None = None
    isolatedpvlantype: PrivateVlanType | None = None
    netmask: str | None = None
    networkdomain: str | None = None
    physicalnetworkid: str | None = None
    privatemtu: int | None = None
    projectid: str | None = None
    publicmtu: int | None = None
    routerip: str | None = None
    routeripv6: str | None = None
    sourcenatipaddress: str | None = None
    startip: str | None = None
    startipv6: str | None = None
    subdomainaccess: bool | None = None
    tungstenvirtualrouteruuid: str | None = None
    vlan: str | None = None
    vpcid: str | None = None
    def parse(self, envelope: Envelope) -> Network: ...

class CreateNetworkACLRequest(Request):
    protocol: NetworkProtocolName
    aclid: str | None = None
    action: NetworkAclAction | None = None
    cidrlist: CommaList[str] | None = None
    endport: int | None = None
    fordisplay: bool | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    networkid: str | None = None
    number: int | None = None
    reason: str | None = None
    startport: int | None = None
    traffictype: NetworkAclTrafficType | None = None
    def parse(self, envelope: Envelope) -> Job[NetworkAcl]: ...

class CreateNetworkACLListRequest(Request):
    name: str
    description: str | None = None
    fordisplay: bool | None = None
    vpcid: str | None = None
    def parse(self, envelope: Envelope) -> Job[NetworkAclList]: ...

class CreateNetworkOfferingRequest(Request):
    guestiptype: GuestType
    name: str
    traffictype: OfferingTrafficType
    availability: NetworkOfferingAvailability | None = None
    conservemode: bool | None = None
    details: Pairs | None = None
    displaytext: str | None = None
    domainid: CommaList[str] | None = None
    egressdefaultpolicy: bool | None = None
    enable: bool | None = None
    fornsx: bool | None = None
    fortungsten: bool | None = None
    forvpc: bool | None = None
    internetprotocol: InternetProtocol | None = None
    ispersistent: bool | None = None
    keepaliveenabled: bool | None = None
    maxconnections: int | None = None
    networkmode: NetworkMode | None = None
    networkrate: int | None = None
    nsxsupportlb: bool | None = None
    nsxsupportsinternallb: bool | None = None
    provider: ExternalNetworkProvider | None = None
    routingmode: RoutingMode | None = None
    servicecapabilitylist: OneOrMore[ServiceCapability] | None = None
    serviceofferingid: str | None = None
    serviceproviderlist: OneOrMore[ServiceProvider] | None = None
    specifyasnumber: bool | None = None
    specifyipranges: bool | None = None
    specifyvlan: bool | None = None
    supportedservices: CommaList[NetworkServiceName] | None = None
    tags: CommaList[str] | None = None
    zoneid: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> NetworkOffering: ...

class CreateNetworkPermissionsRequest(Request):
    networkid: str
    accountids: CommaList[str] | None = None
    accounts: CommaList[str] | None = None
    projectids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class CreatePhysicalNetworkRequest(Request):
    name: str
    zoneid: str
    broadcastdomainrange: BroadcastDomainRange | None = None
    domainid: str | None = None
    isolationmethods: CommaList[str] | None = None
    networkspeed: str | None = None
    tags: CommaList[str] | None = None
    vlan: str | None = None
    def parse(self, envelope: Envelope) -> Job[PhysicalNetwork]: ...

class CreatePodRequest(Request):
    name: str
    zoneid: str
    allocationstate: AllocationState | None = None
    endip: str | None = None
    gateway: str | None = None
    netmask: str | None = None
    startip: str | None = None
    storageaccessgroups: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Pod: ...

class CreatePortForwardingRuleRequest(Request):
    ipaddressid: str
    privateport: int
    protocol: NetworkProtocolName
    publicport: int
    virtualmachineid: str
    cidrlist: CommaList[str] | None = None
    fordisplay: bool | None = None
    networkid: str | None = None
    openfirewall: bool | None = None
    privateendport: int | None = None
    publicendport: int | None = None
    vmguestip: str | None = None
    def parse(self, envelope: Envelope) -> Job[PortForwardingRule]: ...

class CreatePortableIpRangeRequest(Request):
    endip: str
    gateway: str
    netmask: str
    regionid: int
    startip: str
    vlan: str | None = None
    def parse(self, envelope: Envelope) -> Job[PortableIpRange]: ...

class CreatePrivateGatewayRequest(Request):
    gateway: str
    ipaddress: str
    netmask: str
    vpcid: str
    aclid: str | None = None
    associatednetworkid: str | None = None
    bypassvlanoverlapcheck: bool | None = None
    networkofferingid: str | None = None
    physicalnetworkid: str | None = None
    sourcenatsupported: bool | None = None
    vlan: str | None = None
    def parse(self, envelope: Envelope) -> Job[PrivateGateway]: ...

class CreateProjectRequest(Request):
    name: str
    account: str | None = None
    accountid: str | None = None
    displaytext: str | None = None
    domainid: str | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Project]: ...

class CreateProjectRoleRequest(Request):
    name: str
    projectid: str
    description: str | None = None
    def parse(self, envelope: Envelope) -> ProjectRole: ...

class CreateProjectRolePermissionRequest(Request):
    permission: RolePermissionValue
    projectid: str
    projectroleid: str
    rule: str
    description: str | None = None
    def parse(self, envelope: Envelope) -> ProjectRolePermission: ...

class CreateRemoteAccessVpnRequest(Request):
    publicipid: str
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    iprange: str | None = None
    openfirewall: bool | None = None
    def parse(self, envelope: Envelope) -> Job[RemoteAccessVpn]: ...

class CreateRoleRequest(Request):
    name: str
    description: str | None = None
    ispublic: bool | None = None
    roleid: str | None = None
    type: RoleType | None = None
    def parse(self, envelope: Envelope) -> Role: ...

class CreateRolePermissionRequest(Request):
    permission: RolePermissionValue
    roleid: str
    rule: str
    description: str | None = None
    def parse(self, envelope: Envelope) -> RolePermission: ...

class CreateRoutingFirewallRuleRequest(Request):
    networkid: str
    protocol: NetworkProtocolName
    cidrlist: CommaList[str] | None = None
    destcidrlist: CommaList[str] | None = None
    endport: int | None = None
    fordisplay: bool | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    startport: int | None = None
    traffictype: FirewallTrafficType | None = None
    def parse(self, envelope: Envelope) -> Job[FirewallRule]: ...

class CreateSSHKeyPairRequest(Request):
    name: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> CreatedSshKeyPair: ...

class CreateSecondaryStagingStoreRequest(Request):
    url: str
    details: Pairs | None = None
    provider: str | None = None
    scope: StagingStoreScope | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ImageStore: ...

class CreateSecondaryStorageSelectorRequest(Request):
    description: str
    heuristicrule: str
    name: str
    type: StorageHeuristicType
    zoneid: str
    def parse(self, envelope: Envelope) -> SecondaryStorageSelector: ...

class CreateSecurityGroupRequest(Request):
    name: str
    account: str | None = None
    description: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> SecurityGroup: ...

class CreateServiceInstanceRequest(Request):
    leftnetworkid: str
    name: str
    rightnetworkid: str
    serviceofferingid: str
    templateid: str
    zoneid: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[ServiceInstance]: ...

class CreateServiceOfferingRequest(Request):
    name: str
    bytesreadrate: int | None = None
    bytesreadratemax: int | None = None
    bytesreadratemaxlength: int | None = None
    byteswriterate: int | None = None
    byteswriteratemax: int | None = None
    byteswriteratemaxlength: int | None = None
    cachemode: DiskCacheMode | None = None
    cpunumber: int | None = None
    cpuspeed: int | None = None
    customized: bool | None = None
    customizediops: bool | None = None
    deploymentplanner: DeploymentPlannerName | None = None
    diskofferingid: str | None = None
    diskofferingstrictness: bool | None = None
    displaytext: str | None = None
    domainid: CommaList[str] | None = None
    dynamicscalingenabled: bool | None = None
    encryptroot: bool | None = None
    externaldetails: Pairs | None = None
    gpucount: int | None = None
    gpudisplay: bool | None = None
    hosttags: CommaList[str] | None = None
    hypervisorsnapshotreserve: int | None = None
    iopsreadrate: int | None = None
    iopsreadratemax: int | None = None
    iopsreadratemaxlength: int | None = None
    iopswriterate: int | None = None
    iopswriteratemax: int | None = None
    iopswriteratemaxlength: int | None = None
    issystem: bool | None = None
    isvolatile: bool | None = None
    leaseduration: int | None = None
    leaseexpiryaction: LeaseExpiryAction | None = None
    limitcpuuse: bool | None = None
    maxcpunumber: int | None = None
    maxiops: int | None = None
    maxmemory: int | None = None
    memory: int | None = None
    mincpunumber: int | None = None
    miniops: int | None = None
    minmemory: int | None = None
    networkrate: int | None = None
    offerha: bool | None = None
    provisioningtype: ProvisioningType | None = None
    purgeresources: bool | None = None
    rootdisksize: int | None = None
    serviceofferingdetails: Pairs | None = None
    storagepolicy: str | None = None
    storagetype: OfferingStorageType | None = None
    systemvmtype: SystemOfferingVmType | None = None
    tags: CommaList[str] | None = None
    vgpuprofileid: str | None = None
    zoneid: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> ServiceOffering: ...

class CreateSharedFileSystemRequest(Request):
    diskofferingid: str
    filesystem: SharedFileSystemFormat
    name: str
    networkid: str
    serviceofferingid: str
    zoneid: str
    account: str | None = None
    description: str | None = None
    domainid: str | None = None
    maxiops: int | None = None
    miniops: int | None = None
    projectid: str | None = None
    provider: SharedFileSystemProviderName | None = None
    size: int | None = None
    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]: ...

class CreateSnapshotRequest(Request):
    volumeid: str
    account: str | None = None
    asyncbackup: bool | None = None
    domainid: str | None = None
    locationtype: SnapshotLocationType | None = None
    name: str | None = None
    policyid: str | None = None
    quiescevm: bool | None = None
    storageids: CommaList[str] | None = None
    tags: Pairs | None = None
    usestoragereplication: bool | None = None
    zoneids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[Snapshot]: ...

class CreateSnapshotFromVMSnapshotRequest(Request):
    vmsnapshotid: str
    volumeid: str
    name: str | None = None
    def parse(self, envelope: Envelope) -> Job[Snapshot]: ...

class CreateSnapshotPolicyRequest(Request):
    intervaltype: IntervalType
    maxsnaps: int
    schedule: str
    timezone: str
    volumeid: str
    fordisplay: bool | None = None
    storageids: CommaList[str] | None = None
    tags: Pairs | None = None
    usestoragereplication: bool | None = None
    zoneids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> SnapshotPolicy: ...

class CreateStaticRouteRequest(Request):
    cidr: str
    gatewayid: str | None = None
    nexthop: str | None = None
    vpcid: str | None = None
    def parse(self, envelope: Envelope) -> Job[StaticRoute]: ...

class CreateStorageNetworkIpRangeRequest(Request):
    gateway: str
    netmask: str
    podid: str
    startip: str
    endip: str | None = None
    vlan: int | None = None
    def parse(self, envelope: Envelope) -> Job[StorageNetworkIpRange]: ...

class CreateStoragePoolRequest(Request):
    name: str
    url: str
    zoneid: str
    capacitybytes: int | None = None
    capacityiops: int | None = None
    clusterid: str | None = None
    details: Pairs | None = None
    hypervisor: HypervisorName | None = None
    istagarule: bool | None = None
    managed: bool | None = None
    podid: str | None = None
    provider: str | None = None
    scope: StoragePoolScope | None = None
    storageaccessgroups: CommaList[str] | None = None
    tags: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> StoragePool: ...

class CreateTagsRequest(Request):
    resourceids: CommaList[str]
    resourcetype: TaggableResourceType
    tags: Pairs
    customer: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class CreateTemplateRequest(Request):
    name: str
    ostypeid: str
    account: str | None = None
    arch: CpuArch | None = None
    bits: int | None = None
    details: Pairs | None = None
    displaytext: str | None = None
    domainid: str | None = None
    isdynamicallyscalable: bool | None = None
    isfeatured: bool | None = None
    ispublic: bool | None = None
    passwordenabled: bool | None = None
    projectid: str | None = None
    requireshvm: bool | None = None
    snapshotid: str | None = None
    sshkeyenabled: bool | None = None
    templatetag: str | None = None
    url: str | None = None
    virtualmachineid: str | None = None
    volumeid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Template]: ...

class CreateTungstenFabricAddressGroupRequest(Request):
    ipprefix: str
    ipprefixlen: int
    name: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricAddressGroup]: ...

class CreateTungstenFabricApplicationPolicySetRequest(Request):
    name: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricApplicationPolicySet]: ...

class CreateTungstenFabricFirewallPolicyRequest(Request):
    name: str
    sequence: int
    zoneid: str
    applicationpolicysetuuid: str | None = None
    def parse(self, envelope: Envelope) -> Job[TungstenFabricFirewallPolicy]: ...

class CreateTungstenFabricFirewallRuleRequest(Request):
    action: str
    direction: str
    firewallpolicyuuid: str
    name: str
    sequence: int
    servicegroupuuid: str
    zoneid: str
    destaddressgroupuuid: str | None = None
    destnetworkuuid: str | None = None
    desttaguuid: str | None = None
    srcaddressgroupuuid: str | None = None
    srcnetworkuuid: str | None = None
    srctaguuid: str | None = None
    tagtypeuuid: str | None = None
    def parse(self, envelope: Envelope) -> Job[TungstenFabricFirewallRule]: ...

class CreateTungstenFabricLogicalRouterRequest(Request):
    name: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricLogicalRouter]: ...

class CreateTungstenFabricManagementNetworkRequest(Request):
    podid: str
    def parse(self, envelope: Envelope) -> Success: ...

class CreateTungstenFabricPolicyRequest(Request):
    name: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricPolicy]: ...

class CreateTungstenFabricProviderRequest(Request):
    name: str
    tungstengateway: str
    tungstenproviderhostname: str
    zoneid: str
    tungstenproviderintrospectport: str | None = None
    tungstenproviderport: str | None = None
    tungstenprovidervrouterport: str | None = None
    def parse(self, envelope: Envelope) -> TungstenFabricProvider: ...

class CreateTungstenFabricPublicNetworkRequest(Request):
    zoneid: str
    def parse(self, envelope: Envelope) -> Success: ...

class CreateTungstenFabricServiceGroupRequest(Request):
    endport: int
    name: str
    protocol: str
    startport: int
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricServiceGroup]: ...

class CreateTungstenFabricTagRequest(Request):
    tagtype: str
    tagvalue: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricTag]: ...

class CreateTungstenFabricTagTypeRequest(Request):
    name: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricTagType]: ...

class CreateUserRequest(Request):
    account: str
    email: str
    firstname: str
    lastname: str
    password: str
    username: str
    domainid: str | None = None
    timezone: str | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> User: ...

class CreateVMFromBackupRequest(Request):
    backupid: str
    zoneid: str
    account: str | None = None
    affinitygroupids: CommaList[str] | None = None
    affinitygroupnames: CommaList[str] | None = None
    bootintosetup: bool | None = None
    bootmode: BootMode | None = None
    boottype: BootType | None = None
    clusterid: str | None = None
    copyimagetags: bool | None = None
    customid: str | None = None
    datadiskofferinglist: OneOrMore[DataDiskOffering] | None = None
    datadisksdetails: OneOrMore[DataDiskDetails] | None = None
    deploymentplanner: DeploymentPlannerName | None = None
    details: Pairs | None = None
    dhcpoptionsnetworklist: StructMaps | None = None
    diskofferingid: str | None = None
    displayname: str | None = None
    displayvm: bool | None = None
    domainid: str | None = None
    dynamicscalingenabled: bool | None = None
    externaldetails: Pairs | None = None
    extraconfig: str | None = None
    group: str | None = None
    hostid: str | None = None
    hypervisor: HypervisorName | None = None
    iodriverpolicy: IoDriverPolicy | None = None
    iothreadsenabled: bool | None = None
    ip6address: str | None = None
    ipaddress: str | None = None
    iptonetworklist: OneOrMore[IpToNetwork] | None = None
    keyboard: str | None = None
    keypair: str | None = None
    keypairs: CommaList[str] | None = None
    leaseduration: int | None = None
    leaseexpiryaction: LeaseExpiryAction | None = None
    macaddress: str | None = None
    name: str | None = None
    networkids: CommaList[str] | None = None
    nicmultiqueuenumber: int | None = None
    nicnetworklist: OneOrMore[NicNetwork] | None = None
    nicpackedvirtqueuesenabled: bool | None = None
    overridediskofferingid: str | None = None
    password: str | None = None
    podid: str | None = None
    preserveip: bool | None = None
    projectid: str | None = None
    properties: Pairs | None = None
    rootdisksize: int | None = None
    securitygroupids: CommaList[str] | None = None
    securitygroupnames: CommaList[str] | None = None
    serviceofferingid: str | None = None
    size: int | None = None
    startvm: bool | None = None
    templateid: str | None = None
    userdata: Base64 | None = None
    userdatadetails: Pairs | None = None
    userdataid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class CreateVMScheduleRequest(Request):
    action: VmScheduleAction
    schedule: str
    timezone: str
    virtualmachineid: str
    description: str | None = None
    enabled: bool | None = None
    enddate: Timestamp | None = None
    startdate: Timestamp | None = None
    def parse(self, envelope: Envelope) -> VmSchedule: ...

class CreateVMSnapshotRequest(Request):
    virtualmachineid: str
    description: str | None = None
    name: str | None = None
    quiescevm: bool | None = None
    snapshotmemory: bool | None = None
    def parse(self, envelope: Envelope) -> Job[VmSnapshot]: ...

class CreateVPCRequest(Request):
    name: str
    vpcofferingid: str
    zoneid: str
    account: str | None = None
    asnumber: int | None = None
    bgppeerids: CommaList[str] | None = None
    cidr: str | None = None
    cidrsize: int | None = None
    displaytext: str | None = None
    dns1: str | None = None
    dns2: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    ip6dns1: str | None = None
    ip6dns2: str | None = None
    networkdomain: str | None = None
    projectid: str | None = None
    publicmtu: int | None = None
    sourcenatipaddress: str | None = None
    start: bool | None = None
    userouteripresolver: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Vpc]: ...

class CreateVPCOfferingRequest(Request):
    name: str
    displaytext: str | None = None
    domainid: CommaList[str] | None = None
    enable: bool | None = None
    fornsx: bool | None = None
    internetprotocol: InternetProtocol | None = None
    networkmode: NetworkMode | None = None
    nsxsupportlb: bool | None = None
    provider: ExternalNetworkProvider | None = None
    routingmode: RoutingMode | None = None
    servicecapabilitylist: OneOrMore[ServiceCapability] | None = None
    serviceofferingid: str | None = None
    serviceproviderlist: OneOrMore[ServiceProvider] | None = None
    specifyasnumber: bool | None = None
    supportedservices: CommaList[NetworkServiceName] | None = None
    zoneid: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[VpcOffering]: ...

class CreateVgpuProfileRequest(Request):
    gpucardid: str
    name: str
    description: str | None = None
    maxheads: int | None = None
    maxresolutionx: int | None = None
    maxresolutiony: int | None = None
    maxvgpuperphysicalgpu: int | None = None
    videoram: int | None = None
    def parse(self, envelope: Envelope) -> VgpuProfile: ...

class CreateVirtualRouterElementRequest(Request):
    nspid: str
    providertype: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualRouterElement]: ...

class CreateVlanIpRangeRequest(Request):
    account: str | None = None
    domainid: str | None = None
    endip: str | None = None
    endipv6: str | None = None
    forsystemvms: bool | None = None
    forvirtualnetwork: bool | None = None
    gateway: str | None = None
    ip6cidr: str | None = None
    ip6gateway: str | None = None
    netmask: str | None = None
    networkid: str | None = None
    physicalnetworkid: str | None = None
    podid: str | None = None
    projectid: str | None = None
    provider: str | None = None
    startip: str | None = None
    startipv6: str | None = None
    vlan: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> VlanIpRange: ...

class CreateVolumeRequest(Request):
    account: str | None = None
    customid: str | None = None
    diskofferingid: str | None = None
    displayvolume: bool | None = None
    domainid: str | None = None
    maxiops: int | None = None
    miniops: int | None = None
    name: str | None = None
    projectid: str | None = None
    size: int | None = None
    snapshotid: str | None = None
    virtualmachineid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class CreateVpnConnectionRequest(Request):
    s2scustomergatewayid: str
    s2svpngatewayid: str
    fordisplay: bool | None = None
    passive: bool | None = None
    def parse(self, envelope: Envelope) -> Job[VpnConnection]: ...

class CreateVpnCustomerGatewayRequest(Request):
    cidrlist: CommaList[str]
    esppolicy: str
    gateway: str
    ikepolicy: str
    ipsecpsk: str
    account: str | None = None
    domainid: str | None = None
    dpd: bool | None = None
    esplifetime: int | None = None
    forceencap: bool | None = None
    ikelifetime: int | None = None
    ikeversion: IkeVersion | None = None
    name: str | None = None
    projectid: str | None = None
    splitconnections: bool | None = None
    def parse(self, envelope: Envelope) -> Job[VpnCustomerGateway]: ...

class CreateVpnGatewayRequest(Request):
    vpcid: str
    fordisplay: bool | None = None
    ipaddressid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VpnGateway]: ...

class CreateWebhookRequest(Request):
    name: str
    payloadurl: str
    account: str | None = None
    description: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    scope: WebhookScope | None = None
    secretkey: str | None = None
    sslverification: bool | None = None
    state: WebhookState | None = None
    def parse(self, envelope: Envelope) -> Webhook: ...

class CreateZoneRequest(Request):
    dns1: str
    internaldns1: str
    name: str
    networktype: ZoneNetworkType
    allocationstate: AllocationState | None = None
    dns2: str | None = None
    domain: str | None = None
    domainid: str | None = None
    guestcidraddress: str | None = None
    internaldns2: str | None = None
    ip6dns1: str | None = None
    ip6dns2: str | None = None
    isedge: bool | None = None
    localstorageenabled: bool | None = None
    securitygroupenabled: bool | None = None
    storageaccessgroups: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Zone: ...

class DeclareHostAsDegradedRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Host]: ...

class DedicateBgpPeerRequest(Request):
    id: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[BgpPeer]: ...

class DedicateClusterRequest(Request):
    clusterid: str
    domainid: str
    account: str | None = None
    def parse(self, envelope: Envelope) -> Job[DedicatedCluster]: ...

class DedicateGuestVlanRangeRequest(Request):
    physicalnetworkid: str
    vlanrange: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> GuestVlanRange: ...

class DedicateHostRequest(Request):
    domainid: str
    hostid: str
    account: str | None = None
    def parse(self, envelope: Envelope) -> Job[ListResult[DedicatedHost]]: ...

class DedicateIpv4SubnetForZoneRequest(Request):
    id: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[ZoneIpv4Subnet]: ...

class DedicatePodRequest(Request):
    domainid: str
    podid: str
    account: str | None = None
    def parse(self, envelope: Envelope) -> Job[ListResult[DedicatedPod]]: ...

class DedicatePublicIpRangeRequest(Request):
    domainid: str
    id: str
    account: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> VlanIpRange: ...

class DedicateZoneRequest(Request):
    domainid: str
    zoneid: str
    account: str | None = None
    def parse(self, envelope: Envelope) -> Job[ListResult[DedicatedZone]]: ...

class DeleteASNRangeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteAccountRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteAccountFromProjectRequest(Request):
    account: str
    projectid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteAffinityGroupRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    name: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteAlertsRequest(Request):
    enddate: Timestamp | None = None
    ids: CommaList[str] | None = None
    startdate: Timestamp | None = None
    type: AlertTypeText | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteAutoScalePolicyRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteAutoScaleVmGroupRequest(Request):
    id: str
    cleanup: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteAutoScaleVmProfileRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteBackupRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteBackupOfferingRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteBackupRepositoryRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteBackupScheduleRequest(Request):
    id: str | None = None
    virtualmachineid: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteBaremetalRctRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteBgpPeerRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteBigSwitchBcfDeviceRequest(Request):
    bcfdeviceid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteBrocadeVcsDeviceRequest(Request):
    vcsdeviceid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteBucketRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteCiscoAsa1000vResourceRequest(Request):
    resourceid: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteCiscoNexusVSMRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteCiscoVnmcResourceRequest(Request):
    resourceid: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteClusterRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteCniConfigurationRequest(Request):
    id: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteConditionRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteCounterRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteCustomActionRequest(Request):
    id: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteDiskOfferingRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteDomainRequest(Request):
    id: str
    cleanup: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteEgressFirewallRuleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteEventsRequest(Request):
    enddate: Timestamp | None = None
    ids: CommaList[str] | None = None
    startdate: Timestamp | None = None
    type: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteExtensionRequest(Request):
    cleanup: bool | None = None
    id: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteFirewallRuleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteGlobalLoadBalancerRuleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteGpuCardRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteGpuDeviceRequest(Request):
    ids: CommaList[str]
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteGuestNetworkIpv6PrefixRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteHostRequest(Request):
    id: str
    forced: bool | None = None
    forcedestroylocalstorage: bool | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteImageStoreRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteInstanceGroupRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteIpForwardingRuleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteIpv4SubnetForGuestNetworkRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteIpv4SubnetForZoneRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteIpv6FirewallRuleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteIsoRequest(Request):
    id: str
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteKubernetesClusterRequest(Request):
    id: str
    cleanup: bool | None = None
    expunge: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteKubernetesSupportedVersionRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteLBHealthCheckPolicyRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteLBStickinessPolicyRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteLdapConfigurationRequest(Request):
    domainid: str | None = None
    hostname: str | None = None
    id: str | None = None
    port: int | None = None
    def parse(self, envelope: Envelope) -> LdapConfiguration: ...

class DeleteLoadBalancerRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteLoadBalancerRuleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteManagementNetworkIpRangeRequest(Request):
    endip: str
    podid: str
    startip: str
    vlan: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteNetrisProviderRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteNetscalerControlCenterRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteNetscalerLoadBalancerRequest(Request):
    lbdeviceid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteNetworkRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteNetworkACLRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteNetworkACLListRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteNetworkDeviceRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteNetworkOfferingRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteNetworkServiceProviderRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteNiciraNvpDeviceRequest(Request):
    nvpdeviceid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteNsxControllerRequest(Request):
    nsxcontrollerid: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteOauthProviderRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteObjectStoragePoolRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteOpenDaylightControllerRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteOsCategoryRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeletePaloAltoFirewallRequest(Request):
    fwdeviceid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeletePhysicalNetworkRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeletePodRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeletePortForwardingRuleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeletePortableIpRangeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeletePrivateGatewayRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteProjectRequest(Request):
    id: str
    cleanup: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteProjectInvitationRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteProjectRoleRequest(Request):
    id: str
    projectid: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteProjectRolePermissionRequest(Request):
    id: str
    projectid: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteRemoteAccessVpnRequest(Request):
    publicipid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteResourceIconRequest(Request):
    resourceids: CommaList[str]
    resourcetype: ResourceObjectType
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteRoleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteRolePermissionRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteRoutingFirewallRuleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteSSHKeyPairRequest(Request):
    name: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteSecondaryStagingStoreRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteSecurityGroupRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    name: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteServiceOfferingRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteServicePackageOfferingRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteSnapshotRequest(Request):
    id: str
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteSnapshotPoliciesRequest(Request):
    id: str | None = None
    ids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteSslCertRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteStaticRouteRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteStorageNetworkIpRangeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteStoragePoolRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteStratosphereSspRequest(Request):
    hostid: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteTagsRequest(Request):
    resourceids: CommaList[str]
    resourcetype: ResourceObjectType
    tags: Pairs | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTemplateRequest(Request):
    id: str
    forced: bool | None = None
    issystem: bool | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTrafficMonitorRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteTrafficTypeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTungstenFabricAddressGroupRequest(Request):
    addressgroupuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTungstenFabricApplicationPolicySetRequest(Request):
    applicationpolicysetuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTungstenFabricFirewallPolicyRequest(Request):
    firewallpolicyuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTungstenFabricFirewallRuleRequest(Request):
    firewallruleuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTungstenFabricLogicalRouterRequest(Request):
    logicalrouteruuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTungstenFabricPolicyRequest(Request):
    policyuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTungstenFabricServiceGroupRequest(Request):
    servicegroupuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTungstenFabricTagRequest(Request):
    taguuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteTungstenFabricTagTypeRequest(Request):
    tagtypeuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteUcsManagerRequest(Request):
    ucsmanagerid: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteUserRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteUserDataRequest(Request):
    id: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteUserFromProjectRequest(Request):
    projectid: str
    userid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteVMScheduleRequest(Request):
    virtualmachineid: str
    id: str | None = None
    ids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteVMSnapshotRequest(Request):
    vmsnapshotid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteVPCRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteVPCOfferingRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteVgpuProfileRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteVlanIpRangeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteVnfTemplateRequest(Request):
    id: str
    forced: bool | None = None
    issystem: bool | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteVolumeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteVpnConnectionRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteVpnCustomerGatewayRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteVpnGatewayRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DeleteWebhookRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteWebhookDeliveryRequest(Request):
    enddate: Timestamp | None = None
    id: str | None = None
    managementserverid: str | None = None
    startdate: Timestamp | None = None
    webhookid: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class DeleteZoneRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DeployNetscalerVpxRequest(Request):
    serviceofferingid: str
    templateid: str
    zoneid: str
    networkid: str | None = None
    def parse(self, envelope: Envelope) -> Job[SystemVm]: ...

class DeployVirtualMachineRequest(Request):
    serviceofferingid: str
    zoneid: str
    account: str | None = None
    affinitygroupids: CommaList[str] | None = None
    affinitygroupnames: CommaList[str] | None = None
    bootintosetup: bool | None = None
    bootmode: BootMode | None = None
    boottype: BootType | None = None
    clusterid: str | None = None
    copyimagetags: bool | None = None
    customid: str | None = None
    datadiskofferinglist: OneOrMore[DataDiskOffering] | None = None
    datadisksdetails: OneOrMore[DataDiskDetails] | None = None
    deploymentplanner: DeploymentPlannerName | None = None
    details: Pairs | None = None
    dhcpoptionsnetworklist: StructMaps | None = None
    diskofferingid: str | None = None
    displayname: str | None = None
    displayvm: bool | None = None
    domainid: str | None = None
    dynamicscalingenabled: bool | None = None
    externaldetails: Pairs | None = None
    extraconfig: str | None = None
    group: str | None = None
    hostid: str | None = None
    hypervisor: HypervisorName | None = None
    iodriverpolicy: IoDriverPolicy | None = None
    iothreadsenabled: bool | None = None
    ip6address: str | None = None
    ipaddress: str | None = None
    iptonetworklist: OneOrMore[IpToNetwork] | None = None
    keyboard: str | None = None
    keypair: str | None = None
    keypairs: CommaList[str] | None = None
    leaseduration: int | None = None
    leaseexpiryaction: LeaseExpiryAction | None = None
    macaddress: str | None = None
    name: str | None = None
    networkids: CommaList[str] | None = None
    nicmultiqueuenumber: int | None = None
    nicnetworklist: OneOrMore[NicNetwork] | None = None
    nicpackedvirtqueuesenabled: bool | None = None
    overridediskofferingid: str | None = None
    password: str | None = None
    podid: str | None = None
    projectid: str | None = None
    properties: Pairs | None = None
    rootdisksize: int | None = None
    securitygroupids: CommaList[str] | None = None
    securitygroupnames: CommaList[str] | None = None
    size: int | None = None
    snapshotid: str | None = None
    startvm: bool | None = None
    templateid: str | None = None
    userdata: Base64 | None = None
    userdatadetails: Pairs | None = None
    userdataid: str | None = None
    volumeid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class DeployVnfApplianceRequest(Request):
    serviceofferingid: str
    zoneid: str
    account: str | None = None
    affinitygroupids: CommaList[str] | None = None
    affinitygroupnames: CommaList[str] | None = None
    bootintosetup: bool | None = None
    bootmode: BootMode | None = None
    boottype: BootType | None = None
    copyimagetags: bool | None = None
    customid: str | None = None
    datadiskofferinglist: OneOrMore[DataDiskOffering] | None = None
    datadisksdetails: OneOrMore[DataDiskDetails] | None = None
    deploymentplanner: DeploymentPlannerName | None = None
    details: Pairs | None = None
    dhcpoptionsnetworklist: StructMaps | None = None
    diskofferingid: str | None = None
    displayname: str | None = None
    displayvm: bool | None = None
    domainid: str | None = None
    dynamicscalingenabled: bool | None = None
    externaldetails: Pairs | None = None
    extraconfig: str | None = None
    group: str | None = None
    hostid: str | None = None
    hypervisor: HypervisorName | None = None
    iodriverpolicy: IoDriverPolicy | None = None
    iothreadsenabled: bool | None = None
    ip6address: str | None = None
    ipaddress: str | None = None
    iptonetworklist: OneOrMore[IpToNetwork] | None = None
    keyboard: str | None = None
    keypair: str | None = None
    keypairs: CommaList[str] | None = None
    leaseduration: int | None = None
    leaseexpiryaction: LeaseExpiryAction | None = None
    macaddress: str | None = None
    name: str | None = None
    networkids: CommaList[str] | None = None
    nicmultiqueuenumber: int | None = None
    nicnetworklist: OneOrMore[NicNetwork] | None = None
    nicpackedvirtqueuesenabled: bool | None = None
    overridediskofferingid: str | None = None
    password: str | None = None
    projectid: str | None = None
    properties: Pairs | None = None
    rootdisksize: int | None = None
    securitygroupids: CommaList[str] | None = None
    securitygroupnames: CommaList[str] | None = None
    size: int | None = None
    snapshotid: str | None = None
    startvm: bool | None = None
    templateid: str | None = None
    userdata: Base64 | None = None
    userdatadetails: Pairs | None = None
    userdataid: str | None = None
    vnfcidrlist: CommaList[str] | None = None
    vnfconfiguremanagement: bool | None = None
    volumeid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class DestroyRouterRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Router]: ...

class DestroySharedFileSystemRequest(Request):
    expunge: bool | None = None
    forced: bool | None = None
    id: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DestroySystemVmRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[SystemVm]: ...

class DestroyVirtualMachineRequest(Request):
    id: str
    expunge: bool | None = None
    volumeids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine] | Job[ExpungedVirtualMachine]: ...

class DestroyVolumeRequest(Request):
    id: str
    expunge: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class DetachIsoRequest(Request):
    virtualmachineid: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class DetachVolumeRequest(Request):
    deviceid: int | None = None
    id: str | None = None
    virtualmachineid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class DisableAccountRequest(Request):
    lock: bool
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    def parse(self, envelope: Envelope) -> Job[Account]: ...

class DisableAutoScaleVmGroupRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[AutoScaleVmGroup]: ...

class DisableCiscoNexusVSMRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[CiscoNexusVsm]: ...

class DisableHAForClusterRequest(Request):
    clusterid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DisableHAForHostRequest(Request):
    hostid: str
    def parse(self, envelope: Envelope) -> Job[HostHa]: ...

class DisableHAForZoneRequest(Request):
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DisableOutOfBandManagementForClusterRequest(Request):
    clusterid: str
    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]: ...

class DisableOutOfBandManagementForHostRequest(Request):
    hostid: str
    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]: ...

class DisableOutOfBandManagementForZoneRequest(Request):
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]: ...

class DisableRoleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class DisableStaticNatRequest(Request):
    ipaddressid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DisableUserRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[User]: ...

class DisassociateIpAddressRequest(Request):
    id: str | None = None
    ipaddress: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class DiscoverGpuDevicesRequest(Request):
    id: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[GpuDevice]: ...

class DownloadImageStoreObjectRequest(Request):
    id: str
    path: str | None = None
    def parse(self, envelope: Envelope) -> Job[ImageStoreObjectDownload]: ...

class EnableAccountRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    def parse(self, envelope: Envelope) -> Account: ...

class EnableAutoScaleVmGroupRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[AutoScaleVmGroup]: ...

class EnableCiscoNexusVSMRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[CiscoNexusVsm]: ...

class EnableHAForClusterRequest(Request):
    clusterid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class EnableHAForHostRequest(Request):
    hostid: str
    def parse(self, envelope: Envelope) -> Job[HostHa]: ...

class EnableHAForZoneRequest(Request):
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class EnableOutOfBandManagementForClusterRequest(Request):
    clusterid: str
    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]: ...

class EnableOutOfBandManagementForHostRequest(Request):
    hostid: str
    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]: ...

class EnableOutOfBandManagementForZoneRequest(Request):
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]: ...

class EnableRoleRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class EnableStaticNatRequest(Request):
    ipaddressid: str
    virtualmachineid: str
    networkid: str | None = None
    vmguestip: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class EnableStorageMaintenanceRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[StoragePool]: ...

class EnableUserRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> User: ...

class ExecuteClusterDrsPlanRequest(Request):
    id: str
    migrateto: OneOrMore[VirtualMachineToHost] | None = None
    def parse(self, envelope: Envelope) -> Job[ClusterDrsPlan]: ...

class ExecuteWebhookDeliveryRequest(Request):
    id: str | None = None
    payload: str | None = None
    payloadurl: str | None = None
    secretkey: str | None = None
    sslverification: bool | None = None
    webhookid: str | None = None
    def parse(self, envelope: Envelope) -> WebhookDelivery: ...

class ExpungeSharedFileSystemRequest(Request):
    id: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ExpungeVirtualMachineRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ExtractIsoRequest(Request):
    id: str
    mode: ExtractMode
    url: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Extraction]: ...

class ExtractSnapshotRequest(Request):
    id: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Extraction]: ...

class ExtractTemplateRequest(Request):
    id: str
    mode: ExtractMode
    url: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Extraction]: ...

class ExtractVolumeRequest(Request):
    id: str
    mode: ExtractMode
    zoneid: str
    url: str | None = None
    def parse(self, envelope: Envelope) -> Job[Extraction]: ...

class FindHostsForMigrationRequest(Request):
    virtualmachineid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[HostForMigration]: ...

class FindStoragePoolsForMigrationRequest(Request):
    id: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[StoragePool]: ...

class ForgotPasswordRequest(Request):
    username: str
    domain: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class GenerateAlertRequest(Request):
    description: str
    name: str
    type: int
    podid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class GenerateClusterDrsPlanRequest(Request):
    id: str
    migrations: int | None = None
    def parse(self, envelope: Envelope) -> ClusterDrsPlan: ...

class GenerateUsageRecordsRequest(Request):
    domainid: str | None = None
    enddate: Timestamp | None = None
    startdate: Timestamp | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class GetApiLimitRequest(Request):
    def parse(self, envelope: Envelope) -> ApiLimit: ...

class GetCloudIdentifierRequest(Request):
    userid: str
    def parse(self, envelope: Envelope) -> CloudIdentifier: ...

class GetDiagnosticsDataRequest(Request):
    targetid: str
    files: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[DiagnosticsData]: ...

class GetHypervisorGuestOsNamesRequest(Request):
    hypervisor: HypervisorName
    hypervisorversion: str
    keyword: str | None = None
    def parse(self, envelope: Envelope) -> Job[HypervisorGuestOsNames]: ...

class GetKubernetesClusterConfigRequest(Request):
    id: str | None = None
    def parse(self, envelope: Envelope) -> KubernetesClusterConfig: ...

class GetLoadBalancerSslCertificateRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> LoadBalancerSslCertificate: ...

class GetPathForVolumeRequest(Request):
    volumeid: str
    def parse(self, envelope: Envelope) -> VolumePath: ...

class GetRouterHealthCheckResultsRequest(Request):
    routerid: str
    performfreshchecks: bool | None = None
    def parse(self, envelope: Envelope) -> RouterHealthChecks: ...

class GetSPMetadataRequest(Request):
    def parse(self, envelope: Envelope) -> SamlMetadata: ...

class GetSolidFireAccountIdRequest(Request):
    accountid: str
    storageid: str
    def parse(self, envelope: Envelope) -> SolidFireAccountId: ...

class GetSolidFireVolumeAccessGroupIdsRequest(Request):
    clusterid: str
    storageid: str
    def parse(self, envelope: Envelope) -> SolidFireVolumeAccessGroupIds: ...

class GetSolidFireVolumeSizeRequest(Request):
    volumeid: str
    def parse(self, envelope: Envelope) -> SolidFireVolumeSize: ...

class GetUploadParamsForIsoRequest(Request):
    format: ImageFormat
    name: str
    zoneid: str
    account: str | None = None
    bootable: bool | None = None
    checksum: str | None = None
    displaytext: str | None = None
    domainid: str | None = None
    isextractable: bool | None = None
    isfeatured: bool | None = None
    ispublic: bool | None = None
    ostypeid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> UploadParams: ...

class GetUploadParamsForKubernetesSupportedVersionRequest(Request):
    format: ImageFormat
    mincpunumber: int
    minmemory: int
    name: str
    semanticversion: str
    zoneid: str
    account: str | None = None
    checksum: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> UploadParams: ...

class GetUploadParamsForTemplateRequest(Request):
    format: ImageFormat
    hypervisor: HypervisorName
    name: str
    zoneid: str
    account: str | None = None
    arch: CpuArch | None = None
    bits: int | None = None
    checksum: str | None = None
    deployasis: bool | None = None
    details: Pairs | None = None
    displaytext: str | None = None
    domainid: str | None = None
    forcks: bool | None = None
    isdynamicallyscalable: bool | None = None
    isextractable: bool | None = None
    isfeatured: bool | None = None
    ispublic: bool | None = None
    isrouting: bool | None = None
    ostypeid: str | None = None
    passwordenabled: bool | None = None
    projectid: str | None = None
    requireshvm: bool | None = None
    sshkeyenabled: bool | None = None
    templatetag: str | None = None
    templatetype: TemplateType | None = None
    def parse(self, envelope: Envelope) -> UploadParams: ...

class GetUploadParamsForVolumeRequest(Request):
    format: ImageFormat
    name: str
    zoneid: str
    account: str | None = None
    checksum: str | None = None
    diskofferingid: str | None = None
    domainid: str | None = None
    imagestoreuuid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> UploadParams: ...

class GetUserRequest(Request):
    userapikey: str
    def parse(self, envelope: Envelope) -> User: ...

class GetUserKeysRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> UserKeys: ...

class GetVMPasswordRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> VirtualMachinePassword: ...

class GetVirtualMachineUserDataRequest(Request):
    virtualmachineid: str
    def parse(self, envelope: Envelope) -> VirtualMachineUserData: ...

class GetVolumeSnapshotDetailsRequest(Request):
    snapshotid: str
    def parse(self, envelope: Envelope) -> ListResult[VolumeSnapshotDetail]: ...

class GetVolumeiScsiNameRequest(Request):
    volumeid: str
    def parse(self, envelope: Envelope) -> VolumeIscsiName: ...

class ImportBackupOfferingRequest(Request):
    allowuserdrivenbackups: bool
    description: str
    externalid: str
    name: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[BackupOffering]: ...

class ImportLdapUsersRequest(Request):
    account: str | None = None
    accountdetails: Pairs | None = None
    accounttype: int | None = None
    domainid: str | None = None
    group: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    roleid: str | None = None
    timezone: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[LdapUser]: ...

class ImportRoleRequest(Request):
    name: str
    rules: OneOrMore[RoleRule]
    description: str | None = None
    forced: bool | None = None
    ispublic: bool | None = None
    type: RoleType | None = None
    def parse(self, envelope: Envelope) -> Role: ...

class ImportUnmanagedInstanceRequest(Request):
    clusterid: str
    name: str
    serviceofferingid: str
    account: str | None = None
    datadiskofferinglist: OneOrMore[ImportDataDiskOffering] | None = None
    details: Pairs | None = None
    displayname: str | None = None
    domainid: str | None = None
    forced: bool | None = None
    hostname: str | None = None
    migrateallowed: bool | None = None
    nicipaddresslist: OneOrMore[NicIpAddress] | None = None
    nicnetworklist: OneOrMore[ImportNicNetwork] | None = None
    projectid: str | None = None
    templateid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class ImportVmRequest(Request):
    clusterid: str
    hypervisor: HypervisorKvmOnly
    importsource: ImportVmSource
    name: str
    serviceofferingid: str
    zoneid: str
    account: str | None = None
    clustername: str | None = None
    convertinstancehostid: str | None = None
    convertinstancepoolid: str | None = None
    datacentername: str | None = None
    datadiskofferinglist: OneOrMore[ImportDataDiskOffering] | None = None
    details: Pairs | None = None
    diskpath: str | None = None
    displayname: str | None = None
    domainid: str | None = None
    existingvcenterid: str | None = None
    extraparams: str | None = None
    forceconverttopool: bool | None = None
    forced: bool | None = None
    forcemstoimportvmfiles: bool | None = None
    host: str | None = None
    hostid: str | None = None
    hostip: str | None = None
    hostname: str | None = None
    importinstancehostid: str | None = None
    migrateallowed: bool | None = None
    networkid: str | None = None
    nicipaddresslist: OneOrMore[NicIpAddress] | None = None
    nicnetworklist: OneOrMore[ImportNicNetwork] | None = None
    password: str | None = None
    projectid: str | None = None
    storageid: str | None = None
    templateid: str | None = None
    temppath: str | None = None
    username: str | None = None
    vcenter: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class ImportVolumeRequest(Request):
    path: str
    storageid: str
    account: str | None = None
    diskofferingid: str | None = None
    domainid: str | None = None
    name: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class ImportVsphereStoragePoliciesRequest(Request):
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VsphereStoragePolicy]: ...

class IsAccountAllowedToCreateOfferingsWithTagsRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> OfferingTagPermission: ...

class IssueCertificateRequest(Request):
    csr: str | None = None
    domain: CommaList[str] | None = None
    duration: int | None = None
    ipaddress: CommaList[str] | None = None
    provider: str | None = None
    def parse(self, envelope: Envelope) -> Job[Certificate]: ...

class IssueOutOfBandManagementPowerActionRequest(Request):
    action: OutOfBandPowerOperation
    hostid: str
    timeout: int | None = None
    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]: ...

@deprecated("use add_ldap_configuration instead")
class LdapConfigRequest(Request):
    binddn: str | None = None
    bindpass: str | None = None
    hostname: str | None = None
    listall: bool | None = None
    port: int | None = None
    queryfilter: str | None = None
    searchbase: str | None = None
    ssl: bool | None = None
    truststore: str | None = None
    truststorepass: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[LdapConfig]: ...

class LdapCreateAccountRequest(Request):
    username: str
    account: str | None = None
    accountdetails: Pairs | None = None
    accountid: str | None = None
    accounttype: int | None = None
    domainid: str | None = None
    networkdomain: str | None = None
    roleid: str | None = None
    timezone: str | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> Account: ...

@deprecated("use delete_ldap_configuration instead")
class LdapRemoveRequest(Request):
    def parse(self, envelope: Envelope) -> LdapRemoval: ...

class LinkAccountToLdapRequest(Request):
    account: str
    domainid: str
    ldapdomain: str
    accounttype: int | None = None
    admin: str | None = None
    roleid: str | None = None
    type: LdapLinkType | None = None
    def parse(self, envelope: Envelope) -> LdapAccountLink: ...

class LinkDomainToLdapRequest(Request):
    accounttype: int
    domainid: str
    type: LdapLinkType
    admin: str | None = None
    ldapdomain: str | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> LdapDomainLink: ...

class LinkUserDataToTemplateRequest(Request):
    isoid: str | None = None
    templateid: str | None = None
    userdataid: str | None = None
    userdatapolicy: UserDataOverridePolicy | None = None
    def parse(self, envelope: Envelope) -> Template: ...

class ListASNRangesRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[AsnRange]: ...

class ListASNumbersRequest(Request):
    account: str | None = None
    asnrangeid: str | None = None
    asnumber: int | None = None
    domainid: str | None = None
    isallocated: bool | None = None
    keyword: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    vpcid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[AsNumber]: ...

class ListAccountsRequest(Request):
    accounttype: int | None = None
    apikeyaccess: ApiKeyAccess | None = None
    details: CommaList[DomainDetails] | None = None
    domainid: str | None = None
    id: str | None = None
    iscleanuprequired: bool | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    showicon: bool | None = None
    state: AccountState | None = None
    tag: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Account]: ...

class ListAffectedVmsForStorageScopeChangeRequest(Request):
    clusterid: str
    storageid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[AffectedVirtualMachine]: ...

class ListAffinityGroupTypesRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[AffinityGroupType]: ...

class ListAffinityGroupsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    type: AffinityGroupTypeName | None = None
    virtualmachineid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[AffinityGroup]: ...

class ListAlertTypesRequest(Request):
    def parse(self, envelope: Envelope) -> ListResult[AlertType]: ...

class ListAlertsRequest(Request):
    id: str | None = None
    keyword: str | None = None
    name: AlertName | None = None
    page: int | None = None
    pagesize: int | None = None
    type: AlertTypeText | None = None
    def parse(self, envelope: Envelope) -> ListResult[Alert]: ...

class ListAndSwitchSamlAccountRequest(Request):
    domainid: str | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[SamlUserAccount] | Login: ...

class ListAnnotationsRequest(Request):
    annotationfilter: AnnotationFilter | None = None
    entityid: str | None = None
    entitytype: AnnotationEntityType | None = None
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Annotation]: ...

class ListApisRequest(Request):
    name: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ApiDiscovery]: ...

class ListAsyncJobsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    managementserverid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    startdate: Timestamp | None = None
    def parse(self, envelope: Envelope) -> ListResult[AsyncJob]: ...

class ListAutoScalePoliciesRequest(Request):
    account: str | None = None
    action: AutoScaleAction | None = None
    conditionid: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    vmgroupid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[AutoScalePolicy]: ...

class ListAutoScaleVmGroupsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    lbruleid: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    policyid: str | None = None
    projectid: str | None = None
    vmprofileid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[AutoScaleVmGroup]: ...

class ListAutoScaleVmProfilesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    otherdeployparams: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    serviceofferingid: str | None = None
    templateid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[AutoScaleVmProfile]: ...

class ListBackupOfferingsRequest(Request):
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[BackupOffering]: ...

class ListBackupProviderOfferingsRequest(Request):
    zoneid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[BackupOffering]: ...

class ListBackupProvidersRequest(Request):
    name: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[BackupProvider]: ...

class ListBackupRepositoriesRequest(Request):
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    provider: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[BackupRepository]: ...

class ListBackupScheduleRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    virtualmachineid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[BackupSchedule]: ...

class ListBackupsRequest(Request):
    account: str | None = None
    backupofferingid: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    listvmdetails: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    virtualmachineid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Backup]: ...

class ListBaremetalDhcpRequest(Request):
    physicalnetworkid: str
    dhcpservertype: BaremetalDhcpType | None = None
    id: int | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[BaremetalDhcp]: ...

class ListBaremetalPxeServersRequest(Request):
    physicalnetworkid: str
    id: int | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[BaremetalPxeServer]: ...

class ListBaremetalRctRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[BaremetalRct]: ...

class ListBgpPeersRequest(Request):
    account: str | None = None
    asnumber: int | None = None
    domainid: str | None = None
    id: str | None = None
    isdedicated: bool | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[BgpPeer]: ...

class ListBigSwitchBcfDevicesRequest(Request):
    bcfdeviceid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[BigSwitchBcfDevice]: ...

class ListBrocadeVcsDeviceNetworksRequest(Request):
    vcsdeviceid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[Network]: ...

class ListBrocadeVcsDevicesRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    vcsdeviceid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[BrocadeVcsDevice]: ...

class ListBucketsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    objectstorageid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    tags: Pairs | None = None
    def parse(self, envelope: Envelope) -> ListResult[Bucket]: ...

class ListCAProvidersRequest(Request):
    name: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[CaProvider]: ...

class ListCaCertificateRequest(Request):
    provider: str | None = None
    def parse(self, envelope: Envelope) -> Certificate: ...

class ListCapabilitiesRequest(Request):
    def parse(self, envelope: Envelope) -> Capabilities: ...

class ListCapacityRequest(Request):
    clusterid: str | None = None
    fetchlatest: bool | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    sortby: CapacitySortBy | None = None
    tag: str | None = None
    type: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Capacity]: ...

class ListCiscoAsa1000vResourcesRequest(Request):
    hostname: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    resourceid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[CiscoAsa1000vResource]: ...

class ListCiscoNexusVSMsRequest(Request):
    clusterid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[CiscoNexusVsm]: ...

class ListCiscoVnmcResourcesRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    resourceid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[CiscoVnmcResource]: ...

class ListClusterDrsPlanRequest(Request):
    clusterid: str | None = None
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[ClusterDrsPlan]: ...

class ListClustersRequest(Request):
    allocationstate: AllocationState | None = None
    arch: CpuArch | None = None
    clustertype: ClusterType | None = None
    hypervisor: HypervisorName | None = None
    id: str | None = None
    keyword: str | None = None
    managedstate: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    showcapacities: bool | None = None
    storageaccessgroup: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Cluster]: ...

class ListClustersMetricsRequest(Request):
    allocationstate: AllocationState | None = None
    arch: CpuArch | None = None
    clustertype: ClusterType | None = None
    hypervisor: HypervisorName | None = None
    id: str | None = None
    keyword: str | None = None
    managedstate: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    showcapacities: bool | None = None
    storageaccessgroup: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ClusterMetrics]: ...

class ListCniConfigurationRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[UserData]: ...

class ListConditionsRequest(Request):
    account: str | None = None
    counterid: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    policyid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Condition]: ...

class ListConfigurationGroupsRequest(Request):
    group: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[ConfigurationGroup]: ...

class ListConfigurationsRequest(Request):
    accountid: str | None = None
    category: str | None = None
    clusterid: str | None = None
    domainid: str | None = None
    group: str | None = None
    imagestoreuuid: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    parent: str | None = None
    storageid: str | None = None
    subgroup: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Configuration]: ...

class ListConsoleSessionsRequest(Request):
    accountid: str | None = None
    acquired: bool | None = None
    activeonly: bool | None = None
    clientaddress: str | None = None
    consoleendpointcreatoraddress: str | None = None
    domainid: str | None = None
    enddate: Timestamp | None = None
    hostid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    startdate: Timestamp | None = None
    userid: str | None = None
    virtualmachineid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ConsoleSession]: ...

class ListCountersRequest(Request):
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    provider: str | None = None
    source: CounterSource | None = None
    def parse(self, envelope: Envelope) -> ListResult[Counter]: ...

class ListCustomActionsRequest(Request):
    enabled: bool | None = None
    extensionid: str | None = None
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    resourceid: str | None = None
    resourcetype: CustomActionResourceType | None = None
    def parse(self, envelope: Envelope) -> ListResult[CustomAction]: ...

class ListDbMetricsRequest(Request):
    def parse(self, envelope: Envelope) -> DbMetrics: ...

class ListDedicatedClustersRequest(Request):
    account: str | None = None
    affinitygroupid: str | None = None
    clusterid: str | None = None
    domainid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[DedicatedCluster]: ...

class ListDedicatedGuestVlanRangesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    guestvlanrange: str | None = None
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    projectid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[GuestVlanRange]: ...

class ListDedicatedHostsRequest(Request):
    account: str | None = None
    affinitygroupid: str | None = None
    domainid: str | None = None
    hostid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[DedicatedHost]: ...

class ListDedicatedPodsRequest(Request):
    account: str | None = None
    affinitygroupid: str | None = None
    domainid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[DedicatedPod]: ...

class ListDedicatedZonesRequest(Request):
    account: str | None = None
    affinitygroupid: str | None = None
    domainid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[DedicatedZone]: ...

class ListDeploymentPlannersRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[DeploymentPlanner]: ...

class ListDetailOptionsRequest(Request):
    resourcetype: DetailOptionsResourceType
    resourceid: str | None = None
    def parse(self, envelope: Envelope) -> DetailOptions: ...

class ListDiskOfferingsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    encrypt: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    state: OfferingStateFilter | None = None
    storageid: str | None = None
    storagetype: OfferingStorageType | None = None
    virtualmachineid: str | None = None
    volumeid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[DiskOffering]: ...

class ListDomainChildrenRequest(Request):
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    showicon: bool | None = None
    def parse(self, envelope: Envelope) -> ListResult[Domain]: ...

class ListDomainsRequest(Request):
    details: CommaList[DomainDetails] | None = None
    id: str | None = None
    keyword: str | None = None
    level: int | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    showicon: bool | None = None
    tag: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Domain]: ...

class ListEgressFirewallRulesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    ipaddressid: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    tags: Pairs | None = None
    def parse(self, envelope: Envelope) -> ListResult[FirewallRule]: ...

class ListElastistorInterfaceRequest(Request):
    controllerid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ElastistorInterface]: ...

class ListElastistorPoolRequest(Request):
    id: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[ElastistorPool]: ...

class ListElastistorVolumeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> ListResult[ElastistorVolume]: ...

class ListEventTypesRequest(Request):
    def parse(self, envelope: Envelope) -> ListResult[EventType]: ...

class ListEventsRequest(Request):
    account: str | None = None
    archived: bool | None = None
    domainid: str | None = None
    duration: int | None = None
    enddate: Timestamp | None = None
    entrytime: int | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    level: EventLevel | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    resourceid: str | None = None
    resourcetype: ApiCommandResourceType | None = None
    startdate: Timestamp | None = None
    startid: str | None = None
    state: EventState | None = None
    type: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Event]: ...

class ListExtensionsRequest(Request):
    details: CommaList[ExtensionDetails] | None = None
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[Extension]: ...

class ListFirewallRulesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    ipaddressid: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    tags: Pairs | None = None
    def parse(self, envelope: Envelope) -> ListResult[FirewallRule]: ...

class ListGlobalLoadBalancerRulesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    regionid: int | None = None
    tags: Pairs | None = None
    def parse(self, envelope: Envelope) -> ListResult[GlobalLoadBalancerRule]: ...

class ListGpuCardsRequest(Request):
    activeonly: bool | None = None
    deviceid: str | None = None
    devicename: str | None = None
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    vendorid: str | None = None
    vendorname: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[GpuCard]: ...

class ListGpuDevicesRequest(Request):
    gpucardid: str | None = None
    hostid: str | None = None
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    vgpuprofileid: str | None = None
    virtualmachineid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[GpuDevice]: ...

class ListGuestNetworkIpv6PrefixesRequest(Request):
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[GuestNetworkIpv6Prefix]: ...

class ListGuestOsMappingRequest(Request):
    hypervisor: HypervisorName | None = None
    hypervisorversion: str | None = None
    id: str | None = None
    keyword: str | None = None
    osdisplayname: str | None = None
    osnameforhypervisor: str | None = None
    ostypeid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[GuestOsMapping]: ...

class ListGuestVlansRequest(Request):
    allocatedonly: bool | None = None
    id: int | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    vnet: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[GuestVlan]: ...

class ListGuiThemesRequest(Request):
    accountid: str | None = None
    commonname: str | None = None
    domainid: str | None = None
    id: str | None = None
    keyword: str | None = None
    listall: bool | None = None
    listonlydefaulttheme: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    showpublic: bool | None = None
    showremoved: bool | None = None
    def parse(self, envelope: Envelope) -> ListResult[GuiTheme]: ...

class ListHostHAProvidersRequest(Request):
    hypervisor: HostHaHypervisor
    def parse(self, envelope: Envelope) -> ListResult[HostHaProvider]: ...

class ListHostHAResourcesRequest(Request):
    hostid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[HostHa]: ...

class ListHostTagsRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[HostTag]: ...

class ListHostsRequest(Request):
    arch: CpuArch | None = None
    clusterid: str | None = None
    details: CommaList[HostDetails] | None = None
    hahost: bool | None = None
    hypervisor: HypervisorName | None = None
    id: str | None = None
    keyword: str | None = None
    managementserverid: str | None = None
    name: str | None = None
    outofbandmanagementenabled: bool | None = None
    outofbandmanagementpowerstate: OutOfBandPowerState | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    resourcestate: HostResourceState | None = None
    state: HostStatus | None = None
    storageaccessgroup: str | None = None
    type: HostType | None = None
    virtualmachineid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Host]: ...

class ListHostsMetricsRequest(Request):
    arch: CpuArch | None = None
    clusterid: str | None = None
    details: CommaList[HostDetails] | None = None
    hahost: bool | None = None
    hypervisor: HypervisorName | None = None
    id: str | None = None
    keyword: str | None = None
    managementserverid: str | None = None
    name: str | None = None
    outofbandmanagementenabled: bool | None = None
    outofbandmanagementpowerstate: OutOfBandPowerState | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    resourcestate: HostResourceState | None = None
    state: HostStatus | None = None
    storageaccessgroup: str | None = None
    type: HostType | None = None
    virtualmachineid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[HostMetrics]: ...

class ListHypervisorCapabilitiesRequest(Request):
    hypervisor: HypervisorName | None = None
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[HypervisorCapabilities]: ...

class ListHypervisorsRequest(Request):
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Hypervisor]: ...

class ListIdpsRequest(Request):
    def parse(self, envelope: Envelope) -> ListResult[Idp]: ...

class ListImageStoreObjectsRequest(Request):
    id: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    path: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[DataStoreObject]: ...

class ListImageStoresRequest(Request):
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    protocol: str | None = None
    provider: str | None = None
    readonly: bool | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ImageStore]: ...

class ListImportVmTasksRequest(Request):
    zoneid: str
    accountid: str | None = None
    convertinstancehostid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    tasksfilter: ImportVmTaskFilter | None = None
    vcenter: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ImportVmTask]: ...

class ListInfrastructureRequest(Request):
    def parse(self, envelope: Envelope) -> Infrastructure: ...

class ListInstanceGroupsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[InstanceGroup]: ...

class ListInternalLoadBalancerElementsRequest(Request):
    enabled: bool | None = None
    id: str | None = None
    keyword: str | None = None
    nspid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[InternalLoadBalancerElement]: ...

class ListInternalLoadBalancerVMsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fetchhealthcheckresults: bool | None = None
    forvpc: bool | None = None
    hostid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    projectid: str | None = None
    state: VirtualMachineState | None = None
    vpcid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Router]: ...

class ListIpForwardingRulesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    ipaddressid: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    virtualmachineid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[IpForwardingRule]: ...

class ListIpv4SubnetsForGuestNetworkRequest(Request):
    id: str | None = None
    keyword: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    parentid: str | None = None
    subnet: str | None = None
    vpcid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[GuestNetworkIpv4Subnet]: ...

class ListIpv4SubnetsForZoneRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    subnet: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ZoneIpv4Subnet]: ...

class ListIpv6FirewallRulesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    tags: Pairs | None = None
    traffictype: FirewallTrafficType | None = None
    def parse(self, envelope: Envelope) -> ListResult[FirewallRule]: ...

class ListIsoPermissionsRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> TemplatePermissions: ...

class ListIsosRequest(Request):
    account: str | None = None
    arch: CpuArch | None = None
    bootable: bool | None = None
    domainid: str | None = None
    hypervisor: HypervisorName | None = None
    id: str | None = None
    imagestoreid: str | None = None
    isofilter: TemplateFilter | None = None
    ispublic: bool | None = None
    isready: bool | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    oscategoryid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    showicon: bool | None = None
    showremoved: bool | None = None
    showunique: bool | None = None
    storageid: str | None = None
    tags: Pairs | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Template]: ...

class ListKubernetesClustersRequest(Request):
    account: str | None = None
    clustertype: KubernetesClusterType | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    state: KubernetesClusterState | None = None
    def parse(self, envelope: Envelope) -> ListResult[KubernetesCluster]: ...

class ListKubernetesSupportedVersionsRequest(Request):
    arch: CpuArch | None = None
    id: str | None = None
    keyword: str | None = None
    minimumkubernetesversionid: str | None = None
    minimumsemanticversion: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[KubernetesSupportedVersion]: ...

class ListLBHealthCheckPoliciesRequest(Request):
    fordisplay: bool | None = None
    id: str | None = None
    keyword: str | None = None
    lbruleid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[LbHealthCheck]: ...

class ListLBStickinessPoliciesRequest(Request):
    fordisplay: bool | None = None
    id: str | None = None
    keyword: str | None = None
    lbruleid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[LbStickiness]: ...

class ListLdapConfigurationsRequest(Request):
    domainid: str | None = None
    hostname: str | None = None
    id: str | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    port: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[LdapConfiguration]: ...

class ListLdapUsersRequest(Request):
    domainid: str | None = None
    keyword: str | None = None
    listtype: str | None = None
    page: int | None = None
    pagesize: int | None = None
    userfilter: LdapUserFilter | None = None
    def parse(self, envelope: Envelope) -> ListResult[LdapUser]: ...

class ListLoadBalancerRuleInstancesRequest(Request):
    id: str
    applied: bool | None = None
    keyword: str | None = None
    lbvmips: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(
        self, envelope: Envelope
    ) -> ListResult[VirtualMachine] | ListResult[LoadBalancerRuleInstance]: ...

class ListLoadBalancerRulesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    publicipid: str | None = None
    tags: Pairs | None = None
    virtualmachineid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[LoadBalancerRule]: ...

class ListLoadBalancersRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    scheme: LoadBalancerScheme | None = None
    sourceipaddress: str | None = None
    sourceipaddressnetworkid: str | None = None
    tags: Pairs | None = None
    def parse(self, envelope: Envelope) -> ListResult[LoadBalancer]: ...

class ListManagementServersRequest(Request):
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    peers: bool | None = None
    def parse(self, envelope: Envelope) -> ListResult[ManagementServer]: ...

class ListManagementServersMetricsRequest(Request):
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    peers: bool | None = None
    system: bool | None = None
    def parse(self, envelope: Envelope) -> ListResult[ManagementServerMetrics]: ...

class ListNetrisProvidersRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetrisProvider]: ...

class ListNetscalerControlCenterRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetscalerControlCenter]: ...

class ListNetscalerLoadBalancerNetworksRequest(Request):
    lbdeviceid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[Network]: ...

class ListNetscalerLoadBalancersRequest(Request):
    keyword: str | None = None
    lbdeviceid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetscalerLoadBalancer]: ...

class ListNetworkACLListsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    vpcid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetworkAclList]: ...

class ListNetworkACLsRequest(Request):
    account: str | None = None
    aclid: str | None = None
    action: NetworkAclAction | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    protocol: NetworkProtocolName | None = None
    tags: Pairs | None = None
    traffictype: NetworkAclTrafficType | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetworkAcl]: ...

class ListNetworkDeviceRequest(Request):
    keyword: str | None = None
    networkdeviceparameterlist: OneOrMore[NetworkDeviceParameters] | None = None
    networkdevicetype: NetworkDeviceType | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetworkDevice]: ...

class ListNetworkIsolationMethodsRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetworkIsolationMethod]: ...

class ListNetworkOfferingsRequest(Request):
    availability: NetworkOfferingAvailability | None = None
    displaytext: str | None = None
    domainid: str | None = None
    forvpc: bool | None = None
    guestiptype: GuestType | None = None
    id: str | None = None
    isdefault: bool | None = None
    istagged: bool | None = None
    keyword: str | None = None
    name: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    routingmode: RoutingMode | None = None
    sourcenatsupported: bool | None = None
    specifyipranges: bool | None = None
    specifyvlan: bool | None = None
    state: NetworkOfferingState | None = None
    supportedservices: CommaList[NetworkServiceName] | None = None
    tags: str | None = None
    traffictype: TrafficTypeName | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetworkOffering]: ...

class ListNetworkPermissionsRequest(Request):
    networkid: str
    def parse(self, envelope: Envelope) -> ListResult[NetworkPermission]: ...

class ListNetworkProtocolsRequest(Request):
    option: NetworkProtocolOption
    def parse(self, envelope: Envelope) -> ListResult[NetworkProtocol]: ...

class ListNetworkServiceProvidersRequest(Request):
    keyword: str | None = None
    name: NetworkServiceProviderName | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    state: NetworkServiceProviderState | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetworkServiceProvider]: ...

class ListNetworksRequest(Request):
    account: str | None = None
    acltype: NetworkAclType | None = None
    associatednetworkid: str | None = None
    canusefordeploy: bool | None = None
    displaynetwork: bool | None = None
    domainid: str | None = None
    forvpc: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    issystem: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    networkfilter: NetworkFilter | None = None
    networkofferingid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    projectid: str | None = None
    restartrequired: bool | None = None
    retrieveonlyresourcecount: bool | None = None
    showicon: bool | None = None
    specifyipranges: bool | None = None
    supportedservices: CommaList[NetworkServiceName] | None = None
    tags: Pairs | None = None
    traffictype: TrafficTypeName | None = None
    type: GuestTypeFilter | None = None
    vlan: str | None = None
    vpcid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Network]: ...

class ListNiciraNvpDeviceNetworksRequest(Request):
    nvpdeviceid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[Network]: ...

class ListNiciraNvpDevicesRequest(Request):
    keyword: str | None = None
    nvpdeviceid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[NiciraNvpDevice]: ...

class ListNicsRequest(Request):
    virtualmachineid: str
    fordisplay: bool | None = None
    keyword: str | None = None
    networkid: str | None = None
    nicid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[Nic]: ...

class ListNsxControllersRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[NsxController]: ...

class ListOauthProviderRequest(Request):
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    provider: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[OauthProvider]: ...

class ListObjectStoragePoolsRequest(Request):
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    provider: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ObjectStoragePool]: ...

class ListOpenDaylightControllersRequest(Request):
    id: str | None = None
    physicalnetworkid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[OpenDaylightController]: ...

class ListOsCategoriesRequest(Request):
    arch: CpuArch | None = None
    id: str | None = None
    isfeatured: bool | None = None
    isiso: bool | None = None
    isvnf: bool | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    showicon: bool | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[OsCategory]: ...

class ListOsTypesRequest(Request):
    description: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    keyword: str | None = None
    oscategoryid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[OsType]: ...

class ListOvsElementsRequest(Request):
    enabled: bool | None = None
    id: str | None = None
    keyword: str | None = None
    nspid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[OvsElement]: ...

class ListPaloAltoFirewallNetworksRequest(Request):
    lbdeviceid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[Network]: ...

class ListPaloAltoFirewallsRequest(Request):
    fwdeviceid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[PaloAltoFirewall]: ...

class ListPhysicalNetworksRequest(Request):
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[PhysicalNetwork]: ...

class ListPodsRequest(Request):
    allocationstate: AllocationState | None = None
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    showcapacities: bool | None = None
    storageaccessgroup: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Pod]: ...

class ListPortForwardingRulesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    ipaddressid: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    tags: Pairs | None = None
    def parse(self, envelope: Envelope) -> ListResult[PortForwardingRule]: ...

class ListPortableIpRangesRequest(Request):
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    regionid: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[PortableIpRange]: ...

class ListPrivateGatewaysRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    ipaddress: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    state: VpcGatewayState | None = None
    vlan: str | None = None
    vpcid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[PrivateGateway]: ...

class ListProjectAccountsRequest(Request):
    projectid: str
    account: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectroleid: str | None = None
    role: ProjectAccountRole | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ProjectAccount]: ...

class ListProjectInvitationsRequest(Request):
    account: str | None = None
    activeonly: bool | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    state: ProjectInvitationState | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ProjectInvitation]: ...

class ListProjectRolePermissionsRequest(Request):
    projectid: str
    projectroleid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ProjectRolePermission]: ...

class ListProjectRolesRequest(Request):
    projectid: str
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectroleid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ProjectRole]: ...

class ListProjectsRequest(Request):
    account: str | None = None
    details: CommaList[DomainDetails] | None = None
    displaytext: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    showicon: bool | None = None
    state: ProjectState | None = None
    tags: Pairs | None = None
    username: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Project]: ...

class ListPublicIpAddressesRequest(Request):
    account: str | None = None
    allocatedonly: bool | None = None
    associatednetworkid: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    forloadbalancing: bool | None = None
    forprovider: bool | None = None
    forsystemvms: bool | None = None
    forvirtualnetwork: bool | None = None
    id: str | None = None
    ipaddress: str | None = None
    isrecursive: bool | None = None
    issourcenat: bool | None = None
    isstaticnat: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    projectid: str | None = None
    retrieveonlyresourcecount: bool | None = None
    state: IpAddressState | None = None
    tags: Pairs | None = None
    vlanid: str | None = None
    vpcid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[PublicIpAddress]: ...

class ListQuarantinedIpsRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    showinactive: bool | None = None
    showremoved: bool | None = None
    def parse(self, envelope: Envelope) -> ListResult[QuarantinedIp]: ...

class ListRegionsRequest(Request):
    id: int | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[Region]: ...

class ListRegisteredServicePackagesRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetscalerServicePackage]: ...

class ListRemoteAccessVpnsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    publicipid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[RemoteAccessVpn]: ...

class ListResourceDetailsRequest(Request):
    resourcetype: ResourceObjectType
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    isrecursive: bool | None = None
    key: str | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    resourceid: str | None = None
    value: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ResourceDetail]: ...

class ListResourceIconRequest(Request):
    resourceids: CommaList[str]
    resourcetype: ResourceObjectType
    def parse(self, envelope: Envelope) -> ListResult[ResourceIcon]: ...

class ListResourceLimitsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: int | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    resourcetype: int | None = None
    resourcetypename: ResourceTypeName | None = None
    tag: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ResourceLimit]: ...

class ListRolePermissionsRequest(Request):
    roleid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[RolePermission]: ...

class ListRolesRequest(Request):
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    state: RoleState | None = None
    type: RoleType | None = None
    def parse(self, envelope: Envelope) -> ListResult[Role]: ...

class ListRoutersRequest(Request):
    account: str | None = None
    arch: CpuArch | None = None
    clusterid: str | None = None
    domainid: str | None = None
    fetchhealthcheckresults: bool | None = None
    forvpc: bool | None = None
    healthchecksfailed: bool | None = None
    hostid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    projectid: str | None = None
    state: VirtualMachineState | None = None
    version: str | None = None
    vpcid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Router]: ...

class ListRoutingFirewallRulesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    tags: Pairs | None = None
    traffictype: FirewallTrafficType | None = None
    def parse(self, envelope: Envelope) -> ListResult[FirewallRule]: ...

class ListSSHKeyPairsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fingerprint: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[SshKeyPair]: ...

class ListSamlAuthorizationRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[SamlAuthorization]: ...

class ListSecondaryStagingStoresRequest(Request):
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    protocol: str | None = None
    provider: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ImageStore]: ...

class ListSecondaryStorageSelectorsRequest(Request):
    zoneid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    showremoved: bool | None = None
    type: StorageHeuristicType | None = None
    def parse(self, envelope: Envelope) -> ListResult[SecondaryStorageSelector]: ...

class ListSecurityGroupsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    securitygroupname: str | None = None
    tags: Pairs | None = None
    virtualmachineid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[SecurityGroup]: ...

class ListServiceOfferingsRequest(Request):
    account: str | None = None
    cpunumber: int | None = None
    cpuspeed: int | None = None
    domainid: str | None = None
    encryptroot: bool | None = None
    gpuenabled: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    issystem: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    memory: int | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    state: OfferingStateFilter | None = None
    storagetype: OfferingStorageType | None = None
    systemvmtype: SystemVmType | None = None
    templateid: str | None = None
    vgpuprofileid: str | None = None
    virtualmachineid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ServiceOffering]: ...

class ListSharedFileSystemProvidersRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[SharedFileSystemProvider]: ...

class ListSharedFileSystemsRequest(Request):
    account: str | None = None
    diskofferingid: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    retrieveonlyresourcecount: bool | None = None
    serviceofferingid: str | None = None
    tags: Pairs | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[SharedFileSystem]: ...

class ListSnapshotPoliciesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    volumeid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[SnapshotPolicy]: ...

class ListSnapshotsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    imagestoreid: str | None = None
    intervaltype: SnapshotType | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    locationtype: SnapshotLocationType | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    showunique: bool | None = None
    snapshottype: SnapshotType | None = None
    storageid: str | None = None
    tags: Pairs | None = None
    volumeid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Snapshot]: ...

class ListSslCertsRequest(Request):
    accountid: str | None = None
    certid: str | None = None
    lbruleid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[SslCert]: ...

class ListStaticRoutesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    gatewayid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    state: StaticRouteStateFilter | None = None
    tags: Pairs | None = None
    vpcid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[StaticRoute]: ...

class ListStorageAccessGroupsRequest(Request):
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[StorageAccessGroup]: ...

class ListStorageNetworkIpRangeRequest(Request):
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[StorageNetworkIpRange]: ...

class ListStoragePoolObjectsRequest(Request):
    id: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    path: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[DataStoreObject]: ...

class ListStoragePoolsRequest(Request):
    clusterid: str | None = None
    hostid: str | None = None
    id: str | None = None
    ipaddress: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    path: str | None = None
    podid: str | None = None
    scope: StorageScope | None = None
    status: StoragePoolStatus | None = None
    storageaccessgroup: str | None = None
    storagecustomstats: bool | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[StoragePool]: ...

class ListStoragePoolsMetricsRequest(Request):
    clusterid: str | None = None
    hostid: str | None = None
    id: str | None = None
    ipaddress: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    path: str | None = None
    podid: str | None = None
    scope: StorageScope | None = None
    status: StoragePoolStatus | None = None
    storageaccessgroup: str | None = None
    storagecustomstats: bool | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[StoragePoolMetrics]: ...

class ListStorageProvidersRequest(Request):
    type: StorageProviderType
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[StorageProvider]: ...

class ListStorageTagsRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[StorageTag]: ...

class ListSupportedNetworkServicesRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    provider: NetworkServiceProviderName | None = None
    service: NetworkServiceName | None = None
    def parse(self, envelope: Envelope) -> ListResult[NetworkService]: ...

class ListSwiftsRequest(Request):
    id: int | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[ImageStore]: ...

class ListSystemVmsRequest(Request):
    arch: CpuArch | None = None
    hostid: str | None = None
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    state: VirtualMachineState | None = None
    storageid: str | None = None
    systemvmtype: SystemVmType | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[SystemVm]: ...

class ListSystemVmsUsageHistoryRequest(Request):
    enddate: Timestamp | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    startdate: Timestamp | None = None
    def parse(self, envelope: Envelope) -> ListResult[VirtualMachineUsageHistory]: ...

class ListTagsRequest(Request):
    account: str | None = None
    customer: str | None = None
    domainid: str | None = None
    isrecursive: bool | None = None
    key: str | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    resourceid: str | None = None
    resourcetype: ResourceObjectType | None = None
    value: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ResourceTag]: ...

class ListTemplateDirectDownloadCertificatesRequest(Request):
    id: str | None = None
    keyword: str | None = None
    listhosts: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[DirectDownloadCertificate]: ...

class ListTemplatePermissionsRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> TemplatePermissions: ...

class ListTemplatesRequest(Request):
    templatefilter: TemplateFilter
    account: str | None = None
    arch: CpuArch | None = None
    details: CommaList[DomainDetails] | None = None
    domainid: str | None = None
    extensionid: str | None = None
    forcks: bool | None = None
    hypervisor: HypervisorName | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    imagestoreid: str | None = None
    isready: bool | None = None
    isrecursive: bool | None = None
    isvnf: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    oscategoryid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    parenttemplateid: str | None = None
    projectid: str | None = None
    showicon: bool | None = None
    showremoved: bool | None = None
    showunique: bool | None = None
    storageid: str | None = None
    tags: Pairs | None = None
    templatetype: TemplateType | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Template]: ...

class ListTrafficMonitorsRequest(Request):
    zoneid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[TrafficMonitor]: ...

class ListTrafficTypeImplementorsRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    traffictype: TrafficTypeName | None = None
    def parse(self, envelope: Envelope) -> ListResult[TrafficTypeImplementor]: ...

class ListTrafficTypesRequest(Request):
    physicalnetworkid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[TrafficType]: ...

class ListTungstenFabricAddressGroupRequest(Request):
    addressgroupuuid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricAddressGroup]: ...

class ListTungstenFabricApplicationPolicySetRequest(Request):
    applicationpolicysetuuid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricApplicationPolicySet]: ...

class ListTungstenFabricFirewallPolicyRequest(Request):
    applicationpolicysetuuid: str | None = None
    firewallpolicyuuid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricFirewallPolicy]: ...

class ListTungstenFabricFirewallRuleRequest(Request):
    firewallpolicyuuid: str | None = None
    firewallruleuuid: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricFirewallRule]: ...

class ListTungstenFabricLBHealthMonitorRequest(Request):
    lbruleid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricLbHealthMonitor]: ...

class ListTungstenFabricLogicalRouterRequest(Request):
    keyword: str | None = None
    logicalrouteruuid: str | None = None
    networkuuid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricLogicalRouter]: ...

class ListTungstenFabricNetworkRequest(Request):
    keyword: str | None = None
    listall: bool | None = None
    networkuuid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricNetwork]: ...

class ListTungstenFabricNicRequest(Request):
    keyword: str | None = None
    nicuuid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricNic]: ...

class ListTungstenFabricPolicyRequest(Request):
    ipaddressid: str | None = None
    keyword: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    policyuuid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricPolicy]: ...

class ListTungstenFabricPolicyRuleRequest(Request):
    policyuuid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    ruleuuid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricPolicyRule]: ...

class ListTungstenFabricProvidersRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricProvider]: ...

class ListTungstenFabricServiceGroupRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    servicegroupuuid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricServiceGroup]: ...

class ListTungstenFabricTagRequest(Request):
    applicationpolicysetuuid: str | None = None
    keyword: str | None = None
    networkuuid: str | None = None
    nicuuid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    policyuuid: str | None = None
    taguuid: str | None = None
    vmuuid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricTag]: ...

class ListTungstenFabricTagTypeRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    tagtypeuuid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricTagType]: ...

class ListTungstenFabricVmRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    vmuuid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricVm]: ...

class ListUcsBladesRequest(Request):
    ucsmanagerid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[UcsBlade]: ...

class ListUcsManagersRequest(Request):
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[UcsManager]: ...

class ListUcsProfilesRequest(Request):
    ucsmanagerid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[UcsProfile]: ...

class ListUnmanagedInstancesRequest(Request):
    clusterid: str
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[UnmanagedInstance]: ...

class ListUsageRecordsRequest(Request):
    enddate: Timestamp
    startdate: Timestamp
    account: str | None = None
    accountid: str | None = None
    domainid: str | None = None
    includetags: bool | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    oldformat: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    type: int | None = None
    usageid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[UsageRecord]: ...

class ListUsageServerMetricsRequest(Request):
    def parse(self, envelope: Envelope) -> UsageServerMetrics: ...

class ListUsageTypesRequest(Request):
    def parse(self, envelope: Envelope) -> ListResult[UsageType]: ...

class ListUserDataRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[UserData]: ...

class ListUserTwoFactorAuthenticatorProvidersRequest(Request):
    name: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[UserTwoFactorAuthenticatorProvider]: ...

class ListUsersRequest(Request):
    account: str | None = None
    accounttype: int | None = None
    apikeyaccess: ApiKeyAccess | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    showicon: bool | None = None
    state: AccountState | None = None
    username: str | None = None
    usersource: UserSourceFilter | None = None
    def parse(self, envelope: Envelope) -> ListResult[User]: ...

class ListVMScheduleRequest(Request):
    virtualmachineid: str
    action: VmScheduleAction | None = None
    enabled: bool | None = None
    id: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[VmSchedule]: ...

class ListVMSnapshotRequest(Request):
    account: str | None = None
    domainid: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    state: VmSnapshotState | None = None
    tags: Pairs | None = None
    virtualmachineid: str | None = None
    vmsnapshotid: str | None = None
    vmsnapshotids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> ListResult[VmSnapshot]: ...

class ListVPCOfferingsRequest(Request):
    displaytext: str | None = None
    domainid: str | None = None
    id: str | None = None
    isdefault: bool | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    state: VpcOfferingState | None = None
    supportedservices: CommaList[NetworkServiceName] | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VpcOffering]: ...

class ListVPCsRequest(Request):
    account: str | None = None
    cidr: str | None = None
    displaytext: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    restartrequired: bool | None = None
    showicon: bool | None = None
    state: VpcState | None = None
    supportedservices: CommaList[NetworkServiceName] | None = None
    tags: Pairs | None = None
    vpcofferingid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Vpc]: ...

class ListVgpuProfilesRequest(Request):
    activeonly: bool | None = None
    gpucardid: str | None = None
    id: str | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[VgpuProfile]: ...

class ListVirtualMachinesRequest(Request):
    account: str | None = None
    accumulate: bool | None = None
    affinitygroupid: str | None = None
    arch: CpuArch | None = None
    autoscalevmgroupid: str | None = None
    backupofferingid: str | None = None
    clusterid: str | None = None
    details: CommaList[VirtualMachineDetails] | None = None
    displayvm: bool | None = None
    domainid: str | None = None
    extensionid: str | None = None
    forvirtualnetwork: bool | None = None
    gpuenabled: bool | None = None
    groupid: str | None = None
    haenable: bool | None = None
    hostid: str | None = None
    hypervisor: HypervisorName | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    isoid: str | None = None
    isrecursive: bool | None = None
    isvnf: bool | None = None
    keypair: str | None = None
    keyword: str | None = None
    leased: bool | None = None
    listall: bool | None = None
    name: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    projectid: str | None = None
    retrieveonlyresourcecount: bool | None = None
    securitygroupid: str | None = None
    serviceofferingid: str | None = None
    showicon: bool | None = None
    state: VirtualMachineStateFilter | None = None
    storageid: str | None = None
    tags: Pairs | None = None
    templateid: str | None = None
    userdata: bool | None = None
    userdataid: str | None = None
    userid: str | None = None
    vpcid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VirtualMachine]: ...

class ListVirtualMachinesMetricsRequest(Request):
    account: str | None = None
    accumulate: bool | None = None
    affinitygroupid: str | None = None
    arch: CpuArch | None = None
    autoscalevmgroupid: str | None = None
    backupofferingid: str | None = None
    clusterid: str | None = None
    details: CommaList[VirtualMachineDetails] | None = None
    displayvm: bool | None = None
    domainid: str | None = None
    extensionid: str | None = None
    forvirtualnetwork: bool | None = None
    gpuenabled: bool | None = None
    groupid: str | None = None
    haenable: bool | None = None
    hostid: str | None = None
    hypervisor: HypervisorName | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    isoid: str | None = None
    isrecursive: bool | None = None
    isvnf: bool | None = None
    keypair: str | None = None
    keyword: str | None = None
    leased: bool | None = None
    listall: bool | None = None
    name: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    projectid: str | None = None
    retrieveonlyresourcecount: bool | None = None
    securitygroupid: str | None = None
    serviceofferingid: str | None = None
    showicon: bool | None = None
    state: VirtualMachineStateFilter | None = None
    storageid: str | None = None
    tags: Pairs | None = None
    templateid: str | None = None
    userdata: bool | None = None
    userdataid: str | None = None
    userid: str | None = None
    vpcid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VirtualMachineMetrics]: ...

class ListVirtualMachinesUsageHistoryRequest(Request):
    enddate: Timestamp | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    startdate: Timestamp | None = None
    def parse(self, envelope: Envelope) -> ListResult[VirtualMachineUsageHistory]: ...

class ListVirtualRouterElementsRequest(Request):
    enabled: bool | None = None
    id: str | None = None
    keyword: str | None = None
    nspid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[VirtualRouterElement]: ...

class ListVlanIpRangesRequest(Request):
    account: str | None = None
    domainid: str | None = None
    forvirtualnetwork: bool | None = None
    id: str | None = None
    keyword: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    physicalnetworkid: str | None = None
    podid: str | None = None
    projectid: str | None = None
    vlan: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VlanIpRange]: ...

class ListVmsForImportRequest(Request):
    host: str
    hypervisor: HypervisorKvmOnly
    zoneid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    password: str | None = None
    username: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[UnmanagedInstance]: ...

class ListVmwareDcVmsRequest(Request):
    datacentername: str | None = None
    existingvcenterid: str | None = None
    hostname: str | None = None
    instancename: str | None = None
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    password: str | None = None
    username: str | None = None
    vcenter: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[UnmanagedInstance]: ...

class ListVmwareDcsRequest(Request):
    zoneid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[VmwareDatacenter]: ...

class ListVnfAppliancesRequest(Request):
    account: str | None = None
    accumulate: bool | None = None
    affinitygroupid: str | None = None
    arch: CpuArch | None = None
    autoscalevmgroupid: str | None = None
    backupofferingid: str | None = None
    details: CommaList[VirtualMachineDetails] | None = None
    displayvm: bool | None = None
    domainid: str | None = None
    extensionid: str | None = None
    forvirtualnetwork: bool | None = None
    gpuenabled: bool | None = None
    groupid: str | None = None
    haenable: bool | None = None
    hypervisor: HypervisorName | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    isoid: str | None = None
    isrecursive: bool | None = None
    isvnf: bool | None = None
    keypair: str | None = None
    keyword: str | None = None
    leased: bool | None = None
    listall: bool | None = None
    name: str | None = None
    networkid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    retrieveonlyresourcecount: bool | None = None
    securitygroupid: str | None = None
    serviceofferingid: str | None = None
    showicon: bool | None = None
    state: VirtualMachineStateFilter | None = None
    tags: Pairs | None = None
    templateid: str | None = None
    userdata: bool | None = None
    userdataid: str | None = None
    userid: str | None = None
    vpcid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VirtualMachine]: ...

class ListVnfTemplatesRequest(Request):
    templatefilter: TemplateFilter
    account: str | None = None
    arch: CpuArch | None = None
    details: CommaList[DomainDetails] | None = None
    domainid: str | None = None
    extensionid: str | None = None
    forcks: bool | None = None
    hypervisor: HypervisorName | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    isready: bool | None = None
    isrecursive: bool | None = None
    isvnf: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    oscategoryid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    parenttemplateid: str | None = None
    projectid: str | None = None
    showicon: bool | None = None
    showremoved: bool | None = None
    showunique: bool | None = None
    tags: Pairs | None = None
    templatetype: TemplateType | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Template]: ...

class ListVolumesRequest(Request):
    account: str | None = None
    clusterid: str | None = None
    diskofferingid: str | None = None
    displayvolume: bool | None = None
    domainid: str | None = None
    hostid: str | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    isencrypted: bool | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    listsystemvms: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    projectid: str | None = None
    retrieveonlyresourcecount: bool | None = None
    serviceofferingid: str | None = None
    state: VolumeState | None = None
    storageid: str | None = None
    tags: Pairs | None = None
    type: VolumeType | None = None
    virtualmachineid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Volume]: ...

class ListVolumesForImportRequest(Request):
    storageid: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    path: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VolumeForImport]: ...

class ListVolumesMetricsRequest(Request):
    account: str | None = None
    clusterid: str | None = None
    diskofferingid: str | None = None
    displayvolume: bool | None = None
    domainid: str | None = None
    hostid: str | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    isencrypted: bool | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    listsystemvms: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    podid: str | None = None
    projectid: str | None = None
    retrieveonlyresourcecount: bool | None = None
    serviceofferingid: str | None = None
    state: VolumeState | None = None
    storageid: str | None = None
    tags: Pairs | None = None
    type: VolumeType | None = None
    virtualmachineid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VolumeMetrics]: ...

class ListVolumesUsageHistoryRequest(Request):
    enddate: Timestamp | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    keyword: str | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    startdate: Timestamp | None = None
    def parse(self, envelope: Envelope) -> ListResult[VolumeUsageHistory]: ...

class ListVpnConnectionsRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    vpcid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VpnConnection]: ...

class ListVpnCustomerGatewaysRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VpnCustomerGateway]: ...

class ListVpnGatewaysRequest(Request):
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    vpcid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VpnGateway]: ...

class ListVpnUsersRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    username: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VpnUser]: ...

class ListVsphereStoragePoliciesRequest(Request):
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[VsphereStoragePolicy]: ...

class ListVsphereStoragePolicyCompatiblePoolsRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    policyid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[StoragePool]: ...

class ListWebhookDeliveriesRequest(Request):
    enddate: Timestamp | None = None
    eventtype: str | None = None
    id: str | None = None
    keyword: str | None = None
    managementserverid: str | None = None
    page: int | None = None
    pagesize: int | None = None
    startdate: Timestamp | None = None
    webhookid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[WebhookDelivery]: ...

class ListWebhooksRequest(Request):
    account: str | None = None
    domainid: str | None = None
    id: str | None = None
    isrecursive: bool | None = None
    keyword: str | None = None
    listall: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    projectid: str | None = None
    scope: WebhookScope | None = None
    state: WebhookState | None = None
    def parse(self, envelope: Envelope) -> ListResult[Webhook]: ...

class ListZonesRequest(Request):
    available: bool | None = None
    domainid: str | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    keyword: str | None = None
    name: str | None = None
    networktype: ZoneNetworkType | None = None
    page: int | None = None
    pagesize: int | None = None
    showcapacities: bool | None = None
    showicon: bool | None = None
    storageaccessgroup: str | None = None
    tags: Pairs | None = None
    def parse(self, envelope: Envelope) -> ListResult[Zone]: ...

class ListZonesMetricsRequest(Request):
    available: bool | None = None
    domainid: str | None = None
    id: str | None = None
    ids: CommaList[str] | None = None
    keyword: str | None = None
    name: str | None = None
    networktype: ZoneNetworkType | None = None
    page: int | None = None
    pagesize: int | None = None
    showcapacities: bool | None = None
    showicon: bool | None = None
    storageaccessgroup: str | None = None
    tags: Pairs | None = None
    def parse(self, envelope: Envelope) -> ListResult[ZoneMetrics]: ...

@deprecated("use disable_account instead")
class LockAccountRequest(Request):
    account: str
    domainid: str
    def parse(self, envelope: Envelope) -> Success: ...

class LockUserRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> User: ...

class LoginRequest(Request):
    password: str
    username: str
    domain: str | None = None
    domainId: int | None = None
    def parse(self, envelope: Envelope) -> Login: ...

class LogoutRequest(Request):
    def parse(self, envelope: Envelope) -> Logout: ...

class ManageGpuDeviceRequest(Request):
    ids: CommaList[str]
    def parse(self, envelope: Envelope) -> Success: ...

class MarkDefaultZoneForAccountRequest(Request):
    account: str
    domainid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Account]: ...

class MigrateNetworkRequest(Request):
    networkid: str
    networkofferingid: str
    resume: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Network]: ...

class MigrateResourceToAnotherSecondaryStorageRequest(Request):
    destpool: str
    srcpool: str
    snapshots: CommaList[str] | None = None
    templates: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[SecondaryStorageMigration]: ...

class MigrateSecondaryStorageDataRequest(Request):
    destpools: CommaList[str]
    srcpool: str
    migrationtype: StorageMigrationPolicy | None = None
    def parse(self, envelope: Envelope) -> Job[SecondaryStorageMigration]: ...

class MigrateSystemVmRequest(Request):
    virtualmachineid: str
    autoselect: bool | None = None
    hostid: str | None = None
    storageid: str | None = None
    def parse(self, envelope: Envelope) -> Job[SystemVm]: ...

class MigrateVPCRequest(Request):
    vpcid: str
    vpcofferingid: str
    resume: bool | None = None
    tiernetworkofferings: OneOrMore[TierNetworkOffering] | None = None
    def parse(self, envelope: Envelope) -> Job[Vpc]: ...

class MigrateVirtualMachineRequest(Request):
    virtualmachineid: str
    autoselect: bool | None = None
    hostid: str | None = None
    storageid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class MigrateVirtualMachineWithVolumeRequest(Request):
    virtualmachineid: str
    autoselect: bool | None = None
    hostid: str | None = None
    migrateto: OneOrMore[VolumeToPool] | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class MigrateVolumeRequest(Request):
    storageid: str
    volumeid: str
    livemigrate: bool | None = None
    newdiskofferingid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class MoveDomainRequest(Request):
    domainid: str
    parentdomainid: str
    def parse(self, envelope: Envelope) -> Domain: ...

class MoveNetworkAclItemRequest(Request):
    id: str
    aclconsistencyhash: str | None = None
    customid: str | None = None
    nextaclruleid: str | None = None
    previousaclruleid: str | None = None
    def parse(self, envelope: Envelope) -> Job[NetworkAcl]: ...

class MoveUserRequest(Request):
    id: str
    account: str | None = None
    accountid: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class NotifyBaremetalProvisionDoneRequest(Request):
    mac: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class OauthloginRequest(Request):
    email: str
    provider: str
    domain: str | None = None
    domainId: int | None = None
    secretcode: str | None = None
    def parse(self, envelope: Envelope) -> Login: ...

class PatchSystemVmRequest(Request):
    forced: bool | None = None
    id: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class PrepareForMaintenanceRequest(Request):
    managementserverid: str
    algorithm: IndirectAgentLbAlgorithm | None = None
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> ManagementServerMaintenance: ...

class PrepareForShutdownRequest(Request):
    managementserverid: str
    def parse(self, envelope: Envelope) -> ManagementServerMaintenance: ...

class PrepareHostForMaintenanceRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Host]: ...

class PrepareTemplateRequest(Request):
    templateid: str
    zoneid: str
    storageid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Template]: ...

class ProvisionCertificateRequest(Request):
    hostid: str
    provider: str | None = None
    reconnect: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ProvisionTemplateDirectDownloadCertificateRequest(Request):
    hostid: str
    id: str
    def parse(self, envelope: Envelope) -> DirectDownloadCertificateHostStatus: ...

class PurgeExpungedResourcesRequest(Request):
    batchsize: int | None = None
    enddate: Timestamp | None = None
    resourcetype: PurgeableResourceType | None = None
    startdate: Timestamp | None = None
    def parse(self, envelope: Envelope) -> Job[ExpungedResourcesPurge]: ...

class QueryAsyncJobResultRequest(Request):
    jobid: str
    def parse(self, envelope: Envelope) -> AsyncJob: ...

class QuotaBalanceRequest(Request):
    account: str
    domainid: str
    accountid: str | None = None
    enddate: Timestamp | None = None
    startdate: Timestamp | None = None
    def parse(self, envelope: Envelope) -> QuotaBalance: ...

class QuotaConfigureEmailRequest(Request):
    accountid: str
    enable: bool | None = None
    minbalance: Number | None = None
    templatename: QuotaEmailTemplateType | None = None
    def parse(self, envelope: Envelope) -> QuotaEmailConfiguration: ...

class QuotaCreditsRequest(Request):
    account: str
    domainid: str
    value: Number
    min_balance: Number | None = None
    quota_enforce: bool | None = None
    def parse(self, envelope: Envelope) -> QuotaCredits: ...

class QuotaCreditsListRequest(Request):
    accountid: str | None = None
    domainid: str | None = None
    enddate: Timestamp | None = None
    isrecursive: bool | None = None
    startdate: Timestamp | None = None
    def parse(self, envelope: Envelope) -> ListResult[QuotaCredits]: ...

class QuotaEmailTemplateListRequest(Request):
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    templatetype: QuotaEmailTemplateType | None = None
    def parse(self, envelope: Envelope) -> ListResult[QuotaEmailTemplate]: ...

class QuotaEmailTemplateUpdateRequest(Request):
    templatebody: str
    templatesubject: str
    templatetype: QuotaEmailTemplateType
    locale: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class QuotaIsEnabledRequest(Request):
    def parse(self, envelope: Envelope) -> QuotaStatus: ...

class QuotaListEmailConfigurationRequest(Request):
    accountid: str
    def parse(self, envelope: Envelope) -> ListResult[QuotaEmailConfiguration]: ...

class QuotaPresetVariablesListRequest(Request):
    usagetype: int
    def parse(self, envelope: Envelope) -> ListResult[QuotaPresetVariable]: ...

class QuotaStatementRequest(Request):
    account: str
    domainid: str
    enddate: Timestamp
    startdate: Timestamp
    accountid: str | None = None
    type: int | None = None
    def parse(self, envelope: Envelope) -> QuotaStatement: ...

class QuotaSummaryRequest(Request):
    account: str | None = None
    domainid: str | None = None
    keyword: str | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[QuotaSummary]: ...

class QuotaTariffCreateRequest(Request):
    name: str
    usagetype: int
    value: Number
    activationrule: str | None = None
    description: str | None = None
    enddate: Timestamp | None = None
    position: int | None = None
    startdate: Timestamp | None = None
    def parse(self, envelope: Envelope) -> QuotaTariff: ...

class QuotaTariffDeleteRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class QuotaTariffListRequest(Request):
    enddate: Timestamp | None = None
    id: str | None = None
    keyword: str | None = None
    listall: bool | None = None
    listonlyremoved: bool | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    startdate: Timestamp | None = None
    usagetype: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[QuotaTariff]: ...

class QuotaTariffUpdateRequest(Request):
    name: str
    activationrule: str | None = None
    description: str | None = None
    enddate: Timestamp | None = None
    position: int | None = None
    startdate: Timestamp | None = None
    usagetype: int | None = None
    value: Number | None = None
    def parse(self, envelope: Envelope) -> QuotaTariff: ...

class QuotaUpdateRequest(Request):
    def parse(self, envelope: Envelope) -> QuotaUpdate: ...

class QuotaValidateActivationRuleRequest(Request):
    activationrule: str
    usagetype: int
    def parse(self, envelope: Envelope) -> QuotaActivationRuleValidation: ...

class ReadyForShutdownRequest(Request):
    managementserverid: str
    def parse(self, envelope: Envelope) -> ManagementServerMaintenance: ...

class RebootRouterRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Router]: ...

class RebootSystemVmRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[SystemVm]: ...

class RebootVirtualMachineRequest(Request):
    id: str
    bootintosetup: bool | None = None
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class ReconnectHostRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Host]: ...

class RecoverSharedFileSystemRequest(Request):
    id: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class RecoverVirtualMachineRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> VirtualMachine: ...

class RecoverVolumeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Volume: ...

class RegisterCniConfigurationRequest(Request):
    name: str
    account: str | None = None
    cniconfig: Base64 | None = None
    domainid: str | None = None
    params: CommaList[str] | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> UserData: ...

class RegisterExtensionRequest(Request):
    extensionid: str
    resourceid: str
    resourcetype: ExtensionResourceType
    details: Pairs | None = None
    def parse(self, envelope: Envelope) -> Extension: ...

class RegisterIsoRequest(Request):
    name: str
    url: str
    zoneid: str
    account: str | None = None
    arch: CpuArch | None = None
    bootable: bool | None = None
    checksum: str | None = None
    directdownload: bool | None = None
    displaytext: str | None = None
    domainid: str | None = None
    imagestoreuuid: str | None = None
    isdynamicallyscalable: bool | None = None
    isextractable: bool | None = None
    isfeatured: bool | None = None
    ispublic: bool | None = None
    ostypeid: str | None = None
    passwordenabled: bool | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[Template]: ...

class RegisterNetscalerControlCenterRequest(Request):
    ipaddress: str
    numretries: int
    password: str
    username: str
    def parse(self, envelope: Envelope) -> Job[NetscalerControlCenter]: ...

class RegisterNetscalerServicePackageRequest(Request):
    description: str
    name: str
    def parse(self, envelope: Envelope) -> NetscalerServicePackage: ...

class RegisterOauthProviderRequest(Request):
    clientid: str
    description: str
    provider: str
    redirecturi: str
    secretkey: str
    details: Pairs | None = None
    def parse(self, envelope: Envelope) -> OauthProvider: ...

class RegisterSSHKeyPairRequest(Request):
    name: str
    publickey: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> SshKeyPair: ...

class RegisterTemplateRequest(Request):
    format: ImageFormat
    hypervisor: HypervisorName
    name: str
    url: str
    account: str | None = None
    arch: CpuArch | None = None
    bits: int | None = None
    checksum: str | None = None
    deployasis: bool | None = None
    details: Pairs | None = None
    directdownload: bool | None = None
    displaytext: str | None = None
    domainid: str | None = None
    extensionid: str | None = None
    externaldetails: Pairs | None = None
    forcks: bool | None = None
    isdynamicallyscalable: bool | None = None
    isextractable: bool | None = None
    isfeatured: bool | None = None
    ispublic: bool | None = None
    isrouting: bool | None = None
    ostypeid: str | None = None
    passwordenabled: bool | None = None
    projectid: str | None = None
    requireshvm: bool | None = None
    sshkeyenabled: bool | None = None
    templatetag: str | None = None
    templatetype: TemplateType | None = None
    zoneid: str | None = None
    zoneids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> ListResult[Template]: ...

class RegisterUserDataRequest(Request):
    name: str
    userdata: Base64
    account: str | None = None
    domainid: str | None = None
    params: CommaList[str] | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> UserData: ...

class RegisterUserKeysRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> NewUserKeys: ...

class RegisterVnfTemplateRequest(Request):
    format: ImageFormat
    hypervisor: HypervisorName
    name: str
    url: str
    account: str | None = None
    arch: CpuArch | None = None
    bits: int | None = None
    checksum: str | None = None
    deployasis: bool | None = None
    details: Pairs | None = None
    directdownload: bool | None = None
    displaytext: str | None = None
    domainid: str | None = None
    extensionid: str | None = None
    externaldetails: Pairs | None = None
    forcks: bool | None = None
    isdynamicallyscalable: bool | None = None
    isextractable: bool | None = None
    isfeatured: bool | None = None
    ispublic: bool | None = None
    isrouting: bool | None = None
    ostypeid: str | None = None
    passwordenabled: bool | None = None
    projectid: str | None = None
    requireshvm: bool | None = None
    sshkeyenabled: bool | None = None
    templatetag: str | None = None
    templatetype: TemplateType | None = None
    vnfdetails: Pairs | None = None
    vnfnics: OneOrMore[VnfNicSpec] | None = None
    zoneid: str | None = None
    zoneids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> ListResult[Template]: ...

class ReleaseASNumberRequest(Request):
    asnumber: int
    zoneid: str
    def parse(self, envelope: Envelope) -> Success: ...

class ReleaseBgpPeerRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[BgpPeer]: ...

class ReleaseDedicatedClusterRequest(Request):
    clusterid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ReleaseDedicatedGuestVlanRangeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ReleaseDedicatedHostRequest(Request):
    hostid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ReleaseDedicatedPodRequest(Request):
    podid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ReleaseDedicatedZoneRequest(Request):
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ReleaseHostReservationRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ReleaseIpAddressRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class ReleaseIpv4SubnetForZoneRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[ZoneIpv4Subnet]: ...

class ReleasePodIpAddressRequest(Request):
    id: int
    def parse(self, envelope: Envelope) -> Success: ...

class ReleasePublicIpRangeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class RemoveAnnotationRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Annotation: ...

class RemoveCertFromLoadBalancerRequest(Request):
    lbruleid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RemoveFromGlobalLoadBalancerRuleRequest(Request):
    id: str
    loadbalancerrulelist: CommaList[str]
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RemoveFromLoadBalancerRuleRequest(Request):
    id: str
    virtualmachineids: CommaList[str] | None = None
    vmidipmap: OneOrMore[VirtualMachineIpRemoval] | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RemoveGuestOsRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RemoveGuestOsMappingRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RemoveGuiThemeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class RemoveIpFromNicRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RemoveManagementServerRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class RemoveNetworkPermissionsRequest(Request):
    networkid: str
    accountids: CommaList[str] | None = None
    accounts: CommaList[str] | None = None
    projectids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class RemoveNicFromVirtualMachineRequest(Request):
    nicid: str
    virtualmachineid: str
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class RemoveNodesFromKubernetesClusterRequest(Request):
    id: str
    nodeids: CommaList[str]
    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]: ...

class RemoveQuarantinedIpRequest(Request):
    removalreason: str
    id: str | None = None
    ipaddress: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class RemoveRawUsageRecordsRequest(Request):
    interval: int
    def parse(self, envelope: Envelope) -> Success: ...

class RemoveRegionRequest(Request):
    id: int
    def parse(self, envelope: Envelope) -> Success: ...

class RemoveResourceDetailRequest(Request):
    resourceid: str
    resourcetype: ResourceObjectType
    key: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RemoveSecondaryStorageSelectorRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class RemoveTungstenFabricNetworkGatewayFromLogicalRouterRequest(Request):
    logicalrouteruuid: str
    networkuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricLogicalRouter]: ...

class RemoveTungstenFabricPolicyRequest(Request):
    networkuuid: str
    policyuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricPolicy]: ...

class RemoveTungstenFabricPolicyRuleRequest(Request):
    policyuuid: str
    ruleuuid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> Job[TungstenFabricPolicy]: ...

class RemoveTungstenFabricTagRequest(Request):
    taguuid: str
    zoneid: str
    applicationpolicysetuuid: str | None = None
    networkuuid: CommaList[str] | None = None
    nicuuid: CommaList[str] | None = None
    policyuuid: str | None = None
    vmuuid: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[TungstenFabricTag]: ...

class RemoveVirtualMachineFromBackupOfferingRequest(Request):
    virtualmachineid: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RemoveVirtualMachinesFromKubernetesClusterRequest(Request):
    id: str
    virtualmachineids: CommaList[str]
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[KubernetesVirtualMachineRemoval]: ...

class RemoveVmwareDcRequest(Request):
    zoneid: str
    def parse(self, envelope: Envelope) -> Success: ...

class RemoveVpnUserRequest(Request):
    username: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ReplaceNetworkACLListRequest(Request):
    aclid: str
    gatewayid: str | None = None
    networkid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class ReserveIpAddressRequest(Request):
    id: str
    account: str | None = None
    domainid: str | None = None
    fordisplay: bool | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> PublicIpAddress: ...

class ResetApiLimitRequest(Request):
    account: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class ResetConfigurationRequest(Request):
    name: str
    accountid: str | None = None
    clusterid: str | None = None
    domainid: str | None = None
    imagestoreid: str | None = None
    storageid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Configuration: ...

class ResetNetworkPermissionsRequest(Request):
    networkid: str
    def parse(self, envelope: Envelope) -> Success: ...

class ResetPasswordRequest(Request):
    password: str
    token: str
    username: str
    domain: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class ResetPasswordForVirtualMachineRequest(Request):
    id: str
    password: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class ResetSSHKeyForVirtualMachineRequest(Request):
    id: str
    account: str | None = None
    domainid: str | None = None
    keypair: str | None = None
    keypairs: CommaList[str] | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class ResetUserDataForVirtualMachineRequest(Request):
    id: str
    account: str | None = None
    domainid: str | None = None
    projectid: str | None = None
    userdata: Base64 | None = None
    userdatadetails: Pairs | None = None
    userdataid: str | None = None
    def parse(self, envelope: Envelope) -> VirtualMachine: ...

class ResetVpnConnectionRequest(Request):
    id: str
    account: str | None = None
    domainid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VpnConnection]: ...

class ResizeVolumeRequest(Request):
    id: str
    automigrate: bool | None = None
    diskofferingid: str | None = None
    maxiops: int | None = None
    miniops: int | None = None
    shrinkok: bool | None = None
    size: int | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class RestartNetworkRequest(Request):
    id: str
    cleanup: bool | None = None
    livepatch: bool | None = None
    makeredundant: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RestartSharedFileSystemRequest(Request):
    id: str
    cleanup: bool | None = None
    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]: ...

class RestartVPCRequest(Request):
    id: str
    cleanup: bool | None = None
    livepatch: bool | None = None
    makeredundant: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RestoreBackupRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RestoreVirtualMachineRequest(Request):
    virtualmachineid: str
    details: Pairs | None = None
    diskofferingid: str | None = None
    expunge: bool | None = None
    rootdisksize: int | None = None
    templateid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class RestoreVolumeFromBackupAndAttachToVMRequest(Request):
    backupid: str
    virtualmachineid: str
    volumeid: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RevertSnapshotRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Snapshot]: ...

class RevertToVMSnapshotRequest(Request):
    vmsnapshotid: str
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class RevokeCertificateRequest(Request):
    serial: str
    cn: str | None = None
    provider: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RevokeSecurityGroupEgressRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RevokeSecurityGroupIngressRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class RevokeTemplateDirectDownloadCertificateRequest(Request):
    zoneid: str
    hostid: str | None = None
    hypervisor: HypervisorKvmOnly | None = None
    id: str | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[DirectDownloadCertificateHostStatus]: ...

class RunCustomActionRequest(Request):
    customactionid: str
    resourceid: str
    parameters: Pairs | None = None
    resourcetype: CustomActionResourceType | None = None
    def parse(self, envelope: Envelope) -> Job[CustomActionResult]: ...

class RunDiagnosticsRequest(Request):
    ipaddress: str
    targetid: str
    type: DiagnosticsType
    params: str | None = None
    def parse(self, envelope: Envelope) -> Job[DiagnosticsResult]: ...

class SamlSloRequest(Request):
    def parse(self, envelope: Envelope) -> Logout: ...

class SamlSsoRequest(Request):
    idpid: str
    def parse(self, envelope: Envelope) -> Login: ...

class ScaleKubernetesClusterRequest(Request):
    id: str
    autoscalingenabled: bool | None = None
    maxsize: int | None = None
    minsize: int | None = None
    nodeids: CommaList[str] | None = None
    nodeofferings: OneOrMore[NodeOffering] | None = None
    serviceofferingid: str | None = None
    size: int | None = None
    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]: ...

class ScaleSystemVmRequest(Request):
    id: str
    serviceofferingid: str
    details: Pairs | None = None
    def parse(self, envelope: Envelope) -> Job[SystemVm]: ...

class ScaleVirtualMachineRequest(Request):
    id: str
    serviceofferingid: str
    automigrate: bool | None = None
    details: Pairs | None = None
    maxiops: int | None = None
    miniops: int | None = None
    shrinkok: bool | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class SearchLdapRequest(Request):
    query: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[LdapUser]: ...

class SetupUserTwoFactorAuthenticationRequest(Request):
    enable: bool | None = None
    provider: UserTwoFactorProvider | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> UserTwoFactorAuthenticationSetup: ...

class StartInternalLoadBalancerVMRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Router]: ...

class StartKubernetesClusterRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]: ...

class StartRollingMaintenanceRequest(Request):
    clusterids: CommaList[str] | None = None
    forced: bool | None = None
    hostids: CommaList[str] | None = None
    payload: str | None = None
    podids: CommaList[str] | None = None
    timeout: int | None = None
    zoneids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[RollingMaintenance]: ...

class StartRouterRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Router]: ...

class StartSharedFileSystemRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]: ...

class StartSystemVmRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[SystemVm]: ...

class StartVirtualMachineRequest(Request):
    id: str
    bootintosetup: bool | None = None
    clusterid: str | None = None
    considerlasthost: bool | None = None
    deploymentplanner: DeploymentPlannerName | None = None
    hostid: str | None = None
    podid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class StopInternalLoadBalancerVMRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Router]: ...

class StopKubernetesClusterRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class StopNetScalerVpxRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Router]: ...

class StopRouterRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Router]: ...

class StopSharedFileSystemRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]: ...

class StopSystemVmRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[SystemVm]: ...

class StopVirtualMachineRequest(Request):
    id: str
    forced: bool | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class SuspendProjectRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Project]: ...

class SyncStoragePoolRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[StoragePool]: ...

class SynchronizeTungstenFabricDataRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class TriggerShutdownRequest(Request):
    managementserverid: str
    def parse(self, envelope: Envelope) -> ManagementServerMaintenance: ...

class UnmanageGpuDeviceRequest(Request):
    ids: CommaList[str]
    def parse(self, envelope: Envelope) -> Success: ...

class UnmanageVirtualMachineRequest(Request):
    id: str
    forced: bool | None = None
    hostid: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachineUnmanagement]: ...

class UnmanageVolumeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class UnregisterExtensionRequest(Request):
    extensionid: str
    resourceid: str
    resourcetype: ExtensionResourceType
    def parse(self, envelope: Envelope) -> Extension: ...

class UpdateAccountRequest(Request):
    account: str | None = None
    accountdetails: Pairs | None = None
    apikeyaccess: ApiKeyAccess | None = None
    domainid: str | None = None
    id: str | None = None
    networkdomain: str | None = None
    newname: str | None = None
    roleid: str | None = None
    def parse(self, envelope: Envelope) -> Account: ...

class UpdateAnnotationVisibilityRequest(Request):
    adminsonly: bool
    id: str
    def parse(self, envelope: Envelope) -> Annotation: ...

class UpdateAutoScalePolicyRequest(Request):
    id: str
    conditionids: CommaList[str] | None = None
    duration: int | None = None
    name: str | None = None
    quiettime: int | None = None
    def parse(self, envelope: Envelope) -> Job[AutoScalePolicy]: ...

class UpdateAutoScaleVmGroupRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    interval: int | None = None
    maxmembers: int | None = None
    minmembers: int | None = None
    name: str | None = None
    scaledownpolicyids: CommaList[str] | None = None
    scaleuppolicyids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[AutoScaleVmGroup]: ...

class UpdateAutoScaleVmProfileRequest(Request):
    id: str
    autoscaleuserid: str | None = None
    counterparam: OneOrMore[NameValue] | None = None
    customid: str | None = None
    expungevmgraceperiod: int | None = None
    fordisplay: bool | None = None
    otherdeployparams: OneOrMore[NameValue] | None = None
    serviceofferingid: str | None = None
    templateid: str | None = None
    userdata: Base64 | None = None
    userdatadetails: Pairs | None = None
    userdataid: str | None = None
    def parse(self, envelope: Envelope) -> Job[AutoScaleVmProfile]: ...

class UpdateBackupOfferingRequest(Request):
    id: str
    allowuserdrivenbackups: bool | None = None
    description: str | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> BackupOffering: ...

class UpdateBackupRepositoryRequest(Request):
    id: str
    address: str | None = None
    crosszoneinstancecreation: bool | None = None
    mountopts: str | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> BackupRepository: ...

class UpdateBackupScheduleRequest(Request):
    intervaltype: IntervalType
    schedule: str
    timezone: str
    virtualmachineid: str
    maxbackups: int | None = None
    quiescevm: bool | None = None
    def parse(self, envelope: Envelope) -> BackupSchedule: ...

class UpdateBgpPeerRequest(Request):
    id: str
    asnumber: int | None = None
    cleanupdetails: bool | None = None
    details: Pairs | None = None
    ip6address: str | None = None
    ipaddress: str | None = None
    password: str | None = None
    def parse(self, envelope: Envelope) -> Job[BgpPeer]: ...

class UpdateBucketRequest(Request):
    id: str
    encryption: bool | None = None
    policy: BucketPolicy | None = None
    quota: int | None = None
    versioning: bool | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class UpdateCloudToUseObjectStoreRequest(Request):
    provider: str
    details: Pairs | None = None
    name: str | None = None
    url: str | None = None
    def parse(self, envelope: Envelope) -> ImageStore: ...

class UpdateClusterRequest(Request):
    id: str
    allocationstate: AllocationState | None = None
    arch: CpuArch | None = None
    clustername: str | None = None
    clustertype: ClusterType | None = None
    externaldetails: Pairs | None = None
    hypervisor: HypervisorName | None = None
    managedstate: ManagedState | None = None
    def parse(self, envelope: Envelope) -> Cluster: ...

class UpdateConditionRequest(Request):
    id: str
    relationaloperator: RelationalOperator
    threshold: int
    def parse(self, envelope: Envelope) -> Job[Condition]: ...

class UpdateConfigurationRequest(Request):
    name: str
    accountid: str | None = None
    clusterid: str | None = None
    domainid: str | None = None
    imagestoreuuid: str | None = None
    storageid: str | None = None
    value: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> Configuration: ...

class UpdateCustomActionRequest(Request):
    id: str
    allowedroletypes: CommaList[RoleType] | None = None
    cleanupdetails: bool | None = None
    cleanupparameters: bool | None = None
    description: str | None = None
    details: Pairs | None = None
    enabled: bool | None = None
    errormessage: str | None = None
    parameters: OneOrMore[CustomActionParameterSpec] | None = None
    resourcetype: CustomActionResourceType | None = None
    successmessage: str | None = None
    timeout: int | None = None
    def parse(self, envelope: Envelope) -> CustomAction: ...

class UpdateDefaultNicForVirtualMachineRequest(Request):
    nicid: str
    virtualmachineid: str
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class UpdateDiskOfferingRequest(Request):
    id: str
    bytesreadrate: int | None = None
    bytesreadratemax: int | None = None
    bytesreadratemaxlength: int | None = None
    byteswriterate: int | None = None
    byteswriteratemax: int | None = None
    byteswriteratemaxlength: int | None = None
    cachemode: DiskCacheMode | None = None
    displayoffering: bool | None = None
    displaytext: str | None = None
    domainid: CommaList[str] | None = None
    iopsreadrate: int | None = None
    iopsreadratemax: int | None = None
    iopsreadratemaxlength: int | None = None
    iopswriterate: int | None = None
    iopswriteratemax: int | None = None
    iopswriteratemaxlength: int | None = None
    name: str | None = None
    sortkey: int | None = None
    state: DiskOfferingState | None = None
    tags: CommaList[str] | None = None
    zoneid: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> DiskOffering: ...

class UpdateDomainRequest(Request):
    id: str
    name: str | None = None
    networkdomain: str | None = None
    def parse(self, envelope: Envelope) -> Domain: ...

class UpdateEgressFirewallRuleRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[FirewallRule]: ...

class UpdateExtensionRequest(Request):
    id: str
    cleanupdetails: bool | None = None
    description: str | None = None
    details: Pairs | None = None
    orchestratorrequirespreparevm: bool | None = None
    state: ExtensionState | None = None
    def parse(self, envelope: Envelope) -> Extension: ...

class UpdateFirewallRuleRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[FirewallRule]: ...

class UpdateGlobalLoadBalancerRuleRequest(Request):
    id: str
    description: str | None = None
    gslblbmethod: GslbAlgorithm | None = None
    gslbstickysessionmethodname: GslbPersistence | None = None
    def parse(self, envelope: Envelope) -> Job[GlobalLoadBalancerRule]: ...

class UpdateGpuCardRequest(Request):
    id: str
    devicename: str | None = None
    name: str | None = None
    vendorname: str | None = None
    def parse(self, envelope: Envelope) -> GpuCard: ...

class UpdateGpuDeviceRequest(Request):
    id: str
    gpucardid: str | None = None
    numanode: str | None = None
    parentgpudeviceid: str | None = None
    type: GpuDeviceType | None = None
    vgpuprofileid: str | None = None
    def parse(self, envelope: Envelope) -> GpuDevice: ...

class UpdateGuestOsRequest(Request):
    id: str
    details: Pairs | None = None
    forDisplay: bool | None = None
    oscategoryid: str | None = None
    osdisplayname: str | None = None
    def parse(self, envelope: Envelope) -> Job[OsType]: ...

class UpdateGuestOsMappingRequest(Request):
    id: str
    osnameforhypervisor: str
    osmappingcheckenabled: bool | None = None
    def parse(self, envelope: Envelope) -> Job[GuestOsMapping]: ...

class UpdateGuiThemeRequest(Request):
    id: str
    accountids: CommaList[str] | None = None
    commonnames: CommaList[str] | None = None
    css: str | None = None
    description: str | None = None
    domainids: CommaList[str] | None = None
    ispublic: bool | None = None
    jsonconfiguration: str | None = None
    name: str | None = None
    recursivedomains: bool | None = None
    def parse(self, envelope: Envelope) -> GuiTheme: ...

class UpdateHostRequest(Request):
    id: str
    allocationstate: HostAllocationAction | None = None
    annotation: str | None = None
    cleanupexternaldetails: bool | None = None
    externaldetails: Pairs | None = None
    hosttags: CommaList[str] | None = None
    istagarule: bool | None = None
    name: str | None = None
    oscategoryid: str | None = None
    url: str | None = None
    def parse(self, envelope: Envelope) -> Host: ...

class UpdateHostPasswordRequest(Request):
    password: str
    username: str
    clusterid: str | None = None
    hostid: str | None = None
    update_passwd_on_host: bool | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class UpdateHypervisorCapabilitiesRequest(Request):
    hypervisor: HypervisorName | None = None
    hypervisorversion: str | None = None
    id: str | None = None
    maxdatavolumeslimit: int | None = None
    maxguestslimit: int | None = None
    maxhostspercluster: int | None = None
    securitygroupenabled: bool | None = None
    storagemotionenabled: bool | None = None
    vmsnapshotenabled: bool | None = None
    def parse(self, envelope: Envelope) -> HypervisorCapabilities: ...

class UpdateImageStoreRequest(Request):
    id: str
    capacitybytes: int | None = None
    name: str | None = None
    readonly: bool | None = None
    def parse(self, envelope: Envelope) -> ImageStore: ...

class UpdateInstanceGroupRequest(Request):
    id: str
    name: str | None = None
    def parse(self, envelope: Envelope) -> InstanceGroup: ...

class UpdateIpAddressRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[PublicIpAddress]: ...

class UpdateIpv4SubnetForZoneRequest(Request):
    id: str
    subnet: str
    def parse(self, envelope: Envelope) -> Job[ZoneIpv4Subnet]: ...

class UpdateIpv6FirewallRuleRequest(Request):
    id: str
    cidrlist: CommaList[str] | None = None
    customid: str | None = None
    endport: int | None = None
    fordisplay: bool | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    protocol: str | None = None
    startport: int | None = None
    traffictype: FirewallTrafficType | None = None
    def parse(self, envelope: Envelope) -> Job[FirewallRule]: ...

class UpdateIsoRequest(Request):
    id: str
    arch: CpuArch | None = None
    bootable: bool | None = None
    cleanupdetails: bool | None = None
    details: Pairs | None = None
    displaytext: str | None = None
    forceupdateostype: bool | None = None
    format: ImageFormat | None = None
    isdynamicallyscalable: bool | None = None
    isrouting: bool | None = None
    name: str | None = None
    ostypeid: str | None = None
    passwordenabled: bool | None = None
    requireshvm: bool | None = None
    sortkey: int | None = None
    sshkeyenabled: bool | None = None
    def parse(self, envelope: Envelope) -> Template: ...

class UpdateIsoPermissionsRequest(Request):
    id: str
    accounts: CommaList[str] | None = None
    isextractable: bool | None = None
    isfeatured: bool | None = None
    ispublic: bool | None = None
    op: LaunchPermissionOperation | None = None
    projectids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class UpdateKubernetesSupportedVersionRequest(Request):
    id: str
    state: KubernetesVersionState
    def parse(self, envelope: Envelope) -> KubernetesSupportedVersion: ...

class UpdateLBHealthCheckPolicyRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[LbHealthCheck]: ...

class UpdateLBStickinessPolicyRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[LbStickiness]: ...

class UpdateLoadBalancerRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[LoadBalancer]: ...

class UpdateLoadBalancerRuleRequest(Request):
    id: str
    algorithm: LoadBalancerAlgorithm | None = None
    cidrlist: CommaList[str] | None = None
    customid: str | None = None
    description: str | None = None
    fordisplay: bool | None = None
    name: str | None = None
    protocol: LoadBalancerProtocol | None = None
    def parse(self, envelope: Envelope) -> Job[LoadBalancerRule]: ...

class UpdateNetworkRequest(Request):
    id: str
    changecidr: bool | None = None
    customid: str | None = None
    displaynetwork: bool | None = None
    displaytext: str | None = None
    dns1: str | None = None
    dns2: str | None = None
    forced: bool | None = None
    guestvmcidr: str | None = None
    hideipaddressusage: bool | None = None
    ip6dns1: str | None = None
    ip6dns2: str | None = None
    name: str | None = None
    networkdomain: str | None = None
    networkofferingid: str | None = None
    privatemtu: int | None = None
    publicmtu: int | None = None
    sourcenatipaddress: str | None = None
    updateinsequence: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Network]: ...

class UpdateNetworkACLItemRequest(Request):
    id: str
    action: NetworkAclAction | None = None
    cidrlist: CommaList[str] | None = None
    customid: str | None = None
    endport: int | None = None
    fordisplay: bool | None = None
    icmpcode: int | None = None
    icmptype: int | None = None
    number: int | None = None
    partialupgrade: bool | None = None
    protocol: NetworkProtocolName | None = None
    reason: str | None = None
    startport: int | None = None
    traffictype: NetworkAclTrafficType | None = None
    def parse(self, envelope: Envelope) -> Job[NetworkAcl]: ...

class UpdateNetworkACLListRequest(Request):
    id: str
    customid: str | None = None
    description: str | None = None
    fordisplay: bool | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> Job[NetworkAclList]: ...

class UpdateNetworkOfferingRequest(Request):
    availability: NetworkOfferingAvailability | None = None
    displaytext: str | None = None
    domainid: CommaList[str] | None = None
    id: str | None = None
    keepaliveenabled: bool | None = None
    maxconnections: int | None = None
    name: str | None = None
    sortkey: int | None = None
    state: NetworkOfferingState | None = None
    tags: CommaList[str] | None = None
    zoneid: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> NetworkOffering: ...

class UpdateNetworkServiceProviderRequest(Request):
    id: str
    servicelist: CommaList[NetworkServiceName] | None = None
    state: NetworkServiceProviderState | None = None
    def parse(self, envelope: Envelope) -> Job[NetworkServiceProvider]: ...

class UpdateOauthProviderRequest(Request):
    id: str
    clientid: str | None = None
    description: str | None = None
    enabled: bool | None = None
    redirecturi: str | None = None
    secretkey: str | None = None
    def parse(self, envelope: Envelope) -> OauthProvider: ...

class UpdateObjectStoragePoolRequest(Request):
    id: str
    name: str | None = None
    size: int | None = None
    url: str | None = None
    def parse(self, envelope: Envelope) -> ObjectStoragePool: ...

class UpdateOsCategoryRequest(Request):
    id: str
    isfeatured: bool | None = None
    name: str | None = None
    sortkey: int | None = None
    def parse(self, envelope: Envelope) -> OsCategory: ...

class UpdatePhysicalNetworkRequest(Request):
    id: str
    networkspeed: str | None = None
    state: PhysicalNetworkState | None = None
    tags: CommaList[str] | None = None
    vlan: str | None = None
    def parse(self, envelope: Envelope) -> Job[PhysicalNetwork]: ...

class UpdatePodRequest(Request):
    id: str
    allocationstate: AllocationState | None = None
    endip: str | None = None
    gateway: str | None = None
    name: str | None = None
    netmask: str | None = None
    startip: str | None = None
    def parse(self, envelope: Envelope) -> Pod: ...

class UpdatePodManagementNetworkIpRangeRequest(Request):
    currentendip: str
    currentstartip: str
    podid: str
    newendip: str | None = None
    newstartip: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class UpdatePortForwardingRuleRequest(Request):
    id: str
    cidrlist: CommaList[str] | None = None
    customid: str | None = None
    fordisplay: bool | None = None
    privateendport: int | None = None
    privateport: int | None = None
    virtualmachineid: str | None = None
    vmguestip: str | None = None
    def parse(self, envelope: Envelope) -> Job[PortForwardingRule]: ...

class UpdateProjectRequest(Request):
    id: str
    account: str | None = None
    displaytext: str | None = None
    name: str | None = None
    roletype: ProjectAccountRole | None = None
    swapowner: bool | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Project]: ...

class UpdateProjectInvitationRequest(Request):
    projectid: str
    accept: bool | None = None
    account: str | None = None
    token: str | None = None
    userid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class UpdateProjectRoleRequest(Request):
    id: str
    projectid: str
    description: str | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> ProjectRole: ...

class UpdateProjectRolePermissionRequest(Request):
    projectid: str
    projectroleid: str
    permission: RolePermissionValue | None = None
    projectrolepermissionid: str | None = None
    ruleorder: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class UpdateQuarantinedIpRequest(Request):
    enddate: Timestamp
    id: str | None = None
    ipaddress: str | None = None
    def parse(self, envelope: Envelope) -> QuarantinedIp: ...

class UpdateRegionRequest(Request):
    id: int
    endpoint: str | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> Region: ...

class UpdateRemoteAccessVpnRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[RemoteAccessVpn]: ...

class UpdateResourceCountRequest(Request):
    domainid: str
    account: str | None = None
    projectid: str | None = None
    resourcetype: int | None = None
    tag: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[ResourceCount]: ...

class UpdateResourceLimitRequest(Request):
    resourcetype: int
    account: str | None = None
    domainid: str | None = None
    max: int | None = None
    projectid: str | None = None
    tag: str | None = None
    def parse(self, envelope: Envelope) -> ResourceLimit: ...

class UpdateRoleRequest(Request):
    id: str
    description: str | None = None
    ispublic: bool | None = None
    name: str | None = None
    type: RoleType | None = None
    def parse(self, envelope: Envelope) -> Role: ...

class UpdateRolePermissionRequest(Request):
    roleid: str
    permission: RolePermissionValue | None = None
    ruleid: str | None = None
    ruleorder: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class UpdateRoutingFirewallRuleRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[FirewallRule]: ...

class UpdateSecondaryStorageSelectorRequest(Request):
    heuristicrule: str
    id: str
    def parse(self, envelope: Envelope) -> SecondaryStorageSelector: ...

class UpdateSecurityGroupRequest(Request):
    id: str
    customid: str | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> SecurityGroup: ...

class UpdateServiceOfferingRequest(Request):
    id: str
    cleanupexternaldetails: bool | None = None
    displaytext: str | None = None
    domainid: CommaList[str] | None = None
    externaldetails: Pairs | None = None
    hosttags: CommaList[str] | None = None
    name: str | None = None
    purgeresources: bool | None = None
    sortkey: int | None = None
    state: ServiceOfferingState | None = None
    storagetags: CommaList[str] | None = None
    zoneid: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> ServiceOffering: ...

class UpdateSharedFileSystemRequest(Request):
    id: str
    description: str | None = None
    name: str | None = None
    def parse(self, envelope: Envelope) -> SharedFileSystem: ...

class UpdateSiocInfoRequest(Request):
    iopsnotifythreshold: int
    limitiopspergb: int
    sharespergb: int
    storageid: str
    zoneid: str
    def parse(self, envelope: Envelope) -> SiocInfo: ...

class UpdateSnapshotPolicyRequest(Request):
    customid: str | None = None
    fordisplay: bool | None = None
    id: str | None = None
    def parse(self, envelope: Envelope) -> Job[SnapshotPolicy]: ...

class UpdateStorageCapabilitiesRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> ListResult[StoragePool]: ...

class UpdateStorageNetworkIpRangeRequest(Request):
    id: str
    endip: str | None = None
    netmask: str | None = None
    startip: str | None = None
    vlan: int | None = None
    def parse(self, envelope: Envelope) -> Job[StorageNetworkIpRange]: ...

class UpdateStoragePoolRequest(Request):
    id: str
    capacitybytes: int | None = None
    capacityiops: int | None = None
    details: Pairs | None = None
    enabled: bool | None = None
    istagarule: bool | None = None
    name: str | None = None
    tags: CommaList[str] | None = None
    url: str | None = None
    def parse(self, envelope: Envelope) -> StoragePool: ...

class UpdateTemplateRequest(Request):
    id: str
    arch: CpuArch | None = None
    bootable: bool | None = None
    cleanupdetails: bool | None = None
    details: Pairs | None = None
    displaytext: str | None = None
    forceupdateostype: bool | None = None
    forcks: bool | None = None
    format: ImageFormat | None = None
    isdynamicallyscalable: bool | None = None
    isrouting: bool | None = None
    name: str | None = None
    ostypeid: str | None = None
    passwordenabled: bool | None = None
    requireshvm: bool | None = None
    sortkey: int | None = None
    sshkeyenabled: bool | None = None
    templatetag: str | None = None
    templatetype: TemplateType | None = None
    def parse(self, envelope: Envelope) -> Template: ...

class UpdateTemplatePermissionsRequest(Request):
    id: str
    accounts: CommaList[str] | None = None
    isextractable: bool | None = None
    isfeatured: bool | None = None
    ispublic: bool | None = None
    op: LaunchPermissionOperation | None = None
    projectids: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class UpdateTrafficTypeRequest(Request):
    id: str
    hypervnetworklabel: str | None = None
    kvmnetworklabel: str | None = None
    ovm3networklabel: str | None = None
    vmwarenetworklabel: str | None = None
    xennetworklabel: str | None = None
    def parse(self, envelope: Envelope) -> Job[TrafficType]: ...

class UpdateTungstenFabricLBHealthMonitorRequest(Request):
    interval: int
    lbruleid: str
    retry: int
    timeout: int
    type: TungstenMonitorType
    expectedcode: str | None = None
    httpmethodtype: TungstenHttpMethod | None = None
    urlpath: str | None = None
    def parse(self, envelope: Envelope) -> Job[TungstenFabricLbHealthMonitor]: ...

class UpdateUserRequest(Request):
    id: str
    apikeyaccess: ApiKeyAccess | None = None
    currentpassword: str | None = None
    email: str | None = None
    firstname: str | None = None
    lastname: str | None = None
    mandate2fa: bool | None = None
    password: str | None = None
    timezone: str | None = None
    userapikey: str | None = None
    username: str | None = None
    usersecretkey: str | None = None
    def parse(self, envelope: Envelope) -> User: ...

class UpdateVMAffinityGroupRequest(Request):
    id: str
    affinitygroupids: CommaList[str] | None = None
    affinitygroupnames: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class UpdateVMScheduleRequest(Request):
    id: str
    description: str | None = None
    enabled: bool | None = None
    enddate: Timestamp | None = None
    schedule: str | None = None
    startdate: Timestamp | None = None
    timezone: str | None = None
    def parse(self, envelope: Envelope) -> VmSchedule: ...

class UpdateVPCRequest(Request):
    id: str
    customid: str | None = None
    displaytext: str | None = None
    fordisplay: bool | None = None
    name: str | None = None
    publicmtu: int | None = None
    sourcenatipaddress: str | None = None
    def parse(self, envelope: Envelope) -> Job[Vpc]: ...

class UpdateVPCOfferingRequest(Request):
    id: str
    displaytext: str | None = None
    domainid: CommaList[str] | None = None
    name: str | None = None
    sortkey: int | None = None
    state: VpcOfferingState | None = None
    zoneid: CommaList[str] | None = None
    def parse(self, envelope: Envelope) -> Job[VpcOffering]: ...

class UpdateVgpuProfileRequest(Request):
    id: str
    description: str | None = None
    maxheads: int | None = None
    maxresolutionx: int | None = None
    maxresolutiony: int | None = None
    maxvgpuperphysicalgpu: int | None = None
    name: str | None = None
    videoram: int | None = None
    def parse(self, envelope: Envelope) -> VgpuProfile: ...

class UpdateVirtualMachineRequest(Request):
    id: str
    cleanupdetails: bool | None = None
    customid: str | None = None
    deleteprotection: bool | None = None
    details: Pairs | None = None
    dhcpoptionsnetworklist: StructMaps | None = None
    displayname: str | None = None
    displayvm: bool | None = None
    extraconfig: str | None = None
    group: str | None = None
    haenable: bool | None = None
    instancename: str | None = None
    isdynamicallyscalable: bool | None = None
    leaseduration: int | None = None
    leaseexpiryaction: LeaseExpiryAction | None = None
    name: str | None = None
    ostypeid: str | None = None
    securitygroupids: CommaList[str] | None = None
    securitygroupnames: CommaList[str] | None = None
    userdata: Base64 | None = None
    userdatadetails: Pairs | None = None
    userdataid: str | None = None
    def parse(self, envelope: Envelope) -> VirtualMachine: ...

class UpdateVlanIpRangeRequest(Request):
    id: str
    endip: str | None = None
    endipv6: str | None = None
    forsystemvms: bool | None = None
    gateway: str | None = None
    ip6cidr: str | None = None
    ip6gateway: str | None = None
    netmask: str | None = None
    startip: str | None = None
    startipv6: str | None = None
    def parse(self, envelope: Envelope) -> VlanIpRange: ...

class UpdateVmNicIpRequest(Request):
    nicid: str
    ipaddress: str | None = None
    def parse(self, envelope: Envelope) -> Job[VirtualMachine]: ...

class UpdateVmwareDcRequest(Request):
    zoneid: str
    isrecursive: bool | None = None
    name: str | None = None
    password: str | None = None
    username: str | None = None
    vcenter: str | None = None
    def parse(self, envelope: Envelope) -> VmwareDatacenter: ...

class UpdateVnfTemplateRequest(Request):
    id: str
    arch: CpuArch | None = None
    bootable: bool | None = None
    cleanupdetails: bool | None = None
    cleanupvnfdetails: bool | None = None
    cleanupvnfnics: bool | None = None
    details: Pairs | None = None
    displaytext: str | None = None
    forceupdateostype: bool | None = None
    forcks: bool | None = None
    format: ImageFormat | None = None
    isdynamicallyscalable: bool | None = None
    isrouting: bool | None = None
    name: str | None = None
    ostypeid: str | None = None
    passwordenabled: bool | None = None
    requireshvm: bool | None = None
    sortkey: int | None = None
    sshkeyenabled: bool | None = None
    templatetag: str | None = None
    templatetype: TemplateType | None = None
    vnfdetails: Pairs | None = None
    vnfnics: OneOrMore[VnfNicSpec] | None = None
    def parse(self, envelope: Envelope) -> Template: ...

class UpdateVolumeRequest(Request):
    chaininfo: str | None = None
    customid: str | None = None
    deleteprotection: bool | None = None
    displayvolume: bool | None = None
    id: str | None = None
    name: str | None = None
    path: str | None = None
    state: VolumeState | None = None
    storageid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class UpdateVpnConnectionRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[VpnConnection]: ...

class UpdateVpnCustomerGatewayRequest(Request):
    cidrlist: CommaList[str]
    esppolicy: str
    gateway: str
    id: str
    ikepolicy: str
    ipsecpsk: str
    account: str | None = None
    domainid: str | None = None
    dpd: bool | None = None
    esplifetime: int | None = None
    forceencap: bool | None = None
    ikelifetime: int | None = None
    ikeversion: IkeVersion | None = None
    name: str | None = None
    splitconnections: bool | None = None
    def parse(self, envelope: Envelope) -> Job[VpnCustomerGateway]: ...

class UpdateVpnGatewayRequest(Request):
    id: str
    customid: str | None = None
    fordisplay: bool | None = None
    def parse(self, envelope: Envelope) -> Job[Success]: ...

class UpdateWebhookRequest(Request):
    id: str
    description: str | None = None
    name: str | None = None
    payloadurl: str | None = None
    scope: WebhookScope | None = None
    secretkey: str | None = None
    sslverification: bool | None = None
    state: WebhookState | None = None
    def parse(self, envelope: Envelope) -> Webhook: ...

class UpdateZoneRequest(Request):
    id: str
    allocationstate: AllocationState | None = None
    details: Pairs | None = None
    dhcpprovider: str | None = None
    dns1: str | None = None
    dns2: str | None = None
    dnssearchorder: CommaList[str] | None = None
    domain: str | None = None
    guestcidraddress: str | None = None
    internaldns1: str | None = None
    internaldns2: str | None = None
    ip6dns1: str | None = None
    ip6dns2: str | None = None
    ispublic: bool | None = None
    localstorageenabled: bool | None = None
    name: str | None = None
    sortkey: int | None = None
    def parse(self, envelope: Envelope) -> Zone: ...

class UpgradeKubernetesClusterRequest(Request):
    id: str
    kubernetesversionid: str
    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]: ...

class UpgradeRouterTemplateRequest(Request):
    account: str | None = None
    clusterid: str | None = None
    domainid: str | None = None
    id: str | None = None
    podid: str | None = None
    zoneid: str | None = None
    def parse(self, envelope: Envelope) -> ListResult[RouterTemplateUpgrade]: ...

class UploadCustomCertificateRequest(Request):
    certificate: str
    domainsuffix: str
    id: int | None = None
    name: str | None = None
    privatekey: str | None = None
    def parse(self, envelope: Envelope) -> Job[CustomCertificate]: ...

class UploadResourceIconRequest(Request):
    base64image: Base64
    resourceids: CommaList[str]
    resourcetype: IconResourceType
    def parse(self, envelope: Envelope) -> Success: ...

class UploadSslCertRequest(Request):
    certificate: str
    name: str
    privatekey: str
    account: str | None = None
    certchain: str | None = None
    domainid: str | None = None
    enabledrevocationcheck: bool | None = None
    password: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> SslCert: ...

class UploadTemplateDirectDownloadCertificateRequest(Request):
    certificate: str
    hypervisor: HypervisorKvmOnly
    name: str
    zoneid: str
    hostid: str | None = None
    def parse(self, envelope: Envelope) -> DirectDownloadCertificate: ...

class UploadVolumeRequest(Request):
    format: ImageFormat
    name: str
    url: str
    zoneid: str
    account: str | None = None
    checksum: str | None = None
    diskofferingid: str | None = None
    domainid: str | None = None
    imagestoreuuid: str | None = None
    projectid: str | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class ValidateUserTwoFactorAuthenticationCodeRequest(Request):
    codefor2fa: str
    def parse(self, envelope: Envelope) -> Success: ...

class VerifyOAuthCodeAndGetUserRequest(Request):
    provider: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    secretcode: str | None = None
    def parse(self, envelope: Envelope) -> OauthUser: ...
