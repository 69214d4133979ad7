# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import Self

from cstyped.aio.runtime import AioListResult, AsyncCommandMethod, BaseAsyncClient
from cstyped.runtime import Pairs, Success, deprecated

from ..models.ldap_config import LdapConfig
from ..models.ldap_removal import LdapRemoval
from ..models.virtual_machine import VirtualMachine
from . import aio_functions as _functions

class AcquirePodIpAddress(AsyncCommandMethod):
    __call__ = _functions.acquire_pod_ip_address

class ActivateProject(AsyncCommandMethod):
    __call__ = _functions.activate_project

class AddAccountToProject(AsyncCommandMethod):
    __call__ = _functions.add_account_to_project

class AddAnnotation(AsyncCommandMethod):
    __call__ = _functions.add_annotation

class AddBackupRepository(AsyncCommandMethod):
    __call__ = _functions.add_backup_repository

class AddBaremetalDhcp(AsyncCommandMethod):
    __call__ = _functions.add_baremetal_dhcp

class AddBaremetalHost(AsyncCommandMethod):
    __call__ = _functions.add_baremetal_host

class AddBaremetalPxeKickStartServer(AsyncCommandMethod):
    __call__ = _functions.add_baremetal_pxe_kick_start_server

class AddBaremetalPxePingServer(AsyncCommandMethod):
    __call__ = _functions.add_baremetal_pxe_ping_server

class AddBaremetalRct(AsyncCommandMethod):
    __call__ = _functions.add_baremetal_rct

class AddBigSwitchBcfDevice(AsyncCommandMethod):
    __call__ = _functions.add_big_switch_bcf_device

class AddBrocadeVcsDevice(AsyncCommandMethod):
    __call__ = _functions.add_brocade_vcs_device

class AddCiscoAsa1000vResource(AsyncCommandMethod):
    __call__ = _functions.add_cisco_asa1000v_resource

class AddCiscoVnmcResource(AsyncCommandMethod):
    __call__ = _functions.add_cisco_vnmc_resource

class AddCluster(AsyncCommandMethod):
    __call__ = _functions.add_cluster

class AddCustomAction(AsyncCommandMethod):
    __call__ = _functions.add_custom_action

class AddGloboDnsHost(AsyncCommandMethod):
    __call__ = _functions.add_globo_dns_host

class AddGuestOs(AsyncCommandMethod):
    __call__ = _functions.add_guest_os

class AddGuestOsMapping(AsyncCommandMethod):
    __call__ = _functions.add_guest_os_mapping

class AddHost(AsyncCommandMethod):
    __call__ = _functions.add_host

class AddImageStore(AsyncCommandMethod):
    __call__ = _functions.add_image_store

class AddImageStoreS3(AsyncCommandMethod):
    __call__ = _functions.add_image_store_s3

class AddIpToNic(AsyncCommandMethod):
    __call__ = _functions.add_ip_to_nic

class AddKubernetesSupportedVersion(AsyncCommandMethod):
    __call__ = _functions.add_kubernetes_supported_version

class AddLdapConfiguration(AsyncCommandMethod):
    __call__ = _functions.add_ldap_configuration

class AddNetrisProvider(AsyncCommandMethod):
    __call__ = _functions.add_netris_provider

class AddNetscalerLoadBalancer(AsyncCommandMethod):
    __call__ = _functions.add_netscaler_load_balancer

class AddNetworkDevice(AsyncCommandMethod):
    __call__ = _functions.add_network_device

class AddNetworkServiceProvider(AsyncCommandMethod):
    __call__ = _functions.add_network_service_provider

class AddNicToVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.add_nic_to_virtual_machine

class AddNiciraNvpDevice(AsyncCommandMethod):
    __call__ = _functions.add_nicira_nvp_device

class AddNodesToKubernetesCluster(AsyncCommandMethod):
    __call__ = _functions.add_nodes_to_kubernetes_cluster

class AddNsxController(AsyncCommandMethod):
    __call__ = _functions.add_nsx_controller

class AddObjectStoragePool(AsyncCommandMethod):
    __call__ = _functions.add_object_storage_pool

class AddOpenDaylightController(AsyncCommandMethod):
    __call__ = _functions.add_open_daylight_controller

class AddOsCategory(AsyncCommandMethod):
    __call__ = _functions.add_os_category

class AddPaloAltoFirewall(AsyncCommandMethod):
    __call__ = _functions.add_palo_alto_firewall

class AddRegion(AsyncCommandMethod):
    __call__ = _functions.add_region

class AddResourceDetail(AsyncCommandMethod):
    __call__ = _functions.add_resource_detail

class AddSecondaryStorage(AsyncCommandMethod):
    __call__ = _functions.add_secondary_storage

class AddStratosphereSsp(AsyncCommandMethod):
    __call__ = _functions.add_stratosphere_ssp

class AddSwift(AsyncCommandMethod):
    __call__ = _functions.add_swift

class AddTrafficMonitor(AsyncCommandMethod):
    __call__ = _functions.add_traffic_monitor

class AddTrafficType(AsyncCommandMethod):
    __call__ = _functions.add_traffic_type

class AddTungstenFabricNetworkGatewayToLogicalRouter(AsyncCommandMethod):
    __call__ = _functions.add_tungsten_fabric_network_gateway_to_logical_router

class AddTungstenFabricPolicyRule(AsyncCommandMethod):
    __call__ = _functions.add_tungsten_fabric_policy_rule

class AddUcsManager(AsyncCommandMethod):
    __call__ = _functions.add_ucs_manager

class AddUserToProject(AsyncCommandMethod):
    __call__ = _functions.add_user_to_project

class AddVirtualMachinesToKubernetesCluster(AsyncCommandMethod):
    __call__ = _functions.add_virtual_machines_to_kubernetes_cluster

class AddVmwareDc(AsyncCommandMethod):
    __call__ = _functions.add_vmware_dc

class AddVpnUser(AsyncCommandMethod):
    __call__ = _functions.add_vpn_user

class ApplyTungstenFabricPolicy(AsyncCommandMethod):
    __call__ = _functions.apply_tungsten_fabric_policy

class ApplyTungstenFabricTag(AsyncCommandMethod):
    __call__ = _functions.apply_tungsten_fabric_tag

class ArchiveAlerts(AsyncCommandMethod):
    __call__ = _functions.archive_alerts

class ArchiveEvents(AsyncCommandMethod):
    __call__ = _functions.archive_events

class ArchiveSnapshot(AsyncCommandMethod):
    __call__ = _functions.archive_snapshot

class AssignCertToLoadBalancer(AsyncCommandMethod):
    __call__ = _functions.assign_cert_to_load_balancer

class AssignToGlobalLoadBalancerRule(AsyncCommandMethod):
    __call__ = _functions.assign_to_global_load_balancer_rule

class AssignToLoadBalancerRule(AsyncCommandMethod):
    __call__ = _functions.assign_to_load_balancer_rule

class AssignVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.assign_virtual_machine

class AssignVirtualMachineToBackupOffering(AsyncCommandMethod):
    __call__ = _functions.assign_virtual_machine_to_backup_offering

class AssignVolume(AsyncCommandMethod):
    __call__ = _functions.assign_volume

class AssociateIpAddress(AsyncCommandMethod):
    __call__ = _functions.associate_ip_address

class AssociateUcsProfileToBlade(AsyncCommandMethod):
    __call__ = _functions.associate_ucs_profile_to_blade

class AttachIso(AsyncCommandMethod):
    __call__ = _functions.attach_iso

class AttachVolume(AsyncCommandMethod):
    __call__ = _functions.attach_volume

class AuthorizeSamlSso(AsyncCommandMethod):
    __call__ = _functions.authorize_saml_sso

class AuthorizeSecurityGroupEgress(AsyncCommandMethod):
    __call__ = _functions.authorize_security_group_egress

class AuthorizeSecurityGroupIngress(AsyncCommandMethod):
    __call__ = _functions.authorize_security_group_ingress

class CancelHostAsDegraded(AsyncCommandMethod):
    __call__ = _functions.cancel_host_as_degraded

class CancelHostMaintenance(AsyncCommandMethod):
    __call__ = _functions.cancel_host_maintenance

class CancelMaintenance(AsyncCommandMethod):
    __call__ = _functions.cancel_maintenance

class CancelShutdown(AsyncCommandMethod):
    __call__ = _functions.cancel_shutdown

class CancelStorageMaintenance(AsyncCommandMethod):
    __call__ = _functions.cancel_storage_maintenance

class ChangeBgpPeersForNetwork(AsyncCommandMethod):
    __call__ = _functions.change_bgp_peers_for_network

class ChangeBgpPeersForVpc(AsyncCommandMethod):
    __call__ = _functions.change_bgp_peers_for_vpc

class ChangeOfferingForVolume(AsyncCommandMethod):
    __call__ = _functions.change_offering_for_volume

class ChangeOutOfBandManagementPassword(AsyncCommandMethod):
    __call__ = _functions.change_out_of_band_management_password

class ChangeServiceForRouter(AsyncCommandMethod):
    __call__ = _functions.change_service_for_router

class ChangeServiceForSystemVm(AsyncCommandMethod):
    __call__ = _functions.change_service_for_system_vm

class _ChangeServiceForVirtualMachine(AsyncCommandMethod):
    async def __call__(
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
    def __get__(self, client: BaseAsyncClient | None, owner: object = None) -> Self: ...

class ChangeSharedFileSystemDiskOffering(AsyncCommandMethod):
    __call__ = _functions.change_shared_file_system_disk_offering

class ChangeSharedFileSystemServiceOffering(AsyncCommandMethod):
    __call__ = _functions.change_shared_file_system_service_offering

class ChangeStoragePoolScope(AsyncCommandMethod):
    __call__ = _functions.change_storage_pool_scope

class CheckVolume(AsyncCommandMethod):
    __call__ = _functions.check_volume

class CleanVMReservations(AsyncCommandMethod):
    __call__ = _functions.clean_vm_reservations

class CloudianIsEnabled(AsyncCommandMethod):
    __call__ = _functions.cloudian_is_enabled

class CloudianSsoLogin(AsyncCommandMethod):
    __call__ = _functions.cloudian_sso_login

class ConfigTungstenFabricService(AsyncCommandMethod):
    __call__ = _functions.config_tungsten_fabric_service

class ConfigureHAForHost(AsyncCommandMethod):
    __call__ = _functions.configure_ha_for_host

class ConfigureInternalLoadBalancerElement(AsyncCommandMethod):
    __call__ = _functions.configure_internal_load_balancer_element

class ConfigureNetscalerLoadBalancer(AsyncCommandMethod):
    __call__ = _functions.configure_netscaler_load_balancer

class ConfigureOutOfBandManagement(AsyncCommandMethod):
    __call__ = _functions.configure_out_of_band_management

class ConfigureOvsElement(AsyncCommandMethod):
    __call__ = _functions.configure_ovs_element

class ConfigurePaloAltoFirewall(AsyncCommandMethod):
    __call__ = _functions.configure_palo_alto_firewall

class ConfigureStorageAccess(AsyncCommandMethod):
    __call__ = _functions.configure_storage_access

class ConfigureVirtualRouterElement(AsyncCommandMethod):
    __call__ = _functions.configure_virtual_router_element

class CopyIso(AsyncCommandMethod):
    __call__ = _functions.copy_iso

class CopySnapshot(AsyncCommandMethod):
    __call__ = _functions.copy_snapshot

class CopyTemplate(AsyncCommandMethod):
    __call__ = _functions.copy_template

class CreateASNRange(AsyncCommandMethod):
    __call__ = _functions.create_asn_range

class CreateAccount(AsyncCommandMethod):
    __call__ = _functions.create_account

class CreateAffinityGroup(AsyncCommandMethod):
    __call__ = _functions.create_affinity_group

class CreateAutoScalePolicy(AsyncCommandMethod):
    __call__ = _functions.create_auto_scale_policy

class CreateAutoScaleVmGroup(AsyncCommandMethod):
    __call__ = _functions.create_auto_scale_vm_group

class CreateAutoScaleVmProfile(AsyncCommandMethod):
    __call__ = _functions.create_auto_scale_vm_profile

class CreateBackup(AsyncCommandMethod):
    __call__ = _functions.create_backup

class CreateBackupSchedule(AsyncCommandMethod):
    __call__ = _functions.create_backup_schedule

class CreateBgpPeer(AsyncCommandMethod):
    __call__ = _functions.create_bgp_peer

class CreateBucket(AsyncCommandMethod):
    __call__ = _functions.create_bucket

class CreateCondition(AsyncCommandMethod):
    __call__ = _functions.create_condition

class CreateConsoleEndpoint(AsyncCommandMethod):
    __call__ = _functions.create_console_endpoint

class CreateCounter(AsyncCommandMethod):
    __call__ = _functions.create_counter

class CreateDiskOffering(AsyncCommandMethod):
    __call__ = _functions.create_disk_offering

class CreateDomain(AsyncCommandMethod):
    __call__ = _functions.create_domain

class CreateEgressFirewallRule(AsyncCommandMethod):
    __call__ = _functions.create_egress_firewall_rule

class CreateExtension(AsyncCommandMethod):
    __call__ = _functions.create_extension

class CreateFirewallRule(AsyncCommandMethod):
    __call__ = _functions.create_firewall_rule

class CreateGlobalLoadBalancerRule(AsyncCommandMethod):
    __call__ = _functions.create_global_load_balancer_rule

class CreateGpuCard(AsyncCommandMethod):
    __call__ = _functions.create_gpu_card

class CreateGpuDevice(AsyncCommandMethod):
    __call__ = _functions.create_gpu_device

class CreateGuestNetworkIpv6Prefix(AsyncCommandMethod):
    __call__ = _functions.create_guest_network_ipv6_prefix

class CreateGuiTheme(AsyncCommandMethod):
    __call__ = _functions.create_gui_theme

class CreateInstanceGroup(AsyncCommandMethod):
    __call__ = _functions.create_instance_group

class CreateInternalLoadBalancerElement(AsyncCommandMethod):
    __call__ = _functions.create_internal_load_balancer_element

class CreateIpForwardingRule(AsyncCommandMethod):
    __call__ = _functions.create_ip_forwarding_rule

class CreateIpv4SubnetForGuestNetwork(AsyncCommandMethod):
    __call__ = _functions.create_ipv4_subnet_for_guest_network

class CreateIpv4SubnetForZone(AsyncCommandMethod):
    __call__ = _functions.create_ipv4_subnet_for_zone

class CreateIpv6FirewallRule(AsyncCommandMethod):
    __call__ = _functions.create_ipv6_firewall_rule

class CreateKubernetesCluster(AsyncCommandMethod):
    __call__ = _functions.create_kubernetes_cluster

class CreateLBHealthCheckPolicy(AsyncCommandMethod):
    __call__ = _functions.create_lb_health_check_policy

class CreateLBStickinessPolicy(AsyncCommandMethod):
    __call__ = _functions.create_lb_stickiness_policy

class CreateLoadBalancer(AsyncCommandMethod):
    __call__ = _functions.create_load_balancer

class CreateLoadBalancerRule(AsyncCommandMethod):
    __call__ = _functions.create_load_balancer_rule

class CreateManagementNetworkIpRange(AsyncCommandMethod):
    __call__ = _functions.create_management_network_ip_range

class CreateNetwork(AsyncCommandMethod):
    __call__ = _functions.create_network

class CreateNetworkACL(AsyncCommandMethod):
    __call__ = _functions.create_network_acl

class CreateNetworkACLList(AsyncCommandMethod):
    __call__ = _functions.create_network_acl_list

class CreateNetworkOffering(AsyncCommandMethod):
    __call__ = _functions.create_network_offering

class CreateNetworkPermissions(AsyncCommandMethod):
    __call__ = _functions.create_network_permissions

class CreatePhysicalNetwork(AsyncCommandMethod):
    __call__ = _functions.create_physical_network

class CreatePod(AsyncCommandMethod):
    __call__ = _functions.create_pod

class CreatePortForwardingRule(AsyncCommandMethod):
    __call__ = _functions.create_port_forwarding_rule

class CreatePortableIpRange(AsyncCommandMethod):
    __call__ = _functions.create_portable_ip_range

class CreatePrivateGateway(AsyncCommandMethod):
    __call__ = _functions.create_private_gateway

class CreateProject(AsyncCommandMethod):
    __call__ = _functions.create_project

class CreateProjectRole(AsyncCommandMethod):
    __call__ = _functions.create_project_role

class CreateProjectRolePermission(AsyncCommandMethod):
    __call__ = _functions.create_project_role_permission

class CreateRemoteAccessVpn(AsyncCommandMethod):
    __call__ = _functions.create_remote_access_vpn

class CreateRole(AsyncCommandMethod):
    __call__ = _functions.create_role

class CreateRolePermission(AsyncCommandMethod):
    __call__ = _functions.create_role_permission

class CreateRoutingFirewallRule(AsyncCommandMethod):
    __call__ = _functions.create_routing_firewall_rule

class CreateSSHKeyPair(AsyncCommandMethod):
    __call__ = _functions.create_ssh_key_pair

class CreateSecondaryStagingStore(AsyncCommandMethod):
    __call__ = _functions.create_secondary_staging_store

class CreateSecondaryStorageSelector(AsyncCommandMethod):
    __call__ = _functions.create_secondary_storage_selector

class CreateSecurityGroup(AsyncCommandMethod):
    __call__ = _functions.create_security_group

class CreateServiceInstance(AsyncCommandMethod):
    __call__ = _functions.create_service_instance

class CreateServiceOffering(AsyncCommandMethod):
    __call__ = _functions.create_service_offering

class CreateSharedFileSystem(AsyncCommandMethod):
    __call__ = _functions.create_shared_file_system

class CreateSnapshot(AsyncCommandMethod):
    __call__ = _functions.create_snapshot

class CreateSnapshotFromVMSnapshot(AsyncCommandMethod):
    __call__ = _functions.create_snapshot_from_vm_snapshot

class CreateSnapshotPolicy(AsyncCommandMethod):
    __call__ = _functions.create_snapshot_policy

class CreateStaticRoute(AsyncCommandMethod):
    __call__ = _functions.create_static_route

class CreateStorageNetworkIpRange(AsyncCommandMethod):
    __call__ = _functions.create_storage_network_ip_range

class CreateStoragePool(AsyncCommandMethod):
    __call__ = _functions.create_storage_pool

class CreateTags(AsyncCommandMethod):
    __call__ = _functions.create_tags

class CreateTemplate(AsyncCommandMethod):
    __call__ = _functions.create_template

class CreateTungstenFabricAddressGroup(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_address_group

class CreateTungstenFabricApplicationPolicySet(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_application_policy_set

class CreateTungstenFabricFirewallPolicy(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_firewall_policy

class CreateTungstenFabricFirewallRule(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_firewall_rule

class CreateTungstenFabricLogicalRouter(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_logical_router

class CreateTungstenFabricManagementNetwork(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_management_network

class CreateTungstenFabricPolicy(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_policy

class CreateTungstenFabricProvider(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_provider

class CreateTungstenFabricPublicNetwork(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_public_network

class CreateTungstenFabricServiceGroup(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_service_group

class CreateTungstenFabricTag(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_tag

class CreateTungstenFabricTagType(AsyncCommandMethod):
    __call__ = _functions.create_tungsten_fabric_tag_type

class CreateUser(AsyncCommandMethod):
    __call__ = _functions.create_user

class CreateVMFromBackup(AsyncCommandMethod):
    __call__ = _functions.create_vm_from_backup

class CreateVMSchedule(AsyncCommandMethod):
    __call__ = _functions.create_vm_schedule

class CreateVMSnapshot(AsyncCommandMethod):
    __call__ = _functions.create_vm_snapshot

class CreateVPC(AsyncCommandMethod):
    __call__ = _functions.create_vpc

class CreateVPCOffering(AsyncCommandMethod):
    __call__ = _functions.create_vpc_offering

class CreateVgpuProfile(AsyncCommandMethod):
    __call__ = _functions.create_vgpu_profile

class CreateVirtualRouterElement(AsyncCommandMethod):
    __call__ = _functions.create_virtual_router_element

class CreateVlanIpRange(AsyncCommandMethod):
    __call__ = _functions.create_vlan_ip_range

class CreateVolume(AsyncCommandMethod):
    __call__ = _functions.create_volume

class CreateVpnConnection(AsyncCommandMethod):
    __call__ = _functions.create_vpn_connection

class CreateVpnCustomerGateway(AsyncCommandMethod):
    __call__ = _functions.create_vpn_customer_gateway

class CreateVpnGateway(AsyncCommandMethod):
    __call__ = _functions.create_vpn_gateway

class CreateWebhook(AsyncCommandMethod):
    __call__ = _functions.create_webhook

class CreateZone(AsyncCommandMethod):
    __call__ = _functions.create_zone

class DeclareHostAsDegraded(AsyncCommandMethod):
    __call__ = _functions.declare_host_as_degraded

class DedicateBgpPeer(AsyncCommandMethod):
    __call__ = _functions.dedicate_bgp_peer

class DedicateCluster(AsyncCommandMethod):
    __call__ = _functions.dedicate_cluster

class DedicateGuestVlanRange(AsyncCommandMethod):
    __call__ = _functions.dedicate_guest_vlan_range

class DedicateHost(AsyncCommandMethod):
    __call__ = _functions.dedicate_host

class DedicateIpv4SubnetForZone(AsyncCommandMethod):
    __call__ = _functions.dedicate_ipv4_subnet_for_zone

class DedicatePod(AsyncCommandMethod):
    __call__ = _functions.dedicate_pod

class DedicatePublicIpRange(AsyncCommandMethod):
    __call__ = _functions.dedicate_public_ip_range

class DedicateZone(AsyncCommandMethod):
    __call__ = _functions.dedicate_zone

class DeleteASNRange(AsyncCommandMethod):
    __call__ = _functions.delete_asn_range

class DeleteAccount(AsyncCommandMethod):
    __call__ = _functions.delete_account

class DeleteAccountFromProject(AsyncCommandMethod):
    __call__ = _functions.delete_account_from_project

class DeleteAffinityGroup(AsyncCommandMethod):
    __call__ = _functions.delete_affinity_group

class DeleteAlerts(AsyncCommandMethod):
    __call__ = _functions.delete_alerts

class DeleteAutoScalePolicy(AsyncCommandMethod):
    __call__ = _functions.delete_auto_scale_policy

class DeleteAutoScaleVmGroup(AsyncCommandMethod):
    __call__ = _functions.delete_auto_scale_vm_group

class DeleteAutoScaleVmProfile(AsyncCommandMethod):
    __call__ = _functions.delete_auto_scale_vm_profile

class DeleteBackup(AsyncCommandMethod):
    __call__ = _functions.delete_backup

class DeleteBackupOffering(AsyncCommandMethod):
    __call__ = _functions.delete_backup_offering

class DeleteBackupRepository(AsyncCommandMethod):
    __call__ = _functions.delete_backup_repository

class DeleteBackupSchedule(AsyncCommandMethod):
    __call__ = _functions.delete_backup_schedule

class DeleteBaremetalRct(AsyncCommandMethod):
    __call__ = _functions.delete_baremetal_rct

class DeleteBgpPeer(AsyncCommandMethod):
    __call__ = _functions.delete_bgp_peer

class DeleteBigSwitchBcfDevice(AsyncCommandMethod):
    __call__ = _functions.delete_big_switch_bcf_device

class DeleteBrocadeVcsDevice(AsyncCommandMethod):
    __call__ = _functions.delete_brocade_vcs_device

class DeleteBucket(AsyncCommandMethod):
    __call__ = _functions.delete_bucket

class DeleteCiscoAsa1000vResource(AsyncCommandMethod):
    __call__ = _functions.delete_cisco_asa1000v_resource

class DeleteCiscoNexusVSM(AsyncCommandMethod):
    __call__ = _functions.delete_cisco_nexus_vsm

class DeleteCiscoVnmcResource(AsyncCommandMethod):
    __call__ = _functions.delete_cisco_vnmc_resource

class DeleteCluster(AsyncCommandMethod):
    __call__ = _functions.delete_cluster

class DeleteCniConfiguration(AsyncCommandMethod):
    __call__ = _functions.delete_cni_configuration

class DeleteCondition(AsyncCommandMethod):
    __call__ = _functions.delete_condition

class DeleteCounter(AsyncCommandMethod):
    __call__ = _functions.delete_counter

class DeleteCustomAction(AsyncCommandMethod):
    __call__ = _functions.delete_custom_action

class DeleteDiskOffering(AsyncCommandMethod):
    __call__ = _functions.delete_disk_offering

class DeleteDomain(AsyncCommandMethod):
    __call__ = _functions.delete_domain

class DeleteEgressFirewallRule(AsyncCommandMethod):
    __call__ = _functions.delete_egress_firewall_rule

class DeleteEvents(AsyncCommandMethod):
    __call__ = _functions.delete_events

class DeleteExtension(AsyncCommandMethod):
    __call__ = _functions.delete_extension

class DeleteFirewallRule(AsyncCommandMethod):
    __call__ = _functions.delete_firewall_rule

class DeleteGlobalLoadBalancerRule(AsyncCommandMethod):
    __call__ = _functions.delete_global_load_balancer_rule

class DeleteGpuCard(AsyncCommandMethod):
    __call__ = _functions.delete_gpu_card

class DeleteGpuDevice(AsyncCommandMethod):
    __call__ = _functions.delete_gpu_device

class DeleteGuestNetworkIpv6Prefix(AsyncCommandMethod):
    __call__ = _functions.delete_guest_network_ipv6_prefix

class DeleteHost(AsyncCommandMethod):
    __call__ = _functions.delete_host

class DeleteImageStore(AsyncCommandMethod):
    __call__ = _functions.delete_image_store

class DeleteInstanceGroup(AsyncCommandMethod):
    __call__ = _functions.delete_instance_group

class DeleteIpForwardingRule(AsyncCommandMethod):
    __call__ = _functions.delete_ip_forwarding_rule

class DeleteIpv4SubnetForGuestNetwork(AsyncCommandMethod):
    __call__ = _functions.delete_ipv4_subnet_for_guest_network

class DeleteIpv4SubnetForZone(AsyncCommandMethod):
    __call__ = _functions.delete_ipv4_subnet_for_zone

class DeleteIpv6FirewallRule(AsyncCommandMethod):
    __call__ = _functions.delete_ipv6_firewall_rule

class DeleteIso(AsyncCommandMethod):
    __call__ = _functions.delete_iso

class DeleteKubernetesCluster(AsyncCommandMethod):
    __call__ = _functions.delete_kubernetes_cluster

class DeleteKubernetesSupportedVersion(AsyncCommandMethod):
    __call__ = _functions.delete_kubernetes_supported_version

class DeleteLBHealthCheckPolicy(AsyncCommandMethod):
    __call__ = _functions.delete_lb_health_check_policy

class DeleteLBStickinessPolicy(AsyncCommandMethod):
    __call__ = _functions.delete_lb_stickiness_policy

class DeleteLdapConfiguration(AsyncCommandMethod):
    __call__ = _functions.delete_ldap_configuration

class DeleteLoadBalancer(AsyncCommandMethod):
    __call__ = _functions.delete_load_balancer

class DeleteLoadBalancerRule(AsyncCommandMethod):
    __call__ = _functions.delete_load_balancer_rule

class DeleteManagementNetworkIpRange(AsyncCommandMethod):
    __call__ = _functions.delete_management_network_ip_range

class DeleteNetrisProvider(AsyncCommandMethod):
    __call__ = _functions.delete_netris_provider

class DeleteNetscalerControlCenter(AsyncCommandMethod):
    __call__ = _functions.delete_netscaler_control_center

class DeleteNetscalerLoadBalancer(AsyncCommandMethod):
    __call__ = _functions.delete_netscaler_load_balancer

class DeleteNetwork(AsyncCommandMethod):
    __call__ = _functions.delete_network

class DeleteNetworkACL(AsyncCommandMethod):
    __call__ = _functions.delete_network_acl

class DeleteNetworkACLList(AsyncCommandMethod):
    __call__ = _functions.delete_network_acl_list

class DeleteNetworkDevice(AsyncCommandMethod):
    __call__ = _functions.delete_network_device

class DeleteNetworkOffering(AsyncCommandMethod):
    __call__ = _functions.delete_network_offering

class DeleteNetworkServiceProvider(AsyncCommandMethod):
    __call__ = _functions.delete_network_service_provider

class DeleteNiciraNvpDevice(AsyncCommandMethod):
    __call__ = _functions.delete_nicira_nvp_device

class DeleteNsxController(AsyncCommandMethod):
    __call__ = _functions.delete_nsx_controller

class DeleteOauthProvider(AsyncCommandMethod):
    __call__ = _functions.delete_oauth_provider

class DeleteObjectStoragePool(AsyncCommandMethod):
    __call__ = _functions.delete_object_storage_pool

class DeleteOpenDaylightController(AsyncCommandMethod):
    __call__ = _functions.delete_open_daylight_controller

class DeleteOsCategory(AsyncCommandMethod):
    __call__ = _functions.delete_os_category

class DeletePaloAltoFirewall(AsyncCommandMethod):
    __call__ = _functions.delete_palo_alto_firewall

class DeletePhysicalNetwork(AsyncCommandMethod):
    __call__ = _functions.delete_physical_network

class DeletePod(AsyncCommandMethod):
    __call__ = _functions.delete_pod

class DeletePortForwardingRule(AsyncCommandMethod):
    __call__ = _functions.delete_port_forwarding_rule

class DeletePortableIpRange(AsyncCommandMethod):
    __call__ = _functions.delete_portable_ip_range

class DeletePrivateGateway(AsyncCommandMethod):
    __call__ = _functions.delete_private_gateway

class DeleteProject(AsyncCommandMethod):
    __call__ = _functions.delete_project

class DeleteProjectInvitation(AsyncCommandMethod):
    __call__ = _functions.delete_project_invitation

class DeleteProjectRole(AsyncCommandMethod):
    __call__ = _functions.delete_project_role

class DeleteProjectRolePermission(AsyncCommandMethod):
    __call__ = _functions.delete_project_role_permission

class DeleteRemoteAccessVpn(AsyncCommandMethod):
    __call__ = _functions.delete_remote_access_vpn

class DeleteResourceIcon(AsyncCommandMethod):
    __call__ = _functions.delete_resource_icon

class DeleteRole(AsyncCommandMethod):
    __call__ = _functions.delete_role

class DeleteRolePermission(AsyncCommandMethod):
    __call__ = _functions.delete_role_permission

class DeleteRoutingFirewallRule(AsyncCommandMethod):
    __call__ = _functions.delete_routing_firewall_rule

class DeleteSSHKeyPair(AsyncCommandMethod):
    __call__ = _functions.delete_ssh_key_pair

class DeleteSecondaryStagingStore(AsyncCommandMethod):
    __call__ = _functions.delete_secondary_staging_store

class DeleteSecurityGroup(AsyncCommandMethod):
    __call__ = _functions.delete_security_group

class DeleteServiceOffering(AsyncCommandMethod):
    __call__ = _functions.delete_service_offering

class DeleteServicePackageOffering(AsyncCommandMethod):
    __call__ = _functions.delete_service_package_offering

class DeleteSnapshot(AsyncCommandMethod):
    __call__ = _functions.delete_snapshot

class DeleteSnapshotPolicies(AsyncCommandMethod):
    __call__ = _functions.delete_snapshot_policies

class DeleteSslCert(AsyncCommandMethod):
    __call__ = _functions.delete_ssl_cert

class DeleteStaticRoute(AsyncCommandMethod):
    __call__ = _functions.delete_static_route

class DeleteStorageNetworkIpRange(AsyncCommandMethod):
    __call__ = _functions.delete_storage_network_ip_range

class DeleteStoragePool(AsyncCommandMethod):
    __call__ = _functions.delete_storage_pool

class DeleteStratosphereSsp(AsyncCommandMethod):
    __call__ = _functions.delete_stratosphere_ssp

class DeleteTags(AsyncCommandMethod):
    __call__ = _functions.delete_tags

class DeleteTemplate(AsyncCommandMethod):
    __call__ = _functions.delete_template

class DeleteTrafficMonitor(AsyncCommandMethod):
    __call__ = _functions.delete_traffic_monitor

class DeleteTrafficType(AsyncCommandMethod):
    __call__ = _functions.delete_traffic_type

class DeleteTungstenFabricAddressGroup(AsyncCommandMethod):
    __call__ = _functions.delete_tungsten_fabric_address_group

class DeleteTungstenFabricApplicationPolicySet(AsyncCommandMethod):
    __call__ = _functions.delete_tungsten_fabric_application_policy_set

class DeleteTungstenFabricFirewallPolicy(AsyncCommandMethod):
    __call__ = _functions.delete_tungsten_fabric_firewall_policy

class DeleteTungstenFabricFirewallRule(AsyncCommandMethod):
    __call__ = _functions.delete_tungsten_fabric_firewall_rule

class DeleteTungstenFabricLogicalRouter(AsyncCommandMethod):
    __call__ = _functions.delete_tungsten_fabric_logical_router

class DeleteTungstenFabricPolicy(AsyncCommandMethod):
    __call__ = _functions.delete_tungsten_fabric_policy

class DeleteTungstenFabricServiceGroup(AsyncCommandMethod):
    __call__ = _functions.delete_tungsten_fabric_service_group

class DeleteTungstenFabricTag(AsyncCommandMethod):
    __call__ = _functions.delete_tungsten_fabric_tag

class DeleteTungstenFabricTagType(AsyncCommandMethod):
    __call__ = _functions.delete_tungsten_fabric_tag_type

class DeleteUcsManager(AsyncCommandMethod):
    __call__ = _functions.delete_ucs_manager

class DeleteUser(AsyncCommandMethod):
    __call__ = _functions.delete_user

class DeleteUserData(AsyncCommandMethod):
    __call__ = _functions.delete_user_data

class DeleteUserFromProject(AsyncCommandMethod):
    __call__ = _functions.delete_user_from_project

class DeleteVMSchedule(AsyncCommandMethod):
    __call__ = _functions.delete_vm_schedule

class DeleteVMSnapshot(AsyncCommandMethod):
    __call__ = _functions.delete_vm_snapshot

class DeleteVPC(AsyncCommandMethod):
    __call__ = _functions.delete_vpc

class DeleteVPCOffering(AsyncCommandMethod):
    __call__ = _functions.delete_vpc_offering

class DeleteVgpuProfile(AsyncCommandMethod):
    __call__ = _functions.delete_vgpu_profile

class DeleteVlanIpRange(AsyncCommandMethod):
    __call__ = _functions.delete_vlan_ip_range

class DeleteVnfTemplate(AsyncCommandMethod):
    __call__ = _functions.delete_vnf_template

class DeleteVolume(AsyncCommandMethod):
    __call__ = _functions.delete_volume

class DeleteVpnConnection(AsyncCommandMethod):
    __call__ = _functions.delete_vpn_connection

class DeleteVpnCustomerGateway(AsyncCommandMethod):
    __call__ = _functions.delete_vpn_customer_gateway

class DeleteVpnGateway(AsyncCommandMethod):
    __call__ = _functions.delete_vpn_gateway

class DeleteWebhook(AsyncCommandMethod):
    __call__ = _functions.delete_webhook

class DeleteWebhookDelivery(AsyncCommandMethod):
    __call__ = _functions.delete_webhook_delivery

class DeleteZone(AsyncCommandMethod):
    __call__ = _functions.delete_zone

class DeployNetscalerVpx(AsyncCommandMethod):
    __call__ = _functions.deploy_netscaler_vpx

class DeployVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.deploy_virtual_machine

class DeployVnfAppliance(AsyncCommandMethod):
    __call__ = _functions.deploy_vnf_appliance

class DestroyRouter(AsyncCommandMethod):
    __call__ = _functions.destroy_router

class DestroySharedFileSystem(AsyncCommandMethod):
    __call__ = _functions.destroy_shared_file_system

class DestroySystemVm(AsyncCommandMethod):
    __call__ = _functions.destroy_system_vm

class DestroyVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.destroy_virtual_machine

class DestroyVolume(AsyncCommandMethod):
    __call__ = _functions.destroy_volume

class DetachIso(AsyncCommandMethod):
    __call__ = _functions.detach_iso

class DetachVolume(AsyncCommandMethod):
    __call__ = _functions.detach_volume

class DisableAccount(AsyncCommandMethod):
    __call__ = _functions.disable_account

class DisableAutoScaleVmGroup(AsyncCommandMethod):
    __call__ = _functions.disable_auto_scale_vm_group

class DisableCiscoNexusVSM(AsyncCommandMethod):
    __call__ = _functions.disable_cisco_nexus_vsm

class DisableHAForCluster(AsyncCommandMethod):
    __call__ = _functions.disable_ha_for_cluster

class DisableHAForHost(AsyncCommandMethod):
    __call__ = _functions.disable_ha_for_host

class DisableHAForZone(AsyncCommandMethod):
    __call__ = _functions.disable_ha_for_zone

class DisableOutOfBandManagementForCluster(AsyncCommandMethod):
    __call__ = _functions.disable_out_of_band_management_for_cluster

class DisableOutOfBandManagementForHost(AsyncCommandMethod):
    __call__ = _functions.disable_out_of_band_management_for_host

class DisableOutOfBandManagementForZone(AsyncCommandMethod):
    __call__ = _functions.disable_out_of_band_management_for_zone

class DisableRole(AsyncCommandMethod):
    __call__ = _functions.disable_role

class DisableStaticNat(AsyncCommandMethod):
    __call__ = _functions.disable_static_nat

class DisableUser(AsyncCommandMethod):
    __call__ = _functions.disable_user

class DisassociateIpAddress(AsyncCommandMethod):
    __call__ = _functions.disassociate_ip_address

class DiscoverGpuDevices(AsyncCommandMethod):
    __call__ = _functions.discover_gpu_devices

class DownloadImageStoreObject(AsyncCommandMethod):
    __call__ = _functions.download_image_store_object

class EnableAccount(AsyncCommandMethod):
    __call__ = _functions.enable_account

class EnableAutoScaleVmGroup(AsyncCommandMethod):
    __call__ = _functions.enable_auto_scale_vm_group

class EnableCiscoNexusVSM(AsyncCommandMethod):
    __call__ = _functions.enable_cisco_nexus_vsm

class EnableHAForCluster(AsyncCommandMethod):
    __call__ = _functions.enable_ha_for_cluster

class EnableHAForHost(AsyncCommandMethod):
    __call__ = _functions.enable_ha_for_host

class EnableHAForZone(AsyncCommandMethod):
    __call__ = _functions.enable_ha_for_zone

class EnableOutOfBandManagementForCluster(AsyncCommandMethod):
    __call__ = _functions.enable_out_of_band_management_for_cluster

class EnableOutOfBandManagementForHost(AsyncCommandMethod):
    __call__ = _functions.enable_out_of_band_management_for_host

class EnableOutOfBandManagementForZone(AsyncCommandMethod):
    __call__ = _functions.enable_out_of_band_management_for_zone

class EnableRole(AsyncCommandMethod):
    __call__ = _functions.enable_role

class EnableStaticNat(AsyncCommandMethod):
    __call__ = _functions.enable_static_nat

class EnableStorageMaintenance(AsyncCommandMethod):
    __call__ = _functions.enable_storage_maintenance

class EnableUser(AsyncCommandMethod):
    __call__ = _functions.enable_user

class ExecuteClusterDrsPlan(AsyncCommandMethod):
    __call__ = _functions.execute_cluster_drs_plan

class ExecuteWebhookDelivery(AsyncCommandMethod):
    __call__ = _functions.execute_webhook_delivery

class ExpungeSharedFileSystem(AsyncCommandMethod):
    __call__ = _functions.expunge_shared_file_system

class ExpungeVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.expunge_virtual_machine

class ExtractIso(AsyncCommandMethod):
    __call__ = _functions.extract_iso

class ExtractSnapshot(AsyncCommandMethod):
    __call__ = _functions.extract_snapshot

class ExtractTemplate(AsyncCommandMethod):
    __call__ = _functions.extract_template

class ExtractVolume(AsyncCommandMethod):
    __call__ = _functions.extract_volume

class FindHostsForMigration(AsyncCommandMethod):
    __call__ = _functions.find_hosts_for_migration

class FindStoragePoolsForMigration(AsyncCommandMethod):
    __call__ = _functions.find_storage_pools_for_migration

class ForgotPassword(AsyncCommandMethod):
    __call__ = _functions.forgot_password

class GenerateAlert(AsyncCommandMethod):
    __call__ = _functions.generate_alert

class GenerateClusterDrsPlan(AsyncCommandMethod):
    __call__ = _functions.generate_cluster_drs_plan

class GenerateUsageRecords(AsyncCommandMethod):
    __call__ = _functions.generate_usage_records

class GetApiLimit(AsyncCommandMethod):
    __call__ = _functions.get_api_limit

class GetCloudIdentifier(AsyncCommandMethod):
    __call__ = _functions.get_cloud_identifier

class GetDiagnosticsData(AsyncCommandMethod):
    __call__ = _functions.get_diagnostics_data

class GetHypervisorGuestOsNames(AsyncCommandMethod):
    __call__ = _functions.get_hypervisor_guest_os_names

class GetKubernetesClusterConfig(AsyncCommandMethod):
    __call__ = _functions.get_kubernetes_cluster_config

class GetLoadBalancerSslCertificate(AsyncCommandMethod):
    __call__ = _functions.get_load_balancer_ssl_certificate

class GetPathForVolume(AsyncCommandMethod):
    __call__ = _functions.get_path_for_volume

class GetRouterHealthCheckResults(AsyncCommandMethod):
    __call__ = _functions.get_router_health_check_results

class GetSPMetadata(AsyncCommandMethod):
    __call__ = _functions.get_sp_metadata

class GetSolidFireAccountId(AsyncCommandMethod):
    __call__ = _functions.get_solid_fire_account_id

class GetSolidFireVolumeAccessGroupIds(AsyncCommandMethod):
    __call__ = _functions.get_solid_fire_volume_access_group_ids

class GetSolidFireVolumeSize(AsyncCommandMethod):
    __call__ = _functions.get_solid_fire_volume_size

class GetUploadParamsForIso(AsyncCommandMethod):
    __call__ = _functions.get_upload_params_for_iso

class GetUploadParamsForKubernetesSupportedVersion(AsyncCommandMethod):
    __call__ = _functions.get_upload_params_for_kubernetes_supported_version

class GetUploadParamsForTemplate(AsyncCommandMethod):
    __call__ = _functions.get_upload_params_for_template

class GetUploadParamsForVolume(AsyncCommandMethod):
    __call__ = _functions.get_upload_params_for_volume

class GetUser(AsyncCommandMethod):
    __call__ = _functions.get_user

class GetUserKeys(AsyncCommandMethod):
    __call__ = _functions.get_user_keys

class GetVMPassword(AsyncCommandMethod):
    __call__ = _functions.get_vm_password

class GetVirtualMachineUserData(AsyncCommandMethod):
    __call__ = _functions.get_virtual_machine_user_data

class GetVolumeSnapshotDetails(AsyncCommandMethod):
    __call__ = _functions.get_volume_snapshot_details

class GetVolumeiScsiName(AsyncCommandMethod):
    __call__ = _functions.get_volume_iscsi_name

class ImportBackupOffering(AsyncCommandMethod):
    __call__ = _functions.import_backup_offering

class ImportLdapUsers(AsyncCommandMethod):
    __call__ = _functions.import_ldap_users

class ImportRole(AsyncCommandMethod):
    __call__ = _functions.import_role

class ImportUnmanagedInstance(AsyncCommandMethod):
    __call__ = _functions.import_unmanaged_instance

class ImportVm(AsyncCommandMethod):
    __call__ = _functions.import_vm

class ImportVolume(AsyncCommandMethod):
    __call__ = _functions.import_volume

class ImportVsphereStoragePolicies(AsyncCommandMethod):
    __call__ = _functions.import_vsphere_storage_policies

class IsAccountAllowedToCreateOfferingsWithTags(AsyncCommandMethod):
    __call__ = _functions.is_account_allowed_to_create_offerings_with_tags

class IssueCertificate(AsyncCommandMethod):
    __call__ = _functions.issue_certificate

class IssueOutOfBandManagementPowerAction(AsyncCommandMethod):
    __call__ = _functions.issue_out_of_band_management_power_action

class _LdapConfig(AsyncCommandMethod):
    async def __call__(
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
    ) -> AioListResult[LdapConfig]: ...
    @deprecated("use add_ldap_configuration instead")
    def __get__(self, client: BaseAsyncClient | None, owner: object = None) -> Self: ...

class LdapCreateAccount(AsyncCommandMethod):
    __call__ = _functions.ldap_create_account

class _LdapRemove(AsyncCommandMethod):
    async def __call__(self) -> LdapRemoval: ...
    @deprecated("use delete_ldap_configuration instead")
    def __get__(self, client: BaseAsyncClient | None, owner: object = None) -> Self: ...

class LinkAccountToLdap(AsyncCommandMethod):
    __call__ = _functions.link_account_to_ldap

class LinkDomainToLdap(AsyncCommandMethod):
    __call__ = _functions.link_domain_to_ldap

class LinkUserDataToTemplate(AsyncCommandMethod):
    __call__ = _functions.link_user_data_to_template

class ListASNRanges(AsyncCommandMethod):
    __call__ = _functions.list_asn_ranges

class ListASNumbers(AsyncCommandMethod):
    __call__ = _functions.list_as_numbers

class ListAccounts(AsyncCommandMethod):
    __call__ = _functions.list_accounts

class ListAffectedVmsForStorageScopeChange(AsyncCommandMethod):
    __call__ = _functions.list_affected_vms_for_storage_scope_change

class ListAffinityGroupTypes(AsyncCommandMethod):
    __call__ = _functions.list_affinity_group_types

class ListAffinityGroups(AsyncCommandMethod):
    __call__ = _functions.list_affinity_groups

class ListAlertTypes(AsyncCommandMethod):
    __call__ = _functions.list_alert_types

class ListAlerts(AsyncCommandMethod):
    __call__ = _functions.list_alerts

class ListAndSwitchSamlAccount(AsyncCommandMethod):
    __call__ = _functions.list_and_switch_saml_account

class ListAnnotations(AsyncCommandMethod):
    __call__ = _functions.list_annotations

class ListApis(AsyncCommandMethod):
    __call__ = _functions.list_apis

class ListAsyncJobs(AsyncCommandMethod):
    __call__ = _functions.list_async_jobs

class ListAutoScalePolicies(AsyncCommandMethod):
    __call__ = _functions.list_auto_scale_policies

class ListAutoScaleVmGroups(AsyncCommandMethod):
    __call__ = _functions.list_auto_scale_vm_groups

class ListAutoScaleVmProfiles(AsyncCommandMethod):
    __call__ = _functions.list_auto_scale_vm_profiles

class ListBackupOfferings(AsyncCommandMethod):
    __call__ = _functions.list_backup_offerings

class ListBackupProviderOfferings(AsyncCommandMethod):
    __call__ = _functions.list_backup_provider_offerings

class ListBackupProviders(AsyncCommandMethod):
    __call__ = _functions.list_backup_providers

class ListBackupRepositories(AsyncCommandMethod):
    __call__ = _functions.list_backup_repositories

class ListBackupSchedule(AsyncCommandMethod):
    __call__ = _functions.list_backup_schedule

class ListBackups(AsyncCommandMethod):
    __call__ = _functions.list_backups

class ListBaremetalDhcp(AsyncCommandMethod):
    __call__ = _functions.list_baremetal_dhcp

class ListBaremetalPxeServers(AsyncCommandMethod):
    __call__ = _functions.list_baremetal_pxe_servers

class ListBaremetalRct(AsyncCommandMethod):
    __call__ = _functions.list_baremetal_rct

class ListBgpPeers(AsyncCommandMethod):
    __call__ = _functions.list_bgp_peers

class ListBigSwitchBcfDevices(AsyncCommandMethod):
    __call__ = _functions.list_big_switch_bcf_devices

class ListBrocadeVcsDeviceNetworks(AsyncCommandMethod):
    __call__ = _functions.list_brocade_vcs_device_networks

class ListBrocadeVcsDevices(AsyncCommandMethod):
    __call__ = _functions.list_brocade_vcs_devices

class ListBuckets(AsyncCommandMethod):
    __call__ = _functions.list_buckets

class ListCAProviders(AsyncCommandMethod):
    __call__ = _functions.list_ca_providers

class ListCaCertificate(AsyncCommandMethod):
    __call__ = _functions.list_ca_certificate

class ListCapabilities(AsyncCommandMethod):
    __call__ = _functions.list_capabilities

class ListCapacity(AsyncCommandMethod):
    __call__ = _functions.list_capacity

class ListCiscoAsa1000vResources(AsyncCommandMethod):
    __call__ = _functions.list_cisco_asa1000v_resources

class ListCiscoNexusVSMs(AsyncCommandMethod):
    __call__ = _functions.list_cisco_nexus_vsms

class ListCiscoVnmcResources(AsyncCommandMethod):
    __call__ = _functions.list_cisco_vnmc_resources

class ListClusterDrsPlan(AsyncCommandMethod):
    __call__ = _functions.list_cluster_drs_plan

class ListClusters(AsyncCommandMethod):
    __call__ = _functions.list_clusters

class ListClustersMetrics(AsyncCommandMethod):
    __call__ = _functions.list_clusters_metrics

class ListCniConfiguration(AsyncCommandMethod):
    __call__ = _functions.list_cni_configuration

class ListConditions(AsyncCommandMethod):
    __call__ = _functions.list_conditions

class ListConfigurationGroups(AsyncCommandMethod):
    __call__ = _functions.list_configuration_groups

class ListConfigurations(AsyncCommandMethod):
    __call__ = _functions.list_configurations

class ListConsoleSessions(AsyncCommandMethod):
    __call__ = _functions.list_console_sessions

class ListCounters(AsyncCommandMethod):
    __call__ = _functions.list_counters

class ListCustomActions(AsyncCommandMethod):
    __call__ = _functions.list_custom_actions

class ListDbMetrics(AsyncCommandMethod):
    __call__ = _functions.list_db_metrics

class ListDedicatedClusters(AsyncCommandMethod):
    __call__ = _functions.list_dedicated_clusters

class ListDedicatedGuestVlanRanges(AsyncCommandMethod):
    __call__ = _functions.list_dedicated_guest_vlan_ranges

class ListDedicatedHosts(AsyncCommandMethod):
    __call__ = _functions.list_dedicated_hosts

class ListDedicatedPods(AsyncCommandMethod):
    __call__ = _functions.list_dedicated_pods

class ListDedicatedZones(AsyncCommandMethod):
    __call__ = _functions.list_dedicated_zones

class ListDeploymentPlanners(AsyncCommandMethod):
    __call__ = _functions.list_deployment_planners

class ListDetailOptions(AsyncCommandMethod):
    __call__ = _functions.list_detail_options

class ListDiskOfferings(AsyncCommandMethod):
    __call__ = _functions.list_disk_offerings

class ListDomainChildren(AsyncCommandMethod):
    __call__ = _functions.list_domain_children

class ListDomains(AsyncCommandMethod):
    __call__ = _functions.list_domains

class ListEgressFirewallRules(AsyncCommandMethod):
    __call__ = _functions.list_egress_firewall_rules

class ListElastistorInterface(AsyncCommandMethod):
    __call__ = _functions.list_elastistor_interface

class ListElastistorPool(AsyncCommandMethod):
    __call__ = _functions.list_elastistor_pool

class ListElastistorVolume(AsyncCommandMethod):
    __call__ = _functions.list_elastistor_volume

class ListEventTypes(AsyncCommandMethod):
    __call__ = _functions.list_event_types

class ListEvents(AsyncCommandMethod):
    __call__ = _functions.list_events

class ListExtensions(AsyncCommandMethod):
    __call__ = _functions.list_extensions

class ListFirewallRules(AsyncCommandMethod):
    __call__ = _functions.list_firewall_rules

class ListGlobalLoadBalancerRules(AsyncCommandMethod):
    __call__ = _functions.list_global_load_balancer_rules

class ListGpuCards(AsyncCommandMethod):
    __call__ = _functions.list_gpu_cards

class ListGpuDevices(AsyncCommandMethod):
    __call__ = _functions.list_gpu_devices

class ListGuestNetworkIpv6Prefixes(AsyncCommandMethod):
    __call__ = _functions.list_guest_network_ipv6_prefixes

class ListGuestOsMapping(AsyncCommandMethod):
    __call__ = _functions.list_guest_os_mapping

class ListGuestVlans(AsyncCommandMethod):
    __call__ = _functions.list_guest_vlans

class ListGuiThemes(AsyncCommandMethod):
    __call__ = _functions.list_gui_themes

class ListHostHAProviders(AsyncCommandMethod):
    __call__ = _functions.list_host_ha_providers

class ListHostHAResources(AsyncCommandMethod):
    __call__ = _functions.list_host_ha_resources

class ListHostTags(AsyncCommandMethod):
    __call__ = _functions.list_host_tags

class ListHosts(AsyncCommandMethod):
    __call__ = _functions.list_hosts

class ListHostsMetrics(AsyncCommandMethod):
    __call__ = _functions.list_hosts_metrics

class ListHypervisorCapabilities(AsyncCommandMethod):
    __call__ = _functions.list_hypervisor_capabilities

class ListHypervisors(AsyncCommandMethod):
    __call__ = _functions.list_hypervisors

class ListIdps(AsyncCommandMethod):
    __call__ = _functions.list_idps

class ListImageStoreObjects(AsyncCommandMethod):
    __call__ = _functions.list_image_store_objects

class ListImageStores(AsyncCommandMethod):
    __call__ = _functions.list_image_stores

class ListImportVmTasks(AsyncCommandMethod):
    __call__ = _functions.list_import_vm_tasks

class ListInfrastructure(AsyncCommandMethod):
    __call__ = _functions.list_infrastructure

class ListInstanceGroups(AsyncCommandMethod):
    __call__ = _functions.list_instance_groups

class ListInternalLoadBalancerElements(AsyncCommandMethod):
    __call__ = _functions.list_internal_load_balancer_elements

class ListInternalLoadBalancerVMs(AsyncCommandMethod):
    __call__ = _functions.list_internal_load_balancer_vms

class ListIpForwardingRules(AsyncCommandMethod):
    __call__ = _functions.list_ip_forwarding_rules

class ListIpv4SubnetsForGuestNetwork(AsyncCommandMethod):
    __call__ = _functions.list_ipv4_subnets_for_guest_network

class ListIpv4SubnetsForZone(AsyncCommandMethod):
    __call__ = _functions.list_ipv4_subnets_for_zone

class ListIpv6FirewallRules(AsyncCommandMethod):
    __call__ = _functions.list_ipv6_firewall_rules

class ListIsoPermissions(AsyncCommandMethod):
    __call__ = _functions.list_iso_permissions

class ListIsos(AsyncCommandMethod):
    __call__ = _functions.list_isos

class ListKubernetesClusters(AsyncCommandMethod):
    __call__ = _functions.list_kubernetes_clusters

class ListKubernetesSupportedVersions(AsyncCommandMethod):
    __call__ = _functions.list_kubernetes_supported_versions

class ListLBHealthCheckPolicies(AsyncCommandMethod):
    __call__ = _functions.list_lb_health_check_policies

class ListLBStickinessPolicies(AsyncCommandMethod):
    __call__ = _functions.list_lb_stickiness_policies

class ListLdapConfigurations(AsyncCommandMethod):
    __call__ = _functions.list_ldap_configurations

class ListLdapUsers(AsyncCommandMethod):
    __call__ = _functions.list_ldap_users

class ListLoadBalancerRuleInstances(AsyncCommandMethod):
    __call__ = _functions.list_load_balancer_rule_instances

class ListLoadBalancerRules(AsyncCommandMethod):
    __call__ = _functions.list_load_balancer_rules

class ListLoadBalancers(AsyncCommandMethod):
    __call__ = _functions.list_load_balancers

class ListManagementServers(AsyncCommandMethod):
    __call__ = _functions.list_management_servers

class ListManagementServersMetrics(AsyncCommandMethod):
    __call__ = _functions.list_management_servers_metrics

class ListNetrisProviders(AsyncCommandMethod):
    __call__ = _functions.list_netris_providers

class ListNetscalerControlCenter(AsyncCommandMethod):
    __call__ = _functions.list_netscaler_control_center

class ListNetscalerLoadBalancerNetworks(AsyncCommandMethod):
    __call__ = _functions.list_netscaler_load_balancer_networks

class ListNetscalerLoadBalancers(AsyncCommandMethod):
    __call__ = _functions.list_netscaler_load_balancers

class ListNetworkACLLists(AsyncCommandMethod):
    __call__ = _functions.list_network_acl_lists

class ListNetworkACLs(AsyncCommandMethod):
    __call__ = _functions.list_network_acls

class ListNetworkDevice(AsyncCommandMethod):
    __call__ = _functions.list_network_device

class ListNetworkIsolationMethods(AsyncCommandMethod):
    __call__ = _functions.list_network_isolation_methods

class ListNetworkOfferings(AsyncCommandMethod):
    __call__ = _functions.list_network_offerings

class ListNetworkPermissions(AsyncCommandMethod):
    __call__ = _functions.list_network_permissions

class ListNetworkProtocols(AsyncCommandMethod):
    __call__ = _functions.list_network_protocols

class ListNetworkServiceProviders(AsyncCommandMethod):
    __call__ = _functions.list_network_service_providers

class ListNetworks(AsyncCommandMethod):
    __call__ = _functions.list_networks

class ListNiciraNvpDeviceNetworks(AsyncCommandMethod):
    __call__ = _functions.list_nicira_nvp_device_networks

class ListNiciraNvpDevices(AsyncCommandMethod):
    __call__ = _functions.list_nicira_nvp_devices

class ListNics(AsyncCommandMethod):
    __call__ = _functions.list_nics

class ListNsxControllers(AsyncCommandMethod):
    __call__ = _functions.list_nsx_controllers

class ListOauthProvider(AsyncCommandMethod):
    __call__ = _functions.list_oauth_provider

class ListObjectStoragePools(AsyncCommandMethod):
    __call__ = _functions.list_object_storage_pools

class ListOpenDaylightControllers(AsyncCommandMethod):
    __call__ = _functions.list_open_daylight_controllers

class ListOsCategories(AsyncCommandMethod):
    __call__ = _functions.list_os_categories

class ListOsTypes(AsyncCommandMethod):
    __call__ = _functions.list_os_types

class ListOvsElements(AsyncCommandMethod):
    __call__ = _functions.list_ovs_elements

class ListPaloAltoFirewallNetworks(AsyncCommandMethod):
    __call__ = _functions.list_palo_alto_firewall_networks

class ListPaloAltoFirewalls(AsyncCommandMethod):
    __call__ = _functions.list_palo_alto_firewalls

class ListPhysicalNetworks(AsyncCommandMethod):
    __call__ = _functions.list_physical_networks

class ListPods(AsyncCommandMethod):
    __call__ = _functions.list_pods

class ListPortForwardingRules(AsyncCommandMethod):
    __call__ = _functions.list_port_forwarding_rules

class ListPortableIpRanges(AsyncCommandMethod):
    __call__ = _functions.list_portable_ip_ranges

class ListPrivateGateways(AsyncCommandMethod):
    __call__ = _functions.list_private_gateways

class ListProjectAccounts(AsyncCommandMethod):
    __call__ = _functions.list_project_accounts

class ListProjectInvitations(AsyncCommandMethod):
    __call__ = _functions.list_project_invitations

class ListProjectRolePermissions(AsyncCommandMethod):
    __call__ = _functions.list_project_role_permissions

class ListProjectRoles(AsyncCommandMethod):
    __call__ = _functions.list_project_roles

class ListProjects(AsyncCommandMethod):
    __call__ = _functions.list_projects

class ListPublicIpAddresses(AsyncCommandMethod):
    __call__ = _functions.list_public_ip_addresses

class ListQuarantinedIps(AsyncCommandMethod):
    __call__ = _functions.list_quarantined_ips

class ListRegions(AsyncCommandMethod):
    __call__ = _functions.list_regions

class ListRegisteredServicePackages(AsyncCommandMethod):
    __call__ = _functions.list_registered_service_packages

class ListRemoteAccessVpns(AsyncCommandMethod):
    __call__ = _functions.list_remote_access_vpns

class ListResourceDetails(AsyncCommandMethod):
    __call__ = _functions.list_resource_details

class ListResourceIcon(AsyncCommandMethod):
    __call__ = _functions.list_resource_icon

class ListResourceLimits(AsyncCommandMethod):
    __call__ = _functions.list_resource_limits

class ListRolePermissions(AsyncCommandMethod):
    __call__ = _functions.list_role_permissions

class ListRoles(AsyncCommandMethod):
    __call__ = _functions.list_roles

class ListRouters(AsyncCommandMethod):
    __call__ = _functions.list_routers

class ListRoutingFirewallRules(AsyncCommandMethod):
    __call__ = _functions.list_routing_firewall_rules

class ListSSHKeyPairs(AsyncCommandMethod):
    __call__ = _functions.list_ssh_key_pairs

class ListSamlAuthorization(AsyncCommandMethod):
    __call__ = _functions.list_saml_authorization

class ListSecondaryStagingStores(AsyncCommandMethod):
    __call__ = _functions.list_secondary_staging_stores

class ListSecondaryStorageSelectors(AsyncCommandMethod):
    __call__ = _functions.list_secondary_storage_selectors

class ListSecurityGroups(AsyncCommandMethod):
    __call__ = _functions.list_security_groups

class ListServiceOfferings(AsyncCommandMethod):
    __call__ = _functions.list_service_offerings

class ListSharedFileSystemProviders(AsyncCommandMethod):
    __call__ = _functions.list_shared_file_system_providers

class ListSharedFileSystems(AsyncCommandMethod):
    __call__ = _functions.list_shared_file_systems

class ListSnapshotPolicies(AsyncCommandMethod):
    __call__ = _functions.list_snapshot_policies

class ListSnapshots(AsyncCommandMethod):
    __call__ = _functions.list_snapshots

class ListSslCerts(AsyncCommandMethod):
    __call__ = _functions.list_ssl_certs

class ListStaticRoutes(AsyncCommandMethod):
    __call__ = _functions.list_static_routes

class ListStorageAccessGroups(AsyncCommandMethod):
    __call__ = _functions.list_storage_access_groups

class ListStorageNetworkIpRange(AsyncCommandMethod):
    __call__ = _functions.list_storage_network_ip_range

class ListStoragePoolObjects(AsyncCommandMethod):
    __call__ = _functions.list_storage_pool_objects

class ListStoragePools(AsyncCommandMethod):
    __call__ = _functions.list_storage_pools

class ListStoragePoolsMetrics(AsyncCommandMethod):
    __call__ = _functions.list_storage_pools_metrics

class ListStorageProviders(AsyncCommandMethod):
    __call__ = _functions.list_storage_providers

class ListStorageTags(AsyncCommandMethod):
    __call__ = _functions.list_storage_tags

class ListSupportedNetworkServices(AsyncCommandMethod):
    __call__ = _functions.list_supported_network_services

class ListSwifts(AsyncCommandMethod):
    __call__ = _functions.list_swifts

class ListSystemVms(AsyncCommandMethod):
    __call__ = _functions.list_system_vms

class ListSystemVmsUsageHistory(AsyncCommandMethod):
    __call__ = _functions.list_system_vms_usage_history

class ListTags(AsyncCommandMethod):
    __call__ = _functions.list_tags

class ListTemplateDirectDownloadCertificates(AsyncCommandMethod):
    __call__ = _functions.list_template_direct_download_certificates

class ListTemplatePermissions(AsyncCommandMethod):
    __call__ = _functions.list_template_permissions

class ListTemplates(AsyncCommandMethod):
    __call__ = _functions.list_templates

class ListTrafficMonitors(AsyncCommandMethod):
    __call__ = _functions.list_traffic_monitors

class ListTrafficTypeImplementors(AsyncCommandMethod):
    __call__ = _functions.list_traffic_type_implementors

class ListTrafficTypes(AsyncCommandMethod):
    __call__ = _functions.list_traffic_types

class ListTungstenFabricAddressGroup(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_address_group

class ListTungstenFabricApplicationPolicySet(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_application_policy_set

class ListTungstenFabricFirewallPolicy(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_firewall_policy

class ListTungstenFabricFirewallRule(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_firewall_rule

class ListTungstenFabricLBHealthMonitor(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_lb_health_monitor

class ListTungstenFabricLogicalRouter(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_logical_router

class ListTungstenFabricNetwork(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_network

class ListTungstenFabricNic(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_nic

class ListTungstenFabricPolicy(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_policy

class ListTungstenFabricPolicyRule(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_policy_rule

class ListTungstenFabricProviders(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_providers

class ListTungstenFabricServiceGroup(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_service_group

class ListTungstenFabricTag(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_tag

class ListTungstenFabricTagType(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_tag_type

class ListTungstenFabricVm(AsyncCommandMethod):
    __call__ = _functions.list_tungsten_fabric_vm

class ListUcsBlades(AsyncCommandMethod):
    __call__ = _functions.list_ucs_blades

class ListUcsManagers(AsyncCommandMethod):
    __call__ = _functions.list_ucs_managers

class ListUcsProfiles(AsyncCommandMethod):
    __call__ = _functions.list_ucs_profiles

class ListUnmanagedInstances(AsyncCommandMethod):
    __call__ = _functions.list_unmanaged_instances

class ListUsageRecords(AsyncCommandMethod):
    __call__ = _functions.list_usage_records

class ListUsageServerMetrics(AsyncCommandMethod):
    __call__ = _functions.list_usage_server_metrics

class ListUsageTypes(AsyncCommandMethod):
    __call__ = _functions.list_usage_types

class ListUserData(AsyncCommandMethod):
    __call__ = _functions.list_user_data

class ListUserTwoFactorAuthenticatorProviders(AsyncCommandMethod):
    __call__ = _functions.list_user_two_factor_authenticator_providers

class ListUsers(AsyncCommandMethod):
    __call__ = _functions.list_users

class ListVMSchedule(AsyncCommandMethod):
    __call__ = _functions.list_vm_schedule

class ListVMSnapshot(AsyncCommandMethod):
    __call__ = _functions.list_vm_snapshot

class ListVPCOfferings(AsyncCommandMethod):
    __call__ = _functions.list_vpc_offerings

class ListVPCs(AsyncCommandMethod):
    __call__ = _functions.list_vpcs

class ListVgpuProfiles(AsyncCommandMethod):
    __call__ = _functions.list_vgpu_profiles

class ListVirtualMachines(AsyncCommandMethod):
    __call__ = _functions.list_virtual_machines

class ListVirtualMachinesMetrics(AsyncCommandMethod):
    __call__ = _functions.list_virtual_machines_metrics

class ListVirtualMachinesUsageHistory(AsyncCommandMethod):
    __call__ = _functions.list_virtual_machines_usage_history

class ListVirtualRouterElements(AsyncCommandMethod):
    __call__ = _functions.list_virtual_router_elements

class ListVlanIpRanges(AsyncCommandMethod):
    __call__ = _functions.list_vlan_ip_ranges

class ListVmsForImport(AsyncCommandMethod):
    __call__ = _functions.list_vms_for_import

class ListVmwareDcVms(AsyncCommandMethod):
    __call__ = _functions.list_vmware_dc_vms

class ListVmwareDcs(AsyncCommandMethod):
    __call__ = _functions.list_vmware_dcs

class ListVnfAppliances(AsyncCommandMethod):
    __call__ = _functions.list_vnf_appliances

class ListVnfTemplates(AsyncCommandMethod):
    __call__ = _functions.list_vnf_templates

class ListVolumes(AsyncCommandMethod):
    __call__ = _functions.list_volumes

class ListVolumesForImport(AsyncCommandMethod):
    __call__ = _functions.list_volumes_for_import

class ListVolumesMetrics(AsyncCommandMethod):
    __call__ = _functions.list_volumes_metrics

class ListVolumesUsageHistory(AsyncCommandMethod):
    __call__ = _functions.list_volumes_usage_history

class ListVpnConnections(AsyncCommandMethod):
    __call__ = _functions.list_vpn_connections

class ListVpnCustomerGateways(AsyncCommandMethod):
    __call__ = _functions.list_vpn_customer_gateways

class ListVpnGateways(AsyncCommandMethod):
    __call__ = _functions.list_vpn_gateways

class ListVpnUsers(AsyncCommandMethod):
    __call__ = _functions.list_vpn_users

class ListVsphereStoragePolicies(AsyncCommandMethod):
    __call__ = _functions.list_vsphere_storage_policies

class ListVsphereStoragePolicyCompatiblePools(AsyncCommandMethod):
    __call__ = _functions.list_vsphere_storage_policy_compatible_pools

class ListWebhookDeliveries(AsyncCommandMethod):
    __call__ = _functions.list_webhook_deliveries

class ListWebhooks(AsyncCommandMethod):
    __call__ = _functions.list_webhooks

class ListZones(AsyncCommandMethod):
    __call__ = _functions.list_zones

class ListZonesMetrics(AsyncCommandMethod):
    __call__ = _functions.list_zones_metrics

class _LockAccount(AsyncCommandMethod):
    async def __call__(self, *, account: str, domainid: str) -> Success: ...
    @deprecated("use disable_account instead")
    def __get__(self, client: BaseAsyncClient | None, owner: object = None) -> Self: ...

class LockUser(AsyncCommandMethod):
    __call__ = _functions.lock_user

class Login(AsyncCommandMethod):
    __call__ = _functions.login

class Logout(AsyncCommandMethod):
    __call__ = _functions.logout

class ManageGpuDevice(AsyncCommandMethod):
    __call__ = _functions.manage_gpu_device

class MarkDefaultZoneForAccount(AsyncCommandMethod):
    __call__ = _functions.mark_default_zone_for_account

class MigrateNetwork(AsyncCommandMethod):
    __call__ = _functions.migrate_network

class MigrateResourceToAnotherSecondaryStorage(AsyncCommandMethod):
    __call__ = _functions.migrate_resource_to_another_secondary_storage

class MigrateSecondaryStorageData(AsyncCommandMethod):
    __call__ = _functions.migrate_secondary_storage_data

class MigrateSystemVm(AsyncCommandMethod):
    __call__ = _functions.migrate_system_vm

class MigrateVPC(AsyncCommandMethod):
    __call__ = _functions.migrate_vpc

class MigrateVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.migrate_virtual_machine

class MigrateVirtualMachineWithVolume(AsyncCommandMethod):
    __call__ = _functions.migrate_virtual_machine_with_volume

class MigrateVolume(AsyncCommandMethod):
    __call__ = _functions.migrate_volume

class MoveDomain(AsyncCommandMethod):
    __call__ = _functions.move_domain

class MoveNetworkAclItem(AsyncCommandMethod):
    __call__ = _functions.move_network_acl_item

class MoveUser(AsyncCommandMethod):
    __call__ = _functions.move_user

class NotifyBaremetalProvisionDone(AsyncCommandMethod):
    __call__ = _functions.notify_baremetal_provision_done

class Oauthlogin(AsyncCommandMethod):
    __call__ = _functions.oauthlogin

class PatchSystemVm(AsyncCommandMethod):
    __call__ = _functions.patch_system_vm

class PrepareForMaintenance(AsyncCommandMethod):
    __call__ = _functions.prepare_for_maintenance

class PrepareForShutdown(AsyncCommandMethod):
    __call__ = _functions.prepare_for_shutdown

class PrepareHostForMaintenance(AsyncCommandMethod):
    __call__ = _functions.prepare_host_for_maintenance

class PrepareTemplate(AsyncCommandMethod):
    __call__ = _functions.prepare_template

class ProvisionCertificate(AsyncCommandMethod):
    __call__ = _functions.provision_certificate

class ProvisionTemplateDirectDownloadCertificate(AsyncCommandMethod):
    __call__ = _functions.provision_template_direct_download_certificate

class PurgeExpungedResources(AsyncCommandMethod):
    __call__ = _functions.purge_expunged_resources

class QueryAsyncJobResult(AsyncCommandMethod):
    __call__ = _functions.query_async_job_result

class QuotaBalance(AsyncCommandMethod):
    __call__ = _functions.quota_balance

class QuotaConfigureEmail(AsyncCommandMethod):
    __call__ = _functions.quota_configure_email

class QuotaCredits(AsyncCommandMethod):
    __call__ = _functions.quota_credits

class QuotaCreditsList(AsyncCommandMethod):
    __call__ = _functions.quota_credits_list

class QuotaEmailTemplateList(AsyncCommandMethod):
    __call__ = _functions.quota_email_template_list

class QuotaEmailTemplateUpdate(AsyncCommandMethod):
    __call__ = _functions.quota_email_template_update

class QuotaIsEnabled(AsyncCommandMethod):
    __call__ = _functions.quota_is_enabled

class QuotaListEmailConfiguration(AsyncCommandMethod):
    __call__ = _functions.quota_list_email_configuration

class QuotaPresetVariablesList(AsyncCommandMethod):
    __call__ = _functions.quota_preset_variables_list

class QuotaStatement(AsyncCommandMethod):
    __call__ = _functions.quota_statement

class QuotaSummary(AsyncCommandMethod):
    __call__ = _functions.quota_summary

class QuotaTariffCreate(AsyncCommandMethod):
    __call__ = _functions.quota_tariff_create

class QuotaTariffDelete(AsyncCommandMethod):
    __call__ = _functions.quota_tariff_delete

class QuotaTariffList(AsyncCommandMethod):
    __call__ = _functions.quota_tariff_list

class QuotaTariffUpdate(AsyncCommandMethod):
    __call__ = _functions.quota_tariff_update

class QuotaUpdate(AsyncCommandMethod):
    __call__ = _functions.quota_update

class QuotaValidateActivationRule(AsyncCommandMethod):
    __call__ = _functions.quota_validate_activation_rule

class ReadyForShutdown(AsyncCommandMethod):
    __call__ = _functions.ready_for_shutdown

class RebootRouter(AsyncCommandMethod):
    __call__ = _functions.reboot_router

class RebootSystemVm(AsyncCommandMethod):
    __call__ = _functions.reboot_system_vm

class RebootVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.reboot_virtual_machine

class ReconnectHost(AsyncCommandMethod):
    __call__ = _functions.reconnect_host

class RecoverSharedFileSystem(AsyncCommandMethod):
    __call__ = _functions.recover_shared_file_system

class RecoverVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.recover_virtual_machine

class RecoverVolume(AsyncCommandMethod):
    __call__ = _functions.recover_volume

class RegisterCniConfiguration(AsyncCommandMethod):
    __call__ = _functions.register_cni_configuration

class RegisterExtension(AsyncCommandMethod):
    __call__ = _functions.register_extension

class RegisterIso(AsyncCommandMethod):
    __call__ = _functions.register_iso

class RegisterNetscalerControlCenter(AsyncCommandMethod):
    __call__ = _functions.register_netscaler_control_center

class RegisterNetscalerServicePackage(AsyncCommandMethod):
    __call__ = _functions.register_netscaler_service_package

class RegisterOauthProvider(AsyncCommandMethod):
    __call__ = _functions.register_oauth_provider

class RegisterSSHKeyPair(AsyncCommandMethod):
    __call__ = _functions.register_ssh_key_pair

class RegisterTemplate(AsyncCommandMethod):
    __call__ = _functions.register_template

class RegisterUserData(AsyncCommandMethod):
    __call__ = _functions.register_user_data

class RegisterUserKeys(AsyncCommandMethod):
    __call__ = _functions.register_user_keys

class RegisterVnfTemplate(AsyncCommandMethod):
    __call__ = _functions.register_vnf_template

class ReleaseASNumber(AsyncCommandMethod):
    __call__ = _functions.release_as_number

class ReleaseBgpPeer(AsyncCommandMethod):
    __call__ = _functions.release_bgp_peer

class ReleaseDedicatedCluster(AsyncCommandMethod):
    __call__ = _functions.release_dedicated_cluster

class ReleaseDedicatedGuestVlanRange(AsyncCommandMethod):
    __call__ = _functions.release_dedicated_guest_vlan_range

class ReleaseDedicatedHost(AsyncCommandMethod):
    __call__ = _functions.release_dedicated_host

class ReleaseDedicatedPod(AsyncCommandMethod):
    __call__ = _functions.release_dedicated_pod

class ReleaseDedicatedZone(AsyncCommandMethod):
    __call__ = _functions.release_dedicated_zone

class ReleaseHostReservation(AsyncCommandMethod):
    __call__ = _functions.release_host_reservation

class ReleaseIpAddress(AsyncCommandMethod):
    __call__ = _functions.release_ip_address

class ReleaseIpv4SubnetForZone(AsyncCommandMethod):
    __call__ = _functions.release_ipv4_subnet_for_zone

class ReleasePodIpAddress(AsyncCommandMethod):
    __call__ = _functions.release_pod_ip_address

class ReleasePublicIpRange(AsyncCommandMethod):
    __call__ = _functions.release_public_ip_range

class RemoveAnnotation(AsyncCommandMethod):
    __call__ = _functions.remove_annotation

class RemoveCertFromLoadBalancer(AsyncCommandMethod):
    __call__ = _functions.remove_cert_from_load_balancer

class RemoveFromGlobalLoadBalancerRule(AsyncCommandMethod):
    __call__ = _functions.remove_from_global_load_balancer_rule

class RemoveFromLoadBalancerRule(AsyncCommandMethod):
    __call__ = _functions.remove_from_load_balancer_rule

class RemoveGuestOs(AsyncCommandMethod):
    __call__ = _functions.remove_guest_os

class RemoveGuestOsMapping(AsyncCommandMethod):
    __call__ = _functions.remove_guest_os_mapping

class RemoveGuiTheme(AsyncCommandMethod):
    __call__ = _functions.remove_gui_theme

class RemoveIpFromNic(AsyncCommandMethod):
    __call__ = _functions.remove_ip_from_nic

class RemoveManagementServer(AsyncCommandMethod):
    __call__ = _functions.remove_management_server

class RemoveNetworkPermissions(AsyncCommandMethod):
    __call__ = _functions.remove_network_permissions

class RemoveNicFromVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.remove_nic_from_virtual_machine

class RemoveNodesFromKubernetesCluster(AsyncCommandMethod):
    __call__ = _functions.remove_nodes_from_kubernetes_cluster

class RemoveQuarantinedIp(AsyncCommandMethod):
    __call__ = _functions.remove_quarantined_ip

class RemoveRawUsageRecords(AsyncCommandMethod):
    __call__ = _functions.remove_raw_usage_records

class RemoveRegion(AsyncCommandMethod):
    __call__ = _functions.remove_region

class RemoveResourceDetail(AsyncCommandMethod):
    __call__ = _functions.remove_resource_detail

class RemoveSecondaryStorageSelector(AsyncCommandMethod):
    __call__ = _functions.remove_secondary_storage_selector

class RemoveTungstenFabricNetworkGatewayFromLogicalRouter(AsyncCommandMethod):
    __call__ = _functions.remove_tungsten_fabric_network_gateway_from_logical_router

class RemoveTungstenFabricPolicy(AsyncCommandMethod):
    __call__ = _functions.remove_tungsten_fabric_policy

class RemoveTungstenFabricPolicyRule(AsyncCommandMethod):
    __call__ = _functions.remove_tungsten_fabric_policy_rule

class RemoveTungstenFabricTag(AsyncCommandMethod):
    __call__ = _functions.remove_tungsten_fabric_tag

class RemoveVirtualMachineFromBackupOffering(AsyncCommandMethod):
    __call__ = _functions.remove_virtual_machine_from_backup_offering

class RemoveVirtualMachinesFromKubernetesCluster(AsyncCommandMethod):
    __call__ = _functions.remove_virtual_machines_from_kubernetes_cluster

class RemoveVmwareDc(AsyncCommandMethod):
    __call__ = _functions.remove_vmware_dc

class RemoveVpnUser(AsyncCommandMethod):
    __call__ = _functions.remove_vpn_user

class ReplaceNetworkACLList(AsyncCommandMethod):
    __call__ = _functions.replace_network_acl_list

class ReserveIpAddress(AsyncCommandMethod):
    __call__ = _functions.reserve_ip_address

class ResetApiLimit(AsyncCommandMethod):
    __call__ = _functions.reset_api_limit

class ResetConfiguration(AsyncCommandMethod):
    __call__ = _functions.reset_configuration

class ResetNetworkPermissions(AsyncCommandMethod):
    __call__ = _functions.reset_network_permissions

class ResetPassword(AsyncCommandMethod):
    __call__ = _functions.reset_password

class ResetPasswordForVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.reset_password_for_virtual_machine

class ResetSSHKeyForVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.reset_ssh_key_for_virtual_machine

class ResetUserDataForVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.reset_user_data_for_virtual_machine

class ResetVpnConnection(AsyncCommandMethod):
    __call__ = _functions.reset_vpn_connection

class ResizeVolume(AsyncCommandMethod):
    __call__ = _functions.resize_volume

class RestartNetwork(AsyncCommandMethod):
    __call__ = _functions.restart_network

class RestartSharedFileSystem(AsyncCommandMethod):
    __call__ = _functions.restart_shared_file_system

class RestartVPC(AsyncCommandMethod):
    __call__ = _functions.restart_vpc

class RestoreBackup(AsyncCommandMethod):
    __call__ = _functions.restore_backup

class RestoreVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.restore_virtual_machine

class RestoreVolumeFromBackupAndAttachToVM(AsyncCommandMethod):
    __call__ = _functions.restore_volume_from_backup_and_attach_to_vm

class RevertSnapshot(AsyncCommandMethod):
    __call__ = _functions.revert_snapshot

class RevertToVMSnapshot(AsyncCommandMethod):
    __call__ = _functions.revert_to_vm_snapshot

class RevokeCertificate(AsyncCommandMethod):
    __call__ = _functions.revoke_certificate

class RevokeSecurityGroupEgress(AsyncCommandMethod):
    __call__ = _functions.revoke_security_group_egress

class RevokeSecurityGroupIngress(AsyncCommandMethod):
    __call__ = _functions.revoke_security_group_ingress

class RevokeTemplateDirectDownloadCertificate(AsyncCommandMethod):
    __call__ = _functions.revoke_template_direct_download_certificate

class RunCustomAction(AsyncCommandMethod):
    __call__ = _functions.run_custom_action

class RunDiagnostics(AsyncCommandMethod):
    __call__ = _functions.run_diagnostics

class SamlSlo(AsyncCommandMethod):
    __call__ = _functions.saml_slo

class SamlSso(AsyncCommandMethod):
    __call__ = _functions.saml_sso

class ScaleKubernetesCluster(AsyncCommandMethod):
    __call__ = _functions.scale_kubernetes_cluster

class ScaleSystemVm(AsyncCommandMethod):
    __call__ = _functions.scale_system_vm

class ScaleVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.scale_virtual_machine

class SearchLdap(AsyncCommandMethod):
    __call__ = _functions.search_ldap

class SetupUserTwoFactorAuthentication(AsyncCommandMethod):
    __call__ = _functions.setup_user_two_factor_authentication

class StartInternalLoadBalancerVM(AsyncCommandMethod):
    __call__ = _functions.start_internal_load_balancer_vm

class StartKubernetesCluster(AsyncCommandMethod):
    __call__ = _functions.start_kubernetes_cluster

class StartRollingMaintenance(AsyncCommandMethod):
    __call__ = _functions.start_rolling_maintenance

class StartRouter(AsyncCommandMethod):
    __call__ = _functions.start_router

class StartSharedFileSystem(AsyncCommandMethod):
    __call__ = _functions.start_shared_file_system

class StartSystemVm(AsyncCommandMethod):
    __call__ = _functions.start_system_vm

class StartVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.start_virtual_machine

class StopInternalLoadBalancerVM(AsyncCommandMethod):
    __call__ = _functions.stop_internal_load_balancer_vm

class StopKubernetesCluster(AsyncCommandMethod):
    __call__ = _functions.stop_kubernetes_cluster

class StopNetScalerVpx(AsyncCommandMethod):
    __call__ = _functions.stop_netscaler_vpx

class StopRouter(AsyncCommandMethod):
    __call__ = _functions.stop_router

class StopSharedFileSystem(AsyncCommandMethod):
    __call__ = _functions.stop_shared_file_system

class StopSystemVm(AsyncCommandMethod):
    __call__ = _functions.stop_system_vm

class StopVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.stop_virtual_machine

class SuspendProject(AsyncCommandMethod):
    __call__ = _functions.suspend_project

class SyncStoragePool(AsyncCommandMethod):
    __call__ = _functions.sync_storage_pool

class SynchronizeTungstenFabricData(AsyncCommandMethod):
    __call__ = _functions.synchronize_tungsten_fabric_data

class TriggerShutdown(AsyncCommandMethod):
    __call__ = _functions.trigger_shutdown

class UnmanageGpuDevice(AsyncCommandMethod):
    __call__ = _functions.unmanage_gpu_device

class UnmanageVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.unmanage_virtual_machine

class UnmanageVolume(AsyncCommandMethod):
    __call__ = _functions.unmanage_volume

class UnregisterExtension(AsyncCommandMethod):
    __call__ = _functions.unregister_extension

class UpdateAccount(AsyncCommandMethod):
    __call__ = _functions.update_account

class UpdateAnnotationVisibility(AsyncCommandMethod):
    __call__ = _functions.update_annotation_visibility

class UpdateAutoScalePolicy(AsyncCommandMethod):
    __call__ = _functions.update_auto_scale_policy

class UpdateAutoScaleVmGroup(AsyncCommandMethod):
    __call__ = _functions.update_auto_scale_vm_group

class UpdateAutoScaleVmProfile(AsyncCommandMethod):
    __call__ = _functions.update_auto_scale_vm_profile

class UpdateBackupOffering(AsyncCommandMethod):
    __call__ = _functions.update_backup_offering

class UpdateBackupRepository(AsyncCommandMethod):
    __call__ = _functions.update_backup_repository

class UpdateBackupSchedule(AsyncCommandMethod):
    __call__ = _functions.update_backup_schedule

class UpdateBgpPeer(AsyncCommandMethod):
    __call__ = _functions.update_bgp_peer

class UpdateBucket(AsyncCommandMethod):
    __call__ = _functions.update_bucket

class UpdateCloudToUseObjectStore(AsyncCommandMethod):
    __call__ = _functions.update_cloud_to_use_object_store

class UpdateCluster(AsyncCommandMethod):
    __call__ = _functions.update_cluster

class UpdateCondition(AsyncCommandMethod):
    __call__ = _functions.update_condition

class UpdateConfiguration(AsyncCommandMethod):
    __call__ = _functions.update_configuration

class UpdateCustomAction(AsyncCommandMethod):
    __call__ = _functions.update_custom_action

class UpdateDefaultNicForVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.update_default_nic_for_virtual_machine

class UpdateDiskOffering(AsyncCommandMethod):
    __call__ = _functions.update_disk_offering

class UpdateDomain(AsyncCommandMethod):
    __call__ = _functions.update_domain

class UpdateEgressFirewallRule(AsyncCommandMethod):
    __call__ = _functions.update_egress_firewall_rule

class UpdateExtension(AsyncCommandMethod):
    __call__ = _functions.update_extension

class UpdateFirewallRule(AsyncCommandMethod):
    __call__ = _functions.update_firewall_rule

class UpdateGlobalLoadBalancerRule(AsyncCommandMethod):
    __call__ = _functions.update_global_load_balancer_rule

class UpdateGpuCard(AsyncCommandMethod):
    __call__ = _functions.update_gpu_card

class UpdateGpuDevice(AsyncCommandMethod):
    __call__ = _functions.update_gpu_device

class UpdateGuestOs(AsyncCommandMethod):
    __call__ = _functions.update_guest_os

class UpdateGuestOsMapping(AsyncCommandMethod):
    __call__ = _functions.update_guest_os_mapping

class UpdateGuiTheme(AsyncCommandMethod):
    __call__ = _functions.update_gui_theme

class UpdateHost(AsyncCommandMethod):
    __call__ = _functions.update_host

class UpdateHostPassword(AsyncCommandMethod):
    __call__ = _functions.update_host_password

class UpdateHypervisorCapabilities(AsyncCommandMethod):
    __call__ = _functions.update_hypervisor_capabilities

class UpdateImageStore(AsyncCommandMethod):
    __call__ = _functions.update_image_store

class UpdateInstanceGroup(AsyncCommandMethod):
    __call__ = _functions.update_instance_group

class UpdateIpAddress(AsyncCommandMethod):
    __call__ = _functions.update_ip_address

class UpdateIpv4SubnetForZone(AsyncCommandMethod):
    __call__ = _functions.update_ipv4_subnet_for_zone

class UpdateIpv6FirewallRule(AsyncCommandMethod):
    __call__ = _functions.update_ipv6_firewall_rule

class UpdateIso(AsyncCommandMethod):
    __call__ = _functions.update_iso

class UpdateIsoPermissions(AsyncCommandMethod):
    __call__ = _functions.update_iso_permissions

class UpdateKubernetesSupportedVersion(AsyncCommandMethod):
    __call__ = _functions.update_kubernetes_supported_version

class UpdateLBHealthCheckPolicy(AsyncCommandMethod):
    __call__ = _functions.update_lb_health_check_policy

class UpdateLBStickinessPolicy(AsyncCommandMethod):
    __call__ = _functions.update_lb_stickiness_policy

class UpdateLoadBalancer(AsyncCommandMethod):
    __call__ = _functions.update_load_balancer

class UpdateLoadBalancerRule(AsyncCommandMethod):
    __call__ = _functions.update_load_balancer_rule

class UpdateNetwork(AsyncCommandMethod):
    __call__ = _functions.update_network

class UpdateNetworkACLItem(AsyncCommandMethod):
    __call__ = _functions.update_network_acl_item

class UpdateNetworkACLList(AsyncCommandMethod):
    __call__ = _functions.update_network_acl_list

class UpdateNetworkOffering(AsyncCommandMethod):
    __call__ = _functions.update_network_offering

class UpdateNetworkServiceProvider(AsyncCommandMethod):
    __call__ = _functions.update_network_service_provider

class UpdateOauthProvider(AsyncCommandMethod):
    __call__ = _functions.update_oauth_provider

class UpdateObjectStoragePool(AsyncCommandMethod):
    __call__ = _functions.update_object_storage_pool

class UpdateOsCategory(AsyncCommandMethod):
    __call__ = _functions.update_os_category

class UpdatePhysicalNetwork(AsyncCommandMethod):
    __call__ = _functions.update_physical_network

class UpdatePod(AsyncCommandMethod):
    __call__ = _functions.update_pod

class UpdatePodManagementNetworkIpRange(AsyncCommandMethod):
    __call__ = _functions.update_pod_management_network_ip_range

class UpdatePortForwardingRule(AsyncCommandMethod):
    __call__ = _functions.update_port_forwarding_rule

class UpdateProject(AsyncCommandMethod):
    __call__ = _functions.update_project

class UpdateProjectInvitation(AsyncCommandMethod):
    __call__ = _functions.update_project_invitation

class UpdateProjectRole(AsyncCommandMethod):
    __call__ = _functions.update_project_role

class UpdateProjectRolePermission(AsyncCommandMethod):
    __call__ = _functions.update_project_role_permission

class UpdateQuarantinedIp(AsyncCommandMethod):
    __call__ = _functions.update_quarantined_ip

class UpdateRegion(AsyncCommandMethod):
    __call__ = _functions.update_region

class UpdateRemoteAccessVpn(AsyncCommandMethod):
    __call__ = _functions.update_remote_access_vpn

class UpdateResourceCount(AsyncCommandMethod):
    __call__ = _functions.update_resource_count

class UpdateResourceLimit(AsyncCommandMethod):
    __call__ = _functions.update_resource_limit

class UpdateRole(AsyncCommandMethod):
    __call__ = _functions.update_role

class UpdateRolePermission(AsyncCommandMethod):
    __call__ = _functions.update_role_permission

class UpdateRoutingFirewallRule(AsyncCommandMethod):
    __call__ = _functions.update_routing_firewall_rule

class UpdateSecondaryStorageSelector(AsyncCommandMethod):
    __call__ = _functions.update_secondary_storage_selector

class UpdateSecurityGroup(AsyncCommandMethod):
    __call__ = _functions.update_security_group

class UpdateServiceOffering(AsyncCommandMethod):
    __call__ = _functions.update_service_offering

class UpdateSharedFileSystem(AsyncCommandMethod):
    __call__ = _functions.update_shared_file_system

class UpdateSiocInfo(AsyncCommandMethod):
    __call__ = _functions.update_sioc_info

class UpdateSnapshotPolicy(AsyncCommandMethod):
    __call__ = _functions.update_snapshot_policy

class UpdateStorageCapabilities(AsyncCommandMethod):
    __call__ = _functions.update_storage_capabilities

class UpdateStorageNetworkIpRange(AsyncCommandMethod):
    __call__ = _functions.update_storage_network_ip_range

class UpdateStoragePool(AsyncCommandMethod):
    __call__ = _functions.update_storage_pool

class UpdateTemplate(AsyncCommandMethod):
    __call__ = _functions.update_template

class UpdateTemplatePermissions(AsyncCommandMethod):
    __call__ = _functions.update_template_permissions

class UpdateTrafficType(AsyncCommandMethod):
    __call__ = _functions.update_traffic_type

class UpdateTungstenFabricLBHealthMonitor(AsyncCommandMethod):
    __call__ = _functions.update_tungsten_fabric_lb_health_monitor

class UpdateUser(AsyncCommandMethod):
    __call__ = _functions.update_user

class UpdateVMAffinityGroup(AsyncCommandMethod):
    __call__ = _functions.update_vm_affinity_group

class UpdateVMSchedule(AsyncCommandMethod):
    __call__ = _functions.update_vm_schedule

class UpdateVPC(AsyncCommandMethod):
    __call__ = _functions.update_vpc

class UpdateVPCOffering(AsyncCommandMethod):
    __call__ = _functions.update_vpc_offering

class UpdateVgpuProfile(AsyncCommandMethod):
    __call__ = _functions.update_vgpu_profile

class UpdateVirtualMachine(AsyncCommandMethod):
    __call__ = _functions.update_virtual_machine

class UpdateVlanIpRange(AsyncCommandMethod):
    __call__ = _functions.update_vlan_ip_range

class UpdateVmNicIp(AsyncCommandMethod):
    __call__ = _functions.update_vm_nic_ip

class UpdateVmwareDc(AsyncCommandMethod):
    __call__ = _functions.update_vmware_dc

class UpdateVnfTemplate(AsyncCommandMethod):
    __call__ = _functions.update_vnf_template

class UpdateVolume(AsyncCommandMethod):
    __call__ = _functions.update_volume

class UpdateVpnConnection(AsyncCommandMethod):
    __call__ = _functions.update_vpn_connection

class UpdateVpnCustomerGateway(AsyncCommandMethod):
    __call__ = _functions.update_vpn_customer_gateway

class UpdateVpnGateway(AsyncCommandMethod):
    __call__ = _functions.update_vpn_gateway

class UpdateWebhook(AsyncCommandMethod):
    __call__ = _functions.update_webhook

class UpdateZone(AsyncCommandMethod):
    __call__ = _functions.update_zone

class UpgradeKubernetesCluster(AsyncCommandMethod):
    __call__ = _functions.upgrade_kubernetes_cluster

class UpgradeRouterTemplate(AsyncCommandMethod):
    __call__ = _functions.upgrade_router_template

class UploadCustomCertificate(AsyncCommandMethod):
    __call__ = _functions.upload_custom_certificate

class UploadResourceIcon(AsyncCommandMethod):
    __call__ = _functions.upload_resource_icon

class UploadSslCert(AsyncCommandMethod):
    __call__ = _functions.upload_ssl_cert

class UploadTemplateDirectDownloadCertificate(AsyncCommandMethod):
    __call__ = _functions.upload_template_direct_download_certificate

class UploadVolume(AsyncCommandMethod):
    __call__ = _functions.upload_volume

class ValidateUserTwoFactorAuthenticationCode(AsyncCommandMethod):
    __call__ = _functions.validate_user_two_factor_authentication_code

class VerifyOAuthCodeAndGetUser(AsyncCommandMethod):
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
