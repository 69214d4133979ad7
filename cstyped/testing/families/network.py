"""Guest networks."""

from __future__ import annotations

import ipaddress

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..facts.tables import tables
from ..parts import limits
from ..parts.network_domains import check_network_domain
from ..parts.networks import new_network
from ..refusal import failure, forbidden, invalid
from ..rows.kinds import NETWORKS
from ..rows.rendering import Renderer, compute, usual
from ..rows.stored import NO_ROW, UntypedRow


@behaviour("createNetwork", evidence="recorded: access2")
def create_network(call: Call) -> UntypedRow:
    check_network_domain(call)
    offering = call.row("networkofferingid")
    zone = call.rows.get("zoneid")
    vpc = call.rows.get("vpcid")
    if zone is None and vpc is not None:
        zone = call.store.get(vpc["zoneid"])
    if zone is None:
        raise invalid("a zone is needed")
    if offering.get("state") != "Enabled":
        raise invalid(f"network offering {offering['name']} is not enabled")
    if (
        offering.get("guestiptype") == "Shared"
        and not call.has("vlan")
        and offering.get("specifyvlan")
    ):
        raise invalid("a shared network needs a VLAN")
    if offering.get("guestiptype") == "Shared" and not call.caller.root:
        raise forbidden("only administrators create shared networks")
    if vpc is None and offering.get("forvpc"):
        raise invalid(f"network offering {offering['name']} is for tiers of a VPC only")
    fields: UntypedRow = {
        "name": call.get("name"),
        "displaytext": call.get("displaytext") or call.get("name"),
    }
    if call.has("gateway") and call.has("netmask"):
        try:
            ipaddress.IPv4Interface(f"{call.get('gateway')}/{call.get('netmask')}")
        except ValueError:
            raise invalid(f"{call.get('gateway')}, {call.get('netmask')} is no subnet") from None
    for name in ("gateway", "netmask", "networkdomain", "publicmtu", "privatemtu"):
        if call.has(name):
            fields[name] = call.get(name)
    if call.has("vlan"):
        fields |= {"vlan": call.get("vlan"), "broadcasturi": f"vlan://{call.get('vlan')}"}
    if vpc is not None:
        _check_tier(call, vpc, fields)
        fields["vpcid"] = vpc["id"]
        acl = call.rows.get("aclid") or call.store.first("NetworkACL", name="default_deny")
        if acl is not None:
            fields["aclid"] = acl["id"]
    owner = call.owner()
    limits.check_limit(call, owner, "network")
    return new_network(call, zone, offering, owner, usual(NETWORKS) | fields)


def _check_tier(call: Call, vpc: UntypedRow, fields: UntypedRow) -> None:
    """A tier says where it is, is inside of its VPC, and beside the other tiers."""
    if "gateway" not in fields or "netmask" not in fields:
        raise invalid("a tier of a VPC needs gateway and netmask")
    try:
        subnet = ipaddress.IPv4Interface(f"{fields['gateway']}/{fields['netmask']}").network
    except ValueError:
        raise invalid(f"{fields['netmask']} is not a netmask") from None
    if not subnet.subnet_of(ipaddress.IPv4Network(vpc["cidr"], strict=False)):
        raise invalid(f"{subnet} is not in VPC {vpc['name']} ({vpc['cidr']})")
    for other in call.store.where("Network", vpcid=vpc["id"]):
        if subnet.overlaps(ipaddress.IPv4Network(other["cidr"])):
            raise invalid(f"{subnet} overlaps with tier {other['name']}")


@behaviour("listNetworks", evidence="recorded: access2")
def list_networks(call: Call) -> Listing:
    rows = [
        row for row in call.store.rows("Network") if not row.get("_system") or call.get("issystem")
    ]
    kinds = _FILTERS.get(str(call.get("networkfilter", "all")).lower())
    if kinds is not None:
        rows = [row for row in rows if row.get("acltype", "Account") in kinds]
    return paged(call, narrowed(call, seen(call, rows)))


# What a filter of networks leaves, by their ACL types. Nothing is shared by a permission yet.
_FILTERS = {
    "account": frozenset(["Account"]),
    "domain": frozenset(["Domain"]),
    "accountdomain": frozenset(["Account", "Domain"]),
    "shared": frozenset[str](),
}


@behaviour("deleteNetwork", evidence="recorded: access2")
def delete_network(call: Call) -> Work:
    network = call.row("id")
    yield network
    users = list(call.store.where("Nic", networkid=network["id"]))
    busy = any(
        (call.store.get(nic["virtualmachineid"]) or NO_ROW).get("state") not in (None, "Expunging")
        for nic in users
    )
    if busy and not call.get("forced"):
        raise failure("the network cannot be deleted: machines are in it")
    for address in list(call.store.where("IPAddress", associatednetworkid=network["id"])):
        call.store.remove(address)
    for router in list(call.store.where("DomainRouter", guestnetworkid=network["id"])):
        call.store.remove(router)
    call.store.remove(network)
    return None


@behaviour("restartNetwork", evidence="recorded: networks")
def restart_network(call: Call) -> Work:
    yield call.row("id")
    return None


def _shown_services(network: UntypedRow, at: Renderer) -> list[UntypedRow] | None:
    """The services of a network's offering with what each of them can do."""
    offering = at.row(network.get("networkofferingid"))
    if offering is None:
        return None
    capabilities = tables()["NetworkService"]
    found: list[UntypedRow] = []
    for service in offering.get("service", ()):
        entry: UntypedRow = {
            "name": service["name"],
            "provider": [{"name": each["name"]} for each in service["provider"]],
        }
        if capabilities.get(service["name"]):
            entry["capability"] = capabilities[service["name"]]
        found.append(entry)
    return found


compute("Network", {"service": _shown_services})
