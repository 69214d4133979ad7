"""Jobs know the type of their result, also when taken up again or awaited together."""

from collections.abc import Iterator
from typing import assert_type

from cstyped import (
    Client,
    DedicatedZone,
    Job,
    JobFailed,
    JobTimeout,
    ListResult,
    Success,
    VirtualMachine,
    Volume,
)


def one_job(client: Client, machine: str) -> VirtualMachine:
    job = client.start_virtual_machine(id=machine)
    assert_type(job, Job[VirtualMachine])
    assert_type(job.id, str)
    assert_type(job.resource_id, str | None)
    assert_type(job.command, str)
    assert_type(job.done(), bool)
    assert_type(job.result(), VirtualMachine)
    assert_type(job.result(timeout=600).state == "Running", bool)
    return job.result(timeout=1.5)


def taken_up_again(client: Client, known: str) -> None:
    assert_type(client.job(known, VirtualMachine), Job[VirtualMachine])
    assert_type(client.job(known, Success).result().success, bool)


def many_jobs(client: Client, machines: list[str]) -> list[str]:
    jobs = {client.stop_virtual_machine(id=machine): machine for machine in machines}
    assert_type(client.as_completed(jobs, timeout=60), Iterator[Job[VirtualMachine]])
    stopped: list[str] = []
    for job in client.as_completed(jobs):
        assert_type(job, Job[VirtualMachine])
        assert_type(job.result(), VirtualMachine)
        stopped.append(jobs[job])
    return stopped


def a_job_without_an_object(client: Client, snapshot: str) -> None:
    assert_type(client.delete_snapshot(id=snapshot), Job[Success])
    assert_type(client.delete_snapshot(id=snapshot).result(), Success)


def a_job_with_a_list(client: Client, zone: str, domain: str) -> None:
    job = client.dedicate_zone(zoneid=zone, domainid=domain)
    assert_type(job, Job[ListResult[DedicatedZone]])
    assert_type(job.result()[0], DedicatedZone)


def failures(job: Job[Volume]) -> str:
    try:
        return job.result(timeout=10).id
    except JobFailed as error:
        assert_type(error.job_id, str)
        assert_type(error.errorcode, int)
        return error.errortext
    except JobTimeout as error:
        assert_type(error.job_id, str)
        return "it runs on"
