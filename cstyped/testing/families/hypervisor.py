"""Hypervisors."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..parts.settings import setting
from ..rows.kinds import CLUSTERS
from ..rows.stored import Shown


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
