"""Hosts and their tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import clock
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed, narrowed, paged
from ..parts import build
from ..parts.annotations import annotate
from ..parts.placement import free_host, start_on_host
from ..parts.places import is_hypervisor
from ..parts.settings import setting
from ..refusal import INTERNAL, PARAM, Refusal, at_once, failure, invalid
from ..rows.kinds import (
    ANNOTATIONS,
    CLUSTERS,
    HOST_TAGS,
    HOSTS,
    MACHINES,
    MANAGEMENT_SERVERS,
    PODS,
    ZONES,
)
from ..rows.rendering import Computed, Renderer, compute
from ..rows.store import fields_of
from ..rows.stored import Shown
from ..words import words

if TYPE_CHECKING:
    from ..rows.typed import ClusterRow, HostRow, HostTagRow, PodRow


@behaviour("listHosts", evidence="recorded: infra")
@behaviour("listHostsMetrics", evidence="recorded: sweep")
def list_hosts(call: Call) -> Listing:
    rows = call.store.rows(HOSTS)
    if not call.has("type") and call.command.name == "listHostsMetrics":
        rows = [row for row in rows if row.get("type") == "Routing"]
    if (vm := call.given("virtualmachineid", MACHINES)) is not None:
        rows = [
            row for row in rows if row["id"] != vm.get("hostid") and row.get("type") == "Routing"
        ]
    found = paged(call, narrowed(call, rows))
    details = call.texts("details")
    if details and "all" not in details:
        found.only = _LEAST
    return found


# What `details=min` leaves of a host.
_LEAST = words(
    """
    id name state type ipaddress zoneid podid version hypervisor cpunumber cpuspeed
    memoryallocated gputotal gpuused gpugroup capabilities lastpinged managementserverid
    managementservername clusterid islocalstorageactive created hostha outofbandmanagement
    resourcestate ueficapability hasannotations
    """
)


_SCAN_SECONDS = 60


def _connection(host: HostRow, now: float) -> str | None:
    """Whether the server reaches the agent of a host."""
    return "Disconnected" if now < host.get("_away_until", 0) else host.get("state")


@behaviour("prepareHostForMaintenance", evidence="source: ResourceManagerImpl.maintain")
def prepare_maintenance(call: Call) -> Work:
    """Move its machines away, as far as there is room, and take no more."""
    host = call.row("id", HOSTS)
    yield host
    state = host.get("resourcestate")
    if state not in ("Enabled", "Disabled", "ErrorInMaintenance", "ErrorInPrepareForMaintenance"):
        raise failure(f"host {host['name']} is {state} already")
    if (connection := _connection(host, call.now)) != "Up":
        raise failure(f"host {host['name']} is {connection}: it cannot be prepared")
    busy = ("PrepareForMaintenance", "ErrorInPrepareForMaintenance")
    for other in call.store.where(HOSTS, clusterid=host.get("clusterid")):
        if other is not host and other.get("resourcestate") in busy:
            raise failure(f"host {other['name']} of that cluster is being prepared")
    host["resourcestate"] = "Maintenance"
    for vm in list(call.store.where(MACHINES, hostid=host["id"])):
        free_host(call, vm)
        vm["state"] = "Stopped"
        try:
            start_on_host(call, vm)
        except Refusal:
            continue
    return host


@behaviour("cancelHostMaintenance", evidence="source: ResourceManagerImpl.cancelMaintenance")
def cancel_maintenance(call: Call) -> Work:
    host = call.row("id", HOSTS)
    yield host
    if "Maintenance" not in host.get("resourcestate", ""):
        raise failure(f"host {host['name']} is {host.get('resourcestate')}, not in maintenance")
    host["resourcestate"] = "Enabled"
    return host


@behaviour("reconnectHost", evidence="recorded: infra")
def reconnect(call: Call) -> Work:
    host = call.row("id", HOSTS)
    yield host
    # The server cuts the agent off; it looks for agents that are gone once a minute.
    host["_away_until"] = call.now + _SCAN_SECONDS
    return host


@behaviour("declareHostAsDegraded", evidence="source: ResourceManagerImpl.declareHostAsDegraded")
def declare_degraded(call: Call) -> Work:
    """Only a host that is out of reach is given up; its machines start elsewhere."""
    host = call.row("id", HOSTS)
    yield host
    if host.get("resourcestate") == "Degraded":
        raise failure(f"host {host['name']} is degraded already")
    if (connection := _connection(host, call.now)) not in ("Alert", "Disconnected"):
        raise invalid(f"host {host['name']} is {connection}: it is not degraded")
    host["resourcestate"] = "Degraded"
    for vm in list(call.store.where(MACHINES, hostid=host["id"], haenable=True)):
        free_host(call, vm)
        vm["state"] = "Stopped"
        start_on_host(call, vm)
    return host


@behaviour("cancelHostAsDegraded", evidence="source: ResourceManagerImpl.cancelHostAsDegraded")
def cancel_degraded(call: Call) -> Work:
    host = call.row("id", HOSTS)
    yield host
    if host.get("resourcestate") != "Degraded":
        raise failure(f"host {host['name']} is {host.get('resourcestate')}, not degraded")
    host["resourcestate"] = "Enabled"
    return host


@behaviour("updateHost", evidence="source: ResourceManagerImpl.updateHost")
def update_host(call: Call) -> HostRow:
    host = call.row("id", HOSTS)
    if (wanted := call.text("allocationstate")) is not None:
        states = {"enable": "Enabled", "disable": "Disabled"}
        if wanted.lower() not in states:
            raise Refusal(INTERNAL, f"{wanted} is no allocation state of a host: Enable, Disable")
        host["resourcestate"] = states[wanted.lower()]
    if (name := call.text("name")) is not None:
        host["name"] = name
    if (category := call.text("oscategoryid")) is not None:
        host["oscategoryid"] = category
    if call.has("hosttags"):
        _set_tags(call, host, call.texts("hosttags"), rule=call.flag("istagarule", False))
    if (note := call.text("annotation")) is not None:
        annotate(call, "HOST", host, note, admins_only=True)
    return host


def _set_tags(call: Call, host: HostRow, tags: list[str], *, rule: bool = False) -> None:
    if rule and len(tags) > 1:
        raise invalid("a rule of tags is one")
    host |= {"hosttags": ",".join(tags), "explicithosttags": ",".join(tags), "istagarule": rule}
    for old in list(call.store.where(HOST_TAGS, _host=host["id"])):
        call.store.remove(old)
    for tag in [] if rule else tags:
        kept: HostTagRow = {"name": tag, "hostid": host["_number"], "isimplicit": False}
        kept["_host"] = host["id"]
        call.store.add(HOST_TAGS, kept)


@behaviour("listHostTags", evidence="recorded: sweep")
def list_host_tags(call: Call) -> Listing:
    return listed(
        call,
        [
            {"hostid": row["hostid"], "name": row["name"], "isimplicit": row["isimplicit"]}
            for row in call.store.rows(HOST_TAGS)
        ],
    )


@behaviour("addHost", evidence="source: ResourceManagerImpl.discoverHostsFull")
def add_host(call: Call) -> list[HostRow]:
    hypervisor = call.text("hypervisor", "")
    pod, zone = call.given("podid", PODS), call.row("zoneid", ZONES)
    if pod is not None and pod["zoneid"] != zone["id"]:
        raise invalid(f"pod {pod['name']} is not in zone {zone['name']}")
    cluster, name = call.given("clusterid", CLUSTERS), call.text("clustername")
    if cluster is not None and name is not None:
        raise invalid("say the cluster by id or by name, not both")
    if pod is None:
        raise invalid("a pod is needed to say a cluster")
    if hypervisor.lower() not in ("vmware", "secondarystorage"):
        kvm = hypervisor.lower() == "kvm"
        needed = ("username",) if kvm else ("username", "password")
        if not all(call.text(each, "").strip() for each in needed):
            # The words of the server, which clients read: api_spec/fake/texts.toml.
            raise invalid(f"Username {'' if kvm else 'and Password '}need to be provided.")
    tags = call.texts("hosttags")
    if hypervisor.lower() == "baremetal" and not tags:
        raise invalid("a host of type Baremetal needs a host tag")
    if not is_hypervisor(hypervisor):
        raise Refusal(INTERNAL, f"hypervisor {hypervisor} is not supported")
    if cluster is None:
        if name is None:
            raise Refusal(PARAM, "the cluster must be given, by id or by name")
        cluster = _cluster_named(call, pod, name, hypervisor)
    url = call.text("url", "")
    if any(host.get("_url") == url for host in call.store.where(HOSTS, clusterid=cluster["id"])):
        raise invalid(f"host {url} is there already")
    host = build.host(call.site, cluster)
    host["_url"] = url
    if tags:
        _set_tags(call, host, tags)
    if (groups := call.texts("storageaccessgroups")) != []:
        host["storageaccessgroups"] = ",".join(groups)
    if call.text("allocationstate", "").lower() == "disabled":
        host["resourcestate"] = "Disabled"
    return [host]


def _cluster_named(call: Call, pod: PodRow, name: str, hypervisor: str) -> ClusterRow:
    """The cluster of that name in the pod: made where there is none."""
    found = call.store.first(CLUSTERS, name=name, podid=pod["id"])
    return found or build.cluster(call.site, pod, name, hypervisor)


@behaviour("deleteHost", evidence="source: ResourceManagerImpl.doDeleteHost")
def delete_host(call: Call) -> None:
    host = call.row("id", HOSTS)
    forced = call.flag("forced", False)
    ready = ("Maintenance", "Disconnected")
    if host.get("resourcestate") not in ready and not forced and host.get("state") == "Up":
        raise failure(f"host {host['name']} must be in maintenance to be deleted")
    machines = list(call.store.where(MACHINES, hostid=host["id"]))
    if machines and not forced:
        raise failure(f"host {host['name']} runs machines")
    for vm in machines:
        free_host(call, vm)
        vm["state"] = "Stopped"
    for tag in list(call.store.where(HOST_TAGS, _host=host["id"])):
        call.store.remove(tag)
    call.store.remove(host)


@behaviour("updateHostPassword", evidence="source: ResourceManagerImpl.updateHostPassword")
def update_password(call: Call) -> None:
    host, cluster = call.given("hostid", HOSTS), call.given("clusterid", CLUSTERS)
    if (host is None) == (cluster is None):
        raise Refusal(PARAM, "either a host or a cluster must be given")
    kind = host.get("hypervisor") if host is not None else None
    if cluster is not None:
        kind = cluster.get("hypervisortype")
    if kind not in ("KVM", "XenServer"):
        raise invalid(f"the password of {kind} hosts cannot be changed")


@behaviour("startRollingMaintenance", evidence="recorded: infra")
def roll_maintenance(call: Call) -> Work:
    """Success is a field of the answer; hosts that are simulated run no hook scripts, and are
    skipped.
    """
    kinds = {"zoneids": ZONES, "podids": PODS, "clusterids": CLUSTERS, "hostids": HOSTS}
    given = [name for name in kinds if call.has(name)]
    if len(given) != 1:
        raise at_once(invalid("say either zones, pods, clusters or hosts"))
    yield None
    field = {"zoneids": "zoneid", "podids": "podid", "clusterids": "clusterid", "hostids": "id"}
    wanted = set(call.texts(given[0]))
    hosts = [
        host
        for host in call.store.where(HOSTS, type="Routing")
        if fields_of(host).get(field[given[0]]) in wanted
    ]
    least = int(setting(call.site, "kvm.rolling.maintenance.ping.interval") or 0)
    if (timeout := call.number("timeout")) is not None and timeout <= least:
        details = f"the timeout must be more than kvm.rolling.maintenance.ping.interval: {least}"
        return {"success": False, "details": details, "hostsupdated": [], "hostsskipped": []}
    if any(host["hypervisor"] != "KVM" for host in hosts):
        details = "rolling maintenance is for KVM hosts only"
        return {"success": False, "details": details, "hostsupdated": [], "hostsskipped": []}
    when: Shown = {"startdate": call.stamp, "enddate": call.stamp, "output": ""}
    updated = [when | {"hostid": host["id"], "hostname": host["name"]} for host in hosts]
    return {"success": True, "details": "OK", "hostsupdated": updated, "hostsskipped": []}


# What the server's collector adds once it has looked, a minute after a start.
_COLLECTED_AFTER = 60
_STATS: dict[str, object] = {
    "cpuused": "0%", "cpuloadaverage": 0.0, "networkkbsread": 32_768, "networkkbswrite": 16_384,
    "memoryused": 0,
}  # fmt: skip


def _collected(value: object) -> Computed:
    """A figure that is there once the host has been up for a minute."""

    def collected(host: HostRow, at: Renderer) -> object:
        seen = host.get("type") == "Routing" and host["_since"] + _COLLECTED_AFTER <= at.clock.now()
        return value if seen else None

    return collected


def _last_note(field: str) -> Computed:
    """A field of the newest note on a host; without a field, when it was made."""

    def last(host: HostRow, at: Renderer) -> object:
        if not at.root or not host.get("hasannotations"):
            return None
        notes = list(at.store.where(ANNOTATIONS, entityid=host["id"]))
        if not notes:
            return None
        newest = notes[-1]
        return clock.written(newest["_since"]) if not field else fields_of(newest).get(field)

    return last


def _groups_of(key: str) -> Computed:
    """The storage access groups of a place that something is in."""

    def groups(row: Shown, at: Renderer) -> object:
        place = at.row(row.get(key))
        return None if place is None else fields_of(place).get("storageaccessgroups")

    return groups


def _shown_state(host: HostRow, at: Renderer) -> str | None:
    return "Disconnected" if _is_away(host, at) else host.get("state")


def _manager(field: str) -> Computed:
    """A field of the management server that reaches a host."""

    def value(host: HostRow, at: Renderer) -> object:
        if _is_away(host, at):
            return None
        server = at.store.get(host.get("managementserverid"), MANAGEMENT_SERVERS)
        return None if server is None else fields_of(server).get(field)

    return value


def _is_away(host: HostRow, at: Renderer) -> bool:
    return at.begun < host.get("_away_until", 0)


for _kind in ("Host", "HostMetrics", "HostForMigration"):
    compute(_kind, {name: _collected(value) for name, value in _STATS.items()})
    compute(
        _kind,
        {
            "state": _shown_state,
            "managementserverid": _manager("id"),
            "managementservername": _manager("name"),
            "annotation": _last_note("annotation"),
            "lastannotated": _last_note(""),
            "username": _last_note("username"),
            "clusterstorageaccessgroups": _groups_of("clusterid"),
        },
    )
for _kind in ("Host", "HostMetrics", "HostForMigration", "Cluster", "ClusterMetrics"):
    compute(
        _kind,
        {
            "podstorageaccessgroups": _groups_of("podid"),
            "zonestorageaccessgroups": _groups_of("zoneid"),
        },
    )
compute("Pod", {"zonestorageaccessgroups": _groups_of("zoneid")})
