"""Jobs of a Client: what its server carries out in the background. Many at once: many.py."""

from __future__ import annotations

from typing import TypeVar

from cstyped.errors.sent import Sent
from cstyped.jobs.background import UNKNOWN, BackgroundJob
from cstyped.jobs.polling import AsksForJobs, InThread
from cstyped.steps import run

# A result is only read, so a Job[VirtualMachine] serves where any Job[object] does.
T_co = TypeVar("T_co", covariant=True)


class Job(BackgroundJob[T_co]):
    """A command that the server runs in the background.

    `id` is valid for 24 hours, in other processes too: `client.job(job.id, VirtualMachine)`.
    `resource_id` is the id of the object being created, if the command creates one.
    """

    __slots__ = ()

    def __init__(
        self,
        client: AsksForJobs | None,
        job_id: str,
        result: type[T_co],
        *,
        resource_id: str | None = None,
        begun: bool = False,
        sent: Sent = UNKNOWN,
    ) -> None:
        super().__init__(
            None if client is None else InThread(client),
            job_id,
            result,
            resource_id=resource_id,
            begun=begun,
            sent=sent,
        )

    def done(self) -> bool:
        """Return whether the job has finished, in success or failure. Asks the server if needed."""
        return run(self._has_ended())

    def result(self, timeout: float | None = None) -> T_co:
        """Wait for the job to finish and return its result.

        `timeout`: seconds in all; None waits as long as it takes. Raises JobFailed, or
        JobTimeout while the job keeps running; call `result()` again to keep waiting. Temporary
        faults do not end the wait.
        """
        return run(self._awaited(timeout))
