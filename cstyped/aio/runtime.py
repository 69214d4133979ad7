"""Everything that a generated AsyncClient needs of cstyped, as cstyped.runtime is for the rest.

Apart from that, so that nobody pays for it who has no use for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cstyped.aio.client import BaseAsyncClient as BaseAsyncClient
from cstyped.aio.jobs import AioJob as AioJob
from cstyped.aio.pages import AioListResult as AioListResult

if TYPE_CHECKING:
    from cstyped.aio.method_types import AsyncCommandMethod as AsyncCommandMethod
