# @generated from dump.json. Edit an overlay or a template instead.
"""Index of all commands: functions, requests and the Client, each loaded at first use."""

from __future__ import annotations

from typing import Final

from cstyped.runtime import CommandIndex

_FUNCTIONS: Final = {
    "create_volume": "createVolume",
    "delete_volume": "deleteVolume",
    "list_capabilities": "listCapabilities",
    "list_host_tags": "listHostTags",
    "list_volumes": "listVolumes",
    "login": "login",
}

COMMANDS: Final = CommandIndex(__name__, _FUNCTIONS)


def __getattr__(name: str) -> object:
    if name == "Client":
        from .client import Client

        return Client
    return COMMANDS.attribute(name)


def __dir__() -> list[str]:
    return ["COMMANDS", "Client", *COMMANDS.attributes()]
