"""What a volume is to its hypervisor: its path, its leaks, volumes that only the hosts know."""

from __future__ import annotations

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.volumes import existing_volume
from ...refusal import failure, invalid
from ...rows.kinds import HOSTS, STORAGE_POOLS, VOLUMES
from ...rows.stored import Shown


@behaviour("getPathForVolume", evidence="source: GetPathForVolumeCmd.execute")
def path_of(call: Call) -> Shown:
    volume = call.store.get(call.text("volumeid"), VOLUMES)
    if volume is None or "path" not in volume:
        raise invalid("that volume has no path")
    return {"path": volume["path"]}


@behaviour("checkVolume", evidence="recorded: volumes")
def check_volume(call: Call) -> Work:
    volume = existing_volume(call)
    yield volume
    if volume.get("hypervisor") != "KVM":
        raise invalid("volumes are checked on KVM only")
    found: Shown = {"leaks": 0, "checkerrors": 0, "allocatedclusters": 0, "totalclusters": 0}
    return {**volume, "volumecheckresult": found}


@behaviour("importVolume", evidence="recorded: volumes")
@behaviour("unmanageVolume", evidence="recorded: volumes")
@behaviour("listVolumesForImport", evidence="recorded: volumes")
def foreign_volumes(call: Call) -> Work:
    """Nothing but KVM has volumes that the server does not know, or gives them up."""
    volume, pool = call.given("id", VOLUMES), call.given("storageid", STORAGE_POOLS)
    yield volume
    kind = volume.get("hypervisor") if volume is not None else None
    if pool is not None:
        host = call.store.first(HOSTS, zoneid=pool["zoneid"], type="Routing")
        kind = host["hypervisor"] if host is not None else None
    raise failure(f"volumes are not imported or given up on {kind or 'Simulator'}")


@behaviour("getVolumeiScsiName", evidence="source: GetVolumeiScsiNameCmd.execute")
def iscsi_name(call: Call) -> Shown:
    if call.store.get(call.text("volumeid"), VOLUMES) is None:
        raise failure(f"there is no volume {call.text('volumeid')}")
    return {}  # Simulated storage has no such names.
