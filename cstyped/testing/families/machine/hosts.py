"""Machines moved between hosts."""

from __future__ import annotations

from ...asking.call import Call, Listing, behaviour
from ...asking.jobs import Work
from ...asking.listing import paged
from ...parts.machines import label, machine
from ...parts.placement import free_host, start_on_host
from ...refusal import invalid
from ...rows.rendering import defaults
from ...rows.store import Row


@behaviour(
    "migrateVirtualMachine", "migrateVirtualMachineWithVolume", evidence="recorded: machines"
)
def migrate(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    target = call.rows.get("hostid")
    if vm["state"] != "Running" and "storageid" not in call.rows:
        raise invalid(f"{label(vm)} is {vm['state']}, not Running")
    if target is not None and target["id"] == vm.get("hostid"):
        raise invalid(f"{label(vm)} is on that host already")
    yield vm
    if "storageid" in call.rows:
        for volume in call.store.where("Volume", virtualmachineid=vm["id"]):
            volume |= {
                "storageid": call.rows["storageid"]["id"],
                "storage": call.rows["storageid"]["name"],
            }
        return vm
    free_host(call, vm)
    vm["state"] = "Stopped"
    start_on_host(call, vm, target)
    return vm


@behaviour("findHostsForMigration", evidence="recorded: machines")
def hosts_for(call: Call) -> Listing:
    vm = machine(call, "virtualmachineid")
    if vm["state"] != "Running":
        raise invalid(f"{label(vm)} is {vm['state']}, not Running")
    here = call.store.get(vm.get("hostid")) or {}
    rows: list[Row] = []
    for host in call.store.where("Host", zoneid=vm["zoneid"], type="Routing"):
        if host is here or host.get("clusterid") != here.get("clusterid"):
            continue
        if host.get("resourcestate") != "Enabled" or host.get("state") != "Up":
            continue
        rows.append(
            dict(defaults("HostForMigration"))
            | host
            | {"suitableformigration": True, "requiresStorageMotion": False}
        )
    return paged(call, rows)
