"""A new volume: of an offering, or of a snapshot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.build import GIB
from ...parts.limits import check_limit
from ...parts.offerings import check_offered
from ...parts.placement import place_volume
from ...parts.places import check_enabled
from ...parts.volumes import check_size, offered_size
from ...refusal import invalid
from ...rows.kinds import DISK_OFFERINGS, HOSTS, MACHINES, SNAPSHOTS, VOLUMES, ZONES
from ...rows.store import take
from .attaching import attach_to

if TYPE_CHECKING:
    from ...rows.typed import DiskOfferingRow, SnapshotRow, VolumeRow


@behaviour("createVolume", evidence="recorded: more")
def create_volume(call: Call) -> Work:
    offering, snapshot = (
        call.given("diskofferingid", DISK_OFFERINGS),
        call.given("snapshotid", SNAPSHOTS),
    )
    if offering is None and snapshot is None:
        raise invalid("a disk offering or a snapshot is needed")
    if snapshot is not None:
        if snapshot["state"] != "BackedUp":
            raise invalid(f"snapshot {snapshot['name']} is {snapshot['state']}, not BackedUp")
        if offering is not None and snapshot.get("volumetype") != "ROOT":
            raise invalid("a volume from a snapshot of a data disk has the offering of that disk")
    zone = call.given("zoneid", ZONES)
    if zone is None and snapshot is not None:
        zone = call.store.get(snapshot["zoneid"], ZONES)
    if zone is None:
        raise invalid("a zone is needed")
    check_enabled(call, zone)
    owner = call.owner()
    if offering is not None:
        if offering.get("_compute_only"):
            raise invalid("that offering is a service offering's")
        check_offered(call, offering, zone["id"], owner)
    size = _new_size(call, offering, snapshot)
    check_limit(call, owner, "volume")
    check_limit(call, owner, "primary_storage", more=size // GIB)
    volume: VolumeRow = {
        "name": call.text("name") or f"DATA-{call.store.new_id()[:8]}",
        "zoneid": zone["id"],
        "type": "DATADISK",
        "size": size,
        "state": "Allocated",
        "hypervisor": "None",
        "displayvolume": call.flag("displayvolume", True),
    }
    if (key := call.text("customid")) is not None:
        if call.store.get(key) is not None:
            raise invalid(f"id {key} is in use")
        volume["id"] = key
    _operations(call, volume, offering)
    if offering is not None:
        volume["diskofferingid"] = offering["id"]
    elif snapshot is not None:
        volume["_snapshot"] = snapshot["id"]
        take(volume, snapshot, diskofferingid="_disk_offering")
    if snapshot is not None:
        volume["state"] = "Creating"
    call.new(VOLUMES, volume, owner=owner)
    yield volume
    if snapshot is None:
        return volume
    _fill(call, volume)
    vm = call.given("virtualmachineid", MACHINES)
    if vm is not None:
        attach_to(call, volume, vm, None)
    return {**volume, "snapshotid": snapshot["id"]}


def _new_size(call: Call, offering: DiskOfferingRow | None, snapshot: SnapshotRow | None) -> int:
    asked = call.number("size")
    if snapshot is not None and offering is None:
        size = snapshot["virtualsize"]
        if asked is not None:
            check_size(call, asked)
            if asked * GIB < size:
                raise invalid("a volume is no smaller than the snapshot that it is made of")
            return asked * GIB
        return size
    if offering is None:
        raise invalid("a disk offering is needed")
    if asked is not None and not offering.get("iscustomized"):
        raise invalid("the disk offering has a size of its own")
    return offered_size(call, offering, asked)


def _operations(call: Call, volume: VolumeRow, offering: DiskOfferingRow | None) -> None:
    """Guaranteed operations a second: as the offering says, or leaves open."""
    least, most = call.number("miniops"), call.number("maxiops")
    if offering is None:
        return
    if not offering.get("iscustomizediops"):
        if least is not None or most is not None:
            raise invalid(f"offering {offering['name']} sets the operations a second itself")
        take(volume, offering, "miniops", "maxiops")
        return
    if least is not None and least > (most or 0):
        raise invalid("miniops is no greater than maxiops")
    if least is not None and most is not None:
        volume["miniops"], volume["maxiops"] = least, most


def _fill(call: Call, volume: VolumeRow) -> None:
    """Put a volume that was made of something on a pool at once."""
    host = call.store.first(HOSTS, zoneid=volume["zoneid"], type="Routing")
    if host is not None:
        place_volume(call, volume, host)
        volume["hypervisor"] = host["hypervisor"]
    volume["path"] = call.store.new_id()
    volume["state"] = "Ready"
