"""Requests are checked, frozen values; models bear with what is missing."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, ClassVar
from uuid import UUID

import pydantic
import pytest
from pydantic import Field

from cstyped.errors import CloudStackError, InvalidRequest, MissingField
from cstyped.request import Request
from tests.runtime.specimens import (
    DeployMachineRequest,
    ListMachinesRequest,
    Machine,
    Nic,
    UpdateMachineRequest,
    answering,
    sent,
)


def test_a_request_keeps_what_an_iterator_gave() -> None:
    request = DeployMachineRequest(zoneid="z", networkids=(letter for letter in "ab"))

    assert sent(request)["networkids"] == "a,b"
    assert sent(request)["networkids"] == "a,b"


def test_a_set_is_sent_in_one_order() -> None:
    request = DeployMachineRequest(zoneid="z", networkids={"b", "c", "a"})

    assert sent(request)["networkids"] == "a,b,c"


def test_requests_with_equal_parameters_are_equal_and_pickle() -> None:
    request = DeployMachineRequest(
        zoneid="z",
        networkids=["a"],
        details={"keyboard": "us"},
        startdate=datetime(2025, 10, 30, tzinfo=UTC),
    )

    again = pickle.loads(pickle.dumps(request))

    assert again == request
    assert sent(again) == sent(request)


def test_a_request_cannot_be_changed() -> None:
    request = DeployMachineRequest(zoneid="z")

    with pytest.raises(pydantic.ValidationError):
        request.zoneid = "y"  # type: ignore[misc]  # what a checker forbids, too


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({}, "deployMachine: zoneid is required"),
        ({"zoneid": 7}, "zoneid should be a valid string"),
        ({"zoneid": "z", "siz": 1}, "no parameter siz (did you mean size?)"),
        ({"zoneid": "z", "size": "x"}, "size should be a valid integer"),
        ({"zoneid": "z", "networkids": ["a,b"]}, "networkids has an element"),
        ({"zoneid": "z", "networkids": [""]}, "networkids has an empty"),
        ({"zoneid": "z", "networkids": {"a": 1}}, "networkids must be"),
        ({"zoneid": "z", "details": ["a"]}, "details must be a mapping"),
        ({"zoneid": "z", "details": {1: "a"}}, "details must have text keys"),
        ({"zoneid": "z", "startdate": 5}, "startdate must be a datetime"),
        ({"zoneid": "z", "userdata": 5}, "userdata must be bytes"),
        ({"zoneid": "z", "iptonetworklist": ["a"]}, "must have mappings"),
    ],
)
def test_a_request_made_wrongly_is_a_type_error_that_names_the_parameter(
    given: dict[str, Any],  # Any: wrong on purpose
    text: str,
) -> None:
    with pytest.raises(TypeError) as caught:
        DeployMachineRequest(**given)

    assert isinstance(caught.value, InvalidRequest)
    assert text in str(caught.value)


def test_what_is_wrong_with_a_request_never_shows_its_values() -> None:
    with pytest.raises(InvalidRequest) as caught:
        DeployMachineRequest(zoneid="z", size="hunter22", licence=22)  # type: ignore[arg-type]

    assert "hunter22" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_the_text_of_a_request_leaves_out_secrets_and_what_is_not_sent() -> None:
    request = DeployMachineRequest(zoneid="z", licence="hunter22", userdata=b"hunter23")

    for text in (repr(request), str(request)):
        assert "hunter2" not in text
        assert "MQ==" not in text
        assert "size" not in text
    assert repr(request).startswith("DeployMachineRequest(zoneid='z', licence='***'")


def test_dates_are_sent_with_an_offset() -> None:
    half = timezone(timedelta(hours=5, minutes=30))
    request = DeployMachineRequest(
        zoneid="z", startdate=datetime(2025, 10, 30, 19, 21, 39, 7, half)
    )

    assert sent(request)["startdate"] == "2025-10-30T19:21:39+0530"


def test_a_naive_date_is_local_and_stays_the_same_instant() -> None:
    moment = datetime(2025, 10, 30, 19, 21, 39)
    request = DeployMachineRequest(zoneid="z", startdate=moment)

    assert datetime.fromisoformat(sent(request)["startdate"]) == moment.astimezone()


def test_a_day_is_its_first_second_and_as_an_end_its_last() -> None:
    day = date(2025, 10, 30)
    params = sent(DeployMachineRequest(zoneid="z", startdate=day, enddate=day))

    assert params["startdate"].startswith("2025-10-30T00:00:00")
    assert params["enddate"].startswith("2025-10-30T23:59:59")


def test_an_offset_with_seconds_becomes_utc() -> None:
    old = timezone(timedelta(minutes=53, seconds=28))
    request = DeployMachineRequest(zoneid="z", startdate=datetime(1890, 1, 1, 1, tzinfo=old))

    assert sent(request)["startdate"] == "1890-01-01T00:06:32+0000"


def test_bytes_are_sent_as_base64_and_text_as_it_is() -> None:
    assert sent(DeployMachineRequest(zoneid="z", userdata=b"abc"))["userdata"] == "YWJj"
    assert sent(DeployMachineRequest(zoneid="z", userdata="YWJj"))["userdata"] == "YWJj"


def test_a_parameter_that_python_forbids_has_an_alias_on_the_wire() -> None:
    class SendMailRequest(Request):
        command: ClassVar[str] = "sendMail"

        from_: str = Field(validation_alias="from")

    by_wire_name: dict[str, Any] = {"from": "a"}  # Any: Python has no other way to write it

    assert sent(SendMailRequest(**by_wire_name)) == {"from": "a"}
    assert sent(SendMailRequest(from_="a")) == {"from": "a"}


def test_ids_in_a_list_may_be_uuids() -> None:
    ident = UUID(int=7)
    request = ListMachinesRequest(ids=[ident])  # type: ignore[list-item]  # tolerated, not offered

    assert sent(request)["ids"] == str(ident)


def test_the_text_of_a_model_leaves_out_secrets_and_none() -> None:
    machine = Machine(
        id="1", name="web", password="hunter22", vncword="hunter23", secretkey="hunter24"
    )  # type: ignore[call-arg]  # a newer server's field

    for text in (repr(machine), str(machine)):
        assert "hunter2" not in text
        assert "cpunumber" not in text


def test_a_model_made_by_hand_is_checked_as_any_pydantic_model() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        Machine(id=5)  # type: ignore[call-arg, arg-type]

    assert {error["loc"][-1] for error in caught.value.errors()} >= {"id", "name"}


def test_dates_of_models_made_by_hand_are_aware_and_can_be_text() -> None:
    made = Machine.model_validate({"id": "1", "name": "a", "created": "2026-11-23T17:49:39+0000"})

    assert made.created == datetime(2026, 11, 23, 17, 49, 39, tzinfo=UTC)
    with pytest.raises(pydantic.ValidationError):
        Machine(id="1", name="a", created=datetime(2026, 11, 23))


def incomplete() -> Machine:
    """Return a machine that the server sent without its id."""
    client = answering({"machine": {"name": "web", "nic": [{"mtu": 1500}], "new": {"a": 1}}})
    made: Machine = client.send(UpdateMachineRequest(id="1"))
    return made


def test_a_required_field_that_is_missing_costs_only_that_attribute() -> None:
    machine = incomplete()

    assert machine.name == "web"
    assert machine.nic is not None
    assert machine.nic[0].mtu == 1500
    with pytest.raises(MissingField, match=r"Machine\.id: the server did not send this field"):
        _ = machine.id
    with pytest.raises(AttributeError):
        _ = machine.nic[0].id
    assert not hasattr(machine, "id")


def test_an_incomplete_model_can_be_shown_dumped_compared_copied_and_pickled() -> None:
    machine = incomplete()

    assert repr(machine) == "Machine(name='web', nic=[Nic(mtu=1500)], new={'a': 1})"
    assert machine.model_dump(exclude_none=True) == {
        "name": "web",
        "nic": [{"mtu": 1500}],
        "new": {"a": 1},
    }
    assert '"mtu":1500' in machine.model_dump_json()
    assert pickle.loads(pickle.dumps(machine)) == machine
    assert machine.model_copy(deep=True) == machine


def test_attributes_that_no_server_knows_are_attribute_errors() -> None:
    with pytest.raises(AttributeError) as caught:
        _ = incomplete().nosuch  # type: ignore[attr-defined]

    assert not isinstance(caught.value, CloudStackError)


def test_models_that_refer_to_each_other_are_read_to_any_depth() -> None:
    nic = Nic.model_validate(
        {"id": "n", "machine": {"id": "m", "name": "a", "nic": [{"id": "o", "mtu": 9000}]}}
    )

    assert nic.machine is not None
    assert nic.machine.nic is not None
    assert nic.machine.nic[0].mtu == 9000


def test_secrets_inside_of_maps_are_not_shown_either() -> None:
    pairs = {"sasl.password": "hidden", "keyboard": "us"}
    request = DeployMachineRequest(zoneid="z", details=pairs)
    new = [{"key": "password", "value": "hidden"}]
    machine = Machine.model_validate({"id": "1", "name": "m", "details": pairs, "new": new})

    for shown in (repr(request), str(request), repr(machine), str(machine)):
        assert "hidden" not in shown
        assert "'keyboard': 'us'" in shown
