# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""The functions of all commands, each loaded from its module in `commands` at first use."""

# It has all of them, deprecated ones too.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .index import COMMANDS

if TYPE_CHECKING:
    from .commands.acquire_pod_ip_address import acquire_pod_ip_address as acquire_pod_ip_address
    from .commands.activate_project import activate_project as activate_project
    from .commands.add_account_to_project import add_account_to_project as add_account_to_project
    from .commands.add_annotation import add_annotation as add_annotation
    from .commands.add_backup_repository import add_backup_repository as add_backup_repository
    from .commands.add_baremetal_dhcp import add_baremetal_dhcp as add_baremetal_dhcp
    from .commands.add_baremetal_host import add_baremetal_host as add_baremetal_host
    from .commands.add_baremetal_pxe_kick_start_server import (
        add_baremetal_pxe_kick_start_server as add_baremetal_pxe_kick_start_server,
    )
    from .commands.add_baremetal_pxe_ping_server import (
        add_baremetal_pxe_ping_server as add_baremetal_pxe_ping_server,
    )
    from .commands.add_baremetal_rct import add_baremetal_rct as add_baremetal_rct
    from .commands.add_big_switch_bcf_device import (
        add_big_switch_bcf_device as add_big_switch_bcf_device,
    )
    from .commands.add_brocade_vcs_device import add_brocade_vcs_device as add_brocade_vcs_device
    from .commands.add_cisco_asa1000v_resource import (
        add_cisco_asa1000v_resource as add_cisco_asa1000v_resource,
    )
    from .commands.add_cisco_vnmc_resource import add_cisco_vnmc_resource as add_cisco_vnmc_resource
    from .commands.add_cluster import add_cluster as add_cluster
    from .commands.add_custom_action import add_custom_action as add_custom_action
    from .commands.add_globo_dns_host import add_globo_dns_host as add_globo_dns_host
    from .commands.add_guest_os import add_guest_os as add_guest_os
    from .commands.add_guest_os_mapping import add_guest_os_mapping as add_guest_os_mapping
    from .commands.add_host import add_host as add_host
    from .commands.add_image_store import add_image_store as add_image_store
    from .commands.add_image_store_s3 import add_image_store_s3 as add_image_store_s3
    from .commands.add_ip_to_nic import add_ip_to_nic as add_ip_to_nic
    from .commands.add_kubernetes_supported_version import (
        add_kubernetes_supported_version as add_kubernetes_supported_version,
    )
    from .commands.add_ldap_configuration import add_ldap_configuration as add_ldap_configuration
    from .commands.add_netris_provider import add_netris_provider as add_netris_provider
    from .commands.add_netscaler_load_balancer import (
        add_netscaler_load_balancer as add_netscaler_load_balancer,
    )
    from .commands.add_network_device import add_network_device as add_network_device
    from .commands.add_network_service_provider import (
        add_network_service_provider as add_network_service_provider,
    )
    from .commands.add_nic_to_virtual_machine import (
        add_nic_to_virtual_machine as add_nic_to_virtual_machine,
    )
    from .commands.add_nicira_nvp_device import add_nicira_nvp_device as add_nicira_nvp_device
    from .commands.add_nodes_to_kubernetes_cluster import (
        add_nodes_to_kubernetes_cluster as add_nodes_to_kubernetes_cluster,
    )
    from .commands.add_nsx_controller import add_nsx_controller as add_nsx_controller
    from .commands.add_object_storage_pool import add_object_storage_pool as add_object_storage_pool
    from .commands.add_open_daylight_controller import (
        add_open_daylight_controller as add_open_daylight_controller,
    )
    from .commands.add_os_category import add_os_category as add_os_category
    from .commands.add_palo_alto_firewall import add_palo_alto_firewall as add_palo_alto_firewall
    from .commands.add_region import add_region as add_region
    from .commands.add_resource_detail import add_resource_detail as add_resource_detail
    from .commands.add_secondary_storage import add_secondary_storage as add_secondary_storage
    from .commands.add_stratosphere_ssp import add_stratosphere_ssp as add_stratosphere_ssp
    from .commands.add_swift import add_swift as add_swift
    from .commands.add_traffic_monitor import add_traffic_monitor as add_traffic_monitor
    from .commands.add_traffic_type import add_traffic_type as add_traffic_type
    from .commands.add_tungsten_fabric_network_gateway_to_logical_router import (
        add_tungsten_fabric_network_gateway_to_logical_router as add_tungsten_fabric_network_gateway_to_logical_router,
    )
    from .commands.add_tungsten_fabric_policy_rule import (
        add_tungsten_fabric_policy_rule as add_tungsten_fabric_policy_rule,
    )
    from .commands.add_ucs_manager import add_ucs_manager as add_ucs_manager
    from .commands.add_user_to_project import add_user_to_project as add_user_to_project
    from .commands.add_virtual_machines_to_kubernetes_cluster import (
        add_virtual_machines_to_kubernetes_cluster as add_virtual_machines_to_kubernetes_cluster,
    )
    from .commands.add_vmware_dc import add_vmware_dc as add_vmware_dc
    from .commands.add_vpn_user import add_vpn_user as add_vpn_user
    from .commands.apply_tungsten_fabric_policy import (
        apply_tungsten_fabric_policy as apply_tungsten_fabric_policy,
    )
    from .commands.apply_tungsten_fabric_tag import (
        apply_tungsten_fabric_tag as apply_tungsten_fabric_tag,
    )
    from .commands.archive_alerts import archive_alerts as archive_alerts
    from .commands.archive_events import archive_events as archive_events
    from .commands.archive_snapshot import archive_snapshot as archive_snapshot
    from .commands.assign_cert_to_load_balancer import (
        assign_cert_to_load_balancer as assign_cert_to_load_balancer,
    )
    from .commands.assign_to_global_load_balancer_rule import (
        assign_to_global_load_balancer_rule as assign_to_global_load_balancer_rule,
    )
    from .commands.assign_to_load_balancer_rule import (
        assign_to_load_balancer_rule as assign_to_load_balancer_rule,
    )
    from .commands.assign_virtual_machine import assign_virtual_machine as assign_virtual_machine
    from .commands.assign_virtual_machine_to_backup_offering import (
        assign_virtual_machine_to_backup_offering as assign_virtual_machine_to_backup_offering,
    )
    from .commands.assign_volume import assign_volume as assign_volume
    from .commands.associate_ip_address import associate_ip_address as associate_ip_address
    from .commands.associate_ucs_profile_to_blade import (
        associate_ucs_profile_to_blade as associate_ucs_profile_to_blade,
    )
    from .commands.attach_iso import attach_iso as attach_iso
    from .commands.attach_volume import attach_volume as attach_volume
    from .commands.authorize_saml_sso import authorize_saml_sso as authorize_saml_sso
    from .commands.authorize_security_group_egress import (
        authorize_security_group_egress as authorize_security_group_egress,
    )
    from .commands.authorize_security_group_ingress import (
        authorize_security_group_ingress as authorize_security_group_ingress,
    )
    from .commands.cancel_host_as_degraded import cancel_host_as_degraded as cancel_host_as_degraded
    from .commands.cancel_host_maintenance import cancel_host_maintenance as cancel_host_maintenance
    from .commands.cancel_maintenance import cancel_maintenance as cancel_maintenance
    from .commands.cancel_shutdown import cancel_shutdown as cancel_shutdown
    from .commands.cancel_storage_maintenance import (
        cancel_storage_maintenance as cancel_storage_maintenance,
    )
    from .commands.change_bgp_peers_for_network import (
        change_bgp_peers_for_network as change_bgp_peers_for_network,
    )
    from .commands.change_bgp_peers_for_vpc import (
        change_bgp_peers_for_vpc as change_bgp_peers_for_vpc,
    )
    from .commands.change_offering_for_volume import (
        change_offering_for_volume as change_offering_for_volume,
    )
    from .commands.change_out_of_band_management_password import (
        change_out_of_band_management_password as change_out_of_band_management_password,
    )
    from .commands.change_service_for_router import (
        change_service_for_router as change_service_for_router,
    )
    from .commands.change_service_for_system_vm import (
        change_service_for_system_vm as change_service_for_system_vm,
    )
    from .commands.change_service_for_virtual_machine import (
        change_service_for_virtual_machine as change_service_for_virtual_machine,
    )
    from .commands.change_shared_file_system_disk_offering import (
        change_shared_file_system_disk_offering as change_shared_file_system_disk_offering,
    )
    from .commands.change_shared_file_system_service_offering import (
        change_shared_file_system_service_offering as change_shared_file_system_service_offering,
    )
    from .commands.change_storage_pool_scope import (
        change_storage_pool_scope as change_storage_pool_scope,
    )
    from .commands.check_volume import check_volume as check_volume
    from .commands.clean_vm_reservations import clean_vm_reservations as clean_vm_reservations
    from .commands.cloudian_is_enabled import cloudian_is_enabled as cloudian_is_enabled
    from .commands.cloudian_sso_login import cloudian_sso_login as cloudian_sso_login
    from .commands.config_tungsten_fabric_service import (
        config_tungsten_fabric_service as config_tungsten_fabric_service,
    )
    from .commands.configure_ha_for_host import configure_ha_for_host as configure_ha_for_host
    from .commands.configure_internal_load_balancer_element import (
        configure_internal_load_balancer_element as configure_internal_load_balancer_element,
    )
    from .commands.configure_netscaler_load_balancer import (
        configure_netscaler_load_balancer as configure_netscaler_load_balancer,
    )
    from .commands.configure_out_of_band_management import (
        configure_out_of_band_management as configure_out_of_band_management,
    )
    from .commands.configure_ovs_element import configure_ovs_element as configure_ovs_element
    from .commands.configure_palo_alto_firewall import (
        configure_palo_alto_firewall as configure_palo_alto_firewall,
    )
    from .commands.configure_storage_access import (
        configure_storage_access as configure_storage_access,
    )
    from .commands.configure_virtual_router_element import (
        configure_virtual_router_element as configure_virtual_router_element,
    )
    from .commands.copy_iso import copy_iso as copy_iso
    from .commands.copy_snapshot import copy_snapshot as copy_snapshot
    from .commands.copy_template import copy_template as copy_template
    from .commands.create_account import create_account as create_account
    from .commands.create_affinity_group import create_affinity_group as create_affinity_group
    from .commands.create_asn_range import create_asn_range as create_asn_range
    from .commands.create_auto_scale_policy import (
        create_auto_scale_policy as create_auto_scale_policy,
    )
    from .commands.create_auto_scale_vm_group import (
        create_auto_scale_vm_group as create_auto_scale_vm_group,
    )
    from .commands.create_auto_scale_vm_profile import (
        create_auto_scale_vm_profile as create_auto_scale_vm_profile,
    )
    from .commands.create_backup import create_backup as create_backup
    from .commands.create_backup_schedule import create_backup_schedule as create_backup_schedule
    from .commands.create_bgp_peer import create_bgp_peer as create_bgp_peer
    from .commands.create_bucket import create_bucket as create_bucket
    from .commands.create_condition import create_condition as create_condition
    from .commands.create_console_endpoint import create_console_endpoint as create_console_endpoint
    from .commands.create_counter import create_counter as create_counter
    from .commands.create_disk_offering import create_disk_offering as create_disk_offering
    from .commands.create_domain import create_domain as create_domain
    from .commands.create_egress_firewall_rule import (
        create_egress_firewall_rule as create_egress_firewall_rule,
    )
    from .commands.create_extension import create_extension as create_extension
    from .commands.create_firewall_rule import create_firewall_rule as create_firewall_rule
    from .commands.create_global_load_balancer_rule import (
        create_global_load_balancer_rule as create_global_load_balancer_rule,
    )
    from .commands.create_gpu_card import create_gpu_card as create_gpu_card
    from .commands.create_gpu_device import create_gpu_device as create_gpu_device
    from .commands.create_guest_network_ipv6_prefix import (
        create_guest_network_ipv6_prefix as create_guest_network_ipv6_prefix,
    )
    from .commands.create_gui_theme import create_gui_theme as create_gui_theme
    from .commands.create_instance_group import create_instance_group as create_instance_group
    from .commands.create_internal_load_balancer_element import (
        create_internal_load_balancer_element as create_internal_load_balancer_element,
    )
    from .commands.create_ip_forwarding_rule import (
        create_ip_forwarding_rule as create_ip_forwarding_rule,
    )
    from .commands.create_ipv4_subnet_for_guest_network import (
        create_ipv4_subnet_for_guest_network as create_ipv4_subnet_for_guest_network,
    )
    from .commands.create_ipv4_subnet_for_zone import (
        create_ipv4_subnet_for_zone as create_ipv4_subnet_for_zone,
    )
    from .commands.create_ipv6_firewall_rule import (
        create_ipv6_firewall_rule as create_ipv6_firewall_rule,
    )
    from .commands.create_kubernetes_cluster import (
        create_kubernetes_cluster as create_kubernetes_cluster,
    )
    from .commands.create_lb_health_check_policy import (
        create_lb_health_check_policy as create_lb_health_check_policy,
    )
    from .commands.create_lb_stickiness_policy import (
        create_lb_stickiness_policy as create_lb_stickiness_policy,
    )
    from .commands.create_load_balancer import create_load_balancer as create_load_balancer
    from .commands.create_load_balancer_rule import (
        create_load_balancer_rule as create_load_balancer_rule,
    )
    from .commands.create_management_network_ip_range import (
        create_management_network_ip_range as create_management_network_ip_range,
    )
    from .commands.create_network import create_network as create_network
    from .commands.create_network_acl import create_network_acl as create_network_acl
    from .commands.create_network_acl_list import create_network_acl_list as create_network_acl_list
    from .commands.create_network_offering import create_network_offering as create_network_offering
    from .commands.create_network_permissions import (
        create_network_permissions as create_network_permissions,
    )
    from .commands.create_physical_network import create_physical_network as create_physical_network
    from .commands.create_pod import create_pod as create_pod
    from .commands.create_port_forwarding_rule import (
        create_port_forwarding_rule as create_port_forwarding_rule,
    )
    from .commands.create_portable_ip_range import (
        create_portable_ip_range as create_portable_ip_range,
    )
    from .commands.create_private_gateway import create_private_gateway as create_private_gateway
    from .commands.create_project import create_project as create_project
    from .commands.create_project_role import create_project_role as create_project_role
    from .commands.create_project_role_permission import (
        create_project_role_permission as create_project_role_permission,
    )
    from .commands.create_remote_access_vpn import (
        create_remote_access_vpn as create_remote_access_vpn,
    )
    from .commands.create_role import create_role as create_role
    from .commands.create_role_permission import create_role_permission as create_role_permission
    from .commands.create_routing_firewall_rule import (
        create_routing_firewall_rule as create_routing_firewall_rule,
    )
    from .commands.create_secondary_staging_store import (
        create_secondary_staging_store as create_secondary_staging_store,
    )
    from .commands.create_secondary_storage_selector import (
        create_secondary_storage_selector as create_secondary_storage_selector,
    )
    from .commands.create_security_group import create_security_group as create_security_group
    from .commands.create_service_instance import create_service_instance as create_service_instance
    from .commands.create_service_offering import create_service_offering as create_service_offering
    from .commands.create_shared_file_system import (
        create_shared_file_system as create_shared_file_system,
    )
    from .commands.create_snapshot import create_snapshot as create_snapshot
    from .commands.create_snapshot_from_vm_snapshot import (
        create_snapshot_from_vm_snapshot as create_snapshot_from_vm_snapshot,
    )
    from .commands.create_snapshot_policy import create_snapshot_policy as create_snapshot_policy
    from .commands.create_ssh_key_pair import create_ssh_key_pair as create_ssh_key_pair
    from .commands.create_static_route import create_static_route as create_static_route
    from .commands.create_storage_network_ip_range import (
        create_storage_network_ip_range as create_storage_network_ip_range,
    )
    from .commands.create_storage_pool import create_storage_pool as create_storage_pool
    from .commands.create_tags import create_tags as create_tags
    from .commands.create_template import create_template as create_template
    from .commands.create_tungsten_fabric_address_group import (
        create_tungsten_fabric_address_group as create_tungsten_fabric_address_group,
    )
    from .commands.create_tungsten_fabric_application_policy_set import (
        create_tungsten_fabric_application_policy_set as create_tungsten_fabric_application_policy_set,
    )
    from .commands.create_tungsten_fabric_firewall_policy import (
        create_tungsten_fabric_firewall_policy as create_tungsten_fabric_firewall_policy,
    )
    from .commands.create_tungsten_fabric_firewall_rule import (
        create_tungsten_fabric_firewall_rule as create_tungsten_fabric_firewall_rule,
    )
    from .commands.create_tungsten_fabric_logical_router import (
        create_tungsten_fabric_logical_router as create_tungsten_fabric_logical_router,
    )
    from .commands.create_tungsten_fabric_management_network import (
        create_tungsten_fabric_management_network as create_tungsten_fabric_management_network,
    )
    from .commands.create_tungsten_fabric_policy import (
        create_tungsten_fabric_policy as create_tungsten_fabric_policy,
    )
    from .commands.create_tungsten_fabric_provider import (
        create_tungsten_fabric_provider as create_tungsten_fabric_provider,
    )
    from .commands.create_tungsten_fabric_public_network import (
        create_tungsten_fabric_public_network as create_tungsten_fabric_public_network,
    )
    from .commands.create_tungsten_fabric_service_group import (
        create_tungsten_fabric_service_group as create_tungsten_fabric_service_group,
    )
    from .commands.create_tungsten_fabric_tag import (
        create_tungsten_fabric_tag as create_tungsten_fabric_tag,
    )
    from .commands.create_tungsten_fabric_tag_type import (
        create_tungsten_fabric_tag_type as create_tungsten_fabric_tag_type,
    )
    from .commands.create_user import create_user as create_user
    from .commands.create_vgpu_profile import create_vgpu_profile as create_vgpu_profile
    from .commands.create_virtual_router_element import (
        create_virtual_router_element as create_virtual_router_element,
    )
    from .commands.create_vlan_ip_range import create_vlan_ip_range as create_vlan_ip_range
    from .commands.create_vm_from_backup import create_vm_from_backup as create_vm_from_backup
    from .commands.create_vm_schedule import create_vm_schedule as create_vm_schedule
    from .commands.create_vm_snapshot import create_vm_snapshot as create_vm_snapshot
    from .commands.create_volume import create_volume as create_volume
    from .commands.create_vpc import create_vpc as create_vpc
    from .commands.create_vpc_offering import create_vpc_offering as create_vpc_offering
    from .commands.create_vpn_connection import create_vpn_connection as create_vpn_connection
    from .commands.create_vpn_customer_gateway import (
        create_vpn_customer_gateway as create_vpn_customer_gateway,
    )
    from .commands.create_vpn_gateway import create_vpn_gateway as create_vpn_gateway
    from .commands.create_webhook import create_webhook as create_webhook
    from .commands.create_zone import create_zone as create_zone
    from .commands.declare_host_as_degraded import (
        declare_host_as_degraded as declare_host_as_degraded,
    )
    from .commands.dedicate_bgp_peer import dedicate_bgp_peer as dedicate_bgp_peer
    from .commands.dedicate_cluster import dedicate_cluster as dedicate_cluster
    from .commands.dedicate_guest_vlan_range import (
        dedicate_guest_vlan_range as dedicate_guest_vlan_range,
    )
    from .commands.dedicate_host import dedicate_host as dedicate_host
    from .commands.dedicate_ipv4_subnet_for_zone import (
        dedicate_ipv4_subnet_for_zone as dedicate_ipv4_subnet_for_zone,
    )
    from .commands.dedicate_pod import dedicate_pod as dedicate_pod
    from .commands.dedicate_public_ip_range import (
        dedicate_public_ip_range as dedicate_public_ip_range,
    )
    from .commands.dedicate_zone import dedicate_zone as dedicate_zone
    from .commands.delete_account import delete_account as delete_account
    from .commands.delete_account_from_project import (
        delete_account_from_project as delete_account_from_project,
    )
    from .commands.delete_affinity_group import delete_affinity_group as delete_affinity_group
    from .commands.delete_alerts import delete_alerts as delete_alerts
    from .commands.delete_asn_range import delete_asn_range as delete_asn_range
    from .commands.delete_auto_scale_policy import (
        delete_auto_scale_policy as delete_auto_scale_policy,
    )
    from .commands.delete_auto_scale_vm_group import (
        delete_auto_scale_vm_group as delete_auto_scale_vm_group,
    )
    from .commands.delete_auto_scale_vm_profile import (
        delete_auto_scale_vm_profile as delete_auto_scale_vm_profile,
    )
    from .commands.delete_backup import delete_backup as delete_backup
    from .commands.delete_backup_offering import delete_backup_offering as delete_backup_offering
    from .commands.delete_backup_repository import (
        delete_backup_repository as delete_backup_repository,
    )
    from .commands.delete_backup_schedule import delete_backup_schedule as delete_backup_schedule
    from .commands.delete_baremetal_rct import delete_baremetal_rct as delete_baremetal_rct
    from .commands.delete_bgp_peer import delete_bgp_peer as delete_bgp_peer
    from .commands.delete_big_switch_bcf_device import (
        delete_big_switch_bcf_device as delete_big_switch_bcf_device,
    )
    from .commands.delete_brocade_vcs_device import (
        delete_brocade_vcs_device as delete_brocade_vcs_device,
    )
    from .commands.delete_bucket import delete_bucket as delete_bucket
    from .commands.delete_cisco_asa1000v_resource import (
        delete_cisco_asa1000v_resource as delete_cisco_asa1000v_resource,
    )
    from .commands.delete_cisco_nexus_vsm import delete_cisco_nexus_vsm as delete_cisco_nexus_vsm
    from .commands.delete_cisco_vnmc_resource import (
        delete_cisco_vnmc_resource as delete_cisco_vnmc_resource,
    )
    from .commands.delete_cluster import delete_cluster as delete_cluster
    from .commands.delete_cni_configuration import (
        delete_cni_configuration as delete_cni_configuration,
    )
    from .commands.delete_condition import delete_condition as delete_condition
    from .commands.delete_counter import delete_counter as delete_counter
    from .commands.delete_custom_action import delete_custom_action as delete_custom_action
    from .commands.delete_disk_offering import delete_disk_offering as delete_disk_offering
    from .commands.delete_domain import delete_domain as delete_domain
    from .commands.delete_egress_firewall_rule import (
        delete_egress_firewall_rule as delete_egress_firewall_rule,
    )
    from .commands.delete_events import delete_events as delete_events
    from .commands.delete_extension import delete_extension as delete_extension
    from .commands.delete_firewall_rule import delete_firewall_rule as delete_firewall_rule
    from .commands.delete_global_load_balancer_rule import (
        delete_global_load_balancer_rule as delete_global_load_balancer_rule,
    )
    from .commands.delete_gpu_card import delete_gpu_card as delete_gpu_card
    from .commands.delete_gpu_device import delete_gpu_device as delete_gpu_device
    from .commands.delete_guest_network_ipv6_prefix import (
        delete_guest_network_ipv6_prefix as delete_guest_network_ipv6_prefix,
    )
    from .commands.delete_host import delete_host as delete_host
    from .commands.delete_image_store import delete_image_store as delete_image_store
    from .commands.delete_instance_group import delete_instance_group as delete_instance_group
    from .commands.delete_ip_forwarding_rule import (
        delete_ip_forwarding_rule as delete_ip_forwarding_rule,
    )
    from .commands.delete_ipv4_subnet_for_guest_network import (
        delete_ipv4_subnet_for_guest_network as delete_ipv4_subnet_for_guest_network,
    )
    from .commands.delete_ipv4_subnet_for_zone import (
        delete_ipv4_subnet_for_zone as delete_ipv4_subnet_for_zone,
    )
    from .commands.delete_ipv6_firewall_rule import (
        delete_ipv6_firewall_rule as delete_ipv6_firewall_rule,
    )
    from .commands.delete_iso import delete_iso as delete_iso
    from .commands.delete_kubernetes_cluster import (
        delete_kubernetes_cluster as delete_kubernetes_cluster,
    )
    from .commands.delete_kubernetes_supported_version import (
        delete_kubernetes_supported_version as delete_kubernetes_supported_version,
    )
    from .commands.delete_lb_health_check_policy import (
        delete_lb_health_check_policy as delete_lb_health_check_policy,
    )
    from .commands.delete_lb_stickiness_policy import (
        delete_lb_stickiness_policy as delete_lb_stickiness_policy,
    )
    from .commands.delete_ldap_configuration import (
        delete_ldap_configuration as delete_ldap_configuration,
    )
    from .commands.delete_load_balancer import delete_load_balancer as delete_load_balancer
    from .commands.delete_load_balancer_rule import (
        delete_load_balancer_rule as delete_load_balancer_rule,
    )
    from .commands.delete_management_network_ip_range import (
        delete_management_network_ip_range as delete_management_network_ip_range,
    )
    from .commands.delete_netris_provider import delete_netris_provider as delete_netris_provider
    from .commands.delete_netscaler_control_center import (
        delete_netscaler_control_center as delete_netscaler_control_center,
    )
    from .commands.delete_netscaler_load_balancer import (
        delete_netscaler_load_balancer as delete_netscaler_load_balancer,
    )
    from .commands.delete_network import delete_network as delete_network
    from .commands.delete_network_acl import delete_network_acl as delete_network_acl
    from .commands.delete_network_acl_list import delete_network_acl_list as delete_network_acl_list
    from .commands.delete_network_device import delete_network_device as delete_network_device
    from .commands.delete_network_offering import delete_network_offering as delete_network_offering
    from .commands.delete_network_service_provider import (
        delete_network_service_provider as delete_network_service_provider,
    )
    from .commands.delete_nicira_nvp_device import (
        delete_nicira_nvp_device as delete_nicira_nvp_device,
    )
    from .commands.delete_nsx_controller import delete_nsx_controller as delete_nsx_controller
    from .commands.delete_oauth_provider import delete_oauth_provider as delete_oauth_provider
    from .commands.delete_object_storage_pool import (
        delete_object_storage_pool as delete_object_storage_pool,
    )
    from .commands.delete_open_daylight_controller import (
        delete_open_daylight_controller as delete_open_daylight_controller,
    )
    from .commands.delete_os_category import delete_os_category as delete_os_category
    from .commands.delete_palo_alto_firewall import (
        delete_palo_alto_firewall as delete_palo_alto_firewall,
    )
    from .commands.delete_physical_network import delete_physical_network as delete_physical_network
    from .commands.delete_pod import delete_pod as delete_pod
    from .commands.delete_port_forwarding_rule import (
        delete_port_forwarding_rule as delete_port_forwarding_rule,
    )
    from .commands.delete_portable_ip_range import (
        delete_portable_ip_range as delete_portable_ip_range,
    )
    from .commands.delete_private_gateway import delete_private_gateway as delete_private_gateway
    from .commands.delete_project import delete_project as delete_project
    from .commands.delete_project_invitation import (
        delete_project_invitation as delete_project_invitation,
    )
    from .commands.delete_project_role import delete_project_role as delete_project_role
    from .commands.delete_project_role_permission import (
        delete_project_role_permission as delete_project_role_permission,
    )
    from .commands.delete_remote_access_vpn import (
        delete_remote_access_vpn as delete_remote_access_vpn,
    )
    from .commands.delete_resource_icon import delete_resource_icon as delete_resource_icon
    from .commands.delete_role import delete_role as delete_role
    from .commands.delete_role_permission import delete_role_permission as delete_role_permission
    from .commands.delete_routing_firewall_rule import (
        delete_routing_firewall_rule as delete_routing_firewall_rule,
    )
    from .commands.delete_secondary_staging_store import (
        delete_secondary_staging_store as delete_secondary_staging_store,
    )
    from .commands.delete_security_group import delete_security_group as delete_security_group
    from .commands.delete_service_offering import delete_service_offering as delete_service_offering
    from .commands.delete_service_package_offering import (
        delete_service_package_offering as delete_service_package_offering,
    )
    from .commands.delete_snapshot import delete_snapshot as delete_snapshot
    from .commands.delete_snapshot_policies import (
        delete_snapshot_policies as delete_snapshot_policies,
    )
    from .commands.delete_ssh_key_pair import delete_ssh_key_pair as delete_ssh_key_pair
    from .commands.delete_ssl_cert import delete_ssl_cert as delete_ssl_cert
    from .commands.delete_static_route import delete_static_route as delete_static_route
    from .commands.delete_storage_network_ip_range import (
        delete_storage_network_ip_range as delete_storage_network_ip_range,
    )
    from .commands.delete_storage_pool import delete_storage_pool as delete_storage_pool
    from .commands.delete_stratosphere_ssp import delete_stratosphere_ssp as delete_stratosphere_ssp
    from .commands.delete_tags import delete_tags as delete_tags
    from .commands.delete_template import delete_template as delete_template
    from .commands.delete_traffic_monitor import delete_traffic_monitor as delete_traffic_monitor
    from .commands.delete_traffic_type import delete_traffic_type as delete_traffic_type
    from .commands.delete_tungsten_fabric_address_group import (
        delete_tungsten_fabric_address_group as delete_tungsten_fabric_address_group,
    )
    from .commands.delete_tungsten_fabric_application_policy_set import (
        delete_tungsten_fabric_application_policy_set as delete_tungsten_fabric_application_policy_set,
    )
    from .commands.delete_tungsten_fabric_firewall_policy import (
        delete_tungsten_fabric_firewall_policy as delete_tungsten_fabric_firewall_policy,
    )
    from .commands.delete_tungsten_fabric_firewall_rule import (
        delete_tungsten_fabric_firewall_rule as delete_tungsten_fabric_firewall_rule,
    )
    from .commands.delete_tungsten_fabric_logical_router import (
        delete_tungsten_fabric_logical_router as delete_tungsten_fabric_logical_router,
    )
    from .commands.delete_tungsten_fabric_policy import (
        delete_tungsten_fabric_policy as delete_tungsten_fabric_policy,
    )
    from .commands.delete_tungsten_fabric_service_group import (
        delete_tungsten_fabric_service_group as delete_tungsten_fabric_service_group,
    )
    from .commands.delete_tungsten_fabric_tag import (
        delete_tungsten_fabric_tag as delete_tungsten_fabric_tag,
    )
    from .commands.delete_tungsten_fabric_tag_type import (
        delete_tungsten_fabric_tag_type as delete_tungsten_fabric_tag_type,
    )
    from .commands.delete_ucs_manager import delete_ucs_manager as delete_ucs_manager
    from .commands.delete_user import delete_user as delete_user
    from .commands.delete_user_data import delete_user_data as delete_user_data
    from .commands.delete_user_from_project import (
        delete_user_from_project as delete_user_from_project,
    )
    from .commands.delete_vgpu_profile import delete_vgpu_profile as delete_vgpu_profile
    from .commands.delete_vlan_ip_range import delete_vlan_ip_range as delete_vlan_ip_range
    from .commands.delete_vm_schedule import delete_vm_schedule as delete_vm_schedule
    from .commands.delete_vm_snapshot import delete_vm_snapshot as delete_vm_snapshot
    from .commands.delete_vnf_template import delete_vnf_template as delete_vnf_template
    from .commands.delete_volume import delete_volume as delete_volume
    from .commands.delete_vpc import delete_vpc as delete_vpc
    from .commands.delete_vpc_offering import delete_vpc_offering as delete_vpc_offering
    from .commands.delete_vpn_connection import delete_vpn_connection as delete_vpn_connection
    from .commands.delete_vpn_customer_gateway import (
        delete_vpn_customer_gateway as delete_vpn_customer_gateway,
    )
    from .commands.delete_vpn_gateway import delete_vpn_gateway as delete_vpn_gateway
    from .commands.delete_webhook import delete_webhook as delete_webhook
    from .commands.delete_webhook_delivery import delete_webhook_delivery as delete_webhook_delivery
    from .commands.delete_zone import delete_zone as delete_zone
    from .commands.deploy_netscaler_vpx import deploy_netscaler_vpx as deploy_netscaler_vpx
    from .commands.deploy_virtual_machine import deploy_virtual_machine as deploy_virtual_machine
    from .commands.deploy_vnf_appliance import deploy_vnf_appliance as deploy_vnf_appliance
    from .commands.destroy_router import destroy_router as destroy_router
    from .commands.destroy_shared_file_system import (
        destroy_shared_file_system as destroy_shared_file_system,
    )
    from .commands.destroy_system_vm import destroy_system_vm as destroy_system_vm
    from .commands.destroy_virtual_machine import destroy_virtual_machine as destroy_virtual_machine
    from .commands.destroy_volume import destroy_volume as destroy_volume
    from .commands.detach_iso import detach_iso as detach_iso
    from .commands.detach_volume import detach_volume as detach_volume
    from .commands.disable_account import disable_account as disable_account
    from .commands.disable_auto_scale_vm_group import (
        disable_auto_scale_vm_group as disable_auto_scale_vm_group,
    )
    from .commands.disable_cisco_nexus_vsm import disable_cisco_nexus_vsm as disable_cisco_nexus_vsm
    from .commands.disable_ha_for_cluster import disable_ha_for_cluster as disable_ha_for_cluster
    from .commands.disable_ha_for_host import disable_ha_for_host as disable_ha_for_host
    from .commands.disable_ha_for_zone import disable_ha_for_zone as disable_ha_for_zone
    from .commands.disable_out_of_band_management_for_cluster import (
        disable_out_of_band_management_for_cluster as disable_out_of_band_management_for_cluster,
    )
    from .commands.disable_out_of_band_management_for_host import (
        disable_out_of_band_management_for_host as disable_out_of_band_management_for_host,
    )
    from .commands.disable_out_of_band_management_for_zone import (
        disable_out_of_band_management_for_zone as disable_out_of_band_management_for_zone,
    )
    from .commands.disable_role import disable_role as disable_role
    from .commands.disable_static_nat import disable_static_nat as disable_static_nat
    from .commands.disable_user import disable_user as disable_user
    from .commands.disassociate_ip_address import disassociate_ip_address as disassociate_ip_address
    from .commands.discover_gpu_devices import discover_gpu_devices as discover_gpu_devices
    from .commands.download_image_store_object import (
        download_image_store_object as download_image_store_object,
    )
    from .commands.enable_account import enable_account as enable_account
    from .commands.enable_auto_scale_vm_group import (
        enable_auto_scale_vm_group as enable_auto_scale_vm_group,
    )
    from .commands.enable_cisco_nexus_vsm import enable_cisco_nexus_vsm as enable_cisco_nexus_vsm
    from .commands.enable_ha_for_cluster import enable_ha_for_cluster as enable_ha_for_cluster
    from .commands.enable_ha_for_host import enable_ha_for_host as enable_ha_for_host
    from .commands.enable_ha_for_zone import enable_ha_for_zone as enable_ha_for_zone
    from .commands.enable_out_of_band_management_for_cluster import (
        enable_out_of_band_management_for_cluster as enable_out_of_band_management_for_cluster,
    )
    from .commands.enable_out_of_band_management_for_host import (
        enable_out_of_band_management_for_host as enable_out_of_band_management_for_host,
    )
    from .commands.enable_out_of_band_management_for_zone import (
        enable_out_of_band_management_for_zone as enable_out_of_band_management_for_zone,
    )
    from .commands.enable_role import enable_role as enable_role
    from .commands.enable_static_nat import enable_static_nat as enable_static_nat
    from .commands.enable_storage_maintenance import (
        enable_storage_maintenance as enable_storage_maintenance,
    )
    from .commands.enable_user import enable_user as enable_user
    from .commands.execute_cluster_drs_plan import (
        execute_cluster_drs_plan as execute_cluster_drs_plan,
    )
    from .commands.execute_webhook_delivery import (
        execute_webhook_delivery as execute_webhook_delivery,
    )
    from .commands.expunge_shared_file_system import (
        expunge_shared_file_system as expunge_shared_file_system,
    )
    from .commands.expunge_virtual_machine import expunge_virtual_machine as expunge_virtual_machine
    from .commands.extract_iso import extract_iso as extract_iso
    from .commands.extract_snapshot import extract_snapshot as extract_snapshot
    from .commands.extract_template import extract_template as extract_template
    from .commands.extract_volume import extract_volume as extract_volume
    from .commands.find_hosts_for_migration import (
        find_hosts_for_migration as find_hosts_for_migration,
    )
    from .commands.find_storage_pools_for_migration import (
        find_storage_pools_for_migration as find_storage_pools_for_migration,
    )
    from .commands.forgot_password import forgot_password as forgot_password
    from .commands.generate_alert import generate_alert as generate_alert
    from .commands.generate_cluster_drs_plan import (
        generate_cluster_drs_plan as generate_cluster_drs_plan,
    )
    from .commands.generate_usage_records import generate_usage_records as generate_usage_records
    from .commands.get_api_limit import get_api_limit as get_api_limit
    from .commands.get_cloud_identifier import get_cloud_identifier as get_cloud_identifier
    from .commands.get_diagnostics_data import get_diagnostics_data as get_diagnostics_data
    from .commands.get_hypervisor_guest_os_names import (
        get_hypervisor_guest_os_names as get_hypervisor_guest_os_names,
    )
    from .commands.get_kubernetes_cluster_config import (
        get_kubernetes_cluster_config as get_kubernetes_cluster_config,
    )
    from .commands.get_load_balancer_ssl_certificate import (
        get_load_balancer_ssl_certificate as get_load_balancer_ssl_certificate,
    )
    from .commands.get_path_for_volume import get_path_for_volume as get_path_for_volume
    from .commands.get_router_health_check_results import (
        get_router_health_check_results as get_router_health_check_results,
    )
    from .commands.get_solid_fire_account_id import (
        get_solid_fire_account_id as get_solid_fire_account_id,
    )
    from .commands.get_solid_fire_volume_access_group_ids import (
        get_solid_fire_volume_access_group_ids as get_solid_fire_volume_access_group_ids,
    )
    from .commands.get_solid_fire_volume_size import (
        get_solid_fire_volume_size as get_solid_fire_volume_size,
    )
    from .commands.get_sp_metadata import get_sp_metadata as get_sp_metadata
    from .commands.get_upload_params_for_iso import (
        get_upload_params_for_iso as get_upload_params_for_iso,
    )
    from .commands.get_upload_params_for_kubernetes_supported_version import (
        get_upload_params_for_kubernetes_supported_version as get_upload_params_for_kubernetes_supported_version,
    )
    from .commands.get_upload_params_for_template import (
        get_upload_params_for_template as get_upload_params_for_template,
    )
    from .commands.get_upload_params_for_volume import (
        get_upload_params_for_volume as get_upload_params_for_volume,
    )
    from .commands.get_user import get_user as get_user
    from .commands.get_user_keys import get_user_keys as get_user_keys
    from .commands.get_virtual_machine_user_data import (
        get_virtual_machine_user_data as get_virtual_machine_user_data,
    )
    from .commands.get_vm_password import get_vm_password as get_vm_password
    from .commands.get_volume_iscsi_name import get_volume_iscsi_name as get_volume_iscsi_name
    from .commands.get_volume_snapshot_details import (
        get_volume_snapshot_details as get_volume_snapshot_details,
    )
    from .commands.import_backup_offering import import_backup_offering as import_backup_offering
    from .commands.import_ldap_users import import_ldap_users as import_ldap_users
    from .commands.import_role import import_role as import_role
    from .commands.import_unmanaged_instance import (
        import_unmanaged_instance as import_unmanaged_instance,
    )
    from .commands.import_vm import import_vm as import_vm
    from .commands.import_volume import import_volume as import_volume
    from .commands.import_vsphere_storage_policies import (
        import_vsphere_storage_policies as import_vsphere_storage_policies,
    )
    from .commands.is_account_allowed_to_create_offerings_with_tags import (
        is_account_allowed_to_create_offerings_with_tags as is_account_allowed_to_create_offerings_with_tags,
    )
    from .commands.issue_certificate import issue_certificate as issue_certificate
    from .commands.issue_out_of_band_management_power_action import (
        issue_out_of_band_management_power_action as issue_out_of_band_management_power_action,
    )
    from .commands.ldap_config import ldap_config as ldap_config
    from .commands.ldap_create_account import ldap_create_account as ldap_create_account
    from .commands.ldap_remove import ldap_remove as ldap_remove
    from .commands.link_account_to_ldap import link_account_to_ldap as link_account_to_ldap
    from .commands.link_domain_to_ldap import link_domain_to_ldap as link_domain_to_ldap
    from .commands.link_user_data_to_template import (
        link_user_data_to_template as link_user_data_to_template,
    )
    from .commands.list_accounts import list_accounts as list_accounts
    from .commands.list_affected_vms_for_storage_scope_change import (
        list_affected_vms_for_storage_scope_change as list_affected_vms_for_storage_scope_change,
    )
    from .commands.list_affinity_group_types import (
        list_affinity_group_types as list_affinity_group_types,
    )
    from .commands.list_affinity_groups import list_affinity_groups as list_affinity_groups
    from .commands.list_alert_types import list_alert_types as list_alert_types
    from .commands.list_alerts import list_alerts as list_alerts
    from .commands.list_and_switch_saml_account import (
        list_and_switch_saml_account as list_and_switch_saml_account,
    )
    from .commands.list_annotations import list_annotations as list_annotations
    from .commands.list_apis import list_apis as list_apis
    from .commands.list_as_numbers import list_as_numbers as list_as_numbers
    from .commands.list_asn_ranges import list_asn_ranges as list_asn_ranges
    from .commands.list_async_jobs import list_async_jobs as list_async_jobs
    from .commands.list_auto_scale_policies import (
        list_auto_scale_policies as list_auto_scale_policies,
    )
    from .commands.list_auto_scale_vm_groups import (
        list_auto_scale_vm_groups as list_auto_scale_vm_groups,
    )
    from .commands.list_auto_scale_vm_profiles import (
        list_auto_scale_vm_profiles as list_auto_scale_vm_profiles,
    )
    from .commands.list_backup_offerings import list_backup_offerings as list_backup_offerings
    from .commands.list_backup_provider_offerings import (
        list_backup_provider_offerings as list_backup_provider_offerings,
    )
    from .commands.list_backup_providers import list_backup_providers as list_backup_providers
    from .commands.list_backup_repositories import (
        list_backup_repositories as list_backup_repositories,
    )
    from .commands.list_backup_schedule import list_backup_schedule as list_backup_schedule
    from .commands.list_backups import list_backups as list_backups
    from .commands.list_baremetal_dhcp import list_baremetal_dhcp as list_baremetal_dhcp
    from .commands.list_baremetal_pxe_servers import (
        list_baremetal_pxe_servers as list_baremetal_pxe_servers,
    )
    from .commands.list_baremetal_rct import list_baremetal_rct as list_baremetal_rct
    from .commands.list_bgp_peers import list_bgp_peers as list_bgp_peers
    from .commands.list_big_switch_bcf_devices import (
        list_big_switch_bcf_devices as list_big_switch_bcf_devices,
    )
    from .commands.list_brocade_vcs_device_networks import (
        list_brocade_vcs_device_networks as list_brocade_vcs_device_networks,
    )
    from .commands.list_brocade_vcs_devices import (
        list_brocade_vcs_devices as list_brocade_vcs_devices,
    )
    from .commands.list_buckets import list_buckets as list_buckets
    from .commands.list_ca_certificate import list_ca_certificate as list_ca_certificate
    from .commands.list_ca_providers import list_ca_providers as list_ca_providers
    from .commands.list_capabilities import list_capabilities as list_capabilities
    from .commands.list_capacity import list_capacity as list_capacity
    from .commands.list_cisco_asa1000v_resources import (
        list_cisco_asa1000v_resources as list_cisco_asa1000v_resources,
    )
    from .commands.list_cisco_nexus_vsms import list_cisco_nexus_vsms as list_cisco_nexus_vsms
    from .commands.list_cisco_vnmc_resources import (
        list_cisco_vnmc_resources as list_cisco_vnmc_resources,
    )
    from .commands.list_cluster_drs_plan import list_cluster_drs_plan as list_cluster_drs_plan
    from .commands.list_clusters import list_clusters as list_clusters
    from .commands.list_clusters_metrics import list_clusters_metrics as list_clusters_metrics
    from .commands.list_cni_configuration import list_cni_configuration as list_cni_configuration
    from .commands.list_conditions import list_conditions as list_conditions
    from .commands.list_configuration_groups import (
        list_configuration_groups as list_configuration_groups,
    )
    from .commands.list_configurations import list_configurations as list_configurations
    from .commands.list_console_sessions import list_console_sessions as list_console_sessions
    from .commands.list_counters import list_counters as list_counters
    from .commands.list_custom_actions import list_custom_actions as list_custom_actions
    from .commands.list_db_metrics import list_db_metrics as list_db_metrics
    from .commands.list_dedicated_clusters import list_dedicated_clusters as list_dedicated_clusters
    from .commands.list_dedicated_guest_vlan_ranges import (
        list_dedicated_guest_vlan_ranges as list_dedicated_guest_vlan_ranges,
    )
    from .commands.list_dedicated_hosts import list_dedicated_hosts as list_dedicated_hosts
    from .commands.list_dedicated_pods import list_dedicated_pods as list_dedicated_pods
    from .commands.list_dedicated_zones import list_dedicated_zones as list_dedicated_zones
    from .commands.list_deployment_planners import (
        list_deployment_planners as list_deployment_planners,
    )
    from .commands.list_detail_options import list_detail_options as list_detail_options
    from .commands.list_disk_offerings import list_disk_offerings as list_disk_offerings
    from .commands.list_domain_children import list_domain_children as list_domain_children
    from .commands.list_domains import list_domains as list_domains
    from .commands.list_egress_firewall_rules import (
        list_egress_firewall_rules as list_egress_firewall_rules,
    )
    from .commands.list_elastistor_interface import (
        list_elastistor_interface as list_elastistor_interface,
    )
    from .commands.list_elastistor_pool import list_elastistor_pool as list_elastistor_pool
    from .commands.list_elastistor_volume import list_elastistor_volume as list_elastistor_volume
    from .commands.list_event_types import list_event_types as list_event_types
    from .commands.list_events import list_events as list_events
    from .commands.list_extensions import list_extensions as list_extensions
    from .commands.list_firewall_rules import list_firewall_rules as list_firewall_rules
    from .commands.list_global_load_balancer_rules import (
        list_global_load_balancer_rules as list_global_load_balancer_rules,
    )
    from .commands.list_gpu_cards import list_gpu_cards as list_gpu_cards
    from .commands.list_gpu_devices import list_gpu_devices as list_gpu_devices
    from .commands.list_guest_network_ipv6_prefixes import (
        list_guest_network_ipv6_prefixes as list_guest_network_ipv6_prefixes,
    )
    from .commands.list_guest_os_mapping import list_guest_os_mapping as list_guest_os_mapping
    from .commands.list_guest_vlans import list_guest_vlans as list_guest_vlans
    from .commands.list_gui_themes import list_gui_themes as list_gui_themes
    from .commands.list_host_ha_providers import list_host_ha_providers as list_host_ha_providers
    from .commands.list_host_ha_resources import list_host_ha_resources as list_host_ha_resources
    from .commands.list_host_tags import list_host_tags as list_host_tags
    from .commands.list_hosts import list_hosts as list_hosts
    from .commands.list_hosts_metrics import list_hosts_metrics as list_hosts_metrics
    from .commands.list_hypervisor_capabilities import (
        list_hypervisor_capabilities as list_hypervisor_capabilities,
    )
    from .commands.list_hypervisors import list_hypervisors as list_hypervisors
    from .commands.list_idps import list_idps as list_idps
    from .commands.list_image_store_objects import (
        list_image_store_objects as list_image_store_objects,
    )
    from .commands.list_image_stores import list_image_stores as list_image_stores
    from .commands.list_import_vm_tasks import list_import_vm_tasks as list_import_vm_tasks
    from .commands.list_infrastructure import list_infrastructure as list_infrastructure
    from .commands.list_instance_groups import list_instance_groups as list_instance_groups
    from .commands.list_internal_load_balancer_elements import (
        list_internal_load_balancer_elements as list_internal_load_balancer_elements,
    )
    from .commands.list_internal_load_balancer_vms import (
        list_internal_load_balancer_vms as list_internal_load_balancer_vms,
    )
    from .commands.list_ip_forwarding_rules import (
        list_ip_forwarding_rules as list_ip_forwarding_rules,
    )
    from .commands.list_ipv4_subnets_for_guest_network import (
        list_ipv4_subnets_for_guest_network as list_ipv4_subnets_for_guest_network,
    )
    from .commands.list_ipv4_subnets_for_zone import (
        list_ipv4_subnets_for_zone as list_ipv4_subnets_for_zone,
    )
    from .commands.list_ipv6_firewall_rules import (
        list_ipv6_firewall_rules as list_ipv6_firewall_rules,
    )
    from .commands.list_iso_permissions import list_iso_permissions as list_iso_permissions
    from .commands.list_isos import list_isos as list_isos
    from .commands.list_kubernetes_clusters import (
        list_kubernetes_clusters as list_kubernetes_clusters,
    )
    from .commands.list_kubernetes_supported_versions import (
        list_kubernetes_supported_versions as list_kubernetes_supported_versions,
    )
    from .commands.list_lb_health_check_policies import (
        list_lb_health_check_policies as list_lb_health_check_policies,
    )
    from .commands.list_lb_stickiness_policies import (
        list_lb_stickiness_policies as list_lb_stickiness_policies,
    )
    from .commands.list_ldap_configurations import (
        list_ldap_configurations as list_ldap_configurations,
    )
    from .commands.list_ldap_users import list_ldap_users as list_ldap_users
    from .commands.list_load_balancer_rule_instances import (
        list_load_balancer_rule_instances as list_load_balancer_rule_instances,
    )
    from .commands.list_load_balancer_rules import (
        list_load_balancer_rules as list_load_balancer_rules,
    )
    from .commands.list_load_balancers import list_load_balancers as list_load_balancers
    from .commands.list_management_servers import list_management_servers as list_management_servers
    from .commands.list_management_servers_metrics import (
        list_management_servers_metrics as list_management_servers_metrics,
    )
    from .commands.list_netris_providers import list_netris_providers as list_netris_providers
    from .commands.list_netscaler_control_center import (
        list_netscaler_control_center as list_netscaler_control_center,
    )
    from .commands.list_netscaler_load_balancer_networks import (
        list_netscaler_load_balancer_networks as list_netscaler_load_balancer_networks,
    )
    from .commands.list_netscaler_load_balancers import (
        list_netscaler_load_balancers as list_netscaler_load_balancers,
    )
    from .commands.list_network_acl_lists import list_network_acl_lists as list_network_acl_lists
    from .commands.list_network_acls import list_network_acls as list_network_acls
    from .commands.list_network_device import list_network_device as list_network_device
    from .commands.list_network_isolation_methods import (
        list_network_isolation_methods as list_network_isolation_methods,
    )
    from .commands.list_network_offerings import list_network_offerings as list_network_offerings
    from .commands.list_network_permissions import (
        list_network_permissions as list_network_permissions,
    )
    from .commands.list_network_protocols import list_network_protocols as list_network_protocols
    from .commands.list_network_service_providers import (
        list_network_service_providers as list_network_service_providers,
    )
    from .commands.list_networks import list_networks as list_networks
    from .commands.list_nicira_nvp_device_networks import (
        list_nicira_nvp_device_networks as list_nicira_nvp_device_networks,
    )
    from .commands.list_nicira_nvp_devices import list_nicira_nvp_devices as list_nicira_nvp_devices
    from .commands.list_nics import list_nics as list_nics
    from .commands.list_nsx_controllers import list_nsx_controllers as list_nsx_controllers
    from .commands.list_oauth_provider import list_oauth_provider as list_oauth_provider
    from .commands.list_object_storage_pools import (
        list_object_storage_pools as list_object_storage_pools,
    )
    from .commands.list_open_daylight_controllers import (
        list_open_daylight_controllers as list_open_daylight_controllers,
    )
    from .commands.list_os_categories import list_os_categories as list_os_categories
    from .commands.list_os_types import list_os_types as list_os_types
    from .commands.list_ovs_elements import list_ovs_elements as list_ovs_elements
    from .commands.list_palo_alto_firewall_networks import (
        list_palo_alto_firewall_networks as list_palo_alto_firewall_networks,
    )
    from .commands.list_palo_alto_firewalls import (
        list_palo_alto_firewalls as list_palo_alto_firewalls,
    )
    from .commands.list_physical_networks import list_physical_networks as list_physical_networks
    from .commands.list_pods import list_pods as list_pods
    from .commands.list_port_forwarding_rules import (
        list_port_forwarding_rules as list_port_forwarding_rules,
    )
    from .commands.list_portable_ip_ranges import list_portable_ip_ranges as list_portable_ip_ranges
    from .commands.list_private_gateways import list_private_gateways as list_private_gateways
    from .commands.list_project_accounts import list_project_accounts as list_project_accounts
    from .commands.list_project_invitations import (
        list_project_invitations as list_project_invitations,
    )
    from .commands.list_project_role_permissions import (
        list_project_role_permissions as list_project_role_permissions,
    )
    from .commands.list_project_roles import list_project_roles as list_project_roles
    from .commands.list_projects import list_projects as list_projects
    from .commands.list_public_ip_addresses import (
        list_public_ip_addresses as list_public_ip_addresses,
    )
    from .commands.list_quarantined_ips import list_quarantined_ips as list_quarantined_ips
    from .commands.list_regions import list_regions as list_regions
    from .commands.list_registered_service_packages import (
        list_registered_service_packages as list_registered_service_packages,
    )
    from .commands.list_remote_access_vpns import list_remote_access_vpns as list_remote_access_vpns
    from .commands.list_resource_details import list_resource_details as list_resource_details
    from .commands.list_resource_icon import list_resource_icon as list_resource_icon
    from .commands.list_resource_limits import list_resource_limits as list_resource_limits
    from .commands.list_role_permissions import list_role_permissions as list_role_permissions
    from .commands.list_roles import list_roles as list_roles
    from .commands.list_routers import list_routers as list_routers
    from .commands.list_routing_firewall_rules import (
        list_routing_firewall_rules as list_routing_firewall_rules,
    )
    from .commands.list_saml_authorization import list_saml_authorization as list_saml_authorization
    from .commands.list_secondary_staging_stores import (
        list_secondary_staging_stores as list_secondary_staging_stores,
    )
    from .commands.list_secondary_storage_selectors import (
        list_secondary_storage_selectors as list_secondary_storage_selectors,
    )
    from .commands.list_security_groups import list_security_groups as list_security_groups
    from .commands.list_service_offerings import list_service_offerings as list_service_offerings
    from .commands.list_shared_file_system_providers import (
        list_shared_file_system_providers as list_shared_file_system_providers,
    )
    from .commands.list_shared_file_systems import (
        list_shared_file_systems as list_shared_file_systems,
    )
    from .commands.list_snapshot_policies import list_snapshot_policies as list_snapshot_policies
    from .commands.list_snapshots import list_snapshots as list_snapshots
    from .commands.list_ssh_key_pairs import list_ssh_key_pairs as list_ssh_key_pairs
    from .commands.list_ssl_certs import list_ssl_certs as list_ssl_certs
    from .commands.list_static_routes import list_static_routes as list_static_routes
    from .commands.list_storage_access_groups import (
        list_storage_access_groups as list_storage_access_groups,
    )
    from .commands.list_storage_network_ip_range import (
        list_storage_network_ip_range as list_storage_network_ip_range,
    )
    from .commands.list_storage_pool_objects import (
        list_storage_pool_objects as list_storage_pool_objects,
    )
    from .commands.list_storage_pools import list_storage_pools as list_storage_pools
    from .commands.list_storage_pools_metrics import (
        list_storage_pools_metrics as list_storage_pools_metrics,
    )
    from .commands.list_storage_providers import list_storage_providers as list_storage_providers
    from .commands.list_storage_tags import list_storage_tags as list_storage_tags
    from .commands.list_supported_network_services import (
        list_supported_network_services as list_supported_network_services,
    )
    from .commands.list_swifts import list_swifts as list_swifts
    from .commands.list_system_vms import list_system_vms as list_system_vms
    from .commands.list_system_vms_usage_history import (
        list_system_vms_usage_history as list_system_vms_usage_history,
    )
    from .commands.list_tags import list_tags as list_tags
    from .commands.list_template_direct_download_certificates import (
        list_template_direct_download_certificates as list_template_direct_download_certificates,
    )
    from .commands.list_template_permissions import (
        list_template_permissions as list_template_permissions,
    )
    from .commands.list_templates import list_templates as list_templates
    from .commands.list_traffic_monitors import list_traffic_monitors as list_traffic_monitors
    from .commands.list_traffic_type_implementors import (
        list_traffic_type_implementors as list_traffic_type_implementors,
    )
    from .commands.list_traffic_types import list_traffic_types as list_traffic_types
    from .commands.list_tungsten_fabric_address_group import (
        list_tungsten_fabric_address_group as list_tungsten_fabric_address_group,
    )
    from .commands.list_tungsten_fabric_application_policy_set import (
        list_tungsten_fabric_application_policy_set as list_tungsten_fabric_application_policy_set,
    )
    from .commands.list_tungsten_fabric_firewall_policy import (
        list_tungsten_fabric_firewall_policy as list_tungsten_fabric_firewall_policy,
    )
    from .commands.list_tungsten_fabric_firewall_rule import (
        list_tungsten_fabric_firewall_rule as list_tungsten_fabric_firewall_rule,
    )
    from .commands.list_tungsten_fabric_lb_health_monitor import (
        list_tungsten_fabric_lb_health_monitor as list_tungsten_fabric_lb_health_monitor,
    )
    from .commands.list_tungsten_fabric_logical_router import (
        list_tungsten_fabric_logical_router as list_tungsten_fabric_logical_router,
    )
    from .commands.list_tungsten_fabric_network import (
        list_tungsten_fabric_network as list_tungsten_fabric_network,
    )
    from .commands.list_tungsten_fabric_nic import (
        list_tungsten_fabric_nic as list_tungsten_fabric_nic,
    )
    from .commands.list_tungsten_fabric_policy import (
        list_tungsten_fabric_policy as list_tungsten_fabric_policy,
    )
    from .commands.list_tungsten_fabric_policy_rule import (
        list_tungsten_fabric_policy_rule as list_tungsten_fabric_policy_rule,
    )
    from .commands.list_tungsten_fabric_providers import (
        list_tungsten_fabric_providers as list_tungsten_fabric_providers,
    )
    from .commands.list_tungsten_fabric_service_group import (
        list_tungsten_fabric_service_group as list_tungsten_fabric_service_group,
    )
    from .commands.list_tungsten_fabric_tag import (
        list_tungsten_fabric_tag as list_tungsten_fabric_tag,
    )
    from .commands.list_tungsten_fabric_tag_type import (
        list_tungsten_fabric_tag_type as list_tungsten_fabric_tag_type,
    )
    from .commands.list_tungsten_fabric_vm import list_tungsten_fabric_vm as list_tungsten_fabric_vm
    from .commands.list_ucs_blades import list_ucs_blades as list_ucs_blades
    from .commands.list_ucs_managers import list_ucs_managers as list_ucs_managers
    from .commands.list_ucs_profiles import list_ucs_profiles as list_ucs_profiles
    from .commands.list_unmanaged_instances import (
        list_unmanaged_instances as list_unmanaged_instances,
    )
    from .commands.list_usage_records import list_usage_records as list_usage_records
    from .commands.list_usage_server_metrics import (
        list_usage_server_metrics as list_usage_server_metrics,
    )
    from .commands.list_usage_types import list_usage_types as list_usage_types
    from .commands.list_user_data import list_user_data as list_user_data
    from .commands.list_user_two_factor_authenticator_providers import (
        list_user_two_factor_authenticator_providers as list_user_two_factor_authenticator_providers,
    )
    from .commands.list_users import list_users as list_users
    from .commands.list_vgpu_profiles import list_vgpu_profiles as list_vgpu_profiles
    from .commands.list_virtual_machines import list_virtual_machines as list_virtual_machines
    from .commands.list_virtual_machines_metrics import (
        list_virtual_machines_metrics as list_virtual_machines_metrics,
    )
    from .commands.list_virtual_machines_usage_history import (
        list_virtual_machines_usage_history as list_virtual_machines_usage_history,
    )
    from .commands.list_virtual_router_elements import (
        list_virtual_router_elements as list_virtual_router_elements,
    )
    from .commands.list_vlan_ip_ranges import list_vlan_ip_ranges as list_vlan_ip_ranges
    from .commands.list_vm_schedule import list_vm_schedule as list_vm_schedule
    from .commands.list_vm_snapshot import list_vm_snapshot as list_vm_snapshot
    from .commands.list_vms_for_import import list_vms_for_import as list_vms_for_import
    from .commands.list_vmware_dc_vms import list_vmware_dc_vms as list_vmware_dc_vms
    from .commands.list_vmware_dcs import list_vmware_dcs as list_vmware_dcs
    from .commands.list_vnf_appliances import list_vnf_appliances as list_vnf_appliances
    from .commands.list_vnf_templates import list_vnf_templates as list_vnf_templates
    from .commands.list_volumes import list_volumes as list_volumes
    from .commands.list_volumes_for_import import list_volumes_for_import as list_volumes_for_import
    from .commands.list_volumes_metrics import list_volumes_metrics as list_volumes_metrics
    from .commands.list_volumes_usage_history import (
        list_volumes_usage_history as list_volumes_usage_history,
    )
    from .commands.list_vpc_offerings import list_vpc_offerings as list_vpc_offerings
    from .commands.list_vpcs import list_vpcs as list_vpcs
    from .commands.list_vpn_connections import list_vpn_connections as list_vpn_connections
    from .commands.list_vpn_customer_gateways import (
        list_vpn_customer_gateways as list_vpn_customer_gateways,
    )
    from .commands.list_vpn_gateways import list_vpn_gateways as list_vpn_gateways
    from .commands.list_vpn_users import list_vpn_users as list_vpn_users
    from .commands.list_vsphere_storage_policies import (
        list_vsphere_storage_policies as list_vsphere_storage_policies,
    )
    from .commands.list_vsphere_storage_policy_compatible_pools import (
        list_vsphere_storage_policy_compatible_pools as list_vsphere_storage_policy_compatible_pools,
    )
    from .commands.list_webhook_deliveries import list_webhook_deliveries as list_webhook_deliveries
    from .commands.list_webhooks import list_webhooks as list_webhooks
    from .commands.list_zones import list_zones as list_zones
    from .commands.list_zones_metrics import list_zones_metrics as list_zones_metrics
    from .commands.lock_account import lock_account as lock_account
    from .commands.lock_user import lock_user as lock_user
    from .commands.login import login as login
    from .commands.logout import logout as logout
    from .commands.manage_gpu_device import manage_gpu_device as manage_gpu_device
    from .commands.mark_default_zone_for_account import (
        mark_default_zone_for_account as mark_default_zone_for_account,
    )
    from .commands.migrate_network import migrate_network as migrate_network
    from .commands.migrate_resource_to_another_secondary_storage import (
        migrate_resource_to_another_secondary_storage as migrate_resource_to_another_secondary_storage,
    )
    from .commands.migrate_secondary_storage_data import (
        migrate_secondary_storage_data as migrate_secondary_storage_data,
    )
    from .commands.migrate_system_vm import migrate_system_vm as migrate_system_vm
    from .commands.migrate_virtual_machine import migrate_virtual_machine as migrate_virtual_machine
    from .commands.migrate_virtual_machine_with_volume import (
        migrate_virtual_machine_with_volume as migrate_virtual_machine_with_volume,
    )
    from .commands.migrate_volume import migrate_volume as migrate_volume
    from .commands.migrate_vpc import migrate_vpc as migrate_vpc
    from .commands.move_domain import move_domain as move_domain
    from .commands.move_network_acl_item import move_network_acl_item as move_network_acl_item
    from .commands.move_user import move_user as move_user
    from .commands.notify_baremetal_provision_done import (
        notify_baremetal_provision_done as notify_baremetal_provision_done,
    )
    from .commands.oauthlogin import oauthlogin as oauthlogin
    from .commands.patch_system_vm import patch_system_vm as patch_system_vm
    from .commands.prepare_for_maintenance import prepare_for_maintenance as prepare_for_maintenance
    from .commands.prepare_for_shutdown import prepare_for_shutdown as prepare_for_shutdown
    from .commands.prepare_host_for_maintenance import (
        prepare_host_for_maintenance as prepare_host_for_maintenance,
    )
    from .commands.prepare_template import prepare_template as prepare_template
    from .commands.provision_certificate import provision_certificate as provision_certificate
    from .commands.provision_template_direct_download_certificate import (
        provision_template_direct_download_certificate as provision_template_direct_download_certificate,
    )
    from .commands.purge_expunged_resources import (
        purge_expunged_resources as purge_expunged_resources,
    )
    from .commands.query_async_job_result import query_async_job_result as query_async_job_result
    from .commands.quota_balance import quota_balance as quota_balance
    from .commands.quota_configure_email import quota_configure_email as quota_configure_email
    from .commands.quota_credits import quota_credits as quota_credits
    from .commands.quota_credits_list import quota_credits_list as quota_credits_list
    from .commands.quota_email_template_list import (
        quota_email_template_list as quota_email_template_list,
    )
    from .commands.quota_email_template_update import (
        quota_email_template_update as quota_email_template_update,
    )
    from .commands.quota_is_enabled import quota_is_enabled as quota_is_enabled
    from .commands.quota_list_email_configuration import (
        quota_list_email_configuration as quota_list_email_configuration,
    )
    from .commands.quota_preset_variables_list import (
        quota_preset_variables_list as quota_preset_variables_list,
    )
    from .commands.quota_statement import quota_statement as quota_statement
    from .commands.quota_summary import quota_summary as quota_summary
    from .commands.quota_tariff_create import quota_tariff_create as quota_tariff_create
    from .commands.quota_tariff_delete import quota_tariff_delete as quota_tariff_delete
    from .commands.quota_tariff_list import quota_tariff_list as quota_tariff_list
    from .commands.quota_tariff_update import quota_tariff_update as quota_tariff_update
    from .commands.quota_update import quota_update as quota_update
    from .commands.quota_validate_activation_rule import (
        quota_validate_activation_rule as quota_validate_activation_rule,
    )
    from .commands.ready_for_shutdown import ready_for_shutdown as ready_for_shutdown
    from .commands.reboot_router import reboot_router as reboot_router
    from .commands.reboot_system_vm import reboot_system_vm as reboot_system_vm
    from .commands.reboot_virtual_machine import reboot_virtual_machine as reboot_virtual_machine
    from .commands.reconnect_host import reconnect_host as reconnect_host
    from .commands.recover_shared_file_system import (
        recover_shared_file_system as recover_shared_file_system,
    )
    from .commands.recover_virtual_machine import recover_virtual_machine as recover_virtual_machine
    from .commands.recover_volume import recover_volume as recover_volume
    from .commands.register_cni_configuration import (
        register_cni_configuration as register_cni_configuration,
    )
    from .commands.register_extension import register_extension as register_extension
    from .commands.register_iso import register_iso as register_iso
    from .commands.register_netscaler_control_center import (
        register_netscaler_control_center as register_netscaler_control_center,
    )
    from .commands.register_netscaler_service_package import (
        register_netscaler_service_package as register_netscaler_service_package,
    )
    from .commands.register_oauth_provider import register_oauth_provider as register_oauth_provider
    from .commands.register_ssh_key_pair import register_ssh_key_pair as register_ssh_key_pair
    from .commands.register_template import register_template as register_template
    from .commands.register_user_data import register_user_data as register_user_data
    from .commands.register_user_keys import register_user_keys as register_user_keys
    from .commands.register_vnf_template import register_vnf_template as register_vnf_template
    from .commands.release_as_number import release_as_number as release_as_number
    from .commands.release_bgp_peer import release_bgp_peer as release_bgp_peer
    from .commands.release_dedicated_cluster import (
        release_dedicated_cluster as release_dedicated_cluster,
    )
    from .commands.release_dedicated_guest_vlan_range import (
        release_dedicated_guest_vlan_range as release_dedicated_guest_vlan_range,
    )
    from .commands.release_dedicated_host import release_dedicated_host as release_dedicated_host
    from .commands.release_dedicated_pod import release_dedicated_pod as release_dedicated_pod
    from .commands.release_dedicated_zone import release_dedicated_zone as release_dedicated_zone
    from .commands.release_host_reservation import (
        release_host_reservation as release_host_reservation,
    )
    from .commands.release_ip_address import release_ip_address as release_ip_address
    from .commands.release_ipv4_subnet_for_zone import (
        release_ipv4_subnet_for_zone as release_ipv4_subnet_for_zone,
    )
    from .commands.release_pod_ip_address import release_pod_ip_address as release_pod_ip_address
    from .commands.release_public_ip_range import release_public_ip_range as release_public_ip_range
    from .commands.remove_annotation import remove_annotation as remove_annotation
    from .commands.remove_cert_from_load_balancer import (
        remove_cert_from_load_balancer as remove_cert_from_load_balancer,
    )
    from .commands.remove_from_global_load_balancer_rule import (
        remove_from_global_load_balancer_rule as remove_from_global_load_balancer_rule,
    )
    from .commands.remove_from_load_balancer_rule import (
        remove_from_load_balancer_rule as remove_from_load_balancer_rule,
    )
    from .commands.remove_guest_os import remove_guest_os as remove_guest_os
    from .commands.remove_guest_os_mapping import remove_guest_os_mapping as remove_guest_os_mapping
    from .commands.remove_gui_theme import remove_gui_theme as remove_gui_theme
    from .commands.remove_ip_from_nic import remove_ip_from_nic as remove_ip_from_nic
    from .commands.remove_management_server import (
        remove_management_server as remove_management_server,
    )
    from .commands.remove_network_permissions import (
        remove_network_permissions as remove_network_permissions,
    )
    from .commands.remove_nic_from_virtual_machine import (
        remove_nic_from_virtual_machine as remove_nic_from_virtual_machine,
    )
    from .commands.remove_nodes_from_kubernetes_cluster import (
        remove_nodes_from_kubernetes_cluster as remove_nodes_from_kubernetes_cluster,
    )
    from .commands.remove_quarantined_ip import remove_quarantined_ip as remove_quarantined_ip
    from .commands.remove_raw_usage_records import (
        remove_raw_usage_records as remove_raw_usage_records,
    )
    from .commands.remove_region import remove_region as remove_region
    from .commands.remove_resource_detail import remove_resource_detail as remove_resource_detail
    from .commands.remove_secondary_storage_selector import (
        remove_secondary_storage_selector as remove_secondary_storage_selector,
    )
    from .commands.remove_tungsten_fabric_network_gateway_from_logical_router import (
        remove_tungsten_fabric_network_gateway_from_logical_router as remove_tungsten_fabric_network_gateway_from_logical_router,
    )
    from .commands.remove_tungsten_fabric_policy import (
        remove_tungsten_fabric_policy as remove_tungsten_fabric_policy,
    )
    from .commands.remove_tungsten_fabric_policy_rule import (
        remove_tungsten_fabric_policy_rule as remove_tungsten_fabric_policy_rule,
    )
    from .commands.remove_tungsten_fabric_tag import (
        remove_tungsten_fabric_tag as remove_tungsten_fabric_tag,
    )
    from .commands.remove_virtual_machine_from_backup_offering import (
        remove_virtual_machine_from_backup_offering as remove_virtual_machine_from_backup_offering,
    )
    from .commands.remove_virtual_machines_from_kubernetes_cluster import (
        remove_virtual_machines_from_kubernetes_cluster as remove_virtual_machines_from_kubernetes_cluster,
    )
    from .commands.remove_vmware_dc import remove_vmware_dc as remove_vmware_dc
    from .commands.remove_vpn_user import remove_vpn_user as remove_vpn_user
    from .commands.replace_network_acl_list import (
        replace_network_acl_list as replace_network_acl_list,
    )
    from .commands.reserve_ip_address import reserve_ip_address as reserve_ip_address
    from .commands.reset_api_limit import reset_api_limit as reset_api_limit
    from .commands.reset_configuration import reset_configuration as reset_configuration
    from .commands.reset_network_permissions import (
        reset_network_permissions as reset_network_permissions,
    )
    from .commands.reset_password import reset_password as reset_password
    from .commands.reset_password_for_virtual_machine import (
        reset_password_for_virtual_machine as reset_password_for_virtual_machine,
    )
    from .commands.reset_ssh_key_for_virtual_machine import (
        reset_ssh_key_for_virtual_machine as reset_ssh_key_for_virtual_machine,
    )
    from .commands.reset_user_data_for_virtual_machine import (
        reset_user_data_for_virtual_machine as reset_user_data_for_virtual_machine,
    )
    from .commands.reset_vpn_connection import reset_vpn_connection as reset_vpn_connection
    from .commands.resize_volume import resize_volume as resize_volume
    from .commands.restart_network import restart_network as restart_network
    from .commands.restart_shared_file_system import (
        restart_shared_file_system as restart_shared_file_system,
    )
    from .commands.restart_vpc import restart_vpc as restart_vpc
    from .commands.restore_backup import restore_backup as restore_backup
    from .commands.restore_virtual_machine import restore_virtual_machine as restore_virtual_machine
    from .commands.restore_volume_from_backup_and_attach_to_vm import (
        restore_volume_from_backup_and_attach_to_vm as restore_volume_from_backup_and_attach_to_vm,
    )
    from .commands.revert_snapshot import revert_snapshot as revert_snapshot
    from .commands.revert_to_vm_snapshot import revert_to_vm_snapshot as revert_to_vm_snapshot
    from .commands.revoke_certificate import revoke_certificate as revoke_certificate
    from .commands.revoke_security_group_egress import (
        revoke_security_group_egress as revoke_security_group_egress,
    )
    from .commands.revoke_security_group_ingress import (
        revoke_security_group_ingress as revoke_security_group_ingress,
    )
    from .commands.revoke_template_direct_download_certificate import (
        revoke_template_direct_download_certificate as revoke_template_direct_download_certificate,
    )
    from .commands.run_custom_action import run_custom_action as run_custom_action
    from .commands.run_diagnostics import run_diagnostics as run_diagnostics
    from .commands.saml_slo import saml_slo as saml_slo
    from .commands.saml_sso import saml_sso as saml_sso
    from .commands.scale_kubernetes_cluster import (
        scale_kubernetes_cluster as scale_kubernetes_cluster,
    )
    from .commands.scale_system_vm import scale_system_vm as scale_system_vm
    from .commands.scale_virtual_machine import scale_virtual_machine as scale_virtual_machine
    from .commands.search_ldap import search_ldap as search_ldap
    from .commands.setup_user_two_factor_authentication import (
        setup_user_two_factor_authentication as setup_user_two_factor_authentication,
    )
    from .commands.start_internal_load_balancer_vm import (
        start_internal_load_balancer_vm as start_internal_load_balancer_vm,
    )
    from .commands.start_kubernetes_cluster import (
        start_kubernetes_cluster as start_kubernetes_cluster,
    )
    from .commands.start_rolling_maintenance import (
        start_rolling_maintenance as start_rolling_maintenance,
    )
    from .commands.start_router import start_router as start_router
    from .commands.start_shared_file_system import (
        start_shared_file_system as start_shared_file_system,
    )
    from .commands.start_system_vm import start_system_vm as start_system_vm
    from .commands.start_virtual_machine import start_virtual_machine as start_virtual_machine
    from .commands.stop_internal_load_balancer_vm import (
        stop_internal_load_balancer_vm as stop_internal_load_balancer_vm,
    )
    from .commands.stop_kubernetes_cluster import stop_kubernetes_cluster as stop_kubernetes_cluster
    from .commands.stop_netscaler_vpx import stop_netscaler_vpx as stop_netscaler_vpx
    from .commands.stop_router import stop_router as stop_router
    from .commands.stop_shared_file_system import stop_shared_file_system as stop_shared_file_system
    from .commands.stop_system_vm import stop_system_vm as stop_system_vm
    from .commands.stop_virtual_machine import stop_virtual_machine as stop_virtual_machine
    from .commands.suspend_project import suspend_project as suspend_project
    from .commands.sync_storage_pool import sync_storage_pool as sync_storage_pool
    from .commands.synchronize_tungsten_fabric_data import (
        synchronize_tungsten_fabric_data as synchronize_tungsten_fabric_data,
    )
    from .commands.trigger_shutdown import trigger_shutdown as trigger_shutdown
    from .commands.unmanage_gpu_device import unmanage_gpu_device as unmanage_gpu_device
    from .commands.unmanage_virtual_machine import (
        unmanage_virtual_machine as unmanage_virtual_machine,
    )
    from .commands.unmanage_volume import unmanage_volume as unmanage_volume
    from .commands.unregister_extension import unregister_extension as unregister_extension
    from .commands.update_account import update_account as update_account
    from .commands.update_annotation_visibility import (
        update_annotation_visibility as update_annotation_visibility,
    )
    from .commands.update_auto_scale_policy import (
        update_auto_scale_policy as update_auto_scale_policy,
    )
    from .commands.update_auto_scale_vm_group import (
        update_auto_scale_vm_group as update_auto_scale_vm_group,
    )
    from .commands.update_auto_scale_vm_profile import (
        update_auto_scale_vm_profile as update_auto_scale_vm_profile,
    )
    from .commands.update_backup_offering import update_backup_offering as update_backup_offering
    from .commands.update_backup_repository import (
        update_backup_repository as update_backup_repository,
    )
    from .commands.update_backup_schedule import update_backup_schedule as update_backup_schedule
    from .commands.update_bgp_peer import update_bgp_peer as update_bgp_peer
    from .commands.update_bucket import update_bucket as update_bucket
    from .commands.update_cloud_to_use_object_store import (
        update_cloud_to_use_object_store as update_cloud_to_use_object_store,
    )
    from .commands.update_cluster import update_cluster as update_cluster
    from .commands.update_condition import update_condition as update_condition
    from .commands.update_configuration import update_configuration as update_configuration
    from .commands.update_custom_action import update_custom_action as update_custom_action
    from .commands.update_default_nic_for_virtual_machine import (
        update_default_nic_for_virtual_machine as update_default_nic_for_virtual_machine,
    )
    from .commands.update_disk_offering import update_disk_offering as update_disk_offering
    from .commands.update_domain import update_domain as update_domain
    from .commands.update_egress_firewall_rule import (
        update_egress_firewall_rule as update_egress_firewall_rule,
    )
    from .commands.update_extension import update_extension as update_extension
    from .commands.update_firewall_rule import update_firewall_rule as update_firewall_rule
    from .commands.update_global_load_balancer_rule import (
        update_global_load_balancer_rule as update_global_load_balancer_rule,
    )
    from .commands.update_gpu_card import update_gpu_card as update_gpu_card
    from .commands.update_gpu_device import update_gpu_device as update_gpu_device
    from .commands.update_guest_os import update_guest_os as update_guest_os
    from .commands.update_guest_os_mapping import update_guest_os_mapping as update_guest_os_mapping
    from .commands.update_gui_theme import update_gui_theme as update_gui_theme
    from .commands.update_host import update_host as update_host
    from .commands.update_host_password import update_host_password as update_host_password
    from .commands.update_hypervisor_capabilities import (
        update_hypervisor_capabilities as update_hypervisor_capabilities,
    )
    from .commands.update_image_store import update_image_store as update_image_store
    from .commands.update_instance_group import update_instance_group as update_instance_group
    from .commands.update_ip_address import update_ip_address as update_ip_address
    from .commands.update_ipv4_subnet_for_zone import (
        update_ipv4_subnet_for_zone as update_ipv4_subnet_for_zone,
    )
    from .commands.update_ipv6_firewall_rule import (
        update_ipv6_firewall_rule as update_ipv6_firewall_rule,
    )
    from .commands.update_iso import update_iso as update_iso
    from .commands.update_iso_permissions import update_iso_permissions as update_iso_permissions
    from .commands.update_kubernetes_supported_version import (
        update_kubernetes_supported_version as update_kubernetes_supported_version,
    )
    from .commands.update_lb_health_check_policy import (
        update_lb_health_check_policy as update_lb_health_check_policy,
    )
    from .commands.update_lb_stickiness_policy import (
        update_lb_stickiness_policy as update_lb_stickiness_policy,
    )
    from .commands.update_load_balancer import update_load_balancer as update_load_balancer
    from .commands.update_load_balancer_rule import (
        update_load_balancer_rule as update_load_balancer_rule,
    )
    from .commands.update_network import update_network as update_network
    from .commands.update_network_acl_item import update_network_acl_item as update_network_acl_item
    from .commands.update_network_acl_list import update_network_acl_list as update_network_acl_list
    from .commands.update_network_offering import update_network_offering as update_network_offering
    from .commands.update_network_service_provider import (
        update_network_service_provider as update_network_service_provider,
    )
    from .commands.update_oauth_provider import update_oauth_provider as update_oauth_provider
    from .commands.update_object_storage_pool import (
        update_object_storage_pool as update_object_storage_pool,
    )
    from .commands.update_os_category import update_os_category as update_os_category
    from .commands.update_physical_network import update_physical_network as update_physical_network
    from .commands.update_pod import update_pod as update_pod
    from .commands.update_pod_management_network_ip_range import (
        update_pod_management_network_ip_range as update_pod_management_network_ip_range,
    )
    from .commands.update_port_forwarding_rule import (
        update_port_forwarding_rule as update_port_forwarding_rule,
    )
    from .commands.update_project import update_project as update_project
    from .commands.update_project_invitation import (
        update_project_invitation as update_project_invitation,
    )
    from .commands.update_project_role import update_project_role as update_project_role
    from .commands.update_project_role_permission import (
        update_project_role_permission as update_project_role_permission,
    )
    from .commands.update_quarantined_ip import update_quarantined_ip as update_quarantined_ip
    from .commands.update_region import update_region as update_region
    from .commands.update_remote_access_vpn import (
        update_remote_access_vpn as update_remote_access_vpn,
    )
    from .commands.update_resource_count import update_resource_count as update_resource_count
    from .commands.update_resource_limit import update_resource_limit as update_resource_limit
    from .commands.update_role import update_role as update_role
    from .commands.update_role_permission import update_role_permission as update_role_permission
    from .commands.update_routing_firewall_rule import (
        update_routing_firewall_rule as update_routing_firewall_rule,
    )
    from .commands.update_secondary_storage_selector import (
        update_secondary_storage_selector as update_secondary_storage_selector,
    )
    from .commands.update_security_group import update_security_group as update_security_group
    from .commands.update_service_offering import update_service_offering as update_service_offering
    from .commands.update_shared_file_system import (
        update_shared_file_system as update_shared_file_system,
    )
    from .commands.update_sioc_info import update_sioc_info as update_sioc_info
    from .commands.update_snapshot_policy import update_snapshot_policy as update_snapshot_policy
    from .commands.update_storage_capabilities import (
        update_storage_capabilities as update_storage_capabilities,
    )
    from .commands.update_storage_network_ip_range import (
        update_storage_network_ip_range as update_storage_network_ip_range,
    )
    from .commands.update_storage_pool import update_storage_pool as update_storage_pool
    from .commands.update_template import update_template as update_template
    from .commands.update_template_permissions import (
        update_template_permissions as update_template_permissions,
    )
    from .commands.update_traffic_type import update_traffic_type as update_traffic_type
    from .commands.update_tungsten_fabric_lb_health_monitor import (
        update_tungsten_fabric_lb_health_monitor as update_tungsten_fabric_lb_health_monitor,
    )
    from .commands.update_user import update_user as update_user
    from .commands.update_vgpu_profile import update_vgpu_profile as update_vgpu_profile
    from .commands.update_virtual_machine import update_virtual_machine as update_virtual_machine
    from .commands.update_vlan_ip_range import update_vlan_ip_range as update_vlan_ip_range
    from .commands.update_vm_affinity_group import (
        update_vm_affinity_group as update_vm_affinity_group,
    )
    from .commands.update_vm_nic_ip import update_vm_nic_ip as update_vm_nic_ip
    from .commands.update_vm_schedule import update_vm_schedule as update_vm_schedule
    from .commands.update_vmware_dc import update_vmware_dc as update_vmware_dc
    from .commands.update_vnf_template import update_vnf_template as update_vnf_template
    from .commands.update_volume import update_volume as update_volume
    from .commands.update_vpc import update_vpc as update_vpc
    from .commands.update_vpc_offering import update_vpc_offering as update_vpc_offering
    from .commands.update_vpn_connection import update_vpn_connection as update_vpn_connection
    from .commands.update_vpn_customer_gateway import (
        update_vpn_customer_gateway as update_vpn_customer_gateway,
    )
    from .commands.update_vpn_gateway import update_vpn_gateway as update_vpn_gateway
    from .commands.update_webhook import update_webhook as update_webhook
    from .commands.update_zone import update_zone as update_zone
    from .commands.upgrade_kubernetes_cluster import (
        upgrade_kubernetes_cluster as upgrade_kubernetes_cluster,
    )
    from .commands.upgrade_router_template import upgrade_router_template as upgrade_router_template
    from .commands.upload_custom_certificate import (
        upload_custom_certificate as upload_custom_certificate,
    )
    from .commands.upload_resource_icon import upload_resource_icon as upload_resource_icon
    from .commands.upload_ssl_cert import upload_ssl_cert as upload_ssl_cert
    from .commands.upload_template_direct_download_certificate import (
        upload_template_direct_download_certificate as upload_template_direct_download_certificate,
    )
    from .commands.upload_volume import upload_volume as upload_volume
    from .commands.validate_user_two_factor_authentication_code import (
        validate_user_two_factor_authentication_code as validate_user_two_factor_authentication_code,
    )
    from .commands.verify_oauth_code_and_get_user import (
        verify_oauth_code_and_get_user as verify_oauth_code_and_get_user,
    )


def __getattr__(name: str) -> object:
    return COMMANDS.function_attribute(name)


def __dir__() -> list[str]:
    return list(COMMANDS.names())
