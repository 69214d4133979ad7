"""Virtual routers: of networks, of VPCs, and those that balance inside a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..asking.site import Site
from ..rows.kinds import (
    HOSTS,
    IP_ADDRESSES,
    NETWORKS,
    ROUTERS,
    SERVICE_OFFERINGS,
    TEMPLATES,
    VLAN_IP_RANGES,
)
from ..rows.rendering import Computed, Renderer, compute, usual
from ..rows.store import take
from ..rows.stored import Shown
from . import build

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, IPAddressRow, NetworkRow, RouterRow, VpcRow, ZoneRow

_CONTROL_GATEWAY, _CONTROL_NETMASK = "169.254.0.1", "255.255.0.0"
# What a NIC of the control network has only while its router runs.
_WHILE_RUNNING = ("netmask", "gateway", "ipaddress", "macaddress")


def _new(call: Call, zone: ZoneRow, owner: AccountRow | None, kind: str) -> RouterRow:
    """A router without NICs to guests or to the outside; kept already. `kind`: of its offering."""
    store = call.store
    row = usual(ROUTERS)
    row |= {
        "zoneid": zone["id"],
        "hypervisor": "Simulator",
        "state": "Running",
        "version": call.site.settings.server_version,
        "linklocalnetworkid": _control_network(call.site, zone),
        "linklocalmacaddress": build.mac(call.site, "0e:00:a9"),
        "linklocalnetmask": _CONTROL_NETMASK,
        "hostcontrolstate": "Enabled",
        "_nics": [],
    }
    take(row, zone, "dns1", "dns2")
    if (host := store.first(HOSTS, zoneid=zone["id"], type="Routing")) is not None:
        take(row, host, "podid", hostid="id")
    if (offering := store.first(SERVICE_OFFERINGS, systemvmtype=kind)) is not None:
        row["serviceofferingid"] = offering["id"]
    if (template := store.first(TEMPLATES, templatetype="SYSTEM")) is not None:
        row["templateid"] = template["id"]
    call.new(ROUTERS, row, owner=owner)
    row["linklocalip"] = f"169.254.{row['_number'] % 250}.7"
    row["name"] = f"{'b' if kind == 'internalloadbalancervm' else 'r'}-{row['_number']}-VM"
    return row


def _control_network(site: Site, zone: ZoneRow) -> str:
    """The id of the network by which the server reaches its machines."""
    return build.system_network(site, zone, "Control")["id"]


def _control_nic(call: Call, row: RouterRow) -> None:
    row["_nics"].append(
        {
            "id": call.store.new_id(),
            "networkid": row["linklocalnetworkid"],
            "netmask": _CONTROL_NETMASK,
            "gateway": _CONTROL_GATEWAY,
            "ipaddress": row["linklocalip"],
            "traffictype": "Control",
            "isdefault": False,
            "macaddress": row["linklocalmacaddress"],
        }
    )


def _public_nic(call: Call, row: RouterRow, address: IPAddressRow) -> None:
    vlan = call.store.get(address.get("vlanid"), VLAN_IP_RANGES)
    if vlan is None:
        return
    row["publicip"] = address["ipaddress"]
    row["publicmacaddress"] = build.mac(call.site, "1e:00:6c")
    take(row, vlan, "gateway", publicnetmask="netmask", publicnetworkid="networkid")
    nic: Shown = {
        "id": call.store.new_id(),
        "ipaddress": address["ipaddress"],
        "traffictype": "Public",
        "isdefault": True,
        "macaddress": row["publicmacaddress"],
        "mtu": 1500,
    }
    take(nic, vlan, "networkid", "netmask", "gateway", isolationuri="vlan", broadcasturi="vlan")
    row["_nics"].append(nic)


def _guest_nic(
    call: Call, row: RouterRow, network: NetworkRow, address: str, *, default: bool = False
) -> None:
    row["guestnetworkid"] = network["id"]
    row["guestipaddress"] = address
    row["guestmacaddress"] = build.mac(call.site)
    take(row, network, "networkdomain", guestnetmask="netmask")
    nic: Shown = {
        "id": call.store.new_id(),
        "networkid": network["id"],
        "ipaddress": address,
        "traffictype": "Guest",
        "type": network.get("type", "Isolated"),
        "isdefault": default,
        "macaddress": row["guestmacaddress"],
    }
    take(nic, network, "netmask")
    if default:
        take(nic, network, "gateway")
    else:
        take(nic, network, mtu="privatemtu")
    row["_nics"].insert(0, nic)


def router(
    call: Call,
    network: NetworkRow,
    zone: ZoneRow,
    owner: AccountRow | None,
    public: IPAddressRow | None,
) -> RouterRow:
    """The virtual router of a network. A tier gets a NIC in the router of its VPC."""
    if "vpcid" in network:
        found = call.store.first(ROUTERS, vpcid=network["vpcid"], role="VIRTUAL_ROUTER")
        if found is not None:
            _guest_nic(call, found, network, network.get("gateway", ""))
            return found
    row = _new(call, zone, owner, "domainrouter")
    _control_nic(call, row)
    _guest_nic(call, row, network, _own_address(call, network))
    if public is not None:
        _public_nic(call, row, public)
    take(row, network, "vpcid")
    return row


def _own_address(call: Call, network: NetworkRow) -> str:
    """The address of a router: the gateway's, or one of the range where that is another machine."""
    if network.get("type") != "Shared":
        return network.get("gateway", "")
    free = call.store.first(IP_ADDRESSES, networkid=network["id"], state="Free")
    if free is None:
        return network.get("gateway", "")
    free["state"] = "Allocated"
    free["allocated"] = call.stamp
    return free["ipaddress"]


def vpc_router(
    call: Call,
    vpc: VpcRow,
    zone: ZoneRow,
    owner: AccountRow | None,
    public: IPAddressRow | None,
) -> RouterRow:
    """The virtual router of a VPC, before it has tiers."""
    row = _new(call, zone, owner, "domainrouter")
    _control_nic(call, row)
    if public is not None:
        _public_nic(call, row, public)
    row["vpcid"] = vpc["id"]
    take(row, vpc, "networkdomain")
    return row


def internal_balancer(
    call: Call, network: NetworkRow, zone: ZoneRow, owner: AccountRow | None, address: str
) -> RouterRow:
    """The machine that balances at an address inside a network."""
    row = _new(call, zone, owner, "internalloadbalancervm")
    row["role"] = "INTERNAL_LB_VM"
    _guest_nic(call, row, network, address, default=True)
    _control_nic(call, row)
    take(row, network, "vpcid")
    return row


def _nics(row: RouterRow, at: Renderer) -> list[Shown]:
    running = row.get("state") == "Running"
    shown: list[Shown] = []
    for nic in row.get("_nics", ()):
        entry = dict(nic)
        network = at.store.get(nic.get("networkid"), NETWORKS)
        if nic.get("traffictype") == "Guest" and network is not None:
            entry["networkname"] = network["name"]
            if running and "broadcasturi" in network:
                entry |= dict.fromkeys(("isolationuri", "broadcasturi"), network["broadcasturi"])
        if nic.get("traffictype") == "Control" and not running:
            for name in _WHILE_RUNNING:
                entry.pop(name, None)
        shown.append(entry)
    return shown


def _guest_name(row: RouterRow, at: Renderer) -> object:
    return at.name(row.get("guestnetworkid"))


def _as_stored(field: str) -> Computed:
    """A field that only a router has that is connected so."""
    return lambda row, at: row.get(field)


_CONNECTED = (
    "gateway", "publicip", "publicmacaddress", "publicnetmask", "publicnetworkid", "guestipaddress",
    "guestmacaddress", "guestnetmask", "guestnetworkid", "hypervisor", "linklocalip",
    "linklocalmacaddress", "linklocalnetmask", "linklocalnetworkid", "networkdomain",
)  # fmt: skip
for _kind in ("DomainRouter", "InternalLoadBalancerVM"):
    compute(_kind, {"nic": _nics, "guestnetworkname": _guest_name})
    compute(_kind, {name: _as_stored(name) for name in _CONNECTED})
