"""Guest networks: chosen for a machine, made, and brought up when their first machine starts."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, within
from ..refusal import CAPACITY, INTERNAL, WRAPPED, Refusal, forbidden, invalid
from ..rows.kinds import (
    ACCOUNTS,
    DOMAINS,
    IP_ADDRESSES,
    NETWORK_OFFERINGS,
    NETWORK_PERMISSIONS,
    NETWORKS,
    PHYSICAL_NETWORKS,
    TRAFFIC_TYPES,
    ZONES,
)
from ..rows.rendering import usual
from ..rows.store import fields_of, take
from .network_domains import network_domain
from .network_services import providers_of, service_names
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
    if zone.get("networktype") == "Basic":
        if networks:
            raise invalid("a machine of a basic zone is in its only network: name none")
        networks = [_network_of_basic(call, zone)]
    for network in networks:
        if network["zoneid"] != zone["id"]:
            raise invalid(f"network {network['name']} is in another zone")
        if network.get("_system"):
            raise invalid(f"network {network['name']} is for the system only")
        _check_use(call, network, owner)
    networks = networks or [_usual_network(call, zone, owner)]
    if (address := call.text("ipaddress")) is not None:
        addresses[networks[0]["id"]] = address
    for network in networks:
        if network["id"] in addresses:
            _check_asked(call, network, addresses[network["id"]])
    return networks, addresses


def _usual_network(call: Call, zone: ZoneRow, owner: AccountRow) -> NetworkRow:
    """The network of a machine for which none is named: one with security groups where those are
    used, otherwise the isolated one of its owner.
    """
    grouped = call.texts("securitygroupids") or call.texts("securitygroupnames")
    if zone.get("securitygroupsenabled") or grouped:
        for network in call.store.where(NETWORKS, zoneid=zone["id"], type="Shared"):
            if has_service(call, network, "SecurityGroup") and may_use(call, network, owner):
                return network
        raise invalid(f"zone {zone['name']} has no network with security groups")
    own = [
        row
        for row in call.store.where(NETWORKS, zoneid=zone["id"], _owner=owner["id"])
        if row.get("type") == "Isolated" and "vpcid" not in row
    ]
    if len(own) > 1:
        raise invalid("the account has several networks: say which by networkids")
    return own[0] if own else default_network(call, zone, owner)


def _network_of_basic(call: Call, zone: ZoneRow) -> NetworkRow:
    found = call.store.first(NETWORKS, zoneid=zone["id"], type="Shared", traffictype="Guest")
    if found is None:
        raise invalid(f"basic zone {zone['name']} has no network for guests")
    return found


def has_service(call: Call, network: NetworkRow, service: str) -> bool:
    """Whether the offering of a network has a service."""
    offering = call.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    return offering is not None and service in service_names(offering)


def _check_use(call: Call, network: NetworkRow, owner: AccountRow) -> None:
    """531 unless a machine of an account may be in a network."""
    if not may_use(call, network, owner):
        raise forbidden(f"{owner['name']} may not use network {network['id']}")


def may_use(call: Call, network: NetworkRow, owner: AccountRow) -> bool:
    """Whether an account may have machines in a network: the administrator in any, others in their
    own, in those of their projects and domains, and in those that they were permitted.
    """
    if owner.get("accounttype") == 1:
        return True
    holder = call.store.get(network.get("_owner"), ACCOUNTS)
    if holder is None:
        return _of_domain(call, network, owner)
    if holder is owner:
        return True
    if "_project" in holder and call.may_see(holder):
        return True
    mine = owner["id"]
    return call.store.first(NETWORK_PERMISSIONS, networkid=network["id"], _account=mine) is not None


def _of_domain(call: Call, network: NetworkRow, owner: AccountRow) -> bool:
    """Whether a domain's network is of an account's domain, or of one above it."""
    top = call.store.get(network.get("domainid"), DOMAINS)
    home = call.store.get(owner["domainid"], DOMAINS)
    if top is None or home is None or home is top:
        return True
    return bool(network.get("subdomainaccess")) and within(home, top)


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
