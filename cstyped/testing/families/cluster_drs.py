"""Plans by which machines of a cluster are spread anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged
from ..parts.placement import free_host, start_on_host
from ..refusal import PARAM, Refusal, invalid
from ..rows.kinds import CLUSTERS, DRS_PLANS, HOSTS, MACHINES
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import ClusterDrsPlanRow, HostRow, MachineRow


@behaviour("generateClusterDrsPlan", evidence="recorded: infra")
def plan(call: Call) -> Shown:
    """A plan to look at. It is kept nowhere, and has no moves: the fake's clusters are even."""
    cluster = call.row("id", CLUSTERS)
    if call.number("migrations", 1) <= 0:
        raise Refusal(PARAM, "migrations must be more than 0")
    return {
        "clusterid": cluster["id"],
        "id": call.store.new_id(),
        "eventid": call.store.new_id(),
        "type": "MANUAL",
        "status": "UNDER_REVIEW",
        "migrations": [],
    }


@behaviour("executeClusterDrsPlan", evidence="source: ClusterDrsServiceImpl.executeDrsPlan")
def execute(call: Call) -> Work:
    cluster = call.row("id", CLUSTERS)
    yield cluster
    moves = [_move(call, each) for each in call.records("migrateto")]
    if not moves:
        raise Refusal(PARAM, "say which machines go where: migrateto")
    shown: list[Shown] = []
    for vm, target in moves:
        here = call.store.get(vm.get("hostid"), HOSTS)
        free_host(call, vm)
        vm["state"] = "Stopped"
        start_on_host(call, vm, target)
        shown.append(
            {
                "virtualmachineid": vm["id"],
                "virtualmachinename": vm["instancename"],
                "sourcehostid": None if here is None else here["id"],
                "sourcehostname": None if here is None else here["name"],
                "destinationhostid": target["id"],
                "destinationhostname": target["name"],
            }
        )
    row: ClusterDrsPlanRow = {
        "clusterid": cluster["id"],
        "eventid": call.store.new_id(),
        "type": "MANUAL",
        "status": "COMPLETED",
        "created": call.stamp,
        "migrations": shown,
    }
    return call.new(DRS_PLANS, row)


def _move(call: Call, given: dict[str, str]) -> tuple[MachineRow, HostRow]:
    vm = call.store.get(given.get("vm"), MACHINES)
    target = call.store.get(given.get("host"), HOSTS)
    if vm is None or target is None:
        raise invalid("unable to find the machine or the host of a move")
    return vm, target


@behaviour("listClusterDrsPlan", evidence="source: ClusterDrsServiceImpl.listDrsPlan")
def list_plans(call: Call) -> Listing:
    wanted, cluster = call.text("id"), call.text("clusterid")
    if wanted is not None and cluster is not None:
        raise Refusal(PARAM, "say a plan or a cluster, not both")
    rows = [
        row
        for row in call.store.rows(DRS_PLANS)
        if wanted in (None, row["id"]) and cluster in (None, row.get("clusterid"))
    ]
    return paged(call, rows)
