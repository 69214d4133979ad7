# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Event, as the server answers it (EventResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import EventLevel, EventResourceType, EventState


class Event(Model):
    """Event, as the server answers it (EventResponse).

    Answered by listEvents.
    """

    id: str
    account: str | None = None
    archived: bool | None = None
    created: datetime
    description: str
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    level: EventLevel
    parentid: str | None = None
    project: str | None = None
    projectid: str | None = None
    resourceid: str | None = None
    resourcename: str | None = None
    resourcetype: EventResourceType | None = None
    state: EventState
    type: str
    username: str | None = None
