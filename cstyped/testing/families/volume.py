"""Volumes."""

from __future__ import annotations

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts import build
from ..parts.limits import check_limit
from ..parts.machines import label, machine
from ..parts.placement import place_volume
from ..parts.volumes import existing_volume, volume_label
from ..refusal import failure, invalid
from ..rows.rendering import Computed, Renderer, compute, constant
from ..rows.stored import NO_ROW, UntypedRow


@behaviour("getPathForVolume", evidence="source: GetPathForVolumeCmd.execute")
def path_of(call: Call) -> UntypedRow:
    volume = call.store.find(["Volume"], call.get("volumeid", ""))
    if volume is None or "path" not in volume:
        raise invalid("that volume has no path")
    return {"path": volume["path"]}


_SMALLEST, _LARGEST = 1, 1024


@behaviour("createVolume", evidence="recorded: more")
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
    volume: UntypedRow = {
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


def _size(call: Call, offering: UntypedRow | None, snapshot: UntypedRow | None) -> int:
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


@behaviour("attachVolume", evidence="recorded: volumes")
def attach(call: Call) -> Work:
    volume, vm = existing_volume(call), machine(call, "virtualmachineid")
    yield volume
    _attach(call, volume, vm, call.get("deviceid"))
    return volume


def _attach(call: Call, volume: UntypedRow, vm: UntypedRow, device: int | None) -> None:
    if volume.get("virtualmachineid"):
        raise invalid(f"{volume_label(volume)} is attached already")
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


@behaviour("detachVolume", evidence="recorded: volumes")
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
        raise invalid(f"{volume_label(volume)} is not attached")
    if (
        volume["type"] == "ROOT"
        and (call.store.get(volume["virtualmachineid"]) or NO_ROW).get("state") == "Running"
    ):
        raise invalid("the root disk of a running machine stays")
    for name in ("virtualmachineid", "deviceid", "attached"):
        volume.pop(name, None)
    return volume


@behaviour("resizeVolume", "changeOfferingForVolume", evidence="recorded: volumes")
def resize(call: Call) -> Work:
    volume = existing_volume(call)
    offering = call.rows.get("diskofferingid")
    size = volume["size"]
    if offering is not None and offering.get("disksize"):
        size = int(offering["disksize"]) * build.GIB
    elif call.get("size") is not None:
        size = call.get("size") * build.GIB
    elif offering is None:
        raise invalid("a size or a disk offering is needed")
    if size < volume["size"] and not call.get("shrinkok"):
        raise invalid(f"{volume_label(volume)} would shrink: say shrinkok")
    yield volume
    volume["size"] = size
    if offering is not None:
        volume["diskofferingid"] = offering["id"]
    return volume


@behaviour("deleteVolume", evidence="recorded: volumes")
def delete_volume(call: Call) -> None:
    volume = existing_volume(call)
    if volume.get("virtualmachineid"):
        raise invalid(f"{volume_label(volume)} is attached")
    call.store.remove(volume)


@behaviour("destroyVolume", evidence="recorded: volumes")
def destroy_volume(call: Call) -> Work:
    volume = existing_volume(call)
    if volume.get("virtualmachineid"):
        raise invalid(f"{volume_label(volume)} is attached")
    yield volume
    volume |= {"state": "Destroy", "destroyed": True}
    if call.get("expunge"):
        call.store.remove(volume)
    return volume


@behaviour("recoverVolume", evidence="recorded: volumes")
def recover_volume(call: Call) -> UntypedRow:
    volume = existing_volume(call)
    if volume["state"] != "Destroy":
        raise invalid(f"{volume_label(volume)} is {volume['state']}, so it cannot be recovered")
    volume |= {"state": "Ready" if "storageid" in volume else "Allocated", "destroyed": False}
    return volume


@behaviour("updateVolume", evidence="recorded: volumes")
def update_volume(call: Call) -> Work:
    volume = existing_volume(call)
    yield volume
    conventions.change(call, volume)
    return volume


@behaviour("migrateVolume", evidence="recorded: volumes")
def migrate_volume(call: Call) -> Work:
    volume, pool = existing_volume(call, "volumeid"), call.row("storageid")
    if volume["state"] != "Ready":
        raise invalid(f"{volume_label(volume)} is {volume['state']}")
    if pool["id"] == volume.get("storageid"):
        raise invalid(f"{volume_label(volume)} is in that storage pool already")
    yield volume
    volume |= {"storageid": pool["id"], "storage": pool["name"]}
    return volume


@behaviour("getVolumeiScsiName", evidence="source: GetVolumeiScsiNameCmd.execute")
def iscsi_name(call: Call) -> UntypedRow:
    volume = call.store.find(["Volume"], call.get("volumeid"))
    if volume is None:
        raise failure(f"there is no volume {call.get('volumeid')}")
    return {}  # Simulated storage has no such names.


@behaviour("listVolumes", evidence="recorded: machines")
@behaviour("listVolumesMetrics", evidence="recorded: volumes")
def list_volumes(call: Call) -> Listing:
    rows = seen(call, list(call.store.tables["Volume"].values()))
    if not call.has("state"):
        rows = [row for row in rows if row["state"] != "Destroy" or call.caller.root]
    return paged(call, narrowed(call, rows))


_DISK_STATS = ("diskkbsread", "diskkbswrite", "diskioread", "diskiowrite")


def _of_machine(field: str) -> Computed:
    """A field of the machine that a volume is attached to."""

    def value(volume: UntypedRow, at: Renderer) -> object:
        vm = at.row(volume.get("virtualmachineid"))
        return vm.get(field) if vm else None

    return value


def _if_attached(shown: object) -> Computed:
    return lambda volume, at: shown if volume.get("virtualmachineid") else None


def _of_pool(field: str) -> Computed:
    """Where the pool of a volume is."""
    source = field.removesuffix("name") + "id" if field.endswith("name") else field

    def value(volume: UntypedRow, at: Renderer) -> object:
        place = (at.row(volume.get("storageid")) or NO_ROW).get(source)
        return at.name(place) if field.endswith("name") else place

    return value


def _offering_number(volume: UntypedRow, at: Renderer) -> str | None:
    """The server gives the internal number of a service offering here, as text."""
    offering = at.row(volume.get("serviceofferingid"))
    return None if offering is None else str(offering["_number"])


_FIELDS: dict[str, Computed] = {
    **dict.fromkeys(_DISK_STATS, _if_attached(0)),
    "vmname": _of_machine("name"),
    "vmdisplayname": _of_machine("displayname"),
    "vmstate": _of_machine("state"),
    "vmtype": _if_attached("User"),
    "storagetype": constant("shared"),
    **{field: _of_pool(field) for field in ("clusterid", "clustername", "podid", "podname")},
    "serviceofferingid": _offering_number,
}
compute("Volume", _FIELDS)
compute("VolumeMetrics", _FIELDS)
compute("VolumeMetrics", {"storagetype": lambda volume, at: f"Shared ({volume['type']})"})
