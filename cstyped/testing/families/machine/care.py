"""What is done to a machine while it lives: ISOs, offerings, passwords, keys, user data."""

from __future__ import annotations

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.machines import in_states, label, machine
from ...refusal import failure, invalid
from ...rows.store import Row
from .making import sizes


@behaviour("attachIso", evidence="recorded: machines")
def attach_iso(call: Call) -> Work:
    vm, iso = machine(call, "virtualmachineid"), call.row("id")
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


def _change_offering(call: Call, vm: Row) -> None:
    offering = call.row("serviceofferingid")
    details: Row = call.map("details") if call.has("details") else {}
    vm |= {"serviceofferingid": offering["id"], **sizes(offering, details)}


@behaviour("scaleVirtualMachine", evidence="recorded: machines3")
def scale(call: Call) -> Work:
    vm = machine(call)
    yield vm
    if vm["state"] == "Running" and not vm.get("isdynamicallyscalable"):
        raise failure(f"{label(vm)} cannot be scaled while it runs")
    _change_offering(call, vm)
    return vm


@behaviour("changeServiceForVirtualMachine", evidence="recorded: machines")
def change_service(call: Call) -> Row:
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
    vm["_password"] = call.get("password") or call.store.token(6, "abcdefghjkmnpqrstuvwxyz23456789")
    return dict(vm) | {"password": vm["_password"]}


@behaviour("getVMPassword", evidence="source: ManagementServerImpl.getVMPassword")
def password(call: Call) -> Row:
    vm = machine(call)
    if "_password" not in vm:
        raise invalid(f"{label(vm)} has no password kept")
    return {"encryptedpassword": vm["_password"]}


@behaviour("resetSSHKeyForVirtualMachine", evidence="recorded: machines")
def reset_key(call: Call) -> Work:
    vm = machine(call)
    names = call.get("keypairs") or [call.get("keypair")]
    if names == [None]:
        raise invalid("a key pair is needed")
    for name in names:
        if call.store.first("SSHKeyPair", name=name, _owner=vm["_owner"]) is None:
            raise invalid(f"unable to find key pair {name}")
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    yield vm
    vm["keypairs"] = ",".join(names)
    vm.setdefault("details", {})["SSH.KeyPairNames"] = vm["keypairs"]
    return vm


@behaviour("resetUserDataForVirtualMachine", evidence="recorded: machines")
def reset_user_data(call: Call) -> Row:
    vm = machine(call)
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    if call.has("userdata"):
        vm["_userdata"] = call.get("userdata")
    return vm


@behaviour("getVirtualMachineUserData", evidence="recorded: machines")
def user_data(call: Call) -> Row:
    vm = machine(call, "virtualmachineid")
    answer = {"virtualmachineid": vm["id"]}
    return answer | ({"userdata": vm["_userdata"]} if "_userdata" in vm else {})


@behaviour("restoreVirtualMachine", evidence="recorded: machines")
def restore(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    yield vm
    in_states(vm, "Running", "Stopped")
    template = call.rows.get("templateid")
    if template is not None:
        vm |= {"templateid": template["id"], "templatetype": template.get("templatetype")}
    return vm


@behaviour("updateVMAffinityGroup", evidence="recorded: machines")
def affinity(call: Call) -> Work:
    vm = machine(call)
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    groups = list(call.lists.get("affinitygroupids", ()))
    for name in call.get("affinitygroupnames", []):
        group = call.store.first("AffinityGroup", name=name, _owner=vm["_owner"])
        if group is None:
            raise invalid(f"unable to find affinity group {name}")
        groups.append(group)
    yield vm
    vm["_affinity"] = groups
    return vm


@behaviour("assignVirtualMachine", evidence="recorded: machines")
def assign(call: Call) -> Row:
    vm, owner = machine(call, "virtualmachineid"), call.owner()
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    vm["_owner"] = owner["id"]
    for volume in call.store.where("Volume", virtualmachineid=vm["id"]):
        volume["_owner"] = owner["id"]
    return vm
