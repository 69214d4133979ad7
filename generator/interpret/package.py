"""Interpret: spec, server model, overlay and wording -> the IR of a whole package. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from ..facts.sources import Sources
from ..findings import Finding
from ..python.imports import import_lines
from ..python.source_text import label
from ..python.types import IdName
from . import ir
from .commands import build_command
from .context import Context
from .enums import enums_used, structs_used, types_imports, types_stub_imports
from .ids import ids
from .models import build_model, cyclic_references
from .public_names import model_names, usable_commands
from .shapes import Shapes


def interpret(
    sources: Sources, shapes: Shapes, package: str, spec_name: str, *, distinct_ids: bool = False
) -> tuple[ir.Package, tuple[Finding, ...]]:
    """Return all that is printed, and what had to be left out or renamed on the way.

    `distinct_ids`: whether the ids of each resource are a type of their own.
    """
    usable, findings = usable_commands(sources.spec, sources.overlay)
    models, more = model_names(shapes, sources.overlay, sources.server)
    findings += more
    context = Context(sources, shapes, models, ids(sources) if distinct_ids else None)
    commands: list[ir.Command] = []
    answered: dict[str, list[str]] = {}
    for command in usable:
        built, more = build_command(command, context)
        commands.append(built)
        findings += more
        for cls in shapes.answers[command.name].classes:
            answered.setdefault(cls, []).append(command.name)
    late = cyclic_references(shapes.shapes)
    printed: list[ir.Model] = []
    for cls in sorted(reachable(answered, shapes)):
        model, more = build_model(
            shapes.shapes[cls], context, answered.get(cls, ()), late.get(cls, set())
        )
        printed.append(model)
        findings += more
    enums = enums_used(commands, context)
    structs = structs_used(commands, context)
    id_types = ids_used(commands, printed)
    package_ir = ir.Package(
        name=package,
        spec=label(spec_name),
        version=label(sources.spec.version) or "?",
        commands=tuple(commands),
        models=tuple(sorted(printed, key=lambda model: model.name)),
        enums=enums,
        structs=structs,
        ids=id_types,
        types_imports=import_lines(types_imports(enums, structs), "types"),
        types_stub_imports=import_lines(types_stub_imports(enums, structs, id_types), "types"),
    )
    return package_ir, tuple(sorted(set(findings)))


def ids_used(commands: Iterable[ir.Command], models: Iterable[ir.Model]) -> tuple[str, ...]:
    """The types of ids that parameters take and fields have."""
    members: list[ir.Member] = [param for command in commands for param in command.params]
    members += [entry for model in models for entry in model.fields]
    found = {part.name for one in members for part in one.type.walk() if isinstance(part, IdName)}
    return tuple(sorted(found))


def reachable(answered: Iterable[str], shapes: Shapes) -> set[str]:
    """The classes that commands answer, and those of their fields at any depth."""
    found: set[str] = set()
    waiting = [cls for cls in answered if cls in shapes.shapes]
    while waiting:
        cls = waiting.pop()
        if cls not in found:
            found.add(cls)
            waiting += [one for entry in shapes.shapes[cls].fields for one in entry.type.classes]
    return found
