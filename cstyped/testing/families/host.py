"""Hosts and their tags."""

from __future__ import annotations

from .. import clock
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed, narrowed, paged
from ..parts import build
from ..parts.placement import free_host, start_on_host
from ..parts.places import check_hypervisor
from ..refusal import Refusal, failure, invalid
from ..rows.rendering import Computed, Renderer, compute
from ..rows.stored import UntypedRow
from ..words import words


@behaviour("listHosts", evidence="recorded: infra")
@behaviour("listHostsMetrics", evidence="recorded: sweep")
def list_hosts(call: Call) -> Listing:
    rows = call.store.rows("Host")
    wanted = call.get("type")
    if wanted is None and call.command.name == "listHostsMetrics":
        rows = [row for row in rows if row.get("type") == "Routing"]
    if call.has("virtualmachineid"):
        vm = call.rows["virtualmachineid"]
        rows = [
            row for row in rows if row["id"] != vm.get("hostid") and row.get("type") == "Routing"
        ]
    found = paged(call, narrowed(call, rows))
    details = call.get("details")
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


@behaviour(
    "prepareHostForMaintenance",
    "cancelHostMaintenance",
    "reconnectHost",
    "updateHost",
    evidence="recorded: infra",
)
def care(call: Call) -> Work:
    host, name = call.row("id"), call.command.name
    if name == "cancelHostMaintenance" and host.get("resourcestate") not in (
        "Maintenance",
        "PrepareForMaintenance",
    ):
        raise failure(f"host {host['name']} is not in maintenance")
    if name == "prepareHostForMaintenance" and host.get("resourcestate") == "Maintenance":
        raise failure(f"host {host['name']} is in maintenance already")
    yield host
    if name == "prepareHostForMaintenance":
        host["resourcestate"] = "Maintenance"
        for vm in list(call.store.where("UserVm", hostid=host["id"])):
            free_host(call, vm)
            vm["state"] = "Stopped"
            try:
                start_on_host(call, vm)
            except Refusal:
                continue
    elif name == "cancelHostMaintenance":
        host["resourcestate"] = "Enabled"
    elif name == "reconnectHost":
        host |= {"state": "Up", "lastpinged": clock.written(call.now)}
    else:
        if call.has("allocationstate"):
            states = {"enable": "Enabled", "disable": "Disabled"}
            wanted = str(call.get("allocationstate"))
            if wanted.lower() not in states:
                raise invalid(f"{wanted} is no allocation state of a host")
            host["resourcestate"] = states[wanted.lower()]
        if call.has("hosttags"):
            _set_tags(call, host, call.get("hosttags"))
        for field in ("name", "url", "annotation"):
            if call.has(field):
                host[field] = call.get(field)
    return host


def _set_tags(call: Call, host: UntypedRow, tags: list[str]) -> None:
    host |= {"hosttags": ",".join(tags), "explicithosttags": ",".join(tags), "istagarule": False}
    for row in list(call.store.where("HostTag", _host=host["id"])):
        call.store.remove(row)
    for tag in tags:
        call.store.add(
            "HostTag",
            {"name": tag, "hostid": host["_number"], "isimplicit": False, "_host": host["id"]},
        )


@behaviour("listHostTags", evidence="recorded: sweep")
def list_host_tags(call: Call) -> Listing:
    return listed(
        call,
        [
            {key: row[key] for key in ("hostid", "name", "isimplicit")}
            for row in call.store.rows("HostTag")
        ],
    )


@behaviour("addHost", evidence="recorded: infra")
def add_host(call: Call) -> list[UntypedRow]:
    check_hypervisor(call)
    cluster = call.rows.get("clusterid")
    if cluster is None:
        raise invalid("a cluster is needed")
    url = call.get("url")
    if any(host.get("_url") == url for host in call.store.where("Host", clusterid=cluster["id"])):
        raise invalid(f"host {url} is there already")
    host = build.host(call.site, cluster, _url=url)
    if call.has("hosttags"):
        host["hosttags"] = ",".join(call.get("hosttags"))
    return [host]


@behaviour("deleteHost", evidence="recorded: infra")
def delete_host(call: Call) -> None:
    host = call.row("id")
    if host.get("resourcestate") not in ("Maintenance", "Disconnected") and not call.get("forced"):
        raise failure(f"host {host['name']} must be in maintenance to be deleted")
    if any(call.store.where("UserVm", hostid=host["id"])) and not call.get("forced"):
        raise failure(f"host {host['name']} runs machines")
    call.store.remove(host)


# What the server's collector adds once it has looked, a minute after a start.
_COLLECTED_AFTER = 60
_STATS: dict[str, object] = {
    "cpuused": "0%", "cpuloadaverage": 0.0, "networkkbsread": 32_768, "networkkbswrite": 16_384,
    "memoryused": 0,
}  # fmt: skip


def _collected(value: object) -> Computed:
    """A figure that is there once the host has been up for a minute."""

    def collected(host: UntypedRow, at: Renderer) -> object:
        seen = host.get("type") == "Routing" and host["_since"] + _COLLECTED_AFTER <= at.clock.now()
        return value if seen else None

    return collected


for _kind in ("Host", "HostMetrics", "HostForMigration"):
    compute(_kind, {name: _collected(value) for name, value in _STATS.items()})
