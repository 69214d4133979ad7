# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Counter, as the server answers it (CounterResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import CounterSource, NetworkServiceProviderName


class Counter(Model):
    """Counter, as the server answers it (CounterResponse).

    Answered by createCounter, listCounters.
    """

    id: str
    name: str
    jobid: str | None = None
    jobstatus: int | None = None
    provider: NetworkServiceProviderName | None = None
    source: CounterSource
    value: str
    zoneid: str | None = None
