"""Capacity: what zones, pods and clusters have and what of it is taken."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..rows.kinds import (
    CLUSTERS,
    GPU_DEVICES,
    HOSTS,
    IP_ADDRESSES,
    IPV6_PREFIXES,
    MACHINES,
    NETWORKS,
    PHYSICAL_NETWORKS,
    PODS,
    STORAGE_POOLS,
    SYSTEM_VMS,
    VLAN_IP_RANGES,
    ZONES,
)
from ..rows.stored import Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..rows.typed import ClusterRow, HostRow, PodRow, StoragePoolRow, ZoneRow

_NAMES = {
    0: "MEMORY",
    1: "CPU",
    2: "STORAGE",
    3: "STORAGE_ALLOCATED",
    4: "VIRTUAL_NETWORK_PUBLIC_IP",
    5: "PRIVATE_IP",
    6: "SECONDARY_STORAGE",
    7: "VLAN",
    8: "DIRECT_ATTACHED_PUBLIC_IP",
    9: "LOCAL_STORAGE",
    10: "VIRTUAL_NETWORK_IPV6_SUBNET",
    19: "GPU",
    90: "CPU_CORE",
}
# What hosts have: of these what is allocated is shown too.
_OF_HOSTS = (0, 1, 19, 90)
# What is left out where there is none of it.
_RARE = (8, 9)


class _Figures(NamedTuple):
    used: int
    total: int


class _Place(NamedTuple):
    """Whose capacity is shown: of a zone, or of a pod or cluster in it."""

    zone: ZoneRow
    pod: PodRow | None = None
    cluster: ClusterRow | None = None


@behaviour("listCapacity", evidence="source: ManagementServerImpl.listCapacities; recorded: sweep")
def capacity(call: Call) -> Listing:
    wanted = call.number("type")
    rows: list[Shown] = []
    for place in _places(call):
        for kind, figures in _figures(call, place).items():
            if wanted not in (None, kind) or (kind in _RARE and not figures.total):
                continue
            rows.append(_row(place, kind, figures))
    if (by := call.text("sortby", "").lower()) == "usage":
        rows.sort(key=lambda row: -float(str(row["percentused"])))
    elif by:
        rows.sort(key=lambda row: str(row.get(by, "")))
    return paged(call, rows)


def _places(call: Call) -> Iterator[_Place]:
    cluster, pod = call.given("clusterid", CLUSTERS), call.given("podid", PODS)
    zone = call.given("zoneid", ZONES)
    if cluster is not None:
        pod = call.store.get(cluster["podid"], PODS)
    if pod is not None:
        of = call.store.get(pod["zoneid"], ZONES)
        if of is not None and zone in (None, of):
            yield _Place(of, pod, cluster)
        return
    for each in call.store.rows(ZONES):
        if zone in (None, each):
            yield _Place(each)


def _row(place: _Place, kind: int, figures: _Figures) -> Shown:
    row: Shown = {
        "type": kind,
        "name": _NAMES[kind],
        "zoneid": place.zone["id"],
        "zonename": place.zone["name"],
    }
    if place.pod is not None:
        row |= {"podid": place.pod["id"], "podname": place.pod["name"]}
    if place.cluster is not None:
        row |= {"clusterid": place.cluster["id"], "clustername": place.cluster["name"]}
    if kind in _OF_HOSTS:
        row["capacityallocated"] = figures.used
    share = 100 * figures.used / figures.total if figures.total else 0
    return row | {
        "capacityused": figures.used,
        "capacitytotal": figures.total,
        "percentused": f"{share:.2f}".rstrip("0").rstrip(".") or "0",
    }


def _figures(call: Call, place: _Place) -> dict[int, _Figures]:
    hosts, pools = _hosts(call, place), _pools(call, place)
    storage = sum(pool.get("disksizetotal", 0) for pool in pools)
    found = {
        0: _Figures(sum(h["_memoryused"] for h in hosts), sum(h["_memory"] for h in hosts)),
        1: _Figures(sum(h["_cpuused"] for h in hosts), sum(h["_cpu"] for h in hosts)),
        2: _Figures(0, storage),
        3: _Figures(sum(pool.get("disksizeallocated", 0) for pool in pools), 2 * storage),
        19: _gpus(call, hosts),
        90: _cores(call, hosts),
    }
    if place.cluster is None:
        found[5] = _private(call, place)
    if place.pod is None:
        found |= _of_zone(call, place.zone)
    return dict(sorted(found.items()))


def _hosts(call: Call, place: _Place) -> list[HostRow]:
    hosts = call.store.where(HOSTS, zoneid=place.zone["id"], type="Routing")
    pod = None if place.pod is None else place.pod["id"]
    cluster = None if place.cluster is None else place.cluster["id"]
    return [
        host
        for host in hosts
        if pod in (None, host.get("podid")) and cluster in (None, host.get("clusterid"))
    ]


def _pools(call: Call, place: _Place) -> list[StoragePoolRow]:
    pools = call.store.where(STORAGE_POOLS, zoneid=place.zone["id"])
    pod = None if place.pod is None else place.pod["id"]
    cluster = None if place.cluster is None else place.cluster["id"]
    return [
        pool
        for pool in pools
        if pod in (None, pool.get("podid")) and cluster in (None, pool.get("clusterid"))
    ]


def _gpus(call: Call, hosts: Sequence[HostRow]) -> _Figures:
    ids = {host["id"] for host in hosts}
    devices = [row for row in call.store.rows(GPU_DEVICES) if row.get("hostid") in ids]
    return _Figures(sum(row.get("state") != "Free" for row in devices), len(devices))


def _cores(call: Call, hosts: Sequence[HostRow]) -> _Figures:
    ids = {host["id"] for host in hosts}
    running = (vm for vm in call.store.rows(MACHINES) if vm.get("_host") in ids)
    used = sum(vm["cpunumber"] for vm in running)
    return _Figures(used, sum(host.get("cpunumber", 0) for host in hosts))


def _private(call: Call, place: _Place) -> _Figures:
    pods = [place.pod] if place.pod is not None else list(_pods(call, place.zone))
    total = sum(
        _size(str(each["startip"]), str(each["endip"])) for pod in pods for each in pod["ipranges"]
    )
    ids = {pod["id"] for pod in pods}
    system = (row for row in call.store.rows(SYSTEM_VMS) if row.get("podid") in ids)
    taken = sum(row.get("privateip") is not None for row in system)
    return _Figures(taken + sum(len(pod.get("_taken", {})) for pod in pods), total)


def _pods(call: Call, zone: ZoneRow) -> Iterator[PodRow]:
    return call.store.where(PODS, zoneid=zone["id"])


def _size(first: str, last: str) -> int:
    return int(ipaddress.ip_address(last)) - int(ipaddress.ip_address(first)) + 1


def _of_zone(call: Call, zone: ZoneRow) -> dict[int, _Figures]:
    ranges = [
        row
        for row in call.store.where(VLAN_IP_RANGES, zoneid=zone["id"])
        if row.get("startip") and row.get("endip")
    ]
    public = [row for row in ranges if row.get("forvirtualnetwork")]
    direct = [row for row in ranges if not row.get("forvirtualnetwork")]
    addresses = sum(1 for _ in call.store.where(IP_ADDRESSES, zoneid=zone["id"]))
    implemented = [
        row
        for row in call.store.where(NETWORKS, zoneid=zone["id"], state="Implemented")
        if row.get("vlan") or str(row.get("broadcasturi", "")).startswith("vlan://")
    ]
    return {
        4: _Figures(addresses, sum(_size(row["startip"], row["endip"]) for row in public)),
        6: _Figures(0, 0),
        7: _Figures(len(implemented), _vlans(call, zone)),
        8: _Figures(0, sum(_size(row["startip"], row["endip"]) for row in direct)),
        9: _Figures(0, 0),
        10: _Figures(0, _subnets(call, zone)),
    }


def _vlans(call: Call, zone: ZoneRow) -> int:
    """How many VLANs the physical networks of a zone have for guests."""
    total = 0
    for network in call.store.where(PHYSICAL_NETWORKS, zoneid=zone["id"]):
        for part in filter(None, str(network.get("vlan") or "").split(",")):
            first, _, last = part.partition("-")
            if first.isdigit() and (last or first).isdigit():
                total += int(last or first) - int(first) + 1
    return total


def _subnets(call: Call, zone: ZoneRow) -> int:
    """How many /64 the IPv6 prefixes of a zone have."""
    total = 0
    for row in call.store.where(IPV6_PREFIXES, zoneid=zone["id"]):
        network = ipaddress.ip_network(row["prefix"], strict=False)
        total += 2 ** max(64 - network.prefixlen, 0)
    return total
