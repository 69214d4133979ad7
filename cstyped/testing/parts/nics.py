"""NICs of machines, and the addresses of guest networks that they have."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import CAPACITY, Refusal, failure, invalid
from ..rows.kinds import NICS, VLAN_IP_RANGES
from ..rows.store import take
from . import build

if TYPE_CHECKING:
    from ..rows.typed import MachineRow, NetworkRow, NicRow, VlanIpRangeRow
    from ..spec.fields import Inner

# The inner code where a network, or a zone, has no more addresses.
INSUFFICIENT_ADDRESSES = 4320


def plug(
    call: Call,
    vm: MachineRow,
    network: NetworkRow,
    *,
    address: str | None = None,
    mac: str | None = None,
    default: bool = False,
) -> NicRow:
    """A NIC for a machine."""
    nic: NicRow = {
        "networkid": network["id"],
        "traffictype": network.get("traffictype", "Guest"),
        "type": network.get("type", "Isolated"),
        "isdefault": default,
        "macaddress": mac or build.mac(call.site),
        "deviceid": str(len(vm["_nics"])),
        "virtualmachineid": vm["id"],
        "_owner": vm["_owner"],
    }
    take(nic, network, "netmask", "gateway")
    if network.get("state") == "Implemented":
        nic["_wired"] = True
    if (found := address or free_address(call, network)) is not None:
        nic["ipaddress"] = found
    call.store.add(NICS, nic, now=call.now)
    vm["_nics"].append(nic)
    return nic


# DHCP options that have names here, with their codes; others are known by their code.
_DHCP_CODES = {"subnet-mask": 1, "router": 3, "domain-server": 6, "domain-name": 15, "url": 114}
_MAC = re.compile(r"[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}")


def dhcp_options(given: Iterable[Mapping[str, str]]) -> list[Inner]:
    """Extra DHCP options of a NIC as answers show them. Given by name, or as {"dhcp:114": ...}."""
    found: list[Inner] = []
    for name, value in [pair for entry in given for pair in entry.items()]:
        text = name.removeprefix("dhcp:")
        code = int(text) if text.isdecimal() else _DHCP_CODES.get(text)
        if code is None or not 0 < code < 255:
            raise invalid(f"there is no DHCP option {name}")
        known = next((each for each, number in _DHCP_CODES.items() if number == code), str(code))
        found.append(
            {"extradhcpoptionname": known, "extradhcpoptioncode": code, "extradhcpvalue": value}
        )
    return found


def check_mac(call: Call, mac: str) -> None:
    """431 unless it is the MAC address of a single card, and nobody's yet."""
    if not _MAC.fullmatch(mac) or int(mac[:2], 16) & 1:
        raise invalid(f"{mac} is not the MAC address of a NIC")
    if any(call.store.where(NICS, macaddress=mac)):
        raise failure(f"MAC address {mac} is in use")


def taken_addresses(call: Call, network: NetworkRow) -> set[str]:
    """The addresses that NICs in a network have, the secondary ones included."""
    taken: set[str] = set()
    for nic in call.store.where(NICS, networkid=network["id"]):
        taken.add(nic.get("ipaddress", ""))
        taken.update(str(each["ipaddress"]) for each in nic.get("secondaryip", ()))
    return taken


def free_address(call: Call, network: NetworkRow) -> str | None:
    """An address of the network that no NIC has; the highest ones come last."""
    if ranges := own_ranges(call, network):
        return _of_ranges(call, network, ranges)
    if "cidr" not in network:
        return None
    subnet = ipaddress.ip_network(network["cidr"], strict=False)
    first, last = int(subnet.network_address) + 2, int(subnet.broadcast_address) - 1
    # Where the last search ended; a network of ten thousand machines must not be searched from its
    # start each time.
    at = max(network.get("_next", first), first)
    if at <= last:
        network["_next"] = at + 1
        wanted = str(ipaddress.ip_address(at))
        if wanted not in network.get("_asked", ()):
            return wanted
    taken = taken_addresses(call, network)
    for number in range(first, last + 1):
        address = str(ipaddress.ip_address(number))
        if address not in taken:
            return address
    text = f"network {network['name']} has no free address"
    raise Refusal(CAPACITY, text, INSUFFICIENT_ADDRESSES)


def own_ranges(call: Call, network: NetworkRow) -> list[VlanIpRangeRow]:
    """The ranges that a network's machines get their addresses of: those of shared networks."""
    if network.get("type") != "Shared":
        return []
    rows = call.store.where(VLAN_IP_RANGES, networkid=network["id"])
    return [row for row in rows if "startip" in row]


def _of_ranges(call: Call, network: NetworkRow, ranges: list[VlanIpRangeRow]) -> str:
    taken = taken_addresses(call, network)
    for row in ranges:
        first, last = (int(ipaddress.ip_address(row[end])) for end in ("startip", "endip"))
        for number in range(first, last + 1):
            address = str(ipaddress.ip_address(number))
            if address not in taken and address not in network.get("_asked", ()):
                return address
    text = f"network {network['name']} has no free address"
    raise Refusal(CAPACITY, text, INSUFFICIENT_ADDRESSES)


def check_free(call: Call, network: NetworkRow, address: str) -> None:
    """431 when an address is not the network's or is in use."""
    try:
        inside = ipaddress.ip_address(address) in ipaddress.ip_network(
            network.get("cidr", "0.0.0.0/0")
        )
    except ValueError:
        raise invalid(f"{address} is not an address") from None
    if not inside:
        raise invalid(f"{address} is not in network {network['name']}")
    if address in taken_addresses(call, network):
        raise invalid(f"{address} is in use")
    network.setdefault("_asked", set()).add(address)
