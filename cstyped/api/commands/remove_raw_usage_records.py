# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class RemoveRawUsageRecordsRequest(Request):
    """The request of removeRawUsageRecords; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "removeRawUsageRecords"
    interval: int
    """days; records older than that go"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def remove_raw_usage_records(client: BaseClient, *, interval: int) -> Success:
    """Delete usage records older than a number of days.

    Since CloudStack 4.6.0.

    Args:
        interval: days; records older than that go

    Returns:
        Success.
    """
    return client.send(RemoveRawUsageRecordsRequest(interval=interval))
