# @generated from dump.json. Edit an overlay or a template instead.
"""The commands by their functions: the name of a function is that of its module in `commands`."""

from __future__ import annotations

from typing import Final

from cstyped.runtime import CommandIndex

_COMMANDS: Final = {
    "create_volume": "createVolume",
    "delete_volume": "deleteVolume",
    "list_capabilities": "listCapabilities",
    "list_host_tags": "listHostTags",
    "list_volumes": "listVolumes",
    "login": "login",
}

COMMANDS: Final = CommandIndex(__package__, _COMMANDS)
