"""Virtual routers of networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..rows.kinds import HOSTS, ROUTERS, SERVICE_OFFERINGS, TEMPLATES, VLAN_IP_RANGES
from ..rows.rendering import usual
from ..rows.store import take
from . import build

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, IPAddressRow, NetworkRow, RouterRow, ZoneRow


def router(
    call: Call,
    network: NetworkRow,
    zone: ZoneRow,
    owner: AccountRow | None,
    public: IPAddressRow | None,
) -> RouterRow:
    """The virtual router of a network."""
    store = call.store
    row = usual(ROUTERS)
    row |= {
        "zoneid": zone["id"],
        "hypervisor": "Simulator",
        "state": "Running",
        "guestnetworkid": network["id"],
        "version": call.site.settings.server_version,
        "publicmacaddress": build.mac(call.site, "1e:00:6c"),
        "guestmacaddress": build.mac(call.site),
        "linklocalnetworkid": store.new_id(),
        "linklocalmacaddress": build.mac(call.site, "0e:00:a9"),
        "linklocalnetmask": "255.255.0.0",
        "linklocalip": f"169.254.{network['_number'] % 250}.7",
        "hostcontrolstate": "Enabled",
    }
    take(row, zone, "dns1")
    take(row, network, "networkdomain", "vpcid")
    take(row, network, guestnetworkname="name", guestipaddress="gateway", guestnetmask="netmask")
    if (host := store.first(HOSTS, zoneid=zone["id"], type="Routing")) is not None:
        take(row, host, "podid", hostid="id")
    if (offering := store.first(SERVICE_OFFERINGS, systemvmtype="domainrouter")) is not None:
        row["serviceofferingid"] = offering["id"]
    if (template := store.first(TEMPLATES, templatetype="SYSTEM")) is not None:
        row["templateid"] = template["id"]
    if public is not None:
        row["publicip"] = public["ipaddress"]
        if (vlan := store.get(public.get("vlanid"), VLAN_IP_RANGES)) is not None:
            take(row, vlan, "gateway", publicnetmask="netmask", publicnetworkid="networkid")
    call.new(ROUTERS, row, owner=owner)
    row["name"] = f"r-{row['_number']}-VM"
    return row
