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
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    created: datetime
    """when it was made"""
    description: str | None = None
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    payloadurl: str
    """URL that gets the events"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    scope: WebhookScope
    """whose events are sent"""
    secretkey: str | None = None
    """key that signs what is sent"""
    sslverification: bool
    """whether the receiver's certificate is checked"""
    state: WebhookState
    """the state"""
