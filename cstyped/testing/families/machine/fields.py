"""What an object of a machine shows that is worked out: its NICs, groups, host and statistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...rows.kinds import NETWORKS
from ...rows.rendering import Computed, Renderer, compute
from ...rows.store import fields_of
from ...rows.stored import Shown

if TYPE_CHECKING:
    from ...rows.typed import MachineRow, NicRow

_NIC_FIELDS = (
    "id", "networkid", "networkname", "netmask", "gateway", "ipaddress", "ip6gateway", "ip6cidr",
    "ip6address", "isolationuri", "broadcasturi", "traffictype", "type", "isdefault", "macaddress",
)  # fmt: skip
_OF_NETWORK = ("vpcid", "vpcname", "publicip", "publicipid")
# While its NICs are connected and it is on a host.
_WIRED = ("Running", "Stopping", "Migrating")
# What the server's collector adds once it has looked.
MEASURED: Shown = {
    "cpuused": "10%", "networkkbsread": 32_768, "networkkbswrite": 16_384, "memorykbs": 0,
    "memoryintfreekbs": 0, "memorytargetkbs": 0, "diskkbsread": 0, "diskkbswrite": 0,
    "diskioread": 0, "diskiowrite": 0,
}  # fmt: skip


def _nics(vm: MachineRow, at: Renderer) -> list[Shown]:
    return [nic_of_machine(nic, vm, at) for nic in vm.get("_nics", ())]


def nic_of_machine(nic: NicRow, vm: MachineRow, at: Renderer) -> Shown:
    """A NIC as it stands inside a machine: where it is wired shows while the machine runs, and
    before it ever ran if the network was there already.
    """
    network = at.store.get(nic.get("networkid"), NETWORKS)
    early = "_wired" in nic and "_started" not in vm
    wired = at.root and (vm.get("state") in _WIRED or early)
    uri = network.get("broadcasturi") if network is not None and wired else None
    also: Shown = {"isolationuri": uri, "broadcasturi": uri}
    also["networkname"] = network.get("name") if network is not None else None
    kept = fields_of(nic)
    fields = {name: also.get(name, kept.get(name)) for name in _NIC_FIELDS}
    shown = {name: value for name, value in fields.items() if value is not None}
    shown["secondaryip"] = list(nic.get("secondaryip", ()))
    shown["extradhcpoption"] = list(nic.get("extradhcpoption", ()))
    shown["deviceid"] = nic.get("deviceid", "0")
    if network is not None:
        of_network = fields_of(network)
        shown |= {name: of_network[name] for name in _OF_NETWORK if of_network.get(name)}
    return shown


def _address(vm: MachineRow, at: Renderer) -> str | None:
    """The address of its default NIC."""
    found = (nic.get("ipaddress") for nic in vm.get("_nics", ()) if nic.get("isdefault"))
    return next(found, None)


# What is shown of a group inside a machine.
_GROUP_FIELDS = ("id", "name", "description", "account", "projectid", "project")
# The lists that stay empty there.
_NO_RULES: Shown = {"ingressrule": [], "egressrule": [], "tags": [], "virtualmachineids": []}


def _security_groups(vm: MachineRow, at: Renderer) -> list[Shown]:
    shown = [at.show("SecurityGroup", group, only=_GROUP_FIELDS) for group in vm.get("_groups", ())]
    return [group | _NO_RULES for group in shown]


def _affinity_groups(vm: MachineRow, at: Renderer) -> list[Shown]:
    groups = vm.get("_affinity", ())
    return [at.show("AffinityGroup", group, only=_GROUP_FIELDS[:4]) for group in groups]


# Details that users are not shown: what setting user.vm.denied.details begins with.
_ADMIN_DETAILS = (
    "rootdisksize", "cpuOvercommitRatio", "memoryOvercommitRatio",
    "Message.ReservedCapacityFreed.Flag",
)  # fmt: skip


def _details(vm: MachineRow, at: Renderer) -> Mapping[str, object]:
    details = vm.get("details", {})
    if at.root:
        return details
    return {name: value for name, value in details.items() if name not in _ADMIN_DETAILS}


def _read_only(vm: MachineRow, at: Renderer) -> str | None:
    """What setting user.vm.readonly.details begins with, as users are shown it."""
    return None if at.root else "dataDiskController, rootDiskController"


def _boot(bios: str, uefi: str | None) -> Computed:
    """How a machine boots: said where it has no details at all, or where they name UEFI."""

    def shown(vm: MachineRow, at: Renderer) -> str | None:
        details = vm.get("details", {})
        if not details:
            return bios
        mode = details.get("UEFI")
        return None if mode is None else uefi or str(mode).lower()

    return shown


def _host(vm: MachineRow, at: Renderer) -> str | None:
    return vm.get("hostid") if vm.get("state") in _WIRED else None


def _host_name(vm: MachineRow, at: Renderer) -> object:
    return at.name(_host(vm, at))


def _host_state(vm: MachineRow, at: Renderer) -> str | None:
    return None if _host(vm, at) is None else "Enabled"


def collected(value: object) -> Computed:
    """A figure that is there once the server has looked at the running machine. It stays while the
    machine is stopped, and goes when it is destroyed.
    """

    def figure(vm: MachineRow, at: Renderer) -> object:
        since = vm.get("_first_run", vm["_since"])
        ran = vm.get("state") == "Running" or "_first_run" in vm
        return value if ran and since < at.begun else None

    return figure


_FIELDS: dict[str, Computed] = {
    "nic": _nics,
    "ipaddress": _address,
    "details": _details,
    "readonlydetails": _read_only,
    "boottype": _boot("Bios", "Uefi"),
    "bootmode": _boot("legacy", None),
    "securitygroup": _security_groups,
    "affinitygroup": _affinity_groups,
    "hostid": _host,
    "hostname": _host_name,
    "hostcontrolstate": _host_state,
} | {name: collected(value) for name, value in MEASURED.items()}
compute("UserVm", _FIELDS)
compute("VmMetrics", _FIELDS)
