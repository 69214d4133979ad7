"""Addresses in quarantine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..clock import written
from ..refusal import failure, forbidden, invalid
from ..rows.kinds import ACCOUNTS, IP_QUARANTINES

if TYPE_CHECKING:
    from ..rows.typed import IpQuarantineRow


@behaviour("listQuarantinedIps", evidence="source: QueryManagerImpl.listQuarantinedIpsInternal")
def list_quarantined(call: Call) -> Listing:
    """Those that are over with `showinactive`."""
    rows = [
        row
        for row in call.store.rows(IP_QUARANTINES)
        if row.get("_until", call.now + 1) > call.now or call.flag("showinactive", False)
    ]
    if not call.caller.root:
        rows = [row for row in rows if _may(call, row)]
    return paged(call, rows)


def _may(call: Call, row: IpQuarantineRow) -> bool:
    owner = call.store.get(row["previousownerid"], ACCOUNTS)
    return owner is not None and call.caller.role["type"] != "User" and call.may_see(owner)


def _one(call: Call) -> IpQuarantineRow:
    """The one that an id or an address names."""
    row, address = call.given("id", IP_QUARANTINES), call.text("ipaddress")
    if row is None and address is None:
        raise failure("say an id or an address")
    if row is None:
        found = call.store.where(IP_QUARANTINES, ipaddress=address)
        row = next((each for each in found if each["_until"] > call.now), None)
    if row is None:
        raise failure("that address is not in quarantine")
    if not (call.caller.root or _may(call, row)):
        raise forbidden("that address was somebody else's")
    return row


@behaviour(
    "updateQuarantinedIp",
    evidence="source: NetworkServiceImpl.updatePublicIpAddressInQuarantine",
)
def update(call: Call) -> IpQuarantineRow:
    end = call.moment("enddate")
    if end is None or end.timestamp() < call.now:
        raise invalid("the end must be in the future")
    row = _one(call)
    if row["_until"] < call.now:
        raise failure("the quarantine of that address is over")
    row |= {"enddate": written(end.timestamp()), "_until": end.timestamp()}
    return row


@behaviour(
    "removeQuarantinedIp",
    evidence="source: NetworkServiceImpl.removePublicIpAddressFromQuarantine",
)
def remove(call: Call) -> IpQuarantineRow:
    row, reason = _one(call), call.text("removalreason", "")
    if not reason.strip():
        raise failure("a reason is needed")
    row |= {
        "removed": call.stamp,
        "removalreason": reason,
        "removeraccountid": call.caller.account["id"],
    }
    call.store.remove(row)
    return row
