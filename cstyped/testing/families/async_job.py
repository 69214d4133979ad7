"""Asynchronous jobs, as clients see them."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged, seen
from ..refusal import Refusal, forbidden
from ..rows.kinds import ACCOUNTS, JOBS
from ..rows.stored import Shown


@behaviour("queryAsyncJobResult", evidence="recorded: access2")
def job_result(call: Call) -> Shown:
    job = call.row("jobid", JOBS)
    owner = call.store.get(job["accountid"], ACCOUNTS)
    if owner is None or not call.may_see(owner):
        raise forbidden("the job is somebody else's")
    if call.site.jobs.expired(job):
        call.store.remove(job)
        raise Refusal(431, f"there is no job {job['id']} any more")
    return call.site.jobs.shown(job)


@behaviour("listAsyncJobs", evidence="recorded: job_failures")
def list_jobs(call: Call) -> Listing:
    jobs = [job for job in call.store.rows(JOBS) if job["jobstatus"] == 0]
    left = narrowed(call, seen(call, jobs))
    return paged(call, [call.site.jobs.shown(job) for job in left])
