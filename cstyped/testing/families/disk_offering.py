"""Offerings for disks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged
from ..parts.disk_qualities import cache, change_tags, qualities, rates, tags
from ..parts.offerings import change_places, detailed_places, in_state, meant_for
from ..parts.volumes import check_size
from ..refusal import invalid
from ..rows.kinds import DISK_OFFERINGS
from ..rows.rendering import compute
from ..rows.store import fields_of

if TYPE_CHECKING:
    from ..rows.typed import DiskOfferingRow


@behaviour("listDiskOfferings", evidence="recorded: prelude")
def list_disk_offerings(call: Call) -> Listing:
    rows = [
        row
        for row in call.store.rows(DISK_OFFERINGS)
        if not row.get("_compute_only") or call.has("id")
    ]
    return paged(call, narrowed(call, in_state(call, rows)))


@behaviour("createDiskOffering", evidence="recorded: volumes")
def create_disk_offering(call: Call) -> DiskOfferingRow:
    size, customized = call.number("disksize"), call.flag("customized", False)
    if not customized and size is None:
        raise invalid("a disk offering that is not customized needs a size")
    if customized and size is not None:
        raise invalid("a customized disk offering has no size")
    if size is not None:
        check_size(call, size)
    name = call.text("name", "")
    row: DiskOfferingRow = {
        "name": name,
        "displaytext": call.text("displaytext") or name,
        "disksize": size or 0,
        "iscustomized": customized,
        "displayoffering": call.flag("displayoffering", True),
        "disksizestrictness": call.flag("disksizestrictness", False),
        "encrypt": call.flag("encrypt", False),
        "state": "Active",
    }
    fields = fields_of(row)
    fields |= qualities(call)
    fields |= meant_for(call)
    if (given := call.text("tags")) is not None:
        row["tags"] = tags(given)
    if details := call.pairs("details"):
        row["details"] = details
    return call.new(DISK_OFFERINGS, row)


@behaviour("updateDiskOffering", evidence="recorded: volumes")
def update_disk_offering(call: Call) -> DiskOfferingRow:
    row = call.row("id", DISK_OFFERINGS)
    if row.get("_removed"):
        raise invalid(f"disk offering {row['id']} is gone")
    changed: dict[str, object] = {**rates(call), **cache(call)}
    for parameter in ("name", "displaytext", "displayoffering"):
        if (value := call.values.get(parameter)) is not None:
            changed[parameter] = value
    if (state := call.text("state")) is not None:
        if state.capitalize() not in ("Active", "Inactive"):
            raise invalid(f"{state} is no state of an offering")
        changed["state"] = state.capitalize()
    if (order := call.number("sortkey")) is not None:
        changed["_order"] = order
    if (given := call.text("tags")) is not None:
        change_tags(call, row, given)
    change_places(call, row)
    fields_of(row).update(changed)
    return row


compute("DiskOffering", {"details": detailed_places("details")})
