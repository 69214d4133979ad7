"""A diff as readers see it, whatever it is printed as: sections, rows and figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .changes import KINDS, Diff, Group, Kind, Value
from .side import Side
from .usage.uses import Place

# What a kind of change is called in a heading, and in a sentence after a number.
TITLES: Mapping[Kind, tuple[str, str]] = {
    "command-removed": ("Commands removed", "commands removed"),
    "command-async": ("Commands that became asynchronous", "commands became asynchronous"),
    "command-sync": ("Commands that became synchronous", "commands became synchronous"),
    "result-changed": ("Commands that answer something else", "commands answer something else"),
    "param-removed": ("Parameters removed", "parameters removed"),
    "param-required": ("Parameters that became required", "parameters became required"),
    "param-type": ("Parameters with another type", "parameter types changed"),
    "param-values": ("Parameters with other values", "parameters take other values"),
    "param-keys": ("Map parameters with other keys", "map parameters take other keys"),
    "param-length": ("Parameters with another length", "parameter lengths changed"),
    "param-added": ("Parameters added", "parameters added"),
    "param-optional": ("Parameters that became optional", "parameters became optional"),
    "field-removed": ("Fields removed", "fields removed"),
    "field-type": ("Fields with another type", "field types changed"),
    "field-values": ("Fields with other values", "fields have other values"),
    "field-presence": ("Fields that always come, or no longer do", "fields came or went"),
    "field-added": ("Fields added", "fields added"),
    "command-added": ("Commands added", "commands added"),
    "command-disabled": (
        "Commands of features that are not enabled there any more",
        "commands not enabled there any more",
    ),
    "command-enabled": (
        "Commands of features that were not enabled before",
        "commands not enabled before",
    ),
    "command-deprecated": ("Commands that became deprecated", "commands became deprecated"),
    "param-deprecated": ("Parameters that became deprecated", "parameters became deprecated"),
    "field-deprecated": ("Fields that became deprecated", "fields became deprecated"),
    "model-removed": ("Models removed", "models removed"),
    "model-added": ("Models added", "models added"),
    "enumeration-removed": ("Enumerations removed", "enumerations removed"),
    "enumeration-added": ("Enumerations added", "enumerations added"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a section: things that changed alike, under what they belong to."""

    owner: str
    items: tuple[str, ...]
    why: str = ""
    commands: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """All changes of one kind that break callers, or all that do not."""

    kind: Kind
    title: str
    breaking: bool
    rows: tuple[Row, ...]


def shown(value: Value) -> str:
    """A value from before or after in a few words."""
    if isinstance(value, tuple):
        return ", ".join(value)
    return "none" if value is None else str(value)


def step(group: Group) -> str:
    """From what to what, where both are worth saying."""
    if group.kind in ("param-required", "param-optional", "command-async", "command-sync"):
        return ""
    if group.before is not None and group.after is not None:
        return f"{shown(group.before)} → {shown(group.after)}"
    if group.kind in ("field-removed", "param-removed", "enumeration-removed"):
        return shown(group.before)
    added = ("field-added", "param-added", "enumeration-added")
    return shown(group.after) if group.kind in added else ""


def sections(diff: Diff) -> tuple[Section, ...]:
    """The readers' view of a diff: breaking sections first, each with one line per resource."""
    found: dict[tuple[bool, Kind], list[Group]] = {}
    for group in diff.groups():
        found.setdefault((group.breaking, group.kind), []).append(group)
    return tuple(
        Section(kind, TITLES[kind][0], breaking, tuple(_rows(found[breaking, kind])))
        for breaking in (True, False)
        for kind in KINDS
        if (breaking, kind) in found
    )


def _rows(groups: Iterable[Group]) -> Iterator[Row]:
    """Groups with the same owner, reason, commands and places share a line."""
    together: dict[tuple[str, str, tuple[str, ...], tuple[Place, ...]], list[str]] = {}
    for group in groups:
        owner, item = _owner_and_item(group)
        commands = group.commands if group.about == "field" else ()
        key = (owner, group.why, commands, group.places)
        together.setdefault(key, []).append(item)
    for (owner, why, commands, places), items in sorted(together.items()):
        yield Row(owner, tuple(sorted(items)), why, commands, places)


def _owner_and_item(group: Group) -> tuple[str, str]:
    change = step(group)
    item = f"{group.name} ({change})" if change else group.name
    match group.about:
        case "field" | "result":
            return group.resource, item
        case "param":
            return group.owner, item
        case "command":
            return group.resource, group.name
        case "model" | "enumeration":
            return "", group.name


def summary(diff: Diff) -> tuple[str, ...]:
    """The figures, one line each: what changed how often, and how much of it breaks callers."""
    lines: list[str] = []
    for kind, (total, breaking) in diff.counts.items():
        line = f"{total:,} {_singular(TITLES[kind][1]) if total == 1 else TITLES[kind][1]}"
        nested = sum(change.kind == kind and change.nested for change in diff.changes)
        if nested:
            line += f" ({total - nested:,} at the top of answers, {nested:,} deeper in them)"
        if breaking:
            line += f", {breaking:,} breaking" if breaking != total else ", breaking"
        lines.append(line)
    return tuple(lines)


def _singular(words: str) -> str:
    """The phrase of TITLES for one: its first plural loses the ending."""
    return " ".join(
        word.removesuffix("s") if word in _PLURALS else word for word in words.split(" ")
    )


_PLURALS = frozenset({"commands", "parameters", "fields", "types", "lengths", "models"}) | {
    "enumerations"
}


def headline(diff: Diff) -> str:
    """What is compared, and how many changes break callers."""
    breaking = sum(change.breaking for change in diff.changes)
    return (
        f"{len(diff.changes):,} changes, {breaking:,} of them breaking for callers"
        if diff.changes
        else "no changes"
    )


def side_line(side: Side) -> str:
    """A side in a few words: version, commands, and the file where that says more."""
    stated = f"CloudStack {side.version}"
    where = f" from {side.name}" if side.name != side.version else ""
    others = len(side.spec.commands) - side.bound  # those of the simulator, or what overlays drop
    more = f" and {others} that bindings leave out" if others else ""
    return f"{stated}, {side.bound:,} commands{more}{where}"


def some_of(commands: tuple[str, ...]) -> str:
    """A few of many commands, and how many more there are."""
    if len(commands) <= 4:
        return ", ".join(commands)
    return f"{', '.join(commands[:3])} and {len(commands) - 3} more commands"
