"""Public addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts import limits
from ..parts.network_services import service_names
from ..parts.places import check_enabled
from ..parts.portable_addresses import acquire_portable
from ..parts.public_addresses import acquire, release
from ..parts.quarantine import quarantine
from ..parts.rules import rules_of_address
from ..refusal import INTERNAL, RUNTIME, Refusal, at_once, failure, invalid
from ..rows.kinds import (
    ACCOUNTS,
    IP_ADDRESSES,
    LOAD_BALANCERS,
    NETWORK_OFFERINGS,
    NETWORKS,
    NICS,
    VPCS,
    ZONES,
)
from ..rows.rendering import Renderer, compute
from ..rows.store import fields_of, without

if TYPE_CHECKING:
    from ..rows.stored import Shown
    from ..rows.typed import AccountRow, IPAddressRow, NetworkRow, VpcRow, ZoneRow

_WITH_ADDRESSES = {"SourceNat", "StaticNat", "Firewall", "PortForwarding", "Lb"}
# Some commands show an address as users see it, whoever asks.
_ADMINS_ONLY = ("vlanid", "vlanname")


@behaviour("associateIpAddress", evidence="recorded: more")
def associate(call: Call) -> Work:
    network, vpc = call.given("networkid", NETWORKS), call.given("vpcid", VPCS)
    zone = _zone(call, network, vpc)
    owner = call.owner()
    home = network or vpc
    if home is not None and (holder := call.store.get(home.get("_owner"), ACCOUNTS)) is not None:
        owner = holder
    if network is not None:
        _check_network(call, network, zone)
    if "vpcid" in (network or {}):
        raise invalid("say the VPC instead of one of its networks")
    limits.check_limit(call, owner, "public_ip")
    if call.flag("isportable"):
        return (yield from _portable(call, zone, owner, network, vpc))
    wanted = call.text("ipaddress")
    address = acquire(
        call,
        zone,
        owner,
        network=network,
        vpc=vpc,
        wanted=wanted,
        source_nat=network is not None and _needs_source_nat(call, network),
    )
    address["state"] = "Allocating"
    if (shown := call.flag("fordisplay")) is not None:
        address["fordisplay"] = shown
    yield address
    answer = fields_of(address).copy()
    address["state"] = "Allocated"
    # What the server shows is what it had read before the address was ready.
    return answer if network is not None else address


def _portable(
    call: Call, zone: ZoneRow, owner: AccountRow, network: NetworkRow | None, vpc: VpcRow | None
) -> Work:
    """A portable address instead of one of the zone: for a network, or for a VPC."""
    if network is None and vpc is None:
        raise invalid("a portable address is a network's or a VPC's")
    address = acquire_portable(call, zone, owner)
    if network is not None:
        address["associatednetworkid"] = network["id"]
    elif vpc is not None:
        address["vpcid"] = vpc["id"]
    yield address
    return address


def _zone(call: Call, network: NetworkRow | None, vpc: VpcRow | None) -> ZoneRow:
    zone = call.given("zoneid", ZONES)
    home = network or vpc
    if home is not None:
        zone = call.store.get(home["zoneid"], ZONES)
    if zone is None:
        raise invalid("a zone, network or VPC is needed")
    check_enabled(call, zone)
    return zone


def _needs_source_nat(call: Call, network: NetworkRow) -> bool:
    """Whether a network has no source NAT address yet: then its next one is it."""
    if network.get("type") != "Isolated" or "vpcid" in network:
        return False
    there = call.store.first(IP_ADDRESSES, associatednetworkid=network["id"], issourcenat=True)
    return there is None


def _check_network(call: Call, network: NetworkRow, zone: ZoneRow) -> None:
    """431 unless public addresses can be of use to a network."""
    if network.get("type") == "L2":
        raise invalid(f"network {network['name']} has no addresses")
    if network.get("type") != "Shared" or zone.get("networktype") == "Basic":
        return
    offering = call.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    if offering is None or not service_names(offering) & _WITH_ADDRESSES:
        raise invalid(f"network {network['name']} has no service for public addresses")


@behaviour("disassociateIpAddress", evidence="source: NetworkServiceImpl.releaseIpAddress")
def disassociate(call: Call) -> Work:
    address = _named(call)
    if address["state"] == "Free":
        # The server cannot write the event of it, for nobody owns the address.
        raise at_once(Refusal(INTERNAL, f"{address['ipaddress']} is nobody's", RUNTIME))
    yield address
    network = call.store.get(address.get("associatednetworkid"), NETWORKS)
    in_use = network is not None and network.get("state") != "Allocated"
    if address.get("issourcenat") and (in_use or "vpcid" in address):
        text = "the source NAT address of a network in use stays with it"
        raise failure(text)
    if address.get("issystem"):
        raise invalid(f"{address['ipaddress']} is an address of the system")
    quarantine(call, address)
    release(call, address)
    return None


def _named(call: Call) -> IPAddressRow:
    if (address := call.given("id", IP_ADDRESSES)) is not None:
        return address
    text = call.text("ipaddress")
    if text is None:
        raise at_once(invalid("id or ipaddress is needed"))
    found = call.store.first(IP_ADDRESSES, ipaddress=text)
    if found is None:
        raise at_once(invalid(f"unable to find address {text}"))
    return found


@behaviour("reserveIpAddress", evidence="recorded: networks")
def reserve(call: Call) -> Shown:
    address, owner = call.row("id", IP_ADDRESSES), call.owner()
    if address["state"] == "Reserved":
        if address.get("_owner") != owner["id"]:
            raise invalid(f"{address['ipaddress']} is reserved for another account")
        return without(address, *_ADMINS_ONLY)
    if address["state"] != "Free":
        raise invalid(f"{address['ipaddress']} is {address['state']}, not Free")
    limits.check_limit(call, owner, "public_ip")
    address |= {"state": "Reserved", "allocated": call.stamp, "_owner": owner["id"]}
    if (shown := call.flag("fordisplay")) is not None:
        address["fordisplay"] = shown
    return without(address, *_ADMINS_ONLY)


@behaviour("releaseIpAddress", evidence="recorded: networks")
def release_reserved(call: Call) -> None:
    address = call.row("id", IP_ADDRESSES)
    if address["state"] == "Free":
        raise failure(f"{address['ipaddress']} is nobody's: there is nothing to release")
    if address.get("issourcenat"):
        text = "the source NAT address of a network in use stays with it"
        raise failure(text)
    release(call, address)


@behaviour("updateIpAddress", evidence="recorded: networks")
def update_address(call: Call) -> Work:
    address = call.row("id", IP_ADDRESSES)
    yield address
    if (shown := call.flag("fordisplay")) is not None:
        address["fordisplay"] = shown
    return without(address, *_ADMINS_ONLY)


@behaviour("listPublicIpAddresses", evidence="recorded: more")
def list_addresses(call: Call) -> Listing:
    _follow_nics(call)
    rows = call.store.rows(IP_ADDRESSES)
    state = call.text("state", "").lower()
    allocated = call.flag("allocatedonly", True)
    if call.has("allocatedonly") and allocated and state in ("free", "reserved"):
        raise invalid(f"addresses that are {state} are not allocated")
    if state:
        rows = [row for row in rows if row["state"].lower() == state]
    elif allocated:
        rows = [row for row in rows if row["state"] != "Free"]
    if not call.has("forvirtualnetwork"):
        rows = [row for row in rows if row.get("forvirtualnetwork", True)]
    if call.flag("forloadbalancing"):
        carriers = {rule.get("publicipid") for rule in call.store.rows(LOAD_BALANCERS)}
        rows = [row for row in rows if row["id"] in carriers]
    return paged(call, narrowed(call, seen(call, rows)))


def _follow_nics(call: Call) -> None:
    """Give the addresses of shared networks to those whose machines have them."""
    of_guests = list(call.store.where(IP_ADDRESSES, forvirtualnetwork=False))
    if not of_guests:
        return
    used = {(nic["networkid"], nic.get("ipaddress")): nic for nic in call.store.rows(NICS)}
    for address in of_guests:
        nic = used.get((address["networkid"], address["ipaddress"]))
        if nic is None:
            address["state"] = "Free"
            address.pop("allocated", None)
            address.pop("_owner", None)
        elif address["state"] == "Free":
            address |= {"state": "Allocated", "allocated": call.stamp, "_owner": nic["_owner"]}


def _has_rules(address: IPAddressRow, at: Renderer) -> bool:
    return any(rules_of_address(at.store, address))


def _allocated(address: IPAddressRow, at: Renderer) -> object:
    return address.get("allocated")  # Nothing while it is free.


compute("IPAddress", {"allocated": _allocated, "hasrules": _has_rules})
