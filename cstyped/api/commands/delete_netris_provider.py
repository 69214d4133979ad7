# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteNetrisProviderRequest(Request):
    """The request of deleteNetrisProvider; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteNetrisProvider"
    id: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_netris_provider(client: BaseClient, *, id: str) -> Success:
    """Disconnect a zone from its Netris controller.

    Args:
        id: the resource

    Returns:
        Success.
    """
    return client.send(DeleteNetrisProviderRequest(id=id))
