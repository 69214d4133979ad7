"""What createNetwork, createVPC, createVlanIpRange and rules refuse for what there is."""

from __future__ import annotations

import pytest

from .asking import Asker

_INVALID = (431, 4350)
_ISOLATED = "DefaultIsolatedNetworkOfferingWithSourceNatService"
_SHARED = "DefaultSharedNetworkOffering"
_L2 = "DefaultL2NetworkOffering"
_TIER = "DefaultIsolatedNetworkOfferingForVpcNetworks"
_RANGE = {
    "vlan": "1500",
    "gateway": "10.9.0.1",
    "netmask": "255.255.255.0",
    "startip": "10.9.0.10",
    "endip": "10.9.0.20",
}


def _wanted(admin: Asker, offering: str, **params: str) -> dict[str, str]:
    found = admin.first("listNetworkOfferings", name=offering)["id"]
    zone = admin.first("listZones")["id"]
    return {"name": "n", "networkofferingid": found, "zoneid": zone} | params


def _vpc(admin: Asker, **params: str) -> dict[str, str]:
    offering = admin.first("listVPCOfferings", name="Default VPC offering")["id"]
    place = {"zoneid": admin.first("listZones")["id"], "vpcofferingid": offering}
    return place | {"name": "v", "displaytext": "v", "cidr": "10.20.0.0/16"} | params


@pytest.mark.parametrize(
    ("offering", "params"),
    [
        pytest.param(_ISOLATED, {"cidrsize": "24"}, id="a size is for routed networks"),
        pytest.param(_ISOLATED, {"subdomainaccess": "true"}, id="subdomains are for domains"),
        pytest.param(_ISOLATED, {"routerip": "10.1.1.5"}, id="a router is told for shared ones"),
        pytest.param(_ISOLATED, {"dns2": "192.0.2.1"}, id="a second DNS needs a first"),
        pytest.param(_ISOLATED, {"dns1": "dns.example.test"}, id="a DNS is an address"),
        pytest.param(_L2, {"dns1": "192.0.2.1"}, id="an L2 network has no DNS"),
        pytest.param(
            _ISOLATED,
            {"gateway": "8.8.8.1", "netmask": "255.255.255.0"},
            id="an isolated network is private",
        ),
        pytest.param(
            _ISOLATED, {"ip6gateway": "2001:db8::1", "ip6cidr": "2001:db8::/64"}, id="no IPv6"
        ),
        pytest.param(
            _SHARED,
            _RANGE | {"ip6gateway": "2001:db8::1", "ip6cidr": "2001:db8::/64"},
            id="IPv6 needs a zone with DNS for it",
        ),
        pytest.param(
            _SHARED,
            _RANGE | {"isolatedpvlan": "1500", "isolatedpvlantype": "isolated"},
            id="an isolated VLAN is another",
        ),
        pytest.param(
            _SHARED,
            _RANGE | {"isolatedpvlan": "1501", "isolatedpvlantype": "promiscuous"},
            id="a promiscuous VLAN is the same",
        ),
    ],
)
def test_a_network_that_its_offering_cannot_have_is_refused(
    admin: Asker, offering: str, params: dict[str, str]
) -> None:
    assert admin.refused("createNetwork", **_wanted(admin, offering, **params)) == _INVALID


def test_a_physical_network_is_said_for_shared_and_l2_networks(admin: Asker) -> None:
    physical = admin.first("listPhysicalNetworks")["id"]

    isolated = _wanted(admin, _ISOLATED, physicalnetworkid=physical)
    assert admin.refused("createNetwork", **isolated) == _INVALID
    admin.ask("createNetwork", **_wanted(admin, _L2, physicalnetworkid=physical))


def test_the_router_of_a_shared_network_is_in_its_range(admin: Asker) -> None:
    wanted = _wanted(admin, _SHARED, **_RANGE)

    outside = wanted | {"routerip": "10.9.0.99"}
    assert admin.refused("createNetwork", **outside) == (530, 4250)
    admin.ask("createNetwork", **(wanted | {"routerip": "10.9.0.15"}))


def test_the_network_of_a_zone_with_security_groups_is_shared(admin: Asker) -> None:
    zone = admin.ask(
        "createZone",
        name="grouped",
        networktype="Advanced",
        securitygroupenabled="true",
        dns1="192.0.2.53",
        internaldns1="192.0.2.53",
    )["zone"]["id"]

    wanted = _wanted(admin, _ISOLATED, zoneid=zone)
    assert admin.refused("createNetwork", **wanted) == _INVALID


@pytest.mark.parametrize(
    "params",
    [{"cidrsize": "24", "cidr": ""}, {"cidr": "10.20.0.0"}, {"cidr": "8.8.0.0/16"}],
)
def test_a_vpc_has_a_private_cidr(admin: Asker, params: dict[str, str]) -> None:
    wanted = {name: value for name, value in _vpc(admin, **params).items() if value}

    assert admin.refused("createVPC", **wanted) == _INVALID


def test_a_vpc_goes_with_all_but_its_tiers(admin: Asker) -> None:
    vpc = admin.done("createVPC", **_vpc(admin))["vpc"]["id"]
    subnet = {"gateway": "10.20.1.1", "netmask": "255.255.255.0"}
    tier = admin.ask("createNetwork", **_wanted(admin, _TIER, vpcid=vpc, **subnet))["network"]
    gateway = admin.done(
        "createPrivateGateway",
        vpcid=vpc,
        vlan="1600",
        ipaddress="10.30.0.2",
        gateway="10.30.0.1",
        netmask="255.255.255.0",
    )["privategateway"]["id"]

    assert admin.done("deleteVPC", id=vpc)["errorcode"] == 431
    admin.done("deleteNetwork", id=tier["id"])
    admin.done("deleteVPC", id=vpc)

    assert admin.ask("listVPCs") == {}
    assert admin.ask("listPrivateGateways", id=gateway) == {}


def test_a_tier_is_of_somebody_whom_the_owner_of_the_vpc_may_act_for(
    admin: Asker, user: Asker
) -> None:
    domain = admin.first("listDomains", name="ROOT")["id"]
    of_dev = {"account": "dev", "domainid": domain}
    vpc = admin.done("createVPC", **_vpc(admin, **of_dev))["vpc"]["id"]
    subnet = {"gateway": "10.20.1.1", "netmask": "255.255.255.0"}
    wanted = _wanted(admin, _TIER, vpcid=vpc, **subnet)

    assert admin.refused("createNetwork", **wanted) == _INVALID
    made = admin.ask("createNetwork", **(wanted | of_dev))["network"]
    assert made["account"] == "dev"


def test_an_address_of_a_vpc_has_no_firewall_to_open(admin: Asker) -> None:
    vpc = admin.done("createVPC", **_vpc(admin))["vpc"]["id"]
    subnet = {"gateway": "10.20.1.1", "netmask": "255.255.255.0"}
    tier = admin.ask("createNetwork", **_wanted(admin, _TIER, vpcid=vpc, **subnet))["network"]
    address = admin.done("associateIpAddress", vpcid=vpc)["ipaddress"]["id"]
    machine = admin.machine(networkids=tier["id"])
    rule = {
        "ipaddressid": address,
        "networkid": tier["id"],
        "virtualmachineid": machine["id"],
        "protocol": "tcp",
        "publicport": "80",
        "privateport": "80",
    }

    opened = admin.refused("createPortForwardingRule", **rule, openfirewall="true")
    assert opened == _INVALID
    admin.done("createPortForwardingRule", **rule, openfirewall="false")


def test_a_public_range_is_no_guest_networks(admin: Asker) -> None:
    network = admin.ask("createNetwork", **_wanted(admin, _ISOLATED))["network"]["id"]
    addresses = {
        "networkid": network,
        "vlan": "1700",
        "gateway": "10.40.0.1",
        "netmask": "255.255.255.0",
        "startip": "10.40.0.10",
        "endip": "10.40.0.20",
    }

    for public in ("true", "false"):
        assert admin.refused("createVlanIpRange", **addresses, forvirtualnetwork=public) == _INVALID


def test_a_next_hop_is_where_the_vpc_has_something(admin: Asker) -> None:
    vpc = admin.done("createVPC", **_vpc(admin))["vpc"]["id"]
    route = {"vpcid": vpc, "cidr": "172.30.0.0/24"}

    assert admin.refused("createStaticRoute", **route, nexthop="198.51.100.1") == _INVALID
    assert admin.done("createStaticRoute", **route, nexthop="10.20.0.9")["staticroute"]


def test_a_denied_route_is_not_made(admin: Asker) -> None:
    vpc = admin.done("createVPC", **_vpc(admin))["vpc"]
    admin.ask(
        "updateConfiguration", name="denied.routes", value="172.30.0.0/16", zoneid=vpc["zoneid"]
    )

    route = {"vpcid": vpc["id"], "nexthop": "10.20.0.9"}
    assert admin.refused("createStaticRoute", **route, cidr="172.30.4.0/24") == _INVALID


def test_only_isolated_networks_change_their_offering(admin: Asker) -> None:
    shared = admin.ask("createNetwork", **_wanted(admin, _SHARED, **_RANGE))["network"]["id"]
    isolated = admin.ask("createNetwork", **_wanted(admin, _ISOLATED))["network"]["id"]
    tier = admin.first("listNetworkOfferings", name=_TIER)["id"]
    other = admin.first("listNetworkOfferings", name="DefaultSharedNetworkOfferingWithSGService")

    for network, offering in ((shared, other["id"]), (isolated, tier), (isolated, other["id"])):
        changed = admin.done("updateNetwork", id=network, networkofferingid=offering)
        assert changed["errorcode"] == 431


def test_a_part_of_a_network_is_left_where_no_machine_is(admin: Asker) -> None:
    network = admin.ask("createNetwork", **_wanted(admin, _ISOLATED))["network"]["id"]
    admin.machine(networkids=network, ipaddress="10.1.1.200")

    left = admin.done("updateNetwork", id=network, guestvmcidr="10.1.1.0/25")
    assert left["errorcode"] == 431
    changed = admin.done("updateNetwork", id=network, guestvmcidr="10.1.1.128/25")["network"]
    assert changed["cidr"] == "10.1.1.128/25"


def test_an_l2_network_has_no_domain_and_no_dns(admin: Asker) -> None:
    network = admin.ask("createNetwork", **_wanted(admin, _L2))["network"]["id"]

    for params in ({"networkdomain": "example.test"}, {"dns1": "192.0.2.1"}):
        assert admin.done("updateNetwork", id=network, **params)["errorcode"] == 431
