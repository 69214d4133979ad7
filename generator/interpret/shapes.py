"""Shapes: which fields each response class has that a command answers.

The dump says which fields a class has in its version; the server's own model says their types and
what is nested in them, also where a dump hides it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace

from ..facts.answer import SUCCESS, Answer
from ..facts.corrections import Corrections, OfClass
from ..facts.effect import Outcome
from ..facts.server_model import EVERYWHERE, ClassField, ServerModel
from ..findings import Finding
from ..python.type_words import java_type, published_type
from ..python.types import (
    ANY,
    ANY_MAP,
    BOOL,
    DATETIME,
    DECIMAL,
    FLOAT,
    INT,
    STR,
    TEXT_MAP,
    ObjectOf,
    Type,
    Union,
    is_dict,
    is_list,
    list_of,
)
from ..spec.model import CommandSpec, FieldSpec, Spec
from ..versions import version_key
from . import names
from .answer_classes import answers, declared, share

ANONYMOUS = "BaseResponse"


@dataclass(frozen=True, slots=True)
class ShapeField:
    """One field of a shape."""

    wire: str
    type: Type
    required: bool = False
    secret: bool = False
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of one response class, before it has a Python name."""

    cls: str
    fields: tuple[ShapeField, ...]


@dataclass(frozen=True, slots=True)
class Shapes:
    answers: Mapping[str, Answer]
    shapes: Mapping[str, Shape]
    findings: tuple[Finding, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """What an overlay entry is held against."""
        return Outcome(
            self.answers,
            {
                cls: {entry.wire: entry.type for entry in shape.fields}
                for cls, shape in self.shapes.items()
            },
        )


@dataclass(slots=True)
class _Published:
    """What a dump shows of each class: field name -> the entries seen."""

    seen: dict[str, dict[str, list[FieldSpec]]] = field(
        default_factory=dict[str, dict[str, list[FieldSpec]]]
    )

    def add(self, cls: str, entry: FieldSpec) -> None:
        self.seen.setdefault(cls, {}).setdefault(entry.name, []).append(entry)


def shapes(spec: Spec, server: ServerModel, corrections: Corrections) -> Shapes:
    """Return the answer of every command and the shape of every class that is needed."""
    found_answers = answers(spec, server, corrections)
    nested: dict[tuple[str, str], str] = {}
    published = _Published()
    for command in spec.commands:
        cls = declared(command, server).cls
        if cls == ANONYMOUS:  # its code names no class: the overlay does
            cls = found_answers[command.name].cls
        _collect(cls, command.fields, server, published, nested)
    found: dict[str, Shape] = {}
    waiting = sorted(
        {cls for answer in found_answers.values() for cls in answer.classes} - {SUCCESS}
    )
    while waiting:
        cls = waiting.pop()
        if cls in found:
            continue
        shape = _shape(cls, spec.version, server, published, nested, corrections.field_types)
        lineage = server.lineage(cls)
        found[cls] = replace(
            shape,
            fields=tuple(
                replace(
                    entry,
                    required=_stated(corrections.always, lineage, entry.wire),
                    secret=_stated(corrections.secret_fields, ("", *lineage), entry.wire),
                )
                for entry in shape.fields
                if not _stated(corrections.never, lineage, entry.wire)
            ),
        )
        waiting.extend({c for e in found[cls].fields for c in e.type.classes} - found.keys())
    return Shapes(found_answers, {cls: found[cls] for cls in sorted(found)})


def _stated(places: Set[OfClass], lineage: Iterable[str], wire: str) -> bool:
    """Whether an entry speaks of a field, in its class or in one that it comes from."""
    return any((name, wire) in places for name in lineage)


def published_tree(
    command: CommandSpec, server: ServerModel
) -> Iterator[tuple[str, str, FieldSpec]]:
    """Every published field of a command: its dotted path, the class that it is a field of, itself.

    The class is the published one, also where an overlay knows that another is sent.
    """
    return _tree(declared(command, server).cls, command.fields, server, "")


def _tree(
    cls: str, fields: Iterable[FieldSpec], server: ServerModel, prefix: str
) -> Iterator[tuple[str, str, FieldSpec]]:
    java = server.java_types(cls)
    for entry in fields:
        path = f"{prefix}{entry.name}"
        yield path, cls, entry
        inner = (
            _nested_class(cls, entry, java.get(entry.name, ""), server) if entry.fields else None
        )
        yield from _tree(inner or cls, entry.fields, server, f"{path}.")


def _collect(
    cls: str,
    tree: Iterable[FieldSpec],
    server: ServerModel,
    published: _Published,
    nested: dict[tuple[str, str], str],
) -> None:
    """Note what a tree shows of its class, and of the classes nested in it."""
    java = server.java_types(cls)
    for entry in tree:
        published.add(cls, entry)
        if not entry.fields:
            continue
        inner = _nested_class(cls, entry, java.get(entry.name, ""), server)
        if inner is not None:
            nested[cls, entry.name] = inner
            _collect(inner, entry.fields, server, published, nested)


def _nested_class(cls: str, entry: FieldSpec, java: str, server: ServerModel) -> str | None:
    if java:
        return next(iter(java_type(java, server.classes).classes), None)
    tree = frozenset(inner.name for inner in entry.fields) - EVERYWHERE
    for inner in server.classes_of_field(entry.name):
        if share(tree, inner, server) == 1.0:
            return inner
    parent = cls.removesuffix("Response")
    return f"{parent}{names.capitalised(names.singular(entry.name))}Response"


def _shape(
    cls: str,
    version: str,
    server: ServerModel,
    published: _Published,
    nested: Mapping[tuple[str, str], str],
    types: Mapping[OfClass, Type],
) -> Shape:
    shown = published.seen.get(cls, {})
    known = {entry.name: entry for entry in server.fields(cls)}
    wires = set(shown) | {
        name
        for name, entry in known.items()
        if _existed(entry, version) and (entry.hidden or not shown)
    }
    wires |= {name for owner, name in types if owner in server.lineage(cls)}
    return Shape(
        cls,
        tuple(
            ShapeField(
                wire,
                _field_type(cls, wire, known.get(wire), shown.get(wire, []), server, nested, types),
                doc=next((entry.doc for entry in shown.get(wire, []) if entry.doc), ""),
            )
            for wire in sorted(wires)
        ),
    )


def _existed(entry: ClassField, version: str) -> bool:
    have, since = version_key(version), version_key(entry.since)
    return not have or since[: len(have)] <= have  # a 4.20 may well be a 4.20.1


def _field_type(
    cls: str,
    wire: str,
    known: ClassField | None,
    shown: list[FieldSpec],
    server: ServerModel,
    nested: Mapping[tuple[str, str], str],
    types: Mapping[OfClass, Type],
) -> Type:
    for name in server.lineage(cls):
        if (name, wire) in types:
            return types[name, wire]
    words = sorted({entry.type for entry in shown})
    published = published_type(words[0]) if len(words) == 1 else None
    if known is not None:
        return _of_this_version(java_type(known.java, server.classes, server.enums), words)
    if published is not None:
        return published
    inner = nested.get((cls, wire))
    if inner is not None:
        model = ObjectOf(inner)
        return list_of(model) if set(words) & {"list", "set"} else model
    word = words[0] if words else ""
    if word in ("list", "set"):
        return list_of(ANY)
    if word == "map":
        return TEXT_MAP
    return ANY_MAP if word.endswith("response") else ANY


def _of_this_version(java: Type, words: list[str]) -> Type:
    """The model's type of a field, or what this version publishes where that is of another form.

    4.11: `ostypeid` is a number; 4.17: `otherdeployparams` is a text, no map, and `counter` a list
    of counters, no single one. Of a list's elements only the model knows the class.
    """
    if len(words) != 1:
        return java
    word = words[0]
    published = published_type(word)
    if published is not None:
        both_lists = is_list(java) and is_list(published)
        fits = both_lists or java == published or isinstance(java, Union)
        return java if fits else published
    if word in ("list", "set") and not is_list(java):
        return list_of(java) if isinstance(java, ObjectOf) else list_of(ANY)
    if word == "listresponse":  # a whole answer in a field: a count, and the list by its key
        return java if java == ANY or is_dict(java) else ANY_MAP
    if word.endswith("response") and is_list(java) and len(java.classes) == 1:
        return ObjectOf(java.classes[0])
    if word == "map" and java in _SCALARS:
        return TEXT_MAP
    return java


_SCALARS = frozenset({STR, INT, FLOAT, BOOL, DECIMAL, DATETIME})
