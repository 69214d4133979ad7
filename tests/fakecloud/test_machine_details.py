"""What machines are made with and changed to: details, keys, user data, disks, offerings, NICs."""

from __future__ import annotations

import base64
import hashlib

import pytest

from .asking import Asker


def _failed(asker: Asker, command: str, **params: str) -> int:
    """The code that a job ends with."""
    return int(asker.done(command, **params)["errorcode"])


def _disk(admin: Asker, **params: str) -> str:
    offering = admin.ask("listDiskOfferings", name="Small")["diskoffering"][0]["id"]
    zone = admin.ids()["zoneid"]
    made = admin.done("createVolume", name="d", diskofferingid=offering, zoneid=zone, **params)
    return str(made["volume"]["id"])


def _offering(admin: Asker, **params: str) -> str:
    made = admin.ask("createServiceOffering", name="o", displaytext="o", **params)
    return str(made["serviceoffering"]["id"])


# -- destroyed -----------------------------------------------------------------------------------


def test_a_machine_is_not_destroyed_with_the_disk_of_another(admin: Asker) -> None:
    mine, other = admin.machine(name="mine")["id"], admin.machine(name="other")["id"]
    disk = _disk(admin)
    admin.done("attachVolume", id=disk, virtualmachineid=other)

    assert _failed(admin, "destroyVirtualMachine", id=mine, volumeids=disk) == 431
    assert admin.ask("listVolumes", id=disk)["volume"][0]["virtualmachineid"] == other
    assert admin.ask("listVirtualMachines", id=mine)["virtualmachine"][0]["state"] == "Running"


def test_data_disks_are_detached_when_their_machine_is_destroyed(admin: Asker) -> None:
    machine, disk = admin.machine(name="m")["id"], _disk(admin)
    admin.done("attachVolume", id=disk, virtualmachineid=machine)

    admin.done("destroyVirtualMachine", id=machine)

    shown = admin.ask("listVolumes", id=disk)["volume"][0]
    assert "virtualmachineid" not in shown
    assert admin.done("destroyVolume", id=disk)["volume"]["state"] == "Destroy"


def test_a_disk_goes_with_its_machine_when_that_is_asked(admin: Asker) -> None:
    machine, disk = admin.machine(name="m")["id"], _disk(admin)
    admin.done("attachVolume", id=disk, virtualmachineid=machine)

    admin.done("destroyVirtualMachine", id=machine, volumeids=disk)

    assert admin.ask("listVolumes", id=disk) == {}


def test_delete_protection_keeps_a_machine_and_a_volume(admin: Asker) -> None:
    machine, disk = admin.machine(name="m")["id"], _disk(admin)
    admin.ask("updateVirtualMachine", id=machine, deleteprotection="true")
    admin.done("updateVolume", id=disk, deleteprotection="true")

    assert _failed(admin, "destroyVirtualMachine", id=machine) == 431
    assert admin.refused("deleteVolume", id=disk) == (431, 4350)
    admin.ask("updateVirtualMachine", id=machine, deleteprotection="false")
    assert admin.done("destroyVirtualMachine", id=machine)["virtualmachine"]["state"] == "Destroyed"


# -- changed -------------------------------------------------------------------------------------


def test_a_running_machine_is_renamed(admin: Asker) -> None:
    machine = admin.machine(name="old")["id"]

    assert admin.ask("updateVirtualMachine", id=machine, name="new")["virtualmachine"]["name"] == (
        "new"
    )


def test_details_replace_all_that_were_there(admin: Asker) -> None:
    first = {"details[0].a": "1", "details[0].b": "2"}
    machine = admin.machine(name="m", **first)["id"]

    changed = admin.ask("updateVirtualMachine", id=machine, **{"details[0].c": "3"})
    assert changed["virtualmachine"]["details"] == {"c": "3"}
    emptied = admin.ask("updateVirtualMachine", id=machine, cleanupdetails="true")
    assert emptied["virtualmachine"]["details"] == {}


def test_users_do_not_change_what_they_do_not_see(admin: Asker, user: Asker) -> None:
    machine = user.machine(name="m", rootdisksize="9")["id"]
    shown = user.ask("listVirtualMachines", id=machine)["virtualmachine"][0]
    assert "rootdisksize" not in shown["details"]

    denied = {"details[0].rootdisksize": "1"}
    assert user.refused("updateVirtualMachine", id=machine, **denied) == (431, 4350)
    user.ask("updateVirtualMachine", id=machine, **{"details[0].mine": "1"})
    kept = admin.ask("listVirtualMachines", id=machine)["virtualmachine"][0]["details"]
    assert kept == {"mine": "1", "rootdisksize": "9"}


@pytest.mark.parametrize(
    "details",
    [
        {},
        {"cpuNumber": "5", "memory": "512"},
        {"cpuNumber": "2", "memory": "64"},
        {"cpuNumber": "2"},
        {"cpuNumber": "2", "memory": "512", "cpuSpeed": "9"},
    ],
)
def test_a_customised_offering_needs_sizes_within_its_bounds(
    admin: Asker, details: dict[str, str]
) -> None:
    bounds = {"mincpunumber": "1", "maxcpunumber": "4", "minmemory": "128", "maxmemory": "1024"}
    offering = _offering(admin, customized="true", cpuspeed="500", **bounds)
    asked = admin.ids() | {"serviceofferingid": offering}
    given = {f"details[0].{name}": value for name, value in details.items()}

    assert admin.refused("deployVirtualMachine", **asked, **given) == (431, 4350)
    sizes = {"details[0].cpuNumber": "4", "details[0].memory": "128"}
    made = admin.done("deployVirtualMachine", **asked, **sizes)["virtualmachine"]
    assert (made["cpunumber"], made["cpuspeed"], made["memory"]) == (4, 500, 128)


def test_a_machine_gets_another_offering_and_its_details(admin: Asker) -> None:
    machine = admin.machine(name="m", startvm="false")["id"]
    bounds = {"mincpunumber": "1", "maxcpunumber": "4", "minmemory": "128", "maxmemory": "1024"}
    offering = _offering(admin, customized="true", cpuspeed="500", **bounds)

    changed = admin.ask(
        "changeServiceForVirtualMachine",
        id=machine,
        serviceofferingid=offering,
        **{"details[0].cpuNumber": "3", "details[0].memory": "512"},
    )["virtualmachine"]

    assert changed["cpunumber"] == 3
    sizes = {"cpuNumber": "3", "cpuSpeed": "500", "memory": "512"}
    assert sizes.items() <= changed["details"].items()


# -- limits --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "most"), [("8", "1"), ("9", "600"), ("0", "1"), ("2", "1")])
def test_limits_of_machines_cores_memory_and_volumes_hold(
    admin: Asker, user: Asker, kind: str, most: str
) -> None:
    domain = admin.ask("listDomains")["domain"][0]["id"]
    admin.ask("updateResourceLimit", account="dev", domainid=domain, resourcetype=kind, max=most)
    assert user.machine(name="one")["state"] == "Running"

    assert user.refused("deployVirtualMachine", **user.ids(), name="two")[0] == 535


def test_the_limit_of_storage_holds(admin: Asker, user: Asker) -> None:
    domain = admin.ask("listDomains")["domain"][0]["id"]
    admin.ask("updateResourceLimit", account="dev", domainid=domain, resourcetype="10", max="6")
    assert _disk(user)

    offering = user.ask("listDiskOfferings", name="Small")["diskoffering"][0]["id"]
    wanted = {"name": "d2", "diskofferingid": offering, "zoneid": user.ids()["zoneid"]}
    assert user.refused("createVolume", **wanted)[0] == 535


# -- keys and user data --------------------------------------------------------------------------


def test_a_new_key_pair_has_a_private_key_that_fits_its_fingerprint(admin: Asker) -> None:
    made = admin.ask("createSSHKeyPair", name="k")["keypair"]
    other = admin.ask("createSSHKeyPair", name="l")["keypair"]

    assert made["privatekey"].startswith("-----BEGIN RSA PRIVATE KEY-----\n")
    assert made["privatekey"] != other["privatekey"]
    assert "privatekey" not in admin.ask("listSSHKeyPairs", name="k")["sshkeypair"][0]
    machine = admin.machine(name="m", keypair="k")
    kept = machine["details"]["SSH.PublicKey"]
    admin.ask("deleteSSHKeyPair", name="k")
    again = admin.ask("registerSSHKeyPair", name="again", publickey=f"{kept} me@here")["keypair"]
    assert again["fingerprint"] == made["fingerprint"]


def test_a_fingerprint_is_of_the_decoded_key(admin: Asker) -> None:
    blob = b"\0\0\0\x07ssh-rsa" + bytes(range(60))
    text = base64.b64encode(blob).decode()

    shown = admin.ask("registerSSHKeyPair", name="k", publickey=f"ssh-rsa {text} me@here")

    assert shown["keypair"]["fingerprint"] == hashlib.md5(blob).digest().hex(":")


def test_a_public_key_is_registered_once_and_has_to_be_one(admin: Asker) -> None:
    admin.ask("registerSSHKeyPair", name="k", publickey="ssh-ed25519 AAAAC3Nz me")
    same = {"name": "l", "publickey": "ssh-ed25519 AAAAC3Nz someone@else"}
    assert admin.refused("registerSSHKeyPair", **same) == (431, 4350)
    assert admin.refused("registerSSHKeyPair", name="m", publickey="nonsense") == (431, 4350)


def test_an_unknown_key_pair_is_refused_in_words_that_clients_know(admin: Asker) -> None:
    answer = admin.raw("deployVirtualMachine", **admin.ids(), keypairs="none")
    assert "Not all specified keypairs exist" in answer.text
    machine = admin.machine(name="m", startvm="false")["id"]
    text = admin.done("resetPasswordForVirtualMachine", id=machine)["errortext"]
    assert text.endswith("the template is not password enabled")


def test_user_data_may_lack_padding_and_have_line_breaks(admin: Asker) -> None:
    whole = base64.b64encode(b"#!/bin/sh\necho hello").decode()
    machine = admin.machine(name="m", userdata=f"{whole[:12]}\n{whole[12:]}".rstrip("="))["id"]

    shown = admin.ask("getVirtualMachineUserData", virtualmachineid=machine)
    assert shown["virtualmachineuserdata"]["userdata"] == whole


def test_user_data_has_a_limit_by_the_way_it_is_sent(admin: Asker) -> None:
    def sent(length: int, method: str) -> int:
        text = base64.b64encode(b"x" * length).decode()
        return admin.raw("registerUserData", method, name=f"u{length}", userdata=text).status_code

    assert sent(3000, "GET") == 200
    assert sent(3100, "GET") == 431
    assert sent(24_000, "POST") == 200
    assert sent(25_000, "POST") == 431
    assert admin.refused("registerUserData", name="u", userdata="no*base64") == (431, 4350)


def test_user_data_that_machines_have_stays(admin: Asker) -> None:
    text = base64.b64encode(b"#!/bin/sh").decode()
    data = admin.ask("registerUserData", name="u", userdata=text)["userdata"]["id"]
    values = {"userdatadetails[0].host": "a"}
    machine = admin.machine(name="m", userdataid=data, **values)

    assert machine["userdataname"] == "u"
    assert machine["userdatadetails"] == "{host=a}"
    assert admin.refused("deleteUserData", id=data) == (530, 4250)
    admin.done("destroyVirtualMachine", id=machine["id"], expunge="true")
    assert admin.ask("deleteUserData", id=data)["success"]


# -- NICs ----------------------------------------------------------------------------------------


def test_a_nic_has_the_mac_address_that_was_asked_for(admin: Asker) -> None:
    network = admin.machine(name="m")["nic"][0]["networkid"]
    wanted = {"networkids": network, "macaddress": "02:01:02:03:04:05"}

    assert admin.machine(name="n", **wanted)["nic"][0]["macaddress"] == "02:01:02:03:04:05"
    assert admin.refused("deployVirtualMachine", **admin.ids(), name="o", **wanted)[0] == 530
    odd = wanted | {"macaddress": "01:00:00:00:00:01"}
    assert admin.refused("deployVirtualMachine", **admin.ids(), name="p", **odd) == (431, 4350)


def test_the_default_nic_is_the_first_and_shows_its_dhcp_options(admin: Asker) -> None:
    machine = admin.machine(name="m")
    zone = admin.ids()["zoneid"]
    offering = admin.ask("listNetworkOfferings", name=_ISOLATED)["networkoffering"][0]["id"]
    second = admin.ask("createNetwork", name="n", zoneid=zone, networkofferingid=offering)
    added = admin.done(
        "addNicToVirtualMachine",
        virtualmachineid=machine["id"],
        networkid=second["network"]["id"],
        **{"dhcpoptions[0].dhcp:114": "https://boot.example/"},
    )["virtualmachine"]
    option = {"extradhcpoptionname": "url", "extradhcpoptioncode": 114}
    assert added["nic"][1]["extradhcpoption"] == [
        {**option, "extradhcpvalue": "https://boot.example/"}
    ]

    changed = admin.done(
        "updateDefaultNicForVirtualMachine",
        virtualmachineid=machine["id"],
        nicid=added["nic"][1]["id"],
    )["virtualmachine"]

    assert [nic["deviceid"] for nic in changed["nic"]] == ["0", "1"]
    assert changed["nic"][0]["id"] == added["nic"][1]["id"]
    network = second["network"]["id"]
    shown = admin.ask("listNics", virtualmachineid=machine["id"], networkid=network)
    assert [nic["networkid"] for nic in shown["nic"]] == [network]


_ISOLATED = "DefaultIsolatedNetworkOfferingWithSourceNatService"


# -- placed --------------------------------------------------------------------------------------


def test_machines_that_keep_apart_are_on_different_hosts(admin: Asker) -> None:
    admin.done("createAffinityGroup", name="apart", type="host anti-affinity")
    hosts = {
        admin.machine(name=f"m{number}", affinitygroupnames="apart")["hostid"]
        for number in range(4)
    }
    assert len(hosts) == 4

    assert _failed(admin, "deployVirtualMachine", **admin.ids(), affinitygroupnames="apart") == 533


def test_an_answer_with_some_details_leaves_out_the_others(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]

    shown = admin.ask("listVirtualMachines", id=machine, details="nics")["virtualmachine"][0]

    assert shown["nic"]
    assert shown["securitygroup"] == []
    assert not {"templateid", "cpunumber", "serviceofferingid"} & shown.keys()
    assert admin.refused("listVirtualMachines", details="odd") == (431, 9999)


def test_a_machine_goes_where_its_offering_and_its_place_say(admin: Asker) -> None:
    asked = admin.ids() | {"serviceofferingid": _tagged(admin)}
    assert _failed(admin, "deployVirtualMachine", **asked) == 533
    host = admin.ask("listHosts", type="Routing")["host"][0]
    admin.ask("updateHost", id=host["id"], hosttags="h,other")
    assert admin.done("deployVirtualMachine", **asked)["virtualmachine"]["hostid"] == host["id"]

    cluster = admin.ask("listClusters")["cluster"][1]["id"]
    placed = admin.machine(name="m", clusterid=cluster)["hostid"]
    assert admin.ask("listHosts", id=placed)["host"][0]["clusterid"] == cluster


def _tagged(admin: Asker) -> str:
    return _offering(admin, cpunumber="1", cpuspeed="100", memory="64", hosttags="h")


def test_parameters_of_a_deployment_become_details(admin: Asker) -> None:
    made = admin.machine(
        name="m",
        rootdisksize="9",
        boottype="uefi",
        bootmode="secure",
        nicmultiqueuenumber="2",
        startvm="false",
    )
    details = {"rootdisksize": "9", "UEFI": "SECURE", "nic.multiqueue.number": "2"}
    assert made["details"] == details | {"deployvm": "true"}
    assert (made["boottype"], made["bootmode"]) == ("Uefi", "secure")
    disk = admin.ask("listVolumes", virtualmachineid=made["id"])["volume"][0]
    assert disk["size"] == 9 * 1024**3
    odd = {"boottype": "bios", "bootmode": "secure"}
    assert admin.refused("deployVirtualMachine", **admin.ids(), **odd) == (431, 4350)


def test_a_refused_deployment_leaves_nothing(admin: Asker) -> None:
    assert admin.refused("deployVirtualMachine", **admin.ids(), rootdisksize="0") == (431, 4350)
    odd = {"keypairs": "none"}
    assert admin.refused("deployVirtualMachine", **admin.ids(), **odd) == (431, 4350)

    assert admin.ask("listVirtualMachines") == {}
    assert admin.ask("listVolumes") == {}


def test_a_machine_starts_from_a_volume_that_is_free(admin: Asker) -> None:
    first = admin.machine(name="first", startvm="false")["id"]
    root = admin.ask("listVolumes", virtualmachineid=first)["volume"][0]["id"]
    asked = admin.ids()
    del asked["templateid"]
    asked |= {"volumeid": root, "hypervisor": "Simulator"}
    assert admin.refused("deployVirtualMachine", **asked) == (431, 4350)
    admin.done("detachVolume", id=root)

    made = admin.done("deployVirtualMachine", **asked)["virtualmachine"]

    disks = admin.ask("listVolumes", virtualmachineid=made["id"])["volume"]
    assert [disk["id"] for disk in disks] == [root]


def test_snapshots_of_a_machine_keep_their_order(admin: Asker) -> None:
    vm = admin.machine(name="kept")["id"]
    of = {"virtualmachineid": vm}
    first = admin.done("createVMSnapshot", **of, name="one", snapshotmemory="true")["vmsnapshot"]
    second = admin.done("createVMSnapshot", **of, name="two")["vmsnapshot"]
    assert (second["parent"], second["parentName"], second["current"]) == (first["id"], "one", True)
    assert "parent" not in first
    # Whatever is wrong, the command answers 530.
    assert admin.refused("createVMSnapshot", **of, name="two") == (530, 9999)

    failed = admin.done("revertToVMSnapshot", vmsnapshotid=second["id"])
    assert failed["errorcode"] == 431, "a running machine would stop"
    admin.done("revertToVMSnapshot", vmsnapshotid=first["id"])
    current = {row["id"]: row["current"] for row in admin.ask("listVMSnapshot")["vmSnapshot"]}
    assert current == {first["id"]: True, second["id"]: False}

    admin.done("deleteVMSnapshot", vmsnapshotid=first["id"])
    (left,) = admin.ask("listVMSnapshot")["vmSnapshot"]
    assert "parent" not in left
    admin.done("stopVirtualMachine", id=vm)
    assert admin.refused("createVMSnapshot", **of, snapshotmemory="true") == (530, 9999)
    admin.ask("updateConfiguration", name="vmsnapshot.max", value="1")
    assert admin.refused("createVMSnapshot", **of) == (530, 9999)


def test_snapshots_wait_for_the_one_that_is_being_taken(admin: Asker) -> None:
    vm = admin.machine(name="kept")["id"]
    first = admin.done("createVMSnapshot", virtualmachineid=vm, snapshotmemory="true")
    busy = first["vmsnapshot"]["id"]
    admin.cloud.state.add("VMSnapshot", virtualmachineid=vm, state="Creating", displayname="other")

    assert admin.refused("createVMSnapshot", virtualmachineid=vm, name="n") == (530, 9999)
    assert admin.done("revertToVMSnapshot", vmsnapshotid=busy)["errorcode"] == 431
    assert admin.done("deleteVMSnapshot", vmsnapshotid=busy)["errorcode"] == 431


def test_no_snapshots_are_taken_where_the_hypervisor_takes_none(admin: Asker) -> None:
    vm = admin.machine(name="kept")["id"]
    kind = admin.cloud.state.find("HypervisorCapabilities", hypervisor="Simulator")
    assert kind is not None
    kind["vmsnapshotenabled"] = False

    assert admin.refused("createVMSnapshot", virtualmachineid=vm) == (530, 9999)


def test_machines_leave_the_groups_that_are_deleted(admin: Asker) -> None:
    kind = {"type": "host anti-affinity"}
    group = admin.done("createAffinityGroup", name="apart", **kind)["affinitygroup"]
    assert "description" not in group
    vm = admin.machine(name="alone", affinitygroupids=group["id"], group="web")
    (listed,) = admin.ask("listAffinityGroups")["affinitygroup"]
    assert listed["virtualmachineIds"] == [vm["id"]]
    admin.ask("createInstanceGroup", name="other")
    assert admin.refused("updateInstanceGroup", id=vm["groupid"], name="other") == (431, 4350)

    admin.done("deleteAffinityGroup", name="apart")
    admin.ask("deleteInstanceGroup", id=vm["groupid"])

    (left,) = admin.ask("listVirtualMachines")["virtualmachine"]
    assert left["affinitygroup"] == []
    assert "groupid" not in left
    assert "group" not in left
