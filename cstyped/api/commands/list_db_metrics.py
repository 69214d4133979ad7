# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.db_metrics import DbMetrics


class ListDbMetricsRequest(Request):
    """The request of listDbMetrics; `client.send` takes it and returns DbMetrics."""

    command: ClassVar[str] = "listDbMetrics"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> DbMetrics:
        """Decode the answer."""
        from ...models.db_metrics import DbMetrics

        return envelope.object(DbMetrics)


def list_db_metrics(client: BaseClient) -> DbMetrics:
    """List metrics of the management and usage databases.

    Since CloudStack 4.17.0.

    Returns:
        DbMetrics.
    """
    return client.send(ListDbMetricsRequest())
