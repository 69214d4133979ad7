# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""WebhookDelivery, as the server answers it (WebhookDeliveryResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class WebhookDelivery(Model):
    """WebhookDelivery, as the server answers it (WebhookDeliveryResponse).

    Answered by executeWebhookDelivery, listWebhookDeliveries.
    """

    id: str
    enddate: datetime | None = None
    eventid: str | None = None
    eventtype: str | None = None
    headers: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    managementserverid: str | None = None
    managementservername: str | None = None
    payload: str | None = None
    response: str | None = None
    startdate: datetime | None = None
    success: bool | None = None
    webhookid: str | None = None
    webhookname: str | None = None
