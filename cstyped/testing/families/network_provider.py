"""Providers of network services on a physical network, and what they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts.build import PROVIDERS
from ..parts.network_services import provider_named, service_named
from ..refusal import INTERNAL, Refusal, failure, invalid
from ..rows.kinds import (
    INTERNAL_ELEMENTS,
    NETWORK_PROVIDERS,
    PHYSICAL_NETWORKS,
    ROUTER_ELEMENTS,
)

if TYPE_CHECKING:
    from ..rows.typed import InternalElementRow, NetworkProviderRow, RouterElementRow

# Those that work without anything that has to be configured.
_READY = ("SecurityGroupProvider", "ConfigDrive", "BaremetalDhcpProvider", "BaremetalPxeProvider")
_OF_APPLIANCES = {"Netscaler": ["Lb"], "F5BigIp": ["Lb"], "JuniperSRX": ["Firewall"]}


@behaviour("addNetworkServiceProvider", evidence="recorded: infra")
def add(call: Call) -> Work:
    network, name = (
        call.row("physicalnetworkid", PHYSICAL_NETWORKS),
        provider_named(call.text("name", "")),
    )
    if call.store.first(NETWORK_PROVIDERS, physicalnetworkid=network["id"], name=name):
        raise failure(f"physical network {network['name']} has provider {name} already")
    services = [service_named(text) for text in call.texts("servicelist")]
    row: NetworkProviderRow = {
        "name": name,
        "physicalnetworkid": network["id"],
        "state": "Disabled",
        "servicelist": services or PROVIDERS.get(name, _OF_APPLIANCES.get(name, [])),
        "canenableindividualservice": name != "SecurityGroupProvider",
    }
    if call.has("destinationphysicalnetworkid"):
        destination = call.row("destinationphysicalnetworkid", PHYSICAL_NETWORKS)
        row["destinationphysicalnetworkid"] = destination["id"]
    call.store.add(NETWORK_PROVIDERS, row, now=call.now)
    yield row
    return row


@behaviour("updateNetworkServiceProvider", evidence="recorded: infra")
def update(call: Call) -> Work:
    row = call.row("id", NETWORK_PROVIDERS)
    yield row
    state = call.text("state")
    if state not in (None, "Enabled", "Disabled"):
        raise invalid(f"{state} is no state of a provider: it is Enabled or Disabled")
    if state == "Enabled" and not _ready(call, row):
        raise failure("the provider must be configured before it is enabled")
    if call.texts("servicelist"):
        if not row.get("canenableindividualservice"):
            raise invalid(f"provider {row['name']} has all its services, or none")
        row["servicelist"] = [service_named(text) for text in call.texts("servicelist")]
    if state is not None:
        row["state"] = state
    return row


def _ready(call: Call, row: NetworkProviderRow) -> bool:
    """Whether what a provider is made of is there, and enabled."""
    if row["name"] in _READY:
        return True
    routers = call.store.where(ROUTER_ELEMENTS, nspid=row["id"])
    balancers = call.store.where(INTERNAL_ELEMENTS, nspid=row["id"])
    return any(each.get("enabled") for each in (*routers, *balancers))


@behaviour("deleteNetworkServiceProvider", evidence="recorded: infra")
def delete(call: Call) -> Work:
    row = call.row("id", NETWORK_PROVIDERS)
    yield row
    for router in list(call.store.where(ROUTER_ELEMENTS, nspid=row["id"])):
        call.store.remove(router)
    for balancer in list(call.store.where(INTERNAL_ELEMENTS, nspid=row["id"])):
        call.store.remove(balancer)
    call.store.remove(row)
    return None


@behaviour("createVirtualRouterElement", evidence="recorded: infra")
def create_router_element(call: Call) -> Work:
    provider = call.row("nspid", NETWORK_PROVIDERS)
    kind = call.text("providertype", "VirtualRouter")
    if kind not in ("VirtualRouter", "VPCVirtualRouter"):
        raise invalid(f"Invalid providerType specified: {kind}")
    if any(call.store.where(ROUTER_ELEMENTS, nspid=provider["id"])):
        raise invalid(f"provider {provider['name']} has its element already")
    row: RouterElementRow = {"nspid": provider["id"], "enabled": False}
    call.store.add(ROUTER_ELEMENTS, row, now=call.now)
    yield row
    return row


@behaviour("createInternalLoadBalancerElement", evidence="recorded: infra")
def create_balancer_element(call: Call) -> Work:
    provider = call.row("nspid", NETWORK_PROVIDERS)
    if any(call.store.where(INTERNAL_ELEMENTS, nspid=provider["id"])):
        text = "the provider has an element already"
        raise Refusal(INTERNAL, text)
    row: InternalElementRow = {"nspid": provider["id"], "enabled": False}
    call.store.add(INTERNAL_ELEMENTS, row, now=call.now)
    yield row
    return row


@behaviour("configureVirtualRouterElement", evidence="recorded: zone_deploy")
def configure_router_element(call: Call) -> Work:
    row = call.row("id", ROUTER_ELEMENTS)
    yield row
    row["enabled"] = call.flag("enabled", False)
    return row


@behaviour("configureInternalLoadBalancerElement", evidence="recorded: zone_deploy")
def configure_balancer_element(call: Call) -> Work:
    row = call.row("id", INTERNAL_ELEMENTS)
    yield row
    row["enabled"] = call.flag("enabled", False)
    return row
