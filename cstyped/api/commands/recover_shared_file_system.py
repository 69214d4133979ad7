# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class RecoverSharedFileSystemRequest(Request):
    """The request of recoverSharedFileSystem; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "recoverSharedFileSystem"
    id: str | None = None
    """the resource (SharedFileSystem id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def recover_shared_file_system(client: BaseClient, *, id: str | None = None) -> Success:
    """Bring a destroyed shared file system back, before it is expunged.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (SharedFileSystem id)

    Returns:
        Success.
    """
    return client.send(RecoverSharedFileSystemRequest(id=id))
