"""A diff as one HTML page that needs nothing else: the view of it, printed by diff.html.j2."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import jinja2

from .changes import About, Diff, Group, Kind
from .view import TITLES, headline, side_line, step, summary

# How a kind of change is marked: what it is about, and what happened, in one word.
_WORDS: Mapping[About, str] = {
    "command": "command",
    "result": "command",
    "param": "parameter",
    "field": "field",
    "model": "model",
    "enumeration": "enumeration",
}
_ADDED: tuple[Kind, ...] = (
    "command-added",
    "param-added",
    "field-added",
    "model-added",
    "enumeration-added",
)
_REMOVED: tuple[Kind, ...] = (
    "command-removed",
    "param-removed",
    "field-removed",
    "model-removed",
    "enumeration-removed",
)
_HAPPENED: Mapping[Kind, str] = {
    **dict.fromkeys(_ADDED, "added"),
    **dict.fromkeys(_REMOVED, "removed"),
    "command-async": "now async",
    "command-sync": "now sync",
    "result-changed": "result",
    "param-required": "now required",
    "param-optional": "now optional",
    "param-type": "type",
    "param-values": "values",
    "param-keys": "keys",
    "param-length": "length",
    "field-type": "type",
    "field-values": "values",
    "field-presence": "presence",
    "command-deprecated": "deprecated",
    "param-deprecated": "deprecated",
    "field-deprecated": "deprecated",
}
_TONES: Mapping[Kind, str] = {
    **dict.fromkeys(_ADDED, "new"),
    **dict.fromkeys(_REMOVED, "gone"),
    "param-optional": "new",
}
_ENUMERATIONS = "Enumerations"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the page."""

    kind: Kind
    what: str  # command, parameter, field, model or enumeration
    word: str
    tone: str
    owner: str  # the command of a parameter
    name: str
    step: str
    why: str
    breaking: bool
    commands: tuple[str, ...]
    places: tuple[str, ...]

    @property
    def search(self) -> str:
        """What the search box looks through."""
        words = (self.owner, self.name, self.what, self.word, self.step, *self.commands)
        return " ".join(words).lower()


@dataclass(frozen=True, slots=True)
class Part:
    """The entries of one resource."""

    resource: str
    entries: tuple[Entry, ...]

    @property
    def breaking(self) -> int:
        return sum(entry.breaking for entry in self.entries)


def parts(diff: Diff) -> tuple[Part, ...]:
    """The page's parts: resources with breaking changes first, in each the breaking ones first."""
    found: dict[str, list[Entry]] = {}
    for group in diff.groups():
        # An enumeration belongs to no resource, and one alone is too little for a part.
        owner = _ENUMERATIONS if group.about == "enumeration" else group.resource
        found.setdefault(owner, []).append(_entry(group))
    made = [Part(resource, tuple(entries)) for resource, entries in found.items()]
    return tuple(sorted(made, key=_order))


def _order(part: Part) -> tuple[bool, bool, str]:
    return part.resource == _ENUMERATIONS, not part.breaking, part.resource.lower()


def _entry(group: Group) -> Entry:
    return Entry(
        kind=group.kind,
        what=_WORDS[group.about],
        word=_HAPPENED[group.kind],
        tone=_TONES.get(group.kind, "other"),
        owner=group.owner,
        name=group.name,
        step=step(group),
        why=group.why,
        breaking=group.breaking,
        commands=group.commands if group.about == "field" else (),
        places=tuple(str(place) for place in group.places),
    )


def as_html(diff: Diff, templates: Iterable[Path]) -> str:
    """The page. Whatever a spec says is escaped: a dump is not trusted."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader([str(folder) for folder in templates]),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made = parts(diff)
    return (
        environment.get_template("diff.html.j2").render(
            before=diff.before.version,
            after=diff.after.version,
            before_line=side_line(diff.before),
            after_line=side_line(diff.after),
            headline=headline(diff),
            summary=summary(diff),
            notes=diff.notes,
            parts=made,
            breaking=[(part, entry) for part in made for entry in part.entries if entry.breaking],
            total=sum(len(part.entries) for part in made),
            kinds=[(kind, TITLES[kind][0]) for kind in diff.counts],
            limited=bool(diff.places),
        )
        + "\n"
    )
