"""One side of a comparison: what a file, a shipped version or a profile gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..facts.overlay import Overlay
from ..facts.server_model import ServerModel
from ..facts.sources import Sources
from ..findings import Finding, GeneratorError
from ..interpret import ir
from ..interpret.package import interpret
from ..interpret.shapes import shapes
from ..pipeline import Options, gather
from ..spec.completion import completed
from ..spec.features import Feature
from ..spec.load import read_spec
from ..spec.model import Spec
from ..spec.shipped import shipped_spec
from ..spec.shipped_files import shipped_versions
from ..versions import version_key


@dataclass(frozen=True, slots=True)
class Side:
    """One version: its spec, the bindings that it gives, and what is known of the server.

    `not_enabled`: commands of the other side that this version has and its server had not enabled.
    The bindings have them, the spec has not.
    """

    name: str  # as the user named it: a file, a version or a profile
    spec: Spec
    package: ir.Package
    sources: Sources
    not_enabled: Mapping[str, Feature] = field(default_factory=dict[str, Feature])

    @property
    def server(self) -> ServerModel:
        return self.sources.server

    @property
    def overlay(self) -> Overlay:
        return self.sources.overlay

    @property
    def bound(self) -> int:
        """How many of its commands are in bindings."""
        dropped = self.sources.corrections.dropped
        return sum(command.name not in dropped for command in self.spec.commands)

    @property
    def version(self) -> str:
        return self.spec.version or self.name


def load_side(
    name: str,
    *,
    overlays: Sequence[Path] = (),
    live: Callable[[str], Spec] | None = None,
) -> tuple[Side, tuple[Finding, ...]]:
    """One side of a comparison, and what was noticed in its spec.

    `name`: a file where there is one, else a shipped version, else a profile, which `live` dumps.
    """
    path = Path(name)
    findings: tuple[Finding, ...] = ()
    if path.is_file():
        spec, findings = read_spec(path.read_bytes(), path.name)
    elif name in shipped_versions():
        path = Path(f"{name}.json")
        spec = shipped_spec(name)
    elif version_key(name) or path.suffix == ".json" or live is None:
        raise GeneratorError(
            f"{name}: there is no such file, and no such version is shipped; shipped are"
            f" {', '.join(shipped_versions())}"
        )
    else:
        try:
            spec = live(name)
        except GeneratorError as error:
            raise GeneratorError(
                f"{name} is no file and no shipped version ({', '.join(shipped_versions())});"
                f" taken for a profile: {error}"
            ) from None
    side, more = understood(spec, Path(name).name, overlays)
    return side, (*findings, *more)


def understood(
    spec: Spec, name: str, overlays: Sequence[Path] = ()
) -> tuple[Side, tuple[Finding, ...]]:
    """A spec with the bindings that it gives, and those for commands that a build leaves out."""
    sources = gather(spec, Options(overlays=overlays))
    package, findings = _bindings(sources, name)
    return Side(name, sources.spec, package, sources), findings


def _bindings(sources: Sources, name: str) -> tuple[ir.Package, tuple[Finding, ...]]:
    found = shapes(sources.spec, sources.server, sources.corrections)
    package, findings = interpret(sources, found, "cstyped", name)
    return package, (*found.findings, *findings)


def levelled(before: Side, after: Side) -> tuple[Side, Side]:
    """Both sides, each with what the other has and its own server only had not enabled."""
    old, new = before.spec.by_name(), after.spec.by_name()
    return _with(before, new.keys() - old.keys()), _with(after, old.keys() - new.keys())


def _with(side: Side, lacking: Set[str]) -> Side:
    """A side that knows which of the commands that it lacks are not enabled there."""
    if not lacking:
        return side
    whole = completed(side.spec)
    missing = {name: feature for name, feature in whole.added.items() if name in lacking}
    if not missing:
        return side
    known = side.spec.by_name()
    commands = (one for one in whole.spec.commands if one.name in known or one.name in missing)
    sources = replace(side.sources, spec=replace(side.spec, commands=tuple(commands)))
    package, _ = _bindings(sources, side.name)
    return replace(side, package=package, not_enabled=missing)
