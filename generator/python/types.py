"""Types as values: annotations that render themselves and know what they import."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .imports import Import, from_async_runtime, from_package, from_runtime


class Type(ABC):
    """An annotation. str() renders it."""

    __slots__ = ()

    @abstractmethod
    def __str__(self) -> str: ...

    @property
    def parts(self) -> tuple[Type, ...]:
        """The types that this one is made of."""
        return ()

    def walk(self) -> Iterator[Type]:
        """This type and all that are in it, from left to right."""
        yield self
        for part in self.parts:
            yield from part.walk()

    @property
    def imports(self) -> frozenset[Import]:
        """What the names in it are imported by."""
        names = (part for part in self.walk() if isinstance(part, Name))
        return frozenset(name.source for name in names if name.source)

    @property
    def classes(self) -> tuple[str, ...]:
        """The response classes in it, which have no Python name yet."""
        return tuple(part.cls for part in self.walk() if isinstance(part, ObjectOf))

    def or_else(self, other: Type) -> Type:
        """This type or another; what is in a union already is not added."""
        known = self.alternatives
        added = tuple(one for one in other.alternatives if one not in known)
        return Union(known + added) if added else self

    @property
    def alternatives(self) -> tuple[Type, ...]:
        """The types that a value may be of: several for a union."""
        return (self,)


@dataclass(frozen=True, slots=True)
class Name(Type):
    """A name; `source` imports it where it is not built in."""

    name: str
    source: Import | None = None

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class ModelName(Name):
    """A model of the package, or the plain success of the runtime."""


@dataclass(frozen=True, slots=True)
class EnumName(Name):
    """An enumeration of the package."""


@dataclass(frozen=True, slots=True)
class IdName(Name):
    """The type of the ids of one resource."""


@dataclass(frozen=True, slots=True)
class StructName(Name):
    """A map structure of the package."""


@dataclass(frozen=True, slots=True)
class ObjectOf(Type):
    """An object of a response class of the server, before that has a Python name."""

    cls: str

    def __str__(self) -> str:
        return self.cls


@dataclass(frozen=True, slots=True)
class Generic(Type):
    """A type of other types: list[str], dict[str, int], Job[Zone]."""

    outer: Name
    items: tuple[Type, ...]

    def __str__(self) -> str:
        return f"{self.outer}[{', '.join(str(item) for item in self.items)}]"

    @property
    def parts(self) -> tuple[Type, ...]:
        return (self.outer, *self.items)


@dataclass(frozen=True, slots=True)
class Union(Type):
    """One of several types."""

    members: tuple[Type, ...]

    def __str__(self) -> str:
        return " | ".join(str(member) for member in self.members)

    @property
    def parts(self) -> tuple[Type, ...]:
        return self.members

    @property
    def alternatives(self) -> tuple[Type, ...]:
        return self.members


def named(found: Type, models: Mapping[str, ModelName]) -> Type:
    """The type with models in place of response classes."""
    match found:
        case ObjectOf(cls):
            return models[cls]
        case Generic(outer, items):
            return Generic(outer, tuple(named(item, models) for item in items))
        case Union(members):
            return Union(tuple(named(member, models) for member in members))
        case _:
            return found


STR = Name("str")
INT = Name("int")
FLOAT = Name("float")
BOOL = Name("bool")
NONE = Name("None")
DECIMAL = Name("Decimal", Import("decimal", "Decimal"))
DATETIME = Name("datetime", Import("datetime", "datetime"))
ANY = Name("Any", Import("typing", "Any"))
_LIST = Name("list")
_DICT = Name("dict")
_LITERAL = Name("Literal", Import("typing", "Literal"))


def list_of(item: Type) -> Generic:
    return Generic(_LIST, (item,))


def dict_of(value: Type) -> Generic:
    """A map with text keys."""
    return Generic(_DICT, (STR, value))


TEXT_MAP = dict_of(STR)
ANY_MAP = dict_of(ANY)


def is_list(found: Type) -> bool:
    return isinstance(found, Generic) and found.outer == _LIST


def is_dict(found: Type) -> bool:
    return isinstance(found, Generic) and found.outer == _DICT


def literal(value: str | int) -> Generic:
    return Generic(_LITERAL, (Name(repr(value)),))


def runtime(name: str) -> Name:
    """A type of the runtime."""
    return Name(name, from_runtime(name))


def async_runtime(name: str) -> Name:
    """A name that the runtime of the AsyncClient gives to generated code."""
    return Name(name, from_async_runtime(name))


def enumeration(name: str) -> EnumName:
    return EnumName(name, from_package("types", name))


def structure(name: str) -> StructName:
    return StructName(name, from_package("types", name))


SUCCESS_MODEL = ModelName("Success", from_runtime("Success"))
