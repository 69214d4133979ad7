"""Networks and VPCs."""

from __future__ import annotations

import ipaddress

from .. import conventions
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import listed, narrowed, paged, seen
from ..refusal import failure, forbidden, invalid
from ..store import Row
from . import wiring

# RFC 1918: where guests may be unless a setting of the zone allows more.
_PRIVATE = [
    ipaddress.IPv4Network(text) for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
]


@behaviour("createNetwork")
def create_network(call: Call) -> Row:
    conventions.check_network_domain(call)
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
    fields: Row = {
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
    wiring.check_limit(call, owner, "network")
    return wiring.new_network(
        call, zone, offering, owner, **wiring.build_defaults("Network") | fields
    )


def _check_tier(call: Call, vpc: Row, fields: Row) -> None:
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


@behaviour("listNetworks")
def list_networks(call: Call) -> Listing:
    rows = [
        row for row in call.store.rows("Network") if not row.get("_system") or call.get("issystem")
    ]
    if call.has("supportedservices"):
        wanted = set(call.get("supportedservices"))
        rows = [row for row in rows if wanted <= _services(call, row)]
    if call.get("forvpc") is not None:
        rows = [row for row in rows if ("vpcid" in row) == call.get("forvpc")]
    keep = frozenset(
        [
            "supportedservices",
            "forvpc",
            "issystem",
            "canusefordeploy",
            "networkfilter",
            "restartrequired",
            "specifyipranges",
        ]
    )
    return paged(call, narrowed(call, seen(call, rows), keep=keep))


def _services(call: Call, network: Row) -> set[str]:
    offering = call.store.get(network.get("networkofferingid")) or {}
    return {each["name"] for each in offering.get("service", ())}


@behaviour("deleteNetwork")
def delete_network(call: Call) -> Work:
    network = call.row("id")
    yield network
    users = list(call.store.where("Nic", networkid=network["id"]))
    busy = any(
        (call.store.get(nic["virtualmachineid"]) or {}).get("state") not in (None, "Expunging")
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


@behaviour("restartNetwork", "restartVPC")
def restart_network(call: Call) -> Work:
    yield call.row("id")
    return None


@behaviour("createVPC")
def create_vpc(call: Call) -> Work:
    conventions.check_network_domain(call)
    zone, offering = call.row("zoneid"), call.row("vpcofferingid")
    cidr = call.get("cidr", "10.0.0.0/16")
    try:
        where = ipaddress.IPv4Network(cidr, strict=False)
    except ValueError:
        raise invalid(f"{cidr} is not a CIDR") from None
    if not any(where.subnet_of(private) for private in _PRIVATE):
        raise invalid(f"{cidr} is not private")
    owner = call.owner()
    wiring.check_limit(call, owner, "vpc")
    vpc = conventions.made(call, "Vpc") | {
        "cidr": cidr,
        "displaytext": call.get("displaytext") or call.get("name"),
        "zoneid": zone["id"],
        "vpcofferingid": offering["id"],
        "service": offering.get("service", []),
        "state": "Enabled",
    }
    call.new("Vpc", vpc, owner=owner)
    yield vpc
    if call.get("start", True):
        wiring.acquire(call, zone, owner, network=None, vpc=vpc, source_nat=True)
    return vpc


@behaviour("deleteVPC")
def delete_vpc(call: Call) -> Work:
    vpc = call.row("id")
    yield vpc
    if any(call.store.where("Network", vpcid=vpc["id"])):
        raise failure(f"VPC {vpc['name']} has networks")
    for address in list(call.store.where("IPAddress", vpcid=vpc["id"])):
        call.store.remove(address)
    call.store.remove(vpc)
    return None


@behaviour("createPrivateGateway")
def create_private_gateway(call: Call) -> Work:
    vpc, beside = call.row("vpcid"), call.rows.get("associatednetworkid")
    vlan = call.get("vlan")
    if (vlan is None) == (beside is None):
        raise invalid("a private gateway needs either a VLAN or a network that it belongs to")
    physical = call.rows.get("physicalnetworkid") or call.store.one(
        "PhysicalNetwork", zoneid=vpc["zoneid"]
    )
    if vlan is not None and not call.get("bypassvlanoverlapcheck"):
        number = str(vlan).removeprefix("vlan://")
        if not number.isdecimal() or _in_ranges(int(number), physical.get("vlan", "")):
            raise invalid(f"VLAN {vlan} is one of those for guest networks")
    acl = call.rows.get("aclid") or call.store.one("NetworkACL", name="default_deny")
    row: Row = conventions.made(call, "PrivateGateway") | {
        "vpcid": vpc["id"],
        "vpcname": vpc["name"],
        "zoneid": vpc["zoneid"],
        "physicalnetworkid": physical["id"],
        "aclid": acl["id"],
        "aclname": acl["name"],
        "state": "Ready",
        "sourcenatsupported": call.get("sourcenatsupported", False),
    }
    row.pop("name", None)
    if vlan is not None:
        row["vlan"] = str(vlan).removeprefix("vlan://")
    call.new("PrivateGateway", row, owner=call.store.get(vpc["_owner"]))
    yield row
    return row


def _in_ranges(number: int, ranges: str) -> bool:
    """Whether a number is in text such as 100-200,500."""
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        if first.isdecimal() and int(first) <= number <= int(last or first):
            return True
    return False


@behaviour("listGuestVlans")
def guest_vlans(call: Call) -> Listing:
    rows: list[Row] = []
    for network in call.store.rows("Network"):
        if "vlan" not in network or network.get("traffictype") != "Guest":
            continue
        physical = call.store.get(network.get("physicalnetworkid")) or {}
        zone = call.store.get(network["zoneid"]) or {}
        rows.append(
            {
                "id": network["_number"],
                "vlan": network["vlan"],
                "zoneid": zone.get("id"),
                "zonename": zone.get("name"),
                "physicalnetworkid": physical.get("id"),
                "physicalnetworkname": physical.get("name"),
                "isdedicated": False,
                "allocationstate": "Allocated",
                "network": [call.backend.renderer.show("Network", network)],
            }
        )
    return listed(call, rows)
