"""Offerings for machines."""

from __future__ import annotations

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged
from ..parts import build
from ..parts.offerings import in_state, meant_for
from ..refusal import invalid
from ..rows.stored import UntypedRow


@behaviour("listServiceOfferings", evidence="recorded: infra")
def list_service_offerings(call: Call) -> Listing:
    system = bool(call.get("issystem"))
    rows = [
        row for row in call.store.rows("ServiceOffering") if bool(row.get("issystem")) == system
    ]
    if (vm := call.rows.get("virtualmachineid")) is not None:
        # What the machine could be changed to.
        rows = [row for row in rows if row["id"] != vm.get("serviceofferingid")]
    return paged(call, narrowed(call, in_state(call, rows)))


@behaviour("createServiceOffering", evidence="recorded: machines")
def create_service_offering(call: Call) -> UntypedRow:
    if not call.get("customized") and call.has("cpunumber"):
        if call.get("cpunumber") < 1:
            raise invalid("an offering has a processor")
        if call.get("cpuspeed", -1) < 0:
            raise invalid("an offering of fixed size says the speed of its processors")
        if call.get("memory", 32) < 32:
            raise invalid("an offering has 32 MB of memory at least")
    fields = conventions.made(call, "ServiceOffering")
    fields["displaytext"] = call.get("displaytext") or call.get("name")
    for name in ("zoneid", "domainid", "diskofferingid"):
        fields.pop(name, None)
    fields |= meant_for(call)
    if call.has("serviceofferingdetails"):
        fields["serviceofferingdetails"] = call.map("serviceofferingdetails")
    if call.get("customized") or not call.has("cpunumber"):
        fields["iscustomized"] = True
        for name in ("cpunumber", "cpuspeed", "memory"):
            if not call.has(name):
                fields.pop(name, None)
    return build.service_offering(call.site, **fields)
