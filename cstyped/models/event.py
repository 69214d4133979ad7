# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import EventLevel, EventResourceType, EventState


class Event(Model):
    """Event, as the server answers it (EventResponse).

    Answered by listEvents.
    """

    id: str
    """id of the event"""
    account: str | None = None
    """name of the account that it happened to"""
    archived: bool | None = None
    """whether it was moved to the archive"""
    created: datetime
    """when the event was created"""
    description: str
    """description of the event"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """id of the last job on the event"""
    jobstatus: int | None = None
    """status of the last job on the event: 0 pending, 1 done, 2 failed"""
    level: EventLevel
    """severity of the event"""
    parentid: str | None = None
    """id of the event that began the chain"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    resourceid: str | None = None
    """id of the resource"""
    resourcename: str | None = None
    """name of the resource"""
    resourcetype: EventResourceType | None = None
    """kind of resource"""
    state: EventState
    """state of the event"""
    type: str
    """event type, e.g. `VM.START`"""
    username: str
    """name of the user who did it"""
