"""Public addresses and the rules on them: firewalls, forwarding, balancing, static NAT."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from typing import Any

from .. import conventions
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import narrowed, paged, seen
from ..refusal import RULE_CONFLICT, Refusal, invalid
from ..store import Row
from . import wiring


@behaviour("associateIpAddress")
def associate(call: Call) -> Work:
    network, vpc = call.rows.get("networkid"), call.rows.get("vpcid")
    zone = call.rows.get("zoneid")
    if zone is None:
        home = network or vpc
        zone = call.store.get(home["zoneid"]) if home else None
    if zone is None:
        raise invalid("a zone, network or VPC is needed")
    owner = call.owner()
    if network is not None and (holder := call.store.get(network.get("_owner"))) is not None:
        owner = holder
    wiring.check_limit(call, owner, "public_ip")
    address = wiring.acquire(call, zone, owner, network=network, vpc=vpc)
    address["state"] = "Allocating"
    yield address
    address["state"] = "Allocated"
    return address


@behaviour("disassociateIpAddress")
def disassociate(call: Call) -> Work:
    address = call.row("id")
    if address.get("issourcenat"):
        raise invalid(f"{address['ipaddress']} is the source NAT address of its network")
    yield address
    call.store.remove(address)
    for kind in ("Firewall", "FirewallRule", "LoadBalancer"):
        for rule in list(call.store.where(kind, ipaddressid=address["id"])) + list(
            call.store.where(kind, publicipid=address["id"])
        ):
            call.store.remove(rule)
    return None


@behaviour("listPublicIpAddresses")
def list_addresses(call: Call) -> Listing:
    rows = call.store.rows("IPAddress")
    keep = frozenset(["allocatedonly", "state", "forloadbalancing", "isstaticnat"])
    return paged(call, narrowed(call, seen(call, rows), keep=keep))


@behaviour("enableStaticNat")
def static_nat(call: Call) -> None:
    address, vm = call.row("ipaddressid"), call.row("virtualmachineid")
    if address.get("isstaticnat"):
        raise invalid(f"{address['ipaddress']} has static NAT already")
    if address.get("issourcenat"):
        raise invalid(f"{address['ipaddress']} is the source NAT address of its network")
    forwarded = call.store.where("FirewallRule", ipaddressid=address["id"])
    balanced = call.store.where("LoadBalancer", publicipid=address["id"])
    if any(forwarded) or any(balanced):
        raise Refusal(RULE_CONFLICT, f"{address['ipaddress']} has rules", 4360)
    _check_wired(call, vm, address)
    address |= {
        "isstaticnat": True,
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm["name"],
        "virtualmachinedisplayname": vm.get("displayname"),
        "vmipaddress": next((nic.get("ipaddress") for nic in vm.get("_nics", ())), None),
        "associatednetworkid": address.get("associatednetworkid") or vm["_nics"][0]["networkid"],
    }
    return


def _check_wired(call: Call, vm: Row, address: Row) -> None:
    """431 unless the machine has a card in the network that the address is for."""
    network = address.get("associatednetworkid")
    nics: list[Row] = vm.get("_nics", [])
    if not nics or (network and not any(nic["networkid"] == network for nic in nics)):
        raise invalid(f"machine {vm['name']} is not in the network of {address['ipaddress']}")


@behaviour("disableStaticNat")
def no_static_nat(call: Call) -> Work:
    address = call.row("ipaddressid")
    if not address.get("isstaticnat"):
        raise invalid(f"{address['ipaddress']} has no static NAT")
    yield address
    for name in (
        "virtualmachineid",
        "virtualmachinename",
        "virtualmachinedisplayname",
        "vmipaddress",
    ):
        address.pop(name, None)
    address["isstaticnat"] = False
    return None


def ports(call: Call, row: Row, first: str, last: str, kind: type) -> None:
    """Note a range of ports; one alone is first and last."""
    start = call.get(first)
    if start is not None:
        end = call.get(last, start)
        if not 1 <= start <= end <= 65_535:
            raise invalid(f"ports {start} to {end} are no range")
        row[first], row[last] = kind(start), kind(end)


def _new_rule(call: Call, kind: str, row: Row, parent: Row | None) -> None:
    owner = call.store.get(parent.get("_owner")) if parent else None
    usual: Row = wiring.build_defaults(kind) | {"state": "Active", "fordisplay": True, "tags": []}
    for name, value in usual.items():
        row.setdefault(name, value)
    call.new(kind, row, owner=owner)


def cidrs(call: Call, name: str, usual: str) -> str:
    """The networks that a rule is for, as the server writes them."""
    given = call.get(name) or [usual]
    for cidr in given:
        check_cidr(cidr)
    return ",".join(given)


def check_cidr(text: str) -> None:
    """431 unless it is an address with the length of its prefix; the address may be a host's."""
    try:
        ipaddress.ip_network(text, strict=False)
    except ValueError:
        raise invalid(f"{text} is not a CIDR") from None
    if "/" not in text:
        raise invalid(f"{text} says no length of a prefix")


def _span(rule: Row) -> tuple[int, int]:
    """First and last port that a rule takes; (0, 0) when it has none."""
    first = rule.get("startport") or rule.get("publicport") or 0
    last = rule.get("endport") or rule.get("publicendport") or first
    return int(first), int(last)


def _refuse_overlap(row: Row, others: Iterable[Row]) -> None:
    """537 when a rule takes a port that another one has."""
    first, last = _span(row)
    for low, high in map(_span, others):
        if low and first and first <= high and low <= last:
            raise Refusal(RULE_CONFLICT, "the rule conflicts with one that is there", 4360)


def _carrier(rule: Row) -> str:
    """What carries a rule's protocol: ssl and tcp-proxy go by tcp too."""
    return "udp" if str(rule.get("protocol")).lower() == "udp" else "tcp"


def _refuse_taken_ports(call: Call, address: Row, row: Row) -> None:
    """537 when a port of an address is forwarded or balanced already."""
    there = [
        *call.store.where("FirewallRule", ipaddressid=address["id"]),
        *call.store.where("LoadBalancer", publicipid=address["id"]),
    ]
    _refuse_overlap(row, (other for other in there if _carrier(other) == _carrier(row)))


@behaviour(
    "createFirewallRule",
    "createRoutingFirewallRule",
    "createEgressFirewallRule",
    "createIpv6FirewallRule",
)
def create_firewall_rule(call: Call) -> Work:
    address, network = call.rows.get("ipaddressid"), call.rows.get("networkid")
    egress = "Egress" in call.command.name
    parent = network if network is not None else address
    row: Row = {"protocol": call.get("protocol"), "traffictype": "Egress" if egress else "Ingress"}
    check_protocol(call)
    ports(call, row, "startport", "endport", int)
    if address is not None:
        row |= {"ipaddressid": address["id"], "ipaddress": address["ipaddress"]}
        row["networkid"] = address.get("associatednetworkid")
    elif network is not None:
        row["networkid"] = network["id"]
    cidr = (network or {}).get("cidr", "0.0.0.0/0") if egress else "0.0.0.0/0"
    row["cidrlist"] = cidrs(call, "cidrlist", cidr)
    if egress:
        _check_inside(row["cidrlist"], cidr)
    row["destcidrlist"] = ",".join(call.get("destcidrlist", []))
    for name in ("icmptype", "icmpcode"):
        if call.has(name):
            row[name] = call.get(name)
    row = {name: value for name, value in row.items() if value is not None}
    same = ("ipaddressid", "networkid", "protocol", "traffictype", "cidrlist")
    _refuse_overlap(row, call.store.where("Firewall", **{name: row.get(name) for name in same}))
    _new_rule(call, "Firewall", row, parent)
    yield row
    return row


def check_protocol(call: Call) -> None:
    """431 unless it is a protocol, with what belongs to it."""
    protocol = str(call.get("protocol")).lower()
    if protocol not in ("tcp", "udp", "icmp", "all") and not protocol.isdecimal():
        raise invalid(f"{protocol} is no protocol")
    if protocol != "icmp" and (call.has("icmptype") or call.has("icmpcode")):
        raise invalid("only icmp has types and codes")
    if protocol in ("icmp", "all") and (call.has("startport") or call.has("endport")):
        raise invalid(f"{protocol} has no ports")


def _check_inside(cidrs: str, network: str) -> None:
    """What goes out comes from the network itself."""
    within = ipaddress.ip_network(network, strict=False)
    for text in cidrs.split(","):
        each = ipaddress.ip_network(text, strict=False)
        if each.version != within.version or each.prefixlen == 0:
            continue
        if each.network_address not in within or each.prefixlen < within.prefixlen:
            raise invalid(f"{each} is not in {network}")


@behaviour(
    "listFirewallRules",
    "listEgressFirewallRules",
    "listRoutingFirewallRules",
    "listIpv6FirewallRules",
)
def list_firewall_rules(call: Call) -> Listing:
    rows = call.store.rows("Firewall")[::-1]  # newest first
    if call.command.name == "listEgressFirewallRules":
        rows = [row for row in rows if row["traffictype"] == "Egress"]
    elif call.command.name != "listRoutingFirewallRules":
        rows = [row for row in rows if row["traffictype"] == "Ingress"]
    return paged(call, narrowed(call, seen(call, rows)))


@behaviour("createPortForwardingRule")
def create_forwarding(call: Call) -> Work:
    address, vm = call.row("ipaddressid"), call.row("virtualmachineid")
    if address.get("isstaticnat"):
        raise invalid(f"{address['ipaddress']} has static NAT, so nothing is forwarded from it")
    _check_wired(call, vm, address)
    nics: list[Row] = vm["_nics"]
    network = call.rows.get("networkid") or call.store.get(address.get("associatednetworkid"))
    nic: Row = next(
        (each for each in nics if network and each["networkid"] == network["id"]),
        nics[0],
    )
    if str(call.get("protocol")).lower() not in ("tcp", "udp"):
        raise invalid(f"{call.get('protocol')} cannot be forwarded")
    row: Row = {
        "protocol": call.get("protocol"),
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm["name"],
        "virtualmachinedisplayname": vm.get("displayname"),
        "ipaddressid": address["id"],
        "ipaddress": address["ipaddress"],
        "networkid": nic.get("networkid"),
        "vmguestip": call.get("vmguestip") or nic.get("ipaddress"),
        "cidrlist": ",".join(call.get("cidrlist", [])),
    }
    ports(call, row, "publicport", "publicendport", str)
    ports(call, row, "privateport", "privateendport", str)
    _refuse_taken_ports(call, address, row)
    _new_rule(call, "FirewallRule", row, address)
    _open(call, address, row["protocol"], row)
    yield row
    return row


def _open(call: Call, address: Row, protocol: str, rule: Row) -> None:
    """Let in what a new rule passes on, unless told not to, or it is let in already."""
    if not call.get("openfirewall", True) or address.get("vpcid") or "publicport" not in rule:
        return
    first = int(rule["publicport"])
    last = int(rule.get("publicendport") or first)
    row: Row = {
        "protocol": protocol,
        "traffictype": "Ingress",
        "startport": first,
        "endport": last,
        "ipaddressid": address["id"],
        "ipaddress": address["ipaddress"],
        "networkid": address.get("associatednetworkid"),
        "cidrlist": "0.0.0.0/0",
        "destcidrlist": "",
        "_related": rule["id"],
    }
    for other in call.store.where("Firewall", ipaddressid=address["id"], protocol=protocol):
        if other.get("startport", 1) <= last and first <= other.get("endport", 65_535):
            return
    _new_rule(call, "Firewall", row, address)


@behaviour("deletePortForwardingRule", "deleteLoadBalancerRule")
def delete_rule(call: Call) -> Work:
    rule = call.row("id")
    yield rule
    for opened in list(call.store.where("Firewall", _related=rule["id"])):
        call.store.remove(opened)
    call.store.remove(rule)
    return None


@behaviour("listPortForwardingRules", "listLoadBalancerRules", "listVPCs")
def newest_first(call: Call) -> Listing:
    rows = seen(call, reversed(call.store.rows(call.command.answer)))
    if call.has("virtualmachineid"):
        vm = call.rows["virtualmachineid"]
        rows = [
            row
            for row in rows
            if vm in row.get("_machines", ()) or row.get("virtualmachineid") == vm["id"]
        ]
    keep = frozenset(["virtualmachineid", "supportedservices", "restartrequired"])
    return paged(call, narrowed(call, rows, keep=keep))


@behaviour("createLoadBalancerRule")
def create_balancer(call: Call) -> Work:
    address = call.rows.get("publicipid")
    network = call.rows.get("networkid")
    if address is None and network is not None:
        zone = call.store.get(network["zoneid"]) or {}
        address = wiring.acquire(call, zone, call.owner(), network=network)
    if address is None:
        raise invalid("a public address is needed")
    if address.get("isstaticnat"):
        raise Refusal(RULE_CONFLICT, f"{address['ipaddress']} has static NAT", 4360)
    if call.get("algorithm") not in ("roundrobin", "leastconn", "source"):
        raise invalid(f"{call.get('algorithm')} is no algorithm of balancing")
    for name in ("publicport", "privateport"):
        if not 1 <= call.get(name, 0) <= 65_535:
            raise invalid(f"{name} {call.get(name)} is no port")
    zone_id = address["zoneid"]
    row: Row = conventions.made(call, "LoadBalancer") | {
        "publicipid": address["id"],
        "publicip": address["ipaddress"],
        "publicport": str(call.get("publicport")),
        "privateport": str(call.get("privateport")),
        "networkid": address.get("associatednetworkid") or (network or {}).get("id"),
        "zoneid": zone_id,
        "_machines": [],
    }
    _refuse_taken_ports(call, address, row)
    _new_rule(call, "LoadBalancer", row, address)
    _open(call, address, "tcp", row)
    yield row
    return row


@behaviour("assignToLoadBalancerRule", "removeFromLoadBalancerRule")
def balance(call: Call) -> Work:
    rule = call.row("id")
    machines = list(call.lists.get("virtualmachineids", ()))
    for entry in call.maps("vmidipmap"):
        vm = call.store.get(entry.get("vmid"))
        if vm is not None:
            machines.append(vm)
    if not machines:
        raise invalid("say which machines")
    yield rule
    held: list[Row] = rule.setdefault("_machines", [])
    if call.command.name.startswith("assign") and any(vm in held for vm in machines):
        raise invalid(f"rule {rule['name']} has that machine already")
    for vm in machines:
        if call.command.name.startswith("remove"):
            if vm in held:
                held.remove(vm)
        else:
            held.append(vm)
    return None


@behaviour("listLoadBalancerRuleInstances")
def balanced(call: Call) -> Any:
    rule = call.row("id")
    held = [vm for vm in rule.get("_machines", ()) if not vm.get("_removed")]
    if call.get("applied") is False:
        mine = [
            vm
            for vm in call.store.rows("UserVm")
            if vm.get("_owner") == rule.get("_owner") and vm not in held
        ]
        held = mine
    if call.get("lbvmips"):
        return [
            {
                "lbvmipaddresses": [nic.get("ipaddress") for nic in vm["_nics"][:1]],
                "loadbalancerruleinstance": call.backend.renderer.show(
                    "UserVm", vm, root=call.caller.root
                ),
            }
            for vm in held
        ]
    return paged(call, held)
