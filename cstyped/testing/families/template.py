"""Templates and ISOs."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts.limits import check_limit
from ..refusal import Refusal, failure, invalid
from ..rows.stored import UntypedRow
from ..words import words

_FILTERS = words(
    """
    featured self selfexecutable sharedexecutable executable community shared all
    """
)
_IS_ISO = "ISO"


@behaviour("listTemplates", evidence="recorded: prelude")
@behaviour("listIsos", evidence="recorded: machines")
@behaviour("listVnfTemplates", evidence="recorded: templates")
def list_images(call: Call) -> Listing:
    isos = call.command.name == "listIsos"
    wanted = call.get("isofilter", "selfexecutable") if isos else call.get("templatefilter")
    wanted = str(wanted).lower()
    if wanted not in _FILTERS:
        raise invalid(f"{wanted} is not a filter of templates")
    if wanted == "all" and not call.caller.root:
        raise Refusal(431, "only root administrators may ask for all", 4350)
    rows: list[UntypedRow] = []
    for row in call.store.rows("Template"):
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
    if call.get("isready"):
        rows = [row for row in rows if row.get("isready")]
    if call.has("isvnf"):
        rows = [row for row in rows if (row.get("templatetype") == "VNF") is call.get("isvnf")]
    rows = [shown for row in rows for shown in _in_zones(call, row)]
    return paged(call, narrowed(call, rows))


def _in_zones(call: Call, row: UntypedRow) -> list[UntypedRow]:
    """A template that is in every zone is listed once for each."""
    zones = call.store.rows("Zone")
    if "zoneid" in row or not zones:
        return [row]
    return [row | {"zoneid": zone["id"]} | downloaded(call, zone["id"]) for zone in zones]


def downloaded(call: Call, zone_id: object) -> UntypedRow:
    """Where a template lies in a zone."""
    store = next(iter(call.store.where("ImageStore", zoneid=zone_id)), None)
    if store is None:
        return {}
    place = {
        "downloadState": "DOWNLOADED",
        "datastore": store["name"],
        "datastoreRole": "Image",
        "downloadPercent": "100",
        "datastoreId": store["id"],
    }
    return {"downloaddetails": [place]}


def _passes(call: Call, row: UntypedRow, wanted: str) -> bool:
    if call.has("id") and call.caller.root:
        return True
    owner = (
        call.owner()["id"]
        if call.has("account") or call.has("projectid")
        else call.caller.account["id"]
    )
    own = row.get("_owner") == owner or (
        call.caller.root and call.get("listall", False) and wanted.startswith("self")
    )
    shared = call.caller.account["id"] in row.get("_shared_with", ())
    if wanted == "featured":
        return bool(row.get("isfeatured") and row.get("ispublic"))
    if wanted == "self":
        return own
    if wanted == "selfexecutable":
        return own and bool(row.get("isready"))
    if wanted == "community":
        return bool(row.get("ispublic") and not row.get("isfeatured"))
    if wanted in ("shared", "sharedexecutable"):
        return shared
    if wanted == "executable":
        return bool(row.get("isready")) and (own or shared or bool(row.get("ispublic")))
    return True


def _new(call: Call, **fields: Any) -> UntypedRow:
    row = conventions.made(call, "Template")
    row.pop("url", None)
    os_row = call.rows.get("ostypeid")
    if os_row is not None:
        row["ostypeid"] = os_row["id"]
    zone = call.rows.get("zoneid")
    if zone is None and call.lists.get("zoneids"):
        zone = call.lists["zoneids"][0]
    if zone is None:
        zone = next(iter(call.store.rows("Zone")), None)
    if zone is not None:
        row["zoneid"] = zone["id"]
    row |= downloaded(call, row.get("zoneid"))
    owner = call.owner()
    check_limit(call, owner, "template")
    return call.new("Template", row | fields, owner=owner)


@behaviour("createTemplate", evidence="recorded: volumes")
def create_template(call: Call) -> Work:
    source = call.rows.get("snapshotid") or call.rows.get("volumeid")
    if source is None:
        raise invalid("a snapshot or a volume is needed")
    volume = (
        source if source["_kind"] == "Volume" else call.store.get(source.get("volumeid")) or source
    )
    if source["_kind"] == "Volume":
        vm = call.store.get(source.get("virtualmachineid"))
        if vm is not None and vm["state"] == "Running":
            raise failure("the volume's machine runs: stop it or use a snapshot")
    template = _new(call, format="RAW", isready=False, status="Creating", templatetype="USER")
    template["hypervisor"] = volume.get("hypervisor") or "Simulator"
    if template["hypervisor"] == "None":
        template["hypervisor"] = "Simulator"
    for name in ("size", "physicalsize"):
        template.pop(name, None)
    if source["_kind"] == "Snapshot":
        template["sourcetemplateid"] = volume.get("templateid")
    yield template
    template |= {"isready": True, "status": "Download Complete"}
    return template


@behaviour("registerTemplate", evidence="recorded: more")
@behaviour("registerVnfTemplate", evidence="source: TemplateManagerImpl.registerTemplate")
def register_template(call: Call) -> list[UntypedRow]:
    if "://" not in call.get("url", "://"):
        raise invalid(f"{call.get('url')} is not a URL")
    template = _new(
        call, templatetype="VNF" if "Vnf" in call.command.name else "USER", url=call.get("url")
    )
    template |= {"size": 5_242_880, "physicalsize": 5_242_880}
    return [template]


@behaviour("registerIso", evidence="source: TemplateManagerImpl.registerIso")
def register_iso(call: Call) -> list[UntypedRow]:
    if call.get("bootable", True) and "ostypeid" not in call.rows:
        raise invalid("a bootable ISO needs an operating system")
    url = urlsplit(str(call.get("url")))
    if url.scheme.lower() not in ("http", "https", "ftp"):
        raise invalid(f"{call.get('url')} is no URL of an ISO")
    packed = url.path.lower().removesuffix(".gz").removesuffix(".bz2").removesuffix(".zip")
    if not packed.endswith(".iso"):
        raise invalid(f"{call.get('url')} is no ISO")
    iso = _new(call, format=_IS_ISO, bootable=call.get("bootable", True), url=call.get("url"))
    iso |= {"size": 5_242_880, "hypervisor": "None"}
    return [iso]


@behaviour(
    "updateTemplatePermissions",
    "updateIsoPermissions",
    evidence="source: TemplateManagerImpl.updateTemplateOrIsoPermissions",
)
def permissions(call: Call) -> None:
    template = call.row("id")
    for name in ("ispublic", "isfeatured", "isextractable"):
        if call.has(name):
            template[name] = call.get(name)
    shared: list[str] = template.setdefault("_shared_with", [])
    names = call.get("accounts", [])
    owner = call.store.get(template.get("_owner")) or call.caller.account
    for name in names:
        account = call.store.first("Account", name=name, domainid=owner["domainid"])
        if account is None:
            raise invalid(f"unable to find account {name} in the template's domain")
        if call.get("op") == "remove":
            if account["id"] in shared:
                shared.remove(account["id"])
        elif account["id"] not in shared:
            shared.append(account["id"])
    if call.get("op") == "reset":
        shared.clear()


@behaviour(
    "listTemplatePermissions",
    "listIsoPermissions",
    evidence="source: TemplateManagerImpl.listTemplatePermissions",
)
def list_permissions(call: Call) -> UntypedRow:
    template = call.row("id")
    owner = call.store.get(template.get("_owner")) or call.caller.account
    names = [
        account["name"]
        for key in template.get("_shared_with", ())
        if (account := call.store.get(key))
    ]
    return {
        "id": template["id"],
        "ispublic": template.get("ispublic", False),
        "domainid": owner["domainid"],
        "account": names,
    }


@behaviour("deleteTemplate", evidence="recorded: more")
@behaviour("deleteIso", evidence="source: TemplateManagerImpl.deleteIso")
def delete_image(call: Call) -> Work:
    template = call.row("id")
    if template.get("_removed"):
        raise invalid("it is deleted already")
    used = call.store.where("UserVm", templateid=template["id"])
    if not call.get("forced") and any(vm["state"] != "Expunging" for vm in used):
        raise invalid(f"machines use template {template['name']}")
    yield template
    call.store.remove(template)
    return None
