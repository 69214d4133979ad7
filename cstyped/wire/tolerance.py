"""Read what does not fit: a field of another type is kept raw, a missing one costs one attribute.

Servers of other versions, plug-ins and bugs send fields of other types than announced, and one
of them must not cost the answer. The tolerance is built into the core schema of every model, as
the second choice of a union: an object that fits never leaves pydantic's compiled code, so no
Python runs per row or per field. It acts only while an answer is decoded (`Decoding` is the
validation context); a model made by hand is validated as any pydantic model.
"""

# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportPrivateUsage=false
# Core schemas are TypedDicts of sixty kinds, which nobody can tell apart by types.

from __future__ import annotations

import json
import warnings
from datetime import datetime
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import CoreSchema, PydanticCustomError, SchemaValidator, core_schema

from cstyped.errors import ResponseShapeError, ResponseShapeWarning
from cstyped.errors.callsite import users_level
from cstyped.wire.dates import quoted_date

# Stands for a required field that is missing, until its object is made without it.
_ABSENT = object()


class Decoding:
    """One answer being decoded: whether misfits are refused, and those that were found."""

    __slots__ = ("problem", "seen", "strict")

    def __init__(self, *, strict: bool) -> None:
        self.strict = strict
        self.problem: ResponseShapeError | None = None
        self.seen: dict[tuple[str, str], str] = {}

    def misfit(self, model: type[BaseModel], field: str, what: str) -> None:
        """Note one misfit; in strict mode fail, so that the first one noted is raised."""
        sentence = f"{model.__name__}.{field}: {what}"
        if self.strict:
            if self.problem is None:
                self.problem = ResponseShapeError(sentence, model=model.__name__, field=field)
            raise PydanticCustomError("misfit", "does not fit")
        self.seen.setdefault((model.__name__, field), sentence)

    def warn(self) -> None:
        """Warn once per field of a model, at the user's line that made the call."""
        for sentence in self.seen.values():
            warnings.warn(
                f"{sentence}; kept as it came",
                ResponseShapeWarning,
                stacklevel=users_level(),
            )
        self.seen.clear()


def tolerant(model: type[BaseModel], schema: CoreSchema) -> CoreSchema:
    """Return the core schema of `model` with tolerance built in. `schema` is used up."""
    # Any: core schemas are TypedDicts of sixty kinds; pydantic's own walkers treat them so too.
    strict_choice: Any = schema
    for field in strict_choice["schema"]["fields"].values():
        owner = _owner(field)
        owner["schema"] = _aware(owner["schema"])
    # Other models refer to this one by its ref: it must lead to the union, not past it.
    ref = strict_choice.pop("ref", None)
    return core_schema.union_schema([schema, _misfit(model)], mode="left_to_right", ref=ref)


def _owner(field: Any) -> Any:  # Any: see tolerant()
    """Return what holds the schema of a field's values: the field, or its default."""
    return field["schema"] if field["schema"]["type"] == "default" else field


def _aware(schema: Any) -> Any:  # Any: see tolerant()
    """Let dates be texts with an offset only: a bare number or a local time would be a guess."""
    match schema["type"]:
        case "datetime":
            # Strict JSON dates are texts; in Python a user may also give one as text.
            return core_schema.json_or_python_schema(
                core_schema.datetime_schema(strict=True, tz_constraint="aware"),
                core_schema.datetime_schema(tz_constraint="aware"),
            )
        case "nullable":
            schema["schema"] = _aware(schema["schema"])
        case "list":
            schema["items_schema"] = _aware(schema["items_schema"])
        case _:
            pass
    return schema


def _misfit(model: type[BaseModel]) -> CoreSchema:
    """Return the second choice: it makes the object of what fits, and notes what does not."""

    def misfit(value: object, info: core_schema.ValidationInfo[object]) -> BaseModel:
        decoding = info.context
        if not isinstance(decoding, Decoding) or not isinstance(value, dict):
            raise PydanticCustomError("misfit", "Input is not an object with these fields")
        # As JSON, because pydantic reads a date from JSON text and not from Python's str.
        fields, extra, given = _field_by_field(model).validate_json(
            as_json(value), context=decoding
        )
        for name in [name for name, kept in fields.items() if kept is _ABSENT]:
            if decoding.strict:
                decoding.misfit(model, name, "missing, though the server always sends it")
            del fields[name]
            given.discard(name)
        made = model.__new__(model)
        made.__setstate__(
            {
                "__dict__": fields,
                "__pydantic_extra__": extra,
                "__pydantic_fields_set__": given,
                "__pydantic_private__": None,
            }
        )
        return made

    def dump(value: BaseModel, info: core_schema.SerializationInfo) -> dict[str, object]:
        # The compiled serializer insists on every required field, and on the types.
        fields = {**value.__dict__, **(value.model_extra or {})}
        declared = model.__pydantic_fields__
        dumped: dict[str, object] = {}
        for name, item in fields.items():
            field = declared.get(name)
            if (
                (info.exclude_none and item is None)
                or (info.exclude_unset and field and name not in value.model_fields_set)
                or (info.exclude_defaults and field and item == field.default)
                or (info.include is not None and name not in info.include)
                or (info.exclude is not None and name in info.exclude)
            ):
                continue
            dumped[(field and info.by_alias and field.alias) or name] = item
        return dumped

    return core_schema.with_info_plain_validator_function(
        misfit,
        serialization=core_schema.plain_serializer_function_ser_schema(dump, info_arg=True),
    )


@cache
def _field_by_field(model: type[BaseModel]) -> SchemaValidator:
    """Return a validator of the fields of `model` in which each may be missing or misfit."""
    model.model_rebuild()
    whole: Any = model.__pydantic_core_schema__  # Any: see tolerant()
    definitions = whole["definitions"] if whole["type"] == "definitions" else []
    places = (whole, whole.get("schema", {}), *definitions)
    strict_choice = next(
        place["choices"][0]
        for place in places
        if place.get("type") == "union" and place["choices"][0].get("cls") is model
    )
    fields: dict[str, Any] = {}
    for name, field in strict_choice["schema"]["fields"].items():
        inner = _owner(field)["schema"]
        choice = core_schema.union_schema([inner, _keep(model, name)], mode="left_to_right")
        if _owner(field) is field:
            defaulted: Any = core_schema.with_default_schema(choice, default=_ABSENT)
        else:
            defaulted = field["schema"] | {"schema": choice}
        fields[name] = field | {"schema": defaulted}
    return SchemaValidator(
        core_schema.definitions_schema(strict_choice["schema"] | {"fields": fields}, definitions),
        strict_choice.get("config"),
    )


def _keep(model: type[BaseModel], name: str) -> CoreSchema:
    def unexpected_type(value: object, info: core_schema.ValidationInfo[Decoding]) -> object:
        if value is None:
            # Optional fields take null, so this one is required: null is as good as missing.
            return _ABSENT
        annotation = model.model_fields[name].annotation
        if isinstance(value, str) and datetime in (annotation, *get_args(annotation)):
            when = quoted_date(value)
            if when is not None:
                return when
        expected = type_text(annotation)
        info.context.misfit(model, name, f"expected {expected}, got {type(value).__name__}")
        return value

    return core_schema.with_info_plain_validator_function(unexpected_type)


def type_text(annotation: object) -> str:
    """Return `int | None`, `list[Nic]`: an annotation as one writes it."""
    text = annotation.__name__ if isinstance(annotation, type) else str(annotation)
    if "[" in str(annotation):
        text = str(annotation)
    return text.replace("typing.", "").replace("datetime.datetime", "datetime")


def as_json(document: object) -> bytes:
    """Return a parsed document as strict JSON: control characters escaped, no half surrogates."""
    return json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
