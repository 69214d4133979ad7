"""Volumes moved to another storage pool or given to another account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.disk_qualities import tags_of
from ...parts.limits import check_limit
from ...parts.machines import label
from ...parts.settings import is_on
from ...parts.volumes import existing_volume, volume_label
from ...refusal import INTERNAL, SERVER_API, Refusal, failure, invalid
from ...rows.kinds import (
    ACCOUNTS,
    DISK_OFFERINGS,
    HOSTS,
    MACHINES,
    PROJECTS,
    SNAPSHOTS,
    STORAGE_POOLS,
    VM_SNAPSHOTS,
)

if TYPE_CHECKING:
    from ...rows.typed import (
        AccountRow,
        DiskOfferingRow,
        MachineRow,
        StoragePoolRow,
        VolumeRow,
    )


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
    if vm is not None:
        _check_moving(call, vm, pool)
    offering = call.given("newdiskofferingid", DISK_OFFERINGS)
    current = call.store.get(volume.get("diskofferingid"), DISK_OFFERINGS)
    if current is not None and current.get("encrypt"):
        raise invalid(f"{volume_label(volume)} is encrypted, so it stays where it is")
    if offering is not None and offering.get("_removed"):
        raise invalid(f"offering {offering['name']} is gone")
    wanted = offering
    if wanted is None and is_on(call.site, "match.storage.pool.tags.with.disk.offering"):
        wanted = current
    if wanted is not None:
        _check_fit(wanted, pool)
    volume["storageid"], volume["storage"] = pool["id"], pool["name"]
    volume["path"] = call.store.new_id()
    if offering is not None:
        volume["diskofferingid"] = offering["id"]
    return volume


def _check_moving(call: Call, vm: MachineRow, pool: StoragePoolRow) -> None:
    """Refuse to move a disk of a machine in a state that does not allow it."""
    if vm["state"] not in ("Running", "Stopped"):
        raise failure(f"{label(vm)} is {vm['state']}, so its volumes stay where they are")
    if any(call.store.where(VM_SNAPSHOTS, virtualmachineid=vm["id"])):
        raise invalid(f"{label(vm)} has snapshots: remove them first")
    if vm["state"] != "Running":
        return
    if vm["hypervisor"] == "KVM":
        raise invalid(f"{label(vm)} runs on KVM, where disks move with their machine only")
    if not call.flag("livemigrate"):
        raise invalid(f"{label(vm)} runs: say livemigrate")
    host = call.store.get(vm.get("hostid"), HOSTS)
    if host is not None and pool.get("clusterid") not in (None, host["clusterid"]):
        raise invalid(f"storage pool {pool['name']} is in another cluster than {label(vm)}")


def _check_fit(offering: DiskOfferingRow, pool: StoragePoolRow) -> None:
    """431 where a disk of an offering does not belong on a storage pool."""
    local = offering.get("storagetype") == "local"
    if local is not (pool.get("scope") == "HOST"):
        raise invalid(f"offering {offering['name']} and pool {pool['name']} are of other scopes")
    if tags_of(offering) - tags_of(pool):
        raise invalid(f"storage pool {pool['name']} lacks the tags of offering {offering['name']}")


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
