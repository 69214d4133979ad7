"""Parameters of a command -> parameters of a query, and the schema of a form."""

from __future__ import annotations

import re

from ..interpret import ir
from ..python.type_words import COMMA_LIST
from ..python.types import BOOL, INT, STR, EnumName, Generic, IdName, Type
from ..spec.model import CommandSpec
from .schemas import DATE, one_word, schema_ref
from .text import Table, Value

_OTHERS: dict[str, Table] = {
    "Number": {"type": "number"},
    "Timestamp": {"type": "string", "x-cloudstack-format": "date", "examples": [DATE]},
    "Base64": {"type": "string", "contentEncoding": "base64"},
}
_KEY_TYPES = {"str": "string", "int": "integer", "bool": "boolean", "float": "number"}
_PAIR = r"\[[0-9]+\]\.(key|value)$"
_ANY_KEY = r"\[[0-9]+\]\..+$"


def query_parameters(
    command: ir.Command, spec: CommandSpec, structs: dict[str, ir.Struct]
) -> list[Value]:
    """The parameters of a command as those of a query."""
    found: list[Value] = []
    for param in command.params:
        entry: Table = {"name": param.wire, "in": "query"}
        if param.doc:
            entry["description"] = param.doc
        if param.required:
            entry["required"] = True
        if param.deprecated:
            entry["deprecated"] = True
        if param.map_shape:
            # Each property is a parameter of its own on the wire: details[0].key=..
            entry |= {"style": "form", "explode": True}
        elif _is_list(param.type):
            entry |= {"style": "form", "explode": False}
        entry["schema"] = _schema(param, spec, structs)
        found.append(entry | _extensions(param))
    return found


def form(command: ir.Command, spec: CommandSpec, structs: dict[str, ir.Struct]) -> Table:
    """The parameters of a command as the body of a POST."""
    properties: Table = {"command": one_word(command.wire), "response": one_word("json")}
    patterns: Table = {}
    required: list[Value] = ["command", "response"]
    encoding: Table = {}
    for param in command.params:
        schema = _schema(param, spec, structs)
        if param.map_shape:
            found = schema.get("patternProperties")
            patterns |= found if isinstance(found, dict) else {}
            continue
        if param.doc:
            schema["description"] = param.doc
        if param.deprecated:
            schema["deprecated"] = True
        if _is_list(param.type):
            encoding[param.wire] = {"style": "form", "explode": False}
        properties[param.wire] = schema | _extensions(param)
        if param.required:
            required.append(param.wire)
    body: Table = {"type": "object", "properties": properties, "required": required}
    if patterns:
        body["patternProperties"] = patterns
    media: Table = {"schema": body}
    if encoding:
        media["encoding"] = encoding
    return media


def _is_list(of: Type) -> bool:
    return isinstance(of, Generic) and of.outer == COMMA_LIST


def _schema(param: ir.Param, spec: CommandSpec, structs: dict[str, ir.Struct]) -> Table:
    """What may be given for a parameter."""
    if param.map_shape:
        return _map(param, structs)
    if isinstance(param.type, Generic):
        return {"type": "array", "items": _single(param.type.items[0])}
    schema = _single(param.type)
    length = next((one.length for one in spec.params if one.name == param.wire), 0)
    if length and param.type == STR:
        schema["maxLength"] = length
    return schema


def _single(of: Type) -> Table:
    if isinstance(of, EnumName):
        return schema_ref(of.name)
    if isinstance(of, IdName) or of == STR:
        return {"type": "string"}
    if of == INT:
        return {"type": "integer"}
    if of == BOOL:
        return {"type": "boolean"}
    return dict(_OTHERS.get(str(of), {}))


def _map(param: ir.Param, structs: dict[str, ir.Struct]) -> Table:
    """A map as it goes over the wire: `tags[0].key=env&tags[0].value=prod`."""
    name = f"^{re.escape(param.wire)}"
    shape = param.map_shape
    kind = shape.name if shape else ""
    struct = structs.get(param.structure)
    text: Table = {"type": "string"}
    patterns: Table = {}
    if kind == "PairMap":
        patterns[f"{name}{_PAIR}"] = text
    elif struct:
        for key, of in (*struct.keys, *struct.optional_keys):
            patterns[rf"{name}\[[0-9]+\]\.{re.escape(key)}$"] = {
                "type": _KEY_TYPES.get(str(of), "string")
            }
    else:
        patterns[f"{name}{_ANY_KEY}"] = text
    return {"type": "object", "patternProperties": patterns, "additionalProperties": False}


def _extensions(param: ir.Param) -> Table:
    found: Table = {}
    if param.secret:
        found["x-cloudstack-secret"] = True
    if param.empty_list:
        found["x-cloudstack-empty-list"] = param.empty_list
    if param.case == "any":
        found["x-cloudstack-any-case"] = True
    if param.map_shape and param.map_shape.required:
        found["x-cloudstack-required-keys"] = list(param.map_shape.required)
    if param.map_shape and param.map_shape.reason:
        found["x-cloudstack-unusable"] = param.map_shape.reason
    return found
