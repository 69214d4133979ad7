"""Zones, pods, clusters, hosts, storage: their states, and what they take and refuse."""

from __future__ import annotations

from typing import Any

import pytest

from cstyped.testing import FakeCloud

from .asking import Asker


def _first(admin: Asker, command: str, key: str, **params: str) -> dict[str, Any]:
    found: dict[str, Any] = admin.ask(command, **params)[key][0]
    return found


def _failed(admin: Asker, command: str, **params: str) -> int:
    code: int = admin.done(command, **params)["errorcode"]
    return code


def _second_zone(admin: Asker) -> tuple[str, str]:
    zone = admin.ask(
        "createZone", name="z2", dns1="1.1.1.1", internaldns1="1.1.1.1", networktype="Advanced"
    )["zone"]["id"]
    pod = admin.ask(
        "createPod",
        zoneid=zone,
        name="pod2",
        gateway="10.9.0.1",
        netmask="255.255.255.0",
        startip="10.9.0.2",
        allocationstate="Disabled",
    )["pod"]
    assert (pod["allocationstate"], pod["endip"]) == ("Disabled", ["10.9.0.254"])
    return zone, pod["id"]


def test_each_zone_has_a_capacity_of_its_own(admin: Asker) -> None:
    zone, pod = _second_zone(admin)
    first = _first(admin, "listZones", "zone", name="zone-1")["id"]

    here, there = (
        {
            row["name"]: row["capacitytotal"]
            for row in admin.ask("listCapacity", zoneid=each)["capacity"]
        }
        for each in (first, zone)
    )

    assert (here["MEMORY"], there["MEMORY"]) == (4 * 8 * 1024**3, 0)
    assert (here["PRIVATE_IP"], there["PRIVATE_IP"]) == (199, 253)
    assert (here["VLAN"], there["VLAN"]) == (500, 0)
    of_pod = admin.ask("listCapacity", podid=pod, type="5")["capacity"]
    assert [(row["podname"], row["capacitytotal"]) for row in of_pod] == [("pod2", 253)]


def test_a_host_is_added_to_a_cluster_by_its_name_which_is_made(admin: Asker) -> None:
    zone, pod = _second_zone(admin)
    host = {"zoneid": zone, "podid": pod, "hypervisor": "Simulator"}
    host |= {"username": "root", "password": "p", "clustername": "new"}

    one = admin.ask("addHost", **host, url="http://sim/1", hosttags="fast,ssd")["host"][0]
    two = admin.ask("addHost", **host, url="http://sim/2")["host"][0]

    assert one["clusterid"] == two["clusterid"]
    assert one["explicithosttags"] == "fast,ssd"
    clusters = admin.ask("listClusters", zoneid=zone)["cluster"]
    assert [each["name"] for each in clusters] == ["new"]
    both = host | {"clusterid": one["clusterid"]}
    assert admin.refused("addHost", **both, url="http://sim/3")[0] == 431


def test_a_host_needs_who_may_log_in(admin: Asker) -> None:
    cluster = _first(admin, "listClusters", "cluster")
    host = {"zoneid": cluster["zoneid"], "podid": cluster["podid"], "clusterid": cluster["id"]}

    answer = admin.raw("addHost", **host, hypervisor="Simulator", url="http://sim/x")

    assert answer.status_code == 431
    text = answer.json()["addhostresponse"]["errortext"]
    assert text == "Username and Password need to be provided."


def test_machines_leave_a_host_that_goes_into_maintenance(admin: Asker) -> None:
    machine = admin.machine(name="m")
    host = machine["hostid"]

    assert _failed(admin, "cancelHostMaintenance", id=host) == 530
    assert (
        admin.done("prepareHostForMaintenance", id=host)["host"]["resourcestate"] == "Maintenance"
    )

    moved = _first(admin, "listVirtualMachines", "virtualmachine", id=machine["id"])
    assert moved["state"] == "Running"
    assert moved["hostid"] != host
    assert _failed(admin, "prepareHostForMaintenance", id=host) == 530


def test_only_a_host_out_of_reach_is_declared_degraded(cloud: FakeCloud, admin: Asker) -> None:
    host = _first(admin, "listHosts", "host", type="Routing")["id"]
    assert _failed(admin, "declareHostAsDegraded", id=host) == 431
    cloud.state.change(host, state="Disconnected")

    assert admin.done("declareHostAsDegraded", id=host)["host"]["resourcestate"] == "Degraded"
    assert admin.done("cancelHostAsDegraded", id=host)["host"]["resourcestate"] == "Enabled"


def test_a_note_on_a_host_is_shown_with_its_author(admin: Asker) -> None:
    host = _first(admin, "listHosts", "host", type="Routing")["id"]

    shown = admin.ask("updateHost", id=host, annotation="hot")["host"]

    assert (shown["annotation"], shown["username"]) == ("hot", "admin")
    assert admin.ask("listAnnotations", entityid=host, entitytype="HOST")["count"] == 1


def test_high_availability_of_a_host_is_configured_before_it_is_switched_on(admin: Asker) -> None:
    host = _first(admin, "listHosts", "host", type="Routing")["id"]

    assert _failed(admin, "enableHAForHost", hostid=host) == 530
    assert _failed(admin, "configureHAForHost", hostid=host, provider="KVMHAProvider") == 431
    admin.done("configureHAForHost", hostid=host, provider="SimulatorHAProvider")
    admin.done("enableHAForHost", hostid=host)

    assert _first(admin, "listHostHAResources", "hostha")["haenable"] is True
    assert _first(admin, "listHosts", "host", id=host)["hostha"]["haenable"] is True


def test_out_of_band_management_reaches_no_power(admin: Asker) -> None:
    host = _first(admin, "listHosts", "host", type="Routing")["id"]
    assert _failed(admin, "enableOutOfBandManagementForHost", hostid=host) == 530
    given = {"address": "192.0.2.1", "port": "623", "username": "u", "password": "p"}
    admin.ask("configureOutOfBandManagement", hostid=host, driver="ipmitool", **given)
    admin.done("enableOutOfBandManagementForHost", hostid=host)

    found = _first(admin, "listHosts", "host", id=host)["outofbandmanagement"]
    assert (found["enabled"], found["driver"]) == (True, "ipmitool")
    action = {"hostid": host, "action": "STATUS"}
    assert _failed(admin, "issueOutOfBandManagementPowerAction", **action) == 530


def test_ranges_of_a_pod_do_not_overlap(admin: Asker) -> None:
    _, pod = _second_zone(admin)
    more = {"podid": pod, "gateway": "10.9.0.1", "netmask": "255.255.255.0"}
    assert _failed(admin, "createManagementNetworkIpRange", **more, startip="10.9.0.9") == 431
    other = more | {"gateway": "10.9.1.1"}
    assert _failed(admin, "createManagementNetworkIpRange", **other, startip="10.9.1.9") == 431


def test_the_tags_of_a_storage_pool_are_its_storage_tags(admin: Asker) -> None:
    pool = _first(admin, "listStoragePools", "storagepool")["id"]

    changed = admin.ask(
        "updateStoragePool", id=pool, tags="fast,ssd", capacitybytes="1000", **{"details[0].a": "b"}
    )["storagepool"]

    assert changed["tags"] == "fast,ssd"
    assert changed["details"] == {"a": "b", "capacityBytes": "1000"}
    assert {each["name"] for each in admin.ask("listStorageTags")["storagetag"]} == {"fast", "ssd"}


def test_the_scope_of_a_disabled_storage_pool_changes(admin: Asker) -> None:
    pool = _first(admin, "listStoragePools", "storagepool")["id"]
    assert _failed(admin, "changeStoragePoolScope", id=pool, scope="ZONE") == 431
    admin.ask("updateStoragePool", id=pool, enabled="false")

    assert admin.done("changeStoragePoolScope", id=pool, scope="ZONE") == {"success": True}
    assert "clusterid" not in _first(admin, "listStoragePools", "storagepool", id=pool)


def test_a_pool_of_ceph_has_a_path_without_slash(admin: Asker) -> None:
    cluster = _first(admin, "listClusters", "cluster")
    place = {"zoneid": cluster["zoneid"], "podid": cluster["podid"], "clusterid": cluster["id"]}

    made = admin.ask(
        "createStoragePool", **place, name="c", url="rbd://u:p@ceph.example.test/images"
    )["storagepool"]

    assert (made["ipaddress"], made["path"]) == ("ceph.example.test", "images")


def test_a_pool_has_the_storage_access_groups_that_it_is_made_with(admin: Asker) -> None:
    cluster = _first(admin, "listClusters", "cluster")
    place = {"zoneid": cluster["zoneid"], "podid": cluster["podid"], "clusterid": cluster["id"]}
    asked = place | {"name": "p", "url": "nfs://nfs.example.test/p", "storageaccessgroups": "g1,g2"}

    made = admin.ask("createStoragePool", **asked)["storagepool"]

    assert made["storageaccessgroups"] == "g1,g2"


def test_image_stores_are_of_one_provider(admin: Asker) -> None:
    s3 = {"accesskey": "a", "secretkey": "s", "bucket": "b", "endpoint": "s3.example.test"}

    assert admin.refused("addImageStoreS3", **s3)[0] == 431
    store = _first(admin, "listImageStores", "imagestore")
    assert admin.refused("addImageStore", provider="NFS", url=store["url"])[0] in (431, 530)


def test_staging_stores_are_no_image_stores(admin: Asker) -> None:
    zone = admin.ids()["zoneid"]
    admin.ask("createSecondaryStagingStore", zoneid=zone, url="nfs://n/cache", scope="zone")

    assert admin.ask("listImageStores")["count"] == 1
    staging = _first(admin, "listSecondaryStagingStores", "imagestore")
    assert (staging["url"], staging["scope"]) == ("nfs://n/cache", "ZONE")
    admin.ask("deleteSecondaryStagingStore", id=staging["id"])
    assert admin.ask("listSecondaryStagingStores") == {}


def test_storage_access_groups_are_set_on_one_level(admin: Asker) -> None:
    host = _first(admin, "listHosts", "host", type="Routing")
    admin.done("configureStorageAccess", podid=host["podid"], storageaccessgroups="g1")

    assert (
        _failed(admin, "configureStorageAccess", hostid=host["id"], storageaccessgroups="g1") == 530
    )
    assert _first(admin, "listStorageAccessGroups", "storageaccessgroup") == {"name": "g1"}
    assert _first(admin, "listHosts", "host", id=host["id"])["podstorageaccessgroups"] == "g1"


def test_a_basic_zone_has_security_groups(admin: Asker) -> None:
    zone = admin.ask(
        "createZone", name="b", dns1="1.1.1.1", internaldns1="1.1.1.1", networktype="Basic"
    )["zone"]

    assert zone["securitygroupsenabled"] is True


def test_a_system_machine_moves_to_another_host(admin: Asker) -> None:
    machine = _first(admin, "listSystemVms", "systemvm")

    moved = admin.done("migrateSystemVm", virtualmachineid=machine["id"], autoselect="true")

    assert moved["systemvm"]["hostid"] != machine["hostid"]
    same = {"id": machine["id"], "serviceofferingid": machine["serviceofferingid"]}
    assert admin.refused("changeServiceForSystemVm", **same)[0] == 431


def test_an_address_given_back_is_kept_for_its_last_owner(admin: Asker) -> None:
    name = "public.ip.address.quarantine.duration"
    admin.ask("updateConfiguration", name=name, value="60")
    network = admin.machine(name="m")["nic"][0]["networkid"]
    address = admin.done("associateIpAddress", networkid=network)["ipaddress"]
    admin.done("disassociateIpAddress", id=address["id"])

    kept = _first(admin, "listQuarantinedIps", "quarantinedips")
    assert (kept["ipaddress"], kept["previousownername"]) == (address["ipaddress"], "admin")
    admin.cloud.advance(3601)
    assert admin.ask("listQuarantinedIps") == {}


# -- what is on things -----------------------------------------------------------------------------


def test_types_of_resources_are_written_in_any_case_and_kept_as_the_server_writes_them(
    admin: Asker,
) -> None:
    network = admin.machine(name="m")["nic"][0]["networkid"]
    address = admin.done("associateIpAddress", networkid=network)["ipaddress"]["id"]
    tag = {"tags[0].key": "k", "tags[0].value": "v"}

    admin.done("createTags", resourceids=address, resourcetype="publicipaddress", **tag)

    shown = _first(admin, "listPublicIpAddresses", "publicipaddress", id=address)
    assert shown["tags"] == [{"key": "k", "value": "v"}]
    listed = _first(admin, "listTags", "tag", resourcetype="PUBLICIPADDRESS")
    assert (listed["resourcetype"], listed["resourceid"]) == ("PublicIpAddress", address)


@pytest.mark.parametrize(
    ("kind", "value"), [("Volume", "v"), ("UserVm", ""), ("Zone", "v"), ("Nothing", "v")]
)
def test_a_tag_has_a_value_and_goes_on_what_can_have_it(
    admin: Asker, kind: str, value: str
) -> None:
    machine = admin.machine(name="m")["id"]

    given = {"resourceids": machine, "resourcetype": kind, "tags[0].key": "k"}

    assert _failed(admin, "createTags", **given, **{"tags[0].value": value}) == 431


def test_an_icon_is_a_picture_and_shown_to_who_asks(admin: Asker) -> None:
    zone = admin.ids()["zoneid"]
    given = {"resourcetype": "Zone", "resourceids": zone}
    assert admin.refused("uploadResourceIcon", **given, base64image="nonsense")[0] == 530
    admin.ask("uploadResourceIcon", **given, base64image="iVBORw0KGgo=")

    assert "icon" not in _first(admin, "listZones", "zone")
    assert _first(admin, "listZones", "zone", showicon="true")["icon"]["resourceid"] == zone


def test_a_pool_in_maintenance_holds_what_its_hosts_count(admin: Asker) -> None:
    pool = _first(admin, "listStoragePools", "storagepool")
    changed = admin.ask(
        "updateStoragePool", id=pool["id"], capacitybytes="1000000000000", capacityiops="1000"
    )["storagepool"]
    assert (changed["capacitybytes"], changed["capacityiops"]) == (10**12, 1000)

    for command in ("enableStorageMaintenance", "cancelStorageMaintenance"):
        counted = admin.done(command, id=pool["id"])["storagepool"]
        assert (counted["capacitybytes"], counted["capacityiops"]) == (1 << 40, 10**6)


def _extension(admin: Asker) -> tuple[str, str]:
    """An extension, and a pod for its clusters."""
    made = admin.ask("createExtension", name="e", type="Orchestrator")["extension"]
    assert "orchestratorrequirespreparevm" not in made
    return made["id"], _first(admin, "listPods", "pod")["id"]


def test_a_cluster_of_external_hosts_is_registered_with_its_extension(admin: Asker) -> None:
    extension, pod = _extension(admin)
    zone = _first(admin, "listZones", "zone")["id"]
    common = {"clustertype": "CloudManaged", "podid": pod, "zoneid": zone}
    external = {"hypervisor": "External", "externaldetails[0].url": "u"}
    cluster = admin.ask("addCluster", clustername="c", extensionid=extension, **common, **external)[
        "cluster"
    ][0]
    assert "extensionid" not in cluster

    listed = _first(admin, "listClusters", "cluster", id=cluster["id"])
    assert (listed["extensionid"], listed["extensionname"]) == (extension, "e")
    (resource,) = _first(admin, "listExtensions", "extension", id=extension)["resources"]
    assert (resource["id"], resource["type"], resource["details"]) == (
        cluster["id"],
        "Cluster",
        {"url": "u"},
    )
    hidden = _first(admin, "listExtensions", "extension", id=extension, details="min")
    assert not {"resources", "details"} & set(hidden)
    for wrong in (
        {"clustername": "d", "hypervisor": "Simulator", "extensionid": extension},
        {"clustername": "d", **external},
    ):
        assert admin.raw("addCluster", **common, **wrong).status_code == 431
    again = {"extensionid": extension, "resourceid": cluster["id"], "resourcetype": "Cluster"}
    assert admin.raw("registerExtension", **again).status_code == 530

    for _ in range(2):  # the second time there is nothing left to give up
        admin.ask("unregisterExtension", **again)
    assert "extensionid" not in _first(admin, "listClusters", "cluster", id=cluster["id"])


def test_an_external_template_is_never_downloaded(admin: Asker) -> None:
    extension, _ = _extension(admin)
    template = admin.ask(
        "registerTemplate",
        name="t",
        format="EXTERNAL",
        hypervisor="External",
        url="http://templates.example.test/t",
        ostypeid=_first(admin, "listOsTypes", "ostype")["id"],
        zoneid=_first(admin, "listZones", "zone")["id"],
        extensionid=extension,
        **{"externaldetails[0].t": "u"},
    )["template"][0]

    assert (template["isready"], template["status"]) == (True, "Active")
    assert template["downloaddetails"] == []
    assert (template["extensionname"], template["details"]) == ("e", {"External:t": "u"})
    assert not {"created", "size", "physicalsize"} & set(template)


def test_a_host_dedicated_to_an_account_runs_no_machines_of_others(admin: Asker) -> None:
    machine = admin.machine(name="m")
    domain = _first(admin, "listDomains", "domain")["id"]
    admin.ask(
        "createAccount",
        username="u",
        password="p",
        firstname="f",
        lastname="l",
        email="u@example.test",
        account="u",
        domainid=domain,
        accounttype="0",
    )
    whose = {"account": "u", "domainid": domain}
    assert _failed(admin, "dedicateHost", hostid=machine["hostid"], **whose) == 530

    free = [
        host["id"]
        for host in admin.ask("listHosts", type="Routing")["host"]
        if host["id"] != machine["hostid"]
    ]
    admin.done("dedicateHost", hostid=free[0], **whose)
    dedicated = _first(admin, "listDedicatedHosts", "dedicatedhost")
    account = _first(admin, "listAccounts", "account", name="u", listall="true")
    assert dedicated["accountid"] == account["id"]


def test_the_entry_point_of_an_extension_is_in_the_folder_of_its_name(admin: Asker) -> None:
    def path(**given: str) -> str:
        made = admin.ask("createExtension", type="Orchestrator", **given)["extension"]
        return str(made["path"]).partition("/extensions/")[2]

    assert path(name="My Ext") == "my_ext/my_ext.sh"
    assert path(name="b", path="run.sh") == "b/run.sh"
    assert path(name="c", path="/c/deep/run.sh") == "c/deep/run.sh"
    deep = {"name": "d", "type": "Orchestrator", "path": "d/e/f/run.sh"}
    assert admin.refused("createExtension", **deep)[0] == 530


def test_an_extension_with_actions_stays_and_so_do_those_of_the_server(admin: Asker) -> None:
    extension, _ = _extension(admin)
    action = admin.ask("addCustomAction", extensionid=extension, name="a")["extensioncustomaction"]
    own = _first(admin, "listExtensions", "extension", name="MaaS")["id"]

    assert (action["timeout"], action["allowedroletypes"]) == (3, ["Admin"])
    assert admin.refused("deleteExtension", id=extension) == (530, 4250)
    assert admin.refused("deleteExtension", id=own) == (431, 4350)
    admin.ask("deleteCustomAction", id=action["id"])
    assert admin.ask("deleteExtension", id=extension)["success"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "a/b"},
        {"parameters[0].name": "q"},
        {
            "parameters[0].name": "q",
            "parameters[0].type": "BOOLEAN",
            "parameters[0].valueoptions": "1",
        },
        {
            "parameters[0].name": "q",
            "parameters[0].type": "NUMBER",
            "parameters[0].valueoptions": "x",
        },
        {"allowedroletypes": "user"},
    ],
)
def test_an_action_of_an_extension_is_refused_for_its_name_roles_and_parameters(
    admin: Asker, wrong: dict[str, str]
) -> None:
    extension, _ = _extension(admin)
    asked = {"extensionid": extension, "name": "a"} | wrong

    assert admin.refused("addCustomAction", **asked) == (431, 4350)


def test_new_details_of_an_extension_replace_the_old_ones(admin: Asker) -> None:
    made = admin.ask(
        "createExtension",
        name="e",
        type="Orchestrator",
        **{"details[0].a": "1", "details[0].b": "2"},
    )["extension"]

    changed = admin.ask("updateExtension", id=made["id"], **{"details[0].a": "3"})["extension"]

    assert changed["details"] == {"a": "3"}
    assert (
        "details"
        not in admin.ask("updateExtension", id=made["id"], cleanupdetails="true")["extension"]
    )


def test_archived_events_are_in_another_list(admin: Asker) -> None:
    admin.machine(name="m")
    event = admin.ask("listEvents", listall="true")["event"][0]["id"]

    admin.ask("archiveEvents", ids=event)

    assert event not in {each["id"] for each in admin.ask("listEvents", listall="true")["event"]}
    archived = admin.ask("listEvents", listall="true", archived="true")["event"]
    assert [each["id"] for each in archived] == [event]


def test_a_changed_tariff_is_another_one(admin: Asker) -> None:
    made = admin.ask("quotaTariffCreate", name="t", usagetype="1", value="1")["quotatariff"]

    changed = admin.ask("quotaTariffUpdate", name="t", value="2")["quotatariff"]

    assert changed["tariffValue"] == 2
    assert changed["id"] != made["id"]
    rule = {"name": "t2", "usagetype": "1", "value": "1", "activationrule": "1"}
    assert admin.refused("quotaTariffCreate", **rule)[0] == 531


def test_credits_are_listed_one_by_one(admin: Asker) -> None:
    domain = _first(admin, "listDomains", "domain")["id"]
    for value in ("100.5", "-20.25"):
        admin.ask("quotaCredits", account="admin", domainid=domain, value=value)

    listed = admin.ask("quotaCreditsList", domainid=domain)["credit"]

    assert [each["credit"] for each in listed] == [100.5, -20.25]
    balance = admin.ask("quotaBalance", account="admin", domainid=domain)["balance"]
    assert balance["startquota"] == 80.25


def test_a_job_says_what_it_is_about_by_its_command(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    job = admin.ask("stopVirtualMachine", id=machine)["jobid"]
    shown = admin.ask("queryAsyncJobResult", jobid=job)
    assert (shown["jobinstancetype"], shown["jobinstanceid"]) == ("VirtualMachine", machine)

    tagged = admin.ask(
        "createTags",
        resourceids=machine,
        resourcetype="UserVm",
        **{"tags[0].key": "k", "tags[0].value": "v"},
    )["jobid"]
    assert "jobinstancetype" not in admin.ask("queryAsyncJobResult", jobid=tagged)


@pytest.mark.parametrize(
    "params",
    [
        pytest.param({"url": "nfs://n/e", "clusterid": ""}, id="a pool is a cluster's"),
        pytest.param({"url": "nfs://n/e", "podid": ""}, id="a cluster is in a pod"),
        pytest.param({"url": "gopher://n/e"}, id="of a kind that there is"),
        pytest.param({"url": "iscsi://n/iqn.example/x"}, id="iSCSI has a LUN"),
        pytest.param({"url": "nfs://n/e", "capacitybytes": "0"}, id="a pool is not empty"),
    ],
)
def test_a_storage_pool_that_cannot_be_is_refused(admin: Asker, params: dict[str, str]) -> None:
    cluster = admin.first("listClusters")
    place = {name: cluster[name] for name in ("zoneid", "podid")} | {"clusterid": cluster["id"]}
    wanted = {name: value for name, value in (place | params).items() if value}

    assert admin.refused("createStoragePool", name="p", **wanted) == (530, 9999)


def test_two_storage_pools_are_not_at_one_place(admin: Asker) -> None:
    pool = admin.first("listStoragePools")
    place = {name: pool[name] for name in ("zoneid", "podid", "clusterid")}
    url = f"nfs://{pool['ipaddress']}{pool['path']}"

    assert admin.refused("createStoragePool", name="p", url=url, **place) == (530, 9999)


def _for_account(admin: Asker, name: str, domain: str) -> dict[str, str]:
    """Parameters that name a new account."""
    person = {"username": name, "password": "p", "firstname": "f", "lastname": "l"}
    person |= {"email": "u@example.test", "account": name, "accounttype": "0"}
    admin.ask("createAccount", **person, domainid=domain)
    return {"account": name, "domainid": domain}


def test_machines_reach_a_dedicated_host_by_its_affinity_group(admin: Asker) -> None:
    domain = admin.first("listDomains", name="ROOT")["id"]
    whose = _for_account(admin, "u", domain)
    hosts = [host["id"] for host in admin.ask("listHosts", type="Routing")["host"]]
    admin.done("dedicateHost", hostid=hosts[0], **whose)
    group = admin.first("listAffinityGroups", type="ExplicitDedication", listall="true")

    plain = [admin.machine()["hostid"] for _ in hosts]
    mine = admin.machine(affinitygroupids=group["id"], **whose)

    assert group["name"] == "DedicatedHostGrp-u"
    assert hosts[0] not in plain
    assert mine["hostid"] == hosts[0]


def test_what_is_not_dedicated_is_not_released(admin: Asker) -> None:
    host = admin.first("listHosts", type="Routing")["id"]

    assert _failed(admin, "releaseDedicatedHost", hostid=host) == 431


def test_a_dedicated_cluster_is_not_cut_up_for_others(admin: Asker) -> None:
    domain = admin.first("listDomains", name="ROOT")["id"]
    one, other = (_for_account(admin, name, domain) for name in ("one", "other"))
    host = admin.first("listHosts", type="Routing")
    admin.done("dedicateCluster", clusterid=host["clusterid"], **one)

    assert _failed(admin, "dedicateHost", hostid=host["id"], **other) == 530
    assert _failed(admin, "dedicatePod", podid=host["podid"], **other) == 530
    admin.done("dedicatePod", podid=host["podid"], **one)
    assert admin.ask("listDedicatedClusters") == {}


def test_a_dedicated_zone_is_its_domains_until_it_is_released(admin: Asker) -> None:
    domain = admin.ask("createDomain", name="acme")["domain"]["id"]
    zone = admin.first("listZones")["id"]

    admin.done("dedicateZone", zoneid=zone, domainid=domain)
    assert admin.first("listZones", id=zone)["domainid"] == domain
    admin.done("releaseDedicatedZone", zoneid=zone)
    assert "domainid" not in admin.first("listZones", id=zone)
    assert admin.ask("listAffinityGroups", type="ExplicitDedication", listall="true") == {}
