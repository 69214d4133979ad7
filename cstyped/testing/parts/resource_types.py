"""Types of resources that can have tags, icons and details."""

from __future__ import annotations

from typing import NamedTuple

from ..asking.call import Call
from ..facts.tables import tables
from ..refusal import Refusal, forbidden, invalid
from ..rows.kinds import ACCOUNTS
from ..rows.store import of_kind
from ..rows.stored import Row


class ResourceType(NamedTuple):
    """A type in the server's spelling, the class of its rows, and what these can have."""

    name: str
    kind: str
    can_have: str


def resource_type(given: str) -> ResourceType:
    """The type of that name, in whatever case; 431 where there is none."""
    for name, kind, can_have in tables()["ResourceObjectType"]:
        if name.lower() == given.lower():
            return ResourceType(name, kind, can_have)
    raise invalid(f"{given} is no type of resource")


def resource(call: Call, kind: ResourceType, key: str) -> Row:
    """The resource of that type and id, which the caller may use; 431 or 531 otherwise."""
    row = call.store.find([kind.kind], key, removed=False)
    if row is None:
        raise invalid(f"unable to find {kind.name} {key}")
    owner = of_kind(row, ACCOUNTS) or call.store.get(row.get("_owner"), ACCOUNTS)
    if owner is not None and not call.may_see(owner):
        raise forbidden(f"{call.caller.account['name']} may not use {kind.name} {key}")
    return row


def cannot_have(kind: ResourceType, what: str) -> Refusal:
    return invalid(f"a {kind.name} has no {what}")
