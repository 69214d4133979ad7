"""Time many calls at once: `make bench`.

An AsyncClient beside the asyncio client of cs, which returns plain dictionaries, and a Client with
16 threads: 2,000 small calls, and 40 pages of 500 machines. 16 requests are under way at a time.
Each figure is the median of several rounds, the clients taking turns; the ratio is that of
each round, to cs.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

from cs import AIOCloudStack

from benchmarks.answers import machines, zones
from benchmarks.processes import answering
from cstyped import ApiKeys, Client
from cstyped.aio import AsyncClient, gather

ROUNDS = 7
AT_ONCE = 16
KEYS = ApiKeys("key", "secret")


async def of_tasks(call: Callable[[int], Awaitable[object]], count: int) -> float:
    """Seconds for so many calls."""

    async def once(number: int) -> None:
        await call(number)

    await once(0)  # which loads what it needs, and connects
    began = time.perf_counter()
    await gather(once, range(count), at_once=AT_ONCE)
    return time.perf_counter() - began


async def ours(endpoint: str, command: str, count: int) -> float:
    async with AsyncClient(endpoint, KEYS) as client:
        method = getattr(client, command)
        return await of_tasks(lambda number: method(name=f"n{number}"), count)


async def theirs(endpoint: str, command: str, count: int) -> float:
    async with AIOCloudStack(
        endpoint=endpoint, key=KEYS.key, secret=KEYS.secret, method="post"
    ) as client:
        method = getattr(client, command)
        return await of_tasks(lambda number: method(name=f"n{number}"), count)


def threads(endpoint: str, command: str, count: int) -> float:
    with Client(endpoint, KEYS) as client, ThreadPoolExecutor(AT_ONCE) as pool:
        method = getattr(client, command)

        def once(number: int) -> None:
            method(name=f"n{number}")

        once(0)
        began = time.perf_counter()
        list(pool.map(once, range(count)))
        return time.perf_counter() - began


def compare(name: str, body: bytes, command: str, their_command: str, count: int) -> None:
    """Print the medians of the three, and their ratios to cs."""
    with answering(body, module="benchmarks.quick_server") as endpoint:
        rounds = [
            (
                asyncio.run(ours(endpoint, command, count)),
                asyncio.run(theirs(endpoint, their_command, count)),
                threads(endpoint, command, count),
            )
            for _ in range(ROUNDS)
        ]
    one, other, third = (statistics.median(column) for column in zip(*rounds, strict=True))
    ratio = statistics.median(a / b for a, b, _ in rounds)
    print(
        f"{name:<28} AsyncClient {one:6.2f} s   cs {other:6.2f} s   Client, {AT_ONCE} threads"
        f" {third:6.2f} s   ratio to cs {ratio:5.2f}"
    )


def main() -> None:
    compare("2,000 small calls", zones(), "list_zones", "listZones", 2000)
    fleet = ("list_virtual_machines", "listVirtualMachines")
    compare("40 pages of 500 machines", machines(500), *fleet, 40)


if __name__ == "__main__":
    main()
