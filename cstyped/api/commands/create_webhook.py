# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import WEBHOOK_SCOPE_VALUES, WEBHOOK_STATE_VALUES, WebhookScope, WebhookState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.webhook import Webhook


class CreateWebhookRequest(Request):
    """The request of createWebhook; `client.send` takes it and returns Webhook."""

    command: ClassVar[str] = "createWebhook"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"secretkey"}),
        one_case={"scope": WEBHOOK_SCOPE_VALUES, "state": WEBHOOK_STATE_VALUES},
    )
    name: str
    """the name"""
    payloadurl: str
    """URL that gets the events"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    description: str | None = None
    """free text that explains it"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""
    scope: WebhookScope | None = None
    """whose events are sent: Local, Domain or Global"""
    secretkey: str | None = None
    """key that signs what is sent"""
    sslverification: bool | None = None
    """check the certificate of the receiver"""
    state: WebhookState | None = None
    """the state: Enabled or Disabled"""

    def parse(self, envelope: Envelope) -> Webhook:
        """Decode the answer."""
        from ...models.webhook import Webhook

        return envelope.object(Webhook)


def create_webhook(
    client: BaseClient,
    *,
    name: str,
    payloadurl: str,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
    scope: WebhookScope | None = None,
    secretkey: str | None = None,
    sslverification: bool | None = None,
    state: WebhookState | None = None,
) -> Webhook:
    """Create a webhook that posts events to a URL.

    Since CloudStack 4.20.0.

    Args:
        name: the name
        payloadurl: URL that gets the events
        account: name of the owning account; goes together with `domainid`
        description: free text that explains it
        domainid: the domain (Domain id)
        projectid: the project (Project id)
        scope: whose events are sent: Local, Domain or Global
        secretkey: key that signs what is sent
        sslverification: check the certificate of the receiver
        state: the state: Enabled or Disabled

    Returns:
        Webhook.
    """
    return client.send(
        CreateWebhookRequest(
            name=name,
            payloadurl=payloadurl,
            account=account,
            description=description,
            domainid=domainid,
            projectid=projectid,
            scope=scope,
            secretkey=secretkey,
            sslverification=sslverification,
            state=state,
        )
    )
