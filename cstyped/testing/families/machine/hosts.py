"""Machines moved between hosts."""

from __future__ import annotations

from ...asking.call import Call, Listing, behaviour
from ...asking.jobs import Work
from ...asking.listing import paged
from ...parts.machines import label, machine
from ...parts.placement import free_host, start_on_host
from ...refusal import invalid
from ...rows.kinds import HOSTS, STORAGE_POOLS, VOLUMES
from ...rows.rendering import defaults
from ...rows.store import fields_of
from ...rows.stored import Shown


@behaviour(
    "migrateVirtualMachine", "migrateVirtualMachineWithVolume", evidence="recorded: machines"
)
def migrate(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    target, pool = call.given("hostid", HOSTS), call.given("storageid", STORAGE_POOLS)
    if vm["state"] != "Running" and pool is None:
        raise invalid(f"{label(vm)} is {vm['state']}, not Running")
    if target is not None and target["id"] == vm.get("hostid"):
        raise invalid(f"{label(vm)} is on that host already")
    yield vm
    if pool is not None:
        for volume in call.store.where(VOLUMES, virtualmachineid=vm["id"]):
            volume |= {"storageid": pool["id"], "storage": pool["name"]}
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
    here = call.store.get(vm.get("hostid"), HOSTS)
    rows: list[Shown] = []
    for host in call.store.where(HOSTS, zoneid=vm["zoneid"], type="Routing"):
        if here is None or host is here or host.get("clusterid") != here.get("clusterid"):
            continue
        if host.get("resourcestate") != "Enabled" or host.get("state") != "Up":
            continue
        rows.append(
            defaults("HostForMigration")
            | fields_of(host)
            | {"suitableformigration": True, "requiresStorageMotion": False}
        )
    return paged(call, rows)
