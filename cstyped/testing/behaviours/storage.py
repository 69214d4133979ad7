"""Volumes, their snapshots and policies, snapshots of machines."""

from __future__ import annotations

import time

from .. import build, conventions
from ..answers import defaults
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import narrowed, paged, seen
from ..refusal import failure, forbidden, invalid
from ..store import Row
from . import machines
from .placement import label, place_volume
from .wiring import check_limit

_INTERVALS = {"HOURLY": 0, "DAILY": 1, "WEEKLY": 2, "MONTHLY": 3}
_SMALLEST, _LARGEST = 1, 1024


def _label(volume: Row) -> str:
    return f"volume {volume['name']} ({volume['id']})"


def _volume(call: Call, name: str = "id") -> Row:
    volume = call.row(name)
    if volume.get("_removed"):
        raise invalid(f"{_label(volume)} is gone")
    return volume


@behaviour("createVolume")
def create_volume(call: Call) -> Work:
    offering, snapshot = call.rows.get("diskofferingid"), call.rows.get("snapshotid")
    if offering is None and snapshot is None:
        raise invalid("a disk offering or a snapshot is needed")
    if offering is not None and snapshot is not None and snapshot.get("volumetype") != "ROOT":
        raise invalid("a volume from a snapshot of a data disk has the offering of that disk")
    zone = call.rows.get("zoneid")
    if zone is None and snapshot is not None:
        zone = call.store.get(snapshot["zoneid"])
    if zone is None:
        raise invalid("a zone is needed")
    size = _size(call, offering, snapshot)
    owner = call.owner()
    check_limit(call, owner, "volume")
    volume: Row = {
        "name": call.get("name") or f"DATA-{call.store.new_id()[:8]}",
        "zoneid": zone["id"],
        "type": "DATADISK",
        "size": size,
        "state": "Creating" if snapshot is not None else "Allocated",
        "hypervisor": "None",
    }
    if offering is not None:
        volume["diskofferingid"] = offering["id"]
    if snapshot is not None:
        volume["snapshotid"] = snapshot["id"]
    call.new("Volume", volume, owner=owner)
    yield volume
    if snapshot is not None:
        host = next(iter(call.store.where("Host", zoneid=zone["id"], type="Routing")), None)
        if host is not None:
            place_volume(call, volume, host)
            volume["hypervisor"] = host["hypervisor"]
        volume["state"] = "Ready"
    if "virtualmachineid" in call.rows:
        _attach(call, volume, call.rows["virtualmachineid"], None)
    return volume


def _size(call: Call, offering: Row | None, snapshot: Row | None) -> int:
    if snapshot is not None and offering is None:
        return int(snapshot["virtualsize"])
    if offering is None:
        raise invalid("a disk offering is needed")
    if offering.get("iscustomized"):
        size = call.get("size")
        if size is None:
            raise invalid("the disk offering needs a size")
        if not _SMALLEST <= size <= _LARGEST:
            raise invalid(f"the size must be from {_SMALLEST} to {_LARGEST} GB")
        return int(size) * build.GIB
    if call.has("size"):
        raise invalid("the disk offering has a size of its own")
    return int(offering["disksize"]) * build.GIB


@behaviour("attachVolume")
def attach(call: Call) -> Work:
    volume, vm = _volume(call), machines.machine(call, "virtualmachineid")
    yield volume
    _attach(call, volume, vm, call.get("deviceid"))
    return volume


def _attach(call: Call, volume: Row, vm: Row, device: int | None) -> None:
    if volume.get("virtualmachineid"):
        raise invalid(f"{_label(volume)} is attached already")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}")
    if any(call.store.where("VMSnapshot", virtualmachineid=vm["id"])):
        raise invalid(f"{label(vm)} has snapshots, so nothing can be attached to it")
    if volume["zoneid"] != vm["zoneid"]:
        raise invalid("volume and machine are in different zones")
    taken = {each.get("deviceid") for each in call.store.where("Volume", virtualmachineid=vm["id"])}
    if device is not None and device in taken:
        raise invalid(f"device {device} is in use")
    if device is None:
        device = next(number for number in range(1, 1000) if number not in taken and number != 3)
    volume |= {"virtualmachineid": vm["id"], "deviceid": device, "attached": call.stamp}
    volume["hypervisor"] = vm["hypervisor"]
    host = call.store.get(vm.get("hostid") or "") or next(
        iter(call.store.where("Host", zoneid=vm["zoneid"], type="Routing")), None
    )
    if host is not None:
        place_volume(call, volume, host)


@behaviour("detachVolume")
def detach(call: Call) -> Work:
    volume = call.rows.get("id")
    if volume is None and "virtualmachineid" in call.rows:
        volume = call.store.first(
            "Volume",
            virtualmachineid=call.rows["virtualmachineid"]["id"],
            deviceid=call.get("deviceid"),
        )
    if volume is None:
        raise invalid("say which volume")
    yield volume
    if not volume.get("virtualmachineid"):
        raise invalid(f"{_label(volume)} is not attached")
    if (
        volume["type"] == "ROOT"
        and (call.store.get(volume["virtualmachineid"]) or {}).get("state") == "Running"
    ):
        raise invalid("the root disk of a running machine stays")
    for name in ("virtualmachineid", "deviceid", "attached"):
        volume.pop(name, None)
    return volume


@behaviour("resizeVolume", "changeOfferingForVolume")
def resize(call: Call) -> Work:
    volume = _volume(call)
    offering = call.rows.get("diskofferingid")
    size = volume["size"]
    if offering is not None and offering.get("disksize"):
        size = int(offering["disksize"]) * build.GIB
    elif call.get("size") is not None:
        size = call.get("size") * build.GIB
    elif offering is None:
        raise invalid("a size or a disk offering is needed")
    if size < volume["size"] and not call.get("shrinkok"):
        raise invalid(f"{_label(volume)} would shrink: say shrinkok")
    yield volume
    volume["size"] = size
    if offering is not None:
        volume["diskofferingid"] = offering["id"]
    return volume


@behaviour("deleteVolume")
def delete_volume(call: Call) -> None:
    volume = _volume(call)
    if volume.get("virtualmachineid"):
        raise invalid(f"{_label(volume)} is attached")
    call.store.remove(volume)


@behaviour("destroyVolume")
def destroy_volume(call: Call) -> Work:
    volume = _volume(call)
    if volume.get("virtualmachineid"):
        raise invalid(f"{_label(volume)} is attached")
    yield volume
    volume |= {"state": "Destroy", "destroyed": True}
    if call.get("expunge"):
        call.store.remove(volume)
    return volume


@behaviour("recoverVolume")
def recover_volume(call: Call) -> Row:
    volume = _volume(call)
    if volume["state"] != "Destroy":
        raise invalid(f"{_label(volume)} is {volume['state']}, so it cannot be recovered")
    volume |= {"state": "Ready" if "storageid" in volume else "Allocated", "destroyed": False}
    return volume


@behaviour("updateVolume")
def update_volume(call: Call) -> Work:
    volume = _volume(call)
    yield volume
    conventions.change(call, volume)
    return volume


@behaviour("migrateVolume")
def migrate_volume(call: Call) -> Work:
    volume, pool = _volume(call, "volumeid"), call.row("storageid")
    if volume["state"] != "Ready":
        raise invalid(f"{_label(volume)} is {volume['state']}")
    if pool["id"] == volume.get("storageid"):
        raise invalid(f"{_label(volume)} is in that storage pool already")
    yield volume
    volume |= {"storageid": pool["id"], "storage": pool["name"]}
    return volume


@behaviour("getVolumeiScsiName")
def iscsi_name(call: Call) -> Row:
    volume = call.store.find(["Volume"], call.get("volumeid"))
    if volume is None:
        raise failure(f"there is no volume {call.get('volumeid')}")
    return {}  # Simulated storage has no such names.


@behaviour("listVolumes", "listVolumesMetrics")
def list_volumes(call: Call) -> Listing:
    rows = seen(call, list(call.store.tables["Volume"].values()))
    if call.has("hostid"):
        there = {vm["id"] for vm in call.store.where("UserVm", hostid=call.get("hostid"))}
        rows = [row for row in rows if row.get("virtualmachineid") in there]
    for name in ("podid", "clusterid"):
        if call.has(name):
            rows = [
                row
                for row in rows
                if (call.store.get(row.get("storageid")) or {}).get(name) == call.get(name)
            ]
    if not call.has("state"):
        rows = [row for row in rows if row["state"] != "Destroy" or call.caller.root]
    keep = frozenset(["hostid", "podid", "clusterid", "listsystemvms", "isencrypted"])
    return paged(call, narrowed(call, rows, keep=keep))


# -- snapshots of volumes --------------------------------------------------------------------------


def _ready(volume: Row) -> None:
    if volume["state"] != "Ready":
        raise invalid(f"{_label(volume)} is {volume['state']}, not Ready: no snapshot can be taken")


@behaviour("createSnapshot", "createSnapshotFromVMSnapshot")
def create_snapshot(call: Call) -> Work:
    volume = _volume(call, "volumeid")
    _ready(volume)
    owner = call.store.get(volume["_owner"]) or call.caller.account
    check_limit(call, owner, "snapshot")
    stamp = time.strftime("%Y%m%d%H%M%S", time.gmtime(call.now))
    vm = call.store.get(volume.get("virtualmachineid")) or {}
    snapshot: Row = dict(defaults("Snapshot")) | {
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


@behaviour("createSnapshotPolicy")
def create_policy(call: Call) -> Row:
    volume = _volume(call, "volumeid")
    _ready(volume)
    interval = _INTERVALS.get(str(call.get("intervaltype")).upper())
    if interval is None:
        raise invalid(f"{call.get('intervaltype')} is no interval")
    if not 0 < call.get("maxsnaps") <= _MOST_KEPT:
        raise invalid(f"between 1 and {_MOST_KEPT} snapshots are kept")
    zone, pool = call.store.get(volume["zoneid"]) or {}, call.store.get(volume.get("storageid"))
    row: Row = {
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


@behaviour("deleteSnapshotPolicies")
def delete_policies(call: Call) -> None:
    found = [*call.lists.get("ids", ()), *([call.rows["id"]] if "id" in call.rows else [])]
    if not found:
        raise invalid("say which policies")
    for policy in found:
        call.store.remove(policy)


@behaviour("revertSnapshot")
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


# -- snapshots of machines -------------------------------------------------------------------------


@behaviour("createVMSnapshot")
def create_vm_snapshot(call: Call) -> Work:
    vm = machines.machine(call, "virtualmachineid")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}: no snapshot can be taken")
    owner = call.store.get(vm["_owner"])
    for other in call.store.where("VMSnapshot", virtualmachineid=vm["id"]):
        other["current"] = False
    stamp = time.strftime("%Y%m%d%H%M%S", time.gmtime(call.now))
    name = f"{vm['instancename']}_VS_{stamp}"
    row: Row = dict(defaults("VMSnapshot")) | {
        "name": name,
        "displayname": call.get("name") or name,
        "description": call.get("description"),
        "zoneid": vm.get("zoneid"),
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm.get("displayname") or vm["name"],
        "type": "DiskAndMemory" if call.get("snapshotmemory") else "Disk",
        "hypervisor": vm["hypervisor"],
        "current": True,
        "state": "Allocated",
    }
    if row["description"] is None:
        del row["description"]
    call.new("VMSnapshot", row, owner=owner)
    yield row
    row["state"] = "Ready"
    return row


@behaviour("deleteVMSnapshot")
def delete_vm_snapshot(call: Call) -> Work:
    snapshot = call.row("vmsnapshotid")
    yield snapshot
    call.store.remove(snapshot)
    return None


@behaviour("revertToVMSnapshot")
def revert_machine(call: Call) -> Work:
    snapshot = call.row("vmsnapshotid")
    vm = call.store.get(snapshot["virtualmachineid"])
    if vm is None:
        raise invalid("the machine is gone")
    yield vm
    if vm["state"] not in ("Running", "Stopped"):
        raise failure(f"{label(vm)} is {vm['state']}")
    return vm


@behaviour("listVMSnapshot")
def list_vm_snapshots(call: Call) -> Listing:
    rows = call.store.rows("VMSnapshot")[::-1]  # newest first
    if call.has("vmsnapshotid"):
        rows = [row for row in rows if row["id"] == call.get("vmsnapshotid")]
    if call.lists.get("vmsnapshotids"):
        wanted = {row["id"] for row in call.lists["vmsnapshotids"]}
        rows = [row for row in rows if row["id"] in wanted]
    if call.has("name"):  # the one that people gave, not the one that the server made of it
        rows = [row for row in rows if row.get("displayname") == call.get("name")]
    keep = frozenset(["vmsnapshotid", "vmsnapshotids", "name"])
    return paged(call, narrowed(call, seen(call, rows), keep=keep))


@behaviour("extractVolume", "extractTemplate", "extractIso")
def extract(call: Call) -> Work:
    row = call.row("id")
    if row["_kind"] == "Volume" and row["state"] != "Ready":
        raise failure(f"{_label(row)} is {row['state']}")
    vm = call.store.get(row.get("virtualmachineid"))
    if vm is not None and vm["state"] != "Stopped":
        raise forbidden(f"{label(vm)} must be stopped for its volume to be extracted")
    yield row
    return {
        "id": row["id"],
        "name": row["name"],
        "extractId": call.store.new_id(),
        "accountid": row.get("_owner"),
        "state": "DOWNLOAD_URL_CREATED",
        "zoneid": row.get("zoneid"),
        "extractMode": "HTTP_DOWNLOAD",
        "url": f"http://secondary.example.test/userdata/{call.store.new_id()}.vhd",
        "created": call.stamp,
    }
