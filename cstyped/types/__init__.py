# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Enumerations and map structures of CloudStack, by name.

A text enumeration is a Literal for type checkers (in the .pyi beside this) and plain text at run
time, so that a newer server's value passes. `..._VALUES` lists what this version knows;
`cstyped.one_of` narrows text from outside to one of them. A numbered enumeration has its names as
constants.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final, NotRequired, TypedDict

AccountState = str
ACCOUNT_STATE_VALUES: Final = (
    "disabled",
    "enabled",
    "locked",
    "removed",
)
AccountStateName = str
ACCOUNT_STATE_NAME_VALUES: Final = (
    "DISABLED",
    "ENABLED",
    "LOCKED",
    "REMOVED",
)
AccountTypeText = str
ACCOUNT_TYPE_TEXT_VALUES: Final = (
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
)
AffinityGroupTypeName = str
AFFINITY_GROUP_TYPE_NAME_VALUES: Final = (
    "host affinity",
    "host anti-affinity",
    "non-strict host affinity",
    "non-strict host anti-affinity",
    "ExplicitDedication",
)
AlertName = str
ALERT_NAME_VALUES: Final = (
    "ALERT.MEMORY",
    "ALERT.CPU",
    "ALERT.STORAGE",
    "ALERT.STORAGE.ALLOCATED",
    "ALERT.NETWORK.PUBLICIP",
    "ALERT.NETWORK.PRIVATEIP",
    "ALERT.STORAGE.SECONDARY",
    "ALERT.COMPUTE.HOST",
    "ALERT.USERVM",
    "ALERT.SERVICE.DOMAINROUTER",
    "ALERT.NETWORK.IPV6SUBNET",
    "ALERT.SERVICE.CONSOLEPROXY",
    "ALERT.NETWORK.ROUTING",
    "ALERT.STORAGE.MISC",
    "ALERT.USAGE",
    "ALERT.MANAGEMENT",
    "ALERT.NETWORK.DOMAINROUTERMIGRATE",
    "ALERT.SERVICE.CONSOLEPROXYMIGRATE",
    "ALERT.USERVM.MIGRATE",
    "ALERT.NETWORK.VLAN",
    "ALERT.SERVICE.SSVM",
    "ALERT.USAGE.RESULT",
    "ALERT.STORAGE.OBJECT",
    "ALERT.STORAGE.DELETE",
    "ALERT.STORAGE.BACKUP",
    "ALERT.RESOURCE.COUNT",
    "ALERT.USAGE.SANITY",
    "ALERT.NETWORK.DIRECTPUBLICIP",
    "ALERT.STORAGE.LOCAL",
    "ALERT.RESOURCE.EXCEED",
    "ALERT.TYPE.SYNC",
    "ALERT.UPLOAD.FAILED",
    "ALERT.OOBM.AUTHERROR",
    "ALERT.HA.ACTION",
    "ALERT.CA.CERT",
    "ALERT.VM.SNAPSHOT",
    "ALERT.VR.PUBLIC.IFACE.MTU",
    "ALERT.VR.PRIVATE.IFACE.MTU",
    "ALERT.TYPE.EXTENSION.PATH.NOT.READY",
)
AlertTypeText = str
ALERT_TYPE_TEXT_VALUES: Final = (
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "19",
    "20",
    "21",
    "22",
    "23",
    "24",
    "25",
    "26",
    "27",
    "28",
    "29",
    "30",
    "31",
    "32",
    "33",
)
AllocationState = str
ALLOCATION_STATE_VALUES: Final = (
    "Enabled",
    "Disabled",
)
AnnotationEntityType = str
ANNOTATION_ENTITY_TYPE_VALUES: Final = (
    "VM",
    "VOLUME",
    "SNAPSHOT",
    "VM_SNAPSHOT",
    "INSTANCE_GROUP",
    "SSH_KEYPAIR",
    "USER_DATA",
    "NETWORK",
    "VPC",
    "PUBLIC_IP_ADDRESS",
    "VPN_CUSTOMER_GATEWAY",
    "TEMPLATE",
    "ISO",
    "KUBERNETES_CLUSTER",
    "SERVICE_OFFERING",
    "DISK_OFFERING",
    "NETWORK_OFFERING",
    "ZONE",
    "POD",
    "CLUSTER",
    "HOST",
    "DOMAIN",
    "PRIMARY_STORAGE",
    "SECONDARY_STORAGE",
    "VR",
    "SYSTEM_VM",
    "AUTOSCALE_VM_GROUP",
    "MANAGEMENT_SERVER",
    "OBJECT_STORAGE",
)
AnnotationFilter = str
ANNOTATION_FILTER_VALUES: Final = (
    "self",
    "all",
)
ApiCommandResourceType = str
API_COMMAND_RESOURCE_TYPE_VALUES: Final = (
    "None",
    "VirtualMachine",
    "DomainRouter",
    "Volume",
    "ConsoleProxy",
    "Snapshot",
    "Backup",
    "Template",
    "Iso",
    "SystemVm",
    "Host",
    "StoragePool",
    "ImageStore",
    "IpAddress",
    "PortableIpAddress",
    "SecurityGroup",
    "PhysicalNetwork",
    "TrafficType",
    "PhysicalNetworkServiceProvider",
    "FirewallRule",
    "Account",
    "User",
    "PrivateGateway",
    "StaticRoute",
    "Counter",
    "Condition",
    "AutoScalePolicy",
    "AutoScaleVmProfile",
    "AutoScaleVmGroup",
    "GlobalLoadBalancerRule",
    "LoadBalancerRule",
    "AffinityGroup",
    "InternalLbVm",
    "DedicatedGuestVlanRange",
    "GuestOsCategory",
    "GuestOs",
    "GuestOsMapping",
    "Network",
    "NetworkAcl",
    "NetworkAclItem",
    "Project",
    "Domain",
    "DiskOffering",
    "ServiceOffering",
    "NetworkOffering",
    "VpcOffering",
    "BackupOffering",
    "Zone",
    "Vpc",
    "Cluster",
    "Pod",
    "VmSnapshot",
    "Role",
    "VpnCustomerGateway",
    "ManagementServer",
    "ObjectStore",
    "Bucket",
    "QuotaTariff",
    "KubernetesCluster",
    "KubernetesSupportedVersion",
    "SharedFS",
    "Extension",
    "ExtensionCustomAction",
)
ApiKeyAccess = str
API_KEY_ACCESS_VALUES: Final = (
    "DISABLED",
    "ENABLED",
    "INHERIT",
)
ApiParameterType = str
API_PARAMETER_TYPE_VALUES: Final = (
    "boolean",
    "date",
    "float",
    "double",
    "integer",
    "short",
    "list",
    "long",
    "object",
    "map",
    "string",
    "uuid",
)
AutoScaleAction = str
AUTO_SCALE_ACTION_VALUES: Final = (
    "SCALEUP",
    "SCALEDOWN",
)
AutoScaleVmGroupState = str
AUTO_SCALE_VM_GROUP_STATE_VALUES: Final = (
    "NEW",
    "REVOKE",
    "ENABLED",
    "DISABLED",
    "SCALING",
)
BackupIntervalType = str
BACKUP_INTERVAL_TYPE_VALUES: Final = (
    "MANUAL",
    "HOURLY",
    "DAILY",
    "WEEKLY",
    "MONTHLY",
)
BackupProviderName = str
BACKUP_PROVIDER_NAME_VALUES: Final = (
    "dummy",
    "nas",
    "networker",
    "veeam",
)
BackupRepositoryStoredType = str
BACKUP_REPOSITORY_STORED_TYPE_VALUES: Final = (
    "nfs",
    "ceph",
    "cifs",
)
BackupRepositoryType = str
BACKUP_REPOSITORY_TYPE_VALUES: Final = (
    "nfs",
    "cephfs",
    "cifs",
)
BackupStatus = str
BACKUP_STATUS_VALUES: Final = (
    "Allocated",
    "Queued",
    "BackingUp",
    "BackedUp",
    "Error",
    "Failed",
    "Restoring",
    "Removed",
    "Expunged",
)
BaremetalDhcpType = str
BAREMETAL_DHCP_TYPE_VALUES: Final = (
    "DNSMASQ",
    "DHCPD",
)
BaremetalDhcpTypeShown = str
BAREMETAL_DHCP_TYPE_SHOWN_VALUES: Final = (
    "DNSMASQ",
    "DHCPD",
)
BaremetalPxeType = str
BAREMETAL_PXE_TYPE_VALUES: Final = (
    "PING",
    "KICK_START",
)
BootMode = str
BOOT_MODE_VALUES: Final = (
    "LEGACY",
    "SECURE",
)
BootModeShown = str
BOOT_MODE_SHOWN_VALUES: Final = (
    "legacy",
    "secure",
)
BootType = str
BOOT_TYPE_VALUES: Final = (
    "UEFI",
    "BIOS",
)
BootTypeShown = str
BOOT_TYPE_SHOWN_VALUES: Final = (
    "Uefi",
    "Bios",
)
BroadcastDomainRange = str
BROADCAST_DOMAIN_RANGE_VALUES: Final = (
    "POD",
    "ZONE",
)
BroadcastDomainType = str
BROADCAST_DOMAIN_TYPE_VALUES: Final = (
    "Native",
    "Vlan",
    "Vswitch",
    "LinkLocal",
    "Vnet",
    "Storage",
    "Lswitch",
    "Mido",
    "Pvlan",
    "Vxlan",
    "Vcs",
    "UnDecided",
    "OpenDaylight",
    "TUNGSTEN",
    "NSX",
    "Netris",
)
BucketPolicy = str
BUCKET_POLICY_VALUES: Final = (
    "private",
    "public",
)
BucketState = str
BUCKET_STATE_VALUES: Final = (
    "Allocated",
    "Created",
    "Destroyed",
)
CapacityName = str
CAPACITY_NAME_VALUES: Final = (
    "MEMORY",
    "CPU",
    "STORAGE",
    "STORAGE_ALLOCATED",
    "VIRTUAL_NETWORK_PUBLIC_IP",
    "PRIVATE_IP",
    "SECONDARY_STORAGE",
    "VLAN",
    "DIRECT_ATTACHED_PUBLIC_IP",
    "LOCAL_STORAGE",
    "VIRTUAL_NETWORK_IPV6_SUBNET",
    "GPU",
    "OBJECT_STORAGE",
    "BACKUP_STORAGE",
    "CPU_CORE",
)
CapacitySortBy = str
CAPACITY_SORT_BY_VALUES: Final = ("Usage",)
CiscoNexusVsmConfigMode = str
CISCO_NEXUS_VSM_CONFIG_MODE_VALUES: Final = (
    "Standalone",
    "HA",
)
CiscoNexusVsmConfigState = str
CISCO_NEXUS_VSM_CONFIG_STATE_VALUES: Final = (
    "Primary",
    "Standby",
)
CiscoNexusVsmDeviceState = str
CISCO_NEXUS_VSM_DEVICE_STATE_VALUES: Final = (
    "Enabled",
    "Disabled",
)
ClusterDrsPlanStatus = str
CLUSTER_DRS_PLAN_STATUS_VALUES: Final = (
    "UNDER_REVIEW",
    "READY",
    "IN_PROGRESS",
    "COMPLETED",
)
ClusterDrsPlanType = str
CLUSTER_DRS_PLAN_TYPE_VALUES: Final = (
    "AUTOMATED",
    "MANUAL",
)
ClusterMetricsState = str
CLUSTER_METRICS_STATE_VALUES: Final = (
    "Enabled",
    "Disabled",
    "Unmanaged",
)
ClusterType = str
CLUSTER_TYPE_VALUES: Final = (
    "CloudManaged",
    "ExternalManaged",
)
ConfigurationScope = str
CONFIGURATION_SCOPE_VALUES: Final = (
    "zone",
    "cluster",
    "storagepool",
    "account",
    "domain",
    "imagestore",
    "Zone",
    "Cluster",
    "StoragePool",
    "Account",
    "Domain",
    "ImageStore",
)
ConfigurationValueType = str
CONFIGURATION_VALUE_TYPE_VALUES: Final = (
    "Boolean",
    "Number",
    "Decimal",
    "Range",
    "String",
    "CSV",
    "Order",
    "Select",
    "WhitespaceSeparatedListWithOptions",
)
CounterSource = str
COUNTER_SOURCE_VALUES: Final = (
    "NETSCALER",
    "SNMP",
    "CPU",
    "MEMORY",
    "VIRTUALROUTER",
)
CpuArch = str
CPU_ARCH_VALUES: Final = (
    "i686",
    "x86_64",
    "aarch64",
)
CustomActionParameterType = str
CUSTOM_ACTION_PARAMETER_TYPE_VALUES: Final = (
    "STRING",
    "NUMBER",
    "BOOLEAN",
    "DATE",
)
CustomActionResourceType = str
CUSTOM_ACTION_RESOURCE_TYPE_VALUES: Final = ("VirtualMachine",)
CustomActionValidationFormat = str
CUSTOM_ACTION_VALIDATION_FORMAT_VALUES: Final = (
    "NONE",
    "UUID",
    "EMAIL",
    "PASSWORD",
    "URL",
    "DECIMAL",
)
DataStoreRole = str
DATA_STORE_ROLE_VALUES: Final = (
    "Primary",
    "Image",
    "ImageCache",
    "Backup",
    "Object",
)
DedicatedResourceType = str
DEDICATED_RESOURCE_TYPE_VALUES: Final = (
    "Zone",
    "Pod",
    "Cluster",
    "Host",
)
DeploymentPlannerName = str
DEPLOYMENT_PLANNER_NAME_VALUES: Final = (
    "FirstFitPlanner",
    "UserDispersingPlanner",
    "UserConcentratedPodPlanner",
    "ImplicitDedicationPlanner",
    "BareMetalPlanner",
    "SkipHeuresticsPlanner",
)
DetailOptionsResourceType = str
DETAIL_OPTIONS_RESOURCE_TYPE_VALUES: Final = (
    "UserVm",
    "Template",
    "VnfTemplate",
)
DetailResourceType = str
DETAIL_RESOURCE_TYPE_VALUES: Final = (
    "UserVm",
    "Template",
    "Volume",
    "Network",
    "Nic",
    "LoadBalancer",
    "PortForwardingRule",
    "FirewallRule",
    "PublicIpAddress",
    "Vpc",
    "NetworkACL",
    "RemoteAccessVpn",
    "Zone",
    "ServiceOffering",
    "Storage",
    "PrivateGateway",
    "NetworkACLList",
    "VpnGateway",
    "CustomerGateway",
    "VpnConnection",
    "User",
    "DiskOffering",
    "AutoScaleVmProfile",
    "AutoScaleVmGroup",
    "LBStickinessPolicy",
    "LBHealthCheckPolicy",
    "SnapshotPolicy",
    "GuestOs",
    "NetworkOffering",
)
DiagnosticsType = str
DIAGNOSTICS_TYPE_VALUES: Final = (
    "ping",
    "ping6",
    "traceroute",
    "traceroute6",
    "arping",
)
DirectDownloadCertificateStatus = str
DIRECT_DOWNLOAD_CERTIFICATE_STATUS_VALUES: Final = (
    "REVOKED",
    "FAILED",
    "SKIPPED",
    "UPLOADED",
)
DiskCacheMode = str
DISK_CACHE_MODE_VALUES: Final = (
    "none",
    "writeback",
    "writethrough",
    "hypervisor_default",
)
DiskOfferingState = str
DISK_OFFERING_STATE_VALUES: Final = (
    "Inactive",
    "Active",
)
DomainDetails = str
DOMAIN_DETAILS_VALUES: Final = (
    "all",
    "resource",
    "min",
)
DomainState = str
DOMAIN_STATE_VALUES: Final = (
    "Active",
    "Inactive",
)
ElasticLbSupport = str
ELASTIC_LB_SUPPORT_VALUES: Final = (
    "false",
    "guest",
    "public",
)
EventLevel = str
EVENT_LEVEL_VALUES: Final = (
    "INFO",
    "WARN",
    "ERROR",
)
EventResourceType = str
EVENT_RESOURCE_TYPE_VALUES: Final = (
    "None",
    "VirtualMachine",
    "DomainRouter",
    "Volume",
    "ConsoleProxy",
    "Snapshot",
    "Backup",
    "Template",
    "Iso",
    "SystemVm",
    "Host",
    "StoragePool",
    "ImageStore",
    "IpAddress",
    "PortableIpAddress",
    "SecurityGroup",
    "PhysicalNetwork",
    "TrafficType",
    "PhysicalNetworkServiceProvider",
    "FirewallRule",
    "Account",
    "User",
    "PrivateGateway",
    "StaticRoute",
    "Counter",
    "Condition",
    "AutoScalePolicy",
    "AutoScaleVmProfile",
    "AutoScaleVmGroup",
    "GlobalLoadBalancerRule",
    "LoadBalancerRule",
    "AffinityGroup",
    "InternalLbVm",
    "DedicatedGuestVlanRange",
    "GuestOsCategory",
    "GuestOs",
    "GuestOsMapping",
    "Network",
    "NetworkAcl",
    "NetworkAclItem",
    "Project",
    "Domain",
    "DiskOffering",
    "ServiceOffering",
    "NetworkOffering",
    "VpcOffering",
    "BackupOffering",
    "Zone",
    "Vpc",
    "Cluster",
    "Pod",
    "VmSnapshot",
    "Role",
    "VpnCustomerGateway",
    "ManagementServer",
    "ObjectStore",
    "Bucket",
    "QuotaTariff",
    "KubernetesCluster",
    "KubernetesSupportedVersion",
    "SharedFS",
    "Extension",
    "ExtensionCustomAction",
)
EventState = str
EVENT_STATE_VALUES: Final = (
    "Created",
    "Scheduled",
    "Started",
    "Completed",
)
ExtensionDetails = str
EXTENSION_DETAILS_VALUES: Final = (
    "all",
    "resource",
    "external",
    "min",
)
ExtensionResourceType = str
EXTENSION_RESOURCE_TYPE_VALUES: Final = ("Cluster",)
ExtensionState = str
EXTENSION_STATE_VALUES: Final = (
    "Enabled",
    "Disabled",
)
ExtensionType = str
EXTENSION_TYPE_VALUES: Final = ("Orchestrator",)
ExternalNetworkProvider = str
EXTERNAL_NETWORK_PROVIDER_VALUES: Final = (
    "NSX",
    "Netris",
)
ExtractMode = str
EXTRACT_MODE_VALUES: Final = (
    "FTP_UPLOAD",
    "HTTP_DOWNLOAD",
)
FirewallDeviceState = str
FIREWALL_DEVICE_STATE_VALUES: Final = (
    "Enabled",
    "Disabled",
)
FirewallRuleState = str
FIREWALL_RULE_STATE_VALUES: Final = (
    "Staged",
    "Add",
    "Active",
    "Deleting",
)
FirewallRuleType = str
FIREWALL_RULE_TYPE_VALUES: Final = (
    "System",
    "User",
)
FirewallTrafficType = str
FIREWALL_TRAFFIC_TYPE_VALUES: Final = (
    "Ingress",
    "Egress",
)
GpuDeviceManagedState = str
GPU_DEVICE_MANAGED_STATE_VALUES: Final = (
    "Managed",
    "Unmanaged",
)
GpuDeviceState = str
GPU_DEVICE_STATE_VALUES: Final = (
    "Allocated",
    "Free",
    "Error",
    "PartiallyAllocated",
)
GpuDeviceType = str
GPU_DEVICE_TYPE_VALUES: Final = (
    "PCI",
    "MDEV",
    "VGPUOnly",
)
GslbAlgorithm = str
GSLB_ALGORITHM_VALUES: Final = (
    "RoundRobin",
    "LeastConn",
    "Proximity",
)
GslbAlgorithmShown = str
GSLB_ALGORITHM_SHOWN_VALUES: Final = (
    "RoundRobin",
    "LeastConn",
    "Proximity",
)
GslbPersistence = str
GSLB_PERSISTENCE_VALUES: Final = ("sourceip",)
GslbPersistenceShown = str
GSLB_PERSISTENCE_SHOWN_VALUES: Final = ("sourceip",)
GslbServiceType = str
GSLB_SERVICE_TYPE_VALUES: Final = (
    "tcp",
    "udp",
    "http",
)
GslbServiceTypeShown = str
GSLB_SERVICE_TYPE_SHOWN_VALUES: Final = (
    "tcp",
    "udp",
    "http",
)
GuestType = str
GUEST_TYPE_VALUES: Final = (
    "Shared",
    "Isolated",
    "L2",
)
GuestTypeFilter = str
GUEST_TYPE_FILTER_VALUES: Final = (
    "Shared",
    "Isolated",
    "L2",
    "all",
)
HostAllocationAction = str
HOST_ALLOCATION_ACTION_VALUES: Final = (
    "Enable",
    "Disable",
)
HostControlState = str
HOST_CONTROL_STATE_VALUES: Final = (
    "Enabled",
    "Disabled",
    "Offline",
    "Maintenance",
    "Unknown",
)
HostDetails = str
HOST_DETAILS_VALUES: Final = (
    "all",
    "capacity",
    "events",
    "stats",
    "min",
)
HostHaHypervisor = str
HOST_HA_HYPERVISOR_VALUES: Final = (
    "KVM",
    "Simulator",
    "Unknown",
)
HostHaProviderClass = str
HOST_HA_PROVIDER_CLASS_VALUES: Final = (
    "KVMHAProvider",
    "SimulatorHAProvider",
)
HostHaProviderName = str
HOST_HA_PROVIDER_NAME_VALUES: Final = (
    "kvmhaprovider",
    "simulatorhaprovider",
)
HostHaState = str
HOST_HA_STATE_VALUES: Final = (
    "Disabled",
    "Available",
    "Ineligible",
    "Suspect",
    "Degraded",
    "Checking",
    "Recovering",
    "Recovered",
    "Fencing",
    "Fenced",
)
HostResourceState = str
HOST_RESOURCE_STATE_VALUES: Final = (
    "Creating",
    "Enabled",
    "Disabled",
    "ErrorInPrepareForMaintenance",
    "PrepareForMaintenance",
    "ErrorInMaintenance",
    "Maintenance",
    "Error",
    "Degraded",
)
HostStatus = str
HOST_STATUS_VALUES: Final = (
    "Creating",
    "Connecting",
    "Up",
    "Down",
    "Disconnected",
    "Alert",
    "Removed",
    "Error",
    "Rebalancing",
    "Unknown",
)
HostType = str
HOST_TYPE_VALUES: Final = (
    "Storage",
    "Routing",
    "SecondaryStorage",
    "SecondaryStorageCmdExecutor",
    "ConsoleProxy",
    "ExternalFirewall",
    "ExternalLoadBalancer",
    "ExternalVirtualSwitchSupervisor",
    "PxeServer",
    "BaremetalPxe",
    "BaremetalDhcp",
    "TrafficMonitor",
    "NetScalerControlCenter",
    "ExternalDhcp",
    "SecondaryStorageVM",
    "LocalSecondaryStorage",
    "L2Networking",
)
HypervisorKvmOnly = str
HYPERVISOR_KVM_ONLY_VALUES: Final = ("KVM",)
HypervisorName = str
HYPERVISOR_NAME_VALUES: Final = (
    "XenServer",
    "KVM",
    "VMware",
    "Hyperv",
    "VirtualBox",
    "Parallels",
    "BareMetal",
    "Simulator",
    "Ovm",
    "Ovm3",
    "LXC",
    "Custom",
    "External",
    "Any",
)
HypervisorType = str
HYPERVISOR_TYPE_VALUES: Final = (
    "None",
    "XenServer",
    "KVM",
    "VMware",
    "Hyperv",
    "VirtualBox",
    "Parralels",
    "BareMetal",
    "Simulator",
    "Ovm",
    "Ovm3",
    "LXC",
    "Custom",
    "External",
    "Any",
)
IconResourceType = str
ICON_RESOURCE_TYPE_VALUES: Final = (
    "UserVm",
    "Template",
    "VnfTemplate",
    "ISO",
    "Network",
    "Project",
    "Account",
    "Vpc",
    "Zone",
    "User",
    "GuestOsCategory",
    "Domain",
    "ObjectStore",
)
IkeVersion = str
IKE_VERSION_VALUES: Final = (
    "ike",
    "ikev1",
    "ikev2",
)
ImageFormat = str
IMAGE_FORMAT_VALUES: Final = (
    "QCOW2",
    "RAW",
    "VHD",
    "ISO",
    "OVA",
    "VHDX",
    "BAREMETAL",
    "EXTERNAL",
    "VMDK",
    "VDI",
    "TAR",
    "ZIP",
    "DIR",
)
ImportVmSource = str
IMPORT_VM_SOURCE_VALUES: Final = (
    "unmanaged",
    "vmware",
    "external",
    "shared",
    "local",
)
ImportVmTaskFilter = str
IMPORT_VM_TASK_FILTER_VALUES: Final = (
    "All",
    "Running",
    "Completed",
    "Failed",
)
ImportVmTaskState = str
IMPORT_VM_TASK_STATE_VALUES: Final = (
    "Running",
    "Completed",
    "Failed",
)
ImportVmTaskStep = str
IMPORT_VM_TASK_STEP_VALUES: Final = (
    "[1/5] Prepare",
    "[2/5] CloningInstance",
    "[3/5] ConvertingInstance",
    "[4/5] Importing",
    "[5/5] Completed",
)
IndirectAgentLbAlgorithm = str
INDIRECT_AGENT_LB_ALGORITHM_VALUES: Final = (
    "static",
    "roundrobin",
    "shuffle",
)
InternetProtocol = str
INTERNET_PROTOCOL_VALUES: Final = (
    "IPv4",
    "IPv6",
    "DualStack",
)
IntervalType = str
INTERVAL_TYPE_VALUES: Final = (
    "HOURLY",
    "DAILY",
    "WEEKLY",
    "MONTHLY",
)
IoDriverPolicy = str
IO_DRIVER_POLICY_VALUES: Final = (
    "native",
    "threads",
    "io_uring",
    "storage_specific",
)
IpAddressPurpose = str
IP_ADDRESS_PURPOSE_VALUES: Final = (
    "StaticNat",
    "Lb",
)
IpAddressState = str
IP_ADDRESS_STATE_VALUES: Final = (
    "Allocating",
    "Allocated",
    "Releasing",
    "Reserved",
    "Free",
)
Ipv4GuestSubnetState = str
IPV4_GUEST_SUBNET_STATE_VALUES: Final = (
    "Allocating",
    "Allocated",
    "Releasing",
    "Free",
)
JobResultType = str
JOB_RESULT_TYPE_VALUES: Final = (
    "text",
    "object",
)
JobStatusName = str
JOB_STATUS_NAME_VALUES: Final = (
    "IN_PROGRESS",
    "SUCCEEDED",
    "FAILED",
    "CANCELLED",
)
KubernetesClusterState = str
KUBERNETES_CLUSTER_STATE_VALUES: Final = (
    "Created",
    "Starting",
    "Running",
    "Stopping",
    "Stopped",
    "Scaling",
    "ScalingStoppedCluster",
    "Upgrading",
    "Importing",
    "RemovingNodes",
    "Alert",
    "Recovering",
    "Destroyed",
    "Destroying",
    "Error",
)
KubernetesClusterType = str
KUBERNETES_CLUSTER_TYPE_VALUES: Final = (
    "CloudManaged",
    "ExternalManaged",
)
KubernetesVersionState = str
KUBERNETES_VERSION_STATE_VALUES: Final = (
    "Disabled",
    "Enabled",
)
LaunchPermissionOperation = str
LAUNCH_PERMISSION_OPERATION_VALUES: Final = (
    "add",
    "remove",
    "reset",
)
LbStickinessMethod = str
LB_STICKINESS_METHOD_VALUES: Final = (
    "LbCookie",
    "AppCookie",
    "SourceBased",
)
LbStickinessMethodShown = str
LB_STICKINESS_METHOD_SHOWN_VALUES: Final = (
    "LbCookie",
    "AppCookie",
    "SourceBased",
)
LdapConflictingUserSource = str
LDAP_CONFLICTING_USER_SOURCE_VALUES: Final = (
    "",
    "oauth2",
    "ldap",
    "saml2",
    "saml2disabled",
    "native",
)
LdapLinkType = str
LDAP_LINK_TYPE_VALUES: Final = (
    "GROUP",
    "OU",
)
LdapUserFilter = str
LDAP_USER_FILTER_VALUES: Final = (
    "NoFilter",
    "LocalDomain",
    "AnyDomain",
    "PotentialImport",
)
LeaseExpiryAction = str
LEASE_EXPIRY_ACTION_VALUES: Final = (
    "STOP",
    "DESTROY",
)
LoadBalancerAlgorithm = str
LOAD_BALANCER_ALGORITHM_VALUES: Final = (
    "roundrobin",
    "leastconn",
    "source",
)
LoadBalancerAlgorithmShown = str
LOAD_BALANCER_ALGORITHM_SHOWN_VALUES: Final = (
    "roundrobin",
    "leastconn",
    "source",
)
LoadBalancerDeviceState = str
LOAD_BALANCER_DEVICE_STATE_VALUES: Final = (
    "Enabled",
    "Disabled",
)
LoadBalancerProtocol = str
LOAD_BALANCER_PROTOCOL_VALUES: Final = (
    "tcp",
    "udp",
    "tcp-proxy",
    "ssl",
)
LoadBalancerScheme = str
LOAD_BALANCER_SCHEME_VALUES: Final = ("Internal",)
ManagedState = str
MANAGED_STATE_VALUES: Final = (
    "Managed",
    "PrepareUnmanaged",
    "Unmanaged",
    "PrepareUnmanagedError",
)
ManagementServerState = str
MANAGEMENT_SERVER_STATE_VALUES: Final = (
    "Up",
    "Down",
    "PreparingForMaintenance",
    "Maintenance",
    "PreparingForShutDown",
    "ReadyToShutDown",
    "ShuttingDown",
)
NetscalerDeviceType = str
NETSCALER_DEVICE_TYPE_VALUES: Final = (
    "NetscalerMPXLoadBalancer",
    "NetscalerVPXLoadBalancer",
    "NetscalerSDXLoadBalancer",
)
NetworkAclAction = str
NETWORK_ACL_ACTION_VALUES: Final = (
    "Allow",
    "Deny",
)
NetworkAclItemState = str
NETWORK_ACL_ITEM_STATE_VALUES: Final = (
    "Staged",
    "Add",
    "Active",
    "Deleting",
)
NetworkAclTrafficType = str
NETWORK_ACL_TRAFFIC_TYPE_VALUES: Final = (
    "Ingress",
    "Egress",
)
NetworkAclType = str
NETWORK_ACL_TYPE_VALUES: Final = (
    "Account",
    "Domain",
)
NetworkCapability = str
NETWORK_CAPABILITY_VALUES: Final = (
    "SupportedProtocols",
    "SupportedLbAlgorithms",
    "SupportedLBIsolation",
    "SupportedStickinessMethods",
    "MultipleIps",
    "SupportedSourceNatTypes",
    "SupportedVpnTypes",
    "VpnTypes",
    "TrafficStatistics",
    "LoadBalancingSupportedIps",
    "AllowDnsSuffixModification",
    "RedundantRouter",
    "ElasticIp",
    "AssociatePublicIP",
    "ElasticLb",
    "AutoScaleCounters",
    "InlineMode",
    "SupportedTrafficDirection",
    "SupportedEgressProtocols",
    "HealthCheckPolicy",
    "SslTermination",
    "LbSchemes",
    "DhcpAccrossMultipleSubnets",
    "DistributedRouter",
    "StretchedL2Subnet",
    "RegionLevelVpc",
    "NoVlan",
    "PublicAccess",
    "ExtraDhcpOptions",
    "VmAutoScaling",
)
NetworkDeviceType = str
NETWORK_DEVICE_TYPE_VALUES: Final = (
    "ExternalDhcp",
    "PxeServer",
    "NetscalerMPXLoadBalancer",
    "NetscalerVPXLoadBalancer",
    "NetscalerSDXLoadBalancer",
    "F5BigIpLoadBalancer",
    "JuniperSRXFirewall",
    "PaloAltoFirewall",
    "NiciraNvp",
    "CiscoVnmc",
    "OpenDaylightController",
    "BrocadeVcs",
    "GloboDns",
)
NetworkFilter = str
NETWORK_FILTER_VALUES: Final = (
    "Account",
    "Domain",
    "AccountDomain",
    "Shared",
    "All",
)
NetworkIsolationType = str
NETWORK_ISOLATION_TYPE_VALUES: Final = (
    "None",
    "Ec2",
    "Vlan",
    "Vswitch",
    "Undecided",
    "Vnet",
)
NetworkMode = str
NETWORK_MODE_VALUES: Final = (
    "NATTED",
    "ROUTED",
)
NetworkOfferingAvailability = str
NETWORK_OFFERING_AVAILABILITY_VALUES: Final = (
    "Required",
    "Optional",
)
NetworkOfferingState = str
NETWORK_OFFERING_STATE_VALUES: Final = (
    "Disabled",
    "Enabled",
)
NetworkProtocolName = str
NETWORK_PROTOCOL_NAME_VALUES: Final = (
    "tcp",
    "udp",
    "icmp",
    "all",
)
NetworkProtocolOption = str
NETWORK_PROTOCOL_OPTION_VALUES: Final = (
    "ProtocolNumber",
    "IcmpType",
)
NetworkRouting = str
NETWORK_ROUTING_VALUES: Final = (
    "Static",
    "Dynamic",
)
NetworkServiceName = str
NETWORK_SERVICE_NAME_VALUES: Final = (
    "Vpn",
    "Dhcp",
    "Dns",
    "Gateway",
    "Firewall",
    "Lb",
    "UserData",
    "SourceNat",
    "StaticNat",
    "PortForwarding",
    "SecurityGroup",
    "NetworkACL",
    "Connectivity",
    "BaremetalPxeService",
)
NetworkServiceProviderName = str
NETWORK_SERVICE_PROVIDER_NAME_VALUES: Final = (
    "VirtualRouter",
    "JuniperContrailRouter",
    "JuniperContrailVpcRouter",
    "JuniperSRX",
    "PaloAlto",
    "F5BigIp",
    "Netscaler",
    "ExternalDhcpServer",
    "ExternalGateWay",
    "ElasticLoadBalancerVm",
    "SecurityGroupProvider",
    "VpcVirtualRouter",
    "None",
    "NiciraNvp",
    "InternalLbVm",
    "CiscoVnmc",
    "Ovs",
    "Opendaylight",
    "BrocadeVcs",
    "GloboDns",
    "BigSwitchBcf",
    "ConfigDrive",
    "Tungsten",
    "Nsx",
    "Netris",
    "BaremetalDhcpProvider",
    "BaremetalPxeProvider",
    "BaremetalUserdataProvider",
    "StratosphereSsp",
)
NetworkServiceProviderState = str
NETWORK_SERVICE_PROVIDER_STATE_VALUES: Final = (
    "Disabled",
    "Enabled",
    "Shutdown",
)
NetworkState = str
NETWORK_STATE_VALUES: Final = (
    "Allocated",
    "Setup",
    "Implementing",
    "Implemented",
    "Shutdown",
    "Destroy",
)
ObjectInDataStoreState = str
OBJECT_IN_DATA_STORE_STATE_VALUES: Final = (
    "Allocated",
    "Creating2",
    "Creating",
    "Created",
    "Ready",
    "Copying",
    "Migrating",
    "Migrated",
    "Destroying",
    "Destroyed",
    "Failed",
    "Hidden",
)
OfferingStateFilter = str
OFFERING_STATE_FILTER_VALUES: Final = (
    "Active",
    "Inactive",
    "all",
)
OfferingStorageType = str
OFFERING_STORAGE_TYPE_VALUES: Final = (
    "local",
    "shared",
)
OfferingTrafficType = str
OFFERING_TRAFFIC_TYPE_VALUES: Final = ("Guest",)
OutOfBandDriver = str
OUT_OF_BAND_DRIVER_VALUES: Final = (
    "ipmitool",
    "nestedcloudstack",
    "redfish",
)
OutOfBandPowerOperation = str
OUT_OF_BAND_POWER_OPERATION_VALUES: Final = (
    "ON",
    "OFF",
    "CYCLE",
    "RESET",
    "SOFT",
    "STATUS",
)
OutOfBandPowerState = str
OUT_OF_BAND_POWER_STATE_VALUES: Final = (
    "On",
    "Off",
    "Unknown",
    "Disabled",
)
PaloAltoDeviceType = str
PALO_ALTO_DEVICE_TYPE_VALUES: Final = ("PaloAltoFirewall",)
PhysicalNetworkState = str
PHYSICAL_NETWORK_STATE_VALUES: Final = (
    "Disabled",
    "Enabled",
)
PortForwardingProtocol = str
PORT_FORWARDING_PROTOCOL_VALUES: Final = (
    "tcp",
    "udp",
)
PortableIpState = str
PORTABLE_IP_STATE_VALUES: Final = (
    "Allocating",
    "Allocated",
    "Releasing",
    "Free",
)
PrivateVlanType = str
PRIVATE_VLAN_TYPE_VALUES: Final = (
    "Community",
    "Isolated",
    "Promiscuous",
)
ProjectAccountRole = str
PROJECT_ACCOUNT_ROLE_VALUES: Final = (
    "Admin",
    "Regular",
)
ProjectInvitationState = str
PROJECT_INVITATION_STATE_VALUES: Final = (
    "Pending",
    "Completed",
    "Expired",
    "Declined",
)
ProjectState = str
PROJECT_STATE_VALUES: Final = (
    "Active",
    "Disabled",
    "Suspended",
)
ProvisioningType = str
PROVISIONING_TYPE_VALUES: Final = (
    "thin",
    "sparse",
    "fat",
)
PurgeableResourceType = str
PURGEABLE_RESOURCE_TYPE_VALUES: Final = ("VirtualMachine",)
QuotaEmailTemplateType = str
QUOTA_EMAIL_TEMPLATE_TYPE_VALUES: Final = (
    "QUOTA_LOW",
    "QUOTA_EMPTY",
    "QUOTA_UNLOCK_ACCOUNT",
    "QUOTA_STATEMENT",
)
RelationalOperator = str
RELATIONAL_OPERATOR_VALUES: Final = (
    "EQ",
    "GT",
    "LT",
    "GE",
    "LE",
)
RemoteAccessVpnState = str
REMOTE_ACCESS_VPN_STATE_VALUES: Final = (
    "Added",
    "Running",
    "Removed",
)
ResourceLimitTypeText = str
RESOURCE_LIMIT_TYPE_TEXT_VALUES: Final = (
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
)
ResourceObjectType = str
RESOURCE_OBJECT_TYPE_VALUES: Final = (
    "UserVm",
    "Template",
    "VnfTemplate",
    "ISO",
    "Volume",
    "Snapshot",
    "Backup",
    "Network",
    "DomainRouter",
    "Nic",
    "LoadBalancer",
    "PortForwardingRule",
    "FirewallRule",
    "SecurityGroup",
    "SecurityGroupRule",
    "PublicIpAddress",
    "Project",
    "Account",
    "Vpc",
    "NetworkACL",
    "StaticRoute",
    "VMSnapshot",
    "RemoteAccessVpn",
    "Zone",
    "ServiceOffering",
    "Storage",
    "PrivateGateway",
    "NetworkACLList",
    "VpnGateway",
    "CustomerGateway",
    "VpnConnection",
    "User",
    "DiskOffering",
    "AutoScaleVmProfile",
    "AutoScaleVmGroup",
    "LBStickinessPolicy",
    "LBHealthCheckPolicy",
    "SnapshotPolicy",
    "GuestOsCategory",
    "GuestOs",
    "NetworkOffering",
    "VpcOffering",
    "Domain",
    "ObjectStore",
)
ResourceTypeName = str
RESOURCE_TYPE_NAME_VALUES: Final = (
    "user_vm",
    "public_ip",
    "volume",
    "snapshot",
    "template",
    "project",
    "network",
    "vpc",
    "cpu",
    "memory",
    "primary_storage",
    "secondary_storage",
    "backup",
    "backup_storage",
    "bucket",
    "object_storage",
    "gpu",
)
RolePermissionValue = str
ROLE_PERMISSION_VALUE_VALUES: Final = (
    "allow",
    "deny",
)
RoleState = str
ROLE_STATE_VALUES: Final = (
    "enabled",
    "disabled",
)
RoleType = str
ROLE_TYPE_VALUES: Final = (
    "Admin",
    "ResourceAdmin",
    "DomainAdmin",
    "User",
    "Unknown",
)
RouterHealthCheckType = str
ROUTER_HEALTH_CHECK_TYPE_VALUES: Final = (
    "basic",
    "advanced",
)
RouterHealthStatus = str
ROUTER_HEALTH_STATUS_VALUES: Final = (
    "SUCCESS",
    "FAILED",
    "WARNING",
    "UNKNOWN",
)
RouterRedundantState = str
ROUTER_REDUNDANT_STATE_VALUES: Final = (
    "UNKNOWN",
    "PRIMARY",
    "BACKUP",
    "FAULT",
)
RouterRole = str
ROUTER_ROLE_VALUES: Final = (
    "VIRTUAL_ROUTER",
    "LB",
    "INTERNAL_LB_VM",
    "NETSCALER_VM",
)
RoutingMode = str
ROUTING_MODE_VALUES: Final = (
    "Static",
    "Dynamic",
)
S3Signer = str
S3_SIGNER_VALUES: Final = (
    "S3SignerType",
    "AWSS3V4SignerType",
)
ServiceOfferingState = str
SERVICE_OFFERING_STATE_VALUES: Final = (
    "Inactive",
    "Active",
)
SharedFileSystemFormat = str
SHARED_FILE_SYSTEM_FORMAT_VALUES: Final = (
    "EXT4",
    "XFS",
)
SharedFileSystemProviderName = str
SHARED_FILE_SYSTEM_PROVIDER_NAME_VALUES: Final = ("SHAREDFSVM",)
SharedFileSystemState = str
SHARED_FILE_SYSTEM_STATE_VALUES: Final = (
    "Allocated",
    "Ready",
    "Stopping",
    "Stopped",
    "Starting",
    "Destroyed",
    "Expunging",
    "Expunged",
    "Error",
)
Site2SiteVpnConnectionState = str
SITE2_SITE_VPN_CONNECTION_STATE_VALUES: Final = (
    "Pending",
    "Connecting",
    "Connected",
    "Disconnected",
    "Error",
    "Removed",
)
SnapshotLocationType = str
SNAPSHOT_LOCATION_TYPE_VALUES: Final = (
    "PRIMARY",
    "SECONDARY",
)
SnapshotState = str
SNAPSHOT_STATE_VALUES: Final = (
    "Allocated",
    "Creating",
    "CreatedOnPrimary",
    "BackingUp",
    "BackedUp",
    "Copying",
    "Destroying",
    "Destroyed",
    "Hidden",
    "Error",
)
SnapshotType = str
SNAPSHOT_TYPE_VALUES: Final = (
    "MANUAL",
    "RECURRING",
    "TEMPLATE",
    "HOURLY",
    "DAILY",
    "WEEKLY",
    "MONTHLY",
    "GROUP",
    "FROM_GROUP",
)
StagingStoreScope = str
STAGING_STORE_SCOPE_VALUES: Final = ("ZONE",)
StaticRouteState = str
STATIC_ROUTE_STATE_VALUES: Final = (
    "Staged",
    "Add",
    "Active",
    "Update",
    "Deleting",
)
StaticRouteStateFilter = str
STATIC_ROUTE_STATE_FILTER_VALUES: Final = (
    "Staged",
    "Add",
    "Active",
    "Update",
    "Revoke",
    "Deleting",
)
StorageHeuristicType = str
STORAGE_HEURISTIC_TYPE_VALUES: Final = (
    "ISO",
    "SNAPSHOT",
    "TEMPLATE",
    "VOLUME",
)
StorageMigrationPolicy = str
STORAGE_MIGRATION_POLICY_VALUES: Final = (
    "BALANCE",
    "COMPLETE",
)
StoragePoolScope = str
STORAGE_POOL_SCOPE_VALUES: Final = (
    "ZONE",
    "CLUSTER",
)
StoragePoolStatus = str
STORAGE_POOL_STATUS_VALUES: Final = (
    "Initial",
    "Initialized",
    "Creating",
    "Attaching",
    "Up",
    "PrepareForMaintenance",
    "ErrorInMaintenance",
    "CancelMaintenance",
    "Maintenance",
    "Disabled",
    "Removed",
)
StoragePoolType = str
STORAGE_POOL_TYPE_VALUES: Final = (
    "Filesystem",
    "NetworkFilesystem",
    "IscsiLUN",
    "Iscsi",
    "ISO",
    "LVM",
    "CLVM",
    "RBD",
    "SharedMountPoint",
    "VMFS",
    "PreSetup",
    "EXT",
    "OCFS2",
    "SMB",
    "Gluster",
    "PowerFlex",
    "ManagedNFS",
    "Linstor",
    "DatastoreCluster",
    "StorPool",
    "FiberChannel",
)
StorageProviderType = str
STORAGE_PROVIDER_TYPE_VALUES: Final = (
    "PRIMARY",
    "IMAGE",
    "ImageCache",
    "OBJECT",
)
StorageScope = str
STORAGE_SCOPE_VALUES: Final = (
    "HOST",
    "CLUSTER",
    "ZONE",
    "REGION",
    "GLOBAL",
)
StringBoolean = str
STRING_BOOLEAN_VALUES: Final = (
    "true",
    "false",
)
SystemOfferingVmType = str
SYSTEM_OFFERING_VM_TYPE_VALUES: Final = (
    "domainrouter",
    "consoleproxy",
    "secondarystoragevm",
    "internalloadbalancervm",
)
SystemVmType = str
SYSTEM_VM_TYPE_VALUES: Final = (
    "domainrouter",
    "consoleproxy",
    "secondarystoragevm",
    "elasticipvm",
    "elasticloadbalancervm",
    "internalloadbalancervm",
    "netscalervm",
)
TaggableResourceType = str
TAGGABLE_RESOURCE_TYPE_VALUES: Final = (
    "UserVm",
    "Template",
    "ISO",
    "Volume",
    "Snapshot",
    "Backup",
    "Network",
    "LoadBalancer",
    "PortForwardingRule",
    "FirewallRule",
    "SecurityGroup",
    "SecurityGroupRule",
    "PublicIpAddress",
    "Project",
    "Account",
    "Vpc",
    "NetworkACL",
    "StaticRoute",
    "VMSnapshot",
    "RemoteAccessVpn",
    "User",
    "SnapshotPolicy",
    "VpcOffering",
)
TemplateFilter = str
TEMPLATE_FILTER_VALUES: Final = (
    "featured",
    "self",
    "selfexecutable",
    "shared",
    "sharedexecutable",
    "executable",
    "community",
    "all",
)
TemplateType = str
TEMPLATE_TYPE_VALUES: Final = (
    "ROUTING",
    "SYSTEM",
    "BUILTIN",
    "PERHOST",
    "USER",
    "VNF",
    "DATADISK",
    "ISODISK",
)
TrafficTypeName = str
TRAFFIC_TYPE_NAME_VALUES: Final = (
    "None",
    "Public",
    "Guest",
    "Storage",
    "Management",
    "Control",
    "Vpn",
)
TungstenHttpMethod = str
TUNGSTEN_HTTP_METHOD_VALUES: Final = (
    "GET",
    "HEAD",
)
TungstenMonitorType = str
TUNGSTEN_MONITOR_TYPE_VALUES: Final = (
    "PING",
    "TCP",
    "HTTP",
)
UnmanagedPowerState = str
UNMANAGED_POWER_STATE_VALUES: Final = (
    "PowerUnknown",
    "PowerOn",
    "PowerOff",
)
UploadStatus = str
UPLOAD_STATUS_VALUES: Final = (
    "UNKNOWN",
    "ABANDONED",
    "UPLOADED",
    "NOT_UPLOADED",
    "UPLOAD_ERROR",
    "UPLOAD_IN_PROGRESS",
    "NOT_COPIED",
    "COPY_IN_PROGRESS",
    "COPY_ERROR",
    "COPY_COMPLETE",
    "DOWNLOAD_URL_CREATED",
    "DOWNLOAD_URL_NOT_CREATED",
    "ERROR",
)
UsageTypeName = str
USAGE_TYPE_NAME_VALUES: Final = (
    "RUNNING_VM",
    "ALLOCATED_VM",
    "IP_ADDRESS",
    "NETWORK_BYTES_SENT",
    "NETWORK_BYTES_RECEIVED",
    "VOLUME",
    "TEMPLATE",
    "ISO",
    "SNAPSHOT",
    "SECURITY_GROUP",
    "LOAD_BALANCER_POLICY",
    "PORT_FORWARDING_RULE",
    "NETWORK_OFFERING",
    "VPN_USERS",
    "VM_DISK_IO_READ",
    "VM_DISK_IO_WRITE",
    "VM_DISK_BYTES_READ",
    "VM_DISK_BYTES_WRITE",
    "VM_SNAPSHOT",
    "VOLUME_SECONDARY",
    "VM_SNAPSHOT_ON_PRIMARY",
    "BACKUP",
    "BUCKET",
    "NETWORK",
    "VPC",
    "CPU_SPEED",
    "vCPU",
    "MEMORY",
)
UsageUnit = str
USAGE_UNIT_VALUES: Final = (
    "Compute*Month",
    "IP*Month",
    "GB",
    "GB*Month",
    "Policy*Month",
    "IOPS",
    "Bytes",
)
UserDataOverridePolicy = str
USER_DATA_OVERRIDE_POLICY_VALUES: Final = (
    "ALLOWOVERRIDE",
    "APPEND",
    "DENYOVERRIDE",
)
UserSource = str
USER_SOURCE_VALUES: Final = (
    "oauth2",
    "ldap",
    "saml2",
    "saml2disabled",
    "native",
)
UserSourceFilter = str
USER_SOURCE_FILTER_VALUES: Final = (
    "native",
    "ldap",
    "saml2",
    "saml2disabled",
)
UserTwoFactorProvider = str
USER_TWO_FACTOR_PROVIDER_VALUES: Final = (
    "totp",
    "staticpin",
)
UserVmType = str
USER_VM_TYPE_VALUES: Final = (
    "UserVM",
    "cksnode",
    "sharedfsvm",
)
VirtualMachineDetails = str
VIRTUAL_MACHINE_DETAILS_VALUES: Final = (
    "all",
    "group",
    "nics",
    "stats",
    "secgrp",
    "tmpl",
    "servoff",
    "diskoff",
    "backoff",
    "iso",
    "volume",
    "min",
    "affgrp",
    "vnfnics",
)
VirtualMachineState = str
VIRTUAL_MACHINE_STATE_VALUES: Final = (
    "Starting",
    "Running",
    "Stopping",
    "Stopped",
    "Destroyed",
    "Expunging",
    "Migrating",
    "Error",
    "Unknown",
    "Shutdown",
    "Restoring",
)
VirtualMachineStateFilter = str
VIRTUAL_MACHINE_STATE_FILTER_VALUES: Final = (
    "Starting",
    "Running",
    "Stopping",
    "Stopped",
    "Destroyed",
    "Expunging",
    "Migrating",
    "Error",
    "Unknown",
    "Shutdown",
    "Restoring",
    "Present",
)
VirtualMachineType = str
VIRTUAL_MACHINE_TYPE_VALUES: Final = (
    "User",
    "DomainRouter",
    "ConsoleProxy",
    "SecondaryStorageVm",
    "ElasticIpVm",
    "ElasticLoadBalancerVm",
    "InternalLoadBalancerVm",
    "NetScalerVm",
    "UserBareMetal",
    "Instance",
)
VlanAllocationState = str
VLAN_ALLOCATION_STATE_VALUES: Final = (
    "Allocated",
    "Free",
)
VmScheduleAction = str
VM_SCHEDULE_ACTION_VALUES: Final = (
    "START",
    "STOP",
    "REBOOT",
    "FORCE_STOP",
    "FORCE_REBOOT",
)
VmSnapshotState = str
VM_SNAPSHOT_STATE_VALUES: Final = (
    "Allocated",
    "Creating",
    "Ready",
    "Reverting",
    "Expunging",
    "Removed",
    "Error",
    "Hidden",
)
VmSnapshotType = str
VM_SNAPSHOT_TYPE_VALUES: Final = (
    "Disk",
    "DiskAndMemory",
)
VmwareSwitchType = str
VMWARE_SWITCH_TYPE_VALUES: Final = (
    "vmwaresvs",
    "vmwaredvs",
    "nexusdvs",
)
VolumeMetricsStorageType = str
VOLUME_METRICS_STORAGE_TYPE_VALUES: Final = (
    "Local (ROOT)",
    "Local (DATADISK)",
    "Shared (ROOT)",
    "Shared (DATADISK)",
)
VolumeRepair = str
VOLUME_REPAIR_VALUES: Final = (
    "LEAKS",
    "ALL",
)
VolumeResponseState = str
VOLUME_RESPONSE_STATE_VALUES: Final = (
    "Allocated",
    "Creating",
    "Ready",
    "Migrating",
    "Snapshotting",
    "RevertSnapshotting",
    "Resizing",
    "Expunging",
    "Expunged",
    "Destroy",
    "Destroying",
    "Copying",
    "Uploaded",
    "NotUploaded",
    "UploadInProgress",
    "UploadError",
    "UploadAbandoned",
    "Attaching",
    "Restoring",
    "Uploading",
    "UploadNotStarted",
)
VolumeState = str
VOLUME_STATE_VALUES: Final = (
    "Allocated",
    "Creating",
    "Ready",
    "Migrating",
    "Snapshotting",
    "RevertSnapshotting",
    "Resizing",
    "Expunging",
    "Expunged",
    "Destroy",
    "Destroying",
    "UploadOp",
    "Copying",
    "Uploaded",
    "NotUploaded",
    "UploadInProgress",
    "UploadError",
    "UploadAbandoned",
    "Attaching",
    "Restoring",
)
VolumeType = str
VOLUME_TYPE_VALUES: Final = (
    "UNKNOWN",
    "ROOT",
    "SWAP",
    "DATADISK",
    "ISO",
)
VpcGatewayState = str
VPC_GATEWAY_STATE_VALUES: Final = (
    "Creating",
    "Ready",
    "Deleting",
)
VpcOfferingState = str
VPC_OFFERING_STATE_VALUES: Final = (
    "Disabled",
    "Enabled",
)
VpcState = str
VPC_STATE_VALUES: Final = (
    "Enabled",
    "Inactive",
)
VpnUserState = str
VPN_USER_STATE_VALUES: Final = (
    "Add",
    "Revoke",
    "Active",
)
WebhookScope = str
WEBHOOK_SCOPE_VALUES: Final = (
    "Local",
    "Domain",
    "Global",
)
WebhookState = str
WEBHOOK_STATE_VALUES: Final = (
    "Enabled",
    "Disabled",
)
ZeroOne = str
ZERO_ONE_VALUES: Final = (
    "0",
    "1",
)
ZoneNetworkType = str
ZONE_NETWORK_TYPE_VALUES: Final = (
    "Basic",
    "Advanced",
)
ZoneType = str
ZONE_TYPE_VALUES: Final = (
    "Core",
    "Edge",
)


class AccountType(IntEnum):
    """ordinal of the enum; 6 (UNKNOWN) is never accepted"""

    NORMAL = 0
    ADMIN = 1
    DOMAIN_ADMIN = 2
    RESOURCE_DOMAIN_ADMIN = 3
    READ_ONLY_ADMIN = 4
    PROJECT = 5


class AlertTypeNumber(IntEnum):
    """numbers are not unique; generateAlert may add more"""

    ALERT_MEMORY = 0
    ALERT_CPU = 1
    ALERT_STORAGE = 2
    ALERT_STORAGE_ALLOCATED = 3
    ALERT_NETWORK_PUBLICIP = 4
    ALERT_NETWORK_PRIVATEIP = 5
    ALERT_STORAGE_SECONDARY = 6
    ALERT_COMPUTE_HOST = 7
    ALERT_USERVM = 8
    ALERT_SERVICE_DOMAINROUTER = 9
    ALERT_NETWORK_IPV6SUBNET__ALERT_SERVICE_CONSOLEPROXY = 10
    ALERT_NETWORK_ROUTING = 11
    ALERT_STORAGE_MISC = 12
    ALERT_USAGE = 13
    ALERT_MANAGEMENT = 14
    ALERT_NETWORK_DOMAINROUTERMIGRATE = 15
    ALERT_SERVICE_CONSOLEPROXYMIGRATE = 16
    ALERT_USERVM_MIGRATE = 17
    ALERT_NETWORK_VLAN = 18
    ALERT_SERVICE_SSVM = 19
    ALERT_USAGE_RESULT__ALERT_STORAGE_OBJECT = 20
    ALERT_STORAGE_DELETE__ALERT_STORAGE_BACKUP = 21
    ALERT_RESOURCE_COUNT = 22
    ALERT_USAGE_SANITY = 23
    ALERT_NETWORK_DIRECTPUBLICIP = 24
    ALERT_STORAGE_LOCAL = 25
    ALERT_RESOURCE_EXCEED = 26
    ALERT_TYPE_SYNC = 27
    ALERT_UPLOAD_FAILED = 28
    ALERT_OOBM_AUTHERROR = 29
    ALERT_HA_ACTION = 30
    ALERT_CA_CERT = 31
    ALERT_VM_SNAPSHOT__ALERT_VR_PUBLIC_IFACE_MTU__ALERT_VR_PRIVATE_IFACE_MTU = 32
    ALERT_TYPE_EXTENSION_PATH_NOT_READY = 33


class CapacityType(IntEnum):
    """CapacityType"""

    MEMORY = 0
    CPU = 1
    STORAGE = 2
    STORAGE_ALLOCATED = 3
    VIRTUAL_NETWORK_PUBLIC_IP = 4
    PRIVATE_IP = 5
    SECONDARY_STORAGE = 6
    VLAN = 7
    DIRECT_ATTACHED_PUBLIC_IP = 8
    LOCAL_STORAGE = 9
    VIRTUAL_NETWORK_IPV6_SUBNET = 10
    GPU = 19
    OBJECT_STORAGE = 20
    BACKUP_STORAGE = 21
    CPU_CORE = 90


class JobStatus(IntEnum):
    """ordinal of the enum"""

    IN_PROGRESS = 0
    SUCCEEDED = 1
    FAILED = 2
    CANCELLED = 3


class ResourceLimitType(IntEnum):
    """ordinal of the enum"""

    USER_VM = 0
    PUBLIC_IP = 1
    VOLUME = 2
    SNAPSHOT = 3
    TEMPLATE = 4
    PROJECT = 5
    NETWORK = 6
    VPC = 7
    CPU = 8
    MEMORY = 9
    PRIMARY_STORAGE = 10
    SECONDARY_STORAGE = 11
    BACKUP = 12
    BACKUP_STORAGE = 13
    BUCKET = 14
    OBJECT_STORAGE = 15
    GPU = 16


class SnapshotPolicyInterval(IntEnum):
    """ordinal of the enum"""

    HOURLY = 0
    DAILY = 1
    WEEKLY = 2
    MONTHLY = 3


class UsageTypeNumber(IntEnum):
    """15 to 17 are quota tariffs only: the rows of cloud_usage.quota_tariff that the schema
    scripts insert
    """

    RUNNING_VM = 1
    ALLOCATED_VM = 2
    IP_ADDRESS = 3
    NETWORK_BYTES_SENT = 4
    NETWORK_BYTES_RECEIVED = 5
    VOLUME = 6
    TEMPLATE = 7
    ISO = 8
    SNAPSHOT = 9
    SECURITY_GROUP = 10
    LOAD_BALANCER_POLICY = 11
    PORT_FORWARDING_RULE = 12
    NETWORK_OFFERING = 13
    VPN_USERS = 14
    CPU_SPEED = 15
    VCPU = 16
    MEMORY = 17
    VM_DISK_IO_READ = 21
    VM_DISK_IO_WRITE = 22
    VM_DISK_BYTES_READ = 23
    VM_DISK_BYTES_WRITE = 24
    VM_SNAPSHOT = 25
    VOLUME_SECONDARY = 26
    VM_SNAPSHOT_ON_PRIMARY = 27
    BACKUP = 28
    BUCKET = 29
    NETWORK = 30
    VPC = 31


class CustomActionParameterSpec(TypedDict):
    """One entry of a map parameter."""

    name: str
    type: str
    validationformat: NotRequired[str]
    required: NotRequired[bool]
    valueoptions: NotRequired[str]


class DataDiskDetails(TypedDict):
    """One entry of a map parameter."""

    diskofferingid: str
    deviceid: int
    size: NotRequired[int]
    miniops: NotRequired[int]
    maxiops: NotRequired[int]


class DataDiskOffering(TypedDict):
    """One entry of a map parameter."""

    datadisktemplateid: NotRequired[str]
    diskofferingid: NotRequired[str]


class ImportDataDiskOffering(TypedDict):
    """One entry of a map parameter."""

    disk: NotRequired[str]
    diskOffering: NotRequired[str]


class ImportNicNetwork(TypedDict):
    """One entry of a map parameter."""

    nic: str
    network: str


class IpToNetwork(TypedDict):
    """One entry of a map parameter."""

    networkid: str
    ip: NotRequired[str]
    ipv6: NotRequired[str]
    mac: NotRequired[str]


class LoadBalancerWeight(TypedDict):
    """One entry of a map parameter."""

    loadbalancerid: NotRequired[str]
    weight: NotRequired[int]


class NameValue(TypedDict):
    """One entry of a map parameter."""

    name: NotRequired[str]
    value: NotRequired[str]


class NetworkDeviceParameters(TypedDict):
    """One entry of a map parameter."""

    zoneid: NotRequired[int]
    podid: NotRequired[int]
    physicalnetworkid: NotRequired[int]


class NicIpAddress(TypedDict):
    """One entry of a map parameter."""

    nic: str
    ip4Address: str


class NicNetwork(TypedDict):
    """One entry of a map parameter."""

    nic: int
    network: str


class NodeOffering(TypedDict):
    """One entry of a map parameter."""

    node: str
    offering: str


class NodeTemplate(TypedDict):
    """One entry of a map parameter."""

    node: str
    template: str


class RoleRule(TypedDict):
    """One entry of a map parameter."""

    rule: str
    permission: str
    description: NotRequired[str]


class ServiceCapability(TypedDict):
    """One entry of a map parameter."""

    service: str
    capabilitytype: str
    capabilityvalue: str


class ServiceProvider(TypedDict):
    """One entry of a map parameter."""

    service: str
    provider: str


class TierNetworkOffering(TypedDict):
    """One entry of a map parameter."""

    networkid: NotRequired[str]
    networkofferingid: NotRequired[str]


class UserSecurityGroup(TypedDict):
    """One entry of a map parameter."""

    account: str
    group: str


class VirtualMachineIp(TypedDict):
    """One entry of a map parameter."""

    vmid: str
    vmip: str


class VirtualMachineIpRemoval(TypedDict):
    """One entry of a map parameter."""

    vmid: str
    vmip: NotRequired[str]


class VirtualMachineToHost(TypedDict):
    """One entry of a map parameter."""

    vm: str
    host: str


class VnfNicSpec(TypedDict):
    """One entry of a map parameter."""

    deviceid: int
    name: str
    required: NotRequired[bool]
    management: NotRequired[bool]
    description: NotRequired[str]


class VolumeToPool(TypedDict):
    """One entry of a map parameter."""

    volume: NotRequired[str]
    pool: NotRequired[str]
