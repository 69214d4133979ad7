"""Machines listed: filters of their own, and what `details` leaves of each."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import TYPE_CHECKING, TypeAlias

from ...asking.call import Call, Listing, behaviour
from ...asking.listing import narrowed, paged, seen
from ...rows.kinds import HOSTS, MACHINES, NETWORKS, VOLUMES
from .details import check_groups, narrowed_to

if TYPE_CHECKING:
    from ...rows.typed import MachineRow


@behaviour("listVirtualMachines", evidence="recorded: access2")
@behaviour("listVirtualMachinesMetrics", evidence="recorded: machines")
@behaviour("listVnfAppliances", evidence="recorded: templates")
def list_machines(call: Call) -> Listing:
    chosen = _in_state(call, seen(call, call.store.rows(MACHINES)))
    if call.command.name == "listVnfAppliances":
        chosen = [row for row in chosen if row.get("templatetype") == "VNF"]
    for parameter, fits in _FILTERS.items():
        if (wanted := call.values.get(parameter)) is not None:
            test = fits(call, wanted)
            chosen = [row for row in chosen if test(row)]
    keep = frozenset(_FILTERS)
    if call.text("state") == "Present":
        keep |= {"state"}
    left = narrowed(call, chosen, keep=keep, like=True)
    found = paged(call, left)
    groups = call.texts("details")
    check_groups(groups)
    if groups and "all" not in groups:
        shown = {row["id"] for row in found.rows}
        narrow = [narrowed_to(call, row, groups) for row in left if row["id"] in shown]
        return Listing(narrow, found.count)
    return found


def _in_state(call: Call, rows: list[MachineRow]) -> list[MachineRow]:
    wanted = call.text("state")
    if wanted == "Present":
        return [row for row in rows if row["state"] != "Destroyed"]
    if wanted is None and not call.caller.root:
        return [row for row in rows if row["state"] not in ("Destroyed", "Expunging")]
    return rows


Test: TypeAlias = "Callable[[MachineRow], bool]"


def _in_networks(networks: Container[object]) -> Test:
    return lambda vm: any(nic["networkid"] in networks for nic in vm["_nics"])


def _in_network(call: Call, wanted: object) -> Test:
    return _in_networks({wanted})


def _in_vpc(call: Call, wanted: object) -> Test:
    return _in_networks({row["id"] for row in call.store.where(NETWORKS, vpcid=wanted)})


def _in_affinity_group(call: Call, wanted: object) -> Test:
    return lambda vm: any(group["id"] == wanted for group in vm["_affinity"])


def _in_security_group(call: Call, wanted: object) -> Test:
    return lambda vm: any(group["id"] == wanted for group in vm["_groups"])


def _with_address(call: Call, wanted: object) -> Test:
    return lambda vm: any(nic.get("ipaddress") == wanted for nic in vm["_nics"])


def _in_storage(call: Call, wanted: object) -> Test:
    disks = call.store.where(VOLUMES, storageid=wanted)
    there = {disk.get("virtualmachineid") for disk in disks}
    return lambda vm: vm["id"] in there


def _on_hosts(place: str) -> Callable[[Call, object], Test]:
    """On a host of that pod or cluster."""

    def test(call: Call, wanted: object) -> Test:
        hosts = {host["id"] for host in call.store.where(HOSTS, **{place: wanted})}
        return lambda vm: vm.get("hostid") in hosts

    return test


def _with_ha(call: Call, wanted: object) -> Test:
    return lambda vm: vm.get("haenable", False) is wanted


def _with_key_pair(call: Call, wanted: object) -> Test:
    return lambda vm: wanted in vm.get("keypairs", "").split(",")


# Parameters that are no field of the same name.
_FILTERS: dict[str, Callable[[Call, object], Test]] = {
    "networkid": _in_network,
    "vpcid": _in_vpc,
    "affinitygroupid": _in_affinity_group,
    "securitygroupid": _in_security_group,
    "ipaddress": _with_address,
    "storageid": _in_storage,
    "podid": _on_hosts("podid"),
    "clusterid": _on_hosts("clusterid"),
    "haenable": _with_ha,
    "keypair": _with_key_pair,
}
