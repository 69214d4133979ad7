"""Load balancers inside a network, and the machines that balance there."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts.balancing import check_algorithm, members
from ..parts.nics import check_free, free_address
from ..parts.rules import conflict, new_rule, port
from ..parts.system_machines import run_system_machine
from ..refusal import CAPACITY, Refusal, invalid
from ..rows.kinds import INTERNAL_BALANCERS, NETWORK_OFFERINGS, NETWORKS, ROUTERS
from ..rows.rendering import Renderer, compute

if TYPE_CHECKING:
    from ..rows.stored import Shown
    from ..rows.typed import InternalBalancerRow, NetworkRow


@behaviour("createLoadBalancer", evidence="recorded: more")
def create_balancer(call: Call) -> Work:
    if call.text("scheme", "").lower() != "internal":
        raise invalid("scheme must be Internal")
    check_algorithm(call)
    source, instance = port(call, "sourceport"), port(call, "instanceport")
    if not source or not instance:
        raise invalid("sourceport and instanceport are needed")
    network = call.row("networkid", NETWORKS)
    home = call.row("sourceipaddressnetworkid", NETWORKS)
    _check_network(call, network)
    address = _source_address(call, home)
    for other in call.store.where(INTERNAL_BALANCERS, sourceipaddress=address):
        same = other.get("sourceipaddressnetworkid") == home["id"]
        if same and other.get("networkid") != network["id"]:
            raise conflict(f"{address} balances for another network")
        if same and other["_ports"][0] == source:
            raise conflict(f"port {source} of {address} is balanced already")
    row: InternalBalancerRow = {
        "name": call.text("name", ""),
        "algorithm": call.text("algorithm", ""),
        "networkid": network["id"],
        "sourceipaddress": address,
        "sourceipaddressnetworkid": home["id"],
        "state": "Add",
        "_ports": (source, instance),
        "_machines": [],
        "_addresses": {},
    }
    if (text := call.text("description")) is not None:
        row["description"] = text
    new_rule(call, INTERNAL_BALANCERS, row, network)
    row["state"] = "Add"
    yield row
    return row


def _check_network(call: Call, network: NetworkRow) -> None:
    offering = call.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    if offering is None or not offering.get("supportsinternallb"):
        raise invalid(f"network {network['name']} has no internal load balancers")


def _source_address(call: Call, home: NetworkRow) -> str:
    given = call.text("sourceipaddress")
    if given is None:
        found = free_address(call, home)
        if found is None:
            raise Refusal(CAPACITY, f"network {home['name']} has no free address", 4320)
        check_free(call, home, found)
        return found
    try:
        inside = ipaddress.ip_address(given) in ipaddress.ip_network(home["cidr"], strict=False)
    except (KeyError, ValueError):
        inside = False
    if not inside:
        raise invalid(f"{given} is outside of the network")
    balances = call.store.first(
        INTERNAL_BALANCERS, sourceipaddress=given, sourceipaddressnetworkid=home["id"]
    )
    if balances is None:
        check_free(call, home, given)
    return given


@behaviour("updateLoadBalancer", evidence="recorded: more")
def update_balancer(call: Call) -> Work:
    row = call.row("id", INTERNAL_BALANCERS)
    yield row
    if (shown := call.flag("fordisplay")) is not None:
        row["fordisplay"] = shown
    return row


@behaviour("deleteLoadBalancer", evidence="recorded: more")
def delete_balancer(call: Call) -> Work:
    row = call.row("id", INTERNAL_BALANCERS)
    yield row
    call.store.remove(row)
    address, home = row["sourceipaddress"], row["sourceipaddressnetworkid"]
    left = call.store.first(
        INTERNAL_BALANCERS, sourceipaddress=address, sourceipaddressnetworkid=home
    )
    if left is None:
        for machine in list(call.store.where(ROUTERS, guestnetworkid=home, guestipaddress=address)):
            if machine.get("role") == "INTERNAL_LB_VM":
                call.store.remove(machine)
    return None


@behaviour("listLoadBalancers", evidence="recorded: more")
def list_balancers(call: Call) -> Listing:
    return listed(call, call.store.rows(INTERNAL_BALANCERS))


@behaviour("listInternalLoadBalancerVMs", evidence="recorded: more")
def list_machines(call: Call) -> Listing:
    rows = call.store.where(ROUTERS, role="INTERNAL_LB_VM")
    return listed(call, rows)


@behaviour("startInternalLoadBalancerVM", "stopInternalLoadBalancerVM", evidence="recorded: more")
def run_machine(call: Call) -> Work:
    row = call.row("id", ROUTERS)
    if row.get("role") != "INTERNAL_LB_VM":
        raise invalid(f"{row['id']} is no machine of an internal load balancer")
    yield row
    run_system_machine(call, row)
    return row


def _rules(row: InternalBalancerRow, at: Renderer) -> list[Shown]:
    # One that was put into the cloud by hand has no ports.
    source, instance = row.get("_ports", (0, 0))
    return [{"sourceport": source, "instanceport": instance, "state": row.get("state", "Active")}]


def _instances(row: InternalBalancerRow, at: Renderer) -> list[Shown]:
    return [
        {"id": vm["id"], "name": vm["instancename"], "ipaddress": address}
        for vm in members(row)
        for address in row.get("_addresses", {}).get(vm["id"], ())
    ]


compute("ApplicationLoadBalancer", {"loadbalancerrule": _rules, "loadbalancerinstance": _instances})
