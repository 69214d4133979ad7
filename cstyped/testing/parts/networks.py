"""Guest networks: chosen for a machine, made, and brought up when their first machine starts."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import CAPACITY, INTERNAL, WRAPPED, Refusal, forbidden, invalid
from ..rows.kinds import (
    ACCOUNTS,
    IP_ADDRESSES,
    NETWORK_OFFERINGS,
    NETWORKS,
    PHYSICAL_NETWORKS,
    TRAFFIC_TYPES,
    ZONES,
)
from ..rows.rendering import usual
from ..rows.store import fields_of, take
from .network_domains import network_domain
from .network_services import providers_of
from .nics import check_free
from .public_addresses import acquire
from .routers import router
from .vlans import first_free, vlan_number

if TYPE_CHECKING:
    from ..rows.typed import (
        AccountRow,
        NetworkOfferingRow,
        NetworkRow,
        PhysicalNetworkRow,
        ZoneRow,
    )

# The inner code where a zone has no more VLANs.
INSUFFICIENT_VLANS = 4320


def chosen_networks(
    call: Call, zone: ZoneRow, owner: AccountRow
) -> tuple[list[NetworkRow], dict[str, str]]:
    """The networks that a new machine goes into and the addresses asked for in them."""
    networks, addresses = _named_networks(call)
    for network in networks:
        if network["zoneid"] != zone["id"]:
            raise invalid(f"network {network['name']} is in another zone")
        holder = call.store.get(network.get("_owner"), ACCOUNTS)
        others = holder is not None and holder is not owner and not call.may_see(holder)
        if others and not call.permitted(network):
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
    fields: NetworkRow = {"name": name, "displaytext": name}
    fields["networkdomain"] = network_domain(owner)
    return new_network(call, zone, offering, owner, fields)


def new_network(
    call: Call,
    zone: ZoneRow,
    offering: NetworkOfferingRow,
    owner: AccountRow | None,
    fields: NetworkRow,
) -> NetworkRow:
    """A guest network of an offering. `fields`: what is to be as it says."""
    kind, basic = offering.get("guestiptype", "Isolated"), zone.get("networktype") == "Basic"
    row = usual(NETWORKS)
    row |= {
        "zoneid": zone["id"],
        "networkofferingid": offering["id"],
        "type": kind,
        "traffictype": "Guest",
        "acltype": "Domain" if kind == "Shared" else "Account",
        "specifyipranges": offering.get("specifyipranges", False),
    }
    take(row, zone, "dns1", "dns2", "ip6dns1", "ip6dns2")
    row |= fields
    # A network whose VLAN is given has nothing more to be set up.
    row["state"] = "Setup" if kind == "Shared" or row.get("broadcasturi") else "Allocated"
    if kind == "L2":
        for_guests = ("gateway", "netmask", "cidr", "networkdomain")
        fields_of(row).update(dict.fromkeys(for_guests))
    elif basic:
        row |= {"broadcastdomaintype": "Native", "broadcasturi": "vlan://untagged"}
        row["vlan"] = "untagged"
    else:
        _address(row, zone)
    for name in [name for name, value in row.items() if value is None]:
        del fields_of(row)[name]
    call.new(NETWORKS, row, owner=owner)
    row["related"] = row["id"]
    physical = _physical_network(call, zone, offering)
    if physical is not None:
        row["physicalnetworkid"] = physical["id"]
    return row


def _physical_network(
    call: Call, zone: ZoneRow, offering: NetworkOfferingRow
) -> PhysicalNetworkRow | None:
    """The physical network that carries a new network: the one that is said, or that has the tag of
    the offering, or that carries guests.
    """
    given = call.given("physicalnetworkid", PHYSICAL_NETWORKS)
    if given is not None and given["zoneid"] == zone["id"]:
        return given
    all_of_them = list(call.store.where(PHYSICAL_NETWORKS, zoneid=zone["id"]))
    if tag := offering.get("tags"):
        tagged = [row for row in all_of_them if row.get("tags") == tag]
        if not tagged:
            raise invalid(f"no physical network of zone {zone['name']} has tag {tag}")
        return tagged[0]
    for row in all_of_them:
        if call.store.first(TRAFFIC_TYPES, physicalnetworkid=row["id"], traffictype="Guest"):
            return row
    return all_of_them[0] if all_of_them else None


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
    if network.get("state") == "Allocated":
        physical = call.store.get(network.get("physicalnetworkid"), PHYSICAL_NETWORKS)
        vlan = _free_vlan(call, physical)
        network |= {"state": "Implemented", "vlan": str(vlan), "broadcasturi": f"vlan://{vlan}"}
    elif network.get("state") != "Setup" or network.get("type") == "L2":
        return
    if network.get("type") == "L2" or "_served" in network:
        return
    network["_served"] = True
    deploy_router(call, network)


def _free_vlan(call: Call, physical: PhysicalNetworkRow | None) -> int:
    """The first VLAN of a physical network that no network has."""
    if physical is None:
        return 0
    taken = {
        number
        for row in call.store.where(NETWORKS, physicalnetworkid=physical["id"])
        if (number := vlan_number(row.get("vlan", ""))) is not None
    }
    found = first_free(physical.get("vlan", ""), taken)
    if found is None:
        text = f"physical network {physical['name']} has no free VLAN"
        raise Refusal(CAPACITY, text, INSUFFICIENT_VLANS)
    return found


def deploy_router(call: Call, network: NetworkRow) -> None:
    """The router that a network has by the services of its offering, if any needs one."""
    offering = call.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    services = providers_of(offering) if offering is not None else {}
    owner = call.store.get(network.get("_owner"), ACCOUNTS)
    zone = call.store.get(network["zoneid"], ZONES)
    if zone is None:
        return
    public = None
    if "SourceNat" in services and "vpcid" not in network:
        public = call.store.first(
            IP_ADDRESSES, associatednetworkid=network["id"], issourcenat=True
        ) or acquire(call, zone, owner, network=network, source_nat=True)
    if any("VirtualRouter" in each for providers in services.values() for each in providers):
        router(call, network, zone, owner, public)
