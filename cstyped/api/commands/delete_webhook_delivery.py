# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteWebhookDeliveryRequest(Request):
    """The request of deleteWebhookDelivery; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteWebhookDelivery"
    enddate: Timestamp | None = None
    """end of the period"""
    id: str | None = None
    """the resource (WebhookDelivery id)"""
    managementserverid: str | None = None
    """the management server (ManagementServer id)"""
    startdate: Timestamp | None = None
    """begin of the period"""
    webhookid: str | None = None
    """the webhook (Webhook id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_webhook_delivery(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    managementserverid: str | None = None,
    startdate: Timestamp | None = None,
    webhookid: str | None = None,
) -> Success:
    """Delete records of webhook deliveries, by id, webhook, server or date.

    Since CloudStack 4.20.0.

    Args:
        enddate: end of the period
        id: the resource (WebhookDelivery id)
        managementserverid: the management server (ManagementServer id)
        startdate: begin of the period
        webhookid: the webhook (Webhook id)

    Returns:
        Success.
    """
    return client.send(
        DeleteWebhookDeliveryRequest(
            enddate=enddate,
            id=id,
            managementserverid=managementserverid,
            startdate=startdate,
            webhookid=webhookid,
        )
    )
