# @generated from dump.json. Edit an overlay or a template instead.
"""Index of all models, each loaded at first use."""

from __future__ import annotations

from typing import Final

from cstyped.runtime import ModelIndex

_MODELS: Final = {
    "Mood": "mood",
    "MoodParent": "mood_parent",
    "Type": "type",
}

MODELS: Final = ModelIndex(__name__, _MODELS)


def __getattr__(name: str) -> object:
    return MODELS.attribute(name)


def __dir__() -> list[str]:
    return ["MODELS", *MODELS.attributes()]
