"""Object stores and their buckets."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts.build import GIB
from ..parts.limits import check_limit
from ..parts.urls import parts_of
from ..refusal import failure, invalid
from ..rows.kinds import BUCKETS, OBJECT_STORES
from ..rows.rendering import Renderer, compute
from ..rows.store import fields_of

if TYPE_CHECKING:
    from ..rows.typed import BucketRow, ObjectStoreRow

_OBJECT_STORES = frozenset(["simulator", "minio", "ceph", "cloudian hyperstore"])
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def _url(call: Call) -> str:
    text = call.text("url", "")
    host = parts_of(text).hostname
    if host is None or host == "localhost" or host.startswith(("127.", "0.", "169.254.")):
        raise invalid(f"{text} is not a URL of another machine")
    return text


@behaviour("addObjectStoragePool", evidence="recorded: more")
def add_object_store(call: Call) -> ObjectStoreRow:
    provider, name = call.text("provider", ""), call.text("name", "")
    if provider.lower() not in _OBJECT_STORES:
        raise invalid(f"there is no provider {provider} of object storage")
    url = _url(call)
    if call.store.first(OBJECT_STORES, name=name) is not None:
        raise invalid(f"there is an object store {name} already")
    keys = call.pairs("details").keys()
    if provider.lower() != "simulator" and not keys >= {"accesskey", "secretkey"}:
        raise failure("the keys of the object storage are missing")
    row: ObjectStoreRow = {"name": name, "providername": provider, "_url": url}
    if (size := call.number("size")) is not None:
        row["_size"] = size * GIB
    row["_hidden"] = ("url", "storagetotal", "storageallocated", "storageused")
    kept = call.new(OBJECT_STORES, row)
    kept["url"] = url
    # Lists show more than the answer to the command that makes it.
    shown: ObjectStoreRow = {**kept}
    kept.pop("_hidden", None)
    return shown


@behaviour("updateObjectStoragePool", evidence="recorded: more")
def update_object_store(call: Call) -> ObjectStoreRow:
    row = call.row("id", OBJECT_STORES)
    if (name := call.text("name")) is not None:
        row["name"] = name
    if call.has("url"):
        row["url"] = row["_url"] = _url(call)
    if (size := call.number("size")) is not None:
        row["_size"] = size * GIB
    return {**row, "_hidden": ("url", "storagetotal", "storageallocated", "storageused")}


@behaviour("deleteObjectStoragePool", evidence="recorded: more")
def delete_object_store(call: Call) -> None:
    row = call.row("id", OBJECT_STORES)
    if any(call.store.where(BUCKETS, objectstorageid=row["id"])):
        raise invalid(f"object store {row['name']} has buckets")
    call.store.remove(row)


@behaviour("createBucket", evidence="recorded: more")
def create_bucket(call: Call) -> Work:
    name, store = call.text("name", ""), call.row("objectstorageid", OBJECT_STORES)
    _check_name(name)
    owner, quota = call.owner(), call.number("quota", 0)
    if quota < 0:
        raise invalid("quota is 0 or more")
    policy = _policy(call) or "private"
    check_limit(call, owner, "bucket")
    check_limit(call, owner, "object_storage", more=quota)
    _check_room(call, store, quota)
    if call.store.first(BUCKETS, name=name, objectstorageid=store["id"]) is not None:
        raise invalid(f"there is a bucket {name} already")
    row: BucketRow = {
        "name": name,
        "objectstorageid": store["id"],
        "provider": store["providername"],
        "size": 0,
        "quota": quota,
        "encryption": call.flag("encryption", False),
        "versioning": call.flag("versioning", False),
        "objectlocking": call.flag("objectlocking", False),
        "policy": policy,
        "state": "Allocated",
        "_hidden": ("domain", "domainid", "domainpath"),
    }
    call.new(BUCKETS, row, owner=owner)
    yield row
    row["state"] = "Created"
    shown: BucketRow = {**row}
    # The answer to the command has not yet where it is, nor its keys.
    row["url"] = f"{store['_url']}/{name}"
    row["accesskey"] = call.store.token(20, _LETTERS)
    row["usersecretkey"] = call.store.token(40, _LETTERS)
    return shown


def _check_name(name: str) -> None:
    if not _BUCKET.fullmatch(name) or ".." in name or ".-" in name or "-." in name:
        raise invalid(f"{name} is no name of a bucket: small letters, digits, dots and hyphens")
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return
    raise invalid("an address is no name of a bucket")


def _policy(call: Call) -> str | None:
    policy = call.text("policy")
    if policy is not None and policy.lower() not in ("private", "public"):
        raise invalid(f"{policy} is no policy of a bucket: say private or public")
    return None if policy is None else policy.lower()


def _check_room(call: Call, store: ObjectStoreRow, more: int) -> None:
    taken = sum(row["quota"] for row in call.store.where(BUCKETS, objectstorageid=store["id"]))
    if "_size" in store and (taken + more) * GIB > store["_size"]:
        raise failure(f"object store {store['name']} has no room for {more} GB")


@behaviour("updateBucket", evidence="recorded: more")
def update_bucket(call: Call) -> None:
    row = call.row("id", BUCKETS)
    quota = call.number("quota")
    if quota is not None:
        store = call.store.get(row["objectstorageid"], OBJECT_STORES)
        if store is not None:
            _check_room(call, store, quota - row["quota"])
        row["quota"] = quota
    for name in ("encryption", "versioning"):
        if (flag := call.flag(name)) is not None:
            fields_of(row)[name] = flag
    if (policy := _policy(call)) is not None:
        row["policy"] = policy


@behaviour("deleteBucket", evidence="recorded: more")
def delete_bucket(call: Call) -> None:
    row = call.row("id", BUCKETS)
    if row.get("_removed"):
        raise invalid(f"bucket {row['id']} is gone")
    call.store.remove(row)


def _allocated(store: ObjectStoreRow, at: Renderer) -> int:
    buckets = at.store.where(BUCKETS, objectstorageid=store["id"])
    return sum(bucket["quota"] for bucket in buckets) * GIB


compute(
    "ObjectStore",
    {
        "storagetotal": lambda store, at: store.get("_size"),
        "storageallocated": _allocated,
        "storageused": lambda store, at: 0,
    },
)
compute("Bucket", {"objectstore": lambda bucket, at: at.name(bucket.get("objectstorageid"))})
