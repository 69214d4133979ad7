"""Programs in processes of their own: servers on loopback, and what is measured."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def answering(*bodies: bytes, module: str = "benchmarks.server") -> Iterator[str]:
    """A server that answers with these bodies, page by page; gives its endpoint."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"\n".join(bodies))
        file.flush()
        with serving(module, file.name) as endpoint:
            yield endpoint


@contextmanager
def serving(*arguments: str) -> Iterator[str]:
    """A server whose module prints its port; gives its endpoint."""
    command = [sys.executable, "-m", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}/client/api"
        finally:
            server.terminate()


def run(
    command: list[str],
    environment: Mapping[str, str] | None = None,
    *,
    folder: Path | None = None,
    check: bool = True,
) -> tuple[float, str]:
    """Run a program to its end; return its seconds of CPU time and what it printed.

    Args:
        command: the program and its arguments.
        environment: what it has beside ours.
        folder: where it runs.
        check: raise if it fails.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=check,
        cwd=folder,
        # Or a checkout would be compiled at every start.
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", **(environment or {})},
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, done.stdout
