"""Rules by which secondary storage is chosen. A fake keeps them, and runs no JavaScript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..refusal import invalid
from ..rows.kinds import SELECTORS, ZONES

if TYPE_CHECKING:
    from ..rows.typed import SelectorRow

_TYPES = ("ISO", "SNAPSHOT", "TEMPLATE", "VOLUME")


@behaviour(
    "createSecondaryStorageSelector",
    evidence="source: StorageManagerImpl.createSecondaryStorageHeuristic",
)
def create(call: Call) -> SelectorRow:
    zone, kind = call.row("zoneid", ZONES), call.text("type", "").upper()
    if kind not in _TYPES:
        raise invalid(f"{kind} is no type of a selector: {', '.join(_TYPES)}")
    if call.store.first(SELECTORS, zoneid=zone["id"], type=kind) is not None:
        raise invalid(f"zone {zone['name']} has a selector for {kind} already")
    row: SelectorRow = {
        "name": call.text("name", ""),
        "description": call.text("description", ""),
        "zoneid": zone["id"],
        "type": kind,
        "heuristicrule": call.text("heuristicrule", ""),
    }
    return call.new(SELECTORS, row)


@behaviour(
    "updateSecondaryStorageSelector",
    evidence="source: StorageManagerImpl.updateSecondaryStorageHeuristic",
)
def update(call: Call) -> SelectorRow:
    row = call.row("id", SELECTORS)
    row["heuristicrule"] = call.text("heuristicrule", "")
    return row


@behaviour(
    "removeSecondaryStorageSelector",
    evidence="source: StorageManagerImpl.removeSecondaryStorageHeuristic",
)
def remove(call: Call) -> None:
    row = call.row("id", SELECTORS)
    call.store.remove(row)
