"""Volumes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.build import GIB
from ..parts.limits import check_limit
from ..parts.machines import label, machine
from ..parts.offerings import check_offered
from ..parts.placement import place_volume
from ..parts.settings import setting_in
from ..parts.volumes import (
    check_size,
    detached,
    existing_volume,
    free_device,
    offered_size,
    protected,
    volume_label,
)
from ..refusal import INTERNAL, SERVER_API, UNSUPPORTED, Refusal, failure, invalid
from ..rows.kinds import (
    ACCOUNTS,
    DISK_OFFERINGS,
    HOSTS,
    MACHINES,
    PROJECTS,
    SERVICE_OFFERINGS,
    SNAPSHOTS,
    STORAGE_POOLS,
    VM_SNAPSHOTS,
    VOLUMES,
    ZONES,
)
from ..rows.rendering import Computed, Renderer, compute, constant
from ..rows.store import fields_of, take
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import (
        AccountRow,
        DiskOfferingRow,
        HostRow,
        MachineRow,
        SnapshotRow,
        VolumeRow,
    )

# What maxdatavolumeslimit of a hypervisor says where nobody knows it.
_USUAL_MOST_DISKS = 6


@behaviour("getPathForVolume", evidence="source: GetPathForVolumeCmd.execute")
def path_of(call: Call) -> Shown:
    volume = call.store.get(call.text("volumeid"), VOLUMES)
    if volume is None or "path" not in volume:
        raise invalid("that volume has no path")
    return {"path": volume["path"]}


@behaviour("createVolume", evidence="recorded: more")
def create_volume(call: Call) -> Work:
    offering, snapshot = (
        call.given("diskofferingid", DISK_OFFERINGS),
        call.given("snapshotid", SNAPSHOTS),
    )
    if offering is None and snapshot is None:
        raise invalid("a disk offering or a snapshot is needed")
    if snapshot is not None:
        if snapshot["state"] != "BackedUp":
            raise invalid(f"snapshot {snapshot['name']} is {snapshot['state']}, not BackedUp")
        if offering is not None and snapshot.get("volumetype") != "ROOT":
            raise invalid("a volume from a snapshot of a data disk has the offering of that disk")
    zone = call.given("zoneid", ZONES)
    if zone is None and snapshot is not None:
        zone = call.store.get(snapshot["zoneid"], ZONES)
    if zone is None:
        raise invalid("a zone is needed")
    owner = call.owner()
    if offering is not None:
        if offering.get("_compute_only"):
            raise invalid("that offering is a service offering's")
        check_offered(call, offering, zone["id"], owner)
    size = _new_size(call, offering, snapshot)
    check_limit(call, owner, "volume")
    check_limit(call, owner, "primary_storage", more=size // GIB)
    volume: VolumeRow = {
        "name": call.text("name") or f"DATA-{call.store.new_id()[:8]}",
        "zoneid": zone["id"],
        "type": "DATADISK",
        "size": size,
        "state": "Allocated",
        "hypervisor": "None",
        "displayvolume": call.flag("displayvolume", True),
    }
    if (key := call.text("customid")) is not None:
        if call.store.get(key) is not None:
            raise invalid(f"id {key} is in use")
        volume["id"] = key
    _operations(call, volume, offering)
    if offering is not None:
        volume["diskofferingid"] = offering["id"]
    elif snapshot is not None:
        volume["_snapshot"] = snapshot["id"]
        take(volume, snapshot, diskofferingid="_disk_offering")
    if snapshot is not None:
        volume["state"] = "Creating"
    call.new(VOLUMES, volume, owner=owner)
    yield volume
    if snapshot is None:
        return volume
    _fill(call, volume)
    vm = call.given("virtualmachineid", MACHINES)
    if vm is not None:
        _attach(call, volume, vm, None)
    return {**volume, "snapshotid": snapshot["id"]}


def _new_size(call: Call, offering: DiskOfferingRow | None, snapshot: SnapshotRow | None) -> int:
    asked = call.number("size")
    if snapshot is not None and offering is None:
        size = snapshot["virtualsize"]
        if asked is not None:
            check_size(call, asked)
            if asked * GIB < size:
                raise invalid("a volume is no smaller than the snapshot that it is made of")
            return asked * GIB
        return size
    if offering is None:
        raise invalid("a disk offering is needed")
    if asked is not None and not offering.get("iscustomized"):
        raise invalid("the disk offering has a size of its own")
    return offered_size(call, offering, asked)


def _operations(call: Call, volume: VolumeRow, offering: DiskOfferingRow | None) -> None:
    """Guaranteed operations a second: as the offering says, or leaves open."""
    least, most = call.number("miniops"), call.number("maxiops")
    if offering is None:
        return
    if not offering.get("iscustomizediops"):
        if least is not None or most is not None:
            raise invalid(f"offering {offering['name']} sets the operations a second itself")
        take(volume, offering, "miniops", "maxiops")
        return
    if least is not None and least > (most or 0):
        raise invalid("miniops is no greater than maxiops")
    if least is not None and most is not None:
        volume["miniops"], volume["maxiops"] = least, most


def _fill(call: Call, volume: VolumeRow) -> None:
    """Put a volume that was made of something on a pool at once."""
    host = call.store.first(HOSTS, zoneid=volume["zoneid"], type="Routing")
    if host is not None:
        place_volume(call, volume, host)
        volume["hypervisor"] = host["hypervisor"]
    volume["path"] = call.store.new_id()
    volume["state"] = "Ready"


@behaviour("attachVolume", evidence="recorded: volumes")
def attach(call: Call) -> Work:
    volume, vm = existing_volume(call), machine(call, "virtualmachineid")
    yield volume
    _attach(call, volume, vm, call.number("deviceid"))
    return volume


def _attach(call: Call, volume: VolumeRow, vm: MachineRow, device: int | None) -> None:
    if volume.get("virtualmachineid"):
        raise invalid(f"{volume_label(volume)} is attached already")
    if volume["state"] not in ("Allocated", "Ready", "Uploaded"):
        raise invalid(f"{volume_label(volume)} is {volume['state']}")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}")
    if any(call.store.where(VM_SNAPSHOTS, virtualmachineid=vm["id"])):
        raise invalid(f"{label(vm)} has snapshots, so nothing can be attached to it")
    if volume["zoneid"] != vm["zoneid"]:
        raise invalid("volume and machine are in different zones")
    if volume["_owner"] != vm["_owner"]:
        raise invalid("volume and machine have different owners")
    root = any(call.store.where(VOLUMES, virtualmachineid=vm["id"], type="ROOT"))
    if device == 0:
        if root or vm["state"] != "Stopped":
            raise invalid(f"{label(vm)} has a root disk, or is not stopped")
    elif not root:
        raise invalid(f"{label(vm)} has no root disk: attach one as device 0 first")
    _check_room(call, vm)
    number = 0 if device == 0 else free_device(call, vm, device)
    host = _host_of(call, vm)
    if host is not None:
        place_volume(call, volume, host)
        volume.setdefault("path", volume["name"])
    if device == 0:
        volume["type"] = "ROOT"
    volume["deviceid"] = number
    volume["virtualmachineid"] = vm["id"]
    volume["attached"] = call.stamp
    volume["hypervisor"] = vm["hypervisor"]


def _host_of(call: Call, vm: MachineRow) -> HostRow | None:
    """Where a machine runs, or might."""
    running = call.store.get(vm.get("hostid"), HOSTS)
    return running or call.store.first(HOSTS, zoneid=vm["zoneid"], type="Routing")


def _check_room(call: Call, vm: MachineRow) -> None:
    """431 where a machine has as many data disks as its hypervisor takes."""
    known = list(call.store.where("HypervisorCapabilities", hypervisor=vm["hypervisor"]))
    most = max((int(row["maxdatavolumeslimit"]) for row in known), default=_USUAL_MOST_DISKS)
    disks = call.store.where(VOLUMES, virtualmachineid=vm["id"], type="DATADISK")
    if sum(1 for _ in disks) >= most:
        raise invalid(f"{label(vm)} has as many data disks as {vm['hypervisor']} takes: {most}")


@behaviour("detachVolume", evidence="recorded: volumes")
def detach(call: Call) -> Work:
    volume, vm = call.given("id", VOLUMES), call.given("virtualmachineid", MACHINES)
    device = call.number("deviceid")
    if volume is not None and (vm is not None or device is not None):
        raise invalid("say either id, or virtualmachineid and deviceid")
    yield volume
    if volume is None:
        if vm is None or device is None:
            raise invalid("say id, or virtualmachineid and deviceid")
        # The live server stumbles here, though its documentation offers it.
        raise Refusal(INTERNAL, "the server cannot detach a volume named by its device", SERVER_API)
    if not volume.get("virtualmachineid"):
        raise invalid(f"{volume_label(volume)} is not attached")
    holder = call.store.get(volume["virtualmachineid"], MACHINES)
    if holder is not None:
        if holder["state"] not in ("Running", "Stopped", "Destroyed"):
            raise invalid(f"{label(holder)} is {holder['state']}")
        if volume["type"] == "ROOT" and holder["state"] != "Stopped":
            raise invalid("the root disk of a running machine stays")
        if any(call.store.where(VM_SNAPSHOTS, virtualmachineid=holder["id"])):
            raise invalid(f"{label(holder)} has snapshots, so nothing can be detached from it")
    detached(volume)
    return volume


@behaviour("resizeVolume", evidence="recorded: volumes")
def resize(call: Call) -> Work:
    volume = existing_volume(call)
    yield volume
    offering = call.given("diskofferingid", DISK_OFFERINGS)
    _resize(call, volume, offering)
    return volume


def _resize(call: Call, volume: VolumeRow, offering: DiskOfferingRow | None) -> None:
    if volume["state"] not in ("Ready", "Allocated"):
        raise invalid(f"{volume_label(volume)} is {volume['state']}")
    current = call.store.get(volume.get("diskofferingid"), DISK_OFFERINGS)
    asked, size = call.number("size"), volume["size"]
    if offering is None:
        if asked is None:
            raise invalid("a size or a disk offering is needed")
        if current is not None and not current.get("iscustomized"):
            raise invalid(f"offering {current['name']} has a size of its own")
        check_size(call, asked)
        size = asked * GIB
    elif offering.get("iscustomized"):
        if asked is not None:
            size = offered_size(call, offering, asked)
    else:
        size = offering["disksize"] * GIB
    if size < volume["size"] and not call.flag("shrinkok"):
        raise Refusal(UNSUPPORTED, f"{volume_label(volume)} would shrink: say shrinkok")
    if any(call.store.where(VM_SNAPSHOTS, virtualmachineid=volume.get("virtualmachineid", ""))):
        raise invalid(f"the machine of {volume_label(volume)} has snapshots")
    owner = call.store.get(volume["_owner"], ACCOUNTS)
    if owner is not None:
        check_limit(call, owner, "primary_storage", more=(size - volume["size"]) // GIB)
    volume["size"] = size
    if offering is not None:
        volume["diskofferingid"] = offering["id"]
    least, most = call.number("miniops"), call.number("maxiops")
    if least is not None:
        volume["miniops"] = least
    if most is not None:
        volume["maxiops"] = most


@behaviour("changeOfferingForVolume", evidence="recorded: volumes")
def change_offering(call: Call) -> Work:
    volume, offering = existing_volume(call), call.row("diskofferingid", DISK_OFFERINGS)
    yield volume
    if offering["id"] == volume.get("diskofferingid") and not call.has("size"):
        raise invalid(f"{volume_label(volume)} has offering {offering['name']} already")
    old = call.store.get(volume.get("diskofferingid"), DISK_OFFERINGS)
    if old is not None and old.get("disksizestrictness"):
        raise invalid(f"offering {old['name']} keeps the sizes of its volumes")
    if "storageid" in volume and volume.get("hypervisor") == "Simulator":
        # A simulated host has no pool that suits another offering, not even the volume's own.
        if call.flag("automigrate"):
            raise failure(f"no storage pool suits {volume_label(volume)} with that offering")
        raise invalid(f"{volume_label(volume)} would have to be migrated: say automigrate")
    if old is not None and old.get("encrypt", False) is not offering.get("encrypt", False):
        raise invalid("an encrypted volume stays encrypted, and one that is not stays so")
    _resize(call, volume, offering)
    return volume


@behaviour("deleteVolume", evidence="recorded: volumes")
def delete_volume(call: Call) -> None:
    volume = existing_volume(call)
    _check_destroyable(call, volume)
    call.store.remove(volume)


def _check_destroyable(call: Call, volume: VolumeRow) -> None:
    if volume.get("virtualmachineid"):
        raise invalid(f"{volume_label(volume)} is attached")
    if volume.get("deleteprotection"):
        raise protected(volume)
    if any(call.store.where(SNAPSHOTS, volumeid=volume["id"], state="BackingUp")):
        raise invalid(f"a snapshot of {volume_label(volume)} is being taken")


@behaviour("destroyVolume", evidence="recorded: volumes")
def destroy_volume(call: Call) -> Work:
    volume = existing_volume(call)
    yield volume
    expunge = call.flag("expunge", False)
    if expunge and not (call.caller.root or _users_expunge(call)):
        raise failure("your account may not expunge")
    if volume["state"] in ("Allocated", "Uploaded") and not expunge:
        raise invalid(f"{volume_label(volume)} is {volume['state']}: it can only be expunged")
    _check_destroyable(call, volume)
    if expunge:
        volume |= {"state": "Expunged", "destroyed": False}
        call.store.remove(volume)
    else:
        volume |= {"state": "Destroy", "destroyed": True}
    return volume


def _users_expunge(call: Call) -> bool:
    name, account = "allow.user.expunge.recover.volume", call.caller.account["id"]
    return setting_in(call.store, name, "Account", account) == "true"


@behaviour("recoverVolume", evidence="recorded: volumes")
def recover_volume(call: Call) -> VolumeRow:
    volume = existing_volume(call)
    if volume["state"] != "Destroy":
        raise invalid(f"{volume_label(volume)} is {volume['state']}, so it cannot be recovered")
    owner = call.store.get(volume["_owner"], ACCOUNTS)
    if owner is not None:
        check_limit(call, owner, "volume")
    volume |= {"state": "Ready" if "storageid" in volume else "Allocated", "destroyed": False}
    return volume


@behaviour("updateVolume", evidence="recorded: volumes")
def update_volume(call: Call) -> Work:
    volume = existing_volume(call)
    yield volume
    if call.has("customid"):
        raise failure("FakeCloud does not model customid of updateVolume")
    fields = fields_of(volume)
    for parameter in ("name", "displayvolume", "deleteprotection", "path", "chaininfo", "state"):
        if (value := call.values.get(parameter)) is not None:
            fields[parameter] = value
    pool = call.given("storageid", STORAGE_POOLS)
    if pool is not None:
        if pool["zoneid"] != volume["zoneid"]:
            raise invalid("volume and storage pool are in different zones")
        volume["storageid"], volume["storage"] = pool["id"], pool["name"]
    return volume


@behaviour("migrateVolume", evidence="recorded: volumes")
def migrate_volume(call: Call) -> Work:
    volume, pool = existing_volume(call, "volumeid"), call.row("storageid", STORAGE_POOLS)
    yield volume
    if volume["state"] != "Ready":
        raise invalid(f"{volume_label(volume)} is {volume['state']}")
    if pool["id"] == volume.get("storageid"):
        raise invalid(f"{volume_label(volume)} is in that storage pool already")
    if pool["zoneid"] != volume["zoneid"]:
        raise invalid("volume and storage pool are in different zones")
    if pool.get("state") != "Up":
        raise invalid(f"storage pool {pool['name']} is {pool.get('state')}")
    vm = call.store.get(volume.get("virtualmachineid"), MACHINES)
    if vm is not None and vm["state"] == "Running" and not call.flag("livemigrate"):
        raise invalid(f"{label(vm)} runs: say livemigrate")
    offering = call.given("newdiskofferingid", DISK_OFFERINGS)
    volume["storageid"], volume["storage"] = pool["id"], pool["name"]
    if offering is not None:
        volume["diskofferingid"] = offering["id"]
    return volume


@behaviour("assignVolume", evidence="recorded: more")
def assign_volume(call: Call) -> VolumeRow:
    volume = existing_volume(call, "volumeid")
    account, project = call.given("accountid", ACCOUNTS), call.given("projectid", PROJECTS)
    if (account is None) is (project is None):
        raise invalid("say either accountid or projectid")
    if project is not None:
        account = call.store.get(project.get("_account"), ACCOUNTS)
    if account is None:
        raise invalid("the project is gone")
    _assign(call, volume, account)
    return volume


def _assign(call: Call, volume: VolumeRow, account: AccountRow) -> None:
    problem = ""
    if volume["_owner"] == account["id"]:
        problem = f"it is {account['name']}'s already"
    elif volume.get("virtualmachineid"):
        problem = "it is attached"
    elif volume["state"] != "Ready" and volume["state"] != "Allocated":
        problem = f"it is {volume['state']}"
    elif any(call.store.where(SNAPSHOTS, volumeid=volume["id"])):
        problem = "it has snapshots"
    if problem:
        # Whatever is wrong, the command answers 530.
        raise Refusal(INTERNAL, f"{volume_label(volume)} stays where it is: {problem}", SERVER_API)
    check_limit(call, account, "volume")
    volume["_owner"] = account["id"]


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


@behaviour("listVolumes", evidence="recorded: machines")
@behaviour("listVolumesMetrics", evidence="recorded: volumes")
def list_volumes(call: Call) -> Listing:
    rows = seen(call, call.store.rows(VOLUMES))
    if not call.has("state"):
        rows = [row for row in rows if row["state"] != "Destroy" or call.caller.root]
    return paged(call, narrowed(call, rows))


_DISK_STATS = ("diskkbsread", "diskkbswrite", "diskioread", "diskiowrite")


def _of_machine(field: str) -> Computed:
    """A field of the machine that a volume is attached to."""

    def value(volume: VolumeRow, at: Renderer) -> object:
        vm = at.row(volume.get("virtualmachineid"))
        return vm.get(field) if vm else None

    return value


def _if_attached(shown: object) -> Computed:
    return lambda volume, at: shown if volume.get("virtualmachineid") else None


def _of_pool(field: str) -> Computed:
    """Where the pool of a volume is."""
    source = field.removesuffix("name") + "id" if field.endswith("name") else field

    def value(volume: VolumeRow, at: Renderer) -> object:
        pool = at.row(volume.get("storageid"))
        place = pool.get(source) if pool else None
        return at.name(place) if field.endswith("name") else place

    return value


def _of_service_offering(field: str) -> Computed:
    def value(volume: VolumeRow, at: Renderer) -> object:
        offering = at.store.get(volume.get("serviceofferingid"), SERVICE_OFFERINGS)
        return fields_of(offering).get(field) if offering is not None else None

    return value


def _offering_number(volume: VolumeRow, at: Renderer) -> str | None:
    """The server gives the internal number of a service offering here, as text."""
    offering = at.store.get(volume.get("serviceofferingid"), SERVICE_OFFERINGS)
    return None if offering is None else str(offering["_number"])


def _rate(field: str) -> Computed:
    """A limit of the disk offering. The server writes one of two for reading and writing alike."""

    def value(volume: VolumeRow, at: Renderer) -> object:
        offering = at.store.get(volume.get("diskofferingid"), DISK_OFFERINGS)
        return fields_of(offering).get(field) if offering is not None else None

    return value


def _extractable(volume: VolumeRow, at: Renderer) -> bool:
    """Data disks are; a root disk is where its template is."""
    if volume.get("type") == "DATADISK":
        return True
    template = at.row(volume.get("templateid"))
    return bool(template is None or template.get("isextractable"))


_FIELDS: dict[str, Computed] = {
    **dict.fromkeys(_DISK_STATS, _if_attached(0)),
    "vmname": _of_machine("name"),
    "vmdisplayname": _of_machine("displayname"),
    "vmstate": _of_machine("state"),
    "vmtype": _if_attached("User"),
    "storagetype": constant("shared"),
    **{field: _of_pool(field) for field in ("clusterid", "clustername", "podid", "podname")},
    "serviceofferingid": _offering_number,
    "serviceofferingdisplaytext": _of_service_offering("displaytext"),
    "diskBytesReadRate": _rate("diskBytesReadRate"),
    "diskBytesWriteRate": _rate("diskBytesReadRate"),
    "diskIopsReadRate": _rate("diskIopsWriteRate"),
    "diskIopsWriteRate": _rate("diskIopsWriteRate"),
    "isextractable": _extractable,
}
compute("Volume", _FIELDS)
compute("VolumeMetrics", _FIELDS)
compute("VolumeMetrics", {"storagetype": lambda volume, at: f"Shared ({volume['type']})"})
