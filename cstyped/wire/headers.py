"""Read the headers of an answer: its type, its date, its cookies, the pause it asks for. Pure."""

from __future__ import annotations

import email.utils
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime


def header(headers: Mapping[str, str], name: str) -> str:
    """Return a header by its name in small letters; empty where there is none."""
    return next((value for key, value in headers.items() if key.lower() == name), "").strip()


def media_type(headers: Mapping[str, str]) -> str:
    """Return the type of the body, such as `text/html`, without its parameters."""
    return header(headers, "content-type").partition(";")[0].strip().lower()


def clock_skew(headers: Mapping[str, str]) -> float | None:
    """Return by how many seconds this machine's clock is ahead of the server's."""
    when = _date(header(headers, "date"))
    return None if when is None else (datetime.now(UTC) - when).total_seconds()


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that a Retry-After header asks to wait, as a number or as a date."""
    text = header(headers, "retry-after")
    if text.isascii() and text.isdecimal():
        return float(text)
    when = _date(text)
    if when is None:
        return None
    # By the server's own clock, where it tells: this machine's may be wrong.
    now = _date(header(headers, "date")) or datetime.now(UTC)
    return max(0.0, (when - now).total_seconds())


def cookies(set_cookie: Iterable[str]) -> dict[str, str]:
    """Return what `Set-Cookie` lines set, whatever path or domain it is for.

    A line that only clears a cookie, which may be one of another path that an older release had
    left there, takes nothing away from those that are set.
    """
    found: dict[str, str] = {}
    for line in set_cookie:
        pair, *attributes = line.split(";")
        name, _, value = (part.strip() for part in pair.partition("="))
        if name and value.strip('"') and not _clears(attributes):
            found[name] = value
    return found


def _clears(attributes: Iterable[str]) -> bool:
    """Tell by the attributes of a cookie whether it has ended already. Max-Age goes first."""
    said = {
        name.strip().lower(): value.strip().strip('"')
        for name, _, value in (each.partition("=") for each in attributes)
    }
    age = said.get("max-age", "")
    if age.removeprefix("-").isdecimal():
        return int(age) <= 0
    ends = _date(said.get("expires", ""))
    # By a year, as nobody knows whose clock is wrong; who clears a cookie says 1970.
    return ends is not None and (datetime.now(UTC) - ends).days > 365


def _date(text: str) -> datetime | None:
    if not text:
        return None
    try:
        when = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError):
        return None
    return when if when.tzinfo is not None else when.replace(tzinfo=UTC)
