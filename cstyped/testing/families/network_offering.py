"""Offerings for networks and VPCs."""

from __future__ import annotations

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts.offerings import meant_for
from ..refusal import invalid
from ..rows.stored import UntypedRow
from ..words import words

# Names of services, whose case does not matter.
_SERVICES = words(
    """
    vpn dhcp dns gateway firewall lb userdata sourcenat staticnat portforwarding securitygroup
    networkacl connectivity customaction baremetalpxeservice
    """
)


@behaviour("createNetworkOffering", evidence="recorded: networks")
@behaviour("createVPCOffering", evidence="source: VpcManagerImpl.createVpcOffering")
def create_offering(call: Call) -> Work:
    kind = call.command.answer
    if call.store.first(kind, name=call.get("name")) is not None:
        raise invalid(f"there is an offering {call.get('name')} already")
    for service in call.get("supportedservices", ()):
        if service.lower() not in _SERVICES:
            raise invalid(f"{service} is no service of networks")
    if kind == "NetworkOffering" and str(call.get("traffictype")).lower() != "guest":
        raise invalid("networks are made for guests only")
    providers: dict[str, list[UntypedRow]] = {}
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
    row |= meant_for(call)
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


@behaviour("deleteNetworkOffering", evidence="recorded: networks")
@behaviour("deleteVPCOffering", evidence="source: VpcManagerImpl.deleteVpcOffering")
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


@behaviour("listNetworkOfferings", evidence="recorded: more")
def list_offerings(call: Call) -> Listing:
    rows = call.store.rows("NetworkOffering")
    if not call.caller.root:
        rows = [row for row in rows if row.get("state") == "Enabled"]
    if call.has("sourcenatsupported"):
        wanted = call.get("sourcenatsupported")
        rows = [row for row in rows if ("SourceNat" in _services(row)) is wanted]
    return paged(call, narrowed(call, rows))


def _services(offering: UntypedRow) -> set[str]:
    return {each["name"] for each in offering["service"]}
