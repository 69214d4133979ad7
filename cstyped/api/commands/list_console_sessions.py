# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.console_session import ConsoleSession


class ListConsoleSessionsRequest(Request):
    """The request of listConsoleSessions; `client.send` takes it and returns
    ListResult[ConsoleSession].
    """

    command: ClassVar[str] = "listConsoleSessions"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    accountid: str | None = None
    """only those of this account (Account id)"""
    acquired: bool | None = None
    """only sessions that somebody has opened"""
    activeonly: bool | None = None
    """only sessions that are open now"""
    clientaddress: str | None = None
    """IP address from which the console was opened"""
    consoleendpointcreatoraddress: str | None = None
    """IP address from which the console URL was requested"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    enddate: Timestamp | None = None
    """only what is from before the end of this time"""
    hostid: str | None = None
    """only those on this host (Host id)"""
    id: str | None = None
    """only the one with this id (ConsoleSession id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    startdate: Timestamp | None = None
    """only what is from this time or later"""
    userid: str | None = None
    """only those of this user (User id)"""
    virtualmachineid: str | None = None
    """only those of this virtual machine (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> ListResult[ConsoleSession]:
        """Decode the answer."""
        from ...models.console_session import ConsoleSession

        return envelope.list(ConsoleSession)


def list_console_sessions(
    client: BaseClient,
    *,
    accountid: str | None = None,
    acquired: bool | None = None,
    activeonly: bool | None = None,
    clientaddress: str | None = None,
    consoleendpointcreatoraddress: str | None = None,
    domainid: str | None = None,
    enddate: Timestamp | None = None,
    hostid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
    userid: str | None = None,
    virtualmachineid: str | None = None,
) -> ListResult[ConsoleSession]:
    """List who opened which machine's console, from where and when.

    Since CloudStack 4.21.0.

    Args:
        accountid: only those of this account (Account id)
        acquired: only sessions that somebody has opened
        activeonly: only sessions that are open now
        clientaddress: IP address from which the console was opened
        consoleendpointcreatoraddress: IP address from which the console URL was requested
        domainid: only those of this domain (Domain id)
        enddate: only what is from before the end of this time
        hostid: only those on this host (Host id)
        id: only the one with this id (ConsoleSession id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        startdate: only what is from this time or later
        userid: only those of this user (User id)
        virtualmachineid: only those of this virtual machine (VirtualMachine id)

    Returns:
        ListResult[ConsoleSession]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListConsoleSessionsRequest(
            accountid=accountid,
            acquired=acquired,
            activeonly=activeonly,
            clientaddress=clientaddress,
            consoleendpointcreatoraddress=consoleendpointcreatoraddress,
            domainid=domainid,
            enddate=enddate,
            hostid=hostid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            startdate=startdate,
            userid=userid,
            virtualmachineid=virtualmachineid,
        )
    )
