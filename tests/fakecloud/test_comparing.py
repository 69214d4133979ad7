"""What the comparison with live servers sees, and what it takes for the same."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .fidelity.comparing import Comparison, Level

_ID = "11111111-aaaa-4aaa-8aaa-00000000000{}".format
_HERE = "22222222-bbbb-4bbb-8bbb-00000000000{}".format


def _machine(number: int, id_of: Any = _ID, **fields: object) -> dict[str, object]:
    nic = {"id": id_of(number + 5), "ipaddress": f"10.1.1.{number}", "isdefault": True}
    machine = {"id": id_of(number), "name": f"vm-{number}", "state": "Running", "nic": [nic]}
    return machine | fields


def _listed(*rows: object) -> tuple[int, str]:
    inside = {"count": len(rows), "virtualmachine": rows} if rows else {}
    return 200, json.dumps({"listvirtualmachinesresponse": inside})


def _found(there: tuple[int, str], here: tuple[int, str]) -> list[tuple[Level, str]]:
    return [(each.level, each.path) for each in Comparison().of("scene 1", there, here)]


def test_ids_and_addresses_are_translated_and_the_order_does_not_matter() -> None:
    there = _listed(_machine(1), _machine(2))
    other = [{"id": _HERE(6), "ipaddress": "10.9.9.9", "isdefault": True}]

    assert _found(there, _listed(_machine(2, _HERE), _machine(1, _HERE, nic=other))) == []


@pytest.mark.parametrize(
    ("here", "level", "path"),
    [
        ([_machine(1, state="Stopped")], Level.VALUES, "virtualmachine[vm-1].state"),
        ([_machine(1), _machine(2)], Level.VALUES, "virtualmachine[vm-2]"),
        ([], Level.VALUES, "virtualmachine[vm-1]"),
        ([_machine(1, nic=[])], Level.VALUES, "virtualmachine[vm-1].nic[]"),
        ([_machine(1, group="g")], Level.FIELDS, "virtualmachine[vm-1].group"),
        (
            [_machine(1, nic=[{"id": _ID(6), "ipaddress": "10.1.1.1", "isdefault": False}])],
            Level.VALUES,
            "virtualmachine[vm-1].nic[].isdefault",
        ),
    ],
)
def test_a_value_a_row_and_a_field_at_any_depth_are_differences(
    here: list[Any], level: Level, path: str
) -> None:
    assert _found(_listed(_machine(1)), _listed(*here)) == [(level, path)]


def test_an_id_stands_for_the_same_ever_after() -> None:
    comparison = Comparison()
    assert comparison.of("s 1", _listed(_machine(1)), _listed(_machine(1, _HERE))) == []

    again = comparison.of("s 2", _listed(_machine(1)), _listed(_machine(1, _HERE, id=_HERE(9))))

    assert {each.path for each in again} == {"virtualmachine[vm-1]"}


def test_an_address_changes_when_it_does_there_and_not_else() -> None:
    comparison = Comparison()
    moved = [{"id": _HERE(6), "ipaddress": "10.1.1.99", "isdefault": True}]
    comparison.of("s 1", _listed(_machine(1)), _listed(_machine(1, _HERE)))

    (found,) = comparison.of("s 2", _listed(_machine(1)), _listed(_machine(1, _HERE, nic=moved)))

    assert found.path == "virtualmachine[vm-1].nic[].ipaddress"


def test_a_refusal_is_its_status_and_its_codes_not_its_text() -> None:
    def refused(code: int, inner: int, text: str) -> tuple[int, str]:
        inside = {"uuidList": [], "errorcode": code, "cserrorcode": inner, "errortext": text}
        return code, json.dumps({"startvirtualmachineresponse": inside})

    comparison = Comparison(any_value=frozenset({"errortext"}))

    def found(here: tuple[int, str]) -> list[Level]:
        return [each.level for each in comparison.of("s 1", refused(431, 4350, "no"), here)]

    assert found(refused(431, 4350, "never")) == []
    assert found(refused(431, 9999, "no")) == [Level.VALUES]
    assert found(refused(530, 4350, "no")) == [Level.SHAPE]


def test_a_job_that_ends_otherwise_has_another_shape() -> None:
    def job(status: int) -> tuple[int, str]:
        return 200, json.dumps({"queryasyncjobresultresponse": {"jobstatus": status}})

    assert _found(job(1), job(2)) == [(Level.SHAPE, "jobstatus")]
