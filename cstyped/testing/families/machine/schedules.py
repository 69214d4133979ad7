"""Schedules by which machines are started and stopped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ... import clock
from ...asking.call import Call, behaviour
from ...parts.machines import machine
from ...refusal import invalid
from ...rows.kinds import VM_SCHEDULES

if TYPE_CHECKING:
    from ...rows.typed import VMScheduleRow

# Five fields of numbers, names, ranges and steps.
_CRON = re.compile(r"[\dA-Za-z*/,\-?#\s]*[\d*?][\dA-Za-z*/,\-?#\s]*")


@behaviour("createVMSchedule", evidence="recorded: machines")
def schedule_machine(call: Call) -> VMScheduleRow:
    vm = machine(call, "virtualmachineid")
    action, line = call.text("action", "").upper(), call.text("schedule", "")
    if action not in ("START", "STOP", "REBOOT", "FORCE_STOP", "FORCE_REBOOT"):
        raise invalid(f"{action} is no action")
    _check_schedule(call, line)
    start, end = call.moment("startdate"), call.moment("enddate")
    row: VMScheduleRow = {
        "virtualmachineid": vm["id"],
        "description": call.text("description") or f"{action} - {line}",
        "schedule": line,
        "timezone": call.text("timezone", "UTC"),
        "action": action,
        "enabled": call.flag("enabled", True),
        "startdate": clock.written(start.timestamp() if start is not None else call.now),
    }
    if end is not None:
        row["enddate"] = clock.written(end.timestamp())
    return call.new(VM_SCHEDULES, row)


def _check_schedule(call: Call, line: str) -> None:
    """431 unless it is a line of cron, and still to come."""
    if len(line.split()) != 5 or not _CRON.fullmatch(line):
        raise invalid(f"{line} is no line of cron")
    start, end = call.moment("startdate"), call.moment("enddate")
    if start is not None and call.is_past(start):
        raise invalid("a schedule cannot start in the past")
    if end is not None and (call.is_past(end) if start is None else end <= start):
        raise invalid("a schedule ends after it starts")


@behaviour("deleteVMSchedule", evidence="recorded: machines")
def unschedule(call: Call) -> None:
    one = call.given("id", VM_SCHEDULES)
    rows = call.given_all("ids", VM_SCHEDULES) + ([] if one is None else [one])
    if not rows:
        raise invalid("say which schedule")
    for row in rows:
        call.store.remove(row)
