# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

from ...types import (
    API_COMMAND_RESOURCE_TYPE_VALUES,
    EVENT_LEVEL_VALUES,
    EVENT_STATE_VALUES,
    ApiCommandResourceType,
    EventLevel,
    EventState,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.event import Event


class ListEventsRequest(Request):
    """The request of listEvents; `client.send` takes it and returns ListResult[Event]."""

    command: ClassVar[str] = "listEvents"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        any_case={"level": EVENT_LEVEL_VALUES},
        one_case={"resourcetype": API_COMMAND_RESOURCE_TYPE_VALUES, "state": EVENT_STATE_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    archived: bool | None = None
    """events moved to the archive instead of the current ones [since 4.19.0]"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    duration: int | None = None
    """seconds; has no effect in 4.22"""
    enddate: Timestamp | None = None
    """only what is from before the end of this time"""
    entrytime: int | None = None
    """seconds; has no effect in 4.22"""
    id: str | None = None
    """only the one with this id (Event id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    level: EventLevel | None = None
    """severity of the events: INFO, WARN or ERROR, in upper or lower case"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    resourceid: str | None = None
    """only those of this resource [since 4.17.0]"""
    resourcetype: ApiCommandResourceType | None = None
    """only those of resources of this type: a value of types.ApiCommandResourceType [since
    4.17.0]
    """
    startdate: Timestamp | None = None
    """only what is from this time or later"""
    startid: str | None = None
    """the event that began the chain; it is listed too (Event id)"""
    state: EventState | None = None
    """only those in this state: Created, Scheduled, Started or Completed [since 4.21.0]"""
    type: str | None = None
    """event type, e.g. `VM.START`"""

    def parse(self, envelope: Envelope) -> ListResult[Event]:
        """Decode the answer."""
        from ...models.event import Event

        return envelope.list(Event)


def list_events(
    client: BaseClient,
    *,
    account: str | None = None,
    archived: bool | None = None,
    domainid: str | None = None,
    duration: int | None = None,
    enddate: Timestamp | None = None,
    entrytime: int | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    level: EventLevel | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    resourceid: str | None = None,
    resourcetype: ApiCommandResourceType | None = None,
    startdate: Timestamp | None = None,
    startid: str | None = None,
    state: EventState | None = None,
    type: str | None = None,
) -> ListResult[Event]:
    """List events: who did what to which resource, and when.

    Args:
        account: only those that this account owns; goes together with `domainid`
        archived: events moved to the archive instead of the current ones [since 4.19.0]
        domainid: only those of this domain (Domain id)
        duration: seconds; has no effect in 4.22
        enddate: only what is from before the end of this time
        entrytime: seconds; has no effect in 4.22
        id: only the one with this id (Event id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        level: severity of the events: INFO, WARN or ERROR, in upper or lower case
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        resourceid: only those of this resource [since 4.17.0]
        resourcetype: only those of resources of this type: a value of
            types.ApiCommandResourceType [since 4.17.0]
        startdate: only what is from this time or later
        startid: the event that began the chain; it is listed too (Event id)
        state: only those in this state: Created, Scheduled, Started or Completed [since 4.21.0]
        type: event type, e.g. `VM.START`

    Returns:
        ListResult[Event]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListEventsRequest(
            account=account,
            archived=archived,
            domainid=domainid,
            duration=duration,
            enddate=enddate,
            entrytime=entrytime,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            level=level,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            resourceid=resourceid,
            resourcetype=resourcetype,
            startdate=startdate,
            startid=startid,
            state=state,
            type=type,
        )
    )
