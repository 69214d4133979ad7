# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.palo_alto_firewall import PaloAltoFirewall


class ListPaloAltoFirewallsRequest(Request):
    """The request of listPaloAltoFirewalls; `client.send` takes it and returns
    ListResult[PaloAltoFirewall].
    """

    command: ClassVar[str] = "listPaloAltoFirewalls"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    fwdeviceid: str | None = None
    """the Palo Alto firewall (PaloAltoFirewall id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""

    def parse(self, envelope: Envelope) -> ListResult[PaloAltoFirewall]:
        """Decode the answer."""
        from ...models.palo_alto_firewall import PaloAltoFirewall

        return envelope.list(PaloAltoFirewall)


def list_palo_alto_firewalls(
    client: BaseClient,
    *,
    fwdeviceid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[PaloAltoFirewall]:
    """List Palo Alto firewalls.

    Args:
        fwdeviceid: the Palo Alto firewall (PaloAltoFirewall id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)

    Returns:
        ListResult[PaloAltoFirewall]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListPaloAltoFirewallsRequest(
            fwdeviceid=fwdeviceid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
        )
    )
