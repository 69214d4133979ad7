"""Guesses: what a command that is not modelled may do, told from its name, parameters and answer
class. Made only where guesses are allowed.

create/add/register/... keeps a new resource, list/find finds, update/change/enable/... alters,
delete/remove takes away.
"""

from __future__ import annotations

import re

from ..refusal import invalid
from ..rows.rendering import defaults
from ..rows.store import fields_of, table_of
from ..rows.stored import Row
from ..words import words
from .call import Call
from .conventions import change, made_any
from .generic import create, list_rows, of_name
from .jobs import Work

_VERB = re.compile(r"[a-z]+")
_MAKES = words(
    """
    create add register deploy upload import configure generate issue allocate associate
    """
)
_TAKES_AWAY = words("delete remove destroy expunge disassociate")
_STATES = {
    "enable": ("state", "Enabled"),
    "disable": ("state", "Disabled"),
    "lock": ("state", "locked"),
    "suspend": ("state", "Suspended"),
    "activate": ("state", "Active"),
    "start": ("state", "Running"),
    "stop": ("state", "Stopped"),
}
_PLACES = words("domainid projectid zoneid podid clusterid account accountid")


def perform(call: Call) -> object:
    """Do what the name says."""
    name = call.command.name
    verb = _VERB.match(name)
    word = verb[0] if verb else name
    if word in ("list", "find", "search", "query") or (
        call.command.kind == "l" and word not in _MAKES
    ):
        return _found(call)
    if word in ("get", "is", "quota", "check") and call.command.kind != "i":
        return _one(call)
    if word in _MAKES and call.command.kind in "sl" and not _adds_to_something(call):
        return _create(call)
    if _takes_away(name, word):
        return delete(call)
    return update(call, word)


def _adds_to_something(call: Call) -> bool:
    """Whether the command answers with what it was given: addNodesToKubernetesCluster and such."""
    kind = table_of(call.command.answer)
    given = any(row["_kind"] == kind for row in call.rows.values())
    return given and not call.command.creates


def _found(call: Call) -> object:
    kind = table_of(call.command.answer)
    if call.command.kind == "s":
        for row in [*call.rows.values(), *call.store.rows(kind)]:
            return row
        return dict(defaults(call.command.answer))
    return list_rows(call, kind)


def _one(call: Call) -> object:
    kind = table_of(call.command.answer)
    for row in call.rows.values():
        if row["_kind"] == kind:
            return row
    if kept := call.store.rows(kind):
        return kept[0]
    return None if call.command.answer == "Success" else made_any(call, call.command.answer)


def _create(call: Call) -> Work:
    if call.command.answer == "Success":
        yield None
        return None
    return (yield from create(call, call.command.answer))


def _own(call: Call) -> Row | None:
    """The row that the command is about: named by its id, or of the class that it answers."""
    for name in ("id", "ids"):
        if name in call.rows:
            return call.rows[name]
    if (row := _undeclared(call)) is not None:
        return row
    kind = table_of(call.command.answer)
    for row in call.rows.values():
        if row["_kind"] == kind:
            return row
    if call.has("name") and not call.rows:
        return call.store.first(kind, name=call.text("name"))
    return None


def _undeclared(call: Call) -> Row | None:
    """What an `id` names of which the server does not declare what it is of: an annotation's."""
    param = call.command.params.get("id")
    if param is None or param.entities or not call.has("id"):
        return None
    kinds = {table_of(call.command.answer), re.sub(r"^[a-z]+", "", call.command.name)}
    for row in (row for kind in sorted(kinds) for row in call.store.rows(kind)):
        if str(row["id"]) == str(call.values["id"]):
            return row
    raise invalid(f"unable to find anything with id {call.values['id']}")


def _has_subject(call: Call) -> bool:
    """Whether the command is about something that exists, and not only somewhere."""
    return any(
        param.entities and name not in _PLACES for name, param in call.command.params.items()
    )


def _takes_away(name: str, word: str) -> bool:
    """Whether something is gone afterwards. removeXFromY only parts two things."""
    return word in _TAKES_AWAY and "From" not in name


def _condemned(call: Call) -> list[Row]:
    """What a command takes away: what `id` or `ids` name, or what its own noun names. Never what is
    only said beside it: the domain, the zone, the pod of something.
    """
    for name in ("id", "ids"):
        if name in call.lists:
            return call.lists[name]
        if name in call.rows:
            return [call.rows[name]]
    if (row := _undeclared(call)) is not None:
        return [row]
    noun = re.sub(r"^[a-z]+", "", call.command.name)
    kinds = {noun, noun.removesuffix("s")}
    named = [row for row in call.rows.values() if row["_kind"] in kinds]
    if named or "name" not in call.values:
        return named
    if (row := of_name(call, sorted(kinds))) is not None:
        return [row]
    raise invalid(f"unable to find {noun} named {call.text('name')}")


def delete(call: Call) -> Work:
    """Take a resource away."""
    rows = _condemned(call)
    if not rows and call.command.params.keys() & {"id", "ids", "name"}:
        raise invalid(f"{call.command.name} does not say which one")
    yield rows[0] if rows else None
    for row in rows:
        if not row.get("_removed"):
            call.store.remove(row)
    return None if call.command.kind == "i" or not rows else rows[0]


def update(call: Call, verb: str) -> Work:
    """Alter a resource, or do something to it."""
    row = _own(call)
    if row is not None and row.get("_removed"):
        raise invalid(f"{row['_kind']} {row['id']} is removed")
    beside = next(iter(call.rows.values()), None)
    if beside is None and row is None and not any(call.lists.values()) and _has_subject(call):
        raise invalid(f"{call.command.name} does not say which one")
    yield beside if row is None else row
    if row is not None:
        change(call, row)
        if verb in _STATES:
            field, state = _STATES[verb]
            if field in call.site.spec.answer_class(row["_kind"]).fields:
                fields_of(row)[field] = state
    if call.command.kind == "i":
        return None
    if row is not None and (table_of(call.command.answer) == row.get("_kind")):
        return row
    if call.command.answer == "Success":
        return None
    # A short-lived answer that is not a resource of its own: shown, not kept.
    shown = made_any(call, call.command.answer)
    about = beside if row is None else row
    return shown if about is None else shown | {"id": about.get("id")}
