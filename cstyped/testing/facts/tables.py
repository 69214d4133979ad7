"""The tables that every server has, operating systems, default network
offerings, event types, ...
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from .data import document

# What a setting's value tells of its type; the last takes everything.
_FORMS = {
    "Boolean": re.compile("true|false"),
    "Number": re.compile(r"-?\d+"),
    "Decimal": re.compile(r"-?\d+\.\d+"),
    "String": re.compile(".*"),
}


@cache
def settings() -> tuple[dict[str, Any], ...]:
    """The settings besides those that were recorded, in full. In the table they are written
    "group/subgroup: name=value name=value*", where the star says that no restart is needed.
    """
    rows: list[dict[str, Any]] = []
    for line in tables()["Setting"]:
        place, _, entries = line.partition(": ")
        group, _, subgroup = place.partition("/")
        for entry in entries.split():
            name, _, value = entry.rstrip("*").partition("=")
            shown = name.replace(".", " ").capitalize()
            kind = next(kind for kind, form in _FORMS.items() if form.fullmatch(value))
            rows.append(
                {
                    "category": _category(name),
                    "group": group,
                    "subgroup": subgroup,
                    "name": name,
                    "value": value,
                    "defaultvalue": value,
                    "description": f"{shown}: a setting of {subgroup}",
                    "isdynamic": entry.endswith("*"),
                    "component": "management-server",
                    "displaytext": shown,
                    "type": kind,
                }
            )
    return tuple(rows)


def _category(name: str) -> str:
    for start, category in (("max.account.", "Account"), ("max.project.", "Project")):
        if name.startswith(start):
            return f"{category} Defaults"
    return "Advanced"


def tables() -> dict[str, Any]:
    """All tables by class, not to be changed. Any: each has its own shape, which its user knows."""
    return document("tables")
