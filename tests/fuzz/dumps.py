"""Fuzz answers of listApis: read, put into order, written as a spec and made into a package."""

from __future__ import annotations

import json
import keyword

from generator.findings import GeneratorError
from generator.interpret.package import interpret
from generator.interpret.shapes import shapes
from generator.pipeline import Options, gather
from generator.spec.canonical import canonicalise
from generator.spec.file import dump_spec
from generator.spec.load import read_spec
from generator.spec.model import Spec
from generator.spec.read import read_dump
from tests.fuzz.choices import Choices

_NAMES = (
    "listZones",
    "createTags",
    "deployVirtualMachine",
    "login",
    "class",
    "none",
    "a.b",
    "Zone",
)
_FIELDS = ("id", "name", "tags", "details", "from", "model_config", "self", "client", "_x", "count")
_TYPES = ("string", "uuid", "boolean", "integer", "list", "set", "map", "date", "responseobject")
_TEXTS = ('"""', "\\", "{{ x }}", "*/", "\r\n", "a" * 300, "4.11", "4.22.0.1", "0.0.0", "x,y,,z")
_KEYS = ("name", "description", "isasync", "since", "related", "params", "response", "type")
_MORE = (
    "required",
    "length",
    "api",
    "listapisresponse",
    "version",
    "errorcode",
    "verbs",
    "options",
)


def run(data: bytes) -> None:
    """Read a dump, and build of some. Anything but a package or a GeneratorError is a finding."""
    choices = Choices(data)
    kind = choices.below(16)
    builds = kind > 13
    body = choices.rest() if kind == 0 else json.dumps(_document(choices, kind)).encode()
    try:
        dump, findings = read_dump(body, "fuzzed")
        spec, more = canonicalise(dump, dump.version or "4.22")
    except GeneratorError as error:
        str(error).encode()
        return
    for finding in (*findings, *more):
        str(finding).encode()
    _check_file(spec)
    if builds:
        _check_package(spec)


def _check_file(spec: Spec) -> None:
    """A spec that is written can be read again, and is the same."""
    written = dump_spec(spec, docs=True)
    again, findings = read_spec(written.encode(), "written", spec.version)
    assert dump_spec(again, docs=True) == written
    assert not findings, findings


def _check_package(spec: Spec) -> None:
    """What is built of it has only names that Python takes.

    Nothing is printed: that takes the templates most of a second, and a fuzzer prefers what does.
    """
    try:
        sources = gather(spec, Options())
        package, _ = interpret(
            sources, shapes(spec, sources.server, sources.corrections), "fuzzed", ""
        )
    except GeneratorError as error:
        str(error).encode()
        return
    for command in package.commands:
        for name in (command.function, command.request, *(param.py for param in command.params)):
            assert name.isidentifier(), name
            assert not keyword.iskeyword(name), name


def _document(choices: Choices, kind: int) -> object:
    if kind < 4:
        return choices.json((*_KEYS, *_MORE, *_NAMES), 6, texts=_TEXTS)
    entries = [_command(choices) for _ in range(choices.below(5))]
    inside: dict[str, object] = {"count": len(entries), "api": entries}
    if choices.below(4) == 1:
        inside["version"] = choices.text(*_TEXTS)
    return inside if choices.below(4) == 1 else {"listapisresponse": inside}


def _command(choices: Choices) -> object:
    entry: dict[str, object] = {
        "name": choices.text(*_NAMES),
        "isasync": choices.pick((False, True, "true", 1)),
        "params": [_param(choices) for _ in range(choices.below(5))],
        "response": [_field(choices, 0) for _ in range(choices.below(5))],
    }
    return _described(choices, entry)


def _param(choices: Choices) -> object:
    entry: dict[str, object] = {"name": choices.text(*_FIELDS), "type": choices.text(*_TYPES)}
    return _described(choices, entry)


def _field(choices: Choices, depth: int) -> object:
    entry: dict[str, object] = {"name": choices.text(*_FIELDS), "type": choices.text(*_TYPES)}
    if depth < 3 and choices.below(3) == 1:
        entry["response"] = [_field(choices, depth + 1) for _ in range(choices.below(4))]
    return _described(choices, entry)


def _described(choices: Choices, entry: dict[str, object]) -> object:
    for _ in range(choices.below(3)):
        entry[choices.text(*_KEYS, *_MORE)] = choices.json(_KEYS, 1, texts=_TEXTS)
    return entry
