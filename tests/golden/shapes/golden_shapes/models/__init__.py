# @generated from dump.json. Edit an overlay or a template instead.
"""Index of all models, each loaded at first use."""

from __future__ import annotations

from typing import Final

from cstyped.runtime import ModelIndex

_MODELS: Final = {
    "Capabilities": "capabilities",
    "HostTag": "host_tag",
    "Login": "login",
    "ResourceTag": "resource_tag",
    "Volume": "volume",
}

MODELS: Final = ModelIndex(__name__, _MODELS)


def __getattr__(name: str) -> object:
    return MODELS.attribute(name)


def __dir__() -> list[str]:
    return ["MODELS", *MODELS.attributes()]
