# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.webhook_delivery import WebhookDelivery


class ListWebhookDeliveriesRequest(Request):
    """The request of listWebhookDeliveries; `client.send` takes it and returns
    ListResult[WebhookDelivery].
    """

    command: ClassVar[str] = "listWebhookDeliveries"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    enddate: Timestamp | None = None
    """only what is from before the end of this time"""
    eventtype: str | None = None
    """kind of event that was delivered"""
    id: str | None = None
    """only the one with this id (WebhookDelivery id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    managementserverid: str | None = None
    """only those of this management server (ManagementServer id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    startdate: Timestamp | None = None
    """only what is from this time or later"""
    webhookid: str | None = None
    """the webhook (Webhook id)"""

    def parse(self, envelope: Envelope) -> ListResult[WebhookDelivery]:
        """Decode the answer."""
        from ...models.webhook_delivery import WebhookDelivery

        return envelope.list(WebhookDelivery)


def list_webhook_deliveries(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    eventtype: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    managementserverid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
    webhookid: str | None = None,
) -> ListResult[WebhookDelivery]:
    """List what webhooks have sent and how it was answered.

    Since CloudStack 4.20.0.

    Args:
        enddate: only what is from before the end of this time
        eventtype: kind of event that was delivered
        id: only the one with this id (WebhookDelivery id)
        keyword: only those with this text in their name or another main field
        managementserverid: only those of this management server (ManagementServer id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        startdate: only what is from this time or later
        webhookid: the webhook (Webhook id)

    Returns:
        ListResult[WebhookDelivery]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListWebhookDeliveriesRequest(
            enddate=enddate,
            eventtype=eventtype,
            id=id,
            keyword=keyword,
            managementserverid=managementserverid,
            page=page,
            pagesize=pagesize,
            startdate=startdate,
            webhookid=webhookid,
        )
    )
