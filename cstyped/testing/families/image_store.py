"""Image stores, and staging stores between them and the hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts import build
from ..parts.urls import parts_of
from ..refusal import INTERNAL, PARAM, RUNTIME, Refusal, failure, invalid
from ..rows.kinds import IMAGE_STORES, SNAPSHOTS, TEMPLATES, VOLUMES, ZONES
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import ImageStoreRow, ZoneRow

_PROVIDERS = ("NFS", "S3", "Swift", "CloudStack ImageStore Provider", "SMB", "Simulator")


@behaviour("listSwifts", evidence="source: QueryManagerImpl.searchForImageStores")
@behaviour("listImageStores", "listSecondaryStagingStores", evidence="recorded: infra")
def stores(call: Call) -> Listing:
    name = call.command.name
    staging = name == "listSecondaryStagingStores"
    rows = [row for row in call.store.rows(IMAGE_STORES) if row.get("_staging", False) is staging]
    if name == "listSwifts":
        rows = [row for row in rows if row["providername"] == "Swift"]
    return listed(call, rows)


@behaviour("addImageStore", evidence="source: StorageManagerImpl.discoverImageStore")
def add_image_store(call: Call) -> ImageStoreRow:
    zone = call.given("zoneid", ZONES)
    provider = _provider(call.text("provider", ""))
    return _added(call, zone, call.text("name"), call.text("url", ""), provider)


@behaviour("addSecondaryStorage", evidence="source: StorageManagerImpl.discoverImageStore")
def add_secondary_storage(call: Call) -> ImageStoreRow:
    return _added(call, call.given("zoneid", ZONES), None, call.text("url", ""), "NFS")


@behaviour("addImageStoreS3", evidence="source: StorageManagerImpl.discoverImageStore")
def add_s3(call: Call) -> ImageStoreRow:
    scheme = "https" if call.flag("usehttps", False) else "http"
    url = f"{scheme}://{call.text('endpoint', '')}/{call.text('bucket', '')}"
    return _added(call, None, None, url, "S3")


@behaviour("addSwift", evidence="source: StorageManagerImpl.discoverImageStore")
def add_swift(call: Call) -> ImageStoreRow:
    return _added(call, None, None, call.text("url", ""), "Swift")


def _provider(name: str) -> str:
    """The provider of that name; the server takes its usual one for a name that it does not know,
    which on simulated hosts is the simulator's.
    """
    return next((each for each in _PROVIDERS if each.lower() == name.lower()), "Simulator")


def _added(
    call: Call, zone: ZoneRow | None, name: str | None, url: str, provider: str
) -> ImageStoreRow:
    if any(row["name"] == (name or url) for row in _images(call)):
        raise invalid(f"there is an image store named {name or url} already")
    if zone is not None and provider in ("S3", "Swift"):
        raise invalid(f"an image store of {provider} is for the whole region")
    if provider == "Simulator" and zone is None:
        raise Refusal(INTERNAL, "a simulated image store needs a zone", RUNTIME)
    for row in _images(call):
        if row["providername"] != provider:
            raise invalid(f"there are image stores of {row['providername']}: add only these")
        if row["url"] == url:
            raise Refusal(INTERNAL, f"there is an image store at {url} already", RUNTIME)
    if provider == "NFS" and parts_of(url).scheme not in ("nfs", "cifs"):
        raise Refusal(INTERNAL, f"{url} is no URL of NFS", RUNTIME)
    return build.image_store(call.site, zone, name or url, url, provider)


def _images(call: Call) -> list[ImageStoreRow]:
    return [row for row in call.store.rows(IMAGE_STORES) if "_staging" not in row]


@behaviour("updateImageStore", evidence="source: StorageManagerImpl.updateImageStore")
def update_store(call: Call) -> ImageStoreRow:
    store = call.row("id", IMAGE_STORES)
    if (name := call.text("name")) is not None:
        store["name"] = name
    if (readonly := call.flag("readonly")) is not None:
        store["readonly"] = readonly
    if (size := call.number("capacitybytes")) is not None:
        store["_size"] = size
    return store


@behaviour("deleteImageStore", evidence="source: StorageManagerImpl.deleteImageStore")
def delete_store(call: Call) -> None:
    """What lies on it keeps it: this fake knows no store of a single thing, but the last store of
    a zone holds all.
    """
    store = call.row("id", IMAGE_STORES)
    others = [row for row in _images(call) if row is not store]
    same = [row for row in others if row.get("zoneid") == store.get("zoneid")]
    if not same:
        for what, rows in (
            ("snapshots", list(call.store.where(SNAPSHOTS, zoneid=store.get("zoneid")))),
            ("volumes", [row for row in call.store.rows(VOLUMES) if row["state"] == "Uploaded"]),
            (
                "templates",
                [
                    row
                    for row in call.store.where(TEMPLATES, zoneid=store.get("zoneid"))
                    if row.get("templatetype") not in ("SYSTEM", "BUILTIN")
                ],
            ),
        ):
            if rows:
                raise invalid(f"image store {store['name']} holds {what}")
    call.store.remove(store)


@behaviour(
    "createSecondaryStagingStore",
    evidence="source: StorageManagerImpl.createSecondaryStagingStore",
)
def add_staging_store(call: Call) -> ImageStoreRow:
    zone, url = call.given("zoneid", ZONES), call.text("url", "")
    scope = call.text("scope", "ZONE")
    if scope.upper() != "ZONE":
        raise invalid(f"{scope} is no scope of a staging store: only zone is")
    if zone is None:
        raise invalid("a staging store needs a zone")
    row = build.image_store(call.site, zone, url, url, "NFS")
    row["_staging"] = True
    return row


@behaviour(
    "deleteSecondaryStagingStore",
    evidence="source: StorageManagerImpl.deleteSecondaryStagingStore",
)
def delete_staging_store(call: Call) -> None:
    store = call.row("id", IMAGE_STORES)
    if "_staging" not in store:
        raise invalid(f"{store['name']} is no staging store")
    call.store.remove(store)


@behaviour("migrateSecondaryStorageData", evidence="recorded: infra")
def migrate_data(call: Call) -> Work:
    """Fails: the figures by which data is spread are not collected."""
    source = call.row("srcpool", IMAGE_STORES)
    yield source
    _check_targets(call, source, call.given_all("destpools", IMAGE_STORES))
    if call.text("migrationtype", "Complete").upper() == "BALANCE":
        raise failure("there are no figures of the image stores yet")
    source["readonly"] = True
    return _nothing_there(source)


@behaviour("migrateResourceToAnotherSecondaryStorage", evidence="recorded: infra")
def migrate_resources(call: Call) -> Work:
    source, target = call.row("srcpool", IMAGE_STORES), call.row("destpool", IMAGE_STORES)
    yield source
    _check_targets(call, source, [target])
    if not (call.has("templates") or call.has("snapshots")):
        raise Refusal(PARAM, "say which templates or snapshots")
    return _nothing_there(source)


def _check_targets(call: Call, source: ImageStoreRow, targets: list[ImageStoreRow]) -> None:
    if not targets or source in targets:
        raise invalid("an image store gives its data to others")
    for store in (source, *targets):
        if store["providername"] != "NFS":
            raise invalid(f"image store {store['name']} is not NFS")
    if any(store.get("readonly") for store in targets):
        raise invalid("a read-only image store takes no data")


def _nothing_there(store: ImageStoreRow) -> Shown:
    return {"message": f"nothing is on image store {store['id']} to move", "success": True}


@behaviour("listImageStoreObjects", evidence="recorded: infra")
def browse(call: Call) -> None:
    """Fails: there are no files behind a fake's image store."""
    raise failure(f"the files of image store {call.row('id', IMAGE_STORES)['name']} cannot be read")


@behaviour("downloadImageStoreObject", evidence="recorded: infra")
def download(call: Call) -> Work:
    store = call.row("id", IMAGE_STORES)
    yield store
    raise failure(f"image store {store['name']} has no file {call.text('path')}")
