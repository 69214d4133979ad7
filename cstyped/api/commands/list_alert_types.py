# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.alert_type import AlertType


class ListAlertTypesRequest(Request):
    """The request of listAlertTypes; `client.send` takes it and returns ListResult[AlertType]."""

    command: ClassVar[str] = "listAlertTypes"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> ListResult[AlertType]:
        """Decode the answer."""
        from ...models.alert_type import AlertType

        return envelope.list(AlertType)


def list_alert_types(client: BaseClient) -> ListResult[AlertType]:
    """List the types of alerts.

    Returns:
        ListResult[AlertType]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListAlertTypesRequest())
