"""Port forwarding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..parts.rules import (
    check_living,
    cidrs,
    guest_address,
    network_of_address,
    new_rule,
    newest_first,
    nic_in,
    open_firewall,
    port_range,
    refuse_taken_ports,
    remove_rule,
    span,
    tie_to_network,
    untie,
)
from ..refusal import invalid
from ..rows.kinds import FORWARDING_RULES, IP_ADDRESSES, MACHINES, NETWORKS
from ..rows.rendering import Renderer, compute

if TYPE_CHECKING:
    from ..rows.typed import ForwardingRow


@behaviour("createPortForwardingRule", evidence="recorded: networks")
def create_forwarding(call: Call) -> Work:
    address, vm = call.row("ipaddressid", IP_ADDRESSES), call.row("virtualmachineid", MACHINES)
    if address.get("isstaticnat"):
        raise invalid(f"{address['ipaddress']} has static NAT, so nothing is forwarded from it")
    network = network_of_address(call, address, "PortForwarding")
    protocol = call.text("protocol", "").lower()
    if protocol not in ("tcp", "udp"):
        raise invalid(f"{protocol} cannot be forwarded")
    public = port_range(call, "publicport", "publicendport")
    private = port_range(call, "privateport", "privateendport")
    if public is None or private is None:
        raise invalid("public and private ports are needed")
    _check_ranges(public, private)
    check_living(vm)
    nic = nic_in(vm, network)
    row: ForwardingRow = {
        "protocol": protocol,
        "virtualmachineid": vm["id"],
        "ipaddressid": address["id"],
        "ipaddress": address["ipaddress"],
        "networkid": network["id"],
        "vmguestip": guest_address(call, nic),
        "cidrlist": cidrs(call, "cidrlist", "") if call.texts("cidrlist") else "",
        "publicport": str(public[0]),
        "publicendport": str(public[1]),
        "privateport": str(private[0]),
        "privateendport": str(private[1]),
    }
    refuse_taken_ports(call, address, row, FORWARDING_RULES)
    new_rule(call, FORWARDING_RULES, row, address)
    tie_to_network(address, network)
    open_firewall(call, address, protocol, row)
    yield row
    return row


def _check_ranges(public: tuple[int, int], private: tuple[int, int]) -> None:
    if public[1] - public[0] != private[1] - private[0]:
        raise invalid("the private range must have as many ports as the public one")
    if public[0] != public[1] and public != private:
        raise invalid("a range of ports must be the same inside as outside")


@behaviour("updatePortForwardingRule", evidence="recorded: networks")
def update_forwarding(call: Call) -> Work:
    row = call.row("id", FORWARDING_RULES)
    yield row
    private = call.number("privateport", call.number("privateendport", 0))
    last = call.number("privateendport", private)
    public = span(row)
    if private and public is not None:
        if not 0 < private <= last <= 65_535:
            raise invalid(f"ports {private} to {last} are no range")
        if last - private != public[1] - public[0]:
            raise invalid(f"ports {private} to {last} do not fit to {public[0]} to {public[1]}")
    vm = call.given("virtualmachineid", MACHINES)
    if vm is None and call.has("vmguestip"):
        raise invalid("vmguestip needs virtualmachineid")
    network = call.store.get(row.get("networkid"), NETWORKS)
    if vm is not None and network is not None:
        nic = nic_in(vm, network)
        row |= {"vmguestip": guest_address(call, nic), "virtualmachineid": vm["id"]}
    if private:
        row |= {"privateport": str(private), "privateendport": str(last)}
    if call.texts("cidrlist"):
        row["cidrlist"] = cidrs(call, "cidrlist", "")
    if (shown := call.flag("fordisplay")) is not None:
        row["fordisplay"] = shown
    return row


@behaviour("deletePortForwardingRule", evidence="recorded: networks")
def delete_forwarding(call: Call) -> Work:
    row = call.row("id", FORWARDING_RULES)
    yield row
    remove_rule(call, row)
    untie(call, call.store.get(row["ipaddressid"], IP_ADDRESSES))
    return None


@behaviour("listPortForwardingRules", evidence="recorded: networks")
def list_forwarding(call: Call) -> Listing:
    return newest_first(call)


def _machine_name(row: ForwardingRow, at: Renderer) -> object:
    return at.name(row.get("virtualmachineid"))


def _shown_name(row: ForwardingRow, at: Renderer) -> object:
    vm = at.store.get(row.get("virtualmachineid"), MACHINES)
    return None if vm is None else vm.get("displayname", vm["name"])


compute(
    "FirewallRule",
    {"virtualmachinename": _machine_name, "virtualmachinedisplayname": _shown_name},
)
