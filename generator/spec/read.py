"""Read a listApis answer: bytes in, raw entries out. Strict: what it does not know, it reports.

A dump comes from a server and is not trusted: sizes and depths are bounded, and texts lose what
no file could hold. Names and descriptions are made harmless where they become code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..findings import Finding, GeneratorError, Severity, printable
from ..json_types import Table, as_list, as_table, texts
from ..python.type_words import PARAM_TYPES, is_field_word
from ..versions import version_key
from .model import CommandSpec, FieldSpec, Other, ParamSpec

MAX_DEPTH = 12  # the deepest tree of a live server has 5 levels
MAX_DOC = 4000  # characters of a description that are kept
DEFAULT_LENGTH = 255  # published for nearly every parameter
MAX_LENGTH = 2**31 - 1  # of a parameter, an int of Java
MAX_OTHER = 1000  # characters of an unknown key, or of its value as JSON, that are kept

_COMMAND_KEYS = frozenset(
    (
        *("name", "description", "isasync", "since", "related", "params", "response", "type"),
        "requiredparams",  # of CloudMonkey 5
    )
)
_PARAM_KEYS = frozenset(
    ("name", "description", "type", "length", "required", "since", "related", "options")
)
_FIELD_KEYS = frozenset(("name", "description", "type", "response", "since"))
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_SAID = (True, "true")  # old servers write truth as text


@dataclass(frozen=True, slots=True)
class Dump:
    """The commands of a dump in the order in which they came, nothing merged yet."""

    commands: tuple[CommandSpec, ...]
    version: str = ""


@dataclass(slots=True)
class _Notes:
    """What was noticed: one finding for a thing, however many places it stands at."""

    places: dict[tuple[str, Severity], list[str]] = field(
        default_factory=dict[tuple[str, Severity], list[str]]
    )

    def add(self, place: str, what: str, severity: Severity = "warning") -> None:
        self.places.setdefault((what, severity), []).append(place)

    def findings(self) -> tuple[Finding, ...]:
        return tuple(
            sorted(
                Finding(min(places), what + _and_more(len(places) - 1), severity)
                for (what, severity), places in self.places.items()
            )
        )


def _and_more(count: int) -> str:
    if not count:
        return ""
    return f" (and at {count} more place{'s' if count > 1 else ''})"


def read_dump(data: bytes, place: str) -> tuple[Dump, tuple[Finding, ...]]:
    """Return the commands of a raw listApis answer, with or without its envelope.

    Raises GeneratorError where the text is no such answer.
    """
    document = load_json(data, place)
    entries, version = _entries(document, place)
    notes = _Notes()
    commands = [
        command
        for index, entry in enumerate(entries)
        if (command := _command(entry, f"api[{index}]", notes)) is not None
    ]
    if not commands:
        raise GeneratorError(f"{place}: contains no command; expected a listApis response")
    if version and not version_key(version):
        notes.add("version", f"{printable(version, 60)!r} is not a version; ignored")
        version = ""
    return Dump(tuple(commands), version), notes.findings()


def load_json(data: bytes, place: str) -> object:
    """Parse JSON text; a clear error names the file and what was expected."""
    try:
        # Raw control characters stand inside strings of some servers' answers.
        document: object = json.loads(data.decode("utf-8-sig"), strict=False)
        if _SURROGATE.search(data):  # no file can hold half of a pair: it becomes "?"
            document = json.loads(
                json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
            )
    except (UnicodeDecodeError, ValueError) as error:
        start = data[:60].decode("utf-8", "replace")
        raise GeneratorError(
            f"{place}: not JSON ({error}); it starts with {start!r}. Expected the answer of"
            " listApis with response=json"
        ) from None
    except RecursionError:
        raise GeneratorError(f"{place}: nested too deeply for a listApis response") from None
    return document


def _entries(document: object, place: str) -> tuple[Sequence[object], str]:
    """The list of commands, wherever the wrapping of this kind of file puts it."""
    version = ""
    for _ in range(3):
        entries, wrapping = as_list(document), as_table(document)
        if entries is not None:
            return entries, version
        if wrapping is None:
            break
        version = _text(wrapping, "version") or version
        if "errorcode" in wrapping:
            said = f"{wrapping['errorcode']} {wrapping.get('errortext', '')}"
            raise GeneratorError(
                f"{place}: the server returned an error instead of its commands: {printable(said)}"
            )
        if as_list(wrapping.get("verbs")) is not None:
            return list(_old_monkey(wrapping)), version
        inside = wrapping.get("listapisresponse", wrapping.get("errorresponse"))
        document = wrapping.get("api", inside)
    raise GeneratorError(
        f"{place}: not a listApis response: found neither 'listapisresponse' nor 'api'"
    )


def _old_monkey(document: Table) -> Iterator[object]:
    """The commands in a cache of CloudMonkey 5: by verb, then by noun in lower case."""
    for verb in texts(document.get("verbs")):
        yield from (as_table(document.get(verb)) or {}).values()


def _text(entry: Table, key: str) -> str:
    """A text, empty where there is none."""
    value = entry.get(key)
    return value if isinstance(value, str) else ""


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(part for part in value.split(",") if part)
    return texts(value)  # as in a cache of CloudMonkey 5


def _other(entry: Table, known: frozenset[str], place: str, what: str, notes: _Notes) -> Other:
    kept: list[tuple[str, str]] = []
    for key in sorted(entry.keys() - known):
        value = json.dumps(entry[key], ensure_ascii=False, sort_keys=True)
        small = len(key) <= MAX_OTHER and len(value) <= MAX_OTHER
        if small:
            kept.append((key, value))
        outcome = "kept, not used" if small else "left out, being long"
        notes.add(place, f"{what} has the unknown key {key[:60]!r}; {outcome}")
    return tuple(kept)


def _list(entry: Table, key: str, place: str, notes: _Notes) -> Sequence[object]:
    value = entry.get(key)
    if value is None:
        return ()
    found = as_list(value)
    if found is not None:
        return found
    notes.add(place, f"{key!r} is not a list; ignored", "error")
    return ()


def _command(value: object, place: str, notes: _Notes) -> CommandSpec | None:
    entry = as_table(value)
    if entry is None or not _text(entry, "name"):
        notes.add(place, "no object with a 'name'; left out", "error")
        return None
    name = place = _text(entry, "name")
    response = _list(entry, "response", place, notes)
    params = [
        param
        for item in _list(entry, "params", place, notes)
        if (param := _param(item, place, notes)) is not None
    ]
    return CommandSpec(
        name=name,
        isasync=entry.get("isasync") in _SAID,
        since=_text(entry, "since"),
        related=_names(entry.get("related")),
        params=tuple(params),
        fields=_fields(response, place, notes, 1),
        hidden_fields=sum(1 for item in response if item == {}),
        doc=_text(entry, "description")[:MAX_DOC],
        other=_other(entry, _COMMAND_KEYS, place, "a command", notes),
    )


def _param(value: object, place: str, notes: _Notes) -> ParamSpec | None:
    entry = as_table(value)
    if entry is None or not _text(entry, "name"):
        notes.add(place, "a parameter without a name; left out", "error")
        return None
    name, kind = _text(entry, "name"), _text(entry, "type")
    place = f"{place}.{name}"
    if kind not in PARAM_TYPES:
        what = f"unknown parameter type {kind[:60]!r}" if kind else "a parameter without a type"
        notes.add(place, f"{what}; taken as text")
    return ParamSpec(
        name=name,
        type=kind,
        required=entry.get("required") in _SAID,
        length=_length(entry.get("length")),
        since=_text(entry, "since"),
        related=_names(entry.get("related")),
        doc=_text(entry, "description")[:MAX_DOC],
        other=_other(entry, _PARAM_KEYS, place, "a parameter", notes),
    )


def _length(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_LENGTH:
        return value
    return DEFAULT_LENGTH


def _fields(
    entries: Sequence[object], place: str, notes: _Notes, depth: int
) -> tuple[FieldSpec, ...]:
    if depth > MAX_DEPTH:
        notes.add(place, f"a tree deeper than {MAX_DEPTH} levels; cut there")
        return ()
    fields: list[FieldSpec] = []
    for value in entries:
        if value == {}:  # the server's way to hide a field; counted by the caller
            continue
        entry = as_table(value)
        if entry is None or not _text(entry, "name"):
            notes.add(place, "a field without a name; left out", "error")
            continue
        name, kind = _text(entry, "name"), _text(entry, "type")
        inner = f"{place}:{name}"
        other = _other(entry, _FIELD_KEYS, inner, "a field", notes)
        nested = _fields(_list(entry, "response", inner, notes), inner, notes, depth + 1)
        if not nested and not is_field_word(kind):
            what = f"unknown field type {kind[:60]!r}" if kind else "a field without a type"
            notes.add(inner, f"{what}; taken as any value")
        doc = _text(entry, "description")[:MAX_DOC]
        fields.append(FieldSpec(name=name, type=kind, fields=nested, doc=doc, other=other))
    return tuple(fields)
