"""What a CloudStack version knows: its commands, parameters and answer classes, read from
spec/<version>.json.

The files are made by `generator/project/fake_spec.py`. Layout, kept short because it is read at
every start:

- commands: name -> `t` kind of answer (s object, l list, i inline, n nothing), `k` object key, `r`
  answer class,
  `a` 1 asynchronous, 2 asynchronous and creating, `e` envelope where it is not the usual one, `c` 1
  when count is the number
  returned, `j` Java class, `o` role types that its annotation names, `u` 1 when a plain user may
  call it, `p` parameters.
- a parameter is one line: name, type, then `!` required, `s` it has a since, `L` length, `C` check,
  `a` not for a plain user,
  `M` style of a map, `@` classes that its id may refer to.
- responses: class -> `f` fields with Java types, `x` superclass, `a` fields that every
  recorded object had, `m` fields that some had.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, TypeAlias

# A JSON document that the generator wrote, or a part of one. Any: each has a form of its own, which
# its reader knows.
Document: TypeAlias = dict[str, Any]
# Not by its path: the package may be in a zip.
FOLDER = files("cstyped.testing") / "spec"


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a command, as the server declares it."""

    name: str
    type: str
    element: str
    required: bool
    has_since: bool
    length: int
    check: str
    admin_only: bool
    map_style: str
    entities: tuple[str, ...]


@dataclass(frozen=True)
class Command:
    """One command: what it takes and the form of its answer."""

    name: str
    envelope: str
    kind: str
    key: str | None
    answer: str
    is_async: bool
    creates: bool
    counts_page: bool
    java_class: str
    role_types: str
    for_users: bool
    lines: tuple[str, ...]

    @cached_property
    def params(self) -> dict[str, Param]:
        """Parameters by lower-case name, in the server's order."""
        found = [_param(line) for line in self.lines]
        return {param.name.lower(): param for param in found}

    @property
    def stem(self) -> str:
        """The name that error texts use: the envelope without its ending."""
        return self.envelope.removesuffix("response")


@dataclass(frozen=True)
class AnswerClass:
    """One answer class: its fields in the order in which the server writes them."""

    name: str
    fields: dict[str, str]
    always: frozenset[str]
    # Fields ever seen in an answer; empty when no object of the class was recorded, so that nothing
    # is known.
    seen: frozenset[str]


def _param(line: str) -> Param:
    name, type_, *marks = line.split(" ")
    type_, _, element = type_.partition(":")
    length, check, style = 255, "", ""
    entities: list[str] = []
    for mark in marks:
        if mark[0] == "L":
            length = int(mark[1:])
        elif mark[0] == "C":
            check = mark[1:]
        elif mark[0] == "M":
            style = mark[1:]
        elif mark[0] == "@":
            entities.append(mark[1:])
    return Param(
        name=name,
        type=type_,
        element=element,
        required="!" in marks,
        has_since="s" in marks,
        length=length,
        check=check,
        admin_only="a" in marks,
        map_style=style,
        entities=tuple(entities),
    )


class Spec:
    """All commands and answer classes of one version; details are unpacked when first asked for."""

    def __init__(self, version: str) -> None:
        file = FOLDER / f"{version}.json"
        if not file.is_file():
            names = (each.name for each in FOLDER.iterdir())
            known = ", ".join(sorted(name[:-5] for name in names if name.endswith(".json")))
            raise ValueError(f"FakeCloud knows no version {version!r}; it knows {known}")
        data: Document = json.loads(file.read_bytes())
        self.version = version
        self._commands: dict[str, Document] = data["commands"]
        self._responses: dict[str, Document] = data["responses"]
        self._unpacked: dict[str, Command] = {}
        self._classes: dict[str, AnswerClass] = {}

    def names(self) -> tuple[str, ...]:
        return tuple(self._commands)

    def command(self, name: str) -> Command | None:
        """The command of exactly that name: the server tells upper from lower case."""
        known = self._unpacked.get(name)
        if known is None:
            raw = self._commands.get(name)
            if raw is None:
                return None
            known = self._unpacked[name] = _unpack(name, raw)
        return known

    def answer_class(self, name: str) -> AnswerClass:
        known = self._classes.get(name)
        if known is None:
            known = self._classes[name] = self._collect(name)
        return known

    def _collect(self, name: str) -> AnswerClass:
        fields: dict[str, str] = {}
        always: set[str] = set()
        top = self._responses.get(name, {})
        sometimes = frozenset(top.get("a", ())) | frozenset(top.get("m", ()))
        at: str | None = name
        while at is not None and (raw := self._responses.get(at)) is not None:
            for entry in raw["f"]:
                field, _, java = entry.partition(" ")
                fields.setdefault(field, java)
            always.update(raw.get("a", ()) if at == name else ())
            at = raw.get("x")
        return AnswerClass(name, fields, frozenset(always), sometimes)


def _unpack(name: str, raw: Document) -> Command:
    asynchronous = raw.get("a", 0)
    return Command(
        name=name,
        envelope=raw.get("e", name.lower() + "response"),
        kind=raw["t"],
        key=raw.get("k"),
        answer=raw.get("r", "Success"),
        is_async=asynchronous > 0,
        creates=asynchronous == 2,
        counts_page=raw.get("c", 0) == 1,
        java_class=raw.get("j", ""),
        role_types=raw.get("o", ""),
        for_users=raw.get("u", 0) == 1,
        lines=tuple(raw["p"]),
    )


@cache
def load(version: str) -> Spec:
    """The spec of a version, read once per process."""
    return Spec(version)
