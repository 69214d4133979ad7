"""Public addresses for networks, VPCs and accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import CAPACITY, Refusal
from ..rows.kinds import IP_ADDRESSES
from ..rows.rendering import usual
from ..rows.store import take
from . import build
from .nics import INSUFFICIENT_ADDRESSES

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, IPAddressRow, NetworkRow, VpcRow, ZoneRow


def acquire(
    call: Call,
    zone: ZoneRow,
    owner: AccountRow | None,
    *,
    network: NetworkRow | None,
    vpc: VpcRow | None = None,
    source_nat: bool = False,
) -> IPAddressRow:
    """A public address for somebody."""
    found = build.next_public_address(call.site, zone)
    if found is None:
        text = f"zone {zone.get('name')} has no free public address"
        raise Refusal(CAPACITY, text, INSUFFICIENT_ADDRESSES)
    address, vlan = found
    row = usual(IP_ADDRESSES)
    row |= {
        "ipaddress": address,
        "allocated": call.stamp,
        "zoneid": zone["id"],
        "issourcenat": source_nat,
        "state": "Allocated",
        "vlanid": vlan["id"],
    }
    take(row, vlan, "networkid", "physicalnetworkid", vlanname="vlan")
    if network is not None:
        row["associatednetworkid"] = network["id"]
    if vpc is not None:
        row["vpcid"] = vpc["id"]
    return call.new(IP_ADDRESSES, row, owner=owner)
