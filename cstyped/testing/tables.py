"""The tables that every server has, from tables.json: operating systems, default network
offerings, event types, ...
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any


@cache
def tables() -> dict[str, Any]:
    """All tables by class, not to be changed. Any: each has its own shape, which its user knows."""
    found: dict[str, Any] = json.loads(
        (Path(__file__).resolve().parent / "tables.json").read_bytes()
    )
    return found
