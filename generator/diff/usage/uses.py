"""What a code base uses: calls of commands, fields that are read, names that are imported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...findings import Finding


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line that uses something. `certain`: it was followed there, not guessed."""

    file: str
    line: int
    certain: bool = True

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" + ("" if self.certain else " (perhaps)")


@dataclass(frozen=True, slots=True)
class Call:
    """One use of a command. `open`: it may pass more than the keywords that are written there."""

    command: str
    place: Place
    keywords: frozenset[tuple[str, int]] = frozenset()  # wire name, line
    open: bool = False

    def passes(self, param: str) -> Iterator[int]:
        return (line for name, line in self.keywords if name == param)


@dataclass(frozen=True, slots=True)
class FieldUse:
    """One read of a field: of a model, or of a raw answer of a command."""

    name: str
    place: Place
    resource: str = ""
    command: str = ""


@dataclass(slots=True)
class Usage:
    """Everything found. `attributes`: reads from values that nothing is known of."""

    calls: set[Call] = field(default_factory=set)
    fields: set[FieldUse] = field(default_factory=set)
    names: set[tuple[str, Place]] = field(default_factory=set)
    attributes: set[tuple[str, Place]] = field(default_factory=set)
    unfollowed: set[tuple[Place, str]] = field(default_factory=set)
    files: int = 0
    findings: list[Finding] = field(default_factory=list)

    @property
    def commands(self) -> set[str]:
        return {call.command for call in self.calls}
