"""Fifty commands and more, as operators call them: none needs a cast."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from cstyped import Client, Cluster, Host, LoadBalancerRule, Network, StoragePool, Zone
from cstyped.types import CapacityType, ResourceLimitType


def build_a_zone(client: Client) -> tuple[Zone, Cluster, Host, StoragePool]:
    zone = client.create_zone(
        name="eu-3", networktype="Advanced", dns1="192.0.2.53", internaldns1="192.0.2.53"
    )
    physical = client.create_physical_network(
        name="net", zoneid=zone.id, isolationmethods=["VLAN"], vlan="100-999"
    ).result()
    client.add_traffic_type(physicalnetworkid=physical.id, traffictype="Guest").result()
    client.update_physical_network(id=physical.id, state="Enabled").result()
    for provider in client.list_network_service_providers(physicalnetworkid=physical.id):
        if provider.name == "VirtualRouter":
            for element in client.list_virtual_router_elements(nspid=provider.id):
                client.configure_virtual_router_element(id=element.id, enabled=True).result()
            client.update_network_service_provider(id=provider.id, state="Enabled").result()
    pod = client.create_pod(
        name="pod-1",
        zoneid=zone.id,
        gateway="10.0.0.1",
        netmask="255.255.255.0",
        startip="10.0.0.9",
    )
    cluster = client.add_cluster(
        clustername="c-1",
        clustertype="CloudManaged",
        hypervisor="KVM",
        podid=pod.id,
        zoneid=zone.id,
    )[0]
    host = client.add_host(
        hypervisor="KVM",
        podid=pod.id,
        zoneid=zone.id,
        clusterid=cluster.id,
        url="http://kvm-1",
        username="root",
        password="secret",
    )[0]
    pool = client.create_storage_pool(
        name="p-1", url="nfs://nas/primary", zoneid=zone.id, clusterid=cluster.id, podid=pod.id
    )
    client.add_image_store(provider="NFS", url="nfs://nas/secondary", zoneid=zone.id)
    client.create_vlan_ip_range(
        zoneid=zone.id,
        physicalnetworkid=physical.id,
        forvirtualnetwork=True,
        gateway="198.51.100.1",
        netmask="255.255.255.0",
        startip="198.51.100.10",
        endip="198.51.100.99",
    )
    client.update_zone(id=zone.id, allocationstate="Enabled")
    return zone, cluster, host, pool


def serve_behind_a_balancer(client: Client, network: Network, ids: list[str]) -> LoadBalancerRule:
    address = client.associate_ip_address(networkid=network.id).result()
    rule = client.create_load_balancer_rule(
        name="web",
        algorithm="roundrobin",
        privateport=8080,
        publicport=80,
        publicipid=address.id,
        networkid=network.id,
    ).result()
    client.assign_to_load_balancer_rule(id=rule.id, virtualmachineids=ids).result()
    client.create_lb_stickiness_policy(
        lbruleid=rule.id,
        methodname="LbCookie",
        name="sticky",
        param={"name": "cookie-name", "value": "SRV"},
    ).result()
    client.create_egress_firewall_rule(networkid=network.id, protocol="tcp", startport=443).result()
    return rule


def look_after_machines(client: Client) -> list[str]:
    for machine in client.list_virtual_machines(listall=True, state="Stopped").all():
        if machine.created < datetime.now(UTC) - timedelta(days=90):
            client.update_virtual_machine(id=machine.id, displayname=f"old {machine.displayname}")
        client.migrate_virtual_machine(virtualmachineid=machine.id, hostid=machine.hostid)
        keys = client.create_ssh_key_pair(name=machine.name, domainid=machine.domainid)
        client.reset_ssh_key_for_virtual_machine(id=machine.id, keypair=keys.name).result()
        group = client.create_affinity_group(name="apart", type="host anti-affinity").result()
        client.update_vm_affinity_group(id=machine.id, affinitygroupids=[group.id]).result()
        for nic in machine.nic:
            if not nic.isdefault:
                client.remove_nic_from_virtual_machine(nicid=nic.id, virtualmachineid=machine.id)
        client.create_vm_snapshot(virtualmachineid=machine.id, name="before").result()
    password = client.reset_password_for_virtual_machine(id="m").result().password
    return [] if password is None else [password]


def look_after_storage(client: Client) -> Decimal:
    for volume in client.list_volumes(listall=True, state="Ready"):
        client.create_snapshot_policy(
            volumeid=volume.id,
            intervaltype="DAILY",
            maxsnaps=7,
            schedule="30:2",
            timezone="UTC",
        )
        snapshot = client.create_snapshot(volumeid=volume.id).result()
        client.create_volume(name="copy", snapshotid=snapshot.id, zoneid=volume.zoneid).result()
        client.migrate_volume(volumeid=volume.id, storageid="p", livemigrate=True).result()
    used = Decimal()
    for pool in client.list_storage_pools():
        if pool.capacitybytes is not None and pool.disksizeused is not None:
            used += Decimal(pool.disksizeused) / pool.capacitybytes
    for capacity in client.list_capacity(type=CapacityType.MEMORY):
        used += Decimal(capacity.capacityused) / max(capacity.capacitytotal, 1)
    return used


def look_after_images(client: Client) -> list[str]:
    templates = client.register_template(
        name="debian-12",
        displaytext="Debian 12",
        format="QCOW2",
        hypervisor="KVM",
        url="https://images.example/debian-12.qcow2",
        zoneid="z",
        details={"rootDiskController": "virtio"},
    )
    client.update_template_permissions(id=templates[0].id, op="add", accounts=["acme"])
    client.copy_template(id=templates[0].id, destzoneids=["y"]).result()
    iso = client.register_iso(name="tools", displaytext="tools", url="https://i/t.iso", zoneid="z")
    client.attach_iso(id=iso[0].id, virtualmachineid="m").result()
    return [found.id for found in client.list_os_types(keyword="Debian")]


def govern(client: Client) -> dict[str, int]:
    role = client.create_role(name="auditor", type="User")
    client.create_role_permission(roleid=role.id, rule="list*", permission="allow")
    project = client.create_project(name="p", displaytext="p").result()
    client.add_account_to_project(projectid=project.id, account="acme").result()
    client.update_resource_limit(
        resourcetype=ResourceLimitType.CPU, max=64, domainid="d", account="acme"
    )
    client.update_configuration(name="default.page.size", value="500")
    client.create_tags(resourceids=[project.id], resourcetype="Project", tags={"a": "b"}).result()
    for alert in client.list_alerts():
        client.archive_alerts(ids=[alert.id])
    for limit in client.list_resource_limits(account="acme", domainid="d"):
        client.update_resource_count(domainid="d", resourcetype=int(limit.resourcetype))
    return {setting.name: len(setting.value or "") for setting in client.list_configurations()}


def connect(client: Client) -> str:
    gateway = client.create_vpn_gateway(vpcid="v").result()
    customer = client.create_vpn_customer_gateway(
        cidrlist="10.9.0.0/16",
        esppolicy="aes256-sha256",
        gateway="203.0.113.1",
        ikepolicy="aes256-sha256;modp2048",
        ipsecpsk="secret",
    ).result()
    connection = client.create_vpn_connection(
        s2svpngatewayid=gateway.id, s2scustomergatewayid=customer.id
    ).result()
    client.enable_static_nat(ipaddressid="a", virtualmachineid="m")
    client.create_security_group(name="web")
    client.authorize_security_group_ingress(
        securitygroupname="web", protocol="TCP", startport=80, endport=80, cidrlist=["0.0.0.0/0"]
    ).result()
    return connection.id
