"""A new machine with its disks."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...asking.call import Call
from ...parts import build
from ...parts.nics import plug
from ...parts.placement import start_on_host
from ...refusal import invalid
from ...rows.kinds import (
    AFFINITY_GROUPS,
    INSTANCE_GROUPS,
    MACHINES,
    SECURITY_GROUPS,
    SSH_KEY_PAIRS,
    TAGS,
    USER_DATA,
    VOLUMES,
)
from ...rows.store import take
from ...rows.stored import Kind, R

if TYPE_CHECKING:
    from ...rows.typed import (
        AccountRow,
        DiskOfferingRow,
        InstanceGroupRow,
        MachineRow,
        NetworkRow,
        ServiceOfferingRow,
        TagRow,
        TemplateRow,
        VolumeRow,
        ZoneRow,
    )

_USER_DATA_MOST = 32 * 1024
_PASSWORD_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def new_machine(
    call: Call,
    zone: ZoneRow,
    offering: ServiceOfferingRow,
    template: TemplateRow | None,
    owner: AccountRow,
) -> MachineRow:
    """A machine without NICs and disks."""
    details = call.pairs("details")
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
        "_groups": _named(call, owner, SECURITY_GROUPS, "securitygroup"),
        "_affinity": _named(call, owner, AFFINITY_GROUPS, "affinitygroup"),
    }
    vm |= sizes(offering, details)
    if template is not None:
        _from_template(vm, template)
    if hypervisor := call.text("hypervisor"):
        vm["hypervisor"] = hypervisor
    call.new(MACHINES, vm, owner=owner)
    vm["name"] = call.text("name") or f"VM-{vm['id']}"
    vm["displayname"] = call.text("displayname") or vm["name"]
    vm["instancename"] = f"i-{owner['_number']}-{vm['_number']}-VM"
    if (group := call.text("group")) is not None:
        vm["groupid"] = instance_group(call, group, owner)["id"]
    _keys(call, vm, details, owner)
    _user_data(call, vm)
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


def _keys(call: Call, vm: MachineRow, details: dict[str, str], owner: AccountRow) -> None:
    one = call.text("keypair")
    names = call.texts("keypairs") if one is None else [one]
    for name in names:
        key = call.store.first(SSH_KEY_PAIRS, name=name, _owner=owner["id"])
        if key is None:
            call.store.remove(vm)
            raise invalid(f"unable to find key pair named {name}")
        details["SSH.PublicKey"] = key.get("_public", "ssh-rsa AAAA")
    if names:
        details["SSH.KeyPairNames"] = vm["keypairs"] = ",".join(names)


def _user_data(call: Call, vm: MachineRow) -> None:
    if (data := call.text("userdata")) is not None:
        vm["_userdata"] = data
    if (kept := call.given("userdataid", USER_DATA)) is not None:
        vm["userdataid"] = kept["id"]
        vm["userdata"] = kept["name"]


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


def _named(call: Call, owner: AccountRow, kind: Kind[R], stem: str) -> list[R]:
    """The groups of one sort that a machine is to be in, named by ids or by names, not by both."""
    rows, names = call.given_all(f"{stem}ids", kind), call.texts(f"{stem}names")
    if rows and names:
        raise invalid(f"say either {stem}ids or {stem}names")
    return rows + [named(call, kind, name, owner["id"]) for name in names]


def named(call: Call, kind: Kind[R], name: str, owner: str) -> R:
    """The row of that name that an account has, or error 431."""
    row = call.store.first(kind, name=name, _owner=owner)
    if row is None:
        raise invalid(f"unable to find {kind.name} {name}")
    return row


def sizes(offering: ServiceOfferingRow, details: Mapping[str, str]) -> MachineRow:
    """Processors, their speed and the memory of a machine: as the details say, where the offering
    leaves it open.
    """
    return {
        "cpunumber": int(details.get("cpuNumber") or offering.get("cpunumber") or 1),
        "cpuspeed": int(details.get("cpuSpeed") or offering.get("cpuspeed") or 1000),
        "memory": int(details.get("memory") or offering.get("memory") or 512),
    }


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


def _disk(vm: MachineRow, kind: str) -> VolumeRow:
    return {
        "zoneid": vm["zoneid"],
        "type": kind,
        "virtualmachineid": vm["id"],
        "state": "Allocated",
        "hypervisor": vm["hypervisor"],
    }


def root_disk(
    call: Call, vm: MachineRow, template: TemplateRow | None, owner: AccountRow
) -> VolumeRow:
    """The root disk of a new machine."""
    usual = template.get("size", 2 * build.GIB) if template is not None else 2 * build.GIB
    disk = _disk(vm, "ROOT")
    disk |= {
        "name": f"ROOT-{vm['_number']}",
        "deviceid": 0,
        "serviceofferingid": vm["serviceofferingid"],
        "size": call.number("rootdisksize", 0) * build.GIB or usual,
    }
    take(disk, vm, "templateid")
    return call.new(VOLUMES, disk, owner=owner)


def data_disk(
    call: Call, vm: MachineRow, offering: DiskOfferingRow, owner: AccountRow
) -> VolumeRow:
    """A data disk of a new machine."""
    disk = _disk(vm, "DATADISK")
    disk |= {
        "name": f"DATA-{vm['_number']}",
        "deviceid": 1,
        "diskofferingid": offering["id"],
        "size": (offering.get("disksize") or call.number("size") or 1) * build.GIB,
    }
    return call.new(VOLUMES, disk, owner=owner)


def check_user_data(call: Call) -> None:
    """431 unless user data is base64 and no longer than the server takes."""
    data = call.text("userdata")
    if data is None:
        return
    try:
        raw = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise invalid("user data must be base64") from None
    if len(raw) > _USER_DATA_MOST and len(data) > 1_048_576:
        raise invalid("user data is too long")
