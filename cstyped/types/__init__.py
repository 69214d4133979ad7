# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Enumerations and map structures of CloudStack, by name.

A text enumeration is a Literal for type checkers and plain text at run time, so that a newer
server's value passes. `..._VALUES` lists what this version knows; `cstyped.one_of` narrows text
from outside to one of them. A numbered enumeration has its names as constants.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
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
    GslbPersistence = Literal["sourceip"]
    GslbServiceType = Literal["tcp", "udp", "http"]
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
    LdapConflictingUserSource = Literal["", "oauth2", "ldap", "saml2", "saml2disabled", "native"]
    LdapLinkType = Literal["GROUP", "OU"]
    LdapUserFilter = Literal["NoFilter", "LocalDomain", "AnyDomain", "PotentialImport"]
    LeaseExpiryAction = Literal["STOP", "DESTROY"]
    LoadBalancerAlgorithm = Literal["roundrobin", "leastconn", "source"]
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
    NetworkState = Literal[
        "Allocated", "Setup", "Implementing", "Implemented", "Shutdown", "Destroy"
    ]
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
        "MANUAL",
        "RECURRING",
        "TEMPLATE",
        "HOURLY",
        "DAILY",
        "WEEKLY",
        "MONTHLY",
        "GROUP",
        "FROM_GROUP",
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
    ]
    UsageUnit = Literal[
        "Compute*Month", "IP*Month", "GB", "GB*Month", "Policy*Month", "IOPS", "Bytes"
    ]
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
else:
    AccountState = str
    AccountStateName = str
    AccountTypeText = str
    AffinityGroupTypeName = str
    AlertName = str
    AlertTypeText = str
    AllocationState = str
    AnnotationEntityType = str
    AnnotationFilter = str
    ApiCommandResourceType = str
    ApiKeyAccess = str
    ApiParameterType = str
    AutoScaleAction = str
    AutoScaleVmGroupState = str
    BackupIntervalType = str
    BackupProviderName = str
    BackupRepositoryStoredType = str
    BackupRepositoryType = str
    BackupStatus = str
    BaremetalDhcpType = str
    BaremetalPxeType = str
    BootMode = str
    BootModeShown = str
    BootType = str
    BootTypeShown = str
    BroadcastDomainRange = str
    BroadcastDomainType = str
    BucketPolicy = str
    BucketState = str
    CapacityName = str
    CapacitySortBy = str
    CiscoNexusVsmConfigMode = str
    CiscoNexusVsmConfigState = str
    CiscoNexusVsmDeviceState = str
    ClusterDrsPlanStatus = str
    ClusterDrsPlanType = str
    ClusterMetricsState = str
    ClusterType = str
    ConfigurationScope = str
    ConfigurationValueType = str
    CounterSource = str
    CpuArch = str
    CustomActionParameterType = str
    CustomActionResourceType = str
    CustomActionValidationFormat = str
    DataStoreRole = str
    DedicatedResourceType = str
    DeploymentPlannerName = str
    DetailOptionsResourceType = str
    DetailResourceType = str
    DiagnosticsType = str
    DirectDownloadCertificateStatus = str
    DiskCacheMode = str
    DiskOfferingState = str
    DomainDetails = str
    DomainState = str
    ElasticLbSupport = str
    EventLevel = str
    EventResourceType = str
    EventState = str
    ExtensionDetails = str
    ExtensionResourceType = str
    ExtensionState = str
    ExtensionType = str
    ExternalNetworkProvider = str
    ExtractMode = str
    FirewallDeviceState = str
    FirewallRuleState = str
    FirewallRuleType = str
    FirewallTrafficType = str
    GpuDeviceManagedState = str
    GpuDeviceState = str
    GpuDeviceType = str
    GslbAlgorithm = str
    GslbPersistence = str
    GslbServiceType = str
    GuestType = str
    GuestTypeFilter = str
    HostAllocationAction = str
    HostControlState = str
    HostDetails = str
    HostHaHypervisor = str
    HostHaProviderClass = str
    HostHaProviderName = str
    HostHaState = str
    HostResourceState = str
    HostStatus = str
    HostType = str
    HypervisorKvmOnly = str
    HypervisorName = str
    HypervisorType = str
    IconResourceType = str
    IkeVersion = str
    ImageFormat = str
    ImportVmSource = str
    ImportVmTaskFilter = str
    ImportVmTaskState = str
    ImportVmTaskStep = str
    IndirectAgentLbAlgorithm = str
    InternetProtocol = str
    IntervalType = str
    IoDriverPolicy = str
    IpAddressPurpose = str
    IpAddressState = str
    Ipv4GuestSubnetState = str
    JobResultType = str
    JobStatusName = str
    KubernetesClusterState = str
    KubernetesClusterType = str
    KubernetesVersionState = str
    LaunchPermissionOperation = str
    LbStickinessMethod = str
    LdapConflictingUserSource = str
    LdapLinkType = str
    LdapUserFilter = str
    LeaseExpiryAction = str
    LoadBalancerAlgorithm = str
    LoadBalancerDeviceState = str
    LoadBalancerProtocol = str
    LoadBalancerScheme = str
    ManagedState = str
    ManagementServerState = str
    NetscalerDeviceType = str
    NetworkAclAction = str
    NetworkAclItemState = str
    NetworkAclTrafficType = str
    NetworkAclType = str
    NetworkCapability = str
    NetworkDeviceType = str
    NetworkFilter = str
    NetworkIsolationType = str
    NetworkMode = str
    NetworkOfferingAvailability = str
    NetworkOfferingState = str
    NetworkProtocolName = str
    NetworkProtocolOption = str
    NetworkRouting = str
    NetworkServiceName = str
    NetworkServiceProviderName = str
    NetworkServiceProviderState = str
    NetworkState = str
    ObjectInDataStoreState = str
    OfferingStateFilter = str
    OfferingStorageType = str
    OfferingTrafficType = str
    OutOfBandDriver = str
    OutOfBandPowerOperation = str
    OutOfBandPowerState = str
    PaloAltoDeviceType = str
    PhysicalNetworkState = str
    PortForwardingProtocol = str
    PortableIpState = str
    PrivateVlanType = str
    ProjectAccountRole = str
    ProjectInvitationState = str
    ProjectState = str
    ProvisioningType = str
    PurgeableResourceType = str
    QuotaEmailTemplateType = str
    RelationalOperator = str
    RemoteAccessVpnState = str
    ResourceLimitTypeText = str
    ResourceObjectType = str
    ResourceTypeName = str
    RolePermissionValue = str
    RoleState = str
    RoleType = str
    RouterHealthCheckType = str
    RouterHealthStatus = str
    RouterRedundantState = str
    RouterRole = str
    RoutingMode = str
    S3Signer = str
    ServiceOfferingState = str
    SharedFileSystemFormat = str
    SharedFileSystemProviderName = str
    SharedFileSystemState = str
    Site2SiteVpnConnectionState = str
    SnapshotLocationType = str
    SnapshotState = str
    SnapshotType = str
    StagingStoreScope = str
    StaticRouteState = str
    StaticRouteStateFilter = str
    StorageHeuristicType = str
    StorageMigrationPolicy = str
    StoragePoolScope = str
    StoragePoolStatus = str
    StoragePoolType = str
    StorageProviderType = str
    StorageScope = str
    StringBoolean = str
    SystemOfferingVmType = str
    SystemVmType = str
    TaggableResourceType = str
    TemplateFilter = str
    TemplateType = str
    TrafficTypeName = str
    TungstenHttpMethod = str
    TungstenMonitorType = str
    UnmanagedPowerState = str
    UploadStatus = str
    UsageTypeName = str
    UsageUnit = str
    UserDataOverridePolicy = str
    UserSource = str
    UserSourceFilter = str
    UserTwoFactorProvider = str
    UserVmType = str
    VirtualMachineDetails = str
    VirtualMachineState = str
    VirtualMachineStateFilter = str
    VirtualMachineType = str
    VlanAllocationState = str
    VmScheduleAction = str
    VmSnapshotState = str
    VmSnapshotType = str
    VmwareSwitchType = str
    VolumeRepair = str
    VolumeResponseState = str
    VolumeState = str
    VolumeType = str
    VpcGatewayState = str
    VpcOfferingState = str
    VpcState = str
    VpnUserState = str
    WebhookScope = str
    WebhookState = str
    ZeroOne = str
    ZoneNetworkType = str
    ZoneType = str

ACCOUNT_STATE_VALUES: Final[tuple[AccountState, ...]] = (
    "disabled",
    "enabled",
    "locked",
    "removed",
)
ACCOUNT_STATE_NAME_VALUES: Final[tuple[AccountStateName, ...]] = (
    "DISABLED",
    "ENABLED",
    "LOCKED",
    "REMOVED",
)
ACCOUNT_TYPE_TEXT_VALUES: Final[tuple[AccountTypeText, ...]] = (
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
)
AFFINITY_GROUP_TYPE_NAME_VALUES: Final[tuple[AffinityGroupTypeName, ...]] = (
    "host affinity",
    "host anti-affinity",
    "non-strict host affinity",
    "non-strict host anti-affinity",
    "ExplicitDedication",
)
ALERT_NAME_VALUES: Final[tuple[AlertName, ...]] = (
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
ALERT_TYPE_TEXT_VALUES: Final[tuple[AlertTypeText, ...]] = (
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
ALLOCATION_STATE_VALUES: Final[tuple[AllocationState, ...]] = (
    "Enabled",
    "Disabled",
)
ANNOTATION_ENTITY_TYPE_VALUES: Final[tuple[AnnotationEntityType, ...]] = (
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
ANNOTATION_FILTER_VALUES: Final[tuple[AnnotationFilter, ...]] = (
    "self",
    "all",
)
API_COMMAND_RESOURCE_TYPE_VALUES: Final[tuple[ApiCommandResourceType, ...]] = (
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
API_KEY_ACCESS_VALUES: Final[tuple[ApiKeyAccess, ...]] = (
    "DISABLED",
    "ENABLED",
    "INHERIT",
)
API_PARAMETER_TYPE_VALUES: Final[tuple[ApiParameterType, ...]] = (
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
AUTO_SCALE_ACTION_VALUES: Final[tuple[AutoScaleAction, ...]] = (
    "SCALEUP",
    "SCALEDOWN",
)
AUTO_SCALE_VM_GROUP_STATE_VALUES: Final[tuple[AutoScaleVmGroupState, ...]] = (
    "NEW",
    "REVOKE",
    "ENABLED",
    "DISABLED",
    "SCALING",
)
BACKUP_INTERVAL_TYPE_VALUES: Final[tuple[BackupIntervalType, ...]] = (
    "MANUAL",
    "HOURLY",
    "DAILY",
    "WEEKLY",
    "MONTHLY",
)
BACKUP_PROVIDER_NAME_VALUES: Final[tuple[BackupProviderName, ...]] = (
    "dummy",
    "nas",
    "networker",
    "veeam",
)
BACKUP_REPOSITORY_STORED_TYPE_VALUES: Final[tuple[BackupRepositoryStoredType, ...]] = (
    "nfs",
    "ceph",
    "cifs",
)
BACKUP_REPOSITORY_TYPE_VALUES: Final[tuple[BackupRepositoryType, ...]] = (
    "nfs",
    "cephfs",
    "cifs",
)
BACKUP_STATUS_VALUES: Final[tuple[BackupStatus, ...]] = (
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
BAREMETAL_DHCP_TYPE_VALUES: Final[tuple[BaremetalDhcpType, ...]] = (
    "DNSMASQ",
    "DHCPD",
)
BAREMETAL_PXE_TYPE_VALUES: Final[tuple[BaremetalPxeType, ...]] = (
    "PING",
    "KICK_START",
)
BOOT_MODE_VALUES: Final[tuple[BootMode, ...]] = (
    "LEGACY",
    "SECURE",
)
BOOT_MODE_SHOWN_VALUES: Final[tuple[BootModeShown, ...]] = (
    "legacy",
    "secure",
)
BOOT_TYPE_VALUES: Final[tuple[BootType, ...]] = (
    "UEFI",
    "BIOS",
)
BOOT_TYPE_SHOWN_VALUES: Final[tuple[BootTypeShown, ...]] = (
    "Uefi",
    "Bios",
)
BROADCAST_DOMAIN_RANGE_VALUES: Final[tuple[BroadcastDomainRange, ...]] = (
    "POD",
    "ZONE",
)
BROADCAST_DOMAIN_TYPE_VALUES: Final[tuple[BroadcastDomainType, ...]] = (
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
BUCKET_POLICY_VALUES: Final[tuple[BucketPolicy, ...]] = (
    "private",
    "public",
)
BUCKET_STATE_VALUES: Final[tuple[BucketState, ...]] = (
    "Allocated",
    "Created",
    "Destroyed",
)
CAPACITY_NAME_VALUES: Final[tuple[CapacityName, ...]] = (
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
CAPACITY_SORT_BY_VALUES: Final[tuple[CapacitySortBy, ...]] = ("Usage",)
CISCO_NEXUS_VSM_CONFIG_MODE_VALUES: Final[tuple[CiscoNexusVsmConfigMode, ...]] = (
    "Standalone",
    "HA",
)
CISCO_NEXUS_VSM_CONFIG_STATE_VALUES: Final[tuple[CiscoNexusVsmConfigState, ...]] = (
    "Primary",
    "Standby",
)
CISCO_NEXUS_VSM_DEVICE_STATE_VALUES: Final[tuple[CiscoNexusVsmDeviceState, ...]] = (
    "Enabled",
    "Disabled",
)
CLUSTER_DRS_PLAN_STATUS_VALUES: Final[tuple[ClusterDrsPlanStatus, ...]] = (
    "UNDER_REVIEW",
    "READY",
    "IN_PROGRESS",
    "COMPLETED",
)
CLUSTER_DRS_PLAN_TYPE_VALUES: Final[tuple[ClusterDrsPlanType, ...]] = (
    "AUTOMATED",
    "MANUAL",
)
CLUSTER_METRICS_STATE_VALUES: Final[tuple[ClusterMetricsState, ...]] = (
    "Enabled",
    "Disabled",
    "Unmanaged",
)
CLUSTER_TYPE_VALUES: Final[tuple[ClusterType, ...]] = (
    "CloudManaged",
    "ExternalManaged",
)
CONFIGURATION_SCOPE_VALUES: Final[tuple[ConfigurationScope, ...]] = (
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
CONFIGURATION_VALUE_TYPE_VALUES: Final[tuple[ConfigurationValueType, ...]] = (
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
COUNTER_SOURCE_VALUES: Final[tuple[CounterSource, ...]] = (
    "NETSCALER",
    "SNMP",
    "CPU",
    "MEMORY",
    "VIRTUALROUTER",
)
CPU_ARCH_VALUES: Final[tuple[CpuArch, ...]] = (
    "i686",
    "x86_64",
    "aarch64",
)
CUSTOM_ACTION_PARAMETER_TYPE_VALUES: Final[tuple[CustomActionParameterType, ...]] = (
    "STRING",
    "NUMBER",
    "BOOLEAN",
    "DATE",
)
CUSTOM_ACTION_RESOURCE_TYPE_VALUES: Final[tuple[CustomActionResourceType, ...]] = (
    "VirtualMachine",
)
CUSTOM_ACTION_VALIDATION_FORMAT_VALUES: Final[tuple[CustomActionValidationFormat, ...]] = (
    "NONE",
    "UUID",
    "EMAIL",
    "PASSWORD",
    "URL",
    "DECIMAL",
)
DATA_STORE_ROLE_VALUES: Final[tuple[DataStoreRole, ...]] = (
    "Primary",
    "Image",
    "ImageCache",
    "Backup",
    "Object",
)
DEDICATED_RESOURCE_TYPE_VALUES: Final[tuple[DedicatedResourceType, ...]] = (
    "Zone",
    "Pod",
    "Cluster",
    "Host",
)
DEPLOYMENT_PLANNER_NAME_VALUES: Final[tuple[DeploymentPlannerName, ...]] = (
    "FirstFitPlanner",
    "UserDispersingPlanner",
    "UserConcentratedPodPlanner",
    "ImplicitDedicationPlanner",
    "BareMetalPlanner",
    "SkipHeuresticsPlanner",
)
DETAIL_OPTIONS_RESOURCE_TYPE_VALUES: Final[tuple[DetailOptionsResourceType, ...]] = (
    "UserVm",
    "Template",
    "VnfTemplate",
)
DETAIL_RESOURCE_TYPE_VALUES: Final[tuple[DetailResourceType, ...]] = (
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
DIAGNOSTICS_TYPE_VALUES: Final[tuple[DiagnosticsType, ...]] = (
    "ping",
    "ping6",
    "traceroute",
    "traceroute6",
    "arping",
)
DIRECT_DOWNLOAD_CERTIFICATE_STATUS_VALUES: Final[tuple[DirectDownloadCertificateStatus, ...]] = (
    "REVOKED",
    "FAILED",
    "SKIPPED",
    "UPLOADED",
)
DISK_CACHE_MODE_VALUES: Final[tuple[DiskCacheMode, ...]] = (
    "none",
    "writeback",
    "writethrough",
    "hypervisor_default",
)
DISK_OFFERING_STATE_VALUES: Final[tuple[DiskOfferingState, ...]] = (
    "Inactive",
    "Active",
)
DOMAIN_DETAILS_VALUES: Final[tuple[DomainDetails, ...]] = (
    "all",
    "resource",
    "min",
)
DOMAIN_STATE_VALUES: Final[tuple[DomainState, ...]] = (
    "Active",
    "Inactive",
)
ELASTIC_LB_SUPPORT_VALUES: Final[tuple[ElasticLbSupport, ...]] = (
    "false",
    "guest",
    "public",
)
EVENT_LEVEL_VALUES: Final[tuple[EventLevel, ...]] = (
    "INFO",
    "WARN",
    "ERROR",
)
EVENT_RESOURCE_TYPE_VALUES: Final[tuple[EventResourceType, ...]] = (
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
EVENT_STATE_VALUES: Final[tuple[EventState, ...]] = (
    "Created",
    "Scheduled",
    "Started",
    "Completed",
)
EXTENSION_DETAILS_VALUES: Final[tuple[ExtensionDetails, ...]] = (
    "all",
    "resource",
    "external",
    "min",
)
EXTENSION_RESOURCE_TYPE_VALUES: Final[tuple[ExtensionResourceType, ...]] = ("Cluster",)
EXTENSION_STATE_VALUES: Final[tuple[ExtensionState, ...]] = (
    "Enabled",
    "Disabled",
)
EXTENSION_TYPE_VALUES: Final[tuple[ExtensionType, ...]] = ("Orchestrator",)
EXTERNAL_NETWORK_PROVIDER_VALUES: Final[tuple[ExternalNetworkProvider, ...]] = (
    "NSX",
    "Netris",
)
EXTRACT_MODE_VALUES: Final[tuple[ExtractMode, ...]] = (
    "FTP_UPLOAD",
    "HTTP_DOWNLOAD",
)
FIREWALL_DEVICE_STATE_VALUES: Final[tuple[FirewallDeviceState, ...]] = (
    "Enabled",
    "Disabled",
)
FIREWALL_RULE_STATE_VALUES: Final[tuple[FirewallRuleState, ...]] = (
    "Staged",
    "Add",
    "Active",
    "Deleting",
)
FIREWALL_RULE_TYPE_VALUES: Final[tuple[FirewallRuleType, ...]] = (
    "System",
    "User",
)
FIREWALL_TRAFFIC_TYPE_VALUES: Final[tuple[FirewallTrafficType, ...]] = (
    "Ingress",
    "Egress",
)
GPU_DEVICE_MANAGED_STATE_VALUES: Final[tuple[GpuDeviceManagedState, ...]] = (
    "Managed",
    "Unmanaged",
)
GPU_DEVICE_STATE_VALUES: Final[tuple[GpuDeviceState, ...]] = (
    "Allocated",
    "Free",
    "Error",
    "PartiallyAllocated",
)
GPU_DEVICE_TYPE_VALUES: Final[tuple[GpuDeviceType, ...]] = (
    "PCI",
    "MDEV",
    "VGPUOnly",
)
GSLB_ALGORITHM_VALUES: Final[tuple[GslbAlgorithm, ...]] = (
    "RoundRobin",
    "LeastConn",
    "Proximity",
)
GSLB_PERSISTENCE_VALUES: Final[tuple[GslbPersistence, ...]] = ("sourceip",)
GSLB_SERVICE_TYPE_VALUES: Final[tuple[GslbServiceType, ...]] = (
    "tcp",
    "udp",
    "http",
)
GUEST_TYPE_VALUES: Final[tuple[GuestType, ...]] = (
    "Shared",
    "Isolated",
    "L2",
)
GUEST_TYPE_FILTER_VALUES: Final[tuple[GuestTypeFilter, ...]] = (
    "Shared",
    "Isolated",
    "L2",
    "all",
)
HOST_ALLOCATION_ACTION_VALUES: Final[tuple[HostAllocationAction, ...]] = (
    "Enable",
    "Disable",
)
HOST_CONTROL_STATE_VALUES: Final[tuple[HostControlState, ...]] = (
    "Enabled",
    "Disabled",
    "Offline",
    "Maintenance",
    "Unknown",
)
HOST_DETAILS_VALUES: Final[tuple[HostDetails, ...]] = (
    "all",
    "capacity",
    "events",
    "stats",
    "min",
)
HOST_HA_HYPERVISOR_VALUES: Final[tuple[HostHaHypervisor, ...]] = (
    "KVM",
    "Simulator",
    "Unknown",
)
HOST_HA_PROVIDER_CLASS_VALUES: Final[tuple[HostHaProviderClass, ...]] = (
    "KVMHAProvider",
    "SimulatorHAProvider",
)
HOST_HA_PROVIDER_NAME_VALUES: Final[tuple[HostHaProviderName, ...]] = (
    "kvmhaprovider",
    "simulatorhaprovider",
)
HOST_HA_STATE_VALUES: Final[tuple[HostHaState, ...]] = (
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
HOST_RESOURCE_STATE_VALUES: Final[tuple[HostResourceState, ...]] = (
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
HOST_STATUS_VALUES: Final[tuple[HostStatus, ...]] = (
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
HOST_TYPE_VALUES: Final[tuple[HostType, ...]] = (
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
HYPERVISOR_KVM_ONLY_VALUES: Final[tuple[HypervisorKvmOnly, ...]] = ("KVM",)
HYPERVISOR_NAME_VALUES: Final[tuple[HypervisorName, ...]] = (
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
HYPERVISOR_TYPE_VALUES: Final[tuple[HypervisorType, ...]] = (
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
ICON_RESOURCE_TYPE_VALUES: Final[tuple[IconResourceType, ...]] = (
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
IKE_VERSION_VALUES: Final[tuple[IkeVersion, ...]] = (
    "ike",
    "ikev1",
    "ikev2",
)
IMAGE_FORMAT_VALUES: Final[tuple[ImageFormat, ...]] = (
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
IMPORT_VM_SOURCE_VALUES: Final[tuple[ImportVmSource, ...]] = (
    "unmanaged",
    "vmware",
    "external",
    "shared",
    "local",
)
IMPORT_VM_TASK_FILTER_VALUES: Final[tuple[ImportVmTaskFilter, ...]] = (
    "All",
    "Running",
    "Completed",
    "Failed",
)
IMPORT_VM_TASK_STATE_VALUES: Final[tuple[ImportVmTaskState, ...]] = (
    "Running",
    "Completed",
    "Failed",
)
IMPORT_VM_TASK_STEP_VALUES: Final[tuple[ImportVmTaskStep, ...]] = (
    "[1/5] Prepare",
    "[2/5] CloningInstance",
    "[3/5] ConvertingInstance",
    "[4/5] Importing",
    "[5/5] Completed",
)
INDIRECT_AGENT_LB_ALGORITHM_VALUES: Final[tuple[IndirectAgentLbAlgorithm, ...]] = (
    "static",
    "roundrobin",
    "shuffle",
)
INTERNET_PROTOCOL_VALUES: Final[tuple[InternetProtocol, ...]] = (
    "IPv4",
    "IPv6",
    "DualStack",
)
INTERVAL_TYPE_VALUES: Final[tuple[IntervalType, ...]] = (
    "HOURLY",
    "DAILY",
    "WEEKLY",
    "MONTHLY",
)
IO_DRIVER_POLICY_VALUES: Final[tuple[IoDriverPolicy, ...]] = (
    "native",
    "threads",
    "io_uring",
    "storage_specific",
)
IP_ADDRESS_PURPOSE_VALUES: Final[tuple[IpAddressPurpose, ...]] = (
    "StaticNat",
    "Lb",
)
IP_ADDRESS_STATE_VALUES: Final[tuple[IpAddressState, ...]] = (
    "Allocating",
    "Allocated",
    "Releasing",
    "Reserved",
    "Free",
)
IPV4_GUEST_SUBNET_STATE_VALUES: Final[tuple[Ipv4GuestSubnetState, ...]] = (
    "Allocating",
    "Allocated",
    "Releasing",
    "Free",
)
JOB_RESULT_TYPE_VALUES: Final[tuple[JobResultType, ...]] = (
    "text",
    "object",
)
JOB_STATUS_NAME_VALUES: Final[tuple[JobStatusName, ...]] = (
    "IN_PROGRESS",
    "SUCCEEDED",
    "FAILED",
    "CANCELLED",
)
KUBERNETES_CLUSTER_STATE_VALUES: Final[tuple[KubernetesClusterState, ...]] = (
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
KUBERNETES_CLUSTER_TYPE_VALUES: Final[tuple[KubernetesClusterType, ...]] = (
    "CloudManaged",
    "ExternalManaged",
)
KUBERNETES_VERSION_STATE_VALUES: Final[tuple[KubernetesVersionState, ...]] = (
    "Disabled",
    "Enabled",
)
LAUNCH_PERMISSION_OPERATION_VALUES: Final[tuple[LaunchPermissionOperation, ...]] = (
    "add",
    "remove",
    "reset",
)
LB_STICKINESS_METHOD_VALUES: Final[tuple[LbStickinessMethod, ...]] = (
    "LbCookie",
    "AppCookie",
    "SourceBased",
)
LDAP_CONFLICTING_USER_SOURCE_VALUES: Final[tuple[LdapConflictingUserSource, ...]] = (
    "",
    "oauth2",
    "ldap",
    "saml2",
    "saml2disabled",
    "native",
)
LDAP_LINK_TYPE_VALUES: Final[tuple[LdapLinkType, ...]] = (
    "GROUP",
    "OU",
)
LDAP_USER_FILTER_VALUES: Final[tuple[LdapUserFilter, ...]] = (
    "NoFilter",
    "LocalDomain",
    "AnyDomain",
    "PotentialImport",
)
LEASE_EXPIRY_ACTION_VALUES: Final[tuple[LeaseExpiryAction, ...]] = (
    "STOP",
    "DESTROY",
)
LOAD_BALANCER_ALGORITHM_VALUES: Final[tuple[LoadBalancerAlgorithm, ...]] = (
    "roundrobin",
    "leastconn",
    "source",
)
LOAD_BALANCER_DEVICE_STATE_VALUES: Final[tuple[LoadBalancerDeviceState, ...]] = (
    "Enabled",
    "Disabled",
)
LOAD_BALANCER_PROTOCOL_VALUES: Final[tuple[LoadBalancerProtocol, ...]] = (
    "tcp",
    "udp",
    "tcp-proxy",
    "ssl",
)
LOAD_BALANCER_SCHEME_VALUES: Final[tuple[LoadBalancerScheme, ...]] = ("Internal",)
MANAGED_STATE_VALUES: Final[tuple[ManagedState, ...]] = (
    "Managed",
    "PrepareUnmanaged",
    "Unmanaged",
    "PrepareUnmanagedError",
)
MANAGEMENT_SERVER_STATE_VALUES: Final[tuple[ManagementServerState, ...]] = (
    "Up",
    "Down",
    "PreparingForMaintenance",
    "Maintenance",
    "PreparingForShutDown",
    "ReadyToShutDown",
    "ShuttingDown",
)
NETSCALER_DEVICE_TYPE_VALUES: Final[tuple[NetscalerDeviceType, ...]] = (
    "NetscalerMPXLoadBalancer",
    "NetscalerVPXLoadBalancer",
    "NetscalerSDXLoadBalancer",
)
NETWORK_ACL_ACTION_VALUES: Final[tuple[NetworkAclAction, ...]] = (
    "Allow",
    "Deny",
)
NETWORK_ACL_ITEM_STATE_VALUES: Final[tuple[NetworkAclItemState, ...]] = (
    "Staged",
    "Add",
    "Active",
    "Deleting",
)
NETWORK_ACL_TRAFFIC_TYPE_VALUES: Final[tuple[NetworkAclTrafficType, ...]] = (
    "Ingress",
    "Egress",
)
NETWORK_ACL_TYPE_VALUES: Final[tuple[NetworkAclType, ...]] = (
    "Account",
    "Domain",
)
NETWORK_CAPABILITY_VALUES: Final[tuple[NetworkCapability, ...]] = (
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
NETWORK_DEVICE_TYPE_VALUES: Final[tuple[NetworkDeviceType, ...]] = (
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
NETWORK_FILTER_VALUES: Final[tuple[NetworkFilter, ...]] = (
    "Account",
    "Domain",
    "AccountDomain",
    "Shared",
    "All",
)
NETWORK_ISOLATION_TYPE_VALUES: Final[tuple[NetworkIsolationType, ...]] = (
    "None",
    "Ec2",
    "Vlan",
    "Vswitch",
    "Undecided",
    "Vnet",
)
NETWORK_MODE_VALUES: Final[tuple[NetworkMode, ...]] = (
    "NATTED",
    "ROUTED",
)
NETWORK_OFFERING_AVAILABILITY_VALUES: Final[tuple[NetworkOfferingAvailability, ...]] = (
    "Required",
    "Optional",
)
NETWORK_OFFERING_STATE_VALUES: Final[tuple[NetworkOfferingState, ...]] = (
    "Disabled",
    "Enabled",
)
NETWORK_PROTOCOL_NAME_VALUES: Final[tuple[NetworkProtocolName, ...]] = (
    "tcp",
    "udp",
    "icmp",
    "all",
)
NETWORK_PROTOCOL_OPTION_VALUES: Final[tuple[NetworkProtocolOption, ...]] = (
    "ProtocolNumber",
    "IcmpType",
)
NETWORK_ROUTING_VALUES: Final[tuple[NetworkRouting, ...]] = (
    "Static",
    "Dynamic",
)
NETWORK_SERVICE_NAME_VALUES: Final[tuple[NetworkServiceName, ...]] = (
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
NETWORK_SERVICE_PROVIDER_NAME_VALUES: Final[tuple[NetworkServiceProviderName, ...]] = (
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
NETWORK_SERVICE_PROVIDER_STATE_VALUES: Final[tuple[NetworkServiceProviderState, ...]] = (
    "Disabled",
    "Enabled",
    "Shutdown",
)
NETWORK_STATE_VALUES: Final[tuple[NetworkState, ...]] = (
    "Allocated",
    "Setup",
    "Implementing",
    "Implemented",
    "Shutdown",
    "Destroy",
)
OBJECT_IN_DATA_STORE_STATE_VALUES: Final[tuple[ObjectInDataStoreState, ...]] = (
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
OFFERING_STATE_FILTER_VALUES: Final[tuple[OfferingStateFilter, ...]] = (
    "Active",
    "Inactive",
    "all",
)
OFFERING_STORAGE_TYPE_VALUES: Final[tuple[OfferingStorageType, ...]] = (
    "local",
    "shared",
)
OFFERING_TRAFFIC_TYPE_VALUES: Final[tuple[OfferingTrafficType, ...]] = ("Guest",)
OUT_OF_BAND_DRIVER_VALUES: Final[tuple[OutOfBandDriver, ...]] = (
    "ipmitool",
    "nestedcloudstack",
    "redfish",
)
OUT_OF_BAND_POWER_OPERATION_VALUES: Final[tuple[OutOfBandPowerOperation, ...]] = (
    "ON",
    "OFF",
    "CYCLE",
    "RESET",
    "SOFT",
    "STATUS",
)
OUT_OF_BAND_POWER_STATE_VALUES: Final[tuple[OutOfBandPowerState, ...]] = (
    "On",
    "Off",
    "Unknown",
    "Disabled",
)
PALO_ALTO_DEVICE_TYPE_VALUES: Final[tuple[PaloAltoDeviceType, ...]] = ("PaloAltoFirewall",)
PHYSICAL_NETWORK_STATE_VALUES: Final[tuple[PhysicalNetworkState, ...]] = (
    "Disabled",
    "Enabled",
)
PORT_FORWARDING_PROTOCOL_VALUES: Final[tuple[PortForwardingProtocol, ...]] = (
    "tcp",
    "udp",
)
PORTABLE_IP_STATE_VALUES: Final[tuple[PortableIpState, ...]] = (
    "Allocating",
    "Allocated",
    "Releasing",
    "Free",
)
PRIVATE_VLAN_TYPE_VALUES: Final[tuple[PrivateVlanType, ...]] = (
    "Community",
    "Isolated",
    "Promiscuous",
)
PROJECT_ACCOUNT_ROLE_VALUES: Final[tuple[ProjectAccountRole, ...]] = (
    "Admin",
    "Regular",
)
PROJECT_INVITATION_STATE_VALUES: Final[tuple[ProjectInvitationState, ...]] = (
    "Pending",
    "Completed",
    "Expired",
    "Declined",
)
PROJECT_STATE_VALUES: Final[tuple[ProjectState, ...]] = (
    "Active",
    "Disabled",
    "Suspended",
)
PROVISIONING_TYPE_VALUES: Final[tuple[ProvisioningType, ...]] = (
    "thin",
    "sparse",
    "fat",
)
PURGEABLE_RESOURCE_TYPE_VALUES: Final[tuple[PurgeableResourceType, ...]] = ("VirtualMachine",)
QUOTA_EMAIL_TEMPLATE_TYPE_VALUES: Final[tuple[QuotaEmailTemplateType, ...]] = (
    "QUOTA_LOW",
    "QUOTA_EMPTY",
    "QUOTA_UNLOCK_ACCOUNT",
    "QUOTA_STATEMENT",
)
RELATIONAL_OPERATOR_VALUES: Final[tuple[RelationalOperator, ...]] = (
    "EQ",
    "GT",
    "LT",
    "GE",
    "LE",
)
REMOTE_ACCESS_VPN_STATE_VALUES: Final[tuple[RemoteAccessVpnState, ...]] = (
    "Added",
    "Running",
    "Removed",
)
RESOURCE_LIMIT_TYPE_TEXT_VALUES: Final[tuple[ResourceLimitTypeText, ...]] = (
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
RESOURCE_OBJECT_TYPE_VALUES: Final[tuple[ResourceObjectType, ...]] = (
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
RESOURCE_TYPE_NAME_VALUES: Final[tuple[ResourceTypeName, ...]] = (
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
ROLE_PERMISSION_VALUE_VALUES: Final[tuple[RolePermissionValue, ...]] = (
    "allow",
    "deny",
)
ROLE_STATE_VALUES: Final[tuple[RoleState, ...]] = (
    "enabled",
    "disabled",
)
ROLE_TYPE_VALUES: Final[tuple[RoleType, ...]] = (
    "Admin",
    "ResourceAdmin",
    "DomainAdmin",
    "User",
    "Unknown",
)
ROUTER_HEALTH_CHECK_TYPE_VALUES: Final[tuple[RouterHealthCheckType, ...]] = (
    "basic",
    "advanced",
)
ROUTER_HEALTH_STATUS_VALUES: Final[tuple[RouterHealthStatus, ...]] = (
    "SUCCESS",
    "FAILED",
    "WARNING",
    "UNKNOWN",
)
ROUTER_REDUNDANT_STATE_VALUES: Final[tuple[RouterRedundantState, ...]] = (
    "UNKNOWN",
    "PRIMARY",
    "BACKUP",
    "FAULT",
)
ROUTER_ROLE_VALUES: Final[tuple[RouterRole, ...]] = (
    "VIRTUAL_ROUTER",
    "LB",
    "INTERNAL_LB_VM",
    "NETSCALER_VM",
)
ROUTING_MODE_VALUES: Final[tuple[RoutingMode, ...]] = (
    "Static",
    "Dynamic",
)
S3_SIGNER_VALUES: Final[tuple[S3Signer, ...]] = (
    "S3SignerType",
    "AWSS3V4SignerType",
)
SERVICE_OFFERING_STATE_VALUES: Final[tuple[ServiceOfferingState, ...]] = (
    "Inactive",
    "Active",
)
SHARED_FILE_SYSTEM_FORMAT_VALUES: Final[tuple[SharedFileSystemFormat, ...]] = (
    "EXT4",
    "XFS",
)
SHARED_FILE_SYSTEM_PROVIDER_NAME_VALUES: Final[tuple[SharedFileSystemProviderName, ...]] = (
    "SHAREDFSVM",
)
SHARED_FILE_SYSTEM_STATE_VALUES: Final[tuple[SharedFileSystemState, ...]] = (
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
SITE2_SITE_VPN_CONNECTION_STATE_VALUES: Final[tuple[Site2SiteVpnConnectionState, ...]] = (
    "Pending",
    "Connecting",
    "Connected",
    "Disconnected",
    "Error",
    "Removed",
)
SNAPSHOT_LOCATION_TYPE_VALUES: Final[tuple[SnapshotLocationType, ...]] = (
    "PRIMARY",
    "SECONDARY",
)
SNAPSHOT_STATE_VALUES: Final[tuple[SnapshotState, ...]] = (
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
SNAPSHOT_TYPE_VALUES: Final[tuple[SnapshotType, ...]] = (
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
STAGING_STORE_SCOPE_VALUES: Final[tuple[StagingStoreScope, ...]] = ("ZONE",)
STATIC_ROUTE_STATE_VALUES: Final[tuple[StaticRouteState, ...]] = (
    "Staged",
    "Add",
    "Active",
    "Update",
    "Deleting",
)
STATIC_ROUTE_STATE_FILTER_VALUES: Final[tuple[StaticRouteStateFilter, ...]] = (
    "Staged",
    "Add",
    "Active",
    "Update",
    "Revoke",
    "Deleting",
)
STORAGE_HEURISTIC_TYPE_VALUES: Final[tuple[StorageHeuristicType, ...]] = (
    "ISO",
    "SNAPSHOT",
    "TEMPLATE",
    "VOLUME",
)
STORAGE_MIGRATION_POLICY_VALUES: Final[tuple[StorageMigrationPolicy, ...]] = (
    "BALANCE",
    "COMPLETE",
)
STORAGE_POOL_SCOPE_VALUES: Final[tuple[StoragePoolScope, ...]] = (
    "ZONE",
    "CLUSTER",
)
STORAGE_POOL_STATUS_VALUES: Final[tuple[StoragePoolStatus, ...]] = (
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
STORAGE_POOL_TYPE_VALUES: Final[tuple[StoragePoolType, ...]] = (
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
STORAGE_PROVIDER_TYPE_VALUES: Final[tuple[StorageProviderType, ...]] = (
    "PRIMARY",
    "IMAGE",
    "ImageCache",
    "OBJECT",
)
STORAGE_SCOPE_VALUES: Final[tuple[StorageScope, ...]] = (
    "HOST",
    "CLUSTER",
    "ZONE",
    "REGION",
    "GLOBAL",
)
STRING_BOOLEAN_VALUES: Final[tuple[StringBoolean, ...]] = (
    "true",
    "false",
)
SYSTEM_OFFERING_VM_TYPE_VALUES: Final[tuple[SystemOfferingVmType, ...]] = (
    "domainrouter",
    "consoleproxy",
    "secondarystoragevm",
    "internalloadbalancervm",
)
SYSTEM_VM_TYPE_VALUES: Final[tuple[SystemVmType, ...]] = (
    "domainrouter",
    "consoleproxy",
    "secondarystoragevm",
    "elasticipvm",
    "elasticloadbalancervm",
    "internalloadbalancervm",
    "netscalervm",
)
TAGGABLE_RESOURCE_TYPE_VALUES: Final[tuple[TaggableResourceType, ...]] = (
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
TEMPLATE_FILTER_VALUES: Final[tuple[TemplateFilter, ...]] = (
    "featured",
    "self",
    "selfexecutable",
    "shared",
    "sharedexecutable",
    "executable",
    "community",
    "all",
)
TEMPLATE_TYPE_VALUES: Final[tuple[TemplateType, ...]] = (
    "ROUTING",
    "SYSTEM",
    "BUILTIN",
    "PERHOST",
    "USER",
    "VNF",
    "DATADISK",
    "ISODISK",
)
TRAFFIC_TYPE_NAME_VALUES: Final[tuple[TrafficTypeName, ...]] = (
    "None",
    "Public",
    "Guest",
    "Storage",
    "Management",
    "Control",
    "Vpn",
)
TUNGSTEN_HTTP_METHOD_VALUES: Final[tuple[TungstenHttpMethod, ...]] = (
    "GET",
    "HEAD",
)
TUNGSTEN_MONITOR_TYPE_VALUES: Final[tuple[TungstenMonitorType, ...]] = (
    "PING",
    "TCP",
    "HTTP",
)
UNMANAGED_POWER_STATE_VALUES: Final[tuple[UnmanagedPowerState, ...]] = (
    "PowerUnknown",
    "PowerOn",
    "PowerOff",
)
UPLOAD_STATUS_VALUES: Final[tuple[UploadStatus, ...]] = (
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
USAGE_TYPE_NAME_VALUES: Final[tuple[UsageTypeName, ...]] = (
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
)
USAGE_UNIT_VALUES: Final[tuple[UsageUnit, ...]] = (
    "Compute*Month",
    "IP*Month",
    "GB",
    "GB*Month",
    "Policy*Month",
    "IOPS",
    "Bytes",
)
USER_DATA_OVERRIDE_POLICY_VALUES: Final[tuple[UserDataOverridePolicy, ...]] = (
    "ALLOWOVERRIDE",
    "APPEND",
    "DENYOVERRIDE",
)
USER_SOURCE_VALUES: Final[tuple[UserSource, ...]] = (
    "oauth2",
    "ldap",
    "saml2",
    "saml2disabled",
    "native",
)
USER_SOURCE_FILTER_VALUES: Final[tuple[UserSourceFilter, ...]] = (
    "native",
    "ldap",
    "saml2",
    "saml2disabled",
)
USER_TWO_FACTOR_PROVIDER_VALUES: Final[tuple[UserTwoFactorProvider, ...]] = (
    "totp",
    "staticpin",
)
USER_VM_TYPE_VALUES: Final[tuple[UserVmType, ...]] = (
    "UserVM",
    "cksnode",
    "sharedfsvm",
)
VIRTUAL_MACHINE_DETAILS_VALUES: Final[tuple[VirtualMachineDetails, ...]] = (
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
VIRTUAL_MACHINE_STATE_VALUES: Final[tuple[VirtualMachineState, ...]] = (
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
VIRTUAL_MACHINE_STATE_FILTER_VALUES: Final[tuple[VirtualMachineStateFilter, ...]] = (
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
VIRTUAL_MACHINE_TYPE_VALUES: Final[tuple[VirtualMachineType, ...]] = (
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
VLAN_ALLOCATION_STATE_VALUES: Final[tuple[VlanAllocationState, ...]] = (
    "Allocated",
    "Free",
)
VM_SCHEDULE_ACTION_VALUES: Final[tuple[VmScheduleAction, ...]] = (
    "START",
    "STOP",
    "REBOOT",
    "FORCE_STOP",
    "FORCE_REBOOT",
)
VM_SNAPSHOT_STATE_VALUES: Final[tuple[VmSnapshotState, ...]] = (
    "Allocated",
    "Creating",
    "Ready",
    "Reverting",
    "Expunging",
    "Removed",
    "Error",
    "Hidden",
)
VM_SNAPSHOT_TYPE_VALUES: Final[tuple[VmSnapshotType, ...]] = (
    "Disk",
    "DiskAndMemory",
)
VMWARE_SWITCH_TYPE_VALUES: Final[tuple[VmwareSwitchType, ...]] = (
    "vmwaresvs",
    "vmwaredvs",
    "nexusdvs",
)
VOLUME_REPAIR_VALUES: Final[tuple[VolumeRepair, ...]] = (
    "LEAKS",
    "ALL",
)
VOLUME_RESPONSE_STATE_VALUES: Final[tuple[VolumeResponseState, ...]] = (
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
VOLUME_STATE_VALUES: Final[tuple[VolumeState, ...]] = (
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
VOLUME_TYPE_VALUES: Final[tuple[VolumeType, ...]] = (
    "UNKNOWN",
    "ROOT",
    "SWAP",
    "DATADISK",
    "ISO",
)
VPC_GATEWAY_STATE_VALUES: Final[tuple[VpcGatewayState, ...]] = (
    "Creating",
    "Ready",
    "Deleting",
)
VPC_OFFERING_STATE_VALUES: Final[tuple[VpcOfferingState, ...]] = (
    "Disabled",
    "Enabled",
)
VPC_STATE_VALUES: Final[tuple[VpcState, ...]] = (
    "Enabled",
    "Inactive",
)
VPN_USER_STATE_VALUES: Final[tuple[VpnUserState, ...]] = (
    "Add",
    "Revoke",
    "Active",
)
WEBHOOK_SCOPE_VALUES: Final[tuple[WebhookScope, ...]] = (
    "Local",
    "Domain",
    "Global",
)
WEBHOOK_STATE_VALUES: Final[tuple[WebhookState, ...]] = (
    "Enabled",
    "Disabled",
)
ZERO_ONE_VALUES: Final[tuple[ZeroOne, ...]] = (
    "0",
    "1",
)
ZONE_NETWORK_TYPE_VALUES: Final[tuple[ZoneNetworkType, ...]] = (
    "Basic",
    "Advanced",
)
ZONE_TYPE_VALUES: Final[tuple[ZoneType, ...]] = (
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
    """UsageTypeNumber"""

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
