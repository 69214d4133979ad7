"""Refusals for the parameters alone: those that exclude each other, and those that need others."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from ..facts.refusals import Rule, rules_of
from ..refusal import Refusal
from .call import Behaviour, Call


def check_conditions(call: Call) -> None:
    """Refuse as the server does before a command or its job, where the parameters do not go
    together.
    """
    if (refusal := _refusal(call, in_job=False)) is not None:
        raise refusal


def failing_job(call: Call) -> Behaviour | None:
    """What the job does whose parameters do not go together: it fails. None where they do."""
    refusal = _refusal(call, in_job=True)
    if refusal is None:
        return None

    def fail(_: Call) -> None:
        raise refusal

    return fail


def _refusal(call: Call, *, in_job: bool) -> Refusal | None:
    for rule in rules_of(call.command.name):
        if rule.in_job is in_job and _concerned(call, rule):
            text = _broken(call, rule)
            if text is not None:
                refusal = Refusal(rule.code, text, rule.inner)
                refusal.final = True
                return refusal
    return None


def _concerned(call: Call, rule: Rule) -> bool:
    """Whether the rule is looked at in this call."""
    if rule.only_for == "root" and not call.caller.root:
        return False
    if rule.only_for == "admins" and call.caller.role["type"] == "User":
        return False
    return (
        all(_given(call, rule, name) for name in rule.given)
        and all(_text(call, name) in values for name, values in rule.where.items())
        and not any(_text(call, name) in values for name, values in rule.where_not.items())
    )


def _broken(call: Call, rule: Rule) -> str | None:
    """What is wrong, if anything is."""
    given = [name for name in rule.parameters if _given(call, rule, name)]
    return _BROKEN[rule.op](call, rule, given)


def _excluded(call: Call, rule: Rule, given: list[str]) -> str | None:
    if rule.others:
        others = [name for name in rule.others if _given(call, rule, name)]
        pairs = list(itertools.product(given, others))
    else:
        pairs = list(itertools.combinations(given, 2))
    return None if not pairs else "parameters {} and {} exclude each other".format(*pairs[0])


def _needs(call: Call, rule: Rule, given: list[str]) -> str | None:
    if rule.parameters and not given:
        return None
    for name in rule.others:
        # What this version does not take, it does not need.
        if name in call.command.params and not _given(call, rule, name):
            beside = f" together with {given[0]}" if given else ""
            return f"parameter {name} is required{beside}{_because(rule)}"
    return None


def _one_of(call: Call, rule: Rule, given: list[str]) -> str | None:
    if given or not any(name in call.command.params for name in rule.parameters):
        return None
    return f"one of these parameters is required: {', '.join(rule.parameters)}"


def _without(_: Call, rule: Rule, given: list[str]) -> str | None:
    return None if not given else f"parameter {given[0]} cannot be used{_because(rule)}"


def _values(call: Call, rule: Rule, given: list[str]) -> str | None:
    wanted = any(_given(call, rule, name) for name in rule.others)
    for name in rule.parameters:
        if (wanted or name in given) and _text(call, name) not in rule.values:
            return f"parameter {name} must be one of {', '.join(sorted(rule.values))}"
    return None


def _refused(call: Call, _: Rule, __: list[str]) -> str | None:
    return f"{call.command.name} cannot be carried out here"


_BROKEN = {
    "excludes": _excluded,
    "needs": _needs,
    "one-of": _one_of,
    "without": _without,
    "values": _values,
    "refused": _refused,
}


def _given(call: Call, rule: Rule, name: str) -> bool:
    if name not in call.values:
        return False
    return rule.empty_counts or call.values[name] != []


def _text(call: Call, name: str) -> str:
    """A value as rules compare it: nothing for a parameter that is not given."""
    return str(call.values[name]).lower() if name in call.values else ""


def _because(rule: Rule) -> str:
    """When the rule holds, in words."""
    said = [*_said(rule.where, "is"), *_said(rule.where_not, "is not")]
    return f", when {' and '.join(said)}" if said else ""


def _said(conditions: Mapping[str, frozenset[str]], verb: str) -> list[str]:
    return [
        f"{name} {verb} {' or '.join(value or 'left out' for value in sorted(values))}"
        for name, values in conditions.items()
    ]
