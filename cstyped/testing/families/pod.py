"""Pods, and the ranges of addresses that they have for storage."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..parts import build
from ..parts.places import check_allocation, check_range
from ..refusal import INTERNAL, Refusal, failure, invalid
from ..rows.kinds import CLUSTERS, HOSTS, PODS, STORAGE_POOLS, STORAGE_RANGES, ZONES
from ..rows.rendering import usual
from ..rows.store import without

if TYPE_CHECKING:
    from ..rows.stored import Shown
    from ..rows.typed import PodRow, StorageRangeRow

_UNTAGGED = "vlan://untagged"


@behaviour("createPod", evidence="recorded: infra")
def create_pod(call: Call) -> PodRow:
    zone = call.row("zoneid", ZONES)
    check_range(call)
    check_allocation(call)
    name = call.text("name", "")
    call.refuse_taken_name("Pod", name, zoneid=zone["id"])
    subnet = ipaddress.ip_interface(f"{call.text('gateway')}/{call.text('netmask')}").network
    for other in call.store.where(PODS, zoneid=zone["id"]):
        there = ipaddress.ip_interface(f"{other['gateway']}/{other['netmask']}").network
        if there.overlaps(subnet):
            raise invalid(f"{subnet} overlaps with pod {other['name']}")
    start = call.text("startip", "")
    row = usual(PODS)
    row |= {"name": name, "zoneid": zone["id"]}
    keep(call, row, "gateway", "netmask", "allocationstate", "storageaccessgroups")
    if call.texts("storageaccessgroups"):
        row["storageaccessgroups"] = ",".join(call.texts("storageaccessgroups"))
    end = call.text("endip", str(subnet.broadcast_address - 1))
    row["ipranges"] = [_range(start, end, "0", _UNTAGGED)]
    _spread(row)
    return call.store.add(PODS, row, now=call.now)


def _range(start: str, end: str, for_system: str, vlan: str) -> Shown:
    return {"startip": start, "endip": end, "forsystemvms": for_system, "vlanid": vlan}


def _spread(row: PodRow) -> None:
    """Show the ranges of a pod in the old way too: a list for each of their fields."""
    ranges = row["ipranges"]
    row["startip"] = [str(each["startip"]) for each in ranges]
    row["endip"] = [str(each["endip"]) for each in ranges]
    row["forsystemvms"] = [str(each["forsystemvms"]) for each in ranges]
    row["vlanid"] = [str(each["vlanid"]) for each in ranges]


@behaviour("updatePod", evidence="recorded: infra")
def update_pod(call: Call) -> PodRow:
    row = call.row("id", PODS)
    check_allocation(call)
    keep(call, row, "name", "gateway", "netmask", "allocationstate")
    if (start := call.text("startip")) is not None and row.get("ipranges"):
        row["ipranges"][0] |= {"startip": start, "endip": call.text("endip", start)}
        _spread(row)
    return row


@behaviour("deletePod", evidence="source: ConfigurationManagerImpl.deletePod")
def delete_pod(call: Call) -> None:
    row = call.row("id", PODS)
    for kind in (CLUSTERS.name, HOSTS.name, STORAGE_POOLS.name):
        if any(call.store.where(kind, podid=row["id"])):
            raise failure(f"pod {row['name']} is not empty: it has a {kind}")
    call.store.remove(row)


# -- storage ranges ----------------------------------------------------------------------------


@behaviour("createStorageNetworkIpRange", evidence="recorded: infra")
def create_storage_range(call: Call) -> Work:
    pod = call.row("podid", PODS)
    yield None
    check_range(call)
    start = call.text("startip", "")
    end = call.text("endip", start)
    _refuse_storage_overlap(call, pod["id"], start, end)
    network = build.system_network(call.site, call.store.one(ZONES, id=pod["zoneid"]), "Storage")
    row = usual(STORAGE_RANGES)
    row |= {
        "podid": pod["id"],
        "zoneid": pod["zoneid"],
        "networkid": str(network["id"]),
        "startip": start,
        "endip": end,
    }
    keep(call, row, "gateway", "netmask", "vlan")
    call.store.add(STORAGE_RANGES, row, now=call.now)
    return _short(row)


def _short(row: StorageRangeRow) -> Shown:
    """A range as its making and its change show it: without its place."""
    return without(row, "podid", "zoneid", "networkid")


def _refuse_storage_overlap(call: Call, pod: str, start: str, end: str) -> None:
    first, last = (int(ipaddress.ip_address(text)) for text in (start, end))
    for other in call.store.where(STORAGE_RANGES, podid=pod):
        low, high = (int(ipaddress.ip_address(text)) for text in (other["startip"], other["endip"]))
        if first <= high and low <= last:
            there = f"{other['startip']} to {other['endip']}"
            raise Refusal(INTERNAL, f"{start} to {end} overlaps with {there}")


@behaviour("updateStorageNetworkIpRange", evidence="recorded: infra")
def update_storage_range(call: Call) -> Work:
    row = call.row("id", STORAGE_RANGES)
    yield None
    start, end = call.text("startip", row["startip"]), call.text("endip", row["endip"])
    # The server compares the new range with the old one too.
    if call.has("startip") or call.has("endip"):
        _refuse_storage_overlap(call, row["podid"], start, end)
    keep(call, row, "startip", "endip", "netmask", "vlan")
    return _short(row)


@behaviour("deleteStorageNetworkIpRange", evidence="recorded: infra")
def delete_storage_range(call: Call) -> Work:
    row = call.row("id", STORAGE_RANGES)
    yield None
    call.store.remove(row)
    return None
