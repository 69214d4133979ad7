"""Machines listed: filters of their own, and what `details` leaves of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, Listing, behaviour
from ...asking.listing import narrowed, paged, seen
from ...parts.places import is_hypervisor
from ...refusal import invalid
from ...rows.kinds import HOSTS, MACHINES, TEMPLATES, VOLUMES
from .details import check_groups, narrowed_to

if TYPE_CHECKING:
    from ...rows.typed import MachineRow


@behaviour("listVirtualMachines", evidence="recorded: access2")
@behaviour("listVirtualMachinesMetrics", evidence="recorded: machines")
@behaviour("listVnfAppliances", evidence="recorded: templates")
def list_machines(call: Call) -> Listing:
    if (kind := call.text("hypervisor")) is not None and not is_hypervisor(kind):
        raise invalid(f"there is no hypervisor {kind}")
    chosen = _in_state(call, seen(call, call.store.rows(MACHINES)))
    if call.command.name == "listVnfAppliances":
        chosen = [row for row in chosen if _is_vnf(call, row)]
    if (vnf := call.flag("isvnf")) is not None:
        chosen = [row for row in chosen if _is_vnf(call, row) is vnf]
    if (pool := call.text("storageid")) is not None:
        there = {disk.get("virtualmachineid") for disk in call.store.where(VOLUMES, storageid=pool)}
        chosen = [row for row in chosen if row["id"] in there]
    for place in ("podid", "clusterid"):
        if (wanted := call.text(place)) is not None:
            hosts = {host["id"] for host in call.store.where(HOSTS, **{place: wanted})}
            chosen = [row for row in chosen if row.get("hostid") in hosts]
    left = narrowed(call, chosen)
    found = paged(call, left)
    groups = call.texts("details")
    check_groups(groups)
    if groups and "all" not in groups:
        shown = {row["id"] for row in found.rows}
        narrow = [narrowed_to(call, row, groups) for row in left if row["id"] in shown]
        return Listing(narrow, found.count)
    return found


def _in_state(call: Call, rows: list[MachineRow]) -> list[MachineRow]:
    """The machines in a state. Present are those that are not gone; users see no others."""
    wanted = call.text("state")
    present = wanted is not None and wanted.lower() == "present"
    if present or not call.caller.root:
        rows = [row for row in rows if row["state"] not in ("Destroyed", "Expunging")]
    if present or wanted is None:
        return rows
    return [row for row in rows if row["state"].lower() == wanted.lower()]


def _is_vnf(call: Call, row: MachineRow) -> bool:
    template = call.store.get(row.get("templateid"), TEMPLATES)
    return (row if template is None else template).get("templatetype") == "VNF"
