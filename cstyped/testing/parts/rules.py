"""What rules on addresses share: ports, CIDRs, conflicts."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_list

from ..asking.call import Call, Listing
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..refusal import RULE_CONFLICT, Refusal, invalid
from ..rows.kinds import (
    ACCOUNTS,
    FIREWALL_RULES,
    FORWARDING_RULES,
    IP_FORWARDING_RULES,
    LOAD_BALANCERS,
    MACHINES,
    NETWORK_OFFERINGS,
    NETWORKS,
)
from ..rows.rendering import defaults
from ..rows.store import Store, fields_of
from ..rows.stored import Kind, R
from .network_services import service_names

if TYPE_CHECKING:
    from ..rows.typed import FirewallRow, IPAddressRow, MachineRow, NetworkRow, NicRow


def conflict(text: str) -> Refusal:
    """537: a rule is in the way of another. Every command wraps what its manager throws."""
    return Refusal(RULE_CONFLICT, text)


# -- where a rule is ---------------------------------------------------------------------------


def check_service(call: Call, network: NetworkRow, service: str) -> None:
    """431 unless a network has a service."""
    offering = call.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    if offering is None or service not in service_names(offering):
        raise invalid(f"network {network['name']} has no service {service}")


def network_of_address(call: Call, address: IPAddressRow, service: str) -> NetworkRow:
    """The network that a rule on an address is for. An address of a VPC gets one with its first
    rule, of those whose network is said.
    """
    if address["state"] == "Free":
        raise invalid(f"{address['ipaddress']} is nobody's")
    network = call.store.get(address.get("associatednetworkid"), NETWORKS)
    given = call.given("networkid", NETWORKS)
    if network is None and address.get("vpcid") and given is not None:
        if given.get("vpcid") != address["vpcid"]:
            raise invalid(f"network {given['name']} is no tier of the address's VPC")
        network = given
    if network is None:
        raise invalid(f"{address['ipaddress']} is associated with no network")
    if given is not None and given["id"] != network["id"]:
        raise invalid(f"{address['ipaddress']} is associated with another network")
    if address.get("vpcid") and call.flag("openfirewall"):
        raise invalid(f"{address['ipaddress']} is a VPC's, which has no firewall to open")
    check_service(call, network, service)
    return network


def nic_in(vm: MachineRow, network: NetworkRow) -> NicRow:
    """The NIC that a machine has in a network; 431 if it has none."""
    for nic in vm.get("_nics", ()):
        if nic["networkid"] == network["id"] and "ipaddress" in nic:
            return nic
    raise invalid(f"machine {vm['name']} has no NIC in network {network['name']}")


def guest_address(call: Call, nic: NicRow) -> str:
    """The address of a NIC that a rule leads to: its own, or the secondary one that is given."""
    text = call.text("vmguestip")
    if text is None or text == nic["ipaddress"]:
        return nic["ipaddress"]
    if not any(each.get("ipaddress") == text for each in nic.get("secondaryip", ())):
        raise invalid(f"{text} is no address of the machine in that network")
    return text


def check_living(vm: MachineRow) -> None:
    """431 for a machine that is destroyed."""
    if vm["state"] in ("Destroyed", "Expunging"):
        raise invalid(f"machine {vm['name']} is {vm['state']}")


def tie_to_network(address: IPAddressRow, network: NetworkRow) -> None:
    """Note the network of an address, as its first rule in a VPC does."""
    address["associatednetworkid"] = network["id"]


def untie(call: Call, address: IPAddressRow | None) -> None:
    """An address of a VPC without rules is associated with none of its networks."""
    if address is None or "vpcid" not in address or address.get("isstaticnat"):
        return
    if not any(rules_of_address(call.store, address)):
        address.pop("associatednetworkid", None)


def rules_of_address(store: Store, address: IPAddressRow) -> Iterator[Mapping[str, object]]:
    """All rules on an address, of whatever sort."""
    for kind in (FIREWALL_RULES, FORWARDING_RULES):
        yield from store.where(kind, ipaddressid=address["id"])
    yield from store.where(IP_FORWARDING_RULES, _address=address["id"])
    yield from store.where(LOAD_BALANCERS, publicipid=address["id"])


# -- what is in a rule -------------------------------------------------------------------------


def port(call: Call, name: str) -> int | None:
    """A parameter that is a port."""
    given = call.number(name)
    if given is not None and not 0 <= given <= 65_535:
        raise invalid(f"{given} is no port")
    return given


def port_range(call: Call, first: str, last: str) -> tuple[int, int] | None:
    """A range of ports; one alone is first and last."""
    start, end = port(call, first), port(call, last)
    if start is None:
        return None
    end = start if end is None else end
    if start > end:
        raise invalid(f"ports {start} to {end} are no range")
    return start, end


def ports(
    call: Call, row: Mapping[str, object], first: str, last: str, kind: type[int | str]
) -> None:
    """Note a range of ports under the names of its parameters."""
    found = port_range(call, first, last)
    if found is not None:
        kept = fields_of(row)
        kept[first], kept[last] = kind(found[0]), kind(found[1])


def new_rule(call: Call, kind: Kind[R], row: R, parent: Mapping[str, object] | None) -> R:
    """Keep a rule. It belongs to whom its address or network belongs to."""
    owner = call.store.get(parent.get("_owner"), ACCOUNTS) if parent else None
    kept = fields_of(row)
    usual = dict(defaults(kind.name)) | {
        "state": "Active",
        "fordisplay": True,
        "tags": list[object](),
    }
    if (shown := call.flag("fordisplay")) is not None:
        kept["fordisplay"] = shown
    for name, value in usual.items():
        kept.setdefault(name, value)
    return call.new(kind, row, owner=owner)


def cidrs(call: Call, name: str, usual: str) -> str:
    """The networks that a rule is for, in the order in which the server lists them."""
    given = [text.strip() for text in call.texts(name)] or [usual]
    for cidr in given:
        check_cidr(cidr)
    return ",".join(sorted(given))


def check_cidr(text: str) -> None:
    """431 unless it is an address with the length of its prefix; the address may be a host's."""
    try:
        ipaddress.ip_network(text, strict=False)
    except ValueError:
        raise invalid(f"{text} is not a CIDR") from None
    if "/" not in text:
        raise invalid(f"{text} says no length of a prefix")


def check_protocol(call: Call) -> str:
    """The protocol of a rule; 431 unless it is one, with what belongs to it."""
    protocol = call.text("protocol", "all").lower()
    if protocol not in ("tcp", "udp", "icmp", "all") and not protocol.isdecimal():
        raise invalid(f"{protocol} is no protocol")
    if protocol != "icmp" and (call.has("icmptype") or call.has("icmpcode")):
        raise invalid("only icmp has types and codes")
    if protocol in ("icmp", "all") and (call.has("startport") or call.has("endport")):
        raise invalid(f"{protocol} has no ports")
    return protocol


# -- conflicts ---------------------------------------------------------------------------------


def span(rule: Mapping[str, object]) -> tuple[int, int] | None:
    """First and last port that a rule takes; None when it has none."""
    first = rule.get("startport", rule.get("publicport"))
    if first is None:
        return None
    last = rule.get("endport", rule.get("publicendport", first))
    return int(str(first)), int(str(last))


def overlapping(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    """Whether two ranges of ports have one in common."""
    return one is not None and other is not None and one[0] <= other[1] and other[0] <= one[1]


def same_cidrs(one: object, other: object) -> bool:
    """Whether two lists of networks have one in common, or are both empty."""
    first, second = ({each for each in str(text or "").split(",") if each} for text in (one, other))
    return bool(first & second) or not (first or second)


def _carrier(rule: Mapping[str, object]) -> str:
    """What carries a rule's protocol: ssl and tcp-proxy go by tcp too."""
    return "udp" if str(rule.get("protocol")).lower() == "udp" else "tcp"


def refuse_taken_ports(
    call: Call, address: IPAddressRow, row: Mapping[str, object], kind: Kind[R]
) -> None:
    """537 when a port of an address is forwarded or balanced already. Two rules of port forwarding
    may share one if they are for different sources, or different protocols.
    """
    wanted = span(row)
    for other in call.store.where(FORWARDING_RULES, ipaddressid=address["id"]):
        if kind.name == FORWARDING_RULES.name and (
            not same_cidrs(row.get("cidrlist"), other.get("cidrlist"))
            or row.get("protocol") != other.get("protocol")
        ):
            continue
        if overlapping(wanted, span(other)):
            raise conflict(f"ports {wanted} are forwarded already")
    for balancer in call.store.where(LOAD_BALANCERS, publicipid=address["id"]):
        if overlapping(wanted, span(balancer)) and _carrier(row) == _carrier(balancer):
            raise conflict(f"ports {wanted} are balanced already")


def open_firewall(
    call: Call, address: IPAddressRow, protocol: str, rule: Mapping[str, object]
) -> None:
    """Let in what a new rule passes on, unless told not to, or it is let in already."""
    found = span(rule)
    if not call.flag("openfirewall", True) or address.get("vpcid") or found is None:
        return
    for other in call.store.where(FIREWALL_RULES, ipaddressid=address["id"], protocol=protocol):
        if overlapping(found, span(other)) and same_cidrs(other.get("cidrlist"), "0.0.0.0/0"):
            return
    opened = call.store.get(address.get("associatednetworkid"), NETWORKS)
    row: FirewallRow = {
        "protocol": protocol,
        "traffictype": "Ingress",
        "startport": found[0],
        "endport": found[1],
        "ipaddressid": address["id"],
        "ipaddress": address["ipaddress"],
        "networkid": opened["id"] if opened is not None else "",
        "cidrlist": "0.0.0.0/0",
        "destcidrlist": "",
        "_purpose": "Firewall",
        "_related": str(rule["id"]),
    }
    new_rule(call, FIREWALL_RULES, row, address)


def remove_rule(call: Call, rule: Mapping[str, object]) -> None:
    """Take a rule away, with the firewall rule that was opened for it."""
    for opened in list(call.store.where(FIREWALL_RULES, _related=rule["id"])):
        call.store.remove(opened)
    call.store.remove(rule)


def delete_rule(call: Call) -> Work:
    """Take the rule away that a command names."""
    rule = call.row("id")
    yield rule
    remove_rule(call, rule)
    return None


def newest_first(call: Call) -> Listing:
    """Rules as the server lists them, also by the machine that they lead to."""
    rows = seen(call, reversed(call.store.rows(call.command.answer)))
    vm = call.given("virtualmachineid", MACHINES)
    if vm is not None:
        rows = [row for row in rows if leads_to(row, vm)]
    return paged(call, narrowed(call, rows))


def leads_to(rule: Mapping[str, object], vm: MachineRow) -> bool:
    """Whether a rule is for a machine, or balances it."""
    machines = rule.get("_machines")
    return rule.get("virtualmachineid") == vm["id"] or (is_list(machines) and vm in machines)
