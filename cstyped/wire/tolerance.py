"""Read what does not fit: a field of another type is kept raw, a missing one costs one attribute.

Servers of other versions, plug-ins and bugs send fields of other types than announced, and one
of them must not cost the answer. The tolerance is built into the core schema of every model, as
the second choice of a union: an object that fits never leaves pydantic's compiled code, so no
Python runs per row or per field. It acts while an answer is decoded (`Decoding` is the validation
context) and where JSON is validated, so that what was decoded can be dumped and read again. A model
made by hand, of Python values, is validated as any pydantic model, and so is all in strict mode.
"""

# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportPrivateUsage=false
# Core schemas are TypedDicts of sixty kinds, which nobody can tell apart by types.

from __future__ import annotations

import warnings
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from itertools import islice
from typing import Any, NoReturn, get_args

from pydantic import BaseModel
from pydantic_core import CoreSchema, PydanticCustomError, SchemaValidator, core_schema

from cstyped.errors import ResponseShapeError, ResponseShapeWarning
from cstyped.errors.callsite import users_level
from cstyped.wire.dates import quoted_date
from cstyped.wire.documents import as_json
from cstyped.wire.serialization import as_it_is

# They stand beside the object in the answers of some commands and are never the object.
BESIDE_OBJECTS = frozenset({"count", "jobid", "jobstatus"})

# Stands for a required field that is missing, until its object is made without it.
_ABSENT = object()


class Decoding:
    """One answer being decoded: whether misfits are refused, and those that were found.

    `may_be_bare`: objects without any field are no misfits.
    """

    __slots__ = ("may_be_bare", "problem", "seen", "strict")

    def __init__(self, *, strict: bool, may_be_bare: bool = False) -> None:
        self.strict = strict
        self.may_be_bare = may_be_bare
        self.problem: ResponseShapeError | None = None
        self.seen: dict[tuple[str, str], str] = {}

    def misfit(self, model: type[BaseModel], field: str, what: str) -> None:
        """Note one misfit; in strict mode fail, so that the first one noted is raised."""
        self._note(model, field, f"{model.__name__}.{field}: {what}")
        if self.strict:
            raise PydanticCustomError("misfit", "does not fit")

    def bare(self, model: type[BaseModel], held: Iterable[str]) -> None:
        """Note an object that has no field of its model. `held`: what it has instead."""
        if self.may_be_bare:
            return
        names = ", ".join(repr(name[:40]) for name in islice(held, 8))
        what = f"it has {names}" if names else "it is empty"
        self.whole(model, f"{model.__name__}: an object without any of its fields ({what})")

    def whole(self, model: type[BaseModel], sentence: str) -> None:
        """Note what is wrong with an object as a whole."""
        self._note(model, "", sentence)

    def _note(self, model: type[BaseModel], field: str, sentence: str) -> None:
        name = model.__name__
        if not self.strict:
            self.seen.setdefault((name, field), sentence)
        elif self.problem is None:
            self.problem = ResponseShapeError(sentence, model=name, field=field or None)

    def warn(self) -> None:
        """Warn once per field of a model, at the user's line that made the call."""
        for sentence in self.seen.values():
            warnings.warn(
                f"{sentence}; the value is kept as received",
                ResponseShapeWarning,
                stacklevel=users_level(),
            )
        self.seen.clear()


@cache
def telling_fields(model: type[BaseModel]) -> frozenset[str]:
    """Return the fields of which an object of `model` has one at least; none where it may be empty.

    `jobid` and `jobstatus` stand in nearly every model, and in answers beside any object: alone
    they tell nothing, unless the server always sends them.
    """
    if getattr(model, "_may_be_empty", False):
        return frozenset()
    fields = model.__pydantic_fields__
    return frozenset(
        name for name, field in fields.items() if name not in BESIDE_OBJECTS or field.is_required()
    )


def tolerant(model: type[BaseModel], schema: CoreSchema) -> CoreSchema:
    """Return the core schema of `model` with tolerance built in. `schema` is used up."""
    # Any: core schemas are TypedDicts of sixty kinds; pydantic's own walkers treat them so too.
    strict_choice: Any = schema
    for field in strict_choice["schema"]["fields"].values():
        owner = _owner(field)
        owner["schema"] = _aware(owner["schema"])
    # Other models refer to this one by its ref: it must lead to the union, not past it.
    ref = strict_choice.pop("ref", None)
    # The second choice has a name, or errors would show how it is made.
    choices: list[Any] = [schema, (_misfit(model), "misfit")]
    return core_schema.union_schema(choices, mode="left_to_right", ref=ref)


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
        if not isinstance(decoding, Decoding):
            # JSON that somebody reads may be a dump of what an answer held. It was noted then.
            decoding = Decoding(strict=False) if info.mode == "json" else None
        if decoding is None or not isinstance(value, dict):
            return _refused(value)
        # As JSON, because pydantic reads a date from JSON text and not from Python's str.
        fields, extra, given = _field_by_field(model).validate_json(
            as_json(value), context=decoding
        )
        for name in [name for name, kept in fields.items() if kept is _ABSENT]:
            if decoding.strict:
                decoding.misfit(model, name, "missing, although the server always sends it")
            del fields[name]
            given.discard(name)
        telling = telling_fields(model)
        if telling and telling.isdisjoint(given):
            decoding.bare(model, extra)
        made = model.__new__(model)
        BaseModel.__setstate__(
            made,
            {
                "__dict__": fields,
                "__pydantic_extra__": extra,
                "__pydantic_fields_set__": given,
                "__pydantic_private__": None,
            },
        )
        return made

    return core_schema.lax_or_strict_schema(
        core_schema.with_info_plain_validator_function(misfit),
        core_schema.no_info_plain_validator_function(_refused),
        # It would be that of the second schema.
        serialization=as_it_is(model),
    )


def _refused(_: object) -> NoReturn:
    raise PydanticCustomError("misfit", "Input is not an object with these fields")


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


def state_of_now(model: type[BaseModel], state: dict[str, Any]) -> dict[str, Any]:
    """Return the state of a pickled object as the fields of `model` are now.

    The release that pickled it may have known others. A field that is new is None, or what the
    server had sent when it was no field yet; one that is gone stays as an unknown field.
    """
    held = {**(state["__pydantic_extra__"] or {}), **state["__dict__"]}
    fields, extra, _ = _field_by_field(model).validate_python(held, context=Decoding(strict=False))
    fields = {name: value for name, value in fields.items() if value is not _ABSENT}
    return state | {"__dict__": fields, "__pydantic_extra__": extra}


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
