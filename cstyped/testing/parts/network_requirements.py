"""What a new guest network must meet beside its VLAN and its subnet: who may have it and where, and
which parameters go with which offerings.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import failure, invalid
from ..rows.kinds import NETWORK_OFFERINGS, NETWORKS, NICS, PHYSICAL_NETWORKS, VPCS
from ..rows.store import fields_of
from .network_services import providers_of, service_names
from .subnets import check_private

if TYPE_CHECKING:
    from ..rows.typed import NetworkOfferingRow, NetworkRow, VpcRow, ZoneRow

DNS = ("dns1", "dns2", "ip6dns1", "ip6dns2")


def check_new_network(
    call: Call, zone: ZoneRow, offering: NetworkOfferingRow, vpc: VpcRow | None
) -> None:
    """Refuse a network that its zone, its offering or its VPC cannot have."""
    _check_zone(zone, offering)
    _check_physical(call, offering)
    _check_beside(call, zone, offering)
    _check_access(call, offering)
    _check_router(call, offering)
    _check_cidr_size(call, offering)
    _check_private_vlan(call, zone, offering)
    _check_dns(call, offering, vpc)
    _check_six(call, zone, offering)
    _check_ranges(call, zone, offering)


def _kind(offering: NetworkOfferingRow) -> str:
    return offering.get("guestiptype", "Isolated")


def _check_zone(zone: ZoneRow, offering: NetworkOfferingRow) -> None:
    services = service_names(offering)
    if zone.get("networktype") == "Basic":
        if _kind(offering) != "Shared" or "SourceNat" in services:
            raise invalid("the network of a basic zone is Shared, without SourceNat")
    elif zone.get("securitygroupsenabled") and (
        _kind(offering) not in ("Shared", "L2") or "SourceNat" in services
    ):
        raise invalid("networks of a zone with security groups are Shared or L2, without SourceNat")


def _check_physical(call: Call, offering: NetworkOfferingRow) -> None:
    physical = call.given("physicalnetworkid", PHYSICAL_NETWORKS)
    if physical is None:
        return
    if _kind(offering) not in ("Shared", "L2"):
        raise invalid("physicalnetworkid is for Shared and L2 networks")
    if physical.get("state") != "Enabled":
        raise invalid(f"physical network {physical['name']} is {physical.get('state')}")


def _check_beside(call: Call, zone: ZoneRow, offering: NetworkOfferingRow) -> None:
    """A shared network may lie in the VLAN of an isolated one, its associated network."""
    other = call.given("associatednetworkid", NETWORKS)
    if other is None:
        return
    if _kind(offering) != "Shared":
        raise invalid("associatednetworkid is for Shared networks")
    if other["zoneid"] != zone["id"]:
        raise invalid(f"network {other['name']} is in another zone")
    if call.has("vlan"):
        raise invalid("the network has the VLAN of associatednetworkid: leave vlan out")
    if offering.get("specifyvlan"):
        raise invalid("associatednetworkid needs an offering that asks for no VLAN")


def _check_access(call: Call, offering: NetworkOfferingRow) -> None:
    usual = "Domain" if _kind(offering) == "Shared" else "Account"
    if call.has("subdomainaccess") and call.text("acltype", usual).lower() != "domain":
        raise invalid("subdomainaccess goes with acltype Domain")


def _check_router(call: Call, offering: NetworkOfferingRow) -> None:
    """An address for the router of a shared network, in its range: 530 where it is not."""
    given = [text for name in ("routerip", "routeripv6") if (text := call.text(name))]
    if not given:
        return
    if _kind(offering) != "Shared":
        raise invalid("the address of a router is said for Shared networks only")
    if not any("VirtualRouter" in each for each in providers_of(offering).values()):
        raise invalid(f"network offering {offering['name']} has no router")
    first, last = call.text("startip"), call.text("endip") or call.text("startip")
    if (wanted := call.text("routerip")) is None or first is None or last is None:
        return
    ends = (ipaddress.ip_address(first), ipaddress.ip_address(last))
    try:
        inside = int(ends[0]) <= int(ipaddress.IPv4Address(wanted)) <= int(ends[1])
    except ValueError:
        raise failure(f"{wanted} is not an address") from None
    if not inside:
        raise failure(f"{wanted} is not in the range {first} to {last}")


def _check_cidr_size(call: Call, offering: NetworkOfferingRow) -> None:
    """The size of a network that gets a part of the zone's subnets."""
    size, given = call.number("cidrsize"), call.has("gateway") and call.has("netmask")
    routed = offering.get("networkmode") == "ROUTED"
    if size is not None:
        if _kind(offering) != "Isolated" or not routed:
            raise invalid("cidrsize is for isolated networks in mode ROUTED")
        if given:
            raise invalid("cidrsize and gateway with netmask exclude each other")
    elif routed and _kind(offering) == "Isolated" and not given:
        raise invalid("an isolated network in mode ROUTED needs cidrsize, or gateway and netmask")


def _check_private_vlan(call: Call, zone: ZoneRow, offering: NetworkOfferingRow) -> None:
    secondary, vlan = call.text("isolatedpvlan"), call.text("vlan")
    kind = call.text("isolatedpvlantype", "").lower()
    if secondary:
        if not call.caller.root:
            raise invalid("only root administrators make private VLANs")
        if zone.get("networktype") != "Advanced" or _kind(offering) == "Isolated":
            raise invalid("a private VLAN is for Shared and L2 networks of an advanced zone")
        if zone.get("securitygroupsenabled"):
            raise invalid("a private VLAN does not go with security groups")
    if not secondary and not kind:
        return
    if not vlan:
        raise invalid("a private VLAN needs vlan")
    if not secondary and kind != "promiscuous":
        raise invalid("a private VLAN without isolatedpvlan is Promiscuous")
    if secondary and kind == "promiscuous" and secondary.lower() != vlan.lower():
        raise invalid("vlan and isolatedpvlan are the same where the type is Promiscuous")
    if secondary and kind not in ("", "promiscuous") and secondary.lower() == vlan.lower():
        raise invalid(f"vlan and isolatedpvlan are different where the type is {kind}")


def _check_dns(call: Call, offering: NetworkOfferingRow, vpc: VpcRow | None) -> None:
    if not any(call.has(name) for name in DNS):
        return
    if _kind(offering) == "L2":
        raise invalid("an L2 network has no DNS")
    if vpc is not None:
        raise invalid("a tier has the DNS of its VPC")
    if "Dns" not in service_names(offering):
        raise invalid(f"network offering {offering['name']} has no service Dns")
    check_dns_pairs(call)


def check_dns_pairs(call: Call) -> None:
    """431 unless DNS servers are addresses, and there is a first where there is a second."""
    for names, kind in ((DNS[:2], ipaddress.IPv4Address), (DNS[2:], ipaddress.IPv6Address)):
        given = [text for name in names if (text := call.text(name))]
        if call.text(names[1]) and not call.text(names[0]):
            raise invalid(f"{names[1]} needs {names[0]}")
        for text in given:
            try:
                kind(text)
            except ValueError:
                raise invalid(f"{text} is no address of a DNS server") from None


def _check_six(call: Call, zone: ZoneRow, offering: NetworkOfferingRow) -> None:
    """IPv6 of a network that is given it; isolated ones have it by their offering."""
    if not (call.has("ip6gateway") and call.has("ip6cidr")):
        return
    if zone.get("networktype") != "Advanced" or _kind(offering) != "Shared":
        raise invalid("IPv6 is given to Shared networks of an advanced zone")
    if not any((call.text("ip6dns1"), call.text("ip6dns2"), zone.get("ip6dns1"))):
        raise invalid(f"zone {zone['name']} has no DNS for IPv6")
    router = any("VirtualRouter" in each for each in providers_of(offering).values())
    if router and not (call.has("gateway") and call.has("netmask")):
        raise invalid("a network with a router has IPv4 too: gateway and netmask are needed")


def _check_ranges(call: Call, zone: ZoneRow, offering: NetworkOfferingRow) -> None:
    services = service_names(offering)
    own = _kind(offering) == "Shared" or (
        _kind(offering) == "Isolated" and "SourceNat" not in services
    )
    advanced = zone.get("networktype") == "Advanced"
    if call.has("startip") and advanced and own and not offering.get("specifyipranges"):
        raise invalid(f"network offering {offering['name']} takes no range of addresses")
    gateway, netmask = call.text("gateway"), call.text("netmask")
    if gateway is None or netmask is None:
        return
    if zone.get("networktype") == "Basic":
        raise invalid("the network of a basic zone is given no subnet")
    if _kind(offering) == "Isolated":
        check_private(call, f"{gateway}/{netmask}")


def check_changed_network(
    call: Call, network: NetworkRow, offering: NetworkOfferingRow | None
) -> None:
    """Refuse what a network cannot become. `offering`: the new one, if there is to be one."""
    if network.get("_system") or network.get("traffictype", "Guest") != "Guest":
        raise invalid(f"network {network['name']} is the system's")
    current = call.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    if offering is not None and current is not None:
        _check_new_offering(network, current, offering)
    if call.text("networkdomain") is not None and network.get("type") == "L2":
        raise invalid("an L2 network has no domain")
    then = offering or current
    if then is None:
        return
    if call.text("networkdomain") is not None and "Dns" not in service_names(then):
        raise invalid(f"network offering {then['name']} has no service Dns")
    changed = [name for name in DNS if call.text(name) not in (None, network.get(name))]
    if changed:
        vpc = call.store.get(network.get("vpcid"), VPCS)
        _check_dns(call, then, vpc)


def _check_new_offering(
    network: NetworkRow, current: NetworkOfferingRow, offering: NetworkOfferingRow
) -> None:
    if network.get("type") != "Isolated":
        raise invalid("the offering changes for isolated networks only")
    if offering["guestiptype"] != "Isolated":
        raise invalid(f"network offering {offering['name']} is of another type")
    if bool(offering.get("forvpc")) != bool(current.get("forvpc")):
        raise invalid(f"network offering {offering['name']} is not for networks like this one")
    same = ("specifyvlan", "networkmode")
    differ = any(fields_of(offering).get(name) != fields_of(current).get(name) for name in same)
    tags = offering.get("tags")
    if differ or (tags and set(tags.split(",")) != set(current.get("tags", "").split(","))):
        raise invalid(f"network offering {offering['name']} differs too much from the old one")


def check_reservation(call: Call, network: NetworkRow, cidr: str) -> None:
    """431 unless a part of a network may be left to machines that are not the cloud's: all that are
    in it have to be in the part that stays.
    """
    if network.get("type") != "Isolated":
        raise invalid("guestvmcidr is for isolated networks")
    if call.has("networkofferingid"):
        raise invalid("guestvmcidr and networkofferingid are not changed together")
    if network.get("state") not in ("Implemented", "Allocated"):
        raise invalid(f"guestvmcidr does not go with a network that is {network.get('state')}")
    if "/" not in cidr:
        raise invalid(f"{cidr} is no CIDR")
    check_private(call, cidr)
    part = ipaddress.IPv4Network(cidr, strict=False)
    whole = ipaddress.IPv4Network(network.get("networkcidr", network["cidr"]))
    if not part.subnet_of(whole):
        raise invalid(f"{cidr} is not in {whole}")
    for nic in call.store.where(NICS, networkid=network["id"]):
        text = nic.get("ipaddress")
        if text is not None and ipaddress.IPv4Address(text) not in part:
            raise invalid(f"{text} is in use and not in {cidr}")
