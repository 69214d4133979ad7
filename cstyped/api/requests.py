# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""The requests of all commands, each loaded from its module in `commands` at first use."""

# It has all of them, deprecated ones too.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .index import COMMANDS

if TYPE_CHECKING:
    from .commands.acquire_pod_ip_address import (
        AcquirePodIpAddressRequest as AcquirePodIpAddressRequest,
    )
    from .commands.activate_project import ActivateProjectRequest as ActivateProjectRequest
    from .commands.add_account_to_project import (
        AddAccountToProjectRequest as AddAccountToProjectRequest,
    )
    from .commands.add_annotation import AddAnnotationRequest as AddAnnotationRequest
    from .commands.add_backup_repository import (
        AddBackupRepositoryRequest as AddBackupRepositoryRequest,
    )
    from .commands.add_baremetal_dhcp import AddBaremetalDhcpRequest as AddBaremetalDhcpRequest
    from .commands.add_baremetal_host import AddBaremetalHostRequest as AddBaremetalHostRequest
    from .commands.add_baremetal_pxe_kick_start_server import (
        AddBaremetalPxeKickStartServerRequest as AddBaremetalPxeKickStartServerRequest,
    )
    from .commands.add_baremetal_pxe_ping_server import (
        AddBaremetalPxePingServerRequest as AddBaremetalPxePingServerRequest,
    )
    from .commands.add_baremetal_rct import AddBaremetalRctRequest as AddBaremetalRctRequest
    from .commands.add_big_switch_bcf_device import (
        AddBigSwitchBcfDeviceRequest as AddBigSwitchBcfDeviceRequest,
    )
    from .commands.add_brocade_vcs_device import (
        AddBrocadeVcsDeviceRequest as AddBrocadeVcsDeviceRequest,
    )
    from .commands.add_cisco_asa1000v_resource import (
        AddCiscoAsa1000vResourceRequest as AddCiscoAsa1000vResourceRequest,
    )
    from .commands.add_cisco_vnmc_resource import (
        AddCiscoVnmcResourceRequest as AddCiscoVnmcResourceRequest,
    )
    from .commands.add_cluster import AddClusterRequest as AddClusterRequest
    from .commands.add_custom_action import AddCustomActionRequest as AddCustomActionRequest
    from .commands.add_globo_dns_host import AddGloboDnsHostRequest as AddGloboDnsHostRequest
    from .commands.add_guest_os import AddGuestOsRequest as AddGuestOsRequest
    from .commands.add_guest_os_mapping import AddGuestOsMappingRequest as AddGuestOsMappingRequest
    from .commands.add_host import AddHostRequest as AddHostRequest
    from .commands.add_image_store import AddImageStoreRequest as AddImageStoreRequest
    from .commands.add_image_store_s3 import AddImageStoreS3Request as AddImageStoreS3Request
    from .commands.add_ip_to_nic import AddIpToNicRequest as AddIpToNicRequest
    from .commands.add_kubernetes_supported_version import (
        AddKubernetesSupportedVersionRequest as AddKubernetesSupportedVersionRequest,
    )
    from .commands.add_ldap_configuration import (
        AddLdapConfigurationRequest as AddLdapConfigurationRequest,
    )
    from .commands.add_netris_provider import AddNetrisProviderRequest as AddNetrisProviderRequest
    from .commands.add_netscaler_load_balancer import (
        AddNetscalerLoadBalancerRequest as AddNetscalerLoadBalancerRequest,
    )
    from .commands.add_network_device import AddNetworkDeviceRequest as AddNetworkDeviceRequest
    from .commands.add_network_service_provider import (
        AddNetworkServiceProviderRequest as AddNetworkServiceProviderRequest,
    )
    from .commands.add_nic_to_virtual_machine import (
        AddNicToVirtualMachineRequest as AddNicToVirtualMachineRequest,
    )
    from .commands.add_nicira_nvp_device import (
        AddNiciraNvpDeviceRequest as AddNiciraNvpDeviceRequest,
    )
    from .commands.add_nodes_to_kubernetes_cluster import (
        AddNodesToKubernetesClusterRequest as AddNodesToKubernetesClusterRequest,
    )
    from .commands.add_nsx_controller import AddNsxControllerRequest as AddNsxControllerRequest
    from .commands.add_object_storage_pool import (
        AddObjectStoragePoolRequest as AddObjectStoragePoolRequest,
    )
    from .commands.add_open_daylight_controller import (
        AddOpenDaylightControllerRequest as AddOpenDaylightControllerRequest,
    )
    from .commands.add_os_category import AddOsCategoryRequest as AddOsCategoryRequest
    from .commands.add_palo_alto_firewall import (
        AddPaloAltoFirewallRequest as AddPaloAltoFirewallRequest,
    )
    from .commands.add_region import AddRegionRequest as AddRegionRequest
    from .commands.add_resource_detail import AddResourceDetailRequest as AddResourceDetailRequest
    from .commands.add_secondary_storage import (
        AddSecondaryStorageRequest as AddSecondaryStorageRequest,
    )
    from .commands.add_stratosphere_ssp import (
        AddStratosphereSspRequest as AddStratosphereSspRequest,
    )
    from .commands.add_swift import AddSwiftRequest as AddSwiftRequest
    from .commands.add_traffic_monitor import AddTrafficMonitorRequest as AddTrafficMonitorRequest
    from .commands.add_traffic_type import AddTrafficTypeRequest as AddTrafficTypeRequest
    from .commands.add_tungsten_fabric_network_gateway_to_logical_router import (
        AddTungstenFabricNetworkGatewayToLogicalRouterRequest as AddTungstenFabricNetworkGatewayToLogicalRouterRequest,
    )
    from .commands.add_tungsten_fabric_policy_rule import (
        AddTungstenFabricPolicyRuleRequest as AddTungstenFabricPolicyRuleRequest,
    )
    from .commands.add_ucs_manager import AddUcsManagerRequest as AddUcsManagerRequest
    from .commands.add_user_to_project import AddUserToProjectRequest as AddUserToProjectRequest
    from .commands.add_virtual_machines_to_kubernetes_cluster import (
        AddVirtualMachinesToKubernetesClusterRequest as AddVirtualMachinesToKubernetesClusterRequest,
    )
    from .commands.add_vmware_dc import AddVmwareDcRequest as AddVmwareDcRequest
    from .commands.add_vpn_user import AddVpnUserRequest as AddVpnUserRequest
    from .commands.apply_tungsten_fabric_policy import (
        ApplyTungstenFabricPolicyRequest as ApplyTungstenFabricPolicyRequest,
    )
    from .commands.apply_tungsten_fabric_tag import (
        ApplyTungstenFabricTagRequest as ApplyTungstenFabricTagRequest,
    )
    from .commands.archive_alerts import ArchiveAlertsRequest as ArchiveAlertsRequest
    from .commands.archive_events import ArchiveEventsRequest as ArchiveEventsRequest
    from .commands.archive_snapshot import ArchiveSnapshotRequest as ArchiveSnapshotRequest
    from .commands.assign_cert_to_load_balancer import (
        AssignCertToLoadBalancerRequest as AssignCertToLoadBalancerRequest,
    )
    from .commands.assign_to_global_load_balancer_rule import (
        AssignToGlobalLoadBalancerRuleRequest as AssignToGlobalLoadBalancerRuleRequest,
    )
    from .commands.assign_to_load_balancer_rule import (
        AssignToLoadBalancerRuleRequest as AssignToLoadBalancerRuleRequest,
    )
    from .commands.assign_virtual_machine import (
        AssignVirtualMachineRequest as AssignVirtualMachineRequest,
    )
    from .commands.assign_virtual_machine_to_backup_offering import (
        AssignVirtualMachineToBackupOfferingRequest as AssignVirtualMachineToBackupOfferingRequest,
    )
    from .commands.assign_volume import AssignVolumeRequest as AssignVolumeRequest
    from .commands.associate_ip_address import (
        AssociateIpAddressRequest as AssociateIpAddressRequest,
    )
    from .commands.associate_ucs_profile_to_blade import (
        AssociateUcsProfileToBladeRequest as AssociateUcsProfileToBladeRequest,
    )
    from .commands.attach_iso import AttachIsoRequest as AttachIsoRequest
    from .commands.attach_volume import AttachVolumeRequest as AttachVolumeRequest
    from .commands.authorize_saml_sso import AuthorizeSamlSsoRequest as AuthorizeSamlSsoRequest
    from .commands.authorize_security_group_egress import (
        AuthorizeSecurityGroupEgressRequest as AuthorizeSecurityGroupEgressRequest,
    )
    from .commands.authorize_security_group_ingress import (
        AuthorizeSecurityGroupIngressRequest as AuthorizeSecurityGroupIngressRequest,
    )
    from .commands.cancel_host_as_degraded import (
        CancelHostAsDegradedRequest as CancelHostAsDegradedRequest,
    )
    from .commands.cancel_host_maintenance import (
        CancelHostMaintenanceRequest as CancelHostMaintenanceRequest,
    )
    from .commands.cancel_maintenance import CancelMaintenanceRequest as CancelMaintenanceRequest
    from .commands.cancel_shutdown import CancelShutdownRequest as CancelShutdownRequest
    from .commands.cancel_storage_maintenance import (
        CancelStorageMaintenanceRequest as CancelStorageMaintenanceRequest,
    )
    from .commands.change_bgp_peers_for_network import (
        ChangeBgpPeersForNetworkRequest as ChangeBgpPeersForNetworkRequest,
    )
    from .commands.change_bgp_peers_for_vpc import (
        ChangeBgpPeersForVpcRequest as ChangeBgpPeersForVpcRequest,
    )
    from .commands.change_offering_for_volume import (
        ChangeOfferingForVolumeRequest as ChangeOfferingForVolumeRequest,
    )
    from .commands.change_out_of_band_management_password import (
        ChangeOutOfBandManagementPasswordRequest as ChangeOutOfBandManagementPasswordRequest,
    )
    from .commands.change_service_for_router import (
        ChangeServiceForRouterRequest as ChangeServiceForRouterRequest,
    )
    from .commands.change_service_for_system_vm import (
        ChangeServiceForSystemVmRequest as ChangeServiceForSystemVmRequest,
    )
    from .commands.change_service_for_virtual_machine import (
        ChangeServiceForVirtualMachineRequest as ChangeServiceForVirtualMachineRequest,
    )
    from .commands.change_shared_file_system_disk_offering import (
        ChangeSharedFileSystemDiskOfferingRequest as ChangeSharedFileSystemDiskOfferingRequest,
    )
    from .commands.change_shared_file_system_service_offering import (
        ChangeSharedFileSystemServiceOfferingRequest as ChangeSharedFileSystemServiceOfferingRequest,
    )
    from .commands.change_storage_pool_scope import (
        ChangeStoragePoolScopeRequest as ChangeStoragePoolScopeRequest,
    )
    from .commands.check_volume import CheckVolumeRequest as CheckVolumeRequest
    from .commands.clean_vm_reservations import (
        CleanVMReservationsRequest as CleanVMReservationsRequest,
    )
    from .commands.cloudian_is_enabled import CloudianIsEnabledRequest as CloudianIsEnabledRequest
    from .commands.cloudian_sso_login import CloudianSsoLoginRequest as CloudianSsoLoginRequest
    from .commands.config_tungsten_fabric_service import (
        ConfigTungstenFabricServiceRequest as ConfigTungstenFabricServiceRequest,
    )
    from .commands.configure_ha_for_host import (
        ConfigureHAForHostRequest as ConfigureHAForHostRequest,
    )
    from .commands.configure_internal_load_balancer_element import (
        ConfigureInternalLoadBalancerElementRequest as ConfigureInternalLoadBalancerElementRequest,
    )
    from .commands.configure_netscaler_load_balancer import (
        ConfigureNetscalerLoadBalancerRequest as ConfigureNetscalerLoadBalancerRequest,
    )
    from .commands.configure_out_of_band_management import (
        ConfigureOutOfBandManagementRequest as ConfigureOutOfBandManagementRequest,
    )
    from .commands.configure_ovs_element import (
        ConfigureOvsElementRequest as ConfigureOvsElementRequest,
    )
    from .commands.configure_palo_alto_firewall import (
        ConfigurePaloAltoFirewallRequest as ConfigurePaloAltoFirewallRequest,
    )
    from .commands.configure_storage_access import (
        ConfigureStorageAccessRequest as ConfigureStorageAccessRequest,
    )
    from .commands.configure_virtual_router_element import (
        ConfigureVirtualRouterElementRequest as ConfigureVirtualRouterElementRequest,
    )
    from .commands.copy_iso import CopyIsoRequest as CopyIsoRequest
    from .commands.copy_snapshot import CopySnapshotRequest as CopySnapshotRequest
    from .commands.copy_template import CopyTemplateRequest as CopyTemplateRequest
    from .commands.create_account import CreateAccountRequest as CreateAccountRequest
    from .commands.create_affinity_group import (
        CreateAffinityGroupRequest as CreateAffinityGroupRequest,
    )
    from .commands.create_asn_range import CreateASNRangeRequest as CreateASNRangeRequest
    from .commands.create_auto_scale_policy import (
        CreateAutoScalePolicyRequest as CreateAutoScalePolicyRequest,
    )
    from .commands.create_auto_scale_vm_group import (
        CreateAutoScaleVmGroupRequest as CreateAutoScaleVmGroupRequest,
    )
    from .commands.create_auto_scale_vm_profile import (
        CreateAutoScaleVmProfileRequest as CreateAutoScaleVmProfileRequest,
    )
    from .commands.create_backup import CreateBackupRequest as CreateBackupRequest
    from .commands.create_backup_schedule import (
        CreateBackupScheduleRequest as CreateBackupScheduleRequest,
    )
    from .commands.create_bgp_peer import CreateBgpPeerRequest as CreateBgpPeerRequest
    from .commands.create_bucket import CreateBucketRequest as CreateBucketRequest
    from .commands.create_condition import CreateConditionRequest as CreateConditionRequest
    from .commands.create_console_endpoint import (
        CreateConsoleEndpointRequest as CreateConsoleEndpointRequest,
    )
    from .commands.create_counter import CreateCounterRequest as CreateCounterRequest
    from .commands.create_disk_offering import (
        CreateDiskOfferingRequest as CreateDiskOfferingRequest,
    )
    from .commands.create_domain import CreateDomainRequest as CreateDomainRequest
    from .commands.create_egress_firewall_rule import (
        CreateEgressFirewallRuleRequest as CreateEgressFirewallRuleRequest,
    )
    from .commands.create_extension import CreateExtensionRequest as CreateExtensionRequest
    from .commands.create_firewall_rule import (
        CreateFirewallRuleRequest as CreateFirewallRuleRequest,
    )
    from .commands.create_global_load_balancer_rule import (
        CreateGlobalLoadBalancerRuleRequest as CreateGlobalLoadBalancerRuleRequest,
    )
    from .commands.create_gpu_card import CreateGpuCardRequest as CreateGpuCardRequest
    from .commands.create_gpu_device import CreateGpuDeviceRequest as CreateGpuDeviceRequest
    from .commands.create_guest_network_ipv6_prefix import (
        CreateGuestNetworkIpv6PrefixRequest as CreateGuestNetworkIpv6PrefixRequest,
    )
    from .commands.create_gui_theme import CreateGuiThemeRequest as CreateGuiThemeRequest
    from .commands.create_instance_group import (
        CreateInstanceGroupRequest as CreateInstanceGroupRequest,
    )
    from .commands.create_internal_load_balancer_element import (
        CreateInternalLoadBalancerElementRequest as CreateInternalLoadBalancerElementRequest,
    )
    from .commands.create_ip_forwarding_rule import (
        CreateIpForwardingRuleRequest as CreateIpForwardingRuleRequest,
    )
    from .commands.create_ipv4_subnet_for_guest_network import (
        CreateIpv4SubnetForGuestNetworkRequest as CreateIpv4SubnetForGuestNetworkRequest,
    )
    from .commands.create_ipv4_subnet_for_zone import (
        CreateIpv4SubnetForZoneRequest as CreateIpv4SubnetForZoneRequest,
    )
    from .commands.create_ipv6_firewall_rule import (
        CreateIpv6FirewallRuleRequest as CreateIpv6FirewallRuleRequest,
    )
    from .commands.create_kubernetes_cluster import (
        CreateKubernetesClusterRequest as CreateKubernetesClusterRequest,
    )
    from .commands.create_lb_health_check_policy import (
        CreateLBHealthCheckPolicyRequest as CreateLBHealthCheckPolicyRequest,
    )
    from .commands.create_lb_stickiness_policy import (
        CreateLBStickinessPolicyRequest as CreateLBStickinessPolicyRequest,
    )
    from .commands.create_load_balancer import (
        CreateLoadBalancerRequest as CreateLoadBalancerRequest,
    )
    from .commands.create_load_balancer_rule import (
        CreateLoadBalancerRuleRequest as CreateLoadBalancerRuleRequest,
    )
    from .commands.create_management_network_ip_range import (
        CreateManagementNetworkIpRangeRequest as CreateManagementNetworkIpRangeRequest,
    )
    from .commands.create_network import CreateNetworkRequest as CreateNetworkRequest
    from .commands.create_network_acl import CreateNetworkACLRequest as CreateNetworkACLRequest
    from .commands.create_network_acl_list import (
        CreateNetworkACLListRequest as CreateNetworkACLListRequest,
    )
    from .commands.create_network_offering import (
        CreateNetworkOfferingRequest as CreateNetworkOfferingRequest,
    )
    from .commands.create_network_permissions import (
        CreateNetworkPermissionsRequest as CreateNetworkPermissionsRequest,
    )
    from .commands.create_physical_network import (
        CreatePhysicalNetworkRequest as CreatePhysicalNetworkRequest,
    )
    from .commands.create_pod import CreatePodRequest as CreatePodRequest
    from .commands.create_port_forwarding_rule import (
        CreatePortForwardingRuleRequest as CreatePortForwardingRuleRequest,
    )
    from .commands.create_portable_ip_range import (
        CreatePortableIpRangeRequest as CreatePortableIpRangeRequest,
    )
    from .commands.create_private_gateway import (
        CreatePrivateGatewayRequest as CreatePrivateGatewayRequest,
    )
    from .commands.create_project import CreateProjectRequest as CreateProjectRequest
    from .commands.create_project_role import CreateProjectRoleRequest as CreateProjectRoleRequest
    from .commands.create_project_role_permission import (
        CreateProjectRolePermissionRequest as CreateProjectRolePermissionRequest,
    )
    from .commands.create_remote_access_vpn import (
        CreateRemoteAccessVpnRequest as CreateRemoteAccessVpnRequest,
    )
    from .commands.create_role import CreateRoleRequest as CreateRoleRequest
    from .commands.create_role_permission import (
        CreateRolePermissionRequest as CreateRolePermissionRequest,
    )
    from .commands.create_routing_firewall_rule import (
        CreateRoutingFirewallRuleRequest as CreateRoutingFirewallRuleRequest,
    )
    from .commands.create_secondary_staging_store import (
        CreateSecondaryStagingStoreRequest as CreateSecondaryStagingStoreRequest,
    )
    from .commands.create_secondary_storage_selector import (
        CreateSecondaryStorageSelectorRequest as CreateSecondaryStorageSelectorRequest,
    )
    from .commands.create_security_group import (
        CreateSecurityGroupRequest as CreateSecurityGroupRequest,
    )
    from .commands.create_service_instance import (
        CreateServiceInstanceRequest as CreateServiceInstanceRequest,
    )
    from .commands.create_service_offering import (
        CreateServiceOfferingRequest as CreateServiceOfferingRequest,
    )
    from .commands.create_shared_file_system import (
        CreateSharedFileSystemRequest as CreateSharedFileSystemRequest,
    )
    from .commands.create_snapshot import CreateSnapshotRequest as CreateSnapshotRequest
    from .commands.create_snapshot_from_vm_snapshot import (
        CreateSnapshotFromVMSnapshotRequest as CreateSnapshotFromVMSnapshotRequest,
    )
    from .commands.create_snapshot_policy import (
        CreateSnapshotPolicyRequest as CreateSnapshotPolicyRequest,
    )
    from .commands.create_ssh_key_pair import CreateSSHKeyPairRequest as CreateSSHKeyPairRequest
    from .commands.create_static_route import CreateStaticRouteRequest as CreateStaticRouteRequest
    from .commands.create_storage_network_ip_range import (
        CreateStorageNetworkIpRangeRequest as CreateStorageNetworkIpRangeRequest,
    )
    from .commands.create_storage_pool import CreateStoragePoolRequest as CreateStoragePoolRequest
    from .commands.create_tags import CreateTagsRequest as CreateTagsRequest
    from .commands.create_template import CreateTemplateRequest as CreateTemplateRequest
    from .commands.create_tungsten_fabric_address_group import (
        CreateTungstenFabricAddressGroupRequest as CreateTungstenFabricAddressGroupRequest,
    )
    from .commands.create_tungsten_fabric_application_policy_set import (
        CreateTungstenFabricApplicationPolicySetRequest as CreateTungstenFabricApplicationPolicySetRequest,
    )
    from .commands.create_tungsten_fabric_firewall_policy import (
        CreateTungstenFabricFirewallPolicyRequest as CreateTungstenFabricFirewallPolicyRequest,
    )
    from .commands.create_tungsten_fabric_firewall_rule import (
        CreateTungstenFabricFirewallRuleRequest as CreateTungstenFabricFirewallRuleRequest,
    )
    from .commands.create_tungsten_fabric_logical_router import (
        CreateTungstenFabricLogicalRouterRequest as CreateTungstenFabricLogicalRouterRequest,
    )
    from .commands.create_tungsten_fabric_management_network import (
        CreateTungstenFabricManagementNetworkRequest as CreateTungstenFabricManagementNetworkRequest,
    )
    from .commands.create_tungsten_fabric_policy import (
        CreateTungstenFabricPolicyRequest as CreateTungstenFabricPolicyRequest,
    )
    from .commands.create_tungsten_fabric_provider import (
        CreateTungstenFabricProviderRequest as CreateTungstenFabricProviderRequest,
    )
    from .commands.create_tungsten_fabric_public_network import (
        CreateTungstenFabricPublicNetworkRequest as CreateTungstenFabricPublicNetworkRequest,
    )
    from .commands.create_tungsten_fabric_service_group import (
        CreateTungstenFabricServiceGroupRequest as CreateTungstenFabricServiceGroupRequest,
    )
    from .commands.create_tungsten_fabric_tag import (
        CreateTungstenFabricTagRequest as CreateTungstenFabricTagRequest,
    )
    from .commands.create_tungsten_fabric_tag_type import (
        CreateTungstenFabricTagTypeRequest as CreateTungstenFabricTagTypeRequest,
    )
    from .commands.create_user import CreateUserRequest as CreateUserRequest
    from .commands.create_vgpu_profile import CreateVgpuProfileRequest as CreateVgpuProfileRequest
    from .commands.create_virtual_router_element import (
        CreateVirtualRouterElementRequest as CreateVirtualRouterElementRequest,
    )
    from .commands.create_vlan_ip_range import CreateVlanIpRangeRequest as CreateVlanIpRangeRequest
    from .commands.create_vm_from_backup import (
        CreateVMFromBackupRequest as CreateVMFromBackupRequest,
    )
    from .commands.create_vm_schedule import CreateVMScheduleRequest as CreateVMScheduleRequest
    from .commands.create_vm_snapshot import CreateVMSnapshotRequest as CreateVMSnapshotRequest
    from .commands.create_volume import CreateVolumeRequest as CreateVolumeRequest
    from .commands.create_vpc import CreateVPCRequest as CreateVPCRequest
    from .commands.create_vpc_offering import CreateVPCOfferingRequest as CreateVPCOfferingRequest
    from .commands.create_vpn_connection import (
        CreateVpnConnectionRequest as CreateVpnConnectionRequest,
    )
    from .commands.create_vpn_customer_gateway import (
        CreateVpnCustomerGatewayRequest as CreateVpnCustomerGatewayRequest,
    )
    from .commands.create_vpn_gateway import CreateVpnGatewayRequest as CreateVpnGatewayRequest
    from .commands.create_webhook import CreateWebhookRequest as CreateWebhookRequest
    from .commands.create_zone import CreateZoneRequest as CreateZoneRequest
    from .commands.declare_host_as_degraded import (
        DeclareHostAsDegradedRequest as DeclareHostAsDegradedRequest,
    )
    from .commands.dedicate_bgp_peer import DedicateBgpPeerRequest as DedicateBgpPeerRequest
    from .commands.dedicate_cluster import DedicateClusterRequest as DedicateClusterRequest
    from .commands.dedicate_guest_vlan_range import (
        DedicateGuestVlanRangeRequest as DedicateGuestVlanRangeRequest,
    )
    from .commands.dedicate_host import DedicateHostRequest as DedicateHostRequest
    from .commands.dedicate_ipv4_subnet_for_zone import (
        DedicateIpv4SubnetForZoneRequest as DedicateIpv4SubnetForZoneRequest,
    )
    from .commands.dedicate_pod import DedicatePodRequest as DedicatePodRequest
    from .commands.dedicate_public_ip_range import (
        DedicatePublicIpRangeRequest as DedicatePublicIpRangeRequest,
    )
    from .commands.dedicate_zone import DedicateZoneRequest as DedicateZoneRequest
    from .commands.delete_account import DeleteAccountRequest as DeleteAccountRequest
    from .commands.delete_account_from_project import (
        DeleteAccountFromProjectRequest as DeleteAccountFromProjectRequest,
    )
    from .commands.delete_affinity_group import (
        DeleteAffinityGroupRequest as DeleteAffinityGroupRequest,
    )
    from .commands.delete_alerts import DeleteAlertsRequest as DeleteAlertsRequest
    from .commands.delete_asn_range import DeleteASNRangeRequest as DeleteASNRangeRequest
    from .commands.delete_auto_scale_policy import (
        DeleteAutoScalePolicyRequest as DeleteAutoScalePolicyRequest,
    )
    from .commands.delete_auto_scale_vm_group import (
        DeleteAutoScaleVmGroupRequest as DeleteAutoScaleVmGroupRequest,
    )
    from .commands.delete_auto_scale_vm_profile import (
        DeleteAutoScaleVmProfileRequest as DeleteAutoScaleVmProfileRequest,
    )
    from .commands.delete_backup import DeleteBackupRequest as DeleteBackupRequest
    from .commands.delete_backup_offering import (
        DeleteBackupOfferingRequest as DeleteBackupOfferingRequest,
    )
    from .commands.delete_backup_repository import (
        DeleteBackupRepositoryRequest as DeleteBackupRepositoryRequest,
    )
    from .commands.delete_backup_schedule import (
        DeleteBackupScheduleRequest as DeleteBackupScheduleRequest,
    )
    from .commands.delete_baremetal_rct import (
        DeleteBaremetalRctRequest as DeleteBaremetalRctRequest,
    )
    from .commands.delete_bgp_peer import DeleteBgpPeerRequest as DeleteBgpPeerRequest
    from .commands.delete_big_switch_bcf_device import (
        DeleteBigSwitchBcfDeviceRequest as DeleteBigSwitchBcfDeviceRequest,
    )
    from .commands.delete_brocade_vcs_device import (
        DeleteBrocadeVcsDeviceRequest as DeleteBrocadeVcsDeviceRequest,
    )
    from .commands.delete_bucket import DeleteBucketRequest as DeleteBucketRequest
    from .commands.delete_cisco_asa1000v_resource import (
        DeleteCiscoAsa1000vResourceRequest as DeleteCiscoAsa1000vResourceRequest,
    )
    from .commands.delete_cisco_nexus_vsm import (
        DeleteCiscoNexusVSMRequest as DeleteCiscoNexusVSMRequest,
    )
    from .commands.delete_cisco_vnmc_resource import (
        DeleteCiscoVnmcResourceRequest as DeleteCiscoVnmcResourceRequest,
    )
    from .commands.delete_cluster import DeleteClusterRequest as DeleteClusterRequest
    from .commands.delete_cni_configuration import (
        DeleteCniConfigurationRequest as DeleteCniConfigurationRequest,
    )
    from .commands.delete_condition import DeleteConditionRequest as DeleteConditionRequest
    from .commands.delete_counter import DeleteCounterRequest as DeleteCounterRequest
    from .commands.delete_custom_action import (
        DeleteCustomActionRequest as DeleteCustomActionRequest,
    )
    from .commands.delete_disk_offering import (
        DeleteDiskOfferingRequest as DeleteDiskOfferingRequest,
    )
    from .commands.delete_domain import DeleteDomainRequest as DeleteDomainRequest
    from .commands.delete_egress_firewall_rule import (
        DeleteEgressFirewallRuleRequest as DeleteEgressFirewallRuleRequest,
    )
    from .commands.delete_events import DeleteEventsRequest as DeleteEventsRequest
    from .commands.delete_extension import DeleteExtensionRequest as DeleteExtensionRequest
    from .commands.delete_firewall_rule import (
        DeleteFirewallRuleRequest as DeleteFirewallRuleRequest,
    )
    from .commands.delete_global_load_balancer_rule import (
        DeleteGlobalLoadBalancerRuleRequest as DeleteGlobalLoadBalancerRuleRequest,
    )
    from .commands.delete_gpu_card import DeleteGpuCardRequest as DeleteGpuCardRequest
    from .commands.delete_gpu_device import DeleteGpuDeviceRequest as DeleteGpuDeviceRequest
    from .commands.delete_guest_network_ipv6_prefix import (
        DeleteGuestNetworkIpv6PrefixRequest as DeleteGuestNetworkIpv6PrefixRequest,
    )
    from .commands.delete_host import DeleteHostRequest as DeleteHostRequest
    from .commands.delete_image_store import DeleteImageStoreRequest as DeleteImageStoreRequest
    from .commands.delete_instance_group import (
        DeleteInstanceGroupRequest as DeleteInstanceGroupRequest,
    )
    from .commands.delete_ip_forwarding_rule import (
        DeleteIpForwardingRuleRequest as DeleteIpForwardingRuleRequest,
    )
    from .commands.delete_ipv4_subnet_for_guest_network import (
        DeleteIpv4SubnetForGuestNetworkRequest as DeleteIpv4SubnetForGuestNetworkRequest,
    )
    from .commands.delete_ipv4_subnet_for_zone import (
        DeleteIpv4SubnetForZoneRequest as DeleteIpv4SubnetForZoneRequest,
    )
    from .commands.delete_ipv6_firewall_rule import (
        DeleteIpv6FirewallRuleRequest as DeleteIpv6FirewallRuleRequest,
    )
    from .commands.delete_iso import DeleteIsoRequest as DeleteIsoRequest
    from .commands.delete_kubernetes_cluster import (
        DeleteKubernetesClusterRequest as DeleteKubernetesClusterRequest,
    )
    from .commands.delete_kubernetes_supported_version import (
        DeleteKubernetesSupportedVersionRequest as DeleteKubernetesSupportedVersionRequest,
    )
    from .commands.delete_lb_health_check_policy import (
        DeleteLBHealthCheckPolicyRequest as DeleteLBHealthCheckPolicyRequest,
    )
    from .commands.delete_lb_stickiness_policy import (
        DeleteLBStickinessPolicyRequest as DeleteLBStickinessPolicyRequest,
    )
    from .commands.delete_ldap_configuration import (
        DeleteLdapConfigurationRequest as DeleteLdapConfigurationRequest,
    )
    from .commands.delete_load_balancer import (
        DeleteLoadBalancerRequest as DeleteLoadBalancerRequest,
    )
    from .commands.delete_load_balancer_rule import (
        DeleteLoadBalancerRuleRequest as DeleteLoadBalancerRuleRequest,
    )
    from .commands.delete_management_network_ip_range import (
        DeleteManagementNetworkIpRangeRequest as DeleteManagementNetworkIpRangeRequest,
    )
    from .commands.delete_netris_provider import (
        DeleteNetrisProviderRequest as DeleteNetrisProviderRequest,
    )
    from .commands.delete_netscaler_control_center import (
        DeleteNetscalerControlCenterRequest as DeleteNetscalerControlCenterRequest,
    )
    from .commands.delete_netscaler_load_balancer import (
        DeleteNetscalerLoadBalancerRequest as DeleteNetscalerLoadBalancerRequest,
    )
    from .commands.delete_network import DeleteNetworkRequest as DeleteNetworkRequest
    from .commands.delete_network_acl import DeleteNetworkACLRequest as DeleteNetworkACLRequest
    from .commands.delete_network_acl_list import (
        DeleteNetworkACLListRequest as DeleteNetworkACLListRequest,
    )
    from .commands.delete_network_device import (
        DeleteNetworkDeviceRequest as DeleteNetworkDeviceRequest,
    )
    from .commands.delete_network_offering import (
        DeleteNetworkOfferingRequest as DeleteNetworkOfferingRequest,
    )
    from .commands.delete_network_service_provider import (
        DeleteNetworkServiceProviderRequest as DeleteNetworkServiceProviderRequest,
    )
    from .commands.delete_nicira_nvp_device import (
        DeleteNiciraNvpDeviceRequest as DeleteNiciraNvpDeviceRequest,
    )
    from .commands.delete_nsx_controller import (
        DeleteNsxControllerRequest as DeleteNsxControllerRequest,
    )
    from .commands.delete_oauth_provider import (
        DeleteOauthProviderRequest as DeleteOauthProviderRequest,
    )
    from .commands.delete_object_storage_pool import (
        DeleteObjectStoragePoolRequest as DeleteObjectStoragePoolRequest,
    )
    from .commands.delete_open_daylight_controller import (
        DeleteOpenDaylightControllerRequest as DeleteOpenDaylightControllerRequest,
    )
    from .commands.delete_os_category import DeleteOsCategoryRequest as DeleteOsCategoryRequest
    from .commands.delete_palo_alto_firewall import (
        DeletePaloAltoFirewallRequest as DeletePaloAltoFirewallRequest,
    )
    from .commands.delete_physical_network import (
        DeletePhysicalNetworkRequest as DeletePhysicalNetworkRequest,
    )
    from .commands.delete_pod import DeletePodRequest as DeletePodRequest
    from .commands.delete_port_forwarding_rule import (
        DeletePortForwardingRuleRequest as DeletePortForwardingRuleRequest,
    )
    from .commands.delete_portable_ip_range import (
        DeletePortableIpRangeRequest as DeletePortableIpRangeRequest,
    )
    from .commands.delete_private_gateway import (
        DeletePrivateGatewayRequest as DeletePrivateGatewayRequest,
    )
    from .commands.delete_project import DeleteProjectRequest as DeleteProjectRequest
    from .commands.delete_project_invitation import (
        DeleteProjectInvitationRequest as DeleteProjectInvitationRequest,
    )
    from .commands.delete_project_role import DeleteProjectRoleRequest as DeleteProjectRoleRequest
    from .commands.delete_project_role_permission import (
        DeleteProjectRolePermissionRequest as DeleteProjectRolePermissionRequest,
    )
    from .commands.delete_remote_access_vpn import (
        DeleteRemoteAccessVpnRequest as DeleteRemoteAccessVpnRequest,
    )
    from .commands.delete_resource_icon import (
        DeleteResourceIconRequest as DeleteResourceIconRequest,
    )
    from .commands.delete_role import DeleteRoleRequest as DeleteRoleRequest
    from .commands.delete_role_permission import (
        DeleteRolePermissionRequest as DeleteRolePermissionRequest,
    )
    from .commands.delete_routing_firewall_rule import (
        DeleteRoutingFirewallRuleRequest as DeleteRoutingFirewallRuleRequest,
    )
    from .commands.delete_secondary_staging_store import (
        DeleteSecondaryStagingStoreRequest as DeleteSecondaryStagingStoreRequest,
    )
    from .commands.delete_security_group import (
        DeleteSecurityGroupRequest as DeleteSecurityGroupRequest,
    )
    from .commands.delete_service_offering import (
        DeleteServiceOfferingRequest as DeleteServiceOfferingRequest,
    )
    from .commands.delete_service_package_offering import (
        DeleteServicePackageOfferingRequest as DeleteServicePackageOfferingRequest,
    )
    from .commands.delete_snapshot import DeleteSnapshotRequest as DeleteSnapshotRequest
    from .commands.delete_snapshot_policies import (
        DeleteSnapshotPoliciesRequest as DeleteSnapshotPoliciesRequest,
    )
    from .commands.delete_ssh_key_pair import DeleteSSHKeyPairRequest as DeleteSSHKeyPairRequest
    from .commands.delete_ssl_cert import DeleteSslCertRequest as DeleteSslCertRequest
    from .commands.delete_static_route import DeleteStaticRouteRequest as DeleteStaticRouteRequest
    from .commands.delete_storage_network_ip_range import (
        DeleteStorageNetworkIpRangeRequest as DeleteStorageNetworkIpRangeRequest,
    )
    from .commands.delete_storage_pool import DeleteStoragePoolRequest as DeleteStoragePoolRequest
    from .commands.delete_stratosphere_ssp import (
        DeleteStratosphereSspRequest as DeleteStratosphereSspRequest,
    )
    from .commands.delete_tags import DeleteTagsRequest as DeleteTagsRequest
    from .commands.delete_template import DeleteTemplateRequest as DeleteTemplateRequest
    from .commands.delete_traffic_monitor import (
        DeleteTrafficMonitorRequest as DeleteTrafficMonitorRequest,
    )
    from .commands.delete_traffic_type import DeleteTrafficTypeRequest as DeleteTrafficTypeRequest
    from .commands.delete_tungsten_fabric_address_group import (
        DeleteTungstenFabricAddressGroupRequest as DeleteTungstenFabricAddressGroupRequest,
    )
    from .commands.delete_tungsten_fabric_application_policy_set import (
        DeleteTungstenFabricApplicationPolicySetRequest as DeleteTungstenFabricApplicationPolicySetRequest,
    )
    from .commands.delete_tungsten_fabric_firewall_policy import (
        DeleteTungstenFabricFirewallPolicyRequest as DeleteTungstenFabricFirewallPolicyRequest,
    )
    from .commands.delete_tungsten_fabric_firewall_rule import (
        DeleteTungstenFabricFirewallRuleRequest as DeleteTungstenFabricFirewallRuleRequest,
    )
    from .commands.delete_tungsten_fabric_logical_router import (
        DeleteTungstenFabricLogicalRouterRequest as DeleteTungstenFabricLogicalRouterRequest,
    )
    from .commands.delete_tungsten_fabric_policy import (
        DeleteTungstenFabricPolicyRequest as DeleteTungstenFabricPolicyRequest,
    )
    from .commands.delete_tungsten_fabric_service_group import (
        DeleteTungstenFabricServiceGroupRequest as DeleteTungstenFabricServiceGroupRequest,
    )
    from .commands.delete_tungsten_fabric_tag import (
        DeleteTungstenFabricTagRequest as DeleteTungstenFabricTagRequest,
    )
    from .commands.delete_tungsten_fabric_tag_type import (
        DeleteTungstenFabricTagTypeRequest as DeleteTungstenFabricTagTypeRequest,
    )
    from .commands.delete_ucs_manager import DeleteUcsManagerRequest as DeleteUcsManagerRequest
    from .commands.delete_user import DeleteUserRequest as DeleteUserRequest
    from .commands.delete_user_data import DeleteUserDataRequest as DeleteUserDataRequest
    from .commands.delete_user_from_project import (
        DeleteUserFromProjectRequest as DeleteUserFromProjectRequest,
    )
    from .commands.delete_vgpu_profile import DeleteVgpuProfileRequest as DeleteVgpuProfileRequest
    from .commands.delete_vlan_ip_range import DeleteVlanIpRangeRequest as DeleteVlanIpRangeRequest
    from .commands.delete_vm_schedule import DeleteVMScheduleRequest as DeleteVMScheduleRequest
    from .commands.delete_vm_snapshot import DeleteVMSnapshotRequest as DeleteVMSnapshotRequest
    from .commands.delete_vnf_template import DeleteVnfTemplateRequest as DeleteVnfTemplateRequest
    from .commands.delete_volume import DeleteVolumeRequest as DeleteVolumeRequest
    from .commands.delete_vpc import DeleteVPCRequest as DeleteVPCRequest
    from .commands.delete_vpc_offering import DeleteVPCOfferingRequest as DeleteVPCOfferingRequest
    from .commands.delete_vpn_connection import (
        DeleteVpnConnectionRequest as DeleteVpnConnectionRequest,
    )
    from .commands.delete_vpn_customer_gateway import (
        DeleteVpnCustomerGatewayRequest as DeleteVpnCustomerGatewayRequest,
    )
    from .commands.delete_vpn_gateway import DeleteVpnGatewayRequest as DeleteVpnGatewayRequest
    from .commands.delete_webhook import DeleteWebhookRequest as DeleteWebhookRequest
    from .commands.delete_webhook_delivery import (
        DeleteWebhookDeliveryRequest as DeleteWebhookDeliveryRequest,
    )
    from .commands.delete_zone import DeleteZoneRequest as DeleteZoneRequest
    from .commands.deploy_netscaler_vpx import (
        DeployNetscalerVpxRequest as DeployNetscalerVpxRequest,
    )
    from .commands.deploy_virtual_machine import (
        DeployVirtualMachineRequest as DeployVirtualMachineRequest,
    )
    from .commands.deploy_vnf_appliance import (
        DeployVnfApplianceRequest as DeployVnfApplianceRequest,
    )
    from .commands.destroy_router import DestroyRouterRequest as DestroyRouterRequest
    from .commands.destroy_shared_file_system import (
        DestroySharedFileSystemRequest as DestroySharedFileSystemRequest,
    )
    from .commands.destroy_system_vm import DestroySystemVmRequest as DestroySystemVmRequest
    from .commands.destroy_virtual_machine import (
        DestroyVirtualMachineRequest as DestroyVirtualMachineRequest,
    )
    from .commands.destroy_volume import DestroyVolumeRequest as DestroyVolumeRequest
    from .commands.detach_iso import DetachIsoRequest as DetachIsoRequest
    from .commands.detach_volume import DetachVolumeRequest as DetachVolumeRequest
    from .commands.disable_account import DisableAccountRequest as DisableAccountRequest
    from .commands.disable_auto_scale_vm_group import (
        DisableAutoScaleVmGroupRequest as DisableAutoScaleVmGroupRequest,
    )
    from .commands.disable_cisco_nexus_vsm import (
        DisableCiscoNexusVSMRequest as DisableCiscoNexusVSMRequest,
    )
    from .commands.disable_ha_for_cluster import (
        DisableHAForClusterRequest as DisableHAForClusterRequest,
    )
    from .commands.disable_ha_for_host import DisableHAForHostRequest as DisableHAForHostRequest
    from .commands.disable_ha_for_zone import DisableHAForZoneRequest as DisableHAForZoneRequest
    from .commands.disable_out_of_band_management_for_cluster import (
        DisableOutOfBandManagementForClusterRequest as DisableOutOfBandManagementForClusterRequest,
    )
    from .commands.disable_out_of_band_management_for_host import (
        DisableOutOfBandManagementForHostRequest as DisableOutOfBandManagementForHostRequest,
    )
    from .commands.disable_out_of_band_management_for_zone import (
        DisableOutOfBandManagementForZoneRequest as DisableOutOfBandManagementForZoneRequest,
    )
    from .commands.disable_role import DisableRoleRequest as DisableRoleRequest
    from .commands.disable_static_nat import DisableStaticNatRequest as DisableStaticNatRequest
    from .commands.disable_user import DisableUserRequest as DisableUserRequest
    from .commands.disassociate_ip_address import (
        DisassociateIpAddressRequest as DisassociateIpAddressRequest,
    )
    from .commands.discover_gpu_devices import (
        DiscoverGpuDevicesRequest as DiscoverGpuDevicesRequest,
    )
    from .commands.download_image_store_object import (
        DownloadImageStoreObjectRequest as DownloadImageStoreObjectRequest,
    )
    from .commands.enable_account import EnableAccountRequest as EnableAccountRequest
    from .commands.enable_auto_scale_vm_group import (
        EnableAutoScaleVmGroupRequest as EnableAutoScaleVmGroupRequest,
    )
    from .commands.enable_cisco_nexus_vsm import (
        EnableCiscoNexusVSMRequest as EnableCiscoNexusVSMRequest,
    )
    from .commands.enable_ha_for_cluster import (
        EnableHAForClusterRequest as EnableHAForClusterRequest,
    )
    from .commands.enable_ha_for_host import EnableHAForHostRequest as EnableHAForHostRequest
    from .commands.enable_ha_for_zone import EnableHAForZoneRequest as EnableHAForZoneRequest
    from .commands.enable_out_of_band_management_for_cluster import (
        EnableOutOfBandManagementForClusterRequest as EnableOutOfBandManagementForClusterRequest,
    )
    from .commands.enable_out_of_band_management_for_host import (
        EnableOutOfBandManagementForHostRequest as EnableOutOfBandManagementForHostRequest,
    )
    from .commands.enable_out_of_band_management_for_zone import (
        EnableOutOfBandManagementForZoneRequest as EnableOutOfBandManagementForZoneRequest,
    )
    from .commands.enable_role import EnableRoleRequest as EnableRoleRequest
    from .commands.enable_static_nat import EnableStaticNatRequest as EnableStaticNatRequest
    from .commands.enable_storage_maintenance import (
        EnableStorageMaintenanceRequest as EnableStorageMaintenanceRequest,
    )
    from .commands.enable_user import EnableUserRequest as EnableUserRequest
    from .commands.execute_cluster_drs_plan import (
        ExecuteClusterDrsPlanRequest as ExecuteClusterDrsPlanRequest,
    )
    from .commands.execute_webhook_delivery import (
        ExecuteWebhookDeliveryRequest as ExecuteWebhookDeliveryRequest,
    )
    from .commands.expunge_shared_file_system import (
        ExpungeSharedFileSystemRequest as ExpungeSharedFileSystemRequest,
    )
    from .commands.expunge_virtual_machine import (
        ExpungeVirtualMachineRequest as ExpungeVirtualMachineRequest,
    )
    from .commands.extract_iso import ExtractIsoRequest as ExtractIsoRequest
    from .commands.extract_snapshot import ExtractSnapshotRequest as ExtractSnapshotRequest
    from .commands.extract_template import ExtractTemplateRequest as ExtractTemplateRequest
    from .commands.extract_volume import ExtractVolumeRequest as ExtractVolumeRequest
    from .commands.find_hosts_for_migration import (
        FindHostsForMigrationRequest as FindHostsForMigrationRequest,
    )
    from .commands.find_storage_pools_for_migration import (
        FindStoragePoolsForMigrationRequest as FindStoragePoolsForMigrationRequest,
    )
    from .commands.forgot_password import ForgotPasswordRequest as ForgotPasswordRequest
    from .commands.generate_alert import GenerateAlertRequest as GenerateAlertRequest
    from .commands.generate_cluster_drs_plan import (
        GenerateClusterDrsPlanRequest as GenerateClusterDrsPlanRequest,
    )
    from .commands.generate_usage_records import (
        GenerateUsageRecordsRequest as GenerateUsageRecordsRequest,
    )
    from .commands.get_api_limit import GetApiLimitRequest as GetApiLimitRequest
    from .commands.get_cloud_identifier import (
        GetCloudIdentifierRequest as GetCloudIdentifierRequest,
    )
    from .commands.get_diagnostics_data import (
        GetDiagnosticsDataRequest as GetDiagnosticsDataRequest,
    )
    from .commands.get_hypervisor_guest_os_names import (
        GetHypervisorGuestOsNamesRequest as GetHypervisorGuestOsNamesRequest,
    )
    from .commands.get_kubernetes_cluster_config import (
        GetKubernetesClusterConfigRequest as GetKubernetesClusterConfigRequest,
    )
    from .commands.get_load_balancer_ssl_certificate import (
        GetLoadBalancerSslCertificateRequest as GetLoadBalancerSslCertificateRequest,
    )
    from .commands.get_path_for_volume import GetPathForVolumeRequest as GetPathForVolumeRequest
    from .commands.get_router_health_check_results import (
        GetRouterHealthCheckResultsRequest as GetRouterHealthCheckResultsRequest,
    )
    from .commands.get_solid_fire_account_id import (
        GetSolidFireAccountIdRequest as GetSolidFireAccountIdRequest,
    )
    from .commands.get_solid_fire_volume_access_group_ids import (
        GetSolidFireVolumeAccessGroupIdsRequest as GetSolidFireVolumeAccessGroupIdsRequest,
    )
    from .commands.get_solid_fire_volume_size import (
        GetSolidFireVolumeSizeRequest as GetSolidFireVolumeSizeRequest,
    )
    from .commands.get_sp_metadata import GetSPMetadataRequest as GetSPMetadataRequest
    from .commands.get_upload_params_for_iso import (
        GetUploadParamsForIsoRequest as GetUploadParamsForIsoRequest,
    )
    from .commands.get_upload_params_for_kubernetes_supported_version import (
        GetUploadParamsForKubernetesSupportedVersionRequest as GetUploadParamsForKubernetesSupportedVersionRequest,
    )
    from .commands.get_upload_params_for_template import (
        GetUploadParamsForTemplateRequest as GetUploadParamsForTemplateRequest,
    )
    from .commands.get_upload_params_for_volume import (
        GetUploadParamsForVolumeRequest as GetUploadParamsForVolumeRequest,
    )
    from .commands.get_user import GetUserRequest as GetUserRequest
    from .commands.get_user_keys import GetUserKeysRequest as GetUserKeysRequest
    from .commands.get_virtual_machine_user_data import (
        GetVirtualMachineUserDataRequest as GetVirtualMachineUserDataRequest,
    )
    from .commands.get_vm_password import GetVMPasswordRequest as GetVMPasswordRequest
    from .commands.get_volume_iscsi_name import (
        GetVolumeiScsiNameRequest as GetVolumeiScsiNameRequest,
    )
    from .commands.get_volume_snapshot_details import (
        GetVolumeSnapshotDetailsRequest as GetVolumeSnapshotDetailsRequest,
    )
    from .commands.import_backup_offering import (
        ImportBackupOfferingRequest as ImportBackupOfferingRequest,
    )
    from .commands.import_ldap_users import ImportLdapUsersRequest as ImportLdapUsersRequest
    from .commands.import_role import ImportRoleRequest as ImportRoleRequest
    from .commands.import_unmanaged_instance import (
        ImportUnmanagedInstanceRequest as ImportUnmanagedInstanceRequest,
    )
    from .commands.import_vm import ImportVmRequest as ImportVmRequest
    from .commands.import_volume import ImportVolumeRequest as ImportVolumeRequest
    from .commands.import_vsphere_storage_policies import (
        ImportVsphereStoragePoliciesRequest as ImportVsphereStoragePoliciesRequest,
    )
    from .commands.is_account_allowed_to_create_offerings_with_tags import (
        IsAccountAllowedToCreateOfferingsWithTagsRequest as IsAccountAllowedToCreateOfferingsWithTagsRequest,
    )
    from .commands.issue_certificate import IssueCertificateRequest as IssueCertificateRequest
    from .commands.issue_out_of_band_management_power_action import (
        IssueOutOfBandManagementPowerActionRequest as IssueOutOfBandManagementPowerActionRequest,
    )
    from .commands.ldap_config import LdapConfigRequest as LdapConfigRequest
    from .commands.ldap_create_account import LdapCreateAccountRequest as LdapCreateAccountRequest
    from .commands.ldap_remove import LdapRemoveRequest as LdapRemoveRequest
    from .commands.link_account_to_ldap import LinkAccountToLdapRequest as LinkAccountToLdapRequest
    from .commands.link_domain_to_ldap import LinkDomainToLdapRequest as LinkDomainToLdapRequest
    from .commands.link_user_data_to_template import (
        LinkUserDataToTemplateRequest as LinkUserDataToTemplateRequest,
    )
    from .commands.list_accounts import ListAccountsRequest as ListAccountsRequest
    from .commands.list_affected_vms_for_storage_scope_change import (
        ListAffectedVmsForStorageScopeChangeRequest as ListAffectedVmsForStorageScopeChangeRequest,
    )
    from .commands.list_affinity_group_types import (
        ListAffinityGroupTypesRequest as ListAffinityGroupTypesRequest,
    )
    from .commands.list_affinity_groups import (
        ListAffinityGroupsRequest as ListAffinityGroupsRequest,
    )
    from .commands.list_alert_types import ListAlertTypesRequest as ListAlertTypesRequest
    from .commands.list_alerts import ListAlertsRequest as ListAlertsRequest
    from .commands.list_and_switch_saml_account import (
        ListAndSwitchSamlAccountRequest as ListAndSwitchSamlAccountRequest,
    )
    from .commands.list_annotations import ListAnnotationsRequest as ListAnnotationsRequest
    from .commands.list_apis import ListApisRequest as ListApisRequest
    from .commands.list_as_numbers import ListASNumbersRequest as ListASNumbersRequest
    from .commands.list_asn_ranges import ListASNRangesRequest as ListASNRangesRequest
    from .commands.list_async_jobs import ListAsyncJobsRequest as ListAsyncJobsRequest
    from .commands.list_auto_scale_policies import (
        ListAutoScalePoliciesRequest as ListAutoScalePoliciesRequest,
    )
    from .commands.list_auto_scale_vm_groups import (
        ListAutoScaleVmGroupsRequest as ListAutoScaleVmGroupsRequest,
    )
    from .commands.list_auto_scale_vm_profiles import (
        ListAutoScaleVmProfilesRequest as ListAutoScaleVmProfilesRequest,
    )
    from .commands.list_backup_offerings import (
        ListBackupOfferingsRequest as ListBackupOfferingsRequest,
    )
    from .commands.list_backup_provider_offerings import (
        ListBackupProviderOfferingsRequest as ListBackupProviderOfferingsRequest,
    )
    from .commands.list_backup_providers import (
        ListBackupProvidersRequest as ListBackupProvidersRequest,
    )
    from .commands.list_backup_repositories import (
        ListBackupRepositoriesRequest as ListBackupRepositoriesRequest,
    )
    from .commands.list_backup_schedule import (
        ListBackupScheduleRequest as ListBackupScheduleRequest,
    )
    from .commands.list_backups import ListBackupsRequest as ListBackupsRequest
    from .commands.list_baremetal_dhcp import ListBaremetalDhcpRequest as ListBaremetalDhcpRequest
    from .commands.list_baremetal_pxe_servers import (
        ListBaremetalPxeServersRequest as ListBaremetalPxeServersRequest,
    )
    from .commands.list_baremetal_rct import ListBaremetalRctRequest as ListBaremetalRctRequest
    from .commands.list_bgp_peers import ListBgpPeersRequest as ListBgpPeersRequest
    from .commands.list_big_switch_bcf_devices import (
        ListBigSwitchBcfDevicesRequest as ListBigSwitchBcfDevicesRequest,
    )
    from .commands.list_brocade_vcs_device_networks import (
        ListBrocadeVcsDeviceNetworksRequest as ListBrocadeVcsDeviceNetworksRequest,
    )
    from .commands.list_brocade_vcs_devices import (
        ListBrocadeVcsDevicesRequest as ListBrocadeVcsDevicesRequest,
    )
    from .commands.list_buckets import ListBucketsRequest as ListBucketsRequest
    from .commands.list_ca_certificate import ListCaCertificateRequest as ListCaCertificateRequest
    from .commands.list_ca_providers import ListCAProvidersRequest as ListCAProvidersRequest
    from .commands.list_capabilities import ListCapabilitiesRequest as ListCapabilitiesRequest
    from .commands.list_capacity import ListCapacityRequest as ListCapacityRequest
    from .commands.list_cisco_asa1000v_resources import (
        ListCiscoAsa1000vResourcesRequest as ListCiscoAsa1000vResourcesRequest,
    )
    from .commands.list_cisco_nexus_vsms import (
        ListCiscoNexusVSMsRequest as ListCiscoNexusVSMsRequest,
    )
    from .commands.list_cisco_vnmc_resources import (
        ListCiscoVnmcResourcesRequest as ListCiscoVnmcResourcesRequest,
    )
    from .commands.list_cluster_drs_plan import (
        ListClusterDrsPlanRequest as ListClusterDrsPlanRequest,
    )
    from .commands.list_clusters import ListClustersRequest as ListClustersRequest
    from .commands.list_clusters_metrics import (
        ListClustersMetricsRequest as ListClustersMetricsRequest,
    )
    from .commands.list_cni_configuration import (
        ListCniConfigurationRequest as ListCniConfigurationRequest,
    )
    from .commands.list_conditions import ListConditionsRequest as ListConditionsRequest
    from .commands.list_configuration_groups import (
        ListConfigurationGroupsRequest as ListConfigurationGroupsRequest,
    )
    from .commands.list_configurations import ListConfigurationsRequest as ListConfigurationsRequest
    from .commands.list_console_sessions import (
        ListConsoleSessionsRequest as ListConsoleSessionsRequest,
    )
    from .commands.list_counters import ListCountersRequest as ListCountersRequest
    from .commands.list_custom_actions import ListCustomActionsRequest as ListCustomActionsRequest
    from .commands.list_db_metrics import ListDbMetricsRequest as ListDbMetricsRequest
    from .commands.list_dedicated_clusters import (
        ListDedicatedClustersRequest as ListDedicatedClustersRequest,
    )
    from .commands.list_dedicated_guest_vlan_ranges import (
        ListDedicatedGuestVlanRangesRequest as ListDedicatedGuestVlanRangesRequest,
    )
    from .commands.list_dedicated_hosts import (
        ListDedicatedHostsRequest as ListDedicatedHostsRequest,
    )
    from .commands.list_dedicated_pods import ListDedicatedPodsRequest as ListDedicatedPodsRequest
    from .commands.list_dedicated_zones import (
        ListDedicatedZonesRequest as ListDedicatedZonesRequest,
    )
    from .commands.list_deployment_planners import (
        ListDeploymentPlannersRequest as ListDeploymentPlannersRequest,
    )
    from .commands.list_detail_options import ListDetailOptionsRequest as ListDetailOptionsRequest
    from .commands.list_disk_offerings import ListDiskOfferingsRequest as ListDiskOfferingsRequest
    from .commands.list_domain_children import (
        ListDomainChildrenRequest as ListDomainChildrenRequest,
    )
    from .commands.list_domains import ListDomainsRequest as ListDomainsRequest
    from .commands.list_egress_firewall_rules import (
        ListEgressFirewallRulesRequest as ListEgressFirewallRulesRequest,
    )
    from .commands.list_elastistor_interface import (
        ListElastistorInterfaceRequest as ListElastistorInterfaceRequest,
    )
    from .commands.list_elastistor_pool import (
        ListElastistorPoolRequest as ListElastistorPoolRequest,
    )
    from .commands.list_elastistor_volume import (
        ListElastistorVolumeRequest as ListElastistorVolumeRequest,
    )
    from .commands.list_event_types import ListEventTypesRequest as ListEventTypesRequest
    from .commands.list_events import ListEventsRequest as ListEventsRequest
    from .commands.list_extensions import ListExtensionsRequest as ListExtensionsRequest
    from .commands.list_firewall_rules import ListFirewallRulesRequest as ListFirewallRulesRequest
    from .commands.list_global_load_balancer_rules import (
        ListGlobalLoadBalancerRulesRequest as ListGlobalLoadBalancerRulesRequest,
    )
    from .commands.list_gpu_cards import ListGpuCardsRequest as ListGpuCardsRequest
    from .commands.list_gpu_devices import ListGpuDevicesRequest as ListGpuDevicesRequest
    from .commands.list_guest_network_ipv6_prefixes import (
        ListGuestNetworkIpv6PrefixesRequest as ListGuestNetworkIpv6PrefixesRequest,
    )
    from .commands.list_guest_os_mapping import (
        ListGuestOsMappingRequest as ListGuestOsMappingRequest,
    )
    from .commands.list_guest_vlans import ListGuestVlansRequest as ListGuestVlansRequest
    from .commands.list_gui_themes import ListGuiThemesRequest as ListGuiThemesRequest
    from .commands.list_host_ha_providers import (
        ListHostHAProvidersRequest as ListHostHAProvidersRequest,
    )
    from .commands.list_host_ha_resources import (
        ListHostHAResourcesRequest as ListHostHAResourcesRequest,
    )
    from .commands.list_host_tags import ListHostTagsRequest as ListHostTagsRequest
    from .commands.list_hosts import ListHostsRequest as ListHostsRequest
    from .commands.list_hosts_metrics import ListHostsMetricsRequest as ListHostsMetricsRequest
    from .commands.list_hypervisor_capabilities import (
        ListHypervisorCapabilitiesRequest as ListHypervisorCapabilitiesRequest,
    )
    from .commands.list_hypervisors import ListHypervisorsRequest as ListHypervisorsRequest
    from .commands.list_idps import ListIdpsRequest as ListIdpsRequest
    from .commands.list_image_store_objects import (
        ListImageStoreObjectsRequest as ListImageStoreObjectsRequest,
    )
    from .commands.list_image_stores import ListImageStoresRequest as ListImageStoresRequest
    from .commands.list_import_vm_tasks import ListImportVmTasksRequest as ListImportVmTasksRequest
    from .commands.list_infrastructure import ListInfrastructureRequest as ListInfrastructureRequest
    from .commands.list_instance_groups import (
        ListInstanceGroupsRequest as ListInstanceGroupsRequest,
    )
    from .commands.list_internal_load_balancer_elements import (
        ListInternalLoadBalancerElementsRequest as ListInternalLoadBalancerElementsRequest,
    )
    from .commands.list_internal_load_balancer_vms import (
        ListInternalLoadBalancerVMsRequest as ListInternalLoadBalancerVMsRequest,
    )
    from .commands.list_ip_forwarding_rules import (
        ListIpForwardingRulesRequest as ListIpForwardingRulesRequest,
    )
    from .commands.list_ipv4_subnets_for_guest_network import (
        ListIpv4SubnetsForGuestNetworkRequest as ListIpv4SubnetsForGuestNetworkRequest,
    )
    from .commands.list_ipv4_subnets_for_zone import (
        ListIpv4SubnetsForZoneRequest as ListIpv4SubnetsForZoneRequest,
    )
    from .commands.list_ipv6_firewall_rules import (
        ListIpv6FirewallRulesRequest as ListIpv6FirewallRulesRequest,
    )
    from .commands.list_iso_permissions import (
        ListIsoPermissionsRequest as ListIsoPermissionsRequest,
    )
    from .commands.list_isos import ListIsosRequest as ListIsosRequest
    from .commands.list_kubernetes_clusters import (
        ListKubernetesClustersRequest as ListKubernetesClustersRequest,
    )
    from .commands.list_kubernetes_supported_versions import (
        ListKubernetesSupportedVersionsRequest as ListKubernetesSupportedVersionsRequest,
    )
    from .commands.list_lb_health_check_policies import (
        ListLBHealthCheckPoliciesRequest as ListLBHealthCheckPoliciesRequest,
    )
    from .commands.list_lb_stickiness_policies import (
        ListLBStickinessPoliciesRequest as ListLBStickinessPoliciesRequest,
    )
    from .commands.list_ldap_configurations import (
        ListLdapConfigurationsRequest as ListLdapConfigurationsRequest,
    )
    from .commands.list_ldap_users import ListLdapUsersRequest as ListLdapUsersRequest
    from .commands.list_load_balancer_rule_instances import (
        ListLoadBalancerRuleInstancesRequest as ListLoadBalancerRuleInstancesRequest,
    )
    from .commands.list_load_balancer_rules import (
        ListLoadBalancerRulesRequest as ListLoadBalancerRulesRequest,
    )
    from .commands.list_load_balancers import ListLoadBalancersRequest as ListLoadBalancersRequest
    from .commands.list_management_servers import (
        ListManagementServersRequest as ListManagementServersRequest,
    )
    from .commands.list_management_servers_metrics import (
        ListManagementServersMetricsRequest as ListManagementServersMetricsRequest,
    )
    from .commands.list_netris_providers import (
        ListNetrisProvidersRequest as ListNetrisProvidersRequest,
    )
    from .commands.list_netscaler_control_center import (
        ListNetscalerControlCenterRequest as ListNetscalerControlCenterRequest,
    )
    from .commands.list_netscaler_load_balancer_networks import (
        ListNetscalerLoadBalancerNetworksRequest as ListNetscalerLoadBalancerNetworksRequest,
    )
    from .commands.list_netscaler_load_balancers import (
        ListNetscalerLoadBalancersRequest as ListNetscalerLoadBalancersRequest,
    )
    from .commands.list_network_acl_lists import (
        ListNetworkACLListsRequest as ListNetworkACLListsRequest,
    )
    from .commands.list_network_acls import ListNetworkACLsRequest as ListNetworkACLsRequest
    from .commands.list_network_device import ListNetworkDeviceRequest as ListNetworkDeviceRequest
    from .commands.list_network_isolation_methods import (
        ListNetworkIsolationMethodsRequest as ListNetworkIsolationMethodsRequest,
    )
    from .commands.list_network_offerings import (
        ListNetworkOfferingsRequest as ListNetworkOfferingsRequest,
    )
    from .commands.list_network_permissions import (
        ListNetworkPermissionsRequest as ListNetworkPermissionsRequest,
    )
    from .commands.list_network_protocols import (
        ListNetworkProtocolsRequest as ListNetworkProtocolsRequest,
    )
    from .commands.list_network_service_providers import (
        ListNetworkServiceProvidersRequest as ListNetworkServiceProvidersRequest,
    )
    from .commands.list_networks import ListNetworksRequest as ListNetworksRequest
    from .commands.list_nicira_nvp_device_networks import (
        ListNiciraNvpDeviceNetworksRequest as ListNiciraNvpDeviceNetworksRequest,
    )
    from .commands.list_nicira_nvp_devices import (
        ListNiciraNvpDevicesRequest as ListNiciraNvpDevicesRequest,
    )
    from .commands.list_nics import ListNicsRequest as ListNicsRequest
    from .commands.list_nsx_controllers import (
        ListNsxControllersRequest as ListNsxControllersRequest,
    )
    from .commands.list_oauth_provider import ListOauthProviderRequest as ListOauthProviderRequest
    from .commands.list_object_storage_pools import (
        ListObjectStoragePoolsRequest as ListObjectStoragePoolsRequest,
    )
    from .commands.list_open_daylight_controllers import (
        ListOpenDaylightControllersRequest as ListOpenDaylightControllersRequest,
    )
    from .commands.list_os_categories import ListOsCategoriesRequest as ListOsCategoriesRequest
    from .commands.list_os_types import ListOsTypesRequest as ListOsTypesRequest
    from .commands.list_ovs_elements import ListOvsElementsRequest as ListOvsElementsRequest
    from .commands.list_palo_alto_firewall_networks import (
        ListPaloAltoFirewallNetworksRequest as ListPaloAltoFirewallNetworksRequest,
    )
    from .commands.list_palo_alto_firewalls import (
        ListPaloAltoFirewallsRequest as ListPaloAltoFirewallsRequest,
    )
    from .commands.list_physical_networks import (
        ListPhysicalNetworksRequest as ListPhysicalNetworksRequest,
    )
    from .commands.list_pods import ListPodsRequest as ListPodsRequest
    from .commands.list_port_forwarding_rules import (
        ListPortForwardingRulesRequest as ListPortForwardingRulesRequest,
    )
    from .commands.list_portable_ip_ranges import (
        ListPortableIpRangesRequest as ListPortableIpRangesRequest,
    )
    from .commands.list_private_gateways import (
        ListPrivateGatewaysRequest as ListPrivateGatewaysRequest,
    )
    from .commands.list_project_accounts import (
        ListProjectAccountsRequest as ListProjectAccountsRequest,
    )
    from .commands.list_project_invitations import (
        ListProjectInvitationsRequest as ListProjectInvitationsRequest,
    )
    from .commands.list_project_role_permissions import (
        ListProjectRolePermissionsRequest as ListProjectRolePermissionsRequest,
    )
    from .commands.list_project_roles import ListProjectRolesRequest as ListProjectRolesRequest
    from .commands.list_projects import ListProjectsRequest as ListProjectsRequest
    from .commands.list_public_ip_addresses import (
        ListPublicIpAddressesRequest as ListPublicIpAddressesRequest,
    )
    from .commands.list_quarantined_ips import (
        ListQuarantinedIpsRequest as ListQuarantinedIpsRequest,
    )
    from .commands.list_regions import ListRegionsRequest as ListRegionsRequest
    from .commands.list_registered_service_packages import (
        ListRegisteredServicePackagesRequest as ListRegisteredServicePackagesRequest,
    )
    from .commands.list_remote_access_vpns import (
        ListRemoteAccessVpnsRequest as ListRemoteAccessVpnsRequest,
    )
    from .commands.list_resource_details import (
        ListResourceDetailsRequest as ListResourceDetailsRequest,
    )
    from .commands.list_resource_icon import ListResourceIconRequest as ListResourceIconRequest
    from .commands.list_resource_limits import (
        ListResourceLimitsRequest as ListResourceLimitsRequest,
    )
    from .commands.list_role_permissions import (
        ListRolePermissionsRequest as ListRolePermissionsRequest,
    )
    from .commands.list_roles import ListRolesRequest as ListRolesRequest
    from .commands.list_routers import ListRoutersRequest as ListRoutersRequest
    from .commands.list_routing_firewall_rules import (
        ListRoutingFirewallRulesRequest as ListRoutingFirewallRulesRequest,
    )
    from .commands.list_saml_authorization import (
        ListSamlAuthorizationRequest as ListSamlAuthorizationRequest,
    )
    from .commands.list_secondary_staging_stores import (
        ListSecondaryStagingStoresRequest as ListSecondaryStagingStoresRequest,
    )
    from .commands.list_secondary_storage_selectors import (
        ListSecondaryStorageSelectorsRequest as ListSecondaryStorageSelectorsRequest,
    )
    from .commands.list_security_groups import (
        ListSecurityGroupsRequest as ListSecurityGroupsRequest,
    )
    from .commands.list_service_offerings import (
        ListServiceOfferingsRequest as ListServiceOfferingsRequest,
    )
    from .commands.list_shared_file_system_providers import (
        ListSharedFileSystemProvidersRequest as ListSharedFileSystemProvidersRequest,
    )
    from .commands.list_shared_file_systems import (
        ListSharedFileSystemsRequest as ListSharedFileSystemsRequest,
    )
    from .commands.list_snapshot_policies import (
        ListSnapshotPoliciesRequest as ListSnapshotPoliciesRequest,
    )
    from .commands.list_snapshots import ListSnapshotsRequest as ListSnapshotsRequest
    from .commands.list_ssh_key_pairs import ListSSHKeyPairsRequest as ListSSHKeyPairsRequest
    from .commands.list_ssl_certs import ListSslCertsRequest as ListSslCertsRequest
    from .commands.list_static_routes import ListStaticRoutesRequest as ListStaticRoutesRequest
    from .commands.list_storage_access_groups import (
        ListStorageAccessGroupsRequest as ListStorageAccessGroupsRequest,
    )
    from .commands.list_storage_network_ip_range import (
        ListStorageNetworkIpRangeRequest as ListStorageNetworkIpRangeRequest,
    )
    from .commands.list_storage_pool_objects import (
        ListStoragePoolObjectsRequest as ListStoragePoolObjectsRequest,
    )
    from .commands.list_storage_pools import ListStoragePoolsRequest as ListStoragePoolsRequest
    from .commands.list_storage_pools_metrics import (
        ListStoragePoolsMetricsRequest as ListStoragePoolsMetricsRequest,
    )
    from .commands.list_storage_providers import (
        ListStorageProvidersRequest as ListStorageProvidersRequest,
    )
    from .commands.list_storage_tags import ListStorageTagsRequest as ListStorageTagsRequest
    from .commands.list_supported_network_services import (
        ListSupportedNetworkServicesRequest as ListSupportedNetworkServicesRequest,
    )
    from .commands.list_swifts import ListSwiftsRequest as ListSwiftsRequest
    from .commands.list_system_vms import ListSystemVmsRequest as ListSystemVmsRequest
    from .commands.list_system_vms_usage_history import (
        ListSystemVmsUsageHistoryRequest as ListSystemVmsUsageHistoryRequest,
    )
    from .commands.list_tags import ListTagsRequest as ListTagsRequest
    from .commands.list_template_direct_download_certificates import (
        ListTemplateDirectDownloadCertificatesRequest as ListTemplateDirectDownloadCertificatesRequest,
    )
    from .commands.list_template_permissions import (
        ListTemplatePermissionsRequest as ListTemplatePermissionsRequest,
    )
    from .commands.list_templates import ListTemplatesRequest as ListTemplatesRequest
    from .commands.list_traffic_monitors import (
        ListTrafficMonitorsRequest as ListTrafficMonitorsRequest,
    )
    from .commands.list_traffic_type_implementors import (
        ListTrafficTypeImplementorsRequest as ListTrafficTypeImplementorsRequest,
    )
    from .commands.list_traffic_types import ListTrafficTypesRequest as ListTrafficTypesRequest
    from .commands.list_tungsten_fabric_address_group import (
        ListTungstenFabricAddressGroupRequest as ListTungstenFabricAddressGroupRequest,
    )
    from .commands.list_tungsten_fabric_application_policy_set import (
        ListTungstenFabricApplicationPolicySetRequest as ListTungstenFabricApplicationPolicySetRequest,
    )
    from .commands.list_tungsten_fabric_firewall_policy import (
        ListTungstenFabricFirewallPolicyRequest as ListTungstenFabricFirewallPolicyRequest,
    )
    from .commands.list_tungsten_fabric_firewall_rule import (
        ListTungstenFabricFirewallRuleRequest as ListTungstenFabricFirewallRuleRequest,
    )
    from .commands.list_tungsten_fabric_lb_health_monitor import (
        ListTungstenFabricLBHealthMonitorRequest as ListTungstenFabricLBHealthMonitorRequest,
    )
    from .commands.list_tungsten_fabric_logical_router import (
        ListTungstenFabricLogicalRouterRequest as ListTungstenFabricLogicalRouterRequest,
    )
    from .commands.list_tungsten_fabric_network import (
        ListTungstenFabricNetworkRequest as ListTungstenFabricNetworkRequest,
    )
    from .commands.list_tungsten_fabric_nic import (
        ListTungstenFabricNicRequest as ListTungstenFabricNicRequest,
    )
    from .commands.list_tungsten_fabric_policy import (
        ListTungstenFabricPolicyRequest as ListTungstenFabricPolicyRequest,
    )
    from .commands.list_tungsten_fabric_policy_rule import (
        ListTungstenFabricPolicyRuleRequest as ListTungstenFabricPolicyRuleRequest,
    )
    from .commands.list_tungsten_fabric_providers import (
        ListTungstenFabricProvidersRequest as ListTungstenFabricProvidersRequest,
    )
    from .commands.list_tungsten_fabric_service_group import (
        ListTungstenFabricServiceGroupRequest as ListTungstenFabricServiceGroupRequest,
    )
    from .commands.list_tungsten_fabric_tag import (
        ListTungstenFabricTagRequest as ListTungstenFabricTagRequest,
    )
    from .commands.list_tungsten_fabric_tag_type import (
        ListTungstenFabricTagTypeRequest as ListTungstenFabricTagTypeRequest,
    )
    from .commands.list_tungsten_fabric_vm import (
        ListTungstenFabricVmRequest as ListTungstenFabricVmRequest,
    )
    from .commands.list_ucs_blades import ListUcsBladesRequest as ListUcsBladesRequest
    from .commands.list_ucs_managers import ListUcsManagersRequest as ListUcsManagersRequest
    from .commands.list_ucs_profiles import ListUcsProfilesRequest as ListUcsProfilesRequest
    from .commands.list_unmanaged_instances import (
        ListUnmanagedInstancesRequest as ListUnmanagedInstancesRequest,
    )
    from .commands.list_usage_records import ListUsageRecordsRequest as ListUsageRecordsRequest
    from .commands.list_usage_server_metrics import (
        ListUsageServerMetricsRequest as ListUsageServerMetricsRequest,
    )
    from .commands.list_usage_types import ListUsageTypesRequest as ListUsageTypesRequest
    from .commands.list_user_data import ListUserDataRequest as ListUserDataRequest
    from .commands.list_user_two_factor_authenticator_providers import (
        ListUserTwoFactorAuthenticatorProvidersRequest as ListUserTwoFactorAuthenticatorProvidersRequest,
    )
    from .commands.list_users import ListUsersRequest as ListUsersRequest
    from .commands.list_vgpu_profiles import ListVgpuProfilesRequest as ListVgpuProfilesRequest
    from .commands.list_virtual_machines import (
        ListVirtualMachinesRequest as ListVirtualMachinesRequest,
    )
    from .commands.list_virtual_machines_metrics import (
        ListVirtualMachinesMetricsRequest as ListVirtualMachinesMetricsRequest,
    )
    from .commands.list_virtual_machines_usage_history import (
        ListVirtualMachinesUsageHistoryRequest as ListVirtualMachinesUsageHistoryRequest,
    )
    from .commands.list_virtual_router_elements import (
        ListVirtualRouterElementsRequest as ListVirtualRouterElementsRequest,
    )
    from .commands.list_vlan_ip_ranges import ListVlanIpRangesRequest as ListVlanIpRangesRequest
    from .commands.list_vm_schedule import ListVMScheduleRequest as ListVMScheduleRequest
    from .commands.list_vm_snapshot import ListVMSnapshotRequest as ListVMSnapshotRequest
    from .commands.list_vms_for_import import ListVmsForImportRequest as ListVmsForImportRequest
    from .commands.list_vmware_dc_vms import ListVmwareDcVmsRequest as ListVmwareDcVmsRequest
    from .commands.list_vmware_dcs import ListVmwareDcsRequest as ListVmwareDcsRequest
    from .commands.list_vnf_appliances import ListVnfAppliancesRequest as ListVnfAppliancesRequest
    from .commands.list_vnf_templates import ListVnfTemplatesRequest as ListVnfTemplatesRequest
    from .commands.list_volumes import ListVolumesRequest as ListVolumesRequest
    from .commands.list_volumes_for_import import (
        ListVolumesForImportRequest as ListVolumesForImportRequest,
    )
    from .commands.list_volumes_metrics import (
        ListVolumesMetricsRequest as ListVolumesMetricsRequest,
    )
    from .commands.list_volumes_usage_history import (
        ListVolumesUsageHistoryRequest as ListVolumesUsageHistoryRequest,
    )
    from .commands.list_vpc_offerings import ListVPCOfferingsRequest as ListVPCOfferingsRequest
    from .commands.list_vpcs import ListVPCsRequest as ListVPCsRequest
    from .commands.list_vpn_connections import (
        ListVpnConnectionsRequest as ListVpnConnectionsRequest,
    )
    from .commands.list_vpn_customer_gateways import (
        ListVpnCustomerGatewaysRequest as ListVpnCustomerGatewaysRequest,
    )
    from .commands.list_vpn_gateways import ListVpnGatewaysRequest as ListVpnGatewaysRequest
    from .commands.list_vpn_users import ListVpnUsersRequest as ListVpnUsersRequest
    from .commands.list_vsphere_storage_policies import (
        ListVsphereStoragePoliciesRequest as ListVsphereStoragePoliciesRequest,
    )
    from .commands.list_vsphere_storage_policy_compatible_pools import (
        ListVsphereStoragePolicyCompatiblePoolsRequest as ListVsphereStoragePolicyCompatiblePoolsRequest,
    )
    from .commands.list_webhook_deliveries import (
        ListWebhookDeliveriesRequest as ListWebhookDeliveriesRequest,
    )
    from .commands.list_webhooks import ListWebhooksRequest as ListWebhooksRequest
    from .commands.list_zones import ListZonesRequest as ListZonesRequest
    from .commands.list_zones_metrics import ListZonesMetricsRequest as ListZonesMetricsRequest
    from .commands.lock_account import LockAccountRequest as LockAccountRequest
    from .commands.lock_user import LockUserRequest as LockUserRequest
    from .commands.login import LoginRequest as LoginRequest
    from .commands.logout import LogoutRequest as LogoutRequest
    from .commands.manage_gpu_device import ManageGpuDeviceRequest as ManageGpuDeviceRequest
    from .commands.mark_default_zone_for_account import (
        MarkDefaultZoneForAccountRequest as MarkDefaultZoneForAccountRequest,
    )
    from .commands.migrate_network import MigrateNetworkRequest as MigrateNetworkRequest
    from .commands.migrate_resource_to_another_secondary_storage import (
        MigrateResourceToAnotherSecondaryStorageRequest as MigrateResourceToAnotherSecondaryStorageRequest,
    )
    from .commands.migrate_secondary_storage_data import (
        MigrateSecondaryStorageDataRequest as MigrateSecondaryStorageDataRequest,
    )
    from .commands.migrate_system_vm import MigrateSystemVmRequest as MigrateSystemVmRequest
    from .commands.migrate_virtual_machine import (
        MigrateVirtualMachineRequest as MigrateVirtualMachineRequest,
    )
    from .commands.migrate_virtual_machine_with_volume import (
        MigrateVirtualMachineWithVolumeRequest as MigrateVirtualMachineWithVolumeRequest,
    )
    from .commands.migrate_volume import MigrateVolumeRequest as MigrateVolumeRequest
    from .commands.migrate_vpc import MigrateVPCRequest as MigrateVPCRequest
    from .commands.move_domain import MoveDomainRequest as MoveDomainRequest
    from .commands.move_network_acl_item import (
        MoveNetworkAclItemRequest as MoveNetworkAclItemRequest,
    )
    from .commands.move_user import MoveUserRequest as MoveUserRequest
    from .commands.notify_baremetal_provision_done import (
        NotifyBaremetalProvisionDoneRequest as NotifyBaremetalProvisionDoneRequest,
    )
    from .commands.oauthlogin import OauthloginRequest as OauthloginRequest
    from .commands.patch_system_vm import PatchSystemVmRequest as PatchSystemVmRequest
    from .commands.prepare_for_maintenance import (
        PrepareForMaintenanceRequest as PrepareForMaintenanceRequest,
    )
    from .commands.prepare_for_shutdown import (
        PrepareForShutdownRequest as PrepareForShutdownRequest,
    )
    from .commands.prepare_host_for_maintenance import (
        PrepareHostForMaintenanceRequest as PrepareHostForMaintenanceRequest,
    )
    from .commands.prepare_template import PrepareTemplateRequest as PrepareTemplateRequest
    from .commands.provision_certificate import (
        ProvisionCertificateRequest as ProvisionCertificateRequest,
    )
    from .commands.provision_template_direct_download_certificate import (
        ProvisionTemplateDirectDownloadCertificateRequest as ProvisionTemplateDirectDownloadCertificateRequest,
    )
    from .commands.purge_expunged_resources import (
        PurgeExpungedResourcesRequest as PurgeExpungedResourcesRequest,
    )
    from .commands.query_async_job_result import (
        QueryAsyncJobResultRequest as QueryAsyncJobResultRequest,
    )
    from .commands.quota_balance import QuotaBalanceRequest as QuotaBalanceRequest
    from .commands.quota_configure_email import (
        QuotaConfigureEmailRequest as QuotaConfigureEmailRequest,
    )
    from .commands.quota_credits import QuotaCreditsRequest as QuotaCreditsRequest
    from .commands.quota_credits_list import QuotaCreditsListRequest as QuotaCreditsListRequest
    from .commands.quota_email_template_list import (
        QuotaEmailTemplateListRequest as QuotaEmailTemplateListRequest,
    )
    from .commands.quota_email_template_update import (
        QuotaEmailTemplateUpdateRequest as QuotaEmailTemplateUpdateRequest,
    )
    from .commands.quota_is_enabled import QuotaIsEnabledRequest as QuotaIsEnabledRequest
    from .commands.quota_list_email_configuration import (
        QuotaListEmailConfigurationRequest as QuotaListEmailConfigurationRequest,
    )
    from .commands.quota_preset_variables_list import (
        QuotaPresetVariablesListRequest as QuotaPresetVariablesListRequest,
    )
    from .commands.quota_statement import QuotaStatementRequest as QuotaStatementRequest
    from .commands.quota_summary import QuotaSummaryRequest as QuotaSummaryRequest
    from .commands.quota_tariff_create import QuotaTariffCreateRequest as QuotaTariffCreateRequest
    from .commands.quota_tariff_delete import QuotaTariffDeleteRequest as QuotaTariffDeleteRequest
    from .commands.quota_tariff_list import QuotaTariffListRequest as QuotaTariffListRequest
    from .commands.quota_tariff_update import QuotaTariffUpdateRequest as QuotaTariffUpdateRequest
    from .commands.quota_update import QuotaUpdateRequest as QuotaUpdateRequest
    from .commands.quota_validate_activation_rule import (
        QuotaValidateActivationRuleRequest as QuotaValidateActivationRuleRequest,
    )
    from .commands.ready_for_shutdown import ReadyForShutdownRequest as ReadyForShutdownRequest
    from .commands.reboot_router import RebootRouterRequest as RebootRouterRequest
    from .commands.reboot_system_vm import RebootSystemVmRequest as RebootSystemVmRequest
    from .commands.reboot_virtual_machine import (
        RebootVirtualMachineRequest as RebootVirtualMachineRequest,
    )
    from .commands.reconnect_host import ReconnectHostRequest as ReconnectHostRequest
    from .commands.recover_shared_file_system import (
        RecoverSharedFileSystemRequest as RecoverSharedFileSystemRequest,
    )
    from .commands.recover_virtual_machine import (
        RecoverVirtualMachineRequest as RecoverVirtualMachineRequest,
    )
    from .commands.recover_volume import RecoverVolumeRequest as RecoverVolumeRequest
    from .commands.register_cni_configuration import (
        RegisterCniConfigurationRequest as RegisterCniConfigurationRequest,
    )
    from .commands.register_extension import RegisterExtensionRequest as RegisterExtensionRequest
    from .commands.register_iso import RegisterIsoRequest as RegisterIsoRequest
    from .commands.register_netscaler_control_center import (
        RegisterNetscalerControlCenterRequest as RegisterNetscalerControlCenterRequest,
    )
    from .commands.register_netscaler_service_package import (
        RegisterNetscalerServicePackageRequest as RegisterNetscalerServicePackageRequest,
    )
    from .commands.register_oauth_provider import (
        RegisterOauthProviderRequest as RegisterOauthProviderRequest,
    )
    from .commands.register_ssh_key_pair import (
        RegisterSSHKeyPairRequest as RegisterSSHKeyPairRequest,
    )
    from .commands.register_template import RegisterTemplateRequest as RegisterTemplateRequest
    from .commands.register_user_data import RegisterUserDataRequest as RegisterUserDataRequest
    from .commands.register_user_keys import RegisterUserKeysRequest as RegisterUserKeysRequest
    from .commands.register_vnf_template import (
        RegisterVnfTemplateRequest as RegisterVnfTemplateRequest,
    )
    from .commands.release_as_number import ReleaseASNumberRequest as ReleaseASNumberRequest
    from .commands.release_bgp_peer import ReleaseBgpPeerRequest as ReleaseBgpPeerRequest
    from .commands.release_dedicated_cluster import (
        ReleaseDedicatedClusterRequest as ReleaseDedicatedClusterRequest,
    )
    from .commands.release_dedicated_guest_vlan_range import (
        ReleaseDedicatedGuestVlanRangeRequest as ReleaseDedicatedGuestVlanRangeRequest,
    )
    from .commands.release_dedicated_host import (
        ReleaseDedicatedHostRequest as ReleaseDedicatedHostRequest,
    )
    from .commands.release_dedicated_pod import (
        ReleaseDedicatedPodRequest as ReleaseDedicatedPodRequest,
    )
    from .commands.release_dedicated_zone import (
        ReleaseDedicatedZoneRequest as ReleaseDedicatedZoneRequest,
    )
    from .commands.release_host_reservation import (
        ReleaseHostReservationRequest as ReleaseHostReservationRequest,
    )
    from .commands.release_ip_address import ReleaseIpAddressRequest as ReleaseIpAddressRequest
    from .commands.release_ipv4_subnet_for_zone import (
        ReleaseIpv4SubnetForZoneRequest as ReleaseIpv4SubnetForZoneRequest,
    )
    from .commands.release_pod_ip_address import (
        ReleasePodIpAddressRequest as ReleasePodIpAddressRequest,
    )
    from .commands.release_public_ip_range import (
        ReleasePublicIpRangeRequest as ReleasePublicIpRangeRequest,
    )
    from .commands.remove_annotation import RemoveAnnotationRequest as RemoveAnnotationRequest
    from .commands.remove_cert_from_load_balancer import (
        RemoveCertFromLoadBalancerRequest as RemoveCertFromLoadBalancerRequest,
    )
    from .commands.remove_from_global_load_balancer_rule import (
        RemoveFromGlobalLoadBalancerRuleRequest as RemoveFromGlobalLoadBalancerRuleRequest,
    )
    from .commands.remove_from_load_balancer_rule import (
        RemoveFromLoadBalancerRuleRequest as RemoveFromLoadBalancerRuleRequest,
    )
    from .commands.remove_guest_os import RemoveGuestOsRequest as RemoveGuestOsRequest
    from .commands.remove_guest_os_mapping import (
        RemoveGuestOsMappingRequest as RemoveGuestOsMappingRequest,
    )
    from .commands.remove_gui_theme import RemoveGuiThemeRequest as RemoveGuiThemeRequest
    from .commands.remove_ip_from_nic import RemoveIpFromNicRequest as RemoveIpFromNicRequest
    from .commands.remove_management_server import (
        RemoveManagementServerRequest as RemoveManagementServerRequest,
    )
    from .commands.remove_network_permissions import (
        RemoveNetworkPermissionsRequest as RemoveNetworkPermissionsRequest,
    )
    from .commands.remove_nic_from_virtual_machine import (
        RemoveNicFromVirtualMachineRequest as RemoveNicFromVirtualMachineRequest,
    )
    from .commands.remove_nodes_from_kubernetes_cluster import (
        RemoveNodesFromKubernetesClusterRequest as RemoveNodesFromKubernetesClusterRequest,
    )
    from .commands.remove_quarantined_ip import (
        RemoveQuarantinedIpRequest as RemoveQuarantinedIpRequest,
    )
    from .commands.remove_raw_usage_records import (
        RemoveRawUsageRecordsRequest as RemoveRawUsageRecordsRequest,
    )
    from .commands.remove_region import RemoveRegionRequest as RemoveRegionRequest
    from .commands.remove_resource_detail import (
        RemoveResourceDetailRequest as RemoveResourceDetailRequest,
    )
    from .commands.remove_secondary_storage_selector import (
        RemoveSecondaryStorageSelectorRequest as RemoveSecondaryStorageSelectorRequest,
    )
    from .commands.remove_tungsten_fabric_network_gateway_from_logical_router import (
        RemoveTungstenFabricNetworkGatewayFromLogicalRouterRequest as RemoveTungstenFabricNetworkGatewayFromLogicalRouterRequest,
    )
    from .commands.remove_tungsten_fabric_policy import (
        RemoveTungstenFabricPolicyRequest as RemoveTungstenFabricPolicyRequest,
    )
    from .commands.remove_tungsten_fabric_policy_rule import (
        RemoveTungstenFabricPolicyRuleRequest as RemoveTungstenFabricPolicyRuleRequest,
    )
    from .commands.remove_tungsten_fabric_tag import (
        RemoveTungstenFabricTagRequest as RemoveTungstenFabricTagRequest,
    )
    from .commands.remove_virtual_machine_from_backup_offering import (
        RemoveVirtualMachineFromBackupOfferingRequest as RemoveVirtualMachineFromBackupOfferingRequest,
    )
    from .commands.remove_virtual_machines_from_kubernetes_cluster import (
        RemoveVirtualMachinesFromKubernetesClusterRequest as RemoveVirtualMachinesFromKubernetesClusterRequest,
    )
    from .commands.remove_vmware_dc import RemoveVmwareDcRequest as RemoveVmwareDcRequest
    from .commands.remove_vpn_user import RemoveVpnUserRequest as RemoveVpnUserRequest
    from .commands.replace_network_acl_list import (
        ReplaceNetworkACLListRequest as ReplaceNetworkACLListRequest,
    )
    from .commands.reserve_ip_address import ReserveIpAddressRequest as ReserveIpAddressRequest
    from .commands.reset_api_limit import ResetApiLimitRequest as ResetApiLimitRequest
    from .commands.reset_configuration import ResetConfigurationRequest as ResetConfigurationRequest
    from .commands.reset_network_permissions import (
        ResetNetworkPermissionsRequest as ResetNetworkPermissionsRequest,
    )
    from .commands.reset_password import ResetPasswordRequest as ResetPasswordRequest
    from .commands.reset_password_for_virtual_machine import (
        ResetPasswordForVirtualMachineRequest as ResetPasswordForVirtualMachineRequest,
    )
    from .commands.reset_ssh_key_for_virtual_machine import (
        ResetSSHKeyForVirtualMachineRequest as ResetSSHKeyForVirtualMachineRequest,
    )
    from .commands.reset_user_data_for_virtual_machine import (
        ResetUserDataForVirtualMachineRequest as ResetUserDataForVirtualMachineRequest,
    )
    from .commands.reset_vpn_connection import (
        ResetVpnConnectionRequest as ResetVpnConnectionRequest,
    )
    from .commands.resize_volume import ResizeVolumeRequest as ResizeVolumeRequest
    from .commands.restart_network import RestartNetworkRequest as RestartNetworkRequest
    from .commands.restart_shared_file_system import (
        RestartSharedFileSystemRequest as RestartSharedFileSystemRequest,
    )
    from .commands.restart_vpc import RestartVPCRequest as RestartVPCRequest
    from .commands.restore_backup import RestoreBackupRequest as RestoreBackupRequest
    from .commands.restore_virtual_machine import (
        RestoreVirtualMachineRequest as RestoreVirtualMachineRequest,
    )
    from .commands.restore_volume_from_backup_and_attach_to_vm import (
        RestoreVolumeFromBackupAndAttachToVMRequest as RestoreVolumeFromBackupAndAttachToVMRequest,
    )
    from .commands.revert_snapshot import RevertSnapshotRequest as RevertSnapshotRequest
    from .commands.revert_to_vm_snapshot import (
        RevertToVMSnapshotRequest as RevertToVMSnapshotRequest,
    )
    from .commands.revoke_certificate import RevokeCertificateRequest as RevokeCertificateRequest
    from .commands.revoke_security_group_egress import (
        RevokeSecurityGroupEgressRequest as RevokeSecurityGroupEgressRequest,
    )
    from .commands.revoke_security_group_ingress import (
        RevokeSecurityGroupIngressRequest as RevokeSecurityGroupIngressRequest,
    )
    from .commands.revoke_template_direct_download_certificate import (
        RevokeTemplateDirectDownloadCertificateRequest as RevokeTemplateDirectDownloadCertificateRequest,
    )
    from .commands.run_custom_action import RunCustomActionRequest as RunCustomActionRequest
    from .commands.run_diagnostics import RunDiagnosticsRequest as RunDiagnosticsRequest
    from .commands.saml_slo import SamlSloRequest as SamlSloRequest
    from .commands.saml_sso import SamlSsoRequest as SamlSsoRequest
    from .commands.scale_kubernetes_cluster import (
        ScaleKubernetesClusterRequest as ScaleKubernetesClusterRequest,
    )
    from .commands.scale_system_vm import ScaleSystemVmRequest as ScaleSystemVmRequest
    from .commands.scale_virtual_machine import (
        ScaleVirtualMachineRequest as ScaleVirtualMachineRequest,
    )
    from .commands.search_ldap import SearchLdapRequest as SearchLdapRequest
    from .commands.setup_user_two_factor_authentication import (
        SetupUserTwoFactorAuthenticationRequest as SetupUserTwoFactorAuthenticationRequest,
    )
    from .commands.start_internal_load_balancer_vm import (
        StartInternalLoadBalancerVMRequest as StartInternalLoadBalancerVMRequest,
    )
    from .commands.start_kubernetes_cluster import (
        StartKubernetesClusterRequest as StartKubernetesClusterRequest,
    )
    from .commands.start_rolling_maintenance import (
        StartRollingMaintenanceRequest as StartRollingMaintenanceRequest,
    )
    from .commands.start_router import StartRouterRequest as StartRouterRequest
    from .commands.start_shared_file_system import (
        StartSharedFileSystemRequest as StartSharedFileSystemRequest,
    )
    from .commands.start_system_vm import StartSystemVmRequest as StartSystemVmRequest
    from .commands.start_virtual_machine import (
        StartVirtualMachineRequest as StartVirtualMachineRequest,
    )
    from .commands.stop_internal_load_balancer_vm import (
        StopInternalLoadBalancerVMRequest as StopInternalLoadBalancerVMRequest,
    )
    from .commands.stop_kubernetes_cluster import (
        StopKubernetesClusterRequest as StopKubernetesClusterRequest,
    )
    from .commands.stop_netscaler_vpx import StopNetScalerVpxRequest as StopNetScalerVpxRequest
    from .commands.stop_router import StopRouterRequest as StopRouterRequest
    from .commands.stop_shared_file_system import (
        StopSharedFileSystemRequest as StopSharedFileSystemRequest,
    )
    from .commands.stop_system_vm import StopSystemVmRequest as StopSystemVmRequest
    from .commands.stop_virtual_machine import (
        StopVirtualMachineRequest as StopVirtualMachineRequest,
    )
    from .commands.suspend_project import SuspendProjectRequest as SuspendProjectRequest
    from .commands.sync_storage_pool import SyncStoragePoolRequest as SyncStoragePoolRequest
    from .commands.synchronize_tungsten_fabric_data import (
        SynchronizeTungstenFabricDataRequest as SynchronizeTungstenFabricDataRequest,
    )
    from .commands.trigger_shutdown import TriggerShutdownRequest as TriggerShutdownRequest
    from .commands.unmanage_gpu_device import UnmanageGpuDeviceRequest as UnmanageGpuDeviceRequest
    from .commands.unmanage_virtual_machine import (
        UnmanageVirtualMachineRequest as UnmanageVirtualMachineRequest,
    )
    from .commands.unmanage_volume import UnmanageVolumeRequest as UnmanageVolumeRequest
    from .commands.unregister_extension import (
        UnregisterExtensionRequest as UnregisterExtensionRequest,
    )
    from .commands.update_account import UpdateAccountRequest as UpdateAccountRequest
    from .commands.update_annotation_visibility import (
        UpdateAnnotationVisibilityRequest as UpdateAnnotationVisibilityRequest,
    )
    from .commands.update_auto_scale_policy import (
        UpdateAutoScalePolicyRequest as UpdateAutoScalePolicyRequest,
    )
    from .commands.update_auto_scale_vm_group import (
        UpdateAutoScaleVmGroupRequest as UpdateAutoScaleVmGroupRequest,
    )
    from .commands.update_auto_scale_vm_profile import (
        UpdateAutoScaleVmProfileRequest as UpdateAutoScaleVmProfileRequest,
    )
    from .commands.update_backup_offering import (
        UpdateBackupOfferingRequest as UpdateBackupOfferingRequest,
    )
    from .commands.update_backup_repository import (
        UpdateBackupRepositoryRequest as UpdateBackupRepositoryRequest,
    )
    from .commands.update_backup_schedule import (
        UpdateBackupScheduleRequest as UpdateBackupScheduleRequest,
    )
    from .commands.update_bgp_peer import UpdateBgpPeerRequest as UpdateBgpPeerRequest
    from .commands.update_bucket import UpdateBucketRequest as UpdateBucketRequest
    from .commands.update_cloud_to_use_object_store import (
        UpdateCloudToUseObjectStoreRequest as UpdateCloudToUseObjectStoreRequest,
    )
    from .commands.update_cluster import UpdateClusterRequest as UpdateClusterRequest
    from .commands.update_condition import UpdateConditionRequest as UpdateConditionRequest
    from .commands.update_configuration import (
        UpdateConfigurationRequest as UpdateConfigurationRequest,
    )
    from .commands.update_custom_action import (
        UpdateCustomActionRequest as UpdateCustomActionRequest,
    )
    from .commands.update_default_nic_for_virtual_machine import (
        UpdateDefaultNicForVirtualMachineRequest as UpdateDefaultNicForVirtualMachineRequest,
    )
    from .commands.update_disk_offering import (
        UpdateDiskOfferingRequest as UpdateDiskOfferingRequest,
    )
    from .commands.update_domain import UpdateDomainRequest as UpdateDomainRequest
    from .commands.update_egress_firewall_rule import (
        UpdateEgressFirewallRuleRequest as UpdateEgressFirewallRuleRequest,
    )
    from .commands.update_extension import UpdateExtensionRequest as UpdateExtensionRequest
    from .commands.update_firewall_rule import (
        UpdateFirewallRuleRequest as UpdateFirewallRuleRequest,
    )
    from .commands.update_global_load_balancer_rule import (
        UpdateGlobalLoadBalancerRuleRequest as UpdateGlobalLoadBalancerRuleRequest,
    )
    from .commands.update_gpu_card import UpdateGpuCardRequest as UpdateGpuCardRequest
    from .commands.update_gpu_device import UpdateGpuDeviceRequest as UpdateGpuDeviceRequest
    from .commands.update_guest_os import UpdateGuestOsRequest as UpdateGuestOsRequest
    from .commands.update_guest_os_mapping import (
        UpdateGuestOsMappingRequest as UpdateGuestOsMappingRequest,
    )
    from .commands.update_gui_theme import UpdateGuiThemeRequest as UpdateGuiThemeRequest
    from .commands.update_host import UpdateHostRequest as UpdateHostRequest
    from .commands.update_host_password import (
        UpdateHostPasswordRequest as UpdateHostPasswordRequest,
    )
    from .commands.update_hypervisor_capabilities import (
        UpdateHypervisorCapabilitiesRequest as UpdateHypervisorCapabilitiesRequest,
    )
    from .commands.update_image_store import UpdateImageStoreRequest as UpdateImageStoreRequest
    from .commands.update_instance_group import (
        UpdateInstanceGroupRequest as UpdateInstanceGroupRequest,
    )
    from .commands.update_ip_address import UpdateIpAddressRequest as UpdateIpAddressRequest
    from .commands.update_ipv4_subnet_for_zone import (
        UpdateIpv4SubnetForZoneRequest as UpdateIpv4SubnetForZoneRequest,
    )
    from .commands.update_ipv6_firewall_rule import (
        UpdateIpv6FirewallRuleRequest as UpdateIpv6FirewallRuleRequest,
    )
    from .commands.update_iso import UpdateIsoRequest as UpdateIsoRequest
    from .commands.update_iso_permissions import (
        UpdateIsoPermissionsRequest as UpdateIsoPermissionsRequest,
    )
    from .commands.update_kubernetes_supported_version import (
        UpdateKubernetesSupportedVersionRequest as UpdateKubernetesSupportedVersionRequest,
    )
    from .commands.update_lb_health_check_policy import (
        UpdateLBHealthCheckPolicyRequest as UpdateLBHealthCheckPolicyRequest,
    )
    from .commands.update_lb_stickiness_policy import (
        UpdateLBStickinessPolicyRequest as UpdateLBStickinessPolicyRequest,
    )
    from .commands.update_load_balancer import (
        UpdateLoadBalancerRequest as UpdateLoadBalancerRequest,
    )
    from .commands.update_load_balancer_rule import (
        UpdateLoadBalancerRuleRequest as UpdateLoadBalancerRuleRequest,
    )
    from .commands.update_network import UpdateNetworkRequest as UpdateNetworkRequest
    from .commands.update_network_acl_item import (
        UpdateNetworkACLItemRequest as UpdateNetworkACLItemRequest,
    )
    from .commands.update_network_acl_list import (
        UpdateNetworkACLListRequest as UpdateNetworkACLListRequest,
    )
    from .commands.update_network_offering import (
        UpdateNetworkOfferingRequest as UpdateNetworkOfferingRequest,
    )
    from .commands.update_network_service_provider import (
        UpdateNetworkServiceProviderRequest as UpdateNetworkServiceProviderRequest,
    )
    from .commands.update_oauth_provider import (
        UpdateOauthProviderRequest as UpdateOauthProviderRequest,
    )
    from .commands.update_object_storage_pool import (
        UpdateObjectStoragePoolRequest as UpdateObjectStoragePoolRequest,
    )
    from .commands.update_os_category import UpdateOsCategoryRequest as UpdateOsCategoryRequest
    from .commands.update_physical_network import (
        UpdatePhysicalNetworkRequest as UpdatePhysicalNetworkRequest,
    )
    from .commands.update_pod import UpdatePodRequest as UpdatePodRequest
    from .commands.update_pod_management_network_ip_range import (
        UpdatePodManagementNetworkIpRangeRequest as UpdatePodManagementNetworkIpRangeRequest,
    )
    from .commands.update_port_forwarding_rule import (
        UpdatePortForwardingRuleRequest as UpdatePortForwardingRuleRequest,
    )
    from .commands.update_project import UpdateProjectRequest as UpdateProjectRequest
    from .commands.update_project_invitation import (
        UpdateProjectInvitationRequest as UpdateProjectInvitationRequest,
    )
    from .commands.update_project_role import UpdateProjectRoleRequest as UpdateProjectRoleRequest
    from .commands.update_project_role_permission import (
        UpdateProjectRolePermissionRequest as UpdateProjectRolePermissionRequest,
    )
    from .commands.update_quarantined_ip import (
        UpdateQuarantinedIpRequest as UpdateQuarantinedIpRequest,
    )
    from .commands.update_region import UpdateRegionRequest as UpdateRegionRequest
    from .commands.update_remote_access_vpn import (
        UpdateRemoteAccessVpnRequest as UpdateRemoteAccessVpnRequest,
    )
    from .commands.update_resource_count import (
        UpdateResourceCountRequest as UpdateResourceCountRequest,
    )
    from .commands.update_resource_limit import (
        UpdateResourceLimitRequest as UpdateResourceLimitRequest,
    )
    from .commands.update_role import UpdateRoleRequest as UpdateRoleRequest
    from .commands.update_role_permission import (
        UpdateRolePermissionRequest as UpdateRolePermissionRequest,
    )
    from .commands.update_routing_firewall_rule import (
        UpdateRoutingFirewallRuleRequest as UpdateRoutingFirewallRuleRequest,
    )
    from .commands.update_secondary_storage_selector import (
        UpdateSecondaryStorageSelectorRequest as UpdateSecondaryStorageSelectorRequest,
    )
    from .commands.update_security_group import (
        UpdateSecurityGroupRequest as UpdateSecurityGroupRequest,
    )
    from .commands.update_service_offering import (
        UpdateServiceOfferingRequest as UpdateServiceOfferingRequest,
    )
    from .commands.update_shared_file_system import (
        UpdateSharedFileSystemRequest as UpdateSharedFileSystemRequest,
    )
    from .commands.update_sioc_info import UpdateSiocInfoRequest as UpdateSiocInfoRequest
    from .commands.update_snapshot_policy import (
        UpdateSnapshotPolicyRequest as UpdateSnapshotPolicyRequest,
    )
    from .commands.update_storage_capabilities import (
        UpdateStorageCapabilitiesRequest as UpdateStorageCapabilitiesRequest,
    )
    from .commands.update_storage_network_ip_range import (
        UpdateStorageNetworkIpRangeRequest as UpdateStorageNetworkIpRangeRequest,
    )
    from .commands.update_storage_pool import UpdateStoragePoolRequest as UpdateStoragePoolRequest
    from .commands.update_template import UpdateTemplateRequest as UpdateTemplateRequest
    from .commands.update_template_permissions import (
        UpdateTemplatePermissionsRequest as UpdateTemplatePermissionsRequest,
    )
    from .commands.update_traffic_type import UpdateTrafficTypeRequest as UpdateTrafficTypeRequest
    from .commands.update_tungsten_fabric_lb_health_monitor import (
        UpdateTungstenFabricLBHealthMonitorRequest as UpdateTungstenFabricLBHealthMonitorRequest,
    )
    from .commands.update_user import UpdateUserRequest as UpdateUserRequest
    from .commands.update_vgpu_profile import UpdateVgpuProfileRequest as UpdateVgpuProfileRequest
    from .commands.update_virtual_machine import (
        UpdateVirtualMachineRequest as UpdateVirtualMachineRequest,
    )
    from .commands.update_vlan_ip_range import UpdateVlanIpRangeRequest as UpdateVlanIpRangeRequest
    from .commands.update_vm_affinity_group import (
        UpdateVMAffinityGroupRequest as UpdateVMAffinityGroupRequest,
    )
    from .commands.update_vm_nic_ip import UpdateVmNicIpRequest as UpdateVmNicIpRequest
    from .commands.update_vm_schedule import UpdateVMScheduleRequest as UpdateVMScheduleRequest
    from .commands.update_vmware_dc import UpdateVmwareDcRequest as UpdateVmwareDcRequest
    from .commands.update_vnf_template import UpdateVnfTemplateRequest as UpdateVnfTemplateRequest
    from .commands.update_volume import UpdateVolumeRequest as UpdateVolumeRequest
    from .commands.update_vpc import UpdateVPCRequest as UpdateVPCRequest
    from .commands.update_vpc_offering import UpdateVPCOfferingRequest as UpdateVPCOfferingRequest
    from .commands.update_vpn_connection import (
        UpdateVpnConnectionRequest as UpdateVpnConnectionRequest,
    )
    from .commands.update_vpn_customer_gateway import (
        UpdateVpnCustomerGatewayRequest as UpdateVpnCustomerGatewayRequest,
    )
    from .commands.update_vpn_gateway import UpdateVpnGatewayRequest as UpdateVpnGatewayRequest
    from .commands.update_webhook import UpdateWebhookRequest as UpdateWebhookRequest
    from .commands.update_zone import UpdateZoneRequest as UpdateZoneRequest
    from .commands.upgrade_kubernetes_cluster import (
        UpgradeKubernetesClusterRequest as UpgradeKubernetesClusterRequest,
    )
    from .commands.upgrade_router_template import (
        UpgradeRouterTemplateRequest as UpgradeRouterTemplateRequest,
    )
    from .commands.upload_custom_certificate import (
        UploadCustomCertificateRequest as UploadCustomCertificateRequest,
    )
    from .commands.upload_resource_icon import (
        UploadResourceIconRequest as UploadResourceIconRequest,
    )
    from .commands.upload_ssl_cert import UploadSslCertRequest as UploadSslCertRequest
    from .commands.upload_template_direct_download_certificate import (
        UploadTemplateDirectDownloadCertificateRequest as UploadTemplateDirectDownloadCertificateRequest,
    )
    from .commands.upload_volume import UploadVolumeRequest as UploadVolumeRequest
    from .commands.validate_user_two_factor_authentication_code import (
        ValidateUserTwoFactorAuthenticationCodeRequest as ValidateUserTwoFactorAuthenticationCodeRequest,
    )
    from .commands.verify_oauth_code_and_get_user import (
        VerifyOAuthCodeAndGetUserRequest as VerifyOAuthCodeAndGetUserRequest,
    )


def __getattr__(name: str) -> object:
    return COMMANDS.request_attribute(name)


def __dir__() -> list[str]:
    return list(COMMANDS.request_names())
