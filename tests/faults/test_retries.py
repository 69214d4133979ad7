"""Which calls are sent again after which failure, and how often."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
import requests
import urllib3.response
from hypothesis import given, settings
from hypothesis import strategies as st

from cstyped.credentials.keys import ApiKeys
from cstyped.errors import (
    CloudStackError,
    ConnectionFailed,
    GatewayError,
    ProtocolError,
    RequestLimitReached,
    RequestTimeout,
    ServiceUnavailable,
    TransportError,
    TruncatedAnswer,
)
from cstyped.http import pool as connection_pool
from cstyped.settings import Settings
from cstyped.wire.call import Answer, Call
from tests.both_clients import Clients, PostsCalls
from tests.faults import server as faults
from tests.faults.server import Fault, FaultServer, Reply, refusal, reply

KEYS = ApiKeys("api-key-of-nobody", "secret-key-of-nobody")
READ = Call("listZones", {"available": "true"}, repeatable=True)
CHANGE = Call("startVirtualMachine", {"id": "v1"})
QUICK = Settings(timeout=5.0, retries=2)

BROKEN: dict[str, Fault] = {
    "closed without an answer": faults.close_without_answer,
    "closed within the head": faults.close_within_head,
    "closed within the body": faults.close_within_body,
    "announced too much": faults.announce_too_much,
    "announced too little": faults.announce_too_little,
    "JSON cut behind a brace": faults.cut_json,
    "502": faults.page(502),
    "503": faults.page(503),
    "504": faults.page(504),
    "429": faults.page(429, (("Retry-After", "0"),)),
    "CloudStack's 429": faults.instead(faults.refusal(429, "please retry after [20] ms.")),
    "CloudStack's 503": faults.instead(faults.refusal(503, "maintenance")),
}
# Only one of these is sure to come before anything of a change was done.
ANSWERED_OR_LOST = {name: fault for name, fault in BROKEN.items() if name != "CloudStack's 429"}


@contextmanager
def transport_to(clients: Clients, server: FaultServer) -> Iterator[PostsCalls]:
    transport = clients.transport(server.endpoint, KEYS)
    try:
        yield transport
    finally:
        transport.close()


def outcome(
    clients: Clients, server: FaultServer, call: Call, settings: Settings = QUICK
) -> Answer:
    with transport_to(clients, server) as transport:
        return transport.post(call, settings)


@pytest.mark.parametrize("fault", BROKEN.values(), ids=BROKEN)
def test_a_read_gets_its_answer_although_one_attempt_failed(clients: Clients, fault: Fault) -> None:
    with FaultServer() as server:
        server.once(fault)

        answer = outcome(clients, server, READ)

        assert answer.body == server.default.body
        assert server.commands() == ["listZones", "listZones"]


@pytest.mark.parametrize("fault", BROKEN.values(), ids=BROKEN)
def test_a_read_that_always_fails_ends_in_an_error_after_the_retries(
    clients: Clients, fault: Fault
) -> None:
    with FaultServer() as server:
        server.always(fault)

        with pytest.raises(CloudStackError, match="listZones"):
            outcome(clients, server, READ)

        assert len(server.received) == 1 + QUICK.retries


@pytest.mark.parametrize("fault", ANSWERED_OR_LOST.values(), ids=ANSWERED_OR_LOST)
def test_a_change_is_never_sent_twice(clients: Clients, fault: Fault) -> None:
    with FaultServer() as server:
        server.once(fault)

        with pytest.raises(CloudStackError, match="startVirtualMachine"):
            outcome(clients, server, CHANGE)

        assert server.commands() == ["startVirtualMachine"]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (faults.close_without_answer, ConnectionFailed),
        (faults.close_within_body, TruncatedAnswer),
        (faults.announce_too_much, TruncatedAnswer),
        (faults.cut_json, TruncatedAnswer),
        (faults.page(503), GatewayError),
        (faults.page(200), ProtocolError),
        (faults.EMPTY, ProtocolError),
        (BROKEN["CloudStack's 429"], RequestLimitReached),
        (BROKEN["CloudStack's 503"], ServiceUnavailable),
    ],
)
def test_each_failure_has_its_own_error(
    clients: Clients, fault: Fault, kind: type[CloudStackError]
) -> None:
    with FaultServer() as server:
        server.always(fault)

        with pytest.raises(kind):
            outcome(clients, server, CHANGE)


def test_a_broken_change_says_that_the_server_may_have_it(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.close_without_answer)

        with pytest.raises(ConnectionFailed, match="may have received") as caught:
            outcome(clients, server, CHANGE)

        assert caught.value.maybe_sent


@pytest.mark.threads_only
@pytest.mark.parametrize("fault", [faults.announce_too_much, faults.close_within_body])
def test_an_older_urllib3_serves_as_well(
    clients: Clients, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in urllib3.response.HTTPResponse.__mro__:
        if "read1" in vars(kind) and kind.__module__.startswith("urllib3"):
            monkeypatch.delattr(kind, "read1")  # it came with 2.2
    # Before 2.0 nobody compared the length of an answer with what it had announced.
    never = property(lambda _: False, lambda _, value: None)
    monkeypatch.setattr(
        urllib3.response.HTTPResponse, "enforce_content_length", never, raising=False
    )
    with FaultServer() as server:
        server.once(fault)

        assert outcome(clients, server, READ).body == server.default.body
        assert len(server.received) == 2


def test_a_change_that_a_proxy_answered_says_that_it_may_be_done(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.page(504))

        with pytest.raises(GatewayError, match="check before you repeat it"):
            outcome(clients, server, CHANGE)
        with pytest.raises(GatewayError) as caught:
            outcome(clients, server, READ)

    assert "look before" not in str(caught.value)


def test_a_web_page_or_an_empty_answer_is_not_asked_for_again(clients: Clients) -> None:
    for fault in (faults.page(200), faults.page(404), faults.EMPTY):
        with FaultServer() as server:
            server.always(fault)

            with pytest.raises(ProtocolError, match=r"client/api|empty"):
                outcome(clients, server, READ)

            assert len(server.received) == 1


def test_a_change_is_sent_once_the_server_can_be_reached(clients: Clients) -> None:
    with FaultServer() as server:
        port = server.port
    with ThreadPoolExecutor(1) as pool:
        transport = clients.transport(f"http://127.0.0.1:{port}/client/api", KEYS)
        sending = pool.submit(transport.post, CHANGE, Settings(timeout=5.0, retries=4))
        time.sleep(0.3)
        with FaultServer(port=port) as restarted:
            sending.result()
        transport.close()

    assert restarted.commands() == ["startVirtualMachine"]


def test_where_nobody_listens_the_error_says_that_nothing_was_sent(clients: Clients) -> None:
    with FaultServer() as server:
        endpoint = server.endpoint
    transport = clients.transport(endpoint, KEYS)

    with pytest.raises(ConnectionFailed, match="nothing was sent") as caught:
        transport.post(CHANGE, Settings(retries=1))

    assert not caught.value.maybe_sent


def test_a_slow_answer_ends_in_a_timeout_and_not_in_many(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.wait(3.0))

        with pytest.raises(RequestTimeout, match="timeout="):
            outcome(clients, server, READ, Settings(timeout=0.3, retries=3))

        assert len(server.received) == 2


def test_a_slow_change_is_not_sent_again(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.wait(1.0))

        with pytest.raises(RequestTimeout, match="may have received"):
            outcome(clients, server, CHANGE, Settings(timeout=0.3))

        assert len(server.received) == 1


def test_an_answer_that_drips_does_not_last_for_ever(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.drip(0.1))

        with pytest.raises(RequestTimeout):
            outcome(clients, server, CHANGE, Settings(timeout=0.5))


def test_retry_after_is_obeyed(clients: Clients) -> None:
    with FaultServer() as server:
        server.once(faults.page(429, (("Retry-After", "1"),)))
        began = time.monotonic()

        outcome(clients, server, READ)

        assert time.monotonic() - began >= 1.0


@pytest.mark.parametrize("wish", ["0", "Thu, 01 Jan 2026 00:00:00 GMT"])
def test_a_wish_not_to_wait_does_not_use_up_all_repetitions_at_once(
    clients: Clients, wish: str
) -> None:
    with FaultServer() as server:
        server.always(faults.page(503, (("Retry-After", wish),)))
        began = time.monotonic()

        with pytest.raises(GatewayError):
            outcome(clients, server, READ)

        # At least half of 0.25 s and of 0.5 s.
        assert time.monotonic() - began >= 0.37
        assert len(server.received) == 3


def test_a_pause_in_the_servers_own_words_is_obeyed(clients: Clients) -> None:
    with FaultServer() as server:
        text = "The given user has reached his/her account api limit, please retry after 700 ms."
        server.once(faults.instead(faults.refusal(429, text)))
        began = time.monotonic()

        outcome(clients, server, READ)

        assert time.monotonic() - began >= 0.7


def test_a_pause_that_is_too_long_is_left_to_the_caller(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.page(429, (("Retry-After", "3600"),)))

        with pytest.raises(GatewayError, match="asks to wait 3600 s") as caught:
            outcome(clients, server, READ)

        assert caught.value.retry_after == 3600.0
        assert len(server.received) == 1


def test_a_change_that_the_rate_limit_refused_is_sent_again_after_the_pause(
    clients: Clients,
) -> None:
    with FaultServer() as server:
        refused = faults.instead(refusal(429, "the limit is reached, please retry after [600] ms."))
        server.once(refused, refused)
        began = time.monotonic()

        assert outcome(clients, server, CHANGE).body == server.default.body

        assert time.monotonic() - began >= 1.2
        assert server.commands() == ["startVirtualMachine"] * 3


def test_a_change_that_came_too_often_says_when_to_come_again(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.instead(refusal(429, "the limit is reached, retry after 300 ms")))

        with pytest.raises(RequestLimitReached, match=r"asks to wait 0\.3 s") as caught:
            outcome(clients, server, CHANGE)

        assert caught.value.retry_after == 0.3
        assert len(server.received) == 1 + QUICK.retries


def test_a_change_is_not_lost_between_a_refusal_and_a_broken_connection(clients: Clients) -> None:
    with FaultServer() as server:
        limit = refusal(429, "please retry after [20] ms.")
        server.once(faults.instead(limit), faults.close_without_answer)

        with pytest.raises(ConnectionFailed, match="may have received"):
            outcome(clients, server, CHANGE)

        assert len(server.received) == 2


def test_a_limit_in_an_answer_of_success_is_no_reason_to_send_a_change_again(
    clients: Clients,
) -> None:
    with FaultServer() as server:
        server.always(faults.instead(refusal(429, "retry after 20 ms", status=200)))

        with pytest.raises(RequestLimitReached):
            outcome(clients, server, CHANGE)

        assert len(server.received) == 1


def test_without_retries_a_read_is_sent_once(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.close_without_answer)

        with pytest.raises(TransportError):
            outcome(clients, server, READ, Settings(retries=0))

        assert len(server.received) == 1


def test_each_attempt_has_a_fresh_signature(
    clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as server:
        server.once(faults.page(503, (("Retry-After", "1"),)))

        outcome(clients, server, READ)

        first, second = server.received
        assert first.params["expires"] < second.params["expires"]
        assert first.params["signature"] != second.params["signature"]


def test_a_connection_that_the_server_closed_while_idle_costs_a_change_nothing(
    clients: Clients,
) -> None:
    with FaultServer() as server, transport_to(clients, server) as transport:
        transport.post(READ, QUICK)
        server.close_idle_connections()
        time.sleep(0.05)

        transport.post(CHANGE, QUICK)

        assert server.commands() == ["listZones", "startVirtualMachine"]


def test_a_connection_closed_right_after_its_answer_is_not_used_again(clients: Clients) -> None:
    with FaultServer() as server, transport_to(clients, server) as transport:
        server.once(faults.close_after_answer)
        transport.post(READ, QUICK)
        time.sleep(0.05)

        transport.post(CHANGE, QUICK)

        assert [got.connection for got in server.received] == [1, 2]


def test_a_change_gets_a_new_connection_when_the_old_one_was_idle_for_long(
    clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_pool, "IDLE_FOR_CHANGES", 0.1)
    with FaultServer() as server, transport_to(clients, server) as transport:
        transport.post(READ, QUICK)
        time.sleep(0.2)
        transport.post(READ, QUICK)
        time.sleep(0.2)
        transport.post(CHANGE, QUICK)

        assert [got.connection for got in server.received] == [1, 1, 2]


@pytest.mark.parametrize("call", [READ, CHANGE])
def test_an_answer_that_nobody_asked_for_is_not_given_to_the_next_call(
    clients: Clients, call: Call
) -> None:
    sent = threading.Event()

    def twice(connection: socket.socket, proper: Reply) -> bool:
        connection.sendall(proper.whole())
        answered.wait()
        connection.sendall(reply({"count": 1, "zone": [{"id": "another's"}]}).whole())
        sent.set()
        return True

    answered = threading.Event()
    with FaultServer() as server:
        server.once(twice)
        transport = clients.transport(server.endpoint, KEYS)
        transport.post(READ, QUICK)
        answered.set()
        sent.wait()
        answer = transport.post(call, QUICK)
        transport.close()

    assert b"another's" not in answer.body
    assert [got.connection for got in server.received] == [1, 2]


def test_calls_share_one_connection(clients: Clients) -> None:
    with FaultServer() as server, transport_to(clients, server) as transport:
        for call in (READ, CHANGE, READ, CHANGE):
            transport.post(call, QUICK)

        assert server.connections == 1


def test_a_gateways_431_is_not_taken_for_a_parameter_error(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.page(431))

        with pytest.raises(ProtocolError, match="HTTP 431") as caught:
            outcome(clients, server, READ)

        assert caught.value.http_status == 431
        assert caught.value.body_start.startswith("<html>")


def test_an_error_with_status_200_is_an_error_all_the_same(clients: Clients) -> None:
    with FaultServer() as server:
        server.always(faults.instead(faults.refusal(530, "it broke", status=200)))

        with pytest.raises(CloudStackError, match="it broke"):
            outcome(clients, server, READ)


def test_a_redirect_is_not_followed(clients: Clients) -> None:
    with FaultServer() as other, FaultServer() as server:
        server.always(faults.page(302, (("Location", other.endpoint + "?apiKey=x"),)))

        with pytest.raises(ProtocolError, match="redirect to http") as caught:
            outcome(clients, server, READ)

        assert "apiKey" not in str(caught.value)
        assert other.received == []


def test_a_connection_dropped_before_the_call_was_read_is_not_retried_for_a_change(
    clients: Clients,
) -> None:
    with FaultServer() as server:
        server.drop_new_connections(1)

        with pytest.raises(ConnectionFailed):
            outcome(clients, server, CHANGE)

        assert server.connections == 1


def test_compressed_answers_are_understood_and_broken_ones_repeated(clients: Clients) -> None:
    import gzip

    with FaultServer() as server:
        body = gzip.compress(server.default.body)
        packed = faults.Reply(body, headers=(("Content-Encoding", "gzip"),))
        broken = faults.Reply(b"not gzip at all", headers=(("Content-Encoding", "gzip"),))
        server.once(faults.instead(broken), faults.instead(packed))

        answer = outcome(clients, server, READ)

        assert answer.body == server.default.body
        assert len(server.received) == 2


def test_an_error_that_the_caller_is_handling_does_not_mix_in(clients: Clients) -> None:
    with FaultServer() as gone:
        endpoint = gone.endpoint
    with FaultServer() as server:
        server.always(faults.close_without_answer)
        try:
            requests.post(endpoint, timeout=1)
        except requests.ConnectionError:
            # Nothing was sent there, but this call may have been.
            with pytest.raises(ConnectionFailed) as caught:
                outcome(clients, server, CHANGE)

        assert caught.value.maybe_sent
        assert len(server.received) == 1


@settings(max_examples=60)
@given(
    st.one_of(
        st.binary(max_size=60),
        st.builds(bytes.__add__, st.just(b"HTTP/1.1 200 OK\r\n"), st.binary(max_size=60)),
        st.builds(
            bytes.__add__,
            st.sampled_from(
                [
                    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                    b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n",
                    b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n",
                    b"HTTP/1.1 431 No\r\nContent-Type: application/json\r\n\r\n",
                ]
            ),
            st.binary(max_size=40),
        ),
    )
)
def test_whatever_bytes_come_back_only_our_errors_come_out(clients: Clients, raw: bytes) -> None:
    def noise(connection: socket.socket, proper: faults.Reply) -> bool:
        connection.sendall(raw)
        return False

    with FaultServer() as server:
        server.always(noise)
        with contextlib.suppress(CloudStackError):
            outcome(clients, server, CHANGE, Settings(timeout=2.0, retries=0))

        assert len(server.received) == 1


def test_a_byte_order_mark_before_an_answer_does_no_harm(clients: Clients) -> None:
    with FaultServer() as server:
        server.default = faults.Reply(b"\xef\xbb\xbf" + server.default.body)

        assert outcome(clients, server, READ).body.startswith(b"{")


@pytest.mark.parametrize("when", ["Mon, 01 Jan 2024 00:00:00 +99999999999999999", "-3", "soon"])
def test_a_retry_after_that_means_nothing_is_passed_over(clients: Clients, when: str) -> None:
    with FaultServer() as server:
        server.once(faults.page(503, (("Retry-After", when),)))

        assert outcome(clients, server, READ).status == 200


def test_a_change_whose_answer_broke_off_says_that_it_may_be_done(clients: Clients) -> None:
    with FaultServer() as server:
        server.once(faults.close_within_body)

        with pytest.raises(TruncatedAnswer, match="check before you repeat it"):
            outcome(clients, server, CHANGE)


def test_a_head_that_drips_does_not_last_for_ever(clients: Clients) -> None:
    def drip_all(connection: socket.socket, proper: faults.Reply) -> bool:
        with contextlib.suppress(OSError):
            for byte in proper.whole():
                connection.sendall(bytes([byte]))
                time.sleep(0.02)
        return False

    with FaultServer() as server:
        server.always(drip_all)

        with pytest.raises(RequestTimeout):
            outcome(clients, server, READ, Settings(timeout=0.2, retries=0))


def test_a_server_that_closes_after_each_answer_without_a_word_costs_no_change(
    clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On a busy machine the end of a connection comes late.
    monkeypatch.setattr(connection_pool, "SETTLING", 10.0)
    with FaultServer() as server, transport_to(clients, server) as transport:
        server.always(faults.close_after_answer)
        for _ in range(100):
            transport.post(CHANGE, QUICK)

    assert server.count("startVirtualMachine") == 100
