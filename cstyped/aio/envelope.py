"""One answer to an AsyncClient, out of which a request takes its typed value."""

from __future__ import annotations

from typing import Any, ClassVar

from cstyped.aio.jobs import AioJob
from cstyped.aio.pages import AioListResult
from cstyped.envelope import Envelope


class AsyncEnvelope(Envelope):
    """Gives lists and jobs whose methods are awaited."""

    __slots__ = ()

    _list_result: ClassVar[Any] = AioListResult  # Any: see Envelope
    _job_result: ClassVar[Any] = AioJob
