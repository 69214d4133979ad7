"""Operations on enumerations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..corrections import Corrections
from ..effect import Effect
from .keys import key, some_names
from .operation import Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutValues(Operation):
    """Values that enumerations do not have in these versions; a number by its own name."""

    op: ClassVar = "without-values"
    enums: tuple[str, ...] = key(some_names)
    values: tuple[str, ...] = key(some_names)

    def apply(self, to: Corrections) -> None:
        for name in self.enums:
            if name in to.enums:
                to.enums[name] = to.enums[name].without(self.values)

    def unused(self, effect: Effect) -> Iterator[str]:
        for name in self.enums:
            if name not in effect.enums:
                yield f"names no enumeration: {name}"
            elif effect.enums[name].without(self.values) == effect.enums[name]:
                yield f"changes nothing: {name} has none of these values"

    def decides(self) -> Iterator[tuple[str, ...]]:
        return ((self.op, name, value) for name in self.enums for value in self.values)
