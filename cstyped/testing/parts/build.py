"""Builds the physical side of a cloud: zones, pods, clusters, hosts, storage, system machines.

Used by the seeds and by the commands (createZone, addHost, ...), so that a zone made by hand is
like the one that is there.
"""

from __future__ import annotations

import ipaddress
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import clock
from ..asking.site import Site
from ..rows.kinds import (
    ACCOUNTS,
    ALERTS,
    CLUSTERS,
    DISK_OFFERINGS,
    HOSTS,
    IMAGE_STORES,
    INTERNAL_ELEMENTS,
    MANAGEMENT_SERVERS,
    NETWORK_PROVIDERS,
    NETWORKS,
    PHYSICAL_NETWORKS,
    PODS,
    ROUTER_ELEMENTS,
    SERVICE_OFFERINGS,
    STORAGE_POOLS,
    SYSTEM_VMS,
    TEMPLATES,
    TRAFFIC_TYPES,
    VLAN_IP_RANGES,
    ZONES,
)
from ..rows.rendering import defaults, usual
from ..rows.store import fields_of, take
from ..rows.stored import Kind, R, Row, Shown
from .address_ranges import fill_range, next_free
from .urls import parts_of

if TYPE_CHECKING:
    from ..rows.typed import (
        AlertRow,
        ClusterRow,
        DiskOfferingRow,
        HostRow,
        ImageStoreRow,
        InternalElementRow,
        NetworkProviderRow,
        NetworkRow,
        PhysicalNetworkRow,
        PodRow,
        RouterElementRow,
        ServiceOfferingRow,
        StoragePoolRow,
        SystemVmRow,
        TrafficTypeRow,
        VlanIpRangeRow,
        ZoneRow,
    )

GIB = 1024**3
# Provider -> services it can give, and whether each can be switched by itself.
PROVIDERS: dict[str, list[str]] = {
    "VirtualRouter": [
        "Vpn", "Dhcp", "Dns", "Gateway", "Firewall", "Lb", "SourceNat", "StaticNat",
        "PortForwarding", "UserData",
    ],
    "VpcVirtualRouter": [
        "Vpn", "Dhcp", "Dns", "Gateway", "Lb", "SourceNat", "StaticNat", "PortForwarding",
        "UserData",
    ],
    "InternalLbVm": ["Lb"],
    "ConfigDrive": ["Dhcp", "Dns", "UserData"],
    "SecurityGroupProvider": ["SecurityGroup"],
    "BaremetalPxeProvider": [],
}  # fmt: skip
# Those that are on from the start, and those whose services are only on or off together.
_ENABLED = ("ConfigDrive", "BaremetalPxeProvider")
_TOGETHER = ("SecurityGroupProvider", "BaremetalPxeProvider")


def make(site: Site, kind: Kind[R], row: R) -> R:
    """Keep a row that has the usual values of its class where `row` does not say otherwise."""
    whole = usual(kind)
    fields_of(whole).update(row)
    return site.store.add(kind, whole, now=site.clock.now())


def make_any(site: Site, kind: str, fields: Mapping[str, object]) -> Row:
    """The same for a class that is known at run time only. None leaves a usual value out."""
    row = {name: held for name, held in {**defaults(kind), **fields}.items() if held is not None}
    return site.store.add(kind, row, now=site.clock.now())


def zone(site: Site, name: str, fields: ZoneRow) -> ZoneRow:
    """A zone, with what every one has. `fields`: what is to be as it says."""
    row = usual(ZONES)
    row |= {
        "name": name,
        "dns1": "8.8.8.8",
        "internaldns1": "8.8.8.8",
        "zonetoken": str(uuid.UUID(int=site.store.choose(2**120), version=4)),
    }
    if fields.get("networktype") != "Basic":
        row["guestcidraddress"] = "10.1.1.0/24"
    row |= fields
    return site.store.add(ZONES, row, now=site.clock.now())


def physical_network(
    site: Site, at: ZoneRow, name: str, fields: PhysicalNetworkRow
) -> PhysicalNetworkRow:
    """A physical network with its providers. `fields`: what is to be as it says."""
    row: PhysicalNetworkRow = {"name": name, "zoneid": at["id"]}
    row |= fields
    network = make(site, PHYSICAL_NETWORKS, row)
    network.setdefault("state", "Disabled")
    for provider, services in PROVIDERS.items():
        given: NetworkProviderRow = {
            "name": provider,
            "physicalnetworkid": network["id"],
            "state": "Enabled" if provider in _ENABLED else "Disabled",
            "servicelist": list(services),
            "canenableindividualservice": provider not in _TOGETHER,
        }
        nsp = make(site, NETWORK_PROVIDERS, given)
        if provider in ("VirtualRouter", "VpcVirtualRouter"):
            router: RouterElementRow = {"nspid": nsp["id"], "enabled": False}
            make(site, ROUTER_ELEMENTS, router)
        elif provider == "InternalLbVm":
            balancer: InternalElementRow = {"nspid": nsp["id"], "enabled": False}
            make(site, INTERNAL_ELEMENTS, balancer)
    return network


def traffic_type(site: Site, network: PhysicalNetworkRow, kind: str) -> TrafficTypeRow:
    row: TrafficTypeRow = {"traffictype": kind, "physicalnetworkid": network["id"]}
    return make(site, TRAFFIC_TYPES, row)


def pod(
    site: Site, at: ZoneRow, name: str, gateway: str, netmask: str, start: str, end: str
) -> PodRow:
    addresses: Shown = {"startip": start, "endip": end, "forsystemvms": "0"}
    row: PodRow = {
        "name": name,
        "zoneid": at["id"],
        "gateway": gateway,
        "netmask": netmask,
        "ipranges": [addresses | {"vlanid": "vlan://untagged"}],
        "startip": [start],
        "endip": [end],
        "forsystemvms": ["0"],
        "vlanid": ["vlan://untagged"],
    }
    return make(site, PODS, row)


def cluster(
    site: Site, within: PodRow, name: str, hypervisor: str, fields: ClusterRow | None = None
) -> ClusterRow:
    row: ClusterRow = {
        "name": name,
        "podid": within["id"],
        "zoneid": within["zoneid"],
        "hypervisortype": hypervisor,
        "resourcedetails": {"memoryOvercommitRatio": "1.0", "cpuOvercommitRatio": "1.0"},
    }
    if fields is not None:
        row |= fields
    return make(site, CLUSTERS, row)


def host(site: Site, within: ClusterRow, name: str | None = None) -> HostRow:
    at = site.store.get(within["podid"], PODS)
    taken = len(list(site.store.where(HOSTS, podid=within["podid"])))
    # A pod that was put into the cloud by hand may lack both.
    gateway, netmask = "172.16.0.1", "255.255.255.0"
    if at is not None:
        gateway, netmask = at.get("gateway", gateway), at.get("netmask", netmask)
    address = ipaddress.ip_interface(f"{gateway}/{netmask}").ip + 20 + taken
    row: HostRow = {
        "name": name or f"SimulatedAgent.{site.store.new_id()}",
        "ipaddress": str(address),
        "zoneid": within["zoneid"],
        "podid": within["podid"],
        "clusterid": within["id"],
        "hypervisor": within["hypervisortype"],
        "managementserverid": site.store.rows(MANAGEMENT_SERVERS)[0]["id"],
        "version": site.settings.server_version,
        "hypervisorversion": site.settings.server_version,
        "lastpinged": clock.written(site.clock.now()),
        "_cpu": 32_000,
        "_memory": 8 * GIB,
        "_cpuused": 0,
        "_memoryused": 0,
    }
    return make(site, HOSTS, row)


def storage_pool(
    site: Site, at: ZoneRow, name: str, url: str, within: ClusterRow | None = None
) -> StoragePoolRow:
    """A pool of a cluster, or of the whole zone."""
    parts = parts_of(url)
    kinds = {"nfs": "NetworkFilesystem", "rbd": "RBD", "iscsi": "IscsiLUN"}
    row: StoragePoolRow = {
        "id": str(uuid.uuid3(uuid.NAMESPACE_URL, url + name + at["id"])),
        "name": name,
        "zoneid": at["id"],
        "ipaddress": parts.hostname or parts.netloc,
        "path": parts.path,
        "type": kinds.get(parts.scheme, "NetworkFilesystem"),
        "scope": "ZONE",
    }
    if within is not None:
        row |= {"scope": "CLUSTER", "clusterid": within["id"], "podid": within["podid"]}
    return make(site, STORAGE_POOLS, row)


def image_store(
    site: Site, at: ZoneRow | None, name: str, url: str, provider: str
) -> ImageStoreRow:
    """Secondary storage of a zone, or of all zones."""
    row: ImageStoreRow = {
        "name": name,
        "url": url,
        "protocol": parts_of(url).scheme or "nfs",
        "providername": provider,
        "scope": "REGION",
    }
    if at is not None:
        row |= {"scope": "ZONE", "zoneid": at["id"]}
    return make(site, IMAGE_STORES, row)


def service_offering(site: Site, row: ServiceOfferingRow) -> ServiceOfferingRow:
    """A service offering with the disk offering that goes with it."""
    disk: DiskOfferingRow = {"name": row["name"], "disksize": 0, "_compute_only": True}
    take(disk, row, "displaytext")
    row["diskofferingid"] = make(site, DISK_OFFERINGS, disk)["id"]
    return make(site, SERVICE_OFFERINGS, row)


def system_network(site: Site, at: ZoneRow, traffic: str) -> NetworkRow:
    """The network of a zone for one sort of the server's own traffic."""
    found = site.store.first(NETWORKS, zoneid=at["id"], traffictype=traffic)
    if found is not None:
        return found
    row: NetworkRow = {
        "traffictype": traffic,
        "zoneid": at["id"],
        "issystem": True,
        "name": traffic.lower(),
        "state": "Setup",
        "_system": True,
    }
    return make(site, NETWORKS, row)


def public_range(
    site: Site, at: ZoneRow, network: PhysicalNetworkRow, fields: VlanIpRangeRow
) -> VlanIpRangeRow:
    """A range of public addresses with all of them. `fields`: its VLAN, gateway, netmask, ends."""
    subnet = ipaddress.ip_interface(f"{fields['gateway']}/{fields['netmask']}").network
    row: VlanIpRangeRow = {
        "zoneid": at["id"],
        "forvirtualnetwork": True,
        "cidr": str(subnet),
        "networkid": system_network(site, at, "Public")["id"],
        "physicalnetworkid": network["id"],
    }
    row |= fields
    made = make(site, VLAN_IP_RANGES, row)
    fill_range(site, made)
    return made


def mac(site: Site, prefix: str = "02:01:00") -> str:
    number = site.store.choose(2**24)
    return f"{prefix}:{number >> 16 & 255:02x}:{number >> 8 & 255:02x}:{number & 255:02x}"


_ALERTS = {8: "ALERT.USERVM", 10: "ALERT.SERVICE.CONSOLEPROXY", 14: "ALERT.MANAGEMENT"} | {
    19: "ALERT.SERVICE.SSVM"
}


def alert(site: Site, kind: int, text: str) -> AlertRow:
    """Something that administrators should know."""
    row: AlertRow = {
        "type": kind,
        "name": _ALERTS[kind],
        "description": text,
        "sent": site.stamp,
    }
    return make(site, ALERTS, row)


def system_machines(site: Site, at: ZoneRow) -> None:
    """The two machines that every working zone has: for secondary storage and for consoles."""
    hosts = list(site.store.where(HOSTS, zoneid=at["id"], type="Routing"))
    if not hosts or any(site.store.where(SYSTEM_VMS, zoneid=at["id"])):
        return
    for kind in ("consoleproxy", "secondarystoragevm"):
        _system_machine(site, at, kind, hosts[site.store.choose(len(hosts))])


def _system_machine(site: Site, at: ZoneRow, kind: str, where: HostRow) -> None:
    number = len(site.store.rows(SYSTEM_VMS)) + 1
    name = f"{'v' if kind == 'consoleproxy' else 's'}-{number}-VM"
    in_pod = site.store.get(where["podid"], PODS)
    starts = in_pod.get("startip") if in_pod is not None else None
    public = next_free(site, at, None)
    alert(site, 10 if kind == "consoleproxy" else 19, f"{kind} of {at['name']} is up")
    start = ipaddress.ip_address((starts or ["172.16.15.2"])[0])
    row: SystemVmRow = {
        "systemvmtype": kind,
        "name": name,
        "zoneid": at["id"],
        "podid": where["podid"],
        "hostid": where["id"],
        "publicmacaddress": mac(site, "1e:00:6c"),
        "privateip": str(start + 10 + number),
        "privatemacaddress": mac(site, "1e:00:31"),
        "linklocalip": f"169.254.{100 + number}.{20 + number}",
        "linklocalmacaddress": mac(site, "0e:00:a9"),
        "state": "Running",
    }
    take(row, at, "dns1")
    if public is not None:
        system = site.store.one(ACCOUNTS, name="system")
        public |= {"state": "Allocated", "allocated": site.stamp, "_owner": system["id"]}
        row["publicip"] = public["ipaddress"]
        if (vlan := site.store.get(public["vlanid"], VLAN_IP_RANGES)) is not None:
            row |= {"gateway": vlan["gateway"], "publicnetmask": vlan["netmask"]}
    if (template := site.store.first(TEMPLATES, templatetype="SYSTEM")) is not None:
        row["templateid"] = template["id"]
    if (offering := site.store.first(SERVICE_OFFERINGS, systemvmtype=kind)) is not None:
        row["serviceofferingid"] = offering["id"]
    if kind == "consoleproxy":
        row["activeviewersessions"] = 0
    made = make(site, SYSTEM_VMS, row)
    if kind == "consoleproxy":
        # What runs in a console proxy of a simulator is no agent.
        made.pop("agentstate", None)
        made.pop("version", None)
    else:
        made |= {"agentstate": "Up", "version": site.settings.server_version}
    shown_host: HostRow = {
        "name": name,
        "type": "ConsoleProxy" if kind == "consoleproxy" else "SecondaryStorageVM",
        "state": "Up",
        "zoneid": at["id"],
        "podid": where["podid"],
        "ipaddress": str(start + 10 + number),
        "resourcestate": "Enabled",
        "_system": True,
        "_cpu": 0,
        "_memory": 0,
    }
    make(site, HOSTS, shown_host)
