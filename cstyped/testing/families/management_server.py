"""Management servers: their state, maintenance and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..refusal import failure, invalid
from ..rows.kinds import HOSTS, MANAGEMENT_SERVERS
from ..rows.rendering import Renderer, compute
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import ManagementServerRow


@behaviour("removeManagementServer", evidence="source: ManagementServerImpl.removeManagementServer")
def remove_server(call: Call) -> None:
    server = call.row("id", MANAGEMENT_SERVERS)
    if server.get("state") != "Down":
        raise failure(f"management server {server['name']} is {server.get('state')}")
    call.store.remove(server)


def _readiness(call: Call, server: ManagementServerRow) -> Shown:
    agents = [host["id"] for host in call.store.rows(HOSTS) if host.get("type") != "ConsoleProxy"]
    pending = len(call.site.jobs.pending())
    triggered = server["state"] in ("PreparingForShutDown", "ReadyToShutDown")
    return {
        "managementserverid": server["id"],
        "state": server["state"],
        "maintenanceinitiated": server["state"] in ("PreparingForMaintenance", "Maintenance"),
        "shutdowntriggered": triggered,
        "readyforshutdown": triggered and pending == 0,
        "pendingjobscount": pending,
        "agentscount": len(agents),
        "agents": agents,
    }


@behaviour(
    "readyForShutdown",
    evidence="source: ManagementServerMaintenanceManagerImpl.readyForShutdown",
)
def ready(call: Call) -> Shown:
    return _readiness(call, _server(call))


def _server(call: Call) -> ManagementServerRow:
    found = call.given("managementserverid", MANAGEMENT_SERVERS)
    return found or call.store.rows(MANAGEMENT_SERVERS)[0]


@behaviour(
    "prepareForShutdown",
    evidence="source: ManagementServerMaintenanceManagerImpl.prepareForShutdown",
)
def prepare_shutdown(call: Call) -> Shown:
    server = _server(call)
    _check_state(server, "Up", "Maintenance")
    server["state"] = "PreparingForShutDown"
    return _readiness(call, server)


@behaviour(
    "cancelShutdown", evidence="source: ManagementServerMaintenanceManagerImpl.cancelShutdown"
)
def cancel_shutdown(call: Call) -> Shown:
    server = _server(call)
    _check_state(server, "PreparingForShutDown", "ReadyToShutDown")
    server["state"] = "Up"
    return _readiness(call, server)


@behaviour(
    "prepareForMaintenance",
    evidence="source: ManagementServerMaintenanceManagerImpl.prepareForMaintenance",
)
def prepare_maintenance(call: Call) -> Shown:
    """There must be another server to take the hosts."""
    server = _server(call)
    others = [row for row in call.store.where(MANAGEMENT_SERVERS, state="Up") if row is not server]
    if not others:
        raise failure("there is no other management server that is up")
    _check_state(server, "Up")
    server["state"] = "Maintenance"
    return _readiness(call, server)


@behaviour(
    "cancelMaintenance",
    evidence="source: ManagementServerMaintenanceManagerImpl.cancelMaintenance",
)
def cancel_maintenance(call: Call) -> Shown:
    server = _server(call)
    _check_state(server, "PreparingForMaintenance", "Maintenance")
    server["state"] = "Up"
    return _readiness(call, server)


def _check_state(server: ManagementServerRow, *states: str) -> None:
    if server["state"] not in states:
        raise failure(f"management server {server['name']} is {server['state']}")


@behaviour(
    "purgeExpungedResources", evidence="source: ResourceCleanupServiceImpl.purgeExpungedResources"
)
def purge(call: Call) -> Work:
    """Nothing to purge: a fake keeps no rows of machines that were expunged."""
    kind, size = call.text("resourcetype"), call.number("batchsize")
    start, end = call.moment("startdate"), call.moment("enddate")
    yield None
    if kind is not None and kind.lower() != "virtualmachine":
        raise invalid(f"{kind} is no type of resource to purge")
    if size is not None and size <= 0:
        raise invalid("batchsize must be more than 0")
    if start is not None and end is not None and start > end:
        raise invalid("the end is before the start")
    return {"resourcecount": 0}


def _agents(server: ManagementServerRow, at: Renderer) -> list[str]:
    return [host["id"] for host in at.store.rows(HOSTS) if host.get("type") != "ConsoleProxy"]


compute("ManagementServer", {"agents": _agents})
