"""Templates and ISOs with other fields."""

from __future__ import annotations

from ...asking.call import Call, Listing, behaviour
from ...refusal import invalid
from ...rows.kinds import GUEST_SYSTEMS, MACHINES
from ...rows.store import fields_of
from .fields import ISO_FIELDS
from .formats import ENDINGS, ISO, UNCHECKED
from .image import existing
from .making import type_of_template
from .vnf import update_vnf


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
        if kind.lower() not in (*ENDINGS, *UNCHECKED):
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
        template["templatetype"] = type_of_template(call, template.get("templatetype") == "VNF")
    if call.flag("cleanupdetails"):
        template["details"] = {}
    elif details := call.pairs("details"):
        template["details"] = details
    if call.command.name == "updateVnfTemplate":
        update_vnf(call, template)
    if template["format"] == ISO:
        return Listing([template], 1, ISO_FIELDS)
    return template
