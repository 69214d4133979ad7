# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from cstyped.answer import Envelope
from cstyped.model import Request
from cstyped.params import CommaList, OneOrMore, Pairs, Timestamp
from cstyped.results import ListResult

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
from ..models.cloudian_status import CloudianStatus
from ..models.cluster import Cluster
from ..models.cluster_drs_plan import ClusterDrsPlan
from ..models.cluster_metrics import ClusterMetrics
from ..models.condition import Condition
from ..models.configuration import Configuration
from ..models.configuration_group import ConfigurationGroup
from ..models.console_session import ConsoleSession
from ..models.counter import Counter
from ..models.custom_action import CustomAction
from ..models.data_store_object import DataStoreObject
from ..models.db_metrics import DbMetrics
from ..models.dedicated_cluster import DedicatedCluster
from ..models.dedicated_host import DedicatedHost
from ..models.dedicated_pod import DedicatedPod
from ..models.dedicated_zone import DedicatedZone
from ..models.deployment_planner import DeploymentPlanner
from ..models.detail_options import DetailOptions
from ..models.direct_download_certificate import DirectDownloadCertificate
from ..models.disk_offering import DiskOffering
from ..models.domain import Domain
from ..models.elastistor_interface import ElastistorInterface
from ..models.elastistor_pool import ElastistorPool
from ..models.elastistor_volume import ElastistorVolume
from ..models.event import Event
from ..models.event_type import EventType
from ..models.extension import Extension
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
from ..models.idp import Idp
from ..models.image_store import ImageStore
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
from ..models.ldap_configuration import LdapConfiguration
from ..models.ldap_user import LdapUser
from ..models.load_balancer import LoadBalancer
from ..models.load_balancer_rule import LoadBalancerRule
from ..models.load_balancer_rule_instance import LoadBalancerRuleInstance
from ..models.load_balancer_ssl_certificate import LoadBalancerSslCertificate
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
from ..models.nicira_nvp_device import NiciraNvpDevice
from ..models.nsx_controller import NsxController
from ..models.oauth_provider import OauthProvider
from ..models.object_storage_pool import ObjectStoragePool
from ..models.offering_tag_permission import OfferingTagPermission
from ..models.open_daylight_controller import OpenDaylightController
from ..models.os_category import OsCategory
from ..models.os_type import OsType
from ..models.ovs_element import OvsElement
from ..models.palo_alto_firewall import PaloAltoFirewall
from ..models.physical_network import PhysicalNetwork
from ..models.pod import Pod
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
from ..models.region import Region
from ..models.remote_access_vpn import RemoteAccessVpn
from ..models.resource_detail import ResourceDetail
from ..models.resource_icon import ResourceIcon
from ..models.resource_limit import ResourceLimit
from ..models.resource_tag import ResourceTag
from ..models.role import Role
from ..models.role_permission import RolePermission
from ..models.router import Router
from ..models.saml_authorization import SamlAuthorization
from ..models.saml_metadata import SamlMetadata
from ..models.secondary_storage_selector import SecondaryStorageSelector
from ..models.security_group import SecurityGroup
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
from ..models.usage_record import UsageRecord
from ..models.usage_server_metrics import UsageServerMetrics
from ..models.usage_type import UsageType
from ..models.user import User
from ..models.user_data import UserData
from ..models.user_keys import UserKeys
from ..models.user_two_factor_authenticator_provider import UserTwoFactorAuthenticatorProvider
from ..models.vgpu_profile import VgpuProfile
from ..models.virtual_machine import VirtualMachine
from ..models.virtual_machine_metrics import VirtualMachineMetrics
from ..models.virtual_machine_password import VirtualMachinePassword
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
    BaremetalDhcpType,
    CapacitySortBy,
    ClusterType,
    CounterSource,
    CpuArch,
    CustomActionResourceType,
    DetailOptionsResourceType,
    DomainDetails,
    EventLevel,
    EventState,
    ExtensionDetails,
    FirewallTrafficType,
    GuestType,
    GuestTypeFilter,
    HostDetails,
    HostHaHypervisor,
    HostResourceState,
    HostStatus,
    HostType,
    HypervisorKvmOnly,
    HypervisorName,
    ImportVmTaskFilter,
    IpAddressState,
    KubernetesClusterState,
    KubernetesClusterType,
    LdapUserFilter,
    LoadBalancerScheme,
    NetworkAclAction,
    NetworkAclTrafficType,
    NetworkAclType,
    NetworkDeviceParameters,
    NetworkDeviceType,
    NetworkFilter,
    NetworkOfferingAvailability,
    NetworkOfferingState,
    NetworkProtocolName,
    NetworkProtocolOption,
    NetworkServiceName,
    NetworkServiceProviderName,
    NetworkServiceProviderState,
    OfferingStateFilter,
    OfferingStorageType,
    OutOfBandPowerState,
    ProjectAccountRole,
    ProjectInvitationState,
    ProjectState,
    QuotaEmailTemplateType,
    ResourceObjectType,
    ResourceTypeName,
    RoleState,
    RoleType,
    RoutingMode,
    SnapshotLocationType,
    SnapshotType,
    StaticRouteStateFilter,
    StorageHeuristicType,
    StoragePoolStatus,
    StorageProviderType,
    StorageScope,
    SystemOfferingVmType,
    SystemVmType,
    TemplateFilter,
    TemplateType,
    TrafficTypeName,
    UserSourceFilter,
    VirtualMachineDetails,
    VirtualMachineState,
    VirtualMachineStateFilter,
    VmScheduleAction,
    VmSnapshotState,
    VolumeState,
    VolumeType,
    VpcGatewayState,
    VpcOfferingState,
    VpcState,
    WebhookScope,
    WebhookState,
    ZoneNetworkType,
)

class CloudianIsEnabledRequest(Request):
    def parse(self, envelope: Envelope) -> CloudianStatus: ...

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

class GetApiLimitRequest(Request):
    def parse(self, envelope: Envelope) -> ApiLimit: ...

class GetCloudIdentifierRequest(Request):
    userid: str
    def parse(self, envelope: Envelope) -> CloudIdentifier: ...

class GetKubernetesClusterConfigRequest(Request):
    id: str | None = None
    def parse(self, envelope: Envelope) -> KubernetesClusterConfig: ...

class GetLoadBalancerSslCertificateRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> LoadBalancerSslCertificate: ...

class GetPathForVolumeRequest(Request):
    volumeid: str
    def parse(self, envelope: Envelope) -> VolumePath: ...

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

class IsAccountAllowedToCreateOfferingsWithTagsRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> OfferingTagPermission: ...

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
    systemvmtype: SystemOfferingVmType | None = None
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

class QuotaValidateActivationRuleRequest(Request):
    activationrule: str
    usagetype: int
    def parse(self, envelope: Envelope) -> QuotaActivationRuleValidation: ...

class ReadyForShutdownRequest(Request):
    managementserverid: str
    def parse(self, envelope: Envelope) -> ManagementServerMaintenance: ...

class SearchLdapRequest(Request):
    query: str
    keyword: str | None = None
    page: int | None = None
    pagesize: int | None = None
    def parse(self, envelope: Envelope) -> ListResult[LdapUser]: ...
