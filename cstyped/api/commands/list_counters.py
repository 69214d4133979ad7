# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import COUNTER_SOURCE_VALUES, CounterSource

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.counter import Counter


class ListCountersRequest(Request):
    """The request of listCounters; `client.send` takes it and returns ListResult[Counter]."""

    command: ClassVar[str] = "listCounters"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"source": COUNTER_SOURCE_VALUES})
    id: str | None = None
    """only the one with this id (Counter id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    provider: str | None = None
    """only those of the provider with this name [since 4.18.0]"""
    source: CounterSource | None = None
    """where the counter gets its values: NETSCALER, SNMP, CPU, MEMORY or VIRTUALROUTER, in upper
    or lower case
    """

    def parse(self, envelope: Envelope) -> ListResult[Counter]:
        """Decode the answer."""
        from ...models.counter import Counter

        return envelope.list(Counter)


def list_counters(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    provider: str | None = None,
    source: CounterSource | None = None,
) -> ListResult[Counter]:
    """List the metrics that autoscale conditions can measure.

    Args:
        id: only the one with this id (Counter id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        provider: only those of the provider with this name [since 4.18.0]
        source: where the counter gets its values: NETSCALER, SNMP, CPU, MEMORY or
            VIRTUALROUTER, in upper or lower case

    Returns:
        ListResult[Counter]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListCountersRequest(
            id=id,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            provider=provider,
            source=source,
        )
    )
