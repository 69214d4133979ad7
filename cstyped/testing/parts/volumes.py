"""Volumes: one that a command names, its size by its offering, its place in a machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import Refusal, failure, invalid
from ..rows.kinds import VOLUMES
from ..rows.store import fields_of
from .build import GIB
from .settings import whole

if TYPE_CHECKING:
    from ..rows.typed import DiskOfferingRow, MachineRow, VolumeRow

# Where a machine's ISO is; no disk can be there.
ISO_DEVICE = 3


def volume_label(volume: VolumeRow) -> str:
    """A volume in the text of a refusal."""
    return f"volume {volume['name']} ({volume['id']})"


def existing_volume(call: Call, name: str = "id") -> VolumeRow:
    """The volume that a parameter names, or error 431."""
    volume = call.row(name, VOLUMES)
    if volume.get("_removed"):
        raise invalid(f"{volume_label(volume)} is gone")
    return volume


def ready(volume: VolumeRow) -> None:
    """431 unless a snapshot of a volume can be taken."""
    if volume["state"] != "Ready":
        raise invalid(
            f"{volume_label(volume)} is {volume['state']}, not Ready: no snapshot can be taken"
        )


def protected(volume: VolumeRow) -> Refusal:
    """431 for a volume that must not be deleted. In the server's words: clients look for them."""
    which = f"Volume [id = {volume['id']}, name = {volume['name']}]"
    return invalid(f"{which} has delete protection enabled and cannot be deleted.")


def offered_size(call: Call, offering: DiskOfferingRow, asked: int | None) -> int:
    """The size in bytes of a volume of an offering; `asked`: the GB asked for, if any."""
    if not offering.get("iscustomized"):
        return int(offering["disksize"]) * GIB
    if asked is None:
        raise invalid(f"offering {offering['name']} needs a size")
    least = whole(call.site, "custom.diskoffering.size.min")
    most = whole(call.site, "custom.diskoffering.size.max")
    if not least <= asked <= most:
        raise invalid(f"the size has to be from {least} to {most} GB")
    check_size(call, asked)
    return asked * GIB


def check_size(call: Call, asked: int) -> None:
    """431 for more GB than any volume may have."""
    most = whole(call.site, "storage.max.volume.size")
    if not 0 < asked <= most:
        raise invalid(f"a volume has from 1 to {most} GB")


def free_device(call: Call, vm: MachineRow, wanted: int | None = None) -> int:
    """The device that a disk of a machine gets, or error 530."""
    taken = {each.get("deviceid") for each in call.store.where(VOLUMES, virtualmachineid=vm["id"])}
    if wanted is not None:
        if wanted in taken or wanted == ISO_DEVICE:
            raise failure(f"device {wanted} is in use")
        return wanted
    return next(number for number in range(1, 1000) if number not in taken | {ISO_DEVICE})


def detached(volume: VolumeRow) -> None:
    """Take a volume off its machine."""
    fields = fields_of(volume)
    for name in ("virtualmachineid", "deviceid", "attached"):
        fields.pop(name, None)
