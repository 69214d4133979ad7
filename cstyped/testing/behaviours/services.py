"""Network services beyond the plain rules: access lists, balancing policies, scaling, VPNs,
security groups.
"""

from __future__ import annotations

import ipaddress
import re
from typing import Any

from .. import conventions
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import listed, narrowed, paged, seen
from ..refusal import IN_USE, Refusal, at_once, failure, invalid
from ..store import Row
from . import wiring
from .rules import check_cidr, check_protocol, cidrs, ports

# Cipher and hash of a policy, and the group that one for IKE has to have.
_POLICY = r"(3des|aes128|aes192|aes256)-(md5|sha1|sha256|sha384|sha512)"
_GROUP = r"(modp1024|modp1536|modp2048|modp3072|modp4096|modp6144|modp8192|curve\w+)"
_DOMAIN = re.compile(r"(?=.*[a-zA-Z])[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+")
_VPN_NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9@._-]{2,63}")
_VPN_PASSWORD = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9@#+=._-]{2,31}")

# -- access lists ----------------------------------------------------------------------------------


@behaviour("createNetworkACLList")
def create_list(call: Call) -> Work:
    vpc = call.row("vpcid")
    row: Row = {"name": call.get("name"), "vpcid": vpc["id"], "fordisplay": True}
    if call.has("description"):
        row["description"] = call.get("description")
    call.new("NetworkACL", row, owner=call.store.get(vpc["_owner"]))
    yield row
    return row


@behaviour("listNetworkACLLists")
def list_lists(call: Call) -> Listing:
    rows = seen(call, call.store.rows("NetworkACL"))
    if (vpc := call.rows.get("vpcid")) is not None:
        # The two default lists are of no VPC, so they are of each.
        rows = [row for row in rows if row.get("vpcid") in (None, vpc["id"])]
    if (network := call.rows.get("networkid")) is not None:
        rows = [row for row in rows if row["id"] == network.get("aclid")]
    return paged(call, narrowed(call, rows, keep=frozenset(["vpcid", "networkid"])))


@behaviour("createNetworkACL")
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
    row: Row = {
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


@behaviour("moveNetworkAclItem")
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


def _item(call: Call, name: str) -> Row:
    # The server does not declare what these ids are of.
    found = call.store.first("NetworkACLItem", id=call.get(name))
    if found is None:
        raise invalid(f"there is no rule {call.get(name)}")
    return found


@behaviour("listNetworkACLs")
def list_items(call: Call) -> Listing:
    # Newest first, those of the default lists last, as the server has them.
    rows = seen(call, reversed(call.store.rows("NetworkACLItem")))
    if call.has("networkid"):
        acl = call.rows["networkid"].get("aclid")
        rows = [row for row in rows if row["aclid"] == acl]
    return paged(call, narrowed(call, rows, keep=frozenset(["networkid"])))


@behaviour("replaceNetworkACLList")
def replace_list(call: Call) -> Work:
    acl, network = call.row("aclid"), call.rows.get("networkid") or call.rows.get("gatewayid")
    if network is None:
        raise invalid("a network or a gateway is needed")
    yield network
    network["aclid"] = acl["id"]
    return None


@behaviour("deleteNetworkACLList")
def delete_list(call: Call) -> Work:
    acl = call.row("id")
    yield acl
    if any(call.store.where("Network", aclid=acl["id"])):
        raise failure(f"access list {acl['name']} is in use")
    for row in list(call.store.where("NetworkACLItem", aclid=acl["id"])):
        call.store.remove(row)
    call.store.remove(acl)
    return None


# -- balancing policies ----------------------------------------------------------------------------


def _policy(call: Call, rule: Row, kind: str, policy: Row, field: str) -> Row:
    owner = call.store.get(rule.get("_owner"))
    call.new(
        "LBStickinessPolicy" if kind == "LBStickiness" else "LBHealthCheckPolicy",
        policy,
        owner=owner,
    )
    return {"_kind": kind, "lbruleid": rule["id"], field: [policy], "_owner": rule.get("_owner")}


@behaviour("createLBStickinessPolicy")
def create_stickiness(call: Call) -> Work:
    rule = call.row("lbruleid")
    if call.get("methodname") not in ("LbCookie", "AppCookie", "SourceBased"):
        raise invalid(f"{call.get('methodname')} is no method of stickiness")
    policy: Row = {
        "name": call.get("name"),
        "methodname": call.get("methodname"),
        "state": "Active",
        "fordisplay": True,
        "params": {entry.get("name"): entry.get("value") for entry in call.maps("param")},
        "_rule": rule["id"],
    }
    if call.has("description"):
        policy["description"] = call.get("description")
    answer = _policy(call, rule, "LBStickiness", policy, "stickinesspolicy")
    yield policy
    answer["stickinesspolicy"] = [_shown_policy(policy)]
    return answer


def _shown_policy(policy: Row) -> Row:
    names = ("id", "name", "methodname", "description", "fordisplay", "params")
    return {name: policy[name] for name in names if name in policy}


@behaviour("listLBStickinessPolicies")
def list_stickiness(call: Call) -> Any:
    rule = call.rows.get("lbruleid")
    if rule is None and "id" not in call.rows:
        raise invalid("a balancing rule or a policy is needed")
    policies = [
        policy
        for policy in call.store.rows("LBStickinessPolicy")
        if (rule is not None and policy["_rule"] == rule["id"]) or policy["id"] == call.get("id")
    ]
    if not policies and rule is None:
        return []
    rule_id = rule["id"] if rule is not None else policies[0]["_rule"]
    owner = (rule or call.store.get(rule_id) or {}).get("_owner")
    return [
        {
            "_kind": "LBStickiness",
            "lbruleid": rule_id,
            "_owner": owner,
            "stickinesspolicy": [_shown_policy(each) for each in policies],
        }
    ]


# -- scaling ---------------------------------------------------------------------------------------


@behaviour("createCondition")
def create_condition(call: Call) -> Work:
    counter = call.row("counterid")
    operator = str(call.get("relationaloperator")).upper()
    if operator not in ("EQ", "GT", "LT", "GE", "LE"):
        raise invalid(f"{operator} is no operator")
    row: Row = {
        "counterid": counter["id"],
        "countername": counter["name"],
        "counter": call.backend.renderer.show("Counter", counter),
        "relationaloperator": operator,
        "threshold": call.get("threshold"),
    }
    call.new("Condition", row, owner=call.owner())
    yield row
    return row


@behaviour("deleteCondition")
def delete_condition(call: Call) -> Work:
    row = call.row("id")
    if any(row in policy.get("_conditions", ()) for policy in call.store.rows("AutoScalePolicy")):
        raise Refusal(IN_USE, "the condition is in use", 4375)
    yield row
    call.store.remove(row)
    return None


@behaviour("createAutoScalePolicy")
def create_policy(call: Call) -> Work:
    conditions = call.lists.get("conditionids", [])
    if not conditions:
        raise invalid("a policy needs conditions")
    action = {"scaleup": "ScaleUp", "scaledown": "ScaleDown"}.get(str(call.get("action")).lower())
    if action is None:
        raise invalid(f"{call.get('action')} is no action")
    if call.get("duration") < 0:
        raise invalid("a policy's duration is no less than nothing")
    if len({each["counterid"] for each in conditions}) < len(conditions):
        raise invalid("a policy has one condition for a counter")
    shown = [call.backend.renderer.show("Condition", each) for each in conditions]
    row = conventions.made(call, "AutoScalePolicy") | {
        "action": action,
        "conditions": shown,
        "_conditions": conditions,
    }
    if not call.has("name"):
        row.pop("name", None)
    call.new("AutoScalePolicy", row, owner=call.store.get(conditions[0]["_owner"]))
    yield row
    return row


@behaviour("createAutoScaleVmGroup")
def create_scaled_group(call: Call) -> Work:
    rule = call.row("lbruleid")
    if any(call.store.where("AutoScaleVmGroup", lbruleid=rule["id"])):
        raise invalid(f"rule {rule['name']} has a scaled group already")
    if rule.get("_machines"):
        raise invalid(f"rule {rule['name']} has machines that somebody chose")
    if not 0 <= call.get("minmembers") <= call.get("maxmembers"):
        raise invalid("the least members are no more than the most")
    policies = [*call.lists.get("scaleuppolicyids", ()), *call.lists.get("scaledownpolicyids", ())]
    row = conventions.made(call, "AutoScaleVmGroup") | {
        "lbruleid": rule["id"],
        "_policies": policies,
        "_profile": call.rows.get("vmprofileid"),
    }
    call.new("AutoScaleVmGroup", row, owner=call.store.get(rule.get("_owner")))
    yield row
    return row


@behaviour("deleteAutoScalePolicy", "deleteAutoScaleVmProfile")
def delete_plan(call: Call) -> Work:
    row = call.row("id")
    for group in call.store.rows("AutoScaleVmGroup"):
        if row in group.get("_policies", ()) or row is group.get("_profile"):
            raise invalid(f"a scaled group uses {row['_kind']} {row['id']}")
    yield row
    call.store.remove(row)
    return None


@behaviour("listConditions", "listAutoScalePolicies", "listAutoScaleVmProfiles")
def list_plans(call: Call) -> Listing:
    rows = seen(call, reversed(call.store.rows(call.command.answer)))  # newest first
    if call.has("conditionid"):
        rows = [row for row in rows if call.rows["conditionid"] in row.get("_conditions", ())]
    if call.has("policyid"):
        wanted = call.rows["policyid"].get("_conditions", ())
        rows = [row for row in rows if row in wanted]
    return paged(call, narrowed(call, rows, keep=frozenset(["conditionid", "policyid"])))


# -- VPN -------------------------------------------------------------------------------------------


@behaviour("createVpnGateway")
def create_gateway(call: Call) -> Work:
    vpc = call.row("vpcid")
    if call.store.first("Site2SiteVpnGateway", vpcid=vpc["id"]) is not None:
        raise invalid(f"VPC {vpc['name']} has a VPN gateway already")
    owner = call.store.get(vpc["_owner"])
    address = call.store.first("IPAddress", vpcid=vpc["id"], issourcenat=True)
    row: Row = {
        "vpcid": vpc["id"],
        "publicip": (address or {}).get("ipaddress", "192.0.2.1"),
        "fordisplay": True,
    }
    call.new("Site2SiteVpnGateway", row, owner=owner)
    yield row
    return row


@behaviour("createVpnCustomerGateway")
def create_customer_gateway(call: Call) -> Work:
    _check_gateway(call)
    row = conventions.made(call, "Site2SiteCustomerGateway")
    if not call.has("name"):
        row["name"] = f"VPN-{call.get('gateway')}"
    if call.store.first("Site2SiteCustomerGateway", name=row["name"]) is not None:
        raise invalid(f"there is a gateway {row['name']} already")
    row["gateway"] = call.get("gateway")
    row["ipaddress"] = call.get("gateway")
    row["_hidden"] = ("ipaddress",)
    call.new("Site2SiteCustomerGateway", row, owner=call.owner())
    yield row
    return row


@behaviour("updateVpnCustomerGateway")
def update_customer_gateway(call: Call) -> Work:
    _check_gateway(call)
    return (yield from conventions.update(call, "update"))


def _check_gateway(call: Call) -> None:
    """431 unless a tunnel could be made by what is said of the other side."""
    gateway = str(call.get("gateway"))
    if not _DOMAIN.fullmatch(gateway):
        try:
            ipaddress.IPv4Address(gateway)
        except ValueError:
            raise invalid(f"{gateway} is no address of a gateway") from None
    for cidr in str(call.get("cidrlist", "")).split(","):
        check_cidr(cidr)
    for name, form in (
        ("ikepolicy", _POLICY + ";" + _GROUP),
        ("esppolicy", f"{_POLICY}(;{_GROUP})?"),
    ):
        if not all(re.fullmatch(form, each) for each in str(call.get(name)).split(",")):
            raise invalid(f"{call.get(name)} is no {name}")
    for name in ("ikelifetime", "esplifetime"):
        if call.get(name, 0) > 86_400:
            raise invalid(f"{name} is at most a day")


@behaviour("createRemoteAccessVpn")
def create_remote_vpn(call: Call) -> Work:
    address = call.row("publicipid")
    if call.store.first("RemoteAccessVpn", publicipid=address["id"]) is not None:
        raise invalid("there is a VPN at that address already")
    row = wiring.build_defaults("RemoteAccessVpn") | {
        "publicipid": address["id"],
        "publicip": address["ipaddress"],
        "iprange": call.get("iprange", "10.1.2.2-10.1.2.8"),
        "presharedkey": call.store.token(24, "abcdefghjkmnpqrstuvwxyz23456789"),
    }
    call.new("RemoteAccessVpn", row, owner=call.store.get(address.get("_owner")))
    yield row
    return row


@behaviour("addVpnUser")
def add_vpn_user(call: Call) -> Work:
    owner = call.owner()
    if not _VPN_NAME.fullmatch(call.get("username")):
        raise invalid("a VPN user's name has 3 to 64 letters, digits and @._-")
    if not _VPN_PASSWORD.fullmatch(call.get("password")):
        raise invalid("a VPN user's password has 3 to 32 letters, digits and @#+=._-")
    if call.store.first("VpnUsers", username=call.get("username"), _owner=owner["id"]) is not None:
        raise invalid(f"there is a VPN user {call.get('username')} already")
    row: Row = {"username": call.get("username"), "state": "Active"}
    call.new("VpnUsers", row, owner=owner)
    yield row
    return row


@behaviour("removeVpnUser")
def remove_vpn_user(call: Call) -> Work:
    row = call.store.first("VpnUsers", username=call.get("username"), _owner=call.owner()["id"])
    if row is None:
        raise invalid(f"there is no VPN user {call.get('username')}")
    yield row
    call.store.remove(row)
    return None


# -- security groups -------------------------------------------------------------------------------


@behaviour("createSecurityGroup")
def create_group(call: Call) -> Row:
    owner = call.owner()
    if call.store.first("SecurityGroup", name=call.get("name"), _owner=owner["id"]) is not None:
        raise invalid(f"there is a security group {call.get('name')} already")
    row = wiring.build_defaults("SecurityGroup") | {"name": call.get("name")}
    row["ingressrule"], row["egressrule"], row["tags"], row["virtualmachineids"] = [], [], [], []
    row.pop("virtualmachinecount", None)
    if call.has("description"):
        row["description"] = call.get("description")
    return call.new("SecurityGroup", row, owner=owner)


def _group(call: Call) -> Row:
    group = call.rows.get("securitygroupid")
    if group is None:
        group = call.store.first(
            "SecurityGroup", name=call.get("securitygroupname"), _owner=call.owner()["id"]
        )
    if group is None:
        raise at_once(invalid("say which security group"))
    return group


@behaviour("authorizeSecurityGroupIngress", "authorizeSecurityGroupEgress")
def authorize(call: Call) -> Work:
    group = _group(call)
    if not call.has("cidrlist") and not call.has("usersecuritygrouplist"):
        raise invalid("a CIDR or a group of somebody is needed")
    field = "ingressrule" if call.command.name.endswith("Ingress") else "egressrule"
    if call.has("cidrlist"):
        cidrs(call, "cidrlist", "")
    base: Row = {"protocol": call.get("protocol", "tcp")}
    ports(call, base, "startport", "endport", int)
    for name in ("icmptype", "icmpcode"):
        if call.has(name):
            base[name] = call.get(name)
    yield group
    rules = list(group.get(field, ()))
    sources: list[Row] = [{"cidr": cidr} for cidr in call.get("cidrlist", [])]
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


@behaviour("revokeSecurityGroupIngress", "revokeSecurityGroupEgress")
def revoke(call: Call) -> Work:
    rule = call.row("id")
    yield rule
    group = call.store.get(rule.get("_group"))
    if group is not None:
        for field in ("ingressrule", "egressrule"):
            group[field] = [each for each in group.get(field, ()) if each["ruleid"] != rule["id"]]
    call.store.remove(rule)
    return None


@behaviour("listSecurityGroups")
def list_groups(call: Call) -> Listing:
    rows = seen(call, call.store.rows("SecurityGroup"))
    if call.has("securitygroupname"):
        rows = [row for row in rows if row["name"] == call.get("securitygroupname")]
    if (vm := call.rows.get("virtualmachineid")) is not None:
        rows = [row for row in rows if row in vm["_groups"]]
    return paged(call, narrowed(call, rows, keep=frozenset(["virtualmachineid"])))


@behaviour("deleteSecurityGroup")
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
