"""The client's own half: endpoints, settings, sending, raw calls, methods that load when used."""

from __future__ import annotations

import pickle
import subprocess
import sys
import warnings
from collections.abc import Iterator
from importlib import import_module
from typing import ClassVar

import pytest

import cstyped
from cstyped import ApiKeys, Client, ListResult, Success, UserLogin
from cstyped.client import BaseClient
from cstyped.errors import (
    AccountError,
    ApiError,
    ConfigError,
    InsecureTransportWarning,
    InvalidRequest,
    ParameterError,
    ResponseShapeWarning,
    TransportError,
    UnknownCommand,
)
from cstyped.names import CommandIndex
from cstyped.settings import Settings
from tests.faults import server as faults
from tests.faults.server import FaultServer, Sessions, refusal, reply

KEYS = ApiKeys("key-of-nobody", "secret-of-nobody")


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running


@pytest.fixture
def client(server: FaultServer) -> Iterator[Client]:
    with Client(server.endpoint, KEYS, timeout=5.0, retries=0) as made:
        yield made


@pytest.mark.parametrize(
    ("endpoint", "words"),
    [
        ("cloud.example:8080/client/api", r"no scheme.*'https://cloud\.example:8080/client/api'"),
        ("cloud.example", "no scheme"),
        ("", "empty"),
        ("   ", "empty"),
        ("ftp://cloud.example/client/api", "ftp://"),
        ("https://", "no host"),
        ("https://admin:password@cloud.example/client/api", "user name or password"),
        ("https://cloud.example/client/api?command=listZones", "before the '\\?'"),
        ("https://cloud.example:port/client/api", "not a URL"),
        ("https://[::1/client/api", "not a URL"),
        ("https://clo ud.example/client/api", "no host"),
        ("//cloud.example/client/api", r"'https://cloud\.example/client/api'"),
        # A password with odd characters makes the URL unreadable.
        ("https://admin:pass/word@cloud.example/client/api", "user name or password"),
        ("https://admin:pass#word@cloud.example/client/api", "user name or password"),
        ("admin:password@cloud.example", "user name or password"),
        ("https:/admin:password@cloud.example", "user name or password"),
    ],
)
def test_an_endpoint_that_cannot_be_one_is_refused(endpoint: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words) as caught:
        Client(endpoint, KEYS)

    assert "password@" not in str(caught.value)
    assert "'pass" not in str(caught.value)
    assert caught.value.__context__ is None


def test_an_endpoint_without_a_path_means_the_usual_one() -> None:
    assert Client("https://cloud.example", KEYS).endpoint == "https://cloud.example/client/api"
    assert Client(" https://cloud.example/api/ ", KEYS).endpoint == "https://cloud.example/api/"


@pytest.mark.parametrize("path", ["/", "/client", "/client/", "/client/api", "/client/api/"])
def test_the_addresses_that_people_have_at_hand_mean_the_api(path: str) -> None:
    endpoint = Client(f"https://cloud.example{path}", KEYS).endpoint

    assert endpoint == "https://cloud.example/client/api"


def test_unencrypted_http_warns_once_for_a_host() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            Client("http://warns-once.example/client/api", KEYS)

    assert [warning.category for warning in caught] == [InsecureTransportWarning]
    assert str(caught[0].message).startswith("http:// to warns-once.example: passwords")
    assert caught[0].filename == __file__


def test_a_warning_about_the_endpoint_points_at_the_line_that_read_the_settings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in (
        ("ENDPOINT", "http://read-from-env.example"),
        ("KEY", "k"),
        ("SECRET", "s"),
    ):
        monkeypatch.setenv(f"CLOUDSTACK_{name}", value)

    with pytest.warns(InsecureTransportWarning) as caught:
        Client.from_env()

    assert caught[0].filename == __file__


def test_a_warning_about_the_endpoint_names_its_port_and_is_given_for_each_port() -> None:
    for port in (8080, 8081):
        with pytest.warns(InsecureTransportWarning, match=f"^http:// to ports.example:{port}: "):
            Client(f"http://ports.example:{port}/client/api", KEYS)


@pytest.mark.parametrize("host", ["localhost.example", "notlocalhost", "10.0.0.1", "[::2]"])
def test_http_to_a_host_that_looks_like_this_machine_warns(host: str) -> None:
    with pytest.warns(InsecureTransportWarning):
        Client(f"http://{host}/client/api", KEYS)


def test_an_address_may_have_an_at_sign_in_its_path() -> None:
    assert Client("https://cloud.example/a@b", KEYS).endpoint == "https://cloud.example/a@b"


def test_a_warning_that_was_made_an_error_is_raised_each_time() -> None:
    for _ in range(2):
        with pytest.raises(InsecureTransportWarning):  # warnings are errors here
            Client("http://raises-each-time.example", KEYS)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.3.2.1", "[::1]", "c.localhost"])
def test_http_to_this_machine_does_not_warn(host: str) -> None:
    Client(f"http://{host}:8080/client/api", KEYS)  # a warning would be an error here


def test_auth_must_be_one_of_the_two() -> None:
    with pytest.raises(ConfigError, match=r"ApiKeys\(\.\.\.\), UserLogin\(\.\.\.\), or None"):
        Client("https://cloud.example", ("key", "secret"))  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize(
    "timeout", [0, -1.0, (1.0, 0.0), float("nan"), True, "5", (5,), (1, 2, 3), [1, 2]]
)
def test_a_timeout_must_be_above_zero(timeout: float) -> None:
    with pytest.raises(ConfigError, match="timeout"):
        Client("https://cloud.example", KEYS, timeout=timeout)


@pytest.mark.parametrize("timeout", [float("inf"), 1e12, (1e12, float("inf"))])
def test_a_timeout_of_ages_means_none(server: FaultServer, timeout: float) -> None:
    with Client(server.endpoint, KEYS, timeout=timeout) as client:
        assert client.list_zones().one().id == "z1"


@pytest.mark.parametrize("verify", ["", None, 1])
def test_what_is_no_setting_of_verification_never_switches_it_off(verify: bool) -> None:
    with pytest.raises(ConfigError, match="verify"):
        Client("https://cloud.example", KEYS, verify=verify)


@pytest.mark.parametrize("cert", ["", (), ("a",), ("a", ""), 5])
def test_a_certificate_is_a_file_or_two(cert: str) -> None:
    with pytest.raises(ConfigError, match="cert"):
        Client("https://cloud.example", KEYS, cert=cert)


@pytest.mark.parametrize("proxies", ["http://proxy:3128", {"https": 5}])
def test_proxies_are_a_mapping(proxies: dict[str, str]) -> None:
    with pytest.raises(ConfigError, match="proxies"):
        Client("https://cloud.example", KEYS, proxies=proxies)


def test_retries_must_be_a_count() -> None:
    with pytest.raises(ConfigError, match="retries"):
        Client("https://cloud.example", KEYS, retries=-1)


def test_strict_is_true_or_false() -> None:
    with pytest.raises(ConfigError, match="strict"):
        Client("https://cloud.example", KEYS, strict="no")  # type: ignore[arg-type]  # the point


def test_making_a_client_sends_nothing_and_loads_no_http_library() -> None:
    program = """
import sys
from cstyped.client import BaseClient
from cstyped.credentials.keys import ApiKeys
client = BaseClient("https://cloud.example/client/api", ApiKeys("k", "s"))
client.close()
print(sorted({"requests", "urllib3", "pydantic"} & sys.modules.keys()))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=30
    )

    assert done.stdout.strip() == "[]"


def test_the_three_doors_send_the_same(server: FaultServer, client: Client) -> None:
    client.list_zones(available=True)
    cstyped.list_zones(client, available=True)
    client.send(cstyped.ListZonesRequest(available=True))

    sent = [
        {name: got.params[name] for name in ("command", "available")} for got in server.received
    ]
    assert sent == [{"command": "listZones", "available": "true"}] * 3


def test_a_misspelt_method_is_named_with_its_neighbour(client: Client) -> None:
    with pytest.raises(AttributeError, match="did you mean 'list_zones'"):
        client.list_zoness  # type: ignore[attr-defined]  # noqa: B018  # on purpose


def test_dir_lists_methods_of_commands_and_of_the_client(client: Client) -> None:
    assert {"list_zones", "deploy_virtual_machine", "send", "call"} <= set(dir(client))


def test_a_clients_own_package_gives_it_its_own_commands() -> None:
    class Bare(BaseClient):
        commands: ClassVar[CommandIndex] = CommandIndex("nowhere", {})

    bare = Bare("https://cloud.example", KEYS)

    assert not hasattr(bare, "list_zones")


def test_a_warning_in_a_clients_own_package_points_at_the_line_that_called(
    server: FaultServer,
) -> None:
    plugin = import_module("tests.golden.plugin.golden_plugin")  # its checks have settings of own
    server.default = reply({"count": 1, "zone": [{"id": "z1", "name": {"text": "one"}}]})

    with plugin.Client(server.endpoint, KEYS) as client:
        with pytest.warns(ResponseShapeWarning) as of_the_method:
            client.list_zones()
        with pytest.warns(ResponseShapeWarning) as of_the_function:
            plugin.list_zones(client)

    assert of_the_method[0].filename == __file__
    assert of_the_function[0].filename == __file__


def test_a_request_class_in_place_of_a_request_is_refused(client: Client) -> None:
    with pytest.raises(InvalidRequest, match="send takes a request"):
        client.send(cstyped.ListZonesRequest)  # type: ignore[arg-type]  # on purpose


def test_a_raw_call_gives_what_is_inside_the_envelope(client: Client) -> None:
    assert client.call("listZones", {"available": True}) == {
        "count": 1,
        "zone": [{"id": "z1", "name": "one"}],
    }


def test_a_raw_call_encodes_by_what_is_known_of_the_command(
    server: FaultServer, client: Client
) -> None:
    client.call("listZones", {"tags": {"env": "prod"}, "ids": ["a", "b"], "unknown": 5, "no": None})

    params = server.received[0].params
    assert (params["tags[0].key"], params["tags[0].value"]) == ("env", "prod")
    assert (params["ids"], params["unknown"]) == ("a,b", "5")
    assert "no" not in params


def test_a_raw_call_of_an_unknown_command_wants_lists_of_mappings(
    server: FaultServer, client: Client
) -> None:
    client.call("acmeThing", {"details": [{"a": "b"}]})
    with pytest.raises(InvalidRequest, match="list of mappings"):
        client.call("acmeThing", {"details": {"a": "b"}})

    assert server.received[0].params["details[0].a"] == "b"
    assert len(server.received) == 1


def test_a_raw_call_raises_the_same_errors(server: FaultServer, client: Client) -> None:
    server.default = refusal(431, "Unable to find zone")

    with pytest.raises(ParameterError, match="Unable to find zone"):
        client.call("listZones", {"id": "x"})


def test_a_raw_call_that_says_no_success_raises(server: FaultServer, client: Client) -> None:
    server.default = faults.reply({"success": False, "displaytext": "it did not work"})

    with pytest.raises(ApiError, match="it did not work"):
        client.call("acmeThing")


def test_the_error_of_a_raw_call_shows_no_secret_that_the_server_repeats(
    server: FaultServer, client: Client
) -> None:
    details = [{"key": "password", "value": "hunter22"}]
    server.default = faults.reply({"success": False, "displaytext": "hunter22 is too short"})

    with pytest.raises(ApiError, match=r"\*\*\* is too short") as caught:
        client.call("acmeThing", {"details": details})

    assert caught.value.params["details[0].value"] == "***"


@pytest.mark.parametrize("job_id", ["", None, True, ["j"]])
def test_a_job_is_taken_up_by_its_id(client: Client, job_id: object) -> None:
    with pytest.raises(InvalidRequest, match="a job id is a string"):
        client.job(job_id, Success)  # type: ignore[arg-type]  # the point


def test_an_id_that_is_a_number_is_taken_as_text(client: Client) -> None:
    assert client.job(17, Success).id == "17"  # type: ignore[arg-type]  # as old programs have it


@pytest.mark.parametrize("result", [None, "VirtualMachine", dict, ListResult])
def test_a_job_is_taken_up_with_the_class_of_its_result(client: Client, result: object) -> None:
    with pytest.raises(InvalidRequest, match="the class of its result"):
        client.job("j", result)  # type: ignore[arg-type]  # the point


def test_a_raw_call_reads_control_characters(server: FaultServer, client: Client) -> None:
    server.default = faults.Reply(b'{"r":{"name":"a\tb\x01"}}')

    assert client.call("acmeThing") == {"name": "a\tb\x01"}


@pytest.mark.parametrize("params", [[], "id=1", 5, {5: "x"}, [("id", "1")]])
def test_a_raw_call_takes_a_mapping_of_names(client: Client, params: object) -> None:
    with pytest.raises(InvalidRequest, match="mapping of names"):
        client.call("listZones", params)  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize("command", ["", " ", "list zones", "a&b", "\ud800", None, 5])
def test_a_raw_call_needs_the_name_of_a_command(client: Client, command: object) -> None:
    with pytest.raises(InvalidRequest, match="listZones"):
        client.call(command)  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize(
    ("command", "sent"),
    [("listZones", 2), ("listAcmeThings", 2), ("getAcmeThing", 1), ("acmeThing", 1)],
)
def test_only_reads_are_repeated(server: FaultServer, command: str, sent: int) -> None:
    server.always(faults.close_without_answer)
    client = Client(server.endpoint, KEYS, retries=1)

    with pytest.raises(TransportError):
        client.call(command)

    assert len(server.received) == sent


def test_options_share_connections_and_session() -> None:
    with FaultServer(Sessions()) as server:
        client = Client(server.endpoint, UserLogin("admin", "password"), timeout=5.0)
        client.call("listZones")
        with client.options(timeout=1.0, retries=0, strict=True) as other:
            other.call("listZones")
        client.call("listZones")
        client.close()

        assert server.commands() == ["login", "listZones", "listZones", "listZones", "logout"]
        assert server.connections == 1


def test_options_change_only_what_they_name() -> None:
    client = Client("https://cloud.example", KEYS, timeout=5.0, retries=7)

    other = client.options(strict=True)

    assert type(other) is Client
    assert other._caller.settings == Settings(timeout=5.0, retries=7, strict=True)
    assert not client._caller.settings.strict
    assert client.options(timeout=None)._caller.settings.timeout is None


def test_a_closed_client_says_so(server: FaultServer) -> None:
    client = Client(server.endpoint, KEYS)
    client.close()

    with pytest.raises(TransportError, match="closed"):
        client.call("listZones")
    assert server.received == []


def test_signing_in_tells_who_one_is_and_happens_once() -> None:
    with FaultServer(Sessions()) as server:
        client = Client(server.endpoint, UserLogin("admin", "password"))

        assert client.sign_in()["account"] == "admin"
        assert "sessionkey" not in client.sign_in()
        client.call("listZones")
        assert server.commands() == ["login", "listZones"]


def test_a_client_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="in each process"):
        pickle.dumps(Client("https://cloud.example", KEYS))


def test_a_client_shows_no_secret() -> None:
    client = Client("https://cloud.example", UserLogin("admin", "the-password-itself"))

    assert "itself" not in repr(client)
    assert "cloud.example" in repr(client)


def test_a_wrong_password_and_an_unknown_command_have_their_own_errors() -> None:
    with FaultServer(Sessions()) as server:
        with (
            Client(server.endpoint, UserLogin("admin", "wrong")) as stranger,
            pytest.raises(AccountError),
        ):
            stranger.list_zones()
        server.spare_sign_in = True
        server.always(faults.instead(refusal(432, "The given command does not exist")))
        with (
            Client(server.endpoint, UserLogin("admin", "password")) as client,
            pytest.raises(UnknownCommand, match="listApis shows"),
        ):
            client.call("noSuchCommand")
