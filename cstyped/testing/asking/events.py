"""The cloud's diary: what listEvents shows of the commands that changed something."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import clock
from ..facts.tables import tables
from ..rows.kinds import EVENTS
from .call import Call
from .site import Site

if TYPE_CHECKING:
    from ..rows.typed import EventRow, UserRow

KEPT = 5_000
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")
_VERBS = {
    "deploy": "CREATE",
    "add": "CREATE",
    "register": "CREATE",
    "remove": "DELETE",
    "destroy": "DESTROY",
    "change": "UPGRADE",
}
_NOUNS = {
    "VIRTUAL.MACHINE": "VM",
    "SSH.KEY.PAIR": "SSH.KEYPAIR",
    "SERVICE.OFFERING": "SERVICE.OFFERING",
    "FIREWALL.RULE": "NET.RULE",
    "PORT.FORWARDING.RULE": "NET.RULE",
    "LOAD.BALANCER.RULE": "LB",
    "IP.ADDRESS": "NET.IP",
    "DOMAIN": "DOMAIN",
}


def record(
    site: Site,
    kind: str,
    text: str,
    user: UserRow,
    *,
    resource: Mapping[str, object] | None = None,
    level: str = "INFO",
) -> EventRow:
    """Write one entry; old ones are forgotten."""
    now = site.clock.now()
    entry: EventRow = {
        "username": user["username"],
        "type": kind,
        "level": level,
        "description": text,
        "created": clock.written(now),
        "state": "Completed",
        "_owner": user["accountid"],
    }
    if resource is not None and "_kind" in resource:
        of = str(resource["_kind"])
        # Shown only to who asks for the resource's events (see listEvents): no two diaries line up
        # otherwise.
        entry["_resource"] = str(resource["id"])
        entry["resourcetype"] = "VirtualMachine" if of == "UserVm" else of
        names = (resource.get(key) for key in ("displayname", "name", "username"))
        if (name := next(filter(None, names), None)) is not None:
            entry["resourcename"] = str(name)
    table = site.store.tables[EVENTS.name]
    if len(table) >= KEPT:
        del table[next(iter(table))]
    return site.store.add(EVENTS, entry, now=now)


def record_command(site: Site, call: Call, *, failed: bool = False) -> None:
    """Write down a command, unless it only read."""
    name = call.command.name
    if name.startswith(("list", "get", "query", "find", "is")):
        return
    resource = call.rows.get("id") or call.rows.get("virtualmachineid")
    said = f"{name} failed" if failed else f"{name} done"
    level = "ERROR" if failed else "INFO"
    record(site, _kind(name), said, call.caller.user, resource=resource, level=level)


def _kind(command: str) -> str:
    """The type of event that a command makes: as a server names it, or as its own words say."""
    if (known := tables()["EventOf"].get(command)) is not None:
        return str(known)
    verb, *noun = _WORDS.findall(command)
    what = ".".join(word.upper() for word in noun) or "CLOUD"
    return f"{_NOUNS.get(what, what)}.{_VERBS.get(verb, verb.upper())}"
