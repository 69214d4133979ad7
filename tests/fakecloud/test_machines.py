"""The life of a machine, and what hangs on it."""

from __future__ import annotations

from cstyped.testing import FakeCloud

from .asking import Asker


def test_a_machine_lives_from_deployment_to_expunging(admin: Asker) -> None:
    machine = admin.machine(name="web-1", displayname="Web")
    assert machine["state"] == "Running"
    assert machine["zonename"] == "zone-1"
    assert machine["serviceofferingname"] == "Small Instance"
    assert machine["nic"][0]["ipaddress"] == machine["ipaddress"]
    assert machine["jobstatus"] == 0

    key = machine["id"]
    stopped = admin.done("stopVirtualMachine", id=key)["virtualmachine"]
    assert stopped["state"] == "Stopped"
    assert "hostid" not in stopped
    assert admin.done("startVirtualMachine", id=key)["virtualmachine"]["state"] == "Running"
    assert admin.done("destroyVirtualMachine", id=key)["virtualmachine"]["state"] == "Destroyed"
    assert admin.ask("recoverVirtualMachine", id=key)["virtualmachine"]["state"] == "Stopped"
    gone = admin.done("destroyVirtualMachine", id=key, expunge="true")["virtualmachine"]
    assert "id" not in gone
    assert admin.ask("listVirtualMachines", id=key) == {}


def test_the_states_of_a_job_are_seen_on_the_way(cloud: FakeCloud, admin: Asker) -> None:
    cloud.slow_jobs("deployVirtualMachine", seconds=60)
    started = admin.ask("deployVirtualMachine", **admin.ids(), name="slow")

    pending = admin.ask("queryAsyncJobResult", jobid=started["jobid"])
    assert pending["jobstatus"] == 0
    assert "managementserverid" in pending
    assert "jobresult" not in pending
    assert admin.ask("listAsyncJobs")["count"] == 1
    assert admin.ask("listVirtualMachines", id=started["id"])["virtualmachine"][0]["state"] == (
        "Starting"
    )

    cloud.advance(61)
    done = admin.ask("queryAsyncJobResult", jobid=started["jobid"])
    assert done["jobstatus"] == 1
    assert done["jobinstanceid"] == started["id"]
    assert "managementserverid" not in done
    assert admin.ask("listAsyncJobs") == {}


def test_a_machine_that_fits_no_host_fails_with_533(admin: Asker) -> None:
    huge = admin.ask(
        "createServiceOffering",
        name="huge",
        displaytext="huge",
        cpunumber="64",
        cpuspeed="9999",
        memory="9999999",
    )["serviceoffering"]

    result = admin.done("deployVirtualMachine", **(admin.ids() | {"serviceofferingid": huge["id"]}))

    assert result["errorcode"] == 533


def test_a_network_is_implemented_by_its_first_machine_and_not_deleted_under_it(
    admin: Asker,
) -> None:
    offering = admin.ask(
        "listNetworkOfferings", name="DefaultIsolatedNetworkOfferingWithSourceNatService"
    )["networkoffering"][0]
    network = admin.ask(
        "createNetwork",
        name="net",
        displaytext="net",
        networkofferingid=offering["id"],
        zoneid=admin.ids()["zoneid"],
    )["network"]
    assert network["state"] == "Allocated"

    admin.machine(name="m", networkids=network["id"])

    shown = admin.ask("listNetworks", id=network["id"])["network"][0]
    assert shown["state"] == "Implemented"
    assert shown["networkofferingname"] == offering["name"]
    assert admin.ask("listRouters")["count"] == 1
    assert admin.done("deleteNetwork", id=network["id"])["errorcode"] == 530


def test_an_address_can_be_asked_for_once(admin: Asker) -> None:
    network = admin.machine(name="first")["nic"][0]["networkid"]
    wanted = {"iptonetworklist[0].networkid": network, "iptonetworklist[0].ip": "10.1.1.77"}

    assert admin.machine(name="second", **wanted)["ipaddress"] == "10.1.1.77"
    assert admin.refused("deployVirtualMachine", **admin.ids(), name="third", **wanted)[0] == 530


def test_a_volume_goes_from_allocated_to_ready_when_it_is_attached(admin: Asker) -> None:
    machine = admin.machine(name="m")
    offering = admin.ask("listDiskOfferings", name="Small")["diskoffering"][0]["id"]
    zone = admin.ids()["zoneid"]
    volume = admin.done("createVolume", name="data", zoneid=zone, diskofferingid=offering)
    key = volume["volume"]["id"]
    assert volume["volume"]["state"] == "Allocated"
    assert admin.refused("createSnapshot", volumeid=key) == (431, 4350)

    attached = admin.done("attachVolume", id=key, virtualmachineid=machine["id"])["volume"]

    assert (attached["state"], attached["vmname"], attached["deviceid"]) == ("Ready", "m", 1)
    assert admin.done("createSnapshot", volumeid=key)["snapshot"]["state"] == "BackedUp"
    assert admin.refused("deleteVolume", id=key)[0] == 431
    admin.done("detachVolume", id=key)
    assert admin.done("detachVolume", id=key)["errorcode"] == 431
    assert admin.ask("deleteVolume", id=key) == {"success": True}


def test_tags_are_set_found_and_taken_away(admin: Asker) -> None:
    machine = admin.machine(name="m")
    tag = {"tags[0].key": "env", "tags[0].value": "prod"}
    given = {"resourcetype": "UserVm", "resourceids": machine["id"]}

    assert admin.done("createTags", **given, **tag) == {"success": True}

    assert admin.ask("listVirtualMachines", **tag)["count"] == 1
    assert admin.ask("listTags", resourcetype="UserVm")["tag"][0]["value"] == "prod"
    other = {"tags[0].key": "env", "tags[0].value": "test"}
    assert admin.ask("listVirtualMachines", **other) == {}
    admin.done("deleteTags", **given, **{"tags[0].key": "env"})
    assert admin.ask("listVirtualMachines", **tag) == {}


def test_a_limit_of_an_account_is_kept(admin: Asker, user: Asker) -> None:
    admin.ask(
        "updateResourceLimit",
        resourcetype="0",
        max="1",
        account="dev",
        domainid=admin.ask("listDomains")["domain"][0]["id"],
    )
    user.machine(name="one")

    assert user.refused("deployVirtualMachine", **user.ids(), name="two")[0] == 535


def test_lists_filter_by_what_a_machine_refers_to(admin: Asker) -> None:
    machine = admin.machine(name="web-1")
    admin.machine(name="db-1")

    def names(**params: str) -> list[str]:
        answer = admin.ask("listVirtualMachines", **params)
        return sorted(each["name"] for each in answer.get("virtualmachine", ()))

    assert names(keyword="web") == ["web-1"]
    assert names(name="db") == []
    assert names(name="DB-1") == ["db-1"]
    assert names(ids=machine["id"]) == ["web-1"]
    assert names(state="Stopped") == []
    assert names(hostid=machine["hostid"], id=machine["id"]) == ["web-1"]
    assert names(zoneid=machine["zoneid"]) == ["db-1", "web-1"]
    assert names(networkid=machine["nic"][0]["networkid"]) == ["db-1", "web-1"]


def test_details_choose_what_of_a_machine_is_shown(admin: Asker) -> None:
    admin.machine(name="m")

    least = admin.ask("listVirtualMachines", details="min,nics")["virtualmachine"][0]

    assert least["nic"]
    assert "templatename" not in least
    assert "serviceofferingid" not in least


def test_machines_are_found_by_what_they_are_in(admin: Asker) -> None:
    admin.done("createAffinityGroup", name="apart", type="host anti-affinity")
    admin.ask("createSSHKeyPair", name="k")
    found = admin.machine(name="found", affinitygroupnames="apart", keypairs="k")
    admin.machine(name="other", startvm="false")
    group = admin.ask("listAffinityGroups")["affinitygroup"][0]["id"]
    host = admin.ask("listHosts", id=found["hostid"])["host"][0]

    assert found["affinitygroup"][0]["name"] == "apart"
    for params in (
        {"affinitygroupid": group},
        {"keypair": "k"},
        {"podid": host["podid"]},
        {"clusterid": host["clusterid"]},
    ):
        listed = admin.ask("listVirtualMachines", **params)["virtualmachine"]
        assert [machine["name"] for machine in listed] == ["found"], params
    assert admin.ask("listVirtualMachines", haenable="true") == {}
    assert admin.refused("deployVirtualMachine", **admin.ids(), affinitygroupnames="no") == (
        431,
        4350,
    )


def test_offerings_for_a_machine_are_those_it_could_change_to(admin: Asker) -> None:
    machine = admin.machine(name="m")

    offered = admin.ask("listServiceOfferings", virtualmachineid=machine["id"])["serviceoffering"]

    assert machine["serviceofferingid"] not in {each["id"] for each in offered}
    assert admin.ask("listServiceOfferings", memory="513")["count"] == 1  # no less than that
    assert admin.ask("listUsers", accounttype="2") == {}
