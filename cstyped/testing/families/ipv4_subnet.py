"""Subnets of zones for routed networks, and prefixes of IPv6."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts.dedicated import show_for_whom
from ..refusal import invalid
from ..rows.kinds import DOMAINS, IPV4_SUBNETS, IPV6_PREFIXES, NETWORKS, ZONES
from ..rows.rendering import usual

if TYPE_CHECKING:
    from ..rows.typed import Ipv4SubnetRow

_SIXTY_FOUR = 64


@behaviour(
    "createIpv4SubnetForZone",
    evidence="source: RoutedIpv4ManagerImpl.createDataCenterIpv4GuestSubnet",
)
def create_subnet(call: Call) -> Work:
    zone, text = call.row("zoneid", ZONES), call.text("subnet", "")
    subnet = _subnet(call, text, zone["id"], None)
    row = usual(IPV4_SUBNETS)
    row |= {"zoneid": zone["id"], "subnet": str(subnet)}
    _dedicate(call, row)
    call.store.add(IPV4_SUBNETS, row, now=call.now)
    yield row
    return row


def _subnet(call: Call, text: str, zone: str, mine: Ipv4SubnetRow | None) -> ipaddress.IPv4Network:
    try:
        subnet = ipaddress.IPv4Network(text, strict=False)
    except ValueError:
        raise invalid(f"Invalid IPv4 subnet: {text}") from None
    for other in call.store.where(IPV4_SUBNETS, zoneid=zone):
        if other is not mine and subnet.overlaps(ipaddress.IPv4Network(other["subnet"])):
            raise invalid(f"{subnet} overlaps with subnet {other['subnet']}")
    return subnet


def _dedicate(call: Call, row: Ipv4SubnetRow) -> None:
    if call.has("account") or call.has("projectid"):
        row["_for"] = call.owner()["id"]
    elif (domain := call.given("domainid", DOMAINS)) is not None:
        row["_for"] = domain["id"]


@behaviour(
    "updateIpv4SubnetForZone",
    evidence="source: RoutedIpv4ManagerImpl.updateDataCenterIpv4GuestSubnet",
)
def update_subnet(call: Call) -> Work:
    row = call.row("id", IPV4_SUBNETS)
    yield row
    row["subnet"] = str(_subnet(call, call.text("subnet", ""), row["zoneid"], row))
    return row


@behaviour(
    "deleteIpv4SubnetForZone",
    evidence="source: RoutedIpv4ManagerImpl.deleteDataCenterIpv4GuestSubnet",
)
def delete_subnet(call: Call) -> Work:
    row = call.row("id", IPV4_SUBNETS)
    yield row
    call.store.remove(row)
    return None


@behaviour(
    "dedicateIpv4SubnetForZone",
    evidence="source: RoutedIpv4ManagerImpl.dedicateDataCenterIpv4GuestSubnet",
)
def dedicate_subnet(call: Call) -> Work:
    row = call.row("id", IPV4_SUBNETS)
    yield row
    _dedicate(call, row)
    return row


@behaviour(
    "releaseIpv4SubnetForZone",
    evidence="source: RoutedIpv4ManagerImpl.releaseDedicatedDataCenterIpv4GuestSubnet",
)
def release_subnet(call: Call) -> Work:
    row = call.row("id", IPV4_SUBNETS)
    yield row
    row.pop("_for", None)
    return row


@behaviour("createGuestNetworkIpv6Prefix", evidence="recorded: sessions_and_oddities")
def create_prefix(call: Call) -> Work:
    zone, text = call.row("zoneid", ZONES), call.text("prefix", "")
    try:
        prefix = ipaddress.IPv6Network(text)
    except ValueError:
        raise invalid(f"Invalid IPv6 prefix {text}") from None
    if prefix.prefixlen > _SIXTY_FOUR:
        raise invalid(f"IPv6 prefix must be /{_SIXTY_FOUR} or less: {text}")
    for other in call.store.rows(IPV6_PREFIXES):
        if prefix.overlaps(ipaddress.IPv6Network(other["prefix"])):
            raise invalid(f"{prefix} overlaps with prefix {other['prefix']}")
    row = usual(IPV6_PREFIXES)
    subnets = 2 ** (_SIXTY_FOUR - prefix.prefixlen)
    row |= {"zoneid": zone["id"], "prefix": text, "totalsubnets": subnets}
    row |= {"availablesubnets": subnets, "usedsubnets": 0}
    call.store.add(IPV6_PREFIXES, row, now=call.now)
    yield row
    return row


@behaviour(
    "deleteGuestNetworkIpv6Prefix",
    evidence="source: ConfigurationManagerImpl.deleteDataCenterGuestIpv6Prefix",
)
def delete_prefix(call: Call) -> Work:
    row = call.row("id", IPV6_PREFIXES)
    yield row
    prefix = ipaddress.IPv6Network(row["prefix"])
    for network in call.store.where(NETWORKS, zoneid=row["zoneid"]):
        cidr = network.get("ip6cidr")
        if cidr and ipaddress.IPv6Network(cidr, strict=False).subnet_of(prefix):
            raise invalid(f"network {network['name']} is in prefix {row['prefix']}")
    call.store.remove(row)
    return None


show_for_whom("DataCenterIpv4Subnet")
