"""The CloudStack driver of Apache Libcloud."""

from __future__ import annotations

from cstyped.testing import FakeCloud

from .ssh_keys import FINGERPRINT, PUBLIC_KEY
from .steps import Steps, hold, refused, same


def run(cloud: FakeCloud, steps: Steps) -> None:
    from libcloud.compute.providers import get_driver
    from libcloud.compute.types import Provider

    keys = cloud.api_keys
    steps["driver"] = get_driver(Provider.CLOUDSTACK)(
        key=keys.key, secret=keys.secret, url=cloud.endpoint, secure=False
    )
    for family in (
        _what_there_is,
        _keys_and_groups,
        _networks,
        _nodes,
        _addresses,
        _volumes,
        _images,
        _vpcs,
        _vpns,
        _tags,
        _what_goes,
    ):
        family(steps)


def _what_there_is(steps: Steps) -> None:
    driver = steps["driver"]
    with steps.step("zones are listed"):
        steps["zone"] = driver.list_locations()[0]
        hold(steps["zone"].name, "the zone has no name")
    with steps.step("offerings are listed, with their memory"):
        steps["size"] = next(s for s in driver.list_sizes() if s.name == "Small Instance")
        same(steps["size"].ram, 512, "the memory")
    with steps.step("templates are listed, with their format"):
        steps["image"] = driver.list_images(location=steps["zone"])[-1]
        hold(steps["image"].extra["format"], "the template has no format")
    with steps.step("disk offerings are listed"):
        offerings = driver.ex_list_disk_offerings()
        steps["disk offering"] = next(o for o in offerings if not o.customizable)
        hold(steps["disk offering"].size > 0, "the offering has no size")
    with steps.step("network offerings are listed"):
        steps["network offerings"] = {o.name: o for o in driver.ex_list_network_offerings()}
        hold(steps["network offerings"], "there is none")
    with steps.step("VPC offerings are listed"):
        steps["vpc offering"] = next(
            o for o in driver.ex_list_vpc_offerings() if o.name == "Default VPC offering"
        )
    with steps.step("OS types are listed"):
        steps["os type"] = next(
            t for t in driver.ex_list_os_types() if "Debian" in t["description"]
        )
    with steps.step("limits are listed, with the current maximum of nodes"):
        limits = driver.ex_limits()
        hold("max_instances" in limits, f"there are only {sorted(limits)}")
    with steps.step("a cloud without projects has an empty list"):
        same(driver.ex_list_projects(), [], "the list")


def _keys_and_groups(steps: Steps) -> None:
    driver = steps["driver"]
    with steps.step("a key pair is made, with its private key"):
        pair = driver.create_key_pair("made-here")
        hold("PRIVATE KEY" in (pair.private_key or ""), f"the key is {pair.private_key!r}")
    with steps.step("a public key is imported, with its fingerprint"):
        pair = driver.import_key_pair_from_string("laptop", PUBLIC_KEY)
        same(pair.fingerprint, FINGERPRINT, "the fingerprint")
    with steps.step("a key pair is found by its name"):
        same(driver.get_key_pair("laptop").name, "laptop", "the name")
    with steps.step("key pairs are listed"):
        names = {pair.name for pair in driver.list_key_pairs()}
        hold({"made-here", "laptop"} <= names, f"there are only {sorted(names)}")
    with steps.step("a key pair that nobody made is not found"), refused():
        driver.get_key_pair("nobodys")
    with steps.step("a second key pair of the same name is refused"), refused():
        driver.create_key_pair("laptop")
    with steps.step("a key pair is deleted"):
        driver.delete_key_pair(driver.get_key_pair("made-here"))
        names = {pair.name for pair in driver.list_key_pairs()}
        hold("made-here" not in names, "it is still listed")
    with steps.step("a security group is made"):
        group = driver.ex_create_security_group("web", description="the web")
        same(group["name"], "web", "the name")
    with steps.step("security groups are listed, the default one too"):
        names = {group["name"] for group in driver.ex_list_security_groups()}
        hold({"web", "default"} <= names, f"there are only {sorted(names)}")
    with steps.step("an incoming rule is added to a security group"):
        group = driver.ex_authorize_security_group_ingress("web", "TCP", "10.0.0.0/8", 80, 81)
        rule = group["ingressrule"][-1]
        same((rule["startport"], rule["endport"], rule["cidr"]), (80, 81, "10.0.0.0/8"), "the rule")
        steps["rule of web"] = rule["ruleid"]
    with steps.step("an ICMP rule is added to a security group"):
        group = driver.ex_authorize_security_group_ingress("web", "ICMP", "0.0.0.0/0")
        hold(any(r["protocol"] == "icmp" for r in group["ingressrule"]), "there is no such rule")
    with steps.step("a rule is taken out of a security group"):
        driver.ex_revoke_security_group_ingress(steps["rule of web"])
        (group,) = (g for g in driver.ex_list_security_groups() if g["name"] == "web")
        left = [rule["ruleid"] for rule in group["ingressrule"]]
        hold(steps["rule of web"] not in left, "it is still there")
    with steps.step("a security group is deleted"):
        driver.ex_delete_security_group("web")
        names = {group["name"] for group in driver.ex_list_security_groups()}
        hold("web" not in names, "it is still listed")
    with steps.step("types of affinity groups are listed"):
        types = driver.ex_list_affinity_group_types()
        steps["apart"] = next(t for t in types if t.type == "host anti-affinity")
    with steps.step("an affinity group is made"):
        steps["group"] = driver.ex_create_affinity_group("apart", steps["apart"])
        same(steps["group"].type.type, "host anti-affinity", "its type")
    with steps.step("affinity groups are listed"):
        hold("apart" in {g.name for g in driver.ex_list_affinity_groups()}, "it is not listed")


def _networks(steps: Steps) -> None:
    driver = steps["driver"]
    with steps.step("an isolated network is made"):
        offering = steps["network offerings"]["DefaultIsolatedNetworkOfferingWithSourceNatService"]
        steps["network"] = driver.ex_create_network(
            "the web", "web", offering, steps["zone"], network_domain="web.example.test"
        )
        same(steps["network"].extra["type"], "Isolated", "its type")
        same(steps["network"].extra["state"], "Allocated", "its state")
    with steps.step("a second network is made, with its own addresses"):
        offering = steps["network offerings"]["DefaultIsolatedNetworkOfferingWithSourceNatService"]
        steps["second network"] = driver.ex_create_network(
            "data", "data", offering, steps["zone"], gateway="10.8.0.1", netmask="255.255.255.0"
        )
    with steps.step("networks are listed"):
        names = {network.name for network in driver.ex_list_networks()}
        hold({"web", "data"} <= names, f"there are only {sorted(names)}")


def _nodes(steps: Steps) -> None:
    from libcloud.compute.types import NodeState

    driver = steps["driver"]

    def create(name: str, **more: object) -> object:
        return driver.create_node(
            name=name, size=steps["size"], image=steps["image"], location=steps["zone"],
            networks=[steps["network"]], **more,
        )  # fmt: skip

    def state(name: str) -> object:
        return next(n.state for n in driver.list_nodes() if n.name == steps[name].name)

    with steps.step("a node is made and runs"):
        steps["node"] = create(
            "web-1",
            ex_keyname="laptop",
            ex_userdata="#cloud-config",
            ex_affinity_groups=[steps["group"]],
            ex_displayname="the first",
            ex_start_vm=True,
        )
        same(steps["node"].state, NodeState.RUNNING, "its state")
        same(steps["node"].extra["affinity_group"], [steps["group"].id], "its affinity groups")
        hold(steps["node"].private_ips, "it has no address")
    with steps.step("a node is made that is not started"):
        steps["second node"] = create("web-2", ex_start_vm=False)
        same(steps["second node"].state, NodeState.STOPPED, "its state")
    with steps.step("a node is made with the address that it asks for"):
        node = create("web-3", ex_ip_address="10.1.1.77", ex_start_vm=True)
        steps["third node"] = node
        same(steps["third node"].private_ips, ["10.1.1.77"], "its addresses")
    with steps.step("nodes are listed"):
        names = {node.name for node in driver.list_nodes(location=steps["zone"])}
        hold({"web-1", "web-2", "web-3"} <= names, f"there are only {sorted(names)}")
    with steps.step("a node is found by its id"):
        same(driver.ex_get_node(steps["node"].id).name, "web-1", "its name")
    with steps.step("a node that nobody made is not found"), refused():
        driver.ex_get_node("00000000-0000-0000-0000-000000000000")
    with steps.step("a node is rebooted"):
        hold(driver.reboot_node(steps["node"]), "it was not")
    with steps.step("a node is stopped"):
        driver.ex_stop(steps["node"])
        same(state("node"), NodeState.STOPPED, "its state")
    with steps.step("a stopped node gets another size"):
        larger = next(s for s in driver.list_sizes() if s.name == "Medium Instance")
        same(driver.ex_change_node_size(steps["node"], larger), larger.id, "its size")
        same(driver.ex_get_node(steps["node"].id).extra["size_id"], larger.id, "its size")
    # Not ex_update_node_affinity_group: it looks for an envelope that no server sends.
    with steps.step("a node is started"):
        driver.ex_start(steps["node"])
        same(state("node"), NodeState.RUNNING, "its state")
    with steps.step("a node is restored"):
        driver.ex_restore(steps["second node"], template=steps["image"])
    with steps.step("NICs are listed"):
        (nic,) = driver.ex_list_nics(steps["node"])
        same(nic.network_id, steps["network"].id, "its network")
        hold(nic.is_default, "the only NIC is not the default one")
    with steps.step("a NIC is added"):
        hold(driver.ex_attach_nic_to_node(steps["node"], steps["second network"]), "it was not")
        same(len(driver.ex_list_nics(steps["node"])), 2, "the number of NICs")
    with steps.step("a NIC is taken away"):
        nics = driver.ex_list_nics(steps["node"])
        (nic,) = (n for n in nics if n.network_id == steps["second network"].id)
        hold(driver.ex_detach_nic_from_node(nic, steps["node"]), "it was not")
        same(len(driver.ex_list_nics(steps["node"])), 1, "the number of NICs")


def _addresses(steps: Steps) -> None:
    driver = steps["driver"]
    with steps.step("an address is acquired"):
        steps["address"] = driver.ex_allocate_public_ip(
            network_id=steps["network"].id, location=steps["zone"]
        )
    with steps.step("another address is acquired"):
        steps["static address"] = driver.ex_allocate_public_ip(network_id=steps["network"].id)
        hold(steps["static address"].address != steps["address"].address, "it is the same one")
    with steps.step("addresses are listed"):
        found = {address.address for address in driver.ex_list_public_ips()}
        hold(steps["address"].address in found, "it is not listed")
    with steps.step("a firewall rule is made"):
        rule = driver.ex_create_firewall_rule(
            steps["address"], "10.0.0.0/8", "TCP", start_port=80, end_port=90
        )
        steps["firewall rule"] = rule
        # As the driver reads them: it makes no numbers of them.
        same((int(rule.start_port), int(rule.end_port)), (80, 90), "the ports")
    with steps.step("a second firewall rule for the same ports is refused"), refused():
        driver.ex_create_firewall_rule(
            steps["address"], "10.0.0.0/8", "TCP", start_port=85, end_port=95
        )
    with steps.step("firewall rules are listed"):
        hold(steps["firewall rule"].id in {r.id for r in driver.ex_list_firewall_rules()}, "not it")
    with steps.step("a firewall rule is deleted"):
        driver.ex_delete_firewall_rule(steps["firewall rule"])
        left = {rule.id for rule in driver.ex_list_firewall_rules()}
        hold(steps["firewall rule"].id not in left, "it is still listed")
    with steps.step("an outgoing rule is made"):
        steps["egress rule"] = driver.ex_create_egress_firewall_rule(
            steps["network"].id, "10.1.1.0/24", "TCP", start_port=443, end_port=443
        )
    with steps.step("outgoing rules are listed"):
        found = {rule.id for rule in driver.ex_list_egress_firewall_rules()}
        hold(steps["egress rule"].id in found, "it is not listed")
    with steps.step("an outgoing rule is deleted"):
        # Its list of no rules is an error of the driver.
        hold(driver.ex_delete_egress_firewall_rule(steps["egress rule"]), "it was not")
    with steps.step("a port is forwarded"):
        steps["forwarded"] = driver.ex_create_port_forwarding_rule(
            steps["node"], steps["address"], 8080, 80, "TCP", openfirewall=False
        )
        same(int(steps["forwarded"].public_port), 80, "the public port")
    with steps.step("forwarded ports are listed"):
        found = {rule.id for rule in driver.ex_list_port_forwarding_rules()}
        hold(steps["forwarded"].id in found, "it is not listed")
    with steps.step("a node knows its forwarded ports"):
        node = next(n for n in driver.list_nodes() if n.name == "web-1")
        rules = [rule.id for rule in node.extra["port_forwarding_rules"]]
        same(rules, [steps["forwarded"].id], "the rules")
        hold(steps["address"].address in node.public_ips, "the address is none of its own")
    with steps.step("a port is forwarded no more"):
        driver.ex_delete_port_forwarding_rule(steps["node"], steps["forwarded"])
        found = {rule.id for rule in driver.ex_list_port_forwarding_rules()}
        hold(steps["forwarded"].id not in found, "it is still listed")
    with steps.step("an address without static NAT takes no IP forwarding rule"), refused():
        driver.ex_create_ip_forwarding_rule(
            steps["node"], steps["static address"], "TCP", 22, end_port=22
        )
    with steps.step("static NAT and its IP forwarding rule"):
        # The driver has no method for static NAT.
        driver._sync_request(
            command="enableStaticNat",
            params={
                "ipaddressid": steps["static address"].id,
                "virtualmachineid": steps["node"].id,
            },
        )
        steps["ip rule"] = driver.ex_create_ip_forwarding_rule(
            steps["node"], steps["static address"], "TCP", 22, end_port=22
        )
    with steps.step("IP forwarding rules are listed"):
        found = {rule.id for rule in driver.ex_list_ip_forwarding_rules()}
        hold(steps["ip rule"].id in found, "it is not listed")
    with steps.step("an IP forwarding rule is deleted"):
        driver.ex_delete_ip_forwarding_rule(steps["node"], steps["ip rule"])
        found = {rule.id for rule in driver.ex_list_ip_forwarding_rules()}
        hold(steps["ip rule"].id not in found, "it is still listed")
    with steps.step("an address is released"):
        driver.ex_release_public_ip(steps["address"])
        found = {address.address for address in driver.ex_list_public_ips()}
        hold(steps["address"].address not in found, "it is still listed")


def _volumes(steps: Steps) -> None:
    from libcloud.compute.types import StorageVolumeState

    driver = steps["driver"]
    with steps.step("a volume is made"):
        steps["volume"] = driver.create_volume(
            steps["disk offering"].size, "data", location=steps["zone"]
        )
        same(steps["volume"].size, steps["disk offering"].size, "its size")
    with steps.step("a volume is found by its id"):
        same(driver.ex_get_volume(steps["volume"].id).name, "data", "its name")
    with steps.step("a volume is attached"):
        hold(driver.attach_volume(steps["node"], steps["volume"]), "it was not")
        found = {volume.name for volume in driver.list_volumes(node=steps["node"])}
        hold("data" in found, f"the node has only {sorted(found)}")
        volume = driver.ex_get_volume(steps["volume"].id)
        same(volume.state, StorageVolumeState.INUSE, "its state")
    with steps.step("an attached volume is not attached again"), refused():
        driver.attach_volume(steps["third node"], steps["volume"])
    with steps.step("an attached volume is not deleted"), refused():
        driver.destroy_volume(steps["volume"])
    with steps.step("a snapshot is made"):
        steps["snapshot"] = driver.create_volume_snapshot(steps["volume"])
        same(steps["snapshot"].extra["volume_id"], steps["volume"].id, "its volume")
    with steps.step("snapshots are listed"):
        hold(steps["snapshot"].id in {s.id for s in driver.list_snapshots()}, "it is not listed")
    with steps.step("a volume is detached"):
        hold(driver.detach_volume(steps["volume"]), "it was not")
        found = {volume.name for volume in driver.list_volumes(node=steps["node"])}
        hold("data" not in found, "the node still has it")
    with steps.step("a snapshot of a root volume becomes a template"):
        root = next(v for v in driver.list_volumes(node=steps["node"]) if v.name.startswith("ROOT"))
        steps["root snapshot"] = driver.create_volume_snapshot(root)
        image = driver.ex_create_snapshot_template(
            steps["root snapshot"], "of-web-1", steps["os type"]["id"]
        )
        same(image.extra["displaytext"], "of-web-1", "its display text")
        steps["own image"] = image
    with steps.step("a snapshot is deleted"):
        driver.destroy_volume_snapshot(steps["snapshot"])
        found = {snapshot.id for snapshot in driver.list_snapshots()}
        hold(steps["snapshot"].id not in found, "it is still listed")
    with steps.step("a volume is deleted"):
        driver.destroy_volume(steps["volume"])
        hold("data" not in {v.name for v in driver.list_volumes()}, "it is still listed")


def _images(steps: Steps) -> None:
    driver = steps["driver"]
    with steps.step("an ISO is registered"):
        found = driver.ex_register_iso(
            "installer", "http://images.example.test/installer.iso", location=steps["zone"],
            ostypeid=steps["os type"]["id"], displaytext="an installer",
        )  # fmt: skip
        same(found["iso"][0]["name"], "installer", "its name")
    with steps.step("a node is made of a template of one's own"):
        node = driver.create_node(
            name="web-4", size=steps["size"], image=steps["own image"], location=steps["zone"],
            networks=[steps["network"]], ex_start_vm=True,
        )  # fmt: skip
        steps["fourth node"] = node
        same(node.extra["image_id"], steps["own image"].id, "its template")


def _vpcs(steps: Steps) -> None:
    driver = steps["driver"]
    with steps.step("a VPC is made"):
        steps["vpc"] = driver.ex_create_vpc(
            "10.4.0.0/16", "a VPC", "vpc", steps["vpc offering"], steps["zone"].id
        )
    with steps.step("VPCs are listed"):
        found = {vpc.id: vpc.cidr for vpc in driver.ex_list_vpcs()}
        same(found.get(steps["vpc"].id), "10.4.0.0/16", "its range")
    with steps.step("an access list is made"):
        steps["list"] = driver.ex_create_network_acllist("acl", steps["vpc"].id, "ours")
        same(steps["list"].name, "acl", "its name")
    with steps.step("access lists are listed, the two that all have too"):
        names = {acl.name for acl in driver.ex_list_network_acllists()}
        hold({"acl", "default_allow", "default_deny"} <= names, f"there are only {sorted(names)}")
    with steps.step("a rule of an access list is made"):
        steps["acl rule"] = driver.ex_create_network_acl(
            "TCP", steps["list"].id, "10.0.0.0/8", 22, 22, action="Allow", traffic_type="Ingress"
        )
        same(steps["acl rule"].acl_id, steps["list"].id, "its list")
    with steps.step("rules of access lists are listed"):
        found = {rule.id: rule.action for rule in driver.ex_list_network_acl()}
        same(found.get(steps["acl rule"].id), "Allow", "its action")
    with steps.step("a tier is made"):
        offering = steps["network offerings"]["DefaultIsolatedNetworkOfferingForVpcNetworks"]
        steps["tier"] = driver.ex_create_network(
            "a tier", "tier", offering, steps["zone"], gateway="10.4.1.1",
            netmask="255.255.255.0", vpc_id=steps["vpc"].id,
        )  # fmt: skip
    with steps.step("a tier outside the range of its VPC is refused"), refused():
        offering = steps["network offerings"]["DefaultIsolatedNetworkOfferingForVpcNetworks"]
        driver.ex_create_network(
            "a tier", "outside", offering, steps["zone"], gateway="10.5.1.1",
            netmask="255.255.255.0", vpc_id=steps["vpc"].id,
        )  # fmt: skip
    with steps.step("the access list of a tier is replaced"):
        hold(driver.ex_replace_network_acllist(steps["list"].id, steps["tier"].id), "it was not")
    with steps.step("an access list that a tier uses is not deleted"), refused():
        driver._async_request(command="deleteNetworkACLList", params={"id": steps["list"].id})
    with steps.step("an address is acquired for a VPC"):
        steps["vpc address"] = driver.ex_allocate_public_ip(vpc_id=steps["vpc"].id)
    # Only those: the driver asks each router for its VPC.
    with steps.step("routers of a VPC are listed"):
        hold(driver.ex_list_routers(vpc_id=steps["vpc"].id), "there is none")


def _vpns(steps: Steps) -> None:
    driver = steps["driver"]
    with steps.step("a VPN gateway is made"):
        steps["gateway"] = driver.ex_create_vpn_gateway(steps["vpc"])
        same(steps["gateway"].vpc_id, steps["vpc"].id, "its VPC")
    with steps.step("a second VPN gateway in a VPC is refused"), refused():
        driver.ex_create_vpn_gateway(steps["vpc"])
    with steps.step("VPN gateways are listed"):
        found = [g.id for g in driver.ex_list_vpn_gateways(vpc_id=steps["vpc"].id)]
        same(found, [steps["gateway"].id], "the list")
    with steps.step("a customer gateway is made"):
        steps["peer"] = driver.ex_create_vpn_customer_gateway(
            cidr_list="192.168.77.0/24", esp_policy="aes128-sha1", gateway="203.0.113.9",
            ike_policy="aes128-sha1;modp1536", ipsec_psk="a-secret", name="peer",
        )  # fmt: skip
        same(steps["peer"].gateway, "203.0.113.9", "its address")
    with steps.step("customer gateways are listed"):
        found = [g.id for g in driver.ex_list_vpn_customer_gateways(id=steps["peer"].id)]
        same(found, [steps["peer"].id], "the list")
    with steps.step("a VPN connection is made"):
        steps["connection"] = driver.ex_create_vpn_connection(
            steps["peer"], steps["gateway"], passive=True
        )
        same(steps["connection"].vpn_gateway_id, steps["gateway"].id, "its gateway")
    with steps.step("VPN connections are listed"):
        found = [c.id for c in driver.ex_list_vpn_connections(vpc_id=steps["vpc"].id)]
        same(found, [steps["connection"].id], "the list")
    with steps.step("a gateway that a connection uses is not deleted"), refused():
        driver.ex_delete_vpn_gateway(steps["gateway"])
    with steps.step("a VPN connection is deleted"):
        hold(driver.ex_delete_vpn_connection(steps["connection"]), "it was not")
    with steps.step("a customer gateway is deleted"):
        hold(driver.ex_delete_vpn_customer_gateway(steps["peer"]), "it was not")
    with steps.step("a VPN gateway is deleted"):
        hold(driver.ex_delete_vpn_gateway(steps["gateway"]), "it was not")


def _tags(steps: Steps) -> None:
    driver = steps["driver"]

    def of_node() -> object:
        return driver.ex_get_node(steps["node"].id).extra["tags"]

    with steps.step("a node is tagged"):
        driver.ex_create_tags([steps["node"].id], "UserVm", {"env": "prod", "team": "web"})
        same(of_node(), {"env": "prod", "team": "web"}, "its tags")
    with steps.step("a tag that is there already is refused"), refused():
        driver.ex_create_tags([steps["node"].id], "UserVm", {"env": "prod"})
    with steps.step("a volume and a network are tagged"):
        volume = driver.list_volumes(node=steps["node"])[0]
        driver.ex_create_tags([volume.id], "Volume", {"env": "prod"})
        driver.ex_create_tags([steps["network"].id], "Network", {"env": "prod"})
        same(driver.ex_get_volume(volume.id).extra["tags"], {"env": "prod"}, "its tags")
    with steps.step("a tag is taken away"):
        driver.ex_delete_tags([steps["node"].id], "UserVm", ["team"])
        same(of_node(), {"env": "prod"}, "its tags")


def _what_goes(steps: Steps) -> None:
    driver = steps["driver"]
    with steps.step("a network with nodes is not deleted"), refused():
        driver.ex_delete_network(steps["network"])
    for name in ("second node", "third node", "fourth node", "node"):
        with steps.step(f"the {name} is destroyed and expunged"):
            hold(driver.destroy_node(steps[name], ex_expunge=True), "it was not")
            hold(steps[name].id not in {n.id for n in driver.list_nodes()}, "it is still listed")
    with steps.step("an affinity group is deleted"):
        driver.ex_delete_affinity_group(steps["group"])
        hold("apart" not in {g.name for g in driver.ex_list_affinity_groups()}, "it is listed")
    for name in ("second network", "network", "tier"):
        with steps.step(f"the {name} is deleted"):
            driver.ex_delete_network(steps[name])
            found = {network.id for network in driver.ex_list_networks()}
            hold(steps[name].id not in found, "it is still listed")
    with steps.step("an access list is deleted"):
        driver._async_request(command="deleteNetworkACLList", params={"id": steps["list"].id})
        names = {acl.name for acl in driver.ex_list_network_acllists()}
        hold("acl" not in names, "it is still listed")
    with steps.step("a VPC is deleted"):
        driver.ex_delete_vpc(steps["vpc"])
        hold(steps["vpc"].id not in {v.id for v in driver.ex_list_vpcs()}, "it is still listed")
    with steps.step("no node is left"):
        same(driver.list_nodes(), [], "the list")
