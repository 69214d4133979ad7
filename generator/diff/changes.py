"""What a comparison of two versions gives: changes, and their groups for readers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, get_args

from .side import Side
from .usage.uses import Place

Kind = Literal[
    "command-removed",
    "command-async",
    "command-sync",
    "result-changed",
    "param-removed",
    "param-required",
    "param-type",
    "param-values",
    "param-keys",
    "param-length",
    "param-added",
    "param-optional",
    "field-removed",
    "field-type",
    "field-values",
    "field-presence",
    "field-added",
    "command-added",
    "model-removed",
    "model-added",
    "enumeration-removed",
    "enumeration-added",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
Value = str | int | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    `path`: the parameter, or the field by its dotted path in the answer; empty where the whole
    command changed. `resource`: the model that the field belongs to, or that the command is about.
    """

    command: str
    path: str
    kind: Kind
    before: Value
    after: Value
    breaking: bool
    why: str
    resource: str
    required: bool | None = None  # of an added or removed parameter

    @property
    def field(self) -> str:
        """The last part of the path: a field's own name in its resource."""
        return self.path.rpartition(".")[2]

    @property
    def nested(self) -> bool:
        return self.kind.startswith("field-") and "." in self.path


@dataclass(frozen=True, slots=True)
class Group:
    """One difference as readers see it: once for a resource, with the commands that show it."""

    kind: Kind
    resource: str
    subject: str  # the field, "command.parameter" or the command
    before: Value
    after: Value
    breaking: bool
    why: str
    commands: tuple[str, ...]
    places: tuple[Place, ...] = ()


@dataclass(frozen=True)
class Diff:
    """All differences, sorted by command, kind and path.

    `places`: where a code base uses what changed, when the diff is limited to what it uses.
    """

    before: Side
    after: Side
    changes: tuple[Change, ...]
    notes: tuple[str, ...] = ()
    places: Mapping[Change, tuple[Place, ...]] = field(
        default_factory=dict[Change, tuple[Place, ...]]
    )

    @cached_property
    def counts(self) -> Mapping[Kind, tuple[int, int]]:
        """For each kind that occurs: how many changes, and how many of them break callers."""
        total = Counter(change.kind for change in self.changes)
        breaking = Counter(change.kind for change in self.changes if change.breaking)
        return {kind: (total[kind], breaking[kind]) for kind in KINDS if total[kind]}

    def groups(self) -> tuple[Group, ...]:
        """The changes with those of one field of one resource put together; breaking ones first."""
        found: dict[tuple[object, ...], list[Change]] = {}
        for change in self.changes:
            of_field = change.kind.startswith("field-")
            own = change.field if of_field else f"{change.command} {change.path}"
            key = (change.kind, change.resource, own, change.before, change.after, change.breaking)
            found.setdefault((*key, change.why), []).append(change)
        groups = [
            Group(
                kind=first.kind,
                resource=first.resource,
                subject=_subject(first),
                before=first.before,
                after=first.after,
                breaking=first.breaking,
                why=first.why,
                commands=tuple(sorted({change.command for change in same if change.command})),
                places=tuple(sorted({p for c in same for p in self.places.get(c, ())})),
            )
            for same in found.values()
            for first in same[:1]
        ]
        return tuple(
            sorted(
                groups,
                key=lambda g: (not g.breaking, KINDS.index(g.kind), g.resource, g.subject, g.why),
            )
        )


def _subject(change: Change) -> str:
    if change.kind.startswith("field-"):
        return change.field
    return (
        f"{change.command}.{change.path}"
        if change.command and change.path
        else (change.command or change.path)
    )
