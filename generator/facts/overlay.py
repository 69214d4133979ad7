"""Reviewed corrections of a spec: entries with reason and evidence, for ranges of versions.

Each entry states one fact that the dump gets wrong or does not say. An entry that matches
nothing, or that changes nothing, is an error for the specs that we ship.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..json_types import as_list, as_table
from ..versions import OLDEST, in_range, is_older


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
