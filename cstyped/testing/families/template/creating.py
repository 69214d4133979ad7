"""Templates made of a volume or a snapshot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...refusal import failure, invalid
from ...rows.kinds import MACHINES, SNAPSHOTS, VOLUMES, ZONES
from ...rows.store import fields_of, take
from .making import new_image
from .zones import downloaded

if TYPE_CHECKING:
    from ...rows.typed import MachineRow, SnapshotRow, TemplateRow, VolumeRow


@behaviour("createTemplate", evidence="recorded: volumes")
def create_template(call: Call) -> Work:
    snapshot, volume = call.given("snapshotid", SNAPSHOTS), call.given("volumeid", VOLUMES)
    if (snapshot is None) is (volume is None):
        raise invalid("say either a snapshot or a volume")
    source = _check_source(call, snapshot, volume)
    place = snapshot["zoneid"] if snapshot is not None else (volume or {}).get("zoneid")
    zone = call.store.get(place, ZONES)
    template = new_image(call, "RAW", [] if zone is None else [zone])
    template["templatetype"], template["status"] = "USER", "Creating"
    hypervisor = "Simulator" if source is None else source.get("hypervisor", "Simulator")
    template["hypervisor"] = "Simulator" if hypervisor == "None" else hypervisor
    for name in ("size", "physicalsize"):
        fields_of(template).pop(name, None)
    if source is not None:
        take(template, source, sourcetemplateid="templateid")
        _inherit(call, template, source)
    yield template
    template |= {"isready": True, "status": "Download Complete"}
    if volume is not None:
        template["size"] = volume["size"]
    fields_of(template).update(downloaded(call, template.get("zoneid")))
    return template


def _check_source(
    call: Call, snapshot: SnapshotRow | None, volume: VolumeRow | None
) -> VolumeRow | None:
    """The volume that a template is made of in the end. Refuses one in use."""
    if snapshot is not None:
        if snapshot["state"] != "BackedUp":
            raise invalid(f"snapshot {snapshot['name']} is {snapshot['state']}, not BackedUp")
        return call.store.get(snapshot.get("volumeid"), VOLUMES)
    if volume is None:
        return None
    if volume["state"] != "Ready":
        raise invalid(f"volume {volume['name']} is {volume['state']}, not Ready")
    vm = call.store.get(volume.get("virtualmachineid"), MACHINES)
    if vm is not None and vm["state"] == "Running":
        raise failure("the volume's machine runs: stop it or use a snapshot")
    return volume


def _inherit(call: Call, template: TemplateRow, source: VolumeRow) -> None:
    """A template of a root disk has its machine's details, under those that are given."""
    vm: MachineRow | None = call.store.get(source.get("virtualmachineid"), MACHINES)
    if vm is not None and source.get("type") == "ROOT":
        template["details"] = {**vm.get("details", {}), **call.pairs("details")}
