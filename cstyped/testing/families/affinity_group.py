"""Affinity groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..refusal import forbidden, invalid
from ..rows.kinds import AFFINITY_GROUP_TYPES, AFFINITY_GROUPS, MACHINES
from ..rows.rendering import Renderer, compute

if TYPE_CHECKING:
    from ..rows.typed import AffinityGroupRow

_DEDICATION = "ExplicitDedication"


@behaviour("listAffinityGroups", evidence="recorded: more")
def list_affinity_groups(call: Call) -> Listing:
    rows = call.store.rows(AFFINITY_GROUPS)
    if (vm := call.given("virtualmachineid", MACHINES)) is not None:
        rows = [row for row in rows if row in vm["_affinity"]]
    return listed(call, rows)


@behaviour("createAffinityGroup", evidence="recorded: machines")
def create_affinity_group(call: Call) -> Work:
    name, kind = call.text("name", ""), call.text("type", "")
    if kind not in {row["type"] for row in call.store.rows(AFFINITY_GROUP_TYPES)} | {_DEDICATION}:
        raise invalid(f"{kind} is no type of affinity group")
    if kind == _DEDICATION and not call.caller.root:
        raise forbidden("only root administrators dedicate")
    for_domain = call.has("domainid") and not (call.has("account") or call.has("projectid"))
    if for_domain and kind != _DEDICATION:
        raise invalid(f"a group of type {kind} is an account's, not a domain's")
    owner = call.owner()
    if call.store.first(AFFINITY_GROUPS, name=name, _owner=owner["id"]) is not None:
        raise invalid(f"there is an affinity group {name} already")
    row: AffinityGroupRow = {"name": name, "type": kind}
    if (description := call.text("description")) is not None:
        row["description"] = description
    call.new(AFFINITY_GROUPS, row, owner=owner)
    yield row
    return row


@behaviour("deleteAffinityGroup", evidence="recorded: machines")
def delete_affinity_group(call: Call) -> Work:
    group = call.given("id", AFFINITY_GROUPS)
    if group is None:
        if (name := call.text("name")) is None:
            raise invalid("say which affinity group: by id or by name")
        group = call.store.first(AFFINITY_GROUPS, name=name, _owner=call.owner()["id"])
    if group is None:
        raise invalid("unable to find that affinity group")
    yield group
    for vm in call.store.rows(MACHINES):
        vm["_affinity"] = [other for other in vm["_affinity"] if other is not group]
    call.store.remove(group)
    return None


def _machines(group: AffinityGroupRow, at: Renderer) -> list[str] | None:
    machines = at.store.rows(MACHINES)
    return [vm["id"] for vm in machines if group in vm["_affinity"]] or None


def _description(group: AffinityGroupRow, at: Renderer) -> object:
    return group.get("description")


compute("AffinityGroup", {"description": _description, "virtualmachineIds": _machines})
