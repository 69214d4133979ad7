# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class ConsoleSession(Model):
    """ConsoleSession, as the server answers it (ConsoleSessionResponse).

    Answered by listConsoleSessions.
    """

    id: str
    """id of the console session"""
    account: str | None = None
    """name of the account that opened the console"""
    accountid: str | None = None
    """id of the owning account"""
    acquired: datetime | None = None
    """when somebody opened the session"""
    clientaddress: str | None = None
    """IP address from which the console was opened"""
    consoleendpointcreatoraddress: str | None = None
    """IP address from which the console URL was requested"""
    created: datetime | None = None
    """when the console session was created"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    hostid: str | None = None
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    jobid: str | None = None
    """id of the last job on the console session"""
    jobstatus: int | None = None
    """status of the last job on the console session: 0 pending, 1 done, 2 failed"""
    removed: datetime | None = None
    """when the console session was removed"""
    user: str | None = None
    """name of the user who asked for the console"""
    userid: str | None = None
    """id of the user who asked for the console"""
    virtualmachineid: str | None = None
    """id of the machine"""
    virtualmachinename: str | None = None
    """name of the machine"""
