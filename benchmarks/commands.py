"""Packages of so many commands: what it takes to build, check and import them."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import count as counting
from pathlib import Path

from benchmarks.processes import run
from generator.spec.file import dump_spec
from generator.spec.model import Spec
from generator.spec.shipped import shipped_spec

_PACKAGE = "measured"


def costs(counts: Sequence[int]) -> dict[str, list[tuple[float, float]]]:
    """Seconds of CPU time by the number of commands."""
    found: dict[str, list[tuple[float, float]]] = {"build": [], "check": [], "import": []}
    for count in counts:
        with _folder() as folder:
            spec = folder / "spec.json"
            spec.write_text(dump_spec(of(count), docs=False), "utf-8")
            options = ["--spec", str(spec), "--package", _PACKAGE, "--out", str(folder)]
            for action in ("build", "check"):
                command = [sys.executable, "-m", "generator", action, *options]
                found[action].append((count, run(command)[0]))
            importing = [sys.executable, "-c", f"from {_PACKAGE} import Client"]
            run(importing, folder=folder)  # which compiles it
            found["import"].append((count, min(run(importing, folder=folder)[0] for _ in range(5))))
    return found


def of(count: int) -> Spec:
    """A spec with so many commands: those of the server, and copies of them by other names."""
    spec = shipped_spec("4.22")
    taken = [
        replace(command, name=f"{command.name}{'' if copy == 1 else copy}")
        for copy, _ in zip(counting(1), range(0, count, len(spec.commands)), strict=False)
        for command in spec.commands
    ]
    # Some of all letters, where not all are taken.
    chosen = [taken[at * len(taken) // count] for at in range(count)]
    return replace(spec, commands=tuple(sorted(chosen, key=lambda command: command.name)))


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)
