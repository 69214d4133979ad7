# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import WEBHOOK_SCOPE_VALUES, WEBHOOK_STATE_VALUES, WebhookScope, WebhookState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.webhook import Webhook


class UpdateWebhookRequest(Request):
    """The request of updateWebhook; `client.send` takes it and returns Webhook."""

    command: ClassVar[str] = "updateWebhook"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"secretkey"}),
        one_case={"scope": WEBHOOK_SCOPE_VALUES, "state": WEBHOOK_STATE_VALUES},
    )
    id: str
    """the resource (Webhook id)"""
    description: str | None = None
    """free text that explains it"""
    name: str | None = None
    """the name"""
    payloadurl: str | None = None
    """URL that gets the events"""
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


def update_webhook(
    client: BaseClient,
    *,
    id: str,
    description: str | None = None,
    name: str | None = None,
    payloadurl: str | None = None,
    scope: WebhookScope | None = None,
    secretkey: str | None = None,
    sslverification: bool | None = None,
    state: WebhookState | None = None,
) -> Webhook:
    """Change a webhook's URL, secret, scope or state.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (Webhook id)
        description: free text that explains it
        name: the name
        payloadurl: URL that gets the events
        scope: whose events are sent: Local, Domain or Global
        secretkey: key that signs what is sent
        sslverification: check the certificate of the receiver
        state: the state: Enabled or Disabled

    Returns:
        Webhook.
    """
    return client.send(
        UpdateWebhookRequest(
            id=id,
            description=description,
            name=name,
            payloadurl=payloadurl,
            scope=scope,
            secretkey=secretkey,
            sslverification=sslverification,
            state=state,
        )
    )
