"""What is there at the start: tables that every server has, the root administrator, and one zone
to deploy in.
"""

from __future__ import annotations

from typing import Any

from ..asking.site import Site
from ..facts.tables import tables
from ..rows.kinds import SETTINGS
from ..rows.stored import NO_ROW, UntypedRow
from . import build, people
from .network_services import listed_services
from .settings import new_settings
from .usage import USAGE, tariff

_COUNTERS = (
    ("VM CPU - average percentage", "CPU", "vm.cpu.average.percentage", "Netris"),
    ("VM Memory - average percentage", "MEMORY", "vm.memory.average.percentage", "Netris"),
    ("VM CPU - average percentage", "CPU", "vm.cpu.average.percentage", "VirtualRouter"),
    ("VM Memory - average percentage", "MEMORY", "vm.memory.average.percentage", "VirtualRouter"),
    (
        "Public Network - mbps received per vm",
        "VIRTUALROUTER",
        "public.network.received.average.mbps",
        "VirtualRouter",
    ),
    (
        "Public Network - mbps transmit per vm",
        "VIRTUALROUTER",
        "public.network.transmit.average.mbps",
        "VirtualRouter",
    ),
    (
        "Load Balancer - average connections per vm",
        "VIRTUALROUTER",
        "virtual.network.lb.average.connections",
        "VirtualRouter",
    ),
    ("VM CPU - average percentage", "CPU", "vm.cpu.average.percentage", "VpcVirtualRouter"),
    (
        "VM Memory - average percentage",
        "MEMORY",
        "vm.memory.average.percentage",
        "VpcVirtualRouter",
    ),
    (
        "Public Network - mbps received per vm",
        "VIRTUALROUTER",
        "public.network.received.average.mbps",
        "VpcVirtualRouter",
    ),
    (
        "Public Network - mbps transmit per vm",
        "VIRTUALROUTER",
        "public.network.transmit.average.mbps",
        "VpcVirtualRouter",
    ),
    (
        "Load Balancer - average connections per vm",
        "VIRTUALROUTER",
        "virtual.network.lb.average.connections",
        "VpcVirtualRouter",
    ),
    ("VM CPU - average percentage", "CPU", "vm.cpu.average.percentage", "None"),
    ("VM Memory - average percentage", "MEMORY", "vm.memory.average.percentage", "None"),
    ("Linux User CPU - percentage", "SNMP", "1.3.6.1.4.1.2021.11.9.0", "Netscaler"),
    ("Linux System CPU - percentage", "SNMP", "1.3.6.1.4.1.2021.11.10.0", "Netscaler"),
    ("Linux CPU Idle - percentage", "SNMP", "1.3.6.1.4.1.2021.11.11.0", "Netscaler"),
    ("Linux User CPU - percentage - native", "CPU", "1.3.6.1.4.1.2021.11.9.1", "Netscaler"),
    ("Linux User RAM - percentage - native", "MEMORY", "1.3.6.1.4.1.2021.11.10.1", "Netscaler"),
    ("Response Time - microseconds", "NETSCALER", "RESPTIME", "Netscaler"),
)
_HYPERVISORS = (
    ("KVM", "default"),
    ("VMware", "8.0"),
    ("XenServer", "8.2.0"),
    ("Simulator", "default"),
    ("LXC", "default"),
)
_CAPABILITIES = {
    "maxguestslimit": 50,
    "securitygroupenabled": True,
    "maxdatavolumeslimit": 6,
    "storagemotionenabled": False,
    "vmsnapshotenabled": True,
}
_EXTENSION = {"type": "Orchestrator", "pathready": True, "isuserdefined": False, "state": "Enabled"}
_SYSTEM_OFFERINGS = {
    "secondarystoragevm": "System Offering For Secondary Storage VM",
    "consoleproxy": "System Offering For Console Proxy",
    "internalloadbalancervm": "System Offering For Internal LB VM",
}
_CATEGORIES = (
    "CentOS",
    "Debian",
    "Oracle",
    "RedHat",
    "SUSE",
    "Windows",
    "Other",
    "Novel",
    "Unix",
    "Ubuntu",
    "None",
)
_MORE_SYSTEMS = (
    ("Debian GNU/Linux 12 (64-bit)", "Debian"),
    ("Ubuntu 22.04 LTS", "Ubuntu"),
    ("Ubuntu 24.04 LTS", "Ubuntu"),
    ("Windows Server 2022 (64-bit)", "Windows"),
    ("Rocky Linux 9", "Rocky Linux"),
    ("Other Linux (64-bit)", "Other"),
)


def everything(site: Site, *, zone: bool = True) -> None:
    """Fill an empty store."""
    known = tables()
    _server(site)
    people.roles(site, known)
    people.administrator(site)
    _offerings(site, known)
    _systems(site, known)
    _plain_tables(site, known)
    if zone:
        first_zone(site)


def _server(site: Site) -> None:
    add = site.store.add
    add(
        "ManagementServer",
        {
            "name": "localhost",
            "state": "Up",
            "version": site.settings.server_version,
            "ipaddress": "127.0.0.1",
            "serviceip": "127.0.0.1",
        },
        now=site.clock.now(),
    )
    add("Region", {"id": 1, "name": "Local", "endpoint": "http://localhost:8080/client/"})


def _offerings(site: Site, known: dict[str, Any]) -> None:
    for name, cpus, speed, memory in (
        ("Small Instance", 1, 500, 512),
        ("Medium Instance", 1, 1000, 1024),
    ):
        build.service_offering(
            site, name=name, displaytext=name, cpunumber=cpus, cpuspeed=speed, memory=memory
        )
    for name, size in (("Small", 5), ("Medium", 20), ("Large", 100)):
        build.make(
            site, "DiskOffering", name=name, displaytext=f"{name} Disk, {size} GB", disksize=size
        )
    build.make(
        site,
        "DiskOffering",
        name="Custom",
        displaytext="Custom Disk",
        disksize=0,
        iscustomized=True,
    )
    router = build.service_offering(
        site,
        name="System Offering For Software Router",
        displaytext="for virtual routers",
        cpunumber=1,
        cpuspeed=500,
        memory=512,
        issystem=True,
        systemvmtype="domainrouter",
    )
    for kind in ("secondarystoragevm", "consoleproxy", "internalloadbalancervm"):
        build.service_offering(
            site,
            name=_SYSTEM_OFFERINGS[kind],
            displaytext=f"for {kind}",
            cpunumber=1,
            cpuspeed=500,
            memory=512,
            issystem=True,
            systemvmtype=kind,
        )
    for entry in known["NetworkOffering"]:
        row = _with_services(entry)
        row["_capabilities"] = _chosen(row)
        build.make(site, "NetworkOffering", serviceofferingid=router["id"], **row)
    for entry in known["VpcOffering"]:
        build.make(site, "VpcOffering", **_with_services(entry))
    for name, action in (("default_allow", "Allow"), ("default_deny", "Deny")):
        acl = build.make(
            site,
            "NetworkACL",
            name=name,
            description=f"default, {action.lower()}",
            fordisplay=True,
        )
        for number, way in ((2, "Egress"), (1, "Ingress")):
            build.make(
                site,
                "NetworkACLItem",
                aclid=acl["id"],
                aclname=name,
                number=number,
                traffictype=way,
                action=action,
                protocol="all",
                cidrlist="0.0.0.0/0",
            )


def _with_services(entry: UntypedRow) -> UntypedRow:
    return entry | {"service": listed_services(entry["service"])}


def _chosen(row: UntypedRow) -> dict[str, str]:
    """The capabilities that one of the first offerings has chosen."""
    names = {"_elastic_lb": "ElasticLb", "_elastic_ip": "ElasticIp"}
    names["_vm_auto_scaling"] = "VmAutoScaling"
    chosen = {name: "true" for mark, name in names.items() if row.pop(mark, False)}
    if not row.pop("_dedicated_lb", True):
        chosen["SupportedLBIsolation"] = "shared"
    return chosen


def _systems(site: Site, known: dict[str, Any]) -> None:
    categories: dict[str, UntypedRow] = {}
    for name in _CATEGORIES:
        categories[name] = build.make(site, "GuestOSCategory", name=name)
    for name, category in [*known["GuestOS"], *_MORE_SYSTEMS]:
        if category not in categories:
            categories[category] = build.make(site, "GuestOSCategory", name=category)
        build.make(
            site, "GuestOS", name=name, description=name, oscategoryid=categories[category]["id"]
        )
    for row in site.store.rows("GuestOS"):
        site.store.add(
            "GuestOsMapping",
            {
                "hypervisor": "KVM",
                "hypervisorversion": "default",
                "ostypeid": row["id"],
                "osnameforhypervisor": row["name"],
                "isuserdefined": "false",
            },
        )
    system = site.store.one("Account", name="system")
    for name, kind, os_name, featured in (
        ("SystemVM Template (simulator)", "SYSTEM", "Debian GNU/Linux 12 (64-bit)", False),
        ("CentOS 5.6 (64-bit) no GUI (Simulator)", "BUILTIN", "CentOS 5.6 (64-bit)", True),
    ):
        os_row = site.store.first("GuestOS", name=os_name) or NO_ROW
        build.make(
            site,
            "Template",
            name=name,
            displaytext=name,
            templatetype=kind,
            ostypeid=os_row.get("id"),
            ispublic=featured,
            isfeatured=featured,
            crossZones=True,
            checksum="",
            size=2 * build.GIB,
            physicalsize=2 * build.GIB,
            requireshvm=False,
            url=f"http://templates.example.test/{kind.lower()}.vhd.bz2",
            _owner=system["id"],
        )


def _plain_tables(site: Site, known: dict[str, Any]) -> None:
    add = site.store.add
    for name in known["EventType"]:
        add("EventType", {"name": name})
    for name in known["IsolationMethod"]:
        add("IsolationMethod", {"name": name})
    for traffic, implementor in known["TrafficTypeImplementor"]:
        add(
            "TrafficTypeImplementor",
            {"traffictype": traffic, "traffictypeimplementor": implementor},
        )
    for precedence, (name, subgroups) in enumerate(known["ConfigurationGroup"], 1):
        inside = [{"name": each, "precedence": at} for at, each in enumerate(subgroups, 1)]
        add(
            "ConfigurationGroup",
            {
                "name": name,
                "subgroup": inside,
                "description": f"{name} settings",
                "precedence": precedence,
            },
        )
    for row in new_settings():
        add(SETTINGS, row)
    for kind in USAGE:
        add("QuotaTariff", tariff(kind))
    for name in (
        "host affinity",
        "host anti-affinity",
        "non-strict host affinity",
        "non-strict host anti-affinity",
    ):
        add("AffinityGroupType", {"type": name})
    for name in (
        "FirstFitPlanner",
        "UserDispersingPlanner",
        "UserConcentratedPodPlanner",
        "ImplicitDedicationPlanner",
    ):
        add("DeploymentPlanners", {"name": name})
    for name in ("dummy", "nas", "networker"):
        add("BackupProvider", {"name": name, "description": f"backup by {name}"})
    for name, source, value, provider in _COUNTERS:
        add("Counter", {"name": name, "source": source, "value": value, "provider": provider})
    for hypervisor, version in _HYPERVISORS:
        add(
            "HypervisorCapabilities",
            {"hypervisor": hypervisor, "hypervisorversion": version} | _CAPABILITIES,
        )
    for name in ("HyperV", "Proxmox", "MaaS"):
        add(
            "Extension",
            {"name": name, "description": f"{name} extension"}
            | _EXTENSION
            | {"path": f"/usr/share/extensions/{name}"},
            now=site.clock.now(),
        )
    add("SharedFSProvider", {"name": "SHAREDFSVM"})
    add("CAProvider", {"name": "root", "description": "the CA of the management server"})
    for name in ("totp", "staticpin"):
        add(
            "UserTwoFactorAuthenticatorProvider",
            {"name": name, "description": f"second factor by {name}"},
        )


def first_zone(site: Site) -> UntypedRow:
    """One advanced zone that works: pod, two clusters with two hosts each, storage, public
    addresses, system machines.
    """
    at = build.zone(site, "zone-1", {"allocationstate": "Enabled"})
    network = build.physical_network(
        site, at, "pnet-1", vlan="500-999", isolationmethods="VLAN", state="Enabled"
    )
    for kind in ("Guest", "Management", "Public"):
        build.traffic_type(site, network, kind)
    for nsp in site.store.where("Provider", physicalnetworkid=network["id"]):
        nsp["state"] = "Enabled"
        for table in ("VirtualRouterProvider", "InternalLoadBalancerElement"):
            for element in site.store.where(table, nspid=nsp["id"]):
                element["enabled"] = True
    within = build.pod(
        site, at, "pod-1", "172.17.0.1", "255.255.255.0", "172.17.0.2", "172.17.0.200"
    )
    for letter in ("a", "b"):
        of = build.cluster(site, within, f"cluster-{letter}")
        for number in (1, 2):
            build.host(site, of, f"host-{letter}{number}")
        build.storage_pool(
            site, at, f"primary-{letter}", f"nfs://nfs.example.test/export/primary-{letter}", of
        )
    build.image_store(site, at, "secondary-1", "nfs://nfs.example.test/export/secondary-1", "NFS")
    build.public_range(
        site,
        at,
        network,
        vlan="vlan://50",
        gateway="192.168.100.1",
        netmask="255.255.255.0",
        startip="192.168.100.2",
        endip="192.168.100.250",
    )
    build.alert(site, 14, "the management server is up")
    build.system_machines(site, at)
    for host in site.store.rows("Host"):
        host["_since"] -= 3600  # They have been up for a while.
    return at
