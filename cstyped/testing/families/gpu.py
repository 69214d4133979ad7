"""Graphics cards of hosts, their profiles, and the devices of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking import conventions
from ..asking.call import Call, behaviour
from ..refusal import PARAM, Refusal, invalid
from ..rows.kinds import GPU_CARDS, GPU_DEVICES, HOSTS, VGPU_PROFILES
from ..rows.rendering import Renderer, compute
from ..rows.store import fields_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..rows.typed import GpuCardRow, GpuDeviceRow, VgpuProfileRow

_TYPES = ("PCI", "MDEV", "VGPUOnly")


def _type(asked: str) -> str:
    for kind in _TYPES:
        if kind.lower() == asked.lower():
            return kind
    raise Refusal(PARAM, f"{asked} is no type of a graphics device")


@behaviour("createGpuCard", evidence="source: GpuServiceImpl.createGpuCard")
def create_card(call: Call) -> GpuCardRow:
    same = {"deviceid": call.text("deviceid"), "vendorid": call.text("vendorid")}
    if call.store.first(GPU_CARDS, **same) is not None:
        raise invalid("there is a card of that vendor and device already")
    return call.new(GPU_CARDS, conventions.made(call, GPU_CARDS))


@behaviour("deleteGpuCard", evidence="source: GpuServiceImpl.deleteGpuCard")
def delete_card(call: Call) -> None:
    card = call.row("id", GPU_CARDS)
    if call.store.first(GPU_DEVICES, gpucardid=card["id"]) is not None:
        raise invalid(f"card {card['name']} is in hosts")
    for profile in list(call.store.where(VGPU_PROFILES, gpucardid=card["id"])):
        call.store.remove(profile)
    call.store.remove(card)


@behaviour("createVgpuProfile", evidence="source: GpuServiceImpl.createVgpuProfile")
def create_profile(call: Call) -> VgpuProfileRow:
    card, name = call.row("gpucardid", GPU_CARDS), call.text("name")
    if call.store.first(VGPU_PROFILES, gpucardid=card["id"], name=name) is not None:
        raise invalid(f"card {card['name']} has a profile {name} already")
    return call.new(VGPU_PROFILES, conventions.made(call, VGPU_PROFILES))


@behaviour("createGpuDevice", evidence="recorded: infra")
def create_device(call: Call) -> GpuDeviceRow:
    host, address = call.row("hostid", HOSTS), call.text("busaddress", "")
    card, profile = call.row("gpucardid", GPU_CARDS), call.row("vgpuprofileid", VGPU_PROFILES)
    if profile.get("gpucardid") != card["id"]:
        raise invalid(f"profile {profile['name']} is of another card")
    if call.store.first(GPU_DEVICES, hostid=host["id"], busaddress=address) is not None:
        raise invalid(f"there is a device at {address} of host {host['name']} already")
    kind = _type(call.text("type", "PCI"))
    row: GpuDeviceRow = {
        "busaddress": address,
        "gpudevicetype": kind,
        "hostid": host["id"],
        "hostname": host["name"],
        "gpucardid": card["id"],
        "vgpuprofileid": profile["id"],
        "state": "Free",
        "managedstate": "Managed",
        "numanode": call.text("numanode", "-1"),
    }
    if (parent := call.given("parentgpudeviceid", GPU_DEVICES)) is not None:
        row["parentgpudeviceid"] = parent["id"]
    return call.new(GPU_DEVICES, row)


@behaviour("updateGpuDevice", evidence="source: GpuServiceImpl.updateGpuDevice")
def update_device(call: Call) -> GpuDeviceRow:
    device = call.row("id", GPU_DEVICES)
    if (card := call.given("gpucardid", GPU_CARDS)) is not None:
        device["gpucardid"] = card["id"]
    if (profile := call.given("vgpuprofileid", VGPU_PROFILES)) is not None:
        device["vgpuprofileid"] = profile["id"]
    if (kind := call.text("type")) is not None:
        device["gpudevicetype"] = _type(kind)
    if (node := call.text("numanode")) is not None:
        device["numanode"] = node
    return device


def _devices(call: Call) -> list[GpuDeviceRow]:
    found = call.given_all("ids", GPU_DEVICES)
    if (one := call.given("id", GPU_DEVICES)) is not None:
        found.append(one)
    if not found:
        raise Refusal(PARAM, "say which devices")
    return found


@behaviour("deleteGpuDevice", evidence="source: GpuServiceImpl.deleteGpuDevices")
def delete_devices(call: Call) -> None:
    devices = _devices(call)
    if any(device["state"] != "Free" for device in devices):
        raise invalid("a device that a machine uses cannot be deleted")
    for device in devices:
        call.store.remove(device)


@behaviour("manageGpuDevice", "unmanageGpuDevice", evidence="recorded: infra")
def manage_devices(call: Call) -> None:
    managed = call.command.name == "manageGpuDevice"
    devices = _devices(call)
    if not managed and any(device["state"] == "Allocated" for device in devices):
        raise invalid("a device that a machine uses stays managed")
    for device in devices:
        device["managedstate"] = "Managed" if managed else "Unmanaged"


@behaviour("discoverGpuDevices", evidence="source: GpuServiceImpl.discoverGpuDevices")
def discover(call: Call) -> list[GpuDeviceRow]:
    """What is known: a fake's hosts have no devices but those that were made."""
    return list(call.store.where(GPU_DEVICES, hostid=call.row("id", HOSTS)["id"]))


def _of_card(field: str) -> Callable[[VgpuProfileRow, Renderer], object]:
    def value(profile: VgpuProfileRow, at: Renderer) -> object:
        card = at.store.get(profile.get("gpucardid"), GPU_CARDS)
        return None if card is None else fields_of(card).get(field)

    return value


compute(
    "VgpuProfile",
    {name: _of_card(name) for name in ("deviceid", "devicename", "vendorid", "vendorname")},
)
