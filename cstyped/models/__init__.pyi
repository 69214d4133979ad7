# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import Final

from cstyped.runtime import ModelIndex

from .account import Account as Account
from .affected_virtual_machine import AffectedVirtualMachine as AffectedVirtualMachine
from .affinity_group import AffinityGroup as AffinityGroup
from .affinity_group_type import AffinityGroupType as AffinityGroupType
from .alert import Alert as Alert
from .alert_type import AlertType as AlertType
from .annotation import Annotation as Annotation
from .api_discovery import ApiDiscovery as ApiDiscovery
from .api_limit import ApiLimit as ApiLimit
from .api_parameter import ApiParameter as ApiParameter
from .api_response_field import ApiResponseField as ApiResponseField
from .as_number import AsNumber as AsNumber
from .asn_range import AsnRange as AsnRange
from .async_job import AsyncJob as AsyncJob
from .auto_scale_policy import AutoScalePolicy as AutoScalePolicy
from .auto_scale_vm_group import AutoScaleVmGroup as AutoScaleVmGroup
from .auto_scale_vm_profile import AutoScaleVmProfile as AutoScaleVmProfile
from .backup import Backup as Backup
from .backup_offering import BackupOffering as BackupOffering
from .backup_provider import BackupProvider as BackupProvider
from .backup_repository import BackupRepository as BackupRepository
from .backup_schedule import BackupSchedule as BackupSchedule
from .baremetal_dhcp import BaremetalDhcp as BaremetalDhcp
from .baremetal_pxe_server import BaremetalPxeServer as BaremetalPxeServer
from .baremetal_rct import BaremetalRct as BaremetalRct
from .bgp_peer import BgpPeer as BgpPeer
from .big_switch_bcf_device import BigSwitchBcfDevice as BigSwitchBcfDevice
from .brocade_vcs_device import BrocadeVcsDevice as BrocadeVcsDevice
from .bucket import Bucket as Bucket
from .ca_provider import CaProvider as CaProvider
from .capabilities import Capabilities as Capabilities
from .capacity import Capacity as Capacity
from .certificate import Certificate as Certificate
from .child_template import ChildTemplate as ChildTemplate
from .cisco_asa1000v_resource import CiscoAsa1000vResource as CiscoAsa1000vResource
from .cisco_nexus_vsm import CiscoNexusVsm as CiscoNexusVsm
from .cisco_vnmc_resource import CiscoVnmcResource as CiscoVnmcResource
from .cloud_identifier import CloudIdentifier as CloudIdentifier
from .cloudian_sso_login import CloudianSsoLogin as CloudianSsoLogin
from .cloudian_status import CloudianStatus as CloudianStatus
from .cluster import Cluster as Cluster
from .cluster_drs_plan import ClusterDrsPlan as ClusterDrsPlan
from .cluster_drs_plan_migration import ClusterDrsPlanMigration as ClusterDrsPlanMigration
from .cluster_metrics import ClusterMetrics as ClusterMetrics
from .cluster_reference import ClusterReference as ClusterReference
from .condition import Condition as Condition
from .configuration import Configuration as Configuration
from .configuration_group import ConfigurationGroup as ConfigurationGroup
from .configuration_sub_group import ConfigurationSubGroup as ConfigurationSubGroup
from .console_endpoint import ConsoleEndpoint as ConsoleEndpoint
from .console_endpoint_websocket import ConsoleEndpointWebsocket as ConsoleEndpointWebsocket
from .console_session import ConsoleSession as ConsoleSession
from .counter import Counter as Counter
from .created_ssh_key_pair import CreatedSshKeyPair as CreatedSshKeyPair
from .custom_action import CustomAction as CustomAction
from .custom_action_parameter import CustomActionParameter as CustomActionParameter
from .custom_action_result import CustomActionResult as CustomActionResult
from .custom_certificate import CustomCertificate as CustomCertificate
from .data_store_object import DataStoreObject as DataStoreObject
from .db_metrics import DbMetrics as DbMetrics
from .dedicated_cluster import DedicatedCluster as DedicatedCluster
from .dedicated_host import DedicatedHost as DedicatedHost
from .dedicated_pod import DedicatedPod as DedicatedPod
from .dedicated_resource import DedicatedResource as DedicatedResource
from .dedicated_zone import DedicatedZone as DedicatedZone
from .deployment_planner import DeploymentPlanner as DeploymentPlanner
from .detail_options import DetailOptions as DetailOptions
from .diagnostics_data import DiagnosticsData as DiagnosticsData
from .diagnostics_result import DiagnosticsResult as DiagnosticsResult
from .direct_download_certificate import DirectDownloadCertificate as DirectDownloadCertificate
from .direct_download_certificate_host_status import (
    DirectDownloadCertificateHostStatus as DirectDownloadCertificateHostStatus,
)
from .disk_offering import DiskOffering as DiskOffering
from .domain import Domain as Domain
from .elastistor_interface import ElastistorInterface as ElastistorInterface
from .elastistor_pool import ElastistorPool as ElastistorPool
from .elastistor_volume import ElastistorVolume as ElastistorVolume
from .event import Event as Event
from .event_type import EventType as EventType
from .expunged_resources_purge import ExpungedResourcesPurge as ExpungedResourcesPurge
from .expunged_virtual_machine import ExpungedVirtualMachine as ExpungedVirtualMachine
from .extension import Extension as Extension
from .extension_resource import ExtensionResource as ExtensionResource
from .extraction import Extraction as Extraction
from .firewall_rule import FirewallRule as FirewallRule
from .global_load_balancer_rule import GlobalLoadBalancerRule as GlobalLoadBalancerRule
from .gpu_card import GpuCard as GpuCard
from .gpu_device import GpuDevice as GpuDevice
from .gpu_group import GpuGroup as GpuGroup
from .gpu_group_vgpu import GpuGroupVgpu as GpuGroupVgpu
from .guest_network_ipv4_subnet import GuestNetworkIpv4Subnet as GuestNetworkIpv4Subnet
from .guest_network_ipv6_prefix import GuestNetworkIpv6Prefix as GuestNetworkIpv6Prefix
from .guest_os_mapping import GuestOsMapping as GuestOsMapping
from .guest_vlan import GuestVlan as GuestVlan
from .guest_vlan_range import GuestVlanRange as GuestVlanRange
from .gui_theme import GuiTheme as GuiTheme
from .host import Host as Host
from .host_for_migration import HostForMigration as HostForMigration
from .host_ha import HostHa as HostHa
from .host_ha_provider import HostHaProvider as HostHaProvider
from .host_metrics import HostMetrics as HostMetrics
from .host_reference import HostReference as HostReference
from .host_tag import HostTag as HostTag
from .hypervisor import Hypervisor as Hypervisor
from .hypervisor_capabilities import HypervisorCapabilities as HypervisorCapabilities
from .hypervisor_guest_os import HypervisorGuestOs as HypervisorGuestOs
from .hypervisor_guest_os_names import HypervisorGuestOsNames as HypervisorGuestOsNames
from .idp import Idp as Idp
from .image_store import ImageStore as ImageStore
from .image_store_object_download import ImageStoreObjectDownload as ImageStoreObjectDownload
from .import_vm_task import ImportVmTask as ImportVmTask
from .infrastructure import Infrastructure as Infrastructure
from .instance_group import InstanceGroup as InstanceGroup
from .internal_load_balancer_element import (
    InternalLoadBalancerElement as InternalLoadBalancerElement,
)
from .ip_forwarding_rule import IpForwardingRule as IpForwardingRule
from .ipv4_route import Ipv4Route as Ipv4Route
from .ipv6_route import Ipv6Route as Ipv6Route
from .kubernetes_cluster import KubernetesCluster as KubernetesCluster
from .kubernetes_cluster_config import KubernetesClusterConfig as KubernetesClusterConfig
from .kubernetes_supported_version import KubernetesSupportedVersion as KubernetesSupportedVersion
from .kubernetes_virtual_machine import KubernetesVirtualMachine as KubernetesVirtualMachine
from .kubernetes_virtual_machine_removal import (
    KubernetesVirtualMachineRemoval as KubernetesVirtualMachineRemoval,
)
from .lb_health_check import LbHealthCheck as LbHealthCheck
from .lb_health_check_policy import LbHealthCheckPolicy as LbHealthCheckPolicy
from .lb_stickiness import LbStickiness as LbStickiness
from .lb_stickiness_policy import LbStickinessPolicy as LbStickinessPolicy
from .ldap_account_link import LdapAccountLink as LdapAccountLink
from .ldap_config import LdapConfig as LdapConfig
from .ldap_configuration import LdapConfiguration as LdapConfiguration
from .ldap_domain_link import LdapDomainLink as LdapDomainLink
from .ldap_removal import LdapRemoval as LdapRemoval
from .ldap_user import LdapUser as LdapUser
from .load_balancer import LoadBalancer as LoadBalancer
from .load_balancer_instance import LoadBalancerInstance as LoadBalancerInstance
from .load_balancer_port_rule import LoadBalancerPortRule as LoadBalancerPortRule
from .load_balancer_rule import LoadBalancerRule as LoadBalancerRule
from .load_balancer_rule_instance import LoadBalancerRuleInstance as LoadBalancerRuleInstance
from .load_balancer_ssl_certificate import LoadBalancerSslCertificate as LoadBalancerSslCertificate
from .login import Login as Login
from .logout import Logout as Logout
from .management_server import ManagementServer as ManagementServer
from .management_server_maintenance import (
    ManagementServerMaintenance as ManagementServerMaintenance,
)
from .management_server_metrics import ManagementServerMetrics as ManagementServerMetrics
from .management_server_peer import ManagementServerPeer as ManagementServerPeer
from .netris_provider import NetrisProvider as NetrisProvider
from .netscaler_control_center import NetscalerControlCenter as NetscalerControlCenter
from .netscaler_load_balancer import NetscalerLoadBalancer as NetscalerLoadBalancer
from .netscaler_service_package import NetscalerServicePackage as NetscalerServicePackage
from .network import Network as Network
from .network_acl import NetworkAcl as NetworkAcl
from .network_acl_list import NetworkAclList as NetworkAclList
from .network_device import NetworkDevice as NetworkDevice
from .network_isolation_method import NetworkIsolationMethod as NetworkIsolationMethod
from .network_offering import NetworkOffering as NetworkOffering
from .network_permission import NetworkPermission as NetworkPermission
from .network_protocol import NetworkProtocol as NetworkProtocol
from .network_service import NetworkService as NetworkService
from .network_service_capability import NetworkServiceCapability as NetworkServiceCapability
from .network_service_provider import NetworkServiceProvider as NetworkServiceProvider
from .new_user_keys import NewUserKeys as NewUserKeys
from .nic import Nic as Nic
from .nic_extra_dhcp_option import NicExtraDhcpOption as NicExtraDhcpOption
from .nic_secondary_ip import NicSecondaryIp as NicSecondaryIp
from .nicira_nvp_device import NiciraNvpDevice as NiciraNvpDevice
from .nsx_controller import NsxController as NsxController
from .oauth_provider import OauthProvider as OauthProvider
from .oauth_user import OauthUser as OauthUser
from .object_storage_pool import ObjectStoragePool as ObjectStoragePool
from .offering_tag_permission import OfferingTagPermission as OfferingTagPermission
from .open_daylight_controller import OpenDaylightController as OpenDaylightController
from .os_category import OsCategory as OsCategory
from .os_type import OsType as OsType
from .out_of_band_management import OutOfBandManagement as OutOfBandManagement
from .ovs_element import OvsElement as OvsElement
from .palo_alto_firewall import PaloAltoFirewall as PaloAltoFirewall
from .physical_network import PhysicalNetwork as PhysicalNetwork
from .pod import Pod as Pod
from .pod_ip_address import PodIpAddress as PodIpAddress
from .pod_ip_range import PodIpRange as PodIpRange
from .pod_reference import PodReference as PodReference
from .port_forwarding_rule import PortForwardingRule as PortForwardingRule
from .portable_ip import PortableIp as PortableIp
from .portable_ip_range import PortableIpRange as PortableIpRange
from .private_gateway import PrivateGateway as PrivateGateway
from .project import Project as Project
from .project_account import ProjectAccount as ProjectAccount
from .project_invitation import ProjectInvitation as ProjectInvitation
from .project_role import ProjectRole as ProjectRole
from .project_role_permission import ProjectRolePermission as ProjectRolePermission
from .public_ip_address import PublicIpAddress as PublicIpAddress
from .quarantined_ip import QuarantinedIp as QuarantinedIp
from .quota_activation_rule_validation import (
    QuotaActivationRuleValidation as QuotaActivationRuleValidation,
)
from .quota_balance import QuotaBalance as QuotaBalance
from .quota_credits import QuotaCredits as QuotaCredits
from .quota_email_configuration import QuotaEmailConfiguration as QuotaEmailConfiguration
from .quota_email_template import QuotaEmailTemplate as QuotaEmailTemplate
from .quota_preset_variable import QuotaPresetVariable as QuotaPresetVariable
from .quota_statement import QuotaStatement as QuotaStatement
from .quota_statement_item import QuotaStatementItem as QuotaStatementItem
from .quota_status import QuotaStatus as QuotaStatus
from .quota_summary import QuotaSummary as QuotaSummary
from .quota_tariff import QuotaTariff as QuotaTariff
from .quota_update import QuotaUpdate as QuotaUpdate
from .region import Region as Region
from .remote_access_vpn import RemoteAccessVpn as RemoteAccessVpn
from .resource_count import ResourceCount as ResourceCount
from .resource_detail import ResourceDetail as ResourceDetail
from .resource_icon import ResourceIcon as ResourceIcon
from .resource_limit import ResourceLimit as ResourceLimit
from .resource_tag import ResourceTag as ResourceTag
from .role import Role as Role
from .role_permission import RolePermission as RolePermission
from .rolling_maintenance import RollingMaintenance as RollingMaintenance
from .rolling_maintenance_skipped_host import (
    RollingMaintenanceSkippedHost as RollingMaintenanceSkippedHost,
)
from .rolling_maintenance_updated_host import (
    RollingMaintenanceUpdatedHost as RollingMaintenanceUpdatedHost,
)
from .router import Router as Router
from .router_health_check_result import RouterHealthCheckResult as RouterHealthCheckResult
from .router_health_checks import RouterHealthChecks as RouterHealthChecks
from .router_template_upgrade import RouterTemplateUpgrade as RouterTemplateUpgrade
from .saml_authorization import SamlAuthorization as SamlAuthorization
from .saml_metadata import SamlMetadata as SamlMetadata
from .saml_user_account import SamlUserAccount as SamlUserAccount
from .secondary_storage_migration import SecondaryStorageMigration as SecondaryStorageMigration
from .secondary_storage_selector import SecondaryStorageSelector as SecondaryStorageSelector
from .security_group import SecurityGroup as SecurityGroup
from .security_group_rule import SecurityGroupRule as SecurityGroupRule
from .service_instance import ServiceInstance as ServiceInstance
from .service_offering import ServiceOffering as ServiceOffering
from .service_provider import ServiceProvider as ServiceProvider
from .shared_file_system import SharedFileSystem as SharedFileSystem
from .shared_file_system_nic import SharedFileSystemNic as SharedFileSystemNic
from .shared_file_system_provider import SharedFileSystemProvider as SharedFileSystemProvider
from .sioc_info import SiocInfo as SiocInfo
from .snapshot import Snapshot as Snapshot
from .snapshot_policy import SnapshotPolicy as SnapshotPolicy
from .solid_fire_account_id import SolidFireAccountId as SolidFireAccountId
from .solid_fire_volume_access_group_ids import (
    SolidFireVolumeAccessGroupIds as SolidFireVolumeAccessGroupIds,
)
from .solid_fire_volume_size import SolidFireVolumeSize as SolidFireVolumeSize
from .ssh_key_pair import SshKeyPair as SshKeyPair
from .ssl_cert import SslCert as SslCert
from .static_route import StaticRoute as StaticRoute
from .storage_access_group import StorageAccessGroup as StorageAccessGroup
from .storage_network_ip_range import StorageNetworkIpRange as StorageNetworkIpRange
from .storage_pool import StoragePool as StoragePool
from .storage_pool_metrics import StoragePoolMetrics as StoragePoolMetrics
from .storage_pool_reference import StoragePoolReference as StoragePoolReference
from .storage_provider import StorageProvider as StorageProvider
from .storage_tag import StorageTag as StorageTag
from .stratosphere_ssp import StratosphereSsp as StratosphereSsp
from .system_vm import SystemVm as SystemVm
from .tagged_resource_limit_and_count import (
    TaggedResourceLimitAndCount as TaggedResourceLimitAndCount,
)
from .template import Template as Template
from .template_permissions import TemplatePermissions as TemplatePermissions
from .traffic_monitor import TrafficMonitor as TrafficMonitor
from .traffic_type import TrafficType as TrafficType
from .traffic_type_implementor import TrafficTypeImplementor as TrafficTypeImplementor
from .tungsten_fabric_address_group import TungstenFabricAddressGroup as TungstenFabricAddressGroup
from .tungsten_fabric_application_policy_set import (
    TungstenFabricApplicationPolicySet as TungstenFabricApplicationPolicySet,
)
from .tungsten_fabric_firewall_policy import (
    TungstenFabricFirewallPolicy as TungstenFabricFirewallPolicy,
)
from .tungsten_fabric_firewall_rule import TungstenFabricFirewallRule as TungstenFabricFirewallRule
from .tungsten_fabric_lb_health_monitor import (
    TungstenFabricLbHealthMonitor as TungstenFabricLbHealthMonitor,
)
from .tungsten_fabric_logical_router import (
    TungstenFabricLogicalRouter as TungstenFabricLogicalRouter,
)
from .tungsten_fabric_network import TungstenFabricNetwork as TungstenFabricNetwork
from .tungsten_fabric_nic import TungstenFabricNic as TungstenFabricNic
from .tungsten_fabric_policy import TungstenFabricPolicy as TungstenFabricPolicy
from .tungsten_fabric_policy_rule import TungstenFabricPolicyRule as TungstenFabricPolicyRule
from .tungsten_fabric_provider import TungstenFabricProvider as TungstenFabricProvider
from .tungsten_fabric_service_group import TungstenFabricServiceGroup as TungstenFabricServiceGroup
from .tungsten_fabric_tag import TungstenFabricTag as TungstenFabricTag
from .tungsten_fabric_tag_type import TungstenFabricTagType as TungstenFabricTagType
from .tungsten_fabric_vm import TungstenFabricVm as TungstenFabricVm
from .ucs_blade import UcsBlade as UcsBlade
from .ucs_manager import UcsManager as UcsManager
from .ucs_profile import UcsProfile as UcsProfile
from .unmanaged_instance import UnmanagedInstance as UnmanagedInstance
from .unmanaged_instance_disk import UnmanagedInstanceDisk as UnmanagedInstanceDisk
from .unmanaged_instance_nic import UnmanagedInstanceNic as UnmanagedInstanceNic
from .upload_params import UploadParams as UploadParams
from .usage_record import UsageRecord as UsageRecord
from .usage_server_metrics import UsageServerMetrics as UsageServerMetrics
from .usage_stats import UsageStats as UsageStats
from .usage_type import UsageType as UsageType
from .user import User as User
from .user_data import UserData as UserData
from .user_keys import UserKeys as UserKeys
from .user_two_factor_authentication_setup import (
    UserTwoFactorAuthenticationSetup as UserTwoFactorAuthenticationSetup,
)
from .user_two_factor_authenticator_provider import (
    UserTwoFactorAuthenticatorProvider as UserTwoFactorAuthenticatorProvider,
)
from .vgpu_profile import VgpuProfile as VgpuProfile
from .virtual_machine import VirtualMachine as VirtualMachine
from .virtual_machine_metrics import VirtualMachineMetrics as VirtualMachineMetrics
from .virtual_machine_password import VirtualMachinePassword as VirtualMachinePassword
from .virtual_machine_unmanagement import VirtualMachineUnmanagement as VirtualMachineUnmanagement
from .virtual_machine_usage_history import VirtualMachineUsageHistory as VirtualMachineUsageHistory
from .virtual_machine_user_data import VirtualMachineUserData as VirtualMachineUserData
from .virtual_router_element import VirtualRouterElement as VirtualRouterElement
from .vlan_ip_range import VlanIpRange as VlanIpRange
from .vm_schedule import VmSchedule as VmSchedule
from .vm_snapshot import VmSnapshot as VmSnapshot
from .vmware_datacenter import VmwareDatacenter as VmwareDatacenter
from .vnf_nic import VnfNic as VnfNic
from .volume import Volume as Volume
from .volume_for_import import VolumeForImport as VolumeForImport
from .volume_iscsi_name import VolumeIscsiName as VolumeIscsiName
from .volume_metrics import VolumeMetrics as VolumeMetrics
from .volume_path import VolumePath as VolumePath
from .volume_snapshot_detail import VolumeSnapshotDetail as VolumeSnapshotDetail
from .volume_usage_history import VolumeUsageHistory as VolumeUsageHistory
from .vpc import Vpc as Vpc
from .vpc_offering import VpcOffering as VpcOffering
from .vpn_connection import VpnConnection as VpnConnection
from .vpn_customer_gateway import VpnCustomerGateway as VpnCustomerGateway
from .vpn_gateway import VpnGateway as VpnGateway
from .vpn_user import VpnUser as VpnUser
from .vsphere_storage_policy import VsphereStoragePolicy as VsphereStoragePolicy
from .webhook import Webhook as Webhook
from .webhook_delivery import WebhookDelivery as WebhookDelivery
from .zone import Zone as Zone
from .zone_ipv4_subnet import ZoneIpv4Subnet as ZoneIpv4Subnet
from .zone_metrics import ZoneMetrics as ZoneMetrics
from .zone_reference import ZoneReference as ZoneReference

MODELS: Final[ModelIndex]
