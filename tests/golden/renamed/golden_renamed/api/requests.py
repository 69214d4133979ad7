# @generated from dump.json. Edit an overlay or a template instead.
"""The requests of all commands, each loaded from its module in `commands` at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .index import COMMANDS

if TYPE_CHECKING:
    from .commands.call_ import CallRequest as CallRequest
    from .commands.list_moods import ListMoodsRequest as ListMoodsRequest
    from .commands.type import TypeRequest as TypeRequest

__all__ = COMMANDS.request_names()


def __getattr__(name: str) -> object:
    return COMMANDS.request_attribute(name)


def __dir__() -> list[str]:
    return list(COMMANDS.request_names())
