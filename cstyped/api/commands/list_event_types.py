# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.event_type import EventType


class ListEventTypesRequest(Request):
    """The request of listEventTypes; `client.send` takes it and returns ListResult[EventType]."""

    command: ClassVar[str] = "listEventTypes"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> ListResult[EventType]:
        """Decode the answer."""
        from ...models.event_type import EventType

        return envelope.list(EventType)


def list_event_types(client: BaseClient) -> ListResult[EventType]:
    """List the types of events.

    Returns:
        ListResult[EventType]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListEventTypesRequest())
