"""One measurement in a process of its own: `python measure.py CLIENT WHAT NUMBER ENDPOINT`.

Prints what it took: seconds of CPU time, or pages of memory. The client is cs, the floor
(http.client and json.loads), or the cstyped that Python finds first; with PYTHONPATH that is
another release.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial

# What only some measurements need is imported there: a first call is measured with its imports.

# Of all threads together: where clients are compared, and for each point of a curve.
_CALLS = 3_200
_CALLS_OF_A_POINT = 640


class Client:
    """What is measured of a client."""

    def page(self) -> Sequence[object]:
        """Ask for one page of machines, and read three fields of each."""
        raise NotImplementedError

    def all(self) -> Sequence[object]:
        """Ask for all machines, page by page."""
        raise NotImplementedError


class Cs(Client):
    def __init__(self, endpoint: str) -> None:
        # cs loads aiohttp where it is installed, as it is here, and needs it for its other client.
        sys.modules["aiohttp"] = None  # type: ignore[assignment]  # an import of it fails
        from cs import CloudStack

        self._client = CloudStack(endpoint=endpoint, key="key", secret="secret", method="post")

    def page(self) -> Sequence[object]:
        rows = self._client.listVirtualMachines(listall=True)["virtualmachine"]
        return [(row["id"], row["name"], row["state"]) for row in rows]

    def all(self) -> Sequence[object]:
        rows: list[object] = self._client.listVirtualMachines(listall=True, fetch_list=True)
        return rows


class Cstyped(Client):
    def __init__(self, endpoint: str) -> None:
        from cstyped import ApiKeys, Client

        self._client = Client(endpoint, ApiKeys("key", "secret"))

    def page(self) -> Sequence[object]:
        rows = self._client.list_virtual_machines(listall=True)
        return [(row.id, row.name, row.state) for row in rows]

    def all(self) -> Sequence[object]:
        return list(self._client.list_virtual_machines(listall=True, page=1, pagesize=500).all())


class Floor(Client):
    def __init__(self, endpoint: str) -> None:
        import socket
        from http.client import HTTPConnection
        from urllib.parse import urlsplit

        parts = urlsplit(endpoint)
        self._path = parts.path
        self._connection = HTTPConnection(parts.netloc)
        self._connection.connect()
        # Or it would wait for the receipt of the head before it sends the body.
        self._connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def page(self) -> Sequence[object]:
        rows, _ = self._asked(1)
        return [(row["id"], row["name"], row["state"]) for row in rows]

    def all(self) -> Sequence[object]:
        held, total = self._asked(1)
        page = 1
        while len(held) < total:
            page += 1
            held += self._asked(page)[0]
        return held

    def _asked(self, page: int) -> tuple[list[dict[str, object]], int]:
        form = f"command=listVirtualMachines&response=json&page={page}"
        self._connection.request("POST", self._path, form.encode())
        answer = json.loads(self._connection.getresponse().read())["listvirtualmachinesresponse"]
        return answer["virtualmachine"], answer["count"]


_CLIENTS: dict[str, Callable[[str], Client]] = {"cs": Cs, "cstyped": Cstyped, "floor": Floor}
_MODULES = {"cs": "cs", "cstyped": "cstyped", "floor": "http.client"}


def warm(client: Client, repeats: int) -> float:
    """CPU time of one page, after two that are not counted."""
    client.page()
    client.page()
    start = time.process_time()
    for _ in range(repeats):
        client.page()
    return (time.process_time() - start) / repeats


def whole_list(client: Client) -> float:
    """CPU time of all pages, after one page that is not counted."""
    client.page()
    start = time.process_time()
    held = client.all()
    spent = time.process_time() - start
    assert held
    return spent


def memory(client: Client) -> float:
    """Pages of memory that the process grows by to hold the rows of all pages. Linux only."""
    client.page()
    before = _resident()
    held = client.all()
    grown = _resident() - before
    assert held
    return grown


def _resident() -> int:
    from pathlib import Path

    # Not the most that it ever was: that begins with what the process before it had.
    return int(Path("/proc/self/statm").read_text().split()[1])


def by_threads(clients: Sequence[Client], calls: int) -> float:
    """CPU time of one page when as many threads ask as there are clients, which may be the same."""
    from concurrent.futures import ThreadPoolExecutor

    for client in clients:
        client.page()
    start = time.process_time()
    with ThreadPoolExecutor(len(clients)) as pool:
        each = calls // len(clients)
        for done in [pool.submit(_asked, client, each) for client in clients]:
            done.result()
    return (time.process_time() - start) / (each * len(clients))


def _asked(client: Client, times: int) -> None:
    for _ in range(times):
        client.page()


def jobs(count: int, endpoint: str) -> tuple[float, int]:
    """CPU time of waiting for so many jobs, and how many requests that took."""
    from cstyped import ApiKeys, Client
    from cstyped.models import VirtualMachine

    client = Client(endpoint, ApiKeys("key", "secret"))
    waiting = [client.job(str(number), VirtualMachine) for number in range(count)]

    def requests() -> int:
        found = client.call("listCapabilities")["requests"]
        assert isinstance(found, int)
        return found

    before = requests()
    start = time.process_time()
    assert len(list(client.as_completed(waiting))) == count
    return time.process_time() - start, requests() - before - 1


def main(client: str, what: str, number: str, endpoint: str) -> None:
    made = partial(_CLIENTS[client], endpoint)
    count = int(number)
    if what == "import":  # whoever started this process measures it, and the first call
        __import__(_MODULES[client])
    elif what == "first":
        made().page()
    elif what == "threads":
        print(by_threads([made()] * count, _CALLS_OF_A_POINT))
    elif what == "threads together":
        print(by_threads([made()] * count, _CALLS))
    elif what == "threads apart":
        print(by_threads([made() for _ in range(count)], _CALLS))
    elif what == "jobs":
        print(*jobs(count, endpoint))
    elif what == "all":
        print(whole_list(made()))
    elif what == "memory":
        print(memory(made()))
    else:
        print(warm(made(), count))


if __name__ == "__main__":
    main(*sys.argv[1:])
