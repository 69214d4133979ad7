"""Physical networks, their traffic types and VLANs."""

from __future__ import annotations

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts import build
from ..refusal import failure, invalid
from ..rows.stored import NO_ROW, UntypedRow


@behaviour("createPhysicalNetwork", evidence="recorded: infra")
def create_physical_network(call: Call) -> Work:
    fields = conventions.made(call, "PhysicalNetwork")
    fields["broadcastdomainrange"] = str(call.get("broadcastdomainrange", "ZONE")).upper()
    name, zone = fields.pop("name"), call.row("zoneid")
    for usual in ("zoneid", "state", "isolationmethods", "vlan"):
        if not call.has(usual):
            fields.pop(usual, None)
    fields.pop("zoneid", None)
    network = build.physical_network(call.site, zone, name, **fields)
    yield network
    return network


@behaviour("addTrafficType", evidence="recorded: infra")
def add_traffic_type(call: Call) -> Work:
    network, kind = call.row("physicalnetworkid"), str(call.get("traffictype"))
    known = {name.lower(): name for name in ("Public", "Guest", "Management", "Storage", "Vpn")}
    if kind.lower() not in known:
        raise invalid(f"{kind} is no type of traffic")
    kind = known[kind.lower()]
    if call.store.first("TrafficType", physicalnetworkid=network["id"], traffictype=kind):
        raise failure(f"physical network {network['name']} carries {kind} traffic already")
    row = conventions.made(call, "TrafficType") | {"traffictype": kind}
    call.new("TrafficType", row)
    yield row
    return row


@behaviour("listGuestVlans", evidence="recorded: infra")
def guest_vlans(call: Call) -> Listing:
    rows: list[UntypedRow] = []
    for network in call.store.rows("Network"):
        if "vlan" not in network or network.get("traffictype") != "Guest":
            continue
        physical = call.store.get(network.get("physicalnetworkid")) or NO_ROW
        zone = call.store.get(network["zoneid"]) or NO_ROW
        rows.append(
            {
                "id": network["_number"],
                "vlan": network["vlan"],
                "zoneid": zone.get("id"),
                "zonename": zone.get("name"),
                "physicalnetworkid": physical.get("id"),
                "physicalnetworkname": physical.get("name"),
                "isdedicated": False,
                "allocationstate": "Allocated",
                "network": [call.site.renderer.show("Network", network)],
            }
        )
    return listed(call, rows)
