"""Published parameters -> keyword parameters of a command, with the types of their values."""

from __future__ import annotations

from dataclasses import replace

from ..facts.enumeration import Enumeration
from ..facts.map_form import MapForm
from ..facts.server_model import ParamFacts
from ..findings import Finding
from ..python.identifiers import member
from ..python.type_words import COMMA_LIST, PAIRS, param_type
from ..python.types import INT, STR, Generic, Type, enumeration, runtime, structure
from ..spec.model import CommandSpec, ParamSpec
from . import docstrings, ir
from .context import Context
from .deprecations import deprecation
from .docstrings import ParamWords

_FLAT = frozenset({"flat_all", "flat_first", "kv_or_flat"})
_UNUSABLE = {"broken": "the server cannot read it", "unused": "the server ignores it"}
_ONE_OR_MORE, _STRUCT_MAPS = runtime("OneOrMore"), runtime("StructMaps")
_BASE64 = runtime("Base64")
_ID = "uuid"  # as listApis calls the type of an id


def build_params(
    command: CommandSpec, request: str, context: Context, *, reads: bool
) -> tuple[tuple[ir.Param, ...], tuple[Finding, ...]]:
    """Return the parameters, required ones first, and those that had to be left out.

    `reads`: whether the command only reads.
    """
    built: list[ir.Param] = []
    findings: list[Finding] = []
    taken: dict[str, str] = {}
    facts = context.sources.server.commands.get(command.name)
    beside = {spec.name for spec in command.params}
    for spec in sorted(command.params, key=lambda p: (not p.required, p.name)):
        place = f"{command.name}.{spec.name}"
        known = facts.params.get(spec.name) if facts else None
        referred = context.corrections.referred.get((command.name, spec.name))
        if referred is not None:
            known = replace(known or ParamFacts(), entity=(referred,))
        form = context.corrections.maps.get((command.name, spec.name))
        type_, shape = _type(command.name, spec, known, form, context)
        py = member(spec.name, {entry.name for entry in type_.imports} | {request})
        if py is None:
            findings.append(Finding(place, "no usable parameter name; left out", "error"))
            continue
        # The server reads names of parameters in any case.
        other = taken.setdefault(py.lower(), spec.name)
        if other != spec.name:
            findings.append(Finding(place, f"is indistinguishable from {other}; left out", "error"))
            continue
        empty = context.corrections.empty_lists.get((command.name, spec.name), "")
        fact = context.sources.deprecations.params.get((command.name, spec.name))
        deprecated = deprecation(fact, beside, context.sources)
        enum = context.corrections.enums.get(ir.enumeration_of(type_))
        case = _case(command.name, spec, enum, context)
        meaning = ParamWords(known, docstrings.values_words(enum, case), empty, deprecated)
        doc = docstrings.param_doc(command.name, spec, meaning, context.sources)
        built.append(
            ir.Param(
                wire=spec.name,
                py=py,
                type=type_,
                required=spec.required,
                doc=doc,
                doc_lines=docstrings.wrapped(doc, docstrings.ONE_LINE_WIDTH),
                map_shape=shape,
                secret=context.corrections.is_secret(command.name, spec.name),
                empty_list=empty,
                # ParamProcessWorker.translateUuidToInternalId: the server reads a string without a
                # UUID as nothing where a parameter says since when there is one.
                dropped_if_empty=reads and spec.type == "uuid" and bool(spec.since),
                deprecated=deprecated,
                case=case,
            )
        )
    return tuple(built), tuple(findings)


def _case(command: str, spec: ParamSpec, enum: Enumeration | None, context: Context) -> ir.Case:
    """In which case of letters the server takes the values of a parameter's enumeration."""
    if enum is None:
        return ""
    if (command, spec.name) in context.corrections.anycase:
        return "any"
    return "" if enum.open else "one"


def _type(
    command: str, spec: ParamSpec, known: ParamFacts | None, form: MapForm | None, context: Context
) -> tuple[Type, ir.MapShape | None]:
    """What may be given, and of a map how it is written."""
    if spec.type == "map":
        return _map(form)
    return _single(command, spec, known, context), None


def _single(command: str, spec: ParamSpec, known: ParamFacts | None, context: Context) -> Type:
    fixes = context.corrections
    key = (command, spec.name)
    base = param_type(spec.type)
    if base == STR:  # a version that takes a number there takes no text of ours
        if key in fixes.base64:
            return _BASE64
        base = param_type(fixes.param_types.get(key) or spec.type)
    enum = fixes.param_enum(command, spec.name) if base in (STR, COMMA_LIST) else None
    of_resource = context.ids.param(command, spec.name) if context.ids else None
    if base != COMMA_LIST:
        if of_resource and spec.type == _ID:
            return of_resource
        return enumeration(enum.name) if enum else base
    if enum is not None:
        return Generic(COMMA_LIST, (enumeration(enum.name),))
    if of_resource and known and known.element == _ID:
        return Generic(COMMA_LIST, (of_resource,))
    element = param_type(known.element) if known and known.element else STR
    return Generic(COMMA_LIST, (element if element == INT else STR,))


def _map(form: MapForm | None) -> tuple[Type, ir.MapShape]:
    if form is None:  # a map that nobody knows: the caller writes the entries out
        return _STRUCT_MAPS, ir.MapShape("DynamicMap")
    if form.style == "kv":
        return PAIRS, ir.MapShape("PairMap")
    if form.style in _FLAT:
        return PAIRS, ir.MapShape("FlatMap")
    if form.style in _UNUSABLE:
        return PAIRS, ir.MapShape("UnusableMap", reason=_UNUSABLE[form.style])
    if form.style == "dynamic":
        return _STRUCT_MAPS, ir.MapShape("DynamicMap", required=form.required)
    keys = tuple(name for name, _ in form.keys)
    shape = ir.MapShape("StructMap", keys=keys, required=form.required)
    return Generic(_ONE_OR_MORE, (structure(form.name),)), shape
