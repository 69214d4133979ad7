"""Templates and ISOs."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts.limits import check_limit
from ..parts.places import is_hypervisor
from ..refusal import INTERNAL, PARAM, Refusal, failure, invalid
from ..rows.kinds import (
    ACCOUNTS,
    EXTENSIONS,
    GUEST_SYSTEMS,
    IMAGE_STORES,
    MACHINES,
    SNAPSHOTS,
    TEMPLATES,
    VOLUMES,
    ZONES,
)
from ..rows.rendering import Renderer, compute
from ..rows.store import fields_of, take
from ..rows.stored import Shown
from ..words import words

if TYPE_CHECKING:
    from ..rows.typed import (
        MachineRow,
        SnapshotRow,
        TemplateRow,
        VolumeRow,
        ZoneRow,
    )

_FILTERS = words(
    """
    featured self selfexecutable sharedexecutable executable community shared all
    """
)
_IS_ISO = "ISO"
# What is shown of an ISO.
_ISO_FIELDS = words(
    """
    id name displaytext ispublic created isready passwordenabled format bootable isfeatured
    crossZones ostypeid ostypename account zoneid zonename status size physicalsize domain domainid
    domainpath project projectid isextractable checksum downloaddetails arch bits
    isdynamicallyscalable directdownload url userdataid userdataname userdatapolicy userdataparams
    accountid tags hasannotations
    """
)
# Format -> the endings that a URL of it has; each may be compressed besides.
_ENDINGS = {
    "vhd": (".vhd",), "vhdx": (".vhdx",), "qcow2": (".qcow2", ".img"), "ova": (".ova",),
    "tar": (".tar",), "raw": (".img", ".raw"), "vmdk": (".vmdk",), "iso": (".iso",),
}  # fmt: skip
_PACKED = ("", ".zip", ".bz2", ".gz")
_UNCHECKED = ("baremetal", "external", "vdi", "zip", "dir")


@behaviour("listTemplates", evidence="recorded: prelude")
@behaviour("listIsos", evidence="recorded: machines")
@behaviour("listVnfTemplates", evidence="recorded: templates")
def list_images(call: Call) -> Listing:
    isos = call.command.name == "listIsos"
    wanted = call.text("isofilter", "selfexecutable") if isos else call.text("templatefilter", "")
    wanted = wanted.lower()
    if wanted not in _FILTERS:
        raise invalid(f"{wanted} is not a filter of templates")
    if wanted == "all" and not call.caller.root:
        raise invalid("only root administrators may ask for all")
    rows: list[TemplateRow] = []
    for row in call.store.rows(TEMPLATES):
        if (row.get("format") == _IS_ISO) != isos:
            continue
        if call.command.name == "listVnfTemplates" and row.get("templatetype") != "VNF":
            continue
        if row.get("templatetype") == "SYSTEM" and not (
            call.caller.root and (wanted == "all" or call.has("id"))
        ):
            continue
        if _passes(call, row, wanted):
            rows.append(row)
    if call.flag("isready"):
        rows = [row for row in rows if row.get("isready")]
    if (vnf := call.flag("isvnf")) is not None:
        rows = [row for row in rows if (row.get("templatetype") == "VNF") is vnf]
    rows = [shown for row in rows for shown in in_zones(call, row)]
    found = paged(call, narrowed(call, rows))
    if isos:
        found.only = _ISO_FIELDS
    return found


def in_zones(call: Call, row: TemplateRow) -> list[TemplateRow]:
    """A template as it is listed: once for each zone that it is in."""
    if row.get("_nowhere"):
        return [row]
    keys = row.get("_zones") or ([row["zoneid"]] if "zoneid" in row else [])
    if not keys:
        keys = [zone["id"] for zone in call.store.rows(ZONES)]
    return [_in_zone(call, row, key) for key in keys] or [row]


def _in_zone(call: Call, row: TemplateRow, key: str) -> TemplateRow:
    shown: TemplateRow = {**row, "zoneid": key}
    if row["format"] in _ELSEWHERE:
        fields_of(shown)["downloaddetails"] = []
    elif row.get("isready", True):
        fields_of(shown).update(downloaded(call, key))
    return shown


def downloaded(call: Call, zone: str | None) -> Shown:
    """Where a template lies in a zone."""
    store = call.store.first(IMAGE_STORES, zoneid=zone)
    if store is None:
        return {}
    place: Shown = {
        "downloadState": "DOWNLOADED",
        "datastore": store["name"],
        "datastoreRole": "Image",
        "downloadPercent": "100",
        "datastoreId": store["id"],
    }
    return {"downloaddetails": [place]}


def _passes(call: Call, row: TemplateRow, wanted: str) -> bool:
    if call.has("id") and call.caller.root:
        return True
    named = call.has("account") or call.has("projectid")
    owner = call.owner()["id"] if named else call.caller.account["id"]
    own = row.get("_owner") == owner or (
        call.caller.root and call.flag("listall", False) and wanted.startswith("self")
    )
    shared = call.caller.account["id"] in row.get("_shared_with", ())
    public, ready = row.get("ispublic", False), row.get("isready", False)
    match wanted:
        case "featured":
            return public and row.get("isfeatured", False)
        case "self":
            return own
        case "selfexecutable":
            return own and ready
        case "community":
            return public and not row.get("isfeatured", False)
        case "shared" | "sharedexecutable":
            return shared
        case "executable":
            return ready and (own or shared or public)
        case _:
            return True


def _check_url(call: Call, kind: str) -> None:
    """431 unless a URL is one that the server downloads from, and ends as its format does."""
    text = call.text("url", "")
    parts = urlsplit(text)
    if parts.scheme.lower() not in ("http", "https", "file"):
        raise Refusal(PARAM, f"{text} is not a URL of http or https")
    if _is_own(parts.hostname or ""):
        raise Refusal(PARAM, f"{text} is a URL of the server itself")
    if kind.lower() in _UNCHECKED:
        return
    endings = tuple(end + packed for end in _ENDINGS[kind.lower()] for packed in _PACKED)
    if not parts.path.lower().endswith(endings):
        raise Refusal(PARAM, f"{text} does not end as {kind} does")


def _is_own(host: str) -> bool:
    """Whether a host is this computer, or no single other one."""
    if host in ("", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified or address.is_link_local


def _zones(call: Call) -> list[ZoneRow]:
    """The zones that a new template is for; all, if none is named or the id is -1."""
    one = call.given("zoneid", ZONES)
    named = call.given_all("zoneids", ZONES) if "zoneids" in call.command.params else []
    return named if one is None else [one]


def _new(call: Call, kind: str, zones: list[ZoneRow]) -> TemplateRow:
    """A template out of the parameters, kept."""
    row: TemplateRow = conventions.made(call, "Template")
    for name in ("url", "checksum", "zoneid"):
        fields_of(row).pop(name, None)
    row["format"], row["isready"] = kind, False
    if (system := call.given("ostypeid", GUEST_SYSTEMS)) is not None:
        row["ostypeid"] = system["id"]
    if (url := call.text("url")) is not None:
        row["url"] = url
    if (checksum := call.text("checksum")) is not None:
        row["checksum"] = checksum.partition("}")[2] or checksum
    if (tag := call.text("templatetag")) is not None:
        row["templatetag"] = tag
    if zones:
        row["zoneid"] = zones[0]["id"]
        row["_zones"] = [zone["id"] for zone in zones]
    # TemplateAdapterBase.persistTemplate: no list of zones makes it a template of every zone.
    row["crossZones"] = not zones
    if row.get("isfeatured") and not call.caller.root:
        row["isfeatured"] = False
    owner = call.owner()
    check_limit(call, owner, "template")
    return call.new(TEMPLATES, row, owner=owner)


# Formats of templates that are never downloaded: what they name is with others.
_ELSEWHERE = ("BAREMETAL", "EXTERNAL")
_EXTERNAL = "External:"


def _registered(call: Call, template: TemplateRow, size: int) -> list[TemplateRow]:
    """A template that was downloaded as soon as it was registered, or that never is."""
    if template["format"] in _ELSEWHERE:
        template |= {"isready": True, "status": "Active"}
        fields_of(template)["created"] = None  # it is of the copy in an image store
        return in_zones(call, template)
    template |= {"isready": True, "size": size, "physicalsize": size}
    template["status"] = "Download Complete"
    return in_zones(call, template)


# What a template weighs whose URL nobody asks.
_SIZE = 5_242_880


@behaviour("registerTemplate", evidence="recorded: more")
@behaviour("registerVnfTemplate", evidence="source: TemplateManagerImpl.registerTemplate")
def register_template(call: Call) -> list[TemplateRow]:
    kind, hypervisor = call.text("format", ""), call.text("hypervisor", "")
    if call.has("zoneid") and call.has("zoneids"):
        raise invalid("say either zoneid or zoneids")
    zones = _zones(call)
    if not zones and not call.has("zoneid") and not call.has("zoneids"):
        raise invalid("zoneid or zoneids is needed")
    if not is_hypervisor(hypervisor):
        raise invalid(f"there is no hypervisor {hypervisor}")
    # The id -1, all zones, names no row.
    keys = call.raw.get("zoneids", "").split(",")
    if "-1" in keys and len(keys) > 1:
        raise Refusal(PARAM, "zoneids is -1, all zones, or ids of zones")
    if call.flag("directdownload") and hypervisor.lower() not in ("kvm", "custom"):
        raise Refusal(PARAM, "directdownload is for templates of KVM")
    vnf = call.command.name == "registerVnfTemplate"
    nics = _vnf_nics(call) if vnf else []
    if kind.lower() not in (*_ENDINGS, *_UNCHECKED):
        raise Refusal(PARAM, f"{kind} is no format of a template")
    if call.has("url"):
        _check_url(call, kind)
    template = _new(call, kind.upper(), zones)
    template["templatetype"] = _type(call, vnf)
    if external := call.pairs("externaldetails"):
        template["details"] = template.get("details", {}) | {
            f"{_EXTERNAL}{key}": value for key, value in external.items()
        }
    if vnf:
        fields_of(template).update(vnfnics=nics, vnfdetails=call.pairs("vnfdetails"))
    return _registered(call, template, _SIZE)


def _type(call: Call, vnf: bool) -> str:
    asked = call.text("templatetype")
    if vnf:
        return "VNF"
    if asked is None:
        return "ROUTING" if call.flag("isrouting") else "USER"
    if asked.upper() not in ("USER", "BUILTIN", "ROUTING", "VNF", "SYSTEM"):
        raise invalid(f"{asked} is no type of a template")
    if asked.upper() != "USER" and not call.caller.root:
        raise invalid("only root administrators say a templatetype")
    return asked.upper()


def _vnf_nics(call: Call) -> list[Shown]:
    """The NICs of a VNF: their devices count from 0, one after the other."""
    given = sorted(call.records("vnfnics"), key=lambda entry: entry.get("deviceid", "").zfill(9))
    nics: list[Shown] = []
    for at, entry in enumerate(given):
        device, name = entry.get("deviceid", ""), entry.get("name")
        if not device.isdecimal() or not name:
            raise invalid("vnfnics need a deviceid and a name each")
        if int(device) != at:
            raise invalid(f"devices of vnfnics count from 0: {at} is missing")
        nic: Shown = {"deviceid": at, "name": name}
        nic["required"] = entry.get("required", "true").lower() == "true"
        nic["management"] = entry.get("management", "false").lower() == "true"
        if "description" in entry:
            nic["description"] = entry["description"]
        nics.append(nic)
    return nics


@behaviour("registerIso", evidence="source: TemplateManagerImpl.registerIso")
def register_iso(call: Call) -> Listing:
    bootable = call.flag("bootable", True)
    if bootable and call.given("ostypeid", GUEST_SYSTEMS) is None:
        raise invalid("a bootable ISO needs an operating system")
    _check_url(call, _IS_ISO)
    iso = _new(call, _IS_ISO, _zones(call))
    iso["bootable"], iso["hypervisor"], iso["bits"] = bootable, "None", 64
    if "ostypeid" not in iso:
        none = call.store.first(GUEST_SYSTEMS, name="None")
        if none is not None:
            iso["ostypeid"] = none["id"]
    shown = _registered(call, iso, _SIZE)
    iso["status"] = "Successfully Installed"
    return Listing([{**each, "status": iso["status"]} for each in shown], len(shown), _ISO_FIELDS)


@behaviour("createTemplate", evidence="recorded: volumes")
def create_template(call: Call) -> Work:
    snapshot, volume = call.given("snapshotid", SNAPSHOTS), call.given("volumeid", VOLUMES)
    if (snapshot is None) is (volume is None):
        raise invalid("say either a snapshot or a volume")
    source = _check_source(call, snapshot, volume)
    place = snapshot["zoneid"] if snapshot is not None else (volume or {}).get("zoneid")
    zone = call.store.get(place, ZONES)
    template = _new(call, "RAW", [] if zone is None else [zone])
    template["templatetype"], template["status"] = "USER", "Creating"
    hypervisor = "Simulator" if source is None else source.get("hypervisor", "Simulator")
    template["hypervisor"] = "Simulator" if hypervisor == "None" else hypervisor
    for name in ("size", "physicalsize"):
        fields_of(template).pop(name, None)
    if source is not None:
        take(template, source, sourcetemplateid="templateid")
        _inherit(call, template, source)
    yield template
    template |= {"isready": True, "status": "Download Complete"}
    if volume is not None:
        template["size"] = volume["size"]
    fields_of(template).update(downloaded(call, template.get("zoneid")))
    return template


def _check_source(
    call: Call, snapshot: SnapshotRow | None, volume: VolumeRow | None
) -> VolumeRow | None:
    """The volume that a template is made of in the end. Refuses one in use."""
    if snapshot is not None:
        if snapshot["state"] != "BackedUp":
            raise invalid(f"snapshot {snapshot['name']} is {snapshot['state']}, not BackedUp")
        return call.store.get(snapshot.get("volumeid"), VOLUMES)
    if volume is None:
        return None
    if volume["state"] != "Ready":
        raise invalid(f"volume {volume['name']} is {volume['state']}, not Ready")
    vm = call.store.get(volume.get("virtualmachineid"), MACHINES)
    if vm is not None and vm["state"] == "Running":
        raise failure("the volume's machine runs: stop it or use a snapshot")
    return volume


def _inherit(call: Call, template: TemplateRow, source: VolumeRow) -> None:
    """A template of a root disk has its machine's details, under those that are given."""
    vm: MachineRow | None = call.store.get(source.get("virtualmachineid"), MACHINES)
    if vm is not None and source.get("type") == "ROOT":
        template["details"] = {**vm.get("details", {}), **call.pairs("details")}


@behaviour("updateTemplate", evidence="source: TemplateManagerImpl.updateTemplateOrIso")
@behaviour("updateVnfTemplate", evidence="source: TemplateManagerImpl.updateTemplateOrIso")
@behaviour("updateIso", evidence="source: TemplateManagerImpl.updateTemplateOrIso")
def update_image(call: Call) -> object:
    template = existing(call)
    fields = fields_of(template)
    if call.has("isrouting") and not call.caller.root:
        raise invalid("only root administrators say isrouting")
    kind = call.text("format")
    if kind is not None:
        if kind.lower() not in (*_ENDINGS, *_UNCHECKED):
            raise invalid(f"{kind} is no format of a template")
        template["format"] = kind.upper()
    system = call.given("ostypeid", GUEST_SYSTEMS)
    if system is not None and system["id"] != template.get("ostypeid"):
        users = list(call.store.where(MACHINES, templateid=template["id"]))
        if users and not call.flag("forceupdateostype"):
            raise invalid("machines use the template: say forceupdateostype")
        template["ostypeid"] = system["id"]
        for vm in users:
            vm["ostypeid"] = vm["guestosid"] = system["id"]
    for name in (
        "name", "displaytext", "passwordenabled", "sshkeyenabled", "bootable", "requireshvm",
        "isdynamicallyscalable", "arch", "templatetag", "forcks",
    ):  # fmt: skip
        if (value := call.values.get(name)) is not None:
            fields[name] = value
    if call.has("templatetype") or call.has("isrouting"):
        template["templatetype"] = _type(call, template.get("templatetype") == "VNF")
    if call.flag("cleanupdetails"):
        template["details"] = {}
    elif details := call.pairs("details"):
        template["details"] = details
    if call.command.name == "updateVnfTemplate":
        _update_vnf(call, template)
    if template["format"] == _IS_ISO:
        return Listing([template], 1, _ISO_FIELDS)
    return template


def _update_vnf(call: Call, template: TemplateRow) -> None:
    if template.get("templatetype") != "VNF":
        raise invalid(f"template {template['name']} is no VNF template")
    fields = fields_of(template)
    if call.flag("cleanupvnfdetails"):
        fields["vnfdetails"] = {}
    elif call.has("vnfdetails"):
        fields["vnfdetails"] = call.pairs("vnfdetails")
    if call.flag("cleanupvnfnics"):
        fields["vnfnics"] = []
    elif call.has("vnfnics"):
        fields["vnfnics"] = _vnf_nics(call)


@behaviour("copyTemplate", evidence="recorded: templates")
@behaviour("copyIso", evidence="source: TemplateManagerImpl.copyTemplate")
def copy_image(call: Call) -> Work:
    template, source = existing(call), call.given("sourcezoneid", ZONES)
    zones = call.given_all("destzoneids", ZONES)
    if (one := call.given("destzoneid", ZONES)) is not None:
        zones.append(one)
    yield template
    if not zones:
        raise invalid("destzoneid or destzoneids is needed")
    if source is not None and any(zone["id"] == source["id"] for zone in zones):
        raise invalid("a template is copied to another zone")
    if source is None and template.get("_zones"):
        raise invalid("sourcezoneid is needed")
    here = template.get("_zones")
    if here is not None:
        if source is not None and source["id"] not in here:
            raise invalid(f"template {template['name']} is not in zone {source['name']}")
        here += [zone["id"] for zone in zones if zone["id"] not in here]
    shown: TemplateRow = {**template, "zoneid": zones[0]["id"]}
    return shown


@behaviour("prepareTemplate", evidence="recorded: templates")
def prepare(call: Call) -> Listing:
    template = call.row("templateid", TEMPLATES)
    if template.get("_removed"):
        raise invalid(f"template {template['id']} is gone")
    zone = call.row("zoneid", ZONES)
    return Listing([_in_zone(call, template, zone["id"])], 1)


def existing(call: Call) -> TemplateRow:
    """The template or ISO that a command is about, or error 431."""
    template = call.row("id", TEMPLATES)
    if template.get("_removed"):
        raise invalid(f"template {template['id']} is gone")
    return template


@behaviour(
    "updateTemplatePermissions",
    "updateIsoPermissions",
    evidence="source: TemplateManagerImpl.updateTemplateOrIsoPermissions",
)
def permissions(call: Call) -> None:
    template = existing(call)
    for name in ("ispublic", "isfeatured", "isextractable"):
        if (flag := call.flag(name)) is not None:
            fields_of(template)[name] = flag
    shared = template.setdefault("_shared_with", [])
    names, way = call.texts("accounts"), call.text("op")
    owner = call.store.get(template.get("_owner"), ACCOUNTS) or call.caller.account
    for name in names:
        account = call.store.first(ACCOUNTS, name=name, domainid=owner["domainid"])
        if account is None:
            raise invalid(f"unable to find account {name} in the template's domain")
        if way == "remove":
            if account["id"] in shared:
                shared.remove(account["id"])
        elif account["id"] not in shared:
            shared.append(account["id"])
    if way == "reset":
        shared.clear()


@behaviour(
    "listTemplatePermissions",
    "listIsoPermissions",
    evidence="source: TemplateManagerImpl.listTemplatePermissions",
)
def list_permissions(call: Call) -> Shown:
    template = existing(call)
    owner = call.store.get(template.get("_owner"), ACCOUNTS) or call.caller.account
    names = [
        account["name"]
        for key in template.get("_shared_with", ())
        if (account := call.store.get(key, ACCOUNTS))
    ]
    return {
        "id": template["id"],
        "ispublic": template.get("ispublic", False),
        "domainid": owner["domainid"],
        "account": names,
    }


@behaviour("deleteTemplate", evidence="recorded: more")
@behaviour("deleteVnfTemplate", evidence="source: TemplateManagerImpl.deleteTemplate")
@behaviour("deleteIso", evidence="source: TemplateManagerImpl.deleteIso")
def delete_image(call: Call) -> Work:
    template, zone = existing(call), call.given("zoneid", ZONES)
    iso = template.get("format") == _IS_ISO
    if iso is not (call.command.name == "deleteIso"):
        raise invalid(f"{template['name']} is {'an ISO' if iso else 'a template'}")
    if template.get("templatetype") == "SYSTEM" and not call.flag("issystem"):
        raise Refusal(INTERNAL, "the template of system machines stays: say issystem")
    users = call.store.where(MACHINES, **{"isoid" if iso else "templateid": template["id"]})
    gone = ("Expunging", "Destroyed")
    if not call.flag("forced") and any(vm["state"] not in gone for vm in users):
        raise invalid(f"machines use template {template['name']}")
    yield template
    zones = template.get("_zones", [])
    if zone is not None and zone["id"] in zones and len(zones) > 1:
        zones.remove(zone["id"])
        template["zoneid"] = zones[0]
        return None
    call.store.remove(template)
    return None


def _extractable(row: TemplateRow, at: Renderer) -> bool:
    return row.get("isextractable", False) and row.get("templatetype") not in ("SYSTEM", "PERHOST")


def _name_of_extension(row: TemplateRow, at: Renderer) -> str | None:
    extension = at.store.get(row.get("extensionid"), EXTENSIONS)
    return None if extension is None else extension["name"]


compute("Template", {"isextractable": _extractable, "extensionname": _name_of_extension})
