"""The figures that the ...Metrics commands add, and those of the server."""

from __future__ import annotations

from collections.abc import Callable

from ..asking.call import Call, behaviour
from ..clock import written
from ..rows.rendering import Computed, Renderer, compute, constant
from ..rows.stored import Shown, UntypedRow

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


def _figures(field: str) -> Callable[[UntypedRow, Renderer], Shown]:
    """The sums over the hosts of a zone or cluster; `field`: where a host says which it is in."""

    def figures(row: UntypedRow, at: Renderer) -> Shown:
        hosts = list(at.store.where("Host", type="Routing", **{field: row["id"]}))
        clusters = len({host.get("clusterid") for host in hosts})
        cpu, used_cpu = (sum(host.get(name, 0) for host in hosts) for name in ("_cpu", "_cpuused"))
        memory, used_memory = (
            sum(host.get(name, 0) for host in hosts) for name in ("_memory", "_memoryused")
        )
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
    return lambda row, at: figures(row, at)[name]


def _running(kind: str) -> Computed:
    """How many machines of a class run on a host, of how many."""

    def counted(host: UntypedRow, at: Renderer) -> str:
        found = list(at.store.where(kind, hostid=host["id"]))
        return f"{sum(1 for row in found if row.get('state') == 'Running')} / {len(found)}"

    return counted


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
        "cputotalghz": lambda row, at: _ghz(row.get("_cpu", 0)),
        "cpuusedghz": constant(_ghz(0)),
        "cpuallocatedghz": lambda row, at: _ghz(row.get("_cpuused", 0)),
        "memorytotalgb": lambda row, at: _gb(row.get("_memory", 0)),
        "memoryusedgb": constant(_gb(0)),
        "memoryallocatedgb": lambda row, at: _gb(row.get("_memoryused", 0)),
    },
)
compute(
    "StoragePoolMetrics",
    {
        "disksizeusedgb": constant("0.00 GB"),
        "disksizetotalgb": lambda row, at: f"{_gb(row.get('disksizetotal', 0))} (x2.0)",
        "disksizeallocatedgb": lambda row, at: _gb(row.get("disksizeallocated", 0)),
        "disksizeunallocatedgb": lambda row, at: _gb(
            2 * row.get("disksizetotal", 0) - row.get("disksizeallocated", 0)
        ),
    },
)
compute(
    "VolumeMetrics",
    {"sizegb": lambda row, at: _gb(row["size"], "GiB"), "diskiopstotal": constant(0)},
)
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
def infrastructure(call: Call) -> UntypedRow:
    def count(kind: str) -> int:
        return len(call.store.rows(kind))

    return {
        "zones": count("Zone"),
        "pods": count("Pod"),
        "clusters": count("Cluster"),
        "hosts": len(list(call.store.where("Host", type="Routing"))),
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
def usage_server(call: Call) -> UntypedRow:
    return {
        "collectiontime": call.stamp,
        "hostname": "N/A",
        "state": "Down",
        "lastsuccessfuljob": "1970-01-01T00:00:00+0000",
    }


@behaviour("listDbMetrics", evidence="source: MetricsServiceImpl.listDbMetrics")
def database(call: Call) -> UntypedRow:
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
