"""What the commands, models and enumerations of one package have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..facts.corrections import Corrections
from ..facts.sources import Sources
from ..python.types import ModelName
from .ids import Ids
from .shapes import Shapes


@dataclass(frozen=True, slots=True)
class Context:
    """What is known before a command or a model is built."""

    sources: Sources
    shapes: Shapes
    models: Mapping[str, ModelName]  # response class -> model
    ids: Ids | None = None  # where ids have types of their own

    @property
    def corrections(self) -> Corrections:
        return self.sources.corrections
