"""Offerings for disks."""

from __future__ import annotations

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged
from ..parts.offerings import in_state, meant_for
from ..refusal import invalid
from ..rows.stored import UntypedRow


@behaviour("listDiskOfferings", evidence="recorded: prelude")
def list_disk_offerings(call: Call) -> Listing:
    rows = [
        row
        for row in call.store.rows("DiskOffering")
        if not row.get("_compute_only") or call.has("id")
    ]
    return paged(call, narrowed(call, in_state(call, rows)))


@behaviour("createDiskOffering", evidence="recorded: volumes")
def create_disk_offering(call: Call) -> UntypedRow:
    if not call.get("customized") and call.get("disksize", 0) < 1:
        raise invalid("a disk offering that is not customized needs a size")
    row = conventions.made(call, "DiskOffering")
    row["displaytext"] = call.get("displaytext") or call.get("name")
    if call.get("customized"):
        row |= {"iscustomized": True, "disksize": 0}
    for name in ("zoneid", "domainid"):
        row.pop(name, None)
    return call.new("DiskOffering", row | meant_for(call))
