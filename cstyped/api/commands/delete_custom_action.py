# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteCustomActionRequest(Request):
    """The request of deleteCustomAction; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteCustomAction"
    id: str | None = None
    """the resource (CustomAction id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_custom_action(client: BaseClient, *, id: str | None = None) -> Success:
    """Delete a custom action from its extension.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (CustomAction id)

    Returns:
        Success.
    """
    return client.send(DeleteCustomActionRequest(id=id))
