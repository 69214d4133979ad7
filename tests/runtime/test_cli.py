"""The command line `cstyped`, as its own process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cstyped.testing import FakeCloud
from tests.faults import server as faults
from tests.faults.server import FaultServer, Sessions, refusal

KEY, SECRET = "key-of-nobody", "secret-of-nobody"
VERSION = {"capability": {"cloudstackversion": "4.22.0.0"}}


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        running.replies["listCapabilities"] = faults.reply(VERSION)
        running.replies["listUsers"] = faults.reply(
            {
                "count": 2,
                "user": [
                    {"username": "else", "account": "x", "apikey": "other"},
                    {
                        "username": "admin",
                        "account": "main",
                        "apikey": KEY,
                        "rolename": "Root Admin",
                        "domain": "ROOT",
                    },
                ],
            }
        )
        yield running


def cstyped(server: FaultServer, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    keys = {"CLOUDSTACK_KEY": KEY, "CLOUDSTACK_SECRET": SECRET}
    clean = {n: v for n, v in os.environ.items() if not n.startswith("CLOUDSTACK_")}
    return subprocess.run(
        [sys.executable, "-m", "cstyped", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
        check=False,
        env=clean | {"CLOUDSTACK_ENDPOINT": server.endpoint} | (env or keys),
    )


def test_check_says_whose_keys_these_are_and_what_the_server_is(server: FaultServer) -> None:
    done = cstyped(server, "check")

    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "settings:  the environment",
        f"endpoint:  {server.endpoint}",
        "tls:       none; it does not leave this machine",
        "signed in: as admin, account main, with API keys",
        "role:      Root Admin in domain ROOT",
        "server:    CloudStack 4.22.0.0",
        "package:   CloudStack 4.22, as the server",
    ]


def test_check_of_keys_that_may_not_list_users_succeeds(server: FaultServer) -> None:
    server.replies["listUsers"] = refusal(432, "not for you")

    done = cstyped(server, "check")

    assert done.returncode == 0
    assert "with API keys" in done.stdout


def test_check_signs_in_with_a_password_and_logs_out(server: FaultServer) -> None:
    server.sessions = Sessions()

    done = cstyped(server, "check", CLOUDSTACK_USERNAME="admin", CLOUDSTACK_PASSWORD="password")

    assert "signed in: as admin, account admin" in done.stdout
    assert server.commands() == ["login", "listCapabilities", "logout"]


def test_wrong_keys_are_told_in_words_and_not_in_a_traceback(server: FaultServer) -> None:
    server.replies.clear()
    server.default = refusal(401, faults.REFUSED)

    done = cstyped(server, "check")

    assert done.returncode == 4
    assert "Likely cause: a wrong API key or secret" in done.stderr
    assert "Traceback" not in done.stderr
    assert SECRET not in done.stderr


def test_without_settings_all_ways_to_give_them_are_told(server: FaultServer) -> None:
    done = cstyped(server, "check", CLOUDSTACK_ENDPOINT="", HOME="/nonexistent")

    assert done.returncode == 3
    assert "CLOUDSTACK_ENDPOINT is not set" in done.stderr
    assert ".cloudstack.ini" in done.stderr


def test_call_shows_the_answer_as_json(server: FaultServer) -> None:
    done = cstyped(server, "call", "listZones", "available=true", "tags[0].key=a=b", "name=")

    assert json.loads(done.stdout) == {"count": 1, "zone": [{"id": "z1", "name": "one"}]}
    sent = server.received[0].params
    assert (sent["available"], sent["tags[0].key"], sent["name"]) == ("true", "a=b", "")


def test_call_refuses_what_is_not_a_pair(server: FaultServer) -> None:
    done = cstyped(server, "call", "listZones", "available")

    assert done.returncode == 2
    assert "'available' is not NAME=VALUE" in done.stderr


def test_call_refuses_a_name_that_is_given_twice(server: FaultServer) -> None:
    done = cstyped(server, "call", "listZones", "ids=a", "ids=b")

    assert done.returncode == 2
    assert "ids is given twice; write a list as one value: ids=a,b" in done.stderr
    assert server.commands() == []


def test_call_doubts_a_parameter_that_the_server_would_pass_over(server: FaultServer) -> None:
    done = cstyped(server, "call", "listZones", "avilable=true", "Tags[0].key=env")

    assert done.returncode == 0
    (warning,) = done.stderr.splitlines()
    assert "listZones has no parameter 'avilable'" in warning
    assert "did you mean 'available'?" in warning
    assert json.loads(done.stdout)["count"] == 1


def test_call_doubts_a_command_that_the_bindings_do_not_know(server: FaultServer) -> None:
    server.replies["listZonez"] = refusal(432, "unknown")

    done = cstyped(server, "call", "listZonez")

    assert done.returncode == 1
    assert "no command 'listZonez' is known here; did you mean 'listZones'?" in done.stderr
    assert server.commands() == ["listZonez"]


def test_an_interrupted_wait_says_how_to_find_the_job_again(server: FaultServer) -> None:
    server.replies["startVirtualMachine"] = faults.reply({"jobid": "j1"})
    server.replies["queryAsyncJobResult"] = faults.reply({"jobid": "j1", "jobstatus": 0})
    keys = {"CLOUDSTACK_KEY": KEY, "CLOUDSTACK_SECRET": SECRET}
    running = subprocess.Popen(
        [sys.executable, "-m", "cstyped", "call", "--wait", "startVirtualMachine", "id=v1"],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"CLOUDSTACK_ENDPOINT": server.endpoint} | keys,
    )
    until = time.monotonic() + 30
    while "queryAsyncJobResult" not in server.commands() and time.monotonic() < until:
        time.sleep(0.02)

    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=30)

    assert running.returncode == 130
    assert "cstyped wait j1 resumes the wait" in told


def test_a_slip_in_the_environment_does_not_reach_the_cloud_of_a_file(
    server: FaultServer, tmp_path: Path
) -> None:
    file = tmp_path / "cloudstack.ini"
    file.write_text(f"[cloudstack]\nendpoint={server.endpoint}\nkey=k\nsecret=s\n")
    file.chmod(0o600)

    meant = cstyped(
        server, "check", CLOUDSTACK_ENDPOINT="https://other.example", CLOUDSTACK_CONFIG=str(file)
    )
    unset = cstyped(server, "check", CLOUDSTACK_ENDPOINT="", CLOUDSTACK_CONFIG=str(file))

    assert meant.returncode == 3
    assert "CLOUDSTACK_KEY and CLOUDSTACK_SECRET are not set" in meant.stderr
    assert unset.returncode == 0, unset.stderr
    assert server.commands()[0] == "listCapabilities"


def test_a_warning_is_told_without_the_place_in_the_code(server: FaultServer) -> None:
    done = cstyped(
        server,
        "--timeout=2",
        "check",
        CLOUDSTACK_ENDPOINT="http://cloud.invalid/client/api",
        CLOUDSTACK_KEY=KEY,
        CLOUDSTACK_SECRET=SECRET,
    )

    assert done.returncode == 5
    assert done.stderr.startswith("Warning: http:// to cloud.invalid")
    assert ".py" not in done.stderr


def test_call_can_wait_for_the_job(server: FaultServer) -> None:
    server.replies["startVirtualMachine"] = faults.reply({"jobid": "j1"})
    server.replies["queryAsyncJobResult"] = faults.reply(
        {"jobid": "j1", "jobstatus": 1, "jobresult": {"virtualmachine": {"id": "v1"}}}
    )

    done = cstyped(server, "call", "--wait", "startVirtualMachine", "id=v1")

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["id"] == "v1"


def listed(rows: int, count: int) -> faults.Reply:
    zones = [{"id": f"z{number}"} for number in range(rows)]
    return faults.reply({"count": count, "zone": zones})


def test_call_says_that_a_list_was_cut(server: FaultServer) -> None:
    server.replies["listZones"] = listed(5, count=12)

    cut = cstyped(server, "call", "listZones")
    page = cstyped(server, "call", "listZones", "page=1", "pagesize=5")
    server.replies["listZones"] = listed(5, count=5)
    whole = cstyped(server, "call", "listZones")

    assert "the first 5 of 12 rows; --all shows every page" in cut.stderr
    assert len(json.loads(cut.stdout)["zone"]) == 5
    assert page.stderr == whole.stderr == ""


def test_call_shows_every_page_where_it_is_to(server: FaultServer) -> None:
    with FakeCloud() as cloud:
        for number in range(7):
            cloud.client().create_ssh_key_pair(name=f"k{number}")
        keys = cloud.api_keys
        done = cstyped(
            server,
            "call",
            "--all",
            "listSSHKeyPairs",
            "page=1",
            "pagesize=2",
            CLOUDSTACK_ENDPOINT=cloud.endpoint,
            CLOUDSTACK_KEY=keys.key,
            CLOUDSTACK_SECRET=keys.secret,
        )

    assert done.stderr == ""
    assert len(json.loads(done.stdout)["sshkeypair"]) == 7


def test_verbose_logs_the_calls_without_secrets(server: FaultServer) -> None:
    done = cstyped(server, "-v", "call", "updateUser", "password=hunter22")

    assert "updateUser(password='***') -> 200" in done.stderr
    assert "hunter22" not in done.stderr
