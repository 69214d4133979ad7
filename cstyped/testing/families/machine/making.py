"""A new machine with its disks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ... import clock
from ...asking.call import Call
from ...parts import user_data
from ...parts.nics import plug
from ...parts.placement import start_on_host
from ...parts.settings import is_on
from ...refusal import failure, invalid
from ...rows.kinds import (
    INSTANCE_GROUPS,
    MACHINES,
    SSH_KEY_PAIRS,
    TAGS,
    USER_DATA,
)
from ...rows.store import fields_of, take
from .disks import root_disk
from .requirements import affinity_groups

if TYPE_CHECKING:
    from ...rows.typed import (
        AccountRow,
        InstanceGroupRow,
        MachineRow,
        NetworkRow,
        ServiceOfferingRow,
        SSHKeyPairRow,
        TagRow,
        TemplateRow,
        ZoneRow,
    )

_PASSWORD_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def new_machine(
    call: Call,
    zone: ZoneRow,
    offering: ServiceOfferingRow,
    template: TemplateRow | None,
    owner: AccountRow,
) -> MachineRow:
    """A machine without NICs and disks."""
    details = _details(call)
    vm: MachineRow = {
        "zoneid": zone["id"],
        "serviceofferingid": offering["id"],
        "state": "Stopped" if call.flag("startvm") is False else "Starting",
        "userid": call.caller.user["id"],
        "username": call.caller.user["username"],
        "hypervisor": "Simulator",
        "haenable": offering.get("offerha", False),
        "rootdeviceid": 0,
        "_nics": [],
        "_groups": [],
        "_affinity": affinity_groups(call, owner),
    }
    vm |= sizes(offering, details)
    vm["displayvm"] = call.flag("displayvm", True)
    vm["isdynamicallyscalable"] = _scalable(call, offering, template)
    if template is not None:
        _from_template(vm, template)
    if hypervisor := call.text("hypervisor"):
        vm["hypervisor"] = hypervisor
    # Whatever may be refused comes before the machine is kept.
    details |= key_details(vm, key_pairs(call, owner["id"]))
    set_user_data(call, vm, template)
    lend(call, vm)
    extra_config(call, details)
    if (key := call.text("customid")) is not None:
        if call.store.get(key) is not None:
            raise invalid(f"id {key} is in use")
        vm["id"] = key
    if call.flag("copyimagetags") and template is not None and template.get("tags"):
        vm["tags"] = list(template["tags"])
    call.new(MACHINES, vm, owner=owner)
    vm["name"] = call.text("name") or f"VM-{vm['id']}"
    vm["displayname"] = call.text("displayname") or vm["name"]
    vm["instancename"] = f"i-{owner['_number']}-{vm['_number']}-VM"
    if (group := call.text("group")) is not None:
        vm["groupid"] = instance_group(call, group, owner)["id"]
    if details:
        vm["details"] = details
    if vm.get("passwordenabled"):
        vm["password"] = new_password(call, vm)
    return vm


def _from_template(vm: MachineRow, template: TemplateRow) -> None:
    vm["templateid"] = template["id"]
    vm["passwordenabled"] = template.get("passwordenabled", False)
    take(vm, template, "hypervisor", "ostypeid", templatetype="templatetype", guestosid="ostypeid")
    take(vm, template, templateformat="format")
    if template.get("format") == "ISO":
        vm["isoid"] = template["id"]


def _details(call: Call) -> dict[str, str]:
    """The details that a new machine has: those given, and what other parameters become."""
    details = call.pairs("details")
    if (size := call.number("rootdisksize")) is not None:
        details["rootdisksize"] = str(size)
    if (keyboard := call.text("keyboard")) is not None:
        details.setdefault("keyboard", keyboard)
    if call.flag("startvm") is False:
        details["deployvm"] = "true"
    if (boot := call.text("boottype")) is not None:
        _boot(details, boot.upper(), call.text("bootmode", "LEGACY").upper())
    for parameter, detail in _AS_DETAILS.items():
        value = call.values.get(parameter)
        if value is not None and value is not False:
            details[detail] = "true" if value is True else str(value)
    return details | call.pairs("externaldetails")


# Parameter -> the detail that it becomes.
_AS_DETAILS = {
    "iodriverpolicy": "io.policy",
    "iothreadsenabled": "iothreads",
    "nicmultiqueuenumber": "nic.multiqueue.number",
    "nicpackedvirtqueuesenabled": "nic.packed.virtqueues.enabled",
}


def _boot(details: dict[str, str], kind: str, mode: str) -> None:
    if kind not in ("BIOS", "UEFI"):
        raise invalid(f"{kind} is no type of booting: say BIOS or UEFI")
    if mode not in ("LEGACY", "SECURE") or (kind == "BIOS" and mode == "SECURE"):
        raise invalid(f"{kind} does not boot in mode {mode}")
    details[kind] = mode


def _scalable(call: Call, offering: ServiceOfferingRow, template: TemplateRow | None) -> bool:
    """Whether a machine may be scaled while it runs: all that it is made of has to allow it."""
    asked = call.flag("dynamicscalingenabled", True)
    allowed = is_on(call.site, "enable.dynamic.scale.vm")
    of_template = template is not None and template.get("isdynamicallyscalable", False)
    return asked and allowed and of_template and offering.get("dynamicscalingenabled", True)


def key_pairs(call: Call, owner: str) -> list[SSHKeyPairRow]:
    """The key pairs that are named. 431 unless the owner has them all."""
    one = call.text("keypair")
    names = call.texts("keypairs") or ([] if one is None else [one])
    found = [call.store.first(SSH_KEY_PAIRS, name=name, _owner=owner) for name in names]
    pairs = [pair for pair in found if pair is not None]
    if len(pairs) < len(names):
        # In the server's words: the Ansible module looks for them.
        raise invalid("Not all specified keypairs exist")
    return pairs


def key_details(vm: MachineRow, pairs: list[SSHKeyPairRow]) -> dict[str, str]:
    """Give a machine key pairs, and what they become among its details."""
    if not pairs:
        return {}
    vm["keypairs"] = ",".join(pair["name"] for pair in pairs)
    keys = "\n".join(pair.get("_public", "ssh-rsa AAAA") for pair in pairs)
    return {"SSH.PublicKey": keys, "SSH.KeyPairNames": vm["keypairs"]}


def set_user_data(call: Call, vm: MachineRow, template: TemplateRow | None) -> None:
    """User data of a machine: given as text or by its id, or the template's own."""
    text, kept = call.text("userdata"), call.given("userdataid", USER_DATA)
    if text and kept is not None:
        raise invalid("say either userdata or userdataid")
    linked = None if template is None else call.store.get(template.get("userdataid"), USER_DATA)
    if linked is not None and template is not None:
        policy = template.get("userdatapolicy")
        if policy == "DENYOVERRIDE" and (text or kept is not None):
            raise failure(f"template {template['name']} allows no user data")
        if kept is None and not text:
            kept = linked
    if kept is not None:
        vm["_userdata"] = kept["userdata"]
        vm["userdataid"], vm["userdataname"] = kept["id"], kept["name"]
    elif text and (data := user_data.checked(call, text)) is not None:
        vm["_userdata"] = data
    if values := call.pairs("userdatadetails"):
        # As the server writes a mapping of Java.
        vm["userdatadetails"] = f"{{{', '.join(f'{key}={values[key]}' for key in values)}}}"


def extra_config(call: Call, details: dict[str, str]) -> None:
    """Keep extra configuration for the hypervisor, where a setting allows that."""
    text = call.text("extraconfig")
    if not text:
        return
    if not is_on(call.site, "enable.additional.vm.configuration"):
        raise invalid("the setting enable.additional.vm.configuration is false")
    details["extraconfig-1"] = text


def lend(call: Call, vm: MachineRow) -> None:
    """For how many days a machine is lent, and what happens to it then."""
    days, action = call.number("leaseduration"), call.text("leaseexpiryaction")
    if days is None and action is None:
        return
    if not is_on(call.site, "instance.lease.enabled"):
        return  # The server passes over both where leases are not enabled.
    if action is not None and action.upper() not in ("STOP", "DESTROY"):
        raise invalid(f"{action} is nothing that can happen at the end of a lease")
    if days is not None and days > 0:
        vm["leaseduration"] = days
        vm["leaseexpiryaction"] = (action or "STOP").upper()
        vm["leaseexpirydate"] = clock.written(call.now + days * 86_400)


def new_password(call: Call, vm: MachineRow) -> str:
    """Give a machine the password that was asked for, or one that was made up."""
    vm["_password"] = call.text("password") or call.store.token(6, _PASSWORD_LETTERS)
    return vm["_password"]


def instance_group(call: Call, name: str, owner: AccountRow) -> InstanceGroupRow:
    """The group of that name, made where the owner has none."""
    found = call.store.first(INSTANCE_GROUPS, name=name, _owner=owner["id"])
    if found is not None:
        return found
    group: InstanceGroupRow = {"name": name}
    return call.new(INSTANCE_GROUPS, group, owner=owner)


def sizes(offering: ServiceOfferingRow, details: Mapping[str, str]) -> MachineRow:
    """Processors, their speed and the memory of a machine: as the details say, where the offering
    leaves it open. 431 where they say nothing then, or something outside the offering's bounds.
    """
    if not offering.get("iscustomized"):
        return {
            "cpunumber": offering.get("cpunumber", 1),
            "cpuspeed": offering.get("cpuspeed", 1000),
            "memory": offering.get("memory", 512),
        }
    if not details:
        raise invalid(f"offering {offering['name']} needs cpuNumber, cpuSpeed and memory")
    bounds = offering.get("serviceofferingdetails", {})
    return {
        "cpunumber": _custom(offering, details, bounds, "cpuNumber", 1),
        "cpuspeed": _custom(offering, details, bounds, "cpuSpeed", 1),
        "memory": _custom(offering, details, bounds, "memory", 32),
    }


def _custom(
    offering: ServiceOfferingRow,
    details: Mapping[str, str],
    bounds: Mapping[str, object],
    detail: str,
    least: int,
) -> int:
    """One of the sizes of a machine with a customised offering."""
    field = detail.lower()
    fixed, given = fields_of(offering).get(field), details.get(detail)
    if fixed is not None:
        if given is not None:
            raise invalid(f"offering {offering['name']} sets {field} itself")
        return int(str(fixed))
    lowest, highest = bounds.get(f"min{field}", least), bounds.get(f"max{field}", 2**31 - 1)
    wanted = int(given) if given is not None and given.isdecimal() else -1
    if not int(str(lowest)) <= wanted <= int(str(highest)):
        raise invalid(f"{detail} has to be from {lowest} to {highest}")
    return wanted


def place(
    call: Call,
    *,
    zone: ZoneRow,
    offering: ServiceOfferingRow,
    template: TemplateRow,
    owner: AccountRow,
    network: NetworkRow,
    name: str,
    state: str,
    tags: Mapping[str, object],
) -> MachineRow:
    """A machine in a given state without a deployment: for scenarios and for big fleets."""
    vm = new_machine(call, zone, offering, template, owner)
    vm |= {"name": name, "displayname": name, "state": "Stopped"}
    plug(call, vm, network, default=True)
    root_disk(call, vm, template, owner)
    if state == "Running":
        start_on_host(call, vm)
    else:
        vm["state"] = state
    for key, value in tags.items():
        _tag(call, vm, owner, str(key), str(value))
    return vm


def _tag(call: Call, vm: MachineRow, owner: AccountRow, key: str, value: str) -> None:
    tag: TagRow = {"key": key, "value": value, "resourcetype": "UserVm", "resourceid": vm["id"]}
    vm["tags"] = [*vm.get("tags", ()), {**tag, "account": owner["name"]}]
    tag["_of"] = vm["id"]
    call.new(TAGS, tag, owner=owner)
