"""The domain in whose names the machines of a network are."""

from __future__ import annotations

import re

from ..asking.call import Call
from ..refusal import invalid

_LABEL = re.compile(r"[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?")


def check_network_domain(call: Call) -> None:
    """431 unless the domain that machines of a network are named in could be one."""
    name = call.get("networkdomain")
    if name and (len(name) > 190 or not all(map(_LABEL.fullmatch, name.split(".")))):
        raise invalid(f"{name} is no domain for networks")
