"""When something is done again and again: every hour, day, week or month, at a time."""

from __future__ import annotations

from ..refusal import invalid

INTERVALS = {"HOURLY": 0, "DAILY": 1, "WEEKLY": 2, "MONTHLY": 3}
# How many parts the schedule of each interval has: minute, hour, day. The server looks only how
# large the day of a month is; else it counts on: day 0 of a week is the last of the week before.
_PARTS = (1, 2, 3, 3)
_MONTHLY, _LAST_DAY = 3, 28


def check_schedule(interval: int, line: str) -> None:
    """431 unless a schedule has the parts of its interval."""
    parts = line.split(":")
    good = len(parts) >= _PARTS[interval] and all(part.isdecimal() for part in parts)
    if not good or (interval == _MONTHLY and int(parts[2]) > _LAST_DAY):
        raise invalid(f"{line} is no schedule of that interval")
