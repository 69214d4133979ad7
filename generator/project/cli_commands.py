"""Commands as the command line needs them -> cstyped/cli/spec/commands.json.

A completion has a tenth of a second for all that it does. So what it takes to complete and to check
a line is in one file that is read at once, and texts are in another (`cli_words`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ..facts.sources import Sources
from ..interpret import ir, names
from ..pipeline import Built
from ..python.types import BOOL, FLOAT, INT, runtime
from ..spec.model import ParamSpec

_BASE64: Final = runtime("Base64")
_MAPS: Final = {
    "PairMap": "pairs",
    "FlatMap": "pairs",
    "StructMap": "entries",
    "DynamicMap": "entries",
    "UnusableMap": "unusable",
}


def commands_file(built: Built) -> str:
    """The text of the file: the commands, one a line, and the enumerations of their parameters."""
    specs = built.sources.spec.by_name()
    commands = {
        command.wire: _command(command, specs[command.wire].params, built.sources)
        for command in built.package.commands
    }
    used = {
        param.enumeration
        for command in built.package.commands
        for param in command.params
        if param.enumeration
    }
    enums = {
        enum.name: {"values": list(enum.values)} | ({"open": True} if enum.open else {})
        for enum in built.package.enums
        if enum.name in used
    }
    version = built.package.version
    return grouped({"commands": commands, "enums": enums}, {"version": version})


def grouped(groups: Mapping[str, Mapping[str, object]], more: Mapping[str, str]) -> str:
    """JSON of several groups of entries, each entry on a line of its own."""
    parts = [f"{compact(name)}:{compact(value)}" for name, value in more.items()]
    for name, group in groups.items():
        lines = [f"{compact(key)}:{compact(value)}" for key, value in sorted(group.items())]
        parts.append(f"{compact(name)}:{{\n" + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _command(
    command: ir.Command, specs: Iterable[ParamSpec], sources: Sources
) -> dict[str, object]:
    kinds = {spec.name: spec.type for spec in specs}
    entry: dict[str, object] = {"function": command.function, "answers": command.model}
    if command.usual.is_job:
        entry["job"] = True
    if command.usual.is_list:
        entry["list"] = True
    if command.repeatable:
        entry["reads"] = True
    if command.deprecated:
        entry["deprecated"] = command.deprecated.on_the_wire
    entry["params"] = {
        param.wire: dict(_param(command.wire, param, kinds[param.wire], sources))
        for param in command.params
    }
    return entry


def _param(
    command: str, param: ir.Param, kind: str, sources: Sources
) -> Iterator[tuple[str, object]]:
    yield "type", _kind(param, kind)
    if param.renamed:
        yield "py", param.py
    if param.required:
        yield "required", True
    referred = referred_models(command, param.wire, sources)
    if referred:
        yield "of", referred
    if param.enumeration:
        yield "values", param.enumeration
    if param.case == "any":
        yield "anycase", True
    if param.map_shape is not None and param.map_shape.keys:
        yield "keys", list(param.map_shape.keys)
    if param.secret:
        yield "secret", True
    if param.deprecated:
        yield "deprecated", param.deprecated.on_the_wire


def _kind(param: ir.Param, published: str) -> str:
    """What is to be given, in the word by which help names it."""
    if param.map_shape is not None:
        return _MAPS[param.map_shape.name]
    if param.type == _BASE64:
        return "base64"
    if published == "list":
        return "list"
    if param.type == BOOL:
        return "boolean"
    if param.type in (INT, FLOAT):
        return "number"
    return {"uuid": "id", "date": "date", "tzdate": "date"}.get(published, "text")


def referred_models(command: str, param: str, sources: Sources) -> list[str]:
    """The models of the resources whose ids a parameter takes."""
    facts = sources.server.commands.get(command)
    known = facts.params.get(param) if facts else None
    corrected = sources.corrections.referred.get((command, param))
    classes = (corrected,) if corrected else known.entity if known else ()
    if known is not None and known.element not in ("", "uuid"):
        return []  # a list of names, or of numbers
    found = [names.model_name(cls, sources.overlay.model_names) for cls in classes]
    return list(dict.fromkeys(found))
