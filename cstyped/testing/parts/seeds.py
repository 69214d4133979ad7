"""What is there at the start: tables that every server has, the root administrator, and one zone
to deploy in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..asking.site import Site
from ..facts.spec import Document
from ..facts.tables import tables
from ..rows.kinds import (
    ACCOUNTS,
    AFFINITY_GROUP_TYPES,
    BACKUP_PROVIDERS,
    CA_PROVIDERS,
    CONFIGURATION_GROUPS,
    COUNTERS,
    CUSTOM_ACTIONS,
    DEPLOYMENT_PLANNERS,
    DISK_OFFERINGS,
    EVENT_TYPES,
    EXTENSIONS,
    GUEST_CATEGORIES,
    GUEST_MAPPINGS,
    GUEST_SYSTEMS,
    HOSTS,
    HYPERVISOR_CAPABILITIES,
    INTERNAL_ELEMENTS,
    ISOLATION_METHODS,
    MANAGEMENT_SERVERS,
    NETWORK_ACL_ITEMS,
    NETWORK_ACLS,
    NETWORK_OFFERINGS,
    NETWORK_PROVIDERS,
    QUOTA_TARIFFS,
    REGIONS,
    ROUTER_ELEMENTS,
    SERVICE_OFFERINGS,
    SETTINGS,
    SHARED_FS_PROVIDERS,
    TEMPLATES,
    TRAFFIC_IMPLEMENTORS,
    TWO_FACTOR_PROVIDERS,
    VPC_OFFERINGS,
)
from ..rows.store import fields_of
from ..rows.stored import Shown
from . import build, people
from .network_services import listed_services
from .settings import new_settings
from .usage import TARIFFS, tariff

if TYPE_CHECKING:
    from ..rows.typed import (
        AffinityGroupTypeRow,
        BackupProviderRow,
        CaProviderRow,
        ConfigurationGroupRow,
        CounterRow,
        CustomActionRow,
        DiskOfferingRow,
        EventTypeRow,
        ExtensionRow,
        GuestOSCategoryRow,
        GuestOsMappingRow,
        GuestOSRow,
        HypervisorCapabilitiesRow,
        IsolationMethodRow,
        ManagementServerRow,
        NetworkAclItemRow,
        NetworkAclRow,
        NetworkOfferingRow,
        PlannerRow,
        RegionRow,
        ServiceOfferingRow,
        SharedFSProviderRow,
        TemplateRow,
        TrafficImplementorRow,
        TwoFactorProviderRow,
        VlanIpRangeRow,
        VpcOfferingRow,
        ZoneRow,
    )

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
    server: ManagementServerRow = {
        "name": "localhost",
        "state": "Up",
        "version": site.settings.server_version,
        "ipaddress": "127.0.0.1",
        "serviceip": "127.0.0.1",
    }
    site.store.add(MANAGEMENT_SERVERS, server, now=site.clock.now())
    region: RegionRow = {"id": 1, "name": "Local", "endpoint": "http://localhost:8080/client/"}
    site.store.add(REGIONS, region)


def _offerings(site: Site, known: Document) -> None:
    """The offerings that servers begin with. `known`: the tables of facts.tables."""
    for name, speed, memory in (("Small Instance", 500, 512), ("Medium Instance", 1000, 1024)):
        offering: ServiceOfferingRow = {"name": name, "displaytext": name, "cpunumber": 1}
        offering |= {"cpuspeed": speed, "memory": memory}
        build.service_offering(site, offering)
    for name, size in (("Small", 5), ("Medium", 20), ("Large", 100)):
        disk: DiskOfferingRow = {"name": name, "displaytext": f"{name} Disk, {size} GB"}
        disk["disksize"] = size
        build.make(site, DISK_OFFERINGS, disk)
    custom: DiskOfferingRow = {"name": "Custom", "displaytext": "Custom Disk"}
    custom |= {"disksize": 0, "iscustomized": True}
    build.make(site, DISK_OFFERINGS, custom)
    for name, kind, speed, memory, available, rate in _SYSTEM_OFFERINGS:
        for storage, ending in (("shared", ""), ("local", " - Local Storage")):
            system: ServiceOfferingRow = {
                "name": f"System Offering For {name}{ending}",
                "cpunumber": 1,
                "cpuspeed": speed,
                "memory": memory,
                "issystem": True,
                "defaultuse": True,
                "systemvmtype": kind,
                "storagetype": storage,
                "offerha": available,
                "_hidden": ("displaytext", "diskofferingdisplaytext"),
            }
            if rate is not None:
                system["networkrate"] = rate
            build.service_offering(site, system)
    router = site.store.one(SERVICE_OFFERINGS, systemvmtype="domainrouter")
    for entry in known["NetworkOffering"]:
        row: NetworkOfferingRow = {"serviceofferingid": router["id"]}
        fields_of(row).update({name: held for name, held in entry.items() if name[0] != "_"})
        row |= {"service": listed_services(entry["service"]), "_capabilities": _chosen(entry)}
        build.make(site, NETWORK_OFFERINGS, row)
    for entry in known["VpcOffering"]:
        vpc: VpcOfferingRow = {}
        fields_of(vpc).update(entry)
        vpc["service"] = listed_services(entry["service"])
        build.make(site, VPC_OFFERINGS, vpc)
    for name, action in (("default_allow", "Allow"), ("default_deny", "Deny")):
        _default_list(site, name, action)


def _default_list(site: Site, name: str, action: str) -> None:
    row: NetworkAclRow = {"name": name, "description": f"default, {action.lower()}"}
    row["fordisplay"] = True
    acl = build.make(site, NETWORK_ACLS, row)
    for number, way in ((2, "Egress"), (1, "Ingress")):
        item: NetworkAclItemRow = {
            "aclid": acl["id"],
            "aclname": name,
            "number": number,
            "traffictype": way,
            "action": action,
            "protocol": "all",
            "cidrlist": "0.0.0.0/0",
        }
        build.make(site, NETWORK_ACL_ITEMS, item)


def _chosen(entry: Mapping[str, object]) -> dict[str, str]:
    """The capabilities that one of the first offerings has chosen."""
    names = {"_elastic_lb": "ElasticLb", "_elastic_ip": "ElasticIp"}
    names["_vm_auto_scaling"] = "VmAutoScaling"
    chosen = {name: "true" for mark, name in names.items() if entry.get(mark)}
    if not entry.get("_dedicated_lb", True):
        chosen["SupportedLBIsolation"] = "shared"
    return chosen


def _systems(site: Site, known: Document) -> None:
    """Operating systems with their categories, and the templates. `known`: the tables of
    facts.tables.
    """
    categories: dict[str, str] = {}

    for name in dict.fromkeys([*_CATEGORIES, *(of for _, of in known["GuestOS"])]):
        category: GuestOSCategoryRow = {"name": name}
        categories[name] = build.make(site, GUEST_CATEGORIES, category)["id"]
    for name, of in known["GuestOS"]:
        system: GuestOSRow = {"name": name, "description": name, "oscategoryid": categories[of]}
        build.make(site, GUEST_SYSTEMS, system)
    for each in site.store.rows(GUEST_SYSTEMS):
        mapping: GuestOsMappingRow = {
            "hypervisor": "KVM",
            "hypervisorversion": "default",
            "ostypeid": each["id"],
            "osnameforhypervisor": each["name"],
            "isuserdefined": "false",
        }
        site.store.add(GUEST_MAPPINGS, mapping)
    owner = site.store.one(ACCOUNTS, name="system")["id"]
    for name, kind, os_name, featured in (
        ("SystemVM Template (simulator)", "SYSTEM", "Debian GNU/Linux 5.0 (64-bit)", False),
        ("CentOS 5.6 (64-bit) no GUI (Simulator)", "BUILTIN", "CentOS 5.6 (64-bit)", True),
    ):
        template: TemplateRow = {
            "name": name,
            "displaytext": name,
            "templatetype": kind,
            "ostypeid": site.store.one(GUEST_SYSTEMS, name=os_name)["id"],
            "ispublic": featured,
            "isfeatured": featured,
            "crossZones": True,
            "checksum": "",
            "size": 2 * build.GIB,
            "physicalsize": 2 * build.GIB,
            "requireshvm": False,
            "url": f"http://templates.example.test/{kind.lower()}.vhd.bz2",
            "_owner": owner,
        }
        build.make(site, TEMPLATES, template)
    tools: TemplateRow = {
        "name": "xs-tools.iso",
        "displaytext": "XenServer Tools Installer ISO (xen-pv-drv-iso)",
        "format": "ISO",
        "templatetype": "PERHOST",
        "ostypeid": site.store.one(GUEST_SYSTEMS, name="CentOS 4.5 (32-bit)")["id"],
        "hypervisor": "XenServer",
        "ispublic": True,
        "isfeatured": True,
        "isready": True,
        "bootable": False,
        "bits": 64,
        "downloaddetails": [],
        "_owner": owner,
        "_nowhere": True,
        "_since": 0,
    }
    fields_of(tools)["status"] = None  # It is in no image store.
    build.make(site, TEMPLATES, tools)


def _custom_action(extension: str, name: str, does: str, parameters: list[str]) -> CustomActionRow:
    """An action of an extension that a server brings along."""
    shown: list[Shown] = []
    for entry in parameters:
        parameter, kind, required = entry.split()
        named: Shown = {"name": parameter, "type": kind, "validationformat": "NONE"}
        shown.append(named | {"required": required == "true"})
    return {
        "name": name,
        "description": does,
        "extensionid": extension,
        "resourcetype": "VirtualMachine",
        "allowedroletypes": ["Admin", "ResourceAdmin", "DomainAdmin", "User"],
        "successmessage": f"{name} done: {{{{resourceName}}}} in {{{{extensionName}}}}",
        "errormessage": f"{name} failed: {{{{resourceName}}}}",
        "timeout": 60,
        "enabled": True,
        "details": {},
        "parameters": shown,
    }


def _plain_tables(site: Site, known: Document) -> None:
    """Tables that no command changes, or few. `known`: those of facts.tables."""
    add = site.store.add
    for name in known["EventType"]:
        event: EventTypeRow = {"name": name}
        add(EVENT_TYPES, event)
    for name in known["IsolationMethod"]:
        method: IsolationMethodRow = {"name": name}
        add(ISOLATION_METHODS, method)
    for traffic, implementor in known["TrafficTypeImplementor"]:
        guru: TrafficImplementorRow = {"traffictype": traffic}
        guru["traffictypeimplementor"] = implementor
        add(TRAFFIC_IMPLEMENTORS, guru)
    for precedence, (name, subgroups) in enumerate(known["ConfigurationGroup"], 1):
        group: ConfigurationGroupRow = {
            "name": name,
            "subgroup": [{"name": each, "precedence": at} for at, each in enumerate(subgroups, 1)],
            "description": f"{name} settings",
            "precedence": precedence,
        }
        add(CONFIGURATION_GROUPS, group)
    for setting in new_settings():
        add(SETTINGS, setting)
    for number in TARIFFS:
        add(QUOTA_TARIFFS, tariff(number))
    for name in (
        "host affinity",
        "host anti-affinity",
        "non-strict host affinity",
        "non-strict host anti-affinity",
    ):
        kind: AffinityGroupTypeRow = {"type": name}
        add(AFFINITY_GROUP_TYPES, kind)
    for name in (
        "FirstFitPlanner",
        "UserDispersingPlanner",
        "UserConcentratedPodPlanner",
        "ImplicitDedicationPlanner",
    ):
        planner: PlannerRow = {"name": name}
        add(DEPLOYMENT_PLANNERS, planner)
    for name in ("dummy", "nas", "networker"):
        backup: BackupProviderRow = {"name": name, "description": f"backup by {name}"}
        add(BACKUP_PROVIDERS, backup)
    for name, source, value, provider in _COUNTERS:
        counter: CounterRow = {"name": name, "source": source, "value": value}
        counter["provider"] = provider
        add(COUNTERS, counter)
    for hypervisor, version in _HYPERVISORS:
        add(HYPERVISOR_CAPABILITIES, _capabilities(hypervisor, version))
    for name, script, prepared, text in _EXTENSIONS:
        extension: ExtensionRow = {
            "name": name,
            "description": text,
            "type": "Orchestrator",
            "path": f"/usr/share/cloudstack-management/extensions/{name}/{script}",
            "pathready": True,
            "isuserdefined": False,
            "state": "Enabled",
        }
        if prepared:
            extension["orchestratorrequirespreparevm"] = True
        add(EXTENSIONS, extension, now=site.clock.now())
        for of, action, does, parameters in known["ExtensionCustomAction"]:
            if of == name:
                row = _custom_action(extension["id"], action, does, parameters)
                add(CUSTOM_ACTIONS, row, now=site.clock.now())
    shares: SharedFSProviderRow = {"name": "SHAREDFSVM"}
    add(SHARED_FS_PROVIDERS, shares)
    authority: CaProviderRow = {"name": "root"}
    authority["description"] = "CloudStack's Root CA provider plugin"
    add(CA_PROVIDERS, authority)
    for name in ("totp", "staticpin"):
        factor: TwoFactorProviderRow = {"name": name, "description": f"second factor by {name}"}
        add(TWO_FACTOR_PROVIDERS, factor)


def _capabilities(hypervisor: str, version: str) -> HypervisorCapabilitiesRow:
    row: HypervisorCapabilitiesRow = {
        "hypervisor": hypervisor,
        "hypervisorversion": version,
        "maxguestslimit": 50,
        "securitygroupenabled": True,
        "maxdatavolumeslimit": 6,
        "storagemotionenabled": True,
        "vmsnapshotenabled": True,
    }
    if hypervisor == "KVM":
        # The server's own row of KVM has no id but its number.
        row |= {"id": "13", "maxdatavolumeslimit": 32}
    return row


def first_zone(site: Site) -> ZoneRow:
    """One advanced zone that works: pod, two clusters with two hosts each, storage, public
    addresses, system machines.
    """
    at = build.zone(site, "zone-1", {"allocationstate": "Enabled"})
    network = build.physical_network(
        site, at, "pnet-1", {"vlan": "500-999", "isolationmethods": "VLAN", "state": "Enabled"}
    )
    for kind in ("Guest", "Management", "Public"):
        build.traffic_type(site, network, kind)
    for nsp in site.store.where(NETWORK_PROVIDERS, physicalnetworkid=network["id"]):
        nsp["state"] = "Enabled"
        for router in site.store.where(ROUTER_ELEMENTS, nspid=nsp["id"]):
            router["enabled"] = True
        for balancer in site.store.where(INTERNAL_ELEMENTS, nspid=nsp["id"]):
            balancer["enabled"] = True
    within = build.pod(
        site, at, "pod-1", "172.17.0.1", "255.255.255.0", "172.17.0.2", "172.17.0.200"
    )
    for letter in ("a", "b"):
        of = build.cluster(site, within, f"cluster-{letter}", "Simulator")
        for number in (1, 2):
            build.host(site, of, f"host-{letter}{number}")
        name = f"primary-{letter}"
        pool = build.storage_pool(site, at, name, f"nfs://nfs.example.test/export/{name}", of)
        # As simulated hosts count them: 1000 for each GiB, of 1000 GiB at most, half in use.
        pool |= {"capacityiops": 1_000_000, "usediops": 500_000}
    build.image_store(site, at, "secondary-1", "nfs://nfs.example.test/export/secondary-1", "NFS")
    public: VlanIpRangeRow = {
        "vlan": "vlan://50",
        "gateway": "192.168.100.1",
        "netmask": "255.255.255.0",
        "startip": "192.168.100.2",
        "endip": "192.168.100.250",
    }
    build.public_range(site, at, network, public)
    build.alert(site, 14, "the management server is up")
    build.system_machines(site, at)
    for host in site.store.rows(HOSTS):
        host["_since"] -= 3600  # They have been up for a while.
    return at
