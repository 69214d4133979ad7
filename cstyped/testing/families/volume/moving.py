"""Volumes moved to another storage pool or given to another account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.limits import check_limit
from ...parts.machines import label
from ...parts.volumes import existing_volume, volume_label
from ...refusal import INTERNAL, SERVER_API, Refusal, invalid
from ...rows.kinds import ACCOUNTS, DISK_OFFERINGS, MACHINES, PROJECTS, SNAPSHOTS, STORAGE_POOLS

if TYPE_CHECKING:
    from ...rows.typed import AccountRow, VolumeRow


@behaviour("migrateVolume", evidence="recorded: volumes")
def migrate_volume(call: Call) -> Work:
    volume, pool = existing_volume(call, "volumeid"), call.row("storageid", STORAGE_POOLS)
    yield volume
    if volume["state"] != "Ready":
        raise invalid(f"{volume_label(volume)} is {volume['state']}")
    if pool["id"] == volume.get("storageid"):
        raise invalid(f"{volume_label(volume)} is in that storage pool already")
    if pool["zoneid"] != volume["zoneid"]:
        raise invalid("volume and storage pool are in different zones")
    if pool.get("state") != "Up":
        raise invalid(f"storage pool {pool['name']} is {pool.get('state')}")
    vm = call.store.get(volume.get("virtualmachineid"), MACHINES)
    if vm is not None and vm["state"] == "Running" and not call.flag("livemigrate"):
        raise invalid(f"{label(vm)} runs: say livemigrate")
    offering = call.given("newdiskofferingid", DISK_OFFERINGS)
    volume["storageid"], volume["storage"] = pool["id"], pool["name"]
    volume["path"] = call.store.new_id()
    if offering is not None:
        volume["diskofferingid"] = offering["id"]
    return volume


@behaviour("assignVolume", evidence="recorded: more")
def assign_volume(call: Call) -> VolumeRow:
    volume = existing_volume(call, "volumeid")
    account, project = call.given("accountid", ACCOUNTS), call.given("projectid", PROJECTS)
    if (account is None) is (project is None):
        raise invalid("say either accountid or projectid")
    if project is not None:
        account = call.store.get(project.get("_account"), ACCOUNTS)
    if account is None:
        raise invalid("the project is gone")
    _assign(call, volume, account)
    return volume


def _assign(call: Call, volume: VolumeRow, account: AccountRow) -> None:
    problem = ""
    if volume["_owner"] == account["id"]:
        problem = f"it is {account['name']}'s already"
    elif volume.get("virtualmachineid"):
        problem = "it is attached"
    elif volume["state"] != "Ready" and volume["state"] != "Allocated":
        problem = f"it is {volume['state']}"
    elif any(call.store.where(SNAPSHOTS, volumeid=volume["id"])):
        problem = "it has snapshots"
    if problem:
        # Whatever is wrong, the command answers 530.
        raise Refusal(INTERNAL, f"{volume_label(volume)} stays where it is: {problem}", SERVER_API)
    check_limit(call, account, "volume")
    volume["_owner"] = account["id"]
