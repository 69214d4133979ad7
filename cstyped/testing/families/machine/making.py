"""A new machine with its disks."""

from __future__ import annotations

import base64
import binascii

from ...asking.call import Call
from ...parts import build, wiring
from ...parts.placement import start_on_host
from ...refusal import invalid
from ...rows.store import Row

_USER_DATA_MOST = 32 * 1024


def new_machine(call: Call, zone: Row, offering: Row, template: Row | None, owner: Row) -> Row:
    store = call.store
    details: Row = dict(call.map("details")) if "details" in call.values else {}
    vm: Row = {
        "zoneid": zone["id"],
        "serviceofferingid": offering["id"],
        "state": "Stopped" if call.get("startvm") is False else "Starting",
        "userid": call.caller.user["id"],
        "username": call.caller.user["username"],
        **sizes(offering, details),
        "hypervisor": call.get("hypervisor") or (template or {}).get("hypervisor", "Simulator"),
        "haenable": offering.get("offerha", False),
        "rootdeviceid": 0,
        "_nics": [],
        "_groups": _named(call, owner, "SecurityGroup", "securitygroup"),
        "_affinity": _named(call, owner, "AffinityGroup", "affinitygroup"),
    }
    if template is not None:
        vm |= {
            "templateid": template["id"],
            "templatetype": template.get("templatetype"),
            "templateformat": template.get("format"),
            "passwordenabled": template.get("passwordenabled", False),
        }
        if "ostypeid" in template:
            vm |= {"guestosid": template["ostypeid"], "ostypeid": template["ostypeid"]}
        if template.get("format") == "ISO":
            vm["isoid"] = template["id"]
    call.new("UserVm", vm, owner=owner)
    vm["name"] = call.get("name") or f"VM-{vm['id']}"
    vm["displayname"] = call.get("displayname") or vm["name"]
    vm["instancename"] = f"i-{owner['_number']}-{vm['_number']}-VM"
    if call.has("group"):
        group = store.first("InstanceGroup", name=call.get("group"), _owner=owner["id"])
        vm["groupid"] = (
            group or call.new("InstanceGroup", {"name": call.get("group")}, owner=owner)
        )["id"]
    pairs = [call.get("keypair")] if call.has("keypair") else call.get("keypairs", [])
    for name in pairs:
        key = store.first("SSHKeyPair", name=name, _owner=owner["id"])
        if key is None:
            store.remove(vm)
            raise invalid(f"unable to find key pair named {name}")
        details["SSH.PublicKey"] = key.get("_public", "ssh-rsa AAAA")
    if pairs:
        details["SSH.KeyPairNames"] = vm["keypairs"] = ",".join(pairs)
    if call.has("userdata"):
        vm["_userdata"] = call.get("userdata")
    if "userdataid" in call.rows:
        vm["userdataid"] = call.rows["userdataid"]["id"]
        vm["userdata"] = call.rows["userdataid"]["name"]
    if details:
        vm["details"] = details
    if vm.get("passwordenabled"):
        vm["_password"] = call.get("password") or store.token(6, "abcdefghjkmnpqrstuvwxyz23456789")
        vm["password"] = vm["_password"]
    return vm


def _named(call: Call, owner: Row, kind: str, stem: str) -> list[Row]:
    """The groups of one sort that a machine is to be in, named by ids or by names, not by both."""
    rows = list(call.lists.get(f"{stem}ids", ()))
    names = call.get(f"{stem}names", [])
    if rows and names:
        raise invalid(f"say either {stem}ids or {stem}names")
    for name in names:
        row = call.store.first(kind, name=name, _owner=owner["id"])
        if row is None:
            raise invalid(f"unable to find {kind} {name}")
        rows.append(row)
    return rows


def sizes(offering: Row, details: Row) -> dict[str, int]:
    """Processors, their speed and the memory: as the details say, where the offering leaves it
    open.
    """
    found = {"cpunumber": 1, "cpuspeed": 1000, "memory": 512}
    for name, detail in (
        ("cpunumber", "cpuNumber"),
        ("cpuspeed", "cpuSpeed"),
        ("memory", "memory"),
    ):
        value = details.get(detail) or offering.get(name)
        if value is not None:
            found[name] = int(value)
    return found


def place(
    call: Call,
    *,
    zone: Row,
    offering: Row,
    template: Row,
    owner: Row,
    network: Row,
    name: str,
    state: str,
    tags: Row,
) -> Row:
    """A machine in a given state without a deployment: for scenarios and for big fleets."""
    vm = new_machine(call, zone, offering, template, owner)
    vm |= {"name": name, "displayname": name, "state": "Stopped"}
    wiring.plug(call, vm, network, default=True)
    root_disk(call, vm, template, owner)
    if state == "Running":
        start_on_host(call, vm)
    else:
        vm["state"] = state
    for key, value in tags.items():
        tag = {
            "key": str(key),
            "value": str(value),
            "resourcetype": "UserVm",
            "resourceid": vm["id"],
        }
        vm["tags"] = [*vm.get("tags", ()), tag | {"account": owner["name"]}]
        call.new("ResourceTag", tag | {"_of": vm["id"]}, owner=owner)
    return vm


def root_disk(call: Call, vm: Row, template: Row | None, owner: Row) -> None:
    size = (call.get("rootdisksize") or 0) * build.GIB or (template or {}).get(
        "size", 2 * build.GIB
    )
    call.new(
        "Volume",
        {
            "name": f"ROOT-{vm['_number']}",
            "zoneid": vm["zoneid"],
            "type": "ROOT",
            "deviceid": 0,
            "virtualmachineid": vm["id"],
            "templateid": vm.get("templateid"),
            "serviceofferingid": vm["serviceofferingid"],
            "size": size,
            "state": "Allocated",
            "hypervisor": vm["hypervisor"],
        },
        owner=owner,
    )


def data_disk(call: Call, vm: Row, offering: Row, owner: Row) -> None:
    call.new(
        "Volume",
        {
            "name": f"DATA-{vm['_number']}",
            "zoneid": vm["zoneid"],
            "type": "DATADISK",
            "deviceid": 1,
            "virtualmachineid": vm["id"],
            "diskofferingid": offering["id"],
            "size": (offering.get("disksize") or call.get("size") or 1) * build.GIB,
            "state": "Allocated",
            "hypervisor": vm["hypervisor"],
        },
        owner=owner,
    )


def check_user_data(call: Call) -> None:
    data = call.get("userdata")
    if data is None:
        return
    try:
        raw = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise invalid("user data must be base64") from None
    if len(raw) > _USER_DATA_MOST and len(data) > 1_048_576:
        raise invalid("user data is too long")
