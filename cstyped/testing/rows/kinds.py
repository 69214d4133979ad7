"""The classes of rows, by the names that they have in answers, with the types of their rows.

Sorted. A class that no behaviour knows by name is not here: what the commands of commands.toml make
of one are rows of the type `Row`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .stored import Kind

if TYPE_CHECKING:
    from .typed import (
        AccountRow,
        AffinityGroupRow,
        AffinityGroupTypeRow,
        AlertRow,
        AnnotationRow,
        AsnRangeRow,
        AsNumberRow,
        AutoScalePolicyRow,
        AutoScaleVmGroupRow,
        AutoScaleVmProfileRow,
        BackupOfferingRow,
        BackupProviderRow,
        BackupRow,
        BackupScheduleRow,
        BgpPeerRow,
        BucketRow,
        CaProviderRow,
        ClusterDrsPlanRow,
        ClusterRow,
        ConditionRow,
        ConfigurationGroupRow,
        CounterRow,
        CustomActionRow,
        DedicatedRow,
        DiskOfferingRow,
        DomainRow,
        EventRow,
        EventTypeRow,
        ExtensionRow,
        FirewallRow,
        ForwardingRow,
        GlobalBalancerRow,
        GpuCardRow,
        GpuDeviceRow,
        GuestOSCategoryRow,
        GuestOsMappingRow,
        GuestOSRow,
        GuestVlanRangeRow,
        GuiThemeRow,
        HealthCheckRow,
        HostRow,
        HostTagRow,
        HypervisorCapabilitiesRow,
        ImageStoreRow,
        InstanceGroupRow,
        InternalBalancerRow,
        InternalElementRow,
        IPAddressRow,
        IpForwardingRow,
        IpQuarantineRow,
        Ipv4SubnetRow,
        Ipv6PrefixRow,
        IsolationMethodRow,
        JobRow,
        KubernetesClusterRow,
        KubernetesSupportedVersionRow,
        LdapConfigurationRow,
        LoadBalancerRow,
        MachineRow,
        ManagementServerRow,
        NetworkAclItemRow,
        NetworkAclRow,
        NetworkOfferingRow,
        NetworkPermissionRow,
        NetworkProviderRow,
        NetworkRow,
        NicRow,
        OauthProviderRow,
        ObjectStoreRow,
        PhysicalNetworkRow,
        PlannerRow,
        PodRow,
        PortableRangeRow,
        PrivateGatewayRow,
        ProjectAccountRow,
        ProjectInvitationRow,
        ProjectRolePermissionRow,
        ProjectRoleRow,
        ProjectRow,
        QuotaTariffRow,
        RegionRow,
        RemoteVpnRow,
        ResourceDetailRow,
        ResourceIconRow,
        RolePermissionRow,
        RoleRow,
        RouterElementRow,
        RouterRow,
        SecondaryIpRow,
        SecurityGroupRow,
        SecurityGroupRuleRow,
        SelectorRow,
        ServiceOfferingRow,
        SettingRow,
        SharedFSProviderRow,
        SharedFSRow,
        SnapshotPolicyRow,
        SnapshotRow,
        SSHKeyPairRow,
        SslCertRow,
        StaticRouteRow,
        StickinessRow,
        StoragePoolRow,
        StorageRangeRow,
        StorageTagRow,
        SystemVmRow,
        TagRow,
        TemplateRow,
        TrafficImplementorRow,
        TrafficTypeRow,
        TwoFactorProviderRow,
        UserDataRow,
        UserRow,
        VgpuProfileRow,
        VlanIpRangeRow,
        VMScheduleRow,
        VMSnapshotRow,
        VolumeRow,
        VpcOfferingRow,
        VpcRow,
        VpnConnectionRow,
        VpnCustomerGatewayRow,
        VpnGatewayRow,
        VpnUserRow,
        WebhookDeliveryRow,
        WebhookRow,
        ZoneRow,
    )

ACCOUNTS: Kind[AccountRow] = Kind("Account")
AFFINITY_GROUPS: Kind[AffinityGroupRow] = Kind("AffinityGroup")
AFFINITY_GROUP_TYPES: Kind[AffinityGroupTypeRow] = Kind("AffinityGroupType")
ALERTS: Kind[AlertRow] = Kind("Alert")
ANNOTATIONS: Kind[AnnotationRow] = Kind("Annotation")
ASN_RANGES: Kind[AsnRangeRow] = Kind("ASNRange")
AS_NUMBERS: Kind[AsNumberRow] = Kind("ASNumber")
AUTOSCALE_GROUPS: Kind[AutoScaleVmGroupRow] = Kind("AutoScaleVmGroup")
AUTOSCALE_POLICIES: Kind[AutoScalePolicyRow] = Kind("AutoScalePolicy")
AUTOSCALE_PROFILES: Kind[AutoScaleVmProfileRow] = Kind("AutoScaleVmProfile")
BACKUPS: Kind[BackupRow] = Kind("Backup")
BACKUP_OFFERINGS: Kind[BackupOfferingRow] = Kind("BackupOffering")
BACKUP_PROVIDERS: Kind[BackupProviderRow] = Kind("BackupProvider")
BACKUP_SCHEDULES: Kind[BackupScheduleRow] = Kind("BackupSchedule")
BGP_PEERS: Kind[BgpPeerRow] = Kind("BgpPeer")
BUCKETS: Kind[BucketRow] = Kind("Bucket")
CA_PROVIDERS: Kind[CaProviderRow] = Kind("CAProvider")
CLUSTERS: Kind[ClusterRow] = Kind("Cluster")
CONFIGURATION_GROUPS: Kind[ConfigurationGroupRow] = Kind("ConfigurationGroup")
COUNTERS: Kind[CounterRow] = Kind("Counter")
CUSTOM_ACTIONS: Kind[CustomActionRow] = Kind("ExtensionCustomAction")
DEDICATED_CLUSTERS: Kind[DedicatedRow] = Kind("DedicateCluster")
DEDICATED_HOSTS: Kind[DedicatedRow] = Kind("DedicateHost")
DEDICATED_PODS: Kind[DedicatedRow] = Kind("DedicatePod")
DEDICATED_ZONES: Kind[DedicatedRow] = Kind("DedicateZone")
DEPLOYMENT_PLANNERS: Kind[PlannerRow] = Kind("DeploymentPlanners")
DISK_OFFERINGS: Kind[DiskOfferingRow] = Kind("DiskOffering")
DOMAINS: Kind[DomainRow] = Kind("Domain")
DRS_PLANS: Kind[ClusterDrsPlanRow] = Kind("ClusterDrsPlan")
EVENTS: Kind[EventRow] = Kind("Event")
EVENT_TYPES: Kind[EventTypeRow] = Kind("EventType")
EXTENSIONS: Kind[ExtensionRow] = Kind("Extension")
FIREWALL_RULES: Kind[FirewallRow] = Kind("Firewall")
FORWARDING_RULES: Kind[ForwardingRow] = Kind("FirewallRule")
GLOBAL_BALANCERS: Kind[GlobalBalancerRow] = Kind("GlobalLoadBalancer")
GPU_CARDS: Kind[GpuCardRow] = Kind("GpuCard")
GPU_DEVICES: Kind[GpuDeviceRow] = Kind("GpuDevice")
GUEST_CATEGORIES: Kind[GuestOSCategoryRow] = Kind("GuestOSCategory")
GUEST_MAPPINGS: Kind[GuestOsMappingRow] = Kind("GuestOsMapping")
GUEST_SYSTEMS: Kind[GuestOSRow] = Kind("GuestOS")
GUEST_VLAN_RANGES: Kind[GuestVlanRangeRow] = Kind("GuestVlanRange")
GUI_THEMES: Kind[GuiThemeRow] = Kind("GuiTheme")
HOSTS: Kind[HostRow] = Kind("Host")
HOST_TAGS: Kind[HostTagRow] = Kind("HostTag")
HYPERVISOR_CAPABILITIES: Kind[HypervisorCapabilitiesRow] = Kind("HypervisorCapabilities")
IMAGE_STORES: Kind[ImageStoreRow] = Kind("ImageStore")
INSTANCE_GROUPS: Kind[InstanceGroupRow] = Kind("InstanceGroup")
INTERNAL_BALANCERS: Kind[InternalBalancerRow] = Kind("ApplicationLoadBalancer")
INTERNAL_ELEMENTS: Kind[InternalElementRow] = Kind("InternalLoadBalancerElement")
IPV4_SUBNETS: Kind[Ipv4SubnetRow] = Kind("DataCenterIpv4Subnet")
IPV6_PREFIXES: Kind[Ipv6PrefixRow] = Kind("DataCenterGuestIpv6Prefix")
IP_ADDRESSES: Kind[IPAddressRow] = Kind("IPAddress")
IP_FORWARDING_RULES: Kind[IpForwardingRow] = Kind("IpForwardingRule")
IP_QUARANTINES: Kind[IpQuarantineRow] = Kind("IpQuarantine")
ISOLATION_METHODS: Kind[IsolationMethodRow] = Kind("IsolationMethod")
JOBS: Kind[JobRow] = Kind("AsyncJob")
KUBERNETES_CLUSTERS: Kind[KubernetesClusterRow] = Kind("KubernetesCluster")
KUBERNETES_VERSIONS: Kind[KubernetesSupportedVersionRow] = Kind("KubernetesSupportedVersion")
LB_HEALTH_CHECKS: Kind[HealthCheckRow] = Kind("LBHealthCheckPolicy")
LB_STICKINESS: Kind[StickinessRow] = Kind("LBStickinessPolicy")
LDAP_CONFIGURATIONS: Kind[LdapConfigurationRow] = Kind("LdapConfiguration")
LOAD_BALANCERS: Kind[LoadBalancerRow] = Kind("LoadBalancer")
MACHINES: Kind[MachineRow] = Kind("UserVm")
MANAGEMENT_SERVERS: Kind[ManagementServerRow] = Kind("ManagementServer")
NETWORKS: Kind[NetworkRow] = Kind("Network")
NETWORK_ACLS: Kind[NetworkAclRow] = Kind("NetworkACL")
NETWORK_ACL_ITEMS: Kind[NetworkAclItemRow] = Kind("NetworkACLItem")
NETWORK_OFFERINGS: Kind[NetworkOfferingRow] = Kind("NetworkOffering")
NETWORK_PERMISSIONS: Kind[NetworkPermissionRow] = Kind("NetworkPermissions")
NETWORK_PROVIDERS: Kind[NetworkProviderRow] = Kind("Provider")
NICS: Kind[NicRow] = Kind("Nic")
OAUTH_PROVIDERS: Kind[OauthProviderRow] = Kind("OauthProvider")
OBJECT_STORES: Kind[ObjectStoreRow] = Kind("ObjectStore")
PHYSICAL_NETWORKS: Kind[PhysicalNetworkRow] = Kind("PhysicalNetwork")
PODS: Kind[PodRow] = Kind("Pod")
PORTABLE_RANGES: Kind[PortableRangeRow] = Kind("PortableIpRange")
PRIVATE_GATEWAYS: Kind[PrivateGatewayRow] = Kind("PrivateGateway")
PROJECTS: Kind[ProjectRow] = Kind("Project")
PROJECT_ACCOUNTS: Kind[ProjectAccountRow] = Kind("ProjectAccount")
PROJECT_INVITATIONS: Kind[ProjectInvitationRow] = Kind("ProjectInvitation")
PROJECT_ROLES: Kind[ProjectRoleRow] = Kind("ProjectRole")
PROJECT_ROLE_PERMISSIONS: Kind[ProjectRolePermissionRow] = Kind("ProjectRolePermission")
QUOTA_TARIFFS: Kind[QuotaTariffRow] = Kind("QuotaTariff")
REGIONS: Kind[RegionRow] = Kind("Region")
REMOTE_VPNS: Kind[RemoteVpnRow] = Kind("RemoteAccessVpn")
RESOURCE_DETAILS: Kind[ResourceDetailRow] = Kind("ResourceDetail")
RESOURCE_ICONS: Kind[ResourceIconRow] = Kind("ResourceIcon")
ROLES: Kind[RoleRow] = Kind("Role")
ROLE_PERMISSIONS: Kind[RolePermissionRow] = Kind("RolePermission")
ROUTERS: Kind[RouterRow] = Kind("DomainRouter")
ROUTER_ELEMENTS: Kind[RouterElementRow] = Kind("VirtualRouterProvider")
SCALING_CONDITIONS: Kind[ConditionRow] = Kind("Condition")
SECONDARY_IPS: Kind[SecondaryIpRow] = Kind("NicSecondaryIp")
SECURITY_GROUPS: Kind[SecurityGroupRow] = Kind("SecurityGroup")
SECURITY_GROUP_RULES: Kind[SecurityGroupRuleRow] = Kind("SecurityGroupRule")
SELECTORS: Kind[SelectorRow] = Kind("SecondaryStorageHeuristics")
SERVICE_OFFERINGS: Kind[ServiceOfferingRow] = Kind("ServiceOffering")
SETTINGS: Kind[SettingRow] = Kind("Configuration")
SHARED_FILE_SYSTEMS: Kind[SharedFSRow] = Kind("SharedFS")
SHARED_FS_PROVIDERS: Kind[SharedFSProviderRow] = Kind("SharedFSProvider")
SNAPSHOTS: Kind[SnapshotRow] = Kind("Snapshot")
SNAPSHOT_POLICIES: Kind[SnapshotPolicyRow] = Kind("SnapshotPolicy")
SSH_KEY_PAIRS: Kind[SSHKeyPairRow] = Kind("SSHKeyPair")
SSL_CERTS: Kind[SslCertRow] = Kind("SslCert")
STATIC_ROUTES: Kind[StaticRouteRow] = Kind("StaticRoute")
STORAGE_POOLS: Kind[StoragePoolRow] = Kind("StoragePool")
STORAGE_RANGES: Kind[StorageRangeRow] = Kind("StorageNetworkIpRange")
STORAGE_TAGS: Kind[StorageTagRow] = Kind("StorageTag")
SYSTEM_VMS: Kind[SystemVmRow] = Kind("SystemVm")
TAGS: Kind[TagRow] = Kind("ResourceTag")
TEMPLATES: Kind[TemplateRow] = Kind("Template")
TRAFFIC_IMPLEMENTORS: Kind[TrafficImplementorRow] = Kind("TrafficTypeImplementor")
TRAFFIC_TYPES: Kind[TrafficTypeRow] = Kind("TrafficType")
TWO_FACTOR_PROVIDERS: Kind[TwoFactorProviderRow] = Kind("UserTwoFactorAuthenticatorProvider")
USERS: Kind[UserRow] = Kind("User")
USER_DATA: Kind[UserDataRow] = Kind("UserData")
VGPU_PROFILES: Kind[VgpuProfileRow] = Kind("VgpuProfile")
VLAN_IP_RANGES: Kind[VlanIpRangeRow] = Kind("VlanIpRange")
VM_SCHEDULES: Kind[VMScheduleRow] = Kind("VMSchedule")
VM_SNAPSHOTS: Kind[VMSnapshotRow] = Kind("VMSnapshot")
VOLUMES: Kind[VolumeRow] = Kind("Volume")
VPCS: Kind[VpcRow] = Kind("Vpc")
VPC_OFFERINGS: Kind[VpcOfferingRow] = Kind("VpcOffering")
VPN_CONNECTIONS: Kind[VpnConnectionRow] = Kind("Site2SiteVpnConnection")
VPN_CUSTOMER_GATEWAYS: Kind[VpnCustomerGatewayRow] = Kind("Site2SiteCustomerGateway")
VPN_GATEWAYS: Kind[VpnGatewayRow] = Kind("Site2SiteVpnGateway")
VPN_USERS: Kind[VpnUserRow] = Kind("VpnUsers")
WEBHOOKS: Kind[WebhookRow] = Kind("Webhook")
WEBHOOK_DELIVERIES: Kind[WebhookDeliveryRow] = Kind("WebhookDelivery")
ZONES: Kind[ZoneRow] = Kind("Zone")
