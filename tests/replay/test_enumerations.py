"""Closed enumerations promise all their values: no recorded answer has another one."""

from __future__ import annotations

from generator.json_types import as_list

from .rows import fields, recorded_rows, shipped

Seen = tuple[str, str, object]  # class, field, value


def test_every_recorded_value_of_a_closed_enumeration_is_one_of_its_values() -> None:
    built = shipped()
    fixes = built.sources.corrections

    checked, strange = 0, set[Seen]()
    for row in recorded_rows():
        for entry in fields(row):
            enum = fixes.field_enum(built.sources.server, row.cls, entry.wire)
            if enum is None or enum.open:
                continue
            value = row.values.get(entry.wire)
            for one in as_list(value) or (value,):
                if one is not None:
                    checked += 1
                    if one not in enum.values:
                        strange.add((row.cls, entry.wire, one))

    assert strange == set()
    assert checked > 3000
