"""Shared file systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts.build import GIB
from ..parts.limits import check_limit
from ..parts.volumes import offered_size
from ..refusal import invalid
from ..rows.kinds import (
    ACCOUNTS,
    DISK_OFFERINGS,
    NETWORKS,
    SERVICE_OFFERINGS,
    SHARED_FILE_SYSTEMS,
    STORAGE_POOLS,
    ZONES,
)
from ..rows.rendering import Computed, Renderer, compute

if TYPE_CHECKING:
    from ..rows.typed import SharedFSRow


@behaviour("createSharedFileSystem", evidence="source: SharedFSServiceImpl.allocSharedFS")
def create(call: Call) -> Work:
    zone, network = call.row("zoneid", ZONES), call.row("networkid", NETWORKS)
    disk, service = (
        call.row("diskofferingid", DISK_OFFERINGS),
        call.row("serviceofferingid", SERVICE_OFFERINGS),
    )
    owner, name, kind = call.owner(), call.text("name", ""), call.text("filesystem", "").upper()
    if network.get("type") == "Shared" and network.get("acltype") != "Account":
        raise invalid(f"network {network['name']} is not its owner's alone")
    if kind not in ("EXT4", "XFS"):
        raise invalid(f"{kind} is no file system: say EXT4 or XFS")
    if call.text("provider", "SHAREDFSVM").upper() != "SHAREDFSVM":
        raise invalid(f"there is no provider {call.text('provider')}")
    if call.store.first(SHARED_FILE_SYSTEMS, name=name, _owner=owner["id"]) is not None:
        raise invalid(f"there is a shared file system {name} already")
    size = offered_size(call, disk, call.number("size"))
    check_limit(call, owner, "volume")
    check_limit(call, owner, "primary_storage", more=size // GIB)
    row: SharedFSRow = {
        "name": name,
        "zoneid": zone["id"],
        "networkid": network["id"],
        "diskofferingid": disk["id"],
        "serviceofferingid": service["id"],
        "filesystem": kind,
        "provider": "SHAREDFSVM",
        "size": size,
        "state": "Allocated",
        "path": f"/mnt/fs/{name}",
        "provisioningtype": "thin",
    }
    if (text := call.text("description")) is not None:
        row["description"] = text
    call.new(SHARED_FILE_SYSTEMS, row, owner=owner)
    yield row
    row["state"] = "Ready"
    pool = call.store.first(STORAGE_POOLS, zoneid=zone["id"], state="Up")
    if pool is not None:
        row["storageid"], row["storage"] = pool["id"], pool["name"]
    return row


def _existing(call: Call, *states: str) -> SharedFSRow:
    """The shared file system that a command is about. 431 unless it is in one of the states."""
    row = call.row("id", SHARED_FILE_SYSTEMS)
    if row.get("_removed"):
        raise invalid(f"shared file system {row['id']} is gone")
    if states and row["state"] not in states:
        raise invalid(f"shared file system {row['name']} is {row['state']}")
    return row


@behaviour(
    "listSharedFileSystems", evidence="source: SharedFSServiceImpl.searchForSharedFSInternal"
)
def list_shared(call: Call) -> Listing:
    return listed(call, call.store.rows(SHARED_FILE_SYSTEMS))


@behaviour("updateSharedFileSystem", evidence="source: SharedFSServiceImpl.updateSharedFS")
def update(call: Call) -> SharedFSRow:
    row = _existing(call)
    if (name := call.text("name")) is not None:
        row["name"] = name
    if (text := call.text("description")) is not None:
        row["description"] = text
    return row


@behaviour("startSharedFileSystem", evidence="source: SharedFSServiceImpl.startSharedFS")
def start(call: Call) -> Work:
    row = call.row("id", SHARED_FILE_SYSTEMS)
    yield row
    _existing(call, "Stopped")
    row["state"] = "Ready"
    return row


@behaviour("stopSharedFileSystem", evidence="source: SharedFSServiceImpl.stopSharedFS")
def stop(call: Call) -> Work:
    row = call.row("id", SHARED_FILE_SYSTEMS)
    yield row
    _existing(call, "Ready")
    row["state"] = "Stopped"
    return row


@behaviour("restartSharedFileSystem", evidence="source: SharedFSServiceImpl.restartSharedFS")
def restart(call: Call) -> Work:
    row = call.row("id", SHARED_FILE_SYSTEMS)
    yield row
    _existing(call, "Ready", "Stopped")
    row["state"] = "Ready"
    return row


@behaviour(
    "changeSharedFileSystemDiskOffering",
    evidence="source: SharedFSServiceImpl.changeSharedFSDiskOffering",
)
def change_disk(call: Call) -> Work:
    row, offering = (
        call.row("id", SHARED_FILE_SYSTEMS),
        call.given("diskofferingid", DISK_OFFERINGS),
    )
    yield row
    _existing(call, "Ready", "Stopped")
    asked = call.number("size")
    if offering is not None:
        size = offered_size(call, offering, asked or row["size"] // GIB)
        row["diskofferingid"] = offering["id"]
    else:
        size = row["size"] if asked is None else asked * GIB
    if size < row["size"]:
        raise invalid(f"shared file system {row['name']} does not shrink")
    row["size"] = size
    return row


@behaviour(
    "changeSharedFileSystemServiceOffering",
    evidence="source: SharedFSServiceImpl.changeSharedFSServiceOffering",
)
def change_service(call: Call) -> Work:
    row, offering = (
        call.row("id", SHARED_FILE_SYSTEMS),
        call.row("serviceofferingid", SERVICE_OFFERINGS),
    )
    yield row
    _existing(call, "Ready", "Stopped")
    row["serviceofferingid"] = offering["id"]
    return row


@behaviour("destroySharedFileSystem", evidence="source: SharedFSServiceImpl.destroySharedFS")
def destroy(call: Call) -> Work:
    row = call.row("id", SHARED_FILE_SYSTEMS)
    yield row
    if row["state"] == "Ready" and call.flag("forced"):
        row["state"] = "Stopped"
    _existing(call, "Stopped", "Error")
    expunge = call.flag("expunge", False) or row["state"] == "Error"
    row["state"] = "Destroyed"
    if expunge:
        call.store.remove(row)
    return None


@behaviour("recoverSharedFileSystem", evidence="source: SharedFSServiceImpl.recoverSharedFS")
def recover(call: Call) -> None:
    row = _existing(call, "Destroyed")
    owner = call.store.get(row["_owner"], ACCOUNTS)
    if owner is not None:
        check_limit(call, owner, "volume")
    row["state"] = "Stopped"


@behaviour("expungeSharedFileSystem", evidence="source: SharedFSServiceImpl.deleteSharedFS")
def expunge(call: Call) -> Work:
    row = call.row("id", SHARED_FILE_SYSTEMS)
    yield row
    _existing(call, "Destroyed", "Expunging")
    call.store.remove(row)
    return None


def _of_disk(field: str) -> Computed:
    def value(row: SharedFSRow, at: Renderer) -> object:
        offering = at.store.get(row.get("diskofferingid"), DISK_OFFERINGS)
        return None if offering is None else offering.get(field)

    return value


def _gigabytes(row: SharedFSRow, at: Renderer) -> str:
    return f"{row.get('size', 0) / GIB:.2f} GiB"


compute(
    "SharedFS",
    {
        "sizegb": _gigabytes,
        "iscustomdiskoffering": _of_disk("iscustomized"),
        "diskofferingdisplaytext": _of_disk("displaytext"),
    },
)
