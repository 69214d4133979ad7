"""The domain in whose names the machines of a network are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import invalid

if TYPE_CHECKING:
    from ..rows.typed import AccountRow

_LABEL = re.compile(r"[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?")


def check_network_domain(call: Call) -> None:
    """431 unless the domain that machines of a network are named in could be one."""
    name = call.text("networkdomain")
    if name and (len(name) > 190 or not all(map(_LABEL.fullmatch, name.split(".")))):
        raise invalid(f"{name} is no domain for networks")


def network_domain(owner: AccountRow | None) -> str:
    """The domain of a network of which none was said: the account's, or one with its number."""
    if owner is None:
        return "cs1cloud.internal"
    return owner.get("networkdomain") or f"cs{owner['_number']:x}cloud.internal"
