"""The names of one package: each of its own, and none that another class or command has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..facts.answer import SUCCESS
from ..facts.overlay import Overlay
from ..facts.server_model import ServerModel
from ..findings import Finding, GeneratorError
from ..python.identifiers import is_usable_command
from ..python.imports import from_package
from ..python.types import SUCCESS_MODEL, ModelName
from ..spec.model import CommandSpec, Spec
from . import names
from .shapes import Shapes


def usable_commands(
    spec: Spec, overlay: Overlay
) -> tuple[tuple[CommandSpec, ...], tuple[Finding, ...]]:
    """Commands whose names can become Python, each once; the others are reported and left out."""
    kept: list[CommandSpec] = []
    findings = list(clashes(spec, overlay))
    clashing = {finding.place for finding in findings}
    for command in spec.commands:
        if not is_usable_command(command.name):
            findings.append(Finding(command.name, "no usable command name; left out", "error"))
        elif command.name not in clashing:
            kept.append(command)
    return tuple(kept), tuple(findings)


def clashes(spec: Spec, overlay: Overlay) -> Iterator[Finding]:
    """An error for each command whose name or function another one has already.

    Some file systems know no case, and the server finds commands in any case.
    """
    named: dict[str, str] = {}
    functions: dict[str, str] = {}
    for command in spec.commands:
        name = command.name
        if not is_usable_command(name):
            continue
        function = names.function_name(name, overlay.function_names)
        alike = named.get(name.lower())
        other = alike or functions.get(function.lower())
        if alike:
            yield Finding(name, f"differs from {alike} in case only", "error")
        elif other:
            yield Finding(name, f"has the function {function}, as {other} has", "error")
        else:
            named[name.lower()] = functions[function.lower()] = name


def model_names(
    shapes: Shapes, overlay: Overlay, server: ServerModel
) -> tuple[dict[str, ModelName], tuple[Finding, ...]]:
    """The model of every class. A class that nobody reviewed never takes a reviewed name."""
    findings: list[Finding] = []
    models: dict[str, ModelName] = {SUCCESS: SUCCESS_MODEL}
    reserved = public_names(overlay, server)
    taken: dict[str, str] = {}
    for cls in sorted(shapes.shapes, key=lambda cls: (cls not in overlay.model_names, cls)):
        known = cls in overlay.model_names or cls in server.classes
        name = names.model_name(cls, overlay.model_names, frozenset() if known else reserved)
        # Only two classes that no one knows, of names that differ in case, can meet here.
        if taken.setdefault(names.model_module(name), cls) != cls:
            findings.append(Finding(cls, f"the name {name} is taken; its model has a made up name"))
            name = names.made_up_model_name(cls)
        models[cls] = ModelName(name, from_package(f"models.{names.model_module(name)}", name))
    return models, tuple(findings)


def public_names(overlay: Overlay, server: ServerModel) -> frozenset[str]:
    """Names of models, enumerations and structures that some package of ours can have."""
    return frozenset(
        (
            *overlay.model_names.values(),
            *(names.model_name(cls, overlay.model_names) for cls in server.classes),
            *overlay.enums,
            *(fix.type_name for fix in overlay.fixes),
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
        **{fix.type_name: set[str]() for fix in theirs.fixes if fix.type_name},
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
