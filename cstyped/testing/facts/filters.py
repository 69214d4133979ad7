"""What the parameters of lists do, read from spec/fake/filters.json.

The file is made by `generator/project/fake_filters.py` of api_spec/fake/filters.toml, where the
evidence stands. Layout: list -> `p` parameter -> how it is dealt with, and after a space where its
value is looked for, if that is not the field of its name; `k` where a keyword is looked for; `u` 1
when page and pagesize are passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .data import document


@dataclass(frozen=True, slots=True)
class Filter:
    """One parameter of a list: how a row is compared with it, and by what of the row."""

    how: str
    path: str


@dataclass(frozen=True, slots=True)
class Filters:
    """All parameters of a list."""

    parameters: Mapping[str, Filter]
    keyword: tuple[str, ...]
    unpaged: bool


@cache
def filters_of(command: str) -> Filters | None:
    """What the parameters of a list do; None for a command that is no list."""
    entry = document("filters").get(command)
    if entry is None:
        return None
    parameters: dict[str, Filter] = {}
    for name, text in entry["p"].items():
        how, _, path = text.partition(" ")
        parameters[name] = Filter(how, path or name)
    return Filters(parameters, tuple(entry.get("k", ())), entry.get("u", 0) == 1)
