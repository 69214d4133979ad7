"""The ranges of addresses of a pod, and single addresses out of them."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts.places import check_range
from ..refusal import INTERNAL, PARAM, RUNTIME, Refusal, failure, invalid
from ..rows.kinds import PODS, ZONES
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import PodRow


@behaviour(
    "createManagementNetworkIpRange",
    evidence="source: ConfigurationManagerImpl.createPodIpRange",
)
def add_range(call: Call) -> Work:
    pod = call.row("podid", PODS)
    yield pod
    check_range(call)
    if call.text("gateway") != pod["gateway"] or call.text("netmask") != pod["netmask"]:
        raise invalid(f"pod {pod['name']} has one gateway and one netmask")
    first = call.text("startip", "")
    last = call.text("endip", first)
    if _overlaps(first, last, pod["gateway"], pod["gateway"]):
        raise invalid("the gateway is in that range")
    _check_free(pod, first, last)
    vlan = call.text("vlan", "untagged")
    system = "1" if call.flag("forsystemvms", False) else "0"
    made: Shown = {"startip": first, "endip": last, "forsystemvms": system}
    made["vlanid"] = vlan if vlan.startswith("vlan://") else f"vlan://{vlan}"
    _keep(pod, [*pod["ipranges"], made])
    return pod


@behaviour(
    "deleteManagementNetworkIpRange",
    evidence="source: ConfigurationManagerImpl.deletePodIpRange",
)
def delete_range(call: Call) -> Work:
    pod = call.row("podid", PODS)
    yield pod
    vlan = call.text("vlan", "")
    if not vlan.startswith("vlan://"):
        # BroadcastDomainType.getValue gives nothing for a VLAN without scheme.
        raise failure(f"the VLAN {vlan} has no scheme")
    wanted = {"startip": call.text("startip"), "endip": call.text("endip"), "vlanid": vlan}
    left = [each for each in pod["ipranges"] if not wanted.items() <= each.items()]
    if len(left) == len(pod["ipranges"]):
        raise invalid(f"pod {pod['name']} has no such range")
    _keep(pod, left)
    return None


@behaviour(
    "updatePodManagementNetworkIpRange",
    evidence="source: ConfigurationManagerImpl.updatePodIpRange",
)
def change_range(call: Call) -> Work:
    pod = call.row("podid", PODS)
    yield pod
    old = call.text("currentstartip", ""), call.text("currentendip", "")
    new = call.text("newstartip", old[0]), call.text("newendip", old[1])
    if new == old:
        raise invalid("the new range is the one that is there")
    found = next((r for r in pod["ipranges"] if (r["startip"], r["endip"]) == old), None)
    if found is None:
        raise invalid(f"pod {pod['name']} has no range {old[0]} to {old[1]}")
    _check_free(pod, *new, without=found)
    changed = [
        r | {"startip": new[0], "endip": new[1]} if r is found else r for r in pod["ipranges"]
    ]
    _keep(pod, changed)
    return {"success": True}


def _check_free(pod: PodRow, first: str, last: str, *, without: Shown | None = None) -> None:
    for each in pod["ipranges"]:
        if each is not without and _overlaps(first, last, str(each["startip"]), str(each["endip"])):
            raise invalid(f"{first} to {last} overlaps a range of pod {pod['name']}")


def _overlaps(first: str, last: str, other_first: str, other_last: str) -> bool:
    def number(address: str) -> int:
        return int(ipaddress.ip_address(address))

    return number(first) <= number(other_last) and number(other_first) <= number(last)


def _keep(pod: PodRow, ranges: list[Shown]) -> None:
    pod["ipranges"] = ranges
    pod["startip"] = [str(each["startip"]) for each in ranges]
    pod["endip"] = [str(each["endip"]) for each in ranges]
    pod["forsystemvms"] = [str(each["forsystemvms"]) for each in ranges]
    pod["vlanid"] = [str(each["vlanid"]) for each in ranges]


@behaviour("acquirePodIpAddress", evidence="source: IpAddressManagerImpl.allocatePodIp")
def acquire(call: Call) -> Shown:
    """The numbers are internal ones, as the server gives them."""
    zone = call.store.first(ZONES, id=call.text("zoneid"))
    pods = [row for row in call.store.rows(PODS) if zone and row["zoneid"] == zone["id"]]
    wanted = call.text("podid")
    pod = next((row for row in pods if wanted in (None, row["id"])), None)
    if pod is None or zone is None:
        raise Refusal(PARAM, "there is no such zone or pod")
    taken = pod.setdefault("_taken", {})
    network = ipaddress.ip_interface(f"{pod['gateway']}/{pod['netmask']}").network
    number = 0
    for each in pod["ipranges"]:
        at = ipaddress.IPv4Address(str(each["startip"]))
        while at <= ipaddress.IPv4Address(str(each["endip"])):
            number += 1
            if str(at) not in taken.values():
                taken[number] = str(at)
                return {
                    "ipaddress": str(at),
                    "podid": pod["_number"],
                    "gateway": pod["gateway"],
                    "cidr": str(network.network_address),
                    "nicid": 0,
                    "hostmac": number,
                    "id": number,
                }
            at += 1
    raise Refusal(INTERNAL, f"pod {pod['name']} has no free address", RUNTIME)


@behaviour("releasePodIpAddress", evidence="source: IpAddressManagerImpl.releasePodIp")
def release(call: Call) -> Shown:
    number = call.number("id", 0)
    for pod in call.store.rows(PODS):
        if pod.get("_taken", {}).pop(number, None) is not None:
            return {"success": True, "displaytext": "the address is released"}
    raise invalid(f"no address of a pod has the number {number}")
