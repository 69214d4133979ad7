# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.usage_type import UsageType


class ListUsageTypesRequest(Request):
    """The request of listUsageTypes; `client.send` takes it and returns ListResult[UsageType]."""

    command: ClassVar[str] = "listUsageTypes"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> ListResult[UsageType]:
        """Decode the answer."""
        from ...models.usage_type import UsageType

        return envelope.list(UsageType)


def list_usage_types(client: BaseClient) -> ListResult[UsageType]:
    """List the types of usage records.

    Returns:
        ListResult[UsageType]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListUsageTypesRequest())
