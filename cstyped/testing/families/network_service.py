"""Services and protocols of networks."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..facts.tables import tables
from ..parts.build import PROVIDERS
from ..refusal import invalid
from ..rows.stored import Shown


@behaviour("listSupportedNetworkServices", evidence="recorded: sweep")
def network_services(call: Call) -> Listing:
    providers: dict[str, list[Shown]] = {}
    wanted, named = call.text("provider"), call.text("service")
    if wanted is not None and wanted not in PROVIDERS:
        raise invalid(f"{wanted} is no provider of networks")
    for provider, services in PROVIDERS.items():
        for service in services:
            if wanted is not None and wanted != provider:
                continue
            providers.setdefault(service, []).append(
                {"name": provider, "canenableindividualservice": True}
            )
    if wanted in (None, "VpcVirtualRouter"):
        providers.setdefault(
            "NetworkACL", [{"name": "VpcVirtualRouter", "canenableindividualservice": True}]
        )
    capabilities = tables()["NetworkService"]
    rows: list[Shown] = [
        {"name": service, "provider": given, "capability": capabilities.get(service, [])}
        for service, given in providers.items()
        if named in (None, service)
    ]
    return paged(call, rows)


_PROTOCOLS = {
    "protocolnumber": ((1, "ICMP"), (6, "TCP"), (17, "UDP"), (47, "GRE"), (50, "ESP")),
    "icmptype": (
        (0, "Echo Reply"),
        (3, "Destination Unreachable"),
        (8, "Echo"),
        (11, "Time Exceeded"),
    ),
}


@behaviour("listNetworkProtocols", evidence="source: ListNetworkProtocolsCmd.execute")
def protocols(call: Call) -> list[Shown]:
    option = call.text("option", "").lower()
    if option not in _PROTOCOLS:
        raise invalid(f"{option} is no option of network protocols")
    return [
        {"index": number, "name": name, "description": name} for number, name in _PROTOCOLS[option]
    ]
