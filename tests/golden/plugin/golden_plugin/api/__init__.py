# @generated from dump.json. Edit an overlay or a template instead.
"""All commands: the functions, their requests and the Client, each loaded at first use."""

from __future__ import annotations

from .index import COMMANDS


def __getattr__(name: str) -> object:
    if name == "Client":
        from .client import Client

        return Client
    return COMMANDS.attribute(name)


def __dir__() -> list[str]:
    return ["COMMANDS", "Client", *COMMANDS.attributes()]
