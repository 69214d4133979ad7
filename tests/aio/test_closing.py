"""A client that is closed while calls are under way waits for none, and tells each the truth."""

from __future__ import annotations

import asyncio
import gc
import logging
import warnings
from collections.abc import AsyncIterator, Coroutine

import pytest

from cstyped import ApiKeys, UserLogin
from cstyped.aio import AsyncClient
from cstyped.aio.transport import Transport
from cstyped.errors import ClientClosed, ConnectionFailed
from tests.faults import server as faults
from tests.faults.server import FaultServer, Sessions

KEYS = ApiKeys("key", "secret")
CHANGE = "startVirtualMachine"


def run(main: Coroutine[object, object, None]) -> None:
    """Run it as `python -X dev -W error` would."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(main, debug=True)
        gc.collect()


async def received(server: FaultServer, command: str, count: int) -> None:
    while server.count(command) < count:
        await asyncio.sleep(0.001)


def test_a_logout_does_not_wait_for_the_turn_of_calls_that_hang() -> None:
    async def main() -> None:
        login = UserLogin("admin", "password")
        client = AsyncClient(server.endpoint, login, concurrency=2, timeout=5.0)
        await client.sign_in()
        server.always(faults.hang)
        hanging = [asyncio.create_task(client.call(CHANGE, {"id": str(n)})) for n in range(3)]
        await received(server, CHANGE, 2)
        await client.close()
        assert server.commands()[-1] == "logout"
        ended = await asyncio.gather(*hanging, return_exceptions=True)
        assert [type(error) for error in ended] == [
            ConnectionFailed,
            ConnectionFailed,
            ClientClosed,
        ]
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with FaultServer(Sessions()) as server:
        server.spare_sign_in = True
        run(main())


def test_a_change_that_closing_broke_may_have_been_received_and_one_that_waited_was_not() -> None:
    async def main() -> None:
        client = AsyncClient(server.endpoint, KEYS, concurrency=1)
        sent = asyncio.create_task(client.call(CHANGE, {"id": "1"}))
        waiting = asyncio.create_task(client.call(CHANGE, {"id": "2"}))
        await received(server, CHANGE, 1)
        await client.close()
        with pytest.raises(ConnectionFailed, match="this client was closed") as broken:
            await sent
        assert broken.value.outcome == "unknown"
        with pytest.raises(ClientClosed) as refused:
            await waiting
        assert refused.value.outcome == "not_sent"

    with FaultServer() as server:
        server.always(faults.hang)
        run(main())

    assert server.commands() == [CHANGE]


def test_a_read_that_was_to_be_repeated_is_not_once_the_client_is_closed() -> None:
    async def main() -> None:
        client = AsyncClient(server.endpoint, KEYS)
        reading = asyncio.create_task(client.call("listZones"))
        await received(server, "listZones", 1)
        await client.close()
        with pytest.raises(ClientClosed):
            await reading
        transport = client._caller.transport
        assert isinstance(transport, Transport)
        assert transport._line.loops == {}

    with FaultServer() as server:
        server.always(faults.hang)
        run(main())

    assert server.commands() == ["listZones"]


def test_a_call_at_the_end_of_the_event_loop_says_that_nothing_was_sent() -> None:
    async def rows(client: AsyncClient) -> AsyncIterator[int]:
        try:
            yield len(await client.call("listZones"))
        finally:
            while len(errors) < 2:  # one call is under way while the loop closes the connections
                try:
                    await client.call("listZones")
                except ConnectionFailed as error:
                    errors.append(error)

    async def main() -> None:
        left_over.append(rows(AsyncClient(server.endpoint, KEYS, retries=0)))
        await anext(left_over[0])

    errors: list[ConnectionFailed] = []
    left_over: list[AsyncIterator[int]] = []
    with FaultServer() as server:
        run(main())

    assert errors[1].outcome == "not_sent"


def test_no_log_of_asyncio_or_aiohttp_shows_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    password, fresh, token = (f"{name}-of-nobody" for name in ("password", "fresh", "token"))

    async def main() -> None:
        client = AsyncClient(
            server.endpoint,
            UserLogin("admin", password),
            headers={"Authorization": f"Bearer {token}"},
        )
        await client.sign_in()
        for fault in (faults.close_within_body, faults.announce_too_much, faults.page(502)):
            server.once(fault)
            # Nobody looks at its error, so that asyncio logs it.
            changing = asyncio.create_task(
                client.call("updateUser", {"id": "1", "password": fresh})
            )
            await asyncio.wait([changing])
            del changing
            gc.collect()
        await client.close()

    with FaultServer(Sessions(password)) as server:
        server.spare_sign_in = True
        asyncio.run(main(), debug=True)

    assert caplog.text.count("exception was never retrieved") == 3
    for secret in (password, fresh, token, "sessionkey-"):
        assert secret not in caplog.text
