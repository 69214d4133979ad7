"""Fields that are worked out when an object is shown: what belongs to a machine, a network, a pod,
a domain.
"""

from __future__ import annotations

from typing import Any

from ..asking.site import Site
from ..facts.tables import tables
from ..rows.rendering import Computed, Renderer
from ..rows.store import Row
from .limits import STEMS, counted_for, limit_of

_NIC_FIELDS = [
    "id",
    "networkid",
    "networkname",
    "netmask",
    "gateway",
    "ipaddress",
    "ip6gateway",
    "ip6cidr",
    "ip6address",
    "isolationuri",
    "broadcasturi",
    "traffictype",
    "type",
    "isdefault",
    "macaddress",
]
# What the server's collector adds once it has looked, a minute after a start.
_COLLECTED_AFTER = 60
_HOST_STATS = {
    "cpuused": "0%",
    "cpuloadaverage": 0.0,
    "networkkbsread": 32_768,
    "networkkbswrite": 16_384,
    "memoryused": 0,
}
_DISK_STATS = ("diskkbsread", "diskkbswrite", "diskioread", "diskiowrite")
_MACHINE_STATS: dict[str, Any] = {
    "cpuused": "10%",
    "networkkbsread": 32_768,
    "networkkbswrite": 16_384,
    "memorykbs": 0,
    "memoryintfreekbs": -1,
    "memorytargetkbs": 0,
} | dict.fromkeys(_DISK_STATS, 0)


def register(site: Site) -> None:
    """Tell the renderer how."""
    renderer, store = site.renderer, site.store

    def nics(row: Row, at: Renderer) -> Any:
        return [nic_of_machine(nic, row, at) for nic in row.get("_nics", ())]

    def address(row: Row, at: Renderer) -> Any:
        return next(
            (nic.get("ipaddress") for nic in row.get("_nics", ()) if nic.get("isdefault")), None
        )

    def on_host(field: str, row: Row) -> Any:
        if "hostid" not in row or row.get("state") not in ("Running", "Stopping", "Migrating"):
            return None
        if field == "hostid":
            return row["hostid"]
        if field == "hostcontrolstate":
            return "Enabled"
        return renderer.name(row["hostid"])

    machine: dict[str, Computed] = {
        "nic": nics,
        "ipaddress": address,
        "securitygroup": lambda row, at: [
            at.show("SecurityGroup", group) for group in row.get("_groups", ())
        ],
        "affinitygroup": lambda row, at: [
            at.show("AffinityGroup", group) for group in row.get("_affinity", ())
        ],
        "hostid": lambda row, at: on_host("hostid", row),
        "hostname": lambda row, at: on_host("hostname", row),
        "hostcontrolstate": lambda row, at: on_host("hostcontrolstate", row),
    }
    machine |= {field: _once_running(site, value) for field, value in _MACHINE_STATS.items()}
    renderer.compute("UserVm", machine)
    renderer.compute("VmMetrics", machine)
    for kind in ("Host", "HostMetrics", "HostForMigration"):
        stats = {field: _once_up(site, value) for field, value in _HOST_STATS.items()}
        renderer.compute(kind, stats)

    def of_machine(field: str, usual: str | None = None) -> Computed:
        def value(row: Row, at: Renderer) -> Any:
            vm = store.get(row.get("virtualmachineid"))
            return vm.get(field, usual) if vm else None

        return value

    attached: dict[str, Computed] = {
        **{
            field: lambda row, at: 0 if row.get("virtualmachineid") else None
            for field in _DISK_STATS
        },
        "vmname": of_machine("name"),
        "vmdisplayname": of_machine("displayname"),
        "vmstate": of_machine("state"),
        "vmtype": lambda row, at: "User" if row.get("virtualmachineid") else None,
        "storagetype": lambda row, at: "shared",
        **{field: _of_pool(field) for field in ("clusterid", "clustername", "podid", "podname")},
        # The server gives the internal number here, as text.
        "serviceofferingid": lambda row, at: _number_of(at, row.get("serviceofferingid")),
    }
    renderer.compute("Volume", attached)
    attached["storagetype"] = lambda row, at: f"Shared ({row['type']})"
    renderer.compute("VolumeMetrics", attached)

    def has_child(row: Row, at: Renderer) -> Any:
        return any(store.where("Domain", parentdomainid=row["id"]))

    full = {field: _limit(site, field) for field in _limit_fields()}
    renderer.compute("Domain", full)
    renderer.compute("Domain", {"haschild": has_child, "state": lambda row, at: "Active"})

    def services(row: Row, at: Renderer) -> Any:
        offering = store.get(row.get("networkofferingid"))
        return network_services(offering) if offering else None

    def tiers(row: Row, at: Renderer) -> Any:
        return [at.show("Network", network) for network in store.where("Network", vpcid=row["id"])]

    renderer.compute("Network", {"service": services})
    renderer.compute("Vpc", {"network": tiers})
    renderer.compute(
        "Account",
        {
            "user": lambda row, at: [
                at.show("User", each) for each in store.where("User", accountid=row["id"])
            ]
        },
    )
    renderer.compute(
        "User",
        {
            "rolename": _via_account(renderer, "roleid", "name"),
            "roletype": _via_account(renderer, "roleid", "type"),
            "roleid": _via_account(renderer, "roleid", "id"),
            "accounttype": _account_field(renderer, "accounttype"),
            "secretkey": lambda row, at: None,
            "apikeyaccess": lambda row, at: row.get("apikeyaccess", "INHERIT"),
        },
    )
    renderer.compute("Account", {"roletype": _role_field(renderer, "type")})
    for kind in ("Account", "Project"):
        renderer.compute(kind, {field: _limit(site, field) for field in _limit_fields()})
    renderer.compute("SSHKeyPair", {"privatekey": lambda row, at: None})


def _once_up(site: Site, value: Any) -> Computed:
    return lambda row, at: (
        value
        if row.get("type") == "Routing" and row["_since"] + _COLLECTED_AFTER <= site.clock.now()
        else None
    )


def _once_running(site: Site, value: Any) -> Computed:
    def collected(row: Row, at: Renderer) -> Any:
        since: float = row.get("_running_since") or row["_since"]
        seen = row.get("state") == "Running" and since + _COLLECTED_AFTER <= site.clock.now()
        return value if seen else None

    return collected


def _limit_fields() -> list[str]:
    return [stem + ending for stem in STEMS.values() for ending in ("limit", "total", "available")]


def _limit(site: Site, field: str) -> Computed:
    """What an account or project may have, has, and may still have: text, but numbers for what it
    has.
    """
    stem = next(
        stem
        for stem in STEMS.values()
        if field in (f"{stem}limit", f"{stem}total", f"{stem}available")
    )
    name = next(name for name, known in STEMS.items() if known == stem)
    fraction = stem == "secondarystorage"

    def value(row: Row, at: Renderer) -> Any:
        account = (
            row if "accounttype" in row or "level" in row else at.row(row.get("_account")) or row
        )
        if field.endswith("total"):
            have = counted_for(site, account, name)
            return float(have) if fraction else have
        most = limit_of(account, name)
        if most < 0:
            return "Unlimited"
        if field.endswith("limit"):
            return str(most)
        left = most - counted_for(site, account, name)
        return str(float(left)) if fraction else str(left)

    return value


def _of_pool(field: str) -> Computed:
    """Where the pool of a volume is."""
    source = field.removesuffix("name") + "id" if field.endswith("name") else field

    def value(row: Row, at: Renderer) -> Any:
        place = (at.row(row.get("storageid")) or {}).get(source)
        return at.name(place) if field.endswith("name") else place

    return value


def _number_of(at: Renderer, key: object) -> Any:
    row = at.row(key)
    return None if row is None else str(row["_number"])


def _account_field(renderer: Renderer, field: str) -> Computed:
    def value(row: Row, at: Renderer) -> Any:
        account = at.row(row.get("accountid"))
        return account.get(field) if account else None

    return value


def _role_field(renderer: Renderer, field: str) -> Computed:
    def value(row: Row, at: Renderer) -> Any:
        role = at.row(row.get("roleid"))
        return role.get(field) if role else None

    return value


def _via_account(renderer: Renderer, key: str, field: str) -> Computed:
    def value(row: Row, at: Renderer) -> Any:
        account = at.row(row.get("accountid"))
        role = at.row(account.get(key)) if account else None
        return role.get(field) if role else None

    return value


def nic_of_machine(nic: Row, vm: Row, at: Renderer) -> Row:
    """A network card as it stands inside a machine: where it is wired shows only while the machine
    runs.
    """
    running = vm.get("state") in ("Running", "Stopping", "Migrating")
    shown: Row = {}
    network = at.row(nic.get("networkid")) or {}
    for field in _NIC_FIELDS:
        value = network.get("name") if field == "networkname" else nic.get(field)
        if field in ("isolationuri", "broadcasturi"):
            value = network.get("broadcasturi") if running and at.root else None
        if value is not None:
            shown[field] = value
    shown["secondaryip"] = list(nic.get("secondaryip", ()))
    shown["extradhcpoption"] = []
    shown["deviceid"] = str(nic.get("deviceid", 0))
    for field in ("vpcid", "vpcname", "publicip", "publicipid"):
        if network.get(field):
            shown[field] = network[field]
    return shown


def network_services(offering: Row) -> list[Row]:
    """The services of an offering with what each of them can do."""
    capabilities = tables()["NetworkService"]
    found: list[Row] = []
    for service in offering.get("service", ()):
        entry: Row = {
            "name": service["name"],
            "provider": [{"name": each["name"]} for each in service["provider"]],
        }
        if capabilities.get(service["name"]):
            entry["capability"] = capabilities[service["name"]]
        found.append(entry)
    return found
