"""Wait for many jobs at once: which of them to ask about, round by round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

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
from cstyped.jobs.background import BackgroundJob, started
from cstyped.jobs.polling import (
    FIRST_PAUSE,
    Asking,
    AsksForJobs,
    Deadline,
    Faults,
    InThread,
    about,
    is_outage,
    longer,
)
from cstyped.steps import run
from cstyped.wire.call import Call
from cstyped.wire.opening import opened_success

T = TypeVar("T")
J = TypeVar("J", bound=BackgroundJob[object])

# Asking for each is cheaper than a list up to here.
_FEW = 3
# So many polls of running jobs, one by one, in a round: at least this many, and this share of them.
_POLLS_A_ROUND = 20
_SHARE_A_ROUND = 5
_MOST_PAGES = 20


def as_completed(
    client: AsksForJobs, jobs: Iterable[Job[T]], *, timeout: float | None = None
) -> Iterator[Job[T]]:
    """Yield each job as it ends. Their `result()` asks no more."""
    unfinished = Unfinished(InThread(client), jobs, Job, timeout)
    while group := run(unfinished.next_ended()):
        yield from group


class Unfinished(Generic[J]):
    """Jobs that are waited for.

    One listAsyncJobs a round tells which of them still run; the others are asked for their result.
    Where that command is refused, jobs are asked one by one, a few in each round.
    """

    __slots__ = (
        "_asking",
        "_being_asked",
        "_deadline",
        "_faults",
        "_known",
        "_one_ended",
        "_pause",
        "_pending",
        "_round",
    )

    def __init__(
        self, asking: Asking, jobs: Iterable[J], kind: type[J], timeout: float | None
    ) -> None:
        self._asking = asking
        self._deadline = Deadline(timeout)
        self._pending: dict[str, list[J]] = {}
        for job in jobs:
            _check_is_job(job, kind)
            self._pending.setdefault(job.id, []).append(job)
        self._round = _Round()
        self._faults = Faults()
        self._pause = FIRST_PAUSE
        # Jobs that ended before they were asked about, the last one first.
        self._known: list[str] = []
        # The rest of a round that is under way.
        self._being_asked: Iterator[str] | None = None
        self._one_ended = False

    async def next_ended(self) -> list[J]:
        """Return the jobs of the next id that has ended; none when all have.

        Raises JobTimeout when the time is over and jobs are still running.
        """
        try:
            return await self._next_ended()
        except Exception:
            raise
        except BaseException as interruption:  # from the keyboard, or a task that is cancelled
            interruption.add_note(
                f"{self._still_running}, such as {self._first.id}; call as_completed() again to"
                " keep waiting"
            )
            raise

    async def _next_ended(self) -> list[J]:
        while self._pending:
            if self._being_asked is None and not self._known:
                # Once a round: to look at all of them for each result takes longer than to ask.
                self._known = [name for name in self._pending if self._has_ended(name)][::-1]
            if self._known:
                return self._settled(self._known.pop())
            try:
                ended = await self._next_of_round()
                if ended is not None:
                    return self._settled(ended)
                self._faults.none()
            except (TransportError, ProtocolError, ApiError) as fault:
                ended_waiting(fault)
                self._faults.bear(fault, self._deadline)
            self._being_asked = None
            if self._deadline.over():
                raise self._too_late() from self._faults.last
            # Results that came are a sign of more to come.
            self._pause = FIRST_PAUSE if self._one_ended else longer(self._pause)
            self._one_ended = False
            pause = max(self._pause, self._faults.wished_pause())
            await self._asking.pause(about(pause, self._deadline))
        return []

    async def _next_of_round(self) -> str | None:
        """Return a job that has ended; None where nothing else has in this round."""
        if self._being_asked is None:
            pending = list(self._pending)
            asked = await self._round.worth_asking(pending, self._asking, self._deadline)
            self._being_asked = iter(asked)
        for name in self._being_asked:
            if self._has_ended(name):
                return name
            if await self._pending[name][0]._poll_or_lose(self._asking, self._deadline):
                self._one_ended = True
                return name
            if self._round.still_runs(name) or self._deadline.over():
                break
        return None

    def _has_ended(self, name: str) -> bool:
        return any(job._ended for job in self._pending[name])

    def _settled(self, name: str) -> list[J]:
        """Tell all jobs of one id how it ended, and return them."""
        group = self._pending.pop(name)
        known = next(job for job in group if job._ended)
        for job in group:
            job._ends_like(known, self._asking)
        return group

    def _too_late(self) -> JobTimeout:
        first = self._first
        return JobTimeout(
            f"{self._still_running} after {self._deadline.timeout:g} s, such as {first.id}; call"
            " as_completed() again to keep waiting",
            job_id=first.id,
            job=started(first),
        )

    @property
    def _first(self) -> J:
        return next(iter(self._pending.values()))[0]

    @property
    def _still_running(self) -> str:
        count = len(self._pending)
        return "1 job is still running" if count == 1 else f"{count} jobs are still running"


def _check_is_job(job: object, kind: type[BackgroundJob[object]]) -> None:
    if not isinstance(job, kind):
        raise InvalidRequest(
            f"as_completed takes jobs, not {type(job).__name__}: client.job(id, Model) makes one"
        )


class _Round:
    """Chooses, round by round, which of many jobs to ask about."""

    __slots__ = ("_asked", "_budget", "_may_list", "_turn")

    def __init__(self) -> None:
        self._may_list = True
        self._asked: dict[str, int] = {}
        self._turn = 0
        self._budget = _POLLS_A_ROUND

    async def worth_asking(
        self, pending: list[str], asking: Asking, deadline: Deadline
    ) -> list[str]:
        """Return the jobs that may have ended, those asked longest ago first."""
        self._budget = max(_POLLS_A_ROUND, len(pending) // _SHARE_A_ROUND)
        running: set[str] = set()
        if self._may_list and len(pending) > _FEW:
            listed = await _running(asking, len(pending), deadline)
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


async def _running(asking: Asking, wanted: int, deadline: Deadline) -> set[str] | None:
    """Return the ids of the jobs that still run; None where listAsyncJobs is of no use.

    It shows pending jobs only, and by default those of the caller's account.
    """
    found: set[str] = set()
    params: dict[str, str] = {}
    for page in range(1, _MOST_PAGES + 1):
        try:
            question = Call("listAsyncJobs", params, repeatable=True)
            answer = await asking.ask_once(question, deadline.longest_poll())
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
