"""Offerings for networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged
from ..parts.network_services import (
    given_capabilities,
    given_services,
    listed_services,
    offering_capabilities,
    providers_of,
    service_names,
)
from ..parts.offerings import change_places
from ..refusal import invalid
from ..rows.kinds import NETWORK_OFFERINGS, NETWORKS, SERVICE_OFFERINGS
from ..rows.rendering import Renderer, compute, usual
from ..rows.stored import Shown
from ..words import words

if TYPE_CHECKING:
    from ..rows.typed import NetworkOfferingRow

_TYPES = {"isolated": "Isolated", "shared": "Shared", "l2": "L2"}
_DETAILS = words(
    """
    internallbprovider publiclbprovider servicepackageuuid servicepackagedescription
    promiscuousmode macaddresschanges forgedtransmits maclearning relatednetworkoffering domainid
    zoneid pvlantype internetprotocol
    """
)


@behaviour("createNetworkOffering", evidence="recorded: networks")
def create_offering(call: Call) -> NetworkOfferingRow:
    name = call.text("name", "")
    if call.store.first(NETWORK_OFFERINGS, name=name) is not None:
        # The server's table has one row for a name.
        raise invalid(f"there is an offering {name} already")
    kind = _type_of_network(call.text("guestiptype", ""))
    if call.text("traffictype", "").lower() != "guest":
        raise invalid("networks are made for guests only")
    services = given_services(call, "VirtualRouter")
    if "SecurityGroup" in services and kind != "Shared":
        raise invalid("security groups are for offerings of shared networks")
    chosen = given_capabilities(call, services)
    row = usual(NETWORK_OFFERINGS)
    row |= {
        "name": name,
        "displaytext": call.text("displaytext") or name,
        "traffictype": "Guest",
        "guestiptype": kind,
        "service": listed_services(services),
        "isdefault": False,
        "state": "Enabled" if call.flag("enable") else "Disabled",
        "availability": _availability(call, kind, services),
        "specifyvlan": call.flag("specifyvlan", False),
        "specifyipranges": _own_ranges(call, kind, services),
        "conservemode": call.flag("conservemode", True),
        "ispersistent": call.flag("ispersistent", False),
        "egressdefaultpolicy": call.flag("egressdefaultpolicy", True),
        "networkrate": max(call.number("networkrate", 200), 0),
        "forvpc": _for_vpc(call, services),
        "fornsx": call.flag("fornsx", False),
        "fortungsten": call.flag("fortungsten", False),
        "supportsinternallb": chosen.get("LbSchemes") == "internal",
        "supportsstrechedl2subnet": chosen.get("StretchedL2Subnet") == "true",
        "supportspublicaccess": chosen.get("PublicAccess") == "true",
        "serviceofferingid": _router_offering(call),
        "_capabilities": chosen,
    }
    if row["ispersistent"] and kind == "Shared":
        raise invalid("a shared network cannot be persistent")
    if call.has("tags"):
        row["tags"] = call.text("tags", "")
    if any(each in chosen for each in ("SupportedLBIsolation", "LbSchemes", "ElasticLb")):
        row["maxconnections"] = call.number("maxconnections", 4096)
    _mode(call, row, services)
    _details(call, row)
    change_places(call, row)
    return call.new(NETWORK_OFFERINGS, row)


def _type_of_network(given: str) -> str:
    if given.lower() not in _TYPES:
        raise invalid(f"{given} is no type of guest network")
    return _TYPES[given.lower()]


def _availability(call: Call, kind: str, services: dict[str, list[str]]) -> str:
    given = call.text("availability", "Optional").capitalize()
    if given not in ("Optional", "Required"):
        raise invalid(f"{given} is no availability: it is Required or Optional")
    if given == "Required":
        if kind != "Isolated" or "SourceNat" not in services:
            raise invalid("only isolated networks with source NAT can be required")
        if call.store.first(NETWORK_OFFERINGS, availability="Required") is not None:
            raise invalid("there is an offering already that is required")
    return given


def _own_ranges(call: Call, kind: str, services: dict[str, list[str]]) -> bool:
    """Whether a network says which addresses it has."""
    given = call.flag("specifyipranges", False)
    if kind == "Shared" and not given:
        raise invalid("specifyipranges has to be true for shared networks")
    if kind == "Isolated" and given and "SourceNat" in services:
        raise invalid("specifyipranges is for networks without source NAT")
    return given


def _for_vpc(call: Call, services: dict[str, list[str]]) -> bool:
    given = call.flag("forvpc")
    if given is not None:
        return given
    providers = {each for found in services.values() for each in found}
    return "NetworkACL" in services or bool(providers & {"VpcVirtualRouter", "InternalLbVm"})


def _mode(call: Call, row: NetworkOfferingRow, services: dict[str, list[str]]) -> None:
    """Whether the network is translated or routed, and by which protocol."""
    protocol = call.text("internetprotocol", "IPv4")
    if protocol.lower() not in ("ipv4", "ipv6", "dualstack"):
        raise invalid(f"{protocol} is no internet protocol")
    if call.has("internetprotocol") and row["guestiptype"] != "Isolated":
        raise invalid("internetprotocol is for isolated networks")
    row["internetprotocol"] = {"dualstack": "DualStack"}.get(protocol.lower(), "IPv4")
    mode = call.text("networkmode")
    if mode is not None:
        if mode not in ("NATTED", "ROUTED"):
            raise invalid(f"{mode} is no mode of networks")
        if row["guestiptype"] != "Isolated":
            raise invalid("networkmode is for isolated networks")
        if mode == "ROUTED" and services.keys() & {"SourceNat", "StaticNat", "Lb", "Vpn"}:
            raise invalid("a routed network has no NAT, no load balancers and no VPN")
        row["networkmode"] = mode
    routing = call.text("routingmode")
    if routing is not None:
        if routing.lower() not in ("static", "dynamic"):
            raise invalid(f"{routing} is no mode of routing")
        row["routingmode"] = routing.capitalize()
    row["specifyasnumber"] = call.flag("specifyasnumber", False)
    if row["specifyasnumber"] and row.get("routingmode") != "Dynamic":
        raise invalid("specifyasnumber is for dynamic routing")


def _details(call: Call, row: NetworkOfferingRow) -> None:
    details = call.pairs("details")
    for name in details:
        if name.lower() not in _DETAILS:
            raise invalid(f"Unsupported detail {name}")
    if details:
        row["details"] = {name.lower(): value for name, value in details.items()}


def _router_offering(call: Call) -> str:
    given = call.given("serviceofferingid", SERVICE_OFFERINGS)
    if given is None:
        return call.store.one(SERVICE_OFFERINGS, systemvmtype="domainrouter")["id"]
    if given.get("systemvmtype") != "domainrouter":
        raise invalid(f"service offering {given['name']} is not for virtual routers")
    return given["id"]


@behaviour("updateNetworkOffering", evidence="recorded: networks")
def update_offering(call: Call) -> NetworkOfferingRow:
    row = call.row("id", NETWORK_OFFERINGS)
    if (state := call.text("state")) is not None:
        if state.lower() not in ("enabled", "disabled"):
            raise invalid(f"Incorrect state value: {state}")
        row["state"] = state.capitalize()
    if call.has("availability"):
        row["availability"] = _new_availability(call, row)
    if (name := call.text("name")) is not None:
        row["name"] = name
    if (text := call.text("displaytext")) is not None:
        row["displaytext"] = text
    if (tags := call.text("tags")) is not None:
        row["tags"] = tags
    if (most := call.number("maxconnections")) is not None and "Lb" in service_names(row):
        row["maxconnections"] = most
    change_places(call, row)
    return row


def _new_availability(call: Call, row: NetworkOfferingRow) -> str:
    given = call.text("availability", "").capitalize()
    if given not in ("Optional", "Required"):
        raise invalid(f"{given} is no availability: it is Required or Optional")
    if given == "Required" and row.get("availability") != "Required":
        return _availability(call, row["guestiptype"], providers_of(row))
    return given


@behaviour("deleteNetworkOffering", evidence="recorded: networks")
def delete_offering(call: Call) -> None:
    offering = call.row("id", NETWORK_OFFERINGS)
    if offering.get("isdefault"):
        raise invalid(f"offering {offering['name']} is a default one")
    if any(call.store.where(NETWORKS, networkofferingid=offering["id"])):
        raise invalid(f"offering {offering['name']} is in use by a network")
    call.store.remove(offering)


@behaviour("listNetworkOfferings", evidence="recorded: more")
def list_offerings(call: Call) -> Listing:
    rows = call.store.rows(NETWORK_OFFERINGS)
    if not call.caller.root:
        rows = [row for row in rows if row.get("state") == "Enabled"]
    if (wanted := call.flag("sourcenatsupported")) is not None:
        rows = [row for row in rows if ("SourceNat" in service_names(row)) is wanted]
    return paged(call, narrowed(call, rows))


def _services(offering: NetworkOfferingRow, at: Renderer) -> list[Shown]:
    shown: list[Shown] = []
    for service in offering.get("service", ()):
        entry = dict(service)
        if capabilities := offering_capabilities(offering, str(service["name"])):
            entry["capability"] = capabilities
        shown.append(entry)
    return shown


compute("NetworkOffering", {"service": _services})
