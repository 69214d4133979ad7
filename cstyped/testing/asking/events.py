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


# Classes whose objects have another name in events, one of ApiCommandResourceType.
_TYPES = {
    "Firewall": "FirewallRule",
    "IPAddress": "IpAddress",
    "LoadBalancer": "FirewallRule",
    "NetworkACL": "NetworkAclItem",
    "NetworkACLList": "NetworkAcl",
    "UserVm": "VirtualMachine",
}


def record(
    site: Site,
    kind: str,
    text: str,
    user: UserRow,
    *,
    resource: Mapping[str, object] | None = None,
    level: str = "INFO",
    state: str = "Completed",
    parent: EventRow | None = None,
) -> EventRow:
    """Write one entry; old ones are forgotten."""
    now = site.clock.now()
    entry: EventRow = {
        "username": user["username"],
        "type": kind,
        "level": level,
        "description": text,
        "created": clock.written(now),
        "state": state,
        "_owner": user["accountid"],
    }
    if parent is not None:
        entry["parentid"] = parent["id"]
    if resource is not None and "_kind" in resource:
        of = str(resource["_kind"])
        entry["resourceid"] = str(resource["id"])
        entry["resourcetype"] = _TYPES.get(of, of)
        names = (resource.get(key) for key in ("displayname", "name", "username", "ipaddress"))
        if (name := next(filter(None, names), None)) is not None:
            entry["resourcename"] = str(name)
    table = site.store.tables[EVENTS.name]
    if len(table) >= KEPT:
        del table[next(iter(table))]
    return site.store.add(EVENTS, entry, now=now)


_SAID = {"Created": "created", "Scheduled": "scheduled", "Started": "started", "Completed": "done"}


def record_command(
    site: Site,
    call: Call,
    state: str = "Completed",
    *,
    failed: bool = False,
    parent: EventRow | None = None,
    about: Mapping[str, object] | None = None,
) -> EventRow | None:
    """Write down how far a command is, unless it only reads. `about`: what it makes or changes,
    where no parameter says so.
    """
    name = call.command.name
    if name.startswith(("list", "get", "query", "find", "is")):
        return None
    return record(
        site,
        _kind(name),
        f"{name} failed" if failed else f"{name} {_SAID[state]}",
        call.caller.user,
        resource=call.rows.get("id") or about or call.rows.get("virtualmachineid"),
        level="ERROR" if failed else "INFO",
        state=state,
        parent=parent,
    )


def record_job(
    site: Site, call: Call, *, created: bool, about: Mapping[str, object] | None
) -> EventRow | None:
    """Write down that a command waits as a job: the event that all later ones of it name.

    What makes something has made its entry before; that one is named then.
    """
    first = record_command(site, call, "Created", about=about) if created else None
    scheduled = record_command(site, call, "Scheduled", parent=first, about=about)
    return first or scheduled


def _kind(command: str) -> str:
    """The type of event that a command makes: as a server names it, or as its own words say."""
    if (known := tables()["EventOf"].get(command)) is not None:
        return str(known)
    verb, *noun = _WORDS.findall(command)
    what = ".".join(word.upper() for word in noun) or "CLOUD"
    return f"{_NOUNS.get(what, what)}.{_VERBS.get(verb, verb.upper())}"
