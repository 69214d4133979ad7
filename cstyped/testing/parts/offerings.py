"""What all offerings have in common: states, and the zones and domains that they are for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_object

from ..asking.call import Call, within
from ..refusal import forbidden, invalid
from ..rows.kinds import DOMAINS, ZONES
from ..rows.rendering import Computed, Renderer
from ..rows.store import fields_of
from ..rows.stored import R, Shown

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, DomainRow


def in_state(call: Call, rows: Sequence[R]) -> Sequence[R]:
    """The offerings in the state that is asked for: those in use, if none is."""
    wanted = call.text("state", "Active").lower()
    if wanted == "all":
        return rows
    return [row for row in rows if str(row.get("state", "Active")).lower() == wanted]


def meant_for(call: Call) -> dict[str, str]:
    """The zones and domains that a new offering is limited to, as answers say them."""
    fields: dict[str, str] = {}
    if zones := call.given_all("zoneid", ZONES):
        fields["zoneid"] = ",".join(zone["id"] for zone in zones)
        fields["zone"] = ",".join(zone["name"] for zone in zones)
    if domains := call.given_all("domainid", DOMAINS):
        fields["domainid"] = ",".join(domain["id"] for domain in domains)
        fields["domain"] = ",".join(map(_stored_path, domains))
    return fields


def change_places(call: Call, row: Mapping[str, object]) -> None:
    """Limit an offering to other zones and domains, or to none: "all" and "public"."""
    fields = fields_of(row)
    for parameter, everywhere, name in (
        ("zoneid", "all", "zone"),
        ("domainid", "public", "domain"),
    ):
        # A text where an offering is changed, a list of ids where one is made.
        given = call.text(parameter) or ",".join(call.texts(parameter))
        if not given:
            continue
        if given.lower() == everywhere:
            fields.pop(parameter, None)
            fields.pop(name, None)
            continue
        keys = given.split(",")
        if parameter == "zoneid":
            zones = [call.store.get(key, ZONES) for key in keys]
            shown = [zone["name"] for zone in zones if zone is not None]
        else:
            domains = [call.store.get(key, DOMAINS) for key in keys]
            shown = [_stored_path(domain) for domain in domains if domain is not None]
        if len(shown) < len(keys):
            raise invalid(f"{given} is no {name}")
        fields[parameter], fields[name] = given, ",".join(shown)


def detailed_places(name: str) -> Computed:
    """The details of an offering, which are in the field `name`, with the internal numbers of the
    places that it is limited to.
    """

    def shown(row: Mapping[str, object], at: Renderer) -> Shown | None:
        kept = row.get(name)
        details: Shown = dict(kept) if is_object(kept) else {}
        for field in ("zoneid", "domainid"):
            if row.get(field):
                places = [at.row(key) for key in str(row[field]).split(",")]
                details[field] = ",".join(str(place["_number"]) for place in places if place)
        return details or None

    return shown


def check_offered(call: Call, row: Mapping[str, object], zone: str, owner: AccountRow) -> None:
    """Refuse an offering that is not in use, not for a zone, or not for the domain of somebody."""
    name = row.get("name")
    if row.get("_removed") or row.get("state", "Active") != "Active":
        raise invalid(f"offering {name} is not active")
    zones = row.get("zoneid")
    if zones and zone not in str(zones).split(","):
        raise invalid(f"offering {name} is not for that zone")
    domains = row.get("domainid")
    if not domains or owner.get("accounttype") == 1:
        return
    home = call.store.get(owner["domainid"], DOMAINS)
    tops = [call.store.get(key, DOMAINS) for key in str(domains).split(",")]
    if home is None or not any(top is not None and within(home, top) for top in tops):
        raise forbidden(f"offering {name} is not for the domain of {owner['name']}")


def _stored_path(domain: DomainRow) -> str:
    """A domain's path as it is in the server's database: offerings show it so."""
    below = domain["path"].partition("/")[2]
    return f"/{below}/" if below else "/"
