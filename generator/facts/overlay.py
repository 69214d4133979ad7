"""Reviewed corrections of a spec: entries with reason and evidence, for ranges of versions.

Each entry states one fact that the dump gets wrong or does not say. An entry that matches
nothing, or that changes nothing, is an error for the specs that we ship.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..json_types import as_list, as_table

OLDEST = "4.11"  # that our corrections speak of


@dataclass(frozen=True, slots=True)
class Fix:
    """One entry. `values` holds the keys of its op, checked against the table above."""

    place: str
    op: str
    versions: str
    values: Mapping[str, object]

    def text(self, key: str) -> str:
        value = self.values.get(key, "")
        return value if isinstance(value, str) else ""

    def names(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key, ())
        return tuple(str(item) for item in as_list(value) or ())

    def table(self, key: str) -> Mapping[str, object]:
        return as_table(self.values.get(key)) or {}

    def applies_to(self, version: str) -> bool:
        """Whether the entry is for a version; what holds for the oldest holds before it too.

        Of servers before 4.11 nothing else is known, and without corrections no map would have
        its form on the wire, and secrets would be shown.
        """
        if in_range(version, self.versions):
            return True
        return is_older(version) and in_range(OLDEST, self.versions)


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Values of one enumeration as the server spells them. `open`: there may be more."""

    name: str
    values: tuple[str | int, ...]
    open: bool
    source: str
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    note: str = ""

    @property
    def numbered(self) -> bool:
        """Whether the server sends numbers, which the labels name."""
        return bool(self.values) and isinstance(self.values[0], int)


@dataclass(frozen=True, slots=True)
class Overlay:
    """All entries of some overlay files, in file order."""

    fixes: tuple[Fix, ...] = ()
    enums: Mapping[str, Enumeration] = field(default_factory=dict[str, Enumeration])
    model_names: Mapping[str, str] = field(default_factory=dict[str, str])
    function_names: Mapping[str, str] = field(default_factory=dict[str, str])

    def joined(self, other: Overlay) -> Overlay:
        """This overlay with another one over it."""
        return Overlay(
            self.fixes + other.fixes,
            {**self.enums, **other.enums},
            {**self.model_names, **other.model_names},
            {**self.function_names, **other.function_names},
        )


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
            raise ValueError(f"{part!r} is no version range; write it like '>=4.18,<4.21'")
    return True
