"""Counters, conditions, policies, profiles and groups of automatic scaling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts.user_data import checked
from ..refusal import IN_USE, Refusal, invalid
from ..rows.kinds import (
    ACCOUNTS,
    AUTOSCALE_GROUPS,
    AUTOSCALE_POLICIES,
    AUTOSCALE_PROFILES,
    COUNTERS,
    IP_ADDRESSES,
    LOAD_BALANCERS,
    MACHINES,
    NETWORKS,
    SCALING_CONDITIONS,
    SERVICE_OFFERINGS,
    TEMPLATES,
    USER_DATA,
)
from ..rows.rendering import Computed, Renderer, compute, constant
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import (
        AutoScalePolicyRow,
        AutoScaleVmGroupRow,
        AutoScaleVmProfileRow,
        ConditionRow,
        CounterRow,
        LoadBalancerRow,
    )

# With what machines may be deployed: AutoScaleManagerImpl.supportedDeployParams.
_DEPLOYMENT = (
    "rootdisksize", "diskofferingid", "disksize", "securitygroupids", "overridediskofferingid",
    "keypairs", "affinitygroupids", "networkids",
)  # fmt: skip
_SOURCES = ("NETSCALER", "SNMP", "CPU", "MEMORY", "VIRTUALROUTER")
_OPERATORS = ("EQ", "GT", "LT", "GE", "LE")
# What the server has where a command does not say.
_QUIET, _INTERVAL, _GRACE = 300, 30, 120


@behaviour("createCounter", evidence="recorded: networks")
def create_counter(call: Call) -> Work:
    source = call.text("source", "").upper()
    if source not in _SOURCES:
        raise invalid(f"{source} is no source of counters: say one of {', '.join(_SOURCES)}")
    row: CounterRow = {
        "name": call.text("name", ""),
        "source": source,
        "value": call.text("value", ""),
        "provider": call.text("provider", ""),
    }
    call.new(COUNTERS, row)
    yield row
    return row


@behaviour("createCondition", evidence="recorded: more")
def create_condition(call: Call) -> Work:
    counter = call.row("counterid", COUNTERS)
    row: ConditionRow = {
        "counterid": counter["id"],
        "countername": counter["name"],
        "relationaloperator": _operator(call),
        "threshold": call.number("threshold", 0),
    }
    if row["threshold"] < 0:
        raise invalid("threshold is 0 or more")
    fields_of(row)["counter"] = call.site.renderer.show("Counter", counter)
    call.new(SCALING_CONDITIONS, row, owner=call.owner())
    yield row
    return row


def _operator(call: Call) -> str:
    operator = call.text("relationaloperator", "").upper()
    if operator not in _OPERATORS:
        raise invalid(f"{operator} is no operator: say one of {', '.join(_OPERATORS)}")
    return operator


@behaviour("updateCondition", evidence="recorded: networks")
def update_condition(call: Call) -> Work:
    row, operator = call.row("id", SCALING_CONDITIONS), _operator(call)
    yield row
    if (threshold := call.number("threshold", 0)) < 0:
        raise invalid("threshold is 0 or more")
    for policy in call.store.rows(AUTOSCALE_POLICIES):
        if row["id"] in policy.get("_conditions", ()):
            _check_disabled(call, policy)
    row["relationaloperator"], row["threshold"] = operator, threshold
    return row


@behaviour("deleteCondition", evidence="recorded: more")
def delete_condition(call: Call) -> Work:
    row = call.row("id", SCALING_CONDITIONS)
    yield row
    for policy in call.store.rows(AUTOSCALE_POLICIES):
        if row["id"] in policy.get("_conditions", ()):
            raise Refusal(IN_USE, "the condition is in use", 4375)
    call.store.remove(row)
    return None


@behaviour("createAutoScalePolicy", evidence="recorded: more")
def create_policy(call: Call) -> Work:
    conditions = call.given_all("conditionids", SCALING_CONDITIONS)
    action = call.text("action", "").upper()
    if action not in ("SCALEUP", "SCALEDOWN"):
        raise invalid(f"{action} is no action: say scaleup or scaledown")
    row: AutoScalePolicyRow = {
        "action": action,
        "duration": call.number("duration", 0),
        "quiettime": call.number("quiettime", _QUIET),
    }
    _check_policy(row, conditions)
    if (name := call.text("name")) is not None:
        row["name"] = name
    row["_conditions"] = [condition["id"] for condition in conditions]
    owner = call.store.get(conditions[0]["_owner"], ACCOUNTS)
    call.new(AUTOSCALE_POLICIES, row, owner=owner)
    yield row
    return row


def _check_policy(row: AutoScalePolicyRow, conditions: list[ConditionRow]) -> None:
    if row["duration"] <= 0:
        raise invalid("duration is 1 or more")
    if row["quiettime"] < 0:
        raise invalid("quiettime is 0 or more")
    if not conditions:
        raise invalid("a policy needs conditions")
    if len({each["counterid"] for each in conditions}) < len(conditions):
        raise invalid("a policy has one condition for a counter")
    if len({each["_owner"] for each in conditions}) > 1:
        raise invalid("the conditions of a policy have one owner")


@behaviour("updateAutoScalePolicy", evidence="recorded: more")
def update_policy(call: Call) -> Work:
    row = call.row("id", AUTOSCALE_POLICIES)
    yield row
    conditions = call.given_all("conditionids", SCALING_CONDITIONS)
    _check_disabled(call, row)
    changed: AutoScalePolicyRow = {**row}
    changed["duration"] = call.number("duration", row["duration"])
    changed["quiettime"] = call.number("quiettime", row["quiettime"])
    if not conditions:
        found = [call.store.get(key, SCALING_CONDITIONS) for key in row["_conditions"]]
        conditions = [condition for condition in found if condition is not None]
    _check_policy(changed, conditions)
    row["duration"], row["quiettime"] = changed["duration"], changed["quiettime"]
    row["_conditions"] = [condition["id"] for condition in conditions]
    if (name := call.text("name")) is not None:
        row["name"] = name
    return row


def _check_disabled(call: Call, policy: AutoScalePolicyRow) -> None:
    """431 while a group that is enabled uses a policy."""
    for group in call.store.rows(AUTOSCALE_GROUPS):
        if policy["id"] in (*group["_ups"], *group["_downs"]) and group["state"] == "ENABLED":
            raise invalid(f"group {group['name']} uses it: disable the group first")


@behaviour("createAutoScaleVmProfile", evidence="recorded: more")
def create_profile(call: Call) -> Work:
    zone, template = call.text("zoneid", ""), call.row("templateid", TEMPLATES)
    offering = call.row("serviceofferingid", SERVICE_OFFERINGS)
    grace = call.number("expungevmgraceperiod", _GRACE)
    if grace < 0:
        raise invalid("expungevmgraceperiod is 0 or more")
    if offering.get("iscustomized"):
        raise invalid("machines of a customized offering are not scaled automatically")
    row: AutoScaleVmProfileRow = {
        "zoneid": zone,
        "serviceofferingid": offering["id"],
        "templateid": template["id"],
        "expungevmgraceperiod": grace,
        "counterparam": _named(call, "counterparam"),
        "otherdeployparams": _deployment(call),
    }
    _user_data(call, row)
    if (user := call.text("autoscaleuserid")) is not None:
        row["autoscaleuserid"] = user
    call.new(AUTOSCALE_PROFILES, row, owner=call.owner())
    yield row
    return row


def _named(call: Call, parameter: str) -> dict[str, str]:
    """A map parameter of names and values."""
    entries = call.records(parameter)
    return {entry["name"]: entry.get("value", "") for entry in entries if "name" in entry}


def _deployment(call: Call) -> dict[str, str]:
    """With what machines are deployed; 431 for what cannot be said so."""
    given = _named(call, "otherdeployparams")
    for name in given:
        if name not in _DEPLOYMENT:
            known = ", ".join(_DEPLOYMENT)
            raise invalid(f"{name} is not taken in otherdeployparams; these are: {known}")
    return given


def _user_data(call: Call, row: AutoScaleVmProfileRow) -> None:
    text, kept = call.text("userdata"), call.given("userdataid", USER_DATA)
    if text and kept is not None:
        raise invalid("say either userdata or userdataid")
    if kept is not None:
        row["userdataid"], row["userdataname"] = kept["id"], kept["name"]
    elif text and (data := checked(call, text)) is not None:
        row["userdata"] = data


@behaviour("updateAutoScaleVmProfile", evidence="recorded: more")
def update_profile(call: Call) -> Work:
    row = call.row("id", AUTOSCALE_PROFILES)
    yield row
    for group in call.store.where(AUTOSCALE_GROUPS, vmprofileid=row["id"]):
        if group["state"] == "ENABLED":
            raise invalid(f"group {group['name']} uses it: disable the group first")
    if (grace := call.number("expungevmgraceperiod")) is not None:
        if grace < 0:
            raise invalid("expungevmgraceperiod is 0 or more")
        row["expungevmgraceperiod"] = grace
    for parameter in ("serviceofferingid", "templateid", "autoscaleuserid"):
        if (value := call.text(parameter)) is not None:
            fields_of(row)[parameter] = value
    if call.has("counterparam"):
        row["counterparam"] = _named(call, "counterparam")
    if call.has("otherdeployparams"):
        row["otherdeployparams"] = _deployment(call)
    _user_data(call, row)
    return row


@behaviour("createAutoScaleVmGroup", evidence="recorded: more")
def create_group(call: Call) -> Work:
    rule = call.row("lbruleid", LOAD_BALANCERS)
    if any(call.store.where(AUTOSCALE_GROUPS, lbruleid=rule["id"])):
        raise invalid(f"rule {rule['name']} has a scaled group already")
    if rule.get("_machines"):
        raise invalid(f"rule {rule['name']} has machines that somebody chose")
    profile = call.row("vmprofileid", AUTOSCALE_PROFILES)
    row: AutoScaleVmGroupRow = {
        "name": call.text("name") or f"autoscalevmgroup-{call.store.new_id()[:8]}",
        "lbruleid": rule["id"],
        "vmprofileid": profile["id"],
        "minmembers": call.number("minmembers", 0),
        "maxmembers": call.number("maxmembers", 0),
        "interval": call.number("interval", _INTERVAL),
        "state": "ENABLED",
        "availablevirtualmachinecount": 0,
        "_ups": [each["id"] for each in call.given_all("scaleuppolicyids", AUTOSCALE_POLICIES)],
        "_downs": [each["id"] for each in call.given_all("scaledownpolicyids", AUTOSCALE_POLICIES)],
    }
    _check_group(call, row)
    call.new(AUTOSCALE_GROUPS, row, owner=call.store.get(rule.get("_owner"), ACCOUNTS))
    yield row
    return row


def _check_group(call: Call, row: AutoScaleVmGroupRow) -> None:
    if row["minmembers"] <= 0 or row["maxmembers"] <= 0:
        raise invalid("minmembers and maxmembers are 1 or more")
    if row["minmembers"] > row["maxmembers"]:
        raise invalid("minmembers is no more than maxmembers")
    if row["interval"] <= 0:
        raise invalid("interval is 1 or more")
    if not row["_ups"] or not row["_downs"]:
        raise invalid("a group needs policies for more and for less machines")
    for key in (*row["_ups"], *row["_downs"]):
        policy = call.store.get(key, AUTOSCALE_POLICIES)
        if policy is None:
            continue
        if policy["action"] != ("SCALEUP" if key in row["_ups"] else "SCALEDOWN"):
            raise invalid(f"policy {key} is for {policy['action'].lower()}")
        if policy["duration"] < row["interval"]:
            raise invalid("the duration of a policy is no less than the interval of its group")


@behaviour("updateAutoScaleVmGroup", evidence="recorded: more")
def update_group(call: Call) -> Work:
    row = call.row("id", AUTOSCALE_GROUPS)
    yield row
    changed: AutoScaleVmGroupRow = {**row}
    for parameter in ("minmembers", "maxmembers", "interval", "name"):
        if (value := call.values.get(parameter)) is not None:
            fields_of(changed)[parameter] = value
    ups = call.given_all("scaleuppolicyids", AUTOSCALE_POLICIES)
    downs = call.given_all("scaledownpolicyids", AUTOSCALE_POLICIES)
    if (ups or downs or call.has("interval")) and row["state"] == "ENABLED":
        raise invalid(f"group {row['name']} is enabled: disable it first")
    if ups:
        changed["_ups"] = [each["id"] for each in ups]
    if downs:
        changed["_downs"] = [each["id"] for each in downs]
    _check_group(call, changed)
    fields_of(row).update(changed)
    return row


@behaviour("enableAutoScaleVmGroup", "disableAutoScaleVmGroup", evidence="recorded: more")
def switch_group(call: Call) -> Work:
    row = call.row("id", AUTOSCALE_GROUPS)
    yield row
    row["state"] = "ENABLED" if call.command.name.startswith("enable") else "DISABLED"
    return row


@behaviour("deleteAutoScaleVmGroup", evidence="recorded: more")
def delete_group(call: Call) -> Work:
    row = call.row("id", AUTOSCALE_GROUPS)
    yield row
    members = list(call.store.where(MACHINES, autoscalevmgroupid=row["id"]))
    if members and not call.flag("cleanup"):
        raise invalid(f"group {row['name']} has machines: say cleanup")
    call.store.remove(row)
    return None


@behaviour("deleteAutoScalePolicy", "deleteAutoScaleVmProfile", evidence="recorded: more")
def delete_plan(call: Call) -> Work:
    row = call.row("id")
    yield row
    for group in call.store.rows(AUTOSCALE_GROUPS):
        if row["id"] in (*group["_ups"], *group["_downs"], group["vmprofileid"]):
            raise invalid(f"group {group['name']} uses it")
    call.store.remove(row)
    return None


@behaviour("listAutoScaleVmProfiles", evidence="recorded: networks")
def list_profiles(call: Call) -> Listing:
    return listed(call, reversed(call.store.rows(AUTOSCALE_PROFILES)))  # newest first


@behaviour("listConditions", evidence="recorded: networks")
def list_conditions(call: Call) -> Listing:
    rows = call.store.rows(SCALING_CONDITIONS)[::-1]
    if (policy := call.given("policyid", AUTOSCALE_POLICIES)) is not None:
        rows = [row for row in rows if row["id"] in policy["_conditions"]]
    return listed(call, rows)


@behaviour("listAutoScalePolicies", evidence="recorded: more")
def list_policies(call: Call) -> Listing:
    rows = call.store.rows(AUTOSCALE_POLICIES)[::-1]
    if (condition := call.given("conditionid", SCALING_CONDITIONS)) is not None:
        rows = [row for row in rows if condition["id"] in row.get("_conditions", ())]
    if (group := call.given("vmgroupid", AUTOSCALE_GROUPS)) is not None:
        rows = [row for row in rows if row["id"] in (*group["_ups"], *group["_downs"])]
    return listed(call, rows)


@behaviour("listAutoScaleVmGroups", evidence="recorded: more")
def list_groups(call: Call) -> Listing:
    rows = call.store.rows(AUTOSCALE_GROUPS)
    if (policy := call.given("policyid", AUTOSCALE_POLICIES)) is not None:
        rows = [row for row in rows if policy["id"] in (*row["_ups"], *row["_downs"])]
    return listed(call, rows)


def _conditions(policy: AutoScalePolicyRow, at: Renderer) -> list[Shown]:
    found = [at.store.get(key, SCALING_CONDITIONS) for key in policy.get("_conditions", ())]
    return [at.show("Condition", condition) for condition in found if condition is not None]


def _policies(which: str) -> Computed:
    def shown(group: AutoScaleVmGroupRow, at: Renderer) -> list[Shown]:
        keys = group.get("_ups", []) if which == "ups" else group.get("_downs", [])
        found = [at.store.get(key, AUTOSCALE_POLICIES) for key in keys]
        return [at.show("AutoScalePolicy", policy) for policy in found if policy is not None]

    return shown


def _of_rule(field: str) -> Computed:
    """Something of the load balancer rule of a group."""

    def value(group: AutoScaleVmGroupRow, at: Renderer) -> object:
        rule = at.store.get(group.get("lbruleid"), LOAD_BALANCERS)
        return None if rule is None else fields_of(rule).get(field)

    return value


def _network(group: AutoScaleVmGroupRow, at: Renderer) -> str | None:
    """The network of a group: its rule's, or the one of the rule's address."""
    rule: LoadBalancerRow | None = at.store.get(group.get("lbruleid"), LOAD_BALANCERS)
    if rule is None:
        return None
    address = at.store.get(rule.get("publicipid"), IP_ADDRESSES)
    other = None if address is None else address.get("associatednetworkid")
    return rule.get("networkid") or other


def _network_name(group: AutoScaleVmGroupRow, at: Renderer) -> str | None:
    network = at.store.get(_network(group, at), NETWORKS)
    return None if network is None else network.get("name")


compute("AutoScalePolicy", {"conditions": _conditions})
compute(
    "AutoScaleVmGroup",
    {
        "scaleuppolicies": _policies("ups"),
        "scaledownpolicies": _policies("downs"),
        "associatednetworkid": _network,
        "associatednetworkname": _network_name,
        "lbprovider": constant("VirtualRouter"),
    }
    | {field: _of_rule(field) for field in ("publicipid", "publicip", "publicport", "privateport")},
)
