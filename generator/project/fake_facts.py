"""api_spec/fake/*.toml -> cstyped/testing/spec/fake/*.json: facts for FakeCloud beyond the spec.

Most files have an array of tables for each group of facts. What an entry of a group says, besides
its reason and evidence, and what becomes of all of them together, is in GROUPS. `commands.toml`,
`defaults.toml` and `tables.toml` have one table for each command, class or table instead.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..data import find_data
from ..findings import Finding, GeneratorError
from ..json_types import Table, as_list, as_table, text, texts

EVIDENCE: Final = re.compile(r"(recorded|source|reference): \S.*")
_SAID: Final = ("reason", "evidence")
DOES: Final = ("list", "create", "update", "delete", "nothing", "access")
_WITHOUT_KIND: Final = ("nothing", "access")


@dataclass(frozen=True, slots=True)
class Group:
    """The entries of one group: their keys, and what is made of them all."""

    keys: tuple[str, ...]
    made: Callable[[list[Table]], object]


def _names(key: str) -> Group:
    """All names under a key, sorted."""
    return Group((key,), lambda entries: sorted({name for e in entries for name in texts(e[key])}))


def _sets(key: str) -> Group:
    """A list of names for each entry."""
    return Group((key,), lambda entries: [sorted(texts(entry[key])) for entry in entries])


def _each(key: str, value: str) -> Group:
    """What each name stands for."""
    return Group(
        (key, value), lambda entries: {name: e[value] for e in entries for name in texts(e[key])}
    )


def _by(key: str, value: str) -> Group:
    """What belongs to each name: a text, or a list of names."""
    return Group(
        (key, value), lambda entries: {text(entry[key]): entry[value] for entry in entries}
    )


def _records(name: str, *keys: str) -> Group:
    """The other keys of an entry, by the names that it is for."""
    return Group(
        (name, *keys),
        lambda entries: {
            each: {key: entry[key] for key in keys}
            for entry in entries
            for each in texts(entry[name])
        },
    )


def _rows(*keys: str) -> Group:
    """The rows of all entries, each with what its entry says of all of them."""
    return Group(
        (*keys, "rows"),
        lambda entries: [
            {key: entry[key] for key in keys} | (as_table(row) or {})
            for entry in entries
            for row in as_list(entry["rows"]) or ()
        ],
    )


def _caught() -> Group:
    """What each command catches in each phase, with the code that it answers instead."""

    def made(entries: list[Table]) -> object:
        phases: dict[str, dict[str, list[list[object]]]] = {}
        for entry in entries:
            commands = phases.setdefault(text(entry["phase"]), {})
            for name in texts(entry["commands"]):
                commands.setdefault(name, []).append([entry["catches"], entry["code"]])
        return phases

    return Group(("commands", "phase", "catches", "code"), made)


GROUPS: Final[Mapping[str, Mapping[str, Group]]] = {
    "access": {
        "read-by-get": _names("commands"),
        "before-second-factor": _names("commands"),
    },
    "classes": {
        "same-table": _each("classes", "table"),
        "related": _sets("classes"),
        "numbered-together": _sets("classes"),
        "reference": _each("fields", "class"),
        "name-of": _each("fields", "id"),
        "hidden-from-users": _by("class", "fields"),
        "partial-view": _each("commands", "fields"),
        "job-inside": _names("classes"),
        "short-tags": _names("classes"),
        "tags-without-path": _names("classes"),
    },
    "arguments": {
        "silent-without-id": _names("commands"),
        "address": _names("parameters"),
        "cidr": _names("parameters"),
        "not-an-address": _names("commands"),
    },
    "jobs": {
        "about": _records("commands", "type", "of"),
        "identified": _names("types"),
    },
    "lists": {
        "checks-owner": _names("commands"),
    },
    "wrapped": {
        "wrapped": _caught(),
    },
    "settings": {
        "settings": _rows("group", "subgroup"),
        "between-0-and-1": _names("names"),
        "more-than-0": _names("names"),
        "at-least-1": _names("names"),
    },
}


def read_fake(name: str) -> Table:
    """One file of api_spec/fake, parsed."""
    path = find_data("api_spec") / "fake" / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise GeneratorError(f"{path.name}: {error}") from None


def all_fake_facts() -> dict[str, str]:
    """File -> text. Raises GeneratorError with all that is wrong."""
    findings: list[Finding] = []
    made: dict[str, object] = {}
    for name, groups in GROUPS.items():
        made[name] = _made(name, read_fake(name), groups, findings)
    made["commands"] = {
        name: [does, kind] if kind else [does] for name, does, kind, _ in generic_commands(findings)
    }
    made["defaults"] = {
        name: entry["fields"] for name, entry in _tables("defaults", ("fields",), findings)
    }
    made["tables"] = {
        name: entry["rows"] for name, entry in _tables("tables", ("rows", "reason"), findings)
    }
    if findings:
        raise GeneratorError("api_spec/fake has errors; fix these entries", tuple(findings))
    return {f"{name}.json": _lines(document) for name, document in made.items()}


def _made(
    name: str, document: Table, groups: Mapping[str, Group], findings: list[Finding]
) -> dict[str, object]:
    place = f"{name}.toml"
    unknown = sorted(document.keys() - groups.keys())
    findings += [Finding(place, f"there is no group {title}", "error") for title in unknown]
    found: dict[str, object] = {}
    for title, group in groups.items():
        entries = [as_table(entry) or {} for entry in as_list(document.get(title)) or ()]
        for number, entry in enumerate(entries, 1):
            findings += _problems(entry, (*group.keys, *_SAID), f"{place} {title} {number}")
        found[title] = [] if findings else group.made(entries)
    return found


def _problems(entry: Table, keys: tuple[str, ...], place: str) -> Iterator[Finding]:
    for key in sorted(set(keys) ^ entry.keys()):
        yield Finding(place, f"{key} is {'missing' if key in keys else 'no key of it'}", "error")
    for key in _SAID:
        if key in keys and not text(entry.get(key)):
            yield Finding(place, f"{key} is empty", "error")


def _tables(
    name: str, keys: tuple[str, ...], findings: list[Finding]
) -> Iterator[tuple[str, Table]]:
    for title, value in read_fake(name).items():
        entry = as_table(value) or {}
        problems = list(_problems(entry, (*keys, "evidence"), f"{name}.toml {title}"))
        findings += problems
        if not problems:
            yield title, entry


def generic_commands(findings: list[Finding]) -> Iterator[tuple[str, str, str, str]]:
    """The commands of commands.toml: name, what it does, the class of its rows, the evidence."""
    for name, value in (as_table(read_fake("commands").get("commands")) or {}).items():
        entry, place = as_table(value) or {}, f"commands.toml {name}"
        does = text(entry.get("does"))
        keys = ("does", "evidence") if does in _WITHOUT_KIND else ("does", "kind", "evidence")
        problems = list(_problems(entry, keys, place))
        if does not in DOES:
            problems.append(Finding(place, f"does is none of {', '.join(DOES)}", "error"))
        findings += problems
        if not problems:
            yield name, does, text(entry.get("kind")), text(entry["evidence"])


def _lines(document: object) -> str:
    """JSON with a line for each entry of the first level."""
    top = as_table(document) or {}
    lines = [f"{json.dumps(key)}:{_compact(value)}" for key, value in top.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def families_folder() -> Path:
    """Where the behaviours of FakeCloud are."""
    return find_data("api_spec").parent / "cstyped" / "testing" / "families"
