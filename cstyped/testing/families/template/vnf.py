"""What templates of network functions have besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call
from ...refusal import invalid
from ...rows.store import fields_of
from ...rows.stored import Shown

if TYPE_CHECKING:
    from ...rows.typed import TemplateRow


def vnf_nics(call: Call) -> list[Shown]:
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


def update_vnf(call: Call, template: TemplateRow) -> None:
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
        fields["vnfnics"] = vnf_nics(call)
