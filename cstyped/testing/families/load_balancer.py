"""Load balancers and their stickiness."""

from __future__ import annotations

from typing import Any

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged
from ..parts.public_addresses import acquire
from ..parts.rules import delete_rule, new_rule, newest_first, open_firewall, refuse_taken_ports
from ..refusal import RULE_CONFLICT, Refusal, invalid
from ..rows.stored import NO_ROW, UntypedRow


def _policy(call: Call, rule: UntypedRow, kind: str, policy: UntypedRow, field: str) -> UntypedRow:
    owner = call.store.get(rule.get("_owner"))
    call.new(
        "LBStickinessPolicy" if kind == "LBStickiness" else "LBHealthCheckPolicy",
        policy,
        owner=owner,
    )
    return {"_kind": kind, "lbruleid": rule["id"], field: [policy], "_owner": rule.get("_owner")}


@behaviour("createLBStickinessPolicy", evidence="recorded: networks")
def create_stickiness(call: Call) -> Work:
    rule = call.row("lbruleid")
    if call.get("methodname") not in ("LbCookie", "AppCookie", "SourceBased"):
        raise invalid(f"{call.get('methodname')} is no method of stickiness")
    policy: UntypedRow = {
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


def _shown_policy(policy: UntypedRow) -> UntypedRow:
    names = ("id", "name", "methodname", "description", "fordisplay", "params")
    return {name: policy[name] for name in names if name in policy}


@behaviour("listLBStickinessPolicies", evidence="recorded: networks")
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
    owner = (rule or call.store.get(rule_id) or NO_ROW).get("_owner")
    return [
        {
            "_kind": "LBStickiness",
            "lbruleid": rule_id,
            "_owner": owner,
            "stickinesspolicy": [_shown_policy(each) for each in policies],
        }
    ]


@behaviour("deleteLoadBalancerRule", evidence="recorded: networks")
def delete_balancer(call: Call) -> Work:
    return (yield from delete_rule(call))


@behaviour("listLoadBalancerRules", evidence="recorded: networks")
def list_balancers(call: Call) -> Listing:
    return newest_first(call)


@behaviour("createLoadBalancerRule", evidence="recorded: more")
def create_balancer(call: Call) -> Work:
    address = call.rows.get("publicipid")
    network = call.rows.get("networkid")
    if address is None and network is not None:
        zone = call.store.one("Zone", id=network["zoneid"])
        address = acquire(call, zone, call.owner(), network=network)
    if address is None:
        raise invalid("a public address is needed")
    if address.get("isstaticnat"):
        raise Refusal(RULE_CONFLICT, f"{address['ipaddress']} has static NAT", 4360)
    if call.get("algorithm") not in ("roundrobin", "leastconn", "source"):
        raise invalid(f"{call.get('algorithm')} is no algorithm of balancing")
    for name in ("publicport", "privateport"):
        if not 1 <= call.get(name, 0) <= 65_535:
            raise invalid(f"{name} {call.get(name)} is no port")
    zone_id = address["zoneid"]
    row: UntypedRow = conventions.made(call, "LoadBalancer") | {
        "publicipid": address["id"],
        "publicip": address["ipaddress"],
        "publicport": str(call.get("publicport")),
        "privateport": str(call.get("privateport")),
        "networkid": address.get("associatednetworkid") or (network or NO_ROW).get("id"),
        "zoneid": zone_id,
        "_machines": [],
    }
    refuse_taken_ports(call, address, row)
    new_rule(call, "LoadBalancer", row, address)
    open_firewall(call, address, "tcp", row)
    yield row
    return row


@behaviour("assignToLoadBalancerRule", evidence="recorded: more")
@behaviour("removeFromLoadBalancerRule", evidence="recorded: networks")
def balance(call: Call) -> Work:
    rule = call.row("id")
    machines = list(call.lists.get("virtualmachineids", ()))
    for entry in call.maps("vmidipmap"):
        vm = call.store.get(entry.get("vmid"))
        if vm is not None:
            machines.append(vm)
    if not machines:
        raise invalid("say which machines")
    yield rule
    held: list[UntypedRow] = rule.setdefault("_machines", [])
    if call.command.name.startswith("assign") and any(vm in held for vm in machines):
        raise invalid(f"rule {rule['name']} has that machine already")
    for vm in machines:
        if call.command.name.startswith("remove"):
            if vm in held:
                held.remove(vm)
        else:
            held.append(vm)
    return None


@behaviour("listLoadBalancerRuleInstances", evidence="recorded: networks")
def balanced(call: Call) -> Any:
    rule = call.row("id")
    held = [vm for vm in rule.get("_machines", ()) if not vm.get("_removed")]
    if call.get("applied") is False:
        mine = [
            vm
            for vm in call.store.rows("UserVm")
            if vm.get("_owner") == rule.get("_owner") and vm not in held
        ]
        held = mine
    if call.get("lbvmips"):
        return [
            {
                "lbvmipaddresses": [nic.get("ipaddress") for nic in vm["_nics"][:1]],
                "loadbalancerruleinstance": call.site.renderer.show(
                    "UserVm", vm, root=call.caller.root
                ),
            }
            for vm in held
        ]
    return paged(call, held)
