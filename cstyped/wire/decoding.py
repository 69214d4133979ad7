"""Bytes and JSON documents -> models. Pure; knows nothing of HTTP, sessions or errors of the API.

One compiled pass takes the forms that servers send. What it refuses is opened by documents.py and
looked at piece by piece: control characters in strings, one object where a list was due, doubled
keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar, cast, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import CoreSchema, SchemaValidator, core_schema

from cstyped.checks.json_types import integer, is_list, is_object, kind_of
from cstyped.errors import ResponseShapeError
from cstyped.loading import alone
from cstyped.wire.documents import Inside, as_json, opened_text
from cstyped.wire.rows import Unfit, fit
from cstyped.wire.tolerance import BESIDE_OBJECTS, Decoding, telling_fields

M = TypeVar("M", bound=BaseModel)

_NO_ROWS: list[object] = []


def list_that_fits(
    document: object, model: type[M], *, strict: bool
) -> tuple[list[M], int | None] | None:
    """Return rows and total of `{E: {"count": 2, K: [..]}}`; None for any other form.

    None, too, if one row is not exactly as its model says. The document is used up.
    """
    inside = _only_value(document)
    if not is_object(inside):
        return None
    counted = "count" in inside
    total: Any = inside.pop("count", None)  # Any: JSON, as the rows
    if len(inside) > 1 or (counted and type(total) is not int):
        return None
    rows = next(iter(inside.values()), _NO_ROWS)
    if not is_list(rows) or not {*map(type, rows)} <= {dict}:
        return None
    try:
        # cast: as was just seen.
        return fit(model, cast("list[dict[str, Any]]", rows), strict=strict), total
    except Unfit:
        return None


def object_that_fits(document: object, model: type[M], *, strict: bool) -> M | None:
    """Return the object of `{E: {K: {..}}}`, if it is exactly as its model says; or None.

    The document is used up.
    """
    row = _only_value(_only_value(document))
    # Without a field of its model it may be the envelope of an object that stands deeper.
    if not is_object(row) or row.keys().isdisjoint(model.__pydantic_fields__):
        return None
    try:
        return fit(model, [row], strict=strict)[0]
    except Unfit:
        return None


def _only_value(document: object) -> object:
    """Return what an object with a single name holds."""
    return next(iter(document.values())) if is_object(document) and len(document) == 1 else None


def list_in_one_pass(
    body: bytes, model: type[M], *, strict: bool
) -> tuple[list[M], int | None] | None:
    """Return rows and total of `{E: {"count": 2, K: [..]}}`; None for any other form."""
    decoding = Decoding(strict=strict)
    # cast: a validator is typed as giving Any; its schema says this.
    found = cast("dict[str, dict[str, Any]] | None", _one_pass(_list, model, body, decoding))
    if found is None or len(found) != 1:
        return None
    (inside,) = found.values()
    total = inside.pop("count", None)
    if len(inside) > 1:
        return None
    nothing: list[M] = []
    rows = next(iter(inside.values()), nothing)
    _look_for_bare(rows, model, decoding)
    if decoding.problem is not None:
        return None
    decoding.warn()
    return rows, total


def object_in_one_pass(body: bytes, model: type[M], *, strict: bool) -> M | None:
    """Return the object of `{E: {K: {..}}}`; None for any other form."""
    decoding = Decoding(strict=strict)
    found = cast("dict[str, dict[str, M]] | None", _one_pass(_object, model, body, decoding))
    if found is None or len(found) != 1:
        return None
    (inside,) = found.values()
    if len(inside) != 1:
        return None
    (made,) = inside.values()
    if not _knows_something(made):
        # It may be the envelope of an object that stands deeper.
        return None
    decoding.warn()
    return made


def with_exact_decimals(body: bytes, model: type[BaseModel]) -> bytes:
    """Return the answer with the numbers of its Decimal fields as texts.

    JSON readers make a float of `10.00`, which loses its scale and digits beyond the 17th; a
    Decimal reads its text as it stands. Few models have such a field; the others cost nothing.
    """
    numbers = _decimal_numbers(model)
    return body if numbers is None else numbers.sub(rb'\1"\2"', body)


@cache
def _decimal_numbers(model: type[BaseModel]) -> re.Pattern[bytes] | None:
    names = sorted(_decimal_fields(model, set()))
    if not names:
        return None
    # In a text the quotes would have backslashes before them, so only a field's name matches.
    any_name = "|".join(re.escape(name) for name in names)
    pattern = rf'("(?:{any_name})"\s*:\s*)(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=\s*[,}}])'
    return re.compile(pattern.encode())


def _decimal_fields(model: type[BaseModel], seen: set[type[BaseModel]]) -> set[str]:
    """The wire names of the Decimal fields of a model and of those nested in it."""
    seen.add(model)
    found: set[str] = set()
    for name, field in model.model_fields.items():
        for kind in _kinds(field.annotation):
            if kind is Decimal:
                found.add(field.alias or name)
            elif isinstance(kind, type) and issubclass(kind, BaseModel) and kind not in seen:
                found |= _decimal_fields(kind, seen)
    return found


def _kinds(annotation: object) -> Iterator[object]:
    """An annotation and all that stands in its brackets."""
    yield annotation
    for inner in get_args(annotation):
        yield from _kinds(inner)


def rows_of(
    inside: Mapping[str, object], model: type[BaseModel]
) -> tuple[list[object], int | None]:
    """Return the rows of a list's answer, and its `count`."""
    total = integer(inside.get("count"))
    found = {name: value for name, value in inside.items() if name not in BESIDE_OBJECTS}
    if not found:
        return [], total
    lists = {name: value for name, value in found.items() if is_list(value)}
    if len(found) == 1:
        ((name, value),) = found.items()
        value = _unwrapped(name, value, model)
        if value is None:
            return [], total
        if is_list(value):
            return value, total
        if is_object(value) and not model.__pydantic_fields__.keys() & found.keys():
            # Some commands answer one object where the others of their kind answer a list.
            return [value], total
    if model.__pydantic_fields__.keys() & found.keys():
        return [dict(inside)], total
    if len(lists) == 1:
        return next(iter(lists.values())), total
    raise _misfit(model, f"no list among {_names(found)}")


def object_of(inside: Mapping[str, object], model: type[BaseModel]) -> Inside:
    """Return the object of an answer that has one."""
    found = {name: value for name, value in inside.items() if name not in BESIDE_OBJECTS}
    if len(found) == 1:
        ((name, value),) = found.items()
        value = _unwrapped(name, value, model)
        if is_list(value) and len(value) == 1:
            value = value[0]
        if is_object(value):
            return value
        if is_list(value):
            raise _misfit(model, f"{len(value)} objects where one was expected")
    if model.__pydantic_fields__.keys() & inside.keys():
        return dict(inside)
    raise _misfit(model, f"no object among {_names(found)}" if found else "the answer is empty")


def job_object(result: object, model: type[M], *, strict: bool) -> M:
    """Return the object that a finished job gives as `jobresult`."""
    result = opened_text(result)
    if result is None or result == {}:
        # The job is done all the same: each field that is read will say so.
        decoding = Decoding(strict=strict, may_be_bare=True)
        return cast("M", _patient_pass(_row, model, {}, decoding))
    try:
        fields = _object_in(result, model)
    except ResponseShapeError as misfit:
        if strict:
            raise
        # The job is done, and what it made is there, whatever the server says of it.
        decoding = Decoding(strict=False)
        decoding.whole(model, str(misfit))
        fields = result if is_object(result) else {}
        return cast("M", _patient_pass(_row, model, fields, decoding))
    return read_object(fields, model, strict=strict)


def _object_in(result: object, model: type[BaseModel]) -> Inside:
    if is_list(result):
        result = {"": result}
    if not is_object(result):
        raise _misfit(model, f"{kind_of(result)} as the result of a job")
    return object_of(result, model)


def job_list(result: object, model: type[M], *, strict: bool) -> tuple[list[M], int | None]:
    """Return the rows that a finished job gives: `{"null": {"responses": [..]}}`."""
    result = opened_text(result)
    if result is None:
        return [], None
    if is_list(result):
        result = {"": result}
    if not is_object(result):
        raise _misfit(model, f"{kind_of(result)} as the result of a job")
    rows, total = rows_of(result, model)
    return read_rows(rows, model, strict=strict), total


def _unwrapped(name: str, value: object, model: type[BaseModel]) -> object:
    """Open `{K: {K: {..}}}` and the `{"responses": [..]}` of lists that jobs end with.

    Once only: in `{"vlan": {"id": .., "vlan": "vlan://50"}}` the inner one is a field.
    """
    if is_object(value) and len(value) == 1:
        ((inner, held),) = value.items()
        if inner not in model.__pydantic_fields__:
            if inner == "responses" and is_list(held):
                return held
            if inner == name and (is_object(held) or is_list(held)):
                return held
    return value


def read_rows(rows: list[object], model: type[M], *, strict: bool) -> list[M]:
    """Return the rows as models."""
    for row in rows:
        if not is_object(row):
            raise _misfit(model, f"{kind_of(row)} instead of a row")
    # cast: a validator is typed as giving Any; its schema says this.
    return cast("list[M]", _patient_pass(_rows, model, rows, Decoding(strict=strict)))


def read_object(fields: Mapping[str, object], model: type[M], *, strict: bool) -> M:
    """Return the object as a model."""
    return cast("M", _patient_pass(_row, model, fields, Decoding(strict=strict)))


def _patient_pass(
    form: Callable[[CoreSchema], CoreSchema],
    model: type[BaseModel],
    document: object,
    decoding: Decoding,
) -> object:
    try:
        # JSON again, so that both ways have one meaning: pydantic reads Python values otherwise.
        body = as_json(document)
        found: object = _validator(form, model).validate_json(body, context=decoding)
    except (ValidationError, ValueError, RecursionError):
        raise decoding.problem or _misfit(model, "the answer cannot be read") from None
    _look_for_bare(found if is_list(found) else [found], model, decoding)
    if decoding.problem is not None:
        raise decoding.problem
    decoding.warn()
    return found


def _look_for_bare(rows: list[Any], model: type[BaseModel], decoding: Decoding) -> None:
    """Note the rows without any field of their model. Any: objects of `model`."""
    telling = telling_fields(model)
    if not telling or _has_required(model):
        return  # A row that lacks a required field was looked at when it was made.
    for row in rows:
        if telling.isdisjoint(row.model_fields_set):
            decoding.bare(model, row.model_extra)


@cache
def _has_required(model: type[BaseModel]) -> bool:
    return any(field.is_required() for field in model.__pydantic_fields__.values())


def _one_pass(
    form: Callable[[CoreSchema], CoreSchema],
    model: type[BaseModel],
    body: bytes,
    decoding: Decoding,
) -> object:
    try:
        return _validator(form, model).validate_json(body, context=decoding)
    except ValidationError:
        return None


def _list(row: CoreSchema) -> CoreSchema:
    count = core_schema.typed_dict_field(core_schema.int_schema(), required=False)
    return core_schema.dict_schema(
        core_schema.str_schema(),
        core_schema.typed_dict_schema(
            {"count": count},
            extra_behavior="allow",
            extras_schema=core_schema.list_schema(row),
        ),
    )


def _object(row: CoreSchema) -> CoreSchema:
    name = core_schema.str_schema()
    return core_schema.dict_schema(name, core_schema.dict_schema(name, row))


def _rows(row: CoreSchema) -> CoreSchema:
    return core_schema.list_schema(row)


def _row(row: CoreSchema) -> CoreSchema:
    return row


@cache
def _validator(form: Callable[[CoreSchema], CoreSchema], model: type[BaseModel]) -> SchemaValidator:
    # Pydantic builds a model's schema at first use, and not in two threads at once.
    with alone():
        model.model_rebuild()
        schema: Any = model.__pydantic_core_schema__  # Any: sixty kinds of TypedDict
        if schema["type"] == "definitions":
            return SchemaValidator(
                core_schema.definitions_schema(form(schema["schema"]), schema["definitions"])
            )
        return SchemaValidator(form(schema))


def _knows_something(made: BaseModel) -> bool:
    return not made.model_fields_set.isdisjoint(type(made).__pydantic_fields__)


def _names(found: Mapping[str, object]) -> str:
    return ", ".join(repr(name[:40]) for name in list(found)[:8])


def _misfit(model: type[BaseModel], what: str) -> ResponseShapeError:
    return ResponseShapeError(f"{model.__name__}: {what}", model=model.__name__)
