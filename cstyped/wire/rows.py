"""Rows of parsed JSON -> objects, for rows that fit their model exactly. Nearly all do.

Such a row needs no validator: the types of its values are compared with those that its model says,
and the few columns that hold more than texts, numbers and booleans are converted, each as a whole.
Whatever does not fit raises Unfit, and decoding.py reads it from the bytes again: what a misfit
means is known there only.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from functools import cache
from itertools import chain
from types import NoneType, UnionType
from typing import Any, ForwardRef, NamedTuple, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import CoreSchema, SchemaValidator, core_schema

from cstyped.loading import alone
from cstyped.wire.on_demand import (
    Blank,
    OnDemand,
    can_be_partial,
    partial_objects,
    sees_whole_objects,
)
from cstyped.wire.tolerance import telling_fields

M = TypeVar("M", bound=BaseModel)
Row = dict[str, Any]  # Any, here and below: JSON, or what is made of it

# Takes values of one type, and whether a required field may lack in them; returns what is made of
# them, None where they stay.
Convert = Callable[[list[Any], bool], list[Any] | None]
# The types of JSON values that an annotation takes, each with what is to be done to it.
Kinds = dict[type, Convert | None]

# A page has few forms of rows. A server that sends another for each must not fill the memory.
_MOST_SHAPES = 256

_PLAIN = (str, int, bool)
_JSON = (str, int, float, bool, list, dict, NoneType)
# What changes how a class reads its fields; pydantic knows of the others.
_READING = frozenset({"__get_pydantic_core_schema__", "__new__"})


class Unfit(Exception):  # noqa: N818  # no error: there is another way
    """A value is not exactly as its model says."""


class _Step(NamedTuple):
    """A conversion that a field with values of a type needs."""

    name: str
    kind: type
    convert: Convert


class _Shape:
    """What is known of rows with the same names in the same order.

    renamed: names on the wire, and the fields that they are.
    complete: no required field lacks.
    steps: for the types of its values, in their order, what has to be converted.
    """

    __slots__ = ("_fields", "_names", "_steps", "complete", "renamed")

    def __init__(self, names: tuple[str, ...], plan: _Plan) -> None:
        self.renamed = {wire: name for wire, name in plan.renamed.items() if wire in names}
        self.complete = plan.required.issubset(names)
        self._steps: dict[tuple[type, ...], list[_Step]] = {}
        self._names = names
        self._fields = plan.fields
        found = set(names)
        try:
            usual = tuple(map(plan.usual.__getitem__, names))
        except KeyError:
            if any(map(plan.is_taken, found - plan.usual.keys())):
                raise Unfit from None
        else:
            self._steps[usual] = [step for wire, step in plan.steps if wire in found]

    def steps_for(self, kinds: tuple[type, ...]) -> list[_Step]:
        """Return what has to be converted in a row with values of these types. Raises Unfit."""
        known_steps = self._steps.get(kinds)
        if known_steps is not None:
            return known_steps
        if len(self._steps) >= _MOST_SHAPES:
            self._steps.clear()
        found: list[_Step] = []
        for wire, kind in zip(self._names, kinds, strict=True):
            known = self._fields.get(wire)
            if known is None:
                continue
            name, taken = known
            if kind not in taken:
                raise Unfit
            convert = taken[kind]
            if convert is not None:
                found.append(_Step(name, kind, convert))
        self._steps[kinds] = found
        return found


class _Plan:
    """What a model says of its rows, by the names on the wire.

    fields: the name and the kinds of each field.
    usual: the type that nearly all values of a field have.
    steps: the conversions of values of that type.
    """

    __slots__ = (
        "_model",
        "_shapes",
        "_telling",
        "blank",
        "fields",
        "renamed",
        "required",
        "steps",
        "usual",
    )

    def __init__(self, model: type[BaseModel]) -> None:
        if not _is_plain(model):
            raise Unfit
        self._model = model
        self._shapes: dict[tuple[str, ...], _Shape] = {}
        self.fields: dict[str, tuple[str, Kinds]] = {}
        self.usual: dict[str, type] = {}
        self.steps: list[tuple[str, _Step]] = []
        self.renamed: dict[str, str] = {}
        defaults: dict[str, object] = {}
        required: set[str] = set()
        for name, field in model.__pydantic_fields__.items():
            if field.metadata or field.default_factory or field.validation_alias != field.alias:
                raise Unfit
            wire = field.alias or name
            kinds = _kinds(field.annotation)
            self.fields[wire] = name, kinds
            usual, convert = next(iter(kinds.items()))
            self.usual[wire] = usual
            if convert is not None:
                self.steps.append((wire, _Step(name, usual, convert)))
            if wire != name:
                self.renamed[wire] = name
            defaults[name] = field.default
            if field.is_required():
                required.add(name)
            elif type(field.default) not in (NoneType, *_PLAIN):
                raise Unfit
        self.required = frozenset(
            wire for wire, (name, _) in self.fields.items() if name in required
        )
        self.blank = Blank(defaults, frozenset(required))
        telling = telling_fields(model)
        self._telling = frozenset(
            wire for wire, (name, _) in self.fields.items() if name in telling
        )

    def shape(self, names: list[str]) -> _Shape:
        """Return what is known of rows with these names. Raises Unfit."""
        key = tuple(names)
        shape = self._shapes.get(key)
        if shape is None:
            if self._telling and self._telling.isdisjoint(names):
                raise Unfit
            shape = _Shape(key, self)
            if len(self._shapes) >= _MOST_SHAPES:
                self._shapes.clear()
            self._shapes[key] = shape
        return shape

    def is_taken(self, name: str) -> bool:
        """Tell whether a field that is not known has a name that means something else here."""
        return hasattr(self._model, name) or name in self.blank.fields


_plans: dict[type[BaseModel], _Plan | None] = {}


def _plan(model: type[BaseModel]) -> _Plan:
    try:
        plan = _plans[model]
    except KeyError:
        plan = _plans[model] = _new_plan(model)
    if plan is None:
        raise Unfit
    return plan


def _new_plan(model: type[BaseModel]) -> _Plan | None:
    with alone():
        try:
            return _Plan(model) if sees_whole_objects() else None
        except Unfit:
            return None


def _is_plain(model: type[BaseModel]) -> bool:
    """Tell whether a model is read by its annotations alone, as all that are generated."""
    if any(_is_open(field.annotation) for field in model.__pydantic_fields__.values()):
        model.model_rebuild()
    rules = model.__pydantic_decorators__
    common = next(
        base for base in reversed(model.__mro__) if issubclass(base, OnDemand) and base != OnDemand
    )
    bases = model.__mro__[: model.__mro__.index(common)]
    return can_be_partial(model) and not (
        rules.validators
        or rules.field_validators
        or rules.root_validators
        or rules.model_validators
        or model.__private_attributes__
        or model.__pydantic_custom_init__
        or model.__pydantic_post_init__
        or model.model_config != common.model_config
        or any(_READING & vars(base).keys() for base in bases)
    )


def _is_open(annotation: Any) -> bool:
    """Tell whether a class that an annotation names was not yet looked up."""
    return isinstance(annotation, ForwardRef) or any(map(_is_open, get_args(annotation)))


def fit(model: type[M], rows: list[Row], *, strict: bool) -> list[M]:
    """Return an object for each row.

    Args:
        model: the class of the objects.
        rows: as they were parsed. They are used up, also where this fails.
        strict: no required field may lack.

    Raises Unfit.
    """
    plan = _plan(model)
    due: dict[tuple[str, type], Convert] = {}
    renamed: dict[str, str] = {}
    names: list[str] = []
    shape: _Shape | None = None
    kinds: list[type] | None = None
    forms = 0
    for row in rows:
        # The parser gives equal names as one object, so these compare fast.
        if shape is None or names != [*row]:
            names = [*row]
            shape = plan.shape(names)
            if strict and not shape.complete:
                raise Unfit
            renamed |= shape.renamed
            kinds = None
        now = [*map(type, row.values())]
        if now != kinds:
            kinds = now
            forms += 1
            for name, kind, convert in shape.steps_for(tuple(now)):
                due[name, kind] = convert
    for wire, name in renamed.items():
        for row in rows:
            if wire in row:
                row[name] = row.pop(wire)
    for (name, kind), convert in due.items():
        having = rows if forms == 1 else [row for row in rows if type(row.get(name)) is kind]
        converted = convert([row[name] for row in having], strict)
        if converted is not None:
            for row, value in zip(having, converted, strict=True):
                row[name] = value
    return partial_objects(model, rows, plan.blank)


def _kinds(annotation: Any) -> Kinds:
    """Return the types of JSON values that an annotation takes, the usual one first."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        found: Kinds = {}
        several = len(inner) - (NoneType in inner) > 1
        for each in inner:
            # Among several, a whole number is no float.
            found |= {float: None} if several and each is float else _kinds(each)
        if several and any(found.values()):
            raise Unfit  # it takes more than a type to tell which of them is meant
        return found
    if annotation in _PLAIN or annotation is NoneType:
        return {annotation: None}
    if annotation is Any:
        return dict.fromkeys(_JSON)
    if annotation is float:
        return {float: None, int: _floats}
    if annotation in (datetime, Decimal):
        return {str: _texts_as(annotation)}
    if origin is list:
        return {list: _lists_of(_kinds(inner[0]))}
    if origin is dict and inner[0] is str:
        return {dict: _maps_of(_kinds(inner[1]))}
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {dict: _objects_of(annotation)}
    raise Unfit


def _column(kinds: Kinds, values: list[Any], strict: bool) -> list[Any] | None:
    """Return what is made of values of any types, None if they stay as they are."""
    found = {*map(type, values)}
    if not found <= kinds.keys():
        raise Unfit
    converts = [convert for kind in found if (convert := kinds[kind]) is not None]
    if not converts:
        return None
    if len(found) > 1 and converts != [_floats]:
        raise Unfit
    return converts[0](values, strict)


def _lists_of(kinds: Kinds) -> Convert:
    def fill(lists: list[list[Any]], strict: bool) -> None:
        values = _column(kinds, [*chain.from_iterable(lists)], strict)
        if values is None:
            return
        start = 0
        for each in lists:
            end = start + len(each)
            each[:] = values[start:end]
            start = end

    return fill


def _maps_of(kinds: Kinds) -> Convert:
    def check(maps: list[Row], strict: bool) -> None:
        values = [value for each in maps for value in each.values()]
        if _column(kinds, values, strict) is not None:
            raise Unfit

    return check


def _objects_of(model: type[BaseModel]) -> Convert:
    return lambda rows, strict: fit(model, rows, strict=strict)


def _floats(values: list[Any], strict: bool) -> list[Any]:  # noqa: ARG001  # as all of these
    try:
        return [*map(float, values)]
    except OverflowError:
        raise Unfit from None


@cache
def _texts_as(kind: type) -> Convert:
    """Return what reads texts as pydantic does in the fields of models, with its own code."""
    schema: CoreSchema = (
        core_schema.datetime_schema(tz_constraint="aware")
        if kind is datetime
        else core_schema.decimal_schema()
    )
    read = SchemaValidator(core_schema.list_schema(schema)).validate_python

    def convert(texts: list[Any], strict: bool) -> list[Any]:  # noqa: ARG001  # as all of these
        try:
            found: list[Any] = read(texts)
        except ValidationError:
            raise Unfit from None
        return found

    return convert
