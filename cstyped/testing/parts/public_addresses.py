"""Public addresses for networks, VPCs and accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import CAPACITY, Refusal
from ..rows.kinds import (
    FIREWALL_RULES,
    FORWARDING_RULES,
    IP_FORWARDING_RULES,
    LOAD_BALANCERS,
    REMOTE_VPNS,
)
from .address_ranges import next_free
from .nics import INSUFFICIENT_ADDRESSES
from .quarantine import is_quarantined

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
    wanted: str | None = None,
) -> IPAddressRow:
    """A public address for somebody. `wanted`: that one; 533 where it is not to be had."""
    mine = owner["id"] if owner is not None else ""
    row = next_free(
        call.site, zone, owner, wanted, lambda address: is_quarantined(call, address, mine)
    )
    if row is None:
        text = f"zone {zone.get('name')} has no free public address"
        if wanted is not None:
            text = f"public address {wanted} is not free in zone {zone.get('name')}"
        raise Refusal(CAPACITY, text, INSUFFICIENT_ADDRESSES)
    row |= {"allocated": call.stamp, "issourcenat": source_nat, "state": "Allocated"}
    if owner is not None:
        row["_owner"] = owner["id"]
    if network is not None:
        row["associatednetworkid"] = network["id"]
    if vpc is not None:
        row["vpcid"] = vpc["id"]
    return row


def release(call: Call, address: IPAddressRow) -> None:
    """Take an address from its owner, with all rules on it: it is free again."""
    for kind in (FIREWALL_RULES, FORWARDING_RULES):
        for rule in list(call.store.where(kind, ipaddressid=address["id"])):
            call.store.remove(rule)
    for forwarding in list(call.store.where(IP_FORWARDING_RULES, _address=address["id"])):
        call.store.remove(forwarding)
    for balancer in list(call.store.where(LOAD_BALANCERS, publicipid=address["id"])):
        call.store.remove(balancer)
    for vpn in list(call.store.where(REMOTE_VPNS, publicipid=address["id"])):
        call.store.remove(vpn)
    if "_portable" in address:
        call.store.remove(address)
        return
    clear_static_nat(address)
    address.pop("allocated", None)
    address.pop("associatednetworkid", None)
    address.pop("vpcid", None)
    address.pop("_owner", None)
    address |= {"state": "Free", "issourcenat": False, "tags": [], "fordisplay": True}


def clear_static_nat(address: IPAddressRow) -> None:
    """Lead an address to no machine any more."""
    address["isstaticnat"] = False
    address.pop("virtualmachineid", None)
    address.pop("virtualmachinename", None)
    address.pop("virtualmachinedisplayname", None)
    address.pop("virtualmachinetype", None)
    address.pop("vmipaddress", None)
