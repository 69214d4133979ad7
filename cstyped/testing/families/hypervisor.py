"""Hypervisors."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..rows.stored import UntypedRow


@behaviour("listHypervisors", evidence="recorded: sweep")
def hypervisors(call: Call) -> list[UntypedRow]:
    return [{"name": row["name"]} for row in call.store.rows("Hypervisor")]
