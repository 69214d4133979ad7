"""Defaults go with every command that has such a parameter and was not given it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module

import pytest

from cstyped import Client, InvalidRequest, ListNetworksRequest, ListZonesRequest
from cstyped.errors import ConfigError
from cstyped.runtime import BaseClient
from cstyped.testing import FakeCloud
from tests.faults.server import FaultServer, reply
from tests.runtime.specimens import KEYS, ListMachinesRequest, ScriptedClient
from tests.runtime.test_results import Pages, machines


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        running.default = reply({})
        yield running


@pytest.fixture
def client(server: FaultServer) -> Iterator[Client]:
    with Client(server.endpoint, KEYS) as client:
        yield client.options(defaults={"projectid": "p1", "listall": True})


def last(server: FaultServer) -> dict[str, str]:
    ours = {"apiKey", "command", "expires", "response", "signature", "signatureVersion"}
    params = server.received[-1].params
    return {name: text for name, text in params.items() if name not in ours}


def test_the_three_doors_take_the_same_defaults(server: FaultServer, client: Client) -> None:
    client.list_networks(zoneid="z")
    by_method = last(server)
    client.send(ListNetworksRequest(zoneid="z"))
    by_request = last(server)
    client.call("listNetworks", {"zoneid": "z"})

    assert by_method == by_request == last(server)
    assert by_method == {"zoneid": "z", "projectid": "p1", "listall": "true"}


def test_a_command_without_the_parameter_goes_without(server: FaultServer, client: Client) -> None:
    client.list_zones(name="eu-1")
    assert last(server) == {"name": "eu-1"}
    client.call("listZones", {"name": "eu-1"})
    assert last(server) == {"name": "eu-1"}
    client.call("acmeThing", {"name": "x"})
    assert last(server) == {"name": "x"}


def test_what_a_call_gives_counts(server: FaultServer, client: Client) -> None:
    client.list_networks(projectid="p2", listall=False)
    assert last(server) == {"projectid": "p2", "listall": "false"}
    client.call("listNetworks", {"ProjectId": "p2", "LISTALL": False})
    assert last(server) == {"ProjectId": "p2", "LISTALL": "false"}
    client.list_networks(projectid="", listall=None)
    assert last(server) == {"projectid": "", "listall": "true"}


def test_a_map_that_is_given_in_its_wire_form_counts_as_given(
    server: FaultServer, client: Client
) -> None:
    tagged = client.options(defaults={"tags": {"env": "prod"}})

    tagged.call("listNetworks", {"tags[0].key": "env", "tags[0].value": "test"})
    assert last(server)["tags[0].value"] == "test"
    assert not any(name.startswith("tags[1]") for name in last(server))
    tagged.list_networks()
    assert (last(server)["tags[0].key"], last(server)["tags[0].value"]) == ("env", "prod")


def test_further_options_add_change_and_take_away(server: FaultServer, client: Client) -> None:
    client.options(defaults={"listall": None, "zoneid": "z"}, timeout=5.0).list_networks()
    assert last(server) == {"projectid": "p1", "zoneid": "z"}
    client.options(defaults={"projectid": "p3"}).options(strict=True).list_networks()
    assert last(server) == {"projectid": "p3", "listall": "true"}
    client.list_networks()
    assert last(server) == {"projectid": "p1", "listall": "true"}


def test_several_values_go_with_every_call_although_they_were_given_once(
    server: FaultServer, client: Client
) -> None:
    ids = client.options(defaults={"ids": (name for name in ("a", "b")), "projectid": None})

    for _ in range(2):
        ids.list_zones()
        assert last(server) == {"ids": "a,b"}


@pytest.mark.parametrize(
    ("name", "meant"),
    [("projetid", "projectid"), ("ProjectID", "projectid"), ("listal", "listall")],
)
def test_a_misspelt_default_is_refused_with_its_neighbour(name: str, meant: str) -> None:
    client = Client("https://cloud.example", KEYS)

    with pytest.raises(ConfigError, match=f"parameter '{name}'; did you mean '{meant}'"):
        client.options(defaults={name: "x"})
    with pytest.raises(ConfigError, match="did you mean"):
        client.options(defaults={name: None})


@pytest.mark.parametrize("defaults", [["projectid"], "projectid", 5])
def test_defaults_are_a_mapping(defaults: object) -> None:
    with pytest.raises(ConfigError, match="a mapping such as"):
        Client("https://cloud.example", KEYS).options(defaults=defaults)  # type: ignore[arg-type]  # the point


def test_a_default_of_a_wrong_type_is_refused_by_the_call_that_takes_it(client: Client) -> None:
    wrong = client.options(defaults={"listall": [1]})

    with pytest.raises(InvalidRequest, match="listNetworks: listall"):
        wrong.list_networks()
    wrong.list_zones()


def test_a_clients_own_package_knows_its_own_parameters() -> None:
    plugin = import_module("tests.golden.plugin.golden_plugin")

    with pytest.raises(ConfigError, match="no command has a parameter 'projectid'"):
        plugin.Client("https://cloud.example", KEYS).options(defaults={"projectid": "p"})
    # Without commands nobody knows what is misspelt.
    BaseClient("https://cloud.example", KEYS).options(defaults={"projectid": "p"})


def test_pages_are_walked_with_the_defaults_and_by_them() -> None:
    client = ScriptedClient(Pages(machines(12)))

    found = client.options(defaults={"name": "a", "pagesize": 5}).send(ListMachinesRequest())

    assert [len(page) for page in found.pages()] == [5, 5, 2]
    assert {params["name"] for _, params in client.asked} == {"a"}
    assert {params["pagesize"] for _, params in client.asked} == {"5"}


def test_a_request_stays_as_it_was(client: Client) -> None:
    request = ListZonesRequest(name="x")
    client.options(defaults={"keyword": "k"}).send(request)

    assert request == ListZonesRequest(name="x")


def test_misspelt_defaults_are_told_without_loading_the_commands() -> None:
    program = (
        "import sys, cstyped\n"
        "client = cstyped.Client('https://cloud.example', cstyped.ApiKeys('k', 's'))\n"
        "client.options(defaults={'projectid': 'p'})\n"
        "print(sum(name.startswith('cstyped.api.list') for name in sys.modules))\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "0"


def test_everything_of_a_project_is_reached_by_its_default() -> None:
    with FakeCloud() as cloud:
        admin = cloud.client()
        project = admin.create_project(name="apollo", displaytext="Apollo").result()
        inside = admin.options(defaults={"projectid": project.id})

        inside.create_ssh_key_pair(name="of-the-project")
        admin.create_ssh_key_pair(name="of-the-admin")

        assert [pair.name for pair in inside.list_ssh_key_pairs()] == ["of-the-project"]
        assert [pair.name for pair in admin.list_ssh_key_pairs()] == ["of-the-admin"]
