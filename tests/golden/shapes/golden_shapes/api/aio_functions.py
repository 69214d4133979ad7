# @generated from dump.json. Edit an overlay or a template instead.
"""The functions of all commands as they are for an AsyncClient: what they return is awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .index import COMMANDS

if TYPE_CHECKING:
    from .functions import *


def __getattr__(name: str) -> object:
    return COMMANDS.function_attribute(name)


def __dir__() -> list[str]:
    return list(COMMANDS.names())
