"""Builds the physical side of a cloud: zones, pods, clusters, hosts, storage, system machines.

Used by the seeds and by the commands (createZone, addHost, ...), so that a zone made by hand is
like the one that is there.
"""

from __future__ import annotations

import ipaddress
import uuid
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from . import clock
from .answers import defaults
from .store import Row

if TYPE_CHECKING:
    from .backend import Backend

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
}  # fmt: skip


def make(backend: Backend, kind: str, **fields: Any) -> Row:
    """Keep a row: the usual values of its class, those given on top; None leaves a field out."""
    row: Row = dict(defaults(kind)) | fields
    for name in [name for name, value in row.items() if value is None]:
        del row[name]
    return backend.store.add(kind, row, now=backend.clock.now())


def zone(backend: Backend, name: str, **fields: Any) -> Row:
    row = make(
        backend,
        "Zone",
        **{
            "name": name,
            "dns1": "8.8.8.8",
            "internaldns1": "8.8.8.8",
            "guestcidraddress": "10.1.1.0/24",
            "zonetoken": str(uuid.UUID(int=backend.store.choose(2**120), version=4)),
        }
        | fields,
    )
    if row["networktype"] == "Basic":
        row.pop("guestcidraddress", None)
    return row


def physical_network(backend: Backend, at: Row, name: str, **fields: Any) -> Row:
    row = make(backend, "PhysicalNetwork", name=name, zoneid=at["id"], **fields)
    row.setdefault("state", "Disabled")
    for provider, services in PROVIDERS.items():
        nsp = make(
            backend,
            "Provider",
            name=provider,
            physicalnetworkid=row["id"],
            state="Enabled" if provider == "ConfigDrive" else "Disabled",
            servicelist=list(services),
            canenableindividualservice=provider != "SecurityGroupProvider",
        )
        if provider in ("VirtualRouter", "VpcVirtualRouter"):
            make(backend, "VirtualRouterProvider", nspid=nsp["id"], enabled=False)
        elif provider == "InternalLbVm":
            make(backend, "InternalLoadBalancerElement", nspid=nsp["id"], enabled=False)
    return row


def traffic_type(backend: Backend, network: Row, kind: str) -> Row:
    return make(backend, "TrafficType", traffictype=kind, physicalnetworkid=network["id"])


def pod(
    backend: Backend, at: Row, name: str, gateway: str, netmask: str, start: str, end: str
) -> Row:
    ranges = [{"startip": start, "endip": end, "forsystemvms": "0", "vlanid": "vlan://untagged"}]
    return make(
        backend,
        "Pod",
        name=name,
        zoneid=at["id"],
        gateway=gateway,
        netmask=netmask,
        ipranges=ranges,
        startip=[start],
        endip=[end],
        forsystemvms=["0"],
        vlanid=["vlan://untagged"],
    )


def cluster(
    backend: Backend, within: Row, name: str, hypervisor: str = "Simulator", **fields: Any
) -> Row:
    return make(
        backend,
        "Cluster",
        name=name,
        podid=within["id"],
        zoneid=within["zoneid"],
        hypervisortype=hypervisor,
        resourcedetails={"memoryOvercommitRatio": "1.0", "cpuOvercommitRatio": "1.0"},
        **fields,
    )


def host(backend: Backend, within: Row, name: str | None = None, **fields: Any) -> Row:
    at = backend.store.get(within["podid"]) or {}
    taken = len(list(backend.store.where("Host", podid=within["podid"])))
    network = ipaddress.ip_interface(
        f"{at.get('gateway', '172.16.0.1')}/{at.get('netmask', '255.255.255.0')}"
    )
    address = network.ip + 20 + taken
    return make(
        backend,
        "Host",
        **{
            "name": name or f"SimulatedAgent.{backend.store.new_id()}",
            "ipaddress": str(address),
            "zoneid": within["zoneid"],
            "podid": within["podid"],
            "clusterid": within["id"],
            "hypervisor": within["hypervisortype"],
            "managementserverid": backend.store.rows("ManagementServer")[0]["id"],
            "version": backend.settings.server_version,
            "hypervisorversion": backend.settings.server_version,
            "lastpinged": clock.written(backend.clock.now()),
            "_cpu": 32_000,
            "_memory": 8 * GIB,
            "_cpuused": 0,
            "_memoryused": 0,
        }
        | fields,
    )


def storage_pool(
    backend: Backend, at: Row, name: str, url: str, within: Row | None = None, **fields: Any
) -> Row:
    parts = urlsplit(url)
    place: Row = {"scope": "ZONE"}
    if within is not None:
        place = {"scope": "CLUSTER", "clusterid": within["id"], "podid": within["podid"]}
    kind = {"nfs": "NetworkFilesystem", "rbd": "RBD", "iscsi": "IscsiLUN"}.get(
        parts.scheme, "NetworkFilesystem"
    )
    return make(
        backend,
        "StoragePool",
        **{
            "id": str(uuid.uuid3(uuid.NAMESPACE_URL, url + name + at["id"])),
            "name": name,
            "zoneid": at["id"],
            "ipaddress": parts.hostname or parts.netloc,
            "path": parts.path,
            "type": kind,
            "tags": None,
        }
        | place
        | fields,
    )


def image_store(backend: Backend, at: Row | None, name: str, url: str, provider: str) -> Row:
    return make(
        backend,
        "ImageStore",
        name=name,
        url=url,
        zoneid=at["id"] if at else None,
        protocol=urlsplit(url).scheme or "nfs",
        providername=provider,
        scope="ZONE" if at else "REGION",
    )


def public_range(backend: Backend, at: Row, network: Row, **fields: Any) -> Row:
    gateway, netmask = fields["gateway"], fields["netmask"]
    subnet = ipaddress.ip_interface(f"{gateway}/{netmask}").network
    public = backend.store.first("Network", zoneid=at["id"], traffictype="Public")
    if public is None:
        public = make(
            backend,
            "Network",
            traffictype="Public",
            zoneid=at["id"],
            issystem=True,
            name="public",
            state="Setup",
            _system=True,
        )
    return make(
        backend,
        "VlanIpRange",
        **{
            "zoneid": at["id"],
            "forvirtualnetwork": True,
            "cidr": str(subnet),
            "networkid": public["id"],
            "physicalnetworkid": network["id"],
        }
        | fields,
    )


def next_public_address(backend: Backend, at: Row) -> tuple[str, Row] | None:
    """A free public address of the zone with its range; None when there is no more."""
    taken = {row["ipaddress"] for row in backend.store.where("IPAddress", zoneid=at["id"])}
    for vlan in backend.store.where("VlanIpRange", zoneid=at["id"], forvirtualnetwork=True):
        first, last = (ipaddress.ip_address(vlan[name]) for name in ("startip", "endip"))
        for number in range(int(first), int(last) + 1):
            address = str(ipaddress.ip_address(number))
            if address not in taken:
                return address, vlan
    return None


def mac(backend: Backend, prefix: str = "02:01:00") -> str:
    number = backend.store.choose(2**24)
    return f"{prefix}:{number >> 16 & 255:02x}:{number >> 8 & 255:02x}:{number & 255:02x}"


ALERTS = {8: "ALERT.USERVM", 10: "ALERT.SERVICE.CONSOLEPROXY", 14: "ALERT.MANAGEMENT"} | {
    19: "ALERT.SERVICE.SSVM"
}


def alert(backend: Backend, kind: int, text: str) -> Row:
    """Something that administrators should know."""
    return make(
        backend, "Alert", type=kind, name=ALERTS[kind], description=text, sent=backend.stamp
    )


def system_machines(backend: Backend, at: Row) -> None:
    """The two machines that every working zone has: for secondary storage and for consoles."""
    hosts = list(backend.store.where("Host", zoneid=at["id"], type="Routing"))
    if not hosts or any(backend.store.where("SystemVm", zoneid=at["id"])):
        return
    template = backend.store.first("Template", templatetype="SYSTEM")
    for kind, letter in (("secondarystoragevm", "s"), ("consoleproxy", "v")):
        where = hosts[backend.store.choose(len(hosts))]
        public = next_public_address(backend, at)
        number = len(backend.store.rows("SystemVm")) + 1
        in_pod = backend.store.get(where["podid"]) or {}
        start = ipaddress.ip_address(in_pod.get("startip", ["172.16.15.2"])[0])
        if public is not None:
            make(
                backend,
                "IPAddress",
                ipaddress=public[0],
                allocated=backend.stamp,
                zoneid=at["id"],
                networkid=public[1]["networkid"],
                vlanid=public[1]["id"],
                vlanname=public[1].get("vlan"),
                physicalnetworkid=public[1]["physicalnetworkid"],
                _owner=backend.store.one("Account", name="system")["id"],
            )
        alert(backend, 19 if kind == "secondarystoragevm" else 10, f"{kind} of {at['name']} is up")
        extra: Row = {"activeviewersessions": 0} if kind == "consoleproxy" else {}
        make(
            backend,
            "SystemVm",
            **{
                "systemvmtype": kind,
                "name": f"{letter}-{number}-VM",
                "zoneid": at["id"],
                "podid": where["podid"],
                "hostid": where["id"],
                "dns1": at.get("dns1"),
                "gateway": public[1]["gateway"] if public else None,
                "publicip": public[0] if public else None,
                "publicnetmask": public[1]["netmask"] if public else None,
                "publicmacaddress": mac(backend, "1e:00:6c"),
                "privateip": str(start + 10 + number),
                "privatemacaddress": mac(backend, "1e:00:31"),
                "linklocalip": f"169.254.{100 + number}.{20 + number}",
                "linklocalmacaddress": mac(backend, "0e:00:a9"),
                "templateid": template["id"] if template else None,
                "serviceofferingid": (
                    backend.store.first("ServiceOffering", systemvmtype=kind) or {}
                ).get("id"),
                "agentstate": "Up",
                "version": backend.settings.server_version,
                "state": "Running",
            }
            | extra,
        )
        host_of_it = {
            "name": f"{letter}-{number}-VM",
            "type": "ConsoleProxy" if extra else "SecondaryStorageVM",
        }
        make(
            backend,
            "Host",
            **host_of_it,
            state="Up",
            zoneid=at["id"],
            podid=where["podid"],
            ipaddress=str(start + 10 + number),
            resourcestate="Enabled",
            _system=True,
            _cpu=0,
            _memory=0,
        )
