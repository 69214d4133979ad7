"""Conditions, policies and groups of automatic scaling."""

from __future__ import annotations

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed, narrowed, paged, seen
from ..refusal import IN_USE, Refusal, invalid
from ..rows.stored import UntypedRow


@behaviour("createCondition", evidence="recorded: more")
def create_condition(call: Call) -> Work:
    counter = call.row("counterid")
    operator = str(call.get("relationaloperator")).upper()
    if operator not in ("EQ", "GT", "LT", "GE", "LE"):
        raise invalid(f"{operator} is no operator")
    row: UntypedRow = {
        "counterid": counter["id"],
        "countername": counter["name"],
        "counter": call.site.renderer.show("Counter", counter),
        "relationaloperator": operator,
        "threshold": call.get("threshold"),
    }
    call.new("Condition", row, owner=call.owner())
    yield row
    return row


@behaviour("deleteCondition", evidence="recorded: more")
def delete_condition(call: Call) -> Work:
    row = call.row("id")
    if any(row in policy.get("_conditions", ()) for policy in call.store.rows("AutoScalePolicy")):
        raise Refusal(IN_USE, "the condition is in use", 4375)
    yield row
    call.store.remove(row)
    return None


@behaviour("createAutoScalePolicy", evidence="recorded: more")
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
    shown = [call.site.renderer.show("Condition", each) for each in conditions]
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


@behaviour("createAutoScaleVmGroup", evidence="recorded: more")
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


@behaviour("deleteAutoScalePolicy", "deleteAutoScaleVmProfile", evidence="recorded: more")
def delete_plan(call: Call) -> Work:
    row = call.row("id")
    for group in call.store.rows("AutoScaleVmGroup"):
        if row in group.get("_policies", ()) or row is group.get("_profile"):
            raise invalid(f"a scaled group uses {row['_kind']} {row['id']}")
    yield row
    call.store.remove(row)
    return None


@behaviour("listConditions", "listAutoScaleVmProfiles", evidence="recorded: networks")
@behaviour("listAutoScalePolicies", evidence="recorded: more")
def list_plans(call: Call) -> Listing:
    rows = seen(call, reversed(call.store.rows(call.command.answer)))  # newest first
    if call.has("conditionid"):
        rows = [row for row in rows if call.rows["conditionid"] in row.get("_conditions", ())]
    if call.has("policyid"):
        wanted = call.rows["policyid"].get("_conditions", ())
        rows = [row for row in rows if row in wanted]
    if call.has("vmgroupid"):
        wanted = call.rows["vmgroupid"].get("_policies", ())
        rows = [row for row in rows if row in wanted]
    return paged(call, narrowed(call, rows))


@behaviour("listAutoScaleVmGroups", evidence="recorded: more")
def list_scaled_groups(call: Call) -> Listing:
    rows = call.store.rows("AutoScaleVmGroup")
    if call.has("policyid"):
        policy = call.rows["policyid"]
        rows = [row for row in rows if policy in row.get("_policies", ())]
    return listed(call, rows)
