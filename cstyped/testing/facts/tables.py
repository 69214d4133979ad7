"""The tables that every server has, operating systems, default network
offerings, event types, ...
"""

from __future__ import annotations

from typing import Any

from .data import document


def tables() -> dict[str, Any]:
    """All tables by class, not to be changed. Any: each has its own shape, which its user knows."""
    return document("tables")
