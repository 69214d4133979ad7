"""Overlay entries that match nothing, or that change nothing any more: errors for shipped specs."""

from __future__ import annotations

from collections.abc import Iterator

from .findings import Finding
from .interpret import Sources
from .overlay import Fix
from .shapes import Shapes

_READ_VERBS = ("list", "find", "query")


def dead_fixes(sources: Sources, uncorrected: Shapes, corrected: Shapes) -> tuple[Finding, ...]:
    """One error for each entry that is for this version and does nothing in it.

    `uncorrected`: the shapes without any overlay; `corrected`: those that are printed.
    """
    checker = _Checker(sources, uncorrected, corrected)
    found: list[Finding] = []
    for fix in sources.overlay.fixes:
        if fix.applies_to(sources.spec.version):
            found.extend(Finding(fix.place, why, "error") for why in checker.problems(fix))
    return tuple(found)


class _Checker:
    def __init__(self, sources: Sources, uncorrected: Shapes, corrected: Shapes) -> None:
        self._commands = sources.spec.by_name()
        self._enums = sources.overlay.enums
        self._lineage = sources.server.lineage
        self._before = uncorrected
        self._after = corrected

    def problems(self, fix: Fix) -> Iterator[str]:
        apis = fix.names("apis")
        present = [api for api in apis if api in self._commands]
        if apis and not present:
            yield f"matches nothing: no command {', '.join(apis[:3])} in this spec"
            return
        match fix.op:
            case "set-answer":
                yield from self._answer(fix, present)
            case "set-map" | "param-enum" | "base64" | "param-type":
                yield from self._param(fix, present)
            case "secret-param":
                yield from self._secret_param(fix)
            case "field-enum" | "field-type":
                yield from self._field(fix, (fix.text("field"),))
            case "always" | "secret-field":
                yield from self._field(fix, fix.names("fields"))
            case "repeatable" | "not-repeatable":
                wanted = fix.op == "repeatable"
                for api in present:
                    if api.startswith(_READ_VERBS) is wanted:
                        yield f"changes nothing: {api} is {fix.op} by its verb"
            case _:  # drop-command: to be there is all it needs
                pass
        if fix.op in ("param-enum", "field-enum") and fix.text("enum") not in self._enums:
            yield f"names no enumeration: {fix.text('enum')}"

    def _answer(self, fix: Fix, present: list[str]) -> Iterator[str]:
        for api in present:
            before, after = self._before.answers[api], self._after.answers[api]
            if (before.cls, before.kind) == (after.cls, after.kind):
                yield f"changes nothing: {api} answers {after.cls} ({after.kind}) without it"

    def _param(self, fix: Fix, present: list[str]) -> Iterator[str]:
        name = fix.text("param")
        having = [
            param
            for api in present
            for param in self._commands[api].params
            if param.name == name
        ]
        if not having:
            yield f"matches nothing: no parameter {name} of {', '.join(present[:3])}"
        elif fix.op == "set-map" and not any(param.type == "map" for param in having):
            yield f"changes nothing: {name} is no map"

    def _secret_param(self, fix: Fix) -> Iterator[str]:
        commands = fix.names("apis") or tuple(self._commands)
        there = {
            param.name
            for api in commands
            if api in self._commands
            for param in self._commands[api].params
        }
        for name in fix.names("params"):
            if name not in there:
                yield f"matches nothing: no parameter {name}"

    def _field(self, fix: Fix, fields: tuple[str, ...]) -> Iterator[str]:
        cls = fix.text("class")
        there = {
            entry.wire
            for name, shape in self._after.shapes.items()
            if not cls or cls in self._lineage(name)
            for entry in shape.fields
        }
        if not there:
            yield f"matches nothing: no class {cls}"
            return
        for name in fields:
            if name not in there:
                yield f"matches nothing: no field {name} of {cls or 'any class'}"
