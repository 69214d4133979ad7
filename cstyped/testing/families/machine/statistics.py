"""What was measured of machines. Nothing is: a machine that ran has one made-up measurement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import clock
from ...asking.call import Call, Listing, behaviour
from ...asking.listing import narrowed, paged, seen
from ...rows.kinds import MACHINES
from ...rows.rendering import Computed, Renderer, compute
from ...rows.stored import Shown
from .fields import MEASURED, collected

if TYPE_CHECKING:
    from ...rows.typed import MachineRow


@behaviour("listVirtualMachinesUsageHistory", evidence="recorded: machines")
def usage_history(call: Call) -> Listing:
    left = narrowed(call, seen(call, call.store.rows(MACHINES)))
    return paged(call, [_history(call, vm) for vm in left])


def _history(call: Call, vm: MachineRow) -> Shown:
    shown: Shown = {"id": vm["id"], "name": vm["instancename"], "stats": _stats(call, vm)}
    # The server answers a name that was given, not the one that stands in for it.
    if vm.get("displayname", vm["name"]) != vm["name"]:
        shown["displayname"] = vm["displayname"]
    return shown


def _stats(call: Call, vm: MachineRow) -> list[Shown]:
    since = vm.get("_first_run")
    start, end = call.moment("startdate"), call.moment("enddate")
    if since is None or (start is not None and since < start.timestamp()):
        return []
    if end is not None and since > end.timestamp():
        return []
    measured = {**MEASURED, "memoryintfreekbs": -1, "diskiopstotal": 0, **_TRAFFIC}
    return [{"timestamp": clock.written(since), **measured}]


_TRAFFIC: Shown = {"networkread": "32.00 MiB", "networkwrite": "16.00 MiB"}


def _cpu_total(vm: MachineRow, at: Renderer) -> str:
    return f"{vm['cpunumber'] * vm['cpuspeed'] / 1000:.1f} Ghz"


def _memory_total(vm: MachineRow, at: Renderer) -> str:
    return f"{vm['memory'] / 1024:.2f} GiB"


_FIELDS: dict[str, Computed] = {
    "cputotal": _cpu_total,
    "memorytotal": _memory_total,
    "diskiopstotal": collected(0),
    "diskread": collected("0.00 MiB"),
    "diskwrite": collected("0.00 MiB"),
} | {name: collected(value) for name, value in _TRAFFIC.items()}
compute("VmMetrics", _FIELDS)
