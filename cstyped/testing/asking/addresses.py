"""Addresses among parameters: refused where they are none, whatever command they are given to."""

from __future__ import annotations

import ipaddress

from ..facts.data import names
from ..refusal import invalid
from .call import Call

# What they ask for need not exist, so it need not be possible.
_ADDRESSES = names("arguments", "address")
_CIDRS = names("arguments", "cidr")
_NAMED_GATEWAYS = names("arguments", "not-an-address")
_READS = ("list", "get", "find", "query")


def check_addresses(call: Call) -> None:
    """431 for a gateway, netmask, name server or end of a range that is not an address."""
    name = call.command.name
    if name.startswith(_READS) or name in _NAMED_GATEWAYS:
        return
    for parameter in call.values.keys() & (_ADDRESSES | _CIDRS):
        text = call.text(parameter)
        if not text:
            continue
        try:
            if parameter in _CIDRS:
                ipaddress.ip_network(text, strict=False)
            else:
                ipaddress.ip_address(text)
        except ValueError:
            raise invalid(f"{parameter} is no address: {text}") from None
