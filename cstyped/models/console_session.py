# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ConsoleSession, as the server answers it (ConsoleSessionResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class ConsoleSession(Model):
    """ConsoleSession, as the server answers it (ConsoleSessionResponse).

    Answered by listConsoleSessions.
    """

    id: str
    account: str | None = None
    accountid: str | None = None
    acquired: datetime | None = None
    clientaddress: str | None = None
    consoleendpointcreatoraddress: str | None = None
    created: datetime | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    hostid: str | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    removed: datetime | None = None
    user: str | None = None
    userid: str | None = None
    virtualmachineid: str | None = None
    virtualmachinename: str | None = None
