"""Out-of-band management: the power of hosts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..refusal import PARAM, Refusal, failure
from ..rows.kinds import CLUSTERS, HOSTS, ZONES
from ..rows.rendering import Renderer, compute
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import HostRow

_DRIVERS = ("ipmitool", "nestedcloudstack", "redfish")
_ACTIONS = ("ON", "OFF", "CYCLE", "RESET", "SOFT", "STATUS")


@behaviour(
    "configureOutOfBandManagement", evidence="source: OutOfBandManagementServiceImpl.configure"
)
def configure(call: Call) -> Shown:
    host, driver = call.row("hostid", HOSTS), call.text("driver", "").lower()
    if driver not in _DRIVERS:
        raise Refusal(PARAM, f"{driver} is no driver for out-of-band management")
    was_on = host.get("_outofband", {}).get("enabled", False)
    host["_outofband"] = {
        "driver": driver,
        "address": call.text("address", ""),
        "port": call.text("port", ""),
        "username": call.text("username", ""),
        "enabled": was_on,
    }
    return {
        "hostid": host["id"],
        "powerstate": "Unknown" if was_on else "Disabled",
        "enabled": was_on,
        "driver": driver,
        "address": call.text("address"),
        "port": call.text("port"),
        "username": call.text("username"),
        "password": call.text("password"),
        "status": True,
        "description": f"out-of-band management of host {host['name']} is configured",
    }


@behaviour(
    "enableOutOfBandManagementForHost",
    evidence="source: OutOfBandManagementServiceImpl.enableOutOfBandManagement",
)
@behaviour(
    "disableOutOfBandManagementForHost",
    evidence="source: OutOfBandManagementServiceImpl.disableOutOfBandManagement",
)
def switch_host(call: Call) -> Work:
    host, on = call.row("hostid", HOSTS), call.command.name.startswith("enable")
    yield host
    if "_outofband" not in host:
        raise failure(f"out-of-band management of host {host['name']} is not configured")
    host["_outofband"]["enabled"] = on
    return {"hostid": host["id"], "enabled": on, "status": True}


@behaviour(
    "enableOutOfBandManagementForCluster",
    "enableOutOfBandManagementForZone",
    evidence="source: OutOfBandManagementServiceImpl.enableOutOfBandManagement",
)
@behaviour(
    "disableOutOfBandManagementForCluster",
    "disableOutOfBandManagementForZone",
    evidence="source: OutOfBandManagementServiceImpl.disableOutOfBandManagement",
)
def switch_place(call: Call) -> Work:
    place: Mapping[str, object] | None = call.given("clusterid", CLUSTERS)
    if place is None:
        place = call.row("zoneid", ZONES)
    yield place
    on = call.command.name.startswith("enable")
    fields_of(place)["_outofband_enabled"] = on
    return {"enabled": on, "status": True}


@behaviour(
    "issueOutOfBandManagementPowerAction",
    evidence="source: OutOfBandManagementServiceImpl.executePowerOperation",
)
def act(call: Call) -> Work:
    """Fails: there is no machine behind the host that a driver could reach."""
    host, action = call.row("hostid", HOSTS), call.text("action", "").upper()
    yield host
    if action not in _ACTIONS:
        raise Refusal(PARAM, f"{action} is no action of out-of-band management")
    _check_enabled(host)
    raise failure(f"action {action} on host {host['name']} failed: its power cannot be reached")


@behaviour(
    "changeOutOfBandManagementPassword",
    evidence="source: OutOfBandManagementServiceImpl.changePassword",
)
def change_password(call: Call) -> Work:
    """Fails, as `act` does."""
    host = call.row("hostid", HOSTS)
    yield host
    _check_enabled(host)
    raise failure(f"the password for host {host['name']} is as before: it cannot be reached")


def _check_enabled(host: HostRow) -> None:
    if not host.get("_outofband", {}).get("enabled", False):
        raise failure(f"out-of-band management of host {host['name']} is not enabled")


def _of_host(host: HostRow, at: Renderer) -> Shown | None:
    if not at.root:
        return None
    known = host.get("_outofband")
    if known is None:
        return {"powerstate": "Disabled", "enabled": False}
    return {
        "hostid": host["id"],
        "powerstate": "Unknown" if known["enabled"] else "Disabled",
        "enabled": known["enabled"],
        "driver": known["driver"],
        "address": known["address"],
        "port": known["port"],
        "username": known["username"],
    }


for _kind in ("Host", "HostMetrics"):
    compute(_kind, {"outofbandmanagement": _of_host})
