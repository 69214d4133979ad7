"""Virtual routers."""

from __future__ import annotations

from .. import clock
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts.system_machines import run_system_machine, system_machine
from ..rows.stored import UntypedRow


@behaviour(
    "startRouter", "stopRouter", "rebootRouter", "destroyRouter", evidence="recorded: networks"
)
def run_router(call: Call) -> Work:
    row = system_machine(call, "id", "DomainRouter")
    yield row
    if call.command.name == "destroyRouter":
        call.store.remove(row)
    else:
        run_system_machine(call, row)
    return row


@behaviour("listInternalLoadBalancerVMs", evidence="recorded: more")
def internal_balancers(call: Call) -> Listing:
    return listed(call, call.store.where("DomainRouter", role="INTERNAL_LB_VM"))


@behaviour("listRouters", evidence="recorded: networks")
def list_routers(call: Call) -> Listing:
    rows = [row for row in call.store.rows("DomainRouter") if row.get("role") != "INTERNAL_LB_VM"]
    return listed(call, rows)


@behaviour(
    "getRouterHealthCheckResults", evidence="source: QueryManagerImpl.listRouterHealthChecks"
)
def health(call: Call) -> UntypedRow:
    router = system_machine(call, "routerid", "DomainRouter")
    checks = [
        {
            "checkname": name,
            "checktype": kind,
            "success": True,
            "status": "SUCCESS",
            "lastupdated": clock.written(call.now),
            "details": "",
        }
        for name, kind in (("connectivity.test", "basic"), ("filesystem.writable.test", "basic"))
    ]
    return {"routerid": router["id"], "healthchecks": checks}
