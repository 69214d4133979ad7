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
        BackupRow,
        BgpPeerRow,
        ClusterRow,
        DiskOfferingRow,
        DomainRow,
        EventRow,
        FirewallRow,
        ForwardingRow,
        GlobalBalancerRow,
        GuestVlanRangeRow,
        HealthCheckRow,
        HostRow,
        InstanceGroupRow,
        InternalBalancerRow,
        InternalElementRow,
        IPAddressRow,
        IpForwardingRow,
        Ipv4SubnetRow,
        Ipv6PrefixRow,
        JobRow,
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
        PhysicalNetworkRow,
        PodRow,
        PortableRangeRow,
        PrivateGatewayRow,
        ProjectAccountRow,
        ProjectRow,
        QuarantinedIpRow,
        RemoteVpnRow,
        RolePermissionRow,
        RoleRow,
        RouterElementRow,
        RouterRow,
        SecondaryIpRow,
        SecurityGroupRow,
        SecurityGroupRuleRow,
        ServiceOfferingRow,
        SnapshotRow,
        SSHKeyPairRow,
        SslCertRow,
        StaticRouteRow,
        StickinessRow,
        StoragePoolRow,
        StorageRangeRow,
        SystemVmRow,
        TagRow,
        TemplateRow,
        TrafficTypeRow,
        UserDataRow,
        UserRow,
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
        ZoneRow,
    )

ACCOUNTS: Kind[AccountRow] = Kind("Account")
AFFINITY_GROUPS: Kind[AffinityGroupRow] = Kind("AffinityGroup")
BACKUPS: Kind[BackupRow] = Kind("Backup")
BGP_PEERS: Kind[BgpPeerRow] = Kind("BgpPeer")
CLUSTERS: Kind[ClusterRow] = Kind("Cluster")
DISK_OFFERINGS: Kind[DiskOfferingRow] = Kind("DiskOffering")
DOMAINS: Kind[DomainRow] = Kind("Domain")
EVENTS: Kind[EventRow] = Kind("Event")
FIREWALL_RULES: Kind[FirewallRow] = Kind("Firewall")
FORWARDING_RULES: Kind[ForwardingRow] = Kind("FirewallRule")
GLOBAL_BALANCERS: Kind[GlobalBalancerRow] = Kind("GlobalLoadBalancer")
GUEST_VLAN_RANGES: Kind[GuestVlanRangeRow] = Kind("GuestVlanRange")
HOSTS: Kind[HostRow] = Kind("Host")
INSTANCE_GROUPS: Kind[InstanceGroupRow] = Kind("InstanceGroup")
INTERNAL_BALANCERS: Kind[InternalBalancerRow] = Kind("ApplicationLoadBalancer")
INTERNAL_ELEMENTS: Kind[InternalElementRow] = Kind("InternalLoadBalancerElement")
IPV4_SUBNETS: Kind[Ipv4SubnetRow] = Kind("DataCenterIpv4Subnet")
IPV6_PREFIXES: Kind[Ipv6PrefixRow] = Kind("DataCenterGuestIpv6Prefix")
IP_ADDRESSES: Kind[IPAddressRow] = Kind("IPAddress")
IP_FORWARDING_RULES: Kind[IpForwardingRow] = Kind("IpForwardingRule")
JOBS: Kind[JobRow] = Kind("AsyncJob")
LB_HEALTH_CHECKS: Kind[HealthCheckRow] = Kind("LBHealthCheckPolicy")
LB_STICKINESS: Kind[StickinessRow] = Kind("LBStickinessPolicy")
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
PHYSICAL_NETWORKS: Kind[PhysicalNetworkRow] = Kind("PhysicalNetwork")
PODS: Kind[PodRow] = Kind("Pod")
PORTABLE_RANGES: Kind[PortableRangeRow] = Kind("PortableIpRange")
PRIVATE_GATEWAYS: Kind[PrivateGatewayRow] = Kind("PrivateGateway")
PROJECTS: Kind[ProjectRow] = Kind("Project")
PROJECT_ACCOUNTS: Kind[ProjectAccountRow] = Kind("ProjectAccount")
QUARANTINED_IPS: Kind[QuarantinedIpRow] = Kind("IpQuarantine")
REMOTE_VPNS: Kind[RemoteVpnRow] = Kind("RemoteAccessVpn")
ROLES: Kind[RoleRow] = Kind("Role")
ROLE_PERMISSIONS: Kind[RolePermissionRow] = Kind("RolePermission")
ROUTERS: Kind[RouterRow] = Kind("DomainRouter")
ROUTER_ELEMENTS: Kind[RouterElementRow] = Kind("VirtualRouterProvider")
SECONDARY_IPS: Kind[SecondaryIpRow] = Kind("NicSecondaryIp")
SECURITY_GROUPS: Kind[SecurityGroupRow] = Kind("SecurityGroup")
SECURITY_GROUP_RULES: Kind[SecurityGroupRuleRow] = Kind("SecurityGroupRule")
SERVICE_OFFERINGS: Kind[ServiceOfferingRow] = Kind("ServiceOffering")
SNAPSHOTS: Kind[SnapshotRow] = Kind("Snapshot")
SSH_KEY_PAIRS: Kind[SSHKeyPairRow] = Kind("SSHKeyPair")
SSL_CERTS: Kind[SslCertRow] = Kind("SslCert")
STATIC_ROUTES: Kind[StaticRouteRow] = Kind("StaticRoute")
STORAGE_POOLS: Kind[StoragePoolRow] = Kind("StoragePool")
STORAGE_RANGES: Kind[StorageRangeRow] = Kind("StorageNetworkIpRange")
SYSTEM_VMS: Kind[SystemVmRow] = Kind("SystemVm")
TAGS: Kind[TagRow] = Kind("ResourceTag")
TEMPLATES: Kind[TemplateRow] = Kind("Template")
TRAFFIC_TYPES: Kind[TrafficTypeRow] = Kind("TrafficType")
USERS: Kind[UserRow] = Kind("User")
USER_DATA: Kind[UserDataRow] = Kind("UserData")
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
ZONES: Kind[ZoneRow] = Kind("Zone")
