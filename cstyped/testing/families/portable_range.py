"""Ranges of portable addresses: of a region, not of a zone."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..parts.places import check_range
from ..parts.portable_addresses import ends
from ..parts.vlans import vlan_number
from ..refusal import invalid
from ..rows.kinds import IP_ADDRESSES, PORTABLE_RANGES, VLAN_IP_RANGES
from ..rows.rendering import Renderer, compute, usual
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import PortableRangeRow


@behaviour("createPortableIpRange", evidence="recorded: infra")
def create_range(call: Call) -> Work:
    check_range(call)
    row = usual(PORTABLE_RANGES)
    row["regionid"] = call.number("regionid", 1)
    keep(call, row, "startip", "endip", "gateway", "netmask", "vlan")
    row.setdefault("vlan", "untagged")
    first, last = ends(row)
    for other in call.store.rows(PORTABLE_RANGES):
        low, high = ends(other)
        if first <= high and low <= last:
            raise invalid(f"{row['startip']} to {row['endip']} overlaps with another range")
    _check_vlan(call, row)
    call.store.add(PORTABLE_RANGES, row, now=call.now)
    yield row
    return fields_of(row) | {"_hidden": ("portableipaddress",)}


def _check_vlan(call: Call, row: PortableRangeRow) -> None:
    """431 where a zone has the VLAN for public addresses, or has some of the addresses."""
    number = vlan_number(row["vlan"])
    if call.text("vlan") is None:
        return
    if number is None and row["vlan"].lower() != "untagged":
        raise invalid(f"{row['vlan']} is no VLAN")
    first, last = ends(row)
    for other in call.store.rows(VLAN_IP_RANGES):
        if number is not None and vlan_number(other.get("vlan", "")) == number:
            raise invalid(f"VLAN {number} is in use for other addresses")
        if not other.get("forvirtualnetwork", True) or "startip" not in other:
            continue
        low, high = (int(ipaddress.ip_address(other[end])) for end in ("startip", "endip"))
        if first <= high and low <= last:
            raise invalid(f"{row['startip']} to {row['endip']} overlaps with public addresses")


@behaviour("deletePortableIpRange", evidence="recorded: infra")
def delete_range(call: Call) -> Work:
    row = call.row("id", PORTABLE_RANGES)
    yield row
    if any(call.store.where(IP_ADDRESSES, _portable=row["id"])):
        raise invalid("addresses of the range are in use")
    call.store.remove(row)
    return None


def _addresses(row: PortableRangeRow, at: Renderer) -> list[Shown]:
    """The addresses of a range, each with its state and what it is associated with."""
    taken = {each["ipaddress"]: each for each in at.store.where(IP_ADDRESSES, _portable=row["id"])}
    shown: list[Shown] = []
    if "startip" not in row or "endip" not in row:
        return shown
    first, last = ends(row)
    for number in range(first, last + 1):
        text = str(ipaddress.ip_address(number))
        found = taken.get(text)
        entry: Shown = {"ipaddress": text, "state": "Free" if found is None else found["state"]}
        if found is not None and "associatednetworkid" in found:
            entry["networkid"] = found["associatednetworkid"]
        shown.append(entry)
    return shown


compute("PortableIpRange", {"portableipaddress": _addresses})
