"""What a server may lack though its version has it: api_spec/features.toml.

A feature that a setting switches on, or a plug-in that a build leaves out, shows in a dump by its
commands: where none of them is published, it is not enabled there.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..data import find_data
from ..findings import Finding, GeneratorError
from ..json_types import Table, as_list, as_table, text, texts
from ..versions import in_range
from .model import Spec

_KEYS = frozenset({"name", "what", "setting", "versions", "commands", "evidence"})
_OPTIONAL = frozenset({"setting"})


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature or plug-in with its commands. `setting`: what switches it on, if anything does."""

    name: str
    what: str
    setting: str
    versions: str
    commands: frozenset[str]

    @property
    def label(self) -> str:
        """What it is, and the setting that switches it on."""
        return f"{self.what} ({self.setting})" if self.setting else self.what

    def is_in(self, version: str) -> bool:
        """Whether a version of CloudStack has it."""
        return in_range(version, self.versions)

    def is_enabled(self, spec: Spec) -> bool:
        """Whether the server of a spec had it."""
        return any(command.name in self.commands for command in spec.commands)


@cache
def features() -> tuple[Feature, ...]:
    """All that is known, in the order of the file."""
    return read_features(find_data("api_spec") / "features.toml")


def not_enabled(spec: Spec) -> Iterator[Feature]:
    """The features that the version of a spec has and that its server had not."""
    for feature in features():
        if feature.is_in(spec.version) and not feature.is_enabled(spec):
            yield feature


def read_features(path: Path) -> tuple[Feature, ...]:
    """The entries of the file. Raises GeneratorError with all that is wrong in it."""
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise GeneratorError(f"{path.name}: unreadable: {error}") from None
    entries = [as_table(value) or {} for value in as_list(document.get("feature")) or ()]
    findings = tuple(
        Finding(f"{path.name} entry {number}", problem, "error")
        for number, entry in enumerate(entries, 1)
        for problem in _problems(entry)
    )
    if findings:
        raise GeneratorError("the features have errors; mend these entries", findings)
    return tuple(_feature(entry) for entry in entries)


def _problems(entry: Table) -> Iterator[str]:
    for key in sorted(entry.keys() - _KEYS):
        yield f"knows no key {key!r}"
    for key in sorted(_KEYS - _OPTIONAL - entry.keys()):
        yield f"needs the key {key!r}"
    if not texts(entry.get("commands")):
        yield "'commands' must be a list of names"
    try:
        in_range("4.22", text(entry.get("versions")))
    except ValueError as error:
        yield str(error)


def _feature(entry: Table) -> Feature:
    return Feature(
        name=text(entry.get("name")),
        what=text(entry.get("what")),
        setting=text(entry.get("setting")),
        versions=text(entry.get("versions")),
        commands=frozenset(texts(entry.get("commands"))),
    )
