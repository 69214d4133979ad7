"""The text of docs/performance.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from importlib.metadata import version

_TEXT = """\
# Performance

`make bench` writes this page. Figures are ratios to `cs` {cs}, which gives plain dictionaries: 0.8
means four fifths of its CPU time. They are medians of {rounds} rounds in which clients take turns.
Ratios differ less between machines than times do. Other work on the machine makes them worse, that
of a small call most.

{table}

"The floor" is `http.client` with `json.loads`. Memory is what a process grows by while it gets the
rows and holds them. The first call is that of a new process, with its imports; most of it is the
import of requests and pydantic.

{counted}

{machine}

## How it grows

![rows](performance/rows.svg)

![threads](performance/threads.svg)

![jobs](performance/jobs.svg)

![commands](performance/commands.svg)

## Where the time goes

- More than half of a page is spent in the parser. A quarter makes objects of its rows, mostly by
  comparing the types of all values with those of the model. A plain dictionary is not checked, so
  a page takes longer than the floor.
- Importing pydantic and requests, making one class of pydantic and sending one request already
  takes 1.5 of the first call of `cs`. The rest is the modules and classes that the call needs.
- Equal texts in an answer become one object. That slows the parser down by a tenth, but fewer texts
  have to be freed, and the rows take half of the memory.
- The garbage collector is left alone, because it belongs to the whole program. Switching it off
  while a page is read would save 3 to 10 %, and nothing for 10,000 machines.
- The server gives the result of a job only to a request for that job. Which jobs still run is asked
  with one listAsyncJobs a round, with a page for each 500 jobs.

## Compression

cstyped does not ask for compressed answers. If a client asks, the server compresses at the highest
level of gzip (`ServerDaemon` sets that) while the client waits. The client then has to decompress,
which takes a quarter of the time of `json.loads`. On a gigabit network 1 MB arrives in 10 ms
without compression. Over a slow line it is worth it, because the same names stand in every row:

```text
client = Client(endpoint, keys, headers={{"Accept-Encoding": "gzip"}})
```

## What the tests hold

No test compares times, because they differ between machines. The tests count instead.
`tests/runtime/test_budgets.py` counts the modules that a first call loads, the models that it
builds (none), the connections and requests of calls, and the objects and the memory of rows.
`tests/runtime/test_jobs.py` counts how often many jobs are asked for.
"""

_INSTALLED = ("pydantic", "pydantic-core", "requests", "urllib3")


def text(
    columns: Sequence[str],
    ratios: Mapping[str, Mapping[str, float]],
    counted: Sequence[str],
    *,
    rounds: int,
    machine: str,
) -> str:
    """Return the page.

    Args:
        columns: the titles of the clients.
        ratios: the rows of the table by their titles, with a ratio for each client.
        counted: sentences about what is no ratio to cs.
        rounds: how many there were.
        machine: see machine().
    """
    lines = [f"| ratio to cs | {' | '.join(columns)} |", "|---|" + "---|" * len(columns)]
    for title, found in ratios.items():
        lines.append(f"| {title} | {' | '.join(f'{found[name]:.2f}' for name in columns)} |")
    return _TEXT.format(
        cs=version("cs"),
        rounds=rounds,
        table="\n".join(lines),
        counted="\n".join(f"- {sentence}" for sentence in counted),
        machine=machine,
    )


def machine() -> str:
    """Return what is measured with, and how much else the machine does now."""
    installed = ", ".join(f"{name} {version(name)}" for name in _INSTALLED)
    return (
        f"Measured with Python {platform.python_version()}, {installed},\non {os.cpu_count()}"
        f" processors. When it began, {os.getloadavg()[0]:.1f} processes were at work."
    )
