# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.webhook_delivery import WebhookDelivery


class ExecuteWebhookDeliveryRequest(Request):
    """The request of executeWebhookDelivery; `client.send` takes it and returns WebhookDelivery."""

    command: ClassVar[str] = "executeWebhookDelivery"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"secretkey"}))
    id: str | None = None
    """the resource (WebhookDelivery id)"""
    payload: str | None = None
    """what is to be sent"""
    payloadurl: str | None = None
    """URL that gets the events"""
    secretkey: str | None = None
    """key that signs what is sent"""
    sslverification: bool | None = None
    """check the certificate of the receiver"""
    webhookid: str | None = None
    """the webhook (Webhook id)"""

    def parse(self, envelope: Envelope) -> WebhookDelivery:
        """Decode the answer."""
        from ...models.webhook_delivery import WebhookDelivery

        return envelope.object(WebhookDelivery)


def execute_webhook_delivery(
    client: BaseClient,
    *,
    id: str | None = None,
    payload: str | None = None,
    payloadurl: str | None = None,
    secretkey: str | None = None,
    sslverification: bool | None = None,
    webhookid: str | None = None,
) -> WebhookDelivery:
    """Send a webhook delivery again, or a test payload.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (WebhookDelivery id)
        payload: what is to be sent
        payloadurl: URL that gets the events
        secretkey: key that signs what is sent
        sslverification: check the certificate of the receiver
        webhookid: the webhook (Webhook id)

    Returns:
        WebhookDelivery.
    """
    return client.send(
        ExecuteWebhookDeliveryRequest(
            id=id,
            payload=payload,
            payloadurl=payloadurl,
            secretkey=secretkey,
            sslverification=sslverification,
            webhookid=webhookid,
        )
    )
