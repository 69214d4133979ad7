# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.cisco_nexus_vsm import CiscoNexusVsm


class ListCiscoNexusVSMsRequest(Request):
    """The request of listCiscoNexusVSMs; `client.send` takes it and returns
    ListResult[CiscoNexusVsm].
    """

    command: ClassVar[str] = "listCiscoNexusVSMs"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    clusterid: str | None = None
    """only those in this cluster"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[CiscoNexusVsm]:
        """Decode the answer."""
        from ...models.cisco_nexus_vsm import CiscoNexusVsm

        return envelope.list(CiscoNexusVsm)


def list_cisco_nexus_vsms(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[CiscoNexusVsm]:
    """List Cisco Nexus virtual supervisor modules.

    Args:
        clusterid: only those in this cluster
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone

    Returns:
        ListResult[CiscoNexusVsm]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListCiscoNexusVSMsRequest(
            clusterid=clusterid, keyword=keyword, page=page, pagesize=pagesize, zoneid=zoneid
        )
    )
