"""Hypervisors and what they can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..refusal import invalid
from ..rows.kinds import CLUSTERS, HYPERVISOR_CAPABILITIES
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import HypervisorCapabilitiesRow

_CHANGED = (
    "securitygroupenabled", "maxguestslimit", "maxdatavolumeslimit", "storagemotionenabled",
    "maxhostspercluster", "vmsnapshotenabled",
)  # fmt: skip


@behaviour("listHypervisors", evidence="recorded: sweep")
def hypervisors(call: Call) -> list[Shown]:
    zone = call.text("zoneid")
    if zone is not None:
        clusters = call.store.where(CLUSTERS, zoneid=zone)
        return [{"name": name} for name in sorted({each["hypervisortype"] for each in clusters})]
    setting = call.store.first("Configuration", name="hypervisor.list")
    if setting is not None and setting.get("value"):
        return [{"name": name.strip()} for name in str(setting["value"]).split(",")]
    return [{"name": row["name"]} for row in call.store.rows("Hypervisor")]


@behaviour("updateHypervisorCapabilities", evidence="recorded: templates")
def update_capabilities(call: Call) -> HypervisorCapabilitiesRow:
    row = _capabilities(call)
    version = call.text("hypervisorversion")
    if version is not None and version != row["hypervisorversion"]:
        copy: HypervisorCapabilitiesRow = {**row, "id": call.store.new_id()}
        copy.pop("_number", None)
        copy["hypervisorversion"] = version
        row = call.new(HYPERVISOR_CAPABILITIES, copy)
    for name in _CHANGED:
        if (value := call.values.get(name)) is not None:
            fields_of(row)[name] = value
    return row


def _capabilities(call: Call) -> HypervisorCapabilitiesRow:
    """The row that an id names, or a hypervisor with its version; "default" is any other."""
    named, hypervisor = call.given("id", HYPERVISOR_CAPABILITIES), call.text("hypervisor")
    if (named is None) is (hypervisor is None):
        raise invalid("say either id or hypervisor")
    if named is not None:
        return named
    known = [
        row
        for row in call.store.rows(HYPERVISOR_CAPABILITIES)
        if row["hypervisor"].lower() == str(hypervisor).lower()
    ]
    wanted = call.text("hypervisorversion", "default")
    for version in (wanted, "default"):
        for row in known:
            if row["hypervisorversion"] == version:
                return row
    raise invalid(f"nothing is known of {hypervisor} {wanted}")
