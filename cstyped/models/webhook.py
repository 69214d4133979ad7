# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from typing import ClassVar

from cstyped.runtime import Model

from ..types import WebhookScope, WebhookState


class Webhook(Model):
    """Webhook, as the server answers it (WebhookResponse).

    Answered by createWebhook, listWebhooks, updateWebhook.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"secretkey"})
    id: str
    """id of the webhook"""
    name: str
    """name of the webhook"""
    account: str | None = None
    """name of the owning account"""
    created: datetime
    """when the webhook was created"""
    description: str | None = None
    """description of the webhook"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """id of the last job on the webhook"""
    jobstatus: int | None = None
    """status of the last job on the webhook: 0 pending, 1 done, 2 failed"""
    payloadurl: str
    """URL that gets the events"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    scope: WebhookScope
    """whose events are sent"""
    secretkey: str | None = None
    """key that signs what is sent"""
    sslverification: bool
    """whether the receiver's certificate is checked"""
    state: WebhookState
    """state of the webhook"""
