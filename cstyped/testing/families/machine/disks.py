"""The disks of a new machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...asking.call import Call
from ...parts.build import GIB
from ...parts.volumes import free_device, offered_size
from ...refusal import invalid
from ...rows.kinds import DISK_OFFERINGS, SNAPSHOTS, VOLUMES
from ...rows.store import take

if TYPE_CHECKING:
    from ...rows.typed import (
        AccountRow,
        DiskOfferingRow,
        MachineRow,
        TemplateRow,
        VolumeRow,
    )


class NewDisk(NamedTuple):
    """A disk to be made: of an offering, of a size in bytes, as a device or as any."""

    offering: DiskOfferingRow
    size: int
    device: int | None = None


def chosen_disks(call: Call, template: TemplateRow | None) -> list[NewDisk]:
    """The data disks that a new machine is asked for. With an ISO, `diskofferingid` is for the root
    disk; `datadisksdetails` are more disks in any case.
    """
    disks: list[NewDisk] = []
    offering = call.given("diskofferingid", DISK_OFFERINGS)
    if call.number("rootdisksize", 1) <= 0:
        raise invalid("rootdisksize is GB, one or more")
    _check_given(call)
    if _from_iso(template):
        if offering is None:
            raise invalid("an ISO needs a disk offering for the root disk")
    elif offering is not None:
        disks.append(NewDisk(offering, offered_size(call, offering, call.number("size"))))
    for entry in call.records("datadisksdetails"):
        more = call.store.get(entry.get("diskofferingid"), DISK_OFFERINGS)
        if more is None:
            raise invalid("datadisksdetails names no disk offering")
        size, device = entry.get("size"), entry.get("deviceid")
        if device is None:
            raise invalid("datadisksdetails: each disk needs a deviceid")
        if more.get("iscustomizediops") and not (entry.get("miniops") and entry.get("maxiops")):
            raise invalid(f"offering {more['name']} needs miniops and maxiops")
        number = int(device) if device.isdecimal() else None
        wanted = int(size) if size and size.isdecimal() else None
        disks.append(NewDisk(more, offered_size(call, more, wanted), number))
    devices = [disk.device for disk in disks if disk.device is not None]
    if len(devices) > len(set(devices)) or 0 in devices:
        raise invalid("datadisksdetails: each disk needs a device of its own, and 0 is the root's")
    return disks


def _check_given(call: Call) -> None:
    """431 unless the disk that is to be the root disk is free, or the snapshot is taken."""
    volume, snapshot = call.given("volumeid", VOLUMES), call.given("snapshotid", SNAPSHOTS)
    if volume is not None:
        if volume.get("_removed") or volume["state"] not in ("Ready", "Allocated"):
            raise invalid(f"volume {volume['name']} is {volume['state']}")
        if volume.get("virtualmachineid"):
            raise invalid(f"volume {volume['name']} is attached")
        if volume["zoneid"] != call.text("zoneid"):
            raise invalid(f"volume {volume['name']} is in another zone")
    if snapshot is not None and (snapshot.get("_removed") or snapshot["state"] != "BackedUp"):
        raise invalid(f"snapshot {snapshot['name']} is {snapshot['state']}, not BackedUp")


def _from_iso(template: TemplateRow | None) -> bool:
    return template is not None and template.get("format") == "ISO"


def _disk(vm: MachineRow, kind: str) -> VolumeRow:
    return {
        "zoneid": vm["zoneid"],
        "type": kind,
        "virtualmachineid": vm["id"],
        "state": "Allocated",
        "hypervisor": vm["hypervisor"],
    }


def root_disk(
    call: Call, vm: MachineRow, template: TemplateRow | None, owner: AccountRow
) -> VolumeRow:
    """The root disk of a new machine: a new one, or the one that is given."""
    given = call.given("volumeid", VOLUMES)
    if given is not None:
        given |= {"type": "ROOT", "virtualmachineid": vm["id"], "deviceid": 0}
        given["attached"] = call.stamp
        return given
    disk = _disk(vm, "ROOT")
    disk |= {
        "name": f"ROOT-{vm['_number']}",
        "deviceid": 0,
        "serviceofferingid": vm["serviceofferingid"],
        "size": _root_size(call, template),
    }
    take(disk, vm, "templateid")
    if (other := call.given("overridediskofferingid", DISK_OFFERINGS)) is not None:
        disk["diskofferingid"] = other["id"]
        if not other.get("iscustomized"):
            disk["size"] = max(other["disksize"] * GIB, disk["size"])
    return call.new(VOLUMES, disk, owner=owner)


def _root_size(call: Call, template: TemplateRow | None) -> int:
    usual = template.get("size", 2 * GIB) if template is not None else 2 * GIB
    if _from_iso(template) and (offering := call.given("diskofferingid", DISK_OFFERINGS)):
        return offered_size(call, offering, call.number("size"))
    if (snapshot := call.given("snapshotid", SNAPSHOTS)) is not None:
        usual = snapshot["virtualsize"]
    asked = call.number("rootdisksize")
    return usual if asked is None else max(asked * GIB, usual)


def data_disk(call: Call, vm: MachineRow, wanted: NewDisk, owner: AccountRow) -> VolumeRow:
    """A data disk of a new machine."""
    disk = _disk(vm, "DATADISK")
    disk |= {
        "name": f"DATA-{vm['_number']}",
        # What a deployment says is taken as it is, even the place of the CD drive.
        "deviceid": free_device(call, vm) if wanted.device is None else wanted.device,
        "diskofferingid": wanted.offering["id"],
        "size": wanted.size,
    }
    return call.new(VOLUMES, disk, owner=owner)
