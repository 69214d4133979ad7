"""What a live server refuses, when, and with which code: known from its source and recordings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cstyped.testing import FakeCloud

from .asking import Asker


def _failed(admin: Asker, command: str, **params: str) -> int:
    """The code with which the job of a command fails."""
    result = admin.done(command, **params)
    assert "errorcode" in result, result
    return int(result["errorcode"])


def _first(admin: Asker, command: str, key: str, **params: str) -> Any:
    return admin.ask(command, **params)[key][0]


# -- what is taken away ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "named", "kind"),
    [
        ("releaseASNumber", {"zoneid": "Zone"}, "Zone"),
        ("deleteManagementNetworkIpRange", {"podid": "Pod"}, "Pod"),
        ("releaseHostReservation", {"id": "Host"}, "Host"),
        ("deleteStratosphereSsp", {"hostid": "Host"}, "Host"),
        ("deleteRemoteAccessVpn", {"publicipid": "IPAddress"}, "IPAddress"),
        ("releasePublicIpRange", {"id": "VlanIpRange"}, "VlanIpRange"),
        ("deleteBackupSchedule", {"virtualmachineid": "UserVm"}, "UserVm"),
        ("deleteWebhookDelivery", {"managementserverid": "ManagementServer"}, "ManagementServer"),
        ("removeNetworkPermissions", {"networkid": "Network"}, "Network"),
    ],
)
def test_what_a_command_only_mentions_is_not_deleted(
    admin: Asker, command: str, named: dict[str, str], kind: str
) -> None:
    admin.machine(name="m")
    rows = admin.cloud.state.rows
    fixed = {"startip": "10.0.0.1", "endip": "10.0.0.2", "vlan": "1", "asnumber": "65000"}
    known = admin.cloud.state.spec.command(command)
    assert known is not None
    required = {name: fixed[name] for name, param in known.params.items() if name in fixed}
    before = len(rows(kind))

    admin.raw(command, **required, **{name: rows(of)[0]["id"] for name, of in named.items()})
    admin.cloud.finish_jobs()

    assert len(rows(kind)) == before


def test_an_affinity_group_is_deleted_by_its_name_and_nothing_else_is(admin: Asker) -> None:
    admin.done("createAffinityGroup", name="apart", type="host anti-affinity")
    domain = _first(admin, "listDomains", "domain")["id"]

    assert _failed(admin, "deleteAffinityGroup", domainid=domain) == 431
    assert admin.done("deleteAffinityGroup", name="apart") == {"success": True}
    assert admin.ask("listAffinityGroups") == {}
    assert admin.ask("listDomains")["count"] == 1


def test_what_is_only_mentioned_is_not_renamed(guessing: Asker) -> None:
    zone = _first(guessing, "listZones", "zone")

    guessing.done(
        "createTungstenFabricFirewallPolicy", name="smoke", sequence="1", zoneid=zone["id"]
    )

    assert _first(guessing, "listZones", "zone")["name"] == zone["name"]


# -- when it is refused ----------------------------------------------------------------------------


def test_a_command_that_makes_nothing_fails_in_its_job(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]

    assert _failed(admin, "startVirtualMachine", id=machine) == 431
    assert _failed(admin, "resetSSHKeyForVirtualMachine", id=machine, keypairs="none") == 431
    assert _failed(admin, "expungeVirtualMachine", id=machine) == 530
    admin.done("stopVirtualMachine", id=machine)
    assert _failed(admin, "rebootVirtualMachine", id=machine) == 431


def test_what_is_uploaded_fits_the_zone_and_a_store_is_another_machine(admin: Asker) -> None:
    zone = _first(admin, "listZones", "zone")["id"]
    store = {"name": "o", "url": "http://192.0.2.1/", "provider": "MinIO"}
    keys = {"details[0].key": "accesskey", "details[0].value": "a"}
    keys |= {"details[1].key": "secretkey", "details[1].value": "s"}

    assert admin.refused("getUploadParamsForVolume", zoneid=zone, name="v", format="QCOW2") == (
        431,
        4350,
    )
    assert admin.refused("addObjectStoragePool", **store) == (530, 9999)
    here = store | {"url": "http://127.0.0.1/", "provider": "Simulator"}
    assert admin.refused("addObjectStoragePool", **here) == (530, 9999)
    assert admin.ask("addObjectStoragePool", **store, **keys)["objectstore"]["name"] == "o"


def test_lists_that_need_to_know_of_what_say_so(admin: Asker) -> None:
    machine = admin.machine(name="m", **{"details[0].keyboard": "us"})["id"]

    assert admin.refused("listResourceDetails", resourcetype="UserVm") == (431, 4350)
    details = admin.ask("listResourceDetails", resourcetype="UserVm", resourceid=machine)
    assert {"resourceid", "resourcetype", "key", "value", "fordisplay"} == set(
        details["resourcedetail"][0]
    )
    assert admin.refused("listAndSwitchSamlAccount") == (531, None)
    assert "metadata" in admin.ask("getSPMetadata")


def test_a_backup_schedule_is_changed_and_deleted_by_its_machine(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    zone = _first(admin, "listZones", "zone")["id"]
    when = {"intervaltype": "DAILY", "schedule": "01:00", "timezone": "UTC"}
    of = {"virtualmachineid": machine}
    offering = admin.done(
        "importBackupOffering",
        externalid="x",
        name="b",
        description="b",
        zoneid=zone,
        allowuserdrivenbackups="true",
    )["backupoffering"]["id"]
    admin.done("assignVirtualMachineToBackupOffering", **of, backupofferingid=offering)
    made = admin.ask("createBackupSchedule", **of, **when)["backupschedule"]["id"]

    changed = admin.ask("updateBackupSchedule", **of, **(when | {"schedule": "02:00"}))
    assert (changed["backupschedule"]["id"], changed["backupschedule"]["schedule"]) == (
        made,
        "02:00",
    )
    assert admin.ask("deleteBackupSchedule", **of) == {"success": True}
    assert admin.ask("listBackupSchedule", **of) == {}


def test_a_command_that_makes_something_refuses_at_once(admin: Asker) -> None:
    zone = _first(admin, "listZones", "zone")["id"]

    assert admin.refused("createVolume", name="v", zoneid=zone) == (431, 4350)
    assert admin.refused("createVPC", name="v", displaytext="v", zoneid=zone)[0] == 431


def test_an_account_that_does_not_exist_is_refused_at_once(admin: Asker) -> None:
    domain = _first(admin, "listDomains", "domain")["id"]

    assert admin.refused("removeVpnUser", username="u", account="nobody", domainid=domain) == (
        431,
        4350,
    )


# -- with which code -------------------------------------------------------------------------------


def test_hosts_and_pools_in_care_are_refused_as_the_server_does(admin: Asker) -> None:
    host = _first(admin, "listHosts", "host", type="Routing")["id"]
    pool = _first(admin, "listStoragePools", "storagepool")["id"]

    assert _failed(admin, "cancelHostMaintenance", id=host) == 530
    assert admin.refused("deleteHost", id=host) == (530, 4250)
    assert _failed(admin, "cancelStorageMaintenance", id=pool) == 431
    assert admin.refused("deleteStoragePool", id=pool) == (431, 4350)


def test_static_nat_and_rules_exclude_each_other(admin: Asker) -> None:
    machine = admin.machine(name="m")
    network = machine["nic"][0]["networkid"]
    spare = admin.done("associateIpAddress", networkid=network)["ipaddress"]["id"]
    ruled = admin.done("associateIpAddress", networkid=network)["ipaddress"]["id"]
    ports = {"protocol": "tcp", "publicport": "22", "privateport": "22"}
    admin.done(
        "createPortForwardingRule", ipaddressid=ruled, virtualmachineid=machine["id"], **ports
    )
    source_nat = _first(admin, "listPublicIpAddresses", "publicipaddress", issourcenat="true")["id"]
    vm = {"virtualmachineid": machine["id"]}

    assert admin.refused("enableStaticNat", ipaddressid=source_nat, **vm) == (431, 4350)
    assert admin.refused("enableStaticNat", ipaddressid=ruled, **vm) == (537, 9999)
    assert admin.ask("enableStaticNat", ipaddressid=spare, **vm) == {"success": True}
    assert admin.refused("createPortForwardingRule", ipaddressid=spare, **vm, **ports) == (
        431,
        4350,
    )


def test_a_rule_opens_the_firewall_for_itself_and_closes_it_behind_itself(admin: Asker) -> None:
    network = admin.machine(name="m")["nic"][0]["networkid"]
    address = admin.done("associateIpAddress", networkid=network)["ipaddress"]["id"]
    ports = {"publicport": "80", "privateport": "8080", "algorithm": "roundrobin"}
    rule = admin.done("createLoadBalancerRule", publicipid=address, name="lb", **ports)
    opened = _first(admin, "listFirewallRules", "firewallrule", ipaddressid=address)

    assert (opened["startport"], opened["endport"], opened["cidrlist"]) == (80, 80, "0.0.0.0/0")
    admin.done("deleteLoadBalancerRule", id=rule["loadbalancer"]["id"])
    assert admin.ask("listFirewallRules", ipaddressid=address) == {}


def test_a_private_gateway_has_a_vlan_of_its_own(admin: Asker) -> None:
    zone = _first(admin, "listZones", "zone")["id"]
    plan = _first(admin, "listVPCOfferings", "vpcoffering", isdefault="true")["id"]
    vpc = admin.done(
        "createVPC", name="v", displaytext="v", cidr="10.5.0.0/16", zoneid=zone, vpcofferingid=plan
    )["vpc"]["id"]
    way = {"vpcid": vpc, "gateway": "192.0.2.1", "netmask": "255.255.255.0"}
    way |= {"ipaddress": "192.0.2.2"}

    assert admin.refused("createPrivateGateway", **way) == (431, 4350)
    assert admin.refused("createPrivateGateway", **way, vlan="600") == (431, 4350)
    made = admin.done("createPrivateGateway", **way, vlan="1600")["privategateway"]
    assert made["vlan"] == "vlan://1600"


def test_a_tier_must_fit_into_its_vpc(admin: Asker) -> None:
    zone = _first(admin, "listZones", "zone")["id"]
    plan = _first(admin, "listVPCOfferings", "vpcoffering", isdefault="true")["id"]
    offering = _first(admin, "listNetworkOfferings", "networkoffering", forvpc="true")["id"]
    vpc = admin.done(
        "createVPC", name="v", displaytext="v", cidr="10.5.0.0/16", zoneid=zone, vpcofferingid=plan
    )["vpc"]["id"]
    tier = {"name": "t", "networkofferingid": offering, "zoneid": zone, "vpcid": vpc}
    mask = {"netmask": "255.255.255.0"}

    assert admin.refused("createNetwork", **tier) == (431, 4350)
    assert admin.refused("createNetwork", **tier, **mask, gateway="10.6.1.1") == (431, 4350)
    admin.ask("createNetwork", **tier, **mask, gateway="10.5.1.1")
    assert admin.refused("createNetwork", **tier, **mask, gateway="10.5.1.1") == (431, 4350)
    del tier["vpcid"]
    assert admin.refused("createNetwork", **tier) == (431, 4350)


def test_ranges_do_not_overlap_and_stay_in_their_subnet(admin: Asker) -> None:
    vlan = _first(admin, "listVlanIpRanges", "vlaniprange")
    base = {"zoneid": vlan["zoneid"], "vlan": "77", "netmask": "255.255.255.0"}
    inside = {"gateway": vlan["gateway"], "startip": vlan["startip"]}

    assert admin.refused("createVlanIpRange", **base, **inside) == (431, 4350)
    assert admin.refused(
        "createVlanIpRange", **base, gateway="192.0.2.1", startip="198.51.100.1"
    ) == (431, 4350)


def test_what_is_no_address_is_refused_wherever_one_is_wanted(admin: Asker) -> None:
    pod = _first(admin, "listPods", "pod")["id"]
    zone = {"name": "z", "networktype": "Advanced", "internaldns1": "192.0.2.1"}

    assert admin.refused("updatePod", id=pod, gateway="here") == (431, 4350)
    assert admin.refused("createZone", **zone, dns1="there") == (431, 4350)
    assert admin.ask("listHosts", type="Routing")["count"] > 0


def test_what_goes_out_of_a_network_comes_from_it(admin: Asker) -> None:
    network = admin.machine(name="m")["nic"][0]["networkid"]
    rule = {"networkid": network, "protocol": "tcp", "startport": "1", "endport": "2"}

    assert admin.refused("createEgressFirewallRule", **rule, cidrlist="192.0.2.0/24") == (431, 4350)
    assert admin.refused("createEgressFirewallRule", networkid=network, protocol="x") == (431, 4350)
    assert "firewallrule" in admin.done("createEgressFirewallRule", **rule, cidrlist="0.0.0.0/0")


def test_traffic_of_one_type_is_on_a_physical_network_once(admin: Asker) -> None:
    network = _first(admin, "listPhysicalNetworks", "physicalnetwork")["id"]

    assert admin.refused("addTrafficType", physicalnetworkid=network, traffictype="Guest") == (
        530,
        4250,
    )
    assert admin.refused("addTrafficType", physicalnetworkid=network, traffictype="X") == (
        431,
        4350,
    )


def test_a_template_that_machines_use_is_not_deleted(admin: Asker) -> None:
    machine = admin.machine(name="m")
    template = machine["templateid"]
    volume = _first(admin, "listVolumes", "volume", virtualmachineid=machine["id"])
    again = {"volumeid": volume["id"], "storageid": volume["storageid"]}

    assert _failed(admin, "deleteTemplate", id=template) == 431
    assert _failed(admin, "migrateVolume", **again) == 431
    copy = {"id": volume["id"], "mode": "HTTP_DOWNLOAD", "zoneid": volume["zoneid"]}
    assert _failed(admin, "extractVolume", **copy) == 531


def test_an_account_keeps_its_name(admin: Asker, user: Asker) -> None:
    renamed = admin.ask(
        "updateAccount",
        account="dev",
        domainid=_first(admin, "listDomains", "domain")["id"],
        newname="dev",
    )

    assert renamed["account"]["name"] == "dev"


def test_offerings_are_made_whole_and_stay_while_they_are_used(admin: Asker) -> None:
    network = admin.machine(name="m")["nic"][0]["networkid"]
    used = _first(admin, "listNetworks", "network", id=network)["networkofferingid"]
    made = admin.ask(
        "createNetworkOffering",
        name="n",
        displaytext="n",
        guestiptype="l2",
        traffictype="GUEST",
    )["networkoffering"]

    assert made["guestiptype"] == "L2"
    assert "serviceofferingid" in made
    assert admin.refused("deleteNetworkOffering", id=used) == (431, 4350)
    assert admin.ask("deleteNetworkOffering", id=made["id"]) == {"success": True}
    assert admin.refused("createDiskOffering", name="d", displaytext="d") == (431, 4350)


def test_page_and_pagesize_come_together_wherever_they_are_taken(admin: Asker) -> None:
    for command in ("listCapacity", "listVirtualMachines", "listResourceLimits"):
        assert admin.refused(command, page="1") == (431, 9999)
        assert admin.refused(command, pagesize="5") == (431, 9999)
        admin.ask(command, pagesize="-1")


def test_tags_are_for_known_types_of_resources(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    tag = {"tags[0].key": "a", "tags[0].value": "b"}

    assert _failed(admin, "createTags", resourceids=machine, resourcetype="Thing", **tag) == 431


def test_a_key_of_a_tag_is_there_once_in_whatever_case(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    of = {"resourceids": machine, "resourcetype": "UserVm"}
    admin.done("createTags", **of, **{"tags[0].key": "env", "tags[0].value": "a"})

    again = {"tags[0].key": "ENV", "tags[0].value": "b"}
    assert _failed(admin, "createTags", **of, **again) == 530


def test_what_does_not_exist_has_no_tags_to_delete(admin: Asker) -> None:
    nobody = {"resourceids": "6f8bb4e2-0000-4000-8000-000000000000", "resourcetype": "UserVm"}
    assert _failed(admin, "deleteTags", **nobody) == 530


def test_a_command_about_nothing_is_refused_instead_of_answered_with_something(
    admin: Asker, guessing: Asker
) -> None:
    assert admin.refused("updateNetworkOffering", name="x") == (431, 4350)
    assert admin.refused("linkUserDataToTemplate") == (530, 4250)
    assert admin.refused("executeWebhookDelivery") == (530, 9999)
    assert admin.refused("resetApiLimit") == (432, 9999)


def _taken_address(admin: Asker) -> tuple[str, str, str]:
    """A network with a machine in it and an address on it: address, machine, network."""
    machine = admin.machine(name="m")
    network = machine["nic"][0]["networkid"]
    address = admin.done("associateIpAddress", networkid=network)["ipaddress"]["id"]
    return address, machine["id"], network


def test_a_public_port_is_forwarded_or_balanced_once(admin: Asker) -> None:
    address, machine, _ = _taken_address(admin)
    balance = {"publicipid": address, "algorithm": "roundrobin", "privateport": "80"}
    forward = {"ipaddressid": address, "privateport": "22", "virtualmachineid": machine}
    admin.done("createLoadBalancerRule", **balance, name="one", publicport="80")
    admin.done("createPortForwardingRule", **forward, protocol="tcp", publicport="22")

    for port in ("22", "80"):
        assert admin.refused("createLoadBalancerRule", **balance, name="two", publicport=port) == (
            537,
            9999,
        )
        assert admin.refused(
            "createPortForwardingRule", **forward, protocol="tcp", publicport=port
        ) == (537, 9999)
    admin.done("createPortForwardingRule", **forward, protocol="udp", publicport="80")


def test_rules_are_for_protocols_ports_and_networks_that_can_be(admin: Asker) -> None:
    address, machine, _ = _taken_address(admin)
    forward = {"ipaddressid": address, "privateport": "22", "virtualmachineid": machine}
    assert admin.refused(
        "createPortForwardingRule", **forward, protocol="icmp", publicport="22"
    ) == (431, 4350)
    balance = {"publicipid": address, "name": "b", "algorithm": "roundrobin", "privateport": "80"}
    assert admin.refused("createLoadBalancerRule", **balance, publicport="70000") == (431, 9999)
    vpc, acl = _access_list(admin)
    wrong = [
        {"protocol": "tcp", "startport": "9", "endport": "2"},
        {"protocol": "tcp", "startport": "70000"},
        {"protocol": "all", "startport": "1"},
        {"protocol": "carrier pigeon"},
        {"protocol": "tcp", "cidrlist": "nowhere"},
        {"protocol": "tcp", "action": "maybe"},
    ]
    for rule in wrong:
        assert admin.refused("createNetworkACL", aclid=acl, **rule) == (431, 4350), rule
    group = admin.ask("createSecurityGroup", name="g")["securitygroup"]["id"]
    for rule in ({"startport": "9", "endport": "2", "cidrlist": "10.0.0.0/8"}, {"cidrlist": "x"}):
        assert (
            _failed(
                admin,
                "authorizeSecurityGroupIngress",
                securitygroupid=group,
                protocol="tcp",
                **rule,
            )
            == 431
        )
    plan, zone = (_first(admin, "listVPCs", "vpc", id=vpc)[n] for n in ("vpcofferingid", "zoneid"))
    assert admin.refused(
        "createVPC", name="v", displaytext="v", cidr="8.8.0.0/16", vpcofferingid=plan, zoneid=zone
    ) == (431, 4350)


def _access_list(admin: Asker) -> tuple[str, str]:
    """A VPC with an access list."""
    plan = _first(admin, "listVPCOfferings", "vpcoffering", isdefault="true")["id"]
    zone = admin.ids()["zoneid"]
    vpc = admin.done(
        "createVPC", name="v", displaytext="v", cidr="10.5.0.0/16", vpcofferingid=plan, zoneid=zone
    )["vpc"]["id"]
    acl = admin.done("createNetworkACLList", name="a", vpcid=vpc)["networkacllist"]["id"]
    return vpc, acl


def test_a_cidr_is_an_address_with_a_length(admin: Asker) -> None:
    address, _, _ = _taken_address(admin)
    rule = {"ipaddressid": address, "protocol": "tcp", "startport": "1"}
    for wrong in ("192.0.2.1", "192.0.2.0/33", "here/24"):
        assert admin.refused("createFirewallRule", **rule, cidrlist=wrong) == (431, 4350)
    made = admin.done("createFirewallRule", **rule, cidrlist="192.0.2.1/24")["firewallrule"]
    assert made["cidrlist"] == "192.0.2.1/24"


def test_a_machine_is_behind_a_balancing_rule_once(admin: Asker) -> None:
    address, machine, _ = _taken_address(admin)
    balance = {"publicipid": address, "algorithm": "roundrobin", "privateport": "80"}
    rule = admin.done("createLoadBalancerRule", **balance, name="b", publicport="80")
    behind = {"id": rule["loadbalancer"]["id"], "virtualmachineids": machine}
    assert admin.done("assignToLoadBalancerRule", **behind) == {"success": True}

    assert _failed(admin, "assignToLoadBalancerRule", **behind) == 530


@pytest.mark.parametrize(
    ("command", "params", "expected"),
    [
        ("addVpnUser", {"username": "x", "password": "secret"}, (431, 4350)),
        ("addVpnUser", {"username": "somebody", "password": "a b"}, (431, 4350)),
        ("createExtension", {"name": "e", "type": "Nonsense"}, (530, 4250)),
        ("createWebhook", {"name": "w", "payloadurl": "nowhere"}, (431, 9999)),
        ("createWebhook", {"name": "w", "payloadurl": "http://127.0.0.1/"}, (431, 9999)),
        (
            "createWebhook",
            {"name": "w", "payloadurl": "http://192.0.2.1/", "sslverification": "true"},
            (530, 9999),
        ),
        ("registerUserData", {"name": "u", "userdata": "!!"}, (431, 4350)),
        ("updateConfiguration", {"name": "expunge.delay", "value": "soon"}, (431, 4350)),
        (
            "createServiceOffering",
            {"name": "s", "displaytext": "s", "cpunumber": "0", "cpuspeed": "1", "memory": "64"},
            (431, 4350),
        ),
        (
            "createServiceOffering",
            {"name": "s", "displaytext": "s", "cpunumber": "1", "memory": "64"},
            (431, 4350),
        ),
        (
            "addKubernetesSupportedVersion",
            {"semanticversion": "1.30.0", "mincpunumber": "1", "minmemory": "2048", "url": "x"},
            (530, 9999),
        ),
        (
            "addKubernetesSupportedVersion",
            {"semanticversion": "new", "mincpunumber": "2", "minmemory": "2048", "url": "x"},
            (530, 9999),
        ),
        (
            "addKubernetesSupportedVersion",
            {"semanticversion": "1.9.0", "mincpunumber": "2", "minmemory": "2048", "url": "x"},
            (530, 9999),
        ),
        ("createGuiTheme", {"name": "t"}, (530, 4250)),
        ("createGuiTheme", {"name": "t", "jsonconfiguration": "[]"}, (530, 4250)),
        ("createGuiTheme", {"name": "t", "css": "p{}", "domainids": "none"}, (530, 4250)),
        ("updateAnnotationVisibility", {"id": "none", "adminsonly": "true"}, (530, 4250)),
    ],
)
def test_values_that_cannot_be_are_refused(
    admin: Asker, command: str, params: dict[str, str], expected: tuple[int, int]
) -> None:
    assert admin.refused(command, **params) == expected


def test_what_is_registered_for_booting_has_a_system_and_is_an_image(admin: Asker) -> None:
    iso = {"name": "i", "displaytext": "i", "zoneid": admin.ids()["zoneid"]}
    assert admin.refused("registerIso", **iso, url="http://192.0.2.1/i.iso") == (431, 4350)
    for url in ("http://192.0.2.1/i.exe", "carrier://192.0.2.1/i.iso"):
        assert admin.refused("registerIso", **iso, url=url, bootable="false") == (431, 9999)
    assert admin.ask("registerIso", **iso, url="http://192.0.2.1/i.iso", bootable="false")


def test_a_schedule_is_a_line_of_cron_that_is_still_to_come(admin: Asker) -> None:
    of = {"virtualmachineid": admin.machine(name="m")["id"], "action": "STOP", "timezone": "UTC"}
    assert admin.refused("createVMSchedule", **of, schedule="at noon") == (431, 9999)
    past = {"schedule": "0 1 * * *", "startdate": "2001-01-01 00:00:00"}
    assert admin.refused("createVMSchedule", **of, **past) == (431, 4350)
    assert admin.ask("createVMSchedule", **of, schedule="*/5 1-3 * jan MON-FRI")


def test_only_a_replay_takes_what_starts_in_the_past() -> None:
    start = (datetime.now(UTC) - timedelta(hours=1)).strftime("%Y-%m-%d %H:%M:%S")
    for replay in (False, True):
        with FakeCloud(job_seconds=0, replay=replay) as cloud:
            admin = Asker(cloud)
            of = {"virtualmachineid": admin.machine(name="m")["id"], "action": "STOP"}
            schedule = of | {"timezone": "UTC", "schedule": "0 1 * * *", "startdate": start}
            tariff = {"name": "t", "usagetype": "1", "value": "1", "startdate": start}
            for command, params in (("createVMSchedule", schedule), ("quotaTariffCreate", tariff)):
                taken = admin.raw(command, **params).status_code == 200
                assert taken == replay, command


def test_a_machine_without_backup_offering_has_no_schedule_of_backups(admin: Asker) -> None:
    of = {"virtualmachineid": admin.machine(name="m")["id"]}
    zone = admin.ids()["zoneid"]
    there = _first(admin, "listBackupProviderOfferings", "backupoffering", zoneid=zone)
    offering = admin.done(
        "importBackupOffering",
        zoneid=zone,
        externalid=there["externalid"],
        name="b",
        description="b",
        allowuserdrivenbackups="true",
    )["backupoffering"]["id"]
    assign = "assignVirtualMachineToBackupOffering"
    assert admin.done(assign, **of, backupofferingid=offering) == {"success": True}
    assert _failed(admin, assign, **of, backupofferingid=offering) == 530
    when = {"schedule": "00:02", "timezone": "UTC", "intervaltype": "DAILY"}
    admin.ask("createBackupSchedule", **of, **when)

    admin.done("removeVirtualMachineFromBackupOffering", **of, forced="true")

    assert admin.ask("listBackupSchedule", **of) == {}


def test_places_are_enabled_or_disabled(admin: Asker) -> None:
    for kind, key, refusal in (
        ("Zone", "zone", (431, 4350)),
        ("Pod", "pod", (431, 4350)),
        ("Cluster", "cluster", (431, 4350)),
        ("Host", "host", (530, 9999)),
    ):
        place = _first(admin, f"list{kind}s", key)["id"]
        assert admin.refused(f"update{kind}", id=place, allocationstate="asleep") == refusal


def test_numbers_of_autonomous_systems_are_in_one_range(admin: Asker) -> None:
    zone = admin.ids()["zoneid"]
    admin.ask("createASNRange", zoneid=zone, startasn="65000", endasn="65010")
    for first, last in (("65005", "65020"), ("64010", "64000")):
        refused = admin.refused("createASNRange", zoneid=zone, startasn=first, endasn=last)
        assert refused == (530, 9999)


def test_an_as_number_that_nobody_has_is_released_and_one_that_is_nowhere_is_not(
    admin: Asker,
) -> None:
    zone = admin.ids()["zoneid"]
    admin.ask("createASNRange", zoneid=zone, startasn="65000", endasn="65001")

    assert admin.ask("releaseASNumber", zoneid=zone, asnumber="65000")["success"] is True
    assert admin.refused("releaseASNumber", zoneid=zone, asnumber="64999")[0] == 530


def test_a_range_of_as_numbers_stays_while_one_is_in_use(admin: Asker) -> None:
    zone = admin.ids()["zoneid"]
    asked = {"zoneid": zone, "startasn": "65000", "endasn": "65001"}
    made = admin.ask("createASNRange", **asked)["asnumberrange"]
    admin.cloud.state.rows("ASNumber")[0]["allocationstate"] = "Allocated"

    assert admin.refused("deleteASNRange", id=made["id"]) == (530, 4250)


def test_zones_without_routed_networks_take_no_as_numbers(admin: Asker) -> None:
    zone = admin.ids()["zoneid"]
    admin.ask("updateConfiguration", name="routed.network.vpc.enabled", value="false", zoneid=zone)
    asked = {"zoneid": zone, "startasn": "65000", "endasn": "65001"}

    assert admin.refused("createASNRange", **asked) == (530, 9999)


def test_only_some_things_are_annotated(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    note = {"entityid": machine, "annotation": "hi"}
    assert admin.refused("addAnnotation", **note, entitytype="NOTHING") == (530, 9999)


def test_backups_need_an_offering_and_say_so_with_530(admin: Asker) -> None:
    of = {"virtualmachineid": admin.machine(name="m")["id"]}
    when = {"schedule": "00:02", "timezone": "UTC"}
    assert admin.refused("createBackupSchedule", **of, **when, intervaltype="DAILY") == (530, 9999)
    assert _failed(admin, "createBackup", **of) == 530
    assert _failed(admin, "removeVirtualMachineFromBackupOffering", **of) == 530
    assert admin.refused("deleteBackupSchedule") == (530, 9999)
    assert admin.ask("deleteBackupSchedule", **of) == {"success": True}


def test_one_theme_is_for_everybody(admin: Asker) -> None:
    domain = _first(admin, "listDomains", "domain")["id"]
    first = admin.ask("createGuiTheme", name="all", css="p{}")["guiThemes"]
    assert admin.refused("createGuiTheme", name="too", css="p{}") == (530, 4250)
    some = admin.ask("createGuiTheme", name="some", css="p{}", domainids=domain, ispublic="true")
    assert some["guiThemes"]["ispublic"] is False
    changed = admin.ask("updateGuiTheme", id=first["id"], css="a{}")["guiThemes"]
    assert changed["css"] == "a{}"


def test_what_scales_is_not_deleted_while_it_is_used(admin: Asker) -> None:
    address, machine, _ = _taken_address(admin)
    counters = admin.ask("listCounters")["counter"]
    limits = {"relationaloperator": "GT", "threshold": "50"}
    one, two, three = (
        admin.done("createCondition", counterid=counter["id"], **limits)["condition"]["id"]
        for counter in (counters[0], counters[0], counters[1])
    )
    policy = {"action": "scaleup", "duration": "60"}
    assert admin.refused("createAutoScalePolicy", **policy, conditionids=f"{one},{two}") == (
        431,
        4350,
    )
    up, down = (
        admin.done("createAutoScalePolicy", **policy | {"action": action}, conditionids=each)[
            "autoscalepolicy"
        ]["id"]
        for action, each in (("scaleup", f"{one},{three}"), ("scaledown", two))
    )
    listed = admin.ask("listAutoScalePolicies", conditionid=one)["autoscalepolicy"]
    assert [row["id"] for row in listed] == [up]
    assert admin.ask("listAutoScalePolicies")["autoscalepolicy"][0]["id"] == down
    profile = admin.done("createAutoScaleVmProfile", **admin.ids())["autoscalevmprofile"]["id"]
    balance = {"publicipid": address, "algorithm": "roundrobin", "privateport": "80"}
    rule, busy = (
        admin.done("createLoadBalancerRule", **balance, name=f"b{port}", publicport=port)[
            "loadbalancer"
        ]["id"]
        for port in ("80", "81")
    )
    admin.done("assignToLoadBalancerRule", id=busy, virtualmachineids=machine)
    group = {"scaleuppolicyids": up, "scaledownpolicyids": down, "vmprofileid": profile}
    members = {"minmembers": "1", "maxmembers": "2"}
    for wrong in ({"lbruleid": busy} | members, {"lbruleid": rule} | members | {"minmembers": "3"}):
        assert admin.refused("createAutoScaleVmGroup", **group, **wrong) == (431, 4350)
    made = admin.done("createAutoScaleVmGroup", **group, **members, lbruleid=rule)
    assert made["autoscalevmgroup"]["lbruleid"] == rule
    assert admin.refused("createAutoScaleVmGroup", **group, **members, lbruleid=rule) == (431, 4350)
    assert _failed(admin, "deleteAutoScalePolicy", id=up) == 431
    assert _failed(admin, "deleteAutoScaleVmProfile", id=profile) == 431

    admin.done("deleteAutoScaleVmGroup", id=made["autoscalevmgroup"]["id"])

    assert admin.done("deleteAutoScalePolicy", id=up) == {"success": True}


def test_the_other_side_of_a_tunnel_is_one_that_can_be(admin: Asker) -> None:
    right = {
        "gateway": "192.0.2.1",
        "cidrlist": "10.9.0.0/24",
        "ikepolicy": "aes128-sha1;modp1536",
        "esppolicy": "aes128-sha1",
        "ipsecpsk": "secret",
    }
    for name, value in (
        ("gateway", "192.0.2.999"),
        ("cidrlist", "nowhere"),
        ("ikepolicy", "aes128-sha1"),
        ("esppolicy", "rot13"),
        ("ikelifetime", "86401"),
    ):
        refused = admin.refused("createVpnCustomerGateway", **right | {name: value})
        assert refused == (431, 4350), (name, value)
    made = admin.done("createVpnCustomerGateway", **right)["vpncustomergateway"]["id"]
    named = right | {"gateway": "vpn.example.org"}
    changed = admin.done("updateVpnCustomerGateway", id=made, **named)["vpncustomergateway"]
    assert (changed["id"], changed["gateway"]) == (made, "vpn.example.org")
    assert _failed(admin, "updateVpnCustomerGateway", id=made, **right | {"ikepolicy": "x"}) == 431


def test_offerings_are_of_services_that_there_are(admin: Asker) -> None:
    offering = {"name": "o", "displaytext": "o", "guestiptype": "Isolated"}
    for wrong in (
        {"traffictype": "GUEST", "supportedservices": "Dhcp,Laundry"},
        {"traffictype": "Public", "supportedservices": "Dhcp"},
        {"traffictype": "Nonsense", "supportedservices": "Dhcp"},
    ):
        assert admin.refused("createNetworkOffering", **offering, **wrong) == (431, 4350)
    assert admin.refused(
        "createVPCOffering", name="o", displaytext="o", supportedservices="Laundry"
    ) == (431, 4350)


@pytest.mark.parametrize(
    ("command", "params"),
    [
        ("createDomain", {"name": "d", "networkdomain": "no domain!"}),
        ("updateAccount", {"account": "admin", "networkdomain": "-a.b"}),
        (
            "quotaTariffCreate",
            {"name": "q", "usagetype": "1", "value": "1", "startdate": "2001-01-01"},
        ),
        (
            "quotaTariffCreate",
            {"name": "q", "usagetype": "1", "value": "1"}
            | {"startdate": "2040-01-01", "enddate": "2039-01-01"},
        ),
        ("listUsageRecords", {"startdate": "2026-12-31", "enddate": "2026-01-01"}),
        ("generateUsageRecords", {"startdate": "2026-12-31", "enddate": "2026-01-01"}),
        ("listResourceLimits", {"resourcetype": "99"}),
        (
            "createZone",
            {"name": "z", "networktype": "Odd", "dns1": "1.1.1.1", "internaldns1": "1.1.1.1"},
        ),
    ],
)
def test_names_dates_and_numbers_that_cannot_be_are_refused(
    admin: Asker, command: str, params: dict[str, str]
) -> None:
    if command == "updateAccount":
        params = params | {"domainid": _first(admin, "listDomains", "domain")["id"]}
    assert admin.refused(command, **params) == (431, 4350)


def test_a_network_is_a_subnet_with_a_name_for_its_machines(admin: Asker) -> None:
    name = "DefaultIsolatedNetworkOfferingWithSourceNatService"
    offering = _first(admin, "listNetworkOfferings", "networkoffering", name=name)["id"]
    network = {"name": "n", "networkofferingid": offering, "zoneid": admin.ids()["zoneid"]}
    for wrong in (
        {"gateway": "10.1.1.1", "netmask": "255.255.255.3"},
        {"gateway": "300.1.1.1", "netmask": "255.255.255.0"},
        {"networkdomain": "no domain!"},
    ):
        assert admin.refused("createNetwork", **network, **wrong) == (431, 4350)


def test_icons_details_and_tags_are_of_things_that_can_have_them(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    icon = {"resourceids": machine, "base64image": "iVBORw0KGgo="}
    for kind in ("Nonsense", "Volume"):
        assert admin.refused("uploadResourceIcon", **icon, resourcetype=kind) == (530, 9999)
    assert admin.refused("listResourceIcon", resourceids=machine, resourcetype="Odd") == (431, 4350)
    detail = {"details[0].key": "a", "details[0].value": "b"}
    odd = {"resourceid": machine, "resourcetype": "Odd"}
    assert _failed(admin, "addResourceDetail", **odd, **detail) == 431
    tagged = {"resourceids": machine, "resourcetype": "UserVm", "tags[0].key": "none"}
    assert _failed(admin, "deleteTags", **tagged) == 530


def test_a_policy_keeps_as_many_snapshots_as_the_settings_allow(admin: Asker) -> None:
    vm = admin.machine(name="m")["id"]
    root = _first(admin, "listVolumes", "volume", virtualmachineid=vm)["id"]
    policy = {"volumeid": root, "intervaltype": "DAILY", "schedule": "00:02", "timezone": "UTC"}
    for most in ("0", "9"):
        assert admin.refused("createSnapshotPolicy", **policy, maxsnaps=most) == (431, 4350)
    assert admin.ask("createSnapshotPolicy", **policy, maxsnaps="8")


def test_clusters_and_hosts_are_of_hypervisors_that_there_are(admin: Asker) -> None:
    pod, zone = (_first(admin, "listPods", "pod")[name] for name in ("id", "zoneid"))
    place = {"zoneid": zone, "podid": pod, "clustertype": "CloudManaged"}
    wrong = {"clustername": "c", "hypervisor": "Paper"}
    assert admin.refused("addCluster", **place, **wrong) == (431, 4350)
    odd = place | {"clustertype": "Odd", "clustername": "c", "hypervisor": "Simulator"}
    assert admin.refused("addCluster", **odd) == (431, 9999)
    cluster = _first(admin, "listClusters", "cluster")["id"]
    host = {"zoneid": zone, "podid": pod, "clusterid": cluster, "url": "http://192.0.2.9"}
    host |= {"username": "root", "password": "p"}
    assert admin.refused("addHost", **host, hypervisor="Paper") == (530, 9999)


# -- what can be no URL ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "params", "code"),
    [
        ("createWebhook", {"name": "w", "payloadurl": "http://[0]"}, 431),
        (
            "addObjectStoragePool",
            {"name": "o", "provider": "simulator", "url": "http://[0]"},
            530,
        ),
        ("addImageStore", {"provider": "NFS", "url": "nfs://[0]"}, 530),
    ],
)
def test_what_can_be_no_url_is_refused(
    admin: Asker, command: str, params: dict[str, str], code: int
) -> None:
    assert admin.refused(command, **params)[0] == code
