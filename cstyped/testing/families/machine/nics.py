"""The NICs of machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, Listing, behaviour
from ...asking.jobs import Work
from ...asking.listing import paged
from ...parts.machines import label, machine
from ...parts.networks import implement
from ...parts.nics import check_free, check_mac, dhcp_options, free_address, plug
from ...refusal import failure, invalid
from ...rows.kinds import MACHINES, NETWORKS, NICS, SECONDARY_IPS, VM_SNAPSHOTS
from ...rows.stored import Shown
from .details import narrowed_to
from .fields import nic_of_machine

if TYPE_CHECKING:
    from ...rows.typed import MachineRow, NicRow, SecondaryIpRow


def _has_snapshots(call: Call, vm: MachineRow) -> bool:
    return any(call.store.where(VM_SNAPSHOTS, virtualmachineid=vm["id"]))


@behaviour("addNicToVirtualMachine", evidence="recorded: machines")
def add_nic(call: Call) -> Work:
    vm, network = machine(call, "virtualmachineid"), call.row("networkid", NETWORKS)
    yield vm
    if _has_snapshots(call, vm):
        raise invalid(f"{label(vm)} has snapshots, so it cannot get a NIC")
    if any(nic["networkid"] == network["id"] for nic in vm["_nics"]):
        raise failure(f"{label(vm)} is in network {network['name']} already")
    if network["zoneid"] != vm["zoneid"]:
        raise invalid("machine and network are in different zones")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}")
    address, mac = call.text("ipaddress"), call.text("macaddress")
    if address is not None:
        check_free(call, network, address)
    if mac is not None:
        check_mac(call, mac)
    nic = plug(call, vm, network, address=address, mac=mac, default=not vm["_nics"])
    nic["extradhcpoption"] = dhcp_options(call.records("dhcpoptions"))
    if vm["state"] == "Running":
        implement(call, network)
    return narrowed_to(call, vm, ["nics"])


def _nic(call: Call, vm: MachineRow) -> NicRow:
    wanted = call.given("nicid", NICS)
    if wanted is None or wanted not in vm["_nics"]:
        raise invalid(f"{label(vm)} has no such NIC")
    return wanted


@behaviour("removeNicFromVirtualMachine", evidence="recorded: machines")
def remove_nic(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    nic = _nic(call, vm)
    yield vm
    if nic.get("isdefault"):
        raise invalid("the default NIC cannot be removed")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}")
    vm["_nics"].remove(nic)
    call.store.remove(nic)
    return narrowed_to(call, vm, ["nics"])


@behaviour("updateDefaultNicForVirtualMachine", evidence="recorded: machines")
def default_nic(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    nic = _nic(call, vm)
    yield vm
    if nic.get("isdefault"):
        raise invalid("it is the default NIC already")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}")
    for each in vm["_nics"]:
        if each.get("isdefault"):
            # The two change places.
            each["deviceid"], nic["deviceid"] = nic["deviceid"], each["deviceid"]
        each["isdefault"] = each is nic
    vm["_nics"].sort(key=lambda each: int(each["deviceid"]))
    return narrowed_to(call, vm, ["nics"])


@behaviour("listNics", evidence="recorded: machines")
def list_nics(call: Call) -> Listing:
    vm, network = call.given("virtualmachineid", MACHINES), call.given("networkid", NETWORKS)
    if vm is not None:
        nics = vm["_nics"]
        if network is not None:
            nics = [nic for nic in nics if nic["networkid"] == network["id"]]
    elif network is not None:
        nics = list(call.store.where(NICS, networkid=network["id"]))
    else:
        raise invalid("a machine or a network is needed")
    if (wanted := call.given("nicid", NICS)) is not None:
        nics = [nic for nic in nics if nic is wanted]
    call.site.renderer.root = call.caller.root
    rows: list[Shown] = []
    for nic in nics:
        of = vm or call.store.get(nic["virtualmachineid"], MACHINES)
        if of is None:
            continue
        shown = nic_of_machine(nic, of, call.site.renderer)
        if not shown["secondaryip"]:
            del shown["secondaryip"]
        rows.append(shown | {"virtualmachineid": of["id"]})
    return paged(call, rows)


def _address_for(call: Call, nic: NicRow) -> str:
    """The address that was asked for, or a free one of the NIC's network."""
    network = call.store.get(nic["networkid"], NETWORKS)
    if network is None:
        raise invalid("the network is gone")
    address = call.text("ipaddress")
    if address is not None:
        check_free(call, network, address)
    found = address or free_address(call, network)
    if found is None:
        raise invalid(f"network {network['name']} has no addresses")
    return found


@behaviour("addIpToNic", evidence="recorded: machines")
def add_address(call: Call) -> Work:
    nic = call.row("nicid", NICS)
    entry: SecondaryIpRow = {
        "ipaddress": _address_for(call, nic),
        "networkid": nic["networkid"],
        "nicid": nic["id"],
        "_owner": nic["_owner"],
    }
    call.store.add(SECONDARY_IPS, entry, now=call.now)
    yield entry
    nic.setdefault("secondaryip", []).append({"id": entry["id"], "ipaddress": entry["ipaddress"]})
    answer: Shown = {"id": entry["id"], "ipaddress": entry["ipaddress"]}
    return answer | {"networkid": entry["networkid"], "nicid": entry["nicid"]}


@behaviour("updateVmNicIp", evidence="recorded: machines")
def change_address(call: Call) -> Work:
    nic = call.row("nicid", NICS)
    vm = call.store.get(nic["virtualmachineid"], MACHINES)
    if vm is None:
        raise invalid("the machine is gone")
    yield vm
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} is {vm['state']}, not Stopped")
    nic["ipaddress"] = _address_for(call, nic)
    return narrowed_to(call, vm, ["nics"])


@behaviour("removeIpFromNic", evidence="recorded: machines")
def remove_address(call: Call) -> Work:
    entry = call.row("id", SECONDARY_IPS)
    yield entry
    nic = call.store.get(entry["nicid"], NICS)
    if nic is not None:
        left = [each for each in nic.get("secondaryip", ()) if each["id"] != entry["id"]]
        nic["secondaryip"] = left
    call.store.remove(entry)
    return None
