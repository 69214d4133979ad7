"""Machines that run on hosts and are not the cloud's. Simulated hosts have none to be seen."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..refusal import failure, invalid
from ..rows.kinds import CLUSTERS, ZONES

_SUPPORTED = ("VMware", "KVM")


@behaviour("listUnmanagedInstances", evidence="recorded: infra")
def list_unmanaged(call: Call) -> list[object]:
    _check_cluster(call)
    return []


def _check_cluster(call: Call) -> None:
    cluster = call.row("clusterid", CLUSTERS)
    if cluster["hypervisortype"] not in _SUPPORTED:
        raise invalid(f"machines of {cluster['hypervisortype']} cannot be imported")


@behaviour("importUnmanagedInstance", evidence="recorded: infra")
def import_unmanaged(call: Call) -> Work:
    yield None
    _check_cluster(call)
    raise invalid(f"there is no unmanaged machine {call.text('name')}")


@behaviour("importVm", evidence="recorded: infra")
def import_machine(call: Call) -> Work:
    """Fails: no host of the fake can reach another one."""
    yield None
    hypervisor = call.text("hypervisor", "")
    if hypervisor.lower() != "kvm":
        raise invalid(f"machines of {hypervisor} cannot be imported")
    raise failure(f"no host reaches {call.text('host')}")


@behaviour("listVmsForImport", evidence="source: UnmanagedVMsManagerImpl.listVmsForImport")
def list_for_import(call: Call) -> None:
    zone = call.row("zoneid", ZONES)
    raise failure(f"no host of zone {zone['name']} reaches {call.text('host')}")
