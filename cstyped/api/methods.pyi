# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import Self

from cstyped.runtime import BaseClient, CommandMethod, ListResult, Pairs, Success, deprecated

from ..models.ldap_config import LdapConfig
from ..models.ldap_removal import LdapRemoval
from ..models.virtual_machine import VirtualMachine
from . import functions as _functions

class AcquirePodIpAddress(CommandMethod):
    __call__ = _functions.acquire_pod_ip_address

class ActivateProject(CommandMethod):
    __call__ = _functions.activate_project

class AddAccountToProject(CommandMethod):
    __call__ = _functions.add_account_to_project

class AddAnnotation(CommandMethod):
    __call__ = _functions.add_annotation

class AddBackupRepository(CommandMethod):
    __call__ = _functions.add_backup_repository

class AddBaremetalDhcp(CommandMethod):
    __call__ = _functions.add_baremetal_dhcp

class AddBaremetalHost(CommandMethod):
    __call__ = _functions.add_baremetal_host

class AddBaremetalPxeKickStartServer(CommandMethod):
    __call__ = _functions.add_baremetal_pxe_kick_start_server

class AddBaremetalPxePingServer(CommandMethod):
    __call__ = _functions.add_baremetal_pxe_ping_server

class AddBaremetalRct(CommandMethod):
    __call__ = _functions.add_baremetal_rct

class AddBigSwitchBcfDevice(CommandMethod):
    __call__ = _functions.add_big_switch_bcf_device

class AddBrocadeVcsDevice(CommandMethod):
    __call__ = _functions.add_brocade_vcs_device

class AddCiscoAsa1000vResource(CommandMethod):
    __call__ = _functions.add_cisco_asa1000v_resource

class AddCiscoVnmcResource(CommandMethod):
    __call__ = _functions.add_cisco_vnmc_resource

class AddCluster(CommandMethod):
    __call__ = _functions.add_cluster

class AddCustomAction(CommandMethod):
    __call__ = _functions.add_custom_action

class AddGloboDnsHost(CommandMethod):
    __call__ = _functions.add_globo_dns_host

class AddGuestOs(CommandMethod):
    __call__ = _functions.add_guest_os

class AddGuestOsMapping(CommandMethod):
    __call__ = _functions.add_guest_os_mapping

class AddHost(CommandMethod):
    __call__ = _functions.add_host

class AddImageStore(CommandMethod):
    __call__ = _functions.add_image_store

class AddImageStoreS3(CommandMethod):
    __call__ = _functions.add_image_store_s3

class AddIpToNic(CommandMethod):
    __call__ = _functions.add_ip_to_nic

class AddKubernetesSupportedVersion(CommandMethod):
    __call__ = _functions.add_kubernetes_supported_version

class AddLdapConfiguration(CommandMethod):
    __call__ = _functions.add_ldap_configuration

class AddNetrisProvider(CommandMethod):
    __call__ = _functions.add_netris_provider

class AddNetscalerLoadBalancer(CommandMethod):
    __call__ = _functions.add_netscaler_load_balancer

class AddNetworkDevice(CommandMethod):
    __call__ = _functions.add_network_device

class AddNetworkServiceProvider(CommandMethod):
    __call__ = _functions.add_network_service_provider

class AddNicToVirtualMachine(CommandMethod):
    __call__ = _functions.add_nic_to_virtual_machine

class AddNiciraNvpDevice(CommandMethod):
    __call__ = _functions.add_nicira_nvp_device

class AddNodesToKubernetesCluster(CommandMethod):
    __call__ = _functions.add_nodes_to_kubernetes_cluster

class AddNsxController(CommandMethod):
    __call__ = _functions.add_nsx_controller

class AddObjectStoragePool(CommandMethod):
    __call__ = _functions.add_object_storage_pool

class AddOpenDaylightController(CommandMethod):
    __call__ = _functions.add_open_daylight_controller

class AddOsCategory(CommandMethod):
    __call__ = _functions.add_os_category

class AddPaloAltoFirewall(CommandMethod):
    __call__ = _functions.add_palo_alto_firewall

class AddRegion(CommandMethod):
    __call__ = _functions.add_region

class AddResourceDetail(CommandMethod):
    __call__ = _functions.add_resource_detail

class AddSecondaryStorage(CommandMethod):
    __call__ = _functions.add_secondary_storage

class AddStratosphereSsp(CommandMethod):
    __call__ = _functions.add_stratosphere_ssp

class AddSwift(CommandMethod):
    __call__ = _functions.add_swift

class AddTrafficMonitor(CommandMethod):
    __call__ = _functions.add_traffic_monitor

class AddTrafficType(CommandMethod):
    __call__ = _functions.add_traffic_type

class AddTungstenFabricNetworkGatewayToLogicalRouter(CommandMethod):
    __call__ = _functions.add_tungsten_fabric_network_gateway_to_logical_router

class AddTungstenFabricPolicyRule(CommandMethod):
    __call__ = _functions.add_tungsten_fabric_policy_rule

class AddUcsManager(CommandMethod):
    __call__ = _functions.add_ucs_manager

class AddUserToProject(CommandMethod):
    __call__ = _functions.add_user_to_project

class AddVirtualMachinesToKubernetesCluster(CommandMethod):
    __call__ = _functions.add_virtual_machines_to_kubernetes_cluster

class AddVmwareDc(CommandMethod):
    __call__ = _functions.add_vmware_dc

class AddVpnUser(CommandMethod):
    __call__ = _functions.add_vpn_user

class ApplyTungstenFabricPolicy(CommandMethod):
    __call__ = _functions.apply_tungsten_fabric_policy

class ApplyTungstenFabricTag(CommandMethod):
    __call__ = _functions.apply_tungsten_fabric_tag

class ArchiveAlerts(CommandMethod):
    __call__ = _functions.archive_alerts

class ArchiveEvents(CommandMethod):
    __call__ = _functions.archive_events

class ArchiveSnapshot(CommandMethod):
    __call__ = _functions.archive_snapshot

class AssignCertToLoadBalancer(CommandMethod):
    __call__ = _functions.assign_cert_to_load_balancer

class AssignToGlobalLoadBalancerRule(CommandMethod):
    __call__ = _functions.assign_to_global_load_balancer_rule

class AssignToLoadBalancerRule(CommandMethod):
    __call__ = _functions.assign_to_load_balancer_rule

class AssignVirtualMachine(CommandMethod):
    __call__ = _functions.assign_virtual_machine

class AssignVirtualMachineToBackupOffering(CommandMethod):
    __call__ = _functions.assign_virtual_machine_to_backup_offering

class AssignVolume(CommandMethod):
    __call__ = _functions.assign_volume

class AssociateIpAddress(CommandMethod):
    __call__ = _functions.associate_ip_address

class AssociateUcsProfileToBlade(CommandMethod):
    __call__ = _functions.associate_ucs_profile_to_blade

class AttachIso(CommandMethod):
    __call__ = _functions.attach_iso

class AttachVolume(CommandMethod):
    __call__ = _functions.attach_volume

class AuthorizeSamlSso(CommandMethod):
    __call__ = _functions.authorize_saml_sso

class AuthorizeSecurityGroupEgress(CommandMethod):
    __call__ = _functions.authorize_security_group_egress

class AuthorizeSecurityGroupIngress(CommandMethod):
    __call__ = _functions.authorize_security_group_ingress

class CancelHostAsDegraded(CommandMethod):
    __call__ = _functions.cancel_host_as_degraded

class CancelHostMaintenance(CommandMethod):
    __call__ = _functions.cancel_host_maintenance

class CancelMaintenance(CommandMethod):
    __call__ = _functions.cancel_maintenance

class CancelShutdown(CommandMethod):
    __call__ = _functions.cancel_shutdown

class CancelStorageMaintenance(CommandMethod):
    __call__ = _functions.cancel_storage_maintenance

class ChangeBgpPeersForNetwork(CommandMethod):
    __call__ = _functions.change_bgp_peers_for_network

class ChangeBgpPeersForVpc(CommandMethod):
    __call__ = _functions.change_bgp_peers_for_vpc

class ChangeOfferingForVolume(CommandMethod):
    __call__ = _functions.change_offering_for_volume

class ChangeOutOfBandManagementPassword(CommandMethod):
    __call__ = _functions.change_out_of_band_management_password

class ChangeServiceForRouter(CommandMethod):
    __call__ = _functions.change_service_for_router

class ChangeServiceForSystemVm(CommandMethod):
    __call__ = _functions.change_service_for_system_vm

class _ChangeServiceForVirtualMachine(CommandMethod):
    def __call__(
        self,
        *,
        id: str,
        serviceofferingid: str,
        automigrate: bool | None = None,
        details: Pairs | None = None,
        maxiops: int | None = None,
        miniops: int | None = None,
        shrinkok: bool | None = None,
    ) -> VirtualMachine: ...
    @deprecated("use scale_virtual_machine instead")
    def __get__(self, client: BaseClient | None, owner: object = None) -> Self: ...

class ChangeSharedFileSystemDiskOffering(CommandMethod):
    __call__ = _functions.change_shared_file_system_disk_offering

class ChangeSharedFileSystemServiceOffering(CommandMethod):
    __call__ = _functions.change_shared_file_system_service_offering

class ChangeStoragePoolScope(CommandMethod):
    __call__ = _functions.change_storage_pool_scope

class CheckVolume(CommandMethod):
    __call__ = _functions.check_volume

class CleanVMReservations(CommandMethod):
    __call__ = _functions.clean_vm_reservations

class CloudianIsEnabled(CommandMethod):
    __call__ = _functions.cloudian_is_enabled

class CloudianSsoLogin(CommandMethod):
    __call__ = _functions.cloudian_sso_login

class ConfigTungstenFabricService(CommandMethod):
    __call__ = _functions.config_tungsten_fabric_service

class ConfigureHAForHost(CommandMethod):
    __call__ = _functions.configure_ha_for_host

class ConfigureInternalLoadBalancerElement(CommandMethod):
    __call__ = _functions.configure_internal_load_balancer_element

class ConfigureNetscalerLoadBalancer(CommandMethod):
    __call__ = _functions.configure_netscaler_load_balancer

class ConfigureOutOfBandManagement(CommandMethod):
    __call__ = _functions.configure_out_of_band_management

class ConfigureOvsElement(CommandMethod):
    __call__ = _functions.configure_ovs_element

class ConfigurePaloAltoFirewall(CommandMethod):
    __call__ = _functions.configure_palo_alto_firewall

class ConfigureStorageAccess(CommandMethod):
    __call__ = _functions.configure_storage_access

class ConfigureVirtualRouterElement(CommandMethod):
    __call__ = _functions.configure_virtual_router_element

class CopyIso(CommandMethod):
    __call__ = _functions.copy_iso

class CopySnapshot(CommandMethod):
    __call__ = _functions.copy_snapshot

class CopyTemplate(CommandMethod):
    __call__ = _functions.copy_template

class CreateASNRange(CommandMethod):
    __call__ = _functions.create_asn_range

class CreateAccount(CommandMethod):
    __call__ = _functions.create_account

class CreateAffinityGroup(CommandMethod):
    __call__ = _functions.create_affinity_group

class CreateAutoScalePolicy(CommandMethod):
    __call__ = _functions.create_auto_scale_policy

class CreateAutoScaleVmGroup(CommandMethod):
    __call__ = _functions.create_auto_scale_vm_group

class CreateAutoScaleVmProfile(CommandMethod):
    __call__ = _functions.create_auto_scale_vm_profile

class CreateBackup(CommandMethod):
    __call__ = _functions.create_backup

class CreateBackupSchedule(CommandMethod):
    __call__ = _functions.create_backup_schedule

class CreateBgpPeer(CommandMethod):
    __call__ = _functions.create_bgp_peer

class CreateBucket(CommandMethod):
    __call__ = _functions.create_bucket

class CreateCondition(CommandMethod):
    __call__ = _functions.create_condition

class CreateConsoleEndpoint(CommandMethod):
    __call__ = _functions.create_console_endpoint

class CreateCounter(CommandMethod):
    __call__ = _functions.create_counter

class CreateDiskOffering(CommandMethod):
    __call__ = _functions.create_disk_offering

class CreateDomain(CommandMethod):
    __call__ = _functions.create_domain

class CreateEgressFirewallRule(CommandMethod):
    __call__ = _functions.create_egress_firewall_rule

class CreateExtension(CommandMethod):
    __call__ = _functions.create_extension

class CreateFirewallRule(CommandMethod):
    __call__ = _functions.create_firewall_rule

class CreateGlobalLoadBalancerRule(CommandMethod):
    __call__ = _functions.create_global_load_balancer_rule

class CreateGpuCard(CommandMethod):
    __call__ = _functions.create_gpu_card

class CreateGpuDevice(CommandMethod):
    __call__ = _functions.create_gpu_device

class CreateGuestNetworkIpv6Prefix(CommandMethod):
    __call__ = _functions.create_guest_network_ipv6_prefix

class CreateGuiTheme(CommandMethod):
    __call__ = _functions.create_gui_theme

class CreateInstanceGroup(CommandMethod):
    __call__ = _functions.create_instance_group

class CreateInternalLoadBalancerElement(CommandMethod):
    __call__ = _functions.create_internal_load_balancer_element

class CreateIpForwardingRule(CommandMethod):
    __call__ = _functions.create_ip_forwarding_rule

class CreateIpv4SubnetForGuestNetwork(CommandMethod):
    __call__ = _functions.create_ipv4_subnet_for_guest_network

class CreateIpv4SubnetForZone(CommandMethod):
    __call__ = _functions.create_ipv4_subnet_for_zone

class CreateIpv6FirewallRule(CommandMethod):
    __call__ = _functions.create_ipv6_firewall_rule

class CreateKubernetesCluster(CommandMethod):
    __call__ = _functions.create_kubernetes_cluster

class CreateLBHealthCheckPolicy(CommandMethod):
    __call__ = _functions.create_lb_health_check_policy

class CreateLBStickinessPolicy(CommandMethod):
    __call__ = _functions.create_lb_stickiness_policy

class CreateLoadBalancer(CommandMethod):
    __call__ = _functions.create_load_balancer

class CreateLoadBalancerRule(CommandMethod):
    __call__ = _functions.create_load_balancer_rule

class CreateManagementNetworkIpRange(CommandMethod):
    __call__ = _functions.create_management_network_ip_range

class CreateNetwork(CommandMethod):
    __call__ = _functions.create_network

class CreateNetworkACL(CommandMethod):
    __call__ = _functions.create_network_acl

class CreateNetworkACLList(CommandMethod):
    __call__ = _functions.create_network_acl_list

class CreateNetworkOffering(CommandMethod):
    __call__ = _functions.create_network_offering

class CreateNetworkPermissions(CommandMethod):
    __call__ = _functions.create_network_permissions

class CreatePhysicalNetwork(CommandMethod):
    __call__ = _functions.create_physical_network

class CreatePod(CommandMethod):
    __call__ = _functions.create_pod

class CreatePortForwardingRule(CommandMethod):
    __call__ = _functions.create_port_forwarding_rule

class CreatePortableIpRange(CommandMethod):
    __call__ = _functions.create_portable_ip_range

class CreatePrivateGateway(CommandMethod):
    __call__ = _functions.create_private_gateway

class CreateProject(CommandMethod):
    __call__ = _functions.create_project

class CreateProjectRole(CommandMethod):
    __call__ = _functions.create_project_role

class CreateProjectRolePermission(CommandMethod):
    __call__ = _functions.create_project_role_permission

class CreateRemoteAccessVpn(CommandMethod):
    __call__ = _functions.create_remote_access_vpn

class CreateRole(CommandMethod):
    __call__ = _functions.create_role

class CreateRolePermission(CommandMethod):
    __call__ = _functions.create_role_permission

class CreateRoutingFirewallRule(CommandMethod):
    __call__ = _functions.create_routing_firewall_rule

class CreateSSHKeyPair(CommandMethod):
    __call__ = _functions.create_ssh_key_pair

class CreateSecondaryStagingStore(CommandMethod):
    __call__ = _functions.create_secondary_staging_store

class CreateSecondaryStorageSelector(CommandMethod):
    __call__ = _functions.create_secondary_storage_selector

class CreateSecurityGroup(CommandMethod):
    __call__ = _functions.create_security_group

class CreateServiceInstance(CommandMethod):
    __call__ = _functions.create_service_instance

class CreateServiceOffering(CommandMethod):
    __call__ = _functions.create_service_offering

class CreateSharedFileSystem(CommandMethod):
    __call__ = _functions.create_shared_file_system

class CreateSnapshot(CommandMethod):
    __call__ = _functions.create_snapshot

class CreateSnapshotFromVMSnapshot(CommandMethod):
    __call__ = _functions.create_snapshot_from_vm_snapshot

class CreateSnapshotPolicy(CommandMethod):
    __call__ = _functions.create_snapshot_policy

class CreateStaticRoute(CommandMethod):
    __call__ = _functions.create_static_route

class CreateStorageNetworkIpRange(CommandMethod):
    __call__ = _functions.create_storage_network_ip_range

class CreateStoragePool(CommandMethod):
    __call__ = _functions.create_storage_pool

class CreateTags(CommandMethod):
    __call__ = _functions.create_tags

class CreateTemplate(CommandMethod):
    __call__ = _functions.create_template

class CreateTungstenFabricAddressGroup(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_address_group

class CreateTungstenFabricApplicationPolicySet(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_application_policy_set

class CreateTungstenFabricFirewallPolicy(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_firewall_policy

class CreateTungstenFabricFirewallRule(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_firewall_rule

class CreateTungstenFabricLogicalRouter(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_logical_router

class CreateTungstenFabricManagementNetwork(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_management_network

class CreateTungstenFabricPolicy(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_policy

class CreateTungstenFabricProvider(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_provider

class CreateTungstenFabricPublicNetwork(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_public_network

class CreateTungstenFabricServiceGroup(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_service_group

class CreateTungstenFabricTag(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_tag

class CreateTungstenFabricTagType(CommandMethod):
    __call__ = _functions.create_tungsten_fabric_tag_type

class CreateUser(CommandMethod):
    __call__ = _functions.create_user

class CreateVMFromBackup(CommandMethod):
    __call__ = _functions.create_vm_from_backup

class CreateVMSchedule(CommandMethod):
    __call__ = _functions.create_vm_schedule

class CreateVMSnapshot(CommandMethod):
    __call__ = _functions.create_vm_snapshot

class CreateVPC(CommandMethod):
    __call__ = _functions.create_vpc

class CreateVPCOffering(CommandMethod):
    __call__ = _functions.create_vpc_offering

class CreateVgpuProfile(CommandMethod):
    __call__ = _functions.create_vgpu_profile

class CreateVirtualRouterElement(CommandMethod):
    __call__ = _functions.create_virtual_router_element

class CreateVlanIpRange(CommandMethod):
    __call__ = _functions.create_vlan_ip_range

class CreateVolume(CommandMethod):
    __call__ = _functions.create_volume

class CreateVpnConnection(CommandMethod):
    __call__ = _functions.create_vpn_connection

class CreateVpnCustomerGateway(CommandMethod):
    __call__ = _functions.create_vpn_customer_gateway

class CreateVpnGateway(CommandMethod):
    __call__ = _functions.create_vpn_gateway

class CreateWebhook(CommandMethod):
    __call__ = _functions.create_webhook

class CreateZone(CommandMethod):
    __call__ = _functions.create_zone

class DeclareHostAsDegraded(CommandMethod):
    __call__ = _functions.declare_host_as_degraded

class DedicateBgpPeer(CommandMethod):
    __call__ = _functions.dedicate_bgp_peer

class DedicateCluster(CommandMethod):
    __call__ = _functions.dedicate_cluster

class DedicateGuestVlanRange(CommandMethod):
    __call__ = _functions.dedicate_guest_vlan_range

class DedicateHost(CommandMethod):
    __call__ = _functions.dedicate_host

class DedicateIpv4SubnetForZone(CommandMethod):
    __call__ = _functions.dedicate_ipv4_subnet_for_zone

class DedicatePod(CommandMethod):
    __call__ = _functions.dedicate_pod

class DedicatePublicIpRange(CommandMethod):
    __call__ = _functions.dedicate_public_ip_range

class DedicateZone(CommandMethod):
    __call__ = _functions.dedicate_zone

class DeleteASNRange(CommandMethod):
    __call__ = _functions.delete_asn_range

class DeleteAccount(CommandMethod):
    __call__ = _functions.delete_account

class DeleteAccountFromProject(CommandMethod):
    __call__ = _functions.delete_account_from_project

class DeleteAffinityGroup(CommandMethod):
    __call__ = _functions.delete_affinity_group

class DeleteAlerts(CommandMethod):
    __call__ = _functions.delete_alerts

class DeleteAutoScalePolicy(CommandMethod):
    __call__ = _functions.delete_auto_scale_policy

class DeleteAutoScaleVmGroup(CommandMethod):
    __call__ = _functions.delete_auto_scale_vm_group

class DeleteAutoScaleVmProfile(CommandMethod):
    __call__ = _functions.delete_auto_scale_vm_profile

class DeleteBackup(CommandMethod):
    __call__ = _functions.delete_backup

class DeleteBackupOffering(CommandMethod):
    __call__ = _functions.delete_backup_offering

class DeleteBackupRepository(CommandMethod):
    __call__ = _functions.delete_backup_repository

class DeleteBackupSchedule(CommandMethod):
    __call__ = _functions.delete_backup_schedule

class DeleteBaremetalRct(CommandMethod):
    __call__ = _functions.delete_baremetal_rct

class DeleteBgpPeer(CommandMethod):
    __call__ = _functions.delete_bgp_peer

class DeleteBigSwitchBcfDevice(CommandMethod):
    __call__ = _functions.delete_big_switch_bcf_device

class DeleteBrocadeVcsDevice(CommandMethod):
    __call__ = _functions.delete_brocade_vcs_device

class DeleteBucket(CommandMethod):
    __call__ = _functions.delete_bucket

class DeleteCiscoAsa1000vResource(CommandMethod):
    __call__ = _functions.delete_cisco_asa1000v_resource

class DeleteCiscoNexusVSM(CommandMethod):
    __call__ = _functions.delete_cisco_nexus_vsm

class DeleteCiscoVnmcResource(CommandMethod):
    __call__ = _functions.delete_cisco_vnmc_resource

class DeleteCluster(CommandMethod):
    __call__ = _functions.delete_cluster

class DeleteCniConfiguration(CommandMethod):
    __call__ = _functions.delete_cni_configuration

class DeleteCondition(CommandMethod):
    __call__ = _functions.delete_condition

class DeleteCounter(CommandMethod):
    __call__ = _functions.delete_counter

class DeleteCustomAction(CommandMethod):
    __call__ = _functions.delete_custom_action

class DeleteDiskOffering(CommandMethod):
    __call__ = _functions.delete_disk_offering

class DeleteDomain(CommandMethod):
    __call__ = _functions.delete_domain

class DeleteEgressFirewallRule(CommandMethod):
    __call__ = _functions.delete_egress_firewall_rule

class DeleteEvents(CommandMethod):
    __call__ = _functions.delete_events

class DeleteExtension(CommandMethod):
    __call__ = _functions.delete_extension

class DeleteFirewallRule(CommandMethod):
    __call__ = _functions.delete_firewall_rule

class DeleteGlobalLoadBalancerRule(CommandMethod):
    __call__ = _functions.delete_global_load_balancer_rule

class DeleteGpuCard(CommandMethod):
    __call__ = _functions.delete_gpu_card

class DeleteGpuDevice(CommandMethod):
    __call__ = _functions.delete_gpu_device

class DeleteGuestNetworkIpv6Prefix(CommandMethod):
    __call__ = _functions.delete_guest_network_ipv6_prefix

class DeleteHost(CommandMethod):
    __call__ = _functions.delete_host

class DeleteImageStore(CommandMethod):
    __call__ = _functions.delete_image_store

class DeleteInstanceGroup(CommandMethod):
    __call__ = _functions.delete_instance_group

class DeleteIpForwardingRule(CommandMethod):
    __call__ = _functions.delete_ip_forwarding_rule

class DeleteIpv4SubnetForGuestNetwork(CommandMethod):
    __call__ = _functions.delete_ipv4_subnet_for_guest_network

class DeleteIpv4SubnetForZone(CommandMethod):
    __call__ = _functions.delete_ipv4_subnet_for_zone

class DeleteIpv6FirewallRule(CommandMethod):
    __call__ = _functions.delete_ipv6_firewall_rule

class DeleteIso(CommandMethod):
    __call__ = _functions.delete_iso

class DeleteKubernetesCluster(CommandMethod):
    __call__ = _functions.delete_kubernetes_cluster

class DeleteKubernetesSupportedVersion(CommandMethod):
    __call__ = _functions.delete_kubernetes_supported_version

class DeleteLBHealthCheckPolicy(CommandMethod):
    __call__ = _functions.delete_lb_health_check_policy

class DeleteLBStickinessPolicy(CommandMethod):
    __call__ = _functions.delete_lb_stickiness_policy

class DeleteLdapConfiguration(CommandMethod):
    __call__ = _functions.delete_ldap_configuration

class DeleteLoadBalancer(CommandMethod):
    __call__ = _functions.delete_load_balancer

class DeleteLoadBalancerRule(CommandMethod):
    __call__ = _functions.delete_load_balancer_rule

class DeleteManagementNetworkIpRange(CommandMethod):
    __call__ = _functions.delete_management_network_ip_range

class DeleteNetrisProvider(CommandMethod):
    __call__ = _functions.delete_netris_provider

class DeleteNetscalerControlCenter(CommandMethod):
    __call__ = _functions.delete_netscaler_control_center

class DeleteNetscalerLoadBalancer(CommandMethod):
    __call__ = _functions.delete_netscaler_load_balancer

class DeleteNetwork(CommandMethod):
    __call__ = _functions.delete_network

class DeleteNetworkACL(CommandMethod):
    __call__ = _functions.delete_network_acl

class DeleteNetworkACLList(CommandMethod):
    __call__ = _functions.delete_network_acl_list

class DeleteNetworkDevice(CommandMethod):
    __call__ = _functions.delete_network_device

class DeleteNetworkOffering(CommandMethod):
    __call__ = _functions.delete_network_offering

class DeleteNetworkServiceProvider(CommandMethod):
    __call__ = _functions.delete_network_service_provider

class DeleteNiciraNvpDevice(CommandMethod):
    __call__ = _functions.delete_nicira_nvp_device

class DeleteNsxController(CommandMethod):
    __call__ = _functions.delete_nsx_controller

class DeleteOauthProvider(CommandMethod):
    __call__ = _functions.delete_oauth_provider

class DeleteObjectStoragePool(CommandMethod):
    __call__ = _functions.delete_object_storage_pool

class DeleteOpenDaylightController(CommandMethod):
    __call__ = _functions.delete_open_daylight_controller

class DeleteOsCategory(CommandMethod):
    __call__ = _functions.delete_os_category

class DeletePaloAltoFirewall(CommandMethod):
    __call__ = _functions.delete_palo_alto_firewall

class DeletePhysicalNetwork(CommandMethod):
    __call__ = _functions.delete_physical_network

class DeletePod(CommandMethod):
    __call__ = _functions.delete_pod

class DeletePortForwardingRule(CommandMethod):
    __call__ = _functions.delete_port_forwarding_rule

class DeletePortableIpRange(CommandMethod):
    __call__ = _functions.delete_portable_ip_range

class DeletePrivateGateway(CommandMethod):
    __call__ = _functions.delete_private_gateway

class DeleteProject(CommandMethod):
    __call__ = _functions.delete_project

class DeleteProjectInvitation(CommandMethod):
    __call__ = _functions.delete_project_invitation

class DeleteProjectRole(CommandMethod):
    __call__ = _functions.delete_project_role

class DeleteProjectRolePermission(CommandMethod):
    __call__ = _functions.delete_project_role_permission

class DeleteRemoteAccessVpn(CommandMethod):
    __call__ = _functions.delete_remote_access_vpn

class DeleteResourceIcon(CommandMethod):
    __call__ = _functions.delete_resource_icon

class DeleteRole(CommandMethod):
    __call__ = _functions.delete_role

class DeleteRolePermission(CommandMethod):
    __call__ = _functions.delete_role_permission

class DeleteRoutingFirewallRule(CommandMethod):
    __call__ = _functions.delete_routing_firewall_rule

class DeleteSSHKeyPair(CommandMethod):
    __call__ = _functions.delete_ssh_key_pair

class DeleteSecondaryStagingStore(CommandMethod):
    __call__ = _functions.delete_secondary_staging_store

class DeleteSecurityGroup(CommandMethod):
    __call__ = _functions.delete_security_group

class DeleteServiceOffering(CommandMethod):
    __call__ = _functions.delete_service_offering

class DeleteServicePackageOffering(CommandMethod):
    __call__ = _functions.delete_service_package_offering

class DeleteSnapshot(CommandMethod):
    __call__ = _functions.delete_snapshot

class DeleteSnapshotPolicies(CommandMethod):
    __call__ = _functions.delete_snapshot_policies

class DeleteSslCert(CommandMethod):
    __call__ = _functions.delete_ssl_cert

class DeleteStaticRoute(CommandMethod):
    __call__ = _functions.delete_static_route

class DeleteStorageNetworkIpRange(CommandMethod):
    __call__ = _functions.delete_storage_network_ip_range

class DeleteStoragePool(CommandMethod):
    __call__ = _functions.delete_storage_pool

class DeleteStratosphereSsp(CommandMethod):
    __call__ = _functions.delete_stratosphere_ssp

class DeleteTags(CommandMethod):
    __call__ = _functions.delete_tags

class DeleteTemplate(CommandMethod):
    __call__ = _functions.delete_template

class DeleteTrafficMonitor(CommandMethod):
    __call__ = _functions.delete_traffic_monitor

class DeleteTrafficType(CommandMethod):
    __call__ = _functions.delete_traffic_type

class DeleteTungstenFabricAddressGroup(CommandMethod):
    __call__ = _functions.delete_tungsten_fabric_address_group

class DeleteTungstenFabricApplicationPolicySet(CommandMethod):
    __call__ = _functions.delete_tungsten_fabric_application_policy_set

class DeleteTungstenFabricFirewallPolicy(CommandMethod):
    __call__ = _functions.delete_tungsten_fabric_firewall_policy

class DeleteTungstenFabricFirewallRule(CommandMethod):
    __call__ = _functions.delete_tungsten_fabric_firewall_rule

class DeleteTungstenFabricLogicalRouter(CommandMethod):
    __call__ = _functions.delete_tungsten_fabric_logical_router

class DeleteTungstenFabricPolicy(CommandMethod):
    __call__ = _functions.delete_tungsten_fabric_policy

class DeleteTungstenFabricServiceGroup(CommandMethod):
    __call__ = _functions.delete_tungsten_fabric_service_group

class DeleteTungstenFabricTag(CommandMethod):
    __call__ = _functions.delete_tungsten_fabric_tag

class DeleteTungstenFabricTagType(CommandMethod):
    __call__ = _functions.delete_tungsten_fabric_tag_type

class DeleteUcsManager(CommandMethod):
    __call__ = _functions.delete_ucs_manager

class DeleteUser(CommandMethod):
    __call__ = _functions.delete_user

class DeleteUserData(CommandMethod):
    __call__ = _functions.delete_user_data

class DeleteUserFromProject(CommandMethod):
    __call__ = _functions.delete_user_from_project

class DeleteVMSchedule(CommandMethod):
    __call__ = _functions.delete_vm_schedule

class DeleteVMSnapshot(CommandMethod):
    __call__ = _functions.delete_vm_snapshot

class DeleteVPC(CommandMethod):
    __call__ = _functions.delete_vpc

class DeleteVPCOffering(CommandMethod):
    __call__ = _functions.delete_vpc_offering

class DeleteVgpuProfile(CommandMethod):
    __call__ = _functions.delete_vgpu_profile

class DeleteVlanIpRange(CommandMethod):
    __call__ = _functions.delete_vlan_ip_range

class DeleteVnfTemplate(CommandMethod):
    __call__ = _functions.delete_vnf_template

class DeleteVolume(CommandMethod):
    __call__ = _functions.delete_volume

class DeleteVpnConnection(CommandMethod):
    __call__ = _functions.delete_vpn_connection

class DeleteVpnCustomerGateway(CommandMethod):
    __call__ = _functions.delete_vpn_customer_gateway

class DeleteVpnGateway(CommandMethod):
    __call__ = _functions.delete_vpn_gateway

class DeleteWebhook(CommandMethod):
    __call__ = _functions.delete_webhook

class DeleteWebhookDelivery(CommandMethod):
    __call__ = _functions.delete_webhook_delivery

class DeleteZone(CommandMethod):
    __call__ = _functions.delete_zone

class DeployNetscalerVpx(CommandMethod):
    __call__ = _functions.deploy_netscaler_vpx

class DeployVirtualMachine(CommandMethod):
    __call__ = _functions.deploy_virtual_machine

class DeployVnfAppliance(CommandMethod):
    __call__ = _functions.deploy_vnf_appliance

class DestroyRouter(CommandMethod):
    __call__ = _functions.destroy_router

class DestroySharedFileSystem(CommandMethod):
    __call__ = _functions.destroy_shared_file_system

class DestroySystemVm(CommandMethod):
    __call__ = _functions.destroy_system_vm

class DestroyVirtualMachine(CommandMethod):
    __call__ = _functions.destroy_virtual_machine

class DestroyVolume(CommandMethod):
    __call__ = _functions.destroy_volume

class DetachIso(CommandMethod):
    __call__ = _functions.detach_iso

class DetachVolume(CommandMethod):
    __call__ = _functions.detach_volume

class DisableAccount(CommandMethod):
    __call__ = _functions.disable_account

class DisableAutoScaleVmGroup(CommandMethod):
    __call__ = _functions.disable_auto_scale_vm_group

class DisableCiscoNexusVSM(CommandMethod):
    __call__ = _functions.disable_cisco_nexus_vsm

class DisableHAForCluster(CommandMethod):
    __call__ = _functions.disable_ha_for_cluster

class DisableHAForHost(CommandMethod):
    __call__ = _functions.disable_ha_for_host

class DisableHAForZone(CommandMethod):
    __call__ = _functions.disable_ha_for_zone

class DisableOutOfBandManagementForCluster(CommandMethod):
    __call__ = _functions.disable_out_of_band_management_for_cluster

class DisableOutOfBandManagementForHost(CommandMethod):
    __call__ = _functions.disable_out_of_band_management_for_host

class DisableOutOfBandManagementForZone(CommandMethod):
    __call__ = _functions.disable_out_of_band_management_for_zone

class DisableRole(CommandMethod):
    __call__ = _functions.disable_role

class DisableStaticNat(CommandMethod):
    __call__ = _functions.disable_static_nat

class DisableUser(CommandMethod):
    __call__ = _functions.disable_user

class DisassociateIpAddress(CommandMethod):
    __call__ = _functions.disassociate_ip_address

class DiscoverGpuDevices(CommandMethod):
    __call__ = _functions.discover_gpu_devices

class DownloadImageStoreObject(CommandMethod):
    __call__ = _functions.download_image_store_object

class EnableAccount(CommandMethod):
    __call__ = _functions.enable_account

class EnableAutoScaleVmGroup(CommandMethod):
    __call__ = _functions.enable_auto_scale_vm_group

class EnableCiscoNexusVSM(CommandMethod):
    __call__ = _functions.enable_cisco_nexus_vsm

class EnableHAForCluster(CommandMethod):
    __call__ = _functions.enable_ha_for_cluster

class EnableHAForHost(CommandMethod):
    __call__ = _functions.enable_ha_for_host

class EnableHAForZone(CommandMethod):
    __call__ = _functions.enable_ha_for_zone

class EnableOutOfBandManagementForCluster(CommandMethod):
    __call__ = _functions.enable_out_of_band_management_for_cluster

class EnableOutOfBandManagementForHost(CommandMethod):
    __call__ = _functions.enable_out_of_band_management_for_host

class EnableOutOfBandManagementForZone(CommandMethod):
    __call__ = _functions.enable_out_of_band_management_for_zone

class EnableRole(CommandMethod):
    __call__ = _functions.enable_role

class EnableStaticNat(CommandMethod):
    __call__ = _functions.enable_static_nat

class EnableStorageMaintenance(CommandMethod):
    __call__ = _functions.enable_storage_maintenance

class EnableUser(CommandMethod):
    __call__ = _functions.enable_user

class ExecuteClusterDrsPlan(CommandMethod):
    __call__ = _functions.execute_cluster_drs_plan

class ExecuteWebhookDelivery(CommandMethod):
    __call__ = _functions.execute_webhook_delivery

class ExpungeSharedFileSystem(CommandMethod):
    __call__ = _functions.expunge_shared_file_system

class ExpungeVirtualMachine(CommandMethod):
    __call__ = _functions.expunge_virtual_machine

class ExtractIso(CommandMethod):
    __call__ = _functions.extract_iso

class ExtractSnapshot(CommandMethod):
    __call__ = _functions.extract_snapshot

class ExtractTemplate(CommandMethod):
    __call__ = _functions.extract_template

class ExtractVolume(CommandMethod):
    __call__ = _functions.extract_volume

class FindHostsForMigration(CommandMethod):
    __call__ = _functions.find_hosts_for_migration

class FindStoragePoolsForMigration(CommandMethod):
    __call__ = _functions.find_storage_pools_for_migration

class ForgotPassword(CommandMethod):
    __call__ = _functions.forgot_password

class GenerateAlert(CommandMethod):
    __call__ = _functions.generate_alert

class GenerateClusterDrsPlan(CommandMethod):
    __call__ = _functions.generate_cluster_drs_plan

class GenerateUsageRecords(CommandMethod):
    __call__ = _functions.generate_usage_records

class GetApiLimit(CommandMethod):
    __call__ = _functions.get_api_limit

class GetCloudIdentifier(CommandMethod):
    __call__ = _functions.get_cloud_identifier

class GetDiagnosticsData(CommandMethod):
    __call__ = _functions.get_diagnostics_data

class GetHypervisorGuestOsNames(CommandMethod):
    __call__ = _functions.get_hypervisor_guest_os_names

class GetKubernetesClusterConfig(CommandMethod):
    __call__ = _functions.get_kubernetes_cluster_config

class GetLoadBalancerSslCertificate(CommandMethod):
    __call__ = _functions.get_load_balancer_ssl_certificate

class GetPathForVolume(CommandMethod):
    __call__ = _functions.get_path_for_volume

class GetRouterHealthCheckResults(CommandMethod):
    __call__ = _functions.get_router_health_check_results

class GetSPMetadata(CommandMethod):
    __call__ = _functions.get_sp_metadata

class GetSolidFireAccountId(CommandMethod):
    __call__ = _functions.get_solid_fire_account_id

class GetSolidFireVolumeAccessGroupIds(CommandMethod):
    __call__ = _functions.get_solid_fire_volume_access_group_ids

class GetSolidFireVolumeSize(CommandMethod):
    __call__ = _functions.get_solid_fire_volume_size

class GetUploadParamsForIso(CommandMethod):
    __call__ = _functions.get_upload_params_for_iso

class GetUploadParamsForKubernetesSupportedVersion(CommandMethod):
    __call__ = _functions.get_upload_params_for_kubernetes_supported_version

class GetUploadParamsForTemplate(CommandMethod):
    __call__ = _functions.get_upload_params_for_template

class GetUploadParamsForVolume(CommandMethod):
    __call__ = _functions.get_upload_params_for_volume

class GetUser(CommandMethod):
    __call__ = _functions.get_user

class GetUserKeys(CommandMethod):
    __call__ = _functions.get_user_keys

class GetVMPassword(CommandMethod):
    __call__ = _functions.get_vm_password

class GetVirtualMachineUserData(CommandMethod):
    __call__ = _functions.get_virtual_machine_user_data

class GetVolumeSnapshotDetails(CommandMethod):
    __call__ = _functions.get_volume_snapshot_details

class GetVolumeiScsiName(CommandMethod):
    __call__ = _functions.get_volume_iscsi_name

class ImportBackupOffering(CommandMethod):
    __call__ = _functions.import_backup_offering

class ImportLdapUsers(CommandMethod):
    __call__ = _functions.import_ldap_users

class ImportRole(CommandMethod):
    __call__ = _functions.import_role

class ImportUnmanagedInstance(CommandMethod):
    __call__ = _functions.import_unmanaged_instance

class ImportVm(CommandMethod):
    __call__ = _functions.import_vm

class ImportVolume(CommandMethod):
    __call__ = _functions.import_volume

class ImportVsphereStoragePolicies(CommandMethod):
    __call__ = _functions.import_vsphere_storage_policies

class IsAccountAllowedToCreateOfferingsWithTags(CommandMethod):
    __call__ = _functions.is_account_allowed_to_create_offerings_with_tags

class IssueCertificate(CommandMethod):
    __call__ = _functions.issue_certificate

class IssueOutOfBandManagementPowerAction(CommandMethod):
    __call__ = _functions.issue_out_of_band_management_power_action

class _LdapConfig(CommandMethod):
    def __call__(
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
    ) -> ListResult[LdapConfig]: ...
    @deprecated("use add_ldap_configuration instead")
    def __get__(self, client: BaseClient | None, owner: object = None) -> Self: ...

class LdapCreateAccount(CommandMethod):
    __call__ = _functions.ldap_create_account

class _LdapRemove(CommandMethod):
    def __call__(self) -> LdapRemoval: ...
    @deprecated("use delete_ldap_configuration instead")
    def __get__(self, client: BaseClient | None, owner: object = None) -> Self: ...

class LinkAccountToLdap(CommandMethod):
    __call__ = _functions.link_account_to_ldap

class LinkDomainToLdap(CommandMethod):
    __call__ = _functions.link_domain_to_ldap

class LinkUserDataToTemplate(CommandMethod):
    __call__ = _functions.link_user_data_to_template

class ListASNRanges(CommandMethod):
    __call__ = _functions.list_asn_ranges

class ListASNumbers(CommandMethod):
    __call__ = _functions.list_as_numbers

class ListAccounts(CommandMethod):
    __call__ = _functions.list_accounts

class ListAffectedVmsForStorageScopeChange(CommandMethod):
    __call__ = _functions.list_affected_vms_for_storage_scope_change

class ListAffinityGroupTypes(CommandMethod):
    __call__ = _functions.list_affinity_group_types

class ListAffinityGroups(CommandMethod):
    __call__ = _functions.list_affinity_groups

class ListAlertTypes(CommandMethod):
    __call__ = _functions.list_alert_types

class ListAlerts(CommandMethod):
    __call__ = _functions.list_alerts

class ListAndSwitchSamlAccount(CommandMethod):
    __call__ = _functions.list_and_switch_saml_account

class ListAnnotations(CommandMethod):
    __call__ = _functions.list_annotations

class ListApis(CommandMethod):
    __call__ = _functions.list_apis

class ListAsyncJobs(CommandMethod):
    __call__ = _functions.list_async_jobs

class ListAutoScalePolicies(CommandMethod):
    __call__ = _functions.list_auto_scale_policies

class ListAutoScaleVmGroups(CommandMethod):
    __call__ = _functions.list_auto_scale_vm_groups

class ListAutoScaleVmProfiles(CommandMethod):
    __call__ = _functions.list_auto_scale_vm_profiles

class ListBackupOfferings(CommandMethod):
    __call__ = _functions.list_backup_offerings

class ListBackupProviderOfferings(CommandMethod):
    __call__ = _functions.list_backup_provider_offerings

class ListBackupProviders(CommandMethod):
    __call__ = _functions.list_backup_providers

class ListBackupRepositories(CommandMethod):
    __call__ = _functions.list_backup_repositories

class ListBackupSchedule(CommandMethod):
    __call__ = _functions.list_backup_schedule

class ListBackups(CommandMethod):
    __call__ = _functions.list_backups

class ListBaremetalDhcp(CommandMethod):
    __call__ = _functions.list_baremetal_dhcp

class ListBaremetalPxeServers(CommandMethod):
    __call__ = _functions.list_baremetal_pxe_servers

class ListBaremetalRct(CommandMethod):
    __call__ = _functions.list_baremetal_rct

class ListBgpPeers(CommandMethod):
    __call__ = _functions.list_bgp_peers

class ListBigSwitchBcfDevices(CommandMethod):
    __call__ = _functions.list_big_switch_bcf_devices

class ListBrocadeVcsDeviceNetworks(CommandMethod):
    __call__ = _functions.list_brocade_vcs_device_networks

class ListBrocadeVcsDevices(CommandMethod):
    __call__ = _functions.list_brocade_vcs_devices

class ListBuckets(CommandMethod):
    __call__ = _functions.list_buckets

class ListCAProviders(CommandMethod):
    __call__ = _functions.list_ca_providers

class ListCaCertificate(CommandMethod):
    __call__ = _functions.list_ca_certificate

class ListCapabilities(CommandMethod):
    __call__ = _functions.list_capabilities

class ListCapacity(CommandMethod):
    __call__ = _functions.list_capacity

class ListCiscoAsa1000vResources(CommandMethod):
    __call__ = _functions.list_cisco_asa1000v_resources

class ListCiscoNexusVSMs(CommandMethod):
    __call__ = _functions.list_cisco_nexus_vsms

class ListCiscoVnmcResources(CommandMethod):
    __call__ = _functions.list_cisco_vnmc_resources

class ListClusterDrsPlan(CommandMethod):
    __call__ = _functions.list_cluster_drs_plan

class ListClusters(CommandMethod):
    __call__ = _functions.list_clusters

class ListClustersMetrics(CommandMethod):
    __call__ = _functions.list_clusters_metrics

class ListCniConfiguration(CommandMethod):
    __call__ = _functions.list_cni_configuration

class ListConditions(CommandMethod):
    __call__ = _functions.list_conditions

class ListConfigurationGroups(CommandMethod):
    __call__ = _functions.list_configuration_groups

class ListConfigurations(CommandMethod):
    __call__ = _functions.list_configurations

class ListConsoleSessions(CommandMethod):
    __call__ = _functions.list_console_sessions

class ListCounters(CommandMethod):
    __call__ = _functions.list_counters

class ListCustomActions(CommandMethod):
    __call__ = _functions.list_custom_actions

class ListDbMetrics(CommandMethod):
    __call__ = _functions.list_db_metrics

class ListDedicatedClusters(CommandMethod):
    __call__ = _functions.list_dedicated_clusters

class ListDedicatedGuestVlanRanges(CommandMethod):
    __call__ = _functions.list_dedicated_guest_vlan_ranges

class ListDedicatedHosts(CommandMethod):
    __call__ = _functions.list_dedicated_hosts

class ListDedicatedPods(CommandMethod):
    __call__ = _functions.list_dedicated_pods

class ListDedicatedZones(CommandMethod):
    __call__ = _functions.list_dedicated_zones

class ListDeploymentPlanners(CommandMethod):
    __call__ = _functions.list_deployment_planners

class ListDetailOptions(CommandMethod):
    __call__ = _functions.list_detail_options

class ListDiskOfferings(CommandMethod):
    __call__ = _functions.list_disk_offerings

class ListDomainChildren(CommandMethod):
    __call__ = _functions.list_domain_children

class ListDomains(CommandMethod):
    __call__ = _functions.list_domains

class ListEgressFirewallRules(CommandMethod):
    __call__ = _functions.list_egress_firewall_rules

class ListElastistorInterface(CommandMethod):
    __call__ = _functions.list_elastistor_interface

class ListElastistorPool(CommandMethod):
    __call__ = _functions.list_elastistor_pool

class ListElastistorVolume(CommandMethod):
    __call__ = _functions.list_elastistor_volume

class ListEventTypes(CommandMethod):
    __call__ = _functions.list_event_types

class ListEvents(CommandMethod):
    __call__ = _functions.list_events

class ListExtensions(CommandMethod):
    __call__ = _functions.list_extensions

class ListFirewallRules(CommandMethod):
    __call__ = _functions.list_firewall_rules

class ListGlobalLoadBalancerRules(CommandMethod):
    __call__ = _functions.list_global_load_balancer_rules

class ListGpuCards(CommandMethod):
    __call__ = _functions.list_gpu_cards

class ListGpuDevices(CommandMethod):
    __call__ = _functions.list_gpu_devices

class ListGuestNetworkIpv6Prefixes(CommandMethod):
    __call__ = _functions.list_guest_network_ipv6_prefixes

class ListGuestOsMapping(CommandMethod):
    __call__ = _functions.list_guest_os_mapping

class ListGuestVlans(CommandMethod):
    __call__ = _functions.list_guest_vlans

class ListGuiThemes(CommandMethod):
    __call__ = _functions.list_gui_themes

class ListHostHAProviders(CommandMethod):
    __call__ = _functions.list_host_ha_providers

class ListHostHAResources(CommandMethod):
    __call__ = _functions.list_host_ha_resources

class ListHostTags(CommandMethod):
    __call__ = _functions.list_host_tags

class ListHosts(CommandMethod):
    __call__ = _functions.list_hosts

class ListHostsMetrics(CommandMethod):
    __call__ = _functions.list_hosts_metrics

class ListHypervisorCapabilities(CommandMethod):
    __call__ = _functions.list_hypervisor_capabilities

class ListHypervisors(CommandMethod):
    __call__ = _functions.list_hypervisors

class ListIdps(CommandMethod):
    __call__ = _functions.list_idps

class ListImageStoreObjects(CommandMethod):
    __call__ = _functions.list_image_store_objects

class ListImageStores(CommandMethod):
    __call__ = _functions.list_image_stores

class ListImportVmTasks(CommandMethod):
    __call__ = _functions.list_import_vm_tasks

class ListInfrastructure(CommandMethod):
    __call__ = _functions.list_infrastructure

class ListInstanceGroups(CommandMethod):
    __call__ = _functions.list_instance_groups

class ListInternalLoadBalancerElements(CommandMethod):
    __call__ = _functions.list_internal_load_balancer_elements

class ListInternalLoadBalancerVMs(CommandMethod):
    __call__ = _functions.list_internal_load_balancer_vms

class ListIpForwardingRules(CommandMethod):
    __call__ = _functions.list_ip_forwarding_rules

class ListIpv4SubnetsForGuestNetwork(CommandMethod):
    __call__ = _functions.list_ipv4_subnets_for_guest_network

class ListIpv4SubnetsForZone(CommandMethod):
    __call__ = _functions.list_ipv4_subnets_for_zone

class ListIpv6FirewallRules(CommandMethod):
    __call__ = _functions.list_ipv6_firewall_rules

class ListIsoPermissions(CommandMethod):
    __call__ = _functions.list_iso_permissions

class ListIsos(CommandMethod):
    __call__ = _functions.list_isos

class ListKubernetesClusters(CommandMethod):
    __call__ = _functions.list_kubernetes_clusters

class ListKubernetesSupportedVersions(CommandMethod):
    __call__ = _functions.list_kubernetes_supported_versions

class ListLBHealthCheckPolicies(CommandMethod):
    __call__ = _functions.list_lb_health_check_policies

class ListLBStickinessPolicies(CommandMethod):
    __call__ = _functions.list_lb_stickiness_policies

class ListLdapConfigurations(CommandMethod):
    __call__ = _functions.list_ldap_configurations

class ListLdapUsers(CommandMethod):
    __call__ = _functions.list_ldap_users

class ListLoadBalancerRuleInstances(CommandMethod):
    __call__ = _functions.list_load_balancer_rule_instances

class ListLoadBalancerRules(CommandMethod):
    __call__ = _functions.list_load_balancer_rules

class ListLoadBalancers(CommandMethod):
    __call__ = _functions.list_load_balancers

class ListManagementServers(CommandMethod):
    __call__ = _functions.list_management_servers

class ListManagementServersMetrics(CommandMethod):
    __call__ = _functions.list_management_servers_metrics

class ListNetrisProviders(CommandMethod):
    __call__ = _functions.list_netris_providers

class ListNetscalerControlCenter(CommandMethod):
    __call__ = _functions.list_netscaler_control_center

class ListNetscalerLoadBalancerNetworks(CommandMethod):
    __call__ = _functions.list_netscaler_load_balancer_networks

class ListNetscalerLoadBalancers(CommandMethod):
    __call__ = _functions.list_netscaler_load_balancers

class ListNetworkACLLists(CommandMethod):
    __call__ = _functions.list_network_acl_lists

class ListNetworkACLs(CommandMethod):
    __call__ = _functions.list_network_acls

class ListNetworkDevice(CommandMethod):
    __call__ = _functions.list_network_device

class ListNetworkIsolationMethods(CommandMethod):
    __call__ = _functions.list_network_isolation_methods

class ListNetworkOfferings(CommandMethod):
    __call__ = _functions.list_network_offerings

class ListNetworkPermissions(CommandMethod):
    __call__ = _functions.list_network_permissions

class ListNetworkProtocols(CommandMethod):
    __call__ = _functions.list_network_protocols

class ListNetworkServiceProviders(CommandMethod):
    __call__ = _functions.list_network_service_providers

class ListNetworks(CommandMethod):
    __call__ = _functions.list_networks

class ListNiciraNvpDeviceNetworks(CommandMethod):
    __call__ = _functions.list_nicira_nvp_device_networks

class ListNiciraNvpDevices(CommandMethod):
    __call__ = _functions.list_nicira_nvp_devices

class ListNics(CommandMethod):
    __call__ = _functions.list_nics

class ListNsxControllers(CommandMethod):
    __call__ = _functions.list_nsx_controllers

class ListOauthProvider(CommandMethod):
    __call__ = _functions.list_oauth_provider

class ListObjectStoragePools(CommandMethod):
    __call__ = _functions.list_object_storage_pools

class ListOpenDaylightControllers(CommandMethod):
    __call__ = _functions.list_open_daylight_controllers

class ListOsCategories(CommandMethod):
    __call__ = _functions.list_os_categories

class ListOsTypes(CommandMethod):
    __call__ = _functions.list_os_types

class ListOvsElements(CommandMethod):
    __call__ = _functions.list_ovs_elements

class ListPaloAltoFirewallNetworks(CommandMethod):
    __call__ = _functions.list_palo_alto_firewall_networks

class ListPaloAltoFirewalls(CommandMethod):
    __call__ = _functions.list_palo_alto_firewalls

class ListPhysicalNetworks(CommandMethod):
    __call__ = _functions.list_physical_networks

class ListPods(CommandMethod):
    __call__ = _functions.list_pods

class ListPortForwardingRules(CommandMethod):
    __call__ = _functions.list_port_forwarding_rules

class ListPortableIpRanges(CommandMethod):
    __call__ = _functions.list_portable_ip_ranges

class ListPrivateGateways(CommandMethod):
    __call__ = _functions.list_private_gateways

class ListProjectAccounts(CommandMethod):
    __call__ = _functions.list_project_accounts

class ListProjectInvitations(CommandMethod):
    __call__ = _functions.list_project_invitations

class ListProjectRolePermissions(CommandMethod):
    __call__ = _functions.list_project_role_permissions

class ListProjectRoles(CommandMethod):
    __call__ = _functions.list_project_roles

class ListProjects(CommandMethod):
    __call__ = _functions.list_projects

class ListPublicIpAddresses(CommandMethod):
    __call__ = _functions.list_public_ip_addresses

class ListQuarantinedIps(CommandMethod):
    __call__ = _functions.list_quarantined_ips

class ListRegions(CommandMethod):
    __call__ = _functions.list_regions

class ListRegisteredServicePackages(CommandMethod):
    __call__ = _functions.list_registered_service_packages

class ListRemoteAccessVpns(CommandMethod):
    __call__ = _functions.list_remote_access_vpns

class ListResourceDetails(CommandMethod):
    __call__ = _functions.list_resource_details

class ListResourceIcon(CommandMethod):
    __call__ = _functions.list_resource_icon

class ListResourceLimits(CommandMethod):
    __call__ = _functions.list_resource_limits

class ListRolePermissions(CommandMethod):
    __call__ = _functions.list_role_permissions

class ListRoles(CommandMethod):
    __call__ = _functions.list_roles

class ListRouters(CommandMethod):
    __call__ = _functions.list_routers

class ListRoutingFirewallRules(CommandMethod):
    __call__ = _functions.list_routing_firewall_rules

class ListSSHKeyPairs(CommandMethod):
    __call__ = _functions.list_ssh_key_pairs

class ListSamlAuthorization(CommandMethod):
    __call__ = _functions.list_saml_authorization

class ListSecondaryStagingStores(CommandMethod):
    __call__ = _functions.list_secondary_staging_stores

class ListSecondaryStorageSelectors(CommandMethod):
    __call__ = _functions.list_secondary_storage_selectors

class ListSecurityGroups(CommandMethod):
    __call__ = _functions.list_security_groups

class ListServiceOfferings(CommandMethod):
    __call__ = _functions.list_service_offerings

class ListSharedFileSystemProviders(CommandMethod):
    __call__ = _functions.list_shared_file_system_providers

class ListSharedFileSystems(CommandMethod):
    __call__ = _functions.list_shared_file_systems

class ListSnapshotPolicies(CommandMethod):
    __call__ = _functions.list_snapshot_policies

class ListSnapshots(CommandMethod):
    __call__ = _functions.list_snapshots

class ListSslCerts(CommandMethod):
    __call__ = _functions.list_ssl_certs

class ListStaticRoutes(CommandMethod):
    __call__ = _functions.list_static_routes

class ListStorageAccessGroups(CommandMethod):
    __call__ = _functions.list_storage_access_groups

class ListStorageNetworkIpRange(CommandMethod):
    __call__ = _functions.list_storage_network_ip_range

class ListStoragePoolObjects(CommandMethod):
    __call__ = _functions.list_storage_pool_objects

class ListStoragePools(CommandMethod):
    __call__ = _functions.list_storage_pools

class ListStoragePoolsMetrics(CommandMethod):
    __call__ = _functions.list_storage_pools_metrics

class ListStorageProviders(CommandMethod):
    __call__ = _functions.list_storage_providers

class ListStorageTags(CommandMethod):
    __call__ = _functions.list_storage_tags

class ListSupportedNetworkServices(CommandMethod):
    __call__ = _functions.list_supported_network_services

class ListSwifts(CommandMethod):
    __call__ = _functions.list_swifts

class ListSystemVms(CommandMethod):
    __call__ = _functions.list_system_vms

class ListSystemVmsUsageHistory(CommandMethod):
    __call__ = _functions.list_system_vms_usage_history

class ListTags(CommandMethod):
    __call__ = _functions.list_tags

class ListTemplateDirectDownloadCertificates(CommandMethod):
    __call__ = _functions.list_template_direct_download_certificates

class ListTemplatePermissions(CommandMethod):
    __call__ = _functions.list_template_permissions

class ListTemplates(CommandMethod):
    __call__ = _functions.list_templates

class ListTrafficMonitors(CommandMethod):
    __call__ = _functions.list_traffic_monitors

class ListTrafficTypeImplementors(CommandMethod):
    __call__ = _functions.list_traffic_type_implementors

class ListTrafficTypes(CommandMethod):
    __call__ = _functions.list_traffic_types

class ListTungstenFabricAddressGroup(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_address_group

class ListTungstenFabricApplicationPolicySet(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_application_policy_set

class ListTungstenFabricFirewallPolicy(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_firewall_policy

class ListTungstenFabricFirewallRule(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_firewall_rule

class ListTungstenFabricLBHealthMonitor(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_lb_health_monitor

class ListTungstenFabricLogicalRouter(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_logical_router

class ListTungstenFabricNetwork(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_network

class ListTungstenFabricNic(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_nic

class ListTungstenFabricPolicy(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_policy

class ListTungstenFabricPolicyRule(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_policy_rule

class ListTungstenFabricProviders(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_providers

class ListTungstenFabricServiceGroup(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_service_group

class ListTungstenFabricTag(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_tag

class ListTungstenFabricTagType(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_tag_type

class ListTungstenFabricVm(CommandMethod):
    __call__ = _functions.list_tungsten_fabric_vm

class ListUcsBlades(CommandMethod):
    __call__ = _functions.list_ucs_blades

class ListUcsManagers(CommandMethod):
    __call__ = _functions.list_ucs_managers

class ListUcsProfiles(CommandMethod):
    __call__ = _functions.list_ucs_profiles

class ListUnmanagedInstances(CommandMethod):
    __call__ = _functions.list_unmanaged_instances

class ListUsageRecords(CommandMethod):
    __call__ = _functions.list_usage_records

class ListUsageServerMetrics(CommandMethod):
    __call__ = _functions.list_usage_server_metrics

class ListUsageTypes(CommandMethod):
    __call__ = _functions.list_usage_types

class ListUserData(CommandMethod):
    __call__ = _functions.list_user_data

class ListUserTwoFactorAuthenticatorProviders(CommandMethod):
    __call__ = _functions.list_user_two_factor_authenticator_providers

class ListUsers(CommandMethod):
    __call__ = _functions.list_users

class ListVMSchedule(CommandMethod):
    __call__ = _functions.list_vm_schedule

class ListVMSnapshot(CommandMethod):
    __call__ = _functions.list_vm_snapshot

class ListVPCOfferings(CommandMethod):
    __call__ = _functions.list_vpc_offerings

class ListVPCs(CommandMethod):
    __call__ = _functions.list_vpcs

class ListVgpuProfiles(CommandMethod):
    __call__ = _functions.list_vgpu_profiles

class ListVirtualMachines(CommandMethod):
    __call__ = _functions.list_virtual_machines

class ListVirtualMachinesMetrics(CommandMethod):
    __call__ = _functions.list_virtual_machines_metrics

class ListVirtualMachinesUsageHistory(CommandMethod):
    __call__ = _functions.list_virtual_machines_usage_history

class ListVirtualRouterElements(CommandMethod):
    __call__ = _functions.list_virtual_router_elements

class ListVlanIpRanges(CommandMethod):
    __call__ = _functions.list_vlan_ip_ranges

class ListVmsForImport(CommandMethod):
    __call__ = _functions.list_vms_for_import

class ListVmwareDcVms(CommandMethod):
    __call__ = _functions.list_vmware_dc_vms

class ListVmwareDcs(CommandMethod):
    __call__ = _functions.list_vmware_dcs

class ListVnfAppliances(CommandMethod):
    __call__ = _functions.list_vnf_appliances

class ListVnfTemplates(CommandMethod):
    __call__ = _functions.list_vnf_templates

class ListVolumes(CommandMethod):
    __call__ = _functions.list_volumes

class ListVolumesForImport(CommandMethod):
    __call__ = _functions.list_volumes_for_import

class ListVolumesMetrics(CommandMethod):
    __call__ = _functions.list_volumes_metrics

class ListVolumesUsageHistory(CommandMethod):
    __call__ = _functions.list_volumes_usage_history

class ListVpnConnections(CommandMethod):
    __call__ = _functions.list_vpn_connections

class ListVpnCustomerGateways(CommandMethod):
    __call__ = _functions.list_vpn_customer_gateways

class ListVpnGateways(CommandMethod):
    __call__ = _functions.list_vpn_gateways

class ListVpnUsers(CommandMethod):
    __call__ = _functions.list_vpn_users

class ListVsphereStoragePolicies(CommandMethod):
    __call__ = _functions.list_vsphere_storage_policies

class ListVsphereStoragePolicyCompatiblePools(CommandMethod):
    __call__ = _functions.list_vsphere_storage_policy_compatible_pools

class ListWebhookDeliveries(CommandMethod):
    __call__ = _functions.list_webhook_deliveries

class ListWebhooks(CommandMethod):
    __call__ = _functions.list_webhooks

class ListZones(CommandMethod):
    __call__ = _functions.list_zones

class ListZonesMetrics(CommandMethod):
    __call__ = _functions.list_zones_metrics

class _LockAccount(CommandMethod):
    def __call__(self, *, account: str, domainid: str) -> Success: ...
    @deprecated("use disable_account instead")
    def __get__(self, client: BaseClient | None, owner: object = None) -> Self: ...

class LockUser(CommandMethod):
    __call__ = _functions.lock_user

class Login(CommandMethod):
    __call__ = _functions.login

class Logout(CommandMethod):
    __call__ = _functions.logout

class ManageGpuDevice(CommandMethod):
    __call__ = _functions.manage_gpu_device

class MarkDefaultZoneForAccount(CommandMethod):
    __call__ = _functions.mark_default_zone_for_account

class MigrateNetwork(CommandMethod):
    __call__ = _functions.migrate_network

class MigrateResourceToAnotherSecondaryStorage(CommandMethod):
    __call__ = _functions.migrate_resource_to_another_secondary_storage

class MigrateSecondaryStorageData(CommandMethod):
    __call__ = _functions.migrate_secondary_storage_data

class MigrateSystemVm(CommandMethod):
    __call__ = _functions.migrate_system_vm

class MigrateVPC(CommandMethod):
    __call__ = _functions.migrate_vpc

class MigrateVirtualMachine(CommandMethod):
    __call__ = _functions.migrate_virtual_machine

class MigrateVirtualMachineWithVolume(CommandMethod):
    __call__ = _functions.migrate_virtual_machine_with_volume

class MigrateVolume(CommandMethod):
    __call__ = _functions.migrate_volume

class MoveDomain(CommandMethod):
    __call__ = _functions.move_domain

class MoveNetworkAclItem(CommandMethod):
    __call__ = _functions.move_network_acl_item

class MoveUser(CommandMethod):
    __call__ = _functions.move_user

class NotifyBaremetalProvisionDone(CommandMethod):
    __call__ = _functions.notify_baremetal_provision_done

class Oauthlogin(CommandMethod):
    __call__ = _functions.oauthlogin

class PatchSystemVm(CommandMethod):
    __call__ = _functions.patch_system_vm

class PrepareForMaintenance(CommandMethod):
    __call__ = _functions.prepare_for_maintenance

class PrepareForShutdown(CommandMethod):
    __call__ = _functions.prepare_for_shutdown

class PrepareHostForMaintenance(CommandMethod):
    __call__ = _functions.prepare_host_for_maintenance

class PrepareTemplate(CommandMethod):
    __call__ = _functions.prepare_template

class ProvisionCertificate(CommandMethod):
    __call__ = _functions.provision_certificate

class ProvisionTemplateDirectDownloadCertificate(CommandMethod):
    __call__ = _functions.provision_template_direct_download_certificate

class PurgeExpungedResources(CommandMethod):
    __call__ = _functions.purge_expunged_resources

class QueryAsyncJobResult(CommandMethod):
    __call__ = _functions.query_async_job_result

class QuotaBalance(CommandMethod):
    __call__ = _functions.quota_balance

class QuotaConfigureEmail(CommandMethod):
    __call__ = _functions.quota_configure_email

class QuotaCredits(CommandMethod):
    __call__ = _functions.quota_credits

class QuotaCreditsList(CommandMethod):
    __call__ = _functions.quota_credits_list

class QuotaEmailTemplateList(CommandMethod):
    __call__ = _functions.quota_email_template_list

class QuotaEmailTemplateUpdate(CommandMethod):
    __call__ = _functions.quota_email_template_update

class QuotaIsEnabled(CommandMethod):
    __call__ = _functions.quota_is_enabled

class QuotaListEmailConfiguration(CommandMethod):
    __call__ = _functions.quota_list_email_configuration

class QuotaPresetVariablesList(CommandMethod):
    __call__ = _functions.quota_preset_variables_list

class QuotaStatement(CommandMethod):
    __call__ = _functions.quota_statement

class QuotaSummary(CommandMethod):
    __call__ = _functions.quota_summary

class QuotaTariffCreate(CommandMethod):
    __call__ = _functions.quota_tariff_create

class QuotaTariffDelete(CommandMethod):
    __call__ = _functions.quota_tariff_delete

class QuotaTariffList(CommandMethod):
    __call__ = _functions.quota_tariff_list

class QuotaTariffUpdate(CommandMethod):
    __call__ = _functions.quota_tariff_update

class QuotaUpdate(CommandMethod):
    __call__ = _functions.quota_update

class QuotaValidateActivationRule(CommandMethod):
    __call__ = _functions.quota_validate_activation_rule

class ReadyForShutdown(CommandMethod):
    __call__ = _functions.ready_for_shutdown

class RebootRouter(CommandMethod):
    __call__ = _functions.reboot_router

class RebootSystemVm(CommandMethod):
    __call__ = _functions.reboot_system_vm

class RebootVirtualMachine(CommandMethod):
    __call__ = _functions.reboot_virtual_machine

class ReconnectHost(CommandMethod):
    __call__ = _functions.reconnect_host

class RecoverSharedFileSystem(CommandMethod):
    __call__ = _functions.recover_shared_file_system

class RecoverVirtualMachine(CommandMethod):
    __call__ = _functions.recover_virtual_machine

class RecoverVolume(CommandMethod):
    __call__ = _functions.recover_volume

class RegisterCniConfiguration(CommandMethod):
    __call__ = _functions.register_cni_configuration

class RegisterExtension(CommandMethod):
    __call__ = _functions.register_extension

class RegisterIso(CommandMethod):
    __call__ = _functions.register_iso

class RegisterNetscalerControlCenter(CommandMethod):
    __call__ = _functions.register_netscaler_control_center

class RegisterNetscalerServicePackage(CommandMethod):
    __call__ = _functions.register_netscaler_service_package

class RegisterOauthProvider(CommandMethod):
    __call__ = _functions.register_oauth_provider

class RegisterSSHKeyPair(CommandMethod):
    __call__ = _functions.register_ssh_key_pair

class RegisterTemplate(CommandMethod):
    __call__ = _functions.register_template

class RegisterUserData(CommandMethod):
    __call__ = _functions.register_user_data

class RegisterUserKeys(CommandMethod):
    __call__ = _functions.register_user_keys

class RegisterVnfTemplate(CommandMethod):
    __call__ = _functions.register_vnf_template

class ReleaseASNumber(CommandMethod):
    __call__ = _functions.release_as_number

class ReleaseBgpPeer(CommandMethod):
    __call__ = _functions.release_bgp_peer

class ReleaseDedicatedCluster(CommandMethod):
    __call__ = _functions.release_dedicated_cluster

class ReleaseDedicatedGuestVlanRange(CommandMethod):
    __call__ = _functions.release_dedicated_guest_vlan_range

class ReleaseDedicatedHost(CommandMethod):
    __call__ = _functions.release_dedicated_host

class ReleaseDedicatedPod(CommandMethod):
    __call__ = _functions.release_dedicated_pod

class ReleaseDedicatedZone(CommandMethod):
    __call__ = _functions.release_dedicated_zone

class ReleaseHostReservation(CommandMethod):
    __call__ = _functions.release_host_reservation

class ReleaseIpAddress(CommandMethod):
    __call__ = _functions.release_ip_address

class ReleaseIpv4SubnetForZone(CommandMethod):
    __call__ = _functions.release_ipv4_subnet_for_zone

class ReleasePodIpAddress(CommandMethod):
    __call__ = _functions.release_pod_ip_address

class ReleasePublicIpRange(CommandMethod):
    __call__ = _functions.release_public_ip_range

class RemoveAnnotation(CommandMethod):
    __call__ = _functions.remove_annotation

class RemoveCertFromLoadBalancer(CommandMethod):
    __call__ = _functions.remove_cert_from_load_balancer

class RemoveFromGlobalLoadBalancerRule(CommandMethod):
    __call__ = _functions.remove_from_global_load_balancer_rule

class RemoveFromLoadBalancerRule(CommandMethod):
    __call__ = _functions.remove_from_load_balancer_rule

class RemoveGuestOs(CommandMethod):
    __call__ = _functions.remove_guest_os

class RemoveGuestOsMapping(CommandMethod):
    __call__ = _functions.remove_guest_os_mapping

class RemoveGuiTheme(CommandMethod):
    __call__ = _functions.remove_gui_theme

class RemoveIpFromNic(CommandMethod):
    __call__ = _functions.remove_ip_from_nic

class RemoveManagementServer(CommandMethod):
    __call__ = _functions.remove_management_server

class RemoveNetworkPermissions(CommandMethod):
    __call__ = _functions.remove_network_permissions

class RemoveNicFromVirtualMachine(CommandMethod):
    __call__ = _functions.remove_nic_from_virtual_machine

class RemoveNodesFromKubernetesCluster(CommandMethod):
    __call__ = _functions.remove_nodes_from_kubernetes_cluster

class RemoveQuarantinedIp(CommandMethod):
    __call__ = _functions.remove_quarantined_ip

class RemoveRawUsageRecords(CommandMethod):
    __call__ = _functions.remove_raw_usage_records

class RemoveRegion(CommandMethod):
    __call__ = _functions.remove_region

class RemoveResourceDetail(CommandMethod):
    __call__ = _functions.remove_resource_detail

class RemoveSecondaryStorageSelector(CommandMethod):
    __call__ = _functions.remove_secondary_storage_selector

class RemoveTungstenFabricNetworkGatewayFromLogicalRouter(CommandMethod):
    __call__ = _functions.remove_tungsten_fabric_network_gateway_from_logical_router

class RemoveTungstenFabricPolicy(CommandMethod):
    __call__ = _functions.remove_tungsten_fabric_policy

class RemoveTungstenFabricPolicyRule(CommandMethod):
    __call__ = _functions.remove_tungsten_fabric_policy_rule

class RemoveTungstenFabricTag(CommandMethod):
    __call__ = _functions.remove_tungsten_fabric_tag

class RemoveVirtualMachineFromBackupOffering(CommandMethod):
    __call__ = _functions.remove_virtual_machine_from_backup_offering

class RemoveVirtualMachinesFromKubernetesCluster(CommandMethod):
    __call__ = _functions.remove_virtual_machines_from_kubernetes_cluster

class RemoveVmwareDc(CommandMethod):
    __call__ = _functions.remove_vmware_dc

class RemoveVpnUser(CommandMethod):
    __call__ = _functions.remove_vpn_user

class ReplaceNetworkACLList(CommandMethod):
    __call__ = _functions.replace_network_acl_list

class ReserveIpAddress(CommandMethod):
    __call__ = _functions.reserve_ip_address

class ResetApiLimit(CommandMethod):
    __call__ = _functions.reset_api_limit

class ResetConfiguration(CommandMethod):
    __call__ = _functions.reset_configuration

class ResetNetworkPermissions(CommandMethod):
    __call__ = _functions.reset_network_permissions

class ResetPassword(CommandMethod):
    __call__ = _functions.reset_password

class ResetPasswordForVirtualMachine(CommandMethod):
    __call__ = _functions.reset_password_for_virtual_machine

class ResetSSHKeyForVirtualMachine(CommandMethod):
    __call__ = _functions.reset_ssh_key_for_virtual_machine

class ResetUserDataForVirtualMachine(CommandMethod):
    __call__ = _functions.reset_user_data_for_virtual_machine

class ResetVpnConnection(CommandMethod):
    __call__ = _functions.reset_vpn_connection

class ResizeVolume(CommandMethod):
    __call__ = _functions.resize_volume

class RestartNetwork(CommandMethod):
    __call__ = _functions.restart_network

class RestartSharedFileSystem(CommandMethod):
    __call__ = _functions.restart_shared_file_system

class RestartVPC(CommandMethod):
    __call__ = _functions.restart_vpc

class RestoreBackup(CommandMethod):
    __call__ = _functions.restore_backup

class RestoreVirtualMachine(CommandMethod):
    __call__ = _functions.restore_virtual_machine

class RestoreVolumeFromBackupAndAttachToVM(CommandMethod):
    __call__ = _functions.restore_volume_from_backup_and_attach_to_vm

class RevertSnapshot(CommandMethod):
    __call__ = _functions.revert_snapshot

class RevertToVMSnapshot(CommandMethod):
    __call__ = _functions.revert_to_vm_snapshot

class RevokeCertificate(CommandMethod):
    __call__ = _functions.revoke_certificate

class RevokeSecurityGroupEgress(CommandMethod):
    __call__ = _functions.revoke_security_group_egress

class RevokeSecurityGroupIngress(CommandMethod):
    __call__ = _functions.revoke_security_group_ingress

class RevokeTemplateDirectDownloadCertificate(CommandMethod):
    __call__ = _functions.revoke_template_direct_download_certificate

class RunCustomAction(CommandMethod):
    __call__ = _functions.run_custom_action

class RunDiagnostics(CommandMethod):
    __call__ = _functions.run_diagnostics

class SamlSlo(CommandMethod):
    __call__ = _functions.saml_slo

class SamlSso(CommandMethod):
    __call__ = _functions.saml_sso

class ScaleKubernetesCluster(CommandMethod):
    __call__ = _functions.scale_kubernetes_cluster

class ScaleSystemVm(CommandMethod):
    __call__ = _functions.scale_system_vm

class ScaleVirtualMachine(CommandMethod):
    __call__ = _functions.scale_virtual_machine

class SearchLdap(CommandMethod):
    __call__ = _functions.search_ldap

class SetupUserTwoFactorAuthentication(CommandMethod):
    __call__ = _functions.setup_user_two_factor_authentication

class StartInternalLoadBalancerVM(CommandMethod):
    __call__ = _functions.start_internal_load_balancer_vm

class StartKubernetesCluster(CommandMethod):
    __call__ = _functions.start_kubernetes_cluster

class StartRollingMaintenance(CommandMethod):
    __call__ = _functions.start_rolling_maintenance

class StartRouter(CommandMethod):
    __call__ = _functions.start_router

class StartSharedFileSystem(CommandMethod):
    __call__ = _functions.start_shared_file_system

class StartSystemVm(CommandMethod):
    __call__ = _functions.start_system_vm

class StartVirtualMachine(CommandMethod):
    __call__ = _functions.start_virtual_machine

class StopInternalLoadBalancerVM(CommandMethod):
    __call__ = _functions.stop_internal_load_balancer_vm

class StopKubernetesCluster(CommandMethod):
    __call__ = _functions.stop_kubernetes_cluster

class StopNetScalerVpx(CommandMethod):
    __call__ = _functions.stop_netscaler_vpx

class StopRouter(CommandMethod):
    __call__ = _functions.stop_router

class StopSharedFileSystem(CommandMethod):
    __call__ = _functions.stop_shared_file_system

class StopSystemVm(CommandMethod):
    __call__ = _functions.stop_system_vm

class StopVirtualMachine(CommandMethod):
    __call__ = _functions.stop_virtual_machine

class SuspendProject(CommandMethod):
    __call__ = _functions.suspend_project

class SyncStoragePool(CommandMethod):
    __call__ = _functions.sync_storage_pool

class SynchronizeTungstenFabricData(CommandMethod):
    __call__ = _functions.synchronize_tungsten_fabric_data

class TriggerShutdown(CommandMethod):
    __call__ = _functions.trigger_shutdown

class UnmanageGpuDevice(CommandMethod):
    __call__ = _functions.unmanage_gpu_device

class UnmanageVirtualMachine(CommandMethod):
    __call__ = _functions.unmanage_virtual_machine

class UnmanageVolume(CommandMethod):
    __call__ = _functions.unmanage_volume

class UnregisterExtension(CommandMethod):
    __call__ = _functions.unregister_extension

class UpdateAccount(CommandMethod):
    __call__ = _functions.update_account

class UpdateAnnotationVisibility(CommandMethod):
    __call__ = _functions.update_annotation_visibility

class UpdateAutoScalePolicy(CommandMethod):
    __call__ = _functions.update_auto_scale_policy

class UpdateAutoScaleVmGroup(CommandMethod):
    __call__ = _functions.update_auto_scale_vm_group

class UpdateAutoScaleVmProfile(CommandMethod):
    __call__ = _functions.update_auto_scale_vm_profile

class UpdateBackupOffering(CommandMethod):
    __call__ = _functions.update_backup_offering

class UpdateBackupRepository(CommandMethod):
    __call__ = _functions.update_backup_repository

class UpdateBackupSchedule(CommandMethod):
    __call__ = _functions.update_backup_schedule

class UpdateBgpPeer(CommandMethod):
    __call__ = _functions.update_bgp_peer

class UpdateBucket(CommandMethod):
    __call__ = _functions.update_bucket

class UpdateCloudToUseObjectStore(CommandMethod):
    __call__ = _functions.update_cloud_to_use_object_store

class UpdateCluster(CommandMethod):
    __call__ = _functions.update_cluster

class UpdateCondition(CommandMethod):
    __call__ = _functions.update_condition

class UpdateConfiguration(CommandMethod):
    __call__ = _functions.update_configuration

class UpdateCustomAction(CommandMethod):
    __call__ = _functions.update_custom_action

class UpdateDefaultNicForVirtualMachine(CommandMethod):
    __call__ = _functions.update_default_nic_for_virtual_machine

class UpdateDiskOffering(CommandMethod):
    __call__ = _functions.update_disk_offering

class UpdateDomain(CommandMethod):
    __call__ = _functions.update_domain

class UpdateEgressFirewallRule(CommandMethod):
    __call__ = _functions.update_egress_firewall_rule

class UpdateExtension(CommandMethod):
    __call__ = _functions.update_extension

class UpdateFirewallRule(CommandMethod):
    __call__ = _functions.update_firewall_rule

class UpdateGlobalLoadBalancerRule(CommandMethod):
    __call__ = _functions.update_global_load_balancer_rule

class UpdateGpuCard(CommandMethod):
    __call__ = _functions.update_gpu_card

class UpdateGpuDevice(CommandMethod):
    __call__ = _functions.update_gpu_device

class UpdateGuestOs(CommandMethod):
    __call__ = _functions.update_guest_os

class UpdateGuestOsMapping(CommandMethod):
    __call__ = _functions.update_guest_os_mapping

class UpdateGuiTheme(CommandMethod):
    __call__ = _functions.update_gui_theme

class UpdateHost(CommandMethod):
    __call__ = _functions.update_host

class UpdateHostPassword(CommandMethod):
    __call__ = _functions.update_host_password

class UpdateHypervisorCapabilities(CommandMethod):
    __call__ = _functions.update_hypervisor_capabilities

class UpdateImageStore(CommandMethod):
    __call__ = _functions.update_image_store

class UpdateInstanceGroup(CommandMethod):
    __call__ = _functions.update_instance_group

class UpdateIpAddress(CommandMethod):
    __call__ = _functions.update_ip_address

class UpdateIpv4SubnetForZone(CommandMethod):
    __call__ = _functions.update_ipv4_subnet_for_zone

class UpdateIpv6FirewallRule(CommandMethod):
    __call__ = _functions.update_ipv6_firewall_rule

class UpdateIso(CommandMethod):
    __call__ = _functions.update_iso

class UpdateIsoPermissions(CommandMethod):
    __call__ = _functions.update_iso_permissions

class UpdateKubernetesSupportedVersion(CommandMethod):
    __call__ = _functions.update_kubernetes_supported_version

class UpdateLBHealthCheckPolicy(CommandMethod):
    __call__ = _functions.update_lb_health_check_policy

class UpdateLBStickinessPolicy(CommandMethod):
    __call__ = _functions.update_lb_stickiness_policy

class UpdateLoadBalancer(CommandMethod):
    __call__ = _functions.update_load_balancer

class UpdateLoadBalancerRule(CommandMethod):
    __call__ = _functions.update_load_balancer_rule

class UpdateNetwork(CommandMethod):
    __call__ = _functions.update_network

class UpdateNetworkACLItem(CommandMethod):
    __call__ = _functions.update_network_acl_item

class UpdateNetworkACLList(CommandMethod):
    __call__ = _functions.update_network_acl_list

class UpdateNetworkOffering(CommandMethod):
    __call__ = _functions.update_network_offering

class UpdateNetworkServiceProvider(CommandMethod):
    __call__ = _functions.update_network_service_provider

class UpdateOauthProvider(CommandMethod):
    __call__ = _functions.update_oauth_provider

class UpdateObjectStoragePool(CommandMethod):
    __call__ = _functions.update_object_storage_pool

class UpdateOsCategory(CommandMethod):
    __call__ = _functions.update_os_category

class UpdatePhysicalNetwork(CommandMethod):
    __call__ = _functions.update_physical_network

class UpdatePod(CommandMethod):
    __call__ = _functions.update_pod

class UpdatePodManagementNetworkIpRange(CommandMethod):
    __call__ = _functions.update_pod_management_network_ip_range

class UpdatePortForwardingRule(CommandMethod):
    __call__ = _functions.update_port_forwarding_rule

class UpdateProject(CommandMethod):
    __call__ = _functions.update_project

class UpdateProjectInvitation(CommandMethod):
    __call__ = _functions.update_project_invitation

class UpdateProjectRole(CommandMethod):
    __call__ = _functions.update_project_role

class UpdateProjectRolePermission(CommandMethod):
    __call__ = _functions.update_project_role_permission

class UpdateQuarantinedIp(CommandMethod):
    __call__ = _functions.update_quarantined_ip

class UpdateRegion(CommandMethod):
    __call__ = _functions.update_region

class UpdateRemoteAccessVpn(CommandMethod):
    __call__ = _functions.update_remote_access_vpn

class UpdateResourceCount(CommandMethod):
    __call__ = _functions.update_resource_count

class UpdateResourceLimit(CommandMethod):
    __call__ = _functions.update_resource_limit

class UpdateRole(CommandMethod):
    __call__ = _functions.update_role

class UpdateRolePermission(CommandMethod):
    __call__ = _functions.update_role_permission

class UpdateRoutingFirewallRule(CommandMethod):
    __call__ = _functions.update_routing_firewall_rule

class UpdateSecondaryStorageSelector(CommandMethod):
    __call__ = _functions.update_secondary_storage_selector

class UpdateSecurityGroup(CommandMethod):
    __call__ = _functions.update_security_group

class UpdateServiceOffering(CommandMethod):
    __call__ = _functions.update_service_offering

class UpdateSharedFileSystem(CommandMethod):
    __call__ = _functions.update_shared_file_system

class UpdateSiocInfo(CommandMethod):
    __call__ = _functions.update_sioc_info

class UpdateSnapshotPolicy(CommandMethod):
    __call__ = _functions.update_snapshot_policy

class UpdateStorageCapabilities(CommandMethod):
    __call__ = _functions.update_storage_capabilities

class UpdateStorageNetworkIpRange(CommandMethod):
    __call__ = _functions.update_storage_network_ip_range

class UpdateStoragePool(CommandMethod):
    __call__ = _functions.update_storage_pool

class UpdateTemplate(CommandMethod):
    __call__ = _functions.update_template

class UpdateTemplatePermissions(CommandMethod):
    __call__ = _functions.update_template_permissions

class UpdateTrafficType(CommandMethod):
    __call__ = _functions.update_traffic_type

class UpdateTungstenFabricLBHealthMonitor(CommandMethod):
    __call__ = _functions.update_tungsten_fabric_lb_health_monitor

class UpdateUser(CommandMethod):
    __call__ = _functions.update_user

class UpdateVMAffinityGroup(CommandMethod):
    __call__ = _functions.update_vm_affinity_group

class UpdateVMSchedule(CommandMethod):
    __call__ = _functions.update_vm_schedule

class UpdateVPC(CommandMethod):
    __call__ = _functions.update_vpc

class UpdateVPCOffering(CommandMethod):
    __call__ = _functions.update_vpc_offering

class UpdateVgpuProfile(CommandMethod):
    __call__ = _functions.update_vgpu_profile

class UpdateVirtualMachine(CommandMethod):
    __call__ = _functions.update_virtual_machine

class UpdateVlanIpRange(CommandMethod):
    __call__ = _functions.update_vlan_ip_range

class UpdateVmNicIp(CommandMethod):
    __call__ = _functions.update_vm_nic_ip

class UpdateVmwareDc(CommandMethod):
    __call__ = _functions.update_vmware_dc

class UpdateVnfTemplate(CommandMethod):
    __call__ = _functions.update_vnf_template

class UpdateVolume(CommandMethod):
    __call__ = _functions.update_volume

class UpdateVpnConnection(CommandMethod):
    __call__ = _functions.update_vpn_connection

class UpdateVpnCustomerGateway(CommandMethod):
    __call__ = _functions.update_vpn_customer_gateway

class UpdateVpnGateway(CommandMethod):
    __call__ = _functions.update_vpn_gateway

class UpdateWebhook(CommandMethod):
    __call__ = _functions.update_webhook

class UpdateZone(CommandMethod):
    __call__ = _functions.update_zone

class UpgradeKubernetesCluster(CommandMethod):
    __call__ = _functions.upgrade_kubernetes_cluster

class UpgradeRouterTemplate(CommandMethod):
    __call__ = _functions.upgrade_router_template

class UploadCustomCertificate(CommandMethod):
    __call__ = _functions.upload_custom_certificate

class UploadResourceIcon(CommandMethod):
    __call__ = _functions.upload_resource_icon

class UploadSslCert(CommandMethod):
    __call__ = _functions.upload_ssl_cert

class UploadTemplateDirectDownloadCertificate(CommandMethod):
    __call__ = _functions.upload_template_direct_download_certificate

class UploadVolume(CommandMethod):
    __call__ = _functions.upload_volume

class ValidateUserTwoFactorAuthenticationCode(CommandMethod):
    __call__ = _functions.validate_user_two_factor_authentication_code

class VerifyOAuthCodeAndGetUser(CommandMethod):
    __call__ = _functions.verify_oauth_code_and_get_user

acquire_pod_ip_address: AcquirePodIpAddress
activate_project: ActivateProject
add_account_to_project: AddAccountToProject
add_annotation: AddAnnotation
add_backup_repository: AddBackupRepository
add_baremetal_dhcp: AddBaremetalDhcp
add_baremetal_host: AddBaremetalHost
add_baremetal_pxe_kick_start_server: AddBaremetalPxeKickStartServer
add_baremetal_pxe_ping_server: AddBaremetalPxePingServer
add_baremetal_rct: AddBaremetalRct
add_big_switch_bcf_device: AddBigSwitchBcfDevice
add_brocade_vcs_device: AddBrocadeVcsDevice
add_cisco_asa1000v_resource: AddCiscoAsa1000vResource
add_cisco_vnmc_resource: AddCiscoVnmcResource
add_cluster: AddCluster
add_custom_action: AddCustomAction
add_globo_dns_host: AddGloboDnsHost
add_guest_os: AddGuestOs
add_guest_os_mapping: AddGuestOsMapping
add_host: AddHost
add_image_store: AddImageStore
add_image_store_s3: AddImageStoreS3
add_ip_to_nic: AddIpToNic
add_kubernetes_supported_version: AddKubernetesSupportedVersion
add_ldap_configuration: AddLdapConfiguration
add_netris_provider: AddNetrisProvider
add_netscaler_load_balancer: AddNetscalerLoadBalancer
add_network_device: AddNetworkDevice
add_network_service_provider: AddNetworkServiceProvider
add_nic_to_virtual_machine: AddNicToVirtualMachine
add_nicira_nvp_device: AddNiciraNvpDevice
add_nodes_to_kubernetes_cluster: AddNodesToKubernetesCluster
add_nsx_controller: AddNsxController
add_object_storage_pool: AddObjectStoragePool
add_open_daylight_controller: AddOpenDaylightController
add_os_category: AddOsCategory
add_palo_alto_firewall: AddPaloAltoFirewall
add_region: AddRegion
add_resource_detail: AddResourceDetail
add_secondary_storage: AddSecondaryStorage
add_stratosphere_ssp: AddStratosphereSsp
add_swift: AddSwift
add_traffic_monitor: AddTrafficMonitor
add_traffic_type: AddTrafficType
add_tungsten_fabric_network_gateway_to_logical_router: (
    AddTungstenFabricNetworkGatewayToLogicalRouter
)
add_tungsten_fabric_policy_rule: AddTungstenFabricPolicyRule
add_ucs_manager: AddUcsManager
add_user_to_project: AddUserToProject
add_virtual_machines_to_kubernetes_cluster: AddVirtualMachinesToKubernetesCluster
add_vmware_dc: AddVmwareDc
add_vpn_user: AddVpnUser
apply_tungsten_fabric_policy: ApplyTungstenFabricPolicy
apply_tungsten_fabric_tag: ApplyTungstenFabricTag
archive_alerts: ArchiveAlerts
archive_events: ArchiveEvents
archive_snapshot: ArchiveSnapshot
assign_cert_to_load_balancer: AssignCertToLoadBalancer
assign_to_global_load_balancer_rule: AssignToGlobalLoadBalancerRule
assign_to_load_balancer_rule: AssignToLoadBalancerRule
assign_virtual_machine: AssignVirtualMachine
assign_virtual_machine_to_backup_offering: AssignVirtualMachineToBackupOffering
assign_volume: AssignVolume
associate_ip_address: AssociateIpAddress
associate_ucs_profile_to_blade: AssociateUcsProfileToBlade
attach_iso: AttachIso
attach_volume: AttachVolume
authorize_saml_sso: AuthorizeSamlSso
authorize_security_group_egress: AuthorizeSecurityGroupEgress
authorize_security_group_ingress: AuthorizeSecurityGroupIngress
cancel_host_as_degraded: CancelHostAsDegraded
cancel_host_maintenance: CancelHostMaintenance
cancel_maintenance: CancelMaintenance
cancel_shutdown: CancelShutdown
cancel_storage_maintenance: CancelStorageMaintenance
change_bgp_peers_for_network: ChangeBgpPeersForNetwork
change_bgp_peers_for_vpc: ChangeBgpPeersForVpc
change_offering_for_volume: ChangeOfferingForVolume
change_out_of_band_management_password: ChangeOutOfBandManagementPassword
change_service_for_router: ChangeServiceForRouter
change_service_for_system_vm: ChangeServiceForSystemVm
change_service_for_virtual_machine: _ChangeServiceForVirtualMachine
change_shared_file_system_disk_offering: ChangeSharedFileSystemDiskOffering
change_shared_file_system_service_offering: ChangeSharedFileSystemServiceOffering
change_storage_pool_scope: ChangeStoragePoolScope
check_volume: CheckVolume
clean_vm_reservations: CleanVMReservations
cloudian_is_enabled: CloudianIsEnabled
cloudian_sso_login: CloudianSsoLogin
config_tungsten_fabric_service: ConfigTungstenFabricService
configure_ha_for_host: ConfigureHAForHost
configure_internal_load_balancer_element: ConfigureInternalLoadBalancerElement
configure_netscaler_load_balancer: ConfigureNetscalerLoadBalancer
configure_out_of_band_management: ConfigureOutOfBandManagement
configure_ovs_element: ConfigureOvsElement
configure_palo_alto_firewall: ConfigurePaloAltoFirewall
configure_storage_access: ConfigureStorageAccess
configure_virtual_router_element: ConfigureVirtualRouterElement
copy_iso: CopyIso
copy_snapshot: CopySnapshot
copy_template: CopyTemplate
create_asn_range: CreateASNRange
create_account: CreateAccount
create_affinity_group: CreateAffinityGroup
create_auto_scale_policy: CreateAutoScalePolicy
create_auto_scale_vm_group: CreateAutoScaleVmGroup
create_auto_scale_vm_profile: CreateAutoScaleVmProfile
create_backup: CreateBackup
create_backup_schedule: CreateBackupSchedule
create_bgp_peer: CreateBgpPeer
create_bucket: CreateBucket
create_condition: CreateCondition
create_console_endpoint: CreateConsoleEndpoint
create_counter: CreateCounter
create_disk_offering: CreateDiskOffering
create_domain: CreateDomain
create_egress_firewall_rule: CreateEgressFirewallRule
create_extension: CreateExtension
create_firewall_rule: CreateFirewallRule
create_global_load_balancer_rule: CreateGlobalLoadBalancerRule
create_gpu_card: CreateGpuCard
create_gpu_device: CreateGpuDevice
create_guest_network_ipv6_prefix: CreateGuestNetworkIpv6Prefix
create_gui_theme: CreateGuiTheme
create_instance_group: CreateInstanceGroup
create_internal_load_balancer_element: CreateInternalLoadBalancerElement
create_ip_forwarding_rule: CreateIpForwardingRule
create_ipv4_subnet_for_guest_network: CreateIpv4SubnetForGuestNetwork
create_ipv4_subnet_for_zone: CreateIpv4SubnetForZone
create_ipv6_firewall_rule: CreateIpv6FirewallRule
create_kubernetes_cluster: CreateKubernetesCluster
create_lb_health_check_policy: CreateLBHealthCheckPolicy
create_lb_stickiness_policy: CreateLBStickinessPolicy
create_load_balancer: CreateLoadBalancer
create_load_balancer_rule: CreateLoadBalancerRule
create_management_network_ip_range: CreateManagementNetworkIpRange
create_network: CreateNetwork
create_network_acl: CreateNetworkACL
create_network_acl_list: CreateNetworkACLList
create_network_offering: CreateNetworkOffering
create_network_permissions: CreateNetworkPermissions
create_physical_network: CreatePhysicalNetwork
create_pod: CreatePod
create_port_forwarding_rule: CreatePortForwardingRule
create_portable_ip_range: CreatePortableIpRange
create_private_gateway: CreatePrivateGateway
create_project: CreateProject
create_project_role: CreateProjectRole
create_project_role_permission: CreateProjectRolePermission
create_remote_access_vpn: CreateRemoteAccessVpn
create_role: CreateRole
create_role_permission: CreateRolePermission
create_routing_firewall_rule: CreateRoutingFirewallRule
create_ssh_key_pair: CreateSSHKeyPair
create_secondary_staging_store: CreateSecondaryStagingStore
create_secondary_storage_selector: CreateSecondaryStorageSelector
create_security_group: CreateSecurityGroup
create_service_instance: CreateServiceInstance
create_service_offering: CreateServiceOffering
create_shared_file_system: CreateSharedFileSystem
create_snapshot: CreateSnapshot
create_snapshot_from_vm_snapshot: CreateSnapshotFromVMSnapshot
create_snapshot_policy: CreateSnapshotPolicy
create_static_route: CreateStaticRoute
create_storage_network_ip_range: CreateStorageNetworkIpRange
create_storage_pool: CreateStoragePool
create_tags: CreateTags
create_template: CreateTemplate
create_tungsten_fabric_address_group: CreateTungstenFabricAddressGroup
create_tungsten_fabric_application_policy_set: CreateTungstenFabricApplicationPolicySet
create_tungsten_fabric_firewall_policy: CreateTungstenFabricFirewallPolicy
create_tungsten_fabric_firewall_rule: CreateTungstenFabricFirewallRule
create_tungsten_fabric_logical_router: CreateTungstenFabricLogicalRouter
create_tungsten_fabric_management_network: CreateTungstenFabricManagementNetwork
create_tungsten_fabric_policy: CreateTungstenFabricPolicy
create_tungsten_fabric_provider: CreateTungstenFabricProvider
create_tungsten_fabric_public_network: CreateTungstenFabricPublicNetwork
create_tungsten_fabric_service_group: CreateTungstenFabricServiceGroup
create_tungsten_fabric_tag: CreateTungstenFabricTag
create_tungsten_fabric_tag_type: CreateTungstenFabricTagType
create_user: CreateUser
create_vm_from_backup: CreateVMFromBackup
create_vm_schedule: CreateVMSchedule
create_vm_snapshot: CreateVMSnapshot
create_vpc: CreateVPC
create_vpc_offering: CreateVPCOffering
create_vgpu_profile: CreateVgpuProfile
create_virtual_router_element: CreateVirtualRouterElement
create_vlan_ip_range: CreateVlanIpRange
create_volume: CreateVolume
create_vpn_connection: CreateVpnConnection
create_vpn_customer_gateway: CreateVpnCustomerGateway
create_vpn_gateway: CreateVpnGateway
create_webhook: CreateWebhook
create_zone: CreateZone
declare_host_as_degraded: DeclareHostAsDegraded
dedicate_bgp_peer: DedicateBgpPeer
dedicate_cluster: DedicateCluster
dedicate_guest_vlan_range: DedicateGuestVlanRange
dedicate_host: DedicateHost
dedicate_ipv4_subnet_for_zone: DedicateIpv4SubnetForZone
dedicate_pod: DedicatePod
dedicate_public_ip_range: DedicatePublicIpRange
dedicate_zone: DedicateZone
delete_asn_range: DeleteASNRange
delete_account: DeleteAccount
delete_account_from_project: DeleteAccountFromProject
delete_affinity_group: DeleteAffinityGroup
delete_alerts: DeleteAlerts
delete_auto_scale_policy: DeleteAutoScalePolicy
delete_auto_scale_vm_group: DeleteAutoScaleVmGroup
delete_auto_scale_vm_profile: DeleteAutoScaleVmProfile
delete_backup: DeleteBackup
delete_backup_offering: DeleteBackupOffering
delete_backup_repository: DeleteBackupRepository
delete_backup_schedule: DeleteBackupSchedule
delete_baremetal_rct: DeleteBaremetalRct
delete_bgp_peer: DeleteBgpPeer
delete_big_switch_bcf_device: DeleteBigSwitchBcfDevice
delete_brocade_vcs_device: DeleteBrocadeVcsDevice
delete_bucket: DeleteBucket
delete_cisco_asa1000v_resource: DeleteCiscoAsa1000vResource
delete_cisco_nexus_vsm: DeleteCiscoNexusVSM
delete_cisco_vnmc_resource: DeleteCiscoVnmcResource
delete_cluster: DeleteCluster
delete_cni_configuration: DeleteCniConfiguration
delete_condition: DeleteCondition
delete_counter: DeleteCounter
delete_custom_action: DeleteCustomAction
delete_disk_offering: DeleteDiskOffering
delete_domain: DeleteDomain
delete_egress_firewall_rule: DeleteEgressFirewallRule
delete_events: DeleteEvents
delete_extension: DeleteExtension
delete_firewall_rule: DeleteFirewallRule
delete_global_load_balancer_rule: DeleteGlobalLoadBalancerRule
delete_gpu_card: DeleteGpuCard
delete_gpu_device: DeleteGpuDevice
delete_guest_network_ipv6_prefix: DeleteGuestNetworkIpv6Prefix
delete_host: DeleteHost
delete_image_store: DeleteImageStore
delete_instance_group: DeleteInstanceGroup
delete_ip_forwarding_rule: DeleteIpForwardingRule
delete_ipv4_subnet_for_guest_network: DeleteIpv4SubnetForGuestNetwork
delete_ipv4_subnet_for_zone: DeleteIpv4SubnetForZone
delete_ipv6_firewall_rule: DeleteIpv6FirewallRule
delete_iso: DeleteIso
delete_kubernetes_cluster: DeleteKubernetesCluster
delete_kubernetes_supported_version: DeleteKubernetesSupportedVersion
delete_lb_health_check_policy: DeleteLBHealthCheckPolicy
delete_lb_stickiness_policy: DeleteLBStickinessPolicy
delete_ldap_configuration: DeleteLdapConfiguration
delete_load_balancer: DeleteLoadBalancer
delete_load_balancer_rule: DeleteLoadBalancerRule
delete_management_network_ip_range: DeleteManagementNetworkIpRange
delete_netris_provider: DeleteNetrisProvider
delete_netscaler_control_center: DeleteNetscalerControlCenter
delete_netscaler_load_balancer: DeleteNetscalerLoadBalancer
delete_network: DeleteNetwork
delete_network_acl: DeleteNetworkACL
delete_network_acl_list: DeleteNetworkACLList
delete_network_device: DeleteNetworkDevice
delete_network_offering: DeleteNetworkOffering
delete_network_service_provider: DeleteNetworkServiceProvider
delete_nicira_nvp_device: DeleteNiciraNvpDevice
delete_nsx_controller: DeleteNsxController
delete_oauth_provider: DeleteOauthProvider
delete_object_storage_pool: DeleteObjectStoragePool
delete_open_daylight_controller: DeleteOpenDaylightController
delete_os_category: DeleteOsCategory
delete_palo_alto_firewall: DeletePaloAltoFirewall
delete_physical_network: DeletePhysicalNetwork
delete_pod: DeletePod
delete_port_forwarding_rule: DeletePortForwardingRule
delete_portable_ip_range: DeletePortableIpRange
delete_private_gateway: DeletePrivateGateway
delete_project: DeleteProject
delete_project_invitation: DeleteProjectInvitation
delete_project_role: DeleteProjectRole
delete_project_role_permission: DeleteProjectRolePermission
delete_remote_access_vpn: DeleteRemoteAccessVpn
delete_resource_icon: DeleteResourceIcon
delete_role: DeleteRole
delete_role_permission: DeleteRolePermission
delete_routing_firewall_rule: DeleteRoutingFirewallRule
delete_ssh_key_pair: DeleteSSHKeyPair
delete_secondary_staging_store: DeleteSecondaryStagingStore
delete_security_group: DeleteSecurityGroup
delete_service_offering: DeleteServiceOffering
delete_service_package_offering: DeleteServicePackageOffering
delete_snapshot: DeleteSnapshot
delete_snapshot_policies: DeleteSnapshotPolicies
delete_ssl_cert: DeleteSslCert
delete_static_route: DeleteStaticRoute
delete_storage_network_ip_range: DeleteStorageNetworkIpRange
delete_storage_pool: DeleteStoragePool
delete_stratosphere_ssp: DeleteStratosphereSsp
delete_tags: DeleteTags
delete_template: DeleteTemplate
delete_traffic_monitor: DeleteTrafficMonitor
delete_traffic_type: DeleteTrafficType
delete_tungsten_fabric_address_group: DeleteTungstenFabricAddressGroup
delete_tungsten_fabric_application_policy_set: DeleteTungstenFabricApplicationPolicySet
delete_tungsten_fabric_firewall_policy: DeleteTungstenFabricFirewallPolicy
delete_tungsten_fabric_firewall_rule: DeleteTungstenFabricFirewallRule
delete_tungsten_fabric_logical_router: DeleteTungstenFabricLogicalRouter
delete_tungsten_fabric_policy: DeleteTungstenFabricPolicy
delete_tungsten_fabric_service_group: DeleteTungstenFabricServiceGroup
delete_tungsten_fabric_tag: DeleteTungstenFabricTag
delete_tungsten_fabric_tag_type: DeleteTungstenFabricTagType
delete_ucs_manager: DeleteUcsManager
delete_user: DeleteUser
delete_user_data: DeleteUserData
delete_user_from_project: DeleteUserFromProject
delete_vm_schedule: DeleteVMSchedule
delete_vm_snapshot: DeleteVMSnapshot
delete_vpc: DeleteVPC
delete_vpc_offering: DeleteVPCOffering
delete_vgpu_profile: DeleteVgpuProfile
delete_vlan_ip_range: DeleteVlanIpRange
delete_vnf_template: DeleteVnfTemplate
delete_volume: DeleteVolume
delete_vpn_connection: DeleteVpnConnection
delete_vpn_customer_gateway: DeleteVpnCustomerGateway
delete_vpn_gateway: DeleteVpnGateway
delete_webhook: DeleteWebhook
delete_webhook_delivery: DeleteWebhookDelivery
delete_zone: DeleteZone
deploy_netscaler_vpx: DeployNetscalerVpx
deploy_virtual_machine: DeployVirtualMachine
deploy_vnf_appliance: DeployVnfAppliance
destroy_router: DestroyRouter
destroy_shared_file_system: DestroySharedFileSystem
destroy_system_vm: DestroySystemVm
destroy_virtual_machine: DestroyVirtualMachine
destroy_volume: DestroyVolume
detach_iso: DetachIso
detach_volume: DetachVolume
disable_account: DisableAccount
disable_auto_scale_vm_group: DisableAutoScaleVmGroup
disable_cisco_nexus_vsm: DisableCiscoNexusVSM
disable_ha_for_cluster: DisableHAForCluster
disable_ha_for_host: DisableHAForHost
disable_ha_for_zone: DisableHAForZone
disable_out_of_band_management_for_cluster: DisableOutOfBandManagementForCluster
disable_out_of_band_management_for_host: DisableOutOfBandManagementForHost
disable_out_of_band_management_for_zone: DisableOutOfBandManagementForZone
disable_role: DisableRole
disable_static_nat: DisableStaticNat
disable_user: DisableUser
disassociate_ip_address: DisassociateIpAddress
discover_gpu_devices: DiscoverGpuDevices
download_image_store_object: DownloadImageStoreObject
enable_account: EnableAccount
enable_auto_scale_vm_group: EnableAutoScaleVmGroup
enable_cisco_nexus_vsm: EnableCiscoNexusVSM
enable_ha_for_cluster: EnableHAForCluster
enable_ha_for_host: EnableHAForHost
enable_ha_for_zone: EnableHAForZone
enable_out_of_band_management_for_cluster: EnableOutOfBandManagementForCluster
enable_out_of_band_management_for_host: EnableOutOfBandManagementForHost
enable_out_of_band_management_for_zone: EnableOutOfBandManagementForZone
enable_role: EnableRole
enable_static_nat: EnableStaticNat
enable_storage_maintenance: EnableStorageMaintenance
enable_user: EnableUser
execute_cluster_drs_plan: ExecuteClusterDrsPlan
execute_webhook_delivery: ExecuteWebhookDelivery
expunge_shared_file_system: ExpungeSharedFileSystem
expunge_virtual_machine: ExpungeVirtualMachine
extract_iso: ExtractIso
extract_snapshot: ExtractSnapshot
extract_template: ExtractTemplate
extract_volume: ExtractVolume
find_hosts_for_migration: FindHostsForMigration
find_storage_pools_for_migration: FindStoragePoolsForMigration
forgot_password: ForgotPassword
generate_alert: GenerateAlert
generate_cluster_drs_plan: GenerateClusterDrsPlan
generate_usage_records: GenerateUsageRecords
get_api_limit: GetApiLimit
get_cloud_identifier: GetCloudIdentifier
get_diagnostics_data: GetDiagnosticsData
get_hypervisor_guest_os_names: GetHypervisorGuestOsNames
get_kubernetes_cluster_config: GetKubernetesClusterConfig
get_load_balancer_ssl_certificate: GetLoadBalancerSslCertificate
get_path_for_volume: GetPathForVolume
get_router_health_check_results: GetRouterHealthCheckResults
get_sp_metadata: GetSPMetadata
get_solid_fire_account_id: GetSolidFireAccountId
get_solid_fire_volume_access_group_ids: GetSolidFireVolumeAccessGroupIds
get_solid_fire_volume_size: GetSolidFireVolumeSize
get_upload_params_for_iso: GetUploadParamsForIso
get_upload_params_for_kubernetes_supported_version: GetUploadParamsForKubernetesSupportedVersion
get_upload_params_for_template: GetUploadParamsForTemplate
get_upload_params_for_volume: GetUploadParamsForVolume
get_user: GetUser
get_user_keys: GetUserKeys
get_vm_password: GetVMPassword
get_virtual_machine_user_data: GetVirtualMachineUserData
get_volume_snapshot_details: GetVolumeSnapshotDetails
get_volume_iscsi_name: GetVolumeiScsiName
import_backup_offering: ImportBackupOffering
import_ldap_users: ImportLdapUsers
import_role: ImportRole
import_unmanaged_instance: ImportUnmanagedInstance
import_vm: ImportVm
import_volume: ImportVolume
import_vsphere_storage_policies: ImportVsphereStoragePolicies
is_account_allowed_to_create_offerings_with_tags: IsAccountAllowedToCreateOfferingsWithTags
issue_certificate: IssueCertificate
issue_out_of_band_management_power_action: IssueOutOfBandManagementPowerAction
ldap_config: _LdapConfig
ldap_create_account: LdapCreateAccount
ldap_remove: _LdapRemove
link_account_to_ldap: LinkAccountToLdap
link_domain_to_ldap: LinkDomainToLdap
link_user_data_to_template: LinkUserDataToTemplate
list_asn_ranges: ListASNRanges
list_as_numbers: ListASNumbers
list_accounts: ListAccounts
list_affected_vms_for_storage_scope_change: ListAffectedVmsForStorageScopeChange
list_affinity_group_types: ListAffinityGroupTypes
list_affinity_groups: ListAffinityGroups
list_alert_types: ListAlertTypes
list_alerts: ListAlerts
list_and_switch_saml_account: ListAndSwitchSamlAccount
list_annotations: ListAnnotations
list_apis: ListApis
list_async_jobs: ListAsyncJobs
list_auto_scale_policies: ListAutoScalePolicies
list_auto_scale_vm_groups: ListAutoScaleVmGroups
list_auto_scale_vm_profiles: ListAutoScaleVmProfiles
list_backup_offerings: ListBackupOfferings
list_backup_provider_offerings: ListBackupProviderOfferings
list_backup_providers: ListBackupProviders
list_backup_repositories: ListBackupRepositories
list_backup_schedule: ListBackupSchedule
list_backups: ListBackups
list_baremetal_dhcp: ListBaremetalDhcp
list_baremetal_pxe_servers: ListBaremetalPxeServers
list_baremetal_rct: ListBaremetalRct
list_bgp_peers: ListBgpPeers
list_big_switch_bcf_devices: ListBigSwitchBcfDevices
list_brocade_vcs_device_networks: ListBrocadeVcsDeviceNetworks
list_brocade_vcs_devices: ListBrocadeVcsDevices
list_buckets: ListBuckets
list_ca_providers: ListCAProviders
list_ca_certificate: ListCaCertificate
list_capabilities: ListCapabilities
list_capacity: ListCapacity
list_cisco_asa1000v_resources: ListCiscoAsa1000vResources
list_cisco_nexus_vsms: ListCiscoNexusVSMs
list_cisco_vnmc_resources: ListCiscoVnmcResources
list_cluster_drs_plan: ListClusterDrsPlan
list_clusters: ListClusters
list_clusters_metrics: ListClustersMetrics
list_cni_configuration: ListCniConfiguration
list_conditions: ListConditions
list_configuration_groups: ListConfigurationGroups
list_configurations: ListConfigurations
list_console_sessions: ListConsoleSessions
list_counters: ListCounters
list_custom_actions: ListCustomActions
list_db_metrics: ListDbMetrics
list_dedicated_clusters: ListDedicatedClusters
list_dedicated_guest_vlan_ranges: ListDedicatedGuestVlanRanges
list_dedicated_hosts: ListDedicatedHosts
list_dedicated_pods: ListDedicatedPods
list_dedicated_zones: ListDedicatedZones
list_deployment_planners: ListDeploymentPlanners
list_detail_options: ListDetailOptions
list_disk_offerings: ListDiskOfferings
list_domain_children: ListDomainChildren
list_domains: ListDomains
list_egress_firewall_rules: ListEgressFirewallRules
list_elastistor_interface: ListElastistorInterface
list_elastistor_pool: ListElastistorPool
list_elastistor_volume: ListElastistorVolume
list_event_types: ListEventTypes
list_events: ListEvents
list_extensions: ListExtensions
list_firewall_rules: ListFirewallRules
list_global_load_balancer_rules: ListGlobalLoadBalancerRules
list_gpu_cards: ListGpuCards
list_gpu_devices: ListGpuDevices
list_guest_network_ipv6_prefixes: ListGuestNetworkIpv6Prefixes
list_guest_os_mapping: ListGuestOsMapping
list_guest_vlans: ListGuestVlans
list_gui_themes: ListGuiThemes
list_host_ha_providers: ListHostHAProviders
list_host_ha_resources: ListHostHAResources
list_host_tags: ListHostTags
list_hosts: ListHosts
list_hosts_metrics: ListHostsMetrics
list_hypervisor_capabilities: ListHypervisorCapabilities
list_hypervisors: ListHypervisors
list_idps: ListIdps
list_image_store_objects: ListImageStoreObjects
list_image_stores: ListImageStores
list_import_vm_tasks: ListImportVmTasks
list_infrastructure: ListInfrastructure
list_instance_groups: ListInstanceGroups
list_internal_load_balancer_elements: ListInternalLoadBalancerElements
list_internal_load_balancer_vms: ListInternalLoadBalancerVMs
list_ip_forwarding_rules: ListIpForwardingRules
list_ipv4_subnets_for_guest_network: ListIpv4SubnetsForGuestNetwork
list_ipv4_subnets_for_zone: ListIpv4SubnetsForZone
list_ipv6_firewall_rules: ListIpv6FirewallRules
list_iso_permissions: ListIsoPermissions
list_isos: ListIsos
list_kubernetes_clusters: ListKubernetesClusters
list_kubernetes_supported_versions: ListKubernetesSupportedVersions
list_lb_health_check_policies: ListLBHealthCheckPolicies
list_lb_stickiness_policies: ListLBStickinessPolicies
list_ldap_configurations: ListLdapConfigurations
list_ldap_users: ListLdapUsers
list_load_balancer_rule_instances: ListLoadBalancerRuleInstances
list_load_balancer_rules: ListLoadBalancerRules
list_load_balancers: ListLoadBalancers
list_management_servers: ListManagementServers
list_management_servers_metrics: ListManagementServersMetrics
list_netris_providers: ListNetrisProviders
list_netscaler_control_center: ListNetscalerControlCenter
list_netscaler_load_balancer_networks: ListNetscalerLoadBalancerNetworks
list_netscaler_load_balancers: ListNetscalerLoadBalancers
list_network_acl_lists: ListNetworkACLLists
list_network_acls: ListNetworkACLs
list_network_device: ListNetworkDevice
list_network_isolation_methods: ListNetworkIsolationMethods
list_network_offerings: ListNetworkOfferings
list_network_permissions: ListNetworkPermissions
list_network_protocols: ListNetworkProtocols
list_network_service_providers: ListNetworkServiceProviders
list_networks: ListNetworks
list_nicira_nvp_device_networks: ListNiciraNvpDeviceNetworks
list_nicira_nvp_devices: ListNiciraNvpDevices
list_nics: ListNics
list_nsx_controllers: ListNsxControllers
list_oauth_provider: ListOauthProvider
list_object_storage_pools: ListObjectStoragePools
list_open_daylight_controllers: ListOpenDaylightControllers
list_os_categories: ListOsCategories
list_os_types: ListOsTypes
list_ovs_elements: ListOvsElements
list_palo_alto_firewall_networks: ListPaloAltoFirewallNetworks
list_palo_alto_firewalls: ListPaloAltoFirewalls
list_physical_networks: ListPhysicalNetworks
list_pods: ListPods
list_port_forwarding_rules: ListPortForwardingRules
list_portable_ip_ranges: ListPortableIpRanges
list_private_gateways: ListPrivateGateways
list_project_accounts: ListProjectAccounts
list_project_invitations: ListProjectInvitations
list_project_role_permissions: ListProjectRolePermissions
list_project_roles: ListProjectRoles
list_projects: ListProjects
list_public_ip_addresses: ListPublicIpAddresses
list_quarantined_ips: ListQuarantinedIps
list_regions: ListRegions
list_registered_service_packages: ListRegisteredServicePackages
list_remote_access_vpns: ListRemoteAccessVpns
list_resource_details: ListResourceDetails
list_resource_icon: ListResourceIcon
list_resource_limits: ListResourceLimits
list_role_permissions: ListRolePermissions
list_roles: ListRoles
list_routers: ListRouters
list_routing_firewall_rules: ListRoutingFirewallRules
list_ssh_key_pairs: ListSSHKeyPairs
list_saml_authorization: ListSamlAuthorization
list_secondary_staging_stores: ListSecondaryStagingStores
list_secondary_storage_selectors: ListSecondaryStorageSelectors
list_security_groups: ListSecurityGroups
list_service_offerings: ListServiceOfferings
list_shared_file_system_providers: ListSharedFileSystemProviders
list_shared_file_systems: ListSharedFileSystems
list_snapshot_policies: ListSnapshotPolicies
list_snapshots: ListSnapshots
list_ssl_certs: ListSslCerts
list_static_routes: ListStaticRoutes
list_storage_access_groups: ListStorageAccessGroups
list_storage_network_ip_range: ListStorageNetworkIpRange
list_storage_pool_objects: ListStoragePoolObjects
list_storage_pools: ListStoragePools
list_storage_pools_metrics: ListStoragePoolsMetrics
list_storage_providers: ListStorageProviders
list_storage_tags: ListStorageTags
list_supported_network_services: ListSupportedNetworkServices
list_swifts: ListSwifts
list_system_vms: ListSystemVms
list_system_vms_usage_history: ListSystemVmsUsageHistory
list_tags: ListTags
list_template_direct_download_certificates: ListTemplateDirectDownloadCertificates
list_template_permissions: ListTemplatePermissions
list_templates: ListTemplates
list_traffic_monitors: ListTrafficMonitors
list_traffic_type_implementors: ListTrafficTypeImplementors
list_traffic_types: ListTrafficTypes
list_tungsten_fabric_address_group: ListTungstenFabricAddressGroup
list_tungsten_fabric_application_policy_set: ListTungstenFabricApplicationPolicySet
list_tungsten_fabric_firewall_policy: ListTungstenFabricFirewallPolicy
list_tungsten_fabric_firewall_rule: ListTungstenFabricFirewallRule
list_tungsten_fabric_lb_health_monitor: ListTungstenFabricLBHealthMonitor
list_tungsten_fabric_logical_router: ListTungstenFabricLogicalRouter
list_tungsten_fabric_network: ListTungstenFabricNetwork
list_tungsten_fabric_nic: ListTungstenFabricNic
list_tungsten_fabric_policy: ListTungstenFabricPolicy
list_tungsten_fabric_policy_rule: ListTungstenFabricPolicyRule
list_tungsten_fabric_providers: ListTungstenFabricProviders
list_tungsten_fabric_service_group: ListTungstenFabricServiceGroup
list_tungsten_fabric_tag: ListTungstenFabricTag
list_tungsten_fabric_tag_type: ListTungstenFabricTagType
list_tungsten_fabric_vm: ListTungstenFabricVm
list_ucs_blades: ListUcsBlades
list_ucs_managers: ListUcsManagers
list_ucs_profiles: ListUcsProfiles
list_unmanaged_instances: ListUnmanagedInstances
list_usage_records: ListUsageRecords
list_usage_server_metrics: ListUsageServerMetrics
list_usage_types: ListUsageTypes
list_user_data: ListUserData
list_user_two_factor_authenticator_providers: ListUserTwoFactorAuthenticatorProviders
list_users: ListUsers
list_vm_schedule: ListVMSchedule
list_vm_snapshot: ListVMSnapshot
list_vpc_offerings: ListVPCOfferings
list_vpcs: ListVPCs
list_vgpu_profiles: ListVgpuProfiles
list_virtual_machines: ListVirtualMachines
list_virtual_machines_metrics: ListVirtualMachinesMetrics
list_virtual_machines_usage_history: ListVirtualMachinesUsageHistory
list_virtual_router_elements: ListVirtualRouterElements
list_vlan_ip_ranges: ListVlanIpRanges
list_vms_for_import: ListVmsForImport
list_vmware_dc_vms: ListVmwareDcVms
list_vmware_dcs: ListVmwareDcs
list_vnf_appliances: ListVnfAppliances
list_vnf_templates: ListVnfTemplates
list_volumes: ListVolumes
list_volumes_for_import: ListVolumesForImport
list_volumes_metrics: ListVolumesMetrics
list_volumes_usage_history: ListVolumesUsageHistory
list_vpn_connections: ListVpnConnections
list_vpn_customer_gateways: ListVpnCustomerGateways
list_vpn_gateways: ListVpnGateways
list_vpn_users: ListVpnUsers
list_vsphere_storage_policies: ListVsphereStoragePolicies
list_vsphere_storage_policy_compatible_pools: ListVsphereStoragePolicyCompatiblePools
list_webhook_deliveries: ListWebhookDeliveries
list_webhooks: ListWebhooks
list_zones: ListZones
list_zones_metrics: ListZonesMetrics
lock_account: _LockAccount
lock_user: LockUser
login: Login
logout: Logout
manage_gpu_device: ManageGpuDevice
mark_default_zone_for_account: MarkDefaultZoneForAccount
migrate_network: MigrateNetwork
migrate_resource_to_another_secondary_storage: MigrateResourceToAnotherSecondaryStorage
migrate_secondary_storage_data: MigrateSecondaryStorageData
migrate_system_vm: MigrateSystemVm
migrate_vpc: MigrateVPC
migrate_virtual_machine: MigrateVirtualMachine
migrate_virtual_machine_with_volume: MigrateVirtualMachineWithVolume
migrate_volume: MigrateVolume
move_domain: MoveDomain
move_network_acl_item: MoveNetworkAclItem
move_user: MoveUser
notify_baremetal_provision_done: NotifyBaremetalProvisionDone
oauthlogin: Oauthlogin
patch_system_vm: PatchSystemVm
prepare_for_maintenance: PrepareForMaintenance
prepare_for_shutdown: PrepareForShutdown
prepare_host_for_maintenance: PrepareHostForMaintenance
prepare_template: PrepareTemplate
provision_certificate: ProvisionCertificate
provision_template_direct_download_certificate: ProvisionTemplateDirectDownloadCertificate
purge_expunged_resources: PurgeExpungedResources
query_async_job_result: QueryAsyncJobResult
quota_balance: QuotaBalance
quota_configure_email: QuotaConfigureEmail
quota_credits: QuotaCredits
quota_credits_list: QuotaCreditsList
quota_email_template_list: QuotaEmailTemplateList
quota_email_template_update: QuotaEmailTemplateUpdate
quota_is_enabled: QuotaIsEnabled
quota_list_email_configuration: QuotaListEmailConfiguration
quota_preset_variables_list: QuotaPresetVariablesList
quota_statement: QuotaStatement
quota_summary: QuotaSummary
quota_tariff_create: QuotaTariffCreate
quota_tariff_delete: QuotaTariffDelete
quota_tariff_list: QuotaTariffList
quota_tariff_update: QuotaTariffUpdate
quota_update: QuotaUpdate
quota_validate_activation_rule: QuotaValidateActivationRule
ready_for_shutdown: ReadyForShutdown
reboot_router: RebootRouter
reboot_system_vm: RebootSystemVm
reboot_virtual_machine: RebootVirtualMachine
reconnect_host: ReconnectHost
recover_shared_file_system: RecoverSharedFileSystem
recover_virtual_machine: RecoverVirtualMachine
recover_volume: RecoverVolume
register_cni_configuration: RegisterCniConfiguration
register_extension: RegisterExtension
register_iso: RegisterIso
register_netscaler_control_center: RegisterNetscalerControlCenter
register_netscaler_service_package: RegisterNetscalerServicePackage
register_oauth_provider: RegisterOauthProvider
register_ssh_key_pair: RegisterSSHKeyPair
register_template: RegisterTemplate
register_user_data: RegisterUserData
register_user_keys: RegisterUserKeys
register_vnf_template: RegisterVnfTemplate
release_as_number: ReleaseASNumber
release_bgp_peer: ReleaseBgpPeer
release_dedicated_cluster: ReleaseDedicatedCluster
release_dedicated_guest_vlan_range: ReleaseDedicatedGuestVlanRange
release_dedicated_host: ReleaseDedicatedHost
release_dedicated_pod: ReleaseDedicatedPod
release_dedicated_zone: ReleaseDedicatedZone
release_host_reservation: ReleaseHostReservation
release_ip_address: ReleaseIpAddress
release_ipv4_subnet_for_zone: ReleaseIpv4SubnetForZone
release_pod_ip_address: ReleasePodIpAddress
release_public_ip_range: ReleasePublicIpRange
remove_annotation: RemoveAnnotation
remove_cert_from_load_balancer: RemoveCertFromLoadBalancer
remove_from_global_load_balancer_rule: RemoveFromGlobalLoadBalancerRule
remove_from_load_balancer_rule: RemoveFromLoadBalancerRule
remove_guest_os: RemoveGuestOs
remove_guest_os_mapping: RemoveGuestOsMapping
remove_gui_theme: RemoveGuiTheme
remove_ip_from_nic: RemoveIpFromNic
remove_management_server: RemoveManagementServer
remove_network_permissions: RemoveNetworkPermissions
remove_nic_from_virtual_machine: RemoveNicFromVirtualMachine
remove_nodes_from_kubernetes_cluster: RemoveNodesFromKubernetesCluster
remove_quarantined_ip: RemoveQuarantinedIp
remove_raw_usage_records: RemoveRawUsageRecords
remove_region: RemoveRegion
remove_resource_detail: RemoveResourceDetail
remove_secondary_storage_selector: RemoveSecondaryStorageSelector
remove_tungsten_fabric_network_gateway_from_logical_router: (
    RemoveTungstenFabricNetworkGatewayFromLogicalRouter
)
remove_tungsten_fabric_policy: RemoveTungstenFabricPolicy
remove_tungsten_fabric_policy_rule: RemoveTungstenFabricPolicyRule
remove_tungsten_fabric_tag: RemoveTungstenFabricTag
remove_virtual_machine_from_backup_offering: RemoveVirtualMachineFromBackupOffering
remove_virtual_machines_from_kubernetes_cluster: RemoveVirtualMachinesFromKubernetesCluster
remove_vmware_dc: RemoveVmwareDc
remove_vpn_user: RemoveVpnUser
replace_network_acl_list: ReplaceNetworkACLList
reserve_ip_address: ReserveIpAddress
reset_api_limit: ResetApiLimit
reset_configuration: ResetConfiguration
reset_network_permissions: ResetNetworkPermissions
reset_password: ResetPassword
reset_password_for_virtual_machine: ResetPasswordForVirtualMachine
reset_ssh_key_for_virtual_machine: ResetSSHKeyForVirtualMachine
reset_user_data_for_virtual_machine: ResetUserDataForVirtualMachine
reset_vpn_connection: ResetVpnConnection
resize_volume: ResizeVolume
restart_network: RestartNetwork
restart_shared_file_system: RestartSharedFileSystem
restart_vpc: RestartVPC
restore_backup: RestoreBackup
restore_virtual_machine: RestoreVirtualMachine
restore_volume_from_backup_and_attach_to_vm: RestoreVolumeFromBackupAndAttachToVM
revert_snapshot: RevertSnapshot
revert_to_vm_snapshot: RevertToVMSnapshot
revoke_certificate: RevokeCertificate
revoke_security_group_egress: RevokeSecurityGroupEgress
revoke_security_group_ingress: RevokeSecurityGroupIngress
revoke_template_direct_download_certificate: RevokeTemplateDirectDownloadCertificate
run_custom_action: RunCustomAction
run_diagnostics: RunDiagnostics
saml_slo: SamlSlo
saml_sso: SamlSso
scale_kubernetes_cluster: ScaleKubernetesCluster
scale_system_vm: ScaleSystemVm
scale_virtual_machine: ScaleVirtualMachine
search_ldap: SearchLdap
setup_user_two_factor_authentication: SetupUserTwoFactorAuthentication
start_internal_load_balancer_vm: StartInternalLoadBalancerVM
start_kubernetes_cluster: StartKubernetesCluster
start_rolling_maintenance: StartRollingMaintenance
start_router: StartRouter
start_shared_file_system: StartSharedFileSystem
start_system_vm: StartSystemVm
start_virtual_machine: StartVirtualMachine
stop_internal_load_balancer_vm: StopInternalLoadBalancerVM
stop_kubernetes_cluster: StopKubernetesCluster
stop_netscaler_vpx: StopNetScalerVpx
stop_router: StopRouter
stop_shared_file_system: StopSharedFileSystem
stop_system_vm: StopSystemVm
stop_virtual_machine: StopVirtualMachine
suspend_project: SuspendProject
sync_storage_pool: SyncStoragePool
synchronize_tungsten_fabric_data: SynchronizeTungstenFabricData
trigger_shutdown: TriggerShutdown
unmanage_gpu_device: UnmanageGpuDevice
unmanage_virtual_machine: UnmanageVirtualMachine
unmanage_volume: UnmanageVolume
unregister_extension: UnregisterExtension
update_account: UpdateAccount
update_annotation_visibility: UpdateAnnotationVisibility
update_auto_scale_policy: UpdateAutoScalePolicy
update_auto_scale_vm_group: UpdateAutoScaleVmGroup
update_auto_scale_vm_profile: UpdateAutoScaleVmProfile
update_backup_offering: UpdateBackupOffering
update_backup_repository: UpdateBackupRepository
update_backup_schedule: UpdateBackupSchedule
update_bgp_peer: UpdateBgpPeer
update_bucket: UpdateBucket
update_cloud_to_use_object_store: UpdateCloudToUseObjectStore
update_cluster: UpdateCluster
update_condition: UpdateCondition
update_configuration: UpdateConfiguration
update_custom_action: UpdateCustomAction
update_default_nic_for_virtual_machine: UpdateDefaultNicForVirtualMachine
update_disk_offering: UpdateDiskOffering
update_domain: UpdateDomain
update_egress_firewall_rule: UpdateEgressFirewallRule
update_extension: UpdateExtension
update_firewall_rule: UpdateFirewallRule
update_global_load_balancer_rule: UpdateGlobalLoadBalancerRule
update_gpu_card: UpdateGpuCard
update_gpu_device: UpdateGpuDevice
update_guest_os: UpdateGuestOs
update_guest_os_mapping: UpdateGuestOsMapping
update_gui_theme: UpdateGuiTheme
update_host: UpdateHost
update_host_password: UpdateHostPassword
update_hypervisor_capabilities: UpdateHypervisorCapabilities
update_image_store: UpdateImageStore
update_instance_group: UpdateInstanceGroup
update_ip_address: UpdateIpAddress
update_ipv4_subnet_for_zone: UpdateIpv4SubnetForZone
update_ipv6_firewall_rule: UpdateIpv6FirewallRule
update_iso: UpdateIso
update_iso_permissions: UpdateIsoPermissions
update_kubernetes_supported_version: UpdateKubernetesSupportedVersion
update_lb_health_check_policy: UpdateLBHealthCheckPolicy
update_lb_stickiness_policy: UpdateLBStickinessPolicy
update_load_balancer: UpdateLoadBalancer
update_load_balancer_rule: UpdateLoadBalancerRule
update_network: UpdateNetwork
update_network_acl_item: UpdateNetworkACLItem
update_network_acl_list: UpdateNetworkACLList
update_network_offering: UpdateNetworkOffering
update_network_service_provider: UpdateNetworkServiceProvider
update_oauth_provider: UpdateOauthProvider
update_object_storage_pool: UpdateObjectStoragePool
update_os_category: UpdateOsCategory
update_physical_network: UpdatePhysicalNetwork
update_pod: UpdatePod
update_pod_management_network_ip_range: UpdatePodManagementNetworkIpRange
update_port_forwarding_rule: UpdatePortForwardingRule
update_project: UpdateProject
update_project_invitation: UpdateProjectInvitation
update_project_role: UpdateProjectRole
update_project_role_permission: UpdateProjectRolePermission
update_quarantined_ip: UpdateQuarantinedIp
update_region: UpdateRegion
update_remote_access_vpn: UpdateRemoteAccessVpn
update_resource_count: UpdateResourceCount
update_resource_limit: UpdateResourceLimit
update_role: UpdateRole
update_role_permission: UpdateRolePermission
update_routing_firewall_rule: UpdateRoutingFirewallRule
update_secondary_storage_selector: UpdateSecondaryStorageSelector
update_security_group: UpdateSecurityGroup
update_service_offering: UpdateServiceOffering
update_shared_file_system: UpdateSharedFileSystem
update_sioc_info: UpdateSiocInfo
update_snapshot_policy: UpdateSnapshotPolicy
update_storage_capabilities: UpdateStorageCapabilities
update_storage_network_ip_range: UpdateStorageNetworkIpRange
update_storage_pool: UpdateStoragePool
update_template: UpdateTemplate
update_template_permissions: UpdateTemplatePermissions
update_traffic_type: UpdateTrafficType
update_tungsten_fabric_lb_health_monitor: UpdateTungstenFabricLBHealthMonitor
update_user: UpdateUser
update_vm_affinity_group: UpdateVMAffinityGroup
update_vm_schedule: UpdateVMSchedule
update_vpc: UpdateVPC
update_vpc_offering: UpdateVPCOffering
update_vgpu_profile: UpdateVgpuProfile
update_virtual_machine: UpdateVirtualMachine
update_vlan_ip_range: UpdateVlanIpRange
update_vm_nic_ip: UpdateVmNicIp
update_vmware_dc: UpdateVmwareDc
update_vnf_template: UpdateVnfTemplate
update_volume: UpdateVolume
update_vpn_connection: UpdateVpnConnection
update_vpn_customer_gateway: UpdateVpnCustomerGateway
update_vpn_gateway: UpdateVpnGateway
update_webhook: UpdateWebhook
update_zone: UpdateZone
upgrade_kubernetes_cluster: UpgradeKubernetesCluster
upgrade_router_template: UpgradeRouterTemplate
upload_custom_certificate: UploadCustomCertificate
upload_resource_icon: UploadResourceIcon
upload_ssl_cert: UploadSslCert
upload_template_direct_download_certificate: UploadTemplateDirectDownloadCertificate
upload_volume: UploadVolume
validate_user_two_factor_authentication_code: ValidateUserTwoFactorAuthenticationCode
verify_oauth_code_and_get_user: VerifyOAuthCodeAndGetUser
