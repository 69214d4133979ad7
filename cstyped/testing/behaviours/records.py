"""Things that stand for themselves: webhooks, extensions, themes, numbers, versions, usage."""

from __future__ import annotations

import base64
import binascii
import json
import re
from urllib.parse import urlsplit

from .. import conventions
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import listed, paged, seen
from ..refusal import INTERNAL, Refusal, failure, invalid
from ..store import Row
from .quota import check_dates

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
