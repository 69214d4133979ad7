"""Zones, pods, clusters and hosts for one domain or account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour, within
from ..asking.jobs import Work
from ..parts.dedicated import DEDICATED, EXPLICIT, above, part_of
from ..refusal import failure, invalid
from ..rows.kinds import ACCOUNTS, AFFINITY_GROUPS, DOMAINS, HOSTS, MACHINES
from ..rows.store import fields_of

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, AffinityGroupRow, DedicatedRow, DomainRow, HostRow


@behaviour(
    "dedicateZone", "dedicatePod", "dedicateCluster", "dedicateHost", evidence="recorded: infra"
)
def dedicate(call: Call) -> Work:
    kind = call.command.name.removeprefix("dedicate")
    field = f"{kind.lower()}id"
    place = fields_of(call.row(field))
    key, name = str(place["id"]), str(place["name"])
    domain = call.row("domainid", DOMAINS)
    account = call.owner() if call.has("account") else None
    if call.store.first(DEDICATED[kind], _place=key) is not None:
        raise failure(f"{kind} {name} is dedicated already")
    yield place
    if kind == "Host" and place.get("type") != "Routing":
        raise failure(f"host {name} runs no machines")
    _check_above(call, place, domain, account)
    inside = _inside(call, kind, key, domain, account)
    for host in call.store.rows(HOSTS):
        if part_of(host, kind, key):
            _check_host(call, host, domain, account)
    for taken in inside:
        call.store.remove(taken)
    row: DedicatedRow = {
        "domainid": domain["id"],
        "affinitygroupid": _group(call, kind, domain, account)["id"],
        "_place": key,
    }
    fields_of(row).update({field: key, f"{kind.lower()}name": name})
    if account is not None:
        row["accountid"] = account["id"]
    if kind == "Zone":
        place["domainid"], place["domainname"] = domain["id"], domain["name"]
    return [call.new(DEDICATED[kind], row)]


def _check_above(
    call: Call, place: Mapping[str, object], domain: DomainRow, account: AccountRow | None
) -> None:
    """530 where what a place lies in is somebody's: a part of it goes to a domain below, or to an
    account of the domain itself.
    """
    for row in above(call.store, place):
        top = call.store.get(row["domainid"], DOMAINS)
        below = top is not None and top is not domain and within(domain, top)
        if "accountid" in row or not (below or (account is not None and top is domain)):
            raise failure(f"what {place['name']} lies in is dedicated already")


def _inside(
    call: Call, kind: str, key: str, domain: DomainRow, account: AccountRow | None
) -> list[DedicatedRow]:
    """The dedications of what lies in a place that the new one takes in: those to the same domain
    or account. 530 where another has something there.
    """
    taken: list[DedicatedRow] = []
    levels = list(DEDICATED)
    for level in levels[levels.index(kind) + 1 :]:
        for row in call.store.rows(DEDICATED[level]):
            part = call.store.get(row["_place"])
            if part is None or not part_of(part, kind, key):
                continue
            home = call.store.get(row["domainid"], DOMAINS)
            mine = home is not None and within(home, domain)
            if account is not None:
                mine = mine and row.get("accountid") == account["id"]
            if not mine:
                raise failure(f"a {level.lower()} of it is dedicated to others")
            if account is not None or ("accountid" not in row and home is domain):
                taken.append(row)
    return taken


def _check_host(call: Call, host: HostRow, domain: DomainRow, account: AccountRow | None) -> None:
    """530 while a host runs machines of others."""
    for vm in call.store.where(MACHINES, hostid=host["id"]):
        owner = call.store.get(vm["_owner"], ACCOUNTS)
        if account is not None:
            fits = owner is account
        else:
            home = call.store.get(owner["domainid"], DOMAINS) if owner is not None else None
            fits = home is not None and within(home, domain)
        if not fits:
            raise failure(f"host {host['id']} runs machines of others")


def _group(
    call: Call, kind: str, domain: DomainRow, account: AccountRow | None
) -> AffinityGroupRow:
    """The affinity group by which machines ask for what is dedicated to somebody."""
    whose = {"_owner": account["id"]} if account is not None else {"_dedicated_to": domain["id"]}
    found = call.store.first(AFFINITY_GROUPS, type=EXPLICIT, **whose)
    if found is not None:
        return found
    name = account["name"] if account is not None else f"domain-{domain['name']}"
    row: AffinityGroupRow = {
        "name": f"Dedicated{kind}Grp-{name}",
        "type": EXPLICIT,
        "description": f"Dedicated {kind.lower()} group",
    }
    if account is None:
        row["_dedicated_to"] = row["domainid"] = domain["id"]
    return call.new(AFFINITY_GROUPS, row, owner=account)


@behaviour(
    "releaseDedicatedZone",
    "releaseDedicatedPod",
    "releaseDedicatedCluster",
    "releaseDedicatedHost",
    evidence="recorded: infra",
)
def release(call: Call) -> Work:
    kind = call.command.name.removeprefix("releaseDedicated")
    place = fields_of(call.row(f"{kind.lower()}id"))
    yield place
    row = call.store.first(DEDICATED[kind], _place=place["id"])
    if row is None:
        raise invalid(f"{kind} {place['name']} is not dedicated")
    call.store.remove(row)
    if kind == "Zone":
        for field in ("domainid", "domainname"):
            place.pop(field, None)
    _forget_group(call, row["affinitygroupid"])
    return None


def _forget_group(call: Call, key: str) -> None:
    """The affinity group goes with the last place that is dedicated by it."""
    for kind in DEDICATED.values():
        if any(call.store.where(kind, affinitygroupid=key)):
            return
    group = call.store.get(key, AFFINITY_GROUPS)
    if group is None:
        return
    for vm in call.store.rows(MACHINES):
        vm["_affinity"] = [other for other in vm["_affinity"] if other is not group]
    call.store.remove(group)
