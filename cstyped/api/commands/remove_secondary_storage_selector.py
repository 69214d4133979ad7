# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class RemoveSecondaryStorageSelectorRequest(Request):
    """The request of removeSecondaryStorageSelector; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "removeSecondaryStorageSelector"
    id: str
    """the resource (SecondaryStorageSelector id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def remove_secondary_storage_selector(client: BaseClient, *, id: str) -> Success:
    """Delete a rule that picks an image store.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (SecondaryStorageSelector id)

    Returns:
        Success.
    """
    return client.send(RemoveSecondaryStorageSelectorRequest(id=id))
