"""Usage records and histories."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import listed, narrowed, paged, seen
from ..parts.usage import USAGE, check_dates
from ..rows.stored import UntypedRow


@behaviour("listUsageTypes", evidence="recorded: misc")
def usage_types(call: Call) -> list[UntypedRow]:
    return [
        {"id": kind, "name": name, "description": label} for kind, (name, _, label) in USAGE.items()
    ]


@behaviour("generateUsageRecords", evidence="recorded: misc")
def generate_usage(call: Call) -> None:
    check_dates(call)


@behaviour("listUsageRecords", evidence="recorded: misc")
def usage_records(call: Call) -> Listing:
    check_dates(call)
    return listed(call, [])


@behaviour("listVolumesUsageHistory", evidence="recorded: volumes")
@behaviour(
    "listSystemVmsUsageHistory",
    evidence="source: MetricsServiceImpl.searchForSystemVmMetricsStats",
)
def volume_history(call: Call) -> Listing:
    kind = "Volume" if "Volumes" in call.command.name else "SystemVm"
    rows: list[UntypedRow] = [
        {"id": row["id"], "name": row["name"], "stats": []}
        for row in seen(call, call.store.rows(kind))
    ]
    return paged(call, narrowed(call, rows))
