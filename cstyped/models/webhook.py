# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Webhook, as the server answers it (WebhookResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import WebhookScope, WebhookState


class Webhook(Model):
    """Webhook, as the server answers it (WebhookResponse).

    Answered by createWebhook, listWebhooks, updateWebhook.
    """

    id: str
    name: str | None = None
    account: str | None = None
    created: datetime | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    payloadurl: str | None = None
    project: str | None = None
    projectid: str | None = None
    scope: WebhookScope | None = None
    secretkey: str | None = None
    sslverification: bool | None = None
    state: WebhookState | None = None
