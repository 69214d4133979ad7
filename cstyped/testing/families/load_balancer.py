"""Load balancers on public addresses, and the machines behind load balancers of both sorts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged
from ..parts.balancing import check_algorithm, internal_machine, members
from ..parts.public_addresses import acquire
from ..parts.rules import (
    check_living,
    cidrs,
    conflict,
    network_of_address,
    new_rule,
    newest_first,
    nic_in,
    open_firewall,
    port,
    refuse_taken_ports,
    remove_rule,
    tie_to_network,
    untie,
)
from ..parts.settings import whole
from ..refusal import PARAM, Refusal, invalid
from ..rows.kinds import (
    ACCOUNTS,
    INTERNAL_BALANCERS,
    IP_ADDRESSES,
    LB_STICKINESS,
    LOAD_BALANCERS,
    MACHINES,
    NETWORKS,
    ROUTERS,
    ZONES,
)
from ..rows.store import fields_of, of_kind

if TYPE_CHECKING:
    from ..rows.stored import Shown
    from ..rows.typed import InternalBalancerRow, LoadBalancerRow, MachineRow, NetworkRow

_PROTOCOLS = ("tcp", "udp", "tcp-proxy", "ssl", "http")


@behaviour("createLoadBalancerRule", evidence="recorded: networks")
def create_balancer(call: Call) -> Work:
    check_algorithm(call)
    public, private = port(call, "publicport"), port(call, "privateport")
    if not public or not private:
        raise invalid("publicport and privateport are needed")
    protocol = _protocol(call)
    address = call.given("publicipid", IP_ADDRESSES)
    network = call.given("networkid", NETWORKS)
    if address is None and network is not None:
        zone = call.store.one(ZONES, id=network["zoneid"])
        owner = call.store.get(network.get("_owner"), ACCOUNTS) or call.owner()
        address = acquire(call, zone, owner, network=network)
    if address is None:
        raise invalid("a public address is needed")
    network = network_of_address(call, address, "Lb")
    if address.get("isstaticnat"):
        raise conflict(f"{address['ipaddress']} has static NAT, so it balances nothing")
    row: LoadBalancerRow = {
        "name": call.text("name", ""),
        "algorithm": call.text("algorithm", ""),
        "publicipid": address["id"],
        "publicip": address["ipaddress"],
        "publicport": str(public),
        "privateport": str(private),
        "networkid": network["id"],
        "zoneid": address["zoneid"],
        "state": "Add",
        "_machines": [],
        "_addresses": {},
    }
    if protocol is not None:
        row["protocol"] = protocol
    if call.texts("cidrlist"):
        row["cidrlist"] = cidrs(call, "cidrlist", "")
    if (text := call.text("description")) is not None:
        row["description"] = text
    if public == _statistics_port(call) and _has_router(call, network):
        raise Refusal(PARAM, "the router needs that public port for its statistics")
    refuse_taken_ports(call, address, row, LOAD_BALANCERS)
    new_rule(call, LOAD_BALANCERS, row, address)
    tie_to_network(address, network)
    open_firewall(call, address, "udp" if protocol == "udp" else "tcp", row)
    yield row
    return row


def _statistics_port(call: Call) -> int:
    """The port at which the balancer of a router shows its statistics."""
    return whole(call.site, "network.loadbalancer.haproxy.stats.port")


def _has_router(call: Call, network: NetworkRow) -> bool:
    routers = call.store.where(ROUTERS, role="VIRTUAL_ROUTER", guestnetworkid=network["id"])
    return any(routers)


def _protocol(call: Call) -> str | None:
    given = call.text("protocol")
    if given is not None and given.lower() not in _PROTOCOLS:
        raise invalid(f"{given} cannot be balanced")
    return given.lower() if given is not None else None


@behaviour("updateLoadBalancerRule", evidence="recorded: networks")
def update_balancer(call: Call) -> Work:
    row = call.row("id", LOAD_BALANCERS)
    if call.has("algorithm"):
        check_algorithm(call)
    protocol = _protocol(call)
    yield row
    if protocol is not None:
        row["protocol"] = protocol
    row["algorithm"] = call.text("algorithm", row["algorithm"])
    row["name"] = call.text("name", row["name"])
    if (text := call.text("description")) is not None:
        row["description"] = text
    if call.texts("cidrlist"):
        row["cidrlist"] = cidrs(call, "cidrlist", "")
    if (shown := call.flag("fordisplay")) is not None:
        row["fordisplay"] = shown
    # The answer is of the moment before the change has reached the router.
    return fields_of(row) | ({"state": "Add"} if call.has("algorithm") else {})


@behaviour("deleteLoadBalancerRule", evidence="recorded: networks")
def delete_balancer(call: Call) -> Work:
    row = call.row("id", LOAD_BALANCERS)
    yield row
    remove_rule(call, row)
    for policy in list(call.store.where(LB_STICKINESS, _rule=row["id"])):
        call.store.remove(policy)
    untie(call, call.store.get(row["publicipid"], IP_ADDRESSES))
    return None


@behaviour("listLoadBalancerRules", evidence="recorded: networks")
def list_balancers(call: Call) -> Listing:
    return newest_first(call)


def _balancer(call: Call) -> LoadBalancerRow | InternalBalancerRow:
    """The balancer that a command names, of either sort: the server keeps them in one table."""
    internal = of_kind(call.row("id"), INTERNAL_BALANCERS)
    row = call.row("id", LOAD_BALANCERS) if internal is None else internal
    row.setdefault("_machines", [])
    row.setdefault("_addresses", {})
    return row


def _wanted(call: Call) -> list[tuple[MachineRow, list[str]]]:
    """The machines that are named, each with the addresses that are said of it."""
    found = {vm["id"]: (vm, list[str]()) for vm in call.given_all("virtualmachineids", MACHINES)}
    for entry in call.records("vmidipmap"):
        if call.command.name.startswith("remove") and not entry.get("vmip"):
            raise Refusal(PARAM, "each entry of vmidipmap needs a vmip")
        vm = call.store.get(entry.get("vmid"), MACHINES)
        if vm is None:
            raise invalid(f"unable to find machine {entry.get('vmid')}")
        addresses = found.setdefault(vm["id"], (vm, []))[1]
        if entry.get("vmip"):
            addresses.append(entry["vmip"])
    if not found:
        raise invalid("say which machines")
    return list(found.values())


@behaviour("assignToLoadBalancerRule", evidence="recorded: more")
def assign(call: Call) -> Work:
    rule = _balancer(call)
    network = call.store.get(rule.get("networkid"), NETWORKS)
    yield rule
    if network is None:
        raise invalid("the network of the balancer is gone")
    for vm, addresses in _wanted(call):
        _assign(rule, network, vm, addresses)
    rule["state"] = "Active"
    if rule["_kind"] == INTERNAL_BALANCERS.name:
        internal_machine(call, call.row("id", INTERNAL_BALANCERS), network)
    return None


def _assign(
    rule: LoadBalancerRow | InternalBalancerRow,
    network: NetworkRow,
    vm: MachineRow,
    addresses: list[str],
) -> None:
    check_living(vm)
    nic = nic_in(vm, network)
    own = [str(each.get("ipaddress")) for each in nic.get("secondaryip", ())]
    for text in addresses:
        if text != nic["ipaddress"] and text not in own:
            raise invalid(f"{text} is no address of {vm['name']} in the network")
    held = rule["_addresses"].setdefault(vm["id"], [])
    for text in addresses or [nic["ipaddress"]]:
        if text in held:
            raise invalid(f"the rule has {vm['name']} with {text} already")
        held.append(text)
    if vm not in rule["_machines"]:
        rule["_machines"].append(vm)


@behaviour("removeFromLoadBalancerRule", evidence="recorded: networks")
def remove(call: Call) -> Work:
    rule = _balancer(call)
    yield rule
    for vm, addresses in _wanted(call):
        held = rule["_addresses"].get(vm["id"], [])
        if any(text not in held for text in addresses):
            raise invalid(f"VM {vm['name']} has no such address in the balancer")
        left = [text for text in held if text not in addresses] if addresses else []
        if vm not in rule["_machines"]:
            continue
        rule["_addresses"][vm["id"]] = left
        if not left:
            rule["_machines"].remove(vm)
    return None


@behaviour("listLoadBalancerRuleInstances", evidence="recorded: networks")
def balanced(call: Call) -> Listing:
    rule = _balancer(call)
    held = members(rule)
    if call.flag("applied") is False:
        held = [
            vm
            for vm in call.store.rows(MACHINES)
            if vm.get("_owner") == rule.get("_owner")
            and vm not in held
            and any(nic["networkid"] == rule.get("networkid") for nic in vm.get("_nics", ()))
        ]
    if call.flag("lbvmips"):
        show = call.site.renderer.show
        root = call.caller.root
        rows: list[Shown] = [
            {
                "loadbalancerruleinstance": show("UserVm", vm, root=root),
                "lbvmipaddresses": list(rule["_addresses"].get(vm["id"], ())),
            }
            for vm in held
        ]
        return Listing(rows, len(rows), key="lbrulevmidip")
    return paged(call, held)
