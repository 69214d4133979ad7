"""The objects of recorded answers, each with the server's class that the bindings take it for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from generator.interpret.shapes import ShapeField
from generator.json_types import Table, as_list, as_table
from generator.pipeline import Built, Options, make
from generator.spec.shipped import shipped_spec

from .exchanges import RECORDINGS, Exchange, load, scenes


class Row(NamedTuple):
    """One recorded object, at any depth."""

    where: str  # the command that was asked, and the fields on the way
    cls: str
    values: Table


@cache
def shipped() -> Built:
    """What the generator makes of the newest spec that is shipped."""
    return make(shipped_spec("4.22"), Options(shipped=True), formatted=False)


def recorded_rows(folder: Path = RECORDINGS) -> Iterator[Row]:
    """Every object in the answers of every scene of a folder, the nested ones included."""
    for scene in scenes(folder):
        begun: dict[object, Exchange] = {}
        for exchange in load(scene, folder):
            if exchange.status != 200 or not exchange.body:
                continue
            inside: object = exchange.inside
            if exchange.command == "queryAsyncJobResult":
                asked = begun.get(exchange.asked.get("jobid"))
                inside = exchange.inside.get("jobresult")
            else:
                asked = exchange
                begun[exchange.inside.get("jobid")] = exchange
            if asked is not None and isinstance(inside, dict) and "errorcode" not in inside:
                yield from _answer_rows(asked, inside)


def fields(row: Row) -> tuple[ShapeField, ...]:
    """The fields that the bindings declare for an object."""
    return shipped().shapes.shapes[row.cls].fields


def _answer_rows(asked: Exchange, inside: Table) -> Iterator[Row]:
    answer = shipped().shapes.answers.get(asked.command)
    if answer is None:
        return
    cls, kind, other = answer.cls, answer.kind, answer.other
    if other is not None and asked.asked.get(other.param, "false").lower() != "false":
        cls, kind = other.cls, other.kind
    for value in (inside,) if kind == "inline" else inside.values():
        for one in _each(value):
            yield from _rows(cls, one, asked.command)


def _rows(cls: str, value: object, where: str) -> Iterator[Row]:
    values = as_table(value)
    if cls not in shipped().shapes.shapes or values is None:
        return
    row = Row(where, cls, values)
    yield row
    for entry in fields(row):
        if entry.type.classes:
            for one in _each(values.get(entry.wire)):
                yield from _rows(entry.type.classes[0], one, f"{where}.{entry.wire}")


def _each(value: object) -> list[object]:
    """The objects of a list, of a list that stands in an object of its own, or the one object."""
    row = as_table(value)
    within = as_list(row.get("responses")) if row is not None else None
    return within or as_list(value) or [value]
