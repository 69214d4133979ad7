"""Two versions of an API -> typed changes, each breaking for callers or not. Pure.

The changes of commands, parameters and fields are those of the two specs, command by command and
exactly as published: nothing is merged or left out there. What the specs do not say (what a call
returns, the values of an enumeration, the keys of a map, which fields always come) is compared in
the bindings that the two specs give. `Diff.groups()` is the readers' view: the same changes, with
a field that is new in VirtualMachine named once, not in the trees of thirty commands.

Not compared: descriptions, `since` and `related`, which no caller depends on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..interpret import ir
from ..python.type_words import COMMA_LIST, param_type, published_type
from ..python.types import STR
from ..spec.model import CommandSpec, FieldSpec, ParamSpec
from .bindings import Bindings
from .changes import KINDS, Change, Diff, Kind
from .side import Side, levelled

_NOT_ENABLED = "not enabled in"
_FEWER = 0.75  # fewer commands than this share of the older side: perhaps another role's dump


def diff(before: Side, after: Side) -> Diff:
    """Compare what callers written for `before` meet in `after`."""
    before, after = levelled(before, after)
    old, new = before.spec.by_name(), after.spec.by_name()
    comparison = _Comparison(before, after)
    changes: list[Change] = []
    for name in sorted(old.keys() | new.keys()):
        if name not in new:
            changes.append(comparison.removed(name))
        elif name not in old:
            changes.append(comparison.added(name))
        else:
            changes.extend(comparison.command(old[name], new[name]))
    changes.extend(comparison.models())
    changes.extend(comparison.enumerations())
    order = {kind: number for number, kind in enumerate(KINDS)}
    changes.sort(key=lambda c: (c.command, order[c.kind], c.path, c.resource))
    return Diff(before, after, tuple(changes), tuple(_notes(before, after)))


def _notes(before: Side, after: Side) -> Iterator[str]:
    many, few = len(before.spec.commands), len(after.spec.commands)
    if few < many * _FEWER:
        yield (
            f"{after.name} has {few} commands, {before.name} has {many}: if it was dumped as a"
            " lesser role, most of the removed commands are probably only hidden from that role"
        )
    if not (before.spec.version and after.spec.version):
        yield (
            "a spec does not state its version, so corrections for all versions were applied;"
            " dump it with --version"
        )


class _Comparison:
    """The two sides with their look-up tables."""

    def __init__(self, before: Side, after: Side) -> None:
        self._before, self._after = before, after
        self._old, self._new = Bindings(before), Bindings(after)

    def added(self, name: str) -> Change:
        feature = self._before.not_enabled.get(name)
        kind: Kind = "command-enabled" if feature else "command-added"
        why = f"{feature.label}: {_NOT_ENABLED} {self._before.name}" if feature else ""
        result, about = self._new.result(name), self._new.about(name)
        return Change(name, "", kind, None, result, False, why, about)

    def removed(self, name: str) -> Change:
        about, result = self._old.about(name), self._old.result(name)
        feature = self._after.not_enabled.get(name)
        if feature:
            why = f"{feature.label}: {_NOT_ENABLED} {self._after.name}"
            return Change(name, "", "command-disabled", result, None, False, why, about)
        why = f"{self._after.version} does not have the command"
        return Change(name, "", "command-removed", result, None, True, why, about)

    def command(self, old: CommandSpec, new: CommandSpec) -> Iterator[Change]:
        about = self._new.about(new.name)
        if old.isasync != new.isasync:
            words = ("async", "sync") if old.isasync else ("sync", "async")
            yield Change(
                command=new.name,
                path="",
                kind="command-async" if new.isasync else "command-sync",
                before=words[0],
                after=words[1],
                breaking=True,
                why="a call now gives a job to wait for"
                if new.isasync
                else "a call now gives its result at once, no job",
                resource=about,
            )
        else:
            results = self._old.result(new.name), self._new.result(new.name)
            if results[0] != results[1] and all(results):
                why = "a call gives another class"
                yield Change(new.name, "", "result-changed", *results, True, why, about)
        was, now = self._old.command(new.name), self._new.command(new.name)
        if why := _newly_deprecated(was, now):
            yield Change(new.name, "", "command-deprecated", None, None, False, why, about)
        yield from self._params(old, new, about)
        yield from self._fields(old, new)

    # --- parameters ---

    def _params(self, old: CommandSpec, new: CommandSpec, about: str) -> Iterator[Change]:
        had = {param.name: param for param in old.params}
        has = {param.name: param for param in new.params}
        for name in sorted(had.keys() - has.keys()):
            why = "typed calls refuse it, and the server silently ignores it"
            param = had[name]
            yield Change(
                new.name, name, "param-removed", param.type, None, True, why, about, param.required
            )
        for name in sorted(has.keys() - had.keys()):
            param = has[name]
            why = "calls must give it now" if param.required else ""
            yield Change(
                new.name,
                name,
                "param-added",
                None,
                param.type,
                param.required,
                why,
                about,
                param.required,
            )
        for name in sorted(has.keys() & had.keys()):
            yield from self._param(had[name], has[name], new.name, about)

    def _param(self, old: ParamSpec, new: ParamSpec, command: str, about: str) -> Iterator[Change]:
        name = new.name
        if old.required != new.required:
            words = ("required", "optional") if old.required else ("optional", "required")
            yield Change(
                command,
                name,
                "param-required" if new.required else "param-optional",
                *words,
                new.required,
                "calls must give it now" if new.required else "",
                about,
            )
        if old.length != new.length:
            shorter = new.length < old.length
            why = "longer text is refused" if shorter else ""
            yield Change(command, name, "param-length", old.length, new.length, shorter, why, about)
        was, now = self._old.param(command, name), self._new.param(command, name)
        if why := _newly_deprecated(was, now):
            yield Change(command, name, "param-deprecated", None, None, False, why, about)
        if old.type != new.type:
            breaking, why = _param_types(old.type, new.type)
            yield Change(command, name, "param-type", old.type, new.type, breaking, why, about)
            return
        yield from self._param_values(command, name, about)

    def _param_values(self, command: str, name: str, about: str) -> Iterator[Change]:
        """What the bindings know and the specs do not: enumerations, and the keys of maps."""
        old, new = self._old.param(command, name), self._new.param(command, name)
        if old is None or new is None:
            return
        for kind, was, now in (
            ("values", self._old.values(old), self._new.values(new)),
            ("keys", self._old.keys(old), self._new.keys(new)),
        ):
            if was == now:
                continue
            gone = sorted(set(was or ()) - set(now or ()))
            why = ""
            if gone and now:
                why = f"no longer taken: {', '.join(gone)}"
            yield Change(
                command,
                name,
                "param-values" if kind == "values" else "param-keys",
                was,
                now,
                bool(why),
                why,
                about,
            )

    # --- fields ---

    def _fields(self, old: CommandSpec, new: CommandSpec) -> Iterator[Change]:
        had = {path: (cls, entry) for path, cls, entry in self._old.tree(old)}
        has = {path: (cls, entry) for path, cls, entry in self._new.tree(new)}
        for path in sorted(had.keys() | has.keys()):
            if path not in has:
                yield self._field_removed(new.name, path, had, has)
            elif path not in had:
                cls, entry = has[path]
                resource = self._new.model(cls)
                yield Change(new.name, path, "field-added", None, entry.type, False, "", resource)
            else:
                yield from self._field(new.name, path, had[path][1], *has[path])

    def _field_removed(
        self,
        command: str,
        path: str,
        had: Mapping[str, tuple[str, FieldSpec]],
        has: Mapping[str, tuple[str, FieldSpec]],
    ) -> Change:
        cls, entry = had[path]
        parent = path.rpartition(".")[0]
        hidden = parent in has and not has[parent][1].fields
        why = (
            f"{self._after.version} does not publish what is in {parent}; it may still be sent"
            if hidden
            else "it is not published any more: old bindings read None, new ones have no such field"
        )
        return Change(
            command,
            path,
            "field-removed",
            entry.type,
            None,
            not hidden,
            why,
            self._old.model(cls),
        )

    def _field(
        self, command: str, path: str, old: FieldSpec, cls: str, new: FieldSpec
    ) -> Iterator[Change]:
        resource = self._new.model(cls)
        if old.type != new.type:
            was, now = _python(old), _python(new)
            why = f"{was} becomes {now}" if was != now else f"still {now} in Python"
            yield Change(command, path, "field-type", old.type, new.type, was != now, why, resource)
        was_field = self._old.field(resource, new.name)
        now_field = self._new.field(resource, new.name)
        if was_field is None or now_field is None:
            return
        if why := _newly_deprecated(was_field, now_field):
            yield Change(command, path, "field-deprecated", None, None, False, why, resource)
        was_values, now_values = self._old.values(was_field), self._new.values(now_field)
        if was_values != now_values:
            yield Change(command, path, "field-values", was_values, now_values, False, "", resource)
        was_always = was_field.required
        if was_always != now_field.required:
            why = "it can be None now" if was_always else ""
            always, absent = "always sent", "may be absent"
            before, after = (always, absent) if was_always else (absent, always)
            yield Change(command, path, "field-presence", before, after, was_always, why, resource)

    # --- names that can be imported ---

    def models(self) -> Iterator[Change]:
        old = {model.name for model in self._before.package.models}
        new = {model.name for model in self._after.package.models}
        for name in sorted(old - new):
            yield Change("", name, "model-removed", name, None, True, _NO_IMPORT, name)
        for name in sorted(new - old):
            yield Change("", name, "model-added", None, name, False, "", name)

    def enumerations(self) -> Iterator[Change]:
        old, new = self._old.enums, self._new.enums
        for name in sorted(old.keys() - new.keys()):
            was = old[name]
            yield Change("", name, "enumeration-removed", was, None, True, _NO_IMPORT, name)
        for name in sorted(new.keys() - old.keys()):
            yield Change("", name, "enumeration-added", None, new[name], False, "", name)


_NO_IMPORT = "bindings made from the new spec have no such name to import"


_CanBeDeprecated = ir.Command | ir.Param | ir.Field


def _newly_deprecated(old: _CanBeDeprecated | None, new: _CanBeDeprecated | None) -> str:
    """What to do instead of what only the newer side calls deprecated; else the empty text."""
    if old is None or new is None or old.deprecated is not None or new.deprecated is None:
        return ""
    return new.deprecated.advice


def _param_types(old: str, new: str) -> tuple[bool, str]:
    """Whether another type word breaks calls, and why."""
    was, now = param_type(old), param_type(new)
    if was == now:
        return False, f"still {now} in Python"
    if (was, now) == (STR, COMMA_LIST):
        return False, "a comma-separated string is accepted as before"
    return True, f"{was} becomes {now}"


def _python(entry: FieldSpec) -> str:
    """What a published field is in Python, in one word."""
    found = published_type(entry.type)
    if found is not None:
        return str(found)
    if entry.type in ("list", "set"):
        return "list"
    if entry.type == "map":
        return "dict"
    return "an object" if entry.fields or entry.type.endswith("response") else "anything"
