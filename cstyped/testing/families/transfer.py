"""Uploads and downloads of volumes, templates and ISOs."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from .. import clock
from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts.limits import check_limit
from ..parts.machines import label
from ..parts.places import check_enabled
from ..parts.urls import parts_of
from ..parts.volumes import existing_volume, volume_label
from ..refusal import INTERNAL, Refusal, failure, forbidden, invalid
from ..rows.kinds import (
    CLUSTERS,
    DISK_OFFERINGS,
    MACHINES,
    SYSTEM_VMS,
    TEMPLATES,
    VOLUMES,
    ZONES,
)
from ..rows.store import take
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import TemplateRow, VolumeRow, ZoneRow

_FORMATS = (
    "QCOW2", "RAW", "VHD", "ISO", "OVA", "VHDX", "BAREMETAL", "EXTERNAL", "VMDK", "VDI", "TAR",
    "ZIP", "DIR",
)  # fmt: skip
# Format of a volume -> the hypervisors that take it.
_TAKES = {
    "QCOW2": ("KVM",), "VHD": ("XenServer", "Simulator"), "OVA": ("VMware",), "RAW": ("KVM",),
    "VMDK": ("VMware",), "VHDX": ("Hyperv",),
}  # fmt: skip
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_HOUR = 3600
# What a volume weighs whose URL nobody asks.
_SIZE = 5_242_880


@behaviour("uploadVolume", evidence="source: VolumeApiServiceImpl.uploadVolume")
def upload_volume(call: Call) -> Work:
    zone, kind = call.row("zoneid", ZONES), call.text("format", "").upper()
    url = call.text("url", "")
    yield None
    if kind not in _FORMATS:
        raise Refusal(INTERNAL, f"{kind} is no format of a volume")
    _check_url(url, kind)
    _check_hypervisor(call, zone, kind)
    volume = _new_volume(call, zone)
    volume["state"], volume["status"] = "Uploaded", "Upload Complete"
    volume["_url"] = url
    return volume


def _check_url(url: str, kind: str) -> None:
    parts = parts_of(url)
    if parts.scheme.lower() not in ("http", "https"):
        raise Refusal(INTERNAL, f"{url} is not a URL of http or https")
    host = parts.hostname or ""
    try:
        own = ipaddress.ip_address(host).is_loopback
    except ValueError:
        own = host in ("", "localhost")
    if own:
        raise Refusal(INTERNAL, f"{url} is a URL of the server itself")
    path = parts.path.lower()
    for packed in (".gz", ".bz2", ".zip"):
        path = path.removesuffix(packed)
    if not path.endswith((f".{kind.lower()}", ".img" if kind in ("QCOW2", "RAW") else "\0")):
        raise Refusal(INTERNAL, f"{url} does not end as {kind} does")


def _check_hypervisor(call: Call, zone: ZoneRow, kind: str) -> None:
    """431 unless a hypervisor of the zone takes volumes of that format."""
    there = {row["hypervisortype"] for row in call.store.where(CLUSTERS, zoneid=zone["id"])}
    wanted = _TAKES.get(kind, ())
    # A simulated host takes what any other does, once it is uploaded from a URL.
    simulated = "Simulator" in there and call.command.name == "uploadVolume"
    if not simulated and not there & set(wanted):
        raise invalid(f"zone {zone['name']} has no hypervisor that takes {kind}")


def _new_volume(call: Call, zone: ZoneRow) -> VolumeRow:
    check_enabled(call, zone)
    owner, offering = call.owner(), call.given("diskofferingid", DISK_OFFERINGS)
    check_limit(call, owner, "volume")
    if offering is not None and not offering.get("iscustomized"):
        raise invalid(f"offering {offering['name']} is not customized")
    row: VolumeRow = {
        "name": call.text("name", ""),
        "zoneid": zone["id"],
        "type": "DATADISK",
        "size": _SIZE,
        "state": "UploadOp",
        "hypervisor": "Simulator",
        "_hidden": ("storagetype",),
    }
    found = offering or call.store.first(DISK_OFFERINGS, name="Custom")
    if found is not None:
        row["diskofferingid"] = found["id"]
    return call.new(VOLUMES, row, owner=owner)


def _parameters(call: Call, key: str) -> Shown:
    """Where to upload something, and with what signature."""
    machine = call.store.first(SYSTEM_VMS, systemvmtype="secondarystoragevm")
    host = machine.get("publicip") if machine is not None else None
    if host is None:
        raise failure("no storage machine can take an upload")
    return {
        "id": key,
        "postURL": f"https://{host}/upload/{key}",
        "metadata": call.store.token(128, _LETTERS),
        "expires": clock.written(call.now + _HOUR),
        "signature": call.store.token(27, _LETTERS) + "=",
    }


@behaviour("getUploadParamsForVolume", evidence="recorded: volumes")
def upload_volume_by_post(call: Call) -> Shown:
    zone, kind = call.row("zoneid", ZONES), call.text("format", "").upper()
    if kind not in _FORMATS:
        raise invalid(f"{kind} is no format of a volume")
    _check_hypervisor(call, zone, kind)
    volume = _new_volume(call, zone)
    volume["state"] = "NotUploaded"
    return _parameters(call, volume["id"])


@behaviour("getUploadParamsForTemplate", evidence="recorded: templates")
@behaviour("getUploadParamsForIso", evidence="source: TemplateManagerImpl.registerIsoForPostUpload")
def upload_template_by_post(call: Call) -> Shown:
    zone, iso = call.row("zoneid", ZONES), call.command.name == "getUploadParamsForIso"
    kind = "ISO" if iso else call.text("format", "").upper()
    if kind not in _FORMATS:
        raise invalid(f"{kind} is no format of a template")
    if iso and call.flag("bootable", True) and not call.has("ostypeid"):
        raise invalid("a bootable ISO needs an operating system")
    owner = call.owner()
    check_limit(call, owner, "template")
    row: TemplateRow = {
        "name": call.text("name", ""),
        "displaytext": call.text("displaytext") or call.text("name", ""),
        "format": kind,
        "zoneid": zone["id"],
        "_zones": [zone["id"]],
        "isready": False,
        "status": "Upload not started",
        "templatetype": "USER",
        "hypervisor": "None" if iso else call.text("hypervisor", ""),
        "ispublic": call.flag("ispublic", False),
        "isfeatured": call.flag("isfeatured", False) and call.caller.root,
        "isextractable": call.flag("isextractable", False),
    }
    if (system := call.text("ostypeid")) is not None:
        row["ostypeid"] = system
    call.new(TEMPLATES, row, owner=owner)
    return _parameters(call, row["id"])


@behaviour(
    "getUploadParamsForKubernetesSupportedVersion",
    evidence="source: KubernetesVersionManagerImpl.registerKubernetesSupportedVersionForPostUpload",
)
def upload_version_by_post(call: Call) -> None:
    # As with simulated hosts: nobody is there who could take what is uploaded.
    raise failure("no storage machine can take an upload")


def _check_mode(call: Call) -> None:
    if call.text("mode", "HTTP_DOWNLOAD") not in ("HTTP_DOWNLOAD", "FTP_UPLOAD"):
        raise invalid(f"{call.text('mode')} is no mode: say HTTP_DOWNLOAD")


@behaviour("extractVolume", evidence="recorded: volumes")
def extract_volume(call: Call) -> Work:
    volume, zone = existing_volume(call), call.row("zoneid", ZONES)
    yield volume
    _check_mode(call)
    if volume["state"] != "Ready":
        raise failure(f"{volume_label(volume)} is {volume['state']}")
    vm = call.store.get(volume.get("virtualmachineid"), MACHINES)
    if vm is not None and vm["state"] != "Stopped":
        raise forbidden(f"{label(vm)} must be stopped for its volume to be extracted")
    return _link(call, volume, zone, "raw")


@behaviour("extractTemplate", evidence="recorded: templates")
@behaviour("extractIso", evidence="source: TemplateManagerImpl.extract")
def extract_template(call: Call) -> Work:
    template, zone = call.row("id", TEMPLATES), call.given("zoneid", ZONES)
    yield template
    if template.get("_removed"):
        raise invalid(f"template {template['id']} is gone")
    iso = template.get("format") == "ISO"
    if iso is not (call.command.name == "extractIso"):
        raise invalid(f"{template['name']} is {'an ISO' if iso else 'a template'}")
    _check_mode(call)
    if template.get("templatetype") == "SYSTEM":
        raise invalid("the template of system machines is not extracted")
    return _link(call, template, zone, template.get("format", "vhd").lower())


def _link(call: Call, row: VolumeRow | TemplateRow, zone: ZoneRow | None, ending: str) -> Shown:
    """Where something can be downloaded."""
    machine = call.store.first(SYSTEM_VMS, systemvmtype="secondarystoragevm")
    host = machine.get("publicip") if machine is not None else None
    shown: Shown = {
        "id": row["id"],
        "name": row["name"],
        "accountid": row.get("_owner"),
        "state": "DOWNLOAD_URL_CREATED",
        "extractMode": call.text("mode", "HTTP_DOWNLOAD"),
        "url": f"http://{host or 'secondary.example.test'}/userdata/{call.store.new_id()}.{ending}",
    }
    if zone is not None:
        take(shown, zone, zoneid="id", zonename="name")
    return shown
