"""Everything that a build reads, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ..data import find_data
from ..spec.model import Spec
from ..spec.read import load_json
from .corrections import Corrections
from .deprecations import DeprecationEntry, Deprecations, deprecations, read_deprecations
from .overlay import Overlay
from .overlay_file import read_overlays
from .server_model import ServerModel, load_server_model
from .wording import Wording, read_wording


@dataclass(frozen=True, slots=True)
class Sources:
    """A spec with what is known beside it. `corrections`, `deprecations`: for its version."""

    spec: Spec
    server: ServerModel
    overlay: Overlay
    corrections: Corrections
    wording: Wording
    deprecations: Deprecations


def load_sources(spec: Spec, theirs: Overlay) -> Sources:
    """A spec with the facts that come with the generator, and a user's overlay over ours."""
    known = _known()
    overlay = known.overlay.joined(theirs)
    corrections = overlay.corrections(spec.version)
    server = known.server.with_copies(corrections.copies)
    deprecated = deprecations(known.deprecated, spec.version)
    return Sources(spec, server, overlay, corrections, known.wording, deprecated)


@dataclass(frozen=True, slots=True)
class _Known:
    """What comes with the generator, whatever the spec."""

    server: ServerModel
    overlay: Overlay
    wording: Wording
    deprecated: tuple[DeprecationEntry, ...]


@cache  # half of a small build's time; the values are frozen
def _known() -> _Known:
    folder = find_data("api_spec")
    file = folder / "server_model.json"
    return _Known(
        load_server_model(load_json(file.read_bytes(), file.name), file.name),
        read_overlays((folder / "overlays").glob("*.toml")),
        read_wording(folder / "wording"),
        read_deprecations(folder / "deprecated.toml"),
    )
