"""Overlay entries that match nothing, or that change nothing any more: errors for shipped specs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..findings import Finding
from ..python.type_words import param_base
from .corrections import READ_VERBS
from .outcome import Outcome
from .overlay import Fix
from .sources import Sources


def dead_fixes(
    fixes: Iterable[Fix], sources: Sources, uncorrected: Outcome, corrected: Outcome
) -> tuple[Finding, ...]:
    """One error for each of `fixes` that is for this version and does nothing in it.

    `uncorrected`: what a build makes without them; `corrected`: what it makes with them.
    """
    checker = _Checker(sources, uncorrected, corrected)
    found: list[Finding] = []
    said: dict[tuple[str, ...], str] = {}
    for fix in fixes:
        if fix.applies_to(sources.spec.version):
            found.extend(Finding(fix.place, why, "error") for why in checker.problems(fix))
            for key in _spoken_of(fix):
                other = said.setdefault(key, fix.place)
                if other != fix.place:
                    why = f"{' '.join(key)} is said in {other} already"
                    found.append(Finding(fix.place, why, "error"))
    return tuple(found)


def _spoken_of(fix: Fix) -> Iterator[tuple[str, ...]]:
    """What an entry decides; two that decide the same are one too many."""
    for name in (*fix.names("fields"), *fix.names("params"), fix.text("field"), fix.text("param")):
        if name:
            for owner in fix.names("apis") or (fix.text("class") or "*",):
                yield fix.op, owner, name
    if not (fix.text("param") or fix.names("params")):
        for api in fix.names("apis"):
            yield fix.op, api


class _Checker:
    def __init__(self, sources: Sources, uncorrected: Outcome, corrected: Outcome) -> None:
        self._commands = sources.spec.by_name()
        self._enums = sources.overlay.enums
        self._server = sources.server
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
            case "other-answer":
                yield from self._param(fix, present)
                yield from self._answer(fix, present)
            case "set-map" | "param-enum" | "base64" | "param-type":
                yield from self._param(fix, present)
            case "refers-to":
                yield from self._param(fix, present)
                yield from self._referred(fix, present)
            case "secret-param":
                yield from self._secret_param(fix)
            case "field-type":
                yield from self._field(fix, (fix.text("field"),))
                yield from self._same_type(fix)
            case "field-enum":
                yield from self._field(fix, (fix.text("field"),))
            case "copy-class":
                if fix.text("class") not in self._after.fields:
                    yield f"changes nothing: nothing answers or holds a {fix.text('class')}"
                yield from self._declared(fix, fix.text("of"))
            case "never":
                if fix.text("class") not in self._after.fields:
                    yield f"matches nothing: no class {fix.text('class')}"
                yield from self._declared(fix, fix.text("class"))
            case "always" | "secret-field":
                yield from self._field(fix, fix.names("fields"))
            case "repeatable" | "not-repeatable":
                wanted = fix.op == "repeatable"
                for api in present:
                    if api.startswith(READ_VERBS) is wanted:
                        yield f"changes nothing: {api} is {fix.op} by its verb"
            case _:  # drop-command: to be there is all it needs
                pass
        if fix.op in ("param-enum", "field-enum") and fix.text("enum") not in self._enums:
            yield f"names no enumeration: {fix.text('enum')}"

    def _answer(self, fix: Fix, present: list[str]) -> Iterator[str]:
        # Naming the class settles what was a guess, be it as guessed.
        settles = fix.op == "set-answer" and bool(fix.text("class"))
        for api in present:
            before, after = self._before.answers[api], self._after.answers[api]
            same = (before.classes, before.kind) == (after.classes, after.kind)
            if same and (before.known or not settles):
                yield f"changes nothing: {api} answers {after.cls} ({after.kind}) without it"

    def _param(self, fix: Fix, present: list[str]) -> Iterator[str]:
        name = fix.text("param")
        having = [
            param for api in present for param in self._commands[api].params if param.name == name
        ]
        if not having:
            yield f"matches nothing: no parameter {name} of {', '.join(present[:3])}"
        elif fix.op == "param-type" and all(
            param_base(param.type) == param_base(fix.text("type")) for param in having
        ):
            yield f"changes nothing: {name} is {fix.text('type')} without it"
        elif fix.op == "set-map" and not any(param.type == "map" for param in having):
            yield f"changes nothing: {name} is no map"

    def _same_type(self, fix: Fix) -> Iterator[str]:
        before, after = (
            {
                cls: fields[fix.text("field")]
                for cls, fields in found.fields.items()
                if fix.text("class") in self._lineage(cls) and fix.text("field") in fields
            }
            for found in (self._before, self._after)
        )
        if after and before == after:
            yield f"changes nothing: {fix.text('field')} is {fix.text('type')} without it"

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

    def _referred(self, fix: Fix, present: list[str]) -> Iterator[str]:
        for api in present:
            facts = self._server.commands.get(api)
            known = facts.params.get(fix.text("param")) if facts else None
            if known and known.entity == (fix.text("class"),):
                yield f"changes nothing: it is of {fix.text('class')} without it"

    def _declared(self, fix: Fix, cls: str) -> Iterator[str]:
        declared = {entry.name for entry in self._server.fields(cls)}
        for name in fix.names("fields"):
            if name not in declared:
                yield f"matches nothing: {cls} declares no field {name}"

    def _field(self, fix: Fix, fields: tuple[str, ...]) -> Iterator[str]:
        cls = fix.text("class")
        there = {
            wire
            for name, fields in self._after.fields.items()
            if not cls or cls in self._lineage(name)
            for wire in fields
        }
        if not there:
            yield f"matches nothing: no class {cls}"
            return
        for name in fields:
            if name not in there:
                yield f"matches nothing: no field {name} of {cls or 'any class'}"
