"""The network cards of machines."""

from __future__ import annotations

from ...asking.call import Call, Listing, behaviour
from ...asking.jobs import Work
from ...asking.listing import paged
from ...parts import wiring
from ...parts.computed import nic_of_machine
from ...parts.machines import label, machine
from ...refusal import invalid
from ...rows.store import Row


def _has_snapshots(call: Call, vm: Row) -> bool:
    return any(call.store.where("VMSnapshot", virtualmachineid=vm["id"]))


@behaviour("addNicToVirtualMachine", evidence="recorded: machines")
def add_nic(call: Call) -> Work:
    vm, network = machine(call, "virtualmachineid"), call.row("networkid")
    yield vm
    if _has_snapshots(call, vm):
        raise invalid(f"{label(vm)} has snapshots, so it cannot get a card")
    if any(nic["networkid"] == network["id"] for nic in vm["_nics"]):
        raise invalid(f"{label(vm)} is in network {network['name']} already")
    if network["zoneid"] != vm["zoneid"]:
        raise invalid("machine and network are in different zones")
    address = call.get("ipaddress")
    if address is not None:
        wiring.check_free(call, network, address)
    wiring.plug(call, vm, network, address=address, default=not vm["_nics"])
    if vm["state"] == "Running":
        wiring.implement(call, network)
    return vm


def _nic(call: Call, vm: Row) -> Row:
    wanted = call.rows.get("nicid")
    if wanted is None or wanted not in vm["_nics"]:
        raise invalid(f"{label(vm)} has no such card")
    return wanted


@behaviour("removeNicFromVirtualMachine", evidence="recorded: machines")
def remove_nic(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    nic = _nic(call, vm)
    yield vm
    if nic.get("isdefault"):
        raise invalid("the default card cannot be removed")
    vm["_nics"].remove(nic)
    call.store.remove(nic)
    return vm


@behaviour("updateDefaultNicForVirtualMachine", evidence="recorded: machines")
def default_nic(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    nic = _nic(call, vm)
    yield vm
    if nic.get("isdefault"):
        raise invalid("it is the default card already")
    for each in vm["_nics"]:
        each["isdefault"] = each is nic
    return vm


@behaviour("listNics", evidence="recorded: machines")
def list_nics(call: Call) -> Listing:
    vm = call.rows.get("virtualmachineid")
    if vm is None and not call.has("networkid"):
        raise invalid("a machine or a network is needed")
    nics = (
        list(vm.get("_nics", ()))
        if vm is not None
        else list(call.store.where("Nic", networkid=call.get("networkid")))
    )
    if call.has("nicid"):
        nics = [nic for nic in nics if nic["id"] == call.get("nicid")]
    call.site.renderer.root = call.caller.root
    rows: list[Row] = []
    for nic in nics:
        of = vm or call.store.get(nic["virtualmachineid"]) or {}
        shown = nic_of_machine(nic, of, call.site.renderer)
        if not shown["secondaryip"]:
            del shown["secondaryip"]
        rows.append(shown | {"virtualmachineid": nic["virtualmachineid"]})
    return paged(call, rows)


@behaviour("addIpToNic", evidence="recorded: machines")
def add_address(call: Call) -> Work:
    nic = call.row("nicid")
    network = call.store.get(nic["networkid"]) or {}
    address = call.get("ipaddress")
    if address is not None:
        wiring.check_free(call, network, address)
    entry = {
        "id": call.store.new_id(),
        "ipaddress": address or wiring.free_address(call, network),
        "networkid": nic["networkid"],
        "nicid": nic["id"],
        "_owner": nic["_owner"],
    }
    call.store.add("NicSecondaryIp", entry, now=call.now)
    yield entry
    nic.setdefault("secondaryip", []).append({"id": entry["id"], "ipaddress": entry["ipaddress"]})
    return {name: entry[name] for name in ("id", "ipaddress", "networkid", "nicid")}


@behaviour("updateVmNicIp", evidence="recorded: machines")
def change_address(call: Call) -> Work:
    nic = call.row("nicid")
    vm = call.store.get(nic["virtualmachineid"])
    network = call.store.get(nic["networkid"]) or {}
    address = call.get("ipaddress")
    if address is not None:
        wiring.check_free(call, network, address)
    yield vm
    nic["ipaddress"] = address or wiring.free_address(call, network)
    return vm


@behaviour("removeIpFromNic", evidence="recorded: machines")
def remove_address(call: Call) -> Work:
    entry = call.row("id")
    yield entry
    nic = call.store.get(entry["nicid"])
    if nic is not None:
        nic["secondaryip"] = [
            each for each in nic.get("secondaryip", ()) if each["id"] != entry["id"]
        ]
    call.store.remove(entry)
    return None
