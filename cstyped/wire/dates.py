"""Dates in answers that are not written as all others are. Pure."""

from __future__ import annotations

from datetime import datetime

# ApiResponseHelper.getDateStringInternal writes the quotes of its pattern: in the usage records of
# servers up to 4.18, 2014-06-29'T'23:45:11+00:00.
_QUOTED = "'T'"


def quoted_date(text: str) -> datetime | None:
    """Return the date that `2014-06-29'T'23:45:11+00:00` stands for, None for other texts."""
    day, quoted, clock = text.partition(_QUOTED)
    if not quoted:
        return None
    try:
        when = datetime.fromisoformat(f"{day}T{clock}")
    except ValueError:
        return None
    return None if when.tzinfo is None else when
