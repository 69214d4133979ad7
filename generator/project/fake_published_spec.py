"""A spec -> cstyped/testing/spec/published/<version>.json, which FakeCloud's listApis reads.

Apart from the rest of FakeCloud's facts, because only listApis needs it, and seldom. The layout is
described in cstyped/testing/facts/published.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from ..spec.model import CommandSpec, FieldSpec, ParamSpec, Spec


def published(spec: Spec) -> str:
    """The text of published/<version>.json: one command, list of names or tree a line."""
    shared = _Shared()
    commands = [
        f"{_json(command.name)}:{_json(shared.command(command))}" for command in spec.commands
    ]
    return (
        '{\n"commands": {\n'
        + ",\n".join(commands)
        + '\n},\n"related": [\n'
        + ",\n".join(shared.related)
        + '\n],\n"trees": [\n'
        + ",\n".join(shared.trees)
        + "\n]\n}\n"
    )


class _Shared:
    """Lists and trees that many commands publish alike, each kept once and known by its place."""

    def __init__(self) -> None:
        self.related: dict[str, int] = {}
        self.trees: dict[str, int] = {}

    def command(self, command: CommandSpec) -> dict[str, object]:
        params = {param.name: facts for param in command.params if (facts := self._facts(param))}
        entry: dict[str, object] = {"f": self._tree(command.fields)}
        if command.hidden_fields:
            entry["h"] = command.hidden_fields
        if params:
            entry["p"] = params
        return entry | self._facts(command)

    def _facts(self, entry: CommandSpec | ParamSpec) -> dict[str, object]:
        facts: dict[str, object] = {}
        if entry.related:
            facts["r"] = _place(self.related, _json(",".join(entry.related)))
        if entry.since:
            facts["s"] = entry.since
        return facts

    def _tree(self, fields: Iterable[FieldSpec]) -> int:
        tree = {
            field.name: [field.type, self._tree(field.fields)] if field.fields else field.type
            for field in fields
        }
        return _place(self.trees, _json(tree))


def _place(kept: dict[str, int], text: str) -> int:
    return kept.setdefault(text, len(kept))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
