# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteWebhookRequest(Request):
    """The request of deleteWebhook; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteWebhook"
    id: str
    """the resource (Webhook id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_webhook(client: BaseClient, *, id: str) -> Success:
    """Delete a webhook; no more events are sent to it.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (Webhook id)

    Returns:
        Success.
    """
    return client.send(DeleteWebhookRequest(id=id))
