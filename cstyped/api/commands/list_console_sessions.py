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
    """the account (Account id)"""
    acquired: bool | None = None
    """only sessions that somebody has opened"""
    activeonly: bool | None = None
    """only sessions that are open now"""
    clientaddress: str | None = None
    """IP address from which the console was opened"""
    consoleendpointcreatoraddress: str | None = None
    """IP address from which the console URL was requested"""
    domainid: str | None = None
    """the domain (Domain id)"""
    enddate: Timestamp | None = None
    """end of the period"""
    hostid: str | None = None
    """the host (Host id)"""
    id: str | None = None
    """the resource (ConsoleSession id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    startdate: Timestamp | None = None
    """begin of the period"""
    userid: str | None = None
    """the user (User id)"""
    virtualmachineid: str | None = None
    """the virtual machine (VirtualMachine id)"""

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
        accountid: the account (Account id)
        acquired: only sessions that somebody has opened
        activeonly: only sessions that are open now
        clientaddress: IP address from which the console was opened
        consoleendpointcreatoraddress: IP address from which the console URL was requested
        domainid: the domain (Domain id)
        enddate: end of the period
        hostid: the host (Host id)
        id: the resource (ConsoleSession id)
        isrecursive: take the domains below as well
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        startdate: begin of the period
        userid: the user (User id)
        virtualmachineid: the virtual machine (VirtualMachine id)

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
