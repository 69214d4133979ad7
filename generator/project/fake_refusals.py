"""api_spec/fake/exclusions.toml and conditions.toml -> cstyped/testing/spec/fake/refusals.json.

The layout is described in cstyped/testing/facts/refusals.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..facts.server_model import ServerModel
from ..findings import Finding
from ..json_types import texts
from .fake_entries import Commands, Entry, common_problems, complain, read_entries

_COMMON = frozenset(
    {
        "commands",
        "parameters",
        "given",
        "where",
        "where_not",
        "only_for",
        "empty_counts",
        "when",
        "code",
        "exception",
        "enforced",
        "reason",
        "evidence",
    }
)
_KEYS = {
    "excludes": _COMMON | {"excludes"},
    "needs": _COMMON | {"op", "needs"},
    "one-of": _COMMON | {"op"},
    "without": _COMMON | {"op"},
    "values": _COMMON | {"op", "needs", "values"},
    "refused": _COMMON | {"op"},
}
_WHEN = ("request", "job")
# The inner code of an answer tells the exception. Those that are not here are 0.
_INNER = {
    "InvalidParameterValueException": 4350,
    "CloudRuntimeException": 4250,
    "ServerApiException": 9999,
}


def refusals(commands: Commands, server: ServerModel) -> dict[str, list[dict[str, object]]]:
    """Command -> its rules, in the order of the files. Raises GeneratorError for wrong entries."""
    findings: list[Finding] = []
    rules: dict[str, list[dict[str, object]]] = {}
    for entry, op in _entries():
        problems = list(_problems(entry, op, commands, server))
        findings += [Finding(entry.place, problem, "error") for problem in problems]
        if problems or entry.table.get("enforced") is False:
            continue
        for name in entry.names("commands"):
            rules.setdefault(name, []).append(_rule(entry, op))
    complain(findings)
    return dict(sorted(rules.items()))


def _entries() -> Iterator[tuple[Entry, str]]:
    for entry in read_entries("exclusions", "exclusion"):
        yield entry, "excludes"
    for entry in read_entries("conditions", "condition"):
        yield entry, entry.word("op")


def _problems(entry: Entry, op: str, commands: Commands, server: ServerModel) -> Iterator[str]:
    known = _KEYS.get(op)
    if known is None:
        yield f"unknown op {op!r}; known: {', '.join(_KEYS)}"
        return
    yield from common_problems(entry, known, commands)
    if not entry.word("reason").strip():
        yield "says no reason"
    if entry.table.get("enforced") is False:
        return
    if entry.word("when") not in _WHEN:
        yield f"`when` is one of {', '.join(_WHEN)}"
    if not isinstance(entry.table.get("code"), int):
        yield "says no code"
    if not entry.word("exception").endswith("Exception"):
        yield "names no exception"
    if op not in ("needs", "refused") and not entry.names("parameters"):
        yield "names no parameters"
    for name in entry.names("commands"):
        if name in commands:
            yield from _command_problems(entry, name, commands, server)


def _command_problems(
    entry: Entry, name: str, commands: Commands, server: ServerModel
) -> Iterator[str]:
    taken = {param.name for param in commands[name].params}
    for parameter in _mentioned(entry):
        if parameter not in taken:
            yield f"{name} has no parameter {parameter}"
    required = {param.name for param in commands[name].params if param.required}
    for parameter in sorted(required & {*entry.names("needs")}):
        yield f"{name} requires {parameter} in any case"
    facts = server.commands.get(name)
    if entry.word("when") == "job" and (
        not commands[name].isasync or (facts is not None and facts.creates)
    ):
        yield f"{name} looks at its parameters before a job, if it has one"


def _mentioned(entry: Entry) -> Iterator[str]:
    for key in ("parameters", "excludes", "needs", "given"):
        yield from entry.names(key)
    for key in ("where", "where_not"):
        yield from entry.mapping(key)


def _rule(entry: Entry, op: str) -> dict[str, object]:
    """One rule without the keys that it does not use: the file is read at every start."""
    rule: dict[str, object] = {
        "op": op,
        "p": list(entry.names("parameters")),
        "q": list(entry.names("excludes") or entry.names("needs")),
        "v": [value.lower() for value in entry.names("values")],
        "g": list(entry.names("given")),
        "w": _lower(entry, "where"),
        "n": _lower(entry, "where_not"),
        "o": entry.word("only_for"),
        "c": entry.table["code"],
        "i": _INNER.get(entry.word("exception"), 0),
        "j": int(entry.word("when") == "job"),
        "e": int(entry.flag("empty_counts")),
    }
    return {key: value for key, value in rule.items() if value or key in ("op", "i")}


def _lower(entry: Entry, key: str) -> dict[str, list[str]]:
    return {name: _words(texts(values)) for name, values in entry.mapping(key).items()}


def _words(values: Iterable[str]) -> list[str]:
    return [value.lower() for value in values]
