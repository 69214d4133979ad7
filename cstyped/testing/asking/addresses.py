"""Addresses among parameters: refused where they are none, whatever command they are given to."""

from __future__ import annotations

import ipaddress

from ..refusal import invalid
from ..words import words
from .call import Call

_ADDRESSES = words(
    """
    gateway netmask startip endip dns1 dns2 internaldns1 internaldns2 ip6gateway startipv6 endipv6
    ip6dns1 ip6dns2
    """
)
_CIDRS = frozenset(["guestcidraddress", "ip6cidr"])
# What they ask for need not exist, so it need not be possible.
_READS = ("list", "get", "find", "query")
# The other side of a VPN may be given as a name.
_NAMED_GATEWAYS = frozenset(["createVpnCustomerGateway", "updateVpnCustomerGateway"])


def check_addresses(call: Call) -> None:
    """431 for a gateway, netmask, name server or end of a range that is not an address."""
    name = call.command.name
    if name.startswith(_READS) or name in _NAMED_GATEWAYS:
        return
    for parameter in call.values.keys() & (_ADDRESSES | _CIDRS):
        text = call.get(parameter)
        if not isinstance(text, str) or not text:
            continue
        try:
            if parameter in _CIDRS:
                ipaddress.ip_network(text, strict=False)
            else:
                ipaddress.ip_address(text)
        except ValueError:
            raise invalid(f"{parameter} is no address: {text}") from None
