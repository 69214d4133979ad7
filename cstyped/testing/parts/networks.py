"""Guest networks: chosen for a machine, made, and brought up when their first machine starts."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import INTERNAL, WRAPPED, Refusal, forbidden, invalid
from ..rows.kinds import ACCOUNTS, NETWORK_OFFERINGS, NETWORKS, PHYSICAL_NETWORKS, ZONES
from ..rows.store import take
from .nics import check_free
from .public_addresses import acquire
from .routers import router

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, NetworkOfferingRow, NetworkRow, ZoneRow


def chosen_networks(
    call: Call, zone: ZoneRow, owner: AccountRow
) -> tuple[list[NetworkRow], dict[str, str]]:
    """The networks that a new machine goes into and the addresses asked for in them."""
    networks, addresses = _named_networks(call)
    for network in networks:
        if network["zoneid"] != zone["id"]:
            raise invalid(f"network {network['name']} is in another zone")
        holder = call.store.get(network.get("_owner"), ACCOUNTS)
        if holder is not None and holder is not owner and not call.may_see(holder):
            raise forbidden(f"network {network['id']} is somebody else's")
        if network["id"] in addresses:
            _check_asked(call, network, addresses[network["id"]])
    if networks or zone.get("networktype") == "Basic":
        return networks, addresses
    own = [
        row
        for row in call.store.where(NETWORKS, zoneid=zone["id"], _owner=owner["id"])
        if row.get("type") == "Isolated" and "vpcid" not in row
    ]
    if len(own) > 1:
        raise invalid("the account has several networks: say which by networkids")
    return (own or [default_network(call, zone, owner)]), addresses


def _check_asked(call: Call, network: NetworkRow, address: str) -> None:
    """530 when the address asked for a new machine is not the network's or is in use."""
    try:
        check_free(call, network, address)
    except Refusal as refusal:
        raise Refusal(INTERNAL, refusal.text, WRAPPED) from None


def _named_networks(call: Call) -> tuple[list[NetworkRow], dict[str, str]]:
    networks = call.given_all("networkids", NETWORKS)
    addresses: dict[str, str] = {}
    if call.has("iptonetworklist"):
        if networks:
            raise invalid("give either networkids or iptonetworklist")
        for entry in call.records("iptonetworklist"):
            network = call.store.get(entry.get("networkid"), NETWORKS)
            if network is None:
                raise invalid("iptonetworklist names no network")
            networks.append(network)
            if entry.get("ip"):
                addresses[network["id"]] = entry["ip"]
    elif (address := call.text("ipaddress")) is not None and networks:
        addresses[networks[0]["id"]] = address
    return networks, addresses


def default_network(call: Call, zone: ZoneRow, owner: AccountRow) -> NetworkRow:
    """The isolated network that an account gets with its first machine."""
    offering = call.store.one(
        NETWORK_OFFERINGS, name="DefaultIsolatedNetworkOfferingWithSourceNatService"
    )
    name = f"{owner['name']}-network"
    return new_network(call, zone, offering, owner, {"name": name, "displaytext": name})


def new_network(
    call: Call,
    zone: ZoneRow,
    offering: NetworkOfferingRow,
    owner: AccountRow | None,
    fields: NetworkRow,
) -> NetworkRow:
    """A guest network of an offering. `fields`: what is to be as it says."""
    shared = offering.get("guestiptype") == "Shared"
    layer_2 = offering.get("guestiptype") == "L2"
    row: NetworkRow = {
        "zoneid": zone["id"],
        "networkofferingid": offering["id"],
        "networkofferingconservemode": offering.get("conservemode", True),
        "networkofferingavailability": offering.get("availability", "Optional"),
        "type": offering.get("guestiptype", "Isolated"),
        "traffictype": "Guest",
        "acltype": "Domain" if shared else "Account",
        "state": "Setup" if shared or layer_2 else "Allocated",
        "specifyvlan": offering.get("specifyvlan", False),
    }
    take(row, zone, "dns1", "dns2")
    row |= fields
    if layer_2:
        row.pop("gateway", None)
        row.pop("netmask", None)
        row.pop("cidr", None)
    else:
        _address(row, zone)
    call.new(NETWORKS, row, owner=owner)
    row["related"] = row["id"]
    physical = call.store.first(PHYSICAL_NETWORKS, zoneid=zone["id"])
    if physical is not None:
        row["physicalnetworkid"] = physical["id"]
    return row


def _address(row: NetworkRow, zone: ZoneRow) -> None:
    """Gateway, netmask and CIDR of a new network: what it lacks follows from the rest."""
    if row.get("gateway") and row.get("netmask"):
        subnet = ipaddress.ip_interface(f"{row['gateway']}/{row['netmask']}").network
    else:
        cidr = row.get("cidr") or zone.get("guestcidraddress", "10.1.1.0/24")
        subnet = ipaddress.ip_network(cidr, strict=False)
    row["gateway"] = row.get("gateway") or str(subnet.network_address + 1)
    row["netmask"] = row.get("netmask") or str(subnet.netmask)
    row["cidr"] = str(subnet)


def implement(call: Call, network: NetworkRow) -> None:
    """What happens to a network when its first machine starts: a VLAN, an address to the outside,
    a router.
    """
    if network.get("state") != "Allocated" or network.get("type") != "Isolated":
        return
    vlan = 100 + network["_number"] % 900
    network |= {"state": "Implemented", "vlan": str(vlan), "broadcasturi": f"vlan://{vlan}"}
    offering = call.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    services = {each["name"] for each in offering.get("service", ())} if offering else set[object]()
    owner = call.store.get(network.get("_owner"), ACCOUNTS)
    zone = call.store.get(network["zoneid"], ZONES)
    if zone is None:
        return
    public = None
    if "SourceNat" in services and "vpcid" not in network:
        public = acquire(call, zone, owner, network=network, source_nat=True)
    if services & {"Dhcp", "SourceNat", "Firewall", "Lb"}:
        router(call, network, zone, owner, public)
