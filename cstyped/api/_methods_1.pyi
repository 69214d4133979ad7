# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
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
from ..models.affinity_group import AffinityGroup
from ..models.annotation import Annotation
from ..models.asn_range import AsnRange
from ..models.auto_scale_policy import AutoScalePolicy
from ..models.auto_scale_vm_group import AutoScaleVmGroup
from ..models.auto_scale_vm_profile import AutoScaleVmProfile
from ..models.backup_repository import BackupRepository
from ..models.backup_schedule import BackupSchedule
from ..models.baremetal_dhcp import BaremetalDhcp
from ..models.baremetal_pxe_server import BaremetalPxeServer
from ..models.baremetal_rct import BaremetalRct
from ..models.bgp_peer import BgpPeer
from ..models.big_switch_bcf_device import BigSwitchBcfDevice
from ..models.brocade_vcs_device import BrocadeVcsDevice
from ..models.bucket import Bucket
from ..models.cisco_asa1000v_resource import CiscoAsa1000vResource
from ..models.cisco_vnmc_resource import CiscoVnmcResource
from ..models.cloudian_sso_login import CloudianSsoLogin
from ..models.cloudian_status import CloudianStatus
from ..models.cluster import Cluster
from ..models.condition import Condition
from ..models.console_endpoint import ConsoleEndpoint
from ..models.counter import Counter
from ..models.created_ssh_key_pair import CreatedSshKeyPair
from ..models.custom_action import CustomAction
from ..models.dedicated_cluster import DedicatedCluster
from ..models.dedicated_host import DedicatedHost
from ..models.dedicated_pod import DedicatedPod
from ..models.dedicated_zone import DedicatedZone
from ..models.disk_offering import DiskOffering
from ..models.domain import Domain
from ..models.extension import Extension
from ..models.firewall_rule import FirewallRule
from ..models.global_load_balancer_rule import GlobalLoadBalancerRule
from ..models.gpu_card import GpuCard
from ..models.gpu_device import GpuDevice
from ..models.guest_network_ipv4_subnet import GuestNetworkIpv4Subnet
from ..models.guest_network_ipv6_prefix import GuestNetworkIpv6Prefix
from ..models.guest_os_mapping import GuestOsMapping
from ..models.guest_vlan_range import GuestVlanRange
from ..models.gui_theme import GuiTheme
from ..models.host import Host
from ..models.host_ha import HostHa
from ..models.image_store import ImageStore
from ..models.instance_group import InstanceGroup
from ..models.internal_load_balancer_element import InternalLoadBalancerElement
from ..models.ip_forwarding_rule import IpForwardingRule
from ..models.kubernetes_cluster import KubernetesCluster
from ..models.kubernetes_supported_version import KubernetesSupportedVersion
from ..models.lb_health_check import LbHealthCheck
from ..models.lb_stickiness import LbStickiness
from ..models.ldap_configuration import LdapConfiguration
from ..models.load_balancer import LoadBalancer
from ..models.load_balancer_rule import LoadBalancerRule
from ..models.management_server_maintenance import ManagementServerMaintenance
from ..models.netris_provider import NetrisProvider
from ..models.netscaler_load_balancer import NetscalerLoadBalancer
from ..models.network import Network
from ..models.network_acl import NetworkAcl
from ..models.network_acl_list import NetworkAclList
from ..models.network_device import NetworkDevice
from ..models.network_offering import NetworkOffering
from ..models.network_service_provider import NetworkServiceProvider
from ..models.nic_secondary_ip import NicSecondaryIp
from ..models.nicira_nvp_device import NiciraNvpDevice
from ..models.nsx_controller import NsxController
from ..models.object_storage_pool import ObjectStoragePool
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
from ..models.project_role import ProjectRole
from ..models.project_role_permission import ProjectRolePermission
from ..models.public_ip_address import PublicIpAddress
from ..models.region import Region
from ..models.remote_access_vpn import RemoteAccessVpn
from ..models.role import Role
from ..models.role_permission import RolePermission
from ..models.router import Router
from ..models.secondary_storage_selector import SecondaryStorageSelector
from ..models.security_group import SecurityGroup
from ..models.service_instance import ServiceInstance
from ..models.service_offering import ServiceOffering
from ..models.shared_file_system import SharedFileSystem
from ..models.snapshot import Snapshot
from ..models.snapshot_policy import SnapshotPolicy
from ..models.static_route import StaticRoute
from ..models.storage_network_ip_range import StorageNetworkIpRange
from ..models.storage_pool import StoragePool
from ..models.stratosphere_ssp import StratosphereSsp
from ..models.system_vm import SystemVm
from ..models.template import Template
from ..models.traffic_monitor import TrafficMonitor
from ..models.traffic_type import TrafficType
from ..models.tungsten_fabric_address_group import TungstenFabricAddressGroup
from ..models.tungsten_fabric_application_policy_set import TungstenFabricApplicationPolicySet
from ..models.tungsten_fabric_firewall_policy import TungstenFabricFirewallPolicy
from ..models.tungsten_fabric_firewall_rule import TungstenFabricFirewallRule
from ..models.tungsten_fabric_logical_router import TungstenFabricLogicalRouter
from ..models.tungsten_fabric_policy import TungstenFabricPolicy
from ..models.tungsten_fabric_policy_rule import TungstenFabricPolicyRule
from ..models.tungsten_fabric_provider import TungstenFabricProvider
from ..models.tungsten_fabric_service_group import TungstenFabricServiceGroup
from ..models.tungsten_fabric_tag import TungstenFabricTag
from ..models.tungsten_fabric_tag_type import TungstenFabricTagType
from ..models.ucs_blade import UcsBlade
from ..models.ucs_manager import UcsManager
from ..models.user import User
from ..models.vgpu_profile import VgpuProfile
from ..models.virtual_machine import VirtualMachine
from ..models.virtual_router_element import VirtualRouterElement
from ..models.vlan_ip_range import VlanIpRange
from ..models.vm_schedule import VmSchedule
from ..models.vm_snapshot import VmSnapshot
from ..models.vmware_datacenter import VmwareDatacenter
from ..models.volume import Volume
from ..models.vpc import Vpc
from ..models.vpc_offering import VpcOffering
from ..models.vpn_connection import VpnConnection
from ..models.vpn_customer_gateway import VpnCustomerGateway
from ..models.vpn_gateway import VpnGateway
from ..models.vpn_user import VpnUser
from ..models.webhook import Webhook
from ..models.zone import Zone
from ..models.zone_ipv4_subnet import ZoneIpv4Subnet
from ..types import (
    AffinityGroupTypeName,
    AlertTypeText,
    AllocationState,
    AnnotationEntityType,
    AutoScaleAction,
    BackupRepositoryType,
    BaremetalDhcpType,
    BaremetalPxeType,
    BootMode,
    BootType,
    BroadcastDomainRange,
    BucketPolicy,
    ClusterType,
    CounterSource,
    CpuArch,
    CustomActionParameterSpec,
    CustomActionResourceType,
    DataDiskDetails,
    DataDiskOffering,
    DeploymentPlannerName,
    DetailResourceType,
    DiskCacheMode,
    ExtensionState,
    ExtensionType,
    ExternalNetworkProvider,
    FirewallRuleType,
    FirewallTrafficType,
    GpuDeviceType,
    GslbAlgorithm,
    GslbPersistence,
    GslbServiceType,
    GuestType,
    HostHaProviderName,
    HypervisorName,
    IkeVersion,
    InternetProtocol,
    IntervalType,
    IoDriverPolicy,
    IpToNetwork,
    KubernetesClusterType,
    LbStickinessMethod,
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
    NetworkMode,
    NetworkOfferingAvailability,
    NetworkProtocolName,
    NetworkServiceName,
    NetworkServiceProviderName,
    NicNetwork,
    NodeOffering,
    NodeTemplate,
    OfferingStorageType,
    OfferingTrafficType,
    OutOfBandDriver,
    PaloAltoDeviceType,
    PrivateVlanType,
    ProjectAccountRole,
    ProvisioningType,
    RelationalOperator,
    ResourceObjectType,
    RolePermissionValue,
    RoleType,
    RoutingMode,
    S3Signer,
    ServiceCapability,
    ServiceProvider,
    SharedFileSystemFormat,
    SharedFileSystemProviderName,
    SnapshotLocationType,
    StagingStoreScope,
    StorageHeuristicType,
    StoragePoolScope,
    SystemOfferingVmType,
    TaggableResourceType,
    TrafficTypeName,
    UserSecurityGroup,
    VirtualMachineIp,
    VmScheduleAction,
    VmwareSwitchType,
    VolumeRepair,
    WebhookScope,
    WebhookState,
    ZoneNetworkType,
)

class Client:
    def acquire_pod_ip_address(self, *, zoneid: str, podid: str | None = None) -> PodIpAddress:
        """Take a free management IP address from a pod.

        Args:
            zoneid: the zone
            podid: the pod

        Returns:
            PodIpAddress.
        """
    def activate_project(self, *, id: str) -> Job[Project]:
        """Make a suspended project active again.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (Project id)

        Returns:
            The job; `.result()` waits for it and gives the Project.
        """
    def add_account_to_project(
        self,
        *,
        projectid: str,
        account: str | None = None,
        email: str | None = None,
        projectroleid: str | None = None,
        roletype: ProjectAccountRole | None = None,
    ) -> Job[Success]:
        """Make an account a member of a project, or invite it where invitations are on.

        Since CloudStack 3.0.0.

        Args:
            projectid: the project (Project id)
            account: the account that joins, by name
            email: e-mail address
            projectroleid: the project role (ProjectRole id)
            roletype: role in the project

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def add_annotation(
        self,
        *,
        adminsonly: bool | None = None,
        annotation: str | None = None,
        entityid: str | None = None,
        entitytype: AnnotationEntityType | None = None,
    ) -> Annotation:
        """Leave a comment on a resource.

        Since CloudStack 4.11.

        Args:
            adminsonly: hide the annotation from everybody but administrators [since 4.16.0]
            annotation: text of the note
            entityid: the resource that carries the note
            entitytype: kind of the resource that carries the note

        Returns:
            Annotation.
        """
    def add_backup_repository(
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
    ) -> BackupRepository:
        """Register a backup repository, such as an NFS share, for a zone.

        Since CloudStack 4.20.0.

        Args:
            address: where the repository is mounted from, e.g. `host:/path`
            name: the name
            type: file system of the repository
            zoneid: the zone (Zone id)
            capacitybytes: usable capacity in bytes
            crosszoneinstancecreation: allow machines in any zone to be made from these backups
                [since 4.22.0]
            mountopts: options for mounting the share, a comma list
            provider: the provider, by name

        Returns:
            BackupRepository.
        """
    def add_baremetal_dhcp(
        self,
        *,
        dhcpservertype: BaremetalDhcpType,
        password: str,
        physicalnetworkid: str,
        url: str,
        username: str,
    ) -> Job[BaremetalDhcp]:
        """Register a bare metal DHCP server on a physical network.

        Args:
            dhcpservertype: product of the DHCP server
            password: the password
            physicalnetworkid: the physical network (PhysicalNetwork id)
            url: the URL
            username: the user name

        Returns:
            The job; `.result()` waits for it and gives the BaremetalDhcp.
        """
    def add_baremetal_host(
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
    ) -> ListResult[Host]:
        """Add a bare metal host to a pod.

        Args:
            hypervisor: hypervisor type
            podid: the pod (Pod id)
            url: URL of the host, e.g. `http://10.0.0.7`
            zoneid: the zone (Zone id)
            allocationstate: whether new resources may be placed here
            clusterid: the cluster (Cluster id)
            clustername: name of the cluster
            externaldetails: settings handed to the extension [since 4.21.0]
            hosttags: host tags, a comma list
            ipaddress: IP address
            password: the password
            storageaccessgroups: storage access groups, a comma list [since 4.21.0]
            username: the user name

        Returns:
            ListResult[Host]: one answer's rows; `.all()` goes on over every page.
        """
    def add_baremetal_pxe_kick_start_server(
        self,
        *,
        password: str,
        physicalnetworkid: str,
        pxeservertype: BaremetalPxeType,
        tftpdir: str,
        url: str,
        username: str,
        podid: str | None = None,
    ) -> Job[BaremetalPxeServer]:
        """Register a PXE server that installs bare metal hosts with Kickstart.

        Args:
            password: the password
            physicalnetworkid: the physical network (PhysicalNetwork id)
            pxeservertype: product of the PXE server
            tftpdir: top directory of the TFTP server
            url: the URL
            username: the user name
            podid: the pod (Pod id)

        Returns:
            The job; `.result()` waits for it and gives the BaremetalPxeServer.
        """
    def add_baremetal_pxe_ping_server(
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
    ) -> Job[BaremetalPxeServer]:
        """Register a PXE server that images bare metal hosts with PING.

        Args:
            password: the password
            physicalnetworkid: the physical network (PhysicalNetwork id)
            pingdir: top directory on the PING server
            pingstorageserverip: IP address of the PING server
            pxeservertype: product of the PXE server
            tftpdir: top directory of the TFTP server
            url: the URL
            username: the user name
            pingcifspassword: password at the PING share
            pingcifsusername: user name at the PING share
            podid: the pod (Pod id)

        Returns:
            The job; `.result()` waits for it and gives the BaremetalPxeServer.
        """
    def add_baremetal_rct(self, *, baremetalrcturl: str) -> Job[BaremetalRct]:
        """Load the bare metal rack configuration from a URL.

        Args:
            baremetalrcturl: URL of the bare-metal rack configuration file

        Returns:
            The job; `.result()` waits for it and gives the BaremetalRct.
        """
    def add_big_switch_bcf_device(
        self, *, hostname: str, nat: bool, password: str, physicalnetworkid: str, username: str
    ) -> Job[BigSwitchBcfDevice]:
        """Register a Big Switch BCF controller on a physical network.

        Since CloudStack 4.6.0.

        Args:
            hostname: where it is reached: host name or IP address
            nat: whether the controller does NAT
            password: the password
            physicalnetworkid: the physical network (PhysicalNetwork id)
            username: the user name

        Returns:
            The job; `.result()` waits for it and gives the BigSwitchBcfDevice.
        """
    def add_brocade_vcs_device(
        self, *, hostname: str, password: str, physicalnetworkid: str, username: str
    ) -> Job[BrocadeVcsDevice]:
        """Register a Brocade VCS switch on a physical network.

        Args:
            hostname: where it is reached: host name or IP address
            password: the password
            physicalnetworkid: the physical network (PhysicalNetwork id)
            username: the user name

        Returns:
            The job; `.result()` waits for it and gives the BrocadeVcsDevice.
        """
    def add_cisco_asa1000v_resource(
        self, *, clusterid: str, hostname: str, insideportprofile: str, physicalnetworkid: str
    ) -> CiscoAsa1000vResource:
        """Register a Cisco ASA 1000v appliance for a cluster.

        Args:
            clusterid: the cluster
            hostname: where it is reached: host name or IP address
            insideportprofile: Nexus port profile of the appliance's inner side
            physicalnetworkid: the physical network

        Returns:
            CiscoAsa1000vResource.
        """
    def add_cisco_vnmc_resource(
        self, *, hostname: str, password: str, physicalnetworkid: str, username: str
    ) -> CiscoVnmcResource:
        """Register a Cisco VNMC controller on a physical network.

        Args:
            hostname: where it is reached: host name or IP address
            password: the password
            physicalnetworkid: the physical network
            username: the user name

        Returns:
            CiscoVnmcResource.
        """
    def add_cluster(
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
    ) -> ListResult[Cluster]:
        """Create a cluster in a pod, or take one over from its hypervisor manager.

        Args:
            clustername: name of the cluster
            clustertype: who manages the cluster
            hypervisor: hypervisor type
            podid: the pod (Pod id)
            zoneid: the zone (Zone id)
            allocationstate: whether new resources may be placed here
            arch: CPU architecture [since 4.20]
            extensionid: the extension (Extension id) [since 4.21.0]
            externaldetails: settings handed to the extension [since 4.21.0]
            guestvswitchname: virtual switch for guest traffic (VMware)
            guestvswitchtype: kind of virtual switch for guest traffic (VMware)
            ovm3cluster: native OCFS2 clustering (Oracle VM 3)
            ovm3pool: native pooling (Oracle VM 3)
            ovm3vip: virtual address of the OVM3 pool
            password: the password
            publicvswitchname: virtual switch for public traffic (VMware)
            publicvswitchtype: kind of virtual switch for public traffic (VMware)
            storageaccessgroups: storage access groups, a comma list [since 4.21.0]
            url: URL of the cluster, e.g. `http://vcenter/datacenter/cluster`
            username: the user name
            vsmipaddress: IP address of the Nexus supervisor module
            vsmpassword: password at the Nexus supervisor module
            vsmusername: user name at the Nexus supervisor module

        Returns:
            ListResult[Cluster]: one answer's rows; `.all()` goes on over every page.
        """
    def add_custom_action(
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
    ) -> CustomAction:
        """Define a custom action that an extension can run on a resource.

        Since CloudStack 4.21.0.

        Args:
            extensionid: the extension (Extension id)
            name: the name
            allowedroletypes: role types whose users may run the action
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
    def add_globo_dns_host(
        self, *, password: str, physicalnetworkid: str, url: str, username: str
    ) -> Job[Success]:
        """Register a GloboDNS server as the DNS provider of a physical network.

        Since CloudStack 4.5.0.

        Args:
            password: the password
            physicalnetworkid: the physical network (PhysicalNetwork id)
            url: the URL
            username: the user name

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def add_guest_os(
        self,
        *,
        oscategoryid: str,
        osdisplayname: str,
        details: Pairs | None = None,
        forDisplay: bool | None = None,
        name: str | None = None,
    ) -> Job[OsType]:
        """Add a guest OS type to a category.

        Since CloudStack 4.4.0.

        Args:
            oscategoryid: the OS category (OsCategory id)
            osdisplayname: display name of the guest OS
            details: further settings by key
            forDisplay: show it to users; cannot be set in 4.22, see `fordisplay`
            name: the name

        Returns:
            The job; `.result()` waits for it and gives the OsType.
        """
    def add_guest_os_mapping(
        self,
        *,
        hypervisor: HypervisorName,
        hypervisorversion: str,
        osnameforhypervisor: str,
        forced: bool | None = None,
        osdisplayname: str | None = None,
        osmappingcheckenabled: bool | None = None,
        ostypeid: str | None = None,
    ) -> Job[GuestOsMapping]:
        """Map a guest OS type to the name that a hypervisor version knows it by.

        Since CloudStack 4.4.0.

        Args:
            hypervisor: hypervisor type
            hypervisorversion: version of the hypervisor
            osnameforhypervisor: name of the OS in the hypervisor's words
            forced: replace a mapping that a user made [since 4.19.0]
            osdisplayname: display name of the guest OS
            osmappingcheckenabled: ask a host whether it knows the OS name [since 4.19.0]
            ostypeid: the guest OS (OsType id)

        Returns:
            The job; `.result()` waits for it and gives the GuestOsMapping.
        """
    def add_host(
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
    ) -> ListResult[Host]:
        """Add a hypervisor host to a pod and cluster, and connect to it.

        Args:
            hypervisor: hypervisor type
            podid: the pod (Pod id)
            url: URL of the host, e.g. `http://10.0.0.7`
            zoneid: the zone (Zone id)
            allocationstate: whether new resources may be placed here
            clusterid: the cluster (Cluster id)
            clustername: name of the cluster
            externaldetails: settings handed to the extension [since 4.21.0]
            hosttags: host tags, a comma list
            password: the password
            storageaccessgroups: storage access groups, a comma list [since 4.21.0]
            username: the user name

        Returns:
            ListResult[Host]: one answer's rows; `.all()` goes on over every page.
        """
    def add_image_store(
        self,
        *,
        provider: str,
        details: Pairs | None = None,
        name: str | None = None,
        url: str | None = None,
        zoneid: str | None = None,
    ) -> ImageStore:
        """Add an image store: the secondary storage for templates, ISOs and snapshots.

        Since CloudStack 4.2.0.

        Args:
            provider: the provider, by name
            details: access data and settings of the store
            name: the name
            url: URL of the store, e.g. `nfs://host/path`
            zoneid: the zone (Zone id)

        Returns:
            ImageStore.
        """
    def add_image_store_s3(
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
    ) -> ImageStore:
        """Add an S3 bucket as an image store for the whole region.

        Since CloudStack 4.7.0.

        Args:
            accesskey: access key of the S3 account
            bucket: bucket that holds the store
            endpoint: URL of the service
            secretkey: secret key of the S3 account
            connectiontimeout: milliseconds to wait for a connection
            connectionttl: milliseconds that a pooled connection is kept
            maxerrorretry: how often a failed request is tried again
            s3signer: signature algorithm of the S3 requests
            sockettimeout: milliseconds to wait for data
            usehttps: speak HTTPS
            usetcpkeepalive: send TCP keep-alives

        Returns:
            ImageStore.
        """
    def add_ip_to_nic(self, *, nicid: str, ipaddress: str | None = None) -> Job[NicSecondaryIp]:
        """Give a NIC a secondary IP address.

        Args:
            nicid: the network card (Nic id)
            ipaddress: the further address; left out, any free one

        Returns:
            The job; `.result()` waits for it and gives the NicSecondaryIp.
        """
    def add_kubernetes_supported_version(
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
    ) -> KubernetesSupportedVersion:
        """Register a Kubernetes version and its binaries ISO for new clusters.

        Args:
            mincpunumber: fewest CPUs
            minmemory: least memory in MiB
            semanticversion: version, `major.minor.patch`
            arch: CPU architecture [since 4.20]
            checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
            directdownload: let hosts fetch the image from its URL, past secondary storage (KVM)
                [since 4.18.2]
            name: the name
            url: where the server fetches the image from
            zoneid: the zone (Zone id)

        Returns:
            KubernetesSupportedVersion.
        """
    def add_ldap_configuration(
        self, *, hostname: str, port: int, domainid: str | None = None
    ) -> LdapConfiguration:
        """Add an LDAP server, for all domains or for one.

        Since CloudStack 4.2.0.

        Args:
            hostname: where it is reached: host name or IP address
            port: port number
            domainid: the domain (Domain id)

        Returns:
            LdapConfiguration.
        """
    def add_netris_provider(
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
    ) -> NetrisProvider:
        """Connect a zone to a Netris controller.

        Args:
            name: the name
            netristag: Netris tag
            netrisurl: URL of the Netris controller
            password: the password
            sitename: name of the Netris site
            tenantname: name of the Netris tenant
            username: the user name
            zoneid: the zone

        Returns:
            NetrisProvider.
        """
    def add_netscaler_load_balancer(
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
    ) -> Job[NetscalerLoadBalancer]:
        """Register a NetScaler load balancer on a physical network.

        Args:
            networkdevicetype: model of the device
            password: the password
            physicalnetworkid: the physical network (PhysicalNetwork id)
            url: the URL
            username: the user name
            gslbprovider: let the device balance between zones
            gslbproviderprivateip: private address of the device's GSLB site
            gslbproviderpublicip: public address of the device's GSLB site
            isexclusivegslbprovider: use the device for GSLB alone, not for ordinary balancing

        Returns:
            The job; `.result()` waits for it and gives the NetscalerLoadBalancer.
        """
    def add_network_device(
        self,
        *,
        networkdeviceparameterlist: Pairs | None = None,
        networkdevicetype: str | None = None,
    ) -> NetworkDevice:
        """Register an external network device of the type given.

        Args:
            networkdeviceparameterlist: settings of the device by key
            networkdevicetype: product of the device

        Returns:
            NetworkDevice.
        """
    def add_network_service_provider(
        self,
        *,
        name: NetworkServiceProviderName,
        physicalnetworkid: str,
        destinationphysicalnetworkid: str | None = None,
        servicelist: CommaList[NetworkServiceName] | None = None,
    ) -> Job[NetworkServiceProvider]:
        """Enrol a network service provider on a physical network.

        Since CloudStack 3.0.0.

        Args:
            name: the name
            physicalnetworkid: the physical network (PhysicalNetwork id)
            destinationphysicalnetworkid: the physical network at the other side of the provider
                (PhysicalNetwork id)
            servicelist: network services to switch on

        Returns:
            The job; `.result()` waits for it and gives the NetworkServiceProvider.
        """
    def add_nic_to_virtual_machine(
        self,
        *,
        networkid: str,
        virtualmachineid: str,
        dhcpoptions: StructMaps | None = None,
        ipaddress: str | None = None,
        macaddress: str | None = None,
    ) -> Job[VirtualMachine]:
        """Plug a virtual machine into one more network with a new NIC.

        Args:
            networkid: the network (Network id)
            virtualmachineid: the virtual machine (VirtualMachine id)
            dhcpoptions: extra DHCP options, keys such as `dhcp:114`
            ipaddress: IP address
            macaddress: MAC address

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def add_nicira_nvp_device(
        self,
        *,
        hostname: str,
        password: str,
        physicalnetworkid: str,
        transportzoneuuid: str,
        username: str,
        l2gatewayserviceuuid: str | None = None,
        l3gatewayserviceuuid: str | None = None,
    ) -> Job[NiciraNvpDevice]:
        """Register a Nicira NVP controller on a physical network.

        Args:
            hostname: where it is reached: host name or IP address
            password: the password
            physicalnetworkid: the physical network (PhysicalNetwork id)
            transportzoneuuid: transport zone on the Nicira controller
            username: the user name
            l2gatewayserviceuuid: layer-2 gateway service on the Nicira controller
            l3gatewayserviceuuid: layer-3 gateway service on the Nicira controller

        Returns:
            The job; `.result()` waits for it and gives the NiciraNvpDevice.
        """
    def add_nodes_to_kubernetes_cluster(
        self,
        *,
        id: str,
        nodeids: CommaList[str],
        manualupgrade: bool | None = None,
        mountcksisoonvr: bool | None = None,
    ) -> Job[KubernetesCluster]:
        """Join existing virtual machines to a Kubernetes cluster as worker nodes.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (KubernetesCluster id) [since 4.21.0]
            nodeids: ids of the nodes (VirtualMachine ids)
            manualupgrade: leave the node out of cluster upgrades
            mountcksisoonvr: mount the Kubernetes ISO through the router (VMware)

        Returns:
            The job; `.result()` waits for it and gives the KubernetesCluster.
        """
    def add_nsx_controller(
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
    ) -> NsxController:
        """Connect a zone to a VMware NSX controller.

        Since CloudStack 4.19.0.

        Args:
            edgecluster: name of the NSX edge cluster
            name: the name
            nsxproviderhostname: host name of the NSX manager
            password: the password
            tier0gateway: name of the NSX tier-0 gateway
            transportzone: name of the NSX transport zone
            username: the user name
            zoneid: the zone
            nsxproviderport: port of the NSX manager

        Returns:
            NsxController.
        """
    def add_object_storage_pool(
        self,
        *,
        name: str,
        provider: str,
        url: str,
        details: Pairs | None = None,
        size: int | None = None,
        tags: CommaList[str] | None = None,
    ) -> ObjectStoragePool:
        """Register an object store in which users can create buckets.

        Since CloudStack 4.19.0.

        Args:
            name: the name
            provider: the provider, by name
            url: the URL
            details: access data and settings of the store
            size: capacity in GiB, for supervision [since 4.21]
            tags: tags of the object store, a comma list

        Returns:
            ObjectStoragePool.
        """
    def add_open_daylight_controller(
        self, *, password: str, physicalnetworkid: str, url: str, username: str
    ) -> Job[Success]:
        """Register an OpenDaylight controller on a physical network.

        Args:
            password: the password
            physicalnetworkid: the physical network (PhysicalNetwork id)
            url: the URL
            username: the user name

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def add_os_category(self, *, name: str, isfeatured: bool | None = None) -> OsCategory:
        """Create a category to group guest OS types in.

        Since CloudStack 4.21.0.

        Args:
            name: the name
            isfeatured: show it among the featured ones

        Returns:
            OsCategory.
        """
    def add_palo_alto_firewall(
        self,
        *,
        networkdevicetype: PaloAltoDeviceType,
        password: str,
        physicalnetworkid: str,
        url: str,
        username: str,
    ) -> Job[PaloAltoFirewall]:
        """Register a Palo Alto firewall on a physical network.

        Args:
            networkdevicetype: model of the device
            password: the password
            physicalnetworkid: the physical network (PhysicalNetwork id)
            url: the URL
            username: the user name

        Returns:
            The job; `.result()` waits for it and gives the PaloAltoFirewall.
        """
    def add_region(self, *, endpoint: str, id: int, name: str) -> Region:
        """Register a region: another CloudStack installation and its endpoint.

        Args:
            endpoint: URL of the service
            id: the resource
            name: the name

        Returns:
            Region.
        """
    def add_resource_detail(
        self,
        *,
        details: Pairs,
        resourceid: str,
        resourcetype: DetailResourceType,
        fordisplay: bool | None = None,
    ) -> Job[Success]:
        """Attach key and value details to a resource.

        Args:
            details: further settings by key
            resourceid: the resource
            resourcetype: kind of resource
            fordisplay: show the detail to users [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def add_secondary_storage(self, *, url: str, zoneid: str | None = None) -> ImageStore:
        """Add secondary storage to a zone by URL; addImageStore is its successor.

        Args:
            url: URL of the store, e.g. `nfs://host/path`
            zoneid: the zone (Zone id)

        Returns:
            ImageStore.
        """
    def add_stratosphere_ssp(
        self,
        *,
        name: str,
        url: str,
        zoneid: str,
        password: str | None = None,
        tenantuuid: str | None = None,
        username: str | None = None,
    ) -> StratosphereSsp:
        """Register a Stratosphere SSP server for a zone.

        Args:
            name: the name
            url: the URL
            zoneid: the zone (Zone id)
            password: the password
            tenantuuid: the tenant at the Stratosphere server
            username: the user name

        Returns:
            StratosphereSsp.
        """
    def add_swift(
        self,
        *,
        url: str,
        account: str | None = None,
        key: str | None = None,
        username: str | None = None,
    ) -> ImageStore:
        """Register OpenStack Swift as secondary storage.

        Since CloudStack 3.0.0.

        Args:
            url: the URL
            account: name of the owning account; goes together with `domainid`
            key: secret key at Swift
            username: the user name

        Returns:
            ImageStore.
        """
    def add_traffic_monitor(
        self,
        *,
        url: str,
        zoneid: str,
        excludezones: str | None = None,
        includezones: str | None = None,
    ) -> TrafficMonitor:
        """Add a host that meters a zone's direct network traffic.

        Args:
            url: the URL
            zoneid: the zone (Zone id)
            excludezones: networks whose incoming traffic is not counted, a comma list
            includezones: networks whose incoming traffic is counted, a comma list

        Returns:
            TrafficMonitor.
        """
    def add_traffic_type(
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
    ) -> Job[TrafficType]:
        """Let a physical network carry a kind of traffic, such as Guest or Storage.

        Since CloudStack 3.0.0.

        Args:
            physicalnetworkid: the physical network (PhysicalNetwork id)
            traffictype: kind of traffic
            hypervnetworklabel: name of the Hyper-V switch for this traffic
            isolationmethod: how public traffic is kept apart, if there is a choice
            kvmnetworklabel: name of the KVM bridge for this traffic
            ovm3networklabel: name of the OVM3 network for this traffic
            vlan: VLAN of the management traffic (VMware)
            vmwarenetworklabel: name of the VMware switch for this traffic
            xennetworklabel: name label of the XenServer network for this traffic

        Returns:
            The job; `.result()` waits for it and gives the TrafficType.
        """
    def add_tungsten_fabric_network_gateway_to_logical_router(
        self, *, logicalrouteruuid: str, networkuuid: str, zoneid: str
    ) -> Job[TungstenFabricLogicalRouter]:
        """Connect a Tungsten Fabric network to a logical router.

        Args:
            logicalrouteruuid: the Tungsten Fabric logical router
            networkuuid: the Tungsten Fabric network
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricLogicalRouter.
        """
    def add_tungsten_fabric_policy_rule(
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
    ) -> Job[TungstenFabricPolicyRule]:
        """Append a rule to a Tungsten Fabric network policy.

        Args:
            action: what happens to traffic that matches
            destendport: last port at the receiving end
            destipprefix: network address at the receiving end
            destipprefixlen: prefix length at the receiving end
            destnetwork: Tungsten Fabric name of the network at the receiving end
            deststartport: first port at the receiving end
            direction: which way the traffic flows
            policyuuid: the Tungsten Fabric policy
            protocol: the protocol
            srcendport: last port at the sending end
            srcipprefix: network address at the sending end
            srcipprefixlen: prefix length at the sending end
            srcnetwork: Tungsten Fabric name of the network at the sending end
            srcstartport: first port at the sending end
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricPolicyRule.
        """
    def add_ucs_manager(
        self, *, password: str, url: str, username: str, zoneid: str, name: str | None = None
    ) -> UcsManager:
        """Register a Cisco UCS manager for a zone.

        Args:
            password: the password
            url: the URL
            username: the user name
            zoneid: the zone (Zone id)
            name: the name

        Returns:
            UcsManager.
        """
    def add_user_to_project(
        self,
        *,
        projectid: str,
        username: str,
        email: str | None = None,
        projectroleid: str | None = None,
        roletype: ProjectAccountRole | None = None,
    ) -> Job[Success]:
        """Make a single user a member of a project, or invite the user.

        Since CloudStack 4.14.

        Args:
            projectid: the project (Project id)
            username: the user name
            email: e-mail address
            projectroleid: the project role (ProjectRole id)
            roletype: role in the project

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def add_virtual_machines_to_kubernetes_cluster(
        self, *, id: str, virtualmachineids: CommaList[str], iscontrolnode: bool | None = None
    ) -> Success:
        """Attach virtual machines to an externally managed Kubernetes cluster.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (KubernetesCluster id)
            virtualmachineids: ids of virtual machines (VirtualMachine ids)
            iscontrolnode: make the machine a control node instead of a worker

        Returns:
            Success.
        """
    def add_vmware_dc(
        self,
        *,
        name: str,
        vcenter: str,
        zoneid: str,
        password: str | None = None,
        username: str | None = None,
    ) -> VmwareDatacenter:
        """Tie a VMware datacenter to a zone.

        Args:
            name: the name
            vcenter: host name or IP address of vCenter
            zoneid: the zone
            password: the password
            username: the user name

        Returns:
            VmwareDatacenter.
        """
    def add_vpn_user(
        self,
        *,
        password: str,
        username: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Job[VpnUser]:
        """Create a username and password for remote access VPN.

        Args:
            password: the password
            username: the user name
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the VpnUser.
        """
    def apply_tungsten_fabric_policy(
        self,
        *,
        majorsequence: int,
        minorsequence: int,
        networkuuid: str,
        policyuuid: str,
        zoneid: str,
    ) -> Job[TungstenFabricPolicy]:
        """Attach a Tungsten Fabric policy to a network at the sequence given.

        Args:
            majorsequence: first part of the policy's place in the order
            minorsequence: second part of the policy's place in the order
            networkuuid: the Tungsten Fabric network
            policyuuid: the Tungsten Fabric policy
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricPolicy.
        """
    def apply_tungsten_fabric_tag(
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
        """Put a Tungsten Fabric tag on networks, machines, NICs, a policy or a policy set.

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
    def archive_alerts(
        self,
        *,
        enddate: Timestamp | None = None,
        ids: CommaList[str] | None = None,
        startdate: Timestamp | None = None,
        type: AlertTypeText | None = None,
    ) -> Success:
        """Archive alerts, chosen by id, type or date.

        Args:
            enddate: end of the period
            ids: alerts to handle, as ids (Alert ids)
            startdate: begin of the period
            type: alert type by its number

        Returns:
            Success.
        """
    def archive_events(
        self,
        *,
        enddate: Timestamp | None = None,
        ids: CommaList[str] | None = None,
        startdate: Timestamp | None = None,
        type: str | None = None,
    ) -> Success:
        """Archive events, chosen by id, type or date.

        Args:
            enddate: end of the period
            ids: events to handle, as ids (Event ids)
            startdate: begin of the period
            type: event type, e.g. `VM.START`

        Returns:
            Success.
        """
    def archive_snapshot(self, *, id: str) -> Job[Success]:
        """Move a snapshot off primary storage into secondary storage.

        Args:
            id: the resource (Snapshot id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def assign_cert_to_load_balancer(
        self, *, certid: str, lbruleid: str, forced: bool | None = None
    ) -> Job[Success]:
        """Serve a load balancer rule with an uploaded TLS certificate.

        Args:
            certid: the TLS certificate (SslCert id)
            lbruleid: the load balancer rule (LoadBalancerRule id)
            forced: replace the certificate that the rule has [since 4.22]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def assign_to_global_load_balancer_rule(
        self,
        *,
        id: str,
        loadbalancerrulelist: CommaList[str],
        gslblbruleweightsmap: OneOrMore[LoadBalancerWeight] | None = None,
    ) -> Job[Success]:
        """Put zone load balancer rules behind a global one.

        Args:
            id: the resource (GlobalLoadBalancerRule id)
            loadbalancerrulelist: ids of load balancer rules (LoadBalancerRule ids)
            gslblbruleweightsmap: weight of each rule, from 1 to 100

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def assign_to_load_balancer_rule(
        self,
        *,
        id: str,
        virtualmachineids: CommaList[str] | None = None,
        vmidipmap: OneOrMore[VirtualMachineIp] | None = None,
    ) -> Job[Success]:
        """Put virtual machines behind a load balancer rule.

        Args:
            id: the resource (LoadBalancerRule id)
            virtualmachineids: ids of virtual machines (VirtualMachine ids)
            vmidipmap: machine and address pairs [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def assign_virtual_machine(
        self,
        *,
        virtualmachineid: str,
        account: str | None = None,
        domainid: str | None = None,
        networkids: CommaList[str] | None = None,
        projectid: str | None = None,
        securitygroupids: CommaList[str] | None = None,
    ) -> VirtualMachine:
        """Hand a virtual machine over to another account or project.

        Since CloudStack 3.0.0.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            networkids: ids of the networks under the new owner (Network ids)
            projectid: the project (Project id)
            securitygroupids: ids of security groups (SecurityGroup ids)

        Returns:
            VirtualMachine.
        """
    def assign_virtual_machine_to_backup_offering(
        self, *, backupofferingid: str, virtualmachineid: str
    ) -> Job[Success]:
        """Put a virtual machine under a backup offering so it can be backed up.

        Since CloudStack 4.14.0.

        Args:
            backupofferingid: the backup offering (BackupOffering id)
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def assign_volume(
        self, *, volumeid: str, accountid: str | None = None, projectid: str | None = None
    ) -> Volume:
        """Hand a volume over to another account or project.

        Since CloudStack 4.18.0.0.

        Args:
            volumeid: the volume (Volume id)
            accountid: the account to give the volume to; not with `projectid` (Account id)
            projectid: the project (Project id)

        Returns:
            Volume.
        """
    def associate_ip_address(
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
    ) -> Job[PublicIpAddress]:
        """Acquire a public IP address for an account, a network or a VPC.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            ipaddress: the address to take; left out, any free one
            isportable: take an address that can move between zones
            networkid: the network (Network id)
            projectid: the project (Project id)
            regionid: region number
            vpcid: the VPC (Vpc id)
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the PublicIpAddress.
        """
    def associate_ucs_profile_to_blade(
        self, *, bladeid: str, profiledn: str, ucsmanagerid: str
    ) -> Job[UcsBlade]:
        """Bind a Cisco UCS service profile to a blade.

        Args:
            bladeid: the UCS blade (UcsBlade id)
            profiledn: distinguished name of the UCS profile
            ucsmanagerid: the UCS manager (UcsManager id)

        Returns:
            The job; `.result()` waits for it and gives the UcsBlade.
        """
    def attach_iso(
        self, *, id: str, virtualmachineid: str, forced: bool | None = None
    ) -> Job[VirtualMachine]:
        """Insert an ISO into a virtual machine's CD drive.

        Args:
            id: the resource (Template id)
            virtualmachineid: the virtual machine (VirtualMachine id)
            forced: eject the ISO that is in the drive (VMware) [since 4.15.1]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def attach_volume(
        self, *, id: str, virtualmachineid: str, deviceid: int | None = None
    ) -> Job[Volume]:
        """Plug a data volume into a virtual machine.

        Args:
            id: the resource (Volume id)
            virtualmachineid: the virtual machine (VirtualMachine id)
            deviceid: slot on the machine, from 0 for the root disk; left out, the next free one

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def authorize_saml_sso(
        self, *, enable: bool, userid: str, entityid: str | None = None
    ) -> Success:
        """Decide whether a user may log in through SAML, and through which identity provider.

        Args:
            enable: true lets the user log in by SAML, false forbids it
            userid: the user (User id)
            entityid: entity id of the SAML identity provider

        Returns:
            Success.
        """
    def authorize_security_group_egress(
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
    ) -> Job[SecurityGroup]:
        """Allow outgoing traffic from the members of a security group.

        Since CloudStack 3.0.0.

        Args:
            account: name of the owning account; goes together with `domainid`
            cidrlist: source ranges, a comma list in CIDR form
            domainid: the domain (Domain id)
            endport: last port of the range
            icmpcode: ICMP code; -1 for all
            icmptype: ICMP type; -1 for all
            projectid: the project (Project id)
            protocol: the protocol
            securitygroupid: the security group (SecurityGroup id)
            securitygroupname: the security group's name; not together with `securitygroupid`
            startport: first port of the range
            usersecuritygrouplist: accounts and security groups that are let through

        Returns:
            The job; `.result()` waits for it and gives the SecurityGroup.
        """
    def authorize_security_group_ingress(
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
    ) -> Job[SecurityGroup]:
        """Allow incoming traffic to the members of a security group.

        Args:
            account: name of the owning account; goes together with `domainid`
            cidrlist: source ranges, a comma list in CIDR form
            domainid: the domain (Domain id)
            endport: last port of the range
            icmpcode: ICMP code; -1 for all
            icmptype: ICMP type; -1 for all
            projectid: the project (Project id)
            protocol: the protocol
            securitygroupid: the security group (SecurityGroup id)
            securitygroupname: the security group's name; not together with `securitygroupid`
            startport: first port of the range
            usersecuritygrouplist: accounts and security groups that are let through

        Returns:
            The job; `.result()` waits for it and gives the SecurityGroup.
        """
    def cancel_host_as_degraded(self, *, id: str) -> Job[Host]:
        """Take back the Degraded mark of a host.

        Since CloudStack 4.16.0.0.

        Args:
            id: the resource (Host id)

        Returns:
            The job; `.result()` waits for it and gives the Host.
        """
    def cancel_host_maintenance(self, *, id: str) -> Job[Host]:
        """End a host's maintenance and let it run machines again.

        Args:
            id: the resource (Host id)

        Returns:
            The job; `.result()` waits for it and gives the Host.
        """
    def cancel_maintenance(
        self, *, managementserverid: str, rebalance: bool | None = None
    ) -> ManagementServerMaintenance:
        """Return a management server from maintenance to service.

        Since CloudStack 4.21.0.

        Args:
            managementserverid: the management server (ManagementServer id)
            rebalance: spread the agents over the servers again

        Returns:
            ManagementServerMaintenance.
        """
    def cancel_shutdown(self, *, managementserverid: str) -> ManagementServerMaintenance:
        """Call off the planned shutdown of a management server.

        Since CloudStack 4.19.0.

        Args:
            managementserverid: the management server (ManagementServer id)

        Returns:
            ManagementServerMaintenance.
        """
    def cancel_storage_maintenance(self, *, id: str) -> Job[StoragePool]:
        """End a storage pool's maintenance and use the pool again.

        Args:
            id: the resource (StoragePool id)

        Returns:
            The job; `.result()` waits for it and gives the StoragePool.
        """
    def change_bgp_peers_for_network(
        self, *, networkid: str, bgppeerids: CommaList[str] | None = None
    ) -> Job[Network]:
        """Replace the set of BGP peers of a network.

        Since CloudStack 4.20.0.

        Args:
            networkid: the network (Network id)
            bgppeerids: ids of BGP peers; an empty list unlinks all (BgpPeer ids)

        Returns:
            The job; `.result()` waits for it and gives the Network.
        """
    def change_bgp_peers_for_vpc(
        self, *, vpcid: str, bgppeerids: CommaList[str] | None = None
    ) -> Job[Vpc]:
        """Replace the set of BGP peers of a VPC.

        Since CloudStack 4.20.0.

        Args:
            vpcid: the VPC (Vpc id)
            bgppeerids: ids of BGP peers; an empty list unlinks all (BgpPeer ids)

        Returns:
            The job; `.result()` waits for it and gives the Vpc.
        """
    def change_offering_for_volume(
        self,
        *,
        diskofferingid: str,
        id: str,
        automigrate: bool | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        shrinkok: bool | None = None,
        size: int | None = None,
    ) -> Job[Volume]:
        """Move a volume to another disk offering, with its size and IOPS if asked.

        Since CloudStack 4.17.

        Args:
            diskofferingid: the disk offering (DiskOffering id)
            id: the resource (Volume id)
            automigrate: move the volume to another pool if the new offering demands it
            maxiops: upper limit of I/O operations per second
            miniops: lower limit of I/O operations per second
            shrinkok: agree that the volume gets smaller
            size: new size in GiB, for an offering with custom size

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def change_out_of_band_management_password(
        self, *, hostid: str, password: str | None = None
    ) -> Job[OutOfBandManagement]:
        """Set a new password on a host's out-of-band management interface.

        Since CloudStack 4.9.0.

        Args:
            hostid: the host (Host id)
            password: new password, at most 16 characters; left out, a random one

        Returns:
            The job; `.result()` waits for it and gives the OutOfBandManagement.
        """
    def change_service_for_router(self, *, id: str, serviceofferingid: str) -> Router:
        """Give a stopped virtual router another service offering.

        Args:
            id: the resource (Router id)
            serviceofferingid: the service offering (ServiceOffering id)

        Returns:
            Router.
        """
    def change_service_for_system_vm(
        self, *, id: str, serviceofferingid: str, details: Pairs | None = None
    ) -> SystemVm:
        """Give a stopped system VM another service offering.

        Args:
            id: the resource (SystemVm id)
            serviceofferingid: the service offering (ServiceOffering id)
            details: CPU number, CPU speed in MHz and memory in MiB of a custom offering

        Returns:
            SystemVm.
        """
    def change_service_for_virtual_machine(
        self,
        *,
        id: str,
        serviceofferingid: str,
        automigrate: bool | None = None,
        details: Pairs | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        shrinkok: bool | None = None,
    ) -> VirtualMachine:
        """Give a stopped virtual machine another service offering; prefer scaleVirtualMachine.

        Args:
            id: the resource (VirtualMachine id)
            serviceofferingid: the service offering (ServiceOffering id)
            automigrate: move the volume to another pool if the new offering demands it [since 4.17]
            details: CPU number, CPU speed in MHz and memory in MiB of a custom offering
            maxiops: upper limit of I/O operations per second [since 4.17]
            miniops: lower limit of I/O operations per second [since 4.17]
            shrinkok: agree that the volume gets smaller [since 4.17]

        Returns:
            VirtualMachine.
        """
    def change_shared_file_system_disk_offering(
        self,
        *,
        id: str,
        diskofferingid: str | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        size: int | None = None,
    ) -> Job[SharedFileSystem]:
        """Move a shared file system to another disk offering or size.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (SharedFileSystem id)
            diskofferingid: the disk offering that its data volume has (DiskOffering id)
            maxiops: upper limit of I/O operations per second
            miniops: lower limit of I/O operations per second
            size: size in GiB

        Returns:
            The job; `.result()` waits for it and gives the SharedFileSystem.
        """
    def change_shared_file_system_service_offering(
        self, *, id: str, serviceofferingid: str
    ) -> Job[SharedFileSystem]:
        """Move a shared file system's machine to another service offering.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (SharedFileSystem id)
            serviceofferingid: the service offering (ServiceOffering id)

        Returns:
            The job; `.result()` waits for it and gives the SharedFileSystem.
        """
    def change_storage_pool_scope(
        self, *, id: str, scope: StoragePoolScope, clusterid: str | None = None
    ) -> Job[Success]:
        """Switch a disabled storage pool between cluster and zone scope.

        Since CloudStack 4.19.1.

        Args:
            id: the resource (StoragePool id)
            scope: whether a cluster, the zone or one host uses the pool
            clusterid: the cluster (Cluster id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def check_volume(self, *, id: str, repair: VolumeRepair | None = None) -> Job[Volume]:
        """Look for errors in a volume's disk image and repair them if asked; KVM only.

        Since CloudStack 4.19.1.

        Args:
            id: the resource (Volume id)
            repair: mend the volume: leaks alone, or all faults

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def clean_vm_reservations(self) -> Job[Success]:
        """Purge leftover deployment reservations of virtual machines.

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def cloudian_is_enabled(self) -> CloudianStatus:
        """Tell whether the Cloudian connector is switched on.

        Since CloudStack 4.11.0.

        Returns:
            CloudianStatus.
        """
    def cloudian_sso_login(self) -> CloudianSsoLogin:
        """Get a URL that logs the caller in to the Cloudian console.

        Since CloudStack 4.11.0.

        Returns:
            CloudianSsoLogin.
        """
    def config_tungsten_fabric_service(self, *, physicalnetworkid: str, zoneid: str) -> Success:
        """Set up Tungsten Fabric services on a zone's physical network.

        Args:
            physicalnetworkid: the physical network
            zoneid: the zone

        Returns:
            Success.
        """
    def configure_ha_for_host(self, *, hostid: str, provider: HostHaProviderName) -> Job[HostHa]:
        """Choose the HA provider of a host.

        Since CloudStack 4.11.

        Args:
            hostid: the host (Host id)
            provider: the provider, by name

        Returns:
            The job; `.result()` waits for it and gives the HostHa.
        """
    def configure_internal_load_balancer_element(
        self, *, enabled: bool, id: str
    ) -> Job[InternalLoadBalancerElement]:
        """Switch an internal load balancer element on or off.

        Since CloudStack 4.2.0.

        Args:
            enabled: on or off
            id: the resource (InternalLoadBalancerElement id)

        Returns:
            The job; `.result()` waits for it and gives the InternalLoadBalancerElement.
        """
    def configure_netscaler_load_balancer(
        self,
        *,
        lbdeviceid: str,
        inline: bool | None = None,
        lbdevicecapacity: int | None = None,
        lbdevicededicated: bool | None = None,
        podids: CommaList[str] | None = None,
    ) -> Job[NetscalerLoadBalancer]:
        """Set the capacity, dedication and pods of a NetScaler load balancer.

        Args:
            lbdeviceid: the load balancer device (NetscalerLoadBalancer id)
            inline: put the device behind the firewall instead of beside it
            lbdevicecapacity: how many networks the device can serve
            lbdevicededicated: give the device to one account alone
            podids: ids of the pods whose traffic is routed to the device (Pod ids)

        Returns:
            The job; `.result()` waits for it and gives the NetscalerLoadBalancer.
        """
    def configure_out_of_band_management(
        self,
        *,
        address: str,
        driver: OutOfBandDriver,
        hostid: str,
        password: str,
        port: str,
        username: str,
    ) -> OutOfBandManagement:
        """Store a host's out-of-band driver, address and credentials.

        Since CloudStack 4.9.0.

        Args:
            address: where the host's management controller answers: its IP address
            driver: driver of the management interface, e.g. `ipmitool`
            hostid: the host (Host id)
            password: the password
            port: port number
            username: the user name

        Returns:
            OutOfBandManagement.
        """
    def configure_ovs_element(self, *, enabled: bool, id: str) -> Job[OvsElement]:
        """Switch an Open vSwitch element on or off.

        Args:
            enabled: on or off
            id: the resource (OvsElement id)

        Returns:
            The job; `.result()` waits for it and gives the OvsElement.
        """
    def configure_palo_alto_firewall(
        self, *, fwdeviceid: str, fwdevicecapacity: int | None = None
    ) -> Job[PaloAltoFirewall]:
        """Set how many networks a Palo Alto firewall may serve.

        Args:
            fwdeviceid: the Palo Alto firewall (PaloAltoFirewall id)
            fwdevicecapacity: how many networks the firewall can serve

        Returns:
            The job; `.result()` waits for it and gives the PaloAltoFirewall.
        """
    def configure_storage_access(
        self,
        *,
        clusterid: str | None = None,
        hostid: str | None = None,
        podid: str | None = None,
        storageaccessgroups: CommaList[str] | None = None,
        storageid: str | None = None,
        zoneid: str | None = None,
    ) -> Job[Success]:
        """Set the storage access groups of a zone, pod, cluster, host or storage pool.

        Since CloudStack 4.21.0.

        Args:
            clusterid: the cluster (Cluster id)
            hostid: the host (Host id)
            podid: the pod (Pod id)
            storageaccessgroups: storage access groups, a comma list [since 4.21.0]
            storageid: the storage pool (StoragePool id)
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def configure_virtual_router_element(
        self, *, enabled: bool, id: str
    ) -> Job[VirtualRouterElement]:
        """Switch a virtual router element on or off.

        Args:
            enabled: on or off
            id: the resource (VirtualRouterElement id)

        Returns:
            The job; `.result()` waits for it and gives the VirtualRouterElement.
        """
    def copy_iso(
        self,
        *,
        id: str,
        destzoneid: str | None = None,
        destzoneids: CommaList[str] | None = None,
        sourcezoneid: str | None = None,
    ) -> Job[Template]:
        """Copy an ISO to one or more other zones.

        Args:
            id: the resource (Template id)
            destzoneid: the zone to copy to (Zone id)
            destzoneids: ids of the zones to copy to (Zone ids)
            sourcezoneid: the zone to copy from (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Template.
        """
    def copy_snapshot(
        self,
        *,
        id: str,
        destzoneid: str | None = None,
        destzoneids: CommaList[str] | None = None,
        sourcezoneid: str | None = None,
        storageids: CommaList[str] | None = None,
        usestoragereplication: bool | None = None,
    ) -> Job[Snapshot]:
        """Copy a snapshot to other zones or storage pools.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (Snapshot id)
            destzoneid: the zone to copy to (Zone id)
            destzoneids: ids of the zones to copy to (Zone ids)
            sourcezoneid: the zone to copy from (Zone id)
            storageids: ids of pools, in other zones, that receive a copy (StoragePool ids) [since
                4.21.0]
            usestoragereplication: copy between primary pools by means of the storage itself [since
                4.21.0]

        Returns:
            The job; `.result()` waits for it and gives the Snapshot.
        """
    def copy_template(
        self,
        *,
        id: str,
        destzoneid: str | None = None,
        destzoneids: CommaList[str] | None = None,
        sourcezoneid: str | None = None,
    ) -> Job[Template]:
        """Copy a template to one or more other zones.

        Args:
            id: the resource (Template id)
            destzoneid: the zone to copy to (Zone id)
            destzoneids: ids of the zones to copy to (Zone ids)
            sourcezoneid: the zone to copy from (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Template.
        """
    def create_asn_range(self, *, endasn: int, startasn: int, zoneid: str) -> AsnRange:
        """Give a zone a range of BGP AS numbers to hand out.

        Since CloudStack 4.20.0.

        Args:
            endasn: last AS number of the range
            startasn: first AS number of the range
            zoneid: the zone (Zone id)

        Returns:
            AsnRange.
        """
    def create_account(
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
    ) -> Account:
        """Create an account together with its first user.

        Args:
            email: e-mail address
            firstname: given name
            lastname: family name
            password: the password
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
    def create_affinity_group(
        self,
        *,
        name: str,
        type: AffinityGroupTypeName,
        account: str | None = None,
        description: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Job[AffinityGroup]:
        """Create an affinity or anti-affinity group.

        Args:
            name: the name
            type: affinity rule
            account: name of the owning account; goes together with `domainid`
            description: free text that explains it
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the AffinityGroup.
        """
    def create_auto_scale_policy(
        self,
        *,
        action: AutoScaleAction,
        conditionids: CommaList[str],
        duration: int,
        name: str | None = None,
        quiettime: int | None = None,
    ) -> Job[AutoScalePolicy]:
        """Define when to scale: conditions, how long they must hold, and the action to take.

        Args:
            action: whether machines are added or removed
            conditionids: ids of autoscale conditions, all of which must hold (Condition ids)
            duration: seconds that the conditions must hold before the action starts
            name: the name [since 4.18.0]
            quiettime: seconds to rest after an action

        Returns:
            The job; `.result()` waits for it and gives the AutoScalePolicy.
        """
    def create_auto_scale_vm_group(
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
    ) -> Job[AutoScaleVmGroup]:
        """Create a group of machines that grows and shrinks behind a load balancer rule.

        Args:
            lbruleid: the load balancer rule (LoadBalancerRule id)
            maxmembers: most machines in the group
            minmembers: fewest machines in the group
            scaledownpolicyids: ids of the policies that remove machines (AutoScalePolicy ids)
            scaleuppolicyids: ids of the policies that add machines (AutoScalePolicy ids)
            vmprofileid: the autoscale machine profile (AutoScaleVmProfile id)
            fordisplay: visible to ordinary users [since 4.4]
            interval: seconds between two readings of the counters
            name: the name [since 4.18.0]

        Returns:
            The job; `.result()` waits for it and gives the AutoScaleVmGroup.
        """
    def create_auto_scale_vm_profile(
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
    ) -> Job[AutoScaleVmProfile]:
        """Define how the machines of an autoscale group are deployed.

        Args:
            serviceofferingid: the service offering (ServiceOffering id)
            templateid: the template (Template id)
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            autoscaleuserid: the user in whose name machines are started and destroyed (User id)
            counterparam: settings of the counters, such as the SNMP community and port
            domainid: the domain (Domain id)
            expungevmgraceperiod: seconds that open connections get before a machine is destroyed
            fordisplay: visible to ordinary users [since 4.4]
            otherdeployparams: further parameters for the deployment
            projectid: the project (Project id)
            userdata: user data for cloud-init, base64-encoded [since 4.18.0]
            userdatadetails: values for the variables of the user data [since 4.18.1]
            userdataid: the stored user data (UserData id) [since 4.18.1]

        Returns:
            The job; `.result()` waits for it and gives the AutoScaleVmProfile.
        """
    def create_backup(
        self,
        *,
        virtualmachineid: str,
        description: str | None = None,
        name: str | None = None,
        quiescevm: bool | None = None,
    ) -> Job[Success]:
        """Back a virtual machine up now, under its backup offering.

        Since CloudStack 4.14.0.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            description: free text that explains it [since 4.21.0]
            name: the name [since 4.21.0]
            quiescevm: freeze the guest's file systems meanwhile (NAS backup) [since 4.21.0]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def create_backup_schedule(
        self,
        *,
        intervaltype: IntervalType,
        schedule: str,
        timezone: str,
        virtualmachineid: str,
        maxbackups: int | None = None,
        quiescevm: bool | None = None,
    ) -> BackupSchedule:
        """Schedule regular backups of a virtual machine.

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
    def create_bgp_peer(
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
    ) -> Job[BgpPeer]:
        """Add a BGP peer to a zone.

        Since CloudStack 4.20.0.

        Args:
            asnumber: BGP autonomous system number
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            details: further settings by key
            domainid: the domain (Domain id)
            ip6address: IPv6 address
            ipaddress: IP address
            password: the password
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the BgpPeer.
        """
    def create_bucket(
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
    ) -> Job[Bucket]:
        """Create a bucket in an object store.

        Since CloudStack 4.19.0.

        Args:
            name: the name
            objectstorageid: the object store (ObjectStoragePool id)
            quota: size limit of the bucket in GiB
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            encryption: encrypt what is stored
            objectlocking: keep objects from being overwritten
            policy: who may read the bucket
            projectid: the project (Project id)
            versioning: keep earlier versions of objects

        Returns:
            The job; `.result()` waits for it and gives the Bucket.
        """
    def create_condition(
        self,
        *,
        counterid: str,
        relationaloperator: RelationalOperator,
        threshold: int,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Job[Condition]:
        """Define a condition: a counter compared with a threshold.

        Args:
            counterid: the performance counter (Counter id)
            relationaloperator: how the counter is compared with the threshold
            threshold: value that the counter is compared with, in the counter's unit
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the Condition.
        """
    def create_console_endpoint(
        self, *, virtualmachineid: str, token: str | None = None
    ) -> ConsoleEndpoint:
        """Get a URL and a token for a virtual machine's console.

        Since CloudStack 4.18.0.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            token: extra secret that the viewer must show

        Returns:
            ConsoleEndpoint.
        """
    def create_counter(
        self, *, name: str, provider: NetworkServiceProviderName, source: CounterSource, value: str
    ) -> Job[Counter]:
        """Define a metric that autoscale conditions can measure.

        Args:
            name: the name
            provider: the provider, by name [since 4.18.0]
            source: where the counter gets its values
            value: SNMP OID or metric that is read

        Returns:
            The job; `.result()` waits for it and gives the Counter.
        """
    def create_disk_offering(
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
    ) -> DiskOffering:
        """Create a disk offering: the size, speed and placement of volumes.

        Args:
            name: the name
            bytesreadrate: steady read limit in bytes per second
            bytesreadratemax: burst read limit in bytes per second
            bytesreadratemaxlength: seconds that a read burst (bytes) may last
            byteswriterate: steady write limit in bytes per second
            byteswriteratemax: burst write limit in bytes per second
            byteswriteratemaxlength: seconds that a write burst (bytes) may last
            cachemode: how the hypervisor caches writes to the disk [since 4.14]
            customized: let users choose the size
            customizediops: let users choose the I/O operations per second
            details: settings for the storage, by key [since 4.16]
            disksize: GiB of a disk
            disksizestrictness: forbid a later change of the size [since 4.17]
            displayoffering: show the offering to users
            displaytext: longer name for people to read
            domainid: ids of the domains that may use it; none is everybody (Domain ids)
            encrypt: encrypt the volumes [since 4.18]
            hypervisorsnapshotreserve: percent of the volume kept for hypervisor snapshots
            iopsreadrate: steady limit of reads per second
            iopsreadratemax: burst limit of reads per second
            iopsreadratemaxlength: seconds that a burst of reads may last
            iopswriterate: steady limit of writes per second
            iopswriteratemax: burst limit of writes per second
            iopswriteratemaxlength: seconds that a burst of writes may last
            maxiops: upper limit of I/O operations per second
            miniops: lower limit of I/O operations per second
            provisioningtype: thin, sparse or fat disks
            storagepolicy: the vSphere storage policy (VMware) (VsphereStoragePolicy id) [since
                4.15]
            storagetype: on the host itself or on shared storage
            tags: storage tags that a pool must have, a comma list
            zoneid: ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]

        Returns:
            DiskOffering.
        """
    def create_domain(
        self,
        *,
        name: str,
        domainid: str | None = None,
        networkdomain: str | None = None,
        parentdomainid: str | None = None,
    ) -> Domain:
        """Create a domain below another one.

        Args:
            name: the name
            domainid: UUID that the new domain shall have
            networkdomain: DNS domain of the guests
            parentdomainid: the domain above (Domain id)

        Returns:
            Domain.
        """
    def create_egress_firewall_rule(
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
    ) -> Job[FirewallRule]:
        """Add a rule for the traffic leaving an isolated network.

        Args:
            networkid: the network that the traffic leaves (Network id)
            protocol: the protocol
            cidrlist: source ranges, a comma list in CIDR form
            destcidrlist: target ranges, a comma list in CIDR form
            endport: last port of the range
            fordisplay: visible to ordinary users [since 4.4]
            icmpcode: ICMP code; -1 for all
            icmptype: ICMP type; -1 for all
            startport: first port of the range
            type: whether a user or the system owns the rule

        Returns:
            The job; `.result()` waits for it and gives the FirewallRule.
        """
    def create_extension(
        self,
        *,
        name: str,
        type: ExtensionType,
        description: str | None = None,
        details: Pairs | None = None,
        orchestratorrequirespreparevm: bool | None = None,
        path: str | None = None,
        state: ExtensionState | None = None,
    ) -> Extension:
        """Create an extension that runs your own code, such as an orchestrator.

        Since CloudStack 4.21.0.

        Args:
            name: the name
            type: the kind
            description: free text that explains it
            details: further settings by key
            orchestratorrequirespreparevm: ask an orchestrator extension before each start
            path: path of the entry script, inside the extension's folder
            state: the state

        Returns:
            Extension.
        """
    def create_firewall_rule(
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
    ) -> Job[FirewallRule]:
        """Open ports of a public IP address to source CIDRs.

        Args:
            ipaddressid: the public IP address (PublicIpAddress id)
            protocol: the protocol
            cidrlist: source ranges, a comma list in CIDR form
            endport: last port of the range
            fordisplay: visible to ordinary users [since 4.4]
            icmpcode: ICMP code; -1 for all
            icmptype: ICMP type; -1 for all
            startport: first port of the range
            type: whether a user or the system owns the rule

        Returns:
            The job; `.result()` waits for it and gives the FirewallRule.
        """
    def create_global_load_balancer_rule(
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
    ) -> Job[GlobalLoadBalancerRule]:
        """Create a DNS name that spreads traffic over zones.

        Args:
            gslbdomainname: DNS name that the balanced service has
            gslbservicetype: protocol of the balanced service
            name: the name
            regionid: region number
            account: name of the owning account; goes together with `domainid`
            description: free text that explains it
            domainid: the domain (Domain id)
            gslblbmethod: how requests are spread over the zones
            gslbstickysessionmethodname: how a client is kept at one site

        Returns:
            The job; `.result()` waits for it and gives the GlobalLoadBalancerRule.
        """
    def create_gpu_card(
        self,
        *,
        deviceid: str,
        devicename: str,
        name: str,
        vendorid: str,
        vendorname: str,
        videoram: int | None = None,
    ) -> GpuCard:
        """Register a GPU card model by vendor and device id.

        Since CloudStack 4.21.0.

        Args:
            deviceid: PCI id of the card, hexadecimal
            devicename: model of the device
            name: the name
            vendorid: PCI id of the maker, hexadecimal
            vendorname: name of the maker
            videoram: video memory in MiB

        Returns:
            GpuCard.
        """
    def create_gpu_device(
        self,
        *,
        busaddress: str,
        gpucardid: str,
        hostid: str,
        vgpuprofileid: str,
        numanode: str | None = None,
        parentgpudeviceid: str | None = None,
        type: GpuDeviceType | None = None,
    ) -> GpuDevice:
        """Register a GPU device of a host by its bus address.

        Since CloudStack 4.21.0.

        Args:
            busaddress: where it sits: `0000:01:00.0` on PCI, the UUID of a mediated device
            gpucardid: the GPU card (GpuCard id)
            hostid: the host (Host id)
            vgpuprofileid: the virtual GPU profile (VgpuProfile id)
            numanode: NUMA node that it belongs to
            parentgpudeviceid: the GPU that the virtual one is cut from (GpuDevice id)
            type: kind of GPU device

        Returns:
            GpuDevice.
        """
    def create_guest_network_ipv6_prefix(
        self, *, prefix: str, zoneid: str
    ) -> Job[GuestNetworkIpv6Prefix]:
        """Give a zone an IPv6 prefix from which guest networks get their subnets.

        Since CloudStack 4.17.0.0.

        Args:
            prefix: IPv6 range in CIDR form, /56 or larger
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the GuestNetworkIpv6Prefix.
        """
    def create_gui_theme(
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
    ) -> GuiTheme:
        """Create a theme for the web interface, for all or for chosen domains and accounts.

        Since CloudStack 4.21.0.0.

        Args:
            name: the name
            accountids: accounts that get the theme, a comma list of ids
            commonnames: host names that get the theme, a comma list; `*` may stand in front
            css: style sheet of the theme
            description: free text that explains it
            domainids: domains that get the theme, a comma list of ids
            ispublic: show the theme before login, to whoever comes by its host name
            jsonconfiguration: settings of the theme as JSON text
            recursivedomains: the domains below get the theme too

        Returns:
            GuiTheme.
        """
    def create_instance_group(
        self,
        *,
        name: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> InstanceGroup:
        """Create a named group to sort virtual machines into.

        Args:
            name: the name
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            InstanceGroup.
        """
    def create_internal_load_balancer_element(
        self, *, nspid: str
    ) -> Job[InternalLoadBalancerElement]:
        """Add an internal load balancer element to a network service provider.

        Since CloudStack 4.2.0.

        Args:
            nspid: the network service provider (NetworkServiceProvider id)

        Returns:
            The job; `.result()` waits for it and gives the InternalLoadBalancerElement.
        """
    def create_ip_forwarding_rule(
        self,
        *,
        ipaddressid: str,
        protocol: NetworkProtocolName,
        startport: int,
        cidrlist: CommaList[str] | None = None,
        endport: int | None = None,
        openfirewall: bool | None = None,
    ) -> Job[IpForwardingRule]:
        """Forward a port range through static NAT to its machine.

        Args:
            ipaddressid: the public IP address (PublicIpAddress id)
            protocol: the protocol
            startport: first port of the range
            cidrlist: source ranges, a comma list in CIDR form
            endport: last port of the range
            openfirewall: add a firewall rule for the public ports

        Returns:
            The job; `.result()` waits for it and gives the IpForwardingRule.
        """
    def create_ipv4_subnet_for_guest_network(
        self, *, parentid: str, cidrsize: int | None = None, subnet: str | None = None
    ) -> Job[GuestNetworkIpv4Subnet]:
        """Carve an IPv4 subnet for a guest network out of a zone's subnet.

        Since CloudStack 4.20.0.

        Args:
            parentid: the IPv4 subnet of the zone (ZoneIpv4Subnet id)
            cidrsize: prefix length of the IPv4 range to pick, e.g. 24
            subnet: IPv4 range in CIDR form

        Returns:
            The job; `.result()` waits for it and gives the GuestNetworkIpv4Subnet.
        """
    def create_ipv4_subnet_for_zone(
        self,
        *,
        subnet: str,
        zoneid: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Job[ZoneIpv4Subnet]:
        """Give a zone an IPv4 subnet for routed guest networks.

        Since CloudStack 4.20.0.

        Args:
            subnet: IPv4 range in CIDR form
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the ZoneIpv4Subnet.
        """
    def create_ipv6_firewall_rule(
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
    ) -> Job[FirewallRule]:
        """Add an IPv6 firewall rule to a network.

        Args:
            networkid: the network (Network id)
            protocol: the protocol
            cidrlist: source ranges, a comma list in CIDR form
            destcidrlist: target ranges, a comma list in CIDR form
            endport: last port of the range
            fordisplay: visible to ordinary users
            icmpcode: ICMP code; -1 for all
            icmptype: ICMP type; -1 for all
            startport: first port of the range
            traffictype: kind of traffic

        Returns:
            The job; `.result()` waits for it and gives the FirewallRule.
        """
    def create_kubernetes_cluster(
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
    ) -> Job[KubernetesCluster]:
        """Create a Kubernetes cluster, managed here or elsewhere.

        Args:
            name: the name
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            asnumber: BGP autonomous system number
            clustertype: who manages the cluster [since 4.19.0]
            cniconfigdetails: values for the variables of the CNI configuration [since 4.21.0]
            cniconfigurationid: the CNI configuration (UserData id) [since 4.21.0]
            controlnodes: how many control-plane nodes
            description: free text that explains it
            dockerregistrypassword: password for pulling from the private registry
            dockerregistryurl: where private images are pulled from
            dockerregistryusername: user for pulling from the private registry
            domainid: the domain (Domain id)
            enablecsi: set up the storage driver of CloudStack in the cluster [since 4.22.0]
            etcdnodes: how many separate etcd nodes; 0 keeps etcd on the control plane [since
                4.21.0]
            externalloadbalanceripaddress: address of a load balancer in front of the control plane
            hypervisor: hypervisor type [since 4.21.0]
            keypair: the SSH key pair, by name
            kubernetesversionid: the Kubernetes version (KubernetesSupportedVersion id)
            masternodes: how many control-plane nodes; old name of `controlnodes`
            networkid: the network (Network id)
            nodeofferings: service offering for each kind of node [since 4.21.0]
            noderootdisksize: root disk of a node in GiB
            nodetemplates: template for each kind of node [since 4.21.0]
            projectid: the project (Project id)
            serviceofferingid: the service offering (ServiceOffering id)
            size: how many worker nodes

        Returns:
            The job; `.result()` waits for it and gives the KubernetesCluster.
        """
    def create_lb_health_check_policy(
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
    ) -> Job[LbHealthCheck]:
        """Let a load balancer rule probe its machines and drop the sick ones.

        Since CloudStack 4.2.0.

        Args:
            lbruleid: the load balancer rule (LoadBalancerRule id)
            description: free text that explains it
            fordisplay: visible to ordinary users [since 4.4]
            healthythreshold: checks in a row that must pass before a machine counts as healthy
            intervaltime: seconds between health checks, 1 to 20940
            pingpath: HTTP path to probe
            responsetimeout: seconds to wait for the answer to a check, 2 to 60
            unhealthythreshold: checks in a row that must fail before a machine counts as ill

        Returns:
            The job; `.result()` waits for it and gives the LbHealthCheck.
        """
    def create_lb_stickiness_policy(
        self,
        *,
        lbruleid: str,
        methodname: LbStickinessMethod,
        name: str,
        description: str | None = None,
        fordisplay: bool | None = None,
        param: OneOrMore[NameValue] | None = None,
    ) -> Job[LbStickiness]:
        """Let a load balancer rule keep each client on one machine.

        Since CloudStack 3.0.0.

        Args:
            lbruleid: the load balancer rule (LoadBalancerRule id)
            methodname: how a client is kept at one machine
            name: the name
            description: free text that explains it
            fordisplay: visible to ordinary users [since 4.4]
            param: settings of the method, such as the cookie name

        Returns:
            The job; `.result()` waits for it and gives the LbStickiness.
        """
    def create_load_balancer(
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
    ) -> Job[LoadBalancer]:
        """Create an internal load balancer inside a VPC tier.

        Since CloudStack 4.2.0.

        Args:
            algorithm: how connections are spread over the machines
            instanceport: TCP port on the machines
            name: the name
            networkid: the network (Network id)
            scheme: where clients come from; only internal exists
            sourceipaddressnetworkid: the network of the balancer's address (Network id)
            sourceport: port on which the balancer listens
            description: free text that explains it
            fordisplay: visible to ordinary users [since 4.4]
            sourceipaddress: address on which the balancer listens

        Returns:
            The job; `.result()` waits for it and gives the LoadBalancer.
        """
    def create_load_balancer_rule(
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
    ) -> Job[LoadBalancerRule]:
        """Balance a public port over the private port of several machines.

        Args:
            algorithm: how connections are spread over the machines
            name: the name
            privateport: port on the machine
            publicport: port on the public address
            account: name of the owning account; goes together with `domainid`
            cidrlist: source ranges, a comma list in CIDR form [since 4.18.0.0]
            description: free text that explains it
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            networkid: the network (Network id)
            openfirewall: add a firewall rule for the public ports
            protocol: the protocol
            publicipid: the public IP address (PublicIpAddress id)
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the LoadBalancerRule.
        """
    def create_management_network_ip_range(
        self,
        *,
        gateway: str,
        netmask: str,
        podid: str,
        startip: str,
        endip: str | None = None,
        forsystemvms: bool | None = None,
        vlan: str | None = None,
    ) -> Job[Pod]:
        """Add a range of management IP addresses to a pod.

        Since CloudStack 4.11.0.0.

        Args:
            gateway: IPv4 address of the gateway
            netmask: IPv4 netmask, dotted
            podid: the pod (Pod id)
            startip: first IPv4 address of the range
            endip: last IPv4 address of the range
            forsystemvms: keep the range for system machines
            vlan: VLAN number of the range

        Returns:
            The job; `.result()` waits for it and gives the Pod.
        """
    def create_network(
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
    ) -> Network:
        """Create a guest network: isolated, shared, L2 or a VPC tier, as its offering says.

        Args:
            name: the name
            networkofferingid: the network offering (NetworkOffering id)
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            aclid: the network ACL list (NetworkAclList id)
            acltype: who may use the network: one account or a whole domain
            asnumber: BGP autonomous system number [since 4.20.0]
            associatednetworkid: the isolated network behind the shared one (Network id) [since
                4.17.0]
            bgppeerids: ids of BGP peers; an empty list unlinks all (BgpPeer ids) [since 4.20.0]
            bypassvlanoverlapcheck: accept a VLAN that is in use already
            cidrsize: prefix length of the IPv4 range to pick, e.g. 24 [since 4.20.0]
            displaynetwork: show the network to its users
            displaytext: longer name for people to read
            dns1: first IPv4 name server [since 4.18.0]
            dns2: second IPv4 name server [since 4.18.0]
            domainid: the domain (Domain id)
            endip: last IPv4 address of the range
            endipv6: last IPv6 address of the range
            externalid: id that the other system uses
            gateway: IPv4 address of the gateway
            hideipaddressusage: leave the network's addresses out of the usage records
            ip6cidr: IPv6 range in CIDR form, /64 or larger
            ip6dns1: first IPv6 name server [since 4.18.0]
            ip6dns2: second IPv6 name server [since 4.18.0]
            ip6gateway: gateway for IPv6
            isolatedpvlan: secondary VLAN of a private VLAN
            isolatedpvlantype: kind of private VLAN
            netmask: IPv4 netmask, dotted
            networkdomain: DNS domain of the guests
            physicalnetworkid: the physical network (PhysicalNetwork id)
            privatemtu: MTU of the router's inner side in bytes [since 4.18.0]
            projectid: the project (Project id)
            publicmtu: MTU of the router's outer side in bytes [since 4.18.0]
            routerip: IPv4 address that a shared network's router shall have [since 4.16]
            routeripv6: IPv6 address that a shared network's router shall have [since 4.16]
            sourcenatipaddress: IPv4 address for the router's outer side and source NAT [since 4.19]
            startip: first IPv4 address of the range
            startipv6: first IPv6 address of the range
            subdomainaccess: let the domains below use the network too
            tungstenvirtualrouteruuid: the Tungsten Fabric router of the network
            vlan: VLAN id, or a URI such as `vlan://50`
            vpcid: the VPC (Vpc id)

        Returns:
            Network.
        """
    def create_network_acl(
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
    ) -> Job[NetworkAcl]:
        """Add a rule to an ACL list or to the ACL of a VPC tier.

        Args:
            protocol: the protocol
            aclid: the network ACL list (NetworkAclList id)
            action: allow or deny
            cidrlist: source ranges, a comma list in CIDR form
            endport: last port of the range
            fordisplay: visible to ordinary users [since 4.4]
            icmpcode: ICMP code; -1 for all
            icmptype: ICMP type; -1 for all
            networkid: the network (Network id)
            number: place of the rule in its list
            reason: why the rule is there
            startport: first port of the range
            traffictype: kind of traffic

        Returns:
            The job; `.result()` waits for it and gives the NetworkAcl.
        """
    def create_network_acl_list(
        self,
        *,
        name: str,
        description: str | None = None,
        fordisplay: bool | None = None,
        vpcid: str | None = None,
    ) -> Job[NetworkAclList]:
        """Create an empty ACL list in a VPC.

        Args:
            name: the name
            description: free text that explains it
            fordisplay: visible to ordinary users [since 4.4]
            vpcid: the VPC (Vpc id)

        Returns:
            The job; `.result()` waits for it and gives the NetworkAclList.
        """
    def create_network_offering(
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
    ) -> NetworkOffering:
        """Create a network offering: the services and providers of networks made from it.

        Since CloudStack 3.0.0.

        Args:
            guestiptype: kind of guest network
            name: the name
            traffictype: kind of traffic
            availability: whether new isolated networks take this offering by themselves
            conservemode: let one public address serve several kinds of rules
            details: settings of the offering, such as its internal or public balancer [since 4.2.0]
            displaytext: longer name for people to read
            domainid: ids of the domains that may use it; none is everybody (Domain ids)
            egressdefaultpolicy: true lets guests out unless a rule forbids, false the reverse
            enable: switch it on [since 4.16]
            fornsx: for networks run by NSX [since 4.20.0]
            fortungsten: for networks run by Tungsten Fabric
            forvpc: for tiers of a VPC
            internetprotocol: IPv4 alone or dual stack [since 4.17.0]
            ispersistent: keep networks running while they have no machines
            keepaliveenabled: keep HTTP connections of the balancer open
            maxconnections: most connections at a time
            networkmode: NAT or plain routing [since 4.20.0]
            networkrate: throughput limit in Mbit/s
            nsxsupportlb: let NSX balance load [since 4.20.0]
            nsxsupportsinternallb: let NSX balance load inside the network [since 4.20.0]
            provider: provider of all services of the offering [since 4.21.0]
            routingmode: static or dynamic routes [since 4.20.0]
            servicecapabilitylist: what each service shall be able to do
            serviceofferingid: the service offering that its routers have (ServiceOffering id)
            serviceproviderlist: which provider runs each service
            specifyasnumber: let users choose the AS number [since 4.20.0]
            specifyipranges: IP ranges are given by hand
            specifyvlan: the VLAN is given by hand
            supportedservices: names of network services
            tags: tags that the physical network must have, a comma list
            zoneid: ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]

        Returns:
            NetworkOffering.
        """
    def create_network_permissions(
        self,
        *,
        networkid: str,
        accountids: CommaList[str] | None = None,
        accounts: CommaList[str] | None = None,
        projectids: CommaList[str] | None = None,
    ) -> Success:
        """Let other accounts or projects deploy into a network.

        Since CloudStack 4.17.0.

        Args:
            networkid: the network (Network id)
            accountids: ids of accounts (Account ids)
            accounts: names of accounts
            projectids: ids of projects (Project ids)

        Returns:
            Success.
        """
    def create_physical_network(
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
    ) -> Job[PhysicalNetwork]:
        """Create a physical network in a zone.

        Since CloudStack 3.0.0.

        Args:
            name: the name
            zoneid: the zone (Zone id)
            broadcastdomainrange: whether the layer-2 network spans a zone or a pod
            domainid: the domain (Domain id)
            isolationmethods: how networks are kept apart, e.g. `VLAN`
            networkspeed: speed of the physical network, e.g. `1G`
            tags: tag that offerings can ask for
            vlan: VLANs for guests, a comma list of ranges, e.g. `100-200`

        Returns:
            The job; `.result()` waits for it and gives the PhysicalNetwork.
        """
    def create_pod(
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
    ) -> Pod:
        """Create a pod in a zone, with its management addresses.

        Args:
            name: the name
            zoneid: the zone (Zone id)
            allocationstate: whether new resources may be placed here
            endip: last IPv4 address of the range
            gateway: IPv4 address of the gateway
            netmask: IPv4 netmask, dotted
            startip: first IPv4 address of the range
            storageaccessgroups: storage access groups, a comma list [since 4.21.0]

        Returns:
            Pod.
        """
    def create_port_forwarding_rule(
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
    ) -> Job[PortForwardingRule]:
        """Forward ports of a public IP address to a virtual machine.

        Args:
            ipaddressid: the public IP address (PublicIpAddress id)
            privateport: port on the machine
            protocol: the protocol
            publicport: port on the public address
            virtualmachineid: the virtual machine (VirtualMachine id)
            cidrlist: source ranges, a comma list in CIDR form
            fordisplay: visible to ordinary users [since 4.4]
            networkid: the network (Network id)
            openfirewall: add a firewall rule for the public ports
            privateendport: last port on the machine
            publicendport: last port on the public address
            vmguestip: address on the machine's card, if not its first

        Returns:
            The job; `.result()` waits for it and gives the PortForwardingRule.
        """
    def create_portable_ip_range(
        self,
        *,
        endip: str,
        gateway: str,
        netmask: str,
        regionid: int,
        startip: str,
        vlan: str | None = None,
    ) -> Job[PortableIpRange]:
        """Give a region a range of public IP addresses that can move between zones.

        Since CloudStack 4.2.0.

        Args:
            endip: last IPv4 address of the range
            gateway: IPv4 address of the gateway
            netmask: IPv4 netmask, dotted
            regionid: region number
            startip: first IPv4 address of the range
            vlan: VLAN id or `untagged`

        Returns:
            The job; `.result()` waits for it and gives the PortableIpRange.
        """
    def create_private_gateway(
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
    ) -> Job[PrivateGateway]:
        """Connect a VPC to a private network through a gateway.

        Since CloudStack 4.17.0.

        Args:
            gateway: IPv4 address of the gateway
            ipaddress: IP address
            netmask: IPv4 netmask, dotted
            vpcid: the VPC (Vpc id)
            aclid: the network ACL list (NetworkAclList id)
            associatednetworkid: the network that is tied to this one (Network id) [since 4.17.0]
            bypassvlanoverlapcheck: accept a VLAN that is in use already
            networkofferingid: the network offering (NetworkOffering id)
            physicalnetworkid: the physical network (PhysicalNetwork id)
            sourcenatsupported: do source NAT
            vlan: VLAN or other broadcast URI of the gateway

        Returns:
            The job; `.result()` waits for it and gives the PrivateGateway.
        """
    def create_project(
        self,
        *,
        name: str,
        account: str | None = None,
        accountid: str | None = None,
        displaytext: str | None = None,
        domainid: str | None = None,
        userid: str | None = None,
    ) -> Job[Project]:
        """Create a project owned by an account or a user.

        Since CloudStack 3.0.0.

        Args:
            name: the name
            account: name of the owning account; goes together with `domainid`
            accountid: the account (Account id)
            displaytext: longer name for people to read
            domainid: the domain (Domain id)
            userid: the user who becomes project admin (User id) [since 4.15.0]

        Returns:
            The job; `.result()` waits for it and gives the Project.
        """
    def create_project_role(
        self, *, name: str, projectid: str, description: str | None = None
    ) -> ProjectRole:
        """Create a role for the members of one project.

        Since CloudStack 4.15.0.

        Args:
            name: the name
            projectid: the project (Project id)
            description: free text that explains it

        Returns:
            ProjectRole.
        """
    def create_project_role_permission(
        self,
        *,
        permission: RolePermissionValue,
        projectid: str,
        projectroleid: str,
        rule: str,
        description: str | None = None,
    ) -> ProjectRolePermission:
        """Add an API rule to a project role.

        Since CloudStack 4.15.0.

        Args:
            permission: allow or deny
            projectid: the project (Project id)
            projectroleid: the project role (ProjectRole id)
            rule: name of a command; `*` stands for any text
            description: free text that explains it

        Returns:
            ProjectRolePermission.
        """
    def create_remote_access_vpn(
        self,
        *,
        publicipid: str,
        account: str | None = None,
        domainid: str | None = None,
        fordisplay: bool | None = None,
        iprange: str | None = None,
        openfirewall: bool | None = None,
    ) -> Job[RemoteAccessVpn]:
        """Offer remote access VPN on a public IP address.

        Args:
            publicipid: the public IP address (PublicIpAddress id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            iprange: addresses for the clients, `first-last`; the server takes the first
            openfirewall: add a firewall rule for the public ports

        Returns:
            The job; `.result()` waits for it and gives the RemoteAccessVpn.
        """
    def create_role(
        self,
        *,
        name: str,
        description: str | None = None,
        ispublic: bool | None = None,
        roleid: str | None = None,
        type: RoleType | None = None,
    ) -> Role:
        """Create a role, of a type or as a copy of another role.

        Since CloudStack 4.9.0.

        Args:
            name: the name
            description: free text that explains it
            ispublic: whether others than root admins see the role
            roleid: the role to copy; or give `type` (Role id)
            type: role type

        Returns:
            Role.
        """
    def create_role_permission(
        self,
        *,
        permission: RolePermissionValue,
        roleid: str,
        rule: str,
        description: str | None = None,
    ) -> RolePermission:
        """Add an API rule to a role.

        Since CloudStack 4.9.0.

        Args:
            permission: allow or deny
            roleid: the role (Role id)
            rule: name of a command; `*` stands for any text
            description: free text that explains it

        Returns:
            RolePermission.
        """
    def create_routing_firewall_rule(
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
    ) -> Job[FirewallRule]:
        """Add a firewall rule to a routed IPv4 network.

        Since CloudStack 4.20.0.

        Args:
            networkid: the network (Network id)
            protocol: the protocol
            cidrlist: source ranges, a comma list in CIDR form
            destcidrlist: target ranges, a comma list in CIDR form
            endport: last port of the range
            fordisplay: visible to ordinary users
            icmpcode: ICMP code; -1 for all
            icmptype: ICMP type; -1 for all
            startport: first port of the range
            traffictype: kind of traffic

        Returns:
            The job; `.result()` waits for it and gives the FirewallRule.
        """
    def create_ssh_key_pair(
        self,
        *,
        name: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> CreatedSshKeyPair:
        """Generate an SSH key pair; its private key is shown only in this answer.

        Args:
            name: the name
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            CreatedSshKeyPair.
        """
    def create_secondary_staging_store(
        self,
        *,
        url: str,
        details: Pairs | None = None,
        provider: str | None = None,
        scope: StagingStoreScope | None = None,
        zoneid: str | None = None,
    ) -> ImageStore:
        """Create an NFS store that stages data of object storage for a zone.

        Args:
            url: URL of the store, e.g. `nfs://host/path`
            details: further settings by key
            provider: the provider, by name
            scope: how far it reaches
            zoneid: the zone (Zone id)

        Returns:
            ImageStore.
        """
    def create_secondary_storage_selector(
        self,
        *,
        description: str,
        heuristicrule: str,
        name: str,
        type: StorageHeuristicType,
        zoneid: str,
    ) -> SecondaryStorageSelector:
        """Add a rule that picks the image store for new templates, ISOs, volumes or snapshots.

        Since CloudStack 4.19.0.

        Args:
            description: free text that explains it
            heuristicrule: JavaScript that returns the id of an image store
            name: the name
            type: what the rule finds a place for
            zoneid: the zone (Zone id)

        Returns:
            SecondaryStorageSelector.
        """
    def create_security_group(
        self,
        *,
        name: str,
        account: str | None = None,
        description: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> SecurityGroup:
        """Create a security group, still without rules.

        Args:
            name: the name
            account: name of the owning account; goes together with `domainid`
            description: free text that explains it
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            SecurityGroup.
        """
    def create_service_instance(
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
    ) -> Job[ServiceInstance]:
        """Deploy a Contrail service instance between a left and a right network.

        Args:
            leftnetworkid: the inner network
            name: the name
            rightnetworkid: the outer network
            serviceofferingid: the service offering
            templateid: the template
            zoneid: the zone
            account: name of the owning account; goes together with `domainid`
            domainid: the domain
            projectid: the project

        Returns:
            The job; `.result()` waits for it and gives the ServiceInstance.
        """
    def create_service_offering(
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
    ) -> ServiceOffering:
        """Create a service offering: the CPU, memory and limits of machines.

        Args:
            name: the name
            bytesreadrate: steady read limit in bytes per second
            bytesreadratemax: burst read limit in bytes per second
            bytesreadratemaxlength: seconds that a read burst (bytes) may last
            byteswriterate: steady write limit in bytes per second
            byteswriteratemax: burst write limit in bytes per second
            byteswriteratemaxlength: seconds that a write burst (bytes) may last
            cachemode: how the hypervisor caches writes to the disk [since 4.14]
            cpunumber: how many virtual CPUs
            cpuspeed: speed of a CPU in MHz; on KVM it only weighs the machine's share
            customized: let users choose the size [since 4.13]
            customizediops: let users choose the I/O operations per second [since 4.4]
            deploymentplanner: strategy that picks pod, cluster and host
            diskofferingid: the disk offering that sets the root disk (DiskOffering id) [since 4.17]
            diskofferingstrictness: forbid another disk offering beside this one [since 4.17]
            displaytext: longer name for people to read
            domainid: ids of the domains that may use it; none is everybody (Domain ids)
            dynamicscalingenabled: allow CPU and memory to change while the machine runs [since
                4.16]
            encryptroot: encrypt the root disks [since 4.18]
            externaldetails: settings handed to the extension [since 4.21.0]
            gpucount: how many GPUs a machine gets [since 4.21]
            gpudisplay: drive the console with the GPU [since 4.21]
            hosttags: host tag that machines of the offering need
            hypervisorsnapshotreserve: percent of the volume kept for hypervisor snapshots [since
                4.4]
            iopsreadrate: steady limit of reads per second
            iopsreadratemax: burst limit of reads per second
            iopsreadratemaxlength: seconds that a burst of reads may last
            iopswriterate: steady limit of writes per second
            iopswriteratemax: burst limit of writes per second
            iopswriteratemaxlength: seconds that a burst of writes may last
            issystem: for system machines or networks
            isvolatile: give the machine a fresh root disk at every reboot
            leaseduration: days until the lease ends [since 4.21.0]
            leaseexpiryaction: what happens to the machine when its lease ends [since 4.21.0]
            limitcpuuse: hold the machine to its share even when the host idles
            maxcpunumber: most CPUs that a user may choose [since 4.13]
            maxiops: upper limit of I/O operations per second [since 4.4]
            maxmemory: most MiB of memory that a user may choose [since 4.13]
            memory: memory in MiB
            mincpunumber: fewest CPUs [since 4.13]
            miniops: lower limit of I/O operations per second [since 4.4]
            minmemory: least memory in MiB [since 4.13]
            networkrate: throughput limit in Mbit/s
            offerha: restart machines elsewhere when their host fails
            provisioningtype: thin, sparse or fat disks
            purgeresources: delete the database rows too once the machine is expunged [since 4.20]
            rootdisksize: root disk in GiB [since 4.15]
            serviceofferingdetails: further settings of the offering
            storagepolicy: the vSphere storage policy (VMware) (VsphereStoragePolicy id) [since
                4.15]
            storagetype: on the host itself or on shared storage
            systemvmtype: kind of system machine
            tags: storage tags that a pool must have, a comma list
            vgpuprofileid: the virtual GPU profile (VgpuProfile id) [since 4.21]
            zoneid: ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]

        Returns:
            ServiceOffering.
        """
    def create_shared_file_system(
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
    ) -> Job[SharedFileSystem]:
        """Create a file share in a network, to be mounted over NFS.

        Since CloudStack 4.20.0.

        Args:
            diskofferingid: the disk offering that its data volume has (DiskOffering id)
            filesystem: file system to create: XFS or EXT4
            name: the name
            networkid: the network (Network id)
            serviceofferingid: the service offering (ServiceOffering id)
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            description: free text that explains it
            domainid: the domain (Domain id)
            maxiops: upper limit of I/O operations per second
            miniops: lower limit of I/O operations per second
            projectid: the project (Project id)
            provider: the provider, by name
            size: size in GiB

        Returns:
            The job; `.result()` waits for it and gives the SharedFileSystem.
        """
    def create_snapshot(
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
    ) -> Job[Snapshot]:
        """Take a snapshot of a volume now.

        Args:
            volumeid: the volume (Volume id)
            account: name of the owning account; goes together with `domainid`
            asyncbackup: end the job before the snapshot has reached secondary storage
            domainid: the domain (Domain id)
            locationtype: where the snapshot is kept: primary or secondary storage
            name: the name
            policyid: the snapshot policy (SnapshotPolicy id)
            quiescevm: freeze the guest's file systems meanwhile
            storageids: ids of pools, in other zones, that receive a copy (StoragePool ids) [since
                4.21.0]
            tags: tags by key
            usestoragereplication: copy between primary pools by means of the storage itself
            zoneids: ids of further zones that get a copy (Zone ids) [since 4.19.0]

        Returns:
            The job; `.result()` waits for it and gives the Snapshot.
        """
    def create_snapshot_from_vm_snapshot(
        self, *, vmsnapshotid: str, volumeid: str, name: str | None = None
    ) -> Job[Snapshot]:
        """Turn one volume of a VM snapshot into a volume snapshot.

        Since CloudStack 4.10.0.

        Args:
            vmsnapshotid: the machine snapshot (VmSnapshot id)
            volumeid: the volume (Volume id)
            name: the name

        Returns:
            The job; `.result()` waits for it and gives the Snapshot.
        """
    def create_snapshot_policy(
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
    ) -> SnapshotPolicy:
        """Schedule regular snapshots of a volume.

        Args:
            intervaltype: how often it happens: hourly, daily, weekly or monthly
            maxsnaps: snapshots to keep; the oldest goes first
            schedule: when, by interval type: `MM`, `MM:HH`, `MM:HH:weekday` or `MM:HH:day`
            timezone: time zone, e.g. `Europe/Berlin`
            volumeid: the volume (Volume id)
            fordisplay: visible to ordinary users [since 4.4]
            storageids: ids of pools, in other zones, that receive a copy (StoragePool ids) [since
                4.21.0]
            tags: tags by key
            usestoragereplication: copy between primary pools by means of the storage itself [since
                4.21.0]
            zoneids: ids of further zones that get a copy (Zone ids)

        Returns:
            SnapshotPolicy.
        """
    def create_static_route(
        self,
        *,
        cidr: str,
        gatewayid: str | None = None,
        nexthop: str | None = None,
        vpcid: str | None = None,
    ) -> Job[StaticRoute]:
        """Route a CIDR of a VPC through a gateway or to a next hop.

        Args:
            cidr: IPv4 range in CIDR form
            gatewayid: the private gateway (PrivateGateway id)
            nexthop: address of the next router; not together with `gatewayid` [since 4.21.0]
            vpcid: the VPC (Vpc id) [since 4.21.0]

        Returns:
            The job; `.result()` waits for it and gives the StaticRoute.
        """
    def create_storage_network_ip_range(
        self,
        *,
        gateway: str,
        netmask: str,
        podid: str,
        startip: str,
        endip: str | None = None,
        vlan: int | None = None,
    ) -> Job[StorageNetworkIpRange]:
        """Add a range of storage network IP addresses to a pod.

        Since CloudStack 3.0.0.

        Args:
            gateway: IPv4 address of the gateway
            netmask: IPv4 netmask, dotted
            podid: the pod (Pod id)
            startip: first IPv4 address of the range
            endip: last IPv4 address of the range
            vlan: VLAN number of the range

        Returns:
            The job; `.result()` waits for it and gives the StorageNetworkIpRange.
        """
    def create_storage_pool(
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
    ) -> StoragePool:
        """Add a primary storage pool to a zone or cluster.

        Args:
            name: the name
            url: URL of the storage, e.g. `nfs://host/path`
            zoneid: the zone (Zone id)
            capacitybytes: usable capacity in bytes
            capacityiops: I/O operations per second that may be handed out
            clusterid: the cluster (Cluster id)
            details: further settings by key
            hypervisor: hypervisor type
            istagarule: the tag is a JavaScript rule
            managed: let the storage make one LUN for each volume
            podid: the pod (Pod id)
            provider: the provider, by name
            scope: whether a cluster, the zone or one host uses the pool
            storageaccessgroups: storage access groups, a comma list [since 4.21.0]
            tags: storage tags, a comma list

        Returns:
            StoragePool.
        """
    def create_tags(
        self,
        *,
        resourceids: CommaList[str],
        resourcetype: TaggableResourceType,
        tags: Pairs,
        customer: str | None = None,
    ) -> Job[Success]:
        """Put tags on one or more resources of one type.

        Since CloudStack 4.0.0.

        Args:
            resourceids: ids of the resources
            resourcetype: kind of resource
            tags: tags by key
            customer: label of whoever set the tag

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def create_template(
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
    ) -> Job[Template]:
        """Make a template from a volume or a snapshot.

        Args:
            name: the name
            ostypeid: the guest OS (OsType id)
            account: name of the owning account; goes together with `domainid` [since 4.19.0]
            arch: CPU architecture [since 4.20.2]
            bits: word size of the guest: 32 or 64
            details: further settings by key
            displaytext: longer name for people to read
            domainid: the domain (Domain id) [since 4.19.0]
            isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
            isfeatured: show it among the featured ones
            ispublic: open to everybody
            passwordenabled: the guest can take a new password from CloudStack
            projectid: the project (Project id)
            requireshvm: the guest needs full virtualization
            snapshotid: the snapshot (Snapshot id)
            sshkeyenabled: the guest can take SSH keys from CloudStack
            templatetag: host tag that machines of this template need
            url: directory of the image on the CIFS server (bare metal)
            virtualmachineid: the machine to copy (bare metal) (VirtualMachine id)
            volumeid: the volume (Volume id)
            zoneid: the zone (Zone id) [since 4.19.0]

        Returns:
            The job; `.result()` waits for it and gives the Template.
        """
    def create_tungsten_fabric_address_group(
        self, *, ipprefix: str, ipprefixlen: int, name: str, zoneid: str
    ) -> Job[TungstenFabricAddressGroup]:
        """Create a Tungsten Fabric address group from an IP prefix.

        Args:
            ipprefix: network address of the group
            ipprefixlen: prefix length of the group
            name: the name
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricAddressGroup.
        """
    def create_tungsten_fabric_application_policy_set(
        self, *, name: str, zoneid: str
    ) -> Job[TungstenFabricApplicationPolicySet]:
        """Create a Tungsten Fabric application policy set in a zone.

        Args:
            name: the name
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricApplicationPolicySet.
        """
    def create_tungsten_fabric_firewall_policy(
        self, *, name: str, sequence: int, zoneid: str, applicationpolicysetuuid: str | None = None
    ) -> Job[TungstenFabricFirewallPolicy]:
        """Create a Tungsten Fabric firewall policy, in a policy set if given.

        Args:
            name: the name
            sequence: place in the order
            zoneid: the zone
            applicationpolicysetuuid: the Tungsten Fabric application policy set

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricFirewallPolicy.
        """
    def create_tungsten_fabric_firewall_rule(
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
    ) -> Job[TungstenFabricFirewallRule]:
        """Add a rule between two endpoints to a Tungsten Fabric firewall policy.

        Args:
            action: what happens to traffic that matches
            direction: which way the traffic flows
            firewallpolicyuuid: the policy of a Tungsten Fabric firewall
            name: the name
            sequence: place in the order
            servicegroupuuid: the Tungsten Fabric service group
            zoneid: the zone
            destaddressgroupuuid: the address group at the receiving end
            destnetworkuuid: the network at the receiving end
            desttaguuid: the tag at the receiving end
            srcaddressgroupuuid: the address group at the sending end
            srcnetworkuuid: the network at the sending end
            srctaguuid: the tag at the sending end
            tagtypeuuid: the Tungsten Fabric tag type

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricFirewallRule.
        """
    def create_tungsten_fabric_logical_router(
        self, *, name: str, zoneid: str
    ) -> Job[TungstenFabricLogicalRouter]:
        """Create a Tungsten Fabric logical router in a zone.

        Args:
            name: the name
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricLogicalRouter.
        """
    def create_tungsten_fabric_management_network(self, *, podid: str) -> Success:
        """Build the Tungsten Fabric management network of a pod.

        Args:
            podid: the pod

        Returns:
            Success.
        """
    def create_tungsten_fabric_policy(self, *, name: str, zoneid: str) -> Job[TungstenFabricPolicy]:
        """Create a Tungsten Fabric network policy in a zone.

        Args:
            name: the name
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricPolicy.
        """
    def create_tungsten_fabric_provider(
        self,
        *,
        name: str,
        tungstengateway: str,
        tungstenproviderhostname: str,
        zoneid: str,
        tungstenproviderintrospectport: str | None = None,
        tungstenproviderport: str | None = None,
        tungstenprovidervrouterport: str | None = None,
    ) -> TungstenFabricProvider:
        """Connect a zone to a Tungsten Fabric controller.

        Args:
            name: the name
            tungstengateway: address of the Tungsten Fabric gateway
            tungstenproviderhostname: host name of the Tungsten Fabric controller
            zoneid: the zone
            tungstenproviderintrospectport: port for introspection of the vRouter
            tungstenproviderport: port of the Tungsten Fabric controller
            tungstenprovidervrouterport: port of the vRouter agent

        Returns:
            TungstenFabricProvider.
        """
    def create_tungsten_fabric_public_network(self, *, zoneid: str) -> Success:
        """Build the Tungsten Fabric public network of a zone.

        Args:
            zoneid: the zone

        Returns:
            Success.
        """
    def create_tungsten_fabric_service_group(
        self, *, endport: int, name: str, protocol: str, startport: int, zoneid: str
    ) -> Job[TungstenFabricServiceGroup]:
        """Name a protocol and port range as a Tungsten Fabric service group.

        Args:
            endport: last port of the range
            name: the name
            protocol: the protocol
            startport: first port of the range
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricServiceGroup.
        """
    def create_tungsten_fabric_tag(
        self, *, tagtype: str, tagvalue: str, zoneid: str
    ) -> Job[TungstenFabricTag]:
        """Create a Tungsten Fabric tag of a type and value.

        Args:
            tagtype: kind of Tungsten Fabric tag
            tagvalue: what the Tungsten Fabric tag says
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricTag.
        """
    def create_tungsten_fabric_tag_type(
        self, *, name: str, zoneid: str
    ) -> Job[TungstenFabricTagType]:
        """Create a type for Tungsten Fabric tags.

        Args:
            name: the name
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the TungstenFabricTagType.
        """
    def create_user(
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
    ) -> User:
        """Create a further user in an account.

        Args:
            account: the account that the user joins, by name
            email: e-mail address
            firstname: given name
            lastname: family name
            password: the password
            username: the user name
            domainid: the domain (Domain id)
            timezone: time zone of the user, e.g. `Europe/Berlin`
            userid: UUID that the new user shall have

        Returns:
            User.
        """
    def create_vm_from_backup(
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
    ) -> Job[VirtualMachine]:
        """Deploy a new virtual machine from a backup.

        Since CloudStack 4.21.0.

        Args:
            backupid: the backup (Backup id)
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            affinitygroupids: ids of affinity groups; not together with `affinitygroupnames`
                (AffinityGroup ids)
            affinitygroupnames: names of affinity groups; not together with `affinitygroupids`
            bootintosetup: stop in the firmware setup menu (VMware) [since 4.15.0.0]
            bootmode: secure or legacy boot; secure demands UEFI [since 4.14.0.0]
            boottype: firmware of the machine: BIOS or UEFI [since 4.14.0.0]
            clusterid: the cluster to start in (root admin) (Cluster id) [since 4.21]
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
            podid: the pod to start in (root admin) (Pod id) [since 4.21]
            preserveip: give the machine the addresses it had
            projectid: the project (Project id)
            properties: values for the vApp properties [since 4.15]
            rootdisksize: root disk in GiB [since 4.4]
            securitygroupids: ids of security groups (SecurityGroup ids)
            securitygroupnames: names of security groups
            serviceofferingid: the service offering (ServiceOffering id)
            size: size of the data disk in GiB
            startvm: start the machine once it is made
            templateid: the template (Template id)
            userdata: user data for cloud-init, base64-encoded
            userdatadetails: values for the variables of the user data [since 4.18]
            userdataid: the stored user data (UserData id) [since 4.18]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def create_vm_schedule(
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
    ) -> VmSchedule:
        """Schedule a start, stop or reboot of a virtual machine.

        Since CloudStack 4.19.0.

        Args:
            action: what is done to the machine at that time
            schedule: when, as a cron expression of five fields
            timezone: time zone, e.g. `Europe/Berlin`
            virtualmachineid: the virtual machine (VirtualMachine id)
            description: free text that explains it
            enabled: whether the schedule is followed
            enddate: when the schedule stops
            startdate: when the schedule begins

        Returns:
            VmSchedule.
        """
    def create_vm_snapshot(
        self,
        *,
        virtualmachineid: str,
        description: str | None = None,
        name: str | None = None,
        quiescevm: bool | None = None,
        snapshotmemory: bool | None = None,
    ) -> Job[VmSnapshot]:
        """Snapshot a whole virtual machine, its memory too if asked.

        Since CloudStack 4.2.0.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            description: free text that explains it
            name: the name
            quiescevm: freeze the guest's file systems meanwhile
            snapshotmemory: keep the memory as well as the disks

        Returns:
            The job; `.result()` waits for it and gives the VmSnapshot.
        """
    def create_vpc(
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
    ) -> Job[Vpc]:
        """Create a VPC in a zone.

        Args:
            name: the name
            vpcofferingid: the VPC offering (VpcOffering id)
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            asnumber: BGP autonomous system number [since 4.20.0]
            bgppeerids: ids of BGP peers; an empty list unlinks all (BgpPeer ids) [since 4.20.0]
            cidr: IPv4 range in CIDR form; the tiers are cut from it
            cidrsize: prefix length of the IPv4 range to pick, e.g. 24 [since 4.20.0]
            displaytext: longer name for people to read
            dns1: first IPv4 name server [since 4.18.0]
            dns2: second IPv4 name server [since 4.18.0]
            domainid: the domain (Domain id)
            fordisplay: visible to ordinary users [since 4.4]
            ip6dns1: first IPv6 name server [since 4.18.0]
            ip6dns2: second IPv6 name server [since 4.18.0]
            networkdomain: DNS domain of the guests
            projectid: the project (Project id)
            publicmtu: MTU of the router's outer side in bytes [since 4.18.0]
            sourcenatipaddress: IPv4 address for the router's outer side and source NAT [since 4.19]
            start: start the VPC's router now rather than with its first network [since 4.3]
            userouteripresolver: let guests ask the router for names (NSX)

        Returns:
            The job; `.result()` waits for it and gives the Vpc.
        """
    def create_vpc_offering(
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
    ) -> Job[VpcOffering]:
        """Create a VPC offering: the services and providers of VPCs made from it.

        Args:
            name: the name
            displaytext: longer name for people to read
            domainid: ids of the domains that may use it; none is everybody (Domain ids)
            enable: switch it on [since 4.16]
            fornsx: for networks run by NSX [since 4.20.0]
            internetprotocol: IPv4 alone or dual stack [since 4.17.0]
            networkmode: NAT or plain routing [since 4.20.0]
            nsxsupportlb: let NSX balance load [since 4.20.0]
            provider: provider of all services of the offering [since 4.21.0]
            routingmode: static or dynamic routes [since 4.20.0]
            servicecapabilitylist: what each service shall be able to do [since 4.4]
            serviceofferingid: the service offering that its routers have (ServiceOffering id)
            serviceproviderlist: which provider runs each service
            specifyasnumber: let users choose the AS number [since 4.20.0]
            supportedservices: names of network services
            zoneid: ids of the zones that have it; none is everywhere (Zone ids) [since 4.13]

        Returns:
            The job; `.result()` waits for it and gives the VpcOffering.
        """
    def create_vgpu_profile(
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
    ) -> VgpuProfile:
        """Define a vGPU profile for a GPU card.

        Since CloudStack 4.21.0.

        Args:
            gpucardid: the GPU card (GpuCard id)
            name: the name
            description: free text that explains it
            maxheads: most display heads
            maxresolutionx: greatest width in pixels
            maxresolutiony: greatest height in pixels
            maxvgpuperphysicalgpu: most virtual GPUs on one physical GPU
            videoram: video memory in MiB

        Returns:
            VgpuProfile.
        """
    def create_virtual_router_element(
        self, *, nspid: str, providertype: str | None = None
    ) -> Job[VirtualRouterElement]:
        """Add a virtual router element to a network service provider.

        Args:
            nspid: the network service provider (NetworkServiceProvider id)
            providertype: kind of router element (NetworkServiceProvider id)

        Returns:
            The job; `.result()` waits for it and gives the VirtualRouterElement.
        """
    def create_vlan_ip_range(
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
    ) -> VlanIpRange:
        """Add an IP range to the public network or to a shared guest network.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            endip: last IPv4 address of the range
            endipv6: last IPv6 address of the range
            forsystemvms: keep the range for system machines
            forvirtualnetwork: true for guest networks with a router, false for direct ones
            gateway: IPv4 address of the gateway
            ip6cidr: IPv6 range in CIDR form, /64 or larger
            ip6gateway: gateway for IPv6
            netmask: IPv4 netmask, dotted
            networkid: the network (Network id)
            physicalnetworkid: the physical network (PhysicalNetwork id)
            podid: the pod (Pod id)
            projectid: the project (Project id)
            provider: the provider, by name [since 4.21.0]
            startip: first IPv4 address of the range
            startipv6: first IPv6 address of the range
            vlan: VLAN id or `untagged`
            zoneid: the zone (Zone id)

        Returns:
            VlanIpRange.
        """
    def create_volume(
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
    ) -> Job[Volume]:
        """Create a data volume, from a disk offering or from a snapshot.

        Args:
            account: name of the owning account; goes together with `domainid`
            customid: UUID that the new resource shall have (root admin)
            diskofferingid: the disk offering (DiskOffering id)
            displayvolume: show the volume to its users
            domainid: the domain (Domain id)
            maxiops: upper limit of I/O operations per second
            miniops: lower limit of I/O operations per second
            name: the name
            projectid: the project (Project id)
            size: size in GiB, for an offering with custom size
            snapshotid: the snapshot (Snapshot id)
            virtualmachineid: the machine that gets the volume; goes together with `snapshotid`
                (VirtualMachine id)
            zoneid: the zone (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def create_vpn_connection(
        self,
        *,
        s2scustomergatewayid: str,
        s2svpngatewayid: str,
        fordisplay: bool | None = None,
        passive: bool | None = None,
    ) -> Job[VpnConnection]:
        """Connect a VPC's VPN gateway to a customer gateway, site to site.

        Args:
            s2scustomergatewayid: the gateway of the other side (VpnCustomerGateway id)
            s2svpngatewayid: the VPN gateway (VpnGateway id)
            fordisplay: visible to ordinary users [since 4.4]
            passive: wait for the other side to call

        Returns:
            The job; `.result()` waits for it and gives the VpnConnection.
        """
    def create_vpn_customer_gateway(
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
    ) -> Job[VpnCustomerGateway]:
        """Describe the remote end of a site-to-site VPN.

        Args:
            cidrlist: guest ranges at the other side, a comma list in CIDR form
            esppolicy: ciphers of IPsec phase 2, e.g. `aes128-sha1;modp1536`
            gateway: public IPv4 address of the other side
            ikepolicy: ciphers of IKE phase 1, e.g. `aes128-sha1;modp1536`
            ipsecpsk: shared IPsec secret; no line breaks, no double quotes
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            dpd: watch for a dead VPN peer
            esplifetime: seconds that IPsec phase 2 keys live
            forceencap: wrap ESP in UDP even without NAT
            ikelifetime: seconds that IKE phase 1 keys live
            ikeversion: IKE version to speak [since 4.15.1]
            name: the name
            projectid: the project (Project id) [since 4.6]
            splitconnections: one connection for each remote range (IKEv2) [since 4.15.1]

        Returns:
            The job; `.result()` waits for it and gives the VpnCustomerGateway.
        """
    def create_vpn_gateway(
        self, *, vpcid: str, fordisplay: bool | None = None, ipaddressid: str | None = None
    ) -> Job[VpnGateway]:
        """Give a VPC a gateway for site-to-site VPN.

        Args:
            vpcid: the VPC (Vpc id)
            fordisplay: visible to ordinary users [since 4.4]
            ipaddressid: the public IP address (PublicIpAddress id) [since 4.21.0]

        Returns:
            The job; `.result()` waits for it and gives the VpnGateway.
        """
    def create_webhook(
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
    ) -> Webhook:
        """Create a webhook that posts events to a URL.

        Since CloudStack 4.20.0.

        Args:
            name: the name
            payloadurl: URL that gets the events
            account: name of the owning account; goes together with `domainid`
            description: free text that explains it
            domainid: the domain (Domain id)
            projectid: the project (Project id)
            scope: whose events are sent
            secretkey: key that signs what is sent
            sslverification: check the certificate of the receiver
            state: the state

        Returns:
            Webhook.
        """
    def create_zone(
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
    ) -> Zone:
        """Create a zone with its network type and DNS servers.

        Args:
            dns1: first IPv4 name server
            internaldns1: first name server for hosts and system machines
            name: the name
            networktype: basic or advanced networking
            allocationstate: whether new resources may be placed here
            dns2: second IPv4 name server
            domain: DNS domain of the zone's networks
            domainid: the domain that has the zone for itself (Domain id)
            guestcidraddress: range for guest networks in CIDR form
            internaldns2: second name server for hosts and system machines
            ip6dns1: first IPv6 name server
            ip6dns2: second IPv6 name server
            isedge: make it an edge zone [since 4.18.0]
            localstorageenabled: allow disks on the hosts themselves
            securitygroupenabled: use security groups
            storageaccessgroups: storage access groups, a comma list [since 4.21.0]

        Returns:
            Zone.
        """
    def declare_host_as_degraded(self, *, id: str) -> Job[Host]:
        """Mark a lost host as Degraded, once sure that no machine still runs on it.

        Since CloudStack 4.16.0.0.

        Args:
            id: the resource (Host id)

        Returns:
            The job; `.result()` waits for it and gives the Host.
        """
    def dedicate_bgp_peer(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Job[BgpPeer]:
        """Reserve a BGP peer for a domain or an account.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (BgpPeer id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the BgpPeer.
        """
    def dedicate_cluster(
        self, *, clusterid: str, domainid: str, account: str | None = None
    ) -> Job[DedicatedCluster]:
        """Reserve a cluster for a domain or one of its accounts.

        Args:
            clusterid: the cluster (Cluster id)
            domainid: the domain (Domain id)
            account: name of the owning account; goes together with `domainid`

        Returns:
            The job; `.result()` waits for it and gives the DedicatedCluster.
        """
    def dedicate_guest_vlan_range(
        self,
        *,
        physicalnetworkid: str,
        vlanrange: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> GuestVlanRange:
        """Reserve a range of guest VLANs for an account or project.

        Args:
            physicalnetworkid: the physical network (PhysicalNetwork id)
            vlanrange: VLANs to dedicate, e.g. `100-200`
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            GuestVlanRange.
        """
    def dedicate_host(
        self, *, domainid: str, hostid: str, account: str | None = None
    ) -> Job[ListResult[DedicatedHost]]:
        """Reserve a host for a domain or one of its accounts.

        Args:
            domainid: the domain (Domain id)
            hostid: the host (Host id)
            account: name of the owning account; goes together with `domainid`

        Returns:
            The job; `.result()` waits for it and gives the ListResult[DedicatedHost].
        """
    def dedicate_ipv4_subnet_for_zone(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Job[ZoneIpv4Subnet]:
        """Reserve a zone's IPv4 subnet for a domain or an account.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (ZoneIpv4Subnet id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the ZoneIpv4Subnet.
        """
    def dedicate_pod(
        self, *, domainid: str, podid: str, account: str | None = None
    ) -> Job[ListResult[DedicatedPod]]:
        """Reserve a pod for a domain or one of its accounts.

        Args:
            domainid: the domain (Domain id)
            podid: the pod (Pod id)
            account: name of the owning account; goes together with `domainid`

        Returns:
            The job; `.result()` waits for it and gives the ListResult[DedicatedPod].
        """
    def dedicate_public_ip_range(
        self, *, domainid: str, id: str, account: str | None = None, projectid: str | None = None
    ) -> VlanIpRange:
        """Reserve a range of public IP addresses for a domain or an account.

        Args:
            domainid: the domain (Domain id)
            id: the resource (VlanIpRange id)
            account: name of the owning account; goes together with `domainid`
            projectid: the project (Project id)

        Returns:
            VlanIpRange.
        """
    def dedicate_zone(
        self, *, domainid: str, zoneid: str, account: str | None = None
    ) -> Job[ListResult[DedicatedZone]]:
        """Reserve a zone for a domain or one of its accounts.

        Args:
            domainid: the domain (Domain id)
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`

        Returns:
            The job; `.result()` waits for it and gives the ListResult[DedicatedZone].
        """
    def delete_asn_range(self, *, id: str) -> Success:
        """Delete a range of AS numbers from its zone.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (AsnRange id)

        Returns:
            Success.
        """
    def delete_account(self, *, id: str) -> Job[Success]:
        """Delete an account with its users and everything it owns.

        Args:
            id: the resource (Account id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_account_from_project(self, *, account: str, projectid: str) -> Job[Success]:
        """End an account's membership of a project.

        Since CloudStack 3.0.0.

        Args:
            account: the account that leaves, by name
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_affinity_group(
        self,
        *,
        account: str | None = None,
        domainid: str | None = None,
        id: str | None = None,
        name: str | None = None,
        projectid: str | None = None,
    ) -> Job[Success]:
        """Delete an affinity group, by id or name.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (AffinityGroup id)
            name: the name
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_alerts(
        self,
        *,
        enddate: Timestamp | None = None,
        ids: CommaList[str] | None = None,
        startdate: Timestamp | None = None,
        type: AlertTypeText | None = None,
    ) -> Success:
        """Delete alerts, chosen by id, type or date.

        Args:
            enddate: end of the period
            ids: alerts to handle, as ids (Alert ids)
            startdate: begin of the period
            type: alert type by its number

        Returns:
            Success.
        """
    def delete_auto_scale_policy(self, *, id: str) -> Job[Success]:
        """Delete an autoscale policy that no group uses.

        Args:
            id: the resource (AutoScalePolicy id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_auto_scale_vm_group(self, *, id: str, cleanup: bool | None = None) -> Job[Success]:
        """Delete an autoscale group, and its machines if cleanup is set.

        Args:
            id: the resource (AutoScaleVmGroup id)
            cleanup: destroy the machines of the group too [since 4.18.0]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_auto_scale_vm_profile(self, *, id: str) -> Job[Success]:
        """Delete an autoscale machine profile that no group uses.

        Args:
            id: the resource (AutoScaleVmProfile id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_backup(self, *, id: str, forced: bool | None = None) -> Job[Success]:
        """Delete one backup of a virtual machine.

        Since CloudStack 4.14.0.

        Args:
            id: the resource (Backup id)
            forced: delete the whole chain of backups [since 4.18.0.0]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_backup_offering(self, *, id: str) -> Success:
        """Delete a backup offering from CloudStack.

        Since CloudStack 4.14.0.

        Args:
            id: the resource (BackupOffering id)

        Returns:
            Success.
        """
    def delete_backup_repository(self, *, id: str) -> Success:
        """Forget a backup repository.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (BackupRepository id)

        Returns:
            Success.
        """
    def delete_backup_schedule(
        self, *, id: str | None = None, virtualmachineid: str | None = None
    ) -> Success:
        """Stop scheduled backups of a virtual machine.

        Since CloudStack 4.14.0.

        Args:
            id: the resource (BackupSchedule id) [since 4.20.1]
            virtualmachineid: the virtual machine (VirtualMachine id)

        Returns:
            Success.
        """
    def delete_baremetal_rct(self, *, id: str) -> Job[Success]:
        """Delete a bare metal rack configuration.

        Args:
            id: the resource (BaremetalRct id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_bgp_peer(self, *, id: str) -> Job[Success]:
        """Delete a BGP peer from its zone.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (BgpPeer id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_big_switch_bcf_device(self, *, bcfdeviceid: str) -> Job[Success]:
        """Unregister a Big Switch BCF controller.

        Since CloudStack 4.6.0.

        Args:
            bcfdeviceid: the Big Switch BCF controller (BigSwitchBcfDevice id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_brocade_vcs_device(self, *, vcsdeviceid: str) -> Job[Success]:
        """Unregister a Brocade VCS switch.

        Args:
            vcsdeviceid: the Brocade VCS switch (BrocadeVcsDevice id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_bucket(self, *, id: str) -> Success:
        """Delete a bucket from its object store.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (Bucket id)

        Returns:
            Success.
        """
    def delete_cisco_asa1000v_resource(self, *, resourceid: str) -> Success:
        """Unregister a Cisco ASA 1000v appliance.

        Args:
            resourceid: the resource

        Returns:
            Success.
        """
    def delete_cisco_nexus_vsm(self, *, id: str) -> Job[Success]:
        """Unregister a Cisco Nexus virtual supervisor module.

        Args:
            id: the resource

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_cisco_vnmc_resource(self, *, resourceid: str) -> Success:
        """Unregister a Cisco VNMC controller.

        Args:
            resourceid: the resource

        Returns:
            Success.
        """
    def delete_cluster(self, *, id: str) -> Success:
        """Delete an empty cluster from its pod.

        Args:
            id: the resource (Cluster id)

        Returns:
            Success.
        """
    def delete_cni_configuration(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Success:
        """Delete a registered CNI configuration.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (UserData id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            Success.
        """
    def delete_condition(self, *, id: str) -> Job[Success]:
        """Delete an autoscale condition that no policy uses.

        Args:
            id: the resource (Condition id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_counter(self, *, id: str) -> Job[Success]:
        """Delete an autoscale counter that no condition uses.

        Args:
            id: the resource (Counter id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_custom_action(self, *, id: str | None = None) -> Success:
        """Delete a custom action from its extension.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (CustomAction id)

        Returns:
            Success.
        """
    def delete_disk_offering(self, *, id: str) -> Success:
        """Withdraw a disk offering; volumes made from it stay.

        Args:
            id: the resource (DiskOffering id)

        Returns:
            Success.
        """
    def delete_domain(self, *, id: str, cleanup: bool | None = None) -> Job[Success]:
        """Delete a domain, and with cleanup its subdomains and accounts too.

        Args:
            id: the resource (Domain id)
            cleanup: delete the accounts and domains below too

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_egress_firewall_rule(self, *, id: str) -> Job[Success]:
        """Delete an egress rule from its network.

        Args:
            id: the resource (FirewallRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_events(
        self,
        *,
        enddate: Timestamp | None = None,
        ids: CommaList[str] | None = None,
        startdate: Timestamp | None = None,
        type: str | None = None,
    ) -> Success:
        """Delete events, chosen by id, type or date.

        Args:
            enddate: end of the period
            ids: events to handle, as ids (Event ids)
            startdate: begin of the period
            type: event type, e.g. `VM.START`

        Returns:
            Success.
        """
    def delete_extension(self, *, cleanup: bool | None = None, id: str | None = None) -> Success:
        """Delete an extension, and its files if cleanup is set.

        Since CloudStack 4.21.0.

        Args:
            cleanup: delete the extension's files on every management server too
            id: the resource (Extension id)

        Returns:
            Success.
        """
    def delete_firewall_rule(self, *, id: str) -> Job[Success]:
        """Delete a firewall rule from its public IP address.

        Args:
            id: the resource (FirewallRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_global_load_balancer_rule(self, *, id: str) -> Job[Success]:
        """Delete a global load balancer rule and its DNS name.

        Args:
            id: the resource (GlobalLoadBalancerRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_gpu_card(self, *, id: str) -> Success:
        """Delete a GPU card model from the catalogue.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (GpuCard id)

        Returns:
            Success.
        """
    def delete_gpu_device(self, *, ids: CommaList[str]) -> Success:
        """Delete GPU devices from their hosts' inventory.

        Since CloudStack 4.21.0.

        Args:
            ids: ids of the GPU devices (GpuDevice ids)

        Returns:
            Success.
        """
    def delete_guest_network_ipv6_prefix(self, *, id: str) -> Job[Success]:
        """Take an IPv6 guest prefix away from its zone.

        Since CloudStack 4.17.0.0.

        Args:
            id: the resource (GuestNetworkIpv6Prefix id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_host(
        self, *, id: str, forced: bool | None = None, forcedestroylocalstorage: bool | None = None
    ) -> Success:
        """Remove a host from its cluster, even with machines on it if forced.

        Args:
            id: the resource (Host id)
            forced: go ahead with machines on the host: HA restarts some, the others stop
            forcedestroylocalstorage: destroy the machines on the host's own disks too

        Returns:
            Success.
        """
    def delete_image_store(self, *, id: str) -> Success:
        """Remove an image store that holds nothing any more.

        Since CloudStack 4.2.0.

        Args:
            id: the resource (ImageStore id)

        Returns:
            Success.
        """
    def delete_instance_group(self, *, id: str) -> Success:
        """Delete an instance group; its machines stay.

        Args:
            id: the resource (InstanceGroup id)

        Returns:
            Success.
        """
    def delete_ip_forwarding_rule(self, *, id: str) -> Job[Success]:
        """Delete a static NAT forwarding rule.

        Args:
            id: the resource (IpForwardingRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_ipv4_subnet_for_guest_network(self, *, id: str) -> Job[Success]:
        """Delete an IPv4 subnet set aside for guest networks.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (GuestNetworkIpv4Subnet id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_ipv4_subnet_for_zone(self, *, id: str) -> Job[Success]:
        """Take an IPv4 subnet away from its zone.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (ZoneIpv4Subnet id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_ipv6_firewall_rule(self, *, id: str) -> Job[Success]:
        """Delete an IPv6 firewall rule from its network.

        Args:
            id: the resource (FirewallRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_iso(self, *, id: str, zoneid: str | None = None) -> Job[Success]:
        """Delete an ISO from one zone, or from all.

        Args:
            id: the resource (Template id)
            zoneid: the zone whose copy goes; left out, all go (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_kubernetes_cluster(
        self, *, id: str, cleanup: bool | None = None, expunge: bool | None = None
    ) -> Job[Success]:
        """Delete a Kubernetes cluster with the machines CloudStack made for it.

        Args:
            id: the resource (KubernetesCluster id)
            cleanup: destroy the machines of an external cluster too [since 4.19.0]
            expunge: remove the machines of an external cluster for good [since 4.19.0]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_kubernetes_supported_version(self, *, id: str) -> Job[Success]:
        """Withdraw a Kubernetes version that no cluster runs.

        Args:
            id: the resource (KubernetesSupportedVersion id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_lb_health_check_policy(self, *, id: str) -> Job[Success]:
        """Stop the health checks of a load balancer rule.

        Since CloudStack 4.2.0.

        Args:
            id: the resource (LbHealthCheck id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_lb_stickiness_policy(self, *, id: str) -> Job[Success]:
        """Stop the stickiness of a load balancer rule.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (LbStickiness id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_ldap_configuration(
        self,
        *,
        domainid: str | None = None,
        hostname: str | None = None,
        id: str | None = None,
        port: int | None = None,
    ) -> LdapConfiguration:
        """Delete an LDAP server from the configuration.

        Since CloudStack 4.2.0.

        Args:
            domainid: the domain (Domain id)
            hostname: where it is reached: host name or IP address
            id: the resource (LdapConfiguration id)
            port: port number

        Returns:
            LdapConfiguration.
        """
    def delete_load_balancer(self, *, id: str) -> Job[Success]:
        """Delete an internal load balancer.

        Since CloudStack 4.2.0.

        Args:
            id: the resource (LoadBalancer id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_load_balancer_rule(self, *, id: str) -> Job[Success]:
        """Delete a load balancer rule; its machines stay.

        Args:
            id: the resource (LoadBalancerRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_management_network_ip_range(
        self, *, endip: str, podid: str, startip: str, vlan: str
    ) -> Job[Success]:
        """Take a range of management IP addresses away from a pod.

        Since CloudStack 4.11.0.0.

        Args:
            endip: last IPv4 address of the range
            podid: the pod (Pod id)
            startip: first IPv4 address of the range
            vlan: VLAN number of the range

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_netris_provider(self, *, id: str) -> Success:
        """Disconnect a zone from its Netris controller.

        Args:
            id: the resource

        Returns:
            Success.
        """
    def delete_netscaler_control_center(self, *, id: str) -> Success:
        """Unregister a NetScaler Control Center.

        Args:
            id: the resource

        Returns:
            Success.
        """
    def delete_netscaler_load_balancer(self, *, lbdeviceid: str) -> Job[Success]:
        """Unregister a NetScaler load balancer.

        Args:
            lbdeviceid: the load balancer device (NetscalerLoadBalancer id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_network(self, *, id: str, forced: bool | None = None) -> Job[Success]:
        """Delete a guest network that no virtual machine uses.

        Args:
            id: the resource (Network id)
            forced: delete it even if its routers cannot be shut down

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_network_acl(self, *, id: str) -> Job[Success]:
        """Delete one rule of an ACL.

        Args:
            id: the resource (NetworkAcl id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_network_acl_list(self, *, id: str) -> Job[Success]:
        """Delete an ACL list that no tier or gateway uses.

        Args:
            id: the resource (NetworkAclList id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_network_device(self, *, id: str) -> Success:
        """Unregister an external network device.

        Args:
            id: the resource (Host id)

        Returns:
            Success.
        """
    def delete_network_offering(self, *, id: str) -> Success:
        """Delete a network offering that no network uses.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (NetworkOffering id)

        Returns:
            Success.
        """
    def delete_network_service_provider(self, *, id: str) -> Job[Success]:
        """Withdraw a network service provider from its physical network.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (NetworkServiceProvider id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_nicira_nvp_device(self, *, nvpdeviceid: str) -> Job[Success]:
        """Unregister a Nicira NVP controller.

        Args:
            nvpdeviceid: the Nicira NVP controller (NiciraNvpDevice id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_nsx_controller(self, *, nsxcontrollerid: str) -> Success:
        """Disconnect a zone from its VMware NSX controller.

        Since CloudStack 4.19.0.

        Args:
            nsxcontrollerid: the NSX controller

        Returns:
            Success.
        """
    def delete_oauth_provider(self, *, id: str) -> Success:
        """Delete an OAuth login provider.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (OauthProvider id)

        Returns:
            Success.
        """
    def delete_object_storage_pool(self, *, id: str) -> Success:
        """Unregister an object store that has no buckets.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (ObjectStoragePool id)

        Returns:
            Success.
        """
    def delete_open_daylight_controller(self, *, id: str) -> Job[Success]:
        """Unregister an OpenDaylight controller.

        Args:
            id: the resource (OpenDaylightController id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_os_category(self, *, id: str) -> Success:
        """Delete a category of guest OS types.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (OsCategory id)

        Returns:
            Success.
        """
    def delete_palo_alto_firewall(self, *, fwdeviceid: str) -> Job[Success]:
        """Unregister a Palo Alto firewall.

        Args:
            fwdeviceid: the Palo Alto firewall (PaloAltoFirewall id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_physical_network(self, *, id: str) -> Job[Success]:
        """Delete a physical network from its zone.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (PhysicalNetwork id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_pod(self, *, id: str) -> Success:
        """Delete an empty pod from its zone.

        Args:
            id: the resource (Pod id)

        Returns:
            Success.
        """
    def delete_port_forwarding_rule(self, *, id: str) -> Job[Success]:
        """Delete a port forwarding rule.

        Args:
            id: the resource (PortForwardingRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_portable_ip_range(self, *, id: str) -> Job[Success]:
        """Take a range of portable IP addresses away from its region.

        Args:
            id: the resource (PortableIpRange id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_private_gateway(self, *, id: str) -> Job[Success]:
        """Delete a private gateway from its VPC.

        Args:
            id: the resource (PrivateGateway id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_project(self, *, id: str, cleanup: bool | None = None) -> Job[Success]:
        """Delete a project, and its resources if cleanup is set.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (Project id)
            cleanup: delete what the project owns too [since 4.16.0]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_project_invitation(self, *, id: str) -> Job[Success]:
        """Withdraw an invitation to a project.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (ProjectInvitation id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_project_role(self, *, id: str, projectid: str) -> Success:
        """Delete a role from its project.

        Since CloudStack 4.15.0.

        Args:
            id: the resource (ProjectRole id)
            projectid: the project (Project id)

        Returns:
            Success.
        """
    def delete_project_role_permission(self, *, id: str, projectid: str) -> Success:
        """Delete an API rule from a project role.

        Since CloudStack 4.15.0.

        Args:
            id: the resource (ProjectRolePermission id)
            projectid: the project (Project id)

        Returns:
            Success.
        """
    def delete_remote_access_vpn(self, *, publicipid: str) -> Job[Success]:
        """End remote access VPN on a public IP address.

        Args:
            publicipid: the public IP address (PublicIpAddress id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_resource_icon(
        self, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
    ) -> Success:
        """Delete the icons of one or more resources.

        Since CloudStack 4.16.0.0.

        Args:
            resourceids: ids of the resources that have the icon
            resourcetype: kind of resource

        Returns:
            Success.
        """
    def delete_role(self, *, id: str) -> Success:
        """Delete a role that no account has.

        Since CloudStack 4.9.0.

        Args:
            id: the resource (Role id)

        Returns:
            Success.
        """
    def delete_role_permission(self, *, id: str) -> Success:
        """Delete an API rule from a role.

        Since CloudStack 4.9.0.

        Args:
            id: the resource (RolePermission id)

        Returns:
            Success.
        """
    def delete_routing_firewall_rule(self, *, id: str) -> Job[Success]:
        """Delete a firewall rule from its routed IPv4 network.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (FirewallRule id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_ssh_key_pair(
        self,
        *,
        name: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Success:
        """Delete an SSH key pair by its name.

        Args:
            name: the name
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            Success.
        """
    def delete_secondary_staging_store(self, *, id: str) -> Success:
        """Delete a zone's staging store.

        Since CloudStack 4.2.0.

        Args:
            id: the resource (ImageStore id)

        Returns:
            Success.
        """
    def delete_security_group(
        self,
        *,
        account: str | None = None,
        domainid: str | None = None,
        id: str | None = None,
        name: str | None = None,
        projectid: str | None = None,
    ) -> Success:
        """Delete a security group that no machine uses.

        Args:
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            id: the resource (SecurityGroup id)
            name: the name
            projectid: the project (Project id)

        Returns:
            Success.
        """
    def delete_service_offering(self, *, id: str) -> Success:
        """Withdraw a service offering; machines made from it stay.

        Args:
            id: the resource (ServiceOffering id)

        Returns:
            Success.
        """
    def delete_service_package_offering(self, *, id: str) -> Success:
        """Delete a NetScaler service package.

        Args:
            id: the resource

        Returns:
            Success.
        """
    def delete_snapshot(self, *, id: str, zoneid: str | None = None) -> Job[Success]:
        """Delete a volume snapshot, in one zone if given.

        Args:
            id: the resource (Snapshot id)
            zoneid: the zone whose copy goes; left out, all go (Zone id) [since 4.19.0]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_snapshot_policies(
        self, *, id: str | None = None, ids: CommaList[str] | None = None
    ) -> Success:
        """Stop scheduled snapshots: delete one or more policies.

        Args:
            id: the resource (SnapshotPolicy id)
            ids: ids of several policies (SnapshotPolicy ids)

        Returns:
            Success.
        """
    def delete_ssl_cert(self, *, id: str) -> Success:
        """Delete a TLS certificate that no load balancer uses.

        Args:
            id: the resource (SslCert id)

        Returns:
            Success.
        """
    def delete_static_route(self, *, id: str) -> Job[Success]:
        """Delete a static route from its VPC.

        Args:
            id: the resource (StaticRoute id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_storage_network_ip_range(self, *, id: str) -> Job[Success]:
        """Delete a range of storage network IP addresses.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (StorageNetworkIpRange id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_storage_pool(self, *, id: str, forced: bool | None = None) -> Success:
        """Remove a primary storage pool that is in maintenance.

        Args:
            id: the resource (StoragePool id)
            forced: expunge destroyed volumes that are still in the pool

        Returns:
            Success.
        """
    def delete_stratosphere_ssp(self, *, hostid: str) -> Success:
        """Unregister a Stratosphere SSP server.

        Args:
            hostid: the host (Host id)

        Returns:
            Success.
        """
    def delete_tags(
        self,
        *,
        resourceids: CommaList[str],
        resourcetype: ResourceObjectType,
        tags: Pairs | None = None,
    ) -> Job[Success]:
        """Take tags off one or more resources of one type.

        Since CloudStack 4.0.0.

        Args:
            resourceids: ids of the resources
            resourcetype: kind of resource
            tags: which tags; none deletes all

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_template(
        self,
        *,
        id: str,
        forced: bool | None = None,
        issystem: bool | None = None,
        zoneid: str | None = None,
    ) -> Job[Success]:
        """Delete a template from one zone, or from all.

        Args:
            id: the resource (Template id)
            forced: delete it although machines use it [since 4.9+]
            issystem: must be true for a system template [since 4.20.0]
            zoneid: the zone whose copy goes; left out, all go (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_traffic_monitor(self, *, id: str) -> Success:
        """Remove a traffic monitor host from its zone.

        Args:
            id: the resource (Host id)

        Returns:
            Success.
        """
    def delete_traffic_type(self, *, id: str) -> Job[Success]:
        """Take a traffic type off its physical network.

        Since CloudStack 3.0.0.

        Args:
            id: the resource (TrafficType id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_tungsten_fabric_address_group(
        self, *, addressgroupuuid: str, zoneid: str
    ) -> Job[Success]:
        """Delete a Tungsten Fabric address group.

        Args:
            addressgroupuuid: the Tungsten Fabric address group
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_tungsten_fabric_application_policy_set(
        self, *, applicationpolicysetuuid: str, zoneid: str
    ) -> Job[Success]:
        """Delete a Tungsten Fabric application policy set.

        Args:
            applicationpolicysetuuid: the Tungsten Fabric application policy set
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_tungsten_fabric_firewall_policy(
        self, *, firewallpolicyuuid: str, zoneid: str
    ) -> Job[Success]:
        """Delete a Tungsten Fabric firewall policy.

        Args:
            firewallpolicyuuid: the policy of a Tungsten Fabric firewall
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_tungsten_fabric_firewall_rule(
        self, *, firewallruleuuid: str, zoneid: str
    ) -> Job[Success]:
        """Delete a rule from its Tungsten Fabric firewall policy.

        Args:
            firewallruleuuid: the rule of a Tungsten Fabric firewall
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_tungsten_fabric_logical_router(
        self, *, logicalrouteruuid: str, zoneid: str
    ) -> Job[Success]:
        """Delete a Tungsten Fabric logical router.

        Args:
            logicalrouteruuid: the Tungsten Fabric logical router
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_tungsten_fabric_policy(self, *, policyuuid: str, zoneid: str) -> Job[Success]:
        """Delete a Tungsten Fabric network policy.

        Args:
            policyuuid: the Tungsten Fabric policy
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_tungsten_fabric_service_group(
        self, *, servicegroupuuid: str, zoneid: str
    ) -> Job[Success]:
        """Delete a Tungsten Fabric service group.

        Args:
            servicegroupuuid: the Tungsten Fabric service group
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_tungsten_fabric_tag(self, *, taguuid: str, zoneid: str) -> Job[Success]:
        """Delete a Tungsten Fabric tag.

        Args:
            taguuid: the Tungsten Fabric tag
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_tungsten_fabric_tag_type(self, *, tagtypeuuid: str, zoneid: str) -> Job[Success]:
        """Delete a type of Tungsten Fabric tags.

        Args:
            tagtypeuuid: the Tungsten Fabric tag type
            zoneid: the zone

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_ucs_manager(self, *, ucsmanagerid: str) -> Success:
        """Unregister a Cisco UCS manager.

        Args:
            ucsmanagerid: the UCS manager (UcsManager id)

        Returns:
            Success.
        """
    def delete_user(self, *, id: str) -> Success:
        """Delete a user from its account.

        Args:
            id: the resource (User id)

        Returns:
            Success.
        """
    def delete_user_data(
        self,
        *,
        id: str,
        account: str | None = None,
        domainid: str | None = None,
        projectid: str | None = None,
    ) -> Success:
        """Delete registered user data.

        Since CloudStack 4.18.

        Args:
            id: the resource (UserData id)
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            projectid: the project (Project id)

        Returns:
            Success.
        """
    def delete_user_from_project(self, *, projectid: str, userid: str) -> Job[Success]:
        """End a single user's membership of a project.

        Since CloudStack 4.15.0.

        Args:
            projectid: the project (Project id)
            userid: the user (User id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_vm_schedule(
        self, *, virtualmachineid: str, id: str | None = None, ids: CommaList[str] | None = None
    ) -> Success:
        """Delete one or more schedules of a virtual machine.

        Since CloudStack 4.19.0.

        Args:
            virtualmachineid: the virtual machine (VirtualMachine id)
            id: the resource (VmSchedule id)
            ids: ids of several schedules (VmSchedule ids)

        Returns:
            Success.
        """
    def delete_vm_snapshot(self, *, vmsnapshotid: str) -> Job[Success]:
        """Delete a snapshot of a whole virtual machine.

        Since CloudStack 4.2.0.

        Args:
            vmsnapshotid: the machine snapshot (VmSnapshot id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_vpc(self, *, id: str) -> Job[Success]:
        """Delete a VPC that has no tiers any more.

        Args:
            id: the resource (Vpc id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_vpc_offering(self, *, id: str) -> Job[Success]:
        """Delete a VPC offering that no VPC uses.

        Args:
            id: the resource (VpcOffering id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_vgpu_profile(self, *, id: str) -> Success:
        """Delete a vGPU profile from its GPU card.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (VgpuProfile id)

        Returns:
            Success.
        """
    def delete_vlan_ip_range(self, *, id: str) -> Success:
        """Delete a range of public or shared network IP addresses.

        Args:
            id: the resource (VlanIpRange id)

        Returns:
            Success.
        """
    def delete_vnf_template(
        self,
        *,
        id: str,
        forced: bool | None = None,
        issystem: bool | None = None,
        zoneid: str | None = None,
    ) -> Job[Success]:
        """Delete a VNF template from one zone, or from all.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (Template id)
            forced: delete it although machines use it [since 4.9+]
            issystem: must be true for a system template [since 4.20.0]
            zoneid: the zone whose copy goes; left out, all go (Zone id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_volume(self, *, id: str) -> Success:
        """Delete a volume for good; detach it first.

        Args:
            id: the resource (Volume id)

        Returns:
            Success.
        """
    def delete_vpn_connection(self, *, id: str) -> Job[Success]:
        """Take a site-to-site VPN connection down and delete it.

        Args:
            id: the resource (VpnConnection id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_vpn_customer_gateway(self, *, id: str) -> Job[Success]:
        """Delete the description of a remote VPN end.

        Args:
            id: the resource (VpnCustomerGateway id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_vpn_gateway(self, *, id: str) -> Job[Success]:
        """Delete a VPC's site-to-site VPN gateway.

        Args:
            id: the resource (VpnGateway id)

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def delete_webhook(self, *, id: str) -> Success:
        """Delete a webhook; no more events are sent to it.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (Webhook id)

        Returns:
            Success.
        """
    def delete_webhook_delivery(
        self,
        *,
        enddate: Timestamp | None = None,
        id: str | None = None,
        managementserverid: str | None = None,
        startdate: Timestamp | None = None,
        webhookid: str | None = None,
    ) -> Success:
        """Delete records of webhook deliveries, by id, webhook, server or date.

        Since CloudStack 4.20.0.

        Args:
            enddate: end of the period
            id: the resource (WebhookDelivery id)
            managementserverid: the management server (ManagementServer id)
            startdate: begin of the period
            webhookid: the webhook (Webhook id)

        Returns:
            Success.
        """
    def delete_zone(self, *, id: str) -> Success:
        """Delete a zone that has been emptied.

        Args:
            id: the resource (Zone id)

        Returns:
            Success.
        """
    def deploy_netscaler_vpx(
        self, *, serviceofferingid: str, templateid: str, zoneid: str, networkid: str | None = None
    ) -> Job[SystemVm]:
        """Deploy a NetScaler VPX appliance in a zone.

        Args:
            serviceofferingid: the service offering (ServiceOffering id)
            templateid: the template (Template id)
            zoneid: the zone (Zone id)
            networkid: the network (Network id)

        Returns:
            The job; `.result()` waits for it and gives the SystemVm.
        """
    def deploy_virtual_machine(
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
    ) -> Job[VirtualMachine]:
        """Create a virtual machine from a template, ISO, volume or snapshot, and start it.

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
            clusterid: the cluster to start in (root admin) (Cluster id) [since 4.13]
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
            podid: the pod to start in (root admin) (Pod id) [since 4.13]
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
            volumeid: the volume to take as root disk (Volume id) [since 4.21]

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
