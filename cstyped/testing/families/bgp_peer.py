"""Peers of dynamic routing."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..parts.dedicated import show_for_whom
from ..refusal import invalid
from ..rows.kinds import BGP_PEERS, DOMAINS, NETWORK_OFFERINGS, NETWORKS, VPC_OFFERINGS, VPCS, ZONES
from ..rows.rendering import usual

if TYPE_CHECKING:
    from ..rows.typed import BgpPeerRow

_MOST_NUMBER = 4_294_967_294


@behaviour("createBgpPeer", evidence="source: RoutedIpv4ManagerImpl.createBgpPeer")
def create_peer(call: Call) -> Work:
    zone = call.row("zoneid", ZONES)
    if not call.has("ipaddress") and not call.has("ip6address"):
        raise invalid("give ipaddress, ip6address or both")
    number = _number(call)
    for name, version in (("ipaddress", 4), ("ip6address", 6)):
        _check_address(call, zone["id"], name, version, number)
    row = usual(BGP_PEERS)
    row |= {"zoneid": zone["id"], "asnumber": number}
    keep(call, row, "ipaddress", "ip6address")
    _dedicate(call, row)
    call.store.add(BGP_PEERS, row, now=call.now)
    yield row
    return row


def _number(call: Call) -> int:
    number = call.number("asnumber", 0)
    if not 1 <= number <= _MOST_NUMBER:
        raise invalid(f"{number} is no AS number")
    return number


def _check_address(call: Call, zone: str, name: str, version: int, number: int) -> None:
    text = call.text(name)
    if text is None:
        return
    try:
        right = ipaddress.ip_address(text).version == version
    except ValueError:
        right = False
    if not right:
        raise invalid(f"{text} is no IPv{version} address")
    fields = {name: text, "zoneid": zone, "asnumber": number}
    if call.store.first(BGP_PEERS, **fields) is not None:
        raise invalid(f"the zone has a BGP peer {text} with AS number {number} already")


def _dedicate(call: Call, row: BgpPeerRow) -> None:
    if call.has("account") or call.has("projectid"):
        row["_for"] = call.owner()["id"]
    elif (domain := call.given("domainid", DOMAINS)) is not None:
        row["_for"] = domain["id"]


@behaviour("updateBgpPeer", evidence="source: RoutedIpv4ManagerImpl.updateBgpPeer")
def update_peer(call: Call) -> Work:
    row = call.row("id", BGP_PEERS)
    yield row
    if call.has("asnumber"):
        row["asnumber"] = _number(call)
    keep(call, row, "ipaddress", "ip6address")
    return row


@behaviour("dedicateBgpPeer", evidence="source: RoutedIpv4ManagerImpl.dedicateBgpPeer")
def dedicate_peer(call: Call) -> Work:
    row = call.row("id", BGP_PEERS)
    yield row
    _dedicate(call, row)
    return row


@behaviour("releaseBgpPeer", evidence="source: RoutedIpv4ManagerImpl.releaseDedicatedBgpPeer")
def release_peer(call: Call) -> Work:
    row = call.row("id", BGP_PEERS)
    yield row
    row.pop("_for", None)
    return row


@behaviour("changeBgpPeersForVpc", evidence="recorded: more")
def change_for_vpc(call: Call) -> Work:
    vpc = call.row("vpcid", VPCS)
    yield vpc
    offering = call.store.get(vpc["vpcofferingid"], VPC_OFFERINGS)
    peers = call.given_all("bgppeerids", BGP_PEERS)
    if peers and (offering is None or offering.get("routingmode") != "Dynamic"):
        raise invalid("the routing mode of the VPC's offering is not Dynamic")
    return vpc


@behaviour(
    "changeBgpPeersForNetwork", evidence="source: RoutedIpv4ManagerImpl.changeBgpPeersForNetwork"
)
def change_for_network(call: Call) -> Work:
    network = call.row("networkid", NETWORKS)
    yield network
    offering = call.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    peers = call.given_all("bgppeerids", BGP_PEERS)
    if peers and (offering is None or offering.get("routingmode") != "Dynamic"):
        raise invalid("the routing mode of the network's offering is not Dynamic")
    return network


show_for_whom("BgpPeer")
