# @generated from dump.json. Edit an overlay or a template instead.
"""The commands by their functions: the name of a function is that of its module in `commands`."""

from __future__ import annotations

from typing import Final

from cstyped.runtime import CommandIndex

_COMMANDS: Final = {
    "call_": "call",
    "list_moods": "listMoods",
    "type": "type",
}

COMMANDS: Final = CommandIndex(__package__, _COMMANDS)
