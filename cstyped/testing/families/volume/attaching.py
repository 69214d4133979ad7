"""Volumes attached to machines, and detached from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.machines import label, machine
from ...parts.placement import place_volume
from ...parts.volumes import detached, existing_volume, free_device, volume_label
from ...refusal import INTERNAL, SERVER_API, Refusal, invalid
from ...rows.kinds import HOSTS, HYPERVISOR_CAPABILITIES, MACHINES, VM_SNAPSHOTS, VOLUMES

if TYPE_CHECKING:
    from ...rows.typed import HostRow, MachineRow, VolumeRow

# What maxdatavolumeslimit of a hypervisor says where nobody knows it.
_USUAL_MOST_DISKS = 6


@behaviour("attachVolume", evidence="recorded: volumes")
def attach(call: Call) -> Work:
    volume, vm = existing_volume(call), machine(call, "virtualmachineid")
    yield volume
    attach_to(call, volume, vm, call.number("deviceid"))
    return volume


def attach_to(call: Call, volume: VolumeRow, vm: MachineRow, device: int | None) -> None:
    if volume.get("virtualmachineid"):
        raise invalid(f"{volume_label(volume)} is attached already")
    if volume["state"] not in ("Allocated", "Ready", "Uploaded"):
        raise invalid(f"{volume_label(volume)} is {volume['state']}")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}")
    if any(call.store.where(VM_SNAPSHOTS, virtualmachineid=vm["id"])):
        raise invalid(f"{label(vm)} has snapshots, so nothing can be attached to it")
    if volume["zoneid"] != vm["zoneid"]:
        raise invalid("volume and machine are in different zones")
    if volume["_owner"] != vm["_owner"]:
        raise invalid("volume and machine have different owners")
    root = any(call.store.where(VOLUMES, virtualmachineid=vm["id"], type="ROOT"))
    if device == 0:
        if root or vm["state"] != "Stopped":
            raise invalid(f"{label(vm)} has a root disk, or is not stopped")
    elif not root:
        raise invalid(f"{label(vm)} has no root disk: attach one as device 0 first")
    _check_room(call, vm)
    number = 0 if device == 0 else free_device(call, vm, device)
    host = _host_of(call, vm)
    if host is not None:
        place_volume(call, volume, host)
        volume.setdefault("path", volume["name"])
    if device == 0:
        volume["type"] = "ROOT"
    volume["deviceid"] = number
    volume["virtualmachineid"] = vm["id"]
    volume["attached"] = call.stamp
    volume["hypervisor"] = vm["hypervisor"]


def _host_of(call: Call, vm: MachineRow) -> HostRow | None:
    """Where a machine runs, or might."""
    running = call.store.get(vm.get("hostid"), HOSTS)
    return running or call.store.first(HOSTS, zoneid=vm["zoneid"], type="Routing")


def _check_room(call: Call, vm: MachineRow) -> None:
    """431 where a machine has as many data disks as its hypervisor takes."""
    known = list(call.store.where(HYPERVISOR_CAPABILITIES, hypervisor=vm["hypervisor"]))
    most = max((row["maxdatavolumeslimit"] for row in known), default=_USUAL_MOST_DISKS)
    disks = call.store.where(VOLUMES, virtualmachineid=vm["id"], type="DATADISK")
    if sum(1 for _ in disks) >= most:
        raise invalid(f"{label(vm)} has as many data disks as {vm['hypervisor']} takes: {most}")


@behaviour("detachVolume", evidence="recorded: volumes")
def detach(call: Call) -> Work:
    volume, vm = call.given("id", VOLUMES), call.given("virtualmachineid", MACHINES)
    device = call.number("deviceid")
    if volume is not None and (vm is not None or device is not None):
        raise invalid("say either id, or virtualmachineid and deviceid")
    yield volume
    if volume is None:
        if vm is None or device is None:
            raise invalid("say id, or virtualmachineid and deviceid")
        # The live server stumbles here, though its documentation offers it.
        raise Refusal(INTERNAL, "the server cannot detach a volume named by its device", SERVER_API)
    if not volume.get("virtualmachineid"):
        raise invalid(f"{volume_label(volume)} is not attached")
    holder = call.store.get(volume["virtualmachineid"], MACHINES)
    if holder is not None:
        if holder["state"] not in ("Running", "Stopped", "Destroyed"):
            raise invalid(f"{label(holder)} is {holder['state']}")
        if volume["type"] == "ROOT" and holder["state"] != "Stopped":
            raise invalid("the root disk of a running machine stays")
        if any(call.store.where(VM_SNAPSHOTS, virtualmachineid=holder["id"])):
            raise invalid(f"{label(holder)} has snapshots, so nothing can be detached from it")
    detached(volume)
    return volume
