"""System machines: for consoles and for secondary storage."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts import build
from ..parts.system_machines import run_system_machine, system_machine


@behaviour("startSystemVm", "stopSystemVm", "rebootSystemVm", evidence="recorded: infra")
def run_system_vm(call: Call) -> Work:
    row = system_machine(call, "id", "SystemVm")
    yield row
    run_system_machine(call, row)
    return row


@behaviour("destroySystemVm", evidence="recorded: more")
def destroy_system_machine(call: Call) -> Work:
    row = system_machine(call, "id", "SystemVm")
    yield row
    call.store.remove(row)
    zone = call.store.get(row.get("zoneid"))
    if zone is not None and not any(call.store.where("SystemVm", zoneid=zone["id"])):
        build.system_machines(call.site, zone)
    return row
