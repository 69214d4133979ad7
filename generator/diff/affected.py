"""What of a diff concerns a code base, by what it uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from .changes import Change, Diff
from .usage.uses import Call, Place, Usage


def affected(diff: Diff, usage: Usage) -> Diff:
    """The part of a diff that concerns a code base, with the places where it does."""
    matcher = _Matcher(usage, diff.changes)
    places = {
        change: found for change in diff.changes if (found := matcher.places(change)) is not None
    }
    kept = tuple(change for change in diff.changes if change in places)
    unfollowed = tuple(f"not followed: {place}: {why}" for place, why in sorted(usage.unfollowed))
    about = (
        f"limited to what the code uses, found by reading the source (files: {usage.files},"
        f" commands: {len(usage.commands)}); names built at run time are not seen"
    )
    return replace(
        diff,
        changes=kept,
        notes=(*diff.notes, about, *unfollowed),
        places={change: tuple(sorted(found)) for change, found in places.items() if found},
    )


class _Matcher:
    def __init__(self, usage: Usage, changes: Iterable[Change]) -> None:
        self._calls: dict[str, list[Call]] = {}
        for call in usage.calls:
            self._calls.setdefault(call.command, []).append(call)
        self._fields: dict[tuple[str, str], set[Place]] = {}
        self._raw: dict[tuple[str, str], set[Place]] = {}
        for use in usage.fields:
            if use.resource:
                self._fields.setdefault((use.resource, use.name), set()).add(use.place)
            else:
                self._raw.setdefault((use.command, use.name), set()).add(use.place)
        self._names = _by_name(usage.names)
        self._attributes = _by_name(usage.attributes)
        self._shown: dict[tuple[str, str], set[str]] = {}  # commands by (resource, field)
        for change in changes:
            self._shown.setdefault((change.resource, change.field), set()).add(change.command)

    def places(self, change: Change) -> set[Place] | None:
        """Where a change concerns the code; None where it does not."""
        if change.kind in ("model-removed", "enumeration-removed"):
            return self._names.get(change.path)
        if change.about in ("model", "enumeration"):
            return None
        if change.about == "field":
            return self._field(change)
        calls = self._calls.get(change.command)
        if not calls:
            return None
        if change.about in ("command", "result"):
            return {call.place for call in calls}
        if change.kind == "param-required" or (change.kind == "param-added" and change.required):
            return self._missing(change, calls) or None
        if change.kind in ("param-added", "param-optional"):
            return set()  # worth knowing, and no place needs a change
        return self._passing(change, calls) or None

    def _missing(self, change: Change, calls: list[Call]) -> set[Place]:
        return {
            replace(call.place, certain=call.place.certain and not call.open)
            for call in calls
            if not any(call.passes(change.path))
        }

    def _passing(self, change: Change, calls: list[Call]) -> set[Place]:
        found: set[Place] = set()
        for call in calls:
            lines = list(call.passes(change.path))
            found.update(replace(call.place, line=line) for line in lines)
            if not lines and call.open:
                found.add(replace(call.place, certain=False))
        return found

    def _field(self, change: Change) -> set[Place] | None:
        found = set(self._raw.get((change.command, change.field), ()))
        key = (change.resource, change.field)
        # Several commands give the same model: the change is shown for those that are called. Where
        # the code calls none of them, it has the model from elsewhere, and it is shown for all.
        if change.command in self._calls or not self._shown[key] & self._calls.keys():
            found |= self._fields.get(key, set())
        if not found and change.breaking and change.command in self._calls:
            loose = self._attributes.get(change.field, ())
            found = {replace(place, certain=False) for place in loose}
        return found or None


def _by_name(uses: Iterable[tuple[str, Place]]) -> Mapping[str, set[Place]]:
    found: dict[str, set[Place]] = {}
    for name, place in uses:
        found.setdefault(name, set()).add(place)
    return found
