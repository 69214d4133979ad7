# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class GenerateUsageRecordsRequest(Request):
    """The request of generateUsageRecords; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "generateUsageRecords"
    domainid: str | None = None
    """the domain (Domain id)"""
    enddate: Timestamp | None = None
    """no effect; kept for old programs"""
    startdate: Timestamp | None = None
    """no effect; kept for old programs"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def generate_usage_records(
    client: BaseClient,
    *,
    domainid: str | None = None,
    enddate: Timestamp | None = None,
    startdate: Timestamp | None = None,
) -> Success:
    """Run the usage job now instead of waiting for its schedule.

    Args:
        domainid: the domain (Domain id)
        enddate: no effect; kept for old programs
        startdate: no effect; kept for old programs

    Returns:
        Success.
    """
    return client.send(
        GenerateUsageRecordsRequest(domainid=domainid, enddate=enddate, startdate=startdate)
    )
