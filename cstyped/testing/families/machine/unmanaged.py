"""Machines that the server gives up, which then run on without it."""

from __future__ import annotations

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.machines import label, machine
from ...parts.placement import free_host
from ...refusal import UNSUPPORTED, Refusal, invalid
from ...rows.kinds import HOSTS, VM_SNAPSHOTS, VOLUMES

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
