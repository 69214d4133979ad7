"""At most so many requests at once, in the order in which they came."""

from __future__ import annotations

import asyncio
import gc
import socket
import sys
import threading
import warnings
from collections.abc import Iterator
from typing import Literal

import pytest

from cstyped import ApiKeys, InvalidRequest, VirtualMachine
from cstyped.aio import AsyncClient, gather
from cstyped.testing import FakeCloud
from tests.faults.server import FaultServer, Reply, hang

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


def test_a_gather_that_is_cancelled_again_while_it_ends_still_leaves_no_task() -> None:
    async def use(number: int) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.01)

    async def main() -> None:
        gathering = asyncio.ensure_future(gather(use, range(9), at_once=4))
        for _ in range(3):
            await asyncio.sleep(0.001)
            gathering.cancel()
        with pytest.raises(asyncio.CancelledError):
            await gathering
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


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


@pytest.mark.parametrize("how", ["an error", "a cancellation"])
def test_gather_says_which_changes_it_cancelled_may_have_been_received(how: str) -> None:
    async def start(number: int) -> None:
        if number == 2:
            while len(server.received) < 2:
                await asyncio.sleep(0.001)
            if how == "an error":
                raise ValueError("2")
            gathering[0].cancel()
            await asyncio.sleep(60)
        async with AsyncClient(server.endpoint, KEYS) as client:
            await client.call("startVirtualMachine", {"id": str(number)})

    async def main() -> list[str]:
        gathering.append(asyncio.ensure_future(gather(start, range(9), at_once=3)))
        with pytest.raises(ValueError if how == "an error" else asyncio.CancelledError) as caught:
            await gathering[0]
        return caught.value.__notes__

    gathering: list[asyncio.Future[list[None]]] = []
    with FaultServer() as server:
        server.always(hang)
        notes = asyncio.run(main())

    assert [note.partition(" was interrupted")[0] for note in sorted(notes)] == [
        "startVirtualMachine(id='0')",
        "startVirtualMachine(id='1')",
    ]


def test_the_error_that_gather_raises_is_that_of_the_function_as_it_was() -> None:
    cause, context = KeyError("cause"), OSError("context")

    async def fails(number: int) -> None:
        try:
            raise context
        except OSError:
            raise ValueError("13") from cause

    with pytest.raises(ValueError, match="13") as caught:
        asyncio.run(gather(fails, [1]))

    assert caught.value.__cause__ is cause
    assert caught.value.__context__ is context


@pytest.mark.parametrize("errors", ["raise", "collect"])
def test_a_function_that_is_cancelled_by_itself_cancels_its_gather(
    errors: Literal["raise", "collect"],
) -> None:
    async def use(number: int) -> int:
        if number == 2:
            gone = asyncio.ensure_future(asyncio.sleep(60))
            gone.cancel()
            await gone
        return number

    async def main() -> None:
        with pytest.raises(asyncio.CancelledError):
            await gather(use, range(8), at_once=2, errors=errors)

    asyncio.run(main())


def test_gather_makes_no_more_tasks_than_there_are_items() -> None:
    async def tasks(number: int) -> int:
        return len(asyncio.all_tasks())

    assert max(asyncio.run(gather(tasks, range(3), at_once=1000))) == 4


def test_gathers_within_gathers_and_jobs_need_no_more_than_one_turn() -> None:
    async def main(cloud: FakeCloud) -> list[list[str]]:
        async with AsyncClient(cloud.endpoint, cloud.api_keys, concurrency=1) as client:

            async def replaced(number: int) -> list[str]:
                async def stop_and_start(machine: VirtualMachine) -> str:
                    await (await client.stop_virtual_machine(id=machine.id)).result(timeout=60)
                    job = await client.start_virtual_machine(id=machine.id)
                    return (await job.result(timeout=60)).state

                machines = await client.list_virtual_machines(name=f"web-{number}")
                return await gather(stop_and_start, machines)

            return await gather(replaced, [1, 2])

    with FakeCloud() as cloud:
        cloud.state.machines(2, prefix="web", state="Running")
        assert asyncio.run(main(cloud)) == [["Running"], ["Running"]]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="tasks that begin at once came with 3.12")
def test_gather_works_where_tasks_begin_at_once() -> None:
    async def main() -> None:
        if sys.version_info >= (3, 12):
            asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
        assert await gather(half, range(0, 40, 2), at_once=3) == list(range(20))
        with pytest.raises(ValueError, match="13"):
            await gather(half, [13, 13, 13, 2])
        with pytest.raises(ValueError, match="at once"):
            await gather(fails, range(9), at_once=4)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    async def fails(number: int) -> None:
        raise ValueError("at once")

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(main())
        gc.collect()


@pytest.mark.parametrize(("at_once", "errors"), [(0, "raise"), (True, "raise"), (1, "ignore")])
def test_gather_refuses_what_it_cannot_do(at_once: int, errors: str) -> None:
    with pytest.raises(InvalidRequest):
        asyncio.run(gather(half, [1], at_once=at_once, errors=errors))  # type: ignore[call-overload]  # the point
