"""Usage records and histories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import listed, narrowed, paged, seen
from ..parts.usage import USAGE, check_dates
from ..rows.kinds import SYSTEM_VMS, VOLUMES
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import SystemVmRow, VolumeRow


@behaviour("listUsageTypes", evidence="recorded: misc")
def usage_types(call: Call) -> list[Shown]:
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
def volume_history(call: Call) -> Listing:
    return _history(call, seen(call, call.store.rows(VOLUMES)))


@behaviour(
    "listSystemVmsUsageHistory",
    evidence="source: MetricsServiceImpl.searchForSystemVmMetricsStats",
)
def system_vm_history(call: Call) -> Listing:
    return _history(call, seen(call, call.store.rows(SYSTEM_VMS)))


def _history(call: Call, rows: Sequence[VolumeRow] | Sequence[SystemVmRow]) -> Listing:
    """What was measured of each: nothing, as nothing collects it."""
    found: list[Shown] = [{"id": row["id"], "name": row["name"], "stats": []} for row in rows]
    return paged(call, narrowed(call, found))
