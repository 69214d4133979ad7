"""Access lists of VPCs and their items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.rules import check_protocol, cidrs, ports
from ..refusal import failure, invalid
from ..rows.kinds import (
    ACCOUNTS,
    NETWORK_ACL_ITEMS,
    NETWORK_ACLS,
    NETWORKS,
    PRIVATE_GATEWAYS,
    VPCS,
)

if TYPE_CHECKING:
    from ..rows.typed import NetworkAclItemRow, NetworkAclRow, NetworkRow, PrivateGatewayRow

_DEFAULTS = ("default_allow", "default_deny")


@behaviour("createNetworkACLList", evidence="source: NetworkACLServiceImpl.createNetworkACL")
def create_list(call: Call) -> Work:
    vpc = call.row("vpcid", VPCS)
    row: NetworkAclRow = {
        "name": call.text("name", ""),
        "vpcid": vpc["id"],
        "fordisplay": call.flag("fordisplay", True),
    }
    if (text := call.text("description")) is not None:
        row["description"] = text
    call.new(NETWORK_ACLS, row, owner=call.store.get(vpc["_owner"], ACCOUNTS))
    yield row
    return row


@behaviour("updateNetworkACLList", evidence="source: NetworkACLServiceImpl.updateNetworkACL")
def update_list(call: Call) -> Work:
    row = call.row("id", NETWORK_ACLS)
    yield row
    _check_changeable(row)
    keep(call, row, "name", "description", "fordisplay")
    return None


def _check_changeable(acl: NetworkAclRow) -> None:
    if acl["name"] in _DEFAULTS and "vpcid" not in acl:
        raise invalid("the default access lists cannot be changed")


@behaviour("listNetworkACLLists", evidence="recorded: more")
def list_lists(call: Call) -> Listing:
    rows = seen(call, call.store.rows(NETWORK_ACLS))
    if (vpc := call.given("vpcid", VPCS)) is not None:
        # The two default lists are of no VPC, so they are of each.
        rows = [row for row in rows if row.get("vpcid") in (None, vpc["id"])]
    if (network := call.given("networkid", NETWORKS)) is not None:
        rows = [row for row in rows if row["id"] == network.get("aclid")]
    return paged(call, narrowed(call, rows))


@behaviour("createNetworkACL", evidence="source: NetworkACLServiceImpl.createNetworkACLItem")
def create_item(call: Call) -> Work:
    acl = _list_of(call)
    _check_changeable(acl)
    there = [row.get("number", 0) for row in call.store.where(NETWORK_ACL_ITEMS, aclid=acl["id"])]
    number = call.number("number", max(there, default=0) + 1)
    if number < 1:
        raise invalid(f"Invalid number {number}. Number cannot be < 1")
    if number in there:
        raise invalid(f"access list {acl['name']} has a rule {number}")
    protocol = check_protocol(call)
    row: NetworkAclItemRow = {
        "protocol": protocol,
        "traffictype": _way(call),
        "state": "Active",
        "cidrlist": cidrs(call, "cidrlist", "0.0.0.0/0"),
        "aclid": acl["id"],
        "aclname": acl["name"],
        "number": number,
        "action": _action(call),
        "fordisplay": call.flag("fordisplay", True),
        "tags": [],
    }
    _what(call, row, protocol)
    if (reason := call.text("reason")) is not None:
        row["reason"] = reason
    call.new(NETWORK_ACL_ITEMS, row, owner=call.store.get(acl.get("_owner"), ACCOUNTS))
    yield row
    return row


def _list_of(call: Call) -> NetworkAclRow:
    """The list that a rule is for. A tier without one gets its own with its first rule."""
    if (acl := call.given("aclid", NETWORK_ACLS)) is not None:
        return acl
    network = call.given("networkid", NETWORKS)
    if network is None:
        raise invalid("an access list or a network that has one is needed")
    acl = call.store.get(network.get("aclid"), NETWORK_ACLS)
    if acl is not None and acl["name"] != "default_deny":
        return acl
    vpc = call.store.get(network.get("vpcid"), VPCS)
    if vpc is None:
        raise invalid(f"network {network['name']} is no tier of a VPC")
    row: NetworkAclRow = {"name": f"{network['name']}_acl", "vpcid": vpc["id"], "fordisplay": True}
    made = call.new(NETWORK_ACLS, row, owner=call.store.get(vpc["_owner"], ACCOUNTS))
    network["aclid"] = made["id"]
    return made


def _way(call: Call) -> str:
    given = call.text("traffictype", "Ingress").capitalize()
    if given not in ("Ingress", "Egress"):
        raise invalid(f"{given} is no direction of traffic")
    return given


def _action(call: Call) -> str:
    given = call.text("action", "Allow").capitalize()
    if given not in ("Allow", "Deny"):
        raise invalid(f"{given} is no action of a rule")
    return given


def _what(call: Call, row: NetworkAclItemRow, protocol: str) -> None:
    """Note ports, or type and code, as far as the protocol has them."""
    row.pop("startport", None)
    row.pop("endport", None)
    row.pop("icmptype", None)
    row.pop("icmpcode", None)
    ports(call, row, "startport", "endport", str)
    if protocol == "icmp":
        row |= {"icmptype": call.number("icmptype", -1), "icmpcode": call.number("icmpcode", -1)}


@behaviour("updateNetworkACLItem", evidence="source: NetworkACLServiceImpl.updateNetworkACLItem")
def update_item(call: Call) -> Work:
    row = call.row("id", NETWORK_ACL_ITEMS)
    acl = call.store.get(row["aclid"], NETWORK_ACLS)
    if acl is not None:
        _check_changeable(acl)
    yield row
    number = call.number("number", row["number"])
    if number < 1:
        raise invalid(f"Invalid number {number}. Number cannot be < 1")
    for other in call.store.where(NETWORK_ACL_ITEMS, aclid=row["aclid"], number=number):
        if other is not row:
            raise invalid(f"the access list has a rule {number}")
    whole = call.flag("partialupgrade") is False
    if call.has("protocol") or whole:
        row["protocol"] = check_protocol(call)
        _what(call, row, row["protocol"])
    elif call.has("startport") or call.has("icmptype"):
        _what(call, row, row["protocol"])
    row["number"] = number
    if call.has("traffictype") or whole:
        row["traffictype"] = _way(call)
    if call.has("action") or whole:
        row["action"] = _action(call)
    if call.texts("cidrlist") or whole:
        row["cidrlist"] = cidrs(call, "cidrlist", "0.0.0.0/0")
    if whole:
        row.pop("reason", None)
    keep(call, row, "reason", "fordisplay")
    return row


@behaviour("deleteNetworkACL", evidence="source: NetworkACLServiceImpl.revokeNetworkACLItem")
def delete_item(call: Call) -> Work:
    row = call.row("id", NETWORK_ACL_ITEMS)
    yield row
    acl = call.store.get(row["aclid"], NETWORK_ACLS)
    if acl is not None:
        _check_changeable(acl)
    call.store.remove(row)
    return None


@behaviour(
    "moveNetworkAclItem", evidence="source: NetworkACLServiceImpl.moveNetworkAclRuleToNewPosition"
)
def move_item(call: Call) -> Work:
    """Put a rule after one and before another, one of which is enough to say."""
    moved = _item(call, "id")
    after = _item(call, "previousaclruleid") if call.has("previousaclruleid") else None
    before = _item(call, "nextaclruleid") if call.has("nextaclruleid") else None
    if after is None and before is None:
        raise invalid("say after or before which rule")
    if any(each["aclid"] != moved["aclid"] for each in (after, before) if each is not None):
        raise invalid("the rules are of different access lists")
    yield moved
    others = [
        row
        for row in call.store.where(NETWORK_ACL_ITEMS, aclid=moved["aclid"])
        if row["id"] != moved["id"]
    ]
    others.sort(key=lambda row: row["number"])
    place = others.index(after) + 1 if after is not None else others.index(before or moved)
    last = others[place - 1]["number"] if place else 0
    for row in [moved, *others[place:]]:
        # Numbers rise only as far as they must.
        last = row["number"] = last + 1 if row is moved else max(row["number"], last + 1)
    return moved


def _item(call: Call, name: str) -> NetworkAclItemRow:
    # The server does not declare what these ids are of.
    found = call.store.get(call.text(name), NETWORK_ACL_ITEMS)
    if found is None:
        raise invalid(f"unable to find rule {call.text(name)}")
    return found


@behaviour("listNetworkACLs", evidence="recorded: sweep")
def list_items(call: Call) -> Listing:
    # Newest first, those of the default lists last, as the server has them.
    rows = seen(call, reversed(call.store.rows(NETWORK_ACL_ITEMS)))
    if (network := call.given("networkid", NETWORKS)) is not None:
        acl = network.get("aclid")
        rows = [row for row in rows if row["aclid"] == acl]
    return paged(call, narrowed(call, rows))


@behaviour("replaceNetworkACLList", evidence="source: NetworkACLServiceImpl.replaceNetworkACL")
def replace_list(call: Call) -> Work:
    acl = call.row("aclid", NETWORK_ACLS)
    network, gateway = call.given("networkid", NETWORKS), call.given("gatewayid", PRIVATE_GATEWAYS)
    home: NetworkRow | PrivateGatewayRow | None = gateway if network is None else network
    if home is None or (network is not None and gateway is not None):
        raise invalid("either a network or a gateway is needed")
    yield home
    if home.get("vpcid") is None:
        raise invalid("the network is no tier of a VPC")
    if acl.get("vpcid") not in (None, home.get("vpcid")):
        raise invalid(f"access list {acl['name']} is of another VPC")
    home["aclid"] = acl["id"]
    return None


@behaviour("deleteNetworkACLList", evidence="source: NetworkACLServiceImpl.deleteNetworkACL")
def delete_list(call: Call) -> Work:
    acl = call.row("id", NETWORK_ACLS)
    yield acl
    _check_changeable(acl)
    if any(call.store.where(NETWORKS, aclid=acl["id"])):
        raise failure(f"access list {acl['name']} is in use")
    if any(call.store.where(PRIVATE_GATEWAYS, aclid=acl["id"])):
        raise failure(f"access list {acl['name']} is in use by a private gateway")
    for row in list(call.store.where(NETWORK_ACL_ITEMS, aclid=acl["id"])):
        call.store.remove(row)
    call.store.remove(acl)
    return None
