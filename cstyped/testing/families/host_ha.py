"""High availability of hosts: who watches over them, and where that is switched on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged
from ..refusal import PARAM, Refusal, failure
from ..rows.kinds import CLUSTERS, HOSTS, ZONES
from ..rows.rendering import Renderer, compute
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import HostRow

# Hypervisor -> those who can watch over its hosts.
_PROVIDERS = {"KVM": ("KVMHAProvider",), "Simulator": ("SimulatorHAProvider",)}


@behaviour("listHostHAProviders", evidence="source: HAManagerImpl.listHAProviders")
def providers(call: Call) -> list[Shown]:
    wanted = call.text("hypervisor", "").lower()
    found = {name.lower(): names for name, names in _PROVIDERS.items()}
    return [{"haprovider": name} for name in found.get(wanted, ())]


@behaviour("configureHAForHost", evidence="source: HAManagerImpl.configureHA")
def configure(call: Call) -> Work:
    host, provider = call.row("hostid", HOSTS), call.text("provider", "")
    yield host
    known = {name.lower() for name in _PROVIDERS.get(host["hypervisor"], ())}
    if provider.lower() not in known:
        raise Refusal(PARAM, f"provider {provider} does not watch over {host['hypervisor']} hosts")
    host["_ha_provider"] = provider
    return {"hostid": host["id"], "haprovider": provider}


@behaviour("enableHAForHost", evidence="source: HAManagerImpl.enableHA")
@behaviour("disableHAForHost", evidence="source: HAManagerImpl.disableHA")
def switch_host(call: Call) -> Work:
    host, on = call.row("hostid", HOSTS), call.command.name == "enableHAForHost"
    yield host
    if "_ha_provider" not in host:
        raise failure(f"high availability of host {host['name']} is not configured")
    host["_ha_enabled"] = on
    return {"hostid": host["id"], "haenable": on, "status": True}


@behaviour("enableHAForCluster", evidence="source: HAManagerImpl.enableHA")
@behaviour("disableHAForCluster", evidence="source: HAManagerImpl.disableHA")
def switch_cluster(call: Call) -> Work:
    """Success tells that there was something to switch."""
    cluster = call.row("clusterid", CLUSTERS)
    yield cluster
    on = call.command.name == "enableHAForCluster"
    changed = cluster.get("_ha_enabled", True) is not on or on
    cluster["_ha_enabled"] = on
    return {"success": changed and on}


@behaviour("enableHAForZone", evidence="source: HAManagerImpl.enableHA")
@behaviour("disableHAForZone", evidence="source: HAManagerImpl.disableHA")
def switch_zone(call: Call) -> Work:
    zone = call.row("zoneid", ZONES)
    yield zone
    on = call.command.name == "enableHAForZone"
    zone["_ha_enabled"] = on
    return {"success": on}


@behaviour("listHostHAResources", evidence="source: HAManagerImpl.listHAResources")
def resources(call: Call) -> Listing:
    host = call.given("hostid", HOSTS)
    rows = [host] if host is not None else call.store.rows(HOSTS)
    shown = [_resource(row, call.now) for row in rows if "_ha_provider" in row]
    return paged(call, shown)


def _is_reached(host: HostRow, now: float) -> bool:
    return host.get("state") == "Up" and now >= host.get("_away_until", 0)


def _resource(host: HostRow, now: float) -> Shown:
    on = host.get("_ha_enabled", False)
    return {
        "hostid": host["id"],
        "haenable": on,
        "hastate": "Available" if on and _is_reached(host, now) else "Disabled",
        "haprovider": host["_ha_provider"],
    }


def _of_host(host: HostRow, at: Renderer) -> object:
    if not at.root:
        return None
    if "_ha_provider" not in host:
        return {"haenable": False, "hastate": "Disabled"}
    return _resource(host, at.begun)


for _kind in ("Host", "HostMetrics"):
    compute(_kind, {"hostha": _of_host})
