"""Calls by name can read every page, and wait for their job."""

from __future__ import annotations

import warnings
from collections.abc import Mapping

import pytest

from cstyped import Client, NotFound, TruncatedWarning
from cstyped.errors import InvalidRequest, JobFailed, JobTimeout, ParameterError
from cstyped.testing import FakeCloud
from tests.both_clients import Clients
from tests.faults.server import FaultServer, reply
from tests.runtime.specimens import KEYS
from tests.runtime.test_results import Pages, machines, refused

JOB = {"jobid": "j", "jobstatus": 1, "jobresultcode": 0}


@pytest.mark.parametrize(
    "params", [{}, {"page": 1, "pagesize": 5}, {"pagesize": 5}, {"Page": "1", "PageSize": "5"}]
)
def test_every_page_of_a_list_is_read(clients: Clients, params: Mapping[str, object]) -> None:
    def named(command: str, sent: Mapping[str, str]) -> object:
        return pages(command, {name.lower(): text for name, text in sent.items()})

    pages = Pages(machines(17), maximum=7)
    client = clients.scripted(named)

    found = client.call("listMachines", {"name": "a", **params}, all_pages=True)

    assert found == {"count": 17, "machine": machines(17)}
    assert {sent["name"] for _, sent in client.asked} == {"a"}


def test_a_size_over_the_servers_maximum_is_lowered(clients: Clients) -> None:
    pages = Pages(machines(17), maximum=7)

    def once_generous(command: str, params: Mapping[str, str]) -> object:
        answer = pages(command, params)
        pages.maximum = 3
        return answer

    found = clients.scripted(once_generous).call("listMachines", {}, all_pages=True)

    assert found["machine"] == machines(17)


def test_an_answer_that_is_whole_is_given_as_it_came(clients: Clients) -> None:
    client = clients.scripted(lambda command, params: {"count": 2, "machine": machines(2), "x": 1})

    assert client.call("listMachines", all_pages=True) == {
        "count": 2,
        "machine": machines(2),
        "x": 1,
    }
    assert len(client.asked) == 1


@pytest.mark.parametrize(
    "answer", [{}, {"count": 3}, {"capability": {"a": True}}, {"a": [], "b": []}]
)
def test_an_answer_that_is_no_list_is_given_as_it_came(
    clients: Clients, answer: dict[str, object]
) -> None:
    client = clients.scripted(lambda command, params: answer)

    assert client.call("listThings", all_pages=True) == answer
    assert len(client.asked) == 1


def test_a_refusal_of_a_page_is_raised(clients: Clients) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        return refused("no") if params else {"count": 70, "machine": machines(50)}

    with pytest.raises(ParameterError):
        clients.scripted(script).call("listMachines", all_pages=True)


def test_fewer_rows_than_the_server_counts_end_in_a_warning(clients: Clients) -> None:
    same = {"count": 9, "machine": machines(5)}

    with pytest.warns(TruncatedWarning, match="counted 9 rows, but its pages gave 5") as caught:
        clients.scripted(lambda command, params: same).call("listMachines", all_pages=True)

    if clients.kind == "threads":  # the task of a call alone has no line of the caller
        assert caught[0].filename == __file__


def test_a_command_without_pages_is_asked_once() -> None:
    with FaultServer() as server, Client(server.endpoint, KEYS) as client:
        rows = [{"id": str(number)} for number in range(50)]
        server.default = reply({"count": 60, "eventtype": rows})
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            client.call("listEventTypes", all_pages=True)

    assert server.commands() == ["listEventTypes"]


def test_only_what_reads_can_be_read_page_by_page(clients: Clients) -> None:
    client = clients.scripted(lambda command, params: {"jobid": "j"})

    with pytest.raises(InvalidRequest, match="changes something"):
        client.call("deployMachine", all_pages=True)
    assert client.asked == []


def test_a_call_can_wait_for_its_job(clients: Clients) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        if command == "deployMachine":
            return {"id": "1", "jobid": "j"}
        return JOB | {"jobresult": {"machine": {"id": "1", "name": "web"}}}

    client = clients.scripted(script)

    assert client.call("deployMachine", {"zoneid": "z"}, wait=True) == {
        "machine": {"id": "1", "name": "web"}
    }
    assert [command for command, _ in client.asked] == ["deployMachine", "queryAsyncJobResult"]


def test_a_call_that_begins_no_job_gives_its_answer(clients: Clients) -> None:
    client = clients.scripted(lambda command, params: {"success": True})

    assert client.call("deleteMachine", {"id": "1"}, wait=True) == {"success": True}
    assert len(client.asked) == 1


@pytest.mark.parametrize("result", [None, "", [], '{"success": true}', {"success": True}])
def test_whatever_a_job_came_to_is_a_mapping(clients: Clients, result: object) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        return {"jobid": "j"} if command == "deleteMachine" else JOB | {"jobresult": result}

    came = clients.scripted(script).call("deleteMachine", wait=True)

    assert came == ({"success": True} if result else {})


def test_a_job_that_fails_or_takes_too_long_raises_as_typed_jobs_do(clients: Clients) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        if command != "queryAsyncJobResult":
            return {"jobid": "j"}
        return ends.pop(0)

    refusal = {"errorcode": 530, "errortext": "broken"}
    ends: list[object] = [JOB | {"jobstatus": 2, "jobresult": refusal}]
    with pytest.raises(JobFailed, match="broken") as failed:
        clients.scripted(script).call("startMachine", {"id": "1"}, wait=True)
    ends = [JOB | {"jobstatus": 0}]
    with pytest.raises(JobTimeout) as late:
        clients.scripted(script).call("startMachine", {"id": "1"}, wait=True, timeout=0)

    assert (failed.value.command, failed.value.job_id) == ("startMachine", "j")
    assert late.value.job_id == "j"


@pytest.mark.threads_only
def test_an_interrupted_wait_says_how_to_ask_for_the_job_by_name(clients: Clients) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        if command == "queryAsyncJobResult":
            raise KeyboardInterrupt
        return {"jobid": "j"}

    with pytest.raises(KeyboardInterrupt) as caught:
        clients.scripted(script).call("startMachine", {"id": "1"}, wait=True)

    again = "client.call('queryAsyncJobResult', {'jobid': 'j'})"
    assert caught.value.__notes__ == [f"job j is still running; {again} resumes it"]


def test_what_contradicts_itself_is_refused(clients: Clients) -> None:
    client = clients.scripted(lambda command, params: {})

    with pytest.raises(InvalidRequest, match="not both"):
        client.call("listMachines", wait=True, all_pages=True)
    with pytest.raises(InvalidRequest, match=r"client\.options\(timeout"):
        client.call("listMachines", timeout=5)
    assert client.asked == []


def test_a_cloud_is_driven_by_names() -> None:
    with FakeCloud() as cloud:
        client = cloud.client()
        for number in range(5):
            client.call("createSSHKeyPair", {"name": f"k{number}"})
        found = client.call("listSSHKeyPairs", {"pagesize": 2}, all_pages=True)
        done = client.call(
            "deployVirtualMachine",
            {
                "zoneid": client.list_zones()[0].id,
                "serviceofferingid": client.list_service_offerings()[0].id,
                "templateid": client.list_templates(templatefilter="featured")[0].id,
            },
            wait=True,
            timeout=60,
        )
        with pytest.raises(NotFound):
            client.call("deleteSSHKeyPair", {"name": "k9"}, wait=True)

    rows = found["sshkeypair"]
    assert isinstance(rows, list)
    assert len(rows) == 5
    assert done["virtualmachine"]
