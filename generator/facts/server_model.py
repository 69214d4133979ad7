"""Facts from the server's own classes: which class each command answers, and what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import get_args

from ..findings import GeneratorError
from ..json_types import Table, table, text, texts
from ..python.type_words import java_type
from .answer import AnswerKind

EVERYWHERE = frozenset({"jobid", "jobstatus"})  # fields published for every command
ROOT_CLASSES = frozenset({"Object", ""})


@dataclass(frozen=True, slots=True)
class ParamFacts:
    """What listApis does not say of a parameter: list elements and what an id refers to."""

    element: str = ""
    entity: tuple[str, ...] = ()
    checks: str = ""


@dataclass(frozen=True, slots=True)
class CommandFacts:
    """What listApis does not say of a command. `answer`: the class that it declares."""

    answer: str
    kind: AnswerKind
    envelope: str
    key: str | None
    count: str = ""
    creates: bool = False
    roles: tuple[str, ...] = ()
    params: Mapping[str, ParamFacts] = field(default_factory=dict[str, ParamFacts])


@dataclass(frozen=True, slots=True)
class ClassField:
    """A field of a response class. `hidden`: the 4.22 dump shows the class but not this field."""

    name: str
    java: str
    since: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ResponseClass:
    """A response class of the server with its own fields; inherited ones are in `extends`."""

    name: str
    extends: str
    fields: tuple[ClassField, ...]


@dataclass(frozen=True, slots=True)
class ClassCopy:
    """A class with the fields of another; `fields`: with these only."""

    name: str
    of: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class ServerModel:
    """All that is known of the server's commands and response classes."""

    commands: Mapping[str, CommandFacts]
    classes: Mapping[str, ResponseClass]
    enums: frozenset[str] = frozenset()
    _fields: dict[str, tuple[ClassField, ...]] = field(
        default_factory=dict[str, tuple[ClassField, ...]], repr=False
    )
    _java_types: dict[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]], repr=False
    )

    def lineage(self, name: str) -> tuple[str, ...]:
        """A class and its superclasses, the nearest first."""
        found: list[str] = []
        while name not in ROOT_CLASSES and name not in found:
            found.append(name)
            name = self.classes[name].extends if name in self.classes else ""
        return tuple(found)

    def fields(self, name: str) -> tuple[ClassField, ...]:
        """All fields of a class, inherited ones included, sorted by name."""
        if name not in self._fields:  # asked for at every object of every answer
            self._fields[name] = self._all_fields(name)
        return self._fields[name]

    def java_types(self, name: str) -> Mapping[str, str]:
        """The Java types of the fields of a class, inherited ones included."""
        if name not in self._java_types:
            self._java_types[name] = {entry.name: entry.java for entry in self.fields(name)}
        return self._java_types[name]

    def _all_fields(self, name: str) -> tuple[ClassField, ...]:
        found: dict[str, ClassField] = {}
        for cls in self.lineage(name):
            for entry in self.classes[cls].fields if cls in self.classes else ():
                found.setdefault(entry.name, entry)
        return tuple(found[key] for key in sorted(found))

    def with_copies(self, copies: Iterable[ClassCopy]) -> ServerModel:
        """This model with classes that have the fields of others, or some of them."""
        made = {copy.name: self._copied(copy) for copy in copies if copy.of in self.classes}
        if not made:
            return self
        return ServerModel(self.commands, {**self.classes, **made}, self.enums)

    def _copied(self, copy: ClassCopy) -> ResponseClass:
        source = self.classes[copy.of]
        if not copy.fields:
            return ResponseClass(copy.name, source.extends, source.fields)
        # On its own, or it would inherit what it is to be without.
        kept = tuple(entry for entry in self.fields(copy.of) if entry.name in copy.fields)
        return ResponseClass(copy.name, "", kept)

    def classes_of_field(self, name: str) -> tuple[str, ...]:
        """The classes of the objects in fields of that name, in whatever class, sorted."""
        return self._classes_by_field.get(name, ())

    def shown(self, name: str) -> frozenset[str]:
        """The fields of a class that a dump shows, less those that every answer has."""
        return self._shown.get(name, frozenset())

    @cached_property
    def _shown(self) -> Mapping[str, frozenset[str]]:
        return {
            name: frozenset(entry.name for entry in self.fields(name) if not entry.hidden)
            - EVERYWHERE
            for name in self.classes
        }

    def having(self, field_name: str) -> tuple[str, ...]:
        """The classes that have a field of that name, sorted."""
        return self._having.get(field_name, ())

    @cached_property
    def _having(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for cls in sorted(self.classes):
            for name in self.shown(cls):
                found.setdefault(name, []).append(cls)
        return {name: tuple(classes) for name, classes in found.items()}

    @cached_property
    def _classes_by_field(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, set[str]] = {}
        for cls in self.classes.values():
            for entry in cls.fields:
                for inner in java_type(entry.java, self.classes).classes:
                    found.setdefault(entry.name, set()).add(inner)
        return {name: tuple(sorted(inner)) for name, inner in found.items()}


def load_server_model(document: object, place: str) -> ServerModel:
    """The model in a parsed api_spec/server_model.json. Raises GeneratorError where it is none."""
    try:
        top = table(document)
        return ServerModel(
            commands={
                name: _command(table(entry)) for name, entry in table(top["commands"]).items()
            },
            classes={
                name: _class(name, table(entry)) for name, entry in table(top["classes"]).items()
            },
            enums=frozenset(texts(top["enums"]) or table(top["enums"])),
        )
    except (KeyError, ValueError) as error:
        raise GeneratorError(f"{place}: not a server model, or damaged ({error!r})") from None


def _command(entry: Table) -> CommandFacts:
    key = entry["key"]
    return CommandFacts(
        answer=str(entry["answer"]),
        kind=_kind(entry["kind"]),
        envelope=str(entry["envelope"]),
        key=None if key is None else str(key),
        count=text(entry.get("count")),
        creates=entry.get("creates") is True,
        roles=texts(entry.get("roles")),
        params={
            name: _param(table(facts)) for name, facts in table(entry.get("params", {})).items()
        },
    )


def _param(facts: Table) -> ParamFacts:
    return ParamFacts(
        element=text(facts.get("element")),
        entity=texts(facts.get("entity")),
        checks=text(facts.get("checks")),
    )


def _kind(word: object) -> AnswerKind:
    kinds: tuple[AnswerKind, ...] = get_args(AnswerKind)
    for kind in kinds:
        if kind == word:
            return kind
    raise ValueError(f"unknown kind of answer {word!r}")


def _class(name: str, entry: Table) -> ResponseClass:
    return ResponseClass(
        name=name,
        extends=str(entry["extends"]),
        fields=tuple(
            ClassField(
                key, str(facts["java"]), text(facts.get("since")), facts.get("hidden") is True
            )
            for key, facts in ((key, table(value)) for key, value in table(entry["fields"]).items())
        ),
    )
