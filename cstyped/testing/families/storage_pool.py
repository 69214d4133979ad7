"""Storage pools, their tags and providers."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import SplitResult

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed, narrowed, paged, seen
from ..parts import build
from ..parts.placement import free_host
from ..parts.urls import parts_of
from ..refusal import INTERNAL, Refusal, failure, invalid
from ..rows.kinds import CLUSTERS, MACHINES, STORAGE_POOLS, STORAGE_TAGS, VOLUMES, ZONES
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import StoragePoolRow, StorageTagRow


# What the driver of the default provider can do.
_CAPABILITIES = {"VOLUME_SNAPSHOT_QUIESCEVM": "false"}


@behaviour("listStoragePools", evidence="recorded: prelude")
def list_pools(call: Call) -> Listing:
    found = narrowed(call, seen(call, call.store.rows(STORAGE_POOLS)))
    return paged(call, [_with_capabilities(pool) for pool in found])


def _with_capabilities(pool: StoragePoolRow) -> StoragePoolRow:
    if pool.get("provider") != "DefaultPrimary":
        return pool
    shown = pool.copy()
    shown["storagecapabilities"] = _CAPABILITIES
    return shown


@behaviour("updateStoragePool", evidence="source: StorageManagerImpl.updateStoragePool")
def update_pool(call: Call) -> StoragePoolRow:
    pool = call.row("id", STORAGE_POOLS)
    rule = call.flag("istagarule", False)
    if call.has("tags"):
        _set_tags(call, pool, rule=rule)
    if (name := call.text("name", "").strip()) != "":
        pool["name"] = name
    details = pool.get("details", {}) | call.pairs("details")
    if (size := call.number("capacitybytes")) is not None:
        pool |= {"capacitybytes": size, "disksizetotal": size}
        details["capacityBytes"] = str(size)
    if (speed := call.number("capacityiops")) is not None:
        pool["capacityiops"] = speed
        details["capacityIops"] = str(speed)
    if (url := call.text("url")) is not None:
        pool["_url"] = details["url"] = url
    if details:
        pool["details"] = details
    if (enabled := call.flag("enabled")) is not None:
        if pool["state"] not in ("Up", "Disabled"):
            raise invalid(f"storage pool {pool['name']} is {pool['state']}")
        pool["state"] = "Up" if enabled else "Disabled"
    return pool


def _set_tags(call: Call, pool: StoragePoolRow, *, rule: bool) -> None:
    # A list in some versions, one text in others.
    tags = call.raw.get("tags", "")
    if rule and "," in tags:
        raise invalid("a rule of tags is one")
    pool |= {"tags": tags, "istagarule": rule}
    for old in list(call.store.where(STORAGE_TAGS, _pool=pool["id"])):
        call.store.remove(old)
    for tag in filter(None, [] if rule else tags.split(",")):
        row: StorageTagRow = {"name": tag, "poolid": pool["_number"], "_pool": pool["id"]}
        call.store.add(STORAGE_TAGS, row)


@behaviour(
    "enableStorageMaintenance",
    evidence="source: StorageManagerImpl.preparePrimaryStorageForMaintenance",
)
def enable_maintenance(call: Call) -> Work:
    """Its machines stop, as those on a pool that is looked after do."""
    pool = call.row("id", STORAGE_POOLS)
    yield pool
    if pool["state"] not in ("Up", "ErrorInMaintenance"):
        raise invalid(f"storage pool {pool['name']} is {pool['state']}")
    pool["state"] = "Maintenance"
    _measure(pool)
    on_it = {
        volume.get("virtualmachineid")
        for volume in call.store.where(VOLUMES, storageid=pool["id"], type="ROOT")
    }
    for vm in call.store.rows(MACHINES):
        if vm["id"] in on_it and vm["state"] == "Running":
            free_host(call, vm)
            vm["state"] = "Stopped"
    return pool


@behaviour(
    "cancelStorageMaintenance",
    evidence="source: StorageManagerImpl.cancelPrimaryStorageForMaintenance",
)
def cancel_maintenance(call: Call) -> Work:
    pool = call.row("id", STORAGE_POOLS)
    yield pool
    if pool["state"] not in ("Maintenance", "PrepareForMaintenance", "ErrorInMaintenance"):
        raise invalid(f"storage pool {pool['name']} is {pool['state']}, not in maintenance")
    pool["state"] = "Up"
    _measure(pool)
    return pool


# What a simulated pool holds, whatever was said of it.
_SIMULATED_BYTES = 1 << 40
_GIB = 1 << 30


def _measure(pool: StoragePoolRow) -> None:
    """Have hosts say what the pool holds: that replaces what an update said. Simulated ones count
    1000 operations for each GiB, of 1000 GiB at most, and half of them in use.
    """
    if pool.get("hypervisor", "Simulator") != "Simulator":
        return
    pool |= {"capacitybytes": _SIMULATED_BYTES, "disksizetotal": _SIMULATED_BYTES}
    operations = min(_SIMULATED_BYTES // _GIB, 1000) * 1000
    pool |= {"capacityiops": operations, "usediops": operations // 2}


@behaviour("deleteStoragePool", evidence="source: StorageManagerImpl.deletePool")
def delete_pool(call: Call) -> None:
    pool = call.row("id", STORAGE_POOLS)
    if pool["state"] != "Maintenance":
        raise invalid(f"storage pool {pool['name']} must be in maintenance to be deleted")
    volumes = list(call.store.where(VOLUMES, storageid=pool["id"]))
    if volumes and not call.flag("forced", False):
        raise failure(f"storage pool {pool['name']} holds volumes")
    if any(volume["state"] != "Destroy" for volume in volumes):
        raise failure(f"storage pool {pool['name']} holds volumes that are in use")
    for tag in list(call.store.where(STORAGE_TAGS, _pool=pool["id"])):
        call.store.remove(tag)
    call.store.remove(pool)


@behaviour("syncStoragePool", evidence="source: StorageManagerImpl.syncStoragePool")
def sync_pool(call: Call) -> Work:
    pool = call.row("id", STORAGE_POOLS)
    yield pool
    if pool["type"] != "DatastoreCluster":
        raise invalid(f"storage pool {pool['name']} is {pool['type']}, no DatastoreCluster")
    if pool["state"] != "Up":
        raise invalid(f"storage pool {pool['name']} is {pool['state']}")
    return pool


@behaviour("updateStorageCapabilities", evidence="recorded: infra")
def update_capabilities(call: Call) -> None:
    """Only pools of VMware have some that could be looked up again: the fake's are others."""
    pool = call.row("id", STORAGE_POOLS)
    raise failure(f"storage pool {pool['name']} is {pool['hypervisor']}, not VMware")


@behaviour("changeStoragePoolScope", evidence="source: StorageManagerImpl.changeStoragePoolScope")
def change_scope(call: Call) -> Work:
    pool, scope = call.row("id", STORAGE_POOLS), call.text("scope", "").upper()
    yield pool
    if scope not in ("ZONE", "CLUSTER"):
        raise invalid(f"{scope} is no scope of a storage pool")
    if scope == pool["scope"]:
        raise invalid(f"storage pool {pool['name']} has that scope")
    if pool["state"] != "Disabled":
        raise invalid(f"storage pool {pool['name']} must be disabled, it is {pool['state']}")
    if scope == "ZONE":
        for field in ("clusterid", "podid"):
            fields_of(pool).pop(field, None)
    else:
        cluster = call.given("clusterid", CLUSTERS)
        if cluster is None:
            raise invalid("a cluster is needed")
        pool |= {"clusterid": cluster["id"], "podid": cluster["podid"]}
    pool["scope"] = scope
    return None


@behaviour("listStorageTags", evidence="source: QueryManagerImpl.searchForStorageTags")
def list_storage_tags(call: Call) -> Listing:
    return listed(
        call,
        [{"poolid": row["poolid"], "name": row["name"]} for row in call.store.rows(STORAGE_TAGS)],
    )


@behaviour("findStoragePoolsForMigration", evidence="recorded: machines")
def pools_for(call: Call) -> Listing:
    volume = call.row("id", VOLUMES)
    vm = call.store.get(volume.get("virtualmachineid"), MACHINES)
    if volume["state"] != "Ready" or (vm is not None and vm["state"] == "Running"):
        return Listing([], 0)  # The disks of a simulated machine do not move while it runs.
    rows = [
        fields_of(pool) | {"suitableformigration": True}
        for pool in call.store.where(STORAGE_POOLS, zoneid=volume["zoneid"], state="Up")
        if pool["id"] != volume.get("storageid")
    ]
    return paged(call, rows)


@behaviour("createStoragePool", evidence="source: StorageManagerImpl.createPool")
def create_pool(call: Call) -> StoragePoolRow:
    zone, cluster = call.row("zoneid", ZONES), call.given("clusterid", CLUSTERS)
    url, name = call.text("url", ""), call.text("name", "")
    parts = parts_of(url)
    usual = "HOST" if parts.scheme.lower() == "file" else "CLUSTER"
    scope = (call.text("scope") or usual).upper()
    # The command makes each refusal a 530 of its own.
    if scope not in ("CLUSTER", "ZONE", "HOST", "REGION"):
        raise Refusal(INTERNAL, f"{scope} is no scope of a storage pool")
    if scope == "CLUSTER" and cluster is None:
        raise Refusal(INTERNAL, "a pool of scope CLUSTER needs a cluster")
    if scope == "CLUSTER" and not call.has("podid"):
        raise Refusal(INTERNAL, "a pool of a cluster needs the pod of the cluster")
    if scope == "ZONE":
        _check_of_zone(call)
    if call.text("provider", "DefaultPrimary") == "DefaultPrimary":
        _check_url(call, parts, scope)
    at = None if scope == "ZONE" else cluster
    pool = build.storage_pool(call.site, zone, name, url, at)
    pool["_url"] = url
    scheme = parts.scheme.lower()
    pool["type"] = _TYPES.get(scheme, pool["type"])
    if scheme in ("rbd", "clvm"):
        pool["path"] = pool["path"].removeprefix("/")
    if call.has("tags"):
        _set_tags(call, pool, rule=call.flag("istagarule", False))
    if details := call.pairs("details"):
        pool["details"] = details
    if (size := call.number("capacitybytes")) is not None:
        pool |= {"capacitybytes": size, "disksizetotal": size}
    if (speed := call.number("capacityiops")) is not None:
        pool["capacityiops"] = speed
    if (managed := call.flag("managed")) is not None:
        pool["managed"] = managed
    if (provider := call.text("provider")) is not None:
        pool["provider"] = provider
    if (hypervisor := call.text("hypervisor")) is not None:
        pool["hypervisor"] = hypervisor
    if groups := call.text("storageaccessgroups"):
        pool["storageaccessgroups"] = groups
    return pool


# Scheme of the URL -> type of the pool.
_TYPES = {
    "nfs": "NetworkFilesystem",
    "cifs": "SMB",
    "file": "Filesystem",
    "sharedmountpoint": "SharedMountPoint",
    "clvm": "CLVM",
    "rbd": "RBD",
    "presetup": "PreSetup",
    "datastorecluster": "DatastoreCluster",
    "iscsi": "IscsiLUN",
    "iso": "ISO",
    "vmfs": "VMFS",
    "ocfs2": "OCFS2",
    "gluster": "Gluster",
}


def _check_url(call: Call, parts: SplitResult, scope: str) -> None:
    """530 unless a pool can be made of a URL: of a kind that there is, and nobody's yet."""
    scheme = parts.scheme.lower()
    if scheme not in _TYPES:
        raise Refusal(INTERNAL, f"{parts.scheme or 'no scheme'} is no kind of storage")
    if scheme == "iscsi" and not parts.path.rpartition("/")[2].isdecimal():
        raise Refusal(INTERNAL, "an iSCSI pool needs the number of a LUN at the end of its URL")
    if scheme == "iscsi" and scope != "CLUSTER":
        raise Refusal(INTERNAL, "an iSCSI pool is a cluster's")
    for name in ("capacitybytes", "capacityiops"):
        if (given := call.number(name)) is not None and given <= 0:
            raise Refusal(INTERNAL, f"{name} is 1 or more")
    if scheme in ("file", "sharedmountpoint"):
        return
    for pool in call.store.rows(STORAGE_POOLS):
        path = pool.get("path", "").removeprefix("/")
        if (pool.get("ipaddress"), path) == (parts.hostname, parts.path.removeprefix("/")):
            raise Refusal(INTERNAL, f"storage pool {pool['name']} is there already")


def _check_of_zone(call: Call) -> None:
    """530 unless a pool of a whole zone is possible: for some hypervisors only."""
    hypervisor = call.text("hypervisor")
    if hypervisor is None:
        raise Refusal(INTERNAL, "a pool of a zone needs a hypervisor")
    if hypervisor.lower() not in ("kvm", "vmware", "hyperv", "lxc", "any", "simulator", "custom"):
        raise Refusal(INTERNAL, f"{hypervisor} has no storage pools of a whole zone")


_STORAGE_PROVIDERS = {
    "primary": (
        "DefaultPrimary",
        "Adaptive Primary Data Store Provider",
        "Linstor",
        "PowerFlex",
        "Simulator",
    ),
    "image": ("NFS", "Swift", "S3", "CloudStack ImageStore Provider", "Simulator"),
    "object": ("Simulator", "MinIO", "Ceph", "Cloudian HyperStore"),
}


@behaviour(
    "listStorageProviders", evidence="source: DataStoreProviderManagerImpl.getDataStoreProviders"
)
def storage_providers(call: Call) -> list[Shown]:
    kind = call.text("type", "").lower()
    if kind not in _STORAGE_PROVIDERS:
        raise invalid(f"{kind} is no type of storage")
    return [{"name": name, "type": kind.upper()} for name in _STORAGE_PROVIDERS[kind]]
