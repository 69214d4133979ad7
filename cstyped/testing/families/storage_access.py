"""Storage access groups: which hosts may use which storage pools."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged
from ..refusal import PARAM, Refusal, failure
from ..rows.kinds import CLUSTERS, HOSTS, PODS, STORAGE_POOLS, ZONES
from ..rows.store import fields_of
from ..rows.stored import Shown

_PLACES = ("zoneid", "podid", "clusterid", "hostid", "storageid")
# What is above a place: the field with its id.
_ABOVE = {"hostid": ("clusterid", "podid", "zoneid"), "clusterid": ("podid", "zoneid")} | {
    "podid": ("zoneid",)
}


@behaviour("configureStorageAccess", evidence="source: ConfigureStorageAccessCmd.execute")
def configure(call: Call) -> Work:
    named = [name for name in _PLACES if call.has(name)]
    yield None
    if len(named) != 1:
        raise Refusal(PARAM, "say one of a zone, a pod, a cluster, a host and a storage pool")
    place = fields_of(call.rows[named[0]])
    groups = call.texts("storageaccessgroups")
    for key in _ABOVE.get(named[0], ()):
        above = call.store.get(place.get(key))
        if above is not None and (taken := set(groups) & set(_groups(above))):
            raise failure(f"storage access groups {', '.join(sorted(taken))} are set above it")
    if groups:
        place["storageaccessgroups"] = ",".join(groups)
    else:
        place.pop("storageaccessgroups", None)
    return {"success": True}


def _groups(row: Mapping[str, object]) -> list[str]:
    return [each for each in str(row.get("storageaccessgroups") or "").split(",") if each]


@behaviour(
    "listStorageAccessGroups", evidence="source: QueryManagerImpl.searchForStorageAccessGroups"
)
def list_groups(call: Call) -> Listing:
    name, word = call.text("name"), call.text("keyword", "").lower()
    names = sorted(
        {
            group
            for row in _all_rows(call)
            for group in _groups(row)
            if name in (None, group) and word in group.lower()
        }
    )
    rows: list[Shown] = [{"name": each} for each in names]
    return paged(call, rows)


def _all_rows(call: Call) -> Iterator[Mapping[str, object]]:
    for kind in (ZONES, PODS, CLUSTERS, HOSTS, STORAGE_POOLS):
        yield from call.store.rows(kind)
