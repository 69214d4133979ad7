"""Commands are attributes of the class `Client` before any use, as methods written there are."""

from __future__ import annotations

import inspect
import pydoc
import subprocess
import sys
from collections.abc import Iterator
from unittest import mock

import pytest

from cstyped import ApiKeys, Client
from tests.faults.server import FaultServer
from tests.golden.plugin.golden_plugin import Client as PluginClient

KEYS = ApiKeys("key", "secret")
ENDPOINT = "http://localhost/client/api"


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


def test_a_command_on_the_class_is_the_plain_function() -> None:
    parameters = inspect.signature(Client.list_pods).parameters

    assert list(parameters)[:2] == ["client", "allocationstate"]
    assert "List pods" in pydoc.render_doc(Client.list_pods)
    assert inspect.isfunction(PluginClient.list_coffee_machines)


def test_a_command_on_a_client_is_a_method() -> None:
    client = Client(ENDPOINT, KEYS)

    assert inspect.ismethod(client.list_pods)
    assert "client" not in inspect.signature(client.list_pods).parameters


def test_a_command_is_there_before_any_other_use() -> None:
    program = (
        "import sys; from cstyped import Client\n"
        "assert 'list_pods' in dir(Client) and 'list_pods' in vars(Client)\n"
        "print([name for name in sys.modules if name.startswith('cstyped.api.commands.list')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=30
    )

    assert done.stdout.strip() == "[]"


def test_a_use_leaves_the_class_as_it_was() -> None:
    before = dict(vars(Client))

    assert callable(Client(ENDPOINT, KEYS).list_pods)
    assert callable(Client.list_pods)

    assert dict(vars(Client)) == before


@pytest.mark.parametrize("autospec", [None, True])
def test_a_command_can_be_patched(autospec: bool | None) -> None:
    with mock.patch.object(Client, "list_zones", autospec=autospec) as patched:
        Client(ENDPOINT, KEYS).list_zones(available=True)

    assert patched.call_args.kwargs == {"available": True}
    assert inspect.isfunction(Client.list_zones)


def test_a_patched_command_knows_its_parameters() -> None:
    with mock.patch.object(Client, "list_zones", autospec=True):
        client = Client(ENDPOINT, KEYS)

        with pytest.raises(TypeError, match="availble"):
            client.list_zones(availble=True)  # type: ignore[call-arg]  # the point


def test_a_plugins_client_can_be_specified_as_a_whole() -> None:
    client = mock.create_autospec(PluginClient)(ENDPOINT, KEYS)

    client.list_coffee_machines()

    with pytest.raises(TypeError, match="pages"):
        client.list_coffee_machines(pages=1)


def test_a_subclass_can_extend_a_command(server: FaultServer) -> None:
    class Ours(Client):
        def list_zones(self, **given: object) -> object:  # type: ignore[override]  # any will do
            return super().list_zones(available=True)

    with Ours(server.endpoint, KEYS) as client:
        client.list_zones()

    assert server.received[0].params["available"] == "true"


def test_a_method_of_the_class_itself_takes_the_place_of_a_command() -> None:
    class Ours(PluginClient):
        commands = PluginClient.commands

        def list_coffee_machines(self) -> str:  # type: ignore[override]  # the point
            return "ours"

    assert Ours(ENDPOINT, KEYS).list_coffee_machines() == "ours"
