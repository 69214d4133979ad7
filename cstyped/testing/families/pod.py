"""Pods, and the ranges of addresses for what the server runs in them."""

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
# Addresses of pods that somebody acquired: of no class of answers.
_ACQUIRED = "PodIpAddress"


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
    row["ipranges"] = [_range(start, call.text("endip", start), "0", _UNTAGGED)]
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


# -- management ranges -------------------------------------------------------------------------


@behaviour("createManagementNetworkIpRange", evidence="recorded: infra")
def create_range(call: Call) -> Work:
    pod = call.row("podid", PODS)
    yield pod
    check_range(call)
    same = (call.text("gateway"), call.text("netmask")) == (pod["gateway"], pod["netmask"])
    if not same and not call.has("vlan"):
        raise invalid(f"gateway and netmask are not those of pod {pod['name']}")
    start = call.text("startip", "")
    end = call.text("endip", start)
    _refuse_overlap(pod, start, end)
    vlan = call.text("vlan", "untagged")
    uri = vlan if "://" in vlan else f"vlan://{vlan}"
    mark = "1" if call.flag("forsystemvms") else "0"
    pod["ipranges"].append(_range(start, end, mark, uri))
    _spread(pod)
    return pod


def _refuse_overlap(pod: PodRow, start: str, end: str, but: Shown | None = None) -> None:
    first, last = (int(ipaddress.ip_address(text)) for text in (start, end))
    for each in pod["ipranges"]:
        low, high = (int(ipaddress.ip_address(str(each[name]))) for name in ("startip", "endip"))
        if each is not but and first <= high and low <= last:
            raise invalid(f"{start} to {end} overlaps with another range of pod {pod['name']}")


def _named_range(pod: PodRow, start: str | None, end: str | None) -> Shown:
    for each in pod["ipranges"]:
        if (each["startip"], each["endip"]) == (start, end):
            return each
    raise invalid(f"pod {pod['name']} has no range {start} to {end}")


@behaviour("updatePodManagementNetworkIpRange", evidence="recorded: infra")
def update_range(call: Call) -> Work:
    pod = call.row("podid", PODS)
    yield pod
    found = _named_range(pod, call.text("currentstartip"), call.text("currentendip"))
    if not call.has("newstartip") and not call.has("newendip"):
        raise invalid("newstartip or newendip is needed")
    start = call.text("newstartip", str(found["startip"]))
    end = call.text("newendip", str(found["endip"]))
    _refuse_overlap(pod, start, end, found)
    found |= {"startip": start, "endip": end}
    _spread(pod)
    return None


@behaviour("deleteManagementNetworkIpRange", evidence="recorded: infra")
def delete_range(call: Call) -> Work:
    pod = call.row("podid", PODS)
    yield pod
    found = _named_range(pod, call.text("startip"), call.text("endip"))
    if found["vlanid"] == _UNTAGGED:
        # The server trips over a range that has no VLAN.
        raise Refusal(INTERNAL, "the range has no VLAN")
    pod["ipranges"].remove(found)
    _spread(pod)
    return None


@behaviour("acquirePodIpAddress", evidence="recorded: infra")
def acquire_address(call: Call) -> Shown:
    # The server does not declare what these ids are of.
    zone = call.store.get(call.raw.get("zoneid"), ZONES)
    pod = call.store.get(call.raw.get("podid"), PODS)
    if zone is None:
        raise invalid(f"unable to find zone {call.raw.get('zoneid')}")
    if pod is None:
        pod = call.store.first(PODS, zoneid=zone["id"])
    if pod is None or pod["zoneid"] != zone["id"]:
        raise invalid("the zone has no such pod")
    taken = {each["ipaddress"] for each in call.store.rows(_ACQUIRED)}
    for each in pod["ipranges"]:
        first, last = (int(ipaddress.ip_address(str(each[end]))) for end in ("startip", "endip"))
        for number in range(first, last + 1):
            address = str(ipaddress.ip_address(number))
            if address not in taken:
                return _acquired(call, pod, address)
    raise failure(f"pod {pod['name']} has no free address")


def _acquired(call: Call, pod: PodRow, address: str) -> Shown:
    subnet = ipaddress.ip_interface(f"{pod['gateway']}/{pod['netmask']}").network
    row = call.store.add(_ACQUIRED, {"ipaddress": address}, now=call.now)
    return {
        "ipaddress": address,
        "podid": pod["_number"],
        "gateway": pod["gateway"],
        "cidr": str(subnet.network_address),
        "nicid": 0,
        "hostmac": row["_number"],
        "id": row["_number"],
    }


@behaviour("releasePodIpAddress", evidence="recorded: infra")
def release_address(call: Call) -> Shown:
    number = call.number("id", 0)
    row = call.store.first(_ACQUIRED, _number=number)
    if row is None:
        raise failure(f"no address of a pod was acquired with id {number}")
    call.store.remove(row)
    return {"success": True, "displaytext": "the address is released"}


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
            raise Refusal(INTERNAL, f"{start} to {end} overlaps with {low} to {high}")


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
