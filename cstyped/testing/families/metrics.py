"""The figures that the ...Metrics commands add, and those of the server."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from ..asking.call import Call, behaviour
from ..clock import written
from ..rows.kinds import HOSTS
from ..rows.rendering import Computed, Renderer, compute, constant
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import ClusterRow, HostRow, StoragePoolRow, VolumeRow, ZoneRow

GIB = 1024**3


def _ghz(megahertz: float) -> str:
    return f"{megahertz / 1000:.2f} Ghz"


def _gb(size: float, unit: str = "GB") -> str:
    return f"{size / GIB:.2f} {unit}"


def _part(used: float, whole: float) -> str:
    return f"{100 * used / whole:.2f}%" if whole else "0.00%"


_CALM: dict[str, Computed] = dict.fromkeys(
    [
        "cputhreshold",
        "cpudisablethreshold",
        "cpuallocatedthreshold",
        "cpuallocateddisablethreshold",
        "memorythreshold",
        "memorydisablethreshold",
        "memoryallocatedthreshold",
        "memoryallocateddisablethreshold",
    ],
    constant(False),
)


# A zone or a cluster.
_Place: TypeAlias = "ZoneRow | ClusterRow"


def _figures(field: str) -> Callable[[_Place, Renderer], Shown]:
    """The sums over the hosts of a zone or cluster; `field`: where a host says which it is in."""

    def figures(row: _Place, at: Renderer) -> Shown:
        hosts = list(at.store.where(HOSTS, type="Routing", **{field: row["id"]}))
        clusters = len({host.get("clusterid") for host in hosts})
        cpu = sum(host.get("_cpu", 0) for host in hosts)
        used_cpu = sum(host.get("_cpuused", 0) for host in hosts)
        memory = sum(host.get("_memory", 0) for host in hosts)
        used_memory = sum(host.get("_memoryused", 0) for host in hosts)
        return {
            "hosts": f"{len(hosts)} / {len(hosts)}",
            "clusters": f"{clusters} / {clusters}",
            "cputotal": _ghz(cpu),
            "cpuallocated": _part(used_cpu, cpu),
            "memorytotal": _gb(memory),
            "memoryallocated": _part(used_memory, memory),
            "drsimbalance": "0.00%",
            "state": row.get("allocationstate", "Enabled"),
        }

    return figures


def _figure(field: str, name: str) -> Computed:
    figures = _figures(field)

    def figure(row: _Place, at: Renderer) -> object:
        return figures(row, at)[name]

    return figure


def _running(kind: str) -> Computed:
    """How many machines of a class run on a host, of how many."""

    def counted(host: HostRow, at: Renderer) -> str:
        states = [fields_of(row).get("state") for row in at.store.where(kind, hostid=host["id"])]
        return f"{states.count('Running')} / {len(states)}"

    return counted


def _of_host(figure: Callable[[HostRow], str]) -> Computed:
    def shown(host: HostRow, at: Renderer) -> str:
        return figure(host)

    return shown


def _of_pool(figure: Callable[[StoragePoolRow], str]) -> Computed:
    def shown(pool: StoragePoolRow, at: Renderer) -> str:
        return figure(pool)

    return shown


_OF_HOSTS = (
    "hosts", "clusters", "cputotal", "cpuallocated", "memorytotal", "memoryallocated",
    "drsimbalance", "state",
)  # fmt: skip
for _kind, _field in (("ZoneMetrics", "zoneid"), ("ClusterMetrics", "clusterid")):
    compute(_kind, {name: _figure(_field, name) for name in _OF_HOSTS})
    compute(_kind, _CALM)
compute("HostMetrics", _CALM)
compute(
    "HostMetrics",
    {
        "powerstate": constant("Disabled"),
        "instances": _running("UserVm"),
        "systeminstances": _running("SystemVm"),
        "cputotalghz": _of_host(lambda host: _ghz(host.get("_cpu", 0))),
        "cpuusedghz": constant(_ghz(0)),
        "cpuallocatedghz": _of_host(lambda host: _ghz(host.get("_cpuused", 0))),
        "memorytotalgb": _of_host(lambda host: _gb(host.get("_memory", 0))),
        "memoryusedgb": constant(_gb(0)),
        "memoryallocatedgb": _of_host(lambda host: _gb(host.get("_memoryused", 0))),
    },
)
compute(
    "StoragePoolMetrics",
    {
        "disksizeusedgb": constant("0.00 GB"),
        "disksizetotalgb": _of_pool(lambda pool: f"{_gb(pool.get('disksizetotal', 0))} (x2.0)"),
        "disksizeallocatedgb": _of_pool(lambda pool: _gb(pool.get("disksizeallocated", 0))),
        "disksizeunallocatedgb": _of_pool(
            lambda pool: _gb(2 * pool.get("disksizetotal", 0) - pool.get("disksizeallocated", 0))
        ),
    },
)


def _size(volume: VolumeRow, at: Renderer) -> str:
    return _gb(volume["size"], "GiB")


compute("VolumeMetrics", {"sizegb": _size, "diskiopstotal": constant(0)})
compute(
    "ManagementServerMetrics",
    {
        "systemloadaverages": constant([0.1, 0.1, 0.1]),
        "systemcycleusage": constant([1000, 1000, 1000]),
        "collectiontime": lambda row, at: written(at.clock.now()),
        "threadsteminatedcount": constant(0),
    },
)


@behaviour("listInfrastructure", evidence="recorded: sweep")
def infrastructure(call: Call) -> Shown:
    def count(kind: str) -> int:
        return len(call.store.rows(kind))

    return {
        "zones": count("Zone"),
        "pods": count("Pod"),
        "clusters": count("Cluster"),
        "hosts": len(list(call.store.where(HOSTS, type="Routing"))),
        "storagepools": count("StoragePool"),
        "imagestores": count("ImageStore"),
        "backuprepositories": count("BackupRepository"),
        "objectstores": count("ObjectStore"),
        "systemvms": count("SystemVm"),
        "routers": count("DomainRouter"),
        "ilbvms": 0,
        "cpusockets": 0,
        "managementservers": count("ManagementServer"),
        "alerts": count("Alert"),
    }


@behaviour("listUsageServerMetrics", evidence="recorded: misc")
def usage_server(call: Call) -> Shown:
    return {
        "collectiontime": call.stamp,
        "hostname": "N/A",
        "state": "Down",
        "lastsuccessfuljob": "1970-01-01T00:00:00+0000",
    }


@behaviour("listDbMetrics", evidence="source: MetricsServiceImpl.listDbMetrics")
def database(call: Call) -> Shown:
    return {
        "hostname": "localhost",
        "version": "8.0.36",
        "versioncomment": "fake",
        "collectiontime": call.stamp,
        "connections": 10,
        "queries": 1000,
        "uptime": 3600,
        "dbloadaverages": [0.1, 0.1, 0.1],
        "replicas": [],
    }
