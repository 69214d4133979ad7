"""Entries of api_spec/fake/*.toml: what FakeCloud knows of the server beside its spec, as data."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..data import find_data
from ..findings import Finding, GeneratorError
from ..json_types import Table, as_list, as_table, text, texts
from ..spec.model import CommandSpec

# Command by name, of the newest version and the plug-ins.
Commands = Mapping[str, CommandSpec]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, with the place that a message names."""

    place: str
    table: Table

    def names(self, key: str) -> tuple[str, ...]:
        return texts(self.table.get(key))

    def word(self, key: str) -> str:
        return text(self.table.get(key))

    def mapping(self, key: str) -> Table:
        return as_table(self.table.get(key)) or {}

    def flag(self, key: str) -> bool:
        return self.table.get(key) is True


def read_entries(name: str, table: str) -> tuple[Entry, ...]:
    """The entries of a file. Raises GeneratorError where it is not of that form."""
    path = find_data("api_spec") / "fake" / f"{name}.toml"
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise GeneratorError(f"{path.name}: unreadable: {error}") from None
    found = as_list(document.get(table))
    if found is None or document.keys() != {table}:
        raise GeneratorError(f"{path.name}: entries start with [[{table}]], and nothing else does")
    entries = [
        Entry(f"{path.name} entry {number}", entry)
        for number, item in enumerate(found, 1)
        if (entry := as_table(item)) is not None
    ]
    return tuple(entries)


def common_problems(entry: Entry, known: frozenset[str], commands: Commands) -> Iterator[str]:
    """What is wrong with the keys that every entry has."""
    for key in sorted(entry.table.keys() - known):
        yield f"unknown key {key!r}"
    if not entry.word("evidence").strip():
        yield "says no evidence"
    if not entry.names("commands"):
        yield "names no commands"
    for name in entry.names("commands"):
        if name not in commands:
            yield f"there is no command {name}"


def complain(findings: list[Finding]) -> None:
    """Raise GeneratorError if anything was found."""
    if findings:
        raise GeneratorError("api_spec/fake has errors; mend these entries", tuple(findings))
