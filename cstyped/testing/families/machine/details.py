"""What `details` leaves of a machine in an answer. Several commands answer with less than all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...asking.call import Call
from ...refusal import PARAM, Refusal
from ...rows.stored import Shown
from ...words import words

if TYPE_CHECKING:
    from ...rows.typed import MachineRow

_SIZES = words(
    """
    cpunumber cpuspeed memory gpucount gpucardid gpucardname vgpuprofileid vgpuprofilename videoram
    maxheads maxresolutionx maxresolutiony vgpu
    """
)
# Group -> the fields that are shown with it alone.
_GROUPS: dict[str, frozenset[str]] = {
    "nics": words("nic ipaddress"),
    "tmpl": words(
        """
        templateid templatename templatetype templateformat templatedisplaytext passwordenabled
        """
    ),
    "servoff": words("serviceofferingid serviceofferingname") | _SIZES,
    "diskoff": words("diskofferingid diskofferingname"),
    "backoff": words("backupofferingid backupofferingname"),
    "secgrp": words("securitygroup"),
    "affgrp": words("affinitygroup"),
    "iso": words("isoid isoname isodisplaytext"),
    "volume": words("rootdeviceid rootdevicetype"),
    "stats": words(
        """
        cpuused networkkbsread networkkbswrite diskkbsread diskkbswrite diskioread diskiowrite
        memorykbs memoryintfreekbs memorytargetkbs
        """
    )
    | _SIZES,
    "group": words("group groupid"),
    "vnfnics": words("vnfnics"),
}
_OTHER_GROUPS = ("all", "min", "userdata")
# Fields that are empty, not left out.
_LISTS = ("securitygroup", "nic", "affinitygroup")


def check_groups(groups: Iterable[str]) -> None:
    """431 for a group that there is not."""
    for group in groups:
        if group not in _GROUPS and group not in _OTHER_GROUPS:
            raise Refusal(PARAM, f"machines have no details named {group}")


def narrowed_to(call: Call, vm: MachineRow, groups: Iterable[str]) -> Shown:
    """A machine as an answer shows it that asks for some groups of details only."""
    shown = call.site.renderer.show(call.command.answer, vm, root=call.caller.root)
    wanted = set(groups)
    if "all" in wanted:
        return shown
    kept = {field for group in wanted for field in _GROUPS.get(group, ())}
    for fields in _GROUPS.values():
        for field in fields - kept:
            if field not in _LISTS:
                shown.pop(field, None)
            elif field in shown:
                shown[field] = []
    return shown
