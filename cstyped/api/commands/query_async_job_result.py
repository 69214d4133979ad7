# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.async_job import AsyncJob


class QueryAsyncJobResultRequest(Request):
    """The request of queryAsyncJobResult; `client.send` takes it and returns AsyncJob."""

    command: ClassVar[str] = "queryAsyncJobResult"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    jobid: str
    """the asynchronous job (AsyncJob id)"""

    def parse(self, envelope: Envelope) -> AsyncJob:
        """Decode the answer."""
        from ...models.async_job import AsyncJob

        return envelope.inline(AsyncJob)


def query_async_job_result(client: BaseClient, *, jobid: str) -> AsyncJob:
    """Return the state of an async job, and its result once it has ended.

    Args:
        jobid: the asynchronous job (AsyncJob id)

    Returns:
        AsyncJob.
    """
    return client.send(QueryAsyncJobResultRequest(jobid=jobid))
