"""Snapshots of machines."""

from __future__ import annotations

import time

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.machines import label, machine
from ..refusal import failure, invalid
from ..rows.rendering import defaults
from ..rows.stored import UntypedRow


@behaviour("createVMSnapshot", evidence="recorded: machines")
def create_vm_snapshot(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}: no snapshot can be taken")
    owner = call.store.get(vm["_owner"])
    for other in call.store.where("VMSnapshot", virtualmachineid=vm["id"]):
        other["current"] = False
    stamp = time.strftime("%Y%m%d%H%M%S", time.gmtime(call.now))
    name = f"{vm['instancename']}_VS_{stamp}"
    row: UntypedRow = dict(defaults("VMSnapshot")) | {
        "name": name,
        "displayname": call.get("name") or name,
        "description": call.get("description"),
        "zoneid": vm.get("zoneid"),
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm.get("displayname") or vm["name"],
        "type": "DiskAndMemory" if call.get("snapshotmemory") else "Disk",
        "hypervisor": vm["hypervisor"],
        "current": True,
        "state": "Allocated",
    }
    if row["description"] is None:
        del row["description"]
    call.new("VMSnapshot", row, owner=owner)
    yield row
    row["state"] = "Ready"
    return row


@behaviour("deleteVMSnapshot", evidence="recorded: machines")
def delete_vm_snapshot(call: Call) -> Work:
    snapshot = call.row("vmsnapshotid")
    yield snapshot
    call.store.remove(snapshot)
    return None


@behaviour("revertToVMSnapshot", evidence="recorded: machines")
def revert_machine(call: Call) -> Work:
    snapshot = call.row("vmsnapshotid")
    vm = call.store.get(snapshot["virtualmachineid"])
    if vm is None:
        raise invalid("the machine is gone")
    yield vm
    if vm["state"] not in ("Running", "Stopped"):
        raise failure(f"{label(vm)} is {vm['state']}")
    return vm


@behaviour("listVMSnapshot", evidence="recorded: machines")
def list_vm_snapshots(call: Call) -> Listing:
    rows = call.store.rows("VMSnapshot")[::-1]  # newest first
    return paged(call, narrowed(call, seen(call, rows)))
