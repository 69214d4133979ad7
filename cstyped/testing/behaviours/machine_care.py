"""What is done to a machine while it lives: cards, ISOs, offerings, passwords, keys, hosts,
consoles.
"""

from __future__ import annotations

from ..answers import defaults
from ..call import Call, Listing, behaviour
from ..computed import nic_of_machine
from ..jobs import Work
from ..listing import paged
from ..refusal import INTERNAL, SERVER_API, Refusal, at_once, failure, invalid
from ..store import Row
from . import wiring
from .machines import in_states, machine, sizes
from .placement import free_host, label, start_on_host

# -- network cards ---------------------------------------------------------------------------------


def _has_snapshots(call: Call, vm: Row) -> bool:
    return any(call.store.where("VMSnapshot", virtualmachineid=vm["id"]))


@behaviour("addNicToVirtualMachine")
def add_nic(call: Call) -> Work:
    vm, network = machine(call, "virtualmachineid"), call.row("networkid")
    yield vm
    if _has_snapshots(call, vm):
        raise invalid(f"{label(vm)} has snapshots, so it cannot get a card")
    if any(nic["networkid"] == network["id"] for nic in vm["_nics"]):
        raise invalid(f"{label(vm)} is in network {network['name']} already")
    if network["zoneid"] != vm["zoneid"]:
        raise invalid("machine and network are in different zones")
    address = call.get("ipaddress")
    if address is not None:
        wiring.check_free(call, network, address)
    wiring.plug(call, vm, network, address=address, default=not vm["_nics"])
    if vm["state"] == "Running":
        wiring.implement(call, network)
    return vm


def _nic(call: Call, vm: Row) -> Row:
    wanted = call.rows.get("nicid")
    if wanted is None or wanted not in vm["_nics"]:
        raise invalid(f"{label(vm)} has no such card")
    return wanted


@behaviour("removeNicFromVirtualMachine")
def remove_nic(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    nic = _nic(call, vm)
    yield vm
    if nic.get("isdefault"):
        raise invalid("the default card cannot be removed")
    vm["_nics"].remove(nic)
    call.store.remove(nic)
    return vm


@behaviour("updateDefaultNicForVirtualMachine")
def default_nic(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    nic = _nic(call, vm)
    yield vm
    if nic.get("isdefault"):
        raise invalid("it is the default card already")
    for each in vm["_nics"]:
        each["isdefault"] = each is nic
    return vm


@behaviour("listNics")
def list_nics(call: Call) -> Listing:
    vm = call.rows.get("virtualmachineid")
    if vm is None and not call.has("networkid"):
        raise invalid("a machine or a network is needed")
    nics = (
        list(vm.get("_nics", ()))
        if vm is not None
        else list(call.store.where("Nic", networkid=call.get("networkid")))
    )
    if call.has("nicid"):
        nics = [nic for nic in nics if nic["id"] == call.get("nicid")]
    call.backend.renderer.root = call.caller.root
    rows: list[Row] = []
    for nic in nics:
        of = vm or call.store.get(nic["virtualmachineid"]) or {}
        shown = nic_of_machine(nic, of, call.backend.renderer)
        if not shown["secondaryip"]:
            del shown["secondaryip"]
        rows.append(shown | {"virtualmachineid": nic["virtualmachineid"]})
    return paged(call, rows)


@behaviour("addIpToNic")
def add_address(call: Call) -> Work:
    nic = call.row("nicid")
    network = call.store.get(nic["networkid"]) or {}
    address = call.get("ipaddress")
    if address is not None:
        wiring.check_free(call, network, address)
    entry = {
        "id": call.store.new_id(),
        "ipaddress": address or wiring.free_address(call, network),
        "networkid": nic["networkid"],
        "nicid": nic["id"],
        "_owner": nic["_owner"],
    }
    call.store.add("NicSecondaryIp", entry, now=call.now)
    yield entry
    nic.setdefault("secondaryip", []).append({"id": entry["id"], "ipaddress": entry["ipaddress"]})
    return {name: entry[name] for name in ("id", "ipaddress", "networkid", "nicid")}


@behaviour("updateVmNicIp")
def change_address(call: Call) -> Work:
    nic = call.row("nicid")
    vm = call.store.get(nic["virtualmachineid"])
    network = call.store.get(nic["networkid"]) or {}
    address = call.get("ipaddress")
    if address is not None:
        wiring.check_free(call, network, address)
    yield vm
    nic["ipaddress"] = address or wiring.free_address(call, network)
    return vm


@behaviour("removeIpFromNic")
def remove_address(call: Call) -> Work:
    entry = call.row("id")
    yield entry
    nic = call.store.get(entry["nicid"])
    if nic is not None:
        nic["secondaryip"] = [
            each for each in nic.get("secondaryip", ()) if each["id"] != entry["id"]
        ]
    call.store.remove(entry)
    return None


# -- ISOs, offerings, passwords, keys --------------------------------------------------------------


@behaviour("attachIso")
def attach_iso(call: Call) -> Work:
    vm, iso = machine(call, "virtualmachineid"), call.row("id")
    yield vm
    in_states(vm, "Running", "Stopped")
    vm["isoid"] = iso["id"]
    return vm


@behaviour("detachIso")
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


@behaviour("scaleVirtualMachine")
def scale(call: Call) -> Work:
    vm = machine(call)
    yield vm
    if vm["state"] == "Running" and not vm.get("isdynamicallyscalable"):
        raise failure(f"{label(vm)} cannot be scaled while it runs")
    _change_offering(call, vm)
    return vm


@behaviour("changeServiceForVirtualMachine")
def change_service(call: Call) -> Row:
    vm = machine(call)
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    _change_offering(call, vm)
    return vm


@behaviour("resetPasswordForVirtualMachine")
def reset_password(call: Call) -> Work:
    vm = machine(call)
    yield vm
    if not vm.get("passwordenabled"):
        raise invalid(f"the template of {label(vm)} has no password")
    in_states(vm, "Stopped")
    vm["_password"] = call.get("password") or call.store.token(6, "abcdefghjkmnpqrstuvwxyz23456789")
    return dict(vm) | {"password": vm["_password"]}


@behaviour("getVMPassword")
def password(call: Call) -> Row:
    vm = machine(call)
    if "_password" not in vm:
        raise invalid(f"{label(vm)} has no password kept")
    return {"encryptedpassword": vm["_password"]}


@behaviour("resetSSHKeyForVirtualMachine")
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


@behaviour("resetUserDataForVirtualMachine")
def reset_user_data(call: Call) -> Row:
    vm = machine(call)
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    if call.has("userdata"):
        vm["_userdata"] = call.get("userdata")
    return vm


@behaviour("getVirtualMachineUserData")
def user_data(call: Call) -> Row:
    vm = machine(call, "virtualmachineid")
    answer = {"virtualmachineid": vm["id"]}
    return answer | ({"userdata": vm["_userdata"]} if "_userdata" in vm else {})


@behaviour("restoreVirtualMachine")
def restore(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    yield vm
    in_states(vm, "Running", "Stopped")
    template = call.rows.get("templateid")
    if template is not None:
        vm |= {"templateid": template["id"], "templatetype": template.get("templatetype")}
    return vm


@behaviour("updateVMAffinityGroup")
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


@behaviour("assignVirtualMachine")
def assign(call: Call) -> Row:
    vm, owner = machine(call, "virtualmachineid"), call.owner()
    if vm["state"] != "Stopped":
        raise invalid(f"{label(vm)} must be stopped")
    vm["_owner"] = owner["id"]
    for volume in call.store.where("Volume", virtualmachineid=vm["id"]):
        volume["_owner"] = owner["id"]
    return vm


# -- hosts and consoles ----------------------------------------------------------------------------


@behaviour("migrateVirtualMachine", "migrateVirtualMachineWithVolume")
def migrate(call: Call) -> Work:
    vm = machine(call, "virtualmachineid")
    target = call.rows.get("hostid")
    if vm["state"] != "Running" and "storageid" not in call.rows:
        raise invalid(f"{label(vm)} is {vm['state']}, not Running")
    if target is not None and target["id"] == vm.get("hostid"):
        raise invalid(f"{label(vm)} is on that host already")
    yield vm
    if "storageid" in call.rows:
        for volume in call.store.where("Volume", virtualmachineid=vm["id"]):
            volume |= {
                "storageid": call.rows["storageid"]["id"],
                "storage": call.rows["storageid"]["name"],
            }
        return vm
    free_host(call, vm)
    vm["state"] = "Stopped"
    start_on_host(call, vm, target)
    return vm


@behaviour("findHostsForMigration")
def hosts_for(call: Call) -> Listing:
    vm = machine(call, "virtualmachineid")
    if vm["state"] != "Running":
        raise invalid(f"{label(vm)} is {vm['state']}, not Running")
    here = call.store.get(vm.get("hostid")) or {}
    rows: list[Row] = []
    for host in call.store.where("Host", zoneid=vm["zoneid"], type="Routing"):
        if host is here or host.get("clusterid") != here.get("clusterid"):
            continue
        if host.get("resourcestate") != "Enabled" or host.get("state") != "Up":
            continue
        rows.append(
            dict(defaults("HostForMigration"))
            | host
            | {"suitableformigration": True, "requiresStorageMotion": False}
        )
    return paged(call, rows)


@behaviour("createConsoleEndpoint")
def console(call: Call) -> Row:
    vm = machine(call, "virtualmachineid")
    if vm["state"] != "Running":
        return {"success": False, "details": f"{label(vm)} is {vm['state']}"}
    proxy = call.store.first("SystemVm", systemvmtype="consoleproxy") or {}
    token = call.store.token(64, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    host = proxy.get("publicip", "127.0.0.1")
    return {
        "success": True,
        "url": f"http://{host}/resource/noVNC/vnc.html?autoconnect=true&port=8080&token={token}",
        "websocket": {"token": token, "host": host, "port": "8080", "path": "websockify"},
    }


@behaviour("runDiagnostics", "getDiagnosticsData")
def diagnostics(call: Call) -> Work:
    target = call.row("targetid")
    if target["_kind"] == "UserVm":
        # The live server stumbles here instead of refusing.
        text = "diagnostics are for system machines and routers"
        raise at_once(Refusal(INTERNAL, text, SERVER_API))
    yield target
    if call.command.name == "getDiagnosticsData":
        return {"url": f"http://secondary.example.test/diagnostics/{target['name']}.zip"}
    return {"stdout": "ok\n", "stderr": "", "exitcode": "0"}


@behaviour("listVirtualMachinesUsageHistory")
def usage_history(call: Call) -> Listing:
    rows: list[Row] = []
    for vm in call.store.rows("UserVm"):
        owner = call.store.get(vm["_owner"])
        if owner is None or not call.may_see(owner):
            continue
        if call.has("id") and vm["id"] != call.get("id"):
            continue
        if call.get("ids") and vm["id"] not in call.get("ids"):
            continue
        rows.append(
            {
                "id": vm["id"],
                "name": vm["instancename"],
                "displayname": vm.get("displayname"),
                "stats": [],
            }
        )
    return paged(call, rows)
