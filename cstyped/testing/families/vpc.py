"""VPCs and their private gateways."""

from __future__ import annotations

import ipaddress

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts import limits
from ..parts.network_domains import check_network_domain
from ..parts.public_addresses import acquire
from ..refusal import failure, invalid
from ..rows.rendering import Renderer, compute
from ..rows.stored import Shown, UntypedRow

# RFC 1918: where guests may be unless a setting of the zone allows more.
_PRIVATE = [
    ipaddress.IPv4Network(text) for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
]


@behaviour("restartVPC", evidence="source: VpcManagerImpl.restartVpc")
def restart_vpc(call: Call) -> Work:
    yield call.row("id")
    return None


@behaviour("createVPC", evidence="recorded: more")
def create_vpc(call: Call) -> Work:
    check_network_domain(call)
    zone, offering = call.row("zoneid"), call.row("vpcofferingid")
    cidr = call.get("cidr", "10.0.0.0/16")
    try:
        where = ipaddress.IPv4Network(cidr, strict=False)
    except ValueError:
        raise invalid(f"{cidr} is not a CIDR") from None
    if not any(where.subnet_of(private) for private in _PRIVATE):
        raise invalid(f"{cidr} is not private")
    owner = call.owner()
    limits.check_limit(call, owner, "vpc")
    vpc = conventions.made(call, "Vpc") | {
        "cidr": cidr,
        "displaytext": call.get("displaytext") or call.get("name"),
        "zoneid": zone["id"],
        "vpcofferingid": offering["id"],
        "service": offering.get("service", []),
        "state": "Enabled",
    }
    call.new("Vpc", vpc, owner=owner)
    yield vpc
    if call.get("start", True):
        acquire(call, zone, owner, network=None, vpc=vpc, source_nat=True)
    return vpc


@behaviour("deleteVPC", evidence="recorded: more")
def delete_vpc(call: Call) -> Work:
    vpc = call.row("id")
    yield vpc
    if any(call.store.where("Network", vpcid=vpc["id"])):
        raise failure(f"VPC {vpc['name']} has networks")
    for address in list(call.store.where("IPAddress", vpcid=vpc["id"])):
        call.store.remove(address)
    call.store.remove(vpc)
    return None


@behaviour("createPrivateGateway", evidence="source: VpcManagerImpl.createVpcPrivateGateway")
def create_private_gateway(call: Call) -> Work:
    vpc, beside = call.row("vpcid"), call.rows.get("associatednetworkid")
    vlan = call.get("vlan")
    if (vlan is None) == (beside is None):
        raise invalid("a private gateway needs either a VLAN or a network that it belongs to")
    physical = call.rows.get("physicalnetworkid") or call.store.one(
        "PhysicalNetwork", zoneid=vpc["zoneid"]
    )
    if vlan is not None and not call.get("bypassvlanoverlapcheck"):
        number = str(vlan).removeprefix("vlan://")
        if not number.isdecimal() or _in_ranges(int(number), physical.get("vlan", "")):
            raise invalid(f"VLAN {vlan} is one of those for guest networks")
    acl = call.rows.get("aclid") or call.store.one("NetworkACL", name="default_deny")
    row: UntypedRow = conventions.made(call, "PrivateGateway") | {
        "vpcid": vpc["id"],
        "vpcname": vpc["name"],
        "zoneid": vpc["zoneid"],
        "physicalnetworkid": physical["id"],
        "aclid": acl["id"],
        "aclname": acl["name"],
        "state": "Ready",
        "sourcenatsupported": call.get("sourcenatsupported", False),
    }
    row.pop("name", None)
    if vlan is not None:
        row["vlan"] = str(vlan).removeprefix("vlan://")
    call.new("PrivateGateway", row, owner=call.store.get(vpc["_owner"]))
    yield row
    return row


def _in_ranges(number: int, ranges: str) -> bool:
    """Whether a number is in text such as 100-200,500."""
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        if first.isdecimal() and int(first) <= number <= int(last or first):
            return True
    return False


@behaviour("listVPCs", evidence="recorded: sweep")
def list_vpcs(call: Call) -> Listing:
    rows = seen(call, reversed(call.store.rows("Vpc")))
    return paged(call, narrowed(call, rows))


def _tiers(vpc: UntypedRow, at: Renderer) -> list[Shown]:
    return [at.show("Network", network) for network in at.store.where("Network", vpcid=vpc["id"])]


compute("Vpc", {"network": _tiers})
