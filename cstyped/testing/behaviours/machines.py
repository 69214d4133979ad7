"""The life of a machine: deployed, started, stopped, destroyed, recovered, expunged."""

from __future__ import annotations

import base64
import binascii

from .. import build, conventions
from ..call import Call, behaviour
from ..jobs import Work
from ..refusal import failure, forbidden, invalid
from ..store import Row
from . import wiring
from .placement import free_host, label, start_on_host

_USER_DATA_MOST = 32 * 1024


@behaviour("deployVirtualMachine", "deployVnfAppliance", "createVMFromBackup")
def deploy(call: Call) -> Work:
    zone = call.rows.get("zoneid")
    offering = call.rows.get("serviceofferingid")
    template = call.rows.get("templateid")
    if zone is None or offering is None:
        raise invalid("a zone and a service offering are needed")
    if template is None and "volumeid" not in call.rows and "snapshotid" not in call.rows:
        raise invalid("a template or an ISO is needed")
    owner = call.owner()
    if zone.get("allocationstate") == "Disabled" and not call.caller.root:
        raise forbidden("the zone is disabled")
    if template is not None and template.get("templatetype") == "SYSTEM":
        raise invalid(f"template {template['name']} is for system machines only")
    _check_user_data(call)
    networks, addresses = wiring.chosen_networks(call, zone, owner)
    name = call.get("name")
    if name is not None:
        _refuse_taken(call, name, networks)
    wiring.check_limit(call, owner, "user_vm")
    vm = _new_machine(call, zone, offering, template, owner)
    for at, network in enumerate(networks):
        wiring.plug(call, vm, network, address=addresses.get(network["id"]), default=at == 0)
    _root_disk(call, vm, template, owner)
    if "diskofferingid" in call.rows and template is not None and template.get("format") != "ISO":
        _data_disk(call, vm, call.rows["diskofferingid"], owner)
    yield vm
    if call.get("startvm", True):
        start_on_host(call, vm, call.rows.get("hostid"))
    else:
        vm["state"] = "Stopped"
    return vm


def _new_machine(call: Call, zone: Row, offering: Row, template: Row | None, owner: Row) -> Row:
    store = call.store
    details: Row = dict(call.map("details")) if "details" in call.values else {}
    vm: Row = {
        "zoneid": zone["id"],
        "serviceofferingid": offering["id"],
        "state": "Stopped" if call.get("startvm") is False else "Starting",
        "userid": call.caller.user["id"],
        "username": call.caller.user["username"],
        **sizes(offering, details),
        "hypervisor": call.get("hypervisor") or (template or {}).get("hypervisor", "Simulator"),
        "haenable": offering.get("offerha", False),
        "rootdeviceid": 0,
        "_nics": [],
        "_groups": _named(call, owner, "SecurityGroup", "securitygroup"),
        "_affinity": _named(call, owner, "AffinityGroup", "affinitygroup"),
    }
    if template is not None:
        vm |= {
            "templateid": template["id"],
            "templatetype": template.get("templatetype"),
            "templateformat": template.get("format"),
            "passwordenabled": template.get("passwordenabled", False),
        }
        if "ostypeid" in template:
            vm |= {"guestosid": template["ostypeid"], "ostypeid": template["ostypeid"]}
        if template.get("format") == "ISO":
            vm["isoid"] = template["id"]
    call.new("UserVm", vm, owner=owner)
    vm["name"] = call.get("name") or f"VM-{vm['id']}"
    vm["displayname"] = call.get("displayname") or vm["name"]
    vm["instancename"] = f"i-{owner['_number']}-{vm['_number']}-VM"
    if call.has("group"):
        group = store.first("InstanceGroup", name=call.get("group"), _owner=owner["id"])
        vm["groupid"] = (
            group or call.new("InstanceGroup", {"name": call.get("group")}, owner=owner)
        )["id"]
    pairs = [call.get("keypair")] if call.has("keypair") else call.get("keypairs", [])
    for name in pairs:
        key = store.first("SSHKeyPair", name=name, _owner=owner["id"])
        if key is None:
            store.remove(vm)
            raise invalid(f"unable to find key pair named {name}")
        details["SSH.PublicKey"] = key.get("_public", "ssh-rsa AAAA")
    if pairs:
        details["SSH.KeyPairNames"] = vm["keypairs"] = ",".join(pairs)
    if call.has("userdata"):
        vm["_userdata"] = call.get("userdata")
    if "userdataid" in call.rows:
        vm["userdataid"] = call.rows["userdataid"]["id"]
        vm["userdata"] = call.rows["userdataid"]["name"]
    if details:
        vm["details"] = details
    if vm.get("passwordenabled"):
        vm["_password"] = call.get("password") or store.token(6, "abcdefghjkmnpqrstuvwxyz23456789")
        vm["password"] = vm["_password"]
    return vm


def _named(call: Call, owner: Row, kind: str, stem: str) -> list[Row]:
    """The groups of one sort that a machine is to be in, named by ids or by names, not by both."""
    rows = list(call.lists.get(f"{stem}ids", ()))
    names = call.get(f"{stem}names", [])
    if rows and names:
        raise invalid(f"say either {stem}ids or {stem}names")
    for name in names:
        row = call.store.first(kind, name=name, _owner=owner["id"])
        if row is None:
            raise invalid(f"unable to find {kind} {name}")
        rows.append(row)
    return rows


def sizes(offering: Row, details: Row) -> dict[str, int]:
    """Processors, their speed and the memory: as the details say, where the offering leaves it
    open.
    """
    found = {"cpunumber": 1, "cpuspeed": 1000, "memory": 512}
    for name, detail in (
        ("cpunumber", "cpuNumber"),
        ("cpuspeed", "cpuSpeed"),
        ("memory", "memory"),
    ):
        value = details.get(detail) or offering.get(name)
        if value is not None:
            found[name] = int(value)
    return found


def place(
    call: Call,
    *,
    zone: Row,
    offering: Row,
    template: Row,
    owner: Row,
    network: Row,
    name: str,
    state: str,
    tags: Row,
) -> Row:
    """A machine in a given state without a deployment: for scenarios and for big fleets."""
    vm = _new_machine(call, zone, offering, template, owner)
    vm |= {"name": name, "displayname": name, "state": "Stopped"}
    wiring.plug(call, vm, network, default=True)
    _root_disk(call, vm, template, owner)
    if state == "Running":
        start_on_host(call, vm)
    else:
        vm["state"] = state
    for key, value in tags.items():
        tag = {
            "key": str(key),
            "value": str(value),
            "resourcetype": "UserVm",
            "resourceid": vm["id"],
        }
        vm["tags"] = [*vm.get("tags", ()), tag | {"account": owner["name"]}]
        call.new("ResourceTag", tag | {"_of": vm["id"]}, owner=owner)
    return vm


def _root_disk(call: Call, vm: Row, template: Row | None, owner: Row) -> None:
    size = (call.get("rootdisksize") or 0) * build.GIB or (template or {}).get(
        "size", 2 * build.GIB
    )
    call.new(
        "Volume",
        {
            "name": f"ROOT-{vm['_number']}",
            "zoneid": vm["zoneid"],
            "type": "ROOT",
            "deviceid": 0,
            "virtualmachineid": vm["id"],
            "templateid": vm.get("templateid"),
            "serviceofferingid": vm["serviceofferingid"],
            "size": size,
            "state": "Allocated",
            "hypervisor": vm["hypervisor"],
        },
        owner=owner,
    )


def _data_disk(call: Call, vm: Row, offering: Row, owner: Row) -> None:
    call.new(
        "Volume",
        {
            "name": f"DATA-{vm['_number']}",
            "zoneid": vm["zoneid"],
            "type": "DATADISK",
            "deviceid": 1,
            "virtualmachineid": vm["id"],
            "diskofferingid": offering["id"],
            "size": (offering.get("disksize") or call.get("size") or 1) * build.GIB,
            "state": "Allocated",
            "hypervisor": vm["hypervisor"],
        },
        owner=owner,
    )


def _check_user_data(call: Call) -> None:
    data = call.get("userdata")
    if data is None:
        return
    try:
        raw = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise invalid("user data must be base64") from None
    if len(raw) > _USER_DATA_MOST and len(data) > 1_048_576:
        raise invalid("user data is too long")


def _refuse_taken(call: Call, name: str, networks: list[Row]) -> None:
    wanted = {network["id"] for network in networks}
    for vm in call.store.where("UserVm", name=name):
        if vm["state"] not in ("Expunging", "Error") and any(
            nic["networkid"] in wanted for nic in vm["_nics"]
        ):
            raise invalid(f"a machine named {name} is in that network already")


def machine(call: Call, name: str = "id") -> Row:
    vm = call.rows.get(name)
    if vm is None or vm["_kind"] != "UserVm":
        raise invalid("unable to find machine")
    if vm.get("_removed"):
        raise invalid(f"{label(vm)} is gone")
    return vm


def in_states(vm: Row, *states: str) -> None:
    if vm["state"] not in states:
        raise failure(f"{label(vm)} is {vm['state']}, not {' or '.join(states)}")


@behaviour("startVirtualMachine")
def start(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] in ("Destroyed", "Expunging"):
        raise invalid(f"{label(vm)} is destroyed")
    if vm["state"] == "Running":
        raise invalid(f"{label(vm)} runs already")
    in_states(vm, "Stopped", "Error")
    yield vm
    in_states(vm, "Stopped")
    vm["state"] = "Starting"
    start_on_host(call, vm, call.rows.get("hostid"))
    return vm


@behaviour("stopVirtualMachine")
def stop(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] == "Running":
        vm["state"] = "Stopping"
    yield vm
    if vm["state"] in ("Stopping", "Running"):
        free_host(call, vm)
        vm.setdefault("details", {})["Message.ReservedCapacityFreed.Flag"] = "false"
        vm |= {"state": "Stopped", "lastupdated": call.stamp}
    return vm


@behaviour("rebootVirtualMachine")
def reboot(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] != "Running":
        raise invalid(f"{label(vm)} is {vm['state']}, so it cannot be rebooted")
    yield vm
    vm["lastupdated"] = call.stamp
    return vm


@behaviour("destroyVirtualMachine")
def destroy(call: Call) -> Work:
    vm = machine(call)
    if vm.get("deleteprotection"):
        raise invalid(f"{label(vm)} is protected from deletion")
    if call.get("expunge") and not call.caller.root:
        raise forbidden("only an administrator may expunge at once")
    yield vm
    free_host(call, vm)
    vm |= {"state": "Destroyed", "lastupdated": call.stamp}
    for volume in call.lists.get("volumeids", ()):
        if volume.get("type") == "DATADISK":
            call.store.remove(volume)
    if call.get("expunge"):
        expunge_now(call, vm)
        return {
            "securitygroup": [],
            "nic": [],
            "affinitygroup": [],
            "deleteprotection": False,
            "tags": [],
        }
    return vm


def expunge_now(call: Call, vm: Row) -> None:
    """Take a machine away for good: its root disk goes, its data disks are detached."""
    for volume in list(call.store.where("Volume", virtualmachineid=vm["id"])):
        if volume["type"] == "ROOT":
            call.store.remove(volume)
        else:
            volume.pop("virtualmachineid")
            volume.pop("deviceid", None)
    for nic in vm["_nics"]:
        call.store.remove(nic)
    vm["_nics"] = []
    vm["state"] = "Expunging"
    call.store.remove(vm)


@behaviour("expungeVirtualMachine")
def expunge(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] not in ("Destroyed", "Expunging", "Error"):
        raise failure(f"{label(vm)} is {vm['state']}: destroy it first")
    yield vm
    expunge_now(call, vm)
    return None


@behaviour("recoverVirtualMachine")
def recover(call: Call) -> Row:
    vm = machine(call)
    if vm["state"] != "Destroyed":
        raise invalid(f"{label(vm)} is {vm['state']}, so it cannot be recovered")
    vm |= {"state": "Stopped", "lastupdated": call.stamp}
    return vm


@behaviour("updateVirtualMachine")
def update(call: Call) -> Row:
    vm = machine(call)
    if call.has("name") and vm["state"] == "Running":
        raise invalid(f"{label(vm)} must be stopped to be renamed")
    _check_user_data(call)
    conventions.change(call, vm, without=frozenset(["userdata", "lastupdated"]))
    if call.has("userdata"):
        vm["_userdata"] = call.get("userdata")
    if call.has("group"):
        owner = call.store.get(vm["_owner"]) or call.caller.account
        group = call.store.first("InstanceGroup", name=call.get("group"), _owner=owner["id"])
        vm["groupid"] = (
            group or call.new("InstanceGroup", {"name": call.get("group")}, owner=owner)
        )["id"]
    if call.get("cleanupdetails"):
        vm.pop("details", None)
    return vm
