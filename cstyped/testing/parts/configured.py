"""Numbers that settings of the server give."""

from __future__ import annotations

from ..asking.call import Call


def whole(call: Call, name: str, usual: int) -> int:
    """The whole number that a setting says; `usual` where it does not."""
    row = call.store.first("Configuration", name=name)
    return usual if row is None else int(row.get("value") or usual)
