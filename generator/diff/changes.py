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
    "command-disabled",
    "command-enabled",
    "command-deprecated",
    "param-deprecated",
    "field-deprecated",
    "model-removed",
    "model-added",
    "enumeration-removed",
    "enumeration-added",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

# What a change of each kind is about.
About = Literal["command", "result", "param", "field", "model", "enumeration"]
_KINDS_ABOUT: Mapping[About, tuple[Kind, ...]] = {
    "command": (
        "command-removed",
        "command-async",
        "command-sync",
        "command-added",
        "command-disabled",
        "command-enabled",
        "command-deprecated",
    ),
    "result": ("result-changed",),
    "param": (
        "param-removed",
        "param-required",
        "param-type",
        "param-values",
        "param-keys",
        "param-length",
        "param-added",
        "param-optional",
        "param-deprecated",
    ),
    "field": (
        "field-removed",
        "field-type",
        "field-values",
        "field-presence",
        "field-added",
        "field-deprecated",
    ),
    "model": ("model-removed", "model-added"),
    "enumeration": ("enumeration-removed", "enumeration-added"),
}
ABOUT: Mapping[Kind, About] = {
    kind: about for about, kinds in _KINDS_ABOUT.items() for kind in kinds
}
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
    def about(self) -> About:
        return ABOUT[self.kind]

    @property
    def field(self) -> str:
        """The last part of the path: a field's own name in its resource."""
        return self.path.rpartition(".")[2]

    @property
    def nested(self) -> bool:
        return self.about == "field" and "." in self.path


@dataclass(frozen=True, slots=True)
class Group:
    """One difference as readers see it: once for a resource, with the commands that show it."""

    kind: Kind
    resource: str
    owner: str  # the command of a parameter
    name: str  # the command, parameter, field, model or enumeration
    before: Value
    after: Value
    breaking: bool
    why: str
    commands: tuple[str, ...]
    places: tuple[Place, ...] = ()

    @property
    def about(self) -> About:
        return ABOUT[self.kind]

    @property
    def subject(self) -> str:
        """The name, of a parameter with its command."""
        return f"{self.owner}.{self.name}" if self.owner else self.name


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
            key = (change.kind, change.resource, *_named(change), change.before, change.after)
            found.setdefault((*key, change.breaking, change.why), []).append(change)
        groups = [
            Group(
                kind=first.kind,
                resource=first.resource,
                owner=_named(first)[0],
                name=_named(first)[1],
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


def _named(change: Change) -> tuple[str, str]:
    """The owner and the name of what changed."""
    match change.about:
        case "field":
            return "", change.field
        case "param":
            return change.command, change.path
        case "command" | "result":
            return "", change.command
        case "model" | "enumeration":
            return "", change.path
