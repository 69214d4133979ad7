"""Machines listed: filters of their own, and what `details` leaves of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, Listing, behaviour
from ...asking.listing import narrowed, paged, seen
from ...refusal import PARAM, Refusal
from ...rows.kinds import HOSTS, MACHINES, TEMPLATES, VOLUMES
from ...words import words

if TYPE_CHECKING:
    from ...rows.typed import MachineRow

# What `details` of a list may leave out: group -> fields.
_GROUPS: dict[str, frozenset[str]] = {
    "nics": frozenset(["nic", "ipaddress"]),
    "tmpl": words(
        """
        templateid templatename templatetype templateformat templatedisplaytext
        passwordenabled
        """
    ),
    "servoff": words(
        """
        serviceofferingid serviceofferingname cpunumber cpuspeed memory
        """
    ),
    "diskoff": frozenset(["diskofferingid", "diskofferingname"]),
    "secgrp": frozenset(["securitygroup"]),
    "affgrp": frozenset(["affinitygroup"]),
    "iso": frozenset(["isoid", "isoname", "isodisplaytext"]),
    "volume": frozenset(["rootdeviceid", "rootdevicetype", "pooltype"]),
    "stats": words(
        """
        cpuused networkkbsread networkkbswrite diskkbsread diskkbswrite diskioread
        diskiowrite memorykbs
        """
    ),
    "group": frozenset(["group", "groupid"]),
}


@behaviour("listVirtualMachines", evidence="recorded: access2")
@behaviour("listVirtualMachinesMetrics", evidence="recorded: machines")
@behaviour("listVnfAppliances", evidence="recorded: templates")
def list_machines(call: Call) -> Listing:
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
    found = paged(call, narrowed(call, chosen))
    found.only = _shown_fields(call)
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


def _shown_fields(call: Call) -> frozenset[str]:
    """The fields that `details` leaves; none said means all."""
    details = call.texts("details")
    if not details or "all" in details:
        return frozenset()
    for group in details:
        if group not in _GROUPS and group not in ("min", "backoff", "userdata"):
            raise Refusal(PARAM, f"machines have no details named {group}")
    fields = set(call.site.spec.answer_class(call.command.answer).fields)
    for group, names in _GROUPS.items():
        if group not in details:
            fields -= names
    return frozenset(
        fields | {"securitygroup", "affinitygroup", "nic"} if "min" not in details else fields
    )
