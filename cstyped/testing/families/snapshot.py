"""Snapshots of volumes and their policies."""

from __future__ import annotations

import time

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts.limits import check_limit
from ..parts.machines import label
from ..parts.volumes import existing_volume, ready
from ..refusal import invalid
from ..rows.rendering import defaults
from ..rows.stored import NO_ROW, UntypedRow

_INTERVALS = {"HOURLY": 0, "DAILY": 1, "WEEKLY": 2, "MONTHLY": 3}


@behaviour("listSnapshots", evidence="recorded: more")
def list_snapshots(call: Call) -> Listing:
    rows = call.store.rows("Snapshot")
    wanted = str(call.get("snapshottype", "")).upper()
    if wanted == "RECURRING":
        rows = [row for row in rows if row.get("snapshottype") in _INTERVALS]
    elif wanted:
        rows = [row for row in rows if row.get("snapshottype") == wanted]
    return listed(call, rows)


@behaviour("createSnapshot", evidence="recorded: more")
@behaviour("createSnapshotFromVMSnapshot", evidence="recorded: machines")
def create_snapshot(call: Call) -> Work:
    volume = existing_volume(call, "volumeid")
    ready(volume)
    owner = call.store.get(volume["_owner"]) or call.caller.account
    check_limit(call, owner, "snapshot")
    stamp = time.strftime("%Y%m%d%H%M%S", time.gmtime(call.now))
    vm = call.store.get(volume.get("virtualmachineid")) or NO_ROW
    snapshot: UntypedRow = dict(defaults("Snapshot")) | {
        "name": call.get("name") or f"{vm.get('name', 'detached')}_{volume['name']}_{stamp}",
        "volumeid": volume["id"],
        "volumetype": volume["type"],
        "volumestate": volume["state"],
        "zoneid": volume["zoneid"],
        "virtualsize": volume["size"],
        "physicalsize": 0,
        "snapshottype": "MANUAL",
        "intervaltype": "MANUAL",
        "state": "BackingUp",
        "created": call.stamp,
    }
    template = call.store.get(volume.get("templateid"))
    if template is not None and "ostypeid" in template:
        snapshot["ostypeid"] = template["ostypeid"]
    if call.has("tags"):
        snapshot["tags"] = [{"key": key, "value": value} for key, value in call.map("tags").items()]
    call.new("Snapshot", snapshot, owner=owner)
    yield snapshot
    shown = dict(snapshot) | {"state": "BackedUp"}
    snapshot |= {"state": "BackedUp", "physicalsize": volume["size"], "_hidden": ("snapshottype",)}
    return shown


# What the settings snapshot.max.hourly, .daily, .weekly and .monthly begin with.
_MOST_KEPT = 8


@behaviour("createSnapshotPolicy", evidence="recorded: small")
def create_policy(call: Call) -> UntypedRow:
    volume = existing_volume(call, "volumeid")
    ready(volume)
    interval = _INTERVALS.get(str(call.get("intervaltype")).upper())
    if interval is None:
        raise invalid(f"{call.get('intervaltype')} is no interval")
    if not 0 < call.get("maxsnaps") <= _MOST_KEPT:
        raise invalid(f"between 1 and {_MOST_KEPT} snapshots are kept")
    zone, pool = call.store.get(volume["zoneid"]) or NO_ROW, call.store.get(volume.get("storageid"))
    row: UntypedRow = {
        "volumeid": volume["id"],
        "volumename": volume["name"],
        "schedule": call.get("schedule"),
        "intervaltype": interval,
        "maxsnaps": call.get("maxsnaps"),
        "timezone": call.get("timezone"),
        "fordisplay": True,
        "zone": [
            {"id": zone.get("id"), "name": zone.get("name")}
            | {"isnsxenabled": False, "ismultiarch": False, "routedmodeenabled": False}
        ],
        "storage": [{"id": pool["id"], "name": pool["name"]}] if pool else [],
        "tags": [],
    }
    return call.new("SnapshotPolicy", row, owner=call.store.get(volume["_owner"]))


@behaviour("deleteSnapshotPolicies", evidence="recorded: small")
def delete_policies(call: Call) -> None:
    found = [*call.lists.get("ids", ()), *([call.rows["id"]] if "id" in call.rows else [])]
    if not found:
        raise invalid("say which policies")
    for policy in found:
        call.store.remove(policy)


@behaviour("revertSnapshot", evidence="recorded: volumes")
def revert(call: Call) -> Work:
    snapshot = call.row("id")
    yield snapshot
    volume = call.store.get(snapshot["volumeid"])
    if volume is None:
        raise invalid("the snapshot's volume is gone")
    vm = call.store.get(volume.get("virtualmachineid"))
    if vm is not None and vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped for its volume to be reverted")
    return snapshot
