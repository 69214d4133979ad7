"""Descriptions: our own sentences from api_spec/wording/, or those of a user's own server."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..findings import GeneratorError
from ..json_types import as_table


@dataclass(frozen=True, slots=True)
class Wording:
    """Our own descriptions: of commands, of parameters by name, of fields by name."""

    commands: Mapping[str, str] = field(default_factory=dict[str, str])
    params: Mapping[str, str] = field(default_factory=dict[str, str])
    params_of: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, dict[str, str]])
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    fields_of: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, dict[str, str]])

    def command(self, name: str) -> str:
        return self.commands.get(name, "")

    def param(self, command: str, name: str) -> str:
        return self.params_of.get(command, {}).get(name) or self.params.get(name, "")

    def field_of(self, cls: str, name: str) -> str:
        return self.fields_of.get(cls, {}).get(name) or self.fields.get(name, "")


def read_wording(folder: Path) -> Wording:
    """The tables of a wording folder; a missing file leaves its part empty."""
    tables = {name: _load(folder / f"{name}.toml") for name in ("commands", "parameters", "fields")}
    return Wording(
        commands=_texts(tables["commands"].get("commands")),
        params=_texts(tables["parameters"].get("default")),
        params_of=_tables(tables["parameters"].get("command")),
        fields=_texts(tables["fields"].get("default")),
        fields_of=_tables(tables["fields"].get("class")),
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


_BLANKS = re.compile(r"\s+")


def one_line(text: str) -> str:
    """Text from a dump as one harmless line: no control, format or bidirectional characters.

    Quotes and backslashes lose what could end or escape a docstring.
    """
    kept = "".join(
        " " if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") else char
        for char in text
    )
    kept = kept.replace("\\", "/").replace('"', "'")
    return _BLANKS.sub(" ", kept).strip()


def label(text: str) -> str:
    """A file name or a version, as comments and docstrings of generated files show it.

    Few characters are kept: a comment on the first line can set a file's encoding.
    """
    return re.sub(r"[^A-Za-z0-9._/+-]+", "_", text)[:100]


def sentence(text: str, limit: int = 300) -> str:
    """The first sentence of a text, with its full stop, at most `limit` characters."""
    line = one_line(text)
    end = line.find(". ")
    if end > 0:
        line = line[: end + 1]
    if len(line) > limit:
        line = f"{line[: limit - 4].rstrip()} ..."
    return line if line.endswith((".", "!", "?")) or not line else f"{line}."
