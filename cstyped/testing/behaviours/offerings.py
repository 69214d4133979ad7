"""Offerings: for machines, disks, networks and VPCs."""

from __future__ import annotations

from .. import conventions, seeds
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import narrowed, paged
from ..refusal import invalid
from ..store import Row
from ..words import words


@behaviour("createNetworkOffering", "createVPCOffering")
def create_offering(call: Call) -> Work:
    kind = call.command.answer
    if call.store.first(kind, name=call.get("name")) is not None:
        raise invalid(f"there is an offering {call.get('name')} already")
    providers: dict[str, list[Row]] = {}
    for entry in call.maps("serviceproviderlist"):
        providers.setdefault(entry.get("service", ""), []).append({"name": entry.get("provider")})
    usual = "VpcVirtualRouter" if kind == "VpcOffering" else "VirtualRouter"
    row = conventions.made(call, kind) | {
        "displaytext": call.get("displaytext") or call.get("name"),
        "service": [
            {"name": each, "provider": providers.get(each, [{"name": usual}])}
            for each in call.get("supportedservices", [])
        ],
        "isdefault": False,
        "state": "Enabled" if call.get("enable") else "Disabled",
    }
    row.pop("zoneid", None)
    row.pop("domainid", None)
    if kind == "NetworkOffering":
        row["guestiptype"] = str(call.get("guestiptype")).capitalize()
        row["traffictype"] = str(call.get("traffictype")).capitalize()
    call.new(kind, row)
    yield row
    return row


@behaviour("listNetworkOfferings")
def list_offerings(call: Call) -> Listing:
    rows = call.store.rows("NetworkOffering")
    if not call.caller.root:
        rows = [row for row in rows if row.get("state") == "Enabled"]
    if call.has("supportedservices"):
        wanted = set(call.get("supportedservices"))
        rows = [row for row in rows if wanted <= {each["name"] for each in row["service"]}]
    keep = words(
        """
        supportedservices zoneid sourcenatsupported istagged tags networkid domainid
        routingmode
        """
    )
    return paged(call, narrowed(call, rows, keep=keep))


@behaviour("listServiceOfferings")
def list_service_offerings(call: Call) -> Listing:
    system = bool(call.get("issystem"))
    rows = [
        row for row in call.store.rows("ServiceOffering") if bool(row.get("issystem")) == system
    ]
    keep = words(
        """
        issystem virtualmachineid zoneid systemvmtype domainid cpunumber memory cpuspeed
        storagetype
        """
    )
    return paged(call, narrowed(call, rows, keep=keep))


@behaviour("listDiskOfferings")
def list_disk_offerings(call: Call) -> Listing:
    rows = [
        row
        for row in call.store.rows("DiskOffering")
        if not row.get("_compute_only") or call.has("id")
    ]
    return paged(
        call,
        narrowed(call, rows, keep=frozenset(["zoneid", "storagetype", "volumeid", "domainid"])),
    )


@behaviour("createServiceOffering")
def create_service_offering(call: Call) -> Row:
    fields = conventions.made(call, "ServiceOffering")
    fields["displaytext"] = call.get("displaytext") or call.get("name")
    for name in ("zoneid", "domainid", "diskofferingid"):
        fields.pop(name, None)
    if call.has("serviceofferingdetails"):
        fields["serviceofferingdetails"] = call.map("serviceofferingdetails")
    if call.get("customized") or not call.has("cpunumber"):
        fields["iscustomized"] = True
        for name in ("cpunumber", "cpuspeed", "memory"):
            if not call.has(name):
                fields.pop(name, None)
    return seeds.service_offering(call.backend, **fields)
