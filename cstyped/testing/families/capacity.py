"""Capacity."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..rows.stored import UntypedRow

_CAPACITY_NAMES = {
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
    19: "GPU",
}


@behaviour("listCapacity", evidence="recorded: sweep")
def capacity(call: Call) -> Listing:
    rows: list[UntypedRow] = []
    for zone in call.store.rows("Zone"):
        if call.has("zoneid") and zone["id"] != call.get("zoneid"):
            continue
        hosts = list(call.store.where("Host", zoneid=zone["id"], type="Routing"))
        pools = list(call.store.where("StoragePool", zoneid=zone["id"]))
        storage = sum(pool.get("disksizetotal", 0) for pool in pools)
        figures = {
            0: (sum(host["_memoryused"] for host in hosts), sum(host["_memory"] for host in hosts)),
            1: (sum(host["_cpuused"] for host in hosts), sum(host["_cpu"] for host in hosts)),
            2: (0, storage),
            3: (sum(pool.get("disksizeallocated", 0) for pool in pools), 2 * storage),
            4: (len(list(call.store.where("IPAddress", zoneid=zone["id"]))), 249),
            5: (2, 199),
            6: (0, 0),
            7: (
                len(list(call.store.where("Network", zoneid=zone["id"], state="Implemented"))),
                500,
            ),
            8: (0, 0),
            9: (0, 0),
            19: (0, 0),
        }
        for kind, (used, total) in figures.items():
            if call.has("type") and call.get("type") != kind:
                continue
            row = {
                "type": kind,
                "name": _CAPACITY_NAMES[kind],
                "zoneid": zone["id"],
                "zonename": zone["name"],
            }
            if kind in (0, 1):
                row["capacityallocated"] = used
            share = 100 * used / total if total else 0
            rows.append(
                row
                | {
                    "capacityused": used,
                    "capacitytotal": total,
                    "percentused": f"{share:.2f}".rstrip("0").rstrip(".") or "0",
                }
            )
    return paged(call, rows)
