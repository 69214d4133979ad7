"""Waiting for a job, with a line that says what is waited for."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from cstyped.cli.exits import Interrupted, StillRunning
from cstyped.cli.output.stream import LiveLine

if TYPE_CHECKING:
    from cstyped.client import BaseClient

Answer = dict[str, object]

_TICK = 0.5  # seconds between two looks at the clock


def job_id_of(answer: Mapping[str, object]) -> str | None:
    """The id of the job that an answer says has begun."""
    found = answer.get("jobid")
    return found if isinstance(found, str) and found else None


def waited(
    client: BaseClient, what: str, job_id: str, *, longest: float | None, shows: bool = True
) -> Answer:
    """Wait for a job, for so many seconds at the most, and return what it came to.

    Raises JobFailed, StillRunning, and Interrupted with how to go on where somebody interrupts.
    """
    # Loaded here because pydantic is, too: a list needs none of it.
    from cstyped.errors import JobTimeout
    from cstyped.jobs import Job

    # cast: a class without its parameters; a job takes it for that of JSON objects. client.job()
    # does not take it, as a typed program has no use for that.
    job = Job(client._caller, job_id, cast("type[Answer]", dict))
    running = f"{what} is still running" + ("" if job_id in what else f" as job {job_id}")
    try:
        if not shows:
            return job.result(timeout=longest)
        with _live(what):
            return job.result(timeout=longest)
    except JobTimeout:
        raise StillRunning(
            f"{running} after {longest:g} s; cstyped wait {job_id} resumes the wait"
        ) from None
    except KeyboardInterrupt:
        raise Interrupted(
            f"interrupted; {running}; cstyped wait {job_id} resumes the wait"
        ) from None


@contextmanager
def _live(what: str) -> Generator[None, None, None]:
    """Show what is waited for, and for how long, until it is over."""
    line, over, began = LiveLine(), threading.Event(), time.monotonic()

    def tick() -> None:
        while not over.wait(_TICK):
            line.show(f"{what}: pending, {time.monotonic() - began:.0f} s")

    thread = threading.Thread(target=tick, daemon=True)
    line.show(f"{what}: pending")
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        line.clear()
