"""One shape -> one model of the IR, with its fields' annotations and imports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from ..findings import Finding
from ..python.identifiers import member
from ..python.imports import Import, from_runtime, import_lines
from ..python.source_text import one_line
from . import docstrings, ir
from .context import Context
from .shapes import Shape, ShapeField

_FIRST = ("id", "name")


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
    name = context.models[shape.cls]
    findings: list[Finding] = []
    imports: set[Import] = {from_runtime("Model")}
    late_imports: set[Import] = set()
    fields: list[ir.Field] = []
    secrets: set[str] = set()
    taken: dict[str, str] = {}
    own_module = f".{context.modules[shape.cls]}"
    typed = {entry.wire: _annotation(entry, shape.cls, context) for entry in shape.fields}
    needed = {one.name for _, needs in typed.values() for one in needs} | {name}
    for entry in sorted(shape.fields, key=_order):
        place = f"{name}.{one_line(entry.wire)[:80]}"
        py = member(entry.wire, needed)
        if py is None:
            findings.append(Finding(place, "no usable field name; kept as an extra"))
            continue
        other = taken.setdefault(py, entry.wire)
        if other != entry.wire:
            findings.append(Finding(place, f"cannot be told from {other}; kept as an extra"))
            continue
        if entry.secret:
            secrets.add(py)
        annotation, needs = typed[entry.wire]
        if not late.isdisjoint(entry.type.classes):
            late_imports |= needs
        else:
            imports |= needs
        if py != entry.wire:
            imports |= {Import("typing", "Annotated"), Import("pydantic", "Field")}
        if not entry.required and annotation != "Any":
            annotation += " | None"
        declaration = ir.field_declaration(py, entry.wire, annotation, required=entry.required)
        fields.append(ir.Field(entry.wire, py, declaration, _field_doc(entry, shape, context)))
    if secrets:
        imports.add(Import("typing", "ClassVar"))
    model = ir.Model(
        cls=shape.cls,
        name=name,
        module=context.modules[shape.cls],
        fields=tuple(fields),
        secrets=tuple(sorted(secrets)),
        imports=import_lines(one for one in imports if one.module != own_module),
        late_imports=import_lines(late_imports - imports),
        module_doc=docstrings.wrapped(docstrings.model_line(name, shape.cls)),
        docs=docstrings.model_docs(name, shape.cls, commands),
    )
    return model, tuple(findings)


def _order(entry: ShapeField) -> tuple[int, str]:
    return _FIRST.index(entry.wire) if entry.wire in _FIRST else len(_FIRST), entry.wire


def _annotation(entry: ShapeField, cls: str, context: Context) -> tuple[str, frozenset[Import]]:
    found = entry.type
    if found.classes:
        modules = {Import(f".{context.modules[one]}", context.models[one]) for one in found.classes}
        return found.named(context.models), found.imports | modules
    enum = context.corrections.field_enum(context.sources.server, cls, entry.wire)
    if enum is not None and found.text in ("str", "list[str]"):
        return found.text.replace("str", enum.name), frozenset({Import("..types", enum.name)})
    return found.text, found.imports


def _field_doc(entry: ShapeField, shape: Shape, context: Context) -> docstrings.Lines:
    text = one_line(entry.doc)
    sources = context.sources
    if not text and (
        shape.cls in sources.server.classes or shape.cls in sources.overlay.model_names
    ):
        # Of a class that nobody knows, a word may mean something else than ours say.
        text = sources.wording.field_of(shape.cls, entry.wire)
    return docstrings.wrapped(text, docstrings.ONE_LINE_WIDTH)
