# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import ALERT_NAME_VALUES, AlertName, AlertTypeText

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.alert import Alert


class ListAlertsRequest(Request):
    """The request of listAlerts; `client.send` takes it and returns ListResult[Alert]."""

    command: ClassVar[str] = "listAlerts"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"name": ALERT_NAME_VALUES})
    id: str | None = None
    """only the one with this id (Alert id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: AlertName | None = None
    """only those with this name: a value of types.AlertName, in upper or lower case [since 4.3]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    type: AlertTypeText | None = None
    """alert type by its number: a value of types.AlertTypeText"""

    def parse(self, envelope: Envelope) -> ListResult[Alert]:
        """Decode the answer."""
        from ...models.alert import Alert

        return envelope.list(Alert)


def list_alerts(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: AlertName | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    type: AlertTypeText | None = None,
) -> ListResult[Alert]:
    """List alerts.

    Args:
        id: only the one with this id (Alert id)
        keyword: only those with this text in their name or another main field
        name: only those with this name: a value of types.AlertName, in upper or lower case
            [since 4.3]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        type: alert type by its number: a value of types.AlertTypeText

    Returns:
        ListResult[Alert]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListAlertsRequest(
            id=id, keyword=keyword, name=name, page=page, pagesize=pagesize, type=type
        )
    )
