# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.usage_server_metrics import UsageServerMetrics


class ListUsageServerMetricsRequest(Request):
    """The request of listUsageServerMetrics; `client.send` takes it and returns
    UsageServerMetrics.
    """

    command: ClassVar[str] = "listUsageServerMetrics"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> UsageServerMetrics:
        """Decode the answer."""
        from ...models.usage_server_metrics import UsageServerMetrics

        return envelope.object(UsageServerMetrics)


def list_usage_server_metrics(client: BaseClient) -> UsageServerMetrics:
    """Show when the usage server last ran and how it fares.

    Since CloudStack 4.17.0.

    Returns:
        UsageServerMetrics.
    """
    return client.send(ListUsageServerMetricsRequest())
