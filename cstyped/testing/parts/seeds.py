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
from .usage import TARIFFS, tariff

_OF_MACHINES = (
    ("VM CPU - average percentage", "CPU", "vm.cpu.average.percentage"),
    ("VM Memory - average percentage", "MEMORY", "vm.memory.average.percentage"),
)
_OF_ROUTERS = (
    *_OF_MACHINES,
    (
        "Public Network - mbps received per vm",
        "VIRTUALROUTER",
        "public.network.received.average.mbps",
    ),
    (
        "Public Network - mbps transmit per vm",
        "VIRTUALROUTER",
        "public.network.transmit.average.mbps",
    ),
    (
        "Load Balancer - average connections per vm",
        "VIRTUALROUTER",
        "virtual.network.lb.average.connections",
    ),
)
_SNMP = "1.3.6.1.4.1.2021.11"
_OF_NETSCALERS = (
    ("Linux User CPU - percentage", "SNMP", f"{_SNMP}.9.0"),
    ("Linux System CPU - percentage", "SNMP", f"{_SNMP}.10.0"),
    ("Linux CPU Idle - percentage", "SNMP", f"{_SNMP}.11.0"),
    ("Linux User CPU - percentage - native", "CPU", f"{_SNMP}.9.1"),
    ("Linux User RAM - percentage - native", "MEMORY", f"{_SNMP}.10.1"),
    ("Response Time - microseconds", "NETSCALER", "RESPTIME"),
)
# In the order in which lists show them.
_COUNTERS = (
    *((*counter, "Netris") for counter in _OF_MACHINES),
    *((*counter, "VirtualRouter") for counter in _OF_ROUTERS),
    *((*counter, "VpcVirtualRouter") for counter in _OF_ROUTERS),
    *((*counter, "None") for counter in _OF_MACHINES),
    *((*counter, "Netscaler") for counter in _OF_NETSCALERS),
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
    "storagemotionenabled": True,
    "vmsnapshotenabled": True,
}
_EXTENSION = {"type": "Orchestrator", "pathready": True, "isuserdefined": False, "state": "Enabled"}
# Name, script, whether it is asked before a machine is placed, and what the server says of it.
_EXTENSIONS = (
    ("Proxmox", "proxmox.sh", True, "Sample extension for Proxmox written in bash"),
    ("HyperV", "hyperv.py", False, "Sample extension for HyperV written in python"),
    ("MaaS", "maas.py", True, "Baremetal Extension for Canonical MaaS written in Python"),
)
# In the order in which lists show them.
_CATEGORIES = (
    "Ubuntu", "Debian", "Fedora", "CentOS", "Rocky Linux", "AlmaLinux", "Oracle", "RedHat", "SUSE",
    "Windows", "Other",
)  # fmt: skip


# Name, type of machine, MHz, MB, high availability, network rate.
_SYSTEM_OFFERINGS = (
    ("Software Router", "domainrouter", 500, 512, True, None),
    ("Secondary Storage VM", "secondarystoragevm", 500, 512, False, None),
    ("Internal LB VM", "internalloadbalancervm", 256, 512, True, None),
    ("Elastic LB VM", "elasticloadbalancervm", 128, 512, True, 0),
    ("Console Proxy", "consoleproxy", 500, 1024, False, 0),
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
    for name, kind, speed, memory, available, rate in _SYSTEM_OFFERINGS:
        for storage, ending in (("shared", ""), ("local", " - Local Storage")):
            build.service_offering(
                site,
                name=f"System Offering For {name}{ending}",
                displaytext=None,
                _hidden=("displaytext", "diskofferingdisplaytext"),
                cpunumber=1,
                cpuspeed=speed,
                memory=memory,
                issystem=True,
                defaultuse=True,
                systemvmtype=kind,
                storagetype=storage,
                offerha=available,
                networkrate=rate,
            )
    router = site.store.one("ServiceOffering", systemvmtype="domainrouter")
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
        categories[name] = build.make(site, "GuestOSCategory", name=name, isfeatured=True)
    for name, category in known["GuestOS"]:
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
        ("SystemVM Template (simulator)", "SYSTEM", "Debian GNU/Linux 5.0 (64-bit)", False),
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
    tools = site.store.one("GuestOS", name="CentOS 4.5 (32-bit)")
    build.make(
        site,
        "Template",
        name="xs-tools.iso",
        displaytext="XenServer Tools Installer ISO (xen-pv-drv-iso)",
        format="ISO",
        templatetype="PERHOST",
        ostypeid=tools["id"],
        hypervisor="XenServer",
        ispublic=True,
        isfeatured=True,
        isready=True,
        bootable=False,
        bits=64,
        _owner=system["id"],
        _nowhere=True,
        status=None,
        downloaddetails=[],
        _since=0,
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
    for kind in TARIFFS:
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
            {"hypervisor": hypervisor, "hypervisorversion": version}
            | _CAPABILITIES
            # The server's own row of KVM has no id but its number.
            | ({"id": "13", "maxdatavolumeslimit": 32} if hypervisor == "KVM" else {}),
        )
    for name, script, prepared, text in _EXTENSIONS:
        add(
            "Extension",
            {"name": name, "description": text}
            | _EXTENSION
            | {"path": f"/usr/share/cloudstack-management/extensions/{name}/{script}"}
            | ({"orchestratorrequirespreparevm": True} if prepared else {}),
            now=site.clock.now(),
        )
    add("SharedFSProvider", {"name": "SHAREDFSVM"})
    add("CAProvider", {"name": "root", "description": "CloudStack's Root CA provider plugin"})
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
            site,
            at,
            f"primary-{letter}",
            f"nfs://nfs.example.test/export/primary-{letter}",
            of,
            # As simulated hosts count them: 1000 for each GiB, of 1000 GiB at most, half in use.
            capacityiops=1_000_000,
            usediops=500_000,
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
