"""Backups, their schedules and offerings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged
from ..parts.machines import label, machine
from ..parts.volumes import free_device
from ..refusal import INTERNAL, Refusal
from ..rows.kinds import (
    ACCOUNTS,
    BACKUP_OFFERINGS,
    BACKUP_SCHEDULES,
    BACKUPS,
    MACHINES,
    VOLUMES,
    ZONES,
)
from ..rows.store import take
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import BackupRow, BackupScheduleRow, VolumeRow


def _backups_fail(text: str) -> Refusal:
    """Whatever is wrong, commands about backups answer 530."""
    return Refusal(INTERNAL, text)


@behaviour(
    "createBackupSchedule",
    "updateBackupSchedule",
    evidence="source: BackupManagerImpl.configureBackupSchedule",
)
def schedule_backup(call: Call) -> BackupScheduleRow:
    vm = machine(call, "virtualmachineid")
    if "backupofferingid" not in vm:
        raise _backups_fail(f"{label(vm)} has no backup offering")
    interval = call.text("intervaltype", "").upper()
    if interval not in ("HOURLY", "DAILY", "WEEKLY", "MONTHLY"):
        raise _backups_fail(f"{call.text('intervaltype')} is no interval")
    row: BackupScheduleRow = {
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm["name"],
        "schedule": call.text("schedule", ""),
        "intervaltype": interval,
        "timezone": call.text("timezone", ""),
        "maxbackups": call.number("maxbackups", 0),
    }
    same = call.store.first(BACKUP_SCHEDULES, virtualmachineid=vm["id"], intervaltype=interval)
    if same is not None:
        same |= row
        return same
    return call.new(BACKUP_SCHEDULES, row)


@behaviour("deleteBackupSchedule", evidence="source: BackupManagerImpl.deleteBackupSchedule")
def unschedule_backup(call: Call) -> None:
    schedule, vm = call.given("id", BACKUP_SCHEDULES), call.given("virtualmachineid", MACHINES)
    rows = [] if schedule is None else [schedule]
    if vm is not None:
        rows += call.store.where(BACKUP_SCHEDULES, virtualmachineid=vm["id"])
    elif not rows:
        raise _backups_fail("say which schedule")
    for row in rows:
        call.store.remove(row)


@behaviour(
    "listBackupProviderOfferings", evidence="source: BackupManagerImpl.listBackupProviderOfferings"
)
def provider_offerings(call: Call) -> Listing:
    zone = call.row("zoneid", ZONES)
    rows: list[Shown] = [
        {
            "id": f"dummy-{kind}",
            "name": f"dummy {kind}",
            "description": f"{kind} of the dummy provider",
            "externalid": f"dummy-{kind}",
            "allowuserdrivenbackups": True,
            "zoneid": zone["id"],
            "zonename": zone["name"],
            "created": call.stamp,
        }
        for kind in ("gold", "silver")
    ]
    return paged(call, rows)


@behaviour(
    "assignVirtualMachineToBackupOffering",
    evidence="source: BackupManagerImpl.assignVMToBackupOffering",
)
@behaviour(
    "removeVirtualMachineFromBackupOffering",
    evidence="source: BackupManagerImpl.removeVMFromBackupOffering",
)
def backup_offering(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    yield vm
    assigned = call.command.name.startswith("assign")
    if assigned is ("backupofferingid" in vm):
        raise _backups_fail(f"{label(vm)} has {'a' if assigned else 'no'} backup offering")
    if assigned:
        vm["backupofferingid"] = call.row("backupofferingid", BACKUP_OFFERINGS)["id"]
    else:
        del vm["backupofferingid"]
        for schedule in list(call.store.where(BACKUP_SCHEDULES, virtualmachineid=vm["id"])):
            call.store.remove(schedule)
    return None


@behaviour("createBackup", evidence="source: BackupManagerImpl.createBackup")
def back_up(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    yield vm
    if "backupofferingid" not in vm:
        raise _backups_fail(f"{label(vm)} has no backup offering")
    size = sum(volume["size"] for volume in call.store.where(VOLUMES, virtualmachineid=vm["id"]))
    owner = call.store.get(vm["_owner"], ACCOUNTS) or call.caller.account
    zone = call.store.get(vm["zoneid"], ZONES)
    row: BackupRow = {
        "name": call.text("name") or f"{vm['name']}-{call.stamp}",
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm["name"],
        "backupofferingid": vm["backupofferingid"],
        "accountid": owner["id"],
        "externalid": "dummy-external-id",
        "type": "FULL",
        "status": "BackedUp",
        "size": 1_024_000,
        "virtualsize": size,
        "volumes": "[]",
        "intervaltype": "MANUAL",
        "zoneid": vm["zoneid"],
    }
    if zone is not None:
        row["zone"] = zone["name"]
    call.new(BACKUPS, row, owner=owner)
    return None


def _backed_up(call: Call, name: str) -> BackupRow:
    """A backup that is there, or error 530."""
    backup = call.row(name, BACKUPS)
    if backup.get("_removed"):
        raise _backups_fail(f"backup {backup['id']} is gone")
    if backup["status"] != "BackedUp":
        raise _backups_fail(f"backup {backup['name']} is {backup['status']}, not BackedUp")
    return backup


@behaviour("deleteBackup", evidence="source: BackupManagerImpl.deleteBackup")
def delete_backup(call: Call) -> Work:
    backup = call.row("id", BACKUPS)
    yield backup
    if backup.get("_removed"):
        raise _backups_fail(f"backup {backup['id']} is gone")
    call.store.remove(backup)
    return None


@behaviour("restoreBackup", evidence="source: BackupManagerImpl.restoreBackup")
def restore_backup(call: Call) -> Work:
    backup = call.row("id", BACKUPS)
    yield backup
    _backed_up(call, "id")
    vm = call.store.get(backup["virtualmachineid"], MACHINES)
    if vm is None:
        raise _backups_fail("the machine of the backup is gone")
    if vm["state"] != "Stopped":
        raise _backups_fail(f"{label(vm)} must be stopped to be restored")
    return None


@behaviour(
    "restoreVolumeFromBackupAndAttachToVM",
    evidence="source: BackupManagerImpl.restoreBackupVolumeAndAttachToVM",
)
def restore_volume(call: Call) -> Work:
    backup, vm = call.row("backupid", BACKUPS), machine(call, "virtualmachineid")
    yield vm
    _backed_up(call, "backupid")
    if "backupofferingid" in vm:
        raise _backups_fail(f"{label(vm)} has backups, so nothing can be attached to it")
    if backup["zoneid"] != vm["zoneid"]:
        raise _backups_fail("backup and machine are in different zones")
    source = call.store.get(call.text("volumeid"), VOLUMES)
    if source is None or source.get("virtualmachineid") != backup["virtualmachineid"]:
        raise _backups_fail(f"the backup has no volume {call.text('volumeid')}")
    volume: VolumeRow = {
        "name": f"restored-{source['name']}",
        "zoneid": vm["zoneid"],
        "type": "DATADISK",
        "size": source["size"],
        "state": "Ready",
        "hypervisor": vm["hypervisor"],
        "virtualmachineid": vm["id"],
        "deviceid": free_device(call, vm),
        "attached": call.stamp,
    }
    take(volume, source, "storageid", "storage", "diskofferingid")
    call.new(VOLUMES, volume, owner=call.store.get(vm["_owner"], ACCOUNTS))
    return None


@behaviour("deleteBackupOffering", evidence="source: BackupManagerImpl.deleteBackupOffering")
def delete_offering(call: Call) -> None:
    offering = call.row("id", BACKUP_OFFERINGS)
    if offering.get("_removed"):
        raise _backups_fail(f"backup offering {offering['id']} is gone")
    if any(call.store.where(BACKUPS, backupofferingid=offering["id"])):
        raise _backups_fail(f"backup offering {offering['name']} has backups")
    if any(call.store.where(MACHINES, backupofferingid=offering["id"])):
        raise _backups_fail(f"machines have backup offering {offering['name']}")
    call.store.remove(offering)
