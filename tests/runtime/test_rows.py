"""A row that fits its model becomes the object that pydantic's validators make of it.

Most rows never see a validator (cstyped/wire/rows.py), and their objects are completed when
somebody looks at all of them (cstyped/wire/on_demand.py). Nobody may be able to tell.
"""

from __future__ import annotations

import copy
import inspect
import io
import json
import os
import pickle
import threading
import unittest.mock
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Protocol, TypeVar, Union, get_args, get_origin, runtime_checkable

import pydantic
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic_core import from_json
from rich.console import Console

from cstyped import Model, Success, models
from cstyped.errors import MissingField
from cstyped.wire import on_demand, rows
from cstyped.wire.decoder import decoding
from cstyped.wire.tolerance import telling_fields
from tests.runtime.specimens import Machine, Nic, Tag

M = TypeVar("M")
Row = dict[str, Any]  # Any, here and below: JSON, and what is made of it
# Models, whose fields are many: to a checker they are no models of pydantic either.
Kind = type[Any]

MODELS: list[Kind] = [getattr(models, name) for name in models.MODELS]


def body(made: list[Row], **beside: object) -> bytes:
    return json.dumps({"listthingsresponse": {**beside, "thing": made}}).encode()


def fitted(answer: bytes, model: Kind, *, strict: bool = False) -> list[Any] | None:
    document = from_json(answer)
    found = decoding.list_that_fits(document, model, strict=strict)
    return None if found is None else found[0]


def validated(answer: bytes, model: Kind, *, strict: bool = False) -> list[Any]:
    found = decoding.list_in_one_pass(answer, model, strict=strict)
    assert found is not None
    return found[0]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
dates = st.builds(
    lambda when, minutes: when.replace(tzinfo=timezone(timedelta(minutes=minutes))).strftime(
        "%Y-%m-%dT%H:%M:%S%z"
    ),
    st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)),
    st.sampled_from([0, 0, 0, 60, -210, 330]),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts | dates,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)


def fitting(annotation: Any, depth: int = 2) -> st.SearchStrategy[Any]:
    """Return JSON that fits an annotation of a field."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return st.one_of([fitting(each, depth) for each in inner])
    if origin is list:
        return st.lists(fitting(inner[0], depth), max_size=2)
    if origin is dict:
        return st.dictionaries(texts, fitting(inner[1], depth), max_size=2)
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return fitting_rows(annotation, depth - 1)
    kinds: dict[Any, st.SearchStrategy[Any]] = {
        str: texts | dates,
        int: st.integers(),
        bool: st.booleans(),
        float: st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53),
        datetime: dates,
        Decimal: st.decimals(-1000, 1000, places=2).map(str),
        NoneType: st.none(),
        Any: anything,
    }
    return kinds[annotation]


@st.composite
def fitting_rows(draw: st.DrawFn, model: Kind, depth: int = 2) -> Row:
    """Return a row of `model`: required fields, some of the others, in any order."""
    fields = model.__pydantic_fields__
    optional = [name for name, field in fields.items() if not field.is_required()]
    chosen = [name for name in fields if name not in optional]
    telling: frozenset[str] = telling_fields(model)  # type: ignore[arg-type]  # as all classes
    if telling and telling.isdisjoint(chosen):
        chosen.append(draw(st.sampled_from(sorted(telling))))
    others = [name for name in optional if name not in chosen]
    if others and depth:
        chosen += draw(st.lists(st.sampled_from(others), max_size=6, unique=True))
    row: Row = {}
    for name in draw(st.permutations(chosen)):
        row[fields[name].alias or name] = draw(fitting(fields[name].annotation, depth))
    if draw(st.integers(0, 3)) == 0:
        row[draw(st.sampled_from(["later", "Ünknown", "_private", "from here"]))] = draw(anything)
    return row


def attributes(made: Any) -> object:
    names = [*type(made).__pydantic_fields__, *(made.model_extra or ())]
    return {name: getattr(made, name, "missing") for name in names}


def shown_by_rich(made: Any) -> str:
    shown = io.StringIO()
    Console(file=shown, width=200).print(made)
    return shown.getvalue()


def state(made: Any) -> object:
    return (
        [(name, type(value)) for name, value in vars(made).items()],
        type(made.model_fields_set),
        sorted(made.model_fields_set),
        list((made.model_extra or {}).items()),
        made.__pydantic_private__,
    )


class Holder(pydantic.BaseModel):
    anything: Any


class Chosen(pydantic.BaseModel):
    """A user's model that is filled from the attributes of any object."""

    model_config = pydantic.ConfigDict(from_attributes=True)

    id: Any = "none"
    zoneid: Any = "none"
    nic: Any = "none"
    later: Any = "none"


def assigned(made: Any) -> object:
    made.id = "3"
    made.later = 4
    return state(made)


LOOKS: dict[str, Callable[[Any], object]] = {
    "attributes": attributes,
    "vars": lambda made: list(vars(made).items()),
    "fields set": lambda made: sorted(made.model_fields_set),
    "extra": lambda made: list(made.model_extra.items()),
    "state": state,
    "repr": repr,
    "str": str,
    "rich": shown_by_rich,
    "dir": dir,
    "loop": lambda made: [*made],
    "dump": lambda made: list(made.model_dump().items()),
    "dump in JSON's types": lambda made: list(made.model_dump(mode="json").items()),
    "dump by alias": lambda made: made.model_dump(by_alias=True),
    "dump of what was sent": lambda made: list(made.model_dump(exclude_unset=True).items()),
    "dump without None": lambda made: made.model_dump(exclude_none=True),
    "dump without defaults": lambda made: made.model_dump(exclude_defaults=True),
    "dump of some": lambda made: made.model_dump(include={"id", "nic", "later", "zonename"}),
    "dump of others": lambda made: made.model_dump(exclude={"id": True, "nic": {0: {"id"}}}),
    "dump to read again": lambda made: made.model_dump(round_trip=True),
    "JSON": lambda made: made.model_dump_json(),
    "JSON of what was sent": lambda made: made.model_dump_json(exclude_unset=True, indent=1),
    "JSON in a field of any type": lambda made: Holder(anything=[made]).model_dump_json(),
    "JSON by an adapter": lambda made: pydantic.TypeAdapter(list[Any]).dump_json([made]),
    "JSON by the adapter of Any": lambda made: pydantic.TypeAdapter(Any).dump_python(made),
    "pickle": lambda made: state(pickle.loads(pickle.dumps(made))),
    "old pickle": lambda made: state(pickle.loads(pickle.dumps(made, protocol=2))),
    "copy": lambda made: state(copy.copy(made)),
    "deepcopy": lambda made: state(copy.deepcopy(made)),
    "model_copy": lambda made: state(made.model_copy(update={"later": 1, "id": "2"})),
    "deep model_copy": lambda made: state(made.model_copy(deep=True)),
    "assignment": assigned,
    "validated": lambda made: state(type(made).model_validate(made)),
    "read by a user's model": lambda made: repr(Chosen.model_validate(made)),
}


def compare(answer: bytes, model: Kind, *, strict: bool, looks: list[str]) -> None:
    for name in looks:
        look = LOOKS[name]
        ours, theirs = fitted(answer, model, strict=strict), validated(answer, model, strict=strict)
        assert ours is not None
        assert [look(made) for made in ours] == [look(made) for made in theirs], name
        assert ours == theirs
        # 1 == 1.0 == True
        assert [repr(look(made)) for made in ours] == [repr(look(made)) for made in theirs], name


@st.composite
def pages(draw: st.DrawFn, model: Kind) -> tuple[bytes, list[str]]:
    """Return an answer with rows of `model`, and how to look at their objects."""
    made = draw(st.lists(fitting_rows(model), min_size=1, max_size=3))
    return body(made, count=9), draw(st.lists(st.sampled_from(list(LOOKS)), min_size=2, max_size=6))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), strict=st.booleans())
def test_an_object_of_a_row_is_the_one_that_validators_make(
    model: Kind, data: st.DataObject, strict: bool
) -> None:
    answer, looks = data.draw(pages(model))

    compare(answer, model, strict=strict, looks=looks)


@pytest.mark.filterwarnings("error")  # where validators warn, the row does not fit
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data(), st.sampled_from([*MODELS, Machine, Nic, Tag]), st.booleans())
def test_a_row_with_anything_in_it_is_the_same_or_left_to_the_validators(
    data: st.DataObject, model: Kind, strict: bool
) -> None:
    made = data.draw(st.lists(fitting_rows(model), max_size=3))
    for row in made:
        for name in data.draw(st.lists(st.sampled_from([*row, "jobid", "later"]), max_size=2)):
            row[name] = data.draw(anything)
        for name in data.draw(st.lists(st.sampled_from([*row]), max_size=2)) if row else []:
            row.pop(name, None)
    answer = body(made, count=data.draw(anything))

    if fitted(answer, model, strict=strict) is not None:
        compare(answer, model, strict=strict, looks=["state", "dump", "JSON", "pickle", "repr"])


def machines(*made: Row) -> list[Any]:  # Any: machines, with fields that only a test sends
    found = fitted(body([{"id": "1", "name": "one", **row} for row in made]), Machine)
    assert found is not None
    return list(found)


def is_partial(made: Any) -> bool:
    return on_demand._is_partial(made)


def test_reading_fields_completes_no_object() -> None:
    (made,) = machines({"created": "2026-11-23T17:49:39+0000", "nic": [{"id": "n"}], "later": 1})

    assert (made.id, made.cpunumber, made.later) == ("1", None, 1)
    assert made.created == datetime(2026, 11, 23, 17, 49, 39, tzinfo=UTC)
    assert made.nic[0].mtu is None
    assert not hasattr(made, "never")
    assert is_partial(made)
    assert is_partial(made.nic[0])


def test_an_object_is_complete_once_it_was_looked_at_as_a_whole() -> None:
    (made,) = machines({"later": 1})

    before = vars(made)

    assert not is_partial(made)
    assert vars(made) is before
    assert list(before) == list(Machine.__pydantic_fields__)
    assert made.later == 1


def test_a_required_field_that_was_not_sent_is_missing() -> None:
    (made,) = fitted(body([{"id": "1"}]), Machine) or [Machine.model_construct()]

    assert fitted(body([{"id": "1"}]), Machine, strict=True) is None
    with pytest.raises(MissingField, match=r"Machine\.name: the server did not send this field"):
        made.name  # noqa: B018  # reading it is the test
    assert "name" not in made.model_dump()


@pytest.mark.parametrize("complete_first", [False, True])
def test_a_field_that_is_deleted_is_missing(complete_first: bool) -> None:
    for name in ("cpunumber", "haenable"):
        (made,) = machines({"haenable": True})
        if complete_first:
            vars(made)
        delattr(made, name)
        with pytest.raises(MissingField):
            getattr(made, name)


def test_a_field_that_is_set_was_given() -> None:
    (made,) = machines({})

    made.cpunumber = 4

    assert made.model_fields_set == {"id", "name", "cpunumber"}
    assert made.model_dump(exclude_unset=True) == {"id": "1", "name": "one", "cpunumber": 4}


@pytest.mark.parametrize("name", ["copy", "model_dump", "__class__", "__dict__", "_secrets"])
def test_an_unknown_field_takes_no_name_of_a_model(name: str) -> None:
    answer = body([{"id": "1", "name": "one", name: "x"}])

    assert fitted(answer, Machine) is None
    (made,) = validated(answer, Machine)
    assert made.model_extra == {name: "x"}
    assert getattr(made, name) != "x"


def test_many_threads_can_look_at_one_object_at_once() -> None:
    for _ in range(30):
        made = machines(*[{"later": number} for number in range(20)])
        ready = threading.Barrier(4)
        seen: list[object] = []

        threads = [threading.Thread(target=look, args=(made, ready, seen)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(seen) == 4
        assert seen == [seen[0]] * 4


def look(made: list[Any], ready: threading.Barrier, seen: list[object]) -> None:
    ready.wait()
    seen.append([(one.model_dump(), one.later, one.model_fields_set) for one in made])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_child_completes_objects_of_its_parent_while_threads_complete_others() -> None:
    made = machines(*[{}] * 3000)
    busy = threading.Thread(target=lambda: [vars(one) for one in made])
    busy.start()
    child = os.fork()
    if child == 0:
        whole = all(one.model_dump()["cpunumber"] is None for one in made)
        os._exit(0 if whole else 1)
    busy.join()

    assert os.waitpid(child, 0)[1] == 0


@runtime_checkable
class HasNics(Protocol):
    nic: object


@pytest.mark.parametrize("row", [{}, {"nic": []}])
def test_an_object_has_its_fields_for_whoever_looks_without_reading(row: Row) -> None:
    (made,) = machines(row)

    assert isinstance(made, HasNics)
    inspect.getattr_static(made, "nic")
    assert is_partial(made)
    mock = unittest.mock.Mock(spec=machines(row)[0])
    mock.nic.append(1)
    with pytest.raises(AttributeError):
        mock.nics  # noqa: B018  # reading it is the test


def test_a_class_has_no_value_for_a_field() -> None:
    for name in ("id", "nic"):
        assert not hasattr(Machine, name)
        with pytest.raises(AttributeError, match=name):
            getattr(Machine, name)


class Strict(Machine):
    @pydantic.field_validator("name")
    @classmethod
    def shout(cls, name: str) -> str:
        return name.upper()


class Remembering(Machine):
    _seen: int = pydantic.PrivateAttr(default=0)


class Bounded(Machine):
    cpunumber: int | None = pydantic.Field(default=None, ge=1)


with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)

    class Copied(Machine):
        # A plug-in may call a field so; pydantic warns of it.
        copy: str | None = None


class Made(Machine):
    def __new__(cls, *_: object, **__: object) -> Made:
        return super().__new__(cls)


class Closed(Machine):
    model_config = pydantic.ConfigDict(extra="ignore")


@pytest.mark.parametrize("model", [Strict, Remembering, Bounded, Made, Closed, Copied])
def test_a_model_that_reads_its_fields_in_ways_of_its_own_is_left_to_pydantic(
    model: Kind,
) -> None:
    assert fitted(body([{"id": "1", "name": "one"}]), model) is None


class Sized(Machine):
    size: int = 3
    unit: str | None = "GiB"
    sender: str | None = pydantic.Field(default=None, alias="from")

    @pydantic.computed_field  # type: ignore[prop-decorator]  # as pydantic's own examples
    @property
    def double(self) -> int:
        return 2 * self.size


@pytest.mark.parametrize("look", LOOKS)
def test_a_users_model_with_defaults_and_other_names_is_the_same_too(look: str) -> None:
    sent: list[Row] = [
        {"id": "1", "name": "one"},
        {"from": "me", "id": "2", "name": "two", "size": 1, "x": 2},
    ]

    compare(body(sent), Sized, strict=True, looks=[look])


class Later(Machine):
    peer: Peer | None = None


class Peer(Model):
    name: str


def test_a_model_that_names_a_class_of_further_below_is_read_as_the_others() -> None:
    (made,) = fitted(body([{"id": "1", "name": "one", "peer": {"name": "other"}}]), Later) or [None]

    assert isinstance(made, Later)
    assert made.peer is not None
    assert made.peer.name == "other"


def test_objects_are_whole_from_the_start_where_pydantic_looks_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rows, "_plans", {})
    monkeypatch.setattr(rows, "sees_whole_objects", lambda: False)

    assert fitted(body([{"id": "1", "name": "one"}]), Machine) is None


def test_a_pydantic_that_keeps_fields_elsewhere_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert on_demand.sees_whole_objects()
    on_demand.sees_whole_objects.cache_clear()
    # As if it went past attributes, for what Python itself has.
    monkeypatch.setattr(on_demand, "_complete", lambda _: None)
    try:
        assert not on_demand.sees_whole_objects()
    finally:
        on_demand.sees_whole_objects.cache_clear()


def test_rows_of_many_forms_are_read_as_they_come() -> None:
    made = machines(
        {"cpunumber": 1, "created": "2026-11-23T17:49:39+0000"},
        {"cpuspeed": 2, "nic": [{"id": "a"}, {"id": "b"}]},
        {"cpuspeed": 2.5, "created": None, "nic": []},
        {"cpuspeed": None, "created": "2026-11-24T17:49:39+0100", "details": {"a": "b"}},
        {},
    )

    assert [one.cpuspeed for one in made] == [None, 2.0, 2.5, None, None]
    assert [type(one.cpuspeed) for one in made[1:3]] == [float, float]
    assert [one.created and one.created.day for one in made] == [23, None, None, 24, None]
    assert [[nic.id for nic in one.nic or ()] for one in made] == [[], ["a", "b"], [], [], []]


def test_shapes_that_are_remembered_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    kind: Kind = Machine
    monkeypatch.setattr(rows, "_MOST_SHAPES", 4)
    for number in range(20):
        made = machines({f"later{number}": number, "cpunumber": None if number % 2 else 1})
        assert made[0].model_extra == {f"later{number}": number}

    plan = rows._plan(kind)
    assert len(plan._shapes) <= 4


def test_a_success_may_be_empty() -> None:
    (made,) = fitted(body([{}]), Success) or [None]

    assert made == Success()
