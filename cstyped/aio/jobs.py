"""Jobs of an AsyncClient: what its server carries out in the background."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from cstyped.jobs.background import BackgroundJob
from cstyped.jobs.many import Unfinished
from cstyped.jobs.polling import Asking

T = TypeVar("T")
# A result is only read, so an AioJob[VirtualMachine] serves where any AioJob[object] does.
T_co = TypeVar("T_co", covariant=True)


class AioJob(BackgroundJob[T_co]):
    """A command that the server runs in the background.

    `id` is valid for 24 hours, in other processes too: `client.job(job.id, VirtualMachine)`.
    `resource_id` is the id of the object being created, if the command creates one.
    """

    __slots__ = ()

    async def done(self) -> bool:
        """Return whether the job has finished, in success or failure. Asks the server if needed."""
        return await self._has_ended()

    async def result(self, timeout: float | None = None) -> T_co:
        """Wait for the job to finish and return its result.

        `timeout`: seconds in all; None waits as long as it takes. Raises JobFailed, or
        JobTimeout while the job keeps running; call `result()` again to keep waiting. Temporary
        faults do not end the wait. If the wait is cancelled, the job keeps running as well.
        """
        return await self._awaited(timeout)


class Completed(Generic[T]):
    """Each of many jobs as it ends, for `async for`."""

    def __init__(self, asking: Asking, jobs: Iterable[AioJob[T]], timeout: float | None) -> None:
        self._unfinished = Unfinished(asking, jobs, AioJob, timeout)
        self._ended: Iterator[AioJob[T]] = iter(())

    def __aiter__(self) -> Completed[T]:
        return self

    async def __anext__(self) -> AioJob[T]:
        for job in self._ended:
            return job
        self._ended = iter(await self._unfinished.next_ended())
        for job in self._ended:
            return job
        raise StopAsyncIteration
