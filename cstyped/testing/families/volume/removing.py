"""Volumes deleted, destroyed and recovered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.limits import check_limit
from ...parts.settings import setting_in
from ...parts.volumes import existing_volume, protected, volume_label
from ...refusal import failure, invalid
from ...rows.kinds import ACCOUNTS, SNAPSHOTS

if TYPE_CHECKING:
    from ...rows.typed import VolumeRow


@behaviour("deleteVolume", evidence="recorded: volumes")
def delete_volume(call: Call) -> None:
    volume = existing_volume(call)
    _check_destroyable(call, volume)
    call.store.remove(volume)


def _check_destroyable(call: Call, volume: VolumeRow) -> None:
    if volume.get("virtualmachineid"):
        raise invalid(f"{volume_label(volume)} is attached")
    if volume.get("deleteprotection"):
        raise protected(volume)
    if any(call.store.where(SNAPSHOTS, volumeid=volume["id"], state="BackingUp")):
        raise invalid(f"a snapshot of {volume_label(volume)} is being taken")


@behaviour("destroyVolume", evidence="recorded: volumes")
def destroy_volume(call: Call) -> Work:
    volume = existing_volume(call)
    yield volume
    expunge = call.flag("expunge", False)
    if expunge and not (call.caller.root or _users_expunge(call)):
        raise failure("your account may not expunge")
    if volume["state"] in ("Allocated", "Uploaded") and not expunge:
        raise invalid(f"{volume_label(volume)} is {volume['state']}: it can only be expunged")
    _check_destroyable(call, volume)
    if expunge:
        volume |= {"state": "Expunged", "destroyed": False}
        call.store.remove(volume)
    else:
        volume |= {"state": "Destroy", "destroyed": True}
    return volume


def _users_expunge(call: Call) -> bool:
    name, account = "allow.user.expunge.recover.volume", call.caller.account["id"]
    return setting_in(call.store, name, "Account", account) == "true"


@behaviour("recoverVolume", evidence="recorded: volumes")
def recover_volume(call: Call) -> VolumeRow:
    volume = existing_volume(call)
    if volume["state"] != "Destroy":
        raise invalid(f"{volume_label(volume)} is {volume['state']}, so it cannot be recovered")
    owner = call.store.get(volume["_owner"], ACCOUNTS)
    if owner is not None:
        check_limit(call, owner, "volume")
    volume |= {"state": "Ready" if "storageid" in volume else "Allocated", "destroyed": False}
    return volume
