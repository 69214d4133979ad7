"""Zones, pods, clusters and hosts for one domain or account."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..refusal import failure
from ..rows.stored import NO_ROW, UntypedRow


@behaviour(
    "dedicateZone", "dedicatePod", "dedicateCluster", "dedicateHost", evidence="recorded: infra"
)
def dedicate(call: Call) -> Work:
    kind = call.command.name.removeprefix("dedicate")
    place = call.row(f"{kind.lower()}id")
    domain = call.row("domainid")
    account = call.owner() if call.has("account") else None
    if call.store.first(call.command.answer, _place=place["id"]) is not None:
        raise failure(f"{kind} {place['name']} is dedicated already")
    yield place
    field = {"Zone": "zoneid", "Pod": "podid", "Cluster": "clusterid", "Host": "hostid"}[kind]
    for vm in call.store.rows("UserVm"):
        owner = call.store.get(vm["_owner"]) or NO_ROW
        host = call.store.get(vm.get("hostid")) or NO_ROW
        if (
            host
            and place["id"] in (host["id"], host.get(field))
            and (owner.get("domainid") != domain["id"] if account is None else owner is not account)
        ):
            raise failure(f"host {host['id']} runs machines of others")
    row: UntypedRow = {
        f"{kind.lower()}id": place["id"],
        f"{kind.lower()}name": place["name"],
        "domainid": domain["id"],
        "affinitygroupid": call.store.new_id(),
        "_place": place["id"],
    }
    if account is not None:
        row["accountid"] = account["id"]
    return [call.new(call.command.answer, row)]


@behaviour(
    "releaseDedicatedZone",
    "releaseDedicatedPod",
    "releaseDedicatedCluster",
    "releaseDedicatedHost",
    evidence="recorded: infra",
)
def release(call: Call) -> Work:
    kind = call.command.name.removeprefix("releaseDedicated")
    place = call.row(f"{kind.lower()}id")
    yield place
    row = call.store.first(f"Dedicate{kind}", _place=place["id"])
    if row is None:
        raise failure(f"{kind} {place['name']} is not dedicated")
    call.store.remove(row)
    return None
