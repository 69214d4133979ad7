"""Schedules by which machines are started and stopped."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ... import clock
from ...asking.call import Call, Listing, behaviour
from ...asking.listing import listed
from ...parts.machines import machine
from ...refusal import PARAM, Refusal, invalid
from ...rows.kinds import VM_SCHEDULES

if TYPE_CHECKING:
    from ...rows.typed import VMScheduleRow

# Five fields of numbers, names, ranges and steps.
_CRON = re.compile(r"[\dA-Za-z*/,\-?#\s]*[\d*?][\dA-Za-z*/,\-?#\s]*")
_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@behaviour("createVMSchedule", evidence="recorded: machines")
def schedule_machine(call: Call) -> VMScheduleRow:
    vm = machine(call, "virtualmachineid")
    action, line = call.text("action", "").upper(), call.text("schedule", "")
    if action not in ("START", "STOP", "REBOOT", "FORCE_STOP", "FORCE_REBOOT"):
        raise invalid(f"{action} is no action")
    zone = _zone(call.text("timezone", "UTC"))
    start, end = _dates(call, zone)
    _check_line(line)
    row: VMScheduleRow = {
        "virtualmachineid": vm["id"],
        "description": call.text("description") or f"{action} - {_in_words(line)}",
        "schedule": line,
        "timezone": zone,
        "action": action,
        "enabled": call.flag("enabled", True),
        "startdate": clock.written(call.now + 60 if start is None else start),
    }
    if end is not None:
        row["enddate"] = clock.written(end)
    return call.new(VM_SCHEDULES, row)


@behaviour("updateVMSchedule", evidence="recorded: machines")
def reschedule(call: Call) -> VMScheduleRow:
    row = call.row("id", VM_SCHEDULES)
    if (line := call.text("schedule")) is not None:
        _check_line(line)
        row["schedule"] = line
    if (zone := call.text("timezone")) is not None:
        row["timezone"] = _zone(zone)
    start, end = _dates(call, row["timezone"])
    if start is not None:
        row["startdate"] = clock.written(start)
    if end is not None:
        row["enddate"] = clock.written(end)
    if (text := call.text("description")) is not None:
        row["description"] = text or f"{row['action']} - {_in_words(row['schedule'])}"
    if (enabled := call.flag("enabled")) is not None:
        row["enabled"] = enabled
    return row


def _check_line(line: str) -> None:
    """431 unless it is a line of cron."""
    if len(line.split()) != 5 or not _CRON.fullmatch(line):
        raise Refusal(PARAM, f"{line} is no line of cron")


def _zone(name: str) -> str:
    """A time zone; GMT for one that there is not, as the server has it."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return "GMT"
    return name


def _dates(call: Call, zone: str) -> tuple[float | None, float | None]:
    """When a schedule begins and ends. What a date shows in UTC is read in the schedule's zone."""
    start, end = call.moment("startdate"), call.moment("enddate")
    if start is not None and call.is_past(start):
        raise invalid("a schedule cannot start in the past")
    if end is not None and (call.is_past(end) if start is None else end <= start):
        raise invalid("a schedule ends after it starts")
    return _in_zone(start, zone), _in_zone(end, zone)


def _in_zone(moment: datetime | None, zone: str) -> float | None:
    if moment is None:
        return None
    there = UTC if zone == "GMT" else ZoneInfo(zone)
    return moment.astimezone(UTC).replace(tzinfo=there).timestamp()


def _in_words(line: str) -> str:
    """A line of cron in words, for the commonest lines; others as they are."""
    minute, hour, day, month, weekday = line.split()
    if minute == hour == "*":
        said = "every minute"
    elif minute.isdecimal() and hour.isdecimal():
        said = f"at {int(hour):02}:{int(minute):02}"
    elif minute.isdecimal() and hour == "*":
        said = f"every hour at minute {int(minute)}"
    else:
        return line
    if day.isdecimal():
        said += f" at {int(day)} day"
    if month.isdecimal() and 1 <= int(month) <= 12:
        said += f" at {_MONTHS[int(month)]} month"
    if weekday.isdecimal() and int(weekday) <= 7:
        said += f" at {_DAYS[int(weekday)]} day"
    return said


@behaviour("listVMSchedule", evidence="recorded: machines")
def list_schedules(call: Call) -> Listing:
    machine(call, "virtualmachineid")
    return listed(call, call.store.rows(VM_SCHEDULES)[::-1])  # newest first


@behaviour("deleteVMSchedule", evidence="recorded: machines")
def unschedule(call: Call) -> None:
    vm, one = machine(call, "virtualmachineid"), call.given("id", VM_SCHEDULES)
    rows = call.given_all("ids", VM_SCHEDULES) + ([] if one is None else [one])
    if not rows:
        raise invalid("say which schedule")
    for row in rows:
        if row["virtualmachineid"] == vm["id"]:
            call.store.remove(row)
