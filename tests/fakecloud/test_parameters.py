"""Parameters checked as the server checks them, and the form of answers."""

from __future__ import annotations

import pytest

from .asking import Asker, inside


def test_a_missing_parameter_is_named_under_the_commands_envelope(admin: Asker) -> None:
    answer = admin.raw("deployVirtualMachine")

    assert answer.status_code == 431
    error = inside(answer)["deployvirtualmachineresponse"]
    assert error["cserrorcode"] == 9999
    assert answer.headers["X-Description"] == error["errortext"]


@pytest.mark.parametrize(
    ("command", "params"),
    [
        ("listZones", {"id": "not-a-uuid"}),
        ("listZones", {"id": ""}),
        ("listZones", {"id": "00000000-0000-0000-0000-000000000000"}),
        ("listVirtualMachines", {"page": "x", "pagesize": "10"}),
        ("listVirtualMachines", {"page": "1"}),
        ("listVirtualMachines", {"pagesize": "10"}),
        ("listVirtualMachines", {"keyword": "a\tb"}),
        ("createSSHKeyPair", {"name": ""}),
        ("createSSHKeyPair", {"name": "n" * 256}),
        ("suspendProject", {"id": "1"}),  # the id of a region, and of a type of usage
        ("queryAsyncJobResult", {"jobid": "00000000-0000-0000-0000-000000000000"}),
    ],
)
def test_what_the_server_cannot_read_is_431(
    admin: Asker, command: str, params: dict[str, str]
) -> None:
    assert admin.refused(command, **params) == (431, 9999)


@pytest.mark.parametrize(
    "params", [{"page": "1", "pagesize": "501"}, {"page": "1", "pagesize": "-1"}]
)
def test_a_page_that_cannot_be_is_a_431_of_the_command(
    admin: Asker, params: dict[str, str]
) -> None:
    assert admin.refused("listVirtualMachines", **params) == (431, 4350)


def test_unknown_parameters_and_wrong_booleans_pass(admin: Asker) -> None:
    assert admin.ask("listVirtualMachines", bogus="1", listall="yes") == {}


def test_names_are_read_in_any_case(admin: Asker) -> None:
    assert admin.ask("createSSHKeyPair", NAME="k")["keypair"]["name"] == "k"


def test_a_map_without_field_is_430(admin: Asker) -> None:
    answer = admin.raw("listVirtualMachines", **{"tags[0]": "x"})

    assert answer.status_code == 430


def test_an_id_with_a_since_that_is_no_uuid_is_dropped(admin: Asker) -> None:
    admin.machine(name="m")

    assert admin.ask("listVirtualMachines", autoscalevmgroupid="junk")["count"] == 1


def test_query_and_body_are_one_and_the_query_wins(admin: Asker) -> None:
    answer = admin.http.post(
        admin.cloud.endpoint + "?command=listZones&response=json",
        data={"command": "listPods", "response": "json"},
        timeout=10,
    )

    assert list(inside(answer)) == ["listzonesresponse"]


def test_pages_count_everything_and_end_in_a_bare_count(admin: Asker) -> None:
    for number in range(12):
        admin.ask("createSSHKeyPair", name=f"kp-{number:02}")

    def page(number: str, size: str = "10") -> dict[str, object]:
        found: dict[str, object] = admin.ask("listSSHKeyPairs", page=number, pagesize=size)
        return found

    assert page("1")["count"] == page("2")["count"] == 12
    assert len(page("2")["sshkeypair"]) == 2  # type: ignore[arg-type] # a list, as JSON has it
    assert page("3") == page("1", "0") == {"count": 12}
    assert page("0") == page("1")


def test_answers_are_compact_and_unescaped(admin: Asker) -> None:
    answer = admin.raw("createInstanceGroup", name="ü <b>&")

    assert answer.content.startswith(b'{"createinstancegroupresponse":{"instancegroup":{')
    assert '"name":"ü <b>&"'.encode() in answer.content
    assert answer.headers["Content-Type"] == "application/json;charset=utf-8"


def test_without_response_json_the_answer_is_xml(admin: Asker) -> None:
    answer = admin.send({"command": "listZones"})

    assert answer.status_code == 401
    assert answer.text.startswith("<?xml")
    assert "<errorcode>401</errorcode>" in answer.text


def test_a_project_command_without_id_answers_nothing(admin: Asker) -> None:
    answer = admin.raw("deleteProject")

    assert (answer.status_code, answer.content) == (200, b"")


def test_put_is_405_and_another_path_404(admin: Asker) -> None:
    assert admin.http.put(admin.cloud.endpoint, timeout=10).status_code == 405
    assert admin.http.get(admin.cloud.endpoint + "x", timeout=10).status_code == 404


def test_a_long_query_is_refused_and_a_long_body_is_read(admin: Asker) -> None:
    assert admin.raw("listZones", "GET", keyword="k" * 9000).status_code == 414
    assert admin.raw("listZones", keyword="k" * 9000).status_code in (200, 431)


def test_command_names_are_told_apart_by_case(admin: Asker) -> None:
    assert admin.raw("listzones").status_code == 401
