"""The cloud's own time: real time plus what a test has advanced it by."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta

_ZONED = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d)(:\d\d)?(\.\d{1,9})?(Z|z|[+-]\d\d(?::?\d\d)?|Z[+-]\d{4})"
)
_LOCAL = re.compile(r"(\d+)-(\d+)-(\d+) (\d+):(\d+):(\d+)")
_DAY = re.compile(r"(\d+)-(\d+)-(\d+)")


class Clock:
    """Seconds since 1970 that `advance` can push forward, never back."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        if seconds < 0:
            raise ValueError("the clock only goes forward")
        self._ahead += seconds


def written(moment: float) -> str:
    """A date as answers carry it: seconds, and an offset without colon."""
    return time.strftime("%Y-%m-%dT%H:%M:%S+0000", time.gmtime(moment))


def zoned(text: str) -> datetime | None:
    """A date with an offset, in any of the forms that `expires` may have; None when it is none of
    them.
    """
    found = _ZONED.fullmatch(text)
    if found is None:
        return None
    day, minute, second, fraction, offset = found.groups()
    if fraction and ":" not in offset and offset not in ("Z", "z") and len(fraction) < 7:
        return None  # The server's list has milliseconds only with Z or with a colon in the offset.
    offset = offset.removeprefix("Z") or "+0000"
    offset = "+0000" if offset in ("z", "Z") else offset.replace(":", "").ljust(5, "0")
    try:
        return datetime.strptime(f"{day}T{minute}{second or ':00'}{offset}", "%Y-%m-%dT%H:%M:%S%z")
    except ValueError:
        return None


def lenient(text: str) -> datetime | None:
    """A date parameter: with offset, or `date time` in UTC, or else cut to its day, days of 45 and
    months of 13 rolled over.
    """
    exact = zoned(text)
    if exact is not None:
        return exact
    if found := _LOCAL.fullmatch(text):
        year, month, day, hour, minute, second = map(int, found.groups())
        return _rolled(year, month, day) + timedelta(hours=hour, minutes=minute, seconds=second)
    if found := _DAY.match(text):
        year, month, day = map(int, found.groups())
        return _rolled(year, month, day)
    return None


def _rolled(year: int, month: int, day: int) -> datetime:
    years, months = divmod(month - 1, 12)
    return datetime(min(year + years, 9990), months + 1, 1, tzinfo=UTC) + timedelta(days=day - 1)
