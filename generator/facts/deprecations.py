"""What the server calls deprecated, and what to use instead: api_spec/deprecated.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..findings import Finding, GeneratorError
from ..json_types import Table, as_list, as_table, text, texts
from ..versions import in_range
from .corrections import OfClass, OfCommand

_KEYS = frozenset({"apis", "param", "class", "field", "since", "instead", "reason", "evidence"})
_NEEDED = ("reason", "evidence")


@dataclass(frozen=True, slots=True)
class Deprecation:
    """That something is deprecated. `instead`: wire names of what to use; empty: nothing."""

    since: str  # the first version that says so; empty: every supported one
    instead: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class DeprecationEntry:
    """One entry of the file: of commands, of one parameter of theirs, or of a class's field."""

    place: str  # file and number of the entry
    apis: tuple[str, ...]
    param: str
    cls: str
    field: str
    what: Deprecation

    def applies_to(self, version: str) -> bool:
        """Whether a server of that version calls it deprecated."""
        return not self.what.since or in_range(version, f">={self.what.since}")


@dataclass(frozen=True, slots=True)
class Deprecations:
    """What is deprecated in one version: looked up, not searched."""

    entries: tuple[DeprecationEntry, ...] = ()
    commands: Mapping[str, Deprecation] = field(default_factory=dict[str, Deprecation])
    params: Mapping[OfCommand, Deprecation] = field(default_factory=dict[OfCommand, Deprecation])
    fields: Mapping[OfClass, Deprecation] = field(default_factory=dict[OfClass, Deprecation])


def deprecations(entries: Iterable[DeprecationEntry], version: str) -> Deprecations:
    """What the entries say of one version."""
    commands: dict[str, Deprecation] = {}
    params: dict[OfCommand, Deprecation] = {}
    fields: dict[OfClass, Deprecation] = {}
    applying = tuple(entry for entry in entries if entry.applies_to(version))
    for entry in applying:
        if entry.cls:
            fields[entry.cls, entry.field] = entry.what
        elif entry.param:
            params.update(dict.fromkeys(((api, entry.param) for api in entry.apis), entry.what))
        else:
            commands.update(dict.fromkeys(entry.apis, entry.what))
    return Deprecations(applying, commands, params, fields)


def unmatched(
    found: Deprecations,
    commands: Mapping[str, Container[str]],
    classes: Mapping[str, Container[str]],
) -> Iterator[Finding]:
    """One error for each entry of which there is nothing.

    `commands`: the names of their parameters. `classes`: the names of their fields.
    """
    for entry in found.entries:
        if entry.cls:
            if entry.field not in classes.get(entry.cls, ()):
                why = f"matches nothing: no field {entry.field} of {entry.cls}"
                yield Finding(entry.place, why, "error")
            continue
        present = [api for api in entry.apis if api in commands]
        if not present:
            why = f"matches nothing: no command {', '.join(entry.apis)}"
            yield Finding(entry.place, why, "error")
        for api in present:
            if entry.param and entry.param not in commands[api]:
                why = f"matches nothing: no parameter {entry.param} of {api}"
                yield Finding(entry.place, why, "error")


def read_deprecations(path: Path) -> tuple[DeprecationEntry, ...]:
    """The entries of the file. Raises GeneratorError with all that is wrong in it."""
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise GeneratorError(f"{path.name}: unreadable: {error}") from None
    entries, findings = parse_deprecations(document, path.name)
    if findings:
        raise GeneratorError("the deprecations have errors; fix these entries", findings)
    return entries


def parse_deprecations(
    document: Table, name: str
) -> tuple[tuple[DeprecationEntry, ...], tuple[Finding, ...]]:
    """The entries of the parsed file, and what is wrong with them."""
    entries: list[DeprecationEntry] = []
    findings = [
        Finding(name, f"unknown table {key!r}; known tables: deprecated", "error")
        for key in sorted(document.keys() - {"deprecated"})
    ]
    for number, value in enumerate(as_list(document.get("deprecated")) or (), 1):
        place, entry = f"{name} entry {number}", as_table(value) or {}
        problems = tuple(_problems(entry))
        findings += (Finding(place, problem, "error") for problem in problems)
        if not problems:
            entries.append(_entry(entry, place))
    return tuple(entries), tuple(findings)


def _problems(entry: Table) -> Iterator[str]:
    for key in sorted(entry.keys() - _KEYS):
        yield f"knows no key {key!r}"
    for key in _NEEDED:
        if not text(entry.get(key)).strip():
            yield f"needs the key {key!r}"
    if bool(texts(entry.get("apis"))) == bool(text(entry.get("class"))):
        yield "names either 'apis' or a 'class'"
    if bool(text(entry.get("class"))) != bool(text(entry.get("field"))):
        yield "'class' and 'field' go together"
    if "param" in entry and "class" in entry:
        yield "'param' is of commands, not of a class"
    if "since" in entry:
        try:
            in_range("4.22", f">={text(entry['since'])}")
        except ValueError as error:
            yield str(error)


def _entry(entry: Table, place: str) -> DeprecationEntry:
    return DeprecationEntry(
        place=place,
        apis=texts(entry.get("apis")),
        param=text(entry.get("param")),
        cls=text(entry.get("class")),
        field=text(entry.get("field")),
        what=Deprecation(
            since=text(entry.get("since")),
            instead=texts(entry.get("instead")),
            reason=text(entry.get("reason")),
        ),
    )
