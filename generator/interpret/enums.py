"""Enumerations and map structures that a package uses -> the IR."""

from __future__ import annotations

from collections.abc import Iterable

from ..facts.enumeration import Enumeration
from ..python.imports import Import
from ..python.source_text import one_line
from ..python.type_words import scalar
from ..python.types import STR
from . import docstrings, ir, names
from .context import Context


def enums_used(commands: Iterable[ir.Command], context: Context) -> tuple[ir.Enum, ...]:
    """The enumerations that a parameter or a field of this package has."""
    fixes = context.corrections
    wanted = {
        fixes.param_enums.get((command.wire, param.wire), "")
        for command in commands
        for param in command.params
    }
    for cls, shape in context.shapes.shapes.items():
        for entry in shape.fields:
            wanted.add(fixes.field_enum_name(context.sources.server, cls, entry.wire))
    known = (fixes.enums[name] for name in sorted(wanted & fixes.enums.keys()))
    return tuple(_enum(one) for one in known if one.values)


def _enum(enum: Enumeration) -> ir.Enum:
    labels = [
        (constant(label), int(value)) for value, label in enum.labels.items() if enum.numbered
    ]
    return ir.Enum(
        name=enum.name,
        plural=names.values_constant(enum.name),
        values=enum.values,
        labels=tuple(labels),
        open=enum.open,
        numbers=enum.numbered,
        doc=docstrings.wrapped(one_line(enum.note) or enum.name),
    )


def constant(label: str) -> str:
    """A label as the name of a constant: "Resource Admin" -> RESOURCE_ADMIN."""
    text = "".join(char if char.isascii() and char.isalnum() else "_" for char in label).upper()
    return f"N_{text}" if not text or not text[0].isalpha() else text


def structs_used(commands: Iterable[ir.Command], context: Context) -> tuple[ir.Struct, ...]:
    """The structures of this package's map parameters, each once."""
    found: dict[str, ir.Struct] = {}
    for command in commands:
        for param in command.params:
            form = context.corrections.maps.get((command.wire, param.wire))
            if form is None or form.style != "struct":
                continue
            typed = [(name, scalar(word) or STR) for name, word in form.keys]
            found[form.name] = ir.Struct(
                name=form.name,
                keys=tuple(key for key in typed if key[0] in form.required),
                optional_keys=tuple(key for key in typed if key[0] not in form.required),
            )
    return tuple(found[name] for name in sorted(found))


def types_imports(enums: Iterable[ir.Enum], structs: Iterable[ir.Struct]) -> set[Import]:
    """What the module of enumerations, structures and ids imports."""
    words: set[str] = set()
    if any(not enum.numbers for enum in enums):
        words.add("Final")
    for struct in structs:
        words |= {"TypedDict", *(["NotRequired"] if struct.optional_keys else [])}
    found = {Import("typing", word) for word in words}
    if any(enum.labels for enum in enums):
        found.add(Import("enum", "IntEnum"))
    return found


def types_stub_imports(
    enums: Iterable[ir.Enum], structs: Iterable[ir.Struct], ids: Iterable[str]
) -> set[Import]:
    """What the stub beside it imports."""
    found = types_imports(enums, structs)
    if any(not enum.numbers for enum in enums):
        found.add(Import("typing", "Literal"))
    if any(ids):
        found.add(Import("typing", "NewType"))
    return found
