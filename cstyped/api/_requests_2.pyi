# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from cstyped.runtime import (
    Base64,
    CommaList,
    Envelope,
    Job,
    ListResult,
    OneOrMore,
    Pairs,
    Request,
    StructMaps,
    Success,
    Timestamp,
)

from ..models.account import Account
from ..models.annotation import Annotation
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
from ..models.custom_certificate import CustomCertificate
from ..models.diagnostics_result import DiagnosticsResult
from ..models.direct_download_certificate import DirectDownloadCertificate
from ..models.direct_download_certificate_host_status import DirectDownloadCertificateHostStatus
from ..models.disk_offering import DiskOffering
from ..models.domain import Domain
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
from ..models.network import Network
from ..models.network_acl import NetworkAcl
from ..models.network_acl_list import NetworkAclList
from ..models.network_offering import NetworkOffering
from ..models.network_service_provider import NetworkServiceProvider
from ..models.oauth_provider import OauthProvider
from ..models.oauth_user import OauthUser
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
from ..models.region import Region
from ..models.remote_access_vpn import RemoteAccessVpn
from ..models.resource_count import ResourceCount
from ..models.resource_limit import ResourceLimit
from ..models.role import Role
from ..models.rolling_maintenance import RollingMaintenance
from ..models.router import Router
from ..models.router_template_upgrade import RouterTemplateUpgrade
from ..models.secondary_storage_selector import SecondaryStorageSelector
from ..models.security_group import SecurityGroup
from ..models.service_offering import ServiceOffering
from ..models.shared_file_system import SharedFileSystem
from ..models.sioc_info import SiocInfo
from ..models.snapshot import Snapshot
from ..models.snapshot_policy import SnapshotPolicy
from ..models.ssl_cert import SslCert
from ..models.storage_network_ip_range import StorageNetworkIpRange
from ..models.storage_pool import StoragePool
from ..models.system_vm import SystemVm
from ..models.template import Template
from ..models.traffic_type import TrafficType
from ..models.tungsten_fabric_lb_health_monitor import TungstenFabricLbHealthMonitor
from ..models.tungsten_fabric_logical_router import TungstenFabricLogicalRouter
from ..models.tungsten_fabric_policy import TungstenFabricPolicy
from ..models.tungsten_fabric_tag import TungstenFabricTag
from ..models.user import User
from ..models.user_two_factor_authentication_setup import UserTwoFactorAuthenticationSetup
from ..models.vgpu_profile import VgpuProfile
from ..models.virtual_machine import VirtualMachine
from ..models.virtual_machine_unmanagement import VirtualMachineUnmanagement
from ..models.vlan_ip_range import VlanIpRange
from ..models.vm_schedule import VmSchedule
from ..models.vmware_datacenter import VmwareDatacenter
from ..models.volume import Volume
from ..models.vpc import Vpc
from ..models.vpc_offering import VpcOffering
from ..models.vpn_connection import VpnConnection
from ..models.vpn_customer_gateway import VpnCustomerGateway
from ..models.webhook import Webhook
from ..models.zone import Zone
from ..models.zone_ipv4_subnet import ZoneIpv4Subnet
from ..types import (
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
    ExtensionResourceType,
    ExtensionState,
    FirewallTrafficType,
    GpuDeviceType,
    GslbAlgorithm,
    GslbPersistence,
    HostAllocationAction,
    HypervisorKvmOnly,
    HypervisorName,
    IconResourceType,
    IkeVersion,
    ImageFormat,
    IntervalType,
    KubernetesVersionState,
    LaunchPermissionOperation,
    LeaseExpiryAction,
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
    NetworkServiceProviderState,
    NodeOffering,
    PhysicalNetworkState,
    ProjectAccountRole,
    RelationalOperator,
    RolePermissionValue,
    RoleType,
    ServiceOfferingState,
    TemplateType,
    TungstenHttpMethod,
    TungstenMonitorType,
    UserTwoFactorProvider,
    VnfNicSpec,
    VolumeState,
    VpcOfferingState,
    WebhookScope,
    WebhookState,
)

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
