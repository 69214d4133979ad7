"""Operations on response classes and their fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from ...python.types import Type
from ..corrections import Corrections, OfClass
from ..effect import Effect, Outcome
from ..server_model import ClassCopy
from .keys import class_name, field_type, key, optional, some_names, text
from .operation import Operation
from .parameters import unknown_enumeration


def unknown_fields(effect: Effect, cls: str, fields: Sequence[str]) -> Iterator[str]:
    """The fields that a class lacks, with its subclasses; for no class: that all lack."""
    there = {
        wire
        for name, entries in effect.after.fields.items()
        if not cls or cls in effect.server.lineage(name)
        for wire in entries
    }
    if not there:
        yield f"matches nothing: no class {cls}"
        return
    for name in fields:
        if name not in there:
            yield f"matches nothing: no field {name} of {cls or 'any class'}"


def undeclared_fields(effect: Effect, cls: str, fields: Sequence[str]) -> Iterator[str]:
    """The fields that a class of the server does not have."""
    declared = {entry.name for entry in effect.server.fields(cls)}
    for name in fields:
        if name not in declared:
            yield f"matches nothing: {cls} declares no field {name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyClass(Operation):
    """A class with the fields of another one, or with some of them."""

    op: ClassVar = "copy-class"
    cls: str = key(class_name, "class")
    of: str = key(class_name)
    fields: tuple[str, ...] = optional(some_names, ())

    def apply(self, to: Corrections) -> None:
        to.copies.append(ClassCopy(self.cls, self.of, self.fields))

    def unused(self, effect: Effect) -> Iterator[str]:
        if self.cls not in effect.after.fields:
            yield f"changes nothing: nothing answers or holds a {self.cls}"
        yield from undeclared_fields(effect, self.of, self.fields)

    def decides(self) -> Iterator[tuple[str, ...]]:
        yield self.op, self.cls


@dataclass(frozen=True, slots=True, kw_only=True)
class OnFields(Operation):
    """An operation on some fields of a class."""

    cls: str = key(class_name, "class")
    fields: tuple[str, ...] = key(some_names)

    @property
    def places(self) -> tuple[OfClass, ...]:
        return tuple((self.cls, name) for name in self.fields)

    def unused(self, effect: Effect) -> Iterator[str]:
        yield from unknown_fields(effect, self.cls, self.fields)

    def decides(self) -> Iterator[tuple[str, ...]]:
        return ((self.op, self.cls or "*", name) for name in self.fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Always(OnFields):
    """Fields that the server always sends."""

    op: ClassVar = "always"

    def apply(self, to: Corrections) -> None:
        to.always.update(self.places)


@dataclass(frozen=True, slots=True, kw_only=True)
class Never(OnFields):
    """Fields that a class declares and that the server never sends."""

    op: ClassVar = "never"

    def apply(self, to: Corrections) -> None:
        to.never.update(self.places)

    def unused(self, effect: Effect) -> Iterator[str]:
        if self.cls not in effect.after.fields:
            yield f"matches nothing: no class {self.cls}"
        yield from undeclared_fields(effect, self.cls, self.fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretField(OnFields):
    """Fields that no text may show, of a class or of all."""

    op: ClassVar = "secret-field"
    cls: str = optional(class_name, "", "class")

    def apply(self, to: Corrections) -> None:
        to.secret_fields.update(self.places)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRefersTo(OnFields):
    """The resource that the ids in some fields are of, in a class or in all."""

    op: ClassVar = "field-refers-to"
    cls: str = optional(class_name, "", "class")
    of: str = key(class_name)

    def apply(self, to: Corrections) -> None:
        to.field_referred.update(dict.fromkeys(self.places, self.of))


@dataclass(frozen=True, slots=True, kw_only=True)
class OnField(Operation):
    """An operation on one field of a class."""

    cls: str = key(class_name, "class")
    field: str = key(text)

    def unused(self, effect: Effect) -> Iterator[str]:
        yield from unknown_fields(effect, self.cls, (self.field,))

    def decides(self) -> Iterator[tuple[str, ...]]:
        yield self.op, self.cls, self.field


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldType(OnField):
    """The type of a field."""

    op: ClassVar = "field-type"
    type: Type = key(field_type)

    def apply(self, to: Corrections) -> None:
        to.field_types[self.cls, self.field] = self.type

    def unused(self, effect: Effect) -> Iterator[str]:
        yield from unknown_fields(effect, self.cls, (self.field,))
        after = self._types(effect, effect.after)
        if after and after == self._types(effect, effect.before):
            yield f"changes nothing: {self.field} is {self.type} without it"

    def _types(self, effect: Effect, outcome: Outcome) -> dict[str, Type]:
        """The type of the field in each class that has it from this one."""
        return {
            cls: fields[self.field]
            for cls, fields in outcome.fields.items()
            if self.cls in effect.server.lineage(cls) and self.field in fields
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldEnum(OnField):
    """The enumeration of a field's values."""

    op: ClassVar = "field-enum"
    enum: str = key(text)

    def apply(self, to: Corrections) -> None:
        to.field_enums[self.cls, self.field] = self.enum

    def unused(self, effect: Effect) -> Iterator[str]:
        yield from unknown_fields(effect, self.cls, (self.field,))
        yield from unknown_enumeration(effect, self.enum)
