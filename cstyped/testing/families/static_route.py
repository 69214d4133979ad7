"""Static routes of VPCs."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts.settings import setting_in
from ..refusal import RULE_CONFLICT, Refusal, invalid
from ..rows.kinds import (
    ACCOUNTS,
    IP_ADDRESSES,
    PRIVATE_GATEWAYS,
    STATIC_ROUTES,
    VLAN_IP_RANGES,
    VPCS,
)
from ..rows.rendering import usual

if TYPE_CHECKING:
    from ..rows.typed import VpcRow

_LINK_LOCAL = ipaddress.IPv4Network("169.254.0.0/16")


@behaviour("createStaticRoute", evidence="source: VpcManagerImpl.createStaticRoute")
def create_route(call: Call) -> Work:
    gateway, hop = call.given("gatewayid", PRIVATE_GATEWAYS), call.text("nexthop")
    if (gateway is None) == (hop is None):
        raise invalid("a static route needs either a gateway or a next hop")
    vpc = call.given("vpcid", VPCS)
    if gateway is not None:
        if vpc is not None and vpc["id"] != gateway["vpcid"]:
            raise invalid("the gateway is of another VPC")
        vpc = call.store.get(gateway["vpcid"], VPCS)
    if vpc is None:
        raise invalid("a route by its next hop needs vpcid")
    cidr = call.text("cidr", "")
    try:
        where = ipaddress.IPv4Network(cidr, strict=False)
    except ValueError:
        raise invalid(f"{cidr} is no network") from None
    if where.overlaps(ipaddress.IPv4Network(vpc["cidr"], strict=False)):
        raise invalid(f"{cidr} overlaps with the VPC's {vpc['cidr']}")
    if where.overlaps(_LINK_LOCAL):
        raise invalid(f"{cidr} overlaps with {_LINK_LOCAL}, which is link-local")
    zone = setting_in(call.store, "denied.routes", "Zone", vpc["zoneid"])
    for text in filter(None, map(str.strip, (zone or "").split(","))):
        if where.overlaps(ipaddress.IPv4Network(text, strict=False)):
            raise invalid(f"{cidr} overlaps with {text}, which the setting denied.routes has")
    if hop is not None:
        _check_hop(call, vpc, hop)
    for other in call.store.where(STATIC_ROUTES, vpcid=vpc["id"]):
        if where.overlaps(ipaddress.IPv4Network(other["cidr"], strict=False)):
            raise Refusal(RULE_CONFLICT, f"{cidr} overlaps with route {other['cidr']}")
    row = usual(STATIC_ROUTES)
    row |= {"cidr": cidr, "vpcid": vpc["id"], "state": "Active"}
    if gateway is not None:
        row["vpcgatewayid"] = gateway["id"]
        row["vpcgatewayip"] = gateway["gateway"]
    elif hop is not None:
        row["nexthop"] = hop
    call.new(STATIC_ROUTES, row, owner=call.store.get(vpc["_owner"], ACCOUNTS))
    yield row
    return row


def _check_hop(call: Call, vpc: VpcRow, hop: str) -> None:
    """431 unless a next hop is in the VPC, beside an address of it or beside a private gateway."""
    near = [vpc["cidr"]]
    for address in call.store.where(IP_ADDRESSES, vpcid=vpc["id"]):
        vlan = call.store.get(address.get("vlanid"), VLAN_IP_RANGES)
        if vlan is not None and "gateway" in vlan:
            near.append(f"{vlan['gateway']}/{vlan['netmask']}")
    gateways = call.store.where(PRIVATE_GATEWAYS, vpcid=vpc["id"])
    near += [f"{gateway['gateway']}/{gateway['netmask']}" for gateway in gateways]
    try:
        wanted = ipaddress.IPv4Address(hop)
    except ValueError:
        raise invalid(f"{hop} is no address") from None
    if not any(wanted in ipaddress.IPv4Network(text, strict=False) for text in near):
        raise invalid(f"{hop} is no next hop of VPC {vpc['name']}: nothing of it is there")


@behaviour("deleteStaticRoute", evidence="source: VpcManagerImpl.revokeStaticRoute")
def delete_route(call: Call) -> Work:
    route = call.row("id", STATIC_ROUTES)
    yield route
    call.store.remove(route)
    return None
