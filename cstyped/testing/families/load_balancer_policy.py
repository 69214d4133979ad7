"""Policies of load balancers: stickiness, and checks of health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged, seen
from ..refusal import MALFORMED, Refusal, invalid
from ..rows.kinds import ACCOUNTS, LB_HEALTH_CHECKS, LB_STICKINESS, LOAD_BALANCERS
from ..rows.store import only
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import LoadBalancerRow, StickinessRow

# Methods with the parameters that they take.
_METHODS: dict[str, frozenset[str]] = {
    "LbCookie": frozenset(["cookie-name", "mode", "nocache", "indirect", "postonly", "domain"]),
    "AppCookie": frozenset(
        ["cookie-name", "length", "holdtime", "request-learn", "prefix", "mode"]
    ),
    "SourceBased": frozenset(["tablesize", "expire"]),
}
_SHOWN = ("id", "name", "methodname", "description", "fordisplay", "params")


@behaviour("createLBStickinessPolicy", evidence="recorded: networks")
def create_stickiness(call: Call) -> Work:
    rule = call.row("lbruleid", LOAD_BALANCERS)
    method = _method(call.text("methodname", ""))
    params = {each.get("name", ""): each.get("value", "") for each in call.records("param")}
    for name in params.keys() - _METHODS[method]:
        raise invalid(f"{name} is no parameter of {method}")
    if any(call.store.where(LB_STICKINESS, _rule=rule["id"])):
        raise invalid(f"rule {rule['name']} has a policy of stickiness already")
    policy: StickinessRow = {
        "name": call.text("name", ""),
        "methodname": method,
        "state": "Active",
        "fordisplay": call.flag("fordisplay", True),
        "params": params,
        "_rule": rule["id"],
    }
    if (text := call.text("description")) is not None:
        policy["description"] = text
    call.new(LB_STICKINESS, policy, owner=call.store.get(rule["_owner"], ACCOUNTS))
    yield policy
    return _stickiness_of(call, rule, [policy])


def _method(given: str) -> str:
    for name in _METHODS:
        if name.lower() == given.lower():
            return name
    raise invalid(f"{given} is no method of stickiness")


def _stickiness_of(call: Call, rule: LoadBalancerRow, policies: list[StickinessRow]) -> Shown:
    """The policies of a rule as the server answers them: one object for the rule."""
    shown = [only(each, *_SHOWN) for each in policies]
    return {
        "_kind": "LBStickiness",
        "lbruleid": rule["id"],
        "_owner": rule["_owner"],
        "stickinesspolicy": shown,
    }


def _rule_of(call: Call, policy: StickinessRow) -> LoadBalancerRow:
    return call.store.one(LOAD_BALANCERS, id=policy["_rule"])


@behaviour("updateLBStickinessPolicy", evidence="recorded: networks")
def update_stickiness(call: Call) -> Work:
    policy = call.row("id", LB_STICKINESS)
    yield policy
    if (shown := call.flag("fordisplay")) is not None:
        policy["fordisplay"] = shown
    return _stickiness_of(call, _rule_of(call, policy), [policy])


@behaviour("deleteLBStickinessPolicy", evidence="recorded: networks")
@behaviour(
    "deleteLBHealthCheckPolicy",
    evidence="source: LoadBalancingRulesManagerImpl.deleteLBHealthCheckPolicy",
)
def delete_policy(call: Call) -> Work:
    policy = call.row("id")
    yield policy
    call.store.remove(policy)
    return None


@behaviour("listLBStickinessPolicies", evidence="recorded: networks")
def list_stickiness(call: Call) -> Listing:
    policy, rule = call.given("id", LB_STICKINESS), call.given("lbruleid", LOAD_BALANCERS)
    if rule is None and policy is not None:
        rule = _rule_of(call, policy)
    if rule is None or not seen(call, [rule]):
        return paged(call, [])
    policies = list(call.store.where(LB_STICKINESS, _rule=rule["id"]))
    if policy is not None:
        policies = [each for each in policies if each is policy]
    return paged(call, [_stickiness_of(call, rule, policies)])


@behaviour("createLBHealthCheckPolicy", evidence="recorded: networks")
def create_health_check(call: Call) -> None:
    rule = call.row("lbruleid", LOAD_BALANCERS)
    # Virtual routers do not check; the providers that do are appliances.
    raise Refusal(
        MALFORMED,
        f"the provider of rule {rule['name']} makes no health checks",
    )


@behaviour(
    "updateLBHealthCheckPolicy",
    evidence="source: LoadBalancingRulesManagerImpl.updateLBHealthCheckPolicy",
)
def update_health_check(call: Call) -> Work:
    policy = call.row("id", LB_HEALTH_CHECKS)
    yield policy
    return policy


@behaviour("listLBHealthCheckPolicies", evidence="recorded: networks")
def list_health_checks(call: Call) -> Listing:
    rule = call.given("lbruleid", LOAD_BALANCERS)
    if rule is None or not seen(call, [rule]):
        return paged(call, [])
    shown: Shown = {
        "_kind": "LBHealthCheck",
        "lbruleid": rule["id"],
        "_owner": rule["_owner"],
        "healthcheckpolicy": [],
    }
    return paged(call, [shown])
