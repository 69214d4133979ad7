"""cstyped beside other clients: ratios to cs, in rounds in which the clients take turns."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.answers import machines, pages_of_machines
from benchmarks.processes import answering, run, serving

Curve = list[tuple[float, float]]

# By its path: with -m the folder of this package would come before another release of cstyped.
_PROGRAM = str(Path(__file__).with_name("measure.py"))


@dataclass(frozen=True)
class Client:
    """One column of the table. `folder`: of another release of cstyped."""

    kind: str
    folder: Path | None = None

    def measured(self, what: str, number: int, endpoint: str) -> str:
        """Return what measure.py prints."""
        return self._run(what, number, endpoint)[1]

    def value(self, what: str, number: int, endpoint: str) -> float:
        """Return what measure.py prints, or else the CPU time of all that it does."""
        spent, printed = self._run(what, number, endpoint)
        return float(printed) if printed else spent

    def _run(self, what: str, number: int, endpoint: str) -> tuple[float, str]:
        path = {} if self.folder is None else {"PYTHONPATH": str(self.folder)}
        command = [sys.executable, _PROGRAM, self.kind, what, str(number), endpoint]
        return run(command, path)


Clients = Mapping[str, Client]


def clients(previous: Path | None) -> Clients:
    """Return the columns by their titles, cs first."""
    found = {"cs": Client("cs"), "cstyped": Client("cstyped"), "the floor": Client("floor")}
    if previous is not None:
        found["the release before"] = Client("cstyped", previous)
    return found


@dataclass(frozen=True)
class Row:
    """One row of the table.

    number: calls in one round, where they are warm. all_pages: of 10,000 machines.
    """

    title: str
    what: str
    rows: int = 1
    number: int = 1
    all_pages: bool = False

    @contextmanager
    def server(self) -> Iterator[str]:
        bodies = pages_of_machines(self.rows) if self.all_pages else [machines(self.rows)]
        with answering(*bodies) as endpoint:
            yield endpoint


ROWS = (
    Row("one small call", "warm", number=100),
    Row("a page of 500 machines, every row read", "warm", rows=500, number=20),
    Row("10,000 machines, all pages", "all", rows=10_000, all_pages=True),
    Row("10,000 machines, memory", "memory", rows=10_000, all_pages=True),
    Row("the first call", "first"),
    Row("the import", "import"),
)


def ratios(row: Row, compared: Clients, rounds: int) -> dict[str, float]:
    """Return the median of the ratios of each round to cs."""
    with row.server() as endpoint:
        measured = [
            {name: one.value(row.what, row.number, endpoint) for name, one in compared.items()}
            for _ in range(rounds + 1)
        ][1:]  # in the first one bytecode is written
    return {
        name: statistics.median(each[name] / each["cs"] for each in measured) for name in compared
    }


def by_rows(compared: Clients, counts: Sequence[int]) -> dict[str, Curve]:
    """Milliseconds for one list, by its rows."""
    found: dict[str, Curve] = {name: [] for name in compared}
    for count in counts:
        with answering(machines(count)) as endpoint:
            calls = max(1, 5_000 // count)
            for name, client in compared.items():
                found[name].append((count, client.value("warm", calls, endpoint) * 1000))
    return found


def by_threads(compared: Clients, counts: Sequence[int]) -> dict[str, Curve]:
    """Milliseconds for one list of 10 machines, by the threads that ask at once."""
    # The floor is one connection, which no two threads can use.
    shared = {name: client for name, client in compared.items() if name != "the floor"}
    found: dict[str, Curve] = {name: [] for name in shared}
    with answering(machines(10)) as endpoint:
        for count in counts:
            for name, client in shared.items():
                found[name].append((count, client.value("threads", count, endpoint) * 1000))
    return found


def by_jobs(compared: Clients, counts: Sequence[int]) -> dict[str, Curve]:
    """Milliseconds for each job that is waited for, by how many there are."""
    ours = {name: client for name, client in compared.items() if client.kind == "cstyped"}
    return {
        name: [(count, jobs(client, count)[0] * 1000 / count) for count in counts]
        for name, client in ours.items()
    }


def jobs(client: Client, count: int) -> tuple[float, int]:
    """Return the CPU time of waiting for so many jobs that take three rounds, and the requests."""
    with serving("benchmarks.server", "--jobs", str(count)) as endpoint:
        spent, requests = client.measured("jobs", count, endpoint).split()
    return float(spent), int(requests)


def shared_throughput(client: Client, threads: int, rounds: int) -> float:
    """Return the throughput of threads on one client, to that of as many clients."""
    with answering(machines(1)) as endpoint:
        asked = partial(client.value, number=threads, endpoint=endpoint)
        return statistics.median(
            asked("threads apart") / asked("threads together") for _ in range(rounds)
        )
