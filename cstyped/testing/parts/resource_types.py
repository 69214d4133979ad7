"""Types of resources that can have tags, icons and details."""

from __future__ import annotations

from ..facts.tables import tables
from ..refusal import invalid


def check_resource_type(kind: str) -> None:
    """431 unless things of that type can have tags, icons and details."""
    if kind.lower() not in {known.lower() for known in tables()["ResourceObjectType"]}:
        raise invalid(f"{kind} is no type of resource")
