"""Private gateways of VPCs."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts.network_acls import acl_of_vpc
from ..parts.vlans import in_ranges, vlan_number
from ..refusal import failure, forbidden, invalid
from ..rows.kinds import (
    ACCOUNTS,
    NETWORK_ACLS,
    NETWORK_OFFERINGS,
    NETWORKS,
    PHYSICAL_NETWORKS,
    PRIVATE_GATEWAYS,
    STATIC_ROUTES,
    VPCS,
)
from ..rows.rendering import usual

if TYPE_CHECKING:
    from ..rows.typed import PhysicalNetworkRow, VpcRow


@behaviour("createPrivateGateway", evidence="source: VpcManagerImpl.createVpcPrivateGateway")
def create_gateway(call: Call) -> Work:
    vpc, beside = call.row("vpcid", VPCS), call.given("associatednetworkid", NETWORKS)
    vlan = call.text("vlan")
    if (vlan is None) == (beside is None):
        raise invalid("a private gateway needs either a VLAN or a network that it belongs to")
    if vlan is not None and not call.caller.root:
        raise forbidden("only root administrators say the VLAN of a private gateway")
    physical = _physical(call, vpc)
    if vlan is not None and not call.flag("bypassvlanoverlapcheck"):
        _check_vlan(vlan, physical)
    address = _address(call)
    same = call.store.first(PRIVATE_GATEWAYS, vpcid=vpc["id"], ipaddress=address)
    if vlan is not None and same is not None and same.get("vlan") == _uri(vlan):
        raise invalid(f"VPC {vpc['name']} has a private gateway with {address} already")
    acl = acl_of_vpc(call, vpc) or call.store.one(NETWORK_ACLS, name="default_deny")
    row = usual(PRIVATE_GATEWAYS)
    row |= {
        "gateway": call.text("gateway", ""),
        "netmask": call.text("netmask", ""),
        "ipaddress": address,
        "vpcid": vpc["id"],
        "zoneid": vpc["zoneid"],
        "physicalnetworkid": physical["id"],
        "aclid": acl["id"],
        "state": "Ready",
        "sourcenatsupported": call.flag("sourcenatsupported", False),
    }
    if vlan is not None:
        row["vlan"] = _uri(vlan)
    if beside is not None:
        row["associatednetworkid"] = beside["id"]
        row["associatednetwork"] = beside["name"]
    call.new(PRIVATE_GATEWAYS, row, owner=call.store.get(vpc["_owner"], ACCOUNTS))
    yield row
    return row


def _physical(call: Call, vpc: VpcRow) -> PhysicalNetworkRow:
    given = call.given("physicalnetworkid", PHYSICAL_NETWORKS)
    if given is not None:
        return given
    offering = call.given("networkofferingid", NETWORK_OFFERINGS)
    tags = offering.get("tags") if offering is not None else None
    for network in call.store.where(PHYSICAL_NETWORKS, zoneid=vpc["zoneid"]):
        if not tags or network.get("tags") == tags:
            return network
    raise invalid("no physical network carries private gateways of this zone")


def _check_vlan(vlan: str, physical: PhysicalNetworkRow) -> None:
    number = vlan_number(vlan)
    if number is None or in_ranges(number, physical.get("vlan", "")):
        raise invalid(f"VLAN {vlan} is one of those for guest networks")


def _address(call: Call) -> str:
    text = call.text("ipaddress", "")
    try:
        ipaddress.IPv4Interface(f"{call.text('gateway')}/{call.text('netmask')}")
        ipaddress.IPv4Address(text)
    except ValueError:
        raise invalid(f"{text} is no address beside {call.text('gateway')}") from None
    return text


def _uri(vlan: str | None) -> str:
    return vlan if vlan is not None and "://" in vlan else f"vlan://{vlan}"


@behaviour("deletePrivateGateway", evidence="source: VpcManagerImpl.deleteVpcPrivateGateway")
def delete_gateway(call: Call) -> Work:
    gateway = call.row("id", PRIVATE_GATEWAYS)
    yield gateway
    if any(call.store.where(STATIC_ROUTES, vpcgatewayid=gateway["id"])):
        raise failure("the private gateway has static routes: delete them first")
    call.store.remove(gateway)
    return None
