# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class ConsoleSession(Model):
    """ConsoleSession, as the server answers it (ConsoleSessionResponse).

    Answered by listConsoleSessions.
    """

    id: str
    """the id"""
    account: str | None = None
    """the account that opened the console, by name"""
    accountid: str | None = None
    """the owning account, by id"""
    acquired: datetime | None = None
    """when somebody opened the session"""
    clientaddress: str | None = None
    """IP address from which the console was opened"""
    consoleendpointcreatoraddress: str | None = None
    """IP address from which the console URL was requested"""
    created: datetime | None = None
    """when it was made"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    hostid: str | None = None
    """the host, by id"""
    hostname: str | None = None
    """the host, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    removed: datetime | None = None
    """when it was removed"""
    user: str | None = None
    """the user who asked for the console, by name"""
    userid: str | None = None
    """the user who asked for the console, by id"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    virtualmachinename: str | None = None
    """the machine, by name"""
