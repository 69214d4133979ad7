"""Time many calls at once: `make bench`.

An AsyncClient beside the asyncio client of cs, which returns plain dictionaries, and a Client with
16 threads: 2,000 small calls, and 40 pages of 500 machines. 16 requests are under way at a time.
cs sends GET unless it is told to POST, which costs more, and which cstyped always does. Figures are
medians of several rounds, the clients taking turns; the ratios are those of each round, to cs.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from cs import AIOCloudStack

from benchmarks.answers import machines, zones
from benchmarks.processes import answering
from cstyped import ApiKeys, Client
from cstyped.aio import AsyncClient, gather

ROUNDS = 7
AT_ONCE = 16
KEYS = ApiKeys("key", "secret")


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds for all calls: on the clock, and of CPU time of this process."""

    clock: float
    cpu: float


class _Watch:
    def __init__(self) -> None:
        self._began = time.perf_counter(), time.process_time()

    def taken(self) -> Taken:
        return Taken(time.perf_counter() - self._began[0], time.process_time() - self._began[1])


async def of_tasks(call: Callable[[int], Awaitable[object]], count: int) -> Taken:
    async def once(number: int) -> None:
        await call(number)

    await once(0)  # which loads what it needs, and connects
    watch = _Watch()
    await gather(once, range(count), at_once=AT_ONCE)
    return watch.taken()


async def ours(endpoint: str, command: str, count: int) -> Taken:
    async with AsyncClient(endpoint, KEYS) as client:
        method = getattr(client, command)
        return await of_tasks(lambda number: method(name=f"n{number}"), count)


async def theirs(endpoint: str, command: str, count: int, by: str) -> Taken:
    async with AIOCloudStack(
        endpoint=endpoint, key=KEYS.key, secret=KEYS.secret, method=by
    ) as client:
        method = getattr(client, command)
        return await of_tasks(lambda number: method(name=f"n{number}"), count)


def threads(endpoint: str, command: str, count: int) -> Taken:
    with Client(endpoint, KEYS) as client, ThreadPoolExecutor(AT_ONCE) as pool:
        method = getattr(client, command)

        def once(number: int) -> None:
            method(name=f"n{number}")

        once(0)
        watch = _Watch()
        list(pool.map(once, range(count)))
        return watch.taken()


def compare(name: str, body: bytes, command: str, their_command: str, count: int) -> None:
    """Print the medians of each, and the ratios of the AsyncClient to it."""
    rounds: list[dict[str, Taken]] = []
    with answering(body, module="benchmarks.quick_server") as endpoint:
        ways: list[tuple[str, Callable[[], Taken]]] = [
            ("AsyncClient", lambda: asyncio.run(ours(endpoint, command, count))),
            ("cs, POST", lambda: asyncio.run(theirs(endpoint, their_command, count, "post"))),
            ("cs, GET", lambda: asyncio.run(theirs(endpoint, their_command, count, "get"))),
            (f"Client, {AT_ONCE} threads", lambda: threads(endpoint, command, count)),
        ]
        for number in range(ROUNDS):
            first = number % len(ways)
            rounds.append({way: time_it() for way, time_it in ways[first:] + ways[:first]})
    print(name)
    for way, _ in ways:
        clock = statistics.median(each[way].clock for each in rounds)
        cpu = statistics.median(each[way].cpu for each in rounds)
        ratio = statistics.median(each["AsyncClient"].clock / each[way].clock for each in rounds)
        of_cpu = statistics.median(each["AsyncClient"].cpu / each[way].cpu for each in rounds)
        print(
            f"  {way:<20} {clock:6.2f} s, CPU {cpu:6.2f} s; AsyncClient takes {ratio:5.2f} of it,"
            f" CPU {of_cpu:5.2f}"
        )


def main() -> None:
    compare("2,000 small calls", zones(), "list_zones", "listZones", 2000)
    fleet = ("list_virtual_machines", "listVirtualMachines")
    compare("40 pages of 500 machines", machines(500), *fleet, 40)


if __name__ == "__main__":
    main()
