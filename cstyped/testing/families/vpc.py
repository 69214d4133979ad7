"""VPCs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts import limits
from ..parts.network_domains import check_network_domain, network_domain
from ..parts.network_requirements import DNS, check_dns_pairs
from ..parts.network_services import providers_of
from ..parts.places import check_enabled
from ..parts.public_addresses import acquire, release
from ..parts.routers import vpc_router
from ..parts.subnets import check_private
from ..refusal import invalid
from ..rows.kinds import (
    IP_ADDRESSES,
    NETWORK_ACLS,
    NETWORKS,
    PRIVATE_GATEWAYS,
    ROUTERS,
    STATIC_ROUTES,
    VPC_OFFERINGS,
    VPCS,
    VPN_CONNECTIONS,
    VPN_GATEWAYS,
    ZONES,
)
from ..rows.rendering import Renderer, compute, usual
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import VpcOfferingRow, VpcRow

_LEAST_MTU, _MOST_MTU = 68, 1500


@behaviour("createVPC", evidence="recorded: more")
def create_vpc(call: Call) -> Work:
    check_network_domain(call)
    zone, offering = call.row("zoneid", ZONES), call.row("vpcofferingid", VPC_OFFERINGS)
    if offering.get("state") != "Enabled":
        raise invalid(f"VPC offering {offering['name']} is not enabled")
    domain = call.text("networkdomain")
    if offering.get("supportsregionLevelvpc") and domain is None:
        raise invalid("a VPC of a whole region needs a network domain")
    cidr = _cidr(call, offering)
    _check_dns(call, offering)
    check_enabled(call, zone)
    owner = call.owner()
    limits.check_limit(call, owner, "vpc")
    vpc = usual(VPCS)
    vpc |= {
        "name": call.text("name", ""),
        "displaytext": call.text("displaytext") or call.text("name", ""),
        "cidr": cidr,
        "zoneid": zone["id"],
        "vpcofferingid": offering["id"],
        "state": "Enabled",
        "networkdomain": domain or network_domain(owner),
        "fordisplay": call.flag("fordisplay", True),
        "publicmtu": _mtu(call.number("publicmtu", _MOST_MTU)),
        "distributedvpcrouter": offering.get("distributedvpcrouter", False),
        "regionlevelvpc": offering.get("supportsregionLevelvpc", False),
        "redundantvpcrouter": offering.get("_redundant", False),
    }
    for name in ("dns1", "dns2", "ip6dns1", "ip6dns2"):
        if (text := call.text(name)) is not None:
            vpc[name] = text
    call.new(VPCS, vpc, owner=owner)
    yield vpc
    if call.flag("start", True):
        address = None
        if "SourceNat" in providers_of(offering):
            address = acquire(call, zone, owner, network=None, vpc=vpc, source_nat=True)
        vpc_router(call, vpc, zone, owner, address)
    return vpc


def _cidr(call: Call, offering: VpcOfferingRow) -> str:
    """The CIDR of a new VPC: given, or for a routed one a part of the zone's, of a given size."""
    size, cidr = call.number("cidrsize"), call.text("cidr")
    if cidr is not None and size is not None:
        raise invalid("cidr and cidrsize exclude each other")
    if size is not None and offering.get("networkmode") != "ROUTED":
        raise invalid("cidrsize is for VPCs in mode ROUTED")
    if cidr is None:
        if size is None:
            raise invalid("a VPC needs a CIDR, or the size of one")
        cidr = f"10.0.0.0/{size}"
    if "/" not in cidr:
        raise invalid(f"{cidr} is not a CIDR")
    check_private(call, cidr)
    return cidr


def _check_dns(call: Call, offering: VpcOfferingRow) -> None:
    if not any(call.has(name) for name in DNS):
        return
    if "Dns" not in providers_of(offering):
        raise invalid(f"VPC offering {offering['name']} has no service Dns")
    if call.text("ip6dns1") and not str(offering.get("internetprotocol", "")).endswith("IPv6"):
        raise invalid(f"VPC offering {offering['name']} has no IPv6")
    check_dns_pairs(call)


def _mtu(given: int) -> int:
    """What the server makes of an MTU: it keeps it between its bounds."""
    return min(max(given, _LEAST_MTU), _MOST_MTU)


@behaviour("updateVPC", evidence="source: VpcManagerImpl.updateVpc")
def update_vpc(call: Call) -> Work:
    vpc = call.row("id", VPCS)
    yield vpc
    if (name := call.text("name")) is not None:
        vpc["name"] = name
    if (text := call.text("displaytext")) is not None:
        vpc["displaytext"] = text
    if (shown := call.flag("fordisplay")) is not None:
        vpc["fordisplay"] = shown
    if (mtu := call.number("publicmtu")) is not None:
        vpc["publicmtu"] = _mtu(mtu)
    if (address := call.text("sourcenatipaddress")) is not None:
        _move_source_nat(call, vpc, address)
    return vpc


def _move_source_nat(call: Call, vpc: VpcRow, address: str) -> None:
    wanted = call.store.first(IP_ADDRESSES, ipaddress=address, vpcid=vpc["id"])
    if wanted is None:
        raise invalid(f"{address} is no address of VPC {vpc['name']}")
    for row in call.store.where(IP_ADDRESSES, vpcid=vpc["id"]):
        row["issourcenat"] = row is wanted


@behaviour("restartVPC", evidence="source: VpcManagerImpl.restartVpc")
def restart_vpc(call: Call) -> Work:
    vpc = call.row("id", VPCS)
    yield vpc
    if call.flag("makeredundant") and vpc.get("redundantvpcrouter"):
        raise invalid(f"VPC {vpc['name']} has a redundant router already")
    if call.flag("makeredundant"):
        vpc["redundantvpcrouter"] = True
    vpc["restartrequired"] = False
    return None


@behaviour("deleteVPC", evidence="recorded: more")
def delete_vpc(call: Call) -> Work:
    vpc = call.row("id", VPCS)
    yield vpc
    if any(call.store.where(NETWORKS, vpcid=vpc["id"])):
        raise invalid(f"VPC {vpc['name']} has networks")
    for gateway in list(call.store.where(VPN_GATEWAYS, vpcid=vpc["id"])):
        for connection in list(call.store.where(VPN_CONNECTIONS, s2svpngatewayid=gateway["id"])):
            call.store.remove(connection)
    for address in list(call.store.where(IP_ADDRESSES, vpcid=vpc["id"])):
        release(call, address)
    for kind in (ROUTERS, VPN_GATEWAYS, STATIC_ROUTES, PRIVATE_GATEWAYS, NETWORK_ACLS):
        for row in list(call.store.where(kind, vpcid=vpc["id"])):
            call.store.remove(row)
    call.store.remove(vpc)
    return None


@behaviour("listVPCs", evidence="recorded: sweep")
def list_vpcs(call: Call) -> Listing:
    rows = seen(call, reversed(call.store.rows("Vpc")))
    return paged(call, narrowed(call, rows))


def _tiers(vpc: VpcRow, at: Renderer) -> list[Shown]:
    return [at.show("Network", network) for network in at.store.where(NETWORKS, vpcid=vpc["id"])]


def _services(vpc: VpcRow, at: Renderer) -> list[Shown] | None:
    offering = at.store.get(vpc.get("vpcofferingid"), VPC_OFFERINGS)
    return None if offering is None else list(offering.get("service", ()))


compute("Vpc", {"network": _tiers, "service": _services})
