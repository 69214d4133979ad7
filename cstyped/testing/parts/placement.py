"""Where machines run and their volumes lie: hosts with room, and pools that they reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import CAPACITY, RUNTIME, Refusal, failure
from ..rows.kinds import (
    DISK_OFFERINGS,
    HOSTS,
    MACHINES,
    NETWORKS,
    SERVICE_OFFERINGS,
    STORAGE_POOLS,
    TEMPLATES,
    VOLUMES,
)
from ..rows.store import fields_of
from . import build
from .dedicated import is_for
from .disk_qualities import tags_of
from .machines import label
from .networks import implement

if TYPE_CHECKING:
    from ..rows.typed import HostRow, MachineRow, VolumeRow


def start_on_host(
    call: Call, vm: MachineRow, wanted: HostRow | None = None, *, avoid: str | None = None
) -> None:
    """Find a host with room, that its affinity groups allow, and run the machine there; 533 and
    state Error or Stopped when there is none. `avoid`: a host that it is to leave.
    """
    store = call.store
    cpu, memory = vm["cpunumber"] * vm["cpuspeed"], vm["memory"] * 1024**2
    first_time = "_started" not in vm
    iso = store.get(vm.get("isoid"), TEMPLATES)
    if iso is not None and not first_time and iso.get("format") != "ISO":
        vm["state"] = "Stopped"
        raise failure(f"cannot start {label(vm)}")
    best: HostRow | None = None
    for host in store.where(HOSTS, zoneid=vm.get("zoneid"), type="Routing"):
        if (wanted is not None and host is not wanted) or host["id"] == avoid:
            continue
        if host.get("state") != "Up" or host.get("resourcestate") != "Enabled":
            continue
        if not _meant(call, vm, host) or not _reaches(call, vm, host):
            continue
        room = (
            host["_cpu"] - host["_cpuused"] >= cpu
            and host["_memory"] - host["_memoryused"] >= memory
        )
        fast_enough = cpu // max(vm["cpunumber"], 1) <= host.get("cpuspeed", 8000)
        emptier = best is None or host["_memoryused"] < best["_memoryused"]
        if room and fast_enough and emptier and _allowed(call, vm, host):
            best = host
    if best is None:
        vm["state"] = "Error" if first_time else "Stopped"
        if first_time:
            for volume in list(store.where(VOLUMES, virtualmachineid=vm["id"])):
                store.remove(volume)
        build.alert(call.site, 8, f"no host has room for {label(vm)}")
        raise Refusal(CAPACITY, f"no host has room for {label(vm)}", RUNTIME)
    _reserve(best, cpu, memory)
    for nic in vm["_nics"]:
        network = store.get(nic["networkid"], NETWORKS)
        if network is not None:
            implement(call, network)
    for volume in store.where(VOLUMES, virtualmachineid=vm["id"]):
        place_volume(call, volume, best)
    vm |= {
        "state": "Running",
        "hostid": best["id"],
        "_host": best["id"],
        "lastupdated": call.stamp,
        "_started": True,
    }
    vm.setdefault("_first_run", call.now)
    vm.setdefault("pooltype", "NetworkFilesystem")


def _reaches(call: Call, vm: MachineRow, host: HostRow) -> bool:
    """Whether a host reaches the pool that a machine's root disk lies on, if on any yet."""
    root = call.store.first(VOLUMES, virtualmachineid=vm["id"], type="ROOT")
    pool = call.store.get(root.get("storageid"), STORAGE_POOLS) if root is not None else None
    return pool is None or pool.get("clusterid") in (None, host.get("clusterid"))


def _meant(call: Call, vm: MachineRow, host: HostRow) -> bool:
    """Whether a host is in the pod and the cluster that are asked for, and has the tags of the
    machine's offering.
    """
    if call.command.name.startswith(("deploy", "start")):
        for place in ("podid", "clusterid"):
            if (wanted := call.text(place)) is not None and fields_of(host).get(place) != wanted:
                return False
    if not is_for(call.store, vm, host):
        return False
    offering = call.store.get(vm.get("serviceofferingid"), SERVICE_OFFERINGS)
    tags = offering.get("hosttags", "") if offering is not None else ""
    there = host.get("hosttags", "").split(",")
    return all(tag.strip() in there for tag in tags.split(",") if tag.strip())


def _allowed(call: Call, vm: MachineRow, host: HostRow) -> bool:
    """Whether a machine's affinity groups allow it on a host."""
    for group in vm.get("_affinity", ()):
        kind = str(group.get("type", "")).lower()
        if kind not in ("host affinity", "host anti-affinity"):
            continue
        others = [
            other["_host"]
            for other in call.store.rows(MACHINES)
            if other is not vm and group in other["_affinity"] and "_host" in other
        ]
        if kind == "host affinity" and others and host["id"] not in others:
            return False
        if kind == "host anti-affinity" and host["id"] in others:
            return False
    return True


def _reserve(host: HostRow, cpu: int, memory: int) -> None:
    host["_cpuused"] += cpu
    host["_memoryused"] += memory
    show_use(host)


def show_use(host: HostRow) -> None:
    """Write what is allocated on a host in the ways that answers show it."""
    cpu, memory = host["_cpuused"], host["_memoryused"]
    share = f"{100 * cpu / host['_cpu']:.2f}%" if host["_cpu"] else "0.00%"
    host |= {
        "cpuallocated": share,
        "cpuallocatedvalue": cpu,
        "cpuallocatedpercentage": share,
        "cpuallocatedwithoverprovisioning": share,
        "memoryallocated": memory,
        "memoryallocatedbytes": memory,
        "memoryallocatedpercentage": f"{100 * memory / host['_memory']:.2f}%"
        if host["_memory"]
        else "0.00%",
    }


def take_room(call: Call, vm: MachineRow) -> None:
    """Count a running machine on its host."""
    if (host := call.store.get(vm.get("_host"), HOSTS)) is not None:
        _reserve(host, vm["cpunumber"] * vm["cpuspeed"], vm["memory"] * 1024**2)


def free_room(call: Call, vm: MachineRow) -> None:
    """Count a running machine on its host no more."""
    if (host := call.store.get(vm.get("_host"), HOSTS)) is not None:
        _reserve(host, -vm["cpunumber"] * vm["cpuspeed"], -vm["memory"] * 1024**2)


def free_host(call: Call, vm: MachineRow) -> None:
    host = call.store.get(vm.pop("_host", None), HOSTS)
    if host is not None:
        _reserve(host, -vm["cpunumber"] * vm["cpuspeed"], -vm["memory"] * 1024**2)
    vm.pop("hostid", None)


def stop_on_host(call: Call, vm: MachineRow) -> None:
    """Stop a machine that runs, and free its place."""
    free_host(call, vm)
    vm.setdefault("details", {})["Message.ReservedCapacityFreed.Flag"] = "false"
    vm |= {"state": "Stopped", "lastupdated": call.stamp}


def _storage_tags(call: Call, volume: VolumeRow) -> set[str]:
    """The tags that a pool needs for a volume: those of its offering."""
    disk = call.store.get(volume.get("diskofferingid"), DISK_OFFERINGS)
    service = call.store.get(volume.get("serviceofferingid"), SERVICE_OFFERINGS)
    if disk is None and service is not None:
        disk = call.store.get(service.get("diskofferingid"), DISK_OFFERINGS)
    return set() if disk is None else tags_of(disk)


def place_volume(call: Call, volume: VolumeRow, host: HostRow) -> None:
    """Put a volume on a pool that the host reaches."""
    if "storageid" in volume:
        return
    pools = list(
        call.store.where(STORAGE_POOLS, zoneid=host["zoneid"], clusterid=host.get("clusterid"))
    )
    pools += list(call.store.where(STORAGE_POOLS, zoneid=host["zoneid"], scope="ZONE"))
    tags = _storage_tags(call, volume)
    if tags and not any(tags <= tags_of(pool) for pool in pools):
        text = f"no storage pool has the tags {', '.join(sorted(tags))}"
        raise Refusal(CAPACITY, text, RUNTIME)
    for pool in pools:
        if pool.get("state") == "Up" and tags <= tags_of(pool):
            data = volume.get("type") == "DATADISK"
            volume |= {
                "storageid": pool["id"],
                "storage": pool["name"],
                "path": volume["name"] if data else call.store.new_id(),
                "state": "Ready",
            }
            volume["_storage_name"] = pool["name"]
            pool["disksizeallocated"] = pool.get("disksizeallocated", 0) + volume["size"]
            return
