"""Everything else: accounts, rules, infrastructure, and what no behaviour was written for."""

from __future__ import annotations

import pytest

from cstyped.testing import FakeCloud
from cstyped.testing.asking.call import behaviour

from .asking import Asker, inside


def _network_with_address(admin: Asker) -> tuple[str, str, str]:
    """A machine, its network, and a public address on it."""
    machine = admin.machine(name="m")
    network = machine["nic"][0]["networkid"]
    address = admin.done("associateIpAddress", networkid=network)["ipaddress"]
    return machine["id"], network, address["id"]


def test_a_zone_is_built_from_nothing_and_works(admin: Asker) -> None:
    zone = admin.ask(
        "createZone", name="z2", dns1="1.1.1.1", internaldns1="1.1.1.1", networktype="Advanced"
    )["zone"]["id"]
    network = admin.done("createPhysicalNetwork", zoneid=zone, name="p", vlan="100-200")
    pod = admin.ask(
        "createPod",
        zoneid=zone,
        name="pod",
        gateway="10.9.0.1",
        netmask="255.255.255.0",
        startip="10.9.0.2",
        endip="10.9.0.90",
    )["pod"]["id"]
    cluster = admin.ask(
        "addCluster",
        zoneid=zone,
        podid=pod,
        clustername="c",
        hypervisor="Simulator",
        clustertype="CloudManaged",
    )["cluster"][0]["id"]
    host = {"zoneid": zone, "podid": pod, "clusterid": cluster, "hypervisor": "Simulator"}
    admin.ask("addHost", **host, url="http://sim/c/h", username="root", password="p")
    admin.ask(
        "createStoragePool", zoneid=zone, clusterid=cluster, podid=pod, name="ps", url="nfs://n/e"
    )
    admin.ask("addImageStore", zoneid=zone, provider="NFS", url="nfs://n/s")
    admin.ask(
        "createVlanIpRange",
        zoneid=zone,
        physicalnetworkid=network["physicalnetwork"]["id"],
        vlan="7",
        gateway="192.168.9.1",
        netmask="255.255.255.0",
        startip="192.168.9.2",
        endip="192.168.9.9",
    )
    admin.ask("updateZone", id=zone, allocationstate="Enabled")

    assert admin.ask("listSystemVms", zoneid=zone)["count"] == 2
    assert admin.machine(name="there", zoneid=zone)["zonename"] == "z2"
    assert admin.refused("deleteZone", id=zone) == (530, 4250)


def test_accounts_live_in_domains_and_show_their_users(admin: Asker) -> None:
    domain = admin.ask("createDomain", name="acme")["domain"]
    assert domain["path"] == "ROOT/acme"
    assert admin.refused("createDomain", name="acme") == (431, 4350)
    account = admin.ask(
        "createAccount",
        accounttype="0",
        account="a",
        username="u",
        password="p",
        firstname="f",
        lastname="l",
        email="e@example.test",
        domainid=domain["id"],
        **{"accountdetails[0].k": "v"},
    )["account"]

    assert account["domainpath"] == "ROOT/acme"
    assert account["user"][0]["rolename"] == "User"
    assert account["vmlimit"] == account["vmavailable"] == "20"
    assert admin.done("deleteDomain", id=domain["id"])["errorcode"] == 530
    assert admin.done("deleteDomain", id=domain["id"], cleanup="true") == {"success": True}
    left = admin.ask("listAccounts", listall="true")["account"]
    assert {each["name"] for each in left} == {"admin", "baremetal-system-account"}


def test_what_a_project_owns_is_seen_in_the_project_only(admin: Asker) -> None:
    project = admin.done("createProject", name="p", displaytext="p")["project"]
    machine = admin.machine(name="in-project", projectid=project["id"])

    assert machine["project"] == "p"
    assert "account" not in machine
    assert admin.ask("listVirtualMachines", listall="true") == {}
    assert admin.ask("listVirtualMachines", projectid=project["id"])["count"] == 1
    assert admin.ask("listVirtualMachines", projectid="-1")["count"] == 1


def test_rules_on_an_address_do_not_overlap(admin: Asker) -> None:
    machine, _, address = _network_with_address(admin)
    rule = {"ipaddressid": address, "protocol": "tcp", "startport": "80", "endport": "90"}
    made = admin.done("createFirewallRule", **rule)["firewallrule"]
    assert (made["state"], made["startport"], made["cidrlist"]) == ("Active", 80, "0.0.0.0/0")
    assert admin.refused("createFirewallRule", **rule) == (537, 9999)

    forward = admin.done(
        "createPortForwardingRule",
        ipaddressid=address,
        protocol="tcp",
        publicport="22",
        privateport="22",
        virtualmachineid=machine,
        openfirewall="false",
    )["portforwardingrule"]
    assert (forward["publicport"], forward["virtualmachinename"]) == ("22", "m")
    assert admin.done("deleteFirewallRule", id=made["id"]) == {"success": True}
    assert admin.ask("listFirewallRules") == {}


def test_a_balancing_rule_spreads_over_its_machines(admin: Asker) -> None:
    machine, _, address = _network_with_address(admin)
    rule = admin.done(
        "createLoadBalancerRule",
        publicipid=address,
        name="lb",
        algorithm="roundrobin",
        publicport="80",
        privateport="8080",
    )["loadbalancer"]

    admin.done("assignToLoadBalancerRule", id=rule["id"], virtualmachineids=machine)

    spread = admin.ask("listLoadBalancerRuleInstances", id=rule["id"])
    assert spread["loadbalancerruleinstance"][0]["id"] == machine
    assert admin.ask("listLoadBalancerRules")["loadbalancerrule"][0]["name"] == "lb"


@pytest.mark.parametrize(
    ("create", "key", "params", "list_command", "list_key"),
    [
        ("createInstanceGroup", "instancegroup", {}, "listInstanceGroups", "instancegroup"),
        ("createSSHKeyPair", "keypair", {}, "listSSHKeyPairs", "sshkeypair"),
        ("registerUserData", "userdata", {"userdata": "eA=="}, "listUserData", "userdata"),
        ("createWebhook", "webhook", {"payloadurl": "http://w"}, "listWebhooks", "webhook"),
        ("createGuiTheme", "guiThemes", {"css": ".x{}"}, "listGuiThemes", "guiThemes"),
        (
            "createDiskOffering",
            "diskoffering",
            {"disksize": "3"},
            "listDiskOfferings",
            "diskoffering",
        ),
        ("createExtension", "extension", {"type": "Orchestrator"}, "listExtensions", "extension"),
    ],
)
def test_what_is_created_is_found_by_name(
    admin: Asker, create: str, key: str, params: dict[str, str], list_command: str, list_key: str
) -> None:
    made = admin.ask(create, name="this", displaytext="this", **params)[key]

    found = admin.ask(list_command, name="this")

    assert found["count"] == 1
    assert found[list_key][0]["id"] == made["id"]


def test_a_command_with_an_entry_does_what_it_says(admin: Asker) -> None:
    assert admin.ask("listBackupRepositories") == {}
    made = admin.ask(
        "addBackupRepository",
        name="r",
        address="nfs://r",
        type="nfs",
        provider="nas",
        zoneid=admin.ids()["zoneid"],
    )["backuprepository"]
    assert made["zonename"] == "zone-1"
    assert admin.ask("listBackupRepositories")["count"] == 1
    assert admin.ask("deleteBackupRepository", id=made["id"]) == {"success": True}
    assert admin.ask("listBackupRepositories") == {}


# Commands about sessions and passwords, whose refusals have no envelope of their own.
_BY_THEMSELVES = ("login", "logout", "validateUserTwoFactorAuthenticationCode", "resetPassword")


def test_every_command_answers_in_its_own_envelope(cloud: FakeCloud, admin: Asker) -> None:
    spec = cloud.state.spec
    for name in spec.names():
        command = spec.command(name)
        assert command is not None
        if name in _BY_THEMSELVES:
            continue
        answer = admin.raw(name)
        if answer.content == b"":
            continue
        envelope, body = next(iter(inside(answer).items()))
        if answer.status_code == 200:
            assert envelope == command.envelope, name
        else:
            assert body["errorcode"] == answer.status_code, name
            assert "Error:" not in body.get("errortext", ""), (name, body)
    cloud.finish_jobs()


def test_another_version_lacks_what_it_lacked() -> None:
    with FakeCloud(version="4.20", job_seconds=0) as cloud:
        old = Asker(cloud)
        assert old.raw("listExtensions").status_code == 401
        assert old.ask("listCapabilities")["capability"]["cloudstackversion"] == "4.20.0.0"
        assert old.machine(name="m")["state"] == "Running"


def test_a_version_that_is_not_known_is_named() -> None:
    with pytest.raises(ValueError, match=r"4\.20, 4\.22"):
        FakeCloud(version="3.0")


def test_stickiness_is_listed_by_its_rule_and_by_itself(admin: Asker) -> None:
    _, _, address = _network_with_address(admin)
    rule = admin.done(
        "createLoadBalancerRule",
        publicipid=address,
        name="lb",
        algorithm="roundrobin",
        publicport="80",
        privateport="80",
    )["loadbalancer"]["id"]
    made = admin.done("createLBStickinessPolicy", lbruleid=rule, name="s", methodname="LbCookie")
    policy = made["stickinesspolicies"]["stickinesspolicy"][0]["id"]

    for params in ({"lbruleid": rule}, {"id": policy}):
        listed = admin.ask("listLBStickinessPolicies", **params)["stickinesspolicies"][0]
        assert listed == made["stickinesspolicies"]


def test_no_command_is_carried_out_by_two_behaviours() -> None:
    with pytest.raises(ValueError, match="two behaviours"):
        behaviour("listZones", "startVirtualMachine", evidence="source: none")(lambda call: None)


def test_what_a_backup_provider_offers_can_be_listed(admin: Asker) -> None:
    zone = admin.ids()["zoneid"]

    assert admin.ask("listBackupProviderOfferings", zoneid=zone)["count"] == 2


def test_the_diary_names_what_happened_and_what_failed(admin: Asker) -> None:
    machine = admin.machine(name="m")
    network = machine["nic"][0]["networkid"]
    admin.done("associateIpAddress", networkid=network)
    admin.done("startVirtualMachine", id=machine["id"])

    for kind in ("VM.CREATE", "NET.IPASSIGN"):
        assert admin.ask("listEvents", type=kind, state="Completed")["count"] == 1
    failed = admin.ask("listEvents", level="ERROR")["event"]
    assert [event["type"] for event in failed] == ["VM.START"]


def test_the_events_of_a_job_name_its_first_one(admin: Asker) -> None:
    machine = admin.machine(name="m")
    admin.done("stopVirtualMachine", id=machine["id"])

    for kind, states in (
        ("VM.CREATE", ["Created", "Scheduled", "Started", "Completed"]),
        ("VM.STOP", ["Scheduled", "Started", "Completed"]),
    ):
        events = admin.ask("listEvents", type=kind)["event"]
        assert [event["state"] for event in events] == states
        first, *others = events
        assert "parentid" not in first
        assert {event["parentid"] for event in others} == {first["id"]}
        found = admin.ask("listEvents", startid=first["id"])["event"]
        assert found == events


def test_events_are_deleted_by_their_type_and_archived_until_a_date(admin: Asker) -> None:
    for name in ("one", "two"):
        admin.ask("createDomain", name=name)
    admin.ask("createSSHKeyPair", name="key")
    made = admin.ask("listEvents", type="DOMAIN.CREATE")["event"]
    assert len(made) == 2

    admin.ask("deleteEvents", ids=made[0]["id"])
    assert admin.ask("listEvents", type="DOMAIN.CREATE")["count"] == 1
    admin.ask("deleteEvents", type="DOMAIN.CREATE")
    assert "event" not in admin.ask("listEvents", type="DOMAIN.CREATE")
    assert admin.ask("listEvents")["count"] > 0
    admin.ask("archiveEvents", enddate="2000-01-01")
    assert admin.ask("listEvents")["count"] > 0
    admin.ask("archiveEvents", enddate="2999-01-01")
    # Archiving is written down like any other command.
    assert [left["description"] for left in admin.ask("listEvents")["event"]] == [
        "archiveEvents done"
    ]


@pytest.mark.parametrize("command", ["archiveEvents", "deleteAlerts"])
@pytest.mark.parametrize("given", [{}, {"startdate": "2026-01-01"}])
def test_what_is_cleared_must_be_said(admin: Asker, command: str, given: dict[str, str]) -> None:
    assert admin.refused(command, **given) == (431, 4350)


# -- what is found by ids of which the server does not say what they are of ------------------------


def test_an_annotation_is_shown_whole_when_it_is_hidden_and_is_gone_when_removed(
    admin: Asker,
) -> None:
    machine = admin.machine(name="m")["id"]
    other = admin.machine(name="o")["id"]
    note = {"entitytype": "VM", "annotation": "hi"}
    admin.ask("addAnnotation", **note, entityid=other)
    kept = admin.ask("addAnnotation", **note, entityid=machine)["annotation"]

    hidden = admin.ask("updateAnnotationVisibility", id=kept["id"], adminsonly="true")
    assert hidden["annotation"] == kept | {"adminsonly": True}
    admin.ask("removeAnnotation", id=kept["id"])
    assert [row["entityid"] for row in admin.ask("listAnnotations")["annotation"]] == [other]
    shown = admin.ask("listVirtualMachines")["virtualmachine"]
    assert {row["id"]: row["hasannotations"] for row in shown} == {machine: False, other: True}


def test_annotations_are_removed_by_who_made_them_and_changed_by_administrators(
    admin: Asker, user: Asker
) -> None:
    machine = user.machine(name="m")["id"]
    note = {"entitytype": "VM", "annotation": "hi", "entityid": machine}
    theirs = admin.ask("addAnnotation", **note)["annotation"]["id"]
    mine = user.ask("addAnnotation", **note)["annotation"]["id"]

    assert user.refused("removeAnnotation", id=theirs) == (530, 4250)
    assert user.ask("removeAnnotation", id=mine)["annotation"]["id"] == mine


def test_rules_of_an_access_list_are_moved(admin: Asker) -> None:
    plan = admin.ask("listVPCOfferings", isdefault="true")["vpcoffering"][0]["id"]
    vpc = admin.done(
        "createVPC",
        name="v",
        displaytext="v",
        cidr="10.5.0.0/16",
        vpcofferingid=plan,
        zoneid=admin.ids()["zoneid"],
    )["vpc"]["id"]
    acl = admin.done("createNetworkACLList", name="a", vpcid=vpc)["networkacllist"]["id"]
    names = [row["name"] for row in admin.ask("listNetworkACLLists", vpcid=vpc)["networkacllist"]]
    assert sorted(names) == ["a", "default_allow", "default_deny"]

    def rule() -> str:
        made = admin.done("createNetworkACL", aclid=acl, protocol="all")
        return str(made["networkacl"]["id"])

    def order() -> list[str]:
        rows = admin.ask("listNetworkACLs", aclid=acl)["networkacl"]
        return [row["id"] for row in sorted(rows, key=lambda row: row["number"])]

    one, two, three = rule(), rule(), rule()
    moved = admin.done("moveNetworkAclItem", id=three, nextaclruleid=one)["networkacl"]
    assert (moved["number"], moved["protocol"]) == (1, "all")
    assert order() == [three, one, two]
    admin.done("moveNetworkAclItem", id=one, previousaclruleid=two)
    assert order() == [three, two, one]
    admin.done("moveNetworkAclItem", id=one, previousaclruleid=three, nextaclruleid=two)
    assert order() == [three, one, two]
    assert "errorcode" in admin.done("moveNetworkAclItem", id=one)
    assert "errorcode" in admin.done("moveNetworkAclItem", id=one, nextaclruleid="none")


def test_a_card_gets_another_address_and_the_machine_is_shown(admin: Asker) -> None:
    machine = admin.machine(name="m", startvm="false")
    nic = machine["nic"][0]

    changed = admin.done("updateVmNicIp", nicid=nic["id"])["virtualmachine"]

    assert changed["id"] == machine["id"]
    assert changed["nic"][0]["ipaddress"] != nic["ipaddress"]


def test_an_account_gets_a_default_zone_and_is_shown_whole(admin: Asker) -> None:
    account = admin.ask("listAccounts")["account"][0]
    zone = admin.ids()["zoneid"]

    marked = admin.done(
        "markDefaultZoneForAccount", account="admin", domainid=account["domainid"], zoneid=zone
    )["account"]

    assert marked["id"] == account["id"]
    assert marked["defaultzoneid"] == zone
    assert marked["roletype"] == "Admin"


def test_settings_that_operators_know_are_there(admin: Asker) -> None:
    for name in ("vm.instancename.flag", "quota.enable.service", "max.account.user.vms"):
        setting = admin.ask("listConfigurations", name=name)["configuration"][0]
        assert setting["name"] == name
        assert admin.ask("updateConfiguration", name=name, value=setting["value"])
    factor = {"name": "cpu.overprovisioning.factor"}
    assert admin.ask("updateConfiguration", **factor, value="4")["configuration"]["value"] == "4"
    back = admin.ask("resetConfiguration", **factor)["configuration"]
    assert (back["value"], back["type"], back["isdynamic"]) == ("1.0", "Decimal", True)
    assert admin.ask("listConfigurations", keyword="quota")["count"] >= 3


def test_snapshots_of_machines_are_found_by_the_name_that_was_given(admin: Asker) -> None:
    of = {"virtualmachineid": admin.machine(name="m")["id"]}
    made = admin.done("createVMSnapshot", **of, name="before")["vmsnapshot"]
    admin.done("createVMSnapshot", **of, name="after")

    found = admin.ask("listVMSnapshot", name="before")["vmSnapshot"]

    assert [row["id"] for row in found] == [made["id"]]


def test_a_webhook_hears_no_more_than_its_owner_may(admin: Asker, user: Asker) -> None:
    hook = {"name": "h", "payloadurl": "hooks.example.test/a", "account": "dev"}
    hook["domainid"] = admin.first("listDomains", name="ROOT")["id"]

    assert admin.refused("createWebhook", **hook, scope="Global") == (530, 9999)
    assert admin.refused("createWebhook", **hook, scope="Domain") == (530, 9999)
    made = admin.ask("createWebhook", **hook)["webhook"]
    assert (made["payloadurl"], made["scope"]) == ("http://hooks.example.test/a", "Local")
    assert admin.refused("updateWebhook", id=made["id"], scope="Domain") == (530, 9999)
    assert admin.refused("createWebhook", **hook) == (530, 9999)


def test_a_webhook_does_not_move_to_where_another_is(admin: Asker) -> None:
    one = admin.ask("createWebhook", name="a", payloadurl="https://hooks.example.test/a")["webhook"]
    admin.ask("createWebhook", name="b", payloadurl="https://hooks.example.test/b")

    moved = admin.refused("updateWebhook", id=one["id"], payloadurl="https://hooks.example.test/b")
    assert moved == (530, 9999)
    assert one["sslverification"] is False


def test_ldap_without_a_directory_answers_530_whatever_is_wrong(admin: Asker) -> None:
    where = {"hostname": "ldap.example.test", "port": "389"}

    assert admin.refused("addLdapConfiguration", **where) == (530, 9999)
    assert admin.refused("deleteLdapConfiguration", hostname="ldap.example.test") == (530, 9999)


def test_details_of_a_machine_are_what_it_shows(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    of = {"resourceid": machine, "resourcetype": "uservm"}
    for value in ("one", "two"):
        admin.done("addResourceDetail", **of, **{"details[0].key": "k", "details[0].value": value})

    shown = admin.ask("listVirtualMachines", id=machine)["virtualmachine"][0]["details"]
    listed = admin.ask("listResourceDetails", **of, key="k")["resourcedetail"]
    assert shown["k"] == "two"
    assert [(each["resourcetype"], each["value"]) for each in listed] == [("UserVm", "two")]

    admin.done("removeResourceDetail", **of, key="k")
    assert admin.ask("listResourceDetails", **of, key="k") == {}


def test_details_have_values_and_are_of_what_can_have_some(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    empty = {"details[0].key": "k", "details[0].value": ""}
    of = {"resourceid": machine, "resourcetype": "UserVm"}

    assert admin.done("addResourceDetail", **of, **empty)["errorcode"] == 431
    assert admin.done("removeResourceDetail", **of | {"resourceid": "none"})["errorcode"] == 431
    group = {"resourceid": machine, "resourcetype": "SecurityGroup"}
    assert admin.done("removeResourceDetail", **group)["errorcode"] == 530
