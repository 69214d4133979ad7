"""Interpret: spec, server model, overlay and wording -> the IR of a whole package. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..facts.corrections import corrections
from ..facts.overlay import Overlay
from ..facts.server_model import ServerModel
from ..facts.sources import Sources
from ..facts.wording import label
from ..findings import Finding, GeneratorError
from ..output.stubs import stubs
from ..python.imports import import_lines
from ..spec.model import CommandSpec, Spec
from . import ir, names
from .answer_classes import SUCCESS
from .commands import Context, build_command
from .enums import enums_used, structs_used, types_imports
from .models import build_model, cyclic_references
from .shapes import Shapes


def without_dropped(spec: Spec, overlay: Overlay) -> Spec:
    """The spec less the commands that an overlay leaves out of this version."""
    dropped = corrections(overlay, spec.version).dropped
    return replace(spec, commands=tuple(c for c in spec.commands if c.name not in dropped))


def interpret(
    sources: Sources, shapes: Shapes, package: str, spec_name: str
) -> tuple[ir.Package, tuple[Finding, ...]]:
    """Return all that is printed, and what had to be left out or renamed on the way."""
    usable, findings = usable_commands(sources.spec, sources.overlay)
    models, more = model_names(shapes, sources.overlay, sources.server)
    findings += more
    modules = {cls: names.model_module(name) for cls, name in models.items()}
    fixes = corrections(sources.overlay, sources.spec.version)
    context = Context(sources, fixes, shapes, models, modules)
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
    package_ir = ir.Package(
        name=package,
        spec=label(spec_name),
        version=label(sources.spec.version) or "?",
        commands=tuple(commands),
        models=tuple(sorted(printed, key=lambda model: model.name)),
        enums=enums,
        structs=structs,
        types_imports=import_lines(types_imports(enums, structs, stub=False)),
        types_stub_imports=import_lines(types_imports(enums, structs, stub=True)),
        stubs=stubs(commands),
    )
    return package_ir, tuple(sorted(set(findings)))


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


def usable_commands(
    spec: Spec, overlay: Overlay
) -> tuple[tuple[CommandSpec, ...], tuple[Finding, ...]]:
    """Commands whose names can become Python; the others are reported and left out."""
    kept: list[CommandSpec] = []
    findings: list[Finding] = []
    taken: dict[str, str] = {}
    for command in spec.commands:
        if not names.is_usable_command(command.name):
            findings.append(Finding(command.name, "no usable command name; left out", "error"))
            continue
        function = names.function_name(command.name, overlay.function_names)
        # Some file systems know no case, and the server finds commands in any case.
        keys = {
            command.name.lower(),
            function,
            names.command_module(command.name, function).lower(),
        }
        other = next((taken[key] for key in sorted(keys) if key in taken), "")
        if other:
            why = f"cannot be told from {other}; left out"
            findings.append(Finding(command.name, why, "error"))
            continue
        taken.update(dict.fromkeys(keys, command.name))
        kept.append(command)
    return tuple(kept), tuple(findings)


def model_names(
    shapes: Shapes, overlay: Overlay, server: ServerModel
) -> tuple[dict[str, str], tuple[Finding, ...]]:
    """The model of every class. A class that nobody reviewed never takes a reviewed name."""
    findings: list[Finding] = []
    models: dict[str, str] = {}
    reserved = public_names(overlay, server)
    taken: dict[str, str] = {}
    for cls in sorted(shapes.shapes, key=lambda cls: (cls not in overlay.model_names, cls)):
        known = cls in overlay.model_names or cls in server.classes
        name = names.model_name(cls, overlay.model_names, frozenset() if known else reserved)
        # Only two classes that no one knows, of names that differ in case, can meet here.
        if taken.setdefault(names.model_module(name), cls) != cls:
            findings.append(Finding(cls, f"the name {name} is taken; its model has a made up name"))
            name = names.made_up_model_name(cls)
        models[cls] = name
    models[SUCCESS] = "Success"
    return models, tuple(findings)


def public_names(overlay: Overlay, server: ServerModel) -> frozenset[str]:
    """Names of models, enumerations and structures that some package of ours can have."""
    return frozenset(
        (
            *overlay.model_names.values(),
            *(names.model_name(cls, overlay.model_names) for cls in server.classes),
            *overlay.enums,
            *(fix.text("name") for fix in overlay.fixes if fix.op == "set-map"),
        )
    )


def refuse_clashes(
    theirs: Overlay, overlay: Overlay, server: ServerModel, commands: Iterable[str]
) -> None:
    """Refuse names that a user's overlay gives and that something else has already.

    `overlay`: theirs, over those that come with the generator. `commands`: those of the spec.
    """
    classes = {*server.classes, *overlay.model_names}
    owners: dict[str, set[str]] = {}  # modules tell no case apart
    for cls in classes:
        name = names.model_name(cls, overlay.model_names)
        owners.setdefault(names.model_module(name), set()).add(cls)
    given = {
        **{name: {cls} for cls, name in theirs.model_names.items()},
        **{name: set[str]() for name in theirs.enums},
        **{fix.text("name"): set[str]() for fix in theirs.fixes if fix.text("name")},
    }
    findings = [
        Finding(name, f"already names {', '.join(sorted(others)[:3])}", "error")
        for name, own in sorted(given.items())
        if (others := owners.get(names.model_module(name), set()) - own)
    ]
    for other in commands:
        function = names.function_name(other, overlay.function_names)
        findings += [
            Finding(function, f"is the function of {other} already, not for {command}", "error")
            for command, given_name in sorted(theirs.function_names.items())
            if given_name == function and command != other
        ]
    if findings:
        raise GeneratorError("names of the overlay are taken; choose others", tuple(findings))
