"""The subnets that guests may be in."""

from __future__ import annotations

import ipaddress

from ..asking.call import Call
from ..refusal import invalid
from .settings import is_on

# RFC 1918 and RFC 6598.
_PRIVATE = tuple(
    ipaddress.IPv4Network(text)
    for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10")
)


def check_private(call: Call, text: str) -> None:
    """431 unless a subnet is private, or a setting allows others."""
    try:
        subnet = ipaddress.IPv4Network(text, strict=False)
    except ValueError:
        raise invalid(f"{text} is not a CIDR") from None
    if is_on(call.site, "allow.non.rfc1918.compliant.ips"):
        return
    if not any(subnet.subnet_of(private) for private in _PRIVATE):
        raise invalid(f"{subnet} is not private")
