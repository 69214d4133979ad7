"""What a behaviour gave back, in the form of the command's answer."""

from __future__ import annotations

from typing import Any

from ..asking.call import Call, Listing
from ..rows.store import Row, as_rows


def formed(call: Call, result: Any) -> Any:
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
        return {"count": result.count, key: shown}
    if (rows := as_rows(result)) is not None:
        return formed(call, Listing(rows, len(rows)))
    if command.kind == "i":
        return {"success": True} if result is None or "_kind" in result else result
    if result is None:
        return {"success": True}
    if command.kind == "l":
        return formed(call, [result])
    return {key: _shown(call, result)}


def _shown(call: Call, row: Row, *, only: Any = ()) -> Row:
    if "_kind" not in row:
        return row
    return call.site.renderer.show(call.command.answer, row, root=call.caller.root, only=only)
