"""Overlay files: TOML in, checked entries out, or all that is wrong with them at once."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..findings import Finding, GeneratorError
from ..json_types import as_list, as_table
from ..python.identifiers import HIDES, hides_client, hides_ours, is_plain_identifier
from ..versions import in_range
from .enumeration import Enumeration
from .operations.keys import read_keys
from .operations.operation import Operation
from .operations.table import OPERATIONS
from .overlay import Overlay

_NAME_TABLES = ("models", "functions")
_TABLES = ("enum", *_NAME_TABLES)
_OF_THE_RUNTIME = frozenset({"SuccessResponse"})  # whose model is not generated
_COMMON = ("op", "versions", "reason", "evidence")


def read_overlays(paths: Iterable[Path]) -> Overlay:
    """Read overlay files. Raises GeneratorError with all that is wrong in them."""
    overlay, findings = Overlay(), list[Finding]()
    for path in sorted(paths):
        try:
            document = tomllib.loads(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            findings.append(Finding(path.name, f"unreadable: {error}", "error"))
            continue
        part, problems = parse_overlay(document, path.name)
        overlay = overlay.joined(part)
        findings.extend(problems)
    if findings:
        raise GeneratorError("the overlays have errors; fix these entries", tuple(findings))
    return overlay


def parse_overlay(
    document: Mapping[str, object], place: str
) -> tuple[Overlay, tuple[Finding, ...]]:
    """The entries of one parsed TOML file, and what is wrong with them."""
    findings = [Finding(place, problem, "error") for problem in _table_problems(document)]
    fixes: list[Operation] = []
    for number, entry in enumerate(as_list(document.get("fix")) or (), 1):
        fix = _entry(entry, f"{place} entry {number}", findings)
        if fix is not None:
            fixes.append(fix)
    enums = {
        name: _enumeration(name, table, f"{place} enum {name}", findings)
        for name, table in _table(document, "enum").items()
    }
    models, functions = (_names(document, table, place, findings) for table in _NAME_TABLES)
    return Overlay(tuple(fixes), enums, models, functions), tuple(findings)


def _table_problems(document: Mapping[str, object]) -> Iterator[str]:
    for key, value in document.items():
        if key == "fix":
            if as_list(value) is None:
                yield "entries start with [[fix]], in two brackets"
        elif key not in _TABLES:
            yield f"unknown table {key!r}; known tables: fix, {', '.join(_TABLES)}"
        elif as_table(value) is None:
            yield f"{key!r} must be a table"


def _table(document: Mapping[str, object], key: str) -> Mapping[str, object]:
    return as_table(document.get(key)) or {}


def _names(
    document: Mapping[str, object], table: str, place: str, findings: list[Finding]
) -> dict[str, str]:
    """A table of public names: each must be one in Python, and no two the same."""
    given = {key: str(value) for key, value in _table(document, table).items()}
    hides = hides_ours if table == "models" else hides_client
    owners: dict[str, str] = {}
    for key, name in given.items():
        if not is_plain_identifier(name):
            findings.append(Finding(place, f"{table}: {name!r} is not a Python name", "error"))
        elif hides(name) and key not in _OF_THE_RUNTIME:
            findings.append(Finding(place, f"{table}: {name} {HIDES}", "error"))
        other = owners.setdefault(name.lower(), key)
        if other != key:
            findings.append(Finding(place, f"{table}: {name} names {other} and {key}", "error"))
    return given


def _entry(value: object, place: str, findings: list[Finding]) -> Operation | None:
    entry = as_table(value)
    if entry is None:
        findings.append(Finding(place, "is not a table", "error"))
        return None
    op = str(entry.get("op", ""))
    kind = OPERATIONS.get(op)
    if kind is None:
        what = f"unknown op {op!r}; known: {', '.join(OPERATIONS)}"
        findings.append(Finding(place, what, "error"))
        return None
    own = {name: value for name, value in entry.items() if name not in _COMMON}
    values, wrong = read_keys(kind, own)
    problems = [*_common_problems(op, entry), *wrong, *kind.mismatches(own)]
    findings.extend(Finding(place, problem, "error") for problem in problems)
    if problems:
        return None
    return kind(place=place, versions=str(entry["versions"]), **values)


def _common_problems(op: str, entry: Mapping[str, object]) -> Iterator[str]:
    """What is wrong with the keys that every entry has."""
    for name in _COMMON:
        if name not in entry:
            yield f"{op} needs the key {name!r}"
        elif not str(entry[name]).strip():
            yield f"{name!r} is empty"
    versions = entry.get("versions", ">=4")
    if not isinstance(versions, str):
        yield "'versions' must be a string"
        return
    try:
        in_range("4.22", versions)
    except ValueError as error:
        yield str(error)


def _enumeration(name: str, value: object, place: str, findings: list[Finding]) -> Enumeration:
    table = as_table(value) or {}
    listed = as_list(table.get("values"))
    if listed is None:
        findings.append(Finding(place, "needs a list of 'values'", "error"))
        return Enumeration(name, (), True, "")
    values = tuple(v for v in listed if isinstance(v, str | int) and not isinstance(v, bool))
    if len(values) < len(listed):
        findings.append(Finding(place, "values must be strings or whole numbers", "error"))
    if len({type(v) for v in values}) > 1:
        findings.append(Finding(place, "mixes numbers and strings", "error"))
    labels = _table(table, "names")
    if not is_plain_identifier(name):
        findings.append(Finding(place, "needs a Python name", "error"))
    elif hides_ours(name):
        findings.append(Finding(place, HIDES, "error"))
    if any(isinstance(v, int) for v in values) and not all(
        str(key).removeprefix("-").isdecimal() for key in labels
    ):
        findings.append(Finding(place, "'names' of numbers must have numbers as keys", "error"))
    return Enumeration(
        name=name,
        values=values,
        open=table.get("open") is True,
        source=str(table.get("source", "")),
        labels={str(key): str(label) for key, label in labels.items()},
        note=str(table.get("note", "")),
    )
