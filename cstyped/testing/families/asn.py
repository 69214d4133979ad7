"""AS numbers."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..refusal import INTERNAL, Refusal, invalid
from ..rows.stored import UntypedRow


@behaviour("createASNRange", evidence="source: BGPServiceImpl.createASNumberRange")
def create_numbers(call: Call) -> UntypedRow:
    zone, first, last = call.row("zoneid"), call.get("startasn"), call.get("endasn")
    # Whatever is wrong with a range, the server answers 530.
    if not 1 <= first <= last <= 4_294_967_294:
        raise Refusal(INTERNAL, f"{first} to {last} is no range of AS numbers")
    if last - first > 10_000:
        raise Refusal(INTERNAL, "the range is too long")
    for other in call.store.where("ASNRange", zoneid=zone["id"]):
        if other["startasn"] <= last and first <= other["endasn"]:
            raise Refusal(INTERNAL, f"{first} to {last} overlaps with a range that is there")
    row = call.new("ASNRange", {"zoneid": zone["id"], "startasn": first, "endasn": last})
    for number in range(first, last + 1):
        call.new(
            "ASNumber",
            {
                "asnumber": number,
                "asnrangeid": row["id"],
                "asnrange": f"{first}-{last}",
                "zoneid": zone["id"],
                "allocationstate": "Free",
            },
        )
    return row


@behaviour("deleteASNRange", evidence="source: BGPServiceImpl.deleteASRange")
def delete_numbers(call: Call) -> Work:
    row = call.row("id")
    yield row
    numbers = list(call.store.where("ASNumber", asnrangeid=row["id"]))
    if any(each["allocationstate"] != "Free" for each in numbers):
        raise invalid("AS numbers of the range are in use")
    for each in numbers:
        call.store.remove(each)
    call.store.remove(row)
    return None


@behaviour("releaseASNumber", evidence="source: BGPServiceImpl.releaseASNumber")
def release_number(call: Call) -> Work:
    zone, number = call.row("zoneid"), call.number("asnumber", 0)
    yield zone
    row = call.store.first("ASNumber", zoneid=zone["id"], asnumber=number)
    if row is None or row["allocationstate"] == "Free":
        raise invalid(f"AS number {number} is not in use in zone {zone['name']}")
    row["allocationstate"] = "Free"
    return None
