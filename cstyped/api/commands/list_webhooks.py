# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import WEBHOOK_SCOPE_VALUES, WEBHOOK_STATE_VALUES, WebhookScope, WebhookState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.webhook import Webhook


class ListWebhooksRequest(Request):
    """The request of listWebhooks; `client.send` takes it and returns ListResult[Webhook]."""

    command: ClassVar[str] = "listWebhooks"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, one_case={"scope": WEBHOOK_SCOPE_VALUES, "state": WEBHOOK_STATE_VALUES}
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (Webhook id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    scope: WebhookScope | None = None
    """whose events are sent: Local, Domain or Global"""
    state: WebhookState | None = None
    """only those in this state: Enabled or Disabled"""

    def parse(self, envelope: Envelope) -> ListResult[Webhook]:
        """Decode the answer."""
        from ...models.webhook import Webhook

        return envelope.list(Webhook)


def list_webhooks(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    scope: WebhookScope | None = None,
    state: WebhookState | None = None,
) -> ListResult[Webhook]:
    """List webhooks.

    Since CloudStack 4.20.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        id: only the one with this id (Webhook id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        scope: whose events are sent: Local, Domain or Global
        state: only those in this state: Enabled or Disabled

    Returns:
        ListResult[Webhook]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListWebhooksRequest(
            account=account,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            scope=scope,
            state=state,
        )
    )
