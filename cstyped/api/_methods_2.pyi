# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import Literal, overload

from cstyped.runtime import (
    Base64,
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
from ..models.diagnostics_data import DiagnosticsData
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
from ..models.out_of_band_management import OutOfBandManagement
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
from ..models.region import Region
from ..models.remote_access_vpn import RemoteAccessVpn
from ..models.resource_detail import ResourceDetail
from ..models.resource_icon import ResourceIcon
from ..models.resource_limit import ResourceLimit
from ..models.role import Role
from ..models.role_permission import RolePermission
from ..models.router import Router
from ..models.router_health_checks import RouterHealthChecks
from ..models.saml_authorization import SamlAuthorization
from ..models.saml_metadata import SamlMetadata
from ..models.saml_user_account import SamlUserAccount
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
from ..models.upload_params import UploadParams
from ..models.user import User
from ..models.user_data import UserData
from ..models.user_keys import UserKeys
from ..models.virtual_machine import VirtualMachine
from ..models.virtual_machine_password import VirtualMachinePassword
from ..models.virtual_machine_user_data import VirtualMachineUserData
from ..models.volume import Volume
from ..models.volume_iscsi_name import VolumeIscsiName
from ..models.volume_path import VolumePath
from ..models.volume_snapshot_detail import VolumeSnapshotDetail
from ..models.vsphere_storage_policy import VsphereStoragePolicy
from ..models.webhook_delivery import WebhookDelivery
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
    BaremetalDhcpType,
    BootMode,
    BootType,
    CapacitySortBy,
    ClusterType,
    CounterSource,
    CpuArch,
    CustomActionResourceType,
    DataDiskDetails,
    DataDiskOffering,
    DeploymentPlannerName,
    DetailOptionsResourceType,
    DomainDetails,
    EventLevel,
    EventState,
    ExtensionDetails,
    ExtractMode,
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
    ImageFormat,
    ImportDataDiskOffering,
    ImportNicNetwork,
    ImportVmSource,
    ImportVmTaskFilter,
    IoDriverPolicy,
    IpAddressState,
    IpToNetwork,
    KubernetesClusterState,
    KubernetesClusterType,
    LdapLinkType,
    LdapUserFilter,
    LeaseExpiryAction,
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
    NicIpAddress,
    NicNetwork,
    OfferingStateFilter,
    OfferingStorageType,
    OutOfBandPowerOperation,
    OutOfBandPowerState,
    ProjectAccountRole,
    ProjectInvitationState,
    ProjectState,
    ResourceObjectType,
    ResourceTypeName,
    RoleRule,
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
    TemplateFilter,
    TemplateType,
    TrafficTypeName,
    UserDataOverridePolicy,
    VirtualMachineState,
    VirtualMachineToHost,
    VpcGatewayState,
)

class Client:
    def deploy_vnf_appliance(
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
    ) -> Job[VirtualMachine]:
        """Create a VNF appliance from a VNF template and start it.

        Since CloudStack 4.19.0.

        Args:
            serviceofferingid: the service offering (ServiceOffering id)
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            affinitygroupids: ids of affinity groups; not together with `affinitygroupnames`
                (AffinityGroup ids)
            affinitygroupnames: names of affinity groups; not together with `affinitygroupids`
            bootintosetup: stop in the firmware setup menu (VMware) [since 4.15.0.0]
            bootmode: secure or legacy boot; secure demands UEFI [since 4.14.0.0]
            boottype: firmware of the machine: BIOS or UEFI [since 4.14.0.0]
            copyimagetags: give the machine the tags of its image too [since 4.13]
            customid: UUID that the new resource shall have (root admin)
            datadiskofferinglist: which disk offering each data disk gets [since 4.11]
            datadisksdetails: several data disks, one entry each, sizes in GiB; not with
                `diskofferingid` [since 4.21.0]
            deploymentplanner: strategy that picks pod, cluster and host [since 4.4]
            details: further settings by key [since 4.3]
            dhcpoptionsnetworklist: extra DHCP options for each network
            diskofferingid: the disk offering of the data disk, or of the root disk with an ISO
                (DiskOffering id)
            displayname: name for people to read
            displayvm: show the machine to its users [since 4.2]
            domainid: the domain (Domain id)
            dynamicscalingenabled: allow CPU and memory to change while the machine runs [since
                4.16]
            externaldetails: settings handed to the extension [since 4.21.0]
            extraconfig: hypervisor settings, URL-encoded [since 4.12]
            group: name of the group
            hostid: the host to start on (root admin) (Host id)
            hypervisor: hypervisor type
            iodriverpolicy: I/O driver of the disks (KVM)
            iothreadsenabled: serve the disks in threads of their own (KVM)
            ip6address: IPv6 address on the first network
            ipaddress: IPv4 address on the first network
            iptonetworklist: network of each card, with its addresses; not with `networkids`
            keyboard: keyboard layout of the console
            keypair: the SSH key pair, by name
            keypairs: names of SSH key pairs [since 4.17]
            leaseduration: days until the lease ends [since 4.21.0]
            leaseexpiryaction: what happens to the machine when its lease ends [since 4.21.0]
            macaddress: MAC address on the first network
            name: the machine's name, also its host name
            networkids: ids of networks; not together with `iptonetworklist` (Network ids)
            nicmultiqueuenumber: queues of each network card; -1 for one to each CPU [since 4.18]
            nicnetworklist: network of each card [since 4.15]
            nicpackedvirtqueuesenabled: use packed virtqueues [since 4.18]
            overridediskofferingid: the disk offering of the root disk, in place of the usual one
                (DiskOffering id) [since 4.17]
            password: password of the guest; left out, a random one [since 4.19.0.0]
            projectid: the project (Project id)
            properties: values for the vApp properties [since 4.15]
            rootdisksize: root disk in GiB [since 4.4]
            securitygroupids: ids of security groups (SecurityGroup ids)
            securitygroupnames: names of security groups
            size: size of the data disk in GiB
            snapshotid: the snapshot to make the root disk from (Snapshot id) [since 4.21]
            startvm: start the machine once it is made
            templateid: the template (Template id)
            userdata: user data for cloud-init, base64-encoded
            userdatadetails: values for the variables of the user data [since 4.18]
            userdataid: the stored user data (UserData id) [since 4.18]
            vnfcidrlist: ranges that may reach the management card, a comma list in CIDR form
            vnfconfiguremanagement: set up NAT and firewall for the management card
            volumeid: the volume to take as root disk (Volume id) [since 4.21]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def destroy_router(self, *, id: str) -> Job[Router]:
        """Destroy a virtual router.

        Args:
            id: the resource (Router id)

        Returns:
            The job; `.result()` waits for it and gives the Router.
        """
    def destroy_shared_file_system(
        self, *, expunge: bool | None = None, forced: bool | None = None, id: str | None = None
    ) -> Job[Success]:
        """Destroy a shared file system; it can be recovered until expunged.

        Since CloudStack 4.20.0.

        Args:
            expunge: remove it for good, past the recovery delay
            forced: destroy it although it is running
            id: the resource (SharedFileSystem id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def destroy_system_vm(self, *, id: str) -> Job[SystemVm]:
        """Destroy a system VM; CloudStack deploys a new one in its place.

        Args:
            id: the resource (SystemVm id)

        Returns:
            The job; `.result()` waits for it and gives the SystemVm.
        """
    @overload
    def destroy_virtual_machine(
        self, *, id: str, expunge: Literal[True], volumeids: CommaList[str] | None = None
    ) -> Job[ExpungedVirtualMachine]:
        """Destroy a virtual machine; it can be recovered until expunged.

        Args:
            id: the resource (VirtualMachine id)
            expunge: remove it for good, past the recovery delay [since 4.2.1]
            volumeids: ids of volumes to destroy with it (Volume ids) [since 4.12.0]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine. With expunge:
            Job[ExpungedVirtualMachine].
        """
    @overload
    def destroy_virtual_machine(
        self,
        *,
        id: str,
        expunge: Literal[False] | None = None,
        volumeids: CommaList[str] | None = None,
    ) -> Job[VirtualMachine]:
        """Destroy a virtual machine; it can be recovered until expunged.

        Args:
            id: the resource (VirtualMachine id)
            expunge: remove it for good, past the recovery delay [since 4.2.1]
            volumeids: ids of volumes to destroy with it (Volume ids) [since 4.12.0]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine. With expunge:
            Job[ExpungedVirtualMachine].
        """
    @overload
    def destroy_virtual_machine(
        self, *, id: str, expunge: bool | None = None, volumeids: CommaList[str] | None = None
    ) -> Job[VirtualMachine] | Job[ExpungedVirtualMachine]:
        """Destroy a virtual machine; it can be recovered until expunged.

        Args:
            id: the resource (VirtualMachine id)
            expunge: remove it for good, past the recovery delay [since 4.2.1]
            volumeids: ids of volumes to destroy with it (Volume ids) [since 4.12.0]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine. With expunge:
            Job[ExpungedVirtualMachine].
        """
    def destroy_volume(self, *, id: str, expunge: bool | None = None) -> Job[Volume]:
        """Destroy a volume; it can be recovered until expunged.

        Since CloudStack 4.14.0.

        Args:
            id: the resource (Volume id)
            expunge: remove it for good, past the recovery delay [since 4.6.0]

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def detach_iso(
        self, *, virtualmachineid: str, forced: bool | None = None
    ) -> Job[VirtualMachine]:
        """Eject the ISO from a virtual machine's CD drive.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            forced: eject the ISO first (VMware) [since 4.15.1]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def detach_volume(
        self,
        *,
        deviceid: int | None = None,
        id: str | None = None,
        virtualmachineid: str | None = None,
    ) -> Job[Volume]:
        """Detach a volume from its virtual machine; the data stay.

        Args:
            deviceid: slot on the machine; goes together with `virtualmachineid`
            id: the resource (Volume id)
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def disable_account(
        self,
        *,
        lock: bool,
        account: str | None = None,
        domainid: str | None = None,
        id: str | None = None,
    ) -> Job[Account]:
        """Disable an account and stop its machines, or only lock it.

        Args:
            lock: lock the account only, and leave its machines running
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (Account id)

        Returns:
            The job; `.result()` waits for it and gives the Account.
        """
    def disable_auto_scale_vm_group(self, *, id: str) -> Job[AutoScaleVmGroup]:
        """Pause an autoscale group: it keeps its machines and scales no more.

        Args:
            id: the resource (AutoScaleVmGroup id)

        Returns:
            The job; `.result()` waits for it and gives the AutoScaleVmGroup.
        """
    def disable_cisco_nexus_vsm(self, *, id: str) -> Job[CiscoNexusVsm]:
        """Take a Cisco Nexus virtual supervisor module out of use.

        Args:
            id: the resource

        Returns:
            The job; `.result()` waits for it and gives the CiscoNexusVsm.
        """
    def disable_ha_for_cluster(self, *, clusterid: str) -> Job[Success]:
        """Switch host HA off for all hosts of a cluster.

        Since CloudStack 4.11.

        Args:
            clusterid: the cluster (Cluster id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def disable_ha_for_host(self, *, hostid: str) -> Job[HostHa]:
        """Switch host HA off for one host.

        Since CloudStack 4.11.

        Args:
            hostid: the host (Host id)

        Returns:
            The job; `.result()` waits for it and gives the HostHa.
        """
    def disable_ha_for_zone(self, *, zoneid: str) -> Job[Success]:
        """Switch host HA off for all hosts of a zone.

        Since CloudStack 4.11.

        Args:
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def disable_out_of_band_management_for_cluster(
        self, *, clusterid: str
    ) -> Job[OutOfBandManagement]:
        """Switch out-of-band management off for a cluster's hosts.

        Since CloudStack 4.9.0.

        Args:
            clusterid: the cluster (Cluster id)

        Returns:
            The job; `.result()` waits for it and gives the OutOfBandManagement.
        """
    def disable_out_of_band_management_for_host(self, *, hostid: str) -> Job[OutOfBandManagement]:
        """Switch out-of-band management off for one host.

        Since CloudStack 4.9.0.

        Args:
            hostid: the host (Host id)

        Returns:
            The job; `.result()` waits for it and gives the OutOfBandManagement.
        """
    def disable_out_of_band_management_for_zone(self, *, zoneid: str) -> Job[OutOfBandManagement]:
        """Switch out-of-band management off for a zone's hosts.

        Since CloudStack 4.9.0.

        Args:
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the OutOfBandManagement.
        """
    def disable_role(self, *, id: str) -> Success:
        """Disable a role until it is enabled again.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (Role id)

        Returns:
            Success.
        """
    def disable_static_nat(self, *, ipaddressid: str) -> Job[Success]:
        """End the static NAT of a public IP address.

        Args:
            ipaddressid: the public IP address (PublicIpAddress id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def disable_user(self, *, id: str) -> Job[User]:
        """Bar a user from logging in and calling the API.

        Args:
            id: the resource (User id)

        Returns:
            The job; `.result()` waits for it and gives the User.
        """
    def disassociate_ip_address(
        self, *, id: str | None = None, ipaddress: str | None = None
    ) -> Job[Success]:
        """Give an acquired public IP address back.

        Args:
            id: the resource (PublicIpAddress id)
            ipaddress: the address to release; not together with `id` [since 4.19.0]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def discover_gpu_devices(
        self,
        *,
        id: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[GpuDevice]:
        """Ask a host which GPU devices it has and record them.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (Host id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[GpuDevice]: one answer's rows; `.all()` goes on over every page.
        """
    def download_image_store_object(
        self, *, id: str, path: str | None = None
    ) -> Job[ImageStoreObjectDownload]:
        """Get a download URL for a file in an image store.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (ImageStore id)
            path: path of the file in the store

        Returns:
            The job; `.result()` waits for it and gives the ImageStoreObjectDownload.
        """
    def enable_account(
        self, *, account: str | None = None, domainid: str | None = None, id: str | None = None
    ) -> Account:
        """Enable an account that was disabled or locked.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (Account id)

        Returns:
            Account.
        """
    def enable_auto_scale_vm_group(self, *, id: str) -> Job[AutoScaleVmGroup]:
        """Let a paused autoscale group scale again.

        Args:
            id: the resource (AutoScaleVmGroup id)

        Returns:
            The job; `.result()` waits for it and gives the AutoScaleVmGroup.
        """
    def enable_cisco_nexus_vsm(self, *, id: str) -> Job[CiscoNexusVsm]:
        """Take a Cisco Nexus virtual supervisor module into use.

        Args:
            id: the resource

        Returns:
            The job; `.result()` waits for it and gives the CiscoNexusVsm.
        """
    def enable_ha_for_cluster(self, *, clusterid: str) -> Job[Success]:
        """Switch host HA on for all hosts of a cluster.

        Since CloudStack 4.11.

        Args:
            clusterid: the cluster (Cluster id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def enable_ha_for_host(self, *, hostid: str) -> Job[HostHa]:
        """Switch host HA on for one host.

        Since CloudStack 4.11.

        Args:
            hostid: the host (Host id)

        Returns:
            The job; `.result()` waits for it and gives the HostHa.
        """
    def enable_ha_for_zone(self, *, zoneid: str) -> Job[Success]:
        """Switch host HA on for all hosts of a zone.

        Since CloudStack 4.11.

        Args:
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def enable_out_of_band_management_for_cluster(
        self, *, clusterid: str
    ) -> Job[OutOfBandManagement]:
        """Switch out-of-band management on for a cluster's hosts.

        Since CloudStack 4.9.0.

        Args:
            clusterid: the cluster (Cluster id)

        Returns:
            The job; `.result()` waits for it and gives the OutOfBandManagement.
        """
    def enable_out_of_band_management_for_host(self, *, hostid: str) -> Job[OutOfBandManagement]:
        """Switch out-of-band management on for one host.

        Since CloudStack 4.9.0.

        Args:
            hostid: the host (Host id)

        Returns:
            The job; `.result()` waits for it and gives the OutOfBandManagement.
        """
    def enable_out_of_band_management_for_zone(self, *, zoneid: str) -> Job[OutOfBandManagement]:
        """Switch out-of-band management on for a zone's hosts.

        Since CloudStack 4.9.0.

        Args:
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the OutOfBandManagement.
        """
    def enable_role(self, *, id: str) -> Success:
        """Enable a role that was disabled.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (Role id)

        Returns:
            Success.
        """
    def enable_static_nat(
        self,
        *,
        ipaddressid: str,
        virtualmachineid: str,
        networkid: str | None = None,
        vmguestip: str | None = None,
    ) -> Success:
        """Map a public IP address one to one to a virtual machine.

        Args:
            ipaddressid: the public IP address (PublicIpAddress id)
            virtualmachineid: the virtual machine (VirtualMachine id)
            networkid: the network (Network id)
            vmguestip: address on the machine's card, if not its first

        Returns:
            Success.
        """
    def enable_storage_maintenance(self, *, id: str) -> Job[StoragePool]:
        """Put a storage pool into maintenance; machines that use it are stopped.

        Args:
            id: the resource (StoragePool id)

        Returns:
            The job; `.result()` waits for it and gives the StoragePool.
        """
    def enable_user(self, *, id: str) -> User:
        """Enable a user who was disabled or locked.

        Args:
            id: the resource (User id)

        Returns:
            User.
        """
    def execute_cluster_drs_plan(
        self, *, id: str, migrateto: OneOrMore[VirtualMachineToHost] | None = None
    ) -> Job[ClusterDrsPlan]:
        """Carry out the migrations of a cluster's DRS plan.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (Cluster id)
            migrateto: which host each machine goes to

        Returns:
            The job; `.result()` waits for it and gives the ClusterDrsPlan.
        """
    def execute_webhook_delivery(
        self,
        *,
        id: str | None = None,
        payload: str | None = None,
        payloadurl: str | None = None,
        secretkey: str | None = None,
        sslverification: bool | None = None,
        webhookid: str | None = None,
    ) -> WebhookDelivery:
        """Send a webhook delivery again, or a test payload.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (WebhookDelivery id)
            payload: what is to be sent
            payloadurl: URL that gets the events
            secretkey: key that signs what is sent
            sslverification: check the certificate of the receiver
            webhookid: the webhook (Webhook id)

        Returns:
            WebhookDelivery.
        """
    def expunge_shared_file_system(self, *, id: str | None = None) -> Job[Success]:
        """Erase a destroyed shared file system; it is lost.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (SharedFileSystem id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def expunge_virtual_machine(self, *, id: str) -> Job[Success]:
        """Erase a destroyed virtual machine; it is lost.

        Args:
            id: the resource (VirtualMachine id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def extract_iso(
        self, *, id: str, mode: ExtractMode, url: str | None = None, zoneid: str | None = None
    ) -> Job[Extraction]:
        """Make an ISO downloadable, or upload it to a URL.

        Args:
            id: the resource (Template id)
            mode: whether the file is offered for download or uploaded
            url: where to upload to, if it is an upload
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Extraction.
        """
    def extract_snapshot(self, *, id: str, zoneid: str) -> Job[Extraction]:
        """Make a volume snapshot downloadable.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (Snapshot id) [since 4.20.0]
            zoneid: the zone (Zone id) [since 4.20.0]

        Returns:
            The job; `.result()` waits for it and gives the Extraction.
        """
    def extract_template(
        self, *, id: str, mode: ExtractMode, url: str | None = None, zoneid: str | None = None
    ) -> Job[Extraction]:
        """Make a template downloadable, or upload it to a URL.

        Args:
            id: the resource (Template id)
            mode: whether the file is offered for download or uploaded
            url: where to upload to, if it is an upload
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Extraction.
        """
    def extract_volume(
        self, *, id: str, mode: ExtractMode, zoneid: str, url: str | None = None
    ) -> Job[Extraction]:
        """Make a volume downloadable, or upload it to a URL.

        Args:
            id: the resource (Volume id)
            mode: whether the file is offered for download or uploaded
            zoneid: the zone (Zone id)
            url: where to upload to, if it is an upload

        Returns:
            The job; `.result()` waits for it and gives the Extraction.
        """
    def find_hosts_for_migration(
        self,
        *,
        virtualmachineid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[HostForMigration]:
        """List the hosts a virtual machine can migrate to, and how suitable each is.

        Args:
            virtualmachineid: the machine to move (VirtualMachine id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[HostForMigration]: one answer's rows; `.all()` goes on over every page.
        """
    def find_storage_pools_for_migration(
        self,
        *,
        id: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[StoragePool]:
        """List the storage pools a volume can migrate to, and how suitable each is.

        Args:
            id: the resource (Volume id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[StoragePool]: one answer's rows; `.all()` goes on over every page.
        """
    def forgot_password(self, *, username: str, domain: str | None = None) -> Success:
        """Mail a user a token to reset the password with.

        Since CloudStack 4.20.0.0.

        Args:
            username: the user name
            domain: path of the user's domain, e.g. `/acme`; none is ROOT

        Returns:
            Success.
        """
    def generate_alert(
        self,
        *,
        description: str,
        name: str,
        type: int,
        podid: str | None = None,
        zoneid: str | None = None,
    ) -> Job[Success]:
        """Raise an alert of your own.

        Since CloudStack 4.3.

        Args:
            description: free text that explains it
            name: the name
            type: alert type by its number
            podid: the pod (Pod id)
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def generate_cluster_drs_plan(
        self, *, id: str, migrations: int | None = None
    ) -> ClusterDrsPlan:
        """Work out which migrations would balance a cluster, without doing them.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (Cluster id)
            migrations: most machines to move in one plan

        Returns:
            ClusterDrsPlan.
        """
    def generate_usage_records(
        self,
        *,
        domainid: str | None = None,
        enddate: Timestamp | None = None,
        startdate: Timestamp | None = None,
    ) -> Success:
        """Run the usage job now instead of waiting for its schedule.

        Args:
            domainid: the domain (Domain id)
            enddate: no effect; kept for old programs
            startdate: no effect; kept for old programs

        Returns:
            Success.
        """
    def get_api_limit(self) -> ApiLimit:
        """Show how many API calls the caller may still make in this interval.

        Returns:
            ApiLimit.
        """
    def get_cloud_identifier(self, *, userid: str) -> CloudIdentifier:
        """Return the cloud's identifier, with a signature for the user.

        Args:
            userid: the user (User id)

        Returns:
            CloudIdentifier.
        """
    def get_diagnostics_data(
        self, *, targetid: str, files: CommaList[str] | None = None
    ) -> Job[DiagnosticsData]:
        """Collect files and logs of a system VM or router as a downloadable archive.

        Since CloudStack 4.14.0.0.

        Args:
            targetid: the system machine or router (SystemVm id)
            files: paths of the files to collect, a comma list

        Returns:
            The job; `.result()` waits for it and gives the DiagnosticsData.
        """
    def get_hypervisor_guest_os_names(
        self, *, hypervisor: HypervisorName, hypervisorversion: str, keyword: str | None = None
    ) -> Job[HypervisorGuestOsNames]:
        """List the guest OS names that a hypervisor version knows.

        Since CloudStack 4.19.0.

        Args:
            hypervisor: hypervisor type
            hypervisorversion: version of the hypervisor
            keyword: text to search for

        Returns:
            The job; `.result()` waits for it and gives the HypervisorGuestOsNames.
        """
    def get_kubernetes_cluster_config(self, *, id: str | None = None) -> KubernetesClusterConfig:
        """Return the kubeconfig of a Kubernetes cluster.

        Args:
            id: the resource (KubernetesCluster id)

        Returns:
            KubernetesClusterConfig.
        """
    def get_load_balancer_ssl_certificate(self, *, id: str) -> LoadBalancerSslCertificate:
        """Return the certificate that a Tungsten Fabric load balancer serves.

        Args:
            id: the resource

        Returns:
            LoadBalancerSslCertificate.
        """
    def get_path_for_volume(self, *, volumeid: str) -> VolumePath:
        """Return a volume's path on its storage, given the volume's id.

        Args:
            volumeid: the volume

        Returns:
            VolumePath.
        """
    def get_router_health_check_results(
        self, *, routerid: str, performfreshchecks: bool | None = None
    ) -> RouterHealthChecks:
        """Return the health check results of a router, measured anew if asked.

        Since CloudStack 4.14.0.

        Args:
            routerid: the router (Router id)
            performfreshchecks: run the checks now instead of showing the last results

        Returns:
            RouterHealthChecks.
        """
    def get_sp_metadata(self) -> SamlMetadata:
        """Return the SAML service provider metadata of this CloudStack.

        Returns:
            SamlMetadata.
        """
    def get_solid_fire_account_id(self, *, accountid: str, storageid: str) -> SolidFireAccountId:
        """Return the SolidFire account id of an account on a storage pool.

        Args:
            accountid: the account
            storageid: the storage pool

        Returns:
            SolidFireAccountId.
        """
    def get_solid_fire_volume_access_group_ids(
        self, *, clusterid: str, storageid: str
    ) -> SolidFireVolumeAccessGroupIds:
        """Return the SolidFire access group ids of a cluster on a storage pool.

        Args:
            clusterid: the cluster
            storageid: the storage pool

        Returns:
            SolidFireVolumeAccessGroupIds.
        """
    def get_solid_fire_volume_size(self, *, volumeid: str) -> SolidFireVolumeSize:
        """Return the size that SolidFire gives a volume.

        Args:
            volumeid: the volume

        Returns:
            SolidFireVolumeSize.
        """
    def get_upload_params_for_iso(
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
    ) -> UploadParams:
        """Reserve an ISO and return the URL and signature to upload it with.

        Since CloudStack 4.13.

        Args:
            format: file format of the image
            name: the name
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            bootable: whether a machine can boot from the image
            checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
            displaytext: longer name for people to read
            domainid: the domain (Domain id)
            isextractable: allow downloads
            isfeatured: show it among the featured ones
            ispublic: open to everybody
            ostypeid: the guest OS (OsType id)
            projectid: the project (Project id)

        Returns:
            UploadParams.
        """
    def get_upload_params_for_kubernetes_supported_version(
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
    ) -> UploadParams:
        """Return the URL and signature to upload a Kubernetes version ISO with.

        Args:
            format: file format of the image
            mincpunumber: fewest CPUs
            minmemory: least memory in MiB
            name: the name
            semanticversion: version, `major.minor.patch`
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            UploadParams.
        """
    def get_upload_params_for_template(
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
    ) -> UploadParams:
        """Reserve a template and return the URL and signature to upload it with.

        Since CloudStack 4.6.0.

        Args:
            format: file format of the image
            hypervisor: hypervisor type
            name: the name
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            arch: CPU architecture [since 4.20]
            bits: word size of the guest: 32 or 64
            checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
            deployasis: keep the hardware that the appliance describes (VMware) [since 4.15.1]
            details: further settings by key
            displaytext: longer name for people to read
            domainid: the domain (Domain id)
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
            templatetype: kind of template [since 4.22.0]

        Returns:
            UploadParams.
        """
    def get_upload_params_for_volume(
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
    ) -> UploadParams:
        """Reserve a volume and return the URL and signature to upload it with.

        Since CloudStack 4.6.0.

        Args:
            format: file format of the image
            name: the name
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
            diskofferingid: the disk offering; one with custom size (DiskOffering id)
            domainid: the domain (Domain id)
            imagestoreuuid: the image store
            projectid: the project (Project id)

        Returns:
            UploadParams.
        """
    def get_user(self, *, userapikey: str) -> User:
        """Find the user that an API key belongs to.

        Args:
            userapikey: the user's API key

        Returns:
            User.
        """
    def get_user_keys(self, *, id: str) -> UserKeys:
        """Return a user's API key and secret key.

        Since CloudStack 4.10.0.

        Args:
            id: the resource (User id)

        Returns:
            UserKeys.
        """
    def get_vm_password(self, *, id: str) -> VirtualMachinePassword:
        """Return a virtual machine's password, encrypted with its SSH key.

        Args:
            id: the resource (VirtualMachine id)

        Returns:
            VirtualMachinePassword.
        """
    def get_virtual_machine_user_data(self, *, virtualmachineid: str) -> VirtualMachineUserData:
        """Return a virtual machine's user data, base64-encoded.

        Since CloudStack 4.4.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            VirtualMachineUserData.
        """
    def get_volume_snapshot_details(self, *, snapshotid: str) -> ListResult[VolumeSnapshotDetail]:
        """Return the storage details of a managed volume snapshot.

        Args:
            snapshotid: the snapshot

        Returns:
            ListResult[VolumeSnapshotDetail]: one answer's rows; `.all()` goes on over every page.
        """
    def get_volume_iscsi_name(self, *, volumeid: str) -> VolumeIscsiName:
        """Return the iSCSI name (IQN) of a volume on managed storage.

        Args:
            volumeid: the volume

        Returns:
            VolumeIscsiName.
        """
    def import_backup_offering(
        self,
        *,
        allowuserdrivenbackups: bool,
        description: str,
        externalid: str,
        name: str,
        zoneid: str,
    ) -> Job[BackupOffering]:
        """Bring an offering of the zone's backup provider into CloudStack.

        Since CloudStack 4.14.0.

        Args:
            allowuserdrivenbackups: let users take and schedule backups themselves
            description: free text that explains it
            externalid: id of the offering at the backup provider
            name: how the offering is called
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the BackupOffering.
        """
    def import_ldap_users(
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
    ) -> ListResult[LdapUser]:
        """Create accounts for the users in LDAP, or in one LDAP group.

        Since CloudStack 4.3.0.

        Args:
            account: the account that the users join, by name
            accountdetails: free settings to keep with the account
            accounttype: kind of account: 0 is a user, 1 a root admin, 2 a domain admin
            domainid: the domain (Domain id)
            group: name of the group
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            roleid: the role (Role id)
            timezone: time zone, e.g. `Europe/Berlin`

        Returns:
            ListResult[LdapUser]: one answer's rows; `.all()` goes on over every page.
        """
    def import_role(
        self,
        *,
        name: str,
        rules: OneOrMore[RoleRule],
        description: str | None = None,
        forced: bool | None = None,
        ispublic: bool | None = None,
        type: RoleType | None = None,
    ) -> Role:
        """Create a role from a full list of rules, over an existing one if forced.

        Since CloudStack 4.15.0.

        Args:
            name: the name
            rules: the rules of the role, in order
            description: free text that explains it
            forced: overwrite a role of the same name
            ispublic: whether others than root admins see the role
            type: role type

        Returns:
            Role.
        """
    def import_unmanaged_instance(
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
    ) -> Job[VirtualMachine]:
        """Take over a machine that runs on a cluster outside CloudStack's control.

        Since CloudStack 4.14.0.

        Args:
            clusterid: the cluster (Cluster id)
            name: the name
            serviceofferingid: the service offering (ServiceOffering id)
            account: name of the owning account; goes together with `domainid`
            datadiskofferinglist: which disk offering each data disk of the source gets
            details: further settings by key
            displayname: name for people to read
            domainid: the domain (Domain id)
            forced: make new MAC addresses where the old ones are taken
            hostname: host name inside the guest
            migrateallowed: move the machine if its new offerings do not fit where it is
            nicipaddresslist: IPv4 address of each card
            nicnetworklist: network of each card
            projectid: the project (Project id)
            templateid: the template (Template id)

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def import_vm(
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
    ) -> Job[VirtualMachine]:
        """Bring in a machine from another hypervisor host, vCenter or disk image.

        Since CloudStack 4.19.0.

        Args:
            clusterid: the cluster (Cluster id)
            hypervisor: hypervisor type
            importsource: where the machine comes from
            name: the name
            serviceofferingid: the service offering (ServiceOffering id)
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            clustername: name of the cluster
            convertinstancehostid: the host that runs virt-v2v (Host id)
            convertinstancepoolid: the pool that holds the disks during conversion (StoragePool id)
            datacentername: name of the data center in vCenter
            datadiskofferinglist: which disk offering each data disk of the source gets
            details: further settings by key
            diskpath: where the disk image lies
            displayname: name for people to read
            domainid: the domain (Domain id)
            existingvcenterid: the VMware data center that is linked already (VmwareDatacenter id)
            extraparams: further arguments for virt-v2v [since 4.22]
            forceconverttopool: convert right onto the pool, without the temporary directory [since
                4.22]
            forced: make new MAC addresses where the old ones are taken
            forcemstoimportvmfiles: export through the management server, not the KVM host
            host: where the source machines run: IP address or host name
            hostid: the host (Host id)
            hostip: address or name of the ESXi host
            hostname: host name inside the guest
            importinstancehostid: the host on which the converted machine is set up (Host id) [since
                4.19.2]
            migrateallowed: move the machine if its new offerings do not fit where it is
            networkid: the network (Network id)
            nicipaddresslist: IPv4 address of each card
            nicnetworklist: network of each card
            password: the password
            projectid: the project (Project id)
            storageid: the storage pool (StoragePool id)
            templateid: the template (Template id)
            temppath: directory on the other host for temporary copies
            username: the user name
            vcenter: host name or IP address of vCenter

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def import_volume(
        self,
        *,
        path: str,
        storageid: str,
        account: str | None = None,
        diskofferingid: str | None = None,
        domainid: str | None = None,
        name: str | None = None,
        projectid: str | None = None,
    ) -> Job[Volume]:
        """Take over a disk that lies on a storage pool outside CloudStack's control.

        Since CloudStack 4.19.1.

        Args:
            path: the path
            storageid: the storage pool (StoragePool id)
            account: name of the owning account; goes together with `domainid`
            diskofferingid: the disk offering (DiskOffering id)
            domainid: the domain (Domain id)
            name: the name
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def import_vsphere_storage_policies(
        self, *, zoneid: str | None = None
    ) -> ListResult[VsphereStoragePolicy]:
        """Read the storage policies of a zone's vCenter into CloudStack.

        Args:
            zoneid: the zone

        Returns:
            ListResult[VsphereStoragePolicy]: one answer's rows; `.all()` goes on over every page.
        """
    def is_account_allowed_to_create_offerings_with_tags(self, *, id: str) -> OfferingTagPermission:
        """Tell whether an account may set tags on the offerings it creates.

        Args:
            id: the resource (Account id)

        Returns:
            OfferingTagPermission.
        """
    def issue_certificate(
        self,
        *,
        csr: str | None = None,
        domain: CommaList[str] | None = None,
        duration: int | None = None,
        ipaddress: CommaList[str] | None = None,
        provider: str | None = None,
    ) -> Job[Certificate]:
        """Issue a certificate from a CA provider, for a CSR or with a new key.

        Since CloudStack 4.11.0.

        Args:
            csr: PEM text of the signing request; without it a key is made
            domain: host names for the certificate, a comma list; the first is its CN
            duration: days that the certificate is valid
            ipaddress: IP addresses for the certificate, a comma list
            provider: the provider, by name

        Returns:
            The job; `.result()` waits for it and gives the Certificate.
        """
    def issue_out_of_band_management_power_action(
        self, *, action: OutOfBandPowerOperation, hostid: str, timeout: int | None = None
    ) -> Job[OutOfBandManagement]:
        """Switch a host on, off or through a reset by its out-of-band interface.

        Since CloudStack 4.9.0.

        Args:
            action: power action for the management interface
            hostid: the host (Host id)
            timeout: seconds before giving up

        Returns:
            The job; `.result()` waits for it and gives the OutOfBandManagement.
        """
    def ldap_config(
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
    ) -> ListResult[LdapConfig]:
        """Set up an LDAP server the old way; prefer addLdapConfiguration.

        Since CloudStack 3.0.0.

        Args:
            binddn: distinguished name of the LDAP user that searches the directory
            bindpass: LDAP password of the user in `binddn`
            hostname: where it is reached: host name or IP address
            listall: give the present configuration, set nothing
            port: port number
            queryfilter: LDAP filter that users must match
            searchbase: where in the LDAP tree the search begins
            ssl: speak LDAP over TLS
            truststore: path of the key store with the trusted certificates
            truststorepass: password of that key store

        Returns:
            ListResult[LdapConfig]: one answer's rows; `.all()` goes on over every page.
        """
    def ldap_create_account(
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
    ) -> Account:
        """Create an account for an LDAP user, or add the user to an account.

        Since CloudStack 4.2.0.

        Args:
            username: the user name
            account: name of the new account; left out, the user name is taken
            accountdetails: free settings to keep with the account
            accountid: UUID that the new account shall have
            accounttype: kind of account: 0 is a user, 1 a root admin, 2 a domain admin
            domainid: the domain (Domain id)
            networkdomain: DNS domain of the guests
            roleid: the role (Role id)
            timezone: time zone, e.g. `Europe/Berlin`
            userid: UUID that the new user shall have

        Returns:
            Account.
        """
    def ldap_remove(self) -> LdapRemoval:
        """Remove the LDAP server the old way; prefer deleteLdapConfiguration.

        Since CloudStack 3.0.1.

        Returns:
            LdapRemoval.
        """
    def link_account_to_ldap(
        self,
        *,
        account: str,
        domainid: str,
        ldapdomain: str,
        accounttype: int | None = None,
        admin: str | None = None,
        roleid: str | None = None,
        type: LdapLinkType | None = None,
    ) -> LdapAccountLink:
        """Let the members of an LDAP group or OU log in to an account.

        Since CloudStack 4.11.0.

        Args:
            account: name of the account; made if there is none
            domainid: the domain (Domain id)
            ldapdomain: LDAP group or OU whose members are let in
            accounttype: kind of account for users who come from LDAP: 0 user, 2 domain admin
            admin: LDAP user to make an administrator of the domain
            roleid: the role (Role id) [since 4.19.1]
            type: whether `ldapdomain` is a group or an OU

        Returns:
            LdapAccountLink.
        """
    def link_domain_to_ldap(
        self,
        *,
        accounttype: int,
        domainid: str,
        type: LdapLinkType,
        admin: str | None = None,
        ldapdomain: str | None = None,
        name: str | None = None,
    ) -> LdapDomainLink:
        """Let the members of an LDAP group or OU log in to a domain.

        Since CloudStack 4.6.0.

        Args:
            accounttype: kind of account for users who come from LDAP: 0 user, 2 domain admin
            domainid: the domain (Domain id)
            type: whether `ldapdomain` is a group or an OU
            admin: LDAP user to make an administrator of the domain
            ldapdomain: LDAP group or OU whose members are let in
            name: the name

        Returns:
            LdapDomainLink.
        """
    def link_user_data_to_template(
        self,
        *,
        isoid: str | None = None,
        templateid: str | None = None,
        userdataid: str | None = None,
        userdatapolicy: UserDataOverridePolicy | None = None,
    ) -> Template:
        """Tie user data to a template or ISO, or untie it.

        Since CloudStack 4.18.0.

        Args:
            isoid: the ISO (Template id)
            templateid: the template (Template id)
            userdataid: the stored user data (UserData id)
            userdatapolicy: whether user data given at deployment adds, replaces or is refused

        Returns:
            Template.
        """
    def list_asn_ranges(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[AsnRange]:
        """List the ranges of AS numbers, by zone.

        Since CloudStack 4.20.0.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone (Zone id)

        Returns:
            ListResult[AsnRange]: one answer's rows; `.all()` goes on over every page.
        """
    def list_as_numbers(
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
    ) -> ListResult[AsNumber]:
        """List AS numbers and the networks or VPCs that hold them.

        Since CloudStack 4.20.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            asnrangeid: the range of AS numbers (AsnRange id)
            asnumber: BGP autonomous system number
            domainid: the domain (Domain id)
            isallocated: only AS numbers that a network uses
            keyword: text to search for
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            vpcid: the VPC (Vpc id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[AsNumber]: one answer's rows; `.all()` goes on over every page.
        """
    def list_accounts(
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
    ) -> ListResult[Account]:
        """List accounts with their limits and use.

        Args:
            accounttype: kind of account: 0 is a user, 1 a root admin, 2 a domain admin
            apikeyaccess: whether API keys may be used; can be inherited from the level above [since
                4.20.1.0]
            details: which parts of a row are filled, a comma list
            domainid: the domain (Domain id)
            id: the resource (Account id)
            iscleanuprequired: only accounts that still have something to be removed
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showicon: add the icons
            state: the state
            tag: tag whose limits are shown [since 4.20.0]

        Returns:
            ListResult[Account]: one answer's rows; `.all()` goes on over every page.
        """
    def list_affected_vms_for_storage_scope_change(
        self,
        *,
        clusterid: str,
        storageid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[AffectedVirtualMachine]:
        """List the machines in the way of limiting a storage pool to a cluster.

        Since CloudStack 4.19.1.

        Args:
            clusterid: the cluster (Cluster id)
            storageid: the storage pool (StoragePool id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[AffectedVirtualMachine]: one answer's rows; `.all()` goes on over every page.
        """
    def list_affinity_group_types(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> ListResult[AffinityGroupType]:
        """List the kinds of affinity groups that can be created.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[AffinityGroupType]: one answer's rows; `.all()` goes on over every page.
        """
    def list_affinity_groups(
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
    ) -> ListResult[AffinityGroup]:
        """List affinity groups and their machines.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (AffinityGroup id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            type: affinity rule
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            ListResult[AffinityGroup]: one answer's rows; `.all()` goes on over every page.
        """
    def list_alert_types(self) -> ListResult[AlertType]:
        """List the types of alerts.

        Returns:
            ListResult[AlertType]: one answer's rows; `.all()` goes on over every page.
        """
    def list_alerts(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: AlertName | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        type: AlertTypeText | None = None,
    ) -> ListResult[Alert]:
        """List alerts.

        Args:
            id: the resource (Alert id)
            keyword: text to search for
            name: the name [since 4.3]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            type: alert type by its number

        Returns:
            ListResult[Alert]: one answer's rows; `.all()` goes on over every page.
        """
    @overload
    def list_and_switch_saml_account(self, *, domainid: str | None = None, userid: str) -> Login:
        """List the accounts of a SAML user, or switch the session to one of them.

        Args:
            domainid: the domain (Domain id)
            userid: the user (User id)

        Returns:
            ListResult[SamlUserAccount]: one answer's rows; `.all()` goes on over every page. With
            userid: Login.
        """
    @overload
    def list_and_switch_saml_account(
        self, *, domainid: str | None = None, userid: None = None
    ) -> ListResult[SamlUserAccount]:
        """List the accounts of a SAML user, or switch the session to one of them.

        Args:
            domainid: the domain (Domain id)
            userid: the user (User id)

        Returns:
            ListResult[SamlUserAccount]: one answer's rows; `.all()` goes on over every page. With
            userid: Login.
        """
    @overload
    def list_and_switch_saml_account(
        self, *, domainid: str | None = None, userid: str | None = None
    ) -> ListResult[SamlUserAccount] | Login:
        """List the accounts of a SAML user, or switch the session to one of them.

        Args:
            domainid: the domain (Domain id)
            userid: the user (User id)

        Returns:
            ListResult[SamlUserAccount]: one answer's rows; `.all()` goes on over every page. With
            userid: Login.
        """
    def list_annotations(
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
    ) -> ListResult[Annotation]:
        """List the comments left on resources.

        Since CloudStack 4.11.

        Args:
            annotationfilter: `self` for one's own notes, `all` for every visible one [since 4.16.0]
            entityid: the resource that carries the note
            entitytype: kind of the resource that carries the note
            id: the resource
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            userid: the user [since 4.16.0]

        Returns:
            ListResult[Annotation]: one answer's rows; `.all()` goes on over every page.
        """
    def list_apis(self, *, name: str | None = None) -> ListResult[ApiDiscovery]:
        """List the API commands the caller may use, with their parameters and answers.

        Since CloudStack 4.1.0.

        Args:
            name: the name

        Returns:
            ListResult[ApiDiscovery]: one answer's rows; `.all()` goes on over every page.
        """
    def list_async_jobs(
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
    ) -> ListResult[AsyncJob]:
        """List async jobs that are still pending.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            managementserverid: the management server (ManagementServer id) [since 4.19]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            startdate: begin of the period

        Returns:
            ListResult[AsyncJob]: one answer's rows; `.all()` goes on over every page.
        """
    def list_auto_scale_policies(
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
    ) -> ListResult[AutoScalePolicy]:
        """List autoscale policies.

        Args:
            account: name of the owning account; goes together with `domainid`
            action: whether machines are added or removed
            conditionid: the autoscale condition (Condition id)
            domainid: the domain (Domain id)
            id: the resource (AutoScalePolicy id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name [since 4.18.0]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            vmgroupid: the autoscale group (AutoScaleVmGroup id)

        Returns:
            ListResult[AutoScalePolicy]: one answer's rows; `.all()` goes on over every page.
        """
    def list_auto_scale_vm_groups(
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
    ) -> ListResult[AutoScaleVmGroup]:
        """List autoscale groups.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (AutoScaleVmGroup id)
            isrecursive: take the domains below as well
            keyword: text to search for
            lbruleid: the load balancer rule (LoadBalancerRule id)
            listall: everything the caller may see, not only what is the caller's own
            name: the name [since 4.18.0]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            policyid: the autoscale policy (AutoScalePolicy id)
            projectid: the project; -1 for the resources of all projects (Project id)
            vmprofileid: the autoscale machine profile (AutoScaleVmProfile id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[AutoScaleVmGroup]: one answer's rows; `.all()` goes on over every page.
        """
    def list_auto_scale_vm_profiles(
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
    ) -> ListResult[AutoScaleVmProfile]:
        """List the machine profiles of autoscale groups.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (AutoScaleVmProfile id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            otherdeployparams: further parameters for the deployment
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            serviceofferingid: the service offering (ServiceOffering id) [since 4.4]
            templateid: the template (Template id)
            zoneid: the zone (Zone id) [since 4.4]

        Returns:
            ListResult[AutoScaleVmProfile]: one answer's rows; `.all()` goes on over every page.
        """
    def list_backup_offerings(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[BackupOffering]:
        """List the backup offerings users can choose from.

        Since CloudStack 4.14.0.

        Args:
            id: the resource (BackupOffering id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone (Zone id)

        Returns:
            ListResult[BackupOffering]: one answer's rows; `.all()` goes on over every page.
        """
    def list_backup_provider_offerings(
        self,
        *,
        zoneid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[BackupOffering]:
        """List the offerings of a zone's backup provider that can be imported.

        Since CloudStack 4.14.0.

        Args:
            zoneid: the zone (Zone id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[BackupOffering]: one answer's rows; `.all()` goes on over every page.
        """
    def list_backup_providers(self, *, name: str | None = None) -> ListResult[BackupProvider]:
        """List the backup providers this cloud has plug-ins for.

        Since CloudStack 4.14.0.

        Args:
            name: the name

        Returns:
            ListResult[BackupProvider]: one answer's rows; `.all()` goes on over every page.
        """
    def list_backup_repositories(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        provider: str | None = None,
        zoneid: str | None = None,
    ) -> ListResult[BackupRepository]:
        """List backup repositories.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (BackupRepository id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            provider: the provider, by name
            zoneid: the zone (Zone id)

        Returns:
            ListResult[BackupRepository]: one answer's rows; `.all()` goes on over every page.
        """
    def list_backup_schedule(
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
    ) -> ListResult[BackupSchedule]:
        """List the backup schedules of virtual machines.

        Since CloudStack 4.14.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (BackupSchedule id) [since 4.22.0]
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            ListResult[BackupSchedule]: one answer's rows; `.all()` goes on over every page.
        """
    def list_backups(
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
    ) -> ListResult[Backup]:
        """List the backups of virtual machines.

        Since CloudStack 4.14.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            backupofferingid: the backup offering (BackupOffering id) [since 4.21.0]
            domainid: the domain (Domain id)
            id: the resource (Backup id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            listvmdetails: add details of the machine to each backup [since 4.21.0]
            name: the name [since 4.21.0]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            virtualmachineid: the virtual machine (VirtualMachine id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Backup]: one answer's rows; `.all()` goes on over every page.
        """
    def list_baremetal_dhcp(
        self,
        *,
        physicalnetworkid: str,
        dhcpservertype: BaremetalDhcpType | None = None,
        id: int | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[BaremetalDhcp]:
        """List the bare metal DHCP servers of a physical network.

        Args:
            physicalnetworkid: the physical network (PhysicalNetwork id)
            dhcpservertype: product of the DHCP server
            id: the resource
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[BaremetalDhcp]: one answer's rows; `.all()` goes on over every page.
        """
    def list_baremetal_pxe_servers(
        self,
        *,
        physicalnetworkid: str,
        id: int | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[BaremetalPxeServer]:
        """List the bare metal PXE servers of a physical network.

        Args:
            physicalnetworkid: the physical network (PhysicalNetwork id)
            id: the resource
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[BaremetalPxeServer]: one answer's rows; `.all()` goes on over every page.
        """
    def list_baremetal_rct(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> ListResult[BaremetalRct]:
        """List bare metal rack configurations.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[BaremetalRct]: one answer's rows; `.all()` goes on over every page.
        """
    def list_bgp_peers(
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
    ) -> ListResult[BgpPeer]:
        """List the BGP peers of zones.

        Since CloudStack 4.20.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            asnumber: BGP autonomous system number
            domainid: the domain (Domain id)
            id: the resource (BgpPeer id)
            isdedicated: true for dedicated BGP peers, false for shared ones
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project (Project id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[BgpPeer]: one answer's rows; `.all()` goes on over every page.
        """
    def list_big_switch_bcf_devices(
        self,
        *,
        bcfdeviceid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
    ) -> ListResult[BigSwitchBcfDevice]:
        """List Big Switch BCF controllers.

        Since CloudStack 4.6.0.

        Args:
            bcfdeviceid: the Big Switch BCF controller (BigSwitchBcfDevice id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)

        Returns:
            ListResult[BigSwitchBcfDevice]: one answer's rows; `.all()` goes on over every page.
        """
    def list_brocade_vcs_device_networks(
        self,
        *,
        vcsdeviceid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[Network]:
        """List the networks served by a Brocade VCS switch.

        Args:
            vcsdeviceid: the Brocade VCS switch (BrocadeVcsDevice id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[Network]: one answer's rows; `.all()` goes on over every page.
        """
    def list_brocade_vcs_devices(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
        vcsdeviceid: str | None = None,
    ) -> ListResult[BrocadeVcsDevice]:
        """List Brocade VCS switches.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)
            vcsdeviceid: the Brocade VCS switch (BrocadeVcsDevice id)

        Returns:
            ListResult[BrocadeVcsDevice]: one answer's rows; `.all()` goes on over every page.
        """
    def list_buckets(
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
    ) -> ListResult[Bucket]:
        """List the buckets of object stores.

        Since CloudStack 4.19.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (Bucket id)
            ids: ids of several; not together with `id` (Bucket ids)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            objectstorageid: the object store (ObjectStoragePool id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            tags: tags by key

        Returns:
            ListResult[Bucket]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ca_providers(self, *, name: str | None = None) -> ListResult[CaProvider]:
        """List the certificate authority providers.

        Since CloudStack 4.11.0.

        Args:
            name: the name

        Returns:
            ListResult[CaProvider]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ca_certificate(self, *, provider: str | None = None) -> Certificate:
        """Return the public certificate of the cloud's certificate authority.

        Since CloudStack 4.11.0.

        Args:
            provider: the provider, by name

        Returns:
            Certificate.
        """
    def list_capabilities(self) -> Capabilities:
        """List what this cloud supports and how it is set up for the caller.

        Returns:
            Capabilities.
        """
    def list_capacity(
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
    ) -> ListResult[Capacity]:
        """List used and total capacity, by type, per zone, pod or cluster.

        Args:
            clusterid: the cluster (Cluster id) [since 3.0.0]
            fetchlatest: count anew instead of giving stored figures [since 3.0.0]
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            sortby: `usage` puts the fullest first [since 3.0.0]
            tag: tag whose capacity is shown [since 4.20.0]
            type: number of the capacity type
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Capacity]: one answer's rows; `.all()` goes on over every page.
        """
    def list_cisco_asa1000v_resources(
        self,
        *,
        hostname: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
        resourceid: str | None = None,
    ) -> ListResult[CiscoAsa1000vResource]:
        """List the Cisco ASA 1000v firewalls that are registered.

        Args:
            hostname: where it is reached: host name or IP address
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network
            resourceid: the resource

        Returns:
            ListResult[CiscoAsa1000vResource]: one answer's rows; `.all()` goes on over every page.
        """
    def list_cisco_nexus_vsms(
        self,
        *,
        clusterid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[CiscoNexusVsm]:
        """List Cisco Nexus virtual supervisor modules.

        Args:
            clusterid: the cluster
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[CiscoNexusVsm]: one answer's rows; `.all()` goes on over every page.
        """
    def list_cisco_vnmc_resources(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
        resourceid: str | None = None,
    ) -> ListResult[CiscoVnmcResource]:
        """List Cisco VNMC controllers.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network
            resourceid: the resource

        Returns:
            ListResult[CiscoVnmcResource]: one answer's rows; `.all()` goes on over every page.
        """
    def list_cluster_drs_plan(
        self,
        *,
        clusterid: str | None = None,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[ClusterDrsPlan]:
        """List past and pending DRS plans, by cluster.

        Since CloudStack 4.19.0.

        Args:
            clusterid: the cluster (Cluster id)
            id: the resource (ClusterDrsPlan id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[ClusterDrsPlan]: one answer's rows; `.all()` goes on over every page.
        """
    def list_clusters(
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
    ) -> ListResult[Cluster]:
        """List clusters.

        Args:
            allocationstate: whether new resources may be placed here
            arch: CPU architecture [since 4.20.1]
            clustertype: whether CloudStack or another system manages the cluster
            hypervisor: hypervisor type
            id: the resource (Cluster id)
            keyword: text to search for
            managedstate: whether CloudStack manages the cluster
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            showcapacities: add the capacity figures
            storageaccessgroup: a storage access group, by name [since 4.21.0]
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Cluster]: one answer's rows; `.all()` goes on over every page.
        """
    def list_clusters_metrics(
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
    ) -> ListResult[ClusterMetrics]:
        """List clusters with metrics of their load.

        Since CloudStack 4.9.3.

        Args:
            allocationstate: whether new resources may be placed here
            arch: CPU architecture [since 4.20.1]
            clustertype: whether CloudStack or another system manages the cluster
            hypervisor: hypervisor type
            id: the resource (Cluster id)
            keyword: text to search for
            managedstate: whether CloudStack manages the cluster
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            showcapacities: add the capacity figures
            storageaccessgroup: a storage access group, by name [since 4.21.0]
            zoneid: the zone (Zone id)

        Returns:
            ListResult[ClusterMetrics]: one answer's rows; `.all()` goes on over every page.
        """
    def list_cni_configuration(
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
        """List CNI configurations for Kubernetes clusters.

        Since CloudStack 4.21.0.

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
    def list_conditions(
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
    ) -> ListResult[Condition]:
        """List autoscale conditions.

        Args:
            account: name of the owning account; goes together with `domainid`
            counterid: the performance counter (Counter id)
            domainid: the domain (Domain id)
            id: the resource (Condition id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            policyid: the autoscale policy (AutoScalePolicy id)
            projectid: the project; -1 for the resources of all projects (Project id)

        Returns:
            ListResult[Condition]: one answer's rows; `.all()` goes on over every page.
        """
    def list_configuration_groups(
        self,
        *,
        group: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[ConfigurationGroup]:
        """List the groups that settings are sorted into.

        Since CloudStack 4.18.0.

        Args:
            group: name of the group
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[ConfigurationGroup]: one answer's rows; `.all()` goes on over every page.
        """
    def list_configurations(
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
    ) -> ListResult[Configuration]:
        """List settings and their values, global or of one scope.

        Args:
            accountid: the account (Account id)
            category: category of the setting
            clusterid: the cluster (Cluster id)
            domainid: the domain (Domain id)
            group: name of the group [since 4.18.0]
            imagestoreuuid: the image store (ImageStore id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            parent: name of the setting above [since 4.18.0]
            storageid: the storage pool (StoragePool id)
            subgroup: name of the group within the group [since 4.18.0]
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Configuration]: one answer's rows; `.all()` goes on over every page.
        """
    def list_console_sessions(
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
    ) -> ListResult[ConsoleSession]:
        """List who opened which machine's console, from where and when.

        Since CloudStack 4.21.0.

        Args:
            accountid: the account (Account id)
            acquired: only sessions that somebody has opened
            activeonly: only sessions that are open now
            clientaddress: IP address from which the console was opened
            consoleendpointcreatoraddress: IP address from which the console URL was requested
            domainid: the domain (Domain id)
            enddate: end of the period
            hostid: the host (Host id)
            id: the resource (ConsoleSession id)
            isrecursive: take the domains below as well
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            startdate: begin of the period
            userid: the user (User id)
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            ListResult[ConsoleSession]: one answer's rows; `.all()` goes on over every page.
        """
    def list_counters(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        provider: str | None = None,
        source: CounterSource | None = None,
    ) -> ListResult[Counter]:
        """List the metrics that autoscale conditions can measure.

        Args:
            id: the resource (Counter id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            provider: the provider, by name [since 4.18.0]
            source: where the counter gets its values

        Returns:
            ListResult[Counter]: one answer's rows; `.all()` goes on over every page.
        """
    def list_custom_actions(
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
    ) -> ListResult[CustomAction]:
        """List the custom actions of extensions.

        Since CloudStack 4.21.0.

        Args:
            enabled: on or off
            extensionid: the extension (Extension id)
            id: the resource (CustomAction id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            resourceid: the resource
            resourcetype: kind of resource

        Returns:
            ListResult[CustomAction]: one answer's rows; `.all()` goes on over every page.
        """
    def list_db_metrics(self) -> DbMetrics:
        """List metrics of the management and usage databases.

        Since CloudStack 4.17.0.

        Returns:
            DbMetrics.
        """
    def list_dedicated_clusters(
        self,
        *,
        account: str | None = None,
        affinitygroupid: str | None = None,
        clusterid: str | None = None,
        domainid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[DedicatedCluster]:
        """List clusters reserved for domains or accounts.

        Args:
            account: name of the owning account; goes together with `domainid`
            affinitygroupid: the affinity group (AffinityGroup id)
            clusterid: the cluster (Cluster id)
            domainid: the domain (Domain id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[DedicatedCluster]: one answer's rows; `.all()` goes on over every page.
        """
    def list_dedicated_guest_vlan_ranges(
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
    ) -> ListResult[GuestVlanRange]:
        """List guest VLAN ranges reserved for accounts.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            guestvlanrange: VLAN range, e.g. `100-200`
            id: the resource (GuestVlanRange id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)
            projectid: the project (Project id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[GuestVlanRange]: one answer's rows; `.all()` goes on over every page.
        """
    def list_dedicated_hosts(
        self,
        *,
        account: str | None = None,
        affinitygroupid: str | None = None,
        domainid: str | None = None,
        hostid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[DedicatedHost]:
        """List hosts reserved for domains or accounts.

        Args:
            account: name of the owning account; goes together with `domainid`
            affinitygroupid: the affinity group (AffinityGroup id)
            domainid: the domain (Domain id)
            hostid: the host (Host id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[DedicatedHost]: one answer's rows; `.all()` goes on over every page.
        """
    def list_dedicated_pods(
        self,
        *,
        account: str | None = None,
        affinitygroupid: str | None = None,
        domainid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        podid: str | None = None,
    ) -> ListResult[DedicatedPod]:
        """List pods reserved for domains or accounts.

        Args:
            account: name of the owning account; goes together with `domainid`
            affinitygroupid: the affinity group (AffinityGroup id)
            domainid: the domain (Domain id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)

        Returns:
            ListResult[DedicatedPod]: one answer's rows; `.all()` goes on over every page.
        """
    def list_dedicated_zones(
        self,
        *,
        account: str | None = None,
        affinitygroupid: str | None = None,
        domainid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[DedicatedZone]:
        """List zones reserved for domains or accounts.

        Args:
            account: name of the owning account; goes together with `domainid`
            affinitygroupid: the affinity group (AffinityGroup id)
            domainid: the domain (Domain id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone (Zone id)

        Returns:
            ListResult[DedicatedZone]: one answer's rows; `.all()` goes on over every page.
        """
    def list_deployment_planners(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> ListResult[DeploymentPlanner]:
        """List the planners that can choose hosts for new machines.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[DeploymentPlanner]: one answer's rows; `.all()` goes on over every page.
        """
    def list_detail_options(
        self, *, resourcetype: DetailOptionsResourceType, resourceid: str | None = None
    ) -> DetailOptions:
        """List the detail keys and values that a type of resource accepts.

        Since CloudStack 4.13.

        Args:
            resourcetype: kind of resource
            resourceid: the resource

        Returns:
            DetailOptions.
        """
    def list_disk_offerings(
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
    ) -> ListResult[DiskOffering]:
        """List disk offerings.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            encrypt: only offerings with encrypted volumes [since 4.18]
            id: the resource (DiskOffering id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            state: state; `all` for active and inactive ones [since 4.19]
            storageid: the pool; only offerings that it can serve (StoragePool id) [since 4.17]
            storagetype: on the host itself or on shared storage [since 4.19]
            virtualmachineid: the machine that gets the disk (VirtualMachine id) [since 4.20.0]
            volumeid: the volume; only offerings that its pool can serve (Volume id) [since 4.17]
            zoneid: the zone (Zone id) [since 4.13]

        Returns:
            ListResult[DiskOffering]: one answer's rows; `.all()` goes on over every page.
        """
    def list_domain_children(
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
    ) -> ListResult[Domain]:
        """List the domains below a domain.

        Args:
            id: the resource (Domain id)
            isrecursive: true for the whole tree, false for the level below
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showicon: add the icons

        Returns:
            ListResult[Domain]: one answer's rows; `.all()` goes on over every page.
        """
    def list_domains(
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
    ) -> ListResult[Domain]:
        """List domains with their limits and use.

        Args:
            details: which parts of a row are filled, a comma list
            id: the resource (Domain id)
            keyword: text to search for
            level: depth in the domain tree; ROOT is 0
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showicon: add the icons
            tag: tag whose limits are shown [since 4.20.0]

        Returns:
            ListResult[Domain]: one answer's rows; `.all()` goes on over every page.
        """
    def list_egress_firewall_rules(
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
    ) -> ListResult[FirewallRule]:
        """List the egress rules of networks.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (FirewallRule id)
            ipaddressid: the public IP address (PublicIpAddress id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            tags: tags by key

        Returns:
            ListResult[FirewallRule]: one answer's rows; `.all()` goes on over every page.
        """
    def list_elastistor_interface(
        self, *, controllerid: str | None = None
    ) -> ListResult[ElastistorInterface]:
        """List the network interfaces of a CloudByte ElastiStor controller.

        Args:
            controllerid: the storage controller

        Returns:
            ListResult[ElastistorInterface]: one answer's rows; `.all()` goes on over every page.
        """
    def list_elastistor_pool(self, *, id: int | None = None) -> ListResult[ElastistorPool]:
        """List CloudByte ElastiStor pools.

        Args:
            id: the resource

        Returns:
            ListResult[ElastistorPool]: one answer's rows; `.all()` goes on over every page.
        """
    def list_elastistor_volume(self, *, id: str) -> ListResult[ElastistorVolume]:
        """Show a CloudByte ElastiStor volume.

        Args:
            id: the resource

        Returns:
            ListResult[ElastistorVolume]: one answer's rows; `.all()` goes on over every page.
        """
    def list_event_types(self) -> ListResult[EventType]:
        """List the types of events.

        Returns:
            ListResult[EventType]: one answer's rows; `.all()` goes on over every page.
        """
    def list_events(
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
    ) -> ListResult[Event]:
        """List events: who did what to which resource, and when.

        Args:
            account: name of the owning account; goes together with `domainid`
            archived: events moved to the archive instead of the current ones [since 4.19.0]
            domainid: the domain (Domain id)
            duration: seconds; has no effect in 4.22
            enddate: end of the period
            entrytime: seconds; has no effect in 4.22
            id: the resource (Event id)
            isrecursive: take the domains below as well
            keyword: text to search for
            level: severity of the events
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            resourceid: the resource [since 4.17.0]
            resourcetype: kind of resource [since 4.17.0]
            startdate: begin of the period
            startid: the event that began the chain; it is listed too (Event id)
            state: the state [since 4.21.0]
            type: event type, e.g. `VM.START`

        Returns:
            ListResult[Event]: one answer's rows; `.all()` goes on over every page.
        """
    def list_extensions(
        self,
        *,
        details: CommaList[ExtensionDetails] | None = None,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[Extension]:
        """List extensions.

        Since CloudStack 4.21.0.

        Args:
            details: which parts of a row are filled, a comma list
            id: the resource (Extension id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[Extension]: one answer's rows; `.all()` goes on over every page.
        """
    def list_firewall_rules(
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
    ) -> ListResult[FirewallRule]:
        """List the firewall rules of public IP addresses.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (FirewallRule id)
            ipaddressid: the public IP address (PublicIpAddress id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            networkid: the network (Network id) [since 4.3]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            tags: tags by key

        Returns:
            ListResult[FirewallRule]: one answer's rows; `.all()` goes on over every page.
        """
    def list_global_load_balancer_rules(
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
    ) -> ListResult[GlobalLoadBalancerRule]:
        """List global load balancer rules.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (GlobalLoadBalancerRule id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            regionid: region number
            tags: tags by key

        Returns:
            ListResult[GlobalLoadBalancerRule]: one answer's rows; `.all()` goes on over every page.
        """
    def list_gpu_cards(
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
    ) -> ListResult[GpuCard]:
        """List the GPU card models that are known.

        Since CloudStack 4.21.0.

        Args:
            activeonly: only those that some device has
            deviceid: PCI id of the card, hexadecimal
            devicename: model of the device
            id: the resource (GpuCard id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            vendorid: PCI id of the maker, hexadecimal
            vendorname: name of the maker

        Returns:
            ListResult[GpuCard]: one answer's rows; `.all()` goes on over every page.
        """
    def list_gpu_devices(
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
    ) -> ListResult[GpuDevice]:
        """List the GPU devices of hosts and the machines that use them.

        Since CloudStack 4.21.0.

        Args:
            gpucardid: the GPU card (GpuCard id)
            hostid: the host (Host id)
            id: the resource (GpuDevice id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            vgpuprofileid: the virtual GPU profile (VgpuProfile id)
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            ListResult[GpuDevice]: one answer's rows; `.all()` goes on over every page.
        """
    def list_guest_network_ipv6_prefixes(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[GuestNetworkIpv6Prefix]:
        """List the IPv6 prefixes that zones have for guest networks.

        Since CloudStack 4.17.0.

        Args:
            id: the resource (GuestNetworkIpv6Prefix id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone (Zone id)

        Returns:
            ListResult[GuestNetworkIpv6Prefix]: one answer's rows; `.all()` goes on over every page.
        """
    def list_guest_os_mapping(
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
    ) -> ListResult[GuestOsMapping]:
        """List the names of guest OS types on each hypervisor version.

        Since CloudStack 4.4.0.

        Args:
            hypervisor: hypervisor type
            hypervisorversion: version of the hypervisor
            id: the resource (GuestOsMapping id)
            keyword: text to search for
            osdisplayname: display name of the guest OS
            osnameforhypervisor: name of the OS in the hypervisor's words
            ostypeid: the guest OS (OsType id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[GuestOsMapping]: one answer's rows; `.all()` goes on over every page.
        """
    def list_guest_vlans(
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
    ) -> ListResult[GuestVlan]:
        """List guest VLANs and whether each is in use.

        Since CloudStack 4.17.0.

        Args:
            allocatedonly: only those in use
            id: the resource
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)
            vnet: VLAN or VNI number
            zoneid: the zone (Zone id)

        Returns:
            ListResult[GuestVlan]: one answer's rows; `.all()` goes on over every page.
        """
    def list_gui_themes(
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
    ) -> ListResult[GuiTheme]:
        """List themes of the web interface.

        Since CloudStack 4.21.0.0.

        Args:
            accountid: the account (Account id)
            commonname: internet host name to look for
            domainid: the domain (Domain id)
            id: the resource (GuiTheme id)
            keyword: text to search for
            listall: all themes, whoever they are for
            listonlydefaulttheme: only the default theme
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showpublic: only public themes, or only private ones
            showremoved: deleted ones too

        Returns:
            ListResult[GuiTheme]: one answer's rows; `.all()` goes on over every page.
        """
    def list_host_ha_providers(self, *, hypervisor: HostHaHypervisor) -> ListResult[HostHaProvider]:
        """List the HA providers for a hypervisor.

        Since CloudStack 4.11.

        Args:
            hypervisor: hypervisor type

        Returns:
            ListResult[HostHaProvider]: one answer's rows; `.all()` goes on over every page.
        """
    def list_host_ha_resources(self, *, hostid: str | None = None) -> ListResult[HostHa]:
        """List hosts set up for HA, with the HA state of each.

        Since CloudStack 4.11.

        Args:
            hostid: the host (Host id)

        Returns:
            ListResult[HostHa]: one answer's rows; `.all()` goes on over every page.
        """
    def list_host_tags(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> ListResult[HostTag]:
        """List the tags that hosts have.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[HostTag]: one answer's rows; `.all()` goes on over every page.
        """
    def list_hosts(
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
    ) -> ListResult[Host]:
        """List hosts, system VMs among them unless filtered by type.

        Args:
            arch: CPU architecture [since 4.20.1]
            clusterid: the cluster (Cluster id)
            details: which parts of a row are filled, a comma list
            hahost: only hosts kept for restarted machines
            hypervisor: hypervisor type
            id: the resource (Host id)
            keyword: text to search for
            managementserverid: the management server (ManagementServer id) [since 4.21.0]
            name: the name
            outofbandmanagementenabled: only hosts with out-of-band management
            outofbandmanagementpowerstate: power state that the management interface reports
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            resourcestate: what the administrator has set the host to
            state: the state
            storageaccessgroup: a storage access group, by name [since 4.21.0]
            type: kind of host
            virtualmachineid: the machine to move; each host says whether it has room
                (VirtualMachine id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Host]: one answer's rows; `.all()` goes on over every page.
        """
    def list_hosts_metrics(
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
    ) -> ListResult[HostMetrics]:
        """List hosts with metrics of their load.

        Since CloudStack 4.9.3.

        Args:
            arch: CPU architecture [since 4.20.1]
            clusterid: the cluster (Cluster id)
            details: which parts of a row are filled, a comma list
            hahost: only hosts kept for restarted machines
            hypervisor: hypervisor type
            id: the resource (Host id)
            keyword: text to search for
            managementserverid: the management server (ManagementServer id) [since 4.21.0]
            name: the name
            outofbandmanagementenabled: only hosts with out-of-band management
            outofbandmanagementpowerstate: power state that the management interface reports
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            resourcestate: what the administrator has set the host to
            state: the state
            storageaccessgroup: a storage access group, by name [since 4.21.0]
            type: kind of host
            virtualmachineid: the machine to move; each host says whether it has room
                (VirtualMachine id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[HostMetrics]: one answer's rows; `.all()` goes on over every page.
        """
    def list_hypervisor_capabilities(
        self,
        *,
        hypervisor: HypervisorName | None = None,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[HypervisorCapabilities]:
        """List what each hypervisor version is able to do.

        Since CloudStack 3.0.0.

        Args:
            hypervisor: hypervisor type
            id: the resource (HypervisorCapabilities id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[HypervisorCapabilities]: one answer's rows; `.all()` goes on over every page.
        """
    def list_hypervisors(self, *, zoneid: str | None = None) -> ListResult[Hypervisor]:
        """List the hypervisors in use, by zone.

        Args:
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Hypervisor]: one answer's rows; `.all()` goes on over every page.
        """
    def list_idps(self) -> ListResult[Idp]:
        """List the SAML identity providers users can log in with.

        Returns:
            ListResult[Idp]: one answer's rows; `.all()` goes on over every page.
        """
    def list_image_store_objects(
        self,
        *,
        id: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        path: str | None = None,
    ) -> ListResult[DataStoreObject]:
        """Browse the files of an image store, below a path.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (ImageStore id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            path: directory to list

        Returns:
            ListResult[DataStoreObject]: one answer's rows; `.all()` goes on over every page.
        """
    def list_image_stores(
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
    ) -> ListResult[ImageStore]:
        """List image stores.

        Since CloudStack 4.2.0.

        Args:
            id: the resource (ImageStore id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            protocol: the protocol
            provider: the provider, by name
            readonly: nothing new is stored here [since 4.15.0]
            zoneid: the zone (Zone id)

        Returns:
            ListResult[ImageStore]: one answer's rows; `.all()` goes on over every page.
        """
    def list_import_vm_tasks(
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
    ) -> ListResult[ImportVmTask]:
        """List running and finished imports of machines from VMware.

        Since CloudStack 4.22.

        Args:
            zoneid: the zone (Zone id)
            accountid: the account (Account id)
            convertinstancehostid: the host that runs virt-v2v (Host id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            tasksfilter: which tasks, by state
            vcenter: host name or IP address of vCenter

        Returns:
            ListResult[ImportVmTask]: one answer's rows; `.all()` goes on over every page.
        """
    def list_infrastructure(self) -> Infrastructure:
        """Count the zones, pods, hosts and other parts of the cloud.

        Since CloudStack 4.9.3.

        Returns:
            Infrastructure.
        """
    def list_instance_groups(
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
    ) -> ListResult[InstanceGroup]:
        """List instance groups.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (InstanceGroup id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)

        Returns:
            ListResult[InstanceGroup]: one answer's rows; `.all()` goes on over every page.
        """
    def list_internal_load_balancer_elements(
        self,
        *,
        enabled: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        nspid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[InternalLoadBalancerElement]:
        """List internal load balancer elements.

        Since CloudStack 4.2.0.

        Args:
            enabled: on or off
            id: the resource (InternalLoadBalancerElement id)
            keyword: text to search for
            nspid: the network service provider (NetworkServiceProvider id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[InternalLoadBalancerElement]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_internal_load_balancer_vms(
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
    ) -> ListResult[Router]:
        """List the system VMs that run internal load balancers.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fetchhealthcheckresults: add the results of the last health checks [since 4.14]
            forvpc: for tiers of a VPC
            hostid: the host (Host id)
            id: the resource (VirtualMachine id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            projectid: the project; -1 for the resources of all projects (Project id)
            state: the state
            vpcid: the VPC (Vpc id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Router]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ip_forwarding_rules(
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
    ) -> ListResult[IpForwardingRule]:
        """List static NAT forwarding rules.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (IpForwardingRule id)
            ipaddressid: the public IP address (PublicIpAddress id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            ListResult[IpForwardingRule]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ipv4_subnets_for_guest_network(
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
    ) -> ListResult[GuestNetworkIpv4Subnet]:
        """List IPv4 subnets set aside for guest networks.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (GuestNetworkIpv4Subnet id)
            keyword: text to search for
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            parentid: the IPv4 subnet of the zone (ZoneIpv4Subnet id)
            subnet: IPv4 range in CIDR form
            vpcid: the VPC (Vpc id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[GuestNetworkIpv4Subnet]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ipv4_subnets_for_zone(
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
    ) -> ListResult[ZoneIpv4Subnet]:
        """List the IPv4 subnets of zones for routed networks.

        Since CloudStack 4.20.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (ZoneIpv4Subnet id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project (Project id)
            subnet: IPv4 range in CIDR form
            zoneid: the zone (Zone id)

        Returns:
            ListResult[ZoneIpv4Subnet]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ipv6_firewall_rules(
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
    ) -> ListResult[FirewallRule]:
        """List the IPv6 firewall rules of networks.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users
            id: the resource (FirewallRule id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            tags: tags by key
            traffictype: kind of traffic

        Returns:
            ListResult[FirewallRule]: one answer's rows; `.all()` goes on over every page.
        """
    def list_iso_permissions(self, *, id: str) -> TemplatePermissions:
        """List the accounts and projects that an ISO is shared with.

        Args:
            id: the resource (Template id)

        Returns:
            TemplatePermissions.
        """
    def list_isos(
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
    ) -> ListResult[Template]:
        """List ISOs the caller can see.

        Args:
            account: name of the owning account; goes together with `domainid`
            arch: CPU architecture [since 4.20]
            bootable: whether a machine can boot from the image
            domainid: the domain (Domain id)
            hypervisor: hypervisor type
            id: the resource (Template id)
            imagestoreid: the image store (ImageStore id) [since 4.19]
            isofilter: which ISOs, by owner and visibility
            ispublic: open to everybody
            isready: only images that can be deployed
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            oscategoryid: the OS category (OsCategory id) [since 4.21.0]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            showicon: add the icons
            showremoved: deleted ones too
            showunique: one row each, not one for every zone [since 4.13.2]
            storageid: the storage pool (StoragePool id) [since 4.19]
            tags: tags by key
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Template]: one answer's rows; `.all()` goes on over every page.
        """
    def list_kubernetes_clusters(
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
    ) -> ListResult[KubernetesCluster]:
        """List Kubernetes clusters.

        Args:
            account: name of the owning account; goes together with `domainid`
            clustertype: who manages the cluster [since 4.19.0]
            domainid: the domain (Domain id)
            id: the resource (KubernetesCluster id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            state: the state

        Returns:
            ListResult[KubernetesCluster]: one answer's rows; `.all()` goes on over every page.
        """
    def list_kubernetes_supported_versions(
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
    ) -> ListResult[KubernetesSupportedVersion]:
        """List the Kubernetes versions that clusters can run.

        Args:
            arch: CPU architecture [since 4.20]
            id: the resource (KubernetesSupportedVersion id)
            keyword: text to search for
            minimumkubernetesversionid: the oldest Kubernetes version to list
                (KubernetesSupportedVersion id)
            minimumsemanticversion: oldest version to list, `major.minor.patch`
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone (Zone id)

        Returns:
            ListResult[KubernetesSupportedVersion]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_lb_health_check_policies(
        self,
        *,
        fordisplay: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        lbruleid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[LbHealthCheck]:
        """List the health checks of load balancer rules.

        Since CloudStack 4.2.0.

        Args:
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (LbHealthCheck id) [since 4.4]
            keyword: text to search for
            lbruleid: the load balancer rule (LoadBalancerRule id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[LbHealthCheck]: one answer's rows; `.all()` goes on over every page.
        """
    def list_lb_stickiness_policies(
        self,
        *,
        fordisplay: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        lbruleid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[LbStickiness]:
        """List the stickiness policies of load balancer rules.

        Since CloudStack 3.0.0.

        Args:
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (LbStickiness id)
            keyword: text to search for
            lbruleid: the load balancer rule (LoadBalancerRule id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[LbStickiness]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ldap_configurations(
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
    ) -> ListResult[LdapConfiguration]:
        """List the LDAP servers in use.

        Since CloudStack 4.2.0.

        Args:
            domainid: the domain (Domain id)
            hostname: where it is reached: host name or IP address
            id: the resource (LdapConfiguration id)
            keyword: text to search for
            listall: configurations of all domains [since 4.13.2]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            port: port number

        Returns:
            ListResult[LdapConfiguration]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ldap_users(
        self,
        *,
        domainid: str | None = None,
        keyword: str | None = None,
        listtype: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        userfilter: LdapUserFilter | None = None,
    ) -> ListResult[LdapUser]:
        """List users in LDAP, all or only those not yet imported.

        Since CloudStack 4.2.0.

        Args:
            domainid: the domain (Domain id)
            keyword: text to search for
            listtype: `all` or `new` LDAP users; `userfilter` does more
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            userfilter: which LDAP users, by what CloudStack knows of them [since 4.13]

        Returns:
            ListResult[LdapUser]: one answer's rows; `.all()` goes on over every page.
        """
    @overload
    def list_load_balancer_rule_instances(
        self,
        *,
        id: str,
        applied: bool | None = None,
        keyword: str | None = None,
        lbvmips: Literal[True],
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[LoadBalancerRuleInstance]:
        """List the machines behind a load balancer rule, or those that could be.

        Args:
            id: the resource (LoadBalancerRule id)
            applied: true for machines behind the rule, false for those that could be put there
            keyword: text to search for
            lbvmips: add the addresses that the rule balances to
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[VirtualMachine]: one answer's rows; `.all()` goes on over every page. With
            lbvmips: ListResult[LoadBalancerRuleInstance].
        """
    @overload
    def list_load_balancer_rule_instances(
        self,
        *,
        id: str,
        applied: bool | None = None,
        keyword: str | None = None,
        lbvmips: Literal[False] | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[VirtualMachine]:
        """List the machines behind a load balancer rule, or those that could be.

        Args:
            id: the resource (LoadBalancerRule id)
            applied: true for machines behind the rule, false for those that could be put there
            keyword: text to search for
            lbvmips: add the addresses that the rule balances to
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[VirtualMachine]: one answer's rows; `.all()` goes on over every page. With
            lbvmips: ListResult[LoadBalancerRuleInstance].
        """
    @overload
    def list_load_balancer_rule_instances(
        self,
        *,
        id: str,
        applied: bool | None = None,
        keyword: str | None = None,
        lbvmips: bool | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[VirtualMachine] | ListResult[LoadBalancerRuleInstance]:
        """List the machines behind a load balancer rule, or those that could be.

        Args:
            id: the resource (LoadBalancerRule id)
            applied: true for machines behind the rule, false for those that could be put there
            keyword: text to search for
            lbvmips: add the addresses that the rule balances to
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[VirtualMachine]: one answer's rows; `.all()` goes on over every page. With
            lbvmips: ListResult[LoadBalancerRuleInstance].
        """
    def list_load_balancer_rules(
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
    ) -> ListResult[LoadBalancerRule]:
        """List load balancer rules.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (LoadBalancerRule id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            publicipid: the public IP address (PublicIpAddress id)
            tags: tags by key
            virtualmachineid: the virtual machine (VirtualMachine id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[LoadBalancerRule]: one answer's rows; `.all()` goes on over every page.
        """
    def list_load_balancers(
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
    ) -> ListResult[LoadBalancer]:
        """List internal load balancers.

        Since CloudStack 4.2.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (LoadBalancer id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            scheme: where clients come from; only internal exists
            sourceipaddress: address on which the balancer listens
            sourceipaddressnetworkid: the network of the balancer's address (Network id)
            tags: tags by key

        Returns:
            ListResult[LoadBalancer]: one answer's rows; `.all()` goes on over every page.
        """
    def list_management_servers(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        peers: bool | None = None,
    ) -> ListResult[ManagementServer]:
        """List management servers.

        Args:
            id: the resource (ManagementServer id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            peers: add the other management servers [since 4.20.1.0]

        Returns:
            ListResult[ManagementServer]: one answer's rows; `.all()` goes on over every page.
        """
    def list_management_servers_metrics(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        peers: bool | None = None,
        system: bool | None = None,
    ) -> ListResult[ManagementServerMetrics]:
        """List management servers with metrics of their load.

        Since CloudStack 4.17.0.

        Args:
            id: the resource (ManagementServer id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            peers: add the other management servers [since 4.20.1.0]
            system: add figures of the operating system

        Returns:
            ListResult[ManagementServerMetrics]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_netris_providers(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[NetrisProvider]:
        """List the Netris controllers of zones.

        Since CloudStack 4.21.0.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[NetrisProvider]: one answer's rows; `.all()` goes on over every page.
        """
    def list_netscaler_control_center(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> ListResult[NetscalerControlCenter]:
        """List NetScaler Control Centers.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[NetscalerControlCenter]: one answer's rows; `.all()` goes on over every page.
        """
    def list_netscaler_load_balancer_networks(
        self,
        *,
        lbdeviceid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[Network]:
        """List the networks that a NetScaler load balancer serves.

        Args:
            lbdeviceid: the load balancer device (NetscalerLoadBalancer id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[Network]: one answer's rows; `.all()` goes on over every page.
        """
    def list_netscaler_load_balancers(
        self,
        *,
        keyword: str | None = None,
        lbdeviceid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
    ) -> ListResult[NetscalerLoadBalancer]:
        """List NetScaler load balancers.

        Args:
            keyword: text to search for
            lbdeviceid: the load balancer device (NetscalerLoadBalancer id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)

        Returns:
            ListResult[NetscalerLoadBalancer]: one answer's rows; `.all()` goes on over every page.
        """
    def list_network_acl_lists(
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
    ) -> ListResult[NetworkAclList]:
        """List the ACL lists of VPCs.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (NetworkAclList id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            vpcid: the VPC (Vpc id)

        Returns:
            ListResult[NetworkAclList]: one answer's rows; `.all()` goes on over every page.
        """
    def list_network_acls(
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
    ) -> ListResult[NetworkAcl]:
        """List the rules of ACLs.

        Args:
            account: name of the owning account; goes together with `domainid`
            aclid: the network ACL list (NetworkAclList id)
            action: allow or deny
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (NetworkAcl id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            protocol: the protocol
            tags: tags by key
            traffictype: kind of traffic

        Returns:
            ListResult[NetworkAcl]: one answer's rows; `.all()` goes on over every page.
        """
    def list_network_device(
        self,
        *,
        keyword: str | None = None,
        networkdeviceparameterlist: OneOrMore[NetworkDeviceParameters] | None = None,
        networkdevicetype: NetworkDeviceType | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[NetworkDevice]:
        """List external network devices.

        Args:
            keyword: text to search for
            networkdeviceparameterlist: settings of the device by key
            networkdevicetype: product of the device
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[NetworkDevice]: one answer's rows; `.all()` goes on over every page.
        """
    def list_network_isolation_methods(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> ListResult[NetworkIsolationMethod]:
        """List the isolation methods that physical networks can use.

        Since CloudStack 4.2.0.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[NetworkIsolationMethod]: one answer's rows; `.all()` goes on over every page.
        """
    def list_network_offerings(
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
    ) -> ListResult[NetworkOffering]:
        """List network offerings.

        Args:
            availability: whether new isolated networks take this offering by themselves
            displaytext: longer name for people to read
            domainid: the domain (Domain id) [since 4.13]
            forvpc: for tiers of a VPC
            guestiptype: kind of guest network
            id: the resource (NetworkOffering id)
            isdefault: only default offerings
            istagged: only offerings with tags
            keyword: text to search for
            name: the name
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            routingmode: static or dynamic routes [since 4.20.0]
            sourcenatsupported: only offerings with source NAT
            specifyipranges: only those whose IP ranges are given by hand
            specifyvlan: only those whose VLAN is given by hand
            state: the state
            supportedservices: names of network services
            tags: tags that the physical network must have, a comma list
            traffictype: kind of traffic
            zoneid: the zone (Zone id)

        Returns:
            ListResult[NetworkOffering]: one answer's rows; `.all()` goes on over every page.
        """
    def list_network_permissions(self, *, networkid: str) -> ListResult[NetworkPermission]:
        """List the accounts and projects that may deploy into a network.

        Since CloudStack 4.17.0.

        Args:
            networkid: the network (Network id)

        Returns:
            ListResult[NetworkPermission]: one answer's rows; `.all()` goes on over every page.
        """
    def list_network_protocols(
        self, *, option: NetworkProtocolOption
    ) -> ListResult[NetworkProtocol]:
        """List network protocols by number, ICMP types or ports, as the option says.

        Since CloudStack 4.19.0.

        Args:
            option: which numbers to list

        Returns:
            ListResult[NetworkProtocol]: one answer's rows; `.all()` goes on over every page.
        """
    def list_network_service_providers(
        self,
        *,
        keyword: str | None = None,
        name: NetworkServiceProviderName | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
        state: NetworkServiceProviderState | None = None,
    ) -> ListResult[NetworkServiceProvider]:
        """List the network service providers of physical networks.

        Since CloudStack 3.0.0.

        Args:
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)
            state: the state

        Returns:
            ListResult[NetworkServiceProvider]: one answer's rows; `.all()` goes on over every page.
        """
    def list_networks(
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
    ) -> ListResult[Network]:
        """List guest networks, VPC tiers among them.

        Args:
            account: name of the owning account; goes together with `domainid`
            acltype: who may use the network: one account or a whole domain
            associatednetworkid: the isolated network behind the shared one (Network id) [since
                4.17.0]
            canusefordeploy: only networks to which new machines can be connected
            displaynetwork: visible or hidden networks (root admin) [since 4.4]
            domainid: the domain (Domain id)
            forvpc: for tiers of a VPC
            id: the resource (Network id)
            isrecursive: take the domains below as well
            issystem: for system machines or networks
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name [since 4.22.0]
            networkfilter: which networks, by owner [since 4.17.0]
            networkofferingid: the network offering (NetworkOffering id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)
            projectid: the project; -1 for the resources of all projects (Project id)
            restartrequired: only those that need a restart
            retrieveonlyresourcecount: give the number alone, no rows
            showicon: add the icons
            specifyipranges: only those whose IP ranges are given by hand
            supportedservices: names of network services
            tags: tags by key
            traffictype: kind of traffic
            type: kind of guest network
            vlan: VLAN id, or a URI such as `vlan://50` [since 4.17.0]
            vpcid: the VPC (Vpc id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Network]: one answer's rows; `.all()` goes on over every page.
        """
    def list_nicira_nvp_device_networks(
        self,
        *,
        nvpdeviceid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[Network]:
        """List the networks that a Nicira NVP controller serves.

        Args:
            nvpdeviceid: the Nicira NVP controller (NiciraNvpDevice id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[Network]: one answer's rows; `.all()` goes on over every page.
        """
    def list_nicira_nvp_devices(
        self,
        *,
        keyword: str | None = None,
        nvpdeviceid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
    ) -> ListResult[NiciraNvpDevice]:
        """List Nicira NVP controllers.

        Args:
            keyword: text to search for
            nvpdeviceid: the Nicira NVP controller (NiciraNvpDevice id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)

        Returns:
            ListResult[NiciraNvpDevice]: one answer's rows; `.all()` goes on over every page.
        """
    def list_nics(
        self,
        *,
        virtualmachineid: str,
        fordisplay: bool | None = None,
        keyword: str | None = None,
        networkid: str | None = None,
        nicid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[Nic]:
        """List the NICs of a virtual machine.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            fordisplay: visible to ordinary users [since 4.4]
            keyword: text to search for
            networkid: the network (Network id)
            nicid: the network card (Nic id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[Nic]: one answer's rows; `.all()` goes on over every page.
        """
    def list_nsx_controllers(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[NsxController]:
        """List the VMware NSX controllers of zones.

        Since CloudStack 4.19.0.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone

        Returns:
            ListResult[NsxController]: one answer's rows; `.all()` goes on over every page.
        """
    def list_oauth_provider(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        provider: str | None = None,
    ) -> ListResult[OauthProvider]:
        """List the OAuth providers users can log in with.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (OauthProvider id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            provider: the provider, by name

        Returns:
            ListResult[OauthProvider]: one answer's rows; `.all()` goes on over every page.
        """
    def list_object_storage_pools(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        provider: str | None = None,
    ) -> ListResult[ObjectStoragePool]:
        """List object stores.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (ObjectStoragePool id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            provider: the provider, by name

        Returns:
            ListResult[ObjectStoragePool]: one answer's rows; `.all()` goes on over every page.
        """
    def list_open_daylight_controllers(
        self, *, id: str | None = None, physicalnetworkid: str | None = None
    ) -> ListResult[OpenDaylightController]:
        """List OpenDaylight controllers.

        Args:
            id: the resource (OpenDaylightController id)
            physicalnetworkid: the physical network (PhysicalNetwork id)

        Returns:
            ListResult[OpenDaylightController]: one answer's rows; `.all()` goes on over every page.
        """
    def list_os_categories(
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
    ) -> ListResult[OsCategory]:
        """List the categories of guest OS types.

        Args:
            arch: CPU architecture [since 4.21.0]
            id: the resource (OsCategory id)
            isfeatured: show it among the featured ones [since 4.21.0]
            isiso: only categories with an ISO [since 4.21.0]
            isvnf: true for VNF appliances only, false for the others [since 4.21.0]
            keyword: text to search for
            name: the name [since 3.0.1]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showicon: add the icons [since 4.21.0]
            zoneid: the zone (Zone id) [since 4.21.0]

        Returns:
            ListResult[OsCategory]: one answer's rows; `.all()` goes on over every page.
        """
    def list_os_types(
        self,
        *,
        description: str | None = None,
        fordisplay: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        oscategoryid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[OsType]:
        """List guest OS types.

        Args:
            description: free text that explains it [since 3.0.1]
            fordisplay: visible to ordinary users [since 4.18.1]
            id: the resource (OsType id)
            keyword: text to search for
            oscategoryid: the OS category (OsCategory id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[OsType]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ovs_elements(
        self,
        *,
        enabled: bool | None = None,
        id: str | None = None,
        keyword: str | None = None,
        nspid: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[OvsElement]:
        """List Open vSwitch elements.

        Args:
            enabled: on or off
            id: the resource (OvsElement id)
            keyword: text to search for
            nspid: the network service provider (NetworkServiceProvider id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[OvsElement]: one answer's rows; `.all()` goes on over every page.
        """
    def list_palo_alto_firewall_networks(
        self,
        *,
        lbdeviceid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[Network]:
        """List the networks that a Palo Alto firewall serves.

        Args:
            lbdeviceid: the load balancer device (PaloAltoFirewall id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[Network]: one answer's rows; `.all()` goes on over every page.
        """
    def list_palo_alto_firewalls(
        self,
        *,
        fwdeviceid: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        physicalnetworkid: str | None = None,
    ) -> ListResult[PaloAltoFirewall]:
        """List Palo Alto firewalls.

        Args:
            fwdeviceid: the Palo Alto firewall (PaloAltoFirewall id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)

        Returns:
            ListResult[PaloAltoFirewall]: one answer's rows; `.all()` goes on over every page.
        """
    def list_physical_networks(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        zoneid: str | None = None,
    ) -> ListResult[PhysicalNetwork]:
        """List the physical networks of zones.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (PhysicalNetwork id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            zoneid: the zone (Zone id)

        Returns:
            ListResult[PhysicalNetwork]: one answer's rows; `.all()` goes on over every page.
        """
    def list_pods(
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
    ) -> ListResult[Pod]:
        """List pods.

        Args:
            allocationstate: whether new resources may be placed here
            id: the resource (Pod id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showcapacities: add the capacity figures
            storageaccessgroup: a storage access group, by name [since 4.21.0]
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Pod]: one answer's rows; `.all()` goes on over every page.
        """
    def list_port_forwarding_rules(
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
    ) -> ListResult[PortForwardingRule]:
        """List port forwarding rules.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (PortForwardingRule id)
            ipaddressid: the public IP address (PublicIpAddress id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            networkid: the network (Network id) [since 4.3]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            tags: tags by key

        Returns:
            ListResult[PortForwardingRule]: one answer's rows; `.all()` goes on over every page.
        """
    def list_portable_ip_ranges(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        regionid: int | None = None,
    ) -> ListResult[PortableIpRange]:
        """List the portable IP ranges of regions.

        Args:
            id: the resource (PortableIpRange id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            regionid: region number

        Returns:
            ListResult[PortableIpRange]: one answer's rows; `.all()` goes on over every page.
        """
    def list_private_gateways(
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
    ) -> ListResult[PrivateGateway]:
        """List the private gateways of VPCs.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (PrivateGateway id)
            ipaddress: IP address
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            state: the state
            vlan: VLAN id, or a URI such as `vlan://50`
            vpcid: the VPC (Vpc id)

        Returns:
            ListResult[PrivateGateway]: one answer's rows; `.all()` goes on over every page.
        """
    def list_project_accounts(
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
    ) -> ListResult[ProjectAccount]:
        """List the accounts and users that are members of a project.

        Since CloudStack 3.0.0.

        Args:
            projectid: the project (Project id)
            account: name of the owning account; goes together with `domainid`
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectroleid: the project role (ProjectRole id)
            role: only accounts that have this role
            userid: the user (User id)

        Returns:
            ListResult[ProjectAccount]: one answer's rows; `.all()` goes on over every page.
        """
    def list_project_invitations(
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
    ) -> ListResult[ProjectInvitation]:
        """List invitations to projects.

        Since CloudStack 3.0.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            activeonly: only invitations that can still be answered
            domainid: the domain (Domain id)
            id: the resource (ProjectInvitation id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project (Project id)
            state: the state
            userid: the user (User id)

        Returns:
            ListResult[ProjectInvitation]: one answer's rows; `.all()` goes on over every page.
        """
    def list_project_role_permissions(
        self, *, projectid: str, projectroleid: str | None = None
    ) -> ListResult[ProjectRolePermission]:
        """List the API rules of a project's roles.

        Since CloudStack 4.15.0.

        Args:
            projectid: the project (Project id)
            projectroleid: the project role (ProjectRole id)

        Returns:
            ListResult[ProjectRolePermission]: one answer's rows; `.all()` goes on over every page.
        """
    def list_project_roles(
        self,
        *,
        projectid: str,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        projectroleid: str | None = None,
    ) -> ListResult[ProjectRole]:
        """List the roles of a project.

        Since CloudStack 4.15.0.

        Args:
            projectid: the project (Project id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectroleid: the project role (ProjectRole id)

        Returns:
            ListResult[ProjectRole]: one answer's rows; `.all()` goes on over every page.
        """
    def list_projects(
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
    ) -> ListResult[Project]:
        """List projects the caller can see.

        Since CloudStack 3.0.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            details: which parts of a row are filled, a comma list
            displaytext: longer name for people to read
            domainid: the domain (Domain id)
            id: the resource (Project id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showicon: add the icons
            state: the state
            tags: tags by key
            username: the user name

        Returns:
            ListResult[Project]: one answer's rows; `.all()` goes on over every page.
        """
    def list_public_ip_addresses(
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
    ) -> ListResult[PublicIpAddress]:
        """List public IP addresses: acquired ones, or free ones too.

        Args:
            account: name of the owning account; goes together with `domainid`
            allocatedonly: only those in use
            associatednetworkid: the network that is tied to this one (Network id)
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            forloadbalancing: only addresses that balance load
            forprovider: only ranges kept for an external network provider [since 4.21.0]
            forsystemvms: keep the range for system machines [since 4.20.0]
            forvirtualnetwork: true for guest networks with a router, false for direct ones
            id: the resource (PublicIpAddress id)
            ipaddress: IP address
            isrecursive: take the domains below as well
            issourcenat: addresses that do source NAT, no others
            isstaticnat: addresses that do static NAT, no others
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            networkid: the network (Network id) [since 4.13.0]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            physicalnetworkid: the physical network (PhysicalNetwork id)
            projectid: the project; -1 for the resources of all projects (Project id)
            retrieveonlyresourcecount: give the number alone, no rows
            state: the state
            tags: tags by key
            vlanid: the VLAN IP range (VlanIpRange id)
            vpcid: the VPC (Vpc id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[PublicIpAddress]: one answer's rows; `.all()` goes on over every page.
        """
    def list_quarantined_ips(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        showinactive: bool | None = None,
        showremoved: bool | None = None,
    ) -> ListResult[QuarantinedIp]:
        """List public IP addresses kept in quarantine for their last owner.

        Since CloudStack 4.19.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showinactive: addresses whose quarantine is over too
            showremoved: deleted ones too

        Returns:
            ListResult[QuarantinedIp]: one answer's rows; `.all()` goes on over every page.
        """
    def list_regions(
        self,
        *,
        id: int | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[Region]:
        """List regions.

        Args:
            id: the resource
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[Region]: one answer's rows; `.all()` goes on over every page.
        """
    def list_registered_service_packages(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> ListResult[NetscalerServicePackage]:
        """List the service packages of NetScaler Control Center.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[NetscalerServicePackage]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_remote_access_vpns(
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
    ) -> ListResult[RemoteAccessVpn]:
        """List remote access VPNs with their shared keys.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (RemoteAccessVpn id) [since 4.3]
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            networkid: the network (Network id) [since 4.3]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            publicipid: the public IP address (PublicIpAddress id)

        Returns:
            ListResult[RemoteAccessVpn]: one answer's rows; `.all()` goes on over every page.
        """
    def list_resource_details(
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
    ) -> ListResult[ResourceDetail]:
        """List key and value details of resources of one type.

        Since CloudStack 4.2.

        Args:
            resourcetype: kind of resource
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: only details that users see [since 4.3]
            isrecursive: take the domains below as well
            key: key to look for
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            resourceid: the resource
            value: value to look for [since 4.4]

        Returns:
            ListResult[ResourceDetail]: one answer's rows; `.all()` goes on over every page.
        """
    def list_resource_icon(
        self, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
    ) -> ListResult[ResourceIcon]:
        """List the icons of resources of one type.

        Since CloudStack 4.16.0.0.

        Args:
            resourceids: ids of the resources that have the icon
            resourcetype: kind of resource

        Returns:
            ListResult[ResourceIcon]: one answer's rows; `.all()` goes on over every page.
        """
    def list_resource_limits(
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
    ) -> ListResult[ResourceLimit]:
        """List how much of each resource an account, domain or project may use.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            resourcetype: number of the kind, e.g. 0 machines, 1 addresses, 2 volumes
            resourcetypename: kind of resource by name; wins over `resourcetype`
            tag: tag that the limit counts [since 4.20.0]

        Returns:
            ListResult[ResourceLimit]: one answer's rows; `.all()` goes on over every page.
        """
    def list_role_permissions(self, *, roleid: str | None = None) -> ListResult[RolePermission]:
        """List the API rules of roles.

        Since CloudStack 4.9.0.

        Args:
            roleid: the role (Role id)

        Returns:
            ListResult[RolePermission]: one answer's rows; `.all()` goes on over every page.
        """
    def list_roles(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        state: RoleState | None = None,
        type: RoleType | None = None,
    ) -> ListResult[Role]:
        """List roles that accounts can have.

        Since CloudStack 4.9.0.

        Args:
            id: the resource (Role id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            state: the state
            type: role type

        Returns:
            ListResult[Role]: one answer's rows; `.all()` goes on over every page.
        """
    def list_routers(
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
    ) -> ListResult[Router]:
        """List virtual routers.

        Args:
            account: name of the owning account; goes together with `domainid`
            arch: CPU architecture [since 4.20.1]
            clusterid: the cluster (Cluster id)
            domainid: the domain (Domain id)
            fetchhealthcheckresults: add the results of the last health checks [since 4.14]
            forvpc: for tiers of a VPC
            healthchecksfailed: only routers with a failed health check [since 4.16]
            hostid: the host (Host id)
            id: the resource (VirtualMachine id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            projectid: the project; -1 for the resources of all projects (Project id)
            state: the state
            version: version of the router's template
            vpcid: the VPC (Vpc id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Router]: one answer's rows; `.all()` goes on over every page.
        """
    def list_routing_firewall_rules(
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
    ) -> ListResult[FirewallRule]:
        """List the firewall rules of routed IPv4 networks.

        Since CloudStack 4.20.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users
            id: the resource (FirewallRule id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            tags: tags by key
            traffictype: kind of traffic

        Returns:
            ListResult[FirewallRule]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ssh_key_pairs(
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
    ) -> ListResult[SshKeyPair]:
        """List SSH key pairs: names and fingerprints, no private keys.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fingerprint: digest that identifies the public key
            id: the resource (SshKeyPair id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)

        Returns:
            ListResult[SshKeyPair]: one answer's rows; `.all()` goes on over every page.
        """
    def list_saml_authorization(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        userid: str | None = None,
    ) -> ListResult[SamlAuthorization]:
        """List users and whether they may log in through SAML.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            userid: the user (User id)

        Returns:
            ListResult[SamlAuthorization]: one answer's rows; `.all()` goes on over every page.
        """
    def list_secondary_staging_stores(
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
    ) -> ListResult[ImageStore]:
        """List the staging stores of zones.

        Since CloudStack 4.2.0.

        Args:
            id: the resource (ImageStore id)
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            protocol: the protocol
            provider: the provider, by name
            zoneid: the zone (Zone id)

        Returns:
            ListResult[ImageStore]: one answer's rows; `.all()` goes on over every page.
        """
    def list_secondary_storage_selectors(
        self,
        *,
        zoneid: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        showremoved: bool | None = None,
        type: StorageHeuristicType | None = None,
    ) -> ListResult[SecondaryStorageSelector]:
        """List the rules of a zone that pick an image store.

        Since CloudStack 4.19.0.

        Args:
            zoneid: the zone (Zone id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            showremoved: deleted ones too
            type: what the rule finds a place for

        Returns:
            ListResult[SecondaryStorageSelector]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_security_groups(
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
    ) -> ListResult[SecurityGroup]:
        """List security groups with their rules and machines.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (SecurityGroup id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            securitygroupname: the security group's name; not together with `securitygroupid`
            tags: tags by key
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            ListResult[SecurityGroup]: one answer's rows; `.all()` goes on over every page.
        """
    def list_service_offerings(
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
        systemvmtype: SystemOfferingVmType | None = None,
        templateid: str | None = None,
        vgpuprofileid: str | None = None,
        virtualmachineid: str | None = None,
        zoneid: str | None = None,
    ) -> ListResult[ServiceOffering]:
        """List service offerings.

        Args:
            account: name of the owning account; goes together with `domainid`
            cpunumber: only offerings with so many CPUs [since 4.15]
            cpuspeed: only offerings with so many MHz [since 4.15]
            domainid: the domain (Domain id)
            encryptroot: only offerings with encrypted root disks [since 4.18]
            gpuenabled: only those with a GPU [since 4.21.0]
            id: the resource (ServiceOffering id)
            isrecursive: take the domains below as well
            issystem: for system machines or networks
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            memory: only offerings with so many MiB [since 4.15]
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            state: state; `all` for active and inactive ones [since 4.19]
            storagetype: on the host itself or on shared storage [since 4.19]
            systemvmtype: kind of system machine
            templateid: the template; only offerings that can run it (Template id) [since 4.20.0]
            vgpuprofileid: the virtual GPU profile (VgpuProfile id) [since 4.21.0]
            virtualmachineid: the machine that would change its offering (VirtualMachine id)
            zoneid: the zone (Zone id) [since 4.13]

        Returns:
            ListResult[ServiceOffering]: one answer's rows; `.all()` goes on over every page.
        """
    def list_shared_file_system_providers(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> ListResult[SharedFileSystemProvider]:
        """List the providers of shared file systems.

        Since CloudStack 4.20.0.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[SharedFileSystemProvider]: one answer's rows; `.all()` goes on over every
            page.
        """
    def list_shared_file_systems(
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
    ) -> ListResult[SharedFileSystem]:
        """List shared file systems.

        Since CloudStack 4.20.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            diskofferingid: the disk offering that its data volume has (DiskOffering id)
            domainid: the domain (Domain id)
            id: the resource (SharedFileSystem id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            name: the name
            networkid: the network (Network id)
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            retrieveonlyresourcecount: give the number alone, no rows
            serviceofferingid: the service offering (ServiceOffering id)
            tags: tags by key
            zoneid: the zone (Zone id)

        Returns:
            ListResult[SharedFileSystem]: one answer's rows; `.all()` goes on over every page.
        """
    def list_snapshot_policies(
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
    ) -> ListResult[SnapshotPolicy]:
        """List the snapshot schedules of a volume.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            id: the resource (SnapshotPolicy id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            volumeid: the volume (Volume id)

        Returns:
            ListResult[SnapshotPolicy]: one answer's rows; `.all()` goes on over every page.
        """
    def list_snapshots(
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
    ) -> ListResult[Snapshot]:
        """List volume snapshots.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (Snapshot id)
            ids: ids of several; not together with `id` (Snapshot ids) [since 4.9]
            imagestoreid: the image store (ImageStore id) [since 4.19]
            intervaltype: how often it happens: hourly, daily, weekly or monthly
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            locationtype: where the snapshot is kept: primary or secondary storage [since 4.19.0]
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            showunique: one row for each snapshot, not one for every place that has it [since
                4.19.0]
            snapshottype: taken by hand or by a policy
            storageid: the storage pool (StoragePool id) [since 4.19]
            tags: tags by key
            volumeid: the volume (Volume id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[Snapshot]: one answer's rows; `.all()` goes on over every page.
        """
    def list_ssl_certs(
        self,
        *,
        accountid: str | None = None,
        certid: str | None = None,
        lbruleid: str | None = None,
        projectid: str | None = None,
    ) -> ListResult[SslCert]:
        """List uploaded TLS certificates for load balancers.

        Args:
            accountid: the account (Account id)
            certid: the TLS certificate (SslCert id)
            lbruleid: the load balancer rule (LoadBalancerRule id)
            projectid: the project (Project id)

        Returns:
            ListResult[SslCert]: one answer's rows; `.all()` goes on over every page.
        """
    def list_static_routes(
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
    ) -> ListResult[StaticRoute]:
        """List the static routes of VPCs.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            gatewayid: the private gateway (PrivateGateway id)
            id: the resource (StaticRoute id)
            isrecursive: take the domains below as well
            keyword: text to search for
            listall: everything the caller may see, not only what is the caller's own
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            projectid: the project; -1 for the resources of all projects (Project id)
            state: the state
            tags: tags by key
            vpcid: the VPC (Vpc id)

        Returns:
            ListResult[StaticRoute]: one answer's rows; `.all()` goes on over every page.
        """
    def list_storage_access_groups(
        self,
        *,
        keyword: str | None = None,
        name: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[StorageAccessGroup]:
        """List the groups that tie hosts to storage pools.

        Since CloudStack 4.21.0.

        Args:
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[StorageAccessGroup]: one answer's rows; `.all()` goes on over every page.
        """
    def list_storage_network_ip_range(
        self,
        *,
        id: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        podid: str | None = None,
        zoneid: str | None = None,
    ) -> ListResult[StorageNetworkIpRange]:
        """List the storage network IP ranges of pods.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (StorageNetworkIpRange id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            podid: the pod (Pod id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[StorageNetworkIpRange]: one answer's rows; `.all()` goes on over every page.
        """
    def list_storage_pool_objects(
        self,
        *,
        id: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        path: str | None = None,
    ) -> ListResult[DataStoreObject]:
        """Browse the files of a primary storage pool, below a path.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (StoragePool id)
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            path: directory to list

        Returns:
            ListResult[DataStoreObject]: one answer's rows; `.all()` goes on over every page.
        """
    def list_storage_pools(
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
    ) -> ListResult[StoragePool]:
        """List primary storage pools.

        Args:
            clusterid: the cluster (Cluster id)
            hostid: the host (Host id)
            id: the resource (StoragePool id)
            ipaddress: IP address
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            path: the path
            podid: the pod (Pod id)
            scope: how far it reaches
            status: the status
            storageaccessgroup: a storage access group, by name [since 4.21.0]
            storagecustomstats: add the figures that only the storage plug-in knows [since 4.18.1]
            zoneid: the zone (Zone id)

        Returns:
            ListResult[StoragePool]: one answer's rows; `.all()` goes on over every page.
        """
    def list_storage_pools_metrics(
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
    ) -> ListResult[StoragePoolMetrics]:
        """List primary storage pools with metrics of their use.

        Since CloudStack 4.9.3.

        Args:
            clusterid: the cluster (Cluster id)
            hostid: the host (Host id)
            id: the resource (StoragePool id)
            ipaddress: IP address
            keyword: text to search for
            name: the name
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            path: the path
            podid: the pod (Pod id)
            scope: how far it reaches
            status: the status
            storageaccessgroup: a storage access group, by name [since 4.21.0]
            storagecustomstats: add the figures that only the storage plug-in knows [since 4.18.1]
            zoneid: the zone (Zone id)

        Returns:
            ListResult[StoragePoolMetrics]: one answer's rows; `.all()` goes on over every page.
        """
    def list_storage_providers(
        self,
        *,
        type: StorageProviderType,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
    ) -> ListResult[StorageProvider]:
        """List storage providers for primary, image or object storage, as the type says.

        Args:
            type: for primary or for image stores
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[StorageProvider]: one answer's rows; `.all()` goes on over every page.
        """
    def list_storage_tags(
        self, *, keyword: str | None = None, page: int | None = None, pagesize: int | None = None
    ) -> ListResult[StorageTag]:
        """List the tags that storage pools have.

        Args:
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`

        Returns:
            ListResult[StorageTag]: one answer's rows; `.all()` goes on over every page.
        """
