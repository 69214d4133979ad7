"""Machines that the server does not know, and those that it gives up."""

from __future__ import annotations

from ...asking.call import Call, Listing, behaviour
from ...asking.jobs import Work
from ...asking.listing import paged
from ...parts.machines import label, machine
from ...parts.placement import free_host
from ...refusal import INTERNAL, SERVER_API, UNSUPPORTED, Refusal, invalid
from ...rows.kinds import CLUSTERS, HOSTS, VM_SNAPSHOTS, VOLUMES
from ...rows.stored import Shown

# The hypervisors whose machines are imported and given up.
_ABLE = ("KVM", "VMware")


@behaviour("unmanageVirtualMachine", evidence="source: UnmanagedVMsManagerImpl.unmanageVMInstance")
def unmanage(call: Call) -> Work:
    vm, host = machine(call), call.given("hostid", HOSTS)
    yield vm
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}, not Running or Stopped")
    if vm["hypervisor"] not in _ABLE:
        raise Refusal(UNSUPPORTED, f"machines on {vm['hypervisor']} are not given up")
    if host is not None and (vm["hypervisor"] != "KVM" or vm["state"] != "Stopped"):
        raise Refusal(UNSUPPORTED, "hostid is for stopped machines on KVM only")
    if any(call.store.where(VM_SNAPSHOTS, virtualmachineid=vm["id"])):
        raise Refusal(UNSUPPORTED, f"{label(vm)} has snapshots")
    free_host(call, vm)
    for volume in list(call.store.where(VOLUMES, virtualmachineid=vm["id"])):
        call.store.remove(volume)
    for nic in vm["_nics"]:
        call.store.remove(nic)
    call.store.remove(vm)
    return {"success": True}


def _check_cluster(call: Call) -> None:
    """431 unless machines of a cluster can be imported."""
    cluster = call.row("clusterid", CLUSTERS)
    if cluster["hypervisortype"] not in _ABLE:
        raise invalid(f"machines on {cluster['hypervisortype']} are not imported")


@behaviour(
    "listUnmanagedInstances", evidence="source: UnmanagedVMsManagerImpl.listUnmanagedInstances"
)
def list_unmanaged(call: Call) -> Listing:
    _check_cluster(call)
    # A cluster of FakeCloud has no machines but those that the server knows.
    found: list[Shown] = []
    return paged(call, found)


@behaviour(
    "importUnmanagedInstance", evidence="source: UnmanagedVMsManagerImpl.importUnmanagedInstance"
)
def import_unmanaged(call: Call) -> Work:
    yield None
    _check_cluster(call)
    name = call.text("name", "")
    text = f"no host of the cluster has a machine {name} that the server does not know"
    raise Refusal(INTERNAL, text, SERVER_API)
