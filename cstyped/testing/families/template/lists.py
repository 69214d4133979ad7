"""Lists of templates and of ISOs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...asking.call import Call, Listing, behaviour
from ...asking.listing import narrowed, paged
from ...refusal import invalid
from ...rows.kinds import TEMPLATES
from ...words import words
from .fields import ISO_FIELDS
from .formats import ISO
from .zones import in_zones

if TYPE_CHECKING:
    from ...rows.typed import TemplateRow

_FILTERS = words(
    """
    featured self selfexecutable sharedexecutable executable community shared all
    """
)


@behaviour("listTemplates", evidence="recorded: prelude")
@behaviour("listIsos", evidence="recorded: machines")
@behaviour("listVnfTemplates", evidence="recorded: templates")
def list_images(call: Call) -> Listing:
    isos = call.command.name == "listIsos"
    wanted = call.text("isofilter", "selfexecutable") if isos else call.text("templatefilter", "")
    wanted = wanted.lower()
    if wanted not in _FILTERS:
        raise invalid(f"{wanted} is not a filter of templates")
    if wanted == "all" and not call.caller.root:
        raise invalid("only root administrators may ask for all")
    rows: list[TemplateRow] = []
    for row in call.store.rows(TEMPLATES):
        if (row.get("format") == ISO) != isos:
            continue
        if call.command.name == "listVnfTemplates" and row.get("templatetype") != "VNF":
            continue
        if row.get("templatetype") == "SYSTEM" and not (
            call.caller.root and (wanted == "all" or call.has("id"))
        ):
            continue
        if _passes(call, row, wanted):
            rows.append(row)
    if call.flag("isready"):
        rows = [row for row in rows if row.get("isready")]
    if (vnf := call.flag("isvnf")) is not None:
        rows = [row for row in rows if (row.get("templatetype") == "VNF") is vnf]
    rows = [shown for row in rows for shown in in_zones(call, row)]
    found = paged(call, narrowed(call, rows))
    if isos:
        found.only = ISO_FIELDS
    return found


def _passes(call: Call, row: TemplateRow, wanted: str) -> bool:
    if call.has("id") and call.caller.root:
        return True
    named = call.has("account") or call.has("projectid")
    owner = call.owner()["id"] if named else call.caller.account["id"]
    own = row.get("_owner") == owner or (
        call.caller.root and call.flag("listall", False) and wanted.startswith("self")
    )
    shared = call.caller.account["id"] in row.get("_shared_with", ())
    public, ready = row.get("ispublic", False), row.get("isready", False)
    match wanted:
        case "featured":
            return public and row.get("isfeatured", False)
        case "self":
            return own
        case "selfexecutable":
            return own and ready
        case "community":
            return public and not row.get("isfeatured", False)
        case "shared" | "sharedexecutable":
            return shared
        case "executable":
            return ready and (own or shared or public)
        case _:
            return True
