"""Affinity groups."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..refusal import invalid
from ..rows.stored import UntypedRow


@behaviour("listAffinityGroups", evidence="recorded: more")
def list_affinity_groups(call: Call) -> Listing:
    rows = call.store.rows("AffinityGroup")
    if (vm := call.rows.get("virtualmachineid")) is not None:
        rows = [row for row in rows if row in vm.get("_affinity", ())]
    return listed(call, rows)


@behaviour("createAffinityGroup", evidence="recorded: machines")
def create_affinity_group(call: Call) -> Work:
    owner = call.owner()
    kinds = {row["type"] for row in call.store.rows("AffinityGroupType")} | {"ExplicitDedication"}
    if call.get("type") not in kinds:
        raise invalid(f"{call.get('type')} is no type of affinity group")
    if call.store.first("AffinityGroup", name=call.get("name"), _owner=owner["id"]) is not None:
        raise invalid(f"there is an affinity group {call.get('name')} already")
    row: UntypedRow = {"name": call.get("name"), "type": call.get("type")}
    if call.has("description"):
        row["description"] = call.get("description")
    call.new("AffinityGroup", row, owner=owner)
    yield row
    return row
