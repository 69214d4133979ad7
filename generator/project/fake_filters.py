"""api_spec/fake/filters.toml -> cstyped/testing/spec/fake/filters.json.

The layout is described in cstyped/testing/facts/filters.py. Every parameter of every list command
must stand in the file: a list that passes over a parameter in silence passes wrong programs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..findings import Finding
from ..spec.model import CommandSpec
from .fake_entries import Commands, Entry, common_problems, complain, read_entries

# How a row is compared with a value.
_COMPARED = (
    "equals",
    "like",
    "pattern",
    "starts",
    "in",
    "member",
    "or_none",
    "has_all",
    "present",
    "only",
    "at_least",
    "before",
    "after",
)
# What a parameter does that is compared with no field.
_OTHER = ("code", "shown", "ignored", "refused")
_KEYS = frozenset(
    {*_COMPARED, *_OTHER, "commands", "evidence", "fields", "keyword", "unpaged", "not_modelled"}
)
# The same for every list.
_EVERYWHERE = {
    "page": "page",
    "pagesize": "page",
    "account": "owner",
    "domainid": "owner",
    "projectid": "owner",
    "listall": "owner",
    "isrecursive": "owner",
    "tags": "tags",
}


def filters(commands: Commands) -> dict[str, dict[str, object]]:
    """List command -> what its parameters do. Raises GeneratorError for wrong entries, and for
    a list or a parameter without one.
    """
    findings: list[Finding] = []
    known: dict[str, dict[str, object]] = {}
    for entry in read_entries("filters", "list"):
        problems = common_problems(entry, _KEYS, commands)
        findings += [Finding(entry.place, problem, "error") for problem in problems]
        for name in entry.names("commands"):
            if name not in commands:
                continue
            if name in known:
                findings.append(Finding(entry.place, f"{name} stands here twice", "error"))
            known[name] = _list(entry, commands[name])
            findings += [
                Finding(entry.place, f"{name}: {problem}", "error")
                for problem in _problems(entry, commands[name])
            ]
    findings += [
        Finding(name, "is a list that filters.toml does not name", "error")
        for name in sorted(commands)
        if is_list(name) and name not in known
    ]
    complain(findings)
    return dict(sorted(known.items()))


def is_list(name: str) -> bool:
    """Whether a command lists, by its name: the quota plug-in says it at the end."""
    return name.startswith("list") or (name.startswith("quota") and name.endswith("List"))


def _hows(entry: Entry) -> Iterator[tuple[str, str]]:
    for how in (*_COMPARED, *_OTHER):
        for parameter in entry.names(how):
            yield parameter, how


def _problems(entry: Entry, command: CommandSpec) -> Iterator[str]:
    taken = {param.name for param in command.params}
    if entry.flag("not_modelled"):
        return
    seen: set[str] = set()
    for parameter, _ in _hows(entry):
        if parameter in seen:
            yield f"{parameter} does two things"
        seen.add(parameter)
    for parameter in sorted(taken - seen - _EVERYWHERE.keys() - {"keyword"}):
        yield f"{parameter} is not said to do anything"
    if len(entry.names("commands")) == 1:
        for parameter in sorted((seen | entry.mapping("fields").keys()) - taken):
            yield f"there is no parameter {parameter}"
    if entry.names("keyword") and "keyword" not in taken:
        yield "takes no keyword"


def _list(entry: Entry, command: CommandSpec) -> dict[str, object]:
    taken = {param.name for param in command.params}
    fields: Mapping[str, object] = entry.mapping("fields")
    if entry.flag("not_modelled"):
        return {"p": dict.fromkeys(sorted(taken), "unread")}
    keyword = list(entry.names("keyword"))
    found = dict(_EVERYWHERE)
    found["keyword"] = "keyword" if keyword else "ignored"
    for parameter, how in _hows(entry):
        path = fields.get(parameter, parameter)
        compared = how in _COMPARED and path != parameter
        found[parameter] = f"{how} {path}" if compared else how
    facts: dict[str, object] = {"p": {name: found[name] for name in sorted(taken & found.keys())}}
    if keyword:
        facts["k"] = keyword
    if entry.flag("unpaged"):
        facts["u"] = 1
    return facts
