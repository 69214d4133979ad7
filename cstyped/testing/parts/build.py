"""Builds the physical side of a cloud: zones, pods, clusters, hosts, storage, system machines.

Used by the seeds and by the commands (createZone, addHost, ...), so that a zone made by hand is
like the one that is there.
"""

from __future__ import annotations

import ipaddress
import uuid
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import clock
from ..asking.site import Site
from ..rows.kinds import ZONES
from ..rows.rendering import defaults, usual
from ..rows.stored import NO_ROW, UntypedRow
from .address_ranges import fill_range, next_free

if TYPE_CHECKING:
    from ..rows.typed import ZoneRow

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


def make(site: Site, kind: str, **fields: Any) -> UntypedRow:
    """Keep a row: the usual values of its class, those given on top; None leaves a field out."""
    row: UntypedRow = dict(defaults(kind)) | fields
    for name in [name for name, value in row.items() if value is None]:
        del row[name]
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


def physical_network(site: Site, at: UntypedRow, name: str, **fields: Any) -> UntypedRow:
    row = make(site, "PhysicalNetwork", name=name, zoneid=at["id"], **fields)
    row.setdefault("state", "Disabled")
    for provider, services in PROVIDERS.items():
        nsp = make(
            site,
            "Provider",
            name=provider,
            physicalnetworkid=row["id"],
            state="Enabled" if provider == "ConfigDrive" else "Disabled",
            servicelist=list(services),
            canenableindividualservice=provider != "SecurityGroupProvider",
        )
        if provider in ("VirtualRouter", "VpcVirtualRouter"):
            make(site, "VirtualRouterProvider", nspid=nsp["id"], enabled=False)
        elif provider == "InternalLbVm":
            make(site, "InternalLoadBalancerElement", nspid=nsp["id"], enabled=False)
    return row


def traffic_type(site: Site, network: UntypedRow, kind: str) -> UntypedRow:
    return make(site, "TrafficType", traffictype=kind, physicalnetworkid=network["id"])


def pod(
    site: Site, at: UntypedRow, name: str, gateway: str, netmask: str, start: str, end: str
) -> UntypedRow:
    ranges = [{"startip": start, "endip": end, "forsystemvms": "0", "vlanid": "vlan://untagged"}]
    return make(
        site,
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
    site: Site, within: UntypedRow, name: str, hypervisor: str = "Simulator", **fields: Any
) -> UntypedRow:
    return make(
        site,
        "Cluster",
        name=name,
        podid=within["id"],
        zoneid=within["zoneid"],
        hypervisortype=hypervisor,
        resourcedetails={"memoryOvercommitRatio": "1.0", "cpuOvercommitRatio": "1.0"},
        **fields,
    )


def host(site: Site, within: UntypedRow, name: str | None = None, **fields: Any) -> UntypedRow:
    at = site.store.get(within["podid"]) or NO_ROW
    taken = len(list(site.store.where("Host", podid=within["podid"])))
    network = ipaddress.ip_interface(
        f"{at.get('gateway', '172.16.0.1')}/{at.get('netmask', '255.255.255.0')}"
    )
    address = network.ip + 20 + taken
    return make(
        site,
        "Host",
        **{
            "name": name or f"SimulatedAgent.{site.store.new_id()}",
            "ipaddress": str(address),
            "zoneid": within["zoneid"],
            "podid": within["podid"],
            "clusterid": within["id"],
            "hypervisor": within["hypervisortype"],
            "managementserverid": site.store.rows("ManagementServer")[0]["id"],
            "version": site.settings.server_version,
            "hypervisorversion": site.settings.server_version,
            "lastpinged": clock.written(site.clock.now()),
            "_cpu": 32_000,
            "_memory": 8 * GIB,
            "_cpuused": 0,
            "_memoryused": 0,
        }
        | fields,
    )


def storage_pool(
    site: Site, at: UntypedRow, name: str, url: str, within: UntypedRow | None = None, **fields: Any
) -> UntypedRow:
    parts = urlsplit(url)
    place: UntypedRow = {"scope": "ZONE"}
    if within is not None:
        place = {"scope": "CLUSTER", "clusterid": within["id"], "podid": within["podid"]}
    kind = {"nfs": "NetworkFilesystem", "rbd": "RBD", "iscsi": "IscsiLUN"}.get(
        parts.scheme, "NetworkFilesystem"
    )
    return make(
        site,
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


def image_store(
    site: Site, at: UntypedRow | None, name: str, url: str, provider: str
) -> UntypedRow:
    return make(
        site,
        "ImageStore",
        name=name,
        url=url,
        zoneid=at["id"] if at else None,
        protocol=urlsplit(url).scheme or "nfs",
        providername=provider,
        scope="ZONE" if at else "REGION",
    )


def service_offering(site: Site, **fields: Any) -> UntypedRow:
    """A service offering with the disk offering that goes with it."""
    disk = make(
        site,
        "DiskOffering",
        name=fields["name"],
        displaytext=fields["displaytext"],
        disksize=0,
        _compute_only=True,
    )
    return make(site, "ServiceOffering", **fields, diskofferingid=disk["id"])


def system_network(site: Site, at: UntypedRow, traffic: str) -> UntypedRow:
    """The network of a zone for one sort of the server's own traffic."""
    found = site.store.first("Network", zoneid=at["id"], traffictype=traffic)
    if found is not None:
        return found
    return make(
        site,
        "Network",
        traffictype=traffic,
        zoneid=at["id"],
        issystem=True,
        name=traffic.lower(),
        state="Setup",
        _system=True,
    )


def public_range(site: Site, at: UntypedRow, network: UntypedRow, **fields: Any) -> UntypedRow:
    gateway, netmask = fields["gateway"], fields["netmask"]
    subnet = ipaddress.ip_interface(f"{gateway}/{netmask}").network
    public = system_network(site, at, "Public")
    row = make(
        site,
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
    fill_range(site, row)
    return row


def mac(site: Site, prefix: str = "02:01:00") -> str:
    number = site.store.choose(2**24)
    return f"{prefix}:{number >> 16 & 255:02x}:{number >> 8 & 255:02x}:{number & 255:02x}"


ALERTS = {8: "ALERT.USERVM", 10: "ALERT.SERVICE.CONSOLEPROXY", 14: "ALERT.MANAGEMENT"} | {
    19: "ALERT.SERVICE.SSVM"
}


def alert(site: Site, kind: int, text: str) -> UntypedRow:
    """Something that administrators should know."""
    return make(site, "Alert", type=kind, name=ALERTS[kind], description=text, sent=site.stamp)


def system_machines(site: Site, at: UntypedRow) -> None:
    """The two machines that every working zone has: for secondary storage and for consoles."""
    hosts = list(site.store.where("Host", zoneid=at["id"], type="Routing"))
    if not hosts or any(site.store.where("SystemVm", zoneid=at["id"])):
        return
    template = site.store.first("Template", templatetype="SYSTEM")
    for kind, letter in (("consoleproxy", "v"), ("secondarystoragevm", "s")):
        where = hosts[site.store.choose(len(hosts))]
        public = next_free(site, at, None)
        vlan = site.store.get(public["vlanid"]) if public is not None else None
        number = len(site.store.rows("SystemVm")) + 1
        in_pod = site.store.get(where["podid"]) or NO_ROW
        start = ipaddress.ip_address(in_pod.get("startip", ["172.16.15.2"])[0])
        if public is not None:
            public |= {
                "state": "Allocated",
                "allocated": site.stamp,
                "_owner": site.store.one("Account", name="system")["id"],
            }
        alert(site, 19 if kind == "secondarystoragevm" else 10, f"{kind} of {at['name']} is up")
        # What runs in a console proxy of a simulator is no agent.
        agent = {"agentstate": "Up", "version": site.settings.server_version}
        none = dict.fromkeys(agent)
        extra: UntypedRow = {"activeviewersessions": 0} | none if kind == "consoleproxy" else agent
        make(
            site,
            "SystemVm",
            **{
                "systemvmtype": kind,
                "name": f"{letter}-{number}-VM",
                "zoneid": at["id"],
                "podid": where["podid"],
                "hostid": where["id"],
                "dns1": at.get("dns1"),
                "gateway": vlan["gateway"] if vlan else None,
                "publicip": public["ipaddress"] if public else None,
                "publicnetmask": vlan["netmask"] if vlan else None,
                "publicmacaddress": mac(site, "1e:00:6c"),
                "privateip": str(start + 10 + number),
                "privatemacaddress": mac(site, "1e:00:31"),
                "linklocalip": f"169.254.{100 + number}.{20 + number}",
                "linklocalmacaddress": mac(site, "0e:00:a9"),
                "templateid": template["id"] if template else None,
                "serviceofferingid": (
                    site.store.first("ServiceOffering", systemvmtype=kind) or NO_ROW
                ).get("id"),
                "state": "Running",
            }
            | extra,
        )
        host_of_it = {
            "name": f"{letter}-{number}-VM",
            "type": "ConsoleProxy" if kind == "consoleproxy" else "SecondaryStorageVM",
        }
        make(
            site,
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
