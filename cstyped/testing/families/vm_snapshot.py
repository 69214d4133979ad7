"""Snapshots of machines."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.machines import label, machine
from ..parts.settings import whole
from ..refusal import failure, invalid
from ..rows.kinds import (
    ACCOUNTS,
    HYPERVISOR_CAPABILITIES,
    MACHINES,
    SNAPSHOTS,
    VM_SNAPSHOTS,
    VOLUMES,
)
from ..rows.rendering import Renderer, compute

if TYPE_CHECKING:
    from ..rows.typed import MachineRow, VMSnapshotRow

_LONGEST_TEXT = 255


def _of(call: Call, vm: MachineRow) -> list[VMSnapshotRow]:
    return list(call.store.where(VM_SNAPSHOTS, virtualmachineid=vm["id"]))


def _is_busy(call: Call, vm: MachineRow) -> bool:
    """Whether a snapshot of a machine is being taken or deleted."""
    return any(row["state"] in ("Creating", "Expunging") for row in _of(call, vm))


@behaviour("createVMSnapshot", evidence="recorded: machines")
def create_vm_snapshot(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    kinds = call.store.where(HYPERVISOR_CAPABILITIES, hypervisor=vm["hypervisor"])
    if not all(row.get("vmsnapshotenabled", True) for row in kinds):
        raise invalid(f"no snapshots are taken of machines of {vm['hypervisor']}")
    stamp = time.strftime("%Y%m%d%H%M%S", time.gmtime(call.now))
    name = f"{vm['instancename']}_VS_{stamp}"
    shown, description = call.text("name", name), call.text("description")
    if max(len(shown), len(description or "")) > _LONGEST_TEXT:
        raise invalid(f"names and descriptions have up to {_LONGEST_TEXT} characters")
    others = _of(call, vm)
    if any(other["displayname"] == shown for other in others):
        raise invalid(f"{label(vm)} has a snapshot {shown} already")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}: no snapshot can be taken")
    with_memory = call.flag("snapshotmemory", False)
    if with_memory and vm["state"] != "Running":
        raise invalid(f"{label(vm)} is not running: its memory cannot be kept")
    if not any(call.store.where(VOLUMES, virtualmachineid=vm["id"], type="ROOT", state="Ready")):
        raise failure(f"{label(vm)} has never run, so it has no root disk")
    if len(others) >= whole(call.site, "vmsnapshot.max"):
        raise failure(f"{label(vm)} has as many snapshots as it may have")
    if any(_being_kept(call, vm)):
        raise failure(f"a snapshot of a volume of {label(vm)} is being taken")
    if _is_busy(call, vm):
        raise failure(f"another snapshot of {label(vm)} is being taken")
    row: VMSnapshotRow = {
        "name": name,
        "displayname": shown,
        "virtualmachineid": vm["id"],
        "type": "DiskAndMemory" if with_memory else "Disk",
        "hypervisor": vm["hypervisor"],
        "current": False,
        "state": "Creating",
    }
    if description is not None:
        row["description"] = description
    if "zoneid" in vm:
        row["zoneid"] = vm["zoneid"]
    call.new(VM_SNAPSHOTS, row, owner=call.store.get(vm["_owner"], ACCOUNTS))
    yield row
    for other in others:
        if other["current"]:
            row["parent"] = other["id"]
    _make_current(call, row)
    row["state"] = "Ready"
    return row


def _being_kept(call: Call, vm: MachineRow) -> list[str]:
    ids = [row["id"] for row in call.store.where(VOLUMES, virtualmachineid=vm["id"])]
    rows = call.store.rows(SNAPSHOTS)
    return [row["id"] for row in rows if row["volumeid"] in ids and row["state"] == "BackingUp"]


def _make_current(call: Call, snapshot: VMSnapshotRow) -> None:
    for row in call.store.where(VM_SNAPSHOTS, virtualmachineid=snapshot["virtualmachineid"]):
        row["current"] = row is snapshot


@behaviour("deleteVMSnapshot", evidence="recorded: machines")
def delete_vm_snapshot(call: Call) -> Work:
    snapshot = call.row("vmsnapshotid", VM_SNAPSHOTS)
    yield snapshot
    if snapshot["state"] not in ("Ready", "Error", "Expunging"):
        raise invalid(f"snapshot {snapshot['displayname']} is {snapshot['state']}")
    vm = call.store.get(snapshot["virtualmachineid"], MACHINES)
    if vm is not None and snapshot["state"] != "Expunging" and _is_busy(call, vm):
        raise invalid(f"another snapshot of {label(vm)} is being taken")
    parent = call.store.get(snapshot.get("parent"), VM_SNAPSHOTS)
    for child in call.store.where(VM_SNAPSHOTS, parent=snapshot["id"]):
        if parent is None:
            del child["parent"]
        else:
            child["parent"] = parent["id"]
    if parent is not None and snapshot["current"]:
        parent["current"] = True
    call.store.remove(snapshot)
    return None


@behaviour("revertToVMSnapshot", evidence="recorded: machines")
def revert_machine(call: Call) -> Work:
    snapshot = call.row("vmsnapshotid", VM_SNAPSHOTS)
    vm = call.store.get(snapshot["virtualmachineid"], MACHINES)
    if vm is None:
        raise invalid("the machine is gone")
    yield vm
    if _is_busy(call, vm):
        raise invalid(f"another snapshot of {label(vm)} is being taken")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}")
    if (vm["state"] == "Running") is not (snapshot["type"] == "DiskAndMemory"):
        raise invalid(f"{label(vm)} is {vm['state']}: that would change it")
    if snapshot["state"] != "Ready":
        raise invalid(f"snapshot {snapshot['displayname']} is {snapshot['state']}")
    _make_current(call, snapshot)
    return vm


@behaviour("listVMSnapshot", evidence="recorded: machines")
def list_vm_snapshots(call: Call) -> Listing:
    rows = call.store.rows(VM_SNAPSHOTS)[::-1]  # newest first
    return paged(call, narrowed(call, seen(call, rows)))


def _machine_name(row: VMSnapshotRow, at: Renderer) -> str | None:
    vm = at.store.get(row.get("virtualmachineid"), MACHINES)
    return None if vm is None else vm.get("displayname") or vm["name"]


def _parent_name(row: VMSnapshotRow, at: Renderer) -> str | None:
    parent = at.store.get(row.get("parent"), VM_SNAPSHOTS)
    return None if parent is None else parent["displayname"]


compute("VMSnapshot", {"virtualmachinename": _machine_name, "parentName": _parent_name})
