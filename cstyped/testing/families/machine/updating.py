"""Machines changed by updateVirtualMachine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, behaviour
from ...parts.machines import label, machine
from ...parts.nics import dhcp_options
from ...parts.settings import is_on
from ...refusal import failure, invalid
from ...rows.kinds import (
    ACCOUNTS,
    MACHINES,
    NETWORKS,
    SECURITY_GROUPS,
    SERVICE_OFFERINGS,
    TEMPLATES,
    VOLUMES,
)
from ...rows.store import fields_of
from .making import extra_config, instance_group, lend, set_user_data
from .requirements import check_name

if TYPE_CHECKING:
    from ...rows.typed import MachineRow

# Parameter -> the field that it is kept in.
_KEPT = {
    "displayname": "displayname",
    "displayvm": "displayvm",
    "deleteprotection": "deleteprotection",
    "haenable": "haenable",
    "isdynamicallyscalable": "isdynamicallyscalable",
    "name": "name",
}
# Details that only administrators may have changed: settings user.vm.denied.details and
# user.vm.readonly.details as they begin.
_ADMIN_DETAILS = frozenset(
    [
        "rootdisksize", "cpuOvercommitRatio", "memoryOvercommitRatio",
        "Message.ReservedCapacityFreed.Flag", "dataDiskController", "rootDiskController",
    ]
)  # fmt: skip


@behaviour("updateVirtualMachine", evidence="recorded: vm_lifecycle")
def update(call: Call) -> MachineRow:
    vm = machine(call)
    if vm["state"] in ("Error", "Expunging"):
        raise invalid(f"{label(vm)} is {vm['state']}, so it cannot be changed")
    _check(call, vm)
    if call.has("customid"):
        raise failure("FakeCloud does not model customid of updateVirtualMachine")
    _change_details(call, vm)
    extra_config(call, vm.setdefault("details", {}))
    lend(call, vm)
    if call.text("userdata") or call.has("userdataid"):
        set_user_data(call, vm, call.store.get(vm.get("templateid"), TEMPLATES))
    kept = fields_of(vm)
    for parameter, field in _KEPT.items():
        if (value := call.values.get(parameter)) is not None:
            kept[field] = value
    if (system := call.text("ostypeid")) is not None:
        vm["ostypeid"] = vm["guestosid"] = system
    if (internal := call.text("instancename")) is not None:
        vm["instancename"] = internal
    if (group := call.text("group")) is not None:
        owner = call.store.get(vm["_owner"], ACCOUNTS) or call.caller.account
        vm["groupid"] = instance_group(call, group, owner)["id"]
    if call.has("securitygroupids"):
        vm["_groups"] = call.given_all("securitygroupids", SECURITY_GROUPS)
    if (shown := call.flag("displayvm")) is not None:
        for volume in call.store.where(VOLUMES, virtualmachineid=vm["id"]):
            volume["displayvolume"] = shown
    _change_dhcp(call, vm)
    return vm


def _check(call: Call, vm: MachineRow) -> None:
    offering = call.store.get(vm["serviceofferingid"], SERVICE_OFFERINGS)
    if call.flag("haenable") and offering is not None and not offering.get("offerha", False):
        raise invalid(f"offering {offering['name']} has no high availability")
    if call.flag("isdynamicallyscalable"):
        template = call.store.get(vm.get("templateid"), TEMPLATES)
        if template is not None and not template.get("isdynamicallyscalable", False):
            raise invalid(f"template {template['name']} is not dynamically scalable")
        if offering is not None and not offering.get("dynamicscalingenabled", True):
            raise invalid(f"offering {offering['name']} is not dynamically scalable")
        if not is_on(call.site, "enable.dynamic.scale.vm"):
            raise invalid("the setting enable.dynamic.scale.vm is false")
    if (name := call.text("name")) is not None and name != vm["name"]:
        keys = {nic["networkid"] for nic in vm["_nics"]}
        networks = (call.store.get(key, NETWORKS) for key in sorted(keys))
        check_name(call, name, [network for network in networks if network is not None])
    if (internal := call.text("instancename")) is not None:
        holder = call.store.first(MACHINES, instancename=internal)
        if holder is not None and holder is not vm:
            raise failure(f"instance name {internal} is in use")
    if call.texts("securitygroupids") and vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped for its security groups to be changed")


def _change_details(call: Call, vm: MachineRow) -> None:
    """Details given replace all that were there; what a user may not see stays."""
    old = vm.get("details", {})
    spared = {} if call.caller.root else {name: old[name] for name in _ADMIN_DETAILS & old.keys()}
    if call.flag("cleanupdetails"):
        extra = {name: value for name, value in old.items() if name.startswith("extraconfig")}
        vm["details"] = spared | extra
        return
    new = call.pairs("details")
    if not new:
        return
    if "extraconfig" in new:
        raise invalid("extraconfig is a parameter, not a detail")
    if not call.caller.root and (denied := sorted(_ADMIN_DETAILS & new.keys())):
        raise invalid(f"you may not change these details: {', '.join(denied)}")
    extra = {name: value for name, value in old.items() if name.startswith("extraconfig")}
    given = {name: value for name, value in new.items() if not name.startswith("extraconfig")}
    vm["details"] = given | spared | extra


def _change_dhcp(call: Call, vm: MachineRow) -> None:
    for entry in call.records("dhcpoptionsnetworklist"):
        network = entry.get("networkid")
        nics = [nic for nic in vm["_nics"] if nic["networkid"] == network]
        if not nics:
            raise invalid(f"{label(vm)} is not in network {network}")
        options = {name: value for name, value in entry.items() if name != "networkid"}
        for nic in nics:
            nic["extradhcpoption"] = dhcp_options([options])
