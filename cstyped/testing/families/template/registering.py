"""Templates and ISOs that are registered with their URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, Listing, behaviour
from ...parts.places import check_enabled, is_hypervisor
from ...refusal import PARAM, Refusal, invalid
from ...rows.kinds import GUEST_SYSTEMS, ZONES
from ...rows.store import fields_of
from .fields import ISO_FIELDS
from .formats import ELSEWHERE, ENDINGS, ISO, UNCHECKED, check_url
from .making import new_image, type_of_template
from .vnf import vnf_nics
from .zones import in_zones

if TYPE_CHECKING:
    from ...rows.typed import TemplateRow, ZoneRow

_EXTERNAL = "External:"
# What a template weighs whose URL nobody asks.
_SIZE = 5_242_880


def _zones(call: Call) -> list[ZoneRow]:
    """The zones that a new template is for; all, if none is named or the id is -1."""
    one = call.given("zoneid", ZONES)
    named = call.given_all("zoneids", ZONES) if "zoneids" in call.command.params else []
    zones = named if one is None else [one]
    for zone in zones:
        check_enabled(call, zone)
    return zones


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
    nics = vnf_nics(call) if vnf else []
    if kind.lower() not in (*ENDINGS, *UNCHECKED):
        raise Refusal(PARAM, f"{kind} is no format of a template")
    if call.has("url"):
        check_url(call, kind)
    template = new_image(call, kind.upper(), zones)
    template["templatetype"] = type_of_template(call, vnf)
    if external := call.pairs("externaldetails"):
        template["details"] = template.get("details", {}) | {
            f"{_EXTERNAL}{key}": value for key, value in external.items()
        }
    if vnf:
        fields_of(template).update(vnfnics=nics, vnfdetails=call.pairs("vnfdetails"))
    return _registered(call, template, _SIZE)


@behaviour("registerIso", evidence="source: TemplateManagerImpl.registerIso")
def register_iso(call: Call) -> Listing:
    bootable = call.flag("bootable", True)
    if bootable and call.given("ostypeid", GUEST_SYSTEMS) is None:
        raise invalid("a bootable ISO needs an operating system")
    check_url(call, ISO)
    iso = new_image(call, ISO, _zones(call))
    iso["bootable"], iso["hypervisor"], iso["bits"] = bootable, "None", 64
    if "ostypeid" not in iso:
        none = call.store.first(GUEST_SYSTEMS, name="None")
        if none is not None:
            iso["ostypeid"] = none["id"]
    shown = _registered(call, iso, _SIZE)
    iso["status"] = "Successfully Installed"
    return Listing([{**each, "status": iso["status"]} for each in shown], len(shown), ISO_FIELDS)


def _registered(call: Call, template: TemplateRow, size: int) -> list[TemplateRow]:
    """A template that was downloaded as soon as it was registered, or that never is."""
    if template["format"] in ELSEWHERE:
        template |= {"isready": True, "status": "Active"}
        fields_of(template)["created"] = None  # it is of the copy in an image store
        return in_zones(call, template)
    template |= {"isready": True, "size": size, "physicalsize": size}
    template["status"] = "Download Complete"
    return in_zones(call, template)
