"""One measurement in a process of its own: `python -m benchmarks.measure CLIENT WHAT ENDPOINT`.

Prints the seconds of CPU time that one call takes. The client is cs, or the cstyped that Python
finds first; with PYTHONPATH that is another release.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial


def _cs(endpoint: str) -> Callable[[], object]:
    # cs loads aiohttp where it is installed, as it is here, and uses it for its other client only.
    sys.modules["aiohttp"] = None  # type: ignore[assignment]  # an import of it fails
    from cs import CloudStack

    client = CloudStack(endpoint=endpoint, key="key", secret="secret", method="post")

    def call() -> object:
        rows = client.listVirtualMachines(listall=True)["virtualmachine"]
        return [(row["id"], row["name"], row["state"]) for row in rows]

    return call


def _cstyped(endpoint: str) -> Callable[[], object]:
    from cstyped import ApiKeys, Client

    client = Client(endpoint, ApiKeys("key", "secret"))

    def call() -> object:
        rows = client.list_virtual_machines(listall=True)
        return [(row.id, row.name, row.state) for row in rows]

    return call


def _floor(endpoint: str) -> Callable[[], object]:
    import socket
    from http.client import HTTPConnection
    from urllib.parse import urlsplit

    parts = urlsplit(endpoint)
    connection = HTTPConnection(parts.netloc)
    connection.connect()
    # Or it would wait for the receipt of the head before it sends the body.
    connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def call() -> object:
        connection.request("POST", parts.path, b"command=listVirtualMachines&response=json")
        answer = json.loads(connection.getresponse().read())
        rows = answer["listvirtualmachinesresponse"]["virtualmachine"]
        return [(row["id"], row["name"], row["state"]) for row in rows]

    return call


_CLIENTS = {"cs": _cs, "cstyped": _cstyped, "floor": _floor}


def warm(call: Callable[[], object], repeats: int) -> float:
    """Seconds of CPU time for one call, after two that are not counted."""
    call()
    call()
    start = time.process_time()
    for _ in range(repeats):
        call()
    return (time.process_time() - start) / repeats


def by_threads(call: Callable[[], object], threads: int, repeats: int) -> float:
    """The same with calls from many threads at once."""
    from concurrent.futures import ThreadPoolExecutor  # the first call of a program needs none

    call()
    start = time.process_time()
    with ThreadPoolExecutor(threads) as pool:
        for done in [pool.submit(call) for _ in range(repeats)]:
            done.result()
    return (time.process_time() - start) / repeats


def main(client: str, what: str, number: str, endpoint: str) -> None:
    made = partial(_CLIENTS[client], endpoint)
    if what == "first":  # whoever started this process measures it
        made()()
    elif what == "threads":
        print(by_threads(made(), int(number), 200))
    else:
        print(warm(made(), int(number)))


if __name__ == "__main__":
    main(*sys.argv[1:])
