# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.remote_access_vpn import RemoteAccessVpn


class ListRemoteAccessVpnsRequest(Request):
    """The request of listRemoteAccessVpns; `client.send` takes it and returns
    ListResult[RemoteAccessVpn].
    """

    command: ClassVar[str] = "listRemoteAccessVpns"
    wire: ClassVar[Wire] = Wire(repeatable=True, dropped_if_empty=frozenset({"id", "networkid"}))
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    id: str | None = None
    """only the one with this id (RemoteAccessVpn id) [since 4.3]"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    networkid: str | None = None
    """only those in this network (Network id) [since 4.3]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    publicipid: str | None = None
    """only those of this public IP address (PublicIpAddress id)"""

    def parse(self, envelope: Envelope) -> ListResult[RemoteAccessVpn]:
        """Decode the answer."""
        from ...models.remote_access_vpn import RemoteAccessVpn

        return envelope.list(RemoteAccessVpn)


def list_remote_access_vpns(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    publicipid: str | None = None,
) -> ListResult[RemoteAccessVpn]:
    """List remote access VPNs with their shared keys.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        id: only the one with this id (RemoteAccessVpn id) [since 4.3]
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        networkid: only those in this network (Network id) [since 4.3]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        publicipid: only those of this public IP address (PublicIpAddress id)

    Returns:
        ListResult[RemoteAccessVpn]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListRemoteAccessVpnsRequest(
            account=account,
            domainid=domainid,
            fordisplay=fordisplay,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            publicipid=publicipid,
        )
    )
