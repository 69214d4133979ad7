"""Closed enumerations promise all their values: no recorded answer has another one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from generator.facts.corrections import corrections
from generator.json_types import as_list, as_table
from generator.pipeline import Built, Options, make
from generator.spec.load import read_spec
from tests.generator.dumps import ROOT

from .exchanges import load, scenes

Seen = tuple[str, str, object]  # class, field, value


@cache
def _shipped() -> Built:
    file = ROOT / "api_spec" / "4.22.json"
    spec, _ = read_spec(file.read_bytes(), file.name)
    return make(spec, Options(shipped=True, spec_name=file.name), formatted=False)


def _answers() -> Iterator[tuple[str, object]]:
    """Each recorded answer's objects, with the class that the command answers."""
    answers = _shipped().shapes.answers
    for scene in scenes():
        begun: dict[object, str] = {}
        for exchange in load(scene):
            if exchange.status != 200 or not exchange.body or exchange.command not in answers:
                continue
            command, inside = exchange.command, exchange.inside
            if command == "queryAsyncJobResult":
                command = begun.get(exchange.asked.get("jobid"), command)
                inside = as_table(inside.get("jobresult")) or {}
            else:
                begun[inside.get("jobid")] = command
            for value in inside.values():
                for one in as_list(value) or (value,):
                    yield answers[command].cls, one


def _values(cls: str, value: object) -> Iterator[Seen]:
    shape = _shipped().shapes.shapes.get(cls)
    row = as_table(value)
    if shape is None or row is None:
        return
    for entry in shape.fields:
        for one in as_list(row.get(entry.wire)) or (row.get(entry.wire),):
            if entry.type.classes:
                yield from _values(entry.type.classes[0], one)
            elif one is not None:
                yield cls, entry.wire, one


def test_every_recorded_value_of_a_closed_enumeration_is_one_of_its_values() -> None:
    built = _shipped()
    fixes = corrections(built.sources.overlay, "4.22")

    checked, strange = 0, set[Seen]()
    for cls, row in _answers():
        for owner, wire, value in _values(cls, row):
            enum = fixes.field_enum(built.sources.server, owner, wire)
            if enum is not None and not enum.open:
                checked += 1
                if value not in enum.values:
                    strange.add((owner, wire, value))

    assert strange == set()
    assert checked > 3000
