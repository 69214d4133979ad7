"""The same for many objects, a bounded number at a time, with a summary."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import click

from cstyped.cli.exits import Failure, Interrupted
from cstyped.cli.failures import failure
from cstyped.cli.output import stream
from cstyped.errors import CloudStackError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one object."""

    job_id: str | None
    answer: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What went well, in order, and the failure that stands for what did not."""

    good: tuple[Outcome, ...]
    failure: click.ClickException | None

    def raise_failure(self) -> None:
        """Raise the failure, if there is one. For the end, when the good ones are shown."""
        if self.failure is not None:
            raise self.failure


def run_for_each(
    names: Sequence[str],
    one: Callable[[str], Outcome],
    parallel: int,
    interrupted: Callable[[], None],
) -> Outcomes:
    """Run the same for each name, a bounded number at a time; say what failed as it fails.

    One alone raises its own failure. After Ctrl-C nothing more is begun, and `interrupted` says
    what is under way.
    """
    if len(names) == 1:
        return Outcomes((one(names[0]),), None)
    good: list[Outcome] = []
    failed: list[click.ClickException] = []
    line = stream.LiveLine()
    with ThreadPoolExecutor(parallel) as pool:
        running = {name: pool.submit(one, name) for name in names}
        try:
            for at, (name, future) in enumerate(running.items()):
                line.show(f"{at} of {len(names)}")
                outcome = _outcome(future)
                line.clear()
                if isinstance(outcome, Outcome):
                    good.append(outcome)
                else:
                    failed.append(outcome)
                    stream.note(f"{name}: {outcome.message}")
        except KeyboardInterrupt:
            line.clear()
            pool.shutdown(wait=False, cancel_futures=True)
            interrupted()
            # Threads that wait for jobs would keep the process until these end.
            os._exit(Interrupted.exit_code)
    return Outcomes(tuple(good), _summary(good, failed))


def _summary(
    good: Sequence[Outcome], failed: Sequence[click.ClickException]
) -> click.ClickException | None:
    if not failed:
        stream.note(f"{len(good)} done")
        return None
    kinds = {type(each) for each in failed if isinstance(each, Failure)}
    kind = kinds.pop() if len(kinds) == 1 else Failure
    return kind(f"{len(good)} done, {len(failed)} failed")


def _outcome(future: Future[Outcome]) -> Outcome | click.ClickException:
    try:
        return future.result()
    except CloudStackError as error:
        return failure(error)
    except click.ClickException as told:
        return told
