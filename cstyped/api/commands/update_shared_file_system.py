# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.shared_file_system import SharedFileSystem


class UpdateSharedFileSystemRequest(Request):
    """The request of updateSharedFileSystem; `client.send` takes it and returns
    SharedFileSystem.
    """

    command: ClassVar[str] = "updateSharedFileSystem"
    id: str
    """the resource (SharedFileSystem id)"""
    description: str | None = None
    """free text that explains it"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> SharedFileSystem:
        """Decode the answer."""
        from ...models.shared_file_system import SharedFileSystem

        return envelope.object(SharedFileSystem)


def update_shared_file_system(
    client: BaseClient, *, id: str, description: str | None = None, name: str | None = None
) -> SharedFileSystem:
    """Change a shared file system's name or description.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (SharedFileSystem id)
        description: free text that explains it
        name: the name

    Returns:
        SharedFileSystem.
    """
    return client.send(UpdateSharedFileSystemRequest(id=id, description=description, name=name))
