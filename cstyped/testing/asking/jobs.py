"""Asynchronous jobs: what a command left to be done, when it ends, and what queryAsyncJobResult
says of it.

No threads: a job that is due is finished when the next request comes in, in the order in which jobs
became due.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, TypeAlias, cast

from .. import clock
from ..callers.roles import Caller
from ..facts.spec import Command
from ..refusal import INTERNAL, Refusal
from ..rows.kinds import JOBS, MANAGEMENT_SERVERS
from ..rows.store import Store, fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import JobRow

# What a command is about: the row that it makes or changes, if there is one.
Entity: TypeAlias = Mapping[str, object] | None
# The part of a command that runs as a job: resumed once, when the job ends. It gives what the
# command answers: a row, a list or nothing.
Work: TypeAlias = Generator[Entity, None, object]
# What ends a job: does the rest of the work and gives what `jobresult` shows.
Finish: TypeAlias = "Callable[[Work, JobRow], Shown | None]"


def as_work(result: object) -> Work:
    """What a behaviour gave back as work: itself if it left some, else work already done."""
    if isinstance(result, Generator):
        # cast: generators of behaviours give and return whatever the command is about.
        return cast("Work", result)
    return _done(result)


def _done(result: object) -> Work:
    return result
    yield  # makes this a generator


def _failed(job: JobRow, code: int, text: str) -> Shown:
    job |= {"jobstatus": 2, "jobresultcode": code}
    return {"errorcode": code, "errortext": text}


# Jobs beyond this many are forgotten, the oldest first, once they have ended.
KEPT = 20_000


_ALWAYS = (
    "accountid", "account", "domainid", "domainpath", "userid", "cmd", "jobprocstatus",
    "jobresultcode",
)  # fmt: skip
_OF_WHAT = ("jobinstancetype", "jobinstanceid")


class Jobs:
    """All jobs of a cloud. Callers hold its lock."""

    def __init__(self, store: Store, time: clock.Clock, expiry: float) -> None:
        self._store = store
        self._clock = time
        self._expiry = expiry
        self._due: list[tuple[float, int, JobRow]] = []
        self._order = itertools.count()

    def submit(
        self,
        command: Command,
        caller: Caller,
        work: Work,
        finish: Finish,
        *,
        seconds: float,
        instance: tuple[str, str | None] | None,
        job_id: str | None = None,
    ) -> JobRow:
        """Start a job. `finish(work, job)` runs it to its end and gives what `jobresult` shows."""
        now = self._clock.now()
        java = command.java_class
        if not caller.root:
            java = java.replace(".admin.", ".user.").removesuffix("ByAdmin")
        job: JobRow = {
            "id": job_id or self._store.new_id(),
            "accountid": caller.account["id"],
            "account": caller.account["name"],
            "domainid": caller.domain["id"],
            "domainpath": caller.domain["path"],
            "userid": caller.user["id"],
            "cmd": java,
            "jobprocstatus": 0,
            "jobresultcode": 0,
            "jobstatus": 0,
            "created": clock.written(now),
            "_owner": caller.account["id"],
            "_work": work,
            "_finish": finish,
            "_command": command.name,
        }
        job["jobid"] = job["id"]
        if instance is not None:
            job["jobinstancetype"], key = instance
            if key is not None:
                job["jobinstanceid"] = key
        self._store.add(JOBS, job, now=now)
        self._forget_oldest()
        heapq.heappush(self._due, (now + seconds, next(self._order), job))
        return job

    def _forget_oldest(self) -> None:
        jobs = self._store.rows(JOBS) if self._store.count(JOBS) > KEPT else []
        for oldest in jobs[: max(len(jobs) - KEPT, 0)]:
            if oldest["jobstatus"] == 0:
                break
            self._store.remove(oldest)

    def settle(self) -> None:
        """Finish what is due."""
        now = self._clock.now()
        while self._due and self._due[0][0] <= now:
            due, _, job = heapq.heappop(self._due)
            self._end(job, max(due, job["_since"]))

    def settle_all(self) -> None:
        """Finish every job, due or not, also those that finishing begins."""
        while self._due:
            due, _, job = heapq.heappop(self._due)
            self._end(job, due)

    def _end(self, job: JobRow, moment: float) -> None:
        work, finish = job.pop("_work"), job.pop("_finish")
        try:
            result = finish(work, job)
            job["jobstatus"] = 1
        except Refusal as refusal:
            result = _failed(job, refusal.code, refusal.text)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong in a job is its failure
            result = _failed(job, INTERNAL, f"{type(error).__name__}: {error}")
        job["completed"] = clock.written(moment)
        job["_ended"] = moment
        if result is not None:
            job["jobresult"] = result

    def pending(self) -> list[JobRow]:
        return [job for job in self._store.rows(JOBS) if job["jobstatus"] == 0]

    def expired(self, job: JobRow) -> bool:
        return "_ended" in job and job["_ended"] + self._expiry < self._clock.now()

    def shown(self, job: JobRow) -> Shown:
        """A job as queryAsyncJobResult and listAsyncJobs answer it."""
        kept = fields_of(job)
        answer = {name: kept[name] for name in _ALWAYS}
        if "jobresult" in job:
            answer |= {"jobresulttype": "object", "jobresult": job["jobresult"]}
        answer |= {name: kept[name] for name in _OF_WHAT if name in kept}
        if job["jobstatus"] == 0:
            server = next(iter(self._store.rows(MANAGEMENT_SERVERS)), None)
            if server is not None:
                answer["managementserverid"] = server["id"]
                answer["managementservername"] = server["name"]
        answer["created"] = job["created"]
        if "completed" in job:
            answer["completed"] = job["completed"]
        return answer | {"jobid": job["id"], "jobstatus": job["jobstatus"]}
