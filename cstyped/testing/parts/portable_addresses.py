"""Portable addresses: of a region, handed out to networks of any of its zones."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import CAPACITY, Refusal
from ..rows.kinds import IP_ADDRESSES, PORTABLE_RANGES
from ..rows.rendering import usual
from .nics import INSUFFICIENT_ADDRESSES

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, IPAddressRow, PortableRangeRow, ZoneRow


def ends(row: PortableRangeRow) -> tuple[int, int]:
    """The first and the last address of a range, as numbers."""
    return int(ipaddress.ip_address(row["startip"])), int(ipaddress.ip_address(row["endip"]))


def acquire_portable(call: Call, zone: ZoneRow, owner: AccountRow) -> IPAddressRow:
    """A portable address for somebody, or 533 where none is left. It is a row as long as it is
    theirs.
    """
    for portable in call.store.rows(PORTABLE_RANGES):
        rows = call.store.where(IP_ADDRESSES, _portable=portable["id"])
        taken = {int(ipaddress.ip_address(row["ipaddress"])) for row in rows}
        first, last = ends(portable)
        for number in range(first, last + 1):
            if number not in taken:
                return _new(call, portable, str(ipaddress.ip_address(number)), zone, owner)
    text = "the region has no free portable address"
    raise Refusal(CAPACITY, text, INSUFFICIENT_ADDRESSES)


def _new(
    call: Call, portable: PortableRangeRow, address: str, zone: ZoneRow, owner: AccountRow
) -> IPAddressRow:
    row = usual(IP_ADDRESSES)
    row |= {
        "ipaddress": address,
        "zoneid": zone["id"],
        "state": "Allocated",
        "allocated": call.stamp,
        "forvirtualnetwork": True,
        "isportable": True,
        "issourcenat": False,
        "_portable": portable["id"],
    }
    return call.new(IP_ADDRESSES, row, owner=owner)
