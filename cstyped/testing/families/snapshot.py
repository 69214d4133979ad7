"""Snapshots of volumes and their policies."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts.build import GIB
from ..parts.limits import check_limit, may_have
from ..parts.machines import label
from ..parts.places import check_enabled
from ..parts.schedules import INTERVALS, check_schedule
from ..parts.settings import whole
from ..parts.tags import give_tags
from ..parts.volumes import existing_volume, ready
from ..refusal import INTERNAL, SERVER_API, UNSUPPORTED, Refusal, failure, invalid
from ..rows.kinds import (
    ACCOUNTS,
    DISK_OFFERINGS,
    MACHINES,
    SNAPSHOT_POLICIES,
    SNAPSHOTS,
    STORAGE_POOLS,
    TEMPLATES,
    VM_SNAPSHOTS,
    VOLUMES,
    ZONES,
)
from ..rows.rendering import defaults
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import SnapshotPolicyRow, SnapshotRow, VolumeRow, ZoneRow


@behaviour("listSnapshots", evidence="recorded: more")
def list_snapshots(call: Call) -> Listing:
    rows = call.store.rows(SNAPSHOTS)
    wanted = call.text("snapshottype", "").upper()
    if wanted == "RECURRING":
        rows = [row for row in rows if row.get("snapshottype") in INTERVALS]
    elif wanted:
        rows = [row for row in rows if row.get("snapshottype") == wanted]
    return listed(call, rows)


@behaviour("createSnapshot", evidence="recorded: more")
@behaviour("createSnapshotFromVMSnapshot", evidence="recorded: machines")
def create_snapshot(call: Call) -> Work:
    volume = existing_volume(call, "volumeid")
    of_machine = call.command.name == "createSnapshotFromVMSnapshot"
    if (zone := call.store.get(volume["zoneid"], ZONES)) is not None:
        check_enabled(call, zone)
    ready(volume)
    if call.has("locationtype"):
        raise invalid("locationtype goes with managed storage only")
    owner = call.store.get(volume["_owner"], ACCOUNTS) or call.caller.account
    check_limit(call, owner, "snapshot")
    check_limit(call, owner, "secondary_storage", more=-(-volume["size"] // GIB))
    vm = call.store.get(volume.get("virtualmachineid"), MACHINES)
    of = call.given("vmsnapshotid", VM_SNAPSHOTS) if of_machine else None
    if of is not None and of["virtualmachineid"] != volume.get("virtualmachineid"):
        raise invalid(f"volume {volume['name']} is not attached to the machine of the snapshot")
    if vm is not None and vm["state"] not in ("Running", "Stopped", "Destroyed"):
        raise invalid(f"{label(vm)} is {vm['state']}: no snapshot can be taken")
    snapshot = _new_snapshot(call, volume, "detached" if vm is None else vm["name"])
    call.new(SNAPSHOTS, snapshot, owner=owner)
    given = call.pairs("tags")
    if given:
        give_tags(call, snapshot, "Snapshot", given)
    yield snapshot
    if of_machine and (vm is None or vm["hypervisor"] != "KVM"):
        call.store.remove(snapshot)
        raise invalid("a machine's snapshot becomes one of a volume on KVM only")
    # The job answers with the type, lists do not; lists say more of its tags.
    shown = {**snapshot, "state": "BackedUp"}
    if given:
        fields_of(shown)["tags"] = [{"key": key, "value": given[key]} for key in given]
    snapshot |= {"state": "BackedUp", "physicalsize": volume["size"]}
    snapshot["_hidden"] = ("snapshottype",)
    return shown


def _new_snapshot(call: Call, volume: VolumeRow, of: str) -> SnapshotRow:
    stamp = time.strftime("%Y%m%d%H%M%S", time.gmtime(call.now))
    snapshot: SnapshotRow = {
        "name": call.text("name") or f"{of}_{volume['name']}_{stamp}",
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
    for field, value in defaults("Snapshot").items():
        fields_of(snapshot).setdefault(field, value)
    template = call.store.get(volume.get("templateid"), TEMPLATES)
    if template is not None and "ostypeid" in template:
        snapshot["ostypeid"] = template["ostypeid"]
    if "diskofferingid" in volume:
        snapshot["_disk_offering"] = volume["diskofferingid"]
    return snapshot


@behaviour("deleteSnapshot", evidence="recorded: volumes")
def delete_snapshot(call: Call) -> Work:
    snapshot = call.row("id", SNAPSHOTS)
    yield snapshot
    if snapshot.get("_removed"):
        raise invalid(f"snapshot {snapshot['id']} is gone")
    if snapshot["state"] not in ("BackedUp", "Error", "Destroying"):
        raise invalid(f"snapshot {snapshot['name']} is {snapshot['state']}")
    call.store.remove(snapshot)
    return None


@behaviour("copySnapshot", evidence="recorded: volumes")
def copy_snapshot(call: Call) -> Work:
    snapshot = call.row("id", SNAPSHOTS)
    zones = call.given_all("destzoneids", ZONES)
    if (one := call.given("destzoneid", ZONES)) is not None:
        zones.append(one)
    yield snapshot
    if not zones:
        raise invalid("destzoneids is needed")
    if any(zone["id"] == snapshot["zoneid"] for zone in zones):
        raise invalid("the snapshot is in that zone")
    if snapshot["state"] != "BackedUp":
        raise invalid(f"snapshot {snapshot['name']} is {snapshot['state']}, not BackedUp")
    return snapshot


@behaviour("archiveSnapshot", evidence="source: SnapshotManagerImpl.archiveSnapshot")
def archive_snapshot(call: Call) -> Work:
    snapshot = call.row("id", SNAPSHOTS)
    yield snapshot
    # Each is on secondary storage as soon as it is taken.
    raise failure(f"snapshot {snapshot['name']} is not on primary storage")


@behaviour("extractSnapshot", evidence="recorded: volumes")
def extract_snapshot(call: Call) -> Work:
    snapshot = call.row("id", SNAPSHOTS)
    yield snapshot
    # A server of the simulator stumbles here: its snapshots have no format.
    raise Refusal(INTERNAL, "simulated snapshots cannot be downloaded", SERVER_API)


@behaviour("revertSnapshot", evidence="recorded: volumes")
def revert(call: Call) -> Work:
    snapshot = call.row("id", SNAPSHOTS)
    yield snapshot
    volume = call.store.get(snapshot["volumeid"], VOLUMES)
    if volume is None:
        raise invalid("the snapshot's volume is gone")
    if volume["state"] != "Ready":
        raise invalid(f"volume {volume['name']} is {volume['state']}, not Ready")
    vm = call.store.get(volume.get("virtualmachineid"), MACHINES)
    if vm is not None and vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped for its volume to be reverted")
    if vm is not None and any(call.store.where(VM_SNAPSHOTS, virtualmachineid=vm["id"])):
        raise invalid(f"{label(vm)} has snapshots of its own: remove them first")
    volume["size"] = snapshot["virtualsize"]
    return snapshot


@behaviour("createSnapshotPolicy", evidence="recorded: small")
def create_policy(call: Call) -> SnapshotPolicyRow:
    volume, shown = existing_volume(call, "volumeid"), call.flag("fordisplay", True)
    offering = call.store.get(volume.get("diskofferingid"), DISK_OFFERINGS)
    if offering is not None and offering.get("encrypt"):
        raise Refusal(UNSUPPORTED, "encrypted volumes have no snapshot policies")
    if shown:
        ready(volume)
    name, line = call.text("intervaltype", ""), call.text("schedule", "")
    interval = INTERVALS.get(name.upper())
    if interval is None:
        raise invalid(f"{name} is no interval")
    check_schedule(interval, line)
    most = call.number("maxsnaps", 0)
    limit = whole(call.site, f"snapshot.max.{name.lower()}")
    if not 0 < most <= limit:
        raise invalid(f"between 1 and {limit} snapshots are kept")
    if shown:
        _check_most(call, volume, most)
    # A volume has one policy for each interval: a second one changes the first.
    row = call.store.first(SNAPSHOT_POLICIES, volumeid=volume["id"], intervaltype=interval)
    if row is None:
        fresh: SnapshotPolicyRow = {"volumeid": volume["id"], "intervaltype": interval}
        fresh["tags"] = []
        row = call.new(SNAPSHOT_POLICIES, fresh, owner=call.store.get(volume["_owner"], ACCOUNTS))
    row["volumename"], row["schedule"], row["maxsnaps"] = volume["name"], line, most
    row["timezone"], row["fordisplay"] = call.text("timezone", "GMT"), shown
    places = fields_of(row)
    places["zone"] = [_zone(zone) for zone in _zones(call, volume)]
    pool = call.store.get(volume.get("storageid"), STORAGE_POOLS)
    places["storage"] = [] if pool is None else [{"id": pool["id"], "name": pool["name"]}]
    if given := call.pairs("tags"):
        give_tags(call, row, "SnapshotPolicy", given)
    return row


def _check_most(call: Call, volume: VolumeRow, most: int) -> None:
    """431 where a policy would keep more snapshots than its owner, or the domain, may have."""
    owner = call.store.get(volume["_owner"], ACCOUNTS)
    if owner is not None and not may_have(call.store, owner, "snapshot", most):
        raise invalid(f"{owner['name']} may not have {most} snapshots")


@behaviour("listSnapshotPolicies", evidence="recorded: volumes")
def list_policies(call: Call) -> Listing:
    return listed(call, call.store.rows(SNAPSHOT_POLICIES)[::-1])  # newest first


def _zones(call: Call, volume: VolumeRow) -> list[ZoneRow]:
    own = call.store.get(volume["zoneid"], ZONES)
    zones = [] if own is None else [own]
    return zones + [zone for zone in call.given_all("zoneids", ZONES) if zone is not own]


def _zone(zone: ZoneRow) -> Shown:
    flags = ("isnsxenabled", "ismultiarch", "routedmodeenabled")
    return {"id": zone["id"], "name": zone["name"], **dict.fromkeys(flags, False)}


@behaviour("updateSnapshotPolicy", evidence="recorded: small")
def update_policy(call: Call) -> Work:
    row = call.row("id", SNAPSHOT_POLICIES)
    yield row
    if (shown := call.flag("fordisplay")) is not None:
        row["fordisplay"] = shown
    for zone in row.get("zone", ()):
        zone.setdefault("tags", [])
    return row


@behaviour("deleteSnapshotPolicies", evidence="recorded: small")
def delete_policies(call: Call) -> None:
    one = call.given("id", SNAPSHOT_POLICIES)
    found = call.given_all("ids", SNAPSHOT_POLICIES) + ([] if one is None else [one])
    if not found:
        raise invalid("say which policies")
    for policy in found:
        call.store.remove(policy, for_good=True)
