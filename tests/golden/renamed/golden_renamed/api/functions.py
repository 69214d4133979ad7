# @generated from dump.json. Edit an overlay or a template instead.
"""The functions of all commands, each loaded from its module in `commands` at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .index import COMMANDS

if TYPE_CHECKING:
    from .commands.call_ import call_ as call_
    from .commands.list_moods import list_moods as list_moods
    from .commands.type import type as type

__all__ = COMMANDS.names()


def __getattr__(name: str) -> object:
    return COMMANDS.function_attribute(name)


def __dir__() -> list[str]:
    return list(COMMANDS.names())
