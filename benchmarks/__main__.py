"""Time cstyped and cs on the same answers: `make bench`.

cs returns plain dictionaries; cstyped returns typed models of the same bytes. Each figure is the
median of several rounds, the two clients taking turns, so that a machine whose speed drifts
treats both alike.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from cs import CloudStack

from cstyped import ApiKeys, Client
from tests.replay.exchanges import load

ROUNDS = 15


def _rows(body: str) -> list[object]:
    answer: dict[str, list[object]] = json.loads(body)["listvirtualmachinesresponse"]
    return answer.get("virtualmachine", [])


def machines(count: int) -> bytes:
    """A listVirtualMachines answer with that many rows, made of the recorded fleet."""
    rows = [
        row
        for exchange in load("fleet")
        if exchange.command == "listVirtualMachines" and exchange.status == 200
        for row in _rows(exchange.body)
    ]
    chosen = [rows[at % len(rows)] for at in range(count)]
    answer = {"listvirtualmachinesresponse": {"count": count, "virtualmachine": chosen}}
    return json.dumps(answer, separators=(",", ":")).encode()


@contextmanager
def answering(body: bytes, server_module: str = "benchmarks.server") -> Iterator[str]:
    """A server in a process of its own; gives its endpoint."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        command = [sys.executable, "-m", server_module, file.name]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            try:
                yield f"http://127.0.0.1:{server.stdout.readline().strip()}/client/api"
            finally:
                server.terminate()


def timed(call: Callable[[], object], repeats: int) -> float:
    """Milliseconds for one call."""
    start = time.perf_counter()
    for _ in range(repeats):
        call()
    return (time.perf_counter() - start) * 1000 / repeats


def compare(name: str, ours: Callable[[], object], theirs: Callable[[], object], n: int) -> None:
    """Print the medians of both and their ratio."""
    pairs = [(timed(ours, n), timed(theirs, n)) for _ in range(ROUNDS + 1)][1:]
    one, other = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"{name:<44} cstyped {one:8.2f} ms   cs {other:8.2f} ms   ratio {ratio:5.2f}")


def main() -> None:
    for count, repeats in ((1, 60), (50, 30), (500, 6)):
        with answering(machines(count)) as endpoint:
            theirs = CloudStack(endpoint=endpoint, key="key", secret="secret", method="post")
            with Client(endpoint, ApiKeys("key", "secret")) as ours:
                compare(
                    f"list {count} virtual machines",
                    partial(ours.list_virtual_machines, listall=True),
                    partial(theirs.listVirtualMachines, listall=True),
                    repeats,
                )
    for module in ("cstyped", "cs"):
        code = f"import time; t = time.time(); import {module}; print(time.time() - t)"
        runs = [
            float(subprocess.run([sys.executable, "-c", code], capture_output=True).stdout)
            for _ in range(ROUNDS)
        ]
        print(f"import {module:<37} {statistics.median(runs) * 1000:8.2f} ms")


if __name__ == "__main__":
    main()
