"""api_spec/cli/*.toml -> cstyped/cli/spec/resources.json, for the command line.

Each name there is checked against what was built: a field, a command or a parameter that is not
there fails the build.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import Final

from ..data import find_data
from ..findings import Finding, GeneratorError
from ..interpret import ir
from ..json_types import Table, as_list, table, text, texts
from ..pipeline import Built
from .cli_commands import grouped

_KEYS: Final = frozenset({"columns", "wide", "once", "find", "parameters"})
_COLOURS: Final = ("good", "changing", "still", "bad")


def resources_file(built: Built, *, newest: bool = True) -> str:
    """The text of the file: resources, short forms of nouns, and the colours of states.

    `newest`: whether it is of the version that the entries are written for, so that each must be
    right. For an older one, what it lacks is left out.
    """
    package = built.package
    commands = {command.wire: command for command in package.commands}
    models = {model.name: model for model in package.models}
    given = {name: table(entry) for name, entry in _read("resources").items()}
    short = {text(entry["form"]): list(texts(entry["nouns"])) for entry in _short_forms()}
    wrong = [
        *(finding for name in given for finding in _wrong(name, given[name], models, commands)),
        *_ambiguous(short, commands),
    ]
    if not newest:
        bad = {finding.place for finding in wrong}
        given = {name: _fitting(name, given[name], models, commands) for name in given}
        short = {form: nouns for form, nouns in short.items() if form not in bad}
    elif wrong:
        raise GeneratorError("api_spec/cli says what is not so", tuple(wrong))
    resources = {name: dict(entry) for name, entry in given.items()}
    for name in models:
        found = None if "find" in given.get(name, {}) else _usual_search(name, models, commands)
        if found is not None:
            resources.setdefault(name, {})["find"] = found
    states = _read("states")
    colours = {state: colour for colour in _COLOURS for state in texts(states[colour])}
    return grouped({"resources": resources, "short": short, "states": colours}, {})


def _fitting(
    name: str, entry: Table, models: Mapping[str, ir.Model], commands: Mapping[str, ir.Command]
) -> Table:
    """What of an entry there is in an older version."""
    fields = {one.wire for one in models[name].fields} if name in models else set[str]()
    made: dict[str, object] = {
        key: [column for column in texts(entry[key]) if column in fields]
        for key in ("columns", "wide")
        if key in entry
    }
    made |= {key: entry[key] for key in entry.keys() - {"columns", "wide", "find"}}
    if "find" in entry and not list(_wrong(name, {"find": entry["find"]}, models, commands)):
        made["find"] = entry["find"]
    return made


def _read(name: str) -> Table:
    path = find_data("api_spec") / "cli" / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise GeneratorError(f"{path.name}: {error}") from None


def _short_forms() -> list[Table]:
    entries = _read("short_forms")["short"]
    return [table(entry) for entry in as_list(entries) or ()]


def _wrong(
    name: str, entry: Table, models: Mapping[str, ir.Model], commands: Mapping[str, ir.Command]
) -> Iterator[Finding]:
    """What an entry names that is not there."""
    if unknown := sorted(entry.keys() - _KEYS):
        yield Finding(name, f"unknown keys {unknown}", "error")
    columns = [*texts(entry.get("columns")), *texts(entry.get("wide")), *texts(entry.get("once"))]
    if len(set(columns)) < len(columns):
        yield Finding(name, "a field stands there twice", "error")
    if columns:
        fields = {one.wire for one in models[name].fields} if name in models else set[str]()
        for column in columns:
            if column not in fields:
                yield Finding(name, f"there is no field {column!r}", "error")
    if "find" in entry:
        find = table(entry["find"])
        command = commands.get(text(find["command"]))
        known = {param.wire for param in command.params} if command else set[str]()
        for param in (text(find["ask"]), *table(find.get("with", {}))):
            if param not in known:
                yield Finding(name, f"{find['command']} has no parameter {param!r}", "error")
        fields = {one.wire for one in models[command.model].fields} if command else set[str]()
        for field in texts(find["by"]):
            if field not in fields:
                yield Finding(name, f"{find['command']} answers no field {field!r}", "error")


def _ambiguous(
    short: Mapping[str, list[str]], commands: Mapping[str, ir.Command]
) -> Iterator[Finding]:
    """Short forms that with some verb lead to several commands, or to none at all."""
    known = {wire.lower() for wire in commands}
    for form, nouns in short.items():
        leads: dict[str, set[str]] = {}
        for name in known:
            for noun in nouns:
                for end in (noun, f"{noun}s", f"{noun}es", f"{noun.removesuffix('y')}ies"):
                    if name.endswith(end):
                        leads.setdefault(name.removesuffix(end), set()).add(name)
        for verb, names in leads.items():
            if len({name.rstrip("s") for name in names}) > 1:
                why = f"with {verb!r} it leads to {', '.join(sorted(names))}"
                yield Finding(form, why, "error")
        if not leads:
            yield Finding(form, "it leads to no command", "error")


def _usual_search(
    name: str, models: Mapping[str, ir.Model], commands: Mapping[str, ir.Command]
) -> dict[str, object] | None:
    """The one list of a resource that takes `name` and needs nothing else; None for several."""
    if "name" not in {entry.wire for entry in models[name].fields}:
        return None
    found = [
        command.wire
        for command in commands.values()
        if command.model == name and _is_plain_list(command)
    ]
    return {"command": found[0], "ask": "name", "by": ["name"]} if len(found) == 1 else None


def _is_plain_list(command: ir.Command) -> bool:
    required = any(param.required for param in command.params)
    named = any(param.wire == "name" for param in command.params)
    return command.usual.is_list and command.repeatable and named and not required
