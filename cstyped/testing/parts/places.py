"""Checks that zones, pods, clusters and hosts share."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import at_once, forbidden, invalid
from ..words import words

if TYPE_CHECKING:
    from ..rows.typed import ZoneRow


def check_enabled(call: Call, zone: ZoneRow) -> None:
    """531 where a zone is disabled, for all but root administrators."""
    if zone.get("allocationstate") == "Disabled" and not call.caller.root:
        raise at_once(forbidden(f"zone {zone['name']} is disabled"))


def check_allocation(call: Call) -> None:
    """431 unless what is to be is one of the two states of places."""
    if call.text("allocationstate", "Enabled") not in ("Enabled", "Disabled"):
        raise invalid(f"{call.text('allocationstate')} is no allocation state")


def check_range(call: Call) -> None:
    """431 unless gateway, netmask and the ends of the range belong together."""
    try:
        subnet = ipaddress.ip_interface(f"{call.text('gateway')}/{call.text('netmask')}").network
    except ValueError:
        raise invalid(f"{call.text('netmask')} is not a netmask") from None
    given = [call.text(each) for each in ("startip", "endip")]
    ends = [ipaddress.ip_address(each) for each in given if each is not None]
    if any(each not in subnet for each in ends) or (len(ends) > 1 and int(ends[0]) > int(ends[1])):
        raise invalid(f"{' to '.join(map(str, ends))} is no range in {subnet}")


_HYPERVISORS = words(
    """
    xenserver kvm vmware hyperv virtualbox parralels baremetal simulator ovm ovm3 lxc custom
    external any
    """
)


def is_hypervisor(name: str) -> bool:
    return name.lower() in _HYPERVISORS


def check_hypervisor(call: Call) -> None:
    if not is_hypervisor(call.text("hypervisor", "")):
        raise invalid(f"{call.text('hypervisor')} is no hypervisor")
