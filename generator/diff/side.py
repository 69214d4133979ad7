"""One side of a comparison: what a file, a shipped version or a profile gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..facts.overlay import Overlay
from ..facts.server_model import ServerModel
from ..findings import Finding, GeneratorError
from ..interpret import ir
from ..interpret.package import interpret
from ..interpret.shapes import shapes
from ..pipeline import Options, gather
from ..spec.load import read_spec
from ..spec.model import Spec
from ..spec.shipped import shipped_spec, shipped_versions
from ..versions import version_key


@dataclass(frozen=True, slots=True)
class Side:
    """One version: its spec, the bindings that it gives, and what is known of the server."""

    name: str  # as the user named it: a file, a version or a profile
    spec: Spec
    package: ir.Package
    server: ServerModel
    overlay: Overlay

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
    found = shapes(sources.spec, sources.server, sources.corrections)
    package, findings = interpret(sources, found, "cstyped", name)
    side = Side(name, sources.spec, package, sources.server, sources.overlay)
    return side, (*found.findings, *findings)
