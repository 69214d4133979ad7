"""Write docs/performance.md: cstyped beside cs and the release before, and how costs grow.

`python -m benchmarks.performance [FOLDER]`, where FOLDER is a checkout of the release before. Every
figure is the median of the ratios of rounds in which the clients take turns, by CPU time: what else
the machine does meanwhile counts little.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.__main__ import answering, machines
from benchmarks.plot import curves

_ROUNDS = 7
_DOCS = Path(__file__).resolve().parent.parent / "docs"
# What is measured: its name in the table, rows of the answer, and calls in one round.
_WARM = (("one small call", 1, 100), ("a page of 500 machines, every row read", 500, 40))
_GROWTH_ROWS = (10, 100, 1_000, 10_000, 100_000)
_GROWTH_THREADS = (1, 2, 4, 8, 16, 32, 64)

_TEXT = """\
# Performance

`make bench` writes this page. Figures are ratios to `cs` 5.2.0, which gives plain dictionaries: 0.8
means four fifths of its CPU time. They are medians of {rounds} rounds in which the clients take turns.
Ratios differ less between machines than times do.

{table}

"The floor" is `http.client` with `json.loads`. The first call is that of a new process, with its
imports; most of it is the import of requests and pydantic.

## How it grows

![rows](performance/rows.svg)

![threads](performance/threads.svg)

## Compression

cstyped does not ask for compressed answers. If a client asks, the server compresses at the highest
level of gzip (`ServerDaemon` sets that) while the client waits. The client then has to decompress,
which takes a quarter of the time of `json.loads`. On a gigabit network 1 MB arrives in 10 ms without
compression. Over a slow line compression is worth it, because the same names stand in every row:

```text
client = Client(endpoint, keys, headers={{"Accept-Encoding": "gzip"}})
```

## What the tests hold

No test compares times, because they differ between machines. The tests count instead.
`tests/runtime/test_budgets.py` counts the modules that a first call loads, the models that it builds
(none), the connections and requests of calls, and the objects of a row. `tests/runtime/test_jobs.py`
counts how often many jobs are asked for.
"""


def _process(arguments: list[str], previous: Path | None = None) -> tuple[float, str]:
    """Run a program to its end; return its CPU time and what it printed."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    if previous is not None:
        environment["PYTHONPATH"] = str(previous)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=True, env=environment
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, done.stdout


class _Client:
    """One column of the table."""

    def __init__(self, kind: str, previous: Path | None = None) -> None:
        self._kind = kind
        self._previous = previous

    def seconds(self, what: str, number: int, endpoint: str) -> float:
        # By its path: with -m the folder of this package would come before the other release.
        program = str(Path(__file__).with_name("measure.py"))
        spent, printed = _process(
            [program, self._kind, what, str(number), endpoint], self._previous
        )
        return float(printed) if printed else spent


def _ratios(
    clients: Mapping[str, _Client], what: str, number: int, endpoint: str
) -> dict[str, float]:
    rounds = [
        {name: client.seconds(what, number, endpoint) for name, client in clients.items()}
        for _ in range(_ROUNDS + 1)
    ][1:]  # in the first one bytecode is written
    return {name: statistics.median(each[name] / each["cs"] for each in rounds) for name in clients}


def _table(clients: Mapping[str, _Client]) -> str:
    names = [name for name in clients if name != "cs"]
    lines = [f"| ratio to cs | {' | '.join(names)} |", "|---|" + "---|" * len(names)]
    measured = [(title, "warm", rows, calls) for title, rows, calls in _WARM]
    for title, what, rows, calls in [*measured, ("the first call", "first", 1, 1)]:
        with answering(machines(rows)) as endpoint:
            found = _ratios(clients, what, calls, endpoint)
        lines.append(f"| {title} | {' | '.join(f'{found[name]:.2f}' for name in names)} |")
        print(lines[-1], flush=True)
    return "\n".join(lines)


def _growth(clients: Mapping[str, _Client]) -> dict[str, str]:
    rows: dict[str, list[tuple[float, float]]] = {name: [] for name in clients}
    for count in _GROWTH_ROWS:
        with answering(machines(count)) as endpoint:
            calls = max(1, 5_000 // count)
            for name, client in clients.items():
                rows[name].append((count, client.seconds("warm", calls, endpoint) * 1000))
    # The floor is one connection, which no two threads can use.
    shared = {name: client for name, client in clients.items() if name != "the floor"}
    threads: dict[str, list[tuple[float, float]]] = {name: [] for name in shared}
    with answering(machines(10)) as endpoint:
        for count in _GROWTH_THREADS:
            for name, client in shared.items():
                threads[name].append((count, client.seconds("threads", count, endpoint) * 1000))
    return {
        "rows": curves("One list of machines", "rows", "CPU time, ms", rows),
        "threads": curves("Lists of 10 machines", "threads", "CPU time for one, ms", threads),
    }


def main(previous: Path | None) -> None:
    """Measure for a few minutes, and write the page and its plots."""
    clients = {"cstyped": _Client("cstyped"), "cs": _Client("cs"), "the floor": _Client("floor")}
    if previous is not None:
        clients["the release before"] = _Client("cstyped", previous)
    table = _table(clients)
    folder = _DOCS / "performance"
    folder.mkdir(exist_ok=True)
    for name, image in _growth(clients).items():
        (folder / f"{name}.svg").write_text(image, "utf-8")
    text = _TEXT.format(table=table, rounds=_ROUNDS)
    (_DOCS / "performance.md").write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
