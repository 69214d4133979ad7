"""Read what does not fit: a field of another type is kept raw, a missing one costs one attribute.

Servers of other versions, plug-ins and bugs send fields of other types than announced, and one
of them must not cost the answer. The tolerance is built into the core schema of every model, as
the second choice of a union, so a row that fits never leaves pydantic's compiled code: no Python
runs per row or per field. It acts only while an answer is decoded (`Decoding` is the validation
context); a model made by hand is validated as any pydantic model.
"""

from __future__ import annotations

import json
import sys
import warnings
from typing import TYPE_CHECKING, Any

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from cstyped.errors import ResponseShapeError, ResponseShapeWarning

if TYPE_CHECKING:
    from cstyped.model import Model

# Stands in for a required field that is missing while the rest of its object is validated.
# NUL cannot be in an answer's text: the server strips it from what it stores.
_ABSENT = "\0absent"


class Decoding:
    """One answer being decoded: whether misfits are refused, and those that were found."""

    __slots__ = ("problem", "seen", "strict")

    def __init__(self, *, strict: bool) -> None:
        self.strict = strict
        self.problem: ResponseShapeError | None = None
        self.seen: dict[tuple[str, str], str] = {}

    def misfit(self, model: type[Model], field: str, what: str) -> None:
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
                stacklevel=_frames_of_ours(),
            )
        self.seen.clear()


def _frames_of_ours() -> int:
    # skip_file_prefixes of warnings.warn is new in Python 3.12.
    level, frame = 1, sys._getframe(1)  # no public way to count frames without building a trace
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("cstyped"):
        level, frame = level + 1, frame.f_back
    return level


def tolerant(model: type[Model], schema: CoreSchema) -> CoreSchema:
    """Return the core schema of `model`, changed in place, with tolerance built in."""
    # Any: core schemas are TypedDicts of sixty kinds; pydantic's own walkers treat them so too.
    model_schema: Any = schema
    fields: dict[str, Any] = model_schema["schema"]["fields"]
    required = []
    for name, field in fields.items():
        owner = field["schema"] if field["schema"]["type"] == "default" else field
        if owner is field:
            required.append(name)
        owner["schema"] = core_schema.union_schema(
            [_aware(owner["schema"]), _keep(model, name)], mode="left_to_right"
        )
    if not required:
        return schema
    # Other models refer to this one by the ref: it must lead to the union, not past it.
    ref = model_schema.pop("ref", None)
    return core_schema.union_schema(
        [schema, _incomplete(model, tuple(required))], mode="left_to_right", ref=ref
    )


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


def _keep(model: type[Model], name: str) -> CoreSchema:
    def unexpected_type(value: object, info: core_schema.ValidationInfo[Decoding | None]) -> object:
        decoding = info.context
        if decoding is None or value is None:
            # Null for a required field is a missing field: _incomplete() sees to it.
            raise PydanticCustomError("unexpected_type", "Input has another type")
        if value != _ABSENT:
            expected = model.model_fields[name].annotation
            decoding.misfit(
                model, name, f"expected {type_text(expected)}, got {type(value).__name__}"
            )
        return value

    return core_schema.with_info_plain_validator_function(unexpected_type)


def _incomplete(model: type[Model], required: tuple[str, ...]) -> CoreSchema:
    def missing_fields(value: object, info: core_schema.ValidationInfo[Decoding | None]) -> Model:
        decoding = info.context
        if decoding is None or not isinstance(value, dict):
            raise PydanticCustomError("not_an_object", "Input is not an object with these fields")
        wanted = {name: model.model_fields[name].alias or name for name in required}
        missing = [name for name, wire in wanted.items() if value.get(wire) is None]
        if not missing:
            raise PydanticCustomError("misfit", "does not fit")
        if decoding.strict:
            decoding.misfit(model, missing[0], "missing, though the server always sends it")
        filled = value | {wanted[name]: _ABSENT for name in missing}
        # As JSON, because pydantic reads a date from JSON text and not from Python's str.
        made = model.__pydantic_validator__.validate_json(as_json(filled), context=decoding)
        for name in missing:
            made.__dict__.pop(name, None)
            made.__pydantic_fields_set__.discard(name)
        return made  # type: ignore[no-any-return]  # the validator is typed as giving Any

    def dump(value: Model, info: core_schema.SerializationInfo) -> dict[str, object]:
        # The compiled serializer insists on every required field.
        fields = {**value.__dict__, **(value.model_extra or {})}
        if info.exclude_none:
            return {name: item for name, item in fields.items() if item is not None}
        return fields

    return core_schema.with_info_plain_validator_function(
        missing_fields,
        serialization=core_schema.plain_serializer_function_ser_schema(dump, info_arg=True),
    )


def type_text(annotation: object) -> str:
    """Return `int | None`, `list[Nic]`: an annotation as one writes it."""
    text = annotation.__name__ if isinstance(annotation, type) else str(annotation)
    if "[" in str(annotation):
        text = str(annotation)
    return text.replace("typing.", "").replace("datetime.datetime", "datetime")


def as_json(document: object) -> bytes:
    """Return a parsed document as strict JSON: control characters escaped, no half surrogates."""
    return json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
