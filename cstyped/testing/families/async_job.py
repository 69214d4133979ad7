"""Asynchronous jobs, as clients see them."""

from __future__ import annotations

from typing import Any

from ..asking.call import Call, behaviour
from ..asking.listing import listed
from ..refusal import Refusal, forbidden
from ..rows.store import Row


@behaviour("queryAsyncJobResult", evidence="recorded: access2")
def job_result(call: Call) -> Row:
    job = call.row("jobid")
    owner = call.store.get(job["accountid"])
    if owner is None or not call.may_see(owner):
        raise forbidden("the job is somebody else's")
    if call.site.jobs.expired(job):
        call.store.remove(job)
        raise Refusal(431, f"there is no job {job['id']} any more")
    return call.site.jobs.shown(job)


@behaviour("listAsyncJobs", evidence="recorded: job_failures")
def list_jobs(call: Call) -> Any:
    jobs = [job for job in call.store.rows("AsyncJob") if job["jobstatus"] == 0]
    found = listed(call, jobs)
    found.rows = [call.site.jobs.shown(job) for job in found.rows]
    return found
