"""GPUs of hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import listed
from ..refusal import invalid
from ..rows.kinds import GPU_CARDS, GPU_DEVICES, HOSTS, VGPU_PROFILES
from ..rows.store import fields_of

if TYPE_CHECKING:
    from ..rows.typed import GpuDeviceRow

_KINDS = ("PCI", "MDEV", "VGPUOnly")


def _kind(call: Call) -> str:
    asked = call.text("type", "PCI")
    for kind in _KINDS:
        if kind.lower() == asked.lower():
            return kind
    raise invalid(f"{asked} is no type of a GPU device: say one of {', '.join(_KINDS)}")


@behaviour("createGpuDevice", evidence="source: GpuServiceImpl.createGpuDevice")
def create_device(call: Call) -> GpuDeviceRow:
    host, address = call.row("hostid", HOSTS), call.text("busaddress", "")
    if call.store.first(GPU_DEVICES, hostid=host["id"], busaddress=address) is not None:
        raise invalid(f"host {host['name']} has a GPU device at {address} already")
    row: GpuDeviceRow = {
        "busaddress": address,
        "hostid": host["id"],
        "gpucardid": call.row("gpucardid", GPU_CARDS)["id"],
        "vgpuprofileid": call.row("vgpuprofileid", VGPU_PROFILES)["id"],
        "gpudevicetype": _kind(call),
        "state": "Free",
        "managedstate": "Managed",
    }
    if (node := call.text("numanode")) is not None:
        row["numanode"] = node
    if (parent := call.given("parentgpudeviceid", GPU_DEVICES)) is not None:
        if parent["hostid"] != host["id"]:
            raise invalid("a GPU device and its parent are of one host")
        row["parentgpudeviceid"] = parent["id"]
    return call.new(GPU_DEVICES, row)


@behaviour("updateGpuDevice", evidence="source: GpuServiceImpl.updateGpuDevice")
def update_device(call: Call) -> GpuDeviceRow:
    row = call.row("id", GPU_DEVICES)
    if row.get("virtualmachineid"):
        raise invalid("a machine has the GPU device")
    if call.has("type"):
        row["gpudevicetype"] = _kind(call)
    for name in ("gpucardid", "vgpuprofileid", "parentgpudeviceid", "numanode"):
        if (value := call.text(name)) is not None:
            fields_of(row)[name] = value
    return row


@behaviour(
    "manageGpuDevice", "unmanageGpuDevice", evidence="source: GpuServiceImpl.enableGpuDevice"
)
def switch_devices(call: Call) -> None:
    managed = call.command.name == "manageGpuDevice"
    rows = call.given_all("ids", GPU_DEVICES)
    for row in rows:
        if row.get("virtualmachineid"):
            raise invalid("a machine has the GPU device")
    for row in rows:
        row["managedstate"] = "Managed" if managed else "Unmanaged"


@behaviour("deleteGpuDevice", evidence="source: GpuServiceImpl.deleteGpuDevices")
def delete_devices(call: Call) -> None:
    rows = call.given_all("ids", GPU_DEVICES)
    for row in rows:
        if row.get("virtualmachineid"):
            raise invalid("a machine has the GPU device")
    for row in rows:
        call.store.remove(row, for_good=True)


@behaviour("discoverGpuDevices", evidence="source: GpuServiceImpl.discoverGpuDevices")
def discover(call: Call) -> Listing:
    # A simulated host has no GPU besides those that were told.
    host = call.row("id", HOSTS)
    return listed(call, list(call.store.where(GPU_DEVICES, hostid=host["id"])))
