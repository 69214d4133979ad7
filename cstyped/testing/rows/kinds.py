"""The classes of rows, by the names that they have in answers, with the types of their rows.

Sorted. A class that is not here yet has no types yet: add it, with its rows, to `typed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .stored import Kind

if TYPE_CHECKING:
    from .typed import (
        AccountRow,
        AffinityGroupRow,
        AlertRow,
        AnnotationRow,
        AutoScalePolicyRow,
        AutoScaleVmGroupRow,
        AutoScaleVmProfileRow,
        BackupOfferingRow,
        BackupRow,
        BackupScheduleRow,
        BucketRow,
        ClusterDrsPlanRow,
        ClusterRow,
        ConditionRow,
        ConfigurationGroupRow,
        CounterRow,
        CustomActionRow,
        DiskOfferingRow,
        DomainRow,
        EventRow,
        ExtensionRow,
        GpuCardRow,
        GpuDeviceRow,
        GuestOSCategoryRow,
        GuestOsMappingRow,
        GuestOSRow,
        HostRow,
        HostTagRow,
        HypervisorCapabilitiesRow,
        ImageStoreRow,
        InstanceGroupRow,
        IPAddressRow,
        IpQuarantineRow,
        JobRow,
        KubernetesClusterRow,
        KubernetesSupportedVersionRow,
        LdapConfigurationRow,
        LoadBalancerRow,
        MachineRow,
        ManagementServerRow,
        NetworkOfferingRow,
        NetworkRow,
        NicRow,
        OauthProviderRow,
        ObjectStoreRow,
        PhysicalNetworkRow,
        PodRow,
        ProjectAccountRow,
        ProjectInvitationRow,
        ProjectRolePermissionRow,
        ProjectRoleRow,
        ProjectRow,
        QuotaTariffRow,
        ResourceDetailRow,
        ResourceIconRow,
        RolePermissionRow,
        RoleRow,
        RouterRow,
        SecondaryIpRow,
        SecurityGroupRow,
        SelectorRow,
        ServiceOfferingRow,
        SettingRow,
        SharedFSRow,
        SnapshotPolicyRow,
        SnapshotRow,
        SSHKeyPairRow,
        StoragePoolRow,
        StorageTagRow,
        SystemVmRow,
        TagRow,
        TemplateRow,
        UserDataRow,
        UserRow,
        VgpuProfileRow,
        VlanIpRangeRow,
        VMScheduleRow,
        VMSnapshotRow,
        VolumeRow,
        VpcRow,
        WebhookDeliveryRow,
        WebhookRow,
        ZoneRow,
    )

ACCOUNTS: Kind[AccountRow] = Kind("Account")
AFFINITY_GROUPS: Kind[AffinityGroupRow] = Kind("AffinityGroup")
ALERTS: Kind[AlertRow] = Kind("Alert")
ANNOTATIONS: Kind[AnnotationRow] = Kind("Annotation")
AUTOSCALE_GROUPS: Kind[AutoScaleVmGroupRow] = Kind("AutoScaleVmGroup")
AUTOSCALE_POLICIES: Kind[AutoScalePolicyRow] = Kind("AutoScalePolicy")
AUTOSCALE_PROFILES: Kind[AutoScaleVmProfileRow] = Kind("AutoScaleVmProfile")
BACKUPS: Kind[BackupRow] = Kind("Backup")
BACKUP_OFFERINGS: Kind[BackupOfferingRow] = Kind("BackupOffering")
BACKUP_SCHEDULES: Kind[BackupScheduleRow] = Kind("BackupSchedule")
BUCKETS: Kind[BucketRow] = Kind("Bucket")
CLUSTERS: Kind[ClusterRow] = Kind("Cluster")
CONFIGURATION_GROUPS: Kind[ConfigurationGroupRow] = Kind("ConfigurationGroup")
COUNTERS: Kind[CounterRow] = Kind("Counter")
CUSTOM_ACTIONS: Kind[CustomActionRow] = Kind("ExtensionCustomAction")
DISK_OFFERINGS: Kind[DiskOfferingRow] = Kind("DiskOffering")
DOMAINS: Kind[DomainRow] = Kind("Domain")
DRS_PLANS: Kind[ClusterDrsPlanRow] = Kind("ClusterDrsPlan")
EVENTS: Kind[EventRow] = Kind("Event")
EXTENSIONS: Kind[ExtensionRow] = Kind("Extension")
GPU_CARDS: Kind[GpuCardRow] = Kind("GpuCard")
GPU_DEVICES: Kind[GpuDeviceRow] = Kind("GpuDevice")
GUEST_CATEGORIES: Kind[GuestOSCategoryRow] = Kind("GuestOSCategory")
GUEST_MAPPINGS: Kind[GuestOsMappingRow] = Kind("GuestOsMapping")
GUEST_SYSTEMS: Kind[GuestOSRow] = Kind("GuestOS")
HOST_TAGS: Kind[HostTagRow] = Kind("HostTag")
HOSTS: Kind[HostRow] = Kind("Host")
HYPERVISOR_CAPABILITIES: Kind[HypervisorCapabilitiesRow] = Kind("HypervisorCapabilities")
IMAGE_STORES: Kind[ImageStoreRow] = Kind("ImageStore")
INSTANCE_GROUPS: Kind[InstanceGroupRow] = Kind("InstanceGroup")
IP_ADDRESSES: Kind[IPAddressRow] = Kind("IPAddress")
IP_QUARANTINES: Kind[IpQuarantineRow] = Kind("IpQuarantine")
JOBS: Kind[JobRow] = Kind("AsyncJob")
KUBERNETES_CLUSTERS: Kind[KubernetesClusterRow] = Kind("KubernetesCluster")
KUBERNETES_VERSIONS: Kind[KubernetesSupportedVersionRow] = Kind("KubernetesSupportedVersion")
LDAP_CONFIGURATIONS: Kind[LdapConfigurationRow] = Kind("LdapConfiguration")
LOAD_BALANCERS: Kind[LoadBalancerRow] = Kind("LoadBalancer")
MACHINES: Kind[MachineRow] = Kind("UserVm")
MANAGEMENT_SERVERS: Kind[ManagementServerRow] = Kind("ManagementServer")
NETWORKS: Kind[NetworkRow] = Kind("Network")
NETWORK_OFFERINGS: Kind[NetworkOfferingRow] = Kind("NetworkOffering")
NICS: Kind[NicRow] = Kind("Nic")
OAUTH_PROVIDERS: Kind[OauthProviderRow] = Kind("OauthProvider")
OBJECT_STORES: Kind[ObjectStoreRow] = Kind("ObjectStore")
PHYSICAL_NETWORKS: Kind[PhysicalNetworkRow] = Kind("PhysicalNetwork")
PODS: Kind[PodRow] = Kind("Pod")
PROJECTS: Kind[ProjectRow] = Kind("Project")
PROJECT_ACCOUNTS: Kind[ProjectAccountRow] = Kind("ProjectAccount")
PROJECT_INVITATIONS: Kind[ProjectInvitationRow] = Kind("ProjectInvitation")
PROJECT_ROLES: Kind[ProjectRoleRow] = Kind("ProjectRole")
PROJECT_ROLE_PERMISSIONS: Kind[ProjectRolePermissionRow] = Kind("ProjectRolePermission")
QUOTA_TARIFFS: Kind[QuotaTariffRow] = Kind("QuotaTariff")
RESOURCE_DETAILS: Kind[ResourceDetailRow] = Kind("ResourceDetail")
RESOURCE_ICONS: Kind[ResourceIconRow] = Kind("ResourceIcon")
ROLES: Kind[RoleRow] = Kind("Role")
ROLE_PERMISSIONS: Kind[RolePermissionRow] = Kind("RolePermission")
ROUTERS: Kind[RouterRow] = Kind("DomainRouter")
SCALING_CONDITIONS: Kind[ConditionRow] = Kind("Condition")
SECONDARY_IPS: Kind[SecondaryIpRow] = Kind("NicSecondaryIp")
SECURITY_GROUPS: Kind[SecurityGroupRow] = Kind("SecurityGroup")
SELECTORS: Kind[SelectorRow] = Kind("SecondaryStorageHeuristics")
SERVICE_OFFERINGS: Kind[ServiceOfferingRow] = Kind("ServiceOffering")
SETTINGS: Kind[SettingRow] = Kind("Configuration")
SHARED_FILE_SYSTEMS: Kind[SharedFSRow] = Kind("SharedFS")
SNAPSHOTS: Kind[SnapshotRow] = Kind("Snapshot")
SNAPSHOT_POLICIES: Kind[SnapshotPolicyRow] = Kind("SnapshotPolicy")
SSH_KEY_PAIRS: Kind[SSHKeyPairRow] = Kind("SSHKeyPair")
STORAGE_POOLS: Kind[StoragePoolRow] = Kind("StoragePool")
STORAGE_TAGS: Kind[StorageTagRow] = Kind("StorageTag")
SYSTEM_VMS: Kind[SystemVmRow] = Kind("SystemVm")
TAGS: Kind[TagRow] = Kind("ResourceTag")
TEMPLATES: Kind[TemplateRow] = Kind("Template")
USERS: Kind[UserRow] = Kind("User")
USER_DATA: Kind[UserDataRow] = Kind("UserData")
VGPU_PROFILES: Kind[VgpuProfileRow] = Kind("VgpuProfile")
VLAN_IP_RANGES: Kind[VlanIpRangeRow] = Kind("VlanIpRange")
VM_SCHEDULES: Kind[VMScheduleRow] = Kind("VMSchedule")
VM_SNAPSHOTS: Kind[VMSnapshotRow] = Kind("VMSnapshot")
VOLUMES: Kind[VolumeRow] = Kind("Volume")
VPCS: Kind[VpcRow] = Kind("Vpc")
WEBHOOKS: Kind[WebhookRow] = Kind("Webhook")
WEBHOOK_DELIVERIES: Kind[WebhookDeliveryRow] = Kind("WebhookDelivery")
ZONES: Kind[ZoneRow] = Kind("Zone")
