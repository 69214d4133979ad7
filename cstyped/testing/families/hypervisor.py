"""Hypervisors and what they can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..parts.settings import setting
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


@behaviour("listHypervisors", evidence="source: ManagementServerImpl.getHypervisors")
def hypervisors(call: Call) -> list[Shown]:
    """Those of the setting; of a zone, what each of its clusters runs; of all zones (-1), those
    of the setting that every zone has.
    """
    listed = setting(call.site, "hypervisor.list").split(",")
    zone = call.text("zoneid")
    clusters = call.store.rows(CLUSTERS)
    if zone == "-1":
        zones = {row["zoneid"] for row in clusters}
        found = [
            name
            for name in listed
            if {row["zoneid"] for row in clusters if row["hypervisortype"] == name} == zones
        ]
    elif zone is not None:
        found = [row["hypervisortype"] for row in clusters if row["zoneid"] == zone]
    else:
        found = listed
    return [{"name": name} for name in found]


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
