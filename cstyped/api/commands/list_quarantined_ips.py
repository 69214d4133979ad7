# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.quarantined_ip import QuarantinedIp


class ListQuarantinedIpsRequest(Request):
    """The request of listQuarantinedIps; `client.send` takes it and returns
    ListResult[QuarantinedIp].
    """

    command: ClassVar[str] = "listQuarantinedIps"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showinactive: bool | None = None
    """addresses whose quarantine is over too"""
    showremoved: bool | None = None
    """removed ones too"""

    def parse(self, envelope: Envelope) -> ListResult[QuarantinedIp]:
        """Decode the answer."""
        from ...models.quarantined_ip import QuarantinedIp

        return envelope.list(QuarantinedIp)


def list_quarantined_ips(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showinactive: bool | None = None,
    showremoved: bool | None = None,
) -> ListResult[QuarantinedIp]:
    """List public IP addresses kept in quarantine for their last owner.

    Since CloudStack 4.19.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showinactive: addresses whose quarantine is over too
        showremoved: removed ones too

    Returns:
        ListResult[QuarantinedIp]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListQuarantinedIpsRequest(
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            showinactive=showinactive,
            showremoved=showremoved,
        )
    )
