"""Notes about other things: alert types, annotations, icons, details."""

from __future__ import annotations

from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import paged
from ..refusal import failure, invalid
from ..store import Row
from ..words import words
from .system import check_resource_type

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
        raise invalid("unable to find anything with that id to annotate")
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
            raise invalid(f"unable to find anything with id {key}")
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
        raise invalid(f"unable to find anything with id {key}")
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
            raise invalid(f"unable to find anything with id {key}")
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
