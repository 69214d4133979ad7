"""Zones, pods, clusters and hosts for one domain or account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..refusal import failure, invalid
from ..rows.kinds import (
    ACCOUNTS,
    DEDICATED_CLUSTERS,
    DEDICATED_HOSTS,
    DEDICATED_PODS,
    DEDICATED_ZONES,
    DOMAINS,
    HOSTS,
    MACHINES,
)
from ..rows.store import fields_of

if TYPE_CHECKING:
    from ..rows.typed import DedicatedRow

_KINDS = {
    "Zone": DEDICATED_ZONES,
    "Pod": DEDICATED_PODS,
    "Cluster": DEDICATED_CLUSTERS,
    "Host": DEDICATED_HOSTS,
}


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
    if call.store.first(_KINDS[kind], _place=key) is not None:
        raise failure(f"{kind} {name} is dedicated already")
    yield place
    for vm in call.store.rows(MACHINES):
        owner = call.store.get(vm["_owner"], ACCOUNTS)
        host = call.store.get(vm.get("hostid"), HOSTS)
        if host is None or key not in (host["id"], fields_of(host).get(field)):
            continue
        mine = owner is account
        if account is None:
            mine = owner is not None and owner["domainid"] == domain["id"]
        if not mine:
            raise failure(f"host {host['id']} runs machines of others")
    row: DedicatedRow = {
        "domainid": domain["id"],
        "affinitygroupid": call.store.new_id(),
        "_place": key,
    }
    fields_of(row).update({field: key, f"{kind.lower()}name": name})
    if account is not None:
        row["accountid"] = account["id"]
    return [call.new(_KINDS[kind], row)]


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
    row = call.store.first(_KINDS[kind], _place=place["id"])
    if row is None:
        raise invalid(f"{kind} {place['name']} is not dedicated")
    call.store.remove(row)
    return None
