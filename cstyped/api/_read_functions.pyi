# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import Literal, overload

from cstyped.client import BaseClient
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

def cloudian_is_enabled(client: BaseClient) -> CloudianStatus:
    """Tell whether the Cloudian connector is switched on."""

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

def get_api_limit(client: BaseClient) -> ApiLimit:
    """Show how many API calls the caller may still make in this interval."""

def get_cloud_identifier(client: BaseClient, *, userid: str) -> CloudIdentifier:
    """Return the cloud's identifier, with a signature for the user."""

def get_kubernetes_cluster_config(
    client: BaseClient, *, id: str | None = None
) -> KubernetesClusterConfig:
    """Return the kubeconfig of a Kubernetes cluster."""

def get_load_balancer_ssl_certificate(client: BaseClient, *, id: str) -> LoadBalancerSslCertificate:
    """Return the certificate that a Tungsten Fabric load balancer serves."""

def get_path_for_volume(client: BaseClient, *, volumeid: str) -> VolumePath:
    """Return a volume's path on its storage, given the volume's id."""

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

def is_account_allowed_to_create_offerings_with_tags(
    client: BaseClient, *, id: str
) -> OfferingTagPermission:
    """Tell whether an account may set tags on the offerings it creates."""

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

def quota_validate_activation_rule(
    client: BaseClient, *, activationrule: str, usagetype: int
) -> QuotaActivationRuleValidation:
    """Check an activation rule before a tariff uses it."""

def ready_for_shutdown(
    client: BaseClient, *, managementserverid: str
) -> ManagementServerMaintenance:
    """Tell whether a management server has no more jobs and can be stopped."""

def search_ldap(
    client: BaseClient,
    *,
    query: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[LdapUser]:
    """Search LDAP for users by name."""
