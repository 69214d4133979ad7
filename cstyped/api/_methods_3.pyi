# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from cstyped.runtime import (
    Base64,
    CommaList,
    Job,
    ListResult,
    Number,
    OneOrMore,
    Pairs,
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
from ..models.network_service import NetworkService
from ..models.network_service_provider import NetworkServiceProvider
from ..models.new_user_keys import NewUserKeys
from ..models.oauth_provider import OauthProvider
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
from ..models.resource_tag import ResourceTag
from ..models.role import Role
from ..models.rolling_maintenance import RollingMaintenance
from ..models.router import Router
from ..models.secondary_storage_migration import SecondaryStorageMigration
from ..models.secondary_storage_selector import SecondaryStorageSelector
from ..models.security_group import SecurityGroup
from ..models.service_offering import ServiceOffering
from ..models.shared_file_system import SharedFileSystem
from ..models.sioc_info import SiocInfo
from ..models.snapshot import Snapshot
from ..models.snapshot_policy import SnapshotPolicy
from ..models.ssh_key_pair import SshKeyPair
from ..models.storage_network_ip_range import StorageNetworkIpRange
from ..models.storage_pool import StoragePool
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
from ..models.user_two_factor_authentication_setup import UserTwoFactorAuthenticationSetup
from ..models.user_two_factor_authenticator_provider import UserTwoFactorAuthenticatorProvider
from ..models.vgpu_profile import VgpuProfile
from ..models.virtual_machine import VirtualMachine
from ..models.virtual_machine_metrics import VirtualMachineMetrics
from ..models.virtual_machine_unmanagement import VirtualMachineUnmanagement
from ..models.virtual_machine_usage_history import VirtualMachineUsageHistory
from ..models.virtual_router_element import VirtualRouterElement
from ..models.vlan_ip_range import VlanIpRange
from ..models.vm_schedule import VmSchedule
from ..models.vm_snapshot import VmSnapshot
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
    AccountState,
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
    ImageFormat,
    IndirectAgentLbAlgorithm,
    IntervalType,
    KubernetesVersionState,
    LaunchPermissionOperation,
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
    NetworkServiceProviderName,
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
    SystemVmType,
    TemplateFilter,
    TemplateType,
    TierNetworkOffering,
    TrafficTypeName,
    TungstenHttpMethod,
    TungstenMonitorType,
    UserSourceFilter,
    UserTwoFactorProvider,
    VirtualMachineDetails,
    VirtualMachineIpRemoval,
    VirtualMachineState,
    VirtualMachineStateFilter,
    VmScheduleAction,
    VmSnapshotState,
    VnfNicSpec,
    VolumeState,
    VolumeToPool,
    VolumeType,
    VpcOfferingState,
    VpcState,
    WebhookScope,
    WebhookState,
    ZoneNetworkType,
)

class Client:
    def list_supported_network_services(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        provider: NetworkServiceProviderName | None = None,
        service: NetworkServiceName | None = None,
    ) -> ListResult[NetworkService]:
        """List the network services and the providers that offer each.

        Since CloudStack 3.0.0.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            provider: the provider, by name
            service: name of the network service

        Returns:
            ListResult[NetworkService]: one answer's rows; `.all()` goes on over every page.
        """
    def list_swifts(
        self,
        *,
        id: int | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[ImageStore]:
        """List Swift secondary storage.

        Since CloudStack 3.0.0.

        Args:
            id: the resource
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[ImageStore]: one answer's rows; `.all()` goes on over every page.
        """
    def list_system_vms(
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
    ) -> ListResult[SystemVm]:
        """List the console proxy and secondary storage VMs.

        Args:
            arch: CPU architecture [since 4.20.1]
            hostid: the host (Host id)
            id: the resource (SystemVm id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            state: the state
            storageid: the storage pool (StoragePool id) [since 3.0.1]
            systemvmtype: kind of system machine
            zoneid: the zone (Zone id)

        Returns:
            ListResult[SystemVm]: one answer's rows; `.all()` goes on over every page.
        """
    def list_system_vms_usage_history(
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
    ) -> ListResult[VirtualMachineUsageHistory]:
        """List measured CPU, disk and network use of system VMs over time.

        Since CloudStack 4.18.0.

        Args:
            enddate: end of the period
            id: the resource (SystemVm id)
            ids: ids of several; not together with `id` (SystemVm ids)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            startdate: begin of the period

        Returns:
            ListResult[VirtualMachineUsageHistory]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_tags(
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
    ) -> ListResult[ResourceTag]:
        """List tags of resources.

        Since CloudStack 4.0.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            customer: label of whoever set the tags
            domainid: the domain (Domain id)
            isrecursive: take the domains below as well
            key: key to look for
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            resourceid: the resource
            resourcetype: kind of resource
            value: value to look for

        Returns:
            ListResult[ResourceTag]: one answer's rows; `.all()` goes on over every page.
        """
    def list_template_direct_download_certificates(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        listhosts: bool | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[DirectDownloadCertificate]:
        """List certificates for direct download, with their hosts if asked.

        Since CloudStack 4.17.0.

        Args:
            id: the resource (DirectDownloadCertificate id)
            keyword: text to search for
            listhosts: add the hosts that have the certificate
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone (Zone id)

        Returns:
            ListResult[DirectDownloadCertificate]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_template_permissions(self, *, id: str) -> TemplatePermissions:
        """List the accounts and projects that a template is shared with.

        Args:
            id: the resource (Template id)

        Returns:
            TemplatePermissions.
        """
    def list_templates(
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
    ) -> ListResult[Template]:
        """List templates that match the filter, such as featured or self.

        Args:
            templatefilter: which templates, by owner and visibility
            account: name of the owning account; goes together with `domainid`
            arch: CPU architecture [since 4.20]
            details: which parts of a row are filled, a comma list [since 4.15]
            domainid: the domain (Domain id)
            extensionid: the extension (Extension id) [since 4.21.0]
            forcks: only templates for Kubernetes clusters [since 4.21.0]
            hypervisor: hypervisor type
            id: the resource (Template id)
            ids: ids of several; not together with `id` (Template ids) [since 4.9]
            imagestoreid: the image store (ImageStore id) [since 4.19]
            isready: only images that can be deployed [since 4.21.0]
            isrecursive: take the domains below as well
            isvnf: true for VNF appliances only, false for the others [since 4.19.0]
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            oscategoryid: the OS category (OsCategory id) [since 4.21.0]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            parenttemplateid: the template to which the data disks belong (Template id) [since 4.4]
            projectid: the project; -1 for the resources of all projects (Project id)
            showicon: add the icons
            showremoved: deleted ones too
            showunique: one row each, not one for every zone [since 4.13.2]
            storageid: the storage pool (StoragePool id) [since 4.19]
            tags: tags by key
            templatetype: kind of template [since 4.19.0]
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Template]: one answer's rows; `.all()` goes on over every page.
        """
    def list_traffic_monitors(
        self,
        *,
        zoneid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[TrafficMonitor]:
        """List the traffic monitor hosts of a zone.

        Args:
            zoneid: the zone (Zone id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[TrafficMonitor]: one answer's rows; `.all()` goes on over every page.
        """
    def list_traffic_type_implementors(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        traffictype: TrafficTypeName | None = None,
    ) -> ListResult[TrafficTypeImplementor]:
        """List which component implements each traffic type.

        Since CloudStack 3.0.0.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            traffictype: kind of traffic

        Returns:
            ListResult[TrafficTypeImplementor]: one answer's rows; `.all()` goes on over every page.
        """
    def list_traffic_types(
        self,
        *,
        physicalnetworkid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[TrafficType]:
        """List what kinds of traffic a physical network carries.

        Since CloudStack 3.0.0.

        Args:
            physicalnetworkid: the physical network (PhysicalNetwork id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[TrafficType]: one answer's rows; `.all()` goes on over every page.
        """
    def list_tungsten_fabric_address_group(
        self,
        *,
        addressgroupuuid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricAddressGroup]:
        """List Tungsten Fabric address groups.

        Args:
            addressgroupuuid: the Tungsten Fabric address group
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricAddressGroup]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_tungsten_fabric_application_policy_set(
        self,
        *,
        applicationpolicysetuuid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricApplicationPolicySet]:
        """List Tungsten Fabric application policy sets.

        Args:
            applicationpolicysetuuid: the Tungsten Fabric application policy set
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricApplicationPolicySet]: one answer's rows; `.all()` goes on over
            every page.
        """
    def list_tungsten_fabric_firewall_policy(
        self,
        *,
        applicationpolicysetuuid: str | None = None,
        firewallpolicyuuid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricFirewallPolicy]:
        """List Tungsten Fabric firewall policies.

        Args:
            applicationpolicysetuuid: the Tungsten Fabric application policy set
            firewallpolicyuuid: the policy of a Tungsten Fabric firewall
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricFirewallPolicy]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_tungsten_fabric_firewall_rule(
        self,
        *,
        firewallpolicyuuid: str | None = None,
        firewallruleuuid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricFirewallRule]:
        """List the rules of Tungsten Fabric firewall policies.

        Args:
            firewallpolicyuuid: the policy of a Tungsten Fabric firewall
            firewallruleuuid: the rule of a Tungsten Fabric firewall
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricFirewallRule]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_tungsten_fabric_lb_health_monitor(
        self,
        *,
        lbruleid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[TungstenFabricLbHealthMonitor]:
        """Show the Tungsten Fabric health monitor of a load balancer rule.

        Args:
            lbruleid: the load balancer rule
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[TungstenFabricLbHealthMonitor]: one answer's rows; `.all()` goes on over
            every page.
        """
    def list_tungsten_fabric_logical_router(
        self,
        *,
        keyword: str | None = None,
        logicalrouteruuid: str | None = None,
        networkuuid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricLogicalRouter]:
        """List Tungsten Fabric logical routers.

        Args:
            keyword: text to search for
            logicalrouteruuid: the Tungsten Fabric logical router
            networkuuid: the Tungsten Fabric network
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricLogicalRouter]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_tungsten_fabric_network(
        self,
        *,
        keyword: str | None = None,
        listall: bool | None = None,
        networkuuid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricNetwork]:
        """List the networks that Tungsten Fabric knows.

        Args:
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            networkuuid: the Tungsten Fabric network
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricNetwork]: one answer's rows; `.all()` goes on over every page.
        """
    def list_tungsten_fabric_nic(
        self,
        *,
        keyword: str | None = None,
        nicuuid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricNic]:
        """List the NICs that Tungsten Fabric knows.

        Args:
            keyword: text to search for
            nicuuid: the network card, as Tungsten Fabric knows it
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricNic]: one answer's rows; `.all()` goes on over every page.
        """
    def list_tungsten_fabric_policy(
        self,
        *,
        ipaddressid: str | None = None,
        keyword: str | None = None,
        networkid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        policyuuid: str | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricPolicy]:
        """List Tungsten Fabric network policies.

        Args:
            ipaddressid: the public IP address
            keyword: text to search for
            networkid: the network
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            policyuuid: the Tungsten Fabric policy
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricPolicy]: one answer's rows; `.all()` goes on over every page.
        """
    def list_tungsten_fabric_policy_rule(
        self,
        *,
        policyuuid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        ruleuuid: str | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricPolicyRule]:
        """List the rules of a Tungsten Fabric network policy.

        Args:
            policyuuid: the Tungsten Fabric policy
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            ruleuuid: the rule of the Tungsten Fabric policy
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricPolicyRule]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_tungsten_fabric_providers(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricProvider]:
        """List the Tungsten Fabric controllers of zones.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricProvider]: one answer's rows; `.all()` goes on over every page.
        """
    def list_tungsten_fabric_service_group(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        servicegroupuuid: str | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricServiceGroup]:
        """List Tungsten Fabric service groups.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            servicegroupuuid: the Tungsten Fabric service group
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricServiceGroup]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_tungsten_fabric_tag(
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
    ) -> ListResult[TungstenFabricTag]:
        """List Tungsten Fabric tags and what carries them.

        Args:
            applicationpolicysetuuid: the Tungsten Fabric application policy set
            keyword: text to search for
            networkuuid: the Tungsten Fabric network
            nicuuid: the network card, as Tungsten Fabric knows it
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            policyuuid: the Tungsten Fabric policy
            taguuid: the Tungsten Fabric tag
            vmuuid: the machine, as Tungsten Fabric knows it
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricTag]: one answer's rows; `.all()` goes on over every page.
        """
    def list_tungsten_fabric_tag_type(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        tagtypeuuid: str | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricTagType]:
        """List the types of Tungsten Fabric tags.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            tagtypeuuid: the Tungsten Fabric tag type
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricTagType]: one answer's rows; `.all()` goes on over every page.
        """
    def list_tungsten_fabric_vm(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        vmuuid: str | None = None,
        zoneid: str | None = None,
    ) -> ListResult[TungstenFabricVm]:
        """List the virtual machines that Tungsten Fabric knows.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            vmuuid: the machine, as Tungsten Fabric knows it
            zoneid: the zone

        Returns:
            ListResult[TungstenFabricVm]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ucs_blades(
        self,
        *,
        ucsmanagerid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[UcsBlade]:
        """List the blades of a Cisco UCS manager.

        Args:
            ucsmanagerid: the UCS manager (UcsManager id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[UcsBlade]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ucs_managers(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[UcsManager]:
        """List Cisco UCS managers.

        Args:
            id: the resource (UcsManager id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone (Zone id)

        Returns:
            ListResult[UcsManager]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ucs_profiles(
        self,
        *,
        ucsmanagerid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[UcsProfile]:
        """List the service profiles of a Cisco UCS manager.

        Args:
            ucsmanagerid: the UCS manager (UcsManager id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[UcsProfile]: one answer's rows; `.all()` goes on over every page.
        """
    def list_unmanaged_instances(
        self,
        *,
        clusterid: str,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[UnmanagedInstance]:
        """List machines that run on a cluster outside CloudStack's control.

        Since CloudStack 4.14.0.

        Args:
            clusterid: the cluster (Cluster id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[UnmanagedInstance]: one answer's rows; `.all()` goes on over every page.
        """
    def list_usage_records(
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
    ) -> ListResult[UsageRecord]:
        """List usage records between two dates.

        Args:
            enddate: end of the period
            startdate: begin of the period
            account: name of the owning account; goes together with `domainid`
            accountid: the account (Account id)
            domainid: the domain (Domain id)
            includetags: add the tags of each resource
            isrecursive: take the domains below as well [since 4.15]
            keyword: text to search for
            oldformat: put internal numbers instead of UUIDs into the descriptions
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project (Project id)
            type: number of the usage type
            usageid: the resource that was used; goes together with `type`

        Returns:
            ListResult[UsageRecord]: one answer's rows; `.all()` goes on over every page.
        """
    def list_usage_server_metrics(self) -> UsageServerMetrics:
        """Show when the usage server last ran and how it fares.

        Since CloudStack 4.17.0.

        Returns:
            UsageServerMetrics.
        """
    def list_usage_types(self) -> ListResult[UsageType]:
        """List the types of usage records.

        Returns:
            ListResult[UsageType]: one answer's rows; `.all()` goes on over every page.
        """
    def list_user_data(
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
    ) -> ListResult[UserData]:
        """List registered user data.

        Since CloudStack 4.18.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (UserData id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)

        Returns:
            ListResult[UserData]: one answer's rows; `.all()` goes on over every page.
        """
    def list_user_two_factor_authenticator_providers(
        self, *, name: str | None = None
    ) -> ListResult[UserTwoFactorAuthenticatorProvider]:
        """List the providers of two-factor authentication.

        Since CloudStack 4.18.0.

        Args:
            name: the name

        Returns:
            ListResult[UserTwoFactorAuthenticatorProvider]: one answer's rows; `.all()` goes on over
            every page.
        """
    def list_users(
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
    ) -> ListResult[User]:
        """List users.

        Args:
            account: name of the owning account; goes together with `domainid`
            accounttype: kind of account by name: `admin`, `domain-admin` or `user`
            apikeyaccess: whether API keys may be used; can be inherited from the level above [since
                4.20.1.0]
            domainid: the domain (Domain id)
            id: the resource (User id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showicon: add the icons
            state: the state
            username: the user name
            usersource: where the user's password is checked [since 4.21.0.0]

        Returns:
            ListResult[User]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vm_schedule(
        self,
        *,
        virtualmachineid: str,
        action: VmScheduleAction | None = None,
        enabled: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[VmSchedule]:
        """List the schedules of a virtual machine.

        Since CloudStack 4.19.0.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            action: what is done to the machine at that time
            enabled: whether the schedule is followed
            id: the resource (VmSchedule id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[VmSchedule]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vm_snapshot(
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
    ) -> ListResult[VmSnapshot]:
        """List snapshots of whole virtual machines.

        Since CloudStack 4.2.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            state: the state
            tags: tags by key
            virtualmachineid: the virtual machine (VirtualMachine id)
            vmsnapshotid: the machine snapshot (VmSnapshot id)
            vmsnapshotids: ids of machine snapshots; not together with `vmsnapshotid` (VmSnapshot
                ids) [since 4.9]

        Returns:
            ListResult[VmSnapshot]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vpc_offerings(
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
    ) -> ListResult[VpcOffering]:
        """List offerings that VPCs can be made from.

        Args:
            displaytext: longer name for people to read
            domainid: the domain (Domain id) [since 4.18]
            id: the resource (VpcOffering id)
            isdefault: only default offerings
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            state: the state
            supportedservices: names of network services
            zoneid: the zone (Zone id) [since 4.13]

        Returns:
            ListResult[VpcOffering]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vpcs(
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
    ) -> ListResult[Vpc]:
        """List VPCs with their tiers.

        Args:
            account: name of the owning account; goes together with `domainid`
            cidr: IPv4 range in CIDR form
            displaytext: longer name for people to read
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (Vpc id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            restartrequired: only those that need a restart
            showicon: add the icons
            state: the state
            supportedservices: names of network services
            tags: tags by key
            vpcofferingid: the VPC offering (VpcOffering id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Vpc]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vgpu_profiles(
        self,
        *,
        activeonly: bool | None = None,
        gpucardid: str | None = None,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[VgpuProfile]:
        """List the vGPU profiles of GPU cards.

        Since CloudStack 4.21.0.

        Args:
            activeonly: only those that some device has
            gpucardid: the GPU card (GpuCard id)
            id: the resource (VgpuProfile id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[VgpuProfile]: one answer's rows; `.all()` goes on over every page.
        """
    def list_virtual_machines(
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
    ) -> ListResult[VirtualMachine]:
        """List virtual machines the caller can see.

        Args:
            account: name of the owning account; goes together with `domainid`
            accumulate: sum the statistics up instead of giving the latest sample [since 4.17.0]
            affinitygroupid: the affinity group (AffinityGroup id)
            arch: CPU architecture [since 4.20.1]
            autoscalevmgroupid: the autoscale group (AutoScaleVmGroup id) [since 4.18.0]
            backupofferingid: the backup offering (BackupOffering id) [since 4.17]
            clusterid: the cluster (Cluster id) [since 4.16.0]
            details: which parts of a row are filled, a comma list; fewer are faster
            displayvm: visible or hidden machines (root admin) [since 4.4]
            domainid: the domain (Domain id)
            extensionid: the extension (Extension id) [since 4.21.0]
            forvirtualnetwork: true for guest networks with a router, false for direct ones
            gpuenabled: only those with a GPU [since 4.21.0]
            groupid: the instance group (InstanceGroup id)
            haenable: restart the machine elsewhere when its host fails [since 4.15]
            hostid: the host (Host id)
            hypervisor: hypervisor type
            id: the resource (VirtualMachine id)
            ids: ids of several; not together with `id` (VirtualMachine ids) [since 4.4]
            isoid: the ISO (IsoVirtualMachine id)
            isrecursive: take the domains below as well
            isvnf: true for VNF appliances only, false for the others [since 4.19.0]
            keypair: name of an SSH key pair in the machine
            keyword: text to search for
            leased: only machines with a lease [since 4.21.0]
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            projectid: the project; -1 for the resources of all projects (Project id)
            retrieveonlyresourcecount: give the number alone, no rows
            securitygroupid: the security group (SecurityGroup id) [since 4.15]
            serviceofferingid: the service offering (ServiceOffering id) [since 4.4]
            showicon: add the icons [since 4.16.0.0]
            state: state; `Present` stands for all that are not destroyed
            storageid: the storage pool (StoragePool id)
            tags: tags by key
            templateid: the template (Template id)
            userdata: add the user data [since 4.18.0.0]
            userdataid: the stored user data (UserData id) [since 4.20.1]
            userid: the user who made the machine (User id)
            vpcid: the VPC (Vpc id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[VirtualMachine]: one answer's rows; `.all()` goes on over every page.
        """
    def list_virtual_machines_metrics(
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
    ) -> ListResult[VirtualMachineMetrics]:
        """List virtual machines with metrics of their load.

        Args:
            account: name of the owning account; goes together with `domainid`
            accumulate: sum the statistics up instead of giving the latest sample [since 4.17.0]
            affinitygroupid: the affinity group (AffinityGroup id)
            arch: CPU architecture [since 4.20.1]
            autoscalevmgroupid: the autoscale group (AutoScaleVmGroup id) [since 4.18.0]
            backupofferingid: the backup offering (BackupOffering id) [since 4.17]
            clusterid: the cluster (Cluster id)
            details: which parts of a row are filled, a comma list; fewer are faster
            displayvm: visible or hidden machines (root admin) [since 4.4]
            domainid: the domain (Domain id)
            extensionid: the extension (Extension id) [since 4.21.0]
            forvirtualnetwork: true for guest networks with a router, false for direct ones
            gpuenabled: only those with a GPU [since 4.21.0]
            groupid: the instance group (InstanceGroup id)
            haenable: restart the machine elsewhere when its host fails [since 4.15]
            hostid: the host (Host id)
            hypervisor: hypervisor type
            id: the resource (VirtualMachine id)
            ids: ids of several; not together with `id` (VirtualMachine ids) [since 4.4]
            isoid: the ISO (IsoVirtualMachine id)
            isrecursive: take the domains below as well
            isvnf: true for VNF appliances only, false for the others [since 4.19.0]
            keypair: name of an SSH key pair in the machine
            keyword: text to search for
            leased: only machines with a lease [since 4.21.0]
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            projectid: the project; -1 for the resources of all projects (Project id)
            retrieveonlyresourcecount: give the number alone, no rows
            securitygroupid: the security group (SecurityGroup id) [since 4.15]
            serviceofferingid: the service offering (ServiceOffering id) [since 4.4]
            showicon: add the icons [since 4.16.0.0]
            state: state; `Present` stands for all that are not destroyed
            storageid: the storage pool (StoragePool id)
            tags: tags by key
            templateid: the template (Template id)
            userdata: add the user data [since 4.18.0.0]
            userdataid: the stored user data (UserData id) [since 4.20.1]
            userid: the user who made the machine (User id)
            vpcid: the VPC (Vpc id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[VirtualMachineMetrics]: one answer's rows; `.all()` goes on over every page.
        """
    def list_virtual_machines_usage_history(
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
    ) -> ListResult[VirtualMachineUsageHistory]:
        """List measured CPU, disk and network use of virtual machines over time.

        Since CloudStack 4.17.

        Args:
            enddate: end of the period
            id: the resource (VirtualMachine id)
            ids: ids of several; not together with `id` (VirtualMachine ids)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            startdate: begin of the period

        Returns:
            ListResult[VirtualMachineUsageHistory]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_virtual_router_elements(
        self,
        *,
        enabled: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        nspid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[VirtualRouterElement]:
        """List virtual router elements.

        Args:
            enabled: on or off
            id: the resource (VirtualRouterElement id)
            keyword: text to search for
            nspid: the network service provider (NetworkServiceProvider id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[VirtualRouterElement]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vlan_ip_ranges(
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
    ) -> ListResult[VlanIpRange]:
        """List the IP ranges of public and shared guest networks.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            forvirtualnetwork: true for guest networks with a router, false for direct ones
            id: the resource (VlanIpRange id)
            keyword: text to search for
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)
            podid: the pod (Pod id)
            projectid: the project (Project id)
            vlan: VLAN id or `untagged`
            zoneid: the zone (Zone id)

        Returns:
            ListResult[VlanIpRange]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vms_for_import(
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
    ) -> ListResult[UnmanagedInstance]:
        """List machines on a host outside CloudStack that could be imported.

        Since CloudStack 4.19.0.

        Args:
            host: where the source machines run: IP address or host name
            hypervisor: hypervisor type
            zoneid: the zone (Zone id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            password: the password
            username: the user name

        Returns:
            ListResult[UnmanagedInstance]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vmware_dc_vms(
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
    ) -> ListResult[UnmanagedInstance]:
        """List the machines of a vCenter datacenter that could be imported.

        Args:
            datacentername: name of the data center in vCenter
            existingvcenterid: the VMware data center that is linked already
            hostname: where it is reached: host name or IP address
            instancename: name that the hypervisor uses
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            password: the password
            username: the user name
            vcenter: host name or IP address of vCenter

        Returns:
            ListResult[UnmanagedInstance]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vmware_dcs(
        self,
        *,
        zoneid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[VmwareDatacenter]:
        """List the VMware datacenter tied to a zone.

        Args:
            zoneid: the zone
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[VmwareDatacenter]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vnf_appliances(
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
    ) -> ListResult[VirtualMachine]:
        """List VNF appliances.

        Since CloudStack 4.19.1.

        Args:
            account: name of the owning account; goes together with `domainid`
            accumulate: sum the statistics up instead of giving the latest sample [since 4.17.0]
            affinitygroupid: the affinity group (AffinityGroup id)
            arch: CPU architecture [since 4.20.1]
            autoscalevmgroupid: the autoscale group (AutoScaleVmGroup id) [since 4.18.0]
            backupofferingid: the backup offering (BackupOffering id) [since 4.17]
            details: which parts of a row are filled, a comma list; fewer are faster
            displayvm: visible or hidden machines (root admin) [since 4.4]
            domainid: the domain (Domain id)
            extensionid: the extension (Extension id) [since 4.21.0]
            forvirtualnetwork: true for guest networks with a router, false for direct ones
            gpuenabled: only those with a GPU [since 4.21.0]
            groupid: the instance group (InstanceGroup id)
            haenable: restart the machine elsewhere when its host fails [since 4.15]
            hypervisor: hypervisor type
            id: the resource (VirtualMachine id)
            ids: ids of several; not together with `id` (VirtualMachine ids) [since 4.4]
            isoid: the ISO (IsoVirtualMachine id)
            isrecursive: take the domains below as well
            isvnf: true for VNF appliances only, false for the others [since 4.19.0]
            keypair: name of an SSH key pair in the machine
            keyword: text to search for
            leased: only machines with a lease [since 4.21.0]
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            retrieveonlyresourcecount: give the number alone, no rows
            securitygroupid: the security group (SecurityGroup id) [since 4.15]
            serviceofferingid: the service offering (ServiceOffering id) [since 4.4]
            showicon: add the icons [since 4.16.0.0]
            state: state; `Present` stands for all that are not destroyed
            tags: tags by key
            templateid: the template (Template id)
            userdata: add the user data [since 4.18.0.0]
            userdataid: the stored user data (UserData id) [since 4.20.1]
            userid: the user who made the machine (User id)
            vpcid: the VPC (Vpc id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[VirtualMachine]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vnf_templates(
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
    ) -> ListResult[Template]:
        """List VNF templates that match the filter.

        Since CloudStack 4.19.0.

        Args:
            templatefilter: which templates, by owner and visibility
            account: name of the owning account; goes together with `domainid`
            arch: CPU architecture [since 4.20]
            details: which parts of a row are filled, a comma list [since 4.15]
            domainid: the domain (Domain id)
            extensionid: the extension (Extension id) [since 4.21.0]
            forcks: only templates for Kubernetes clusters [since 4.21.0]
            hypervisor: hypervisor type
            id: the resource (Template id)
            ids: ids of several; not together with `id` (Template ids) [since 4.9]
            isready: only images that can be deployed [since 4.21.0]
            isrecursive: take the domains below as well
            isvnf: true for VNF appliances only, false for the others [since 4.19.0]
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            oscategoryid: the OS category (OsCategory id) [since 4.21.0]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            parenttemplateid: the template to which the data disks belong (Template id) [since 4.4]
            projectid: the project; -1 for the resources of all projects (Project id)
            showicon: add the icons
            showremoved: deleted ones too
            showunique: one row each, not one for every zone [since 4.13.2]
            tags: tags by key
            templatetype: kind of template [since 4.19.0]
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Template]: one answer's rows; `.all()` goes on over every page.
        """
    def list_volumes(
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
    ) -> ListResult[Volume]:
        """List volumes the caller can see.

        Args:
            account: name of the owning account; goes together with `domainid`
            clusterid: the cluster (Cluster id)
            diskofferingid: the disk offering (DiskOffering id) [since 4.4]
            displayvolume: visible or hidden volumes (root admin) [since 4.4]
            domainid: the domain (Domain id)
            hostid: the host (Host id)
            id: the resource (Volume id)
            ids: ids of several; not together with `id` (Volume ids) [since 4.9]
            isencrypted: only encrypted volumes [since 4.19.1]
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            listsystemvms: disks of system machines too (root admin) [since 4.18]
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            projectid: the project; -1 for the resources of all projects (Project id)
            retrieveonlyresourcecount: give the number alone, no rows
            serviceofferingid: the service offering whose root disks are listed (ServiceOffering id)
                [since 4.19.1]
            state: the state
            storageid: the storage pool [since 4.3]
            tags: tags by key
            type: root or data disk
            virtualmachineid: the virtual machine (VirtualMachine id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Volume]: one answer's rows; `.all()` goes on over every page.
        """
    def list_volumes_for_import(
        self,
        *,
        storageid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        path: str | None = None,
    ) -> ListResult[VolumeForImport]:
        """List disks on a storage pool outside CloudStack's control.

        Since CloudStack 4.19.1.

        Args:
            storageid: the storage pool (StoragePool id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            path: the path

        Returns:
            ListResult[VolumeForImport]: one answer's rows; `.all()` goes on over every page.
        """
    def list_volumes_metrics(
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
    ) -> ListResult[VolumeMetrics]:
        """List volumes with metrics of their use.

        Since CloudStack 4.9.3.

        Args:
            account: name of the owning account; goes together with `domainid`
            clusterid: the cluster (Cluster id)
            diskofferingid: the disk offering (DiskOffering id) [since 4.4]
            displayvolume: visible or hidden volumes (root admin) [since 4.4]
            domainid: the domain (Domain id)
            hostid: the host (Host id)
            id: the resource (Volume id)
            ids: ids of several; not together with `id` (Volume ids) [since 4.9]
            isencrypted: only encrypted volumes [since 4.19.1]
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            listsystemvms: disks of system machines too (root admin) [since 4.18]
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            projectid: the project; -1 for the resources of all projects (Project id)
            retrieveonlyresourcecount: give the number alone, no rows
            serviceofferingid: the service offering whose root disks are listed (ServiceOffering id)
                [since 4.19.1]
            state: the state
            storageid: the storage pool [since 4.3]
            tags: tags by key
            type: root or data disk
            virtualmachineid: the virtual machine (VirtualMachine id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[VolumeMetrics]: one answer's rows; `.all()` goes on over every page.
        """
    def list_volumes_usage_history(
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
    ) -> ListResult[VolumeUsageHistory]:
        """List measured disk use of volumes over time.

        Since CloudStack 4.18.0.

        Args:
            enddate: end of the period
            id: the resource (Volume id)
            ids: ids of several; not together with `id` (Volume ids)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            startdate: begin of the period

        Returns:
            ListResult[VolumeUsageHistory]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vpn_connections(
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
    ) -> ListResult[VpnConnection]:
        """List site-to-site VPN connections of VPCs.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (VpnConnection id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            vpcid: the VPC (Vpc id)

        Returns:
            ListResult[VpnConnection]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vpn_customer_gateways(
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
    ) -> ListResult[VpnCustomerGateway]:
        """List the remote ends of site-to-site VPNs.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (VpnCustomerGateway id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)

        Returns:
            ListResult[VpnCustomerGateway]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vpn_gateways(
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
    ) -> ListResult[VpnGateway]:
        """List the site-to-site VPN gateways of VPCs.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (VpnGateway id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            vpcid: the VPC (Vpc id)

        Returns:
            ListResult[VpnGateway]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vpn_users(
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
    ) -> ListResult[VpnUser]:
        """List the users of remote access VPN.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (VpnUser id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            username: the user name

        Returns:
            ListResult[VpnUser]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vsphere_storage_policies(
        self, *, zoneid: str | None = None
    ) -> ListResult[VsphereStoragePolicy]:
        """List the vSphere storage policies imported for a zone.

        Args:
            zoneid: the zone

        Returns:
            ListResult[VsphereStoragePolicy]: one answer's rows; `.all()` goes on over every page.
        """
    def list_vsphere_storage_policy_compatible_pools(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        policyid: str | None = None,
        zoneid: str | None = None,
    ) -> ListResult[StoragePool]:
        """List the storage pools that satisfy a vSphere storage policy.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            policyid: the vSphere storage policy
            zoneid: the zone

        Returns:
            ListResult[StoragePool]: one answer's rows; `.all()` goes on over every page.
        """
    def list_webhook_deliveries(
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
    ) -> ListResult[WebhookDelivery]:
        """List what webhooks have sent and how it was answered.

        Since CloudStack 4.20.0.

        Args:
            enddate: end of the period
            eventtype: kind of event that was delivered
            id: the resource (WebhookDelivery id)
            keyword: text to search for
            managementserverid: the management server (ManagementServer id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            startdate: begin of the period
            webhookid: the webhook (Webhook id)

        Returns:
            ListResult[WebhookDelivery]: one answer's rows; `.all()` goes on over every page.
        """
    def list_webhooks(
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
    ) -> ListResult[Webhook]:
        """List webhooks.

        Since CloudStack 4.20.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (Webhook id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            scope: whose events are sent
            state: the state

        Returns:
            ListResult[Webhook]: one answer's rows; `.all()` goes on over every page.
        """
    def list_zones(
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
    ) -> ListResult[Zone]:
        """List zones.

        Args:
            available: false for zones in which the caller owns machines, true for all usable ones
            domainid: the domain (Domain id)
            id: the resource (Zone id)
            ids: ids of several; not together with `id` (Zone ids) [since 4.19.0]
            keyword: text to search for
            name: the name
            networktype: basic or advanced networking
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showcapacities: add the capacity figures
            showicon: add the icons
            storageaccessgroup: a storage access group, by name [since 4.21.0]
            tags: tags by key [since 4.3]

        Returns:
            ListResult[Zone]: one answer's rows; `.all()` goes on over every page.
        """
    def list_zones_metrics(
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
    ) -> ListResult[ZoneMetrics]:
        """List zones with metrics of their load.

        Since CloudStack 4.9.3.

        Args:
            available: false for zones in which the caller owns machines, true for all usable ones
            domainid: the domain (Domain id)
            id: the resource (Zone id)
            ids: ids of several; not together with `id` (Zone ids) [since 4.19.0]
            keyword: text to search for
            name: the name
            networktype: basic or advanced networking
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showcapacities: add the capacity figures
            showicon: add the icons
            storageaccessgroup: a storage access group, by name [since 4.21.0]
            tags: tags by key [since 4.3]

        Returns:
            ListResult[ZoneMetrics]: one answer's rows; `.all()` goes on over every page.
        """
    def lock_account(self, *, account: str, domainid: str) -> Success:
        """Lock an account the old way; prefer disableAccount with lock set.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)

        Returns:
            Success.
        """
    def lock_user(self, *, id: str) -> User:
        """Lock a user, so that the user cannot log in.

        Args:
            id: the resource (User id)

        Returns:
            User.
        """
    def login(
        self,
        *,
        password: str,
        username: str,
        domain: str | None = None,
        domainId: int | None = None,
    ) -> Login:
        """Log a user in and start a session.

        Args:
            password: password in plain text
            username: the user name
            domain: path of the user's domain, e.g. `/acme`; none is ROOT
            domainId: internal number of the user's domain; wins over `domain`

        Returns:
            Login.
        """
    def logout(self) -> Logout:
        """End the caller's session.

        Returns:
            Logout.
        """
    def manage_gpu_device(self, *, ids: CommaList[str]) -> Success:
        """Let machines use GPU devices that were unmanaged.

        Since CloudStack 4.21.0.

        Args:
            ids: ids of the GPU devices (GpuDevice ids)

        Returns:
            Success.
        """
    def mark_default_zone_for_account(
        self, *, account: str, domainid: str, zoneid: str
    ) -> Job[Account]:
        """Set the default zone of an account.

        Since CloudStack 4.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Account.
        """
    def migrate_network(
        self, *, networkid: str, networkofferingid: str, resume: bool | None = None
    ) -> Job[Network]:
        """Move a network to another offering, on another physical network if it says so.

        Since CloudStack 4.11.0.

        Args:
            networkid: the network (Network id)
            networkofferingid: the network offering (NetworkOffering id)
            resume: carry on with a migration that failed

        Returns:
            The job; `.result()` waits for it and gives the Network.
        """
    def migrate_resource_to_another_secondary_storage(
        self,
        *,
        destpool: str,
        srcpool: str,
        snapshots: CommaList[str] | None = None,
        templates: CommaList[str] | None = None,
    ) -> Job[SecondaryStorageMigration]:
        """Move chosen templates and snapshots to another image store.

        Since CloudStack 4.19.0.

        Args:
            destpool: the image store to move to (ImageStore id)
            srcpool: the image store to move from (ImageStore id)
            snapshots: ids of the snapshots to move (Snapshot ids)
            templates: ids of the templates to move (Template ids)

        Returns:
            The job; `.result()` waits for it and gives the SecondaryStorageMigration.
        """
    def migrate_secondary_storage_data(
        self,
        *,
        destpools: CommaList[str],
        srcpool: str,
        migrationtype: StorageMigrationPolicy | None = None,
    ) -> Job[SecondaryStorageMigration]:
        """Move all data from one image store to others, or balance them.

        Since CloudStack 4.15.0.

        Args:
            destpools: ids of the image stores to move to (ImageStore ids)
            srcpool: the image store to move from (ImageStore id)
            migrationtype: spread the data out, or move all of it

        Returns:
            The job; `.result()` waits for it and gives the SecondaryStorageMigration.
        """
    def migrate_system_vm(
        self,
        *,
        virtualmachineid: str,
        autoselect: bool | None = None,
        hostid: str | None = None,
        storageid: str | None = None,
    ) -> Job[SystemVm]:
        """Move a system VM to another host or storage pool.

        Args:
            virtualmachineid: the virtual machine (SystemVm id)
            autoselect: let the server choose the target host [since 4.16.0]
            hostid: the host to move to (Host id)
            storageid: the pool to move to (StoragePool id) [since 4.16.0]

        Returns:
            The job; `.result()` waits for it and gives the SystemVm.
        """
    def migrate_vpc(
        self,
        *,
        vpcid: str,
        vpcofferingid: str,
        resume: bool | None = None,
        tiernetworkofferings: OneOrMore[TierNetworkOffering] | None = None,
    ) -> Job[Vpc]:
        """Move a VPC and its tiers to other offerings.

        Since CloudStack 4.11.0.

        Args:
            vpcid: the VPC (Vpc id)
            vpcofferingid: the VPC offering (VpcOffering id)
            resume: carry on with a migration that failed
            tiernetworkofferings: network offering of each tier

        Returns:
            The job; `.result()` waits for it and gives the Vpc.
        """
    def migrate_virtual_machine(
        self,
        *,
        virtualmachineid: str,
        autoselect: bool | None = None,
        hostid: str | None = None,
        storageid: str | None = None,
    ) -> Job[VirtualMachine]:
        """Move a virtual machine to another host, or its root volume to other storage.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            autoselect: let the server choose the target host [since 4.16.0]
            hostid: the host to move to (Host id)
            storageid: the pool to move to (StoragePool id)

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def migrate_virtual_machine_with_volume(
        self,
        *,
        virtualmachineid: str,
        autoselect: bool | None = None,
        hostid: str | None = None,
        migrateto: OneOrMore[VolumeToPool] | None = None,
    ) -> Job[VirtualMachine]:
        """Move a virtual machine to another host together with its volumes.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            autoselect: let the server choose the target host [since 4.19.0]
            hostid: the host to move to (Host id)
            migrateto: which pool each volume goes to

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def migrate_volume(
        self,
        *,
        storageid: str,
        volumeid: str,
        livemigrate: bool | None = None,
        newdiskofferingid: str | None = None,
    ) -> Job[Volume]:
        """Move a volume to another storage pool, live if asked.

        Since CloudStack 3.0.0.

        Args:
            storageid: the pool to move to (StoragePool id)
            volumeid: the volume (Volume id)
            livemigrate: move the volume while its machine runs
            newdiskofferingid: the disk offering to go over to (DiskOffering id)

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def move_domain(self, *, domainid: str, parentdomainid: str) -> Domain:
        """Put a domain and all below it under another parent domain.

        Since CloudStack 4.19.0.0.

        Args:
            domainid: the domain (Domain id)
            parentdomainid: the domain above (Domain id)

        Returns:
            Domain.
        """
    def move_network_acl_item(
        self,
        *,
        id: str,
        aclconsistencyhash: str | None = None,
        customid: str | None = None,
        nextaclruleid: str | None = None,
        previousaclruleid: str | None = None,
    ) -> Job[NetworkAcl]:
        """Reorder an ACL: place a rule before or after others.

        Args:
            id: the resource
            aclconsistencyhash: MD5 over the rule ids in their order; the move fails if the list
                changed since
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            nextaclruleid: the rule that shall follow; none puts it at the end
            previousaclruleid: the rule that shall come before; none puts it at the top

        Returns:
            The job; `.result()` waits for it and gives the NetworkAcl.
        """
    def move_user(
        self, *, id: str, account: str | None = None, accountid: str | None = None
    ) -> Success:
        """Put a user into another account; the domain stays the same.

        Since CloudStack 4.11.

        Args:
            id: the resource (User id)
            account: the account to move to, by name; or give `accountid`
            accountid: the account to move to; or give `account` (Account id)

        Returns:
            Success.
        """
    def notify_baremetal_provision_done(self, *, mac: str) -> Job[Success]:
        """Report that a bare metal host has been installed; for the router only.

        Args:
            mac: MAC address of the card that was used for provisioning

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def oauthlogin(
        self,
        *,
        email: str,
        provider: str,
        domain: str | None = None,
        domainId: int | None = None,
        secretcode: str | None = None,
    ) -> Login:
        """Log a user in with the secret code of an OAuth provider.

        Since CloudStack 4.19.0.

        Args:
            email: e-mail address
            provider: the provider, by name
            domain: path of the user's domain, e.g. `/acme`; none is ROOT
            domainId: internal number of the user's domain; wins over `domain`
            secretcode: code that the OAuth provider gave after login

        Returns:
            Login.
        """
    def patch_system_vm(self, *, forced: bool | None = None, id: str | None = None) -> Job[Success]:
        """Update the software of a running system VM or router in place.

        Since CloudStack 4.17.0.

        Args:
            forced: patch even if the scripts are up to date
            id: the resource (SystemVm id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def prepare_for_maintenance(
        self,
        *,
        managementserverid: str,
        algorithm: IndirectAgentLbAlgorithm | None = None,
        forced: bool | None = None,
    ) -> ManagementServerMaintenance:
        """Drain a management server and hand its agents to others, for maintenance.

        Since CloudStack 4.21.0.

        Args:
            managementserverid: the management server (ManagementServer id)
            algorithm: how agents are spread over the remaining servers
            forced: begin maintenance when the waiting time is over, jobs or not

        Returns:
            ManagementServerMaintenance.
        """
    def prepare_for_shutdown(self, *, managementserverid: str) -> ManagementServerMaintenance:
        """Let a management server finish its jobs and take no new ones.

        Since CloudStack 4.19.0.

        Args:
            managementserverid: the management server (ManagementServer id)

        Returns:
            ManagementServerMaintenance.
        """
    def prepare_host_for_maintenance(self, *, id: str) -> Job[Host]:
        """Put a host into maintenance: its machines move to other hosts.

        Args:
            id: the resource (Host id)

        Returns:
            The job; `.result()` waits for it and gives the Host.
        """
    def prepare_template(
        self, *, templateid: str, zoneid: str, storageid: str | None = None
    ) -> ListResult[Template]:
        """Copy a template to a zone's primary storage ahead of first use.

        Args:
            templateid: the template (Template id)
            zoneid: the zone (Zone id)
            storageid: the storage pool (StoragePool id)

        Returns:
            ListResult[Template]: one answer's rows; `.all()` goes on over every page.
        """
    def provision_certificate(
        self, *, hostid: str, provider: str | None = None, reconnect: bool | None = None
    ) -> Job[Success]:
        """Issue a host a new certificate and install it.

        Since CloudStack 4.11.0.

        Args:
            hostid: the host (Host id)
            provider: the provider, by name
            reconnect: let the agent connect anew with the new certificate

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def provision_template_direct_download_certificate(
        self, *, hostid: str, id: str
    ) -> DirectDownloadCertificateHostStatus:
        """Install an uploaded direct download certificate on one more host.

        Since CloudStack 4.17.0.

        Args:
            hostid: the host (Host id)
            id: the resource (DirectDownloadCertificate id)

        Returns:
            DirectDownloadCertificateHostStatus.
        """
    def purge_expunged_resources(
        self,
        *,
        batchsize: int | None = None,
        enddate: Timestamp | None = None,
        resourcetype: PurgeableResourceType | None = None,
        startdate: Timestamp | None = None,
    ) -> Job[ExpungedResourcesPurge]:
        """Erase the database rows of expunged resources, by type and date.

        Since CloudStack 4.20.

        Args:
            batchsize: rows removed in one database step
            enddate: end of the period
            resourcetype: kind of resource
            startdate: begin of the period

        Returns:
            The job; `.result()` waits for it and gives the ExpungedResourcesPurge.
        """
    def query_async_job_result(self, *, jobid: str) -> AsyncJob:
        """Return the state of an async job, and its result once it has ended.

        Args:
            jobid: the asynchronous job (AsyncJob id)

        Returns:
            AsyncJob.
        """
    def quota_balance(
        self,
        *,
        account: str,
        domainid: str,
        accountid: str | None = None,
        enddate: Timestamp | None = None,
        startdate: Timestamp | None = None,
    ) -> QuotaBalance:
        """Return the quota balance of an account, today or between dates.

        Since CloudStack 4.7.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            accountid: the account (Account id)
            enddate: end of the period
            startdate: begin of the period

        Returns:
            QuotaBalance.
        """
    def quota_configure_email(
        self,
        *,
        accountid: str,
        enable: bool | None = None,
        minbalance: Number | None = None,
        templatename: QuotaEmailTemplateType | None = None,
    ) -> QuotaEmailConfiguration:
        """Choose which quota emails an account gets, and below which balance.

        Since CloudStack 4.20.0.0.

        Args:
            accountid: the account (Account id)
            enable: whether the mail is sent
            minbalance: balance in currency below which the mail is sent
            templatename: kind of mail

        Returns:
            QuotaEmailConfiguration.
        """
    def quota_credits(
        self,
        *,
        account: str,
        domainid: str,
        value: Number,
        min_balance: Number | None = None,
        quota_enforce: bool | None = None,
    ) -> QuotaCredits:
        """Add quota credits to an account, or take them off.

        Since CloudStack 4.7.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            value: currency to add; negative takes away
            min_balance: balance in currency below which the account counts as low
            quota_enforce: lock the account when its credit is used up

        Returns:
            QuotaCredits.
        """
    def quota_credits_list(
        self,
        *,
        accountid: str | None = None,
        domainid: str | None = None,
        enddate: Timestamp | None = None,
        isrecursive: bool | None = None,
        startdate: Timestamp | None = None,
    ) -> ListResult[QuotaCredits]:
        """List the quota credits that were given.

        Since CloudStack 4.21.0.

        Args:
            accountid: the account (Account id)
            domainid: the domain (Domain id)
            enddate: end of the period
            isrecursive: take the domains below as well
            startdate: begin of the period

        Returns:
            ListResult[QuotaCredits]: one answer's rows; `.all()` goes on over every page.
        """
    def quota_email_template_list(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        templatetype: QuotaEmailTemplateType | None = None,
    ) -> ListResult[QuotaEmailTemplate]:
        """List the texts of quota emails.

        Since CloudStack 4.7.0.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            templatetype: kind of mail

        Returns:
            ListResult[QuotaEmailTemplate]: one answer's rows; `.all()` goes on over every page.
        """
    def quota_email_template_update(
        self,
        *,
        templatebody: str,
        templatesubject: str,
        templatetype: QuotaEmailTemplateType,
        locale: str | None = None,
    ) -> Success:
        """Change the subject and body of a quota email.

        Since CloudStack 4.7.0.

        Args:
            templatebody: text of the mail, up to 500,000 characters
            templatesubject: subject of the mail, up to 77 characters
            templatetype: kind of mail
            locale: language of the mail, e.g. `en_US`

        Returns:
            Success.
        """
    def quota_is_enabled(self) -> QuotaStatus:
        """Tell whether quota is in use here.

        Since CloudStack 4.7.0.

        Returns:
            QuotaStatus.
        """
    def quota_list_email_configuration(
        self, *, accountid: str
    ) -> ListResult[QuotaEmailConfiguration]:
        """List which quota emails an account gets.

        Since CloudStack 4.20.0.0.

        Args:
            accountid: the account (Account id)

        Returns:
            ListResult[QuotaEmailConfiguration]: one answer's rows; `.all()` goes on over every
            page.
        """
    def quota_preset_variables_list(self, *, usagetype: int) -> ListResult[QuotaPresetVariable]:
        """List the variables that a tariff's activation rule can read.

        Since CloudStack 4.20.

        Args:
            usagetype: usage type by its number

        Returns:
            ListResult[QuotaPresetVariable]: one answer's rows; `.all()` goes on over every page.
        """
    def quota_statement(
        self,
        *,
        account: str,
        domainid: str,
        enddate: Timestamp,
        startdate: Timestamp,
        accountid: str | None = None,
        type: int | None = None,
    ) -> QuotaStatement:
        """Return what an account's usage cost between two dates.

        Since CloudStack 4.7.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            enddate: end of the period
            startdate: begin of the period
            accountid: the account (Account id)
            type: number of the usage type

        Returns:
            QuotaStatement.
        """
    def quota_summary(
        self,
        *,
        account: str | None = None,
        domainid: str | None = None,
        keyword: str | None = None,
        listall: bool | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[QuotaSummary]:
        """Return the quota balance and use of accounts.

        Since CloudStack 4.7.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            keyword: text to search for
            listall: accounts without quota too
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[QuotaSummary]: one answer's rows; `.all()` goes on over every page.
        """
    def quota_tariff_create(
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
    ) -> QuotaTariff:
        """Create a tariff for a usage type.

        Since CloudStack 4.18.0.0.

        Args:
            name: the name
            usagetype: usage type by its number
            value: price of one unit in currency
            activationrule: JavaScript that decides whether, or at what price, the tariff counts
            description: free text that explains it
            enddate: when the tariff stops counting
            position: place in the order among tariffs of one type [since 4.20.0.0]
            startdate: when the tariff begins to count

        Returns:
            QuotaTariff.
        """
    def quota_tariff_delete(self, *, id: str) -> Success:
        """Delete a tariff; costs already charged stay.

        Since CloudStack 4.18.0.0.

        Args:
            id: the resource

        Returns:
            Success.
        """
    def quota_tariff_list(
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
    ) -> ListResult[QuotaTariff]:
        """List tariffs of usage types.

        Since CloudStack 4.7.0.

        Args:
            enddate: end of the period [since 4.18.0.0]
            id: the resource
            keyword: text to search for
            listall: removed tariffs too [since 4.18.0.0]
            listonlyremoved: only tariffs that are gone
            name: the name [since 4.18.0.0]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            startdate: begin of the period
            usagetype: usage type by its number

        Returns:
            ListResult[QuotaTariff]: one answer's rows; `.all()` goes on over every page.
        """
    def quota_tariff_update(
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
    ) -> QuotaTariff:
        """Change a tariff from a date on.

        Since CloudStack 4.7.0.

        Args:
            name: the name [since 4.18.0.0]
            activationrule: JavaScript that decides whether, or at what price, the tariff counts
                [since 4.18.0.0]
            description: free text that explains it [since 4.18.0.0]
            enddate: when the tariff stops counting [since 4.18.0.0]
            position: place in the order among tariffs of one type [since 4.20.0.0]
            startdate: deprecated; make a new tariff instead
            usagetype: deprecated; the tariff is found by `name`
            value: price of one unit in currency

        Returns:
            QuotaTariff.
        """
    def quota_update(self) -> QuotaUpdate:
        """Charge new usage to the accounts now, and send due alerts and statements.

        Since CloudStack 4.7.0.

        Returns:
            QuotaUpdate.
        """
    def quota_validate_activation_rule(
        self, *, activationrule: str, usagetype: int
    ) -> QuotaActivationRuleValidation:
        """Check an activation rule before a tariff uses it.

        Since CloudStack 4.20.0.

        Args:
            activationrule: JavaScript that decides whether, or at what price, the tariff counts
            usagetype: usage type by its number

        Returns:
            QuotaActivationRuleValidation.
        """
    def ready_for_shutdown(self, *, managementserverid: str) -> ManagementServerMaintenance:
        """Tell whether a management server has no more jobs and can be stopped.

        Since CloudStack 4.19.0.

        Args:
            managementserverid: the management server (ManagementServer id)

        Returns:
            ManagementServerMaintenance.
        """
    def reboot_router(self, *, id: str, forced: bool | None = None) -> Job[Router]:
        """Restart a virtual router.

        Args:
            id: the resource (Router id)
            forced: stop and start it instead of a soft reboot [since 4.16.0]

        Returns:
            The job; `.result()` waits for it and gives the Router.
        """
    def reboot_system_vm(self, *, id: str, forced: bool | None = None) -> Job[SystemVm]:
        """Restart a console proxy or secondary storage VM.

        Args:
            id: the resource (SystemVm id)
            forced: stop and start it instead of a soft reboot [since 4.16.0]

        Returns:
            The job; `.result()` waits for it and gives the SystemVm.
        """
    def reboot_virtual_machine(
        self, *, id: str, bootintosetup: bool | None = None, forced: bool | None = None
    ) -> Job[VirtualMachine]:
        """Restart a virtual machine.

        Args:
            id: the resource (VirtualMachine id)
            bootintosetup: stop in the firmware setup menu (VMware) [since 4.15.0.0]
            forced: stop and start it instead of a soft reboot [since 4.16.0]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def reconnect_host(self, *, id: str) -> Job[Host]:
        """Make the management server connect to a host anew.

        Args:
            id: the resource (Host id)

        Returns:
            The job; `.result()` waits for it and gives the Host.
        """
    def recover_shared_file_system(self, *, id: str | None = None) -> Success:
        """Bring a destroyed shared file system back, before it is expunged.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (SharedFileSystem id)

        Returns:
            Success.
        """
    def recover_virtual_machine(self, *, id: str) -> VirtualMachine:
        """Bring a destroyed virtual machine back, before it is expunged; it stays stopped.

        Args:
            id: the resource (VirtualMachine id)

        Returns:
            VirtualMachine.
        """
    def recover_volume(self, *, id: str) -> Volume:
        """Bring a destroyed volume back, before it is expunged.

        Since CloudStack 4.14.0.

        Args:
            id: the resource (Volume id)

        Returns:
            Volume.
        """
    def register_cni_configuration(
        self,
        *,
        name: str,
        account: str | None = None,
        cniconfig: Base64 | None = None,
        domainid: str | None = None,
        params: CommaList[str] | None = None,
        projectid: str | None = None,
    ) -> UserData:
        """Register a CNI configuration for Kubernetes clusters.

        Since CloudStack 4.21.0.

        Args:
            name: the name
            account: name of the owning account; goes together with `domainid`
            cniconfig: text of the CNI configuration, base64-encoded
            domainid: the domain (Domain id)
            params: names of the variables, a comma list
            projectid: the project (Project id)

        Returns:
            UserData.
        """
    def register_extension(
        self,
        *,
        extensionid: str,
        resourceid: str,
        resourcetype: ExtensionResourceType,
        details: Pairs | None = None,
    ) -> Extension:
        """Link an extension to a resource, such as a cluster.

        Since CloudStack 4.21.0.

        Args:
            extensionid: the extension (Extension id)
            resourceid: the resource
            resourcetype: kind of resource
            details: further settings by key

        Returns:
            Extension.
        """
    def register_iso(
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
    ) -> ListResult[Template]:
        """Register an ISO, which the cloud then downloads from a URL.

        Args:
            name: the name
            url: where the server fetches the image from
            zoneid: the zone; -1 for all (Zone id)
            account: name of the owning account; goes together with `domainid`
            arch: CPU architecture [since 4.20]
            bootable: whether a machine can boot from the image
            checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
            directdownload: let hosts fetch the image from its URL, past secondary storage (KVM)
            displaytext: longer name for people to read
            domainid: the domain (Domain id)
            imagestoreuuid: the image store
            isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
            isextractable: allow downloads
            isfeatured: show it among the featured ones
            ispublic: open to everybody
            ostypeid: the guest OS (OsType id)
            passwordenabled: the guest can take a new password from CloudStack
            projectid: the project (Project id)

        Returns:
            ListResult[Template]: one answer's rows; `.all()` goes on over every page.
        """
    def register_netscaler_control_center(
        self, *, ipaddress: str, numretries: int, password: str, username: str
    ) -> Job[NetscalerControlCenter]:
        """Connect a NetScaler Control Center.

        Args:
            ipaddress: IP address of the control center
            numretries: how often a failed request is tried again
            password: the password
            username: the user name

        Returns:
            The job; `.result()` waits for it and gives the NetscalerControlCenter.
        """
    def register_netscaler_service_package(
        self, *, description: str, name: str
    ) -> NetscalerServicePackage:
        """Register a service package of NetScaler Control Center.

        Args:
            description: free text that explains it
            name: the name

        Returns:
            NetscalerServicePackage.
        """
    def register_oauth_provider(
        self,
        *,
        clientid: str,
        description: str,
        provider: str,
        redirecturi: str,
        secretkey: str,
        details: Pairs | None = None,
    ) -> OauthProvider:
        """Let users log in through an OAuth provider.

        Since CloudStack 4.19.0.

        Args:
            clientid: client id issued by the OAuth provider
            description: free text that explains it
            provider: the provider, by name
            redirecturi: URL to return to, as registered at the OAuth provider
            secretkey: client secret issued by the OAuth provider
            details: further settings by key

        Returns:
            OauthProvider.
        """
    def register_ssh_key_pair(
        self,
        *,
        name: str,
        publickey: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> SshKeyPair:
        """Register the public half of your own SSH key pair.

        Args:
            name: the name
            publickey: text of the public key
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            SshKeyPair.
        """
    def register_template(
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
    ) -> ListResult[Template]:
        """Register a template, which the cloud then downloads from a URL.

        Args:
            format: file format of the image
            hypervisor: hypervisor type
            name: the name
            url: where the server fetches the image from
            account: name of the owning account; goes together with `domainid`
            arch: CPU architecture [since 4.20]
            bits: word size of the guest: 32 or 64
            checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
            deployasis: keep the hardware that the appliance describes (VMware) [since 4.15.1]
            details: further settings by key
            directdownload: let hosts fetch the image from its URL, past secondary storage (KVM)
            displaytext: longer name for people to read
            domainid: the domain (Domain id)
            extensionid: the extension (Extension id) [since 4.21.0]
            externaldetails: settings handed to the extension [since 4.21.0]
            forcks: whether Kubernetes clusters can be built from it [since 4.21.0]
            isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
            isextractable: allow downloads
            isfeatured: show it among the featured ones
            ispublic: open to everybody
            isrouting: the image is for routers
            ostypeid: the guest OS (OsType id)
            passwordenabled: the guest can take a new password from CloudStack
            projectid: the project (Project id)
            requireshvm: the guest needs full virtualization
            sshkeyenabled: the guest can take SSH keys from CloudStack
            templatetag: host tag that machines of this template need
            templatetype: kind of template [since 4.19.0]
            zoneid: the zone; -1 for all (Zone id)
            zoneids: ids of zones; not together with `zoneid` (Zone ids)

        Returns:
            ListResult[Template]: one answer's rows; `.all()` goes on over every page.
        """
    def register_user_data(
        self,
        *,
        name: str,
        userdata: Base64,
        account: str | None = None,
        domainid: str | None = None,
        params: CommaList[str] | None = None,
        projectid: str | None = None,
    ) -> UserData:
        """Store user data under a name, for use by many machines.

        Since CloudStack 4.18.

        Args:
            name: the name
            userdata: user data for cloud-init, base64-encoded
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            params: names of the variables, a comma list
            projectid: the project (Project id)

        Returns:
            UserData.
        """
    def register_user_keys(self, *, id: str) -> NewUserKeys:
        """Generate a new API key and secret key for a user; the old ones stop working.

        Args:
            id: the resource (User id)

        Returns:
            NewUserKeys.
        """
    def register_vnf_template(
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
    ) -> ListResult[Template]:
        """Register a VNF template, which the cloud then downloads from a URL.

        Since CloudStack 4.19.0.

        Args:
            format: file format of the image
            hypervisor: hypervisor type
            name: the name
            url: where the server fetches the image from
            account: name of the owning account; goes together with `domainid`
            arch: CPU architecture [since 4.20]
            bits: word size of the guest: 32 or 64
            checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
            deployasis: keep the hardware that the appliance describes (VMware) [since 4.15.1]
            details: further settings by key
            directdownload: let hosts fetch the image from its URL, past secondary storage (KVM)
            displaytext: longer name for people to read
            domainid: the domain (Domain id)
            extensionid: the extension (Extension id) [since 4.21.0]
            externaldetails: settings handed to the extension [since 4.21.0]
            forcks: whether Kubernetes clusters can be built from it [since 4.21.0]
            isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
            isextractable: allow downloads
            isfeatured: show it among the featured ones
            ispublic: open to everybody
            isrouting: the image is for routers
            ostypeid: the guest OS (OsType id)
            passwordenabled: the guest can take a new password from CloudStack
            projectid: the project (Project id)
            requireshvm: the guest needs full virtualization
            sshkeyenabled: the guest can take SSH keys from CloudStack
            templatetag: host tag that machines of this template need
            templatetype: kind of template [since 4.19.0]
            vnfdetails: facts about the VNF by key
            vnfnics: network cards that the VNF needs
            zoneid: the zone; -1 for all (Zone id)
            zoneids: ids of zones; not together with `zoneid` (Zone ids)

        Returns:
            ListResult[Template]: one answer's rows; `.all()` goes on over every page.
        """
    def release_as_number(self, *, asnumber: int, zoneid: str) -> Success:
        """Give an AS number back to its zone.

        Since CloudStack 4.20.0.

        Args:
            asnumber: BGP autonomous system number
            zoneid: the zone (Zone id)

        Returns:
            Success.
        """
    def release_bgp_peer(self, *, id: str) -> Job[BgpPeer]:
        """Open a dedicated BGP peer to everyone again.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (BgpPeer id)

        Returns:
            The job; `.result()` waits for it and gives the BgpPeer.
        """
    def release_dedicated_cluster(self, *, clusterid: str) -> Job[Success]:
        """Open a dedicated cluster to everyone again.

        Args:
            clusterid: the cluster (Cluster id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def release_dedicated_guest_vlan_range(self, *, id: str) -> Job[Success]:
        """Open a dedicated guest VLAN range to everyone again.

        Args:
            id: the resource (GuestVlanRange id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def release_dedicated_host(self, *, hostid: str) -> Job[Success]:
        """Open a dedicated host to everyone again.

        Args:
            hostid: the host (Host id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def release_dedicated_pod(self, *, podid: str) -> Job[Success]:
        """Open a dedicated pod to everyone again.

        Args:
            podid: the pod (Pod id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def release_dedicated_zone(self, *, zoneid: str) -> Job[Success]:
        """Open a dedicated zone to everyone again.

        Args:
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def release_host_reservation(self, *, id: str) -> Job[Success]:
        """Free a host that a deployment planner keeps for itself.

        Args:
            id: the resource (Host id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def release_ip_address(self, *, id: str) -> Success:
        """Free a public IP address that was reserved.

        Since CloudStack 4.17.

        Args:
            id: the resource (PublicIpAddress id)

        Returns:
            Success.
        """
    def release_ipv4_subnet_for_zone(self, *, id: str) -> Job[ZoneIpv4Subnet]:
        """Open a dedicated IPv4 subnet to everyone again.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (ZoneIpv4Subnet id)

        Returns:
            The job; `.result()` waits for it and gives the ZoneIpv4Subnet.
        """
    def release_pod_ip_address(self, *, id: int) -> Success:
        """Give a management IP address back to its pod.

        Args:
            id: the resource

        Returns:
            Success.
        """
    def release_public_ip_range(self, *, id: str) -> Success:
        """Open a dedicated public IP range to everyone again.

        Args:
            id: the resource (VlanIpRange id)

        Returns:
            Success.
        """
    def remove_annotation(self, *, id: str) -> Annotation:
        """Delete a comment from a resource.

        Since CloudStack 4.11.

        Args:
            id: the resource

        Returns:
            Annotation.
        """
    def remove_cert_from_load_balancer(self, *, lbruleid: str) -> Job[Success]:
        """Take the TLS certificate off a load balancer rule.

        Args:
            lbruleid: the load balancer rule (LoadBalancerRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def remove_from_global_load_balancer_rule(
        self, *, id: str, loadbalancerrulelist: CommaList[str]
    ) -> Job[Success]:
        """Take zone load balancer rules out from behind a global one.

        Args:
            id: the resource (GlobalLoadBalancerRule id)
            loadbalancerrulelist: ids of load balancer rules (LoadBalancerRule ids)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def remove_from_load_balancer_rule(
        self,
        *,
        id: str,
        virtualmachineids: CommaList[str] | None = None,
        vmidipmap: OneOrMore[VirtualMachineIpRemoval] | None = None,
    ) -> Job[Success]:
        """Take virtual machines out from behind a load balancer rule.

        Args:
            id: the resource (LoadBalancerRule id)
            virtualmachineids: ids of virtual machines (VirtualMachine ids)
            vmidipmap: machine and address pairs [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def remove_guest_os(self, *, id: str) -> Job[Success]:
        """Delete a guest OS type that was added by hand.

        Since CloudStack 4.4.0.

        Args:
            id: the resource (OsType id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def remove_guest_os_mapping(self, *, id: str) -> Job[Success]:
        """Delete a guest OS type's name on a hypervisor version.

        Since CloudStack 4.4.0.

        Args:
            id: the resource (GuestOsMapping id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def remove_gui_theme(self, *, id: str) -> Success:
        """Delete a theme of the web interface.

        Since CloudStack 4.21.0.0.

        Args:
            id: the resource (GuiTheme id)

        Returns:
            Success.
        """
    def remove_ip_from_nic(self, *, id: str) -> Job[Success]:
        """Take a secondary IP address off its NIC.

        Args:
            id: the resource (NicSecondaryIp id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def remove_management_server(self, *, id: str) -> Success:
        """Forget a management server that is down for good.

        Args:
            id: the resource (ManagementServer id)

        Returns:
            Success.
        """
    def remove_network_permissions(
        self,
        *,
        networkid: str,
        accountids: CommaList[str] | None = None,
        accounts: CommaList[str] | None = None,
        projectids: CommaList[str] | None = None,
    ) -> Success:
        """Stop accounts or projects from deploying into a network.

        Since CloudStack 4.17.0.

        Args:
            networkid: the network (Network id)
            accountids: ids of accounts (Account ids)
            accounts: names of accounts
            projectids: ids of projects (Project ids)

        Returns:
            Success.
        """
    def remove_nic_from_virtual_machine(
        self, *, nicid: str, virtualmachineid: str
    ) -> Job[VirtualMachine]:
        """Unplug a virtual machine from a network by removing the NIC.

        Args:
            nicid: the network card (Nic id)
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def remove_nodes_from_kubernetes_cluster(
        self, *, id: str, nodeids: CommaList[str]
    ) -> Job[KubernetesCluster]:
        """Take externally added nodes out of a Kubernetes cluster.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (KubernetesCluster id)
            nodeids: ids of the nodes (VirtualMachine ids)

        Returns:
            The job; `.result()` waits for it and gives the KubernetesCluster.
        """
    def remove_quarantined_ip(
        self, *, removalreason: str, id: str | None = None, ipaddress: str | None = None
    ) -> Success:
        """End the quarantine of a public IP address early.

        Since CloudStack 4.19.

        Args:
            removalreason: why the quarantine ends early
            id: the resource (QuarantinedIp id)
            ipaddress: the address in quarantine; or give `id`

        Returns:
            Success.
        """
    def remove_raw_usage_records(self, *, interval: int) -> Success:
        """Delete usage records older than a number of days.

        Since CloudStack 4.6.0.

        Args:
            interval: days; records older than that go

        Returns:
            Success.
        """
    def remove_region(self, *, id: int) -> Success:
        """Forget a region.

        Args:
            id: the resource

        Returns:
            Success.
        """
    def remove_resource_detail(
        self, *, resourceid: str, resourcetype: ResourceObjectType, key: str | None = None
    ) -> Job[Success]:
        """Delete a detail of a resource by its key, or all details.

        Args:
            resourceid: the resource
            resourcetype: kind of resource
            key: key to look for

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def remove_secondary_storage_selector(self, *, id: str) -> Success:
        """Delete a rule that picks an image store.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (SecondaryStorageSelector id)

        Returns:
            Success.
        """
    def remove_tungsten_fabric_network_gateway_from_logical_router(
        self, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
    ) -> Job[TungstenFabricLogicalRouter]:
        """Disconnect a Tungsten Fabric network from a logical router.

        Args:
            logicalrouteruuid: the Tungsten Fabric logical router
            networkuuid: the Tungsten Fabric network
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricLogicalRouter.
        """
    def remove_tungsten_fabric_policy(
        self, *, networkuuid: str, policyuuid: str, zoneid: str
    ) -> Job[TungstenFabricPolicy]:
        """Detach a Tungsten Fabric policy from a network.

        Args:
            networkuuid: the Tungsten Fabric network
            policyuuid: the Tungsten Fabric policy
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricPolicy.
        """
    def remove_tungsten_fabric_policy_rule(
        self, *, policyuuid: str, ruleuuid: str, zoneid: str
    ) -> Job[TungstenFabricPolicy]:
        """Delete a rule from a Tungsten Fabric network policy.

        Args:
            policyuuid: the Tungsten Fabric policy
            ruleuuid: the rule of the Tungsten Fabric policy
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricPolicy.
        """
    def remove_tungsten_fabric_tag(
        self,
        *,
        taguuid: str,
        zoneid: str,
        applicationpolicysetuuid: str | None = None,
        networkuuid: CommaList[str] | None = None,
        nicuuid: CommaList[str] | None = None,
        policyuuid: str | None = None,
        vmuuid: CommaList[str] | None = None,
    ) -> Job[TungstenFabricTag]:
        """Take a Tungsten Fabric tag off what carries it.

        Args:
            taguuid: the Tungsten Fabric tag
            zoneid: the zone
            applicationpolicysetuuid: the Tungsten Fabric application policy set
            networkuuid: the Tungsten Fabric network
            nicuuid: the network card, as Tungsten Fabric knows it
            policyuuid: the Tungsten Fabric policy
            vmuuid: the machine, as Tungsten Fabric knows it

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricTag.
        """
    def remove_virtual_machine_from_backup_offering(
        self, *, virtualmachineid: str, forced: bool | None = None
    ) -> Job[Success]:
        """Take a virtual machine off its backup offering; forced, its backups go too.

        Since CloudStack 4.14.0.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            forced: go ahead although its backups may be lost

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def remove_virtual_machines_from_kubernetes_cluster(
        self,
        *,
        id: str,
        virtualmachineids: CommaList[str],
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[KubernetesVirtualMachineRemoval]:
        """Detach machines from an externally managed Kubernetes cluster.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (KubernetesCluster id)
            virtualmachineids: ids of virtual machines (VirtualMachine ids)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[KubernetesVirtualMachineRemoval]: one answer's rows; `.all()` goes on over
            every page.
        """
    def remove_vmware_dc(self, *, zoneid: str) -> Success:
        """Untie a zone from its VMware datacenter.

        Args:
            zoneid: the zone

        Returns:
            Success.
        """
    def remove_vpn_user(
        self,
        *,
        username: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Job[Success]:
        """Delete a user of remote access VPN.

        Args:
            username: the user name
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def replace_network_acl_list(
        self, *, aclid: str, gatewayid: str | None = None, networkid: str | None = None
    ) -> Job[Success]:
        """Put another ACL list on a VPC tier or private gateway.

        Args:
            aclid: the network ACL list (NetworkAclList id)
            gatewayid: the private gateway (PrivateGateway id)
            networkid: the network (Network id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def reserve_ip_address(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        fordisplay: bool | None = None,
        projectid: str | None = None,
    ) -> PublicIpAddress:
        """Keep a public IP address for an account without using it yet.

        Since CloudStack 4.17.

        Args:
            id: the resource (PublicIpAddress id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users
            projectid: the project (Project id)

        Returns:
            PublicIpAddress.
        """
    def reset_api_limit(self, *, account: str | None = None) -> Success:
        """Start an account's API call count from zero again, or everyone's.

        Args:
            account: id of the account; left out, all counters go back (Account id)

        Returns:
            Success.
        """
    def reset_configuration(
        self,
        *,
        name: str,
        accountid: str | None = None,
        clusterid: str | None = None,
        domainid: str | None = None,
        imagestoreid: str | None = None,
        storageid: str | None = None,
        zoneid: str | None = None,
    ) -> Configuration:
        """Put a setting back to its default, globally or in one scope.

        Since CloudStack 4.16.0.

        Args:
            name: the name
            accountid: the account (Account id)
            clusterid: the cluster (Cluster id)
            domainid: the domain (Domain id)
            imagestoreid: the image store (ImageStore id)
            storageid: the storage pool (StoragePool id)
            zoneid: the zone (Zone id)

        Returns:
            Configuration.
        """
    def reset_network_permissions(self, *, networkid: str) -> Success:
        """Revoke every permission to deploy into a network.

        Since CloudStack 4.17.0.

        Args:
            networkid: the network (Network id)

        Returns:
            Success.
        """
    def reset_password(
        self, *, password: str, token: str, username: str, domain: str | None = None
    ) -> Success:
        """Set a new password with the token that forgotPassword mailed.

        Since CloudStack 4.20.0.0.

        Args:
            password: the new password
            token: code from the mail that forgotPassword sent
            username: the user name
            domain: path of the user's domain, e.g. `/acme`; none is ROOT

        Returns:
            Success.
        """
    def reset_password_for_virtual_machine(
        self, *, id: str, password: str | None = None
    ) -> Job[VirtualMachine]:
        """Give a stopped virtual machine a new password, set when it next starts.

        Args:
            id: the resource (VirtualMachine id)
            password: new password of the guest; left out, a random one [since 4.19.0]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def reset_ssh_key_for_virtual_machine(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        keypair: str | None = None,
        keypairs: CommaList[str] | None = None,
        projectid: str | None = None,
    ) -> Job[VirtualMachine]:
        """Replace the SSH keys of a stopped virtual machine.

        Args:
            id: the resource (VirtualMachine id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            keypair: the SSH key pair, by name
            keypairs: names of SSH key pairs [since 4.17]
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def reset_user_data_for_virtual_machine(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
        userdata: Base64 | None = None,
        userdatadetails: Pairs | None = None,
        userdataid: str | None = None,
    ) -> VirtualMachine:
        """Replace the user data of a stopped virtual machine.

        Since CloudStack 4.18.0.

        Args:
            id: the resource (VirtualMachine id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)
            userdata: user data for cloud-init, base64-encoded
            userdatadetails: values for the variables of the user data
            userdataid: the stored user data (UserData id)

        Returns:
            VirtualMachine.
        """
    def reset_vpn_connection(
        self, *, id: str, account: str | None = None, domainid: str | None = None
    ) -> Job[VpnConnection]:
        """Restart a site-to-site VPN connection.

        Args:
            id: the resource (VpnConnection id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)

        Returns:
            The job; `.result()` waits for it and gives the VpnConnection.
        """
    def resize_volume(
        self,
        *,
        id: str,
        automigrate: bool | None = None,
        diskofferingid: str | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        shrinkok: bool | None = None,
        size: int | None = None,
    ) -> Job[Volume]:
        """Change a volume's size or its disk offering.

        Args:
            id: the resource (Volume id)
            automigrate: move the volume to another pool if the new offering demands it [since
                4.20.1]
            diskofferingid: the disk offering (DiskOffering id)
            maxiops: upper limit of I/O operations per second
            miniops: lower limit of I/O operations per second
            shrinkok: agree that the volume gets smaller
            size: new size in GiB

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def restart_network(
        self,
        *,
        id: str,
        cleanup: bool | None = None,
        livepatch: bool | None = None,
        makeredundant: bool | None = None,
    ) -> Job[Success]:
        """Apply a network's rules anew, and replace its routers if cleanup is set.

        Args:
            id: the resource (Network id)
            cleanup: build new routers instead of restarting the old ones
            livepatch: patch the router while it runs; only without `cleanup` [since 4.17.0]
            makeredundant: go over to a pair of routers [since 4.11.1]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def restart_shared_file_system(
        self, *, id: str, cleanup: bool | None = None
    ) -> Job[SharedFileSystem]:
        """Restart a shared file system, on a new machine if cleanup is set.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (SharedFileSystem id)
            cleanup: build a new machine for the file system

        Returns:
            The job; `.result()` waits for it and gives the SharedFileSystem.
        """
    def restart_vpc(
        self,
        *,
        id: str,
        cleanup: bool | None = None,
        livepatch: bool | None = None,
        makeredundant: bool | None = None,
    ) -> Job[Success]:
        """Apply a VPC's rules anew, and replace its routers if cleanup is set.

        Args:
            id: the resource (Vpc id)
            cleanup: build new routers instead of restarting the old ones
            livepatch: patch the router while it runs; only without `cleanup` [since 4.17.0]
            makeredundant: go over to a pair of routers

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def restore_backup(self, *, id: str) -> Job[Success]:
        """Put a virtual machine back to the state of a backup.

        Since CloudStack 4.14.0.

        Args:
            id: the resource (Backup id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def restore_virtual_machine(
        self,
        *,
        virtualmachineid: str,
        details: Pairs | None = None,
        diskofferingid: str | None = None,
        expunge: bool | None = None,
        rootdisksize: int | None = None,
        templateid: str | None = None,
    ) -> Job[VirtualMachine]:
        """Reinstall a virtual machine: a fresh root volume from its template or another.

        Since CloudStack 3.0.0.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            details: further settings by key [since 4.19.1]
            diskofferingid: the disk offering that the new root disk gets (DiskOffering id) [since
                4.19.1]
            expunge: remove the old root disk for good [since 4.19.1]
            rootdisksize: root disk in GiB [since 4.19.1]
            templateid: the template or ISO to install; left out, the same again (Template id)

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def restore_volume_from_backup_and_attach_to_vm(
        self, *, backupid: str, virtualmachineid: str, volumeid: str
    ) -> Job[Success]:
        """Restore one volume from a backup and attach it to a virtual machine.

        Since CloudStack 4.14.0.

        Args:
            backupid: the backup that holds the volume (Backup id)
            virtualmachineid: the virtual machine (VirtualMachine id)
            volumeid: the volume

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def revert_snapshot(self, *, id: str) -> Job[Snapshot]:
        """Put a volume back to the state of a snapshot.

        Args:
            id: the resource (Snapshot id)

        Returns:
            The job; `.result()` waits for it and gives the Snapshot.
        """
    def revert_to_vm_snapshot(self, *, vmsnapshotid: str) -> Job[VirtualMachine]:
        """Put a whole virtual machine back to the state of a VM snapshot.

        Since CloudStack 4.2.0.

        Args:
            vmsnapshotid: the machine snapshot (VmSnapshot id)

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def revoke_certificate(
        self, *, serial: str, cn: str | None = None, provider: str | None = None
    ) -> Job[Success]:
        """Revoke a certificate by its serial number.

        Since CloudStack 4.11.0.

        Args:
            serial: serial number of the certificate, hexadecimal
            cn: common name in the certificate
            provider: the provider, by name

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def revoke_security_group_egress(self, *, id: str) -> Job[Success]:
        """Delete an outgoing rule of a security group.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (SecurityGroupRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def revoke_security_group_ingress(self, *, id: str) -> Job[Success]:
        """Delete an incoming rule of a security group.

        Args:
            id: the resource (SecurityGroupRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def revoke_template_direct_download_certificate(
        self,
        *,
        zoneid: str,
        hostid: str | None = None,
        hypervisor: HypervisorKvmOnly | None = None,
        id: str | None = None,
        name: str | None = None,
    ) -> ListResult[DirectDownloadCertificateHostStatus]:
        """Take a direct download certificate off a zone's hosts, or off one.

        Since CloudStack 4.13.

        Args:
            zoneid: the zone (Zone id)
            hostid: the host (Host id)
            hypervisor: hypervisor type
            id: the resource (DirectDownloadCertificate id)
            name: the name

        Returns:
            ListResult[DirectDownloadCertificateHostStatus]: one answer's rows; `.all()` goes on
            over every page.
        """
    def run_custom_action(
        self,
        *,
        customactionid: str,
        resourceid: str,
        parameters: Pairs | None = None,
        resourcetype: CustomActionResourceType | None = None,
    ) -> Job[CustomActionResult]:
        """Run an extension's custom action on a resource.

        Since CloudStack 4.21.0.

        Args:
            customactionid: the custom action (CustomAction id)
            resourceid: the resource to run the action on
            parameters: values for the action by name
            resourcetype: kind of resource

        Returns:
            The job; `.result()` waits for it and gives the CustomActionResult.
        """
    def run_diagnostics(
        self, *, ipaddress: str, targetid: str, type: DiagnosticsType, params: str | None = None
    ) -> Job[DiagnosticsResult]:
        """Run ping, traceroute or arping on a system VM or router.

        Since CloudStack 4.12.0.0.

        Args:
            ipaddress: IP address or host name to reach
            targetid: the system machine or router (SystemVm id)
            type: which command to run
            params: further arguments for the command

        Returns:
            The job; `.result()` waits for it and gives the DiagnosticsResult.
        """
    def saml_slo(self) -> Logout:
        """Log out through SAML, at the identity provider too.

        Returns:
            Logout.
        """
    def saml_sso(self, *, idpid: str) -> Login:
        """Log in through a SAML identity provider.

        Args:
            idpid: entity id of the SAML identity provider

        Returns:
            Login.
        """
    def scale_kubernetes_cluster(
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
    ) -> Job[KubernetesCluster]:
        """Change the size, node offering or autoscaling of a Kubernetes cluster.

        Args:
            id: the resource (KubernetesCluster id)
            autoscalingenabled: let Kubernetes add and remove worker nodes by load
            maxsize: most worker nodes
            minsize: fewest worker nodes
            nodeids: ids of the nodes (VirtualMachine ids)
            nodeofferings: service offering for each kind of node [since 4.21.0]
            serviceofferingid: the service offering that the nodes have (ServiceOffering id)
            size: how many worker nodes

        Returns:
            The job; `.result()` waits for it and gives the KubernetesCluster.
        """
    def scale_system_vm(
        self, *, id: str, serviceofferingid: str, details: Pairs | None = None
    ) -> Job[SystemVm]:
        """Scale a stopped system VM to another service offering.

        Args:
            id: the resource (SystemVm id)
            serviceofferingid: the service offering (ServiceOffering id)
            details: CPU number, CPU speed in MHz and memory in MiB of a custom offering

        Returns:
            The job; `.result()` waits for it and gives the SystemVm.
        """
    def scale_virtual_machine(
        self,
        *,
        id: str,
        serviceofferingid: str,
        automigrate: bool | None = None,
        details: Pairs | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        shrinkok: bool | None = None,
    ) -> Job[VirtualMachine]:
        """Scale a virtual machine, running or stopped, to another service offering.

        Args:
            id: the resource (VirtualMachine id)
            serviceofferingid: the service offering (ServiceOffering id)
            automigrate: move the volume to another pool if the new offering demands it [since 4.17]
            details: CPU number, CPU speed in MHz and memory in MiB of a custom offering
            maxiops: upper limit of I/O operations per second [since 4.17]
            miniops: lower limit of I/O operations per second [since 4.17]
            shrinkok: agree that the volume gets smaller [since 4.17]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def search_ldap(
        self,
        *,
        query: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[LdapUser]:
        """Search LDAP for users by name.

        Since CloudStack 4.2.0.

        Args:
            query: text to search for in LDAP
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[LdapUser]: one answer's rows; `.all()` goes on over every page.
        """
    def setup_user_two_factor_authentication(
        self,
        *,
        enable: bool | None = None,
        provider: UserTwoFactorProvider | None = None,
        userid: str | None = None,
    ) -> UserTwoFactorAuthenticationSetup:
        """Switch two-factor authentication on or off for a user.

        Since CloudStack 4.18.0.

        Args:
            enable: false switches the second factor off
            provider: method of the second factor, e.g. `totp` or `staticpin`
            userid: the user (User id)

        Returns:
            UserTwoFactorAuthenticationSetup.
        """
    def start_internal_load_balancer_vm(self, *, id: str) -> Job[Router]:
        """Start the system VM of an internal load balancer.

        Args:
            id: the resource (Router id)

        Returns:
            The job; `.result()` waits for it and gives the Router.
        """
    def start_kubernetes_cluster(self, *, id: str) -> Job[KubernetesCluster]:
        """Start a stopped Kubernetes cluster and its machines.

        Args:
            id: the resource (KubernetesCluster id)

        Returns:
            The job; `.result()` waits for it and gives the KubernetesCluster.
        """
    def start_rolling_maintenance(
        self,
        *,
        clusterids: CommaList[str] | None = None,
        forced: bool | None = None,
        hostids: CommaList[str] | None = None,
        payload: str | None = None,
        podids: CommaList[str] | None = None,
        timeout: int | None = None,
        zoneids: CommaList[str] | None = None,
    ) -> Job[RollingMaintenance]:
        """Take hosts through maintenance one after another, with your scripts run on each.

        Args:
            clusterids: ids of clusters (Cluster ids)
            forced: carry on after an error
            hostids: ids of hosts (Host ids)
            payload: what the maintenance scripts of the hosts get
            podids: ids of pods (Pod ids)
            timeout: seconds before giving up
            zoneids: ids of zones (Zone ids)

        Returns:
            The job; `.result()` waits for it and gives the RollingMaintenance.
        """
    def start_router(self, *, id: str) -> Job[Router]:
        """Start a stopped virtual router.

        Args:
            id: the resource (Router id)

        Returns:
            The job; `.result()` waits for it and gives the Router.
        """
    def start_shared_file_system(self, *, id: str) -> Job[SharedFileSystem]:
        """Start a stopped shared file system.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (SharedFileSystem id)

        Returns:
            The job; `.result()` waits for it and gives the SharedFileSystem.
        """
    def start_system_vm(self, *, id: str) -> Job[SystemVm]:
        """Start a console proxy or secondary storage VM.

        Args:
            id: the resource (SystemVm id)

        Returns:
            The job; `.result()` waits for it and gives the SystemVm.
        """
    def start_virtual_machine(
        self,
        *,
        id: str,
        bootintosetup: bool | None = None,
        clusterid: str | None = None,
        considerlasthost: bool | None = None,
        deploymentplanner: DeploymentPlannerName | None = None,
        hostid: str | None = None,
        podid: str | None = None,
    ) -> Job[VirtualMachine]:
        """Start a stopped virtual machine, on a host of choice for administrators.

        Args:
            id: the resource (VirtualMachine id)
            bootintosetup: stop in the firmware setup menu (VMware) [since 4.15.0.0]
            clusterid: the cluster (Cluster id)
            considerlasthost: try the host of the last run first [since 4.18.0]
            deploymentplanner: strategy that picks pod, cluster and host [since 4.4]
            hostid: the host (Host id) [since 3.0.1]
            podid: the pod (Pod id)

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def stop_internal_load_balancer_vm(self, *, id: str, forced: bool | None = None) -> Job[Router]:
        """Stop the system VM of an internal load balancer.

        Args:
            id: the resource (Router id)
            forced: mark it stopped even if the host does not answer

        Returns:
            The job; `.result()` waits for it and gives the Router.
        """
    def stop_kubernetes_cluster(self, *, id: str) -> Job[Success]:
        """Stop a Kubernetes cluster and its machines.

        Args:
            id: the resource (KubernetesCluster id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def stop_netscaler_vpx(self, *, id: str, forced: bool | None = None) -> Job[Router]:
        """Stop a NetScaler VPX appliance.

        Args:
            id: the resource (Router id)
            forced: mark it stopped even if the host does not answer

        Returns:
            The job; `.result()` waits for it and gives the Router.
        """
    def stop_router(self, *, id: str, forced: bool | None = None) -> Job[Router]:
        """Stop a virtual router; its networks lose the services it gives.

        Args:
            id: the resource (Router id)
            forced: mark it stopped even if the host does not answer

        Returns:
            The job; `.result()` waits for it and gives the Router.
        """
    def stop_shared_file_system(
        self, *, id: str, forced: bool | None = None
    ) -> Job[SharedFileSystem]:
        """Stop a shared file system; mounted clients lose it.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (SharedFileSystem id)
            forced: cut the power of its machine

        Returns:
            The job; `.result()` waits for it and gives the SharedFileSystem.
        """
    def stop_system_vm(self, *, id: str, forced: bool | None = None) -> Job[SystemVm]:
        """Stop a console proxy or secondary storage VM.

        Args:
            id: the resource (SystemVm id)
            forced: mark it stopped even if the host does not answer

        Returns:
            The job; `.result()` waits for it and gives the SystemVm.
        """
    def stop_virtual_machine(self, *, id: str, forced: bool | None = None) -> Job[VirtualMachine]:
        """Shut a virtual machine down and release its host.

        Args:
            id: the resource (VirtualMachine id)
            forced: cut its power if the guest does not obey

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def suspend_project(self, *, id: str) -> Job[Project]:
        """Suspend a project: its machines stop and nothing new can be made in it.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (Project id)

        Returns:
            The job; `.result()` waits for it and gives the Project.
        """
    def sync_storage_pool(self, *, id: str) -> Job[StoragePool]:
        """Bring the datastores of a VMware datastore cluster up to date.

        Since CloudStack 4.15.1.

        Args:
            id: the resource (StoragePool id)

        Returns:
            The job; `.result()` waits for it and gives the StoragePool.
        """
    def synchronize_tungsten_fabric_data(self, *, id: str) -> Success:
        """Bring a Tungsten Fabric controller in line with CloudStack's records.

        Args:
            id: the resource

        Returns:
            Success.
        """
    def trigger_shutdown(self, *, managementserverid: str) -> ManagementServerMaintenance:
        """Shut a management server down once its jobs have finished.

        Since CloudStack 4.19.0.

        Args:
            managementserverid: the management server (ManagementServer id)

        Returns:
            ManagementServerMaintenance.
        """
    def unmanage_gpu_device(self, *, ids: CommaList[str]) -> Success:
        """Keep machines from using GPU devices.

        Since CloudStack 4.21.0.

        Args:
            ids: ids of the GPU devices (GpuDevice ids)

        Returns:
            Success.
        """
    def unmanage_virtual_machine(
        self, *, id: str, forced: bool | None = None, hostid: str | None = None
    ) -> Job[VirtualMachineUnmanagement]:
        """Release a virtual machine from CloudStack; it stays on its hypervisor.

        Since CloudStack 4.15.0.

        Args:
            id: the resource (VirtualMachine id)
            forced: go ahead although there is a config drive (KVM) [since 4.22.0]
            hostid: the host that keeps the definition of a stopped machine (KVM) (Host id) [since
                4.22.0]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachineUnmanagement.
        """
    def unmanage_volume(self, *, id: str) -> Job[Success]:
        """Release a volume from CloudStack; its disk stays on the storage pool.

        Since CloudStack 4.19.1.

        Args:
            id: the resource (Volume id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def unregister_extension(
        self, *, extensionid: str, resourceid: str, resourcetype: ExtensionResourceType
    ) -> Extension:
        """Unlink an extension from a resource.

        Since CloudStack 4.21.0.

        Args:
            extensionid: the extension (Extension id)
            resourceid: the resource
            resourcetype: kind of resource

        Returns:
            Extension.
        """
    def update_account(
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
    ) -> Account:
        """Change an account's name, role, details or network domain.

        Args:
            account: name of the owning account; goes together with `domainid`
            accountdetails: free settings to keep with the account
            apikeyaccess: whether API keys may be used; can be inherited from the level above [since
                4.20.1.0]
            domainid: the domain (Domain id)
            id: the resource (Account id)
            networkdomain: DNS domain of the guests; empty removes it
            newname: the name from now on
            roleid: the role (Role id)

        Returns:
            Account.
        """
    def update_annotation_visibility(self, *, adminsonly: bool, id: str) -> Annotation:
        """Show a comment to everyone, or to administrators only.

        Since CloudStack 4.16.

        Args:
            adminsonly: hide the annotation from everybody but administrators
            id: the resource

        Returns:
            Annotation.
        """
    def update_auto_scale_policy(
        self,
        *,
        id: str,
        conditionids: CommaList[str] | None = None,
        duration: int | None = None,
        name: str | None = None,
        quiettime: int | None = None,
    ) -> Job[AutoScalePolicy]:
        """Change the conditions and times of an autoscale policy.

        Args:
            id: the resource (AutoScalePolicy id)
            conditionids: ids of autoscale conditions, all of which must hold (Condition ids)
            duration: seconds that the conditions must hold before the action starts
            name: the name [since 4.18.0]
            quiettime: seconds to rest after an action

        Returns:
            The job; `.result()` waits for it and gives the AutoScalePolicy.
        """
    def update_auto_scale_vm_group(
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
    ) -> Job[AutoScaleVmGroup]:
        """Change the limits, interval or policies of an autoscale group.

        Args:
            id: the resource (AutoScaleVmGroup id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]
            interval: seconds between two readings of the counters
            maxmembers: most machines in the group
            minmembers: fewest machines in the group
            name: the name [since 4.18.0]
            scaledownpolicyids: ids of the policies that remove machines (AutoScalePolicy ids)
            scaleuppolicyids: ids of the policies that add machines (AutoScalePolicy ids)

        Returns:
            The job; `.result()` waits for it and gives the AutoScaleVmGroup.
        """
    def update_auto_scale_vm_profile(
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
    ) -> Job[AutoScaleVmProfile]:
        """Change how the machines of an autoscale group are deployed.

        Args:
            id: the resource (AutoScaleVmProfile id)
            autoscaleuserid: the user in whose name machines are started and destroyed (User id)
            counterparam: settings of the counters, such as the SNMP community and port
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            expungevmgraceperiod: seconds that open connections get before a machine is destroyed
            fordisplay: visible to ordinary users [since 4.4]
            otherdeployparams: further parameters for the deployment [since 4.18.0]
            serviceofferingid: the service offering (ServiceOffering id) [since 4.18.0]
            templateid: the template (Template id)
            userdata: user data for cloud-init, base64-encoded [since 4.18.0]
            userdatadetails: values for the variables of the user data [since 4.18.1]
            userdataid: the stored user data (UserData id) [since 4.18.1]

        Returns:
            The job; `.result()` waits for it and gives the AutoScaleVmProfile.
        """
    def update_backup_offering(
        self,
        *,
        id: str,
        allowuserdrivenbackups: bool | None = None,
        description: str | None = None,
        name: str | None = None,
    ) -> BackupOffering:
        """Change a backup offering's name, description or user access.

        Since CloudStack 4.16.0.

        Args:
            id: the resource (BackupOffering id)
            allowuserdrivenbackups: let users take and schedule backups themselves
            description: free text that explains it
            name: the name

        Returns:
            BackupOffering.
        """
    def update_backup_repository(
        self,
        *,
        id: str,
        address: str | None = None,
        crosszoneinstancecreation: bool | None = None,
        mountopts: str | None = None,
        name: str | None = None,
    ) -> BackupRepository:
        """Change a backup repository's name, address or mount options.

        Since CloudStack 4.22.0.

        Args:
            id: the resource (BackupRepository id)
            address: where the repository is mounted from, e.g. `host:/path`
            crosszoneinstancecreation: allow machines in any zone to be made from these backups
            mountopts: options for mounting the share, a comma list
            name: the name

        Returns:
            BackupRepository.
        """
    def update_backup_schedule(
        self,
        *,
        intervaltype: IntervalType,
        schedule: str,
        timezone: str,
        virtualmachineid: str,
        maxbackups: int | None = None,
        quiescevm: bool | None = None,
    ) -> BackupSchedule:
        """Change the backup schedule of a virtual machine.

        Since CloudStack 4.14.0.

        Args:
            intervaltype: how often it happens: hourly, daily, weekly or monthly
            schedule: when, by interval type: `MM`, `MM:HH`, `MM:HH:weekday` or `MM:HH:day`
            timezone: time zone, e.g. `Europe/Berlin`
            virtualmachineid: the virtual machine (VirtualMachine id)
            maxbackups: backups of a machine to keep; 0 keeps all [since 4.21.0]
            quiescevm: freeze the guest's file systems meanwhile (NAS backup) [since 4.21.0]

        Returns:
            BackupSchedule.
        """
    def update_bgp_peer(
        self,
        *,
        id: str,
        asnumber: int | None = None,
        cleanupdetails: bool | None = None,
        details: Pairs | None = None,
        ip6address: str | None = None,
        ipaddress: str | None = None,
        password: str | None = None,
    ) -> Job[BgpPeer]:
        """Change a BGP peer's addresses, AS number, password or details.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (BgpPeer id)
            asnumber: BGP autonomous system number
            cleanupdetails: drop the details that are stored now
            details: further settings by key
            ip6address: IPv6 address
            ipaddress: IP address
            password: the password

        Returns:
            The job; `.result()` waits for it and gives the BgpPeer.
        """
    def update_bucket(
        self,
        *,
        id: str,
        encryption: bool | None = None,
        policy: BucketPolicy | None = None,
        quota: int | None = None,
        versioning: bool | None = None,
    ) -> Success:
        """Change a bucket's quota, policy, versioning or encryption.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (Bucket id)
            encryption: encrypt what is stored
            policy: who may read the bucket
            quota: size limit of the bucket in GiB
            versioning: keep earlier versions of objects

        Returns:
            Success.
        """
    def update_cloud_to_use_object_store(
        self,
        *,
        provider: str,
        details: Pairs | None = None,
        name: str | None = None,
        url: str | None = None,
    ) -> ImageStore:
        """Turn NFS secondary storage into staging and move on to an object store.

        Since CloudStack 4.3.0.

        Args:
            provider: the provider, by name
            details: access data and settings of the store
            name: the name
            url: the URL

        Returns:
            ImageStore.
        """
    def update_cluster(
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
    ) -> Cluster:
        """Change a cluster's name, state or type; disabled, it takes no new machines.

        Args:
            id: the resource (Cluster id)
            allocationstate: whether new resources may be placed here
            arch: CPU architecture [since 4.20]
            clustername: name of the cluster
            clustertype: whether CloudStack or another system manages the cluster
            externaldetails: settings handed to the extension [since 4.21.0]
            hypervisor: hypervisor type of all hosts in it
            managedstate: whether CloudStack manages the cluster

        Returns:
            Cluster.
        """
    def update_condition(
        self, *, id: str, relationaloperator: RelationalOperator, threshold: int
    ) -> Job[Condition]:
        """Change the operator and threshold of an autoscale condition.

        Since CloudStack 4.18.0.

        Args:
            id: the resource (Condition id)
            relationaloperator: how the counter is compared with the threshold
            threshold: value that the counter is compared with, in the counter's unit

        Returns:
            The job; `.result()` waits for it and gives the Condition.
        """
    def update_configuration(
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
    ) -> Configuration:
        """Set the value of a setting, globally or in one scope.

        Args:
            name: the name
            accountid: the account (Account id)
            clusterid: the cluster (Cluster id)
            domainid: the domain (Domain id)
            imagestoreuuid: the image store (ImageStore id)
            storageid: the storage pool (StoragePool id)
            value: value as text, in the setting's own unit
            zoneid: the zone (Zone id)

        Returns:
            Configuration.
        """
    def update_custom_action(
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
    ) -> CustomAction:
        """Change a custom action of an extension.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (CustomAction id)
            allowedroletypes: role types whose users may run the action
            cleanupdetails: drop the details that are stored now
            cleanupparameters: drop the parameters that are stored now
            description: free text that explains it
            details: settings of the action
            enabled: on or off
            errormessage: text to show when the action fails; may have placeholders
            parameters: what the action asks for: name, type, whether required
            resourcetype: kind of resource
            successmessage: text to show when the action succeeds; may have placeholders
            timeout: seconds that the action may take

        Returns:
            CustomAction.
        """
    def update_default_nic_for_virtual_machine(
        self, *, nicid: str, virtualmachineid: str
    ) -> Job[VirtualMachine]:
        """Make another NIC the default one of a virtual machine.

        Args:
            nicid: the network card (Nic id)
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def update_disk_offering(
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
    ) -> DiskOffering:
        """Change a disk offering's name, tags, limits or visibility.

        Args:
            id: the resource (DiskOffering id)
            bytesreadrate: steady read limit in bytes per second [since 4.15]
            bytesreadratemax: burst read limit in bytes per second [since 4.15]
            bytesreadratemaxlength: seconds that a read burst (bytes) may last [since 4.15]
            byteswriterate: steady write limit in bytes per second [since 4.15]
            byteswriteratemax: burst write limit in bytes per second [since 4.15]
            byteswriteratemaxlength: seconds that a write burst (bytes) may last [since 4.15]
            cachemode: how the hypervisor caches writes to the disk [since 4.15]
            displayoffering: show the offering to users
            displaytext: longer name for people to read
            domainid: domains that may use it, a comma list of ids, or `public` [since 4.13]
            iopsreadrate: steady limit of reads per second [since 4.15]
            iopsreadratemax: burst limit of reads per second [since 4.15]
            iopsreadratemaxlength: seconds that a burst of reads may last [since 4.15]
            iopswriterate: steady limit of writes per second [since 4.15]
            iopswriteratemax: burst limit of writes per second [since 4.15]
            iopswriteratemaxlength: seconds that a burst of writes may last [since 4.15]
            name: the name
            sortkey: place in listings; by default smaller comes first
            state: the state
            tags: storage tags that a pool must have, a comma list [since 4.15]
            zoneid: zones that have it, a comma list of ids, or `all` [since 4.13]

        Returns:
            DiskOffering.
        """
    def update_domain(
        self, *, id: str, name: str | None = None, networkdomain: str | None = None
    ) -> Domain:
        """Change a domain's name or network domain.

        Args:
            id: the resource (Domain id)
            name: the name
            networkdomain: DNS domain of the guests; empty removes it

        Returns:
            Domain.
        """
    def update_egress_firewall_rule(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> Job[FirewallRule]:
        """Change the custom id or the visibility of an egress rule.

        Since CloudStack 4.4.

        Args:
            id: the resource (FirewallRule id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the FirewallRule.
        """
    def update_extension(
        self,
        *,
        id: str,
        cleanupdetails: bool | None = None,
        description: str | None = None,
        details: Pairs | None = None,
        orchestratorrequirespreparevm: bool | None = None,
        state: ExtensionState | None = None,
    ) -> Extension:
        """Change an extension's state, description or details.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (Extension id)
            cleanupdetails: drop the details that are stored now
            description: free text that explains it
            details: further settings by key
            orchestratorrequirespreparevm: ask an orchestrator extension before each start
            state: the state

        Returns:
            Extension.
        """
    def update_firewall_rule(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> Job[FirewallRule]:
        """Change the custom id or the visibility of a firewall rule.

        Since CloudStack 4.4.

        Args:
            id: the resource (FirewallRule id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the FirewallRule.
        """
    def update_global_load_balancer_rule(
        self,
        *,
        id: str,
        description: str | None = None,
        gslblbmethod: GslbAlgorithm | None = None,
        gslbstickysessionmethodname: GslbPersistence | None = None,
    ) -> Job[GlobalLoadBalancerRule]:
        """Change the method or stickiness of a global load balancer rule.

        Args:
            id: the resource (GlobalLoadBalancerRule id)
            description: free text that explains it
            gslblbmethod: how requests are spread over the zones
            gslbstickysessionmethodname: how a client is kept at one site

        Returns:
            The job; `.result()` waits for it and gives the GlobalLoadBalancerRule.
        """
    def update_gpu_card(
        self,
        *,
        id: str,
        devicename: str | None = None,
        name: str | None = None,
        vendorname: str | None = None,
    ) -> GpuCard:
        """Change the names shown for a GPU card model.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (GpuCard id)
            devicename: model of the device
            name: the name
            vendorname: name of the maker

        Returns:
            GpuCard.
        """
    def update_gpu_device(
        self,
        *,
        id: str,
        gpucardid: str | None = None,
        numanode: str | None = None,
        parentgpudeviceid: str | None = None,
        type: GpuDeviceType | None = None,
        vgpuprofileid: str | None = None,
    ) -> GpuDevice:
        """Change what is recorded of a GPU device.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (GpuDevice id)
            gpucardid: the GPU card (GpuCard id)
            numanode: NUMA node that it belongs to
            parentgpudeviceid: the GPU that the virtual one is cut from (GpuDevice id)
            type: kind of GPU device
            vgpuprofileid: the virtual GPU profile (VgpuProfile id)

        Returns:
            GpuDevice.
        """
    def update_guest_os(
        self,
        *,
        id: str,
        details: Pairs | None = None,
        forDisplay: bool | None = None,
        oscategoryid: str | None = None,
        osdisplayname: str | None = None,
    ) -> Job[OsType]:
        """Change the display name, category or details of a guest OS type.

        Since CloudStack 4.4.0.

        Args:
            id: the resource (OsType id)
            details: further settings by key
            forDisplay: show it to users; cannot be set in 4.22, see `fordisplay`
            oscategoryid: the OS category (OsCategory id) [since 4.21.0]
            osdisplayname: display name of the guest OS

        Returns:
            The job; `.result()` waits for it and gives the OsType.
        """
    def update_guest_os_mapping(
        self, *, id: str, osnameforhypervisor: str, osmappingcheckenabled: bool | None = None
    ) -> Job[GuestOsMapping]:
        """Change a guest OS type's name on a hypervisor version.

        Since CloudStack 4.4.0.

        Args:
            id: the resource (GuestOsMapping id)
            osnameforhypervisor: name of the OS in the hypervisor's words
            osmappingcheckenabled: ask a host whether it knows the OS name [since 4.19.0]

        Returns:
            The job; `.result()` waits for it and gives the GuestOsMapping.
        """
    def update_gui_theme(
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
    ) -> GuiTheme:
        """Change a theme of the web interface.

        Since CloudStack 4.21.0.0.

        Args:
            id: the resource (GuiTheme id)
            accountids: accounts that get the theme, a comma list of ids
            commonnames: host names that get the theme, a comma list; `*` may stand in front
            css: style sheet of the theme
            description: free text that explains it
            domainids: domains that get the theme, a comma list of ids
            ispublic: show the theme before login, to whoever comes by its host name
            jsonconfiguration: settings of the theme as JSON text
            name: the name
            recursivedomains: the domains below get the theme too

        Returns:
            GuiTheme.
        """
    def update_host(
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
    ) -> Host:
        """Change a host's name, tags or state; disabled, it takes no new machines.

        Args:
            id: the resource (Host id)
            allocationstate: enable or disable the host
            annotation: text of the note [since 4.11]
            cleanupexternaldetails: drop the external details that are stored now [since 4.22.0]
            externaldetails: settings handed to the extension [since 4.21.0]
            hosttags: host tags, a comma list
            istagarule: the tag is a JavaScript rule
            name: the name [since 4.15]
            oscategoryid: the OS category (OsCategory id)
            url: URL of the store, e.g. `nfs://host/path`

        Returns:
            Host.
        """
    def update_host_password(
        self,
        *,
        password: str,
        username: str,
        clusterid: str | None = None,
        hostid: str | None = None,
        update_passwd_on_host: bool | None = None,
    ) -> Success:
        """Change the password stored for a host or a cluster's hosts.

        Args:
            password: the new password
            username: the user name
            clusterid: the cluster (Cluster id)
            hostid: the host (Host id)
            update_passwd_on_host: set the password on the hosts too

        Returns:
            Success.
        """
    def update_hypervisor_capabilities(
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
    ) -> HypervisorCapabilities:
        """Change what CloudStack takes a hypervisor version to be able to do.

        Since CloudStack 3.0.0.

        Args:
            hypervisor: hypervisor type [since 4.19.1]
            hypervisorversion: version of the hypervisor [since 4.19.1]
            id: the resource (HypervisorCapabilities id)
            maxdatavolumeslimit: most data disks on one machine [since 4.16.0]
            maxguestslimit: most machines on one host
            maxhostspercluster: most hosts in one cluster [since 4.16.0]
            securitygroupenabled: use security groups
            storagemotionenabled: volumes can move while their machine runs [since 4.16.0]
            vmsnapshotenabled: snapshots of whole machines are possible [since 4.16.0]

        Returns:
            HypervisorCapabilities.
        """
    def update_image_store(
        self,
        *,
        id: str,
        capacitybytes: int | None = None,
        name: str | None = None,
        readonly: bool | None = None,
    ) -> ImageStore:
        """Change an image store's name or capacity, or make it read-only.

        Since CloudStack 4.15.0.

        Args:
            id: the resource (ImageStore id)
            capacitybytes: capacity in bytes, until the store has been measured
            name: the name
            readonly: nothing new is stored here

        Returns:
            ImageStore.
        """
    def update_instance_group(self, *, id: str, name: str | None = None) -> InstanceGroup:
        """Rename an instance group.

        Args:
            id: the resource (InstanceGroup id)
            name: the name

        Returns:
            InstanceGroup.
        """
    def update_ip_address(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> Job[PublicIpAddress]:
        """Change the custom id or the visibility of a public IP address.

        Args:
            id: the resource (PublicIpAddress id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the PublicIpAddress.
        """
    def update_ipv4_subnet_for_zone(self, *, id: str, subnet: str) -> Job[ZoneIpv4Subnet]:
        """Change the CIDR of a zone's IPv4 subnet.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (ZoneIpv4Subnet id)
            subnet: IPv4 range in CIDR form

        Returns:
            The job; `.result()` waits for it and gives the ZoneIpv4Subnet.
        """
    def update_ipv6_firewall_rule(
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
    ) -> Job[FirewallRule]:
        """Change an IPv6 firewall rule of a network.

        Args:
            id: the resource (FirewallRule id)
            cidrlist: source ranges, a comma list in CIDR form
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            endport: last port of the range
            fordisplay: visible to ordinary users [since 4.4]
            icmpcode: ICMP code; -1 for all
            icmptype: ICMP type; -1 for all
            protocol: the protocol
            startport: first port of the range
            traffictype: kind of traffic

        Returns:
            The job; `.result()` waits for it and gives the FirewallRule.
        """
    def update_iso(
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
    ) -> Template:
        """Change an ISO's name, OS type or other properties.

        Args:
            id: the resource (Template id)
            arch: CPU architecture [since 4.20]
            bootable: whether a machine can boot from the image
            cleanupdetails: drop the details that are stored now
            details: further settings by key
            displaytext: longer name for people to read
            forceupdateostype: change the guest OS of deployed machines too [since 4.21]
            format: file format of the image
            isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
            isrouting: the image is for routers
            name: the name
            ostypeid: the guest OS (OsType id)
            passwordenabled: the guest can take a new password from CloudStack
            requireshvm: the guest needs full virtualization
            sortkey: place in listings; by default smaller comes first
            sshkeyenabled: the guest can take SSH keys from CloudStack

        Returns:
            Template.
        """
    def update_iso_permissions(
        self,
        *,
        id: str,
        accounts: CommaList[str] | None = None,
        isextractable: bool | None = None,
        isfeatured: bool | None = None,
        ispublic: bool | None = None,
        op: LaunchPermissionOperation | None = None,
        projectids: CommaList[str] | None = None,
    ) -> Success:
        """Share an ISO with accounts or projects, or make it public or featured.

        Args:
            id: the resource (Template id)
            accounts: names of accounts
            isextractable: allow downloads
            isfeatured: show it among the featured ones
            ispublic: open to everybody
            op: add, remove or reset permissions
            projectids: ids of projects (Project ids)

        Returns:
            Success.
        """
    def update_kubernetes_supported_version(
        self, *, id: str, state: KubernetesVersionState
    ) -> KubernetesSupportedVersion:
        """Enable or disable a Kubernetes version for new clusters.

        Args:
            id: the resource (KubernetesSupportedVersion id)
            state: the state

        Returns:
            KubernetesSupportedVersion.
        """
    def update_lb_health_check_policy(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> Job[LbHealthCheck]:
        """Change the custom id or the visibility of a health check.

        Since CloudStack 4.4.

        Args:
            id: the resource (LbHealthCheck id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the LbHealthCheck.
        """
    def update_lb_stickiness_policy(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> Job[LbStickiness]:
        """Change the custom id or the visibility of a stickiness policy.

        Since CloudStack 4.4.

        Args:
            id: the resource (LbStickiness id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the LbStickiness.
        """
    def update_load_balancer(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> Job[LoadBalancer]:
        """Change the custom id or the visibility of an internal load balancer.

        Since CloudStack 4.4.0.

        Args:
            id: the resource (LoadBalancer id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the LoadBalancer.
        """
    def update_load_balancer_rule(
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
    ) -> Job[LoadBalancerRule]:
        """Change a load balancer rule's name, algorithm, protocol or source CIDRs.

        Args:
            id: the resource (LoadBalancerRule id)
            algorithm: how connections are spread over the machines
            cidrlist: source ranges, a comma list in CIDR form [since 4.22]
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            description: free text that explains it
            fordisplay: visible to ordinary users [since 4.4]
            name: the name
            protocol: the protocol

        Returns:
            The job; `.result()` waits for it and gives the LoadBalancerRule.
        """
    def update_network(
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
    ) -> Job[Network]:
        """Change a network's name, offering, CIDR, DNS or other properties.

        Args:
            id: the resource (Network id)
            changecidr: go ahead although the CIDR of the new offering differs
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            displaynetwork: show the network to its users
            displaytext: longer name for people to read
            dns1: first IPv4 name server; empty takes the zone's [since 4.18.0]
            dns2: second IPv4 name server; empty takes the zone's [since 4.18.0]
            forced: change the network even if checks speak against it
            guestvmcidr: part of the network that guests get addresses from, in CIDR form
            hideipaddressusage: leave the network's addresses out of the usage records
            ip6dns1: first IPv6 name server; empty takes the zone's [since 4.18.0]
            ip6dns2: second IPv6 name server; empty takes the zone's [since 4.18.0]
            name: the name
            networkdomain: DNS domain of the guests
            networkofferingid: the network offering (NetworkOffering id)
            privatemtu: MTU of the router's inner side in bytes [since 4.18.0]
            publicmtu: MTU of the router's outer side in bytes [since 4.18.0]
            sourcenatipaddress: IPv4 address for the router's outer side and source NAT [since 4.19]
            updateinsequence: restart a redundant pair one by one, so that one router keeps working

        Returns:
            The job; `.result()` waits for it and gives the Network.
        """
    def update_network_acl_item(
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
    ) -> Job[NetworkAcl]:
        """Change a rule of an ACL; partial upgrade keeps what is not given.

        Args:
            id: the resource (NetworkAcl id)
            action: allow or deny
            cidrlist: source ranges, a comma list in CIDR form
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            endport: last port of the range
            fordisplay: visible to ordinary users [since 4.4]
            icmpcode: ICMP code; -1 for all
            icmptype: ICMP type; -1 for all
            number: place of the rule in its list
            partialupgrade: change what is given only; false resets the rest
            protocol: the protocol
            reason: why the rule is there
            startport: first port of the range
            traffictype: kind of traffic

        Returns:
            The job; `.result()` waits for it and gives the NetworkAcl.
        """
    def update_network_acl_list(
        self,
        *,
        id: str,
        customid: str | None = None,
        description: str | None = None,
        fordisplay: bool | None = None,
        name: str | None = None,
    ) -> Job[NetworkAclList]:
        """Change an ACL list's name or description.

        Since CloudStack 4.4.

        Args:
            id: the resource (NetworkAclList id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            description: free text that explains it
            fordisplay: visible to ordinary users [since 4.4]
            name: the name

        Returns:
            The job; `.result()` waits for it and gives the NetworkAclList.
        """
    def update_network_offering(
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
    ) -> NetworkOffering:
        """Change a network offering's name, state, availability or visibility.

        Args:
            availability: whether new isolated networks take this offering by themselves
            displaytext: longer name for people to read
            domainid: domains that may use it, a comma list of ids, or `public`
            id: the resource (NetworkOffering id)
            keepaliveenabled: keep HTTP connections of the balancer open
            maxconnections: most connections at a time
            name: the name
            sortkey: place in listings; by default smaller comes first
            state: the state
            tags: tags that the physical network must have, a comma list
            zoneid: zones that have it, a comma list of ids, or `all` [since 4.13]

        Returns:
            NetworkOffering.
        """
    def update_network_service_provider(
        self,
        *,
        id: str,
        servicelist: CommaList[NetworkServiceName] | None = None,
        state: NetworkServiceProviderState | None = None,
    ) -> Job[NetworkServiceProvider]:
        """Enable or disable a network service provider, or change its services.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (NetworkServiceProvider id)
            servicelist: network services to switch on
            state: the state

        Returns:
            The job; `.result()` waits for it and gives the NetworkServiceProvider.
        """
    def update_oauth_provider(
        self,
        *,
        id: str,
        clientid: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        redirecturi: str | None = None,
        secretkey: str | None = None,
    ) -> OauthProvider:
        """Change an OAuth provider's credentials or description, or disable it.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (OauthProvider id)
            clientid: client id issued by the OAuth provider
            description: free text that explains it
            enabled: on or off
            redirecturi: URL to return to, as registered at the OAuth provider
            secretkey: client secret issued by the OAuth provider

        Returns:
            OauthProvider.
        """
    def update_object_storage_pool(
        self, *, id: str, name: str | None = None, size: int | None = None, url: str | None = None
    ) -> ObjectStoragePool:
        """Change an object store's name, URL or size.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (ObjectStoragePool id)
            name: the name
            size: capacity in GiB; 0 ends the supervision [since 4.21]
            url: the URL

        Returns:
            ObjectStoragePool.
        """
    def update_os_category(
        self,
        *,
        id: str,
        isfeatured: bool | None = None,
        name: str | None = None,
        sortkey: int | None = None,
    ) -> OsCategory:
        """Change a guest OS category's name, order or featured mark.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (OsCategory id)
            isfeatured: show it among the featured ones
            name: the name
            sortkey: place in listings; by default smaller comes first

        Returns:
            OsCategory.
        """
    def update_physical_network(
        self,
        *,
        id: str,
        networkspeed: str | None = None,
        state: PhysicalNetworkState | None = None,
        tags: CommaList[str] | None = None,
        vlan: str | None = None,
    ) -> Job[PhysicalNetwork]:
        """Change a physical network's state, speed or VLAN range.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (PhysicalNetwork id)
            networkspeed: speed of the physical network, e.g. `1G`
            state: the state
            tags: tag that offerings can ask for
            vlan: VLANs for guests, a comma list of ranges, e.g. `100-200`

        Returns:
            The job; `.result()` waits for it and gives the PhysicalNetwork.
        """
    def update_pod(
        self,
        *,
        id: str,
        allocationstate: AllocationState | None = None,
        endip: str | None = None,
        gateway: str | None = None,
        name: str | None = None,
        netmask: str | None = None,
        startip: str | None = None,
    ) -> Pod:
        """Change a pod's name, addresses or state.

        Args:
            id: the resource (Pod id)
            allocationstate: whether new resources may be placed here
            endip: last IPv4 address of the range
            gateway: IPv4 address of the gateway
            name: the name
            netmask: IPv4 netmask, dotted
            startip: first IPv4 address of the range

        Returns:
            Pod.
        """
    def update_pod_management_network_ip_range(
        self,
        *,
        currentendip: str,
        currentstartip: str,
        podid: str,
        newendip: str | None = None,
        newstartip: str | None = None,
    ) -> Job[Success]:
        """Resize a range of management IP addresses of a pod.

        Since CloudStack 4.16.0.0.

        Args:
            currentendip: last address of the range as it is now
            currentstartip: first address of the range as it is now
            podid: the pod (Pod id)
            newendip: last address that the range shall have
            newstartip: first address that the range shall have

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def update_port_forwarding_rule(
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
    ) -> Job[PortForwardingRule]:
        """Point a port forwarding rule at another port, machine or guest IP.

        Args:
            id: the resource (PortForwardingRule id) [since 4.4]
            cidrlist: source ranges, a comma list in CIDR form
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]
            privateendport: last port on the machine
            privateport: port on the machine
            virtualmachineid: the virtual machine (VirtualMachine id)
            vmguestip: address on the machine's card, if not its first [since 4.5]

        Returns:
            The job; `.result()` waits for it and gives the PortForwardingRule.
        """
    def update_project(
        self,
        *,
        id: str,
        account: str | None = None,
        displaytext: str | None = None,
        name: str | None = None,
        roletype: ProjectAccountRole | None = None,
        swapowner: bool | None = None,
        userid: str | None = None,
    ) -> Job[Project]:
        """Change a project's name or description, or its owners.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (Project id)
            account: the account to make an owner, or whose role changes, by name
            displaytext: longer name for people to read
            name: the name [since 4.19.0]
            roletype: role in the project
            swapowner: true makes the account the only owner, false changes its role
            userid: the user whose role changes (User id)

        Returns:
            The job; `.result()` waits for it and gives the Project.
        """
    def update_project_invitation(
        self,
        *,
        projectid: str,
        accept: bool | None = None,
        account: str | None = None,
        token: str | None = None,
        userid: str | None = None,
    ) -> Job[Success]:
        """Accept or decline an invitation to a project.

        Since CloudStack 3.0.0.

        Args:
            projectid: the project (Project id)
            accept: true to join, false to turn the invitation down
            account: the account that was invited, by name
            token: code from the invitation mail
            userid: the user (User id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def update_project_role(
        self, *, id: str, projectid: str, description: str | None = None, name: str | None = None
    ) -> ProjectRole:
        """Change the name or description of a project role.

        Since CloudStack 4.15.0.

        Args:
            id: the resource (ProjectRole id)
            projectid: the project (Project id)
            description: free text that explains it
            name: the name

        Returns:
            ProjectRole.
        """
    def update_project_role_permission(
        self,
        *,
        projectid: str,
        projectroleid: str,
        permission: RolePermissionValue | None = None,
        projectrolepermissionid: str | None = None,
        ruleorder: CommaList[str] | None = None,
    ) -> Success:
        """Allow or deny an API rule of a project role, or reorder its rules.

        Since CloudStack 4.15.0.

        Args:
            projectid: the project (Project id)
            projectroleid: the project role (ProjectRole id)
            permission: allow or deny
            projectrolepermissionid: the rule of the project role (ProjectRolePermission id)
            ruleorder: all rules of the role in their new order, a comma list of ids
                (ProjectRolePermission ids)

        Returns:
            Success.
        """
    def update_quarantined_ip(
        self, *, enddate: Timestamp, id: str | None = None, ipaddress: str | None = None
    ) -> QuarantinedIp:
        """Move the end of a public IP address's quarantine.

        Since CloudStack 4.19.

        Args:
            enddate: when the quarantine ends
            id: the resource (QuarantinedIp id)
            ipaddress: the address in quarantine; or give `id`

        Returns:
            QuarantinedIp.
        """
    def update_region(
        self, *, id: int, endpoint: str | None = None, name: str | None = None
    ) -> Region:
        """Change a region's name or endpoint.

        Args:
            id: the resource
            endpoint: URL of the service
            name: the name

        Returns:
            Region.
        """
    def update_remote_access_vpn(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> Job[RemoteAccessVpn]:
        """Change the custom id or the visibility of a remote access VPN.

        Since CloudStack 4.4.

        Args:
            id: the resource (RemoteAccessVpn id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the RemoteAccessVpn.
        """
    def update_resource_count(
        self,
        *,
        domainid: str,
        account: str | None = None,
        projectid: str | None = None,
        resourcetype: int | None = None,
        tag: str | None = None,
    ) -> ListResult[ResourceCount]:
        """Count anew what an account or domain uses of its limits.

        Args:
            domainid: the domain (Domain id)
            account: name of the owning account; goes together with `domainid`
            projectid: the project (Project id)
            resourcetype: number of the kind, e.g. 0 machines, 1 addresses, 2 volumes
            tag: tag that the limit counts [since 4.20.0]

        Returns:
            ListResult[ResourceCount]: one answer's rows; `.all()` goes on over every page.
        """
    def update_resource_limit(
        self,
        *,
        resourcetype: int,
        account: str | None = None,
        domainid: str | None = None,
        max: int | None = None,
        projectid: str | None = None,
        tag: str | None = None,
    ) -> ResourceLimit:
        """Set how much of a resource an account, domain or project may use.

        Args:
            resourcetype: number of the kind, e.g. 0 machines, 1 addresses, 2 volumes
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            max: most that is allowed, in the unit of the resource type; -1 for no limit
            projectid: the project (Project id)
            tag: tag that the limit counts [since 4.20.0]

        Returns:
            ResourceLimit.
        """
    def update_role(
        self,
        *,
        id: str,
        description: str | None = None,
        ispublic: bool | None = None,
        name: str | None = None,
        type: RoleType | None = None,
    ) -> Role:
        """Change a role's name, description, type or visibility.

        Since CloudStack 4.9.0.

        Args:
            id: the resource (Role id)
            description: free text that explains it
            ispublic: whether others than root admins see the role
            name: the name
            type: role type

        Returns:
            Role.
        """
    def update_role_permission(
        self,
        *,
        roleid: str,
        permission: RolePermissionValue | None = None,
        ruleid: str | None = None,
        ruleorder: CommaList[str] | None = None,
    ) -> Success:
        """Allow or deny an API rule of a role, or reorder its rules.

        Since CloudStack 4.9.0.

        Args:
            roleid: the role (Role id)
            permission: allow or deny [since 4.11]
            ruleid: the rule of the role (RolePermission id) [since 4.11]
            ruleorder: all rules of the role in their new order, a comma list of ids (RolePermission
                ids)

        Returns:
            Success.
        """
    def update_routing_firewall_rule(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> Job[FirewallRule]:
        """Change the custom id or the visibility of a routed network's rule.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (FirewallRule id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users

        Returns:
            The job; `.result()` waits for it and gives the FirewallRule.
        """
    def update_secondary_storage_selector(
        self, *, heuristicrule: str, id: str
    ) -> SecondaryStorageSelector:
        """Change the rule that picks an image store.

        Since CloudStack 4.19.0.

        Args:
            heuristicrule: JavaScript that returns the id of an image store
            id: the resource (SecondaryStorageSelector id)

        Returns:
            SecondaryStorageSelector.
        """
    def update_security_group(
        self, *, id: str, customid: str | None = None, name: str | None = None
    ) -> SecurityGroup:
        """Rename a security group.

        Since CloudStack 4.14.0.0.

        Args:
            id: the resource (SecurityGroup id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            name: the name

        Returns:
            SecurityGroup.
        """
    def update_service_offering(
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
    ) -> ServiceOffering:
        """Change a service offering's name, tags, state or visibility.

        Args:
            id: the resource (ServiceOffering id)
            cleanupexternaldetails: drop the external details that are stored now [since 4.22.0]
            displaytext: longer name for people to read
            domainid: domains that may use it, a comma list of ids, or `public`
            externaldetails: settings handed to the extension [since 4.21.0]
            hosttags: host tag that machines of the offering need [since 4.16]
            name: the name
            purgeresources: delete the database rows too once the machine is expunged [since 4.20]
            sortkey: place in listings; by default smaller comes first
            state: the state
            storagetags: storage tags, a comma list [since 4.16]
            zoneid: zones that have it, a comma list of ids, or `all` [since 4.13]

        Returns:
            ServiceOffering.
        """
    def update_shared_file_system(
        self, *, id: str, description: str | None = None, name: str | None = None
    ) -> SharedFileSystem:
        """Change a shared file system's name or description.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (SharedFileSystem id)
            description: free text that explains it
            name: the name

        Returns:
            SharedFileSystem.
        """
    def update_sioc_info(
        self,
        *,
        iopsnotifythreshold: int,
        limitiopspergb: int,
        sharespergb: int,
        storageid: str,
        zoneid: str,
    ) -> SiocInfo:
        """Set VMware Storage I/O Control limits on a storage pool.

        Since CloudStack 4.11.0.

        Args:
            iopsnotifythreshold: I/O operations per second above which a warning is sent
            limitiopspergb: I/O operations per second for each GiB
            sharespergb: shares for each GiB
            storageid: the storage pool
            zoneid: the zone

        Returns:
            SiocInfo.
        """
    def update_snapshot_policy(
        self, *, customid: str | None = None, fordisplay: bool | None = None, id: str | None = None
    ) -> Job[SnapshotPolicy]:
        """Change the custom id or the visibility of a snapshot schedule.

        Args:
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (SnapshotPolicy id)

        Returns:
            The job; `.result()` waits for it and gives the SnapshotPolicy.
        """
    def update_storage_capabilities(self, *, id: str) -> ListResult[StoragePool]:
        """Ask a storage pool what it can do and record the answer.

        Since CloudStack 4.16.0.

        Args:
            id: the resource (StoragePool id)

        Returns:
            ListResult[StoragePool]: one answer's rows; `.all()` goes on over every page.
        """
    def update_storage_network_ip_range(
        self,
        *,
        id: str,
        endip: str | None = None,
        netmask: str | None = None,
        startip: str | None = None,
        vlan: int | None = None,
    ) -> Job[StorageNetworkIpRange]:
        """Change the addresses of a storage network IP range, if none is in use.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (StorageNetworkIpRange id)
            endip: last IPv4 address of the range
            netmask: IPv4 netmask, dotted
            startip: first IPv4 address of the range
            vlan: VLAN number of the range

        Returns:
            The job; `.result()` waits for it and gives the StorageNetworkIpRange.
        """
    def update_storage_pool(
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
    ) -> StoragePool:
        """Change a storage pool's name, tags or capacity, or enable or disable it.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (StoragePool id)
            capacitybytes: usable capacity in bytes
            capacityiops: I/O operations per second that may be handed out
            details: further settings by key [since 4.19.0]
            enabled: whether new volumes may be placed in the pool
            istagarule: the tag is a JavaScript rule
            name: the name [since 4.15]
            tags: storage tags, a comma list
            url: URL of the storage, e.g. `nfs://host/path` [since 4.19.0]

        Returns:
            StoragePool.
        """
    def update_template(
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
    ) -> Template:
        """Change a template's name, OS type or other properties.

        Args:
            id: the resource (Template id)
            arch: CPU architecture [since 4.20]
            bootable: whether a machine can boot from the image
            cleanupdetails: drop the details that are stored now
            details: further settings by key
            displaytext: longer name for people to read
            forceupdateostype: change the guest OS of deployed machines too [since 4.21]
            forcks: whether Kubernetes clusters can be built from it [since 4.21.0]
            format: file format of the image
            isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
            isrouting: the image is for routers
            name: the name
            ostypeid: the guest OS (OsType id)
            passwordenabled: the guest can take a new password from CloudStack
            requireshvm: the guest needs full virtualization
            sortkey: place in listings; by default smaller comes first
            sshkeyenabled: the guest can take SSH keys from CloudStack
            templatetag: host tag that machines of this template need [since 4.20.0]
            templatetype: kind of template

        Returns:
            Template.
        """
    def update_template_permissions(
        self,
        *,
        id: str,
        accounts: CommaList[str] | None = None,
        isextractable: bool | None = None,
        isfeatured: bool | None = None,
        ispublic: bool | None = None,
        op: LaunchPermissionOperation | None = None,
        projectids: CommaList[str] | None = None,
    ) -> Success:
        """Share a template with accounts or projects, or make it public or featured.

        Args:
            id: the resource (Template id)
            accounts: names of accounts
            isextractable: allow downloads
            isfeatured: show it among the featured ones
            ispublic: open to everybody
            op: add, remove or reset permissions
            projectids: ids of projects (Project ids)

        Returns:
            Success.
        """
    def update_traffic_type(
        self,
        *,
        id: str,
        hypervnetworklabel: str | None = None,
        kvmnetworklabel: str | None = None,
        ovm3networklabel: str | None = None,
        vmwarenetworklabel: str | None = None,
        xennetworklabel: str | None = None,
    ) -> Job[TrafficType]:
        """Change the network labels of a traffic type, per hypervisor.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (TrafficType id)
            hypervnetworklabel: name of the Hyper-V switch for this traffic
            kvmnetworklabel: name of the KVM bridge for this traffic
            ovm3networklabel: name of the OVM3 network for this traffic
            vmwarenetworklabel: name of the VMware switch for this traffic
            xennetworklabel: name label of the XenServer network for this traffic

        Returns:
            The job; `.result()` waits for it and gives the TrafficType.
        """
    def update_tungsten_fabric_lb_health_monitor(
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
    ) -> Job[TungstenFabricLbHealthMonitor]:
        """Set how Tungsten Fabric probes the machines of a load balancer rule.

        Args:
            interval: seconds between two probes
            lbruleid: the load balancer rule
            retry: failed probes before the machine counts as down
            timeout: seconds to wait for an answer
            type: kind of probe
            expectedcode: HTTP status codes that mean healthy
            httpmethodtype: HTTP method of the probe
            urlpath: path that the probe asks for

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricLbHealthMonitor.
        """
    def update_user(
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
    ) -> User:
        """Change a user's names, email, password, keys or time zone.

        Args:
            id: the resource (User id)
            apikeyaccess: whether API keys may be used; can be inherited from the level above [since
                4.20.1.0]
            currentpassword: the password that is to be replaced
            email: e-mail address
            firstname: given name
            lastname: family name
            mandate2fa: demand a second factor from the user; true only [since 4.18.0.0]
            password: the new password
            timezone: time zone, e.g. `Europe/Berlin`
            userapikey: the user's API key
            username: the user name
            usersecretkey: the user's secret key

        Returns:
            User.
        """
    def update_vm_affinity_group(
        self,
        *,
        id: str,
        affinitygroupids: CommaList[str] | None = None,
        affinitygroupnames: CommaList[str] | None = None,
    ) -> Job[VirtualMachine]:
        """Replace the affinity groups of a stopped virtual machine.

        Args:
            id: the resource (VirtualMachine id)
            affinitygroupids: ids of affinity groups; not together with `affinitygroupnames`
                (AffinityGroup ids)
            affinitygroupnames: names of affinity groups; not together with `affinitygroupids`

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def update_vm_schedule(
        self,
        *,
        id: str,
        description: str | None = None,
        enabled: bool | None = None,
        enddate: Timestamp | None = None,
        schedule: str | None = None,
        startdate: Timestamp | None = None,
        timezone: str | None = None,
    ) -> VmSchedule:
        """Change a schedule of a virtual machine, or disable it.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (VmSchedule id)
            description: free text that explains it
            enabled: whether the schedule is followed
            enddate: when the schedule stops
            schedule: when, as a cron expression of five fields
            startdate: when the schedule begins
            timezone: time zone, e.g. `Europe/Berlin`

        Returns:
            VmSchedule.
        """
