"""Physical networks and their traffic types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..parts import build
from ..parts.vlans import in_ranges, numbers, spans
from ..refusal import failure, invalid
from ..rows.kinds import (
    IP_ADDRESSES,
    NETWORK_PROVIDERS,
    NETWORKS,
    PHYSICAL_NETWORKS,
    TRAFFIC_TYPES,
    ZONES,
)

if TYPE_CHECKING:
    from ..rows.typed import PhysicalNetworkRow, TrafficTypeRow, ZoneRow

_MOST_VLAN, _MOST_VXLAN = 4095, 16_777_214
_LABELS = (
    "xennetworklabel", "kvmnetworklabel", "vmwarenetworklabel", "hypervnetworklabel",
    "ovm3networklabel",
)  # fmt: skip


@behaviour("createPhysicalNetwork", evidence="recorded: infra")
def create_network(call: Call) -> Work:
    zone = call.row("zoneid", ZONES)
    basic = zone.get("networktype") == "Basic"
    if basic and any(call.store.where(PHYSICAL_NETWORKS, zoneid=zone["id"])):
        raise failure("a Basic zone has one physical network only")
    if len(call.texts("tags")) > 1:
        raise invalid("a physical network has one tag at most")
    methods = call.texts("isolationmethods")
    if len(methods) > 1:
        raise invalid("only one isolation method can be given for a physical network")
    span = call.text("broadcastdomainrange", "POD" if basic else "ZONE").upper()
    if span != ("POD" if basic else "ZONE"):
        raise invalid(f"broadcastdomainrange {span} does not fit to the type of the zone")
    if (vlan := call.text("vlan")) is not None:
        _check_vlans(call, zone, vlan, methods, None)
    fields: PhysicalNetworkRow = {"broadcastdomainrange": span}
    if vlan is not None:
        fields["vlan"] = vlan
    if methods:
        fields["isolationmethods"] = ",".join(methods)
    if call.texts("tags"):
        fields["tags"] = ",".join(call.texts("tags"))
    if (speed := call.text("networkspeed")) is not None:
        fields["networkspeed"] = speed
    network = build.physical_network(call.site, zone, call.text("name", ""), fields)
    yield network
    return network


def _check_vlans(
    call: Call,
    zone: ZoneRow,
    text: str,
    methods: list[str],
    mine: PhysicalNetworkRow | None,
) -> None:
    """431 unless the VLANs are ranges of numbers that no other physical network of the zone has."""
    if zone.get("networktype") == "Basic":
        raise invalid("a Basic zone's physical network has no VLANs")
    most = _MOST_VXLAN if "VXLAN" in (each.upper() for each in methods) else _MOST_VLAN
    wanted = spans(text)
    if wanted is None:
        raise invalid(f"{text} is no range of VLANs: it is written 100-200")
    for first, last in wanted:
        if not 0 <= first <= last <= most:
            raise invalid(f"VLANs {first}-{last} are not within 0-{most}")
    for other in call.store.where(PHYSICAL_NETWORKS, zoneid=zone["id"]):
        there = [] if other is mine else spans(other.get("vlan", "")) or []
        for first, last in wanted:
            if any(first <= high and low <= last for low, high in there):
                raise invalid(f"VLANs {first}-{last} are physical network {other['name']}'s too")


@behaviour("updatePhysicalNetwork", evidence="recorded: infra")
def update_network(call: Call) -> Work:
    row = call.row("id", PHYSICAL_NETWORKS)
    zone = call.store.one(ZONES, id=row["zoneid"])
    yield row
    if len(call.texts("tags")) > 1:
        raise invalid("a physical network has one tag at most")
    state = call.text("state", row.get("state", "Disabled"))
    if state not in ("Enabled", "Disabled"):
        raise invalid(f"{state} is no state of a physical network")
    if (vlan := call.text("vlan")) is not None:
        _check_vlans(call, zone, vlan, [row.get("isolationmethods", "")], row)
        for network in call.store.where(NETWORKS, physicalnetworkid=row["id"]):
            for number in numbers(network.get("vlan", "")):
                if in_ranges(number, row.get("vlan", "")) and not in_ranges(number, vlan):
                    raise invalid(f"VLAN {number} is in use by network {network['name']}")
        row["vlan"] = vlan
    if tags := call.texts("tags"):
        row["tags"] = ",".join(tags)
    elif call.has("tags"):
        row.pop("tags", None)
    keep(call, row, "networkspeed", "state")
    return row


@behaviour("deletePhysicalNetwork", evidence="recorded: infra")
def delete_network(call: Call) -> Work:
    row = call.row("id", PHYSICAL_NETWORKS)
    yield row
    for network in call.store.where(NETWORKS, physicalnetworkid=row["id"]):
        if network.get("traffictype") == "Guest":
            raise failure("guest networks use the physical network")
    for address in call.store.where(IP_ADDRESSES, physicalnetworkid=row["id"]):
        if address["state"] != "Free":
            raise failure("public addresses of the physical network are in use")
    for traffic in list(call.store.where(TRAFFIC_TYPES, physicalnetworkid=row["id"])):
        call.store.remove(traffic)
    for provider in list(call.store.where(NETWORK_PROVIDERS, physicalnetworkid=row["id"])):
        call.store.remove(provider)
    call.store.remove(row)
    return None


@behaviour("addTrafficType", evidence="recorded: infra")
def add_traffic_type(call: Call) -> Work:
    network, given = call.row("physicalnetworkid", PHYSICAL_NETWORKS), call.text("traffictype", "")
    known = {name.lower(): name for name in ("Public", "Guest", "Management", "Storage", "Vpn")}
    if given.lower() not in known:
        raise invalid(f"{given} is no type of traffic")
    kind = known[given.lower()]
    if call.store.first(TRAFFIC_TYPES, physicalnetworkid=network["id"], traffictype=kind):
        raise failure(f"physical network {network['name']} carries {kind} traffic already")
    if kind in ("Management", "Storage"):
        for other in call.store.where(PHYSICAL_NETWORKS, zoneid=network["zoneid"]):
            if call.store.first(TRAFFIC_TYPES, physicalnetworkid=other["id"], traffictype=kind):
                raise failure(f"the zone carries {kind} traffic already")
    row: TrafficTypeRow = {"traffictype": kind, "physicalnetworkid": network["id"]}
    call.store.add(TRAFFIC_TYPES, row, now=call.now)
    keep(call, row, *_LABELS)
    yield row
    return row


@behaviour("updateTrafficType", evidence="recorded: infra")
def update_traffic_type(call: Call) -> Work:
    row = call.row("id", TRAFFIC_TYPES)
    yield row
    keep(call, row, *_LABELS)
    return row


@behaviour("deleteTrafficType", evidence="recorded: infra")
def delete_traffic_type(call: Call) -> Work:
    row = call.row("id", TRAFFIC_TYPES)
    yield row
    if row["traffictype"] == "Guest":
        for network in call.store.where(NETWORKS, physicalnetworkid=row["physicalnetworkid"]):
            if network.get("traffictype") == "Guest":
                raise failure(
                    f"network {network['name']} is guest traffic of this physical network"
                )
    call.store.remove(row)
    return None
