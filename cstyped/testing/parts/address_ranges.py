"""Ranges of addresses. Each address of a range is a row from the start: free at first, as in the
server's database, and free again when it is released.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..asking.site import Site
from ..rows.kinds import IP_ADDRESSES, VLAN_IP_RANGES
from ..rows.rendering import usual
from ..rows.store import take

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, IPAddressRow, VlanIpRangeRow, ZoneRow

# The server keeps a row for each address, however long the range; a fake need not.
_MOST_OF_A_RANGE = 4096


def fill_range(site: Site, vlan: VlanIpRangeRow) -> None:
    """The addresses of a new range, all of them free."""
    if "startip" not in vlan or "endip" not in vlan:
        return
    first, last = (int(ipaddress.ip_address(vlan[end])) for end in ("startip", "endip"))
    for number in range(first, min(last, first + _MOST_OF_A_RANGE - 1) + 1):
        row = usual(IP_ADDRESSES)
        row |= {
            "ipaddress": str(ipaddress.ip_address(number)),
            "zoneid": vlan["zoneid"],
            "state": "Free",
            "forvirtualnetwork": vlan.get("forvirtualnetwork", True),
            "forsystemvms": vlan.get("forsystemvms", False),
            "vlanid": vlan["id"],
        }
        take(row, vlan, "networkid", "physicalnetworkid", vlanname="vlan")
        site.store.add(IP_ADDRESSES, row, now=site.clock.now())


def empty_range(site: Site, vlan: VlanIpRangeRow) -> None:
    """Take the addresses of a range away with it."""
    for row in list(site.store.where(IP_ADDRESSES, vlanid=vlan["id"])):
        site.store.remove(row)


def next_free(
    site: Site,
    zone: ZoneRow,
    owner: AccountRow | None,
    wanted: str | None = None,
    kept: Callable[[str], bool] = lambda address: False,
) -> IPAddressRow | None:
    """A free public address of a zone for somebody, or the one that is wanted: out of a range of
    their own, if they have one; None when there is none. `kept`: whether an address is not given
    to them, though it is free.
    """
    ranges = [
        vlan
        for vlan in site.store.where(VLAN_IP_RANGES, zoneid=zone["id"])
        if vlan.get("forvirtualnetwork", True) and not vlan.get("forsystemvms")
    ]
    mine = (owner["id"], owner["domainid"]) if owner is not None else ()
    own = [vlan for vlan in ranges if vlan.get("_for") in mine]
    public = [vlan for vlan in ranges if "_for" not in vlan]
    for vlan in [*own, *public]:
        for row in site.store.where(IP_ADDRESSES, vlanid=vlan["id"], state="Free"):
            if wanted in (None, row["ipaddress"]) and not kept(row["ipaddress"]):
                return row
    return None
