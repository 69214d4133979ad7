# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.netscaler_control_center import NetscalerControlCenter


class ListNetscalerControlCenterRequest(Request):
    """The request of listNetscalerControlCenter; `client.send` takes it and returns
    ListResult[NetscalerControlCenter].
    """

    command: ClassVar[str] = "listNetscalerControlCenter"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[NetscalerControlCenter]:
        """Decode the answer."""
        from ...models.netscaler_control_center import NetscalerControlCenter

        return envelope.list(NetscalerControlCenter)


def list_netscaler_control_center(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetscalerControlCenter]:
    """List NetScaler Control Centers.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[NetscalerControlCenter]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNetscalerControlCenterRequest(keyword=keyword, page=page, pagesize=pagesize)
    )
