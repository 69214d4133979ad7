"""Read a listApis answer: bytes in, raw entries out. Strict: what it does not know, it reports."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .findings import Finding, GeneratorError
from .spec import CommandSpec, FieldSpec, ParamSpec

PARAM_TYPES = frozenset(
    "string uuid boolean integer long short float double list map date tzdate object".split()
)
MAX_DEPTH = 12  # the deepest tree of a live server has 5 levels
MAX_DOC = 4000  # characters of a description that are kept

_COMMAND_KEYS = frozenset(
    ("name", "description", "isasync", "since", "related", "params", "response", "type")
)
_PARAM_KEYS = frozenset(
    ("name", "description", "type", "length", "required", "since", "related", "options")
)
_FIELD_KEYS = frozenset(("name", "description", "type", "response", "since"))


@dataclass(frozen=True, slots=True)
class Dump:
    """The commands of a dump in the order in which they came, nothing merged yet."""

    commands: tuple[CommandSpec, ...]
    version: str = ""


def read_dump(data: bytes, place: str) -> tuple[Dump, tuple[Finding, ...]]:
    """Return the commands of a raw listApis answer, with or without its envelope.

    Raises GeneratorError where the text is no such answer.
    """
    document = load_json(data, place)
    entries, version = _entries(document, place)
    findings: list[Finding] = []
    commands = [
        command
        for index, entry in enumerate(entries)
        if (command := _command(entry, f"{place}: api[{index}]", findings)) is not None
    ]
    if not commands:
        raise GeneratorError(f"{place}: holds no command; expected an answer of listApis")
    return Dump(tuple(commands), version), tuple(findings)


def load_json(data: bytes, place: str) -> object:
    """Parse JSON text; a clear error names the file and what was expected."""
    try:
        # Raw control characters stand inside strings of some servers' answers.
        document: object = json.loads(data.decode("utf-8-sig"), strict=False)
    except (UnicodeDecodeError, ValueError) as error:
        start = data[:60].decode("utf-8", "replace")
        raise GeneratorError(
            f"{place}: not JSON ({error}); it starts with {start!r}. Expected the answer of"
            " listApis with response=json"
        ) from None
    except RecursionError:
        raise GeneratorError(f"{place}: nested too deeply to be an answer of listApis") from None
    return document


def _entries(document: object, place: str) -> tuple[Sequence[object], str]:
    """The list of commands, wherever the wrapping of this kind of file puts it."""
    version = ""
    for _ in range(3):
        if isinstance(document, list):
            return document, version
        if not isinstance(document, dict):
            break
        said = document.get("version")
        version = said if isinstance(said, str) else version
        if "errorcode" in document:
            raise GeneratorError(
                f"{place}: the server answered an error instead of its commands:"
                f" {document.get('errorcode')} {document.get('errortext', '')}"
            )
        inner = document.get("api")
        if inner is None:
            inner = document.get("listapisresponse")
        if inner is None:
            break
        document = inner
    raise GeneratorError(
        f"{place}: not an answer of listApis: found neither 'listapisresponse' nor 'api'"
    )


def _text(entry: Mapping[object, object], key: str) -> str:
    value = entry.get(key)
    return value if isinstance(value, str) else ""


def _names(value: object) -> tuple[str, ...]:
    return tuple(part for part in str(value).split(",") if part) if value else ()


def _unknown(
    entry: Mapping[object, object], known: frozenset[str], place: str, findings: list[Finding]
) -> None:
    findings.extend(
        Finding(place, f"unknown key {str(key)[:60]!r}; ignored")
        for key in entry
        if not (isinstance(key, str) and key in known)
    )


def _list(
    entry: Mapping[object, object], key: str, place: str, findings: list[Finding]
) -> Sequence[object]:
    value = entry.get(key)
    if value is None:
        return ()
    if isinstance(value, list):
        return value
    findings.append(Finding(place, f"{key!r} is not a list; ignored", "error"))
    return ()


def _command(entry: object, place: str, findings: list[Finding]) -> CommandSpec | None:
    if not isinstance(entry, dict) or not _text(entry, "name"):
        findings.append(Finding(place, "no object with a 'name'; left out", "error"))
        return None
    name = _text(entry, "name")
    place = f"{place.split(': api[')[0]}: {name[:80]}"
    _unknown(entry, _COMMAND_KEYS, place, findings)
    response = _list(entry, "response", place, findings)
    params = [
        param
        for item in _list(entry, "params", place, findings)
        if (param := _param(item, place, findings)) is not None
    ]
    return CommandSpec(
        name=name,
        isasync=entry.get("isasync") is True,
        since=_text(entry, "since"),
        related=_names(entry.get("related")),
        params=tuple(params),
        fields=_fields(response, place, findings, 1),
        hidden_fields=sum(1 for item in response if item == {}),
        doc=_text(entry, "description")[:MAX_DOC],
    )


def _param(entry: object, place: str, findings: list[Finding]) -> ParamSpec | None:
    if not isinstance(entry, dict) or not _text(entry, "name"):
        findings.append(Finding(place, "a parameter without a name; left out", "error"))
        return None
    name, kind = _text(entry, "name"), _text(entry, "type")
    place = f"{place}.{name[:80]}"
    _unknown(entry, _PARAM_KEYS, place, findings)
    if kind not in PARAM_TYPES:
        findings.append(Finding(place, f"unknown parameter type {kind[:60]!r}; taken as text"))
    length = entry.get("length")
    return ParamSpec(
        name=name,
        type=kind,
        required=entry.get("required") is True,
        length=length if isinstance(length, int) and not isinstance(length, bool) else 255,
        since=_text(entry, "since"),
        related=_names(entry.get("related")),
        doc=_text(entry, "description")[:MAX_DOC],
    )


def _fields(
    entries: Sequence[object], place: str, findings: list[Finding], depth: int
) -> tuple[FieldSpec, ...]:
    if depth > MAX_DEPTH:
        findings.append(Finding(place, f"tree deeper than {MAX_DEPTH} levels; cut there"))
        return ()
    fields: list[FieldSpec] = []
    for entry in entries:
        if entry == {}:  # the server's way to hide a field; counted by the caller
            continue
        if not isinstance(entry, dict) or not _text(entry, "name"):
            findings.append(Finding(place, "a field without a name; left out", "error"))
            continue
        name = _text(entry, "name")
        inner = f"{place}:{name[:80]}"
        _unknown(entry, _FIELD_KEYS, inner, findings)
        nested = _list(entry, "response", inner, findings)
        fields.append(
            FieldSpec(
                name=name,
                type=_text(entry, "type"),
                fields=_fields(nested, inner, findings, depth + 1),
                doc=_text(entry, "description")[:MAX_DOC],
            )
        )
    return tuple(fields)
