"""Webhooks: what is called at events. A fake calls nobody."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..parts.urls import parts_of
from ..refusal import PARAM, Refusal, invalid
from ..rows.kinds import ACCOUNTS, WEBHOOK_DELIVERIES, WEBHOOKS

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, WebhookDeliveryRow, WebhookRow

_SCOPES = ("Local", "Domain", "Global")
_STATES = ("Enabled", "Disabled")


def _url(call: Call) -> str | None:
    """The address that is given: http or https, and of no machine of the server itself."""
    given = call.text("payloadurl")
    if given is None:
        return None
    url = parts_of(given if "://" in given else f"http://{given}")
    if url.scheme not in ("http", "https") or not url.hostname:
        raise Refusal(PARAM, f"{given} is no address for a webhook")
    if _is_local(url.hostname) or ("://" not in given and "." not in url.hostname):
        raise Refusal(PARAM, f"a webhook cannot be at {url.hostname}")
    return given if given.startswith(("http://", "https://")) else f"http://{given}"


def _is_local(host: str) -> bool:
    """Whether a host is the server itself. Names are not looked up."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host.lower() == "localhost"
    return address.is_loopback or address.is_link_local or address.is_unspecified


def _one_of(call: Call, name: str, known: tuple[str, ...]) -> str | None:
    """A parameter that is one of some words, in the server's spelling."""
    given = call.text(name)
    if not given:
        return None
    if given not in known:
        raise invalid(f"{given} is no {name} of a webhook: {', '.join(known)}")
    return given


def _check_scope(scope: str, owner: AccountRow | None) -> None:
    """431 where a webhook would hear of more than its owner may."""
    kind = 0 if owner is None else owner["accounttype"]
    if (scope == "Global" and kind != 1) or (scope == "Domain" and kind not in (1, 2)):
        raise invalid(f"a webhook of scope {scope} is for administrators")


def _check_url_is_free(call: Call, owner: str, url: str, mine: WebhookRow | None = None) -> None:
    for other in call.store.where(WEBHOOKS, _owner=owner, payloadurl=url):
        if other is not mine:
            raise invalid(f"there is a webhook at {url} already")


@behaviour("createWebhook", evidence="source: WebhookApiServiceImpl.createWebhook")
def create_webhook(call: Call) -> WebhookRow:
    owner, name = call.owner(), call.text("name", "")
    scope = _one_of(call, "scope", _SCOPES) or "Local"
    url = _url(call) or ""
    if call.flag("sslverification", False) and not url.lower().startswith("https://"):
        raise invalid("only https has certificates to verify")
    _check_scope(scope, owner)
    _check_url_is_free(call, owner["id"], url)
    row: WebhookRow = {
        "name": name,
        "payloadurl": url,
        "scope": scope,
        "state": _one_of(call, "state", _STATES) or "Enabled",
        "sslverification": call.flag("sslverification", False),
    }
    if (text := call.text("description")) is not None:
        row["description"] = text
    if (secret := call.text("secretkey")) is not None:
        row["secretkey"] = secret
    return call.new(WEBHOOKS, row, owner=owner)


@behaviour("updateWebhook", evidence="source: WebhookApiServiceImpl.updateWebhook")
def update_webhook(call: Call) -> WebhookRow:
    row = call.row("id", WEBHOOKS)
    scope, state = _one_of(call, "scope", _SCOPES), _one_of(call, "state", _STATES)
    if scope is not None:
        _check_scope(scope, call.store.get(row["_owner"], ACCOUNTS))
    if name := call.text("name", "").strip():
        row["name"] = name
    if (text := call.text("description")) is not None:
        row["description"] = text
    if (url := _url(call)) is not None:
        _check_url_is_free(call, row["_owner"], url, row)
        row["payloadurl"] = url
    if (secret := call.text("secretkey")) is not None:
        row["secretkey"] = secret
    if scope is not None:
        row["scope"] = scope
    if state is not None:
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
