"""Reading a dump: what it does not know it reports, and a text that is no dump it refuses."""

from __future__ import annotations

import json

import pytest

from generator.findings import Finding, GeneratorError
from generator.spec.read import read_dump
from tests.generator.dumps import api, dump, field, param


def test_an_answer_is_read_with_and_without_its_envelope() -> None:
    bare = json.dumps({"count": 1, "api": [api("listFoos")]}).encode()
    listed = json.dumps([api("listFoos")]).encode()

    for data in (dump(api("listFoos")), bare, listed):
        found, findings = read_dump(data, "x.json")
        assert [command.name for command in found.commands] == ["listFoos"]
        assert findings == ()


def test_an_entry_keeps_all_its_facts() -> None:
    entry = api(
        "createFoo",
        [param("id", "uuid", required=True, length=40, since="4.2", related="listFoos,listBars")],
        [field("bar", "list", field("name")), {}, {}],
        isasync=True,
        since="4.1",
        related="listFoos",
        description="Makes one.",
    )

    found, _ = read_dump(dump(entry), "x.json")

    command = found.commands[0]
    assert (command.isasync, command.since, command.related) == (True, "4.1", ("listFoos",))
    assert command.hidden_fields == 2
    assert command.doc == "Makes one."
    (only,) = command.params
    assert (only.required, only.length, only.since) == (True, 40, "4.2")
    assert only.related == ("listFoos", "listBars")
    assert command.fields[0].fields[0].name == "name"


def test_an_unknown_key_is_reported_once_with_its_place() -> None:
    apis = [api(name, permission="all") for name in ("listB", "listA")]

    _, findings = read_dump(dump(*apis), "x.json")

    what = "a command has the unknown key 'permission'; kept, not used (and at 1 more place)"
    assert findings == (Finding("listA", what),)


def test_an_unknown_type_is_reported_and_kept() -> None:
    entry = api("listFoos", [param("a", "rainbow")], [field("b", "sunshine")])

    found, findings = read_dump(dump(entry), "x.json")

    assert found.commands[0].params[0].type == "rainbow"
    assert [str(finding) for finding in findings] == [
        "warning: listFoos.a: unknown parameter type 'rainbow'; taken as text",
        "warning: listFoos:b: unknown field type 'sunshine'; taken as any value",
    ]


def test_entries_that_are_none_are_left_out_with_an_error() -> None:
    bad = api("listFoos", [{"type": "string"}], [{"type": "string"}])
    data = json.dumps({"api": [bad, {"isasync": True}, None, "x"]}).encode()

    found, findings = read_dump(data, "x.json")

    assert [command.name for command in found.commands] == ["listFoos"]
    assert {finding.severity for finding in findings} == {"error"}


def test_a_very_old_server_writes_truth_as_text() -> None:
    found, _ = read_dump(dump(api("x", [param("id", required="true")], isasync="true")), "x")

    assert found.commands[0].isasync
    assert found.commands[0].params[0].required


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<html>login</html>", "not JSON .* starts with '<html>login"),
        (b"", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b'"text"', "not a listApis response"),
        (b"{}", "found neither 'listapisresponse' nor 'api'"),
        (b'{"listapisresponse":{}}', "found neither"),
        (b'{"api":[]}', "contains no command"),
        (
            b'{"listapisresponse":{"errorcode":401,"errortext":"unable to verify"}}',
            "returned an error instead of its commands: 401 unable to verify",
        ),
        (
            b'{"errorresponse":{"errorcode":432,"errortext":"no such command"}}',
            "returned an error instead of its commands: 432 no such command",
        ),
    ],
)
def test_a_file_that_is_no_dump_is_refused_with_what_was_expected(data: bytes, said: str) -> None:
    with pytest.raises(GeneratorError, match=rf"my\.json: .*{said}"):
        read_dump(data, "my.json")


def test_a_length_that_is_no_length_is_the_usual_one() -> None:
    lengths: list[object] = ["x", -1, 10**30, True, None, 40]
    entry = api("x", [param(f"p{n}", length=length) for n, length in enumerate(lengths)])

    found, _ = read_dump(dump(entry), "x.json")

    assert [one.length for one in found.commands[0].params] == [255, 255, 255, 255, 255, 40]
