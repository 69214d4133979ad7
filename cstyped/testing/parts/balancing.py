"""What load balancers of both sorts, public and internal, share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import PARAM, Refusal
from ..rows.kinds import ACCOUNTS, ROUTERS, ZONES
from .routers import internal_balancer

if TYPE_CHECKING:
    from ..rows.typed import InternalBalancerRow, LoadBalancerRow, MachineRow, NetworkRow

_ALGORITHMS = ("roundrobin", "leastconn", "source")


def check_algorithm(call: Call) -> None:
    """431 unless the algorithm is one of balancing."""
    if call.text("algorithm", "").lower() not in _ALGORITHMS:
        raise Refusal(PARAM, f"Invalid algorithm: {call.text('algorithm')}")


def members(rule: LoadBalancerRow | InternalBalancerRow) -> list[MachineRow]:
    """The machines behind a balancer that are still there."""
    return [vm for vm in rule.get("_machines", ()) if not vm.get("_removed")]


def internal_machine(call: Call, rule: InternalBalancerRow, network: NetworkRow) -> None:
    """The machine that balances: one for each source address, made with the first member."""
    address = rule["sourceipaddress"]
    found = call.store.first(
        ROUTERS,
        guestnetworkid=network["id"],
        guestipaddress=address,
        role="INTERNAL_LB_VM",
    )
    if found is None:
        zone = call.store.one(ZONES, id=network["zoneid"])
        owner = call.store.get(network.get("_owner"), ACCOUNTS)
        internal_balancer(call, network, zone, owner, address)
