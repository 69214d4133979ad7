"""Descriptions: our own sentences from api_spec/wording/, or those of a user's own server."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..findings import GeneratorError
from ..json_types import as_table


@dataclass(frozen=True, slots=True)
class Wording:
    """Our own descriptions: of commands, of parameters by name, of fields by name.

    `filters`: of parameters of commands that list, where most choose rows. `acronyms`: the words of
    class names that are written in capitals.
    """

    commands: Mapping[str, str] = field(default_factory=dict[str, str])
    params: Mapping[str, str] = field(default_factory=dict[str, str])
    filters: Mapping[str, str] = field(default_factory=dict[str, str])
    params_of: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, dict[str, str]])
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    fields_of: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, dict[str, str]])
    acronyms: Mapping[str, str] = field(default_factory=dict[str, str])

    def command(self, name: str) -> str:
        return self.commands.get(name, "")

    def param(self, command: str, name: str) -> str:
        own = self.params_of.get(command, {}).get(name)
        if not own and command.startswith("list"):
            own = self.filters.get(name)
        return own or self.params.get(name, "")

    def field_of(self, cls: str, name: str, model: str) -> str:
        """What a field of a class means; `model` is how our class is called."""
        text = self.fields_of.get(cls, {}).get(name) or self.fields.get(name, "")
        return text.replace("{object}", in_words(model, self.acronyms))


def in_words(model: str, acronyms: Mapping[str, str]) -> str:
    """VirtualMachine -> virtual machine."""
    parts = [part.lower() for part in re.findall("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*", model)]
    return " ".join(acronyms.get(part, part) for part in parts)


def read_wording(folder: Path) -> Wording:
    """The tables of a wording folder; a missing file leaves its part empty."""
    tables = {name: _load(folder / f"{name}.toml") for name in ("commands", "parameters", "fields")}
    return Wording(
        commands=_texts(tables["commands"].get("commands")),
        params=_texts(tables["parameters"].get("default")),
        filters=_texts(tables["parameters"].get("list")),
        params_of=_tables(tables["parameters"].get("command")),
        fields=_texts(tables["fields"].get("default")),
        fields_of=_tables(tables["fields"].get("class")),
        acronyms=_texts(tables["fields"].get("acronyms")),
    )


def _load(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise GeneratorError(f"{path.name}: unreadable: {error}") from None


def _texts(value: object) -> Mapping[str, str]:
    return {key: str(item) for key, item in (as_table(value) or {}).items()}


def _tables(value: object) -> Mapping[str, Mapping[str, str]]:
    return {key: _texts(item) for key, item in (as_table(value) or {}).items()}
