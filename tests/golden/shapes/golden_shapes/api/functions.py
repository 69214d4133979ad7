# @generated from dump.json. Edit an overlay or a template instead.
"""The functions of all commands, each loaded from its module in `commands` at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .index import COMMANDS

if TYPE_CHECKING:
    from .commands.create_volume import create_volume as create_volume
    from .commands.delete_volume import delete_volume as delete_volume
    from .commands.list_capabilities import list_capabilities as list_capabilities
    from .commands.list_host_tags import list_host_tags as list_host_tags
    from .commands.list_volumes import list_volumes as list_volumes
    from .commands.login import login as login

__all__ = COMMANDS.names()


def __getattr__(name: str) -> object:
    return COMMANDS.function_attribute(name)


def __dir__() -> list[str]:
    return list(COMMANDS.names())
