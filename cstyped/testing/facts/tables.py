"""The tables that every server has, operating systems, default network
offerings, event types, ...
"""

from __future__ import annotations

from .data import document
from .spec import Document


def tables() -> Document:
    """All tables by class, not to be changed."""
    return document("tables")
