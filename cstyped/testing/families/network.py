"""Guest networks."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from .. import clock
from ..asking.call import Call, Listing, behaviour, within
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts import limits
from ..parts.address_ranges import empty_range, fill_range
from ..parts.network_acls import acl_of_vpc
from ..parts.network_domains import check_network_domain, network_domain
from ..parts.network_requirements import (
    check_changed_network,
    check_new_network,
    check_reservation,
)
from ..parts.network_services import network_service, providers_of, service_names
from ..parts.networks import deploy_router, implement, new_network
from ..parts.places import check_enabled
from ..parts.public_addresses import release
from ..parts.settings import whole
from ..parts.vlans import in_ranges, vlan_number
from ..refusal import at_once, failure, forbidden, invalid
from ..rows.kinds import (
    ACCOUNTS,
    DOMAINS,
    IP_ADDRESSES,
    MACHINES,
    NETWORK_OFFERINGS,
    NETWORK_PERMISSIONS,
    NETWORKS,
    NICS,
    PHYSICAL_NETWORKS,
    ROUTERS,
    VLAN_IP_RANGES,
    VPC_OFFERINGS,
    VPCS,
    ZONES,
)
from ..rows.rendering import Computed, Renderer, compute, usual
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, NetworkOfferingRow, NetworkRow, NicRow, VpcRow, ZoneRow

_TIERS_OF_A_VPC = 3
# What a filter of networks leaves, by their types of access.
_FILTERS = {
    "account": frozenset(["Account"]),
    "domain": frozenset(["Domain"]),
    "accountdomain": frozenset(["Account", "Domain"]),
    "shared": frozenset[str](),
}


@behaviour("createNetwork", evidence="recorded: networks, access2")
def create_network(call: Call) -> NetworkRow:
    check_network_domain(call)
    offering, vpc = call.row("networkofferingid", NETWORK_OFFERINGS), call.given("vpcid", VPCS)
    zone = _zone(call, vpc)
    if offering.get("state") != "Enabled":
        raise invalid(f"network offering {offering['name']} is not enabled")
    kind = offering["guestiptype"]
    check_new_network(call, zone, offering, vpc)
    _check_vlan(call, zone, offering)
    fields: NetworkRow = {
        "name": call.text("name", ""),
        "displaytext": call.text("displaytext") or call.text("name", ""),
        "displaynetwork": call.flag("displaynetwork", True),
    }
    keep(
        call, fields, "dns1", "dns2", "ip6dns1", "ip6dns2", "ip6gateway", "ip6cidr", "externalid",
        *_mtus(zone),
    )  # fmt: skip
    owner = _owner(call, kind, fields)
    if kind != "L2":
        _subnet(call, zone, offering, fields)
        if "Dns" in service_names(offering):
            domain = call.text("networkdomain")
            fields["networkdomain"] = domain or network_domain(owner)
    if call.flag("hideipaddressusage") is not None:
        fields["details"] = {"hideIpAddressUsage": str(call.flag("hideipaddressusage")).lower()}
    if vpc is not None:
        _check_tier(call, vpc, offering, fields)
        _check_holder(call, vpc, owner)
        fields["vpcid"] = vpc["id"]
        if (acl := acl_of_vpc(call, vpc)) is not None:
            if "NetworkACL" not in service_names(offering):
                raise invalid(f"network offering {offering['name']} has no service NetworkACL")
            fields["aclid"] = acl["id"]
    elif offering.get("forvpc"):
        raise invalid(f"network offering {offering['name']} is for tiers of a VPC only")
    if kind == "Isolated" and owner is not None:
        limits.check_limit(call, owner, "network")
    _set_vlan(call, fields)
    network = new_network(call, zone, offering, owner, fields)
    if kind == "Shared" or call.has("startip"):
        _own_range(call, zone, network)
    if offering.get("ispersistent"):
        implement(call, network)
    return network


def _zone(call: Call, vpc: VpcRow | None) -> ZoneRow:
    zone = call.given("zoneid", ZONES)
    if zone is None and vpc is not None:
        zone = call.store.get(vpc["zoneid"], ZONES)
    if zone is None:
        raise invalid("a zone is needed")
    if vpc is not None and vpc["zoneid"] != zone["id"]:
        raise invalid(f"VPC {vpc['name']} is in another zone")
    check_enabled(call, zone)
    return zone


def _owner(call: Call, kind: str, fields: NetworkRow) -> AccountRow | None:
    """Whose a network is. A shared one is a domain's, unless it is said to be an account's."""
    given = call.text("acltype", "Domain" if kind == "Shared" else "Account").capitalize()
    if given not in ("Account", "Domain"):
        raise invalid(f"{given} is no type of access: it is Account or Domain")
    if kind != "Shared" and given == "Domain":
        raise invalid("access by domain is for shared networks")
    if kind == "Shared" and not call.caller.root:
        raise forbidden("only administrators create shared networks")
    fields["acltype"] = given
    if given == "Account":
        return call.owner()
    if call.has("account"):
        raise invalid("a network of an account has acltype Account")
    domain = call.given("domainid", DOMAINS) or call.store.one(DOMAINS, name="ROOT", level=0)
    fields["domainid"] = domain["id"]
    fields["subdomainaccess"] = call.flag("subdomainaccess", True)
    return None


def _check_vlan(call: Call, zone: ZoneRow, offering: NetworkOfferingRow) -> None:
    """Refuse a VLAN that the offering does not ask for, or that is not free."""
    vlan = call.text("vlan")
    if zone.get("networktype") == "Basic":
        if vlan is not None and vlan_number(vlan) is not None:
            raise invalid("a network in a Basic zone is untagged")
        if any(call.store.where(NETWORKS, zoneid=zone["id"], traffictype="Guest")):
            raise invalid("a Basic zone has one guest network only")
        return
    if vlan is None:
        beside = call.has("associatednetworkid")
        if offering.get("specifyvlan") and not beside:
            raise invalid("the network offering asks for a VLAN: say which")
        return
    if not offering.get("specifyvlan"):
        raise invalid("the network offering takes no VLAN: leave vlan out")
    number = vlan_number(vlan)
    untagged = vlan.lower() in ("untagged", "vlan://untagged")
    if number is None and not untagged and not vlan.startswith(("vxlan://", "pvlan://")):
        raise invalid(f"{vlan} is no VLAN")
    if number is None or call.flag("bypassvlanoverlapcheck"):
        return
    for network in call.store.where(NETWORKS, zoneid=zone["id"], vlan=str(number)):
        raise invalid(f"network {network['name']} has VLAN {number} already")
    for physical in call.store.where(PHYSICAL_NETWORKS, zoneid=zone["id"]):
        if in_ranges(number, physical.get("vlan", "")):
            raise invalid(f"VLAN {number} is one that the server gives to isolated networks")


def _set_vlan(call: Call, fields: NetworkRow) -> None:
    vlan = call.text("vlan")
    if vlan is None:
        return
    secondary = call.text("isolatedpvlan")
    kind = call.text("isolatedpvlantype", "isolated").lower()
    number = vlan_number(vlan)
    bare = vlan.partition("://")[2] or vlan
    fields["vlan"] = bare if number is None else str(number)
    fields["broadcasturi"] = vlan if "://" in vlan else f"vlan://{vlan}"
    if secondary is not None:
        if kind not in ("isolated", "community", "promiscuous"):
            raise invalid(f"{kind} is no type of a private VLAN")
        fields["vlan"] = "N/A"
        fields["broadcasturi"] = f"pvlan://{bare}-{kind[0]}{secondary}"
        fields["broadcastdomaintype"] = "Pvlan"


def _subnet(call: Call, zone: ZoneRow, offering: NetworkOfferingRow, fields: NetworkRow) -> None:
    """Gateway and netmask, as far as they are given, and as far as they have to be."""
    gateway, netmask = call.text("gateway"), call.text("netmask")
    kind, basic = offering["guestiptype"], zone.get("networktype") == "Basic"
    fixed = kind == "Shared" or "SourceNat" not in service_names(offering)
    six = call.has("startipv6") or call.has("ip6gateway")
    routed = offering.get("networkmode") == "ROUTED"
    if fixed and not basic and not six and not routed:
        if gateway is None or netmask is None:
            raise invalid("gateway and netmask are needed for this network offering")
        if kind == "Shared" and not call.has("startip"):
            raise failure("a shared network needs a range of addresses")
    if call.has("startip") and (gateway is None or netmask is None) and not basic:
        raise invalid("startip needs gateway and netmask")
    if gateway is None or netmask is None:
        return
    try:
        subnet = ipaddress.IPv4Interface(f"{gateway}/{netmask}")
    except ValueError:
        raise invalid(f"{gateway}, {netmask} is no subnet") from None
    if subnet.ip in (subnet.network.network_address, subnet.network.broadcast_address):
        raise invalid(f"{gateway} is no address of a gateway in {subnet.network}")
    ends = [text for name in ("startip", "endip") if (text := call.text(name)) is not None]
    if any(ipaddress.ip_address(each) not in subnet.network for each in ends):
        raise invalid(f"{' to '.join(ends)} is not in {subnet.network}")
    fields |= {"gateway": gateway, "netmask": netmask}


def _check_tier(call: Call, vpc: VpcRow, offering: NetworkOfferingRow, fields: NetworkRow) -> None:
    """A tier says where it is, is inside of its VPC, and beside the other tiers. Its services are
    some of the VPC's, by the same providers.
    """
    if not offering.get("forvpc"):
        raise invalid(f"network offering {offering['name']} is not for tiers of a VPC")
    if "gateway" not in fields or "netmask" not in fields:
        raise invalid("a tier of a VPC needs gateway and netmask")
    subnet = ipaddress.IPv4Interface(f"{fields['gateway']}/{fields['netmask']}").network
    if not subnet.subnet_of(ipaddress.IPv4Network(vpc["cidr"], strict=False)):
        raise invalid(f"{subnet} is not in VPC {vpc['name']} ({vpc['cidr']})")
    tiers = list(call.store.where(NETWORKS, vpcid=vpc["id"]))
    for other in tiers:
        if subnet.overlaps(ipaddress.IPv4Network(other["cidr"])):
            raise invalid(f"{subnet} overlaps with tier {other['name']}")
    of_vpc = call.store.get(vpc["vpcofferingid"], VPC_OFFERINGS)
    there = providers_of(of_vpc) if of_vpc is not None else {}
    for service, providers in providers_of(offering).items():
        for provider in providers:
            if provider not in there.get(service, ()):
                raise invalid(f"VPC {vpc['name']} has no {service} by {provider}")
    if len(tiers) >= _most_tiers(call):
        raise failure(f"a VPC has at most {_most_tiers(call)} tiers")
    if call.has("networkdomain") and fields.get("networkdomain") != vpc.get("networkdomain"):
        raise invalid("the network domain of a tier is its VPC's")
    if "networkdomain" in fields and "networkdomain" in vpc:
        fields["networkdomain"] = vpc["networkdomain"]


def _check_holder(call: Call, vpc: VpcRow, owner: AccountRow | None) -> None:
    """431 where a tier would be somebody's whom the owner of the VPC may not act for."""
    holder = call.store.get(vpc.get("_owner"), ACCOUNTS)
    if holder is None or owner is None or owner is holder or holder.get("accounttype") == 1:
        return
    home = call.store.get(owner["domainid"], DOMAINS)
    top = call.store.get(holder["domainid"], DOMAINS)
    below = home is not None and top is not None and within(home, top)
    if holder.get("accounttype") != 2 or not below:
        raise invalid(f"the owner of VPC {vpc['name']} may not act for {owner['name']}")


def _most_tiers(call: Call) -> int:
    return whole(call.site, "vpc.max.networks")


def _own_range(call: Call, zone: ZoneRow, network: NetworkRow) -> None:
    """The addresses that machines of a shared network get."""
    if not call.has("startip") and not call.has("startipv6"):
        return
    network["specifyipranges"] = True
    row = usual(VLAN_IP_RANGES)
    row |= {
        "zoneid": zone["id"],
        "networkid": network["id"],
        "forvirtualnetwork": False,
        "vlan": network.get("broadcasturi", "vlan://untagged"),
    }
    keep(
        call, row, "gateway", "netmask", "startip", "endip", "startipv6", "endipv6", "ip6gateway",
        "ip6cidr",
    )  # fmt: skip
    if "startip" in row:
        row.setdefault("endip", row["startip"])
    if (physical := network.get("physicalnetworkid")) is not None:
        row["physicalnetworkid"] = physical
    call.store.add(VLAN_IP_RANGES, row, now=call.now)
    fill_range(call.site, row)


@behaviour("updateNetwork", evidence="recorded: networks")
def update_network(call: Call) -> Work:
    network = call.row("id", NETWORKS)
    check_network_domain(call)
    offering = call.given("networkofferingid", NETWORK_OFFERINGS)
    if offering is not None and offering.get("state") != "Enabled":
        raise invalid(f"network offering {offering['name']} is not enabled")
    yield network
    check_changed_network(call, network, offering)
    if (cidr := call.text("guestvmcidr")) is not None:
        check_reservation(call, network, cidr)
        _reserve(network, cidr)
    keep(
        call, network, "name", "displaytext", "networkdomain", "dns1", "dns2", "ip6dns1", "ip6dns2",
        "displaynetwork", *_mtus(call.store.get(network["zoneid"], ZONES)),
    )  # fmt: skip
    if offering is not None:
        network["networkofferingid"] = offering["id"]
    if call.flag("hideipaddressusage") is not None:
        network["details"] = {"hideIpAddressUsage": str(call.flag("hideipaddressusage")).lower()}
    return network


def _mtus(zone: ZoneRow | None) -> tuple[str, ...]:
    """What is taken of what a request says of MTUs: nothing, unless the zone lets users choose."""
    allowed = zone is not None and zone.get("allowuserspecifyvrmtu")
    return ("publicmtu", "privatemtu") if allowed else ()


def _reserve(network: NetworkRow, cidr: str) -> None:
    """Leave a part of a network to machines that are not the cloud's."""
    whole = ipaddress.IPv4Network(network.get("networkcidr", network["cidr"]))
    part = ipaddress.IPv4Network(cidr, strict=False)
    if part == whole:
        network.pop("networkcidr", None)
        network.pop("reservediprange", None)
        network["cidr"] = str(whole)
        return
    network |= {"cidr": str(part), "networkcidr": str(whole)}
    before = (whole.network_address, part.network_address - 1)
    after = (part.broadcast_address + 1, whole.broadcast_address)
    left = [f"{low}-{high}" for low, high in (before, after) if low < high]
    network["reservediprange"] = " ,  ".join(left)


@behaviour("listNetworks", evidence="recorded: access2")
def list_networks(call: Call) -> Listing:
    rows = [
        row
        for row in call.store.rows(NETWORKS)
        if not row.get("_system") or call.flag("issystem") or call.has("traffictype")
    ]
    rows = [row for row in rows if _for_caller(call, row)]
    kinds = _FILTERS.get(call.text("networkfilter", "all").lower())
    if kinds is not None:
        rows = [row for row in rows if row.get("acltype", "Account") in kinds]
    return paged(call, narrowed(call, seen(call, rows)))


def _for_caller(call: Call, network: NetworkRow) -> bool:
    """Whether a domain's network is of the caller's domain, or of one above it."""
    if call.caller.root or "_owner" in network or "domainid" not in network:
        return True
    home = call.store.get(network["domainid"], DOMAINS)
    mine = call.caller.domain
    if home is None or home is mine:
        return home is mine
    return bool(network.get("subdomainaccess")) and mine["path"].startswith(home["path"] + "/")


def _services(call: Call, network: NetworkRow) -> set[str]:
    offering = call.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    return service_names(offering) if offering is not None else set()


@behaviour("deleteNetwork", evidence="recorded: networks")
def delete_network(call: Call) -> Work:
    network = call.row("id", NETWORKS)
    if network.get("_system"):
        raise at_once(invalid("a system network cannot be deleted"))
    yield network
    if not call.flag("forced") and any(
        _holds(call, nic) for nic in call.store.where(NICS, networkid=network["id"])
    ):
        raise failure("the network cannot be deleted: machines are in it")
    for address in list(call.store.where(IP_ADDRESSES, associatednetworkid=network["id"])):
        if "vpcid" in address:
            address.pop("associatednetworkid", None)
        else:
            release(call, address)
    for vlan in list(call.store.where(VLAN_IP_RANGES, networkid=network["id"])):
        empty_range(call.site, vlan)
        call.store.remove(vlan)
    for router in list(call.store.where(ROUTERS, guestnetworkid=network["id"])):
        if "vpcid" in router and router.get("role") == "VIRTUAL_ROUTER":
            router["_nics"] = [
                nic for nic in router["_nics"] if nic.get("networkid") != network["id"]
            ]
            router.pop("guestnetworkid", None)
        else:
            call.store.remove(router)
    for permission in list(call.store.where(NETWORK_PERMISSIONS, networkid=network["id"])):
        call.store.remove(permission)
    call.store.remove(network)
    return None


def _holds(call: Call, nic: NicRow) -> bool:
    """Whether a NIC keeps its network from being deleted: until its machine is expunged, which the
    server does by itself some time after it was destroyed.
    """
    vm = call.store.get(nic.get("virtualmachineid"), MACHINES)
    if vm is None or vm["state"] == "Expunging":
        return False
    if vm["state"] != "Destroyed":
        return True
    destroyed = clock.lenient(vm.get("lastupdated", ""))
    return destroyed is None or destroyed.timestamp() + whole(call.site, "expunge.delay") > call.now


@behaviour("restartNetwork", evidence="recorded: networks")
def restart_network(call: Call) -> Work:
    network = call.row("id", NETWORKS)
    yield network
    if network.get("state") not in ("Implemented", "Setup"):
        raise invalid(
            f"the network is {network.get('state')}: only Implemented and Setup ones restart"
        )
    if call.flag("makeredundant"):
        if network.get("redundantrouter"):
            raise invalid("the router of the network is redundant already")
        network["redundantrouter"] = True
    if call.flag("cleanup") and "vpcid" not in network:
        for router in list(call.store.where(ROUTERS, guestnetworkid=network["id"])):
            if router.get("role") == "VIRTUAL_ROUTER":
                call.store.remove(router)
                deploy_router(call, network)
    network["restartrequired"] = False
    return None


@behaviour("migrateNetwork", evidence="recorded: networks")
def migrate_network(call: Call) -> Work:
    network, offering = (
        call.row("networkid", NETWORKS),
        call.row("networkofferingid", NETWORK_OFFERINGS),
    )
    yield network
    if network.get("type") != "Isolated" or "vpcid" in network:
        raise invalid("only isolated networks outside of a VPC can be migrated")
    if offering["guestiptype"] != "Isolated" or offering.get("state") != "Enabled":
        raise invalid(f"the network cannot be migrated to offering {offering['name']}")
    missing = _services(call, network) - service_names(offering)
    if missing:
        raise invalid(f"offering {offering['name']} lacks {', '.join(sorted(missing))}")
    network["networkofferingid"] = offering["id"]
    return network


def _shown_services(network: NetworkRow, at: Renderer) -> list[Shown] | None:
    """The services of a network's offering with what each of them can do."""
    offering = at.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    if offering is None:
        return None
    return [
        network_service(offering, name, providers)
        for name, providers in providers_of(offering).items()
    ]


def _egress(network: NetworkRow, at: Renderer) -> bool | None:
    if network.get("type") != "Isolated" or "vpcid" in network:
        return None
    offering = at.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    return offering.get("egressdefaultpolicy", False) if offering is not None else False


def _auto_scaling(network: NetworkRow, at: Renderer) -> bool:
    offering = at.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
    chosen = offering.get("_capabilities", {}) if offering is not None else {}
    return chosen.get("VmAutoScaling") == "true"


def _offering_field(field: str, usual_value: object) -> Computed:
    """A field that a network has from its offering."""

    def found(network: NetworkRow, at: Renderer) -> object:
        offering = at.store.get(network.get("networkofferingid"), NETWORK_OFFERINGS)
        return usual_value if offering is None else fields_of(offering).get(field, usual_value)

    return found


def _as_stored(field: str) -> Computed:
    """A field that layer 2 networks lack."""
    return lambda network, at: network.get(field)


compute(
    "Network",
    {name: _as_stored(name) for name in ("gateway", "netmask", "cidr", "networkdomain")},
)
compute(
    "Network",
    {
        "service": _shown_services,
        "egressdefaultpolicy": _egress,
        "supportsvmautoscaling": _auto_scaling,
        "networkofferingconservemode": _offering_field("conservemode", True),
        "networkofferingavailability": _offering_field("availability", "Optional"),
        "ispersistent": _offering_field("ispersistent", False),
        "specifyvlan": _offering_field("specifyvlan", False),
    },
)
