"""Hypervisors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..parts.settings import setting
from ..refusal import PARAM, Refusal
from ..rows.kinds import CLUSTERS, HYPERVISOR_CAPABILITIES
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import HypervisorCapabilitiesRow


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


@behaviour(
    "updateHypervisorCapabilities",
    evidence="source: ManagementServerImpl.updateHypervisorCapabilities",
)
def update_capabilities(call: Call) -> HypervisorCapabilitiesRow:
    row = call.given("id", HYPERVISOR_CAPABILITIES)
    if row is None:
        name, version = call.text("hypervisor"), call.text("hypervisorversion")
        if name is None or version is None:
            raise Refusal(PARAM, "an id is needed, or a hypervisor with its version")
        row = call.store.first(HYPERVISOR_CAPABILITIES, hypervisor=name, hypervisorversion=version)
    if row is None:
        raise Refusal(PARAM, "unable to find capabilities of that hypervisor")
    if (guests := call.number("maxguestslimit")) is not None:
        row["maxguestslimit"] = guests
    if (volumes := call.number("maxdatavolumeslimit")) is not None:
        row["maxdatavolumeslimit"] = volumes
    if (hosts := call.number("maxhostspercluster")) is not None:
        row["maxhostspercluster"] = hosts
    if (groups := call.flag("securitygroupenabled")) is not None:
        row["securitygroupenabled"] = groups
    if (motion := call.flag("storagemotionenabled")) is not None:
        row["storagemotionenabled"] = motion
    if (snapshots := call.flag("vmsnapshotenabled")) is not None:
        row["vmsnapshotenabled"] = snapshots
    return row
