"""Notes and schedules kept about other things: annotations, icons, details, backups, schedules,
numbers, webhooks.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from urllib.parse import urlsplit

from .. import clock, conventions
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import listed, paged, seen
from ..refusal import INTERNAL, Refusal, failure, invalid
from ..store import Row
from ..words import words
from . import machines
from .placement import label
from .quota import check_dates
from .system import check_resource_type

# Five fields of numbers, names, ranges and steps.
_CRON = re.compile(r"[\dA-Za-z*/,\-?#\s]*[\d*?][\dA-Za-z*/,\-?#\s]*")

_ANNOTATED = words(
    """
    VM VOLUME SNAPSHOT VM_SNAPSHOT INSTANCE_GROUP SSH_KEYPAIR USER_DATA NETWORK VPC
    PUBLIC_IP_ADDRESS VPN_CUSTOMER_GATEWAY TEMPLATE ISO KUBERNETES_CLUSTER SERVICE_OFFERING
    DISK_OFFERING NETWORK_OFFERING ZONE POD CLUSTER HOST DOMAIN PRIMARY_STORAGE SECONDARY_STORAGE
    VR SYSTEM_VM AUTOSCALE_VM_GROUP MANAGEMENT_SERVER OBJECT_STORAGE
    """
)

_WITH_ICONS = words(
    """
    uservm template vnftemplate iso network vpc project account user zone domain guestoscategory
    """
)

_ALERTS = [
    "MEMORY",
    "CPU",
    "STORAGE",
    "STORAGE.ALLOCATED",
    "NETWORK.PUBLICIP",
    "NETWORK.PRIVATEIP",
    "STORAGE.SECONDARY",
    "COMPUTE.HOST",
    "USERVM",
    "SERVICE.DOMAINROUTER",
    "SERVICE.CONSOLEPROXY",
    "NETWORK.ROUTING",
    "STORAGE.MISC",
    "USAGE",
    "MANAGEMENT",
    "NETWORK.DOMAINROUTERMIGRATE",
    "SERVICE.CONSOLEPROXYMIGRATE",
    "USERVM.MIGRATE",
    "NETWORK.VLAN",
    "SERVICE.SSVM",
    "USAGE.RESULT",
    "STORAGE.DELETE",
    "RESOURCE.COUNT",
    "USAGE.SANITY",
    "NETWORK.DIRECTPUBLICIP",
    "STORAGE.LOCAL",
    "RESOURCE.EXCEED",
    "TYPE.SYNC",
    "UPLOAD.FAILED",
    "OOBM.AUTHERROR",
    "HA.ACTION",
    "CA.CERT",
    "VM.SNAPSHOT",
    "TYPE.EXTENSION.PATH.NOT.READY",
]


@behaviour("listAlertTypes")
def alert_types(call: Call) -> list[Row]:
    return [{"alerttypeid": number, "name": f"ALERT.{name}"} for number, name in enumerate(_ALERTS)]


@behaviour("addAnnotation")
def annotate(call: Call) -> Row:
    if str(call.get("entitytype")).upper() not in _ANNOTATED:
        raise failure(f"{call.get('entitytype')} is no type of thing to annotate")
    target = call.store.get(call.get("entityid"))
    if target is None:
        raise invalid("there is nothing with that id to annotate")
    row: Row = {
        "annotation": call.get("annotation"),
        "entitytype": str(call.get("entitytype")).upper(),
        "entityid": target["id"],
        "entityname": target.get("displayname") or target.get("name") or target["id"],
        "userid": call.caller.user["id"],
        "username": call.caller.user["username"],
        "adminsonly": call.get("adminsonly", False),
    }
    target["hasannotations"] = True
    return call.new("Annotation", row)


@behaviour("uploadResourceIcon")
def upload_icon(call: Call) -> None:
    kind = str(call.get("resourcetype"))
    check_resource_type(kind)
    if kind.lower() not in _WITH_ICONS:
        raise invalid(f"a {kind} has no icon")
    for key in call.get("resourceids"):
        if call.store.get(key) is None:
            raise invalid(f"there is nothing with id {key}")
        call.new(
            "ResourceIcon",
            {
                "resourceid": key,
                "resourcetype": call.get("resourcetype"),
                "base64image": call.get("base64image"),
            },
        )


@behaviour("deleteResourceIcon")
def delete_icon(call: Call) -> None:
    for row in call.store.rows("ResourceIcon"):
        if row["resourceid"] in call.get("resourceids"):
            call.store.remove(row)


@behaviour("listResourceIcon")
def list_icons(call: Call) -> list[Row]:
    check_resource_type(call.get("resourcetype"))
    names = ("resourcetype", "resourceid", "base64image")
    return [
        {name: row[name] for name in names}
        for row in call.store.rows("ResourceIcon")
        if row["resourceid"] in call.get("resourceids")
    ]


@behaviour("addResourceDetail")
def add_detail(call: Call) -> Work:
    check_resource_type(call.get("resourcetype"))
    key = call.get("resourceid")
    if call.store.get(key) is None:
        raise invalid(f"there is nothing with id {key}")
    yield None
    for name, value in call.map("details").items():
        row = {
            "resourceid": key,
            "resourcetype": call.get("resourcetype"),
            "key": name,
            "value": value,
        }
        call.new("ResourceDetail", row | {"fordisplay": call.get("fordisplay", True)})
    return None


@behaviour("removeResourceDetail")
def remove_detail(call: Call) -> Work:
    yield None
    for row in call.store.rows("ResourceDetail"):
        if row["resourceid"] == call.get("resourceid") and call.get("key") in (None, row["key"]):
            call.store.remove(row)
    return None


@behaviour("listResourceDetails")
def list_details(call: Call) -> Listing:
    key = call.get("resourceid")
    if key is None and not call.has("value"):
        raise invalid("a resource, or a key with its value, is needed")
    if call.has("value") and not call.has("key"):
        raise invalid("a value goes with a key")
    rows: list[Row] = []
    if key is not None:
        resource = call.store.get(key)
        if resource is None:
            raise invalid(f"there is nothing with id {key}")
        rows = [
            {"resourceid": key, "resourcetype": call.get("resourcetype"), "key": name}
            | {"value": value, "fordisplay": True}
            for name, value in resource.get("details", {}).items()
        ]
    rows += call.store.rows("ResourceDetail")
    for name in ("resourceid", "key", "value", "fordisplay"):
        if call.has(name):
            rows = [row for row in rows if row[name] == call.get(name)]
    return paged(call, rows)


# -- schedules and backups -------------------------------------------------------------------------


@behaviour("createVMSchedule")
def schedule_machine(call: Call) -> Row:
    vm = machines.machine(call, "virtualmachineid")
    action = str(call.get("action")).upper()
    if action not in ("START", "STOP", "REBOOT", "FORCE_STOP", "FORCE_REBOOT"):
        raise invalid(f"{action} is no action")
    _check_schedule(call)
    start, end = call.get("startdate"), call.get("enddate")
    row: Row = {
        "virtualmachineid": vm["id"],
        "description": call.get("description") or f"{action} - {call.get('schedule')}",
        "schedule": call.get("schedule"),
        "timezone": call.get("timezone"),
        "action": action,
        "enabled": call.get("enabled", True),
        "startdate": clock.written(start.timestamp() if start is not None else call.now),
    }
    if end is not None:
        row["enddate"] = clock.written(end.timestamp())
    return call.new("VMSchedule", row)


def _check_schedule(call: Call) -> None:
    """431 unless it is a line of cron, in a time zone that there is, and still to come."""
    line = str(call.get("schedule"))
    if len(line.split()) != 5 or not _CRON.fullmatch(line):
        raise invalid(f"{line} is no line of cron")
    start, end = call.get("startdate"), call.get("enddate")
    if start is not None and call.long_past(start):
        raise invalid("a schedule cannot start in the past")
    if end is not None and (call.long_past(end) if start is None else end <= start):
        raise invalid("a schedule ends after it starts")


@behaviour("deleteVMSchedule")
def unschedule(call: Call) -> None:
    rows = [*call.lists.get("ids", ()), *([call.rows["id"]] if "id" in call.rows else [])]
    if not rows:
        raise invalid("say which schedule")
    for row in rows:
        call.store.remove(row)


def _backups_fail(text: str) -> Refusal:
    """Whatever is wrong, commands about backups answer 530."""
    return Refusal(INTERNAL, text)


@behaviour("createBackupSchedule", "updateBackupSchedule")
def schedule_backup(call: Call) -> Row:
    vm = machines.machine(call, "virtualmachineid")
    if "backupofferingid" not in vm:
        raise _backups_fail(f"{label(vm)} has no backup offering")
    if str(call.get("intervaltype")).upper() not in ("HOURLY", "DAILY", "WEEKLY", "MONTHLY"):
        raise _backups_fail(f"{call.get('intervaltype')} is no interval")
    row: Row = {
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm["name"],
        "schedule": call.get("schedule"),
        "intervaltype": str(call.get("intervaltype")).upper(),
        "timezone": call.get("timezone"),
        "maxbackups": call.get("maxbackups", 0),
    }
    same = call.store.first(
        "BackupSchedule", virtualmachineid=vm["id"], intervaltype=row["intervaltype"]
    )
    if same is not None:
        same.update(row)
        return same
    return call.new("BackupSchedule", row)


@behaviour("deleteBackupSchedule")
def unschedule_backup(call: Call) -> None:
    rows = [call.rows["id"]] if "id" in call.rows else []
    if "virtualmachineid" in call.rows:
        vm = call.rows["virtualmachineid"]
        rows += list(call.store.where("BackupSchedule", virtualmachineid=vm["id"]))
    elif not rows:
        raise _backups_fail("say which schedule")
    for row in rows:
        call.store.remove(row)


@behaviour("listBackupProviderOfferings")
def provider_offerings(call: Call) -> Listing:
    zone = call.row("zoneid")
    rows: list[Row] = [
        {
            "id": f"dummy-{kind}",
            "name": f"dummy {kind}",
            "description": f"{kind} of the dummy provider",
            "externalid": f"dummy-{kind}",
            "allowuserdrivenbackups": True,
            "zoneid": zone["id"],
            "zonename": zone["name"],
            "created": call.stamp,
        }
        for kind in ("gold", "silver")
    ]
    return paged(call, rows)


@behaviour("assignVirtualMachineToBackupOffering", "removeVirtualMachineFromBackupOffering")
def backup_offering(call: Call) -> Work:
    vm = machines.machine(call, "virtualmachineid")
    yield vm
    assigned = call.command.name.startswith("assign")
    if assigned is ("backupofferingid" in vm):
        raise _backups_fail(f"{label(vm)} has {'a' if assigned else 'no'} backup offering")
    if assigned:
        vm["backupofferingid"] = call.row("backupofferingid")["id"]
    else:
        del vm["backupofferingid"]
        for schedule in list(call.store.where("BackupSchedule", virtualmachineid=vm["id"])):
            call.store.remove(schedule)
    return None


@behaviour("createBackup")
def back_up(call: Call) -> Work:
    vm = machines.machine(call, "virtualmachineid")
    yield vm
    if "backupofferingid" not in vm:
        raise _backups_fail(f"{label(vm)} has no backup offering")
    size = sum(volume["size"] for volume in call.store.where("Volume", virtualmachineid=vm["id"]))
    owner = call.store.get(vm["_owner"]) or call.caller.account
    row: Row = {
        "name": call.get("name") or f"{vm['name']}-{call.stamp}",
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm["name"],
        "backupofferingid": vm["backupofferingid"],
        "accountid": owner["id"],
        "externalid": "dummy-external-id",
        "type": "FULL",
        "status": "BackedUp",
        "size": 1_024_000,
        "virtualsize": size,
        "volumes": "[]",
        "intervaltype": "MANUAL",
        "zoneid": vm["zoneid"],
        "zone": (call.store.get(vm["zoneid"]) or {}).get("name"),
    }
    call.new("Backup", row, owner=owner)
    return None


# -- webhooks and extensions -----------------------------------------------------------------------


@behaviour("createWebhook")
def create_webhook(call: Call) -> Row:
    url = urlsplit(str(call.get("payloadurl")))
    if url.scheme not in ("http", "https") or not url.hostname:
        raise invalid(f"{call.get('payloadurl')} is no address for a webhook")
    if call.get("sslverification") and url.scheme != "https":
        raise invalid("only https has certificates to verify")
    scope = str(call.get("scope", "Local")).capitalize()
    if scope not in ("Local", "Domain", "Global"):
        raise invalid(f"{scope} is no scope of a webhook")
    row = conventions.made(call, "Webhook") | {"scope": scope}
    return call.new("Webhook", row, owner=call.owner())


@behaviour("createGuiTheme", "updateGuiTheme")
def theme(call: Call) -> Row:
    """One theme may be for everybody, the others are for names, domains or accounts."""
    if call.command.name == "createGuiTheme" and not (call.get("css") or _json(call)):
        raise failure("a theme needs css or a jsonconfiguration")
    for kind, name in (("Domain", "domainids"), ("Account", "accountids")):
        for key in filter(None, re.split(r"\s*,\s*", call.get(name) or "")):
            if call.store.find([kind], key) is None:
                raise failure(f"there is no {kind} {key}")
    old = call.rows.get("id")
    scope = ("commonnames", "domainids", "accountids")
    if not any(call.get(name) or (old or {}).get(name) for name in scope):
        for other in call.store.rows("GuiTheme"):
            if other is not old and not any(other.get(name) for name in scope):
                raise failure(f"theme {other['name']} is for everybody already")
    if old is not None:
        conventions.change(call, old)
    row = old or call.new("GuiTheme", conventions.made(call, "GuiTheme"))
    if row.get("domainids") or row.get("accountids"):
        row["ispublic"] = False
    return row


def _json(call: Call) -> str:
    text = str(call.get("jsonconfiguration") or "")
    try:
        known = isinstance(json.loads(text or "{}"), dict)
    except ValueError:
        known = False
    if not known:
        raise failure("the jsonconfiguration is no JSON object")
    return text


@behaviour("createExtension")
def create_extension(call: Call) -> Row:
    if call.store.first("Extension", name=call.get("name")) is not None:
        raise failure(f"there is an extension {call.get('name')} already")
    if call.get("type") != "Orchestrator":
        raise failure(f"{call.get('type')} is no type of extension")
    row = conventions.made(call, "Extension")
    return call.new("Extension", row)


# -- numbers, versions, themes ---------------------------------------------------------------------


@behaviour("createASNRange")
def create_numbers(call: Call) -> Row:
    zone, first, last = call.row("zoneid"), call.get("startasn"), call.get("endasn")
    # Whatever is wrong with a range, the server answers 530.
    if not 1 <= first <= last <= 4_294_967_294:
        raise Refusal(INTERNAL, f"{first} to {last} is no range of AS numbers")
    if last - first > 10_000:
        raise Refusal(INTERNAL, "the range is too long")
    for other in call.store.where("ASNRange", zoneid=zone["id"]):
        if other["startasn"] <= last and first <= other["endasn"]:
            raise Refusal(INTERNAL, f"{first} to {last} overlaps with a range that is there")
    row = call.new("ASNRange", {"zoneid": zone["id"], "startasn": first, "endasn": last})
    for number in range(first, last + 1):
        call.new(
            "ASNumber",
            {
                "asnumber": number,
                "asnrangeid": row["id"],
                "asnrange": f"{first}-{last}",
                "zoneid": zone["id"],
                "allocationstate": "Free",
            },
        )
    return row


@behaviour("addKubernetesSupportedVersion")
def add_version(call: Call) -> Row:
    version = str(call.get("semanticversion"))
    # What Kubernetes itself needs.
    if call.get("mincpunumber") < 2:
        raise invalid("a node needs two processors or more")
    if call.get("minmemory") < 2048:
        raise invalid("a node needs 2048 MB or more")
    if not re.fullmatch(r"\d+(\.\d+)*", version):
        raise failure(f"{version} is no semantic version")
    if [int(part) for part in version.split(".")] < [1, 11]:
        raise invalid(f"{version} is too old")
    row = conventions.made(call, "KubernetesSupportedVersion")
    row["name"] = call.get("name") or f"v{version}"
    zone = call.rows.get("zoneid")
    iso = call.new(
        "Template",
        {
            "name": f"{row['name']}-Kubernetes-Binaries-ISO",
            "displaytext": f"{row['name']}-Kubernetes-Binaries-ISO",
            "format": "ISO",
            "isready": True,
            "ispublic": True,
            "zoneid": zone["id"] if zone else None,
            "templatetype": "USER",
        },
        owner=call.caller.account,
    )
    if zone is None:
        iso.pop("zoneid")
    row |= {
        "isoid": iso["id"],
        "isoname": iso["name"],
        "mincpunumber": call.get("mincpunumber"),
        "minmemory": call.get("minmemory"),
    }
    return call.new("KubernetesSupportedVersion", row)


@behaviour("generateUsageRecords")
def generate_usage(call: Call) -> None:
    check_dates(call)


@behaviour("listUsageRecords")
def usage_records(call: Call) -> Listing:
    check_dates(call)
    return listed(call, [])


@behaviour("listVolumesUsageHistory", "listSystemVmsUsageHistory")
def volume_history(call: Call) -> Listing:
    kind = "Volume" if "Volumes" in call.command.name else "SystemVm"
    rows: list[Row] = []
    for row in seen(call, call.store.rows(kind)):
        if call.has("id") and row["id"] != call.get("id"):
            continue
        rows.append({"id": row["id"], "name": row["name"], "stats": []})
    return paged(call, rows)


@behaviour("registerUserData", "registerCniConfiguration")
def register_user_data(call: Call) -> Row:
    owner = call.owner()
    if call.store.first("UserData", name=call.get("name"), _owner=owner["id"]) is not None:
        raise invalid(f"there is user data {call.get('name')} already")
    text = call.get("userdata") or call.get("cniconfig")
    try:
        base64.b64decode(text or "", validate=True)
    except binascii.Error:
        raise invalid("user data is sent in base64") from None
    row = conventions.made(call, "UserData")
    row["userdata"] = text
    return call.new("UserData", row, owner=owner)


@behaviour("createAffinityGroup")
def create_affinity_group(call: Call) -> Work:
    owner = call.owner()
    kinds = {row["type"] for row in call.store.rows("AffinityGroupType")} | {"ExplicitDedication"}
    if call.get("type") not in kinds:
        raise invalid(f"{call.get('type')} is no type of affinity group")
    if call.store.first("AffinityGroup", name=call.get("name"), _owner=owner["id"]) is not None:
        raise invalid(f"there is an affinity group {call.get('name')} already")
    row: Row = {"name": call.get("name"), "type": call.get("type")}
    if call.has("description"):
        row["description"] = call.get("description")
    call.new("AffinityGroup", row, owner=owner)
    yield row
    return row


@behaviour("createInstanceGroup")
def create_instance_group(call: Call) -> Row:
    owner = call.owner()
    if call.store.first("InstanceGroup", name=call.get("name"), _owner=owner["id"]) is not None:
        raise invalid(f"there is a group {call.get('name')} already")
    return call.new("InstanceGroup", {"name": call.get("name")}, owner=owner)
