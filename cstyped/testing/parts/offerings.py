"""What offerings of all sorts share: the domains and zones that they are for."""

from __future__ import annotations

from collections.abc import Mapping

from ..asking.call import Call
from ..rows.kinds import DOMAINS, ZONES
from ..rows.store import fields_of


def places_of_offering(call: Call, row: Mapping[str, object]) -> None:
    """Note the domains and zones that an offering is for, as far as they are given: several of them
    stand in one field, parted by commas.
    """
    kept = fields_of(row)
    if call.has("domainid"):
        domains = call.given_all("domainid", DOMAINS)
        kept["domainid"] = ",".join(each["id"] for each in domains) or None
        paths = ("/" + each["path"].partition("/")[2] for each in domains)
        kept["domain"] = ",".join(paths) or None
    if call.has("zoneid"):
        zones = call.given_all("zoneid", ZONES)
        kept["zoneid"] = ",".join(each["id"] for each in zones) or None
        kept["zone"] = ",".join(each["name"] for each in zones) or None
