"""Hypervisors."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..rows.stored import UntypedRow


@behaviour("listHypervisors", evidence="recorded: sweep")
def hypervisors(call: Call) -> list[UntypedRow]:
    if call.has("zoneid"):
        clusters = call.store.where("Cluster", zoneid=call.get("zoneid"))
        return [{"name": name} for name in sorted({each["hypervisortype"] for each in clusters})]
    return [{"name": row["name"]} for row in call.store.rows("Hypervisor")]
