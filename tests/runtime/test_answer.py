"""Whatever a server answers: a typed value, or one error of ours."""

from __future__ import annotations

import json
import pickle
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, create_model

from cstyped.errors import (
    ApiError,
    CloudStackError,
    MissingField,
    ParameterError,
    ProtocolError,
    ResponseShapeError,
    ResponseShapeWarning,
    Unauthorized,
)
from cstyped.jobs import Job
from cstyped.model import Model
from cstyped.request import Request
from cstyped.results import ListResult
from cstyped.wire import documents
from cstyped.wire.call import Answer, Call
from cstyped.wire.decoder import decoding
from cstyped.wire.opening import opened_success
from tests.runtime.specimens import (
    DedicateRequest,
    DeleteMachineRequest,
    DeployMachineRequest,
    ListMachinesRequest,
    ListTagsRequest,
    LoginRequest,
    Machine,
    Nic,
    ScriptedClient,
    Tag,
    UpdateMachineRequest,
    answering,
    envelope,
)

WEB = {"id": "1", "name": "web"}
DB = {"id": "2", "name": "db"}
CALL = Call("listMachines", {})


def listed(body: object, *, strict: bool = False) -> ListResult[Machine]:
    return answering(body, strict=strict).send(ListMachinesRequest())


def updated(body: object, *, strict: bool = False) -> Machine:
    return answering(body, strict=strict).send(UpdateMachineRequest(id="1"))


def test_a_decimal_keeps_every_digit_and_its_scale() -> None:
    tariff: type[Model] = create_model(  # type: ignore[type-var]  # a BaseModel when it runs
        "Tariff", __base__=Model, name=(str | None, None), value=(Decimal | None, None)
    )
    body = (
        b'{"r":{"count":2,"t":['
        b'{"value":10.00,"name":"say \\"value\\":1.50, then"},'
        b'{"value":12345678901234567890.123456789}]}}'
    )

    rows = envelope(body).list(tariff)

    assert [str(row.model_dump()["value"]) for row in rows] == [
        "10.00",
        "12345678901234567890.123456789",
    ]
    assert rows[0].model_dump()["name"] == 'say "value":1.50, then'


def test_a_list_is_read_with_its_total() -> None:
    page = ListMachinesRequest(page=1, pagesize=2)
    machines = answering({"count": 24, "machine": [WEB, DB]}).send(page)

    assert [machine.name for machine in machines] == ["web", "db"]
    assert machines.total == 24


@pytest.mark.parametrize(
    ("body", "names", "total"),
    [
        ({}, [], 0),
        ({"count": 24}, [], 24),
        ({"count": 0, "machine": []}, [], 0),
        ({"count": "2", "machine": [WEB, DB]}, ["web", "db"], 2),
        ({"machine": [WEB]}, ["web"], None),
        ({"count": None, "machine": [WEB]}, ["web"], None),
        ({"count": 1, "machine": WEB}, ["web"], 1),
        ({"count": 1, "null": [WEB]}, ["web"], 1),
        ({"machine": None}, [], 0),
        ({"count": 1, "machine": {"machine": [WEB]}}, ["web"], 1),
        ({"null": {"responses": [WEB, DB]}}, ["web", "db"], None),
        (WEB, ["web"], None),
        ({"count": 2, "machine": [WEB, DB], "note": "x"}, ["web", "db"], 2),
        (b'{"e":{"e":{"count":1,"machine":[{"id":"1","name":"web"}]}}}', ["web"], 1),
        (b'\xef\xbb\xbf {"e":{"count":1,"machine":[{"id":"1","name":"web"}]}}\n', ["web"], 1),
        (b'{"null":{"count":1,"machine":[{"id":"1","name":"web"}]}}', ["web"], 1),
        (b'{"e":null}', [], 0),
    ],
)
def test_each_form_of_list_is_read(body: object, names: list[str], total: int | None) -> None:
    machines = listed(body)

    assert [machine.name for machine in machines] == names
    assert machines.total == total


@pytest.mark.parametrize(
    "body",
    [
        {"machine": WEB},
        {"null": WEB},
        {"machine": [WEB]},
        {"machine": {"machine": WEB}},
        {"jobid": "j", "jobstatus": 0, "machine": WEB},
        WEB,
        b'{"e":{"e":{"machine":{"id":"1","name":"web"}}}}',
    ],
)
def test_each_form_of_object_is_read(body: object) -> None:
    assert updated(body).id == "1"


def test_an_inner_key_of_the_same_name_is_a_field_of_the_object() -> None:
    # As createVlanIpRange answers: {"vlan": {"id": .., "vlan": "vlan://50"}}.
    machine = updated({"name": {"id": "1", "name": "web"}})

    assert machine.name == "web"


def test_an_inner_key_of_another_name_is_a_field_that_is_not_known() -> None:
    with pytest.warns(ResponseShapeWarning, match="without any of its fields"):
        machine = updated({"machine": {"later": {"id": "1", "name": "web"}}})

    assert machine.model_extra == {"later": {"id": "1", "name": "web"}}


def test_fields_directly_in_the_envelope_are_read() -> None:
    assert answering(WEB).send(LoginRequest()).id == "1"


def test_an_object_where_the_fields_were_expected_in_the_envelope_is_read() -> None:
    assert answering({"login": WEB}).send(LoginRequest()).id == "1"


def test_one_known_field_directly_in_the_envelope_is_read() -> None:
    assert answering({"id": "1"}).send(LoginRequest()).id == "1"


def test_an_envelope_of_unknown_fields_is_not_taken_for_an_object() -> None:
    with pytest.warns(ResponseShapeWarning, match="it has 'later', 'still'"):
        answer = answering({"later": {"id": "1"}, "still": 2}).send(LoginRequest())

    assert answer.model_extra == {"later": {"id": "1"}, "still": 2}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"success": True, "displaytext": "done"}, "done"),
        ({"success": "true"}, None),
        ({}, None),
        ({"description": "success"}, None),
    ],
)
def test_each_form_of_success_is_read(body: object, text: str | None) -> None:
    success = answering(body).send(DeleteMachineRequest(id="1"))

    assert success.success is True
    assert success.displaytext == text


@pytest.mark.parametrize("no", [False, "false", "False"])
@pytest.mark.parametrize(
    "request_",
    [DeleteMachineRequest(id="1"), UpdateMachineRequest(id="1"), DeployMachineRequest(zoneid="z")],
)
def test_success_that_is_false_raises(no: object, request_: Request) -> None:
    with pytest.raises(ApiError, match="still in use") as caught:
        answering({"success": no, "displaytext": "still in use"}).send(request_)

    assert caught.value.command == request_.command


def test_a_job_begins_with_its_ids() -> None:
    job = answering({"id": "vm-1", "jobid": "j-1"}).send(DeployMachineRequest(zoneid="z"))

    assert (job.id, job.resource_id, job.command) == ("j-1", "vm-1", "deployMachine")


@pytest.mark.parametrize("body", [{}, {"jobid": None}, {"jobid": ""}, {"jobid": {}}, {"id": "x"}])
def test_a_job_without_id_is_a_protocol_error(body: object) -> None:
    with pytest.raises(ProtocolError, match="has no jobid"):
        answering(body).send(DeployMachineRequest(zoneid="z"))


def test_the_fields_have_the_types_of_the_model() -> None:
    machine = updated(
        b'{"e":{"machine":{"id":"1","name":"web","cpunumber":2,"cpuspeed":0.5,'
        b'"created":"2026-11-23T17:49:39+0100","haenable":true,"price":10.5,'
        b'"nic":[{"id":"n","mtu":1500}],"details":{"a.b":"c"}}}}'
    )

    assert machine.created is not None
    assert machine.created == datetime(2026, 11, 23, 16, 49, 39, tzinfo=UTC)
    assert machine.created.utcoffset() is not None
    assert machine.price == Decimal("10.5")
    assert machine.nic is not None
    assert machine.nic[0].mtu == 1500


@pytest.mark.parametrize("strict", [False, True])
def test_numbers_and_booleans_in_text_are_read_as_such(strict: bool) -> None:
    row = WEB | {"cpunumber": "5", "cpuspeed": "1.5", "haenable": "true", "price": "2.50"}

    machine = updated({"machine": row}, strict=strict)

    assert (machine.cpunumber, machine.cpuspeed, machine.haenable) == (5, 1.5, True)
    assert machine.price == Decimal("2.50")


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "text",
    ["2014-06-29'T'23:45:11+00:00", "2014-06-29'T'23:45:11+0000", "2014-06-30'T'05:15:11+05:30"],
)
def test_dates_with_the_quotes_of_their_pattern_are_read(text: str, strict: bool) -> None:
    rows = [WEB | {"created": text}, DB | {"created": "2026-11-23T17:49:39+0000"}]

    old, new = listed({"count": 2, "machine": rows}, strict=strict)

    assert old.created == datetime(2014, 6, 29, 23, 45, 11, tzinfo=UTC)
    assert new.created == datetime(2026, 11, 23, 17, 49, 39, tzinfo=UTC)
    assert type(old).model_validate_json(old.model_dump_json()) == old


@pytest.mark.parametrize("strict", [False, True])
def test_fields_of_a_newer_server_are_kept(strict: bool) -> None:
    machine = updated({"machine": WEB | {"shape": {"a": [1]}}}, strict=strict)

    assert machine.model_extra == {"shape": {"a": [1]}}
    assert machine.shape == {"a": [1]}  # type: ignore[attr-defined]  # no model declares it


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("cpunumber", "many"),
        ("cpunumber", 2.5),
        ("name", 5),
        ("created", "soon"),
        ("created", 1732000000),
        ("created", "2026-11-23T17:49:39"),
        ("created", "2026-11-23'T'17:49:39"),
        ("created", "2026-11-23'T'soon"),
        ("details", ["a"]),
        ("nic", "eth0"),
        ("nic", ["eth0"]),
        ("haenable", "perhaps"),
    ],
)
def test_a_field_of_another_type_is_kept_raw_with_one_warning(field: str, value: object) -> None:
    rows = [WEB | {field: value}, DB | {field: value}]

    with pytest.warns(ResponseShapeWarning, match=rf"Machine\.{field}: expected ") as caught:
        machines = listed({"count": 2, "machine": rows})

    assert len(caught) == 1
    assert caught[0].filename == __file__
    assert [getattr(machine, field) for machine in machines] == [value, value]
    assert [machine.id for machine in machines] == ["1", "2"]
    assert machines[0].model_dump()[field] == value
    assert pickle.loads(pickle.dumps(machines[0])) == machines[0]


def test_what_servers_usually_send_is_read_in_one_pass() -> None:
    row = b'{"id":"1","name":"web"}'
    for body in (
        b'{"e":{"count":1,"machine":[%s]}}' % row,
        b'{"e":{"machine":[%s]}}' % row,
        b'{"e":{"count":1}}',
        b'{"e":{}}',
    ):
        assert decoding.list_in_one_pass(body, Machine, strict=True) is not None
    found = decoding.object_in_one_pass(b'{"e":{"machine":%s}}' % row, Machine, strict=True)
    assert found is not None
    assert found.name == "web"


def test_what_is_read_in_one_pass_has_one_envelope_and_one_key_inside_it() -> None:
    row = b'{"id":"1","name":"web"}'
    for body in (
        b'{"e":{"count":1,"machine":[%s],"other":[]}}' % row,
        b'{"e":{"machine":[%s]},"f":{}}' % row,
        b"{}",
    ):
        assert decoding.list_in_one_pass(body, Machine, strict=True) is None
    for body in (
        b'{"e":{"machine":%s,"other":%s}}' % (row, row),
        b'{"e":{"machine":%s},"f":{}}' % row,
        b'{"e":{}}',
        b"{}",
    ):
        assert decoding.object_in_one_pass(body, Machine, strict=True) is None


def test_a_misfit_deep_inside_costs_nothing_around_it() -> None:
    row = WEB | {
        "created": "2026-11-23T17:49:39+0000",
        "nic": [{"id": "n", "mtu": "x"}, {"mtu": 1}],
    }

    with pytest.warns(ResponseShapeWarning, match=r"Nic\.mtu: expected int \| None, got str"):
        machine = updated({"machine": row})

    assert machine.created == datetime(2026, 11, 23, 17, 49, 39, tzinfo=UTC)
    assert machine.nic is not None
    assert machine.nic[0].mtu == "x"  # type: ignore[comparison-overlap]
    assert machine.nic[1].mtu == 1
    with pytest.raises(MissingField):
        _ = machine.nic[1].id


def test_a_warning_shows_no_value() -> None:
    with pytest.warns(ResponseShapeWarning) as caught:
        updated({"machine": WEB | {"vncword": 123456, "password": 123456}})

    assert "123456" not in str([str(warning.message) for warning in caught])


@pytest.mark.parametrize(
    ("row", "model", "field"),
    [
        (WEB | {"cpunumber": "many"}, "Machine", "cpunumber"),
        ({"id": "1"}, "Machine", "name"),
        ({"id": "1", "name": None}, "Machine", "name"),
        (WEB | {"nic": [{"mtu": 1}]}, "Nic", "id"),
        (WEB | {"nic": [{"id": "n", "mtu": []}]}, "Nic", "mtu"),
        (WEB | {"nic": {}}, "Machine", "nic"),
    ],
)
def test_strict_refuses_what_does_not_fit_and_names_it(row: object, model: str, field: str) -> None:
    for read in (
        lambda: listed({"count": 1, "machine": [row]}, strict=True),
        lambda: updated({"machine": row}, strict=True),
    ):
        with pytest.raises(ResponseShapeError, match=rf"^{model}\.{field}: ") as caught:
            read()
        assert (caught.value.model, caught.value.field) == (model, field)


def test_null_in_a_required_field_is_as_good_as_missing() -> None:
    machine = updated({"machine": {"id": None, "name": "web"}})

    with pytest.raises(MissingField):
        _ = machine.id


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "an empty body"),
        (b"  \n", "an empty body"),
        (b"<html>Bad Gateway</html>", "not JSON"),
        (b'{"e":{"count":1,"machine":[{"id":', "incomplete JSON"),
        (b"[]", "a list where an object was expected"),
        (b"null", "null where an object was expected"),
        (b"5", "a number where"),
        (b"{}", "without CloudStack's envelope"),
        (b'{"a":{},"b":{}}', "without CloudStack's envelope"),
        (b'{"e":[]}', "envelope contains a list"),
        (b'{"e":"x"}', "envelope contains a text"),
        (b"[" * 100_000, "nested too deeply"),
        (b"\xff\xfe\x00", "not JSON"),
    ],
)
def test_what_is_no_answer_is_a_protocol_error_with_status_and_start(body: bytes, why: str) -> None:
    for request in (ListMachinesRequest(), UpdateMachineRequest(id="1"), LoginRequest()):
        with pytest.raises(ProtocolError) as caught:
            answering(body).send(request)
        assert why in str(caught.value)
        assert caught.value.http_status == 200
        assert caught.value.command == request.command


def test_a_protocol_error_hides_the_secrets_that_were_sent() -> None:
    with pytest.raises(ProtocolError) as caught:
        answering(b"<p>bad licence hunter22</p>").send(
            DeployMachineRequest(zoneid="z", licence="hunter22")
        )

    assert "hunter22" not in str(caught.value)
    assert "hunter22" not in caught.value.body_start


@pytest.mark.parametrize(
    "body",
    [
        {"machine": "x"},
        {"count": 1, "machine": ["x"]},
        {"count": 1, "machine": [None]},
        {"a": 1, "b": 2},
        {"a": [], "b": []},
    ],
)
def test_an_answer_without_rows_or_object_is_a_shape_error(body: object) -> None:
    with pytest.raises(ResponseShapeError, match=r"^Machine: "):
        listed(body)
    with pytest.raises(ResponseShapeError, match=r"^Machine: "):
        updated(body)


@pytest.mark.parametrize("body", [{}, {"machine": []}, {"machine": [WEB, DB]}])
def test_no_object_or_several_where_one_was_due_is_a_shape_error(body: object) -> None:
    with pytest.raises(ResponseShapeError):
        updated(body)


def test_an_answer_without_rows_names_what_it_has_in_short() -> None:
    inside = {f"key-{number}-{'x' * 50}": number for number in range(10)}

    with pytest.raises(ResponseShapeError) as caught:
        listed(inside)

    names = ", ".join(repr(f"key-{number}-{'x' * 34}") for number in range(8))
    assert str(caught.value) == f"Machine: no list among {names}"


def test_one_known_key_with_an_object_is_a_field_of_the_one_row() -> None:
    nic = {"machine": {"id": "1", "name": "web"}}

    assert decoding.rows_of(nic, Nic) == ([nic], None)
    with pytest.raises(ResponseShapeError, match="no list among 'note'"):
        decoding.rows_of({"note": "x"}, Tag)


def test_a_list_that_stands_deeper_under_a_name_of_its_own_is_a_field_of_one_row() -> None:
    for inner in ("answers", "things"):
        row = {inner: [WEB]}
        assert decoding.rows_of({"null": row}, Tag) == ([row], None)


def test_control_characters_in_texts_are_read() -> None:
    row = b'{"id":"1","name":"a\tb\x01\n","created":"2026-11-23T17:49:39+0000"}'

    (machine,) = listed(b'{"e":{"count":1,"machine":[%s]}}' % row)

    assert machine.name == "a\tb\x01\n"
    assert machine.created is not None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (rb"C:\Users\x", r"C:\Users\x"),
        (rb"\u00", r"\u00"),
        (rb"\\ \"q\" \u0041", '\\ "q" A'),
        (rb"\ud800", "?"),
    ],
)
def test_escapes_that_the_server_broke_are_read_as_plain_text(text: bytes, name: str) -> None:
    assert updated(b'{"e":{"machine":{"id":"1","name":"' + text + b'"}}}').name == name


def test_escapes_beside_those_that_the_server_broke_keep_their_meaning() -> None:
    body = rb'{"e":{"machine":{"id":"1","name":"a\n\\ \u0041 \q \" \/"}}}'

    assert updated(body).name == 'a\n\\ A \\q " /'


def test_bytes_that_are_not_utf8_cost_only_themselves() -> None:
    assert updated(b'{"e":{"machine":{"id":"1","name":"a\xe9"}}}').name == "a�"


def test_huge_integers_are_read() -> None:
    assert updated(
        b'{"e":{"machine":{"id":"1","name":"a","cpunumber":%s}}}' % (b"9" * 40)
    ).cpunumber == int("9" * 40)
    with pytest.warns(ResponseShapeWarning, match="cpunumber"):
        machine = updated(b'{"e":{"machine":{"id":"1","name":"a","cpunumber":%s}}}' % (b"9" * 5000))
    assert machine.id == "1"


def test_of_two_documents_an_appended_error_counts() -> None:
    # The server does so when a two-factor code comes without a session key.
    body = b'{"e":{"success":true}}{"e":{"errorcode":401,"errortext":"unable to verify"}}'

    with pytest.raises(Unauthorized):
        answering(body).send(DeleteMachineRequest(id="1"))


def test_of_two_documents_without_error_the_first_counts() -> None:
    assert answering(b'{"e":{"success":true}} {"e":{}}').send(DeleteMachineRequest(id="1")).success


def test_an_error_with_status_200_is_that_error() -> None:
    answer = Answer(200, {}, b'{"e":{"uuidList":[],"errorcode":431,"errortext":"no"}}')

    with pytest.raises(ParameterError) as caught:
        opened_success(answer, Call("listMachines", {}))

    assert caught.value.errorcode == 431


@pytest.mark.parametrize(
    ("inside", "is_error"),
    [
        ({"errorcode": 431}, True),
        ({"errorcode": "431"}, True),
        ({"errorcode": 431, "errortext": ""}, True),
        ({"errorcode": 431, "cserrorcode": 4350}, True),
        ({"errorcode": 431, "uuidList": []}, True),
        ({"errorcode": 431, "id": "1"}, False),
        ({"errorcode": 431, "id": "1", "name": "x"}, False),
        ({"errorcode": None, "errortext": "no"}, False),
        ({"errortext": "no"}, False),
    ],
)
def test_an_error_is_told_from_an_object_that_has_a_field_of_that_name(
    inside: dict[str, object], is_error: bool
) -> None:
    # A second document, which the transport does not look at.
    body = b'{"e":{"id":"1"}}' + json.dumps({"e": inside}).encode()

    if is_error:
        with pytest.raises(ApiError):
            opened_success(Answer(200, {}, body), CALL)
    else:
        assert opened_success(Answer(200, {}, body), CALL) == {"id": "1"}


def test_an_untyped_call_gives_what_is_inside_the_envelope() -> None:
    client = answering(b'{"e":{"count":1,"machine":[{"id":"a\tb"}]}}')

    assert client.call("listThings", {"a": True}) == {"count": 1, "machine": [{"id": "a\tb"}]}
    assert client.asked == [("listThings", {"a": "true"})]


def test_an_envelope_is_opened_no_further_than_it_is_doubled() -> None:
    for inside in ({"machine": WEB, "count": 1}, {"machine": "x"}, {}):
        for body in ({"machine": inside}, {"machine": {"machine": inside}}):
            assert opened_success(Answer(200, {}, json.dumps(body).encode()), CALL) == inside


def test_only_false_says_no() -> None:
    refusals: list[object] = [False, "false", " FALSE "]
    others: list[object] = [True, "true", "done", "", None, 0]

    assert all(documents.says_no({"success": word}) for word in refusals)
    assert not any(documents.says_no({"success": word}) for word in others)
    assert not documents.says_no({})


@pytest.mark.parametrize("command", ["listMachines", "deployMachine"])
def test_an_untyped_call_raises_what_a_typed_one_does(command: str) -> None:
    with pytest.raises(ApiError, match="no"):
        answering({"success": False, "displaytext": "no"}).call(command)
    with pytest.raises(ProtocolError):
        answering(b"").call(command)


NAMES = """count machine null id name nic mtu jobid jobstatus success errorcode errortext jobresult
displaytext created price responses details"""


def test_threads_can_decode_a_model_for_the_first_time_at_once() -> None:
    body = b'{"e":{"count":1,"m":[{"id":"1","part":[{"id":"2","size":3}]}]}}'

    for _ in range(5):

        class Part(Model):
            id: str
            size: int | None = None

        # What `from __future__ import annotations` leaves as text cannot be found in a function.
        whole: type[Model] = create_model(  # type: ignore[type-var]  # a BaseModel when it runs
            "Whole", __base__=Model, id=(str, ...), part=(list[Part] | None, None)
        )
        gate = threading.Barrier(8)

        def decode(
            model: type[Model] = whole,
            gate: threading.Barrier = gate,
        ) -> int:
            gate.wait()
            return len(envelope(body).list(model))

        with ThreadPoolExecutor(8) as pool:
            assert [task.result() for task in [pool.submit(decode) for _ in range(8)]] == [1] * 8


def test_a_name_that_python_forbids_has_an_alias_on_the_wire() -> None:
    class Mail(Model):
        id: str
        from_: str | None = Field(default=None, alias="from")

    (mail,) = envelope(b'{"e":{"count":1,"mail":[{"id":"1","from":"a"}]}}').list(Mail)

    assert mail.from_ == "a"


def test_a_field_with_an_alias_is_dumped_by_either_name_though_another_does_not_fit() -> None:
    class Mail(Model):
        id: str
        from_: str | None = Field(default=None, alias="from")
        size: int | None = None

    body = b'{"e":{"count":1,"mail":[{"id":"1","from":"a","size":"big","new":1}]}}'
    with pytest.warns(ResponseShapeWarning, match=r"Mail\.size"):
        (mail,) = envelope(body).list(Mail)

    assert mail.model_dump() == {"id": "1", "from_": "a", "size": "big", "new": 1}
    assert mail.model_dump(by_alias=True) == {"id": "1", "from": "a", "size": "big", "new": 1}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.text() | st.sampled_from(NAMES.split()),
            inner,
        )
    ),
    max_leaves=20,
)
REQUESTS: list[Callable[[], Request]] = [
    ListMachinesRequest,
    ListTagsRequest,
    lambda: UpdateMachineRequest(id="1"),
    LoginRequest,
    lambda: DeleteMachineRequest(id="1"),
    lambda: DeployMachineRequest(zoneid="z"),
    DedicateRequest,
]


def read(client: ScriptedClient, make: Callable[[], Request]) -> None:
    value: object = client.send(make())
    if isinstance(value, Job):
        return
    repr(value)
    pickle.dumps(value)
    if isinstance(value, Machine):
        value.model_dump()
        value.model_dump_json()


@given(JSON, st.sampled_from(REQUESTS), st.booleans())
def test_any_json_is_a_value_or_an_error_of_ours(
    document: object, make: Callable[[], Request], strict: bool
) -> None:
    body = json.dumps(document).encode()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResponseShapeWarning)
        for whole in (body, b'{"e":%s}' % body, b'{"e":{"machine":%s}}' % body):
            try:
                read(answering(whole, strict=strict), make)
            except CloudStackError as error:
                str(error)


@pytest.mark.filterwarnings("ignore::cstyped.errors.ResponseShapeWarning")
@given(st.binary(), st.sampled_from(REQUESTS))
def test_any_bytes_are_a_value_or_an_error_of_ours(
    body: bytes, make: Callable[[], Request]
) -> None:
    for whole in (body, b'{"e":{"machine":[{"id":"' + body + b'"}]}}'):
        try:
            read(answering(whole), make)
        except CloudStackError as error:
            str(error)


MACHINES = st.lists(
    st.fixed_dictionaries(
        {"id": st.text(), "name": st.text()},
        optional={
            "cpunumber": st.integers(),
            "haenable": st.booleans(),
            "details": st.dictionaries(st.text(), st.text()),
            "nic": st.lists(st.fixed_dictionaries({"id": st.text()})),
        },
    )
)


@given(MACHINES)
def test_what_a_server_sends_is_what_is_read(rows: list[dict[str, object]]) -> None:
    machines = listed({"count": len(rows), "machine": rows}, strict=True)

    assert [machine.model_dump(exclude_unset=True) for machine in machines] == rows


def test_an_object_that_lacks_a_field_is_dumped_by_the_usual_options() -> None:
    machine = listed({"count": 1, "machine": [{"name": "web", "haenable": None}]}).one()

    assert machine.model_dump(include={"name", "haenable"}) == {"name": "web", "haenable": None}
    assert "name" not in machine.model_dump(exclude={"name"})
    assert machine.model_dump(exclude_unset=True) == {"name": "web", "haenable": None}
    assert machine.model_dump(exclude_defaults=True) == {"name": "web"}
    assert machine.model_dump(exclude_none=True) == {"name": "web"}
    assert machine.model_dump_json(include={"name"}) == '{"name":"web"}'


@pytest.mark.parametrize("count", ["--5", "five", "1_0x", [], {}])
def test_a_count_that_is_no_number_is_no_count(count: object) -> None:
    found = listed({"count": count, "machine": [{"id": "1", "name": "web"}]})

    assert found.total is None
    assert found.one().name == "web"
