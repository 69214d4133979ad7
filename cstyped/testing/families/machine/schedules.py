"""Schedules by which machines are started and stopped."""

from __future__ import annotations

import re

from ... import clock
from ...asking.call import Call, behaviour
from ...parts.machines import machine
from ...refusal import invalid
from ...rows.store import Row

# Five fields of numbers, names, ranges and steps.
_CRON = re.compile(r"[\dA-Za-z*/,\-?#\s]*[\d*?][\dA-Za-z*/,\-?#\s]*")


@behaviour("createVMSchedule", evidence="recorded: machines")
def schedule_machine(call: Call) -> Row:
    vm = machine(call, "virtualmachineid")
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


@behaviour("deleteVMSchedule", evidence="recorded: machines")
def unschedule(call: Call) -> None:
    rows = [*call.lists.get("ids", ()), *([call.rows["id"]] if "id" in call.rows else [])]
    if not rows:
        raise invalid("say which schedule")
    for row in rows:
        call.store.remove(row)
