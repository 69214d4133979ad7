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
    """the id"""
    enddate: datetime | None = None
    """when sending ended"""
    eventid: str | None = None
    """the event, by id"""
    eventtype: str | None = None
    """kind of event"""
    headers: str | None = None
    """HTTP headers that were sent"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    managementserverid: str | None = None
    """the management server, by id"""
    managementservername: str | None = None
    """the management server, by name"""
    payload: str | None = None
    """what was sent"""
    response: str | None = None
    """what the receiver answered"""
    startdate: datetime | None = None
    """when sending began"""
    success: bool
    """whether it went well"""
    webhookid: str | None = None
    """the webhook, by id"""
    webhookname: str | None = None
    """the webhook, by name"""
