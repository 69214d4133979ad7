"""Wait for many jobs at once: which of them to ask about, round by round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from cstyped.checks.json_types import integer, is_list, is_object
from cstyped.errors import (
    ApiError,
    InvalidRequest,
    JobTimeout,
    ProtocolError,
    TransportError,
    ended_waiting,
)
from cstyped.jobs import Job
from cstyped.jobs.polling import (
    FIRST_PAUSE,
    AsksForJobs,
    Deadline,
    Faults,
    is_outage,
    longer,
    rest,
)
from cstyped.wire.call import Call
from cstyped.wire.opening import opened_success

T = TypeVar("T")

# Asking for each is cheaper than a list up to here.
_FEW = 3
# So many polls of running jobs, one by one, in a round: at least this many, and this share of them.
_POLLS_A_ROUND = 20
_SHARE_A_ROUND = 5
_MOST_PAGES = 20


def as_completed(
    client: AsksForJobs, jobs: Iterable[Job[T]], *, timeout: float | None = None
) -> Iterator[Job[T]]:
    """Yield each job as it ends. Their `result()` asks no more.

    One listAsyncJobs a round tells which jobs still run; the others are asked for their result.
    Where that command is refused, jobs are asked one by one, a few in each round.
    """
    deadline = Deadline(timeout)
    pending: dict[str, list[Job[T]]] = {}
    for job in jobs:
        _check_is_job(job)
        pending.setdefault(job.id, []).append(job)
    for name in [name for name, group in pending.items() if any(job._ended for job in group)]:
        group = pending.pop(name)
        _settle(group, client)
        yield from group
    round_ = _Round()
    faults = Faults()
    pause = FIRST_PAUSE
    while pending:
        ended = False
        try:
            for name in round_.worth_asking(list(pending), client, deadline):
                group = pending[name]
                if group[0]._poll_or_lose(client, deadline):
                    ended = True
                    del pending[name]
                    _settle(group, client)
                    yield from group
                elif round_.still_runs(name) or deadline.over():
                    break
            faults.none()
        except (TransportError, ProtocolError, ApiError) as fault:
            ended_waiting(fault)
            faults.bear(fault, deadline)
        if not pending:
            return
        if deadline.over():
            first = next(iter(pending.values()))[0]
            jobs_run = "1 job still runs" if len(pending) == 1 else f"{len(pending)} jobs still run"
            raise JobTimeout(
                f"{jobs_run} after {deadline.timeout:g} s, such as {first.id}; waiting can go on"
                " with another as_completed()",
                job_id=first.id,
                job=first,
            ) from faults.last
        # Results that came are a sign of more to come.
        pause = FIRST_PAUSE if ended else longer(pause)
        rest(max(pause, faults.wished_pause()), deadline)


def _check_is_job(job: object) -> None:
    if not isinstance(job, Job):
        raise InvalidRequest(
            f"as_completed takes jobs, not {type(job).__name__}: client.job(id, Model) makes one"
        )


def _settle(group: list[Job[T]], client: AsksForJobs) -> None:
    """Tell all jobs of one id how it ended."""
    known = next(job for job in group if job._ended)
    for job in group:
        job._ends_like(known, client)


class _Round:
    """Chooses, round by round, which of many jobs to ask about."""

    __slots__ = ("_asked", "_budget", "_may_list", "_turn")

    def __init__(self) -> None:
        self._may_list = True
        self._asked: dict[str, int] = {}
        self._turn = 0
        self._budget = _POLLS_A_ROUND

    def worth_asking(
        self, pending: list[str], client: AsksForJobs, deadline: Deadline
    ) -> list[str]:
        """Return the jobs that may have ended, those asked longest ago first."""
        self._budget = max(_POLLS_A_ROUND, len(pending) // _SHARE_A_ROUND)
        running: set[str] = set()
        if self._may_list and len(pending) > _FEW:
            listed = _running(client, len(pending), deadline)
            if listed is None:
                self._may_list = False
            else:
                running = listed
        chosen = [name for name in pending if name not in running]
        return sorted(chosen, key=lambda name: self._asked.get(name, 0))

    def still_runs(self, name: str) -> bool:
        """Note that a job was asked in vain; tell whether that is enough for this round."""
        self._turn += 1
        self._asked[name] = self._turn
        self._budget -= 1
        return self._budget <= 0


def _running(client: AsksForJobs, wanted: int, deadline: Deadline) -> set[str] | None:
    """Return the ids of the jobs that still run; None where listAsyncJobs is of no use.

    It shows pending jobs only, and by default those of the caller's account.
    """
    found: set[str] = set()
    params: dict[str, str] = {}
    for page in range(1, _MOST_PAGES + 1):
        try:
            question = Call("listAsyncJobs", params, repeatable=True)
            answer = client.ask_once(question, deadline.longest_poll())
            listed = opened_success(answer, question)
        except ApiError as error:
            if is_outage(error):
                raise
            # The role may not use it, or the server fails on it.
            return None
        rows = listed.get("asyncjobs")
        jobs = [row for row in rows if is_object(row)] if is_list(rows) else []
        names = {str(row.get("jobid")) for row in jobs}
        total = integer(listed.get("count")) or 0
        new = names - found
        found |= names
        if not new or total <= len(found):
            return found
        if page == 1 and total > _MOST_PAGES * len(names) + wanted:
            return None
        params = {"page": str(page + 1), "pagesize": params.get("pagesize", str(len(names)))}
    return found
