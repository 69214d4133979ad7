"""Facts from the server's own classes: which class each command answers, and what is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal

from .findings import GeneratorError
from .python_types import java_type

AnswerKind = Literal["list", "single", "inline", "none"]
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
    params: Mapping[str, ParamFacts] | None = None


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


@dataclass(frozen=True, eq=False)
class ServerModel:
    """All that is known of the server's commands and response classes."""

    commands: Mapping[str, CommandFacts]
    classes: Mapping[str, ResponseClass]
    enums: frozenset[str] = frozenset()

    def lineage(self, name: str) -> tuple[str, ...]:
        """A class and its superclasses, the nearest first."""
        found: list[str] = []
        while name not in ROOT_CLASSES and name not in found:
            found.append(name)
            name = self.classes[name].extends if name in self.classes else ""
        return tuple(found)

    def fields(self, name: str) -> tuple[ClassField, ...]:
        """All fields of a class, inherited ones included, sorted by name."""
        found: dict[str, ClassField] = {}
        for cls in self.lineage(name):
            for entry in self.classes[cls].fields if cls in self.classes else ():
                found.setdefault(entry.name, entry)
        return tuple(found[key] for key in sorted(found))

    def classes_of_field(self, name: str) -> tuple[str, ...]:
        """The classes of the objects in fields of that name, in whatever class, sorted."""
        return self._classes_by_field.get(name, ())

    @cached_property
    def _classes_by_field(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, set[str]] = {}
        for cls in self.classes.values():
            for entry in cls.fields:
                for inner in java_type(entry.java, self.classes).classes:
                    found.setdefault(entry.name, set()).add(inner)
        return {name: tuple(sorted(inner)) for name, inner in found.items()}


def load_server_model(document: object, place: str) -> ServerModel:
    """The model in a parsed api_spec/server_model.json."""
    if not isinstance(document, dict) or not {"commands", "classes", "enums"} <= document.keys():
        raise GeneratorError(f"{place}: not a server model: commands, classes or enums are missing")
    try:
        return ServerModel(
            commands={name: _command(entry) for name, entry in document["commands"].items()},
            classes={name: _class(name, entry) for name, entry in document["classes"].items()},
            enums=frozenset(document["enums"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise GeneratorError(f"{place}: damaged server model ({error!r})") from None


def _command(entry: Mapping[str, object]) -> CommandFacts:
    params = entry.get("params")
    roles = entry.get("roles")
    key = entry["key"]
    return CommandFacts(
        answer=str(entry["answer"]),
        kind=_kind(str(entry["kind"])),
        envelope=str(entry["envelope"]),
        key=None if key is None else str(key),
        count=str(entry.get("count", "")),
        creates=entry.get("creates") is True,
        roles=tuple(roles) if isinstance(roles, list) else (),
        params={
            name: ParamFacts(
                element=str(facts.get("element", "")),
                entity=tuple(facts.get("entity", ())),
                checks=str(facts.get("checks", "")),
            )
            for name, facts in (params.items() if isinstance(params, dict) else ())
        },
    )


@cache
def _kind(text: str) -> AnswerKind:
    kinds: tuple[AnswerKind, ...] = ("list", "single", "inline", "none")
    for kind in kinds:
        if kind == text:
            return kind
    raise GeneratorError(f"server model: unknown kind of answer {text!r}")


def _class(name: str, entry: Mapping[str, object]) -> ResponseClass:
    fields = entry["fields"]
    if not isinstance(fields, dict):
        raise TypeError(f"{name}: fields")
    return ResponseClass(
        name=name,
        extends=str(entry["extends"]),
        fields=tuple(
            ClassField(key, facts["java"], facts.get("since", ""), facts.get("hidden", False))
            for key, facts in fields.items()
        ),
    )
