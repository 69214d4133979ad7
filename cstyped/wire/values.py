"""Python values -> the strings that the server reads. Raises ValueError where there is none."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Set
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from uuid import UUID

from cstyped.checks.json_types import is_mapping, is_several


def scalar(value: object) -> str:
    """Return the text that the server reads as `value`; raise ValueError where there is none.

    Messages say types, never values: a value can be a secret.
    """
    match value:
        case str():
            # A member of a StrEnum formats as its value; str() would give "Color.RED" for others.
            return str(value.value) if isinstance(value, Enum) else value
        case bool():
            return "true" if value else "false"
        case Enum():
            return scalar(value.value)
        case int():
            return str(value)
        case float() | Decimal():
            return _decimal(value)
        case date():
            return timestamp(value)
        case UUID():
            return str(value)
        case bytes() | bytearray():
            return base64.b64encode(value).decode()
        case _:
            raise ValueError(
                f"cannot be sent: {type(value).__name__} is not a type that can be sent"
            )


def _decimal(value: float | Decimal) -> str:
    number = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
    if not number.is_finite():
        raise ValueError("must be a finite number")
    # Java's valueOf would take 1E+3 for a double, but not for a long.
    return format(number, "f")


def instant(value: date, *, end_of_day: bool = False) -> datetime:
    """Return `value` as an aware datetime.

    A naive datetime is local time, as everywhere in Python. A date is a whole local day: its
    first second, or its last one with `end_of_day`, as the server itself does for an end date.
    """
    if not isinstance(value, datetime):
        value = datetime.combine(value, time(23, 59, 59) if end_of_day else time())
    try:
        return value.astimezone() if value.tzinfo is None else value
    except (OverflowError, OSError, ValueError):
        raise ValueError("is too far in the past or future for the local time zone") from None


def timestamp(value: date, *, end_of_day: bool = False) -> str:
    """Return `2025-10-30T19:21:39+0000`. Without an offset the server cuts it to the day."""
    moment = instant(value, end_of_day=end_of_day)
    offset = moment.utcoffset()
    if offset is None or offset.total_seconds() % 60:
        # Offsets with seconds (local mean time, before 1900) are not in the server's formats.
        moment = moment.astimezone(UTC)
    text = moment.replace(microsecond=0).isoformat()
    return text[:-3] + text[-2:]


def ends_a_span(name: str) -> bool:
    """Tell whether a day given for this parameter is meant up to its end (`enddate`)."""
    return name.lower().startswith("end")


def comma_items(items: Iterable[object]) -> tuple[str, ...]:
    """Return the elements of a list parameter. The server splits at commas; nothing escapes one."""
    # A set has no order of its own; without one, equal requests would be sent differently.
    ordered = sorted(items, key=str) if isinstance(items, Set) else items
    texts: list[str] = []
    for item in ordered:
        if isinstance(item, bool) or not isinstance(item, str | int | UUID):
            raise ValueError(
                f"must have strings or integers as elements, not {type(item).__name__}"
            )
        text = scalar(item)
        if "," in text:
            raise ValueError("has an element with a comma, where the server would split it")
        if not text:
            raise ValueError("has an empty element, which the server would ignore")
        texts.append(text)
    return tuple(texts)


def entry(value: Mapping[object, object]) -> dict[str, str]:
    """Return a mapping as texts. A value of None is not sent, as with parameters."""
    if not all(isinstance(key, str) for key in value):
        raise ValueError("must have text keys")
    return {scalar(key): scalar(item) for key, item in value.items() if item is not None}


def entries(value: object) -> tuple[dict[str, str], ...]:
    """Return one mapping, or an iterable of them, as a tuple."""
    if is_mapping(value):
        return (entry(value),)
    if is_several(value):
        found: list[dict[str, str]] = []
        for item in value:
            if not is_mapping(item):
                raise ValueError(f"must have mappings as elements, not {type(item).__name__}")
            found.append(entry(item))
        return tuple(found)
    raise ValueError(f"must be a mapping or several, not {type(value).__name__}")
