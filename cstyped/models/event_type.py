# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""EventType, as the server answers it (EventTypeResponse)."""

from __future__ import annotations

from cstyped.model import Model


class EventType(Model):
    """EventType, as the server answers it (EventTypeResponse).

    Answered by listEventTypes.
    """

    name: str
    jobid: str | None = None
    jobstatus: int | None = None
