"""Entries of api_spec/fake that speak of single parameters, to be held to the spec."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..findings import Finding, GeneratorError
from ..json_types import Table, as_list, as_table, text, texts
from ..spec.model import CommandSpec
from .fake_facts import EVIDENCE, read_fake

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
    document = read_fake(name)
    found = as_list(document.get(table))
    if found is None or document.keys() != {table}:
        raise GeneratorError(f"{name}.toml: entries start with [[{table}]], and nothing else does")
    entries = [
        Entry(f"{name}.toml entry {number}", entry)
        for number, item in enumerate(found, 1)
        if (entry := as_table(item)) is not None
    ]
    return tuple(entries)


def common_problems(entry: Entry, known: frozenset[str], commands: Commands) -> Iterator[str]:
    """What is wrong with the keys that every entry has."""
    for key in sorted(entry.table.keys() - known):
        yield f"unknown key {key!r}"
    if not EVIDENCE.fullmatch(entry.word("evidence")):
        yield "says no evidence: recorded, source or reference, and where"
    if not entry.names("commands"):
        yield "names no commands"
    for name in entry.names("commands"):
        if name not in commands:
            yield f"there is no command {name}"


def complain(findings: list[Finding]) -> None:
    """Raise GeneratorError if anything was found."""
    if findings:
        raise GeneratorError("api_spec/fake has errors; fix these entries", tuple(findings))
