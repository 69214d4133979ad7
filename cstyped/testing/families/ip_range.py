"""Ranges of public addresses."""

from __future__ import annotations

import ipaddress
from typing import Any

from ..asking.call import Call, behaviour
from ..parts import build
from ..parts.places import check_range
from ..refusal import invalid
from ..rows.stored import NO_ROW, UntypedRow


def _refuse_overlap(call: Call, zone: UntypedRow) -> None:
    """431 where addresses of the range are in another range of the zone."""
    if not call.has("startip"):
        return
    first = ipaddress.ip_address(call.get("startip"))
    last = ipaddress.ip_address(call.get("endip", call.get("startip")))
    for other in call.store.where("VlanIpRange", zoneid=zone["id"]):
        if "startip" not in other:
            continue
        low, high = (ipaddress.ip_address(other[name]) for name in ("startip", "endip"))
        if first.version == low.version and int(first) <= int(high) and int(low) <= int(last):
            raise invalid(f"{first} to {last} overlaps with {low} to {high}")


@behaviour("createVlanIpRange", evidence="recorded: infra")
def create_range(call: Call) -> UntypedRow:
    zone = call.rows.get("zoneid")
    network = call.rows.get("networkid")
    if zone is None and network is not None:
        zone = call.store.get(network["zoneid"])
    if zone is None:
        raise invalid("a zone or a network is needed")
    if not call.has("gateway") or not call.has("netmask"):
        raise invalid("gateway and netmask are needed")
    physical = (
        call.rows.get("physicalnetworkid")
        or call.store.first("PhysicalNetwork", zoneid=zone["id"])
        or NO_ROW
    )
    check_range(call)
    if call.get("forvirtualnetwork", True) and not call.has("startip"):
        raise invalid("a range needs its first address")
    vlan = call.get("vlan", "untagged")
    _refuse_overlap(call, zone)
    fields: dict[str, Any] = {"networkid": network["id"]} if network is not None else {}
    return build.public_range(
        call.site,
        zone,
        physical | {"id": physical.get("id")},
        vlan=vlan if "://" in vlan else f"vlan://{vlan}",
        gateway=call.get("gateway"),
        netmask=call.get("netmask"),
        startip=call.get("startip"),
        endip=call.get("endip", call.get("startip")),
        forvirtualnetwork=call.get("forvirtualnetwork", True),
        **fields,
    )
