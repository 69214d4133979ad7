"""Schedules of machines, backups and their schedules."""

from __future__ import annotations

import re

from .. import clock
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import paged
from ..refusal import INTERNAL, Refusal, invalid
from ..store import Row
from . import machines
from .placement import label

# Five fields of numbers, names, ranges and steps.
_CRON = re.compile(r"[\dA-Za-z*/,\-?#\s]*[\d*?][\dA-Za-z*/,\-?#\s]*")


@behaviour("createVMSchedule")
def schedule_machine(call: Call) -> Row:
    vm = machines.machine(call, "virtualmachineid")
    action = str(call.get("action")).upper()
    if action not in ("START", "STOP", "REBOOT", "FORCE_STOP", "FORCE_REBOOT"):
        raise invalid(f"{action} is no action")
    _check_schedule(call)
    start, end = call.get("startdate"), call.get("enddate")
    row: Row = {
        "virtualmachineid": vm["id"],
        "description": call.get("description") or f"{action} - {call.get('schedule')}",
        "schedule": call.get("schedule"),
        "timezone": call.get("timezone"),
        "action": action,
        "enabled": call.get("enabled", True),
        "startdate": clock.written(start.timestamp() if start is not None else call.now),
    }
    if end is not None:
        row["enddate"] = clock.written(end.timestamp())
    return call.new("VMSchedule", row)


def _check_schedule(call: Call) -> None:
    """431 unless it is a line of cron, in a time zone that there is, and still to come."""
    line = str(call.get("schedule"))
    if len(line.split()) != 5 or not _CRON.fullmatch(line):
        raise invalid(f"{line} is no line of cron")
    start, end = call.get("startdate"), call.get("enddate")
    if start is not None and call.long_past(start):
        raise invalid("a schedule cannot start in the past")
    if end is not None and (call.long_past(end) if start is None else end <= start):
        raise invalid("a schedule ends after it starts")


@behaviour("deleteVMSchedule")
def unschedule(call: Call) -> None:
    rows = [*call.lists.get("ids", ()), *([call.rows["id"]] if "id" in call.rows else [])]
    if not rows:
        raise invalid("say which schedule")
    for row in rows:
        call.store.remove(row)


def _backups_fail(text: str) -> Refusal:
    """Whatever is wrong, commands about backups answer 530."""
    return Refusal(INTERNAL, text)


@behaviour("createBackupSchedule", "updateBackupSchedule")
def schedule_backup(call: Call) -> Row:
    vm = machines.machine(call, "virtualmachineid")
    if "backupofferingid" not in vm:
        raise _backups_fail(f"{label(vm)} has no backup offering")
    if str(call.get("intervaltype")).upper() not in ("HOURLY", "DAILY", "WEEKLY", "MONTHLY"):
        raise _backups_fail(f"{call.get('intervaltype')} is no interval")
    row: Row = {
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm["name"],
        "schedule": call.get("schedule"),
        "intervaltype": str(call.get("intervaltype")).upper(),
        "timezone": call.get("timezone"),
        "maxbackups": call.get("maxbackups", 0),
    }
    same = call.store.first(
        "BackupSchedule", virtualmachineid=vm["id"], intervaltype=row["intervaltype"]
    )
    if same is not None:
        same.update(row)
        return same
    return call.new("BackupSchedule", row)


@behaviour("deleteBackupSchedule")
def unschedule_backup(call: Call) -> None:
    rows = [call.rows["id"]] if "id" in call.rows else []
    if "virtualmachineid" in call.rows:
        vm = call.rows["virtualmachineid"]
        rows += list(call.store.where("BackupSchedule", virtualmachineid=vm["id"]))
    elif not rows:
        raise _backups_fail("say which schedule")
    for row in rows:
        call.store.remove(row)


@behaviour("listBackupProviderOfferings")
def provider_offerings(call: Call) -> Listing:
    zone = call.row("zoneid")
    rows: list[Row] = [
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


@behaviour("assignVirtualMachineToBackupOffering", "removeVirtualMachineFromBackupOffering")
def backup_offering(call: Call) -> Work:
    vm = machines.machine(call, "virtualmachineid")
    yield vm
    assigned = call.command.name.startswith("assign")
    if assigned is ("backupofferingid" in vm):
        raise _backups_fail(f"{label(vm)} has {'a' if assigned else 'no'} backup offering")
    if assigned:
        vm["backupofferingid"] = call.row("backupofferingid")["id"]
    else:
        del vm["backupofferingid"]
        for schedule in list(call.store.where("BackupSchedule", virtualmachineid=vm["id"])):
            call.store.remove(schedule)
    return None


@behaviour("createBackup")
def back_up(call: Call) -> Work:
    vm = machines.machine(call, "virtualmachineid")
    yield vm
    if "backupofferingid" not in vm:
        raise _backups_fail(f"{label(vm)} has no backup offering")
    size = sum(volume["size"] for volume in call.store.where("Volume", virtualmachineid=vm["id"]))
    owner = call.store.get(vm["_owner"]) or call.caller.account
    row: Row = {
        "name": call.get("name") or f"{vm['name']}-{call.stamp}",
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
        "zone": (call.store.get(vm["zoneid"]) or {}).get("name"),
    }
    call.new("Backup", row, owner=owner)
    return None
