# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Timestamp, Wire

from ...types import AlertTypeText

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteAlertsRequest(Request):
    """The request of deleteAlerts; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteAlerts"
    wire: ClassVar[Wire] = Wire(empty_lists={"ids": "refused"})
    enddate: Timestamp | None = None
    """end of the period"""
    ids: CommaList[str] | None = None
    """alerts to handle, as ids (Alert ids)"""
    startdate: Timestamp | None = None
    """begin of the period"""
    type: AlertTypeText | None = None
    """alert type by its number: a value of types.AlertTypeText"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_alerts(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    ids: CommaList[str] | None = None,
    startdate: Timestamp | None = None,
    type: AlertTypeText | None = None,
) -> Success:
    """Delete alerts, chosen by id, type or date.

    Args:
        enddate: end of the period
        ids: alerts to handle, as ids (Alert ids)
        startdate: begin of the period
        type: alert type by its number: a value of types.AlertTypeText

    Returns:
        Success.
    """
    return client.send(
        DeleteAlertsRequest(enddate=enddate, ids=ids, startdate=startdate, type=type)
    )
