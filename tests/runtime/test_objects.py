"""Objects outlive the answer they came in: dumped and read again, pickled, copied, compared, shown.

Whatever the decoder takes is tried: rows that live servers sent, with fields taken out, added and
changed for values of any type, at any depth.
"""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any, get_args

import pydantic
import pydantic_core
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from cstyped import (
    AsyncJob,
    Host,
    Model,
    Network,
    Nic,
    ServiceOffering,
    UsageRecord,
    User,
    VirtualMachine,
    Volume,
    Zone,
)
from cstyped.errors import MissingField, ResponseShapeWarning
from cstyped.wire.decoding import read_object
from tests.replay.exchanges import load, scenes
from tests.runtime.specimens import Machine, answering
from tests.runtime.specimens import Nic as MachineNic
from tests.runtime.specimens import UpdateMachineRequest

Row = dict[str, object]

COMMANDS: dict[str, type[Model]] = {
    "listVirtualMachines": VirtualMachine,
    "listVolumes": Volume,
    "listNetworks": Network,
    "listHosts": Host,
    "listServiceOfferings": ServiceOffering,
    "listUsers": User,
    "listZones": Zone,
    "listAsyncJobs": AsyncJob,
    "listUsageRecords": UsageRecord,
}


@cache
def recorded() -> list[tuple[type[Model], Row]]:
    """Rows as live servers sent them, ten of each kind at most."""
    kept: dict[str, list[Row]] = {}
    for scene in scenes():
        for exchange in load(scene):
            if exchange.command in COMMANDS and exchange.status == 200:
                rows = next((v for v in exchange.inside.values() if isinstance(v, list)), [])
                kept.setdefault(exchange.command, []).extend(rows)
    return [(COMMANDS[command], row) for command, rows in kept.items() for row in rows[::5][:10]]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | texts | st.sampled_from(["2026-11-23T17:49:39+0530", "12", "1.50", "true"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)  # fmt: skip


def changed(draw: st.DrawFn, row: Row) -> Row:
    """Take fields out of a row, change others and add some, in the objects in it as well."""
    made: Row = {}
    for name, value in row.items():
        chance = draw(st.integers(0, 19))
        if chance == 0:
            continue
        if chance == 1:
            made[name] = draw(values)
        elif isinstance(value, list):
            made[name] = [changed(draw, one) if isinstance(one, dict) else one for one in value]
        else:
            made[name] = value
    if draw(st.booleans()):
        made[draw(st.sampled_from(["later", "from", "Ünknown", "tags", "id"]))] = draw(values)
    return made


@st.composite
def objects(draw: st.DrawFn) -> Model:
    """Return an object as the decoder makes it."""
    model, row = draw(st.sampled_from(recorded()))
    if draw(st.booleans()):
        row = changed(draw, row)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResponseShapeWarning)
        return read_object(row, model, strict=False)


class Holder(pydantic.BaseModel):
    """A user's model, with a field of any type, as web frameworks have them."""

    anything: Any  # Any: what is tested


@given(objects())
def test_a_dump_is_read_again_as_the_same_object(made: Model) -> None:
    model = type(made)

    assert model.model_validate_json(made.model_dump_json()) == made
    assert pydantic.TypeAdapter(list[model]).validate_json(f"[{made.model_dump_json()}]") == [made]


@given(objects())
def test_an_object_is_pickled_and_copied_as_it_is(made: Model) -> None:
    for again in (
        pickle.loads(pickle.dumps(made)),
        copy.copy(made),
        copy.deepcopy(made),
        made.model_copy(),
        made.model_copy(deep=True),
    ):
        assert again == made
        assert repr(again) == repr(made)
        assert again.model_fields_set == made.model_fields_set
        assert again.model_dump_json() == made.model_dump_json()


@given(objects())
def test_an_object_dumps_alike_wherever_it_is_held(made: Model) -> None:
    text = made.model_dump_json()
    document = json.loads(text)

    assert made.model_dump(mode="json") == document
    assert json.loads(pydantic_core.to_json(made)) == document
    assert json.loads(Holder(anything=made).model_dump_json()) == {"anything": document}
    assert Holder(anything=[made]).model_dump() == {"anything": [made.model_dump()]}
    assert pydantic.TypeAdapter(type(made)).dump_json(made) == text.encode()


@given(objects(), st.data())
def test_include_and_exclude_hold_at_any_depth(made: Model, data: st.DataObject) -> None:
    whole = made.model_dump(mode="json")
    wanted = data.draw(chosen(whole))
    unwanted = data.draw(chosen(whole))

    assert made.model_dump(mode="json", include=wanted) == kept(whole, wanted)
    assert json.loads(made.model_dump_json(include=wanted)) == kept(whole, wanted)
    assert made.model_dump(mode="json", exclude=unwanted) == left(whole, unwanted)
    assert json.loads(made.model_dump_json(exclude=unwanted)) == left(whole, unwanted)


# What pydantic takes for include and exclude: names, and for some of them what is inside.
Choice = dict[str, Any]  # Any: True, or a choice of what is inside, of each element or of all


def chosen(whole: Row) -> st.SearchStrategy[Choice]:
    """Choose among the fields of an object, and among those of the objects in its lists."""
    fields = {
        name: st.just(True) | (st.fixed_dictionaries({"__all__": inside(value)}))
        if isinstance(value, list) and value and all(isinstance(one, dict) for one in value)
        else st.just(True)
        for name, value in whole.items()
    }
    return st.fixed_dictionaries({}, optional=fields)


def inside(rows: list[Row]) -> st.SearchStrategy[Choice]:
    names = sorted({name for row in rows for name in row})
    return st.fixed_dictionaries({}, optional={name: st.just(True) for name in names})


def kept(whole: Row, wanted: Choice) -> Row:
    return {
        name: value
        if choice is True
        else [{k: v for k, v in row.items() if k in choice["__all__"]} for row in value]
        for name, value in whole.items()
        if (choice := wanted.get(name))
    }


def left(whole: Row, unwanted: Choice) -> Row:
    return {
        name: [{k: v for k, v in row.items() if k not in choice["__all__"]} for row in value]
        if choice
        else value
        for name, value in whole.items()
        if (choice := unwanted.get(name)) is not True
    }
