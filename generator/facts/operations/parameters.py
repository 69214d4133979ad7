"""Operations on parameters of commands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from ...json_types import Table, as_table, texts
from ...python.identifiers import HIDES, hides_ours, is_plain_identifier
from ...python.type_words import param_type
from ...spec.model import ParamSpec
from ..corrections import Corrections, OfCommand
from ..effect import Effect
from ..map_form import KEY_TYPES, MapForm
from .commands import OnCommands
from .keys import (
    class_name,
    empty_meaning,
    flag,
    key,
    map_keys,
    map_style,
    names,
    optional,
    param_word,
    some_names,
    text,
)
from .operation import Operation


def params_of(effect: Effect, apis: Sequence[str], name: str) -> list[ParamSpec]:
    """The parameters of that name that the given commands publish."""
    return [param for api in apis for param in effect.commands[api].params if param.name == name]


def unknown_param(effect: Effect, apis: Sequence[str], name: str) -> Iterator[str]:
    """That none of the given commands has a parameter of that name."""
    if not params_of(effect, apis, name):
        yield f"matches nothing: no parameter {name} of {', '.join(apis[:3])}"


def unknown_enumeration(effect: Effect, name: str) -> Iterator[str]:
    """That no overlay has an enumeration of that name."""
    if name not in effect.enums:
        yield f"names no enumeration: {name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnParameter(OnCommands):
    """An operation on one parameter of some commands."""

    param: str = key(text)

    @property
    def places(self) -> tuple[OfCommand, ...]:
        return tuple((api, self.param) for api in self.apis)

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        yield from unknown_param(effect, present, self.param)

    def decides(self) -> Iterator[tuple[str, ...]]:
        return ((self.op, *place) for place in self.places)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMap(OnParameter):
    """How a map is written on the wire; `name`, `keys` and `required`: its structure."""

    op: ClassVar = "set-map"
    style: str = key(map_style)
    name: str = optional(text, "")
    keys: tuple[tuple[str, str], ...] = optional(map_keys, ())
    required: tuple[str, ...] = optional(names, ())

    @classmethod
    def mismatches(cls, entry: Table) -> Iterator[str]:
        if entry.get("style") != "struct":
            return
        keys = as_table(entry.get("keys"))
        if not keys:
            yield "a struct needs a table of 'keys'"
            return
        name = str(entry.get("name", ""))
        if not is_plain_identifier(name):
            yield "a struct needs a 'name' for its type"
        elif hides_ours(name):
            yield f"{name} {HIDES}"
        for word in texts(entry.get("required")):
            if word not in keys:
                yield f"requires {word!r}, which is not one of its keys"
        for word, kind in keys.items():
            if not is_plain_identifier(word) or kind not in KEY_TYPES:
                yield f"the key {word!r} must be a Python name, with str, int, bool or float"

    @property
    def type_name(self) -> str:
        return self.name

    def apply(self, to: Corrections) -> None:
        form = MapForm(self.style, self.name, self.keys, self.required)
        to.maps.update(dict.fromkeys(self.places, form))

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        yield from unknown_param(effect, present, self.param)
        found = params_of(effect, present, self.param)
        if found and not any(param.type == "map" for param in found):
            yield f"changes nothing: {self.param} is no map"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParamEnum(OnParameter):
    """The enumeration of a parameter's values; `anycase`: the server compares them in any case."""

    op: ClassVar = "param-enum"
    enum: str = key(text)
    anycase: bool = optional(flag, default=False)

    def apply(self, to: Corrections) -> None:
        to.param_enums.update(dict.fromkeys(self.places, self.enum))
        if self.anycase:
            to.anycase.update(self.places)
        else:
            to.anycase.difference_update(self.places)

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        yield from unknown_param(effect, present, self.param)
        yield from unknown_enumeration(effect, self.enum)
        known = effect.enums.get(self.enum)
        if known is None or not self.anycase:
            return
        if known.numbered:
            yield "changes nothing: numbers have no case"
        elif len({str(value).casefold() for value in known.values}) < len(known.values):
            yield f"cannot be: values of {self.enum} differ by case alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParamType(OnParameter):
    """The type of a parameter, such as `list` for text that the server splits."""

    op: ClassVar = "param-type"
    type: str = key(param_word)

    def apply(self, to: Corrections) -> None:
        to.param_types.update(dict.fromkeys(self.places, self.type))

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        yield from unknown_param(effect, present, self.param)
        found = params_of(effect, present, self.param)
        if found and all(param_type(param.type) == param_type(self.type) for param in found):
            yield f"changes nothing: {self.param} is {self.type} without it"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyList(OnParameter):
    """What an empty list means; the server takes most of them for "not given"."""

    op: ClassVar = "empty-list"
    means: str = key(empty_meaning)

    def apply(self, to: Corrections) -> None:
        to.empty_lists.update(dict.fromkeys(self.places, self.means))

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        yield from unknown_param(effect, present, self.param)
        found = params_of(effect, present, self.param)
        # A string may be a list by another entry.
        if found and all(param.type not in ("list", "string") for param in found):
            yield f"changes nothing: {self.param} is no list"
        if self.means == "no-rows":
            for api in present:
                answer = effect.after.answers.get(api)
                if effect.commands[api].isasync or (answer and answer.kind != "list"):
                    yield f"changes nothing: {api} answers no rows"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefersTo(OnParameter):
    """The resource that an id is of."""

    op: ClassVar = "refers-to"
    cls: str = key(class_name, "class")

    def apply(self, to: Corrections) -> None:
        to.referred.update(dict.fromkeys(self.places, self.cls))

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        yield from unknown_param(effect, present, self.param)
        for api in present:
            facts = effect.server.commands.get(api)
            known = facts.params.get(self.param) if facts else None
            if known and known.entity == (self.cls,):
                yield f"changes nothing: it is of {self.cls} without it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Base64(OnParameter):
    """A parameter that takes bytes."""

    op: ClassVar = "base64"

    def apply(self, to: Corrections) -> None:
        to.base64.update(self.places)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretParam(Operation):
    """Parameters that no text may show, of some commands or of all."""

    op: ClassVar = "secret-param"
    params: tuple[str, ...] = key(some_names)
    apis: tuple[str, ...] = optional(some_names, ())

    def apply(self, to: Corrections) -> None:
        to.secret_params.update((api, name) for api in self.apis or ("",) for name in self.params)

    def unused(self, effect: Effect) -> Iterator[str]:
        present = [api for api in self.apis or effect.commands if api in effect.commands]
        if not present:
            yield f"matches nothing: no command {', '.join(self.apis[:3])} in this spec"
            return
        for name in self.params:
            if not params_of(effect, present, name):
                yield f"matches nothing: no parameter {name}"

    def decides(self) -> Iterator[tuple[str, ...]]:
        return ((self.op, api, name) for name in self.params for api in self.apis or ("*",))
