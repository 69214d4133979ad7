"""A new template, out of the parameters of whatever command makes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking import conventions
from ...asking.call import Call
from ...parts.limits import check_limit
from ...refusal import invalid
from ...rows.kinds import GUEST_SYSTEMS, TEMPLATES
from ...rows.store import fields_of

if TYPE_CHECKING:
    from ...rows.typed import TemplateRow, ZoneRow


def new_image(call: Call, kind: str, zones: list[ZoneRow]) -> TemplateRow:
    """A template out of the parameters, kept."""
    row = conventions.made(call, TEMPLATES)
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


def type_of_template(call: Call, vnf: bool) -> str:
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
