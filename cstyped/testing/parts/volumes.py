"""A volume that a command names."""

from __future__ import annotations

from ..asking.call import Call
from ..refusal import invalid
from ..rows.stored import UntypedRow


def volume_label(volume: UntypedRow) -> str:
    return f"volume {volume['name']} ({volume['id']})"


def existing_volume(call: Call, name: str = "id") -> UntypedRow:
    volume = call.row(name)
    if volume.get("_removed"):
        raise invalid(f"{volume_label(volume)} is gone")
    return volume


def ready(volume: UntypedRow) -> None:
    if volume["state"] != "Ready":
        raise invalid(
            f"{volume_label(volume)} is {volume['state']}, not Ready: no snapshot can be taken"
        )
