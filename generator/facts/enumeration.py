"""Enumerations: the values that a parameter takes, or that a field has."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Values of one enumeration as the server spells them. `open`: there may be more."""

    name: str
    values: tuple[str | int, ...]
    open: bool
    source: str
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    note: str = ""

    def without(self, left_out: Container[str]) -> Enumeration:
        """The same less some values, or of numbers those with some labels."""
        labels = {value: label for value, label in self.labels.items() if label not in left_out}
        kept = tuple(
            value
            for value in self.values
            if str(value) not in left_out and self.labels.get(str(value), "") not in left_out
        )
        return replace(self, values=kept, labels=labels)

    @property
    def numbered(self) -> bool:
        """Whether the server sends numbers, which the labels name."""
        return bool(self.values) and isinstance(self.values[0], int)
