"""Objects outlive the answer they came in: dumped and read again, pickled, copied, compared, shown.

Whatever the decoder takes is tried: rows that live servers sent, with fields taken out, added and
changed for values of any type, at any depth.
"""

from __future__ import annotations

import copy
import io
import json
import pickle
import subprocess
import sys
import threading
import types
import warnings
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pydantic
import pydantic_core
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from cstyped import (
    AsyncJob,
    Host,
    Job,
    LdapRemoval,
    ListZonesRequest,
    Model,
    Network,
    ServiceOffering,
    UsageRecord,
    User,
    VirtualMachine,
    Volume,
    Zone,
)
from cstyped.errors import MissingField, ResponseShapeWarning
from cstyped.wire.decoder import decoding
from tests.replay.exchanges import load, scenes
from tests.runtime.specimens import Machine, UpdateMachineRequest, answering

Row = dict[str, Any]  # Any: JSON, which is looked into

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
    return read(row, model)


def read(row: Row, model: type[Model]) -> Model:
    """Return the object of a row in a list, whichever way it is read."""
    body = json.dumps({"response": {"thing": [row]}}).encode("utf-8", "replace")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResponseShapeWarning)
        found = decoding.list_that_fits(json.loads(body), model, strict=False)
        return found[0][0] if found else decoding.read_object(row, model, strict=False)


class Holder(pydantic.BaseModel):
    """A user's model, with a field of any type, as web frameworks have them."""

    anything: Any  # Any: what is tested


@given(objects())
def test_a_dump_is_read_again_as_the_same_object(made: Model) -> None:
    model = type(made)

    assert model.model_validate_json(made.model_dump_json()) == made
    several = pydantic.TypeAdapter(list[model])  # type: ignore[valid-type]  # it is a class
    assert several.validate_json(f"[{made.model_dump_json()}]") == [made]


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


def test_json_of_another_kind_of_thing_is_refused_as_before() -> None:
    for text in ("[]", '"web"', "7", "null"):
        with pytest.raises(pydantic.ValidationError):
            Machine.model_validate_json(text)


def test_a_strict_reader_of_json_takes_only_what_fits() -> None:
    with pytest.raises(pydantic.ValidationError):
        Machine.model_validate_json('{"id": "1"}', strict=True)
    whole = Machine(id="1", name="web")

    assert Machine.model_validate_json(whole.model_dump_json(), strict=True) == whole


def test_of_two_models_the_one_that_fits_is_read_from_json() -> None:
    either = pydantic.TypeAdapter[VirtualMachine | Volume](VirtualMachine | Volume)
    model, row = next((model, row) for model, row in recorded() if model is Volume)

    assert type(either.validate_json(json.dumps(row))) is model


def test_an_object_is_shown_by_rich_whatever_it_lacks() -> None:
    client = answering({"machine": {"name": "web", "nic": [{"mtu": 1500}], "new": {"a": 1}}})
    machine: Machine = client.send(UpdateMachineRequest(id="1"))
    console = Console(width=100, file=io.StringIO())

    with console.capture() as capture:
        console.print(machine)

    assert capture.get() == "Machine(name='web', nic=[Nic(mtu=1500)], new={'a': 1})\n"


SERIALIZE_WHAT_COMES = """
import pickle, sys, pydantic_core
sys.stdout.buffer.write(pydantic_core.to_json(pickle.load(sys.stdin.buffer)))
"""


def test_a_nested_object_that_is_unpickled_in_a_new_process_serializes() -> None:
    # Nothing else has built its class there.
    row = next(row for _, row in recorded() if row.get("nic"))
    nic = decoding.read_object(row, VirtualMachine, strict=True).nic[0]

    command = [sys.executable, "-c", SERIALIZE_WHAT_COMES]
    there = subprocess.run(command, input=pickle.dumps(nic), capture_output=True, check=True)

    assert json.loads(there.stdout) == nic.model_dump(mode="json")


def test_an_object_that_was_made_without_validation_serializes() -> None:
    class Kept(Model):
        id: str

    made = Kept.model_construct(id="1")

    assert pydantic_core.to_json([made]) == b'[{"id":"1"}]'


def test_a_model_is_built_in_one_thread_at_a_time() -> None:
    # pydantic up to 2.12 builds it in each that asks for it, and fails in some of them.
    building = 0
    most = 0
    another = threading.Event()

    class Slow:
        @classmethod
        def __get_pydantic_core_schema__(cls, *_: object) -> pydantic_core.CoreSchema:
            nonlocal building, most
            building += 1
            most = max(most, building)
            if building > 1:
                another.set()
            another.wait(0.2)
            building -= 1
            return pydantic_core.core_schema.any_schema()

    class Box(Model):
        id: str
        slow: Slow | None = None

    threads = [
        threading.Thread(target=Box.model_validate_json, args=('{"id": "1"}',)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert most == 1


class Lid(Model):
    id: str
    size: int | None = None


def release(monkeypatch: pytest.MonkeyPatch, **fields: Any) -> type[Model]:  # Any: as create_model
    """Install a package with a model, as another release of it would have it."""
    package = types.ModuleType("acme_cloud")
    # A BaseModel when it runs.
    model: type[Model] = pydantic.create_model(  # type: ignore[type-var]
        "Box", __base__=Model, __module__="acme_cloud", **fields
    )
    monkeypatch.setattr(package, "Box", model, raising=False)
    monkeypatch.setitem(sys.modules, "acme_cloud", package)
    return model


def test_an_object_that_an_older_release_pickled_has_the_fields_of_this_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    older = release(monkeypatch, id=(str, ...), kept=(str | None, None), gone=(int | None, None))
    row = {
        "id": "1",
        "kept": "k",
        "gone": 4,
        "when": "2026-11-23T17:49:39+0000",
        "lid": {"id": "l"},
    }
    pickled = pickle.dumps(decoding.read_object(row, older, strict=True))

    newer = release(
        monkeypatch,
        id=(str, ...),
        kept=(str | None, None),
        when=(datetime | None, None),
        lid=(Lid | None, None),
        fresh=(int | None, None),
    )
    box: Any = pickle.loads(pickled)  # Any: of a class made at run time

    assert box.fresh is None
    assert box.kept == "k"
    # The server sent these when they were no fields yet.
    assert box.when == datetime(2026, 11, 23, 17, 49, 39, tzinfo=UTC)
    assert box.lid == Lid(id="l")
    assert box.gone == 4
    assert box == decoding.read_object(row, newer, strict=True)
    assert newer.model_validate_json(box.model_dump_json()) == box


def test_an_object_of_an_older_release_misses_what_is_promised_now_and_keeps_what_misfits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    older = release(monkeypatch, id=(str, ...), size=(str, ...), name=(str | None, None))
    pickled = [
        pickle.dumps(decoding.read_object(row, older, strict=True))
        for row in ({"id": "1", "size": "7"}, {"id": "1", "size": "big"})
    ]

    newer = release(monkeypatch, id=(str, ...), size=(int, ...), name=(str, ...))
    seven, big = map(pickle.loads, pickled)

    assert seven.size == 7
    assert big.size == "big"
    for box in (seven, big):
        with pytest.raises(MissingField):
            _ = box.name
        assert newer.model_validate_json(box.model_dump_json()) == box


@pytest.mark.parametrize("row", [{"later": 1}, {}, {"jobid": "j", "jobstatus": 0}])
def test_an_object_without_any_field_of_its_own_comes_with_a_warning(row: Row) -> None:
    with pytest.warns(ResponseShapeWarning, match="Machine: an object without any") as caught:
        answering({"machine": row}).send(UpdateMachineRequest(id="1"))

    assert [warning.filename for warning in caught] == [__file__]
    # It has fields of the last two names, which say nothing of the machine.
    with pytest.warns(ResponseShapeWarning, match="VirtualMachine: an object without any"):
        decoding.read_object(row, VirtualMachine, strict=False)


def test_an_object_that_may_have_nothing_of_its_own_comes_without_a_warning() -> None:
    job = decoding.read_object({"jobid": "j", "jobstatus": 0}, AsyncJob, strict=False)

    assert job.jobid == "j"
    # Its model has these two fields, and live servers send neither.
    assert decoding.read_object({}, LdapRemoval, strict=True).jobid is None


def test_a_request_is_pickled_by_its_name_wherever_its_module_is() -> None:
    request = ListZonesRequest(name="eu-1")
    pickled = pickle.dumps(request)

    assert type(request).__module__.encode() not in pickled
    assert pickle.loads(pickled) == request
    assert copy.deepcopy(request) == request


def test_a_request_that_an_older_release_pickled_has_the_parameters_of_this_one() -> None:
    request = ListZonesRequest(name="eu-1")
    older: Any = ListZonesRequest(name="eu-1")  # Any: it is taken apart
    del vars(older)["available"]

    again = pickle.loads(pickle.dumps(older))

    assert again == request
    assert again.available is None


def test_a_job_that_an_older_release_pickled_is_taken_up_again() -> None:
    ended = {"jobid": "j", "jobstatus": 1, "jobresult": {"machine": {"id": "1", "name": "web"}}}
    job: Job[Machine] = Job.__new__(Job)

    # As release 4.22.0 kept it.
    job.__setstate__(
        {
            "id": "j",
            "command": "deployMachine",
            "resource_id": "1",
            "_answer": ended,
            "_result": Machine,
            "_value": None,
            "_lost": None,
            "_begun": None,
            "_client": None,
            "_params": {},
            "_hidden": frozenset(),
        }
    )

    assert job.result().name == "web"
    assert repr(job) == "<Job j of deployMachine: ended>"
