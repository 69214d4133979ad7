# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from typing import ClassVar

from cstyped.runtime import Model


class WebhookDelivery(Model):
    """WebhookDelivery, as the server answers it (WebhookDeliveryResponse).

    Answered by executeWebhookDelivery, listWebhookDeliveries.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"headers"})
    id: str
    """id of the webhook delivery"""
    enddate: datetime | None = None
    """when sending ended"""
    eventid: str | None = None
    """id of the event"""
    eventtype: str | None = None
    """kind of event"""
    headers: str | None = None
    """HTTP headers that were sent"""
    jobid: str | None = None
    """id of the last job on the webhook delivery"""
    jobstatus: int | None = None
    """status of the last job on the webhook delivery: 0 pending, 1 done, 2 failed"""
    managementserverid: str | None = None
    """id of the management server"""
    managementservername: str | None = None
    """name of the management server"""
    payload: str | None = None
    """what was sent"""
    response: str | None = None
    """what the receiver answered"""
    startdate: datetime | None = None
    """when sending began"""
    success: bool
    """whether it went well"""
    webhookid: str | None = None
    """id of the webhook"""
    webhookname: str | None = None
    """name of the webhook"""
