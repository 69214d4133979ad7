"""Machines moved between hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, Listing, behaviour
from ...asking.jobs import Work
from ...asking.listing import paged
from ...parts.machines import label, machine
from ...parts.placement import free_host, start_on_host
from ...refusal import failure, invalid
from ...rows.kinds import HOSTS, HYPERVISOR_CAPABILITIES, STORAGE_POOLS, VOLUMES
from ...rows.rendering import defaults
from ...rows.store import fields_of
from ...rows.stored import Shown

if TYPE_CHECKING:
    from ...rows.typed import HostRow, MachineRow


@behaviour("migrateVirtualMachine", evidence="recorded: machines")
def migrate(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    target, pool = call.given("hostid", HOSTS), call.given("storageid", STORAGE_POOLS)
    if target is not None and pool is not None:
        raise invalid("say either hostid or storageid")
    if target is None and pool is None and not call.flag("autoselect"):
        raise invalid("hostid, storageid or autoselect is needed")
    yield vm
    if pool is not None:
        if vm["state"] != "Stopped":
            raise invalid(f"{label(vm)} is {vm['state']}, so its disks stay where they are")
        for volume in call.store.where(VOLUMES, virtualmachineid=vm["id"]):
            volume |= {"storageid": pool["id"], "storage": pool["name"]}
        return vm
    _move(call, vm, target)
    return vm


@behaviour("migrateVirtualMachineWithVolume", evidence="recorded: machines")
def migrate_with_disks(call: Call) -> Work:
    vm, target = machine(call, "virtualmachineid"), call.given("hostid", HOSTS)
    if target is None and not call.records("migrateto") and not call.flag("autoselect"):
        raise invalid("hostid, migrateto or autoselect is needed")
    yield vm
    if vm["state"] == "Running":
        host = call.store.get(vm.get("hostid"), HOSTS)
        kind = host.get("hypervisor", "") if host is not None else ""
        version = host.get("hypervisorversion") if host is not None else None
        able = [
            row["hypervisor"]
            for row in call.store.where(HYPERVISOR_CAPABILITIES, storagemotionenabled=True)
            if kind == "KVM" or row["hypervisorversion"] == version
        ]
        if kind not in able:
            raise failure(f"machines on {kind} do not migrate together with their disks")
    for entry in call.records("migrateto"):
        volume = call.store.get(entry.get("volume"), VOLUMES)
        pool = call.store.get(entry.get("pool"), STORAGE_POOLS)
        if volume is None or volume.get("virtualmachineid") != vm["id"]:
            raise invalid(f"volume {entry.get('volume')} is none of {label(vm)}")
        if pool is None:
            raise invalid(f"there is no storage pool {entry.get('pool')}")
        volume |= {"storageid": pool["id"], "storage": pool["name"]}
    if vm["state"] == "Running":
        _move(call, vm, target)
    return vm


def _move(call: Call, vm: MachineRow, target: HostRow | None) -> None:
    """Move a running machine to another host."""
    if vm["state"] != "Running":
        raise invalid(f"{label(vm)} is {vm['state']}, not Running")
    if target is not None and target["id"] == vm.get("hostid"):
        raise invalid(f"{label(vm)} is on that host already")
    if target is not None and target.get("resourcestate") != "Enabled":
        raise invalid(f"host {target['name']} is not enabled")
    here = vm.get("hostid")
    source = call.store.get(here, HOSTS)
    if target is not None and source is not None and target["clusterid"] != source["clusterid"]:
        _check_pools(call, vm, target)
    free_host(call, vm)
    vm["state"] = "Stopped"
    start_on_host(call, vm, target, avoid=here)


def _check_pools(call: Call, vm: MachineRow, target: HostRow) -> None:
    """530 where a machine would leave its cluster, and its disks would not."""
    for volume in call.store.where(VOLUMES, virtualmachineid=vm["id"]):
        pool = call.store.get(volume.get("storageid"), STORAGE_POOLS)
        if pool is not None and pool.get("clusterid") not in (None, target["clusterid"]):
            raise failure(f"host {target['name']} does not reach the disks of {label(vm)}")


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
