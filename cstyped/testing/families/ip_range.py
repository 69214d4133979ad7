"""Ranges of addresses: public ones, and those that machines of shared networks get."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.conventions import keep
from ..asking.listing import narrowed, paged
from ..parts import build
from ..parts.address_ranges import empty_range, fill_range
from ..parts.places import check_range
from ..parts.vlans import in_ranges, vlan_number
from ..refusal import invalid
from ..rows.kinds import (
    ACCOUNTS,
    DOMAINS,
    IP_ADDRESSES,
    NETWORKS,
    NICS,
    PHYSICAL_NETWORKS,
    PODS,
    TRAFFIC_TYPES,
    VLAN_IP_RANGES,
    ZONES,
)
from ..rows.rendering import Computed, Renderer, compute, usual
from ..rows.store import take

if TYPE_CHECKING:
    from ..rows.typed import (
        NetworkRow,
        PhysicalNetworkRow,
        VlanIpRangeRow,
        ZoneRow,
    )


@behaviour("createVlanIpRange", evidence="recorded: infra")
def create_range(call: Call) -> VlanIpRangeRow:
    network = call.given("networkid", NETWORKS)
    zone = _zone(call, network)
    virtual = call.flag("forvirtualnetwork", True)
    six = call.has("ip6gateway") or call.has("startipv6")
    if not six and not (call.has("gateway") and call.has("netmask")):
        raise invalid("gateway and netmask are needed, or ip6gateway and ip6cidr")
    if call.has("gateway"):
        check_range(call)
        if not call.has("startip"):
            raise invalid("a range needs its first address")
    _check_network(call, zone, network, virtual)
    physical = _physical(call, zone, network, virtual)
    vlan = _vlan(call, zone, network, physical, virtual)
    _refuse_overlap(call, zone, None)
    row = usual(VLAN_IP_RANGES)
    row |= {"zoneid": zone["id"], "forvirtualnetwork": virtual, "vlan": vlan}
    keep(
        call, row, "gateway", "netmask", "startip", "endip", "ip6gateway", "ip6cidr", "startipv6",
        "endipv6", "forsystemvms",
    )  # fmt: skip
    if "startip" in row:
        row.setdefault("endip", row["startip"])
        row["cidr"] = str(ipaddress.ip_interface(f"{row['gateway']}/{row['netmask']}").network)
    if network is None:
        row["networkid"] = build.system_network(call.site, zone, "Public")["id"]
    else:
        row["networkid"] = network["id"]
    if physical is not None:
        row["physicalnetworkid"] = physical["id"]
    if (pod := call.given("podid", PODS)) is not None:
        row["podid"] = pod["id"]
    _dedicate(call, row)
    call.store.add(VLAN_IP_RANGES, row, now=call.now)
    fill_range(call.site, row)
    if network is not None:
        _complete(network, row)
    return row


def _zone(call: Call, network: NetworkRow | None) -> ZoneRow:
    zone = call.given("zoneid", ZONES)
    if network is not None:
        zone = call.store.get(network["zoneid"], ZONES)
    if zone is None and (pod := call.given("podid", PODS)) is not None:
        zone = call.store.get(pod["zoneid"], ZONES)
    if zone is None:
        raise invalid("a zone or a network is needed")
    return zone


def _check_network(call: Call, zone: ZoneRow, network: NetworkRow | None, virtual: bool) -> None:
    """431 where a network has no ranges: public ones are of the zone, others of shared networks."""
    advanced = zone.get("networktype") == "Advanced"
    if virtual and advanced and zone.get("securitygroupsenabled"):
        raise invalid(f"zone {zone['name']} has security groups, so it has no public addresses")
    if call.flag("forsystemvms") and call.has("account"):
        raise invalid("a range for system machines is nobody's: leave account out")
    if network is None:
        if not virtual and advanced and not zone.get("securitygroupsenabled"):
            raise invalid("a range that is not public is a network's: say networkid")
        return
    if virtual and network.get("traffictype") != "Public":
        raise invalid(f"network {network['name']} is not the public one")
    if not virtual and network.get("type") != "Shared":
        raise invalid(f"network {network['name']} is not Shared")
    if not virtual and not network.get("specifyipranges"):
        raise invalid(f"network {network['name']} takes no ranges of addresses")


def _physical(
    call: Call, zone: ZoneRow, network: NetworkRow | None, virtual: bool
) -> PhysicalNetworkRow | None:
    given = call.given("physicalnetworkid", PHYSICAL_NETWORKS)
    if given is not None:
        return given
    if network is not None and "physicalnetworkid" in network:
        return call.store.get(network["physicalnetworkid"], PHYSICAL_NETWORKS)
    traffic = "Public" if virtual else "Guest"
    everything = list(call.store.where(PHYSICAL_NETWORKS, zoneid=zone["id"]))
    for row in everything:
        if call.store.first(TRAFFIC_TYPES, physicalnetworkid=row["id"], traffictype=traffic):
            return row
    return everything[0] if everything else None


def _vlan(
    call: Call,
    zone: ZoneRow,
    network: NetworkRow | None,
    physical: PhysicalNetworkRow | None,
    virtual: bool,
) -> str:
    """The VLAN of a new range, as it is kept: none of those that isolated networks get."""
    given = call.text("vlan")
    if network is not None and not virtual:
        own = network.get("broadcasturi", "vlan://untagged")
        if given is not None and vlan_number(given) != vlan_number(own):
            raise invalid(f"network {network['name']} has VLAN {own}")
        return own
    if given is None:
        given = "untagged"
    number = vlan_number(given)
    if number is None and given.lower() not in ("untagged", "vlan://untagged"):
        if not given.startswith(("vxlan://", "pvlan://")):
            raise invalid(f"{given} is no VLAN")
        return given
    if number is not None and physical is not None:
        if in_ranges(number, physical.get("vlan", "")):
            raise invalid(f"VLAN {number} is one that the server gives to isolated networks")
        for other in call.store.where(NETWORKS, zoneid=zone["id"], vlan=str(number)):
            raise invalid(f"VLAN {number} is network {other['name']}'s")
    return given if "://" in given else f"vlan://{given}"


def _refuse_overlap(call: Call, zone: ZoneRow, mine: VlanIpRangeRow | None) -> None:
    """431 where addresses of the range are in another range of the zone."""
    for first_name, last_name in (("startip", "endip"), ("startipv6", "endipv6")):
        start = call.text(first_name, str((mine or {}).get(first_name, "")))
        end = call.text(last_name, str((mine or {}).get(last_name, "")) or start)
        if not start:
            continue
        first, last = int(ipaddress.ip_address(start)), int(ipaddress.ip_address(end))
        for other in call.store.where(VLAN_IP_RANGES, zoneid=zone["id"]):
            if other is mine or not other.get(first_name):
                continue
            there = str(other.get(first_name)), str(other.get(last_name, other.get(first_name)))
            low, high = (int(ipaddress.ip_address(each)) for each in there)
            if first <= high and low <= last:
                raise invalid(f"{start} to {end} overlaps with {there[0]} to {there[1]}")


def _dedicate(call: Call, row: VlanIpRangeRow) -> None:
    """Note for whom a range is, if for somebody."""
    if call.has("account") or call.has("projectid"):
        row["_for"] = call.owner()["id"]
    elif (domain := call.given("domainid", DOMAINS)) is not None:
        row["_for"] = domain["id"]


def _complete(network: NetworkRow, row: VlanIpRangeRow) -> None:
    """A network without addresses has those of its first range."""
    lacking = ("gateway", "netmask", "cidr", "ip6gateway", "ip6cidr")
    take(network, row, *(name for name in lacking if name not in network))


@behaviour("updateVlanIpRange", evidence="recorded: infra")
def update_range(call: Call) -> VlanIpRangeRow:
    row = call.row("id", VLAN_IP_RANGES)
    zone = call.store.one(ZONES, id=row["zoneid"])
    _refuse_overlap(call, zone, row)
    for address in _taken(call, row):
        number = int(ipaddress.ip_address(address))
        start = int(ipaddress.ip_address(call.text("startip", row.get("startip", address))))
        end = int(ipaddress.ip_address(call.text("endip", row.get("endip", address))))
        if not start <= number <= end:
            raise invalid(f"{address} is in use, so it has to stay in the range")
    keep(
        call, row, "gateway", "netmask", "startip", "endip", "ip6gateway", "ip6cidr", "startipv6",
        "endipv6", "forsystemvms",
    )  # fmt: skip
    if "gateway" in row and "netmask" in row:
        row["cidr"] = str(ipaddress.ip_interface(f"{row['gateway']}/{row['netmask']}").network)
    _refill(call, row)
    return row


def _taken(call: Call, row: VlanIpRangeRow) -> list[str]:
    """The addresses of a range that somebody has."""
    addresses = call.store.where(IP_ADDRESSES, vlanid=row["id"])
    found = [each["ipaddress"] for each in addresses if each["state"] != "Free"]
    if not row.get("forvirtualnetwork", True):
        nics = call.store.where(NICS, networkid=row.get("networkid"))
        found += [nic["ipaddress"] for nic in nics if "ipaddress" in nic]
    return found


def _refill(call: Call, row: VlanIpRangeRow) -> None:
    """Fit the addresses to new ends of their range; those that stay keep their ids."""
    old = {each["ipaddress"]: each for each in call.store.where(IP_ADDRESSES, vlanid=row["id"])}
    fill_range(call.site, row)
    for each in list(call.store.where(IP_ADDRESSES, vlanid=row["id"])):
        if each["ipaddress"] in old and each is not old[each["ipaddress"]]:
            call.store.remove(each)
    if "startip" in row and "endip" in row:
        first, last = (int(ipaddress.ip_address(text)) for text in (row["startip"], row["endip"]))
        for text, each in old.items():
            if not first <= int(ipaddress.ip_address(text)) <= last:
                call.store.remove(each)


@behaviour("deleteVlanIpRange", evidence="recorded: infra")
def delete_range(call: Call) -> None:
    row = call.row("id", VLAN_IP_RANGES)
    if taken := _taken(call, row):
        raise invalid(f"the range has {len(taken)} addresses in use")
    empty_range(call.site, row)
    call.store.remove(row)


@behaviour("dedicatePublicIpRange", evidence="recorded: infra")
def dedicate_range(call: Call) -> VlanIpRangeRow:
    row = call.row("id", VLAN_IP_RANGES)
    if "_for" in row:
        raise invalid("the range is dedicated already")
    if not row.get("forvirtualnetwork", True):
        raise invalid("only ranges of public addresses can be dedicated")
    owner = call.owner() if call.has("account") or call.has("projectid") else None
    for address in call.store.where(IP_ADDRESSES, vlanid=row["id"]):
        if address["state"] != "Free" and (owner is None or address.get("_owner") != owner["id"]):
            raise invalid(f"{address['ipaddress']} is somebody else's")
    _dedicate(call, row)
    return row


@behaviour("releasePublicIpRange", evidence="recorded: infra")
def release_range(call: Call) -> None:
    row = call.row("id", VLAN_IP_RANGES)
    if row.pop("_for", None) is None:
        raise invalid("the range is not dedicated")


@behaviour("listVlanIpRanges", evidence="recorded: infra")
def list_ranges(call: Call) -> Listing:
    rows = call.store.rows(VLAN_IP_RANGES)
    if call.has("account") or call.has("projectid"):
        owner = call.owner()
        rows = [row for row in rows if row.get("_for") == owner["id"]]
    elif (domain := call.given("domainid", DOMAINS)) is not None:
        rows = [row for row in rows if row.get("_for") == domain["id"]]
    return paged(call, narrowed(call, rows))


def _for_whom(field: str) -> Computed:
    def found(row: VlanIpRangeRow, at: Renderer) -> object:
        key = row.get("_for")
        if at.store.get(key, ACCOUNTS) is not None:
            return at.owned(field, str(key))
        domain = at.store.get(key, DOMAINS)
        if domain is None:
            return None
        return {
            "domainid": domain["id"],
            "domain": domain["name"],
            "domainpath": domain["path"],
        }.get(field)

    return found


def _as_stored(field: str) -> Computed:
    """A field that a range of the other version of addresses lacks."""
    return lambda row, at: row.get(field)


_OWNERS = ("account", "domain", "domainid", "domainpath", "project", "projectid")
_OF_VERSION_4 = ("gateway", "netmask", "cidr", "startip", "endip")
compute("VlanIpRange", {name: _for_whom(name) for name in _OWNERS})
compute("VlanIpRange", {name: _as_stored(name) for name in _OF_VERSION_4})
