"""Types, models, enumerations and map structures -> JSON Schemas."""

from __future__ import annotations

from collections.abc import Iterator

from ..interpret import ir
from ..python.types import (
    BOOL,
    DATETIME,
    DECIMAL,
    FLOAT,
    INT,
    STR,
    SUCCESS_MODEL,
    EnumName,
    Generic,
    IdName,
    ModelName,
    Name,
    Type,
    Union,
    is_dict,
    is_list,
)
from .text import Table, Value

DATE = "2026-11-23T17:49:39+0000"
_SCALARS: dict[Name, Table] = {
    STR: {"type": "string"},
    INT: {"type": "integer"},
    FLOAT: {"type": "number"},
    BOOL: {"type": "boolean"},
    # BigDecimal of the server keeps its scale: 10.00.
    DECIMAL: {"type": "number"},
    # Without the colon that date-time asks for in its offset.
    DATETIME: {"type": "string", "x-cloudstack-format": "date", "examples": [DATE]},
}


def schema_ref(name: str) -> Table:
    return {"$ref": f"#/components/schemas/{name}"}


def one_word(word: str) -> Table:
    """A text that can be nothing else. Few generators of clients know `const`."""
    return {"type": "string", "enum": [word]}


def type_schema(of: Type) -> Table:
    """The schema of a value of a type that an answer holds."""
    match of:
        case ModelName(name) | EnumName(name):
            return schema_ref(name)
        case IdName():
            return {"type": "string"}
        case Union(members):
            # Generators of clients know it better than a list of types.
            return {"anyOf": [type_schema(member) for member in members]}
        case Generic(_, items) if is_list(of):
            return {"type": "array", "items": type_schema(items[0])}
        case Generic(_, items) if is_dict(of):
            return {"type": "object", "additionalProperties": type_schema(items[1])}
        case Name() if of in _SCALARS:
            return dict(_SCALARS[of])
        case _:
            return {}


def model_schemas(package: ir.Package) -> Iterator[tuple[str, Table]]:
    """Every model, the plain success among them, and the enumerations of their fields."""
    yield str(SUCCESS_MODEL), _SUCCESS
    for model in package.models:
        yield model.name, _model(model)
    for enum in package.enums:
        if not enum.numbers:
            yield enum.name, _enumeration(enum)


# Some answers have the word as a text; of a job, the words that go with it are in details.
_SUCCESS: Table = {
    "type": "object",
    "description": "What a command answers that has no object.",
    "properties": {
        "success": {"anyOf": [{"type": "boolean"}, {"type": "string"}]},
        "displaytext": {"type": "string"},
        "details": {"type": "string"},
        "jobid": {"type": "string"},
        "jobstatus": {"type": "integer"},
    },
}


def _model(model: ir.Model) -> Table:
    properties: Table = {entry.wire: _field(entry) for entry in model.fields}
    made: Table = {
        "type": "object",
        "description": " ".join(line for line in model.docs if line),
        "x-cloudstack-class": model.cls,
        "properties": properties,
    }
    required: list[Value] = [entry.wire for entry in model.fields if entry.required]
    if required:
        made["required"] = required
    return made


def _field(entry: ir.Field) -> Table:
    schema = type_schema(entry.type)
    if entry.doc:
        schema["description"] = " ".join(entry.doc)
    if entry.deprecated:
        schema["deprecated"] = True
    if entry.secret:
        schema["x-cloudstack-secret"] = True
    return schema


def _enumeration(enum: ir.Enum) -> Table:
    values: list[Value] = list(enum.values)
    described: Table = {"description": " ".join(enum.doc)}
    if enum.open:  # there may be more
        return described | {"anyOf": [{"enum": values}, {"type": "string"}]}
    return described | {"type": "string", "enum": values}
