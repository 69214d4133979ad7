# @generated from dump.json. Edit an overlay or a template instead.
"""The parameters of all commands, by their wire names. Loaded only to tell a misspelt one."""

from __future__ import annotations

from typing import Final

NAMES: Final = frozenset(
    {
        "class",
        "client",
        "copy",
        "dhcp:114",
        "from",
        "self",
        "str",
    }
)
