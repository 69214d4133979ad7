# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteExtensionRequest(Request):
    """The request of deleteExtension; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteExtension"
    cleanup: bool | None = None
    """delete the extension's files on every management server too"""
    id: str | None = None
    """the resource (Extension id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_extension(
    client: BaseClient, *, cleanup: bool | None = None, id: str | None = None
) -> Success:
    """Delete an extension, and its files if cleanup is set.

    Since CloudStack 4.21.0.

    Args:
        cleanup: delete the extension's files on every management server too
        id: the resource (Extension id)

    Returns:
        Success.
    """
    return client.send(DeleteExtensionRequest(cleanup=cleanup, id=id))
