"""Offerings: for machines, disks, networks and VPCs."""

from __future__ import annotations

from .. import conventions, seeds
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import narrowed, paged
from ..refusal import invalid
from ..store import Row
from ..words import words

# Names of services, whose case does not matter.
_SERVICES = words(
    """
    vpn dhcp dns gateway firewall lb userdata sourcenat staticnat portforwarding securitygroup
    networkacl connectivity customaction baremetalpxeservice
    """
)


@behaviour("createNetworkOffering", "createVPCOffering")
def create_offering(call: Call) -> Work:
    kind = call.command.answer
    if call.store.first(kind, name=call.get("name")) is not None:
        raise invalid(f"there is an offering {call.get('name')} already")
    for service in call.get("supportedservices", ()):
        if service.lower() not in _SERVICES:
            raise invalid(f"{service} is no service of networks")
    if kind == "NetworkOffering" and str(call.get("traffictype")).lower() != "guest":
        raise invalid("networks are made for guests only")
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
        row["guestiptype"] = _type_of_network(str(call.get("guestiptype")))
        row["traffictype"] = str(call.get("traffictype")).capitalize()
        router = call.store.first("ServiceOffering", systemvmtype="domainrouter")
        if "serviceofferingid" not in row and router is not None:
            row["serviceofferingid"] = router["id"]
    call.new(kind, row)
    yield row
    return row


def _type_of_network(given: str) -> str:
    known = {"isolated": "Isolated", "shared": "Shared", "l2": "L2"}
    if given.lower() not in known:
        raise invalid(f"{given} is no type of guest network")
    return known[given.lower()]


@behaviour("deleteNetworkOffering", "deleteVPCOffering")
def delete_offering(call: Call) -> Work:
    offering = call.row("id")
    if offering.get("isdefault"):
        raise invalid(f"offering {offering['name']} is a default one")
    users = ("Network", "networkofferingid"), ("Vpc", "vpcofferingid")
    for kind, field in users:
        if any(call.store.where(kind, **{field: offering["id"]})):
            raise invalid(f"offering {offering['name']} is in use by a {kind}")
    yield offering
    call.store.remove(offering)
    return None


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
    if (vm := call.rows.get("virtualmachineid")) is not None:
        # What the machine could be changed to.
        rows = [row for row in rows if row["id"] != vm.get("serviceofferingid")]
    for name in ("cpunumber", "cpuspeed", "memory"):
        if call.has(name):
            rows = [row for row in rows if row.get(name, call.get(name)) == call.get(name)]
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


@behaviour("createDiskOffering")
def create_disk_offering(call: Call) -> Row:
    if not call.get("customized") and call.get("disksize", 0) < 1:
        raise invalid("a disk offering that is not customized needs a size")
    row = conventions.made(call, "DiskOffering")
    row["displaytext"] = call.get("displaytext") or call.get("name")
    if call.get("customized"):
        row |= {"iscustomized": True, "disksize": 0}
    for name in ("zoneid", "domainid"):
        row.pop(name, None)
    return call.new("DiskOffering", row)


@behaviour("createServiceOffering")
def create_service_offering(call: Call) -> Row:
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
    if call.has("serviceofferingdetails"):
        fields["serviceofferingdetails"] = call.map("serviceofferingdetails")
    if call.get("customized") or not call.has("cpunumber"):
        fields["iscustomized"] = True
        for name in ("cpunumber", "cpuspeed", "memory"):
            if not call.has(name):
                fields.pop(name, None)
    return seeds.service_offering(call.backend, **fields)
