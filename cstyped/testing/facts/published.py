"""What a version's listApis says beyond what FakeCloud needs to answer: trees of fields, `related`
and `since`, read from spec/published/<version>.json when listApis is called.

The files are made by `generator/project/fake_published_spec.py`. Layout:

- commands: name -> `f` the place of its tree of fields, `h` how many entries are empty, `r` the
  place of its related commands, `s` since, `p` parameter -> the same `r` and `s`.
- related: comma lists of commands.
- trees: field -> type, or its type and the place of its own tree.
"""

from __future__ import annotations

import json
import re
from functools import cache

from .spec import FOLDER, Document


class Words:
    """Descriptions of ours: of commands, of parameters and of fields. What has none is described by
    the words of its name.
    """

    def __init__(self) -> None:
        data: Document = json.loads((FOLDER / "published" / "words.json").read_bytes())
        self._commands: dict[str, str] = data["commands"]
        self._params: dict[str, str] = data["params"]
        self._filters: dict[str, str] = data["filters"]
        self._acronyms: dict[str, str] = data["acronyms"]
        self._params_of: dict[str, dict[str, str]] = data["params_of"]
        self._fields: dict[str, str] = data["fields"]
        self._fields_of: dict[str, dict[str, str]] = data["fields_of"]

    def of_command(self, name: str) -> str:
        return self._commands.get(name) or _spelt(name)

    def of_param(self, command: str, name: str) -> str:
        filters = self._filters if command.startswith("list") else {}
        return (
            self._params_of.get(command, {}).get(name)
            or filters.get(name)
            or self._params.get(name)
            or _spelt(name)
        )

    def of_field(self, cls: str, name: str) -> str:
        text = (
            self._fields_of.get(f"{cls}Response", {}).get(name)
            or self._fields.get(name)
            or _spelt(name)
        )
        return text.replace("{object}", self._in_words(cls))

    def _in_words(self, cls: str) -> str:
        found: list[str] = re.findall("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*", cls)
        parts = [part.lower() for part in found]
        return " ".join(self._acronyms.get(part, part) for part in parts)


def _spelt(name: str) -> str:
    """listZones -> List zones."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", name) or [name]
    first, *rest = (part if part.isupper() else part.lower() for part in parts)
    return " ".join([first[:1].upper() + first[1:], *rest])


@cache
def words() -> Words:
    """Our descriptions, read once per process."""
    return Words()


class Published:
    """The published facts of one version."""

    def __init__(self, version: str) -> None:
        data: Document = json.loads((FOLDER / "published" / f"{version}.json").read_bytes())
        self._commands: dict[str, Document] = data["commands"]
        self._related: list[str] = data["related"]
        self._trees: list[Document] = data["trees"]

    def of_command(self, name: str) -> dict[str, str]:
        """`related` and `since` of a command, where it has them."""
        return self._facts(self._commands[name])

    def of_param(self, command: str, name: str) -> dict[str, str]:
        """`related` and `since` of a parameter, where it has them."""
        return self._facts(self._commands[command].get("p", {}).get(name, {}))

    def fields(self, command: str, cls: str) -> list[dict[str, object]]:
        """The fields of a command that answers objects of a class, as listApis writes them."""
        entry = self._commands[command]
        hidden: list[dict[str, object]] = [{} for _ in range(entry.get("h", 0))]
        return self._tree(entry["f"], cls) + hidden

    def _facts(self, entry: Document) -> dict[str, str]:
        facts: dict[str, str] = {}
        if "s" in entry:
            facts["since"] = entry["s"]
        if "r" in entry:
            facts["related"] = self._related[entry["r"]]
        return facts

    def _tree(self, place: int, cls: str) -> list[dict[str, object]]:
        found: list[dict[str, object]] = []
        for name, kind in self._trees[place].items():
            shown: dict[str, object] = {"name": name, "description": words().of_field(cls, name)}
            if isinstance(kind, str):
                found.append(shown | {"type": kind})
            else:
                inner = self._tree(kind[1], "")
                found.append(shown | {"type": kind[0], "response": inner})
        return found


@cache
def load(version: str) -> Published:
    """What a version publishes, read once per process."""
    return Published(version)
