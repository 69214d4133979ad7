"""The text of docs/performance.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from importlib.metadata import version

_TEXT = """\
# Performance

`make bench` writes this page. Figures are ratios to `cs` {cs}, which gives plain dictionaries: 0.8
means four fifths of its CPU time. They are medians of {rounds} rounds in which the clients take
turns; between machines they differ less than times do. Other work on the machine raises them, that
of a small call most.

{table}

"The floor" is `http.client` with `json.loads`. Memory is what a process grows by while it gets the
rows and holds them. The first call is that of a new process, with its imports.

{counted}

{machine}

## How it grows

![rows](performance/rows.svg)

![threads](performance/threads.svg)

![jobs](performance/jobs.svg)

![commands](performance/commands.svg)

## What there is to know

- More than half of a page is the parser. A quarter is what makes objects of its rows, most of it
  the comparison of the types of all values with those of the model: each value is looked at once
  more, which is why a page takes longer than at the floor.
- pydantic, requests, one class of pydantic and one call take 1.5 of the whole first call of `cs`.
  The rest is the modules and the classes that the call needs.
- Equal texts in an answer become one object, which costs the parser a tenth and saves the freeing
  of as many texts, and half of the memory.
- The garbage collector stays as the program has it. A page without it would take 3 to 10 % less,
  10,000 machines no less, and it belongs to the whole process.
- Each job is asked for its result once, because that is the only place where the server has it.
  One listAsyncJobs a round, a page for each 500 jobs, tells which of them still run.

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
builds (none), the connections and requests of calls, and the objects of a row.
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
