"""What docstrings say of enumerations: values as the server writes them, and in which case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.interpret import ir
from generator.pipeline import Built, Options, make
from generator.spec.shipped import shipped_spec
from tests.generator.dumps import api, build, dump, param

_WORD = re.compile(r"[A-Za-z][\w.-]*")


@cache
def _shipped() -> Built:
    return make(shipped_spec("4.22"), Options(shipped=True), formatted=False)


def _members() -> Iterator[tuple[str, ir.Member, str]]:
    for command in _shipped().package.commands:
        for one in command.params:
            yield f"{command.wire}.{one.wire}", one, one.doc
    for model in _shipped().package.models:
        for entry in model.fields:
            yield f"{model.name}.{entry.wire}", entry, " ".join(entry.doc)


def test_a_value_in_a_description_is_written_as_the_server_writes_it() -> None:
    enums = _shipped().sources.corrections.enums
    wrong: list[str] = []
    seen = 0
    for place, member, doc in _members():
        values = (
            {str(value) for value in enums[member.enumeration].values}
            if (member.enumeration)
            else set[str]()
        )
        folded = {value.casefold() for value in values}
        words = {word for word in _WORD.findall(doc) if word.casefold() in folded}
        seen += bool(words)
        wrong += [f"{place}: {word} in {doc!r}" for word in sorted(words - values)]

    assert wrong == []
    assert seen > 200


def _doc(command: str, name: str) -> str:
    for one in _shipped().package.commands:
        if one.wire == command:
            return next(param.doc for param in one.params if param.wire == name)
    raise AssertionError(command)


def test_a_short_list_of_values_is_shown_and_a_long_one_named() -> None:
    assert _doc("createSnapshotPolicy", "intervaltype") == (
        "how often it happens: HOURLY, DAILY, WEEKLY or MONTHLY, in upper or lower case"
    )
    assert _doc("updateCluster", "allocationstate").endswith(": Enabled or Disabled")
    assert "types.HypervisorName, in upper or lower case" in _doc("addHost", "hypervisor")


def test_the_case_of_a_parameter_is_that_of_its_own_command() -> None:
    cases = {
        (command.wire, one.wire): one.case
        for command in _shipped().package.commands
        for one in command.params
    }

    assert cases["listVolumes", "state"] == "any"  # compared by the database
    assert cases["updateVolume", "state"] == "one"
    assert cases["listAffinityGroups", "type"] == "any"
    assert cases["createAffinityGroup", "type"] == ""  # others can be added to it
    assert cases["listCapacity", "type"] == ""  # numbers
    assert sum(case == "any" for case in cases.values()) > 250


def test_a_package_of_a_user_has_the_case_of_values_too() -> None:
    tree = build(
        dump(
            api("createSnapshotPolicy", [param("intervaltype")]),
            api("updateVolume", [param("state")]),
        )
    ).tree

    assert (
        "any_case={'intervaltype': INTERVAL_TYPE_VALUES}"
        in (tree["api/commands/create_snapshot_policy.py"])
    )
    assert "one_case={'state': VOLUME_STATE_VALUES}" in tree["api/commands/update_volume.py"]
