# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from enum import IntEnum
from typing import Final, Literal, NotRequired, TypedDict

AccountState = Literal["disabled", "enabled", "locked", "removed"]
AccountStateName = Literal["DISABLED", "ENABLED", "LOCKED", "REMOVED"]
AccountTypeText = Literal["0", "1", "2", "3", "4", "5"]
AffinityGroupTypeName = (
    Literal[
        "host affinity",
        "host anti-affinity",
        "non-strict host affinity",
        "non-strict host anti-affinity",
        "ExplicitDedication",
    ]
    | str
)
AlertName = (
    Literal[
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
    ]
    | str
)
AlertTypeText = (
    Literal[
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
    ]
    | str
)
AllocationState = Literal["Enabled", "Disabled"]
AnnotationEntityType = Literal[
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
]
AnnotationFilter = Literal["self", "all"]
ApiCommandResourceType = Literal[
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
]
ApiKeyAccess = Literal["DISABLED", "ENABLED", "INHERIT"]
ApiParameterType = Literal[
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
]
AutoScaleAction = Literal["SCALEUP", "SCALEDOWN"]
AutoScaleVmGroupState = Literal["NEW", "REVOKE", "ENABLED", "DISABLED", "SCALING"]
BackupIntervalType = Literal["MANUAL", "HOURLY", "DAILY", "WEEKLY", "MONTHLY"]
BackupProviderName = Literal["dummy", "nas", "networker", "veeam"] | str
BackupRepositoryStoredType = Literal["nfs", "ceph", "cifs"] | str
BackupRepositoryType = Literal["nfs", "cephfs", "cifs"] | str
BackupStatus = Literal[
    "Allocated",
    "Queued",
    "BackingUp",
    "BackedUp",
    "Error",
    "Failed",
    "Restoring",
    "Removed",
    "Expunged",
]
BaremetalDhcpType = Literal["DNSMASQ", "DHCPD"]
BaremetalDhcpTypeShown = Literal["DNSMASQ", "DHCPD"] | str
BaremetalPxeType = Literal["PING", "KICK_START"]
BootMode = Literal["LEGACY", "SECURE"]
BootModeShown = Literal["legacy", "secure"]
BootType = Literal["UEFI", "BIOS"]
BootTypeShown = Literal["Uefi", "Bios"]
BroadcastDomainRange = Literal["POD", "ZONE"]
BroadcastDomainType = Literal[
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
]
BucketPolicy = Literal["private", "public"] | str
BucketState = Literal["Allocated", "Created", "Destroyed"]
CapacityName = Literal[
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
]
CapacitySortBy = Literal["Usage"]
CiscoNexusVsmConfigMode = Literal["Standalone", "HA"]
CiscoNexusVsmConfigState = Literal["Primary", "Standby"]
CiscoNexusVsmDeviceState = Literal["Enabled", "Disabled"]
ClusterDrsPlanStatus = Literal["UNDER_REVIEW", "READY", "IN_PROGRESS", "COMPLETED"]
ClusterDrsPlanType = Literal["AUTOMATED", "MANUAL"]
ClusterMetricsState = Literal["Enabled", "Disabled", "Unmanaged"]
ClusterType = Literal["CloudManaged", "ExternalManaged"]
ConfigurationScope = Literal[
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
]
ConfigurationValueType = Literal[
    "Boolean",
    "Number",
    "Decimal",
    "Range",
    "String",
    "CSV",
    "Order",
    "Select",
    "WhitespaceSeparatedListWithOptions",
]
CounterSource = Literal["NETSCALER", "SNMP", "CPU", "MEMORY", "VIRTUALROUTER"]
CpuArch = Literal["i686", "x86_64", "aarch64"]
CustomActionParameterType = Literal["STRING", "NUMBER", "BOOLEAN", "DATE"]
CustomActionResourceType = Literal["VirtualMachine"]
CustomActionValidationFormat = Literal["NONE", "UUID", "EMAIL", "PASSWORD", "URL", "DECIMAL"]
DataStoreRole = Literal["Primary", "Image", "ImageCache", "Backup", "Object"]
DedicatedResourceType = Literal["Zone", "Pod", "Cluster", "Host"]
DeploymentPlannerName = (
    Literal[
        "FirstFitPlanner",
        "UserDispersingPlanner",
        "UserConcentratedPodPlanner",
        "ImplicitDedicationPlanner",
        "BareMetalPlanner",
        "SkipHeuresticsPlanner",
    ]
    | str
)
DetailOptionsResourceType = Literal["UserVm", "Template", "VnfTemplate"]
DetailResourceType = Literal[
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
]
DiagnosticsType = Literal["ping", "ping6", "traceroute", "traceroute6", "arping"]
DirectDownloadCertificateStatus = Literal["REVOKED", "FAILED", "SKIPPED", "UPLOADED"]
DiskCacheMode = Literal["none", "writeback", "writethrough", "hypervisor_default"]
DiskOfferingState = Literal["Inactive", "Active"]
DomainDetails = Literal["all", "resource", "min"]
DomainState = Literal["Active", "Inactive"]
ElasticLbSupport = Literal["false", "guest", "public"]
EventLevel = Literal["INFO", "WARN", "ERROR"]
EventResourceType = (
    Literal[
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
    ]
    | str
)
EventState = Literal["Created", "Scheduled", "Started", "Completed"]
ExtensionDetails = Literal["all", "resource", "external", "min"]
ExtensionResourceType = Literal["Cluster"]
ExtensionState = Literal["Enabled", "Disabled"]
ExtensionType = Literal["Orchestrator"]
ExternalNetworkProvider = Literal["NSX", "Netris"]
ExtractMode = Literal["FTP_UPLOAD", "HTTP_DOWNLOAD"]
FirewallDeviceState = Literal["Enabled", "Disabled"]
FirewallRuleState = Literal["Staged", "Add", "Active", "Deleting"]
FirewallRuleType = Literal["System", "User"]
FirewallTrafficType = Literal["Ingress", "Egress"]
GpuDeviceManagedState = Literal["Managed", "Unmanaged"]
GpuDeviceState = Literal["Allocated", "Free", "Error", "PartiallyAllocated"]
GpuDeviceType = Literal["PCI", "MDEV", "VGPUOnly"]
GslbAlgorithm = Literal["RoundRobin", "LeastConn", "Proximity"]
GslbAlgorithmShown = Literal["RoundRobin", "LeastConn", "Proximity"] | str
GslbPersistence = Literal["sourceip"]
GslbPersistenceShown = Literal["sourceip"] | str
GslbServiceType = Literal["tcp", "udp", "http"]
GslbServiceTypeShown = Literal["tcp", "udp", "http"] | str
GuestType = Literal["Shared", "Isolated", "L2"]
GuestTypeFilter = Literal["Shared", "Isolated", "L2", "all"]
HostAllocationAction = Literal["Enable", "Disable"]
HostControlState = Literal["Enabled", "Disabled", "Offline", "Maintenance", "Unknown"]
HostDetails = Literal["all", "capacity", "events", "stats", "min"]
HostHaHypervisor = Literal["KVM", "Simulator", "Unknown"]
HostHaProviderClass = Literal["KVMHAProvider", "SimulatorHAProvider"] | str
HostHaProviderName = Literal["kvmhaprovider", "simulatorhaprovider"] | str
HostHaState = Literal[
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
]
HostResourceState = Literal[
    "Creating",
    "Enabled",
    "Disabled",
    "ErrorInPrepareForMaintenance",
    "PrepareForMaintenance",
    "ErrorInMaintenance",
    "Maintenance",
    "Error",
    "Degraded",
]
HostStatus = Literal[
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
]
HostType = Literal[
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
]
HypervisorKvmOnly = Literal["KVM"]
HypervisorName = (
    Literal[
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
    ]
    | str
)
HypervisorType = (
    Literal[
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
    ]
    | str
)
IconResourceType = Literal[
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
]
IkeVersion = Literal["ike", "ikev1", "ikev2"] | str
ImageFormat = Literal[
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
]
ImportVmSource = Literal["unmanaged", "vmware", "external", "shared", "local"]
ImportVmTaskFilter = Literal["All", "Running", "Completed", "Failed"]
ImportVmTaskState = Literal["Running", "Completed", "Failed"]
ImportVmTaskStep = Literal[
    "[1/5] Prepare",
    "[2/5] CloningInstance",
    "[3/5] ConvertingInstance",
    "[4/5] Importing",
    "[5/5] Completed",
]
IndirectAgentLbAlgorithm = Literal["static", "roundrobin", "shuffle"]
InternetProtocol = Literal["IPv4", "IPv6", "DualStack"]
IntervalType = Literal["HOURLY", "DAILY", "WEEKLY", "MONTHLY"]
IoDriverPolicy = Literal["native", "threads", "io_uring", "storage_specific"]
IpAddressPurpose = Literal["StaticNat", "Lb"]
IpAddressState = Literal["Allocating", "Allocated", "Releasing", "Reserved", "Free"]
Ipv4GuestSubnetState = Literal["Allocating", "Allocated", "Releasing", "Free"]
JobResultType = Literal["text", "object"]
JobStatusName = Literal["IN_PROGRESS", "SUCCEEDED", "FAILED", "CANCELLED"]
KubernetesClusterState = Literal[
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
]
KubernetesClusterType = Literal["CloudManaged", "ExternalManaged"]
KubernetesVersionState = Literal["Disabled", "Enabled"]
LaunchPermissionOperation = Literal["add", "remove", "reset"]
LbStickinessMethod = Literal["LbCookie", "AppCookie", "SourceBased"]
LbStickinessMethodShown = Literal["LbCookie", "AppCookie", "SourceBased"] | str
LdapConflictingUserSource = Literal["", "oauth2", "ldap", "saml2", "saml2disabled", "native"]
LdapLinkType = Literal["GROUP", "OU"]
LdapUserFilter = Literal["NoFilter", "LocalDomain", "AnyDomain", "PotentialImport"]
LeaseExpiryAction = Literal["STOP", "DESTROY"]
LoadBalancerAlgorithm = Literal["roundrobin", "leastconn", "source"]
LoadBalancerAlgorithmShown = Literal["roundrobin", "leastconn", "source"] | str
LoadBalancerDeviceState = Literal["Enabled", "Disabled"]
LoadBalancerProtocol = Literal["tcp", "udp", "tcp-proxy", "ssl"] | str
LoadBalancerScheme = Literal["Internal"]
ManagedState = Literal["Managed", "PrepareUnmanaged", "Unmanaged", "PrepareUnmanagedError"]
ManagementServerState = Literal[
    "Up",
    "Down",
    "PreparingForMaintenance",
    "Maintenance",
    "PreparingForShutDown",
    "ReadyToShutDown",
    "ShuttingDown",
]
NetscalerDeviceType = Literal[
    "NetscalerMPXLoadBalancer", "NetscalerVPXLoadBalancer", "NetscalerSDXLoadBalancer"
]
NetworkAclAction = Literal["Allow", "Deny"]
NetworkAclItemState = Literal["Staged", "Add", "Active", "Deleting"]
NetworkAclTrafficType = Literal["Ingress", "Egress"]
NetworkAclType = Literal["Account", "Domain"]
NetworkCapability = (
    Literal[
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
    ]
    | str
)
NetworkDeviceType = (
    Literal[
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
    ]
    | str
)
NetworkFilter = Literal["Account", "Domain", "AccountDomain", "Shared", "All"]
NetworkIsolationType = Literal["None", "Ec2", "Vlan", "Vswitch", "Undecided", "Vnet"]
NetworkMode = Literal["NATTED", "ROUTED"]
NetworkOfferingAvailability = Literal["Required", "Optional"]
NetworkOfferingState = Literal["Disabled", "Enabled"]
NetworkProtocolName = Literal["tcp", "udp", "icmp", "all"] | str
NetworkProtocolOption = Literal["ProtocolNumber", "IcmpType"]
NetworkRouting = Literal["Static", "Dynamic"]
NetworkServiceName = (
    Literal[
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
    ]
    | str
)
NetworkServiceProviderName = (
    Literal[
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
    ]
    | str
)
NetworkServiceProviderState = Literal["Disabled", "Enabled", "Shutdown"]
NetworkState = Literal["Allocated", "Setup", "Implementing", "Implemented", "Shutdown", "Destroy"]
ObjectInDataStoreState = Literal[
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
]
OfferingStateFilter = Literal["Active", "Inactive", "all"]
OfferingStorageType = Literal["local", "shared"]
OfferingTrafficType = Literal["Guest"]
OutOfBandDriver = Literal["ipmitool", "nestedcloudstack", "redfish"] | str
OutOfBandPowerOperation = Literal["ON", "OFF", "CYCLE", "RESET", "SOFT", "STATUS"]
OutOfBandPowerState = Literal["On", "Off", "Unknown", "Disabled"]
PaloAltoDeviceType = Literal["PaloAltoFirewall"]
PhysicalNetworkState = Literal["Disabled", "Enabled"]
PortForwardingProtocol = Literal["tcp", "udp"] | str
PortableIpState = Literal["Allocating", "Allocated", "Releasing", "Free"]
PrivateVlanType = Literal["Community", "Isolated", "Promiscuous"]
ProjectAccountRole = Literal["Admin", "Regular"]
ProjectInvitationState = Literal["Pending", "Completed", "Expired", "Declined"]
ProjectState = Literal["Active", "Disabled", "Suspended"]
ProvisioningType = Literal["thin", "sparse", "fat"]
PurgeableResourceType = Literal["VirtualMachine"]
QuotaEmailTemplateType = Literal[
    "QUOTA_LOW", "QUOTA_EMPTY", "QUOTA_UNLOCK_ACCOUNT", "QUOTA_STATEMENT"
]
RelationalOperator = Literal["EQ", "GT", "LT", "GE", "LE"]
RemoteAccessVpnState = Literal["Added", "Running", "Removed"]
ResourceLimitTypeText = Literal[
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"
]
ResourceObjectType = Literal[
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
]
ResourceTypeName = Literal[
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
]
RolePermissionValue = Literal["allow", "deny"]
RoleState = Literal["enabled", "disabled"]
RoleType = Literal["Admin", "ResourceAdmin", "DomainAdmin", "User", "Unknown"]
RouterHealthCheckType = Literal["basic", "advanced"] | str
RouterHealthStatus = Literal["SUCCESS", "FAILED", "WARNING", "UNKNOWN"]
RouterRedundantState = Literal["UNKNOWN", "PRIMARY", "BACKUP", "FAULT"]
RouterRole = Literal["VIRTUAL_ROUTER", "LB", "INTERNAL_LB_VM", "NETSCALER_VM"]
RoutingMode = Literal["Static", "Dynamic"]
S3Signer = Literal["S3SignerType", "AWSS3V4SignerType"]
ServiceOfferingState = Literal["Inactive", "Active"]
SharedFileSystemFormat = Literal["EXT4", "XFS"]
SharedFileSystemProviderName = Literal["SHAREDFSVM"] | str
SharedFileSystemState = Literal[
    "Allocated",
    "Ready",
    "Stopping",
    "Stopped",
    "Starting",
    "Destroyed",
    "Expunging",
    "Expunged",
    "Error",
]
Site2SiteVpnConnectionState = Literal[
    "Pending", "Connecting", "Connected", "Disconnected", "Error", "Removed"
]
SnapshotLocationType = Literal["PRIMARY", "SECONDARY"]
SnapshotState = Literal[
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
]
SnapshotType = Literal[
    "MANUAL", "RECURRING", "TEMPLATE", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "GROUP", "FROM_GROUP"
]
StagingStoreScope = Literal["ZONE"]
StaticRouteState = Literal["Staged", "Add", "Active", "Update", "Deleting"]
StaticRouteStateFilter = Literal["Staged", "Add", "Active", "Update", "Revoke", "Deleting"]
StorageHeuristicType = Literal["ISO", "SNAPSHOT", "TEMPLATE", "VOLUME"]
StorageMigrationPolicy = Literal["BALANCE", "COMPLETE"]
StoragePoolScope = Literal["ZONE", "CLUSTER"]
StoragePoolStatus = Literal[
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
]
StoragePoolType = (
    Literal[
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
    ]
    | str
)
StorageProviderType = Literal["PRIMARY", "IMAGE", "ImageCache", "OBJECT"]
StorageScope = Literal["HOST", "CLUSTER", "ZONE", "REGION", "GLOBAL"]
StringBoolean = Literal["true", "false"]
SystemOfferingVmType = Literal[
    "domainrouter", "consoleproxy", "secondarystoragevm", "internalloadbalancervm"
]
SystemVmType = Literal[
    "domainrouter",
    "consoleproxy",
    "secondarystoragevm",
    "elasticipvm",
    "elasticloadbalancervm",
    "internalloadbalancervm",
    "netscalervm",
]
TaggableResourceType = Literal[
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
]
TemplateFilter = Literal[
    "featured",
    "self",
    "selfexecutable",
    "shared",
    "sharedexecutable",
    "executable",
    "community",
    "all",
]
TemplateType = Literal[
    "ROUTING", "SYSTEM", "BUILTIN", "PERHOST", "USER", "VNF", "DATADISK", "ISODISK"
]
TrafficTypeName = Literal["None", "Public", "Guest", "Storage", "Management", "Control", "Vpn"]
TungstenHttpMethod = Literal["GET", "HEAD"]
TungstenMonitorType = Literal["PING", "TCP", "HTTP"]
UnmanagedPowerState = Literal["PowerUnknown", "PowerOn", "PowerOff"]
UploadStatus = Literal[
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
]
UsageTypeName = Literal[
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
]
UsageUnit = Literal["Compute*Month", "IP*Month", "GB", "GB*Month", "Policy*Month", "IOPS", "Bytes"]
UserDataOverridePolicy = Literal["ALLOWOVERRIDE", "APPEND", "DENYOVERRIDE"]
UserSource = Literal["oauth2", "ldap", "saml2", "saml2disabled", "native"]
UserSourceFilter = Literal["native", "ldap", "saml2", "saml2disabled"]
UserTwoFactorProvider = Literal["totp", "staticpin"] | str
UserVmType = Literal["UserVM", "cksnode", "sharedfsvm"] | str
VirtualMachineDetails = Literal[
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
]
VirtualMachineState = Literal[
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
]
VirtualMachineStateFilter = Literal[
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
]
VirtualMachineType = Literal[
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
]
VlanAllocationState = Literal["Allocated", "Free"]
VmScheduleAction = Literal["START", "STOP", "REBOOT", "FORCE_STOP", "FORCE_REBOOT"]
VmSnapshotState = Literal[
    "Allocated", "Creating", "Ready", "Reverting", "Expunging", "Removed", "Error", "Hidden"
]
VmSnapshotType = Literal["Disk", "DiskAndMemory"]
VmwareSwitchType = Literal["vmwaresvs", "vmwaredvs", "nexusdvs"]
VolumeMetricsStorageType = (
    Literal["Local (ROOT)", "Local (DATADISK)", "Shared (ROOT)", "Shared (DATADISK)"] | str
)
VolumeRepair = Literal["LEAKS", "ALL"]
VolumeResponseState = Literal[
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
]
VolumeState = Literal[
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
]
VolumeType = Literal["UNKNOWN", "ROOT", "SWAP", "DATADISK", "ISO"]
VpcGatewayState = Literal["Creating", "Ready", "Deleting"]
VpcOfferingState = Literal["Disabled", "Enabled"]
VpcState = Literal["Enabled", "Inactive"]
VpnUserState = Literal["Add", "Revoke", "Active"]
WebhookScope = Literal["Local", "Domain", "Global"]
WebhookState = Literal["Enabled", "Disabled"]
ZeroOne = Literal["0", "1"]
ZoneNetworkType = Literal["Basic", "Advanced"]
ZoneType = Literal["Core", "Edge"]

ACCOUNT_STATE_VALUES: Final[tuple[AccountState, ...]]
ACCOUNT_STATE_NAME_VALUES: Final[tuple[AccountStateName, ...]]
ACCOUNT_TYPE_TEXT_VALUES: Final[tuple[AccountTypeText, ...]]
AFFINITY_GROUP_TYPE_NAME_VALUES: Final[tuple[AffinityGroupTypeName, ...]]
ALERT_NAME_VALUES: Final[tuple[AlertName, ...]]
ALERT_TYPE_TEXT_VALUES: Final[tuple[AlertTypeText, ...]]
ALLOCATION_STATE_VALUES: Final[tuple[AllocationState, ...]]
ANNOTATION_ENTITY_TYPE_VALUES: Final[tuple[AnnotationEntityType, ...]]
ANNOTATION_FILTER_VALUES: Final[tuple[AnnotationFilter, ...]]
API_COMMAND_RESOURCE_TYPE_VALUES: Final[tuple[ApiCommandResourceType, ...]]
API_KEY_ACCESS_VALUES: Final[tuple[ApiKeyAccess, ...]]
API_PARAMETER_TYPE_VALUES: Final[tuple[ApiParameterType, ...]]
AUTO_SCALE_ACTION_VALUES: Final[tuple[AutoScaleAction, ...]]
AUTO_SCALE_VM_GROUP_STATE_VALUES: Final[tuple[AutoScaleVmGroupState, ...]]
BACKUP_INTERVAL_TYPE_VALUES: Final[tuple[BackupIntervalType, ...]]
BACKUP_PROVIDER_NAME_VALUES: Final[tuple[BackupProviderName, ...]]
BACKUP_REPOSITORY_STORED_TYPE_VALUES: Final[tuple[BackupRepositoryStoredType, ...]]
BACKUP_REPOSITORY_TYPE_VALUES: Final[tuple[BackupRepositoryType, ...]]
BACKUP_STATUS_VALUES: Final[tuple[BackupStatus, ...]]
BAREMETAL_DHCP_TYPE_VALUES: Final[tuple[BaremetalDhcpType, ...]]
BAREMETAL_DHCP_TYPE_SHOWN_VALUES: Final[tuple[BaremetalDhcpTypeShown, ...]]
BAREMETAL_PXE_TYPE_VALUES: Final[tuple[BaremetalPxeType, ...]]
BOOT_MODE_VALUES: Final[tuple[BootMode, ...]]
BOOT_MODE_SHOWN_VALUES: Final[tuple[BootModeShown, ...]]
BOOT_TYPE_VALUES: Final[tuple[BootType, ...]]
BOOT_TYPE_SHOWN_VALUES: Final[tuple[BootTypeShown, ...]]
BROADCAST_DOMAIN_RANGE_VALUES: Final[tuple[BroadcastDomainRange, ...]]
BROADCAST_DOMAIN_TYPE_VALUES: Final[tuple[BroadcastDomainType, ...]]
BUCKET_POLICY_VALUES: Final[tuple[BucketPolicy, ...]]
BUCKET_STATE_VALUES: Final[tuple[BucketState, ...]]
CAPACITY_NAME_VALUES: Final[tuple[CapacityName, ...]]
CAPACITY_SORT_BY_VALUES: Final[tuple[CapacitySortBy, ...]]
CISCO_NEXUS_VSM_CONFIG_MODE_VALUES: Final[tuple[CiscoNexusVsmConfigMode, ...]]
CISCO_NEXUS_VSM_CONFIG_STATE_VALUES: Final[tuple[CiscoNexusVsmConfigState, ...]]
CISCO_NEXUS_VSM_DEVICE_STATE_VALUES: Final[tuple[CiscoNexusVsmDeviceState, ...]]
CLUSTER_DRS_PLAN_STATUS_VALUES: Final[tuple[ClusterDrsPlanStatus, ...]]
CLUSTER_DRS_PLAN_TYPE_VALUES: Final[tuple[ClusterDrsPlanType, ...]]
CLUSTER_METRICS_STATE_VALUES: Final[tuple[ClusterMetricsState, ...]]
CLUSTER_TYPE_VALUES: Final[tuple[ClusterType, ...]]
CONFIGURATION_SCOPE_VALUES: Final[tuple[ConfigurationScope, ...]]
CONFIGURATION_VALUE_TYPE_VALUES: Final[tuple[ConfigurationValueType, ...]]
COUNTER_SOURCE_VALUES: Final[tuple[CounterSource, ...]]
CPU_ARCH_VALUES: Final[tuple[CpuArch, ...]]
CUSTOM_ACTION_PARAMETER_TYPE_VALUES: Final[tuple[CustomActionParameterType, ...]]
CUSTOM_ACTION_RESOURCE_TYPE_VALUES: Final[tuple[CustomActionResourceType, ...]]
CUSTOM_ACTION_VALIDATION_FORMAT_VALUES: Final[tuple[CustomActionValidationFormat, ...]]
DATA_STORE_ROLE_VALUES: Final[tuple[DataStoreRole, ...]]
DEDICATED_RESOURCE_TYPE_VALUES: Final[tuple[DedicatedResourceType, ...]]
DEPLOYMENT_PLANNER_NAME_VALUES: Final[tuple[DeploymentPlannerName, ...]]
DETAIL_OPTIONS_RESOURCE_TYPE_VALUES: Final[tuple[DetailOptionsResourceType, ...]]
DETAIL_RESOURCE_TYPE_VALUES: Final[tuple[DetailResourceType, ...]]
DIAGNOSTICS_TYPE_VALUES: Final[tuple[DiagnosticsType, ...]]
DIRECT_DOWNLOAD_CERTIFICATE_STATUS_VALUES: Final[tuple[DirectDownloadCertificateStatus, ...]]
DISK_CACHE_MODE_VALUES: Final[tuple[DiskCacheMode, ...]]
DISK_OFFERING_STATE_VALUES: Final[tuple[DiskOfferingState, ...]]
DOMAIN_DETAILS_VALUES: Final[tuple[DomainDetails, ...]]
DOMAIN_STATE_VALUES: Final[tuple[DomainState, ...]]
ELASTIC_LB_SUPPORT_VALUES: Final[tuple[ElasticLbSupport, ...]]
EVENT_LEVEL_VALUES: Final[tuple[EventLevel, ...]]
EVENT_RESOURCE_TYPE_VALUES: Final[tuple[EventResourceType, ...]]
EVENT_STATE_VALUES: Final[tuple[EventState, ...]]
EXTENSION_DETAILS_VALUES: Final[tuple[ExtensionDetails, ...]]
EXTENSION_RESOURCE_TYPE_VALUES: Final[tuple[ExtensionResourceType, ...]]
EXTENSION_STATE_VALUES: Final[tuple[ExtensionState, ...]]
EXTENSION_TYPE_VALUES: Final[tuple[ExtensionType, ...]]
EXTERNAL_NETWORK_PROVIDER_VALUES: Final[tuple[ExternalNetworkProvider, ...]]
EXTRACT_MODE_VALUES: Final[tuple[ExtractMode, ...]]
FIREWALL_DEVICE_STATE_VALUES: Final[tuple[FirewallDeviceState, ...]]
FIREWALL_RULE_STATE_VALUES: Final[tuple[FirewallRuleState, ...]]
FIREWALL_RULE_TYPE_VALUES: Final[tuple[FirewallRuleType, ...]]
FIREWALL_TRAFFIC_TYPE_VALUES: Final[tuple[FirewallTrafficType, ...]]
GPU_DEVICE_MANAGED_STATE_VALUES: Final[tuple[GpuDeviceManagedState, ...]]
GPU_DEVICE_STATE_VALUES: Final[tuple[GpuDeviceState, ...]]
GPU_DEVICE_TYPE_VALUES: Final[tuple[GpuDeviceType, ...]]
GSLB_ALGORITHM_VALUES: Final[tuple[GslbAlgorithm, ...]]
GSLB_ALGORITHM_SHOWN_VALUES: Final[tuple[GslbAlgorithmShown, ...]]
GSLB_PERSISTENCE_VALUES: Final[tuple[GslbPersistence, ...]]
GSLB_PERSISTENCE_SHOWN_VALUES: Final[tuple[GslbPersistenceShown, ...]]
GSLB_SERVICE_TYPE_VALUES: Final[tuple[GslbServiceType, ...]]
GSLB_SERVICE_TYPE_SHOWN_VALUES: Final[tuple[GslbServiceTypeShown, ...]]
GUEST_TYPE_VALUES: Final[tuple[GuestType, ...]]
GUEST_TYPE_FILTER_VALUES: Final[tuple[GuestTypeFilter, ...]]
HOST_ALLOCATION_ACTION_VALUES: Final[tuple[HostAllocationAction, ...]]
HOST_CONTROL_STATE_VALUES: Final[tuple[HostControlState, ...]]
HOST_DETAILS_VALUES: Final[tuple[HostDetails, ...]]
HOST_HA_HYPERVISOR_VALUES: Final[tuple[HostHaHypervisor, ...]]
HOST_HA_PROVIDER_CLASS_VALUES: Final[tuple[HostHaProviderClass, ...]]
HOST_HA_PROVIDER_NAME_VALUES: Final[tuple[HostHaProviderName, ...]]
HOST_HA_STATE_VALUES: Final[tuple[HostHaState, ...]]
HOST_RESOURCE_STATE_VALUES: Final[tuple[HostResourceState, ...]]
HOST_STATUS_VALUES: Final[tuple[HostStatus, ...]]
HOST_TYPE_VALUES: Final[tuple[HostType, ...]]
HYPERVISOR_KVM_ONLY_VALUES: Final[tuple[HypervisorKvmOnly, ...]]
HYPERVISOR_NAME_VALUES: Final[tuple[HypervisorName, ...]]
HYPERVISOR_TYPE_VALUES: Final[tuple[HypervisorType, ...]]
ICON_RESOURCE_TYPE_VALUES: Final[tuple[IconResourceType, ...]]
IKE_VERSION_VALUES: Final[tuple[IkeVersion, ...]]
IMAGE_FORMAT_VALUES: Final[tuple[ImageFormat, ...]]
IMPORT_VM_SOURCE_VALUES: Final[tuple[ImportVmSource, ...]]
IMPORT_VM_TASK_FILTER_VALUES: Final[tuple[ImportVmTaskFilter, ...]]
IMPORT_VM_TASK_STATE_VALUES: Final[tuple[ImportVmTaskState, ...]]
IMPORT_VM_TASK_STEP_VALUES: Final[tuple[ImportVmTaskStep, ...]]
INDIRECT_AGENT_LB_ALGORITHM_VALUES: Final[tuple[IndirectAgentLbAlgorithm, ...]]
INTERNET_PROTOCOL_VALUES: Final[tuple[InternetProtocol, ...]]
INTERVAL_TYPE_VALUES: Final[tuple[IntervalType, ...]]
IO_DRIVER_POLICY_VALUES: Final[tuple[IoDriverPolicy, ...]]
IP_ADDRESS_PURPOSE_VALUES: Final[tuple[IpAddressPurpose, ...]]
IP_ADDRESS_STATE_VALUES: Final[tuple[IpAddressState, ...]]
IPV4_GUEST_SUBNET_STATE_VALUES: Final[tuple[Ipv4GuestSubnetState, ...]]
JOB_RESULT_TYPE_VALUES: Final[tuple[JobResultType, ...]]
JOB_STATUS_NAME_VALUES: Final[tuple[JobStatusName, ...]]
KUBERNETES_CLUSTER_STATE_VALUES: Final[tuple[KubernetesClusterState, ...]]
KUBERNETES_CLUSTER_TYPE_VALUES: Final[tuple[KubernetesClusterType, ...]]
KUBERNETES_VERSION_STATE_VALUES: Final[tuple[KubernetesVersionState, ...]]
LAUNCH_PERMISSION_OPERATION_VALUES: Final[tuple[LaunchPermissionOperation, ...]]
LB_STICKINESS_METHOD_VALUES: Final[tuple[LbStickinessMethod, ...]]
LB_STICKINESS_METHOD_SHOWN_VALUES: Final[tuple[LbStickinessMethodShown, ...]]
LDAP_CONFLICTING_USER_SOURCE_VALUES: Final[tuple[LdapConflictingUserSource, ...]]
LDAP_LINK_TYPE_VALUES: Final[tuple[LdapLinkType, ...]]
LDAP_USER_FILTER_VALUES: Final[tuple[LdapUserFilter, ...]]
LEASE_EXPIRY_ACTION_VALUES: Final[tuple[LeaseExpiryAction, ...]]
LOAD_BALANCER_ALGORITHM_VALUES: Final[tuple[LoadBalancerAlgorithm, ...]]
LOAD_BALANCER_ALGORITHM_SHOWN_VALUES: Final[tuple[LoadBalancerAlgorithmShown, ...]]
LOAD_BALANCER_DEVICE_STATE_VALUES: Final[tuple[LoadBalancerDeviceState, ...]]
LOAD_BALANCER_PROTOCOL_VALUES: Final[tuple[LoadBalancerProtocol, ...]]
LOAD_BALANCER_SCHEME_VALUES: Final[tuple[LoadBalancerScheme, ...]]
MANAGED_STATE_VALUES: Final[tuple[ManagedState, ...]]
MANAGEMENT_SERVER_STATE_VALUES: Final[tuple[ManagementServerState, ...]]
NETSCALER_DEVICE_TYPE_VALUES: Final[tuple[NetscalerDeviceType, ...]]
NETWORK_ACL_ACTION_VALUES: Final[tuple[NetworkAclAction, ...]]
NETWORK_ACL_ITEM_STATE_VALUES: Final[tuple[NetworkAclItemState, ...]]
NETWORK_ACL_TRAFFIC_TYPE_VALUES: Final[tuple[NetworkAclTrafficType, ...]]
NETWORK_ACL_TYPE_VALUES: Final[tuple[NetworkAclType, ...]]
NETWORK_CAPABILITY_VALUES: Final[tuple[NetworkCapability, ...]]
NETWORK_DEVICE_TYPE_VALUES: Final[tuple[NetworkDeviceType, ...]]
NETWORK_FILTER_VALUES: Final[tuple[NetworkFilter, ...]]
NETWORK_ISOLATION_TYPE_VALUES: Final[tuple[NetworkIsolationType, ...]]
NETWORK_MODE_VALUES: Final[tuple[NetworkMode, ...]]
NETWORK_OFFERING_AVAILABILITY_VALUES: Final[tuple[NetworkOfferingAvailability, ...]]
NETWORK_OFFERING_STATE_VALUES: Final[tuple[NetworkOfferingState, ...]]
NETWORK_PROTOCOL_NAME_VALUES: Final[tuple[NetworkProtocolName, ...]]
NETWORK_PROTOCOL_OPTION_VALUES: Final[tuple[NetworkProtocolOption, ...]]
NETWORK_ROUTING_VALUES: Final[tuple[NetworkRouting, ...]]
NETWORK_SERVICE_NAME_VALUES: Final[tuple[NetworkServiceName, ...]]
NETWORK_SERVICE_PROVIDER_NAME_VALUES: Final[tuple[NetworkServiceProviderName, ...]]
NETWORK_SERVICE_PROVIDER_STATE_VALUES: Final[tuple[NetworkServiceProviderState, ...]]
NETWORK_STATE_VALUES: Final[tuple[NetworkState, ...]]
OBJECT_IN_DATA_STORE_STATE_VALUES: Final[tuple[ObjectInDataStoreState, ...]]
OFFERING_STATE_FILTER_VALUES: Final[tuple[OfferingStateFilter, ...]]
OFFERING_STORAGE_TYPE_VALUES: Final[tuple[OfferingStorageType, ...]]
OFFERING_TRAFFIC_TYPE_VALUES: Final[tuple[OfferingTrafficType, ...]]
OUT_OF_BAND_DRIVER_VALUES: Final[tuple[OutOfBandDriver, ...]]
OUT_OF_BAND_POWER_OPERATION_VALUES: Final[tuple[OutOfBandPowerOperation, ...]]
OUT_OF_BAND_POWER_STATE_VALUES: Final[tuple[OutOfBandPowerState, ...]]
PALO_ALTO_DEVICE_TYPE_VALUES: Final[tuple[PaloAltoDeviceType, ...]]
PHYSICAL_NETWORK_STATE_VALUES: Final[tuple[PhysicalNetworkState, ...]]
PORT_FORWARDING_PROTOCOL_VALUES: Final[tuple[PortForwardingProtocol, ...]]
PORTABLE_IP_STATE_VALUES: Final[tuple[PortableIpState, ...]]
PRIVATE_VLAN_TYPE_VALUES: Final[tuple[PrivateVlanType, ...]]
PROJECT_ACCOUNT_ROLE_VALUES: Final[tuple[ProjectAccountRole, ...]]
PROJECT_INVITATION_STATE_VALUES: Final[tuple[ProjectInvitationState, ...]]
PROJECT_STATE_VALUES: Final[tuple[ProjectState, ...]]
PROVISIONING_TYPE_VALUES: Final[tuple[ProvisioningType, ...]]
PURGEABLE_RESOURCE_TYPE_VALUES: Final[tuple[PurgeableResourceType, ...]]
QUOTA_EMAIL_TEMPLATE_TYPE_VALUES: Final[tuple[QuotaEmailTemplateType, ...]]
RELATIONAL_OPERATOR_VALUES: Final[tuple[RelationalOperator, ...]]
REMOTE_ACCESS_VPN_STATE_VALUES: Final[tuple[RemoteAccessVpnState, ...]]
RESOURCE_LIMIT_TYPE_TEXT_VALUES: Final[tuple[ResourceLimitTypeText, ...]]
RESOURCE_OBJECT_TYPE_VALUES: Final[tuple[ResourceObjectType, ...]]
RESOURCE_TYPE_NAME_VALUES: Final[tuple[ResourceTypeName, ...]]
ROLE_PERMISSION_VALUE_VALUES: Final[tuple[RolePermissionValue, ...]]
ROLE_STATE_VALUES: Final[tuple[RoleState, ...]]
ROLE_TYPE_VALUES: Final[tuple[RoleType, ...]]
ROUTER_HEALTH_CHECK_TYPE_VALUES: Final[tuple[RouterHealthCheckType, ...]]
ROUTER_HEALTH_STATUS_VALUES: Final[tuple[RouterHealthStatus, ...]]
ROUTER_REDUNDANT_STATE_VALUES: Final[tuple[RouterRedundantState, ...]]
ROUTER_ROLE_VALUES: Final[tuple[RouterRole, ...]]
ROUTING_MODE_VALUES: Final[tuple[RoutingMode, ...]]
S3_SIGNER_VALUES: Final[tuple[S3Signer, ...]]
SERVICE_OFFERING_STATE_VALUES: Final[tuple[ServiceOfferingState, ...]]
SHARED_FILE_SYSTEM_FORMAT_VALUES: Final[tuple[SharedFileSystemFormat, ...]]
SHARED_FILE_SYSTEM_PROVIDER_NAME_VALUES: Final[tuple[SharedFileSystemProviderName, ...]]
SHARED_FILE_SYSTEM_STATE_VALUES: Final[tuple[SharedFileSystemState, ...]]
SITE2_SITE_VPN_CONNECTION_STATE_VALUES: Final[tuple[Site2SiteVpnConnectionState, ...]]
SNAPSHOT_LOCATION_TYPE_VALUES: Final[tuple[SnapshotLocationType, ...]]
SNAPSHOT_STATE_VALUES: Final[tuple[SnapshotState, ...]]
SNAPSHOT_TYPE_VALUES: Final[tuple[SnapshotType, ...]]
STAGING_STORE_SCOPE_VALUES: Final[tuple[StagingStoreScope, ...]]
STATIC_ROUTE_STATE_VALUES: Final[tuple[StaticRouteState, ...]]
STATIC_ROUTE_STATE_FILTER_VALUES: Final[tuple[StaticRouteStateFilter, ...]]
STORAGE_HEURISTIC_TYPE_VALUES: Final[tuple[StorageHeuristicType, ...]]
STORAGE_MIGRATION_POLICY_VALUES: Final[tuple[StorageMigrationPolicy, ...]]
STORAGE_POOL_SCOPE_VALUES: Final[tuple[StoragePoolScope, ...]]
STORAGE_POOL_STATUS_VALUES: Final[tuple[StoragePoolStatus, ...]]
STORAGE_POOL_TYPE_VALUES: Final[tuple[StoragePoolType, ...]]
STORAGE_PROVIDER_TYPE_VALUES: Final[tuple[StorageProviderType, ...]]
STORAGE_SCOPE_VALUES: Final[tuple[StorageScope, ...]]
STRING_BOOLEAN_VALUES: Final[tuple[StringBoolean, ...]]
SYSTEM_OFFERING_VM_TYPE_VALUES: Final[tuple[SystemOfferingVmType, ...]]
SYSTEM_VM_TYPE_VALUES: Final[tuple[SystemVmType, ...]]
TAGGABLE_RESOURCE_TYPE_VALUES: Final[tuple[TaggableResourceType, ...]]
TEMPLATE_FILTER_VALUES: Final[tuple[TemplateFilter, ...]]
TEMPLATE_TYPE_VALUES: Final[tuple[TemplateType, ...]]
TRAFFIC_TYPE_NAME_VALUES: Final[tuple[TrafficTypeName, ...]]
TUNGSTEN_HTTP_METHOD_VALUES: Final[tuple[TungstenHttpMethod, ...]]
TUNGSTEN_MONITOR_TYPE_VALUES: Final[tuple[TungstenMonitorType, ...]]
UNMANAGED_POWER_STATE_VALUES: Final[tuple[UnmanagedPowerState, ...]]
UPLOAD_STATUS_VALUES: Final[tuple[UploadStatus, ...]]
USAGE_TYPE_NAME_VALUES: Final[tuple[UsageTypeName, ...]]
USAGE_UNIT_VALUES: Final[tuple[UsageUnit, ...]]
USER_DATA_OVERRIDE_POLICY_VALUES: Final[tuple[UserDataOverridePolicy, ...]]
USER_SOURCE_VALUES: Final[tuple[UserSource, ...]]
USER_SOURCE_FILTER_VALUES: Final[tuple[UserSourceFilter, ...]]
USER_TWO_FACTOR_PROVIDER_VALUES: Final[tuple[UserTwoFactorProvider, ...]]
USER_VM_TYPE_VALUES: Final[tuple[UserVmType, ...]]
VIRTUAL_MACHINE_DETAILS_VALUES: Final[tuple[VirtualMachineDetails, ...]]
VIRTUAL_MACHINE_STATE_VALUES: Final[tuple[VirtualMachineState, ...]]
VIRTUAL_MACHINE_STATE_FILTER_VALUES: Final[tuple[VirtualMachineStateFilter, ...]]
VIRTUAL_MACHINE_TYPE_VALUES: Final[tuple[VirtualMachineType, ...]]
VLAN_ALLOCATION_STATE_VALUES: Final[tuple[VlanAllocationState, ...]]
VM_SCHEDULE_ACTION_VALUES: Final[tuple[VmScheduleAction, ...]]
VM_SNAPSHOT_STATE_VALUES: Final[tuple[VmSnapshotState, ...]]
VM_SNAPSHOT_TYPE_VALUES: Final[tuple[VmSnapshotType, ...]]
VMWARE_SWITCH_TYPE_VALUES: Final[tuple[VmwareSwitchType, ...]]
VOLUME_METRICS_STORAGE_TYPE_VALUES: Final[tuple[VolumeMetricsStorageType, ...]]
VOLUME_REPAIR_VALUES: Final[tuple[VolumeRepair, ...]]
VOLUME_RESPONSE_STATE_VALUES: Final[tuple[VolumeResponseState, ...]]
VOLUME_STATE_VALUES: Final[tuple[VolumeState, ...]]
VOLUME_TYPE_VALUES: Final[tuple[VolumeType, ...]]
VPC_GATEWAY_STATE_VALUES: Final[tuple[VpcGatewayState, ...]]
VPC_OFFERING_STATE_VALUES: Final[tuple[VpcOfferingState, ...]]
VPC_STATE_VALUES: Final[tuple[VpcState, ...]]
VPN_USER_STATE_VALUES: Final[tuple[VpnUserState, ...]]
WEBHOOK_SCOPE_VALUES: Final[tuple[WebhookScope, ...]]
WEBHOOK_STATE_VALUES: Final[tuple[WebhookState, ...]]
ZERO_ONE_VALUES: Final[tuple[ZeroOne, ...]]
ZONE_NETWORK_TYPE_VALUES: Final[tuple[ZoneNetworkType, ...]]
ZONE_TYPE_VALUES: Final[tuple[ZoneType, ...]]

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
