"""The VLANs that isolated networks get, and those of them that are for one account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts.vlans import in_ranges, spans
from ..refusal import invalid
from ..rows.kinds import GUEST_VLAN_RANGES, NETWORKS, PHYSICAL_NETWORKS, ZONES
from ..rows.rendering import Computed, Renderer, compute
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import GuestVlanRangeRow, PhysicalNetworkRow


@behaviour("listGuestVlans", evidence="recorded: infra")
def list_vlans(call: Call) -> Listing:
    rows: list[Shown] = []
    zone, wanted = call.given("zoneid", ZONES), call.given("physicalnetworkid", PHYSICAL_NETWORKS)
    for physical in call.store.rows(PHYSICAL_NETWORKS):
        if wanted not in (None, physical) or (zone and physical["zoneid"] != zone["id"]):
            continue
        rows += _vlans_of(call, physical)
    if (vnet := call.text("vnet")) is not None:
        rows = [row for row in rows if row["vlan"] == vnet]
    if call.flag("allocatedonly"):
        rows = [row for row in rows if row["allocationstate"] == "Allocated"]
    if (key := call.number("id")) is not None:
        rows = [row for row in rows if row["id"] == key]
    return paged(call, rows)


def _vlans_of(call: Call, physical: PhysicalNetworkRow) -> list[Shown]:
    zone = call.store.one(ZONES, id=physical["zoneid"])
    dedicated = [
        each["guestvlanrange"]
        for each in call.store.where(GUEST_VLAN_RANGES, _physical=physical["id"])
    ]
    used = {
        row.get("vlan"): row for row in call.store.where(NETWORKS, physicalnetworkid=physical["id"])
    }
    rows: list[Shown] = []
    for first, last in spans(physical.get("vlan", "")) or []:
        for number in range(first, last + 1):
            network = used.get(str(number))
            rows.append(
                {
                    # The server numbers them as they were added; it shows no other id.
                    "id": physical["_number"] * 10_000 + number,
                    "vlan": str(number),
                    "zoneid": zone["id"],
                    "zonename": zone["name"],
                    "physicalnetworkid": physical["id"],
                    "physicalnetworkname": physical["name"],
                    "isdedicated": any(in_ranges(number, text) for text in dedicated),
                    "allocationstate": "Free" if network is None else "Allocated",
                    "network": []
                    if network is None
                    else [call.site.renderer.show("Network", network, root=call.caller.root)],
                }
            )
    return rows


@behaviour("dedicateGuestVlanRange", evidence="recorded: infra")
def dedicate(call: Call) -> GuestVlanRangeRow:
    physical = call.row("physicalnetworkid", PHYSICAL_NETWORKS)
    owner = call.owner()
    text = call.text("vlanrange", "")
    wanted = spans(text)
    if wanted is None or len(wanted) != 1 or wanted[0][0] > wanted[0][1]:
        raise invalid(f"{text} is no range of VLANs: it is written 100-200")
    first, last = wanted[0]
    if not all(in_ranges(number, physical.get("vlan", "")) for number in (first, last)):
        raise invalid(f"the physical network does not have all VLANs of {text}")
    for other in call.store.where(GUEST_VLAN_RANGES, _physical=physical["id"]):
        if any(first <= high and low <= last for low, high in spans(other["guestvlanrange"]) or []):
            raise invalid(f"VLANs of {text} are dedicated already")
    for network in call.store.where(NETWORKS, physicalnetworkid=physical["id"]):
        for low, high in spans(network.get("vlan", "")) or []:
            if first <= high and low <= last and network.get("_owner") != owner["id"]:
                raise invalid(f"VLAN {low} is in use by network {network['name']}")
    row: GuestVlanRangeRow = {
        "guestvlanrange": f"{first}-{last}",
        "_physical": physical["id"],
        "_account": owner["id"],
    }
    return call.store.add(GUEST_VLAN_RANGES, row, now=call.now)


@behaviour("releaseDedicatedGuestVlanRange", evidence="recorded: infra")
def release(call: Call) -> Work:
    row = call.row("id", GUEST_VLAN_RANGES)
    yield row
    call.store.remove(row)
    return None


@behaviour("listDedicatedGuestVlanRanges", evidence="recorded: infra")
def list_dedicated(call: Call) -> Listing:
    rows = call.store.rows(GUEST_VLAN_RANGES)
    if call.has("account") or call.has("projectid"):
        owner = call.owner()
        rows = [row for row in rows if row.get("_account") == owner["id"]]
    if (physical := call.given("physicalnetworkid", PHYSICAL_NETWORKS)) is not None:
        rows = [row for row in rows if row.get("_physical") == physical["id"]]
    if (zone := call.given("zoneid", ZONES)) is not None:
        of_zone = {each["id"] for each in call.store.where(PHYSICAL_NETWORKS, zoneid=zone["id"])}
        rows = [row for row in rows if row.get("_physical") in of_zone]
    return paged(call, narrowed(call, rows))


def _owned(field: str) -> Computed:
    return lambda row, at: at.owned(field, str(row.get("_account")))


def _physical_number(row: GuestVlanRangeRow, at: Renderer) -> int | None:
    """The server shows internal numbers here, not ids."""
    physical = at.store.get(row.get("_physical"), PHYSICAL_NETWORKS)
    return None if physical is None else physical["_number"]


def _zone_number(row: GuestVlanRangeRow, at: Renderer) -> int | None:
    physical = at.store.get(row.get("_physical"), PHYSICAL_NETWORKS)
    zone = at.store.get(physical["zoneid"], ZONES) if physical is not None else None
    return None if zone is None else zone["_number"]


compute(
    "GuestVlanRange",
    {name: _owned(name) for name in ("account", "domain", "domainid", "domainpath", "project")}
    | {"projectid": _owned("projectid")}
    | {"physicalnetworkid": _physical_number, "zoneid": _zone_number},
)
