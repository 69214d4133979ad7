# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.management_server import ManagementServer


class ListManagementServersRequest(Request):
    """The request of listManagementServers; `client.send` takes it and returns
    ListResult[ManagementServer].
    """

    command: ClassVar[str] = "listManagementServers"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (ManagementServer id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    peers: bool | None = None
    """add the other management servers [since 4.20.1.0]"""

    def parse(self, envelope: Envelope) -> ListResult[ManagementServer]:
        """Decode the answer."""
        from ...models.management_server import ManagementServer

        return envelope.list(ManagementServer)


def list_management_servers(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    peers: bool | None = None,
) -> ListResult[ManagementServer]:
    """List management servers.

    Args:
        id: only the one with this id (ManagementServer id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        peers: add the other management servers [since 4.20.1.0]

    Returns:
        ListResult[ManagementServer]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListManagementServersRequest(
            id=id, keyword=keyword, name=name, page=page, pagesize=pagesize, peers=peers
        )
    )
