"""Security groups and their rules."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.rules import cidrs, ports
from ..refusal import IN_USE, Refusal, at_once, invalid
from ..rows.rendering import defaults
from ..rows.stored import UntypedRow


@behaviour("createSecurityGroup", evidence="recorded: more")
def create_group(call: Call) -> UntypedRow:
    owner = call.owner()
    if call.store.first("SecurityGroup", name=call.get("name"), _owner=owner["id"]) is not None:
        raise invalid(f"there is a security group {call.get('name')} already")
    row = dict(defaults("SecurityGroup")) | {"name": call.get("name")}
    row["ingressrule"], row["egressrule"], row["tags"], row["virtualmachineids"] = [], [], [], []
    row.pop("virtualmachinecount", None)
    if call.has("description"):
        row["description"] = call.get("description")
    return call.new("SecurityGroup", row, owner=owner)


def _group(call: Call) -> UntypedRow:
    group = call.rows.get("securitygroupid")
    if group is None:
        group = call.store.first(
            "SecurityGroup", name=call.get("securitygroupname"), _owner=call.owner()["id"]
        )
    if group is None:
        raise at_once(invalid("say which security group"))
    return group


@behaviour(
    "authorizeSecurityGroupIngress",
    evidence="source: SecurityGroupManagerImpl.authorizeSecurityGroupIngress",
)
@behaviour(
    "authorizeSecurityGroupEgress",
    evidence="source: SecurityGroupManagerImpl.authorizeSecurityGroupEgress",
)
def authorize(call: Call) -> Work:
    group = _group(call)
    if not call.has("cidrlist") and not call.has("usersecuritygrouplist"):
        raise invalid("a CIDR or a group of somebody is needed")
    field = "ingressrule" if call.command.name.endswith("Ingress") else "egressrule"
    if call.has("cidrlist"):
        cidrs(call, "cidrlist", "")
    base: UntypedRow = {"protocol": call.get("protocol", "tcp")}
    ports(call, base, "startport", "endport", int)
    for name in ("icmptype", "icmpcode"):
        if call.has(name):
            base[name] = call.get(name)
    yield group
    rules = list(group.get(field, ()))
    sources: list[UntypedRow] = [{"cidr": cidr} for cidr in call.get("cidrlist", [])]
    groups = call.maps("usersecuritygrouplist")
    sources += [
        {"securitygroupname": entry.get("group"), "account": entry.get("account")}
        for entry in groups
    ]
    for source in sources:
        kept = call.store.add(
            "SecurityGroupRule", base | source | {"_group": group["id"]}, now=call.now
        )
        rules.append({"ruleid": kept["id"]} | base | source | {"tags": []})
    group[field] = rules
    return group


@behaviour(
    "revokeSecurityGroupIngress",
    evidence="source: SecurityGroupManagerImpl.revokeSecurityGroupIngress",
)
@behaviour(
    "revokeSecurityGroupEgress",
    evidence="source: SecurityGroupManagerImpl.revokeSecurityGroupEgress",
)
def revoke(call: Call) -> Work:
    rule = call.row("id")
    yield rule
    group = call.store.get(rule.get("_group"))
    if group is not None:
        for field in ("ingressrule", "egressrule"):
            group[field] = [each for each in group.get(field, ()) if each["ruleid"] != rule["id"]]
    call.store.remove(rule)
    return None


@behaviour("listSecurityGroups", evidence="recorded: sweep")
def list_groups(call: Call) -> Listing:
    rows = seen(call, call.store.rows("SecurityGroup"))
    if (vm := call.rows.get("virtualmachineid")) is not None:
        rows = [row for row in rows if row in vm["_groups"]]
    return paged(call, narrowed(call, rows))


@behaviour("deleteSecurityGroup", evidence="source: SecurityGroupManagerImpl.deleteSecurityGroup")
def delete_group(call: Call) -> None:
    group = call.rows.get("id") or call.store.first(
        "SecurityGroup", name=call.get("name"), _owner=call.owner()["id"]
    )
    if group is None:
        raise invalid("say which security group")
    if group["name"] == "default":
        raise invalid("the default security group stays")
    if any(group in vm["_groups"] for vm in call.store.rows("UserVm")):
        raise Refusal(IN_USE, f"security group {group['name']} is in use", 4375)
    call.store.remove(group)
