"""The zones that templates are in: as they are listed, copied and prepared there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, Listing, behaviour
from ...asking.jobs import Work
from ...refusal import invalid
from ...rows.kinds import IMAGE_STORES, TEMPLATES, ZONES
from ...rows.store import fields_of
from ...rows.stored import Shown
from .formats import ELSEWHERE
from .image import existing

if TYPE_CHECKING:
    from ...rows.typed import TemplateRow


def in_zones(call: Call, row: TemplateRow) -> list[TemplateRow]:
    """A template as it is listed: once for each zone that it is in."""
    if row.get("_nowhere"):
        return [row]
    keys = row.get("_zones") or ([row["zoneid"]] if "zoneid" in row else [])
    if not keys:
        keys = [zone["id"] for zone in call.store.rows(ZONES)]
    return [in_zone(call, row, key) for key in keys] or [row]


def in_zone(call: Call, row: TemplateRow, key: str) -> TemplateRow:
    shown: TemplateRow = {**row, "zoneid": key}
    if row["format"] in ELSEWHERE:
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
    return Listing([in_zone(call, template, zone["id"])], 1)
