"""What is done to a machine while it lives: ISOs, offerings, passwords, keys, user data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.machines import in_states, label, machine
from ...refusal import failure, invalid
from ...rows.kinds import AFFINITY_GROUPS, SERVICE_OFFERINGS, SSH_KEY_PAIRS, TEMPLATES, VOLUMES
from ...rows.store import take
from ...rows.stored import Shown
from .making import named, new_password, sizes

if TYPE_CHECKING:
    from ...rows.typed import MachineRow


@behaviour("attachIso", evidence="recorded: machines")
def attach_iso(call: Call) -> Work:
    vm, iso = machine(call, "virtualmachineid"), call.row("id", TEMPLATES)
    yield vm
    in_states(vm, "Running", "Stopped")
    vm["isoid"] = iso["id"]
    return vm


@behaviour("detachIso", evidence="recorded: machines")
def detach_iso(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    yield vm
    if vm.pop("isoid", None) is None:
        raise invalid(f"{label(vm)} has no ISO attached")
    return vm


def _change_offering(call: Call, vm: MachineRow) -> None:
    offering = call.row("serviceofferingid", SERVICE_OFFERINGS)
    vm["serviceofferingid"] = offering["id"]
    vm |= sizes(offering, call.pairs("details"))


@behaviour("scaleVirtualMachine", evidence="recorded: machines3")
def scale(call: Call) -> Work:
    vm = machine(call)
    yield vm
    if vm["state"] == "Running" and not vm.get("isdynamicallyscalable"):
        raise failure(f"{label(vm)} cannot be scaled while it runs")
    _change_offering(call, vm)
    return vm


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
        raise invalid(f"the template of {label(vm)} has no password")
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
    one = call.text("keypair")
    names = call.texts("keypairs") or ([] if one is None else [one])
    if not names:
        raise invalid("a key pair is needed")
    for name in names:
        if call.store.first(SSH_KEY_PAIRS, name=name, _owner=vm["_owner"]) is None:
            raise invalid(f"unable to find key pair {name}")
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    yield vm
    vm["keypairs"] = ",".join(names)
    vm.setdefault("details", {})["SSH.KeyPairNames"] = vm["keypairs"]
    return vm


@behaviour("resetUserDataForVirtualMachine", evidence="recorded: machines")
def reset_user_data(call: Call) -> MachineRow:
    vm = machine(call)
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    if (data := call.text("userdata")) is not None:
        vm["_userdata"] = data
    return vm


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
    in_states(vm, "Running", "Stopped")
    template = call.given("templateid", TEMPLATES)
    if template is not None:
        take(vm, template, "templatetype", templateid="id")
    return vm


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
    return vm


@behaviour("assignVirtualMachine", evidence="recorded: machines")
def assign(call: Call) -> MachineRow:
    vm, owner = machine(call, "virtualmachineid"), call.owner()
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    vm["_owner"] = owner["id"]
    for volume in call.store.where(VOLUMES, virtualmachineid=vm["id"]):
        volume["_owner"] = owner["id"]
    return vm
