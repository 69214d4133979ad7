"""Lists of volumes."""

from __future__ import annotations

from ...asking.call import Call, Listing, behaviour
from ...asking.listing import narrowed, paged, seen
from ...rows.kinds import VOLUMES


@behaviour("listVolumes", evidence="recorded: machines")
@behaviour("listVolumesMetrics", evidence="recorded: volumes")
def list_volumes(call: Call) -> Listing:
    rows = seen(call, call.store.rows(VOLUMES))
    if not call.has("state"):
        rows = [row for row in rows if row["state"] != "Destroy" or call.caller.root]
    return paged(call, narrowed(call, rows))
