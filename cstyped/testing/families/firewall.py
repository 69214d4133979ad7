"""Firewall rules: of public addresses, of what leaves a network, of routed and of IPv6 networks."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.rules import (
    check_protocol,
    check_service,
    cidrs,
    conflict,
    network_of_address,
    new_rule,
    overlapping,
    port_range,
    same_cidrs,
    span,
)
from ..refusal import failure, invalid
from ..rows.kinds import FIREWALL_RULES, IP_ADDRESSES, NETWORK_OFFERINGS, NETWORKS

if TYPE_CHECKING:
    from ..rows.typed import FirewallRow, NetworkRow

_ANYWHERE, _ANYWHERE_6 = "0.0.0.0/0", "::/0"


@behaviour("createFirewallRule", evidence="recorded: networks")
def create_rule(call: Call) -> Work:
    address = call.row("ipaddressid", IP_ADDRESSES)
    network = network_of_address(call, address, "Firewall")
    if call.text("protocol", "").lower() == "all":
        raise invalid("protocol all is for what leaves a network only")
    row = _rule(call, network, _ANYWHERE)
    row |= {
        "traffictype": "Ingress",
        "ipaddressid": address["id"],
        "ipaddress": address["ipaddress"],
        "destcidrlist": "",
        "_purpose": "Firewall",
    }
    beside = call.store.where(FIREWALL_RULES, ipaddressid=address["id"], _purpose="Firewall")
    _refuse_conflicts(row, list(beside))
    new_rule(call, FIREWALL_RULES, row, address)
    yield row
    return row


@behaviour("createEgressFirewallRule", evidence="recorded: networks")
def create_egress_rule(call: Call) -> Work:
    network = call.row("networkid", NETWORKS)
    if network.get("vpcid"):
        raise invalid("what leaves a tier of a VPC is for its access list to say")
    check_service(call, network, "Firewall")
    row = _rule(call, network, network.get("cidr", _ANYWHERE))
    _check_inside(row["cidrlist"], network.get("cidr", _ANYWHERE))
    row |= {"traffictype": "Egress", "destcidrlist": _destination(call), "_purpose": "Firewall"}
    beside = call.store.where(
        FIREWALL_RULES, networkid=network["id"], traffictype="Egress", _purpose="Firewall"
    )
    _refuse_conflicts(row, list(beside))
    new_rule(call, FIREWALL_RULES, row, network)
    yield row
    return row


@behaviour(
    "createRoutingFirewallRule", evidence="source: RoutedIpv4ManagerImpl.createRoutingFirewallRule"
)
def create_routing_rule(call: Call) -> Work:
    check_protocol(call)
    network = call.row("networkid", NETWORKS)
    offering = call.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    if offering is None or offering.get("networkmode") != "ROUTED" or network.get("vpcid"):
        raise failure(f"network {network['name']} is not routed")
    return (yield from _of_network(call, network, "Routing", _ANYWHERE))


@behaviour("createIpv6FirewallRule", evidence="source: Ipv6ServiceImpl.createIpv6FirewallRule")
def create_ipv6_rule(call: Call) -> Work:
    network = call.row("networkid", NETWORKS)
    if "ip6cidr" not in network:
        raise invalid(f"network {network['name']} has no IPv6")
    return (yield from _of_network(call, network, "Ipv6Firewall", _ANYWHERE_6))


def _of_network(call: Call, network: NetworkRow, purpose: str, anywhere: str) -> Work:
    way = call.text("traffictype", "Ingress").capitalize()
    if way not in ("Ingress", "Egress"):
        raise invalid(f"{way} is no direction of traffic")
    row = _rule(call, network, anywhere)
    row |= {"traffictype": way, "destcidrlist": _destination(call), "_purpose": purpose}
    beside = call.store.where(
        FIREWALL_RULES, networkid=network["id"], traffictype=way, _purpose=purpose
    )
    _refuse_conflicts(row, list(beside))
    new_rule(call, FIREWALL_RULES, row, network)
    yield row
    return row


def _rule(call: Call, network: NetworkRow, anywhere: str) -> FirewallRow:
    row: FirewallRow = {"protocol": check_protocol(call), "networkid": network["id"]}
    if (found := port_range(call, "startport", "endport")) is not None:
        row["startport"], row["endport"] = found
    row["cidrlist"] = cidrs(call, "cidrlist", anywhere)
    if row["protocol"] == "icmp":
        # What is not said is any of them.
        row["icmptype"] = call.number("icmptype", -1)
        row["icmpcode"] = call.number("icmpcode", -1)
    return row


def _destination(call: Call) -> str:
    return cidrs(call, "destcidrlist", "") if call.texts("destcidrlist") else ""


def _check_inside(text: str, network: str) -> None:
    """What goes out comes from the network itself."""
    within = ipaddress.ip_network(network, strict=False)
    for each in (ipaddress.ip_network(part, strict=False) for part in text.split(",")):
        if each.version != within.version or each.prefixlen == 0:
            continue
        if each.network_address not in within or each.prefixlen < within.prefixlen:
            raise invalid(f"{each} is not in {network}")


def _refuse_conflicts(row: FirewallRow, beside: list[FirewallRow]) -> None:
    """Refuse a rule that lets the same pass as another for the same sources and targets."""
    for other in beside:
        if row["protocol"] != other["protocol"]:
            continue
        if not same_cidrs(row["cidrlist"], other.get("cidrlist")):
            continue
        if not same_cidrs(row.get("destcidrlist"), other.get("destcidrlist")):
            continue
        if row["protocol"] == "icmp":
            mine, theirs = ((each.get("icmptype"), each.get("icmpcode")) for each in (row, other))
            if mine == theirs:
                raise invalid("another rule has this ICMP type and code")
            continue
        nowhere = span(row) is None and span(other) is None
        if nowhere or overlapping(span(row), span(other)):
            raise conflict("the rule conflicts with one that is there")


@behaviour("updateFirewallRule", "updateEgressFirewallRule", evidence="recorded: networks")
@behaviour(
    "updateRoutingFirewallRule", evidence="source: RoutedIpv4ManagerImpl.updateRoutingFirewallRule"
)
@behaviour("updateIpv6FirewallRule", evidence="source: Ipv6ServiceImpl.updateIpv6FirewallRule")
def update_rule(call: Call) -> Work:
    row = call.row("id", FIREWALL_RULES)
    _check_command(call, row)
    yield row
    if (shown := call.flag("fordisplay")) is not None:
        row["fordisplay"] = shown
    return row


@behaviour("deleteFirewallRule", "deleteEgressFirewallRule", evidence="recorded: networks")
@behaviour(
    "deleteRoutingFirewallRule", evidence="source: RoutedIpv4ManagerImpl.revokeRoutingFirewallRule"
)
@behaviour("deleteIpv6FirewallRule", evidence="source: Ipv6ServiceImpl.revokeIpv6FirewallRule")
def delete_rule(call: Call) -> Work:
    row = call.row("id", FIREWALL_RULES)
    _check_command(call, row)
    yield row
    call.store.remove(row)
    return None


def _check_command(call: Call, row: FirewallRow) -> None:
    """431 for a rule of another sort than the command's."""
    if row.get("_purpose", "Firewall") not in _wanted(call)[1]:
        raise invalid(f"rule {row['id']} is not for {call.command.name}")


def _wanted(call: Call) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The directions and the purposes of the rules that a command is about."""
    both = ("Ingress", "Egress")
    name = call.command.name
    if "Ipv6" in name:
        return both, ("Ipv6Firewall",)
    if "Routing" in name:
        return both, ("Routing",)
    return ("Egress",) if "Egress" in name else ("Ingress",), ("Firewall",)


@behaviour("listFirewallRules", "listEgressFirewallRules", evidence="recorded: networks")
@behaviour("listRoutingFirewallRules", evidence="recorded: sweep")
@behaviour("listIpv6FirewallRules", evidence="source: Ipv6ServiceImpl.listIpv6FirewallRules")
def list_rules(call: Call) -> Listing:
    ways, purposes = _wanted(call)
    rows = [
        row
        for row in reversed(call.store.rows(FIREWALL_RULES))
        if row.get("traffictype") in ways and row.get("_purpose", "Firewall") in purposes
    ]
    return paged(call, narrowed(call, seen(call, rows)))
