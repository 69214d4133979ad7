# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.cisco_vnmc_resource import CiscoVnmcResource


class ListCiscoVnmcResourcesRequest(Request):
    """The request of listCiscoVnmcResources; `client.send` takes it and returns
    ListResult[CiscoVnmcResource].
    """

    command: ClassVar[str] = "listCiscoVnmcResources"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network"""
    resourceid: str | None = None
    """only those of this resource"""

    def parse(self, envelope: Envelope) -> ListResult[CiscoVnmcResource]:
        """Decode the answer."""
        from ...models.cisco_vnmc_resource import CiscoVnmcResource

        return envelope.list(CiscoVnmcResource)


def list_cisco_vnmc_resources(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    resourceid: str | None = None,
) -> ListResult[CiscoVnmcResource]:
    """List Cisco VNMC controllers.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network
        resourceid: only those of this resource

    Returns:
        ListResult[CiscoVnmcResource]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListCiscoVnmcResourcesRequest(
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
            resourceid=resourceid,
        )
    )
