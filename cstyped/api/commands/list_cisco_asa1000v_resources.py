# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.cisco_asa1000v_resource import CiscoAsa1000vResource


class ListCiscoAsa1000vResourcesRequest(Request):
    """The request of listCiscoAsa1000vResources; `client.send` takes it and returns
    ListResult[CiscoAsa1000vResource].
    """

    command: ClassVar[str] = "listCiscoAsa1000vResources"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    hostname: str | None = None
    """only those with this host name or IP address"""
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

    def parse(self, envelope: Envelope) -> ListResult[CiscoAsa1000vResource]:
        """Decode the answer."""
        from ...models.cisco_asa1000v_resource import CiscoAsa1000vResource

        return envelope.list(CiscoAsa1000vResource)


def list_cisco_asa1000v_resources(
    client: BaseClient,
    *,
    hostname: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    resourceid: str | None = None,
) -> ListResult[CiscoAsa1000vResource]:
    """List the Cisco ASA 1000v firewalls that are registered.

    Args:
        hostname: only those with this host name or IP address
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network
        resourceid: only those of this resource

    Returns:
        ListResult[CiscoAsa1000vResource]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListCiscoAsa1000vResourcesRequest(
            hostname=hostname,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
            resourceid=resourceid,
        )
    )
