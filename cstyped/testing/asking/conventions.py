"""How the parameters of a command become the fields of a row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import cast

from cstyped.checks.json_types import is_list, is_object

from .. import clock
from ..rows.kinds import ZONES
from ..rows.rendering import defaults
from ..rows.store import fields_of
from ..rows.stored import Kind, R, Shown
from ..words import words
from .call import Call

# Parameters that say how to do it, not what is kept.
_NOT_KEPT = words(
    """
    projectid account listall isrecursive page pagesize cleanup forced force expunge details
    tags password starteventid customjobid response cleanupdetails keyword
    """
)
# Classes of which no recorded object proves that it has a zone, though each has one.
_PLACED = {"UserVm": frozenset(["zoneid"]), "Volume": frozenset(["zoneid"])}


def made(call: Call, kind: Kind[R]) -> R:
    """A resource of that class out of the parameters and the usual values; not kept yet."""
    # cast: `fitted` gives each parameter the type of its field.
    return cast("R", made_any(call, kind.name))


def made_any(call: Call, kind: str) -> Shown:
    """The same for a class that is known at run time only."""
    row = dict(defaults(kind))
    known = call.site.spec.answer_class(kind).fields
    always = call.site.spec.answer_class(kind).always | _PLACED.get(kind, frozenset())
    for name, value in call.values.items():
        if name in _NOT_KEPT and not (name == "projectid" and "account" not in known):
            continue
        java = known.get(name)
        if java is None:
            if name in call.rows:
                row[name] = value
            continue
        row[name] = fitted(call, name, value, java)
    for name in ("details", "resourcedetails"):
        if "details" in call.values and name in known:
            row[name] = call.map("details")
    if "zoneid" in always and "zoneid" not in row and (zones := call.store.rows(ZONES)):
        row["zoneid"] = zones[0]["id"]
    if "name" in known and "name" not in row:
        row["name"] = call.text("name") or f"{kind.lower()}-{len(call.store.rows(kind)) + 1}"
    if "displaytext" in known and "displaytext" not in row and "displaytext" in call.command.params:
        row["displaytext"] = row["name"]
    return row


def fitted(call: Call, name: str, value: object, java: str) -> object:
    """A parameter's value in the type of the field of the same name."""
    if is_object(value):
        return call.map(name)
    if isinstance(value, datetime):
        return clock.written(value.timestamp())
    if java == "String":
        if is_list(value):
            return ",".join(map(str, value))
        return str(value).lower() if isinstance(value, bool) else str(value)
    if java in ("Integer", "Long", "int", "long", "Short", "short"):
        try:
            return int(str(value))
        except ValueError:
            return None
    if java in ("Boolean", "boolean"):
        return value if isinstance(value, bool) else str(value).lower() in ("true", "enabled")
    if java.startswith(("List<String", "Set<String")):
        return value if is_list(value) else [value]
    if java.startswith(("List", "Set")):
        return []  # Objects cannot be told from texts.
    return value


def keep(call: Call, row: Mapping[str, object], *names: str) -> None:
    """Store these parameters, as far as they are given, in the fields of the same names."""
    fields_of(row).update({name: call.values[name] for name in names if call.has(name)})


def change(call: Call, row: Mapping[str, object]) -> None:
    """Store the parameters that are fields of the row."""
    kept = fields_of(row)
    known = call.site.spec.answer_class(str(kept["_kind"])).fields
    for name, value in call.values.items():
        if name in _NOT_KEPT or name == "id" or name not in known:
            continue
        kept[name] = fitted(call, name, value, known[name])
    if "details" in call.values and "details" in known:
        old = kept.get("details")
        kept["details"] = (old if is_object(old) else {}) | call.pairs("details")
    if "lastupdated" in known:
        kept["lastupdated"] = call.stamp
