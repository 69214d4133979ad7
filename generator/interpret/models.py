"""One shape -> one model of the IR, with its fields' types and imports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from ..findings import Finding
from ..python.identifiers import member
from ..python.imports import Import, from_runtime, import_lines
from ..python.source_text import one_line
from ..python.types import STR, Type, enumeration, list_of, named
from . import docstrings, ir, names
from .context import Context
from .deprecations import deprecation
from .shapes import Shape, ShapeField

_FIRST = ("id", "name")
_FOLDER = "models"


def cyclic_references(shapes: Mapping[str, Shape]) -> Mapping[str, Set[str]]:
    """For each class, the other classes in its fields that lead back to it.

    A module cannot import such a one at its top: that one's module may be waiting for this.
    """
    used = {
        cls: {one for entry in shape.fields for one in entry.type.classes} - {cls}
        for cls, shape in shapes.items()
    }
    reach = {cls: _reachable(cls, used) for cls in used}
    return {cls: {one for one in inner if cls in reach[one]} for cls, inner in used.items()}


def _reachable(start: str, edges: Mapping[str, Iterable[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        for one in edges.get(waiting.pop(), ()):
            if one not in seen:
                seen.add(one)
                waiting.append(one)
    return seen


def build_model(
    shape: Shape, context: Context, commands: Iterable[str], late: Set[str]
) -> tuple[ir.Model, tuple[Finding, ...]]:
    """Return a model as it is printed, and the fields that had to be left out.

    `late`: classes whose models refer back to this one.
    """
    own = context.models[shape.cls]
    module = names.model_module(own.name)
    findings: list[Finding] = []
    fields: list[ir.Field] = []
    late_fields: list[ir.Field] = []
    taken: dict[str, str] = {}
    typed = {entry.wire: _type(entry, shape.cls, context) for entry in shape.fields}
    needed = {one.name for found in typed.values() for one in found.imports} | {own.name}
    for entry in sorted(shape.fields, key=_order):
        place = f"{own}.{one_line(entry.wire)[:80]}"
        py = member(entry.wire, needed)
        if py is None:
            findings.append(Finding(place, "no usable field name; kept as an extra field"))
            continue
        other = taken.setdefault(py, entry.wire)
        if other != entry.wire:
            findings.append(Finding(place, f"is indistinguishable from {other}; kept as an extra"))
            continue
        fact = context.sources.deprecations.fields.get((shape.cls, entry.wire))
        deprecated = deprecation(fact, typed, context.sources)
        built = ir.Field(
            wire=entry.wire,
            py=py,
            type=typed[entry.wire],
            required=entry.required,
            doc=_field_doc(entry, shape, deprecated, context),
            secret=entry.secret,
            deprecated=deprecated,
        )
        fields.append(built)
        if not late.isdisjoint(entry.type.classes):
            late_fields.append(built)
    at_once = {one for entry in fields if entry not in late_fields for one in entry.imports}
    at_once.add(from_runtime("Model"))
    if any(entry.secret for entry in fields):
        at_once.add(Import("typing", "ClassVar"))
    later = {one for entry in late_fields for one in entry.type.imports}
    at_once |= {one for entry in late_fields for one in entry.imports - entry.type.imports}
    for_checkers: set[Import] = set()
    if any(entry.deprecated for entry in fields):
        at_once.add(Import("typing", "TYPE_CHECKING"))
        for_checkers.add(ir.DEPRECATED)
    # All others are read by Python: to evaluate texts takes pydantic a quarter of making a model.
    names_unmade = bool(late_fields or for_checkers or own.imports & at_once)
    model = ir.Model(
        cls=shape.cls,
        name=own.name,
        module=module,
        fields=tuple(fields),
        names_unmade=names_unmade,
        imports=import_lines(at_once - own.imports, _FOLDER),
        late_imports=import_lines(later - at_once, _FOLDER),
        typing_imports=import_lines(for_checkers, _FOLDER),
        docs=docstrings.model_docs(own.name, shape.cls, commands),
    )
    return model, tuple(findings)


def _order(entry: ShapeField) -> tuple[int, str]:
    return _FIRST.index(entry.wire) if entry.wire in _FIRST else len(_FIRST), entry.wire


def _type(entry: ShapeField, cls: str, context: Context) -> Type:
    found = entry.type
    if found.classes:
        return named(found, context.models)
    enum = context.corrections.field_enum(context.sources.server, cls, entry.wire)
    if enum is not None and found == STR:
        return enumeration(enum.name)
    if enum is not None and found == list_of(STR):
        return list_of(enumeration(enum.name))
    return context.ids.field(cls, entry.wire, found) if context.ids else found


def _field_doc(
    entry: ShapeField, shape: Shape, deprecated: ir.Deprecation | None, context: Context
) -> docstrings.Lines:
    text = one_line(entry.doc)
    sources = context.sources
    if not text and (
        shape.cls in sources.server.classes or shape.cls in sources.overlay.model_names
    ):
        # Of a class that nobody knows, a word may mean something else than ours say.
        model = names.model_name(shape.cls, sources.overlay.model_names)
        text = sources.wording.field_of(shape.cls, entry.wire, model)
    # That of a deprecated field stands four columns further in.
    width = docstrings.ONE_LINE_WIDTH - (4 if deprecated else 0)
    return docstrings.wrapped(docstrings.with_deprecation(text, deprecated), width)
