"""One command of the spec -> one command of the IR: its parameters, its answer, its words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ..facts.answer import Alternative, Answer
from ..facts.corrections import READ_VERBS
from ..facts.overlay import Fix
from ..facts.server_model import ParamFacts
from ..findings import Finding
from ..python.identifiers import member
from ..python.imports import Import, from_runtime, import_lines
from ..python.type_words import param_base
from ..spec.model import CommandSpec, ParamSpec
from . import docstrings, ir, names
from .context import Context

_FLAT = frozenset({"flat_all", "flat_first", "kv_or_flat"})
_UNUSABLE = {"broken": "the server cannot read it", "unused": "the server ignores it"}


@dataclass(frozen=True, slots=True)
class ParamType:
    """Annotation of a parameter, what it imports, and how a map is written on the wire."""

    annotation: str
    imports: frozenset[Import] = frozenset()
    map_shape: str = ""


@dataclass(frozen=True, slots=True)
class _Params:
    """All parameters of a command, with what its `Wire` must say of them."""

    listed: tuple[ir.Param, ...]
    imports: frozenset[Import]
    maps: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = field(default=())


def build_command(command: CommandSpec, context: Context) -> tuple[ir.Command, tuple[Finding, ...]]:
    """Return a command as it is printed, and the parameters that had to be left out."""
    function = names.function_name(command.name, context.sources.overlay.function_names)
    request = names.request_name(command.name)
    params = _params(command, request, context)
    answer = context.shapes.answers[command.name]
    usual, parse, model = _result(command, answer, context)
    model_import = _model_import(answer.cls, model, context)
    result_imports = {model_import, *_wrappers(usual)}
    other = _other(command, answer, params.listed, usual, context)
    result = other.result if other else usual
    if other:
        result_imports |= other.imports
    reads = not command.isasync and context.corrections.repeatable.get(
        command.name, command.name.startswith(READ_VERBS)
    )
    wire_facts = [
        *([f"maps={{{', '.join(params.maps)}}}"] if params.maps else []),
        *([f"secrets=frozenset({{{', '.join(params.secrets)}}})"] if params.secrets else []),
        *(["repeatable=True"] if reads else []),
    ]
    own_imports = {
        Import("typing", "TYPE_CHECKING"),
        Import("typing", "ClassVar"),
        from_runtime("Request"),
    }
    if wire_facts:
        own_imports.add(from_runtime("Wire"))
    for shape in params.maps:
        own_imports.add(from_runtime(shape.rpartition(": ")[2].partition("(")[0]))
    if any(param.py != param.wire for param in params.listed):
        own_imports |= {Import("typing", "Annotated"), Import("pydantic", "Field")}
    checking = {from_runtime("BaseClient"), from_runtime("Envelope")}
    text = docstrings.summary(command, context.sources)
    built = ir.Command(
        wire=command.name,
        module=names.command_module(command.name, function),
        function=function,
        request=request,
        params=params.listed,
        result=result,
        parse=parse,
        model=model,
        wire_facts=", ".join(wire_facts),
        needs=params.imports | result_imports,
        imports=import_lines(params.imports | own_imports),
        typing_imports=import_lines(checking | result_imports),
        parse_imports=import_lines(
            {*(() if parse == "success()" else (model_import,)), *(other.models if other else ())}
        ),
        module_doc=docstrings.wrapped(f"{command.name}: {text}"),
        request_doc=docstrings.wrapped(
            f"The request of {command.name}; `client.send` takes it and returns {result}.",
            docstrings.ONE_LINE_WIDTH,
        ),
        docs=docstrings.command_docs(
            text, params.listed, usual, command, other.said if other else ""
        ),
        brief=docstrings.brief(text),
        other=other.parsing if other else None,
        overloads=other.overloads if other else (),
        overload_needs=other.overload_needs if other else frozenset(),
    )
    return built, params.findings


# --- parameters ----------------------------------------------------------------------------


def _params(command: CommandSpec, request: str, context: Context) -> _Params:
    listed: list[ir.Param] = []
    imports: set[Import] = set()
    maps: list[str] = []
    secrets: set[str] = set()
    findings: list[Finding] = []
    taken: dict[str, str] = {}
    facts = context.sources.server.commands.get(command.name)
    for spec in sorted(command.params, key=lambda p: (not p.required, p.name)):
        place = f"{command.name}.{spec.name}"
        known = facts.params.get(spec.name) if facts else None
        referred = context.corrections.referred.get((command.name, spec.name))
        if referred is not None:
            known = replace(known or ParamFacts(), entity=(referred,))
        found = param_type(command.name, spec, known, context)
        needed = {entry.name for entry in found.imports}
        py = member(spec.name, needed | {request})
        if py is None:
            findings.append(Finding(place, "no usable parameter name; left out", "error"))
            continue
        # The server reads names of parameters in any case.
        other = taken.setdefault(py.lower(), spec.name)
        if other != spec.name:
            findings.append(Finding(place, f"cannot be told from {other}; left out", "error"))
            continue
        imports |= found.imports
        if found.map_shape:
            maps.append(f"{spec.name!r}: {found.map_shape}")
        if context.corrections.is_secret(command.name, spec.name):
            secrets |= {repr(spec.name), repr(py)}  # shown by the one here, by the other there
        listed.append(
            ir.Param(
                wire=spec.name,
                py=py,
                annotation=found.annotation if spec.required else f"{found.annotation} | None",
                required=spec.required,
                doc=docstrings.param_doc(command.name, spec, known, context.sources),
            )
        )
    return _Params(
        tuple(listed), frozenset(imports), tuple(maps), tuple(sorted(secrets)), tuple(findings)
    )


def param_type(
    command: str, spec: ParamSpec, known: ParamFacts | None, context: Context
) -> ParamType:
    """The type of one parameter, from the spec, the overlay and the server's model."""
    fixes = context.corrections
    key = (command, spec.name)
    if spec.type == "map":
        return _map_type(fixes.maps.get(key))
    base = param_base(spec.type)
    if base == "str":  # a version that takes a number there takes no text of ours
        if key in fixes.base64:
            return _of_params("Base64")
        base = param_base(fixes.param_types.get(key) or spec.type)
    enum = fixes.param_enum(command, spec.name) if base in ("str", "CommaList") else None
    if enum is not None:
        item = Import("..types", enum.name)
        if base != "CommaList":
            return ParamType(enum.name, frozenset({item}))
        return ParamType(f"CommaList[{enum.name}]", frozenset({from_runtime("CommaList"), item}))
    if base == "CommaList":
        element = param_base(known.element) if known and known.element else "str"
        element = element if element == "int" else "str"
        return ParamType(f"CommaList[{element}]", frozenset({from_runtime("CommaList")}))
    return _of_params(base) if base in ("Timestamp", "Number") else ParamType(base)


def _of_params(name: str, map_shape: str = "") -> ParamType:
    return ParamType(name, frozenset({from_runtime(name)}), map_shape)


def _map_type(fix: Fix | None) -> ParamType:
    if fix is None:  # a map that nobody knows: the caller writes the entries out
        return _of_params("StructMaps", "DynamicMap()")
    style, required = fix.text("style"), fix.names("required")
    if style == "kv":
        return _of_params("Pairs", "PairMap()")
    if style in _FLAT:
        return _of_params("Pairs", "FlatMap()")
    if style in _UNUSABLE:
        return _of_params("Pairs", f"UnusableMap({_UNUSABLE[style]!r})")
    if style == "dynamic":
        return _of_params(
            "StructMaps", f"DynamicMap(required={required!r})" if required else "DynamicMap()"
        )
    keys = tuple(fix.table("keys"))
    rest = f", required={required!r}" if required else ""
    return ParamType(
        f"OneOrMore[{fix.text('name')}]",
        frozenset({from_runtime("OneOrMore"), Import("..types", fix.text("name"))}),
        f"StructMap(keys={keys!r}{rest})",
    )


# --- answers -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Other:
    """What a command answers where one of its parameters is given, and how checkers learn it."""

    result: str  # of both
    said: str
    parsing: ir.Other
    overloads: tuple[ir.Overload, ...]
    models: frozenset[Import]
    imports: frozenset[Import]
    overload_needs: frozenset[Import]


def _other(
    command: CommandSpec,
    answer: Answer,
    params: tuple[ir.Param, ...],
    usual: str,
    context: Context,
) -> _Other | None:
    if answer.other is None:
        return None
    found = answer.other
    given = next((param for param in params if param.wire == found.param), None)
    if given is None:
        return None
    result, parse, model = _result(command, found, context)
    flag = given.annotation == "bool | None"
    chosen = "Literal[True]" if flag else given.annotation.removesuffix(" | None")
    unset = "Literal[False] | None" if flag else "None"
    model_import = _model_import(found.cls, model, context)
    both = f"{usual} | {result}"
    return _Other(
        result=both,
        said=f"With {given.py}: {result}.",
        parsing=ir.Other(given.py, parse),
        overloads=(
            ir.Overload(ir.signature(_with(params, given, chosen, required=True)), result),
            ir.Overload(ir.signature(_with(params, given, unset, required=False)), usual),
            ir.Overload(ir.signature(params), both),
        ),
        models=frozenset({model_import}),
        imports=frozenset({model_import, *_wrappers(result)}),
        overload_needs=frozenset(
            {Import("typing", "overload"), *({Import("typing", "Literal")} if flag else ())}
        ),
    )


def _with(
    params: Iterable[ir.Param], one: ir.Param, annotation: str, *, required: bool
) -> list[ir.Param]:
    changed = replace(one, annotation=annotation, required=required)
    return [changed if param is one else param for param in params]


def _result(
    command: CommandSpec, answer: Answer | Alternative, context: Context
) -> tuple[str, str, str]:
    """Result annotation, the call on the envelope that makes it, the model's name."""
    model = context.models.get(answer.cls, "Success")
    if command.isasync:
        if answer.kind == "none":
            model = "Success"
        if answer.kind == "list":
            return f"Job[ListResult[{model}]]", f"job_list({model})", model
        return f"Job[{model}]", f"job({model})", model
    if model == "Success":
        return "Success", "success()", "Success"
    if answer.kind == "list":
        return f"ListResult[{model}]", f"list({model})", model
    if answer.kind == "inline":
        return model, f"inline({model})", model
    return model, f"object({model})", model


def _model_import(cls: str, model: str, context: Context) -> Import:
    if model == "Success":
        return from_runtime(model)
    return Import(f"..models.{context.modules[cls]}", model)


def _wrappers(result: str) -> set[Import]:
    return {from_runtime(generic) for generic in ("Job", "ListResult") if f"{generic}[" in result}
