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
        AutoScalePolicyRow,
        AutoScaleVmGroupRow,
        AutoScaleVmProfileRow,
        BackupOfferingRow,
        BackupRow,
        BackupScheduleRow,
        BucketRow,
        ClusterRow,
        ConditionRow,
        CounterRow,
        DiskOfferingRow,
        DomainRow,
        EventRow,
        GpuCardRow,
        GpuDeviceRow,
        GuestOSCategoryRow,
        GuestOsMappingRow,
        GuestOSRow,
        HostRow,
        HypervisorCapabilitiesRow,
        ImageStoreRow,
        InstanceGroupRow,
        IPAddressRow,
        JobRow,
        KubernetesClusterRow,
        KubernetesSupportedVersionRow,
        LoadBalancerRow,
        MachineRow,
        ManagementServerRow,
        NetworkOfferingRow,
        NetworkRow,
        NicRow,
        ObjectStoreRow,
        PhysicalNetworkRow,
        PodRow,
        ProjectAccountRow,
        ProjectRow,
        RolePermissionRow,
        RoleRow,
        RouterRow,
        SecondaryIpRow,
        SecurityGroupRow,
        ServiceOfferingRow,
        SharedFSRow,
        SnapshotPolicyRow,
        SnapshotRow,
        SSHKeyPairRow,
        StoragePoolRow,
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
        ZoneRow,
    )

ACCOUNTS: Kind[AccountRow] = Kind("Account")
AFFINITY_GROUPS: Kind[AffinityGroupRow] = Kind("AffinityGroup")
AUTOSCALE_GROUPS: Kind[AutoScaleVmGroupRow] = Kind("AutoScaleVmGroup")
AUTOSCALE_POLICIES: Kind[AutoScalePolicyRow] = Kind("AutoScalePolicy")
AUTOSCALE_PROFILES: Kind[AutoScaleVmProfileRow] = Kind("AutoScaleVmProfile")
BACKUPS: Kind[BackupRow] = Kind("Backup")
BACKUP_OFFERINGS: Kind[BackupOfferingRow] = Kind("BackupOffering")
BACKUP_SCHEDULES: Kind[BackupScheduleRow] = Kind("BackupSchedule")
BUCKETS: Kind[BucketRow] = Kind("Bucket")
CLUSTERS: Kind[ClusterRow] = Kind("Cluster")
COUNTERS: Kind[CounterRow] = Kind("Counter")
DISK_OFFERINGS: Kind[DiskOfferingRow] = Kind("DiskOffering")
DOMAINS: Kind[DomainRow] = Kind("Domain")
EVENTS: Kind[EventRow] = Kind("Event")
GPU_CARDS: Kind[GpuCardRow] = Kind("GpuCard")
GPU_DEVICES: Kind[GpuDeviceRow] = Kind("GpuDevice")
GUEST_CATEGORIES: Kind[GuestOSCategoryRow] = Kind("GuestOSCategory")
GUEST_MAPPINGS: Kind[GuestOsMappingRow] = Kind("GuestOsMapping")
GUEST_SYSTEMS: Kind[GuestOSRow] = Kind("GuestOS")
HOSTS: Kind[HostRow] = Kind("Host")
HYPERVISOR_CAPABILITIES: Kind[HypervisorCapabilitiesRow] = Kind("HypervisorCapabilities")
IMAGE_STORES: Kind[ImageStoreRow] = Kind("ImageStore")
INSTANCE_GROUPS: Kind[InstanceGroupRow] = Kind("InstanceGroup")
IP_ADDRESSES: Kind[IPAddressRow] = Kind("IPAddress")
JOBS: Kind[JobRow] = Kind("AsyncJob")
KUBERNETES_CLUSTERS: Kind[KubernetesClusterRow] = Kind("KubernetesCluster")
KUBERNETES_VERSIONS: Kind[KubernetesSupportedVersionRow] = Kind("KubernetesSupportedVersion")
LOAD_BALANCERS: Kind[LoadBalancerRow] = Kind("LoadBalancer")
MACHINES: Kind[MachineRow] = Kind("UserVm")
MANAGEMENT_SERVERS: Kind[ManagementServerRow] = Kind("ManagementServer")
NETWORKS: Kind[NetworkRow] = Kind("Network")
NETWORK_OFFERINGS: Kind[NetworkOfferingRow] = Kind("NetworkOffering")
NICS: Kind[NicRow] = Kind("Nic")
OBJECT_STORES: Kind[ObjectStoreRow] = Kind("ObjectStore")
PHYSICAL_NETWORKS: Kind[PhysicalNetworkRow] = Kind("PhysicalNetwork")
PODS: Kind[PodRow] = Kind("Pod")
PROJECTS: Kind[ProjectRow] = Kind("Project")
PROJECT_ACCOUNTS: Kind[ProjectAccountRow] = Kind("ProjectAccount")
ROLES: Kind[RoleRow] = Kind("Role")
ROLE_PERMISSIONS: Kind[RolePermissionRow] = Kind("RolePermission")
ROUTERS: Kind[RouterRow] = Kind("DomainRouter")
SCALING_CONDITIONS: Kind[ConditionRow] = Kind("Condition")
SECONDARY_IPS: Kind[SecondaryIpRow] = Kind("NicSecondaryIp")
SECURITY_GROUPS: Kind[SecurityGroupRow] = Kind("SecurityGroup")
SERVICE_OFFERINGS: Kind[ServiceOfferingRow] = Kind("ServiceOffering")
SHARED_FILE_SYSTEMS: Kind[SharedFSRow] = Kind("SharedFS")
SNAPSHOTS: Kind[SnapshotRow] = Kind("Snapshot")
SNAPSHOT_POLICIES: Kind[SnapshotPolicyRow] = Kind("SnapshotPolicy")
SSH_KEY_PAIRS: Kind[SSHKeyPairRow] = Kind("SSHKeyPair")
STORAGE_POOLS: Kind[StoragePoolRow] = Kind("StoragePool")
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
ZONES: Kind[ZoneRow] = Kind("Zone")
