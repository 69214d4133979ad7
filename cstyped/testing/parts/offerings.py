"""What all offerings have in common: states, and the zones and domains that they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..rows.kinds import DOMAINS, ZONES
from ..rows.stored import UntypedRow

if TYPE_CHECKING:
    from ..rows.typed import DomainRow


def in_state(call: Call, rows: list[UntypedRow]) -> list[UntypedRow]:
    """The offerings in the state that is asked for: those in use, if none is."""
    wanted = str(call.get("state", "Active")).lower()
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


def _stored_path(domain: DomainRow) -> str:
    """A domain's path as it is in the server's database: offerings show it so."""
    below = domain["path"].partition("/")[2]
    return f"/{below}/" if below else "/"
