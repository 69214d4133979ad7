"""An operation is one class: its keys, what it changes, and when it does nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import pytest

from generator.facts.corrections import Corrections
from generator.facts.effect import Effect, Outcome
from generator.facts.operations import commands
from generator.facts.operations.commands import OnCommands
from generator.facts.operations.keys import key, optional, text
from generator.facts.operations.operation import Operation
from generator.facts.operations.table import OPERATIONS, operations
from generator.facts.overlay import Overlay
from generator.facts.overlay_file import parse_overlay
from generator.facts.server_model import ServerModel

_COMMON = {"versions": ">=4.11", "reason": "r", "evidence": "e"}
_NOTHING = Effect({}, {}, ServerModel({}, {}), Outcome({}, {}), Outcome({}, {}))


def _taken(**entry: object) -> Overlay:
    overlay, findings = parse_overlay({"fix": [_COMMON | entry]}, "x.toml")
    assert findings == ()
    return overlay


@dataclass(frozen=True, slots=True, kw_only=True)
class Praise(Operation):
    """An operation as somebody might add it."""

    op: ClassVar = "praise"
    cls: str = key(text, "class")
    words: str = optional(text, "well done")

    def apply(self, to: Corrections) -> None:
        to.dropped.add(f"{self.cls}: {self.words}")

    def unused(self, effect: Effect) -> Iterator[str]:
        if self.cls not in effect.after.fields:
            yield f"matches nothing: no class {self.cls}"

    def decides(self) -> Iterator[tuple[str, ...]]:
        yield self.op, self.cls


def test_a_class_in_the_module_of_a_family_is_all_that_an_operation_needs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(commands, "Praise", Praise, raising=False)
    monkeypatch.setattr(
        "generator.facts.overlay_file.OPERATIONS", {found.op: found for found in operations()}
    )

    overlay = _taken(op="praise", **{"class": "ZoneResponse"})

    (entry,) = overlay.fixes
    assert overlay.corrections("4.22").dropped == {"ZoneResponse: well done"}
    assert list(entry.unused(_NOTHING)) == ["matches nothing: no class ZoneResponse"]
    (finding,) = parse_overlay({"fix": [_COMMON | {"op": "praise"}]}, "x.toml")[1]
    assert finding.what == "praise needs the key 'class'"


def test_what_several_operations_have_in_common_is_none_itself() -> None:
    assert OnCommands not in OPERATIONS.values()
    assert Operation not in OPERATIONS.values()


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"op": "base64", "apis": [], "param": "p"}, "'apis' must be a list of names"),
        ({"op": "always", "class": "A", "fields": []}, "'fields' must be a list of names"),
        ({"op": "base64", "apis": ["a"], "param": ""}, "'param' must be a string"),
        ({"op": "copy-class", "class": "A", "of": "b c"}, "'b c' is not the name of a class"),
        ({"op": "field-type", "class": "A", "field": "f", "type": 5}, "unknown type 5"),
        ({"op": "param-enum", "apis": ["a"], "param": "p", "enum": "E", "list": True}, "no key"),
        (
            {"op": "param-enum", "apis": ["a"], "param": "p", "enum": "E", "anycase": "yes"},
            "must be true or false",
        ),
        (
            {"op": "empty-list", "apis": ["a"], "param": "p", "means": "all"},
            "unknown meaning 'all'; known: no-rows, omitted, clears, refused",
        ),
    ],
)
def test_a_value_that_a_key_cannot_have_is_refused(entry: dict[str, object], said: str) -> None:
    findings = parse_overlay({"fix": [_COMMON | entry]}, "x.toml")[1]

    assert [said in finding.what for finding in findings] == [True]


def test_later_entries_are_over_earlier_ones_and_those_of_other_versions_are_left_out() -> None:
    entries = [
        {"op": "param-enum", "apis": ["a", "b"], "param": "p", "enum": "One"},
        {"op": "param-enum", "apis": ["b"], "param": "p", "enum": "Two"},
        {"op": "param-enum", "apis": ["a"], "param": "p", "enum": "Three", "versions": ">=4.22"},
    ]
    overlay, _ = parse_overlay({"fix": [_COMMON | entry for entry in entries]}, "x.toml")

    assert overlay.corrections("4.21").param_enums == {("a", "p"): "One", ("b", "p"): "Two"}
    assert overlay.corrections("4.22").param_enums["a", "p"] == "Three"
