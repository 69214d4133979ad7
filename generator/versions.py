"""Versions of CloudStack: compared, and looked for in ranges such as ">=4.18,<4.21"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

OLDEST = "4.11"  # that our corrections speak of


def version_key(text: str) -> tuple[int, ...]:
    """Comparable form of "4.22", "4.19.2.0" or "4.22.0.0-SNAPSHOT"; trailing zeros do not count."""
    numbers: list[int] = []
    for part in text.split("-")[0].split("."):
        if not (part.isascii() and part.isdigit()):
            break
        numbers.append(int(part[:9]))
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def is_older(version: str) -> bool:
    """Whether a version is before all that our corrections speak of."""
    return () < version_key(version) < version_key(OLDEST)


_BOUND = re.compile(r"\d+(\.\d+)*")
_COMPARE: Mapping[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a[: len(b)] <= b,
    "==": lambda a, b: a[: len(b)] == b,
    ">": lambda a, b: a > b,
    "<": lambda a, b: a < b,
}


def in_range(version: str, wanted: str) -> bool:
    """Whether a CloudStack version is in a range such as ">=4.18,<4.21". Raises ValueError."""
    have = version_key(version)
    for part in wanted.split(","):
        part = part.strip()
        for sign, compare in _COMPARE.items():
            if part.startswith(sign):
                written = part[len(sign) :].strip()
                bound = version_key(written)
                if not _BOUND.fullmatch(written) or not bound:
                    raise ValueError(f"no version in {part!r}")
                if have and not compare(have, bound):
                    return False
                break
        else:
            raise ValueError(f"{part!r} is not a version range; write it like '>=4.18,<4.21'")
    return True
