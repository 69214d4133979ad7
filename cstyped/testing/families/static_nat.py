"""Static NAT: a public address for one machine alone; and rules of IP forwarding on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.public_addresses import clear_static_nat
from ..parts.rules import (
    check_living,
    conflict,
    guest_address,
    network_of_address,
    new_rule,
    nic_in,
    open_firewall,
    overlapping,
    port_range,
    remove_rule,
    span,
    tie_to_network,
    untie,
)
from ..refusal import invalid
from ..rows.kinds import (
    FORWARDING_RULES,
    IP_ADDRESSES,
    IP_FORWARDING_RULES,
    LOAD_BALANCERS,
    MACHINES,
)
from ..rows.rendering import Renderer, compute

if TYPE_CHECKING:
    from ..rows.typed import IpForwardingRow


@behaviour("enableStaticNat", evidence="recorded: networks")
def enable(call: Call) -> None:
    address, vm = call.row("ipaddressid", IP_ADDRESSES), call.row("virtualmachineid", MACHINES)
    network = network_of_address(call, address, "StaticNat")
    check_living(vm)
    nic = nic_in(vm, network)
    target = guest_address(call, nic)
    if address.get("issourcenat"):
        raise invalid(f"{address['ipaddress']} is the source NAT address of its network")
    if address.get("isstaticnat"):
        raise conflict(f"{address['ipaddress']} has static NAT already")
    forwarded = call.store.where(FORWARDING_RULES, ipaddressid=address["id"])
    balanced = call.store.where(LOAD_BALANCERS, publicipid=address["id"])
    if any(forwarded) or any(balanced):
        raise conflict(f"{address['ipaddress']} has rules of forwarding or balancing")
    for other in call.store.where(IP_ADDRESSES, virtualmachineid=vm["id"], vmipaddress=target):
        raise invalid(f"machine {vm['name']} has static NAT from {other['ipaddress']}")
    tie_to_network(address, network)
    address |= {
        "isstaticnat": True,
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm["name"],
        "virtualmachinedisplayname": vm.get("displayname", vm["name"]),
        "virtualmachinetype": "User",
        "vmipaddress": target,
    }


@behaviour("disableStaticNat", evidence="recorded: networks")
def disable(call: Call) -> Work:
    address = call.row("ipaddressid", IP_ADDRESSES)
    if not address.get("isstaticnat"):
        raise invalid(f"{address['ipaddress']} has no static NAT")
    yield address
    for rule in list(call.store.where(IP_FORWARDING_RULES, _address=address["id"])):
        remove_rule(call, rule)
    clear_static_nat(address)
    untie(call, address)
    return None


@behaviour("createIpForwardingRule", evidence="recorded: networks")
def create_rule(call: Call) -> Work:
    address = call.row("ipaddressid", IP_ADDRESSES)
    if address.get("issourcenat") or not address.get("isstaticnat"):
        raise conflict(f"{address['ipaddress']} has no static NAT")
    network_of_address(call, address, "StaticNat")
    protocol = call.text("protocol", "").lower()
    if protocol not in ("tcp", "udp"):
        raise invalid(f"{protocol} cannot be forwarded")
    found = port_range(call, "startport", "endport")
    if found is None:
        raise invalid("startport is needed")
    for other in call.store.where(IP_FORWARDING_RULES, _address=address["id"]):
        if other["protocol"] == protocol and overlapping(found, span(other)):
            raise conflict(f"ports {found[0]} to {found[1]} are forwarded already")
    row: IpForwardingRow = {
        "protocol": protocol,
        "_address": address["id"],
        "ipaddress": address["ipaddress"],
        "virtualmachineid": address["virtualmachineid"],
        "startport": found[0],
        "endport": found[1],
    }
    new_rule(call, IP_FORWARDING_RULES, row, address)
    open_firewall(call, address, protocol, row)
    yield row
    return row


@behaviour("deleteIpForwardingRule", evidence="recorded: networks")
def delete_rule(call: Call) -> Work:
    row = call.row("id", IP_FORWARDING_RULES)
    yield row
    remove_rule(call, row)
    return None


@behaviour("listIpForwardingRules", evidence="recorded: networks")
def list_rules(call: Call) -> Listing:
    rows = seen(call, reversed(call.store.rows(IP_FORWARDING_RULES)))
    if (address := call.given("ipaddressid", IP_ADDRESSES)) is not None:
        rows = [row for row in rows if row.get("_address") == address["id"]]
    return paged(call, narrowed(call, rows))


def _address_number(row: IpForwardingRow, at: Renderer) -> int | None:
    """The server shows the internal number of the address."""
    address = at.store.get(row.get("_address"), IP_ADDRESSES)
    return None if address is None else address["_number"]


def _machine_name(row: IpForwardingRow, at: Renderer) -> object:
    return at.name(row.get("virtualmachineid"))


def _shown_name(row: IpForwardingRow, at: Renderer) -> object:
    vm = at.store.get(row.get("virtualmachineid"), MACHINES)
    return None if vm is None else vm.get("displayname", vm["name"])


compute(
    "IpForwardingRule",
    {
        "ipaddressid": _address_number,
        "virtualmachinename": _machine_name,
        "virtualmachinedisplayname": _shown_name,
    },
)
