"""Asynchronous jobs: what a command left to be done, when it ends, and what queryAsyncJobResult
says of it.

No threads: a job that is due is finished when the next request comes in, in the order in which jobs
became due.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable, Generator
from typing import Any, cast

from .. import clock
from ..callers.roles import Caller
from ..facts.spec import Command
from ..refusal import INTERNAL, Refusal
from ..rows.store import Row, Store

# The part of a command that runs as a job: resumed once, when the job ends. Any: a command's result
# is a row, a list or nothing.
Work = Generator[Any, None, Any]
# What ends a job: does the rest of the work and gives what `jobresult` shows.
Finish = Callable[[Work, Row], Any]


def as_work(result: Any) -> Work:
    """What a behaviour gave back as work: itself if it left some, else work already done."""
    if isinstance(result, Generator):
        # cast: generators of behaviours give and return whatever the command is about.
        return cast("Work", result)
    return _done(result)


def _done(result: Any) -> Work:
    return result
    yield  # makes this a generator


def _failed(job: Row, code: int, text: str) -> Row:
    job |= {"jobstatus": 2, "jobresultcode": code}
    return {"errorcode": code, "errortext": text}


# Jobs beyond this many are forgotten, the oldest first, once they have ended.
KEPT = 20_000


class Jobs:
    """All jobs of a cloud. Callers hold its lock."""

    def __init__(self, store: Store, time: clock.Clock, expiry: float) -> None:
        self._store = store
        self._clock = time
        self._expiry = expiry
        self._due: list[tuple[float, int, Row]] = []
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
    ) -> Row:
        """Start a job. `finish(work, job)` runs it to its end and gives what `jobresult` shows."""
        now = self._clock.now()
        java = command.java_class
        if not caller.root:
            java = java.replace(".admin.", ".user.").removesuffix("ByAdmin")
        job: Row = {
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
            job["jobinstancetype"] = instance[0]
            if instance[1] is not None:
                job["jobinstanceid"] = instance[1]
        self._store.add("AsyncJob", job, now=now)
        self._forget_oldest()
        heapq.heappush(self._due, (now + seconds, next(self._order), job))
        return job

    def _forget_oldest(self) -> None:
        table = self._store.tables["AsyncJob"]
        while len(table) > KEPT and (oldest := next(iter(table.values())))["jobstatus"] != 0:
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

    def _end(self, job: Row, moment: float) -> None:
        work, finish = job.pop("_work"), job.pop("_finish")
        result: Any = None
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

    def pending(self) -> list[Row]:
        return [job for job in self._store.rows("AsyncJob") if job["jobstatus"] == 0]

    def expired(self, job: Row) -> bool:
        return "_ended" in job and job["_ended"] + self._expiry < self._clock.now()

    def shown(self, job: Row) -> Row:
        """A job as queryAsyncJobResult and listAsyncJobs answer it."""
        answer = {
            name: job[name] for name in ("accountid", "account", "domainid", "domainpath", "userid")
        }
        answer |= {name: job[name] for name in ("cmd", "jobprocstatus", "jobresultcode")}
        if "jobresult" in job:
            answer["jobresulttype"] = "object"
            answer["jobresult"] = job["jobresult"]
        for name in ("jobinstancetype", "jobinstanceid"):
            if name in job:
                answer[name] = job[name]
        if job["jobstatus"] == 0:
            server = next(iter(self._store.rows("ManagementServer")), None)
            if server is not None:
                answer["managementserverid"] = server["id"]
                answer["managementservername"] = server["name"]
        answer["created"] = job["created"]
        if "completed" in job:
            answer["completed"] = job["completed"]
        return answer | {"jobid": job["id"], "jobstatus": job["jobstatus"]}
