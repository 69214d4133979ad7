# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class EventType(Model):
    """EventType, as the server answers it (EventTypeResponse).

    Answered by listEventTypes.
    """

    name: str
    """name of the event type"""
    jobid: str | None = None
    """id of the last job on the event type"""
    jobstatus: int | None = None
    """status of the last job on the event type: 0 pending, 1 done, 2 failed"""
