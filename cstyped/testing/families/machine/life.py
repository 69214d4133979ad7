"""The life of a machine: deployed, started, stopped, destroyed, recovered, expunged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking import conventions
from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts import limits
from ...parts.machines import in_states, label, machine
from ...parts.networks import chosen_networks
from ...parts.nics import plug
from ...parts.placement import free_host, start_on_host
from ...refusal import failure, forbidden, invalid
from ...rows.kinds import (
    ACCOUNTS,
    DISK_OFFERINGS,
    HOSTS,
    MACHINES,
    SERVICE_OFFERINGS,
    TEMPLATES,
    VOLUMES,
    ZONES,
)
from .making import check_user_data, data_disk, instance_group, new_machine, root_disk

if TYPE_CHECKING:
    from ...rows.typed import MachineRow, NetworkRow


@behaviour("deployVirtualMachine", evidence="recorded: machines")
@behaviour("deployVnfAppliance", evidence="source: DeployVnfApplianceCmd.create")
@behaviour("createVMFromBackup", evidence="source: UserVmManagerImpl.restoreVMFromBackup")
def deploy(call: Call) -> Work:
    zone = call.given("zoneid", ZONES)
    offering = call.given("serviceofferingid", SERVICE_OFFERINGS)
    template = call.given("templateid", TEMPLATES)
    if zone is None or offering is None:
        raise invalid("a zone and a service offering are needed")
    if template is None and "volumeid" not in call.rows and "snapshotid" not in call.rows:
        raise invalid("a template or an ISO is needed")
    owner = call.owner()
    if zone.get("allocationstate") == "Disabled" and not call.caller.root:
        raise forbidden("the zone is disabled")
    if template is not None and template.get("templatetype") == "SYSTEM":
        raise invalid(f"template {template['name']} is for system machines only")
    check_user_data(call)
    networks, addresses = chosen_networks(call, zone, owner)
    if (name := call.text("name")) is not None:
        _refuse_taken(call, name, networks)
    limits.check_limit(call, owner, "user_vm")
    vm = new_machine(call, zone, offering, template, owner)
    for at, network in enumerate(networks):
        plug(call, vm, network, address=addresses.get(network["id"]), default=at == 0)
    root_disk(call, vm, template, owner)
    disk = call.given("diskofferingid", DISK_OFFERINGS)
    if disk is not None and template is not None and template.get("format") != "ISO":
        data_disk(call, vm, disk, owner)
    yield vm
    if call.flag("startvm", True):
        start_on_host(call, vm, call.given("hostid", HOSTS))
    else:
        vm["state"] = "Stopped"
    return vm


def _refuse_taken(call: Call, name: str, networks: list[NetworkRow]) -> None:
    wanted = {network["id"] for network in networks}
    for vm in call.store.where(MACHINES, name=name):
        if vm["state"] not in ("Expunging", "Error") and any(
            nic["networkid"] in wanted for nic in vm["_nics"]
        ):
            raise invalid(f"a machine named {name} is in that network already")


@behaviour("startVirtualMachine", evidence="recorded: machines")
def start(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] in ("Destroyed", "Expunging"):
        raise invalid(f"{label(vm)} is destroyed")
    if vm["state"] == "Running":
        raise invalid(f"{label(vm)} runs already")
    in_states(vm, "Stopped", "Error")
    yield vm
    in_states(vm, "Stopped")
    vm["state"] = "Starting"
    start_on_host(call, vm, call.given("hostid", HOSTS))
    return vm


@behaviour("stopVirtualMachine", evidence="recorded: machines")
def stop(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] == "Running":
        vm["state"] = "Stopping"
    yield vm
    if vm["state"] in ("Stopping", "Running"):
        free_host(call, vm)
        vm.setdefault("details", {})["Message.ReservedCapacityFreed.Flag"] = "false"
        vm |= {"state": "Stopped", "lastupdated": call.stamp}
    return vm


@behaviour("rebootVirtualMachine", evidence="recorded: vm_lifecycle")
def reboot(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] != "Running":
        raise invalid(f"{label(vm)} is {vm['state']}, so it cannot be rebooted")
    yield vm
    vm["lastupdated"] = call.stamp
    return vm


@behaviour("destroyVirtualMachine", evidence="recorded: machines")
def destroy(call: Call) -> Work:
    vm = machine(call)
    if vm.get("deleteprotection"):
        raise invalid(f"{label(vm)} is protected from deletion")
    if call.flag("expunge") and not call.caller.root:
        raise forbidden("only an administrator may expunge at once")
    yield vm
    free_host(call, vm)
    vm |= {"state": "Destroyed", "lastupdated": call.stamp}
    for volume in call.given_all("volumeids", VOLUMES):
        if volume.get("type") == "DATADISK":
            call.store.remove(volume)
    if call.flag("expunge"):
        expunge_now(call, vm)
        return {
            "securitygroup": [],
            "nic": [],
            "affinitygroup": [],
            "deleteprotection": False,
            "tags": [],
        }
    return vm


def expunge_now(call: Call, vm: MachineRow) -> None:
    """Take a machine away for good: its root disk goes, its data disks are detached."""
    for volume in list(call.store.where(VOLUMES, virtualmachineid=vm["id"])):
        if volume["type"] == "ROOT":
            call.store.remove(volume)
        else:
            volume.pop("virtualmachineid", None)
            volume.pop("deviceid", None)
    for nic in vm["_nics"]:
        call.store.remove(nic)
    vm["_nics"] = []
    vm["state"] = "Expunging"
    call.store.remove(vm)


@behaviour("expungeVirtualMachine", evidence="recorded: machines")
def expunge(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] not in ("Destroyed", "Expunging", "Error"):
        raise failure(f"{label(vm)} is {vm['state']}: destroy it first")
    yield vm
    expunge_now(call, vm)
    return None


@behaviour("recoverVirtualMachine", evidence="recorded: machines")
def recover(call: Call) -> MachineRow:
    vm = machine(call)
    if vm["state"] != "Destroyed":
        raise invalid(f"{label(vm)} is {vm['state']}, so it cannot be recovered")
    vm |= {"state": "Stopped", "lastupdated": call.stamp}
    return vm


@behaviour("updateVirtualMachine", evidence="recorded: vm_lifecycle")
def update(call: Call) -> MachineRow:
    vm = machine(call)
    if call.has("name") and vm["state"] == "Running":
        raise invalid(f"{label(vm)} must be stopped to be renamed")
    check_user_data(call)
    conventions.change(call, vm, without=frozenset(["userdata", "lastupdated"]))
    if (data := call.text("userdata")) is not None:
        vm["_userdata"] = data
    if (group := call.text("group")) is not None:
        owner = call.store.get(vm["_owner"], ACCOUNTS) or call.caller.account
        vm["groupid"] = instance_group(call, group, owner)["id"]
    if call.flag("cleanupdetails"):
        vm.pop("details", None)
    return vm
