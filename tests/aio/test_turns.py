"""At most so many requests at once, in the order in which they came."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator

import pytest

from cstyped import ApiKeys, InvalidRequest
from cstyped.aio import AsyncClient, gather
from tests.faults.server import FaultServer, Reply

KEYS = ApiKeys("key", "secret")


class Busy:
    """Counts how many requests a server has in hand, and answers each a little later."""

    def __init__(self) -> None:
        self.most = self._now = 0
        self._lock = threading.Lock()
        self._later = threading.Event()

    def __call__(self, connection: socket.socket, proper: Reply) -> bool:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        self._later.wait(0.02)
        with self._lock:
            self._now -= 1
        connection.sendall(proper.whole())
        return True


@pytest.mark.parametrize("concurrency", [1, 3, 16])
def test_no_more_requests_than_were_allowed_are_under_way(concurrency: int) -> None:
    busy = Busy()

    async def main(endpoint: str) -> None:
        async with AsyncClient(endpoint, KEYS, concurrency=concurrency) as client:
            copy = client.options(retries=0)
            calls = [client.list_zones() for _ in range(30)]
            await asyncio.gather(*calls, *[copy.list_zones() for _ in range(30)])

    with FaultServer() as server:
        server.always(busy)
        asyncio.run(main(server.endpoint))

    assert 1 <= busy.most <= concurrency
    assert server.connections <= concurrency


def test_who_came_first_is_served_first() -> None:
    async def main(endpoint: str) -> list[int]:
        served: list[int] = []

        async def ask(number: int) -> None:
            await client.list_zones(name=str(number))
            served.append(number)

        async with AsyncClient(endpoint, KEYS, concurrency=1) as client:
            await asyncio.gather(*[ask(number) for number in range(20)])
        return served

    with FaultServer() as server:
        assert asyncio.run(main(server.endpoint)) == list(range(20))


def test_a_turn_is_not_counted_as_waiting_for_the_answer() -> None:
    async def main(endpoint: str) -> None:
        async with AsyncClient(endpoint, KEYS, concurrency=1, timeout=2.0, retries=0) as client:
            await asyncio.gather(*[client.list_zones() for _ in range(150)])

    with FaultServer() as server:
        server.always(Busy())
        asyncio.run(main(server.endpoint))

    assert len(server.received) == 150


async def half(number: int) -> int:
    await asyncio.sleep(0)
    if number == 13:
        raise ValueError("13")
    return number // 2


def test_gather_gives_the_results_in_the_order_of_the_items() -> None:
    assert asyncio.run(gather(half, range(0, 10, 2))) == [0, 1, 2, 3, 4]
    assert asyncio.run(gather(half, [])) == []


def test_gather_takes_items_as_there_is_room_for_them() -> None:
    taken: list[int] = []
    under_way: list[int] = []

    async def use(number: int) -> int:
        under_way.append(len(taken))
        await asyncio.sleep(0)
        return number

    def items() -> Iterator[int]:
        for number in range(50):
            taken.append(number)
            yield number

    assert asyncio.run(gather(use, items(), at_once=3)) == list(range(50))
    assert under_way[0] == 1


def test_gather_stops_at_the_first_error_and_leaves_no_task() -> None:
    begun: list[int] = []
    ended: list[int] = []

    async def use(number: int) -> int:
        begun.append(number)
        try:
            if number == 3:
                raise ValueError("3")
            await asyncio.sleep(60 if number < 8 else 0)
        finally:
            ended.append(number)
        return number

    async def main() -> None:
        with pytest.raises(ValueError, match="3"):
            await gather(use, range(100), at_once=5)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())

    assert sorted(begun) == sorted(ended)
    assert len(begun) <= 6


def test_gather_collects_errors_where_that_is_asked_for() -> None:
    found = asyncio.run(gather(half, [2, 13, 4], errors="collect"))

    assert [found[0], found[2]] == [1, 2]
    assert isinstance(found[1], ValueError)


def test_a_gather_that_is_cancelled_ends_its_tasks_first() -> None:
    ended: list[int] = []

    async def use(number: int) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append(number)

    async def main() -> None:
        task = asyncio.create_task(gather(use, range(9), at_once=4))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())

    assert sorted(ended) == [0, 1, 2, 3]


@pytest.mark.parametrize(("at_once", "errors"), [(0, "raise"), (True, "raise"), (1, "ignore")])
def test_gather_refuses_what_it_cannot_do(at_once: int, errors: str) -> None:
    with pytest.raises(InvalidRequest):
        asyncio.run(gather(half, [1], at_once=at_once, errors=errors))  # type: ignore[call-overload]  # the point
