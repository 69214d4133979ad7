"""Networks, addresses and the rules on them, as typed clients use them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

import pytest

from cstyped import ApiError, ApiKeys, Client, JobFailed
from cstyped.models import Network, PublicIpAddress, VirtualMachine
from cstyped.testing import FakeCloud

from .der import certificate, old_private_key, private_key


@pytest.fixture
def client() -> Iterator[Client]:
    with FakeCloud() as cloud, cloud.client() as client:
        yield client


def _network(
    client: Client,
    offering: str,
    *,
    gateway: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
    endip: str | None = None,
    vlan: str | None = None,
    vpcid: str | None = None,
    aclid: str | None = None,
) -> Network:
    return client.create_network(
        name="n",
        networkofferingid=client.list_network_offerings(name=offering)[0].id,
        zoneid=client.list_zones()[0].id,
        gateway=gateway,
        netmask=netmask,
        startip=startip,
        endip=endip,
        vlan=vlan,
        vpcid=vpcid,
        aclid=aclid,
    )


def _isolated(client: Client) -> Network:
    return _network(client, "DefaultIsolatedNetworkOfferingWithSourceNatService")


def _machine(client: Client, network: str) -> VirtualMachine:
    return client.deploy_virtual_machine(
        zoneid=client.list_zones()[0].id,
        serviceofferingid=client.list_service_offerings()[0].id,
        templateid=client.list_templates(templatefilter="featured")[0].id,
        networkids=[network],
    ).result()


def _address(client: Client, network: str, ipaddress: str | None = None) -> PublicIpAddress:
    return client.associate_ip_address(networkid=network, ipaddress=ipaddress).result()


def _code(error: pytest.ExceptionInfo[ApiError]) -> int | None:
    return error.value.errorcode


# -- addresses ---------------------------------------------------------------------------------


def test_the_public_address_that_is_asked_for_is_given_and_no_other(client: Client) -> None:
    network = _isolated(client).id

    assert _address(client, network, ipaddress="192.168.100.77").ipaddress == "192.168.100.77"
    with pytest.raises(ApiError) as taken:
        _address(client, network, ipaddress="192.168.100.77")
    with pytest.raises(ApiError) as nowhere:
        _address(client, network, ipaddress="203.0.113.1")

    assert (_code(taken), _code(nowhere)) == (533, 533)


def test_free_addresses_are_listed_when_all_are_asked_for_and_can_be_reserved(
    client: Client,
) -> None:
    free = client.list_public_ip_addresses(allocatedonly=False, state="Free")[0]

    reserved = client.reserve_ip_address(id=free.id)

    assert (reserved.state, reserved.ipaddress) == ("Reserved", free.ipaddress)
    client.release_ip_address(id=free.id)
    states = {row.id: row.state for row in client.list_public_ip_addresses(allocatedonly=False)}
    assert states[free.id] == "Free"


def test_an_address_that_is_released_is_free_again_with_its_id_and_without_its_rules(
    client: Client,
) -> None:
    network = _isolated(client).id
    address = _address(client, network)
    client.create_firewall_rule(ipaddressid=address.id, protocol="tcp", startport=80).result()

    client.disassociate_ip_address(id=address.id).result()

    assert client.list_firewall_rules(listall=True) == []
    again = _address(client, network, ipaddress=address.ipaddress)
    assert again.id == address.id


def test_the_source_nat_address_of_a_network_in_use_stays(client: Client) -> None:
    network = _isolated(client).id
    _machine(client, network)
    address = client.list_public_ip_addresses(associatednetworkid=network, issourcenat=True)[0]

    with pytest.raises(JobFailed) as refused:
        client.disassociate_ip_address(id=address.id).result()

    assert _code(refused) == 530


# -- rules -------------------------------------------------------------------------------------


def test_ip_forwarding_needs_static_nat(client: Client) -> None:
    network = _isolated(client).id
    machine, address = _machine(client, network), _address(client, network)

    with pytest.raises(ApiError) as refused:
        client.create_ip_forwarding_rule(ipaddressid=address.id, protocol="tcp", startport=80)
    client.enable_static_nat(ipaddressid=address.id, virtualmachineid=machine.id)
    rule = client.create_ip_forwarding_rule(
        ipaddressid=address.id, protocol="tcp", startport=80
    ).result()

    assert _code(refused) == 537
    assert rule.virtualmachineid == machine.id


def test_a_machine_has_static_nat_from_one_address(client: Client) -> None:
    network = _isolated(client).id
    machine = _machine(client, network)
    first, second = _address(client, network), _address(client, network)
    client.enable_static_nat(ipaddressid=first.id, virtualmachineid=machine.id)

    with pytest.raises(ApiError) as other:
        client.enable_static_nat(ipaddressid=second.id, virtualmachineid=machine.id)
    with pytest.raises(ApiError) as again:
        client.enable_static_nat(ipaddressid=first.id, virtualmachineid=machine.id)

    assert (_code(other), _code(again)) == (431, 537)


def test_a_port_is_forwarded_twice_only_for_different_sources(client: Client) -> None:
    network = _isolated(client).id
    machine, address = _machine(client, network), _address(client, network)

    def forward(*sources: str) -> None:
        client.create_port_forwarding_rule(
            ipaddressid=address.id,
            virtualmachineid=machine.id,
            protocol="tcp",
            publicport=2222,
            privateport=22,
            cidrlist=list(sources) or None,
        ).result()

    forward("10.0.0.0/8")
    forward()
    with pytest.raises(ApiError) as refused:
        forward("10.0.0.0/8")

    assert _code(refused) == 537


def test_ranges_of_ports_are_forwarded_to_the_same_ports(client: Client) -> None:
    network = _isolated(client).id
    machine, address = _machine(client, network), _address(client, network)

    with pytest.raises(ApiError) as refused:
        client.create_port_forwarding_rule(
            ipaddressid=address.id,
            virtualmachineid=machine.id,
            protocol="udp",
            publicport=5000,
            publicendport=5010,
            privateport=6000,
            privateendport=6010,
        )

    assert _code(refused) == 431


def test_protocol_all_is_for_what_leaves_a_network(client: Client) -> None:
    network = _isolated(client).id
    address = _address(client, network)

    with pytest.raises(ApiError) as refused:
        client.create_firewall_rule(ipaddressid=address.id, protocol="all")
    rule = client.create_egress_firewall_rule(networkid=network, protocol="all").result()

    assert _code(refused) == 431
    assert rule.cidrlist == "10.1.1.0/24"


def test_a_balancer_lists_the_addresses_of_its_members(client: Client) -> None:
    network = _isolated(client).id
    machine, address = _machine(client, network), _address(client, network)
    rule = client.create_load_balancer_rule(
        publicipid=address.id, name="lb", algorithm="roundrobin", publicport=80, privateport=8080
    ).result()

    assert rule.state == "Add"
    client.assign_to_load_balancer_rule(id=rule.id, virtualmachineids=[machine.id]).result()
    with pytest.raises(JobFailed) as twice:
        client.assign_to_load_balancer_rule(id=rule.id, virtualmachineids=[machine.id]).result()

    assert _code(twice) == 530
    assert client.list_load_balancer_rules(id=rule.id)[0].state == "Active"
    members = client.call("listLoadBalancerRuleInstances", {"id": rule.id, "lbvmips": True})
    assert machine.nic is not None
    assert f"'lbvmipaddresses': ['{machine.nic[0].ipaddress}']" in str(members)


def test_a_certificate_is_parsed_and_kept_while_a_balancer_has_it(client: Client) -> None:
    network = _isolated(client).id
    address = _address(client, network)
    rule = client.create_load_balancer_rule(
        publicipid=address.id,
        name="lb",
        algorithm="source",
        publicport=443,
        privateport=8443,
        protocol="ssl",
    ).result()

    with pytest.raises(ApiError) as garbage:
        client.upload_ssl_cert(certificate="nonsense", name="c", privatekey=private_key())
    cert = client.upload_ssl_cert(certificate=certificate(), name="c", privatekey=private_key())
    client.assign_cert_to_load_balancer(certid=cert.id, lbruleid=rule.id).result()
    with pytest.raises(ApiError) as used:
        client.delete_ssl_cert(id=cert.id)
    client.remove_cert_from_load_balancer(lbruleid=rule.id).result()
    client.delete_ssl_cert(id=cert.id)

    assert (_code(garbage), _code(used)) == (530, 530)
    assert cert.fingerprint is not None
    assert cert.fingerprint.count(":") == 31


@pytest.mark.parametrize(
    ("text", "key"),
    [
        pytest.param(certificate(), "k", id="no key"),
        pytest.param(certificate(), private_key(0xBEEF), id="the key of another"),
        pytest.param(certificate(), old_private_key(0xBEEF), id="the old key of another"),
        pytest.param(certificate(until="240101"), private_key(), id="over"),
        pytest.param(certificate(since="480101"), private_key(), id="not begun"),
    ],
)
def test_a_certificate_is_valid_and_has_its_key(client: Client, text: str, key: str) -> None:
    with pytest.raises(ApiError) as refused:
        client.upload_ssl_cert(certificate=text, name="c", privatekey=key)

    assert _code(refused) == 530
    client.upload_ssl_cert(certificate=certificate(), name="c", privatekey=old_private_key())


# -- portable addresses ------------------------------------------------------------------------


def test_portable_addresses_are_handed_out_until_there_are_no_more(client: Client) -> None:
    portable = client.create_portable_ip_range(
        regionid=1,
        startip="203.0.113.10",
        endip="203.0.113.11",
        gateway="203.0.113.1",
        netmask="255.255.255.0",
    ).result()
    network = _isolated(client).id

    first = client.associate_ip_address(networkid=network, isportable=True).result()
    second = client.associate_ip_address(networkid=network, isportable=True).result()
    with pytest.raises(ApiError) as empty:
        client.associate_ip_address(networkid=network, isportable=True).result()
    with pytest.raises((ApiError, JobFailed)):
        client.delete_portable_ip_range(id=portable.id).result()
    client.disassociate_ip_address(id=first.id).result()
    again = client.associate_ip_address(networkid=network, isportable=True).result()

    assert [first.ipaddress, second.ipaddress] == ["203.0.113.10", "203.0.113.11"]
    assert first.isportable is True
    assert _code(empty) == 533
    assert again.ipaddress == "203.0.113.10"


def test_a_portable_address_is_a_networks_or_a_vpcs(client: Client) -> None:
    with pytest.raises(ApiError) as refused:
        client.associate_ip_address(zoneid=client.list_zones()[0].id, isportable=True)

    assert _code(refused) == 431


# -- types of networks -------------------------------------------------------------------------


def test_networks_are_of_the_type_of_their_offering(client: Client) -> None:
    flat = _network(client, "DefaultL2NetworkOffering")
    shared = _network(
        client,
        "DefaultSharedNetworkOffering",
        vlan="2102",
        gateway="172.31.5.1",
        netmask="255.255.255.0",
        startip="172.31.5.10",
        endip="172.31.5.20",
    )

    assert (flat.type, flat.cidr, flat.state) == ("L2", None, "Allocated")
    assert (shared.type, shared.acltype, shared.state) == ("Shared", "Domain", "Setup")
    assert shared.broadcasturi == "vlan://2102"
    nics = _machine(client, shared.id).nic
    assert nics is not None
    assert nics[0].ipaddress == "172.31.5.10"
    ranges = client.list_vlan_ip_ranges(networkid=shared.id)
    assert [(each.startip, each.endip) for each in ranges] == [("172.31.5.10", "172.31.5.20")]


def test_a_vlan_that_isolated_networks_get_cannot_be_asked_for(client: Client) -> None:
    with pytest.raises(ApiError) as refused:
        _network(client, "DefaultL2NetworkOfferingVlan", vlan="600")
    with pytest.raises(ApiError) as not_asked_for:
        _network(client, "DefaultL2NetworkOffering", vlan="2200")

    assert (_code(refused), _code(not_asked_for)) == (431, 431)
    assert _network(client, "DefaultL2NetworkOfferingVlan", vlan="2200").vlan == "2200"


def test_isolated_networks_get_the_vlans_of_their_physical_network(client: Client) -> None:
    first, second = _isolated(client), _isolated(client)
    for network in (first, second):
        _machine(client, network.id)

    vlans = {client.list_networks(id=each.id)[0].vlan for each in (first, second)}

    assert vlans == {"500", "501"}
    taken = client.list_guest_vlans(allocatedonly=True)
    assert {each.vlan for each in taken} == vlans


def test_a_tier_has_an_access_list_only_if_one_is_given(client: Client) -> None:
    zone = client.list_zones()[0].id
    vpc = client.create_vpc(
        name="v",
        displaytext="v",
        cidr="10.5.0.0/16",
        zoneid=zone,
        vpcofferingid=client.list_vpc_offerings(name="Default VPC offering")[0].id,
    ).result()
    offering = "DefaultIsolatedNetworkOfferingForVpcNetworks"

    bare = _network(client, offering, vpcid=vpc.id, gateway="10.5.1.1", netmask="255.255.255.0")
    acl = client.list_network_acl_lists(name="default_allow")[0].id
    open_one = _network(
        client, offering, vpcid=vpc.id, gateway="10.5.2.1", netmask="255.255.255.0", aclid=acl
    )

    assert (bare.aclid, open_one.aclid) == (None, acl)
    routers = client.list_routers(listall=True, vpcid=vpc.id)
    assert [router.vpcid for router in routers] == [vpc.id]


def test_an_internal_balancer_is_found_changed_and_deleted(client: Client) -> None:
    zone = client.list_zones()[0].id
    vpc = client.create_vpc(
        name="v",
        displaytext="v",
        cidr="10.5.0.0/16",
        zoneid=zone,
        vpcofferingid=client.list_vpc_offerings(name="Default VPC offering")[0].id,
    ).result()
    tier = _network(
        client,
        "DefaultIsolatedNetworkOfferingForVpcNetworksWithInternalLB",
        vpcid=vpc.id,
        gateway="10.5.1.1",
        netmask="255.255.255.0",
    )
    machine = _machine(client, tier.id)
    balancer = client.create_load_balancer(
        name="b",
        algorithm="roundrobin",
        scheme="Internal",
        networkid=tier.id,
        sourceipaddressnetworkid=tier.id,
        sourceipaddress="10.5.1.100",
        sourceport=80,
        instanceport=8080,
    ).result()

    assert client.list_internal_load_balancer_vms(listall=True) == []
    client.assign_to_load_balancer_rule(id=balancer.id, virtualmachineids=[machine.id]).result()
    vms = client.list_internal_load_balancer_vms(listall=True)
    assert [vm.guestipaddress for vm in vms] == ["10.5.1.100"]
    listed = client.list_load_balancers(id=balancer.id)[0]
    assert listed.loadbalancerinstance is not None
    assert [each.id for each in listed.loadbalancerinstance] == [machine.id]
    client.delete_load_balancer(id=balancer.id).result()
    assert client.list_internal_load_balancer_vms(listall=True) == []


def test_somebody_who_was_permitted_uses_the_network_of_another() -> None:
    with FakeCloud() as cloud, cloud.client() as client:
        network = _isolated(client)
        account = client.create_account(
            account="demo",
            username="demo",
            password="p",
            firstname="d",
            lastname="d",
            email="d@example.test",
            accounttype=0,
            domainid=client.list_domains()[0].id,
        )
        assert account.user is not None
        keys = client.register_user_keys(id=account.user[0].id)
        client.create_network_permissions(networkid=network.id, accounts=["demo"])
        permissions = client.list_network_permissions(networkid=network.id)
        assert [each.accountid for each in permissions] == [account.id]

        with Client(cloud.endpoint, ApiKeys(str(keys.apikey), str(keys.secretkey))) as demo:
            assert _machine(demo, network.id).state == "Running"
            client.reset_network_permissions(networkid=network.id)
            with pytest.raises(ApiError) as refused:
                _machine(demo, network.id)

        assert _code(refused) == 531
        assert client.list_network_permissions(networkid=network.id) == []


# -- zones -------------------------------------------------------------------------------------


def test_a_basic_zone_has_security_groups_and_one_untagged_network(client: Client) -> None:
    zone = client.create_zone(
        name="basic", networktype="Basic", dns1="192.0.2.53", internaldns1="192.0.2.53"
    )
    physical = client.create_physical_network(zoneid=zone.id, name="p").result()
    offering = client.list_network_offerings(name="DefaultSharedNetworkOfferingWithSGService")[0].id
    network = client.create_network(name="guests", networkofferingid=offering, zoneid=zone.id)

    assert zone.securitygroupsenabled is True
    assert physical.broadcastdomainrange == "POD"
    assert network.broadcasturi == "vlan://untagged"
    with pytest.raises(ApiError) as second:
        client.create_network(name="more", networkofferingid=offering, zoneid=zone.id)
    pod = client.create_pod(
        zoneid=zone.id,
        name="pod",
        gateway="172.30.0.1",
        netmask="255.255.255.0",
        startip="172.30.0.2",
        endip="172.30.0.20",
    )
    made = client.create_vlan_ip_range(
        zoneid=zone.id,
        podid=pod.id,
        networkid=network.id,
        gateway="172.30.1.1",
        netmask="255.255.255.0",
        startip="172.30.1.2",
        endip="172.30.1.20",
        forvirtualnetwork=False,
    )

    assert _code(second) == 431
    assert (made.podid, made.vlan) == (pod.id, "vlan://untagged")


@pytest.mark.parametrize("vlan", ["5000", "200-100", "all", "0-4096"])
def test_vlans_of_a_physical_network_are_ranges_of_numbers(client: Client, vlan: str) -> None:
    zone = client.create_zone(
        name="z", networktype="Advanced", dns1="192.0.2.53", internaldns1="192.0.2.53"
    )

    with pytest.raises(ApiError) as refused:
        client.create_physical_network(zoneid=zone.id, name="p", vlan=vlan)

    assert _code(refused) == 431


def test_a_provider_is_enabled_once_what_it_is_made_of_is(client: Client) -> None:
    zone = client.create_zone(
        name="z", networktype="Advanced", dns1="192.0.2.53", internaldns1="192.0.2.53"
    )
    network = client.create_physical_network(zoneid=zone.id, name="p").result()
    provider = client.list_network_service_providers(
        physicalnetworkid=network.id, name="VirtualRouter"
    )[0]

    with pytest.raises(JobFailed) as early:
        client.update_network_service_provider(id=provider.id, state="Enabled").result()
    element = client.list_virtual_router_elements(nspid=provider.id)[0]
    client.configure_virtual_router_element(id=element.id, enabled=True).result()
    ready = client.update_network_service_provider(id=provider.id, state="Enabled").result()

    assert _code(early) == 530
    assert ready.state == "Enabled"


def test_a_range_of_public_addresses_is_dedicated_and_released(client: Client) -> None:
    zone, domain = client.list_zones()[0].id, client.list_domains()[0].id
    made = client.create_vlan_ip_range(
        zoneid=zone,
        vlan="77",
        gateway="192.0.2.1",
        netmask="255.255.255.0",
        startip="192.0.2.10",
        endip="192.0.2.11",
    )

    assert client.dedicate_public_ip_range(id=made.id, domainid=domain).domainid == domain
    with pytest.raises(ApiError) as twice:
        client.dedicate_public_ip_range(id=made.id, domainid=domain)
    client.release_public_ip_range(id=made.id)
    client.delete_vlan_ip_range(id=made.id)

    assert _code(twice) == 431


# -- security groups, access lists, VPN -----------------------------------------------------------


def test_authorising_answers_the_new_rules_and_lists_have_all(client: Client) -> None:
    group = client.create_security_group(name="web").id

    for port in (80, 443):
        answer = client.authorize_security_group_ingress(
            securitygroupid=group,
            protocol="TCP",
            startport=port,
            endport=port,
            cidrlist=["0.0.0.0/0"],
        ).result()
        assert answer.ingressrule is not None
        assert [(rule.protocol, rule.startport) for rule in answer.ingressrule] == [("tcp", port)]
    with pytest.raises(JobFailed) as again:
        client.authorize_security_group_ingress(
            securitygroupid=group,
            protocol="tcp",
            startport=80,
            endport=80,
            cidrlist=["0.0.0.0/0"],
        ).result()

    assert _code(again) == 530
    listed = client.list_security_groups(id=group)[0].ingressrule
    assert listed is not None
    assert [rule.startport for rule in listed] == [80, 443]


class _Gateway(TypedDict):
    gateway: str
    cidrlist: str
    ipsecpsk: str
    ikepolicy: str
    esppolicy: str


def _there(cidrs: str = "10.6.0.0/16") -> _Gateway:
    """What is said of the other side of a tunnel."""
    return {
        "gateway": "198.51.100.1",
        "cidrlist": cidrs,
        "ipsecpsk": "secret",
        "ikepolicy": "aes256-sha256;modp2048",
        "esppolicy": "aes256-sha256",
    }


def test_what_is_not_said_of_a_customers_gateway_goes_back_to_the_usual(client: Client) -> None:
    made = client.create_vpn_customer_gateway(
        **_there(), name="t", dpd=True, ikelifetime=60, ikeversion="ikev2"
    ).result()
    assert (made.dpd, made.ikelifetime) == (True, 60)

    changed = client.update_vpn_customer_gateway(id=made.id, **_there()).result()

    assert (changed.name, changed.dpd, changed.ikelifetime) == ("VPN-198.51.100.1", False, 86_400)
    assert (changed.esplifetime, changed.ikeversion) == (3_600, "ikev2")


@pytest.mark.parametrize(
    "cidrs", ["10.6.0.0/16,10.6.1.0/24", ",".join(f"10.6.{each}.0/24" for each in range(11))]
)
def test_the_subnets_of_a_customers_gateway_are_few_and_apart(client: Client, cidrs: str) -> None:
    with pytest.raises(ApiError) as refused:
        client.create_vpn_customer_gateway(**_there(cidrs))

    assert _code(refused) == 431


def test_tunnels_of_a_vpc_lead_to_different_subnets(client: Client) -> None:
    vpc = client.create_vpc(
        name="v",
        displaytext="v",
        cidr="10.5.0.0/16",
        zoneid=client.list_zones()[0].id,
        vpcofferingid=client.list_vpc_offerings(name="Default VPC offering")[0].id,
    ).result()
    ours = client.create_vpn_gateway(vpcid=vpc.id).result()
    one = client.create_vpn_customer_gateway(**_there(), name="one").result()
    two = client.create_vpn_customer_gateway(**_there(), name="two").result()
    client.create_vpn_connection(s2svpngatewayid=ours.id, s2scustomergatewayid=one.id).result()

    with pytest.raises(ApiError) as refused:
        client.create_vpn_connection(s2svpngatewayid=ours.id, s2scustomergatewayid=two.id)

    assert _code(refused) == 431


def test_what_is_in_use_by_a_vpn_connection_stays(client: Client) -> None:
    vpc = client.create_vpc(
        name="v",
        displaytext="v",
        cidr="10.5.0.0/16",
        zoneid=client.list_zones()[0].id,
        vpcofferingid=client.list_vpc_offerings(name="Default VPC offering")[0].id,
    ).result()
    ours = client.create_vpn_gateway(vpcid=vpc.id).result()
    theirs = client.create_vpn_customer_gateway(
        name="t",
        gateway="198.51.100.1",
        cidrlist="10.6.0.0/16",
        ipsecpsk="secret",
        ikepolicy="aes256-sha256;modp2048",
        esppolicy="aes256-sha256",
    ).result()
    connection = client.create_vpn_connection(
        s2svpngatewayid=ours.id, s2scustomergatewayid=theirs.id
    ).result()

    with pytest.raises(JobFailed) as first:
        client.delete_vpn_gateway(id=ours.id).result()
    with pytest.raises(JobFailed) as second:
        client.delete_vpn_customer_gateway(id=theirs.id).result()
    client.delete_vpn_connection(id=connection.id).result()
    client.delete_vpn_customer_gateway(id=theirs.id).result()
    client.delete_vpn_gateway(id=ours.id).result()

    assert (_code(first), _code(second)) == (431, 431)


def test_static_routes_lead_outside_of_their_vpc(client: Client) -> None:
    vpc = client.create_vpc(
        name="v",
        displaytext="v",
        cidr="10.5.0.0/16",
        zoneid=client.list_zones()[0].id,
        vpcofferingid=client.list_vpc_offerings(name="Default VPC offering")[0].id,
    ).result()
    gateway = client.create_private_gateway(
        vpcid=vpc.id,
        gateway="192.0.2.1",
        netmask="255.255.255.0",
        ipaddress="192.0.2.2",
        vlan="1600",
    ).result()

    with pytest.raises(ApiError) as inside:
        client.create_static_route(gatewayid=gateway.id, cidr="10.5.1.0/24")
    route = client.create_static_route(gatewayid=gateway.id, cidr="10.9.0.0/16").result()
    with pytest.raises(JobFailed) as used:
        client.delete_private_gateway(id=gateway.id).result()

    assert gateway.vlan == "vlan://1600"
    assert (_code(inside), _code(used)) == (431, 530)
    assert [each.id for each in client.list_static_routes(vpcid=vpc.id)] == [route.id]
