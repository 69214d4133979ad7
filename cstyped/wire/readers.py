"""What a caller gives -> the one value that a request keeps, as types of pydantic.

A request is a value: it can be compared, pickled and sent twice. So whatever was given is turned
into plain, immutable strings and numbers when the request is made: an iterator would be empty at
the second reading, and a naive date would mean another moment on another machine.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, PlainValidator, ValidationInfo
from pydantic_core import CoreSchema

from cstyped.checks.json_types import is_mapping, is_several
from cstyped.wire.values import comma_items, ends_a_span, entries, entry, instant, scalar


def _comma_list(value: object) -> str | tuple[str, ...]:
    if isinstance(value, str):
        return scalar(value)
    if is_several(value):
        return comma_items(value)
    raise ValueError(
        f"must be a list of strings or a comma-separated string, not {type(value).__name__}"
    )


def _timestamp(value: object, info: ValidationInfo) -> str | datetime:
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return instant(value, end_of_day=ends_a_span(info.field_name or ""))
    raise ValueError(f"must be a datetime, a date or a string, not {type(value).__name__}")


def _base64(value: object) -> str:
    if isinstance(value, str | bytes | bytearray):
        return scalar(value)
    raise ValueError(f"must be bytes or a base64 string, not {type(value).__name__}")


def _pairs(value: object) -> dict[str, str]:
    if not is_mapping(value):
        raise ValueError(f"must be a mapping, not {type(value).__name__}")
    return entry(value)


# Any: pydantic takes what it makes for the type of a field.
def _marker(read: Callable[[object], object], meaning: str) -> Any:
    """Return a marker class that pydantic reads with `read`, subscripted or bare."""

    def subscripted(_marker: type, _element: object) -> object:
        # The type in brackets is for checkers: a newer server may know more than it says.
        return Annotated[Any, PlainValidator(read)]

    def schema(_marker: type, _source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return handler.generate_schema(Annotated[Any, PlainValidator(read)])

    return type(
        "Parameter",
        (),
        {
            "__doc__": meaning,
            "__class_getitem__": classmethod(subscripted),
            "__get_pydantic_core_schema__": classmethod(schema),
        },
    )


CommaList = _marker(_comma_list, "Strings, or a ready comma-separated string.")
OneOrMore = _marker(entries, "One mapping of a known structure, or several.")
Timestamp = Annotated[Any, PlainValidator(_timestamp)]
Number = float | Decimal
Base64 = Annotated[Any, PlainValidator(_base64)]
Pairs = Annotated[Any, PlainValidator(_pairs)]
StructMaps = Annotated[Any, PlainValidator(entries)]
