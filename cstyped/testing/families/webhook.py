"""Webhooks."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..asking import conventions
from ..asking.call import Call, behaviour
from ..refusal import invalid
from ..rows.stored import UntypedRow


@behaviour("createWebhook", evidence="source: WebhookApiServiceImpl.createWebhook")
def create_webhook(call: Call) -> UntypedRow:
    url = urlsplit(str(call.get("payloadurl")))
    if url.scheme not in ("http", "https") or not url.hostname:
        raise invalid(f"{call.get('payloadurl')} is no address for a webhook")
    if call.get("sslverification") and url.scheme != "https":
        raise invalid("only https has certificates to verify")
    scope = str(call.get("scope", "Local")).capitalize()
    if scope not in ("Local", "Domain", "Global"):
        raise invalid(f"{scope} is no scope of a webhook")
    row = conventions.made(call, "Webhook") | {"scope": scope}
    return call.new("Webhook", row, owner=call.owner())
