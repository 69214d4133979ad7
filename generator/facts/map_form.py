"""How a map parameter is written on the wire, and which keys it takes."""

from __future__ import annotations

from dataclasses import dataclass

MAP_STYLES = ("kv", "flat_all", "flat_first", "kv_or_flat", "struct", "dynamic", "broken", "unused")
KEY_TYPES = ("str", "int", "bool", "float")


@dataclass(frozen=True, slots=True)
class MapForm:
    """`style`: one of MAP_STYLES. `name`: of the type of a struct; `keys`: each with its type."""

    style: str
    name: str = ""
    keys: tuple[tuple[str, str], ...] = ()
    required: tuple[str, ...] = ()
