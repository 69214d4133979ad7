"""Lists: what each of their parameters does. None is passed over in silence."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest

from cstyped.testing import FakeCloud
from cstyped.testing.asking.call import BEHAVIOURS
from cstyped.testing.facts.filters import Filters, filters_of
from cstyped.testing.facts.spec import Param, load

from .asking import Asker

_SPEC = load("4.22")
_NARROWS = frozenset(
    {"equals", "like", "pattern", "starts", "in", "member", "has_all", "code", "at_least"}
)


# What these parameters leave is not what has the value.
_MORE = frozenset(
    {
        ("listHosts", "virtualmachineid"),  # where the machine could go
        ("listHostsMetrics", "virtualmachineid"),
        ("listServiceOfferings", "virtualmachineid"),  # what it could be changed to
        ("listNetworkACLLists", "vpcid"),  # the default lists belong to every VPC
    }
)


def _lists() -> dict[str, Filters]:
    found = {name: filters_of(name) for name in _SPEC.names()}
    return {name: known for name, known in found.items() if known is not None}


def _parameters(*hows: str) -> list[tuple[str, str]]:
    return [
        (command, name)
        for command, known in _lists().items()
        for name, each in known.parameters.items()
        if each.how in hows
    ]


@pytest.fixture(scope="module")
def asked() -> Iterator[Asker]:
    """A cloud with something of every kind in it, however bare, which no test here changes."""
    with FakeCloud(job_seconds=0) as cloud:
        store = cloud._backend.store  # nothing makes things of all kinds
        owner = store.first("Account", name="admin")
        assert owner is not None
        for name in _lists():
            kind = _answer(name)
            if not store.rows(kind):
                row = {"id": str(uuid.uuid4()), "name": "bare"}
                store.add(kind, row | {"_owner": owner["id"]})
        yield Asker(cloud)


def _answer(command: str) -> str:
    known = _SPEC.command(command)
    assert known is not None
    return known.answer


def test_every_parameter_of_every_list_is_known() -> None:
    for version in ("4.22", "4.20"):
        spec = load(version)
        for name in spec.names():
            command, known = spec.command(name), filters_of(name)
            assert command is not None
            if name.startswith("list") and not name.startswith("listAndSwitch"):
                assert known is not None, name
                assert not command.params.keys() - known.parameters.keys(), name


@pytest.mark.parametrize(("command", "name"), _parameters("code"))
def test_what_takes_code_has_a_function(command: str, name: str) -> None:
    assert command in BEHAVIOURS, name


@pytest.mark.parametrize(("command", "name"), _parameters("refused"))
def test_a_parameter_that_is_not_modelled_is_refused(asked: Asker, command: str, name: str) -> None:
    if command not in BEHAVIOURS:
        return
    params = _needed(asked, command) | _value(asked, command, name)

    assert asked.refused(command, **params)[0] in (431, 530)


@pytest.mark.parametrize(("command", "name"), _parameters(*_NARROWS))
def test_a_filter_that_nothing_meets_leaves_nothing(asked: Asker, command: str, name: str) -> None:
    known = _SPEC.command(command)
    assert known is not None
    param = known.params[name]
    if param.type in ("boolean", "date") or name in _needed(asked, command):
        return
    if (command, name) in _MORE:
        return
    if not _shows_something(asked, command):
        return

    answer = asked.raw(command, **(_needed(asked, command) | _value(asked, command, name)))

    assert answer.status_code in (431, 530) or not _count(answer.json()), answer.text[:300]


def test_most_lists_show_something_without_filters(asked: Asker) -> None:
    """Else the test before this one would compare nothing with nothing."""
    reached = {command for command in _lists() if _shows_something(asked, command)}

    assert len(reached) > 130


def _shows_something(asked: Asker, command: str) -> bool:
    answer = asked.raw(command, **_needed(asked, command))
    return answer.status_code == 200 and _count(answer.json()) > 0


def _count(document: dict[str, dict[str, object]]) -> int:
    inside = next(iter(document.values()))
    return int(str(inside.get("count", 0)))


def _needed(asked: Asker, command: str) -> dict[str, str]:
    known = _SPEC.command(command)
    assert known is not None
    made: dict[str, str] = {}
    for name, param in known.params.items():
        if param.required:
            made[name] = _usual(asked, param)
    return made


_USUAL = {
    "templatefilter": "featured",
    "resourcetype": "UserVm",
    "type": "primary",
    "option": "protocolnumber",
    "hypervisor": "Simulator",
}


def _usual(asked: Asker, param: Param) -> str:
    if param.type == "date":
        return "2030-01-01"
    if param.type == "uuid" and param.entities:
        return _row(asked, param.entities[0], new=False)
    return _USUAL.get(param.name, "1")


def _value(asked: Asker, command: str, name: str) -> dict[str, str]:
    """A value that nothing has."""
    known = _SPEC.command(command)
    assert known is not None
    param = known.params[name]
    if param.type == "map":
        return {f"{name}[0].key": "none", f"{name}[0].value": "none"}
    if param.type == "uuid" or param.element == "uuid":
        return {name: _row(asked, param.entities[0] if param.entities else "Zone", new=True)}
    simple = {"boolean": "true", "integer": "999999", "long": "999999", "date": "1999-01-01"}
    return {name: simple.get(param.type, "no-such-thing")}


def _row(asked: Asker, kind: str, *, new: bool) -> str:
    store = asked.cloud._backend.store  # things of all classes, however rare
    rows = [] if new else store.rows(kind)
    row = rows[0] if rows else store.add(kind, {"id": str(uuid.uuid4()), "name": "new one"})
    if new:
        store.remove(row)  # its id still names it, and no list has it
    return str(row["id"])
