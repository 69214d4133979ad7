"""AS numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts.settings import setting_in
from ..refusal import INTERNAL, Refusal, failure
from ..rows.kinds import AS_NUMBERS, ASN_RANGES, ZONES
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import AsnRangeRow, AsNumberRow

# Not the server's: it would keep four thousand million rows.
_LONGEST_RANGE = 10_000


@behaviour("createASNRange", evidence="source: BGPServiceImpl.createASNumberRange")
def create_numbers(call: Call) -> AsnRangeRow:
    zone = call.row("zoneid", ZONES)
    first, last = call.number("startasn", 0), call.number("endasn", 0)
    # Whatever is wrong with a range, the server answers 530.
    if setting_in(call.store, "routed.network.vpc.enabled", "Zone", zone["id"]) != "true":
        raise Refusal(
            INTERNAL, f"zone {zone['name']} has no routed networks: they are switched off"
        )
    if first > last:
        raise Refusal(INTERNAL, f"{first} to {last} is no range of AS numbers")
    if last - first > _LONGEST_RANGE:
        raise Refusal(INTERNAL, f"FakeCloud keeps ranges of up to {_LONGEST_RANGE} AS numbers")
    for other in call.store.where(ASN_RANGES, zoneid=zone["id"]):
        if other["startasn"] <= last and first <= other["endasn"]:
            raise Refusal(INTERNAL, f"{first} to {last} overlaps with a range that is there")
    row: AsnRangeRow = {"zoneid": zone["id"], "startasn": first, "endasn": last}
    call.new(ASN_RANGES, row)
    for number in range(first, last + 1):
        each: AsNumberRow = {
            "asnumber": number,
            "asnrangeid": row["id"],
            "asnrange": f"{first}-{last}",
            "zoneid": zone["id"],
            "allocationstate": "Free",
        }
        call.new(AS_NUMBERS, each)
    return row


@behaviour("deleteASNRange", evidence="source: BGPServiceImpl.deleteASRange")
def delete_numbers(call: Call) -> Work:
    row = call.row("id", ASN_RANGES)
    yield row
    numbers = list(call.store.where(AS_NUMBERS, asnrangeid=row["id"]))
    if any(each["allocationstate"] != "Free" for each in numbers):
        raise failure("AS numbers of the range are in use")
    for each in numbers:
        call.store.remove(each)
    call.store.remove(row)
    return None


@behaviour("releaseASNumber", evidence="source: BGPServiceImpl.releaseASNumber")
def release_number(call: Call) -> Shown:
    zone, number = call.row("zoneid", ZONES), call.number("asnumber", 0)
    row = call.store.first(AS_NUMBERS, asnumber=number)
    if row is None:
        raise Refusal(INTERNAL, f"cannot find AS number {number} in zone {zone['name']}")
    row["allocationstate"] = "Free"  # one that nobody has is released too
    return {"success": True, "displaytext": f"AS number {number} is released"}
