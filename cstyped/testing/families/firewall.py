"""Firewall rules."""

from __future__ import annotations

import ipaddress

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.rules import check_protocol, cidrs, new_rule, ports, refuse_overlap
from ..refusal import invalid
from ..rows.stored import NO_ROW, UntypedRow


@behaviour("createFirewallRule", "createEgressFirewallRule", evidence="recorded: networks")
@behaviour(
    "createRoutingFirewallRule", evidence="source: RoutedIpv4ManagerImpl.createRoutingFirewallRule"
)
@behaviour("createIpv6FirewallRule", evidence="source: Ipv6ServiceImpl.createIpv6FirewallRule")
def create_firewall_rule(call: Call) -> Work:
    address, network = call.rows.get("ipaddressid"), call.rows.get("networkid")
    egress = "Egress" in call.command.name
    parent = network if network is not None else address
    row: UntypedRow = {
        "protocol": call.get("protocol"),
        "traffictype": "Egress" if egress else "Ingress",
    }
    check_protocol(call)
    ports(call, row, "startport", "endport", int)
    if address is not None:
        row |= {"ipaddressid": address["id"], "ipaddress": address["ipaddress"]}
        row["networkid"] = address.get("associatednetworkid")
    elif network is not None:
        row["networkid"] = network["id"]
    cidr = (network or NO_ROW).get("cidr", "0.0.0.0/0") if egress else "0.0.0.0/0"
    row["cidrlist"] = cidrs(call, "cidrlist", cidr)
    if egress:
        _check_inside(row["cidrlist"], cidr)
    row["destcidrlist"] = ",".join(call.get("destcidrlist", []))
    for name in ("icmptype", "icmpcode"):
        if call.has(name):
            row[name] = call.get(name)
    row = {name: value for name, value in row.items() if value is not None}
    same = ("ipaddressid", "networkid", "protocol", "traffictype", "cidrlist")
    refuse_overlap(row, call.store.where("Firewall", **{name: row.get(name) for name in same}))
    new_rule(call, "Firewall", row, parent)
    yield row
    return row


def _check_inside(cidrs: str, network: str) -> None:
    """What goes out comes from the network itself."""
    within = ipaddress.ip_network(network, strict=False)
    for text in cidrs.split(","):
        each = ipaddress.ip_network(text, strict=False)
        if each.version != within.version or each.prefixlen == 0:
            continue
        if each.network_address not in within or each.prefixlen < within.prefixlen:
            raise invalid(f"{each} is not in {network}")


@behaviour("listFirewallRules", "listEgressFirewallRules", evidence="recorded: networks")
@behaviour("listRoutingFirewallRules", evidence="recorded: sweep")
@behaviour("listIpv6FirewallRules", evidence="source: Ipv6ServiceImpl.listIpv6FirewallRules")
def list_firewall_rules(call: Call) -> Listing:
    rows = call.store.rows("Firewall")[::-1]  # newest first
    if call.command.name == "listEgressFirewallRules":
        rows = [row for row in rows if row["traffictype"] == "Egress"]
    elif call.command.name != "listRoutingFirewallRules":
        rows = [row for row in rows if row["traffictype"] == "Ingress"]
    return paged(call, narrowed(call, seen(call, rows)))
