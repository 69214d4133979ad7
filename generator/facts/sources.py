"""Everything that a build reads, as one value."""

from __future__ import annotations

from dataclasses import dataclass

from ..spec.model import Spec
from .overlay import Overlay
from .server_model import ServerModel
from .wording import Wording


@dataclass(frozen=True, slots=True)
class Sources:
    """A spec with what is known beside it."""

    spec: Spec
    server: ServerModel
    overlay: Overlay
    wording: Wording
