"""Volumes, their snapshots and policies, and what is uploaded and downloaded."""

from __future__ import annotations

from typing import Any

import pytest

from .asking import Asker


def _failed(asker: Asker, command: str, **params: str) -> int:
    """The code that a job ends with."""
    return int(asker.done(command, **params)["errorcode"])


def _offering(admin: Asker, **params: str) -> str:
    made = admin.ask("createDiskOffering", **({"name": "o", "displaytext": "o"} | params))
    return str(made["diskoffering"]["id"])


def _disk(admin: Asker, name: str = "d", **params: str) -> str:
    usual = {"zoneid": admin.ids()["zoneid"]}
    if "diskofferingid" not in params:
        usual["diskofferingid"] = admin.ask("listDiskOfferings", name="Small")["diskoffering"][0][
            "id"
        ]
    return str(admin.done("createVolume", name=name, **(usual | params))["volume"]["id"])


def test_a_customised_offering_asks_for_a_size_and_a_fixed_one_for_none(admin: Asker) -> None:
    custom = admin.ask("listDiskOfferings", name="Custom")["diskoffering"][0]["id"]
    small = admin.ask("listDiskOfferings", name="Small")["diskoffering"][0]["id"]
    asked = {"name": "d", "zoneid": admin.ids()["zoneid"]}

    assert admin.refused("createVolume", **asked, diskofferingid=custom) == (431, 4350)
    assert admin.refused("createVolume", **asked, diskofferingid=custom, size="1025")[0] == 431
    assert admin.refused("createVolume", **asked, diskofferingid=small, size="5") == (431, 4350)
    disk = _disk(admin, diskofferingid=custom, size="7")
    assert admin.ask("listVolumes", id=disk)["volume"][0]["size"] == 7 * 1024**3


def test_a_machine_takes_as_many_data_disks_as_its_hypervisor(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    disks = [_disk(admin, f"d{number}") for number in range(7)]
    for disk in disks[:6]:
        assert "volume" in admin.done("attachVolume", id=disk, virtualmachineid=machine)

    assert _failed(admin, "attachVolume", id=disks[6], virtualmachineid=machine) == 431
    kind = {"hypervisor": "Simulator", "hypervisorversion": "default"}
    admin.ask("updateHypervisorCapabilities", **kind, maxdatavolumeslimit="7")
    assert "volume" in admin.done("attachVolume", id=disks[6], virtualmachineid=machine)


def test_a_volume_lies_where_the_tags_of_its_offering_are(admin: Asker) -> None:
    machine, tagged = admin.machine(name="m")["id"], _offering(admin, disksize="1", tags="fast")
    disk = _disk(admin, diskofferingid=tagged)
    assert _failed(admin, "attachVolume", id=disk, virtualmachineid=machine) == 533

    pools = admin.ask("listStoragePools")["storagepool"]
    for pool in pools:
        admin.ask("updateStoragePool", id=pool["id"], tags="fast,large")
    assert "storageid" in admin.done("attachVolume", id=disk, virtualmachineid=machine)["volume"]


def test_a_volume_and_a_machine_have_one_owner(admin: Asker, user: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    disk = _disk(user)

    assert _failed(admin, "attachVolume", id=disk, virtualmachineid=machine) == 431


def test_a_volume_is_named_by_one_way_and_a_device_fails_as_on_a_server(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    disk = _disk(admin)
    admin.done("attachVolume", id=disk, virtualmachineid=machine)

    assert _failed(admin, "detachVolume", virtualmachineid=machine, deviceid="1") == 530
    assert "volume" in admin.done("detachVolume", id=disk)
    assert _failed(admin, "detachVolume", id=disk) == 431


def test_a_volume_that_was_never_attached_is_only_expunged(admin: Asker) -> None:
    disk = _disk(admin)
    assert _failed(admin, "destroyVolume", id=disk) == 431
    assert admin.done("destroyVolume", id=disk, expunge="true")["volume"]["state"] == "Expunged"


def test_a_volume_that_was_uploaded_is_uploaded(admin: Asker) -> None:
    asked = {"name": "u", "zoneid": admin.ids()["zoneid"], "format": "VHD"}
    url = "http://images.example.test/u.vhd"

    volume = admin.done("uploadVolume", **asked, url=url)["volume"]

    assert volume["state"] == "Uploaded"
    assert "storageid" not in volume
    assert _failed(admin, "uploadVolume", **asked, url="http://127.0.0.1/u.vhd") == 530
    assert _failed(admin, "uploadVolume", **asked | {"format": "ODD"}, url=url) == 530
    machine = admin.machine(name="m")["id"]
    attached = admin.done("attachVolume", id=volume["id"], virtualmachineid=machine)["volume"]
    assert attached["state"] == "Ready"


def test_a_second_policy_of_an_interval_changes_the_first(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    disk = admin.ask("listVolumes", virtualmachineid=machine)["volume"][0]["id"]
    asked = {"volumeid": disk, "intervaltype": "DAILY", "timezone": "UTC", "maxsnaps": "2"}
    first = admin.ask("createSnapshotPolicy", **asked, schedule="30:2")["snapshotpolicy"]

    second = admin.ask("createSnapshotPolicy", **asked | {"maxsnaps": "3"}, schedule="0:4")

    assert second["snapshotpolicy"]["id"] == first["id"]
    shown = admin.ask("listSnapshotPolicies", volumeid=disk)["snapshotpolicy"]
    assert [(policy["schedule"], policy["maxsnaps"]) for policy in shown] == [("0:4", 3)]
    assert admin.refused("createSnapshotPolicy", **asked, schedule="2") == (431, 4350)
    admin.ask("deleteSnapshotPolicies", id=first["id"])
    assert admin.refused("deleteSnapshotPolicies", id=first["id"]) == (431, 9999)


@pytest.mark.parametrize("kind", ["createSnapshot", "createSnapshotPolicy"])
def test_tags_given_to_what_is_made_are_listed(admin: Asker, kind: str) -> None:
    machine = admin.machine(name="m")["id"]
    disk = admin.ask("listVolumes", virtualmachineid=machine)["volume"][0]["id"]
    tags = {"tags[0].key": "k", "tags[0].value": "v"}
    if kind == "createSnapshot":
        admin.done("createSnapshot", volumeid=disk, **tags)
    else:
        line = {"intervaltype": "HOURLY", "schedule": "5", "maxsnaps": "1", "timezone": "UTC"}
        admin.ask("createSnapshotPolicy", volumeid=disk, **line, **tags)

    assert admin.ask("listTags", key="k")["tag"][0]["value"] == "v"


def test_a_volume_with_snapshots_is_not_given_away(admin: Asker, user: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    disk = _disk(admin)
    admin.done("attachVolume", id=disk, virtualmachineid=machine)
    snapshot = admin.done("createSnapshot", volumeid=disk)["snapshot"]["id"]
    admin.done("detachVolume", id=disk)
    account = admin.ask("listAccounts", name="dev")["account"][0]["id"]

    assert admin.refused("assignVolume", volumeid=disk, accountid=account) == (530, 9999)
    admin.done("deleteSnapshot", id=snapshot)
    given = admin.ask("assignVolume", volumeid=disk, accountid=account)["volume"]
    assert given["account"] == "dev"
    assert user.ask("listVolumes", id=disk)["count"] == 1


def test_offerings_say_their_tags_rates_and_places(admin: Asker) -> None:
    zone = admin.ids()["zoneid"]
    made = admin.ask(
        "createDiskOffering",
        name="o",
        displaytext="o",
        disksize="1",
        tags="eco, backup",
        bytesreadrate="100",
        cachemode="none",
        zoneid=zone,
    )["diskoffering"]
    assert made["tags"] == "eco,backup"
    assert made["diskBytesReadRate"] == 100
    assert made["cacheMode"] == "none"
    assert made["zoneid"] == zone

    changed = admin.ask("updateDiskOffering", id=made["id"], zoneid="all", tags="eco")
    assert "zoneid" not in changed["diskoffering"]
    assert changed["diskoffering"]["tags"] == "eco"
    odd = {"name": "p", "displaytext": "p", "disksize": "1"}
    assert admin.refused("createDiskOffering", **odd, cachemode="odd") == (431, 4350)
    assert admin.refused("createDiskOffering", **odd, provisioningtype="odd") == (530, 9999)
    assert admin.refused("createDiskOffering", **odd, customized="true") == (431, 4350)
    rates = {"iopsreadrate": "9", "iopsreadratemax": "8"}
    assert admin.refused("createDiskOffering", **odd, **rates) == (431, 4350)


def test_service_offerings_say_their_tags_and_keep_to_their_places(
    admin: Asker, user: Asker
) -> None:
    fixed = {"displaytext": "o", "cpunumber": "1", "cpuspeed": "100", "memory": "64"}
    made = admin.ask("createServiceOffering", name="o", **fixed, tags="eco", hosttags="h")
    offering = made["serviceoffering"]
    assert (offering["storagetags"], offering["hosttags"]) == ("eco", "h")
    admin.ask("createDomain", name="other")
    domain = admin.ask("listDomains", name="other")["domain"][0]["id"]

    admin.ask("updateServiceOffering", id=offering["id"], domainid=domain, storagetags="")

    asked = user.ids() | {"serviceofferingid": offering["id"]}
    assert user.refused("deployVirtualMachine", **asked)[0] == 531
    admin.ask("updateServiceOffering", id=offering["id"], domainid="public")
    host = admin.ask("listHosts", type="Routing")["host"][0]["id"]
    admin.ask("updateHost", id=host, hosttags="h")
    assert user.done("deployVirtualMachine", **asked)["virtualmachine"]["state"] == "Running"
    admin.ask("updateServiceOffering", id=offering["id"], state="Inactive")
    assert user.refused("deployVirtualMachine", **asked) == (431, 4350)


def test_a_service_offering_without_sizes_is_a_customised_one(admin: Asker) -> None:
    made = admin.ask("createServiceOffering", name="any", displaytext="any")["serviceoffering"]
    assert made["iscustomized"] is True
    assert "cpuspeed" not in made
    fixed = {"name": "f", "displaytext": "f", "cpunumber": "1", "memory": "64"}
    assert admin.refused("createServiceOffering", **fixed) == (431, 4350), "no cpuspeed"


def _root_of(asker: Asker, machine: str) -> Any:
    return asker.first("listVolumes", virtualmachineid=machine, type="ROOT")


def test_a_machine_that_never_ran_has_no_snapshot(admin: Asker) -> None:
    machine = admin.machine(startvm="false")

    assert admin.refused("createVMSnapshot", virtualmachineid=machine["id"]) == (530, 9999)


def test_the_disks_of_a_machine_with_snapshots_are_not_moved_or_reverted(admin: Asker) -> None:
    machine = admin.machine()["id"]
    root = _root_of(admin, machine)
    snapshot = admin.done("createSnapshot", volumeid=root["id"])["snapshot"]["id"]
    admin.done("stopVirtualMachine", id=machine)
    admin.done("createVMSnapshot", virtualmachineid=machine)
    other = next(
        pool["id"]
        for pool in admin.ask("listStoragePools")["storagepool"]
        if pool["id"] != root["storageid"]
    )

    assert admin.done("revertSnapshot", id=snapshot)["errorcode"] == 431
    assert admin.done("migrateVolume", volumeid=root["id"], storageid=other)["errorcode"] == 431


def test_a_disk_of_a_running_machine_stays_in_its_cluster(admin: Asker) -> None:
    machine = admin.machine()
    root = _root_of(admin, machine["id"])
    host = admin.first("listHosts", id=machine["hostid"])
    other = next(
        pool["id"]
        for pool in admin.ask("listStoragePools")["storagepool"]
        if pool["clusterid"] != host["clusterid"]
    )

    moved = admin.done("migrateVolume", volumeid=root["id"], storageid=other, livemigrate="true")
    assert moved["errorcode"] == 431


def test_a_disk_moves_to_a_pool_that_has_the_tags_of_its_offering(admin: Asker) -> None:
    offering = admin.ask(
        "createDiskOffering", name="fast", displaytext="fast", disksize="1", tags="ssd"
    )["diskoffering"]["id"]
    machine = admin.machine()["id"]
    root = _root_of(admin, machine)
    admin.done("stopVirtualMachine", id=machine)
    other = next(
        pool["id"]
        for pool in admin.ask("listStoragePools")["storagepool"]
        if pool["id"] != root["storageid"]
    )
    move = {"volumeid": root["id"], "storageid": other, "newdiskofferingid": offering}

    assert admin.done("migrateVolume", **move)["errorcode"] == 431
    admin.ask("updateStoragePool", id=other, tags="ssd")
    assert admin.done("migrateVolume", **move)["volume"]["storageid"] == other


def test_snapshots_take_their_part_of_the_secondary_storage(admin: Asker, user: Asker) -> None:
    root = _root_of(user, user.machine()["id"])
    domain = admin.first("listDomains", name="ROOT")["id"]
    limit = {"resourcetype": "11", "account": "dev", "domainid": domain}

    admin.ask("updateResourceLimit", **limit, max="0")
    assert user.refused("createSnapshot", volumeid=root["id"])[0] == 535
    admin.ask("updateResourceLimit", **limit, max="400")
    user.done("createSnapshot", volumeid=root["id"])


def test_a_policy_keeps_no_more_snapshots_than_there_may_be(admin: Asker, user: Asker) -> None:
    root = _root_of(user, user.machine()["id"])
    domain = admin.first("listDomains", name="ROOT")["id"]
    admin.ask("updateResourceLimit", resourcetype="3", account="dev", domainid=domain, max="2")
    policy = {"volumeid": root["id"], "intervaltype": "daily", "schedule": "00:1"}
    policy["timezone"] = "GMT"

    assert user.refused("createSnapshotPolicy", **policy, maxsnaps="3") == (431, 4350)
    user.ask("createSnapshotPolicy", **policy, maxsnaps="2")


def test_a_device_is_taken_once(admin: Asker) -> None:
    machine = admin.machine()["id"]
    first, second = _disk(admin, "a"), _disk(admin, "b")
    admin.done("attachVolume", id=first, virtualmachineid=machine, deviceid="5")

    assert _failed(admin, "attachVolume", id=second, virtualmachineid=machine, deviceid="5") == 530


def test_a_machine_stays_where_its_disks_are(admin: Asker) -> None:
    machine = admin.machine()
    hosts = {host["id"]: host for host in admin.ask("listHosts", type="Routing")["host"]}
    home = hosts[machine["hostid"]]["clusterid"]
    far = next(key for key, host in hosts.items() if host["clusterid"] != home)

    moved = _failed(admin, "migrateVirtualMachine", virtualmachineid=machine["id"], hostid=far)
    for _ in range(3):
        admin.done("stopVirtualMachine", id=machine["id"])
        started = admin.done("startVirtualMachine", id=machine["id"])["virtualmachine"]
        assert hosts[started["hostid"]]["clusterid"] == home
    assert moved == 530
