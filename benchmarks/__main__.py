"""Measure cstyped beside cs, and write docs/performance.md with its plots: `make bench`.

`python -m benchmarks [--quick] [PREVIOUS]`, where PREVIOUS is a checkout of the release before. It
takes about ten minutes on an idle machine. With --quick it prints the figures of a few rounds, in
two minutes, and writes nothing.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from benchmarks import checking, commands, comparison, page
from benchmarks.plot import curves

_ROOT = Path(__file__).resolve().parent.parent
_ROUNDS = 7
_QUICK_ROUNDS = 3
_THREADS = 32
_JOBS = 1_000
_GROWTH = {
    "rows": (10, 100, 1_000, 10_000, 100_000),
    "threads": (1, 2, 4, 8, 16, 32, 64),
    "jobs": (10, 100, 1_000, 10_000),
    "commands": (100, 300, 1_000, 2_500, 5_000),
}


def _plots(compared: comparison.Clients) -> Iterator[tuple[str, str]]:
    """The images by their names."""
    rows = comparison.by_rows(compared, _GROWTH["rows"])
    yield "rows", curves("One list of machines", "rows", "CPU time, ms", rows)
    threads = comparison.by_threads(compared, _GROWTH["threads"])
    yield "threads", curves("Lists of 10 machines", "threads", "CPU time for one, ms", threads)
    jobs = comparison.by_jobs(compared, _GROWTH["jobs"])
    yield "jobs", curves("Jobs that are waited for", "jobs", "CPU time for each, ms", jobs)
    packages = commands.costs(_GROWTH["commands"])
    yield "commands", curves("A generated package", "commands", "CPU time, s", packages)


def _counted(compared: comparison.Clients, rounds: int, previous: Path | None) -> Iterator[str]:
    ours = compared["cstyped"]
    _, requests = comparison.jobs(ours, _JOBS)
    yield (
        f"{_JOBS:,} jobs that take three rounds: {requests - _JOBS} requests for the jobs that run,"
        " and one for each result."
    )
    share = comparison.shared_throughput(ours, _THREADS, rounds)
    yield (
        f"{_THREADS} threads on one client, 3,200 calls: {share:.2f} of the throughput of"
        f" {_THREADS} clients."
    )
    for checker in checking.CHECKERS:
        now = checking.seconds(checker, _ROOT, rounds)
        before = 0.0 if previous is None else checking.seconds(checker, previous, rounds)
        beside = f"; {now / before:.2f} of the release before" if before else ""
        yield f"The check of 20 lines by {checker}, cold: {now:.1f} s of CPU time{beside}."


def main(previous: Path | None, *, quick: bool) -> None:
    """Measure, print the figures, and write the page where it is not quick."""
    machine = page.machine()
    compared = comparison.clients(previous)
    columns = [name for name in compared if name != "cs"]
    rounds = _QUICK_ROUNDS if quick else _ROUNDS
    ratios: dict[str, dict[str, float]] = {}
    for row in comparison.ROWS:
        ratios[row.title] = comparison.ratios(row, compared, rounds)
        print(row.title, *(f"{name} {ratios[row.title][name]:.2f}" for name in columns), flush=True)
    counted: list[str] = []
    for sentence in _counted(compared, _QUICK_ROUNDS, previous):
        counted.append(sentence)
        print(sentence, flush=True)
    if quick:
        return
    folder = _ROOT / "docs" / "performance"
    folder.mkdir(exist_ok=True)
    for name, image in _plots(compared):
        (folder / f"{name}.svg").write_text(image, "utf-8")
        print(f"{name}.svg", flush=True)
    text = page.text(columns, ratios, counted, rounds=rounds, machine=machine)
    folder.with_suffix(".md").write_text(text, "utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("previous", nargs="?", type=Path, metavar="PREVIOUS")
    parser.add_argument("--quick", action="store_true", help="print some of it, and write nothing")
    given = parser.parse_args()
    main(given.previous, quick=given.quick)
