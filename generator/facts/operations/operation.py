"""What every operation of an overlay has: versions, what it changes, and when it does nothing."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ...json_types import Table
from ...versions import OLDEST, in_range, is_older
from ..corrections import Corrections
from ..effect import Effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(ABC):
    """One entry of an overlay: a fact, for a range of versions.

    A subclass is an operation. Its fields are its keys, made by key() or optional().
    """

    op: ClassVar[str]  # its word in a file
    place: str  # file and number of the entry
    versions: str

    def applies_to(self, version: str) -> bool:
        """Whether the entry is for a version; what holds for the oldest holds before it too.

        Of servers before 4.11 nothing else is known, and without corrections no map would have
        its form on the wire, and secrets would be shown.
        """
        if in_range(version, self.versions):
            return True
        return is_older(version) and in_range(OLDEST, self.versions)

    @classmethod
    def mismatches(cls, entry: Table) -> Iterator[str]:
        """What is wrong with the values of an entry together, each being right by itself."""
        yield from ()

    @abstractmethod
    def apply(self, to: Corrections) -> None:
        """Note what the entry says, where the build looks it up."""

    @abstractmethod
    def unused(self, effect: Effect) -> Iterator[str]:
        """Why the entry does nothing in a build; nothing where it does something."""

    @abstractmethod
    def decides(self) -> Iterator[tuple[str, ...]]:
        """What the entry decides: of two that decide the same, one is too many."""

    @property
    def type_name(self) -> str:
        """The public name of a type that the entry makes; empty for most."""
        return ""
