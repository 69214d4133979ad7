"""Storage pools, their tags and providers."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed, paged
from ..parts import build
from ..refusal import Refusal, invalid
from ..rows.stored import UntypedRow


@behaviour(
    "updateStoragePool",
    "enableStorageMaintenance",
    "cancelStorageMaintenance",
    evidence="recorded: infra",
)
def care_for_pool(call: Call) -> Work:
    pool, name = call.row("id"), call.command.name
    if name == "cancelStorageMaintenance" and pool["state"] != "Maintenance":
        raise invalid(f"storage pool {pool['name']} is not in maintenance")
    if name == "enableStorageMaintenance" and pool["state"] != "Up":
        raise invalid(f"storage pool {pool['name']} is {pool['state']}")
    yield pool
    if name == "enableStorageMaintenance":
        pool["state"] = "Maintenance"
    elif name == "cancelStorageMaintenance":
        pool["state"] = "Up"
    else:
        if call.has("tags"):
            # A list in some versions, one text in others.
            pool["tags"] = call.raw.get("tags", "")
            for row in list(call.store.where("StorageTag", _pool=pool["id"])):
                call.store.remove(row)
            for tag in str(pool["tags"]).split(","):
                call.store.add(
                    "StorageTag", {"name": tag, "poolid": pool["_number"], "_pool": pool["id"]}
                )
        for field in ("capacitybytes", "capacityiops", "name"):
            if call.has(field):
                pool[field] = call.get(field)
        if call.has("enabled"):
            pool["state"] = "Up" if call.get("enabled") else "Disabled"
    return pool


@behaviour("deleteStoragePool", evidence="source: StorageManagerImpl.deletePool")
def delete_pool(call: Call) -> None:
    pool = call.row("id")
    if pool["state"] != "Maintenance":
        raise invalid(f"storage pool {pool['name']} must be in maintenance to be deleted")
    call.store.remove(pool)


@behaviour("listStorageTags", evidence="source: QueryManagerImpl.searchForStorageTags")
def list_storage_tags(call: Call) -> Listing:
    return listed(
        call,
        [{key: row[key] for key in ("poolid", "name")} for row in call.store.rows("StorageTag")],
    )


@behaviour("findStoragePoolsForMigration", evidence="recorded: machines")
def pools_for(call: Call) -> Listing:
    volume = call.row("id")
    rows = [
        dict(pool) | {"suitableformigration": True}
        for pool in call.store.where("StoragePool", zoneid=volume["zoneid"], state="Up")
        if pool["id"] != volume.get("storageid")
    ]
    return paged(call, rows)


@behaviour("createStoragePool", evidence="recorded: infra")
def create_pool(call: Call) -> UntypedRow:
    zone, cluster = call.row("zoneid"), call.rows.get("clusterid")
    url = str(call.get("url"))
    if not urlsplit(url).scheme:
        raise invalid(f"{url} is not a storage URL")
    if call.store.first("StoragePool", _url=url):
        raise Refusal(530, f"there is a storage pool at {url} already", 4250)
    pool = build.storage_pool(call.site, zone, call.get("name"), url, cluster)
    pool["_url"] = url
    if call.has("tags"):
        pool["tags"] = call.raw.get("tags")
    return pool


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
def storage_providers(call: Call) -> list[UntypedRow]:
    kind = str(call.get("type")).lower()
    if kind not in _STORAGE_PROVIDERS:
        raise invalid(f"{kind} is no type of storage")
    return [{"name": name, "type": kind.upper()} for name in _STORAGE_PROVIDERS[kind]]
