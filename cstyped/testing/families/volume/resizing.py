"""Volumes with another size, or another disk offering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.build import GIB
from ...parts.limits import check_limit
from ...parts.volumes import check_size, existing_volume, offered_size, volume_label
from ...refusal import UNSUPPORTED, Refusal, failure, invalid
from ...rows.kinds import ACCOUNTS, DISK_OFFERINGS, VM_SNAPSHOTS

if TYPE_CHECKING:
    from ...rows.typed import DiskOfferingRow, VolumeRow


@behaviour("resizeVolume", evidence="recorded: volumes")
def resize(call: Call) -> Work:
    volume = existing_volume(call)
    yield volume
    offering = call.given("diskofferingid", DISK_OFFERINGS)
    resize_to(call, volume, offering)
    return volume


def resize_to(call: Call, volume: VolumeRow, offering: DiskOfferingRow | None) -> None:
    if volume["state"] not in ("Ready", "Allocated"):
        raise invalid(f"{volume_label(volume)} is {volume['state']}")
    current = call.store.get(volume.get("diskofferingid"), DISK_OFFERINGS)
    asked, size = call.number("size"), volume["size"]
    if offering is None:
        if asked is None:
            raise invalid("a size or a disk offering is needed")
        if current is not None and not current.get("iscustomized"):
            raise invalid(f"offering {current['name']} has a size of its own")
        check_size(call, asked)
        size = asked * GIB
    elif offering.get("iscustomized"):
        if asked is not None:
            size = offered_size(call, offering, asked)
    else:
        size = offering["disksize"] * GIB
    if size < volume["size"] and not call.flag("shrinkok"):
        raise Refusal(UNSUPPORTED, f"{volume_label(volume)} would shrink: say shrinkok")
    if any(call.store.where(VM_SNAPSHOTS, virtualmachineid=volume.get("virtualmachineid", ""))):
        raise invalid(f"the machine of {volume_label(volume)} has snapshots")
    owner = call.store.get(volume["_owner"], ACCOUNTS)
    if owner is not None:
        check_limit(call, owner, "primary_storage", more=(size - volume["size"]) // GIB)
    volume["size"] = size
    if offering is not None:
        volume["diskofferingid"] = offering["id"]
    least, most = call.number("miniops"), call.number("maxiops")
    if least is not None:
        volume["miniops"] = least
    if most is not None:
        volume["maxiops"] = most


@behaviour("changeOfferingForVolume", evidence="recorded: volumes")
def change_offering(call: Call) -> Work:
    volume, offering = existing_volume(call), call.row("diskofferingid", DISK_OFFERINGS)
    yield volume
    if offering["id"] == volume.get("diskofferingid") and not call.has("size"):
        raise invalid(f"{volume_label(volume)} has offering {offering['name']} already")
    old = call.store.get(volume.get("diskofferingid"), DISK_OFFERINGS)
    if old is not None and old.get("disksizestrictness"):
        raise invalid(f"offering {old['name']} keeps the sizes of its volumes")
    if "storageid" in volume and volume.get("hypervisor") == "Simulator":
        # A simulated host has no pool that suits another offering, not even the volume's own.
        if call.flag("automigrate"):
            raise failure(f"no storage pool suits {volume_label(volume)} with that offering")
        raise invalid(f"{volume_label(volume)} would have to be migrated: say automigrate")
    if old is not None and old.get("encrypt", False) is not offering.get("encrypt", False):
        raise invalid("an encrypted volume stays encrypted, and one that is not stays so")
    resize_to(call, volume, offering)
    return volume
