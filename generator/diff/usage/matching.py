"""What a code base uses of the bindings, and what of a diff concerns it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ...findings import Finding, GeneratorError
from ..changes import Change, Diff, Place
from .catalogue import Catalogue

MARK = "# @generated"  # first words of a generated file


@dataclass(frozen=True, slots=True)
class Call:
    """One use of a command. `open`: it may pass more than the keywords that are written there."""

    command: str
    place: Place
    keywords: frozenset[tuple[str, int]] = frozenset()  # wire name, line
    open: bool = False

    def passes(self, param: str) -> Iterator[int]:
        return (line for name, line in self.keywords if name == param)


@dataclass(frozen=True, slots=True)
class FieldUse:
    """One read of a field: of a model, or of a raw answer of a command."""

    name: str
    place: Place
    resource: str = ""
    command: str = ""


@dataclass(slots=True)
class Usage:
    """Everything found. `attributes`: reads from values that nothing is known of."""

    calls: set[Call] = field(default_factory=set)
    fields: set[FieldUse] = field(default_factory=set)
    names: set[tuple[str, Place]] = field(default_factory=set)
    attributes: set[tuple[str, Place]] = field(default_factory=set)
    unfollowed: set[tuple[Place, str]] = field(default_factory=set)
    files: int = 0
    findings: list[Finding] = field(default_factory=list)

    @property
    def commands(self) -> set[str]:
        return {call.command for call in self.calls}


def python_files(paths: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """The Python files below some folders, each with the name to show.

    Virtual environments, hidden folders and generated packages are left out.
    """
    for path in paths:
        if path.is_file():
            yield path, str(path)
            continue
        if not path.is_dir():
            raise GeneratorError(f"--used-by {path}: there is no such file or folder")
        for folder, folders, files in os.walk(path):
            here = Path(folder)
            if "pyvenv.cfg" in files or is_generated(here):
                folders.clear()
                continue
            folders[:] = sorted(
                name for name in folders if name != "__pycache__" and not name.startswith(".")
            )
            for name in sorted(files):
                if name.endswith(".py"):
                    yield here / name, str(here / name)


def is_generated(folder: Path) -> bool:
    """Whether a folder is a generated package."""
    front = folder / "__init__.py"
    try:
        with front.open(encoding="utf-8", errors="replace") as file:
            return file.readline().startswith(MARK)
    except OSError:
        return False


def generated_packages(paths: Iterable[Path]) -> set[str]:
    """Names of the generated packages below some folders, or beside them."""
    found: set[str] = set()
    for path in paths:
        folder = path if path.is_dir() else path.parent
        for front in (*folder.glob("**/__init__.py"), *folder.glob("../*/__init__.py")):
            if is_generated(front.parent) and front.parent.name not in ("api", "models", "types"):
                found.add(front.parent.resolve().name)
    return found


def find_usage(paths: Iterable[Path], known: Catalogue, packages: Iterable[str] = ()) -> Usage:
    """Read a code base and follow what it does with the bindings. It is parsed, never run.

    `packages`: names of generated packages besides cstyped and those that are found there.
    """
    from .statements import follow, uses_bindings

    paths = list(paths)
    roots = {"cstyped", *packages, *generated_packages(paths)}
    usage = Usage()
    sources: list[tuple[str, str]] = []
    for path, shown in python_files(paths):
        try:
            sources.append((shown, path.read_text("utf-8-sig")))
        except (OSError, UnicodeDecodeError) as error:
            usage.findings.append(Finding(shown, f"cannot be read: {error}", "error"))
    own = {Path(shown).stem for shown, _ in sources} | {
        part for shown, _ in sources for part in Path(shown).parent.parts
    }
    usage.files = len(sources)
    # A client can be made in one file and used in another that imports nothing of ours.
    if any(uses_bindings(text, roots) for _, text in sources):
        for shown, text in sources:
            follow(text, shown, known, frozenset(roots), frozenset(own), usage)
    return usage


def affected(diff: Diff, usage: Usage) -> Diff:
    """The part of a diff that concerns a code base, with the places where it does."""
    matcher = _Matcher(usage, diff.changes)
    places = {
        change: found for change in diff.changes if (found := matcher.places(change)) is not None
    }
    kept = tuple(change for change in diff.changes if change in places)
    unfollowed = tuple(f"not followed: {place}: {why}" for place, why in sorted(usage.unfollowed))
    about = (
        f"limited to what the code uses, found by reading it (files: {usage.files}, commands:"
        f" {len(usage.commands)}); what it does through names made at run time is not seen"
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
        family, _, happened = change.kind.partition("-")
        if family in ("model", "enumeration"):
            return self._names.get(change.path) if happened == "removed" else None
        if family == "field":
            return self._field(change)
        calls = self._calls.get(change.command)
        if not calls:
            return None
        if family in ("command", "result"):
            return {call.place for call in calls}
        if change.kind == "param-required" or (change.kind == "param-added" and change.required):
            return self._missing(change, calls) or None
        if happened in ("added", "optional"):
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
