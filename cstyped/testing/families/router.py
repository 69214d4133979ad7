"""Virtual routers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts.system_machines import run_system_machine
from ..refusal import INTERNAL, Refusal, invalid
from ..rows.kinds import ROUTERS, SERVICE_OFFERINGS
from ..rows.store import without

if TYPE_CHECKING:
    from ..rows.stored import Shown
    from ..rows.typed import RouterRow

# What is left of a router that is destroyed has no connections.
_CONNECTIONS = (
    "publicip", "publicmacaddress", "publicnetmask", "publicnetworkid", "guestipaddress",
    "guestmacaddress", "guestnetmask", "guestnetworkid", "linklocalip", "linklocalmacaddress",
    "linklocalnetmask", "linklocalnetworkid", "gateway", "hostid", "hostcontrolstate",
    "hypervisor", "networkdomain",
)  # fmt: skip


@behaviour("startRouter", "stopRouter", evidence="recorded: networks")
def run_router(call: Call) -> Work:
    row = call.row("id", ROUTERS)
    yield row
    run_system_machine(call, row)
    return row


@behaviour("rebootRouter", evidence="recorded: networks")
def reboot_router(call: Call) -> Work:
    row = call.row("id", ROUTERS)
    yield row
    if row["state"] != "Running":
        raise invalid(f"Unable to reboot router {row['name']}: it is {row['state']}")
    return row


@behaviour("destroyRouter", evidence="recorded: networks")
def destroy_router(call: Call) -> Work:
    row = call.row("id", ROUTERS)
    yield row
    call.store.remove(row)
    return without(row, *_CONNECTIONS) | {"state": "Destroyed", "_nics": list[object]()}


@behaviour("changeServiceForRouter", evidence="recorded: networks")
def change_service(call: Call) -> RouterRow:
    row, offering = call.row("id", ROUTERS), call.row("serviceofferingid", SERVICE_OFFERINGS)
    if offering.get("systemvmtype") != "domainrouter":
        raise invalid(f"service offering {offering['name']} is not for routers")
    row["serviceofferingid"] = offering["id"]
    return row


@behaviour("upgradeRouterTemplate", evidence="recorded: networks")
def upgrade_template(call: Call) -> list[Shown]:
    # The server begins a job for each router that needs it; none of a new cloud does.
    return []


@behaviour("listRouters", evidence="recorded: networks")
def list_routers(call: Call) -> Listing:
    rows = [row for row in call.store.rows(ROUTERS) if row.get("role") != "INTERNAL_LB_VM"]
    return listed(call, rows)


@behaviour("getRouterHealthCheckResults", evidence="recorded: networks")
def health(call: Call) -> Shown:
    router = call.row("routerid", ROUTERS)
    if not call.flag("performfreshchecks") and "_checked" not in router:
        raise Refusal(
            INTERNAL,
            f"there are no results of health checks of router {router['name']} yet:"
            " performfreshchecks=true makes them",
        )
    router["_checked"] = True
    checks: list[Shown] = [
        {
            "checkname": name,
            "checktype": kind,
            "success": True,
            "status": "SUCCESS",
            "lastupdated": call.stamp,
            "details": "",
        }
        for name, kind in (("connectivity.test", "basic"), ("filesystem.writable.test", "basic"))
    ]
    return {"routerid": router["id"], "healthchecks": checks}
