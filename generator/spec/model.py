"""The spec: what a listApis dump says, as frozen values in canonical order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Keys of an entry that nothing here knows, each with its value as JSON text: a newer server's
# facts, kept for a generator that reads them.
Other = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ParamSpec:
    """One published parameter. `type` is listApis' word: string, uuid, list, map, ..."""

    name: str
    type: str
    required: bool = False
    length: int = 255
    since: str = ""
    related: tuple[str, ...] = ()
    doc: str = ""
    other: Other = ()


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One published field of an answer; `fields` is its own tree where the server shows one."""

    name: str
    type: str
    fields: tuple[FieldSpec, ...] = ()
    doc: str = ""
    other: Other = ()


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """One command as published. `hidden_fields` counts the empty entries that hide a field."""

    name: str
    isasync: bool = False
    since: str = ""
    related: tuple[str, ...] = ()
    params: tuple[ParamSpec, ...] = ()
    fields: tuple[FieldSpec, ...] = ()
    hidden_fields: int = 0
    doc: str = ""
    other: Other = ()


@dataclass(frozen=True, slots=True)
class Spec:
    """All commands of one server version, sorted by name."""

    version: str
    commands: tuple[CommandSpec, ...] = ()
    source: Mapping[str, str] = field(default_factory=dict[str, str])

    def by_name(self) -> dict[str, CommandSpec]:
        return {command.name: command for command in self.commands}
