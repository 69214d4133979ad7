"""Security groups and their rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.rules import check_cidr
from ..refusal import IN_USE, INTERNAL, Refusal, at_once, forbidden, invalid
from ..rows.kinds import (
    ACCOUNTS,
    MACHINES,
    SECURITY_GROUP_RULES,
    SECURITY_GROUPS,
)
from ..rows.rendering import Renderer, compute, usual
from ..rows.store import fields_of, only
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import SecurityGroupRow, SecurityGroupRuleRow

_DEFAULT = "default"
_ICMP = 1
_SHOWN = (
    "protocol", "startport", "endport", "icmptype", "icmpcode", "cidr", "securitygroupname",
    "account",
)  # fmt: skip


@behaviour("createSecurityGroup", evidence="recorded: more")
def create_group(call: Call) -> SecurityGroupRow:
    owner, name = call.owner(), call.text("name", "")
    if call.store.first(SECURITY_GROUPS, name=name, _owner=owner["id"]) is not None:
        raise invalid(f"there is a security group {name} already")
    row = usual(SECURITY_GROUPS)
    row["name"] = name
    row["tags"] = []
    if (text := call.text("description")) is not None:
        row["description"] = text
    return call.new(SECURITY_GROUPS, row, owner=owner)


@behaviour("updateSecurityGroup", evidence="source: SecurityGroupManagerImpl.updateSecurityGroup")
def update_group(call: Call) -> SecurityGroupRow:
    group, name = call.row("id", SECURITY_GROUPS), call.text("name")
    if name is None or name == group["name"]:
        return group
    if not name.strip():
        raise invalid("the name must not be empty")
    if name.lower() == _DEFAULT:
        raise invalid(f"{_DEFAULT} is the name of each account's first group")
    if group["name"].lower() == _DEFAULT:
        raise invalid("an account's first group keeps its name")
    group["name"] = name
    return group


def _group(call: Call, by_id: str, by_name: str) -> SecurityGroupRow:
    """The group that a command names, by its id or by its name."""
    group = call.given(by_id, SECURITY_GROUPS)
    name = call.text(by_name)
    if group is not None and name is not None and by_id != "id":
        raise at_once(invalid(f"{by_id} and {by_name} are mutually exclusive"))
    if group is None and name is not None:
        group = call.store.first(SECURITY_GROUPS, name=name, _owner=call.owner()["id"])
        if group is None:
            raise at_once(invalid(f"unable to find security group {name}"))
    if group is None:
        raise at_once(invalid("say which security group"))
    return group


@behaviour(
    "authorizeSecurityGroupIngress",
    evidence="source: SecurityGroupManagerImpl.authorizeSecurityGroupRule",
)
@behaviour(
    "authorizeSecurityGroupEgress",
    evidence="source: SecurityGroupManagerImpl.authorizeSecurityGroupRule",
)
def authorize(call: Call) -> Work:
    group = _group(call, "securitygroupid", "securitygroupname")
    yield group
    sources = _sources(call)
    base = _what(call)
    way = _way(call)
    made: list[SecurityGroupRuleRow] = []
    for source in sources:
        if any(
            call.store.where(SECURITY_GROUP_RULES, _group=group["id"], _way=way, **base | source)
        ):
            continue
        row: SecurityGroupRuleRow = {"_group": group["id"], "_way": way}
        fields_of(row).update(base | source)
        made.append(call.new(SECURITY_GROUP_RULES, row))
    if not made:
        raise Refusal(INTERNAL, "the group has all these rules already")
    # The answer has the new rules alone; lists have all of them.
    shown = fields_of(group) | {"_rules": made}
    return shown


def _way(call: Call) -> str:
    return "ingressrule" if call.command.name.endswith("Ingress") else "egressrule"


def _sources(call: Call) -> list[Shown]:
    """From where, or to where, rules let pass: networks, and groups of accounts."""
    found: list[Shown] = []
    for cidr in call.texts("cidrlist"):
        check_cidr(cidr)
        found.append({"cidr": cidr})
    for entry in call.records("usersecuritygrouplist"):
        name, account_name = entry.get("group"), entry.get("account")
        if not name or not account_name:
            raise invalid("a group is given by its name and its account")
        account = call.store.first(
            ACCOUNTS, name=account_name, domainid=call.caller.account["domainid"]
        ) or call.store.first(ACCOUNTS, name=account_name)
        if account is None:
            raise invalid(f"there is no account {account_name}")
        if call.store.first(SECURITY_GROUPS, name=name, _owner=account["id"]) is None:
            raise invalid(f"account {account_name} has no security group {name}")
        found.append({"securitygroupname": name, "account": account_name})
    if not found:
        raise invalid("say whom the rule is for: cidrlist or usersecuritygrouplist")
    return found


def _what(call: Call) -> Shown:
    """What rules let pass: a protocol, with its ports, or its type and code."""
    protocol = call.text("protocol", "all").strip().lower()
    kind, code = call.number("icmptype"), call.number("icmpcode")
    if protocol.isdecimal():
        number = int(protocol)
        if not 0 <= number <= 255:
            raise invalid(f"Invalid protocol number: {number}")
        if number != _ICMP:
            return {"protocol": protocol}
        protocol = "icmp"
        kind, code = -1 if kind is None else kind, -1 if code is None else code
    if protocol not in ("tcp", "udp", "icmp", "all"):
        raise invalid(f"Invalid protocol {protocol}")
    if protocol == "icmp":
        if kind is None or code is None:
            raise invalid("icmptype and icmpcode are needed for icmp")
        if not -1 <= kind <= 255 or not -1 <= code <= 255:
            raise invalid(f"{kind} and {code} are no type and code of icmp")
        return {"protocol": protocol, "icmptype": kind, "icmpcode": code}
    first, last = call.number("startport"), call.number("endport")
    if protocol == "all":
        if first is not None or last is not None:
            raise invalid("protocol all has no ports")
        return {"protocol": protocol}
    if first is None or last is None:
        raise invalid("startport and endport are both needed")
    if not 0 <= first <= last <= 65_535:
        raise invalid(f"{first} to {last} is no range of ports")
    return {"protocol": protocol, "startport": first, "endport": last}


@behaviour(
    "revokeSecurityGroupIngress",
    evidence="source: SecurityGroupManagerImpl.revokeSecurityGroupRule",
)
@behaviour(
    "revokeSecurityGroupEgress",
    evidence="source: SecurityGroupManagerImpl.revokeSecurityGroupRule",
)
def revoke(call: Call) -> Work:
    rule = call.row("id", SECURITY_GROUP_RULES)
    yield rule
    group = call.store.get(rule["_group"], SECURITY_GROUPS)
    if group is not None and not _mine(call, group):
        raise forbidden("the security group is somebody else's")
    if rule["_way"] != _way(call):
        raise invalid(f"rule {rule['id']} is of the other direction")
    call.store.remove(rule)
    return None


def _mine(call: Call, group: SecurityGroupRow) -> bool:
    owner = call.store.get(group.get("_owner"), ACCOUNTS)
    return owner is None or call.may_see(owner)


@behaviour("listSecurityGroups", evidence="recorded: sweep")
def list_groups(call: Call) -> Listing:
    _default_groups(call)
    rows = seen(call, call.store.rows(SECURITY_GROUPS))
    if (name := call.text("securitygroupname")) is not None:
        rows = [row for row in rows if row["name"] == name]
    if (vm := call.given("virtualmachineid", MACHINES)) is not None:
        rows = [row for row in rows if row in vm.get("_groups", ())]
    return paged(call, narrowed(call, rows))


def _default_groups(call: Call) -> None:
    """Every account but the server's own has a default group from its beginning."""
    have = {row["_owner"] for row in call.store.where(SECURITY_GROUPS, name=_DEFAULT)}
    for account in call.store.rows(ACCOUNTS):
        if account["id"] not in have and account["name"] != "system":
            row = usual(SECURITY_GROUPS)
            row |= {"name": _DEFAULT, "description": "Default Security Group"}
            row["tags"] = []
            call.new(SECURITY_GROUPS, row, owner=account)


@behaviour("deleteSecurityGroup", evidence="source: SecurityGroupManagerImpl.deleteSecurityGroup")
def delete_group(call: Call) -> None:
    group = _group(call, "id", "name")
    if group["name"] == _DEFAULT:
        raise invalid("the default security group stays")
    if any(group in vm.get("_groups", ()) for vm in call.store.rows(MACHINES)):
        raise Refusal(IN_USE, f"security group {group['name']} is in use", 4375)
    for rule in call.store.where(SECURITY_GROUP_RULES, securitygroupname=group["name"]):
        if rule["_group"] != group["id"]:
            raise Refusal(IN_USE, f"rules of other groups name {group['name']}", 4375)
    for rule in list(call.store.where(SECURITY_GROUP_RULES, _group=group["id"])):
        call.store.remove(rule)
    call.store.remove(group)


def _rules(way: str, group: SecurityGroupRow, at: Renderer) -> list[Shown]:
    chosen = fields_of(group).get("_rules")
    everything = at.store.where(SECURITY_GROUP_RULES, _group=group["id"], _way=way)
    return [
        {"ruleid": rule["id"]} | only(rule, *_SHOWN) | {"tags": rule.get("tags", [])}
        for rule in everything
        if not isinstance(chosen, list) or rule in chosen
    ]


def _ingress(group: SecurityGroupRow, at: Renderer) -> list[Shown]:
    return _rules("ingressrule", group, at)


def _egress(group: SecurityGroupRow, at: Renderer) -> list[Shown]:
    return _rules("egressrule", group, at)


def _machines(group: SecurityGroupRow, at: Renderer) -> list[str]:
    return [vm["id"] for vm in at.store.rows(MACHINES) if group in vm.get("_groups", ())]


def _how_many(group: SecurityGroupRow, at: Renderer) -> int:
    return len(_machines(group, at))


compute("SecurityGroup", {"ingressrule": _ingress, "egressrule": _egress})
compute("SecurityGroup", {"virtualmachineids": _machines, "virtualmachinecount": _how_many})
