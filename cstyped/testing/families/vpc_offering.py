"""Offerings for VPCs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts.network_services import given_capabilities, given_services, listed_services
from ..parts.offerings import change_places
from ..refusal import invalid
from ..rows.kinds import VPC_OFFERINGS, VPCS
from ..rows.rendering import usual

if TYPE_CHECKING:
    pass


@behaviour("createVPCOffering", evidence="source: VpcManagerImpl.createVpcOffering")
def create_offering(call: Call) -> Work:
    name = call.text("name", "")
    if call.store.first(VPC_OFFERINGS, name=name) is not None:
        raise invalid(f"there is an offering {name} already")
    services = given_services(call, "VpcVirtualRouter")
    for service in services.keys() & {"SecurityGroup", "Firewall"}:
        raise invalid(f"a VPC has no service {service}")
    mode = call.text("networkmode")
    if mode not in (None, "NATTED", "ROUTED"):
        raise invalid(f"{mode} is no mode of networks")
    if mode != "ROUTED":
        services.setdefault("SourceNat", ["VpcVirtualRouter"])
    services.setdefault("NetworkACL", ["VpcVirtualRouter"])
    chosen = given_capabilities(call, None)
    row = usual(VPC_OFFERINGS)
    row |= {
        "name": name,
        "displaytext": call.text("displaytext") or name,
        "isdefault": False,
        "state": "Enabled" if call.flag("enable") else "Disabled",
        "service": listed_services(services),
        "distributedvpcrouter": chosen.get("DistributedRouter") == "true",
        "supportsregionLevelvpc": chosen.get("RegionLevelVpc") == "true",
        "specifyasnumber": call.flag("specifyasnumber", False),
        "_redundant": chosen.get("RedundantRouter") == "true",
    }
    if mode is not None:
        row["networkmode"] = mode
    routing = call.text("routingmode")
    if routing is not None:
        if routing.lower() not in ("static", "dynamic"):
            raise invalid(f"{routing} is no mode of routing")
        row["routingmode"] = routing.capitalize()
    change_places(call, row)
    call.new(VPC_OFFERINGS, row)
    yield row
    return row


@behaviour("updateVPCOffering", evidence="source: VpcManagerImpl.updateVpcOffering")
def update_offering(call: Call) -> Work:
    row = call.row("id", VPC_OFFERINGS)
    state = call.text("state")
    if state is not None and state.lower() not in ("enabled", "disabled"):
        raise invalid(f"Incorrect state value: {state}")
    yield row
    if state is not None:
        row["state"] = state.capitalize()
    row["name"] = call.text("name", row["name"])
    row["displaytext"] = call.text("displaytext", row["displaytext"])
    change_places(call, row)
    return row


@behaviour("deleteVPCOffering", evidence="source: VpcManagerImpl.deleteVpcOffering")
def delete_offering(call: Call) -> Work:
    offering = call.row("id", VPC_OFFERINGS)
    yield offering
    if offering.get("isdefault"):
        raise invalid(f"offering {offering['name']} is a default one")
    if any(call.store.where(VPCS, vpcofferingid=offering["id"])):
        raise invalid(f"offering {offering['name']} is in use by a VPC")
    call.store.remove(offering)
    return None
