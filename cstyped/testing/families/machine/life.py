"""The life of a machine: deployed, started, stopped, destroyed, recovered, expunged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts import limits
from ...parts.build import GIB
from ...parts.machines import in_states, label, machine
from ...parts.networks import chosen_networks
from ...parts.nics import check_mac, dhcp_options, plug
from ...parts.offerings import check_offered
from ...parts.placement import free_host, start_on_host, stop_on_host
from ...parts.places import check_enabled
from ...parts.settings import setting_in
from ...parts.volumes import detached, protected
from ...refusal import failure, invalid
from ...rows.kinds import (
    ACCOUNTS,
    HOSTS,
    SERVICE_OFFERINGS,
    TEMPLATES,
    VM_SCHEDULES,
    VM_SNAPSHOTS,
    VOLUMES,
    ZONES,
)
from .disks import NewDisk, chosen_disks, data_disk, root_disk
from .making import new_machine, sizes
from .requirements import (
    check_default_network,
    check_name,
    check_offering,
    check_template,
    security_groups,
)

if TYPE_CHECKING:
    from ...rows.typed import AccountRow, MachineRow


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
    check_enabled(call, zone)
    check_template(call, zone, template)
    check_offered(call, offering, zone["id"], owner)
    check_offering(call, zone, offering)
    networks, addresses = chosen_networks(call, zone, owner)
    groups = security_groups(call, zone, owner, networks)
    if (name := call.text("name")) is not None:
        check_name(call, name, networks)
    check_default_network(call, template, networks[0])
    if (mac := call.text("macaddress")) is not None:
        check_mac(call, mac)
    wanted = sizes(offering, call.pairs("details"))
    disks = chosen_disks(call, template)
    _check_limits(call, owner, wanted, disks)
    vm = new_machine(call, zone, offering, template, owner)
    vm["_groups"] = groups
    options = _dhcp(call)
    for at, network in enumerate(networks):
        first = at == 0
        address = addresses.get(network["id"])
        nic = plug(call, vm, network, address=address, mac=mac if first else None, default=first)
        nic["extradhcpoption"] = dhcp_options(options.get(network["id"], ()))
    root_disk(call, vm, template, owner)
    for disk in disks:
        data_disk(call, vm, disk, owner)
    yield vm
    if call.flag("startvm", True):
        start_on_host(call, vm, call.given("hostid", HOSTS))
    else:
        vm["state"] = "Stopped"
    return vm


def _check_limits(call: Call, owner: AccountRow, wanted: MachineRow, disks: list[NewDisk]) -> None:
    """535 where a new machine would be more than its owner may have."""
    limits.check_limit(call, owner, "user_vm")
    limits.check_limit(call, owner, "cpu", more=wanted["cpunumber"])
    limits.check_limit(call, owner, "memory", more=wanted["memory"])
    limits.check_limit(call, owner, "volume", more=1 + len(disks))
    size = sum(disk.size for disk in disks) // GIB + call.number("rootdisksize", 0)
    limits.check_limit(call, owner, "primary_storage", more=size)


def _dhcp(call: Call) -> dict[str, list[dict[str, str]]]:
    """Extra DHCP options for each network."""
    found: dict[str, list[dict[str, str]]] = {}
    for entry in call.records("dhcpoptionsnetworklist"):
        options = {name: value for name, value in entry.items() if name != "networkid"}
        found.setdefault(entry.get("networkid", ""), []).append(options)
    return found


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
        stop_on_host(call, vm)
    return vm


@behaviour("rebootVirtualMachine", evidence="recorded: vm_lifecycle")
def reboot(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] != "Running":
        raise invalid(f"{label(vm)} is {vm['state']}, so it cannot be rebooted")
    yield vm
    return vm


def may_expunge(call: Call) -> bool:
    """Whether the caller may expunge: root administrators, and users where a setting says so."""
    name, account = "allow.user.expunge.recover.vm", call.caller.account["id"]
    return call.caller.root or setting_in(call.store, name, "Account", account) == "true"


@behaviour("destroyVirtualMachine", evidence="recorded: machines")
def destroy(call: Call) -> Work:
    vm = machine(call)
    if call.flag("expunge") and not may_expunge(call):
        raise failure("your account may not expunge")
    yield vm
    if vm["state"] in ("Destroyed", "Expunging") and not call.flag("expunge"):
        return vm
    if vm.get("deleteprotection"):
        # In the server's words: clients look for them.
        which = f"Instance [id = {vm['id']}, name = {vm['name']}]"
        raise invalid(f"{which} has delete protection enabled and cannot be deleted.")
    too = call.given_all("volumeids", VOLUMES)
    for volume in too:
        if volume.get("virtualmachineid") != vm["id"]:
            raise invalid(f"volume {volume['name']} is not attached to {label(vm)}")
        if volume.get("deleteprotection"):
            raise protected(volume)
    free_host(call, vm)
    for volume in list(call.store.where(VOLUMES, virtualmachineid=vm["id"], type="DATADISK")):
        detached(volume)
    vm |= {"state": "Destroyed", "lastupdated": call.stamp}
    vm.pop("_first_run", None)
    for volume in too:
        volume["state"] = "Destroy"
        if call.flag("expunge") or volume["type"] == "DATADISK":
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
            detached(volume)
    for snapshot in list(call.store.where(VM_SNAPSHOTS, virtualmachineid=vm["id"])):
        call.store.remove(snapshot)
    for schedule in list(call.store.where(VM_SCHEDULES, virtualmachineid=vm["id"])):
        call.store.remove(schedule)
    for nic in vm["_nics"]:
        call.store.remove(nic)
    vm["_nics"] = []
    vm["state"] = "Expunging"
    call.store.remove(vm)


@behaviour("expungeVirtualMachine", evidence="recorded: machines")
def expunge(call: Call) -> Work:
    vm = machine(call)
    if not may_expunge(call):
        raise failure("your account may not expunge")
    yield vm
    if vm["state"] not in ("Destroyed", "Expunging", "Error"):
        raise failure(f"{label(vm)} is {vm['state']}: destroy it first")
    if vm.get("deleteprotection"):
        # In the server's words: clients look for them.
        which = f"Instance [id = {vm['id']}, name = {vm['name']}]"
        raise invalid(f"{which} has delete protection enabled and cannot be deleted.")
    expunge_now(call, vm)
    return None


@behaviour("recoverVirtualMachine", evidence="recorded: machines")
def recover(call: Call) -> MachineRow:
    vm = machine(call)
    if vm["state"] != "Destroyed":
        raise invalid(f"{label(vm)} is {vm['state']}, so it cannot be recovered")
    owner = call.store.get(vm["_owner"], ACCOUNTS)
    if owner is not None:
        limits.check_limit(call, owner, "user_vm")
        limits.check_limit(call, owner, "cpu", more=vm["cpunumber"])
        limits.check_limit(call, owner, "memory", more=vm["memory"])
    vm |= {"state": "Stopped", "lastupdated": call.stamp}
    return vm
