"""Overlay files: TOML in, checked entries out, or all that is wrong with them at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..findings import Finding, GeneratorError
from ..json_types import as_list, as_table, texts
from ..python.identifiers import hides_client, hides_ours, is_plain_identifier
from ..python.type_words import PARAM_TYPES, is_written_type
from ..versions import in_range
from .overlay import Enumeration, Fix, Overlay

MAP_STYLES = ("kv", "flat_all", "flat_first", "kv_or_flat", "struct", "dynamic", "broken", "unused")
ANSWER_KINDS = ("list", "single", "inline", "success", "none")
_NAME_TABLES = ("models", "functions")
_TABLES = ("enum", *_NAME_TABLES)
_LISTS = frozenset({"apis", "fields", "params", "required"})
_TEXTS = frozenset(
    {"class", "field", "enum", "param", "of", "type", "kind", "style", "name", "versions"}
)
_CLASS = re.compile(r"[A-Za-z][A-Za-z0-9_$]*")
_OF_THE_RUNTIME = frozenset({"SuccessResponse"})  # whose model is not generated
_HIDES = "would hide a name that generated code needs"
_COMMON = frozenset({"op", "versions", "reason", "evidence"})
# op -> (keys it needs, keys it may have)
_OPS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "drop-command": (frozenset({"apis"}), frozenset()),
    "set-answer": (frozenset({"apis"}), frozenset({"class", "kind"})),
    "other-answer": (frozenset({"apis", "param", "class"}), frozenset({"kind"})),
    "copy-class": (frozenset({"class", "of"}), frozenset({"fields"})),
    "set-map": (
        frozenset({"apis", "param", "style"}),
        frozenset({"name", "keys", "required"}),
    ),
    "param-enum": (frozenset({"apis", "param", "enum"}), frozenset({"list"})),
    "field-enum": (frozenset({"class", "field", "enum"}), frozenset({"apis", "nested"})),
    "always": (frozenset({"class", "fields"}), frozenset()),
    "never": (frozenset({"class", "fields"}), frozenset()),
    "secret-param": (frozenset({"params"}), frozenset({"apis"})),
    "secret-field": (frozenset({"fields"}), frozenset({"class"})),
    "base64": (frozenset({"apis", "param"}), frozenset()),
    "field-type": (frozenset({"class", "field", "type"}), frozenset()),
    "param-type": (frozenset({"apis", "param", "type"}), frozenset()),
    "refers-to": (frozenset({"apis", "param", "class"}), frozenset()),
    "repeatable": (frozenset({"apis"}), frozenset()),
    "not-repeatable": (frozenset({"apis"}), frozenset()),
}


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
        raise GeneratorError("the overlays have errors; mend these entries", tuple(findings))
    return overlay


def parse_overlay(
    document: Mapping[str, object], place: str
) -> tuple[Overlay, tuple[Finding, ...]]:
    """The entries of one parsed TOML file, and what is wrong with them."""
    findings = [Finding(place, problem, "error") for problem in _table_problems(document)]
    fixes: list[Fix] = []
    for number, entry in enumerate(as_list(document.get("fix")) or (), 1):
        fix = _fix(entry, f"{place} entry {number}", findings)
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
            yield f"unknown table {key!r}; known: fix, {', '.join(_TABLES)}"
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
            findings.append(Finding(place, f"{table}: {name!r} is no Python name", "error"))
        elif hides(name) and key not in _OF_THE_RUNTIME:
            findings.append(Finding(place, f"{table}: {name} {_HIDES}", "error"))
        other = owners.setdefault(name.lower(), key)
        if other != key:
            findings.append(Finding(place, f"{table}: {name} names {other} and {key}", "error"))
    return given


def _fix(value: object, place: str, findings: list[Finding]) -> Fix | None:
    entry = as_table(value)
    if entry is None:
        findings.append(Finding(place, "is not a table", "error"))
        return None
    op = str(entry.get("op", ""))
    if op not in _OPS:
        findings.append(Finding(place, f"unknown op {op!r}; known: {', '.join(_OPS)}", "error"))
        return None
    needed, optional = _OPS[op]
    missing = (needed | _COMMON) - entry.keys()
    unknown = entry.keys() - needed - optional - _COMMON
    problems = [
        *(f"{op} needs the key {key!r}" for key in sorted(missing)),
        *(f"{op} knows no key {key!r}" for key in sorted(unknown)),
        *_value_problems(entry),
        *(_map_problems(entry) if op == "set-map" else ()),
    ]
    findings.extend(Finding(place, problem, "error") for problem in problems)
    if problems:
        return None
    values = {key: value for key, value in entry.items() if key not in _COMMON}
    return Fix(place, op, str(entry.get("versions", "")), values)


def _value_problems(entry: Mapping[str, object]) -> Iterator[str]:
    """What is wrong with single values, whichever entry they stand in."""
    for key, value in entry.items():
        if key in ("reason", "evidence") and not str(value).strip():
            yield f"{key!r} is empty"
        elif key in _LISTS and not _are_texts(value):
            yield f"{key!r} must be a list of names"
        elif key in _TEXTS and not (isinstance(value, str) and value):
            yield f"{key!r} must be a text"
    op, kind = entry["op"], entry.get("type")
    if op == "field-type" and not is_written_type(str(kind)):
        yield f"unknown type {kind!r}"
    if op == "param-type" and kind not in PARAM_TYPES:
        yield f"unknown type {kind!r}; known: {', '.join(sorted(PARAM_TYPES))}"
    if entry.get("kind", "list") not in ANSWER_KINDS:
        yield f"unknown kind {entry['kind']!r}; known: {', '.join(ANSWER_KINDS)}"
    cls = entry.get("class", "A")
    if isinstance(cls, str) and not _CLASS.fullmatch(cls):
        yield f"{cls!r} is no name of a class"
    try:
        in_range("4.22", str(entry.get("versions", "")))
    except ValueError as error:
        yield str(error)


def _are_texts(value: object) -> bool:
    items = as_list(value)
    return items is not None and all(isinstance(item, str) and item for item in items)


def _map_problems(entry: Mapping[str, object]) -> Iterator[str]:
    style = entry.get("style")
    if style not in MAP_STYLES:
        yield f"unknown style {style!r}; known: {', '.join(MAP_STYLES)}"
    if style != "struct":
        return
    keys = as_table(entry.get("keys"))
    if not keys:
        yield "a struct needs a table of 'keys'"
        return
    name = str(entry.get("name", ""))
    if not is_plain_identifier(name):
        yield "a struct needs a 'name' for its type"
    elif hides_ours(name):
        yield f"{name} {_HIDES}"
    for key in texts(entry.get("required")):
        if key not in keys:
            yield f"requires {key!r}, which is none of its keys"
    for key, word in keys.items():
        if not is_plain_identifier(str(key)) or word not in ("str", "int", "bool", "float"):
            yield f"the key {key!r} must be a Python name, with str, int, bool or float"


def _enumeration(name: str, value: object, place: str, findings: list[Finding]) -> Enumeration:
    table = as_table(value) or {}
    listed = as_list(table.get("values"))
    if listed is None:
        findings.append(Finding(place, "needs a list of 'values'", "error"))
        return Enumeration(name, (), True, "")
    values = tuple(v for v in listed if isinstance(v, str | int) and not isinstance(v, bool))
    if len(values) < len(listed):
        findings.append(Finding(place, "values must be texts or whole numbers", "error"))
    if len({type(v) for v in values}) > 1:
        findings.append(Finding(place, "mixes numbers and texts", "error"))
    labels = _table(table, "names")
    if not is_plain_identifier(name):
        findings.append(Finding(place, "needs a Python name", "error"))
    elif hides_ours(name):
        findings.append(Finding(place, _HIDES, "error"))
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
