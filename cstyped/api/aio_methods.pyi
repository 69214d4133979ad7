# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import Literal, Self, overload

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

class _AcquirePodIpAddress:
    async def __call__(self, *, zoneid: str, podid: str | None = None) -> PodIpAddress: ...

class _ActivateProject:
    async def __call__(self, *, id: str) -> AioJob[Project]: ...

class _AddAccountToProject:
    async def __call__(
        self,
        *,
        projectid: str,
        account: str | None = None,
        email: str | None = None,
        projectroleid: str | None = None,
        roletype: ProjectAccountRole | None = None,
    ) -> AioJob[Success]: ...

class _AddAnnotation:
    async def __call__(
        self,
        *,
        adminsonly: bool | None = None,
        annotation: str | None = None,
        entityid: str | None = None,
        entitytype: AnnotationEntityType | None = None,
    ) -> Annotation: ...

class _AddBackupRepository:
    async def __call__(
        self,
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

class _AddBaremetalDhcp:
    async def __call__(
        self,
        *,
        dhcpservertype: BaremetalDhcpType,
        password: str,
        physicalnetworkid: str,
        url: str,
        username: str,
    ) -> AioJob[BaremetalDhcp]: ...

class _AddBaremetalHost:
    async def __call__(
        self,
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

class _AddBaremetalPxeKickStartServer:
    async def __call__(
        self,
        *,
        password: str,
        physicalnetworkid: str,
        pxeservertype: BaremetalPxeType,
        tftpdir: str,
        url: str,
        username: str,
        podid: str | None = None,
    ) -> AioJob[BaremetalPxeServer]: ...

class _AddBaremetalPxePingServer:
    async def __call__(
        self,
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

class _AddBaremetalRct:
    async def __call__(self, *, baremetalrcturl: str) -> AioJob[BaremetalRct]: ...

class _AddBigSwitchBcfDevice:
    async def __call__(
        self, *, hostname: str, nat: bool, password: str, physicalnetworkid: str, username: str
    ) -> AioJob[BigSwitchBcfDevice]: ...

class _AddBrocadeVcsDevice:
    async def __call__(
        self, *, hostname: str, password: str, physicalnetworkid: str, username: str
    ) -> AioJob[BrocadeVcsDevice]: ...

class _AddCiscoAsa1000vResource:
    async def __call__(
        self, *, clusterid: str, hostname: str, insideportprofile: str, physicalnetworkid: str
    ) -> CiscoAsa1000vResource: ...

class _AddCiscoVnmcResource:
    async def __call__(
        self, *, hostname: str, password: str, physicalnetworkid: str, username: str
    ) -> CiscoVnmcResource: ...

class _AddCluster:
    async def __call__(
        self,
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

class _AddCustomAction:
    async def __call__(
        self,
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

class _AddGloboDnsHost:
    async def __call__(
        self, *, password: str, physicalnetworkid: str, url: str, username: str
    ) -> AioJob[Success]: ...

class _AddGuestOs:
    async def __call__(
        self,
        *,
        oscategoryid: str,
        osdisplayname: str,
        details: Pairs | None = None,
        forDisplay: bool | None = None,
        name: str | None = None,
    ) -> AioJob[OsType]: ...

class _AddGuestOsMapping:
    async def __call__(
        self,
        *,
        hypervisor: HypervisorName,
        hypervisorversion: str,
        osnameforhypervisor: str,
        forced: bool | None = None,
        osdisplayname: str | None = None,
        osmappingcheckenabled: bool | None = None,
        ostypeid: str | None = None,
    ) -> AioJob[GuestOsMapping]: ...

class _AddHost:
    async def __call__(
        self,
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

class _AddImageStore:
    async def __call__(
        self,
        *,
        provider: str,
        details: Pairs | None = None,
        name: str | None = None,
        url: str | None = None,
        zoneid: str | None = None,
    ) -> ImageStore: ...

class _AddImageStoreS3:
    async def __call__(
        self,
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

class _AddIpToNic:
    async def __call__(
        self, *, nicid: str, ipaddress: str | None = None
    ) -> AioJob[NicSecondaryIp]: ...

class _AddKubernetesSupportedVersion:
    async def __call__(
        self,
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

class _AddLdapConfiguration:
    async def __call__(
        self, *, hostname: str, port: int, domainid: str | None = None
    ) -> LdapConfiguration: ...

class _AddNetrisProvider:
    async def __call__(
        self,
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

class _AddNetscalerLoadBalancer:
    async def __call__(
        self,
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

class _AddNetworkDevice:
    async def __call__(
        self,
        *,
        networkdeviceparameterlist: Pairs | None = None,
        networkdevicetype: str | None = None,
    ) -> NetworkDevice: ...

class _AddNetworkServiceProvider:
    async def __call__(
        self,
        *,
        name: NetworkServiceProviderName,
        physicalnetworkid: str,
        destinationphysicalnetworkid: str | None = None,
        servicelist: CommaList[NetworkServiceName] | None = None,
    ) -> AioJob[NetworkServiceProvider]: ...

class _AddNicToVirtualMachine:
    async def __call__(
        self,
        *,
        networkid: str,
        virtualmachineid: str,
        dhcpoptions: StructMaps | None = None,
        ipaddress: str | None = None,
        macaddress: str | None = None,
    ) -> AioJob[VirtualMachine]: ...

class _AddNiciraNvpDevice:
    async def __call__(
        self,
        *,
        hostname: str,
        password: str,
        physicalnetworkid: str,
        transportzoneuuid: str,
        username: str,
        l2gatewayserviceuuid: str | None = None,
        l3gatewayserviceuuid: str | None = None,
    ) -> AioJob[NiciraNvpDevice]: ...

class _AddNodesToKubernetesCluster:
    async def __call__(
        self,
        *,
        id: str,
        nodeids: CommaList[str],
        manualupgrade: bool | None = None,
        mountcksisoonvr: bool | None = None,
    ) -> AioJob[KubernetesCluster]: ...

class _AddNsxController:
    async def __call__(
        self,
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

class _AddObjectStoragePool:
    async def __call__(
        self,
        *,
        name: str,
        provider: str,
        url: str,
        details: Pairs | None = None,
        size: int | None = None,
        tags: CommaList[str] | None = None,
    ) -> ObjectStoragePool: ...

class _AddOpenDaylightController:
    async def __call__(
        self, *, password: str, physicalnetworkid: str, url: str, username: str
    ) -> AioJob[Success]: ...

class _AddOsCategory:
    async def __call__(self, *, name: str, isfeatured: bool | None = None) -> OsCategory: ...

class _AddPaloAltoFirewall:
    async def __call__(
        self,
        *,
        networkdevicetype: PaloAltoDeviceType,
        password: str,
        physicalnetworkid: str,
        url: str,
        username: str,
    ) -> AioJob[PaloAltoFirewall]: ...

class _AddRegion:
    async def __call__(self, *, endpoint: str, id: int, name: str) -> Region: ...

class _AddResourceDetail:
    async def __call__(
        self,
        *,
        details: Pairs,
        resourceid: str,
        resourcetype: DetailResourceType,
        fordisplay: bool | None = None,
    ) -> AioJob[Success]: ...

class _AddSecondaryStorage:
    async def __call__(self, *, url: str, zoneid: str | None = None) -> ImageStore: ...

class _AddStratosphereSsp:
    async def __call__(
        self,
        *,
        name: str,
        url: str,
        zoneid: str,
        password: str | None = None,
        tenantuuid: str | None = None,
        username: str | None = None,
    ) -> StratosphereSsp: ...

class _AddSwift:
    async def __call__(
        self,
        *,
        url: str,
        account: str | None = None,
        key: str | None = None,
        username: str | None = None,
    ) -> ImageStore: ...

class _AddTrafficMonitor:
    async def __call__(
        self,
        *,
        url: str,
        zoneid: str,
        excludezones: str | None = None,
        includezones: str | None = None,
    ) -> TrafficMonitor: ...

class _AddTrafficType:
    async def __call__(
        self,
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

class _AddTungstenFabricNetworkGatewayToLogicalRouter:
    async def __call__(
        self, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
    ) -> AioJob[TungstenFabricLogicalRouter]: ...

class _AddTungstenFabricPolicyRule:
    async def __call__(
        self,
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

class _AddUcsManager:
    async def __call__(
        self, *, password: str, url: str, username: str, zoneid: str, name: str | None = None
    ) -> UcsManager: ...

class _AddUserToProject:
    async def __call__(
        self,
        *,
        projectid: str,
        username: str,
        email: str | None = None,
        projectroleid: str | None = None,
        roletype: ProjectAccountRole | None = None,
    ) -> AioJob[Success]: ...

class _AddVirtualMachinesToKubernetesCluster:
    async def __call__(
        self, *, id: str, virtualmachineids: CommaList[str], iscontrolnode: bool | None = None
    ) -> Success: ...

class _AddVmwareDc:
    async def __call__(
        self,
        *,
        name: str,
        vcenter: str,
        zoneid: str,
        password: str | None = None,
        username: str | None = None,
    ) -> VmwareDatacenter: ...

class _AddVpnUser:
    async def __call__(
        self,
        *,
        password: str,
        username: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> AioJob[VpnUser]: ...

class _ApplyTungstenFabricPolicy:
    async def __call__(
        self,
        *,
        majorsequence: int,
        minorsequence: int,
        networkuuid: str,
        policyuuid: str,
        zoneid: str,
    ) -> AioJob[TungstenFabricPolicy]: ...

class _ApplyTungstenFabricTag:
    async def __call__(
        self,
        *,
        taguuid: str,
        zoneid: str,
        applicationpolicysetuuid: str | None = None,
        networkuuid: CommaList[str] | None = None,
        nicuuid: CommaList[str] | None = None,
        policyuuid: str | None = None,
        vmuuid: CommaList[str] | None = None,
    ) -> AioJob[TungstenFabricTag]: ...

class _ArchiveAlerts:
    async def __call__(
        self,
        *,
        enddate: Timestamp | None = None,
        ids: CommaList[str] | None = None,
        startdate: Timestamp | None = None,
        type: AlertTypeText | None = None,
    ) -> Success: ...

class _ArchiveEvents:
    async def __call__(
        self,
        *,
        enddate: Timestamp | None = None,
        ids: CommaList[str] | None = None,
        startdate: Timestamp | None = None,
        type: str | None = None,
    ) -> Success: ...

class _ArchiveSnapshot:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _AssignCertToLoadBalancer:
    async def __call__(
        self, *, certid: str, lbruleid: str, forced: bool | None = None
    ) -> AioJob[Success]: ...

class _AssignToGlobalLoadBalancerRule:
    async def __call__(
        self,
        *,
        id: str,
        loadbalancerrulelist: CommaList[str],
        gslblbruleweightsmap: OneOrMore[LoadBalancerWeight] | None = None,
    ) -> AioJob[Success]: ...

class _AssignToLoadBalancerRule:
    async def __call__(
        self,
        *,
        id: str,
        virtualmachineids: CommaList[str] | None = None,
        vmidipmap: OneOrMore[VirtualMachineIp] | None = None,
    ) -> AioJob[Success]: ...

class _AssignVirtualMachine:
    async def __call__(
        self,
        *,
        virtualmachineid: str,
        account: str | None = None,
        domainid: str | None = None,
        networkids: CommaList[str] | None = None,
        projectid: str | None = None,
        securitygroupids: CommaList[str] | None = None,
    ) -> VirtualMachine: ...

class _AssignVirtualMachineToBackupOffering:
    async def __call__(
        self, *, backupofferingid: str, virtualmachineid: str
    ) -> AioJob[Success]: ...

class _AssignVolume:
    async def __call__(
        self, *, volumeid: str, accountid: str | None = None, projectid: str | None = None
    ) -> Volume: ...

class _AssociateIpAddress:
    async def __call__(
        self,
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

class _AssociateUcsProfileToBlade:
    async def __call__(
        self, *, bladeid: str, profiledn: str, ucsmanagerid: str
    ) -> AioJob[UcsBlade]: ...

class _AttachIso:
    async def __call__(
        self, *, id: str, virtualmachineid: str, forced: bool | None = None
    ) -> AioJob[VirtualMachine]: ...

class _AttachVolume:
    async def __call__(
        self, *, id: str, virtualmachineid: str, deviceid: int | None = None
    ) -> AioJob[Volume]: ...

class _AuthorizeSamlSso:
    async def __call__(
        self, *, enable: bool, userid: str, entityid: str | None = None
    ) -> Success: ...

class _AuthorizeSecurityGroupEgress:
    async def __call__(
        self,
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

class _AuthorizeSecurityGroupIngress:
    async def __call__(
        self,
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

class _CancelHostAsDegraded:
    async def __call__(self, *, id: str) -> AioJob[Host]: ...

class _CancelHostMaintenance:
    async def __call__(self, *, id: str) -> AioJob[Host]: ...

class _CancelMaintenance:
    async def __call__(
        self, *, managementserverid: str, rebalance: bool | None = None
    ) -> ManagementServerMaintenance: ...

class _CancelShutdown:
    async def __call__(self, *, managementserverid: str) -> ManagementServerMaintenance: ...

class _CancelStorageMaintenance:
    async def __call__(self, *, id: str) -> AioJob[StoragePool]: ...

class _ChangeBgpPeersForNetwork:
    async def __call__(
        self, *, networkid: str, bgppeerids: CommaList[str] | None = None
    ) -> AioJob[Network]: ...

class _ChangeBgpPeersForVpc:
    async def __call__(
        self, *, vpcid: str, bgppeerids: CommaList[str] | None = None
    ) -> AioJob[Vpc]: ...

class _ChangeOfferingForVolume:
    async def __call__(
        self,
        *,
        diskofferingid: str,
        id: str,
        automigrate: bool | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        shrinkok: bool | None = None,
        size: int | None = None,
    ) -> AioJob[Volume]: ...

class _ChangeOutOfBandManagementPassword:
    async def __call__(
        self, *, hostid: str, password: str | None = None
    ) -> AioJob[OutOfBandManagement]: ...

class _ChangeServiceForRouter:
    async def __call__(self, *, id: str, serviceofferingid: str) -> Router: ...

class _ChangeServiceForSystemVm:
    async def __call__(
        self, *, id: str, serviceofferingid: str, details: Pairs | None = None
    ) -> SystemVm: ...

class _ChangeServiceForVirtualMachine:
    async def __call__(
        self,
        *,
        id: str,
        serviceofferingid: str,
        automigrate: bool | None = None,
        details: Pairs | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        shrinkok: bool | None = None,
    ) -> VirtualMachine: ...
    @deprecated("use scale_virtual_machine instead")
    def __get__(self, client: BaseAsyncClient | None, owner: object = None) -> Self: ...

class _ChangeSharedFileSystemDiskOffering:
    async def __call__(
        self,
        *,
        id: str,
        diskofferingid: str | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        size: int | None = None,
    ) -> AioJob[SharedFileSystem]: ...

class _ChangeSharedFileSystemServiceOffering:
    async def __call__(self, *, id: str, serviceofferingid: str) -> AioJob[SharedFileSystem]: ...

class _ChangeStoragePoolScope:
    async def __call__(
        self, *, id: str, scope: StoragePoolScope, clusterid: str | None = None
    ) -> AioJob[Success]: ...

class _CheckVolume:
    async def __call__(self, *, id: str, repair: VolumeRepair | None = None) -> AioJob[Volume]: ...

class _CleanVMReservations:
    async def __call__(self) -> AioJob[Success]: ...

class _CloudianIsEnabled:
    async def __call__(self) -> CloudianStatus: ...

class _CloudianSsoLogin:
    async def __call__(self) -> CloudianSsoLogin: ...

class _ConfigTungstenFabricService:
    async def __call__(self, *, physicalnetworkid: str, zoneid: str) -> Success: ...

class _ConfigureHAForHost:
    async def __call__(self, *, hostid: str, provider: HostHaProviderName) -> AioJob[HostHa]: ...

class _ConfigureInternalLoadBalancerElement:
    async def __call__(self, *, enabled: bool, id: str) -> AioJob[InternalLoadBalancerElement]: ...

class _ConfigureNetscalerLoadBalancer:
    async def __call__(
        self,
        *,
        lbdeviceid: str,
        inline: bool | None = None,
        lbdevicecapacity: int | None = None,
        lbdevicededicated: bool | None = None,
        podids: CommaList[str] | None = None,
    ) -> AioJob[NetscalerLoadBalancer]: ...

class _ConfigureOutOfBandManagement:
    async def __call__(
        self,
        *,
        address: str,
        driver: OutOfBandDriver,
        hostid: str,
        password: str,
        port: str,
        username: str,
    ) -> OutOfBandManagement: ...

class _ConfigureOvsElement:
    async def __call__(self, *, enabled: bool, id: str) -> AioJob[OvsElement]: ...

class _ConfigurePaloAltoFirewall:
    async def __call__(
        self, *, fwdeviceid: str, fwdevicecapacity: int | None = None
    ) -> AioJob[PaloAltoFirewall]: ...

class _ConfigureStorageAccess:
    async def __call__(
        self,
        *,
        clusterid: str | None = None,
        hostid: str | None = None,
        podid: str | None = None,
        storageaccessgroups: CommaList[str] | None = None,
        storageid: str | None = None,
        zoneid: str | None = None,
    ) -> AioJob[Success]: ...

class _ConfigureVirtualRouterElement:
    async def __call__(self, *, enabled: bool, id: str) -> AioJob[VirtualRouterElement]: ...

class _CopyIso:
    async def __call__(
        self,
        *,
        id: str,
        destzoneid: str | None = None,
        destzoneids: CommaList[str] | None = None,
        sourcezoneid: str | None = None,
    ) -> AioJob[Template]: ...

class _CopySnapshot:
    async def __call__(
        self,
        *,
        id: str,
        destzoneid: str | None = None,
        destzoneids: CommaList[str] | None = None,
        sourcezoneid: str | None = None,
        storageids: CommaList[str] | None = None,
        usestoragereplication: bool | None = None,
    ) -> AioJob[Snapshot]: ...

class _CopyTemplate:
    async def __call__(
        self,
        *,
        id: str,
        destzoneid: str | None = None,
        destzoneids: CommaList[str] | None = None,
        sourcezoneid: str | None = None,
    ) -> AioJob[Template]: ...

class _CreateASNRange:
    async def __call__(self, *, endasn: int, startasn: int, zoneid: str) -> AsnRange: ...

class _CreateAccount:
    async def __call__(
        self,
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

class _CreateAffinityGroup:
    async def __call__(
        self,
        *,
        name: str,
        type: AffinityGroupTypeName,
        account: str | None = None,
        description: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> AioJob[AffinityGroup]: ...

class _CreateAutoScalePolicy:
    async def __call__(
        self,
        *,
        action: AutoScaleAction,
        conditionids: CommaList[str],
        duration: int,
        name: str | None = None,
        quiettime: int | None = None,
    ) -> AioJob[AutoScalePolicy]: ...

class _CreateAutoScaleVmGroup:
    async def __call__(
        self,
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

class _CreateAutoScaleVmProfile:
    async def __call__(
        self,
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

class _CreateBackup:
    async def __call__(
        self,
        *,
        virtualmachineid: str,
        description: str | None = None,
        name: str | None = None,
        quiescevm: bool | None = None,
    ) -> AioJob[Success]: ...

class _CreateBackupSchedule:
    async def __call__(
        self,
        *,
        intervaltype: IntervalType,
        schedule: str,
        timezone: str,
        virtualmachineid: str,
        maxbackups: int | None = None,
        quiescevm: bool | None = None,
    ) -> BackupSchedule: ...

class _CreateBgpPeer:
    async def __call__(
        self,
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

class _CreateBucket:
    async def __call__(
        self,
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

class _CreateCondition:
    async def __call__(
        self,
        *,
        counterid: str,
        relationaloperator: RelationalOperator,
        threshold: int,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> AioJob[Condition]: ...

class _CreateConsoleEndpoint:
    async def __call__(
        self, *, virtualmachineid: str, token: str | None = None
    ) -> ConsoleEndpoint: ...

class _CreateCounter:
    async def __call__(
        self, *, name: str, provider: NetworkServiceProviderName, source: CounterSource, value: str
    ) -> AioJob[Counter]: ...

class _CreateDiskOffering:
    async def __call__(
        self,
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

class _CreateDomain:
    async def __call__(
        self,
        *,
        name: str,
        domainid: str | None = None,
        networkdomain: str | None = None,
        parentdomainid: str | None = None,
    ) -> Domain: ...

class _CreateEgressFirewallRule:
    async def __call__(
        self,
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

class _CreateExtension:
    async def __call__(
        self,
        *,
        name: str,
        type: ExtensionType,
        description: str | None = None,
        details: Pairs | None = None,
        orchestratorrequirespreparevm: bool | None = None,
        path: str | None = None,
        state: ExtensionState | None = None,
    ) -> Extension: ...

class _CreateFirewallRule:
    async def __call__(
        self,
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

class _CreateGlobalLoadBalancerRule:
    async def __call__(
        self,
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

class _CreateGpuCard:
    async def __call__(
        self,
        *,
        deviceid: str,
        devicename: str,
        name: str,
        vendorid: str,
        vendorname: str,
        videoram: int | None = None,
    ) -> GpuCard: ...

class _CreateGpuDevice:
    async def __call__(
        self,
        *,
        busaddress: str,
        gpucardid: str,
        hostid: str,
        vgpuprofileid: str,
        numanode: str | None = None,
        parentgpudeviceid: str | None = None,
        type: GpuDeviceType | None = None,
    ) -> GpuDevice: ...

class _CreateGuestNetworkIpv6Prefix:
    async def __call__(self, *, prefix: str, zoneid: str) -> AioJob[GuestNetworkIpv6Prefix]: ...

class _CreateGuiTheme:
    async def __call__(
        self,
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

class _CreateInstanceGroup:
    async def __call__(
        self,
        *,
        name: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> InstanceGroup: ...

class _CreateInternalLoadBalancerElement:
    async def __call__(self, *, nspid: str) -> AioJob[InternalLoadBalancerElement]: ...

class _CreateIpForwardingRule:
    async def __call__(
        self,
        *,
        ipaddressid: str,
        protocol: NetworkProtocolName,
        startport: int,
        cidrlist: CommaList[str] | None = None,
        endport: int | None = None,
        openfirewall: bool | None = None,
    ) -> AioJob[IpForwardingRule]: ...

class _CreateIpv4SubnetForGuestNetwork:
    async def __call__(
        self, *, parentid: str, cidrsize: int | None = None, subnet: str | None = None
    ) -> AioJob[GuestNetworkIpv4Subnet]: ...

class _CreateIpv4SubnetForZone:
    async def __call__(
        self,
        *,
        subnet: str,
        zoneid: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> AioJob[ZoneIpv4Subnet]: ...

class _CreateIpv6FirewallRule:
    async def __call__(
        self,
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

class _CreateKubernetesCluster:
    async def __call__(
        self,
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

class _CreateLBHealthCheckPolicy:
    async def __call__(
        self,
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

class _CreateLBStickinessPolicy:
    async def __call__(
        self,
        *,
        lbruleid: str,
        methodname: LbStickinessMethod,
        name: str,
        description: str | None = None,
        fordisplay: bool | None = None,
        param: OneOrMore[NameValue] | None = None,
    ) -> AioJob[LbStickiness]: ...

class _CreateLoadBalancer:
    async def __call__(
        self,
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

class _CreateLoadBalancerRule:
    async def __call__(
        self,
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

class _CreateManagementNetworkIpRange:
    async def __call__(
        self,
        *,
        gateway: str,
        netmask: str,
        podid: str,
        startip: str,
        endip: str | None = None,
        forsystemvms: bool | None = None,
        vlan: str | None = None,
    ) -> AioJob[Pod]: ...

class _CreateNetwork:
    async def __call__(
        self,
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

class _CreateNetworkACL:
    async def __call__(
        self,
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

class _CreateNetworkACLList:
    async def __call__(
        self,
        *,
        name: str,
        description: str | None = None,
        fordisplay: bool | None = None,
        vpcid: str | None = None,
    ) -> AioJob[NetworkAclList]: ...

class _CreateNetworkOffering:
    async def __call__(
        self,
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

class _CreateNetworkPermissions:
    async def __call__(
        self,
        *,
        networkid: str,
        accountids: CommaList[str] | None = None,
        accounts: CommaList[str] | None = None,
        projectids: CommaList[str] | None = None,
    ) -> Success: ...

class _CreatePhysicalNetwork:
    async def __call__(
        self,
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

class _CreatePod:
    async def __call__(
        self,
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

class _CreatePortForwardingRule:
    async def __call__(
        self,
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

class _CreatePortableIpRange:
    async def __call__(
        self,
        *,
        endip: str,
        gateway: str,
        netmask: str,
        regionid: int,
        startip: str,
        vlan: str | None = None,
    ) -> AioJob[PortableIpRange]: ...

class _CreatePrivateGateway:
    async def __call__(
        self,
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

class _CreateProject:
    async def __call__(
        self,
        *,
        name: str,
        account: str | None = None,
        accountid: str | None = None,
        displaytext: str | None = None,
        domainid: str | None = None,
        userid: str | None = None,
    ) -> AioJob[Project]: ...

class _CreateProjectRole:
    async def __call__(
        self, *, name: str, projectid: str, description: str | None = None
    ) -> ProjectRole: ...

class _CreateProjectRolePermission:
    async def __call__(
        self,
        *,
        permission: RolePermissionValue,
        projectid: str,
        projectroleid: str,
        rule: str,
        description: str | None = None,
    ) -> ProjectRolePermission: ...

class _CreateRemoteAccessVpn:
    async def __call__(
        self,
        *,
        publicipid: str,
        account: str | None = None,
        domainid: str | None = None,
        fordisplay: bool | None = None,
        iprange: str | None = None,
        openfirewall: bool | None = None,
    ) -> AioJob[RemoteAccessVpn]: ...

class _CreateRole:
    async def __call__(
        self,
        *,
        name: str,
        description: str | None = None,
        ispublic: bool | None = None,
        roleid: str | None = None,
        type: RoleType | None = None,
    ) -> Role: ...

class _CreateRolePermission:
    async def __call__(
        self,
        *,
        permission: RolePermissionValue,
        roleid: str,
        rule: str,
        description: str | None = None,
    ) -> RolePermission: ...

class _CreateRoutingFirewallRule:
    async def __call__(
        self,
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

class _CreateSSHKeyPair:
    async def __call__(
        self,
        *,
        name: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> CreatedSshKeyPair: ...

class _CreateSecondaryStagingStore:
    async def __call__(
        self,
        *,
        url: str,
        details: Pairs | None = None,
        provider: str | None = None,
        scope: StagingStoreScope | None = None,
        zoneid: str | None = None,
    ) -> ImageStore: ...

class _CreateSecondaryStorageSelector:
    async def __call__(
        self,
        *,
        description: str,
        heuristicrule: str,
        name: str,
        type: StorageHeuristicType,
        zoneid: str,
    ) -> SecondaryStorageSelector: ...

class _CreateSecurityGroup:
    async def __call__(
        self,
        *,
        name: str,
        account: str | None = None,
        description: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> SecurityGroup: ...

class _CreateServiceInstance:
    async def __call__(
        self,
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

class _CreateServiceOffering:
    async def __call__(
        self,
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

class _CreateSharedFileSystem:
    async def __call__(
        self,
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

class _CreateSnapshot:
    async def __call__(
        self,
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

class _CreateSnapshotFromVMSnapshot:
    async def __call__(
        self, *, vmsnapshotid: str, volumeid: str, name: str | None = None
    ) -> AioJob[Snapshot]: ...

class _CreateSnapshotPolicy:
    async def __call__(
        self,
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

class _CreateStaticRoute:
    async def __call__(
        self,
        *,
        cidr: str,
        gatewayid: str | None = None,
        nexthop: str | None = None,
        vpcid: str | None = None,
    ) -> AioJob[StaticRoute]: ...

class _CreateStorageNetworkIpRange:
    async def __call__(
        self,
        *,
        gateway: str,
        netmask: str,
        podid: str,
        startip: str,
        endip: str | None = None,
        vlan: int | None = None,
    ) -> AioJob[StorageNetworkIpRange]: ...

class _CreateStoragePool:
    async def __call__(
        self,
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

class _CreateTags:
    async def __call__(
        self,
        *,
        resourceids: CommaList[str],
        resourcetype: TaggableResourceType,
        tags: Pairs,
        customer: str | None = None,
    ) -> AioJob[Success]: ...

class _CreateTemplate:
    async def __call__(
        self,
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

class _CreateTungstenFabricAddressGroup:
    async def __call__(
        self, *, ipprefix: str, ipprefixlen: int, name: str, zoneid: str
    ) -> AioJob[TungstenFabricAddressGroup]: ...

class _CreateTungstenFabricApplicationPolicySet:
    async def __call__(
        self, *, name: str, zoneid: str
    ) -> AioJob[TungstenFabricApplicationPolicySet]: ...

class _CreateTungstenFabricFirewallPolicy:
    async def __call__(
        self, *, name: str, sequence: int, zoneid: str, applicationpolicysetuuid: str | None = None
    ) -> AioJob[TungstenFabricFirewallPolicy]: ...

class _CreateTungstenFabricFirewallRule:
    async def __call__(
        self,
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

class _CreateTungstenFabricLogicalRouter:
    async def __call__(self, *, name: str, zoneid: str) -> AioJob[TungstenFabricLogicalRouter]: ...

class _CreateTungstenFabricManagementNetwork:
    async def __call__(self, *, podid: str) -> Success: ...

class _CreateTungstenFabricPolicy:
    async def __call__(self, *, name: str, zoneid: str) -> AioJob[TungstenFabricPolicy]: ...

class _CreateTungstenFabricProvider:
    async def __call__(
        self,
        *,
        name: str,
        tungstengateway: str,
        tungstenproviderhostname: str,
        zoneid: str,
        tungstenproviderintrospectport: str | None = None,
        tungstenproviderport: str | None = None,
        tungstenprovidervrouterport: str | None = None,
    ) -> TungstenFabricProvider: ...

class _CreateTungstenFabricPublicNetwork:
    async def __call__(self, *, zoneid: str) -> Success: ...

class _CreateTungstenFabricServiceGroup:
    async def __call__(
        self, *, endport: int, name: str, protocol: str, startport: int, zoneid: str
    ) -> AioJob[TungstenFabricServiceGroup]: ...

class _CreateTungstenFabricTag:
    async def __call__(
        self, *, tagtype: str, tagvalue: str, zoneid: str
    ) -> AioJob[TungstenFabricTag]: ...

class _CreateTungstenFabricTagType:
    async def __call__(self, *, name: str, zoneid: str) -> AioJob[TungstenFabricTagType]: ...

class _CreateUser:
    async def __call__(
        self,
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

class _CreateVMFromBackup:
    async def __call__(
        self,
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

class _CreateVMSchedule:
    async def __call__(
        self,
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

class _CreateVMSnapshot:
    async def __call__(
        self,
        *,
        virtualmachineid: str,
        description: str | None = None,
        name: str | None = None,
        quiescevm: bool | None = None,
        snapshotmemory: bool | None = None,
    ) -> AioJob[VmSnapshot]: ...

class _CreateVPC:
    async def __call__(
        self,
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

class _CreateVPCOffering:
    async def __call__(
        self,
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

class _CreateVgpuProfile:
    async def __call__(
        self,
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

class _CreateVirtualRouterElement:
    async def __call__(
        self, *, nspid: str, providertype: str | None = None
    ) -> AioJob[VirtualRouterElement]: ...

class _CreateVlanIpRange:
    async def __call__(
        self,
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

class _CreateVolume:
    async def __call__(
        self,
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

class _CreateVpnConnection:
    async def __call__(
        self,
        *,
        s2scustomergatewayid: str,
        s2svpngatewayid: str,
        fordisplay: bool | None = None,
        passive: bool | None = None,
    ) -> AioJob[VpnConnection]: ...

class _CreateVpnCustomerGateway:
    async def __call__(
        self,
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

class _CreateVpnGateway:
    async def __call__(
        self, *, vpcid: str, fordisplay: bool | None = None, ipaddressid: str | None = None
    ) -> AioJob[VpnGateway]: ...

class _CreateWebhook:
    async def __call__(
        self,
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

class _CreateZone:
    async def __call__(
        self,
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

class _DeclareHostAsDegraded:
    async def __call__(self, *, id: str) -> AioJob[Host]: ...

class _DedicateBgpPeer:
    async def __call__(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> AioJob[BgpPeer]: ...

class _DedicateCluster:
    async def __call__(
        self, *, clusterid: str, domainid: str, account: str | None = None
    ) -> AioJob[DedicatedCluster]: ...

class _DedicateGuestVlanRange:
    async def __call__(
        self,
        *,
        physicalnetworkid: str,
        vlanrange: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> GuestVlanRange: ...

class _DedicateHost:
    async def __call__(
        self, *, domainid: str, hostid: str, account: str | None = None
    ) -> AioJob[ListResult[DedicatedHost]]: ...

class _DedicateIpv4SubnetForZone:
    async def __call__(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> AioJob[ZoneIpv4Subnet]: ...

class _DedicatePod:
    async def __call__(
        self, *, domainid: str, podid: str, account: str | None = None
    ) -> AioJob[ListResult[DedicatedPod]]: ...

class _DedicatePublicIpRange:
    async def __call__(
        self, *, domainid: str, id: str, account: str | None = None, projectid: str | None = None
    ) -> VlanIpRange: ...

class _DedicateZone:
    async def __call__(
        self, *, domainid: str, zoneid: str, account: str | None = None
    ) -> AioJob[ListResult[DedicatedZone]]: ...

class _DeleteASNRange:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteAccount:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteAccountFromProject:
    async def __call__(self, *, account: str, projectid: str) -> AioJob[Success]: ...

class _DeleteAffinityGroup:
    async def __call__(
        self,
        *,
        account: str | None = None,
        domainid: str | None = None,
        id: str | None = None,
        name: str | None = None,
        projectid: str | None = None,
    ) -> AioJob[Success]: ...

class _DeleteAlerts:
    async def __call__(
        self,
        *,
        enddate: Timestamp | None = None,
        ids: CommaList[str] | None = None,
        startdate: Timestamp | None = None,
        type: AlertTypeText | None = None,
    ) -> Success: ...

class _DeleteAutoScalePolicy:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteAutoScaleVmGroup:
    async def __call__(self, *, id: str, cleanup: bool | None = None) -> AioJob[Success]: ...

class _DeleteAutoScaleVmProfile:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteBackup:
    async def __call__(self, *, id: str, forced: bool | None = None) -> AioJob[Success]: ...

class _DeleteBackupOffering:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteBackupRepository:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteBackupSchedule:
    async def __call__(
        self, *, id: str | None = None, virtualmachineid: str | None = None
    ) -> Success: ...

class _DeleteBaremetalRct:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteBgpPeer:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteBigSwitchBcfDevice:
    async def __call__(self, *, bcfdeviceid: str) -> AioJob[Success]: ...

class _DeleteBrocadeVcsDevice:
    async def __call__(self, *, vcsdeviceid: str) -> AioJob[Success]: ...

class _DeleteBucket:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteCiscoAsa1000vResource:
    async def __call__(self, *, resourceid: str) -> Success: ...

class _DeleteCiscoNexusVSM:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteCiscoVnmcResource:
    async def __call__(self, *, resourceid: str) -> Success: ...

class _DeleteCluster:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteCniConfiguration:
    async def __call__(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Success: ...

class _DeleteCondition:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteCounter:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteCustomAction:
    async def __call__(self, *, id: str | None = None) -> Success: ...

class _DeleteDiskOffering:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteDomain:
    async def __call__(self, *, id: str, cleanup: bool | None = None) -> AioJob[Success]: ...

class _DeleteEgressFirewallRule:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteEvents:
    async def __call__(
        self,
        *,
        enddate: Timestamp | None = None,
        ids: CommaList[str] | None = None,
        startdate: Timestamp | None = None,
        type: str | None = None,
    ) -> Success: ...

class _DeleteExtension:
    async def __call__(self, *, cleanup: bool | None = None, id: str | None = None) -> Success: ...

class _DeleteFirewallRule:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteGlobalLoadBalancerRule:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteGpuCard:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteGpuDevice:
    async def __call__(self, *, ids: CommaList[str]) -> Success: ...

class _DeleteGuestNetworkIpv6Prefix:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteHost:
    async def __call__(
        self, *, id: str, forced: bool | None = None, forcedestroylocalstorage: bool | None = None
    ) -> Success: ...

class _DeleteImageStore:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteInstanceGroup:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteIpForwardingRule:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteIpv4SubnetForGuestNetwork:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteIpv4SubnetForZone:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteIpv6FirewallRule:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteIso:
    async def __call__(self, *, id: str, zoneid: str | None = None) -> AioJob[Success]: ...

class _DeleteKubernetesCluster:
    async def __call__(
        self, *, id: str, cleanup: bool | None = None, expunge: bool | None = None
    ) -> AioJob[Success]: ...

class _DeleteKubernetesSupportedVersion:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteLBHealthCheckPolicy:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteLBStickinessPolicy:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteLdapConfiguration:
    async def __call__(
        self,
        *,
        domainid: str | None = None,
        hostname: str | None = None,
        id: str | None = None,
        port: int | None = None,
    ) -> LdapConfiguration: ...

class _DeleteLoadBalancer:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteLoadBalancerRule:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteManagementNetworkIpRange:
    async def __call__(
        self, *, endip: str, podid: str, startip: str, vlan: str
    ) -> AioJob[Success]: ...

class _DeleteNetrisProvider:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteNetscalerControlCenter:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteNetscalerLoadBalancer:
    async def __call__(self, *, lbdeviceid: str) -> AioJob[Success]: ...

class _DeleteNetwork:
    async def __call__(self, *, id: str, forced: bool | None = None) -> AioJob[Success]: ...

class _DeleteNetworkACL:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteNetworkACLList:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteNetworkDevice:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteNetworkOffering:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteNetworkServiceProvider:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteNiciraNvpDevice:
    async def __call__(self, *, nvpdeviceid: str) -> AioJob[Success]: ...

class _DeleteNsxController:
    async def __call__(self, *, nsxcontrollerid: str) -> Success: ...

class _DeleteOauthProvider:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteObjectStoragePool:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteOpenDaylightController:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteOsCategory:
    async def __call__(self, *, id: str) -> Success: ...

class _DeletePaloAltoFirewall:
    async def __call__(self, *, fwdeviceid: str) -> AioJob[Success]: ...

class _DeletePhysicalNetwork:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeletePod:
    async def __call__(self, *, id: str) -> Success: ...

class _DeletePortForwardingRule:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeletePortableIpRange:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeletePrivateGateway:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteProject:
    async def __call__(self, *, id: str, cleanup: bool | None = None) -> AioJob[Success]: ...

class _DeleteProjectInvitation:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteProjectRole:
    async def __call__(self, *, id: str, projectid: str) -> Success: ...

class _DeleteProjectRolePermission:
    async def __call__(self, *, id: str, projectid: str) -> Success: ...

class _DeleteRemoteAccessVpn:
    async def __call__(self, *, publicipid: str) -> AioJob[Success]: ...

class _DeleteResourceIcon:
    async def __call__(
        self, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
    ) -> Success: ...

class _DeleteRole:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteRolePermission:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteRoutingFirewallRule:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteSSHKeyPair:
    async def __call__(
        self,
        *,
        name: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Success: ...

class _DeleteSecondaryStagingStore:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteSecurityGroup:
    async def __call__(
        self,
        *,
        account: str | None = None,
        domainid: str | None = None,
        id: str | None = None,
        name: str | None = None,
        projectid: str | None = None,
    ) -> Success: ...

class _DeleteServiceOffering:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteServicePackageOffering:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteSnapshot:
    async def __call__(self, *, id: str, zoneid: str | None = None) -> AioJob[Success]: ...

class _DeleteSnapshotPolicies:
    async def __call__(
        self, *, id: str | None = None, ids: CommaList[str] | None = None
    ) -> Success: ...

class _DeleteSslCert:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteStaticRoute:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteStorageNetworkIpRange:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteStoragePool:
    async def __call__(self, *, id: str, forced: bool | None = None) -> Success: ...

class _DeleteStratosphereSsp:
    async def __call__(self, *, hostid: str) -> Success: ...

class _DeleteTags:
    async def __call__(
        self,
        *,
        resourceids: CommaList[str],
        resourcetype: ResourceObjectType,
        tags: Pairs | None = None,
    ) -> AioJob[Success]: ...

class _DeleteTemplate:
    async def __call__(
        self,
        *,
        id: str,
        forced: bool | None = None,
        issystem: bool | None = None,
        zoneid: str | None = None,
    ) -> AioJob[Success]: ...

class _DeleteTrafficMonitor:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteTrafficType:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteTungstenFabricAddressGroup:
    async def __call__(self, *, addressgroupuuid: str, zoneid: str) -> AioJob[Success]: ...

class _DeleteTungstenFabricApplicationPolicySet:
    async def __call__(self, *, applicationpolicysetuuid: str, zoneid: str) -> AioJob[Success]: ...

class _DeleteTungstenFabricFirewallPolicy:
    async def __call__(self, *, firewallpolicyuuid: str, zoneid: str) -> AioJob[Success]: ...

class _DeleteTungstenFabricFirewallRule:
    async def __call__(self, *, firewallruleuuid: str, zoneid: str) -> AioJob[Success]: ...

class _DeleteTungstenFabricLogicalRouter:
    async def __call__(self, *, logicalrouteruuid: str, zoneid: str) -> AioJob[Success]: ...

class _DeleteTungstenFabricPolicy:
    async def __call__(self, *, policyuuid: str, zoneid: str) -> AioJob[Success]: ...

class _DeleteTungstenFabricServiceGroup:
    async def __call__(self, *, servicegroupuuid: str, zoneid: str) -> AioJob[Success]: ...

class _DeleteTungstenFabricTag:
    async def __call__(self, *, taguuid: str, zoneid: str) -> AioJob[Success]: ...

class _DeleteTungstenFabricTagType:
    async def __call__(self, *, tagtypeuuid: str, zoneid: str) -> AioJob[Success]: ...

class _DeleteUcsManager:
    async def __call__(self, *, ucsmanagerid: str) -> Success: ...

class _DeleteUser:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteUserData:
    async def __call__(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Success: ...

class _DeleteUserFromProject:
    async def __call__(self, *, projectid: str, userid: str) -> AioJob[Success]: ...

class _DeleteVMSchedule:
    async def __call__(
        self, *, virtualmachineid: str, id: str | None = None, ids: CommaList[str] | None = None
    ) -> Success: ...

class _DeleteVMSnapshot:
    async def __call__(self, *, vmsnapshotid: str) -> AioJob[Success]: ...

class _DeleteVPC:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteVPCOffering:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteVgpuProfile:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteVlanIpRange:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteVnfTemplate:
    async def __call__(
        self,
        *,
        id: str,
        forced: bool | None = None,
        issystem: bool | None = None,
        zoneid: str | None = None,
    ) -> AioJob[Success]: ...

class _DeleteVolume:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteVpnConnection:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteVpnCustomerGateway:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteVpnGateway:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _DeleteWebhook:
    async def __call__(self, *, id: str) -> Success: ...

class _DeleteWebhookDelivery:
    async def __call__(
        self,
        *,
        enddate: Timestamp | None = None,
        id: str | None = None,
        managementserverid: str | None = None,
        startdate: Timestamp | None = None,
        webhookid: str | None = None,
    ) -> Success: ...

class _DeleteZone:
    async def __call__(self, *, id: str) -> Success: ...

class _DeployNetscalerVpx:
    async def __call__(
        self, *, serviceofferingid: str, templateid: str, zoneid: str, networkid: str | None = None
    ) -> AioJob[SystemVm]: ...

class _DeployVirtualMachine:
    async def __call__(
        self,
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

class _DeployVnfAppliance:
    async def __call__(
        self,
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

class _DestroyRouter:
    async def __call__(self, *, id: str) -> AioJob[Router]: ...

class _DestroySharedFileSystem:
    async def __call__(
        self, *, expunge: bool | None = None, forced: bool | None = None, id: str | None = None
    ) -> AioJob[Success]: ...

class _DestroySystemVm:
    async def __call__(self, *, id: str) -> AioJob[SystemVm]: ...

class _DestroyVirtualMachine:
    @overload
    async def __call__(
        self, *, id: str, expunge: Literal[True], volumeids: CommaList[str] | None = None
    ) -> AioJob[ExpungedVirtualMachine]: ...
    @overload
    async def __call__(
        self,
        *,
        id: str,
        expunge: Literal[False] | None = None,
        volumeids: CommaList[str] | None = None,
    ) -> AioJob[VirtualMachine]: ...
    @overload
    async def __call__(
        self, *, id: str, expunge: bool | None = None, volumeids: CommaList[str] | None = None
    ) -> AioJob[VirtualMachine] | AioJob[ExpungedVirtualMachine]: ...

class _DestroyVolume:
    async def __call__(self, *, id: str, expunge: bool | None = None) -> AioJob[Volume]: ...

class _DetachIso:
    async def __call__(
        self, *, virtualmachineid: str, forced: bool | None = None
    ) -> AioJob[VirtualMachine]: ...

class _DetachVolume:
    async def __call__(
        self,
        *,
        deviceid: int | None = None,
        id: str | None = None,
        virtualmachineid: str | None = None,
    ) -> AioJob[Volume]: ...

class _DisableAccount:
    async def __call__(
        self,
        *,
        lock: bool,
        account: str | None = None,
        domainid: str | None = None,
        id: str | None = None,
    ) -> AioJob[Account]: ...

class _DisableAutoScaleVmGroup:
    async def __call__(self, *, id: str) -> AioJob[AutoScaleVmGroup]: ...

class _DisableCiscoNexusVSM:
    async def __call__(self, *, id: str) -> AioJob[CiscoNexusVsm]: ...

class _DisableHAForCluster:
    async def __call__(self, *, clusterid: str) -> AioJob[Success]: ...

class _DisableHAForHost:
    async def __call__(self, *, hostid: str) -> AioJob[HostHa]: ...

class _DisableHAForZone:
    async def __call__(self, *, zoneid: str) -> AioJob[Success]: ...

class _DisableOutOfBandManagementForCluster:
    async def __call__(self, *, clusterid: str) -> AioJob[OutOfBandManagement]: ...

class _DisableOutOfBandManagementForHost:
    async def __call__(self, *, hostid: str) -> AioJob[OutOfBandManagement]: ...

class _DisableOutOfBandManagementForZone:
    async def __call__(self, *, zoneid: str) -> AioJob[OutOfBandManagement]: ...

class _DisableRole:
    async def __call__(self, *, id: str) -> Success: ...

class _DisableStaticNat:
    async def __call__(self, *, ipaddressid: str) -> AioJob[Success]: ...

class _DisableUser:
    async def __call__(self, *, id: str) -> AioJob[User]: ...

class _DisassociateIpAddress:
    async def __call__(
        self, *, id: str | None = None, ipaddress: str | None = None
    ) -> AioJob[Success]: ...

class _DiscoverGpuDevices:
    async def __call__(
        self,
        *,
        id: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[GpuDevice]: ...

class _DownloadImageStoreObject:
    async def __call__(
        self, *, id: str, path: str | None = None
    ) -> AioJob[ImageStoreObjectDownload]: ...

class _EnableAccount:
    async def __call__(
        self, *, account: str | None = None, domainid: str | None = None, id: str | None = None
    ) -> Account: ...

class _EnableAutoScaleVmGroup:
    async def __call__(self, *, id: str) -> AioJob[AutoScaleVmGroup]: ...

class _EnableCiscoNexusVSM:
    async def __call__(self, *, id: str) -> AioJob[CiscoNexusVsm]: ...

class _EnableHAForCluster:
    async def __call__(self, *, clusterid: str) -> AioJob[Success]: ...

class _EnableHAForHost:
    async def __call__(self, *, hostid: str) -> AioJob[HostHa]: ...

class _EnableHAForZone:
    async def __call__(self, *, zoneid: str) -> AioJob[Success]: ...

class _EnableOutOfBandManagementForCluster:
    async def __call__(self, *, clusterid: str) -> AioJob[OutOfBandManagement]: ...

class _EnableOutOfBandManagementForHost:
    async def __call__(self, *, hostid: str) -> AioJob[OutOfBandManagement]: ...

class _EnableOutOfBandManagementForZone:
    async def __call__(self, *, zoneid: str) -> AioJob[OutOfBandManagement]: ...

class _EnableRole:
    async def __call__(self, *, id: str) -> Success: ...

class _EnableStaticNat:
    async def __call__(
        self,
        *,
        ipaddressid: str,
        virtualmachineid: str,
        networkid: str | None = None,
        vmguestip: str | None = None,
    ) -> Success: ...

class _EnableStorageMaintenance:
    async def __call__(self, *, id: str) -> AioJob[StoragePool]: ...

class _EnableUser:
    async def __call__(self, *, id: str) -> User: ...

class _ExecuteClusterDrsPlan:
    async def __call__(
        self, *, id: str, migrateto: OneOrMore[VirtualMachineToHost] | None = None
    ) -> AioJob[ClusterDrsPlan]: ...

class _ExecuteWebhookDelivery:
    async def __call__(
        self,
        *,
        id: str | None = None,
        payload: str | None = None,
        payloadurl: str | None = None,
        secretkey: str | None = None,
        sslverification: bool | None = None,
        webhookid: str | None = None,
    ) -> WebhookDelivery: ...

class _ExpungeSharedFileSystem:
    async def __call__(self, *, id: str | None = None) -> AioJob[Success]: ...

class _ExpungeVirtualMachine:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _ExtractIso:
    async def __call__(
        self, *, id: str, mode: ExtractMode, url: str | None = None, zoneid: str | None = None
    ) -> AioJob[Extraction]: ...

class _ExtractSnapshot:
    async def __call__(self, *, id: str, zoneid: str) -> AioJob[Extraction]: ...

class _ExtractTemplate:
    async def __call__(
        self, *, id: str, mode: ExtractMode, url: str | None = None, zoneid: str | None = None
    ) -> AioJob[Extraction]: ...

class _ExtractVolume:
    async def __call__(
        self, *, id: str, mode: ExtractMode, zoneid: str, url: str | None = None
    ) -> AioJob[Extraction]: ...

class _FindHostsForMigration:
    async def __call__(
        self,
        *,
        virtualmachineid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[HostForMigration]: ...

class _FindStoragePoolsForMigration:
    async def __call__(
        self,
        *,
        id: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[StoragePool]: ...

class _ForgotPassword:
    async def __call__(self, *, username: str, domain: str | None = None) -> Success: ...

class _GenerateAlert:
    async def __call__(
        self,
        *,
        description: str,
        name: str,
        type: int,
        podid: str | None = None,
        zoneid: str | None = None,
    ) -> AioJob[Success]: ...

class _GenerateClusterDrsPlan:
    async def __call__(self, *, id: str, migrations: int | None = None) -> ClusterDrsPlan: ...

class _GenerateUsageRecords:
    async def __call__(
        self,
        *,
        domainid: str | None = None,
        enddate: Timestamp | None = None,
        startdate: Timestamp | None = None,
    ) -> Success: ...

class _GetApiLimit:
    async def __call__(self) -> ApiLimit: ...

class _GetCloudIdentifier:
    async def __call__(self, *, userid: str) -> CloudIdentifier: ...

class _GetDiagnosticsData:
    async def __call__(
        self, *, targetid: str, files: CommaList[str] | None = None
    ) -> AioJob[DiagnosticsData]: ...

class _GetHypervisorGuestOsNames:
    async def __call__(
        self, *, hypervisor: HypervisorName, hypervisorversion: str, keyword: str | None = None
    ) -> AioJob[HypervisorGuestOsNames]: ...

class _GetKubernetesClusterConfig:
    async def __call__(self, *, id: str | None = None) -> KubernetesClusterConfig: ...

class _GetLoadBalancerSslCertificate:
    async def __call__(self, *, id: str) -> LoadBalancerSslCertificate: ...

class _GetPathForVolume:
    async def __call__(self, *, volumeid: str) -> VolumePath: ...

class _GetRouterHealthCheckResults:
    async def __call__(
        self, *, routerid: str, performfreshchecks: bool | None = None
    ) -> RouterHealthChecks: ...

class _GetSPMetadata:
    async def __call__(self) -> SamlMetadata: ...

class _GetSolidFireAccountId:
    async def __call__(self, *, accountid: str, storageid: str) -> SolidFireAccountId: ...

class _GetSolidFireVolumeAccessGroupIds:
    async def __call__(
        self, *, clusterid: str, storageid: str
    ) -> SolidFireVolumeAccessGroupIds: ...

class _GetSolidFireVolumeSize:
    async def __call__(self, *, volumeid: str) -> SolidFireVolumeSize: ...

class _GetUploadParamsForIso:
    async def __call__(
        self,
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

class _GetUploadParamsForKubernetesSupportedVersion:
    async def __call__(
        self,
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

class _GetUploadParamsForTemplate:
    async def __call__(
        self,
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

class _GetUploadParamsForVolume:
    async def __call__(
        self,
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

class _GetUser:
    async def __call__(self, *, userapikey: str) -> User: ...

class _GetUserKeys:
    async def __call__(self, *, id: str) -> UserKeys: ...

class _GetVMPassword:
    async def __call__(self, *, id: str) -> VirtualMachinePassword: ...

class _GetVirtualMachineUserData:
    async def __call__(self, *, virtualmachineid: str) -> VirtualMachineUserData: ...

class _GetVolumeSnapshotDetails:
    async def __call__(self, *, snapshotid: str) -> AioListResult[VolumeSnapshotDetail]: ...

class _GetVolumeiScsiName:
    async def __call__(self, *, volumeid: str) -> VolumeIscsiName: ...

class _ImportBackupOffering:
    async def __call__(
        self,
        *,
        allowuserdrivenbackups: bool,
        description: str,
        externalid: str,
        name: str,
        zoneid: str,
    ) -> AioJob[BackupOffering]: ...

class _ImportLdapUsers:
    async def __call__(
        self,
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

class _ImportRole:
    async def __call__(
        self,
        *,
        name: str,
        rules: OneOrMore[RoleRule],
        description: str | None = None,
        forced: bool | None = None,
        ispublic: bool | None = None,
        type: RoleType | None = None,
    ) -> Role: ...

class _ImportUnmanagedInstance:
    async def __call__(
        self,
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

class _ImportVm:
    async def __call__(
        self,
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

class _ImportVolume:
    async def __call__(
        self,
        *,
        path: str,
        storageid: str,
        account: str | None = None,
        diskofferingid: str | None = None,
        domainid: str | None = None,
        name: str | None = None,
        projectid: str | None = None,
    ) -> AioJob[Volume]: ...

class _ImportVsphereStoragePolicies:
    async def __call__(
        self, *, zoneid: str | None = None
    ) -> AioListResult[VsphereStoragePolicy]: ...

class _IsAccountAllowedToCreateOfferingsWithTags:
    async def __call__(self, *, id: str) -> OfferingTagPermission: ...

class _IssueCertificate:
    async def __call__(
        self,
        *,
        csr: str | None = None,
        domain: CommaList[str] | None = None,
        duration: int | None = None,
        ipaddress: CommaList[str] | None = None,
        provider: str | None = None,
    ) -> AioJob[Certificate]: ...

class _IssueOutOfBandManagementPowerAction:
    async def __call__(
        self, *, action: OutOfBandPowerOperation, hostid: str, timeout: int | None = None
    ) -> AioJob[OutOfBandManagement]: ...

class _LdapConfig:
    async def __call__(
        self,
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
    @deprecated("use add_ldap_configuration instead")
    def __get__(self, client: BaseAsyncClient | None, owner: object = None) -> Self: ...

class _LdapCreateAccount:
    async def __call__(
        self,
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

class _LdapRemove:
    async def __call__(self) -> LdapRemoval: ...
    @deprecated("use delete_ldap_configuration instead")
    def __get__(self, client: BaseAsyncClient | None, owner: object = None) -> Self: ...

class _LinkAccountToLdap:
    async def __call__(
        self,
        *,
        account: str,
        domainid: str,
        ldapdomain: str,
        accounttype: int | None = None,
        admin: str | None = None,
        roleid: str | None = None,
        type: LdapLinkType | None = None,
    ) -> LdapAccountLink: ...

class _LinkDomainToLdap:
    async def __call__(
        self,
        *,
        accounttype: int,
        domainid: str,
        type: LdapLinkType,
        admin: str | None = None,
        ldapdomain: str | None = None,
        name: str | None = None,
    ) -> LdapDomainLink: ...

class _LinkUserDataToTemplate:
    async def __call__(
        self,
        *,
        isoid: str | None = None,
        templateid: str | None = None,
        userdataid: str | None = None,
        userdatapolicy: UserDataOverridePolicy | None = None,
    ) -> Template: ...

class _ListASNRanges:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[AsnRange]: ...

class _ListASNumbers:
    async def __call__(
        self,
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

class _ListAccounts:
    async def __call__(
        self,
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

class _ListAffectedVmsForStorageScopeChange:
    async def __call__(
        self,
        *,
        clusterid: str,
        storageid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[AffectedVirtualMachine]: ...

class _ListAffinityGroupTypes:
    async def __call__(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> AioListResult[AffinityGroupType]: ...

class _ListAffinityGroups:
    async def __call__(
        self,
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

class _ListAlertTypes:
    async def __call__(self) -> AioListResult[AlertType]: ...

class _ListAlerts:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: AlertName | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        type: AlertTypeText | None = None,
    ) -> AioListResult[Alert]: ...

class _ListAndSwitchSamlAccount:
    @overload
    async def __call__(self, *, domainid: str | None = None, userid: str) -> Login: ...
    @overload
    async def __call__(
        self, *, domainid: str | None = None, userid: None = None
    ) -> AioListResult[SamlUserAccount]: ...
    @overload
    async def __call__(
        self, *, domainid: str | None = None, userid: str | None = None
    ) -> AioListResult[SamlUserAccount] | Login: ...

class _ListAnnotations:
    async def __call__(
        self,
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

class _ListApis:
    async def __call__(self, *, name: str | None = None) -> AioListResult[ApiDiscovery]: ...

class _ListAsyncJobs:
    async def __call__(
        self,
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

class _ListAutoScalePolicies:
    async def __call__(
        self,
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

class _ListAutoScaleVmGroups:
    async def __call__(
        self,
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

class _ListAutoScaleVmProfiles:
    async def __call__(
        self,
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

class _ListBackupOfferings:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[BackupOffering]: ...

class _ListBackupProviderOfferings:
    async def __call__(
        self,
        *,
        zoneid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[BackupOffering]: ...

class _ListBackupProviders:
    async def __call__(self, *, name: str | None = None) -> AioListResult[BackupProvider]: ...

class _ListBackupRepositories:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        provider: str | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[BackupRepository]: ...

class _ListBackupSchedule:
    async def __call__(
        self,
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

class _ListBackups:
    async def __call__(
        self,
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

class _ListBaremetalDhcp:
    async def __call__(
        self,
        *,
        physicalnetworkid: str,
        dhcpservertype: BaremetalDhcpType | None = None,
        id: int | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[BaremetalDhcp]: ...

class _ListBaremetalPxeServers:
    async def __call__(
        self,
        *,
        physicalnetworkid: str,
        id: int | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[BaremetalPxeServer]: ...

class _ListBaremetalRct:
    async def __call__(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> AioListResult[BaremetalRct]: ...

class _ListBgpPeers:
    async def __call__(
        self,
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

class _ListBigSwitchBcfDevices:
    async def __call__(
        self,
        *,
        bcfdeviceid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
    ) -> AioListResult[BigSwitchBcfDevice]: ...

class _ListBrocadeVcsDeviceNetworks:
    async def __call__(
        self,
        *,
        vcsdeviceid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[Network]: ...

class _ListBrocadeVcsDevices:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
        vcsdeviceid: str | None = None,
    ) -> AioListResult[BrocadeVcsDevice]: ...

class _ListBuckets:
    async def __call__(
        self,
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

class _ListCAProviders:
    async def __call__(self, *, name: str | None = None) -> AioListResult[CaProvider]: ...

class _ListCaCertificate:
    async def __call__(self, *, provider: str | None = None) -> Certificate: ...

class _ListCapabilities:
    async def __call__(self) -> Capabilities: ...

class _ListCapacity:
    async def __call__(
        self,
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

class _ListCiscoAsa1000vResources:
    async def __call__(
        self,
        *,
        hostname: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
        resourceid: str | None = None,
    ) -> AioListResult[CiscoAsa1000vResource]: ...

class _ListCiscoNexusVSMs:
    async def __call__(
        self,
        *,
        clusterid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[CiscoNexusVsm]: ...

class _ListCiscoVnmcResources:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
        resourceid: str | None = None,
    ) -> AioListResult[CiscoVnmcResource]: ...

class _ListClusterDrsPlan:
    async def __call__(
        self,
        *,
        clusterid: str | None = None,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[ClusterDrsPlan]: ...

class _ListClusters:
    async def __call__(
        self,
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

class _ListClustersMetrics:
    async def __call__(
        self,
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

class _ListCniConfiguration:
    async def __call__(
        self,
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

class _ListConditions:
    async def __call__(
        self,
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

class _ListConfigurationGroups:
    async def __call__(
        self,
        *,
        group: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[ConfigurationGroup]: ...

class _ListConfigurations:
    async def __call__(
        self,
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

class _ListConsoleSessions:
    async def __call__(
        self,
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

class _ListCounters:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        provider: str | None = None,
        source: CounterSource | None = None,
    ) -> AioListResult[Counter]: ...

class _ListCustomActions:
    async def __call__(
        self,
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

class _ListDbMetrics:
    async def __call__(self) -> DbMetrics: ...

class _ListDedicatedClusters:
    async def __call__(
        self,
        *,
        account: str | None = None,
        affinitygroupid: str | None = None,
        clusterid: str | None = None,
        domainid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[DedicatedCluster]: ...

class _ListDedicatedGuestVlanRanges:
    async def __call__(
        self,
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

class _ListDedicatedHosts:
    async def __call__(
        self,
        *,
        account: str | None = None,
        affinitygroupid: str | None = None,
        domainid: str | None = None,
        hostid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[DedicatedHost]: ...

class _ListDedicatedPods:
    async def __call__(
        self,
        *,
        account: str | None = None,
        affinitygroupid: str | None = None,
        domainid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        podid: str | None = None,
    ) -> AioListResult[DedicatedPod]: ...

class _ListDedicatedZones:
    async def __call__(
        self,
        *,
        account: str | None = None,
        affinitygroupid: str | None = None,
        domainid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[DedicatedZone]: ...

class _ListDeploymentPlanners:
    async def __call__(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> AioListResult[DeploymentPlanner]: ...

class _ListDetailOptions:
    async def __call__(
        self, *, resourcetype: DetailOptionsResourceType, resourceid: str | None = None
    ) -> DetailOptions: ...

class _ListDiskOfferings:
    async def __call__(
        self,
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

class _ListDomainChildren:
    async def __call__(
        self,
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

class _ListDomains:
    async def __call__(
        self,
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

class _ListEgressFirewallRules:
    async def __call__(
        self,
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

class _ListElastistorInterface:
    async def __call__(
        self, *, controllerid: str | None = None
    ) -> AioListResult[ElastistorInterface]: ...

class _ListElastistorPool:
    async def __call__(self, *, id: int | None = None) -> AioListResult[ElastistorPool]: ...

class _ListElastistorVolume:
    async def __call__(self, *, id: str) -> AioListResult[ElastistorVolume]: ...

class _ListEventTypes:
    async def __call__(self) -> AioListResult[EventType]: ...

class _ListEvents:
    async def __call__(
        self,
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

class _ListExtensions:
    async def __call__(
        self,
        *,
        details: CommaList[ExtensionDetails] | None = None,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[Extension]: ...

class _ListFirewallRules:
    async def __call__(
        self,
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

class _ListGlobalLoadBalancerRules:
    async def __call__(
        self,
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

class _ListGpuCards:
    async def __call__(
        self,
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

class _ListGpuDevices:
    async def __call__(
        self,
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

class _ListGuestNetworkIpv6Prefixes:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[GuestNetworkIpv6Prefix]: ...

class _ListGuestOsMapping:
    async def __call__(
        self,
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

class _ListGuestVlans:
    async def __call__(
        self,
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

class _ListGuiThemes:
    async def __call__(
        self,
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

class _ListHostHAProviders:
    async def __call__(self, *, hypervisor: HostHaHypervisor) -> AioListResult[HostHaProvider]: ...

class _ListHostHAResources:
    async def __call__(self, *, hostid: str | None = None) -> AioListResult[HostHa]: ...

class _ListHostTags:
    async def __call__(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> AioListResult[HostTag]: ...

class _ListHosts:
    async def __call__(
        self,
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

class _ListHostsMetrics:
    async def __call__(
        self,
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

class _ListHypervisorCapabilities:
    async def __call__(
        self,
        *,
        hypervisor: HypervisorName | None = None,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[HypervisorCapabilities]: ...

class _ListHypervisors:
    async def __call__(self, *, zoneid: str | None = None) -> AioListResult[Hypervisor]: ...

class _ListIdps:
    async def __call__(self) -> AioListResult[Idp]: ...

class _ListImageStoreObjects:
    async def __call__(
        self,
        *,
        id: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        path: str | None = None,
    ) -> AioListResult[DataStoreObject]: ...

class _ListImageStores:
    async def __call__(
        self,
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

class _ListImportVmTasks:
    async def __call__(
        self,
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

class _ListInfrastructure:
    async def __call__(self) -> Infrastructure: ...

class _ListInstanceGroups:
    async def __call__(
        self,
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

class _ListInternalLoadBalancerElements:
    async def __call__(
        self,
        *,
        enabled: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        nspid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[InternalLoadBalancerElement]: ...

class _ListInternalLoadBalancerVMs:
    async def __call__(
        self,
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

class _ListIpForwardingRules:
    async def __call__(
        self,
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

class _ListIpv4SubnetsForGuestNetwork:
    async def __call__(
        self,
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

class _ListIpv4SubnetsForZone:
    async def __call__(
        self,
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

class _ListIpv6FirewallRules:
    async def __call__(
        self,
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

class _ListIsoPermissions:
    async def __call__(self, *, id: str) -> TemplatePermissions: ...

class _ListIsos:
    async def __call__(
        self,
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

class _ListKubernetesClusters:
    async def __call__(
        self,
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

class _ListKubernetesSupportedVersions:
    async def __call__(
        self,
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

class _ListLBHealthCheckPolicies:
    async def __call__(
        self,
        *,
        fordisplay: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        lbruleid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[LbHealthCheck]: ...

class _ListLBStickinessPolicies:
    async def __call__(
        self,
        *,
        fordisplay: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        lbruleid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[LbStickiness]: ...

class _ListLdapConfigurations:
    async def __call__(
        self,
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

class _ListLdapUsers:
    async def __call__(
        self,
        *,
        domainid: str | None = None,
        keyword: str | None = None,
        listtype: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        userfilter: LdapUserFilter | None = None,
    ) -> AioListResult[LdapUser]: ...

class _ListLoadBalancerRuleInstances:
    @overload
    async def __call__(
        self,
        *,
        id: str,
        applied: bool | None = None,
        keyword: str | None = None,
        lbvmips: Literal[True],
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[LoadBalancerRuleInstance]: ...
    @overload
    async def __call__(
        self,
        *,
        id: str,
        applied: bool | None = None,
        keyword: str | None = None,
        lbvmips: Literal[False] | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[VirtualMachine]: ...
    @overload
    async def __call__(
        self,
        *,
        id: str,
        applied: bool | None = None,
        keyword: str | None = None,
        lbvmips: bool | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[VirtualMachine] | AioListResult[LoadBalancerRuleInstance]: ...

class _ListLoadBalancerRules:
    async def __call__(
        self,
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

class _ListLoadBalancers:
    async def __call__(
        self,
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

class _ListManagementServers:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        peers: bool | None = None,
    ) -> AioListResult[ManagementServer]: ...

class _ListManagementServersMetrics:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        peers: bool | None = None,
        system: bool | None = None,
    ) -> AioListResult[ManagementServerMetrics]: ...

class _ListNetrisProviders:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[NetrisProvider]: ...

class _ListNetscalerControlCenter:
    async def __call__(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> AioListResult[NetscalerControlCenter]: ...

class _ListNetscalerLoadBalancerNetworks:
    async def __call__(
        self,
        *,
        lbdeviceid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[Network]: ...

class _ListNetscalerLoadBalancers:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        lbdeviceid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
    ) -> AioListResult[NetscalerLoadBalancer]: ...

class _ListNetworkACLLists:
    async def __call__(
        self,
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

class _ListNetworkACLs:
    async def __call__(
        self,
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

class _ListNetworkDevice:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        networkdeviceparameterlist: OneOrMore[NetworkDeviceParameters] | None = None,
        networkdevicetype: NetworkDeviceType | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[NetworkDevice]: ...

class _ListNetworkIsolationMethods:
    async def __call__(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> AioListResult[NetworkIsolationMethod]: ...

class _ListNetworkOfferings:
    async def __call__(
        self,
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

class _ListNetworkPermissions:
    async def __call__(self, *, networkid: str) -> AioListResult[NetworkPermission]: ...

class _ListNetworkProtocols:
    async def __call__(
        self, *, option: NetworkProtocolOption
    ) -> AioListResult[NetworkProtocol]: ...

class _ListNetworkServiceProviders:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        name: NetworkServiceProviderName | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
        state: NetworkServiceProviderState | None = None,
    ) -> AioListResult[NetworkServiceProvider]: ...

class _ListNetworks:
    async def __call__(
        self,
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

class _ListNiciraNvpDeviceNetworks:
    async def __call__(
        self,
        *,
        nvpdeviceid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[Network]: ...

class _ListNiciraNvpDevices:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        nvpdeviceid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
    ) -> AioListResult[NiciraNvpDevice]: ...

class _ListNics:
    async def __call__(
        self,
        *,
        virtualmachineid: str,
        fordisplay: bool | None = None,
        keyword: str | None = None,
        networkid: str | None = None,
        nicid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[Nic]: ...

class _ListNsxControllers:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[NsxController]: ...

class _ListOauthProvider:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        provider: str | None = None,
    ) -> AioListResult[OauthProvider]: ...

class _ListObjectStoragePools:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        provider: str | None = None,
    ) -> AioListResult[ObjectStoragePool]: ...

class _ListOpenDaylightControllers:
    async def __call__(
        self, *, id: str | None = None, physicalnetworkid: str | None = None
    ) -> AioListResult[OpenDaylightController]: ...

class _ListOsCategories:
    async def __call__(
        self,
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

class _ListOsTypes:
    async def __call__(
        self,
        *,
        description: str | None = None,
        fordisplay: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        oscategoryid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[OsType]: ...

class _ListOvsElements:
    async def __call__(
        self,
        *,
        enabled: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        nspid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[OvsElement]: ...

class _ListPaloAltoFirewallNetworks:
    async def __call__(
        self,
        *,
        lbdeviceid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[Network]: ...

class _ListPaloAltoFirewalls:
    async def __call__(
        self,
        *,
        fwdeviceid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
    ) -> AioListResult[PaloAltoFirewall]: ...

class _ListPhysicalNetworks:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[PhysicalNetwork]: ...

class _ListPods:
    async def __call__(
        self,
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

class _ListPortForwardingRules:
    async def __call__(
        self,
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

class _ListPortableIpRanges:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        regionid: int | None = None,
    ) -> AioListResult[PortableIpRange]: ...

class _ListPrivateGateways:
    async def __call__(
        self,
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

class _ListProjectAccounts:
    async def __call__(
        self,
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

class _ListProjectInvitations:
    async def __call__(
        self,
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

class _ListProjectRolePermissions:
    async def __call__(
        self, *, projectid: str, projectroleid: str | None = None
    ) -> AioListResult[ProjectRolePermission]: ...

class _ListProjectRoles:
    async def __call__(
        self,
        *,
        projectid: str,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        projectroleid: str | None = None,
    ) -> AioListResult[ProjectRole]: ...

class _ListProjects:
    async def __call__(
        self,
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

class _ListPublicIpAddresses:
    async def __call__(
        self,
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

class _ListQuarantinedIps:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        showinactive: bool | None = None,
        showremoved: bool | None = None,
    ) -> AioListResult[QuarantinedIp]: ...

class _ListRegions:
    async def __call__(
        self,
        *,
        id: int | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[Region]: ...

class _ListRegisteredServicePackages:
    async def __call__(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> AioListResult[NetscalerServicePackage]: ...

class _ListRemoteAccessVpns:
    async def __call__(
        self,
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

class _ListResourceDetails:
    async def __call__(
        self,
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

class _ListResourceIcon:
    async def __call__(
        self, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
    ) -> AioListResult[ResourceIcon]: ...

class _ListResourceLimits:
    async def __call__(
        self,
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

class _ListRolePermissions:
    async def __call__(self, *, roleid: str | None = None) -> AioListResult[RolePermission]: ...

class _ListRoles:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        state: RoleState | None = None,
        type: RoleType | None = None,
    ) -> AioListResult[Role]: ...

class _ListRouters:
    async def __call__(
        self,
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

class _ListRoutingFirewallRules:
    async def __call__(
        self,
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

class _ListSSHKeyPairs:
    async def __call__(
        self,
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

class _ListSamlAuthorization:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        userid: str | None = None,
    ) -> AioListResult[SamlAuthorization]: ...

class _ListSecondaryStagingStores:
    async def __call__(
        self,
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

class _ListSecondaryStorageSelectors:
    async def __call__(
        self,
        *,
        zoneid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        showremoved: bool | None = None,
        type: StorageHeuristicType | None = None,
    ) -> AioListResult[SecondaryStorageSelector]: ...

class _ListSecurityGroups:
    async def __call__(
        self,
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

class _ListServiceOfferings:
    async def __call__(
        self,
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

class _ListSharedFileSystemProviders:
    async def __call__(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> AioListResult[SharedFileSystemProvider]: ...

class _ListSharedFileSystems:
    async def __call__(
        self,
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

class _ListSnapshotPolicies:
    async def __call__(
        self,
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

class _ListSnapshots:
    async def __call__(
        self,
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

class _ListSslCerts:
    async def __call__(
        self,
        *,
        accountid: str | None = None,
        certid: str | None = None,
        lbruleid: str | None = None,
        projectid: str | None = None,
    ) -> AioListResult[SslCert]: ...

class _ListStaticRoutes:
    async def __call__(
        self,
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

class _ListStorageAccessGroups:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[StorageAccessGroup]: ...

class _ListStorageNetworkIpRange:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        podid: str | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[StorageNetworkIpRange]: ...

class _ListStoragePoolObjects:
    async def __call__(
        self,
        *,
        id: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        path: str | None = None,
    ) -> AioListResult[DataStoreObject]: ...

class _ListStoragePools:
    async def __call__(
        self,
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

class _ListStoragePoolsMetrics:
    async def __call__(
        self,
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

class _ListStorageProviders:
    async def __call__(
        self,
        *,
        type: StorageProviderType,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[StorageProvider]: ...

class _ListStorageTags:
    async def __call__(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> AioListResult[StorageTag]: ...

class _ListSupportedNetworkServices:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        provider: NetworkServiceProviderName | None = None,
        service: NetworkServiceName | None = None,
    ) -> AioListResult[NetworkService]: ...

class _ListSwifts:
    async def __call__(
        self,
        *,
        id: int | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[ImageStore]: ...

class _ListSystemVms:
    async def __call__(
        self,
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

class _ListSystemVmsUsageHistory:
    async def __call__(
        self,
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

class _ListTags:
    async def __call__(
        self,
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

class _ListTemplateDirectDownloadCertificates:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        listhosts: bool | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[DirectDownloadCertificate]: ...

class _ListTemplatePermissions:
    async def __call__(self, *, id: str) -> TemplatePermissions: ...

class _ListTemplates:
    async def __call__(
        self,
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

class _ListTrafficMonitors:
    async def __call__(
        self,
        *,
        zoneid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[TrafficMonitor]: ...

class _ListTrafficTypeImplementors:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        traffictype: TrafficTypeName | None = None,
    ) -> AioListResult[TrafficTypeImplementor]: ...

class _ListTrafficTypes:
    async def __call__(
        self,
        *,
        physicalnetworkid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[TrafficType]: ...

class _ListTungstenFabricAddressGroup:
    async def __call__(
        self,
        *,
        addressgroupuuid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricAddressGroup]: ...

class _ListTungstenFabricApplicationPolicySet:
    async def __call__(
        self,
        *,
        applicationpolicysetuuid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricApplicationPolicySet]: ...

class _ListTungstenFabricFirewallPolicy:
    async def __call__(
        self,
        *,
        applicationpolicysetuuid: str | None = None,
        firewallpolicyuuid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricFirewallPolicy]: ...

class _ListTungstenFabricFirewallRule:
    async def __call__(
        self,
        *,
        firewallpolicyuuid: str | None = None,
        firewallruleuuid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricFirewallRule]: ...

class _ListTungstenFabricLBHealthMonitor:
    async def __call__(
        self,
        *,
        lbruleid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[TungstenFabricLbHealthMonitor]: ...

class _ListTungstenFabricLogicalRouter:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        logicalrouteruuid: str | None = None,
        networkuuid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricLogicalRouter]: ...

class _ListTungstenFabricNetwork:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        listall: bool | None = None,
        networkuuid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricNetwork]: ...

class _ListTungstenFabricNic:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        nicuuid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricNic]: ...

class _ListTungstenFabricPolicy:
    async def __call__(
        self,
        *,
        ipaddressid: str | None = None,
        keyword: str | None = None,
        networkid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        policyuuid: str | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricPolicy]: ...

class _ListTungstenFabricPolicyRule:
    async def __call__(
        self,
        *,
        policyuuid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        ruleuuid: str | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricPolicyRule]: ...

class _ListTungstenFabricProviders:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricProvider]: ...

class _ListTungstenFabricServiceGroup:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        servicegroupuuid: str | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricServiceGroup]: ...

class _ListTungstenFabricTag:
    async def __call__(
        self,
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

class _ListTungstenFabricTagType:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        tagtypeuuid: str | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricTagType]: ...

class _ListTungstenFabricVm:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        vmuuid: str | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[TungstenFabricVm]: ...

class _ListUcsBlades:
    async def __call__(
        self,
        *,
        ucsmanagerid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[UcsBlade]: ...

class _ListUcsManagers:
    async def __call__(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[UcsManager]: ...

class _ListUcsProfiles:
    async def __call__(
        self,
        *,
        ucsmanagerid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[UcsProfile]: ...

class _ListUnmanagedInstances:
    async def __call__(
        self,
        *,
        clusterid: str,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[UnmanagedInstance]: ...

class _ListUsageRecords:
    async def __call__(
        self,
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

class _ListUsageServerMetrics:
    async def __call__(self) -> UsageServerMetrics: ...

class _ListUsageTypes:
    async def __call__(self) -> AioListResult[UsageType]: ...

class _ListUserData:
    async def __call__(
        self,
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

class _ListUserTwoFactorAuthenticatorProviders:
    async def __call__(
        self, *, name: str | None = None
    ) -> AioListResult[UserTwoFactorAuthenticatorProvider]: ...

class _ListUsers:
    async def __call__(
        self,
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

class _ListVMSchedule:
    async def __call__(
        self,
        *,
        virtualmachineid: str,
        action: VmScheduleAction | None = None,
        enabled: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[VmSchedule]: ...

class _ListVMSnapshot:
    async def __call__(
        self,
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

class _ListVPCOfferings:
    async def __call__(
        self,
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

class _ListVPCs:
    async def __call__(
        self,
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

class _ListVgpuProfiles:
    async def __call__(
        self,
        *,
        activeonly: bool | None = None,
        gpucardid: str | None = None,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[VgpuProfile]: ...

class _ListVirtualMachines:
    async def __call__(
        self,
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

class _ListVirtualMachinesMetrics:
    async def __call__(
        self,
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

class _ListVirtualMachinesUsageHistory:
    async def __call__(
        self,
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

class _ListVirtualRouterElements:
    async def __call__(
        self,
        *,
        enabled: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        nspid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[VirtualRouterElement]: ...

class _ListVlanIpRanges:
    async def __call__(
        self,
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

class _ListVmsForImport:
    async def __call__(
        self,
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

class _ListVmwareDcVms:
    async def __call__(
        self,
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

class _ListVmwareDcs:
    async def __call__(
        self,
        *,
        zoneid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[VmwareDatacenter]: ...

class _ListVnfAppliances:
    async def __call__(
        self,
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

class _ListVnfTemplates:
    async def __call__(
        self,
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

class _ListVolumes:
    async def __call__(
        self,
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

class _ListVolumesForImport:
    async def __call__(
        self,
        *,
        storageid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        path: str | None = None,
    ) -> AioListResult[VolumeForImport]: ...

class _ListVolumesMetrics:
    async def __call__(
        self,
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

class _ListVolumesUsageHistory:
    async def __call__(
        self,
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

class _ListVpnConnections:
    async def __call__(
        self,
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

class _ListVpnCustomerGateways:
    async def __call__(
        self,
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

class _ListVpnGateways:
    async def __call__(
        self,
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

class _ListVpnUsers:
    async def __call__(
        self,
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

class _ListVsphereStoragePolicies:
    async def __call__(
        self, *, zoneid: str | None = None
    ) -> AioListResult[VsphereStoragePolicy]: ...

class _ListVsphereStoragePolicyCompatiblePools:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        policyid: str | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[StoragePool]: ...

class _ListWebhookDeliveries:
    async def __call__(
        self,
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

class _ListWebhooks:
    async def __call__(
        self,
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

class _ListZones:
    async def __call__(
        self,
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

class _ListZonesMetrics:
    async def __call__(
        self,
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

class _LockAccount:
    async def __call__(self, *, account: str, domainid: str) -> Success: ...
    @deprecated("use disable_account instead")
    def __get__(self, client: BaseAsyncClient | None, owner: object = None) -> Self: ...

class _LockUser:
    async def __call__(self, *, id: str) -> User: ...

class _Login:
    async def __call__(
        self,
        *,
        password: str,
        username: str,
        domain: str | None = None,
        domainId: int | None = None,
    ) -> Login: ...

class _Logout:
    async def __call__(self) -> Logout: ...

class _ManageGpuDevice:
    async def __call__(self, *, ids: CommaList[str]) -> Success: ...

class _MarkDefaultZoneForAccount:
    async def __call__(self, *, account: str, domainid: str, zoneid: str) -> AioJob[Account]: ...

class _MigrateNetwork:
    async def __call__(
        self, *, networkid: str, networkofferingid: str, resume: bool | None = None
    ) -> AioJob[Network]: ...

class _MigrateResourceToAnotherSecondaryStorage:
    async def __call__(
        self,
        *,
        destpool: str,
        srcpool: str,
        snapshots: CommaList[str] | None = None,
        templates: CommaList[str] | None = None,
    ) -> AioJob[SecondaryStorageMigration]: ...

class _MigrateSecondaryStorageData:
    async def __call__(
        self,
        *,
        destpools: CommaList[str],
        srcpool: str,
        migrationtype: StorageMigrationPolicy | None = None,
    ) -> AioJob[SecondaryStorageMigration]: ...

class _MigrateSystemVm:
    async def __call__(
        self,
        *,
        virtualmachineid: str,
        autoselect: bool | None = None,
        hostid: str | None = None,
        storageid: str | None = None,
    ) -> AioJob[SystemVm]: ...

class _MigrateVPC:
    async def __call__(
        self,
        *,
        vpcid: str,
        vpcofferingid: str,
        resume: bool | None = None,
        tiernetworkofferings: OneOrMore[TierNetworkOffering] | None = None,
    ) -> AioJob[Vpc]: ...

class _MigrateVirtualMachine:
    async def __call__(
        self,
        *,
        virtualmachineid: str,
        autoselect: bool | None = None,
        hostid: str | None = None,
        storageid: str | None = None,
    ) -> AioJob[VirtualMachine]: ...

class _MigrateVirtualMachineWithVolume:
    async def __call__(
        self,
        *,
        virtualmachineid: str,
        autoselect: bool | None = None,
        hostid: str | None = None,
        migrateto: OneOrMore[VolumeToPool] | None = None,
    ) -> AioJob[VirtualMachine]: ...

class _MigrateVolume:
    async def __call__(
        self,
        *,
        storageid: str,
        volumeid: str,
        livemigrate: bool | None = None,
        newdiskofferingid: str | None = None,
    ) -> AioJob[Volume]: ...

class _MoveDomain:
    async def __call__(self, *, domainid: str, parentdomainid: str) -> Domain: ...

class _MoveNetworkAclItem:
    async def __call__(
        self,
        *,
        id: str,
        aclconsistencyhash: str | None = None,
        customid: str | None = None,
        nextaclruleid: str | None = None,
        previousaclruleid: str | None = None,
    ) -> AioJob[NetworkAcl]: ...

class _MoveUser:
    async def __call__(
        self, *, id: str, account: str | None = None, accountid: str | None = None
    ) -> Success: ...

class _NotifyBaremetalProvisionDone:
    async def __call__(self, *, mac: str) -> AioJob[Success]: ...

class _Oauthlogin:
    async def __call__(
        self,
        *,
        email: str,
        provider: str,
        domain: str | None = None,
        domainId: int | None = None,
        secretcode: str | None = None,
    ) -> Login: ...

class _PatchSystemVm:
    async def __call__(
        self, *, forced: bool | None = None, id: str | None = None
    ) -> AioJob[Success]: ...

class _PrepareForMaintenance:
    async def __call__(
        self,
        *,
        managementserverid: str,
        algorithm: IndirectAgentLbAlgorithm | None = None,
        forced: bool | None = None,
    ) -> ManagementServerMaintenance: ...

class _PrepareForShutdown:
    async def __call__(self, *, managementserverid: str) -> ManagementServerMaintenance: ...

class _PrepareHostForMaintenance:
    async def __call__(self, *, id: str) -> AioJob[Host]: ...

class _PrepareTemplate:
    async def __call__(
        self, *, templateid: str, zoneid: str, storageid: str | None = None
    ) -> AioListResult[Template]: ...

class _ProvisionCertificate:
    async def __call__(
        self, *, hostid: str, provider: str | None = None, reconnect: bool | None = None
    ) -> AioJob[Success]: ...

class _ProvisionTemplateDirectDownloadCertificate:
    async def __call__(self, *, hostid: str, id: str) -> DirectDownloadCertificateHostStatus: ...

class _PurgeExpungedResources:
    async def __call__(
        self,
        *,
        batchsize: int | None = None,
        enddate: Timestamp | None = None,
        resourcetype: PurgeableResourceType | None = None,
        startdate: Timestamp | None = None,
    ) -> AioJob[ExpungedResourcesPurge]: ...

class _QueryAsyncJobResult:
    async def __call__(self, *, jobid: str) -> AsyncJob: ...

class _QuotaBalance:
    async def __call__(
        self,
        *,
        account: str,
        domainid: str,
        accountid: str | None = None,
        enddate: Timestamp | None = None,
        startdate: Timestamp | None = None,
    ) -> QuotaBalance: ...

class _QuotaConfigureEmail:
    async def __call__(
        self,
        *,
        accountid: str,
        enable: bool | None = None,
        minbalance: Number | None = None,
        templatename: QuotaEmailTemplateType | None = None,
    ) -> QuotaEmailConfiguration: ...

class _QuotaCredits:
    async def __call__(
        self,
        *,
        account: str,
        domainid: str,
        value: Number,
        min_balance: Number | None = None,
        quota_enforce: bool | None = None,
    ) -> QuotaCredits: ...

class _QuotaCreditsList:
    async def __call__(
        self,
        *,
        accountid: str | None = None,
        domainid: str | None = None,
        enddate: Timestamp | None = None,
        isrecursive: bool | None = None,
        startdate: Timestamp | None = None,
    ) -> AioListResult[QuotaCredits]: ...

class _QuotaEmailTemplateList:
    async def __call__(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        templatetype: QuotaEmailTemplateType | None = None,
    ) -> AioListResult[QuotaEmailTemplate]: ...

class _QuotaEmailTemplateUpdate:
    async def __call__(
        self,
        *,
        templatebody: str,
        templatesubject: str,
        templatetype: QuotaEmailTemplateType,
        locale: str | None = None,
    ) -> Success: ...

class _QuotaIsEnabled:
    async def __call__(self) -> QuotaStatus: ...

class _QuotaListEmailConfiguration:
    async def __call__(self, *, accountid: str) -> AioListResult[QuotaEmailConfiguration]: ...

class _QuotaPresetVariablesList:
    async def __call__(self, *, usagetype: int) -> AioListResult[QuotaPresetVariable]: ...

class _QuotaStatement:
    async def __call__(
        self,
        *,
        account: str,
        domainid: str,
        enddate: Timestamp,
        startdate: Timestamp,
        accountid: str | None = None,
        type: int | None = None,
    ) -> QuotaStatement: ...

class _QuotaSummary:
    async def __call__(
        self,
        *,
        account: str | None = None,
        domainid: str | None = None,
        keyword: str | None = None,
        listall: bool | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[QuotaSummary]: ...

class _QuotaTariffCreate:
    async def __call__(
        self,
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

class _QuotaTariffDelete:
    async def __call__(self, *, id: str) -> Success: ...

class _QuotaTariffList:
    async def __call__(
        self,
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

class _QuotaTariffUpdate:
    async def __call__(
        self,
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

class _QuotaUpdate:
    async def __call__(self) -> QuotaUpdate: ...

class _QuotaValidateActivationRule:
    async def __call__(
        self, *, activationrule: str, usagetype: int
    ) -> QuotaActivationRuleValidation: ...

class _ReadyForShutdown:
    async def __call__(self, *, managementserverid: str) -> ManagementServerMaintenance: ...

class _RebootRouter:
    async def __call__(self, *, id: str, forced: bool | None = None) -> AioJob[Router]: ...

class _RebootSystemVm:
    async def __call__(self, *, id: str, forced: bool | None = None) -> AioJob[SystemVm]: ...

class _RebootVirtualMachine:
    async def __call__(
        self, *, id: str, bootintosetup: bool | None = None, forced: bool | None = None
    ) -> AioJob[VirtualMachine]: ...

class _ReconnectHost:
    async def __call__(self, *, id: str) -> AioJob[Host]: ...

class _RecoverSharedFileSystem:
    async def __call__(self, *, id: str | None = None) -> Success: ...

class _RecoverVirtualMachine:
    async def __call__(self, *, id: str) -> VirtualMachine: ...

class _RecoverVolume:
    async def __call__(self, *, id: str) -> Volume: ...

class _RegisterCniConfiguration:
    async def __call__(
        self,
        *,
        name: str,
        account: str | None = None,
        cniconfig: Base64 | None = None,
        domainid: str | None = None,
        params: CommaList[str] | None = None,
        projectid: str | None = None,
    ) -> UserData: ...

class _RegisterExtension:
    async def __call__(
        self,
        *,
        extensionid: str,
        resourceid: str,
        resourcetype: ExtensionResourceType,
        details: Pairs | None = None,
    ) -> Extension: ...

class _RegisterIso:
    async def __call__(
        self,
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

class _RegisterNetscalerControlCenter:
    async def __call__(
        self, *, ipaddress: str, numretries: int, password: str, username: str
    ) -> AioJob[NetscalerControlCenter]: ...

class _RegisterNetscalerServicePackage:
    async def __call__(self, *, description: str, name: str) -> NetscalerServicePackage: ...

class _RegisterOauthProvider:
    async def __call__(
        self,
        *,
        clientid: str,
        description: str,
        provider: str,
        redirecturi: str,
        secretkey: str,
        details: Pairs | None = None,
    ) -> OauthProvider: ...

class _RegisterSSHKeyPair:
    async def __call__(
        self,
        *,
        name: str,
        publickey: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> SshKeyPair: ...

class _RegisterTemplate:
    async def __call__(
        self,
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

class _RegisterUserData:
    async def __call__(
        self,
        *,
        name: str,
        userdata: Base64,
        account: str | None = None,
        domainid: str | None = None,
        params: CommaList[str] | None = None,
        projectid: str | None = None,
    ) -> UserData: ...

class _RegisterUserKeys:
    async def __call__(self, *, id: str) -> NewUserKeys: ...

class _RegisterVnfTemplate:
    async def __call__(
        self,
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

class _ReleaseASNumber:
    async def __call__(self, *, asnumber: int, zoneid: str) -> Success: ...

class _ReleaseBgpPeer:
    async def __call__(self, *, id: str) -> AioJob[BgpPeer]: ...

class _ReleaseDedicatedCluster:
    async def __call__(self, *, clusterid: str) -> AioJob[Success]: ...

class _ReleaseDedicatedGuestVlanRange:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _ReleaseDedicatedHost:
    async def __call__(self, *, hostid: str) -> AioJob[Success]: ...

class _ReleaseDedicatedPod:
    async def __call__(self, *, podid: str) -> AioJob[Success]: ...

class _ReleaseDedicatedZone:
    async def __call__(self, *, zoneid: str) -> AioJob[Success]: ...

class _ReleaseHostReservation:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _ReleaseIpAddress:
    async def __call__(self, *, id: str) -> Success: ...

class _ReleaseIpv4SubnetForZone:
    async def __call__(self, *, id: str) -> AioJob[ZoneIpv4Subnet]: ...

class _ReleasePodIpAddress:
    async def __call__(self, *, id: int) -> Success: ...

class _ReleasePublicIpRange:
    async def __call__(self, *, id: str) -> Success: ...

class _RemoveAnnotation:
    async def __call__(self, *, id: str) -> Annotation: ...

class _RemoveCertFromLoadBalancer:
    async def __call__(self, *, lbruleid: str) -> AioJob[Success]: ...

class _RemoveFromGlobalLoadBalancerRule:
    async def __call__(
        self, *, id: str, loadbalancerrulelist: CommaList[str]
    ) -> AioJob[Success]: ...

class _RemoveFromLoadBalancerRule:
    async def __call__(
        self,
        *,
        id: str,
        virtualmachineids: CommaList[str] | None = None,
        vmidipmap: OneOrMore[VirtualMachineIpRemoval] | None = None,
    ) -> AioJob[Success]: ...

class _RemoveGuestOs:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _RemoveGuestOsMapping:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _RemoveGuiTheme:
    async def __call__(self, *, id: str) -> Success: ...

class _RemoveIpFromNic:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _RemoveManagementServer:
    async def __call__(self, *, id: str) -> Success: ...

class _RemoveNetworkPermissions:
    async def __call__(
        self,
        *,
        networkid: str,
        accountids: CommaList[str] | None = None,
        accounts: CommaList[str] | None = None,
        projectids: CommaList[str] | None = None,
    ) -> Success: ...

class _RemoveNicFromVirtualMachine:
    async def __call__(self, *, nicid: str, virtualmachineid: str) -> AioJob[VirtualMachine]: ...

class _RemoveNodesFromKubernetesCluster:
    async def __call__(self, *, id: str, nodeids: CommaList[str]) -> AioJob[KubernetesCluster]: ...

class _RemoveQuarantinedIp:
    async def __call__(
        self, *, removalreason: str, id: str | None = None, ipaddress: str | None = None
    ) -> Success: ...

class _RemoveRawUsageRecords:
    async def __call__(self, *, interval: int) -> Success: ...

class _RemoveRegion:
    async def __call__(self, *, id: int) -> Success: ...

class _RemoveResourceDetail:
    async def __call__(
        self, *, resourceid: str, resourcetype: ResourceObjectType, key: str | None = None
    ) -> AioJob[Success]: ...

class _RemoveSecondaryStorageSelector:
    async def __call__(self, *, id: str) -> Success: ...

class _RemoveTungstenFabricNetworkGatewayFromLogicalRouter:
    async def __call__(
        self, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
    ) -> AioJob[TungstenFabricLogicalRouter]: ...

class _RemoveTungstenFabricPolicy:
    async def __call__(
        self, *, networkuuid: str, policyuuid: str, zoneid: str
    ) -> AioJob[TungstenFabricPolicy]: ...

class _RemoveTungstenFabricPolicyRule:
    async def __call__(
        self, *, policyuuid: str, ruleuuid: str, zoneid: str
    ) -> AioJob[TungstenFabricPolicy]: ...

class _RemoveTungstenFabricTag:
    async def __call__(
        self,
        *,
        taguuid: str,
        zoneid: str,
        applicationpolicysetuuid: str | None = None,
        networkuuid: CommaList[str] | None = None,
        nicuuid: CommaList[str] | None = None,
        policyuuid: str | None = None,
        vmuuid: CommaList[str] | None = None,
    ) -> AioJob[TungstenFabricTag]: ...

class _RemoveVirtualMachineFromBackupOffering:
    async def __call__(
        self, *, virtualmachineid: str, forced: bool | None = None
    ) -> AioJob[Success]: ...

class _RemoveVirtualMachinesFromKubernetesCluster:
    async def __call__(
        self,
        *,
        id: str,
        virtualmachineids: CommaList[str],
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[KubernetesVirtualMachineRemoval]: ...

class _RemoveVmwareDc:
    async def __call__(self, *, zoneid: str) -> Success: ...

class _RemoveVpnUser:
    async def __call__(
        self,
        *,
        username: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> AioJob[Success]: ...

class _ReplaceNetworkACLList:
    async def __call__(
        self, *, aclid: str, gatewayid: str | None = None, networkid: str | None = None
    ) -> AioJob[Success]: ...

class _ReserveIpAddress:
    async def __call__(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        fordisplay: bool | None = None,
        projectid: str | None = None,
    ) -> PublicIpAddress: ...

class _ResetApiLimit:
    async def __call__(self, *, account: str | None = None) -> Success: ...

class _ResetConfiguration:
    async def __call__(
        self,
        *,
        name: str,
        accountid: str | None = None,
        clusterid: str | None = None,
        domainid: str | None = None,
        imagestoreid: str | None = None,
        storageid: str | None = None,
        zoneid: str | None = None,
    ) -> Configuration: ...

class _ResetNetworkPermissions:
    async def __call__(self, *, networkid: str) -> Success: ...

class _ResetPassword:
    async def __call__(
        self, *, password: str, token: str, username: str, domain: str | None = None
    ) -> Success: ...

class _ResetPasswordForVirtualMachine:
    async def __call__(self, *, id: str, password: str | None = None) -> AioJob[VirtualMachine]: ...

class _ResetSSHKeyForVirtualMachine:
    async def __call__(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        keypair: str | None = None,
        keypairs: CommaList[str] | None = None,
        projectid: str | None = None,
    ) -> AioJob[VirtualMachine]: ...

class _ResetUserDataForVirtualMachine:
    async def __call__(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
        userdata: Base64 | None = None,
        userdatadetails: Pairs | None = None,
        userdataid: str | None = None,
    ) -> VirtualMachine: ...

class _ResetVpnConnection:
    async def __call__(
        self, *, id: str, account: str | None = None, domainid: str | None = None
    ) -> AioJob[VpnConnection]: ...

class _ResizeVolume:
    async def __call__(
        self,
        *,
        id: str,
        automigrate: bool | None = None,
        diskofferingid: str | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        shrinkok: bool | None = None,
        size: int | None = None,
    ) -> AioJob[Volume]: ...

class _RestartNetwork:
    async def __call__(
        self,
        *,
        id: str,
        cleanup: bool | None = None,
        livepatch: bool | None = None,
        makeredundant: bool | None = None,
    ) -> AioJob[Success]: ...

class _RestartSharedFileSystem:
    async def __call__(
        self, *, id: str, cleanup: bool | None = None
    ) -> AioJob[SharedFileSystem]: ...

class _RestartVPC:
    async def __call__(
        self,
        *,
        id: str,
        cleanup: bool | None = None,
        livepatch: bool | None = None,
        makeredundant: bool | None = None,
    ) -> AioJob[Success]: ...

class _RestoreBackup:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _RestoreVirtualMachine:
    async def __call__(
        self,
        *,
        virtualmachineid: str,
        details: Pairs | None = None,
        diskofferingid: str | None = None,
        expunge: bool | None = None,
        rootdisksize: int | None = None,
        templateid: str | None = None,
    ) -> AioJob[VirtualMachine]: ...

class _RestoreVolumeFromBackupAndAttachToVM:
    async def __call__(
        self, *, backupid: str, virtualmachineid: str, volumeid: str
    ) -> AioJob[Success]: ...

class _RevertSnapshot:
    async def __call__(self, *, id: str) -> AioJob[Snapshot]: ...

class _RevertToVMSnapshot:
    async def __call__(self, *, vmsnapshotid: str) -> AioJob[VirtualMachine]: ...

class _RevokeCertificate:
    async def __call__(
        self, *, serial: str, cn: str | None = None, provider: str | None = None
    ) -> AioJob[Success]: ...

class _RevokeSecurityGroupEgress:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _RevokeSecurityGroupIngress:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _RevokeTemplateDirectDownloadCertificate:
    async def __call__(
        self,
        *,
        zoneid: str,
        hostid: str | None = None,
        hypervisor: HypervisorKvmOnly | None = None,
        id: str | None = None,
        name: str | None = None,
    ) -> AioListResult[DirectDownloadCertificateHostStatus]: ...

class _RunCustomAction:
    async def __call__(
        self,
        *,
        customactionid: str,
        resourceid: str,
        parameters: Pairs | None = None,
        resourcetype: CustomActionResourceType | None = None,
    ) -> AioJob[CustomActionResult]: ...

class _RunDiagnostics:
    async def __call__(
        self, *, ipaddress: str, targetid: str, type: DiagnosticsType, params: str | None = None
    ) -> AioJob[DiagnosticsResult]: ...

class _SamlSlo:
    async def __call__(self) -> Logout: ...

class _SamlSso:
    async def __call__(self, *, idpid: str) -> Login: ...

class _ScaleKubernetesCluster:
    async def __call__(
        self,
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

class _ScaleSystemVm:
    async def __call__(
        self, *, id: str, serviceofferingid: str, details: Pairs | None = None
    ) -> AioJob[SystemVm]: ...

class _ScaleVirtualMachine:
    async def __call__(
        self,
        *,
        id: str,
        serviceofferingid: str,
        automigrate: bool | None = None,
        details: Pairs | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        shrinkok: bool | None = None,
    ) -> AioJob[VirtualMachine]: ...

class _SearchLdap:
    async def __call__(
        self,
        *,
        query: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> AioListResult[LdapUser]: ...

class _SetupUserTwoFactorAuthentication:
    async def __call__(
        self,
        *,
        enable: bool | None = None,
        provider: UserTwoFactorProvider | None = None,
        userid: str | None = None,
    ) -> UserTwoFactorAuthenticationSetup: ...

class _StartInternalLoadBalancerVM:
    async def __call__(self, *, id: str) -> AioJob[Router]: ...

class _StartKubernetesCluster:
    async def __call__(self, *, id: str) -> AioJob[KubernetesCluster]: ...

class _StartRollingMaintenance:
    async def __call__(
        self,
        *,
        clusterids: CommaList[str] | None = None,
        forced: bool | None = None,
        hostids: CommaList[str] | None = None,
        payload: str | None = None,
        podids: CommaList[str] | None = None,
        timeout: int | None = None,
        zoneids: CommaList[str] | None = None,
    ) -> AioJob[RollingMaintenance]: ...

class _StartRouter:
    async def __call__(self, *, id: str) -> AioJob[Router]: ...

class _StartSharedFileSystem:
    async def __call__(self, *, id: str) -> AioJob[SharedFileSystem]: ...

class _StartSystemVm:
    async def __call__(self, *, id: str) -> AioJob[SystemVm]: ...

class _StartVirtualMachine:
    async def __call__(
        self,
        *,
        id: str,
        bootintosetup: bool | None = None,
        clusterid: str | None = None,
        considerlasthost: bool | None = None,
        deploymentplanner: DeploymentPlannerName | None = None,
        hostid: str | None = None,
        podid: str | None = None,
    ) -> AioJob[VirtualMachine]: ...

class _StopInternalLoadBalancerVM:
    async def __call__(self, *, id: str, forced: bool | None = None) -> AioJob[Router]: ...

class _StopKubernetesCluster:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _StopNetScalerVpx:
    async def __call__(self, *, id: str, forced: bool | None = None) -> AioJob[Router]: ...

class _StopRouter:
    async def __call__(self, *, id: str, forced: bool | None = None) -> AioJob[Router]: ...

class _StopSharedFileSystem:
    async def __call__(
        self, *, id: str, forced: bool | None = None
    ) -> AioJob[SharedFileSystem]: ...

class _StopSystemVm:
    async def __call__(self, *, id: str, forced: bool | None = None) -> AioJob[SystemVm]: ...

class _StopVirtualMachine:
    async def __call__(self, *, id: str, forced: bool | None = None) -> AioJob[VirtualMachine]: ...

class _SuspendProject:
    async def __call__(self, *, id: str) -> AioJob[Project]: ...

class _SyncStoragePool:
    async def __call__(self, *, id: str) -> AioJob[StoragePool]: ...

class _SynchronizeTungstenFabricData:
    async def __call__(self, *, id: str) -> Success: ...

class _TriggerShutdown:
    async def __call__(self, *, managementserverid: str) -> ManagementServerMaintenance: ...

class _UnmanageGpuDevice:
    async def __call__(self, *, ids: CommaList[str]) -> Success: ...

class _UnmanageVirtualMachine:
    async def __call__(
        self, *, id: str, forced: bool | None = None, hostid: str | None = None
    ) -> AioJob[VirtualMachineUnmanagement]: ...

class _UnmanageVolume:
    async def __call__(self, *, id: str) -> AioJob[Success]: ...

class _UnregisterExtension:
    async def __call__(
        self, *, extensionid: str, resourceid: str, resourcetype: ExtensionResourceType
    ) -> Extension: ...

class _UpdateAccount:
    async def __call__(
        self,
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

class _UpdateAnnotationVisibility:
    async def __call__(self, *, adminsonly: bool, id: str) -> Annotation: ...

class _UpdateAutoScalePolicy:
    async def __call__(
        self,
        *,
        id: str,
        conditionids: CommaList[str] | None = None,
        duration: int | None = None,
        name: str | None = None,
        quiettime: int | None = None,
    ) -> AioJob[AutoScalePolicy]: ...

class _UpdateAutoScaleVmGroup:
    async def __call__(
        self,
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

class _UpdateAutoScaleVmProfile:
    async def __call__(
        self,
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

class _UpdateBackupOffering:
    async def __call__(
        self,
        *,
        id: str,
        allowuserdrivenbackups: bool | None = None,
        description: str | None = None,
        name: str | None = None,
    ) -> BackupOffering: ...

class _UpdateBackupRepository:
    async def __call__(
        self,
        *,
        id: str,
        address: str | None = None,
        crosszoneinstancecreation: bool | None = None,
        mountopts: str | None = None,
        name: str | None = None,
    ) -> BackupRepository: ...

class _UpdateBackupSchedule:
    async def __call__(
        self,
        *,
        intervaltype: IntervalType,
        schedule: str,
        timezone: str,
        virtualmachineid: str,
        maxbackups: int | None = None,
        quiescevm: bool | None = None,
    ) -> BackupSchedule: ...

class _UpdateBgpPeer:
    async def __call__(
        self,
        *,
        id: str,
        asnumber: int | None = None,
        cleanupdetails: bool | None = None,
        details: Pairs | None = None,
        ip6address: str | None = None,
        ipaddress: str | None = None,
        password: str | None = None,
    ) -> AioJob[BgpPeer]: ...

class _UpdateBucket:
    async def __call__(
        self,
        *,
        id: str,
        encryption: bool | None = None,
        policy: BucketPolicy | None = None,
        quota: int | None = None,
        versioning: bool | None = None,
    ) -> Success: ...

class _UpdateCloudToUseObjectStore:
    async def __call__(
        self,
        *,
        provider: str,
        details: Pairs | None = None,
        name: str | None = None,
        url: str | None = None,
    ) -> ImageStore: ...

class _UpdateCluster:
    async def __call__(
        self,
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

class _UpdateCondition:
    async def __call__(
        self, *, id: str, relationaloperator: RelationalOperator, threshold: int
    ) -> AioJob[Condition]: ...

class _UpdateConfiguration:
    async def __call__(
        self,
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

class _UpdateCustomAction:
    async def __call__(
        self,
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

class _UpdateDefaultNicForVirtualMachine:
    async def __call__(self, *, nicid: str, virtualmachineid: str) -> AioJob[VirtualMachine]: ...

class _UpdateDiskOffering:
    async def __call__(
        self,
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

class _UpdateDomain:
    async def __call__(
        self, *, id: str, name: str | None = None, networkdomain: str | None = None
    ) -> Domain: ...

class _UpdateEgressFirewallRule:
    async def __call__(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> AioJob[FirewallRule]: ...

class _UpdateExtension:
    async def __call__(
        self,
        *,
        id: str,
        cleanupdetails: bool | None = None,
        description: str | None = None,
        details: Pairs | None = None,
        orchestratorrequirespreparevm: bool | None = None,
        state: ExtensionState | None = None,
    ) -> Extension: ...

class _UpdateFirewallRule:
    async def __call__(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> AioJob[FirewallRule]: ...

class _UpdateGlobalLoadBalancerRule:
    async def __call__(
        self,
        *,
        id: str,
        description: str | None = None,
        gslblbmethod: GslbAlgorithm | None = None,
        gslbstickysessionmethodname: GslbPersistence | None = None,
    ) -> AioJob[GlobalLoadBalancerRule]: ...

class _UpdateGpuCard:
    async def __call__(
        self,
        *,
        id: str,
        devicename: str | None = None,
        name: str | None = None,
        vendorname: str | None = None,
    ) -> GpuCard: ...

class _UpdateGpuDevice:
    async def __call__(
        self,
        *,
        id: str,
        gpucardid: str | None = None,
        numanode: str | None = None,
        parentgpudeviceid: str | None = None,
        type: GpuDeviceType | None = None,
        vgpuprofileid: str | None = None,
    ) -> GpuDevice: ...

class _UpdateGuestOs:
    async def __call__(
        self,
        *,
        id: str,
        details: Pairs | None = None,
        forDisplay: bool | None = None,
        oscategoryid: str | None = None,
        osdisplayname: str | None = None,
    ) -> AioJob[OsType]: ...

class _UpdateGuestOsMapping:
    async def __call__(
        self, *, id: str, osnameforhypervisor: str, osmappingcheckenabled: bool | None = None
    ) -> AioJob[GuestOsMapping]: ...

class _UpdateGuiTheme:
    async def __call__(
        self,
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

class _UpdateHost:
    async def __call__(
        self,
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

class _UpdateHostPassword:
    async def __call__(
        self,
        *,
        password: str,
        username: str,
        clusterid: str | None = None,
        hostid: str | None = None,
        update_passwd_on_host: bool | None = None,
    ) -> Success: ...

class _UpdateHypervisorCapabilities:
    async def __call__(
        self,
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

class _UpdateImageStore:
    async def __call__(
        self,
        *,
        id: str,
        capacitybytes: int | None = None,
        name: str | None = None,
        readonly: bool | None = None,
    ) -> ImageStore: ...

class _UpdateInstanceGroup:
    async def __call__(self, *, id: str, name: str | None = None) -> InstanceGroup: ...

class _UpdateIpAddress:
    async def __call__(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> AioJob[PublicIpAddress]: ...

class _UpdateIpv4SubnetForZone:
    async def __call__(self, *, id: str, subnet: str) -> AioJob[ZoneIpv4Subnet]: ...

class _UpdateIpv6FirewallRule:
    async def __call__(
        self,
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

class _UpdateIso:
    async def __call__(
        self,
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

class _UpdateIsoPermissions:
    async def __call__(
        self,
        *,
        id: str,
        accounts: CommaList[str] | None = None,
        isextractable: bool | None = None,
        isfeatured: bool | None = None,
        ispublic: bool | None = None,
        op: LaunchPermissionOperation | None = None,
        projectids: CommaList[str] | None = None,
    ) -> Success: ...

class _UpdateKubernetesSupportedVersion:
    async def __call__(
        self, *, id: str, state: KubernetesVersionState
    ) -> KubernetesSupportedVersion: ...

class _UpdateLBHealthCheckPolicy:
    async def __call__(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> AioJob[LbHealthCheck]: ...

class _UpdateLBStickinessPolicy:
    async def __call__(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> AioJob[LbStickiness]: ...

class _UpdateLoadBalancer:
    async def __call__(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> AioJob[LoadBalancer]: ...

class _UpdateLoadBalancerRule:
    async def __call__(
        self,
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

class _UpdateNetwork:
    async def __call__(
        self,
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

class _UpdateNetworkACLItem:
    async def __call__(
        self,
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

class _UpdateNetworkACLList:
    async def __call__(
        self,
        *,
        id: str,
        customid: str | None = None,
        description: str | None = None,
        fordisplay: bool | None = None,
        name: str | None = None,
    ) -> AioJob[NetworkAclList]: ...

class _UpdateNetworkOffering:
    async def __call__(
        self,
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

class _UpdateNetworkServiceProvider:
    async def __call__(
        self,
        *,
        id: str,
        servicelist: CommaList[NetworkServiceName] | None = None,
        state: NetworkServiceProviderState | None = None,
    ) -> AioJob[NetworkServiceProvider]: ...

class _UpdateOauthProvider:
    async def __call__(
        self,
        *,
        id: str,
        clientid: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        redirecturi: str | None = None,
        secretkey: str | None = None,
    ) -> OauthProvider: ...

class _UpdateObjectStoragePool:
    async def __call__(
        self, *, id: str, name: str | None = None, size: int | None = None, url: str | None = None
    ) -> ObjectStoragePool: ...

class _UpdateOsCategory:
    async def __call__(
        self,
        *,
        id: str,
        isfeatured: bool | None = None,
        name: str | None = None,
        sortkey: int | None = None,
    ) -> OsCategory: ...

class _UpdatePhysicalNetwork:
    async def __call__(
        self,
        *,
        id: str,
        networkspeed: str | None = None,
        state: PhysicalNetworkState | None = None,
        tags: CommaList[str] | None = None,
        vlan: str | None = None,
    ) -> AioJob[PhysicalNetwork]: ...

class _UpdatePod:
    async def __call__(
        self,
        *,
        id: str,
        allocationstate: AllocationState | None = None,
        endip: str | None = None,
        gateway: str | None = None,
        name: str | None = None,
        netmask: str | None = None,
        startip: str | None = None,
    ) -> Pod: ...

class _UpdatePodManagementNetworkIpRange:
    async def __call__(
        self,
        *,
        currentendip: str,
        currentstartip: str,
        podid: str,
        newendip: str | None = None,
        newstartip: str | None = None,
    ) -> AioJob[Success]: ...

class _UpdatePortForwardingRule:
    async def __call__(
        self,
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

class _UpdateProject:
    async def __call__(
        self,
        *,
        id: str,
        account: str | None = None,
        displaytext: str | None = None,
        name: str | None = None,
        roletype: ProjectAccountRole | None = None,
        swapowner: bool | None = None,
        userid: str | None = None,
    ) -> AioJob[Project]: ...

class _UpdateProjectInvitation:
    async def __call__(
        self,
        *,
        projectid: str,
        accept: bool | None = None,
        account: str | None = None,
        token: str | None = None,
        userid: str | None = None,
    ) -> AioJob[Success]: ...

class _UpdateProjectRole:
    async def __call__(
        self, *, id: str, projectid: str, description: str | None = None, name: str | None = None
    ) -> ProjectRole: ...

class _UpdateProjectRolePermission:
    async def __call__(
        self,
        *,
        projectid: str,
        projectroleid: str,
        permission: RolePermissionValue | None = None,
        projectrolepermissionid: str | None = None,
        ruleorder: CommaList[str] | None = None,
    ) -> Success: ...

class _UpdateQuarantinedIp:
    async def __call__(
        self, *, enddate: Timestamp, id: str | None = None, ipaddress: str | None = None
    ) -> QuarantinedIp: ...

class _UpdateRegion:
    async def __call__(
        self, *, id: int, endpoint: str | None = None, name: str | None = None
    ) -> Region: ...

class _UpdateRemoteAccessVpn:
    async def __call__(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> AioJob[RemoteAccessVpn]: ...

class _UpdateResourceCount:
    async def __call__(
        self,
        *,
        domainid: str,
        account: str | None = None,
        projectid: str | None = None,
        resourcetype: int | None = None,
        tag: str | None = None,
    ) -> AioListResult[ResourceCount]: ...

class _UpdateResourceLimit:
    async def __call__(
        self,
        *,
        resourcetype: int,
        account: str | None = None,
        domainid: str | None = None,
        max: int | None = None,
        projectid: str | None = None,
        tag: str | None = None,
    ) -> ResourceLimit: ...

class _UpdateRole:
    async def __call__(
        self,
        *,
        id: str,
        description: str | None = None,
        ispublic: bool | None = None,
        name: str | None = None,
        type: RoleType | None = None,
    ) -> Role: ...

class _UpdateRolePermission:
    async def __call__(
        self,
        *,
        roleid: str,
        permission: RolePermissionValue | None = None,
        ruleid: str | None = None,
        ruleorder: CommaList[str] | None = None,
    ) -> Success: ...

class _UpdateRoutingFirewallRule:
    async def __call__(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> AioJob[FirewallRule]: ...

class _UpdateSecondaryStorageSelector:
    async def __call__(self, *, heuristicrule: str, id: str) -> SecondaryStorageSelector: ...

class _UpdateSecurityGroup:
    async def __call__(
        self, *, id: str, customid: str | None = None, name: str | None = None
    ) -> SecurityGroup: ...

class _UpdateServiceOffering:
    async def __call__(
        self,
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

class _UpdateSharedFileSystem:
    async def __call__(
        self, *, id: str, description: str | None = None, name: str | None = None
    ) -> SharedFileSystem: ...

class _UpdateSiocInfo:
    async def __call__(
        self,
        *,
        iopsnotifythreshold: int,
        limitiopspergb: int,
        sharespergb: int,
        storageid: str,
        zoneid: str,
    ) -> SiocInfo: ...

class _UpdateSnapshotPolicy:
    async def __call__(
        self, *, customid: str | None = None, fordisplay: bool | None = None, id: str | None = None
    ) -> AioJob[SnapshotPolicy]: ...

class _UpdateStorageCapabilities:
    async def __call__(self, *, id: str) -> AioListResult[StoragePool]: ...

class _UpdateStorageNetworkIpRange:
    async def __call__(
        self,
        *,
        id: str,
        endip: str | None = None,
        netmask: str | None = None,
        startip: str | None = None,
        vlan: int | None = None,
    ) -> AioJob[StorageNetworkIpRange]: ...

class _UpdateStoragePool:
    async def __call__(
        self,
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

class _UpdateTemplate:
    async def __call__(
        self,
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

class _UpdateTemplatePermissions:
    async def __call__(
        self,
        *,
        id: str,
        accounts: CommaList[str] | None = None,
        isextractable: bool | None = None,
        isfeatured: bool | None = None,
        ispublic: bool | None = None,
        op: LaunchPermissionOperation | None = None,
        projectids: CommaList[str] | None = None,
    ) -> Success: ...

class _UpdateTrafficType:
    async def __call__(
        self,
        *,
        id: str,
        hypervnetworklabel: str | None = None,
        kvmnetworklabel: str | None = None,
        ovm3networklabel: str | None = None,
        vmwarenetworklabel: str | None = None,
        xennetworklabel: str | None = None,
    ) -> AioJob[TrafficType]: ...

class _UpdateTungstenFabricLBHealthMonitor:
    async def __call__(
        self,
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

class _UpdateUser:
    async def __call__(
        self,
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

class _UpdateVMAffinityGroup:
    async def __call__(
        self,
        *,
        id: str,
        affinitygroupids: CommaList[str] | None = None,
        affinitygroupnames: CommaList[str] | None = None,
    ) -> AioJob[VirtualMachine]: ...

class _UpdateVMSchedule:
    async def __call__(
        self,
        *,
        id: str,
        description: str | None = None,
        enabled: bool | None = None,
        enddate: Timestamp | None = None,
        schedule: str | None = None,
        startdate: Timestamp | None = None,
        timezone: str | None = None,
    ) -> VmSchedule: ...

class _UpdateVPC:
    async def __call__(
        self,
        *,
        id: str,
        customid: str | None = None,
        displaytext: str | None = None,
        fordisplay: bool | None = None,
        name: str | None = None,
        publicmtu: int | None = None,
        sourcenatipaddress: str | None = None,
    ) -> AioJob[Vpc]: ...

class _UpdateVPCOffering:
    async def __call__(
        self,
        *,
        id: str,
        displaytext: str | None = None,
        domainid: CommaList[str] | None = None,
        name: str | None = None,
        sortkey: int | None = None,
        state: VpcOfferingState | None = None,
        zoneid: CommaList[str] | None = None,
    ) -> AioJob[VpcOffering]: ...

class _UpdateVgpuProfile:
    async def __call__(
        self,
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

class _UpdateVirtualMachine:
    async def __call__(
        self,
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

class _UpdateVlanIpRange:
    async def __call__(
        self,
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

class _UpdateVmNicIp:
    async def __call__(
        self, *, nicid: str, ipaddress: str | None = None
    ) -> AioJob[VirtualMachine]: ...

class _UpdateVmwareDc:
    async def __call__(
        self,
        *,
        zoneid: str,
        isrecursive: bool | None = None,
        name: str | None = None,
        password: str | None = None,
        username: str | None = None,
        vcenter: str | None = None,
    ) -> VmwareDatacenter: ...

class _UpdateVnfTemplate:
    async def __call__(
        self,
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

class _UpdateVolume:
    async def __call__(
        self,
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

class _UpdateVpnConnection:
    async def __call__(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> AioJob[VpnConnection]: ...

class _UpdateVpnCustomerGateway:
    async def __call__(
        self,
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

class _UpdateVpnGateway:
    async def __call__(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> AioJob[Success]: ...

class _UpdateWebhook:
    async def __call__(
        self,
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

class _UpdateZone:
    async def __call__(
        self,
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

class _UpgradeKubernetesCluster:
    async def __call__(self, *, id: str, kubernetesversionid: str) -> AioJob[KubernetesCluster]: ...

class _UpgradeRouterTemplate:
    async def __call__(
        self,
        *,
        account: str | None = None,
        clusterid: str | None = None,
        domainid: str | None = None,
        id: str | None = None,
        podid: str | None = None,
        zoneid: str | None = None,
    ) -> AioListResult[RouterTemplateUpgrade]: ...

class _UploadCustomCertificate:
    async def __call__(
        self,
        *,
        certificate: str,
        domainsuffix: str,
        id: int | None = None,
        name: str | None = None,
        privatekey: str | None = None,
    ) -> AioJob[CustomCertificate]: ...

class _UploadResourceIcon:
    async def __call__(
        self, *, base64image: Base64, resourceids: CommaList[str], resourcetype: IconResourceType
    ) -> Success: ...

class _UploadSslCert:
    async def __call__(
        self,
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

class _UploadTemplateDirectDownloadCertificate:
    async def __call__(
        self,
        *,
        certificate: str,
        hypervisor: HypervisorKvmOnly,
        name: str,
        zoneid: str,
        hostid: str | None = None,
    ) -> DirectDownloadCertificate: ...

class _UploadVolume:
    async def __call__(
        self,
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

class _ValidateUserTwoFactorAuthenticationCode:
    async def __call__(self, *, codefor2fa: str) -> Success: ...

class _VerifyOAuthCodeAndGetUser:
    async def __call__(
        self,
        *,
        provider: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        secretcode: str | None = None,
    ) -> OauthUser: ...

acquire_pod_ip_address: _AcquirePodIpAddress
activate_project: _ActivateProject
add_account_to_project: _AddAccountToProject
add_annotation: _AddAnnotation
add_backup_repository: _AddBackupRepository
add_baremetal_dhcp: _AddBaremetalDhcp
add_baremetal_host: _AddBaremetalHost
add_baremetal_pxe_kick_start_server: _AddBaremetalPxeKickStartServer
add_baremetal_pxe_ping_server: _AddBaremetalPxePingServer
add_baremetal_rct: _AddBaremetalRct
add_big_switch_bcf_device: _AddBigSwitchBcfDevice
add_brocade_vcs_device: _AddBrocadeVcsDevice
add_cisco_asa1000v_resource: _AddCiscoAsa1000vResource
add_cisco_vnmc_resource: _AddCiscoVnmcResource
add_cluster: _AddCluster
add_custom_action: _AddCustomAction
add_globo_dns_host: _AddGloboDnsHost
add_guest_os: _AddGuestOs
add_guest_os_mapping: _AddGuestOsMapping
add_host: _AddHost
add_image_store: _AddImageStore
add_image_store_s3: _AddImageStoreS3
add_ip_to_nic: _AddIpToNic
add_kubernetes_supported_version: _AddKubernetesSupportedVersion
add_ldap_configuration: _AddLdapConfiguration
add_netris_provider: _AddNetrisProvider
add_netscaler_load_balancer: _AddNetscalerLoadBalancer
add_network_device: _AddNetworkDevice
add_network_service_provider: _AddNetworkServiceProvider
add_nic_to_virtual_machine: _AddNicToVirtualMachine
add_nicira_nvp_device: _AddNiciraNvpDevice
add_nodes_to_kubernetes_cluster: _AddNodesToKubernetesCluster
add_nsx_controller: _AddNsxController
add_object_storage_pool: _AddObjectStoragePool
add_open_daylight_controller: _AddOpenDaylightController
add_os_category: _AddOsCategory
add_palo_alto_firewall: _AddPaloAltoFirewall
add_region: _AddRegion
add_resource_detail: _AddResourceDetail
add_secondary_storage: _AddSecondaryStorage
add_stratosphere_ssp: _AddStratosphereSsp
add_swift: _AddSwift
add_traffic_monitor: _AddTrafficMonitor
add_traffic_type: _AddTrafficType
add_tungsten_fabric_network_gateway_to_logical_router: (
    _AddTungstenFabricNetworkGatewayToLogicalRouter
)
add_tungsten_fabric_policy_rule: _AddTungstenFabricPolicyRule
add_ucs_manager: _AddUcsManager
add_user_to_project: _AddUserToProject
add_virtual_machines_to_kubernetes_cluster: _AddVirtualMachinesToKubernetesCluster
add_vmware_dc: _AddVmwareDc
add_vpn_user: _AddVpnUser
apply_tungsten_fabric_policy: _ApplyTungstenFabricPolicy
apply_tungsten_fabric_tag: _ApplyTungstenFabricTag
archive_alerts: _ArchiveAlerts
archive_events: _ArchiveEvents
archive_snapshot: _ArchiveSnapshot
assign_cert_to_load_balancer: _AssignCertToLoadBalancer
assign_to_global_load_balancer_rule: _AssignToGlobalLoadBalancerRule
assign_to_load_balancer_rule: _AssignToLoadBalancerRule
assign_virtual_machine: _AssignVirtualMachine
assign_virtual_machine_to_backup_offering: _AssignVirtualMachineToBackupOffering
assign_volume: _AssignVolume
associate_ip_address: _AssociateIpAddress
associate_ucs_profile_to_blade: _AssociateUcsProfileToBlade
attach_iso: _AttachIso
attach_volume: _AttachVolume
authorize_saml_sso: _AuthorizeSamlSso
authorize_security_group_egress: _AuthorizeSecurityGroupEgress
authorize_security_group_ingress: _AuthorizeSecurityGroupIngress
cancel_host_as_degraded: _CancelHostAsDegraded
cancel_host_maintenance: _CancelHostMaintenance
cancel_maintenance: _CancelMaintenance
cancel_shutdown: _CancelShutdown
cancel_storage_maintenance: _CancelStorageMaintenance
change_bgp_peers_for_network: _ChangeBgpPeersForNetwork
change_bgp_peers_for_vpc: _ChangeBgpPeersForVpc
change_offering_for_volume: _ChangeOfferingForVolume
change_out_of_band_management_password: _ChangeOutOfBandManagementPassword
change_service_for_router: _ChangeServiceForRouter
change_service_for_system_vm: _ChangeServiceForSystemVm
change_service_for_virtual_machine: _ChangeServiceForVirtualMachine
change_shared_file_system_disk_offering: _ChangeSharedFileSystemDiskOffering
change_shared_file_system_service_offering: _ChangeSharedFileSystemServiceOffering
change_storage_pool_scope: _ChangeStoragePoolScope
check_volume: _CheckVolume
clean_vm_reservations: _CleanVMReservations
cloudian_is_enabled: _CloudianIsEnabled
cloudian_sso_login: _CloudianSsoLogin
config_tungsten_fabric_service: _ConfigTungstenFabricService
configure_ha_for_host: _ConfigureHAForHost
configure_internal_load_balancer_element: _ConfigureInternalLoadBalancerElement
configure_netscaler_load_balancer: _ConfigureNetscalerLoadBalancer
configure_out_of_band_management: _ConfigureOutOfBandManagement
configure_ovs_element: _ConfigureOvsElement
configure_palo_alto_firewall: _ConfigurePaloAltoFirewall
configure_storage_access: _ConfigureStorageAccess
configure_virtual_router_element: _ConfigureVirtualRouterElement
copy_iso: _CopyIso
copy_snapshot: _CopySnapshot
copy_template: _CopyTemplate
create_asn_range: _CreateASNRange
create_account: _CreateAccount
create_affinity_group: _CreateAffinityGroup
create_auto_scale_policy: _CreateAutoScalePolicy
create_auto_scale_vm_group: _CreateAutoScaleVmGroup
create_auto_scale_vm_profile: _CreateAutoScaleVmProfile
create_backup: _CreateBackup
create_backup_schedule: _CreateBackupSchedule
create_bgp_peer: _CreateBgpPeer
create_bucket: _CreateBucket
create_condition: _CreateCondition
create_console_endpoint: _CreateConsoleEndpoint
create_counter: _CreateCounter
create_disk_offering: _CreateDiskOffering
create_domain: _CreateDomain
create_egress_firewall_rule: _CreateEgressFirewallRule
create_extension: _CreateExtension
create_firewall_rule: _CreateFirewallRule
create_global_load_balancer_rule: _CreateGlobalLoadBalancerRule
create_gpu_card: _CreateGpuCard
create_gpu_device: _CreateGpuDevice
create_guest_network_ipv6_prefix: _CreateGuestNetworkIpv6Prefix
create_gui_theme: _CreateGuiTheme
create_instance_group: _CreateInstanceGroup
create_internal_load_balancer_element: _CreateInternalLoadBalancerElement
create_ip_forwarding_rule: _CreateIpForwardingRule
create_ipv4_subnet_for_guest_network: _CreateIpv4SubnetForGuestNetwork
create_ipv4_subnet_for_zone: _CreateIpv4SubnetForZone
create_ipv6_firewall_rule: _CreateIpv6FirewallRule
create_kubernetes_cluster: _CreateKubernetesCluster
create_lb_health_check_policy: _CreateLBHealthCheckPolicy
create_lb_stickiness_policy: _CreateLBStickinessPolicy
create_load_balancer: _CreateLoadBalancer
create_load_balancer_rule: _CreateLoadBalancerRule
create_management_network_ip_range: _CreateManagementNetworkIpRange
create_network: _CreateNetwork
create_network_acl: _CreateNetworkACL
create_network_acl_list: _CreateNetworkACLList
create_network_offering: _CreateNetworkOffering
create_network_permissions: _CreateNetworkPermissions
create_physical_network: _CreatePhysicalNetwork
create_pod: _CreatePod
create_port_forwarding_rule: _CreatePortForwardingRule
create_portable_ip_range: _CreatePortableIpRange
create_private_gateway: _CreatePrivateGateway
create_project: _CreateProject
create_project_role: _CreateProjectRole
create_project_role_permission: _CreateProjectRolePermission
create_remote_access_vpn: _CreateRemoteAccessVpn
create_role: _CreateRole
create_role_permission: _CreateRolePermission
create_routing_firewall_rule: _CreateRoutingFirewallRule
create_ssh_key_pair: _CreateSSHKeyPair
create_secondary_staging_store: _CreateSecondaryStagingStore
create_secondary_storage_selector: _CreateSecondaryStorageSelector
create_security_group: _CreateSecurityGroup
create_service_instance: _CreateServiceInstance
create_service_offering: _CreateServiceOffering
create_shared_file_system: _CreateSharedFileSystem
create_snapshot: _CreateSnapshot
create_snapshot_from_vm_snapshot: _CreateSnapshotFromVMSnapshot
create_snapshot_policy: _CreateSnapshotPolicy
create_static_route: _CreateStaticRoute
create_storage_network_ip_range: _CreateStorageNetworkIpRange
create_storage_pool: _CreateStoragePool
create_tags: _CreateTags
create_template: _CreateTemplate
create_tungsten_fabric_address_group: _CreateTungstenFabricAddressGroup
create_tungsten_fabric_application_policy_set: _CreateTungstenFabricApplicationPolicySet
create_tungsten_fabric_firewall_policy: _CreateTungstenFabricFirewallPolicy
create_tungsten_fabric_firewall_rule: _CreateTungstenFabricFirewallRule
create_tungsten_fabric_logical_router: _CreateTungstenFabricLogicalRouter
create_tungsten_fabric_management_network: _CreateTungstenFabricManagementNetwork
create_tungsten_fabric_policy: _CreateTungstenFabricPolicy
create_tungsten_fabric_provider: _CreateTungstenFabricProvider
create_tungsten_fabric_public_network: _CreateTungstenFabricPublicNetwork
create_tungsten_fabric_service_group: _CreateTungstenFabricServiceGroup
create_tungsten_fabric_tag: _CreateTungstenFabricTag
create_tungsten_fabric_tag_type: _CreateTungstenFabricTagType
create_user: _CreateUser
create_vm_from_backup: _CreateVMFromBackup
create_vm_schedule: _CreateVMSchedule
create_vm_snapshot: _CreateVMSnapshot
create_vpc: _CreateVPC
create_vpc_offering: _CreateVPCOffering
create_vgpu_profile: _CreateVgpuProfile
create_virtual_router_element: _CreateVirtualRouterElement
create_vlan_ip_range: _CreateVlanIpRange
create_volume: _CreateVolume
create_vpn_connection: _CreateVpnConnection
create_vpn_customer_gateway: _CreateVpnCustomerGateway
create_vpn_gateway: _CreateVpnGateway
create_webhook: _CreateWebhook
create_zone: _CreateZone
declare_host_as_degraded: _DeclareHostAsDegraded
dedicate_bgp_peer: _DedicateBgpPeer
dedicate_cluster: _DedicateCluster
dedicate_guest_vlan_range: _DedicateGuestVlanRange
dedicate_host: _DedicateHost
dedicate_ipv4_subnet_for_zone: _DedicateIpv4SubnetForZone
dedicate_pod: _DedicatePod
dedicate_public_ip_range: _DedicatePublicIpRange
dedicate_zone: _DedicateZone
delete_asn_range: _DeleteASNRange
delete_account: _DeleteAccount
delete_account_from_project: _DeleteAccountFromProject
delete_affinity_group: _DeleteAffinityGroup
delete_alerts: _DeleteAlerts
delete_auto_scale_policy: _DeleteAutoScalePolicy
delete_auto_scale_vm_group: _DeleteAutoScaleVmGroup
delete_auto_scale_vm_profile: _DeleteAutoScaleVmProfile
delete_backup: _DeleteBackup
delete_backup_offering: _DeleteBackupOffering
delete_backup_repository: _DeleteBackupRepository
delete_backup_schedule: _DeleteBackupSchedule
delete_baremetal_rct: _DeleteBaremetalRct
delete_bgp_peer: _DeleteBgpPeer
delete_big_switch_bcf_device: _DeleteBigSwitchBcfDevice
delete_brocade_vcs_device: _DeleteBrocadeVcsDevice
delete_bucket: _DeleteBucket
delete_cisco_asa1000v_resource: _DeleteCiscoAsa1000vResource
delete_cisco_nexus_vsm: _DeleteCiscoNexusVSM
delete_cisco_vnmc_resource: _DeleteCiscoVnmcResource
delete_cluster: _DeleteCluster
delete_cni_configuration: _DeleteCniConfiguration
delete_condition: _DeleteCondition
delete_counter: _DeleteCounter
delete_custom_action: _DeleteCustomAction
delete_disk_offering: _DeleteDiskOffering
delete_domain: _DeleteDomain
delete_egress_firewall_rule: _DeleteEgressFirewallRule
delete_events: _DeleteEvents
delete_extension: _DeleteExtension
delete_firewall_rule: _DeleteFirewallRule
delete_global_load_balancer_rule: _DeleteGlobalLoadBalancerRule
delete_gpu_card: _DeleteGpuCard
delete_gpu_device: _DeleteGpuDevice
delete_guest_network_ipv6_prefix: _DeleteGuestNetworkIpv6Prefix
delete_host: _DeleteHost
delete_image_store: _DeleteImageStore
delete_instance_group: _DeleteInstanceGroup
delete_ip_forwarding_rule: _DeleteIpForwardingRule
delete_ipv4_subnet_for_guest_network: _DeleteIpv4SubnetForGuestNetwork
delete_ipv4_subnet_for_zone: _DeleteIpv4SubnetForZone
delete_ipv6_firewall_rule: _DeleteIpv6FirewallRule
delete_iso: _DeleteIso
delete_kubernetes_cluster: _DeleteKubernetesCluster
delete_kubernetes_supported_version: _DeleteKubernetesSupportedVersion
delete_lb_health_check_policy: _DeleteLBHealthCheckPolicy
delete_lb_stickiness_policy: _DeleteLBStickinessPolicy
delete_ldap_configuration: _DeleteLdapConfiguration
delete_load_balancer: _DeleteLoadBalancer
delete_load_balancer_rule: _DeleteLoadBalancerRule
delete_management_network_ip_range: _DeleteManagementNetworkIpRange
delete_netris_provider: _DeleteNetrisProvider
delete_netscaler_control_center: _DeleteNetscalerControlCenter
delete_netscaler_load_balancer: _DeleteNetscalerLoadBalancer
delete_network: _DeleteNetwork
delete_network_acl: _DeleteNetworkACL
delete_network_acl_list: _DeleteNetworkACLList
delete_network_device: _DeleteNetworkDevice
delete_network_offering: _DeleteNetworkOffering
delete_network_service_provider: _DeleteNetworkServiceProvider
delete_nicira_nvp_device: _DeleteNiciraNvpDevice
delete_nsx_controller: _DeleteNsxController
delete_oauth_provider: _DeleteOauthProvider
delete_object_storage_pool: _DeleteObjectStoragePool
delete_open_daylight_controller: _DeleteOpenDaylightController
delete_os_category: _DeleteOsCategory
delete_palo_alto_firewall: _DeletePaloAltoFirewall
delete_physical_network: _DeletePhysicalNetwork
delete_pod: _DeletePod
delete_port_forwarding_rule: _DeletePortForwardingRule
delete_portable_ip_range: _DeletePortableIpRange
delete_private_gateway: _DeletePrivateGateway
delete_project: _DeleteProject
delete_project_invitation: _DeleteProjectInvitation
delete_project_role: _DeleteProjectRole
delete_project_role_permission: _DeleteProjectRolePermission
delete_remote_access_vpn: _DeleteRemoteAccessVpn
delete_resource_icon: _DeleteResourceIcon
delete_role: _DeleteRole
delete_role_permission: _DeleteRolePermission
delete_routing_firewall_rule: _DeleteRoutingFirewallRule
delete_ssh_key_pair: _DeleteSSHKeyPair
delete_secondary_staging_store: _DeleteSecondaryStagingStore
delete_security_group: _DeleteSecurityGroup
delete_service_offering: _DeleteServiceOffering
delete_service_package_offering: _DeleteServicePackageOffering
delete_snapshot: _DeleteSnapshot
delete_snapshot_policies: _DeleteSnapshotPolicies
delete_ssl_cert: _DeleteSslCert
delete_static_route: _DeleteStaticRoute
delete_storage_network_ip_range: _DeleteStorageNetworkIpRange
delete_storage_pool: _DeleteStoragePool
delete_stratosphere_ssp: _DeleteStratosphereSsp
delete_tags: _DeleteTags
delete_template: _DeleteTemplate
delete_traffic_monitor: _DeleteTrafficMonitor
delete_traffic_type: _DeleteTrafficType
delete_tungsten_fabric_address_group: _DeleteTungstenFabricAddressGroup
delete_tungsten_fabric_application_policy_set: _DeleteTungstenFabricApplicationPolicySet
delete_tungsten_fabric_firewall_policy: _DeleteTungstenFabricFirewallPolicy
delete_tungsten_fabric_firewall_rule: _DeleteTungstenFabricFirewallRule
delete_tungsten_fabric_logical_router: _DeleteTungstenFabricLogicalRouter
delete_tungsten_fabric_policy: _DeleteTungstenFabricPolicy
delete_tungsten_fabric_service_group: _DeleteTungstenFabricServiceGroup
delete_tungsten_fabric_tag: _DeleteTungstenFabricTag
delete_tungsten_fabric_tag_type: _DeleteTungstenFabricTagType
delete_ucs_manager: _DeleteUcsManager
delete_user: _DeleteUser
delete_user_data: _DeleteUserData
delete_user_from_project: _DeleteUserFromProject
delete_vm_schedule: _DeleteVMSchedule
delete_vm_snapshot: _DeleteVMSnapshot
delete_vpc: _DeleteVPC
delete_vpc_offering: _DeleteVPCOffering
delete_vgpu_profile: _DeleteVgpuProfile
delete_vlan_ip_range: _DeleteVlanIpRange
delete_vnf_template: _DeleteVnfTemplate
delete_volume: _DeleteVolume
delete_vpn_connection: _DeleteVpnConnection
delete_vpn_customer_gateway: _DeleteVpnCustomerGateway
delete_vpn_gateway: _DeleteVpnGateway
delete_webhook: _DeleteWebhook
delete_webhook_delivery: _DeleteWebhookDelivery
delete_zone: _DeleteZone
deploy_netscaler_vpx: _DeployNetscalerVpx
deploy_virtual_machine: _DeployVirtualMachine
deploy_vnf_appliance: _DeployVnfAppliance
destroy_router: _DestroyRouter
destroy_shared_file_system: _DestroySharedFileSystem
destroy_system_vm: _DestroySystemVm
destroy_virtual_machine: _DestroyVirtualMachine
destroy_volume: _DestroyVolume
detach_iso: _DetachIso
detach_volume: _DetachVolume
disable_account: _DisableAccount
disable_auto_scale_vm_group: _DisableAutoScaleVmGroup
disable_cisco_nexus_vsm: _DisableCiscoNexusVSM
disable_ha_for_cluster: _DisableHAForCluster
disable_ha_for_host: _DisableHAForHost
disable_ha_for_zone: _DisableHAForZone
disable_out_of_band_management_for_cluster: _DisableOutOfBandManagementForCluster
disable_out_of_band_management_for_host: _DisableOutOfBandManagementForHost
disable_out_of_band_management_for_zone: _DisableOutOfBandManagementForZone
disable_role: _DisableRole
disable_static_nat: _DisableStaticNat
disable_user: _DisableUser
disassociate_ip_address: _DisassociateIpAddress
discover_gpu_devices: _DiscoverGpuDevices
download_image_store_object: _DownloadImageStoreObject
enable_account: _EnableAccount
enable_auto_scale_vm_group: _EnableAutoScaleVmGroup
enable_cisco_nexus_vsm: _EnableCiscoNexusVSM
enable_ha_for_cluster: _EnableHAForCluster
enable_ha_for_host: _EnableHAForHost
enable_ha_for_zone: _EnableHAForZone
enable_out_of_band_management_for_cluster: _EnableOutOfBandManagementForCluster
enable_out_of_band_management_for_host: _EnableOutOfBandManagementForHost
enable_out_of_band_management_for_zone: _EnableOutOfBandManagementForZone
enable_role: _EnableRole
enable_static_nat: _EnableStaticNat
enable_storage_maintenance: _EnableStorageMaintenance
enable_user: _EnableUser
execute_cluster_drs_plan: _ExecuteClusterDrsPlan
execute_webhook_delivery: _ExecuteWebhookDelivery
expunge_shared_file_system: _ExpungeSharedFileSystem
expunge_virtual_machine: _ExpungeVirtualMachine
extract_iso: _ExtractIso
extract_snapshot: _ExtractSnapshot
extract_template: _ExtractTemplate
extract_volume: _ExtractVolume
find_hosts_for_migration: _FindHostsForMigration
find_storage_pools_for_migration: _FindStoragePoolsForMigration
forgot_password: _ForgotPassword
generate_alert: _GenerateAlert
generate_cluster_drs_plan: _GenerateClusterDrsPlan
generate_usage_records: _GenerateUsageRecords
get_api_limit: _GetApiLimit
get_cloud_identifier: _GetCloudIdentifier
get_diagnostics_data: _GetDiagnosticsData
get_hypervisor_guest_os_names: _GetHypervisorGuestOsNames
get_kubernetes_cluster_config: _GetKubernetesClusterConfig
get_load_balancer_ssl_certificate: _GetLoadBalancerSslCertificate
get_path_for_volume: _GetPathForVolume
get_router_health_check_results: _GetRouterHealthCheckResults
get_sp_metadata: _GetSPMetadata
get_solid_fire_account_id: _GetSolidFireAccountId
get_solid_fire_volume_access_group_ids: _GetSolidFireVolumeAccessGroupIds
get_solid_fire_volume_size: _GetSolidFireVolumeSize
get_upload_params_for_iso: _GetUploadParamsForIso
get_upload_params_for_kubernetes_supported_version: _GetUploadParamsForKubernetesSupportedVersion
get_upload_params_for_template: _GetUploadParamsForTemplate
get_upload_params_for_volume: _GetUploadParamsForVolume
get_user: _GetUser
get_user_keys: _GetUserKeys
get_vm_password: _GetVMPassword
get_virtual_machine_user_data: _GetVirtualMachineUserData
get_volume_snapshot_details: _GetVolumeSnapshotDetails
get_volume_iscsi_name: _GetVolumeiScsiName
import_backup_offering: _ImportBackupOffering
import_ldap_users: _ImportLdapUsers
import_role: _ImportRole
import_unmanaged_instance: _ImportUnmanagedInstance
import_vm: _ImportVm
import_volume: _ImportVolume
import_vsphere_storage_policies: _ImportVsphereStoragePolicies
is_account_allowed_to_create_offerings_with_tags: _IsAccountAllowedToCreateOfferingsWithTags
issue_certificate: _IssueCertificate
issue_out_of_band_management_power_action: _IssueOutOfBandManagementPowerAction
ldap_config: _LdapConfig
ldap_create_account: _LdapCreateAccount
ldap_remove: _LdapRemove
link_account_to_ldap: _LinkAccountToLdap
link_domain_to_ldap: _LinkDomainToLdap
link_user_data_to_template: _LinkUserDataToTemplate
list_asn_ranges: _ListASNRanges
list_as_numbers: _ListASNumbers
list_accounts: _ListAccounts
list_affected_vms_for_storage_scope_change: _ListAffectedVmsForStorageScopeChange
list_affinity_group_types: _ListAffinityGroupTypes
list_affinity_groups: _ListAffinityGroups
list_alert_types: _ListAlertTypes
list_alerts: _ListAlerts
list_and_switch_saml_account: _ListAndSwitchSamlAccount
list_annotations: _ListAnnotations
list_apis: _ListApis
list_async_jobs: _ListAsyncJobs
list_auto_scale_policies: _ListAutoScalePolicies
list_auto_scale_vm_groups: _ListAutoScaleVmGroups
list_auto_scale_vm_profiles: _ListAutoScaleVmProfiles
list_backup_offerings: _ListBackupOfferings
list_backup_provider_offerings: _ListBackupProviderOfferings
list_backup_providers: _ListBackupProviders
list_backup_repositories: _ListBackupRepositories
list_backup_schedule: _ListBackupSchedule
list_backups: _ListBackups
list_baremetal_dhcp: _ListBaremetalDhcp
list_baremetal_pxe_servers: _ListBaremetalPxeServers
list_baremetal_rct: _ListBaremetalRct
list_bgp_peers: _ListBgpPeers
list_big_switch_bcf_devices: _ListBigSwitchBcfDevices
list_brocade_vcs_device_networks: _ListBrocadeVcsDeviceNetworks
list_brocade_vcs_devices: _ListBrocadeVcsDevices
list_buckets: _ListBuckets
list_ca_providers: _ListCAProviders
list_ca_certificate: _ListCaCertificate
list_capabilities: _ListCapabilities
list_capacity: _ListCapacity
list_cisco_asa1000v_resources: _ListCiscoAsa1000vResources
list_cisco_nexus_vsms: _ListCiscoNexusVSMs
list_cisco_vnmc_resources: _ListCiscoVnmcResources
list_cluster_drs_plan: _ListClusterDrsPlan
list_clusters: _ListClusters
list_clusters_metrics: _ListClustersMetrics
list_cni_configuration: _ListCniConfiguration
list_conditions: _ListConditions
list_configuration_groups: _ListConfigurationGroups
list_configurations: _ListConfigurations
list_console_sessions: _ListConsoleSessions
list_counters: _ListCounters
list_custom_actions: _ListCustomActions
list_db_metrics: _ListDbMetrics
list_dedicated_clusters: _ListDedicatedClusters
list_dedicated_guest_vlan_ranges: _ListDedicatedGuestVlanRanges
list_dedicated_hosts: _ListDedicatedHosts
list_dedicated_pods: _ListDedicatedPods
list_dedicated_zones: _ListDedicatedZones
list_deployment_planners: _ListDeploymentPlanners
list_detail_options: _ListDetailOptions
list_disk_offerings: _ListDiskOfferings
list_domain_children: _ListDomainChildren
list_domains: _ListDomains
list_egress_firewall_rules: _ListEgressFirewallRules
list_elastistor_interface: _ListElastistorInterface
list_elastistor_pool: _ListElastistorPool
list_elastistor_volume: _ListElastistorVolume
list_event_types: _ListEventTypes
list_events: _ListEvents
list_extensions: _ListExtensions
list_firewall_rules: _ListFirewallRules
list_global_load_balancer_rules: _ListGlobalLoadBalancerRules
list_gpu_cards: _ListGpuCards
list_gpu_devices: _ListGpuDevices
list_guest_network_ipv6_prefixes: _ListGuestNetworkIpv6Prefixes
list_guest_os_mapping: _ListGuestOsMapping
list_guest_vlans: _ListGuestVlans
list_gui_themes: _ListGuiThemes
list_host_ha_providers: _ListHostHAProviders
list_host_ha_resources: _ListHostHAResources
list_host_tags: _ListHostTags
list_hosts: _ListHosts
list_hosts_metrics: _ListHostsMetrics
list_hypervisor_capabilities: _ListHypervisorCapabilities
list_hypervisors: _ListHypervisors
list_idps: _ListIdps
list_image_store_objects: _ListImageStoreObjects
list_image_stores: _ListImageStores
list_import_vm_tasks: _ListImportVmTasks
list_infrastructure: _ListInfrastructure
list_instance_groups: _ListInstanceGroups
list_internal_load_balancer_elements: _ListInternalLoadBalancerElements
list_internal_load_balancer_vms: _ListInternalLoadBalancerVMs
list_ip_forwarding_rules: _ListIpForwardingRules
list_ipv4_subnets_for_guest_network: _ListIpv4SubnetsForGuestNetwork
list_ipv4_subnets_for_zone: _ListIpv4SubnetsForZone
list_ipv6_firewall_rules: _ListIpv6FirewallRules
list_iso_permissions: _ListIsoPermissions
list_isos: _ListIsos
list_kubernetes_clusters: _ListKubernetesClusters
list_kubernetes_supported_versions: _ListKubernetesSupportedVersions
list_lb_health_check_policies: _ListLBHealthCheckPolicies
list_lb_stickiness_policies: _ListLBStickinessPolicies
list_ldap_configurations: _ListLdapConfigurations
list_ldap_users: _ListLdapUsers
list_load_balancer_rule_instances: _ListLoadBalancerRuleInstances
list_load_balancer_rules: _ListLoadBalancerRules
list_load_balancers: _ListLoadBalancers
list_management_servers: _ListManagementServers
list_management_servers_metrics: _ListManagementServersMetrics
list_netris_providers: _ListNetrisProviders
list_netscaler_control_center: _ListNetscalerControlCenter
list_netscaler_load_balancer_networks: _ListNetscalerLoadBalancerNetworks
list_netscaler_load_balancers: _ListNetscalerLoadBalancers
list_network_acl_lists: _ListNetworkACLLists
list_network_acls: _ListNetworkACLs
list_network_device: _ListNetworkDevice
list_network_isolation_methods: _ListNetworkIsolationMethods
list_network_offerings: _ListNetworkOfferings
list_network_permissions: _ListNetworkPermissions
list_network_protocols: _ListNetworkProtocols
list_network_service_providers: _ListNetworkServiceProviders
list_networks: _ListNetworks
list_nicira_nvp_device_networks: _ListNiciraNvpDeviceNetworks
list_nicira_nvp_devices: _ListNiciraNvpDevices
list_nics: _ListNics
list_nsx_controllers: _ListNsxControllers
list_oauth_provider: _ListOauthProvider
list_object_storage_pools: _ListObjectStoragePools
list_open_daylight_controllers: _ListOpenDaylightControllers
list_os_categories: _ListOsCategories
list_os_types: _ListOsTypes
list_ovs_elements: _ListOvsElements
list_palo_alto_firewall_networks: _ListPaloAltoFirewallNetworks
list_palo_alto_firewalls: _ListPaloAltoFirewalls
list_physical_networks: _ListPhysicalNetworks
list_pods: _ListPods
list_port_forwarding_rules: _ListPortForwardingRules
list_portable_ip_ranges: _ListPortableIpRanges
list_private_gateways: _ListPrivateGateways
list_project_accounts: _ListProjectAccounts
list_project_invitations: _ListProjectInvitations
list_project_role_permissions: _ListProjectRolePermissions
list_project_roles: _ListProjectRoles
list_projects: _ListProjects
list_public_ip_addresses: _ListPublicIpAddresses
list_quarantined_ips: _ListQuarantinedIps
list_regions: _ListRegions
list_registered_service_packages: _ListRegisteredServicePackages
list_remote_access_vpns: _ListRemoteAccessVpns
list_resource_details: _ListResourceDetails
list_resource_icon: _ListResourceIcon
list_resource_limits: _ListResourceLimits
list_role_permissions: _ListRolePermissions
list_roles: _ListRoles
list_routers: _ListRouters
list_routing_firewall_rules: _ListRoutingFirewallRules
list_ssh_key_pairs: _ListSSHKeyPairs
list_saml_authorization: _ListSamlAuthorization
list_secondary_staging_stores: _ListSecondaryStagingStores
list_secondary_storage_selectors: _ListSecondaryStorageSelectors
list_security_groups: _ListSecurityGroups
list_service_offerings: _ListServiceOfferings
list_shared_file_system_providers: _ListSharedFileSystemProviders
list_shared_file_systems: _ListSharedFileSystems
list_snapshot_policies: _ListSnapshotPolicies
list_snapshots: _ListSnapshots
list_ssl_certs: _ListSslCerts
list_static_routes: _ListStaticRoutes
list_storage_access_groups: _ListStorageAccessGroups
list_storage_network_ip_range: _ListStorageNetworkIpRange
list_storage_pool_objects: _ListStoragePoolObjects
list_storage_pools: _ListStoragePools
list_storage_pools_metrics: _ListStoragePoolsMetrics
list_storage_providers: _ListStorageProviders
list_storage_tags: _ListStorageTags
list_supported_network_services: _ListSupportedNetworkServices
list_swifts: _ListSwifts
list_system_vms: _ListSystemVms
list_system_vms_usage_history: _ListSystemVmsUsageHistory
list_tags: _ListTags
list_template_direct_download_certificates: _ListTemplateDirectDownloadCertificates
list_template_permissions: _ListTemplatePermissions
list_templates: _ListTemplates
list_traffic_monitors: _ListTrafficMonitors
list_traffic_type_implementors: _ListTrafficTypeImplementors
list_traffic_types: _ListTrafficTypes
list_tungsten_fabric_address_group: _ListTungstenFabricAddressGroup
list_tungsten_fabric_application_policy_set: _ListTungstenFabricApplicationPolicySet
list_tungsten_fabric_firewall_policy: _ListTungstenFabricFirewallPolicy
list_tungsten_fabric_firewall_rule: _ListTungstenFabricFirewallRule
list_tungsten_fabric_lb_health_monitor: _ListTungstenFabricLBHealthMonitor
list_tungsten_fabric_logical_router: _ListTungstenFabricLogicalRouter
list_tungsten_fabric_network: _ListTungstenFabricNetwork
list_tungsten_fabric_nic: _ListTungstenFabricNic
list_tungsten_fabric_policy: _ListTungstenFabricPolicy
list_tungsten_fabric_policy_rule: _ListTungstenFabricPolicyRule
list_tungsten_fabric_providers: _ListTungstenFabricProviders
list_tungsten_fabric_service_group: _ListTungstenFabricServiceGroup
list_tungsten_fabric_tag: _ListTungstenFabricTag
list_tungsten_fabric_tag_type: _ListTungstenFabricTagType
list_tungsten_fabric_vm: _ListTungstenFabricVm
list_ucs_blades: _ListUcsBlades
list_ucs_managers: _ListUcsManagers
list_ucs_profiles: _ListUcsProfiles
list_unmanaged_instances: _ListUnmanagedInstances
list_usage_records: _ListUsageRecords
list_usage_server_metrics: _ListUsageServerMetrics
list_usage_types: _ListUsageTypes
list_user_data: _ListUserData
list_user_two_factor_authenticator_providers: _ListUserTwoFactorAuthenticatorProviders
list_users: _ListUsers
list_vm_schedule: _ListVMSchedule
list_vm_snapshot: _ListVMSnapshot
list_vpc_offerings: _ListVPCOfferings
list_vpcs: _ListVPCs
list_vgpu_profiles: _ListVgpuProfiles
list_virtual_machines: _ListVirtualMachines
list_virtual_machines_metrics: _ListVirtualMachinesMetrics
list_virtual_machines_usage_history: _ListVirtualMachinesUsageHistory
list_virtual_router_elements: _ListVirtualRouterElements
list_vlan_ip_ranges: _ListVlanIpRanges
list_vms_for_import: _ListVmsForImport
list_vmware_dc_vms: _ListVmwareDcVms
list_vmware_dcs: _ListVmwareDcs
list_vnf_appliances: _ListVnfAppliances
list_vnf_templates: _ListVnfTemplates
list_volumes: _ListVolumes
list_volumes_for_import: _ListVolumesForImport
list_volumes_metrics: _ListVolumesMetrics
list_volumes_usage_history: _ListVolumesUsageHistory
list_vpn_connections: _ListVpnConnections
list_vpn_customer_gateways: _ListVpnCustomerGateways
list_vpn_gateways: _ListVpnGateways
list_vpn_users: _ListVpnUsers
list_vsphere_storage_policies: _ListVsphereStoragePolicies
list_vsphere_storage_policy_compatible_pools: _ListVsphereStoragePolicyCompatiblePools
list_webhook_deliveries: _ListWebhookDeliveries
list_webhooks: _ListWebhooks
list_zones: _ListZones
list_zones_metrics: _ListZonesMetrics
lock_account: _LockAccount
lock_user: _LockUser
login: _Login
logout: _Logout
manage_gpu_device: _ManageGpuDevice
mark_default_zone_for_account: _MarkDefaultZoneForAccount
migrate_network: _MigrateNetwork
migrate_resource_to_another_secondary_storage: _MigrateResourceToAnotherSecondaryStorage
migrate_secondary_storage_data: _MigrateSecondaryStorageData
migrate_system_vm: _MigrateSystemVm
migrate_vpc: _MigrateVPC
migrate_virtual_machine: _MigrateVirtualMachine
migrate_virtual_machine_with_volume: _MigrateVirtualMachineWithVolume
migrate_volume: _MigrateVolume
move_domain: _MoveDomain
move_network_acl_item: _MoveNetworkAclItem
move_user: _MoveUser
notify_baremetal_provision_done: _NotifyBaremetalProvisionDone
oauthlogin: _Oauthlogin
patch_system_vm: _PatchSystemVm
prepare_for_maintenance: _PrepareForMaintenance
prepare_for_shutdown: _PrepareForShutdown
prepare_host_for_maintenance: _PrepareHostForMaintenance
prepare_template: _PrepareTemplate
provision_certificate: _ProvisionCertificate
provision_template_direct_download_certificate: _ProvisionTemplateDirectDownloadCertificate
purge_expunged_resources: _PurgeExpungedResources
query_async_job_result: _QueryAsyncJobResult
quota_balance: _QuotaBalance
quota_configure_email: _QuotaConfigureEmail
quota_credits: _QuotaCredits
quota_credits_list: _QuotaCreditsList
quota_email_template_list: _QuotaEmailTemplateList
quota_email_template_update: _QuotaEmailTemplateUpdate
quota_is_enabled: _QuotaIsEnabled
quota_list_email_configuration: _QuotaListEmailConfiguration
quota_preset_variables_list: _QuotaPresetVariablesList
quota_statement: _QuotaStatement
quota_summary: _QuotaSummary
quota_tariff_create: _QuotaTariffCreate
quota_tariff_delete: _QuotaTariffDelete
quota_tariff_list: _QuotaTariffList
quota_tariff_update: _QuotaTariffUpdate
quota_update: _QuotaUpdate
quota_validate_activation_rule: _QuotaValidateActivationRule
ready_for_shutdown: _ReadyForShutdown
reboot_router: _RebootRouter
reboot_system_vm: _RebootSystemVm
reboot_virtual_machine: _RebootVirtualMachine
reconnect_host: _ReconnectHost
recover_shared_file_system: _RecoverSharedFileSystem
recover_virtual_machine: _RecoverVirtualMachine
recover_volume: _RecoverVolume
register_cni_configuration: _RegisterCniConfiguration
register_extension: _RegisterExtension
register_iso: _RegisterIso
register_netscaler_control_center: _RegisterNetscalerControlCenter
register_netscaler_service_package: _RegisterNetscalerServicePackage
register_oauth_provider: _RegisterOauthProvider
register_ssh_key_pair: _RegisterSSHKeyPair
register_template: _RegisterTemplate
register_user_data: _RegisterUserData
register_user_keys: _RegisterUserKeys
register_vnf_template: _RegisterVnfTemplate
release_as_number: _ReleaseASNumber
release_bgp_peer: _ReleaseBgpPeer
release_dedicated_cluster: _ReleaseDedicatedCluster
release_dedicated_guest_vlan_range: _ReleaseDedicatedGuestVlanRange
release_dedicated_host: _ReleaseDedicatedHost
release_dedicated_pod: _ReleaseDedicatedPod
release_dedicated_zone: _ReleaseDedicatedZone
release_host_reservation: _ReleaseHostReservation
release_ip_address: _ReleaseIpAddress
release_ipv4_subnet_for_zone: _ReleaseIpv4SubnetForZone
release_pod_ip_address: _ReleasePodIpAddress
release_public_ip_range: _ReleasePublicIpRange
remove_annotation: _RemoveAnnotation
remove_cert_from_load_balancer: _RemoveCertFromLoadBalancer
remove_from_global_load_balancer_rule: _RemoveFromGlobalLoadBalancerRule
remove_from_load_balancer_rule: _RemoveFromLoadBalancerRule
remove_guest_os: _RemoveGuestOs
remove_guest_os_mapping: _RemoveGuestOsMapping
remove_gui_theme: _RemoveGuiTheme
remove_ip_from_nic: _RemoveIpFromNic
remove_management_server: _RemoveManagementServer
remove_network_permissions: _RemoveNetworkPermissions
remove_nic_from_virtual_machine: _RemoveNicFromVirtualMachine
remove_nodes_from_kubernetes_cluster: _RemoveNodesFromKubernetesCluster
remove_quarantined_ip: _RemoveQuarantinedIp
remove_raw_usage_records: _RemoveRawUsageRecords
remove_region: _RemoveRegion
remove_resource_detail: _RemoveResourceDetail
remove_secondary_storage_selector: _RemoveSecondaryStorageSelector
remove_tungsten_fabric_network_gateway_from_logical_router: (
    _RemoveTungstenFabricNetworkGatewayFromLogicalRouter
)
remove_tungsten_fabric_policy: _RemoveTungstenFabricPolicy
remove_tungsten_fabric_policy_rule: _RemoveTungstenFabricPolicyRule
remove_tungsten_fabric_tag: _RemoveTungstenFabricTag
remove_virtual_machine_from_backup_offering: _RemoveVirtualMachineFromBackupOffering
remove_virtual_machines_from_kubernetes_cluster: _RemoveVirtualMachinesFromKubernetesCluster
remove_vmware_dc: _RemoveVmwareDc
remove_vpn_user: _RemoveVpnUser
replace_network_acl_list: _ReplaceNetworkACLList
reserve_ip_address: _ReserveIpAddress
reset_api_limit: _ResetApiLimit
reset_configuration: _ResetConfiguration
reset_network_permissions: _ResetNetworkPermissions
reset_password: _ResetPassword
reset_password_for_virtual_machine: _ResetPasswordForVirtualMachine
reset_ssh_key_for_virtual_machine: _ResetSSHKeyForVirtualMachine
reset_user_data_for_virtual_machine: _ResetUserDataForVirtualMachine
reset_vpn_connection: _ResetVpnConnection
resize_volume: _ResizeVolume
restart_network: _RestartNetwork
restart_shared_file_system: _RestartSharedFileSystem
restart_vpc: _RestartVPC
restore_backup: _RestoreBackup
restore_virtual_machine: _RestoreVirtualMachine
restore_volume_from_backup_and_attach_to_vm: _RestoreVolumeFromBackupAndAttachToVM
revert_snapshot: _RevertSnapshot
revert_to_vm_snapshot: _RevertToVMSnapshot
revoke_certificate: _RevokeCertificate
revoke_security_group_egress: _RevokeSecurityGroupEgress
revoke_security_group_ingress: _RevokeSecurityGroupIngress
revoke_template_direct_download_certificate: _RevokeTemplateDirectDownloadCertificate
run_custom_action: _RunCustomAction
run_diagnostics: _RunDiagnostics
saml_slo: _SamlSlo
saml_sso: _SamlSso
scale_kubernetes_cluster: _ScaleKubernetesCluster
scale_system_vm: _ScaleSystemVm
scale_virtual_machine: _ScaleVirtualMachine
search_ldap: _SearchLdap
setup_user_two_factor_authentication: _SetupUserTwoFactorAuthentication
start_internal_load_balancer_vm: _StartInternalLoadBalancerVM
start_kubernetes_cluster: _StartKubernetesCluster
start_rolling_maintenance: _StartRollingMaintenance
start_router: _StartRouter
start_shared_file_system: _StartSharedFileSystem
start_system_vm: _StartSystemVm
start_virtual_machine: _StartVirtualMachine
stop_internal_load_balancer_vm: _StopInternalLoadBalancerVM
stop_kubernetes_cluster: _StopKubernetesCluster
stop_netscaler_vpx: _StopNetScalerVpx
stop_router: _StopRouter
stop_shared_file_system: _StopSharedFileSystem
stop_system_vm: _StopSystemVm
stop_virtual_machine: _StopVirtualMachine
suspend_project: _SuspendProject
sync_storage_pool: _SyncStoragePool
synchronize_tungsten_fabric_data: _SynchronizeTungstenFabricData
trigger_shutdown: _TriggerShutdown
unmanage_gpu_device: _UnmanageGpuDevice
unmanage_virtual_machine: _UnmanageVirtualMachine
unmanage_volume: _UnmanageVolume
unregister_extension: _UnregisterExtension
update_account: _UpdateAccount
update_annotation_visibility: _UpdateAnnotationVisibility
update_auto_scale_policy: _UpdateAutoScalePolicy
update_auto_scale_vm_group: _UpdateAutoScaleVmGroup
update_auto_scale_vm_profile: _UpdateAutoScaleVmProfile
update_backup_offering: _UpdateBackupOffering
update_backup_repository: _UpdateBackupRepository
update_backup_schedule: _UpdateBackupSchedule
update_bgp_peer: _UpdateBgpPeer
update_bucket: _UpdateBucket
update_cloud_to_use_object_store: _UpdateCloudToUseObjectStore
update_cluster: _UpdateCluster
update_condition: _UpdateCondition
update_configuration: _UpdateConfiguration
update_custom_action: _UpdateCustomAction
update_default_nic_for_virtual_machine: _UpdateDefaultNicForVirtualMachine
update_disk_offering: _UpdateDiskOffering
update_domain: _UpdateDomain
update_egress_firewall_rule: _UpdateEgressFirewallRule
update_extension: _UpdateExtension
update_firewall_rule: _UpdateFirewallRule
update_global_load_balancer_rule: _UpdateGlobalLoadBalancerRule
update_gpu_card: _UpdateGpuCard
update_gpu_device: _UpdateGpuDevice
update_guest_os: _UpdateGuestOs
update_guest_os_mapping: _UpdateGuestOsMapping
update_gui_theme: _UpdateGuiTheme
update_host: _UpdateHost
update_host_password: _UpdateHostPassword
update_hypervisor_capabilities: _UpdateHypervisorCapabilities
update_image_store: _UpdateImageStore
update_instance_group: _UpdateInstanceGroup
update_ip_address: _UpdateIpAddress
update_ipv4_subnet_for_zone: _UpdateIpv4SubnetForZone
update_ipv6_firewall_rule: _UpdateIpv6FirewallRule
update_iso: _UpdateIso
update_iso_permissions: _UpdateIsoPermissions
update_kubernetes_supported_version: _UpdateKubernetesSupportedVersion
update_lb_health_check_policy: _UpdateLBHealthCheckPolicy
update_lb_stickiness_policy: _UpdateLBStickinessPolicy
update_load_balancer: _UpdateLoadBalancer
update_load_balancer_rule: _UpdateLoadBalancerRule
update_network: _UpdateNetwork
update_network_acl_item: _UpdateNetworkACLItem
update_network_acl_list: _UpdateNetworkACLList
update_network_offering: _UpdateNetworkOffering
update_network_service_provider: _UpdateNetworkServiceProvider
update_oauth_provider: _UpdateOauthProvider
update_object_storage_pool: _UpdateObjectStoragePool
update_os_category: _UpdateOsCategory
update_physical_network: _UpdatePhysicalNetwork
update_pod: _UpdatePod
update_pod_management_network_ip_range: _UpdatePodManagementNetworkIpRange
update_port_forwarding_rule: _UpdatePortForwardingRule
update_project: _UpdateProject
update_project_invitation: _UpdateProjectInvitation
update_project_role: _UpdateProjectRole
update_project_role_permission: _UpdateProjectRolePermission
update_quarantined_ip: _UpdateQuarantinedIp
update_region: _UpdateRegion
update_remote_access_vpn: _UpdateRemoteAccessVpn
update_resource_count: _UpdateResourceCount
update_resource_limit: _UpdateResourceLimit
update_role: _UpdateRole
update_role_permission: _UpdateRolePermission
update_routing_firewall_rule: _UpdateRoutingFirewallRule
update_secondary_storage_selector: _UpdateSecondaryStorageSelector
update_security_group: _UpdateSecurityGroup
update_service_offering: _UpdateServiceOffering
update_shared_file_system: _UpdateSharedFileSystem
update_sioc_info: _UpdateSiocInfo
update_snapshot_policy: _UpdateSnapshotPolicy
update_storage_capabilities: _UpdateStorageCapabilities
update_storage_network_ip_range: _UpdateStorageNetworkIpRange
update_storage_pool: _UpdateStoragePool
update_template: _UpdateTemplate
update_template_permissions: _UpdateTemplatePermissions
update_traffic_type: _UpdateTrafficType
update_tungsten_fabric_lb_health_monitor: _UpdateTungstenFabricLBHealthMonitor
update_user: _UpdateUser
update_vm_affinity_group: _UpdateVMAffinityGroup
update_vm_schedule: _UpdateVMSchedule
update_vpc: _UpdateVPC
update_vpc_offering: _UpdateVPCOffering
update_vgpu_profile: _UpdateVgpuProfile
update_virtual_machine: _UpdateVirtualMachine
update_vlan_ip_range: _UpdateVlanIpRange
update_vm_nic_ip: _UpdateVmNicIp
update_vmware_dc: _UpdateVmwareDc
update_vnf_template: _UpdateVnfTemplate
update_volume: _UpdateVolume
update_vpn_connection: _UpdateVpnConnection
update_vpn_customer_gateway: _UpdateVpnCustomerGateway
update_vpn_gateway: _UpdateVpnGateway
update_webhook: _UpdateWebhook
update_zone: _UpdateZone
upgrade_kubernetes_cluster: _UpgradeKubernetesCluster
upgrade_router_template: _UpgradeRouterTemplate
upload_custom_certificate: _UploadCustomCertificate
upload_resource_icon: _UploadResourceIcon
upload_ssl_cert: _UploadSslCert
upload_template_direct_download_certificate: _UploadTemplateDirectDownloadCertificate
upload_volume: _UploadVolume
validate_user_two_factor_authentication_code: _ValidateUserTwoFactorAuthenticationCode
verify_oauth_code_and_get_user: _VerifyOAuthCodeAndGetUser
