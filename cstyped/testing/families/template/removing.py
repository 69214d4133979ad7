"""Templates and ISOs deleted."""

from __future__ import annotations

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...refusal import INTERNAL, Refusal, invalid
from ...rows.kinds import MACHINES, ZONES
from .formats import ISO
from .image import existing


@behaviour("deleteTemplate", evidence="recorded: more")
@behaviour("deleteVnfTemplate", evidence="source: TemplateManagerImpl.deleteTemplate")
@behaviour("deleteIso", evidence="source: TemplateManagerImpl.deleteIso")
def delete_image(call: Call) -> Work:
    template, zone = existing(call), call.given("zoneid", ZONES)
    iso = template.get("format") == ISO
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
