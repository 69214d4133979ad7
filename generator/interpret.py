"""Interpret: spec, server model, overlay and wording -> the IR. Pure; all decisions are made here."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from . import ir, names
from .findings import Finding
from .overlay import Enumeration, Fix, Overlay
from .python_types import Import, Type, param_base
from .servermodel import ParamFacts, ServerModel
from .shapes import SUCCESS, Answer, Shape, ShapeField, Shapes
from .spec import CommandSpec, ParamSpec, Spec
from .wording import Wording, one_line, sentence

DOC_WIDTH = 96
_READ_VERBS = ("list", "find", "query")  # others that are harmless: overlays/reads.toml
_MAP_TYPES = {
    "kv": "PairMap()",
    "flat_all": "FlatMap()",
    "flat_first": "FlatMap()",
    "kv_or_flat": "FlatMap()",
}


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that a build reads."""

    spec: Spec
    server: ServerModel
    overlay: Overlay
    wording: Wording


@dataclass(slots=True)
class _Uses:
    """Overlay entries by what they speak of, for the version at hand."""

    drops: set[str] = field(default_factory=set)
    maps: dict[tuple[str, str], Fix] = field(default_factory=dict)
    param_enums: dict[tuple[str, str], Fix] = field(default_factory=dict)
    field_enums: dict[tuple[str, str], str] = field(default_factory=dict)
    base64: set[tuple[str, str]] = field(default_factory=set)
    param_types: dict[tuple[str, str], str] = field(default_factory=dict)
    secret_params: set[tuple[str, str]] = field(default_factory=set)
    reads: dict[str, bool] = field(default_factory=dict)


def _uses(overlay: Overlay, version: str) -> _Uses:
    uses = _Uses()
    for fix in overlay.fixes:
        if not fix.applies_to(version):
            continue
        apis, param = fix.names("apis"), fix.text("param")
        match fix.op:
            case "drop-command":
                uses.drops.update(apis)
            case "set-map":
                uses.maps.update({(api, param): fix for api in apis})
            case "param-enum":
                uses.param_enums.update({(api, param): fix for api in apis})
            case "field-enum":
                uses.field_enums[fix.text("class"), fix.text("field")] = fix.text("enum")
            case "base64":
                uses.base64.update((api, param) for api in apis)
            case "param-type":
                uses.param_types.update({(api, param): fix.text("type") for api in apis})
            case "secret-param":
                uses.secret_params.update(
                    (api, name) for api in apis or ("",) for name in fix.names("params")
                )
            case "repeatable" | "not-repeatable":
                uses.reads.update(dict.fromkeys(apis, fix.op == "repeatable"))
            case _:  # the ops about answers and classes are taken up in shapes.py
                pass
    return uses


def without_dropped(spec: Spec, overlay: Overlay) -> Spec:
    """The spec less the commands that an overlay leaves out of this version."""
    drops = _uses(overlay, spec.version).drops
    return replace(spec, commands=tuple(c for c in spec.commands if c.name not in drops))


@dataclass(frozen=True, slots=True)
class _Context:
    sources: Sources
    shapes: Shapes
    uses: _Uses
    models: Mapping[str, str]  # class -> model name
    modules: Mapping[str, str]  # class -> module name


def interpret(
    sources: Sources, shapes: Shapes, package: str, spec_name: str
) -> tuple[ir.Package, tuple[Finding, ...]]:
    """Return all that is printed, and what had to be left out or renamed on the way."""
    findings: list[Finding] = []
    models, modules = _model_names(shapes, sources.overlay, findings)
    uses = _uses(sources.overlay, sources.spec.version)
    context = _Context(sources, shapes, uses, models, modules)
    commands = tuple(
        _command(command, context, findings)
        for command in _usable(sources.spec, sources.overlay, findings)
    )
    answered: dict[str, list[str]] = {}
    for command in commands:
        answered.setdefault(shapes.answers[command.wire].cls, []).append(command.wire)
    printed = tuple(
        _model(shape, context, answered.get(cls, []), findings)
        for cls, shape in shapes.shapes.items()
    )
    package_ir = ir.Package(
        name=package,
        spec=spec_name,
        version=sources.spec.version,
        commands=commands,
        models=tuple(sorted(printed, key=lambda model: model.name)),
        enums=tuple(
            _enum(sources.overlay.enums[name])
            for name in sorted(_enums_used(commands, shapes, context))
        ),
        structs=_structs(uses, commands),
    )
    return package_ir, tuple(sorted(set(findings)))


# --- names ---------------------------------------------------------------------------------


def _usable(spec: Spec, overlay: Overlay, findings: list[Finding]) -> list[CommandSpec]:
    """Commands whose names can become Python; the others are reported and left out."""
    kept: list[CommandSpec] = []
    taken: dict[str, str] = {}
    for command in spec.commands:
        if not names.is_plain_identifier(command.name):
            place = one_line(command.name)[:80]
            findings.append(Finding(place, "no usable command name; left out", "error"))
            continue
        function = names.function_name(command.name, overlay.function_names)
        for key in {command.name.lower(), function}:
            other = taken.setdefault(key, command.name)
            if other != command.name:
                findings.append(
                    Finding(command.name, f"differs from {other} only in case; left out", "error")
                )
                break
        else:
            kept.append(command)
    return kept


def _model_names(
    shapes: Shapes, overlay: Overlay, findings: list[Finding]
) -> tuple[dict[str, str], dict[str, str]]:
    models: dict[str, str] = {SUCCESS: "Success"}
    modules: dict[str, str] = {}
    taken: dict[str, str] = {}
    # Reviewed names first: a class that nobody reviewed never takes the name of one.
    for cls in sorted(shapes.shapes, key=lambda cls: (cls not in overlay.model_names, cls)):
        name = names.model_name(cls, overlay.model_names)
        if not names.is_plain_identifier(name):
            name = "Answer" + "".join(char for char in name if char.isascii() and char.isalnum())
        while taken.setdefault(names.snake(name), cls) != cls:
            findings.append(Finding(cls, f"the name {name} is taken; called {name}Answer"))
            name += "Answer"
        models[cls], modules[cls] = name, names.snake(name)
    return models, modules


def _struct_alias(name: str) -> str:
    """The annotation for one or several maps of a known structure."""
    return f"OneOrMore[{name}]"


# --- commands ------------------------------------------------------------------------------


def _command(command: CommandSpec, context: _Context, findings: list[Finding]) -> ir.Command:
    facts = context.sources.server.commands.get(command.name)
    known_params = (facts.params if facts else None) or {}
    params: list[ir.Param] = []
    taken: dict[str, str] = {}
    imports: set[Import] = set()
    maps: list[str] = []
    secrets: list[str] = []
    renamed: list[str] = []
    for spec in sorted(command.params, key=lambda p: (not p.required, p.name)):
        py = names.member(spec.name)
        place = f"{command.name}.{one_line(spec.name)[:80]}"
        if py is None or py.startswith("__"):
            findings.append(Finding(place, "no usable parameter name; left out", "error"))
            continue
        if taken.setdefault(py.lower(), spec.name) != spec.name:
            findings.append(Finding(place, f"differs from {taken[py.lower()]} only in case", "error"))
            continue
        if py != spec.name:
            renamed.append(f"{py!r}: {spec.name!r}")
        annotation, needs, wire_map = _param_type(command.name, spec, context)
        imports |= needs
        if wire_map:
            maps.append(f"{py!r}: {wire_map}")
            imports.add(Import("cstyped.encoding", wire_map.partition("(")[0]))
        if {("", spec.name), (command.name, spec.name)} & context.uses.secret_params:
            secrets.append(repr(spec.name))
        params.append(
            ir.Param(
                wire=spec.name,
                py=py,
                annotation=annotation if spec.required else f"{annotation} | None",
                required=spec.required,
                doc=_param_doc(command.name, spec, known_params.get(spec.name), context),
            )
        )
    answer = context.shapes.answers[command.name]
    result, parse, model = _result(command, answer, context)
    reads = context.uses.reads.get(command.name, command.name.startswith(_READ_VERBS))
    wire_facts = [
        *([f"maps={{{', '.join(maps)}}}"] if maps else []),
        *([f"secrets=frozenset({{{', '.join(secrets)}}})"] if secrets else []),
        *([f"names={{{', '.join(renamed)}}}"] if renamed else []),
        *(["repeatable=True"] if reads and not command.isasync else []),
    ]
    imports.add(Import("cstyped.model", "Request"))
    if wire_facts:
        imports.add(Import("cstyped.model", "Wire"))
    typing_imports = {
        Import("cstyped.client", "BaseClient"),
        Import("cstyped.answer", "Envelope"),
    }
    for generic, module in (("Job[", "jobs"), ("ListResult[", "results"), ("Success", "results")):
        if generic in result:
            typing_imports.add(Import(f"cstyped.{module}", generic.rstrip("[")))
    if model and model != "Success":
        module = context.modules[answer.cls]
        typing_imports.add(Import(f"..models.{module}", model))
    summary = _summary(command, context)
    return ir.Command(
        wire=command.name,
        function=names.function_name(command.name, context.sources.overlay.function_names),
        request=names.request_name(command.name),
        params=tuple(params),
        result=result,
        parse=parse,
        model=model,
        model_module="cstyped.results" if model == "Success" else f"..models.{names.snake(model)}",
        wire_facts=", ".join(wire_facts),
        runtime_imports=_import_lines(imports),
        typing_imports=_import_lines(typing_imports),
        summary=summary,
        docs=_command_docs(summary, params, result, command),
        reads=reads and not command.isasync,
    )


def _import_lines(imports: set[Import]) -> tuple[str, ...]:
    """One line a module, absolute modules first, both in order."""
    by_module: dict[str, set[str]] = {}
    for entry in imports:
        by_module.setdefault(entry.module, set()).add(entry.name)
    order = sorted(by_module, key=lambda module: (module.startswith("."), module))
    return tuple(f"from {module} import {', '.join(sorted(by_module[module]))}" for module in order)


def _param_type(
    command: str, spec: ParamSpec, context: _Context
) -> tuple[str, set[Import], str]:
    """Annotation, imports and wire form of the map (empty for all that are not maps)."""
    key = (command, spec.name)
    fix = context.uses.maps.get(key)
    if spec.type == "map":
        return _map_type(fix)
    kind = context.uses.param_types.get(key) or spec.type
    base = param_base(kind)
    if key in context.uses.base64:
        return "Base64", {Import("cstyped.params", "Base64")}, ""
    facts = context.sources.server.commands.get(command)
    known = ((facts.params if facts else None) or {}).get(spec.name)
    enum = context.uses.param_enums.get(key)
    if enum is not None and enum.text("enum") in context.sources.overlay.enums:
        definition = context.sources.overlay.enums[enum.text("enum")]
        if not isinstance(definition.values[0], int):
            item = Import("..types", definition.name)
            if base == "CommaList":
                comma = Import("cstyped.params", "CommaList")
                return f"CommaList[{definition.name}]", {comma, item}, ""
            return definition.name, {item}, ""
    if base == "CommaList":
        element = param_base(known.element) if known and known.element else "str"
        element = element if element in ("int", "float") else "str"
        return f"CommaList[{element}]", {Import("cstyped.params", "CommaList")}, ""
    if base == "Timestamp":
        return base, {Import("cstyped.params", base)}, ""
    return base, set(), ""


def _map_type(fix: Fix | None) -> tuple[str, set[Import], str]:
    params = "cstyped.params"
    if fix is None:  # a map that nobody knows: the caller writes the entries out
        return "StructMaps", {Import(params, "StructMaps")}, "DynamicMap()"
    style = fix.text("style")
    if style == "struct":
        keys = fix.values.get("keys", {})
        wire = f"StructMap(keys={tuple(keys) if isinstance(keys, dict) else ()!r}"
        required = fix.names("required")
        if required:
            wire += f", required={required!r}"
        alias = _struct_alias(fix.text("name"))
        return (
            alias,
            {Import(params, "OneOrMore"), Import("..types", fix.text("name"))},
            f"{wire})",
        )
    if style == "dynamic":
        required = fix.names("required")
        wire = f"DynamicMap(required={required!r})" if required else "DynamicMap()"
        return "StructMaps", {Import(params, "StructMaps")}, wire
    if style in ("broken", "unused"):
        why = "the server cannot read it" if style == "broken" else "the server ignores it"
        return "Pairs", {Import(params, "Pairs")}, f"UnusableMap({why!r})"
    return "Pairs", {Import(params, "Pairs")}, _MAP_TYPES[style]


def _result(command: CommandSpec, answer: Answer, context: _Context) -> tuple[str, str, str]:
    """Result annotation, the call on the envelope that makes it, the model's name."""
    model = context.models.get(answer.cls, "Success")
    kind = answer.kind
    if kind == "none":
        model = "Success" if command.isasync else model
    if command.isasync:
        if kind == "list":
            return f"Job[ListResult[{model}]]", f"job_list({model})", model
        return f"Job[{model}]", f"job({model})", model
    if model == "Success":
        return "Success", "success()", "Success"
    if kind == "list":
        return f"ListResult[{model}]", f"list({model})", model
    if kind == "inline":
        return model, f"inline({model})", model
    return model, f"object({model})", model


# --- words ---------------------------------------------------------------------------------


def _summary(command: CommandSpec, context: _Context) -> str:
    own = sentence(command.doc) if command.doc else context.sources.wording.command(command.name)
    return own or f"Call {command.name}."


def _param_doc(
    command: str, spec: ParamSpec, facts: ParamFacts | None, context: _Context
) -> str:
    wording = context.sources.wording
    text = one_line(spec.doc) if spec.doc else wording.param(command, spec.name)
    referred = sorted(
        {
            names.model_name(cls, context.sources.overlay.model_names)
            for cls in (facts.entity if facts else ())
        }
    )
    if referred and (spec.type == "uuid" or (facts and facts.element == "uuid")):
        ids = "ids" if spec.type == "list" else "id"
        owner = " or ".join(referred)
        text = f"{text} ({owner} {ids})" if text else f"{ids} of {owner}"
    if spec.since:
        text = f"{text} [since {one_line(spec.since)}]"
    return text.strip()


def _command_docs(
    summary: str, params: list[ir.Param], result: str, command: CommandSpec
) -> tuple[str, ...]:
    lines = [*textwrap.wrap(summary, DOC_WIDTH - 4)]
    if command.since:
        lines += ["", f"Since CloudStack {one_line(command.since)}."]
    described = [param for param in params if param.doc]
    if described:
        lines += ["", "Args:"]
        for param in described:
            lines += textwrap.wrap(
                f"{param.py}: {param.doc}",
                DOC_WIDTH - 4,
                initial_indent="    ",
                subsequent_indent="        ",
            )
    lines += ["", "Returns:", f"    {_returns(result)}"]
    return tuple(lines)


def _returns(result: str) -> str:
    if result.startswith("Job["):
        return f"The job; `.result()` waits for it and gives the {result[4:-1]}."
    if result.startswith("ListResult["):
        return f"{result}: one answer's rows; `.all()` goes on over every page."
    return f"{result}."


# --- models --------------------------------------------------------------------------------

_FIRST = ("id", "name")


def _model(
    shape: Shape, context: _Context, commands: list[str], findings: list[Finding]
) -> ir.Model:
    name = context.models[shape.cls]
    imports: set[Import] = {Import("cstyped.model", "Model")}
    fields: list[ir.Field] = []
    secrets: list[str] = []
    taken: dict[str, str] = {}
    order = sorted(
        shape.fields,
        key=lambda f: (_FIRST.index(f.wire) if f.wire in _FIRST else len(_FIRST), f.wire),
    )
    for entry in order:
        py = names.member(entry.wire)
        place = f"{name}.{one_line(entry.wire)[:80]}"
        if py is None:
            findings.append(Finding(place, "no usable field name; kept as an extra", "warning"))
            continue
        if taken.setdefault(py, entry.wire) != entry.wire:
            findings.append(Finding(place, f"reads like {taken[py]}; kept as an extra"))
            continue
        if entry.secret:
            secrets.append(py)
        annotation, needs = _annotation(entry, shape.cls, name, context)
        imports |= needs
        default = "" if entry.required else " | None = None"
        if annotation == "Any":
            default = "" if entry.required else " = None"
        if py != entry.wire:
            imports.add(Import("pydantic", "Field"))
            alias = f"alias={entry.wire!r}"
            default = (
                f" = Field({alias})" if entry.required else f" | None = Field(None, {alias})"
            )
        fields.append(
            ir.Field(entry.wire, py, f"{py}: {annotation}{default}", _field_doc(entry, shape, context))
        )
    if secrets:
        imports.add(Import("typing", "ClassVar"))
    own_module = f".{context.modules[shape.cls]}"
    return ir.Model(
        cls=shape.cls,
        name=name,
        module=context.modules[shape.cls],
        fields=tuple(fields),
        secrets=tuple(sorted(secrets)),
        imports=_import_lines({entry for entry in imports if entry.module != own_module}),
        docs=_model_docs(name, shape.cls, commands),
    )


def _annotation(
    entry: ShapeField, cls: str, own: str, context: _Context
) -> tuple[str, set[Import]]:
    found: Type = entry.type
    imports = set(found.imports)
    text = found.text
    for inner in found.classes:
        model = context.models[inner]
        text = text.replace(f"<{inner}>", model)
        imports.add(Import(f".{context.modules[inner]}", model))
    enum = context.sources.overlay.enums.get(_field_enum(cls, entry.wire, context))
    if enum is not None and enum.values and not isinstance(enum.values[0], int):
        if text in ("str", "list[str]"):
            text = text.replace("str", enum.name)
            imports.add(Import("..types", enum.name))
    if own in text.replace("[", " ").replace("]", " ").split() and not found.classes:
        text = f'"{text}"'
    return text, imports


def _field_enum(cls: str, wire: str, context: _Context) -> str:
    """The enumeration of a field, also one stated for a superclass; empty where there is none."""
    uses = context.uses.field_enums
    lineage = context.sources.server.lineage(cls)
    return next((uses[name, wire] for name in lineage if (name, wire) in uses), "")


def _field_doc(entry: ShapeField, shape: Shape, context: _Context) -> str:
    if entry.doc:
        return one_line(entry.doc)
    return context.sources.wording.field_of(shape.cls, entry.wire)


def _model_docs(name: str, cls: str, commands: list[str]) -> tuple[str, ...]:
    lines = [f"{name}, as the server answers it ({one_line(cls)})."]
    if commands:
        lines += ["", *textwrap.wrap(f"Answered by {', '.join(sorted(commands))}.", DOC_WIDTH - 4)]
    return tuple(lines)


# --- enumerations and structures -----------------------------------------------------------


def _enums_used(commands: tuple[ir.Command, ...], shapes: Shapes, context: _Context) -> set[str]:
    """Enumerations that a parameter or a field of this package has."""
    overlay, uses = context.sources.overlay, context.uses
    here = {(command.wire, param.wire) for command in commands for param in command.params}
    wanted = {fix.text("enum") for key, fix in uses.param_enums.items() if key in here}
    for cls, shape in shapes.shapes.items():
        wanted.update(_field_enum(cls, entry.wire, context) for entry in shape.fields)
    return {name for name in wanted if name in overlay.enums and overlay.enums[name].values}


def _enum(enum: Enumeration) -> ir.Enum:
    numbers = isinstance(enum.values[0], int)
    return ir.Enum(
        name=enum.name,
        plural=f"{names.snake(enum.name).upper()}_VALUES",
        values=tuple(repr(value) for value in enum.values),
        labels=tuple(
            (_constant(label), value) for value, label in enum.labels.items() if numbers
        ),
        open=enum.open,
        numbers=numbers,
        doc=one_line(enum.note),
    )


def _constant(label: str) -> str:
    text = "".join(char if char.isascii() and char.isalnum() else "_" for char in label).upper()
    return f"N_{text}" if not text or text[0].isdigit() else text


def _structs(uses: _Uses, commands: tuple[ir.Command, ...]) -> tuple[ir.Struct, ...]:
    here = {(command.wire, param.wire) for command in commands for param in command.params}
    found: dict[str, ir.Struct] = {}
    for key in sorted(uses.maps.keys() & here):
        fix = uses.maps[key]
        keys = fix.values.get("keys")
        if fix.text("style") != "struct" or not isinstance(keys, dict):
            continue
        required = fix.names("required")
        found[fix.text("name")] = ir.Struct(
            name=fix.text("name"),
            keys=tuple((k, str(t)) for k, t in keys.items() if k in required),
            optional_keys=tuple((k, str(t)) for k, t in keys.items() if k not in required),
            doc="",
        )
    return tuple(found[name] for name in sorted(found))
