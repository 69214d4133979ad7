"""The same for many objects, a bounded number at a time, with a summary."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import click

from cstyped.cli.failures import Failure, Interrupted, failure
from cstyped.cli.output import stream
from cstyped.errors import CloudStackError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one object."""

    name: str
    job_id: str | None
    answer: Mapping[str, object]


def run_for_each(
    names: Sequence[str],
    one: Callable[[str], Outcome],
    parallel: int,
    interrupted: Callable[[], None],
) -> Iterator[Outcome]:
    """Yield what went well, in order. Raises Failure at the end where something did not.

    One alone raises its own failure. After Ctrl-C nothing more is begun, and `interrupted` says
    what is under way.
    """
    if len(names) == 1:
        yield one(names[0])
        return
    failed: list[tuple[str, click.ClickException]] = []
    with ThreadPoolExecutor(parallel) as pool:
        running = {name: pool.submit(one, name) for name in names}
        try:
            for at, (name, future) in enumerate(running.items(), 1):
                outcome = _outcome(future)
                if isinstance(outcome, click.ClickException):
                    failed.append((name, outcome))
                    stream.note(f"{name}: {outcome.message}")
                else:
                    yield outcome
                _progress(at, len(names))
        except KeyboardInterrupt:
            pool.shutdown(wait=False, cancel_futures=True)
            interrupted()
            # Threads that wait for jobs would keep the process until these end.
            os._exit(Interrupted.exit_code)
    good = len(names) - len(failed)
    if not failed:
        stream.note(f"{good} done")
        return
    kinds = {type(each) for _, each in failed if isinstance(each, Failure)}
    kind = kinds.pop() if len(kinds) == 1 else Failure
    raise kind(f"{good} done, {len(failed)} failed")


def _outcome(future: Future[Outcome]) -> Outcome | click.ClickException:
    try:
        return future.result()
    except CloudStackError as error:
        return failure(error)
    except click.ClickException as told:
        return told


def _progress(done: int, of: int) -> None:
    line = stream.LiveLine()
    line.show(f"{done} of {of}")
    line.clear()
