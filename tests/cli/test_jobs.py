"""Jobs: waited for, taken up again, and for many things at once."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from cstyped.testing import FakeCloud
from tests.cli.conftest import Cloud
from tests.cli.program import Program


def test_a_pipe_gets_the_id_of_the_job_and_a_terminal_waits(cstyped: Program, cloud: Cloud) -> None:
    piped = cstyped("stop", "vm", "web-2")
    job = cstyped("wait", piped.out.strip(), "-o", "json")
    waited = cstyped.in_terminal("start", "vm", "web-2", NO_COLOR="1")

    assert piped.code == job.code == waited.code == 0, piped.err + job.err
    assert json.loads(job.out)["state"] == "Stopped"
    assert "startVirtualMachine: pending" in waited.out
    assert waited.out.splitlines()[-1].split()[:2] == ["web-2", "Running"]
    assert cloud.state("web-2") == "Running"


def test_a_job_says_what_became_of_it(cstyped: Program, cloud: Cloud) -> None:
    job = cloud.client.reboot_virtual_machine(id=cloud.ids["web-1"])
    job.result(timeout=60)

    ended = cstyped("job", job.id, "-o", "json")
    unknown = cstyped("job", "00000000-0000-0000-0000-000000000000")

    assert json.loads(ended.out)["state"] == "done"
    assert unknown.code == 6


def test_many_are_taken_from_standard_input(cstyped: Program, cloud: Cloud) -> None:
    made = [cloud.deploy(name) for name in ("many-1", "many-2", "many-3")]
    ids = cstyped("list", "vm", "keyword=many", "-o", "ids")

    ended = cstyped("stop", "vm", "-", "--wait", "--parallel", "2", "-o", "tsv", "--no-header",
                    "--columns", "state", given=ids.out)  # fmt: skip

    assert ended.code == 0, ended.err
    assert ended.out.split() == ["Stopped"] * 3
    assert ended.err == "3 done\n"
    for own in made:
        cloud.client.destroy_virtual_machine(id=own, expunge=True).result(timeout=60)


def test_rows_of_json_are_taken_from_standard_input_too(cstyped: Program, cloud: Cloud) -> None:
    row = cstyped("list", "vm", "name=web-1", "--columns", "name,id")

    ended = cstyped("reboot", "vm", "-", "--dry-run", given=row.out)

    assert f"id={cloud.ids['web-1']}" in ended.out


def test_what_failed_is_told_with_its_name_and_the_rest_is_done(
    cstyped: Program, cloud: Cloud
) -> None:
    nobody = "11111111-1111-1111-1111-111111111111"

    ended = cstyped("reboot", "vm", nobody, "web-1", "--wait", "-o", "ids")

    assert ended.code == 6
    assert ended.out.split() == [cloud.ids["web-1"]]
    assert ended.err.splitlines()[0].startswith(f"{nobody}: rebootVirtualMachine(")
    assert ended.err.splitlines()[-1] == "Error: 1 done, 1 failed"


def test_nothing_on_standard_input_is_told(cstyped: Program) -> None:
    ended = cstyped("stop", "vm", "-", given="\n")

    assert (ended.code, ended.err) == (2, "Error: there is nothing on standard input\n")


@pytest.fixture
def slow(cstyped: Program) -> Iterator[tuple[Program, list[str]]]:
    """The program against a cloud whose jobs take long, and a line that begins one."""
    with FakeCloud(job_seconds=600) as fake:
        keys = fake.api_keys
        env = {
            "CLOUDSTACK_ENDPOINT": fake.endpoint,
            "CLOUDSTACK_KEY": keys.key,
            "CLOUDSTACK_SECRET": keys.secret,
        }
        line = ["create", "volume", "name=v", "zone=zone-1", "diskoffering=Small"]
        yield replace(cstyped, env=env), line


def test_an_interrupted_wait_says_how_to_go_on(slow: tuple[Program, list[str]]) -> None:
    cstyped, line = slow

    ended = cstyped.in_terminal(*line, interrupt="pending")

    assert ended.code == 130
    job = re.search(
        r"is still running as job (\S+); cstyped wait (\S+) resumes the wait", ended.out
    )
    assert job is not None, ended.out
    assert job[1] == job[2]
    assert json.loads(cstyped("job", job[1], "-o", "json").out)["state"] == "pending"


def test_who_waits_only_so_long_is_told_that_the_job_runs_on(
    slow: tuple[Program, list[str]],
) -> None:
    cstyped, line = slow

    ended = cstyped(*line, "--wait-for", "0.2")
    begun = cstyped(*line, "--no-wait")
    again = cstyped("wait", begun.out.strip(), "--wait-for", "0.2")

    assert (ended.code, again.code) == (8, 8), ended.err + again.err
    assert re.search(
        r"createVolume is still running as job .* after 0\.2 s; cstyped wait ", ended.err
    )


def test_interrupting_many_says_what_has_begun(slow: tuple[Program, list[str]]) -> None:
    cstyped, line = slow
    jobs = [cstyped(*line, "--no-wait").out.strip() for _ in range(2)]

    ended = cstyped.in_terminal("wait", *jobs, interrupt="0 of 2")

    assert ended.code == 130
    assert f"interrupted; the jobs run on: cstyped wait {' '.join(jobs)}" in ended.out


def test_an_interrupted_call_says_that_it_may_be_carried_out(cstyped: Program) -> None:
    user = ["account=admin", "email=a@b", "firstname=a", "lastname=b", "username=u"]
    with socket.create_server(("127.0.0.1", 0)) as silent:  # it takes calls and answers none
        ended = cstyped.in_terminal(
            "create", "user", "password=hunter22", *user, interrupt="asks for it",
            CLOUDSTACK_ENDPOINT=f"http://127.0.0.1:{silent.getsockname()[1]}/client/api",
        )  # fmt: skip

    assert ended.code == 130
    assert ended.out.rstrip().endswith("Error: interrupted; what was sent may be carried out")
