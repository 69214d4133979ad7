"""System machines: for consoles and for secondary storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts import build
from ..parts.system_machines import run_system_machine
from ..refusal import at_once, failure, invalid
from ..rows.kinds import HOSTS, SERVICE_OFFERINGS, SYSTEM_VMS, ZONES
from ..rows.store import fields_of
from ..words import words

if TYPE_CHECKING:
    from ..rows.typed import SystemVmRow


# What the answer of destroySystemVm has no more: its host and its addresses are given up.
_LOST = words(
    """
    agentstate version gateway publicip publicmacaddress publicnetmask privateip privatemacaddress
    privatenetmask linklocalip linklocalmacaddress linklocalnetmask
    """
)


def _machine(call: Call, parameter: str = "id") -> SystemVmRow:
    return call.row(parameter, SYSTEM_VMS)


@behaviour("startSystemVm", "stopSystemVm", "rebootSystemVm", evidence="recorded: infra")
def run_system_vm(call: Call) -> Work:
    row = _machine(call)
    yield row
    if call.command.name == "rebootSystemVm" and row["state"] != "Running":
        raise failure(f"{row['name']} is {row['state']}, not Running")
    run_system_machine(call, row)
    return row


@behaviour("destroySystemVm", evidence="recorded: more")
def destroy_system_machine(call: Call) -> Work:
    row = _machine(call)
    yield row
    call.store.remove(row)
    zone = call.store.get(row["zoneid"], ZONES)
    if zone is not None and not any(call.store.where(SYSTEM_VMS, zoneid=zone["id"])):
        build.system_machines(call.site, zone)
    left = row.copy()
    for field in _LOST:
        fields_of(left)[field] = None
    return left


@behaviour("migrateSystemVm", evidence="source: MigrateSystemVMCmd.execute")
def migrate(call: Call) -> Work:
    row, target = _machine(call, "virtualmachineid"), call.given("hostid", HOSTS)
    pool = call.has("storageid")
    if sum((target is not None, pool, call.flag("autoselect", False))) > 1:
        raise at_once(invalid("say a host, a storage pool, or autoselect"))
    yield row
    if row["state"] != "Running" and not pool:
        raise invalid(f"{row['name']} is {row['state']}, not Running")
    if pool:
        return row
    if target is None:
        others = (
            host
            for host in call.store.where(HOSTS, zoneid=row["zoneid"], type="Routing")
            if host["id"] != row.get("hostid") and host.get("resourcestate") == "Enabled"
        )
        target = next(others, None)
    if target is None or target["id"] == row.get("hostid"):
        raise invalid(f"there is no other host for {row['name']}")
    row["hostid"] = target["id"]
    return row


@behaviour("changeServiceForSystemVm", evidence="source: ManagementServerImpl.upgradeSystemVM")
def change_offering(call: Call) -> SystemVmRow:
    row = _machine(call)
    _change_offering(call, row)
    return row


@behaviour("scaleSystemVm", evidence="source: ManagementServerImpl.upgradeSystemVM")
def scale(call: Call) -> Work:
    row = _machine(call)
    yield row
    _change_offering(call, row)
    return row


def _change_offering(call: Call, row: SystemVmRow) -> None:
    offering = call.row("serviceofferingid", SERVICE_OFFERINGS)
    if offering["id"] == row.get("serviceofferingid"):
        raise invalid(f"{row['name']} has that service offering already")
    if not offering.get("issystem") or offering.get("systemvmtype") != row["systemvmtype"]:
        raise invalid(f"service offering {offering['name']} is not for {row['systemvmtype']}")
    if row["state"] == "Running" and call.command.name == "changeServiceForSystemVm":
        raise invalid(f"{row['name']} must be stopped")
    row["serviceofferingid"] = offering["id"]


@behaviour("patchSystemVm", evidence="recorded: infra")
def patch(call: Call) -> Work:
    """Fails, as on simulated hosts, whose agents do not know how."""
    row = _machine(call)
    yield row
    raise failure(f"the host of {row['name']} cannot patch system machines")
