# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteEventsRequest(Request):
    """The request of deleteEvents; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteEvents"
    wire: ClassVar[Wire] = Wire(empty_lists={"ids": "refused"})
    enddate: Timestamp | None = None
    """end of the period"""
    ids: CommaList[str] | None = None
    """events to handle, as ids (Event ids)"""
    startdate: Timestamp | None = None
    """begin of the period"""
    type: str | None = None
    """event type, e.g. `VM.START`"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_events(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: str | None = None,
) -> Success:
    """Delete events, chosen by id, type or date.

    Args:
        enddate: end of the period
        ids: events to handle, as ids (Event ids)
        startdate: begin of the period
        type: event type, e.g. `VM.START`

    Returns:
        Success.
    """
    return client.send(
        DeleteEventsRequest(enddate=enddate, ids=ids, startdate=startdate, type=type)
    )
