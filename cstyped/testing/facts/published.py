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
from collections.abc import Mapping
from functools import cache
from typing import Any

from .spec import FOLDER


class Published:
    """The published facts of one version."""

    def __init__(self, version: str) -> None:
        # Any: a JSON document of our own making, which this class alone reads.
        data: dict[str, Any] = json.loads((FOLDER / "published" / f"{version}.json").read_bytes())
        self._commands: dict[str, dict[str, Any]] = data["commands"]
        self._related: list[str] = data["related"]
        self._trees: list[dict[str, str | list[Any]]] = data["trees"]

    def of_command(self, name: str) -> dict[str, str]:
        """`related` and `since` of a command, where it has them."""
        return self._facts(self._commands[name])

    def of_param(self, command: str, name: str) -> dict[str, str]:
        """`related` and `since` of a parameter, where it has them."""
        return self._facts(self._commands[command].get("p", {}).get(name, {}))

    def fields(self, command: str) -> list[dict[str, Any]]:
        """The tree of fields, as listApis writes it."""
        entry = self._commands[command]
        hidden: list[dict[str, Any]] = [{} for _ in range(entry.get("h", 0))]
        return self._tree(entry["f"]) + hidden

    def _facts(self, entry: Mapping[str, Any]) -> dict[str, str]:
        facts: dict[str, str] = {}
        if "s" in entry:
            facts["since"] = entry["s"]
        if "r" in entry:
            facts["related"] = self._related[entry["r"]]
        return facts

    def _tree(self, place: int) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        for name, kind in self._trees[place].items():
            if isinstance(kind, str):
                found.append({"name": name, "description": "", "type": kind})
            else:
                inner = self._tree(kind[1])
                found.append({"name": name, "description": "", "type": kind[0], "response": inner})
        return found


@cache
def load(version: str) -> Published:
    """What a version publishes, read once per process."""
    return Published(version)
