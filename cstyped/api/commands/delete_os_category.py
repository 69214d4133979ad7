# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteOsCategoryRequest(Request):
    """The request of deleteOsCategory; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteOsCategory"
    id: str
    """the resource (OsCategory id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_os_category(client: BaseClient, *, id: str) -> Success:
    """Delete a category of guest OS types.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (OsCategory id)

    Returns:
        Success.
    """
    return client.send(DeleteOsCategoryRequest(id=id))
