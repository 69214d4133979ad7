"""What the server calls deprecated is sent all the same, with one warning at the caller's line."""

from __future__ import annotations

import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator

import pytest

from cstyped import ApiKeys, Client
from cstyped.api import functions, requests
from cstyped.models import Pod
from tests.faults.server import FaultServer, reply

KEYS = ApiKeys("key-of-nobody", "secret-of-nobody")


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        running.replies["lockAccount"] = reply({"success": True})
        running.replies["resetSSHKeyForVirtualMachine"] = reply({"jobid": "j"})
        running.replies["listLdapUsers"] = reply({"count": 0})
        yield running


@pytest.fixture
def client(server: FaultServer) -> Iterator[Client]:
    with Client(server.endpoint, KEYS, timeout=5.0, retries=0) as made:
        yield made


def test_a_deprecated_command_warns_at_the_line_of_its_caller(client: Client) -> None:
    with pytest.warns(DeprecationWarning, match="lockAccount") as caught:
        client.lock_account(account="web", domainid="d-1")

    (warning,) = caught
    assert str(warning.message) == "lockAccount is deprecated: use disableAccount instead"
    assert warning.filename == __file__


@pytest.mark.parametrize("door", ["function", "request", "name"])
def test_every_door_warns(server: FaultServer, client: Client, door: str) -> None:
    call: dict[str, Callable[[], object]] = {
        "function": lambda: functions.lock_account(client, account="web", domainid="d-1"),
        "request": lambda: client.send(requests.LockAccountRequest(account="w", domainid="d")),
        "name": lambda: client.call("lockAccount", {"account": "web", "domainid": "d-1"}),
    }

    with pytest.warns(DeprecationWarning, match="lockAccount is deprecated") as caught:
        call[door]()

    assert len(caught) == 1
    assert caught[0].filename == __file__
    assert server.commands() == ["lockAccount"]


def test_a_deprecated_parameter_warns_where_it_is_given_and_only_there(client: Client) -> None:
    with pytest.warns(DeprecationWarning, match="keypair") as caught:
        client.reset_ssh_key_for_virtual_machine(id="i", keypair="k")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.reset_ssh_key_for_virtual_machine(id="i", keypairs=["k"])
        client.reset_ssh_key_for_virtual_machine(id="i", keypairs=["k"], keypair=None)

    assert [str(one.message) for one in caught] == [
        "resetSSHKeyForVirtualMachine: the parameter keypair is deprecated: use keypairs instead"
    ]


def test_a_call_by_name_knows_the_parameter_in_any_case(client: Client) -> None:
    with pytest.warns(DeprecationWarning, match="the parameter listtype is deprecated"):
        client.call("listLdapUsers", {"ListType": "new"})


def test_a_loop_warns_once(client: Client) -> None:
    def reset_all() -> None:
        for name in ("a", "b", "c"):
            client.reset_ssh_key_for_virtual_machine(id=name, keypair="k")

    with pytest.warns(DeprecationWarning, match="keypair") as caught:
        reset_all()

    assert len(caught) == 1


def test_nothing_is_warned_of_that_was_not_sent(client: Client) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        requests.LockAccountRequest(account="web", domainid="d-1")


def test_reading_a_deprecated_field_warns_of_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pod = Pod.model_construct(id="p", name="pod", startip=["192.0.2.1"])

        assert pod.startip == ["192.0.2.1"]
        assert "startip" in pod.model_dump()


def test_programs_can_ask_what_is_deprecated() -> None:
    said = "use disable_account instead"

    assert getattr(functions.lock_account, "__deprecated__", None) == said
    assert getattr(requests.LockAccountRequest, "__deprecated__", None) == said
    assert not hasattr(functions.disable_account, "__deprecated__")


def test_the_documentation_says_so_and_what_to_use_instead() -> None:
    command = " ".join((functions.lock_account.__doc__ or "").split())
    param = " ".join((functions.reset_ssh_key_for_virtual_machine.__doc__ or "").split())

    assert "Deprecated since 4.7: use disable_account instead; the server refuses" in command
    assert "Deprecated since 4.17: use keypairs instead; a machine can have several" in param


def test_the_command_line_says_it_once_and_in_words(server: FaultServer) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cstyped", "call", "lockAccount", "account=web", "domainid=d-1"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={
            "CLOUDSTACK_ENDPOINT": server.endpoint,
            "CLOUDSTACK_KEY": KEYS.key,
            "CLOUDSTACK_SECRET": "secret-of-nobody",
            "PYTHONWARNINGS": "default",
        },
    )

    assert done.stderr == "Warning: lockAccount is deprecated: use disableAccount instead\n"
    assert done.returncode == 0
