"""Webhooks: what is called at events. A fake calls nobody."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..asking.call import Call, behaviour
from ..refusal import PARAM, Refusal, forbidden, invalid
from ..rows.kinds import WEBHOOK_DELIVERIES, WEBHOOKS

if TYPE_CHECKING:
    from ..rows.typed import WebhookDeliveryRow, WebhookRow

_SCOPES = {"local": "Local", "domain": "Domain", "global": "Global"}
_STATES = {"enabled": "Enabled", "disabled": "Disabled"}


def _url(call: Call) -> str | None:
    """The address that is given: http or https, and of no machine of the server itself."""
    given = call.text("payloadurl")
    if given is None:
        return None
    url = urlsplit(given if "://" in given else f"http://{given}")
    if url.scheme not in ("http", "https") or not url.hostname:
        raise Refusal(PARAM, f"{given} is no address for a webhook")
    if _is_local(url.hostname) or ("://" not in given and "." not in url.hostname):
        raise Refusal(PARAM, f"a webhook cannot be at {url.hostname}")
    return given


def _is_local(host: str) -> bool:
    """Whether a host is the server itself. Names are not looked up."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host.lower() == "localhost"
    return address.is_loopback or address.is_link_local or address.is_unspecified


def _one_of(call: Call, name: str, known: dict[str, str]) -> str | None:
    given = call.text(name)
    if given is None:
        return None
    if given.lower() not in known:
        raise invalid(f"{given} is no {name} of a webhook")
    return known[given.lower()]


@behaviour("createWebhook", evidence="source: WebhookApiServiceImpl.createWebhook")
def create_webhook(call: Call) -> WebhookRow:
    owner, name = call.owner(), call.text("name", "")
    scope = _one_of(call, "scope", _SCOPES) or "Local"
    url = _url(call) or ""
    if call.flag("sslverification", False) and not url.lower().startswith("https://"):
        raise invalid("only https has certificates to verify")
    if scope == "Global" and not call.caller.root:
        raise forbidden("a webhook of scope Global is for root administrators")
    if scope == "Domain" and call.caller.role["type"] == "User":
        raise forbidden("a webhook of scope Domain is for administrators")
    for other in call.store.where(WEBHOOKS, _owner=owner["id"]):
        if other["payloadurl"] == url:
            raise invalid(f"there is a webhook at {url} already")
    row: WebhookRow = {
        "name": name,
        "payloadurl": url,
        "scope": scope,
        "state": _one_of(call, "state", _STATES) or "Enabled",
        "sslverification": call.flag("sslverification", url.lower().startswith("https://")),
    }
    if (text := call.text("description")) is not None:
        row["description"] = text
    if (secret := call.text("secretkey")) is not None:
        row["secretkey"] = secret
    return call.new(WEBHOOKS, row, owner=owner)


@behaviour("updateWebhook", evidence="source: WebhookApiServiceImpl.updateWebhook")
def update_webhook(call: Call) -> WebhookRow:
    row = call.row("id", WEBHOOKS)
    if (name := call.text("name")) is not None:
        row["name"] = name
    if (text := call.text("description")) is not None:
        row["description"] = text
    if (url := _url(call)) is not None:
        row["payloadurl"] = url
    if (secret := call.text("secretkey")) is not None:
        row["secretkey"] = secret
    if (scope := _one_of(call, "scope", _SCOPES)) is not None:
        row["scope"] = scope
    if (state := _one_of(call, "state", _STATES)) is not None:
        row["state"] = state
    if (verified := call.flag("sslverification")) is not None:
        if verified and not row["payloadurl"].lower().startswith("https://"):
            raise invalid("only https has certificates to verify")
        row["sslverification"] = verified
    return row


@behaviour("deleteWebhook", evidence="source: WebhookApiServiceImpl.deleteWebhook")
def delete_webhook(call: Call) -> None:
    row = call.row("id", WEBHOOKS)
    for delivery in list(call.store.where(WEBHOOK_DELIVERIES, webhookid=row["id"])):
        call.store.remove(delivery)
    call.store.remove(row)


@behaviour("deleteWebhookDelivery", evidence="source: WebhookApiServiceImpl.deleteWebhookDelivery")
def delete_deliveries(call: Call) -> None:
    one, webhook = call.given("id", WEBHOOK_DELIVERIES), call.given("webhookid", WEBHOOKS)
    rows = [one] if one is not None else call.store.rows(WEBHOOK_DELIVERIES)
    if webhook is not None:
        rows = [row for row in rows if row["webhookid"] == webhook["id"]]
    if (start := call.moment("startdate")) is not None:
        rows = [row for row in rows if row["_since"] >= start.timestamp()]
    if (end := call.moment("enddate")) is not None:
        rows = [row for row in rows if row["_since"] <= end.timestamp()]
    for row in rows:
        call.store.remove(row)


@behaviour(
    "executeWebhookDelivery", evidence="source: WebhookApiServiceImpl.executeWebhookDelivery"
)
def deliver(call: Call) -> WebhookDeliveryRow:
    """A delivery that failed: a fake calls nobody."""
    webhook, again = call.given("webhookid", WEBHOOKS), call.given("id", WEBHOOK_DELIVERIES)
    url = _url(call)
    if webhook is None and again is None and url is None:
        raise Refusal(PARAM, "a delivery, a webhook or an address is needed")
    if webhook is None and again is not None:
        webhook = call.store.get(again["webhookid"], WEBHOOKS)
    row: WebhookDeliveryRow = {
        "eventtype": "TEST.WEBHOOK",
        "payload": call.text("payload", "{}"),
        "headers": "",
        "success": False,
        "response": "",
        "startdate": call.stamp,
        "enddate": call.stamp,
    }
    if webhook is not None:
        row |= {"webhookid": webhook["id"], "webhookname": webhook["name"]}
        return call.new(WEBHOOK_DELIVERIES, row)
    row["id"] = call.store.new_id()
    return row
