# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import EventLevel, EventResourceType, EventState


class Event(Model):
    """Event, as the server answers it (EventResponse).

    Answered by listEvents.
    """

    id: str
    """the id"""
    account: str | None = None
    """the account that it happened to, by name"""
    archived: bool | None = None
    """whether it was moved to the archive"""
    created: datetime
    """when it was made"""
    description: str
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    level: EventLevel
    """severity of the event"""
    parentid: str | None = None
    """the event that began the chain, by id"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    resourceid: str | None = None
    """the resource, by id"""
    resourcename: str | None = None
    """the resource, by name"""
    resourcetype: EventResourceType | None = None
    """kind of resource"""
    state: EventState
    """the state"""
    type: str
    """event type, e.g. `VM.START`"""
    username: str
    """the user who did it, by name"""
