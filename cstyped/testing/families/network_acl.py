"""Access lists of VPCs and their items."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.rules import check_protocol, cidrs, ports
from ..refusal import failure, invalid
from ..rows.stored import UntypedRow


@behaviour("createNetworkACLList", evidence="source: NetworkACLServiceImpl.createNetworkACL")
def create_list(call: Call) -> Work:
    vpc = call.row("vpcid")
    row: UntypedRow = {"name": call.get("name"), "vpcid": vpc["id"], "fordisplay": True}
    if call.has("description"):
        row["description"] = call.get("description")
    call.new("NetworkACL", row, owner=call.store.get(vpc["_owner"]))
    yield row
    return row


@behaviour("listNetworkACLLists", evidence="recorded: more")
def list_lists(call: Call) -> Listing:
    rows = seen(call, call.store.rows("NetworkACL"))
    if (vpc := call.rows.get("vpcid")) is not None:
        # The two default lists are of no VPC, so they are of each.
        rows = [row for row in rows if row.get("vpcid") in (None, vpc["id"])]
    if (network := call.rows.get("networkid")) is not None:
        rows = [row for row in rows if row["id"] == network.get("aclid")]
    return paged(call, narrowed(call, rows))


@behaviour("createNetworkACL", evidence="source: NetworkACLServiceImpl.createNetworkACLItem")
def create_item(call: Call) -> Work:
    acl = call.rows.get("aclid")
    network = call.rows.get("networkid")
    if acl is None and network is not None:
        acl = call.store.get(network.get("aclid"))
    if acl is None:
        raise invalid("an access list or a network that has one is needed")
    if acl["name"] in ("default_allow", "default_deny"):
        raise invalid("the default access lists cannot be changed")
    numbers = [row.get("number", 0) for row in call.store.where("NetworkACLItem", aclid=acl["id"])]
    number = call.get("number", max(numbers, default=0) + 1)
    if number in numbers:
        raise invalid(f"access list {acl['name']} has a rule {number}")
    action = str(call.get("action", "Allow")).capitalize()
    if action not in ("Allow", "Deny"):
        raise invalid(f"{action} is no action of a rule")
    check_protocol(call)
    row: UntypedRow = {
        "protocol": call.get("protocol"),
        "traffictype": str(call.get("traffictype", "Ingress")).capitalize(),
        "state": "Active",
        "cidrlist": cidrs(call, "cidrlist", "0.0.0.0/0"),
        "aclid": acl["id"],
        "aclname": acl["name"],
        "number": number,
        "action": action,
        "fordisplay": True,
        "tags": [],
    }
    ports(call, row, "startport", "endport", str)
    for name in ("icmptype", "icmpcode", "reason"):
        if call.has(name):
            row[name] = call.get(name)
    call.new("NetworkACLItem", row, owner=call.store.get(acl.get("_owner")))
    yield row
    return row


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
        for row in call.store.where("NetworkACLItem", aclid=moved["aclid"])
        if row["id"] != moved["id"]
    ]
    others.sort(key=lambda row: row["number"])
    place = others.index(after) + 1 if after is not None else others.index(before or moved)
    last = others[place - 1]["number"] if place else 0
    for row in [moved, *others[place:]]:
        # Numbers rise only as far as they must.
        last = row["number"] = last + 1 if row is moved else max(row["number"], last + 1)
    return moved


def _item(call: Call, name: str) -> UntypedRow:
    # The server does not declare what these ids are of.
    found = call.store.first("NetworkACLItem", id=call.get(name))
    if found is None:
        raise invalid(f"unable to find rule {call.get(name)}")
    return found


@behaviour("listNetworkACLs", evidence="recorded: sweep")
def list_items(call: Call) -> Listing:
    # Newest first, those of the default lists last, as the server has them.
    rows = seen(call, reversed(call.store.rows("NetworkACLItem")))
    if call.has("networkid"):
        acl = call.rows["networkid"].get("aclid")
        rows = [row for row in rows if row["aclid"] == acl]
    return paged(call, narrowed(call, rows))


@behaviour("replaceNetworkACLList", evidence="source: NetworkACLServiceImpl.replaceNetworkACL")
def replace_list(call: Call) -> Work:
    acl, network = call.row("aclid"), call.rows.get("networkid") or call.rows.get("gatewayid")
    if network is None:
        raise invalid("a network or a gateway is needed")
    yield network
    network["aclid"] = acl["id"]
    return None


@behaviour("deleteNetworkACLList", evidence="source: NetworkACLServiceImpl.deleteNetworkACL")
def delete_list(call: Call) -> Work:
    acl = call.row("id")
    yield acl
    if any(call.store.where("Network", aclid=acl["id"])):
        raise failure(f"access list {acl['name']} is in use")
    for row in list(call.store.where("NetworkACLItem", aclid=acl["id"])):
        call.store.remove(row)
    call.store.remove(acl)
    return None
