"""AS numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..refusal import INTERNAL, Refusal, invalid
from ..rows.kinds import AS_NUMBERS, ASN_RANGES, ZONES

if TYPE_CHECKING:
    from ..rows.typed import AsnRangeRow, AsNumberRow


@behaviour("createASNRange", evidence="source: BGPServiceImpl.createASNumberRange")
def create_numbers(call: Call) -> AsnRangeRow:
    zone = call.row("zoneid", ZONES)
    first, last = call.number("startasn", 0), call.number("endasn", 0)
    # Whatever is wrong with a range, the server answers 530.
    if not 1 <= first <= last <= 4_294_967_294:
        raise Refusal(INTERNAL, f"{first} to {last} is no range of AS numbers")
    if last - first > 10_000:
        raise Refusal(INTERNAL, "the range is too long")
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
        raise invalid("AS numbers of the range are in use")
    for each in numbers:
        call.store.remove(each)
    call.store.remove(row)
    return None


@behaviour("releaseASNumber", evidence="source: BGPServiceImpl.releaseASNumber")
def release_number(call: Call) -> Work:
    zone, number = call.row("zoneid", ZONES), call.number("asnumber", 0)
    yield zone
    row = call.store.first(AS_NUMBERS, zoneid=zone["id"], asnumber=number)
    if row is None or row["allocationstate"] == "Free":
        raise invalid(f"AS number {number} is not in use in zone {zone['name']}")
    row["allocationstate"] = "Free"
    return None
