"""Enumerations: the values that a parameter takes, or that a field has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


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
