"""Hypervisors."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..rows.store import Row


@behaviour("listHypervisors", evidence="recorded: sweep")
def hypervisors(call: Call) -> list[Row]:
    return [{"name": row["name"]} for row in call.store.rows("Hypervisor")]
