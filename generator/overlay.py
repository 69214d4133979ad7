"""Reviewed corrections of a spec: TOML entries with reason and evidence, read and checked here.

Each entry states one fact that the dump gets wrong or does not say. An entry that matches
nothing, or that changes nothing, is an error for the specs that we ship.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .findings import Finding, GeneratorError
from .names import is_plain_identifier
from .plain import as_list, as_table
from .python_types import is_written_type

MAP_STYLES = ("kv", "flat_all", "flat_first", "kv_or_flat", "struct", "dynamic", "broken", "unused")
_NAME_TABLES = ("models", "functions")
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


@dataclass(frozen=True, slots=True)
class Fix:
    """One entry. `values` holds the keys of its op, checked against the table above."""

    place: str
    op: str
    versions: str
    values: Mapping[str, object]

    def text(self, key: str) -> str:
        value = self.values.get(key, "")
        return value if isinstance(value, str) else ""

    def names(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key, ())
        return tuple(str(item) for item in as_list(value) or ())

    def table(self, key: str) -> Mapping[str, object]:
        return _table(self.values, key)

    def applies_to(self, version: str) -> bool:
        return in_range(version, self.versions)


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Values of one enumeration as the server spells them. `open`: there may be more."""

    name: str
    values: tuple[str | int, ...]
    open: bool
    source: str
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    note: str = ""

    @property
    def numbered(self) -> bool:
        """Whether the server sends numbers, which the labels name."""
        return bool(self.values) and isinstance(self.values[0], int)


@dataclass(frozen=True, slots=True)
class Overlay:
    """All entries of some overlay files, in file order."""

    fixes: tuple[Fix, ...] = ()
    enums: Mapping[str, Enumeration] = field(default_factory=dict[str, Enumeration])
    model_names: Mapping[str, str] = field(default_factory=dict[str, str])
    function_names: Mapping[str, str] = field(default_factory=dict[str, str])

    def joined(self, other: Overlay) -> Overlay:
        """This overlay with another one over it."""
        return Overlay(
            self.fixes + other.fixes,
            {**self.enums, **other.enums},
            {**self.model_names, **other.model_names},
            {**self.function_names, **other.function_names},
        )


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
    findings = [
        Finding(place, f"unknown table {key!r}; known: fix, enum, models, functions", "error")
        for key in document.keys() - {"fix", "enum", "models", "functions"}
    ]
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


def _table(document: Mapping[str, object], key: str) -> Mapping[str, object]:
    return as_table(document.get(key)) or {}


def _names(
    document: Mapping[str, object], table: str, place: str, findings: list[Finding]
) -> dict[str, str]:
    """A table of public names: each must be one in Python, and no two the same."""
    given = {key: str(value) for key, value in _table(document, table).items()}
    owners: dict[str, str] = {}
    for key, name in given.items():
        if not is_plain_identifier(name):
            findings.append(Finding(place, f"{table}: {name!r} is no Python name", "error"))
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
        *(
            f"{key!r} is empty"
            for key in sorted({"reason", "evidence"} & entry.keys())
            if not str(entry[key]).strip()
        ),
        *(
            f"{key!r} must be a list of names"
            for key in ("apis", "fields", "params")
            if key in entry and not isinstance(entry[key], list)
        ),
        *(_map_problems(entry) if op == "set-map" else ()),
        *(
            [f"unknown type {entry.get('type')!r}"]
            if op == "field-type" and not is_written_type(str(entry.get("type")))
            else ()
        ),
    ]
    findings.extend(Finding(place, problem, "error") for problem in problems)
    try:
        in_range("4.22", str(entry.get("versions", "")))
    except ValueError as error:
        findings.append(Finding(place, str(error), "error"))
        return None
    values = {key: value for key, value in entry.items() if key not in _COMMON}
    return Fix(place, op, str(entry.get("versions", "")), values)


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
    if not is_plain_identifier(str(entry.get("name", ""))):
        yield "a struct needs a 'name' for its type"
    for key, word in keys.items():
        if not is_plain_identifier(str(key)) or word not in ("str", "int", "bool", "float"):
            yield f"the key {key!r} must be a Python name, with str, int, bool or float"


def _enumeration(name: str, value: object, place: str, findings: list[Finding]) -> Enumeration:
    table = as_table(value) or {}
    listed = as_list(table.get("values"))
    if listed is None:
        findings.append(Finding(place, "needs a list of 'values'", "error"))
        return Enumeration(name, (), True, "")
    values = tuple(v for v in listed if isinstance(v, str | int))
    if len({type(v) for v in values}) > 1:
        findings.append(Finding(place, "mixes numbers and texts", "error"))
    labels = _table(table, "names")
    if not is_plain_identifier(name):
        findings.append(Finding(place, "needs a Python name", "error"))
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


def version_key(text: str) -> tuple[int, ...]:
    """Comparable form of "4.22", "4.19.2.0" or "4.22.0.0-SNAPSHOT"; trailing zeros do not count."""
    numbers: list[int] = []
    for part in text.split("-")[0].split("."):
        if not (part.isascii() and part.isdigit()):
            break
        numbers.append(int(part[:9]))
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


_COMPARE: Mapping[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a[: len(b)] <= b,
    "==": lambda a, b: a[: len(b)] == b,
    ">": lambda a, b: a > b,
    "<": lambda a, b: a < b,
}


def in_range(version: str, wanted: str) -> bool:
    """Whether a CloudStack version is in a range such as ">=4.18,<4.21". Raises ValueError."""
    have = version_key(version)
    for part in wanted.split(","):
        part = part.strip()
        for sign, compare in _COMPARE.items():
            if part.startswith(sign):
                bound = version_key(part[len(sign) :].strip())
                if not bound:
                    raise ValueError(f"no version in {part!r}")
                if have and not compare(have, bound):
                    return False
                break
        else:
            raise ValueError(f"{part!r} is no version range; write it like '>=4.18,<4.21'")
    return True
