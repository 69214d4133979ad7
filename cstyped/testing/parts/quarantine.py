"""Addresses that were given back, and are kept for their last owner for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..clock import written
from ..rows.kinds import ACCOUNTS, IP_QUARANTINES
from .settings import setting_in

if TYPE_CHECKING:
    from ..rows.typed import IPAddressRow, IpQuarantineRow


def quarantine(call: Call, address: IPAddressRow) -> None:
    """Keep an address that is given back, where public.ip.address.quarantine.duration has minutes
    for its owner's domain.
    """
    owner = call.store.get(address.get("_owner"), ACCOUNTS)
    if owner is None:
        return
    name = "public.ip.address.quarantine.duration"
    minutes = int(setting_in(call.store, name, "Domain", owner["domainid"]) or 0)
    if minutes <= 0:
        return
    row: IpQuarantineRow = {
        "ipaddress": address["ipaddress"],
        "previousownerid": owner["id"],
        "previousownername": owner["name"],
        "created": call.stamp,
        "enddate": written(call.now + minutes * 60),
        "_until": call.now + minutes * 60,
        "_owner": owner["id"],
    }
    call.new(IP_QUARANTINES, row)


def is_quarantined(call: Call, address: str, owner: str) -> bool:
    """Whether an address is kept for somebody else."""
    return any(
        row["_until"] > call.now and row["previousownerid"] != owner
        for row in call.store.where(IP_QUARANTINES, ipaddress=address)
    )
