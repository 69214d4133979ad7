"""What machines are plugged into: networks chosen for a deployment, cards and addresses, routers,
limits.
"""

from __future__ import annotations

import ipaddress
from typing import Any

from ..asking.call import Call
from ..refusal import Refusal, forbidden, invalid
from ..rows.rendering import defaults
from ..rows.store import Row
from . import build


def chosen_networks(call: Call, zone: Row, owner: Row) -> tuple[list[Row], dict[str, str]]:
    """The networks that a new machine goes into and the addresses asked for in them."""
    addresses: dict[str, str] = {}
    networks: list[Row] = list(call.lists.get("networkids", ()))
    if call.has("iptonetworklist"):
        if networks:
            raise invalid("give either networkids or iptonetworklist")
        for entry in call.maps("iptonetworklist"):
            network = call.store.find(["Network"], entry.get("networkid", ""))
            if network is None:
                raise invalid("iptonetworklist names no network")
            networks.append(network)
            if entry.get("ip"):
                addresses[network["id"]] = entry["ip"]
    elif call.has("ipaddress") and networks:
        addresses[networks[0]["id"]] = call.get("ipaddress")
    for network in networks:
        if network["zoneid"] != zone["id"]:
            raise invalid(f"network {network['name']} is in another zone")
        holder = call.store.get(network.get("_owner"))
        if holder is not None and holder is not owner and not call.may_see(holder):
            raise forbidden(f"network {network['id']} is somebody else's")
    for key, address in addresses.items():
        found = call.store.get(key)
        if found is not None:
            check_free(call, found, address)
    if networks or zone.get("networktype") == "Basic":
        return networks, addresses
    own = [
        row
        for row in call.store.where("Network", zoneid=zone["id"], _owner=owner["id"])
        if row.get("type") == "Isolated" and "vpcid" not in row
    ]
    if len(own) > 1:
        raise invalid("the account has several networks: say which by networkids")
    return (own or [default_network(call, zone, owner)]), addresses


def default_network(call: Call, zone: Row, owner: Row) -> Row:
    """The isolated network that an account gets with its first machine."""
    offering = call.store.first(
        "NetworkOffering", name="DefaultIsolatedNetworkOfferingWithSourceNatService"
    )
    name = f"{owner['name']}-network"
    return new_network(call, zone, offering or {}, owner, name=name, displaytext=name)


def new_network(call: Call, zone: Row, offering: Row, owner: Row | None, **fields: Any) -> Row:
    """A guest network of an offering."""
    shared = offering.get("guestiptype") == "Shared"
    layer_2 = offering.get("guestiptype") == "L2"
    cidr = fields.pop("cidr", None)
    gateway, netmask = fields.pop("gateway", None), fields.pop("netmask", None)
    if not layer_2:
        if gateway and netmask:
            subnet: Any = ipaddress.ip_interface(f"{gateway}/{netmask}").network
        else:
            subnet = ipaddress.ip_network(
                cidr or zone.get("guestcidraddress", "10.1.1.0/24"), strict=False
            )
        fields |= {
            "gateway": gateway or str(subnet.network_address + 1),
            "netmask": netmask or str(subnet.netmask),
            "cidr": str(subnet),
        }
    row: Row = {
        "zoneid": zone["id"],
        "networkofferingid": offering.get("id"),
        "networkofferingconservemode": offering.get("conservemode", True),
        "networkofferingavailability": offering.get("availability", "Optional"),
        "type": offering.get("guestiptype", "Isolated"),
        "traffictype": "Guest",
        "acltype": "Domain" if shared else "Account",
        "state": "Setup" if shared or layer_2 else "Allocated",
        "specifyvlan": offering.get("specifyvlan", False),
        "dns1": zone.get("dns1"),
        "dns2": zone.get("dns2"),
    } | fields
    for name in [name for name, value in row.items() if value is None]:
        del row[name]
    call.new("Network", row, owner=owner)
    row["related"] = row["id"]
    physical = call.store.first("PhysicalNetwork", zoneid=zone["id"])
    if physical is not None:
        row["physicalnetworkid"] = physical["id"]
    return row


def plug(
    call: Call, vm: Row, network: Row, *, address: str | None = None, default: bool = False
) -> Row:
    """A network card for a machine."""
    nic: Row = {
        "networkid": network["id"],
        "netmask": network.get("netmask"),
        "gateway": network.get("gateway"),
        "ipaddress": address or free_address(call, network),
        "traffictype": network.get("traffictype", "Guest"),
        "type": network.get("type", "Isolated"),
        "isdefault": default,
        "macaddress": build.mac(call.site),
        "deviceid": len(vm["_nics"]),
        "virtualmachineid": vm["id"],
        "_owner": vm["_owner"],
    }
    for name in [name for name, value in nic.items() if value is None]:
        del nic[name]
    call.store.add("Nic", nic, now=call.now)
    vm["_nics"].append(nic)
    return nic


def taken_addresses(call: Call, network: Row) -> set[str]:
    taken: set[str] = set()
    for nic in call.store.where("Nic", networkid=network["id"]):
        taken.add(nic.get("ipaddress", ""))
        taken.update(each["ipaddress"] for each in nic.get("secondaryip", ()))
    return taken


def free_address(call: Call, network: Row) -> str | None:
    """An address of the network that no card has; the highest ones first come last."""
    if "cidr" not in network:
        return None
    subnet = ipaddress.ip_network(network["cidr"], strict=False)
    first, last = int(subnet.network_address) + 2, int(subnet.broadcast_address) - 1
    # Where the last search ended; a network of ten thousand machines must not be searched from its
    # start each time.
    at = max(network.get("_next", first), first)
    if at <= last:
        network["_next"] = at + 1
        wanted = str(ipaddress.ip_address(at))
        if "_asked" not in network or wanted not in network["_asked"]:
            return wanted
    taken = taken_addresses(call, network)
    for number in range(first, last + 1):
        address = str(ipaddress.ip_address(number))
        if address not in taken:
            return address
    raise Refusal(533, f"network {network['name']} has no free address", 4320)


def check_free(call: Call, network: Row, address: str) -> None:
    """431 when an address is not the network's or is in use."""
    try:
        inside = ipaddress.ip_address(address) in ipaddress.ip_network(
            network.get("cidr", "0.0.0.0/0")
        )
    except ValueError:
        raise invalid(f"{address} is not an address") from None
    if not inside:
        raise invalid(f"{address} is not in network {network['name']}")
    if address in taken_addresses(call, network):
        raise invalid(f"{address} is in use")
    network.setdefault("_asked", set()).add(address)


def implement(call: Call, network: Row) -> None:
    """What happens to a network when its first machine starts: a VLAN, an address to the outside,
    a router.
    """
    if network.get("state") != "Allocated" or network.get("type") != "Isolated":
        return
    vlan = 100 + network["_number"] % 900
    network |= {"state": "Implemented", "vlan": str(vlan), "broadcasturi": f"vlan://{vlan}"}
    offering = call.store.get(network.get("networkofferingid")) or {}
    services = {each["name"] for each in offering.get("service", ())}
    owner = call.store.get(network.get("_owner"))
    zone = call.store.get(network["zoneid"]) or {}
    public = None
    if "SourceNat" in services and "vpcid" not in network:
        public = acquire(call, zone, owner, network=network, source_nat=True)
    if services & {"Dhcp", "SourceNat", "Firewall", "Lb"}:
        router(call, network, zone, owner, public)


def acquire(
    call: Call,
    zone: Row,
    owner: Row | None,
    *,
    network: Row | None,
    vpc: Row | None = None,
    source_nat: bool = False,
) -> Row:
    """A public address for somebody."""
    found = build.next_public_address(call.site, zone)
    if found is None:
        raise Refusal(533, f"zone {zone.get('name')} has no free public address", 4320)
    address, vlan = found
    row: Row = {
        "ipaddress": address,
        "allocated": call.stamp,
        "zoneid": zone["id"],
        "issourcenat": source_nat,
        "state": "Allocated",
        "networkid": vlan["networkid"],
        "vlanid": vlan["id"],
        "vlanname": vlan.get("vlan"),
        "physicalnetworkid": vlan["physicalnetworkid"],
    }
    if network is not None:
        row["associatednetworkid"] = network["id"]
    if vpc is not None:
        row["vpcid"] = vpc["id"]
    return call.new("IPAddress", dict(defaults("IPAddress")) | row, owner=owner)


def router(call: Call, network: Row, zone: Row, owner: Row | None, public: Row | None) -> Row:
    """The virtual router of a network."""
    host = call.store.first("Host", zoneid=zone["id"], type="Routing") or {}
    offering = call.store.first("ServiceOffering", systemvmtype="domainrouter") or {}
    template = call.store.first("Template", templatetype="SYSTEM") or {}
    vlan = call.store.get(public.get("vlanid")) or {} if public else {}
    row: Row = {
        "zoneid": zone["id"],
        "dns1": zone.get("dns1"),
        "hypervisor": "Simulator",
        "state": "Running",
        "podid": host.get("podid"),
        "hostid": host.get("id"),
        "guestnetworkid": network["id"],
        "guestnetworkname": network["name"],
        "guestipaddress": network.get("gateway"),
        "networkdomain": network.get("networkdomain"),
        "publicip": public["ipaddress"] if public else None,
        "serviceofferingid": offering.get("id"),
        "templateid": template.get("id"),
        "version": call.site.settings.server_version,
        "gateway": vlan.get("gateway"),
        "publicnetmask": vlan.get("netmask"),
        "publicmacaddress": build.mac(call.site, "1e:00:6c"),
        "publicnetworkid": vlan.get("networkid"),
        "guestnetmask": network.get("netmask"),
        "guestmacaddress": build.mac(call.site),
        "linklocalnetworkid": call.store.new_id(),
        "linklocalmacaddress": build.mac(call.site, "0e:00:a9"),
        "linklocalnetmask": "255.255.0.0",
        "vpcid": network.get("vpcid"),
        "linklocalip": f"169.254.{network['_number'] % 250}.7",
        "hostcontrolstate": "Enabled",
    }
    row = dict(defaults("DomainRouter")) | row
    for name in [name for name, value in row.items() if value is None]:
        del row[name]
    call.new("DomainRouter", row, owner=owner)
    row["name"] = f"r-{row['_number']}-VM"
    return row
