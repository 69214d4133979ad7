"""Parameters that exclude each other, and that need others: every rule of the data is kept."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest

from cstyped.testing import FakeCloud
from cstyped.testing.facts.refusals import Rule, rules_of
from cstyped.testing.facts.spec import Command, Param, load

from .asking import Asker

_SPEC = load("4.22")


def _rules(op: str) -> list[tuple[str, Rule]]:
    return [
        (command, rule) for command in _SPEC.names() for rule in rules_of(command) if rule.op == op
    ]


def _shown(value: object) -> str | None:
    return None if isinstance(value, str) else "-".join(getattr(value, "parameters", ()))


@pytest.fixture(scope="module")
def asked() -> Iterator[Asker]:
    """One cloud for all: what is refused changes nothing."""
    with FakeCloud(job_seconds=0) as cloud:
        yield Asker(cloud)


@pytest.mark.parametrize(("command", "rule"), _rules("excludes"), ids=_shown)
def test_parameters_that_exclude_each_other_are_refused(
    asked: Asker, command: str, rule: Rule
) -> None:
    first = rule.parameters[0]
    other = rule.others[0] if rule.others else rule.parameters[1]

    params = _params(asked, command, rule, [first, other])

    assert _answered(asked, command, params) == _due(rule)


@pytest.mark.parametrize(("command", "rule"), _rules("needs"), ids=_shown)
def test_a_parameter_without_what_it_needs_is_refused(
    asked: Asker, command: str, rule: Rule
) -> None:
    params = _params(asked, command, rule, rule.parameters[:1], without=rule.others[:1])

    assert _answered(asked, command, params) == _due(rule)


@pytest.mark.parametrize(("command", "rule"), _rules("one-of"), ids=_shown)
def test_one_of_several_parameters_has_to_be_given(asked: Asker, command: str, rule: Rule) -> None:
    params = _params(asked, command, rule, (), without=rule.parameters)

    assert _answered(asked, command, params) == _due(rule)


@pytest.mark.parametrize(("command", "rule"), _rules("without"), ids=_shown)
def test_a_parameter_that_has_no_place_there_is_refused(
    asked: Asker, command: str, rule: Rule
) -> None:
    params = _params(asked, command, rule, rule.parameters[:1])

    assert _answered(asked, command, params) == _due(rule)


@pytest.mark.parametrize(("command", "rule"), _rules("values"), ids=_shown)
def test_a_value_that_is_none_of_those_allowed_is_refused(
    asked: Asker, command: str, rule: Rule
) -> None:
    params = _params(asked, command, rule, rule.parameters[:1])

    assert _answered(asked, command, params | {rule.parameters[0]: "Bogus"}) == _due(rule)


@pytest.mark.parametrize(("command", "rule"), _rules("refused"), ids=_shown)
def test_a_command_that_cannot_be_carried_out_is_refused(
    asked: Asker, command: str, rule: Rule
) -> None:
    assert _answered(asked, command, _params(asked, command, rule, ())) == _due(rule)


def test_a_list_without_elements_is_not_given(asked: Asker) -> None:
    zone = asked.ask("listZones")["zone"][0]["id"]

    assert len(asked.ask("listZones", id=zone, ids="")["zone"]) == 1
    assert asked.refused("listZones", id=zone, ids=zone) == (431, 4350)


def test_what_the_server_takes_though_it_is_described_as_exclusive_is_taken(asked: Asker) -> None:
    template = asked.ask("listTemplates", templatefilter="featured")["template"][0]["id"]

    found = asked.ask("listTemplates", templatefilter="featured", id=template, ids=template)

    assert {each["id"] for each in found["template"]} == {template}


def test_an_account_of_a_list_is_looked_for_in_the_callers_domain(asked: Asker) -> None:
    asked.ask("listVirtualMachines", account="admin")

    assert asked.refused("createSSHKeyPair", name="k", account="admin") == (431, 4350)


def test_only_root_administrators_ask_for_system_networks(asked: Asker, user: Asker) -> None:
    domain = asked.ask("listDomains")["domain"][0]["id"]

    assert asked.refused("listNetworks", issystem="true", domainid=domain) == (431, 4350)
    user.ask("listNetworks", issystem="true", account="dev")


def test_a_refusal_says_which_parameters_do_not_go_together(asked: Asker) -> None:
    zone = asked.ask("listZones")["zone"][0]["id"]
    inside = asked.raw("listZones", id=zone, ids=zone).json()["listzonesresponse"]
    assert inside["errortext"] == "parameters id and ids exclude each other"

    inside = asked.raw("createSSHKeyPair", name="k", account="admin").json()
    text = inside["createsshkeypairresponse"]["errortext"]
    assert text == "parameter domainid is required together with account"


def _due(rule: Rule) -> tuple[int, int | None]:
    """Code and inner code of the refusal; the failure of a job has no inner code."""
    return rule.code, None if rule.in_job else rule.inner


def _answered(asked: Asker, command: str, params: dict[str, str]) -> tuple[int, int | None]:
    answer = asked.raw(command, **params)
    inside = next(iter(answer.json().values()))
    if answer.status_code != 200:
        return answer.status_code, inside.get("cserrorcode")
    assert "jobid" in inside, answer.text
    asked.cloud.finish_jobs()
    job = asked.ask("queryAsyncJobResult", jobid=inside["jobid"])
    assert job["jobstatus"] == 2, job
    return job["jobresult"]["errorcode"], None


def _params(
    asked: Asker,
    command: str,
    rule: Rule,
    names: list[str] | tuple[str, ...],
    *,
    without: tuple[str, ...] = (),
) -> dict[str, str]:
    """Values for the parameters that a command requires, those of a rule's conditions, and `names`.
    Where another rule wants one of several parameters, one is given.
    """
    known = _SPEC.command(command)
    assert known is not None
    wanted = [name for name, param in known.params.items() if param.required]
    wanted += [*rule.given, *names]
    made: dict[str, str] = {}
    for name in wanted:
        made |= _value(asked, known, name)
    for name, values in rule.where.items():
        value = sorted(values)[-1]
        made |= {name: value} if value else {}
    for name in without:
        made.pop(name, None)
    for other in rules_of(command):
        named = [name for name in other.parameters if name not in without]
        if other.op == "one-of" and other is not rule and named and not made.keys() & {*named}:
            made |= _value(asked, known, named[0])
    return made


def _value(asked: Asker, command: Command, name: str) -> dict[str, str]:
    param = command.params[name]
    if param.type == "map":
        return {f"{name}[0].key": "a", f"{name}[0].value": "b"}
    if param.type == "uuid" or param.element == "uuid":
        return {name: _row(asked, param)}
    simple = {"boolean": "true", "integer": "1", "long": "1", "short": "1", "date": "2030-01-01"}
    return {name: simple.get(param.type, "1")}


def _row(asked: Asker, param: Param) -> str:
    """The id of something that the parameter may name."""
    if not param.entities:
        return str(asked.ask("listZones")["zone"][0]["id"])
    store = asked.cloud._backend.store  # things of all classes, however rare
    kind = param.entities[0]
    rows = store.rows(kind) or [store.add(kind, {"id": str(uuid.uuid4()), "name": "one"})]
    return str(rows[0]["id"])
