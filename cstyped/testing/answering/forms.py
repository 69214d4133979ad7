"""What a behaviour gave back, in the form of the command's answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cstyped.checks.json_types import is_list, is_object

from ..asking.call import Call, Listing
from ..facts.data import document
from ..rows.kinds import RESOURCE_ICONS
from ..rows.store import fields_of
from ..rows.stored import Shown

# Command -> fields that it shows to nobody, though other commands show them of the same object.
_NOT_SHOWN: dict[str, list[str]] = document("classes")["partial-view"]


def formed(call: Call, result: object) -> Shown | None:
    """A behaviour's result in the form of the command's answer."""
    command = call.command
    key = command.key or "null"
    if command.kind == "n":
        return None
    if isinstance(result, Listing):
        if not result.rows:
            return {"count": result.count} if result.count else {}
        shown = [_shown(call, row, only=result.only) for row in result.rows]
        if command.kind == "s":
            return {key: shown[0]}
        return {"count": result.count, result.key or key: shown}
    if is_list(result):
        return formed(call, Listing([row for row in result if is_object(row)], len(result)))
    row = result if is_object(result) else None
    if row is None or (command.kind == "i" and "_kind" in row):
        return {"success": True}
    if command.kind == "i":
        return row
    if command.kind == "l":
        return formed(call, [row])
    return {key: _shown(call, row)}


def _shown(call: Call, row: Mapping[str, object], *, only: Iterable[str] = ()) -> Shown:
    hidden = _NOT_SHOWN.get(call.command.name, ())
    if "_kind" not in row:
        return {name: value for name, value in row.items() if name not in hidden}
    shown = call.site.renderer.show(call.command.answer, row, root=call.caller.root, only=only)
    for field in hidden:
        shown.pop(field, None)
    if "_icon" in row and (call.flag("showicon") or call.flag("showresourceicon")):
        icon = call.store.first(RESOURCE_ICONS, resourceid=row["id"])
        if icon is not None:
            names = ("resourcetype", "resourceid", "base64image")
            shown["icon"] = {name: fields_of(icon)[name] for name in names}
    return shown
