"""Backups, their schedules and offerings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.conventions import made
from ..asking.jobs import Work
from ..asking.listing import paged
from ..parts.build import GIB
from ..parts.limits import check_limit, may_have
from ..parts.machines import label, machine
from ..parts.schedules import INTERVALS, check_schedule
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
    from ..rows.typed import (
        AccountRow,
        BackupOfferingRow,
        BackupRow,
        BackupScheduleRow,
        MachineRow,
        VolumeRow,
    )


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
    _check_offering(call, vm)
    interval = call.text("intervaltype", "").upper()
    if interval not in INTERVALS:
        raise _backups_fail(f"{call.text('intervaltype')} is no interval")
    _check_most(call, vm)
    try:
        check_schedule(INTERVALS[interval], call.text("schedule", ""))
    except Refusal as refusal:
        raise _backups_fail(refusal.text) from None
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


def _check_offering(call: Call, vm: MachineRow) -> None:
    """530 unless a machine has an offering that lets users have their backups."""
    offering = call.store.get(vm.get("backupofferingid"), BACKUP_OFFERINGS)
    if offering is None:
        raise _backups_fail(f"{label(vm)} has no backup offering")
    if not offering.get("allowuserdrivenbackups", True):
        raise _backups_fail(f"backup offering {offering['name']} allows users no backups")
    if call.flag("quiescevm") is not None and offering.get("provider") != "nas":
        raise _backups_fail("quiescevm is for the provider nas")


def _check_most(call: Call, vm: MachineRow) -> None:
    """530 where a schedule would keep more backups than the owner, or the domain, may have."""
    most = call.number("maxbackups", 0)
    if most < 0:
        raise _backups_fail("maxbackups is 0 or more")
    owner = call.store.get(vm["_owner"], ACCOUNTS)
    if owner is not None and not may_have(call.store, owner, "backup", most):
        raise _backups_fail(f"{owner['name']} may not have {most} backups")


@behaviour("importBackupOffering", evidence="source: BackupManagerImpl.importBackupOffering")
def import_offering(call: Call) -> Work:
    zone = call.row("zoneid", ZONES)
    for field in ("name", "externalid"):
        value = call.text(field)
        if any(call.store.where(BACKUP_OFFERINGS, zoneid=zone["id"], **{field: value})):
            raise _backups_fail(f"there is a backup offering with {field} {value} already")
    row: BackupOfferingRow = made(call, BACKUP_OFFERINGS)
    row["provider"] = "dummy"
    call.new(BACKUP_OFFERINGS, row)
    yield row
    return row


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
    if assigned and vm["state"] not in ("Running", "Stopped"):
        raise _backups_fail(f"{label(vm)} is {vm['state']}")
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
    _check_offering(call, vm)
    disks = list(call.store.where(VOLUMES, virtualmachineid=vm["id"], state="Ready"))
    size = sum(volume["size"] for volume in disks)
    owner = call.store.get(vm["_owner"], ACCOUNTS) or call.caller.account
    _check_limits(call, owner, size)
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
        "size": size,
        "virtualsize": size,
        "volumes": "[]",
        "intervaltype": "MANUAL",
        "zoneid": vm["zoneid"],
    }
    row["_disks"] = len(list(call.store.where(VOLUMES, virtualmachineid=vm["id"])))
    if zone is not None:
        row["zone"] = zone["name"]
    call.new(BACKUPS, row, owner=owner)
    return None


def _check_limits(call: Call, owner: AccountRow, size: int) -> None:
    """530 where an account may have no more backups, or no more room for them."""
    try:
        check_limit(call, owner, "backup")
        check_limit(call, owner, "backup_storage", more=-(-size // GIB))
    except Refusal as refusal:
        raise _backups_fail(refusal.text) from None


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
    if vm["state"] not in ("Stopped", "Destroyed"):
        raise _backups_fail(f"{label(vm)} must be stopped to be restored")
    disks = len(list(call.store.where(VOLUMES, virtualmachineid=vm["id"])))
    if backup.get("_disks", disks) != disks:
        raise _backups_fail(f"{label(vm)} has other disks than its backup")
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
