"""Port forwarding."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..parts.rules import (
    check_wired,
    delete_rule,
    new_rule,
    newest_first,
    open_firewall,
    ports,
    refuse_taken_ports,
)
from ..refusal import invalid
from ..rows.stored import UntypedRow


@behaviour("createPortForwardingRule", evidence="recorded: networks")
def create_forwarding(call: Call) -> Work:
    address, vm = call.row("ipaddressid"), call.row("virtualmachineid")
    if address.get("isstaticnat"):
        raise invalid(f"{address['ipaddress']} has static NAT, so nothing is forwarded from it")
    check_wired(call, vm, address)
    nics: list[UntypedRow] = vm["_nics"]
    network = call.rows.get("networkid") or call.store.get(address.get("associatednetworkid"))
    nic: UntypedRow = next(
        (each for each in nics if network and each["networkid"] == network["id"]),
        nics[0],
    )
    if str(call.get("protocol")).lower() not in ("tcp", "udp"):
        raise invalid(f"{call.get('protocol')} cannot be forwarded")
    row: UntypedRow = {
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
    refuse_taken_ports(call, address, row)
    new_rule(call, "FirewallRule", row, address)
    open_firewall(call, address, row["protocol"], row)
    yield row
    return row


@behaviour("deletePortForwardingRule", evidence="recorded: networks")
def delete_forwarding(call: Call) -> Work:
    return (yield from delete_rule(call))


@behaviour("listPortForwardingRules", evidence="recorded: networks")
def list_forwarding(call: Call) -> Listing:
    return newest_first(call)
