"""An object with no more than what the server sent, until somebody looks at all of it.

pydantic gives each object that it makes a value for every field, and a set of the names that were
given. For the rows of a list that costs as much as all the rest, and twice the memory, and most
programs read a few fields of a row. So an object that rows.py makes has its row as its fields, and
becomes what pydantic would have made of it at the first look at `__dict__` or at one of pydantic's
own attributes: to dump, compare, copy or pickle it, pydantic reads those, as everybody else.
`sees_whole_objects` tells whether the pydantic that is installed does.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from copy import copy, deepcopy
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict
from pydantic_core import SchemaSerializer, SchemaValidator, core_schema

from cstyped.loading import alone

M = TypeVar("M", bound=BaseModel)

# Where Python itself keeps the fields of an object. Found by its name, and not by its class.
_storage: Any = next(
    vars(base)["__dict__"] for base in BaseModel.__mro__ if "__dict__" in vars(base)
)
_fields_of: Callable[[BaseModel], dict[str, Any]] = _storage.__get__
_store_fields: Callable[[BaseModel, dict[str, Any]], None] = _storage.__set__

# What pydantic keeps beside the fields, and a partial object lacks.
_BESIDE = frozenset({"__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__"})


class Blank:
    """What an object of one model has where the server sent nothing.

    fields: a value for every field, in the order of the fields; for a required one it is a
        placeholder.
    required: the fields that have no value then.
    """

    __slots__ = ("fields", "required")

    def __init__(self, fields: Mapping[str, object], required: frozenset[str]) -> None:
        self.fields = dict(fields)
        self.required = required


class _Unsent:
    """Stands on the class for each field, and answers for partial objects without it.

    What it leaves open is said by `__getattr__`, as for a class that had no such attribute.
    """

    __slots__ = ("_default", "_required")

    def __init__(self, default: object = None, *, required: bool = False) -> None:
        self._default = default
        self._required = required

    def __get__(self, instance: OnDemand | None, owner: type | None = None) -> object:
        if instance is None or self._required or not _is_partial(instance):
            raise AttributeError
        return self._default


_OPTIONAL = _Unsent()
_REQUIRED = _Unsent(required=True)


class OnDemand(BaseModel):
    """The base of models whose objects may be partial."""

    # No object of this class is ever made, and building is what takes pydantic longest.
    model_config = ConfigDict(defer_build=True)

    # The Blank of a partial object; None, or nothing, where the object is whole.
    __slots__ = ("_blank",)

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:  # Any: as pydantic declares it
        super().__pydantic_init_subclass__(**kwargs)
        for name, field in cls.__pydantic_fields__.items():
            if field.is_required():
                stands = _REQUIRED
            else:
                stands = _OPTIONAL if field.default is None else _Unsent(field.default)
            if not hasattr(cls, name) and _on_class(cls, name) is not stands:
                setattr(cls, name, stands)

    if not TYPE_CHECKING:
        # Hidden from checkers: to them, an attribute that is not declared is an error.

        def _whole(self):
            try:
                if _blank_of(self) is not None:
                    _complete(self)
            except AttributeError:
                _set_blank(self, None)  # pydantic made it
            return _fields_of(self)

        __dict__ = property(_whole, _store_fields)
        del _whole

        def __getattr__(self, name):
            if name in _BESIDE and _is_partial(self):
                _complete(self)
                return object.__getattribute__(self, name)
            return super().__getattr__(name)

        def __delattr__(self, name):
            # A field that is deleted is no field that the server did not send.
            if _is_partial(self):
                _complete(self)
            super().__delattr__(name)


_slot: Any = vars(OnDemand)["_blank"]
_blank_of: Callable[[BaseModel], Blank | None] = _slot.__get__
_set_blank: Callable[[BaseModel, Blank | None], None] = _slot.__set__


def partial_objects(model: type[M], rows: list[dict[str, Any]], blank: Blank) -> list[M]:
    """Return an object for each row, which becomes its fields and is the caller's no more."""
    made: list[Any] = [*map(object.__new__, repeat(model, len(rows)))]
    deque(map(_store_fields, made, rows), 0)
    deque(map(_set_blank, made, repeat(blank)), 0)
    return made


def can_be_partial(model: type[BaseModel]) -> bool:
    """Tell whether objects of `model` answer for all fields that they were not sent.

    Not where a field is called as something that all models have, such as `copy`.
    """
    return issubclass(model, OnDemand) and all(
        isinstance(_on_class(model, name), _Unsent) for name in model.__pydantic_fields__
    )


def _on_class(model: type, name: str) -> object:
    return next((vars(base)[name] for base in model.__mro__ if name in vars(base)), None)


def _is_partial(held: BaseModel) -> bool:
    try:
        return _blank_of(held) is not None
    except AttributeError:
        return False


def _complete(held: BaseModel) -> None:
    """Give a partial object what pydantic gives the objects that it makes."""
    # One thread at a time, and no fork while one is half-way through.
    with alone():
        blank = _blank_of(held)
        if blank is None:
            return  # another thread was here first
        sent = _fields_of(held)
        whole = blank.fields | sent
        extra: dict[str, Any] = {}
        if len(whole) > len(blank.fields):
            extra = {name: whole.pop(name) for name in sent if name not in blank.fields}
        for name in blank.required - sent.keys():
            del whole[name]
        # Other threads may read meanwhile. They find each field in one place or the other, and
        # wait here for whatever else they ask.
        object.__setattr__(held, "__pydantic_extra__", extra)
        object.__setattr__(held, "__pydantic_private__", None)
        object.__setattr__(held, "__pydantic_fields_set__", set(sent))
        _store_fields(held, whole)
        _set_blank(held, None)


@cache
def sees_whole_objects() -> bool:
    """Tell whether pydantic makes of a partial object what it makes of a whole one.

    A later release might look for the fields elsewhere. Objects must be whole from the start then.
    """

    class Probe(OnDemand):
        model_config = ConfigDict(extra="allow", defer_build=True)
        left: int | None = None
        sent: int

    text = core_schema.int_schema()
    left = core_schema.with_default_schema(core_schema.nullable_schema(text), default=None)
    fields = core_schema.model_fields_schema(
        {"left": core_schema.model_field(left), "sent": core_schema.model_field(text)}
    )
    schema = core_schema.model_schema(
        Probe, fields, config={"extra_fields_behavior": "allow"}, revalidate_instances="always"
    )
    validator, serializer = SchemaValidator(schema), SchemaSerializer(schema)
    looks: list[Callable[[Any], object]] = [  # Any: a Probe, which is no type outside
        lambda held: repr(serializer.to_python(held)),
        lambda held: repr(serializer.to_python(held, exclude_unset=True, exclude={"left"})),
        serializer.to_json,
        lambda held: validator.validate_python(held).__getstate__(),
        lambda held: copy(held).__getstate__(),
        lambda held: deepcopy(held).__getstate__(),
        lambda held: held.__getstate__(),
        lambda held: held == validator.validate_python({"sent": 1, "later": 2}),
        lambda held: (held.left, held.sent, held.later),
        lambda held: (held.model_fields_set, held.model_extra, [*held]),
    ]
    blank = Blank({"left": None, "sent": ...}, frozenset({"sent"}))

    def partial() -> object:
        return partial_objects(Probe, [{"sent": 1, "later": 2}], blank)[0]

    def whole() -> object:
        return validator.validate_python({"sent": 1, "later": 2})

    try:
        return all(look(partial()) == look(whole()) for look in looks)
    except Exception:  # noqa: BLE001  # whatever it is, whole objects do not have it
        return False
