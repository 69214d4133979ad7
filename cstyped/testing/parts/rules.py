"""What rules on addresses share: ports, CIDRs, conflicts."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from ..asking.call import Call, Listing
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..refusal import RULE_CONFLICT, Refusal, invalid
from ..rows.rendering import defaults
from ..rows.stored import UntypedRow


def check_wired(call: Call, vm: UntypedRow, address: UntypedRow) -> None:
    """431 unless the machine has a card in the network that the address is for."""
    network = address.get("associatednetworkid")
    nics: list[UntypedRow] = vm.get("_nics", [])
    if not nics or (network and not any(nic["networkid"] == network for nic in nics)):
        raise invalid(f"machine {vm['name']} is not in the network of {address['ipaddress']}")


def ports(call: Call, row: UntypedRow, first: str, last: str, kind: type) -> None:
    """Note a range of ports; one alone is first and last."""
    start = call.get(first)
    if start is not None:
        end = call.get(last, start)
        if not 1 <= start <= end <= 65_535:
            raise invalid(f"ports {start} to {end} are no range")
        row[first], row[last] = kind(start), kind(end)


def new_rule(call: Call, kind: str, row: UntypedRow, parent: UntypedRow | None) -> None:
    owner = call.store.get(parent.get("_owner")) if parent else None
    usual = dict(defaults(kind)) | {"state": "Active", "fordisplay": True, "tags": list[object]()}
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


def _span(rule: UntypedRow) -> tuple[int, int]:
    """First and last port that a rule takes; (0, 0) when it has none."""
    first = rule.get("startport") or rule.get("publicport") or 0
    last = rule.get("endport") or rule.get("publicendport") or first
    return int(first), int(last)


def refuse_overlap(row: UntypedRow, others: Iterable[UntypedRow]) -> None:
    """537 when a rule takes a port that another one has."""
    first, last = _span(row)
    for low, high in map(_span, others):
        if low and first and first <= high and low <= last:
            raise Refusal(RULE_CONFLICT, "the rule conflicts with one that is there", 4360)


def _carrier(rule: UntypedRow) -> str:
    """What carries a rule's protocol: ssl and tcp-proxy go by tcp too."""
    return "udp" if str(rule.get("protocol")).lower() == "udp" else "tcp"


def refuse_taken_ports(call: Call, address: UntypedRow, row: UntypedRow) -> None:
    """537 when a port of an address is forwarded or balanced already."""
    there = [
        *call.store.where("FirewallRule", ipaddressid=address["id"]),
        *call.store.where("LoadBalancer", publicipid=address["id"]),
    ]
    refuse_overlap(row, (other for other in there if _carrier(other) == _carrier(row)))


def check_protocol(call: Call) -> None:
    """431 unless it is a protocol, with what belongs to it."""
    protocol = str(call.get("protocol")).lower()
    if protocol not in ("tcp", "udp", "icmp", "all") and not protocol.isdecimal():
        raise invalid(f"{protocol} is no protocol")
    if protocol != "icmp" and (call.has("icmptype") or call.has("icmpcode")):
        raise invalid("only icmp has types and codes")
    if protocol in ("icmp", "all") and (call.has("startport") or call.has("endport")):
        raise invalid(f"{protocol} has no ports")


def open_firewall(call: Call, address: UntypedRow, protocol: str, rule: UntypedRow) -> None:
    """Let in what a new rule passes on, unless told not to, or it is let in already."""
    if not call.get("openfirewall", True) or address.get("vpcid") or "publicport" not in rule:
        return
    first = int(rule["publicport"])
    last = int(rule.get("publicendport") or first)
    row: UntypedRow = {
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
    new_rule(call, "Firewall", row, address)


def delete_rule(call: Call) -> Work:
    """Take a rule away, with the firewall rule that was opened for it."""
    rule = call.row("id")
    yield rule
    for opened in list(call.store.where("Firewall", _related=rule["id"])):
        call.store.remove(opened)
    call.store.remove(rule)
    return None


def newest_first(call: Call) -> Listing:
    """Rules as the server lists them, also by the machine that they lead to."""
    rows = seen(call, reversed(call.store.rows(call.command.answer)))
    if call.has("virtualmachineid"):
        vm = call.rows["virtualmachineid"]
        rows = [
            row
            for row in rows
            if vm in row.get("_machines", ()) or row.get("virtualmachineid") == vm["id"]
        ]
    return paged(call, narrowed(call, rows))
