"""Volumes with other fields."""

from __future__ import annotations

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.volumes import existing_volume
from ...refusal import failure, invalid
from ...rows.kinds import STORAGE_POOLS
from ...rows.store import fields_of


@behaviour("updateVolume", evidence="recorded: volumes")
def update_volume(call: Call) -> Work:
    volume = existing_volume(call)
    yield volume
    if call.has("customid"):
        raise failure("FakeCloud does not model customid of updateVolume")
    fields = fields_of(volume)
    for parameter in ("name", "displayvolume", "deleteprotection", "path", "chaininfo", "state"):
        if (value := call.values.get(parameter)) is not None:
            fields[parameter] = value
    pool = call.given("storageid", STORAGE_POOLS)
    if pool is not None:
        if pool["zoneid"] != volume["zoneid"]:
            raise invalid("volume and storage pool are in different zones")
        volume["storageid"], volume["storage"] = pool["id"], pool["name"]
    return volume
