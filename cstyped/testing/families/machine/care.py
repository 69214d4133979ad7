"""What is done to a machine while it lives: ISOs, offerings, passwords, keys, user data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.build import GIB
from ...parts.limits import check_limit
from ...parts.machines import in_states, label, machine
from ...parts.networks import chosen_networks
from ...parts.nics import plug
from ...parts.placement import free_room, take_room
from ...parts.rules import leads_to
from ...refusal import failure, invalid
from ...rows.kinds import (
    ACCOUNTS,
    AFFINITY_GROUPS,
    FORWARDING_RULES,
    IP_ADDRESSES,
    LOAD_BALANCERS,
    SERVICE_OFFERINGS,
    TEMPLATES,
    VM_SNAPSHOTS,
    VOLUMES,
    ZONES,
)
from ...rows.store import fields_of, take
from ...rows.stored import Shown
from .details import narrowed_to
from .making import key_details, key_pairs, new_password, set_user_data, sizes
from .requirements import named, security_groups

if TYPE_CHECKING:
    from ...rows.typed import MachineRow, ServiceOfferingRow, TemplateRow, VolumeRow


@behaviour("attachIso", evidence="recorded: machines")
def attach_iso(call: Call) -> Work:
    vm, iso = machine(call, "virtualmachineid"), call.row("id", TEMPLATES)
    yield vm
    if iso.get("_removed") or iso.get("format") != "ISO":
        raise invalid(f"{iso['name']} is no ISO")
    if vm["state"] not in ("Running", "Stopped"):
        raise invalid(f"{label(vm)} is {vm['state']}")
    if not iso.get("isready", True):
        raise invalid(f"ISO {iso['name']} is not ready")
    if iso["name"] == "xs-tools.iso" and vm["hypervisor"] != "XenServer":
        raise invalid(f"the tools of XenServer do not go with {vm['hypervisor']}")
    if iso["name"] == "vmware-tools.iso" and vm["hypervisor"] != "VMware":
        raise invalid(f"the tools of VMware do not go with {vm['hypervisor']}")
    if vm.get("isoid") and not call.flag("forced"):
        raise invalid(f"{label(vm)} has an ISO already")
    vm["isoid"] = iso["id"]
    return vm


@behaviour("detachIso", evidence="recorded: machines")
def detach_iso(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    yield vm
    if vm.pop("isoid", None) is None:
        raise invalid(f"{label(vm)} has no ISO attached")
    return vm


_SIZE_DETAILS = ("cpuNumber", "cpuSpeed", "memory")


def _change_offering(call: Call, vm: MachineRow) -> None:
    offering = call.row("serviceofferingid", SERVICE_OFFERINGS)
    if offering.get("state") == "Inactive":
        raise invalid(f"offering {offering['name']} is not active")
    if offering["id"] == vm["serviceofferingid"] and not offering.get("iscustomized"):
        raise invalid(f"{label(vm)} has offering {offering['name']} already")
    old = call.store.get(vm["serviceofferingid"], SERVICE_OFFERINGS)
    places = [each.get("storagetype", "shared") for each in (old, offering) if each is not None]
    if len(set(places)) > 1:
        raise invalid(f"offering {offering['name']} is for storage of another kind")
    found = sizes(offering, call.pairs("details"))
    owner = call.store.get(vm["_owner"], ACCOUNTS)
    if owner is not None:
        check_limit(call, owner, "cpu", more=found["cpunumber"] - vm["cpunumber"])
        check_limit(call, owner, "memory", more=found["memory"] - vm["memory"])
    running = vm["state"] == "Running"
    if running:
        free_room(call, vm)
    vm["serviceofferingid"] = offering["id"]
    vm["haenable"] = bool(offering.get("offerha"))
    vm |= found
    if running:
        take_room(call, vm)
    details = vm.setdefault("details", {})
    for name in _SIZE_DETAILS:
        details.pop(name, None)
        if offering.get("iscustomized"):
            details[name] = str(fields_of(vm)[name.lower()])


@behaviour("scaleVirtualMachine", evidence="recorded: machines3")
def scale(call: Call) -> Work:
    vm = machine(call)
    yield vm
    in_states(vm, "Running", "Stopped")
    if vm["state"] == "Running":
        if not vm.get("isdynamicallyscalable"):
            raise failure(f"{label(vm)} cannot be scaled while it runs")
        offering = call.row("serviceofferingid", SERVICE_OFFERINGS)
        _check_scaling(call, vm, offering)
    _change_offering(call, vm)
    return vm


def _check_scaling(call: Call, vm: MachineRow, offering: ServiceOfferingRow) -> None:
    """431 unless a machine that runs is given more, as both offerings allow it."""
    wanted = sizes(offering, call.pairs("details"))
    now = {size: vm[size] for size in ("cpunumber", "cpuspeed", "memory")}
    if any(wanted[size] < vm[size] for size in ("cpunumber", "cpuspeed", "memory")):
        raise invalid(f"{label(vm)} runs: it can only be given more")
    current = call.store.get(vm["serviceofferingid"], SERVICE_OFFERINGS)
    if current is None:
        return
    if offering["id"] != current["id"] and wanted.items() >= now.items():
        raise invalid(f"{label(vm)} runs, and offering {offering['name']} gives it no more")
    flags = [each.get("dynamicscalingenabled", True) for each in (current, offering)]
    if flags[0] != flags[1]:
        raise invalid(
            f"{label(vm)} runs: both offerings are to be dynamically scalable, or neither"
        )
    if vm["hypervisor"] == "KVM" and not current.get("iscustomized"):
        raise invalid(f"{label(vm)} runs on KVM: its offering {current['name']} has a fixed size")


@behaviour("changeServiceForVirtualMachine", evidence="recorded: machines")
def change_service(call: Call) -> MachineRow:
    vm = machine(call)
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    _change_offering(call, vm)
    return vm


@behaviour("resetPasswordForVirtualMachine", evidence="recorded: machines")
def reset_password(call: Call) -> Work:
    vm = machine(call)
    yield vm
    if not vm.get("passwordenabled"):
        # In the server's words: the Ansible module looks for them.
        text = (
            "Fail to reset password for the virtual machine, the template is not password enabled"
        )
        raise invalid(text)
    in_states(vm, "Stopped")
    return {**vm, "password": new_password(call, vm)}


@behaviour("getVMPassword", evidence="source: ManagementServerImpl.getVMPassword")
def password(call: Call) -> Shown:
    vm = machine(call)
    if "_password" not in vm:
        raise invalid(f"{label(vm)} has no password kept")
    return {"encryptedpassword": vm["_password"]}


@behaviour("resetSSHKeyForVirtualMachine", evidence="recorded: machines")
def reset_key(call: Call) -> Work:
    vm = machine(call)
    pairs = key_pairs(call, call.owner()["id"])
    if not pairs:
        raise invalid("a key pair is needed")
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    yield vm
    vm.setdefault("details", {}).update(key_details(vm, pairs))
    if vm.get("passwordenabled"):
        return {**vm, "password": new_password(call, vm)}
    vm.pop("_password", None)
    return vm


@behaviour("resetUserDataForVirtualMachine", evidence="recorded: machines")
def reset_user_data(call: Call) -> Shown:
    vm = machine(call)
    if not call.text("userdata") and not call.has("userdataid"):
        raise invalid("userdata or userdataid is needed")
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    for name in ("userdataid", "userdataname", "userdatadetails"):
        fields_of(vm).pop(name, None)
    set_user_data(call, vm, call.store.get(vm.get("templateid"), TEMPLATES))
    shown = narrowed_to(call, vm, ["all"])
    if call.caller.root:
        shown.pop("readonlydetails", None)
    return shown


@behaviour("getVirtualMachineUserData", evidence="recorded: machines")
def user_data(call: Call) -> Shown:
    vm = machine(call, "virtualmachineid")
    answer: Shown = {"virtualmachineid": vm["id"]}
    take(answer, vm, userdata="_userdata")
    return answer


@behaviour("restoreVirtualMachine", evidence="recorded: machines")
def restore(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    yield vm
    in_states(vm, "Running", "Stopped", "Destroyed")
    if any(call.store.where(VM_SNAPSHOTS, virtualmachineid=vm["id"])):
        raise invalid(f"{label(vm)} has snapshots, so it cannot be restored")
    template = call.given("templateid", TEMPLATES)
    if template is not None:
        take(vm, template, "templatetype", "ostypeid", templateid="id", guestosid="ostypeid")
        take(vm, template, "passwordenabled", templateformat="format")
    _new_root(call, vm, template)
    if vm["state"] == "Destroyed":
        vm["state"] = "Stopped"
    if vm["state"] == "Running" and vm.get("passwordenabled"):
        return {**vm, "password": new_password(call, vm)}
    return vm


def _new_root(call: Call, vm: MachineRow, template: TemplateRow | None) -> None:
    """A fresh root disk in place of the old one, of the size asked for or of the template's."""
    for old in list(call.store.where(VOLUMES, virtualmachineid=vm["id"], type="ROOT")):
        fresh: VolumeRow = {**old, "id": call.store.new_id()}
        for name in ("_number", "_since", "_written", "path", "created"):
            fields_of(fresh).pop(name, None)
        if template is not None:
            take(fresh, template, "size", templateid="id")
        if (size := call.number("rootdisksize")) is not None:
            vm["details"] = dict(vm.get("details") or {}) | {"rootdisksize": str(size)}
            fresh["size"] = size * GIB
        elif (kept := (vm.get("details") or {}).get("rootdisksize")) is not None:
            fresh["size"] = int(kept) * GIB
        fresh["attached"] = call.stamp
        old.pop("virtualmachineid", None)
        old["state"] = "Destroy"
        call.store.remove(old)
        call.store.add(VOLUMES, fresh, now=call.now)
        fresh["path"] = call.store.new_id()


@behaviour("updateVMAffinityGroup", evidence="recorded: machines")
def affinity(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    names = call.texts("affinitygroupnames")
    groups = call.given_all("affinitygroupids", AFFINITY_GROUPS)
    groups += [named(call, AFFINITY_GROUPS, name, vm["_owner"]) for name in names]
    yield vm
    vm["_affinity"] = groups
    return narrowed_to(call, vm, ["affgrp"])


@behaviour("assignVirtualMachine", evidence="recorded: machines")
def assign(call: Call) -> MachineRow:
    vm, owner = machine(call, "virtualmachineid"), call.owner()
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    if owner["id"] == vm["_owner"]:
        raise invalid(f"{label(vm)} is {owner['name']}'s already")
    disks = list(call.store.where(VOLUMES, virtualmachineid=vm["id"]))
    _check_assignable(call, vm, disks)
    check_limit(call, owner, "user_vm")
    check_limit(call, owner, "cpu", more=vm["cpunumber"])
    check_limit(call, owner, "memory", more=vm["memory"])
    check_limit(call, owner, "volume", more=len(disks))
    zone = call.store.get(vm["zoneid"], ZONES)
    if zone is None:
        raise invalid("the zone is gone")
    networks, _ = chosen_networks(call, zone, owner)
    fields_of(vm).pop("groupid", None)
    vm["_affinity"] = []
    vm["_groups"] = security_groups(call, zone, owner, networks)
    for nic in vm["_nics"]:
        call.store.remove(nic)
    vm["_nics"] = []
    vm["_owner"] = owner["id"]
    for disk in disks:
        disk["_owner"] = owner["id"]
    for at, network in enumerate(networks):
        plug(call, vm, network, default=at == 0)
    return vm


def _check_assignable(call: Call, vm: MachineRow, disks: list[VolumeRow]) -> None:
    """431 while the machine has rules, or its disks snapshots that are being made."""
    for rule in (*call.store.rows(FORWARDING_RULES), *call.store.rows(LOAD_BALANCERS)):
        if leads_to(rule, vm):
            raise invalid(f"{label(vm)} has rules: remove them first")
    if any(call.store.where(IP_ADDRESSES, virtualmachineid=vm["id"], isstaticnat=True)):
        raise invalid(f"{label(vm)} has static NAT: remove it first")
    if any(call.store.where(VM_SNAPSHOTS, virtualmachineid=vm["id"])):
        raise invalid(f"{label(vm)} has snapshots")
