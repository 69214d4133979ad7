"""The transport: what goes over the wire, what a 401 means, and that no secret is seen anywhere."""

from __future__ import annotations

import gc
import json
import logging
import pickle
import socket
import ssl
import threading
import traceback
from base64 import b64encode
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.errors import (
    CloudStackError,
    ConfigError,
    ConnectionFailed,
    InvalidRequest,
    ProtocolError,
    TlsFailed,
    Unauthorized,
)
from cstyped.settings import ConnectionSettings, Settings
from cstyped.wire.call import Call
from tests.both_clients import Clients, PostsCalls
from tests.faults import server as faults
from tests.faults.server import REFUSED, FaultServer, Reply, Sessions, refusal
from tests.signing import server_rule

KEY, SECRET = "4piK3y-of-nobody-at-all", "s3cr3t-of-nobody-at-all"
PASSWORD, CODE = "p4ssw0rd & of=nobody ö", "842169"
READ = Call("listZones", {"available": "true"}, repeatable=True)
QUICK = Settings(timeout=5.0, retries=1)


def signed(clients: Clients, server: FaultServer) -> PostsCalls:
    return clients.transport(server.endpoint, ApiKeys(KEY, SECRET))


def refused_with(error: Reply, *, ahead: timedelta = timedelta()) -> Reply:
    """The refusal of a server whose clock this machine's is `ahead` of."""
    date = format_datetime(datetime.now(UTC) - ahead, usegmt=True)
    return Reply(error.body, error.status, (*error.headers, ("Date", date)))


def test_a_signed_call_is_a_post_that_a_server_can_verify(clients: Clients) -> None:
    with FaultServer() as server:
        signed(clients, server).post(Call("createTags", {"tags[0].key": "~ *", "x": "é\n+"}), QUICK)

    (got,) = server.received
    assert (got.method, got.target) == ("POST", "/client/api")
    assert got.params["response"] == "json"
    assert got.params["x"] == "é\n+"
    assert got.params["signature"] == server_rule.signature(got.params, SECRET)


def test_parameters_cannot_replace_command_or_format(clients: Clients) -> None:
    with FaultServer() as server:
        params = {"response": "xml", "command": "deleteZone", "COMMAND": "deleteZone"}
        # As they stand in a call that was copied from a log of a server.
        params |= {"apikey": "another", "Signature": "x", "sessionKey": "y", "EXPIRES": "z"}
        signed(clients, server).post(Call("listZones", params), QUICK)

    assert server.received[0].params["response"] == "json"
    assert server.received[0].params["command"] == "listZones"
    assert server.received[0].params["apiKey"] == KEY
    assert not server.received[0].params.keys() & {"COMMAND", *params} - {"command", "response"}


def test_text_that_has_no_utf8_form_is_refused_before_it_is_sent(clients: Clients) -> None:
    with FaultServer() as server, pytest.raises(InvalidRequest, match="surrogate"):
        signed(clients, server).post(Call("listZones", {"name": "\ud800"}), QUICK)

    assert server.received == []


def test_keys_that_are_refused_are_not_tried_again(clients: Clients) -> None:
    with FaultServer() as server:
        server.default = refusal(401, REFUSED)
        with pytest.raises(Unauthorized, match="wrong API key or secret"):
            signed(clients, server).post(READ, QUICK)

    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (timedelta(hours=2), "2 h 0 min ahead of"),
        (timedelta(minutes=-20), "20 min behind"),
    ],
)
def test_a_refusal_is_blamed_on_the_clock_when_it_is_wrong(
    clients: Clients, ahead: timedelta, words: str
) -> None:
    with FaultServer() as server:
        server.default = refused_with(refusal(401, REFUSED), ahead=ahead)
        with pytest.raises(Unauthorized, match=f"clock is {words} the server's"):
            signed(clients, server).post(READ, QUICK)


def test_a_refusal_says_that_the_clocks_agree_when_they_do(clients: Clients) -> None:
    with FaultServer() as server:
        server.default = refused_with(refusal(401, REFUSED))
        with pytest.raises(Unauthorized, match="clocks agree"):
            signed(clients, server).post(READ, QUICK)


def test_a_refusal_after_the_keys_have_worked_is_blamed_on_the_command(clients: Clients) -> None:
    with FaultServer() as server:
        transport = signed(clients, server)
        transport.post(READ, QUICK)
        server.default = refusal(401, REFUSED)
        with pytest.raises(Unauthorized, match=r"these keys have worked before.*lacks noSuchThing"):
            transport.post(Call("noSuchThing", {}), QUICK)


def test_keys_have_worked_where_anything_but_their_signature_was_refused(clients: Clients) -> None:
    with FaultServer() as server:
        transport = signed(clients, server)
        for first, words in ((401, "wrong API key or secret"), (431, "have worked before")):
            server.default = refusal(first, REFUSED)
            with pytest.raises(CloudStackError):
                transport.post(READ, QUICK)
            server.default = refusal(401, REFUSED)
            with pytest.raises(Unauthorized, match=words):
                transport.post(READ, QUICK)


def test_the_user_is_known_by_a_login_and_not_by_keys(clients: Clients) -> None:
    with FaultServer(Sessions()) as server:
        assert signed(clients, server).user(QUICK) == {}
        assert server.received == []
        transport = clients.transport(server.endpoint, UserLogin("admin", "password"))
        assert transport.user(QUICK)["account"] == "admin"
        assert server.commands() == ["login"]
        transport.close()


def test_a_refusal_of_a_command_that_nobody_knows_is_blamed_on_its_name(clients: Clients) -> None:
    with FaultServer() as server:
        server.default = refusal(401, REFUSED)
        transport = clients.transport(
            server.endpoint, ApiKeys(KEY, SECRET), knows=lambda command: command == "listZones"
        )
        with pytest.raises(Unauthorized, match="does not know listZoness"):
            transport.post(Call("listZoness", {}), QUICK)


FAILING = {
    "refused": faults.instead(refusal(401, REFUSED)),
    "parameter error": faults.instead(refusal(431, "it is wrong")),
    "web page": faults.page(200),
    "gateway": faults.page(502),
    "closed": faults.close_without_answer,
    "cut": faults.close_within_body,
    "slow": faults.wait(1.0),
    "redirect": faults.page(302, (("Location", "/client"),)),
}


def seen_of(error: BaseException) -> str:
    """Everything about an error that a log, a debugger or a crash reporter may show."""
    parts = [repr(error), str(error), repr(vars(error)), "".join(traceback.format_exception(error))]
    pickled = pickle.dumps(error)
    parts.append(pickled.decode("latin-1"))
    for other in (error.__cause__, error.__context__):
        if other is not None:
            parts.append(seen_of(other))
            parts.extend(repr(getattr(item, "__dict__", "")) for item in gc.get_referents(other))
    return "\n".join(parts)


def secrets_in(text: str, *more: str) -> list[str]:
    return [secret for secret in (KEY, SECRET, PASSWORD, CODE, *more) if secret in text]


@pytest.mark.parametrize("fault", FAILING.values(), ids=FAILING)
def test_no_error_or_log_of_a_signed_call_shows_a_secret(
    clients: Clients, fault: faults.Fault, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with FaultServer() as server:
        server.always(fault)
        call = Call("createUser", {"username": "u", "password": PASSWORD, "cert": "p3m-of-nobody"})
        call = Call(call.command, call.params, secrets=frozenset({"cert"}))
        with pytest.raises(CloudStackError) as caught:
            signed(clients, server).post(call, Settings(timeout=0.5, retries=0))

    signature = server.received[0].params["signature"]
    everything = seen_of(caught.value) + caplog.text
    assert secrets_in(everything, signature, "p3m-of-nobody") == []
    assert "username='u'" in str(caught.value)


@pytest.mark.parametrize("fault", FAILING.values(), ids=FAILING)
def test_no_error_or_log_of_a_session_shows_a_secret(
    clients: Clients, fault: faults.Fault, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with FaultServer(Sessions(password=PASSWORD, code=CODE)) as server:
        server.spare_sign_in = True
        server.always(fault)
        transport = clients.transport(server.endpoint, UserLogin("admin", PASSWORD, otp=CODE))
        with pytest.raises(CloudStackError) as caught:
            transport.post(Call("startVirtualMachine", {}), Settings(timeout=0.5, retries=0))
        transport.close()

    sessionkey = server.received[1].params["sessionkey"]
    everything = seen_of(caught.value) + caplog.text
    assert secrets_in(everything, sessionkey, "node0session") == []


def test_a_server_that_echoes_the_request_does_not_make_an_error_show_it(clients: Clients) -> None:
    with FaultServer() as server:

        def echo(connection: socket.socket, proper: Reply) -> bool:
            body = repr(sorted(server.received[-1].params.items())).encode()
            return faults.instead(Reply(body, 500))(connection, proper)

        server.always(echo)
        with pytest.raises(ProtocolError) as caught:
            signed(clients, server).post(Call("updateUser", {"password": PASSWORD}), QUICK)

    assert secrets_in(str(caught.value), server.received[0].params["signature"]) == []


@pytest.mark.parametrize(
    "echo",
    [
        {"asked": KEY, "with": SECRET},
        {"response": {"errorcode": 530, "errortext": f"asked {KEY} with {SECRET}"}},
        {"response": {"success": False, "displaytext": f"asked {KEY} with {SECRET}"}},
        {"response": {"thing": {"id": KEY}}},
    ],
)
def test_an_answer_of_success_that_echoes_the_keys_does_not_make_an_error_show_them(
    clients: Clients, echo: object
) -> None:
    with FaultServer() as server, clients.client(server.endpoint, ApiKeys(KEY, SECRET)) as client:
        server.default = Reply(json.dumps(echo).encode())
        with pytest.raises(CloudStackError) as caught:
            client.delete_domain(id="d1")

    assert secrets_in(seen_of(caught.value)) == []


def test_a_server_that_echoes_the_cookies_does_not_make_an_error_show_them(
    clients: Clients,
) -> None:
    with FaultServer(Sessions()) as server:
        server.spare_sign_in = True

        def echo(connection: socket.socket, proper: Reply) -> bool:
            body = " | ".join(server.received[-1].cookies.values()).encode()
            return faults.instead(Reply(body, 500))(connection, proper)

        server.always(echo)
        with pytest.raises(ProtocolError) as caught:
            clients.transport(server.endpoint, UserLogin("admin", "password")).post(READ, QUICK)

    assert secrets_in(str(caught.value), *server.received[-1].cookies.values()) == []


def test_the_log_shows_each_call_with_status_and_duration(
    clients: Clients, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "cstyped")
    with FaultServer() as server:
        server.once(faults.page(503))
        signed(clients, server).post(READ, QUICK)

    lines = [record.getMessage() for record in caplog.records if record.name == "cstyped"]
    assert len(lines) == 3
    assert lines[0].startswith("listZones(available='true') -> 503 in 0.")
    assert lines[1].startswith("listZones: retrying in 0.")
    assert lines[2].startswith("listZones(available='true') -> 200 in 0.")


@pytest.mark.usefixtures("proxy_free")
def test_a_proxy_of_the_environment_is_used(
    clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        clients.transport("http://cloud.invalid/client/api", ApiKeys(KEY, SECRET)).post(READ, QUICK)

    assert proxy.received[0].target == "http://cloud.invalid/client/api"


@pytest.mark.usefixtures("proxy_free")
def test_a_server_on_this_machine_is_not_looked_for_through_a_proxy(
    clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as proxy, FaultServer() as server:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        signed(clients, server).post(READ, QUICK)

    assert proxy.received == []


@pytest.mark.usefixtures("proxy_free")
def test_a_proxy_can_be_given(clients: Clients) -> None:
    with FaultServer() as proxy:
        transport = clients.transport(
            "http://cloud.invalid/client/api",
            ApiKeys(KEY, SECRET),
            ConnectionSettings(proxies={"http": f"http://127.0.0.1:{proxy.port}"}),
        )
        transport.post(READ, QUICK)

    assert proxy.received[0].target == "http://cloud.invalid/client/api"


@pytest.mark.usefixtures("proxy_free")
def test_a_proxy_that_is_not_there_is_named_without_its_password(clients: Clients) -> None:
    with FaultServer() as gone:
        port = gone.port
    transport = clients.transport(
        "https://cloud.invalid/client/api",
        ApiKeys(KEY, SECRET),
        ConnectionSettings(proxies={"https": f"http://someone:h1dd3n-pass@127.0.0.1:{port}"}),
    )

    with pytest.raises(ConnectionFailed, match="proxy") as caught:
        transport.post(READ, Settings(retries=0))

    assert "h1dd3n" not in seen_of(caught.value)
    assert not caught.value.maybe_sent


@pytest.mark.usefixtures("proxy_free")
@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("http://someone:h1dd3n-pass@proxy.invalid:99999", "not a usable address"),
        ("http://someone:h1dd3n/pass@proxy.invalid:3128", "percent-encoded"),
        ("//someone:h1dd3n-pass@", "not a usable address"),
        ("http://someone:h1dd3n-%E2%82%AC@127.0.0.1:1", "none beyond Latin-1"),
        ("socks5://someone:h1dd3n-pass@127.0.0.1:1", r"pip install 'requests\[socks\]'|https?://"),
    ],
)
def test_a_proxy_that_cannot_be_one_is_refused_without_its_password(
    clients: Clients, proxy: str, words: str
) -> None:
    transport = clients.transport(
        "https://cloud.invalid/client/api",
        ApiKeys(KEY, SECRET),
        ConnectionSettings(proxies={"https": proxy}),
    )

    with pytest.raises(CloudStackError, match=words) as caught:
        transport.post(READ, Settings(retries=0, timeout=1.0))

    assert "h1dd3n" not in seen_of(caught.value)


@pytest.mark.usefixtures("proxy_free")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_is_told_who_asks_it(clients: Clients, scheme: str) -> None:
    with FaultServer() as proxy:
        if scheme == "https":
            proxy.always(faults.page(403))
        transport = clients.transport(
            f"{scheme}://cloud.invalid/client/api",
            ApiKeys(KEY, SECRET),
            ConnectionSettings(proxies={scheme: f"http://s%C3%B6me:p%40ss@127.0.0.1:{proxy.port}"}),
        )
        with suppress(ConnectionFailed):
            transport.post(READ, Settings(timeout=5.0, retries=0))

    told = b64encode("söme:p@ss".encode("latin-1")).decode()
    assert proxy.received[0].headers["proxy-authorization"] == f"Basic {told}"


@pytest.mark.usefixtures("proxy_free")
def test_a_proxy_that_wants_a_user_says_how_to_give_one(clients: Clients) -> None:
    with FaultServer() as proxy:
        proxy.always(faults.page(407))
        transport = clients.transport(
            "http://cloud.invalid/client/api",
            ApiKeys(KEY, SECRET),
            ConnectionSettings(proxies={"http": f"http://127.0.0.1:{proxy.port}"}),
        )

        with pytest.raises(ProtocolError, match=r"proxies=.*user:password@"):
            transport.post(READ, QUICK)


def test_a_host_that_does_not_exist_is_named(clients: Clients) -> None:
    transport = clients.transport("http://no-such-host.invalid/client/api", ApiKeys(KEY, SECRET))

    with pytest.raises(ConnectionFailed, match=r"no connection to http://no-such-host\.invalid"):
        transport.post(READ, Settings(retries=0))


class _Https(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        body = b'{"listzonesresponse":{"count":0}}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its name in http.server
        pass


@pytest.fixture
def https(authority: Path) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority / "ca.pem", authority / "key.pem")
    server = HTTPServer(("127.0.0.1", 0), _Https)
    server.handle_error = lambda request, client_address: None  # type: ignore[method-assign]  # refused handshakes are the point
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"https://localhost:{server.server_address[1]}/client/api"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_certificate_of_an_unknown_authority_is_refused_and_the_error_says_what_helps(
    clients: Clients, https: str
) -> None:
    with pytest.raises(TlsFailed, match=r"verify='.*REQUESTS_CA_BUNDLE") as caught:
        clients.transport(https, ApiKeys(KEY, SECRET)).post(READ, QUICK)

    assert isinstance(caught.value, ConnectionFailed)
    assert not caught.value.maybe_sent


def test_an_authority_can_be_named(clients: Clients, https: str, authority: Path) -> None:
    transport = clients.transport(
        https, ApiKeys(KEY, SECRET), ConnectionSettings(verify=authority / "ca.pem")
    )

    assert transport.post(READ, QUICK).status == 200


def test_an_authority_can_be_named_by_the_environment(
    clients: Clients, https: str, authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority / "ca.pem"))

    assert clients.transport(https, ApiKeys(KEY, SECRET)).post(READ, QUICK).status == 200


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_verification_can_be_switched_off_whatever_the_environment_says(
    clients: Clients, https: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", ssl.get_default_verify_paths().openssl_cafile)

    transport = clients.transport(https, ApiKeys(KEY, SECRET), ConnectionSettings(verify=False))

    assert transport.post(READ, QUICK).status == 200


def test_an_authority_whose_file_is_missing_is_a_wrong_setting(
    clients: Clients, https: str
) -> None:
    transport = clients.transport(
        https, ApiKeys(KEY, SECRET), ConnectionSettings(verify="/no/such/ca.pem")
    )

    with pytest.raises(ConfigError, match=r"verify=.*/no/such/ca\.pem"):
        transport.post(READ, QUICK)


def https_to(clients: Clients, answer: bytes, retries: int) -> tuple[ConnectionFailed, int]:
    """The error of a call over TLS to a port that answers any greeting like this; its calls."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        greeted: list[bytes] = []

        def serve() -> None:
            for _ in range(retries + 1):
                connection, _ = listener.accept()
                with connection:
                    greeted.append(connection.recv(4096))
                    connection.sendall(answer)

        serving = threading.Thread(target=serve, daemon=True)
        serving.start()
        endpoint = f"https://127.0.0.1:{listener.getsockname()[1]}/client/api"
        with pytest.raises(ConnectionFailed) as caught:
            clients.transport(endpoint, ApiKeys(KEY, SECRET)).post(
                Call("startVirtualMachine", {}), Settings(timeout=5.0, retries=retries)
            )
        return caught.value, len(greeted)


def test_https_to_a_port_that_speaks_http_says_so(clients: Clients) -> None:
    error, _ = https_to(
        clients, b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", retries=0
    )

    assert isinstance(error, TlsFailed)
    assert "does not speak TLS" in str(error)
    assert not error.maybe_sent


def test_http_to_a_port_that_does_not_speak_it_asks_for_https(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.instead_of_http(b"\x15\x03\x01\x00\x02\x02\x50"))

        with pytest.raises(ConnectionFailed, match=r"not HTTP: .*Is the endpoint https://\?"):
            signed(clients, server).post(READ, Settings(retries=0))


def test_a_certificate_for_another_name_asks_for_an_endpoint_that_it_has(
    clients: Clients, https: str, authority: Path
) -> None:
    other = https.replace("localhost", "127.0.0.1")

    with pytest.raises(TlsFailed, match="use one of its names in the endpoint"):
        clients.transport(
            other,
            ApiKeys(KEY, SECRET),
            ConnectionSettings(verify=authority / "ca.pem"),
        ).post(READ, QUICK)


@pytest.mark.parametrize("which", ["verify", "cert"])
def test_a_file_that_holds_no_certificate_is_told_by_its_setting(
    clients: Clients, https: str, tmp_path: Path, which: str
) -> None:
    file = tmp_path / "empty.pem"
    file.write_text("nothing", encoding="utf-8")
    connection = {
        "verify": ConnectionSettings(verify=file),
        "cert": ConnectionSettings(cert=file),
    }[which]

    with pytest.raises(TlsFailed, match=rf"{which}=.*certificate"):
        clients.transport(https, ApiKeys(KEY, SECRET), connection).post(READ, QUICK)


def test_a_connection_that_ends_within_the_tls_greeting_has_carried_nothing(
    clients: Clients,
) -> None:
    error, calls = https_to(clients, b"", retries=1)

    assert not isinstance(error, TlsFailed)
    assert not error.maybe_sent
    assert calls == 2


def test_threads_get_their_own_answers(clients: Clients) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with FaultServer() as server:
        for number in range(32):
            server.replies[f"listThing{number}"] = faults.reply({"number": number})
        transport = signed(clients, server)

        def ask(number: int) -> bool:
            answer = transport.post(Call(f"listThing{number % 32}", {}), QUICK)
            return answer.body == server.replies[f"listThing{number % 32}"].body

        with ThreadPoolExecutor(32) as pool:
            assert all(pool.map(ask, range(320)))

        assert server.connections <= 32
